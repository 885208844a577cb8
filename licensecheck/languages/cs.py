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
    "SK": words("slovensk* republik* | slovensko | slovenska | slovensku"),
    "TR": words("tureck*"), "UA": words("ukrajin*"),
    "US": words("usa | spojené státy | spojených stát*"),
}  # fmt: skip
_MONTHS = (
    words("ledna | leden"), words("února | únor"), words("března | březen"),
    words("dubna | duben"), words("května | květen"), words("června | červen"),
    words("července | červenec"), words("srpna | srpen"), words("září"),
    words("října | říjen"), words("listopadu | listopad"), words("prosince | prosinec"),
)  # fmt: skip

PACK = LanguagePack(
    name="cs",
    title="Czech",
    tags={
        Tag.OWNED: words("náleží | patří | vykonává | má"),
        Tag.RESERVED: words(
            """všechna práva vyhrazena | všechna práva jsou vyhrazena | veškerá práva vyhrazena |
            veškerá práva jsou vyhrazena | práva vyhrazena | autorská práva vyhrazena |
            autorská práva jsou vyhrazena | všechna autorská práva vyhrazena |
            všechna autorská práva jsou vyhrazena | všechna práva náleží | veškerá práva náleží |
            všechna práva patří | veškerá práva patří | všechna práva chráněna |
            všechna práva jsou chráněna | autorská práva náleží | vyhrazuje si veškerá práva |
            vyhrazuje si všechna práva | veškerá práva k obsahu jsou vyhrazena |
            veškerá práva k textům a fotografiím | autorská práva vykonává |
            autorská práva k publikovaným materiálům jsou vyhrazena | autorská práva patří |
            práva k fotografii náleží | práva ke snímku náleží | práva k textu náleží"""
        ),
        Tag.RESERVE: words(
            """vyhrazuje si právo | vyhrazujeme si právo | vyhrazují si právo |
            si vyhrazuje právo | si výslovně vyhrazuje | si vyhrazují právo | vyhrazuje si práva |
            si vyhrazuje | vyhrazuje | vyhrazena | vyhrazeno | vyhrazeny | vyhrazen |
            jsou vyhrazena | je vyhrazeno | výhrada práv | uplatňuje výhradu | činí výhradu |
            si vyhrazujeme právo | výslovně si vyhrazuje | výslovně vyhrazuje |
            vyhrazuje si veškerá práva k | vyhrazuje si výhradní právo"""
        ),
        Tag.PROTECTED: words(
            """chráněn autorským právem | chráněna autorským právem | chráněno autorským právem |
            chráněny autorským právem | chráněn autorskými právy | chráněna autorskými právy |
            chráněny autorskými právy | chráněný autorským právem | chráněné autorským právem |
            je chráněn autorským zákonem | jsou chráněny autorským zákonem | chráněn zákonem |
            chráněny zákonem | chráněna zákonem | chráněno zákonem |
            chráněn podle autorského zákona | chráněny podle autorského zákona |
            chráněno podle autorského zákona | podléhá ochraně | podléhají ochraně |
            podléhá autorským právům | podléhají autorským právům | podléhá autorskému právu |
            je autorským dílem | jsou autorským dílem | požívá ochrany | požívají ochrany |
            jsou předmětem autorského práva | je předmětem autorského práva |
            je chráněn dle autorského zákona"""
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
            """ne | nikoli | nikoliv | není | nejsou | nebude | nebudou | nijak | v žádném případě"""
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
        Tag.MAY_NOT: words(
            """nelze | nesmí | nesmíte | nesmějí | nemůže | nemohou | nemůžete | není možné |
            není možno | nejste oprávněni | není oprávněn | nejsou oprávněni | nemá právo |
            nemají právo | nesmíme | nesmí být | není určen* k | zdržte se | neopravňuje |
            neposkytuje právo | bez práva na | bez práva | nesmějte | není povoleno |
            není dovoleno | není dovolen | není přípustn* | nejsou určen* k | nejsou oprávněny |
            prosíme, ne"""
        ),
        Tag.MUST: words(
            """musí | musíte | je povinen | jsou povinni | je povinna | má povinnost | je nutno |
            je třeba | je potřeba"""
        ),
        Tag.BAN: words(
            """zakázán | zakázána | zakázáno | zakázány | zakázané | zakázaný | zakazuje |
            zakazujeme | zakazují | zakázat | zákaz | zákazu | zapovězen* | nepřípustn* |
            nedovolen | nedovolena | nedovoleno | vyloučen | vyloučena | vyloučeno | vyloučeny |
            nezákonn* | protiprávn* | je porušením | představuje porušení |
            považováno za porušení | považuje se za porušení | porušuje autorsk* |
            porušením autorského | nesouhlasí s | nesouhlasíme s | neuděluje souhlas |
            nedává souhlas | neudělujeme souhlas | odmítá | námitka proti | v rozporu se zákonem |
            trestné | nepovolen | nepovolena | nepovoleno | nemožn* | zapovídá | nepovoluje |
            nepovolují | nepovolujeme | nedovoluje | nedovolují | nedovolujeme | neumožňuje |
            neumožňujeme | nepřipouští | nepřipouští se | nepřipouštíme | nepovoluje se |
            nedovoluje se | nesouhlasí se | nesouhlasíme se | nedává svolení | nedáváme svolení |
            nedáváme souhlas | neposkytuje souhlas | neposkytujeme souhlas | neudělujeme svolení |
            neuděluje svolení | neposkytuje svolení | odmítáme | vylučuje se | vylučují se |
            vylučujeme | zapovídá se | zakazuje se | nepřeje si"""
        ),
        Tag.ALLOW: words(
            """povolen | povolena | povoleno | povoleny | povoluje | povolují | povolujeme |
            povolit | dovolen | dovolena | dovoleno | dovoleny | dovoluje | dovolují | dovolujeme |
            přípustn* | umožněn* | umožňuje | možné | možná | možný | možno | vítán* | vítáno |
            souhlasíme s | souhlasí s | uděluje souhlas | dostupný pod licencí |
            dostupné pod licencí | dostupná pod licencí | licencován* | zveřejněno pod licencí |
            šířen pod licencí | slouží | volně k | volně použít | opravňuje | zdarma k |
            poskytuje se | nic nebrání | nic nezakazuje | není zakázán* | není zakázáno |
            nezakazuje se | nebráníme | nic nenamítáme | nenamítá | souhlasíme se | souhlasí se |
            rádi umožníme | dáváme souhlas | je vítáno | svoluje | svolujeme"""
        ),
        Tag.NEED: words(
            """povinn* | povinen uvést | vyžaduje | vyžadují | vyžadován* | vyžaduje se | nutn* |
            nutno | nezbytn* | podmínkou je | podmíněn* | podmíněno | zapotřebí | potřeba |
            je nutné | vyžádejte si | kontaktujte | obraťte se | podléhá souhlasu |
            podléhají souhlasu | podléhá schválení | podléhá licenci | podléhá poplatku"""
        ),
        Tag.THREAT: words(
            """bude stíhán* | budou stíhán* | bude trestně | trestně stíhán* | trestnému stíhání |
            soudní cestou | soudně vymáhán* | právními kroky | právní kroky |
            bude postihován* | bude žalován* | vystavuje se | porušení bude | bude potrestán* |
            pod hrozbou | sankcionován* | postižiteln*"""
        ),
        Tag.REQUEST: words(
            """prosíme | prosíme o | žádáme | budeme rádi | budeme vděčni | uvítáme |
            doporučujeme | je vhodné | děkujeme za"""
        ),
        Tag.UNAUTHORISED: words(
            """neoprávněn* | neautorizovan* | nepovolené | nepovolený | nepovoleného | svévoln* |
            nelicencovan*"""
        ),
        Tag.WITHOUT: words(
            """bez | při absenci | v případě absence | aniž by byl | aniž by | chybí-li"""
        ),
        Tag.EXCEPT: words(
            """kromě | s výjimkou | vyjma | mimo | ledaže | leda | jinak než | pokud není |
            není-li | vyjma případů | s vyloučením"""
        ),
        Tag.ONLY: words("pouze | jen | jedině | výhradně | výlučně | toliko"),
        Tag.IF: words(
            """za podmínky | za podmínky, že | za předpokladu | pod podmínkou | se souhlasem |
            s předchozím | s písemným | s výslovným | s uvedením | s odkazem | s povinným |
            s aktivním odkazem | s funkčním odkazem | při uvedení | při zachování |
            při dodržení | po předchozím | po písemném | po souhlasu | po získání |
            po udělení | po dohodě | na základě | pokud je uveden | pokud je uvedeno |
            pokud uvedete | je-li uveden | bude-li uveden | pokud bude uveden | pod licencí |
            za úplatu | v souladu s licencí | oproti | s laskavým svolením | se svolením |
            s vyznačením | výměnou za | s citací zdroje | s prolinkem | s uvedeným |
            v souladu s podmínkami | dle podmínek | podle podmínek | v souladu s pravidly"""
        ),
        Tag.WHEN: words("při | v případě | pokud | jestliže | když | dojde-li"),
        Tag.NO_PART: words(
            """žádná část | žádnou část | žádné části | žádný text | žádný obsah | ani část |
            nijaká část"""
        ),
        Tag.RANGE: words(
            """v celku nebo zčásti | v celku i zčásti | v celku či zčásti | vcelku nebo zčásti |
            vcelku i zčásti | vcelku či zčásti | vcelku nebo po částech | zcela nebo zčásti |
            zcela nebo částečně | zcela či částečně | zcela či zčásti | celku nebo části |
            celku nebo jeho části | celku i částí | celé nebo částečné | celé nebo části |
            v celém rozsahu nebo částečně | v plném rozsahu nebo zčásti | v plném znění i zčásti |
            úplné nebo částečné | úplné či částečné | částečné nebo úplné | částečné či úplné |
            částečně nebo zcela | částečně či zcela | částečně nebo úplně | částečné i úplné |
            celého obsahu nebo jeho části | obsahu nebo jeho části | obsahu či jeho části |
            nebo jeho částí | nebo jejich částí | či jejich částí | či jeho částí |
            nebo jeho části | nebo jejich části | či jeho části | nebo její části | nebo částí |
            nebo části | či části | i části | i jen části | jakékoli části | jakékoliv části |
            jakoukoli část | jakoukoliv část | kterékoli části | kterékoliv části |
            libovolné části | byť i částečně | byť jen části | byť i jen části | ani zčásti |
            ani částečně | i částečné | i částečně | částečné | částečně | zčásti | části článku |
            části textu | části obsahu | částí obsahu | částí textů | a to i částečné |
            a to i částečně | a to ani částečně | i jen částečné | i jen částečně |
            byť jen částečné | byť i částečné | byť částečné | i jeho částí | i jejích částí |
            i jejich částí | a to i jeho částí | a to i jejich částí | ani vcelku, ani zčásti |
            ani celé, ani části | jakákoli část | po částech | úryvků | úryvky | ani jejich části |
            ani jejich částí | ani jeho části | ani její části | ani části | i jejich části |
            i jeho části | i její části"""
        ),
        Tag.OTHER: words(
            """nebo jiné účely | či jiné účely | nebo k jiným účelům | k jakýmkoli účelům |
            k jakémukoli účelu | za jakýmkoli účelem | či jiným účelům | nebo jiným účelům"""
        ),
        Tag.COMMERCIAL: words(
            """ke komerčním účelům | pro komerční účely | za komerčním účelem | za účelem zisku |
            k obchodním účelům | pro obchodní účely | ke komerčnímu účelu |
            za účelem dosažení zisku"""
        ),
        Tag.PURPOSE: words("za účelem | pro účely | k účelům | pro | pro potřeby"),
        Tag.OUTSIDE: words("mimo území | vně | za hranicemi"),
        Tag.BUT: words("ale | avšak | však | nicméně | zatímco | ovšem"),
        Tag.AND: words(
            """a | i | nebo | či | anebo | ani | a/nebo | jakož i | jakožto i | případně |
            ba ani | také | popřípadě"""
        ),
        Tag.REPORT: words(
            """řekl | řekla | řekli | uvedl | uvedla | uvedli | oznámil | oznámila | oznámili |
            oznámilo | sdělil | sdělila | informoval | informovala | informovali | tvrdí | tvrdil |
            vysvětlil | vysvětlila | vysvětluje | upozornil | upozornila | upozornili | varoval |
            zdůraznil | zdůraznila | dodal | dodala | prohlásil | prohlásila | rozhodl | rozhodla |
            rozhodly | schválil | schválila | schválili | přijal | přijala | přijali | podal |
            podala | podali | zažaloval | zažalovala | žaluje | obvinil | obvinila | projednal |
            projednala | projednává | projedná | navrhl | navrhla | navrhuje | vyzval | vyzvala |
            napsal | napsala | podle slov | podle něj | podle ní | připomněl | připomněla |
            znamená | vstoupil v platnost | vstoupila v platnost | nabyl účinnosti | zavedl |
            zavedla | zavedlo | plánuje | podepsal | podepsala | odhlasoval* | pokutoval* |
            diskutovali | zakázal | zakázala | zakázali | zakázalo | povolil | povolila |
            povolilo | debatovali | debatovala | projednali | ptá se | zeptal | zeptala |
            varovala | varovali | varuje | připomněli | rozhodli | představil | představila |
            požaduje po | se ptají | ptají se | se ptá | zda smí | zda smějí | zda může |
            zda mohou | zda lze | zda je možné | zda je povoleno | zda je zakázáno | jestli může |
            jestli mohou | jestli lze | jestli smí"""
        ),
        Tag.TOPIC: words(
            """soud | soudu | soudem | soudy | soudce | soudkyně | soudní spor | soudního sporu |
            žalob* | žalobce | žalovan* | novela | novelu | novely | návrh zákona | návrhu zákona |
            zákon o | zákona o | zákon upravuj* | poslanci | poslanec | poslanců | poslaneck* |
            sněmovna | sněmovny | senát | senátu | parlament* | vláda | vlády | ministerstv* |
            ministr* | expert* | odborník* | odborníci | právník | právníka | právníci | advokát* |
            nápis | nápisu | fráze | fráze „ | sousloví | formulace | slova „ | slovo „ | výraz „ |
            co znamená | co to znamená | co je to | porušení autorských práv v |
            kvůli porušení autorských | za porušování autorských | pro porušení autorských |
            porušování autorských práv | spor o | sporu o | kauza | pirát* | plagiát* |
            plagiátor* | přednášk* | seminář* | konferenc* | rubrika: | rubriky: | štítky: |
            témata: | klíčová slova: | právník* | právničk* | novel* zákona | poslan* | sněmovn* |
            senát* | soudce* | rozsud* | státní zástup* | nápis* | co je"""
        ),
        Tag.NONWORK: words(
            """parkován* | parkovat | parkovišt* | stání | kouření | kouřit | cigaret* | tabák* |
            alkohol* | piva | zbraní | zbraně | zbraň | střeliv* | drog | rybolov* | rybařen* |
            ryb | lov | lovu | dron* | zboží | vstupenk* | jízdenk* | jízdné | hlasů | hlasy |
            hlasování | vozidel | vozidla | auta | aut | kamion* | doprava | dopravy | vjezd* |
            vstup | vstupu | vstupovat | pohyb* | zvířat | zvířata | zvířetem | psů | psy | pes |
            koupání | koupat | pyrotechnik* | ohňostroj* | ohně | ohňů | rozdělávání | odpad* |
            demonstrac* | telefonů | mobilů | potravin* | dovoz* | vývoz* | léků | léky | obilí |
            paliv* | benzin* | koloběž* | tašek | peněz | hotovost* | nemovitost* | pozemk* | les |
            lesů | lesa | dřeva | vody | plyn | plynu | stavb* | doping* | kempován* | táboření |
            stanování | elektronických cigaret | virus* | vir | viru | viry | infekc* | nemoc* |
            školách | mobil* | komentář* | genom* | technologi* | klonován* | mučení | ropy |
            místnost* | vojensk* | prostoru | vstup* | oheň | cyklist* | kola | psi | psa |
            zvířat* | léčiv* | občanských průkazů | občanský průkaz | občanské průkazy |
            občanského průkazu | pas | pasů | bankovek | bankovky | klíčů | letáků | poplašn* |
            dezinformac* | pornograf* | osobních údajů | nenávist* | fám"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografie: | fotograf: | autor fotografie: |
            autor fotografie | autor fotografií | autor foto: | snímek: | ilustrace: |
            ilustrační foto: | koláž: | video: | infografika: | grafika: | zdroj: | zdroj – |
            zdroj foto: | zdroj fotografie: | zdroje: | repro: | repro | archiv: | foto archiv |
            text: | karikatura: | poskytl: | screenshot: | profimedia | autor: | autor snímku: |
            autor snímku | snímky: | záběry: | kresba: | fotil: | fotila: | vyfotil: |
            foto redakce: | autor videa: | zdroj snímku:"""
        ),
        Tag.PHOTO: words("foto | fotografie | snímek | snímky | fotobanka"),
        Tag.VIA: words("via | prostřednictvím"),
        Tag.WITH_AGENCY: words(
            """s využitím materiálů | s využitím agentur | s použitím agentur | s přispěním agentur | podle agentur |
            zdroje agentur | s využitím zpráv"""
        ),
        Tag.BYLINE: words("redaktor | reportér | zpravodaj | autor: | redaktorka"),
        Tag.KILL: words(
            """anulace | anuluje | anulujeme | anulujte | ruší zprávu | rušíme zprávu |
            zrušení zprávy | zprávu ruší | zpráva zrušena | stahuje zprávu | stahujeme zprávu |
            stahuje fotografii | stahuje snímek | stahujeme | zpráva stažena | snímek stažen |
            fotografie stažena | staženo | prosíme nepoužívejte | prosíme, nepoužívejte |
            nepoužívejte | žádáme o nepoužití | prosíme o stažení | prosíme o smazání |
            prosíme smažte | ruší informaci | ruší článek | ruší text | ruší materiál |
            ruší příspěvek | ruší depeši | ruší fotografii | ruší fotografie | ruší snímek |
            ruší snímky | ruší foto | ruší video | ruší záběry | ruší videozáznam |
            zrušila zprávu | zrušila informaci | zrušila článek | zrušila text | zrušila materiál |
            zrušila příspěvek | zrušila depeši | zrušila fotografii | zrušila fotografie |
            zrušila snímek | zrušila snímky | zrušila foto | zrušila video | zrušila záběry |
            zrušila videozáznam | zrušil zprávu | zrušil informaci | zrušil článek | zrušil text |
            zrušil materiál | zrušil příspěvek | zrušil depeši | zrušil fotografii |
            zrušil fotografie | zrušil snímek | zrušil snímky | zrušil foto | zrušil video |
            zrušil záběry | zrušil videozáznam | rušíme informaci | rušíme článek | rušíme text |
            rušíme materiál | rušíme příspěvek | rušíme depeši | rušíme fotografii |
            rušíme fotografie | rušíme snímek | rušíme snímky | rušíme foto | rušíme video |
            rušíme záběry | rušíme videozáznam | stahuje informaci | stahuje článek |
            stahuje text | stahuje materiál | stahuje příspěvek | stahuje depeši |
            stahuje fotografie | stahuje snímky | stahuje foto | stahuje video | stahuje záběry |
            stahuje videozáznam | stáhla zprávu | stáhla informaci | stáhla článek | stáhla text |
            stáhla materiál | stáhla příspěvek | stáhla depeši | stáhla fotografii |
            stáhla fotografie | stáhla snímek | stáhla snímky | stáhla foto | stáhla video |
            stáhla záběry | stáhla videozáznam | stáhl zprávu | stáhl informaci | stáhl článek |
            stáhl text | stáhl materiál | stáhl příspěvek | stáhl depeši | stáhl fotografii |
            stáhl fotografie | stáhl snímek | stáhl snímky | stáhl foto | stáhl video |
            stáhl záběry | stáhl videozáznam | stahujeme informaci | stahujeme článek |
            stahujeme text | stahujeme materiál | stahujeme příspěvek | stahujeme depeši |
            stahujeme fotografii | stahujeme fotografie | stahujeme snímek | stahujeme snímky |
            stahujeme foto | stahujeme video | stahujeme záběry | stahujeme videozáznam |
            odvolává zprávu | odvolává informaci | odvolává článek | odvolává text |
            odvolává materiál | odvolává příspěvek | odvolává depeši | odvolává fotografii |
            odvolává fotografie | odvolává snímek | odvolává snímky | odvolává foto |
            odvolává video | odvolává záběry | odvolává videozáznam | odvolala zprávu |
            odvolala informaci | odvolala článek | odvolala text | odvolala materiál |
            odvolala příspěvek | odvolala depeši | odvolala fotografii | odvolala fotografie |
            odvolala snímek | odvolala snímky | odvolala foto | odvolala video | odvolala záběry |
            odvolala videozáznam | anuluje zprávu | anuluje informaci | anuluje článek |
            anuluje text | anuluje materiál | anuluje příspěvek | anuluje depeši |
            anuluje fotografii | anuluje fotografie | anuluje snímek | anuluje snímky |
            anuluje foto | anuluje video | anuluje záběry | anuluje videozáznam |
            zpráva byla zrušena | zpráva je zrušena | zpráva byla stažena | článek byl stažen |
            snímek byl stažen | fotografie byla stažena | video bylo staženo | snímek zrušen |
            prosíme, nezveřejňujte | prosíme nezveřejňujte | prosíme, smažte | prosíme, odstraňte |
            prosíme odstraňte | prosíme odběratele, aby ji nepoužívali |
            žádáme odběratele, aby ji nepoužili | prosíme, aby nebyla použita |
            prosíme o nepoužití | prosíme ji nepoužívat | prosíme nepoužívat | žádáme nepoužívat |
            žádáme o smazání | žádáme o odstranění | prosíme o odstranění | snímek byl zrušen |
            fotografie byla zrušena | článek byl zrušen | byl zrušen, nepoužívejte |
            byla zrušena, nepoužívejte | nepoužívejte jej | nepoužívejte ji | nepoužívejte ho"""
        ),
        Tag.CORRECTION: words(
            """oprava: | opravená verze | opravuje | opravena verze | opraveno | opravuje se |
            s opravou | prosíme použijte opraven* | upřesnění: | oprava zprávy |
            použijte opraven*"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargem | embargováno | s embargem |
            nezveřejňovat před | ke zveřejnění nejdříve | nepublikovat před |
            ne ke zveřejnění před | platí embargo | zákaz zveřejnění do | embargo! |
            ke zveřejnění až po | ke zveřejnění až | ke zveřejnění po | zveřejnit až po |
            zveřejnění až po | zveřejnit nejdříve | zveřejnění možné až | zveřejnění možné od |
            zveřejnění povoleno po | zveřejnění povoleno od | publikovat nejdříve |
            nezveřejňovat do | nezveřejňujte před | nezveřejňujte do | nepublikovat do |
            nevysílat před | zákaz publikace do | zákaz publikování do | embargo platí do |
            embargo trvá do | embargo končí | do uplynutí embarga | uvolnění embarga |
            neuveřejňovat před | embargo na zveřejnění do"""
        ),
        Tag.UNTIL: words("do | před | dříve než"),
        Tag.AFTER: words("po | ode dne | od dne | po uplynutí"),
        Tag.RELEASE: words(
            """k okamžitému zveřejnění | k okamžitému uveřejnění | k okamžité publikaci |
            k okamžitému použití | k volnému zveřejnění | k volnému použití |
            prosíme o zveřejnění | prosíme o uveřejnění | s prosbou o zveřejnění |
            k okamžitému vydání | k okamžitému šíření | pro okamžité zveřejnění |
            prosíme o otištění | s prosbou o otištění | k volnému šíření | k volnému uveřejnění |
            ke zveřejnění ihned | ke zveřejnění okamžitě | zveřejnit ihned | zveřejnit okamžitě |
            k publikaci ihned | k uveřejnění ihned | k okamžitému publikování |
            k okamžitému otištění | pro okamžité použití | pro okamžité vydání |
            žádáme o zveřejnění | určeno ke zveřejnění"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """volné dílo | volným dílem | volná díla | public domain |
            není chráněno autorským právem | nejsou chráněny autorským právem |
            není předmětem autorského práva | nejsou předmětem autorského práva |
            nevztahuje se autorské právo | bez autorských práv | žádná práva nejsou vyhrazena |
            žádná práva vyhrazena"""
        ),
        Tag.OPEN_LICENCE: words(
            """uveďte původ | uveďte autora | licencí creative commons |
            licence creative commons | licenci creative commons | otevřená licence |
            otevřenou licencí | svobodná licence | svobodnou licencí"""
        ),
        Tag.WITHIN: words(
            """během | po dobu | nejvýše | maximálně | nejdéle | ve lhůtě | v rozsahu nejvýše |
            v rozsahu maximálně"""
        ),
        Tag.DAYS: words(
            """den | dnů | dní | dny | hodin | hodiny | týdnů | týdny | měsíců | měsíce | měsíc"""
        ),
        Tag.LENGTH: words(
            """slov | znaků | vět | minut | sekund | řádků | odstavců | odstavec | procent"""
        ),
        Tag.ABBREVIATION: words(
            """čl | odst | písm | např | tj | tzn | atd | apod | tzv | mj | r | ul | nám | tř |
            prof | ing | mgr | mudr | judr | doc | sb | str | mil | mld | kč | tis | hod |
            tel | resp | popř | vs | red"""
        ),
    },
    actions={
        Action.ALL: words(
            """užití | užit* | užívat | užívání | využití | využitím | využív* | využit* |
            používán* | používat | používejte | použití | použít | použit* | použijte |
            používá | nakládán*"""
        ),
        Action.PUBLISH: words(
            """publikován* | publikování | publikovat | publikujte | publikac* | zveřejnění |
            zveřejnit | zveřejňován* | zveřejňovat | zveřejňuje | uveřejnění | uveřejnit |
            uveřejňován* | uveřejňovat | být zveřejněn* | být uveřejněn* | být publikován* |
            přetiskován* | přetiskovat | přetisk* | přetištěn* | přetisknout | přebírán* |
            přebírat | převzetí | převzít | převzat* | přejímán* | přejímat | vystavován* |
            vystavovat | vystavení | zobrazován* | zobrazovat | zobrazení | umísťován* |
            umístění | umístit | sdělování veřejnosti | sdělovat veřejnosti |
            sdělení veřejnosti | zpřístupňován* | zpřístupnění | zpřístupňovat | zpřístupnit |
            republikov* | prezentac* | předvádění"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na jiných webech | na jiných internetových |
            na internetových stránkách | na webových stránkách | v internetových médiích |
            na webu | online užití | na jiných stránkách | na svém webu | na svých webech |
            na svém portálu | na svých stránkách | na vlastním webu | na jednom webu |
            na svých internetových stránkách | na svých webových stránkách |
            na vlastních stránkách | na cizích webech | v online médiích"""
        ),
        Action.PRINT: words(
            """v tisku | v tištěných médiích | v tištěných | v tištěné podobě | tisknout |
            tištění | vytištění | vytisknout | tisk | tištěné užití | na papíře |
            v tištěném vydání | v novinách | v tisku i | v tištěném titulu | ve svých novinách |
            ve svém deníku | ve svém časopise"""
        ),
        Action.BROADCAST: words(
            """vysílán* | vysílání | vysílat | odvysíl* | přenos vysílání | retransmis* |
            v rozhlase | v televizi | rozhlasové vysílání | televizní vysílání | reprízov*"""
        ),
        Action.SOCIAL: words(
            """na sociálních sítích | sociálních sítích | sociálních sítí | sociální sítě"""
        ),
        Action.REPRODUCE: words(
            """kopírován* | kopírování | kopírovat | kopírujte | zkopírov* | rozmnožován* |
            rozmnožování | rozmnožovat | rozmnožen* | rozmnoženin* | reprodukc* | reprodukov* |
            reprodukován* | duplikov* | fotokopi* | fotokopírov* | xerox* | skenov* |
            stahován* | stahování | stahovat | pořizování kopií | kopie | kopií | opisován* |
            opisovat | zaznamenáván*"""
        ),
        Action.REDISTRIBUTE: words(
            """šíření | šířit | šířen | šířena | šířeno | šířeny | dalšího šíření | rozšiřován* |
            rozšiřovat | rozšířen | distribuc* | distribuov* | distribuován* | redistribuc* |
            předáván* | předávat | přeposílán* | přeposílat | poskytován* třetím |
            poskytování třetím | poskytování dalším | poskytovat třetím | přenášen* třetím |
            sublicenc* | podlicenc* | rozesílán* | rozesílat | postoupení | postupovat třetím |
            syndikac* | sdílení | přenášen* | přenášet | přenos | poskytovat dál |
            poskytnout třetím | poskytnutí třetím | předat třetím | předání třetím |
            předávat třetím | postoupit | postoupit třetím | převést na třetí | šířeno dál |
            rozesláno | přeposlat | sdílet | sdílen* | poskytování licencí | syndikov*"""
        ),
        Action.REWRITE: words(
            """přepisován* | přepracován* | přepracovat | přepis | redigov* | přepsán* | krácení |
            zkracov* | parafráz* | parafráz | editov* | převyprávěn* | přepisovat | přepsat |
            převyprávět | zkrátit | krátit | krácen* | zkrácen* | upravovat text |
            redakčně upravovat | redakční úprav*"""
        ),
        Action.ADAPT: words(
            """úprav* | upravován* | upravovat | upraven | upravit | upraveno | upraveny | změny |
            změn obsahu | měnit | měněn* | pozměňov* | pozměnit | pozměněn* | modifik* |
            adaptac* | adaptov* | zpracován* | zpracování | zpracovávat | zpracovat |
            odvozená díla | odvozených děl | transform* | zásah* do | zasahovat do"""
        ),
        Action.TRANSLATE: words("překlad* | překládat | přeložit | přeložen*"),
        Action.QUOTE: words(
            """citov* | citac* | citovat | citujte | citován* | úryvk* | úryvek | výňat* |
            výtah* | krátkých citací | krátké citace | krátké úryvky | krátkých úryvků"""
        ),
        Action.ARCHIVE: words(
            """archivov* | archivac* | archivován* | uchováván* | uchovávání | uchovávat |
            ukládán* | ukládání | ukládat | uložen* | uložit | skladov* | databázi |
            databázích | do databází | kešov* | cachov* | v databázích | v databázi"""
        ),
        Action.SELL: words(
            """prodej* | prodávat | prodat | prodáván* | přeprodej* | přeprodáv* | zpeněžen*"""
        ),
        Action.COMMERCIAL: words(
            """komerční využití | komerčního využití | komerčnímu využití | komerční užití |
            komerčního užití | komerčnímu užití | komerční použití | komerčnímu použití |
            komerčního použití | komerčně využívat | komerční využívání | komerční šíření"""
        ),
        Action.ADVERTISE: words("reklam* | inzerc* | marketing* | propagac* | propagačn*"),
        Action.AI_TRAINING: words(
            """umělé inteligence | umělá inteligence | umělou inteligenci | umělou inteligencí |
            umělé inteligenci | trénování | trénovat | trénink modelů | trénink ai |
            tréninku modelů | trénování modelů | trénování ai | učení modelů | strojové učení |
            strojového učení | strojovému učení | strojovým učením | neuronových sítí |
            jazykových modelů | jazykové modely | velkých jazykových | generativní* |
            vytěžování textů | vytěžování textu | vytěžování dat | vytěžování textů a dat |
            vytěžování textů nebo dat | vytěžování | dolování dat | dolování textu |
            dolování textů | těžba textů | těžba dat | těžbu textů | automatizované analýzy |
            automatizovaná analýza | automatizovanou analýzu | automatizované analýze |
            analýzy textů nebo dat | analýza textů a dat | automatizované analýzy textů nebo dat |
            automatizovaná analýza textů nebo dat | automatizovanou analýzu textů nebo dat |
            analýzy textů a dat | automatizované stahování | automatizovaný sběr |
            automatizovaného sběru | automatické shromažďování | automatizované shromažďování |
            scrapov* | scraping* | crawlov* | crawling* | data mining | text and data mining |
            modelů ai | systémů ai | ai modelů | ai systémů | nástrojů ai | pro ai |
            vytěžováním textů a dat | vytěžování textu a dat | vytěžováním textu a dat |
            vytěžováním dat | automatizovanou analýzou | automatizovanou analýzou textů nebo dat |
            tréninku jazykových | trénink jazykových | trénink umělé | tréninku umělé |
            tréninku ai | trénována | trénováno | trénován | trénovány | stahován roboty |
            stahována roboty | stahovány roboty | stahováno roboty | stahování roboty |
            stahovat roboty | roboty | robotů | botů | boty ke sběru | chatbot* |
            strojového učen* | vývoj umělé | vývoji umělé | učení umělé | učení jazykových |
            učení neuronových | automatizovaně stahovat | automatizovaně získáv* |
            automatické vytěžování | automatizované vytěžování | strojové čtení |
            strojové zpracování | strojového zpracování | strojová analýza | strojovou analýzu |
            datových sad | datové sady | jazykovým modelům | jazykového modelu"""
        ),
        Action.ALTER_IMAGE: words(
            """ořez* | ořezáv* | retuš* | montáž* | fotomontáž* | výřez* | oříznout | oříznut* |
            oříznutí | upravovat snímek | upravovat snímky | upravovat fotografi* |
            odstranění loga | odstraňovat logo | vodoznak* | koláž*"""
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
            """materiál | materiálu | materiály | materiálů | obsah | obsahu | obsahy | obsahem |
            informac* | zpráv | zprávy | zpráva | zprávu | zprávou | zprávách | zprávami |
            zpravodajstv* | dílo | díla | děl | dílu | dokument* | servis* | servis | rozhovor* |
            reportáž* | příspěv* | vydání | tiskov* zpráv* | novin | listu | sdělení |
            této publikace | tato publikace | této tiskoviny | ruší zprávu | rušíme zprávu |
            zrušení zprávy | zprávu ruší | zpráva zrušena | stahuje zprávu | stahujeme zprávu |
            zpráva stažena | ruší informaci | ruší článek | ruší text | ruší materiál |
            ruší příspěvek | ruší depeši | zrušila zprávu | zrušila informaci | zrušila článek |
            zrušila text | zrušila materiál | zrušila příspěvek | zrušila depeši | zrušil zprávu |
            zrušil informaci | zrušil článek | zrušil text | zrušil materiál | zrušil příspěvek |
            zrušil depeši | rušíme informaci | rušíme článek | rušíme text | rušíme materiál |
            rušíme příspěvek | rušíme depeši | stahuje informaci | stahuje článek | stahuje text |
            stahuje materiál | stahuje příspěvek | stahuje depeši | stáhla zprávu |
            stáhla informaci | stáhla článek | stáhla text | stáhla materiál | stáhla příspěvek |
            stáhla depeši | stáhl zprávu | stáhl informaci | stáhl článek | stáhl text |
            stáhl materiál | stáhl příspěvek | stáhl depeši | stahujeme informaci |
            stahujeme článek | stahujeme text | stahujeme materiál | stahujeme příspěvek |
            stahujeme depeši | odvolává zprávu | odvolává informaci | odvolává článek |
            odvolává text | odvolává materiál | odvolává příspěvek | odvolává depeši |
            odvolala zprávu | odvolala informaci | odvolala článek | odvolala text |
            odvolala materiál | odvolala příspěvek | odvolala depeši | anuluje zprávu |
            anuluje informaci | anuluje článek | anuluje text | anuluje materiál |
            anuluje příspěvek | anuluje depeši | zpráva byla zrušena | zpráva je zrušena |
            zpráva byla stažena | článek byl stažen"""
        ),
        Object.SITE: words(
            """web | webu | webové stránky | webových stránek | internetové stránky |
            internetových stránek | stránky | stránek | portál | portálu | server | serveru |
            serverů | webových stránkách"""
        ),
        Object.TEXT: words(
            """text | textu | texty | textů | článek | článku | články | článků | textech |
            článcích"""
        ),
        Object.IMAGE: words(
            """foto | fotk* | fotografi* | fotografií | snímk* | snímek | obrázk* | obrázek |
            obraz* | ilustrac* | stahuje fotografii | stahuje snímek | snímek stažen |
            fotografie stažena | ruší fotografii | ruší fotografie | ruší snímek | ruší snímky |
            ruší foto | zrušila fotografii | zrušila fotografie | zrušila snímek | zrušila snímky |
            zrušila foto | zrušil fotografii | zrušil fotografie | zrušil snímek | zrušil snímky |
            zrušil foto | rušíme fotografii | rušíme fotografie | rušíme snímek | rušíme snímky |
            rušíme foto | stahuje fotografie | stahuje snímky | stahuje foto | stáhla fotografii |
            stáhla fotografie | stáhla snímek | stáhla snímky | stáhla foto | stáhl fotografii |
            stáhl fotografie | stáhl snímek | stáhl snímky | stáhl foto | stahujeme fotografii |
            stahujeme fotografie | stahujeme snímek | stahujeme snímky | stahujeme foto |
            odvolává fotografii | odvolává fotografie | odvolává snímek | odvolává snímky |
            odvolává foto | odvolala fotografii | odvolala fotografie | odvolala snímek |
            odvolala snímky | odvolala foto | anuluje fotografii | anuluje fotografie |
            anuluje snímek | anuluje snímky | anuluje foto | snímek byl stažen | snímek zrušen |
            snímek byl zrušen"""
        ),
        Object.VIDEO: words(
            """video | videa | videí | videozáznam* | záběr* | obrazově zvukov* | audiovizuáln* |
            klip* | ruší video | ruší záběry | ruší videozáznam | zrušila video | zrušila záběry |
            zrušila videozáznam | zrušil video | zrušil záběry | zrušil videozáznam |
            rušíme video | rušíme záběry | rušíme videozáznam | stahuje video | stahuje záběry |
            stahuje videozáznam | stáhla video | stáhla záběry | stáhla videozáznam | stáhl video |
            stáhl záběry | stáhl videozáznam | stahujeme video | stahujeme záběry |
            stahujeme videozáznam | odvolává video | odvolává záběry | odvolává videozáznam |
            odvolala video | odvolala záběry | odvolala videozáznam | anuluje video |
            anuluje záběry | anuluje videozáznam | video bylo staženo"""
        ),
        Object.AUDIO: words("audio | zvukov* | podcast* | nahrávk* | nahrávek"),
        Object.GRAPHIC: words("grafik* | infografik* | graf | grafů | karikatur*"),
        Object.DATABASE: words("databáze | databázi obsahu"),
        Object.LOGO: words(
            """logo | loga | logotyp* | ochranné známky | ochranných známek | ochranná známka"""
        ),
        Object.THIRD_PARTY: words(
            """materiály třetích | materiálů třetích | obsah třetích | materiálů agentur |
            obsah agentur | zpráv agentur | převzatého zpravodajství |
            agenturní zpravodajství | agenturního zpravodajství"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """souhlas | souhlasu | souhlasem | souhlasy | svolen* | svolení | povolení |
            povolením | licence | licenci | licencí | licenční | oprávnění | smlouv* | smluv |
            dohod* | schválen* | autorizac* | vědomí redakce | přivolení |
            v souladu s podmínkami | dle podmínek | podle podmínek | v souladu s pravidly |
            se souhlasem | po souhlasu | po dohodě | pod licencí | v souladu s licencí |
            s laskavým svolením | se svolením"""
        ),
        Condition.PRIOR: words("předchoz* | předem | předběžn* | s předchozím | po předchozím"),
        Condition.WRITTEN: words("písemn* | v písemné formě | s písemným | po písemném"),
        Condition.ATTRIBUTION: words(
            """uvedení | uvedením | uvést | uvede | uveďte | uvedete | uvedou | uváděn* | uvádět |
            citace zdroje | citovat zdroj | citování zdroje | zdroje | zdroj | zdrojem |
            autora | jména autora | jméno autora | odkaz na zdroj | odkazem na zdroj |
            s uvedením | při uvedení | pokud je uveden | pokud je uvedeno | pokud uvedete |
            je-li uveden | bude-li uveden | pokud bude uveden | s citací zdroje |
            označení zdroje | označit | označení autora | odvolání | odvolat se |
            přiznání autorství | autorství | s uvedeným"""
        ),
        Condition.LINK: words(
            """odkaz | odkazu | odkazem | odkazy | hypertext* | hyperlink* | hyperodkaz* |
            prolink* | aktivní odkaz | aktivního odkazu | funkční odkaz | zpětný odkaz |
            prokliku | proklik | proklikem | link | linku | odkazovat | s odkazem |
            s aktivním odkazem | s funkčním odkazem | s prolinkem | url"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachování označení | odstraňovat označení | odstraňování označení |
            zachovat označení | zachovat copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            "vyznačení změn | vyznačit změny | uvést změny | s vyznačením změn"
        ),
        Condition.NO_DERIVATIVES: words(
            """beze změn | bez úprav | bez změn | bez jakýchkoli změn | bez jakýchkoli úprav |
            v nezměněné podobě | v nezměněné formě | nezměněn* | bez krácení | bez zásahů |
            v původní podobě | v původním znění | nezpracovávejte"""
        ),
        Condition.SHARE_ALIKE: words(
            """zachovejte licenci | za stejných podmínek | pod stejnou licencí | za týchž podmínek"""
        ),
        Condition.NONCOMMERCIAL: words(
            "nekomerčn* | neužívejte komerčně | nevýdělečn* | neziskov*"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redakční účely | redakčním účelům | redakční použití | redakčnímu použití |
            redakčního použití | zpravodajské účely | zpravodajským účelům | redakční užití"""
        ),
        Condition.PERSONAL_USE: words(
            """osobní potřebu | osobní potřeby | osobní potřebě | osobní použití | osobní užití |
            osobnímu užití | osobní účely | soukromé účely | soukromé užití |
            soukromé použití | vlastní potřebu | vlastní potřeby | vnitřní potřebu |
            interní potřebu | interní použití | osobnímu použití"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """vzdělávací účely | vzdělávacím účelům | výukové účely | studijní účely | výuky"""
        ),
        Condition.CONTEXT_ONLY: words("pro ilustraci | k ilustraci | v souvislosti s"),
        Condition.ONE_TIME: words(
            """jednorázov* | jednou | jedenkrát | pouze jednou | k jednorázovému | jedno zveřejnění"""
        ),
        Condition.LENGTH_LIMIT: words(
            """krátkých citací | krátké citace | krátké úryvky | krátkých úryvků |
            v rozsahu odůvodněném"""
        ),
        Condition.NOTIFY: words(
            """informovat redakci | vyrozumět | oznámit redakci | dejte nám vědět |
            upozornění redakce | informování redakce"""
        ),
        Condition.PAYMENT: words(
            """úplat* | za úplatu | poplat* | odměn* | placen* | zaplacen* | honorář* |
            zpoplatněn*"""
        ),
        Condition.SUBSCRIBER: words(
            """předplatitel* | klient* | odběratel* | abonent* | registrovaným uživatelům |
            registrovaných uživatelů | akreditovan* | s předplatným"""
        ),
        Condition.TRACKING_PIXEL: words("počítadl*"),
        Condition.USE_CORRECTED_VERSION: words("opravenou verzi | opravené verze"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """pouze pro redakční účely | pouze k redakčním účelům | pouze pro redakční použití |
            výhradně pro redakční účely | jen pro redakční účely | pouze k redakčnímu použití |
            výhradně k redakčním účelům | pouze redakční použití | jen k redakčnímu použití |
            jen pro redakční použití | jen pro redakční užití | pouze pro redakční užití |
            výhradně pro redakční použití | výhradně pro redakční užití |
            výlučně pro redakční účely | výlučně pro redakční použití | pouze k redakčnímu užití |
            výlučně k redakčním účelům | pouze pro zpravodajské účely |
            jen pro zpravodajské účely | pouze pro redakční potřeby"""
        ),
        Exemption.PERSONAL_USE: words(
            """s výjimkou osobní potřeby | vyjma osobní potřeby | kromě osobní potřeby |
            s výjimkou osobního užití | kromě užití pro osobní potřebu"""
        ),
        Exemption.QUOTATION: words(
            "s výjimkou citací | vyjma citací | kromě citací | s výjimkou citace"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """stanovených zákonem | dovolených zákonem | zákonem stanovených |
            zákonem povolených | zákonné licence | zákonem dovolených | předvídaných zákonem"""
        ),
        Exemption.SUBSCRIBERS: words(
            """kromě předplatitelů | s výjimkou předplatitelů | vyjma předplatitelů |
            kromě klientů"""
        ),
        Exemption.SOCIAL_SHARE: words(
            "tlačítka pro sdílení | tlačítek pro sdílení | sdílecích tlačítek"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "vědecký výzkum | vědeckého výzkumu | vědeckým účelům | vědecké účely"
        ),
        Exemption.SEARCH_ENGINES: words("vyhledávač* | vyhledávače"),
        Exemption.IMAGES: words(
            """s výjimkou fotografií | kromě fotografií | vyjma fotografií |
            nevztahuje se na fotografie | kromě obrázků | mimo fotografií"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """s výjimkou materiálů třetích | kromě materiálů třetích | kromě agenturních |
            s výjimkou agenturních | vyjma agenturních | s výjimkou obsahu třetích"""
        ),
        Exemption.LOGOS: words("s výjimkou log | kromě loga"),
        Exemption.VIDEO: words("kromě videí | s výjimkou videí | vyjma videí"),
        Exemption.HEADLINE_LINK: words("titulku a odkazu | titulek a odkaz"),
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
    ),
)
