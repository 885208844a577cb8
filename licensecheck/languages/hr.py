"""Croatian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.languages import _bcms
from licensecheck.languages._bcms import with_shared
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
    tags=with_shared(
        _bcms.TAGS,
        {
            Tag.OWNED: words("pripadaju | pripada | vlasnik"),
            Tag.RESERVED: words("sva su prava pridržana | autorska prava su pridržana"),
            Tag.RESERVE: words("""pridržava sva prava na | pridržava prava na | pridržano je pravo |
            izrijekom pridržava | pridržana su | su pridržana | je pridržano"""),
            Tag.PROTECTED: (),
            Tag.MARK: words("nositelj autorskih prava | copyright by"),
            Tag.PART_OF: words("nakladnik:"),
            Tag.TAIL: words("i njezini partneri | i drugi nositelji"),
            Tag.PRESENT: words("do danas | danas | do sada | sadašnjost"),
            Tag.SINCE: words("počevši od"),
            Tag.NEG: (),
            Tag.NOT_ONLY: (),
            Tag.MAY: words("smije | smiju | smijete"),
            Tag.MAY_NOT: words("nesmije | nesmiju"),
            Tag.MUST: words("obvezuju se"),
            Tag.BAN: (),
            Tag.ALLOW: words("dajemo na korištenje besplatno"),
            Tag.NEED: words("dovoljno je navesti autora"),
            Tag.THREAT: words("""sankcionira se | sudski gonjeno | bit će sudski | bit će kazneno gonjeno |
            progonit će se | sankcionirat će se"""),
            Tag.REQUEST: (),
            Tag.UNAUTHORISED: (),
            Tag.WITHOUT: words("izostanak | neposjedovanje"),
            Tag.EXCEPT: (),
            Tag.ONLY: (),
            Tag.IF: words("pod uvjetima | s dopuštenjem | s poveznicom"),
            Tag.WHEN: (),
            Tag.NO_PART: (),
            Tag.RANGE: words("""u cijelosti ili djelimično | u cjelini ili djelimično | u cjelini ili dijelovima |
            u cjelini ili u dijelovima | djelimično ili u cijelosti | potpuno ili djelimično |
            cjelovito ili djelomično | cijeli ili dijelovi | u cijelosti ili djelomice |
            djelomice ili u cijelosti | djelimičn*"""),
            Tag.OTHER: (),
            Tag.COMMERCIAL: (),
            Tag.PURPOSE: (),
            Tag.OUTSIDE: (),
            Tag.BUT: (),
            Tag.AND: (),
            Tag.REPORT: (),
            Tag.TOPIC: (),
            Tag.NONWORK: words("raspored vožnje | rasporeda vožnje | vlasništva | dizal*"),
            Tag.CREDIT: (),
            Tag.PHOTO: (),
            Tag.VIA: words("putem | preko"),
            Tag.WITH_AGENCY: words(
                "prema agencijama | s agencijama | prema pisanju agencija | izvor: agencije"
            ),
            Tag.BYLINE: (),
            Tag.KILL: (),
            Tag.CORRECTION: (),
            Tag.EMBARGO: (),
            Tag.UNTIL: (),
            Tag.AFTER: (),
            Tag.RELEASE: (),
            Tag.PUBLIC_DOMAIN: (),
            Tag.OPEN_LICENCE: words(
                "licenca creative commons | licence creative commons | licenciom creative commons"
            ),
            Tag.WITHIN: (),
            Tag.DAYS: (),
            Tag.LENGTH: (),
            Tag.ABBREVIATION: words("tel"),
        },
    ),
    actions=with_shared(
        _bcms.ACTIONS,
        {
            Action.ALL: (),
            Action.PUBLISH: words("pretiskiv*"),
            Action.PUBLISH_ONLINE: words(
                "na web stranicama | na drugim web | na web portalima | online medij* | na webu"
            ),
            Action.PRINT: words("u tiskanim | odštampati"),
            Action.BROADCAST: words("emituje | emitujte"),
            Action.SOCIAL: words(
                "na facebooku | na instagramu | na tiktoku | na youtubeu | na twitteru"
            ),
            Action.REPRODUCE: words("download* | preslik*"),
            Action.REDISTRIBUTE: words("prosleđivanj* | prosleđivati"),
            Action.REWRITE: (),
            Action.ADAPT: words(
                "mijenjat* | mijenja | mijenjaju | izmijenit* | izmijenjen* | menjati | izmeniti"
            ),
            Action.TRANSLATE: words("prevoda"),
            Action.QUOTE: (),
            Action.ARCHIVE: (),
            Action.SELL: (),
            Action.COMMERCIAL: (),
            Action.ADVERTISE: (),
            Action.AI_TRAINING: words("""crawling* | indeksiranje za ai | ai modela | ai sustava | ai sistema | ai modele |
            scrap* | crawl* | data mining | chatbot* | sustavima ui | sustave ui | alatima ui |
            modele ui"""),
            Action.ALTER_IMAGE: (),
            Action.LINK: words("uokvir* | frejm* | ugrađivanj* | framing"),
        },
    ),
    manners={
        Action.PRINT: words("časopisi | tabloidi | naslovnice"),
        Action.PUBLISH_ONLINE: words("mobilne aplikacije | mobilnim aplikacijama"),
    },
    objects=with_shared(
        _bcms.OBJECTS,
        {
            Object.ITEM: (),
            Object.SITE: words("web stranic* | web-stranic* | web mjesta | weba"),
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
    conditions=with_shared(
        _bcms.CONDITIONS,
        {
            Condition.CONSENT: words("suglasnoš* | s dopuštenjem"),
            Condition.PRIOR: (),
            Condition.WRITTEN: (),
            Condition.ATTRIBUTION: words(
                "s imenom | ne spominjući | dovoljno je navesti autora"
            ),
            Condition.LINK: words("s poveznicom"),
            Condition.KEEP_NOTICE: (),
            Condition.INDICATE_CHANGES: (),
            Condition.NO_DERIVATIVES: words("ako ga ne mijenjate"),
            Condition.SHARE_ALIKE: (),
            Condition.NONCOMMERCIAL: (),
            Condition.EDITORIAL_PURPOSE: (),
            Condition.PERSONAL_USE: words("osobna uporaba"),
            Condition.EDUCATIONAL_USE: (),
            Condition.CONTEXT_ONLY: (),
            Condition.ONE_TIME: words("jednokratnu uporabu"),
            Condition.LENGTH_LIMIT: (),
            Condition.NOTIFY: (),
            Condition.PAYMENT: (),
            Condition.SUBSCRIBER: (),
            Condition.TRACKING_PIXEL: words("brojač*"),
            Condition.USE_CORRECTED_VERSION: words(
                "ispravljenu verziju | ispravljena verzija teksta"
            ),
            Condition.RELEASE: words("privola snimljen* | pristanak snimljen*"),
        },
    ),
    exemptions=with_shared(
        _bcms.EXEMPTIONS,
        {
            Exemption.EDITORIAL_USE: (),
            Exemption.PERSONAL_USE: words("osim za osobnu uporabu"),
            Exemption.QUOTATION: (),
            Exemption.STATUTORY_EXCEPTION: (),
            Exemption.SUBSCRIBERS: (),
            Exemption.SOCIAL_SHARE: words("""gumbi za dijeljenje | gumba za dijeljenje | dugmad za deljenje |
            dugmića za dijeljenje"""),
            Exemption.SCIENTIFIC_RESEARCH: (),
            Exemption.SEARCH_ENGINES: (),
            Exemption.IMAGES: (),
            Exemption.THIRD_PARTY_MATERIAL: (),
            Exemption.LOGOS: words(
                "osim logotipa | osim logotipova | izuzev logotipa | osim logoa"
            ),
            Exemption.VIDEO: words(
                "osim videa | osim videozapisa | osim video zapisa | izuzev videa"
            ),
            Exemption.HEADLINE_LINK: words("naslov i poveznic*"),
        },
    ),
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
        Example("Ne kradite naše fotografije.", ("prohibits all of image",)),
        Example(
            "Slobodno prenesite, samo navedite izvor.", ("permits publish if attribution",)
        ),
        Example("Uklonite fotografiju iz svih sustava i arhiva.", ("prohibits all of image",)),
        Example(
            "Prekrivanje logotipa na videu nije dopušteno.", ("prohibits alter_image of video",)
        ),
        Example(
            "Nitko ne smije umnožavati ove materijale bez znanja izdavača.",
            ("prohibits reproduce if consent",),
        ),
        Example("Sječa stabala bez dozvole je zabranjena."),
        Example("Dijeljenje letaka bez odobrenja grada je zabranjeno."),
    ),
)
