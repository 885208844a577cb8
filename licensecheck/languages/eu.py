"""Basque."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="eu",
    title="Basque",
    tags={
        Tag.MARK: words(
            "egile-eskubideak © | egile eskubideak © | egile-eskubideak: | egile eskubideak:"
        ),
        Tag.RESERVED: words(
            "eskubide guztiak erreserbatuta | eskubide guztiak erreserbatuak | eskubide guztiak gordeta | eskubide guztiak erreserbaturik | eskubide guztiak babestuta | eskubide guztiak babestuak | eskubide guztiak gordeak | eskubide guztiak erreserbatuta daude | eskubideak erreserbatuta | eskubide guztiak gorderik | eskubide guztiak erreserbatzen dira"
        ),
        Tag.RESERVE: words(
            "erreserbatuta | erreserbatuak | erreserbatua | gordeta | erreserbatzen ditu | erreserbatzen du | gordetzen ditu | bere eskubideak gordetzen | eskubidea gordetzen du | erreserbatzen dira | gordetzen dira | erreserbatzen ditugu | gordetzen ditugu | gordetzen dugu | erreserbatzen dugu | erreserbatuta daude | gordeta daude | gordetzen du | beretzat gordetzen"
        ),
        Tag.PROTECTED: words(
            "egile-eskubideek babestuta | egile-eskubideek babesten dute | egile-eskubideen bidez babestuta | jabetza intelektualaren legeak babestuta | jabetza intelektualak babestuta | copyrightak babestuta | egile-eskubideek babestua | egile eskubideek babestuta"
        ),
        Tag.NEG: words("ez | ezta | inoiz | inork | ezein"),
        Tag.NOT_ONLY: words(
            "ez bakarrik | ez ezik | kosturik gabe | ordaindu gabe | dohainik | doako | musu-truk | doan"
        ),
        Tag.MAY: words(
            "daiteke | daitezke | dezakezu | dezake | dezakete | dezakegu | ahal da | ahal dira | ahal izango da | ahal izango dira | ahal duzu | litezke | liteke | ditzakezu | ditzake | ditzakete | dezakezue | ditzakezue | daitezen"
        ),
        Tag.MAY_NOT: words(
            "ezin | ezin da | ezin dira | ezin izango da | ezin izango dira | ezingo da | ezingo dira | ezin daiteke | ezin daitezke | ezin duzu | ezin dituzu | ez da baimentzen | ez dira baimentzen | ez daiteke | ez daitezke | ezingo duzu | ezina da"
        ),
        Tag.MUST: words(
            "behar da | behar dira | beharko da | beharko dira | behar du | behar dute | behar duzu | beharko du | beharko dute | behar dituzu | beharko duzu"
        ),
        Tag.BAN: words(
            "debekatuta | debekatua | debekatuak | debekatzen da | debekatzen dira | debekatu | debekatzen du | debekatzen dugu | debekaturik | debeku | debekatua dago | debekatuta dago | galarazita | galarazten da | legez kanpokoa | legez kontrakoa | kontra agertzen da | aurka agertzen da | uko egiten dio | baztertuta | aurka gaude | kontra gaude | kontra agertzen gara | aurka agertzen gara | uko egiten diogu | galarazi | galarazten dugu | ez dago baimenduta | ez dago baimendua"
        ),
        Tag.ALLOW: words(
            "baimenduta | baimendua | baimentzen da | baimentzen dira | baimentzen du | baimentzen dugu | baimendu | onartzen da | onartua | zilegi da | zilegi | libre | libreki | askatasunez | aske | lizentziapean | lizentzia honekin | lizentziarekin argitaratua | posible da | eskubidea duzu | aukera duzu | ematen da | librea | libreak | zilegia | baimendu egiten da"
        ),
        Tag.NEED: words(
            "nahitaezkoa | nahitaez | derrigorrezkoa | derrigorrez | ezinbestekoa | beharrezkoa | beharrezko | eskatzen da | eskatu behar da | baldintza da | premiazkoa | ezinbesteko"
        ),
        Tag.THREAT: words(
            "legez zigortuko da | zigortuko da | legezko ekintzak | legez jazarriko | auzitara eramango"
        ),
        Tag.UNAUTHORISED: words(
            "baimendu gabe* | baimenik gabe* | baimenik gabeko | baimendu gabeko | baimengabe*"
        ),
        Tag.WITHOUT: words(
            "gabe | gabeko | ezean | faltan | eduki gabe | lortu gabe | izan ezean"
        ),
        Tag.EXCEPT: words(
            "salbu | izan ezik | ez bada | non eta ez | kenduta | salbuespen | salbuespenarekin | baldin ez bada"
        ),
        Tag.ONLY: words(
            "bakarrik | soilik | baino ez | besterik ez | esklusiboki | bakar-bakarrik | -entzat bakarrik | mugatuta | hutsez"
        ),
        Tag.IF: words(
            "baldin | baldin eta | betiere | baldintzarekin | baldintzapean | baldintza honekin | aipatuz | aipatuta | aipatuz gero | adieraziz | bidez | bitartez | truke | aipamena eginez | iturria aipatuz | aipatzen bada | jarriz | gordez gero | errespetatuz"
        ),
        Tag.WHEN: words(
            "kasuan | erabiltzean | denean | direnean | orduan | bakoitzean | erreproduzitzean | argitaratzean"
        ),
        Tag.NO_PART: words(
            "zatirik ere | inongo zatirik | ezein zati | zati bat ere | inolako zatirik | zatirik ezin"
        ),
        Tag.RANGE: words(
            "osorik edo zati batean | osorik edo zatika | osoa edo zatikakoa | osoki edo zatika | oso-osorik edo zatika | guztiz edo partez | erabat edo zati batean | zati bat bada ere | zatika bada ere | osorik edo partzialki | osoa edo partziala | osoko edo zatikako | partziala edo osoa | zatirik | zati bat | guztia edo zati bat | osorik nahiz zatika | osorik zein zatika | osorik ala zatika | osoa zein partziala | osoa nahiz partziala"
        ),
        Tag.COMMERCIAL: words(
            "helburu komertzialekin | merkataritza-helburuekin | helburu komertzialetarako | merkataritza-helburuetarako | irabazi-asmoz | irabazi asmoz | merkataritza helburuekin | xede komertzialekin | merkataritza xedeekin"
        ),
        Tag.OTHER: words(
            "edo bestelako helburuetarako | beste edozein helburutarako | edozein helburutarako"
        ),
        Tag.OUTSIDE: words("kanpo | kanpoan | -tik kanpo"),
        Tag.PURPOSE: words("xedez | helburuz | helburuarekin | -tzeko"),
        Tag.BUT: words("baina | hala ere | aldiz | dena den"),
        Tag.AND: words("eta | edo | ala | zein | nahiz | eta/edo | ezta"),
        Tag.REQUEST: words(
            "mesedez | eskertzen dugu | eskertuko genuke | eskatzen dizuegu | arren"
        ),
        Tag.REPORT: words(
            "esan du | adierazi du | iragarri du | jakinarazi du | azaldu du | onartu du | onetsi du | zigortu du | ebatzi du | erabaki du | bozkatu du | baztertu du | salatu du | debekatu du | debekatu dute | debekatuko du | eskatu du | arabera | esan dute | onartu dute | agindu du | gogorarazi du | zehaztu du | kondenatu du | esan nahi du | akusatu du | demandatu du"
        ),
        Tag.TOPIC: words("""auzitegi* | epaile* | epaiketa* | epaitegi* | lege-proiektu* | lege proiektu* | lege-proposamen* | legebiltzar* | parlamentu* | ministro* |
            sailburu* | gobernu* | udal* | alkate* | abokatu* | aditu* | esaldi* | esapide* | zer esan nahi | auzi* | fiskaltza* | diputatu* | zuzentarau* |
            hitzaldi* | polizia* | ertzaintza*"""),
        Tag.NONWORK: words("""aparkatzea | aparkatu | aparkaleku* | erretzea | erre | tabako* | alkohol* | edari* | arma* | arrantza* | ehiza* | drone* | ibilgailu* | auto* |
            txakur* | animalia* | bainu* | bainatzea | suziri* | petardo* | sarrera* | txartel* | boto* | manifestazio* | salgai* | sendagai* | botika* |
            pestizida* | kanpina* | kanpatzea | mugikor* | patinete* | plastiko* | adingabe* | haragi* | abere* | erregai* | zirkulazio* | trafiko* | droga* |
            ura | hondartza* | su egitea | zezen* | apustu* | hauteskunde* | inkesta* | partida* | cookie* | datu pertsonal* | lursail* | etxebizitza* |
            txerto* | birus* | maskara* | azterketa* | ikasle* | telefono* | gasaren | petrolio* | meatze* | hondakin* | jokalari* | estadio* | hegazkin* |
            trenak | ontzi* | kamioi* | bizikleta* | baso* | otso* | abortu* | sarreren | sarrera-salmenta | sarrerak"""),
        Tag.CREDIT: words(
            "argazkia: | argazkiak: | argazkia | argazkilaria: | iturria: | iturriak: | irudia: | irudiak: | bideoa: | infografia: | ilustrazioa: | testua: | kreditua: | kredituak: | grafikoa: | -k utzitako argazkia"
        ),
        Tag.PHOTO: words("argazki* | irudi*"),
        Tag.VIA: words("bidez"),
        Tag.WITH_AGENCY: words("agentziak | agentziek | agentzietatik"),
        Tag.BYLINE: words("kazetaria | berriemailea | bidalia | erredaktorea"),
        Tag.KILL: words(
            "argazkia bertan behera | albistea bertan behera | bertan behera uzten du albistea | ez erabili argazkia | ezabatu artxibotik | ezabatu artxiboetatik | argazkia kendu | ez erabili gehiago | baliogabetuta | baliogabetzea: | baliogabetu dugu | bertan behera geratu da | ezabatu zuen artxiboetatik | atzera bota dugu"
        ),
        Tag.CORRECTION: words(
            "zuzenketa: | bertsio zuzendua | (zuzentzen | hutsen zuzenketa | aurrekoa ordezkatzen du"
        ),
        Tag.EMBARGO: words(
            "enbargoa | enbargopean | enbargoa: | enbargatuta | embargatua | enbargo"
        ),
        Tag.UNTIL: words("arte | baino lehen | aurretik"),
        Tag.AFTER: words("ondoren | aurrera | geroztik | eta gero"),
        Tag.RELEASE: words(
            "berehala argitaratzeko | berehala zabaltzeko | berehalako argitalpenerako | mesedez zabaldu"
        ),
        Tag.PUBLIC_DOMAIN: words("""jabari publiko | jabari publikoa | jabari publikoan | jabari publikokoa | eskubiderik gabe | domeinu publikoa | jabari publikoko |
            jabari publikokoak | domeinu publikoan | domeinu publikoko"""),
        Tag.OPEN_LICENCE: words("lizentzia irekia | lizentzia irekiarekin | lizentzia librea"),
        Tag.SINCE: words("geroztik"),
        Tag.PRESENT: words("gaur egun | gaur arte"),
        Tag.TAIL: words(
            "eta bere bazkideak | eta beste | tel | telefonoa | lege-oharra | lege oharra"
        ),
        Tag.PART_OF: words("taldeko enpresa | taldea"),
        Tag.WITHIN: words("epean | barruan | gehienez"),
        Tag.DAYS: words(
            "egun | egunetan | egunez | ordu | orduz | aste | astez | hilabete | hilabetez"
        ),
        Tag.LENGTH: words("hitz | minutu | segundo | karaktere | lerro"),
    },
    actions={
        Action.ALL: words(
            "erabili | erabiltzea | erabiltzen | erabilera | erabilpen* | erabiltzeko | erabilerak | berrerabil* | ustiatu | ustiatzea | ustiapen* | baliatu | erabil | erabilita | erabilerarik | berrerabil | erabiltze* | berrerabiltze* | ustia | ustiatze*"
        ),
        Action.PUBLISH: words(
            "argitaratu | argitaratzea | argitaratzen | argitaratzeko | argitalpen* | argitara | argitaratuko | publikatu | publikatzea | publikazio* | berrargitara* | birargitara* | jendaurrean jarri | jendaurrean jartzea | komunikazio publikoa | jendaurreko komunikazioa | berrinprimatu | jendaurrean erakutsi | birpublikatu | birargitara | argitaratze*"
        ),
        Action.PUBLISH_ONLINE: words("interneten | internet | sarean | webguneetan | online"),
        Action.PRINT: words("inprimatu | inprimatzea | inprimaketa | paperean"),
        Action.BROADCAST: words(
            "emititu | emititzea | emisio* | irratian edo telebistan | telebistan eman | irrati-difusio* | telebista bidez"
        ),
        Action.SOCIAL: words("sare sozial* | sare sozialetan partekatu"),
        Action.REPRODUCE: words(
            "erreproduz* | erreprodukzio* | kopiatu | kopiatzea | kopiatzen | kopiatzeko | kopia | kopiak | kopiaketa | fotokopia* | bikoiztu | deskargatu | deskargatzea | kopiarik | ugaltzea | erreproduzi | fotokopia | bikoizte* | deskarga*"
        ),
        Action.REDISTRIBUTE: words(
            "banatu | banatzea | banatzen | banatzeko | banaketa | banaketarik | birbana* | zabaldu | zabaltzea | zabaltzen | zabalkunde* | hedatu | hedatzea | hedapen* | transmiti* | transmisio* | laga | lagapen* | partekatu | partekatzea | partekatzen | helarazi | hirugarrenei ematea | eskualdatu | eskualdatze* | zabal | bana | parteka | birbana | eskualda | eskualdatzea | bidali hirugarrenei"
        ),
        Action.REWRITE: words(
            "berridatzi | berridazte* | laburtu | laburpen* | editatu | laburbildu"
        ),
        Action.ADAPT: words(
            "aldatu | aldatzea | aldatzeko | aldaketa | aldaketak | eraldatu | eraldatzea | eraldaketa* | eraldaketarik | moldatu | moldatzea | moldaketa* | egokitu | egokitzea | egokitzapen* | lan eratorri* | obra eratorri* | manipulatu"
        ),
        Action.TRANSLATE: words(
            "itzulpen* | itzultzea | itzultzen | itzuli | itzultzeko | itzul | itzultze*"
        ),
        Action.QUOTE: words("pasarte* | zatiak aipatu | aipu laburrak | pasarte laburrak"),
        Action.ARCHIVE: words(
            "artxibatu | artxibatzea | artxibo* | biltegiratu | biltegiratzea | biltegiratze* | gorde | gordetzea | datu-base* | datu base* | artxiba | artxibatze* | biltegira"
        ),
        Action.SELL: words(
            "saldu | saltzea | saltzen | saltzeko | salmenta* | birsal* | merkaturatu | merkaturatzea | sal | saltze* | birsaldu | birsaltze*"
        ),
        Action.COMMERCIAL: words(
            "erabilera komertzial* | merkataritza-erabilera* | ustiapen komertzial* | erabilera komertzialik | merkataritza erabilera*"
        ),
        Action.ADVERTISE: words("publizitate* | iragarki* | promozio* | marketin*"),
        Action.AI_TRAINING: words(
            "testu- eta datu-meatzaritza* | testu eta datu meatzaritza* | testuen eta datuen meatzaritza* | datu-meatzaritza* | datu meatzaritza* | adimen artifizial* | ereduak entrenatzea | ereduak entrenatzeko | hizkuntza-eredu* | hizkuntza eredu* | sistemak entrenatzeko | ikasketa automatiko* | aa entrenatzeko | aa sistemak | entrenatzeko | entrenatzea | scraping | crawling | eduki-erauzketa* | testu eta datuen meatzaritza* | datuen meatzaritza* | testu-meatzaritza* | meatzatzea | meatzaritza* | aa ereduak | ikaskuntza automatiko* | entrenatze* | entrenatu | scraping* | arakatze automatiko* | datuen erauzketa automatiko* | datu-erauzketa* | text and data mining"
        ),
        Action.ALTER_IMAGE: words(
            "argazkia moztu | moztea | ukitu digital* | ukitzea | fotomuntaia* | moztu | ukitu | erretoka* | birkadra* | fotomuntai* | manipula*"
        ),
        Action.LINK: words("esteka sakonak | txertatzea"),
    },
    manners={Action.PRINT: words("aldizkari*")},
    objects={
        Object.ITEM: words(
            "artikulu* | eduki* | material* | dokumentu* | albiste* | informazio* | lan hau | lan honen | lan honek | obra* | berri* | liburu* | argitalpen hau | argitalpen honen | erreportaje* | webgune honetako eduki* | egunkari hon* | aldizkari hon* | liburu hon* | artikulu hon* | txosten* | kronika*"
        ),
        Object.SITE: words("webgune* | web-orri* | web orri* | atari honen"),
        Object.TEXT: words("testu | testua | testuak | testuen | testuaren | testurik"),
        Object.IMAGE: words("argazki* | irudi*"),
        Object.VIDEO: words("bideo*"),
        Object.AUDIO: words("audio* | podcast*"),
        Object.GRAPHIC: words("grafiko* | infografia* | mapa*"),
        Object.LOGO: words("logo* | logotipo*"),
    },
    conditions={
        Condition.CONSENT: words("""onespen* | adostasun* | lizentzia* | hitzarmen* | oneritzi* | kontratu* | baimen | baimena | baimenik | baimenarekin | baimenaren | baimenez |
            baimenean | baimenak | baimenari | baimenagatik"""),
        Condition.PRIOR: words(
            "aldez aurretik | aldez aurreko | aurretiko | aurretiazko | aurrez"
        ),
        Condition.WRITTEN: words("idatzizko | idatziz | idatzi | idatzirik | idatzia"),
        Condition.ATTRIBUTION: words("""iturria aipa* | iturria | iturriaren aipamen* | aipatu | aipatzea | aipatuz | aipamen* | aitortu | aitortza | egilea aipa* | egilearen izena |
            egiletza | aipatzen bada | aipatuta | iturria aipatzea | iturria aipatuz | jatorria adierazi | iturria adierazi | kreditu* | aipatuz gero |
            aipamena eginez | egilea adierazi* | egilearen izena adierazi* | iturria adierazi* | egilea identifika* | iturria zehazt* | jatorria aipa* | jatorria adierazi* | egiletza aitor* | egilea aitor* | non argitaratu den"""),
        Condition.LINK: words(
            "esteka* | lotura* | estekatu | estekatuz | link* | hiperesteka*"
        ),
        Condition.KEEP_NOTICE: words("ohar hau mantendu | ohar hau gordetzea"),
        Condition.NO_DERIVATIVES: words(
            "aldaketarik gabe | aldatu gabe | lan eratorririk gabe | lanetorririk gabe | eratorririk gabe | osorik eta aldatu gabe | moldatu gabe"
        ),
        Condition.SHARE_ALIKE: words(
            "partekatu berdin | partekatuberdin | lizentzia bera* | lizentzia berarekin | baldintza beretan"
        ),
        Condition.NONCOMMERCIAL: words(
            "ez-komertzial* | ez komertzial* | ezkomertzial* | irabazi-asmorik gabe* | irabazi asmorik gabe* | helburu komertzialik gabe* | merkataritza-helbururik gabe* | merkataritza helbururik gabe*"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "erabilera editorial* | helburu informatiboekin | informazio-helburuetarako | kazetaritza-erabilera*"
        ),
        Condition.PERSONAL_USE: words(
            "erabilera pertsonal* | erabilera pribatu* | norberaren erabilera* | erabilera partikular* | barne-erabilera*"
        ),
        Condition.EDUCATIONAL_USE: words(
            "hezkuntza-helburu* | hezkuntzarako | irakaskuntza-helburu* | helburu didaktiko* | hezkuntza helburu*"
        ),
        Condition.ONE_TIME: words("behin bakarrik | erabilera bakar*"),
        Condition.LENGTH_LIMIT: words("pasarte laburrak"),
        Condition.NOTIFY: words("erredakzioari jakinarazi | jakinaraztea | jakinarazi guri"),
        Condition.PAYMENT: words("ordainketa* | ordainduta | ordaindu | tarifa* | kanon*"),
        Condition.SUBSCRIBER: words(
            "harpidedun* | abonatu* | bezero* | bazkide* | erregistratutako erabiltzaile*"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "erabilera editorialerako bakarrik | erabilera editoriala soilik | soilik erabilera editorialerako | erabilera editoriala bakarrik | erabilera editorialerako soilik"
        ),
        Exemption.PERSONAL_USE: words(
            "erabilera pertsonalerako izan ezik | erabilera pribatua izan ezik | erabilera pertsonala izan ezik"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "legeak baimendutako | legeak aurreikusitako | legeak ezarritako salbuespen*"
        ),
        Exemption.SUBSCRIBERS: words("harpidedunak izan ezik"),
        Exemption.SCIENTIFIC_RESEARCH: words("ikerketa zientifiko*"),
        Exemption.IMAGES: words("argazkiak izan ezik | irudiak izan ezik"),
    },
    places={
        "DE": words("alemania"),
        "ES": words("espainia"),
        "EU": words("europar batasuna"),
        "FR": words("frantzia"),
        "GB": words("erresuma batua"),
        "IT": words("italia"),
        "JP": words("japonia"),
        "MX": words("mexiko"),
        "PT": words("portugal"),
        "US": words("estatu batuak | aeb"),
    },
    months=(
        words("urtarrila | urtarrilaren"),
        words("otsaila | otsailaren"),
        words("martxoa | martxoaren"),
        words("apirila | apirilaren"),
        words("maiatza | maiatzaren"),
        words("ekaina | ekainaren"),
        words("uztaila | uztailaren"),
        words("abuztua | abuztuaren"),
        words("iraila | irailaren"),
        words("urria | urriaren"),
        words("azaroa | azaroaren"),
        words("abendua | abenduaren"),
    ),
    examples=(
        Example("Debekatuta dago artikulu hau erreproduzitzea.", ("prohibits reproduce",)),
        Example(
            "Debekatuta dago edukiak kopiatzea edo banatzea editorearen aldez aurreko idatzizko baimenik gabe.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Testu hau ezin da argitaratu, itzuli ezta saldu ere.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Argazkiak agentziaren baimenarekin bakarrik erabil daitezke.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Artikulua berrargitaratzea baimentzen da, betiere iturria aipatuz eta jatorrizkorako esteka jarriz.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Erreproduzitzen den kasuan, nahitaezkoa da iturria aipatzea.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "Editoreak testu- eta datu-meatzaritzarako eskubideak erreserbatzen ditu.",
            ("reserves ai_training",),
        ),
        Example(
            "Debekatuta dago artikulu hauek hizkuntza-ereduak entrenatzeko erabiltzea.",
            ("prohibits ai_training",),
        ),
        Example(
            "Baimentzen da banaketa helburu ez-komertzialekin.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Dokumentu honen inongo zatirik ezin da kopiatu baimenik gabe.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Debekatuta dago edukia osorik edo zati batean erreproduzitzea.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2014 Itsasaldeko Ahotsa. Eskubide guztiak erreserbatuta.", ("reserved",)),
        Example("Argazkia: Nerea Iturbe", ("notice",)),
        Example("Epaileak zigortu du webgune bat filmak legez kanpo kopiatzeagatik."),
        Example("Udalak hondartzan alkohola saltzea debekatu du."),
        Example("Zer esan nahi du «eskubide guztiak erreserbatuta» esaldiak?"),
        Example("Emaitzen argitalpena martxoan espero da."),
        Example("Debekatuta dago garaje aurrean aparkatzea."),
    ),
)
