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
            autorska prava su zadržana | autorska prava zadržana |
            autorska prava su zaštićena | autorska prava zaštićena | sva prava pripadaju |
            sva autorska prava pripadaju | autorska prava pripadaju |
            sva prava na sadržaj pripadaju | sva prava na objavljene sadržaje pripadaju |
            zadržava sva prava | zadržava sva autorska prava | prava su zadržana |
            sva prava zadržava | sva prava su vlasništvo | сва права задржана |
            сва права су задржана | сва права заштићена | сва права су заштићена |
            сва права резервисана | сва права су резервисана | сва су права задржана |
            задржана сва права | сва ауторска права задржана |
            сва ауторска права су задржана | сва ауторска права су заштићена |
            ауторска права су задржана | ауторска права задржана |
            ауторска права су заштићена | ауторска права заштићена | сва права припадају |
            сва ауторска права припадају | ауторска права припадају |
            сва права на садржај припадају | сва права на објављене садржаје припадају |
            задржава сва права | задржава сва ауторска права | права су задржана |
            сва права задржава | сва права су власништво | sva prava pridržana |
            sva prava su pridržana | pridržana sva prava | sva autorska prava pridržana |
            prava na fotografiju pripadaju | prava na tekst pripadaju |
            prava na fotografije pripadaju | autorska prava na fotografiju pripadaju |
            autorska prava na tekst pripadaju | zadržavamo sva prava |
            zadržavamo sva autorska prava | сва права придржана | сва права су придржана |
            придржана сва права | сва ауторска права придржана |
            права на фотографију припадају | права на текст припадају |
            права на фотографије припадају | ауторска права на фотографију припадају |
            ауторска права на текст припадају | задржавамо сва права |
            задржавамо сва ауторска права | sva prava rezervirana |
            sva prava ostaju pridržana | sva autorska prava zaštićena |
            autorska prava pridržana | sva ostala prava pridržana |
            sva ostala prava zadržana | sva druga prava zadržana | pridržava sva prava |
            pridržavamo sva prava | sva prava na tekstove pridržana |
            sva prava na tekstove zadržana | sva prava na tekstove pripadaju |
            sva prava na fotografije pridržana | sva prava na fotografije zadržana |
            sva prava na fotografije pripadaju | sva prava na sadržaj pridržana |
            sva prava na sadržaj zadržana | sva prava na materijale pridržana |
            sva prava na materijale zadržana | sva prava na materijale pripadaju |
            sva prava na objave pridržana | sva prava na objave zadržana |
            sva prava na objave pripadaju | сва права резервирана |
            сва права остају придржана | сва ауторска права заштићена |
            ауторска права придржана | сва остала права придржана |
            сва остала права задржана | сва друга права задржана | придржава сва права |
            придржавамо сва права | сва права на текстове придржана |
            сва права на текстове задржана | сва права на текстове припадају |
            сва права на фотографије придржана | сва права на фотографије задржана |
            сва права на фотографије припадају | сва права на садржај придржана |
            сва права на садржај задржана | сва права на материјале придржана |
            сва права на материјале задржана | сва права на материјале припадају |
            сва права на објаве придржана | сва права на објаве задржана |
            сва права на објаве припадају"""
        ),
        Tag.RESERVE: words(
            """zadržava pravo | zadržava sva prava na | zadržava sva prava za |
            zadržavamo pravo | zadržava prava | zadržano je pravo | izričito zadržava |
            rezerviše pravo | zadržana su | su zadržana | je zadržano | zadržana |
            zadržava isključiva prava | zadržava isključivo pravo | задржава право |
            задржава сва права на | задржава сва права за | задржавамо право |
            задржава права | задржано је право | изричито задржава | резервише право |
            задржана су | су задржана | је задржано | задржана | задржава искључива права |
            задржава искључиво право | zadržavamo sva prava na | pridržava pravo |
            pridržavamo pravo | pridržava prava | izričito pridržava | pridržava si pravo |
            pridržava se pravo | pridržano pravo | pridržava isključivo pravo |
            rezervira pravo | rezerviše prava | zadržavaju pravo | izričito zadržava pravo |
            izričito zadržavamo | задржавамо сва права на | придржава право |
            придржавамо право | придржава права | изричито придржава | придржава си право |
            придржава се право | придржано право | придржава искључиво право |
            резервира право | резервише права | задржавају право | изричито задржава право |
            изричито задржавамо | zadržavamo prava | zadržava sebi | pridržano | pridržana |
            zadržano | ostaju zadržana | ostaje pridržano | pravo pridržava | rezervirana |
            rezervisana | задржавамо права | задржава себи | придржано | придржана |
            задржано | остају задржана | остаје придржано | право придржава | резервирана |
            резервисана"""
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
            ауторско дјело заштићено | заштићени у складу | zaštićeni zakonom o autorskom |
            podliježe autorskom pravu | podležu autorskom pravu | podleže autorskom pravu |
            podliježu autorskom pravu | autorsko je djelo | autorsko je delo |
            predmet je autorskog prava | intelektualno je vlasništvo |
            su intelektualno vlasništvo | заштићени законом о ауторском |
            подлијеже ауторском праву | подлежу ауторском праву | подлеже ауторском праву |
            подлијежу ауторском праву | ауторско је дјело | ауторско је дело |
            предмет је ауторског права | интелектуално је власништво |
            су интелектуално власништво"""
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
            немају право да | не подлијеже | суздржите се од | уздржите се од |
            bez prava na | bez prava da | bez prava | nije za objavu na |
            molimo suzdržite se | nije dopušteno da | без права на | без права да |
            без права | није за објаву на | молимо суздржите се | није допуштено да |
            nitko ne smije | niko ne smije | niko ne sme | nemoj | nipošto ne |
            nije namijenjen za | nije namijenjena za | nije namenjen za | nije namenjena za |
            nije namijenjeno za | molimo da ne | molimo vas da ne | molimo vas ne |
            нитко не смије | нико не смије | нико не сме | немој | нипошто не |
            није намијењен за | није намијењена за | није намењен за | није намењена за |
            није намијењено за | молимо да не | молимо вас да не | молимо вас не"""
        ),
        Tag.MUST: words(
            """mora | moraju | morate | treba | trebaju | trebate | dužan | dužni | dužna |
            dužno | obavezuju se | мора | морају | морате | треба | требају | требате | дужан |
            дужни | дужна | дужно | обавезују се"""
        ),
        Tag.BAN: words(
            """zabranjen | zabranjena | zabranjeno | zabranjeni | zabranjene | zabranjuje |
            zabranjuju | zabranjujemo | zabranit* | zabrana | zabrane | zabranu |
            zabrani se | nedopušten* | nedozvoljeno je | nedozvoljeno | nedopustiv* |
            isključen* | isključuje se | nezakonit je | nezakonito je | protuzakonit* |
            protivzakonit* | predstavlja povredu | predstavlja kršenje |
            predstavlja povredu autorskih | smatra se povredom | smatra se kršenjem |
            smatrat će se povredom | smatraće se povredom | smatraće se kršenjem |
            je povreda autorsk* | je kršenje autorsk* | krši autorska |
            kršenje autorskih prava je | protivi se | nije dat pristanak |
            ne daje saglasnost | uskraćuje | nemoguć* | забрањен | забрањена | забрањено |
            забрањени | забрањене | забрањује | забрањују | забрањујемо | забранит* |
            забрана | забране | забрану | забрани се | недопуштен* | недозвољено је |
            недозвољено | недопустив* | искључен* | искључује се | незаконит је |
            незаконито је | протузаконит* | противзаконит* | представља повреду |
            представља кршење | представља повреду ауторских | сматра се повредом |
            сматра се кршењем | сматрат ће се повредом | сматраће се повредом |
            сматраће се кршењем | је повреда ауторск* | је кршење ауторск* | крши ауторска |
            кршење ауторских права је | противи се | није дат пристанак |
            не даје сагласност | ускраћује | немогућ* | ne dajemo saglasnost |
            ne dajemo suglasnost | ne daje suglasnost za | ne daje saglasnost za |
            ne daje dozvolu za | ne dajemo dozvolu za | ne daje dopuštenje za |
            ne pristaje na | ne pristajemo na | ne slaže se s | ne slaže se sa |
            ne slažemo se s | ne slažemo se sa | nije saglasan s | nije saglasan sa |
            nije suglasan s | nisu saglasni sa | nismo saglasni s | nismo saglasni sa |
            nismo suglasni s | protivimo se | protive se | isključuju se | ne odobrava |
            ne odobravamo | ne odobrava se | izričito zabranjen* | najstrože zabranjen* |
            strogo zabranjen* | не дајемо сагласност | не дајемо сугласност |
            не даје сугласност за | не даје сагласност за | не даје дозволу за |
            не дајемо дозволу за | не даје допуштење за | не пристаје на | не пристајемо на |
            не слаже се с | не слаже се са | не слажемо се с | не слажемо се са |
            није сагласан с | није сагласан са | није сугласан с | нису сагласни са |
            нисмо сагласни с | нисмо сагласни са | нисмо сугласни с | противимо се |
            противе се | искључују се | не одобрава | не одобравамо | не одобрава се |
            изричито забрањен* | најстроже забрањен* | строго забрањен* | protiv smo |
            zabranjuje se | zabranjivati | isključujemo | nećemo tolerirati |
            nećemo tolerisati | ne toleriramo | ne tolerišemo | tabu | ne daje suglasnost |
            uskraćujemo pristanak | smatrat će se kršenjem | nedozvoljen* | против смо |
            забрањује се | забрањивати | искључујемо | нећемо толерирати |
            нећемо толерисати | не толерирамо | не толеришемо | табу | не даје сугласност |
            ускраћујемо пристанак | сматрат ће се кршењем | недозвољен*"""
        ),
        Tag.ALLOW: words(
            """dozvoljen | dozvoljena | dozvoljeno | dozvoljeni | dozvoljene | dozvoljava |
            dozvoljavaju | dozvoljavamo | dozvoliti | dopušten | dopuštena | dopušteno |
            dopušteni | dopuštene | dopušta | dopuštaju | dopuštamo | dopustiti |
            odobrava se | odobravaju se | vrši se | vrše se | omogućeno | omogućava se |
            omogućuje se | licencirani | licencirano | licenciran | objavljeno pod licencom |
            daje pravo | potiče se | podstiče se | nije protivno | poželjno je dijeliti |
            objavljuje se pod licencom | slobodno za | ništa ne sprečava |
            ništa ne sprječava | ništa ne brani | ništa ne priječi | ništa ne zabranjuje |
            дозвољен | дозвољена | дозвољено | дозвољени | дозвољене | дозвољава |
            дозвољавају | дозвољавамо | дозволити | допуштен | допуштена | допуштено |
            допуштени | допуштене | допушта | допуштају | допуштамо | допустити |
            одобрава се | одобравају се | врши се | врше се | омогућено | омогућава се |
            омогућује се | лиценцирани | лиценцирано | лиценциран | објављено под лиценцом |
            даје право | потиче се | подстиче се | није противно | пожељно је дијелити |
            објављује се под лиценцом | слободно за | ништа не спречава |
            ништа не спрјечава | ништа не брани | ништа не пријечи | ништа не забрањује |
            ne protivi se | ne protivimo se | nije zabranjeno | ne zabranjuje se |
            slobodno možete | slobodno se može | dopuštenje za | odobreno | odobrena |
            odobren | не противи се | не противимо се | није забрањено | не забрањује се |
            слободно можете | слободно се може | допуштење за | одобрено | одобрена |
            одобрен | slobodno | nemamo ništa protiv | nema ništa protiv | dobrodošlo je |
            nije potrebna dozvola | nije potrebna suglasnost | nije potrebna saglasnost |
            nije potrebno odobrenje | dozvola nije potrebna | suglasnost nije potrebna |
            saglasnost nije potrebna | odobrenje nije potrebno | ne treba tražiti dozvolu |
            ne zahtijeva dozvolu | ne zahteva dozvolu | besplatno za | besplatna za |
            besplatne za | slobodan za | slobodna za | slobodne za | na raspolaganju za |
            otvoreno za | otvoreni za | dajemo pravo | dajemo suglasnost |
            dajemo saglasnost | daje suglasnost | daje saglasnost | dopušta se |
            dozvoljava se | odobravamo | potičemo | podstičemo | ohrabrujemo |
            objavljeno pod licencijom | dostupno pod licencom | dostupno pod uvjetima |
            dostupno pod uslovima | nije zabranjen | nije zabranjena | ne zabranjujemo |
            uzmite | слободно | немамо ништа против | нема ништа против | добродошло је |
            није потребна дозвола | није потребна сугласност | није потребна сагласност |
            није потребно одобрење | дозвола није потребна | сугласност није потребна |
            сагласност није потребна | одобрење није потребно | не треба тражити дозволу |
            не захтијева дозволу | не захтева дозволу | бесплатно за | бесплатна за |
            бесплатне за | слободан за | слободна за | слободне за | на располагању за |
            отворено за | отворени за | дајемо право | дајемо сугласност |
            дајемо сагласност | даје сугласност | даје сагласност | допушта се |
            дозвољава се | одобравамо | потичемо | подстичемо | охрабрујемо |
            објављено под лиценцијом | доступно под лиценцом | доступно под увјетима |
            доступно под условима | није забрањен | није забрањена | не забрањујемо |
            узмите | ustupamo besplatno | ustupaju se besplatno | stavljamo na raspolaganje |
            уступамо бесплатно | уступају се бесплатно | стављамо на располагање"""
        ),
        Tag.NEED: words(
            """obavezno | obavezna | obavezan link | obavezni | obavezne | obavezan je |
            obvezno | obvezna | obvezan | obvezatno | obvezatna | obvezatan | zahtijeva |
            zahtijevaju | zahteva | zahtevaju | zahtijeva se | zahteva se | potrebno |
            potrebna | potreban | potrebni | potrebne | neophodno | neophodna | neophodan |
            neophodni | nužno | nužna | nužan | traži se | treba zatražiti | zatražite |
            zatražiti | kontaktirajte | obratite se | podliježe odobrenju |
            podleže odobrenju | podložno odobrenju | обавезно | обавезна | обавезан линк |
            обавезни | обавезне | обавезан је | обвезно | обвезна | обвезан | обвезатно |
            обвезатна | обвезатан | захтијева | захтијевају | захтева | захтевају |
            захтијева се | захтева се | потребно | потребна | потребан | потребни |
            потребне | неопходно | неопходна | неопходан | неопходни | нужно | нужна |
            нужан | тражи се | треба затражити | затражите | затражити | контактирајте |
            обратите се | подлијеже одобрењу | подлеже одобрењу | подложно одобрењу |
            jedini uvjet | jedini uslov | uvjet je | uslov je | naš uvjet | naš uslov |
            uvjet: | uslov: | obvezuje se | obvezuju se | obavezuje se | obavezuju se |
            potrebno je | neophodno je | једини увјет | једини услов | увјет је | услов је |
            наш увјет | наш услов | увјет: | услов: | обвезује се | обвезују се |
            обавезује се | обавезују се | потребно је | неопходно је | naplaćuje se |
            naplaćuju se | naplaćujemo | se naplaćuje | plaća se | plaća se naknada |
            zahtijeva nadoplatu | zahteva doplatu | zahtijeva doplatu | podliježe plaćanju |
            podleže plaćanju | podliježe naplati | podleže naplati | наплаћује се |
            наплаћују се | наплаћујемо | се наплаћује | плаћа се | плаћа се накнада |
            захтијева надоплату | захтева доплату | захтијева доплату | подлијеже плаћању |
            подлеже плаћању | подлијеже наплати | подлеже наплати | podliježe suglasnosti |
            podleže saglasnosti | podliježe licenci | podleže licenci |
            potrebno je odobrenje | potrebna je dozvola | potrebna je suglasnost |
            potrebna je saglasnost | potreban je ugovor | zatražite dozvolu |
            zatražite odobrenje | zatražite suglasnost | zatražite saglasnost |
            zatražiti dozvolu | dogovorite s | dogovoriti s redakcijom | treba dogovoriti |
            подлијеже сугласности | подлеже сагласности | подлијеже лиценци |
            подлеже лиценци | потребно је одобрење | потребна је дозвола |
            потребна је сугласност | потребна је сагласност | потребан је уговор |
            затражите дозволу | затражите одобрење | затражите сугласност |
            затражите сагласност | затражити дозволу | договорите с |
            договорити с редакцијом | треба договорити | dovoljno je navesti izvor |
            dovoljno je navođenje izvora | довољно је навести извор |
            довољно је навођење извора"""
        ),
        Tag.THREAT: words(
            """bit će procesuirano | biće procesuirano | kazneno gonj* | krivično gonj* |
            krivično će | kazneno će | bit će kažnjeno | sankcionirat* | sankcionisa* |
            sankcioniše se | podliježe zakonskoj odgovornosti |
            podleže zakonskoj odgovornosti | podliježe kaznenoj | podliježe krivičnoj |
            podleže krivičnoj | podleže sankcijama | kažnjivo je | kažnjivo | kažnjiva je |
            kažnjava se | bit će kazneno | sudskim putem | sudski progonit* |
            sudski procesuira* | zakonski gon* | zakonski sankcion* | povlači odgovornost |
            povlači kaznenu | povlači krivičnu | pokrenut će se postupak |
            goni se po zakonu | бит ће процесуирано | биће процесуирано | казнено гоњ* |
            кривично гоњ* | кривично ће | казнено ће | бит ће кажњено | санкционират* |
            санкциониса* | санкционише се | подлијеже законској одговорности |
            подлеже законској одговорности | подлијеже казненој | подлијеже кривичној |
            подлеже кривичној | подлеже санкцијама | кажњиво је | кажњиво | кажњива је |
            кажњава се | бит ће казнено | судским путем | судски прогонит* |
            судски процесуира* | законски гон* | законски санкцион* | повлачи одговорност |
            повлачи казнену | повлачи кривичну | покренут ће се поступак |
            гони се по закону | pravnim putem | podnijet ćemo tužbu | podnećemo tužbu |
            poduzet ćemo pravne | preduzećemo pravne | pravne mjere | pravne mere |
            snosi odgovornost po zakonu | kaznit će se | kazniće se | правним путем |
            поднијет ћемо тужбу | поднећемо тужбу | подузет ћемо правне |
            предузећемо правне | правне мјере | правне мере | сноси одговорност по закону |
            казнит ће се | казниће се | sudski gonjen* | biće sudski | zakonom kažnjivo |
            zakonski kažnjivo | sankcionisaće se | судски гоњен* | биће судски |
            законом кажњиво | законски кажњиво | санкционисаће се"""
        ),
        Tag.REQUEST: words(
            """molimo | molimo vas | zamoljavaju se | zamoljavate se | bili bismo zahvalni |
            bit ćemo zahvalni | bićemo zahvalni | poželjno | preporučuje se | preporučljivo |
            ljubazno molimo | молимо | молимо вас | замољавају се | замољавате се |
            били бисмо захвални | бит ћемо захвални | бићемо захвални | пожељно |
            препоручује се | препоручљиво | љубазно молимо | bit će nam drago |
            biće nam drago | ako je moguće | po mogućnosti | бит ће нам драго |
            биће нам драго | ако је могуће | по могућности"""
        ),
        Tag.UNAUTHORISED: words(
            """neovlašten* | neovlašćen* | neautorizira* | neautorizovan* | nelicencira* |
            nelicenciran* | neodobren* | samovoljn* | bespravn* | nedozvoljena |
            nedozvoljen | nezakonito | неовлаштен* | неовлашћен* | неауторизира* |
            неауторизован* | нелиценцира* | нелиценциран* | неодобрен* | самовољн* |
            бесправн* | недозвољена | недозвољен | незаконито | bez pitanja | без питања"""
        ),
        Tag.WITHOUT: words(
            """bez | u nedostatku | u odsustvu | ako nema | ukoliko nema | без | у недостатку |
            у одсуству | ако нема | уколико нема | a da se ne | a da prethodno |
            ne navodeći | ne pitajući | ne spominjući | ne pominjući | ne plativši | bez da |
            а да се не | а да претходно | не наводећи | не питајући | не спомињући |
            не помињући | не плативши | без да"""
        ),
        Tag.EXCEPT: words(
            """osim | sem | izuzev | uz izuzetak | s izuzetkom | sa izuzetkom | izuzimajući |
            osim ako | osim uz | osim u slučaju | izuzev ako | iznimno | осим | сем |
            изузев | уз изузетак | с изузетком | са изузетком | изузимајући | осим ако |
            осим уз | осим у случају | изузев ако | изнимно | izuzev u slučaju |
            osim u slučajevima | osim kad | osim kada | s iznimkom | uz iznimku |
            izuzetak je | izuzetak su | iznimka je | iznimka su | sve dok ne |
            drukčije nego | drugačije nego | изузев у случају | осим у случајевима |
            осим кад | осим када | с изнимком | уз изнимку | изузетак је | изузетак су |
            изнимка је | изнимка су | све док не | друкчије него | другачије него"""
        ),
        Tag.ONLY: words(
            """samo | jedino | isključivo | tek | samo i isključivo | само | једино |
            искључиво | тек | само и искључиво | isključivo i samo | ograničeno na |
            ograničena na | ograničen na | rezervirano za | rezervisano za |
            искључиво и само | ограничено на | ограничена на | ограничен на |
            резервирано за | резервисано за"""
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
            са дозволом | са сагласношћу | темељем | с навођењем | са навођењем |
            с назнаком | с линком | са линком | докле год | све док | у складу с увјетима |
            у складу са условима | сукладно увјетима | у складу с правилима |
            у складу са правилима | према увјетима кориштења | према условима коришћења |
            према условима кориштења | samo navedite | samo nemojte zaboraviti |
            ne zaboravite | nemojte zaboraviti | dovoljno je navesti | ako se navodi |
            ako navede | ako zadržite | ako zadržava | ako se zadrži | ako ostane |
            ako ostavite | ako ga ne mijenjate | ako ne mijenjate | ako ne menjate |
            ako stavite | ako postavite | ako objavite poveznicu | ako citirate |
            ako spomenete | ako pomenete | ukoliko navedete | ukoliko navede |
            ukoliko zadržite | tko navede | ko navede | svatko tko | svako ko | svima koji |
            s potpisom | sa potpisom | s imenom | sa imenom | pod imenom | sa naznakom |
            s oznakom | sa oznakom | s napomenom | uz zadržavanje | zadržavajući | navodeći |
            po plaćanju | nakon plaćanja | nakon uplate | po sklapanju |
            nakon sklapanja ugovora | po dogovoru s | u dogovoru s | u dogovoru sa |
            po dogovoru | uz dogovor | uz naknadu | uz nadoplatu | uz doplatu | uz honorar |
            u okviru ugovora | prema ugovoru | na osnovi | u zamjenu za | u zamenu za |
            pod jednim uvjetom | pod jednim uslovom | uz jedan uvjet | uz jedan uslov |
            pod uvjetom | pod uvjetom da | pod uslovom da | uz uvjet | само наведите |
            само немојте заборавити | не заборавите | немојте заборавити |
            довољно је навести | ако се наводи | ако наведе | ако задржите | ако задржава |
            ако се задржи | ако остане | ако оставите | ако га не мијењате |
            ако не мијењате | ако не мењате | ако ставите | ако поставите |
            ако објавите повезницу | ако цитирате | ако споменете | ако поменете |
            уколико наведете | уколико наведе | уколико задржите | тко наведе | ко наведе |
            сватко тко | свако ко | свима који | с потписом | са потписом | с именом |
            са именом | под именом | са назнаком | с ознаком | са ознаком | с напоменом |
            уз задржавање | задржавајући | наводећи | по плаћању | након плаћања |
            након уплате | по склапању | након склапања уговора | по договору с |
            у договору с | у договору са | по договору | уз договор | уз накнаду |
            уз надоплату | уз доплату | уз хонорар | у оквиру уговора | према уговору |
            на основи | у замјену за | у замену за | под једним увјетом |
            под једним условом | уз један увјет | уз један услов | под увјетом |
            под увјетом да | под условом да | уз увјет"""
        ),
        Tag.WHEN: words(
            """kada | kad | prilikom | pri | u slučaju | kod | ako | када | кад | приликом |
            при | у случају | код | ако | svaki put kada | tko želi | ko želi |
            tko god želi | prenoseći | citirajući | сваки пут када | тко жели | ко жели |
            тко год жели | преносећи | цитирајући"""
        ),
        Tag.NO_PART: words(
            """nijedan dio | niti jedan dio | nikakav dio | ni jedan dio | nijedan deo |
            niti jedan deo | ni jedan deo | nikakav deo | niti jedan dio sadržaja |
            nijedan tekst | niti jedan tekst | nijedna fotografija | nijednog dijela |
            nijednog dela | nijedan sadržaj | ниједан дио | нити један дио | никакав дио |
            ни један дио | ниједан део | нити један део | ни један део | никакав део |
            нити један дио садржаја | ниједан текст | нити један текст |
            ниједна фотографија | ниједног дијела | ниједног дела | ниједан садржај |
            nijedan članak | nijedan materijal | nijedan odlomak | nijedan fragment |
            nijedna rečenica | ni jedna rečenica | niti jedna rečenica | ниједан чланак |
            ниједан материјал | ниједан одломак | ниједан фрагмент | ниједна реченица |
            ни једна реченица | нити једна реченица"""
        ),
        Tag.RANGE: words(
            """u cijelosti ili djelomično | u celosti ili delimično | u celini ili delimično |
            u cijelosti ili dijelovima | u celini ili u delovima | u celosti ili u delovima |
            u celini ili delovima | djelomično ili u cijelosti | delimično ili u celosti |
            delimično ili u celini | potpuno ili djelomično | potpuno ili delimično |
            djelomično ili potpuno | djelomično ili cjelovito | djelomično i u cijelosti |
            djelomično | djelomičn* | delimično | delimičn* | potpuno ili parcijalno |
            u cijelosti i djelomično | cijeloga ili dijela | bilo koji dio |
            bilo kojeg dijela | bilo kojega dijela | bilo kog dijela | bilo kojih dijelova |
            bilo kojim dijelom | bilo koji deo | bilo kog dela | bilo kojeg dela |
            svaki dio | svaki deo | dijelova teksta | dijela teksta | delova teksta |
            dela teksta | dijelova sadržaja | delova sadržaja | dijela sadržaja |
            ili njegovih dijelova | ili njihovih dijelova | ili njihovih delova |
            ili njegovih delova | i njihovih dijelova | ili dijelova | ili delova | ili dio |
            ili njezinih dijelova | u dijelovima | u delovima | makar i djelomično |
            čak i djelomično | čak ni djelomično | čak ni delimično | i delimično |
            у цијелости или дјеломично | у целости или делимично | у целини или делимично |
            у цијелости или дијеловима | у целини или у деловима | у целости или у деловима |
            у целини или деловима | дјеломично или у цијелости | делимично или у целости |
            делимично или у целини | потпуно или дјеломично | потпуно или делимично |
            дјеломично или потпуно | дјеломично или цјеловито | дјеломично и у цијелости |
            дјеломично | дјеломичн* | делимично | делимичн* | потпуно или парцијално |
            у цијелости и дјеломично | цијелога или дијела | било који дио |
            било којег дијела | било којега дијела | било ког дијела | било којих дијелова |
            било којим дијелом | било који део | било ког дела | било којег дела |
            сваки дио | сваки део | дијелова текста | дијела текста | делова текста |
            дела текста | дијелова садржаја | делова садржаја | дијела садржаја |
            или његових дијелова | или њихових дијелова | или њихових делова |
            или његових делова | и њихових дијелова | или дијелова | или делова | или дио |
            или њезиних дијелова | у дијеловима | у деловима | макар и дјеломично |
            чак и дјеломично | чак ни дјеломично | чак ни делимично | и делимично |
            čak i djelimično | čak i delimično | ni u cijelosti ni djelomično |
            ni u celosti ni delimično | niti u cijelosti niti djelomično | ni djelomično |
            ni delimično | ni djelimično | u izvodima | чак и дјелимично | чак и делимично |
            ни у цијелости ни дјеломично | ни у целости ни делимично |
            нити у цијелости нити дјеломично | ни дјеломично | ни делимично | ни дјелимично |
            у изводима | čak ni dio | čak ni deo | makar djelomično | makar delimično |
            pa i djelomično | pa i delimično | pa ni djelomično | pa ni delimično |
            ni u dijelovima | ni u delovima | u odlomcima | u fragmentima |
            u bilo kojem opsegu | u bilo kom obimu | bez obzira na opseg |
            bez obzira na obim | ma koji deo | djelomice | djelimično |
            u cijelosti ili u dijelovima | u cjelini ili djelomično | cijelih ili dijelova |
            чак ни дио | чак ни део | макар дјеломично | макар делимично | па и дјеломично |
            па и делимично | па ни дјеломично | па ни делимично | ни у дијеловима |
            ни у деловима | у одломцима | у фрагментима | у било којем опсегу |
            у било ком обиму | без обзира на опсег | без обзира на обим | ма који део |
            дјеломице | дјелимично | у цијелости или у дијеловима |
            у цјелини или дјеломично | цијелих или дијелова"""
        ),
        Tag.OTHER: words(
            """ili druge svrhe | ili u druge svrhe | u bilo koje svrhe | u bilo koju svrhu |
            u bilo koju drugu svrhu | ili drugu svrhu | i druge svrhe |
            ili bilo koje druge svrhe | u druge svrhe | или друге сврхе | или у друге сврхе |
            у било које сврхе | у било коју сврху | у било коју другу сврху |
            или другу сврху | и друге сврхе | или било које друге сврхе | у друге сврхе |
            ili u bilo koje druge svrhe | bez obzira na svrhu | ni u druge svrhe |
            или у било које друге сврхе | без обзира на сврху | ни у друге сврхе"""
        ),
        Tag.COMMERCIAL: words(
            """u komercijalne svrhe | za komercijalne svrhe | u komercijalnu svrhu |
            komercijalne potrebe | u svrhu stjecanja dobiti | u svrhu zarade |
            radi stjecanja dobiti | radi sticanja dobiti | radi zarade |
            radi ostvarivanja dobiti | у комерцијалне сврхе | за комерцијалне сврхе |
            у комерцијалну сврху | комерцијалне потребе | у сврху стјецања добити |
            у сврху зараде | ради стјецања добити | ради стицања добити | ради зараде |
            ради остваривања добити | radi dobiti | radi profita | zbog profita |
            u svrhu sticanja dobiti | u poslovne svrhe | u profitne svrhe |
            za komercijalne potrebe | ради добити | ради профита | због профита |
            у сврху стицања добити | у пословне сврхе | у профитне сврхе |
            за комерцијалне потребе"""
        ),
        Tag.PURPOSE: words(
            """u svrhu | u svrhe | radi | za potrebe | s ciljem | sa ciljem | u cilju | za |
            у сврху | у сврхе | ради | за потребе | с циљем | са циљем | у циљу | за"""
        ),
        Tag.OUTSIDE: words(
            """izvan | van | van teritorije | izvan teritorija | изван | ван | ван територије |
            изван територија | svugdje osim | svuda osim | osim na području |
            osim na teritoriji | свугдје осим | свуда осим | осим на подручју |
            осим на територији"""
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
            istakla | naglasio | naglasila | naveo | navela | dodao | dodala | odlučio |
            odlučila | odlučili | presudio | presudila | osudio | usvojio | usvojila |
            usvojili | donio | donijela | donijeli | doneo | donela | podnio | podnijela |
            podneo | podnela | tužio | tužila | tuži | optužio | optužila | raspravlja |
            raspravljao | predložio | predložila | pozvao | pozvala | napisao | napisala |
            prema riječima | prema rečima | kako navodi | kako prenosi | podsjetio |
            podsetio | kaznio | kaznila | znači | izglasao | izglasala | stupio na snagu |
            stupa na snagu | uveo | uvela | uveli | uvodi | planira | najavio | najavila |
            najavili | potpisao | potpisala | ispričao | zabranio | zabranila | zabranili |
            zabranilo | dozvolio | dozvolila | dozvolili | dopustio | dopustila | рекао |
            рекла | рекли | каже | казао | казала | изјавио | изјавила | изјавили |
            приопћио | приопћила | приопћено | саопштио | саопштила | саопштили | саопштено |
            јавља | јавио | јавила | објавио је | објавила је | објаснио | објаснила |
            објашњава | упозорио | упозорила | упозорили | истакнуо | истакнула | истакао |
            истакла | нагласио | нагласила | навео | навела | додао | додала | одлучио |
            одлучила | одлучили | пресудио | пресудила | осудио | усвојио | усвојила |
            усвојили | донио | донијела | донијели | донео | донела | поднио | поднијела |
            поднео | поднела | тужио | тужила | тужи | оптужио | оптужила | расправља |
            расправљао | предложио | предложила | позвао | позвала | написао | написала |
            према ријечима | према речима | како наводи | како преноси | подсјетио |
            подсетио | казнио | казнила | значи | изгласао | изгласала | ступио на снагу |
            ступа на снагу | увео | увела | увели | уводи | планира | најавио | најавила |
            најавили | потписао | потписала | испричао | забранио | забранила | забранили |
            забранило | дозволио | дозволила | дозволили | допустио | допустила |
            raspravljalo | raspravljali | raspravljala | raspravljat će | pitaju | pita |
            upitali | upozorava | poručio | poručila | poručili | ocijenio | ocenio |
            ocijenila | ocenila | presudilo | odlučilo | donio odluku | doneo odluku |
            podnijelo | tužili | tvrdi | tvrde | razmatra | razmatraju | predlaže | usvojen |
            izglasali | kažnjen | kažnjena | traže od | расправљало | расправљали |
            расправљала | расправљат ће | питају | пита | упитали | упозорава | поручио |
            поручила | поручили | оцијенио | оценио | оцијенила | оценила | пресудило |
            одлучило | донио одлуку | донео одлуку | поднијело | тужили | тврди | тврде |
            разматра | разматрају | предлаже | усвојен | изгласали | кажњен | кажњена |
            траже од | su pitali | pitali su | pitao je | pitala je | odbacio žalbu |
            odbacio je | odbila je | odbio je | presudili | су питали | питали су |
            питао је | питала је | одбацио жалбу | одбацио је | одбила је | одбио је |
            пресудили | smije li | smiju li | smijemo li | smijete li | sme li | smeju li |
            smemo li | može li | mogu li | možemo li | da li smije | da li smiju |
            da li sme | da li smeju | da li može | da li mogu | je li dopušteno |
            je li dozvoljeno | je li zabranjeno | da li je dozvoljeno | da li je dopušteno |
            da li je zabranjeno | смије ли | смију ли | смијемо ли | смијете ли | сме ли |
            смеју ли | смемо ли | може ли | могу ли | можемо ли | да ли смије | да ли смију |
            да ли сме | да ли смеју | да ли може | да ли могу | је ли допуштено |
            је ли дозвољено | је ли забрањено | да ли је дозвољено | да ли је допуштено |
            да ли је забрањено | kažu | smatraju | podsjetila | podsetila | pozvao je |
            pozvala je | žali se | žale se | kaznili | kažnjen je | uhitili | uhapsili |
            zaplijenili | zaplenili | potpisali | ukinuo | ukinula | ograničio | ograničila |
            ispričao se | izvinio se | odgovorio | odgovorila | rekao je | rekla je |
            priopćila je | saopštila je | saopćila je | izvijestio | izvijestila | izvestio |
            izvestila | кажу | сматрају | подсјетила | подсетила | позвао је | позвала је |
            жали се | жале се | казнили | кажњен је | ухитили | ухапсили | заплијенили |
            запленили | потписали | укинуо | укинула | ограничио | ограничила | испричао се |
            извинио се | одговорио | одговорила | рекао је | рекла је | приопћила је |
            саопштила је | саопћила је | извијестио | извијестила | известио | известила"""
        ),
        Tag.TOPIC: words(
            """sud | suda | sudu | sudac | sudija | sudije | suci | sudsk* | tužba | tužbu |
            tužbe | tužitelj* | tužilac* | tužen* | prijedlog zakona | predlog zakona |
            izmjene zakona | izmene zakona | izmena zakona | zakon o | zakona o |
            zakonom o autorskom pravu i | zastupnik* | zastupnici | poslanik* | poslanici |
            sabor | sabora | saboru | skupštin* | parlament* | vlada | vlade | vladi |
            ministarstv* | ministrica | ministar | stručnjak* | stručnjaci | ekspert* |
            odvjetnik* | odvjetnica | advokat* | pravnik* | pravnica | natpis* | fraza |
            fraze | frazu | izraz | izraza | riječi „ | što znači | šta znači | što je to |
            povreda autorskih prava u | zbog povrede autorsk* | zbog kršenja autorsk* |
            povredi autorskih | povredu autorskih prava na | kršenju autorskih |
            o kršenju autorsk* | pirat* | plagijat* | predavanj* | seminar* | konferencij* |
            rubrika: | oznake: | tagovi: | kategorije: | teme: | суд | суда | суду | судац |
            судија | судије | суци | судск* | тужба | тужбу | тужбе | тужитељ* | тужилац* |
            тужен* | приједлог закона | предлог закона | измјене закона | измене закона |
            измена закона | закон о | закона о | законом о ауторском праву и | заступник* |
            заступници | посланик* | посланици | сабор | сабора | сабору | скупштин* |
            парламент* | влада | владе | влади | министарств* | министрица | министар |
            стручњак* | стручњаци | експерт* | одвјетник* | одвјетница | адвокат* |
            правник* | правница | натпис* | фраза | фразе | фразу | израз | израза |
            ријечи „ | што значи | шта значи | што је то | повреда ауторских права у |
            због повреде ауторск* | због кршења ауторск* | повреди ауторских |
            повреду ауторских права на | кршењу ауторских | о кршењу ауторск* | пират* |
            плагијат* | предавањ* | семинар* | конференциј* | рубрика: | ознаке: | тагови: |
            категорије: | теме: | vijeće za | veće za | sabor* | ministar* | nacrt zakona |
            tužb* | presud* | parnic* | ročišt* | inspekcij* | radionic* | tribin* |
            predavač* | oznaka znači | вијеће за | веће за | сабор* | министар* |
            нацрт закона | тужб* | пресуд* | парниц* | рочишт* | инспекциј* | радиониц* |
            трибин* | предавач* | ознака значи | zakon ne | zakona koji | zašto zakon |
            spor oko | sporu oko | spora oko | u sporu | закон не | закона који |
            зашто закон | спор око | спору око | спора око | у спору | glasnogovornik* |
            portparol* | policij* | gradonačelnik* | načelnik općine | gradsko vijeće |
            gradska skupština | sutkinj* | sudij* | tužilaštvo | tužilaštva | inspektor* |
            kako zaštititi | peticij* | europska komisija | evropska komisija |
            гласноговорник* | портпарол* | полициј* | градоначелник* | начелник опћине |
            градско вијеће | градска скупштина | суткињ* | судиј* | тужилаштво | тужилаштва |
            инспектор* | како заштитити | петициј* | еуропска комисија | европска комисија"""
        ),
        Tag.NONWORK: words(
            """parkiran* | parkirališ* | parkirat* | pušenj* | pušen* | pušiti | alkohol* |
            piva | pivo | duhan* | duvan* | cigaret* | oružj* | streljiv* | municij* |
            drog* | ribolov* | ribe | ribu | lov | lova | dron* | robe | roba | robu |
            ulaznic* | karata | karte | glasova | glasovi | glasovanj* | glasanj* | vozila |
            vozil* | automobil* | kamion* | promet | prometa | saobraćaj* | ulaz | ulaza |
            ulazak | pristup plaži | kretanj* | životinj* | psima | psi | pasa | pse |
            kupanj* | pirotehni* | vatromet* | petard* | vatre | vatra | otpad* | smeća |
            smeće | prosvjed* | protest* | mobitel* | hrane | hrana | uvoz* | izvoz* |
            lijekov* | lekov* | goriv* | benzin* | romobil* | trotinet* | vrećic* | novac |
            novca | nekretnin* | zemljišt* | šuma | šume | vode | plin | plina | gradnj* |
            građenj* | doping* | kampiranj* | točenj* | prosjačenj* | virus* | zaraz* |
            infekcij* | bolest* | telefona | telefone | telefonima | školama | komentar* |
            genom* | tehnologij* | kloniran* | mučenj* | naft* | prostorij* | паркиран* |
            паркиралиш* | паркират* | пушењ* | пушен* | пушити | алкохол* | пива | пиво |
            духан* | дуван* | цигарет* | оружј* | стрељив* | мунициј* | дрог* | риболов* |
            рибе | рибу | лов | лова | дрон* | робе | роба | робу | улазниц* | карата |
            карте | гласова | гласови | гласовањ* | гласањ* | возила | возил* | аутомобил* |
            камион* | промет | промета | саобраћај* | улаз | улаза | улазак | приступ плажи |
            кретањ* | животињ* | псима | пси | паса | псе | купањ* | пиротехни* | ватромет* |
            петард* | ватре | ватра | отпад* | смећа | смеће | просвјед* | протест* |
            мобител* | хране | храна | увоз* | извоз* | лијеков* | леков* | горив* |
            бензин* | ромобил* | тротинет* | врећиц* | новац | новца | некретнин* |
            земљишт* | шума | шуме | воде | плин | плина | градњ* | грађењ* | допинг* |
            кампирањ* | точењ* | просјачењ* | вирус* | зараз* | инфекциј* | болест* |
            телефона | телефоне | телефонима | школама | коментар* | геном* | технологиј* |
            клониран* | мучењ* | нафт* | просториј* | plivanj* | vožnj* | bicikl* | loženj* |
            roštilj* | psa | hranu | odlaganj* | smeć* | kladionic* | građevin* | telefon* |
            maloljetnicima | maloletnicima | пливањ* | вожњ* | бицикл* | ложењ* | роштиљ* |
            пса | храну | одлагањ* | смећ* | кладиониц* | грађевин* | телефон* |
            малољетницима | малолетницима | lične karte | lična karta | ličnih karata |
            osobne iskaznice | osobnih iskaznica | pasoš* | putovnic* | novčanic* |
            ključev* | letak* | letaka | lažnih vesti | lažnih vijesti | lažne vesti |
            lažne vijesti | dezinformacij* | pornograf* | ličnih podataka |
            osobnih podataka | panik* | mržnj* | govor mržnje | личне карте | лична карта |
            личних карата | особне исказнице | особних исказница | пасош* | путовниц* |
            новчаниц* | кључев* | летак* | летака | лажних вести | лажних вијести |
            лажне вести | лажне вијести | дезинформациј* | порнограф* | личних података |
            особних података | паник* | мржњ* | говор мржње | stabala | stabla | drveća |
            drveta | sječa | seča | drva | letke | maloljetn* | maloletn* |
            mobilnih telefona | ulaza u | ulaz u | ulaz na | pirotehn* | loženje vatre |
            kupati | pecanj* | lov na | motocikl* | mesa | mlijeka | mleka | cjepiv* |
            vakcin* | gnojiv* | đubriv* | pesticid* | prtljag* | putnik* | ugljen* | uglja |
            dionica | obveznic* | kriptovalut* | kredit* | klađenj* | lutrij* | okupljanj* |
            rad nedjeljom | migrant* | osobni podaci | lični podaci | kolačić* | gljiva |
            cvijeća | cveća | hranjenj* | hraniti | fotografiranje u | fotografisanje u |
            selfi* | стабала | стабла | дрвећа | дрвета | сјеча | сеча | дрва | летке |
            малољетн* | малолетн* | мобилних телефона | улаза у | улаз у | улаз на |
            паркирањ* | пиротехн* | ложење ватре | купати | пецањ* | лов на | мотоцикл* |
            меса | млијека | млека | цјепив* | вакцин* | гнојив* | ђубрив* | пестицид* |
            пртљаг* | путник* | угљен* | угља | дионица | обвезниц* | криптовалут* |
            кредит* | клађењ* | лутриј* | окупљањ* | рад недјељом | мигрант* |
            особни подаци | лични подаци | колачић* | гљива | цвијећа | цвећа | храњењ* |
            хранити | фотографирање у | фотографисање у | селфи* | reda vožnje | red vožnje |
            raspored | rasporeda | autobus* | tramvaj* | imovin* | lift | liftom | požar* |
            pošiljk* | реда вожње | ред вожње | возног реда | распоред | распореда |
            аутобус* | трамвај* | имовин* | лифт | лифтом | пожар* | пошиљк*"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografija: | fotografije: | fotograf: |
            autor fotografije: | autor fotografije | slika: | slike: | snimka: | snimio: |
            snimila: | foto i video: | ilustracija: | kolaž: | video: | infografika: |
            izvor: | izvor – | izvor fotografije: | izvor foto: | izvori: | screenshot: |
            printscreen: | arhiv: | arhiva: | privatni arhiv | foto arhiv |
            fotografija ustupljena | ustupljeno od | fotografiju ustupio | ustupio: |
            tekst: | grafika: | karikatura: | naslovna fotografija: | fotografije ustupio |
            ilustrativna fotografija: | izvor teksta: | фото: | фото – | фото - |
            фотографија: | фотографије: | фотограф: | аутор фотографије: |
            аутор фотографије | слика: | слике: | снимка: | снимио: | снимила: |
            фото и видео: | илустрација: | колаж: | видео: | инфографика: | извор: |
            извор – | извор фотографије: | извор фото: | извори: | сцреенсхот: |
            принтсцреен: | архив: | архива: | приватни архив | фото архив |
            фотографија уступљена | уступљено од | фотографију уступио | уступио: | текст: |
            графика: | карикатура: | насловна фотографија: | фотографије уступио |
            илустративна фотографија: | извор текста: | snimak: | snimke: | snimci: |
            autor foto: | autor snimke: | autor snimka: | crtež: | kadar: |
            foto ilustracija: | foto/video: | foto arhiva: | fotografirao: | fotografirala: |
            fotografisao: | fotografisala: | piše i snima: | video snimak: | videosnimka: |
            снимак: | снимке: | снимци: | аутор фото: | аутор снимке: | аутор снимка: |
            цртеж: | кадар: | фото илустрација: | фото/видео: | фото архива: |
            фотографирао: | фотографирала: | фотографисао: | фотографисала: | пише и снима: |
            видео снимак: | видеоснимка: | autorica fotografije: | fotografiju ustupila |
            ustupljena fotografija | privatna arhiva | privatni album | arhiva redakcije |
            foto arhiva | ilustrativna fotografija | foto izvor: | kamera: | tekst i foto: |
            foto i tekst: | naslovnica: | tekst i fotografije: | ауторица фотографије: |
            фотографију уступила | уступљена фотографија | приватна архива | приватни албум |
            архива редакције | фото архива | илустративна фотографија | фото извор: |
            камера: | текст и фото: | фото и текст: | насловница: | текст и фотографије:"""
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
            """novinar | novinarka | dopisnik | reporter | autor: | autorica: | piše: |
            autorka: | новинар | новинарка | дописник | репортер | аутор: | ауторица: |
            пише: | ауторка: | dopisnica | autori: | pišu: | urednik: | дописница | аутори: |
            пишу: | уредник:"""
        ),
        Tag.KILL: words(
            """poništava | poništavamo | poništena | poništeno | poništava se | storno |
            stornira* | vijest se poništava | vest se poništava | vijest je povučena |
            vest je povučena | povučena je | povučeno je | povlači vijest | povlači vest |
            povlači fotografiju | povlačimo | povlači se | anulira | anulirana |
            molimo ne koristite | molimo da ne koristite | ne koristiti |
            molimo da ne objavljujete | molimo uklonite | molimo izbrišite |
            molimo obrišite | поништава | поништавамо | поништена | поништено |
            поништава се | сторно | сторнира* | вијест се поништава | вест се поништава |
            вијест је повучена | вест је повучена | повучена је | повучено је |
            повлачи вијест | повлачи вест | повлачи фотографију | повлачимо | повлачи се |
            анулира | анулирана | молимо не користите | молимо да не користите |
            не користити | молимо да не објављујете | молимо уклоните | молимо избришите |
            молимо обришите | povlači informaciju | povlači tekst | povlači članak |
            povlači materijal | povlači objavu | povlači prilog | povlači fotografije |
            povlači sliku | povlači snimak slike | povlači snimku | povlači snimak |
            povlači video | povlači videosnimku | povlači videosnimak | povukla je vijest |
            povukla je vest | povukla je informaciju | povukla je tekst | povukla je članak |
            povukla je materijal | povukla je objavu | povukla je prilog |
            povukla je fotografiju | povukla je fotografije | povukla je sliku |
            povukla je snimak slike | povukla je snimku | povukla je snimak |
            povukla je video | povukla je videosnimku | povukla je videosnimak |
            povukao je vijest | povukao je vest | povukao je informaciju | povukao je tekst |
            povukao je članak | povukao je materijal | povukao je objavu |
            povukao je prilog | povukao je fotografiju | povukao je fotografije |
            povukao je sliku | povukao je snimak slike | povukao je snimku |
            povukao je snimak | povukao je video | povukao je videosnimku |
            povukao je videosnimak | poništava vijest | poništava vest |
            poništava informaciju | poništava tekst | poništava članak |
            poništava materijal | poništava objavu | poništava prilog |
            poništava fotografiju | poništava fotografije | poništava sliku |
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
            anulira vijest | anulira vest | anulira informaciju | anulira tekst |
            anulira članak | anulira materijal | anulira objavu | anulira prilog |
            anulira fotografiju | anulira fotografije | anulira sliku |
            anulira snimak slike | anulira snimku | anulira snimak | anulira video |
            anulira videosnimku | anulira videosnimak | opoziva vijest | opoziva vest |
            opoziva informaciju | opoziva tekst | opoziva članak | opoziva materijal |
            opoziva objavu | opoziva prilog | opoziva fotografiju | opoziva fotografije |
            opoziva sliku | opoziva snimak slike | opoziva snimku | opoziva snimak |
            opoziva video | opoziva videosnimku | opoziva videosnimak |
            stavlja van snage vijest | stavlja van snage vest |
            stavlja van snage informaciju | stavlja van snage tekst |
            stavlja van snage članak | stavlja van snage materijal |
            stavlja van snage objavu | stavlja van snage prilog |
            stavlja van snage fotografiju | stavlja van snage fotografije |
            stavlja van snage sliku | stavlja van snage snimak slike |
            stavlja van snage snimku | stavlja van snage snimak | stavlja van snage video |
            stavlja van snage videosnimku | stavlja van snage videosnimak |
            fotografija je povučena | fotografija se povlači | tekst je povučen |
            članak je povučen | snimka je povučena | snimak je povučen |
            informacija je povučena | tekst se povlači | molimo da je ne objavljujete |
            molimo da ga ne objavljujete | molimo da je ne koristite |
            molimo da ga ne koristite | molimo vas da je ne koristite |
            molimo vas da ga ne koristite | molimo vas da ne koristite |
            molimo vas da ne objavljujete | molimo da se ne koristi |
            molimo da se ne objavljuje | molimo medije da ne koriste |
            molimo medije da je ne koriste | molimo korisnike da je ne objavljuju |
            molimo korisnike da ne objavljuju | molimo da uklonite | molimo da obrišete |
            molimo povucite | повлачи информацију | повлачи текст | повлачи чланак |
            повлачи материјал | повлачи објаву | повлачи прилог | повлачи фотографије |
            повлачи слику | повлачи снимак слике | повлачи снимку | повлачи снимак |
            повлачи видео | повлачи видеоснимку | повлачи видеоснимак | повукла је вијест |
            повукла је вест | повукла је информацију | повукла је текст | повукла је чланак |
            повукла је материјал | повукла је објаву | повукла је прилог |
            повукла је фотографију | повукла је фотографије | повукла је слику |
            повукла је снимак слике | повукла је снимку | повукла је снимак |
            повукла је видео | повукла је видеоснимку | повукла је видеоснимак |
            повукао је вијест | повукао је вест | повукао је информацију | повукао је текст |
            повукао је чланак | повукао је материјал | повукао је објаву |
            повукао је прилог | повукао је фотографију | повукао је фотографије |
            повукао је слику | повукао је снимак слике | повукао је снимку |
            повукао је снимак | повукао је видео | повукао је видеоснимку |
            повукао је видеоснимак | поништава вијест | поништава вест |
            поништава информацију | поништава текст | поништава чланак |
            поништава материјал | поништава објаву | поништава прилог |
            поништава фотографију | поништава фотографије | поништава слику |
            поништава снимак слике | поништава снимку | поништава снимак | поништава видео |
            поништава видеоснимку | поништава видеоснимак | поништила је вијест |
            поништила је вест | поништила је информацију | поништила је текст |
            поништила је чланак | поништила је материјал | поништила је објаву |
            поништила је прилог | поништила је фотографију | поништила је фотографије |
            поништила је слику | поништила је снимак слике | поништила је снимку |
            поништила је снимак | поништила је видео | поништила је видеоснимку |
            поништила је видеоснимак | поништио је вијест | поништио је вест |
            поништио је информацију | поништио је текст | поништио је чланак |
            поништио је материјал | поништио је објаву | поништио је прилог |
            поништио је фотографију | поништио је фотографије | поништио је слику |
            поништио је снимак слике | поништио је снимку | поништио је снимак |
            поништио је видео | поништио је видеоснимку | поништио је видеоснимак |
            анулира вијест | анулира вест | анулира информацију | анулира текст |
            анулира чланак | анулира материјал | анулира објаву | анулира прилог |
            анулира фотографију | анулира фотографије | анулира слику |
            анулира снимак слике | анулира снимку | анулира снимак | анулира видео |
            анулира видеоснимку | анулира видеоснимак | опозива вијест | опозива вест |
            опозива информацију | опозива текст | опозива чланак | опозива материјал |
            опозива објаву | опозива прилог | опозива фотографију | опозива фотографије |
            опозива слику | опозива снимак слике | опозива снимку | опозива снимак |
            опозива видео | опозива видеоснимку | опозива видеоснимак |
            ставља ван снаге вијест | ставља ван снаге вест | ставља ван снаге информацију |
            ставља ван снаге текст | ставља ван снаге чланак | ставља ван снаге материјал |
            ставља ван снаге објаву | ставља ван снаге прилог |
            ставља ван снаге фотографију | ставља ван снаге фотографије |
            ставља ван снаге слику | ставља ван снаге снимак слике |
            ставља ван снаге снимку | ставља ван снаге снимак | ставља ван снаге видео |
            ставља ван снаге видеоснимку | ставља ван снаге видеоснимак |
            фотографија је повучена | фотографија се повлачи | текст је повучен |
            чланак је повучен | снимка је повучена | снимак је повучен |
            информација је повучена | текст се повлачи | молимо да је не објављујете |
            молимо да га не објављујете | молимо да је не користите |
            молимо да га не користите | молимо вас да је не користите |
            молимо вас да га не користите | молимо вас да не користите |
            молимо вас да не објављујете | молимо да се не користи |
            молимо да се не објављује | молимо медије да не користе |
            молимо медије да је не користе | молимо кориснике да је не објављују |
            молимо кориснике да не објављују | молимо да уклоните | молимо да обришете |
            молимо повуците | uklonite vijest | uklonite vest | uklonite članak |
            uklonite tekst | uklonite materijal | uklonite objavu | povlačimo vijest |
            povlačimo vest | povlačimo članak | povlačimo tekst | povlačimo materijal |
            povlačimo objavu | izbrišite vijest | izbrišite vest | izbrišite članak |
            izbrišite tekst | izbrišite materijal | izbrišite objavu | obrišite vijest |
            obrišite vest | obrišite članak | obrišite tekst | obrišite materijal |
            obrišite objavu | poništavamo vijest | poništavamo vest | poništavamo članak |
            poništavamo tekst | poništavamo materijal | poništavamo objavu |
            poništite vijest | poništite vest | poništite članak | poništite tekst |
            poništite materijal | poništite objavu | povucite vijest | povucite vest |
            povucite članak | povucite tekst | povucite materijal | povucite objavu |
            molimo uklonite vijest | molimo uklonite vest | molimo uklonite članak |
            molimo uklonite tekst | molimo uklonite materijal | molimo uklonite objavu |
            molimo povucite vijest | molimo povucite vest | molimo povucite članak |
            molimo povucite tekst | molimo povucite materijal | molimo povucite objavu |
            molimo izbrišite vijest | molimo izbrišite vest | molimo izbrišite članak |
            molimo izbrišite tekst | molimo izbrišite materijal | molimo izbrišite objavu |
            molimo obrišite vijest | molimo obrišite vest | molimo obrišite članak |
            molimo obrišite tekst | molimo obrišite materijal | molimo obrišite objavu |
            vijest povučena | vijest poništena | vijest je poništena | vijest se povlači |
            vest povučena | vest poništena | vest je poništena | vest se povlači |
            informacija povučena | informacija poništena | informacija je poništena |
            informacija se povlači | članak povučen | članak poništen | članak je poništen |
            članak se povlači | tekst povučen | tekst poništen | tekst je poništen |
            materijal povučen | materijal je povučen | materijal poništen |
            materijal je poništen | materijal se povlači | povlačenje vijesti |
            povlačenje vesti | povlačenje članka | povlačenje teksta | уклоните вијест |
            уклоните вест | уклоните чланак | уклоните текст | уклоните материјал |
            уклоните објаву | повлачимо вијест | повлачимо вест | повлачимо чланак |
            повлачимо текст | повлачимо материјал | повлачимо објаву | избришите вијест |
            избришите вест | избришите чланак | избришите текст | избришите материјал |
            избришите објаву | обришите вијест | обришите вест | обришите чланак |
            обришите текст | обришите материјал | обришите објаву | поништавамо вијест |
            поништавамо вест | поништавамо чланак | поништавамо текст |
            поништавамо материјал | поништавамо објаву | поништите вијест | поништите вест |
            поништите чланак | поништите текст | поништите материјал | поништите објаву |
            повуците вијест | повуците вест | повуците чланак | повуците текст |
            повуците материјал | повуците објаву | молимо уклоните вијест |
            молимо уклоните вест | молимо уклоните чланак | молимо уклоните текст |
            молимо уклоните материјал | молимо уклоните објаву | молимо повуците вијест |
            молимо повуците вест | молимо повуците чланак | молимо повуците текст |
            молимо повуците материјал | молимо повуците објаву | молимо избришите вијест |
            молимо избришите вест | молимо избришите чланак | молимо избришите текст |
            молимо избришите материјал | молимо избришите објаву | молимо обришите вијест |
            молимо обришите вест | молимо обришите чланак | молимо обришите текст |
            молимо обришите материјал | молимо обришите објаву | вијест повучена |
            вијест поништена | вијест је поништена | вијест се повлачи | вест повучена |
            вест поништена | вест је поништена | вест се повлачи | информација повучена |
            информација поништена | информација је поништена | информација се повлачи |
            чланак повучен | чланак поништен | чланак је поништен | чланак се повлачи |
            текст повучен | текст поништен | текст је поништен | материјал повучен |
            материјал је повучен | материјал поништен | материјал је поништен |
            материјал се повлачи | повлачење вијести | повлачење вести | повлачење чланка |
            повлачење текста | uklonite fotografiju | uklonite fotografije | uklonite sliku |
            uklonite slike | uklonite snimku | uklonite snimak | povlačimo fotografiju |
            povlačimo fotografije | povlačimo sliku | povlačimo slike | povlačimo snimku |
            povlačimo snimak | izbrišite fotografiju | izbrišite fotografije |
            izbrišite sliku | izbrišite slike | izbrišite snimku | izbrišite snimak |
            obrišite fotografiju | obrišite fotografije | obrišite sliku | obrišite slike |
            obrišite snimku | obrišite snimak | poništavamo fotografiju |
            poništavamo fotografije | poništavamo sliku | poništavamo slike |
            poništavamo snimku | poništavamo snimak | povucite fotografiju |
            povucite fotografije | povucite sliku | povucite slike | povucite snimku |
            povucite snimak | molimo uklonite fotografiju | molimo uklonite fotografije |
            molimo uklonite sliku | molimo uklonite slike | molimo uklonite snimku |
            molimo uklonite snimak | molimo povucite fotografiju |
            molimo povucite fotografije | molimo povucite sliku | molimo povucite slike |
            molimo povucite snimku | molimo povucite snimak | molimo izbrišite fotografiju |
            molimo izbrišite fotografije | molimo izbrišite sliku | molimo izbrišite slike |
            molimo izbrišite snimku | molimo izbrišite snimak | molimo obrišite fotografiju |
            molimo obrišite fotografije | molimo obrišite sliku | molimo obrišite slike |
            molimo obrišite snimku | molimo obrišite snimak | fotografija povučena |
            slika povučena | slika je povučena | slika se povlači | povlačenje fotografije |
            povlačenje slike | уклоните фотографију | уклоните фотографије | уклоните слику |
            уклоните слике | уклоните снимку | уклоните снимак | повлачимо фотографију |
            повлачимо фотографије | повлачимо слику | повлачимо слике | повлачимо снимку |
            повлачимо снимак | избришите фотографију | избришите фотографије |
            избришите слику | избришите слике | избришите снимку | избришите снимак |
            обришите фотографију | обришите фотографије | обришите слику | обришите слике |
            обришите снимку | обришите снимак | поништавамо фотографију |
            поништавамо фотографије | поништавамо слику | поништавамо слике |
            поништавамо снимку | поништавамо снимак | повуците фотографију |
            повуците фотографије | повуците слику | повуците слике | повуците снимку |
            повуците снимак | молимо уклоните фотографију | молимо уклоните фотографије |
            молимо уклоните слику | молимо уклоните слике | молимо уклоните снимку |
            молимо уклоните снимак | молимо повуците фотографију |
            молимо повуците фотографије | молимо повуците слику | молимо повуците слике |
            молимо повуците снимку | молимо повуците снимак | молимо избришите фотографију |
            молимо избришите фотографије | молимо избришите слику | молимо избришите слике |
            молимо избришите снимку | молимо избришите снимак | молимо обришите фотографију |
            молимо обришите фотографије | молимо обришите слику | молимо обришите слике |
            молимо обришите снимку | молимо обришите снимак | фотографија повучена |
            слика повучена | слика је повучена | слика се повлачи | повлачење фотографије |
            повлачење слике | molimo ne koristiti | molimo, ne koristite |
            molimo nemojte koristiti | više ne koristiti | ne koristiti više |
            više nemojte koristiti | uklonite iz arhiva | ukloniti iz arhiva |
            izbrišite iz arhiva | obrišite iz arhive | uništite sve kopije |
            uništiti sve kopije | prekinite korištenje | prestanite koristiti |
            obustavite korištenje | obustavite korišćenje | povući iz etera |
            povucite iz etera | молимо не користити | молимо, не користите |
            молимо немојте користити | више не користити | не користити више |
            више немојте користити | уклоните из архива | уклонити из архива |
            избришите из архива | обришите из архиве | уништите све копије |
            уништити све копије | прекините кориштење | престаните користити |
            обуставите кориштење | обуставите коришћење | повући из етера | повуците из етера"""
        ),
        Tag.CORRECTION: words(
            """ispravak: | ispravka: | ispravljena verzija | korekcija: | ispravljena vijest |
            ispravljena vest | ispravljeno | s ispravkom | sa ispravkom | ispravak vijesti |
            ispravka vijesti | molimo koristite ispravljen* | ponavlja se ispravljen* |
            ponovljeno s ispravkom | исправак: | исправка: | исправљена верзија |
            корекција: | исправљена вијест | исправљена вест | исправљено | с исправком |
            са исправком | исправак вијести | исправка вијести |
            молимо користите исправљен* | понавља се исправљен* | поновљено с исправком |
            ispravljeni tekst | ponavljanje s ispravkom | ponavljanje sa ispravkom |
            zamjenjuje prethodn* | zamenjuje prethodn* | treba stajati | ispravno glasi |
            koristite ispravljenu | molimo koristite ispravljenu | molimo zamijenite |
            molimo zamenite | исправљени текст | понављање с исправком |
            понављање са исправком | замјењује претходн* | замењује претходн* |
            треба стајати | исправно гласи | користите исправљену |
            молимо користите исправљену | молимо замијените | молимо замените"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | pod embargom do | ne objavljivati prije |
            ne objavljivati pre | nije za objavu prije | nije za objavljivanje pre |
            nije za objavljivanje prije | zabrana objave do | embargo vrijedi |
            embargo važi | embargirano | ембарго до | ембарго: | под ембаргом |
            под ембаргом до | не објављивати прије | не објављивати пре |
            није за објаву прије | није за објављивање пре | није за објављивање прије |
            забрана објаве до | ембарго вриједи | ембарго важи | ембаргирано | embargo! |
            ne objavljivati do | ne objavljujte prije | ne objavljujte pre |
            ne emitirati prije | ne emitovati prije | ne emitovati pre |
            nije za emitiranje prije | nije za emitovanje pre | nije za emitovanje prije |
            objaviti tek nakon | objaviti tek poslije | objaviti tek posle | objaviti nakon |
            objavljivanje dozvoljeno nakon | objava dozvoljena nakon |
            objava dopuštena nakon | objava moguća nakon | objavljivanje zabranjeno do |
            objava zabranjena do | zabrana objavljivanja do | embargo na objavu do |
            embargo traje do | embargo prestaje | ne smije se objaviti prije |
            ne sme se objaviti pre | ne smije se objaviti do | ne sme se objaviti do |
            zabranjeno objavljivanje do | zabranjeno objavljivanje prije |
            zabranjeno objavljivanje pre | ембарго! | не објављивати до |
            не објављујте прије | не објављујте пре | не емитирати прије |
            не емитовати прије | не емитовати пре | није за емитирање прије |
            није за емитовање пре | није за емитовање прије | објавити тек након |
            објавити тек послије | објавити тек после | објавити након |
            објављивање дозвољено након | објава дозвољена након | објава допуштена након |
            објава могућа након | објављивање забрањено до | објава забрањена до |
            забрана објављивања до | ембарго на објаву до | ембарго траје до |
            ембарго престаје | не смије се објавити прије | не сме се објавити пре |
            не смије се објавити до | не сме се објавити до | забрањено објављивање до |
            забрањено објављивање прије | забрањено објављивање пре | s embargom do |
            sa embargom do | strogi embargo | embargo vrijedi do | embargo važi do |
            kraj embarga | ukidanje embarga | ne objavljujte do | nije za objavu pre |
            nije za objavu do | nije za objavljivanje do | ne dijeliti prije |
            ne deliti pre | objava dopuštena od | objava dozvoljena od | objava moguća od |
            objaviti najranije | objaviti ne prije | objaviti ne pre | za objavu nakon |
            za objavu ne prije | smije se objaviti tek | sme se objaviti tek |
            с ембаргом до | са ембаргом до | строги ембарго | ембарго вриједи до |
            ембарго важи до | крај ембарга | укидање ембарга | не објављујте до |
            није за објаву пре | није за објаву до | није за објављивање до |
            не дијелити прије | не делити пре | објава допуштена од | објава дозвољена од |
            објава могућа од | објавити најраније | објавити не прије | објавити не пре |
            за објаву након | за објаву не прије | смије се објавити тек |
            сме се објавити тек"""
        ),
        Tag.UNTIL: words(
            """do | prije | pre | до | прије | пре | ranije od | najranije | sve do |
            раније од | најраније | све до"""
        ),
        Tag.AFTER: words(
            """nakon | poslije | posle | od dana | po isteku | након | послије | после |
            од дана | по истеку | kasnije od | od trenutka | касније од | од тренутка"""
        ),
        Tag.RELEASE: words(
            """za trenutnu objavu | za hitnu objavu | za neposrednu objavu | za objavu odmah |
            za momentalno objavljivanje | za hitno objavljivanje | za slobodnu objavu |
            za slobodno objavljivanje | molimo za objavu | molimo objavite |
            s molbom za objavu | sa molbom za objavljivanje | molimo za objavljivanje |
            за тренутну објаву | за хитну објаву | за непосредну објаву | за објаву одмах |
            за моментално објављивање | за хитно објављивање | за слободну објаву |
            за слободно објављивање | молимо за објаву | молимо објавите |
            с молбом за објаву | са молбом за објављивање | молимо за објављивање |
            za trenutno objavljivanje | za neposredno objavljivanje | za hitno emitovanje |
            za momentalnu objavu | за тренутно објављивање | за непосредно објављивање |
            за хитно емитовање | за моменталну објаву | za objavljivanje odmah |
            objaviti odmah | objava odmah | za promptno objavljivanje | za promptnu objavu |
            za medije – za objavu | s molbom da objavite | sa molbom da objavite |
            molimo vas da objavite | za odmah objavu | za slobodno korištenje u medijima |
            за објављивање одмах | објавити одмах | објава одмах | за промптно објављивање |
            за промптну објаву | за медије – за објаву | с молбом да објавите |
            са молбом да објавите | молимо вас да објавите | за одмах објаву |
            за слободно кориштење у медијима | za trenutačnu objavu | slobodno za objavu |
            за тренутачну објаву | слободно за објаву"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """javna domena | javnoj domeni | javnom domenu | javno dobro |
            u javnom vlasništvu | javno vlasništvo | nije zaštićeno autorskim pravom |
            nisu zaštićeni autorskim pravom | nije predmet autorskog prava |
            nisu predmet autorskog prava | nisu zaštićeni autorskim pravima |
            nije zaštićeno autorskim pravima | slobodno od autorskih prava |
            bez zadržanih prava | nijedno pravo nije zadržano | javni domen | јавна домена |
            јавној домени | јавном домену | јавно добро | у јавном власништву |
            јавно власништво | није заштићено ауторским правом |
            нису заштићени ауторским правом | није предмет ауторског права |
            нису предмет ауторског права | нису заштићени ауторским правима |
            није заштићено ауторским правима | слободно од ауторских права |
            без задржаних права | ниједно право није задржано | јавни домен | javne domene |
            javnog domena | nije zaštićen autorskim pravom |
            nije zaštićena autorskim pravom | autorska prava su istekla |
            autorskopravna zaštita je istekla | odriče se svih prava |
            odričemo se svih prava | oslobođeno autorskih prava | јавне домене |
            јавног домена | није заштићен ауторским правом |
            није заштићена ауторским правом | ауторска права су истекла |
            ауторскоправна заштита је истекла | одриче се свих права |
            одричемо се свих права | ослобођено ауторских права"""
        ),
        Tag.OPEN_LICENCE: words(
            """imenovanje 4.0 | otvorena licenca | otvorenom licencom | otvorena dozvola |
            otvorene licence | slobodna licenca | slobodnom licencom |
            creative commons licencom | licenci creative commons |
            licencom creative commons | creative commons licenca | autorstvo 4.0 |
            именовање 4.0 | отворена лиценца | отвореном лиценцом | отворена дозвола |
            отворене лиценце | слободна лиценца | слободном лиценцом |
            цреативе цоммонс лиценцом | лиценци цреативе цоммонс |
            лиценцом цреативе цоммонс | цреативе цоммонс лиценца | ауторство 4.0 |
            slobodne licence | licenca creative commons | licence creative commons |
            licenciom creative commons | otvorenom dozvolom | слободне лиценце |
            отвореном дозволом"""
        ),
        Tag.WITHIN: words(
            """u roku | najviše | ne više od | do najviše | maksimalno | unutar | u trajanju |
            ne duže od | tokom | у року | највише | не више од | до највише | максимално |
            унутар | у трајању | не дуже од | током | u roku od | najduže | u trajanju do |
            u opsegu do | u obimu do | ne prelazi | ne prelaze | u dužini do |
            u dužini od najviše | у року од | најдуже | у трајању до | у опсегу до |
            у обиму до | не прелази | не прелазе | у дужини до | у дужини од највише"""
        ),
        Tag.DAYS: words(
            """dan | dana | dani | sata | sati | sat | tjedana | tjedna | nedelja | sedmica |
            sedmice | mjeseci | mjeseca | meseci | meseca | дан | дана | дани | сата | сати |
            сат | тједана | тједна | недеља | седмица | седмице | мјесеци | мјесеца |
            месеци | месеца | satova | časova | tjedan | mjesec | mesec | сатова | часова |
            тједан | мјесец | месец"""
        ),
        Tag.LENGTH: words(
            """riječi | reči | znakova | rečenica | minuta | minute | sekundi | redaka |
            redova | odlomaka | posto | pasusa | karaktera | ријечи | речи | знакова |
            реченица | минута | минуте | секунди | редака | редова | одломака | посто |
            пасуса | карактера | sekunde | секунде"""
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
            koristite | iskorištavanj* | iskorišćavanj* | iskoristi* | upotreb* |
            upotrijeb* | rabiti | rabljenj* | eksploat* | iskorištav* | кориштењ* |
            коришћењ* | користити | користе | користи | кориштен* | коришћен* | користите |
            искориштавањ* | искоришћавањ* | искористи* | употреб* | употријеб* | рабити |
            рабљењ* | експлоат* | искориштав* | uporab* | упораб* | kradite | krasti naše |
            uzimati naše | uzmite naše | iskorišt* | крадите | красти наше | узимати наше |
            узмите наше | искоришт* | kradite fotografije | kradite slike | kradite fotke |
            kradite naše fotografije | kradite naše slike | krasti fotografije |
            krasti slike | krasti fotke | krasti naše fotografije | krasti naše slike |
            uzimati fotografije | uzimati slike | uzimati fotke | uzimati naše fotografije |
            uzimati naše slike | uzimajte fotografije | uzimajte slike | uzimajte fotke |
            uzimajte naše fotografije | uzimajte naše slike | uzmite fotografije |
            uzmite slike | uzmite fotke | uzmite naše fotografije | uzmite naše slike |
            uzeti fotografije | uzeti slike | uzeti fotke | uzeti naše fotografije |
            uzeti naše slike | крадите фотографије | крадите слике | крадите фотке |
            крадите наше фотографије | крадите наше слике | красти фотографије |
            красти слике | красти фотке | красти наше фотографије | красти наше слике |
            узимати фотографије | узимати слике | узимати фотке | узимати наше фотографије |
            узимати наше слике | узимајте фотографије | узимајте слике | узимајте фотке |
            узимајте наше фотографије | узимајте наше слике | узмите фотографије |
            узмите слике | узмите фотке | узмите наше фотографије | узмите наше слике |
            узети фотографије | узети слике | узети фотке | узети наше фотографије |
            узети наше слике | kradite tekstove | kradite članke | kradite naše tekstove |
            kradite naše članke | krasti tekstove | krasti članke | krasti naše tekstove |
            krasti naše članke | uzimati tekstove | uzimati članke | uzimati naše tekstove |
            uzimati naše članke | uzimajte tekstove | uzimajte članke |
            uzimajte naše tekstove | uzimajte naše članke | uzmite tekstove | uzmite članke |
            uzmite naše tekstove | uzmite naše članke | uzeti tekstove | uzeti članke |
            uzeti naše tekstove | uzeti naše članke | крадите текстове | крадите чланке |
            крадите наше текстове | крадите наше чланке | красти текстове | красти чланке |
            красти наше текстове | красти наше чланке | узимати текстове | узимати чланке |
            узимати наше текстове | узимати наше чланке | узимајте текстове |
            узимајте чланке | узимајте наше текстове | узимајте наше чланке |
            узмите текстове | узмите чланке | узмите наше текстове | узмите наше чланке |
            узети текстове | узети чланке | узети наше текстове | узети наше чланке |
            kradite sadržaj | kradite sadržaje | kradite materijale | kradite naš sadržaj |
            kradite naše materijale | krasti sadržaj | krasti sadržaje | krasti materijale |
            krasti naš sadržaj | krasti naše materijale | uzimati sadržaj |
            uzimati sadržaje | uzimati materijale | uzimati naš sadržaj |
            uzimati naše materijale | uzimajte sadržaj | uzimajte sadržaje |
            uzimajte materijale | uzimajte naš sadržaj | uzimajte naše materijale |
            uzmite sadržaj | uzmite sadržaje | uzmite materijale | uzmite naš sadržaj |
            uzmite naše materijale | uzeti sadržaj | uzeti sadržaje | uzeti materijale |
            uzeti naš sadržaj | uzeti naše materijale | крадите садржај | крадите садржаје |
            крадите материјале | крадите наш садржај | крадите наше материјале |
            красти садржај | красти садржаје | красти материјале | красти наш садржај |
            красти наше материјале | узимати садржај | узимати садржаје |
            узимати материјале | узимати наш садржај | узимати наше материјале |
            узимајте садржај | узимајте садржаје | узимајте материјале |
            узимајте наш садржај | узимајте наше материјале | узмите садржај |
            узмите садржаје | узмите материјале | узмите наш садржај |
            узмите наше материјале | узети садржај | узети садржаје | узети материјале |
            узети наш садржај | узети наше материјале"""
        ),
        Action.PUBLISH: words(
            """objavljivanj* | objavljivat* | objavljuje | objavljuju | objavljujte | objava |
            objave | objavu | objavi | objaviti | objavom | biti objavljen* |
            biti objavljivan* | bude objavljen* | budu objavljen* | ponovno objavljen* |
            ponovna objava | ponovne objave | preobjav* | publiciran* | publikovan* |
            publicirati | publikovat* | reobjav* | prenošenj* | prenositi | prenosite |
            prenosi se | prenose se | prenijeti | prenosit* | preneti | prenesen* | prenet* |
            prenijet* | preuzimanj* | preuzimati | preuzimat* | preuzima | preuzimaju |
            preuzeti sadržaj | preuzeti tekst | preuzeti | preuzmete | preuzimate |
            prikazivanj* | prikazivat* | prikazan* | preštampav* | preštampat* | pretisak |
            postavljanj* | postavljat* | dijeljenje s javnošću | javno priopćavanje |
            javno saopštavanje | priopćavanje javnosti | saopštavanje javnosti |
            javna izvedba | stavljanje na raspolaganje javnosti | činjenje dostupnim |
            činjenje dostupnim javnosti | објављивањ* | објављиват* | објављује | објављују |
            објављујте | објава | објаве | објаву | објави | објавити | објавом |
            бити објављен* | бити објављиван* | буде објављен* | буду објављен* |
            поновно објављен* | поновна објава | поновне објаве | преобјав* | публициран* |
            публикован* | публицирати | публиковат* | реобјав* | преношењ* | преносити |
            преносите | преноси се | преносе се | пренијети | преносит* | пренети |
            пренесен* | пренет* | пренијет* | преузимањ* | преузимати | преузимат* |
            преузима | преузимају | преузети садржај | преузети текст | преузети |
            преузмете | преузимате | приказивањ* | приказиват* | приказан* | прештампав* |
            прештампат* | претисак | постављањ* | постављат* | дијељење с јавношћу |
            јавно приопћавање | јавно саопштавање | приопћавање јавности |
            саопштавање јавности | јавна изведба | стављање на располагање јавности |
            чињење доступним | чињење доступним јавности | prenosimo | prenesite | objavite |
            objavljujete | prenesete | preuzmite | pretiskati | pretiskav* | преносимо |
            пренесите | објавите | објављујете | пренесете | преузмите | претискати |
            претискав* | prenošen* | preuzimajte | postaviti na | postavljati na |
            postavljajte | javno prikazivanje | javnog prikazivanja | ponovno objaviti |
            ponovo objaviti | ponovno objavljivanje | ponovo objavljivati | obznaniti |
            obznanjivanje | staviti na raspolaganje javnosti | преношен* | преузимајте |
            поставити на | постављати на | постављајте | јавно приказивање |
            јавног приказивања | поновно објавити | поново објавити | поновно објављивање |
            поново објављивати | обзнанити | обзнањивање | ставити на располагање јавности"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internetu | na drugim portalima | na drugim internetskim |
            na drugim internet | na internetskim stranicama | na internet stranicama |
            na web stranicama | na drugim stranicama | na drugim web | drugim portalima |
            na drugim sajtovima | internetskim portalima | internetskim medijima |
            online medijima | на интернету | на другим порталима | на другим интернетским |
            на другим интернет | на интернетским страницама | на интернет страницама |
            на другим страницама | другим порталима | на другим сајтовима |
            интернетским порталима | интернетским медијима | онлине медијима |
            na svojem portalu | na svom portalu | na svojem sajtu | na svom sajtu |
            na vlastitom portalu | na vlastitoj stranici | na sopstvenom sajtu |
            na svojoj stranici | na svojim stranicama | na svojoj internetskoj stranici |
            na svojoj internet stranici | na svojem webu | na svom webu | na jednom portalu |
            na jednoj stranici | na sajtovima | na drugim mrežnim stranicama |
            na mrežnim stranicama | na mreži | u onlajn izdanju | u online izdanju |
            onlajn medijima | на својем порталу | на свом порталу | на својем сајту |
            на свом сајту | на властитом порталу | на властитој страници |
            на сопственом сајту | на својој страници | на својим страницама |
            на својој интернетској страници | на својој интернет страници | на својем wебу |
            на свом wебу | на једном порталу | на једној страници | на сајтовима |
            на другим мрежним страницама | на мрежним страницама | на мрежи |
            у онлајн издању | у онлине издању | онлајн медијима | na vašem portalu |
            na vašoj stranici | na vašim stranicama | na drugom portalu |
            na tuđim portalima | na tuđim stranicama | na drugom sajtu | na svom blogu |
            na internetskim portalima | na internet portalima | u internetskim medijima |
            u internet medijima | na web portalima | online medij* | na webu |
            u internetskom izdanju | u internet izdanju | u elektroničkim izdanjima |
            u elektronskim medijima | на вашем порталу | на вашој страници |
            на вашим страницама | на другом порталу | на туђим порталима |
            на туђим страницама | на другом сајту | на свом блогу |
            на интернетским порталима | на интернет порталима | у интернетским медијима |
            у интернет медијима | у интернетском издању | у интернет издању |
            у електроничким издањима | у електронским медијима"""
        ),
        Action.PRINT: words(
            """štampanje | štampati | štampanim medijima | u štampanim | u štampi | otisnuti |
            printanje | odštampa* | штампање | штампати | штампаним медијима | у штампаним |
            у штампи | отиснути | принтање | одштампа* | u tisku | u tiskanom izdanju |
            u tiskanim medijima | u štampanom izdanju | u štampanim medijima | u novinama |
            na papiru | tiskanim medijima | tiskati | tiskanje | otiskivanje | у тиску |
            у тисканом издању | у тисканим медијима | у штампаном издању |
            у штампаним медијима | у новинама | на папиру | тисканим медијима | тискати |
            тискање | отискивање | ispisati | isprintati | isprint* | u tiskanom obliku |
            u štampanom obliku | u tiskanoj verziji | u štampanoj verziji |
            u tiskanim izdanjima | u štampanim izdanjima | na naslovnici |
            na naslovnoj strani | u časopisima | исписати | испринтати | испринт* |
            у тисканом облику | у штампаном облику | у тисканој верзији |
            у штампаној верзији | у тисканим издањима | у штампаним издањима |
            на насловници | на насловној страни | у часописима"""
        ),
        Action.BROADCAST: words(
            """emitiran* | emitovan* | emitirat* | emitovat* | reemitir* | reemitovan* |
            radiodifuzij* | radiodifuzn* | radiodifuzno emit* | u eteru |
            televizijsko prikazivanje | emitovanj* | emituj* | retransmit* | емитиран* |
            емитован* | емитират* | емитоват* | реемитир* | реемитован* | радиодифузиј* |
            радиодифузн* | радиодифузно емит* | у етеру | телевизијско приказивање |
            емитовањ* | емитуј* | ретрансмит* | emitira | na radiju | na televiziji |
            u eter | puštanje u eter | емитирањ* | емитира | на радију | на телевизији |
            реемитовањ* | у етер | пуштање у етер | emitirajte | u programu radija |
            u televizijskom programu | u radijskom programu | puštati u eter | reemitovati |
            емитирајте | у програму радија | у телевизијском програму |
            у радијском програму | пуштати у етер | реемитовати"""
        ),
        Action.SOCIAL: words(
            """na društvenim mrežama | društvenim mrežama | društvenih mreža | društvene mreže |
            podijeli na | dijeljenje na mrežama | dijeliti na | podijelite na |
            на друштвеним мрежама | друштвеним мрежама | друштвених мрежа | друштвене мреже |
            подијели на | дијељење на мрежама | дијелити на | подијелите на | na facebooku |
            na fejsbuku | na instagramu | na tiktoku | na youtubeu | na jutjubu |
            na twitteru | na tviteru | на фејсбуку | на јутјубу | на твитеру"""
        ),
        Action.REPRODUCE: words(
            """umnožavanj* | umnožavat* | umnožen* | umnožiti | umnožav* | kopiran* | kopirat* |
            kopira | kopiraju | kopirajte | kopiranj* | iskopirat* | reproducir* |
            reprodukovan* | reprodukovat* | reprodukovanj* | reprodukcij* | reproduciranj* |
            dupliciran* | duplicirat* | fotokopir* | skenir* | prepisiv* | umnažan* |
            presnimav* | razmnožav* | multiplicir* | preslikav* | download* | skidanj* |
            умножавањ* | умножават* | умножен* | умножити | умножав* | копиран* | копират* |
            копира | копирају | копирајте | копирањ* | ископират* | репродуцир* |
            репродукован* | репродуковат* | репродуковањ* | репродукциј* | репродуцирањ* |
            дуплициран* | дуплицират* | фотокопир* | скенир* | преписив* | умнажан* |
            преснимав* | размножав* | мултиплицир* | пресликав* | скидањ* | umnažati |
            umnaža | preuzimanje sadržaja u bazu | prekopirati | умнажати | умнажа |
            преузимање садржаја у базу | прекопирати | skidati sadržaj | skinuti sadržaj |
            preslikati | presnimiti | digitalizir* | digitalizov* | digitalizac* |
            izrada kopija | izradu kopija | izrada kopije | praviti kopije |
            pravljenje kopija | prepisati | скидати садржај | скинути садржај | пресликати |
            преснимити | дигитализир* | дигитализов* | дигитализац* | израда копија |
            израду копија | израда копије | правити копије | прављење копија | преписати"""
        ),
        Action.REDISTRIBUTE: words(
            """distribucij* | distribuir* | redistribu* | distribuiran* | raspačavanj* |
            raspačavat* | širenj* | širiti | šire | prosljeđiv* | prosleđiv* | prosleđivan* |
            prosljeđiva* | daljnje prenošenje trećim | ustupanj* | ustupat* | ustupiti |
            ustupljen* | stavljanje u promet | rasparčav* | sublicenc* | podlicenc* |
            odašiljanj* | odašiljat* | daljnja distribucija | proslijediti | proslediti |
            davanje trećima | rastur* | deliti | deljenj* | dele | дистрибуциј* |
            дистрибуир* | редистрибу* | дистрибуиран* | распачавањ* | распачават* | ширењ* |
            ширити | шире | просљеђив* | прослеђив* | прослеђиван* | просљеђива* |
            даљње преношење трећим | уступањ* | уступат* | уступити | уступљен* |
            стављање у промет | распарчав* | сублиценц* | подлиценц* | одашиљањ* |
            одашиљат* | даљња дистрибуција | прослиједити | проследити | давање трећима |
            растур* | делити | дељењ* | деле | daljnje ustupanje | dalje ustupanje |
            prenošenje na treće | proslijediti trećim | proslediti trećim | davanje trećim |
            diseminacij* | dijeliti | dijeljenj* | dijele | даљње уступање | даље уступање |
            преношење на треће | прослиједити трећим | проследити трећим | давање трећим |
            дисеминациј* | дијелити | дијељењ* | дијеле | podijelite | podelite |
            proslijedite | prosledite | подијелите | поделите | прослиједите | проследите |
            ustupati trećim | ustupanje trećim | ustupanja trećim | ustupiti trećim |
            davati trećim | dati trećim | prosljeđujte | slati dalje | dijeliti dalje |
            deliti dalje | širite | daljnju distribuciju | dalja distribucija |
            dalju distribuciju | predavati trećim | prenijeti trećim | preneti trećim |
            уступати трећим | уступање трећим | уступања трећим | уступити трећим |
            давати трећим | дати трећим | просљеђујте | слати даље | дијелити даље |
            делити даље | ширите | даљњу дистрибуцију | даља дистрибуција |
            даљу дистрибуцију | предавати трећим | пренијети трећим | пренети трећим"""
        ),
        Action.REWRITE: words(
            """prerađ* | preradb* | prerada | prerade | preradu | preraditi | prepričav* |
            preinak* | uređivanj* | sažim* | prepravlj* | skraćivanj* | skraćivat* |
            preuređ* | прерађ* | прерадб* | прерада | прераде | прераду | прерадити |
            препричав* | преинак* | уређивањ* | сажим* | преправљ* | скраћивањ* |
            скраћиват* | преуређ* | prepričati | preradit* | parafraz* | skratiti |
            skraćen* | sažet* | preoblik* | препричати | прерадит* | парафраз* | скратити |
            скраћен* | сажет* | преоблик* | preformulir* | preformulis* | redigirati |
            redigovati | rezimirati | rezimira* | kompilir* | kompilac* | преформулир* |
            преформулис* | редигирати | редиговати | резимирати | резимира* | компилир* |
            компилац*"""
        ),
        Action.ADAPT: words(
            """mijenjanj* | menjanj* | menjat* | menja | izmjen* | izmen* | izmenjen* |
            izmenjen | modific* | modifikacij* | prilagodb* | prilagođav* | prilagodit* |
            adapt* | obrad* | obrađiv* | promjena | promjene | promena sadržaj* |
            izvedena djela | izvedena dela | izvedenih djela | izvedenih dela |
            transformir* | transformis* | мијењањ* | мењањ* | мењат* | мења | измјен* |
            измен* | измењен* | измењен | модифиц* | модификациј* | прилагодб* |
            прилагођав* | прилагодит* | адапт* | обрад* | обрађив* | промјена | промјене |
            промена садржај* | изведена дјела | изведена дела | изведених дјела |
            изведених дела | трансформир* | трансформис* | mijenjati | izmijeniti |
            unositi izmjene | unositi izmene | unošenje izmjena | unošenje izmena |
            modifikovati | preinačiti | preinačav* | izvrtati | izobličav* | мијењати |
            измијенити | уносити измјене | уносити измене | уношење измјена |
            уношење измена | модификовати | преиначити | преиначав* | извртати | изобличав*"""
        ),
        Action.TRANSLATE: words(
            """prijevod* | prevod* | prevođenj* | prevodit* | prevesti | preveden* | пријевод* |
            превод* | превођењ* | преводит* | превести | преведен* | prevedite | преведите"""
        ),
        Action.QUOTE: words(
            """citiran* | citirat* | citira | citiraj* | citiranj* | citat* | navod iz |
            izvadak | izvadci | izvatke | izvod iz | izvoda | цитиран* | цитират* | цитира |
            цитирај* | цитирањ* | цитат* | навод из | извадак | извадци | изватке |
            извод из | извода | kratki citati | kratkih citata | kraći izvodi |
            kraćih izvoda | kratki izvodi | kratke izvatke | kratkih izvadaka |
            кратки цитати | кратких цитата | краћи изводи | краћих извода | кратки изводи |
            кратке изватке | кратких извадака | navoditi odlomke | navođenje odlomaka |
            kratke citate | kratke odlomke | kraći odlomci | odlomci | odlomke | ulomci |
            ulomke | izvatci | наводити одломке | навођење одломака | кратке цитате |
            кратке одломке | краћи одломци | одломци | одломке | уломци | уломке | изватци"""
        ),
        Action.ARCHIVE: words(
            """arhivir* | arhiviran* | arhivi* | pohran* | pohranj* | skladišt* | čuvanj* |
            čuvati | spremanj* | u bazama podataka | u bazu podataka | u baze podataka |
            keširanj* | predmemorir* | snimanje na medij | архивир* | архивиран* | архиви* |
            похран* | похрањ* | складишт* | чувањ* | чувати | спремањ* | у базама података |
            у базу података | у базе података | кеширањ* | предмеморир* | снимање на медиј |
            čuvati u bazi | čuvati u bazama | čuvanje u bazama | unositi u baze |
            unošenje u baze | чувати у бази | чувати у базама | чување у базама |
            уносити у базе | уношење у базе"""
        ),
        Action.SELL: words(
            """prodaj* | prodavat* | prodaja | preprodaj* | preprodav* | prodati | продај* |
            продават* | продаја | препродај* | препродав* | продати | prodavanj* |
            prodavan* | preprodati | prodan* | prodat | продавањ* | продаван* | препродати |
            продан* | продат | daljnja prodaja | dalja prodaja | даљња продаја | даља продаја"""
        ),
        Action.COMMERCIAL: words(
            """komercijalno korištenje | komercijalnog korištenja | komercijalno korišćenje |
            komercijalna upotreba | komercijalnu upotrebu | komercijalno iskorištavanje |
            komercijalno koristiti | komercijalno iskorišćavanje |
            komercijalna eksploatacija | komercijalne upotrebe | комерцијално кориштење |
            комерцијалног кориштења | комерцијално коришћење | комерцијална употреба |
            комерцијалну употребу | комерцијално искориштавање | комерцијално користити |
            комерцијално искоришћавање | комерцијална експлоатација | комерцијалне употребе |
            komercijalnu uporabu | komercijalna uporaba | komercijalne uporabe |
            komercijalnu svrhu | komercijalno iskorištavati | komercijalnog korišćenja |
            komercijalno eksploatisati | komercijalnu eksploataciju | комерцијалну упорабу |
            комерцијална упораба | комерцијалне упорабе | комерцијалну сврху |
            комерцијално искориштавати | комерцијалног коришћења |
            комерцијално експлоатисати | комерцијалну експлоатацију | unovčav* | monetiz* |
            komercijalizac* | уновчав* | монетиз* | комерцијализац*"""
        ),
        Action.ADVERTISE: words(
            """oglašavanj* | reklam* | marketing* | promocij* | promotivn* | promidžb* |
            oglašavat* | propagandn* | оглашавањ* | реклам* | маркетинг* | промоциј* |
            промотивн* | промиџб* | оглашават* | пропагандн* | oglasne svrhe | u oglasima |
            propagand* | marketinšk* | огласне сврхе | у огласима | пропаганд* |
            маркетиншк* | marketin* | promotiv* | promo | na bilbordima | маркетин* |
            промотив* | промо | на билбордима"""
        ),
        Action.AI_TRAINING: words(
            """umjetna inteligencija | umjetne inteligencije | umjetnu inteligenciju |
            umjetnoj inteligenciji | umjetnom inteligencijom | veštačka inteligencija |
            veštačke inteligencije | veštačku inteligenciju | veštačkoj inteligenciji |
            treniranje modela | treniranje ai | obuku modela | obuka modela |
            obučavanje modela | obuku ai | obučavanje ai | učenje modela |
            treniranje umjetn* | strojno učenje | strojnog učenja | mašinsko učenje |
            mašinskog učenja | mašinskom učenju | neuronskih mreža | neuronske mreže |
            jezičnih modela | jezične modele | jezičkih modela | jezičke modele |
            velikih jezičnih | velikih jezičkih | generativn* | rudarenj* |
            rudarenje teksta i podataka | rudarenja teksta i podataka |
            istraživanje teksta i podataka | analiza teksta i podataka |
            analize teksta i podataka | ekstrakcij* | automatizirano prikupljanje |
            automatizirano preuzimanje | automatizovano prikupljanje |
            automatizovano preuzimanje | automatsko prikupljanje | automatizirana analiza |
            automatizovana analiza | scraping* | scrapanj* | skrejp* | struganj* |
            crawling* | indeksiranje za ai | ai modela | ai sustava | ai sistema |
            ai modele | prikupljanje podataka | умјетна интелигенција |
            умјетне интелигенције | умјетну интелигенцију | умјетној интелигенцији |
            умјетном интелигенцијом | вештачка интелигенција | вештачке интелигенције |
            вештачку интелигенцију | вештачкој интелигенцији | тренирање модела |
            обуку модела | обука модела | обучавање модела | учење модела |
            тренирање умјетн* | стројно учење | стројног учења | машинско учење |
            машинског учења | машинском учењу | неуронских мрежа | неуронске мреже |
            језичних модела | језичне моделе | језичких модела | језичке моделе |
            великих језичних | великих језичких | генеративн* | рударењ* |
            рударење текста и података | рударења текста и података |
            истраживање текста и података | анализа текста и података |
            анализе текста и података | екстракциј* | аутоматизирано прикупљање |
            аутоматизирано преузимање | аутоматизовано прикупљање |
            аутоматизовано преузимање | аутоматско прикупљање | аутоматизирана анализа |
            аутоматизована анализа | сцрапинг* | сцрапањ* | скрејп* | стругањ* |
            прикупљање података | obuku sistema | obuka sistema | obuke sistema |
            obuku veštačk* | obuka veštačk* | obuku vještačk* | obuka vještačk* |
            obuku umjetn* | treniranje veštačk* | treniranje vještačk* |
            treniranja veštačk* | treniranja vještačk* | treniranja umjetn* |
            treniranje sistema | treniranje sustava | treniranje algoritama |
            treniranja modela | treniranja algoritama | obučavanje sistema |
            obučavanje algoritama | obučavanje veštačk* | obučavanje vještačk* |
            učenje sustava | obuku algoritama | obuka algoritama | poučavanje modela |
            vještačka inteligencija | vještačke inteligencije | vještačku inteligenciju |
            vještačkoj inteligenciji | vještačkom inteligencijom | veštačkom inteligencijom |
            jezičnim modelima | jezičkim modelima | jezični modeli | jezički modeli |
            jezični model | jezički model | automatsko preuzimanje |
            automatskog prikupljanja | automatiziranog prikupljanja |
            automatizovanog prikupljanja | botovima | botovi | robotima | četbot* |
            strugati | rudariti | обуку система | обука система | обуке система |
            обуку вештачк* | обука вештачк* | обуку вјештачк* | обука вјештачк* |
            обуку умјетн* | тренирање вештачк* | тренирање вјештачк* | тренирања вештачк* |
            тренирања вјештачк* | тренирања умјетн* | тренирање система | тренирање сустава |
            тренирање алгоритама | тренирања модела | тренирања алгоритама |
            обучавање система | обучавање алгоритама | обучавање вештачк* |
            обучавање вјештачк* | учење сустава | обуку алгоритама | обука алгоритама |
            поучавање модела | вјештачка интелигенција | вјештачке интелигенције |
            вјештачку интелигенцију | вјештачкој интелигенцији | вјештачком интелигенцијом |
            вештачком интелигенцијом | језичним моделима | језичким моделима |
            језични модели | језички модели | језични модел | језички модел |
            аутоматско преузимање | аутоматског прикупљања | аутоматизираног прикупљања |
            аутоматизованог прикупљања | ботовима | ботови | роботима | четбот* | стругати |
            рударити | trenirati ai | trenirati ui | trenirati umjetne | trenirati umjetnu |
            trenirati veštačke | trenirati veštačku | trenirati vještačke |
            trenirati modela | trenirati modele | trenirati algoritama |
            trenirati algoritme | trenirati neuronsk* | trenirati jezičn* |
            trenirati jezičk* | trenirati generativn* | trenirati chatbot* |
            trenirati velikih jezičn* | trenirati velikih jezičk* | trenirati strojn* |
            trenirati mašinsk* | učiti ai | učiti ui | učiti umjetne | učiti umjetnu |
            učiti veštačke | učiti veštačku | učiti vještačke | učiti modela | učiti modele |
            učiti algoritama | učiti algoritme | učiti neuronsk* | učiti jezičn* |
            učiti jezičk* | učiti generativn* | učiti chatbot* | učiti velikih jezičn* |
            učiti velikih jezičk* | učiti strojn* | učiti mašinsk* | obučavati ai |
            obučavati ui | obučavati umjetne | obučavati umjetnu | obučavati veštačke |
            obučavati veštačku | obučavati vještačke | obučavati modela | obučavati modele |
            obučavati algoritama | obučavati algoritme | obučavati neuronsk* |
            obučavati jezičn* | obučavati jezičk* | obučavati generativn* |
            obučavati chatbot* | obučavati velikih jezičn* | obučavati velikih jezičk* |
            obučavati strojn* | obučavati mašinsk* | treniranje ui | treniranje umjetne |
            treniranje umjetnu | treniranje veštačke | treniranje veštačku |
            treniranje vještačke | treniranje modele | treniranje algoritme |
            treniranje neuronsk* | treniranje jezičn* | treniranje jezičk* |
            treniranje generativn* | treniranje chatbot* | treniranje velikih jezičn* |
            treniranje velikih jezičk* | treniranje strojn* | treniranje mašinsk* |
            treniranja ai | treniranja ui | treniranja umjetne | treniranja umjetnu |
            treniranja veštačke | treniranja veštačku | treniranja vještačke |
            treniranja modele | treniranja algoritme | treniranja neuronsk* |
            treniranja jezičn* | treniranja jezičk* | treniranja generativn* |
            treniranja chatbot* | treniranja velikih jezičn* | treniranja velikih jezičk* |
            treniranja strojn* | treniranja mašinsk* | treningu ai | treningu ui |
            treningu umjetne | treningu umjetnu | treningu veštačke | treningu veštačku |
            treningu vještačke | treningu modela | treningu modele | treningu algoritama |
            treningu algoritme | treningu neuronsk* | treningu jezičn* | treningu jezičk* |
            treningu generativn* | treningu chatbot* | treningu velikih jezičn* |
            treningu velikih jezičk* | treningu strojn* | treningu mašinsk* | trening ai |
            trening ui | trening umjetne | trening umjetnu | trening veštačke |
            trening veštačku | trening vještačke | trening modela | trening modele |
            trening algoritama | trening algoritme | trening neuronsk* | trening jezičn* |
            trening jezičk* | trening generativn* | trening chatbot* |
            trening velikih jezičn* | trening velikih jezičk* | trening strojn* |
            trening mašinsk* | učenje ai | učenje ui | učenje umjetne | učenje umjetnu |
            učenje veštačke | učenje veštačku | učenje vještačke | učenje modele |
            učenje algoritama | učenje algoritme | učenje neuronsk* | učenje jezičn* |
            učenje jezičk* | učenje generativn* | učenje chatbot* | učenje velikih jezičn* |
            učenje velikih jezičk* | učenje strojn* | učenje mašinsk* | učenja ai |
            učenja ui | učenja umjetne | učenja umjetnu | učenja veštačke | učenja veštačku |
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
            obuka umjetnu | obuka veštačke | obuka veštačku | obuka vještačke |
            obuka modele | obuka algoritme | obuka neuronsk* | obuka jezičn* |
            obuka jezičk* | obuka generativn* | obuka chatbot* | obuka velikih jezičn* |
            obuka velikih jezičk* | obuka strojn* | obuka mašinsk* | obuku ui |
            obuku umjetne | obuku umjetnu | obuku veštačke | obuku veštačku |
            obuku vještačke | obuku modele | obuku algoritme | obuku neuronsk* |
            obuku jezičn* | obuku jezičk* | obuku generativn* | obuku chatbot* |
            obuku velikih jezičn* | obuku velikih jezičk* | obuku strojn* | obuku mašinsk* |
            obuke ai | obuke ui | obuke umjetne | obuke umjetnu | obuke veštačke |
            obuke veštačku | obuke vještačke | obuke modela | obuke modele |
            obuke algoritama | obuke algoritme | obuke neuronsk* | obuke jezičn* |
            obuke jezičk* | obuke generativn* | obuke chatbot* | obuke velikih jezičn* |
            obuke velikih jezičk* | obuke strojn* | obuke mašinsk* | učiti na njima |
            trenirati na njima | skupove za treniranje | skupova podataka za |
            podaci za treniranje | podataka za treniranje | strojnom učenju |
            rudarenje teksta | rudarenje podataka | rudarenja podataka |
            rudarenje tekstova i podataka | rudarenja tekstova i podataka |
            rudarenju teksta i podataka | scrap* | crawl* | data mining |
            prikupljanje botovima | prikupljati botovima | automatskog preuzimanja |
            masovno preuzimanje | masovnog preuzimanja | strojna obrada | strojne obrade |
            mašinska obrada | mašinske obrade | chatbot* | čet-bot* | čatbot* |
            sustavima ui | sustave ui | alatima ui | modele ui | тренирати аи |
            тренирати уи | тренирати умјетне | тренирати умјетну | тренирати вештачке |
            тренирати вештачку | тренирати вјештачке | тренирати модела | тренирати моделе |
            тренирати алгоритама | тренирати алгоритме | тренирати неуронск* |
            тренирати језичн* | тренирати језичк* | тренирати генеративн* |
            тренирати цхатбот* | тренирати великих језичн* | тренирати великих језичк* |
            тренирати стројн* | тренирати машинск* | учити аи | учити уи | учити умјетне |
            учити умјетну | учити вештачке | учити вештачку | учити вјештачке |
            учити модела | учити моделе | учити алгоритама | учити алгоритме |
            учити неуронск* | учити језичн* | учити језичк* | учити генеративн* |
            учити цхатбот* | учити великих језичн* | учити великих језичк* | учити стројн* |
            учити машинск* | обучавати аи | обучавати уи | обучавати умјетне |
            обучавати умјетну | обучавати вештачке | обучавати вештачку |
            обучавати вјештачке | обучавати модела | обучавати моделе |
            обучавати алгоритама | обучавати алгоритме | обучавати неуронск* |
            обучавати језичн* | обучавати језичк* | обучавати генеративн* |
            обучавати цхатбот* | обучавати великих језичн* | обучавати великих језичк* |
            обучавати стројн* | обучавати машинск* | тренирање аи | тренирање уи |
            тренирање умјетне | тренирање умјетну | тренирање вештачке | тренирање вештачку |
            тренирање вјештачке | тренирање моделе | тренирање алгоритме |
            тренирање неуронск* | тренирање језичн* | тренирање језичк* |
            тренирање генеративн* | тренирање цхатбот* | тренирање великих језичн* |
            тренирање великих језичк* | тренирање стројн* | тренирање машинск* |
            тренирања аи | тренирања уи | тренирања умјетне | тренирања умјетну |
            тренирања вештачке | тренирања вештачку | тренирања вјештачке |
            тренирања моделе | тренирања алгоритме | тренирања неуронск* |
            тренирања језичн* | тренирања језичк* | тренирања генеративн* |
            тренирања цхатбот* | тренирања великих језичн* | тренирања великих језичк* |
            тренирања стројн* | тренирања машинск* | тренингу аи | тренингу уи |
            тренингу умјетне | тренингу умјетну | тренингу вештачке | тренингу вештачку |
            тренингу вјештачке | тренингу модела | тренингу моделе | тренингу алгоритама |
            тренингу алгоритме | тренингу неуронск* | тренингу језичн* | тренингу језичк* |
            тренингу генеративн* | тренингу цхатбот* | тренингу великих језичн* |
            тренингу великих језичк* | тренингу стројн* | тренингу машинск* | тренинг аи |
            тренинг уи | тренинг умјетне | тренинг умјетну | тренинг вештачке |
            тренинг вештачку | тренинг вјештачке | тренинг модела | тренинг моделе |
            тренинг алгоритама | тренинг алгоритме | тренинг неуронск* | тренинг језичн* |
            тренинг језичк* | тренинг генеративн* | тренинг цхатбот* |
            тренинг великих језичн* | тренинг великих језичк* | тренинг стројн* |
            тренинг машинск* | учење аи | учење уи | учење умјетне | учење умјетну |
            учење вештачке | учење вештачку | учење вјештачке | учење моделе |
            учење алгоритама | учење алгоритме | учење неуронск* | учење језичн* |
            учење језичк* | учење генеративн* | учење цхатбот* | учење великих језичн* |
            учење великих језичк* | учење стројн* | учење машинск* | учења аи | учења уи |
            учења умјетне | учења умјетну | учења вештачке | учења вештачку |
            учења вјештачке | учења модела | учења моделе | учења алгоритама |
            учења алгоритме | учења неуронск* | учења језичн* | учења језичк* |
            учења генеративн* | учења цхатбот* | учења великих језичн* |
            учења великих језичк* | учења стројн* | учења машинск* | обучавање аи |
            обучавање уи | обучавање умјетне | обучавање умјетну | обучавање вештачке |
            обучавање вештачку | обучавање вјештачке | обучавање моделе |
            обучавање алгоритме | обучавање неуронск* | обучавање језичн* |
            обучавање језичк* | обучавање генеративн* | обучавање цхатбот* |
            обучавање великих језичн* | обучавање великих језичк* | обучавање стројн* |
            обучавање машинск* | обучавања аи | обучавања уи | обучавања умјетне |
            обучавања умјетну | обучавања вештачке | обучавања вештачку |
            обучавања вјештачке | обучавања модела | обучавања моделе |
            обучавања алгоритама | обучавања алгоритме | обучавања неуронск* |
            обучавања језичн* | обучавања језичк* | обучавања генеративн* |
            обучавања цхатбот* | обучавања великих језичн* | обучавања великих језичк* |
            обучавања стројн* | обучавања машинск* | обука аи | обука уи | обука умјетне |
            обука умјетну | обука вештачке | обука вештачку | обука вјештачке |
            обука моделе | обука алгоритме | обука неуронск* | обука језичн* |
            обука језичк* | обука генеративн* | обука цхатбот* | обука великих језичн* |
            обука великих језичк* | обука стројн* | обука машинск* | обуку аи | обуку уи |
            обуку умјетне | обуку умјетну | обуку вештачке | обуку вештачку |
            обуку вјештачке | обуку моделе | обуку алгоритме | обуку неуронск* |
            обуку језичн* | обуку језичк* | обуку генеративн* | обуку цхатбот* |
            обуку великих језичн* | обуку великих језичк* | обуку стројн* | обуку машинск* |
            обуке аи | обуке уи | обуке умјетне | обуке умјетну | обуке вештачке |
            обуке вештачку | обуке вјештачке | обуке модела | обуке моделе |
            обуке алгоритама | обуке алгоритме | обуке неуронск* | обуке језичн* |
            обуке језичк* | обуке генеративн* | обуке цхатбот* | обуке великих језичн* |
            обуке великих језичк* | обуке стројн* | обуке машинск* | учити на њима |
            тренирати на њима | скупове за тренирање | скупова података за |
            подаци за тренирање | података за тренирање | стројном учењу | рударење текста |
            рударење података | рударења података | рударење текстова и података |
            рударења текстова и података | рударењу текста и података | прикупљање ботовима |
            прикупљати ботовима | аутоматског преузимања | масовно преузимање |
            масовног преузимања | стројна обрада | стројне обраде | машинска обрада |
            машинске обраде | чет-бот* | чатбот*"""
        ),
        Action.ALTER_IMAGE: words(
            """obrezivanj* | obrezivat* | izrezivanj* | kadriran* | retuš* | fotomontaž* |
            montaž* | fotošop* | izrezivat* | обрезивањ* | обрезиват* | изрезивањ* |
            кадриран* | ретуш* | фотомонтаж* | монтаж* | фотошоп* | изрезиват* | obrezati |
            izrezati | kadrirati | kropov* | uklanjanje logotipa | uklanjati logotip |
            dodavanje logotipa | обрезати | изрезати | кадрирати | кадрирањ* | кропов* |
            уклањање логотипа | уклањати логотип | додавање логотипа | prekrivati logo* |
            prekrivanje logo* | prekrivanja logo* | prekriti logo* | zakrivati logo* |
            zakrivanje logo* | zaklanjati logo* | zaklanjanje logo* | uklanjati logo* |
            uklanjanje logo* | uklanjanja logo* | ukloniti logo* | brisati logo* |
            brisanje logo* | vodeni žig | vodenog žiga | vodene žigove | obrezan* |
            obrežite | kropati | umetati tekst | umetanje teksta | dodavati tekst |
            dodavanje teksta na | lijepiti tekst | mijenjati boje | promjena boja |
            menjati boje | promena boja | digitalna obrada | digitalne obrade |
            digitalna manipulacija | digitalne manipulacije | прекривати лого* |
            прекривање лого* | прекривања лого* | прекрити лого* | закривати лого* |
            закривање лого* | заклањати лого* | заклањање лого* | уклањати лого* |
            уклањање лого* | уклањања лого* | уклонити лого* | брисати лого* |
            брисање лого* | водени жиг | воденог жига | водене жигове | обрезан* | обрежите |
            кропати | уметати текст | уметање текста | додавати текст | додавање текста на |
            лијепити текст | мијењати боје | промјена боја | мењати боје | промена боја |
            дигитална обрада | дигиталне обраде | дигитална манипулација |
            дигиталне манипулације"""
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
            materijal | materijala | materijali | materijale | informacij* | vijest |
            vijesti | vest | vesti | djelo | djela | djelu | delo | dela | delu |
            publikacij* | dokument* | izdanj* | priopćenj* | saopštenj* | intervju* |
            reportaž* | kolumn* | prilog* | prilozi | podaci | podataka | novine | novina |
            rada | izvještaj* | izveštaj* | servis | servisa | agencijski servis | садржај |
            садржаја | садржаји | садржају | садржајем | садржаје | садржајима | материјал |
            материјала | материјали | материјале | информациј* | вијест | вијести | вест |
            вести | дјело | дјела | дјелу | дело | дела | делу | публикациј* | документ* |
            издањ* | приопћењ* | саопштењ* | интервју* | репортаж* | колумн* | прилог* |
            прилози | подаци | података | новине | новина | рада | извјештај* | извештај* |
            сервис | сервиса | агенцијски сервис | vijest se poništava | vest se poništava |
            vijest je povučena | vest je povučena | povlači vijest | povlači vest |
            вијест се поништава | вест се поништава | вијест је повучена | вест је повучена |
            повлачи вијест | повлачи вест | povlači informaciju | povlači tekst |
            povlači članak | povlači materijal | povlači objavu | povlači prilog |
            povukla je vijest | povukla je vest | povukla je informaciju | povukla je tekst |
            povukla je članak | povukla je materijal | povukla je objavu |
            povukla je prilog | povukao je vijest | povukao je vest |
            povukao je informaciju | povukao je tekst | povukao je članak |
            povukao je materijal | povukao je objavu | povukao je prilog | poništava vijest |
            poništava vest | poništava informaciju | poništava tekst | poništava članak |
            poništava materijal | poništava objavu | poništava prilog | poništila je vijest |
            poništila je vest | poništila je informaciju | poništila je tekst |
            poništila je članak | poništila je materijal | poništila je objavu |
            poništila je prilog | poništio je vijest | poništio je vest |
            poništio je informaciju | poništio je tekst | poništio je članak |
            poništio je materijal | poništio je objavu | poništio je prilog |
            anulira vijest | anulira vest | anulira informaciju | anulira tekst |
            anulira članak | anulira materijal | anulira objavu | anulira prilog |
            opoziva vijest | opoziva vest | opoziva informaciju | opoziva tekst |
            opoziva članak | opoziva materijal | opoziva objavu | opoziva prilog |
            stornira vijest | stornira vest | stornira informaciju | stornira tekst |
            stornira članak | stornira materijal | stornira objavu | stornira prilog |
            stavlja van snage vijest | stavlja van snage vest |
            stavlja van snage informaciju | stavlja van snage tekst |
            stavlja van snage članak | stavlja van snage materijal |
            stavlja van snage objavu | stavlja van snage prilog | tekst je povučen |
            članak je povučen | tekst se povlači | повлачи информацију | повлачи текст |
            повлачи чланак | повлачи материјал | повлачи објаву | повлачи прилог |
            повукла је вијест | повукла је вест | повукла је информацију | повукла је текст |
            повукла је чланак | повукла је материјал | повукла је објаву |
            повукла је прилог | повукао је вијест | повукао је вест |
            повукао је информацију | повукао је текст | повукао је чланак |
            повукао је материјал | повукао је објаву | повукао је прилог | поништава вијест |
            поништава вест | поништава информацију | поништава текст | поништава чланак |
            поништава материјал | поништава објаву | поништава прилог | поништила је вијест |
            поништила је вест | поништила је информацију | поништила је текст |
            поништила је чланак | поништила је материјал | поништила је објаву |
            поништила је прилог | поништио је вијест | поништио је вест |
            поништио је информацију | поништио је текст | поништио је чланак |
            поништио је материјал | поништио је објаву | поништио је прилог |
            анулира вијест | анулира вест | анулира информацију | анулира текст |
            анулира чланак | анулира материјал | анулира објаву | анулира прилог |
            опозива вијест | опозива вест | опозива информацију | опозива текст |
            опозива чланак | опозива материјал | опозива објаву | опозива прилог |
            сторнира вијест | сторнира вест | сторнира информацију | сторнира текст |
            сторнира чланак | сторнира материјал | сторнира објаву | сторнира прилог |
            ставља ван снаге вијест | ставља ван снаге вест | ставља ван снаге информацију |
            ставља ван снаге текст | ставља ван снаге чланак | ставља ван снаге материјал |
            ставља ван снаге објаву | ставља ван снаге прилог | текст је повучен |
            чланак је повучен | текст се повлачи | uklonite vijest | uklonite vest |
            uklonite članak | uklonite tekst | uklonite materijal | uklonite objavu |
            povlačimo vijest | povlačimo vest | povlačimo članak | povlačimo tekst |
            povlačimo materijal | povlačimo objavu | izbrišite vijest | izbrišite vest |
            izbrišite članak | izbrišite tekst | izbrišite materijal | izbrišite objavu |
            obrišite vijest | obrišite vest | obrišite članak | obrišite tekst |
            obrišite materijal | obrišite objavu | poništavamo vijest | poništavamo vest |
            poništavamo članak | poništavamo tekst | poništavamo materijal |
            poništavamo objavu | poništite vijest | poništite vest | poništite članak |
            poništite tekst | poništite materijal | poništite objavu | povucite vijest |
            povucite vest | povucite članak | povucite tekst | povucite materijal |
            povucite objavu | molimo uklonite vijest | molimo uklonite vest |
            molimo uklonite članak | molimo uklonite tekst | molimo uklonite materijal |
            molimo uklonite objavu | molimo povucite vijest | molimo povucite vest |
            molimo povucite članak | molimo povucite tekst | molimo povucite materijal |
            molimo povucite objavu | molimo izbrišite vijest | molimo izbrišite vest |
            molimo izbrišite članak | molimo izbrišite tekst | molimo izbrišite materijal |
            molimo izbrišite objavu | molimo obrišite vijest | molimo obrišite vest |
            molimo obrišite članak | molimo obrišite tekst | molimo obrišite materijal |
            molimo obrišite objavu | vijest povučena | vijest poništena |
            vijest je poništena | vijest se povlači | vest povučena | vest poništena |
            vest je poništena | vest se povlači | informacija povučena |
            informacija je povučena | informacija poništena | informacija je poništena |
            informacija se povlači | članak povučen | članak poništen | članak je poništen |
            članak se povlači | tekst povučen | tekst poništen | tekst je poništen |
            materijal povučen | materijal je povučen | materijal poništen |
            materijal je poništen | materijal se povlači | povlačenje vijesti |
            povlačenje vesti | povlačenje članka | povlačenje teksta | уклоните вијест |
            уклоните вест | уклоните чланак | уклоните текст | уклоните материјал |
            уклоните објаву | повлачимо вијест | повлачимо вест | повлачимо чланак |
            повлачимо текст | повлачимо материјал | повлачимо објаву | избришите вијест |
            избришите вест | избришите чланак | избришите текст | избришите материјал |
            избришите објаву | обришите вијест | обришите вест | обришите чланак |
            обришите текст | обришите материјал | обришите објаву | поништавамо вијест |
            поништавамо вест | поништавамо чланак | поништавамо текст |
            поништавамо материјал | поништавамо објаву | поништите вијест | поништите вест |
            поништите чланак | поништите текст | поништите материјал | поништите објаву |
            повуците вијест | повуците вест | повуците чланак | повуците текст |
            повуците материјал | повуците објаву | молимо уклоните вијест |
            молимо уклоните вест | молимо уклоните чланак | молимо уклоните текст |
            молимо уклоните материјал | молимо уклоните објаву | молимо повуците вијест |
            молимо повуците вест | молимо повуците чланак | молимо повуците текст |
            молимо повуците материјал | молимо повуците објаву | молимо избришите вијест |
            молимо избришите вест | молимо избришите чланак | молимо избришите текст |
            молимо избришите материјал | молимо избришите објаву | молимо обришите вијест |
            молимо обришите вест | молимо обришите чланак | молимо обришите текст |
            молимо обришите материјал | молимо обришите објаву | вијест повучена |
            вијест поништена | вијест је поништена | вијест се повлачи | вест повучена |
            вест поништена | вест је поништена | вест се повлачи | информација повучена |
            информација је повучена | информација поништена | информација је поништена |
            информација се повлачи | чланак повучен | чланак поништен | чланак је поништен |
            чланак се повлачи | текст повучен | текст поништен | текст је поништен |
            материјал повучен | материјал је повучен | материјал поништен |
            материјал је поништен | материјал се повлачи | повлачење вијести |
            повлачење вести | повлачење чланка | повлачење текста | kradite sadržaj |
            kradite sadržaje | kradite materijale | kradite naš sadržaj |
            kradite naše materijale | krasti sadržaj | krasti sadržaje | krasti materijale |
            krasti naš sadržaj | krasti naše materijale | uzimati sadržaj |
            uzimati sadržaje | uzimati materijale | uzimati naš sadržaj |
            uzimati naše materijale | uzimajte sadržaj | uzimajte sadržaje |
            uzimajte materijale | uzimajte naš sadržaj | uzimajte naše materijale |
            uzmite sadržaj | uzmite sadržaje | uzmite materijale | uzmite naš sadržaj |
            uzmite naše materijale | uzeti sadržaj | uzeti sadržaje | uzeti materijale |
            uzeti naš sadržaj | uzeti naše materijale | крадите садржај | крадите садржаје |
            крадите материјале | крадите наш садржај | крадите наше материјале |
            красти садржај | красти садржаје | красти материјале | красти наш садржај |
            красти наше материјале | узимати садржај | узимати садржаје |
            узимати материјале | узимати наш садржај | узимати наше материјале |
            узимајте садржај | узимајте садржаје | узимајте материјале |
            узимајте наш садржај | узимајте наше материјале | узмите садржај |
            узмите садржаје | узмите материјале | узмите наш садржај |
            узмите наше материјале | узети садржај | узети садржаје | узети материјале |
            узети наш садржај | узети наше материјале | materijal* | djelima | bilten* |
            recenzij* | esej* | материјал* | дјелима | билтен* | рецензиј* | есеј*"""
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
            članci | članaka | članke | napis | napisa | vlastitih tekstova | текст |
            текста | текстови | текстова | текстове | тексту | чланак | чланка | чланци |
            чланака | чланке | напис | написа | властитих текстова | kradite tekstove |
            kradite članke | kradite naše tekstove | kradite naše članke | krasti tekstove |
            krasti članke | krasti naše tekstove | krasti naše članke | uzimati tekstove |
            uzimati članke | uzimati naše tekstove | uzimati naše članke |
            uzimajte tekstove | uzimajte članke | uzimajte naše tekstove |
            uzimajte naše članke | uzmite tekstove | uzmite članke | uzmite naše tekstove |
            uzmite naše članke | uzeti tekstove | uzeti članke | uzeti naše tekstove |
            uzeti naše članke | крадите текстове | крадите чланке | крадите наше текстове |
            крадите наше чланке | красти текстове | красти чланке | красти наше текстове |
            красти наше чланке | узимати текстове | узимати чланке | узимати наше текстове |
            узимати наше чланке | узимајте текстове | узимајте чланке |
            узимајте наше текстове | узимајте наше чланке | узмите текстове | узмите чланке |
            узмите наше текстове | узмите наше чланке | узети текстове | узети чланке |
            узети наше текстове | узети наше чланке | tekstovima | tekstom | člancima |
            člankom | текстовима | текстом | чланцима | чланком"""
        ),
        Object.IMAGE: words(
            """fotografij* | foto | fotka | fotke | slika | slike | slikama | ilustracij* |
            fotomaterijal* | slikovn* | snimk* | snimak | фотографиј* | фото | фотка |
            фотке | слика | слике | сликама | илустрациј* | фотоматеријал* | сликовн* |
            снимк* | снимак | povlači fotografiju | повлачи фотографију |
            povlači fotografije | povlači sliku | povlači snimak slike |
            povukla je fotografiju | povukla je fotografije | povukla je sliku |
            povukla je snimak slike | povukao je fotografiju | povukao je fotografije |
            povukao je sliku | povukao je snimak slike | poništava fotografiju |
            poništava fotografije | poništava sliku | poništava snimak slike |
            poništila je fotografiju | poništila je fotografije | poništila je sliku |
            poništila je snimak slike | poništio je fotografiju | poništio je fotografije |
            poništio je sliku | poništio je snimak slike | anulira fotografiju |
            anulira fotografije | anulira sliku | anulira snimak slike |
            opoziva fotografiju | opoziva fotografije | opoziva sliku |
            opoziva snimak slike | stornira fotografiju | stornira fotografije |
            stornira sliku | stornira snimak slike | stavlja van snage fotografiju |
            stavlja van snage fotografije | stavlja van snage sliku |
            stavlja van snage snimak slike | повлачи фотографије | повлачи слику |
            повлачи снимак слике | повукла је фотографију | повукла је фотографије |
            повукла је слику | повукла је снимак слике | повукао је фотографију |
            повукао је фотографије | повукао је слику | повукао је снимак слике |
            поништава фотографију | поништава фотографије | поништава слику |
            поништава снимак слике | поништила је фотографију | поништила је фотографије |
            поништила је слику | поништила је снимак слике | поништио је фотографију |
            поништио је фотографије | поништио је слику | поништио је снимак слике |
            анулира фотографију | анулира фотографије | анулира слику |
            анулира снимак слике | опозива фотографију | опозива фотографије |
            опозива слику | опозива снимак слике | сторнира фотографију |
            сторнира фотографије | сторнира слику | сторнира снимак слике |
            ставља ван снаге фотографију | ставља ван снаге фотографије |
            ставља ван снаге слику | ставља ван снаге снимак слике | uklonite fotografiju |
            uklonite fotografije | uklonite sliku | uklonite slike | uklonite snimku |
            uklonite snimak | povlačimo fotografiju | povlačimo fotografije |
            povlačimo sliku | povlačimo slike | povlačimo snimku | povlačimo snimak |
            izbrišite fotografiju | izbrišite fotografije | izbrišite sliku |
            izbrišite slike | izbrišite snimku | izbrišite snimak | obrišite fotografiju |
            obrišite fotografije | obrišite sliku | obrišite slike | obrišite snimku |
            obrišite snimak | poništavamo fotografiju | poništavamo fotografije |
            poništavamo sliku | poništavamo slike | poništavamo snimku | poništavamo snimak |
            povucite fotografiju | povucite fotografije | povucite sliku | povucite slike |
            povucite snimku | povucite snimak | molimo uklonite fotografiju |
            molimo uklonite fotografije | molimo uklonite sliku | molimo uklonite slike |
            molimo uklonite snimku | molimo uklonite snimak | molimo povucite fotografiju |
            molimo povucite fotografije | molimo povucite sliku | molimo povucite slike |
            molimo povucite snimku | molimo povucite snimak | molimo izbrišite fotografiju |
            molimo izbrišite fotografije | molimo izbrišite sliku | molimo izbrišite slike |
            molimo izbrišite snimku | molimo izbrišite snimak | molimo obrišite fotografiju |
            molimo obrišite fotografije | molimo obrišite sliku | molimo obrišite slike |
            molimo obrišite snimku | molimo obrišite snimak | fotografija povučena |
            fotografija je povučena | fotografija se povlači | slika povučena |
            slika je povučena | slika se povlači | povlačenje fotografije |
            povlačenje slike | уклоните фотографију | уклоните фотографије | уклоните слику |
            уклоните слике | уклоните снимку | уклоните снимак | повлачимо фотографију |
            повлачимо фотографије | повлачимо слику | повлачимо слике | повлачимо снимку |
            повлачимо снимак | избришите фотографију | избришите фотографије |
            избришите слику | избришите слике | избришите снимку | избришите снимак |
            обришите фотографију | обришите фотографије | обришите слику | обришите слике |
            обришите снимку | обришите снимак | поништавамо фотографију |
            поништавамо фотографије | поништавамо слику | поништавамо слике |
            поништавамо снимку | поништавамо снимак | повуците фотографију |
            повуците фотографије | повуците слику | повуците слике | повуците снимку |
            повуците снимак | молимо уклоните фотографију | молимо уклоните фотографије |
            молимо уклоните слику | молимо уклоните слике | молимо уклоните снимку |
            молимо уклоните снимак | молимо повуците фотографију |
            молимо повуците фотографије | молимо повуците слику | молимо повуците слике |
            молимо повуците снимку | молимо повуците снимак | молимо избришите фотографију |
            молимо избришите фотографије | молимо избришите слику | молимо избришите слике |
            молимо избришите снимку | молимо избришите снимак | молимо обришите фотографију |
            молимо обришите фотографије | молимо обришите слику | молимо обришите слике |
            молимо обришите снимку | молимо обришите снимак | фотографија повучена |
            фотографија је повучена | фотографија се повлачи | слика повучена |
            слика је повучена | слика се повлачи | повлачење фотографије | повлачење слике |
            kradite fotografije | kradite slike | kradite fotke | kradite naše fotografije |
            kradite naše slike | krasti fotografije | krasti slike | krasti fotke |
            krasti naše fotografije | krasti naše slike | uzimati fotografije |
            uzimati slike | uzimati fotke | uzimati naše fotografije | uzimati naše slike |
            uzimajte fotografije | uzimajte slike | uzimajte fotke |
            uzimajte naše fotografije | uzimajte naše slike | uzmite fotografije |
            uzmite slike | uzmite fotke | uzmite naše fotografije | uzmite naše slike |
            uzeti fotografije | uzeti slike | uzeti fotke | uzeti naše fotografije |
            uzeti naše slike | крадите фотографије | крадите слике | крадите фотке |
            крадите наше фотографије | крадите наше слике | красти фотографије |
            красти слике | красти фотке | красти наше фотографије | красти наше слике |
            узимати фотографије | узимати слике | узимати фотке | узимати наше фотографије |
            узимати наше слике | узимајте фотографије | узимајте слике | узимајте фотке |
            узимајте наше фотографије | узимајте наше слике | узмите фотографије |
            узмите слике | узмите фотке | узмите наше фотографије | узмите наше слике |
            узети фотографије | узети слике | узети фотке | узети наше фотографије |
            узети наше слике | fotk* | sliku | slici | portret* | фотк* | слику | слици |
            портрет*"""
        ),
        Object.VIDEO: words(
            """video | videozapis* | videomaterijal* | videosnimk* | video zapis* |
            video snimk* | videa | videi | videosnim* | видео | видеозапис* |
            видеоматеријал* | видеоснимк* | видео запис* | видео снимк* | видеа | видеи |
            видеосним* | povlači snimku | povlači snimak | povlači video |
            povlači videosnimku | povlači videosnimak | povukla je snimku |
            povukla je snimak | povukla je video | povukla je videosnimku |
            povukla je videosnimak | povukao je snimku | povukao je snimak |
            povukao je video | povukao je videosnimku | povukao je videosnimak |
            poništava snimku | poništava snimak | poništava video | poništava videosnimku |
            poništava videosnimak | poništila je snimku | poništila je snimak |
            poništila je video | poništila je videosnimku | poništila je videosnimak |
            poništio je snimku | poništio je snimak | poništio je video |
            poništio je videosnimku | poništio je videosnimak | anulira snimku |
            anulira snimak | anulira video | anulira videosnimku | anulira videosnimak |
            opoziva snimku | opoziva snimak | opoziva video | opoziva videosnimku |
            opoziva videosnimak | stornira snimku | stornira snimak | stornira video |
            stornira videosnimku | stornira videosnimak | stavlja van snage snimku |
            stavlja van snage snimak | stavlja van snage video |
            stavlja van snage videosnimku | stavlja van snage videosnimak |
            snimka je povučena | snimak je povučen | повлачи снимку | повлачи снимак |
            повлачи видео | повлачи видеоснимку | повлачи видеоснимак | повукла је снимку |
            повукла је снимак | повукла је видео | повукла је видеоснимку |
            повукла је видеоснимак | повукао је снимку | повукао је снимак |
            повукао је видео | повукао је видеоснимку | повукао је видеоснимак |
            поништава снимку | поништава снимак | поништава видео | поништава видеоснимку |
            поништава видеоснимак | поништила је снимку | поништила је снимак |
            поништила је видео | поништила је видеоснимку | поништила је видеоснимак |
            поништио је снимку | поништио је снимак | поништио је видео |
            поништио је видеоснимку | поништио је видеоснимак | анулира снимку |
            анулира снимак | анулира видео | анулира видеоснимку | анулира видеоснимак |
            опозива снимку | опозива снимак | опозива видео | опозива видеоснимку |
            опозива видеоснимак | сторнира снимку | сторнира снимак | сторнира видео |
            сторнира видеоснимку | сторнира видеоснимак | ставља ван снаге снимку |
            ставља ван снаге снимак | ставља ван снаге видео | ставља ван снаге видеоснимку |
            ставља ван снаге видеоснимак | снимка је повучена | снимак је повучен | videu |
            snimka | snimke | snimku | snimak | snimci | snimaka | klip | klipovi | видеу |
            снимка | снимке | снимку | снимак | снимци | снимака | клип | клипови"""
        ),
        Object.AUDIO: words(
            """audio | audiozapis* | audio zapis* | podcast* | zvučn* | tonski zapis* |
            tonskih zapisa | аудио | аудиозапис* | аудио запис* | подцаст* | звучн* |
            тонски запис* | тонских записа | podkast* | zvučni zapis | zvučne zapise |
            zvučnih zapisa | tonski zapis | подкаст* | звучни запис | звучне записе |
            звучних записа | тонски запис"""
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
            логотип* | заштитни знак | заштитни знакови | жиг | жигови | loga |
            zaštitne znakove | zaštićeni znak | amblem* | лога | заштитне знакове |
            заштићени знак | амблем*"""
        ),
        Object.THIRD_PARTY: words(
            """sadržaje drugih | sadržaj drugih | sadržaji drugih | sadržaje trećih |
            sadržaji trećih | sadržaja trećih | materijal trećih | agencijske vijesti |
            agencijskih vijesti | agencijske vesti | садржаје других | садржај других |
            садржаји других | садржаје трећих | садржаји трећих | садржаја трећих |
            материјал трећих | агенцијске вијести | агенцијских вијести | агенцијске вести |
            agencijskih vesti | agencijski materijali | agencijskih materijala |
            agencijske fotografije | agencijskih fotografija | materijali trećih strana |
            materijala trećih strana | materijali trećih lica | materijala trećih lica |
            sadržaj trećih strana | sadržaja trećih strana | tuđi materijali |
            tuđih materijala | агенцијских вести | агенцијски материјали |
            агенцијских материјала | агенцијске фотографије | агенцијских фотографија |
            материјали трећих страна | материјала трећих страна | материјали трећих лица |
            материјала трећих лица | садржај трећих страна | садржаја трећих страна |
            туђи материјали | туђих материјала"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """dozvola | dozvole | dozvolu | dozvoli redakcije | dozvolom | saglasnost* |
            saglasnoš* | odobrenj* | pristanak | pristanka | pristankom | privol* |
            ovlaštenj* | ovlašćenj* | licenca | licence | licencu | licencom | licenci |
            ugovor* | sporazum* | odobrenje | autorizacij* | izričitog odobrenja |
            znanja redakcije | u skladu s uvjetima | u skladu sa uslovima |
            sukladno uvjetima | u skladu s pravilima | u skladu sa pravilima |
            prema uvjetima korištenja | prema uslovima korišćenja |
            prema uslovima korištenja | дозвола | дозволе | дозволу | дозволи редакције |
            дозволом | сагласност* | сагласнош* | одобрењ* | пристанак | пристанка |
            пристанком | привол* | овлаштењ* | овлашћењ* | лиценца | лиценце | лиценцу |
            лиценцом | лиценци | уговор* | споразум* | одобрење | ауторизациј* |
            изричитог одобрења | знања редакције | у складу с увјетима |
            у складу са условима | сукладно увјетима | у складу с правилима |
            у складу са правилима | према увјетима кориштења | према условима коришћења |
            према условима кориштења | po odobrenju | nakon odobrenja | sukladno ugovoru |
            u skladu s ugovorom | u skladu sa ugovorom | pod licencom | s dozvolom |
            sa dozvolom | sa saglasnošću | по одобрењу | након одобрења | сукладно уговору |
            у складу с уговором | у складу са уговором | под лиценцом | с дозволом |
            са дозволом | са сагласношћу | podliježe odobrenju | podleže odobrenju |
            podliježe suglasnosti | podleže saglasnosti | podliježe licenci |
            podleže licenci | potrebno je odobrenje | potrebna je dozvola |
            potrebna je suglasnost | potrebna je saglasnost | potreban je ugovor |
            zatražite dozvolu | zatražite odobrenje | zatražite suglasnost |
            zatražite saglasnost | zatražiti dozvolu | dogovorite s |
            dogovoriti s redakcijom | treba dogovoriti | подлијеже одобрењу |
            подлеже одобрењу | подлијеже сугласности | подлеже сагласности |
            подлијеже лиценци | подлеже лиценци | потребно је одобрење |
            потребна је дозвола | потребна је сугласност | потребна је сагласност |
            потребан је уговор | затражите дозволу | затражите одобрење |
            затражите сугласност | затражите сагласност | затражити дозволу | договорите с |
            договорити с редакцијом | треба договорити | suglasnost* | suglasnošću |
            dopuštenj* | licencij* | dogovor | dogovora | dogovorom | dogovoru |
            znanja izdavača | znanja autora | znanja uredništva | сугласност* | сугласношћу |
            допуштењ* | лиценциј* | договор | договора | договором | договору |
            знања издавача | знања аутора | знања уредништва | nakon sklapanja ugovora |
            po dogovoru | po dogovoru s | prema ugovoru | u dogovoru s | u dogovoru sa |
            u okviru ugovora | uz dogovor | након склапања уговора | по договору |
            по договору с | према уговору | у договору с | у договору са | у оквиру уговора |
            уз договор | ne pitajući | не питајући"""
        ),
        Condition.PRIOR: words(
            """prethodn* | unaprijed | unapred | претходн* | унапријед | унапред |
            po prethodnom | по претходном | ranije pribavljen* | раније прибављен* |
            a da prethodno | а да претходно"""
        ),
        Condition.WRITTEN: words(
            """pisan* | pismen* | u pisanom obliku | u pisanoj formi | u pismenoj formi |
            u pismenom obliku | писан* | писмен* | у писаном облику | у писаној форми |
            у писменој форми | у писменом облику"""
        ),
        Condition.ATTRIBUTION: words(
            """navođenj* | navesti | navede | navedu | navedete | navedite | navoditi |
            navodi izvor | navodeći | navodite | naveden izvor | izvor naveden |
            izvor je naveden | citiranje izvora | izvora | izvor | izvor i autora | naznak* |
            naznačiti | naznačen | naznačen izvor | naznačenj* | naznačit* | spominjanj* |
            spominje | pozivanj* | poziva na | pozivajući se | imenovanje autora |
            autorstv* | ime autora | ime i prezime autora | ako se navede |
            ukoliko se navede | ako navedete | ako je naveden | ukoliko je naveden |
            s navođenjem | sa navođenjem | s naznakom | potpis autora | potpisati autora |
            potpisivanj* | isticanj* izvora | atribucij* | навођењ* | навести | наведе |
            наведу | наведете | наведите | наводити | наводи извор | наводећи | наводите |
            наведен извор | извор наведен | извор је наведен | цитирање извора | извора |
            извор | извор и аутора | назнак* | назначити | назначен | назначен извор |
            назначењ* | назначит* | спомињањ* | спомиње | позивањ* | позива на |
            позивајући се | именовање аутора | ауторств* | име аутора |
            име и презиме аутора | ако се наведе | уколико се наведе | ако наведете |
            ако је наведен | уколико је наведен | с навођењем | са навођењем | с назнаком |
            потпис аутора | потписати аутора | потписивањ* | истицањ* извора | атрибуциј* |
            potpišete | potpiše | potpišu | potpisan | potpisan autor | spomenete |
            spomenuti | spomene | istaknete izvor | istaknut izvor | pozovete na |
            pozove na | ime fotografa | ime novinara | потпишете | потпише | потпишу |
            потписан | потписан аутор | споменете | споменути | спомене | истакнете извор |
            истакнут извор | позовете на | позове на | име фотографа | име новинара |
            potpisa autora | potpisom autora | potpis | potpisom | imena autora |
            imenom autora | imena i prezimena | imena fotografa | imenom fotografa |
            navesti autora | navesti izvor | navedite autora | navedite izvor |
            navedete autora | navedete izvor | navede autora | navede izvor |
            navodeći izvor | navodeći autora | navođenje izvora | navođenjem izvora |
            navođenje autora | navođenjem autora | naveden autor | navesti ime |
            naznaka izvora | naznakom izvora | naznaku izvora | naznačiti izvor |
            naznačiti autora | označiti izvor | označite izvor | naziv portala |
            naziva portala | naziv agencije | naziva agencije | nazivom agencije |
            ime portala | spomenuti autora | spomenete autora | pomenuti izvor |
            citirati izvor | pozvati se na | pozivanje na izvor | pozivajući se na |
            pozivanjem na | izvor se navodi | потписа аутора | потписом аутора | потпис |
            потписом | имена аутора | именом аутора | имена и презимена | имена фотографа |
            именом фотографа | навести аутора | навести извор | наведите аутора |
            наведите извор | наведете аутора | наведете извор | наведе аутора |
            наведе извор | наводећи извор | наводећи аутора | навођење извора |
            навођењем извора | навођење аутора | навођењем аутора | наведен аутор |
            навести име | назнака извора | назнаком извора | назнаку извора |
            назначити извор | назначити аутора | означити извор | означите извор |
            назив портала | назива портала | назив агенције | назива агенције |
            називом агенције | име портала | споменути аутора | споменете аутора |
            поменути извор | цитирати извор | позвати се на | позивање на извор |
            позивајући се на | позивањем на | извор се наводи | ako navede | ako spomenete |
            dovoljno je navesti | ko navede | ne navodeći | s potpisom | sa naznakom |
            sa potpisom | samo navedite | tko navede | ukoliko navede | ukoliko navedete |
            ако наведе | ако споменете | довољно је навести | ко наведе | не наводећи |
            с потписом | са назнаком | са потписом | само наведите | тко наведе |
            уколико наведе | уколико наведете | ako se navodi | ako citirate | ako pomenete |
            s imenom | sa imenom | pod imenom | ne spominjući | ne pominjući |
            ако се наводи | ако цитирате | ако поменете | са именом | под именом |
            не помињући | dovoljno je navesti izvor | dovoljno je navođenje izvora |
            довољно је навести извор | довољно је навођење извора"""
        ),
        Condition.LINK: words(
            """link | linka | linkom | linku | linkovi | linkove | linkanj* | linkovanj* |
            linkati | hiperlink* | hipervez* | hiperveza | aktivni link | aktivan link |
            aktivnog linka | backlink* | povratni link | s linkom | sa linkom | url |
            direktan link | obavezan link | veza ka | vezu na | vezu ka | линк | линка |
            линком | линку | линкови | линкове | линкањ* | линковањ* | линкати | хиперлинк* |
            хипервез* | хипервеза | активни линк | активан линк | активног линка |
            бацклинк* | повратни линк | с линком | са линком | директан линк |
            обавезан линк | веза ка | везу на | везу ка | poveznic* | linkate | linkujete |
            linkuje | povežete | повезниц* | линкате | линкујете | линкује | повежете |
            linkajte | linkovati | aktivnim linkom | aktivna poveznica | aktivnu poveznicu |
            aktivne poveznice | aktivnom poveznicom | živi link | živu poveznicu |
            direktni link | izravan link | izravna poveznica | izravnu poveznicu |
            povratnu poveznicu | link na original | link na izvornik |
            poveznica na original | poveznicu na original | poveznicu na izvornik |
            link prema izvoru | link ka izvoru | link na izvorni | vezu ka originalu |
            link do originala | линкајте | линковати | активним линком | активна повезница |
            активну повезницу | активне повезнице | активном повезницом | живи линк |
            живу повезницу | директни линк | израван линк | изравна повезница |
            изравну повезницу | повратну повезницу | линк на оригинал | линк на изворник |
            повезница на оригинал | повезницу на оригинал | повезницу на изворник |
            линк према извору | линк ка извору | линк на изворни | урл | везу ка оригиналу |
            линк до оригинала | ako objavite poveznicu | ако објавите повезницу"""
        ),
        Condition.KEEP_NOTICE: words(
            """zadržavanje oznake | zadržati oznaku | uklanjanje oznake | uklanjati oznake |
            zadržavanje obavijesti | задржавање ознаке | задржати ознаку | уклањање ознаке |
            уклањати ознаке | задржавање обавијести | uklanjati oznaku autorsk* |
            ukloniti oznaku autorsk* | zadržati oznaku autorsk* |
            zadržavanje oznake autorsk* | zadržati logo | zadržavanje logotipa |
            s vidljivim logotipom | sa vidljivim logotipom | sačuvati sve linkove |
            zadržati sve linkove | zadržati sve poveznice | zadržavanje svih poveznica |
            brisati oznake autorsk* | уклањати ознаку ауторск* | уклонити ознаку ауторск* |
            задржати ознаку ауторск* | задржавање ознаке ауторск* | задржати лого |
            задржавање логотипа | с видљивим логотипом | са видљивим логотипом |
            сачувати све линкове | задржати све линкове | задржати све повезнице |
            задржавање свих повезница | брисати ознаке ауторск*"""
        ),
        Condition.INDICATE_CHANGES: words(
            """naznačiti izmjene | naznačiti izmene | naznačene izmjene | navesti promjene |
            navođenje izmjena | назначити измјене | назначити измене | назначене измјене |
            навести промјене | навођење измјена | označiti izmjene | označi izmjene |
            označite izmjene | označe izmjene | jasno označi izmjene | naznači izmjene |
            naznačite izmjene | označiti izmene | označi izmene | označite izmene |
            navesti izmjene | navesti izmene | označavanje izmjena | označavanje izmena |
            označene izmjene | označiti promjene | označiti promene | naznaku izmjena |
            означити измјене | означи измјене | означите измјене | означе измјене |
            јасно означи измјене | назначи измјене | назначите измјене | означити измене |
            означи измене | означите измене | навести измјене | навести измене |
            означавање измјена | означавање измена | означене измјене | означити промјене |
            означити промене | назнаку измјена"""
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
            непромијењен* | непромењен* | у цијелости и без | bez ikakvih izmjena |
            bez ikakvih izmena | bez kraćenja | bez preinaka | neizmjenjen* |
            u originalnom obliku | od riječi do riječi | od reči do reči | ne mijenjajući |
            ne menjajući | ako ne mijenjate | ako ne menjate | без икаквих измјена |
            без икаквих измена | без краћења | без преинака | неизмјењен* |
            у оригиналном облику | од ријечи до ријечи | од речи до речи | не мијењајући |
            не мењајући | ако не мијењате | ако не мењате | ako ga ne mijenjate |
            ако га не мењате"""
        ),
        Condition.SHARE_ALIKE: words(
            """pod istim uslovima | dijeli pod istim | deliti pod istim | dijeljenje pod istim |
            deljenje pod istim | pod istom licencom | под истим условима | дијели под истим |
            делити под истим | дијељење под истим | дељење под истим | под истом лиценцом |
            pod istim uvjetima | pod istom licencijom | s istom licencom |
            sa istom licencom | deli pod istim | под истим увјетима | под истом лиценцијом |
            с истом лиценцом | са истом лиценцом | дели под истим"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nekomercijaln* | neprofitn* | u nekomercijalne svrhe | u neprofitne svrhe |
            некомерцијалн* | непрофитн* | у некомерцијалне сврхе | у непрофитне сврхе |
            ne u komercijalne | ne radi zarade | bez komercijaln* | ne u svrhu zarade |
            не у комерцијалне | не ради зараде | без комерцијалн* | не у сврху зараде"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uredničke svrhe | uredničkih svrha | redakcijske svrhe | redakcijsku upotrebu |
            uredničku upotrebu | novinarske svrhe | informativne svrhe | уредничке сврхе |
            уредничких сврха | редакцијске сврхе | редакцијску употребу |
            уредничку употребу | новинарске сврхе | информативне сврхе |
            redakcijske potrebe | redakcijsku uporabu | uredničku uporabu |
            uređivačku upotrebu | uređivačke svrhe | редакцијске потребе |
            редакцијску упорабу | уредничку упорабу | уређивачку употребу |
            уређивачке сврхе | redakcijskoj upotrebi | uredničke potrebe |
            novinarske potrebe | potrebe vijesti | potrebe vesti | potrebe izvještavanja |
            potrebe izveštavanja | u svrhu izvještavanja | u svrhu izveštavanja |
            u svrhu informiranja | u svrhu informisanja | редакцијској употреби |
            уредничке потребе | новинарске потребе | потребе вијести | потребе вести |
            потребе извјештавања | потребе извештавања | у сврху извјештавања |
            у сврху извештавања | у сврху информирања | у сврху информисања"""
        ),
        Condition.PERSONAL_USE: words(
            """osobnu upotrebu | osobne potrebe | osobne svrhe | osobno korištenje |
            ličnu upotrebu | lične upotrebe | lične potrebe | lične svrhe |
            lično korištenje | lično korišćenje | privatnu upotrebu | privatne svrhe |
            privatne potrebe | internu upotrebu | interne potrebe | vlastite potrebe |
            sopstvene potrebe | lična upotreba | особну употребу | особне потребе |
            особне сврхе | особно кориштење | личну употребу | личне употребе |
            личне потребе | личне сврхе | лично кориштење | лично коришћење |
            приватну употребу | приватне сврхе | приватне потребе | интерну употребу |
            интерне потребе | властите потребе | сопствене потребе | лична употреба |
            vlastitu uporabu | vlastitu upotrebu | osobnu uporabu | osobne uporabe |
            privatnu uporabu | internu uporabu | interne svrhe | kućnu uporabu |
            kućnu upotrebu | privatno korištenje | privatno korišćenje | властиту упорабу |
            властиту употребу | особну упорабу | особне упорабе | приватну упорабу |
            интерну упорабу | интерне сврхе | кућну упорабу | кућну употребу |
            приватно кориштење | приватно коришћење"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """obrazovne svrhe | edukativne svrhe | nastavne svrhe | obrazovnih svrha |
            u nastavi | образовне сврхе | едукативне сврхе | наставне сврхе |
            образовних сврха | у настави | obrazovnim svrhama | školske svrhe |
            potrebe nastave | obrazovnim ustanovama | školama | knjižnicama | bibliotekama |
            znanstvene svrhe | naučne svrhe | образовним сврхама | школске сврхе |
            потребе наставе | образовним установама | школама | књижницама | библиотекама |
            знанствене сврхе | научне сврхе"""
        ),
        Condition.CONTEXT_ONLY: words(
            """kao ilustracija | u kontekstu | za ilustraciju | као илустрација | у контексту |
            за илустрацију | uz članak o | uz tekst o | uz ovaj članak | uz ovaj tekst |
            uz ovu vijest | uz ovu vest | zajedno s člankom | zajedno s tekstom |
            zajedno sa člankom | zajedno sa tekstom | u vezi s događajem |
            u vezi sa događajem | kao ilustracija uz | kao ilustraciju uz |
            u okviru izvještavanja o | u okviru izveštavanja o | уз чланак о | уз текст о |
            уз овај чланак | уз овај текст | уз ову вијест | уз ову вест |
            заједно с чланком | заједно с текстом | заједно са чланком | заједно са текстом |
            у вези с догађајем | у вези са догађајем | као илустрација уз |
            као илустрацију уз | у оквиру извјештавања о | у оквиру извештавања о"""
        ),
        Condition.ONE_TIME: words(
            """jednokratn* | samo jednom | samo jedanput | jednokratnu upotrebu | једнократн* |
            само једном | само једанпут | једнократну употребу | jedanput |
            jedno objavljivanje | jednu objavu | једанпут | једно објављивање |
            једну објаву | jedne objave | jedno korištenje | jedno korišćenje |
            jednu upotrebu | jednu uporabu | u jednom broju | u jednom izdanju |
            једне објаве | једно кориштење | једно коришћење | једну употребу |
            једну упорабу | у једном броју | у једном издању"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kratki citati | kratkih citata | kraći izvodi | kraćih izvoda | kratki izvodi |
            kratke izvatke | kratkih izvadaka | кратки цитати | кратких цитата |
            краћи изводи | краћих извода | кратки изводи | кратке изватке |
            кратких извадака | kratke citate | kratki odlomci | kratke odlomke |
            kratkih odlomaka | nekoliko rečenica | u ograničenom opsegu |
            u ograničenom obimu | кратке цитате | кратки одломци | кратке одломке |
            кратких одломака | неколико реченица | у ограниченом опсегу | у ограниченом обиму"""
        ),
        Condition.NOTIFY: words(
            """obavijestiti | obavještavanj* | obavestiti | obaveštavanj* |
            obavijest redakciji | obaveštenje redakciji | obavijestite | obavestite |
            javite nam | обавијестити | обавјештавањ* | обавестити | обавештавањ* |
            обавијест редакцији | обавештење редакцији | обавијестите | обавестите |
            јавите нам | obavijestiti redakciju | obavestiti redakciju | obavijestiti nas |
            obavestiti nas | obavijestite nas | obavestite nas | obavijestite redakciju |
            obavestite redakciju | uz obavijest | javiti nam | autorski primjerak |
            autorski primerak | ogledni primjerak | ogledni primerak | pošaljite primjerak |
            pošaljite primerak | poslati primjerak | dostaviti primjerak |
            dostaviti primerak | pošaljite nam link | pošaljite nam poveznicu |
            обавијестити редакцију | обавестити редакцију | обавијестити нас |
            обавестити нас | обавијестите нас | обавестите нас | обавијестите редакцију |
            обавестите редакцију | уз обавијест | јавити нам | ауторски примјерак |
            ауторски примерак | огледни примјерак | огледни примерак | пошаљите примјерак |
            пошаљите примерак | послати примјерак | доставити примјерак |
            доставити примерак | пошаљите нам линк | пошаљите нам повезницу"""
        ),
        Condition.PAYMENT: words(
            """naplat* | naknad* | plaćanj* | plaćen* | honorar* | nadoknad* | naplaćuj* |
            naplaćivat* | наплат* | накнад* | плаћањ* | плаћен* | хонорар* | надокнад* |
            наплаћуј* | наплаћиват* | naplaćuje se | naplaćuju se | se naplaćuje | plaća se |
            plaća se naknada | zahtijeva nadoplatu | zahteva doplatu | zahtijeva doplatu |
            podliježe plaćanju | podleže plaćanju | podliježe naplati | podleže naplati |
            наплаћује се | наплаћују се | се наплаћује | плаћа се | плаћа се накнада |
            захтијева надоплату | захтева доплату | захтијева доплату | подлијеже плаћању |
            подлеже плаћању | подлијеже наплати | подлеже наплати | nadoplat* | doplat* |
            uz plaćanje | uplat* | tantijem* | pristojb* | надоплат* | доплат* | уз плаћање |
            уплат* | тантијем* | пристојб* | nakon plaćanja | nakon uplate | po plaćanju |
            uz doplatu | uz honorar | uz nadoplatu | uz naknadu | након плаћања |
            након уплате | по плаћању | уз доплату | уз надоплату | уз накнаду | уз хонорар |
            ne plativši | не плативши"""
        ),
        Condition.SUBSCRIBER: words(
            """pretplatni* | klijent* | registriranim korisnicima | registrirani korisnici |
            registrovanim korisnicima | registrovani korisnici | akreditiran* |
            akreditovan* | korisnicima servisa | korisnici servisa | članovima | pretplatu |
            pretplatom | претплатни* | клијент* | регистрираним корисницима |
            регистрирани корисници | регистрованим корисницима | регистровани корисници |
            акредитиран* | акредитован* | корисницима сервиса | корисници сервиса |
            члановима | претплату | претплатом | prijavljeni korisnici |
            prijavljenim korisnicima | članovima mreže | članice mreže | članicama mreže |
            partnerskim medijima | ugovornim partnerima | nositeljima licence |
            nosiocima licence | пријављени корисници | пријављеним корисницима |
            члановима мреже | чланице мреже | чланицама мреже | партнерским медијима |
            уговорним партнерима | носитељима лиценце | носиоцима лиценце"""
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
            samo u uredničke svrhe | isključivo u uredničke svrhe |
            samo za redakcijsku upotrebu | isključivo u redakcijske svrhe |
            samo u redakcijske svrhe | samo za uređivačku upotrebu |
            само за уредничку употребу | искључиво за уредничку употребу |
            само у уредничке сврхе | искључиво у уредничке сврхе |
            само за редакцијску употребу | искључиво у редакцијске сврхе |
            само у редакцијске сврхе | само за уређивачку употребу |
            samo za uredničku uporabu | isključivo za uredničku uporabu |
            samo za redakcijsku uporabu | samo za redakcijske svrhe |
            isključivo za redakcijske svrhe | isključivo za redakcijsku upotrebu |
            isključivo za redakcijsku uporabu | samo za uredničke svrhe |
            isključivo za uredničke svrhe | samo za uredničke potrebe |
            samo za redakcijske potrebe | isključivo za redakcijske potrebe |
            samo za novinarske svrhe | samo za redakcijsko korišćenje |
            isključivo za redakcijsko korišćenje | isključivo za uređivačku upotrebu |
            samo u uređivačke svrhe | само за уредничку упорабу |
            искључиво за уредничку упорабу | само за редакцијску упорабу |
            само за редакцијске сврхе | искључиво за редакцијске сврхе |
            искључиво за редакцијску употребу | искључиво за редакцијску упорабу |
            само за уредничке сврхе | искључиво за уредничке сврхе |
            само за уредничке потребе | само за редакцијске потребе |
            искључиво за редакцијске потребе | само за новинарске сврхе |
            само за редакцијско коришћење | искључиво за редакцијско коришћење |
            искључиво за уређивачку употребу | само у уређивачке сврхе |
            samo u novinarske svrhe | samo u informativne svrhe | samo za potrebe vijesti |
            samo za potrebe vesti | samo za potrebe izvještavanja |
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
            jedino za redakcijsko korištenje | jedino za redakcijsko korišćenje |
            само у новинарске сврхе | само у информативне сврхе | само за потребе вијести |
            само за потребе вести | само за потребе извјештавања |
            само за потребе извештавања | само за редакцијско кориштење |
            искључиво у новинарске сврхе | искључиво у информативне сврхе |
            искључиво за потребе вијести | искључиво за потребе вести |
            искључиво за потребе извјештавања | искључиво за потребе извештавања |
            искључиво за редакцијско кориштење | једино за уредничку употребу |
            једино за уредничку упорабу | једино у уредничке сврхе |
            једино за редакцијску употребу | једино за редакцијску упорабу |
            једино за редакцијске потребе | једино у редакцијске сврхе |
            једино у новинарске сврхе | једино у информативне сврхе |
            једино за потребе вијести | једино за потребе вести |
            једино за потребе извјештавања | једино за потребе извештавања |
            једино за редакцијско кориштење | једино за редакцијско коришћење"""
        ),
        Exemption.PERSONAL_USE: words(
            """osim za osobne potrebe | osim za ličnu upotrebu | osim za lične potrebe |
            osim u lične svrhe | osim u osobne svrhe | osim za privatnu upotrebu |
            osim za vlastite potrebe | осим за особне потребе | осим за личну употребу |
            осим за личне потребе | осим у личне сврхе | осим у особне сврхе |
            осим за приватну употребу | осим за властите потребе | osim za osobnu |
            osim za ličnu | osim za sopstvene potrebe | osim privatne upotrebe |
            осим за особну | осим за личну | осим за сопствене потребе |
            осим приватне употребе"""
        ),
        Exemption.QUOTATION: words(
            """osim citiranja | osim kratkih citata | uz iznimku citiranja |
            osim u svrhu citiranja | izuzev citiranja | осим цитирања | осим кратких цитата |
            уз изнимку цитирања | осим у сврху цитирања | изузев цитирања | osim citata |
            osim za citiranje | uz iznimku citata | sa izuzetkom citata | za recenzije |
            u recenzijama | осим цитата | осим за цитирање | уз изнимку цитата |
            са изузетком цитата | за рецензије | у рецензијама"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """predviđenih zakonom | predviđeni zakonom | propisanih zakonom |
            dopuštenih zakonom | dozvoljenih zakonom | zakonom dopuštenih |
            zakonom dozvoljenih | u zakonom predviđenim | предвиђених законом |
            предвиђени законом | прописаних законом | допуштених законом |
            дозвољених законом | законом допуштених | законом дозвољених |
            у законом предвиђеним | utvrđenih zakonom | zakonskih iznimaka |
            zakonskih izuzetaka | утврђених законом | законских изнимака |
            законских изузетака"""
        ),
        Exemption.SUBSCRIBERS: words(
            """osim za pretplatnike | osim pretplatnika | osim pretplatnicima |
            izuzev pretplatnika | osim klijentima | осим за претплатнике |
            осим претплатника | осим претплатницима | изузев претплатника | осим клијентима |
            osim klijenata | осим клијената"""
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
            знанствене сврхе | научне сврхе | znanstvenih istraživanja |
            naučnih istraživanja | istraživačke svrhe | знанствених истраживања |
            научних истраживања | истраживачке сврхе"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """tražilica | tražilice | tražilicama | pretraživača | pretraživače |
            pretraživačima | тражилица | тражилице | тражилицама | претраживача |
            претраживаче | претраживачима | pretraživači | претраживачи"""
        ),
        Exemption.IMAGES: words(
            """osim fotografija | osim za fotografije | uz iznimku fotografija |
            izuzev fotografija | ne odnosi se na fotografije | osim slika |
            осим фотографија | осим за фотографије | уз изнимку фотографија |
            изузев фотографија | не односи се на фотографије | осим слика |
            ne vrijedi za fotografije | ne važi za fotografije | izuzimajući fotografije |
            s izuzetkom fotografija | sa izuzetkom fotografija | не вриједи за фотографије |
            не важи за фотографије | изузимајући фотографије | с изузетком фотографија |
            са изузетком фотографија"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """osim sadržaja drugih | osim sadržaja trećih | osim agencijskih |
            osim materijala trećih | izuzev sadržaja trećih | osim vijesti drugih |
            осим садржаја других | осим садржаја трећих | осим агенцијских |
            осим материјала трећих | изузев садржаја трећих | осим вијести других |
            izuzev agencijskih | izuzev materijala trećih | ne odnosi se na agencijske |
            ne vrijedi za agencijske | ne važi za agencijske | изузев агенцијских |
            изузев материјала трећих | не односи се на агенцијске |
            не вриједи за агенцијске | не важи за агенцијске"""
        ),
        Exemption.LOGOS: words(
            """osim logotipa | osim logotipova | осим логотипа | осим логотипова |
            izuzev logotipa | osim logoa | изузев логотипа | осим логоа"""
        ),
        Exemption.VIDEO: words(
            """osim videa | osim videozapisa | osim video zapisa | осим видеа |
            осим видеозаписа | осим видео записа | izuzev videa | изузев видеа"""
        ),
        Exemption.HEADLINE_LINK: words(
            """naslov i link | naslova i linka | наслов и линк | наслова и линка |
            naslova i poveznice | naslov i poveznica | naslov i poveznicu |
            наслова и повезнице | наслов и повезница | наслов и повезницу"""
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
        Example("Не крадите наше фотографије.", ("prohibits all of image",)),
        Example(
            "Slobodno prenesite, samo navedite izvor.", ("permits publish if attribution",)
        ),
        Example("Уклоните фотографију из свих система и архива.", ("prohibits all of image",)),
        Example(
            "Prekrivanje logotipa na videu nije dozvoljeno.",
            ("prohibits alter_image of video",),
        ),
        Example(
            "Нико не сме умножавати ове материјале без знања издавача.",
            ("prohibits reproduce if consent",),
        ),
        Example("Seča stabala bez dozvole je zabranjena."),
    ),
)
