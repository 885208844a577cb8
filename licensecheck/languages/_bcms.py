"""What Bosnian, Croatian and Serbian have in common, in Latin letters, and the Cyrillic of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from licensecheck.extend import Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

K = TypeVar("K")
Phrases = tuple[str, ...]

#: Two letters of the Latin alphabet that are one of the Cyrillic, before the single ones.
_PAIRS = {"dž": "џ", "lj": "љ", "nj": "њ"}
_LETTERS = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")


def with_shared(shared: Mapping[K, Phrases], own: Mapping[K, Phrases]) -> dict[K, Phrases]:
    """Give the table *own* of a language with what all three of them share."""
    return {key: (*shared.get(key, ()), *phrases) for key, phrases in own.items()}


def in_both_scripts(
    table: Mapping[K, Phrases], as_they_are: Mapping[K, Phrases] | None = None
) -> dict[K, Phrases]:
    """Give a Latin table with the Cyrillic spelling of every phrase.

    What is written in one script alone, such as loans, goes in *as_they_are*.
    """
    loans = as_they_are or {}
    return {
        key: (*phrases, *map(cyrillic, phrases), *loans.get(key, ()))
        for key, phrases in table.items()
    }


def cyrillic(phrase: str) -> str:
    for pair, letter in _PAIRS.items():
        phrase = phrase.replace(pair, letter)
    return phrase.translate(_LETTERS)


#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """podliježe odobrenju | podleže odobrenju | podliježe suglasnosti | podleže saglasnosti |
podliježe licenci | podleže licenci | potrebno je odobrenje | potrebna je dozvola |
potrebna je suglasnost | potrebna je saglasnost | potreban je ugovor | zatražite dozvolu |
zatražite odobrenje | zatražite suglasnost | zatražite saglasnost | zatražiti dozvolu |
dogovorite s | dogovoriti s redakcijom | treba dogovoriti"""
_IF_ATTRIBUTION = """ako se navede | ukoliko se navede | ako navedete | ako je naveden | ukoliko je naveden |
s navođenjem | sa navođenjem | s naznakom | samo navedite | dovoljno je navesti |
ako se navodi | ako navede | ako citirate | ako spomenete | ako pomenete | ukoliko navedete |
ukoliko navede | tko navede | ko navede | s potpisom | sa potpisom | sa imenom | pod imenom |
sa naznakom | navodeći"""
_IF_CONSENT = """po odobrenju | nakon odobrenja | sukladno ugovoru | u skladu s ugovorom | u skladu sa ugovorom |
pod licencom | s dozvolom | sa dozvolom | sa saglasnošću | u skladu s uvjetima |
u skladu sa uslovima | sukladno uvjetima | u skladu s pravilima | u skladu sa pravilima |
prema uvjetima korištenja | prema uslovima korišćenja | nakon sklapanja ugovora |
po dogovoru s | u dogovoru s | u dogovoru sa | po dogovoru | uz dogovor | u okviru ugovora |
prema ugovoru"""
_KILL_ITEM = """vijest se poništava | vijest je povučena | povlači vijest | povlači vest | povlači informaciju |
povlači tekst | povlači članak | povlači materijal | povlači objavu | povlači prilog |
povukla je vijest | povukla je vest | povukla je informaciju | povukla je tekst |
povukla je članak | povukla je materijal | povukla je objavu | povukla je prilog |
povukao je vijest | povukao je vest | povukao je informaciju | povukao je tekst |
povukao je članak | povukao je materijal | povukao je objavu | povukao je prilog |
poništava vijest | poništava vest | poništava informaciju | poništava tekst | poništava članak |
poništava materijal | poništava objavu | poništava prilog | poništila je vijest |
poništila je vest | poništila je informaciju | poništila je tekst | poništila je članak |
poništila je materijal | poništila je objavu | poništila je prilog | poništio je vijest |
poništio je vest | poništio je informaciju | poništio je tekst | poništio je članak |
poništio je materijal | poništio je objavu | poništio je prilog | anulira vijest |
anulira vest | anulira informaciju | anulira tekst | anulira članak | anulira materijal |
anulira objavu | anulira prilog | opoziva vijest | opoziva vest | opoziva informaciju |
opoziva tekst | opoziva članak | opoziva materijal | opoziva objavu | opoziva prilog |
stavlja van snage vijest | stavlja van snage vest | stavlja van snage informaciju |
stavlja van snage tekst | stavlja van snage članak | stavlja van snage materijal |
stavlja van snage objavu | stavlja van snage prilog | tekst je povučen | članak je povučen |
informacija je povučena | tekst se povlači | uklonite vijest | uklonite vest | uklonite članak |
uklonite tekst | uklonite materijal | uklonite objavu | povlačimo vijest | povlačimo vest |
povlačimo članak | povlačimo tekst | povlačimo materijal | povlačimo objavu | izbrišite vijest |
izbrišite vest | izbrišite članak | izbrišite tekst | izbrišite materijal | izbrišite objavu |
obrišite vijest | obrišite vest | obrišite članak | obrišite tekst | obrišite materijal |
obrišite objavu | poništavamo vijest | poništavamo vest | poništavamo članak |
poništavamo tekst | poništavamo materijal | poništavamo objavu | poništite vijest |
poništite vest | poništite članak | poništite tekst | poništite materijal | poništite objavu |
povucite vijest | povucite vest | povucite članak | povucite tekst | povucite materijal |
povucite objavu | molimo uklonite vijest | molimo uklonite vest | molimo uklonite članak |
molimo uklonite tekst | molimo uklonite materijal | molimo uklonite objavu |
molimo povucite vijest | molimo povucite vest | molimo povucite članak | molimo povucite tekst |
molimo povucite materijal | molimo povucite objavu | molimo izbrišite vijest |
molimo izbrišite vest | molimo izbrišite članak | molimo izbrišite tekst |
molimo izbrišite materijal | molimo izbrišite objavu | molimo obrišite vijest |
molimo obrišite vest | molimo obrišite članak | molimo obrišite tekst |
molimo obrišite materijal | molimo obrišite objavu | vijest povučena | vijest poništena |
vijest je poništena | vijest se povlači | vest povučena | vest je povučena | vest poništena |
vest je poništena | vest se povlači | informacija povučena | informacija poništena |
informacija je poništena | informacija se povlači | članak povučen | članak poništen |
članak je poništen | članak se povlači | tekst povučen | tekst poništen | tekst je poništen |
materijal povučen | materijal je povučen | materijal poništen | materijal je poništen |
materijal se povlači | povlačenje vijesti | povlačenje vesti | povlačenje članka |
povlačenje teksta"""
_KILL_IMAGE = """povlači fotografiju | povlači fotografije | povlači sliku | povlači snimak slike |
povukla je fotografiju | povukla je fotografije | povukla je sliku | povukla je snimak slike |
povukao je fotografiju | povukao je fotografije | povukao je sliku | povukao je snimak slike |
poništava fotografiju | poništava fotografije | poništava sliku | poništava snimak slike |
poništila je fotografiju | poništila je fotografije | poništila je sliku |
poništila je snimak slike | poništio je fotografiju | poništio je fotografije |
poništio je sliku | poništio je snimak slike | anulira fotografiju | anulira fotografije |
anulira sliku | anulira snimak slike | opoziva fotografiju | opoziva fotografije |
opoziva sliku | opoziva snimak slike | stavlja van snage fotografiju |
stavlja van snage fotografije | stavlja van snage sliku | stavlja van snage snimak slike |
fotografija je povučena | fotografija se povlači | uklonite fotografiju | uklonite fotografije |
uklonite sliku | uklonite slike | uklonite snimku | uklonite snimak | povlačimo fotografiju |
povlačimo fotografije | povlačimo sliku | povlačimo slike | povlačimo snimku |
povlačimo snimak | izbrišite fotografiju | izbrišite fotografije | izbrišite sliku |
izbrišite slike | izbrišite snimku | izbrišite snimak | obrišite fotografiju |
obrišite fotografije | obrišite sliku | obrišite slike | obrišite snimku | obrišite snimak |
poništavamo fotografiju | poništavamo fotografije | poništavamo sliku | poništavamo slike |
poništavamo snimku | poništavamo snimak | povucite fotografiju | povucite fotografije |
povucite sliku | povucite slike | povucite snimku | povucite snimak |
molimo uklonite fotografiju | molimo uklonite fotografije | molimo uklonite sliku |
molimo uklonite slike | molimo uklonite snimku | molimo uklonite snimak |
molimo povucite fotografiju | molimo povucite fotografije | molimo povucite sliku |
molimo povucite slike | molimo povucite snimku | molimo povucite snimak |
molimo izbrišite fotografiju | molimo izbrišite fotografije | molimo izbrišite sliku |
molimo izbrišite slike | molimo izbrišite snimku | molimo izbrišite snimak |
molimo obrišite fotografiju | molimo obrišite fotografije | molimo obrišite sliku |
molimo obrišite slike | molimo obrišite snimku | molimo obrišite snimak | fotografija povučena |
slika povučena | slika je povučena | slika se povlači | povlačenje fotografije |
povlačenje slike"""
_KILL_VIDEO = """povlači snimku | povlači snimak | povlači video | povlači videosnimku | povlači videosnimak |
povukla je snimku | povukla je snimak | povukla je video | povukla je videosnimku |
povukla je videosnimak | povukao je snimku | povukao je snimak | povukao je video |
povukao je videosnimku | povukao je videosnimak | poništava snimku | poništava snimak |
poništava video | poništava videosnimku | poništava videosnimak | poništila je snimku |
poništila je snimak | poništila je video | poništila je videosnimku | poništila je videosnimak |
poništio je snimku | poništio je snimak | poništio je video | poništio je videosnimku |
poništio je videosnimak | anulira snimku | anulira snimak | anulira video |
anulira videosnimku | anulira videosnimak | opoziva snimku | opoziva snimak | opoziva video |
opoziva videosnimku | opoziva videosnimak | stavlja van snage snimku |
stavlja van snage snimak | stavlja van snage video | stavlja van snage videosnimku |
stavlja van snage videosnimak | snimka je povučena | snimak je povučen"""
_ALL_IMAGE = """kradite fotografije | kradite slike | kradite fotke | kradite naše fotografije |
kradite naše slike | krasti fotografije | krasti slike | krasti fotke |
krasti naše fotografije | krasti naše slike | uzimati fotografije | uzimati slike |
uzimati fotke | uzimati naše fotografije | uzimati naše slike | uzimajte fotografije |
uzimajte slike | uzimajte fotke | uzimajte naše fotografije | uzimajte naše slike |
uzmite fotografije | uzmite slike | uzmite fotke | uzmite naše fotografije | uzmite naše slike |
uzeti fotografije | uzeti slike | uzeti fotke | uzeti naše fotografije | uzeti naše slike"""
_ALL_TEXT = """kradite tekstove | kradite članke | kradite naše tekstove | kradite naše članke |
krasti tekstove | krasti članke | krasti naše tekstove | krasti naše članke | uzimati tekstove |
uzimati članke | uzimati naše tekstove | uzimati naše članke | uzimajte tekstove |
uzimajte članke | uzimajte naše tekstove | uzimajte naše članke | uzmite tekstove |
uzmite članke | uzmite naše tekstove | uzmite naše članke | uzeti tekstove | uzeti članke |
uzeti naše tekstove | uzeti naše članke"""
_ALL_ITEM = """kradite sadržaj | kradite sadržaje | kradite materijale | kradite naš sadržaj |
kradite naše materijale | krasti sadržaj | krasti sadržaje | krasti materijale |
krasti naš sadržaj | krasti naše materijale | uzimati sadržaj | uzimati sadržaje |
uzimati materijale | uzimati naš sadržaj | uzimati naše materijale | uzimajte sadržaj |
uzimajte sadržaje | uzimajte materijale | uzimajte naš sadržaj | uzimajte naše materijale |
uzmite sadržaj | uzmite sadržaje | uzmite materijale | uzmite naš sadržaj |
uzmite naše materijale | uzeti sadržaj | uzeti sadržaje | uzeti materijale | uzeti naš sadržaj |
uzeti naše materijale"""

TAGS: dict[Tag, Phrases] = {
    Tag.RESERVED: words("""sva prava zadržana | sva prava su zadržana | sva prava pridržana |
            sva prava su pridržana | sva prava zaštićena | sva prava su zaštićena |
            sva prava rezervisana | sva prava su rezervisana | sva prava rezervirana |
            sva su prava zadržana | zadržana sva prava | pridržana sva prava |
            sva autorska prava zadržana | sva autorska prava pridržana |
            sva autorska prava su zadržana | sva autorska prava su zaštićena |
            autorska prava su zadržana | autorska prava zadržana | autorska prava pridržana |
            autorska prava su zaštićena | autorska prava zaštićena | sva prava pripadaju |
            sva autorska prava pripadaju | autorska prava pripadaju |
            sva prava na sadržaj pripadaju | sva prava na objavljene sadržaje pripadaju |
            zadržava sva prava | pridržava sva prava | zadržava sva autorska prava |
            prava su zadržana | sva prava su vlasništvo | prava na fotografiju pripadaju |
            prava na tekst pripadaju | prava na fotografije pripadaju |
            autorska prava na fotografiju pripadaju | autorska prava na tekst pripadaju |
            zadržavamo sva prava | zadržavamo sva autorska prava | sva prava ostaju pridržana |
            sva autorska prava zaštićena | sva ostala prava pridržana |
            sva ostala prava zadržana | sva druga prava zadržana | pridržavamo sva prava |
            sva prava na tekstove pridržana | sva prava na tekstove zadržana |
            sva prava na tekstove pripadaju | sva prava na fotografije pridržana |
            sva prava na fotografije zadržana | sva prava na fotografije pripadaju |
            sva prava na sadržaj pridržana | sva prava na sadržaj zadržana |
            sva prava na materijale pridržana | sva prava na materijale zadržana |
            sva prava na materijale pripadaju | sva prava na objave pridržana |
            sva prava na objave zadržana | sva prava na objave pripadaju"""),
    Tag.RESERVE: words("""zadržava pravo | pridržava pravo | zadržava sva prava na | zadržava sva prava za |
            zadržavamo pravo | pridržavamo pravo | zadržava prava | pridržava prava |
            zadržano je pravo | izričito zadržava | rezervira pravo | zadržana su |
            su zadržana | je zadržano | pridržano | pridržana | zadržana |
            zadržava isključiva prava | zadržava isključivo pravo | zadržavamo sva prava na |
            izričito pridržava | pridržava si pravo | pridržava se pravo | pridržano pravo |
            pridržava isključivo pravo | rezerviše prava | zadržavaju pravo |
            izričito zadržava pravo | izričito zadržavamo | zadržavamo prava | zadržava sebi |
            zadržano | ostaju zadržana | ostaje pridržano | pravo pridržava | rezerviše pravo |
            rezervirana | rezervisana"""),
    Tag.PROTECTED: words("""zaštićen autorskim pravom | zaštićeni autorskim pravom |
            zaštićena autorskim pravom | zaštićene autorskim pravom |
            zaštićeno autorskim pravom | zaštićen autorskim pravima |
            zaštićeni autorskim pravima | zaštićena autorskim pravima |
            zaštićeno autorskim pravima | zaštićeni su autorskim pravom |
            zaštićeni su autorskim pravima | zaštićen je autorskim pravom |
            zaštićen je autorskim pravima | zaštićena je autorskim pravima | zaštićeni zakonom |
            zaštićen zakonom | zaštićena zakonom | zaštićeno zakonom | zaštićeni su zakonom |
            zaštićeni su zakonom o autorsk* | zaštićena je zakonom | zaštićen je zakonom |
            predmet su autorskog prava | predmet autorskog prava |
            predmet autorskopravne zaštite | podliježu autorskim pravima |
            podležu autorskim pravima | podliježe autorskim pravima | autorsko djelo zaštićeno |
            zaštićeni u skladu | zaštićeni zakonom o autorskom | podliježe autorskom pravu |
            podležu autorskom pravu | podleže autorskom pravu | podliježu autorskom pravu |
            autorsko je djelo | autorsko je delo | predmet je autorskog prava |
            intelektualno je vlasništvo | su intelektualno vlasništvo"""),
    Tag.MARK: words("""vlasnik autorskih prava | autorska prava © | autorsko pravo © | autorska prava: |
            autorsko pravo: | nositelj prava: | kopirajt | sva autorska prava: |
            imalac autorskih prava | nositelj autorskih prava je | nosilac autorskih prava je |
            vlasnik autorskih prava je | vlasnik prava: | nosilac prava: |
            vlasnik autorskih prava: | nositelj autorskih prava: | nosilac autorskih prava:"""),
    Tag.PART_OF: words("""dio grupe | deo grupe | u vlasništvu | članica grupe | podružnica | izdavač: |
            dio medijske grupe | osnivač:"""),
    Tag.TAIL: words("""i partneri | i njegovi partneri | i njeni partneri | i suradnici | i autori |
            i/ili njegovi | i/ili njeni | tel. | telefon | i povezana društva | i povezana lica"""),
    Tag.NEG: words("""ne | nije | nisu | nikako | ni u kojem slučaju | ni u kom slučaju | neće | nema |
            nikada"""),
    Tag.NOT_ONLY: words("""ne samo | osim ako nije drugačije navedeno | osim ako nije drukčije navedeno |
            ako nije drugačije navedeno | osim ako je drugačije navedeno |
            osim gdje je drugačije navedeno | osim gde je drugačije navedeno |
            osim ako je drukčije navedeno | ako nije drukčije navedeno |
            ukoliko nije drugačije navedeno | ukoliko nije drukčije navedeno |
            osim ako nije drugačije naznačeno | osim ako nije drukčije naznačeno |
            ne odgovara za | ne snosi odgovornost | ne odražavaju nužno | ne izražavaju nužno |
            nisu nužno | nije odgovoran | nije odgovorna | ne snosimo odgovornost |
            na temelju članka | sukladno članku | prema članku | u skladu s člankom |
            u smislu članka"""),
    Tag.MAY: words("""može | mogu | možete | moguće je | moguće | moguća | ima pravo | imaju pravo |
            imate pravo | ima pravo da | ovlašten je | slobodno | smiju se | smeju se |
            smije se | sme se"""),
    Tag.MAY_NOT: words("""nemože | nemogu | nemojte | nije za | nisu za | ne daje pravo | nemate pravo |
            nema pravo | nemaju pravo | nemaju pravo da | ne podliježe | suzdržite se od |
            bez prava na | bez prava da | bez prava | nije za objavu na | molimo suzdržite se |
            uzdržite se od | nije dopušteno da | nitko ne smije | niko ne smije | niko ne sme |
            nemoj | nipošto ne | nije namijenjen za | nije namijenjena za | nije namenjen za |
            nije namenjena za | nije namijenjeno za | molimo da ne | molimo vas da ne |
            molimo vas ne"""),
    Tag.MUST: words("""mora | moraju | morate | treba | trebaju | trebate | dužan | dužni | dužna | dužno |
            obavezuju se"""),
    Tag.BAN: words("""zabranjen | zabranjena | zabranjeno | zabranjeni | zabranjene | zabranjuje |
            zabranjuju | zabranjujemo | zabranit* | zabrana | zabrane | zabranu | zabrani se |
            nedopušten* | nedozvoljeno je | nedozvoljeno | nedopustiv* | isključen* |
            isključuje se | nezakonit je | nezakonito je | protuzakonit* | protivzakonit* |
            predstavlja povredu | predstavlja kršenje | predstavlja povredu autorskih |
            smatra se povredom | smatra se kršenjem | smatrat će se povredom |
            smatraće se povredom | smatraće se kršenjem | je povreda autorsk* |
            je kršenje autorsk* | krši autorska | kršenje autorskih prava je | protivi se |
            nije dat pristanak | ne daje suglasnost | ne daje saglasnost | uskraćuje |
            nemoguć* | ne dajemo saglasnost | ne dajemo suglasnost | ne daje suglasnost za |
            ne daje saglasnost za | ne daje dozvolu za | ne dajemo dozvolu za |
            ne daje dopuštenje za | ne pristaje na | ne pristajemo na | ne slaže se s |
            ne slaže se sa | ne slažemo se s | ne slažemo se sa | nije saglasan s |
            nije saglasan sa | nije suglasan s | nisu saglasni sa | nismo saglasni s |
            nismo saglasni sa | nismo suglasni s | protivimo se | protive se | isključuju se |
            ne odobrava | ne odobravamo | ne odobrava se | izričito zabranjen* |
            najstrože zabranjen* | strogo zabranjen* | protiv smo | zabranjuje se |
            zabranjivati | isključujemo | nećemo tolerirati | nećemo tolerisati |
            ne toleriramo | ne tolerišemo | tabu | uskraćujemo pristanak |
            smatrat će se kršenjem | nedozvoljen*"""),
    Tag.ALLOW: words("""dozvoljen | dozvoljena | dozvoljeno | dozvoljeni | dozvoljene | dozvoljava |
            dozvoljavaju | dozvoljavamo | dozvoliti | dopušten | dopuštena | dopušteno |
            dopušteni | dopuštene | dopušta | dopuštaju | dopuštamo | dopustiti | odobrava se |
            odobravaju se | vrši se | vrše se | omogućeno | omogućuje se | licencirano |
            licenciran | licencirani | objavljeno pod licencom | daje pravo | potiče se |
            nije protivno | poželjno je dijeliti | objavljuje se pod licencom | slobodno za |
            ništa ne sprečava | ništa ne sprječava | ništa ne brani | ništa ne priječi |
            ništa ne zabranjuje | ne protivi se | ne protivimo se | nije zabranjeno |
            ne zabranjuje se | slobodno možete | slobodno se može | dopuštenje za | odobreno |
            odobrena | odobren | slobodno | nemamo ništa protiv | nema ništa protiv |
            dobrodošlo je | nije potrebna dozvola | nije potrebna suglasnost |
            nije potrebna saglasnost | nije potrebno odobrenje | dozvola nije potrebna |
            suglasnost nije potrebna | saglasnost nije potrebna | odobrenje nije potrebno |
            ne treba tražiti dozvolu | ne zahtijeva dozvolu | ne zahteva dozvolu |
            besplatno za | besplatna za | besplatne za | slobodan za | slobodna za |
            slobodne za | na raspolaganju za | otvoreno za | otvoreni za | dajemo pravo |
            dajemo suglasnost | dajemo saglasnost | daje suglasnost | daje saglasnost |
            dopušta se | dozvoljava se | odobravamo | potičemo | podstičemo | ohrabrujemo |
            objavljeno pod licencijom | dostupno pod licencom | dostupno pod uvjetima |
            dostupno pod uslovima | nije zabranjen | nije zabranjena | ne zabranjujemo |
            uzmite | ustupamo besplatno | ustupaju se besplatno | stavljamo na raspolaganje"""),
    Tag.NEED: words(
        _NEED_CONSENT,
        """obavezno | obavezna | obavezan link | obavezni | obavezne | obavezan je | obvezno |
            obvezna | obvezan | obvezatno | obvezatna | obvezatan | zahtijeva | zahtijevaju |
            zahtijeva se | potrebno | potrebna | potreban | potrebni | potrebne | neophodno |
            neophodna | neophodan | neophodni | nužno | nužna | nužan | traži se |
            treba zatražiti | zatražite | zatražiti | kontaktirajte | obratite se |
            podložno odobrenju | jedini uvjet | jedini uslov | uvjet je | uslov je | naš uvjet |
            naš uslov | uvjet: | uslov: | obvezuje se | obvezuju se | obavezuje se |
            obavezuju se | potrebno je | neophodno je | zahteva | zahtevaju | naplaćuje se |
            naplaćuju se | naplaćujemo | se naplaćuje | plaća se | plaća se naknada |
            zahtijeva nadoplatu | zahteva doplatu | zahtijeva doplatu | podliježe plaćanju |
            podleže plaćanju | podliježe naplati | podleže naplati | dovoljno je navesti izvor |
            dovoljno je navođenje izvora""",
    ),
    Tag.THREAT: words("""bit će procesuirano | biće procesuirano | kazneno gonj* | krivično gonj* |
            krivično će | kazneno će | bit će kažnjeno | sankcionirat* | sankcionisa* |
            podliježe zakonskoj odgovornosti | podleže zakonskoj odgovornosti |
            podliježe kaznenoj | podliježe krivičnoj | podleže krivičnoj | podleže sankcijama |
            kažnjivo je | kažnjivo | kažnjiva je | kažnjava se | bit će kazneno |
            sudskim putem | sudski progonit* | sudski procesuira* | zakonski gon* |
            zakonski sankcion* | povlači odgovornost | povlači kaznenu | povlači krivičnu |
            pokrenut će se postupak | goni se po zakonu | pravnim putem | podnijet ćemo tužbu |
            podnećemo tužbu | poduzet ćemo pravne | preduzećemo pravne | pravne mjere |
            pravne mere | snosi odgovornost po zakonu | kaznit će se | kazniće se |
            sudski gonjen* | biće sudski | zakonom kažnjivo | zakonski kažnjivo"""),
    Tag.REQUEST: words("""molimo | molimo vas | zamoljavaju se | zamoljavate se | bili bismo zahvalni |
            bit ćemo zahvalni | bićemo zahvalni | poželjno | preporučuje se | preporučljivo |
            ljubazno molimo | bit će nam drago | biće nam drago | ako je moguće | po mogućnosti"""),
    Tag.UNAUTHORISED: words("""neovlašten* | neautorizira* | nelicencira* | nelicenciran* | neodobren* |
            samovoljn* | bespravn* | nedozvoljena | nedozvoljen | nezakonito | bez pitanja |
            neovlašćen*"""),
    Tag.WITHOUT: words("""bez | u nedostatku | u odsustvu | ako nema | ukoliko nema | a da se ne |
            a da prethodno | ne navodeći | ne pitajući | ne spominjući | ne pominjući |
            ne plativši | bez da"""),
    Tag.EXCEPT: words("""osim | sem | izuzev | uz izuzetak | s izuzetkom | sa izuzetkom | izuzimajući |
            osim ako | osim uz | osim u slučaju | iznimno | iznimka je | izuzev u slučaju |
            osim u slučajevima | osim kad | osim kada | s iznimkom | uz iznimku | izuzetak je |
            izuzetak su | iznimka su | sve dok ne | drukčije nego | drugačije nego"""),
    Tag.ONLY: words("""samo | jedino | isključivo | tek | samo i isključivo | isključivo i samo |
            ograničeno na | ograničena na | ograničen na | rezervirano za | rezervisano za"""),
    Tag.IF: words(
        _IF_ATTRIBUTION,
        _IF_CONSENT,
        """uz | pod uvjetom | pod uslovom | pod uslovima | uz uvjet | uz uslov | ako postoji |
            ukoliko | ako je | po prethodnom | po dobivanju | po dobijanju | nakon dobivanja |
            na temelju | na osnovu | temeljem | s linkom | sa linkom | dokle god | sve dok |
            samo nemojte zaboraviti | ne zaboravite | nemojte zaboraviti | ako zadržite |
            ako zadržava | ako se zadrži | ako ostane | ako ostavite | ako ga ne mijenjate |
            ako ne mijenjate | ako ne menjate | ako stavite | ako postavite |
            ako objavite poveznicu | ukoliko zadržite | svatko tko | svako ko | svima koji |
            s imenom | s oznakom | sa oznakom | s napomenom | uz zadržavanje | zadržavajući |
            po plaćanju | nakon plaćanja | nakon uplate | po sklapanju | uz naknadu |
            uz nadoplatu | uz doplatu | uz honorar | na osnovi | u zamjenu za | u zamenu za |
            pod jednim uvjetom | pod jednim uslovom | uz jedan uvjet | uz jedan uslov |
            pod uvjetom da | pod uslovom da""",
    ),
    Tag.WHEN: words("""kada | kad | prilikom | pri | u slučaju | kod | ako | svaki put kada | tko želi |
            ko želi | tko god želi | prenoseći | citirajući"""),
    Tag.NO_PART: words("""nijedan dio | niti jedan dio | nikakav dio | ni jedan dio |
            niti jedan dio sadržaja | nijedan tekst | niti jedan tekst | nijedna fotografija |
            nijednog dijela | nijedan sadržaj | nijedan članak | nijedan materijal |
            nijedan odlomak | nijedan fragment | nijedna rečenica | ni jedna rečenica |
            niti jedna rečenica | nikakav deo | nijedan deo | ni jedan deo | nijednog dela"""),
    Tag.RANGE: words("""u cijelosti ili djelomično | u cjelini ili djelomično | u cijelosti ili dijelovima |
            u cijelosti ili u dijelovima | djelomično ili u cijelosti | potpuno ili djelomično |
            djelomično ili potpuno | djelomično ili cjelovito | djelomično i u cijelosti |
            djelomice | djelomično | djelomičn* | djelimično | potpuno ili parcijalno |
            u cijelosti i djelomično | cijeloga ili dijela | bilo koji dio | bilo kojeg dijela |
            bilo kojega dijela | bilo kog dijela | bilo kojih dijelova | bilo kojim dijelom |
            svaki dio | dijelova teksta | dijela teksta | dijelova sadržaja | dijela sadržaja |
            ili njegovih dijelova | ili njihovih dijelova | i njihovih dijelova | ili dijelova |
            ili dio | ili njezinih dijelova | u dijelovima | makar i djelomično |
            čak i djelomično | čak ni djelomično | čak i djelimično | čak i delimično |
            čak ni delimično | ni u cijelosti ni djelomično | ni u celosti ni delimično |
            niti u cijelosti niti djelomično | ni djelomično | ni delimično | ni djelimično |
            u delovima | u izvodima | delimičn* | delimično | čak ni dio | čak ni deo |
            makar djelomično | makar delimično | pa i djelomično | pa i delimično |
            pa ni djelomično | pa ni delimično | ni u dijelovima | ni u delovima | u odlomcima |
            u fragmentima | u bilo kojem opsegu | u bilo kom obimu | bez obzira na opseg |
            bez obzira na obim | bilo koji deo | bilo kog dela | ma koji deo |
            u celosti ili u delovima | u celini ili delimično | cijelih ili dijelova"""),
    Tag.OTHER: words("""ili druge svrhe | ili u druge svrhe | u bilo koje svrhe | u bilo koju svrhu |
            u bilo koju drugu svrhu | ili drugu svrhu | i druge svrhe |
            ili bilo koje druge svrhe | u druge svrhe | ili u bilo koje druge svrhe |
            bez obzira na svrhu | ni u druge svrhe"""),
    Tag.COMMERCIAL: words("""u komercijalne svrhe | za komercijalne svrhe | u komercijalnu svrhu |
            komercijalne potrebe | u svrhu stjecanja dobiti | u svrhu zarade |
            radi stjecanja dobiti | radi sticanja dobiti | radi zarade |
            radi ostvarivanja dobiti | radi dobiti | radi profita | zbog profita |
            u svrhu sticanja dobiti | u poslovne svrhe | u profitne svrhe |
            za komercijalne potrebe"""),
    Tag.PURPOSE: words(
        "u svrhu | u svrhe | radi | za potrebe | s ciljem | sa ciljem | u cilju | za"
    ),
    Tag.OUTSIDE: words("""izvan | van | izvan teritorija | van teritorije | svugdje osim | svuda osim |
            osim na području | osim na teritoriji"""),
    Tag.BUT: words("ali | međutim | dok | no | nego | već"),
    Tag.AND: words(
        "i | te | ili | i/ili | niti | ni | a također | također | kao i | odnosno | a takođe"
    ),
    Tag.REPORT: words("""rekao | rekla | rekli | kaže | kazao | kazala | izjavio | izjavila | izjavili |
            priopćio | priopćila | priopćeno | javlja | javio | javila | objavio je |
            objavila je | objasnio | objasnila | objašnjava | upozorio | upozorila | upozorili |
            istaknuo | istaknula | istakao | istakla | naglasio | naglasila | naveo | navela |
            dodao | dodala | odlučio | odlučila | odlučili | presudio | presudila | osudio |
            usvojio | usvojila | usvojili | donio | donijela | donijeli | podnio | podnijela |
            tužio | tužila | tuži | optužio | optužila | raspravlja | raspravljao | predložio |
            predložila | pozvao | pozvala | napisao | napisala | prema riječima | kako navodi |
            kako prenosi | podsjetio | kaznio | kaznila | znači | izglasao | izglasala |
            stupio na snagu | stupa na snagu | uveo | uvela | uveli | uvodi | planira |
            najavio | najavila | najavili | potpisao | potpisala | ispričao | zabranio |
            zabranila | zabranili | zabranilo | dozvolio | dozvolila | dozvolili | dopustio |
            dopustila | raspravljalo | raspravljali | raspravljala | raspravljat će | pitaju |
            pita | upitali | upozorava | poručio | poručila | poručili | ocijenio | ocenio |
            ocijenila | ocenila | presudilo | odlučilo | donio odluku | doneo odluku |
            podnijelo | podnela | podneo | tužili | tvrdi | tvrde | razmatra | razmatraju |
            predlaže | usvojen | izglasali | kažnjen | kažnjena | traže od | su pitali |
            pitali su | pitao je | pitala je | odbacio žalbu | odbacio je | odbila je |
            odbio je | presudili | smije li | smiju li | smijemo li | smijete li | sme li |
            smeju li | smemo li | može li | mogu li | možemo li | da li smije | da li smiju |
            da li sme | da li smeju | da li može | da li mogu | je li dopušteno |
            je li dozvoljeno | je li zabranjeno | da li je dozvoljeno | da li je dopušteno |
            da li je zabranjeno | kažu | smatraju | podsjetila | podsetio | podsetila |
            pozvao je | pozvala je | žali se | žale se | kaznili | kažnjen je | uhitili |
            uhapsili | zaplijenili | zaplenili | potpisali | ukinuo | ukinula | ograničio |
            ograničila | ispričao se | izvinio se | odgovorio | odgovorila | prema rečima |
            rekao je | rekla je | priopćila je | saopštila je | saopćila je | izvijestio |
            izvijestila | izvestio | izvestila"""),
    Tag.TOPIC: words("""sud | suda | sudu | sudac | sudija | sudije | suci | sudsk* | tužba | tužbu |
            tužbe | tužitelj* | tužilac* | tužen* | prijedlog zakona | izmjene zakona |
            zakon o | zakona o | zakonom o autorskom pravu i | zastupnik* | zastupnici |
            poslanik* | poslanici | sabor | sabora | saboru | skupštin* | parlament* | vlada |
            vlade | vladi | ministarstv* | ministrica | ministar | stručnjak* | stručnjaci |
            ekspert* | odvjetnik* | odvjetnica | pravnik* | pravnica | natpis* | fraza | fraze |
            frazu | izraz | izraza | riječi „ | što znači | šta znači | što je to |
            povreda autorskih prava u | zbog povrede autorsk* | zbog kršenja autorsk* |
            povredi autorskih | povredu autorskih prava na | kršenju autorskih |
            o kršenju autorsk* | pirat* | plagijat* | predavanj* | seminar* | konferencij* |
            rubrika: | oznake: | tagovi: | kategorije: | teme: | advokat* | vijeće za |
            veće za | sabor* | ministar* | nacrt zakona | predlog zakona | izmene zakona |
            tužb* | presud* | parnic* | ročišt* | inspekcij* | radionic* | tribin* | predavač* |
            oznaka znači | zakon ne | zakona koji | zašto zakon | spor oko | sporu oko |
            spora oko | u sporu | glasnogovornik* | portparol* | policij* | gradonačelnik* |
            načelnik općine | gradsko vijeće | gradska skupština | sutkinj* | sudij* |
            tužilaštvo | tužilaštva | inspektor* | kako zaštititi | peticij* |
            europska komisija | evropska komisija"""),
    Tag.NONWORK: words("""parkiran* | parkirališ* | parkirat* | pušenj* | pušen* | pušiti | alkohol* | piva |
            pivo | duhan* | duvan* | cigaret* | oružj* | streljiv* | municij* | drog* |
            ribolov* | ribe | ribu | lov | lova | dron* | robe | roba | robu | ulaznic* |
            karata | karte | glasova | glasovi | glasovanj* | glasanj* | vozila | vozil* |
            automobil* | kamion* | promet | prometa | saobraćaj* | ulaz | ulaza | ulazak |
            pristup plaži | kretanj* | životinj* | psima | psi | pasa | pse | kupanj* |
            pirotehni* | vatromet* | petard* | vatre | vatra | otpad* | smeća | smeće |
            prosvjed* | protest* | mobitel* | hrane | hrana | uvoz* | izvoz* | lijekov* |
            goriv* | benzin* | romobil* | trotinet* | vrećic* | novac | novca | nekretnin* |
            zemljišt* | šuma | šume | vode | plin | plina | gradnj* | građenj* | doping* |
            kampiranj* | točenj* | prosjačenj* | virus* | zaraz* | infekcij* | bolest* |
            telefona | telefone | telefonima | školama | komentar* | genom* | tehnologij* |
            kloniran* | mučenj* | naft* | prostorij* | plivanj* | vožnj* | bicikl* | loženj* |
            roštilj* | psa | hranu | odlaganj* | smeć* | kladionic* | lekov* | građevin* |
            telefon* | maloljetnicima | maloletnicima | lične karte | lična karta |
            ličnih karata | osobne iskaznice | osobnih iskaznica | pasoš* | putovnic* |
            novčanic* | ključev* | letak* | letaka | lažnih vesti | lažnih vijesti |
            lažne vesti | lažne vijesti | dezinformacij* | pornograf* | ličnih podataka |
            osobnih podataka | panik* | mržnj* | govor mržnje | stabala | stabla | drveća |
            drveta | sječa | seča | drva | letke | maloljetn* | maloletn* | mobilnih telefona |
            ulaza u | ulaz u | ulaz na | pirotehn* | loženje vatre | kupati | pecanj* | lov na |
            motocikl* | mesa | mlijeka | mleka | cjepiv* | vakcin* | gnojiv* | đubriv* |
            pesticid* | prtljag* | putnik* | ugljen* | uglja | dionica | obveznic* |
            kriptovalut* | kredit* | klađenj* | lutrij* | okupljanj* | rad nedjeljom |
            migrant* | osobni podaci | lični podaci | kolačić* | gljiva | cvijeća | cveća |
            hranjenj* | hraniti | fotografiranje u | fotografisanje u | selfi* | reda vožnje |
            red vožnje | raspored | rasporeda | autobus* | tramvaj* | imovin* | lift | liftom |
            požar* | pošiljk*"""),
    Tag.CREDIT: words("""foto: | foto – | foto - | fotografija: | fotografije: | fotograf: |
            autor fotografije: | autor fotografije | slika: | slike: | snimka: | snimio: |
            snimila: | foto i video: | ilustracija: | kolaž: | video: | infografika: | izvor: |
            izvor – | izvor fotografije: | izvor foto: | izvori: | screenshot: | printscreen: |
            arhiv: | arhiva: | privatni arhiv | foto arhiv | fotografija ustupljena |
            ustupljeno od | fotografiju ustupio | ustupio: | tekst: | grafika: | karikatura: |
            naslovna fotografija: | fotografije ustupio | ilustrativna fotografija: |
            izvor teksta: | snimak: | snimke: | snimci: | autor foto: | autor snimke: |
            autor snimka: | crtež: | kadar: | foto ilustracija: | foto/video: | foto arhiva: |
            fotografirao: | fotografirala: | fotografisao: | fotografisala: | piše i snima: |
            video snimak: | videosnimka: | autorica fotografije: | fotografiju ustupila |
            ustupljena fotografija | privatna arhiva | privatni album | arhiva redakcije |
            foto arhiva | ilustrativna fotografija | foto izvor: | kamera: | tekst i foto: |
            foto i tekst: | naslovnica: | tekst i fotografije:"""),
    Tag.PHOTO: words("foto | fotografija | fotografije | snimka | slika"),
    Tag.BYLINE: words("""novinar | novinarka | dopisnik | reporter | autor: | autorica: | piše: | dopisnica |
            autorka: | autori: | pišu: | urednik:"""),
    Tag.KILL: words(
        _KILL_ITEM,
        _KILL_IMAGE,
        _KILL_VIDEO,
        """poništava | poništavamo | poništena | poništeno | poništava se | storno |
            stornira* | povučena je | povučeno je | povlačimo | povlači se | anulira |
            anulirana | molimo ne koristite | molimo da ne koristite | ne koristiti |
            molimo da ne objavljujete | molimo uklonite | molimo izbrišite | molimo obrišite |
            molimo da je ne objavljujete | molimo da ga ne objavljujete |
            molimo da je ne koristite | molimo da ga ne koristite |
            molimo vas da je ne koristite | molimo vas da ga ne koristite |
            molimo vas da ne koristite | molimo vas da ne objavljujete |
            molimo da se ne koristi | molimo da se ne objavljuje | molimo medije da ne koriste |
            molimo medije da je ne koriste | molimo korisnike da je ne objavljuju |
            molimo korisnike da ne objavljuju | molimo da uklonite | molimo da obrišete |
            molimo povucite | molimo ne koristiti | molimo, ne koristite |
            molimo nemojte koristiti | više ne koristiti | ne koristiti više |
            više nemojte koristiti | uklonite iz arhiva | ukloniti iz arhiva |
            izbrišite iz arhiva | obrišite iz arhive | uništite sve kopije |
            uništiti sve kopije | prekinite korištenje | prestanite koristiti |
            obustavite korištenje | obustavite korišćenje | povući iz etera | povucite iz etera""",
    ),
    Tag.CORRECTION: words("""ispravak: | ispravljena verzija | korekcija: | ispravljena vijest | ispravljeno |
            s ispravkom | sa ispravkom | ispravak vijesti | molimo koristite ispravljen* |
            ponavlja se ispravljen* | ponovljeno s ispravkom | ispravka: | ispravljena vest |
            ispravljeni tekst | ponavljanje s ispravkom | ponavljanje sa ispravkom |
            zamjenjuje prethodn* | zamenjuje prethodn* | treba stajati | ispravno glasi |
            koristite ispravljenu | molimo koristite ispravljenu | molimo zamijenite |
            molimo zamenite"""),
    Tag.EMBARGO: words("""embargo do | embargo: | pod embargom | pod embargom do | ne objavljivati prije |
            nije za objavu prije | nije za objavljivanje prije | zabrana objave do |
            embargo vrijedi | embargo važi | embargirano | embargo! | ne objavljivati do |
            ne objavljujte prije | ne objavljujte pre | ne emitirati prije |
            ne emitovati prije | ne emitovati pre | nije za emitiranje prije |
            nije za emitovanje pre | nije za emitovanje prije | objaviti tek nakon |
            objaviti tek poslije | objaviti tek posle | objaviti nakon |
            objavljivanje dozvoljeno nakon | objava dozvoljena nakon | objava dopuštena nakon |
            objava moguća nakon | objavljivanje zabranjeno do | objava zabranjena do |
            zabrana objavljivanja do | embargo na objavu do | embargo traje do |
            embargo prestaje | ne smije se objaviti prije | ne sme se objaviti pre |
            ne smije se objaviti do | ne sme se objaviti do | zabranjeno objavljivanje do |
            zabranjeno objavljivanje prije | zabranjeno objavljivanje pre | s embargom do |
            sa embargom do | strogi embargo | embargo vrijedi do | embargo važi do |
            kraj embarga | ukidanje embarga | ne objavljivati pre | ne objavljujte do |
            nije za objavu pre | nije za objavu do | nije za objavljivanje pre |
            nije za objavljivanje do | ne dijeliti prije | ne deliti pre | objava dopuštena od |
            objava dozvoljena od | objava moguća od | objaviti najranije | objaviti ne prije |
            objaviti ne pre | za objavu nakon | za objavu ne prije | smije se objaviti tek |
            sme se objaviti tek"""),
    Tag.UNTIL: words("do | prije | pre | ranije od | najranije | sve do"),
    Tag.AFTER: words(
        "nakon | poslije | od dana | po isteku | posle | kasnije od | od trenutka"
    ),
    Tag.RELEASE: words("""za trenutnu objavu | za hitnu objavu | za neposrednu objavu | za objavu odmah |
            za momentalno objavljivanje | za hitno objavljivanje | za slobodnu objavu |
            za slobodno objavljivanje | molimo za objavu | molimo objavite |
            s molbom za objavu | sa molbom za objavljivanje | za trenutno objavljivanje |
            za neposredno objavljivanje | za hitno emitovanje | za momentalnu objavu |
            za objavljivanje odmah | objaviti odmah | objava odmah | za promptno objavljivanje |
            za promptnu objavu | za medije – za objavu | s molbom da objavite |
            sa molbom da objavite | molimo vas da objavite | za odmah objavu |
            za slobodno korištenje u medijima | za trenutačnu objavu | slobodno za objavu"""),
    Tag.PUBLIC_DOMAIN: words("""javna domena | javnoj domeni | javnom domenu | javno dobro | u javnom vlasništvu |
            javno vlasništvo | nije zaštićeno autorskim pravom |
            nisu zaštićeni autorskim pravom | nije predmet autorskog prava |
            nisu predmet autorskog prava | nisu zaštićeni autorskim pravima |
            nije zaštićeno autorskim pravima | slobodno od autorskih prava |
            bez zadržanih prava | nijedno pravo nije zadržano | javni domen | javne domene |
            javnog domena | nije zaštićen autorskim pravom | nije zaštićena autorskim pravom |
            autorska prava su istekla | autorskopravna zaštita je istekla |
            odriče se svih prava | odričemo se svih prava | oslobođeno autorskih prava"""),
    Tag.OPEN_LICENCE: words("""imenovanje 4.0 | otvorena licenca | otvorenom licencom | otvorena dozvola |
            otvorene licence | slobodna licenca | slobodnom licencom |
            creative commons licencom | licenci creative commons | licencom creative commons |
            creative commons licenca | autorstvo 4.0 | slobodne licence | otvorenom dozvolom"""),
    Tag.WITHIN: words("""u roku | najviše | ne više od | do najviše | maksimalno | unutar | u trajanju |
            ne duže od | tokom | u roku od | najduže | u trajanju do | u opsegu do |
            u obimu do | ne prelazi | ne prelaze | u dužini do | u dužini od najviše"""),
    Tag.DAYS: words("""dan | dana | dani | sata | sati | sat | tjedana | tjedna | nedelja | sedmica |
            sedmice | mjeseci | mjeseca | meseci | meseca | satova | časova | tjedan | mjesec |
            mesec"""),
    Tag.LENGTH: words("""riječi | znakova | rečenica | minuta | minute | sekundi | redaka | redova |
            odlomaka | posto | pasusa | karaktera | reči | sekunde"""),
    Tag.ABBREVIATION: words("""br | čl | st | str | tj | itd | npr | sl | dr | god | mil | ul | sv | prof | akad |
            tzv | d.d | d.o.o | op | ur"""),
}
ACTIONS: dict[Action, Phrases] = {
    Action.ALL: words(
        _ALL_IMAGE,
        _ALL_TEXT,
        _ALL_ITEM,
        """korištenj* | koristiti | koriste | koristi | korišten* | koristite |
            iskorištavanj* | iskoristi* | uporab* | upotreb* | upotrijeb* | rabiti | rabljenj* |
            eksploat* | iskorištav* | kradite | krasti naše | uzimati naše | uzmite naše |
            iskorišt*""",
    ),
    Action.PUBLISH: words("""objavljivanj* | objavljivat* | objavljuje | objavljuju | objavljujte | objava |
            objave | objavu | objavi | objaviti | objavom | biti objavljen* |
            biti objavljivan* | bude objavljen* | budu objavljen* | ponovno objavljen* |
            ponovna objava | ponovne objave | preobjav* | publiciran* | publikovan* |
            publicirati | publikovat* | reobjav* | prenošenj* | prenositi | prenosite |
            prenosi se | prenose se | prenijeti | prenosit* | prenesen* | prenijet* |
            preuzimanj* | preuzimati | preuzimat* | preuzima | preuzimaju | preuzeti sadržaj |
            preuzeti tekst | preuzeti | preuzmete | preuzimate | prikazivanj* | prikazivat* |
            prikazan* | preštampav* | preštampat* | pretisak | postavljanj* | postavljat* |
            dijeljenje s javnošću | javno priopćavanje | priopćavanje javnosti | javna izvedba |
            stavljanje na raspolaganje javnosti | činjenje dostupnim | prenosimo | prenesite |
            objavite | objavljujete | prenesete | preuzmite | pretiskati | pretiskav* |
            preneti | prenošen* | preuzimajte | postaviti na | postavljati na | postavljajte |
            javno prikazivanje | javnog prikazivanja | ponovno objaviti | ponovo objaviti |
            ponovno objavljivanje | ponovo objavljivati | obznaniti | obznanjivanje |
            staviti na raspolaganje javnosti"""),
    Action.PUBLISH_ONLINE: words("""na internetu | na drugim portalima | na drugim internetskim | na drugim internet |
            na internetskim stranicama | na internet stranicama | na drugim stranicama |
            drugim portalima | na drugim sajtovima | internetskim portalima |
            internetskim medijima | online medijima | na svojem portalu | na svom portalu |
            na svojem sajtu | na svom sajtu | na vlastitom portalu | na vlastitoj stranici |
            na sopstvenom sajtu | na svojoj stranici | na svojim stranicama |
            na svojoj internetskoj stranici | na svojoj internet stranici | na svojem webu |
            na svom webu | na jednom portalu | na jednoj stranici | na sajtovima |
            na drugim mrežnim stranicama | na mrežnim stranicama | na mreži | u onlajn izdanju |
            u online izdanju | onlajn medijima | na vašem portalu | na vašoj stranici |
            na vašim stranicama | na drugom portalu | na tuđim portalima | na tuđim stranicama |
            na drugom sajtu | na svom blogu | na internetskim portalima |
            na internet portalima | u internetskim medijima | u internet medijima |
            u internetskom izdanju | u internet izdanju | u elektroničkim izdanjima |
            u elektronskim medijima"""),
    Action.PRINT: words("""u tisku | tiskanim medijima | tiskanje | tiskati | otisnuti | printanje |
            u tiskanom izdanju | u tiskanim medijima | u štampanom izdanju |
            u štampanim medijima | u novinama | na papiru | otiskivanje | ispisati |
            isprintati | isprint* | u tiskanom obliku | u štampanom obliku |
            u tiskanoj verziji | u štampanoj verziji | u tiskanim izdanjima |
            u štampanim izdanjima | na naslovnici | na naslovnoj strani | u časopisima"""),
    Action.BROADCAST: words("""emitiran* | emitovan* | emitirat* | emitovat* | reemitir* | reemitovan* |
            radiodifuzij* | radiodifuzn* | radiodifuzno emit* | u eteru |
            televizijsko prikazivanje | retransmit* | emitira | na radiju | na televiziji |
            u eter | puštanje u eter | emitirajte | u programu radija |
            u televizijskom programu | u radijskom programu | puštati u eter | reemitovati"""),
    Action.SOCIAL: words("""na društvenim mrežama | društvenim mrežama | društvenih mreža | društvene mreže |
            podijeli na | dijeljenje na mrežama | dijeliti na | podijelite na | na fejsbuku |
            na jutjubu | na tviteru"""),
    Action.REPRODUCE: words("""umnožavanj* | umnožavat* | umnožen* | umnožiti | umnožav* | kopiran* | kopirat* |
            kopira | kopiraju | kopirajte | kopiranj* | iskopirat* | reproducir* |
            reprodukovan* | reprodukovat* | reprodukovanj* | reprodukcij* | reproduciranj* |
            dupliciran* | duplicirat* | fotokopir* | skenir* | prepisiv* | umnažan* |
            presnimav* | razmnožav* | multiplicir* | preslikav* | skidanj* | umnažati | umnaža |
            preuzimanje sadržaja u bazu | prekopirati | skidati sadržaj | skinuti sadržaj |
            presnimiti | digitalizir* | digitalizov* | digitalizac* | izrada kopija |
            izradu kopija | izrada kopije | praviti kopije | pravljenje kopija | prepisati"""),
    Action.REDISTRIBUTE: words("""distribucij* | distribuir* | redistribu* | distribuiran* | raspačavanj* |
            raspačavat* | širenj* | širiti | šire | prosljeđiv* | prosljeđiva* |
            daljnje prenošenje trećim | ustupanj* | ustupat* | ustupiti | ustupljen* |
            stavljanje u promet | rasparčav* | sublicenc* | podlicenc* | odašiljanj* |
            odašiljat* | daljnja distribucija | proslijediti | davanje trećima | rastur* |
            dijeliti | dijeljenj* | dijele | daljnje ustupanje | dalje ustupanje |
            prenošenje na treće | proslijediti trećim | proslediti trećim | davanje trećim |
            diseminacij* | podijelite | podelite | proslijedite | prosledite | ustupati trećim |
            ustupanje trećim | ustupanja trećim | ustupiti trećim | davati trećim |
            dati trećim | prosljeđujte | slati dalje | dijeliti dalje | deliti dalje | širite |
            daljnju distribuciju | dalja distribucija | dalju distribuciju | predavati trećim |
            prenijeti trećim | preneti trećim"""),
    Action.REWRITE: words("""prerađ* | preradb* | prerada | prerade | preradu | preraditi | prepričav* |
            preinak* | uređivanj* | sažim* | prepravlj* | skraćivanj* | skraćivat* | preuređ* |
            prepričati | preradit* | parafraz* | skratiti | skraćen* | sažet* | preoblik* |
            preformulir* | preformulis* | redigirati | redigovati | rezimirati | rezimira* |
            kompilir* | kompilac*"""),
    Action.ADAPT: words("""mijenjanj* | izmjen* | modific* | modifikacij* | prilagodb* | prilagođav* |
            prilagodit* | adapt* | obrad* | obrađiv* | promjena | promjene | izvedena djela |
            izvedenih djela | transformir* | transformis* | unositi izmjene | unositi izmene |
            unošenje izmjena | unošenje izmena | modifikovati | preinačiti | preinačav* |
            izvrtati | izobličav*"""),
    Action.TRANSLATE: words(
        "prijevod* | prevođenj* | prevodit* | prevesti | preveden* | prevedite"
    ),
    Action.QUOTE: words("""citiran* | citirat* | citira | citiraj* | citiranj* | citat* | navod iz | izvadak |
            izvadci | izvatke | izvod iz | izvoda | kratki citati | kratkih citata |
            kraći izvodi | kraćih izvoda | kratki izvodi | kratke izvatke | kratkih izvadaka |
            navoditi odlomke | navođenje odlomaka | kratke citate | kratke odlomke |
            kraći odlomci | odlomci | odlomke | ulomci | ulomke | izvatci"""),
    Action.ARCHIVE: words("""arhivir* | arhiviran* | arhivi* | pohran* | pohranj* | skladišt* | čuvanj* |
            čuvati | spremanj* | u bazama podataka | u bazu podataka | u baze podataka |
            keširanj* | predmemorir* | snimanje na medij | čuvati u bazi | čuvati u bazama |
            čuvanje u bazama | unositi u baze | unošenje u baze"""),
    Action.SELL: words("""prodaj* | prodavat* | prodaja | preprodaj* | preprodav* | prodati | prodavanj* |
            prodavan* | preprodati | prodan* | prodat | daljnja prodaja | dalja prodaja"""),
    Action.COMMERCIAL: words("""komercijalno korištenje | komercijalnog korištenja | komercijalna uporaba |
            komercijalna upotreba | komercijalnu upotrebu | komercijalnu uporabu |
            komercijalno iskorištavanje | komercijalno koristiti | komercijalno iskorišćavanje |
            komercijalna eksploatacija | komercijalne uporabe | komercijalne upotrebe |
            komercijalnu svrhu | komercijalno iskorištavati | komercijalno korišćenje |
            komercijalnog korišćenja | komercijalno eksploatisati | komercijalnu eksploataciju |
            unovčav* | monetiz* | komercijalizac*"""),
    Action.ADVERTISE: words("""oglašavanj* | reklam* | marketing* | promocij* | promotivn* | promidžb* |
            oglašavat* | propagandn* | oglasne svrhe | u oglasima | propagand* | marketinšk* |
            marketin* | promotiv* | promo | na bilbordima"""),
    Action.AI_TRAINING: words("""umjetna inteligencija | umjetne inteligencije | umjetnu inteligenciju |
            umjetnoj inteligenciji | umjetnom inteligencijom | vještačka inteligencija |
            vještačke inteligencije | vještačku inteligenciju | vještačkoj inteligenciji |
            treniranje modela | treniranje ai | obuku modela | obuka modela |
            obučavanje modela | obuku ai | obučavanje ai | učenje modela | treniranje umjetn* |
            strojno učenje | strojnog učenja | mašinsko učenje | mašinskog učenja |
            mašinskom učenju | neuronskih mreža | neuronske mreže | jezičnih modela |
            jezične modele | jezičkih modela | jezičke modele | velikih jezičnih |
            velikih jezičkih | generativn* | rudarenj* | rudarenje teksta i podataka |
            rudarenja teksta i podataka | istraživanje teksta i podataka |
            analiza teksta i podataka | analize teksta i podataka | ekstrakcij* |
            automatizirano prikupljanje | automatizirano preuzimanje |
            automatizovano prikupljanje | automatizovano preuzimanje | automatsko prikupljanje |
            automatizirana analiza | automatizovana analiza | scraping* | scrapanj* | skrejp* |
            struganj* | prikupljanje podataka | obuku sistema | obuka sistema | obuke sistema |
            obuku veštačk* | obuka veštačk* | obuku vještačk* | obuka vještačk* |
            obuku umjetn* | treniranje veštačk* | treniranje vještačk* | treniranja veštačk* |
            treniranja vještačk* | treniranja umjetn* | treniranje sistema |
            treniranje sustava | treniranje algoritama | treniranja modela |
            treniranja algoritama | obučavanje sistema | obučavanje algoritama |
            obučavanje veštačk* | obučavanje vještačk* | učenje sustava | obuku algoritama |
            obuka algoritama | poučavanje modela | vještačkom inteligencijom |
            veštačkom inteligencijom | jezičnim modelima | jezičkim modelima | jezični modeli |
            jezički modeli | jezični model | jezički model | automatsko preuzimanje |
            automatskog prikupljanja | automatiziranog prikupljanja |
            automatizovanog prikupljanja | botovima | botovi | robotima | četbot* | strugati |
            rudariti | trenirati ai | trenirati ui | trenirati umjetne | trenirati umjetnu |
            trenirati veštačke | trenirati veštačku | trenirati vještačke | trenirati modela |
            trenirati modele | trenirati algoritama | trenirati algoritme |
            trenirati neuronsk* | trenirati jezičn* | trenirati jezičk* |
            trenirati generativn* | trenirati chatbot* | trenirati velikih jezičn* |
            trenirati velikih jezičk* | trenirati strojn* | trenirati mašinsk* | učiti ai |
            učiti ui | učiti umjetne | učiti umjetnu | učiti veštačke | učiti veštačku |
            učiti vještačke | učiti modela | učiti modele | učiti algoritama | učiti algoritme |
            učiti neuronsk* | učiti jezičn* | učiti jezičk* | učiti generativn* |
            učiti chatbot* | učiti velikih jezičn* | učiti velikih jezičk* | učiti strojn* |
            učiti mašinsk* | obučavati ai | obučavati ui | obučavati umjetne |
            obučavati umjetnu | obučavati veštačke | obučavati veštačku | obučavati vještačke |
            obučavati modela | obučavati modele | obučavati algoritama | obučavati algoritme |
            obučavati neuronsk* | obučavati jezičn* | obučavati jezičk* |
            obučavati generativn* | obučavati chatbot* | obučavati velikih jezičn* |
            obučavati velikih jezičk* | obučavati strojn* | obučavati mašinsk* | treniranje ui |
            treniranje umjetne | treniranje umjetnu | treniranje veštačke |
            treniranje veštačku | treniranje vještačke | treniranje modele |
            treniranje algoritme | treniranje neuronsk* | treniranje jezičn* |
            treniranje jezičk* | treniranje generativn* | treniranje chatbot* |
            treniranje velikih jezičn* | treniranje velikih jezičk* | treniranje strojn* |
            treniranje mašinsk* | treniranja ai | treniranja ui | treniranja umjetne |
            treniranja umjetnu | treniranja veštačke | treniranja veštačku |
            treniranja vještačke | treniranja modele | treniranja algoritme |
            treniranja neuronsk* | treniranja jezičn* | treniranja jezičk* |
            treniranja generativn* | treniranja chatbot* | treniranja velikih jezičn* |
            treniranja velikih jezičk* | treniranja strojn* | treniranja mašinsk* |
            treningu ai | treningu ui | treningu umjetne | treningu umjetnu |
            treningu veštačke | treningu veštačku | treningu vještačke | treningu modela |
            treningu modele | treningu algoritama | treningu algoritme | treningu neuronsk* |
            treningu jezičn* | treningu jezičk* | treningu generativn* | treningu chatbot* |
            treningu velikih jezičn* | treningu velikih jezičk* | treningu strojn* |
            treningu mašinsk* | trening ai | trening ui | trening umjetne | trening umjetnu |
            trening veštačke | trening veštačku | trening vještačke | trening modela |
            trening modele | trening algoritama | trening algoritme | trening neuronsk* |
            trening jezičn* | trening jezičk* | trening generativn* | trening chatbot* |
            trening velikih jezičn* | trening velikih jezičk* | trening strojn* |
            trening mašinsk* | učenje ai | učenje ui | učenje umjetne | učenje umjetnu |
            učenje veštačke | učenje veštačku | učenje vještačke | učenje modele |
            učenje algoritama | učenje algoritme | učenje neuronsk* | učenje jezičn* |
            učenje jezičk* | učenje generativn* | učenje chatbot* | učenje velikih jezičn* |
            učenje velikih jezičk* | učenje strojn* | učenje mašinsk* | učenja ai | učenja ui |
            učenja umjetne | učenja umjetnu | učenja veštačke | učenja veštačku |
            učenja vještačke | učenja modela | učenja modele | učenja algoritama |
            učenja algoritme | učenja neuronsk* | učenja jezičn* | učenja jezičk* |
            učenja generativn* | učenja chatbot* | učenja velikih jezičn* |
            učenja velikih jezičk* | učenja strojn* | učenja mašinsk* | obučavanje ui |
            obučavanje umjetne | obučavanje umjetnu | obučavanje veštačke |
            obučavanje veštačku | obučavanje vještačke | obučavanje modele |
            obučavanje algoritme | obučavanje neuronsk* | obučavanje jezičn* |
            obučavanje jezičk* | obučavanje generativn* | obučavanje chatbot* |
            obučavanje velikih jezičn* | obučavanje velikih jezičk* | obučavanje strojn* |
            obučavanje mašinsk* | obučavanja ai | obučavanja ui | obučavanja umjetne |
            obučavanja umjetnu | obučavanja veštačke | obučavanja veštačku |
            obučavanja vještačke | obučavanja modela | obučavanja modele |
            obučavanja algoritama | obučavanja algoritme | obučavanja neuronsk* |
            obučavanja jezičn* | obučavanja jezičk* | obučavanja generativn* |
            obučavanja chatbot* | obučavanja velikih jezičn* | obučavanja velikih jezičk* |
            obučavanja strojn* | obučavanja mašinsk* | obuka ai | obuka ui | obuka umjetne |
            obuka umjetnu | obuka veštačke | obuka veštačku | obuka vještačke | obuka modele |
            obuka algoritme | obuka neuronsk* | obuka jezičn* | obuka jezičk* |
            obuka generativn* | obuka chatbot* | obuka velikih jezičn* | obuka velikih jezičk* |
            obuka strojn* | obuka mašinsk* | obuku ui | obuku umjetne | obuku umjetnu |
            obuku veštačke | obuku veštačku | obuku vještačke | obuku modele | obuku algoritme |
            obuku neuronsk* | obuku jezičn* | obuku jezičk* | obuku generativn* |
            obuku chatbot* | obuku velikih jezičn* | obuku velikih jezičk* | obuku strojn* |
            obuku mašinsk* | obuke ai | obuke ui | obuke umjetne | obuke umjetnu |
            obuke veštačke | obuke veštačku | obuke vještačke | obuke modela | obuke modele |
            obuke algoritama | obuke algoritme | obuke neuronsk* | obuke jezičn* |
            obuke jezičk* | obuke generativn* | obuke chatbot* | obuke velikih jezičn* |
            obuke velikih jezičk* | obuke strojn* | obuke mašinsk* | učiti na njima |
            trenirati na njima | skupove za treniranje | skupova podataka za |
            podaci za treniranje | podataka za treniranje | veštačka inteligencija |
            veštačke inteligencije | veštačku inteligenciju | veštačkoj inteligenciji |
            strojnom učenju | rudarenje teksta | rudarenje podataka | rudarenja podataka |
            rudarenje tekstova i podataka | rudarenja tekstova i podataka |
            rudarenju teksta i podataka | prikupljanje botovima | prikupljati botovima |
            automatskog preuzimanja | masovno preuzimanje | masovnog preuzimanja |
            strojna obrada | strojne obrade | mašinska obrada | mašinske obrade | čet-bot* |
            čatbot*"""),
    Action.ALTER_IMAGE: words("""obrezivanj* | obrezivat* | izrezivanj* | kadriran* | retuš* | fotomontaž* |
            montaž* | fotošop* | izrezivat* | obrezati | izrezati | kadrirati | kropov* |
            uklanjanje logotipa | uklanjati logotip | dodavanje logotipa | prekrivati logo* |
            prekrivanje logo* | prekrivanja logo* | prekriti logo* | zakrivati logo* |
            zakrivanje logo* | zaklanjati logo* | zaklanjanje logo* | uklanjati logo* |
            uklanjanje logo* | uklanjanja logo* | ukloniti logo* | brisati logo* |
            brisanje logo* | vodeni žig | vodenog žiga | vodene žigove | obrezan* | obrežite |
            kropati | umetati tekst | umetanje teksta | dodavati tekst | dodavanje teksta na |
            lijepiti tekst | mijenjati boje | promjena boja | menjati boje | promena boja |
            digitalna obrada | digitalne obrade | digitalna manipulacija |
            digitalne manipulacije"""),
}
OBJECTS: dict[Object, Phrases] = {
    Object.ITEM: words(
        _KILL_ITEM,
        _ALL_ITEM,
        """sadržaj | sadržaja | sadržaji | sadržaju | sadržajem | sadržaje | sadržajima |
            materijal | materijala | materijali | materijale | informacij* | vijest | vijesti |
            djelo | djela | djelu | publikacij* | dokument* | izdanj* | priopćenj* | intervju* |
            reportaž* | kolumn* | prilog* | prilozi | podaci | podataka | novine | novina |
            rada | izvještaj* | servis | servisa | agencijski servis | stornira vijest |
            stornira vest | stornira informaciju | stornira tekst | stornira članak |
            stornira materijal | stornira objavu | stornira prilog | materijal* | vest | vesti |
            djelima | bilten* | recenzij* | esej*""",
    ),
    Object.SITE: words("""portal | portala | portalu | stranica | stranice | stranici | stranicama |
            internetske stranice | internet stranice | sajt | sajta | sajtu | sajtova"""),
    Object.TEXT: words(
        _ALL_TEXT,
        """tekst | teksta | tekstovi | tekstova | tekstove | tekstu | članak | članka |
            članci | članaka | članke | napis | napisa | vlastitih tekstova | tekstovima |
            tekstom | člancima | člankom""",
    ),
    Object.IMAGE: words(
        _KILL_IMAGE,
        _ALL_IMAGE,
        """fotografij* | foto | fotka | fotke | slika | slike | slikama | ilustracij* |
            fotomaterijal* | slikovn* | snimk* | snimak | stornira fotografiju |
            stornira fotografije | stornira sliku | stornira snimak slike | fotk* | sliku |
            slici | portret*""",
    ),
    Object.VIDEO: words(
        _KILL_VIDEO,
        """video | videozapis* | videomaterijal* | videosnimk* | video zapis* | video snimk* |
            videa | videi | videosnim* | stornira snimku | stornira snimak | stornira video |
            stornira videosnimku | stornira videosnimak | videu | snimka | snimke | snimku |
            snimak | snimci | snimaka | klip | klipovi""",
    ),
    Object.AUDIO: words("""audio | audiozapis* | audio zapis* | podcast* | zvučn* | tonski zapis* |
            tonskih zapisa | podkast* | zvučni zapis | zvučne zapise | zvučnih zapisa |
            tonski zapis"""),
    Object.GRAPHIC: words("grafik* | grafičk* | infografik* | grafikon* | karikatur*"),
    Object.LOGO: words("""logo | logotip* | zaštitni znak | zaštitni znakovi | žig | žigovi | loga |
            zaštitne znakove | zaštićeni znak | amblem*"""),
    Object.THIRD_PARTY: words("""sadržaje drugih | sadržaj drugih | sadržaji drugih | sadržaje trećih |
            sadržaji trećih | sadržaja trećih | materijal trećih | agencijske vijesti |
            agencijskih vijesti | agencijske vesti | agencijskih vesti | agencijski materijali |
            agencijskih materijala | agencijske fotografije | agencijskih fotografija |
            materijali trećih strana | materijala trećih strana | materijali trećih lica |
            materijala trećih lica | sadržaj trećih strana | sadržaja trećih strana |
            tuđi materijali | tuđih materijala"""),
}
CONDITIONS: dict[Condition, Phrases] = {
    Condition.CONSENT: words(
        _NEED_CONSENT,
        _IF_CONSENT,
        """dozvola | dozvole | dozvolu | dozvoli redakcije | dozvolom | dopuštenj* |
            suglasnost* | saglasnost* | saglasnoš* | odobrenj* | pristanak | pristanka |
            pristankom | privol* | ovlaštenj* | licenca | licence | licencu | licencom |
            licenci | ugovor* | sporazum* | odobrenje | autorizacij* | izričitog odobrenja |
            znanja redakcije | licencij* | dogovor | dogovora | dogovorom | dogovoru |
            znanja izdavača | znanja autora | znanja uredništva | ovlašćenj* | ne pitajući""",
    ),
    Condition.PRIOR: words("""prethodn* | unaprijed | po prethodnom | unapred | ranije pribavljen* |
            a da prethodno"""),
    Condition.WRITTEN: words("""pisan* | pismen* | u pisanom obliku | u pisanoj formi | u pismenoj formi |
            u pismenom obliku"""),
    Condition.ATTRIBUTION: words(
        _IF_ATTRIBUTION,
        """navođenj* | navesti | navede | navedu | navedete | navedite | navoditi |
            navodi izvor | navodite | naveden izvor | izvor naveden | izvor je naveden |
            citiranje izvora | izvora | izvor | izvor i autora | naznak* | naznačiti |
            naznačen | naznačen izvor | naznačenj* | naznačit* | spominjanj* | spominje |
            pozivanj* | poziva na | pozivajući se | imenovanje autora | autorstv* | ime autora |
            ime i prezime autora | potpis autora | potpisati autora | potpisivanj* |
            atribucij* | potpišete | potpiše | potpišu | potpisan | potpisan autor | spomenete |
            spomenuti | spomene | istaknete izvor | istaknut izvor | pozovete na | pozove na |
            ime fotografa | ime novinara | potpisa autora | potpisom autora | potpis |
            potpisom | imena autora | imenom autora | imena i prezimena | imena fotografa |
            imenom fotografa | navesti autora | navesti izvor | navedite autora |
            navedite izvor | navedete autora | navedete izvor | navede autora | navede izvor |
            navodeći izvor | navodeći autora | navođenje izvora | navođenjem izvora |
            navođenje autora | navođenjem autora | naveden autor | navesti ime |
            naznaka izvora | naznakom izvora | naznaku izvora | naznačiti izvor |
            naznačiti autora | označiti izvor | označite izvor | naziv portala |
            naziva portala | naziv agencije | naziva agencije | nazivom agencije | ime portala |
            spomenuti autora | spomenete autora | pomenuti izvor | citirati izvor |
            pozvati se na | pozivanje na izvor | pozivajući se na | pozivanjem na |
            izvor se navodi | ne navodeći | ne pominjući | dovoljno je navesti izvor |
            dovoljno je navođenje izvora""",
    ),
    Condition.LINK: words("""link | linka | linkom | linku | linkovi | linkove | linkanj* | linkovanj* |
            linkati | poveznic* | hiperlink* | hipervez* | hiperveza | aktivni link |
            aktivan link | aktivnog linka | backlink* | povratni link | s linkom | sa linkom |
            povratnu poveznicu | url | direktan link | obavezan link | veza ka | vezu na |
            linkate | linkujete | linkuje | povežete | linkajte | linkovati | aktivnim linkom |
            aktivna poveznica | aktivnu poveznicu | aktivne poveznice | aktivnom poveznicom |
            živi link | živu poveznicu | direktni link | izravan link | izravna poveznica |
            izravnu poveznicu | link na original | link na izvornik | poveznica na original |
            poveznicu na original | poveznicu na izvornik | link prema izvoru | link ka izvoru |
            link na izvorni | vezu ka originalu | link do originala | ako objavite poveznicu"""),
    Condition.KEEP_NOTICE: words("""zadržavanje oznake | zadržati oznaku | uklanjanje oznake | uklanjati oznake |
            zadržavanje obavijesti | uklanjati oznaku autorsk* | ukloniti oznaku autorsk* |
            zadržati oznaku autorsk* | zadržavanje oznake autorsk* | zadržati logo |
            zadržavanje logotipa | s vidljivim logotipom | sa vidljivim logotipom |
            sačuvati sve linkove | zadržati sve linkove | zadržati sve poveznice |
            zadržavanje svih poveznica | brisati oznake autorsk*"""),
    Condition.INDICATE_CHANGES: words("""naznačiti izmjene | naznačene izmjene | navesti promjene | navođenje izmjena |
            označiti izmjene | označi izmjene | označite izmjene | označe izmjene |
            jasno označi izmjene | naznači izmjene | naznačite izmjene | naznačiti izmene |
            označiti izmene | označi izmene | označite izmene | navesti izmjene |
            navesti izmene | označavanje izmjena | označavanje izmena | označene izmjene |
            označiti promjene | označiti promene | naznaku izmjena"""),
    Condition.NO_DERIVATIVES: words("""bez izmjena | bez promjena | u neizmijenjenom obliku | u izvornom obliku |
            bez prerada | bez prerade | bez skraćivanja | bez adaptacija | bez uređivanja |
            bez intervencija | bez mijenjanja | neizmijenjen* | nepromijenjen* |
            u cijelosti i bez | bez izmena | bez ikakvih izmjena | bez ikakvih izmena |
            bez promena | bez kraćenja | bez preinaka | neizmenjen* | neizmjenjen* |
            nepromenjen* | u neizmenjenom obliku | u originalnom obliku | od riječi do riječi |
            od reči do reči | ne mijenjajući | ne menjajući | ako ne mijenjate | ako ne menjate"""),
    Condition.SHARE_ALIKE: words("""pod istim uvjetima | pod istim uslovima | dijeli pod istim | dijeljenje pod istim |
            pod istom licencom | pod istom licencijom | s istom licencom | sa istom licencom |
            deli pod istim"""),
    Condition.NONCOMMERCIAL: words("""nekomercijaln* | neprofitn* | u nekomercijalne svrhe | u neprofitne svrhe |
            ne u komercijalne | ne radi zarade | bez komercijaln* | ne u svrhu zarade"""),
    Condition.EDITORIAL_PURPOSE: words("""uredničke svrhe | uredničkih svrha | redakcijske svrhe | redakcijsku upotrebu |
            uredničku uporabu | uredničku upotrebu | novinarske svrhe | informativne svrhe |
            redakcijsku uporabu | redakcijske potrebe | uređivačku upotrebu | uređivačke svrhe |
            redakcijskoj upotrebi | uredničke potrebe | novinarske potrebe | potrebe vijesti |
            potrebe vesti | potrebe izvještavanja | potrebe izveštavanja |
            u svrhu izvještavanja | u svrhu izveštavanja | u svrhu informiranja |
            u svrhu informisanja"""),
    Condition.PERSONAL_USE: words("""osobnu uporabu | osobne uporabe | osobnu upotrebu | osobne potrebe | osobne svrhe |
            osobno korištenje | privatnu upotrebu | privatnu uporabu | privatne svrhe |
            privatne potrebe | internu uporabu | internu upotrebu | interne potrebe |
            vlastite potrebe | vlastitu uporabu | vlastitu upotrebu | ličnu upotrebu |
            lične upotrebe | lične potrebe | lične svrhe | sopstvene potrebe | interne svrhe |
            kućnu uporabu | kućnu upotrebu | lično korišćenje | lično korištenje |
            privatno korištenje | privatno korišćenje"""),
    Condition.EDUCATIONAL_USE: words("""obrazovne svrhe | edukativne svrhe | nastavne svrhe | obrazovnih svrha | u nastavi |
            obrazovnim svrhama | školske svrhe | potrebe nastave | obrazovnim ustanovama |
            školama | knjižnicama | bibliotekama | znanstvene svrhe | naučne svrhe"""),
    Condition.CONTEXT_ONLY: words("""kao ilustracija | u kontekstu | za ilustraciju | uz članak o | uz tekst o |
            uz ovaj članak | uz ovaj tekst | uz ovu vijest | uz ovu vest | zajedno s člankom |
            zajedno s tekstom | zajedno sa člankom | zajedno sa tekstom | u vezi s događajem |
            u vezi sa događajem | kao ilustracija uz | kao ilustraciju uz |
            u okviru izvještavanja o | u okviru izveštavanja o"""),
    Condition.ONE_TIME: words("""jednokratn* | samo jednom | samo jedanput | jednokratnu upotrebu | jedanput |
            jedno objavljivanje | jednu objavu | jedne objave | jedno korištenje |
            jedno korišćenje | jednu upotrebu | jednu uporabu | u jednom broju |
            u jednom izdanju"""),
    Condition.LENGTH_LIMIT: words("""kratki citati | kratkih citata | kraći izvodi | kraćih izvoda | kratki izvodi |
            kratke izvatke | kratkih izvadaka | kratke citate | kratki odlomci |
            kratke odlomke | kratkih odlomaka | nekoliko rečenica | u ograničenom opsegu |
            u ograničenom obimu"""),
    Condition.NOTIFY: words("""obavijestiti | obavještavanj* | obavijest redakciji | obavijestite | javite nam |
            obavijestiti redakciju | obavestiti redakciju | obavijestiti nas | obavestiti nas |
            obavijestite nas | obavestite nas | obavijestite redakciju | obavestite redakciju |
            uz obavijest | javiti nam | autorski primjerak | autorski primerak |
            ogledni primjerak | ogledni primerak | pošaljite primjerak | pošaljite primerak |
            poslati primjerak | dostaviti primjerak | dostaviti primerak | pošaljite nam link |
            pošaljite nam poveznicu"""),
    Condition.PAYMENT: words("""naplat* | naknad* | plaćanj* | plaćen* | honorar* | nadoknad* | naplaćuj* |
            naplaćivat* | naplaćuje se | naplaćuju se | se naplaćuje | plaća se |
            plaća se naknada | zahtijeva nadoplatu | zahteva doplatu | zahtijeva doplatu |
            podliježe plaćanju | podleže plaćanju | podliježe naplati | podleže naplati |
            nadoplat* | doplat* | uz plaćanje | uplat* | tantijem* | pristojb* |
            nakon plaćanja | nakon uplate | po plaćanju | uz doplatu | uz honorar |
            uz nadoplatu | uz naknadu | ne plativši"""),
    Condition.SUBSCRIBER: words("""pretplatni* | klijent* | registriranim korisnicima | registrirani korisnici |
            akreditiran* | korisnicima servisa | korisnici servisa | članovima | pretplatu |
            pretplatom | registrovani korisnici | registrovanim korisnicima |
            prijavljeni korisnici | prijavljenim korisnicima | akreditovan* | članovima mreže |
            članice mreže | članicama mreže | partnerskim medijima | ugovornim partnerima |
            nositeljima licence | nosiocima licence"""),
}
EXEMPTIONS: dict[Exemption, Phrases] = {
    Exemption.EDITORIAL_USE: words("""samo za uredničku uporabu | samo za uredničku upotrebu |
            isključivo za uredničku uporabu | isključivo za uredničku upotrebu |
            samo u uredničke svrhe | isključivo u uredničke svrhe |
            samo za redakcijsku upotrebu | isključivo u redakcijske svrhe |
            samo u redakcijske svrhe | samo za uređivačku upotrebu |
            samo za redakcijsku uporabu | samo za redakcijske svrhe |
            isključivo za redakcijske svrhe | isključivo za redakcijsku upotrebu |
            isključivo za redakcijsku uporabu | samo za uredničke svrhe |
            isključivo za uredničke svrhe | samo za uredničke potrebe |
            samo za redakcijske potrebe | isključivo za redakcijske potrebe |
            samo za novinarske svrhe | samo za redakcijsko korišćenje |
            isključivo za redakcijsko korišćenje | isključivo za uređivačku upotrebu |
            samo u uređivačke svrhe | samo u novinarske svrhe | samo u informativne svrhe |
            samo za potrebe vijesti | samo za potrebe vesti | samo za potrebe izvještavanja |
            samo za potrebe izveštavanja | samo za redakcijsko korištenje |
            isključivo u novinarske svrhe | isključivo u informativne svrhe |
            isključivo za potrebe vijesti | isključivo za potrebe vesti |
            isključivo za potrebe izvještavanja | isključivo za potrebe izveštavanja |
            isključivo za redakcijsko korištenje | jedino za uredničku upotrebu |
            jedino za uredničku uporabu | jedino u uredničke svrhe |
            jedino za redakcijsku upotrebu | jedino za redakcijsku uporabu |
            jedino za redakcijske potrebe | jedino u redakcijske svrhe |
            jedino u novinarske svrhe | jedino u informativne svrhe |
            jedino za potrebe vijesti | jedino za potrebe vesti |
            jedino za potrebe izvještavanja | jedino za potrebe izveštavanja |
            jedino za redakcijsko korištenje | jedino za redakcijsko korišćenje"""),
    Exemption.PERSONAL_USE: words("""osim za osobne potrebe | osim u osobne svrhe | osim za privatnu upotrebu |
            osim za vlastite potrebe | osim za lične potrebe | osim za osobnu | osim za ličnu |
            osim za sopstvene potrebe | osim privatne upotrebe"""),
    Exemption.QUOTATION: words("""osim citiranja | osim kratkih citata | uz iznimku citiranja |
            osim u svrhu citiranja | osim citata | osim za citiranje | uz iznimku citata |
            sa izuzetkom citata | za recenzije | u recenzijama"""),
    Exemption.STATUTORY_EXCEPTION: words("""predviđenih zakonom | predviđeni zakonom | propisanih zakonom | dopuštenih zakonom |
            dozvoljenih zakonom | zakonom dopuštenih | zakonom dozvoljenih |
            u zakonom predviđenim | utvrđenih zakonom | zakonskih iznimaka | zakonskih izuzetaka"""),
    Exemption.SUBSCRIBERS: words("""osim za pretplatnike | osim pretplatnika | osim pretplatnicima |
            izuzev pretplatnika | osim klijentima | osim klijenata"""),
    Exemption.SCIENTIFIC_RESEARCH: words("""znanstvena istraživanja | znanstvenog istraživanja | znanstvene svrhe |
            znanstvenih istraživanja | naučna istraživanja | naučnih istraživanja |
            istraživačke svrhe"""),
    Exemption.SEARCH_ENGINES: words("""tražilica | tražilice | tražilicama | pretraživača | pretraživače | pretraživačima |
            pretraživači"""),
    Exemption.IMAGES: words("""osim fotografija | osim za fotografije | uz iznimku fotografija |
            ne odnosi se na fotografije | osim slika | izuzev fotografija |
            ne vrijedi za fotografije | ne važi za fotografije | izuzimajući fotografije |
            s izuzetkom fotografija | sa izuzetkom fotografija"""),
    Exemption.THIRD_PARTY_MATERIAL: words("""osim sadržaja drugih | osim sadržaja trećih | osim agencijskih |
            osim materijala trećih | osim vijesti drugih | izuzev agencijskih |
            izuzev materijala trećih | ne odnosi se na agencijske | ne vrijedi za agencijske |
            ne važi za agencijske"""),
    Exemption.HEADLINE_LINK: words("""naslov i link | naslova i linka | naslova i poveznice | naslov i poveznica |
            naslov i poveznicu"""),
}
