"""Bosnian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.languages import _bcms
from licensecheck.languages._bcms import with_shared
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AL": words("albanij*"), "AT": words("austrij*"), "AU": words("australij*"),
    "BA": words("bosn* | bih"), "BE": words("belgij*"), "BG": words("bugarsk*"),
    "CA": words("kanad*"), "CH": words("švicarsk* | švajcarsk*"),
    "CN": words("kina | kine | kini"), "CZ": words("češk*"), "DE": words("njemačk*"),
    "DK": words("dansk*"), "ES": words("španjolsk* | španij*"),
    "EU": words("europske unije | europskoj uniji | evropske unije | evropskoj uniji"),
    "FI": words("finsk*"), "FR": words("francusk*"),
    "GB": words("velika britanija | velike britanije | velikoj britaniji | ujedinjeno kraljevstvo"),
    "GR": words("grčk*"), "HR": words("hrvatsk* | republike hrvatske"),
    "HU": words("mađarsk*"), "IE": words("irsk*"), "IL": words("izrael*"),
    "IN": words("indija | indije | indiji"), "IT": words("italij*"), "JP": words("japan*"),
    "ME": words("crna gora | crne gore | crnoj gori"), "MK": words("makedonij*"),
    "NL": words("nizozemsk* | holandij*"), "NO": words("norvešk*"), "PL": words("poljsk*"),
    "PT": words("portugal*"), "RO": words("rumunjsk* | rumunij*"), "RS": words("srbij*"),
    "RU": words("rusij*"), "SE": words("švedsk*"), "SI": words("slovenij*"),
    "SK": words("slovačk*"), "TR": words("tursk*"), "UA": words("ukrajin*"),
    "US": words("sad | sjedinjene države | sjedinjenih američkih"), "XK": words("kosov*"),
}  # fmt: skip
_MONTHS = (
    words("januar | januara"), words("februar | februara"), words("mart | marta"),
    words("april | aprila"), words("maj | maja"), words("juni | juna"), words("juli | jula"),
    words("august | augusta | avgusta"), words("septembar | septembra"),
    words("oktobar | oktobra"), words("novembar | novembra"), words("decembar | decembra"),
)  # fmt: skip

PACK = LanguagePack(
    name="bs",
    title="Bosnian",
    tags=with_shared(
        _bcms.TAGS,
        {
            Tag.OWNED: words("pripadaju | pripada | vlasnik"),
            Tag.RESERVED: words("sva prava zadržava"),
            Tag.RESERVE: (),
            Tag.PROTECTED: (),
            Tag.MARK: words("nosilac autorskih prava | copyright by"),
            Tag.PART_OF: (),
            Tag.TAIL: words("i saradnici"),
            Tag.PRESENT: words("do danas | danas | do sada | sadašnjost"),
            Tag.SINCE: words("počevši od"),
            Tag.NEG: (),
            Tag.NOT_ONLY: (),
            Tag.MAY: words("smije | smiju | smijete | ovlašćen je"),
            Tag.MAY_NOT: words("nesmije | nesmiju"),
            Tag.MUST: (),
            Tag.BAN: (),
            Tag.ALLOW: words("omogućava se | podstiče se | dajemo na korištenje besplatno"),
            Tag.NEED: words("dovoljno je navesti autora"),
            Tag.THREAT: words("""sankcioniše se | sudski gonjeno | bit će sudski | bit će kazneno gonjeno |
            progonit će se | sankcionirat će se"""),
            Tag.REQUEST: (),
            Tag.UNAUTHORISED: words("neautorizovan*"),
            Tag.WITHOUT: (),
            Tag.EXCEPT: (),
            Tag.ONLY: (),
            Tag.IF: words("nakon dobijanja | prema uslovima korištenja"),
            Tag.WHEN: (),
            Tag.NO_PART: (),
            Tag.RANGE: words("""u cijelosti ili djelimično | u cjelini ili djelimično | u cjelini ili dijelovima |
            u cjelini ili u dijelovima | djelimično ili u cijelosti | potpuno ili djelimično |
            djelimičn*"""),
            Tag.OTHER: (),
            Tag.COMMERCIAL: (),
            Tag.PURPOSE: (),
            Tag.OUTSIDE: (),
            Tag.BUT: (),
            Tag.AND: words("takođe"),
            Tag.REPORT: words("saopštio | saopštila | saopštili | saopšteno"),
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
            Tag.CORRECTION: words("ispravka vijesti"),
            Tag.EMBARGO: (),
            Tag.UNTIL: (),
            Tag.AFTER: (),
            Tag.RELEASE: words("molimo za objavljivanje"),
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
            Action.ALL: words("korišćenj* | korišćen* | iskorišćavanj*"),
            Action.PUBLISH: words("javno saopštavanje | saopštavanje javnosti"),
            Action.PUBLISH_ONLINE: words(
                "na web stranicama | na drugim web | na web portalima | online medij* | na webu"
            ),
            Action.PRINT: words(
                "štampanje | štampati | štampanim medijima | u štampanim | u štampi | odštampa*"
            ),
            Action.BROADCAST: words("emituj*"),
            Action.SOCIAL: words(
                "na facebooku | na instagramu | na tiktoku | na youtubeu | na twitteru"
            ),
            Action.REPRODUCE: words("download* | preslikati"),
            Action.REDISTRIBUTE: words("prosleđivanj* | prosleđivati"),
            Action.REWRITE: (),
            Action.ADAPT: words(
                "mijenjat* | mijenja | mijenjaju | izmijenit* | izmijenjen* | menjati | izmeniti"
            ),
            Action.TRANSLATE: words("prevod*"),
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
            Object.ITEM: words("saopštenj*"),
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
            Condition.CONSENT: words("prema uslovima korištenja | suglasnošću"),
            Condition.PRIOR: (),
            Condition.WRITTEN: (),
            Condition.ATTRIBUTION: words(
                "s imenom | ne spominjući | dovoljno je navesti autora"
            ),
            Condition.LINK: (),
            Condition.KEEP_NOTICE: (),
            Condition.INDICATE_CHANGES: (),
            Condition.NO_DERIVATIVES: words("ako ga ne mijenjate"),
            Condition.SHARE_ALIKE: (),
            Condition.NONCOMMERCIAL: (),
            Condition.EDITORIAL_PURPOSE: (),
            Condition.PERSONAL_USE: words("lična upotreba"),
            Condition.EDUCATIONAL_USE: (),
            Condition.CONTEXT_ONLY: (),
            Condition.ONE_TIME: (),
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
            "Zabranjeno je prenošenje tekstova bez pismene saglasnosti izdavača.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografije se ne smiju umnožavati, distribuirati niti mijenjati.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Objavljivanje je dozvoljeno samo uz pismenu saglasnost redakcije.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Preuzimanje tekstova dozvoljeno je uz navođenje izvora i link.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "Prilikom korištenja sadržaja obavezno je navođenje izvora.",
            ("permits all if attribution",),
        ),
        Example(
            "Prilikom citiranja obavezan je link.",
            ("permits quote if link",),
        ),
        Example(
            "Izdavač zadržava pravo na rudarenje teksta i podataka.",
            ("reserves ai_training",),
        ),
        Example(
            "Zabranjeno je korištenje sadržaja za obuku modela vještačke inteligencije.",
            ("prohibits ai_training",),
        ),
        Example(
            "Sadržaj se može distribuirati samo u nekomercijalne svrhe.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Umnožavanje u cijelosti ili djelimično bez saglasnosti izdavača nije dozvoljeno.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Nijedan dio ovog teksta ne smije se kopirati bez saglasnosti.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Neovlašteno kopiranje je zabranjeno.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: Fena",
            ("notice",),
        ),
        Example(
            "© 2019 Večernje novine d.o.o. Sarajevo. Sva prava zadržana.",
            ("reserved",),
        ),
        Example("Sud u Sarajevu raspravljao je o tužbi zbog povrede autorskih prava."),
        Example("U centru grada zabranjeno je parkiranje bez dozvole."),
        Example("Prodaja alkohola nakon 22 sata je zabranjena, saopšteno je iz općine."),
        Example("Advokat je objasnio šta znači natpis „sva prava zadržana“."),
        Example("Ne kradite naše fotografije.", ("prohibits all of image",)),
        Example(
            "Slobodno prenesite, samo navedite izvor.", ("permits publish if attribution",)
        ),
        Example(
            "Prekrivanje logotipa na videu nije dozvoljeno.",
            ("prohibits alter_image of video",),
        ),
        Example("Sječa stabala bez dozvole je zabranjena."),
    ),
)
