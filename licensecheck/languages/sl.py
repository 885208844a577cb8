"""Slovenian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AL": words("albanij*"), "AT": words("avstrij*"), "AU": words("avstralij*"),
    "BA": words("bosn*"), "BE": words("belgij*"), "BG": words("bolgarij*"),
    "CA": words("kanad*"), "CH": words("švic*"), "CN": words("kitajsk*"), "CZ": words("češk*"),
    "DE": words("nemčij*"), "DK": words("dansk*"), "ES": words("španij*"),
    "EU": words("evropske unije | evropski uniji"), "FI": words("finsk*"),
    "FR": words("francij*"),
    "GB": words("velika britanija | velike britanije | združeno kraljestvo"),
    "GR": words("grčij*"), "HR": words("hrvašk*"), "HU": words("madžarsk*"),
    "IE": words("irsk*"), "IL": words("izrael*"), "IN": words("indija | indije | indiji"),
    "IT": words("italij*"), "JP": words("japonsk*"), "ME": words("črna gora | črne gore"),
    "MK": words("makedonij*"), "NL": words("nizozemsk*"), "NO": words("norvešk*"),
    "PL": words("poljsk*"), "PT": words("portugalsk*"), "RO": words("romunij*"),
    "RS": words("srbij*"), "RU": words("rusij*"), "SE": words("švedsk*"),
    "SI": words("slovenij* | republike slovenije"), "SK": words("slovašk*"),
    "TR": words("turčij*"), "UA": words("ukrajin*"),
    "US": words("zda | združene države | združenih držav*"), "XK": words("kosov*"),
}  # fmt: skip
_MONTHS = (
    words("januarja | januar | januarjem | januarju"), words("februarja | februar | februarjem | februarju"), words("marca | marec | marcem | marcu"),
    words("aprila | april | aprilom | aprilu"), words("maja | maj | majem | maju"), words("junija | junij | junijem | juniju"),
    words("julija | julij | julijem | juliju"), words("avgusta | avgust | avgustom | avgustu"), words("septembra | september | septembrom | septembru"),
    words("oktobra | oktober | oktobrom | oktobru"), words("novembra | november | novembrom | novembru"), words("decembra | december | decembrom | decembru"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """zahteva soglasje | zahteva dovoljenje | zahteva dogovor | potrebno je soglasje |
potrebno je dovoljenje | potrebna je licenca | potrebna je pogodba | zaprosite za dovoljenje |
zaprosite za soglasje | treba je pridobiti dovoljenje | treba je pridobiti soglasje |
dogovorite se z | dogovoriti z uredništvom | je treba uskladiti z | je predmet licence"""
_IF_ATTRIBUTION = """če je naveden | če je navedena | če se navede | če navedete | če navede | z navedbo |
z navajanjem | ob navedbi | z obvezno navedbo | ob obvezni navedbi | le navedite |
samo navedite | dovolj je navesti | če navedejo | če citirate | če omenite | kdor navede |
s podpisom | z imenom | pod imenom | navajajoč"""
_IF_CONSENT = """z dovoljenjem | s soglasjem | po dogovoru | ob soglasju | v skladu z licenco | pod licenco |
s privolitvijo | v skladu s pogoji | v skladu s pravili | skladno s pogoji |
po sklenitvi pogodbe | po dogovoru z | v dogovoru z | v dogovoru s | v okviru pogodbe |
po pogodbi | na podlagi pogodbe"""
_KILL_ITEM = """preklicuje vest | vest je preklicana | umika vest | umika novico | umika informacijo |
umika prispevek | umika članek | umika besedilo | umika objavo | umaknila je novico |
umaknila je vest | umaknila je informacijo | umaknila je prispevek | umaknila je članek |
umaknila je besedilo | umaknila je objavo | umaknil je novico | umaknil je vest |
umaknil je informacijo | umaknil je prispevek | umaknil je članek | umaknil je besedilo |
umaknil je objavo | preklicuje novico | preklicuje informacijo | preklicuje prispevek |
preklicuje članek | preklicuje besedilo | preklicuje objavo | preklicala je novico |
preklicala je vest | preklicala je informacijo | preklicala je prispevek |
preklicala je članek | preklicala je besedilo | preklicala je objavo | preklical je novico |
preklical je vest | preklical je informacijo | preklical je prispevek | preklical je članek |
preklical je besedilo | preklical je objavo | razveljavlja novico | razveljavlja vest |
razveljavlja informacijo | razveljavlja prispevek | razveljavlja članek |
razveljavlja besedilo | razveljavlja objavo | stornira novico | stornira vest |
stornira informacijo | stornira prispevek | stornira članek | stornira besedilo |
stornira objavo | novica je preklicana | novica je umaknjena | članek je umaknjen |
novica umaknjena | odstranite novico | odstranite vest | odstranite članek |
odstranite besedilo | odstranite gradivo | odstranite prispevek | umikamo novico |
umikamo vest | umikamo članek | umikamo besedilo | umikamo gradivo | umikamo prispevek |
izbrišite novico | izbrišite vest | izbrišite članek | izbrišite besedilo | izbrišite gradivo |
izbrišite prispevek | preklicujemo novico | preklicujemo vest | preklicujemo članek |
preklicujemo besedilo | preklicujemo gradivo | preklicujemo prispevek | prekličite novico |
prekličite vest | prekličite članek | prekličite besedilo | prekličite gradivo |
prekličite prispevek | umaknite novico | umaknite vest | umaknite članek | umaknite besedilo |
umaknite gradivo | umaknite prispevek | prosimo novico | prosimo vest | prosimo članek |
prosimo besedilo | prosimo gradivo | prosimo prispevek | prosimo odstranite novico |
prosimo odstranite vest | prosimo odstranite članek | prosimo odstranite besedilo |
prosimo odstranite gradivo | prosimo odstranite prispevek | prosimo umaknite novico |
prosimo umaknite vest | prosimo umaknite članek | prosimo umaknite besedilo |
prosimo umaknite gradivo | prosimo umaknite prispevek | prosimo izbrišite novico |
prosimo izbrišite vest | prosimo izbrišite članek | prosimo izbrišite besedilo |
prosimo izbrišite gradivo | prosimo izbrišite prispevek | novica je bila umaknjena |
novica preklicana | vest umaknjena | vest je umaknjena | vest je bila umaknjena |
vest preklicana | informacija umaknjena | informacija je umaknjena |
informacija je bila umaknjena | informacija preklicana | informacija je preklicana |
članek umaknjen | članek preklican | prispevek umaknjen | prispevek je umaknjen |
prispevek preklican | umik novice | umik vesti | umik članka | umik besedila"""
_KILL_IMAGE = """umika fotografijo | umika fotografije | umika sliko | umaknila je fotografijo |
umaknila je fotografije | umaknila je sliko | umaknil je fotografijo | umaknil je fotografije |
umaknil je sliko | preklicuje fotografijo | preklicuje fotografije | preklicuje sliko |
preklicala je fotografijo | preklicala je fotografije | preklicala je sliko |
preklical je fotografijo | preklical je fotografije | preklical je sliko |
razveljavlja fotografijo | razveljavlja fotografije | razveljavlja sliko |
stornira fotografijo | stornira fotografije | stornira sliko | fotografija je umaknjena |
odstranite fotografijo | odstranite fotografije | odstranite sliko | odstranite slike |
odstranite posnetek | umikamo fotografijo | umikamo fotografije | umikamo sliko |
umikamo slike | umikamo posnetek | izbrišite fotografijo | izbrišite fotografije |
izbrišite sliko | izbrišite slike | izbrišite posnetek | preklicujemo fotografijo |
preklicujemo fotografije | preklicujemo sliko | preklicujemo slike | preklicujemo posnetek |
umaknite fotografijo | umaknite fotografije | umaknite sliko | umaknite slike |
umaknite posnetek | prosimo odstranite fotografijo | prosimo odstranite fotografije |
prosimo odstranite sliko | prosimo odstranite slike | prosimo odstranite posnetek |
prosimo umaknite fotografijo | prosimo umaknite fotografije | prosimo umaknite sliko |
prosimo umaknite slike | prosimo umaknite posnetek | prosimo izbrišite fotografijo |
prosimo izbrišite fotografije | prosimo izbrišite sliko | prosimo izbrišite slike |
prosimo izbrišite posnetek | fotografija umaknjena | fotografija je bila umaknjena |
fotografija preklicana | umik fotografije | umik posnetka"""
_KILL_VIDEO = """umika posnetek | umika video | umika videoposnetek | umaknila je posnetek | umaknila je video |
umaknila je videoposnetek | umaknil je posnetek | umaknil je video | umaknil je videoposnetek |
preklicuje posnetek | preklicuje video | preklicuje videoposnetek | preklicala je posnetek |
preklicala je video | preklicala je videoposnetek | preklical je posnetek | preklical je video |
preklical je videoposnetek | razveljavlja posnetek | razveljavlja video |
razveljavlja videoposnetek | stornira posnetek | stornira video | stornira videoposnetek |
posnetek je umaknjen"""
_ALL_IMAGE = """kradite fotografije | kradite fotografij | kradite slike | kradite slik |
kradite naših fotografij | kradite naše fotografije | krasti fotografije | krasti fotografij |
krasti slike | krasti slik | krasti naših fotografij | krasti naše fotografije |
jemati fotografije | jemati fotografij | jemati slike | jemati slik | jemati naših fotografij |
jemati naše fotografije | jemljite fotografije | jemljite fotografij | jemljite slike |
jemljite slik | jemljite naših fotografij | jemljite naše fotografije | vzeti fotografije |
vzeti fotografij | vzeti slike | vzeti slik | vzeti naših fotografij | vzeti naše fotografije |
vzemite fotografije | vzemite fotografij | vzemite slike | vzemite slik |
vzemite naših fotografij | vzemite naše fotografije"""
_ALL_TEXT = """kradite besedila | kradite besedil | kradite članke | kradite člankov | kradite naših besedil |
kradite naša besedila | krasti besedila | krasti besedil | krasti članke | krasti člankov |
krasti naših besedil | krasti naša besedila | jemati besedila | jemati besedil | jemati članke |
jemati člankov | jemati naših besedil | jemati naša besedila | jemljite besedila |
jemljite besedil | jemljite članke | jemljite člankov | jemljite naših besedil |
jemljite naša besedila | vzeti besedila | vzeti besedil | vzeti članke | vzeti člankov |
vzeti naših besedil | vzeti naša besedila | vzemite besedila | vzemite besedil |
vzemite članke | vzemite člankov | vzemite naših besedil | vzemite naša besedila"""

PACK = LanguagePack(
    name="sl",
    title="Slovenian",
    tags={
        Tag.OWNED: words("pripadajo | pripada"),
        Tag.RESERVED: words(
            """vse pravice pridržane | vse pravice so pridržane | vse pravice pridržane so |
            vse avtorske pravice pridržane | avtorske pravice pridržane |
            avtorske pravice so pridržane | vse pravice zadržane | vse pravice so zadržane |
            vse pravice zaščitene | vse pravice so zaščitene |
            vse avtorske pravice so zaščitene | avtorske pravice so zaščitene |
            pravice pridržane | pridržane vse pravice | pridržuje si vse pravice |
            si pridržuje vse pravice | pridržujemo si vse pravice | vse pravice pripadajo |
            vse avtorske pravice pripadajo | avtorske pravice pripadajo |
            vse pravice rezervirane | vse pravice so last |
            avtorske pravice na fotografiji pripadajo | pravice na fotografiji pripadajo |
            pravice na besedilu pripadajo | pridržujemo si vse avtorske pravice |
            si pridržujemo vse pravice | vse pravice ostajajo pridržane |
            vse avtorske pravice so pridržane | vse avtorske pravice zaščitene |
            avtorske pravice zaščitene | vse ostale pravice pridržane |
            vse druge pravice pridržane"""
        ),
        Tag.RESERVE: words(
            """pridržuje si pravico | si pridržuje pravico | si pridržujemo pravico |
            pridržujemo si pravico | si izrecno pridržuje | izrecno si pridržuje |
            si pridržuje | pridržuje si | pridržane | pridržana | pridržano | so pridržane |
            je pridržana | pridržek pravic | ostajajo pridržane | uveljavlja pridržek |
            uveljavljamo pridržek"""
        ),
        Tag.PROTECTED: words(
            """avtorsko zaščitene | avtorsko zaščitena | avtorsko zaščiten |
            avtorsko zaščiteni | avtorsko zaščitene vsebine |
            zaščitene z avtorskimi pravicami | zaščitena z avtorskimi pravicami |
            zaščiteno z avtorskimi pravicami | zaščiteni z avtorskimi pravicami |
            zaščiten z avtorskimi pravicami | zaščitene z avtorsko pravico |
            zaščitena z avtorsko pravico | zaščiteni z avtorsko pravico |
            so avtorsko zaščitene | so avtorsko delo | je avtorsko delo |
            je avtorsko zaščitena | predmet avtorskega varstva |
            predmet avtorskopravnega varstva | varovane z zakonom | zaščitene z zakonom |
            zaščiteno z zakonom | varovano z avtorsko pravico | predmet avtorskih pravic |
            predmet avtorskopravne zaščite | so avtorska dela | predmet avtorske pravice |
            je intelektualna lastnina | so intelektualna lastnina | je avtorsko zaščiteno |
            je avtorsko zaščiten | je avtorsko zaščiteni | je avtorsko zaščitene |
            je avtorsko varovano | je avtorsko varovana | je avtorsko varovan |
            je avtorsko varovane | so avtorsko zaščiteno | so avtorsko zaščiten |
            so avtorsko zaščitena | so avtorsko zaščiteni | so avtorsko varovano |
            so avtorsko varovana | so avtorsko varovan | so avtorsko varovane"""
        ),
        Tag.MARK: words(
            """avtorske pravice © | avtorska pravica © | avtorske pravice: |
            nosilec avtorskih pravic | imetnik avtorskih pravic | lastnik avtorskih pravic |
            avtorske pravice | imetnik pravic: | lastnik pravic: | imetnik avtorskih pravic: |
            imetnik avtorskih pravic je | nosilec pravic:"""
        ),
        Tag.PART_OF: words(
            """del skupine | članica skupine | v lasti | hčerinska družba | izdajatelj: |
            založnik:"""
        ),
        Tag.TAIL: words(
            """in njegovi partnerji | in njeni partnerji | in partnerji | in/ali njeni |
            in/ali njegovi | in avtorji | in drugi | tel. | telefon | in povezane družbe"""
        ),
        Tag.PRESENT: words("do danes | danes | sedaj"),
        Tag.SINCE: words("od leta"),
        Tag.NEG: words("ne | ni | niso | nikakor | v nobenem primeru | nikoli | ne bo"),
        Tag.NOT_ONLY: words(
            """ne samo | ne le | razen če ni navedeno drugače | če ni navedeno drugače |
            razen če je navedeno drugače | razen kjer je navedeno drugače |
            če ni drugače navedeno | razen če ni drugače navedeno | ne odgovarja za |
            ne prevzema odgovornosti | ne izražajo nujno | ni nujno | niso nujno |
            ne odraža nujno"""
        ),
        Tag.MAY: words(
            """sme | smejo | smete | lahko | je mogoče | je možno | imajo pravico | ima pravico |
            imate pravico"""
        ),
        Tag.MAY_NOT: words(
            """ni namenjen* | niso namenjen* | ne daje pravice | nimate pravice | nima pravice |
            nimajo pravice | vzdržite se | brez pravice do | ne smeš | nimate dovoljenja |
            ne smete | prosimo, ne | ne gre za | ni na voljo za | nihče ne sme | nikar ne |
            ni namenjena za | ni namenjen za | ni namenjeno za | niso namenjene za |
            nimate pravice do | ne daje pravice do | ni dovoljeno | ni dovoljena |
            ni dovoljen | niso dovoljene | niso dovoljeni | ni dopustno | ni dopustna |
            prosimo, da ne | prosimo vas, da ne"""
        ),
        Tag.MUST: words(
            """mora | morajo | morate | je treba | je potrebno | dolžan | dolžni | dolžna |
            je obvezan | so obvezani"""
        ),
        Tag.BAN: words(
            """prepovedan | prepovedana | prepovedano | prepovedani | prepovedane |
            prepoveduje | prepovedujejo | prepovedujemo | prepovedati | prepoved |
            prepovedi | nedovoljeno | nedopustn* | izključen* | nezakonit* | protizakonit* |
            protipravn* | pomeni kršitev | predstavlja kršitev | se šteje za kršitev |
            šteje za kršitev | je kršitev | krši avtorske | kršitev avtorskih pravic in |
            nasprotuje | ne soglaša z | ne daje soglasja | nemogoč* | strogo prepovedan* |
            ne dajemo soglasja | ne daje dovoljenja | ne dovoljuje | ne dovoljujemo |
            ne soglašamo z | ne soglaša s | ne soglašamo s | ne soglasujemo z |
            ne strinja z | se ne strinja z | se ne strinjamo z | se ne strinja s |
            se ne strinjamo s | nasprotujemo | se izključuje | se izključujejo | prepove |
            nedovoljena | nedovoljen | smo proti | se prepoveduje | prepovedano je |
            izključujemo | izključuje se | ne bomo dopuščali | ne dopuščamo | ne dopušča |
            ne toleriramo | tabu | ne dajemo dovoljenja | zavračamo soglasje |
            šteje se za kršitev | se bo štelo za kršitev | protipraven | nedovoljen*"""
        ),
        Tag.ALLOW: words(
            """dovoljen | dovoljena | dovoljeno | dovoljeni | dovoljene | dovoljuje |
            dovoljujejo | dovoljujemo | dovoliti | dopušča | dopušča se | dopusten |
            dopustna | dopustno | dopustni | mogoče | mogoča | možno | možna | možen |
            možne | omogočen* | zaželeno je deliti | licencirano | licenciran* |
            objavljeno pod licenco | objavljena pod licenco | prosto za | spodbujamo |
            soglašamo z | daje pravico | nič ne preprečuje | nič ne prepoveduje | dopustne |
            dopuščen* | ne nasprotuje | ne nasprotujemo | ni prepovedan* | ni prepovedano |
            zaželeno | zaželena | dovoli | dovolimo | prosto | svobodno | nimamo nič proti |
            nima nič proti | dobrodošlo je | dovoljenje ni potrebno | soglasje ni potrebno |
            dovoljenja ne potrebujete | soglasja ne potrebujete | ne zahteva soglasja |
            ne zahteva dovoljenja | ni treba prositi | ni treba vprašati | brezplačno za |
            brezplačna za | prost za | prosta za | proste za | na voljo za | odprto za |
            dajemo pravico | dajemo dovoljenje | daje dovoljenje | dajemo soglasje |
            daje soglasje | podeljujemo pravico | dopuščamo | spodbuja se |
            na voljo pod licenco | na voljo pod pogoji | nič ne ovira | nič ne brani |
            ni prepovedana | ni prepovedan | vzemite | kar prevzemite | kar objavite |
            kar ponatisnite | dajemo brezplačno | so brezplačno na voljo |
            je brezplačno na voljo"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            """obvezn* | obvezno | zahteva | zahtevajo | zahteva se | zahtevan* | potrebno |
            potreben | potrebna | potrebni | nujno | nujna | nujen | pogoj je | pogojen* |
            kontaktirajte | obrnite se na | pišite na | zaprosite | je treba pridobiti |
            edini pogoj | naš pogoj | pogoj: | zavezuje se | se zavezujejo | se zaveže |
            obrnite se | pišite nam | treba je | je treba | potrebno je | je potrebno |
            nujno je | je obvezna | je obvezno | je obvezen | se zaračuna | se zaračunava |
            zaračunavamo | se plača | zahteva doplačilo | zahteva plačilo | je plačljiva |
            je plačljivo | je plačljiv | so plačljive | se obračuna nadomestilo |
            zadostuje navedba vira | zadošča navedba vira | dovolj je navedba vira""",
        ),
        Tag.THREAT: words(
            """kazensko preganjan* | kazensko pregnan* | se preganja | bo preganjan* |
            bomo preganjali | bo sankcionir* | kaznivo | kaznuje se | se kaznuje |
            sodno preganja* | po sodni poti | pravno ukrepa* | pravni ukrepi |
            odškodninsko in kazensko | kazensko odgovor* | kaznivo je | kazensko pregan* |
            se preganjajo | po pravni poti | bomo sodno | bomo ukrepali po pravni |
            pravno ukrepali | odgovarja po zakonu"""
        ),
        Tag.REQUEST: words(
            """prosimo | vljudno prosimo | hvaležni bomo | priporočljivo | priporočamo |
            zaželeno | bomo veseli | naprošamo | veseli bomo | hvaležni smo | če je mogoče |
            po možnosti | bomo hvaležni"""
        ),
        Tag.UNAUTHORISED: words(
            """nepooblaščen* | neavtorizir* | nelicencir* | neodobren* | nedovoljen |
            nedovoljena | nedovoljene | samovoljn* | brez vprašanja"""
        ),
        Tag.WITHOUT: words(
            """brez | v odsotnosti | če ni | ob odsotnosti | ne da bi | ne da bi prej |
            brez da | ne da bi navedli | ne da bi vprašali"""
        ),
        Tag.EXCEPT: words(
            """razen | z izjemo | razen če | razen z | razen v primeru | razen ob | izvzemši |
            razen v primerih | razen kadar | izjema je | izjema so | drugače kot"""
        ),
        Tag.ONLY: words(
            """samo | le | zgolj | izključno | edino | izključno in samo | omejeno na |
            omejena na | rezervirano za | pridržano za"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            _IF_CONSENT,
            """pod pogojem | pod pogojem, da | s pogojem | če je | s pisnim | s predhodnim |
            z izrecnim | po predhodnem | po predhodni | po pisnem | po pridobitvi | na podlagi |
            ob predhodnem | ob pisnem | ob obvezni | z obvezno | s povezavo |
            z aktivno povezavo | s hiperpovezavo | proti plačilu | na osnovi | dokler |
            ob upoštevanju | ne pozabite | le ne pozabite | če ohranite | če se ohrani |
            če ostane | če pustite | če ne spreminjate | če ne spremenite | če dodate |
            če postavite | vsakdo, ki | vsem, ki | z oznako | z opombo | ob ohranitvi |
            z ohranitvijo | po plačilu | ob plačilu | po sklenitvi | po predhodnem dogovoru |
            za doplačilo | za honorar | v zameno za | pod enim pogojem | z enim pogojem |
            ob pogoju | ob pogoju, da""",
        ),
        Tag.WHEN: words(
            """pri | ob | v primeru | kadar | ko | če | vsakič, ko | kdor želi | kdor hoče |
            če želite | ob vsaki"""
        ),
        Tag.NO_PART: words(
            """noben del | nobenega dela | nobeden del | nobene vsebine | nobena vsebina |
            niti en del | niti del | nobeno besedilo | nobena fotografija | noben članek |
            noben odlomek | niti en stavek | noben fragment | nobeno gradivo | niti stavek |
            nobeden od delov"""
        ),
        Tag.RANGE: words(
            """v celoti ali delno | v celoti ali deloma | v celoti ali po delih |
            v celoti ali v delih | v celoti ali njen del | v celoti ali njenih delov |
            v celoti in delno | delno ali v celoti | deloma ali v celoti |
            delno ali celotno | celotno ali delno | celotno ali deloma | celotne ali delne |
            delne ali celotne | popolno ali delno | delno ali popolno | celote ali delov |
            celoto ali dele | celotnih ali delov | celotnega ali dela | ali njenih delov |
            ali njihovih delov | ali njegovih delov | ali dela | ali delov | ali del |
            ali njihov del | kateri koli del | katerikoli del | kateregakoli dela |
            kateregakoli njihovega dela | katerega koli dela | kateri koli njegov del |
            kateregakoli dela vsebine | posameznih delov | delov vsebine | dele vsebine |
            del vsebine | delov besedila | tudi delno | niti delno | delno | delna | delne |
            delnega | deloma | tudi deloma | niti v celoti niti delno |
            niti v celoti niti deloma | tudi v delih | po delih | v odlomkih | niti del |
            niti deli | niti v delih | niti odlomki | vsaj delno | pa čeprav delno |
            čeprav le delno | četudi delno | tudi v odlomkih | v delih | v fragmentih |
            v kakršnem koli obsegu | v kakršnemkoli obsegu | ne glede na obseg |
            kateregakoli odlomka | celota ali del | v celoti, niti delno |
            niti v celoti, niti delno | posamezne dele | posamezni deli"""
        ),
        Tag.OTHER: words(
            """ali druge namene | ali v druge namene | ali drug namen | ali za druge namene |
            v katerikoli namen | v kakršnekoli namene | za kakršenkoli namen |
            v katerekoli druge namene | ali za kakršnekoli druge namene |
            za kakršenkoli drug namen | ne glede na namen | niti v druge namene"""
        ),
        Tag.COMMERCIAL: words(
            """v komercialne namene | za komercialne namene | v komercialni namen |
            v tržne namene | v pridobitne namene | z namenom pridobivanja dobička |
            za pridobitne namene | zaradi zaslužka | zaradi dobička | za zaslužek |
            v poslovne namene | za poslovne namene | v profitne namene |
            za trženje in zaslužek"""
        ),
        Tag.PURPOSE: words("za namene | za namen | v namen | z namenom | za potrebe | za"),
        Tag.OUTSIDE: words(
            """zunaj | izven | izven ozemlja | povsod razen | razen na območju | zunaj meja"""
        ),
        Tag.BUT: words("toda | vendar | pač pa | ampak | medtem ko | a | vendar pa | a vendar"),
        Tag.AND: words(
            """in | ali | ter | in/ali | kot tudi | niti | oziroma | oz. | prav tako | tudi |
            bodisi"""
        ),
        Tag.REPORT: words(
            """dejal | dejala | dejali | povedal | povedala | povedali | sporočil | sporočila |
            sporočili | sporočajo | poroča | poročal | poročala | pojasnil | pojasnila |
            pojasnili | pojasnjuje | opozoril | opozorila | opozorili | poudaril |
            poudarila | dodal | dodala | navedel | navedla | izjavil | izjavila | odločil |
            odločila | odločilo | razsodilo | razsodil | sprejel | sprejela | sprejeli |
            potrdil | potrdila | vložil | vložila | vložili | tožil | tožila | toži |
            obtožil | obtožila | obravnavalo | obravnaval | predlagal | predlagala | pozval |
            pozvala | napisal | napisala | zapisal | zapisala | po besedah | po navedbah |
            meni | spomnil | pomeni, da | velja od | je začel veljati | uvedel | uvedla |
            uvedli | načrtuje | napovedal | napovedala | podpisal | podpisala | kaznoval |
            prepovedal | prepovedala | prepovedali | prepovedalo | dovolil | dovolila |
            dovolilo | razpravljal* | razpravlja | razpravljajo | sprašuje | vprašal* |
            pojasnil* | opozoril* | opozarja | opozarjajo | spomnil* | presodil* |
            razsodil* | odločil* | sprejel* | potrdil* | izglasoval* | kaznoval* | oglobil* |
            izjavil* | sporočil* | povedal* | dejal* | vložil* | tožil* | obtožil* |
            predlagal* | predlaga | zahteva od | zahteval* | napovedal* | obravnaval* |
            obravnava | ali sme | ali smejo | ali smemo | ali lahko | ali je dovoljeno |
            ali je prepovedano | pravijo | trdi | trdijo | menijo | opomnil | opomnila |
            pritožil | pritožila | aretirali | zasegli | obsodil | obsodilo | podpisali |
            odpravil | odpravila | omejil | omejila | dovolili | opravičil | opravičila |
            odgovoril | odgovorila | so zapisali | je zapisal | je zapisala"""
        ),
        Tag.TOPIC: words(
            """sodišč* | sodnik | sodnica | sodnika | sodni spor | sodnega spora | tožb* |
            toženk* | toženec | tožnik* | zakon o | zakona o | novela | novele | novelo |
            predlog zakona | predloga zakona | poslanci | poslanec | poslanka |
            državni zbor | državnega zbora | parlament* | vlada | vlade | ministrstv* |
            minister | ministrica | strokovnjak* | pravnik* | pravnica | odvetnik* |
            odvetnica | napis | napisa | fraza | fraze | frazo | izraz | besede „ |
            besedna zveza | kaj pomeni | kaj je | kršitev avtorskih pravic v |
            kršitve avtorskih | zaradi kršitve avtorsk* | kršenje avtorskih pravic v |
            zaradi kršenja avtorsk* | pirat* | plagiat* | predavanj* | seminar* |
            konferenc* | rubrika: | oznake: | ključne besede: | teme: | pravnic* | novel* |
            poslan* | državnem zboru | ministra | sodnik* | sodb* | tožilstv* | delavnic* |
            napis* | policij* | župan* | občinski svet | mestni svet | sodnic* | tožen* |
            odvetnic* | pravilnik* | inšpek* | tabla z napisom | kako zaščititi | peticij* |
            evropska komisija"""
        ),
        Tag.NONWORK: words(
            """parkiranj* | parkirišč* | parkirati | ustavljanje | kajenj* | kajenje | kaditi |
            cigaret* | tobak* | tobačn* | alkohol* | piva | pivo | orožj* | streliv* | drog |
            ribolov* | rib | ribe | lov | lova | dron* | blaga | blago | vstopnic* |
            vozovnic* | glasov | glasovi | glasovanj* | vozil | vozila | vozili |
            avtomobil* | tovornjak* | promet | prometa | vstop | vstopa | gibanj* | žival* |
            psov | psi | pse | kopanj* | kopanje | pirotehni* | ognjemet* | petard* | ogenj |
            ognja | kurjenj* | odpadk* | odpadkov | protest* | shod* | telefonov | živil* |
            hrane | uvoz* | izvoz* | zdravil* | goriv* | bencin* | skiroj* | vrečk* |
            denar* | nepremičnin* | zemljišč* | gozd* | vode | plin* | gradnj* | doping* |
            kampiranj* | taborjenj* | točenje | virus* | okužb* | bolezn* | telefoni |
            šolah | komentar* | genom* | tehnologij* | kloniranj* | mučenj* | naft* |
            prostor* | kuriti | ognj* | pirotehn* | skiro* | kolesarj* | kolo | psa |
            kopati | smeti | vstop* | hran* | šotor* | ključev | osebnih izkaznic |
            osebne izkaznice | potnih listov | bankovc* | letakov | lažnih novic |
            dezinformacij | pornograf* | osebnih podatkov | sovražn* | sovraštv* |
            fotografij otrok | panik* | dreves | drevesa | drevo | sečnja | sečnje | sečnjo |
            lesa | letak* | mladoletn* | mobiteli | mobilnih telefonov | psom | vstop v |
            vstop na | vstop s | vstopa v | drogami | roštilj* | kopati se | kampir* |
            taborj* | lov na | mesa | mleka | cepiv* | gnojil* | pesticid* | prtljag* |
            potnik* | premog* | delnic* | obveznic* | kriptovalut* | posojil* |
            iger na srečo | loterij* | demonstracij* | migrant* | osebni podatki |
            osebne podatke | piškotk* | gobe | cvetja | krmljenj* | fotografiranje v |
            selfi* | voznega reda | vozni red | avtobus* | tramvaj* | premoženj* |
            lastništva | dvigal* | požar* | pošiljk*"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografija: | fotografije: | fotograf: |
            avtor fotografije: | avtor fotografije | slika: | posnetek: | ilustracija: |
            kolaž: | video: | infografika: | vir: | vir – | vir fotografije: | viri: |
            zaslonski posnetek: | posnetek zaslona: | arhiv: | osebni arhiv |
            fotografijo je prispeval* | besedilo: | grafika: | karikatura: |
            simbolična fotografija: | naslovna fotografija: | avtor: | posnel: | posnela: |
            fotografiral: | fotografirala: | kader: | risba: | zajem zaslona: |
            fotodokumentacija | foto arhiv | avtorica fotografije: | posnetki: |
            fotografijo je prispeval | fotografijo prispeval | arhiv uredništva |
            simbolična fotografija | vir foto: | kamera: | besedilo in foto: |
            foto in besedilo: | naslovnica: | slikovno gradivo:"""
        ),
        Tag.PHOTO: words("foto | fotografija | fotografije | posnetek"),
        Tag.VIA: words("prek | preko"),
        Tag.WITH_AGENCY: words("po poročanju agencij | povzeto po agencijah"),
        Tag.BYLINE: words(
            """novinar | novinarka | dopisnik | avtor: | avtorica: | piše: | dopisnica |
            avtorji: | urednik:"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """preklicujemo | preklicuje | preklicana | preklican | preklicano | umikamo |
            umaknjena | umaknjeno | razveljavljeno | razveljavlja | prosimo, ne uporabljajte |
            prosimo ne uporabljajte | prosimo, da ne uporabite | prosimo, da ne objavite |
            prosimo izbrišite | prosimo, izbrišite | prosimo, da novice ne uporabljate |
            prosimo, da je ne uporabite | prosimo, da je ne uporabljate |
            prosimo, da je ne objavite | prosimo, da je ne objavljate |
            prosimo, da ga ne uporabite | prosimo, da ga ne objavite |
            prosimo, da ne uporabljate | prosimo, da ne objavljate | prosimo, umaknite |
            prosimo umaknite | prosimo, odstranite | prosimo odstranite | ne uporabljajte več |
            ni več dovoljeno uporabljati | odstranite iz arhivov | odstranite iz vseh |
            izbrišite iz arhivov | izbrišite vse kopije | uničite vse kopije |
            prenehajte z uporabo | prenehajte uporabljati | umaknite iz etra""",
        ),
        Tag.CORRECTION: words(
            """popravek: | popravljena različica | popravljena verzija | popravek vesti |
            popravljena vest | s popravkom | popravljeno | prosimo uporabite popravljen* |
            prosimo, uporabite popravljen* | popravljena novica | popravljeno besedilo |
            ponovitev s popravkom | nadomešča prejšnj* | pravilno se glasi | pravilno je: |
            uporabite popravljeno | prosimo, uporabite popravljeno | prosimo zamenjajte"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | z embargom do | ni za objavo pred |
            ne objavljajte pred | ne objaviti pred | velja embargo | objava dovoljena po |
            embargo! | ne objavljati pred | ne objavi pred | objavite po | objava šele po |
            objaviti šele po | objava ni dovoljena pred | objava ni dovoljena do |
            objava prepovedana do | prepoved objave do | embargo na objavo do |
            embargo traja do | ne predvajati pred | ni za predvajanje pred |
            objava mogoča po | ne objavljati do | ne objavljajte do | za objavo po |
            objava možna po | objava po | pod embargom do | strogi embargo |
            embargo velja do | embargo poteče | konec embarga | embargo preneha |
            ni za objavo do | ne predvajajte pred | ne razširjajte pred |
            objava je dovoljena šele po | objava dovoljena šele | dovoljena šele po |
            dovoljeno objaviti šele | objaviti najprej | objava najprej | objavite šele po"""
        ),
        Tag.UNTIL: words("do | pred | prej kot | ne prej kot | vse do"),
        Tag.AFTER: words("po | od dne | po preteku | šele po | kasneje kot | od trenutka"),
        Tag.RELEASE: words(
            """za takojšnjo objavo | za takojšnje objavljanje | za prosto objavo |
            prosimo za objavo | prosimo, objavite | s prošnjo za objavo |
            za takojšnje objave | za takojšnjo uporabo | prosimo vas za objavo |
            vljudno prosimo za objavo | za objavo takoj | objaviti takoj | objava takoj |
            za takojšnjo uporabo v medijih | prosimo vas, da objavite | vabimo vas k objavi |
            takoj za objavo | prosto za objavo | prosimo za objavo sporočila"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """javna domena | javni domeni | javna last | v javni domeni | prosto delo |
            ni avtorsko zaščiteno | niso avtorsko zaščitene | ni predmet avtorskih pravic |
            niso predmet avtorskih pravic | ni varovano z avtorsko pravico |
            brez pridržanih pravic | nobena pravica ni pridržana | javne domene |
            ni avtorsko varovano | niso avtorsko varovana | ni predmet avtorske pravice |
            avtorske pravice so potekle | avtorska zaščita je potekla |
            se odpoveduje vsem pravicam | se odpovedujemo vsem pravicam"""
        ),
        Tag.OPEN_LICENCE: words(
            """priznanje avtorstva | odprta licenca | odprto licenco | prosta licenca |
            licenca creative commons | licenco creative commons | licence creative commons |
            odprte licence | proste licence | prosto licenco"""
        ),
        Tag.WITHIN: words(
            """v roku | največ | ne več kot | do največ | v času | najdlje | maksimalno |
            ne dlje kot | v dolžini do | v dolžini največ | v obsegu do | ne presega |
            ne presegajo"""
        ),
        Tag.DAYS: words(
            """dan | dni | dneh | ur | ure | tednov | tedne | mesecev | mesece | mesec | dnevi |
            urah | teden | tednih | mesecih"""
        ),
        Tag.LENGTH: words(
            """besed | znakov | stavkov | minut | sekund | vrstic | odstavkov | odstotkov |
            stavka | odstavka | minute | sekunde"""
        ),
        Tag.ABBREVIATION: words(
            """št | čl | str | tj | itd | npr | oz | dr | mag | ul | sv | prof | tel | t.i |
            d.o.o | d.d | ipd | gl | prim | roj | mio"""
        ),
    },
    actions={
        Action.ALL: words(
            _ALL_IMAGE,
            _ALL_TEXT,
            """uporab* | izrablj* | izkorišč* | koristit* | kradite | krasti naše | jemati naše |
            vzemite naše | rabiti""",
        ),
        Action.PUBLISH: words("""objavljanj* | objavljati | objavlja | objavljajo | objavijo | objavite | objava |
            objave | objavo | objavi v | objaviti | biti objavljen* | bodo objavljen* |
            ponovno objav* | ponovna objava | ponovne objave | ponovno objavljanje | ponatis* |
            publicir* | prikazovanj* | prikazovati | prikazan* | prikaz | javno prikazovanje |
            javna objava | dajanje na voljo javnosti | priobčitev javnosti | priobčevanje |
            javno priobčevanje | javna priobčitev | nameščanje na | prevzem vsebin |
            prevzemanj* | prevzemati | objavit* | objavljate | objaviš | objavljat* |
            prevzemat* | prevzeti | prevzamete | prenašanj* | postavljanj* | priobčitev |
            javno priobčit* | kar prevzemite | kar objavite | kar ponatisnite | objavljajte |
            prevzemite | prevzemajte | postaviti na splet | postavljati na | javno prikazati |
            javno predvajanje | ponovno objavite | ponovno objaviti | ponovno objavljati"""),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na spletu | na drugih spletnih | na spletnih straneh |
            na drugih portalih | v spletnih medijih | na drugih straneh |
            na svoji spletni strani | na svojem portalu | na svojem spletnem mestu |
            na lastni spletni strani | na eni spletni strani | na spletni strani naročnika |
            na spletnih mestih | na drugih spletnih mestih | v spletnih izdajah |
            v spletni izdaji | na vaši spletni strani | na svoji strani | na svojih straneh |
            na svojem blogu | na drugi spletni strani | na drugih spletnih straneh |
            na tujih straneh | na portalih | na spletnih portalih | v elektronskih medijih |
            spletnih straneh | na spletni strani"""
        ),
        Action.PRINT: words(
            """v tisku | v tiskanih | v tiskanih medijih | tiskanje | tiskati | natis* |
            natisniti | natisnjen* | v tiskani izdaji | v tiskanih izdajah | na papirju |
            v časopisih | v tiskani obliki | izpisati | izpišete | v tiskani različici |
            na naslovnici | v revijah"""
        ),
        Action.BROADCAST: words(
            """predvajanj* | predvajati | predvajan* | oddajanj* | oddajati | retransmisij* |
            radiodifuzn* | v etru | reemitir* | predvaja* | v radijskem programu |
            v televizijskem programu | po radiu | po televiziji | v eter | na televiziji |
            na radiu"""
        ),
        Action.SOCIAL: words(
            """na družbenih omrežjih | družbenih omrežjih | družbenih omrežij |
            družabnih omrežjih | družbena omrežja | na facebooku | na instagramu |
            na tiktoku | na youtubu | na twitterju | družbenim omrežjem |
            na družabnih omrežjih"""
        ),
        Action.REPRODUCE: words("""reproducir* | reprodukcij* | reproduciranj* | kopir* | kopiranj* | kopiran* |
            prekopir* | razmnoževanj* | razmnoževati | razmnoži* | razmnožen* | razmnožuje |
            fotokopir* | skenir* | prenos na | snemanj* | presnemav* | kopij | kopije |
            podvaj* | prepisovanj* | prepisovati | razmnožujte | digitaliz* | izdelava kopij |
            izdelovanje kopij | izdelati kopijo | presneti | pretipkati | zaslonske posnetke |
            prepis | prepisa | prepisu"""),
        Action.REDISTRIBUTE: words("""distribuir* | distribucij* | redistribu* | razširjanj* | razširjati | razširja |
            razširjajo | razširjan* | razširjen* | širjenj* | širiti | posredovanj* |
            posredovati | posredovan* | razpošiljanj* | razpošiljati | razdeljevanj* |
            deljenje | deliti | nadaljnje širjenje | nadaljnja distribucija | podlicenc* |
            odstopanj* | odstopiti | prenos na tretje | pošiljanj* | dajanje v promet |
            razpečevanj* | razpečava* | prenesen | prenesena | prenesene | prenesti |
            prenašati | delite | deljenja | širite | razširjat* | posreduje | posredujete |
            odstop tretjim | prenesti na tretje | prenašati na tretje | dajanje tretjim |
            preposlati | pošiljati naprej | sindicir* | posredovati tretjim |
            posredovanje tretjim | posredujte tretjim | dajati tretjim | odstopiti tretjim |
            odstopati tretjim | odstopanje tretjim | deliti naprej | širiti naprej |
            razširjajte | nadaljnjo distribucijo | nadaljnje posredovanje | predati tretjim |
            predaja tretjim"""),
        Action.REWRITE: words(
            """predelav* | predelovanj* | predelati | predelovati | predelan* |
            prirejanje besedil | uredniško | krajšanj* | krajšati | preoblikovanje besedil |
            preurejan* | povzemanj* | povzemat* | povzeti | povzema | povzemajo | povzetek |
            povzetki | predelat* | prirejanj* | preoblikovanj* | preoblikovati |
            parafrazir* | skrajšati | skrajšan* | obnavljanj* | lektorirat* | povzemajte |
            obnoviti besedilo | predelajte | krajšajte | kompilac*"""
        ),
        Action.ADAPT: words(
            """spreminjanj* | spreminjati | spremeniti | spremenjen* | sprememb* | spreminja |
            modific* | modifikacij* | prilagajanj* | prilagoditev | prilagoditve |
            prilagoditi | priredb* | prirejanj* | prirediti | izpeljana dela |
            izpeljanih del | obdelav* | obdelovati | transformir* | spreminjajte |
            prirejati | predrugačiti | posegati v | poseg v besedilo | posegi v | prilagajati"""
        ),
        Action.TRANSLATE: words(
            """prevod* | prevajanj* | prevajati | prevesti | preveden* | prevajate | prevajajo |
            prevaja | prevedete | prevedejo | prevajajte | prevedite"""
        ),
        Action.QUOTE: words(
            """citir* | citiranj* | citat* | navajanje odlomkov | odlomk* | odlomek | izsek* |
            izvleč* | navajanje vsebin | navajanju vsebin | navajanje besedil |
            navajanje novic | kratki citati | kratkih citatov | krajši odlomki |
            kratkih odlomkov | navajati odlomke | kratke citate | kratki odlomki |
            krajše odlomke"""
        ),
        Action.ARCHIVE: words(
            """arhivir* | arhiviranj* | shranjevanj* | shranjevati | shranjen* | shraniti |
            hramb* | skladišč* | v zbirkah podatkov | v podatkovnih bazah |
            v bazah podatkov | v podatkovne baze | v zbirke podatkov | predpomn* |
            shraniti v | shranjevanje v | hraniti v bazah | vnašati v baze |
            vnašati v zbirke | vključevati v zbirke"""
        ),
        Action.SELL: words(
            """prodaj* | prodajati | preprodaj* | nadaljnja prodaja | prodati | preprodati |
            nadaljnjo prodajo | nadaljnje prodaje | naprodaj"""
        ),
        Action.COMMERCIAL: words(
            """komercialna uporaba | komercialno uporabo | komercialne uporabe |
            komercialno rabo | komercialna raba | komercialno izkoriščanje |
            komercialno uporabljati | tržna uporaba | komercialne rabe |
            komercialni uporabi | komercialnega izkoriščanja | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """oglaševanj* | reklam* | marketinšk* | trženj* | promocij* | oglaševalsk* |
            v oglasih | oglasih | v oglase | v oglasne namene | oglasne namene | oglašev* |
            za oglase | promo"""
        ),
        Action.AI_TRAINING: words("""umetne inteligence | umetna inteligenca | umetno inteligenco | umetni inteligenci |
            učenje modelov | učenja modelov | učenje umetne | učenje ui | urjenje modelov |
            urjenja modelov | usposabljanje modelov | usposabljanja modelov |
            treniranje modelov | treniranja modelov | treniranj* | strojno učenje |
            strojnega učenja | strojnemu učenju | nevronskih mrež | jezikovnih modelov |
            jezikovne modele | velikih jezikovnih | generativn* |
            besedilno in podatkovno rudarjenje | besedilnega in podatkovnega rudarjenja |
            rudarjenj* | podatkovno rudarjenje | podatkovnega rudarjenja |
            podatkovnim rudarjenjem | besedilno rudarjenje | rudarjenje besedil |
            rudarjenje podatkov | rudarjenje besedil in podatkov |
            rudarjenja besedil in podatkov | analiza besedil in podatkov |
            analize besedil in podatkov | avtomatizirano zbiranje | avtomatiziranega zbiranja |
            avtomatsko zbiranje | avtomatizirana analiza | strganj* | scraping* |
            luščenje podatkov | crawling* | data mining | modelov ui | sistemov ui |
            modelov ai | ai modelov | strojno zajemanje | strojnega zajemanja |
            strojnim zajemanjem | avtomatizirano zajemanje | avtomatsko zajemanje |
            samodejno zajemanje | samodejno zbiranje | avtomatizirano pridobivanje |
            strgalnik* | umetnointeligenčn* | učenje umetn* | učenja umetn* |
            usposabljanje umetn* | usposabljanja umetn* | trenirati | učenje jezikovn* |
            učenja jezikovn* | jezikovnim modelom | strojnem učenju | klepetalnik* |
            klepetalnih robotov | z roboti | s pajki | spletnimi roboti | botov | boti |
            algoritmov umetne | učiti ui | učiti ai | učiti umetne | učiti umetno |
            učiti modelov | učiti modele | učiti algoritmov | učiti algoritme |
            učiti nevronsk* | učiti jezikovn* | učiti generativn* | učiti klepetaln* |
            učiti velikih jezikovn* | učiti strojn* | trenirati ui | trenirati ai |
            trenirati umetne | trenirati umetno | trenirati modelov | trenirati modele |
            trenirati algoritmov | trenirati algoritme | trenirati nevronsk* |
            trenirati jezikovn* | trenirati generativn* | trenirati klepetaln* |
            trenirati velikih jezikovn* | trenirati strojn* | uriti ui | uriti ai |
            uriti umetne | uriti umetno | uriti modelov | uriti modele | uriti algoritmov |
            uriti algoritme | uriti nevronsk* | uriti jezikovn* | uriti generativn* |
            uriti klepetaln* | uriti velikih jezikovn* | uriti strojn* | usposabljati ui |
            usposabljati ai | usposabljati umetne | usposabljati umetno | usposabljati modelov |
            usposabljati modele | usposabljati algoritmov | usposabljati algoritme |
            usposabljati nevronsk* | usposabljati jezikovn* | usposabljati generativn* |
            usposabljati klepetaln* | usposabljati velikih jezikovn* | usposabljati strojn* |
            učenje ai | učenje umetno | učenje modele | učenje algoritmov | učenje algoritme |
            učenje nevronsk* | učenje generativn* | učenje klepetaln* |
            učenje velikih jezikovn* | učenje strojn* | učenja ui | učenja ai | učenja umetne |
            učenja umetno | učenja modele | učenja algoritmov | učenja algoritme |
            učenja nevronsk* | učenja generativn* | učenja klepetaln* |
            učenja velikih jezikovn* | učenja strojn* | učenju ui | učenju ai | učenju umetne |
            učenju umetno | učenju modelov | učenju modele | učenju algoritmov |
            učenju algoritme | učenju nevronsk* | učenju jezikovn* | učenju generativn* |
            učenju klepetaln* | učenju velikih jezikovn* | učenju strojn* | treniranje ui |
            treniranje ai | treniranje umetne | treniranje umetno | treniranje modele |
            treniranje algoritmov | treniranje algoritme | treniranje nevronsk* |
            treniranje jezikovn* | treniranje generativn* | treniranje klepetaln* |
            treniranje velikih jezikovn* | treniranje strojn* | treniranja ui | treniranja ai |
            treniranja umetne | treniranja umetno | treniranja modele | treniranja algoritmov |
            treniranja algoritme | treniranja nevronsk* | treniranja jezikovn* |
            treniranja generativn* | treniranja klepetaln* | treniranja velikih jezikovn* |
            treniranja strojn* | urjenje ui | urjenje ai | urjenje umetne | urjenje umetno |
            urjenje modele | urjenje algoritmov | urjenje algoritme | urjenje nevronsk* |
            urjenje jezikovn* | urjenje generativn* | urjenje klepetaln* |
            urjenje velikih jezikovn* | urjenje strojn* | urjenja ui | urjenja ai |
            urjenja umetne | urjenja umetno | urjenja modele | urjenja algoritmov |
            urjenja algoritme | urjenja nevronsk* | urjenja jezikovn* | urjenja generativn* |
            urjenja klepetaln* | urjenja velikih jezikovn* | urjenja strojn* |
            usposabljanje ui | usposabljanje ai | usposabljanje umetne | usposabljanje umetno |
            usposabljanje modele | usposabljanje algoritmov | usposabljanje algoritme |
            usposabljanje nevronsk* | usposabljanje jezikovn* | usposabljanje generativn* |
            usposabljanje klepetaln* | usposabljanje velikih jezikovn* | usposabljanje strojn* |
            usposabljanja ui | usposabljanja ai | usposabljanja umetne | usposabljanja umetno |
            usposabljanja modele | usposabljanja algoritmov | usposabljanja algoritme |
            usposabljanja nevronsk* | usposabljanja jezikovn* | usposabljanja generativn* |
            usposabljanja klepetaln* | usposabljanja velikih jezikovn* | usposabljanja strojn* |
            usposabljanju ui | usposabljanju ai | usposabljanju umetne | usposabljanju umetno |
            usposabljanju modelov | usposabljanju modele | usposabljanju algoritmov |
            usposabljanju algoritme | usposabljanju nevronsk* | usposabljanju jezikovn* |
            usposabljanju generativn* | usposabljanju klepetaln* |
            usposabljanju velikih jezikovn* | usposabljanju strojn* | učiti na njih |
            učnih podatkov | učne množice | učnih množic | nevronske mreže | strojna obdelava |
            strojne obdelave | samodejno prenašanje | samodejnega prenašanja |
            samodejnega zbiranja | množično prenašanje | avtomatizirano prenašanje |
            avtomatiziranega prenašanja | scrap* | strganje spletnih | crawl* | chatbot* |
            z boti | z umetno inteligenco | sistemi ui | modeli ui | orodji ui"""),
        Action.ALTER_IMAGE: words(
            """obrezovanj* | obrezovati | obrezan* | retuš* | fotomontaž* | montaž* | obrezati |
            kadrir* | odstranjevanje logotip* | odstranitev logotip* | izrezovanj* |
            izrezati | prekrivati logo* | prekrivanje logo* | prekriti logo* |
            zakrivati logo* | zakrivanje logo* | zakriti logo* | odstranjevati logo* |
            odstraniti logo* | odstranitev logo* | brisati logo* | vodni žig | vodnega žiga |
            vodne žige | obrežite | obrezujte | izrezovati | dodajati besedilo |
            dodajanje besedila | dodajanje napisov | spreminjati barve | spreminjanje barv |
            sprememba barv | digitalna obdelava | digitalne obdelave | digitalna manipulacija"""
        ),
        Action.LINK: words("uokvir* | framing* | vgrajevanj* | vgraditi"),
    },
    manners={
        Action.PRINT: words("revije | tabloidi | naslovnice"),
        Action.PUBLISH_ONLINE: words("mobilne aplikacije | mobilnih aplikacijah"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """gradivo | gradiva | gradiv | vsebin* | prispevek | prispevk* | prispevkov |
            informacij* | novic* | vest | vesti | delo | del | dela | publikacij* | dokument* |
            intervju* | reportaž* | kolumn* | izdaj* | materialov | materiali | material |
            podatkov | sporočilo | pesmi | recenzij* | esej*""",
        ),
        Object.SITE: words(
            """portal | portala | portalu | spletna stran | spletne strani | spletni strani |
            spletno stran | spletišč* | spletnega mesta | spletno mesto | spletnem mestu |
            spletnega portala"""
        ),
        Object.TEXT: words(
            _ALL_TEXT,
            "besedil* | tekst* | članek | članka | članki | člankov | članke | člankih",
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            _ALL_IMAGE,
            """fotografij* | foto | slika | slike | slik | slikovn* | posnetk* | posnetkov |
            ilustracij* | fotomaterial* | fotk* | sliko | posnetek | portret*""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            """video | videoposnetk* | videoposnetek | video posnetk* | videa | videovsebin* |
            filmsk* | videu | videoposnet* | posnetek | posnetka | posnetki | posnetkov |
            posnetke | klip | videov""",
        ),
        Object.AUDIO: words(
            """avdio | zvočn* | podkast* | avdioposnetk* | podcast* | zvočni posnetek |
            zvočni posnetki | zvočnih posnetkov | zvočni zapis"""
        ),
        Object.GRAPHIC: words("grafik* | grafičn* | infografik* | grafikon* | karikatur*"),
        Object.DATABASE: words(
            "podatkovna baza | podatkovne baze | zbirka podatkov | zbirke podatkov"
        ),
        Object.LOGO: words(
            """logotip* | blagovne znamke | blagovna znamka | blagovnih znamk | logo | loga"""
        ),
        Object.THIRD_PARTY: words(
            """vsebine tretjih | vsebin tretjih | gradiva tretjih | vsebine drugih |
            agencijskih novic | agencijske novice | agencijska gradiva | agencijskih gradiv |
            agencijske fotografije | agencijskih fotografij | gradiv tretjih | tuja gradiva"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            _NEED_CONSENT,
            _IF_CONSENT,
            """dovoljenj* | dovoljenja | soglasj* | privolitev | privolitve | privolitvijo |
            odobritev | odobritve | odobritvijo | licenca | licence | licenco | licenci |
            pogodb* | dogovor* | pooblastil* | avtorizacij* | vednosti | licenc* | sporazum* |
            vednosti založnika | vednosti uredništva | vednosti avtorja | vednostjo |
            po predhodnem dogovoru | ne da bi vprašali""",
        ),
        Condition.PRIOR: words(
            """predhodn* | vnaprej | predčasn* | poprejšnj* | s predhodnim | po predhodnem |
            po predhodni | ob predhodnem | po predhodnem dogovoru"""
        ),
        Condition.WRITTEN: words("pisn* | v pisni obliki | s pisnim | po pisnem | ob pisnem"),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """navedb* | navedba vira | navedbo vira | navajanj* | navesti | navede | navedite |
            navedete | vira | vir | virom | naveden vir | navajati vir | avtorstv* |
            ime avtorja | imena avtorja | sklicevanj* | sklic na | omemb* | podpis avtorja |
            podpisa avtorja | podpisom avtorja | podpis | podpisom | imenom avtorja |
            ime in priimek avtorja | ime fotografa | imena fotografa | imenom fotografa |
            navesti avtorja | navesti vir | navedite avtorja | navedite vir | navedete avtorja |
            navedete vir | navede avtorja | navede vir | navedejo vir | navedbe vira |
            navedbi vira | navedbo avtorja | navedba avtorja | navajanje vira |
            navajanjem vira | naveden avtor | je naveden avtor | označiti vir | označite vir |
            ime agencije | imena agencije | imenom agencije | omeniti avtorja |
            omenite avtorja | omenite vir | sklicevanje na | sklicevati na vir | atribucij* |
            ne da bi navedli | zadostuje navedba vira | zadošča navedba vira |
            dovolj je navedba vira""",
        ),
        Condition.LINK: words("""povezav* | povezavo | hiperpovezav* | aktivna povezava | aktivno povezavo | link |
            linka | linkom | hiperlink* | url | povezavo do | s povezavo | z aktivno povezavo |
            s hiperpovezavo | spletno povezavo | aktivne povezave | delujoča povezava |
            delujočo povezavo | klikabiln* | povratna povezava | povratno povezavo |
            neposredna povezava | neposredno povezavo | povezavo na izvirnik |
            povezava na izvirnik | povezavo do izvirnika | povezavo na članek |
            povezavo na stran"""),
        Condition.KEEP_NOTICE: words(
            """ohranitev oznake | ohraniti oznako | odstranjevati oznak |
            odstranjevati oznak avtorsk* | ohraniti oznako avtorsk* | ohraniti logotip |
            ohranitev logotipa | z vidnim logotipom | ohraniti vse povezave |
            ohranite vse povezave | z ohranitvijo povezav"""
        ),
        Condition.INDICATE_CHANGES: words(
            """označiti spremembe | navedba sprememb | navesti spremembe | označite spremembe |
            označitev sprememb | označitvijo sprememb | navedite spremembe |
            navedbo sprememb | označene spremembe"""
        ),
        Condition.NO_DERIVATIVES: words(
            """brez sprememb | brez predelav | v nespremenjeni obliki | nespremenjen* |
            brez spreminjanja | v izvirni obliki | brez krajšanja | brez priredb |
            brez kakršnihkoli sprememb | brez posegov | neskrajšan* | od besede do besede |
            če ne spreminjate | če ne spremenite | ne da bi ga spreminjali"""
        ),
        Condition.SHARE_ALIKE: words(
            """deljenje pod enakimi pogoji | pod enakimi pogoji | pod istimi pogoji |
            pod isto licenco | pod enako licenco"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomercialn* | nepridobitn* | neprofitn* | ne v komercialne | ne zaradi zaslužka"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uredniške namene | uredniško uporabo | redakcijske namene | novinarske namene |
            informativne namene | uredniško rabo | redakcijsko uporabo | uredniška uporaba |
            uredniške uporabe | novičarske namene | novičarsko uporabo | namene poročanja |
            namen poročanja | za poročanje o"""
        ),
        Condition.PERSONAL_USE: words(
            """osebno uporabo | osebne potrebe | osebne namene | osebni uporabi | osebno rabo |
            zasebno uporabo | zasebno rabo | zasebne namene | lastno uporabo |
            lastne potrebe | interno uporabo | notranjo uporabo | osebna uporaba |
            zasebna uporaba | osebne uporabe | lastne uporabe | interne namene |
            domačo uporabo | zasebne potrebe"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """izobraževalne namene | učne namene | pedagoške namene | pri pouku |
            študijske namene | šolske namene | knjižnicam"""
        ),
        Condition.CONTEXT_ONLY: words(
            """za ilustracijo | v kontekstu | ob članku o | ob članku | ob besedilu |
            ob tem članku | skupaj s člankom | skupaj z besedilom | v zvezi z dogodkom |
            za ponazoritev | kot ilustracija | kot ilustracijo"""
        ),
        Condition.ONE_TIME: words(
            """enkratn* | samo enkrat | le enkrat | enkrat | za enkratno | eno objavo |
            ene objave | eno uporabo | ene uporabe | v eni številki | v eni izdaji |
            enkrat in samo | enkrat in le"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kratki citati | kratkih citatov | krajši odlomki | kratkih odlomkov |
            kratke citate | kratki odlomki | kratke odlomke | nekaj stavkov |
            v omejenem obsegu"""
        ),
        Condition.NOTIFY: words(
            """obvestiti | obvestilo uredništvu | obvestite | obveščanj* |
            obvestite uredništvo | obvestiti uredništvo | obvestite nas | obvestiti nas |
            sporočite nam | avtorski izvod | dokazni izvod | pošljite izvod | poslati izvod |
            pošljite nam povezavo"""
        ),
        Condition.PAYMENT: words(
            """plačil* | proti plačilu | plačljiv* | nadomestil* | honorar* | odškodnin* |
            se zaračuna | se zaračunava | zaračunavamo | se plača | zahteva doplačilo |
            zahteva plačilo | je plačljiva | je plačljivo | je plačljiv | so plačljive |
            se obračuna nadomestilo | doplačil* | pristojbin* | za plačilo | ob plačilu |
            po plačilu | za doplačilo | za honorar"""
        ),
        Condition.SUBSCRIBER: words(
            """naročnik* | registriranim uporabnikom | registrirani uporabniki | akreditiran* |
            z naročnino | uporabnikom servisa | uporabniki servisa | klient* |
            prijavljenim uporabnikom | članom mreže | članicam mreže | partnerskim medijem |
            pogodbenim partnerjem | imetnikom licence"""
        ),
        Condition.TRACKING_PIXEL: words("števec"),
        Condition.USE_CORRECTED_VERSION: words("popravljeno različico | popravljeno verzijo"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """samo za uredniško uporabo | le za uredniško uporabo |
            izključno za uredniško uporabo | samo v uredniške namene |
            izključno v uredniške namene | samo za uredniške namene |
            le za uredniške namene | izključno za uredniške namene | samo za uredniško rabo |
            izključno za uredniško rabo | le za uredniško rabo | zgolj za uredniško uporabo |
            zgolj za uredniške namene | samo za novinarske namene |
            samo za redakcijsko uporabo | samo v novinarske namene |
            samo v informativne namene | samo za namene poročanja |
            samo za novičarsko uporabo | samo za novičarske namene | le v uredniške namene |
            le v novinarske namene | le za novinarske namene | le v informativne namene |
            le za namene poročanja | le za novičarsko uporabo | le za novičarske namene |
            izključno v novinarske namene | izključno za novinarske namene |
            izključno v informativne namene | izključno za namene poročanja |
            izključno za novičarsko uporabo | izključno za novičarske namene |
            zgolj v uredniške namene | zgolj v novinarske namene |
            zgolj za novinarske namene | zgolj v informativne namene |
            zgolj za namene poročanja | zgolj za novičarsko uporabo |
            zgolj za novičarske namene"""
        ),
        Exemption.PERSONAL_USE: words(
            """razen za osebno uporabo | razen za zasebno uporabo | razen za lastno uporabo |
            razen v osebne namene | razen za osebno | razen za lastno | razen za zasebno"""
        ),
        Exemption.QUOTATION: words(
            """razen citiranja | z izjemo citiranja | razen kratkih citatov | z izjemo citatov |
            razen citatov | v recenzijah"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """določenih z zakonom | predvidenih z zakonom | ki jih določa zakon |
            zakonsko dovoljen* | ki jih dovoljuje zakon | dovoljenih z zakonom |
            zakonskih izjem | zakonske izjeme | proste uporabe"""
        ),
        Exemption.SUBSCRIBERS: words(
            """razen naročnikov | razen za naročnike | z izjemo naročnikov | razen naročnikom"""
        ),
        Exemption.SOCIAL_SHARE: words("gumbi za deljenje | gumbov za deljenje"),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """znanstvene raziskave | znanstvenih raziskav | znanstvene namene |
            znanstvenoraziskovaln* | raziskovalne namene"""
        ),
        Exemption.SEARCH_ENGINES: words("iskalnik*"),
        Exemption.IMAGES: words(
            """razen fotografij | z izjemo fotografij | ne velja za fotografije |
            se ne nanaša na fotografije"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """razen vsebin tretjih | z izjemo vsebin tretjih | razen agencijskih |
            z izjemo agencijskih | razen gradiv tretjih | ne velja za agencijske"""
        ),
        Exemption.LOGOS: words("razen logotip* | z izjemo logotip*"),
        Exemption.VIDEO: words("razen videoposnetkov | z izjemo videoposnetkov | razen videa"),
        Exemption.HEADLINE_LINK: words(
            """naslova in povezave | naslov in povezav* | naslov in povezava |
            naslov in povezavo"""
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | s strani"),
    examples=(
        Example(
            "Kopiranje vsebin je prepovedano.",
            ("prohibits reproduce",),
        ),
        Example(
            "Ponatis člankov brez pisnega dovoljenja izdajatelja je prepovedan.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografij ni dovoljeno kopirati, razširjati ali spreminjati.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Objava je dovoljena le s pisnim soglasjem uredništva.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Povzemanje besedil je dovoljeno z navedbo vira in povezavo.",
            ("permits rewrite of text if attribution link",),
        ),
        Example(
            "Pri uporabi vsebin je navedba vira obvezna.",
            ("permits all if attribution",),
        ),
        Example(
            "Pri citiranju je obvezna povezava.",
            ("permits quote if link",),
        ),
        Example(
            "Izdajatelj si pridržuje pravico do besedilnega in podatkovnega rudarjenja.",
            ("reserves ai_training",),
        ),
        Example(
            "Uporaba vsebin za učenje modelov umetne inteligence je prepovedana.",
            ("prohibits ai_training",),
        ),
        Example(
            "Gradivo se lahko razširja samo v nekomercialne namene.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Razmnoževanje v celoti ali delno brez soglasja izdajatelja ni dovoljeno.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Noben del tega besedila se ne sme kopirati brez soglasja.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Nepooblaščeno kopiranje je prepovedano.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: STA",
            ("notice",),
        ),
        Example(
            "© 2019 Večerne novice, d.o.o. Vse pravice pridržane.",
            ("reserved",),
        ),
        Example("Sodišče v Mariboru je obravnavalo tožbo zaradi kršitve avtorskih pravic."),
        Example("V središču mesta je prepovedano parkiranje brez dovoljenja."),
        Example("Prodaja alkohola po 22. uri je prepovedana, so sporočili z občine."),
        Example("Odvetnik je pojasnil, kaj pomeni napis „vse pravice pridržane“."),
        Example("Ne kradite naših fotografij.", ("prohibits all of image",)),
        Example(
            "Ponatisu ne nasprotujemo, če ohranite podpis avtorja.",
            ("permits publish if attribution",),
        ),
        Example(
            "Odstranite fotografijo iz vseh sistemov in arhivov.", ("prohibits all of image",)
        ),
        Example(
            "Prekrivanje logotipa na videu ni dovoljeno.", ("prohibits alter_image of video",)
        ),
        Example("Video lahko brezplačno predvajate.", ("permits broadcast of video",)),
        Example(
            "Fotografije ni dovoljeno uporabiti v oglasih.", ("prohibits advertise of image",)
        ),
        Example("Sečnja dreves brez dovoljenja je prepovedana."),
    ),
)
