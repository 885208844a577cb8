"""Swahili."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="sw",
    title="Swahili",
    tags={
        Tag.MARK: words(
            "hakimiliki | haki miliki | haki za kunakili | haki ya kunakili | hakimiliki ©"
        ),
        Tag.RESERVED: words(
            """haki zote zimehifadhiwa | haki zote zimehifadhiwa na | haki zote zimelindwa | haki zote zinalindwa | haki zote zinahifadhiwa | haki zote zimetunzwa | hakimiliki zote zimehifadhiwa |
            haki zimehifadhiwa | haki zote ni za | haki zote zimehifadhiwa kwa mujibu wa sheria | hakimiliki imehifadhiwa | haki zote zimewekwa"""
        ),
        Tag.PROTECTED: words(
            "inalindwa na hakimiliki | zinalindwa na hakimiliki | yanalindwa na hakimiliki | inalindwa na sheria ya hakimiliki | yanalindwa na sheria ya hakimiliki | yamelindwa na sheria ya hakimiliki | inalindwa kwa hakimiliki"
        ),
        Tag.RESERVE: words(
            "zimehifadhiwa | imehifadhiwa | zinahifadhiwa | inahifadhi haki | tunahifadhi haki | zimelindwa"
        ),
        Tag.NEG: words("si | sio | wala | bila ya"),
        Tag.NOT_ONLY: words("si tu | sio tu"),
        Tag.MAY: words(
            "unaweza | mnaweza | wanaweza | anaweza | inaweza | yanaweza | zinaweza | vinaweza | waweza | una haki"
        ),
        Tag.MAY_NOT: words(
            """isihaririwe | zisihaririwe | isikatwe | zisikatwe | isipunguzwe | isirekebishwe | hayatakiwi | haitakiwi | hazitakiwi | hatakiwi | hamtakiwi | hutakiwi | usipunguze | usibadilishe | usiuze | usihifadhi | usitangaze | usihariri | usitafsiri | usinukuu | msichapishe | msinakili | msisambaze | msitangaze | isiuzwe | zisiuzwe | yasiuzwe | isibadilishwe | isihifadhiwe | yasihifadhiwe | huwezi | hauwezi | hamwezi | hawawezi | haiwezi | haziwezi | hayawezi | havi wezi | haviwezi | usitumie | usinakili | usichapishe | usisambaze | msitumie | isitumike | yasitumike | zisitumike | isichapishwe | yasichapishwe | zisichapishwe | isinakiliwe | yasinakiliwe |
            isisambazwe | yasisambazwe | hairuhusiwi kabisa | haipaswi | hayapaswi | hazipaswi | hupaswi"""
        ),
        Tag.MUST: words(
            "lazima | ni lazima | inapaswa | unapaswa | unatakiwa | inatakiwa | yapasa | hapana budi"
        ),
        Tag.BAN: words(
            """hairuhusiwi | haziruhusiwi | hayaruhusiwi | haviruhusiwi | hauruhusiwi | huruhusiwi | hawaruhusiwi | haturuhusu | ni marufuku | marufuku | imepigwa marufuku | yamepigwa marufuku | zimepigwa marufuku | ni kinyume cha sheria | kinyume cha sheria | ni kosa la jinai | ni kosa | ni kosa kisheria |
            imekatazwa | inakatazwa | yamekatazwa | yanakatazwa | kumekatazwa | kunakatazwa | ni haramu | si halali | hakuna ruhusa | hairuhusu | haitaruhusiwa | haikubaliki | haukubaliki | imezuiliwa | inazuiliwa"""
        ),
        Tag.ALLOW: words(
            "hakuna kinachozuia | hakuna pingamizi | hakuna kizuizi | si marufuku | haikatazwi | haijakatazwa | hakukatazwi | viko huru | wako huru | yuko huru | ni ruksa | bila malipo | bila kulipia | inaruhusiwa | yanaruhusiwa | zinaruhusiwa | vinaruhusiwa | unaruhusiwa | mnaruhusiwa | wanaruhusiwa | kunaruhusiwa | tunaruhusu | inaruhusu | ruksa | imeruhusiwa | yameruhusiwa | una ruhusa | uko huru | mko huru | kwa uhuru | kwa leseni ya | chini ya leseni"
        ),
        Tag.NEED: words(
            "inahitajika | yanahitajika | inahitaji | ni muhimu | inategemea | kunahitajika | ni sharti | sharti | ni wajibu | yatahitaji | zinahitaji | yanahitaji"
        ),
        Tag.THREAT: words(
            "atachukuliwa hatua | hatua za kisheria | watachukuliwa hatua | atashtakiwa | watashtakiwa | hatua kali za kisheria"
        ),
        Tag.REQUEST: words("tafadhali | tunaomba | twaomba"),
        Tag.UNAUTHORISED: words(
            "bila idhini | bila ruhusa | pasipo idhini | pasipo ruhusa | bila kibali | bila ya idhini | bila ya ruhusa | usioidhinishwa | yasiyoidhinishwa | bila kupata idhini | bila kuomba ruhusa | bila kupata ruhusa"
        ),
        Tag.WITHOUT: words(
            "bila | pasipo | bila ya | pasi na | bila kupata | bila kuwa na | bila kutaja"
        ),
        Tag.EXCEPT: words(
            "isipokuwa | ila | ila kwa | isipokuwa kwa | isipokuwa kama | mbali na | ila tu | zaidi ya"
        ),
        Tag.ONLY: words("tu | pekee | peke yake"),
        Tag.IF: words(
            "kwa sharti | kwa sharti kwamba | mradi | ilimradi | almuradi | kwa masharti | kama | iwapo | ikiwa | kwa kutaja | kwa idhini | kwa ruhusa | kwa kibali | pamoja na | baada ya kupata | kwa kuweka"
        ),
        Tag.WHEN: words(
            "unapotumia | unaponukuu | wakati wa kutumia | unapochapisha | ukitumia | ukinukuu | yanapotumika | inapotumika | pindi unapotumia | unaponakili"
        ),
        Tag.NO_PART: words("hakuna sehemu | hakuna sehemu yoyote"),
        Tag.RANGE: words(
            "kwa ujumla au sehemu | yote au sehemu | zote au sehemu | kamili au sehemu | nzima au sehemu | sehemu yoyote | sehemu yake yoyote | kwa sehemu au kwa ukamilifu | kwa ukamilifu au kwa sehemu | wote au sehemu | au sehemu yake | yote au sehemu yake | kwa sehemu"
        ),
        Tag.COMMERCIAL: words(
            "kwa madhumuni ya kibiashara | kwa malengo ya kibiashara | kwa biashara | kibiashara | kwa ajili ya biashara"
        ),
        Tag.OTHER: words("au kwa madhumuni mengine | kwa madhumuni yoyote"),
        Tag.OUTSIDE: words("nje ya"),
        Tag.PURPOSE: words("kwa ajili ya | kwa madhumuni ya | kwa lengo la | kwa matumizi ya"),
        Tag.BUT: words("lakini | hata hivyo | ingawa | bali"),
        Tag.AND: words("na | au | wala | ama | pia"),
        Tag.REPORT: words(
            "alisema | wamesema | amesema | walisema | imesema | ilisema | alitangaza | ametangaza | imetangaza | ilitangaza | aliongeza | iliamua | imeamua | ilihukumu | alieleza | ameeleza | kwa mujibu wa | alidai | amedai | alionya | ameonya | walijadili | ilipitisha | limepitisha | ameshtaki | alishtaki | imemtoza | inasema | anasema | imepiga marufuku | ilipiga marufuku | limepiga marufuku | aliagiza | ameagiza"
        ),
        Tag.TOPIC: words(
            """mahakama | mahakamani | kesi | jaji | hakimu | muswada | mswada | bunge | wabunge | waziri | wizara | mtaalamu | wataalamu | neno | maana yake |
            ina maana gani | ukiukaji wa hakimiliki | polisi | wakili | mkutano | warsha | fidia | haki za binadamu | serikali"""
        ),
        Tag.NONWORK: words(
            "taka | kutupa taka | takataka | ufukweni | kukata miti | kujenga | kuchoma | kuokota | simu | mtihani | mitihani | barakoa | kamari | uvumi | kuegesha | maegesho | kuvuta sigara | uvutaji | pombe | silaha | uvuvi | samaki | kuvua | kuwinda | uwindaji | droni | tiketi | kura | tumbaku | gari | magari | kuingia | mifugo | wanyama | mbwa | bidhaa | dawa | nyama | plastiki | mifuko ya plastiki | fataki | kusafiri | dawa za kulevya | mkaa | maandamano | pikipiki | bodaboda | maji | mahindi | sukari | ndoa"
        ),
        Tag.CREDIT: words(
            "picha: | picha na | picha kwa hisani ya | kwa hisani ya | chanzo: | video: | mchoro: | kwa hisani"
        ),
        Tag.PHOTO: words("picha"),
        Tag.VIA: words("kupitia"),
        Tag.WITH_AGENCY: words("mashirika ya habari | mashirika | na mashirika | (mashirika)"),
        Tag.BYLINE: words("mwandishi wetu | na mwandishi wetu | mwandishi | mhariri:"),
        Tag.KILL: words(
            "habari hii imefutwa | habari imeondolewa | habari hii imeondolewa | futa habari hii | habari hii imebatilishwa | picha imeondolewa | tafadhali futa | tafadhali msitumie habari"
        ),
        Tag.CORRECTION: words(
            "masahihisho: | masahihisho | marekebisho: | sahihisho | toleo lililosahihishwa | toleo lililorekebishwa"
        ),
        Tag.EMBARGO: words(
            "isichapishwe kabla ya | zuio la uchapishaji | zuio hadi | isitangazwe kabla ya"
        ),
        Tag.UNTIL: words("hadi | mpaka | kabla ya"),
        Tag.AFTER: words("baada ya | kuanzia | tangu"),
        Tag.RELEASE: words(
            "kwa uchapishaji wa haraka | taarifa kwa vyombo vya habari | kwa kuchapishwa mara moja | taarifa kwa umma | kwa matangazo ya haraka"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "miliki ya umma | mali ya umma | uwanja wa umma | hakuna hakimiliki"
        ),
        Tag.OPEN_LICENCE: words("leseni huria | leseni ya wazi | leseni ya creative commons"),
        Tag.WITHIN: words("ndani ya | kwa muda wa | isiyozidi | yasiyozidi"),
        Tag.DAYS: words("siku | saa | wiki | miezi"),
        Tag.LENGTH: words("maneno | dakika | sekunde | mistari"),
    },
    actions={
        Action.ALL: words(
            "usitumie | msitumie | atakayetumia | unapotumia | ukitumia | yanapotumika | inapotumika | pindi unapotumia | itakapotumika | watakaotumia | wakati wa kutumia | kutumia | kutumika | kutumiwa | matumizi | matumizi ya | kuyatumia | kuitumia | itumike | yatumike | utumiaji | tumia"
        ),
        Action.PUBLISH: words(
            "usichapishe | msichapishe | atakayechapisha | watakaochapisha | unapochapisha | ukichapisha | kuchapisha | kuchapishwa | uchapishaji | uchapaji | kuchapa | kuchapwa | kuchapisha upya | kuchapishwa upya | kuonyesha | kuweka | kutangaza tena | kutoa tena | kuyachapisha | kuichapisha | kuchapishwa tena | kuchapisha tena | isichapishwe | yasichapishwe | zisichapishwe"
        ),
        Action.PUBLISH_ONLINE: words(
            "mtandaoni | kwenye mtandao | kwenye tovuti nyingine | katika mtandao"
        ),
        Action.PRINT: words("magazetini | kwenye magazeti"),
        Action.BROADCAST: words(
            "usitangaze | msitangaze | kutangaza | kutangazwa | utangazaji | kurusha | kurushwa | matangazo ya redio | kurusha hewani"
        ),
        Action.SOCIAL: words(
            "mitandao ya kijamii | mitandaoni ya kijamii | kushiriki kwenye mitandao"
        ),
        Action.REPRODUCE: words(
            "usinakili | msinakili | atakayenakili | watakaonakili | anayenakili | utakaponakili | unaponakili | kunakili | kunakiliwa | unakili | kunakilisha | kutoa nakala | nakala | kuzalisha upya | kudurufu | kudurufiwa | kurudufu | kurudufishwa | kutolewa nakala | kupakua | kuzalishwa upya | kunukuliwa upya | isinakiliwe | yasinakiliwe | kuiga"
        ),
        Action.REDISTRIBUTE: words(
            "usisambaze | msisambaze | atakayesambaza | kusambaza | kusambazwa | usambazaji | kusambaza upya | kueneza | kuenezwa | kupitisha | kutuma | kuwapa wengine | kugawa | kuhamisha | kuhamishwa | isisambazwe | yasisambazwe | kusambazwa upya"
        ),
        Action.REWRITE: words(
            "kuandika upya | kuandikwa upya | kuhariri | kuhaririwa | kufupisha | muhtasari"
        ),
        Action.ADAPT: words(
            "isirekebishwe | usibadilishe | usipunguze | usihariri | isibadilishwe | kubadilisha | kubadilishwa | kurekebisha | kurekebishwa | mabadiliko | kazi zitokanazo"
        ),
        Action.TRANSLATE: words("usitafsiri | kutafsiri | kutafsiriwa | tafsiri | utafsiri"),
        Action.QUOTE: words(
            "usinukuu | unaponukuu | ukinukuu | kunukuu | kunukuliwa | nukuu | dondoo"
        ),
        Action.ARCHIVE: words(
            "usihifadhi | isihifadhiwe | yasihifadhiwe | kuhifadhi | kuhifadhiwa | hifadhidata | kumbukumbu | uhifadhi | kuhifadhi kwenye hifadhidata"
        ),
        Action.SELL: words(
            "usiuze | isiuzwe | zisiuzwe | yasiuzwe | ya kuuzwa | za kuuzwa | kuuza | kuuzwa | uuzaji | kuuza tena | mauzo | kuuziwa"
        ),
        Action.COMMERCIAL: words(
            "kwa madhumuni ya kibiashara | kwa malengo ya kibiashara | kwa biashara | kibiashara | kwa ajili ya biashara | matumizi ya kibiashara | kutumia kibiashara | kutumika kibiashara | kutumiwa kibiashara | kwa matumizi ya kibiashara"
        ),
        Action.ADVERTISE: words(
            "matangazo ya biashara | utangazaji wa biashara | kampeni za matangazo | kutangaza biashara | uuzaji na utangazaji"
        ),
        Action.AI_TRAINING: words(
            "uvunaji wa data | uvunaji wa taarifa | uvunaji wa maudhui | kuvuna data | kufunza mifumo | kufundisha mifumo | mifumo ya akili bandia | mifumo ya akili mnemba | kufundishia akili | kufunzia akili | roboti za kuvuna | uchimbaji data | ukusanyaji wa data kiotomatiki | akili bandia | akili mnemba | akili unde | akili ya kubuni | kufunza akili | kufundisha akili | mafunzo ya akili | kujifunza kwa mashine | uchimbaji wa data | uchimbaji wa matini | uchimbaji wa maandishi na data | modeli za lugha | mifumo ya akili"
        ),
        Action.ALTER_IMAGE: words(
            "isihaririwe | zisihaririwe | isikatwe | zisikatwe | isipunguzwe | kukatwa | kukata picha | kuhariri picha | kuondoa nembo | kupunguza picha | kupotosha picha"
        ),
        Action.LINK: words("kupachika | kuweka fremu"),
    },
    objects={
        Object.ITEM: words(
            "habari hii imefutwa | habari imeondolewa | habari hii imeondolewa | futa habari hii | habari hii imebatilishwa | tafadhali msitumie habari | habari | makala | maudhui | taarifa | ripoti | kazi hii | kazi | nyenzo | chapisho | machapisho | kitabu | maandiko | hati | habari hizi | habari hii"
        ),
        Object.SITE: words("tovuti | tovuti hii | mtandao huu | blogu | ukurasa huu"),
        Object.TEXT: words("maandishi | matini | nakala ya maandishi"),
        Object.IMAGE: words("picha imeondolewa | picha | picha hii | picha hizi | taswira"),
        Object.VIDEO: words("video | filamu"),
        Object.AUDIO: words("sauti | rekodi ya sauti"),
        Object.GRAPHIC: words("mchoro | michoro | katuni | grafiki"),
        Object.LOGO: words("nembo"),
    },
    conditions={
        Condition.CONSENT: words(
            "kwa idhini | kwa ruhusa | kwa kibali | idhini | ruhusa | kibali | makubaliano | leseni | ridhaa | mkataba | vibali"
        ),
        Condition.PRIOR: words("kabla | awali | ya awali | ya mapema | mapema | kwanza"),
        Condition.WRITTEN: words(
            "cha maandishi | ya maandishi | kwa maandishi | maandishi | kimaandishi"
        ),
        Condition.ATTRIBUTION: words(
            "kwa kutaja | bila kutaja | kutaja chanzo | kutaja jina | kutaja mwandishi | chanzo kitajwe | chanzo | kuonyesha chanzo | kunukuu chanzo | kutambua chanzo | kutaja | kumtaja mwandishi | kutajwa kwa chanzo | jina la mwandishi | itaje chanzo | kutoa sifa | kutambua mwandishi"
        ),
        Condition.LINK: words("kiungo | kuweka kiungo | viungo | kiunganishi | linki"),
        Condition.KEEP_NOTICE: words("ilani ya hakimiliki | tangazo la hakimiliki"),
        Condition.NO_DERIVATIVES: words(
            "visibadilishe | visibadilishwe | yasibadilishwe | bila kuyabadilisha | bila kuibadilisha | bila kuihariri | bila kuhariri | bila mabadiliko | bila kubadilisha | bila kubadilishwa | bila marekebisho | kama ilivyo | kama yalivyo"
        ),
        Condition.NONCOMMERCIAL: words(
            "yasiyo ya kibiashara | isiyo ya kibiashara | si ya kibiashara | yasiyo ya faida | zisizo za kibiashara | lisilo la kibiashara"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "kwa matumizi ya uhariri | kwa matumizi ya kihabari | matumizi ya kihabari | matumizi ya uhariri | matumizi ya habari | kwa matumizi ya habari"
        ),
        Condition.PERSONAL_USE: words(
            "matumizi binafsi | matumizi ya binafsi | matumizi yako binafsi | matumizi ya kibinafsi"
        ),
        Condition.EDUCATIONAL_USE: words(
            "elimu | madhumuni ya elimu | kufundishia | matumizi ya kielimu"
        ),
        Condition.ONE_TIME: words("mara moja"),
        Condition.LENGTH_LIMIT: words("dondoo fupi | nukuu fupi"),
        Condition.NOTIFY: words("kutujulisha | kutuarifu"),
        Condition.PAYMENT: words("malipo | ada | kulipia | kulipa"),
        Condition.SUBSCRIBER: words(
            "wanachama | wateja | wateja wetu | wasajiliwa | waliojisajili"
        ),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            "isipokuwa kwa matumizi binafsi | isipokuwa matumizi binafsi"
        ),
        Exemption.STATUTORY_EXCEPTION: words("matumizi ya haki"),
        Exemption.QUOTATION: words("isipokuwa nukuu fupi | isipokuwa dondoo fupi"),
        Exemption.SEARCH_ENGINES: words("injini za utafutaji | mitambo ya kutafuta"),
    },
    places={
        "KE": words("kenya"),
        "TZ": words("tanzania"),
        "UG": words("uganda"),
        "RW": words("rwanda"),
        "BI": words("burundi"),
        "CD": words("kongo"),
        "ET": words("ethiopia"),
        "SO": words("somalia"),
        "ZA": words("afrika kusini"),
        "NG": words("nigeria"),
        "EG": words("misri"),
        "US": words("marekani"),
        "GB": words("uingereza"),
        "DE": words("ujerumani"),
        "FR": words("ufaransa"),
        "IT": words("italia"),
        "ES": words("uhispania"),
        "CN": words("china | uchina"),
        "JP": words("japani"),
        "IN": words("india"),
        "RU": words("urusi"),
        "UA": words("ukraine"),
        "IL": words("israeli"),
        "PT": words("ureno"),
    },
    months=(
        words("januari"),
        words("februari"),
        words("machi"),
        words("aprili"),
        words("mei"),
        words("juni"),
        words("julai"),
        words("agosti"),
        words("septemba"),
        words("oktoba"),
        words("novemba"),
        words("desemba"),
    ),
    joints=words("ya | wa | kutoka | kutoka kwa | kwa"),
    examples=(
        Example(
            "Hairuhusiwi kunakili au kusambaza makala haya.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Ni marufuku kuchapisha makala haya bila idhini ya maandishi.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Hakuna sehemu ya makala haya inayoruhusiwa kunakiliwa bila kibali.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Picha zinaweza kutumika kwa idhini ya mhariri tu.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Unaweza kuchapisha makala haya kwa sharti la kutaja chanzo na kuweka kiungo.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Unapotumia makala haya ni lazima kutaja chanzo.", ("permits all if attribution",)
        ),
        Example(
            "Hairuhusiwi kunakili makala haya bila kutaja chanzo.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "Hairuhusiwi kutumia makala haya kufunza akili bandia.", ("prohibits ai_training",)
        ),
        Example("Haki za uchimbaji wa data zimehifadhiwa.", ("reserves ai_training",)),
        Example(
            "Unaweza kutumia makala haya kwa matumizi yasiyo ya kibiashara.",
            ("permits all if noncommercial",),
        ),
        Example(
            "Ni marufuku kuchapisha makala haya, yote au sehemu yake.",
            ("prohibits publish quote",),
        ),
        Example(
            "Matumizi ya kibiashara ya picha hizi hayaruhusiwi.",
            ("prohibits commercial of image",),
        ),
        Example("© 2021 Pwani Media. Haki zote zimehifadhiwa.", ("reserved",)),
        Example("Picha: Juma Ali", ("notice",)),
        Example("Mahakama ilisema gazeti lilichapisha picha bila idhini."),
        Example("Ni marufuku kuegesha magari hapa."),
        Example("Hairuhusiwi kuuza pombe hapa."),
        Example("Maneno “haki zote zimehifadhiwa” maana yake nini?"),
        Example("Waziri alisema muswada wa hakimiliki utajadiliwa bungeni."),
    ),
)
