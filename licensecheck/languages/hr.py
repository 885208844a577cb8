"""Croatian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AL": words("albanij*"), "AT": words("austrij*"), "AU": words("australij*"),
    "BA": words("bosn* | bih"), "BE": words("belgij*"), "BG": words("bugarsk*"),
    "CA": words("kanad*"), "CH": words("švicarsk*"), "CN": words("kina | kine | kini"),
    "CZ": words("češk*"), "DE": words("njemačk*"), "DK": words("dansk*"),
    "ES": words("španjolsk*"), "EU": words("europske unije | europskoj uniji"),
    "FI": words("finsk*"), "FR": words("francusk*"),
    "GB": words("velika britanija | velike britanije | velikoj britaniji | ujedinjeno kraljevstvo"),
    "GR": words("grčk*"), "HR": words("hrvatsk* | republike hrvatske"),
    "HU": words("mađarsk*"), "IE": words("irsk*"), "IL": words("izrael*"),
    "IN": words("indija | indije | indiji"), "IT": words("italij*"), "JP": words("japan*"),
    "ME": words("crna gora | crne gore | crnoj gori"), "MK": words("makedonij*"),
    "NL": words("nizozemsk*"), "NO": words("norvešk*"), "PL": words("poljsk*"),
    "PT": words("portugal*"), "RO": words("rumunjsk*"), "RS": words("srbij*"),
    "RU": words("rusij*"), "SE": words("švedsk*"), "SI": words("slovenij*"),
    "SK": words("slovačk*"), "TR": words("tursk*"), "UA": words("ukrajin*"),
    "US": words("sad | sjedinjene države | sjedinjenih američkih"), "XK": words("kosov*"),
}  # fmt: skip
_MONTHS = (
    words("siječnja | siječanj | januara"), words("veljače | veljača | februara"),
    words("ožujka | ožujak | marta"), words("travnja | travanj | aprila"),
    words("svibnja | svibanj | maja"), words("lipnja | lipanj | juna"),
    words("srpnja | srpanj | jula"), words("kolovoza | kolovoz | augusta"),
    words("rujna | rujan | septembra"), words("listopada | listopad | oktobra"),
    words("studenoga | studenog | studeni | novembra"),
    words("prosinca | prosinac | decembra"),
)  # fmt: skip

PACK = LanguagePack(
    name="hr",
    title="Croatian",
    tags={
        Tag.OWNED: words("pripadaju | pripada | vlasnik"),
        Tag.RESERVED: words(
            """sva prava zadržana | sva prava su zadržana | sva prava pridržana |
            sva prava su pridržana | sva prava zaštićena | sva prava su zaštićena |
            sva prava rezervisana | sva prava su rezervisana | sva prava rezervirana |
            sva su prava pridržana | sva su prava zadržana | zadržana sva prava |
            pridržana sva prava | sva autorska prava zadržana | sva autorska prava pridržana |
            sva autorska prava su zadržana | sva autorska prava su zaštićena |
            autorska prava su zadržana | autorska prava zadržana | autorska prava pridržana |
            autorska prava su pridržana | autorska prava su zaštićena | autorska prava zaštićena |
            sva prava pripadaju | sva autorska prava pripadaju | autorska prava pripadaju |
            sva prava na sadržaj pripadaju | sva prava na objavljene sadržaje pripadaju |
            zadržava sva prava | pridržava sva prava | zadržava sva autorska prava |
            prava su zadržana | sva prava su vlasništvo | prava na fotografiju pripadaju |
            prava na tekst pripadaju | prava na fotografije pripadaju |
            autorska prava na fotografiju pripadaju | autorska prava na tekst pripadaju |
            zadržavamo sva prava | zadržavamo sva autorska prava"""
        ),
        Tag.RESERVE: words(
            """zadržava pravo | pridržava pravo | zadržava sva prava na | pridržava sva prava na |
            zadržava sva prava za | pridržava prava na | zadržavamo pravo | pridržavamo pravo |
            zadržava prava | pridržava prava | zadržano je pravo | pridržano je pravo |
            izričito zadržava | izrijekom pridržava | rezervira pravo | zadržana su |
            pridržana su | su zadržana | su pridržana | je zadržano | je pridržano | pridržano |
            pridržana | zadržana | zadržava isključiva prava | zadržava isključivo pravo |
            zadržavamo sva prava na | izričito pridržava | pridržava si pravo |
            pridržava se pravo | pridržano pravo | pridržava isključivo pravo | rezerviše prava |
            zadržavaju pravo | izričito zadržava pravo | izričito zadržavamo"""
        ),
        Tag.PROTECTED: words(
            """zaštićen autorskim pravom | zaštićeni autorskim pravom |
            zaštićena autorskim pravom | zaštićene autorskim pravom |
            zaštićeno autorskim pravom | zaštićen autorskim pravima |
            zaštićeni autorskim pravima | zaštićena autorskim pravima |
            zaštićeno autorskim pravima | zaštićeni su autorskim pravom |
            zaštićeni su autorskim pravima | zaštićen je autorskim pravom |
            zaštićen je autorskim pravima | zaštićena je autorskim pravima |
            zaštićeni zakonom | zaštićen zakonom | zaštićena zakonom | zaštićeno zakonom |
            zaštićeni su zakonom | zaštićeni su zakonom o autorsk* | zaštićena je zakonom |
            zaštićen je zakonom | predmet su autorskog prava | predmet autorskog prava |
            predmet autorskopravne zaštite | podliježu autorskim pravima |
            podležu autorskim pravima | podliježe autorskim pravima |
            autorsko djelo zaštićeno | zaštićeni u skladu"""
        ),
        Tag.MARK: words(
            """vlasnik autorskih prava | nositelj autorskih prava | autorska prava © |
            autorsko pravo © | autorska prava: | autorsko pravo: | nositelj prava: | kopirajt |
            copyright by | sva autorska prava: | imalac autorskih prava |
            nositelj autorskih prava je | nosilac autorskih prava je | vlasnik autorskih prava je |
            vlasnik prava: | nosilac prava: | vlasnik autorskih prava: |
            nositelj autorskih prava: | nosilac autorskih prava:"""
        ),
        Tag.PART_OF: words(
            """dio grupe | deo grupe | u vlasništvu | članica grupe | podružnica | nakladnik: |
            izdavač: | dio medijske grupe | osnivač:"""
        ),
        Tag.TAIL: words(
            """i partneri | i njegovi partneri | i njeni partneri | i njezini partneri |
            i suradnici | i autori | i/ili njegovi | i/ili njeni | i drugi nositelji | tel. |
            telefon | i povezana društva | i povezana lica"""
        ),
        Tag.PRESENT: words("do danas | danas | do sada | sadašnjost"),
        Tag.SINCE: words("počevši od"),
        Tag.NEG: words(
            """ne | nije | nisu | nikako | ni u kojem slučaju | ni u kom slučaju | neće | nema |
            nikada"""
        ),
        Tag.NOT_ONLY: words(
            """ne samo | osim ako nije drugačije navedeno | osim ako nije drukčije navedeno |
            ako nije drugačije navedeno | osim ako je drugačije navedeno |
            osim gdje je drugačije navedeno | osim gde je drugačije navedeno |
            osim ako je drukčije navedeno | ako nije drukčije navedeno |
            ukoliko nije drugačije navedeno | ukoliko nije drukčije navedeno |
            osim ako nije drugačije naznačeno | osim ako nije drukčije naznačeno |
            ne odgovara za | ne snosi odgovornost | ne odražavaju nužno | ne izražavaju nužno |
            nisu nužno | nije odgovoran | nije odgovorna | ne snosimo odgovornost |
            na temelju članka | sukladno članku | prema članku | u skladu s člankom |
            u smislu članka"""
        ),
        Tag.MAY: words(
            """može | mogu | možete | moguće je | moguće | moguća | smije | smiju | smijete |
            ima pravo | imaju pravo | imate pravo | ima pravo da | ovlašten je | slobodno |
            smiju se | smeju se | smije se | sme se"""
        ),
        Tag.MAY_NOT: words(
            """nesmije | nesmiju | nemože | nemogu | nemojte | nije za | nisu za | ne daje pravo |
            nemate pravo | nema pravo | nemaju pravo | nemaju pravo da | ne podliježe |
            suzdržite se od | bez prava na | bez prava da | bez prava | nije za objavu na |
            molimo suzdržite se | uzdržite se od | nije dopušteno da"""
        ),
        Tag.MUST: words(
            """mora | moraju | morate | treba | trebaju | trebate | dužan | dužni | dužna |
            dužno | obvezuju se | obavezuju se"""
        ),
        Tag.BAN: words(
            """zabranjen | zabranjena | zabranjeno | zabranjeni | zabranjene | zabranjuje |
            zabranjuju | zabranjujemo | zabranit* | zabrana | zabrane | zabranu | zabrani se |
            nedopušten* | nedozvoljeno je | nedozvoljeno | nedopustiv* | isključen* |
            isključuje se | nezakonit je | nezakonito je | protuzakonit* | protivzakonit* |
            predstavlja povredu | predstavlja kršenje | predstavlja povredu autorskih |
            smatra se povredom | smatra se kršenjem | smatrat će se povredom |
            smatraće se povredom | smatraće se kršenjem | je povreda autorsk* |
            je kršenje autorsk* | krši autorska | kršenje autorskih prava je | protivi se |
            nije dat pristanak | ne daje suglasnost | ne daje saglasnost | uskraćuje | nemoguć* |
            ne dajemo saglasnost | ne dajemo suglasnost | ne daje suglasnost za |
            ne daje saglasnost za | ne daje dozvolu za | ne dajemo dozvolu za |
            ne daje dopuštenje za | ne pristaje na | ne pristajemo na | ne slaže se s |
            ne slaže se sa | ne slažemo se s | ne slažemo se sa | nije saglasan s |
            nije saglasan sa | nije suglasan s | nisu saglasni sa | nismo saglasni s |
            nismo saglasni sa | nismo suglasni s | protivimo se | protive se | isključuju se |
            ne odobrava | ne odobravamo | ne odobrava se | izričito zabranjen* |
            najstrože zabranjen* | strogo zabranjen*"""
        ),
        Tag.ALLOW: words(
            """dozvoljen | dozvoljena | dozvoljeno | dozvoljeni | dozvoljene | dozvoljava |
            dozvoljavaju | dozvoljavamo | dozvoliti | dopušten | dopuštena | dopušteno |
            dopušteni | dopuštene | dopušta | dopuštaju | dopuštamo | dopustiti | odobrava se |
            odobravaju se | vrši se | vrše se | omogućeno | omogućuje se | licencirano |
            licenciran | licencirani | objavljeno pod licencom | daje pravo | potiče se |
            nije protivno | poželjno je dijeliti | objavljuje se pod licencom | slobodno za |
            ništa ne sprečava | ništa ne sprječava | ništa ne brani | ništa ne priječi |
            ništa ne zabranjuje | ne protivi se | ne protivimo se | nije zabranjeno |
            ne zabranjuje se | slobodno možete | slobodno se može | dopuštenje za | odobreno |
            odobrena | odobren"""
        ),
        Tag.NEED: words(
            """obavezno | obavezna | obavezan link | obavezni | obavezne | obavezan je | obvezno |
            obvezna | obvezan | obvezatno | obvezatna | obvezatan | zahtijeva | zahtijevaju |
            zahtijeva se | potrebno | potrebna | potreban | potrebni | potrebne | neophodno |
            neophodna | neophodan | neophodni | nužno | nužna | nužan | traži se |
            treba zatražiti | zatražite | zatražiti | kontaktirajte | obratite se |
            podliježe odobrenju | podleže odobrenju | podložno odobrenju"""
        ),
        Tag.THREAT: words(
            """bit će procesuirano | biće procesuirano | kazneno gonj* | krivično gonj* |
            krivično će | kazneno će | bit će kažnjeno | sankcionirat* | sankcionisa* |
            sankcionira se | podliježe zakonskoj odgovornosti |
            podleže zakonskoj odgovornosti | podliježe kaznenoj | podliježe krivičnoj |
            podleže krivičnoj | podleže sankcijama | kažnjivo je | kažnjivo | kažnjiva je |
            kažnjava se | bit će kazneno | sudskim putem | sudski progonit* |
            sudski procesuira* | zakonski gon* | zakonski sankcion* | povlači odgovornost |
            povlači kaznenu | povlači krivičnu | pokrenut će se postupak | goni se po zakonu"""
        ),
        Tag.REQUEST: words(
            """molimo | molimo vas | zamoljavaju se | zamoljavate se | bili bismo zahvalni |
            bit ćemo zahvalni | bićemo zahvalni | poželjno | preporučuje se | preporučljivo |
            ljubazno molimo"""
        ),
        Tag.UNAUTHORISED: words(
            """neovlašten* | neautorizira* | nelicencira* | nelicenciran* | neodobren* |
            samovoljn* | bespravn* | nedozvoljena | nedozvoljen | nezakonito"""
        ),
        Tag.WITHOUT: words(
            """bez | u nedostatku | u odsustvu | izostanak | ako nema | ukoliko nema |
            neposjedovanje"""
        ),
        Tag.EXCEPT: words(
            """osim | sem | izuzev | uz izuzetak | s izuzetkom | sa izuzetkom | izuzimajući |
            osim ako | osim uz | osim u slučaju | iznimno | iznimka je"""
        ),
        Tag.ONLY: words("samo | jedino | isključivo | tek | samo i isključivo"),
        Tag.IF: words(
            """uz | pod uvjetom | pod uslovom | pod uvjetima | pod uslovima | uz uvjet |
            uz uslov | ako se navede | ukoliko se navede | ako navedete | ako je naveden |
            ukoliko je naveden | ako postoji | ukoliko | ako je | po odobrenju |
            po prethodnom | po dobivanju | po dobijanju | nakon odobrenja | nakon dobivanja |
            na temelju | na osnovu | sukladno ugovoru | u skladu s ugovorom |
            u skladu sa ugovorom | pod licencom | s dozvolom | sa dozvolom | s dopuštenjem |
            sa saglasnošću | temeljem | s navođenjem | sa navođenjem | s naznakom | s linkom |
            sa linkom | s poveznicom | dokle god | sve dok | u skladu s uvjetima |
            u skladu sa uslovima | sukladno uvjetima | u skladu s pravilima |
            u skladu sa pravilima | prema uvjetima korištenja | prema uslovima korišćenja"""
        ),
        Tag.WHEN: words("kada | kad | prilikom | pri | u slučaju | kod | ako"),
        Tag.NO_PART: words(
            """nijedan dio | niti jedan dio | nikakav dio | ni jedan dio |
            niti jedan dio sadržaja | nijedan tekst | niti jedan tekst | nijedna fotografija |
            nijednog dijela | nijedan sadržaj"""
        ),
        Tag.RANGE: words(
            """u cijelosti ili djelomično | u cijelosti ili djelimično | u cjelini ili djelimično |
            u cjelini ili djelomično | u cijelosti ili dijelovima | u cijelosti ili u dijelovima |
            u cjelini ili dijelovima | u cjelini ili u dijelovima | djelomično ili u cijelosti |
            djelimično ili u cijelosti | potpuno ili djelomično | potpuno ili djelimično |
            djelomično ili potpuno | djelomično ili cjelovito | cjelovito ili djelomično |
            djelomično i u cijelosti | cijeli ili dijelovi | djelomice |
            u cijelosti ili djelomice | djelomice ili u cijelosti | djelomično | djelomičn* |
            djelimično | djelimičn* | potpuno ili parcijalno | u cijelosti i djelomično |
            cijeloga ili dijela | bilo koji dio | bilo kojeg dijela | bilo kojega dijela |
            bilo kog dijela | bilo kojih dijelova | bilo kojim dijelom | svaki dio |
            dijelova teksta | dijela teksta | dijelova sadržaja | dijela sadržaja |
            ili njegovih dijelova | ili njihovih dijelova | i njihovih dijelova | ili dijelova |
            ili dio | ili njezinih dijelova | u dijelovima | makar i djelomično |
            čak i djelomično | čak ni djelomično | čak i djelimično | čak i delimično |
            čak ni delimično | ni u cijelosti ni djelomično | ni u celosti ni delimično |
            niti u cijelosti niti djelomično | ni djelomično | ni delimično | ni djelimično |
            u delovima | u izvodima | delimičn* | delimično"""
        ),
        Tag.OTHER: words(
            """ili druge svrhe | ili u druge svrhe | u bilo koje svrhe | u bilo koju svrhu |
            u bilo koju drugu svrhu | ili drugu svrhu | i druge svrhe |
            ili bilo koje druge svrhe | u druge svrhe"""
        ),
        Tag.COMMERCIAL: words(
            """u komercijalne svrhe | za komercijalne svrhe | u komercijalnu svrhu |
            komercijalne potrebe | u svrhu stjecanja dobiti | u svrhu zarade |
            radi stjecanja dobiti | radi sticanja dobiti | radi zarade |
            radi ostvarivanja dobiti"""
        ),
        Tag.PURPOSE: words(
            """u svrhu | u svrhe | radi | za potrebe | s ciljem | sa ciljem | u cilju | za"""
        ),
        Tag.OUTSIDE: words("izvan | van | izvan teritorija | van teritorije"),
        Tag.BUT: words("ali | međutim | dok | no | nego | već"),
        Tag.AND: words(
            """i | te | ili | i/ili | niti | ni | a također | također | kao i | odnosno | a takođe"""
        ),
        Tag.REPORT: words(
            """rekao | rekla | rekli | kaže | kazao | kazala | izjavio | izjavila | izjavili |
            priopćio | priopćila | priopćeno | javlja | javio | javila | objavio je | objavila je |
            objasnio | objasnila | objašnjava | upozorio | upozorila | upozorili | istaknuo |
            istaknula | istakao | istakla | naglasio | naglasila | naveo | navela | dodao |
            dodala | odlučio | odlučila | odlučili | presudio | presudila | osudio | usvojio |
            usvojila | usvojili | donio | donijela | donijeli | podnio | podnijela | tužio |
            tužila | tuži | optužio | optužila | raspravlja | raspravljao | predložio |
            predložila | pozvao | pozvala | napisao | napisala | prema riječima | kako navodi |
            kako prenosi | podsjetio | kaznio | kaznila | znači | izglasao | izglasala |
            stupio na snagu | stupa na snagu | uveo | uvela | uveli | uvodi | planira | najavio |
            najavila | najavili | potpisao | potpisala | ispričao | zabranio | zabranila |
            zabranili | zabranilo | dozvolio | dozvolila | dozvolili | dopustio | dopustila |
            raspravljalo | raspravljali | raspravljala | raspravljat će | pitaju | pita | upitali |
            upozorava | poručio | poručila | poručili | ocijenio | ocenio | ocijenila | ocenila |
            presudilo | odlučilo | donio odluku | doneo odluku | podnijelo | podnela | podneo |
            tužili | tvrdi | tvrde | razmatra | razmatraju | predlaže | usvojen | izglasali |
            kažnjen | kažnjena | traže od | su pitali | pitali su | pitao je | pitala je |
            odbacio žalbu | odbacio je | odbila je | odbio je | presudili | smije li | smiju li |
            smijemo li | smijete li | sme li | smeju li | smemo li | može li | mogu li |
            možemo li | da li smije | da li smiju | da li sme | da li smeju | da li može |
            da li mogu | je li dopušteno | je li dozvoljeno | je li zabranjeno |
            da li je dozvoljeno | da li je dopušteno | da li je zabranjeno"""
        ),
        Tag.TOPIC: words(
            """sud | suda | sudu | sudac | sudija | sudije | suci | sudsk* | tužba | tužbu |
            tužbe | tužitelj* | tužilac* | tužen* | prijedlog zakona | izmjene zakona | zakon o |
            zakona o | zakonom o autorskom pravu i | zastupnik* | zastupnici | poslanik* |
            poslanici | sabor | sabora | saboru | skupštin* | parlament* | vlada | vlade | vladi |
            ministarstv* | ministrica | ministar | stručnjak* | stručnjaci | ekspert* |
            odvjetnik* | odvjetnica | pravnik* | pravnica | natpis* | fraza | fraze | frazu |
            izraz | izraza | riječi „ | što znači | šta znači | što je to |
            povreda autorskih prava u | zbog povrede autorsk* | zbog kršenja autorsk* |
            povredi autorskih | povredu autorskih prava na | kršenju autorskih |
            o kršenju autorsk* | pirat* | plagijat* | predavanj* | seminar* | konferencij* |
            rubrika: | oznake: | tagovi: | kategorije: | teme: | advokat* | vijeće za | veće za |
            sabor* | ministar* | nacrt zakona | predlog zakona | izmene zakona | tužb* | presud* |
            parnic* | ročišt* | inspekcij* | radionic* | tribin* | predavač* | oznaka znači |
            zakon ne | zakona koji | zašto zakon | spor oko | sporu oko | spora oko | u sporu"""
        ),
        Tag.NONWORK: words(
            """parkiran* | parkirališ* | parkirat* | pušenj* | pušen* | pušiti | alkohol* | piva |
            pivo | duhan* | duvan* | cigaret* | oružj* | streljiv* | municij* | drog* | ribolov* |
            ribe | ribu | lov | lova | dron* | robe | roba | robu | ulaznic* | karata | karte |
            glasova | glasovi | glasovanj* | glasanj* | vozila | vozil* | automobil* | kamion* |
            promet | prometa | saobraćaj* | ulaz | ulaza | ulazak | pristup plaži | kretanj* |
            životinj* | psima | psi | pasa | pse | kupanj* | pirotehni* | vatromet* | petard* |
            vatre | vatra | otpad* | smeća | smeće | prosvjed* | protest* | mobitel* | hrane |
            hrana | uvoz* | izvoz* | lijekov* | goriv* | benzin* | romobil* | trotinet* | vrećic* |
            novac | novca | nekretnin* | zemljišt* | šuma | šume | vode | plin | plina | gradnj* |
            građenj* | doping* | kampiranj* | točenj* | prosjačenj* | virus* | zaraz* | infekcij* |
            bolest* | telefona | telefone | telefonima | školama | komentar* | genom* |
            tehnologij* | kloniran* | mučenj* | naft* | prostorij* | plivanj* | vožnj* | bicikl* |
            loženj* | roštilj* | psa | hranu | odlaganj* | smeć* | kladionic* | lekov* |
            građevin* | telefon* | maloljetnicima | maloletnicima | lične karte | lična karta |
            ličnih karata | osobne iskaznice | osobnih iskaznica | pasoš* | putovnic* | novčanic* |
            ključev* | letak* | letaka | lažnih vesti | lažnih vijesti | lažne vesti |
            lažne vijesti | dezinformacij* | pornograf* | ličnih podataka | osobnih podataka |
            panik* | mržnj* | govor mržnje"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografija: | fotografije: | fotograf: |
            autor fotografije: | autor fotografije | slika: | slike: | snimka: | snimio: |
            snimila: | foto i video: | ilustracija: | kolaž: | video: | infografika: | izvor: |
            izvor – | izvor fotografije: | izvor foto: | izvori: | screenshot: | printscreen: |
            arhiv: | arhiva: | privatni arhiv | foto arhiv | fotografija ustupljena |
            ustupljeno od | fotografiju ustupio | ustupio: | tekst: | grafika: | karikatura: |
            naslovna fotografija: | fotografije ustupio | ilustrativna fotografija: |
            izvor teksta: | snimak: | snimke: | snimci: | autor foto: | autor snimke: |
            autor snimka: | crtež: | kadar: | foto ilustracija: | foto/video: | foto arhiva: |
            fotografirao: | fotografirala: | fotografisao: | fotografisala: | piše i snima: |
            video snimak: | videosnimka:"""
        ),
        Tag.PHOTO: words("foto | fotografija | fotografije | snimka | slika"),
        Tag.VIA: words("putem | preko"),
        Tag.WITH_AGENCY: words(
            """prema agencijama | s agencijama | prema pisanju agencija | izvor: agencije"""
        ),
        Tag.BYLINE: words(
            "novinar | novinarka | dopisnik | reporter | autor: | autorica: | piše:"
        ),
        Tag.KILL: words(
            """poništava | poništavamo | poništena | poništeno | poništava se | storno |
            stornira* | vijest se poništava | vijest je povučena | povučena je | povučeno je |
            povlači vijest | povlači fotografiju | povlačimo | povlači se | anulira | anulirana |
            molimo ne koristite | molimo da ne koristite | ne koristiti |
            molimo da ne objavljujete | molimo uklonite | molimo izbrišite | molimo obrišite |
            povlači vest | povlači informaciju | povlači tekst | povlači članak |
            povlači materijal | povlači objavu | povlači prilog | povlači fotografije |
            povlači sliku | povlači snimak slike | povlači snimku | povlači snimak |
            povlači video | povlači videosnimku | povlači videosnimak | povukla je vijest |
            povukla je vest | povukla je informaciju | povukla je tekst | povukla je članak |
            povukla je materijal | povukla je objavu | povukla je prilog | povukla je fotografiju |
            povukla je fotografije | povukla je sliku | povukla je snimak slike |
            povukla je snimku | povukla je snimak | povukla je video | povukla je videosnimku |
            povukla je videosnimak | povukao je vijest | povukao je vest | povukao je informaciju |
            povukao je tekst | povukao je članak | povukao je materijal | povukao je objavu |
            povukao je prilog | povukao je fotografiju | povukao je fotografije |
            povukao je sliku | povukao je snimak slike | povukao je snimku | povukao je snimak |
            povukao je video | povukao je videosnimku | povukao je videosnimak | poništava vijest |
            poništava vest | poništava informaciju | poništava tekst | poništava članak |
            poništava materijal | poništava objavu | poništava prilog | poništava fotografiju |
            poništava fotografije | poništava sliku | poništava snimak slike | poništava snimku |
            poništava snimak | poništava video | poništava videosnimku | poništava videosnimak |
            poništila je vijest | poništila je vest | poništila je informaciju |
            poništila je tekst | poništila je članak | poništila je materijal |
            poništila je objavu | poništila je prilog | poništila je fotografiju |
            poništila je fotografije | poništila je sliku | poništila je snimak slike |
            poništila je snimku | poništila je snimak | poništila je video |
            poništila je videosnimku | poništila je videosnimak | poništio je vijest |
            poništio je vest | poništio je informaciju | poništio je tekst | poništio je članak |
            poništio je materijal | poništio je objavu | poništio je prilog |
            poništio je fotografiju | poništio je fotografije | poništio je sliku |
            poništio je snimak slike | poništio je snimku | poništio je snimak |
            poništio je video | poništio je videosnimku | poništio je videosnimak |
            anulira vijest | anulira vest | anulira informaciju | anulira tekst | anulira članak |
            anulira materijal | anulira objavu | anulira prilog | anulira fotografiju |
            anulira fotografije | anulira sliku | anulira snimak slike | anulira snimku |
            anulira snimak | anulira video | anulira videosnimku | anulira videosnimak |
            opoziva vijest | opoziva vest | opoziva informaciju | opoziva tekst | opoziva članak |
            opoziva materijal | opoziva objavu | opoziva prilog | opoziva fotografiju |
            opoziva fotografije | opoziva sliku | opoziva snimak slike | opoziva snimku |
            opoziva snimak | opoziva video | opoziva videosnimku | opoziva videosnimak |
            stavlja van snage vijest | stavlja van snage vest | stavlja van snage informaciju |
            stavlja van snage tekst | stavlja van snage članak | stavlja van snage materijal |
            stavlja van snage objavu | stavlja van snage prilog | stavlja van snage fotografiju |
            stavlja van snage fotografije | stavlja van snage sliku |
            stavlja van snage snimak slike | stavlja van snage snimku | stavlja van snage snimak |
            stavlja van snage video | stavlja van snage videosnimku |
            stavlja van snage videosnimak | fotografija je povučena | fotografija se povlači |
            tekst je povučen | članak je povučen | snimka je povučena | snimak je povučen |
            informacija je povučena | tekst se povlači | molimo da je ne objavljujete |
            molimo da ga ne objavljujete | molimo da je ne koristite | molimo da ga ne koristite |
            molimo vas da je ne koristite | molimo vas da ga ne koristite |
            molimo vas da ne koristite | molimo vas da ne objavljujete | molimo da se ne koristi |
            molimo da se ne objavljuje | molimo medije da ne koriste |
            molimo medije da je ne koriste | molimo korisnike da je ne objavljuju |
            molimo korisnike da ne objavljuju | molimo da uklonite | molimo da obrišete |
            molimo povucite"""
        ),
        Tag.CORRECTION: words(
            """ispravak: | ispravljena verzija | korekcija: | ispravljena vijest | ispravljeno |
            s ispravkom | sa ispravkom | ispravak vijesti | molimo koristite ispravljen* |
            ponavlja se ispravljen* | ponovljeno s ispravkom"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | pod embargom do | ne objavljivati prije |
            nije za objavu prije | nije za objavljivanje prije | zabrana objave do |
            embargo vrijedi | embargo važi | embargirano | embargo! | ne objavljivati do |
            ne objavljujte prije | ne objavljujte pre | ne emitirati prije | ne emitovati prije |
            ne emitovati pre | nije za emitiranje prije | nije za emitovanje pre |
            nije za emitovanje prije | objaviti tek nakon | objaviti tek poslije |
            objaviti tek posle | objaviti nakon | objavljivanje dozvoljeno nakon |
            objava dozvoljena nakon | objava dopuštena nakon | objava moguća nakon |
            objavljivanje zabranjeno do | objava zabranjena do | zabrana objavljivanja do |
            embargo na objavu do | embargo traje do | embargo prestaje |
            ne smije se objaviti prije | ne sme se objaviti pre | ne smije se objaviti do |
            ne sme se objaviti do | zabranjeno objavljivanje do | zabranjeno objavljivanje prije |
            zabranjeno objavljivanje pre"""
        ),
        Tag.UNTIL: words("do | prije"),
        Tag.AFTER: words("nakon | poslije | od dana | po isteku"),
        Tag.RELEASE: words(
            """za trenutnu objavu | za hitnu objavu | za neposrednu objavu | za objavu odmah |
            za momentalno objavljivanje | za hitno objavljivanje | za slobodnu objavu |
            za slobodno objavljivanje | molimo za objavu | molimo objavite | s molbom za objavu |
            sa molbom za objavljivanje | za trenutno objavljivanje | za neposredno objavljivanje |
            za hitno emitovanje | za momentalnu objavu | za objavljivanje odmah | objaviti odmah |
            objava odmah | za promptno objavljivanje | za promptnu objavu | za medije – za objavu |
            s molbom da objavite | sa molbom da objavite | molimo vas da objavite |
            za odmah objavu | za slobodno korištenje u medijima"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """javna domena | javnoj domeni | javnom domenu | javno dobro | u javnom vlasništvu |
            javno vlasništvo | nije zaštićeno autorskim pravom |
            nisu zaštićeni autorskim pravom | nije predmet autorskog prava |
            nisu predmet autorskog prava | nisu zaštićeni autorskim pravima |
            nije zaštićeno autorskim pravima | slobodno od autorskih prava |
            bez zadržanih prava | nijedno pravo nije zadržano | javni domen"""
        ),
        Tag.OPEN_LICENCE: words(
            """imenovanje 4.0 | otvorena licenca | otvorenom licencom | otvorena dozvola |
            otvorene licence | slobodna licenca | slobodnom licencom |
            creative commons licencom | licenci creative commons | licencom creative commons |
            creative commons licenca | autorstvo 4.0"""
        ),
        Tag.WITHIN: words(
            """u roku | najviše | ne više od | do najviše | maksimalno | unutar | u trajanju |
            ne duže od | tokom"""
        ),
        Tag.DAYS: words(
            """dan | dana | dani | sata | sati | sat | tjedana | tjedna | nedelja | sedmica |
            sedmice | mjeseci | mjeseca | meseci | meseca"""
        ),
        Tag.LENGTH: words(
            """riječi | znakova | rečenica | minuta | minute | sekundi | redaka | redova |
            odlomaka | posto | pasusa | karaktera"""
        ),
        Tag.ABBREVIATION: words(
            """br | čl | st | str | tj | itd | npr | sl | dr | god | mil | ul | sv | prof | akad |
            tel | tzv | d.d | d.o.o | op | ur"""
        ),
    },
    actions={
        Action.ALL: words(
            """korištenj* | koristiti | koriste | koristi | korišten* | koristite |
            iskorištavanj* | iskoristi* | uporab* | upotreb* | upotrijeb* | rabiti |
            rabljenj* | eksploat* | iskorištav*"""
        ),
        Action.PUBLISH: words(
            """objavljivanj* | objavljivat* | objavljuje | objavljuju | objavljujte | objava |
            objave | objavu | objavi | objaviti | objavom | biti objavljen* | biti objavljivan* |
            bude objavljen* | budu objavljen* | ponovno objavljen* | ponovna objava |
            ponovne objave | preobjav* | publiciran* | publikovan* | publicirati | publikovat* |
            reobjav* | prenošenj* | prenositi | prenosite | prenosi se | prenose se | prenijeti |
            prenosit* | prenesen* | prenijet* | preuzimanj* | preuzimati | preuzimat* | preuzima |
            preuzimaju | preuzeti sadržaj | preuzeti tekst | preuzeti | preuzmete | preuzimate |
            prikazivanj* | prikazivat* | prikazan* | preštampav* | preštampat* | pretiskiv* |
            pretisak | postavljanj* | postavljat* | dijeljenje s javnošću | javno priopćavanje |
            priopćavanje javnosti | javna izvedba | stavljanje na raspolaganje javnosti |
            činjenje dostupnim | prenosimo | prenesite | objavite | objavljujete | prenesete |
            preuzmite | pretiskati | pretiskav*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na drugim portalima | na drugim internetskim | na drugim internet |
            na internetskim stranicama | na internet stranicama | na web stranicama |
            na drugim stranicama | na drugim web | drugim portalima | na drugim sajtovima |
            internetskim portalima | internetskim medijima | online medijima | na svojem portalu |
            na svom portalu | na svojem sajtu | na svom sajtu | na vlastitom portalu |
            na vlastitoj stranici | na sopstvenom sajtu | na svojoj stranici |
            na svojim stranicama | na svojoj internetskoj stranici | na svojoj internet stranici |
            na svojem webu | na svom webu | na jednom portalu | na jednoj stranici | na sajtovima |
            na drugim mrežnim stranicama | na mrežnim stranicama | na mreži | u onlajn izdanju |
            u online izdanju | onlajn medijima"""
        ),
        Action.PRINT: words(
            """u tisku | tiskanim medijima | u tiskanim | tiskanje | tiskati | otisnuti |
            printanje | u tiskanom izdanju | u tiskanim medijima | u štampanom izdanju |
            u štampanim medijima | u novinama | na papiru | otiskivanje"""
        ),
        Action.BROADCAST: words(
            """emitiran* | emitovan* | emitirat* | emitovat* | reemitir* | reemitovan* |
            radiodifuzij* | radiodifuzn* | radiodifuzno emit* | u eteru |
            televizijsko prikazivanje | retransmit* | emitira | emituje | na radiju |
            na televiziji | u eter | puštanje u eter"""
        ),
        Action.SOCIAL: words(
            """na društvenim mrežama | društvenim mrežama | društvenih mreža | društvene mreže |
            podijeli na | dijeljenje na mrežama | dijeliti na | podijelite na"""
        ),
        Action.REPRODUCE: words(
            """umnožavanj* | umnožavat* | umnožen* | umnožiti | umnožav* | kopiran* | kopirat* |
            kopira | kopiraju | kopirajte | kopiranj* | iskopirat* | reproducir* | reprodukovan* |
            reprodukovat* | reprodukovanj* | reprodukcij* | reproduciranj* | dupliciran* |
            duplicirat* | fotokopir* | skenir* | prepisiv* | umnažan* | presnimav* | razmnožav* |
            multiplicir* | preslikav* | download* | skidanj* | preslik* | umnažati | umnaža |
            preuzimanje sadržaja u bazu | prekopirati"""
        ),
        Action.REDISTRIBUTE: words(
            """distribucij* | distribuir* | redistribu* | distribuiran* | raspačavanj* |
            raspačavat* | širenj* | širiti | šire | prosljeđiv* | prosljeđiva* |
            daljnje prenošenje trećim | ustupanj* | ustupat* | ustupiti | ustupljen* |
            stavljanje u promet | rasparčav* | sublicenc* | podlicenc* | odašiljanj* | odašiljat* |
            daljnja distribucija | proslijediti | davanje trećima | rastur* | dijeliti |
            dijeljenj* | dijele | prosleđivanj* | daljnje ustupanje | dalje ustupanje |
            prenošenje na treće | proslijediti trećim | proslediti trećim | davanje trećim |
            diseminacij* | podijelite | podelite | proslijedite | prosledite"""
        ),
        Action.REWRITE: words(
            """prerađ* | preradb* | prerada | prerade | preradu | preraditi | prepričav* |
            preinak* | uređivanj* | sažim* | prepravlj* | skraćivanj* | skraćivat* | preuređ* |
            prepričati | preradit* | parafraz* | skratiti | skraćen* | sažet* | preoblik*"""
        ),
        Action.ADAPT: words(
            """mijenjanj* | mijenjat* | mijenja | mijenjaju | izmjen* | izmijenit* | izmijenjen* |
            modific* | modifikacij* | prilagodb* | prilagođav* | prilagodit* | adapt* |
            obrad* | obrađiv* | promjena | promjene | izvedena djela | izvedenih djela |
            transformir* | transformis*"""
        ),
        Action.TRANSLATE: words("prijevod* | prevođenj* | prevodit* | prevesti | preveden*"),
        Action.QUOTE: words(
            """citiran* | citirat* | citira | citiraj* | citiranj* | citat* | navod iz | izvadak |
            izvadci | izvatke | izvod iz | izvoda | kratki citati | kratkih citata |
            kraći izvodi | kraćih izvoda | kratki izvodi | kratke izvatke | kratkih izvadaka"""
        ),
        Action.ARCHIVE: words(
            """arhivir* | arhiviran* | arhivi* | pohran* | pohranj* | skladišt* | čuvanj* |
            čuvati | spremanj* | u bazama podataka | u bazu podataka | u baze podataka |
            keširanj* | predmemorir* | snimanje na medij"""
        ),
        Action.SELL: words(
            """prodaj* | prodavat* | prodaja | preprodaj* | preprodav* | prodati | prodavanj* |
            prodavan* | preprodati | prodan* | prodat"""
        ),
        Action.COMMERCIAL: words(
            """komercijalno korištenje | komercijalnog korištenja | komercijalna uporaba |
            komercijalna upotreba | komercijalnu upotrebu | komercijalnu uporabu |
            komercijalno iskorištavanje | komercijalno koristiti | komercijalno iskorišćavanje |
            komercijalna eksploatacija | komercijalne uporabe | komercijalne upotrebe |
            komercijalnu svrhu | komercijalno iskorištavati | komercijalno korišćenje |
            komercijalnog korišćenja | komercijalno eksploatisati | komercijalnu eksploataciju"""
        ),
        Action.ADVERTISE: words(
            """oglašavanj* | reklam* | marketing* | promocij* | promotivn* | promidžb* |
            oglašavat* | propagandn* | oglasne svrhe | u oglasima | propagand* | marketinšk*"""
        ),
        Action.AI_TRAINING: words(
            """umjetna inteligencija | umjetne inteligencije | umjetnu inteligenciju |
            umjetnoj inteligenciji | umjetnom inteligencijom | vještačka inteligencija |
            vještačke inteligencije | vještačku inteligenciju | vještačkoj inteligenciji |
            treniranje modela | treniranje ai | obuku modela | obuka modela | obučavanje modela |
            obuku ai | obučavanje ai | učenje modela | treniranje umjetn* | strojno učenje |
            strojnog učenja | mašinsko učenje | mašinskog učenja | mašinskom učenju |
            neuronskih mreža | neuronske mreže | jezičnih modela | jezične modele |
            jezičkih modela | jezičke modele | velikih jezičnih | velikih jezičkih | generativn* |
            rudarenj* | rudarenje teksta i podataka | rudarenja teksta i podataka |
            istraživanje teksta i podataka | analiza teksta i podataka |
            analize teksta i podataka | ekstrakcij* | automatizirano prikupljanje |
            automatizirano preuzimanje | automatizovano prikupljanje | automatizovano preuzimanje |
            automatsko prikupljanje | automatizirana analiza | automatizovana analiza | scraping* |
            scrapanj* | skrejp* | struganj* | crawling* | indeksiranje za ai | ai modela |
            ai sustava | ai sistema | ai modele | prikupljanje podataka | obuku sistema |
            obuka sistema | obuke sistema | obuku veštačk* | obuka veštačk* | obuku vještačk* |
            obuka vještačk* | obuku umjetn* | treniranje veštačk* | treniranje vještačk* |
            treniranja veštačk* | treniranja vještačk* | treniranja umjetn* | treniranje sistema |
            treniranje sustava | treniranje algoritama | treniranja modela |
            treniranja algoritama | obučavanje sistema | obučavanje algoritama |
            obučavanje veštačk* | obučavanje vještačk* | učenje sustava | obuku algoritama |
            obuka algoritama | poučavanje modela | vještačkom inteligencijom |
            veštačkom inteligencijom | jezičnim modelima | jezičkim modelima | jezični modeli |
            jezički modeli | jezični model | jezički model | automatsko preuzimanje |
            automatskog prikupljanja | automatiziranog prikupljanja |
            automatizovanog prikupljanja | botovima | botovi | robotima | četbot* | strugati |
            rudariti"""
        ),
        Action.ALTER_IMAGE: words(
            """obrezivanj* | obrezivat* | izrezivanj* | kadriran* | retuš* | fotomontaž* |
            montaž* | fotošop* | izrezivat* | obrezati | izrezati | kadrirati | kropov* |
            uklanjanje logotipa | uklanjati logotip | dodavanje logotipa"""
        ),
        Action.LINK: words("uokvir* | frejm* | ugrađivanj* | framing"),
    },
    manners={
        Action.PRINT: words("časopisi | tabloidi | naslovnice"),
        Action.PUBLISH_ONLINE: words("mobilne aplikacije | mobilnim aplikacijama"),
    },
    objects={
        Object.ITEM: words(
            """sadržaj | sadržaja | sadržaji | sadržaju | sadržajem | sadržaje | sadržajima |
            materijal | materijala | materijali | materijale | informacij* | vijest | vijesti |
            djelo | djela | djelu | publikacij* | dokument* | izdanj* | priopćenj* | intervju* |
            reportaž* | kolumn* | prilog* | prilozi | podaci | podataka | novine | novina | rada |
            izvještaj* | servis | servisa | agencijski servis | vijest se poništava |
            vijest je povučena | povlači vijest | povlači vest | povlači informaciju |
            povlači tekst | povlači članak | povlači materijal | povlači objavu | povlači prilog |
            povukla je vijest | povukla je vest | povukla je informaciju | povukla je tekst |
            povukla je članak | povukla je materijal | povukla je objavu | povukla je prilog |
            povukao je vijest | povukao je vest | povukao je informaciju | povukao je tekst |
            povukao je članak | povukao je materijal | povukao je objavu | povukao je prilog |
            poništava vijest | poništava vest | poništava informaciju | poništava tekst |
            poništava članak | poništava materijal | poništava objavu | poništava prilog |
            poništila je vijest | poništila je vest | poništila je informaciju |
            poništila je tekst | poništila je članak | poništila je materijal |
            poništila je objavu | poništila je prilog | poništio je vijest | poništio je vest |
            poništio je informaciju | poništio je tekst | poništio je članak |
            poništio je materijal | poništio je objavu | poništio je prilog | anulira vijest |
            anulira vest | anulira informaciju | anulira tekst | anulira članak |
            anulira materijal | anulira objavu | anulira prilog | opoziva vijest | opoziva vest |
            opoziva informaciju | opoziva tekst | opoziva članak | opoziva materijal |
            opoziva objavu | opoziva prilog | stornira vijest | stornira vest |
            stornira informaciju | stornira tekst | stornira članak | stornira materijal |
            stornira objavu | stornira prilog | stavlja van snage vijest | stavlja van snage vest |
            stavlja van snage informaciju | stavlja van snage tekst | stavlja van snage članak |
            stavlja van snage materijal | stavlja van snage objavu | stavlja van snage prilog |
            tekst je povučen | članak je povučen | tekst se povlači"""
        ),
        Object.SITE: words(
            """portal | portala | portalu | stranica | stranice | stranici | stranicama |
            web stranic* | internetske stranice | internet stranice | web-stranic* | sajt |
            sajta | sajtu | sajtova | web mjesta | weba"""
        ),
        Object.TEXT: words(
            """tekst | teksta | tekstovi | tekstova | tekstove | tekstu | članak | članka |
            članci | članaka | članke | napis | napisa | vlastitih tekstova"""
        ),
        Object.IMAGE: words(
            """fotografij* | foto | fotka | fotke | slika | slike | slikama | ilustracij* |
            fotomaterijal* | slikovn* | snimk* | snimak | povlači fotografiju |
            povlači fotografije | povlači sliku | povlači snimak slike | povukla je fotografiju |
            povukla je fotografije | povukla je sliku | povukla je snimak slike |
            povukao je fotografiju | povukao je fotografije | povukao je sliku |
            povukao je snimak slike | poništava fotografiju | poništava fotografije |
            poništava sliku | poništava snimak slike | poništila je fotografiju |
            poništila je fotografije | poništila je sliku | poništila je snimak slike |
            poništio je fotografiju | poništio je fotografije | poništio je sliku |
            poništio je snimak slike | anulira fotografiju | anulira fotografije | anulira sliku |
            anulira snimak slike | opoziva fotografiju | opoziva fotografije | opoziva sliku |
            opoziva snimak slike | stornira fotografiju | stornira fotografije | stornira sliku |
            stornira snimak slike | stavlja van snage fotografiju | stavlja van snage fotografije |
            stavlja van snage sliku | stavlja van snage snimak slike"""
        ),
        Object.VIDEO: words(
            """video | videozapis* | videomaterijal* | videosnimk* | video zapis* | video snimk* |
            videa | videi | videosnim* | povlači snimku | povlači snimak | povlači video |
            povlači videosnimku | povlači videosnimak | povukla je snimku | povukla je snimak |
            povukla je video | povukla je videosnimku | povukla je videosnimak |
            povukao je snimku | povukao je snimak | povukao je video | povukao je videosnimku |
            povukao je videosnimak | poništava snimku | poništava snimak | poništava video |
            poništava videosnimku | poništava videosnimak | poništila je snimku |
            poništila je snimak | poništila je video | poništila je videosnimku |
            poništila je videosnimak | poništio je snimku | poništio je snimak |
            poništio je video | poništio je videosnimku | poništio je videosnimak |
            anulira snimku | anulira snimak | anulira video | anulira videosnimku |
            anulira videosnimak | opoziva snimku | opoziva snimak | opoziva video |
            opoziva videosnimku | opoziva videosnimak | stornira snimku | stornira snimak |
            stornira video | stornira videosnimku | stornira videosnimak |
            stavlja van snage snimku | stavlja van snage snimak | stavlja van snage video |
            stavlja van snage videosnimku | stavlja van snage videosnimak | snimka je povučena |
            snimak je povučen"""
        ),
        Object.AUDIO: words(
            """audio | audiozapis* | audio zapis* | podcast* | zvučn* | tonski zapis* |
            tonskih zapisa"""
        ),
        Object.GRAPHIC: words("grafik* | grafičk* | infografik* | grafikon* | karikatur*"),
        Object.DATABASE: words("baza podataka | baze podataka | bazi podataka | bazu"),
        Object.LOGO: words("logo | logotip* | zaštitni znak | zaštitni znakovi | žig | žigovi"),
        Object.THIRD_PARTY: words(
            """sadržaje drugih | sadržaj drugih | sadržaji drugih | sadržaje trećih |
            sadržaji trećih | sadržaja trećih | materijal trećih | agencijske vijesti |
            agencijskih vijesti"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """dozvola | dozvole | dozvolu | dozvoli redakcije | dozvolom | dopuštenj* |
            suglasnost* | saglasnost* | saglasnoš* | suglasnoš* | odobrenj* | pristanak |
            pristanka | pristankom | privol* | ovlaštenj* | licenca | licence | licencu |
            licencom | licenci | ugovor* | sporazum* | odobrenje | autorizacij* |
            izričitog odobrenja | znanja redakcije | u skladu s uvjetima |
            u skladu sa uslovima | sukladno uvjetima | u skladu s pravilima |
            u skladu sa pravilima | prema uvjetima korištenja | prema uslovima korišćenja |
            po odobrenju | nakon odobrenja | sukladno ugovoru | u skladu s ugovorom |
            u skladu sa ugovorom | pod licencom | s dozvolom | sa dozvolom | s dopuštenjem |
            sa saglasnošću"""
        ),
        Condition.PRIOR: words("prethodn* | unaprijed | po prethodnom"),
        Condition.WRITTEN: words(
            """pisan* | pismen* | u pisanom obliku | u pisanoj formi | u pismenoj formi |
            u pismenom obliku"""
        ),
        Condition.ATTRIBUTION: words(
            """navođenj* | navesti | navede | navedu | navedete | navedite | navoditi |
            navodi izvor | navodeći | navodite | naveden izvor | izvor naveden | izvor je naveden |
            citiranje izvora | izvora | izvor | izvor i autora | naznak* | naznačiti | naznačen |
            naznačen izvor | naznačenj* | naznačit* | spominjanj* | spominje | pozivanj* |
            poziva na | pozivajući se | imenovanje autora | autorstv* | ime autora |
            ime i prezime autora | ako se navede | ukoliko se navede | ako navedete |
            ako je naveden | ukoliko je naveden | s navođenjem | sa navođenjem | s naznakom |
            potpis autora | potpisati autora | potpisivanj* | isticanj* izvora | atribucij* |
            potpišete | potpiše | potpišu | potpisan | potpisan autor | spomenete | spomenuti |
            spomene | istaknete izvor | istaknut izvor | pozovete na | pozove na | ime fotografa |
            ime novinara"""
        ),
        Condition.LINK: words(
            """link | linka | linkom | linku | linkovi | linkove | linkanj* | linkovanj* |
            linkati | poveznic* | hiperlink* | hipervez* | hiperveza | aktivni link |
            aktivan link | aktivnog linka | backlink* | povratni link | s linkom | sa linkom |
            s poveznicom | povratnu poveznicu | url | direktan link | obavezan link | veza ka |
            vezu na | linkate | linkujete | linkuje | povežete"""
        ),
        Condition.KEEP_NOTICE: words(
            """zadržavanje oznake | zadržati oznaku | uklanjanje oznake | uklanjati oznake |
            zadržavanje obavijesti"""
        ),
        Condition.INDICATE_CHANGES: words(
            """naznačiti izmjene | naznačene izmjene | navesti promjene | navođenje izmjena"""
        ),
        Condition.NO_DERIVATIVES: words(
            """bez izmjena | bez promjena | u neizmijenjenom obliku | u izvornom obliku |
            bez prerada | bez prerade | bez skraćivanja | bez adaptacija | bez uređivanja |
            bez intervencija | bez mijenjanja | neizmijenjen* | nepromijenjen* |
            u cijelosti i bez"""
        ),
        Condition.SHARE_ALIKE: words(
            """pod istim uvjetima | pod istim uslovima | dijeli pod istim | dijeljenje pod istim |
            pod istom licencom"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomercijaln* | neprofitn* | u nekomercijalne svrhe | u neprofitne svrhe"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uredničke svrhe | uredničkih svrha | redakcijske svrhe | redakcijsku upotrebu |
            uredničku uporabu | uredničku upotrebu | novinarske svrhe | informativne svrhe |
            redakcijsku uporabu | redakcijske potrebe | uređivačku upotrebu | uređivačke svrhe"""
        ),
        Condition.PERSONAL_USE: words(
            """osobnu uporabu | osobne uporabe | osobnu upotrebu | osobne potrebe | osobne svrhe |
            osobno korištenje | privatnu upotrebu | privatnu uporabu | privatne svrhe |
            privatne potrebe | internu uporabu | internu upotrebu | interne potrebe |
            vlastite potrebe | osobna uporaba"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """obrazovne svrhe | edukativne svrhe | nastavne svrhe | obrazovnih svrha | u nastavi"""
        ),
        Condition.CONTEXT_ONLY: words("kao ilustracija | u kontekstu | za ilustraciju"),
        Condition.ONE_TIME: words(
            """jednokratn* | samo jednom | samo jedanput | jednokratnu uporabu |
            jednokratnu upotrebu | jedanput | jedno objavljivanje | jednu objavu"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kratki citati | kratkih citata | kraći izvodi | kraćih izvoda | kratki izvodi |
            kratke izvatke | kratkih izvadaka"""
        ),
        Condition.NOTIFY: words(
            """obavijestiti | obavještavanj* | obavijest redakciji | obavijestite | javite nam"""
        ),
        Condition.PAYMENT: words(
            """naplat* | naknad* | plaćanj* | plaćen* | honorar* | nadoknad* | naplaćuj* |
            naplaćivat*"""
        ),
        Condition.SUBSCRIBER: words(
            """pretplatni* | klijent* | registriranim korisnicima | registrirani korisnici |
            akreditiran* | korisnicima servisa | korisnici servisa | članovima | pretplatu |
            pretplatom"""
        ),
        Condition.TRACKING_PIXEL: words("brojač*"),
        Condition.USE_CORRECTED_VERSION: words(
            "ispravljenu verziju | ispravljena verzija teksta"
        ),
        Condition.RELEASE: words("privola snimljen* | pristanak snimljen*"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """samo za uredničku uporabu | samo za uredničku upotrebu |
            isključivo za uredničku uporabu | isključivo za uredničku upotrebu |
            samo u uredničke svrhe | isključivo u uredničke svrhe | samo za redakcijsku upotrebu |
            isključivo u redakcijske svrhe | samo u redakcijske svrhe |
            samo za uređivačku upotrebu | samo za redakcijsku uporabu | samo za redakcijske svrhe |
            isključivo za redakcijske svrhe | isključivo za redakcijsku upotrebu |
            isključivo za redakcijsku uporabu | samo za uredničke svrhe |
            isključivo za uredničke svrhe | samo za uredničke potrebe |
            samo za redakcijske potrebe | isključivo za redakcijske potrebe |
            samo za novinarske svrhe | samo za redakcijsko korišćenje |
            isključivo za redakcijsko korišćenje | isključivo za uređivačku upotrebu |
            samo u uređivačke svrhe"""
        ),
        Exemption.PERSONAL_USE: words(
            """osim za osobnu uporabu | osim za osobne potrebe | osim u osobne svrhe |
            osim za privatnu upotrebu | osim za vlastite potrebe"""
        ),
        Exemption.QUOTATION: words(
            """osim citiranja | osim kratkih citata | uz iznimku citiranja |
            osim u svrhu citiranja"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """predviđenih zakonom | predviđeni zakonom | propisanih zakonom |
            dopuštenih zakonom | dozvoljenih zakonom | zakonom dopuštenih |
            zakonom dozvoljenih | u zakonom predviđenim"""
        ),
        Exemption.SUBSCRIBERS: words(
            """osim za pretplatnike | osim pretplatnika | osim pretplatnicima |
            izuzev pretplatnika | osim klijentima"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """gumbi za dijeljenje | gumba za dijeljenje | dugmad za deljenje |
            dugmića za dijeljenje"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "znanstvena istraživanja | znanstvenog istraživanja | znanstvene svrhe"
        ),
        Exemption.SEARCH_ENGINES: words(
            """tražilica | tražilice | tražilicama | pretraživača | pretraživače | pretraživačima"""
        ),
        Exemption.IMAGES: words(
            """osim fotografija | osim za fotografije | uz iznimku fotografija |
            ne odnosi se na fotografije | osim slika"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """osim sadržaja drugih | osim sadržaja trećih | osim agencijskih |
            osim materijala trećih | osim vijesti drugih"""
        ),
        Exemption.LOGOS: words("osim logotipa | osim logotipova"),
        Exemption.VIDEO: words("osim videa | osim videozapisa | osim video zapisa"),
        Exemption.HEADLINE_LINK: words(
            """naslov i link | naslov i poveznic* | naslova i linka | naslova i poveznice"""
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | na | strane"),
    examples=(
        Example(
            "Kopiranje sadržaja je zabranjeno.",
            ("prohibits reproduce",),
        ),
        Example(
            "Zabranjeno je prenošenje tekstova bez pisanog dopuštenja nakladnika.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografije se ne smiju umnožavati, distribuirati niti mijenjati.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Objavljivanje je dopušteno samo uz pisanu suglasnost uredništva.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Prenošenje tekstova dopušteno je uz navođenje izvora i poveznicu.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "Prilikom korištenja sadržaja obvezno je navođenje izvora.",
            ("permits all if attribution",),
        ),
        Example(
            "Prilikom citiranja obvezna je poveznica.",
            ("permits quote if link",),
        ),
        Example(
            "Nakladnik pridržava pravo na rudarenje teksta i podataka.",
            ("reserves ai_training",),
        ),
        Example(
            "Zabranjeno je korištenje sadržaja za treniranje modela umjetne inteligencije.",
            ("prohibits ai_training",),
        ),
        Example(
            "Sadržaj se može distribuirati samo u nekomercijalne svrhe.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Umnožavanje u cijelosti ili djelomično bez suglasnosti nakladnika nije dopušteno.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Nijedan dio ovog teksta ne smije se kopirati bez suglasnosti.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Neovlašteno kopiranje je zabranjeno.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: Hina",
            ("notice",),
        ),
        Example(
            "© 2019 Večernje novine d.o.o. Sva prava pridržana.",
            ("reserved",),
        ),
        Example("Sud u Zagrebu raspravljao je o tužbi zbog povrede autorskih prava."),
        Example("U središtu grada zabranjeno je parkiranje bez dozvole."),
        Example("Prodaja alkohola nakon 22 sata je zabranjena, priopćila je gradska uprava."),
        Example("Odvjetnik je objasnio što znači natpis „sva prava pridržana“."),
    ),
)
