"""Serbian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.languages import _bcms
from licensecheck.languages._bcms import in_both_scripts, with_shared
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
    tags=in_both_scripts(
        with_shared(
            _bcms.TAGS,
            {
                Tag.OWNED: words("pripadaju | pripada | vlasnik"),
                Tag.RESERVED: words("sva prava zadržava"),
                Tag.RESERVE: (),
                Tag.PROTECTED: (),
                Tag.MARK: words("nosilac autorskih prava"),
                Tag.PART_OF: (),
                Tag.TAIL: words("i saradnici"),
                Tag.PRESENT: words("do danas | danas | do sada | sadašnjost"),
                Tag.SINCE: words("počevši od"),
                Tag.NEG: (),
                Tag.NOT_ONLY: (),
                Tag.MAY: words("sme | smeju | smete | ovlašćen je"),
                Tag.MAY_NOT: words("nesme | nesmeju"),
                Tag.MUST: (),
                Tag.BAN: (),
                Tag.ALLOW: words("omogućava se | podstiče se"),
                Tag.NEED: words("zahteva se"),
                Tag.THREAT: words("sankcioniše se | sankcionisaće se"),
                Tag.REQUEST: (),
                Tag.UNAUTHORISED: words("neautorizovan*"),
                Tag.WITHOUT: (),
                Tag.EXCEPT: words("izuzev ako"),
                Tag.ONLY: (),
                Tag.IF: words("nakon dobijanja | prema uslovima korištenja"),
                Tag.WHEN: (),
                Tag.NO_PART: words("niti jedan deo"),
                Tag.RANGE: words("""u celosti ili delimično | u celini ili u delovima | u celini ili delovima |
            delimično ili u celosti | delimično ili u celini | potpuno ili delimično |
            bilo kojeg dela | svaki deo | delova teksta | dela teksta | delova sadržaja |
            ili njihovih delova | ili njegovih delova | ili delova | i delimično"""),
                Tag.OTHER: (),
                Tag.COMMERCIAL: (),
                Tag.PURPOSE: (),
                Tag.OUTSIDE: (),
                Tag.BUT: (),
                Tag.AND: words("takođe"),
                Tag.REPORT: words(
                    "saopštio | saopštila | saopštili | saopšteno | doneo | donela"
                ),
                Tag.TOPIC: words("izmena zakona"),
                Tag.NONWORK: (),
                Tag.CREDIT: (),
                Tag.PHOTO: (),
                Tag.VIA: words("putem | preko"),
                Tag.WITH_AGENCY: words("""prema agencijama | s agencijama | sa agencijama | prema pisanju agencija |
            izvor: agencije"""),
                Tag.BYLINE: (),
                Tag.KILL: words("vest se poništava"),
                Tag.CORRECTION: words("ispravka vijesti"),
                Tag.EMBARGO: (),
                Tag.UNTIL: (),
                Tag.AFTER: (),
                Tag.RELEASE: words("molimo za objavljivanje"),
                Tag.PUBLIC_DOMAIN: (),
                Tag.OPEN_LICENCE: (),
                Tag.WITHIN: (),
                Tag.DAYS: (),
                Tag.LENGTH: (),
                Tag.ABBREVIATION: words("din"),
            },
        ),
        {
            Tag.MARK: words("copyright by"),
            Tag.NONWORK: words("паркирањ* | возног реда"),
            Tag.OPEN_LICENCE: words(
                "licenca creative commons | licence creative commons | licenciom creative commons"
            ),
            Tag.ABBREVIATION: words("tel"),
        },
    ),
    actions=in_both_scripts(
        with_shared(
            _bcms.ACTIONS,
            {
                Action.ALL: words("korišćenj* | korišćen* | iskorišćavanj*"),
                Action.PUBLISH: words(
                    "prenet* | javno saopštavanje | saopštavanje javnosti | činjenje dostupnim javnosti"
                ),
                Action.PUBLISH_ONLINE: (),
                Action.PRINT: words(
                    "štampanje | štampati | štampanim medijima | u štampanim | u štampi | odštampa*"
                ),
                Action.BROADCAST: words("emitovanj* | emituj*"),
                Action.SOCIAL: (),
                Action.REPRODUCE: words("preslikati"),
                Action.REDISTRIBUTE: words(
                    "prosleđiv* | prosleđivan* | proslediti | deliti | deljenj* | dele"
                ),
                Action.REWRITE: (),
                Action.ADAPT: words("""menjanj* | menjat* | menja | izmen* | izmenjen* | izmenjen | promena sadržaj* |
            izvedena dela | izvedenih dela | mijenjati | izmijeniti"""),
                Action.TRANSLATE: words("prevod*"),
                Action.QUOTE: (),
                Action.ARCHIVE: (),
                Action.SELL: (),
                Action.COMMERCIAL: (),
                Action.ADVERTISE: (),
                Action.AI_TRAINING: (),
                Action.ALTER_IMAGE: (),
                Action.LINK: words("uokvir* | frejm* | ugrađivanj* | framing"),
            },
        ),
        {
            Action.PUBLISH_ONLINE: words(
                "na web stranicama | na drugim web | na web portalima | online medij* | na webu"
            ),
            Action.BROADCAST: words("емитирањ* | реемитовањ*"),
            Action.SOCIAL: words(
                "na facebooku | na instagramu | na tiktoku | na youtubeu | na twitteru"
            ),
            Action.REPRODUCE: words("download*"),
            Action.AI_TRAINING: words("""crawling* | indeksiranje za ai | ai modela | ai sustava | ai sistema | ai modele |
            scrap* | crawl* | data mining | chatbot* | sustavima ui | sustave ui | alatima ui |
            modele ui"""),
            Action.ALTER_IMAGE: words("кадрирањ*"),
        },
    ),
    manners=in_both_scripts(
        {
            Action.PRINT: words("časopisi | tabloidi | naslovnice"),
            Action.PUBLISH_ONLINE: words("mobilne aplikacije | mobilnim aplikacijama"),
        }
    ),
    objects=in_both_scripts(
        with_shared(
            _bcms.OBJECTS,
            {
                Object.ITEM: words(
                    "delo | dela | delu | saopštenj* | izveštaj* | vest se poništava"
                ),
                Object.SITE: (),
                Object.TEXT: (),
                Object.IMAGE: (),
                Object.VIDEO: (),
                Object.AUDIO: (),
                Object.GRAPHIC: (),
                Object.DATABASE: words("baza podataka | baze podataka | bazi podataka | bazu"),
                Object.LOGO: (),
                Object.THIRD_PARTY: (),
            },
        ),
        {
            Object.SITE: words("web stranic* | web-stranic* | web mjesta | weba"),
        },
    ),
    conditions=in_both_scripts(
        with_shared(
            _bcms.CONDITIONS,
            {
                Condition.CONSENT: words("prema uslovima korištenja | suglasnošću"),
                Condition.PRIOR: (),
                Condition.WRITTEN: (),
                Condition.ATTRIBUTION: (),
                Condition.LINK: words("vezu ka"),
                Condition.KEEP_NOTICE: (),
                Condition.INDICATE_CHANGES: (),
                Condition.NO_DERIVATIVES: words("bez menjanja"),
                Condition.SHARE_ALIKE: words("deliti pod istim | deljenje pod istim"),
                Condition.NONCOMMERCIAL: (),
                Condition.EDITORIAL_PURPOSE: (),
                Condition.PERSONAL_USE: words("lična upotreba"),
                Condition.EDUCATIONAL_USE: (),
                Condition.CONTEXT_ONLY: (),
                Condition.ONE_TIME: (),
                Condition.LENGTH_LIMIT: (),
                Condition.NOTIFY: words(
                    "obavestiti | obaveštavanj* | obaveštenje redakciji | obavestite"
                ),
                Condition.PAYMENT: (),
                Condition.SUBSCRIBER: (),
                Condition.TRACKING_PIXEL: words("brojač*"),
                Condition.USE_CORRECTED_VERSION: words(
                    "ispravljenu verziju | ispravljena verzija teksta"
                ),
                Condition.RELEASE: words("privola snimljen* | pristanak snimljen*"),
            },
        ),
        {
            Condition.ATTRIBUTION: words("s imenom | ne spominjući"),
            Condition.NO_DERIVATIVES: words("ako ga ne mijenjate | ако га не мењате"),
        },
    ),
    exemptions=in_both_scripts(
        with_shared(
            _bcms.EXEMPTIONS,
            {
                Exemption.EDITORIAL_USE: (),
                Exemption.PERSONAL_USE: words("osim za ličnu upotrebu | osim u lične svrhe"),
                Exemption.QUOTATION: words("izuzev citiranja"),
                Exemption.STATUTORY_EXCEPTION: (),
                Exemption.SUBSCRIBERS: (),
                Exemption.SOCIAL_SHARE: words("""gumbi za dijeljenje | gumba za dijeljenje | dugmad za deljenje |
            dugmića za dijeljenje"""),
                Exemption.SCIENTIFIC_RESEARCH: words("naučnog istraživanja | naučne svrhe"),
                Exemption.SEARCH_ENGINES: (),
                Exemption.IMAGES: (),
                Exemption.THIRD_PARTY_MATERIAL: words("izuzev sadržaja trećih"),
                Exemption.LOGOS: words(
                    "osim logotipa | osim logotipova | izuzev logotipa | osim logoa"
                ),
                Exemption.VIDEO: words(
                    "osim videa | osim videozapisa | osim video zapisa | izuzev videa"
                ),
                Exemption.HEADLINE_LINK: (),
            },
        )
    ),
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
