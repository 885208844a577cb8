"""Lithuanian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off
PACK = LanguagePack(
    name="lt",
    title="Lietuvių",
    tags={
        Tag.MARK: words("autorių teisės: | autorių teisės © | autorių teisės priklauso | autorinės teisės: | autorinės teisės priklauso | teisių turėtojas: | autorių teisių turėtojas: | teisės: | visos teisės: | copyright priklauso"),
        Tag.RESERVED: words("visos teisės saugomos | visos teisės yra saugomos | visos teisės ginamos | visos teisės rezervuotos | visos teisės priklauso | visos autorių teisės saugomos | visos autorinės teisės saugomos | visos autoriaus teisės saugomos | autorių teisės saugomos | teisės saugomos | visos teisės saugomos įstatymo | visos teisės yra ginamos | visos teisės pasiliekamos | autoriaus teisės saugomos | autorinės teisės saugomos | visos autorių ir gretutinės teisės"),
        Tag.PROTECTED: words("saugomas autorių teisių | saugoma autorių teisių | saugomi autorių teisių | saugomos autorių teisių | autorių teisių saugom* | ginama autorių teisių | ginami autorių teisių | ginamas autorių teisių | saugo autorių teisių | saugoma pagal autorių | autorių teisių objekt* | saugomi lietuvos respublikos autorių | saugoma lietuvos respublikos autorių | kai kurios teisės saugomos | saugo autorių teisės | saugo lietuvos respublikos autorių"),
        Tag.RESERVE: words("pasilieka teisę | pasiliekame teisę | pasilieka sau teisę | pasilieka teises | rezervuoja teisę | rezervuotos | rezervuojame | pasiliekama | pasiliekamos | yra rezervuotos | rezervuota | išsaugo teisę"),
        Tag.NEG: words("ne | nėra | jokiu būdu | joks | jokia | jokios | jokių | jokiais | nebūtų | niekada"),
        Tag.NOT_ONLY: words("ne tik | jei nenurodyta kitaip | jeigu nenurodyta kitaip | jei nenumatyta kitaip | ne vėliau kaip"),
        Tag.MAY: words("gali | galima | galite | galės | galėtų | turi teisę | leista"),
        Tag.MAY_NOT: words("negali | negalima | negalite | negali būti | neturi teisės | nevalia | nedera | neturi būti | neleistina | neskirta | neskirtas | neskirti | neskirtos | nenumatyta"),
        Tag.MUST: words("turi | privalo | privalu | reikia | būtina | turi būti | turėtų | privalote | turite | reikėtų"),
        Tag.BAN: words("""draudžiama | draudžiamas | draudžiami | draudžiamos | draudžia | uždrausta |
            uždraustas | drausti | draudžiame | draudimas | griežtai draudžiama |
            yra draudžiama | neleidžiama | neleidžiamas | neleidžiami | neleidžiamos |
            neleistinas | nepriimtina | neteisėta | neteisėtas | baudžiama | pažeidžia autorių |
            nesutinka | prieštarauja"""),
        Tag.ALLOW: words("leidžiama | leidžiamas | leidžiami | leidžiamos | leistina | leidžia | leidžiame | leista | laisvai | laisvas naudojimas | nemokamai | galima laisvai | licencijuota | licencijuotas | licencijuojama | paskelbta pagal | pateikiama pagal | platinama pagal | skelbiama pagal | pagal licenciją | licencija: | suteikiama teisė | suteikia teisę | kviečiame | prieinama pagal | suteikiama | laisvam naudojimui | be apribojimų | neribotai"),
        Tag.NEED: words("būtina | būtinas | būtini | būtinos | privaloma | privalomas | privalomi | privalomos | privalo | reikalinga | reikalingas | reikalingi | reikalaujama | reikalauja | reikia | privalu | reikalavimas | pareiga | mokama | mokamas | reikalingos | būtina gauti | reikia gauti | būtina nurodyti | privaloma nurodyti"),
        Tag.THREAT: words("traukiami atsakomybėn | bus traukiami | bus persekiojam* | užtraukia atsakomybę | taikoma atsakomybė | atsakomybė pagal | kreipsis į teismą | kreiptis į teismą | užtraukia | bus išrašyta sąskaita"),
        Tag.UNAUTHORISED: words("neteisėtas kopijavimas | neteisėtas naudojimas | neteisėtas platinimas | neteisėtą | neleistinas naudojimas | neautorizuotas | neautorizuotą | nesankcionuotas | nesankcionuotą | savavališk* | savavališkai | be leidimo | be sutikimo | nelicencijuot* | neleistinas kopijavimas"),
        Tag.WITHOUT: words("be | negavus | neturint | nesant | be to | iš anksto negavus | nesuderinus | neatsiklausus | negavę"),
        Tag.EXCEPT: words("išskyrus | išskyrus atvejus | nebent | išimtis | kitaip nei | kitais tikslais nei | ne kitaip kaip"),
        Tag.ONLY: words("tik | vien | vien tik | vienintelis | išimtinai | išskirtinai | tiktai"),
        Tag.IF: words("su sąlyga | su sąlyga, kad | jei | jeigu | nurodant | nurodžius | pateikiant | pateikus | su nuoroda | įdedant | jei nurodomas | kol | kai nurodomas | su aktyvia"),
        Tag.WHEN: words("naudojant | cituojant | publikuojant | perspausdinant | kopijuojant | skelbiant | platinant | panaudojus | kai | jei | jeigu | atveju | persispausdinant | perpublikuojant | panaudojant"),
        Tag.NO_PART: words("jokia dalis | jokios dalies | jokia šio | jokios šio | nė viena dalis | jokia šios | nė vienos dalies"),
        Tag.RANGE: words("visas ar jo dalis | visiškai ar iš dalies | visiškai arba iš dalies | iš dalies | dalinis | dalinį | dalimis | visą ar dalį | ar jo dalį | ar jų dalis | ar jų dalį | ar jo dalis | ar jos dalį | ar jos dalis | ar dalimis | ar dalį | bet kurią dalį | bet kurios dalies | bet kokią dalį | ištisai ar dalimis | visa ar dalimis | pilnas ar dalinis | pilnai ar iš dalies | visą ar jo dalį | tiek visą, tiek dalį | visus ar jų dalį | visumos ar dalies | net ir dalinis"),
        Tag.COMMERCIAL: words("komerciniais tikslais | komerciniams tikslams | komerciniu tikslu | komercinei veiklai | siekiant pelno | verslo tikslais | pelno tikslais | ūkinei komercinei"),
        Tag.OTHER: words("ar kitais tikslais | arba kitais tikslais | ir kitais tikslais | bet kokiais tikslais | bet kokiu tikslu | ar kitiems tikslams"),
        Tag.OUTSIDE: words("už | už lietuvos ribų"),
        Tag.OUT: words("out | nenaudoti"),
        Tag.PURPOSE: words("tikslais | tikslu | tikslams | siekiant | skirta | kad"),
        Tag.BUT: words("tačiau | o | vis dėlto | bet ne | bet tik | bet negali | bet negalima | bet draudžiama"),
        Tag.AND: words("ir | ar | arba | bei | ir/ar | ir (ar) | taip pat | nei"),
        Tag.REQUEST: words("prašome | prašom | būsime dėkingi | malonėkite | pageidautina | prašytume | dėkojame"),
        Tag.REPORT: words("sakė | teigė | sako | teigia | pranešė | praneša | anot | pasak | nurodė | informavo | nusprendė | priėmė | padavė | apskundė | kaltina | įspėjo | įspėja | rašo | rašė | paaiškino | aiškina | pareiškė | patvirtino | pripažino | nuteisė | kritikavo | siūlo | pasiūlė | mano | tvirtina | paskelbė, kad | pažymėjo | komentavo | kalbėjo | bns sakė | pareikalavo | nutarė | reikalauja atlyginimo | reikalauja kompensacijos | prašo kompensacijos"),
        Tag.TOPIC: words("""teismas | teismo | teisme | teismui | teismą | ieškinys | ieškinį | ieškinio |
            byla | bylą | byloje | bylos | teisėjas | teisėjai | aukščiausiasis teismas |
            apygardos teismas | nuosprendis | įstatymo projekt* | įstatymo pataisos | seimas |
            seimo | seime | vyriausybė | ministr* | direktyv* | europos komisija | advokat* |
            teisinink* | ekspert* | sąvoka | posakis | frazė | sakinys | žodis | žodžiai |
            reiškia | ką reiškia | autorių teisių pažeidim* | autorių teisių įstatymo pakeit* |
            ginčas | piratav* | plagiat* | policija | savivaldybė | tarnyba | gyventojai |
            profsąjung* | tyrimas | prokuratūr* | diskusij* | policija prašo |
            naujasis įstatymas | įstatymas leidžia | įstatymas draudžia | naujas įstatymas"""),
        Tag.NONWORK: words("statyti automobil* | parkuoti | parkavim* | stovėjim* | rūkyti | rūkym* | alkohol* | ginkl* | peiliai | žvejyb* | žvejoti | žūklė | medžiokl* | medžioti | dron* | bepilot* | prekės | prekių | prekes | bilietai | bilietų | bilietus | balsai | balsų | balsuoti | balsavim* | tabak* | cigaret* | transporto priemon* | automobili* | įvažiuoti | įvažiavim* | įeiti | įėjim* | šunys | šunis | šunų | gyvūn* | fejerverk* | maudytis | maudym* | kepsnin* | laužus | laužų | kūrenti | palapin* | stovyklav* | fotografuoti | filmuoti | narkotik* | vaist* | bagaž* | telefonais | mobiliojo ryšio | el. pašto adres* | komentarai | slapuk* | asmens duomen* | statybos leidim* | statyti | statyb* | protest* | mitingas | lošim* | import* | eksport* | prekyba | prekiauti | atliek* | kainų pasikeitim* | spaudos klaid* | naršykl* | privatum* | mokykla | mokyklos | mokini* | tėvų | vaikai | vaikams | vaikų | bankas | banko | kainas | įkain* | sąlygas | virus* | recept* | dezinformacij* | embargas rusijai | embargas ginklams | ginklų embargas"),
        Tag.CREDIT: words("nuotr.: | nuotr. | nuotrauka: | nuotraukos: | nuotr. aut. | nuotraukos autorius: | nuotraukų autorius: | fotografas: | foto: | foto | asociatyvi nuotr. | asociatyvinė nuotr. | iliustracija: | šaltinis: | šaltiniai: | grafika: | infografikas: | žemėlapis: | video: | vaizdo įrašas: | tekstas: | tekstas ir nuotraukos: | archyvo nuotr. | stop kadras | ekrano nuotr. | nuotrauka © | parengta pagal | autoriaus nuotr."),
        Tag.PHOTO: words("nuotr | nuotrauka | nuotraukos | foto | fotografas | archyvo nuotr. | asociatyvi nuotr."),
        Tag.VIA: words("via | per"),
        Tag.WITH_AGENCY: words("afp-bns | reuters-bns | ap-bns | bns-afp | interfax-bns | bns ir | elta ir | šaltinis: bns | naujienų agentūros"),
        Tag.BYLINE: words("žurnalistas | žurnalistė | korespondentas | redaktorius | reporteris | bns korespondentas"),
        Tag.KILL: words("anuliuojama | anuliuota | anuliuoti | anuliuoja | atšaukiama | atšaukta | atšaukiamas | atšaukiame | atsiimama | prašome nenaudoti | prašom nenaudoti | daugiau nenaudoti | nebenaudoti | prašome ištrinti | prašome pašalinti | turi būti ištrinta | kill | yra atšauktas | yra atšaukta | yra anuliuotas | yra anuliuota | anuliuojamas | atšaukia pranešimą | anuliuoja pranešimą | prašome jo nenaudoti | prašome jos nenaudoti | prašome neskelbti | prašome neplatinti | jo nenaudoti | jos nenaudoti | pašalinti iš | ištrinti iš | nebeskelbti | anuliuojame | atsiimame | panaikintas | panaikinta | naikinamas | naikinama | negaliojantis | negalioja | žinia anuliuota | žinutė anuliuota | naujiena anuliuota | žinia atšaukta | žinutė atšaukta"),
        Tag.CORRECTION: words("pataisymas: | pataisymas | pataisyta: | pataisyta versija | patikslinta: | patikslinimas: | patikslinimas | patikslinta versija | (pataisyta | (patikslinta | (pataisymas | pakeičia ankstesn* | naudokite šią versiją | klaidos atitaisymas"),
        Tag.EMBARGO: words("embargas | embargas: | embargas iki | embargo | embargo iki | embargo: | neskelbti iki | nepublikuoti iki | draudžiama skelbti iki | galima skelbti nuo | skelbti ne anksčiau | embargas galioja iki"),
        Tag.UNTIL: words("iki | prieš | ne anksčiau kaip"),
        Tag.AFTER: words("po | nuo"),
        Tag.RELEASE: words("skelbti nedelsiant | skelbti iš karto | nedelsiant skelbti | skirta skelbti nedelsiant | laisvai platinti žiniasklaidoje"),
        Tag.PUBLIC_DOMAIN: words("viešoji sritis | viešojoje srityje | viešajai sričiai | viešoji nuosavybė | public domain | nesaugoma autorių teisių | nesaugomas autorių teisių | teisės nesaugomos | jokios teisės nesaugomos | autorių teisės pasibaigė | autorių teisių galiojimas pasibaigęs | autorių teisių terminas pasibaig* | neginama autorių teisių | autorių teisės neapsaugotas | viešojo naudojimo | autorių teisės negalioja"),
        Tag.OPEN_LICENCE: words("creative commons licencij* | creative commons | atviroji licencija | cc licencij*"),
        Tag.SINCE: words("nuo"),
        Tag.PRESENT: words("dabar | šiandien"),
        Tag.PART_OF: words("dalis | priklauso"),
        Tag.TAIL: words("ir jos licencijų | ar jos licencijų | ir/ar | ir (ar) | ir kt. | ir kiti | ir partneriai"),
        Tag.WITHIN: words("iki | ne ilgiau kaip | ne daugiau kaip | daugiau kaip | ilgiau nei | maksimaliai"),
        Tag.DAYS: words("diena | dienos | dienų | dienas | valandų | valandas | savaičių | savaites | mėnesių | mėnesius | metų | metus"),
        Tag.LENGTH: words("žodžių | žodžius | ženklų | ženklus | eilučių | sekundžių | minučių"),
        Tag.ABBREVIATION: words("pvz | t.y | t. y | kt | val | nr | psl | d | m | mėn | šv | tel | nuotr | aut | pan | proc | el"),
    },
    actions={
        Action.ALL: words("naudojimas | naudojim* | naudoti | naudojama | naudojamas | naudojami | panaudoti | panaudojim* | naudotis | naudojantis | panaudota | pakartotinis naudojim* | pakartotinai naudoti | pakartotinai panaud* | pakartotinį naudojim* | pakartotinio naudojim* | kitaip naudoti | naudoja | eksploatuoti | išnaudoti | kitoks naudojim* | naudojant | panaudojant | panaudojus | neteisėtas naudojimas | neleistinas naudojimas | laisvas naudojimas | laisvam naudojimui"),
        Action.PUBLISH: words("""skelbti | skelbim* | skelbiama | skelbiamas | skelbiami | paskelbti | paskelbim* |
            paskelbta | viešai skelb* | perskelbti | publikuoti | publikavim* | publikuojama |
            publikuojami | perpublikuoti | perpublikavim* | publikuojamas | perspausdinti |
            perspausdinim* | persispausdinti | dauginti ir skelbti | viešinti | viešinim* |
            atgaminti ir skelbti | padaryti viešai prieinam* | viešai prieinam* |
            viešas rodym* | viešai rodyti | rodyti | rodym* | viešas atlikim* | viešai atlikti |
            talpinti | talpinim* | patalpinti | dėti į kitas | publikuojant | perspausdinant |
            persispausdinant | skelbiant | perpublikuojant"""),
        Action.PUBLISH_ONLINE: words("internete | internetu | kituose portaluose | kitose svetainėse | interneto svetainėse | kituose interneto | interneto portaluose | internetą"),
        Action.PRINT: words("spausdinta forma | spaudoje | spausdintine forma | spausdinti | popieriuje | spausdintuose leidiniuose"),
        Action.BROADCAST: words("transliuoti | transliavim* | transliuojama | retransliuoti | retransliavim* | per televizij* | per radiją | televizij* | radijo | eteryje | tv"),
        Action.SOCIAL: words("socialiniuose tinkluose | socialinėse medijose | socialinėje žiniasklaidoje | socialinių tinklų | facebook | instagram | dalytis socialin* | dalintis socialin*"),
        Action.REPRODUCE: words("kopijuoti | kopijavim* | kopijuojama | kopijuojamas | kopijuojami | kopija | kopijos | kopijų | kopijas | nukopijuoti | atgaminti | atgaminim* | atgaminama | atgaminti ar | dauginti | dauginim* | dauginama | padauginti | reprodukuoti | reprodukavim* | reprodukcij* | atsisiųsti | atsisiuntim* | parsisiųsti | dubliuoti | fotokopij* | kseroko* | kopijuojant | neteisėtas kopijavimas | neleistinas kopijavimas"),
        Action.REDISTRIBUTE: words("platinti | platinim* | platinama | platinamas | platinami | išplatinti | toliau platinti | perplatinti | persiųsti | persiuntim* | perduoti | perdavim* | perduodama | perduoti tretiesiems | tretiesiems asmenims | trečiosioms šalims | trečiosioms | skleisti | skleidim* | sklaida | sublicencij* | sublicencijuoti | sindikuoti | perleisti | perleidim* | dalintis | dalytis | siųsti | retransliuoti ar | platinant | neteisėtas platinimas"),
        Action.REWRITE: words("perrašyti | perrašym* | perrašinėti | redaguoti | redagavim* | redaguojama | trumpinti | trumpinim* | perfrazuoti | perpasakoti | apibendrinti | perrašoma | santrauk*"),
        Action.ADAPT: words("""keisti | keičiama | keičiamas | pakeisti | keitim* | modifikuoti | modifikavim* |
            perdirbti | perdirbim* | apdoroti | apdorojim* | adaptuoti | adaptavim* |
            pritaikyti | pritaikym* | išvestinius | išvestinių | išvestiniai | perdaryti |
            perdarym* | iškraipyti | transformuoti"""),
        Action.TRANSLATE: words("versti | vertim* | išversti | verčiama | vertimas"),
        Action.QUOTE: words("cituoti | citavim* | citata | citatos | citatas | citatų | cituojama | cituojamas | ištrauk* | ištraukas | fragment* | cituojant"),
        Action.ARCHIVE: words("saugoti | saugojim* | kaupti | kaupim* | archyvuoti | archyvavim* | archyv* | archyve | duomenų bazė* | duomenų bazėse | duomenų bazę | išsaugoti | išsaugojim* | talpykl* | podėl* | skaitmenin*"),
        Action.SELL: words("parduoti | pardavim* | parduodama | parduodami | pardavinėti | perparduoti | perpardavim* | nuomoti | nuoma | nuomojim* | realizuoti"),
        Action.COMMERCIAL: words("komercinis naudojim* | komercinį naudojim* | komercinio naudojim* | komerciniam naudojimui | komerciškai | komercinis panaudojim* | naudoti komerciškai | komercinis platinim* | komerciniam"),
        Action.ADVERTISE: words("reklam* | reklamai | reklamoje | reklaminiais | reklaminiams | reklamos tikslais | rinkodar* | rinkodaros | reklamuoti | reklamos kampanij*"),
        Action.AI_TRAINING: words("""tekstų ir duomenų gavyb* | teksto ir duomenų gavyb* | tekstų ir duomenų analiz* |
            duomenų gavyb* | tekstų gavyb* | duomenų kasyb* | duomenų kasim* |
            dirbtinio intelekto | dirbtinis intelektas | dirbtiniam intelektui |
            dirbtinį intelektą | di model* | di sistem* | di mokym* | ai model* |
            mašininiam mokymui | kalbos model* | didžiųjų kalbos modelių | generatyvin* |
            modelių mokym* | modelių trenirav* | modelių apmokym* | modeliams mokyti |
            modeliams treniruoti | apmokyti | apmokym* | treniruoti dirbtin* |
            algoritmų mokym* | automatizuotai rinkti | automatizuotas rinkim* |
            automatinis rinkim* | automatizuotą duomenų | automatizuota analiz* |
            automatizuotai | nuskaityti automat* | nuskaitym* | grandym* | indeksuoti |
            indeksavim* | robotai | text and data mining | data mining | scraping | crawling |
            automatizuotas turinio | automatizuotą turinio | automatinis turinio |
            automatinį turinio | turinio rinkim* | automatizuotas duomenų"""),
        Action.ALTER_IMAGE: words("apkarpyti | apkarpym* | kadruoti | kadravim* | retušuoti | retušavim* | manipuliuoti | manipuliavim* | fotomontaž* | vaizdo apdorojim* | nuotraukų apdorojim* | skaitmeniniu būdu keisti"),
        Action.LINK: words("įrėminti | įrėminim* | įterpti | įterpim* | gilioji nuorod* | giliąsias nuorodas"),
    },
    manners={
        Action.PRINT: words("žurnalai | žurnaluose | viršeliuose | ant viršelio | geltonoji spauda"),
        Action.PUBLISH_ONLINE: words("mobiliosios paslaugos"),
        Action.PUBLISH: words("nuotraukų galerij* | fotogalerij*"),
    },
    objects={
        Object.ITEM: words("medžiaga | medžiagos | medžiagą | medžiagas | straipsnis | straipsnio | straipsnį | straipsniai | straipsnių | straipsnius | turinys | turinio | turinį | naujiena | naujienos | naujienų | naujienas | informacija | informacijos | informaciją | pranešimas spaudai | pranešimo | pranešimus | publikacija | publikacijos | publikacijas | kūrinys | kūrinio | kūrinį | kūriniai | kūrinių | dokument* | leidinys | leidinio | leidinį | laikrašt* | interviu | apžvalg* | naujienlaišk* | knyg* | tekstinė medžiaga | publikacij* | pranešimas | pranešimai | pranešimų | šis pranešimas | atšaukia pranešimą | anuliuoja pranešimą | pranešimą | žinutė | žinutės | žinutę | žinia | žinios | žinią | žinių | tekstas"),
        Object.SITE: words("svetainė | svetainės | svetainėje | svetainę | interneto svetain* | tinklalap* | portalas | portalo | portale | portalą | tinklapi* | puslap*"),
        Object.TEXT: words("tekstas | teksto | tekstą | tekstai | tekstų | tekstus"),
        Object.IMAGE: words("nuotrauka | nuotraukos | nuotrauką | nuotraukų | nuotraukas | fotografij* | vaizdas | vaizdai | vaizdų | atvaizd* | iliustracijas"),
        Object.VIDEO: words("vaizdo įraš* | vaizdo medžiag* | video | filmas | filmo | filmą | filmuota medžiag*"),
        Object.AUDIO: words("garso įraš* | garso medžiag* | tinklalaid* | audio"),
        Object.GRAPHIC: words("grafika | infografik* | iliustracij* | diagram* | karikatūr* | brėžin* | žemėlap*"),
        Object.DATABASE: words("duomenų rinkin*"),
        Object.LOGO: words("logotip* | prekių ženkl* | prekės ženkl*"),
        Object.THIRD_PARTY: words("trečiųjų šalių medžiag* | trečiųjų asmenų medžiag* | trečiųjų šalių turin* | naujienų agentūrų medžiag*"),
    },
    conditions={
        Condition.CONSENT: words("leidimas | leidimo | leidimą | leidimu | leidimui | leidimus | sutikimas | sutikimo | sutikimą | sutikimu | sutikimui | susitarim* | susitarus | sutart* | sutartį | sutarties | licencija | licencijos | licenciją | licencijas | licencijos sutart* | pritarim* | suderinus | suderinti | suderinim* | įgaliojim* | sutikus | leidus | suderint* | leidim*"),
        Condition.PRIOR: words("išankstin* | iš anksto | prieš tai | ankstesn* | pirma | pirmiausia | išankstinio | iš anksto negavus"),
        Condition.WRITTEN: words("raštišk* | rašytin* | raštu | rašytinio | raštiško"),
        Condition.ATTRIBUTION: words("šaltinis | šaltinį | šaltinio | šaltiniu | nurodyti šaltinį | nurodant šaltinį | nurodžius šaltinį | šaltinio nurodym* | nurodyti | nurodant | nurodžius | nurodomas | nurodoma | nurodytas | nuoroda į šaltinį | autoriaus nurodym* | nurodyti autorių | nurodant autorių | autorių nurodyti | autoriaus vardas | autoriaus vardą | paminėti | paminint | paminėjim* | paminėtas | priskyrim* | pavadinimą kaip | kaip informacijos šaltinį | kaip šaltinį | šaltiniu nurodyti | pasiremiant | remiantis šaltin* | fotografo pavard* | autoryst* | jei nurodomas | kai nurodomas | būtina nurodyti | privaloma nurodyti"),
        Condition.LINK: words("nuoroda | nuorodos | nuorodą | nuoroda į | nuorodą į | hipernuorod* | aktyvi nuoroda | aktyvią nuorodą | interneto nuorod* | saitas | saitą | su nuoroda | tiesioginę nuorodą | veikianti nuoroda"),
        Condition.KEEP_NOTICE: words("išsaugoti autorių teisių | išsaugant autorių teisių | autorių teisių ženkl* | šį pranešimą | autorių teisių žym*"),
        Condition.INDICATE_CHANGES: words("nurodyti pakeitim* | nurodant pakeitim* | pažymėti pakeitim* | pakeitimai turi būti nurodyti | nurodomi pakeitimai"),
        Condition.NO_DERIVATIVES: words("nepakeist* | nekeičiant | nekeisti teksto | neredaguot* | nesutrumpint* | be pakeitimų | be iškirpimų | visa apimtimi | be išvestinių | neiškraipant | nekeičiama"),
        Condition.SHARE_ALIKE: words("tomis pačiomis sąlygomis | analogiškas platinimas | tą pačią licenciją | tokia pačia licencija | tokiomis pačiomis sąlygomis"),
        Condition.NONCOMMERCIAL: words("nekomercin* | nekomerciniais tikslais | nekomerciniams tikslams | ne komerciniais | nekomercinį | nesiekiant pelno | ne pelno"),
        Condition.EDITORIAL_PURPOSE: words("""redakciniais tikslais | redakciniam naudojimui | redakcinis naudojim* |
            žurnalistikos tikslais | žurnalistiniais tikslais | naujienų tikslais | redakcin*"""),
        Condition.PERSONAL_USE: words("asmenin* | asmeniniam naudojimui | asmeniniais tikslais | asmeninėms reikmėms | asmeninėms | privačiam naudojimui | privatiems tikslams | vidiniam naudojimui | savo reikmėms | vidaus naudojim* | vidaus reikmėms"),
        Condition.EDUCATIONAL_USE: words("mokymo tiksl* | mokymo tikslais | švietimo tiksl* | švietimo tikslais | edukacin* | mokslo tikslais"),
        Condition.CONTEXT_ONLY: words("susijusi su | kontekste | ryšium su | iliustruoti | dėl įvykio"),
        Condition.ONE_TIME: words("vienkartin* | vieną kartą | vienkartiniam"),
        Condition.LENGTH_LIMIT: words("trumpos ištraukos | trumpas ištraukas | trumpos citatos | trumpas citatas | trumpus fragmentus"),
        Condition.NOTIFY: words("informuokite mus | praneškite mums | pranešti redakcijai | informuoti redakciją | informavus redakciją"),
        Condition.PAYMENT: words("mokestis | mokestį | mokesčio | už atlyginimą | atlyginim* | atlygis | atlygį | honorar* | licencijos mokest* | apmokėjim* | sumokėjus | mokama | užmokest*"),
        Condition.SUBSCRIBER: words("prenumerator* | prenumeratoriams | abonent* | klientai | klientams | bns klient* | nariai | nariams | registruoti vartotojai | registruotiems | akredituot* | licenciat* | licencijos turėtoj*"),
        Condition.RELEASE: words("modelio sutikim* | model release"),
        Condition.NO_ENDORSEMENT: words("sudaryti įspūdį | įspūdžio, kad"),
        Condition.TRACKING_PIXEL: words("sekimo pikseli*"),
        Condition.USE_CORRECTED_VERSION: words("naudokite pataisytą | naudokite patikslintą | naudoti pataisytą | naudoti tik patikslintą"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words("įstatymo numatyt* | įstatymų numatyt* | įstatyme numatyt* | įstatymų nustatyt* | įstatymo leidžiam* | įstatymo nustatyt*"),
        Exemption.QUOTATION: words("išskyrus citat* | išskyrus citavim* | išskyrus trumpas citatas"),
        Exemption.PERSONAL_USE: words("išskyrus asmenin* | išskyrus privat*"),
        Exemption.LOGOS: words("išskyrus logotip*"),
        Exemption.IMAGES: words("išskyrus nuotrauk* | netaikoma nuotraukoms | išskyrus vaizd*"),
        Exemption.THIRD_PARTY_MATERIAL: words("išskyrus trečiųjų"),
        Exemption.SUBSCRIBERS: words("išskyrus prenumerator*"),
        Exemption.SEARCH_ENGINES: words("paieškos sistem* | paieškos varikl*"),
        Exemption.SOCIAL_SHARE: words("dalijimosi mygtuk* | dalinimosi mygtuk*"),
        Exemption.SCIENTIFIC_RESEARCH: words("mokslinių tyrimų | moksliniais tikslais | moksliniams tyrimams"),
        Exemption.HEADLINE_LINK: words("antraštė ir nuoroda | antraštę ir nuorodą"),
        Exemption.NONCOMMERCIAL_USE: words("išskyrus nekomercin*"),
        Exemption.EDUCATIONAL_USE: words("išskyrus mokymo"),
    },
    places={
        "AT": words("austrija | austrijoje"), "AU": words("australija"), "BE": words("belgija"), "BR": words("brazilija"), "BY": words("baltarusija | baltarusijoje"), "CA": words("kanada"), "CH": words("šveicarija"), "CN": words("kinija | kinijoje"), "CZ": words("čekija"), "DE": words("vokietija | vokietijoje"), "DK": words("danija"),
        "EE": words("estija | estijoje"), "ES": words("ispanija"), "FI": words("suomija | suomijoje"), "FR": words("prancūzija"), "GB": words("jungtinė karalystė | didžioji britanija"), "GR": words("graikija"), "HU": words("vengrija"), "IE": words("airija"), "IL": words("izraelis"), "IN": words("indija"), "IT": words("italija"), "JP": words("japonija"),
        "KR": words("pietų korėja"), "LT": words("lietuva | lietuvoje | lietuvos respublikoje"), "LV": words("latvija | latvijoje"), "MX": words("meksika"), "NL": words("nyderlandai"), "NO": words("norvegija"), "NZ": words("naujoji zelandija"), "PL": words("lenkija | lenkijoje"), "PT": words("portugalija"), "RO": words("rumunija"),
        "RU": words("rusija | rusijoje"), "SE": words("švedija"), "TR": words("turkija"), "UA": words("ukraina | ukrainoje"), "US": words("jav | jungtinės amerikos valstijos"), "ZA": words("pietų afrika"), "EU": words("europos sąjunga | europos sąjungoje"),
    },
    months=(
        words("sausis | sausio"), words("vasaris | vasario"), words("kovas | kovo"), words("balandis | balandžio"), words("gegužė | gegužės"), words("birželis | birželio"), words("liepa | liepos"),
        words("rugpjūtis | rugpjūčio"), words("rugsėjis | rugsėjo"), words("spalis | spalio"), words("lapkritis | lapkričio"), words("gruodis | gruodžio"),
    ),
    joints=words("iš"),
    examples=(
        Example("Medžiagos negalima skelbti, transliuoti, perrašyti ar platinti.", ("prohibits publish broadcast redistribute rewrite",)),
        Example("Straipsnių skelbimas ir platinimas be išankstinio raštiško leidėjo sutikimo draudžiamas.", ("prohibits publish redistribute if consent prior written",)),
        Example("Turinio negalima nei kopijuoti, nei archyvuoti.", ("prohibits reproduce archive",)),
        Example("Perspausdinti galima tik gavus redakcijos leidimą.", ("prohibits publish if consent",)),
        Example("Tekstą galima skelbti su sąlyga, kad nurodomas šaltinis ir pateikiama nuoroda į originalą.", ("permits publish of text if attribution link",)),
        Example("Naudojant medžiagą šaltinį nurodyti privaloma.", ("permits all if attribution",)),
        Example("Leidėjas pasilieka teisę į tekstų ir duomenų gavybą.", ("reserves ai_training",)),
        Example("Draudžiama naudoti turinį dirbtinio intelekto modeliams treniruoti.", ("prohibits ai_training",)),
        Example("Medžiagą leidžiama naudoti nekomerciniais tikslais.", ("permits all if noncommercial",)),
        Example("Visiškai ar iš dalies kopijuoti straipsnius be leidimo draudžiama.", ("prohibits reproduce quote if consent",)),
        Example("Jokia šio leidinio dalis negali būti kopijuojama be raštiško sutikimo.", ("prohibits reproduce quote if consent written",)),
        Example("Neautorizuotas platinimas draudžiamas.", ("prohibits redistribute if consent",)),
        Example("Nuotr. Jono Pavyzdžio / BNS", ("notice",)),
        Example("Pranešimas yra atšauktas, prašome jo nenaudoti.", ("prohibits all",)),
        Example("© 2019 UAB „Pavyzdys“. Visos teisės saugomos.", ("reserved",)),
        Example("Leidykla padavė bendrovę į teismą dėl autorių teisių pažeidimo."),
        Example("Statyti automobilius aikštėje be leidimo draudžiama."),
        Example("Alkoholio pardavimas po 22 valandos neleidžiamas."),
        Example("Ką reiškia frazė „Visos teisės saugomos“?"),
        Example("Teismas nusprendė, kad citatas galima naudoti be leidimo."),
        Example("Laikraštis straipsnį paskelbė ketvirtadienį."),
    ),
)
