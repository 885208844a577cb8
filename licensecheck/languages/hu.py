"""Hungarian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("ausztri*"), "AU": words("ausztráli*"), "BE": words("belgium*"),
    "BG": words("bulgári*"), "CA": words("kanad*"), "CH": words("svájc*"),
    "CN": words("kína | kínában"), "CZ": words("csehország*"), "DE": words("németország*"),
    "DK": words("dáni*"), "EE": words("észtország*"), "ES": words("spanyolország*"),
    "EU": words("európai unió*"), "FI": words("finnország*"), "FR": words("franciaország*"),
    "GB": words("nagy-britanni* | egyesült királyság*"), "GR": words("görögország*"),
    "HR": words("horvátország*"), "HU": words("magyarország*"), "IE": words("írország*"),
    "IL": words("izrael*"), "IN": words("india | indiában"), "IT": words("olaszország*"),
    "JP": words("japán*"), "LT": words("litváni*"), "LV": words("lettország*"),
    "NL": words("hollandi*"), "NO": words("norvégi*"), "PL": words("lengyelország*"),
    "PT": words("portugáli*"), "RO": words("románi*"), "RS": words("szerbi*"),
    "RU": words("oroszország*"), "SE": words("svédország*"), "SI": words("szlovéni*"),
    "SK": words("szlováki*"), "TR": words("törökország*"), "UA": words("ukrajn*"),
    "US": words("egyesült államok* | usa"),
}  # fmt: skip
_MONTHS = (
    words("január* | jan."), words("február* | febr."), words("március* | márc."),
    words("április* | ápr."), words("május*"), words("június* | jún."),
    words("július* | júl."), words("augusztus* | aug."), words("szeptember* | szept."),
    words("október* | okt."), words("november* | nov."), words("december* | dec."),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_MAY_PUBLISH = """közölhető | közölhetők | közölhetőek | közzétehető | közzétehetők | közzétehetőek | átvehető |
átvehetők | átvehetőek | publikálható | publikálhatók | publikálhatóak | megjelentethető |
megjelentethetők | megjelentethetőek | megjeleníthető | megjeleníthetők | megjeleníthetőek |
utánközölhető | utánközölhetők | utánközölhetőek | másodközölhető | másodközölhetők |
másodközölhetőek | újraközölhető | újraközölhetők | újraközölhetőek | bemutatható |
bemutathatók | bemutathatóak | feltölthető | feltölthetők | feltölthetőek | vehető át |
vehetők át | vehetőek át | tehető közzé | tehetők közzé | tehetőek közzé |
hozható nyilvánosságra | hozhatók nyilvánosságra | jelentethető meg | jelentethetők meg |
jeleníthető meg | jeleníthetők meg | közölheti | közölhetik | közölhetjük | közölhetitek |
közölhet | közölhetnek | közölhetünk | közölhetnék | átveheti | átvehetik | átvehetjük |
átvehetitek | átvehet | átvehetnek | átvehetünk | átvehetnék | közzéteheti | közzétehetik |
közzétehetjük | közzétehetitek | közzétehet | közzétehetnek | közzétehetünk | közzétehetnék |
leközölheti | leközölhetik | leközölhető | leközölhetők | leközölhetőek | leközölhetjük |
leközölhetitek | leközölhet | leközölhetnek | leközölhetünk | leközölhetnék |
felhasználva közölheti | felhasználva közölhetik | felhasználva közölhető |
felhasználva közölhetők | felhasználva közölhetőek | felhasználva közölhetjük |
felhasználva közölhetitek | felhasználva közölhet | felhasználva közölhetnek |
felhasználva közölhetünk | felhasználva közölhetnék | teheti közzé | tehetik közzé | veheti át |
vehetik át | közölhető le | közölheti le"""
_MAY_REPRODUCE = """másolható | másolhatók | másolhatóak | lemásolható | lemásolhatók | lemásolhatóak |
sokszorosítható | sokszorosíthatók | sokszorosíthatóak | többszörözhető | többszörözhetők |
többszörözhetőek | reprodukálható | reprodukálhatók | reprodukálhatóak | letölthető |
letölthetők | letölthetőek | tölthető le | töltheti le"""
_MAY_REDISTRIBUTE = """terjeszthető | terjeszthetők | terjeszthetőek | továbbadható | továbbadhatók | továbbadhatóak |
továbbítható | továbbíthatók | továbbíthatóak | megosztható | megoszthatók | megoszthatóak |
forgalmazható | forgalmazhatók | forgalmazhatóak | átadható | átadhatók | átadhatóak |
átruházható | átruházhatók | átruházhatóak | adható tovább | adhatók tovább | adhatóak tovább |
terjeszthető tovább | terjeszthetők tovább | osztható meg | oszthatók meg | adható át |
átadhatja | átadhatják | átadhatjuk | átadhatjátok | átadhat | átadhatnak | átadhatunk |
átadhatnák | adhatja tovább | adhatják tovább | oszthatja meg | oszthatják meg | adhatja át |
adhatják át | küldhető tovább"""
_MAY_REWRITE = """átírható | átírhatók | átírhatóak | átdolgozható | átdolgozhatók | átdolgozhatóak |
szerkeszthető | szerkeszthetők | szerkeszthetőek | rövidíthető | rövidíthetők | rövidíthetőek |
dolgozható át | írható át | szerkesztheti | szerkeszthetik | szerkeszthetjük |
szerkeszthetitek | szerkeszthet | szerkeszthetnek | szerkeszthetünk | szerkeszthetnék |
írhatja át | írhatják át | dolgozhatja át | dolgozhatják át"""
_MAY_SELL = """értékesíthető | értékesíthetők | értékesíthetőek | eladható | eladhatók | eladhatóak |
eladhatja | eladhatják | eladhatjuk | eladhatjátok | eladhat | eladhatnak | eladhatunk |
eladhatnák | adható el | adhatók el | adhatja el | adhatják el | adhatóak el"""
_MAY_BROADCAST = """sugározható | sugározhatók | sugározhatóak | közvetíthető | közvetíthetők | közvetíthetőek |
leadhatja | leadhatják | leadható | leadhatók | leadhatóak | leadhatjuk | leadhatjátok |
leadhat | leadhatnak | leadhatunk | leadhatnák | közvetítheti | közvetíthetik | közvetíthetjük |
közvetíthetitek | közvetíthet | közvetíthetnek | közvetíthetünk | közvetíthetnék |
közvetíthető tovább | adható le"""
_MAY_ALTER_IMAGE = """vághatja | vághatják | vágható | vághatók | vághatóak | vághatjuk | vághatjátok | vághat |
vághatnak | vághatunk | vághatnák | vágható meg | vághatók meg | vágható le | vághatja meg |
vágható körbe"""
_KILL_ITEM = """hír törölve | hír visszavonva | a hírt visszavon* | anyag visszavonva | érvénytelen hír |
visszavonja a hírt | visszavonja a cikket | visszavonja az anyagot | visszavonja a közleményt |
visszavonja az írást | visszavonja a tudósítást | visszavonja az információt |
visszavonta a hírt | visszavonta a cikket | visszavonta az anyagot | visszavonta a közleményt |
visszavonta az írást | visszavonta a tudósítást | visszavonta az információt |
visszavonjuk a hírt | visszavonjuk a cikket | visszavonjuk az anyagot |
visszavonjuk a közleményt | visszavonjuk az írást | visszavonjuk a tudósítást |
visszavonjuk az információt | törli a hírt | törli a cikket | törli az anyagot |
törli a közleményt | törli az írást | törli a tudósítást | törli az információt |
törölte a hírt | törölte a cikket | törölte az anyagot | törölte a közleményt |
törölte az írást | törölte a tudósítást | törölte az információt | sztornózza a hírt |
sztornózza a cikket | sztornózza az anyagot | sztornózza a közleményt | sztornózza az írást |
sztornózza a tudósítást | sztornózza az információt | érvényteleníti a hírt |
érvényteleníti a cikket | érvényteleníti az anyagot | érvényteleníti a közleményt |
érvényteleníti az írást | érvényteleníti a tudósítást | érvényteleníti az információt |
a hír visszavonva | a hír törölve"""
_KILL_IMAGE = """kép visszavonva | visszavonja a fotót | visszavonja a képet | visszavonja a felvételt |
visszavonja a képeket | visszavonja a fotókat | visszavonja a fényképet |
visszavonja a felvételeket | visszavonta a fotót | visszavonta a képet |
visszavonta a felvételt | visszavonta a fényképet | visszavonta a fotókat |
visszavonta a képeket | visszavonta a felvételeket | visszavonjuk a fotót |
visszavonjuk a képet | visszavonjuk a felvételt | visszavonjuk a fényképet |
visszavonjuk a fotókat | visszavonjuk a képeket | visszavonjuk a felvételeket | törli a fotót |
törli a képet | törli a felvételt | törli a fényképet | törli a fotókat | törli a képeket |
törli a felvételeket | törölte a fotót | törölte a képet | törölte a felvételt |
törölte a fényképet | törölte a fotókat | törölte a képeket | törölte a felvételeket |
sztornózza a fotót | sztornózza a képet | sztornózza a felvételt | sztornózza a fényképet |
sztornózza a fotókat | sztornózza a képeket | sztornózza a felvételeket |
érvényteleníti a fotót | érvényteleníti a képet | érvényteleníti a felvételt |
érvényteleníti a fényképet | érvényteleníti a fotókat | érvényteleníti a képeket |
érvényteleníti a felvételeket | a kép törölve | a fotó visszavonva | a felvétel visszavonva |
kép törölve"""
_KILL_VIDEO = """visszavonja a videót | visszavonja a videofelvételt | visszavonja a filmet |
visszavonta a videót | visszavonta a videofelvételt | visszavonta a filmet |
visszavonjuk a videót | visszavonjuk a videofelvételt | visszavonjuk a filmet | törli a videót |
törli a videofelvételt | törli a filmet | törölte a videót | törölte a videofelvételt |
törölte a filmet | sztornózza a videót | sztornózza a videofelvételt | sztornózza a filmet |
érvényteleníti a videót | érvényteleníti a videofelvételt | érvényteleníti a filmet"""

PACK = LanguagePack(
    name="hu",
    title="Hungarian",
    tags={
        Tag.OWNED: words("illeti | birtokolja"),
        Tag.RESERVED: words(
            """minden jog fenntartva | minden jogot fenntart | minden jogot fenntartunk |
            minden jog fenntartott | minden jog védett | minden jog fenntartása |
            valamennyi jog fenntartva | összes jog fenntartva | az összes jog fenntartva |
            minden szerzői jog fenntartva | szerzői jogok fenntartva |
            a szerzői jogok fenntartva | szerzői jog fenntartva | jogok fenntartva |
            jog fenntartva | minden jog a kiadóé | valamennyi jogot fenntart |
            minden jog megilleti | minden szerzői jogot fenntart | minden jog a |
            fenntart minden jogot | minden jogát fenntartja | fenntartja minden jogát |
            az összes jogát fenntartja | valamennyi jogát fenntartja"""
        ),
        Tag.RESERVE: words(
            """fenntartja a jogot | fenntartja magának a jogot | fenntartja a jogát |
            fenntartja jogát | fenntartjuk a jogot | fenntartjuk magunknak a jogot |
            fenntartja magának | fenntartva | fenntartja | fenntartjuk | fenntartott | fenntart |
            kifejezetten fenntart | fenntartja jogait | fenntartjuk jogunkat |
            fenntartjuk a jogunkat | kifejezetten fenntartja"""
        ),
        Tag.PROTECTED: words(
            """szerzői jogvédelem alatt áll | szerzői jogvédelem alatt állnak |
            szerzői jogi védelem alatt áll | szerzői jogi védelem alatt állnak |
            szerzői jogi védelem alatt álló | szerzői jogi oltalom alatt áll |
            szerzői jogi oltalom alatt állnak | szerzői jogvédelem alá esik |
            szerzői jogi védelem alá esik | szerzői jogi védelem alá esnek | szerzői jog védi |
            szerzői jogok védik | szerzői jogi törvény védi | jogvédelem alatt áll |
            jogvédelem alatt állnak | szerzői joggal védett | szerzői jog által védett |
            szerzői jogi védelmet élvez | szerzői jogi védelmet élveznek |
            szerzői jogi védelemben részesül | törvény védi | jogilag védett |
            oltalom alatt áll"""
        ),
        Tag.MARK: words(
            """szerzői jog © | szerzői jogok © | szerzői jogok: | szerzői jogok tulajdonosa |
            szerzői jogok jogosultja | a szerzői jogok tulajdonosa | jogtulajdonos: | kiadó: |
            kiadja a | kiadja: | szerzői jogok tulajdonosa: | szerzői jog tulajdonosa: |
            a szerzői jogok jogosultja: | jogosult: | a jogok tulajdonosa:"""
        ),
        Tag.PART_OF: words("a csoport tagja | leányvállalata | tagja a | egysége | kiadója a"),
        Tag.TAIL: words(
            """és partnerei | és/vagy partnerei | és kapcsolt vállalkozásai | és mások |
            és szerzői | tel. | telefon"""
        ),
        Tag.PRESENT: words("napjainkig | jelenleg | máig | ma"),
        Tag.SINCE: words("óta"),
        Tag.NEG: words("nem | sem | se | nincs | nincsen | soha | semmilyen"),
        Tag.NOT_ONLY: words(
            """nem csak | nemcsak | ha nincs másképp feltüntetve | ha másként nincs jelezve |
            ha másként nem jelezzük | eltérő jelölés hiányában | eltérő rendelkezés hiányában |
            ha nincs másképp jelezve | nem vállal felelősséget | nem felel | nem felelős |
            nem feltétlenül tükrözi* | nem feltétlenül egyez* | hacsak másként nincs |
            nem vállalunk felelősséget"""
        ),
        Tag.MAY: words(
            _MAY_PUBLISH,
            _MAY_REPRODUCE,
            _MAY_REDISTRIBUTE,
            _MAY_REWRITE,
            _MAY_SELL,
            _MAY_BROADCAST,
            _MAY_ALTER_IMAGE,
            """lehet | lehetnek | lehetőség van | jogosult | jogosultak | kerülhet | kerülhetnek |
            megtehető | felhasználható | felhasználhatók | felhasználhatóak | használható |
            használhatók | használhatóak | hasznosítható | hasznosíthatók | hasznosíthatóak |
            használható fel | használhatók fel | használhatóak fel | használhatja fel |
            használhatják fel | módosítható | módosíthatók | módosíthatóak | megváltoztatható |
            megváltoztathatók | megváltoztathatóak | átalakítható | átalakíthatók |
            átalakíthatóak | változtatható meg | alakítható át | fordítható | fordíthatók |
            fordíthatóak | lefordítható | lefordíthatók | lefordíthatóak | idézhető |
            idézhetők | idézhetőek | tárolható | tárolhatók | tárolhatóak | archiválható |
            archiválhatók | archiválhatóak | rögzíthető | rögzíthetők | rögzíthetőek |
            publikálhatja | publikálhatják | publikálhatjuk | publikálhatjátok | publikálhat |
            publikálhatnak | publikálhatunk | publikálhatnák | megjelentetheti |
            megjelentethetik | megjelentethetjük | megjelentethetitek | megjelentethet |
            megjelentethetnek | megjelentethetünk | megjelentethetnék | utánközölheti |
            utánközölhetik | utánközölhetjük | utánközölhetitek | utánközölhet |
            utánközölhetnek | utánközölhetünk | utánközölhetnék | újraközölheti |
            újraközölhetik | újraközölhetjük | újraközölhetitek | újraközölhet |
            újraközölhetnek | újraközölhetünk | újraközölhetnék | bemutathatja | bemutathatják |
            bemutathatjuk | bemutathatjátok | bemutathat | bemutathatnak | bemutathatunk |
            bemutathatnák | felhasználhatja | felhasználhatják | felhasználhatjuk |
            felhasználhatjátok | felhasználhat | felhasználhatnak | felhasználhatunk |
            felhasználhatnák | használhatja | használhatják | használhatjuk | használhatjátok |
            használhat | használhatnak | használhatunk | használhatnák | másolhatja |
            másolhatják | másolhatjuk | másolhatjátok | másolhat | másolhatnak | másolhatunk |
            másolhatnák | lemásolhatja | lemásolhatják | lemásolhatjuk | lemásolhatjátok |
            lemásolhat | lemásolhatnak | lemásolhatunk | lemásolhatnák | sokszorosíthatja |
            sokszorosíthatják | sokszorosíthatjuk | sokszorosíthatjátok | sokszorosíthat |
            sokszorosíthatnak | sokszorosíthatunk | sokszorosíthatnák | letöltheti |
            letölthetik | letölthetjük | letölthetitek | letölthet | letölthetnek |
            letölthetünk | letölthetnék | reprodukálhatja | reprodukálhatják |
            reprodukálhatjuk | reprodukálhatjátok | reprodukálhat | reprodukálhatnak |
            reprodukálhatunk | reprodukálhatnák | terjesztheti | terjeszthetik |
            terjeszthetjük | terjeszthetitek | terjeszthet | terjeszthetnek | terjeszthetünk |
            terjeszthetnék | továbbadhatja | továbbadhatják | továbbadhatjuk |
            továbbadhatjátok | továbbadhat | továbbadhatnak | továbbadhatunk | továbbadhatnák |
            továbbíthatja | továbbíthatják | továbbíthatjuk | továbbíthatjátok | továbbíthat |
            továbbíthatnak | továbbíthatunk | továbbíthatnák | megoszthatja | megoszthatják |
            megoszthatjuk | megoszthatjátok | megoszthat | megoszthatnak | megoszthatunk |
            megoszthatnák | továbbterjesztheti | továbbterjeszthetik | továbbterjeszthető |
            továbbterjeszthetők | továbbterjeszthetőek | továbbterjeszthetjük |
            továbbterjeszthetitek | továbbterjeszthet | továbbterjeszthetnek |
            továbbterjeszthetünk | továbbterjeszthetnék | átírhatja | átírhatják | átírhatjuk |
            átírhatjátok | átírhat | átírhatnak | átírhatunk | átírhatnák | átdolgozhatja |
            átdolgozhatják | átdolgozhatjuk | átdolgozhatjátok | átdolgozhat | átdolgozhatnak |
            átdolgozhatunk | átdolgozhatnák | rövidítheti | rövidíthetik | rövidíthetjük |
            rövidíthetitek | rövidíthet | rövidíthetnek | rövidíthetünk | rövidíthetnék |
            összefoglalhatja | összefoglalhatják | összefoglalható | összefoglalhatók |
            összefoglalhatóak | összefoglalhatjuk | összefoglalhatjátok | összefoglalhat |
            összefoglalhatnak | összefoglalhatunk | összefoglalhatnák | módosíthatja |
            módosíthatják | módosíthatjuk | módosíthatjátok | módosíthat | módosíthatnak |
            módosíthatunk | módosíthatnák | átalakíthatja | átalakíthatják | átalakíthatjuk |
            átalakíthatjátok | átalakíthat | átalakíthatnak | átalakíthatunk | átalakíthatnák |
            megváltoztathatja | megváltoztathatják | megváltoztathatjuk | megváltoztathatjátok |
            megváltoztathat | megváltoztathatnak | megváltoztathatunk | megváltoztathatnák |
            fordíthatja | fordíthatják | fordíthatjuk | fordíthatjátok | fordíthat |
            fordíthatnak | fordíthatunk | fordíthatnák | lefordíthatja | lefordíthatják |
            lefordíthatjuk | lefordíthatjátok | lefordíthat | lefordíthatnak | lefordíthatunk |
            lefordíthatnák | idézheti | idézhetik | idézhetjük | idézhetitek | idézhet |
            idézhetnek | idézhetünk | idézhetnék | tárolhatja | tárolhatják | tárolhatjuk |
            tárolhatjátok | tárolhat | tárolhatnak | tárolhatunk | tárolhatnák | archiválhatja |
            archiválhatják | archiválhatjuk | archiválhatjátok | archiválhat | archiválhatnak |
            archiválhatunk | archiválhatnák | rögzítheti | rögzíthetik | rögzíthetjük |
            rögzíthetitek | rögzíthet | rögzíthetnek | rögzíthetünk | rögzíthetnék |
            értékesítheti | értékesíthetik | értékesíthetjük | értékesíthetitek | értékesíthet |
            értékesíthetnek | értékesíthetünk | értékesíthetnék | továbbértékesítheti |
            továbbértékesíthetik | továbbértékesíthető | továbbértékesíthetők |
            továbbértékesíthetőek | továbbértékesíthetjük | továbbértékesíthetitek |
            továbbértékesíthet | továbbértékesíthetnek | továbbértékesíthetünk |
            továbbértékesíthetnék | sugározhatja | sugározhatják | sugározhatjuk |
            sugározhatjátok | sugározhat | sugározhatnak | sugározhatunk | sugározhatnák |
            megvághatja | megvághatják | megvágható | megvághatók | megvághatóak |
            megvághatjuk | megvághatjátok | megvághat | megvághatnak | megvághatunk |
            megvághatnák | retusálhatja | retusálhatják | retusálható | retusálhatók |
            retusálhatóak | retusálhatjuk | retusálhatjátok | retusálhat | retusálhatnak |
            retusálhatunk | retusálhatnák | körbevághatja | körbevághatják | körbevágható |
            körbevághatók | körbevághatóak | körbevághatjuk | körbevághatjátok | körbevághat |
            körbevághatnak | körbevághatunk | körbevághatnák | terjesztheti tovább |
            rövidíthető le | másolható le | másolhatja le | sugározható tovább""",
        ),
        Tag.MAY_NOT: words(
            """nem lehet | nem szabad | nem kerülhet | nem kerülhetnek | nem jogosít |
            nem jogosult | nem jogosultak | tartózkodjon | ne | nem használható arra |
            nem szabadna | nem áll rendelkezésre | nem tehető | nem való | nem alkalmas"""
        ),
        Tag.MUST: words("kell | köteles | kötelesek | kellene | kötelezettek | kötelezett"),
        Tag.BAN: words(
            """tilos | tiltott | tiltottak | tilt | tiltja | tiltjuk | tilalmas | tilalom |
            tilalma | megtiltja | megtiltjuk | tilalmazza | tilalmazott | jogellenes |
            jogellenesnek | jogsértő | jogszerűtlen | törvénybe ütköz* | jogsértésnek minősül |
            jogsértést jelent | sérti a szerzői* | szerzői jogot sért* | megengedhetetlen |
            kizárt | kizárja | kizárjuk | nem járul hozzá | nem járulunk hozzá |
            nem járulhat hozzá | ellenzi | elzárkózik | nem engedélyezett | lehetetlen |
            nem megengedett | nem járultunk hozzá | nem adja hozzájárulását |
            nem adjuk hozzájárulásunkat | nem ad engedélyt | nem adunk engedélyt |
            nem egyezik bele | nem egyezünk bele | nem engedélyezi | nem engedélyezzük |
            nem engedjük | nem engedi | ellenezzük | kizárva | nem megengedhető | megtiltják |
            tiltják | szigorúan tilos | tilosak | tilalom alá"""
        ),
        Tag.ALLOW: words(
            """engedélyezett | engedélyezi | engedélyezzük | engedélyezve | engedélyezik |
            engedélyez | megengedett | megengedi | megengedjük | lehetséges | szabad | hozzájárul |
            hozzájárulunk | hozzájárulnak | lehetővé teszi | lehetővé teszik | szívesen vesszük |
            jogot ad | feljogosít | történhet | történik | végezhető | valósulhat meg |
            bátorítjuk | semmi nem akadályozza | semmi sem akadályozza | semmi nem tiltja |
            nem tilos | nem tilt* | nem ellenzi | nem ellenezzük | örömmel vesszük |
            bárki szabadon | mindenki szabadon | szabadon | engedélyt ad | engedélyt adunk |
            hozzájárulását adja | nincs akadálya"""
        ),
        Tag.NEED: words(
            """kötelező | szükséges | szükségesek | feltüntetendő | megjelölendő | jelzendő |
            elengedhetetlen | igényel | igényli | köteles feltüntetni | engedélyköteles |
            díjköteles | engedélyhez kötött | engedélyhez kötöttek | kötött | kötve |
            feltétele | előfeltétele | keresse | forduljon | kérje a"""
        ),
        Tag.THREAT: words(
            """jogi eljárást von | jogi következmény* | jogi lépés* | büntetőjogi |
            büntetőeljárás* | jogi úton | bírósági úton | polgári jogi és büntetőjogi |
            büntetendő | pert indít | jogi felelősséggel | peres úton | kártérítési igény* |
            jogi útra"""
        ),
        Tag.REQUEST: words(
            """kérjük | kérjük, hogy | szíveskedjenek | szíveskedjék | megköszönjük | örülnénk |
            szívesen vennénk | ajánlott | javasolt | köszönettel | kérem"""
        ),
        Tag.UNAUTHORISED: words(
            """jogosulatlan* | jogosulatlanul | illetéktelen* | engedély nélküli |
            hozzájárulás nélküli | önkényes | önkényesen | engedélyezetlen |
            felhatalmazás nélküli | engedéllyel nem rendelkező"""
        ),
        Tag.WITHOUT: words("nélkül | nélküli | hiányában | híján | hiánya esetén"),
        Tag.EXCEPT: words(
            """kivéve | kivételével | kivételével minden | hacsak | hacsak nem | leszámítva |
            a kivétel | eltekintve"""
        ),
        Tag.ONLY: words("csak | csakis | kizárólag | pusztán | csupán"),
        Tag.IF: words(
            """azzal a feltétellel | feltétellel | feltételével | feltéve | feltéve, hogy |
            abban az esetben | amennyiben | ha a forrás* | esetén | mellett | alapján |
            megléte esetén | birtokában | ellenében | feltüntetésével | megjelölésével |
            hivatkozással | hivatkozásával | engedélyével | hozzájárulásával | jóváhagyásával |
            beleegyezésével | belegyezésével | engedéllyel | hozzájárulással | linkkel |
            linkeléssel | feltételek mellett | szerint felhasználható | licenc alatt |
            a feltételek szerint | szabályzat szerint | felhasználási feltételek szerint |
            a felhasználási feltételeknek megfelelően | ha feltünteti | ha feltüntetik |
            ha megjelöli | ha megjelölik | ha hivatkozik | ha hivatkoznak | ha megnevezi |
            ha megnevezik | ha linkel* | ha linket | megnevezésével | azzal, hogy |
            elhelyezésével | aktív linkkel | élő linkkel"""
        ),
        Tag.WHEN: words("ha | esetén | során | esetében | amikor | esetleges"),
        Tag.NO_PART: words(
            """egyetlen része | semmilyen része | egyetlen részlete | semmilyen részlete |
            egyetlen részét | semmilyen részét | egyik része | bármely része sem |
            egyetlen része sem | semmilyen formában nem"""
        ),
        Tag.RANGE: words(
            """egészben vagy részben | egészben és részben | részben vagy egészben |
            egészében vagy részben | egészében vagy részleteiben | egészében, sem részleteiben |
            részben és egészben | részben, vagy egészben | egészének vagy részének |
            részének vagy egészének | egészét vagy részét | részét vagy egészét |
            egésze vagy része | teljes vagy részleges | teljes, vagy részleges |
            részleges vagy teljes | teljes egészében vagy részben |
            teljes egészében vagy részleteiben | teljes terjedelmében vagy részben |
            teljes terjedelemben vagy részben | bármely része | bármely részének | bármely részét |
            bármely részlete | bármely részletének | bármely részletét | bármilyen részlete |
            bármilyen részének | vagy annak részei* | vagy annak része* |
            vagy annak bármely része* | vagy azok része* | vagy azok részei* | vagy részei* |
            vagy része* | vagy részlete* | illetve annak részei* | illetve részei* | részleteiben |
            részleges | részlegesen | részleteinek | részben | akár részben | akár részben is |
            részleteit | akár részleges | akár részlegesen | akár egészben, akár részben |
            sem egészben, sem részben | se egészben, se részben | sem részben, sem egészben |
            sem egészében, sem részleteiben | bármilyen részét | részletét | részletei |
            részleteket | kivonatosan | bármilyen részlet | sem azok részletei | sem részletei |
            sem annak részei | sem annak részletei"""
        ),
        Tag.OTHER: words(
            """vagy egyéb célra | vagy más célra | vagy egyéb célból | bármilyen célra |
            bármilyen célból | bármely célra | és egyéb célra"""
        ),
        Tag.COMMERCIAL: words(
            """kereskedelmi célra | kereskedelmi célú | kereskedelmi célokra |
            kereskedelmi célból | üzleti célra | üzleti célú | üzleti célokra |
            haszonszerzés céljából | haszonszerzési célra | haszonszerzés célú |
            jövedelemszerzési cél*"""
        ),
        Tag.PURPOSE: words(
            """céljából | céljára | céllal | célra | céljaira | célú | érdekében | számára"""
        ),
        Tag.OUTSIDE: words("területén kívül | határain kívül | kívül"),
        Tag.BUT: words("de | azonban | viszont | ugyanakkor | míg"),
        Tag.AND: words(
            """és | vagy | illetve | illetőleg | valamint | és/vagy | s | továbbá | is | avagy"""
        ),
        Tag.REPORT: words(
            """mondta | mondták | közölte | közölték | közölt | közlése szerint | jelentette |
            jelentették be | bejelentette | bejelentették | nyilatkozta | elmondta | elmondták |
            kijelentette | hangsúlyozta | hozzátette | magyarázta | elmagyarázta | magyarázza |
            figyelmeztetett | figyelmeztette | döntött | ítélte | elítélte | elfogadta |
            elfogadták | megszavazta | megszavazták | benyújtotta | benyújtott | beperelte |
            beperelték | perel | vádolta | megvádolta | tárgyalta | tárgyalja | javasolta |
            javasolták | felszólította | írta | írja | szerint | emlékeztetett | jelenti, hogy |
            hatályba lép* | bevezette | bevezették | tervezi | aláírta | megbírságolta |
            beszámolt | ismertette | kérte | megtiltotta | megtiltották | betiltotta |
            betiltották | megtiltott | engedélyezte | engedélyezték | vitatta | megvitatta |
            megvitatták | kérdezte | kérdezi | megkérdezte | figyelmeztettek | emlékeztet |
            emlékeztettek | határozott | határoztak | kimondta | kimondták | megbírságolták |
            benyújtották | bejelenti | javasolja | tervezik | beszélt | beszéltek | beszélt erről |
            magyarázták | indított pert | pert indított | vádolják | szavazott | szavaztak |
            ígérte | felhívta a figyelmet | lehet-e | szabad-e | megengedett-e | közölhető-e |
            közölhetők-e | felhasználható-e | felhasználhatók-e | átvehető-e | átvehetők-e |
            használható-e | használhatók-e | másolható-e | letölthető-e | tilos-e | jogosult-e"""
        ),
        Tag.TOPIC: words("""bíróság* | törvényszék* | bíró | bírák | per | pert | perben | kereset* |
            keresetet | felperes* | alperes* | törvényjavaslat* | törvénytervezet* |
            törvény módosít* | parlament* | országgyűlés* | képviselő* | kormány* | miniszter* |
            minisztérium* | szakértő* | jogász* | ügyvéd* | felirat* | kifejezés* |
            szókapcsolat* | szavak | megfogalmazás* | mit jelent | mi az a |
            szerzői jogsértés miatt | szerzői jogok megsértése miatt | szerzői jogi perben |
            szerzői jogi per* | szerzői jogi vita | kalóz* | plagizál* | plágium* | előadás* |
            szeminárium* | konferenci* | rovat: | címkék: | témák: | kulcsszavak: |
            törvénymódosít* | jogvita | ügyész* | törvényt | törvény elfogad* | vitadélután |
            workshop* | képzés* | tanfolyam* | mit jelent a | mi a | megjegyzés jelent* | tárca"""),
        Tag.NONWORK: words(
            """parkol* | várakoz* | dohányz* | dohány* | cigarett* | alkohol* | szeszes | sör |
            fegyver* | lőszer* | kábítószer* | drog* | horgász* | halász* | hal | vadász* | drón* |
            áru | áruk | áruval | jegy | jegyek | jegyet | szavazat* | szavaz* | jármű* | autó* |
            kamion* | teherautó* | forgalom | közleked* | behajt* | belép* | belépés | bejárat |
            mozgás* | állat* | kutya | kutyá* | fürd* | fürdőz* | pirotechnik* | tűzijáték* |
            petárd* | tűz | tűzgyújt* | szemét | hullad* | tünteté* | telefonok | élelmiszer* |
            import* | export* | gyógyszer* | gabon* | üzemanyag* | benzin* | roller* | zacskó* |
            pénz | készpénz* | ingatlan* | föld | erdő* | víz | gáz* | épít* | dopping* |
            kemping* | sátor* | vírus* | fertőz* | betegség* | iskolá* | komment* | hozzászólás* |
            genom* | technológi* | klónoz* | kínz* | olaj* | szoba | helyiség* | fürödni | tüzet |
            tűzrakás* | szeszesital* | kerékpár* | sátrazás* | sátrazni | szemetet | szemetelni |
            lerakás* | étel | ételt | kiskorúak | bevitel* | behozatal* | személyi igazolvány* |
            személyazonosító* | útlevél* | útlevel* | bankjegy* | kulcs | kulcsok | szórólap* |
            álhír* | rémhír* | pornográf* | személyes adat* | gyűlölet*"""
        ),
        Tag.CREDIT: words(
            """fotó: | fotó – | fotó - | foto: | fotók: | fénykép: | kép: | képek: | fotós: |
            a fotó szerzője | illusztráció: | montázs: | videó: | infografika: | grafika: |
            forrás: | forrás – | forrása: | képforrás: | kép forrása: | fotó forrása: |
            képek forrása: | képernyőkép: | archívum: | archív: | szöveg: | karikatúra: |
            nyitókép: | borítókép: | címlapkép: | kiemelt kép: | képünk illusztráció |
            fényképezte: | fotózta: | készítette: | felvétel: | a kép szerzője | rajz: |
            képernyőfotó: | fotó/ | borítókép forrása: | forrás/"""
        ),
        Tag.PHOTO: words("fotó | fénykép | kép | képek | fotók"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            """felhasználva | hírügynökségek alapján | hírügynökségi jelentések | hírügynökségi források"""
        ),
        Tag.BYLINE: words("tudósító | riporter | szerző: | írta: | újságíró | tudósítónk"),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """törölve | visszavonva | visszavonja | visszavonjuk | visszavont |
            kérjük, ne használják | kérjük ne használják | kérjük, ne közöljék |
            kérjük ne közöljék | ne használják fel | kérjük, töröljék | kérjük töröljék |
            sztornó | sztornózva | kérjük, ne használja | kérjük, ne használják fel |
            kérjük ne használják fel | kérjük, hogy ne használják | kérjük, hogy ne közöljék |
            kérjük, hogy töröljék | kérjük, hogy ne használják fel | kérjük, távolítsák el |
            kérjük, vegyék le | kérjük, tekintsék semmisnek | tekintsék semmisnek |
            tekintsék tárgytalannak | tárgytalan""",
        ),
        Tag.CORRECTION: words(
            """helyesbítés: | javítás: | javított változat | javított hír | javított verzió |
            helyesbítés | módosított hír | javítva: | kérjük a javított* |
            kérjük, a javított* | pontosítás:"""
        ),
        Tag.EMBARGO: words(
            """embargó: | embargós | embargó alatt | embargóval | embargó feloldása | embargo: |
            embargóig | embargó | embargo | embargó! | közlési tilalom | közlési zárlat |
            leghamarabb közölhető | embargó lejárta | embargó vége"""
        ),
        Tag.UNTIL: words("-ig | előtt | ig"),
        Tag.AFTER: words("után | követően | -tól | -től | leteltével"),
        Tag.RELEASE: words(
            """azonnali közlésre | azonnali közzétételre | azonnali publikálásra |
            azonnal közölhető | szíves közlésre | közlésre | sajtóközlemény azonnali |
            közlés céljából | azonnali felhasználásra | azonnal felhasználható |
            azonnali megjelenésre | azonnali terjesztésre | szíves felhasználásra |
            szíves megjelentetésre | azonnali publikálás céljából |
            azonnali nyilvánosságra hozatalra | kérjük, közöljék | szíves megjelentetés céljából"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """közkincs | közkincsnek | közkincsbe | nem áll szerzői jogi védelem alatt |
            nem állnak szerzői jogi védelem alatt | nem esik szerzői jogi védelem alá |
            nem esnek szerzői jogi védelem alá | szerzői jogi védelem alatt nem áll |
            szabad felhasználású mű | közkincs része | egyetlen jog sincs fenntartva"""
        ),
        Tag.OPEN_LICENCE: words(
            """nevezd meg | creative commons licenc | szabad licenc | nyílt licenc |
            nyílt licenc alatt"""
        ),
        Tag.WITHIN: words("legfeljebb | legföljebb | belül | maximum | maximálisan"),
        Tag.DAYS: words(
            """nap | napig | napon | óra | órán | órán belül | hét | hónap | hónapig | napot"""
        ),
        Tag.LENGTH: words(
            """szó | szavas | karakter | karakteres | mondat | perc | percnél | másodperc |
            bekezdés | százalék"""
        ),
        Tag.ABBREVIATION: words(
            """pl | ill | stb | kb | ún | dr | ifj | özv | sz | u | pf | bek | törv | mrd | szjt |
            v.ö | vö | ld | jan | feb | szept | okt | nov | dec | ft | kft | zrt | nyrt | tv"""
        ),
    },
    actions={
        Action.ALL: words(
            """felhasznál* | használ* | felhasználás* | hasznosít* | igénybevétel* |
            felhasználható | felhasználhatók | felhasználhatóak | használható | használhatók |
            használhatóak | hasznosítható | hasznosíthatók | hasznosíthatóak |
            használható fel | használhatók fel | használhatóak fel | használhatja fel |
            használhatják fel"""
        ),
        Action.PUBLISH: words(
            _MAY_PUBLISH,
            """közlés* | közlik | közléssel | közölni | közöl | közölj* | közzétév* | közzétét* |
            közzétesz* | közzétenni | közzéten* | közread* | publikál* | megjelentet* |
            megjelenítés* | megjeleníten* | utánközl* | utánközöl* | utánnyom* | másodközl* |
            másodközöl* | újraközl* | újraközöl* | újrapublikál* | újraközlés* | átvétel* |
            átven* | átvesz* | átvenni | átvett | nyilvánosságra hoz* |
            nyilvánossághoz közvetít* | nyilvánossághoz közvetítés* |
            nyilvánossághoz való közvetít* | bemutat* | kihelyez* | feltölt* |
            nyilvános előadás* | utánnyomás* | újramegjelentet* | leközl* | leközöl* | közl* |
            közöl* | lehozni""",
        ),
        Action.PUBLISH_ONLINE: words(
            """az interneten | interneten történő | internetes közzététel | más weboldalon |
            más honlapon | más weboldal* | internetes felületen | online felhasznál* |
            online felületen | saját honlapján | saját weboldalán | saját oldalán |
            saját honlapon | saját portálján | a honlapján | a weboldalán | egyetlen weboldalon |
            más honlapokon | más portálokon | internetes oldalakon | internetes portálokon |
            internetes oldalon | weboldalakon | világhálón | online kiadás* | interneten"""
        ),
        Action.PRINT: words(
            """nyomtatásban | nyomtatott formában | nyomtatott sajtóban | kinyomtat* | nyomtatás* |
            nyomtat | nyomtatni | nyomtatható | papíralapú kiadás* | papíron | nyomtatott kiadás* |
            nyomtatott lapban | nyomtatott médiában | nyomtatott sajtó* | saját lapjában |
            nyomtatott lapjában | napilapjában"""
        ),
        Action.BROADCAST: words(
            _MAY_BROADCAST,
            """sugároz* | sugárz* | továbbsugárz* | sugárzás* | műsorra tűz* | műsorba |
            továbbközvetít* | rádióban | televízióban""",
        ),
        Action.SOCIAL: words(
            """közösségi médi* | közösségi oldal* | közösségi felület* | közösségi hálózat* |
            megoszt a facebook*"""
        ),
        Action.REPRODUCE: words(
            _MAY_REPRODUCE,
            """másol* | lemásol* | kimásol* | sokszorosít* | többszöröz* | reprodukál* |
            reprodukció* | fénymásol* | szkennel* | letölt* | duplikál* | lementés* | másolat*""",
        ),
        Action.REDISTRIBUTE: words(
            _MAY_REDISTRIBUTE,
            """terjeszt* | továbbterjeszt* | tovább terjeszt* | terjesztés* | újraterjeszt* |
            továbbad* | tovább ad* | továbbít* | átadás* | átruház* | továbbküld* |
            továbbosztás* | megoszt* | megosztás* | forgalmaz* | allicenc* | szétoszt* |
            harmadik félnek átad* | szindikál* | harmadik személynek* | harmadik félnek* |
            harmadik felek részére | továbbosz*""",
        ),
        Action.REWRITE: words(
            _MAY_REWRITE,
            """átír* | átdolgoz* | átszerkeszt* | szerkesztés | szerkesztése | szerkeszteni |
            rövidít* | kivonatol* | parafrazeál* | összefoglal* | átfogalmaz*""",
        ),
        Action.ADAPT: words(
            """módosít* | megváltoztat* | változtat* | adaptál* | feldolgoz* | származékos mű* |
            származtatott mű* | átalakít* | megmásít* | módosítható | módosíthatók |
            módosíthatóak | megváltoztatható | megváltoztathatók | megváltoztathatóak |
            átalakítható | átalakíthatók | átalakíthatóak | változtatható meg | alakítható át"""
        ),
        Action.TRANSLATE: words(
            """fordít* | lefordít* | fordítható | fordíthatók | fordíthatóak | lefordítható |
            lefordíthatók | lefordíthatóak"""
        ),
        Action.QUOTE: words(
            """idéz* | idézet* | idézés* | kivonat | kivonatos* | szemléz* | idézhető |
            idézhetők | idézhetőek | rövid idézet* | rövid részlet* | rövid kivonat*"""
        ),
        Action.ARCHIVE: words(
            """archivál* | tárol* | eltárol* | adatbázisba* | adatbázisban | gyorsítótár* |
            elment* | rögzítés* | rögzít* | tárolás* | tárolható | tárolhatók | tárolhatóak |
            archiválható | archiválhatók | archiválhatóak | rögzíthető | rögzíthetők |
            rögzíthetőek"""
        ),
        Action.SELL: words(
            _MAY_SELL,
            """értékesít* | elad | eladás* | viszontelad* | viszonteladás* | továbbértékesít* |
            árusít* | eladni""",
        ),
        Action.COMMERCIAL: words(
            """kereskedelmi felhasznál* | kereskedelmi hasznosít* | kereskedelmi használat* |
            kereskedelmi célú felhasznál* | kereskedelmi célú hasznosít* | üzleti felhasznál* |
            üzleti célú felhasznál* | üzletszerű felhasznál*"""
        ),
        Action.ADVERTISE: words(
            "reklám* | marketing* | promóció* | hirdetési cél* | hirdetés*"
        ),
        Action.AI_TRAINING: words(
            """mesterséges intelligencia | mesterséges intelligenciá* | mi tanítás* | mi-modell* |
            mi modell* | mi-rendszer* | modellek tanítás* | modellek betanítás* | betanítás* |
            tanítására | tanítása | tanításához | gépi tanulás* | neurális háló* | nyelvi modell* |
            nagy nyelvi modell* | generatív* | szöveg- és adatbányász* | szöveg és adatbányász* |
            adatbányász* | szövegbányász* | automatizált elemzés* | automatizált adatgyűjt* |
            automatizált gyűjtés* | automatikus gyűjtés* | adatgyűjt* | adatkinyer* | scrapel* |
            scraping* | crawl* | data mining | ai modell* | ai-modell* | ai tréning* |
            ai-rendszer* | ai-tanítás* | tréningadat* | mesterségesintelligencia* | mi-t |
            mi taníthat* | tanítását | taníttatás* | betanít* | gépi tanít* | gépi feldolgoz* |
            gépi elemz* | gépi kinyer* | gépi gyűjt* | robotok* | botok* | chatbot* |
            csevegőrobot* | webkaparás* | adatkaparás* | adatlopás* | automatizált letölt* |
            automatizált módon gyűjt* | automatizált kinyer* | automatizált feldolgoz* |
            automatikus letölt* | adatkészlet* | neuronhálók*"""
        ),
        Action.ALTER_IMAGE: words(
            _MAY_ALTER_IMAGE,
            """retusál* | képvágás* | megvág* | körbevág* | fotómontázs* | montázs* | kivág* |
            logó eltávolít* | vízjel* | képmanipul* | vágása | vágás | átszínez*""",
        ),
        Action.LINK: words("keretez* | beágyaz* | framing*"),
    },
    manners={
        Action.PRINT: words("magazinok | bulvár* | címlap"),
        Action.PUBLISH_ONLINE: words("mobilalkalmazás*"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """anyag | anyagok | anyagot | anyagai | anyagainak | anyagának | tartalom | tartalma |
            tartalmak | tartalmat | tartalmának | tartalmai | tartalmainak | tartalmait |
            tartalomnak | információ* | hír | hírek | híreket | híreinek | hírt | hírei | mű |
            művek | művet | művei | műve | kiadvány* | dokumentum* | interjú* | riport |
            riportok | riportot | közlemény* | lap | lapszám* | publikáció* | újság | újságok |
            adatok | írások tartalma | anyagaink | anyagainkat | anyagait | anyagaiból |
            anyagainkból | anyagainknak | tartalmaink | tartalmainkat | tartalmaiból |
            tartalmainkból | tartalmainknak | híreink | híreinket | híreit | híreiből |
            híreinkből | híreinknek | tartalmaink* | híranyag* | kiadás | számunk | lapunk |
            összeállítás*""",
        ),
        Object.SITE: words(
            """honlap | honlapot | honlapja | honlapunk | weboldal | weboldalt | weboldalunk |
            portál* | oldal | oldalon | oldalain | webhely* | honlap tartalma"""
        ),
        Object.TEXT: words(
            """szöveg | szövegek | szövegét | szöveget | szövegének | cikk | cikkek | cikket |
            cikkeket | cikkeink | cikkei | cikkeinek | cikknek | írás | írások | írásokat |
            cikkeit | cikkét | cikkének | cikkeinket | cikkeiből | cikkeinkből | cikkeinknek |
            írásaink | írásainkat | írásainak | írásait | írásaiból | írásainkból | írásainknak |
            írásai | szövegeink | szövegeinket | szövegeinek | szövegeit | szövegeiből |
            szövegeinkből | szövegeinknek | szövegei | cikkekből | írását | írást | tudósítás*"""
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            """fotó | fotók | fotóit | fotót | fotókat | fotóinak | fénykép* | kép | képek |
            képet | képeket | képei | felvétel | felvételek | felvételeket | illusztráció* |
            képeink | képeinket | képeinek | képeit | képeiből | képeinkből | képeinknek |
            fotóink | fotóinkat | fotói | felvételeink | felvételeinket | felvételeinek |
            felvételeit | felvételeiből | felvételeinkből | felvételeinknek | felvételei |
            fotója | fotóját | képét | képe | felvételt | felvétele""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            "videó* | mozgókép* | filmfelvétel* | videofelvétel* | videóanyag* | filmet",
        ),
        Object.AUDIO: words("hanganyag* | hangfelvétel* | podcast*"),
        Object.GRAPHIC: words("grafik* | infografik* | ábra | ábrák | ábrákat | karikatúr*"),
        Object.DATABASE: words("adatbázis | adatbázisa | adatbázisok | adatbázist"),
        Object.LOGO: words("logó* | védjegy*"),
        Object.THIRD_PARTY: words(
            """harmadik fél tartalm* | harmadik felek tartalm* | hírügynökségi anyag* |
            más hírügynökségek"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """engedély | engedélye | engedélyt | engedélyét | engedélyével | engedélyéhez |
            engedélyének | engedélyére | engedélyek | engedéllyel | engedélyünk |
            engedélyünkkel | engedélyén | engedélyhez | engedélyez se | hozzájárulás* |
            beleegyezés* | jóváhagyás* | felhatalmazás* | szerződés* | megállapodás* | licenc |
            licence | licencet | licencszerződés* | egyetértés* | tudta | engedélykérés* |
            engedélyköteles | engedélyhez kötött | engedélyhez kötöttek |
            előzetes engedélyhez | a feltételek szerint | szabályzat szerint |
            felhasználási feltételek szerint | a felhasználási feltételeknek megfelelően"""
        ),
        Condition.PRIOR: words("előzetes | előzetesen | előre | előzőleg"),
        Condition.WRITTEN: words("írásos | írásbeli | írásban | írott"),
        Condition.ATTRIBUTION: words(
            """forrás | forrást | forrásának | forrása | forrásmegjelöl* | forrásmegjelölés* |
            forrásmegjelöléssel | forrásként | hivatkoz* | hivatkozás* | megjelölés* | megjelölve |
            megjelölni | megjelölésével | feltüntet* | feltüntetés* | feltüntetésével |
            hivatkozással | hivatkozásával | megnevez* | megnevezés* | ha a forrás* |
            szerző nevének | feltüntetendő | megjelölendő | megemlít* | megjelöli | megjelölik |
            szerző nevét | szerző neve | szerzőt | a szerzőnek | nevének feltüntet* |
            lapunkra hivatkoz*"""
        ),
        Condition.LINK: words(
            """link | linkje | linket | linkel* | linkkel | linkeléssel | hiperlink* |
            hivatkozás link* | élő link* | visszamutató link* | kattintható link* |
            hiperhivatkozás* | url | élő hivatkozás* | aktív link* | aktív hivatkozás* |
            linket helyez | linket helyeznek | linket tesz | belinkel* | kattintható hivatkoz* |
            visszalink*"""
        ),
        Condition.KEEP_NOTICE: words(
            """szerzői jogi jelzés megtart* | jelzés eltávolít* | szerzői jogi megjelölés*"""
        ),
        Condition.INDICATE_CHANGES: words(
            """változtatások jelzés* | módosítások jelzés* | változtatások feltüntet* |
            módosítások feltüntet*"""
        ),
        Condition.NO_DERIVATIVES: words(
            """változtatás nélkül | változtatások nélkül | változatlan* | változatlan formában |
            változatlan tartalommal | módosítás nélkül | rövidítés nélkül |
            szerkesztés nélkül | ne változtasd | eredeti formában | csonkítatlanul |
            teljes terjedelmében, változat*"""
        ),
        Condition.SHARE_ALIKE: words(
            """így add tovább | azonos feltételek* | ugyanilyen feltétel* | ugyanezen licenc*"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nem kereskedelmi | nem üzleti | nonprofit | non-profit | nem haszonszerzés* |
            nem kereskedelmi célú | nem kereskedelmi célra | nem kereskedelmi célból |
            nem üzleti célra | ne add el"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """szerkesztőségi felhasznál* | szerkesztőségi célra | szerkesztőségi célú |
            szerkesztői célra | hírszolgáltatási célra | tájékoztatási célra |
            szerkesztőségi használatra | szerkesztőségi célokra"""
        ),
        Condition.PERSONAL_USE: words(
            """személyes használat* | személyes felhasznál* | személyes célra | személyes célú |
            személyes célokra | magáncélra | magáncélú | magánhasználat* | magánfelhasznál* |
            saját célra | saját felhasznál* | belső használat* | saját használatra |
            személyes, nem kereskedelmi | magáncélból"""
        ),
        Condition.EDUCATIONAL_USE: words(
            "oktatási célra | oktatási célú | oktatási célokra | iskolai célra"
        ),
        Condition.CONTEXT_ONLY: words("illusztrációként | illusztrálására | kapcsán"),
        Condition.ONE_TIME: words(
            """egyszeri | egyszer | egyszeri alkalommal | egy alkalommal | egyszeri közlés* |
            egyszeri felhasznál* | egyetlen alkalommal | egyszeri megjelen*"""
        ),
        Condition.LENGTH_LIMIT: words("rövid idézet* | rövid részlet* | rövid kivonat*"),
        Condition.NOTIFY: words(
            """értesít* | értesítés* | tájékoztatás mellett | bejelentési kötelezettség |
            jelezze a szerkesztőség*"""
        ),
        Condition.PAYMENT: words(
            """díj | díja | díjfizetés* | díjazás* | ellenérték* | térítés* | fizet* | fizetős |
            megfizet* | jogdíj* | honorárium* | ellenszolgáltat* | díj ellenében | díjköteles"""
        ),
        Condition.SUBSCRIBER: words(
            """ügyfel* | ügyfél | regisztrált felhasználó* | akkreditált* | előfizetéshez kötött |
            előfizető* | előfizetői | előfizetéssel rendelkező*"""
        ),
        Condition.TRACKING_PIXEL: words("számláló*"),
        Condition.USE_CORRECTED_VERSION: words(
            "javított változatot | javított változatát | javított verziót"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """kizárólag szerkesztőségi felhasználás* | csak szerkesztőségi felhasználás* |
            kizárólag szerkesztőségi célra | csak szerkesztőségi célra |
            kizárólag szerkesztőségi használatra | csak szerkesztőségi használatra |
            kizárólag szerkesztői célra | kizárólag szerkesztőségi célokra |
            kizárólag szerkesztői felhasználás* | csak szerkesztői felhasználás* |
            csak szerkesztői célra | csak szerkesztői célokra | kizárólag szerkesztői célokra |
            csakis szerkesztőségi célra | csakis szerkesztőségi felhasználás* |
            csak szerkesztőségi célokra | kizárólag sajtócélra | csak sajtócélra |
            kizárólag hírszolgáltatási célra | csak redakciós célra |
            kizárólag szerkesztőségi tartalomhoz"""
        ),
        Exemption.PERSONAL_USE: words(
            """kivéve magáncélra | kivéve a személyes* | kivéve a magáncélú* |
            személyes használat kivételével"""
        ),
        Exemption.QUOTATION: words(
            """kivéve az idézés* | idézetek kivételével | idézés kivételével | kivéve az idézet*"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """törvényben meghatározott | törvény által megengedett | szabad felhasználás esete* |
            jogszabály által megengedett | törvény által lehetővé tett |
            a szabad felhasználás körében"""
        ),
        Exemption.SUBSCRIBERS: words(
            "előfizetők kivételével | kivéve az előfizető* | ügyfelek kivételével"
        ),
        Exemption.SOCIAL_SHARE: words("megosztás gomb* | megosztógomb* | megosztási gomb*"),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """tudományos kutatás* | tudományos célra | tudományos célú | kutatási célra"""
        ),
        Exemption.SEARCH_ENGINES: words(
            "keresőmotor* | keresőszolgáltat* | keresőrobot* | internetes kereső*"
        ),
        Exemption.IMAGES: words(
            """képek kivételével | fotók kivételével | kivéve a képek* | kivéve a fotók* |
            fényképek kivételével"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """harmadik felek anyagai kivételével | hírügynökségi anyagok kivételével |
            kivéve a harmadik* | kivéve a hírügynökségi*"""
        ),
        Exemption.LOGOS: words("logók kivételével"),
        Exemption.VIDEO: words("videók kivételével | kivéve a videó*"),
        Exemption.HEADLINE_LINK: words("cím és link | címet és linket"),
    },
    places=_PLACES,
    months=_MONTHS,
    endings={
        Tag.MAY: words(
            """ható | hető | hatóak | hetőek | hatók | hetők | hat | het | hatja | heti | hatják |
            hetik | hatnak | hetnek | hatjuk | hetjük | hatod | hetsz | hatsz"""
        ),
        Tag.MAY_NOT: words("hatatlan | hetetlen"),
        Tag.MUST: words("andó | endő"),
    },
    examples=(
        Example(
            "A tartalom másolása tilos.",
            ("prohibits reproduce",),
        ),
        Example(
            "A cikkek utánközlése a kiadó írásos engedélye nélkül tilos.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Tilos a képek másolása, terjesztése és módosítása.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "A cikk csak a kiadó előzetes írásbeli hozzájárulásával közölhető.",
            ("prohibits publish of text if consent prior written",),
        ),
        Example(
            "A cikk a forrás megjelölésével és linkkel szabadon közölhető.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "Felhasználás esetén a forrás feltüntetése kötelező.",
            ("permits all if attribution",),
        ),
        Example(
            "A kiadó fenntartja a jogot a szöveg- és adatbányászatra.",
            ("reserves ai_training",),
        ),
        Example(
            "A tartalom felhasználása mesterséges intelligencia betanítására tilos.",
            ("prohibits ai_training",),
        ),
        Example(
            "Az anyag nem kereskedelmi célra szabadon terjeszthető.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "A tartalom egészben vagy részben történő másolása engedély nélkül tilos.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "A cikk egyetlen része sem másolható engedély nélkül.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Az utánközlés a forrás megjelölésével megengedett.",
            ("permits publish if attribution",),
        ),
        Example(
            "A jogosulatlan másolás tilos.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Fotó: MTI",
            ("notice",),
        ),
        Example(
            "© 2019 Esti Lap Kft. Minden jog fenntartva.",
            ("reserved",),
        ),
        Example("A bíróság szerzői jogok megsértése miatt indult pert tárgyalt."),
        Example("A belvárosban tilos a parkolás engedély nélkül."),
        Example("Az alkohol árusítása 22 óra után tilos, közölte az önkormányzat."),
        Example("Az ügyvéd elmagyarázta, mit jelent a „minden jog fenntartva” felirat."),
    ),
)
