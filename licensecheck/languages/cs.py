"""Czech."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("rakousk*"), "AU": words("austráli*"), "BE": words("belgi*"),
    "BG": words("bulharsk*"), "BY": words("bělorusk*"), "CA": words("kanad*"),
    "CH": words("švýcarsk*"), "CN": words("čína | číny | číně"),
    "CZ": words("české republik* | čr | česka | česku"), "DE": words("německ* | německo"),
    "DK": words("dánsk*"), "EE": words("estonsk*"), "ES": words("španělsk*"),
    "EU": words("evropské unie | evropské unii"), "FI": words("finsk*"),
    "FR": words("franci* | francouzsk*"),
    "GB": words("velká británie | velké británie | velké británii | spojené království"),
    "GR": words("řeck*"), "HR": words("chorvatsk*"), "HU": words("maďarsk*"),
    "IE": words("irsk*"), "IL": words("izrael*"), "IN": words("indie | indii"),
    "IT": words("itáli*"), "JP": words("japonsk*"), "LT": words("litv* | litev*"),
    "LV": words("lotyš*"), "NL": words("nizozem*"), "NO": words("norsk*"),
    "PL": words("polsk*"), "PT": words("portugalsk*"), "RO": words("rumunsk*"),
    "RS": words("srbsk*"), "RU": words("rusko | ruska | rusku"), "SE": words("švédsk*"),
    "SI": words("slovinsk*"),
    "SK": words("slovensko | slovenska | slovensku"),
    "TR": words("tureck*"), "UA": words("ukrajin*"),
    "US": words("usa | spojené státy | spojených stát*"),
}  # fmt: skip
_MONTHS = (
    words("ledna | leden | lednem | lednu"), words("února | únor | únorem | únoru"), words("března | březen | březnem | březnu"),
    words("dubna | duben | dubnem | dubnu"), words("května | květen | květnem | květnu"), words("června | červen | červnem | červnu"),
    words("července | červenec | červencem | červenci"), words("srpna | srpen | srpnem | srpnu"), words("září | zářím"),
    words("října | říjen | říjnem | říjnu"), words("listopadu | listopad | listopadem"), words("prosince | prosinec | prosincem | prosinci"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """podléhá souhlasu | podléhají souhlasu | podléhá schválení | podléhá licenci |
je třeba domluvit | je nutné domluvit | je třeba dohodnout | nutno dohodnout | domluvte se s |
vyžádejte si souhlas | je třeba si vyžádat souhlas | o souhlas požádejte | požádejte o souhlas |
o svolení žádejte | licenci si vyžádejte"""
_IF_CONSENT = """se souhlasem | po souhlasu | po dohodě | pod licencí | v souladu s licencí |
v souladu s podmínkami | dle podmínek | podle podmínek | v souladu s pravidly | po dohodě s |
po domluvě | po domluvě s | s vědomím | podle licence | dle licence | v rámci licence |
v rámci smlouvy | na základě smlouvy"""
_IF_ATTRIBUTION = """s uvedením | při uvedení | pokud je uveden | pokud je uvedeno | pokud uvedete | je-li uveden |
bude-li uveden | pokud bude uveden | s citací zdroje | s uvedeným | jen uveďte | stačí uvést |
jen když uvedete | jestliže uvedete | když uvedete | pokud uvede | pokud uvedou | uvedete-li |
uvede-li | pokud odkážete | kdo uvede | s podpisem | se jménem | se jménem autora |
pod podmínkou uvedení | s podmínkou uvedení | s udáním | za podmínky uvedení | uvedením"""
_KILL_ITEM = """ruší zprávu | rušíme zprávu | zrušení zprávy | zprávu ruší | zpráva zrušena | stahuje zprávu |
stahujeme zprávu | zpráva stažena | ruší informaci | ruší článek | ruší text | ruší materiál |
ruší příspěvek | ruší depeši | zrušila zprávu | zrušila informaci | zrušila článek |
zrušila text | zrušila materiál | zrušila příspěvek | zrušila depeši | zrušil zprávu |
zrušil informaci | zrušil článek | zrušil text | zrušil materiál | zrušil příspěvek |
zrušil depeši | rušíme informaci | rušíme článek | rušíme text | rušíme materiál |
rušíme příspěvek | rušíme depeši | stahuje informaci | stahuje článek | stahuje text |
stahuje materiál | stahuje příspěvek | stahuje depeši | stáhla zprávu | stáhla informaci |
stáhla článek | stáhla text | stáhla materiál | stáhla příspěvek | stáhla depeši |
stáhl zprávu | stáhl informaci | stáhl článek | stáhl text | stáhl materiál | stáhl příspěvek |
stáhl depeši | stahujeme informaci | stahujeme článek | stahujeme text | stahujeme materiál |
stahujeme příspěvek | stahujeme depeši | odvolává zprávu | odvolává informaci |
odvolává článek | odvolává text | odvolává materiál | odvolává příspěvek | odvolává depeši |
odvolala zprávu | odvolala informaci | odvolala článek | odvolala text | odvolala materiál |
odvolala příspěvek | odvolala depeši | anuluje zprávu | anuluje informaci | anuluje článek |
anuluje text | anuluje materiál | anuluje příspěvek | anuluje depeši | zpráva byla zrušena |
zpráva je zrušena | zpráva byla stažena | článek byl stažen | článek byl zrušen |
stahujeme zprávy | stahujeme článku | stahujeme textu | stahujeme materiálu | stáhněte zprávu |
stáhněte zprávy | stáhněte článek | stáhněte článku | stáhněte text | stáhněte textu |
stáhněte materiál | stáhněte materiálu | stáhněte příspěvek | odstraňte zprávu |
odstraňte zprávy | odstraňte článek | odstraňte článku | odstraňte text | odstraňte textu |
odstraňte materiál | odstraňte materiálu | odstraňte příspěvek | smažte zprávu | smažte zprávy |
smažte článek | smažte článku | smažte text | smažte textu | smažte materiál |
smažte materiálu | smažte příspěvek | vyřaďte zprávu | vyřaďte zprávy | vyřaďte článek |
vyřaďte článku | vyřaďte text | vyřaďte textu | vyřaďte materiál | vyřaďte materiálu |
vyřaďte příspěvek | rušíme zprávy | rušíme článku | rušíme textu | rušíme materiálu |
zrušte zprávu | zrušte zprávy | zrušte článek | zrušte článku | zrušte text | zrušte textu |
zrušte materiál | zrušte materiálu | zrušte příspěvek | prosíme stáhněte zprávu |
prosíme stáhněte zprávy | prosíme stáhněte článek | prosíme stáhněte článku |
prosíme stáhněte text | prosíme stáhněte textu | prosíme stáhněte materiál |
prosíme stáhněte materiálu | prosíme stáhněte příspěvek | prosíme odstraňte zprávu |
prosíme odstraňte zprávy | prosíme odstraňte článek | prosíme odstraňte článku |
prosíme odstraňte text | prosíme odstraňte textu | prosíme odstraňte materiál |
prosíme odstraňte materiálu | prosíme odstraňte příspěvek | prosíme o stažení zprávu |
prosíme o stažení zprávy | prosíme o stažení článek | prosíme o stažení článku |
prosíme o stažení text | prosíme o stažení textu | prosíme o stažení materiál |
prosíme o stažení materiálu | prosíme o stažení příspěvek | prosíme o odstranění zprávu |
prosíme o odstranění zprávy | prosíme o odstranění článek | prosíme o odstranění článku |
prosíme o odstranění text | prosíme o odstranění textu | prosíme o odstranění materiál |
prosíme o odstranění materiálu | prosíme o odstranění příspěvek | žádáme o stažení zprávu |
žádáme o stažení zprávy | žádáme o stažení článek | žádáme o stažení článku |
žádáme o stažení text | žádáme o stažení textu | žádáme o stažení materiál |
žádáme o stažení materiálu | žádáme o stažení příspěvek | žádáme o odstranění zprávu |
žádáme o odstranění zprávy | žádáme o odstranění článek | žádáme o odstranění článku |
žádáme o odstranění text | žádáme o odstranění textu | žádáme o odstranění materiál |
žádáme o odstranění materiálu | žádáme o odstranění příspěvek | zpráva je stažena |
zpráva anulována | informace stažena | informace byla stažena | informace je stažena |
informace zrušena | informace byla zrušena | informace anulována | článek stažen |
článek je stažen | článek zrušen | text stažen | text byl stažen | text je stažen |
text zrušen | text byl zrušen | materiál stažen | materiál byl stažen | materiál je stažen |
materiál zrušen | materiál byl zrušen | příspěvek stažen | příspěvek byl stažen |
příspěvek je stažen | příspěvek zrušen | příspěvek byl zrušen | stažení zprávy |
stažení článku | stažení textu | stažení materiálu"""
_KILL_IMAGE = """stahuje fotografii | stahuje snímek | snímek stažen | fotografie stažena | ruší fotografii |
ruší fotografie | ruší snímek | ruší snímky | ruší foto | zrušila fotografii |
zrušila fotografie | zrušila snímek | zrušila snímky | zrušila foto | zrušil fotografii |
zrušil fotografie | zrušil snímek | zrušil snímky | zrušil foto | rušíme fotografii |
rušíme fotografie | rušíme snímek | rušíme snímky | rušíme foto | stahuje fotografie |
stahuje snímky | stahuje foto | stáhla fotografii | stáhla fotografie | stáhla snímek |
stáhla snímky | stáhla foto | stáhl fotografii | stáhl fotografie | stáhl snímek |
stáhl snímky | stáhl foto | stahujeme fotografii | stahujeme fotografie | stahujeme snímek |
stahujeme snímky | stahujeme foto | odvolává fotografii | odvolává fotografie |
odvolává snímek | odvolává snímky | odvolává foto | odvolala fotografii | odvolala fotografie |
odvolala snímek | odvolala snímky | odvolala foto | anuluje fotografii | anuluje fotografie |
anuluje snímek | anuluje snímky | anuluje foto | snímek byl stažen | fotografie byla stažena |
snímek zrušen | snímek byl zrušen | stahujeme snímku | stahujeme snímků | stahujeme fotografií |
stahujeme obrázek | stáhněte snímek | stáhněte snímky | stáhněte snímku | stáhněte snímků |
stáhněte fotografii | stáhněte fotografie | stáhněte fotografií | stáhněte foto |
stáhněte obrázek | odstraňte snímek | odstraňte snímky | odstraňte snímku | odstraňte snímků |
odstraňte fotografii | odstraňte fotografie | odstraňte fotografií | odstraňte foto |
odstraňte obrázek | smažte snímek | smažte snímky | smažte snímku | smažte snímků |
smažte fotografii | smažte fotografie | smažte fotografií | smažte foto | smažte obrázek |
vyřaďte snímek | vyřaďte snímky | vyřaďte snímku | vyřaďte snímků | vyřaďte fotografii |
vyřaďte fotografie | vyřaďte fotografií | vyřaďte foto | vyřaďte obrázek | rušíme snímku |
rušíme snímků | rušíme fotografií | rušíme obrázek | prosíme stáhněte snímek |
prosíme stáhněte snímky | prosíme stáhněte snímku | prosíme stáhněte snímků |
prosíme stáhněte fotografii | prosíme stáhněte fotografie | prosíme stáhněte fotografií |
prosíme stáhněte foto | prosíme stáhněte obrázek | prosíme odstraňte snímek |
prosíme odstraňte snímky | prosíme odstraňte snímku | prosíme odstraňte snímků |
prosíme odstraňte fotografii | prosíme odstraňte fotografie | prosíme odstraňte fotografií |
prosíme odstraňte foto | prosíme odstraňte obrázek | prosíme o stažení snímek |
prosíme o stažení snímky | prosíme o stažení snímku | prosíme o stažení snímků |
prosíme o stažení fotografii | prosíme o stažení fotografie | prosíme o stažení fotografií |
prosíme o stažení foto | prosíme o stažení obrázek | prosíme o odstranění snímek |
prosíme o odstranění snímky | prosíme o odstranění snímku | prosíme o odstranění snímků |
prosíme o odstranění fotografii | prosíme o odstranění fotografie |
prosíme o odstranění fotografií | prosíme o odstranění foto | prosíme o odstranění obrázek |
žádáme o stažení snímek | žádáme o stažení snímky | žádáme o stažení snímku |
žádáme o stažení snímků | žádáme o stažení fotografii | žádáme o stažení fotografie |
žádáme o stažení fotografií | žádáme o stažení foto | žádáme o stažení obrázek |
žádáme o odstranění snímek | žádáme o odstranění snímky | žádáme o odstranění snímku |
žádáme o odstranění snímků | žádáme o odstranění fotografii | žádáme o odstranění fotografie |
žádáme o odstranění fotografií | žádáme o odstranění foto | žádáme o odstranění obrázek |
snímek staženy | snímek byly staženy | snímek je stažen | snímky stažen | snímky staženy |
snímky byl stažen | snímky byly staženy | snímky je stažen | fotografie je stažena |
fotografie staženy | fotografie byly staženy | fotografii stažena | fotografii byla stažena |
fotografii je stažena | fotografii staženy | fotografii byly staženy | stažení snímku |
stažení snímků | stažení fotografie | stažení fotografií"""
_KILL_VIDEO = """ruší video | ruší záběry | ruší videozáznam | zrušila video | zrušila záběry |
zrušila videozáznam | zrušil video | zrušil záběry | zrušil videozáznam | rušíme video |
rušíme záběry | rušíme videozáznam | stahuje video | stahuje záběry | stahuje videozáznam |
stáhla video | stáhla záběry | stáhla videozáznam | stáhl video | stáhl záběry |
stáhl videozáznam | stahujeme video | stahujeme záběry | stahujeme videozáznam |
odvolává video | odvolává záběry | odvolává videozáznam | odvolala video | odvolala záběry |
odvolala videozáznam | anuluje video | anuluje záběry | anuluje videozáznam | video bylo staženo"""
_ALL_IMAGE = """krást fotky | krást fotografie | krást snímky | krást obrázky | kraďte fotky |
kraďte fotografie | kraďte snímky | kraďte obrázky | brát fotky | brát fotografie |
brát snímky | brát obrázky | berte fotky | berte fotografie | berte snímky | berte obrázky |
vzít fotky | vzít fotografie | vzít snímky | vzít obrázky"""

PACK = LanguagePack(
    name="cs",
    title="Czech",
    tags={
        Tag.OWNED: words("náleží | patří | vykonává | má"),
        Tag.RESERVED: words(
            """všechna práva vyhrazena | všechna práva jsou vyhrazena |
            veškerá práva vyhrazena | veškerá práva jsou vyhrazena | práva vyhrazena |
            autorská práva vyhrazena | autorská práva jsou vyhrazena |
            všechna autorská práva vyhrazena | všechna autorská práva jsou vyhrazena |
            všechna práva náleží | veškerá práva náleží | všechna práva patří |
            veškerá práva patří | všechna práva chráněna | všechna práva jsou chráněna |
            autorská práva náleží | vyhrazuje si veškerá práva | vyhrazuje si všechna práva |
            veškerá práva k obsahu jsou vyhrazena | veškerá práva k textům a fotografiím |
            autorská práva vykonává |
            autorská práva k publikovaným materiálům jsou vyhrazena | autorská práva patří |
            práva k fotografii náleží | práva ke snímku náleží | práva k textu náleží |
            všechna práva zůstávají vyhrazena | veškerá práva chráněna |
            autorská práva chráněna | všechna autorská práva náleží |
            ostatní práva vyhrazena | všechna ostatní práva vyhrazena |
            vyhrazujeme si všechna práva | vyhrazujeme si veškerá práva |
            všechna práva k textům vyhrazena | všechna práva k textům náleží |
            všechna práva k fotografiím vyhrazena | všechna práva k fotografiím náleží |
            všechna práva k snímkům vyhrazena | všechna práva k snímkům náleží |
            všechna práva k obsahu vyhrazena | všechna práva k obsahu náleží |
            všechna práva k článkům vyhrazena | všechna práva k článkům náleží"""
        ),
        Tag.RESERVE: words(
            """vyhrazuje si právo | vyhrazujeme si právo | vyhrazují si právo |
            si vyhrazuje právo | si výslovně vyhrazuje | si vyhrazují právo |
            vyhrazuje si práva | si vyhrazuje | vyhrazuje | vyhrazena | vyhrazeno |
            vyhrazeny | vyhrazen | jsou vyhrazena | je vyhrazeno | výhrada práv |
            uplatňuje výhradu | činí výhradu | si vyhrazujeme právo | výslovně si vyhrazuje |
            výslovně vyhrazuje | vyhrazuje si veškerá práva k | vyhrazuje si výhradní právo |
            zůstávají vyhrazena | zůstává vyhrazeno | ponechává si práva | ponecháváme si |
            uplatňujeme výhradu"""
        ),
        Tag.PROTECTED: words(
            """chráněn autorským právem | chráněna autorským právem |
            chráněno autorským právem | chráněny autorským právem |
            chráněn autorskými právy | chráněna autorskými právy |
            chráněny autorskými právy | chráněný autorským právem |
            chráněné autorským právem | je chráněn autorským zákonem |
            jsou chráněny autorským zákonem | chráněn zákonem | chráněny zákonem |
            chráněna zákonem | chráněno zákonem | chráněn podle autorského zákona |
            chráněny podle autorského zákona | chráněno podle autorského zákona |
            podléhá ochraně | podléhají ochraně | podléhá autorským právům |
            podléhají autorským právům | podléhá autorskému právu | je autorským dílem |
            jsou autorským dílem | požívá ochrany | požívají ochrany |
            jsou předmětem autorského práva | je předmětem autorského práva |
            je chráněn dle autorského zákona | chráněny autorským zákonem |
            chráněno autorským zákonem | chráněn autorským zákonem |
            podléhají autorskému právu | podléhá autorskoprávní | podléhají autorskoprávní |
            podléhá ochraně autorského | jsou autorskými díly |
            jsou předmětem autorských práv | je duševním vlastnictvím |
            jsou duševním vlastnictvím | ve smyslu autorského zákona"""
        ),
        Tag.MARK: words(
            """autorská práva © | autorské právo © | autorská práva: | držitel autorských práv |
            vlastník autorských práv | nositel autorských práv | majitel autorských práv |
            vykonavatel autorských práv | autorská práva vykonává vydavatel | držitel práv: |
            držitel autorských práv: | vlastník práv: | nositel práv: | nositel autorských práv: |
            vykonavatel práv:"""
        ),
        Tag.PART_OF: words(
            """součást skupiny | člen skupiny | ze skupiny | dceřiná společnost | provozovatel: |
            vydavatel: | vydavatelem je"""
        ),
        Tag.TAIL: words(
            """a dodavatelé obsahu | a další dodavatelé | a/nebo její | a/nebo jeho |
            nebo její dodavatelé | a jejich dodavatelé | a jeho partneři | a její partneři |
            a partneři | a autoři | a další | tel. | telefon | a spřízněné osoby"""
        ),
        Tag.PRESENT: words("současnost | dosud | dnes | doposud"),
        Tag.SINCE: words("od roku"),
        Tag.NEG: words(
            """ne | nikoli | nikoliv | není | nejsou | nebude | nebudou | nijak |
            v žádném případě | nearchivovat | necitovat | nedistribuovat | nekopírovat |
            nekrást | neměnit | neodstraňovat logo | neodvysílat | neopisovat | neotiskovat |
            neořezávat | nepostupovat třetím | nepoužít | nepoužívat | nepozměňovat |
            neprodávat | nepublikovat | nepřebírat | nepředávat | nepřejímat | nepřekládat |
            nepřenechávat | nepřepisovat | nepřeposílat | nepřepracovávat | nepřeprodávat |
            nepřetiskovat | nereprodukovat | neretušovat | nerozesílat | nerozmnožovat |
            nerozšiřovat | nesdílet | neskenovat | nestahovat | neukládat | neupravovat |
            neuveřejnit | neuveřejňovat | neužívat | nevydávat za své | nevystavovat |
            nevysílat | nevyužívat | nevyřezávat | nezakrývat logo | nezkracovat |
            nezobrazovat | nezveřejnit | nezveřejňovat | nešířit"""
        ),
        Tag.NOT_ONLY: words(
            """nejen | nejenom | není-li uvedeno jinak | pokud není uvedeno jinak |
            není-li stanoveno jinak | pokud není stanoveno jinak |
            není-li výslovně uvedeno jinak | pokud není výslovně uvedeno jinak |
            neodpovídá za | nenese odpovědnost | nenese zodpovědnost | nemusí vyjadřovat |
            nemusí se shodovat | nevyžádané | pokud nebylo uvedeno jinak | podle článku |
            dle článku | článku 4 | ve smyslu článku"""
        ),
        Tag.MAY: words(
            """může | mohou | můžete | můžeme | lze | smí | smíte | smějí | smí se | je možné |
            je možno | má právo | mají právo | jste oprávněni | je oprávněn | jsou oprávněni |
            mohou být | může být"""
        ),
        Tag.MAY_NOT: words("""nelze | nesmí | nesmíte | nesmějí | nemůže | nemohou | nemůžete | není možné |
            není možno | nejste oprávněni | není oprávněn | nejsou oprávněni | nemá právo |
            nemají právo | nesmíme | nesmí být | zdržte se | neopravňuje | neposkytuje právo |
            bez práva na | bez práva | nesmějte | není povoleno | není dovoleno | není dovolen |
            není přípustn* | nejsou oprávněny | prosíme, ne | nepublikujte | nepublikuj |
            nezveřejňujte | nezveřejňuj | neuveřejňujte | neotiskujte | nepřetiskujte |
            nepřebírejte | nepřejímejte | nevystavujte | nekopírujte | nekopíruj |
            nerozmnožujte | nereprodukujte | nestahujte | neskenujte | neopisujte | nešiřte |
            nerozšiřujte | nedistribuujte | nepředávejte | nepřeposílejte | nerozesílejte |
            neprodávejte | nepřeprodávejte | nearchivujte | neukládejte | neořezávejte |
            neretušujte | nezakrývejte logo | neodstraňujte logo | neupravujte | neměňte |
            nepoužívejte | nepoužívej | nevyužívejte | nekraďte | nekraď | nevysílejte |
            nepřekládejte | nezkracujte | nepřepisujte | necitujte | nikdo nesmí |
            není povolen | není povolena | nejsou povoleny | nejsou povolena | není dovolena |
            nejsou dovoleny | není přípustné | není přípustná | nepřipouští se | neslouží k |
            nejsou určeny k | není určen k | není určena k | není určeno k | vyvarujte se |
            nedovoluje se | nepovoluje se | nikdo není oprávněn | nemáte právo"""),
        Tag.MUST: words(
            """musí | musíte | je povinen | jsou povinni | je povinna | má povinnost | je nutno |
            je třeba | je potřeba"""
        ),
        Tag.BAN: words(
            """zakázán | zakázána | zakázáno | zakázány | zakázané | zakázaný | zakazuje |
            zakazujeme | zakazují | zakázat | zákaz | zákazu | zapovězen* | nepřípustn* |
            nedovolen | nedovolena | nedovoleno | vyloučen | vyloučena | vyloučeno |
            vyloučeny | nezákonn* | protiprávn* | je porušením | představuje porušení |
            považováno za porušení | považuje se za porušení | porušuje autorsk* |
            porušením autorského | nesouhlasí s | nesouhlasíme s | neuděluje souhlas |
            nedává souhlas | neudělujeme souhlas | odmítá | námitka proti |
            v rozporu se zákonem | trestné | nepovolen | nepovolena | nepovoleno | nemožn* |
            zapovídá | nepovoluje | nepovolují | nepovolujeme | nedovoluje | nedovolují |
            nedovolujeme | neumožňuje | neumožňujeme | nepřipouští | nepřipouští se |
            nepřipouštíme | nepovoluje se | nedovoluje se | nesouhlasí se | nesouhlasíme se |
            nedává svolení | nedáváme svolení | nedáváme souhlas | neposkytuje souhlas |
            neposkytujeme souhlas | neudělujeme svolení | neuděluje svolení |
            neposkytuje svolení | odmítáme | vylučuje se | vylučují se | vylučujeme |
            zapovídá se | zakazuje se | nepřeje si | jsme proti | zakazujeme si | zakázali |
            vyloučen* | nestrpíme | nebudeme tolerovat | netolerujeme | nepřejeme si |
            nesvolujeme k | nesvoluje k | tabu | protizákonné | bude považováno za porušení |
            považujeme za porušení | si nepřejeme | si nepřeje"""
        ),
        Tag.ALLOW: words(
            """povolen | povolena | povoleno | povoleny | povoluje | povolují | povolujeme |
            povolit | dovolen | dovolena | dovoleno | dovoleny | dovoluje | dovolují |
            dovolujeme | přípustn* | umožněn* | umožňuje | možné | možná | možný | možno |
            vítán* | vítáno | souhlasíme s | souhlasí s | uděluje souhlas |
            dostupný pod licencí | dostupné pod licencí | dostupná pod licencí |
            licencován* | zveřejněno pod licencí | šířen pod licencí | slouží | volně k |
            volně použít | opravňuje | zdarma k | poskytuje se | nic nebrání |
            nic nezakazuje | není zakázán* | není zakázáno | nezakazuje se | nebráníme |
            nic nenamítáme | nenamítá | souhlasíme se | souhlasí se | rádi umožníme |
            dáváme souhlas | je vítáno | svoluje | svolujeme | nemáme nic proti |
            nemá nic proti | klidně | volně | budeme rádi, když | není třeba souhlasu |
            souhlas není třeba | souhlas není nutný | souhlas není potřeba |
            nevyžaduje souhlas | nevyžadují souhlas | nepotřebujete souhlas |
            povolení není třeba | není nutné žádat | zdarma pro | bezplatně k | volný k |
            volná k | volné k | k volnému | k bezplatnému | k dispozici pro |
            poskytujeme pod licencí | zveřejněn pod licencí | dostupné za podmínek |
            dostupný za podmínek | dostupná za podmínek | dává právo | udělujeme právo |
            uděluje právo | udělujeme licenci | uděluje licenci | svolujeme k | svoluje k |
            dává souhlas | dáváme svolení | vítáme | uvítáme | nebráníme se | nezakazujeme |
            nezakazuje | berte | poskytujeme bezplatně | poskytujeme zdarma |
            poskytovány zdarma | poskytovány bezplatně | dáváme k dispozici"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            """povinn* | povinen uvést | vyžaduje | vyžadují | vyžadován* | vyžaduje se | nutn* |
            nutno | nezbytn* | podmínkou je | podmíněn* | podmíněno | zapotřebí | potřeba |
            je nutné | vyžádejte si | kontaktujte | obraťte se | podléhá poplatku |
            je třeba uvést | je nutné uvést | nutno uvést | je podmíněno | je podmíněna |
            je podmíněn | jedinou podmínkou | naší podmínkou | zavazuje se | zavazují se |
            obraťte se na | napište nám | je nutné zaplatit | je zpoplatněno | je zpoplatněna |
            je zpoplatněn | jsou zpoplatněny | podléhají poplatku | podléhá zpoplatnění |
            vyžaduje doplatek | vyžaduje příplatek | vyžaduje úhradu | stačí uvést zdroj |
            stačí uvedení zdroje | stačí uvést autora | stačí odkaz""",
        ),
        Tag.THREAT: words(
            """bude stíhán* | budou stíhán* | bude trestně | trestně stíhán* |
            trestnému stíhání | soudní cestou | soudně vymáhán* | právními kroky |
            právní kroky | bude postihován* | bude žalován* | vystavuje se | porušení bude |
            bude potrestán* | pod hrozbou | sankcionován* | postižiteln* |
            budeme řešit soudní cestou | bude řešeno soudní cestou |
            bude řešeno právní cestou | právní cestou | soudně vymáh* |
            bude trestně stíháno | trestně stíháno | právní postih | vystavuje se postihu |
            bude postihováno | soudně stíháno | soudně stíhán | bude soudně |
            trestáno podle zákona"""
        ),
        Tag.REQUEST: words(
            """prosíme | prosíme o | žádáme | budeme rádi | budeme vděčni | uvítáme |
            doporučujeme | je vhodné | děkujeme za | děkujeme za uvedení | pokud možno |
            oceníme | bude nám potěšením | prosíme o uvedení"""
        ),
        Tag.UNAUTHORISED: words(
            """neoprávněn* | neautorizovan* | nepovolené | nepovolený | nepovoleného |
            svévoln* | nelicencovan* | bez dovolení | bez optání | bez zeptání | bez vědomí |
            neschválen*"""
        ),
        Tag.WITHOUT: words(
            """bez | při absenci | v případě absence | aniž by byl | aniž by | chybí-li |
            bez toho, aby | aniž | aniž byste"""
        ),
        Tag.EXCEPT: words(
            """kromě | s výjimkou | vyjma | mimo | ledaže | leda | jinak než | pokud není |
            není-li | vyjma případů | s vyloučením | leda že | leda s | kromě případů |
            s výjimkou případů | výjimkou je | výjimku tvoří | mimo případy | krom"""
        ),
        Tag.ONLY: words(
            """pouze | jen | jedině | výhradně | výlučně | toliko | jen a jen | pouze a jen |
            vyhrazeno pro | vyhrazeno | omezeno na | omezen na"""
        ),
        Tag.IF: words(
            _IF_CONSENT,
            _IF_ATTRIBUTION,
            """za podmínky | za podmínky, že | za předpokladu | pod podmínkou | s předchozím |
            s písemným | s výslovným | s odkazem | s povinným | s aktivním odkazem |
            s funkčním odkazem | při zachování | při dodržení | po předchozím | po písemném |
            po získání | po udělení | na základě | za úplatu | oproti | s laskavým svolením |
            se svolením | s vyznačením | výměnou za | s prolinkem | jen nezapomeňte |
            nezapomeňte | pokud zachováte | pokud zůstane | pokud zůstanou |
            pokud je zachován* | pokud bude zachován | pokud bude uveden* | pokud je uveden* |
            je-li uveden* | bude-li uveden* | pokud připojíte | pokud nezměníte | každému, kdo |
            všem, kdo | s podotknutím | s označením | s doložkou | se zachováním |
            po zaplacení | po uhrazení | po úhradě | po uzavření | po konzultaci | po oznámení |
            za příplatek | za poplatek | za honorář | proti úhradě | proti poplatku""",
        ),
        Tag.WHEN: words(
            """při | v případě | pokud | jestliže | když | dojde-li | pokaždé, když | kdo chce |
            zájemci o | přebíráte-li | použijete-li | citujete-li"""
        ),
        Tag.NO_PART: words(
            """žádná část | žádnou část | žádné části | žádný text | žádný obsah | ani část |
            nijaká část | žádná fotografie | žádný snímek | žádný článek | žádný materiál |
            žádnou z částí | ani jedna věta | ani jediná věta | žádný úryvek |
            žádný fragment | žádné úryvky"""
        ),
        Tag.RANGE: words(
            """v celku nebo zčásti | v celku i zčásti | v celku či zčásti | vcelku nebo zčásti |
            vcelku i zčásti | vcelku či zčásti | vcelku nebo po částech | zcela nebo zčásti |
            zcela nebo částečně | zcela či částečně | zcela či zčásti | celku nebo části |
            celku nebo jeho části | celku i částí | celé nebo částečné | celé nebo části |
            v celém rozsahu nebo částečně | v plném rozsahu nebo zčásti |
            v plném znění i zčásti | úplné nebo částečné | úplné či částečné |
            částečné nebo úplné | částečné či úplné | částečně nebo zcela |
            částečně či zcela | částečně nebo úplně | částečné i úplné |
            celého obsahu nebo jeho části | obsahu nebo jeho části | obsahu či jeho části |
            nebo jeho částí | nebo jejich částí | či jejich částí | či jeho částí |
            nebo jeho části | nebo jejich části | či jeho části | nebo její části |
            nebo částí | nebo části | či části | i části | i jen části | jakékoli části |
            jakékoliv části | jakoukoli část | jakoukoliv část | kterékoli části |
            kterékoliv části | libovolné části | byť i částečně | byť jen části |
            byť i jen části | ani zčásti | ani částečně | i částečné | i částečně |
            částečné | částečně | zčásti | části článku | části textu | části obsahu |
            částí obsahu | částí textů | a to i částečné | a to i částečně |
            a to ani částečně | i jen částečné | i jen částečně | byť jen částečné |
            byť i částečné | byť částečné | i jeho částí | i jejích částí | i jejich částí |
            a to i jeho částí | a to i jejich částí | ani vcelku, ani zčásti |
            ani celé, ani části | jakákoli část | po částech | úryvků | úryvky |
            ani jejich části | ani jejich částí | ani jeho části | ani její části |
            ani části | i jejich části | i jeho části | i její části | ani část |
            ani úryvek | ani úryvky | i jen část | byť jen část | třeba jen částečně |
            třeba i částečné | i v úryvcích | v úryvcích | celek i části | celý či zčásti |
            úplné i částečné | úplně nebo částečně | zčásti nebo zcela | jakákoliv část |
            kteroukoli část | libovolnou část | jeho částí | jejich částí | jejích částí |
            ani v celku, ani zčásti | v jakémkoli rozsahu | v jakémkoliv rozsahu |
            bez ohledu na rozsah"""
        ),
        Tag.OTHER: words(
            """nebo jiné účely | či jiné účely | nebo k jiným účelům | k jakýmkoli účelům |
            k jakémukoli účelu | za jakýmkoli účelem | či jiným účelům | nebo jiným účelům |
            či k jiným účelům | pro jakýkoli účel | bez ohledu na účel | ani k jinému účelu |
            nebo za jiným účelem | či jinému účelu"""
        ),
        Tag.COMMERCIAL: words(
            """ke komerčním účelům | pro komerční účely | za komerčním účelem |
            za účelem zisku | k obchodním účelům | pro obchodní účely | ke komerčnímu účelu |
            za účelem dosažení zisku | za účelem výdělku | k výdělečným účelům |
            pro výdělečné účely | výdělečně | s cílem zisku | pro podnikatelské účely |
            v rámci podnikání | kvůli zisku"""
        ),
        Tag.PURPOSE: words("za účelem | pro účely | k účelům | pro | pro potřeby"),
        Tag.OUTSIDE: words(
            """mimo území | vně | za hranicemi | všude kromě | všude mimo | kromě území |
            mimo hranice"""
        ),
        Tag.BUT: words(
            """ale | avšak | však | nicméně | zatímco | ovšem | naproti tomu | kdežto | jenže"""
        ),
        Tag.AND: words(
            """a | i | nebo | či | anebo | ani | a/nebo | jakož i | jakožto i | případně |
            ba ani | také | popřípadě"""
        ),
        Tag.REPORT: words(
            """řekl | řekla | řekli | uvedl | uvedla | uvedli | oznámil | oznámila | oznámili |
            oznámilo | sdělil | sdělila | informoval | informovala | informovali | tvrdí |
            tvrdil | vysvětlil | vysvětlila | vysvětluje | upozornil | upozornila |
            upozornili | varoval | zdůraznil | zdůraznila | dodal | dodala | prohlásil |
            prohlásila | rozhodl | rozhodla | rozhodly | schválil | schválila | schválili |
            přijal | přijala | přijali | podal | podala | podali | zažaloval | zažalovala |
            žaluje | obvinil | obvinila | projednal | projednala | projednává | projedná |
            navrhl | navrhla | navrhuje | vyzval | vyzvala | napsal | napsala | podle slov |
            podle něj | podle ní | připomněl | připomněla | znamená | vstoupil v platnost |
            vstoupila v platnost | nabyl účinnosti | zavedl | zavedla | zavedlo | plánuje |
            podepsal | podepsala | odhlasoval* | pokutoval* | diskutovali | zakázal |
            zakázala | zakázali | zakázalo | povolil | povolila | povolilo | debatovali |
            debatovala | projednali | ptá se | zeptal | zeptala | varovala | varovali |
            varuje | připomněli | rozhodli | představil | představila | požaduje po |
            se ptají | ptají se | se ptá | zda smí | zda smějí | zda může | zda mohou |
            zda lze | zda je možné | zda je povoleno | zda je zakázáno | jestli může |
            jestli mohou | jestli lze | jestli smí | říká | říkají | míní | domnívá se |
            zdůrazňuje | dodává | podotkl | podotkla | vyzývá | stěžuje si | stěžoval si |
            stěžovala si | okomentoval | okomentovala | dostal pokutu | zatkli | zadrželi |
            zabavili | odsoudil | odsouzen | vyhrál spor | prohrál spor | podepsali |
            zrušil | zrušila | omezil | omezila | omezili | zpřísnil | povolili |
            omluvil se | omluvila se | píší | psal | psala | odpověděl | odpověděla |
            informoval o | informovala o | podle mluvčího | podle policie | uvedl mluvčí |
            uvedla mluvčí"""
        ),
        Tag.TOPIC: words("""soud | soudu | soudem | soudy | soudce | soudkyně | soudní spor | soudního sporu |
            žalob* | žalobce | žalovan* | novela | novelu | novely | návrh zákona |
            návrhu zákona | zákon o | zákona o | zákon upravuj* | poslanci | poslanec |
            poslanců | poslaneck* | sněmovna | sněmovny | senát | senátu | parlament* | vláda |
            vlády | ministerstv* | ministr* | expert* | odborník* | odborníci | právník |
            právníka | právníci | advokát* | nápis | nápisu | fráze | fráze „ | sousloví |
            formulace | slova „ | slovo „ | výraz „ | co znamená | co to znamená | co je to |
            porušení autorských práv v | kvůli porušení autorských | za porušování autorských |
            pro porušení autorských | porušování autorských práv | spor o | sporu o | kauza |
            pirát* | plagiát* | plagiátor* | přednášk* | seminář* | konferenc* | rubrika: |
            rubriky: | štítky: | témata: | klíčová slova: | právník* | právničk* | poslan* |
            sněmovn* | senát* | soudce* | rozsud* | státní zástup* | nápis* | co je | mluvčí |
            policie | policisté | strážníci | radnice | radnici | starost* | hejtman* |
            zastupitel* | soudci | obžalob* | vyhlášk* | úředník* | inspektor* | cedulk* |
            jak chránit | jak správně | petice | evropská komise"""),
        Tag.NONWORK: words(
            """parkován* | parkovat | parkovišt* | stání | kouření | kouřit | cigaret* |
            tabák* | alkohol* | piva | zbraní | zbraně | zbraň | střeliv* | drog | rybolov* |
            rybařen* | ryb | lov | lovu | dron* | zboží | vstupenk* | jízdenk* | jízdné |
            hlasů | hlasy | hlasování | vozidel | vozidla | auta | aut | kamion* | doprava |
            dopravy | vjezd* | vstup | vstupu | vstupovat | pohyb* | zvířat | zvířata |
            zvířetem | psů | psy | pes | koupání | koupat | pyrotechnik* | ohňostroj* |
            ohně | ohňů | rozdělávání | odpad* | demonstrac* | telefonů | mobilů |
            potravin* | dovoz* | vývoz* | léků | léky | obilí | paliv* | benzin* | koloběž* |
            tašek | peněz | hotovost* | nemovitost* | pozemk* | les | lesů | lesa | dřeva |
            vody | plyn | plynu | stavb* | doping* | kempován* | táboření | stanování |
            elektronických cigaret | virus* | vir | viru | viry | infekc* | nemoc* |
            školách | mobil* | komentář* | genom* | technologi* | klonován* | mučení | ropy |
            místnost* | vojensk* | prostoru | vstup* | oheň | cyklist* | kola | psi | psa |
            zvířat* | léčiv* | občanských průkazů | občanský průkaz | občanské průkazy |
            občanského průkazu | pas | pasů | bankovek | bankovky | klíčů | letáků |
            poplašn* | dezinformac* | pornograf* | osobních údajů | nenávist* | fám |
            stromů | stromy | kácení | dřevo | leták* | mladistv* | nezletil* | kouřen* |
            zbran* | munic* | petard* | pyrotechni* | gril* | koupán* | stanován* | táboře* |
            rybaře* | myslivost* | vozid* | automobil* | motork* | vstup do | vstup na |
            vstup se | vstupu do | vstupu na | masa | mléka | očkov* | hnojiv* | pesticid* |
            zavazad* | jízden* | cestující* | nafty | uhlí | akcií | dluhopis* | kryptoměn* |
            hazard* | loteri* | hlasován* | shromáždě* | nedělní prodej | migrant* |
            osobní údaje | cookies | pozemek | květin | krmení | krmit | fotografování v |
            fotografování objekt* | natáčení v | selfie | trasy | trasu | jízdní řád |
            jízdního řádu | autobus* | tramvaj* | majetk* | výtah při | výtahu při |
            výtahem | požár* | zásilk* | šarž* | láhev"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografie: | fotograf: | autor fotografie: |
            autor fotografie | autor fotografií | autor foto: | snímek: | ilustrace: |
            ilustrační foto: | koláž: | video: | infografika: | grafika: | zdroj: | zdroj – |
            zdroj foto: | zdroj fotografie: | zdroje: | repro: | repro | archiv: |
            foto archiv | text: | karikatura: | poskytl: | screenshot: | profimedia |
            autor: | autor snímku: | autor snímku | snímky: | záběry: | kresba: | fotil: |
            fotila: | vyfotil: | foto redakce: | autor videa: | zdroj snímku: |
            autorka fotografie: | fotky: | fotografie poskytl | fotografie poskytla |
            foto poskytl | foto poskytla | se svolením | s laskavým svolením |
            se souhlasem: | archiv redakce | archiv autora | zdroj fota: | ilustrační foto |
            ilustrační snímek: | kamera: | text a foto: | foto a text: | obálka:"""
        ),
        Tag.PHOTO: words("foto | fotografie | snímek | snímky | fotobanka"),
        Tag.VIA: words("via | prostřednictvím"),
        Tag.WITH_AGENCY: words(
            """s využitím materiálů | s využitím agentur | s použitím agentur | s přispěním agentur | podle agentur |
            zdroje agentur | s využitím zpráv"""
        ),
        Tag.BYLINE: words(
            """redaktor | reportér | zpravodaj | autor: | redaktorka | autorka: | autoři: |
            napsal | napsala"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """anulace | anuluje | anulujeme | anulujte | stahujeme | staženo |
            prosíme nepoužívejte | prosíme, nepoužívejte | nepoužívejte | žádáme o nepoužití |
            prosíme o stažení | prosíme o smazání | prosíme smažte | prosíme, nezveřejňujte |
            prosíme nezveřejňujte | prosíme, smažte | prosíme, odstraňte | prosíme odstraňte |
            prosíme odběratele, aby ji nepoužívali | žádáme odběratele, aby ji nepoužili |
            prosíme, aby nebyla použita | prosíme o nepoužití | prosíme ji nepoužívat |
            prosíme nepoužívat | žádáme nepoužívat | žádáme o smazání | žádáme o odstranění |
            prosíme o odstranění | fotografie byla zrušena | byl zrušen, nepoužívejte |
            byla zrušena, nepoužívejte | nepoužívejte jej | nepoužívejte ji | nepoužívejte ho |
            dále nepoužívat | již nepoužívat | více nepoužívat | už nepoužívejte |
            odstranit z archivů | odstraňte z archivů | vymažte z archivů |
            smažte všechny kopie | zničte všechny kopie | odstranit ze všech systémů |
            stáhnout z vysílání | stáhněte z vysílání | ukončete používání | ukončit používání""",
        ),
        Tag.CORRECTION: words(
            """oprava: | opravená verze | opravuje | opravena verze | opraveno | opravuje se |
            s opravou | prosíme použijte opraven* | upřesnění: | oprava zprávy |
            použijte opraven* | opravená zpráva | opravené znění | zpřesnění: |
            opakování s opravou | správně má být | nahrazuje předchozí | prosíme nahraďte |
            použijte opravenou | používejte opravenou"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargem | embargováno | s embargem |
            nezveřejňovat před | ke zveřejnění nejdříve | nepublikovat před |
            ne ke zveřejnění před | platí embargo | zákaz zveřejnění do | embargo! |
            ke zveřejnění až po | ke zveřejnění až | ke zveřejnění po | zveřejnit až po |
            zveřejnění až po | zveřejnit nejdříve | zveřejnění možné až |
            zveřejnění možné od | zveřejnění povoleno po | zveřejnění povoleno od |
            publikovat nejdříve | nezveřejňovat do | nezveřejňujte před | nezveřejňujte do |
            nepublikovat do | nevysílat před | zákaz publikace do | zákaz publikování do |
            embargo platí do | embargo trvá do | embargo končí | do uplynutí embarga |
            uvolnění embarga | neuveřejňovat před | embargo na zveřejnění do |
            embargováno do | s embargem do | přísné embargo | konec embarga | zveřejnit až |
            zveřejnění nejdříve | uveřejnit nejdříve | publikovat až | ke zveřejnění od |
            lze zveřejnit od | lze zveřejnit až | lze publikovat od | lze publikovat až |
            nepublikujte před | neuveřejňovat do | nešířit před | nešířit do |
            není určeno ke zveřejnění před | k uveřejnění od | nezveřejňovat dříve než |
            nezveřejňujte dříve než"""
        ),
        Tag.UNTIL: words("do | před | dříve než | nejdříve | až do"),
        Tag.AFTER: words("po | ode dne | od dne | po uplynutí | později než | od okamžiku"),
        Tag.RELEASE: words(
            """k okamžitému zveřejnění | k okamžitému uveřejnění | k okamžité publikaci |
            k okamžitému použití | k volnému zveřejnění | k volnému použití |
            prosíme o zveřejnění | prosíme o uveřejnění | s prosbou o zveřejnění |
            k okamžitému vydání | k okamžitému šíření | pro okamžité zveřejnění |
            prosíme o otištění | s prosbou o otištění | k volnému šíření |
            k volnému uveřejnění | ke zveřejnění ihned | ke zveřejnění okamžitě |
            zveřejnit ihned | zveřejnit okamžitě | k publikaci ihned | k uveřejnění ihned |
            k okamžitému publikování | k okamžitému otištění | pro okamžité použití |
            pro okamžité vydání | žádáme o zveřejnění | určeno ke zveřejnění |
            ihned ke zveřejnění | volně ke zveřejnění | k volnému použití médii | pro média:"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """volné dílo | volným dílem | volná díla | public domain |
            není chráněno autorským právem | nejsou chráněny autorským právem |
            není předmětem autorského práva | nejsou předmětem autorského práva |
            nevztahuje se autorské právo | bez autorských práv |
            žádná práva nejsou vyhrazena | žádná práva vyhrazena | volnými díly |
            veřejná doména | veřejné doméně | veřejné domény |
            není chráněn autorským právem | není chráněna autorským právem |
            autorská práva vypršela | autorskoprávní ochrana vypršela |
            vzdává se všech práv | vzdáváme se všech práv"""
        ),
        Tag.OPEN_LICENCE: words(
            """uveďte původ | uveďte autora | licencí creative commons |
            licence creative commons | licenci creative commons | otevřená licence |
            otevřenou licencí | svobodná licence | svobodnou licencí | otevřené licence |
            svobodné licence | „uveďte původ"""
        ),
        Tag.WITHIN: words(
            """během | po dobu | nejvýše | maximálně | nejdéle | ve lhůtě | v rozsahu nejvýše |
            v rozsahu maximálně | do | v délce | v délce nejvýše | ne více než |
            ne déle než | v rozsahu do | nepřesahuj* | nepřekroč* | nepřevyš*"""
        ),
        Tag.DAYS: words(
            """den | dnů | dní | dny | hodin | hodiny | týdnů | týdny | měsíců | měsíce |
            měsíc | hodinách | týden | dnech"""
        ),
        Tag.LENGTH: words(
            """slov | znaků | vět | minut | sekund | řádků | odstavců | odstavec | procent |
            věty | řádky | odstavce | minuty | sekundy | vteřin"""
        ),
        Tag.ABBREVIATION: words(
            """čl | odst | písm | např | tj | tzn | atd | apod | tzv | mj | r | ul | nám | tř |
            prof | ing | mgr | mudr | judr | doc | sb | str | mil | mld | kč | tis | hod |
            tel | resp | popř | vs | red"""
        ),
    },
    actions={
        Action.ALL: words(
            _ALL_IMAGE,
            """užití | užit* | užívat | užívání | využití | využitím | využív* | využit* |
            používán* | používat | používejte | použití | použít | použit* | použijte |
            používá | nakládán* | nepoužívat | nepoužívejte | nepoužívej | nevyužívat |
            nevyužívejte | neužívat | nekraďte | nekrást | nekraď | nepoužít | kraďte |
            krást naše | brát naše | berte naše | využít | využijte | nakládat s obsahem |
            upotřeb* | užijte | krást texty | krást články | kraďte texty | kraďte články |
            brát texty | brát články | berte texty | berte články | vzít texty | vzít články""",
        ),
        Action.PUBLISH: words(
            """publikován* | publikování | publikovat | publikujte | publikac* | zveřejnění |
            zveřejnit | zveřejňován* | zveřejňovat | zveřejňuje | uveřejnění | uveřejnit |
            uveřejňován* | uveřejňovat | být zveřejněn* | být uveřejněn* | být publikován* |
            přetiskován* | přetiskovat | přetisk* | přetištěn* | přetisknout | přebírán* |
            přebírat | převzetí | převzít | převzat* | přejímán* | přejímat | vystavován* |
            vystavovat | vystavení | zobrazován* | zobrazovat | zobrazení | umísťován* |
            umístění | umístit | sdělování veřejnosti | sdělovat veřejnosti |
            sdělení veřejnosti | zpřístupňován* | zpřístupnění | zpřístupňovat |
            zpřístupnit | republikov* | prezentac* | předvádění | nepublikovat |
            nepublikujte | nepublikuj | nezveřejňovat | nezveřejňujte | nezveřejňuj |
            nezveřejnit | neuveřejňovat | neuveřejňujte | neuveřejnit | neotiskovat |
            neotiskujte | nepřetiskovat | nepřetiskujte | nepřebírat | nepřebírejte |
            nepřejímat | nepřejímejte | nevystavovat | nevystavujte | nezobrazovat |
            zveřejněte | zveřejňujte | uveřejněte | otisknout | otiskněte | otisknut* |
            otištěn* | otiskovat | přebírejte | převezměte | přejmout | vyvěsit | vyvěšovat |
            vyvěšen* | umísťovat | vkládat na web | vložit na web | postovat | promítat |
            promítán* | veřejné předvádění | veřejné promítání | opětovné zveřejnění |
            opětovné uveřejnění | znovu zveřejnit | znovu publikovat | reprint*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na jiných webech | na jiných internetových |
            na internetových stránkách | na webových stránkách | v internetových médiích |
            na webu | online užití | na jiných stránkách | na svém webu | na svých webech |
            na svém portálu | na svých stránkách | na vlastním webu | na jednom webu |
            na svých internetových stránkách | na svých webových stránkách |
            na vlastních stránkách | na cizích webech | v online médiích | na vašem webu |
            na vašich stránkách | na jiném webu | na cizím webu | na svém blogu |
            na dalších webech | na portálech | v internetové verzi"""
        ),
        Action.PRINT: words(
            """v tisku | v tištěných médiích | v tištěných | v tištěné podobě | tisknout |
            tištění | vytištění | vytisknout | tisk | tištěné užití | na papíře |
            v tištěném vydání | v novinách | v tisku i | v tištěném titulu |
            ve svých novinách | ve svém deníku | ve svém časopise | vytiskněte | vytištěn* |
            v tištěné verzi | tištěné vydání | v časopisech | na titulní straně"""
        ),
        Action.BROADCAST: words(
            """vysílán* | vysílání | vysílat | odvysíl* | přenos vysílání | retransmis* |
            v rozhlase | v televizi | rozhlasové vysílání | televizní vysílání | reprízov* |
            nevysílat | nevysílejte | neodvysílat | ve vysílání | do vysílání | v éteru |
            na obrazovce | ve zpravodajských relacích | v televizním vysílání |
            v rozhlasovém vysílání"""
        ),
        Action.SOCIAL: words(
            """na sociálních sítích | sociálních sítích | sociálních sítí | sociální sítě |
            na facebooku | na instagramu | na twitteru | na tiktoku | na youtube |
            na síti x | sdílet na sítích"""
        ),
        Action.REPRODUCE: words(
            """kopírován* | kopírování | kopírovat | kopírujte | zkopírov* | rozmnožován* |
            rozmnožování | rozmnožovat | rozmnožen* | rozmnoženin* | reprodukc* |
            reprodukov* | reprodukován* | duplikov* | fotokopi* | fotokopírov* | xerox* |
            skenov* | stahován* | stahování | stahovat | pořizování kopií | kopie | kopií |
            opisován* | opisovat | zaznamenáván* | nekopírovat | nekopírujte | nekopíruj |
            nerozmnožovat | nerozmnožujte | nereprodukovat | nereprodukujte | nestahovat |
            nestahujte | neskenovat | neskenujte | neopisujte | neopisovat | okopírov* |
            množit | rozmnožit | stáhnout si | stažení obsahu | digitalizov* |
            pořizovat kopie | pořídit kopii | pořizovat rozmnoženiny |
            pořizování rozmnoženin | printscreen* | ofotit | přefotit"""
        ),
        Action.REDISTRIBUTE: words("""šíření | šířit | šířen | šířena | šířeno | šířeny | dalšího šíření | rozšiřován* |
            rozšiřovat | rozšířen | distribuc* | distribuov* | distribuován* | redistribuc* |
            předáván* | předávat | přeposílán* | přeposílat | poskytování třetím |
            poskytování dalším | poskytovat třetím | sublicenc* | podlicenc* | rozesílán* |
            rozesílat | postoupení | postupovat třetím | syndikac* | sdílení | přenášen* |
            přenášet | přenos | poskytovat dál | poskytnout třetím | poskytnutí třetím |
            předat třetím | předání třetím | předávat třetím | postoupit | postoupit třetím |
            převést na třetí | šířeno dál | rozesláno | přeposlat | sdílet | sdílen* |
            poskytování licencí | syndikov* | nešířit | nešiřte | nerozšiřovat | nerozšiřujte |
            nedistribuovat | nedistribuujte | nepředávat | nepředávejte | nepřeposílat |
            nepřeposílejte | nerozesílat | nerozesílejte | nepostupovat třetím | nepřenechávat |
            předávání třetím | přenechat | přenechávat | přenechán* | šiřte | rozšířit |
            další šíření | dalšímu šíření | zpřístupnit třetím | sdílet s třetími"""),
        Action.REWRITE: words(
            """přepisován* | přepracován* | přepracovat | přepis | redigov* | přepsán* |
            krácení | zkracov* | parafráz* | parafráz | editov* | převyprávěn* | přepisovat |
            přepsat | převyprávět | zkrátit | krátit | krácen* | zkrácen* | upravovat text |
            redakčně upravovat | redakční úprav* | nezkracovat | nezkracujte | nepřepisovat |
            nepřepisujte | nepřepracovávat | přepište | sumarizov* | shrnutí | kompilov* |
            kompilac* | zredigov* | redakčně upravit"""
        ),
        Action.ADAPT: words("""úprav* | upravován* | upravovat | upraven | upravit | upraveno | upraveny | změny |
            změn obsahu | měnit | měněn* | pozměňov* | pozměnit | pozměněn* | modifik* |
            adaptac* | adaptov* | zpracován* | zpracování | zpracovávat | zpracovat |
            odvozená díla | odvozených děl | transform* | zasahovat do | neupravovat |
            neupravujte | neměnit | neměňte | nepozměňovat | zásahy do | zásah do |
            provádět úpravy | provádění úprav | provádět změny | přetvářet | přetvořit |
            deformov* | zkreslov*"""),
        Action.TRANSLATE: words(
            """překlad* | překládat | přeložit | přeložen* | nepřekládat | nepřekládejte |
            překládán* | překládejte"""
        ),
        Action.QUOTE: words(
            """citov* | citac* | citovat | citujte | citován* | úryvk* | úryvek | výňat* |
            výtah* | krátkých citací | krátké citace | krátké úryvky | krátkých úryvků |
            necitovat | necitujte | ocitovat | citát*"""
        ),
        Action.ARCHIVE: words(
            """archivov* | archivac* | archivován* | uchováván* | uchovávání | uchovávat |
            ukládán* | ukládání | ukládat | uložen* | uložit | skladov* | databázi |
            databázích | do databází | kešov* | cachov* | v databázích | v databázi |
            nearchivovat | nearchivujte | neukládat | neukládejte | zaarchivov* |
            ukládat do databáz* | ukládání do databáz* | ukládat do archiv* | do databáze |
            zařazovat do databáz* | zařazení do databáz*"""
        ),
        Action.SELL: words(
            """prodej* | prodávat | prodat | prodáván* | přeprodej* | přeprodáv* | zpeněžen* |
            neprodávat | neprodávejte | nepřeprodávat | nepřeprodávejte | prodávejte |
            přeprodat | dále prodávat | další prodej | dalšího prodeje | dalšímu prodeji"""
        ),
        Action.COMMERCIAL: words(
            """komerční využití | komerčního využití | komerčnímu využití | komerční užití |
            komerčního užití | komerčnímu užití | komerční použití | komerčnímu použití |
            komerčního použití | komerčně využívat | komerční využívání | komerční šíření |
            komerčně využít | zpeněž* | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """reklam* | inzerc* | marketing* | propagac* | propagačn* | inzer* | propagov* |
            promo | na billboard*"""
        ),
        Action.AI_TRAINING: words(
            """umělé inteligence | umělá inteligence | umělou inteligenci | umělou inteligencí |
            umělé inteligenci | trénování | trénovat | trénink modelů | trénink ai |
            tréninku modelů | trénování modelů | trénování ai | učení modelů |
            strojové učení | strojového učení | strojovému učení | strojovým učením |
            neuronových sítí | jazykových modelů | jazykové modely | velkých jazykových |
            generativní* | vytěžování textů | vytěžování textu | vytěžování dat |
            vytěžování textů a dat | vytěžování textů nebo dat | vytěžování | dolování dat |
            dolování textu | dolování textů | těžba textů | těžba dat | těžbu textů |
            automatizované analýzy | automatizovaná analýza | automatizovanou analýzu |
            automatizované analýze | analýzy textů nebo dat | analýza textů a dat |
            automatizované analýzy textů nebo dat | automatizovaná analýza textů nebo dat |
            automatizovanou analýzu textů nebo dat | analýzy textů a dat |
            automatizované stahování | automatizovaný sběr | automatizovaného sběru |
            automatické shromažďování | automatizované shromažďování | scrapov* | scraping* |
            crawlov* | crawling* | data mining | text and data mining | modelů ai |
            systémů ai | ai modelů | ai systémů | nástrojů ai | pro ai |
            vytěžováním textů a dat | vytěžování textu a dat | vytěžováním textu a dat |
            vytěžováním dat | automatizovanou analýzou |
            automatizovanou analýzou textů nebo dat | tréninku jazykových |
            trénink jazykových | trénink umělé | tréninku umělé | tréninku ai | trénována |
            trénováno | trénován | trénovány | stahován roboty | stahována roboty |
            stahovány roboty | stahováno roboty | stahování roboty | stahovat roboty |
            roboty | robotů | botů | boty ke sběru | chatbot* | strojového učen* |
            vývoj umělé | vývoji umělé | učení umělé | učení jazykových | učení neuronových |
            automatizovaně stahovat | automatizovaně získáv* | automatické vytěžování |
            automatizované vytěžování | strojové čtení | strojové zpracování |
            strojového zpracování | strojová analýza | strojovou analýzu | datových sad |
            datové sady | jazykovým modelům | jazykového modelu | trénovat ai |
            trénovat umělé | trénovat umělou | trénovat modelů | trénovat modely |
            trénovat algoritmů | trénovat algoritmy | trénovat neuronov* |
            trénovat jazykov* | trénovat generativn* | trénovat chatbot* |
            trénovat velkých jazykov* | trénovat strojov* | učit ai | učit umělé |
            učit umělou | učit modelů | učit modely | učit algoritmů | učit algoritmy |
            učit neuronov* | učit jazykov* | učit generativn* | učit chatbot* |
            učit velkých jazykov* | učit strojov* | trénování umělé | trénování umělou |
            trénování modely | trénování algoritmů | trénování algoritmy |
            trénování neuronov* | trénování jazykov* | trénování generativn* |
            trénování chatbot* | trénování velkých jazykov* | trénování strojov* |
            trénink umělou | trénink modely | trénink algoritmů | trénink algoritmy |
            trénink neuronov* | trénink jazykov* | trénink generativn* | trénink chatbot* |
            trénink velkých jazykov* | trénink strojov* | tréninku umělou | tréninku modely |
            tréninku algoritmů | tréninku algoritmy | tréninku neuronov* |
            tréninku jazykov* | tréninku generativn* | tréninku chatbot* |
            tréninku velkých jazykov* | tréninku strojov* | tréninkem ai | tréninkem umělé |
            tréninkem umělou | tréninkem modelů | tréninkem modely | tréninkem algoritmů |
            tréninkem algoritmy | tréninkem neuronov* | tréninkem jazykov* |
            tréninkem generativn* | tréninkem chatbot* | tréninkem velkých jazykov* |
            tréninkem strojov* | učení ai | učení umělou | učení modely | učení algoritmů |
            učení algoritmy | učení neuronov* | učení jazykov* | učení generativn* |
            učení chatbot* | učení velkých jazykov* | učení strojov* | výcvik ai |
            výcvik umělé | výcvik umělou | výcvik modelů | výcvik modely | výcvik algoritmů |
            výcvik algoritmy | výcvik neuronov* | výcvik jazykov* | výcvik generativn* |
            výcvik chatbot* | výcvik velkých jazykov* | výcvik strojov* | výcviku ai |
            výcviku umělé | výcviku umělou | výcviku modelů | výcviku modely |
            výcviku algoritmů | výcviku algoritmy | výcviku neuronov* | výcviku jazykov* |
            výcviku generativn* | výcviku chatbot* | výcviku velkých jazykov* |
            výcviku strojov* | vycvičit ai | vycvičit umělé | vycvičit umělou |
            vycvičit modelů | vycvičit modely | vycvičit algoritmů | vycvičit algoritmy |
            vycvičit neuronov* | vycvičit jazykov* | vycvičit generativn* |
            vycvičit chatbot* | vycvičit velkých jazykov* | vycvičit strojov* |
            tréninková data | tréninkových dat | trénovacích dat | trénovací data |
            na nich trénovat | učit na nich | neuronové sítě | těžbu dat | těžby dat |
            scrap* | crawl* | automatizovaného stahování | automatické stahování |
            automatického stahování | hromadné stahování | hromadného stahování |
            automatizovaný přístup | nástroji ai | systémy ai | modely ai | pro účely ai"""
        ),
        Action.ALTER_IMAGE: words(
            """ořez* | ořezáv* | retuš* | montáž* | fotomontáž* | výřez* | oříznout | oříznut* |
            oříznutí | upravovat snímek | upravovat snímky | upravovat fotografi* |
            odstranění loga | odstraňovat logo | vodoznak* | koláž* | neořezávat |
            neořezávejte | neretušovat | neretušujte | nevyřezávat | nezakrývat logo |
            nezakrývejte logo | neodstraňovat logo | neodstraňujte logo | zakrývat logo |
            zakrýt logo | zakrývání loga | zakrytí loga | překrývat logo | překrýt logo |
            překrývání loga | odstraňování loga | odstranit logo | odstraňovat vodoznak* |
            odstranění vodoznaku | přidávat text | vkládání textu | vkládat text |
            vkládat logo | vkládání loga | překrývat text* | měnit barvy | změna barev |
            změny barev | barevné úpravy | barevná úprava | digitální úprav* |
            digitální manipulac*"""
        ),
        Action.LINK: words(
            "rámov* | framing* | vkládání do rámů | hluboké odkazy | deep link*"
        ),
    },
    manners={
        Action.PRINT: words("časopisy | bulvár | obálky"),
        Action.PUBLISH_ONLINE: words("mobilní aplikace | mobilních aplikacích"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """materiál | materiálu | materiály | materiálů | obsah | obsahu | obsahy | obsahem |
            informac* | zpráv | zprávy | zpráva | zprávu | zprávou | zprávách | zprávami |
            zpravodajstv* | dílo | díla | děl | dílu | dokument* | servis* | servis |
            rozhovor* | reportáž* | příspěv* | vydání | novin | listu | sdělení |
            této publikace | tato publikace | této tiskoviny | materiál* | zpráv* | komentář* |
            sloupek | sloupku | sloupky | sloupků | fejeton* | povídk* | báseň | básně | básní |
            bulletin* | přehled tisku | recenz* | esej*""",
        ),
        Object.SITE: words(
            """web | webu | webové stránky | webových stránek | internetové stránky |
            internetových stránek | stránky | stránek | portál | portálu | server | serveru |
            serverů | webových stránkách"""
        ),
        Object.TEXT: words(
            """text | textu | texty | textů | článek | článku | články | článků | textech |
            článcích | krást texty | krást články | kraďte texty | kraďte články |
            brát texty | brát články | berte texty | berte články | vzít texty |
            vzít články | textem | článkem"""
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            _ALL_IMAGE,
            """foto | fotk* | fotografi* | fotografií | snímk* | snímek | obrázk* | obrázek |
            obraz* | ilustrac* | fotek | fota | obrazový materiál | obrazové materiály |
            obrazového materiálu | portrét* | fotoreportáž*""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            """video | videa | videí | videozáznam* | záběr* | obrazově zvukov* | audiovizuáln* |
            klip* | videu | videem | videosnímk* | šot* | videomateriál*""",
        ),
        Object.AUDIO: words(
            """audio | zvukov* | podcast* | nahrávk* | nahrávek | audio* | zvukový záznam |
            zvukové záznamy | zvukového záznamu | zvukových záznamů"""
        ),
        Object.GRAPHIC: words("grafik* | infografik* | graf | grafů | karikatur*"),
        Object.DATABASE: words("databáze | databázi obsahu"),
        Object.LOGO: words(
            """logo | loga | logotyp* | ochranné známky | ochranných známek | ochranná známka |
            ochrannou známku | emblém*"""
        ),
        Object.THIRD_PARTY: words(
            """materiály třetích | materiálů třetích | obsah třetích | materiálů agentur |
            obsah agentur | zpráv agentur | převzatého zpravodajství |
            agenturní zpravodajství | agenturního zpravodajství | agenturní zprávy |
            agenturních zpráv | agenturní materiály | agenturních materiálů |
            agenturní fotografie | agenturních fotografií | materiály třetích stran |
            materiálů třetích stran | obsah třetích stran | obsahu třetích stran |
            cizí materiály | cizích materiálů | materiály jiných | materiálů jiných"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            _NEED_CONSENT,
            _IF_CONSENT,
            """souhlas | souhlasu | souhlasem | souhlasy | svolen* | svolení | povolení |
            povolením | licence | licenci | licencí | licenční | oprávnění | smlouv* | smluv |
            dohod* | schválen* | autorizac* | vědomí redakce | přivolení | s laskavým svolením |
            se svolením | souhlas* | licencích | licenční* | vědomí nakladatele |
            vědomí autora | vědomí vydavatele | ujednán* | dovolení | domluvě | domluvy |
            domluvou""",
        ),
        Condition.PRIOR: words(
            """předchoz* | předem | předběžn* | s předchozím | po předchozím | předešl* | napřed"""
        ),
        Condition.WRITTEN: words("písemn* | v písemné formě | s písemným | po písemném"),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """uvedení | uvést | uvede | uveďte | uvedete | uvedou | uváděn* | uvádět |
            citace zdroje | citovat zdroj | citování zdroje | zdroje | zdroj | zdrojem |
            autora | jména autora | jméno autora | odkaz na zdroj | odkazem na zdroj |
            označení zdroje | označit | označení autora | odvolání | odvolat se |
            přiznání autorství | autorství | podpis autora | podpisu autora | podpisem autora |
            podpis | podpisu | podpisem | jménem autora | jméno autorky | jménem autorky |
            jména autorů | jméno fotografa | jména fotografa | jménem fotografa | uvést autora |
            uveďte autora | uvést zdroj | uveďte zdroj | uvedete zdroj | uvedete autora |
            uvedou zdroj | uvede zdroj | uvedením zdroje | uvedení zdroje | uvedením autora |
            uvedení autora | uveden autor | uveden zdroj | uvedení původu | uvedením původu |
            uvedete původ | uvést původ | udáním zdroje | udání zdroje | označením zdroje |
            označit zdroj | citujte zdroj | citací zdroje | odkázat na zdroj | název agentury |
            názvu agentury | názvem agentury | název média | názvu média | zmínit autora |
            zmíněn autor | zmiňte | zmíníte | atribuc* | jmenovat autora | uveden jako zdroj |
            uvedením značky | je nutné uvést | je třeba uvést | nutno uvést |
            pokud bude uvedena | pokud bude uvedeno | stačí uvést zdroj | stačí uvedení zdroje |
            stačí uvést autora""",
        ),
        Condition.LINK: words(
            """odkaz | odkazu | odkazem | odkazy | hypertext* | hyperlink* | hyperodkaz* |
            prolink* | aktivní odkaz | aktivního odkazu | funkční odkaz | zpětný odkaz |
            prokliku | proklik | proklikem | link | linku | odkazovat | s odkazem |
            s aktivním odkazem | s funkčním odkazem | s prolinkem | url | odkaz na článek |
            odkazem na článek | odkaz na web | odkazem na web | odkaz na stránky |
            odkaz na originál | odkazem na originál | aktivním odkazem | funkčním odkazem |
            funkčního odkazu | zpětného odkazu | zpětným odkazem | přímý odkaz |
            přímým odkazem | přímého odkazu | klikací odkaz | klikacím odkazem |
            hypertextový odkaz | hypertextovým odkazem | hypertextového odkazu | linkem |
            odkazem na stránku | odkaz na původní | odkazem na původní | stačí odkaz"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachování označení | odstraňovat označení | odstraňování označení |
            zachovat označení | zachovat copyright | s logem v obraze | logem stanice |
            logem televize | logo musí zůstat | zachováním loga | zachovat logo |
            se zachováním loga | odstraňovat copyright | odstranit copyright |
            zachování copyrightu | zachováním copyrightové | se zachováním všech odkazů |
            zachovat všechny odkazy"""
        ),
        Condition.INDICATE_CHANGES: words(
            """vyznačení změn | vyznačit změny | uvést změny | s vyznačením změn |
            vyznačením změn | označit změny | označení změn | označením změn |
            uvedením změn | vyznačíte změny | označíte změny | změny vyznačen* |
            upozornit na změny"""
        ),
        Condition.NO_DERIVATIVES: words(
            """beze změn | bez úprav | bez změn | bez jakýchkoli změn | bez jakýchkoli úprav |
            v nezměněné podobě | v nezměněné formě | nezměněn* | bez krácení | bez zásahů |
            v původní podobě | v původním znění | nezpracovávejte | beze změny |
            bez jakýchkoliv úprav | bez zkrácení | bez zkracování | bez zásahu do |
            bez redakčních zásahů | nezkrácen* | v nezkrácené podobě | doslovně |
            v plném znění | v úplném znění | v celku a beze změn | pokud text nezměníte |
            zachování celistvosti | zachování integrity | pokud nezměníte"""
        ),
        Condition.SHARE_ALIKE: words(
            """zachovejte licenci | za stejných podmínek | pod stejnou licencí |
            za týchž podmínek | pod touž licencí | se stejnou licencí | za totožných podmínek"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomerčn* | neužívejte komerčně | nevýdělečn* | neziskov* | bez zisku |
            nikoli za účelem zisku | ne za účelem zisku | bez komerčn*"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redakční účely | redakčním účelům | redakční použití | redakčnímu použití |
            redakčního použití | zpravodajské účely | zpravodajským účelům | redakční užití |
            zpravodajských účelů | zpravodajské užití | zpravodajské použití |
            redakčních účelů | redakční využití | redakční potřeby | novinářské účely |
            novinářským účelům | informativní účely | pro účely zpravodajství"""
        ),
        Condition.PERSONAL_USE: words(
            """osobní potřebu | osobní potřeby | osobní potřebě | osobní použití |
            osobní užití | osobnímu užití | osobní účely | soukromé účely | soukromé užití |
            soukromé použití | vlastní potřebu | vlastní potřeby | vnitřní potřebu |
            interní potřebu | interní použití | osobnímu použití | vlastní potřebě |
            osobního užití | osobním účelům | soukromou potřebu | soukromým účelům |
            soukromého užití | interní účely | interním účelům | domácí použití |
            domácí užití | domácím použití | vlastní užití | vlastní účely | vlastním účelům"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """vzdělávací účely | vzdělávacím účelům | výukové účely | studijní účely | výuky |
            výukovým účelům | studijním účelům | ve výuce | při výuce | školní účely |
            knihovnám"""
        ),
        Condition.CONTEXT_ONLY: words(
            """pro ilustraci | k ilustraci | v souvislosti s | s tímto článkem |
            s tímto textem | společně s článkem | společně s textem | spolu s článkem |
            spolu s textem | v kontextu | jako ilustrace k | jako ilustraci k |
            doprovod k textu | v rámci článku o | k článku o | při informování o"""
        ),
        Condition.ONE_TIME: words(
            """jednorázov* | jednou | jedenkrát | pouze jednou | k jednorázovému |
            jedno zveřejnění | jen jednou | k jednomu použití | jedno použití |
            jednoho použití | jedno uveřejnění | jednoho uveřejnění | jedním otištěním |
            v jednom čísle | v jednom vydání | jednou a pouze | a to jednou"""
        ),
        Condition.LENGTH_LIMIT: words(
            """krátkých citací | krátké citace | krátké úryvky | krátkých úryvků |
            v rozsahu odůvodněném | několik vět | několika vět | v přiměřeném rozsahu |
            v omezeném rozsahu | v odůvodněné míře"""
        ),
        Condition.NOTIFY: words(
            """informovat redakci | vyrozumět | oznámit redakci | dejte nám vědět |
            upozornění redakce | informování redakce | dejte vědět | dát vědět |
            informujte nás | informujte redakci | uvědomit redakci | uvědomte |
            oznámení redakci | upozornit redakci | autorský výtisk | autorského výtisku |
            dokladový výtisk | povinný výtisk | zašlete výtisk | zaslat výtisk |
            zašlete nám odkaz | zaslání výtisku | pošlete nám výtisk | zašlete nám výtisk |
            vyrozumě* | po oznámení"""
        ),
        Condition.PAYMENT: words(
            """úplat* | za úplatu | poplat* | odměn* | placen* | zaplacen* | honorář* |
            zpoplatněn* | je zpoplatněno | je zpoplatněna | je zpoplatněn |
            jsou zpoplatněny | podléhá poplatku | podléhají poplatku | podléhá zpoplatnění |
            vyžaduje doplatek | vyžaduje příplatek | vyžaduje úhradu | úhrad* | doplatek |
            doplatku | příplatek | příplatku | příplatkem | licenční poplatek | dle ceníku |
            po zaplacení | po úhradě | proti poplatku | proti úhradě | za honorář |
            za poplatek | za příplatek | po uhrazení"""
        ),
        Condition.SUBSCRIBER: words(
            """předplatitel* | klient* | odběratel* | abonent* | registrovaným uživatelům |
            registrovaných uživatelů | akreditovan* | s předplatným |
            registrovaní uživatelé | přihlášeným uživatelům | členským stanicím |
            členské stanice | partnerským médiím | smluvním partnerům | držitelům licence"""
        ),
        Condition.TRACKING_PIXEL: words("počítadl*"),
        Condition.USE_CORRECTED_VERSION: words(
            """opravenou verzi | opravené verze | opravené znění | opravený text |
            novou verzi zprávy | opravenou zprávu"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """vyvolávat dojem podpory | budit dojem | naznačovat podporu | vzbuzovat dojem"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """pouze pro redakční účely | pouze k redakčním účelům |
            pouze pro redakční použití | výhradně pro redakční účely |
            jen pro redakční účely | pouze k redakčnímu použití |
            výhradně k redakčním účelům | pouze redakční použití | jen k redakčnímu použití |
            jen pro redakční použití | jen pro redakční užití | pouze pro redakční užití |
            výhradně pro redakční použití | výhradně pro redakční užití |
            výlučně pro redakční účely | výlučně pro redakční použití |
            pouze k redakčnímu užití | výlučně k redakčním účelům |
            pouze pro zpravodajské účely | jen pro zpravodajské účely |
            pouze pro redakční potřeby | jen ke zpravodajským účelům |
            jen k redakčním účelům | jen pro zpravodajské užití |
            jen pro zpravodajské použití | jen pro novinářské účely |
            jen k redakčnímu užití | jen pro redakční potřeby | jen redakční použití |
            jen redakční užití | jen pro zpravodajství | pouze ke zpravodajským účelům |
            pouze pro zpravodajské užití | pouze pro zpravodajské použití |
            pouze pro novinářské účely | pouze redakční užití | pouze pro zpravodajství |
            výhradně pro zpravodajské účely | výhradně ke zpravodajským účelům |
            výhradně k redakčnímu použití | výhradně pro zpravodajské užití |
            výhradně pro zpravodajské použití | výhradně pro novinářské účely |
            výhradně k redakčnímu užití | výhradně pro redakční potřeby |
            výhradně redakční použití | výhradně redakční užití |
            výhradně pro zpravodajství | výlučně pro zpravodajské účely |
            výlučně ke zpravodajským účelům | výlučně k redakčnímu použití |
            výlučně pro redakční užití | výlučně pro zpravodajské užití |
            výlučně pro zpravodajské použití | výlučně pro novinářské účely |
            výlučně k redakčnímu užití | výlučně pro redakční potřeby |
            výlučně redakční použití | výlučně redakční užití | výlučně pro zpravodajství"""
        ),
        Exemption.PERSONAL_USE: words(
            """s výjimkou osobní potřeby | vyjma osobní potřeby | kromě osobní potřeby |
            s výjimkou osobního užití | kromě užití pro osobní potřebu |
            mimo osobní potřebu | kromě vlastní potřeby"""
        ),
        Exemption.QUOTATION: words(
            """s výjimkou citací | vyjma citací | kromě citací | s výjimkou citace |
            s výjimkou krátkých citací | kromě krátkých citací | mimo citace | k recenzím |
            v recenzích"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """stanovených zákonem | dovolených zákonem | zákonem stanovených |
            zákonem povolených | zákonné licence | zákonem dovolených |
            předvídaných zákonem | povolených zákonem | zákonných licencí | volného užití |
            volné užití | zákonné výjimky | zákonných výjimek"""
        ),
        Exemption.SUBSCRIBERS: words(
            """kromě předplatitelů | s výjimkou předplatitelů | vyjma předplatitelů |
            kromě klientů | mimo předplatitele | s výjimkou klientů"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """tlačítka pro sdílení | tlačítek pro sdílení | sdílecích tlačítek |
            tlačítka sdílet | tlačítek sdílení | tlačítky pro sdílení"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """vědecký výzkum | vědeckého výzkumu | vědeckým účelům | vědecké účely |
            výzkumné účely | výzkumným účelům"""
        ),
        Exemption.SEARCH_ENGINES: words("vyhledávač* | vyhledávače"),
        Exemption.IMAGES: words(
            """s výjimkou fotografií | kromě fotografií | vyjma fotografií |
            nevztahuje se na fotografie | kromě obrázků | mimo fotografií |
            s výjimkou snímků | kromě snímků | netýká se fotografií | netýká se snímků |
            nevztahuje se na snímky"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """s výjimkou materiálů třetích | kromě materiálů třetích | kromě agenturních |
            s výjimkou agenturních | vyjma agenturních | s výjimkou obsahu třetích |
            s výjimkou agenturních materiálů | kromě agenturních materiálů |
            s výjimkou materiálů třetích stran | kromě materiálů třetích stran |
            s výjimkou agenturních zpráv | netýká se agenturních"""
        ),
        Exemption.LOGOS: words(
            """s výjimkou log | kromě loga | s výjimkou log* | kromě log* | vyjma log*"""
        ),
        Exemption.VIDEO: words("kromě videí | s výjimkou videí | vyjma videí"),
        Exemption.HEADLINE_LINK: words(
            """titulku a odkazu | titulek a odkaz | titulek s odkazem | titulku s odkazem"""
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | ze strany | na"),
    examples=(
        Example(
            "Kopírování obsahu je zakázáno.",
            ("prohibits reproduce",),
        ),
        Example(
            "Přetisk článků bez písemného souhlasu vydavatele je zakázán.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografie nesmějí být kopírovány, šířeny ani upravovány.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Přetisk je možný pouze s písemným souhlasem vydavatele.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Kopírování textů je povoleno s uvedením autora a aktivním odkazem.",
            ("permits reproduce of text if attribution link",),
        ),
        Example(
            "Při citování je povinné uvést zdroj.",
            ("permits quote if attribution",),
        ),
        Example(
            "Vydavatel si vyhrazuje právo na vytěžování textů a dat.",
            ("reserves ai_training",),
        ),
        Example(
            "Použití obsahu k trénování modelů umělé inteligence je zakázáno.",
            ("prohibits ai_training",),
        ),
        Example(
            "Materiály lze šířit pouze pro nekomerční účely.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Úplné nebo částečné kopírování bez souhlasu vydavatele není dovoleno.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Žádná část tohoto textu nesmí být kopírována bez souhlasu autora.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Přetisk není zakázán za podmínky uvedení zdroje.",
            ("permits publish if attribution",),
        ),
        Example(
            "Neoprávněné kopírování je zakázáno.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: ČTK",
            ("notice",),
        ),
        Example(
            "© 2019 Večerní noviny, a.s. Všechna práva vyhrazena.",
            ("reserved",),
        ),
        Example("Soud v Brně projednal žalobu kvůli porušení autorských práv k fotografiím."),
        Example("V centru města je zakázáno parkování bez povolení."),
        Example("Prodej alkoholu po 22. hodině je zakázán, oznámila radnice."),
        Example("Právník vysvětlil, co znamená nápis „všechna práva vyhrazena“."),
        Example("Nekraďte naše fotky.", ("prohibits all of image",)),
        Example("Klidně přetiskněte, jen uveďte zdroj.", ("permits publish if attribution",)),
        Example(
            "Foto: Jan Novák. Neprodávat. Nearchivovat. Neořezávat.",
            (
                "prohibits sell of image",
                "prohibits archive of image",
                "prohibits alter_image of image",
            ),
        ),
        Example("Zakrývat logo na videu není dovoleno.", ("prohibits alter_image of video",)),
        Example(
            "Nikdo nesmí tyto materiály množit bez vědomí nakladatele.",
            ("prohibits reproduce if consent",),
        ),
        Example("Kácení stromů bez povolení je zakázáno."),
        Example("Roznášení letáků bez souhlasu radnice je zakázáno."),
    ),
)
