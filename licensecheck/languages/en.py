"""English."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="en",
    title="English",
    tags={
        Tag.RESERVED: words("all rights reserved | all rights are reserved | all right reserved"),
        Tag.RESERVE: words(
            "reserved | are reserved | is reserved | reserve all rights | reserves all rights"
        ),
        Tag.NEG: words("not | no | neither | nor | none | never | any way not | n't"),
        Tag.NOT_ONLY: words("not only | no longer needed | no later than | not limited to"),
        Tag.MAY: words("may | can | could | might"),
        Tag.MAY_NOT: words(
            """cannot | can't | mustn't | do not | don't | not to be | not for | shall not | must not |
            should not | must never | not be used | cannot be | refrain from | are not to"""
        ),
        Tag.MUST: words("must | shall | should | have to | has to | need to | needs to"),
        Tag.BAN: words(
            """prohibit* | forbidden | forbid* | banned | barred | not permissible | excluded |
            unlawful | illegal | disallow* | restricted | does not consent to | do not consent to |
            objects to | object to | not authorized | opts out | opt out"""
        ),
        Tag.ALLOW: words(
            """permitted | permit | permits | allow | allows | allowed | authorised | authorized | welcome to |
            free to | encourages | encouraged to | encouraged | available for | available under | licensed under |
            licenced under | published under | released under | made available under | free for |
            nothing in this notice prevents you from | nothing prevents | grants | granted | used freely |
            fine with | it's ok to | ok to | reuse is authorised"""
        ),
        Tag.NEED: words(
            """required | mandatory | obligatory | compulsory | requires | require | subject to |
            is necessary | needs | contact your local office for"""
        ),
        Tag.THREAT: words("will be prosecuted | liable to prosecution | legal action | infringe* your"),
        Tag.UNAUTHORISED: words("unauthori* | unlicen*"),
        Tag.WITHOUT: words("without | absent | lacking"),
        Tag.EXCEPT: words(
            "except with | except by | except as | except | unless | other than | save with | save as | apart from | otherwise than"
        ),
        Tag.ONLY: words("only | solely | exclusively | strictly for"),
        Tag.IF: words(
            """provided | providing | on condition that | as long as | so long as | given the | given that |
            on the condition | with credit | with attribution | with a link | by crediting | if you"""
        ),
        Tag.WHEN: words("when | whenever | if"),
        Tag.NO_PART: words("no part | no portion | no parts"),
        Tag.RANGE: words(
            "in whole or in part | in whole or part | in part or in whole | wholly or in part | in full or in part | any part | any portion | or in part | part or all"
        ),
        Tag.OTHER: words("or other purposes | or any other purpose | any purpose"),
        Tag.COMMERCIAL: words(
            "for commercial | commercial purpose* | for profit | for commercial gain | for sale or other commercial purposes"
        ),
        Tag.BUT: words("but | however | whereas | while | although"),
        Tag.AND: words("and"),
        Tag.OUT: words("out"),
        Tag.REQUEST: words("please | is appreciated | are appreciated | kindly | we ask | would appreciate"),
        Tag.REPORT: words(
            """said | says | told | reported | ruled | announced | argued | warned | warn | ordered | asked to |
            explains | explained | according to | debated | sent letters | has reached | claimed | wrote | noted |
            are asked | means | became common | compare the"""
        ),
        Tag.TOPIC: words(
            """lawsuit* | sued | judge | court | trial | lawmakers | bill would | phrase | the sentence | the word* |
            the notice “ | article says | regulation | ministers | parliament | copyright law | tour | passengers"""
        ),
        Tag.NONWORK: words(
            """parking | smoking | photography | luggage | tickets | ticket | comments | email address* |
            sales calls | goods | alcohol | dogs | animals | entry | flash | drone* | votes | tour | fish* |
            camping | weapons | drugs | cash | tobacco | vehicles"""
        ),
        Tag.CREDIT: words(
            """photo by | photos by | photo: | photos: | photograph by | photograph: | photographs: | image: | images: |
            image by | picture: | picture by | credit: | photo credit: | courtesy of | courtesy: | photo courtesy of |
            source: | source | text: | video: | photo credit should read: | mandatory credit: | mandatory credit |
            credit photo | released by | provided by the | made available by the | supplied by | pictures: | graphic: | illustration: | illustration by | by line"""
        ),
        Tag.PHOTO: words("photo | photos | picture | image | images | handout"),
        Tag.VIA: words("via"),
        Tag.KILL: words(
            """photo kill | story kill | kill image | please kill | mandatory kill | kill notice | this kill |
            story withdrawn | is withdrawn | has withdrawn its | withdrawn its story | withdraws its | please withdraw |
            advisory kill | picture kill | kill mandatory | takedown is mandatory | eliminate the | kill and |
            remove the above story"""
        ),
        Tag.CORRECTION: words(
            "corrects | refile | refiles | corrected version | should use this version | use this version | disregard the earlier | corrects headline | correction to"
        ),
        Tag.EMBARGO: words(
            "embargoed | strictly embargoed | under embargo | embargo: | embargo until | embargo lifts | not for release before | not for publication before | not for public release | hold for release"
        ),
        Tag.UNTIL: words("until | till | before"),
        Tag.AFTER: words("after | from"),
        Tag.RELEASE: words("for immediate release | for immediate publication | for general release"),
        Tag.PUBLIC_DOMAIN: words(
            "in the public domain | public domain | no rights reserved | waived all copyright | free of copyright | no known copyright"
        ),
        Tag.SINCE: words("since"),
        Tag.PRESENT: words("present | to date | now | today"),
        Tag.TAIL: words(
            """and its licensors | and/or its | or its | and its | or their | and their | and others | and/or their |
            and contributors | and/or | www* | click for restrictions | tel | phone"""
        ),
        Tag.PART_OF: words("a division of | a unit of | part of | a subsidiary of | a company of"),
        Tag.WITHIN: words("within | for | maximum use | more than | up to | cap of | from date"),
        Tag.DAYS: words("day | days | hours | weeks | months"),
        Tag.LENGTH: words("words | minutes | seconds | characters | lines"),
    },
    actions={
        Action.ALL: words(
            "use | used | uses | using | reuse | re-use | reused | re-used | reusing | utili* | exploit* | otherwise used"
        ),
        Action.PUBLISH: words(
            """publish | published | publishing | publication | republish* | republication | re-publish* | reprint* | post | posted |
            posting | display* | carried | communicat* to the public | be reported | content for"""
        ),
        Action.PUBLISH_ONLINE: words("internet | online use | on-line use | web use | online publication"),
        Action.PRINT: words("serial rights | print use | print rights"),
        Action.BROADCAST: words("broadcast* | rebroadcast* | re-broadcast* | aired | televis* | tv"),
        Action.SOCIAL: words("social media use | shared on social | tweet*"),
        Action.REPRODUCE: words(
            "reproduc* | copy | copied | copies | copying | duplicat* | photocop* | download*"
        ),
        Action.REDISTRIBUTE: words(
            """distribut* | redistribut* | re-distribut* | transmit | transmitted | transmitting | transmission | retransmit* | forwarded |
            syndicat* | sublicen* | sub-licen* | mirrored | passed on | pass on | disseminat* | circulat*"""
        ),
        Action.REWRITE: words("rewrite* | rewrit* | re-writ* | edited | summari* | paraphras*"),
        Action.ADAPT: words("modif* | adapt* | derivative works | altered | transform*"),
        Action.TRANSLATE: words("translat*"),
        Action.QUOTE: words("quote | quoted | quoting | quotation | excerpt* | extracts"),
        Action.ARCHIVE: words(
            """archiv* | stored | storing | storage | store | cached | caching | cache | held in | retrieval system |
            database service | kept in"""
        ),
        Action.SELL: words("sell | sold | selling | sale | sales | resale* | resell* | resold | re-sold | re-sale"),
        Action.COMMERCIAL: words(
            "commercial use | commercial uses | commercially | commercial exploitation | commercial or promotional uses | commercial or offensive purposes"
        ),
        Action.ADVERTISE: words(
            "advertis* | promotion | promotional use | marketing | endorsement | advertising campaigns"
        ),
        Action.AI_TRAINING: words(
            """train ai | train an ai | ai training | training of ai | training, developing | machine learning | artificial intelligence |
            text and data mining | data mining | text mining | scrap* | crawl* | train models | large language models | generative ai | training data"""
        ),
        Action.ALTER_IMAGE: words(
            "crop* | digitally enhanced | manipulated | retouch* | digitally alter* | alter images | obscure logo | overlay*"
        ),
        Action.LINK: words("framing | deep link* | embedding"),
    },
    manners={
        Action.PRINT: words("mags | magazines | magazine covers | magazine | tabloids | mag"),
        Action.PUBLISH_ONLINE: words("wireless | mobile"),
        Action.PUBLISH: words("as sequences | slide-show | slideshow | photo-gallery | photo gallery | emulate video | club tapes"),
    },
    objects={
        Object.ITEM: words(
            """material | materials | article | articles | story | stories | content | contents | report | reports | this publication |
            information | work | works | document | item | items | copy of this | this notice | dispatch | news"""
        ),
        Object.SITE: words("website | web site | pages | site's"),
        Object.TEXT: words("text | the text | texts | wording | our articles | text of any article"),
        Object.IMAGE: words(
            "photo | photos | photograph* | picture | pictures | image | images | the pictures | handout"
        ),
        Object.VIDEO: words("video | videos | footage | film clip | shotlist | clip"),
        Object.AUDIO: words("audio | recording | sound"),
        Object.GRAPHIC: words("graphic | graphics | charts | interactive graphics | cartoon"),
        Object.LOGO: words("logo | logos"),
        Object.THIRD_PARTY: words(
            "these materials | third-party material | third party content | material from other news agencies"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """permission | permissions | consent | authorisation | authorization | approval | agreement | licence | license |
            clearance* | clearances | authorised by | authorized by | permitted by | express leave"""
        ),
        Condition.PRIOR: words("prior | previous | advance | in advance | beforehand"),
        Condition.WRITTEN: words("written | in writing"),
        Condition.ATTRIBUTION: words(
            """credit | credited | crediting | attribution | attributed | acknowledg* | cite | cited | citing |
            name of the author | source is mentioned | source of information is mentioned | mention of the source | attribution-only"""
        ),
        Condition.LINK: words(
            "link to | a link | linked to | hyperlink | hyper-link | backlink | link back | links"
        ),
        Condition.KEEP_NOTICE: words(
            "preserve the hyperlinks | keep the copyright notice | retain the copyright | remove or conceal any copyright | keep this notice | retain this notice"
        ),
        Condition.NO_DERIVATIVES: words(
            """without alteration | reproduced in full | in its entirety | unaltered | unedited | not altered | no derivatives | republished in full |
            no derivative | nonderivatives | noderivatives | noderivs | without changes | without modification"""
        ),
        Condition.SHARE_ALIKE: words("share alike | sharealike | share-alike | same licence | same license"),
        Condition.NONCOMMERCIAL: words(
            "non-commercial | noncommercial | non commercial | not for profit | non-commercially"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "editorial use | editorial purposes | editorial news use | for news reporting | news reporting | editorial rights | news use"
        ),
        Condition.PERSONAL_USE: words("personal use | private use | internal use | personal and private"),
        Condition.EDUCATIONAL_USE: words("classroom use | educational use | educational purposes | teaching"),
        Condition.CONTEXT_ONLY: words(
            "in connection with | to illustrate news reporting | events depicted | to illustrate"
        ),
        Condition.ONE_TIME: words("one time use | one-time use | single use | first uk serial | first serial | once only"),
        Condition.LENGTH_LIMIT: words("short passages | short extracts | brief excerpts | short excerpts"),
        Condition.NOTIFY: words("notify us | inform us | let us know | voucher copy"),
        Condition.PAYMENT: words("fee | fees | payment | payable | charge | royalt*"),
        Condition.SUBSCRIBER: words(
            """subscribers | subscriber | clients only | service to clients | to clients | members only | client use |
            registered users | accredited media"""
        ),
        Condition.RELEASE: words("model release | property release | not released"),
        Condition.NO_ENDORSEMENT: words("imply endorsement | suggest endorsement"),
        Condition.TRACKING_PIXEL: words("tracking pixel | counter | page view counter"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words("editorial use only | restricted to editorial use | news use only"),
        Exemption.STATUTORY_EXCEPTION: words("fair dealing | fair use | permitted by law | copyright act"),
        Exemption.QUOTATION: words("everything else | brief quotations | short quotations"),
        Exemption.LOGOS: words("not including logos | excluding logos"),
        Exemption.IMAGES: words("not all photographs | does not cover images | excluding images | except images"),
        Exemption.SUBSCRIBERS: words("except subscribers | other than subscribers"),
        Exemption.SEARCH_ENGINES: words("search engines | search engine indexing"),
        Exemption.SOCIAL_SHARE: words("share buttons | sharing buttons | social sharing"),
        Exemption.SCIENTIFIC_RESEARCH: words("scientific research"),
        Exemption.NAMED_LICENSEE: words("can only be used for non-commercial bbc"),
    },
    places={
        "AT": words("austria"), "AU": words("australia"), "BE": words("belgium"), "BR": words("brazil"),
        "CA": words("canada"), "CH": words("switzerland"), "CN": words("china | mainland china"),
        "CZ": words("czech republic | czechia"), "DE": words("germany"), "DK": words("denmark"),
        "ES": words("spain"), "FI": words("finland"), "FR": words("france"),
        "GB": words("uk | united kingdom | great britain | britain"), "GR": words("greece"),
        "HK": words("hong kong"), "HU": words("hungary"), "IE": words("ireland"), "IL": words("israel"),
        "IN": words("india"), "IT": words("italy"), "JP": words("japan"), "KR": words("south korea | korea"),
        "MX": words("mexico"), "NL": words("netherlands | holland"), "NO": words("norway"),
        "NZ": words("new zealand"), "PL": words("poland"), "PT": words("portugal"), "RO": words("romania"),
        "RU": words("russia"), "SE": words("sweden"), "SI": words("slovenia"), "SK": words("slovakia"),
        "TR": words("turkey | türkiye"), "TW": words("taiwan"), "UA": words("ukraine"),
        "US": words("united states | usa | us"), "ZA": words("south africa"), "EU": words("european union"),
    },  # fmt: skip
    months=(
        words("january | jan"), words("february | feb"), words("march | mar"), words("april | apr"),
        words("may"), words("june | jun"), words("july | jul"), words("august | aug"),
        words("september | sept | sep"), words("october | oct"), words("november | nov"),
        words("december | dec"),
    ),  # fmt: skip
)
