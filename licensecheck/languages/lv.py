"""Latvian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off
PACK = LanguagePack(
    name="lv",
    title="Latviešu",
    tags={
        Tag.MARK: words("autortiesības: | autortiesības © | autortiesību īpašnieks: | autortiesību īpašnieks | tiesību īpašnieks: | autortiesības pieder | autortiesības ir | copyright pieder | tiesības: | foto autortiesības:"),
        Tag.RESERVED: words("visas tiesības aizsargātas | visas tiesības ir aizsargātas | visas tiesības paturētas | visas tiesības ir paturētas | visas tiesības rezervētas | visas tiesības ir rezervētas | visas tiesības pieder | visas autortiesības aizsargātas | visas autortiesības ir aizsargātas | visas tiesības patur | autortiesības aizsargātas | visas autortiesības paturētas | visas tiesības saglabātas"),
        Tag.PROTECTED: words("""aizsargā autortiesības | aizsargāti ar autortiesībām | aizsargāts ar autortiesībām |
            aizsargāta ar autortiesībām | aizsargātas ar autortiesībām |
            aizsargā autortiesību likums | autortiesību aizsargāts |
            ar autortiesībām aizsargāt* | autortiesību objekts | autortiesību objekti |
            aizsargāts saskaņā ar autortiesību | aizsargāta saskaņā ar autortiesību |
            aizsargāti saskaņā ar autortiesību | dažas tiesības paturētas"""),
        Tag.RESERVE: words("patur tiesības | paturam tiesības | paturētas | rezervē tiesības | rezervētas | rezervējam | ir paturētas | ir rezervētas | tiesības paturētas | saglabā tiesības | patur sev tiesības"),
        Tag.NEG: words("nav | nekādā veidā | nekādā gadījumā | neviens | neviena | nevienu | nekāda | nekādu | nekad"),
        Tag.NOT_ONLY: words("ne tikai | ja nav norādīts citādi | ja nav noteikts citādi | ja vien nav norādīts citādi | ne vēlāk kā"),
        Tag.MAY: words("drīkst | var | atļauts | varat | drīkstat | iespējams | ir tiesīgs | ir tiesīgi | varētu"),
        Tag.MAY_NOT: words("nedrīkst | nevar | nevarat | nedrīkstat | nav tiesību | nav tiesīgs | nav tiesīgi | nav atļauts | neatļaujam"),
        Tag.MUST: words("jābūt | jānorāda | jāatsaucas | jāmin | jāievieto | jāpievieno | jāsaņem | jāsaskaņo | jālūdz | jāiegūst | nepieciešams | jāievēro | jāsaglabā | jāizmanto | ir jābūt | ir jānorāda | vajag"),
        Tag.BAN: words("aizliegta | aizliegts | aizliegti | aizliegtas | aizliegt* | aizliedz | aizliegums | liegta | liegts | liegti | liegtas | liedz | nav pieļaujama | nav pieļaujams | nav pieļaujamas | nav pieļaujami | nepieļaujama* | nepieļaujams | nelikumīg* | prettiesisk* | kategoriski aizliegt* | stingri aizliegt* | ir pārkāpums | pārkāpj autortiesības | sodāma"),
        Tag.ALLOW: words("atļauta | atļauts | atļauti | atļautas | atļauj | atļaut | pieļaujama | pieļaujams | pieļaujamas | pieļaujami | pieļauts | brīvi | brīva | bez maksas | licencēts | licencēta | licencēti | publicēts saskaņā ar | publicēts ar | pieejams saskaņā ar | pieejams ar | pieejama ar | licence: | ar licenci | saskaņā ar licenci | ir tiesības | aicināti | aicinām | laipni aicināti | tiek piešķirtas tiesības | piešķir tiesības | brīvai lietošanai | brīvai izmantošanai | bez ierobežojumiem | neierobežoti"),
        Tag.NEED: words("obligāta | obligāts | obligāti | obligātas | nepieciešama | nepieciešams | nepieciešamas | nepieciešami | vajadzīga | vajadzīgs | jānorāda | jāatsaucas | jāmin | jāievieto | jāpievieno | jāsaņem | jāsaskaņo | jālūdz | jāiegūst | jāievēro | prasa | pieprasa | noteikti | pienākums | ir pienākums | ir maksas | jāsaglabā | jāmaksā | priekšnoteikums"),
        Tag.THREAT: words("sodāma saskaņā | tiks vajāti | pie atbildības | saucami pie atbildības | tiks saukti pie atbildības | likumā noteiktā atbildība | atbildība saskaņā ar | vērsties tiesā | vērsīsies tiesā | tiesiskā atbildība | tiks piestādīts rēķins"),
        Tag.UNAUTHORISED: words("neatļauta izmantošana | neatļauta kopēšana | neatļautu | neatļauta | neatļautas | nesankcionēta | nesankcionētu | neautorizēta | neautorizētu | patvaļīga | patvaļīgi | bez atļaujas | nelicencēta"),
        Tag.WITHOUT: words("bez | bez tā | nesaņemot | iepriekš nesaņemot | ja nav saņemta | ja nav | trūkstot | nesaskaņojot"),
        Tag.EXCEPT: words("izņemot | izņemot gadījumus | ja vien | atskaitot | ar izņēmumu | izņēmums | ārpus | citādi kā | citiem nolūkiem kā"),
        Tag.ONLY: words("tikai | vienīgi | vien | tikai un vienīgi | ekskluzīvi"),
        Tag.IF: words("ar nosacījumu | ar nosacījumu, ka | ja | pie nosacījuma | ar noteikumu | kamēr | norādot | ar atsauci | atsaucoties | pievienojot | ievietojot | minot | ar norādi | ja tiek"),
        Tag.WHEN: words("izmantojot | publicējot | citējot | pārpublicējot | lietojot | gadījumā | ja | kopējot | izplatot | izmantošanā"),
        Tag.NO_PART: words("neviena daļa | nevienu daļu | nekāda daļa | nevienas daļas | neviena šī | nevienu šī"),
        Tag.RANGE: words("pilnībā vai daļēji | pilnīga vai daļēja | pilnīgi vai daļēji | daļēja vai pilnīga | daļēji vai pilnībā | daļēji | daļēja | pilnā vai daļējā | vai tā daļu | vai tās daļu | vai to daļu | vai to daļas | vai tās daļas | vai tā daļas | vai daļu | vai daļas | jebkuras daļas | jebkuru daļu | jebkura daļa | tā daļu | arī daļēji | kopumā vai daļēji | fragmentu | ne pilnībā, ne daļēji | to daļu | kādas tā daļas | tai skaitā fragmentu"),
        Tag.COMMERCIAL: words("komerciālos nolūkos | komerciāliem nolūkiem | komerciāliem mērķiem | komerciālā nolūkā | komercnolūkos | komercnolūkiem | peļņas nolūkos | peļņas gūšanas nolūkā | komercdarbības nolūkos | uzņēmējdarbības nolūk*"),
        Tag.OTHER: words("vai citiem nolūkiem | vai citos nolūkos | vai citiem mērķiem | jebkādiem mērķiem | jebkādiem nolūkiem"),
        Tag.OUTSIDE: words("ārpus"),
        Tag.OUT: words("out | neizmantot"),
        Tag.PURPOSE: words("lai | nolūkā | nolūkos | nolūkiem | mērķiem | vajadzībām | priekš | mērķim"),
        Tag.BUT: words("bet | taču | tomēr | savukārt | turpretī"),
        Tag.AND: words("un | vai | kā arī | un/vai | ne arī | nedz"),
        Tag.REQUEST: words("lūdzu | lūdzam | aicinām norādīt | būsim pateicīgi | vēlams | pateicamies"),
        Tag.REPORT: words("sacīja | teica | saka | norādīja | paziņoja | paziņo | pavēstīja | informēja | informē | ziņo | ziņoja | liecina | lēma | nolēma | sprieda | atzina | pieņēma | iesūdzēja | iesūdzējusi | iesūdzējis | prasa atlīdzību | brīdina | brīdināja | raksta | rakstīja | skaidro | skaidroja | uzskata | apgalvo | apstiprināja | pauda | uzsvēra | kritizēja | ierosināja | stāstīja | aģentūrai leta | vēsta | notiesāja | cēla | nosprieda | nospriedusi | nospriests | secināja | konstatēja | pārkāpa | pārkāpusi | apsūdz | apsūdzēja | pārsūdzēja | piesprieda | atgādina | atgādināja | mudina | aicināja | kritizē | plāno | pieprasīja"),
        Tag.TOPIC: words("tiesa | tiesas | tiesā | tiesai | apgabaltiesa* | augstākā tiesa | augstākās tiesas | eiropas savienības tiesa | tiesnesis | tiesneši | prāva | tiesas prāva | prasība tiesā | prasību | spriedum* | likumprojekt* | saeima | saeimas | saeimā | valdība | ministr* | direktīv* | eiropas komisija | advokāt* | jurist* | ekspert* | jēdziens | izteiciens | frāze | teikums | vārdi | vārds | nozīmē | ko nozīmē | autortiesību pārkāp* | autortiesību likuma grozīju* | autortiesību strīd* | strīds | pirātism* | plaģiāt* | policija | pašvaldība | dome | iedzīvotāji | arodbiedrība | pētījum* | prokur* | grozījum* | debat* | policija lūdz | jaunais likums | likums atļauj | likums aizliedz | jaunā likuma"),
        Tag.NONWORK: words("stāvvieta* | autostāvvieta* | automašīnu novietošan* | novietot automašīn* | apstāties | smēķēt | smēķēšan* | alkohol* | ieroč* | naži | makšķer* | zvej* | medības | medīt | dronu | droni | bezpilota | preces | preču | biļet* | balsis | balsu | balsošan* | tabak* | cigaret* | transportlīdzek* | automašīn* | ieeja | ieiešan* | iebraukt | iebraukšan* | suņ* | dzīvniek* | mājdzīvniek* | salūt* | uguņošan* | peldēt* | peldēšan* | grilēt | ugunskur* | telt* | fotografēt | filmēt | narkotik* | zāles | medikament* | bagāž* | mobilo tālruņ* | e-pasta adres* | komentāri | sīkdat* | personas dat* | būvatļauj* | būvniecīb* | protest* | piket* | azartspē* | import* | eksport* | tirgot | tirdzniecīb* | atkritum* | cenu izmaiņ* | drukas kļūd* | kūlas dedzin* | pārlūk* | privātum* | skola | skolas | skolēn* | vecāku | bērni | bērniem | banka | bankas | cenas | noteikumus | komisij* | vīrus* | recept* | dezinformācij* | embargo krievijai | ieroču embargo"),
        Tag.CREDIT: words("foto: | foto | foto autors: | fotogrāfs: | fotogrāfija: | attēls: | attēli: | attēla autors: | avots: | avoti: | grafika: | infografika: | ilustrācija: | zīmējums: | karte: | video: | teksts: | teksts un foto: | arhīva foto: | ekrānuzņēmums: | publicitātes foto | publicitātes foto: | preses foto: | foto no | foto ©"),
        Tag.PHOTO: words("foto | fotogrāfs | attēls | publicitātes foto | arhīva foto"),
        Tag.VIA: words("via | caur"),
        Tag.WITH_AGENCY: words("leta--afp | leta-afp | leta/afp | afp/leta | ap/leta | reuters/leta | avots: leta | ziņu aģentūras"),
        Tag.BYLINE: words("žurnālists | žurnāliste | korespondents | redaktors | reportieris"),
        Tag.KILL: words("anulēta | anulēts | anulē | anulējam | atsaukta | atsaukts | atsauc | atsaucam | lūdzam neizmantot | lūdzu neizmantot | neizmantot turpmāk | vairs neizmantot | lūdzam dzēst | lūdzu dzēst | jādzēš | kill | ir atsaukta | tiek atsaukta | ir anulēta | tiek anulēta | ir atsaukts | tiek atsaukts | ir anulēts | atsauc ziņu | anulē ziņu | tiek anulēts | anulējam ziņu | atsaucam ziņu | nav izmantojama | nav izmantojams | lūdzam izdzēst | lūdzu izdzēst | lūdzam noņemt | lūdzam neizplatīt | lūdzam nepublicēt | lūdzu nepublicēt | jānoņem no | izņemt no aprites"),
        Tag.CORRECTION: words("labojums: | labojums | labots: | labota versija | precizēts: | precizējums: | precizējums | (labojums | (labots | (precizēts | aizstāj iepriekšējo | izmantojiet šo versiju | precizēta versija"),
        Tag.EMBARGO: words("embargo | embargo: | embargo līdz | nepublicēt pirms | nedrīkst publicēt pirms | publicēt ne agrāk | publicēšanai no | drīkst publicēt no | ar embargo"),
        Tag.UNTIL: words("līdz | pirms | ne agrāk kā"),
        Tag.AFTER: words("pēc | kopš"),
        Tag.RELEASE: words("tūlītējai publicēšanai | nekavējoties publicējams | brīvai publicēšanai | tūlītējai publikācijai | brīvi izmantojams medijos | publicējams nekavējoties"),
        Tag.PUBLIC_DOMAIN: words("publiskais īpašums | sabiedriskais īpašums | public domain | publiskā īpašuma | brīvs no autortiesībām | autortiesības nav | nav autortiesību objekts | sabiedriskajā īpašumā | autortiesību termiņš ir beidzies | autortiesību aizsardzības termiņš | autortiesības ir beigušās | nav aizsargāts ar autortiesībām | nav aizsargāta ar autortiesībām | neaizsargā autortiesības | publiskajā īpašumā | publiskais domēns"),
        Tag.OPEN_LICENCE: words("creative commons licence | creative commons licenc* | creative commons | atvērtā licence | cc licenc*"),
        Tag.SINCE: words("kopš"),
        Tag.PRESENT: words("pašlaik | šodien"),
        Tag.PART_OF: words("daļa | pieder"),
        Tag.TAIL: words("un tās licences devēji | vai tās licences devēji | un/vai | u.c. | un citi | un partneri"),
        Tag.WITHIN: words("laikā | līdz | ne vairāk kā | ne ilgāk kā | vairāk nekā | ilgāk par | maksimāli"),
        Tag.DAYS: words("diena | dienas | dienu | dienām | stundu | stundas | nedēļu | nedēļas | mēnešu | mēneši | gadu | gadi"),
        Tag.LENGTH: words("vārdu | vārdi | vārdiem | zīmes | zīmju | zīmēm | rindas | rindiņas | sekundes | sekunžu | minūtes | minūšu"),
        Tag.ABBREVIATION: words("piem | u.c | u.tml | utt | plkst | nr | lpp | g | t.i | t.sk | sk | tel | jūl | aug | sept | okt | nov | dec | janv | febr"),
    },
    actions={
        Action.ALL: words("izmantošana | izmantošan* | izmantot | izmantota | izmantots | izmantoti | izmantotas | izmanto | lietošana | lietošan* | lietot | lietota | lietots | atkārtota izmanto* | atkalizmanto* | atkalizmantot | pielietot | pielietošan* | ekspluatēt | cita veida izmanto* | izlietot | tālākizmanto* | izmantojot | lietojot | neatļauta izmantošana | brīvai lietošanai | brīvai izmantošanai"),
        Action.PUBLISH: words("""publicēt | publicēšan* | publicēta | publicēts | publicēti | publicētas | publicē |
            pārpublicē* | pārpublicēšan* | pārpublicēt | pārpublicēta | atkārtoti publicēt |
            atkārtota publicēšan* | atkārtotu publicēšan* | pārdruk* | pārdrukāt |
            atkārtota izdošan* | izdošan* | publiskot | publiskošan* | publiska izpildīšan* |
            padarīt pieejam* | nodot atklātībā | publisks izpildījums | demonstrēt |
            demonstrēšan* | izvietošan* | izvietot | publiski izrādīt | raidīt vai |
            ievietot citos | publicējot | pārpublicējot"""),
        Action.PUBLISH_ONLINE: words("internetā | interneta | citās vietnēs | citās mājaslapās | tiešsaistē | citos portālos | interneta vietnēs | interneta portālos"),
        Action.PRINT: words("drukātā veidā | drukātā formā | drukāt | drukātajos | drukātos medijos | iespiest"),
        Action.BROADCAST: words("""raidīt | raidīšan* | pārraidīt | pārraidīšan* | retranslē* | retranslāc* |
            translē* | translēt | ēterā | televīzij* | radio | tv"""),
        Action.SOCIAL: words("sociālajos tīklos | sociālos tīklos | sociālajos medijos | facebook | instagram | dalīties sociāl*"),
        Action.REPRODUCE: words("kopēt | kopēšan* | kopēta | kopēts | kopēti | kopij* | pārkopē* | reproducē* | reproducēt | reproducēšan* | reproducēta | reprodukc* | pavairot | pavairošan* | pavairota | lejupielād* | lejupielādēt | dublē* | fotokopē* | tiražē* | kopiju | atveidot | atveidošan* | kopējot | neatļauta kopēšana"),
        Action.REDISTRIBUTE: words("""izplatīt | izplatīšan* | izplatīta | izplatīti | izplatīts | izplatītas |
            tālākizplat* | tālāk izplatīt | tālāka izplatīšan* | tālāku izplatīšan* | pārsūtīt |
            pārsūtīšan* | nodot tālāk | nodot trešajām | trešajām personām | trešajām pusēm |
            tālāknodošan* | tālāk nodot | nodošan* | pārraide trešaj* | sindicē* |
            apakšlicenc* | sublicenc* | izsniegt | dalīties | izsūtīt | izplatot"""),
        Action.REWRITE: words("pārrakstīt | pārrakstīšan* | pārstāstīt | pārstāst* | rediģēt | rediģēšan* | saīsināt | saīsināšan* | apkopot | pārfrāz* | konspektē*"),
        Action.ADAPT: words("pārveidot | pārveidošan* | pārveidota | apstrādāt | apstrāde | apstrādi | apstrādes | pārstrādāt | pārstrād* | mainīt | mainīšan* | izmainīt | izmainīšan* | modificē* | modificēt | modificēšan* | adaptē* | adaptēt | adaptāc* | pielāgot | pielāgošan* | atvasināt* | grozīt | grozīšan* | sagrozīt"),
        Action.TRANSLATE: words("tulkot | tulkošan* | tulkojum* | pārtulkot | tulkota"),
        Action.QUOTE: words("citēt | citēšan* | citāt* | citēta | fragment* | izvilkum* | citē | citējot"),
        Action.ARCHIVE: words("uzglabāt | uzglabāšan* | glabāt | glabāšan* | saglabāt | saglabāšan* | arhivē* | arhivēt | arhivēšan* | arhīv* | datubāz* | datu bāz* | datubāzēs | kešot | kešatmiņ* | ievadīt datubāz* | digitalizē*"),
        Action.SELL: words("pārdot | pārdošan* | pārdota | tālākpārdošan* | tālākpārdot | tālāk pārdot | pārdevums | iznomāt | iznomāšan* | izīrēt | realizēt"),
        Action.COMMERCIAL: words("komerciāla izmantošan* | komerciālu izmantošan* | komerciālai izmantošanai | komerciālas izmantošan* | komerciāli izmantot | komerciāli | komerciāla izplatīšan* | komerciāla lietošan*"),
        Action.ADVERTISE: words("reklām* | reklāmai | reklāmas | reklāmās | reklāmas nolūk* | mārketing* | mārketinga | reklamē* | reklamēt | reklāmkampaņ*"),
        Action.AI_TRAINING: words("teksta un datu ieguve | teksta un datu ieguvi | teksta un datu ieguv* | tekstizrace | tekstizrac* | datizrac* | datizrace | datu ieguv* | teksta un datu izrac* | tekstizrace un datizrace | teksta un datizrac* | mākslīgā intelekta | mākslīgais intelekts | mākslīgo intelektu | mākslīgajam intelektam | mi model* | mi sistēm* | mi apmāc* | ai model* | mašīnmācīš* | valodas model* | lielo valodas modeļu | ģeneratīv* | modeļu apmāc* | modeļu trenē* | apmācīt mākslīg* | trenēt mākslīg* | algoritmu apmāc* | apmācīšan* | rasmošan* | rasmot | datu rasmošan* | skrāpē* | pārmeklē* | pārmeklēšan* | automatizēta vākšan* | automatizēta iegūšan* | automātiska vākšan* | automatizētu datu | automatizēta analīz* | automatizēti iegūt | indeksē* | roboti | text and data mining | data mining | scraping | crawling"),
        Action.ALTER_IMAGE: words("apgriezt attēl* | apgriešan* | kadrē* | retušē* | retušēt | manipulē* | manipulāc* | fotomontāž* | attēlu apstrād* | foto apstrād* | digitāli apstrādāt | digitāli mainīt | apgriezt | apgriezti | apgriezta"),
        Action.LINK: words("ietvarošan* | ierāmēšan* | iegulšan* | iegult | dziļā saite | dziļās saites"),
    },
    manners={
        Action.PRINT: words("žurnāli | žurnālos | uz vāka | dzeltenā prese"),
        Action.PUBLISH_ONLINE: words("mobilie pakalpojumi"),
        Action.PUBLISH: words("foto galerij* | fotogalerij*"),
    },
    objects={
        Object.ITEM: words("""materiāls | materiāla | materiālu | materiāli | materiālus | materiālos | raksts |
            raksta | rakstu | raksti | rakstus | saturs | satura | saturu | ziņa | ziņas |
            ziņu | informācija | informācijas | informāciju | publikācija | publikācijas |
            publikāciju | darbs | darba | darbu | darbi | dokument* | preses relīz* | avīz* |
            laikrakst* | izdevums | izdevuma | izdevumu | intervij* | vēstkop* | grāmat* |
            atsauc ziņu | anulē ziņu"""),
        Object.SITE: words("vietne | vietnes | vietnē | tīmekļvietn* | interneta vietne* | mājaslap* | mājas lapa* | portāls | portāla | portālā | portālu | lapas | lapā"),
        Object.TEXT: words("teksts | teksta | tekstu | teksti | tekstus"),
        Object.IMAGE: words("foto | fotogrāfij* | attēls | attēla | attēlu | attēli | attēlus | fotoattēl* | fotomateriāl*"),
        Object.VIDEO: words("video | videomateriāl* | videoklip* | film* | videoierakst* | video ierakst*"),
        Object.AUDIO: words("audio | skaņas ierakst* | audioierakst* | podkāst* | raidieraksts"),
        Object.GRAPHIC: words("grafika | grafiku | infografik* | ilustrācij* | diagramm* | karikatūr* | zīmējum*"),
        Object.DATABASE: words("datu kop*"),
        Object.LOGO: words("logo | logotip* | preču zīm*"),
        Object.THIRD_PARTY: words("trešo personu materiāl* | trešo pušu materiāl* | trešo personu saturs | ziņu aģentūru materiāl*"),
    },
    conditions={
        Condition.CONSENT: words("atļauja | atļaujas | atļauju | atļaujai | piekrišan* | saskaņojum* | saskaņošan* | vienošan* | līgum* | licence | licences | licenci | licences līgum* | autorizāc* | akcept* | apstiprinājum* | saskaņot ar | jāsaskaņo | atļaujot | atļāvis | saskaņojot"),
        Condition.PRIOR: words("iepriekšēj* | iepriekš | pirms tam | vispirms | iepriekšējas | iepriekš nesaņemot"),
        Condition.WRITTEN: words("rakstisk* | rakstveida | rakstiski | rakstveidā"),
        Condition.ATTRIBUTION: words("atsauce | atsauces | atsauci | atsaucoties | jāatsaucas | atsaukties | avots | avota | avotu | avots jānorāda | norādot avotu | norāde uz avotu | norādi uz avotu | norādīt avotu | norādot | avota norād* | norādīšan* | jānorāda | norāde | norādi | autora norād* | autora vārds | autora vārdu | minot autoru | norādot autoru | atsauce uz avotu | pieminēt | pieminēšan* | jāpiemin | attiecināšan* | attiecinājums | fotogrāfa vārd* | norādīts | norādīta | kā avots | ar atsauci | ar norādi"),
        Condition.LINK: words("saite | saites | saiti | saites uz | hipersait* | aktīva saite | aktīvu saiti | aktīva hipersaite | ar saiti | links | linku | atpakaļsait* | hiperlink*"),
        Condition.KEEP_NOTICE: words("saglabājot autortiesību norād* | saglabāt autortiesību | šo paziņojumu | autortiesību zīme"),
        Condition.INDICATE_CHANGES: words("norādīt izmaiņas | norādot izmaiņas | jānorāda izmaiņas | izmaiņas tiek norādītas"),
        Condition.NO_DERIVATIVES: words("nemainīt* | neizmainīt* | bez izmaiņām | bez grozījumiem | nesaīsināt* | pilnā apjomā | nepārveidot* | bez pārveidojumiem | bez atvasinājumiem | nerediģēt* | bez atvasinātiem"),
        Condition.SHARE_ALIKE: words("ar tiem pašiem nosacījumiem | tādiem pašiem nosacījumiem | tādu pašu licenci | to pašu licenci | dalīties līdzīgi"),
        Condition.NONCOMMERCIAL: words("nekomerciāl* | nekomerciālos nolūkos | nekomerciāliem | bez peļņas | bezpeļņas"),
        Condition.EDITORIAL_PURPOSE: words("""redakcionāl* | redakcionālām vajadzībām | žurnālistikas vajadzībām |
            ziņu vajadzībām | preses vajadzībām"""),
        Condition.PERSONAL_USE: words("personīg* | personiskām vajadzībām | personiskai lietošanai | personīgām vajadzībām | personīgai lietošanai | privātām vajadzībām | privātai lietošanai | privāta lietošan* | savām vajadzībām | iekšējai lietošanai | personisk* | iekšējām vajadzībām | personīgai lietošan*"),
        Condition.EDUCATIONAL_USE: words("mācību nolūk* | mācību vajadzībām | izglītības nolūk* | izglītojošiem | izglītības vajadzībām | mācību mērķiem"),
        Condition.CONTEXT_ONLY: words("saistībā ar | kontekstā | sakarā ar | ilustrēt"),
        Condition.ONE_TIME: words("vienreizēj* | vienu reizi | vienreiz"),
        Condition.LENGTH_LIMIT: words("īsi fragmenti | īsus fragmentus | īsi citāti | īsus citātus | īsi izvilkumi"),
        Condition.NOTIFY: words("informējiet mūs | paziņojiet mums | paziņot redakcijai | informēt redakciju | informējot redakciju | kontroleksemplār*"),
        Condition.PAYMENT: words("maksa | maksu | par maksu | samaksa | samaksu | atlīdzīb* | honorār* | licences maksa | autoratlīdzīb* | maksas | apmaksa | ir maksas"),
        Condition.SUBSCRIBER: words("abonent* | abonenti | abonentiem | klienti | klientiem | letas klient* | biedri | biedriem | reģistrēti lietotāji | reģistrētiem lietotājiem | akreditēt* | licenciāt* | licences saņēmēj*"),
        Condition.RELEASE: words("modeļa piekrišan* | model release"),
        Condition.NO_ENDORSEMENT: words("radīt iespaidu | iespaidu par atbalstu"),
        Condition.TRACKING_PIXEL: words("izsekošanas pikse*"),
        Condition.USE_CORRECTED_VERSION: words("izmantot laboto | izmantojiet laboto | izmantojiet precizēto"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words("likumā noteikt* | likumā paredzēt* | likumā atļaut*"),
        Exemption.QUOTATION: words("izņemot citēšan* | izņemot citāt* | izņemot īsus citātus"),
        Exemption.PERSONAL_USE: words("izņemot personīg* | izņemot personisk* | izņemot privāt*"),
        Exemption.LOGOS: words("izņemot logo*"),
        Exemption.IMAGES: words("izņemot foto* | izņemot attēlus | neattiecas uz foto* | neattiecas uz attēliem"),
        Exemption.THIRD_PARTY_MATERIAL: words("izņemot trešo personu"),
        Exemption.SUBSCRIBERS: words("izņemot abonent*"),
        Exemption.SEARCH_ENGINES: words("meklētājprogramm* | meklētājiem | meklētāj* "),
        Exemption.SOCIAL_SHARE: words("dalīšanās pog* | kopīgošanas pog*"),
        Exemption.SCIENTIFIC_RESEARCH: words("zinātniskās pētniecības | zinātniskiem pētījumiem | zinātniskai pētniecībai"),
        Exemption.HEADLINE_LINK: words("virsraksts un saite | virsrakstu un saiti"),
        Exemption.NONCOMMERCIAL_USE: words("izņemot nekomerciāl*"),
        Exemption.EDUCATIONAL_USE: words("izņemot mācību"),
    },
    places={
        "AT": words("austrija | austrijā"), "AU": words("austrālija"), "BE": words("beļģija"), "BR": words("brazīlija"), "BY": words("baltkrievija"), "CA": words("kanāda | kanādā"), "CH": words("šveice | šveicē"), "CN": words("ķīna | ķīnā"), "CZ": words("čehija | čehijā"), "DE": words("vācija | vācijā"),
        "DK": words("dānija | dānijā"), "EE": words("igaunija | igaunijā"), "ES": words("spānija | spānijā"), "FI": words("somija | somijā"), "FR": words("francija | francijā"), "GB": words("lielbritānija | lielbritānijā | apvienotā karaliste"), "GR": words("grieķija"), "HU": words("ungārija"),
        "IE": words("īrija"), "IL": words("izraēla"), "IN": words("indija"), "IT": words("itālija | itālijā"), "JP": words("japāna | japānā"), "KR": words("dienvidkoreja"), "LT": words("lietuva | lietuvā"), "LV": words("latvija | latvijā | latvijas teritorijā"), "MX": words("meksika"), "NL": words("nīderlande"),
        "NO": words("norvēģija"), "NZ": words("jaunzēlande"), "PL": words("polija | polijā"), "PT": words("portugāle"), "RO": words("rumānija"), "RU": words("krievija | krievijā"), "SE": words("zviedrija | zviedrijā"), "TR": words("turcija"), "UA": words("ukraina | ukrainā"), "US": words("asv | amerikas savienotās valstis"),
        "ZA": words("dienvidāfrika"), "EU": words("eiropas savienība | eiropas savienībā | es valstīs"),
    },
    months=(
        words("janvāris | janvārī | janvārim | janv"), words("februāris | februārī | februārim | febr"), words("marts | martā | martam"), words("aprīlis | aprīlī | aprīlim"), words("maijs | maijā | maijam"), words("jūnijs | jūnijā | jūnijam"), words("jūlijs | jūlijā | jūlijam"),
        words("augusts | augustā | augustam"), words("septembris | septembrī | septembrim"), words("oktobris | oktobrī | oktobrim"), words("novembris | novembrī | novembrim"), words("decembris | decembrī | decembrim"),
    ),
    joints=words("no"),
    examples=(
        Example("Materiālus nedrīkst publicēt, raidīt, pārrakstīt vai izplatīt.", ("prohibits publish broadcast redistribute rewrite",)),
        Example("Rakstu publicēšana un izplatīšana bez izdevniecības iepriekšējas rakstiskas atļaujas ir aizliegta.", ("prohibits publish redistribute if consent prior written",)),
        Example("Saturu nedrīkst ne kopēt, ne arhivēt.", ("prohibits reproduce archive",)),
        Example("Pārpublicēšana tikai ar redakcijas atļauju.", ("prohibits publish if consent",)),
        Example("Tekstu drīkst pārpublicēt, ja tiek norādīts avots un pievienota saite uz oriģinālu.", ("permits publish of text if attribution link",)),
        Example("Izmantojot materiālus, atsauce uz avotu ir obligāta.", ("permits all if attribution",)),
        Example("Izdevniecība patur tiesības uz tekstizraci un datizraci.", ("reserves ai_training",)),
        Example("Satura izmantošana mākslīgā intelekta modeļu apmācībai ir aizliegta.", ("prohibits ai_training",)),
        Example("Materiālus drīkst izmantot nekomerciālos nolūkos.", ("permits all if noncommercial",)),
        Example("Rakstu kopēšana pilnībā vai daļēji bez atļaujas ir aizliegta.", ("prohibits reproduce quote if consent",)),
        Example("Nevienu šī izdevuma daļu nedrīkst kopēt bez rakstiskas atļaujas.", ("prohibits reproduce quote if consent written",)),
        Example("Nesankcionēta izplatīšana ir aizliegta.", ("prohibits redistribute if consent",)),
        Example("Foto: Anna Paraugs / LETA", ("notice",)),
        Example("Ziņa ir atsaukta. Lūdzam neizmantot.", ("prohibits all",)),
        Example("© 2019 SIA Paraugs. Visas tiesības aizsargātas.", ("reserved",)),
        Example("Izdevniecība iesūdzēja uzņēmumu tiesā par autortiesību pārkāpumu."),
        Example("Automašīnu novietošana laukumā bez atļaujas ir aizliegta."),
        Example("Alkohola pārdošana pēc plkst. 22 nav atļauta."),
        Example("Ko nozīmē frāze “Visas tiesības aizsargātas” mājaslapā?"),
        Example("Tiesa atzina, ka citātus drīkst izmantot bez atļaujas."),
        Example("Laikraksts rakstu publicēja ceturtdien."),
    ),
)
