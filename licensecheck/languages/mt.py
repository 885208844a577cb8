"""Maltese."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="mt",
    title="Maltese",
    tags={
        Tag.MARK: words("drittijiet tal-awtur © | drittijiet tal-awtur:"),
        Tag.RESERVED: words(
            "id-drittijiet kollha riżervati | drittijiet kollha riżervati | id-drittijiet kollha huma riżervati | id-drittijiet kollha miżmuma | id-drittijiet kollha protetti | kull dritt riżervat | id-drittijiet riżervati | drittijiet riżervati | id-drittijiet kollha rriżervati | id-drittijiet kollha huma rriżervati"
        ),
        Tag.RESERVE: words(
            "riżervat | riżervata | riżervati | rriżervati | tirriżerva | jirriżerva | jirriżervaw | nirriżervaw | iżżomm id-dritt | iżomm id-dritt | tirriżerva d-dritt"
        ),
        Tag.PROTECTED: words(
            "protett bid-drittijiet tal-awtur | protetti bid-drittijiet tal-awtur | protetta bid-drittijiet tal-awtur | protett mil-liġi tad-drittijiet tal-awtur | protetti mil-liġi tad-drittijiet tal-awtur | protett bil-copyright | protetti bil-copyright | soġġett għad-drittijiet tal-awtur | hija proprjetà ta' | huma proprjetà ta'"
        ),
        Tag.NEG: words(
            "ma | mhux | mhix | mhumiex | mhuwiex | ebda | l-ebda | qatt | xejn | m'"
        ),
        Tag.NOT_ONLY: words(
            "mhux biss | mingħajr ħlas | bla ħlas | mingħajr spejjeż | bla spejjeż"
        ),
        Tag.MAY: words(
            "jista' | tista' | jistgħu | tistgħu | jistax | tistax | jistgħux | jista | tista | tistgħux | nistgħu"
        ),
        Tag.MAY_NOT: words(
            "ma jistax | ma tistax | ma jistgħux | ma tistgħux | m'għandux | m'għandhiex | m'għandhomx | m'għandekx | ma għandux | ma għandhomx | ma għandekx | tużax"
        ),
        Tag.MUST: words(
            "għandu | għandha | għandhom | għandek | irid | trid | iridu | jeħtieġ li | hemm bżonn"
        ),
        Tag.BAN: words("""projbit | projbita | projbiti | ipprojbit | ipprojbita | ipprojbiti | pprojbit | pprojbita | pprojbiti | jipprojbixxi | tipprojbixxi |
            hija projbita | huwa projbit | illegali | illeċitu | illeċita | esklużi | eskluża | joġġezzjona | toġġezzjona | topponi | jopponi | mwaqqaf |
            mhux permess | mhix permessa | mhumiex permessi | mhuwiex permess | mhijiex permessa | m'huwiex permess"""),
        Tag.ALLOW: words(
            """huwa permess | huma permessi | hija permessa | permessa | permessi | awtorizzat | awtorizzata | awtorizzati | tippermetti | jippermetti | nippermettu | ħieles | ħielsa | liberament | b'xejn | possibbli | taħt liċenzja | b'liċenzja | tingħata | liberu li | liberi li | mogħti"""
        ),
        Tag.NEED: words(
            "obbligatorju | obbligatorja | obbligatorji | meħtieġ | meħtieġa | meħtieġu | jeħtieġ | teħtieġ | jirrikjedi | tirrikjedi | jirrikjedu | soġġett għal | soġġetta għal | soġġetti għal | neċessarja | neċessarju | bżonn"
        ),
        Tag.THREAT: words(
            "jittieħdu passi legali | passi legali | ikun soġġett għal azzjoni | azzjoni legali | prosekuzzjoni"
        ),
        Tag.UNAUTHORISED: words(
            "mhux awtorizzat | mhux awtorizzata | mhux awtorizzati | bla permess | bla kunsens"
        ),
        Tag.WITHOUT: words("mingħajr | bla | fin-nuqqas ta' | fl-assenza ta' | mingħajr ma"),
        Tag.EXCEPT: words(
            "ħlief | għajr | minbarra | sakemm ma | bl-eċċezzjoni ta' | ħlief bil- | ħlief b'"
        ),
        Tag.ONLY: words(
            "biss | esklussivament | unikament | limitat għal | limitata għal | limitati għal | riżervat għal | riżervata għall-"
        ),
        Tag.IF: words("""bil-kundizzjoni li | bil-kundizzjoni | sakemm | dejjem jekk | jekk | bi | bil- | billi | diment li | kemm-il darba | b'kundizzjoni |
            b'"""),
        Tag.WHEN: words("meta | f'każ ta' | fil-każ ta' | fil-każ | f'kull"),
        Tag.NO_PART: words("l-ebda parti | ebda parti | l-ebda biċċa | l-ebda silta"),
        Tag.RANGE: words(
            "kollu jew parti | kollha jew parti | sħiħ jew parzjali | sħiħa jew parzjali | totali jew parzjali | kompletament jew parzjalment | kompletament jew in parti | f'parti jew kollha | kollha jew f'parti | anke parzjali | anki parzjali | anke parzjalment | anki parzjalment | kompluta jew parzjali | parzjali jew sħiħa | kull parti | għalkollox jew f'parti | parzjali jew totali | kollu kemm hu jew parti minnu | jew parti minnhom | jew parti minnu | jew parti minnha"
        ),
        Tag.COMMERCIAL: words(
            "għal skopijiet kummerċjali | għal skop kummerċjali | skopijiet kummerċjali | għall-profitt | għal qligħ | għal finijiet kummerċjali"
        ),
        Tag.OTHER: words(
            "jew skopijiet oħra | kwalunkwe skop ieħor | kwalunkwe skop | kull skop ieħor"
        ),
        Tag.OUTSIDE: words("barra minn | 'il barra minn | barra mill-"),
        Tag.PURPOSE: words(
            "għal | għall- | għat- | għall-iskop ta' | biex | għas- | għad- | għar-"
        ),
        Tag.BUT: words("iżda | imma | madankollu | filwaqt li"),
        Tag.AND: words("u | jew | u/jew | la | u lanqas | lanqas | kif ukoll"),
        Tag.REQUEST: words(
            "jekk jogħġbok | jekk jogħġobkom | nitolbu | nitolbuk | napprezzaw | nirringrazzjaw"
        ),
        Tag.REPORT: words(
            "qal | qalet | qalu | ħabbar | ħabbret | ħabbru | stqarr | stqarret | spjega | spjegat | ikkundanna | ikkundannat | iddeċieda | iddeċidiet | approva | approvat | ivvota | ivvotaw | irrapporta | skont | akkuża | akkużat | talab | talbet | ipprojbixxa | ipprojbixxiet | sostna | sostniet | ikkonferma | ikkonfermat | ifisser | tfisser | fakkar | fakkret | ordna | ordnat"
        ),
        Tag.TOPIC: words(
            "qorti | il-qorti | imħallef | maġistrat | il-kawża | proċess ġudizzjarju | abbozz ta' liġi | deputati | parlament | il-parlament | ministru | il-ministru | ministeru | gvern | il-gvern | avukat | espert | il-frażi | l-espressjoni | xi jfisser | xi tfisser | kunsill lokali | direttiva | prosekutur | il-kelma | ksur tad-drittijiet tal-awtur"
        ),
        Tag.NONWORK: words("""parkeġġ | ipparkjar | tipparkja | parkjar | tipjip | tpejjip | tpejjep | tabakk | sigaretti | alkoħol | xorb | armi | sajd | kaċċa | drones |
            vetturi | karozzi | klieb | annimali | għawm | logħob tan-nar | murtali | biljetti | voti | dimostrazzjonijiet | merkanzija | mediċini | pestiċidi |
            kampeġġ | mobile | plastik | minuri | laħam | bhejjem | fjuwil | traffiku | droga | ilma | bajja | bajjiet | nar | logħob tal-azzard | insib |
            cookies | data personali | id-data personali | fabbrika | vaċċin | virus | maskri | pazjenti | eżami | studenti | telefon | żejt | elettriku |
            skart | ħut | plejer | grawnd | ajruplan | vapuri | trakkijiet | roti | migranti | dejn | abort"""),
        Tag.CREDIT: words(
            "ritratt: | ritratti: | ritratt ta' | ritratt | stampa: | sors: | sorsi: | immaġni: | filmat: | vidjo: | kreditu: | bil-korteżija ta' | bil-kortesija ta' | grafika: | illustrazzjoni: | test: | fotografu: | ritratt meħud minn"
        ),
        Tag.PHOTO: words("ritratt | ritratti | stampa | immaġni | fotografu"),
        Tag.VIA: words("permezz ta'"),
        Tag.WITH_AGENCY: words("mill-aġenziji | aġenziji tal-aħbarijiet"),
        Tag.BYLINE: words("ġurnalist | ġurnalista | korrispondent | rapporteur | reporter"),
        Tag.KILL: words(
            "aħbar ikkanċellata | ritratt ikkanċellat | ikkanċellata l-aħbar | jekk jogħġbok tużax | tużawx aktar | ħassru mill-arkivji | neħħu mill-arkivji | l-aħbar ġiet irtirata | l-aħbar hija rtirata | kanċellament: | m'għandhomx jużaw"
        ),
        Tag.CORRECTION: words(
            "verżjoni kkoreġuta | korrezzjoni: | (jikkoreġi | tissostitwixxi"
        ),
        Tag.EMBARGO: words(
            "taħt embargo | embargo sa | embargo sal- | embargo: | embargat sa | embargat"
        ),
        Tag.UNTIL: words("sa | sal- | sas- | sat- | qabel | qabel is- | sad-"),
        Tag.AFTER: words("wara | mill- | minn"),
        Tag.RELEASE: words(
            "għal pubblikazzjoni immedjata | għall-pubblikazzjoni immedjata | għal xandir immedjat | għal rilaxx immedjat | għar-rilaxx immedjat | għall-pubblikazzjoni minnufih | għat-tixrid immedjat | għal pubblikazzjoni minnufih | jekk jogħġbok ippubblika"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "dominju pubbliku | fid-dominju pubbliku | ebda dritt riżervat | ħieles mid-drittijiet"
        ),
        Tag.OPEN_LICENCE: words("liċenzja miftuħa | liċenzja libera"),
        Tag.PRESENT: words("illum"),
        Tag.TAIL: words("u s-sussidjarji tiegħu | u oħrajn | tel | telefon"),
        Tag.PART_OF: words("parti mill-grupp | sussidjarja ta' | diviżjoni ta'"),
        Tag.WITHIN: words("fi żmien | għal perjodu ta' | massimu ta' | mhux aktar minn"),
        Tag.DAYS: words("jum | jiem | ġurnata | siegħa | sigħat | ġimgħa | ġimgħat | xhur"),
        Tag.LENGTH: words("kelma | kelmiet | minuti | sekondi | karattri"),
    },
    actions={
        Action.ALL: words(
            "użu | użat* | jintuża | tintuża | jintużaw | tuża | juża | jużaw | użati | użata | nużaw | utilizz* | jiġi utilizzat | sfruttament | sfruttat* | l-użu | użu mill-ġdid"
        ),
        Action.PUBLISH: words(
            "pubblikazzjoni | ippubblikat* | ppubblikat* | pubblikat* | tippubblika | jippubblika | jippubblikaw | ippubblika | ripubblik* | tirripubblika | jirripubblika | rripubblikat* | irripubblikat* | stampar mill-ġdid | turi fil-pubbliku | komunikazzjoni lill-pubbliku | tiġi ppubblikata | murija | tippubblika* | tirripubblika*"
        ),
        Action.PUBLISH_ONLINE: words("fuq l-internet | internet | online | fuq siti oħra"),
        Action.PRINT: words("stampar | stampat* | jiġi stampat | tistampa"),
        Action.BROADCAST: words(
            "xandir | jixxandar | tixxandar | jixxandru | mxandar | mxandra | mxandrin | ixxandar | xandar | trasmissjoni televiżiva | imxandar | imxandra | imxandrin | jxandar | txandar | ixandru | xandira | xandiriet | jitxandar | titxandar | jitxandru"
        ),
        Action.SOCIAL: words("midja soċjali | mezzi soċjali | social media"),
        Action.REPRODUCE: words(
            "riproduzzjoni | riprodott* | jirriproduċi | tirriproduċi | jirriproduċu | irriproduċ* | kopja | kopji | ikkupjat* | kkupjat* | ikkopjat* | kkopjat* | tikkopja | jikkopja | jikkopjaw | kopjat* | ikkupjar | ikkopjar | kkupjar | kkopjar | fotokopj* | duplikazzjoni | tniżżel | imniżżel | ikkopja | jitniżżel | imniżżla | imniżżlin | riproduċ* | tiġi riprodotta | ikkuppj* | mitbugħ | mitbugħa | fotokopja | ikkupjati | jiġi kkopjat | tikkopja* | tikkupja* | tirriproduċi* | tniżżil*"
        ),
        Action.REDISTRIBUTE: words(
            "distribuzzjoni | distribwit* | iddistribwit* | ddistribwit* | tiddistribwixxi | jiddistribwixxi | iddistribwixx* | ridistribuzzjoni | ridistribwit* | tqassam | tqassim | jitqassam | titqassam | mqassam | mqassma | jitqassmu | tixrid | jinxtered | tinxtered | trasmissjoni | trasmess* | jiġi trasmess | trażmess* | trasferiment | ċessjoni | tittrasferixxi | taqsam | qsim ma' terzi | jinqasam | jgħaddi lil terzi | mgħoddi lil terzi | imqassam | imqassma | imqassmin | jinqasmu | tinqasam | imxerred | imxerrda | imxerrdin | jixxerred | tixxerred | jixxerrdu | tqassmu | jqassam | iqassam | iqassmu | tqassam* | tqassmu* | taqsam*"
        ),
        Action.REWRITE: words(
            "kitba mill-ġdid | jinkiteb mill-ġdid | miktub mill-ġdid | sommarju | editjat* | jiġi editjat | parafrażi"
        ),
        Action.ADAPT: words(
            "modifik* | immodifikat* | mmodifikat* | timmodifika | jimmodifika | adattament | adattat* | tadatta | jadatta | mibdul | mibdula | mibdulin | jinbidel | tinbidel | bidla | xogħlijiet derivati | xogħol derivat | trasformazzjoni | alterazzjoni | alterat*"
        ),
        Action.TRANSLATE: words(
            "traduzzjoni | tradott* | jittraduċi | tittraduċi | jiġi tradott | traduzzjonijiet | jittraduċu | maqlub għal lingwa oħra | jinqaleb għal lingwa oħra | jinqaleb | tinqaleb | jinqalbu | maqlub | maqluba | maqlubin | qlib | ttradott* | jiġi ttradott | tittraduċi*"
        ),
        Action.QUOTE: words(
            "silta | siltiet | kwotazzjoni | kwotazzjonijiet | estratt | estratti"
        ),
        Action.ARCHIVE: words(
            "arkivj* | arkivjar | arkivju | maħżun | maħżuna | ħażna | taħżen | jinħażen | database | bażi ta' data | bażijiet ta' data"
        ),
        Action.SELL: words(
            "bejgħ | jinbiegħ | tinbiegħ | jinbiegħu | mibjugħ | mibjugħa | mibjugħin | ibigħ | tbigħ | bejgħ mill-ġdid | jerġa' jinbiegħ | jerġgħu jinbiegħu | bejgħ lil terzi | tbigħ*"
        ),
        Action.COMMERCIAL: words(
            "użu kummerċjali | sfruttament kummerċjali | kummerċjalment | l-użu kummerċjali"
        ),
        Action.ADVERTISE: words("reklam* | riklam* | promozzjon* | marketing"),
        Action.AI_TRAINING: words(
            "estrazzjoni ta' test u data | estrazzjoni ta' testi u data | intelliġenza artifiċjali | taħriġ ta' mudelli | tħarriġ ta' mudelli | jitħarrġu mudelli | taħriġ ta' sistemi | tħarriġ ta' sistemi | mudelli tal-lingwa | mudelli lingwistiċi | tagħlim awtomatiku | jħarreġ mudelli | tħarreġ mudelli | sistemi ta' ia | mudelli tal-ia | tħarriġ tal-ia | taħriġ tal-ia | scraping | crawling | estrazzjoni ta' data | data mining | estrazzjoni tat-test u d-data | tal-estrazzjoni tat-test u d-data | l-estrazzjoni tat-test u d-data | estrazzjoni tat-test u tad-data | tal-estrazzjoni ta' test u data | l-estrazzjoni ta' test u data | estrazzjoni tad-data | minjieri tad-data | tal-minjieri tat-test | l-intelliġenza artifiċjali | tal-intelliġenza artifiċjali | jitħarrġu sistemi | jitħarrġu l-mudelli | taħriġ tal-mudelli | taħriġ tas-sistemi | it-taħriġ tal-mudelli | ħarreġ mudelli | ġbir awtomatiku | text and data mining | għodod tal-ia"
        ),
        Action.ALTER_IMAGE: words(
            "qtugħ tar-ritratt | manipulazzjoni diġitali | ritokk* | jinqata' | maqtugħ | maqtugħa | jinqatgħu | rtukkat* | irtukkat* | jiġi rtukkat | irtokk* | jitbagħbas"
        ),
        Action.LINK: words("framing | deep link*"),
    },
    objects={
        Object.ITEM: words("""artiklu | artikli | kontenut | materjal | materjali | dokument | dokumenti | aħbar | aħbarijiet | informazzjoni | xogħol | xogħlijiet |
            pubblikazzjoni preżenti | storja | rapport | ktieb | kontenut ta' dan is-sit | il-kontenut tas-sit | din il-pubblikazzjoni | pubblikazzjoni tagħna |
            dan ix-xogħol"""),
        Object.SITE: words("sit | sit elettroniku | websajt | website | dan is-sit"),
        Object.TEXT: words("test | testi"),
        Object.IMAGE: words(
            "ritratt | ritratti | stampa | stampi | immaġni | immaġnijiet | fotografija | fotografiji"
        ),
        Object.VIDEO: words("filmat | filmati | vidjo | vidjows"),
        Object.AUDIO: words("awdjo | podcast | reġistrazzjoni"),
        Object.GRAPHIC: words("grafika | mappa | grafiċi"),
        Object.LOGO: words("logo | logos"),
    },
    conditions={
        Condition.CONSENT: words(
            "permess | kunsens | awtorizzazzjoni | liċenzja | liċenzji | approvazzjoni | ftehim | kuntratt | awtorizzat minn"
        ),
        Condition.PRIOR: words("minn qabel | bil-quddiem | preċedenti | qabel xejn"),
        Condition.WRITTEN: words("bil-miktub | miktub | miktuba"),
        Condition.ATTRIBUTION: words(
            "jissemma s-sors | issemmi s-sors | jiġi kkwotat is-sors | jiġi ċċitat is-sors | referenza għas-sors | is-sors | sors | kreditu | kreditat* | ikkreditat* | attribuzzjoni | isem l-awtur | tissemma | jissemma | jissemmew | ċitazzjoni tas-sors | rikonoxximent | għoti ta' kreditu | bil-kreditu | bil-kreditu lill-awtur | kreditu lill-awtur | b'kreditu | bl-indikazzjoni tas-sors | indikazzjoni tas-sors | b'referenza għas-sors | issemmi l-awtur | jissemma l-awtur | isemmi s-sors | tissemma l-gazzetta | issemmi | issemmu | isemmu"
        ),
        Condition.LINK: words("link | ħolqa | ħoloq | hyperlink | link lejn | iperlink"),
        Condition.NO_DERIVATIVES: words(
            "mingħajr tibdil | mingħajr modifiki | mingħajr modifika | bla tibdil | bla modifiki | fl-intier tiegħu | mingħajr bidliet"
        ),
        Condition.SHARE_ALIKE: words("l-istess liċenzja | l-istess kundizzjonijiet"),
        Condition.NONCOMMERCIAL: words(
            "mhux kummerċjali | skopijiet mhux kummerċjali | mhux għall-profitt | mingħajr profitt | mhux għal skopijiet kummerċjali"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "użu editorjali | skopijiet editorjali | skopijiet ġurnalistiċi"
        ),
        Condition.PERSONAL_USE: words(
            "użu personali | użu privat | użu intern | użu personali u privat"
        ),
        Condition.EDUCATIONAL_USE: words("skopijiet edukattivi | użu edukattiv"),
        Condition.ONE_TIME: words("darba waħda biss | użu ta' darba"),
        Condition.NOTIFY: words(
            "tinforma lir-redazzjoni | jiġi infurmat l-editur | jinformana"
        ),
        Condition.PAYMENT: words("ħlas | pagament | tariffa | miżata"),
        Condition.SUBSCRIBER: words("abbonati | klijenti | membri | utenti reġistrati"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words("għal użu editorjali biss | użu editorjali biss"),
        Exemption.PERSONAL_USE: words("ħlief għal użu personali | ħlief għall-użu personali"),
        Exemption.STATUTORY_EXCEPTION: words("permess mil-liġi | permessi mil-liġi"),
        Exemption.SCIENTIFIC_RESEARCH: words("riċerka xjentifika"),
        Exemption.IMAGES: words("ħlief ir-ritratti | minbarra r-ritratti"),
    },
    places={
        "DE": words("ġermanja"),
        "ES": words("spanja"),
        "EU": words("unjoni ewropea"),
        "FR": words("franza"),
        "GB": words("renju unit"),
        "GR": words("greċja"),
        "IT": words("italja"),
        "JP": words("ġappun"),
        "LY": words("libja"),
        "MT": words("malta"),
        "TN": words("tuneżija"),
        "US": words("stati uniti"),
    },
    months=(
        words("jannar"),
        words("frar"),
        words("marzu"),
        words("april"),
        words("mejju"),
        words("ġunju"),
        words("lulju"),
        words("awwissu"),
        words("settembru"),
        words("ottubru"),
        words("novembru"),
        words("diċembru"),
    ),
    endings={Tag.MAY_NOT: words("x | ux | jx | ix")},
    joints=words("ta' | tal- | mill- | minn"),
    examples=(
        Example("Ir-riproduzzjoni ta' dan l-artiklu hija projbita.", ("prohibits reproduce",)),
        Example(
            "Huwa projbit li tikkopja jew tqassam il-kontenut mingħajr il-permess bil-miktub tal-editur minn qabel.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Dan it-test ma jistax jiġi ppubblikat, tradott jew mibjugħ.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Ir-ritratti jistgħu jintużaw biss bil-permess tal-aġenzija.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Il-pubblikazzjoni mill-ġdid tal-artiklu hija permessa bil-kundizzjoni li jissemma s-sors u jkun hemm link.",
            ("permits publish if attribution link",),
        ),
        Example(
            "F'każ ta' riproduzzjoni, is-sors huwa obbligatorju.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "L-editur jirriżerva d-drittijiet għall-estrazzjoni ta' test u data.",
            ("reserves ai_training",),
        ),
        Example(
            "Huwa projbit l-użu ta' dawn l-artikli għat-taħriġ ta' mudelli tal-lingwa.",
            ("prohibits ai_training",),
        ),
        Example(
            "Id-distribuzzjoni għal skopijiet mhux kummerċjali hija permessa.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "L-ebda parti minn dan id-dokument ma tista' tiġi kkupjata mingħajr permess.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Ir-riproduzzjoni totali jew parzjali hija projbita.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2012 Leħen il-Port. Id-drittijiet kollha riżervati.", ("reserved",)),
        Example("Ritratt: Maria Zammit", ("notice",)),
        Example("Il-qorti kkundannat sit għall-kopja ta' artikli bla permess."),
        Example("Il-gvern ipprojbixxa l-bejgħ ta' alkoħol fil-bajja."),
        Example("Xi tfisser il-frażi «id-drittijiet kollha riżervati»?"),
        Example("Il-pubblikazzjoni tar-riżultati hija mistennija f'Marzu."),
        Example("Il-parkeġġ quddiem il-garaxx huwa projbit."),
    ),
)
