"""Slovak."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("rakúsk*"), "AU": words("austráli*"), "BE": words("belgick* | belgicko"),
    "BG": words("bulharsk*"), "BY": words("bielorusk*"), "CA": words("kanad*"),
    "CH": words("švajčiarsk*"), "CN": words("čína | číny | číne"),
    "CZ": words("česko | česka | česku | českej republik*"), "DE": words("nemeck*"),
    "DK": words("dánsk*"), "EE": words("estónsk*"), "ES": words("španielsk*"),
    "EU": words("európskej únie | európskej únii"), "FI": words("fínsk*"),
    "FR": words("francúzsk*"),
    "GB": words("veľká británia | veľkej británie | veľkej británii | spojené kráľovstvo"),
    "GR": words("gréck*"), "HR": words("chorvátsk*"), "HU": words("maďarsk*"),
    "IE": words("írsk*"), "IL": words("izrael*"), "IN": words("india | indie | indii"),
    "IT": words("talians*"), "JP": words("japonsk*"), "LT": words("litv* | litov*"),
    "LV": words("lotyš*"), "NL": words("holandsk*"), "NO": words("nórsk*"),
    "PL": words("poľsk*"), "PT": words("portugalsk*"), "RO": words("rumunsk*"),
    "RS": words("srbsk*"), "RU": words("rusko | ruska | rusku"), "SE": words("švédsk*"),
    "SI": words("slovinsk*"),
    "SK": words("slovensko | slovenska | slovensku | slovenskej republik*"),
    "TR": words("tureck*"), "UA": words("ukrajin*"),
    "US": words("usa | spojené štáty | spojených štát*"),
}  # fmt: skip
_MONTHS = (
    words("januára | január | januárom | jan"), words("februára | február | februárom | feb"), words("marca | marec | marcom"),
    words("apríla | apríl | aprílom"), words("mája | máj | májom"), words("júna | jún | júnom"), words("júla | júl | júlom"),
    words("augusta | august | augustom"), words("septembra | september | septembrom"), words("októbra | október | októbrom"),
    words("novembra | november | novembrom"), words("decembra | december | decembrom"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """s uvedením | pri uvedení | ak je uvedený | ak je uvedené | ak uvediete | pokiaľ je uvedený |
ak bude uvedený | s citovaním zdroja | s uvedeným | len uveďte | stačí uviesť | ak uvedie |
ak uvedú | ak je uvedená | ak bude uvedená | ak odkážete | pokiaľ uvediete | pokiaľ uvedie |
kto uvedie | s podpisom | s menom | s menom autora | s menom autorky"""
_KILL_ITEM = """ruší správu | rušíme správu | zrušenie správy | správa zrušená | správa je zrušená |
sťahuje správu | sťahujeme správu | správa stiahnutá | správa je stiahnutá | ruší informáciu |
ruší článok | ruší text | ruší materiál | ruší príspevok | zrušila správu | zrušila informáciu |
zrušila článok | zrušila text | zrušila materiál | zrušila príspevok | zrušil správu |
zrušil informáciu | zrušil článok | zrušil text | zrušil materiál | zrušil príspevok |
rušíme informáciu | rušíme článok | rušíme text | rušíme materiál | rušíme príspevok |
sťahuje informáciu | sťahuje článok | sťahuje text | sťahuje materiál | sťahuje príspevok |
stiahla správu | stiahla informáciu | stiahla článok | stiahla text | stiahla materiál |
stiahla príspevok | stiahol správu | stiahol informáciu | stiahol článok | stiahol text |
stiahol materiál | stiahol príspevok | sťahujeme informáciu | sťahujeme článok |
sťahujeme text | sťahujeme materiál | sťahujeme príspevok | odvoláva správu |
odvoláva informáciu | odvoláva článok | odvoláva text | odvoláva materiál | odvoláva príspevok |
odvolala správu | odvolala informáciu | odvolala článok | odvolala text | odvolala materiál |
odvolala príspevok | anuluje správu | anuluje informáciu | anuluje článok | anuluje text |
anuluje materiál | anuluje príspevok | správa bola zrušená | správa bola stiahnutá |
článok bol stiahnutý | článok je stiahnutý | sťahujeme správy | sťahujeme článku |
sťahujeme textu | sťahujeme materiálu | stiahnite správu | stiahnite správy | stiahnite článok |
stiahnite článku | stiahnite text | stiahnite textu | stiahnite materiál | stiahnite materiálu |
stiahnite príspevok | odstráňte správu | odstráňte správy | odstráňte článok |
odstráňte článku | odstráňte text | odstráňte textu | odstráňte materiál | odstráňte materiálu |
odstráňte príspevok | vymažte správu | vymažte správy | vymažte článok | vymažte článku |
vymažte text | vymažte textu | vymažte materiál | vymažte materiálu | vymažte príspevok |
vyraďte správu | vyraďte správy | vyraďte článok | vyraďte článku | vyraďte text |
vyraďte textu | vyraďte materiál | vyraďte materiálu | vyraďte príspevok | rušíme správy |
rušíme článku | rušíme textu | rušíme materiálu | zrušte správu | zrušte správy |
zrušte článok | zrušte článku | zrušte text | zrušte textu | zrušte materiál |
zrušte materiálu | zrušte príspevok | prosíme stiahnite správu | prosíme stiahnite správy |
prosíme stiahnite článok | prosíme stiahnite článku | prosíme stiahnite text |
prosíme stiahnite textu | prosíme stiahnite materiál | prosíme stiahnite materiálu |
prosíme stiahnite príspevok | prosíme odstráňte správu | prosíme odstráňte správy |
prosíme odstráňte článok | prosíme odstráňte článku | prosíme odstráňte text |
prosíme odstráňte textu | prosíme odstráňte materiál | prosíme odstráňte materiálu |
prosíme odstráňte príspevok | prosíme o stiahnutie správu | prosíme o stiahnutie správy |
prosíme o stiahnutie článok | prosíme o stiahnutie článku | prosíme o stiahnutie text |
prosíme o stiahnutie textu | prosíme o stiahnutie materiál | prosíme o stiahnutie materiálu |
prosíme o stiahnutie príspevok | prosíme o odstránenie správu | prosíme o odstránenie správy |
prosíme o odstránenie článok | prosíme o odstránenie článku | prosíme o odstránenie text |
prosíme o odstránenie textu | prosíme o odstránenie materiál | prosíme o odstránenie materiálu |
prosíme o odstránenie príspevok | žiadame o stiahnutie správu | žiadame o stiahnutie správy |
žiadame o stiahnutie článok | žiadame o stiahnutie článku | žiadame o stiahnutie text |
žiadame o stiahnutie textu | žiadame o stiahnutie materiál | žiadame o stiahnutie materiálu |
žiadame o stiahnutie príspevok | žiadame o odstránenie správu | žiadame o odstránenie správy |
žiadame o odstránenie článok | žiadame o odstránenie článku | žiadame o odstránenie text |
žiadame o odstránenie textu | žiadame o odstránenie materiál | žiadame o odstránenie materiálu |
žiadame o odstránenie príspevok | informácia stiahnutá | informácia bola stiahnutá |
informácia je stiahnutá | informácia zrušená | informácia bola zrušená | článok stiahnutý |
článok zrušený | text stiahnutý | text bol stiahnutý | text je stiahnutý | text zrušený |
materiál stiahnutý | materiál bol stiahnutý | materiál je stiahnutý | materiál zrušený |
príspevok stiahnutý | príspevok bol stiahnutý | príspevok je stiahnutý | príspevok zrušený |
stiahnutie správy | stiahnutie článku | stiahnutie textu | stiahnutie materiálu"""
_KILL_IMAGE = """sťahuje fotografiu | sťahuje snímku | snímka stiahnutá | ruší fotografiu | ruší fotografie |
ruší snímku | ruší snímky | ruší foto | zrušila fotografiu | zrušila fotografie |
zrušila snímku | zrušila snímky | zrušila foto | zrušil fotografiu | zrušil fotografie |
zrušil snímku | zrušil snímky | zrušil foto | rušíme fotografiu | rušíme fotografie |
rušíme snímku | rušíme snímky | rušíme foto | sťahuje fotografie | sťahuje snímky |
sťahuje foto | stiahla fotografiu | stiahla fotografie | stiahla snímku | stiahla snímky |
stiahla foto | stiahol fotografiu | stiahol fotografie | stiahol snímku | stiahol snímky |
stiahol foto | sťahujeme fotografiu | sťahujeme fotografie | sťahujeme snímku |
sťahujeme snímky | sťahujeme foto | odvoláva fotografiu | odvoláva fotografie |
odvoláva snímku | odvoláva snímky | odvoláva foto | odvolala fotografiu | odvolala fotografie |
odvolala snímku | odvolala snímky | odvolala foto | anuluje fotografiu | anuluje fotografie |
anuluje snímku | anuluje snímky | anuluje foto | fotografia bola stiahnutá |
fotografia je stiahnutá | snímka bola stiahnutá | snímka zrušená | sťahujeme snímok |
sťahujeme fotografií | sťahujeme obrázok | stiahnite snímku | stiahnite snímky |
stiahnite snímok | stiahnite fotografiu | stiahnite fotografie | stiahnite fotografií |
stiahnite foto | stiahnite obrázok | odstráňte snímku | odstráňte snímky | odstráňte snímok |
odstráňte fotografiu | odstráňte fotografie | odstráňte fotografií | odstráňte foto |
odstráňte obrázok | vymažte snímku | vymažte snímky | vymažte snímok | vymažte fotografiu |
vymažte fotografie | vymažte fotografií | vymažte foto | vymažte obrázok | vyraďte snímku |
vyraďte snímky | vyraďte snímok | vyraďte fotografiu | vyraďte fotografie | vyraďte fotografií |
vyraďte foto | vyraďte obrázok | rušíme snímok | rušíme fotografií | rušíme obrázok |
prosíme stiahnite snímku | prosíme stiahnite snímky | prosíme stiahnite snímok |
prosíme stiahnite fotografiu | prosíme stiahnite fotografie | prosíme stiahnite fotografií |
prosíme stiahnite foto | prosíme stiahnite obrázok | prosíme odstráňte snímku |
prosíme odstráňte snímky | prosíme odstráňte snímok | prosíme odstráňte fotografiu |
prosíme odstráňte fotografie | prosíme odstráňte fotografií | prosíme odstráňte foto |
prosíme odstráňte obrázok | prosíme o stiahnutie snímku | prosíme o stiahnutie snímky |
prosíme o stiahnutie snímok | prosíme o stiahnutie fotografiu |
prosíme o stiahnutie fotografie | prosíme o stiahnutie fotografií | prosíme o stiahnutie foto |
prosíme o stiahnutie obrázok | prosíme o odstránenie snímku | prosíme o odstránenie snímky |
prosíme o odstránenie snímok | prosíme o odstránenie fotografiu |
prosíme o odstránenie fotografie | prosíme o odstránenie fotografií |
prosíme o odstránenie foto | prosíme o odstránenie obrázok | žiadame o stiahnutie snímku |
žiadame o stiahnutie snímky | žiadame o stiahnutie snímok | žiadame o stiahnutie fotografiu |
žiadame o stiahnutie fotografie | žiadame o stiahnutie fotografií | žiadame o stiahnutie foto |
žiadame o stiahnutie obrázok | žiadame o odstránenie snímku | žiadame o odstránenie snímky |
žiadame o odstránenie snímok | žiadame o odstránenie fotografiu |
žiadame o odstránenie fotografie | žiadame o odstránenie fotografií |
žiadame o odstránenie foto | žiadame o odstránenie obrázok | snímka je stiahnutá |
fotografia stiahnutá | fotografia zrušená | snímky stiahnuté | snímky boli stiahnuté |
fotografie stiahnuté | fotografie boli stiahnuté | stiahnutie snímky | stiahnutie snímok |
stiahnutie fotografie | stiahnutie fotografií"""
_KILL_VIDEO = """ruší video | ruší zábery | ruší videozáznam | zrušila video | zrušila zábery |
zrušila videozáznam | zrušil video | zrušil zábery | zrušil videozáznam | rušíme video |
rušíme zábery | rušíme videozáznam | sťahuje video | sťahuje zábery | sťahuje videozáznam |
stiahla video | stiahla zábery | stiahla videozáznam | stiahol video | stiahol zábery |
stiahol videozáznam | sťahujeme video | sťahujeme zábery | sťahujeme videozáznam |
odvoláva video | odvoláva zábery | odvoláva videozáznam | odvolala video | odvolala zábery |
odvolala videozáznam | anuluje video | anuluje zábery | anuluje videozáznam |
video bolo stiahnuté"""
_ALL_IMAGE = """kradnúť fotky | kradnúť fotografie | kradnúť snímky | kradnúť obrázky | kradnite fotky |
kradnite fotografie | kradnite snímky | kradnite obrázky | brať fotky | brať fotografie |
brať snímky | brať obrázky | berte fotky | berte fotografie | berte snímky | berte obrázky |
vziať fotky | vziať fotografie | vziať snímky | vziať obrázky"""

PACK = LanguagePack(
    name="sk",
    title="Slovak",
    tags={
        Tag.OWNED: words("patria | patrí | vykonáva | vykonáva ich | náležia"),
        Tag.RESERVED: words(
            """všetky práva vyhradené | všetky práva sú vyhradené | práva vyhradené |
            autorské práva vyhradené | autorské práva sú vyhradené |
            všetky autorské práva vyhradené | všetky autorské práva sú vyhradené |
            vyhradené všetky práva | všetky práva patria | všetky práva prislúchajú |
            všetky práva náležia | všetky práva chránené | všetky práva sú chránené |
            autorské práva patria | vyhradzuje si všetky práva | autorské práva sú chránené |
            autorské práva vykonáva | všetky práva na obsah sú vyhradené |
            autorské práva prináležia | všetky práva prináležia | práva k fotografii patria |
            práva k textu patria | všetky práva zostávajú vyhradené |
            autorské práva chránené | všetky autorské práva patria |
            ostatné práva vyhradené | všetky ostatné práva vyhradené |
            vyhradzujeme si všetky práva | všetky práva k textom vyhradené |
            všetky práva k textom patria | všetky práva k fotografiám vyhradené |
            všetky práva k fotografiám patria | všetky práva k snímkam vyhradené |
            všetky práva k snímkam patria | všetky práva k obsahu vyhradené |
            všetky práva k obsahu patria | všetky práva k článkom vyhradené |
            všetky práva k článkom patria"""
        ),
        Tag.RESERVE: words(
            """vyhradzuje si právo | vyhradzujeme si právo | vyhradzujú si právo |
            si vyhradzuje právo | si výslovne vyhradzuje | vyhradzuje si práva |
            si vyhradzuje | vyhradzuje | vyhradzujú | vyhradené | vyhradená | vyhradený |
            sú vyhradené | je vyhradené | uplatňuje výhradu | výhrada práv | výhradu |
            si vyhradzujeme právo | výslovne si vyhradzuje | výslovne vyhradzuje |
            vyhradzuje si výhradné právo | zostávajú vyhradené | zostáva vyhradené |
            ponecháva si práva | uplatňujeme výhradu"""
        ),
        Tag.PROTECTED: words(
            """chránené autorským právom | chránený autorským právom |
            chránená autorským právom | chránené autorskými právami |
            chránený autorskými právami | chránené autorským zákonom |
            chránený autorským zákonom | chránené zákonom | chránený zákonom |
            chránená zákonom | sú chránené autorským | je chránený autorským |
            je chránená autorským | podlieha ochrane | podliehajú ochrane |
            podlieha autorskému právu | podliehajú autorskému právu |
            podliehajú autorským právam | podlieha autorským právam | je autorským dielom |
            sú autorským dielom | požíva ochranu | požívajú ochranu |
            je predmetom autorského práva | sú predmetom autorského práva |
            chránené podľa autorského zákona | chránený podľa autorského zákona |
            podlieha autorskoprávnej | sú autorskými dielami | sú predmetom autorských práv |
            je duševným vlastníctvom | sú duševným vlastníctvom"""
        ),
        Tag.MARK: words(
            """autorské práva © | autorské právo © | autorské práva: | držiteľ autorských práv |
            vlastník autorských práv | nositeľ autorských práv | majiteľ autorských práv |
            držiteľ práv: | držiteľ autorských práv: | vlastník práv: | nositeľ práv: |
            nositeľ autorských práv:"""
        ),
        Tag.PART_OF: words(
            """súčasť skupiny | člen skupiny | zo skupiny | dcérska spoločnosť | prevádzkovateľ: |
            vydavateľ: | vydavateľom je"""
        ),
        Tag.TAIL: words(
            """a jeho partneri | a jej partneri | a partneri | a/alebo jej | a/alebo jeho |
            alebo jej dodávatelia | a ich dodávatelia | a autori | a ďalší | tel. | telefón"""
        ),
        Tag.PRESENT: words("súčasnosť | doteraz | dnes | doposiaľ"),
        Tag.SINCE: words("od roku"),
        Tag.NEG: words(
            """nie | nie je | nie sú | nebude | nebudú | v žiadnom prípade | nijako | nikdy |
            nepublikovať | nezverejňovať | nezverejniť | neuverejňovať | neuverejniť |
            neodtláčať | nepretláčať | nepreberať | nevystavovať | nezobrazovať |
            nekopírovať | nerozmnožovať | nereprodukovať | nesťahovať | neskenovať |
            neodpisovať | nešíriť | nerozširovať | nedistribuovať | neposkytovať tretím |
            nepreposielať | nerozosielať | neodovzdávať | nepostupovať | nepredávať |
            neprepredávať | nearchivovať | neukladať | neuchovávať | neorezávať |
            neretušovať | nevyrezávať | nezakrývať logo | neodstraňovať logo | neupravovať |
            nemeniť | nepozmeňovať | nepoužívať | nevyužívať | neužívať | nekradnúť |
            nepoužiť | nevysielať | neodvysielať | neprekladať | neskracovať | neprepisovať |
            neprepracúvať | necitovať"""
        ),
        Tag.NOT_ONLY: words(
            """nielen | nie len | ak nie je uvedené inak | pokiaľ nie je uvedené inak |
            ak nie je stanovené inak | ak nie je výslovne uvedené inak |
            pokiaľ nie je stanovené inak | nezodpovedá za | nenesie zodpovednosť |
            nemusí vyjadrovať | nemusia vyjadrovať | nemusí sa zhodovať | podľa článku |
            článku 4 | v zmysle článku"""
        ),
        Tag.MAY: words(
            """môže | môžu | môžete | smie | smú | možno | dá sa | je možné | má právo |
            majú právo | je oprávnený | sú oprávnení | ste oprávnení"""
        ),
        Tag.MAY_NOT: words("""nesmie | nesmú | nesmiete | nemožno | nemôže | nemôžu | nemôžete | nedá sa |
            nie je možné | nie je možno | nie je oprávnený | nie sú oprávnení | nemá právo |
            nemajú právo | neoprávňuje | nedáva právo | zdržte sa | bez práva na | bez práva |
            nie je dovolen* | nie je povolen* | nie je prípustn* | prosíme, ne | nepublikujte |
            nezverejňujte | neuverejňujte | neodtláčajte | nepretláčajte | nepreberajte |
            nevystavujte | nekopírujte | nekopíruj | nerozmnožujte | nereprodukujte |
            nesťahujte | neskenujte | neodpisujte | nešírte | nerozširujte | nedistribuujte |
            nepreposielajte | nerozosielajte | neposkytujte tretím | nepredávajte |
            neprepredávajte | nearchivujte | neukladajte | neorezávajte | neretušujte |
            nezakrývajte logo | neodstraňujte logo | neupravujte | nemeňte | nepoužívajte |
            nevyužívajte | nekradnite | nekradni | nevysielajte | neprekladajte | neskracujte |
            neprepisujte | necitujte | nikto nesmie | nie sú dovolené | nie je dovolené |
            nie je dovolený | nie je dovolená | nie sú povolené | nie je povolené |
            nie je povolená | nie je povolený | nie je prípustné | nie je prípustná |
            nie sú prípustné | nepripúšťa sa | neslúži na | nie sú určené na |
            nie je určená na | nie je určený na | nie je určené na | vyvarujte sa |
            nedovoľuje sa | nikto nie je oprávnený | nemáte právo"""),
        Tag.MUST: words(
            """musí | musia | musíte | je povinný | sú povinní | je povinná | má povinnosť |
            treba | je potrebné | je nutné"""
        ),
        Tag.BAN: words(
            """zakázaný | zakázaná | zakázané | zakázaní | zakazuje | zakazujeme | zakazujú |
            zakázať | zákaz | zákazu | neprípustn* | nedovolen* | vylúčený | vylúčená |
            vylúčené | nezákonn* | protiprávn* | protizákonn* | je porušením |
            predstavuje porušenie | považované za porušenie | považuje sa za porušenie |
            porušuje autorsk* | porušením autorského | nesúhlasí s | nesúhlasíme s |
            neudeľuje súhlas | nedáva súhlas | odmieta | v rozpore so zákonom | nepovolený |
            nepovolená | nepovolené je | nemožné | je zakázané | sú zakázané | je zakázaný |
            je zakázaná | prísne zakázané | nepovoľuje | nepovoľujú | nepovoľujeme |
            nedovoľuje | nedovoľujú | nedovoľujeme | neumožňuje | neumožňujeme | nepripúšťa |
            nepripúšťa sa | nepripúšťame | nepovoľuje sa | nesúhlasí so | nesúhlasíme so |
            nedávame súhlas | neposkytuje súhlas | neposkytujeme súhlas |
            neudeľujeme súhlas | nedáva povolenie | odmietame | vylučuje sa | vylučujú sa |
            vylučujeme | zakazuje sa | nepraje si | sme proti | zakazujeme si | vylúčen* |
            netolerujeme | nebudeme tolerovať | neželáme si | neželá si | neprajeme si |
            tabu | bude považované za porušenie | považujeme za porušenie | si neželáme |
            si neželá | si neprajeme"""
        ),
        Tag.ALLOW: words(
            """povolený | povolená | povolené | povolení sú | povoľuje | povoľujú | povoľujeme |
            povoliť | dovolený | dovolená | dovolené | dovoľuje | dovoľujú | dovoľujeme |
            prípustn* | umožnen* | umožňuje | možné | možná | možný | vítan* | súhlasíme s |
            súhlasí s | udeľuje súhlas | dostupný pod licenciou | dostupné pod licenciou |
            dostupná pod licenciou | licencovan* | zverejnené pod licenciou |
            šírený pod licenciou | slúži | voľne na | voľne použiť | oprávňuje |
            poskytuje sa | nič nebráni | nič nezakazuje | nie je zakázan* | nezakazuje sa |
            nebránime | nenamietame | nenamieta | súhlasíme so | súhlasí so | dávame súhlas |
            je vítané | nemáme nič proti | nemá nič proti | pokojne | kľudne | voľne |
            smelo | súhlas nie je potrebný | súhlas nie je nutný | súhlas netreba |
            nevyžaduje súhlas | nevyžadujú súhlas | nepotrebujete súhlas |
            povolenie nie je potrebné | zadarmo na | bezplatne na | bezplatne pre |
            voľne k dispozícii | voľný na | voľná na | voľné na | na voľné | na bezplatné |
            k dispozícii pre | dostupné za podmienok | dáva právo | udeľujeme právo |
            udeľuje právo | udeľujeme licenciu | udeľuje licenciu | dáva súhlas | vítame |
            nebránime sa | nezakazujeme | nezakazuje | berte | poskytujeme bezplatne |
            poskytujeme zadarmo | dávame k dispozícii"""
        ),
        Tag.NEED: words(
            """povinn* | vyžaduje | vyžadujú | vyžaduje sa | vyžadovan* | nutn* | nevyhnutn* |
            potrebn* | podmienkou je | podmienen* | vyžiadajte si | kontaktujte |
            obráťte sa | podlieha súhlasu | podliehajú súhlasu | podlieha schváleniu |
            podlieha poplatku | treba uviesť | je potrebné uviesť | je nutné uviesť |
            je podmienené | je podmienená | jedinou podmienkou | našou podmienkou |
            zaväzuje sa | zaväzujú sa | obráťte sa na | napíšte nám | je spoplatnené |
            je spoplatnená | je spoplatnený | sú spoplatnené | podliehajú poplatku |
            podlieha spoplatneniu | vyžaduje doplatok | vyžaduje príplatok |
            vyžaduje úhradu | podlieha licencii | treba dohodnúť | treba si vyžiadať súhlas |
            vyžiadajte si súhlas | o súhlas požiadajte | požiadajte o súhlas |
            dohodnite sa s | licenciu si vyžiadajte | stačí uviesť zdroj |
            stačí uvedenie zdroja | stačí uviesť autora | stačí odkaz"""
        ),
        Tag.THREAT: words(
            """bude stíhan* | budú stíhan* | bude trestne | trestne stíhan* |
            trestnému stíhaniu | súdnou cestou | súdne vymáhan* | právne kroky |
            právnymi krokmi | bude potrestan* | pod hrozbou | sankcionovan* | postihovan* |
            vystavuje sa | budeme riešiť súdnou cestou | bude riešené súdnou cestou |
            právnou cestou | bude trestne stíhané | bude postihované | vystavuje sa postihu |
            súdne stíhané | bude súdne"""
        ),
        Tag.REQUEST: words(
            """prosíme | prosíme o | žiadame | budeme radi | budeme vďační | uvítame |
            odporúčame | ďakujeme za | oceníme | ak je to možné | potešíme sa |
            prosíme o uvedenie | ďakujeme za uvedenie"""
        ),
        Tag.UNAUTHORISED: words(
            """neoprávnen* | neautorizovan* | nepovolené | nepovolených | nepovoleného |
            svojvoľn* | nelicencovan* | bez opýtania | bez dovolenia | bez vedomia |
            neschválen*"""
        ),
        Tag.WITHOUT: words(
            """bez | pri absencii | v prípade absencie | ak chýba | bez toho, aby | bez toho aby"""
        ),
        Tag.EXCEPT: words(
            """okrem | s výnimkou | s výnimkou prípadov | iba ak | jedine ak | inak než |
            inak ako | ak nie je | s vylúčením | ibaže | vynímajúc | okrem prípadov |
            výnimkou je | výnimku tvorí"""
        ),
        Tag.ONLY: words(
            """len | iba | jedine | výhradne | výlučne | výhradne len | výlučne len |
            len a len | vyhradené pre | obmedzené na | obmedzený na"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """za podmienky | pod podmienkou | pod podmienkou, že | za predpokladu | so súhlasom |
            s predchádzajúcim | s písomným | s výslovným | s odkazom | s povinným |
            s aktívnym odkazom | s funkčným odkazom | pri zachovaní | pri dodržaní |
            po predchádzajúcom | po písomnom | po súhlase | po získaní | po udelení |
            po dohode | na základe | pod licenciou | za úhradu | za odplatu | so zvolením |
            s povolením | s láskavým dovolením | s vyznačením | v súlade s podmienkami |
            podľa podmienok | v súlade s pravidlami | len nezabudnite | nezabudnite |
            ak zachováte | ak zostane | ak ostane | ak je zachovaný | ak bude zachovaný |
            ak pripojíte | ak nezmeníte | pokiaľ zostane | každému, kto | všetkým, ktorí |
            s označením | so zachovaním | po zaplatení | po uhradení | po úhrade |
            po uzatvorení | po dohode s | po konzultácii | po oznámení | za príplatok |
            za poplatok | za honorár | s vedomím | podľa licencie | v rámci licencie |
            v rámci zmluvy | na základe zmluvy | výmenou za | s podmienkou | za predpokladu, že""",
        ),
        Tag.WHEN: words(
            """pri | v prípade | ak | pokiaľ | keď | zakaždým, keď | kto chce | záujemcovia o"""
        ),
        Tag.NO_PART: words(
            """žiadna časť | žiadnu časť | žiadnej časti | žiaden text | žiadny text |
            žiadny obsah | ani časť | žiadna fotografia | žiadna snímka | žiaden článok |
            žiadny článok | žiaden materiál | žiadne časti | ani jedna veta | žiaden úryvok |
            žiadny úryvok | žiadny fragment"""
        ),
        Tag.RANGE: words(
            """v celku alebo sčasti | v celku alebo čiastočne | v celku či čiastočne |
            v celku i čiastočne | v celku alebo po častiach | v celosti alebo čiastočne |
            ako celku alebo časti | ako celok alebo časť | celku alebo jeho časti |
            celku alebo časti | celku alebo jeho častí | úplne alebo čiastočne |
            úplné alebo čiastočné | úplné či čiastočné | úplného alebo čiastočného |
            čiastočné alebo úplné | čiastočne alebo úplne | čiastočné aj úplné |
            úplne alebo sčasti | vcelku alebo sčasti | vcelku alebo čiastočne |
            obsahu alebo jeho časti | obsahu alebo jeho častí | obsahu či jeho častí |
            alebo jeho časti | alebo jeho častí | alebo ich častí | alebo ich časti |
            alebo jej časti | alebo jej častí | či ich častí | či jeho častí | alebo časti |
            alebo častí | či časti | aj časti | akejkoľvek časti | akúkoľvek časť |
            akákoľvek časť | ktorejkoľvek časti | ľubovoľnej časti | hoci aj čiastočne |
            ani čiastočne | ani sčasti | aj čiastočné | aj čiastočne | čiastočné |
            čiastočne | čiastočného | sčasti | časti textu | časti článku | časti obsahu |
            častí obsahu | častí textov | a to aj čiastočné | a to aj čiastočne |
            a to ani čiastočne | a to aj jeho častí | a to aj ich častí | aj jeho častí |
            aj jeho časti | aj ich častí | aj ich časti | i čiastočné | čo i len čiastočné |
            čo i len čiastočne | hoci len čiastočné | hoci aj čiastočné |
            ani vcelku, ani sčasti | ktorúkoľvek časť | po častiach | úryvkov | úryvky |
            ani ich časti | ani jeho časti | ani jej časti | ani častí | ani časti |
            i ich časti | i jeho časti | ani časť | ani úryvok | hoci len časť |
            hoci len čiastočne | v úryvkoch | celok aj časti | celku i častí |
            úplné aj čiastočné | ktorákoľvek časť | v akomkoľvek rozsahu |
            bez ohľadu na rozsah | i len čiastočne | aj vo fragmentoch | vo fragmentoch |
            ani čiastočné"""
        ),
        Tag.OTHER: words(
            """alebo iné účely | či iné účely | alebo na iné účely | na akékoľvek účely |
            na akýkoľvek účel | alebo iným účelom | či na iné účely | bez ohľadu na účel |
            ani na iný účel | alebo na iný účel"""
        ),
        Tag.COMMERCIAL: words(
            """na komerčné účely | za účelom zisku | pre komerčné účely | na obchodné účely |
            s cieľom dosiahnuť zisk | za účelom dosiahnutia zisku | na komerčný účel |
            za účelom zárobku | na zárobkové účely | zárobkovo | s cieľom zisku |
            na podnikateľské účely | kvôli zisku | v rámci podnikania"""
        ),
        Tag.PURPOSE: words("za účelom | na účely | na účel | s cieľom | pre potreby | pre"),
        Tag.OUTSIDE: words(
            """mimo územia | za hranicami | mimo | všade okrem | všade mimo | okrem územia |
            mimo hraníc"""
        ),
        Tag.BUT: words("ale | avšak | však | no | zatiaľ čo | kým | naproti tomu | ibaže"),
        Tag.AND: words(
            """a | i | aj | alebo | či | ani | a/alebo | ako aj | prípadne | resp. | respektíve |
            tiež | ba ani"""
        ),
        Tag.REPORT: words(
            """povedal | povedala | povedali | uviedol | uviedla | uviedli | oznámil |
            oznámila | oznámili | oznámilo | informoval | informovala | informovali |
            informuje | tvrdí | vysvetlil | vysvetlila | vysvetľuje | upozornil |
            upozornila | varoval | zdôraznil | zdôraznila | dodal | dodala | vyhlásil |
            vyhlásila | rozhodol | rozhodla | rozhodli | schválil | schválila | schválili |
            prijal | prijala | prijali | podal | podala | podali | zažaloval | zažalovala |
            žaluje | obvinil | obvinila | prerokoval | prerokovala | prerokuje | pojednával |
            navrhol | navrhla | vyzval | vyzvala | napísal | napísala | podľa slov |
            podľa neho | pripomenul | pripomenula | znamená | nadobudol účinnosť |
            vstúpil do platnosti | zaviedol | zaviedla | zaviedlo | plánuje | podpísal |
            podpísala | odhlasoval* | diskutovali | zakázal | zakázala | zakázali |
            zakázalo | povolil | povolila | povolilo | prerokoval* | prerokúva | rokovala o |
            rokovali o | pýta sa | spýtal* | vysvetlil* | varoval* | varuje | upozornil* |
            pripomenul* | schválil* | pokutoval* | vyhlásil* | oznámil* | povedal* |
            zažaloval* | obvinil* | navrhuje | predstavil* | požaduje od | sa pýtajú |
            pýtajú sa | sa pýta | či môže | či môžu | či smie | či smú | či možno |
            či je možné | či je dovolené | či je zakázané | hovorí | hovoria | tvrdia |
            vyzýva | sťažuje sa | sťažoval sa | dostal pokutu | zatkli | zadržali | zhabali |
            odsúdil | odsúdený | podpísali | zrušil | zrušila | obmedzil | obmedzila |
            sprísnil | povolili | ospravedlnil sa | píše sa | odpovedal | odpovedala |
            informoval o | informovala o | podľa hovorcu | podľa polície | uviedol hovorca |
            uviedla hovorkyňa"""
        ),
        Tag.TOPIC: words(
            """súd | súdu | súdom | súdy | sudca | sudkyňa | súdny spor | súdnym sporom |
            žalob* | žalovan* | žalobca | novela | novelu | novely | návrh zákona |
            návrhu zákona | zákon o | zákona o | poslanci | poslanec | poslancov |
            národná rada | národnej rady | parlament* | vláda | vlády | ministerstv* |
            minister* | expert* | odborník* | odborníci | právnik* | právnici | advokát* |
            nápis | nápisu | fráza | frázy | frázu | formulácia | slová „ | výraz „ |
            čo znamená | čo to znamená | čo je to | porušenie autorských práv v |
            pre porušenie autorských | porušovanie autorských práv |
            za porušovanie autorských | porušovaní autorských | spor o | sporu o | kauza |
            pirát* | plagiát* | prednášk* | seminár* | konferenci* | rubrika: | štítky: |
            témy: | kľúčové slová: | právničk* | poslan* | ministra | sudc* | rozsud* |
            prokurat* | konferenc* | nápis* | čo je | hovorca | hovorkyňa | polícia |
            policajti | policajn* | radnica | radnici | magistrát | primátor* | vyhlášk* |
            úradník* | ako chrániť | petícia | petície | európska komisia"""
        ),
        Tag.NONWORK: words(
            """parkovan* | parkovať | parkovisk* | státie | fajčeni* | fajčenie | fajčiť |
            cigariet | cigaret* | tabak* | alkohol* | piva | zbraní | zbrane | zbraň |
            streliv* | drog | rybolov* | rýb | lov | lovu | poľovačk* | dron* | tovar* |
            vstupen* | lístk* | lístok | hlasov | hlasy | hlasovani* | vozidiel | vozidl* |
            vozidlá | autá | áut | kamión* | doprav* | vjazd* | vstup | vstupu | pohyb* |
            zviera* | zvierat | psov | psy | pes | kúpani* | kúpanie | kúpať | pyrotechnik* |
            ohňostroj* | oheň | ohňa | zakladanie | odpad* | demonštráci* | telefónov |
            potravín | potravin* | dovoz* | vývoz* | liekov | lieky | obili* | palív |
            paliv* | benzín* | kolobež* | tašiek | peňazí | hotovos* | nehnuteľnos* |
            pozemk* | les | lesov | lesa | dreva | vody | plyn | plynu | stavb* | doping* |
            kempovan* | táboreni* | stanovani* | vírus* | infekci* | chorob* | ochoren* |
            školách | mobil* | komentár* | genóm* | technológi* | klonovan* | mučeni* |
            ropy | miestnos* | vstup* | cyklist* | psa | cigar* | potravín* | mladistvým |
            občianskych preukazov | občiansky preukaz | občianske preukazy |
            cestovných pasov | bankoviek | bankovky | kľúčov | letákov | poplašn* |
            dezinformác* | hoax* | pornograf* | osobných údajov | nenávist* | strom* |
            výrub* | drevo | leták* | mladistv* | maloletý* | psami | fajčen* | drogy |
            zbran* | munícia | petárd* | pyrotechni* | ohňov | grilovan* | kúpan* |
            stanovan* | táboren* | rybár* | poľovan* | poľovníc* | vozid* | automobil* |
            motork* | bicykl* | vstup do | vstup na | vstup so | vstupu do | vstupu na |
            mäsa | mlieka | očkovan* | hnojív | pesticíd* | batožin* | cestujúc* | nafty |
            uhlia | akcií | dlhopis* | kryptomien | hazard* | lotéri* | hlasovan* |
            zhromažden* | migrant* | osobné údaje | cookies | kvetov | kŕmenie | kŕmiť |
            fotografovanie v | fotenie v | selfie | trasy | trasu | cestovný poriadok |
            cestovného poriadku | autobus* | električk* | majetk* | výťah* | požiar* |
            zásielk*"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografia: | fotograf: | autor fotografie: |
            autor fotografie | autor foto: | snímka: | snímky: | ilustrácia: |
            ilustračné foto: | ilustračná fotografia: | koláž: | video: | infografika: |
            grafika: | zdroj: | zdroj – | zdroj foto: | zdroj fotografie: | zdroje: |
            repro: | archív: | foto archív | text: | karikatúra: | poskytol: | screenshot: |
            autor: | autor snímky: | autor snímky | zábery: | kresba: | fotil: | fotila: |
            odfotil: | autor videa: | foto redakcia: | zdroj snímky: | archív redakcie |
            autorka fotografie: | fotografie: | fotografiu poskytol | fotografiu poskytla |
            foto poskytol | foto poskytla | s láskavým dovolením | archív autora | repro |
            ilustračné foto | ilustračná snímka: | kamera: | ilustrácie: | text a foto: |
            foto a text: | obálka:"""
        ),
        Tag.PHOTO: words("foto | fotografia | snímka | snímky | fotobanka"),
        Tag.VIA: words("via | prostredníctvom"),
        Tag.WITH_AGENCY: words(
            """s využitím agentúr | s použitím agentúr | podľa agentúr | s prispením agentúr |
            zdroje agentúr"""
        ),
        Tag.BYLINE: words(
            """redaktor | reportér | spravodajca | autor: | redaktorka | autorka: | autori: |
            spravodajkyňa"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """anulácia | anuluje | anulujeme | anulujte | sťahujeme | stiahnuté |
            prosíme nepoužívajte | prosíme, nepoužívajte | nepoužívajte | žiadame o nepoužitie |
            prosíme o stiahnutie | prosíme o vymazanie | prosíme vymažte |
            prosíme, nezverejňujte | prosíme nezverejňujte | prosíme, vymažte |
            prosíme, odstráňte | prosíme odstráňte | prosíme odberateľov, aby ju nepoužívali |
            prosíme o nepoužitie | prosíme nepoužívať | prosíme nepoužiť | žiadame nepoužívať |
            žiadame o vymazanie | žiadame o odstránenie | prosíme o odstránenie |
            snímka bola zrušená | fotografia bola zrušená | článok bol zrušený |
            nepoužívajte ju | nepoužívajte ho | ďalej nepoužívať | viac nepoužívať |
            už nepoužívajte | odstrániť z archívov | odstráňte z archívov | vymažte z archívov |
            vymažte všetky kópie | zničte všetky kópie | odstrániť zo všetkých systémov |
            stiahnuť z vysielania | stiahnite z vysielania | ukončite používanie |
            ukončiť používanie""",
        ),
        Tag.CORRECTION: words(
            """oprava: | opravená verzia | opravuje | opravená správa | opravené | s opravou |
            prosíme použite opraven* | spresnenie: | oprava správy | použite opraven* |
            opravené znenie | opakovanie s opravou | správne má byť |
            nahrádza predchádzajúc* | prosíme nahraďte | použite opravenú |
            používajte opravenú"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | s embargom | nezverejňovať pred |
            nepublikovať pred | na zverejnenie najskôr | platí embargo |
            nie na zverejnenie pred | zákaz zverejnenia do | embargo! |
            na zverejnenie až po | na zverejnenie po | zverejniť až po | zverejniť najskôr |
            zverejnenie až po | zverejnenie možné až | zverejnenie povolené po |
            zverejnenie povolené od | publikovať najskôr | nezverejňovať do |
            nezverejňujte pred | nezverejňujte do | nepublikovať do | nepublikujte pred |
            nevysielať pred | neuverejňovať pred | zákaz publikovania do | embargo platí do |
            embargo trvá do | embargo na zverejnenie do | uvoľnenie embarga | s embargom do |
            embargo končí | prísne embargo | koniec embarga | zverejniť až |
            zverejnenie najskôr | zverejnenie možné od | uverejniť najskôr | publikovať až |
            na zverejnenie od | možno zverejniť od | možno zverejniť až |
            možno publikovať od | nezverejňovať skôr ako | nezverejňujte skôr ako |
            neuverejňovať do | nešíriť pred | nešíriť do | nie je určené na zverejnenie pred"""
        ),
        Tag.UNTIL: words("do | pred | skôr ako | najskôr | až do"),
        Tag.AFTER: words("po | odo dňa | od dňa | po uplynutí | neskôr ako | od momentu"),
        Tag.RELEASE: words(
            """na okamžité zverejnenie | na okamžité uverejnenie | na okamžité použitie |
            na okamžitú publikáciu | na voľné zverejnenie | na voľné použitie |
            prosíme o zverejnenie | prosíme o uverejnenie | s prosbou o zverejnenie |
            na okamžité vydanie | na okamžité šírenie | pre okamžité zverejnenie |
            prosíme o otlačenie | na voľné šírenie | na zverejnenie ihneď |
            na zverejnenie okamžite | zverejniť ihneď | zverejniť okamžite |
            na uverejnenie ihneď | na okamžité publikovanie | pre okamžité použitie |
            žiadame o zverejnenie | určené na zverejnenie | ihneď na zverejnenie |
            voľne na zverejnenie | na voľné použitie médiami"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """voľné dielo | voľným dielom | voľné diela | verejná doména | verejnej doméne |
            verejné vlastníctvo | nie je chránené autorským právom |
            nie sú chránené autorským právom | nie je predmetom autorského práva |
            nie sú predmetom autorského práva | bez autorských práv |
            žiadne práva nie sú vyhradené | žiadne práva vyhradené | verejnej domény |
            public domain | autorské práva vypršali | autorskoprávna ochrana uplynula |
            vzdáva sa všetkých práv | vzdávame sa všetkých práv"""
        ),
        Tag.OPEN_LICENCE: words(
            """uveďte autora | licenciou creative commons | licencia creative commons |
            licencii creative commons | otvorená licencia | otvorenou licenciou |
            slobodná licencia | slobodnou licenciou | otvorenej licencie |
            slobodnej licencie | licencie creative commons"""
        ),
        Tag.WITHIN: words(
            """počas | v lehote | najviac | maximálne | najdlhšie | nie viac ako |
            v rozsahu najviac | v rozsahu maximálne | v dĺžke | v dĺžke najviac |
            nie dlhšie ako | v rozsahu do | nepresahuj* | nepresiahn*"""
        ),
        Tag.DAYS: words(
            """deň | dní | dni | hodín | hodiny | týždňov | týždne | mesiacov | mesiace |
            mesiac | hodinách | týždeň"""
        ),
        Tag.LENGTH: words(
            """slov | znakov | viet | minút | sekúnd | riadkov | odsekov | odsek | percent |
            vety | odseky | minúty | sekundy"""
        ),
        Tag.ABBREVIATION: words(
            """čl | ods | písm | napr | t.j | atď | tzv | r | ul | nám | prof | ing | mgr | mudr |
            judr | doc | zb | str | mil | mld | tis | hod | tel | resp | príp | red"""
        ),
    },
    actions={
        Action.ALL: words(
            _ALL_IMAGE,
            """používan* | používať | používajte | používanie | použitie | použiť | použit* |
            použite | použitia | použitím | využívan* | využívať | využitie | využiť | využit* |
            užitie | užívan* | užívať | nakladan* | nakladať | nepoužívať | nevyužívať |
            neužívať | nekradnúť | nepoužiť | nepoužívajte | nevyužívajte | nekradnite |
            nekradni | kradnite | kradnúť naše | brať naše | berte naše | nakladať s obsahom |
            kradnúť texty | kradnúť články | kradnite texty | kradnite články | brať texty |
            brať články | berte texty | berte články | vziať texty | vziať články""",
        ),
        Action.PUBLISH: words(
            """publikovan* | publikovať | publikujte | publikáci* | zverejnenie | zverejnenia |
            zverejniť | zverejňovan* | zverejňovať | uverejnenie | uverejnenia | uverejniť |
            uverejňovan* | uverejňovať | byť zverejnen* | byť uverejnen* | byť publikovan* |
            pretláčan* | pretlač* | preberan* | preberať | prevzatie | prevzatia | prevziať |
            prebratie | prevzat* | vystavovan* | vystaviť | zobrazovan* | zobrazovať |
            zobrazenie | umiestňovan* | umiestnenie | umiestniť | verejný prenos |
            verejné šírenie | sprístupňovan* | sprístupnenie | sprístupniť | sprístupňovať |
            republikov* | prezentáci* | verejné vykonanie | oznamovanie verejnosti |
            nepublikovať | nezverejňovať | nezverejniť | neuverejňovať | neuverejniť |
            neodtláčať | nepretláčať | nepreberať | nevystavovať | nezobrazovať |
            nepublikujte | nezverejňujte | neuverejňujte | neodtláčajte | nepretláčajte |
            nepreberajte | nevystavujte | zverejnite | zverejňujte | uverejnite |
            uverejňujte | otlačiť | otlačen* | odtlačiť | odtlačen* | prevezmite |
            preberajte | vyvesiť | umiestňovať | vkladať na web | zdieľať na webe |
            vystavovať | premietať | premietan* | opätovné zverejnenie |
            opätovné uverejnenie | znovu zverejniť | znova publikovať | uverejniť raz |
            publikovať raz | zverejniť raz"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internete | na iných weboch | na iných internetových |
            na internetových stránkach | na webových stránkach | v internetových médiách |
            na iných stránkach | online použitie | na svojom webe | na svojich weboch |
            na svojom portáli | na svojich stránkach | na vlastnom webe | na jednom webe |
            na svojej webovej stránke | na svojej internetovej stránke |
            na vlastných stránkach | na cudzích weboch | v online médiách | na webe |
            na vašom webe | na inom webe | na cudzom webe | na svojom blogu |
            na internetových portáloch | na portáloch | v internetovej verzii"""
        ),
        Action.PRINT: words(
            """v tlači | v tlačených médiách | v tlačených | v tlačenej podobe | tlačiť |
            vytlačiť | vytlačenie | tlačenie | na papieri | v tlačenom vydaní | v novinách |
            vo svojich novinách | vo svojom denníku | v denníku | vo svojom časopise |
            vytlačte | vytlačen* | v tlačenej verzii | na titulnej strane | v časopisoch"""
        ),
        Action.BROADCAST: words(
            """vysielan* | vysielať | vysielanie | odvysiela* | retransmis* | v rozhlase |
            v televízii | nevysielať | neodvysielať | nevysielajte | vo vysielaní |
            do vysielania | v éteri | v televíznom vysielaní | v rozhlasovom vysielaní"""
        ),
        Action.SOCIAL: words(
            """na sociálnych sieťach | sociálnych sieťach | sociálnych sietí | sociálne siete |
            na facebooku | na instagrame | na tiktoku | na youtube | na twitteri |
            sociálnymi sieťami | sociálnym sieťam"""
        ),
        Action.REPRODUCE: words(
            """kopírovan* | kopírovať | kopírujte | skopírov* | rozmnožovan* | rozmnožovať |
            rozmnožen* | rozmnoženin* | vyhotovovanie rozmnoženín | reprodukc* |
            reprodukci* | reprodukovan* | reprodukovať | duplikov* | fotokópi* |
            fotokopírov* | xerox* | skenov* | sťahovan* | sťahovať | kópie | kópií |
            odpisovan* | nekopírovať | nerozmnožovať | nereprodukovať | nesťahovať |
            neskenovať | neodpisovať | nekopírujte | nekopíruj | nerozmnožujte |
            nereprodukujte | nesťahujte | neskenujte | neodpisujte | okopírov* | množiť |
            rozmnožiť | stiahnuť si | sťahovanie obsahu | digitalizov* | robiť kópie |
            vyhotoviť kópiu | vyhotovovať kópie | odfotiť"""
        ),
        Action.REDISTRIBUTE: words("""šírenie | šírenia | šíriť | šírený | šírená | šírené | rozširovan* | rozširovať |
            rozširovanie | distribúci* | distribuovan* | distribuovať | redistribúci* |
            redistribuov* | odovzdávan* | postupovan* | postúpenie | preposielan* |
            preposielať | poskytovanie tretím | poskytovať tretím | sublicenci* | rozosielan* |
            rozosielať | syndikáci* | zdieľani* | zdieľanie | prenášan* | prenášať |
            poskytnúť tretím | poskytnutie tretím | odovzdať tretím | odovzdanie tretím |
            postúpiť | postúpiť tretím | previesť na tretie | ďalej poskytovať | šíriť ďalej |
            preposlať | zdieľať | zdieľan* | syndikov* | rozšírenie tretím | odovzdávať |
            nešíriť | nerozširovať | nedistribuovať | neposkytovať tretím | nepreposielať |
            nerozosielať | neodovzdávať | nepostupovať | nešírte | nerozširujte |
            nedistribuujte | nepreposielajte | nerozosielajte | neposkytujte tretím |
            odovzdávať tretím | poskytnúť ďalej | poskytovať ďalej | prenechať | prenechávať |
            prenechan* | šírte | rozšíriť | podlicenc* | ďalšie šírenie | ďalšieho šírenia |
            sprístupniť tretím"""),
        Action.REWRITE: words(
            """prepisovan* | prepracovan* | prepracovať | prepis | redigov* | prepísan* |
            krátenie | skracovan* | parafráz* | editov* | prepisovať | prepísať |
            prerozprávať | prerozprávan* | skracovať | skrátiť | krátiť | skrátené znenie |
            redakčne upravovať | redakčné úprav* | krátenia | neskracovať | neprepisovať |
            neprepracúvať | neskracujte | neprepisujte | prepracúvať | zhrnúť | sumarizov* |
            kompilov* | zostručn*"""
        ),
        Action.ADAPT: words("""úprav* | upravovan* | upravovať | upravený | upraviť | upravené | zmeny | zmena |
            meniť | menený | menené | pozmeňov* | pozmeniť | modifik* | adaptáci* | adaptov* |
            spracovan* | spracovanie | spracovať | spracúvan* | spracovávan* | odvodené diela |
            odvodených diel | transform* | zasahovať do | neupravovať | nemeniť | nepozmeňovať |
            neupravujte | nemeňte | zasahovať do textu | zásahy do | robiť úpravy |
            vykonávať zmeny | pretvárať | pretvoriť"""),
        Action.TRANSLATE: words(
            """preklad* | prekladať | preložiť | preložen* | neprekladať | neprekladajte"""
        ),
        Action.QUOTE: words(
            """citov* | citáci* | citovať | citácie | úryvk* | úryvok | výňat* |
            krátkych citácií | krátke citácie | krátke úryvky | krátkych úryvkov |
            necitovať | necitujte | citujte | ocitovať"""
        ),
        Action.ARCHIVE: words(
            """archivov* | archiváci* | uchovávan* | uchovávať | uchovávanie | ukladan* |
            ukladať | ukladanie | uložen* | uložiť | skladovan* | databázach | do databáz |
            v databázach | v databáze | kešov* | nearchivovať | neukladať | neuchovávať |
            nearchivujte | neukladajte | ukladať do databáz | ukladanie do databáz |
            do databázy | zaraďovať do databáz"""
        ),
        Action.SELL: words(
            """predaj* | predávať | predať | predávan* | ďalší predaj | nepredávať |
            neprepredávať | nepredávajte | neprepredávajte | prepredať | prepredávať |
            prepredaj* | ďalej predávať | ďalšieho predaja"""
        ),
        Action.COMMERCIAL: words(
            """komerčné využitie | komerčného využitia | komerčnému využitiu |
            komerčné použitie | komerčného použitia | komerčné využívanie |
            komerčné používanie | komerčne využívať | komerčné užitie | komerčnému použitiu |
            komerčne použiť | komerčne využiť | speňaž* | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """reklam* | inzerci* | marketing* | propagáci* | propagačn* | inzer* | propagov* |
            promo | na billboard*"""
        ),
        Action.AI_TRAINING: words(
            """umelej inteligencie | umelá inteligencia | umelú inteligenciu |
            umelou inteligenciou | umelej inteligencii | trénovan* | trénovať |
            trénovanie modelov | tréning modelov | tréning ai | strojové učenie |
            strojového učenia | strojovému učeniu | strojovým učením | neurónových sietí |
            jazykových modelov | jazykové modely | generatívn* | vyťažovanie textu |
            vyťažovanie textov | vyťažovanie dát | vyťažovania textu | vyťažovan* |
            dolovanie dát | dolovanie textu | ťažba textu | ťažba dát | ťažbu textu |
            ťažby textu | hĺbková analýza textu | hĺbková analýza údajov |
            hĺbkovej analýzy textu | hĺbkovú analýzu textu | automatizovaná analýza |
            automatizovanej analýzy | automatizovanú analýzu | analýza textov a dát |
            analýzy textov a dát | automatizovaný zber | automatizovaného zberu |
            automatizované sťahovanie | automatizované zhromažďovanie | scrapov* |
            scraping* | crawlov* | crawling* | data mining | text and data mining |
            modelov ai | systémov ai | ai modelov | ai systémov | nástrojov ai |
            vyťažovanie textu a dát | vyťažovania textu a dát | vyťažovaním textu a dát |
            vyťažovaniu textu a dát | vyťažovanie textov a dát | vyťažovania textov a dát |
            vyťažovaním textov a dát | vyťažovanie textu a údajov |
            vyťažovania textu a údajov | ťažba textu a dát | ťažbu textu a dát |
            ťažby textu a dát | hĺbková analýza textu a dát | hĺbkovú analýzu textu a dát |
            hĺbkovej analýzy textu a dát | hĺbková analýza textov a údajov |
            automatizovaná analýza textov a dát | automatizovanú analýzu textov a dát |
            automatizovanej analýzy textov a dát | tréning jazykových | tréningu jazykových |
            tréning umelej | tréningu umelej | tréningu modelov | tréningu ai |
            učenie umelej | učenie jazykových | vývoj umelej | vývoji umelej | roboty |
            robotov | robotmi | botov | botmi | chatbot* | strojové spracovanie |
            strojového spracovania | automatizované získavanie | automatické sťahovanie |
            automatický zber | dátových sád | súborov dát pre | strojové čítanie |
            jazykového modelu | jazykovým modelom | trénovať ai | trénovať umelej |
            trénovať umelú | trénovať modelov | trénovať modely | trénovať algoritmov |
            trénovať algoritmy | trénovať neurónov* | trénovať jazykov* |
            trénovať generatívn* | trénovať chatbot* | trénovať veľkých jazykov* |
            trénovať strojov* | učiť ai | učiť umelej | učiť umelú | učiť modelov |
            učiť modely | učiť algoritmov | učiť algoritmy | učiť neurónov* | učiť jazykov* |
            učiť generatívn* | učiť chatbot* | učiť veľkých jazykov* | učiť strojov* |
            trénovanie ai | trénovanie umelej | trénovanie umelú | trénovanie modely |
            trénovanie algoritmov | trénovanie algoritmy | trénovanie neurónov* |
            trénovanie jazykov* | trénovanie generatívn* | trénovanie chatbot* |
            trénovanie veľkých jazykov* | trénovanie strojov* | trénovania ai |
            trénovania umelej | trénovania umelú | trénovania modelov | trénovania modely |
            trénovania algoritmov | trénovania algoritmy | trénovania neurónov* |
            trénovania jazykov* | trénovania generatívn* | trénovania chatbot* |
            trénovania veľkých jazykov* | trénovania strojov* | tréning umelú |
            tréning modely | tréning algoritmov | tréning algoritmy | tréning neurónov* |
            tréning jazykov* | tréning generatívn* | tréning chatbot* |
            tréning veľkých jazykov* | tréning strojov* | tréningu umelú | tréningu modely |
            tréningu algoritmov | tréningu algoritmy | tréningu neurónov* |
            tréningu jazykov* | tréningu generatívn* | tréningu chatbot* |
            tréningu veľkých jazykov* | tréningu strojov* | učenie ai | učenie umelú |
            učenie modelov | učenie modely | učenie algoritmov | učenie algoritmy |
            učenie neurónov* | učenie jazykov* | učenie generatívn* | učenie chatbot* |
            učenie veľkých jazykov* | učenie strojov* | učenia ai | učenia umelej |
            učenia umelú | učenia modelov | učenia modely | učenia algoritmov |
            učenia algoritmy | učenia neurónov* | učenia jazykov* | učenia generatívn* |
            učenia chatbot* | učenia veľkých jazykov* | učenia strojov* | učeniu ai |
            učeniu umelej | učeniu umelú | učeniu modelov | učeniu modely |
            učeniu algoritmov | učeniu algoritmy | učeniu neurónov* | učeniu jazykov* |
            učeniu generatívn* | učeniu chatbot* | učeniu veľkých jazykov* |
            učeniu strojov* | trénovať na nich | tréningové dáta | tréningových dát |
            trénovacích dát | scrap* | crawl* | sťahovanie robotmi |
            automatizovaného sťahovania | automatického sťahovania | hromadné sťahovanie |
            hromadného sťahovania | automatického zberu | nástrojmi ai | systémami ai |
            modelmi ai"""
        ),
        Action.ALTER_IMAGE: words(
            """orezávan* | orezan* | retuš* | montáž* | fotomontáž* | výrez* | orezať |
            orezávať | upravovať snímk* | upravovať fotografi* | odstránenie loga |
            odstraňovať logo | vodoznak* | koláž* | neorezávať | neretušovať | nevyrezávať |
            nezakrývať logo | neodstraňovať logo | neorezávajte | neretušujte |
            nezakrývajte logo | neodstraňujte logo | zakrývať logo | zakryť logo |
            zakrývanie loga | prekrývať logo | prekrývanie loga | odstraňovanie loga |
            odstrániť logo | orez | vkladanie textu | vkladať text | vkladanie loga |
            meniť farby | zmena farieb | farebné úpravy | digitálne úpravy"""
        ),
        Action.LINK: words("rámovan* | framing* | vkladanie do rámov | deep link*"),
    },
    manners={
        Action.PRINT: words("časopisy | bulvár | obálky"),
        Action.PUBLISH_ONLINE: words("mobilné aplikácie | mobilných aplikáciách"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """materiál | materiálu | materiály | materiálov | obsah | obsahu | obsahy | obsahom |
            informáci* | správ | správy | správa | správu | spravodajstv* |
            spravodajský servis | spravodajského servisu | servis | servisu | dielo | diela |
            diel | dielu | dokument* | rozhovor* | reportáž* | príspev* | vydani* | novín |
            oznámeni* | tejto publikácie | táto publikácia | stĺpček | stĺpčeky | poviedk* |
            báseň | básne | recenzi* | esej*""",
        ),
        Object.SITE: words(
            """web | webu | webovej stránky | webových stránok | webové stránky |
            internetovej stránky | internetových stránok | stránky | stránok | stránka |
            stránke | portál | portálu | portáli | server | servera"""
        ),
        Object.TEXT: words(
            """text | textu | texty | textov | článok | článku | články | článkov | textoch |
            článkoch | kradnúť texty | kradnúť články | kradnite texty | kradnite články |
            brať texty | brať články | berte texty | berte články | vziať texty |
            vziať články | článkom | textom"""
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            _ALL_IMAGE,
            """foto | fotk* | fotografi* | fotografií | snímk* | snímok | obrázk* | obrázok |
            obraz* | ilustráci* | fotiek | portrét*""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            """video | videá | videí | videa | videozáznam* | záber* | audiovizuáln* | klip* |
            videu | videosnímk* | šot | šoty""",
        ),
        Object.AUDIO: words(
            """audio | zvukov* | podcast* | nahrávk* | nahrávok | zvukový záznam |
            zvukové záznamy"""
        ),
        Object.GRAPHIC: words("grafik* | infografik* | graf | grafov | karikatúr*"),
        Object.DATABASE: words("databáza | databázy | databáz"),
        Object.LOGO: words(
            """logo | loga | logá | logotyp* | ochranné známky | ochranných známok |
            ochranná známka | ochrannú známku | emblém*"""
        ),
        Object.THIRD_PARTY: words(
            """materiály tretích | materiálov tretích | obsah tretích | materiálov agentúr |
            správ agentúr | agentúrne spravodajstvo | agentúrneho spravodajstva |
            agentúrne správy | agentúrnych správ | agentúrne materiály |
            agentúrnych materiálov | agentúrne fotografie | agentúrnych fotografií |
            materiály tretích strán | materiálov tretích strán | obsah tretích strán |
            cudzie materiály | cudzích materiálov"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """súhlas | súhlasu | súhlasom | súhlasy | povolenia | povolenie | povolením |
            povolenia redakcie | dovolenia | dovolenie | licencia | licencie | licenciu |
            licenciou | licencii | licenčn* | oprávneni* | oprávnenie | zmluv* | dohod* |
            schváleni* | autorizáci* | privoleni* | vedomia redakcie |
            v súlade s podmienkami | podľa podmienok | v súlade s pravidlami | so súhlasom |
            po dohode | pod licenciou | s povolením | podlieha súhlasu | podliehajú súhlasu |
            podlieha schváleniu | podlieha licencii | treba dohodnúť |
            treba si vyžiadať súhlas | vyžiadajte si súhlas | o súhlas požiadajte |
            požiadajte o súhlas | dohodnite sa s | licenciu si vyžiadajte | súhlase |
            dovoleni* | povoleni* | vedomia vydavateľa | vedomia autora | na základe zmluvy |
            po dohode s | podľa licencie | v rámci licencie | v rámci zmluvy | s vedomím"""
        ),
        Condition.PRIOR: words(
            """predchádzajúc* | vopred | predbežn* | predošl* | s predchádzajúcim |
            po predchádzajúcom | predom"""
        ),
        Condition.WRITTEN: words("písomn* | v písomnej forme | s písomným | po písomnom"),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """uvedenie | uvedenia | uvedením | uviesť | uvedie | uveďte | uvediete | uvádzan* |
            uvádzať | citovanie zdroja | citovať zdroj | citácie zdroja | zdroja | zdroj |
            zdrojom | autora | mena autora | meno autora | odkaz na zdroj | odkazom na zdroj |
            treba uviesť | označenie zdroja | označiť | odvolani* | odvolávk* | autorstv* |
            podpis autora | podpisom autora | podpisu autora | podpis | podpisom |
            menom autora | meno autorky | menom autorky | mená autorov | meno fotografa |
            menom fotografa | uviesť autora | uveďte autora | uviesť zdroj | uveďte zdroj |
            uvediete zdroj | uvediete autora | uvedie zdroj | uvedie autora | uvedú zdroj |
            uvedením zdroja | uvedenie zdroja | uvedení zdroja | uvedením autora |
            uvedenie autora | uvedený autor | uvedený zdroj | uvedená autorka |
            označením zdroja | označiť zdroj | citovaním zdroja | názov agentúry |
            názvu agentúry | názvom agentúry | spomenúť autora | zdroj je uvedený |
            uvedenie pôvodu | je nutné uviesť | je potrebné uviesť | stačí uviesť zdroj |
            stačí uvedenie zdroja | stačí uviesť autora""",
        ),
        Condition.LINK: words(
            """odkaz | odkazu | odkazom | odkazy | hypertext* | hyperlink* |
            hypertextový odkaz | prelink* | prelinkovan* | aktívny odkaz | aktívneho odkazu |
            funkčný odkaz | spätný odkaz | preklik* | link | linku | linkom | linkovan* |
            s odkazom | s aktívnym odkazom | s funkčným odkazom | url | odkaz na článok |
            odkazom na článok | odkaz na web | odkazom na web | odkaz na originál |
            odkazom na originál | aktívnym odkazom | funkčným odkazom | funkčného odkazu |
            spätným odkazom | priamy odkaz | priamym odkazom | klikateľný odkaz |
            klikateľným odkazom | hypertextovým odkazom | odkazom na stránku |
            odkaz na pôvodný | odkazom na pôvodný | stačí odkaz"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachovanie označenia | odstraňovať označenie | zachovať označenie |
            zachovať copyright | s logom v obraze | logom stanice | zachovaním loga |
            zachovať logo | odstraňovať copyright | so zachovaním všetkých odkazov"""
        ),
        Condition.INDICATE_CHANGES: words(
            """vyznačenie zmien | vyznačiť zmeny | uviesť zmeny | vyznačením zmien |
            označiť zmeny | označením zmien | uvedením zmien"""
        ),
        Condition.NO_DERIVATIVES: words(
            """bez zmien | bez úprav | bez akýchkoľvek zmien | bez akýchkoľvek úprav |
            v nezmenenej podobe | v nezmenenej forme | nezmenen* | bez skracovania |
            bez krátenia | bez zásahov | v pôvodnom znení | bez odvodených diel |
            nespracúvajte | bez zmeny | bez skrátenia | bez zásahu do | neskráten* |
            v pôvodnej podobe | doslovne | v plnom znení | v úplnom znení |
            zachovaní celistvosti | ak nezmeníte"""
        ),
        Condition.SHARE_ALIKE: words(
            """za rovnakých podmienok | rovnaké šírenie | pod rovnakou licenciou |
            zachovajte licenciu | s rovnakou licenciou | pod tou istou licenciou"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomerčn* | nepoužívajte na komerčné | neziskov* | nezárobkov* | bez zisku |
            nie za účelom zisku"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redakčné účely | redakčným účelom | redakčné použitie | redakčného použitia |
            spravodajské účely | redakčné využitie | redakčnému použitiu |
            redakčného využitia | redakčné potreby | spravodajským účelom |
            spravodajských účelov | spravodajské použitie | novinárske účely |
            informatívne účely"""
        ),
        Condition.PERSONAL_USE: words(
            """osobnú potrebu | osobnej potreby | osobné použitie | osobné účely |
            súkromné účely | súkromné použitie | súkromnú potrebu | vlastnú potrebu |
            vlastné potreby | internú potrebu | interné použitie | osobné, nekomerčné |
            osobné a nekomerčné | vlastnej potreby | osobného použitia | interné účely |
            vnútornú potrebu | domáce použitie | vlastné použitie"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """vzdelávacie účely | vzdelávacím účelom | študijné účely | výučbové účely |
            vo výučbe | pri výučbe | školské účely | knižniciam"""
        ),
        Condition.CONTEXT_ONLY: words(
            """na ilustráciu | v súvislosti s | s týmto článkom | s týmto textom |
            spolu s článkom | spolu s textom | spoločne s článkom | v kontexte |
            ako ilustrácia k | ako ilustráciu k | k článku o"""
        ),
        Condition.ONE_TIME: words(
            """jednorazov* | len raz | iba raz | jedenkrát | iba jedenkrát | na jednorazové |
            jeden raz | uverejniť raz | publikovať raz | zverejniť raz | použiť raz |
            jediný raz | na jedno použitie | jedno použitie | jedného použitia |
            jedno uverejnenie | jedného uverejnenia | v jednom čísle | v jednom vydaní |
            raz a len | raz a iba"""
        ),
        Condition.LENGTH_LIMIT: words(
            """krátkych citácií | krátke citácie | krátke úryvky | krátkych úryvkov |
            niekoľko viet | niekoľkých viet | v obmedzenom rozsahu | v primeranom rozsahu"""
        ),
        Condition.NOTIFY: words(
            """informovať redakciu | upovedomiť | oznámiť redakcii | dajte nám vedieť |
            dať vedieť | informujte nás | informujte redakciu | upozorniť redakciu |
            autorský výtlačok | dokladový výtlačok | zašlite výtlačok | zaslať výtlačok |
            zaslanie výtlačku | pošlite nám odkaz | po oznámení"""
        ),
        Condition.PAYMENT: words(
            """odplat* | za odplatu | poplat* | odmen* | úhrad* | za úhradu | platen* |
            zaplaten* | honorár* | spoplatnen* | je spoplatnené | je spoplatnená |
            je spoplatnený | sú spoplatnené | podlieha poplatku | podliehajú poplatku |
            podlieha spoplatneniu | vyžaduje doplatok | vyžaduje príplatok |
            vyžaduje úhradu | doplatok | doplatku | príplatok | príplatku | príplatkom |
            licenčný poplatok | po uhradení | po zaplatení | po úhrade | za honorár |
            za poplatok | za príplatok"""
        ),
        Condition.SUBSCRIBER: words(
            """predplatiteľ* | klient* | odberateľ* | abonent* | registrovaným používateľom |
            registrovaných používateľov | akreditovan* | s predplatným |
            registrovaní používatelia | prihláseným používateľom | členským staniciam |
            partnerským médiám | zmluvným partnerom | držiteľom licencie"""
        ),
        Condition.TRACKING_PIXEL: words("počítadl*"),
        Condition.USE_CORRECTED_VERSION: words("opravenú verziu | opravenej verzie"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """len na redakčné účely | iba na redakčné účely | výhradne na redakčné účely |
            výlučne na redakčné účely | len na redakčné použitie |
            výhradne na redakčné použitie | iba na redakčné použitie |
            len pre redakčné použitie | iba pre redakčné použitie | len pre redakčné účely |
            iba pre redakčné účely | výhradne pre redakčné účely |
            výhradne pre redakčné použitie | výlučne na redakčné použitie |
            výlučne pre redakčné použitie | len na redakčné využitie |
            iba na redakčné využitie | výhradne na redakčné využitie |
            len na spravodajské účely | iba na spravodajské účely | len na redakčné potreby |
            len pre spravodajské účely | len na novinárske účely | len redakčné použitie |
            len na spravodajské použitie | iba pre spravodajské účely |
            iba na novinárske účely | iba redakčné použitie | iba na spravodajské použitie |
            výhradne na spravodajské účely | výhradne pre spravodajské účely |
            výhradne na novinárske účely | výhradne redakčné použitie |
            výhradne na spravodajské použitie | výlučne na spravodajské účely |
            výlučne pre spravodajské účely | výlučne pre redakčné účely |
            výlučne na novinárske účely | výlučne redakčné použitie |
            výlučne na redakčné využitie | výlučne na spravodajské použitie"""
        ),
        Exemption.PERSONAL_USE: words(
            """okrem osobnej potreby | s výnimkou osobnej potreby |
            okrem použitia pre osobnú potrebu | s výnimkou osobného použitia |
            okrem vlastnej potreby"""
        ),
        Exemption.QUOTATION: words(
            """s výnimkou citácií | okrem citácií | s výnimkou citácie | okrem citovania |
            s výnimkou krátkych citácií | okrem krátkych citácií | na recenzie | v recenziách"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """ustanovených zákonom | stanovených zákonom | dovolených zákonom |
            zákonom stanovených | zákonom ustanovených | ktoré ustanovuje zákon |
            povolených zákonom | zákonných výnimiek | zákonné výnimky | zákonnej licencie"""
        ),
        Exemption.SUBSCRIBERS: words(
            """okrem predplatiteľov | s výnimkou predplatiteľov | okrem klientov |
            s výnimkou klientov"""
        ),
        Exemption.SOCIAL_SHARE: words("tlačidlá na zdieľanie | tlačidiel na zdieľanie"),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "vedecký výskum | vedeckého výskumu | vedecké účely | výskumné účely"
        ),
        Exemption.SEARCH_ENGINES: words("vyhľadávač*"),
        Exemption.IMAGES: words(
            """s výnimkou fotografií | okrem fotografií | nevzťahuje sa na fotografie |
            okrem obrázkov | s výnimkou snímok | okrem snímok | netýka sa fotografií |
            netýka sa snímok"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """s výnimkou materiálov tretích | okrem materiálov tretích | okrem agentúrnych |
            s výnimkou agentúrnych | s výnimkou agentúrnych materiálov |
            okrem agentúrnych materiálov | s výnimkou materiálov tretích strán |
            okrem materiálov tretích strán | s výnimkou agentúrnych správ |
            netýka sa agentúrnych"""
        ),
        Exemption.LOGOS: words("s výnimkou log | okrem loga | s výnimkou log* | okrem log*"),
        Exemption.VIDEO: words("okrem videí | s výnimkou videí"),
        Exemption.HEADLINE_LINK: words(
            "titulku a odkazu | titulok a odkaz | titulok s odkazom"
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | zo strany | na"),
    examples=(
        Example(
            "Kopírovanie obsahu je zakázané.",
            ("prohibits reproduce",),
        ),
        Example(
            "Preberanie článkov bez písomného súhlasu vydavateľa je zakázané.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografie nesmú byť kopírované, šírené ani upravované.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Preberanie je možné len s písomným súhlasom vydavateľa.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Kopírovanie textov je povolené s uvedením autora a aktívnym odkazom.",
            ("permits reproduce of text if attribution link",),
        ),
        Example(
            "Pri citovaní je povinné uviesť zdroj.",
            ("permits quote if attribution",),
        ),
        Example(
            "Vydavateľ si vyhradzuje právo na vyťažovanie textu a dát.",
            ("reserves ai_training",),
        ),
        Example(
            "Použitie obsahu na trénovanie modelov umelej inteligencie je zakázané.",
            ("prohibits ai_training",),
        ),
        Example(
            "Materiály možno šíriť len na nekomerčné účely.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Úplné alebo čiastočné kopírovanie bez súhlasu vydavateľa nie je dovolené.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Žiadna časť tohto textu nesmie byť kopírovaná bez súhlasu autora.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Preberanie nie je zakázané pod podmienkou uvedenia zdroja.",
            ("permits publish if attribution",),
        ),
        Example(
            "Neoprávnené kopírovanie je zakázané.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: TASR",
            ("notice",),
        ),
        Example(
            "© 2019 Večerné noviny, a.s. Všetky práva vyhradené.",
            ("reserved",),
        ),
        Example("Súd v Košiciach pojednával o žalobe pre porušenie autorských práv."),
        Example("V centre mesta je zakázané parkovanie bez povolenia."),
        Example("Predaj alkoholu po 22. hodine je zakázaný, oznámila radnica."),
        Example("Právnik vysvetlil, čo znamená nápis „všetky práva vyhradené“."),
        Example("Nekradnite naše fotky.", ("prohibits all of image",)),
        Example("Pokojne prevezmite, len uveďte zdroj.", ("permits publish if attribution",)),
        Example("Zakrývať logo na videu nie je dovolené.", ("prohibits alter_image of video",)),
        Example(
            "Nikto nesmie tieto materiály rozmnožovať bez vedomia vydavateľa.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Odstráňte snímku zo všetkých systémov a archívov.", ("prohibits all of image",)
        ),
        Example("Výrub stromov bez povolenia je zakázaný."),
        Example("Roznášanie letákov bez súhlasu mesta je zakázané."),
    ),
)
