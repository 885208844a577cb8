"""Serbian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AL": words("albanij* | албаниј*"), "AT": words("austrij* | аустриј*"),
    "AU": words("australij* | аустралиј*"), "BA": words("bosn* | bih | босн* | бих"),
    "BE": words("belgij* | белгиј*"), "BG": words("bugarsk* | бугарск*"),
    "CA": words("kanad* | канад*"),
    "CH": words("švicarsk* | švajcarsk* | швицарск* | швајцарск*"),
    "CN": words("kina | kine | kini | кина | кине | кини"), "CZ": words("češk* | чешк*"),
    "DE": words("njemačk* | nemačk* | њемачк* | немачк*"), "DK": words("dansk* | данск*"),
    "ES": words("španjolsk* | španij* | шпањолск* | шпаниј*"),
    "EU": words("europske unije | europskoj uniji | evropske unije | evropskoj uniji | еуропске уније | еуропској унији | европске уније | европској унији"),
    "FI": words("finsk* | финск*"), "FR": words("francusk* | француск*"),
    "GB": words("velika britanija | velike britanije | velikoj britaniji | ujedinjeno kraljevstvo | велика британија | велике британије | великој британији | уједињено краљевство"),
    "GR": words("grčk* | грчк*"),
    "HR": words("hrvatsk* | republike hrvatske | хрватск* | републике хрватске"),
    "HU": words("mađarsk* | мађарск*"), "IE": words("irsk* | ирск*"),
    "IL": words("izrael* | израел*"),
    "IN": words("indija | indije | indiji | индија | индије | индији"),
    "IT": words("italij* | италиј*"), "JP": words("japan* | јапан*"),
    "ME": words("crna gora | crne gore | crnoj gori | црна гора | црне горе | црној гори"),
    "MK": words("makedonij* | македониј*"),
    "NL": words("nizozemsk* | holandij* | низоземск* | холандиј*"),
    "NO": words("norvešk* | норвешк*"), "PL": words("poljsk* | пољск*"),
    "PT": words("portugal* | португал*"),
    "RO": words("rumunjsk* | rumunij* | румуњск* | румуниј*"), "RS": words("srbij* | србиј*"),
    "RU": words("rusij* | русиј*"), "SE": words("švedsk* | шведск*"),
    "SI": words("slovenij* | словениј*"), "SK": words("slovačk* | словачк*"),
    "TR": words("tursk* | турск*"), "UA": words("ukrajin* | украјин*"),
    "US": words("sad | sjedinjene države | sjedinjenih američkih | сад | сједињене државе | сједињених америчких"),
    "XK": words("kosov* | косов*"),
}  # fmt: skip
_MONTHS = (
    words("januar | januara | јануар | јануара"),
    words("februar | februara | фебруар | фебруара"), words("mart | marta | март | марта"),
    words("april | aprila | април | априла"), words("maj | maja | мај | маја"),
    words("jun | juna | juni | јун | јуна | јуни"),
    words("jul | jula | juli | јул | јула | јули"),
    words("avgust | avgusta | август | августа"),
    words("septembar | septembra | септембар | септембра"),
    words("oktobar | oktobra | октобар | октобра"),
    words("novembar | novembra | новембар | новембра"),
    words("decembar | decembra | децембар | децембра"),
)  # fmt: skip

PACK = LanguagePack(
    name="sr",
    title="Serbian",
    tags={
        Tag.OWNED: words("pripadaju | pripada | припадају | припада | vlasnik | власник"),
        Tag.RESERVED: words(
            """sva prava zadržana | sva prava su zadržana | sva prava zaštićena |
            sva prava su zaštićena | sva prava rezervisana | sva prava su rezervisana |
            sva su prava zadržana | zadržana sva prava | sva autorska prava zadržana |
            sva autorska prava su zadržana | sva autorska prava su zaštićena |
            autorska prava su zadržana | autorska prava zadržana | autorska prava su zaštićena |
            autorska prava zaštićena | sva prava pripadaju | sva autorska prava pripadaju |
            autorska prava pripadaju | sva prava na sadržaj pripadaju |
            sva prava na objavljene sadržaje pripadaju | zadržava sva prava |
            zadržava sva autorska prava | prava su zadržana | sva prava zadržava |
            sva prava su vlasništvo | сва права задржана | сва права су задржана |
            сва права заштићена | сва права су заштићена | сва права резервисана |
            сва права су резервисана | сва су права задржана | задржана сва права |
            сва ауторска права задржана | сва ауторска права су задржана |
            сва ауторска права су заштићена | ауторска права су задржана |
            ауторска права задржана | ауторска права су заштићена | ауторска права заштићена |
            сва права припадају | сва ауторска права припадају | ауторска права припадају |
            сва права на садржај припадају | сва права на објављене садржаје припадају |
            задржава сва права | задржава сва ауторска права | права су задржана |
            сва права задржава | сва права су власништво | sva prava pridržana |
            sva prava su pridržana | pridržana sva prava | sva autorska prava pridržana |
            prava na fotografiju pripadaju | prava na tekst pripadaju |
            prava na fotografije pripadaju | autorska prava na fotografiju pripadaju |
            autorska prava na tekst pripadaju | zadržavamo sva prava |
            zadržavamo sva autorska prava | сва права придржана | сва права су придржана |
            придржана сва права | сва ауторска права придржана | права на фотографију припадају |
            права на текст припадају | права на фотографије припадају |
            ауторска права на фотографију припадају | ауторска права на текст припадају |
            задржавамо сва права | задржавамо сва ауторска права"""
        ),
        Tag.RESERVE: words(
            """zadržava pravo | zadržava sva prava na | zadržava sva prava za | zadržavamo pravo |
            zadržava prava | zadržano je pravo | izričito zadržava | rezerviše pravo |
            zadržana su | su zadržana | je zadržano | zadržana | zadržava isključiva prava |
            zadržava isključivo pravo | задржава право | задржава сва права на |
            задржава сва права за | задржавамо право | задржава права | задржано је право |
            изричито задржава | резервише право | задржана су | су задржана | је задржано |
            задржана | задржава искључива права | задржава искључиво право |
            zadržavamo sva prava na | pridržava pravo | pridržavamo pravo | pridržava prava |
            izričito pridržava | pridržava si pravo | pridržava se pravo | pridržano pravo |
            pridržava isključivo pravo | rezervira pravo | rezerviše prava | zadržavaju pravo |
            izričito zadržava pravo | izričito zadržavamo | задржавамо сва права на |
            придржава право | придржавамо право | придржава права | изричито придржава |
            придржава си право | придржава се право | придржано право | придржава искључиво право |
            резервира право | резервише права | задржавају право | изричито задржава право |
            изричито задржавамо"""
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
            autorsko djelo zaštićeno | zaštićeni u skladu | заштићен ауторским правом |
            заштићени ауторским правом | заштићена ауторским правом |
            заштићене ауторским правом | заштићено ауторским правом |
            заштићен ауторским правима | заштићени ауторским правима |
            заштићена ауторским правима | заштићено ауторским правима |
            заштићени су ауторским правом | заштићени су ауторским правима |
            заштићен је ауторским правом | заштићен је ауторским правима |
            заштићена је ауторским правима | заштићени законом | заштићен законом |
            заштићена законом | заштићено законом | заштићени су законом |
            заштићени су законом о ауторск* | заштићена је законом | заштићен је законом |
            предмет су ауторског права | предмет ауторског права |
            предмет ауторскоправне заштите | подлијежу ауторским правима |
            подлежу ауторским правима | подлијеже ауторским правима |
            ауторско дјело заштићено | заштићени у складу"""
        ),
        Tag.MARK: words(
            """vlasnik autorskih prava | nosilac autorskih prava | autorska prava © |
            autorsko pravo © | autorska prava: | autorsko pravo: | nosilac prava: | kopirajt |
            copyright by | sva autorska prava: | imalac autorskih prava | власник ауторских права |
            носилац ауторских права | ауторска права © | ауторско право © | ауторска права: |
            ауторско право: | носилац права: | копирајт | сва ауторска права: |
            ималац ауторских права | nositelj autorskih prava je | nosilac autorskih prava je |
            vlasnik autorskih prava je | vlasnik prava: | nositelj prava: |
            vlasnik autorskih prava: | nositelj autorskih prava: | nosilac autorskih prava: |
            носитељ ауторских права је | носилац ауторских права је | власник ауторских права је |
            власник права: | носитељ права: | власник ауторских права: | носитељ ауторских права: |
            носилац ауторских права:"""
        ),
        Tag.PART_OF: words(
            """dio grupe | deo grupe | u vlasništvu | članica grupe | podružnica | izdavač: |
            dio medijske grupe | osnivač: | дио групе | део групе | у власништву |
            чланица групе | подружница | издавач: | дио медијске групе | оснивач:"""
        ),
        Tag.TAIL: words(
            """i partneri | i njegovi partneri | i njeni partneri | i suradnici | i saradnici |
            i autori | i/ili njegovi | i/ili njeni | tel. | telefon | i povezana društva |
            i povezana lica | и партнери | и његови партнери | и њени партнери | и сурадници |
            и сарадници | и аутори | и/или његови | и/или њени | тел. | телефон |
            и повезана друштва | и повезана лица"""
        ),
        Tag.PRESENT: words(
            """do danas | danas | do sada | sadašnjost | до данас | данас | до сада | садашњост"""
        ),
        Tag.SINCE: words("počevši od | почевши од"),
        Tag.NEG: words(
            """ne | nije | nisu | nikako | ni u kojem slučaju | ni u kom slučaju | neće | nema |
            nikada | не | није | нису | никако | ни у којем случају | ни у ком случају | неће |
            нема | никада"""
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
            u smislu članka | не само | осим ако није другачије наведено |
            осим ако није друкчије наведено | ако није другачије наведено |
            осим ако је другачије наведено | осим гдје је другачије наведено |
            осим где је другачије наведено | осим ако је друкчије наведено |
            ако није друкчије наведено | уколико није другачије наведено |
            уколико није друкчије наведено | осим ако није другачије назначено |
            осим ако није друкчије назначено | не одговара за | не сноси одговорност |
            не одражавају нужно | не изражавају нужно | нису нужно | није одговоран |
            није одговорна | не сносимо одговорност | на темељу чланка | сукладно чланку |
            према чланку | у складу с чланком | у смислу чланка"""
        ),
        Tag.MAY: words(
            """može | mogu | možete | moguće je | moguće | moguća | sme | smeju | smete |
            ima pravo | imaju pravo | imate pravo | ima pravo da | ovlašten je | ovlašćen je |
            slobodno | може | могу | можете | могуће је | могуће | могућа | сме | смеју | смете |
            има право | имају право | имате право | има право да | овлаштен је | овлашћен је |
            слободно | smiju se | smeju se | smije se | sme se | смију се | смеју се | смије се |
            сме се"""
        ),
        Tag.MAY_NOT: words(
            """nesme | nesmeju | nemože | nemogu | nemojte | nije za | nisu za | ne daje pravo |
            nemate pravo | nema pravo | nemaju pravo | nemaju pravo da | ne podliježe |
            suzdržite se od | uzdržite se od | несме | несмеју | неможе | немогу | немојте |
            није за | нису за | не даје право | немате право | нема право | немају право |
            немају право да | не подлијеже | суздржите се од | уздржите се од | bez prava na |
            bez prava da | bez prava | nije za objavu na | molimo suzdržite se |
            nije dopušteno da | без права на | без права да | без права | није за објаву на |
            молимо суздржите се | није допуштено да"""
        ),
        Tag.MUST: words(
            """mora | moraju | morate | treba | trebaju | trebate | dužan | dužni | dužna |
            dužno | obavezuju se | мора | морају | морате | треба | требају | требате | дужан |
            дужни | дужна | дужно | обавезују се"""
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
            nije dat pristanak | ne daje saglasnost | uskraćuje | nemoguć* | забрањен | забрањена |
            забрањено | забрањени | забрањене | забрањује | забрањују | забрањујемо | забранит* |
            забрана | забране | забрану | забрани се | недопуштен* | недозвољено је | недозвољено |
            недопустив* | искључен* | искључује се | незаконит је | незаконито је | протузаконит* |
            противзаконит* | представља повреду | представља кршење |
            представља повреду ауторских | сматра се повредом | сматра се кршењем |
            сматрат ће се повредом | сматраће се повредом | сматраће се кршењем |
            је повреда ауторск* | је кршење ауторск* | крши ауторска | кршење ауторских права је |
            противи се | није дат пристанак | не даје сагласност | ускраћује | немогућ* |
            ne dajemo saglasnost | ne dajemo suglasnost | ne daje suglasnost za |
            ne daje saglasnost za | ne daje dozvolu za | ne dajemo dozvolu za |
            ne daje dopuštenje za | ne pristaje na | ne pristajemo na | ne slaže se s |
            ne slaže se sa | ne slažemo se s | ne slažemo se sa | nije saglasan s |
            nije saglasan sa | nije suglasan s | nisu saglasni sa | nismo saglasni s |
            nismo saglasni sa | nismo suglasni s | protivimo se | protive se | isključuju se |
            ne odobrava | ne odobravamo | ne odobrava se | izričito zabranjen* |
            najstrože zabranjen* | strogo zabranjen* | не дајемо сагласност |
            не дајемо сугласност | не даје сугласност за | не даје сагласност за |
            не даје дозволу за | не дајемо дозволу за | не даје допуштење за | не пристаје на |
            не пристајемо на | не слаже се с | не слаже се са | не слажемо се с |
            не слажемо се са | није сагласан с | није сагласан са | није сугласан с |
            нису сагласни са | нисмо сагласни с | нисмо сагласни са | нисмо сугласни с |
            противимо се | противе се | искључују се | не одобрава | не одобравамо |
            не одобрава се | изричито забрањен* | најстроже забрањен* | строго забрањен*"""
        ),
        Tag.ALLOW: words(
            """dozvoljen | dozvoljena | dozvoljeno | dozvoljeni | dozvoljene | dozvoljava |
            dozvoljavaju | dozvoljavamo | dozvoliti | dopušten | dopuštena | dopušteno |
            dopušteni | dopuštene | dopušta | dopuštaju | dopuštamo | dopustiti | odobrava se |
            odobravaju se | vrši se | vrše se | omogućeno | omogućava se | omogućuje se |
            licencirani | licencirano | licenciran | objavljeno pod licencom | daje pravo |
            potiče se | podstiče se | nije protivno | poželjno je dijeliti |
            objavljuje se pod licencom | slobodno za | ništa ne sprečava | ništa ne sprječava |
            ništa ne brani | ništa ne priječi | ništa ne zabranjuje | дозвољен | дозвољена |
            дозвољено | дозвољени | дозвољене | дозвољава | дозвољавају | дозвољавамо | дозволити |
            допуштен | допуштена | допуштено | допуштени | допуштене | допушта | допуштају |
            допуштамо | допустити | одобрава се | одобравају се | врши се | врше се | омогућено |
            омогућава се | омогућује се | лиценцирани | лиценцирано | лиценциран |
            објављено под лиценцом | даје право | потиче се | подстиче се | није противно |
            пожељно је дијелити | објављује се под лиценцом | слободно за | ништа не спречава |
            ништа не спрјечава | ништа не брани | ништа не пријечи | ништа не забрањује |
            ne protivi se | ne protivimo se | nije zabranjeno | ne zabranjuje se |
            slobodno možete | slobodno se može | dopuštenje za | odobreno | odobrena | odobren |
            не противи се | не противимо се | није забрањено | не забрањује се | слободно можете |
            слободно се може | допуштење за | одобрено | одобрена | одобрен"""
        ),
        Tag.NEED: words(
            """obavezno | obavezna | obavezan link | obavezni | obavezne | obavezan je | obvezno |
            obvezna | obvezan | obvezatno | obvezatna | obvezatan | zahtijeva | zahtijevaju |
            zahteva | zahtevaju | zahtijeva se | zahteva se | potrebno | potrebna | potreban |
            potrebni | potrebne | neophodno | neophodna | neophodan | neophodni | nužno |
            nužna | nužan | traži se | treba zatražiti | zatražite | zatražiti |
            kontaktirajte | obratite se | podliježe odobrenju | podleže odobrenju |
            podložno odobrenju | обавезно | обавезна | обавезан линк | обавезни | обавезне |
            обавезан је | обвезно | обвезна | обвезан | обвезатно | обвезатна | обвезатан |
            захтијева | захтијевају | захтева | захтевају | захтијева се | захтева се |
            потребно | потребна | потребан | потребни | потребне | неопходно | неопходна |
            неопходан | неопходни | нужно | нужна | нужан | тражи се | треба затражити |
            затражите | затражити | контактирајте | обратите се | подлијеже одобрењу |
            подлеже одобрењу | подложно одобрењу"""
        ),
        Tag.THREAT: words(
            """bit će procesuirano | biće procesuirano | kazneno gonj* | krivično gonj* |
            krivično će | kazneno će | bit će kažnjeno | sankcionirat* | sankcionisa* |
            sankcioniše se | podliježe zakonskoj odgovornosti |
            podleže zakonskoj odgovornosti | podliježe kaznenoj | podliježe krivičnoj |
            podleže krivičnoj | podleže sankcijama | kažnjivo je | kažnjivo | kažnjiva je |
            kažnjava se | bit će kazneno | sudskim putem | sudski progonit* |
            sudski procesuira* | zakonski gon* | zakonski sankcion* | povlači odgovornost |
            povlači kaznenu | povlači krivičnu | pokrenut će se postupak | goni se po zakonu |
            бит ће процесуирано | биће процесуирано | казнено гоњ* | кривично гоњ* |
            кривично ће | казнено ће | бит ће кажњено | санкционират* | санкциониса* |
            санкционише се | подлијеже законској одговорности |
            подлеже законској одговорности | подлијеже казненој | подлијеже кривичној |
            подлеже кривичној | подлеже санкцијама | кажњиво је | кажњиво | кажњива је |
            кажњава се | бит ће казнено | судским путем | судски прогонит* |
            судски процесуира* | законски гон* | законски санкцион* | повлачи одговорност |
            повлачи казнену | повлачи кривичну | покренут ће се поступак | гони се по закону"""
        ),
        Tag.REQUEST: words(
            """molimo | molimo vas | zamoljavaju se | zamoljavate se | bili bismo zahvalni |
            bit ćemo zahvalni | bićemo zahvalni | poželjno | preporučuje se | preporučljivo |
            ljubazno molimo | молимо | молимо вас | замољавају се | замољавате се |
            били бисмо захвални | бит ћемо захвални | бићемо захвални | пожељно |
            препоручује се | препоручљиво | љубазно молимо"""
        ),
        Tag.UNAUTHORISED: words(
            """neovlašten* | neovlašćen* | neautorizira* | neautorizovan* | nelicencira* |
            nelicenciran* | neodobren* | samovoljn* | bespravn* | nedozvoljena | nedozvoljen |
            nezakonito | неовлаштен* | неовлашћен* | неауторизира* | неауторизован* |
            нелиценцира* | нелиценциран* | неодобрен* | самовољн* | бесправн* | недозвољена |
            недозвољен | незаконито"""
        ),
        Tag.WITHOUT: words(
            """bez | u nedostatku | u odsustvu | ako nema | ukoliko nema | без | у недостатку |
            у одсуству | ако нема | уколико нема"""
        ),
        Tag.EXCEPT: words(
            """osim | sem | izuzev | uz izuzetak | s izuzetkom | sa izuzetkom | izuzimajući |
            osim ako | osim uz | osim u slučaju | izuzev ako | iznimno | осим | сем | изузев |
            уз изузетак | с изузетком | са изузетком | изузимајући | осим ако | осим уз |
            осим у случају | изузев ако | изнимно"""
        ),
        Tag.ONLY: words(
            """samo | jedino | isključivo | tek | samo i isključivo | само | једино | искључиво |
            тек | само и искључиво"""
        ),
        Tag.IF: words(
            """uz | pod uslovom | pod uslovima | uz uslov | ako se navede | ukoliko se navede |
            ako navedete | ako je naveden | ukoliko je naveden | ako postoji | ukoliko |
            ako je | po odobrenju | po prethodnom | po dobivanju | po dobijanju |
            nakon odobrenja | nakon dobivanja | nakon dobijanja | na temelju | na osnovu |
            sukladno ugovoru | u skladu s ugovorom | u skladu sa ugovorom | pod licencom |
            s dozvolom | sa dozvolom | sa saglasnošću | temeljem | s navođenjem |
            sa navođenjem | s naznakom | s linkom | sa linkom | dokle god | sve dok |
            u skladu s uvjetima | u skladu sa uslovima | sukladno uvjetima |
            u skladu s pravilima | u skladu sa pravilima | prema uvjetima korištenja |
            prema uslovima korišćenja | prema uslovima korištenja | уз | под условом |
            под условима | уз услов | ако се наведе | уколико се наведе | ако наведете |
            ако је наведен | уколико је наведен | ако постоји | уколико | ако је |
            по одобрењу | по претходном | по добивању | по добијању | након одобрења |
            након добивања | након добијања | на темељу | на основу | сукладно уговору |
            у складу с уговором | у складу са уговором | под лиценцом | с дозволом |
            са дозволом | са сагласношћу | темељем | с навођењем | са навођењем | с назнаком |
            с линком | са линком | докле год | све док | у складу с увјетима |
            у складу са условима | сукладно увјетима | у складу с правилима |
            у складу са правилима | према увјетима кориштења | према условима коришћења |
            према условима кориштења"""
        ),
        Tag.WHEN: words(
            """kada | kad | prilikom | pri | u slučaju | kod | ako | када | кад | приликом | при |
            у случају | код | ако"""
        ),
        Tag.NO_PART: words(
            """nijedan dio | niti jedan dio | nikakav dio | ni jedan dio | nijedan deo |
            niti jedan deo | ni jedan deo | nikakav deo | niti jedan dio sadržaja |
            nijedan tekst | niti jedan tekst | nijedna fotografija | nijednog dijela |
            nijednog dela | nijedan sadržaj | ниједан дио | нити један дио | никакав дио |
            ни један дио | ниједан део | нити један део | ни један део | никакав део |
            нити један дио садржаја | ниједан текст | нити један текст | ниједна фотографија |
            ниједног дијела | ниједног дела | ниједан садржај"""
        ),
        Tag.RANGE: words(
            """u cijelosti ili djelomično | u celosti ili delimično | u celini ili delimično |
            u cijelosti ili dijelovima | u celini ili u delovima | u celosti ili u delovima |
            u celini ili delovima | djelomično ili u cijelosti | delimično ili u celosti |
            delimično ili u celini | potpuno ili djelomično | potpuno ili delimično |
            djelomično ili potpuno | djelomično ili cjelovito | djelomično i u cijelosti |
            djelomično | djelomičn* | delimično | delimičn* | potpuno ili parcijalno |
            u cijelosti i djelomično | cijeloga ili dijela | bilo koji dio | bilo kojeg dijela |
            bilo kojega dijela | bilo kog dijela | bilo kojih dijelova | bilo kojim dijelom |
            bilo koji deo | bilo kog dela | bilo kojeg dela | svaki dio | svaki deo |
            dijelova teksta | dijela teksta | delova teksta | dela teksta | dijelova sadržaja |
            delova sadržaja | dijela sadržaja | ili njegovih dijelova | ili njihovih dijelova |
            ili njihovih delova | ili njegovih delova | i njihovih dijelova | ili dijelova |
            ili delova | ili dio | ili njezinih dijelova | u dijelovima | u delovima |
            makar i djelomično | čak i djelomično | čak ni djelomično | čak ni delimično |
            i delimično | у цијелости или дјеломично | у целости или делимично |
            у целини или делимично | у цијелости или дијеловима | у целини или у деловима |
            у целости или у деловима | у целини или деловима | дјеломично или у цијелости |
            делимично или у целости | делимично или у целини | потпуно или дјеломично |
            потпуно или делимично | дјеломично или потпуно | дјеломично или цјеловито |
            дјеломично и у цијелости | дјеломично | дјеломичн* | делимично | делимичн* |
            потпуно или парцијално | у цијелости и дјеломично | цијелога или дијела |
            било који дио | било којег дијела | било којега дијела | било ког дијела |
            било којих дијелова | било којим дијелом | било који део | било ког дела |
            било којег дела | сваки дио | сваки део | дијелова текста | дијела текста |
            делова текста | дела текста | дијелова садржаја | делова садржаја | дијела садржаја |
            или његових дијелова | или њихових дијелова | или њихових делова | или његових делова |
            и њихових дијелова | или дијелова | или делова | или дио | или њезиних дијелова |
            у дијеловима | у деловима | макар и дјеломично | чак и дјеломично | чак ни дјеломично |
            чак ни делимично | и делимично | čak i djelimično | čak i delimično |
            ni u cijelosti ni djelomično | ni u celosti ni delimično |
            niti u cijelosti niti djelomično | ni djelomično | ni delimično | ni djelimično |
            u izvodima | чак и дјелимично | чак и делимично | ни у цијелости ни дјеломично |
            ни у целости ни делимично | нити у цијелости нити дјеломично | ни дјеломично |
            ни делимично | ни дјелимично | у изводима"""
        ),
        Tag.OTHER: words(
            """ili druge svrhe | ili u druge svrhe | u bilo koje svrhe | u bilo koju svrhu |
            u bilo koju drugu svrhu | ili drugu svrhu | i druge svrhe |
            ili bilo koje druge svrhe | u druge svrhe | или друге сврхе | или у друге сврхе |
            у било које сврхе | у било коју сврху | у било коју другу сврху | или другу сврху |
            и друге сврхе | или било које друге сврхе | у друге сврхе"""
        ),
        Tag.COMMERCIAL: words(
            """u komercijalne svrhe | za komercijalne svrhe | u komercijalnu svrhu |
            komercijalne potrebe | u svrhu stjecanja dobiti | u svrhu zarade |
            radi stjecanja dobiti | radi sticanja dobiti | radi zarade |
            radi ostvarivanja dobiti | у комерцијалне сврхе | за комерцијалне сврхе |
            у комерцијалну сврху | комерцијалне потребе | у сврху стјецања добити |
            у сврху зараде | ради стјецања добити | ради стицања добити | ради зараде |
            ради остваривања добити"""
        ),
        Tag.PURPOSE: words(
            """u svrhu | u svrhe | radi | za potrebe | s ciljem | sa ciljem | u cilju | za |
            у сврху | у сврхе | ради | за потребе | с циљем | са циљем | у циљу | за"""
        ),
        Tag.OUTSIDE: words(
            """izvan | van | van teritorije | izvan teritorija | изван | ван | ван територије |
            изван територија"""
        ),
        Tag.BUT: words(
            """ali | međutim | dok | no | nego | već | али | међутим | док | но | него | већ"""
        ),
        Tag.AND: words(
            """i | te | ili | i/ili | niti | ni | a također | također | takođe | kao i | odnosno |
            a takođe | и | те | или | и/или | нити | ни | а такођер | такођер | такође |
            као и | односно | а такође"""
        ),
        Tag.REPORT: words(
            """rekao | rekla | rekli | kaže | kazao | kazala | izjavio | izjavila | izjavili |
            priopćio | priopćila | priopćeno | saopštio | saopštila | saopštili | saopšteno |
            javlja | javio | javila | objavio je | objavila je | objasnio | objasnila |
            objašnjava | upozorio | upozorila | upozorili | istaknuo | istaknula | istakao |
            istakla | naglasio | naglasila | naveo | navela | dodao | dodala | odlučio | odlučila |
            odlučili | presudio | presudila | osudio | usvojio | usvojila | usvojili | donio |
            donijela | donijeli | doneo | donela | podnio | podnijela | podneo | podnela | tužio |
            tužila | tuži | optužio | optužila | raspravlja | raspravljao | predložio |
            predložila | pozvao | pozvala | napisao | napisala | prema riječima | prema rečima |
            kako navodi | kako prenosi | podsjetio | podsetio | kaznio | kaznila | znači |
            izglasao | izglasala | stupio na snagu | stupa na snagu | uveo | uvela | uveli |
            uvodi | planira | najavio | najavila | najavili | potpisao | potpisala | ispričao |
            zabranio | zabranila | zabranili | zabranilo | dozvolio | dozvolila | dozvolili |
            dopustio | dopustila | рекао | рекла | рекли | каже | казао | казала | изјавио |
            изјавила | изјавили | приопћио | приопћила | приопћено | саопштио | саопштила |
            саопштили | саопштено | јавља | јавио | јавила | објавио је | објавила је | објаснио |
            објаснила | објашњава | упозорио | упозорила | упозорили | истакнуо | истакнула |
            истакао | истакла | нагласио | нагласила | навео | навела | додао | додала | одлучио |
            одлучила | одлучили | пресудио | пресудила | осудио | усвојио | усвојила | усвојили |
            донио | донијела | донијели | донео | донела | поднио | поднијела | поднео | поднела |
            тужио | тужила | тужи | оптужио | оптужила | расправља | расправљао | предложио |
            предложила | позвао | позвала | написао | написала | према ријечима | према речима |
            како наводи | како преноси | подсјетио | подсетио | казнио | казнила | значи |
            изгласао | изгласала | ступио на снагу | ступа на снагу | увео | увела | увели |
            уводи | планира | најавио | најавила | најавили | потписао | потписала | испричао |
            забранио | забранила | забранили | забранило | дозволио | дозволила | дозволили |
            допустио | допустила | raspravljalo | raspravljali | raspravljala | raspravljat će |
            pitaju | pita | upitali | upozorava | poručio | poručila | poručili | ocijenio |
            ocenio | ocijenila | ocenila | presudilo | odlučilo | donio odluku | doneo odluku |
            podnijelo | tužili | tvrdi | tvrde | razmatra | razmatraju | predlaže | usvojen |
            izglasali | kažnjen | kažnjena | traže od | расправљало | расправљали | расправљала |
            расправљат ће | питају | пита | упитали | упозорава | поручио | поручила | поручили |
            оцијенио | оценио | оцијенила | оценила | пресудило | одлучило | донио одлуку |
            донео одлуку | поднијело | тужили | тврди | тврде | разматра | разматрају | предлаже |
            усвојен | изгласали | кажњен | кажњена | траже од | su pitali | pitali su | pitao je |
            pitala je | odbacio žalbu | odbacio je | odbila je | odbio je | presudili | су питали |
            питали су | питао је | питала је | одбацио жалбу | одбацио је | одбила је | одбио је |
            пресудили | smije li | smiju li | smijemo li | smijete li | sme li | smeju li |
            smemo li | može li | mogu li | možemo li | da li smije | da li smiju | da li sme |
            da li smeju | da li može | da li mogu | je li dopušteno | je li dozvoljeno |
            je li zabranjeno | da li je dozvoljeno | da li je dopušteno | da li je zabranjeno |
            смије ли | смију ли | смијемо ли | смијете ли | сме ли | смеју ли | смемо ли |
            може ли | могу ли | можемо ли | да ли смије | да ли смију | да ли сме | да ли смеју |
            да ли може | да ли могу | је ли допуштено | је ли дозвољено | је ли забрањено |
            да ли је дозвољено | да ли је допуштено | да ли је забрањено"""
        ),
        Tag.TOPIC: words(
            """sud | suda | sudu | sudac | sudija | sudije | suci | sudsk* | tužba | tužbu |
            tužbe | tužitelj* | tužilac* | tužen* | prijedlog zakona | predlog zakona |
            izmjene zakona | izmene zakona | izmena zakona | zakon o | zakona o |
            zakonom o autorskom pravu i | zastupnik* | zastupnici | poslanik* | poslanici | sabor |
            sabora | saboru | skupštin* | parlament* | vlada | vlade | vladi | ministarstv* |
            ministrica | ministar | stručnjak* | stručnjaci | ekspert* | odvjetnik* | odvjetnica |
            advokat* | pravnik* | pravnica | natpis* | fraza | fraze | frazu | izraz | izraza |
            riječi „ | što znači | šta znači | što je to | povreda autorskih prava u |
            zbog povrede autorsk* | zbog kršenja autorsk* | povredi autorskih |
            povredu autorskih prava na | kršenju autorskih | o kršenju autorsk* | pirat* |
            plagijat* | predavanj* | seminar* | konferencij* | rubrika: | oznake: | tagovi: |
            kategorije: | teme: | суд | суда | суду | судац | судија | судије | суци | судск* |
            тужба | тужбу | тужбе | тужитељ* | тужилац* | тужен* | приједлог закона |
            предлог закона | измјене закона | измене закона | измена закона | закон о | закона о |
            законом о ауторском праву и | заступник* | заступници | посланик* | посланици | сабор |
            сабора | сабору | скупштин* | парламент* | влада | владе | влади | министарств* |
            министрица | министар | стручњак* | стручњаци | експерт* | одвјетник* | одвјетница |
            адвокат* | правник* | правница | натпис* | фраза | фразе | фразу | израз | израза |
            ријечи „ | што значи | шта значи | што је то | повреда ауторских права у |
            због повреде ауторск* | због кршења ауторск* | повреди ауторских |
            повреду ауторских права на | кршењу ауторских | о кршењу ауторск* | пират* |
            плагијат* | предавањ* | семинар* | конференциј* | рубрика: | ознаке: | тагови: |
            категорије: | теме: | vijeće za | veće za | sabor* | ministar* | nacrt zakona | tužb* |
            presud* | parnic* | ročišt* | inspekcij* | radionic* | tribin* | predavač* |
            oznaka znači | вијеће за | веће за | сабор* | министар* | нацрт закона | тужб* |
            пресуд* | парниц* | рочишт* | инспекциј* | радиониц* | трибин* | предавач* |
            ознака значи | zakon ne | zakona koji | zašto zakon | spor oko | sporu oko |
            spora oko | u sporu | закон не | закона који | зашто закон | спор око | спору око |
            спора око | у спору"""
        ),
        Tag.NONWORK: words(
            """parkiran* | parkirališ* | parkirat* | pušenj* | pušen* | pušiti | alkohol* | piva |
            pivo | duhan* | duvan* | cigaret* | oružj* | streljiv* | municij* | drog* | ribolov* |
            ribe | ribu | lov | lova | dron* | robe | roba | robu | ulaznic* | karata | karte |
            glasova | glasovi | glasovanj* | glasanj* | vozila | vozil* | automobil* | kamion* |
            promet | prometa | saobraćaj* | ulaz | ulaza | ulazak | pristup plaži | kretanj* |
            životinj* | psima | psi | pasa | pse | kupanj* | pirotehni* | vatromet* | petard* |
            vatre | vatra | otpad* | smeća | smeće | prosvjed* | protest* | mobitel* | hrane |
            hrana | uvoz* | izvoz* | lijekov* | lekov* | goriv* | benzin* | romobil* | trotinet* |
            vrećic* | novac | novca | nekretnin* | zemljišt* | šuma | šume | vode | plin | plina |
            gradnj* | građenj* | doping* | kampiranj* | točenj* | prosjačenj* | virus* | zaraz* |
            infekcij* | bolest* | telefona | telefone | telefonima | školama | komentar* | genom* |
            tehnologij* | kloniran* | mučenj* | naft* | prostorij* | паркиран* | паркиралиш* |
            паркират* | пушењ* | пушен* | пушити | алкохол* | пива | пиво | духан* | дуван* |
            цигарет* | оружј* | стрељив* | мунициј* | дрог* | риболов* | рибе | рибу | лов | лова |
            дрон* | робе | роба | робу | улазниц* | карата | карте | гласова | гласови |
            гласовањ* | гласањ* | возила | возил* | аутомобил* | камион* | промет | промета |
            саобраћај* | улаз | улаза | улазак | приступ плажи | кретањ* | животињ* | псима | пси |
            паса | псе | купањ* | пиротехни* | ватромет* | петард* | ватре | ватра | отпад* |
            смећа | смеће | просвјед* | протест* | мобител* | хране | храна | увоз* | извоз* |
            лијеков* | леков* | горив* | бензин* | ромобил* | тротинет* | врећиц* | новац | новца |
            некретнин* | земљишт* | шума | шуме | воде | плин | плина | градњ* | грађењ* |
            допинг* | кампирањ* | точењ* | просјачењ* | вирус* | зараз* | инфекциј* | болест* |
            телефона | телефоне | телефонима | школама | коментар* | геном* | технологиј* |
            клониран* | мучењ* | нафт* | просториј* | plivanj* | vožnj* | bicikl* | loženj* |
            roštilj* | psa | hranu | odlaganj* | smeć* | kladionic* | građevin* | telefon* |
            maloljetnicima | maloletnicima | пливањ* | вожњ* | бицикл* | ложењ* | роштиљ* | пса |
            храну | одлагањ* | смећ* | кладиониц* | грађевин* | телефон* | малољетницима |
            малолетницима | lične karte | lična karta | ličnih karata | osobne iskaznice |
            osobnih iskaznica | pasoš* | putovnic* | novčanic* | ključev* | letak* | letaka |
            lažnih vesti | lažnih vijesti | lažne vesti | lažne vijesti | dezinformacij* |
            pornograf* | ličnih podataka | osobnih podataka | panik* | mržnj* | govor mržnje |
            личне карте | лична карта | личних карата | особне исказнице | особних исказница |
            пасош* | путовниц* | новчаниц* | кључев* | летак* | летака | лажних вести |
            лажних вијести | лажне вести | лажне вијести | дезинформациј* | порнограф* |
            личних података | особних података | паник* | мржњ* | говор мржње"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografija: | fotografije: | fotograf: |
            autor fotografije: | autor fotografije | slika: | slike: | snimka: | snimio: |
            snimila: | foto i video: | ilustracija: | kolaž: | video: | infografika: | izvor: |
            izvor – | izvor fotografije: | izvor foto: | izvori: | screenshot: | printscreen: |
            arhiv: | arhiva: | privatni arhiv | foto arhiv | fotografija ustupljena |
            ustupljeno od | fotografiju ustupio | ustupio: | tekst: | grafika: | karikatura: |
            naslovna fotografija: | fotografije ustupio | ilustrativna fotografija: |
            izvor teksta: | фото: | фото – | фото - | фотографија: | фотографије: | фотограф: |
            аутор фотографије: | аутор фотографије | слика: | слике: | снимка: | снимио: |
            снимила: | фото и видео: | илустрација: | колаж: | видео: | инфографика: | извор: |
            извор – | извор фотографије: | извор фото: | извори: | сцреенсхот: | принтсцреен: |
            архив: | архива: | приватни архив | фото архив | фотографија уступљена | уступљено од |
            фотографију уступио | уступио: | текст: | графика: | карикатура: |
            насловна фотографија: | фотографије уступио | илустративна фотографија: |
            извор текста: | snimak: | snimke: | snimci: | autor foto: | autor snimke: |
            autor snimka: | crtež: | kadar: | foto ilustracija: | foto/video: | foto arhiva: |
            fotografirao: | fotografirala: | fotografisao: | fotografisala: | piše i snima: |
            video snimak: | videosnimka: | снимак: | снимке: | снимци: | аутор фото: |
            аутор снимке: | аутор снимка: | цртеж: | кадар: | фото илустрација: | фото/видео: |
            фото архива: | фотографирао: | фотографирала: | фотографисао: | фотографисала: |
            пише и снима: | видео снимак: | видеоснимка:"""
        ),
        Tag.PHOTO: words(
            """foto | fotografija | fotografije | snimka | slika | фото | фотографија |
            фотографије | снимка | слика"""
        ),
        Tag.VIA: words("putem | preko | путем | преко"),
        Tag.WITH_AGENCY: words(
            """prema agencijama | s agencijama | sa agencijama | prema pisanju agencija |
            izvor: agencije | према агенцијама | с агенцијама | са агенцијама |
            према писању агенција | извор: агенције"""
        ),
        Tag.BYLINE: words(
            """novinar | novinarka | dopisnik | reporter | autor: | autorica: | piše: | autorka: |
            новинар | новинарка | дописник | репортер | аутор: | ауторица: | пише: | ауторка:"""
        ),
        Tag.KILL: words(
            """poništava | poništavamo | poništena | poništeno | poništava se | storno |
            stornira* | vijest se poništava | vest se poništava | vijest je povučena |
            vest je povučena | povučena je | povučeno je | povlači vijest | povlači vest |
            povlači fotografiju | povlačimo | povlači se | anulira | anulirana |
            molimo ne koristite | molimo da ne koristite | ne koristiti |
            molimo da ne objavljujete | molimo uklonite | molimo izbrišite | molimo obrišite |
            поништава | поништавамо | поништена | поништено | поништава се | сторно | сторнира* |
            вијест се поништава | вест се поништава | вијест је повучена | вест је повучена |
            повучена је | повучено је | повлачи вијест | повлачи вест | повлачи фотографију |
            повлачимо | повлачи се | анулира | анулирана | молимо не користите |
            молимо да не користите | не користити | молимо да не објављујете | молимо уклоните |
            молимо избришите | молимо обришите | povlači informaciju | povlači tekst |
            povlači članak | povlači materijal | povlači objavu | povlači prilog |
            povlači fotografije | povlači sliku | povlači snimak slike | povlači snimku |
            povlači snimak | povlači video | povlači videosnimku | povlači videosnimak |
            povukla je vijest | povukla je vest | povukla je informaciju | povukla je tekst |
            povukla je članak | povukla je materijal | povukla je objavu | povukla je prilog |
            povukla je fotografiju | povukla je fotografije | povukla je sliku |
            povukla je snimak slike | povukla je snimku | povukla je snimak | povukla je video |
            povukla je videosnimku | povukla je videosnimak | povukao je vijest | povukao je vest |
            povukao je informaciju | povukao je tekst | povukao je članak | povukao je materijal |
            povukao je objavu | povukao je prilog | povukao je fotografiju |
            povukao je fotografije | povukao je sliku | povukao je snimak slike |
            povukao je snimku | povukao je snimak | povukao je video | povukao je videosnimku |
            povukao je videosnimak | poništava vijest | poništava vest | poništava informaciju |
            poništava tekst | poništava članak | poništava materijal | poništava objavu |
            poništava prilog | poništava fotografiju | poništava fotografije | poništava sliku |
            poništava snimak slike | poništava snimku | poništava snimak | poništava video |
            poništava videosnimku | poništava videosnimak | poništila je vijest |
            poništila je vest | poništila je informaciju | poništila je tekst |
            poništila je članak | poništila je materijal | poništila je objavu |
            poništila je prilog | poništila je fotografiju | poništila je fotografije |
            poništila je sliku | poništila je snimak slike | poništila je snimku |
            poništila je snimak | poništila je video | poništila je videosnimku |
            poništila je videosnimak | poništio je vijest | poništio je vest |
            poništio je informaciju | poništio je tekst | poništio je članak |
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
            molimo povucite | повлачи информацију | повлачи текст | повлачи чланак |
            повлачи материјал | повлачи објаву | повлачи прилог | повлачи фотографије |
            повлачи слику | повлачи снимак слике | повлачи снимку | повлачи снимак |
            повлачи видео | повлачи видеоснимку | повлачи видеоснимак | повукла је вијест |
            повукла је вест | повукла је информацију | повукла је текст | повукла је чланак |
            повукла је материјал | повукла је објаву | повукла је прилог | повукла је фотографију |
            повукла је фотографије | повукла је слику | повукла је снимак слике |
            повукла је снимку | повукла је снимак | повукла је видео | повукла је видеоснимку |
            повукла је видеоснимак | повукао је вијест | повукао је вест | повукао је информацију |
            повукао је текст | повукао је чланак | повукао је материјал | повукао је објаву |
            повукао је прилог | повукао је фотографију | повукао је фотографије |
            повукао је слику | повукао је снимак слике | повукао је снимку | повукао је снимак |
            повукао је видео | повукао је видеоснимку | повукао је видеоснимак | поништава вијест |
            поништава вест | поништава информацију | поништава текст | поништава чланак |
            поништава материјал | поништава објаву | поништава прилог | поништава фотографију |
            поништава фотографије | поништава слику | поништава снимак слике | поништава снимку |
            поништава снимак | поништава видео | поништава видеоснимку | поништава видеоснимак |
            поништила је вијест | поништила је вест | поништила је информацију |
            поништила је текст | поништила је чланак | поништила је материјал |
            поништила је објаву | поништила је прилог | поништила је фотографију |
            поништила је фотографије | поништила је слику | поништила је снимак слике |
            поништила је снимку | поништила је снимак | поништила је видео |
            поништила је видеоснимку | поништила је видеоснимак | поништио је вијест |
            поништио је вест | поништио је информацију | поништио је текст | поништио је чланак |
            поништио је материјал | поништио је објаву | поништио је прилог |
            поништио је фотографију | поништио је фотографије | поништио је слику |
            поништио је снимак слике | поништио је снимку | поништио је снимак |
            поништио је видео | поништио је видеоснимку | поништио је видеоснимак |
            анулира вијест | анулира вест | анулира информацију | анулира текст | анулира чланак |
            анулира материјал | анулира објаву | анулира прилог | анулира фотографију |
            анулира фотографије | анулира слику | анулира снимак слике | анулира снимку |
            анулира снимак | анулира видео | анулира видеоснимку | анулира видеоснимак |
            опозива вијест | опозива вест | опозива информацију | опозива текст | опозива чланак |
            опозива материјал | опозива објаву | опозива прилог | опозива фотографију |
            опозива фотографије | опозива слику | опозива снимак слике | опозива снимку |
            опозива снимак | опозива видео | опозива видеоснимку | опозива видеоснимак |
            ставља ван снаге вијест | ставља ван снаге вест | ставља ван снаге информацију |
            ставља ван снаге текст | ставља ван снаге чланак | ставља ван снаге материјал |
            ставља ван снаге објаву | ставља ван снаге прилог | ставља ван снаге фотографију |
            ставља ван снаге фотографије | ставља ван снаге слику | ставља ван снаге снимак слике |
            ставља ван снаге снимку | ставља ван снаге снимак | ставља ван снаге видео |
            ставља ван снаге видеоснимку | ставља ван снаге видеоснимак | фотографија је повучена |
            фотографија се повлачи | текст је повучен | чланак је повучен | снимка је повучена |
            снимак је повучен | информација је повучена | текст се повлачи |
            молимо да је не објављујете | молимо да га не објављујете | молимо да је не користите |
            молимо да га не користите | молимо вас да је не користите |
            молимо вас да га не користите | молимо вас да не користите |
            молимо вас да не објављујете | молимо да се не користи | молимо да се не објављује |
            молимо медије да не користе | молимо медије да је не користе |
            молимо кориснике да је не објављују | молимо кориснике да не објављују |
            молимо да уклоните | молимо да обришете | молимо повуците"""
        ),
        Tag.CORRECTION: words(
            """ispravak: | ispravka: | ispravljena verzija | korekcija: | ispravljena vijest |
            ispravljena vest | ispravljeno | s ispravkom | sa ispravkom | ispravak vijesti |
            ispravka vijesti | molimo koristite ispravljen* | ponavlja se ispravljen* |
            ponovljeno s ispravkom | исправак: | исправка: | исправљена верзија | корекција: |
            исправљена вијест | исправљена вест | исправљено | с исправком | са исправком |
            исправак вијести | исправка вијести | молимо користите исправљен* |
            понавља се исправљен* | поновљено с исправком"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | pod embargom do | ne objavljivati prije |
            ne objavljivati pre | nije za objavu prije | nije za objavljivanje pre |
            nije za objavljivanje prije | zabrana objave do | embargo vrijedi | embargo važi |
            embargirano | ембарго до | ембарго: | под ембаргом | под ембаргом до |
            не објављивати прије | не објављивати пре | није за објаву прије |
            није за објављивање пре | није за објављивање прије | забрана објаве до |
            ембарго вриједи | ембарго важи | ембаргирано | embargo! | ne objavljivati do |
            ne objavljujte prije | ne objavljujte pre | ne emitirati prije | ne emitovati prije |
            ne emitovati pre | nije za emitiranje prije | nije za emitovanje pre |
            nije za emitovanje prije | objaviti tek nakon | objaviti tek poslije |
            objaviti tek posle | objaviti nakon | objavljivanje dozvoljeno nakon |
            objava dozvoljena nakon | objava dopuštena nakon | objava moguća nakon |
            objavljivanje zabranjeno do | objava zabranjena do | zabrana objavljivanja do |
            embargo na objavu do | embargo traje do | embargo prestaje |
            ne smije se objaviti prije | ne sme se objaviti pre | ne smije se objaviti do |
            ne sme se objaviti do | zabranjeno objavljivanje do | zabranjeno objavljivanje prije |
            zabranjeno objavljivanje pre | ембарго! | не објављивати до | не објављујте прије |
            не објављујте пре | не емитирати прије | не емитовати прије | не емитовати пре |
            није за емитирање прије | није за емитовање пре | није за емитовање прије |
            објавити тек након | објавити тек послије | објавити тек после | објавити након |
            објављивање дозвољено након | објава дозвољена након | објава допуштена након |
            објава могућа након | објављивање забрањено до | објава забрањена до |
            забрана објављивања до | ембарго на објаву до | ембарго траје до | ембарго престаје |
            не смије се објавити прије | не сме се објавити пре | не смије се објавити до |
            не сме се објавити до | забрањено објављивање до | забрањено објављивање прије |
            забрањено објављивање пре"""
        ),
        Tag.UNTIL: words("do | prije | pre | до | прије | пре"),
        Tag.AFTER: words(
            """nakon | poslije | posle | od dana | po isteku | након | послије | после | од дана |
            по истеку"""
        ),
        Tag.RELEASE: words(
            """za trenutnu objavu | za hitnu objavu | za neposrednu objavu | za objavu odmah |
            za momentalno objavljivanje | za hitno objavljivanje | za slobodnu objavu |
            za slobodno objavljivanje | molimo za objavu | molimo objavite | s molbom za objavu |
            sa molbom za objavljivanje | molimo za objavljivanje | за тренутну објаву |
            за хитну објаву | за непосредну објаву | за објаву одмах | за моментално објављивање |
            за хитно објављивање | за слободну објаву | за слободно објављивање |
            молимо за објаву | молимо објавите | с молбом за објаву | са молбом за објављивање |
            молимо за објављивање | za trenutno objavljivanje | za neposredno objavljivanje |
            za hitno emitovanje | za momentalnu objavu | за тренутно објављивање |
            за непосредно објављивање | за хитно емитовање | за моменталну објаву |
            za objavljivanje odmah | objaviti odmah | objava odmah | za promptno objavljivanje |
            za promptnu objavu | za medije – za objavu | s molbom da objavite |
            sa molbom da objavite | molimo vas da objavite | za odmah objavu |
            za slobodno korištenje u medijima | за објављивање одмах | објавити одмах |
            објава одмах | за промптно објављивање | за промптну објаву | за медије – за објаву |
            с молбом да објавите | са молбом да објавите | молимо вас да објавите |
            за одмах објаву | за слободно кориштење у медијима"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """javna domena | javnoj domeni | javnom domenu | javno dobro | u javnom vlasništvu |
            javno vlasništvo | nije zaštićeno autorskim pravom |
            nisu zaštićeni autorskim pravom | nije predmet autorskog prava |
            nisu predmet autorskog prava | nisu zaštićeni autorskim pravima |
            nije zaštićeno autorskim pravima | slobodno od autorskih prava |
            bez zadržanih prava | nijedno pravo nije zadržano | javni domen | јавна домена |
            јавној домени | јавном домену | јавно добро | у јавном власништву |
            јавно власништво | није заштићено ауторским правом |
            нису заштићени ауторским правом | није предмет ауторског права |
            нису предмет ауторског права | нису заштићени ауторским правима |
            није заштићено ауторским правима | слободно од ауторских права |
            без задржаних права | ниједно право није задржано | јавни домен"""
        ),
        Tag.OPEN_LICENCE: words(
            """imenovanje 4.0 | otvorena licenca | otvorenom licencom | otvorena dozvola |
            otvorene licence | slobodna licenca | slobodnom licencom |
            creative commons licencom | licenci creative commons | licencom creative commons |
            creative commons licenca | autorstvo 4.0 | именовање 4.0 | отворена лиценца |
            отвореном лиценцом | отворена дозвола | отворене лиценце | слободна лиценца |
            слободном лиценцом | цреативе цоммонс лиценцом | лиценци цреативе цоммонс |
            лиценцом цреативе цоммонс | цреативе цоммонс лиценца | ауторство 4.0"""
        ),
        Tag.WITHIN: words(
            """u roku | najviše | ne više od | do najviše | maksimalno | unutar | u trajanju |
            ne duže od | tokom | у року | највише | не више од | до највише | максимално |
            унутар | у трајању | не дуже од | током"""
        ),
        Tag.DAYS: words(
            """dan | dana | dani | sata | sati | sat | tjedana | tjedna | nedelja | sedmica |
            sedmice | mjeseci | mjeseca | meseci | meseca | дан | дана | дани | сата | сати |
            сат | тједана | тједна | недеља | седмица | седмице | мјесеци | мјесеца | месеци |
            месеца"""
        ),
        Tag.LENGTH: words(
            """riječi | reči | znakova | rečenica | minuta | minute | sekundi | redaka | redova |
            odlomaka | posto | pasusa | karaktera | ријечи | речи | знакова | реченица |
            минута | минуте | секунди | редака | редова | одломака | посто | пасуса | карактера"""
        ),
        Tag.ABBREVIATION: words(
            """br | čl | st | str | tj | itd | npr | sl | dr | god | mil | ul | sv | prof | akad |
            tel | tzv | d.d | d.o.o | op | ur | din | бр | чл | ст | стр | тј | итд | нпр |
            сл | др | год | мил | ул | св | проф | акад | тзв | д.д | д.о.о | оп | ур | дин"""
        ),
    },
    actions={
        Action.ALL: words(
            """korištenj* | korišćenj* | koristiti | koriste | koristi | korišten* | korišćen* |
            koristite | iskorištavanj* | iskorišćavanj* | iskoristi* | upotreb* | upotrijeb* |
            rabiti | rabljenj* | eksploat* | iskorištav* | кориштењ* | коришћењ* | користити |
            користе | користи | кориштен* | коришћен* | користите | искориштавањ* | искоришћавањ* |
            искористи* | употреб* | употријеб* | рабити | рабљењ* | експлоат* | искориштав* |
            uporab* | упораб*"""
        ),
        Action.PUBLISH: words(
            """objavljivanj* | objavljivat* | objavljuje | objavljuju | objavljujte | objava |
            objave | objavu | objavi | objaviti | objavom | biti objavljen* | biti objavljivan* |
            bude objavljen* | budu objavljen* | ponovno objavljen* | ponovna objava |
            ponovne objave | preobjav* | publiciran* | publikovan* | publicirati | publikovat* |
            reobjav* | prenošenj* | prenositi | prenosite | prenosi se | prenose se | prenijeti |
            prenosit* | preneti | prenesen* | prenet* | prenijet* | preuzimanj* | preuzimati |
            preuzimat* | preuzima | preuzimaju | preuzeti sadržaj | preuzeti tekst | preuzeti |
            preuzmete | preuzimate | prikazivanj* | prikazivat* | prikazan* | preštampav* |
            preštampat* | pretisak | postavljanj* | postavljat* | dijeljenje s javnošću |
            javno priopćavanje | javno saopštavanje | priopćavanje javnosti |
            saopštavanje javnosti | javna izvedba | stavljanje na raspolaganje javnosti |
            činjenje dostupnim | činjenje dostupnim javnosti | објављивањ* | објављиват* |
            објављује | објављују | објављујте | објава | објаве | објаву | објави | објавити |
            објавом | бити објављен* | бити објављиван* | буде објављен* | буду објављен* |
            поновно објављен* | поновна објава | поновне објаве | преобјав* | публициран* |
            публикован* | публицирати | публиковат* | реобјав* | преношењ* | преносити |
            преносите | преноси се | преносе се | пренијети | преносит* | пренети | пренесен* |
            пренет* | пренијет* | преузимањ* | преузимати | преузимат* | преузима | преузимају |
            преузети садржај | преузети текст | преузети | преузмете | преузимате | приказивањ* |
            приказиват* | приказан* | прештампав* | прештампат* | претисак | постављањ* |
            постављат* | дијељење с јавношћу | јавно приопћавање | јавно саопштавање |
            приопћавање јавности | саопштавање јавности | јавна изведба |
            стављање на располагање јавности | чињење доступним | чињење доступним јавности |
            prenosimo | prenesite | objavite | objavljujete | prenesete | preuzmite | pretiskati |
            pretiskav* | преносимо | пренесите | објавите | објављујете | пренесете | преузмите |
            претискати | претискав*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na drugim portalima | na drugim internetskim | na drugim internet |
            na internetskim stranicama | na internet stranicama | na web stranicama |
            na drugim stranicama | na drugim web | drugim portalima | na drugim sajtovima |
            internetskim portalima | internetskim medijima | online medijima | на интернету |
            на другим порталима | на другим интернетским | на другим интернет |
            на интернетским страницама | на интернет страницама | на другим страницама |
            другим порталима | на другим сајтовима | интернетским порталима |
            интернетским медијима | онлине медијима | na svojem portalu | na svom portalu |
            na svojem sajtu | na svom sajtu | na vlastitom portalu | na vlastitoj stranici |
            na sopstvenom sajtu | na svojoj stranici | na svojim stranicama |
            na svojoj internetskoj stranici | na svojoj internet stranici | na svojem webu |
            na svom webu | na jednom portalu | na jednoj stranici | na sajtovima |
            na drugim mrežnim stranicama | na mrežnim stranicama | na mreži | u onlajn izdanju |
            u online izdanju | onlajn medijima | на својем порталу | на свом порталу |
            на својем сајту | на свом сајту | на властитом порталу | на властитој страници |
            на сопственом сајту | на својој страници | на својим страницама |
            на својој интернетској страници | на својој интернет страници | на својем wебу |
            на свом wебу | на једном порталу | на једној страници | на сајтовима |
            на другим мрежним страницама | на мрежним страницама | на мрежи | у онлајн издању |
            у онлине издању | онлајн медијима"""
        ),
        Action.PRINT: words(
            """štampanje | štampati | štampanim medijima | u štampanim | u štampi | otisnuti |
            printanje | odštampa* | штампање | штампати | штампаним медијима | у штампаним |
            у штампи | отиснути | принтање | одштампа* | u tisku | u tiskanom izdanju |
            u tiskanim medijima | u štampanom izdanju | u štampanim medijima | u novinama |
            na papiru | tiskanim medijima | tiskati | tiskanje | otiskivanje | у тиску |
            у тисканом издању | у тисканим медијима | у штампаном издању | у штампаним медијима |
            у новинама | на папиру | тисканим медијима | тискати | тискање | отискивање"""
        ),
        Action.BROADCAST: words(
            """emitiran* | emitovan* | emitirat* | emitovat* | reemitir* | reemitovan* |
            radiodifuzij* | radiodifuzn* | radiodifuzno emit* | u eteru |
            televizijsko prikazivanje | emitovanj* | emituj* | retransmit* | емитиран* |
            емитован* | емитират* | емитоват* | реемитир* | реемитован* | радиодифузиј* |
            радиодифузн* | радиодифузно емит* | у етеру | телевизијско приказивање | емитовањ* |
            емитуј* | ретрансмит* | emitira | na radiju | na televiziji | u eter |
            puštanje u eter | емитирањ* | емитира | на радију | на телевизији | реемитовањ* |
            у етер | пуштање у етер"""
        ),
        Action.SOCIAL: words(
            """na društvenim mrežama | društvenim mrežama | društvenih mreža | društvene mreže |
            podijeli na | dijeljenje na mrežama | dijeliti na | podijelite na |
            на друштвеним мрежама | друштвеним мрежама | друштвених мрежа | друштвене мреже |
            подијели на | дијељење на мрежама | дијелити на | подијелите на"""
        ),
        Action.REPRODUCE: words(
            """umnožavanj* | umnožavat* | umnožen* | umnožiti | umnožav* | kopiran* | kopirat* |
            kopira | kopiraju | kopirajte | kopiranj* | iskopirat* | reproducir* | reprodukovan* |
            reprodukovat* | reprodukovanj* | reprodukcij* | reproduciranj* | dupliciran* |
            duplicirat* | fotokopir* | skenir* | prepisiv* | umnažan* | presnimav* | razmnožav* |
            multiplicir* | preslikav* | download* | skidanj* | умножавањ* | умножават* | умножен* |
            умножити | умножав* | копиран* | копират* | копира | копирају | копирајте | копирањ* |
            ископират* | репродуцир* | репродукован* | репродуковат* | репродуковањ* |
            репродукциј* | репродуцирањ* | дуплициран* | дуплицират* | фотокопир* | скенир* |
            преписив* | умнажан* | преснимав* | размножав* | мултиплицир* | пресликав* | скидањ* |
            umnažati | umnaža | preuzimanje sadržaja u bazu | prekopirati | умнажати | умнажа |
            преузимање садржаја у базу | прекопирати"""
        ),
        Action.REDISTRIBUTE: words(
            """distribucij* | distribuir* | redistribu* | distribuiran* | raspačavanj* |
            raspačavat* | širenj* | širiti | šire | prosljeđiv* | prosleđiv* | prosleđivan* |
            prosljeđiva* | daljnje prenošenje trećim | ustupanj* | ustupat* | ustupiti |
            ustupljen* | stavljanje u promet | rasparčav* | sublicenc* | podlicenc* | odašiljanj* |
            odašiljat* | daljnja distribucija | proslijediti | proslediti | davanje trećima |
            rastur* | deliti | deljenj* | dele | дистрибуциј* | дистрибуир* | редистрибу* |
            дистрибуиран* | распачавањ* | распачават* | ширењ* | ширити | шире | просљеђив* |
            прослеђив* | прослеђиван* | просљеђива* | даљње преношење трећим | уступањ* |
            уступат* | уступити | уступљен* | стављање у промет | распарчав* | сублиценц* |
            подлиценц* | одашиљањ* | одашиљат* | даљња дистрибуција | прослиједити | проследити |
            давање трећима | растур* | делити | дељењ* | деле | daljnje ustupanje |
            dalje ustupanje | prenošenje na treće | proslijediti trećim | proslediti trećim |
            davanje trećim | diseminacij* | dijeliti | dijeljenj* | dijele | даљње уступање |
            даље уступање | преношење на треће | прослиједити трећим | проследити трећим |
            давање трећим | дисеминациј* | дијелити | дијељењ* | дијеле | podijelite | podelite |
            proslijedite | prosledite | подијелите | поделите | прослиједите | проследите"""
        ),
        Action.REWRITE: words(
            """prerađ* | preradb* | prerada | prerade | preradu | preraditi | prepričav* |
            preinak* | uređivanj* | sažim* | prepravlj* | skraćivanj* | skraćivat* | preuređ* |
            прерађ* | прерадб* | прерада | прераде | прераду | прерадити | препричав* | преинак* |
            уређивањ* | сажим* | преправљ* | скраћивањ* | скраћиват* | преуређ* | prepričati |
            preradit* | parafraz* | skratiti | skraćen* | sažet* | preoblik* | препричати |
            прерадит* | парафраз* | скратити | скраћен* | сажет* | преоблик*"""
        ),
        Action.ADAPT: words(
            """mijenjanj* | menjanj* | menjat* | menja | izmjen* | izmen* | izmenjen* | izmenjen |
            modific* | modifikacij* | prilagodb* | prilagođav* | prilagodit* | adapt* |
            obrad* | obrađiv* | promjena | promjene | promena sadržaj* | izvedena djela |
            izvedena dela | izvedenih djela | izvedenih dela | transformir* | transformis* |
            мијењањ* | мењањ* | мењат* | мења | измјен* | измен* | измењен* | измењен |
            модифиц* | модификациј* | прилагодб* | прилагођав* | прилагодит* | адапт* |
            обрад* | обрађив* | промјена | промјене | промена садржај* | изведена дјела |
            изведена дела | изведених дјела | изведених дела | трансформир* | трансформис*"""
        ),
        Action.TRANSLATE: words(
            """prijevod* | prevod* | prevođenj* | prevodit* | prevesti | preveden* | пријевод* |
            превод* | превођењ* | преводит* | превести | преведен*"""
        ),
        Action.QUOTE: words(
            """citiran* | citirat* | citira | citiraj* | citiranj* | citat* | navod iz | izvadak |
            izvadci | izvatke | izvod iz | izvoda | цитиран* | цитират* | цитира | цитирај* |
            цитирањ* | цитат* | навод из | извадак | извадци | изватке | извод из | извода |
            kratki citati | kratkih citata | kraći izvodi | kraćih izvoda | kratki izvodi |
            kratke izvatke | kratkih izvadaka | кратки цитати | кратких цитата | краћи изводи |
            краћих извода | кратки изводи | кратке изватке | кратких извадака"""
        ),
        Action.ARCHIVE: words(
            """arhivir* | arhiviran* | arhivi* | pohran* | pohranj* | skladišt* | čuvanj* |
            čuvati | spremanj* | u bazama podataka | u bazu podataka | u baze podataka |
            keširanj* | predmemorir* | snimanje na medij | архивир* | архивиран* | архиви* |
            похран* | похрањ* | складишт* | чувањ* | чувати | спремањ* | у базама података |
            у базу података | у базе података | кеширањ* | предмеморир* | снимање на медиј"""
        ),
        Action.SELL: words(
            """prodaj* | prodavat* | prodaja | preprodaj* | preprodav* | prodati | продај* |
            продават* | продаја | препродај* | препродав* | продати | prodavanj* | prodavan* |
            preprodati | prodan* | prodat | продавањ* | продаван* | препродати | продан* | продат"""
        ),
        Action.COMMERCIAL: words(
            """komercijalno korištenje | komercijalnog korištenja | komercijalno korišćenje |
            komercijalna upotreba | komercijalnu upotrebu | komercijalno iskorištavanje |
            komercijalno koristiti | komercijalno iskorišćavanje | komercijalna eksploatacija |
            komercijalne upotrebe | комерцијално кориштење | комерцијалног кориштења |
            комерцијално коришћење | комерцијална употреба | комерцијалну употребу |
            комерцијално искориштавање | комерцијално користити | комерцијално искоришћавање |
            комерцијална експлоатација | комерцијалне употребе | komercijalnu uporabu |
            komercijalna uporaba | komercijalne uporabe | komercijalnu svrhu |
            komercijalno iskorištavati | komercijalnog korišćenja | komercijalno eksploatisati |
            komercijalnu eksploataciju | комерцијалну упорабу | комерцијална упораба |
            комерцијалне упорабе | комерцијалну сврху | комерцијално искориштавати |
            комерцијалног коришћења | комерцијално експлоатисати | комерцијалну експлоатацију"""
        ),
        Action.ADVERTISE: words(
            """oglašavanj* | reklam* | marketing* | promocij* | promotivn* | promidžb* |
            oglašavat* | propagandn* | оглашавањ* | реклам* | маркетинг* | промоциј* | промотивн* |
            промиџб* | оглашават* | пропагандн* | oglasne svrhe | u oglasima | propagand* |
            marketinšk* | огласне сврхе | у огласима | пропаганд* | маркетиншк*"""
        ),
        Action.AI_TRAINING: words(
            """umjetna inteligencija | umjetne inteligencije | umjetnu inteligenciju |
            umjetnoj inteligenciji | umjetnom inteligencijom | veštačka inteligencija |
            veštačke inteligencije | veštačku inteligenciju | veštačkoj inteligenciji |
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
            ai sustava | ai sistema | ai modele | prikupljanje podataka | умјетна интелигенција |
            умјетне интелигенције | умјетну интелигенцију | умјетној интелигенцији |
            умјетном интелигенцијом | вештачка интелигенција | вештачке интелигенције |
            вештачку интелигенцију | вештачкој интелигенцији | тренирање модела | обуку модела |
            обука модела | обучавање модела | учење модела | тренирање умјетн* | стројно учење |
            стројног учења | машинско учење | машинског учења | машинском учењу |
            неуронских мрежа | неуронске мреже | језичних модела | језичне моделе |
            језичких модела | језичке моделе | великих језичних | великих језичких | генеративн* |
            рударењ* | рударење текста и података | рударења текста и података |
            истраживање текста и података | анализа текста и података | анализе текста и података |
            екстракциј* | аутоматизирано прикупљање | аутоматизирано преузимање |
            аутоматизовано прикупљање | аутоматизовано преузимање | аутоматско прикупљање |
            аутоматизирана анализа | аутоматизована анализа | сцрапинг* | сцрапањ* | скрејп* |
            стругањ* | прикупљање података | obuku sistema | obuka sistema | obuke sistema |
            obuku veštačk* | obuka veštačk* | obuku vještačk* | obuka vještačk* | obuku umjetn* |
            treniranje veštačk* | treniranje vještačk* | treniranja veštačk* |
            treniranja vještačk* | treniranja umjetn* | treniranje sistema | treniranje sustava |
            treniranje algoritama | treniranja modela | treniranja algoritama |
            obučavanje sistema | obučavanje algoritama | obučavanje veštačk* |
            obučavanje vještačk* | učenje sustava | obuku algoritama | obuka algoritama |
            poučavanje modela | vještačka inteligencija | vještačke inteligencije |
            vještačku inteligenciju | vještačkoj inteligenciji | vještačkom inteligencijom |
            veštačkom inteligencijom | jezičnim modelima | jezičkim modelima | jezični modeli |
            jezički modeli | jezični model | jezički model | automatsko preuzimanje |
            automatskog prikupljanja | automatiziranog prikupljanja |
            automatizovanog prikupljanja | botovima | botovi | robotima | četbot* | strugati |
            rudariti | обуку система | обука система | обуке система | обуку вештачк* |
            обука вештачк* | обуку вјештачк* | обука вјештачк* | обуку умјетн* |
            тренирање вештачк* | тренирање вјештачк* | тренирања вештачк* | тренирања вјештачк* |
            тренирања умјетн* | тренирање система | тренирање сустава | тренирање алгоритама |
            тренирања модела | тренирања алгоритама | обучавање система | обучавање алгоритама |
            обучавање вештачк* | обучавање вјештачк* | учење сустава | обуку алгоритама |
            обука алгоритама | поучавање модела | вјештачка интелигенција |
            вјештачке интелигенције | вјештачку интелигенцију | вјештачкој интелигенцији |
            вјештачком интелигенцијом | вештачком интелигенцијом | језичним моделима |
            језичким моделима | језични модели | језички модели | језични модел | језички модел |
            аутоматско преузимање | аутоматског прикупљања | аутоматизираног прикупљања |
            аутоматизованог прикупљања | ботовима | ботови | роботима | четбот* | стругати |
            рударити"""
        ),
        Action.ALTER_IMAGE: words(
            """obrezivanj* | obrezivat* | izrezivanj* | kadriran* | retuš* | fotomontaž* |
            montaž* | fotošop* | izrezivat* | обрезивањ* | обрезиват* | изрезивањ* | кадриран* |
            ретуш* | фотомонтаж* | монтаж* | фотошоп* | изрезиват* | obrezati | izrezati |
            kadrirati | kropov* | uklanjanje logotipa | uklanjati logotip | dodavanje logotipa |
            обрезати | изрезати | кадрирати | кадрирањ* | кропов* | уклањање логотипа |
            уклањати логотип | додавање логотипа"""
        ),
        Action.LINK: words(
            """uokvir* | frejm* | ugrađivanj* | framing | уоквир* | фрејм* | уграђивањ* | фраминг"""
        ),
    },
    manners={
        Action.PRINT: words(
            "časopisi | tabloidi | naslovnice | часописи | таблоиди | насловнице"
        ),
        Action.PUBLISH_ONLINE: words(
            """mobilne aplikacije | mobilnim aplikacijama | мобилне апликације |
            мобилним апликацијама"""
        ),
    },
    objects={
        Object.ITEM: words(
            """sadržaj | sadržaja | sadržaji | sadržaju | sadržajem | sadržaje | sadržajima |
            materijal | materijala | materijali | materijale | informacij* | vijest | vijesti |
            vest | vesti | djelo | djela | djelu | delo | dela | delu | publikacij* | dokument* |
            izdanj* | priopćenj* | saopštenj* | intervju* | reportaž* | kolumn* | prilog* |
            prilozi | podaci | podataka | novine | novina | rada | izvještaj* | izveštaj* |
            servis | servisa | agencijski servis | садржај | садржаја | садржаји | садржају |
            садржајем | садржаје | садржајима | материјал | материјала | материјали | материјале |
            информациј* | вијест | вијести | вест | вести | дјело | дјела | дјелу | дело | дела |
            делу | публикациј* | документ* | издањ* | приопћењ* | саопштењ* | интервју* |
            репортаж* | колумн* | прилог* | прилози | подаци | података | новине | новина | рада |
            извјештај* | извештај* | сервис | сервиса | агенцијски сервис | vijest se poništava |
            vest se poništava | vijest je povučena | vest je povučena | povlači vijest |
            povlači vest | вијест се поништава | вест се поништава | вијест је повучена |
            вест је повучена | повлачи вијест | повлачи вест | povlači informaciju |
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
            tekst je povučen | članak je povučen | tekst se povlači | повлачи информацију |
            повлачи текст | повлачи чланак | повлачи материјал | повлачи објаву | повлачи прилог |
            повукла је вијест | повукла је вест | повукла је информацију | повукла је текст |
            повукла је чланак | повукла је материјал | повукла је објаву | повукла је прилог |
            повукао је вијест | повукао је вест | повукао је информацију | повукао је текст |
            повукао је чланак | повукао је материјал | повукао је објаву | повукао је прилог |
            поништава вијест | поништава вест | поништава информацију | поништава текст |
            поништава чланак | поништава материјал | поништава објаву | поништава прилог |
            поништила је вијест | поништила је вест | поништила је информацију |
            поништила је текст | поништила је чланак | поништила је материјал |
            поништила је објаву | поништила је прилог | поништио је вијест | поништио је вест |
            поништио је информацију | поништио је текст | поништио је чланак |
            поништио је материјал | поништио је објаву | поништио је прилог | анулира вијест |
            анулира вест | анулира информацију | анулира текст | анулира чланак |
            анулира материјал | анулира објаву | анулира прилог | опозива вијест | опозива вест |
            опозива информацију | опозива текст | опозива чланак | опозива материјал |
            опозива објаву | опозива прилог | сторнира вијест | сторнира вест |
            сторнира информацију | сторнира текст | сторнира чланак | сторнира материјал |
            сторнира објаву | сторнира прилог | ставља ван снаге вијест | ставља ван снаге вест |
            ставља ван снаге информацију | ставља ван снаге текст | ставља ван снаге чланак |
            ставља ван снаге материјал | ставља ван снаге објаву | ставља ван снаге прилог |
            текст је повучен | чланак је повучен | текст се повлачи"""
        ),
        Object.SITE: words(
            """portal | portala | portalu | stranica | stranice | stranici | stranicama |
            web stranic* | internetske stranice | internet stranice | web-stranic* | sajt |
            sajta | sajtu | sajtova | web mjesta | weba | портал | портала | порталу |
            страница | странице | страници | страницама | интернетске странице |
            интернет странице | сајт | сајта | сајту | сајтова"""
        ),
        Object.TEXT: words(
            """tekst | teksta | tekstovi | tekstova | tekstove | tekstu | članak | članka |
            članci | članaka | članke | napis | napisa | vlastitih tekstova | текст | текста |
            текстови | текстова | текстове | тексту | чланак | чланка | чланци | чланака |
            чланке | напис | написа | властитих текстова"""
        ),
        Object.IMAGE: words(
            """fotografij* | foto | fotka | fotke | slika | slike | slikama | ilustracij* |
            fotomaterijal* | slikovn* | snimk* | snimak | фотографиј* | фото | фотка | фотке |
            слика | слике | сликама | илустрациј* | фотоматеријал* | сликовн* | снимк* | снимак |
            povlači fotografiju | повлачи фотографију | povlači fotografije | povlači sliku |
            povlači snimak slike | povukla je fotografiju | povukla je fotografije |
            povukla je sliku | povukla je snimak slike | povukao je fotografiju |
            povukao je fotografije | povukao je sliku | povukao je snimak slike |
            poništava fotografiju | poništava fotografije | poništava sliku |
            poništava snimak slike | poništila je fotografiju | poništila je fotografije |
            poništila je sliku | poništila je snimak slike | poništio je fotografiju |
            poništio je fotografije | poništio je sliku | poništio je snimak slike |
            anulira fotografiju | anulira fotografije | anulira sliku | anulira snimak slike |
            opoziva fotografiju | opoziva fotografije | opoziva sliku | opoziva snimak slike |
            stornira fotografiju | stornira fotografije | stornira sliku | stornira snimak slike |
            stavlja van snage fotografiju | stavlja van snage fotografije |
            stavlja van snage sliku | stavlja van snage snimak slike | повлачи фотографије |
            повлачи слику | повлачи снимак слике | повукла је фотографију |
            повукла је фотографије | повукла је слику | повукла је снимак слике |
            повукао је фотографију | повукао је фотографије | повукао је слику |
            повукао је снимак слике | поништава фотографију | поништава фотографије |
            поништава слику | поништава снимак слике | поништила је фотографију |
            поништила је фотографије | поништила је слику | поништила је снимак слике |
            поништио је фотографију | поништио је фотографије | поништио је слику |
            поништио је снимак слике | анулира фотографију | анулира фотографије | анулира слику |
            анулира снимак слике | опозива фотографију | опозива фотографије | опозива слику |
            опозива снимак слике | сторнира фотографију | сторнира фотографије | сторнира слику |
            сторнира снимак слике | ставља ван снаге фотографију | ставља ван снаге фотографије |
            ставља ван снаге слику | ставља ван снаге снимак слике"""
        ),
        Object.VIDEO: words(
            """video | videozapis* | videomaterijal* | videosnimk* | video zapis* | video snimk* |
            videa | videi | videosnim* | видео | видеозапис* | видеоматеријал* | видеоснимк* |
            видео запис* | видео снимк* | видеа | видеи | видеосним* | povlači snimku |
            povlači snimak | povlači video | povlači videosnimku | povlači videosnimak |
            povukla je snimku | povukla je snimak | povukla je video | povukla je videosnimku |
            povukla je videosnimak | povukao je snimku | povukao je snimak | povukao je video |
            povukao je videosnimku | povukao je videosnimak | poništava snimku | poništava snimak |
            poništava video | poništava videosnimku | poništava videosnimak | poništila je snimku |
            poništila je snimak | poništila je video | poništila je videosnimku |
            poništila je videosnimak | poništio je snimku | poništio je snimak |
            poništio je video | poništio je videosnimku | poništio je videosnimak |
            anulira snimku | anulira snimak | anulira video | anulira videosnimku |
            anulira videosnimak | opoziva snimku | opoziva snimak | opoziva video |
            opoziva videosnimku | opoziva videosnimak | stornira snimku | stornira snimak |
            stornira video | stornira videosnimku | stornira videosnimak |
            stavlja van snage snimku | stavlja van snage snimak | stavlja van snage video |
            stavlja van snage videosnimku | stavlja van snage videosnimak | snimka je povučena |
            snimak je povučen | повлачи снимку | повлачи снимак | повлачи видео |
            повлачи видеоснимку | повлачи видеоснимак | повукла је снимку | повукла је снимак |
            повукла је видео | повукла је видеоснимку | повукла је видеоснимак |
            повукао је снимку | повукао је снимак | повукао је видео | повукао је видеоснимку |
            повукао је видеоснимак | поништава снимку | поништава снимак | поништава видео |
            поништава видеоснимку | поништава видеоснимак | поништила је снимку |
            поништила је снимак | поништила је видео | поништила је видеоснимку |
            поништила је видеоснимак | поништио је снимку | поништио је снимак |
            поништио је видео | поништио је видеоснимку | поништио је видеоснимак |
            анулира снимку | анулира снимак | анулира видео | анулира видеоснимку |
            анулира видеоснимак | опозива снимку | опозива снимак | опозива видео |
            опозива видеоснимку | опозива видеоснимак | сторнира снимку | сторнира снимак |
            сторнира видео | сторнира видеоснимку | сторнира видеоснимак |
            ставља ван снаге снимку | ставља ван снаге снимак | ставља ван снаге видео |
            ставља ван снаге видеоснимку | ставља ван снаге видеоснимак | снимка је повучена |
            снимак је повучен"""
        ),
        Object.AUDIO: words(
            """audio | audiozapis* | audio zapis* | podcast* | zvučn* | tonski zapis* |
            tonskih zapisa | аудио | аудиозапис* | аудио запис* | подцаст* | звучн* |
            тонски запис* | тонских записа"""
        ),
        Object.GRAPHIC: words(
            """grafik* | grafičk* | infografik* | grafikon* | karikatur* | график* | графичк* |
            инфографик* | графикон* | карикатур*"""
        ),
        Object.DATABASE: words(
            """baza podataka | baze podataka | bazi podataka | bazu | база података |
            базе података | бази података | базу"""
        ),
        Object.LOGO: words(
            """logo | logotip* | zaštitni znak | zaštitni znakovi | žig | žigovi | лого |
            логотип* | заштитни знак | заштитни знакови | жиг | жигови"""
        ),
        Object.THIRD_PARTY: words(
            """sadržaje drugih | sadržaj drugih | sadržaji drugih | sadržaje trećih |
            sadržaji trećih | sadržaja trećih | materijal trećih | agencijske vijesti |
            agencijskih vijesti | agencijske vesti | садржаје других | садржај других |
            садржаји других | садржаје трећих | садржаји трећих | садржаја трећих |
            материјал трећих | агенцијске вијести | агенцијских вијести | агенцијске вести"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """dozvola | dozvole | dozvolu | dozvoli redakcije | dozvolom | saglasnost* |
            saglasnoš* | odobrenj* | pristanak | pristanka | pristankom | privol* |
            ovlaštenj* | ovlašćenj* | licenca | licence | licencu | licencom | licenci |
            ugovor* | sporazum* | odobrenje | autorizacij* | izričitog odobrenja |
            znanja redakcije | u skladu s uvjetima | u skladu sa uslovima | sukladno uvjetima |
            u skladu s pravilima | u skladu sa pravilima | prema uvjetima korištenja |
            prema uslovima korišćenja | prema uslovima korištenja | дозвола | дозволе |
            дозволу | дозволи редакције | дозволом | сагласност* | сагласнош* | одобрењ* |
            пристанак | пристанка | пристанком | привол* | овлаштењ* | овлашћењ* | лиценца |
            лиценце | лиценцу | лиценцом | лиценци | уговор* | споразум* | одобрење |
            ауторизациј* | изричитог одобрења | знања редакције | у складу с увјетима |
            у складу са условима | сукладно увјетима | у складу с правилима |
            у складу са правилима | према увјетима кориштења | према условима коришћења |
            према условима кориштења | po odobrenju | nakon odobrenja | sukladno ugovoru |
            u skladu s ugovorom | u skladu sa ugovorom | pod licencom | s dozvolom |
            sa dozvolom | sa saglasnošću | по одобрењу | након одобрења | сукладно уговору |
            у складу с уговором | у складу са уговором | под лиценцом | с дозволом |
            са дозволом | са сагласношћу"""
        ),
        Condition.PRIOR: words(
            """prethodn* | unaprijed | unapred | претходн* | унапријед | унапред | po prethodnom |
            по претходном"""
        ),
        Condition.WRITTEN: words(
            """pisan* | pismen* | u pisanom obliku | u pisanoj formi | u pismenoj formi |
            u pismenom obliku | писан* | писмен* | у писаном облику | у писаној форми |
            у писменој форми | у писменом облику"""
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
            навођењ* | навести | наведе | наведу | наведете | наведите | наводити | наводи извор |
            наводећи | наводите | наведен извор | извор наведен | извор је наведен |
            цитирање извора | извора | извор | извор и аутора | назнак* | назначити | назначен |
            назначен извор | назначењ* | назначит* | спомињањ* | спомиње | позивањ* | позива на |
            позивајући се | именовање аутора | ауторств* | име аутора | име и презиме аутора |
            ако се наведе | уколико се наведе | ако наведете | ако је наведен |
            уколико је наведен | с навођењем | са навођењем | с назнаком | потпис аутора |
            потписати аутора | потписивањ* | истицањ* извора | атрибуциј* | potpišete | potpiše |
            potpišu | potpisan | potpisan autor | spomenete | spomenuti | spomene |
            istaknete izvor | istaknut izvor | pozovete na | pozove na | ime fotografa |
            ime novinara | потпишете | потпише | потпишу | потписан | потписан аутор | споменете |
            споменути | спомене | истакнете извор | истакнут извор | позовете на | позове на |
            име фотографа | име новинара"""
        ),
        Condition.LINK: words(
            """link | linka | linkom | linku | linkovi | linkove | linkanj* | linkovanj* |
            linkati | hiperlink* | hipervez* | hiperveza | aktivni link | aktivan link |
            aktivnog linka | backlink* | povratni link | s linkom | sa linkom | url |
            direktan link | obavezan link | veza ka | vezu na | vezu ka | линк | линка | линком |
            линку | линкови | линкове | линкањ* | линковањ* | линкати | хиперлинк* | хипервез* |
            хипервеза | активни линк | активан линк | активног линка | бацклинк* | повратни линк |
            с линком | са линком | директан линк | обавезан линк | веза ка | везу на | везу ка |
            poveznic* | linkate | linkujete | linkuje | povežete | повезниц* | линкате |
            линкујете | линкује | повежете"""
        ),
        Condition.KEEP_NOTICE: words(
            """zadržavanje oznake | zadržati oznaku | uklanjanje oznake | uklanjati oznake |
            zadržavanje obavijesti | задржавање ознаке | задржати ознаку | уклањање ознаке |
            уклањати ознаке | задржавање обавијести"""
        ),
        Condition.INDICATE_CHANGES: words(
            """naznačiti izmjene | naznačiti izmene | naznačene izmjene | navesti promjene |
            navođenje izmjena | назначити измјене | назначити измене | назначене измјене |
            навести промјене | навођење измјена"""
        ),
        Condition.NO_DERIVATIVES: words(
            """bez izmjena | bez izmena | bez promjena | bez promena | u neizmijenjenom obliku |
            u neizmenjenom obliku | u izvornom obliku | bez prerada | bez prerade |
            bez skraćivanja | bez adaptacija | bez uređivanja | bez intervencija |
            bez mijenjanja | bez menjanja | neizmijenjen* | neizmenjen* | nepromijenjen* |
            nepromenjen* | u cijelosti i bez | без измјена | без измена | без промјена |
            без промена | у неизмијењеном облику | у неизмењеном облику | у изворном облику |
            без прерада | без прераде | без скраћивања | без адаптација | без уређивања |
            без интервенција | без мијењања | без мењања | неизмијењен* | неизмењен* |
            непромијењен* | непромењен* | у цијелости и без"""
        ),
        Condition.SHARE_ALIKE: words(
            """pod istim uslovima | dijeli pod istim | deliti pod istim | dijeljenje pod istim |
            deljenje pod istim | pod istom licencom | под истим условима | дијели под истим |
            делити под истим | дијељење под истим | дељење под истим | под истом лиценцом"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomercijaln* | neprofitn* | u nekomercijalne svrhe | u neprofitne svrhe |
            некомерцијалн* | непрофитн* | у некомерцијалне сврхе | у непрофитне сврхе"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uredničke svrhe | uredničkih svrha | redakcijske svrhe | redakcijsku upotrebu |
            uredničku upotrebu | novinarske svrhe | informativne svrhe | уредничке сврхе |
            уредничких сврха | редакцијске сврхе | редакцијску употребу | уредничку употребу |
            новинарске сврхе | информативне сврхе | redakcijske potrebe | redakcijsku uporabu |
            uredničku uporabu | uređivačku upotrebu | uređivačke svrhe | редакцијске потребе |
            редакцијску упорабу | уредничку упорабу | уређивачку употребу | уређивачке сврхе"""
        ),
        Condition.PERSONAL_USE: words(
            """osobnu upotrebu | osobne potrebe | osobne svrhe | osobno korištenje |
            ličnu upotrebu | lične upotrebe | lične potrebe | lične svrhe | lično korištenje |
            lično korišćenje | privatnu upotrebu | privatne svrhe | privatne potrebe |
            internu upotrebu | interne potrebe | vlastite potrebe | sopstvene potrebe |
            lična upotreba | особну употребу | особне потребе | особне сврхе |
            особно кориштење | личну употребу | личне употребе | личне потребе | личне сврхе |
            лично кориштење | лично коришћење | приватну употребу | приватне сврхе |
            приватне потребе | интерну употребу | интерне потребе | властите потребе |
            сопствене потребе | лична употреба"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """obrazovne svrhe | edukativne svrhe | nastavne svrhe | obrazovnih svrha |
            u nastavi | образовне сврхе | едукативне сврхе | наставне сврхе |
            образовних сврха | у настави"""
        ),
        Condition.CONTEXT_ONLY: words(
            """kao ilustracija | u kontekstu | za ilustraciju | као илустрација | у контексту |
            за илустрацију"""
        ),
        Condition.ONE_TIME: words(
            """jednokratn* | samo jednom | samo jedanput | jednokratnu upotrebu | једнократн* |
            само једном | само једанпут | једнократну употребу | jedanput | jedno objavljivanje |
            jednu objavu | једанпут | једно објављивање | једну објаву"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kratki citati | kratkih citata | kraći izvodi | kraćih izvoda | kratki izvodi |
            kratke izvatke | kratkih izvadaka | кратки цитати | кратких цитата | краћи изводи |
            краћих извода | кратки изводи | кратке изватке | кратких извадака"""
        ),
        Condition.NOTIFY: words(
            """obavijestiti | obavještavanj* | obavestiti | obaveštavanj* | obavijest redakciji |
            obaveštenje redakciji | obavijestite | obavestite | javite nam | обавијестити |
            обавјештавањ* | обавестити | обавештавањ* | обавијест редакцији |
            обавештење редакцији | обавијестите | обавестите | јавите нам"""
        ),
        Condition.PAYMENT: words(
            """naplat* | naknad* | plaćanj* | plaćen* | honorar* | nadoknad* | naplaćuj* |
            naplaćivat* | наплат* | накнад* | плаћањ* | плаћен* | хонорар* | надокнад* |
            наплаћуј* | наплаћиват*"""
        ),
        Condition.SUBSCRIBER: words(
            """pretplatni* | klijent* | registriranim korisnicima | registrirani korisnici |
            registrovanim korisnicima | registrovani korisnici | akreditiran* | akreditovan* |
            korisnicima servisa | korisnici servisa | članovima | pretplatu | pretplatom |
            претплатни* | клијент* | регистрираним корисницима | регистрирани корисници |
            регистрованим корисницима | регистровани корисници | акредитиран* | акредитован* |
            корисницима сервиса | корисници сервиса | члановима | претплату | претплатом"""
        ),
        Condition.TRACKING_PIXEL: words("brojač* | бројач*"),
        Condition.USE_CORRECTED_VERSION: words(
            """ispravljenu verziju | ispravljena verzija teksta | исправљену верзију |
            исправљена верзија текста"""
        ),
        Condition.RELEASE: words(
            """privola snimljen* | pristanak snimljen* | привола снимљен* | пристанак снимљен*"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """samo za uredničku upotrebu | isključivo za uredničku upotrebu |
            samo u uredničke svrhe | isključivo u uredničke svrhe | samo za redakcijsku upotrebu |
            isključivo u redakcijske svrhe | samo u redakcijske svrhe |
            samo za uređivačku upotrebu | само за уредничку употребу |
            искључиво за уредничку употребу | само у уредничке сврхе |
            искључиво у уредничке сврхе | само за редакцијску употребу |
            искључиво у редакцијске сврхе | само у редакцијске сврхе |
            само за уређивачку употребу | samo za uredničku uporabu |
            isključivo za uredničku uporabu | samo za redakcijsku uporabu |
            samo za redakcijske svrhe | isključivo za redakcijske svrhe |
            isključivo za redakcijsku upotrebu | isključivo za redakcijsku uporabu |
            samo za uredničke svrhe | isključivo za uredničke svrhe | samo za uredničke potrebe |
            samo za redakcijske potrebe | isključivo za redakcijske potrebe |
            samo za novinarske svrhe | samo za redakcijsko korišćenje |
            isključivo za redakcijsko korišćenje | isključivo za uređivačku upotrebu |
            samo u uređivačke svrhe | само за уредничку упорабу | искључиво за уредничку упорабу |
            само за редакцијску упорабу | само за редакцијске сврхе |
            искључиво за редакцијске сврхе | искључиво за редакцијску употребу |
            искључиво за редакцијску упорабу | само за уредничке сврхе |
            искључиво за уредничке сврхе | само за уредничке потребе |
            само за редакцијске потребе | искључиво за редакцијске потребе |
            само за новинарске сврхе | само за редакцијско коришћење |
            искључиво за редакцијско коришћење | искључиво за уређивачку употребу |
            само у уређивачке сврхе"""
        ),
        Exemption.PERSONAL_USE: words(
            """osim za osobne potrebe | osim za ličnu upotrebu | osim za lične potrebe |
            osim u lične svrhe | osim u osobne svrhe | osim za privatnu upotrebu |
            osim za vlastite potrebe | осим за особне потребе | осим за личну употребу |
            осим за личне потребе | осим у личне сврхе | осим у особне сврхе |
            осим за приватну употребу | осим за властите потребе"""
        ),
        Exemption.QUOTATION: words(
            """osim citiranja | osim kratkih citata | uz iznimku citiranja |
            osim u svrhu citiranja | izuzev citiranja | осим цитирања | осим кратких цитата |
            уз изнимку цитирања | осим у сврху цитирања | изузев цитирања"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """predviđenih zakonom | predviđeni zakonom | propisanih zakonom |
            dopuštenih zakonom | dozvoljenih zakonom | zakonom dopuštenih |
            zakonom dozvoljenih | u zakonom predviđenim | предвиђених законом |
            предвиђени законом | прописаних законом | допуштених законом | дозвољених законом |
            законом допуштених | законом дозвољених | у законом предвиђеним"""
        ),
        Exemption.SUBSCRIBERS: words(
            """osim za pretplatnike | osim pretplatnika | osim pretplatnicima |
            izuzev pretplatnika | osim klijentima | осим за претплатнике | осим претплатника |
            осим претплатницима | изузев претплатника | осим клијентима"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """gumbi za dijeljenje | gumba za dijeljenje | dugmad za deljenje |
            dugmića za dijeljenje | гумби за дијељење | гумба за дијељење | дугмад за дељење |
            дугмића за дијељење"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """znanstvena istraživanja | znanstvenog istraživanja | naučna istraživanja |
            naučnog istraživanja | znanstvene svrhe | naučne svrhe | знанствена истраживања |
            знанственог истраживања | научна истраживања | научног истраживања |
            знанствене сврхе | научне сврхе"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """tražilica | tražilice | tražilicama | pretraživača | pretraživače |
            pretraživačima | тражилица | тражилице | тражилицама | претраживача |
            претраживаче | претраживачима"""
        ),
        Exemption.IMAGES: words(
            """osim fotografija | osim za fotografije | uz iznimku fotografija |
            izuzev fotografija | ne odnosi se na fotografije | osim slika | осим фотографија |
            осим за фотографије | уз изнимку фотографија | изузев фотографија |
            не односи се на фотографије | осим слика"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """osim sadržaja drugih | osim sadržaja trećih | osim agencijskih |
            osim materijala trećih | izuzev sadržaja trećih | osim vijesti drugih |
            осим садржаја других | осим садржаја трећих | осим агенцијских |
            осим материјала трећих | изузев садржаја трећих | осим вијести других"""
        ),
        Exemption.LOGOS: words(
            "osim logotipa | osim logotipova | осим логотипа | осим логотипова"
        ),
        Exemption.VIDEO: words(
            """osim videa | osim videozapisa | osim video zapisa | осим видеа | осим видеозаписа |
            осим видео записа"""
        ),
        Exemption.HEADLINE_LINK: words(
            "naslov i link | naslova i linka | наслов и линк | наслова и линка"
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | na | strane | од | на"),
    examples=(
        Example(
            "Kopiranje sadržaja je zabranjeno.",
            ("prohibits reproduce",),
        ),
        Example(
            "Забрањено је преношење текстова без писане дозволе издавача.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografije se ne smeju umnožavati, distribuirati niti menjati.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Objavljivanje je dozvoljeno samo uz pisanu saglasnost redakcije.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Преузимање текстова дозвољено је уз навођење извора и линк.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "Prilikom korišćenja sadržaja obavezno je navođenje izvora.",
            ("permits all if attribution",),
        ),
        Example(
            "Приликом цитирања обавезан је линк.",
            ("permits quote if link",),
        ),
        Example(
            "Izdavač zadržava pravo na rudarenje teksta i podataka.",
            ("reserves ai_training",),
        ),
        Example(
            "Забрањено је коришћење садржаја за обуку модела вештачке интелигенције.",
            ("prohibits ai_training",),
        ),
        Example(
            "Sadržaj se može distribuirati samo u nekomercijalne svrhe.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Umnožavanje u celosti ili delimično bez saglasnosti izdavača nije dozvoljeno.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Nijedan deo ovog teksta ne sme se kopirati bez saglasnosti.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Neovlašćeno kopiranje je zabranjeno.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Фото: Танјуг",
            ("notice",),
        ),
        Example(
            "© 2019 Večernje novine. Sva prava zadržana.",
            ("reserved",),
        ),
        Example("Суд у Београду расправљао је о тужби због повреде ауторских права."),
        Example("U centru grada zabranjeno je parkiranje bez dozvole."),
        Example("Продаја алкохола после 22 сата је забрањена, саопштила је општина."),
        Example("Advokat je objasnio šta znači natpis „sva prava zadržana“."),
    ),
)
