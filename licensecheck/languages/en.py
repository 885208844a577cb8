"""English."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="en",
    title="English",
    tags={
        Tag.OWNED: words("belongs to | belong to | is owned by | are owned by | vests in | is held by | are held by | remains with | lies with | rests with | is the property of"),
        Tag.MARK: words("copyrighted by | copyright by | copyright of"),
        Tag.RESERVED: words(
            """all rights reserved | all rights are reserved | all right reserved | all rights strictly reserved |
            all rights expressly reserved | all copyrights reserved | all copyrights and database rights reserved |
            all rights are expressly reserved | all other rights reserved | all rights not expressly granted are reserved |
            all worldwide rights reserved | world rights reserved | all international rights reserved |
            reserves all rights | reserve all rights | all rights retained | all other uses reserved | all other uses are reserved | all further rights reserved | other rights reserved | all remaining rights reserved | worldwide rights reserved"""
        ),
        Tag.PROTECTED: words(
            """is copyright protected | are copyright protected | is protected by copyright | are protected by copyright |
            protected by copyright | subject to copyright | is copyrighted | are copyrighted | protected under copyright |
            protected by intellectual property | copyright protected material | is the copyright of | remains the copyright of |
            is the property of | are the property of | is owned by or licensed to | copyright belongs to | is copyright | are copyright | copyright vests in | vest in | vests in | copyright remains with |
            copyright is held by | copyright is owned by | copyright in this work belongs to | protected by international copyright | asserts the moral right | asserted the moral right | moral rights asserted | moral rights are asserted | moral right to be identified | moral rights have been asserted | right to be identified as the author"""
        ),
        Tag.RESERVE: words(
            """reserved | are reserved | is reserved | reserve all rights under | expressly reserve | expressly reserves |
            reserve the right to text and data mining | reserves its rights | reserve our rights | reservation of rights |
            rights are reserved | rights reservation | expressly reserved | opts out of | opt out of | opted out of | opt-out | rights retained | are retained by | is retained by | retained by the author | retained by the publisher | retains the rights | retains all rights | withheld | remain reserved | remains reserved | not waived | reserves to itself"""
        ),
        Tag.NEG: words("isn't | aren't | wasn't | doesn't | didn't | hardly any | no longer | not | no | neither | nor | none | never | nothing | nobody | no one | n't"),
        Tag.NOT_ONLY: words(
            """even with | even if | with or without | not even with | not only | no longer needed | no later than | not limited to | free of charge | without charge | at no charge |
            without limitation | but not limited to | including without limitation | no longer than | no more than | not more than |
            not exceeding | in use | make use of | terms of use | conditions of use | for your use | use of cookies | whether or not |
            no sooner than | if not otherwise | not otherwise | of use | date of transmission | from date of transmission |
            fair and accurate | without warranty | without notice | no warranty | not responsible | not liable |
            is not endorsed | used to | getting used to | post office | blog post | sold out | on sale | wholesale | wholesaler | wholesalers"""
        ),
        Tag.MAY: words("may | can"),
        Tag.MAY_NOT: words(
            """cannot | can't | can not | mustn't | do not | don't | not to be | not for | shall not | must not | mayn't |
            should not | must never | may never | cannot be | refrain from | are not to | is not to | aren't to | isn't to |
            not intended for | is not for | please do not | you agree not to | agree not to | undertake not to | may in no case |
            under no circumstances may | in no event may | in no case may | may under no circumstances | may no longer be |
            never to be | is not available for | are not available for | not available for | not licensed for | not cleared for"""
        ),
        Tag.MUST: words("must | shall | should | have to | has to | need to | needs to | is to be | are to be | is obliged to | are obliged to"),
        Tag.BAN: words(
            """prevent | prevents | preventing | prohibit | prohibits | prohibited | prohibiting | forbidden | forbid | forbids | forbade | banned | barred | not permissible |
            impermissible | excluded | unlawful | illegal | disallow | disallows | disallowed | does not consent to | do not consent to |
            objects to | object to | not authorized | not authorised | infringes | constitutes infringement | is an infringement |
            constitutes an infringement | constitutes copyright infringement | is a violation of copyright | violates copyright |
            is restricted | are restricted | is not an option | out of bounds | is off limits | is piracy | no permission is granted |
            precluded | does not authorise | does not authorize | not granted | cannot grant permission | is not granted | not included | off-limits | out of the question | not on | ruled out | is not open | taboo | shall be barred | vetoed | proscribed | interdicted | not tolerated | will not be tolerated | is denied | are denied | is refused | opposes | oppose | withhold consent | do not agree to | does not agree to | do not permit | does not permit | do not allow | does not allow"""
        ),
        Tag.ALLOW: words(
            """permitted | permit | permits | allow | allows | allowed | authorised | authorized | authorises | authorizes | welcome to |
            are welcome | is welcome | free to | encourages | encouraged to | encouraged | encourage | available for | available under |
            licensed under | licenced under | license under | published under | released under | made available under | free for |
            grants | granted | grant | fine with | it's ok to | ok to | is ok | okay to | is fine | may freely |
            can freely | is free | freely | free use | feel free to | cleared for | entitled to | invited to | happy for | free of copyright restrictions |
            we let | lets you | have permission to | has permission to | have our permission | open to | at liberty to | no repro fee | no reproduction fee | free of reproduction fee | no fee for | no objection to | no objections to | no objection if | do not object to | does not object to | have no objection | has no objection | raise no objection | have the right to | has the right to | shall have the right to | having the right to | given the right to | is fine by us | are free for | is free for | be our guest | help yourself to | needs no permission | no permission is needed | no permission needed | no permission is required | no permission required | without asking us | without asking permission | without asking for permission | without seeking permission | without needing permission | permission is not required | permission is not needed | licence-free | royalty-free | royalty free | at the disposal of | at your disposal | free for all to use | free for anyone to use | unrestricted | without restriction | without restrictions | no restrictions | welcomed | we welcome | has no restrictions | open for"""
        ),
        Tag.NEED: words(
            """required | mandatory | obligatory | compulsory | requires | require | subject to | is necessary | necessary |
            contact your local office for | is a must | essential | needs our | need our | needs the | needs prior | needs written |
            needs permission | need permission | needs consent | needs a | is needed | are needed | is due | conditional on | conditional upon |
            contingent on | only by arrangement with | rights obtainable from | rights available from | must be applied for | on application to | apply to | obtainable from"""
        ),
        Tag.THREAT: words(
            """will be prosecuted | liable to prosecution | will result in legal action | may result in legal action | infringe* your |
            will be pursued | legal action will be taken | legal proceedings | subject to prosecution | will face legal action | punishable"""
        ),
        Tag.UNAUTHORISED: words("unauthorised | unauthorized | unlicensed | unlicenced | unpermitted | illicit | unsanctioned | unapproved | non-authorised | non-authorized | unlawful copying"),
        Tag.WITHOUT: words("without | absent | lacking | in the absence of | without first obtaining | failing | unless and until | prior to obtaining"),
        Tag.EXCEPT: words(
            """except with | except by | except as | except for | except where | except when | except | excepting | unless | other than |
            save with | save as | save for | save where | apart from | otherwise than | with the exception of | excluding | saving | until you have"""
        ),
        Tag.ONLY: words(
            "only | solely | exclusively | strictly for | purely for | restricted to | limited to | reserved for | confined to | strictly limited to"
        ),
        Tag.IF: words(
            """provided | providing | on condition that | as long as | so long as | given the | given that | on the condition |
            under the condition | with | by | if you | if the | if it | if they | if credit | in return for | subject only to | against | upon | under terms | under the terms"""
        ),
        Tag.WHEN: words("when | whenever | if | in case of | in the event of | upon any | anyone wishing to | those wishing to"),
        Tag.NO_PART: words("no part | no portion | no parts | no element | no section | neither the whole nor any part"),
        Tag.RANGE: words(
            """in whole or in part | in whole or part | in part or in whole | wholly or in part | in full or in part | any part | any portion |
            or in part | part or all | whole or part | in part or whole | wholly or partly | in its entirety or in part | all or part |
            entirely or partially | full or partial | whole or partial | complete or partial | partial or complete | in part | even in part |
            or any part | even partial | even partially | in any part | however small | in any amount"""
        ),
        Tag.OTHER: words("or other purposes | or any other purpose | any purpose | for any purpose | or otherwise | for whatever purpose"),
        Tag.COMMERCIAL: words(
            """for commercial | commercial purpose | commercial purposes | for profit | for commercial gain | for financial gain |
            for sale or other commercial purposes | in a commercial context | for a commercial | for business purposes | for monetary gain"""
        ),
        Tag.OUTSIDE: words("outside | outside of | beyond the borders of | anywhere but | except in | other than in | excluding use in"),
        Tag.BUT: words("but | however | whereas | while | although | though | nevertheless | otherwise,"),
        Tag.AND: words("and | or | and/or | nor | & | as well as | plus"),
        Tag.OUT: words("out"),
        Tag.PURPOSE: words("for | for the purpose of | for the purposes of | for purposes of | in order to | to | with a view to"),
        Tag.REQUEST: words("please | is appreciated | are appreciated | kindly | we ask | would appreciate | we would be grateful | if possible | ideally | is requested | are requested"),
        Tag.REPORT: words(
            """said | says | told | reported | ruled | announced | argued | argues | warned | warn | warns | ordered | asked to | asked whether |
            explains | explained | according to | debated | sent letters | has reached | claimed | claims | wrote | noted | adds | added |
            are asked | became common | compare the | alleged | alleges | accuses | accused | settled | testified | decided | voted | passed | insists |
            insisted | criticised | criticized | denied | denies | rejected | agreed | urged | urges | believes | discovered | found that | reports | complained | complains |
            apologised | apologized | fined | arrested | seized | published a | has published | adopted | signed | plans to | hopes | wants"""
        ),
        Tag.TOPIC: words(
            """is it true that | lawsuit* | sued | suing | sues | judge | court | trial | lawmakers | bill would | the bill | phrase | the sentence | the word | the words |
            the notice “ | the notice " | article says | regulation | ministers | minister | parliament | copyright law | copyright laws | copyright reform |
            copyright infringement case | copyright dispute | passengers | plaintiff* | defendant* | the label | the formula | the expression | expert |
            lawyer | lawyers | attorney | senate | congress | commission | directive | the sign | what does | meaning of | how to | guide to | learn |
            seminar | workshop | chapter | course | students | exam | essay | tutorial | developers | function | variable | amendment | statute | treaty | tariffs | sanctions | the headline read | the caption read"""
        ),
        Tag.NONWORK: words(
            """parking | smoking | photography | luggage | tickets | ticket | comments | email address | email addresses | sales calls | goods | alcohol | dogs |
            animals | entry | flash | drone | drones | votes | tour | fish | fishing | camping | weapons | firearms | drugs | cash | tobacco | vehicles | vehicle | cars | food |
            fireworks | crude | oil | gas | shares | securities | units | children | minors | swimming | bathing | bicycles | cycling | pets | glass | bottles | plastic |
            phones | mobile phones | cameras | medicine* | pesticide* | chemicals | flights | roads | traffic | beach | park | playground | stadium | museum | visitors |
            wood | waste | water | fuel | plants | seeds | meat | milk | land | property tax | immigrants | migrants | guns | ammunition | hunting | gambling | lottery |
            my info | my personal | email | personal information | personal data | your data | your details | cookie | cookies | your email | privacy | debit | credit card | credit cards | travel | credit checks | borrowers | loans | toys | arms | troops | missiles | exam | players | goal | innings | match"""
        ),
        Tag.CREDIT: words(
            """photo by | photos by | photo: | photos: | photograph by | photograph: | photographs: | image: | images: | image by | picture: | picture by | credit: | credits: |
            photo credit: | photo credit | image credit: | image credit | picture credit: | courtesy of | courtesy: | courtesy | photo courtesy of | image courtesy of | video courtesy of | source: |
            source | sources: | text: | video: | video by | photo credit should read: | credit photo | released by | provided by the | made available by the | supplied by | pictures: | graphic: |
            illustration: | illustration by | by line | photographer: | handout photo provided by | photo provided by | image provided by | file photo: | photo/ | footage: | footage courtesy of |
            audio: | cartoon: | © photo: | photography by | photography: | words: | words and pictures: | text by | this article was originally published by |
            originally published by | originally published on | originally published in | was produced by | first published by | first published in | this article first appeared in | this story first appeared in |
            first appeared on | originally appeared on | originally appeared in | republished from | reprinted from | reproduced with permission of | reprinted with permission of |
            reprinted by permission of | used with permission of | used by permission of | reproduced by permission of | reprinted with permission from | reproduced with permission from | distributed by | press service of"""
        ),
        Tag.PHOTO: words("photo | photos | picture | image | images | handout"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            """with additional reporting by | additional reporting by | with reporting by | with files from | with agency input | with agency inputs | with inputs from |
            has not been edited by | published from a syndicated feed | from a syndicated feed | with material from | agencies contributed | contributed to this report | with agencies"""
        ),
        Tag.KILL: words(
            """photo kill | story kill | kill image | please kill | mandatory kill | kill notice | this kill | story withdrawn | is withdrawn | has withdrawn its | withdrawn its story |
            has withdrawn the | have withdrawn the | withdraws its | please withdraw | advisory kill | picture kill | kill mandatory | takedown is mandatory | eliminate the story | eliminate the photo | kill and |
            remove the above story | bulletin kill | graphic kill | video kill | kill the story | kill the photo | kill photo | has been withdrawn | have been withdrawn | picture withdrawn |
            image withdrawn | photo withdrawn | item withdrawn | is retracted and | has been killed | withdrawal notice | mandatory elimination | photo elimination | story elimination | advisory: kill |
            do not use this story | do not use this photo | do not use this image | do not use this picture | please remove it from | please delete | should be removed from all | should not be used in any manner |
            please do not use it | kindly kill | please discard | has recalled the | is recalled | withdrawn from circulation | must not be used. | please disregard and delete | disregard and delete | disregard the story | sent in error | was sent in error | transmitted in error | was transmitted in error | was moved in error | issued in error | please spike | spike the | spike this | do not use the story | is being withdrawn | we are withdrawing | are withdrawing | we withdraw | is hereby withdrawn | is annulled | withdraw the story | withdraw the photo | pull the story | pull the photo | please remove from | please purge | purge from | delete from your | delete from all | erase from | is no longer to be used"""
        ),
        Tag.CORRECTION: words(
            """corrects | refile | refiles | refiling | corrected version | should use this version | use this version | disregard the earlier | corrects headline | correction to |
            correction: | please use the corrected | replaces earlier | supersedes earlier | supersedes the | replaces the earlier | this version corrects | discard the previous | disregard previous |
            please disregard the | correcting | corrected repeat | replacement story | corrects paragraph | corrects spelling | recasts, corrects | updated version replaces"""
        ),
        Tag.EMBARGO: words(
            """embargoed | strictly embargoed | under embargo | under strict embargo | embargo: | embargo until | embargo lifts | embargo lifted | not for release before | not for release until | not for publication before |
            not for publication until | not to be published before | not to be released before | not for public release | not for broadcast before | hold for release | embargoed for release | embargoed until | embargo |
            hold until | held for release until | for release at | for release on | release time: | do not publish before | do not publish until | no publication before | not to appear before | not for use before | not for use until | not to be used before | hold for | for publication after | for use after | not for publication or broadcast before | not for publication or broadcast until | embargo: not for | no release before | lifts at | release after | under wraps until | check against delivery | subject to embargo | subject to an embargo | embargo applies | under press embargo | press embargo"""
        ),
        Tag.UNTIL: words("until | till | before | prior to | up to and including | until after | ahead of"),
        Tag.AFTER: words("after | from | beyond | later than | past | following | for more than | longer than"),
        Tag.RELEASE: words(
            """for immediate release | for immediate publication | for general release | for immediate use | for immediate broadcast | for release immediately | press release - for publication |
            free for immediate publication | for immediate distribution | immediate release"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """in the public domain | public domain | no rights reserved | waived all copyright | free of copyright | no known copyright | no known copyright restrictions | not protected by copyright | not subject to copyright |
            not copyrighted | is copyright free | is copyright-free | dedicated to the public domain | released into the public domain | free from copyright | without copyright restrictions | no copyright restrictions | copyright has expired |
            out of copyright | no copyright subsists | copyright does not subsist | no copyright exists | not in copyright | no longer in copyright | no longer protected by copyright | copyright has lapsed | copyright term has expired | copyright has run out | unencumbered by copyright | no copyright is claimed | no copyright claimed | claims no copyright | claim no copyright | copyright-free | rights-free | not eligible for copyright | ineligible for copyright | copyright is waived | waives all rights | waives copyright | waived all rights | relinquished all rights | not protectable by copyright | outside copyright | not entitled to copyright protection"""
        ),
        Tag.OPEN_LICENCE: words("open government licence | open government license | open data licence | open data license | open licence | open license"),
        Tag.SINCE: words("since"),
        Tag.PRESENT: words("present | to date | now | today"),
        Tag.TAIL: words(
            """and its licensors | and/or its | or its | and its | or their | and their | and others | and/or their | and contributors | and/or | www* | click for restrictions | tel | phone | click here |
            or other content providers | unless otherwise | except where | except as | terms of use | privacy policy | cookie policy | powered by | designed by | website by | site by | registered in | registered office |
            for reprint rights | for permission | contact us | e-mail | call | this link opens | report a | user agreement | registration number | company number | vat | isbn | issn | handout"""
        ),
        Tag.PART_OF: words("a division of | a unit of | part of | a subsidiary of | a company of | a member of | an imprint of | a brand of | a publication of | a service of"),
        Tag.WITHIN: words("within | maximum use | more than | up to | cap of | from date | no longer than | for a period of | for a maximum of | for up to | limit of"),
        Tag.DAYS: words("day | days | hour | hours | week | weeks | month | months | year | years"),
        Tag.LENGTH: words("words | word | minutes | minute | seconds | characters | lines | sentences | paragraphs | percent | per cent"),
    },
    actions={
        Action.ALL: words(
            """use | used | uses | using | usage | usages | reuse | re-use | reused | re-used | reuses | reusing | utilise | utilised | utilize | utilized | utilisation | utilization | exploit | exploited | exploitation |
            exploiting | otherwise used | at the disposal of | at your disposal | free for all to use | free for anyone to use"""
        ),
        Action.PUBLISH: words(
            """publish | published | publishes | publishing | publication | republish* | republication* | re-publish* | re-publication | reprint* | re-print* | post | posted | posting | repost | reposted | reposting | display | displayed |
            displaying | carried | carry | communicat* to the public | be reported | run this | run the story | be run | new uses | new use | new usage | public performance | perform* publicly | publicly perform* | publicly display* |
            displayed publicly | make available to the public | made available to the public | made public | exhibit | exhibited | issue to the public | put our articles | reappear | appear elsewhere | serialis* | serializ* | run the column | run the article | run the piece | run the picture | run the photo | run it | running the story | running this | to run the | insertion | inserted in | reissue | reissued | re-issued | re-run | rerun | rerun this | syndicated publication | circulate publicly | appear in print or online | lift this | lift our | lift it | lifting our | lifting this | pick up this | pick up our | picked up by other | use elsewhere"""
        ),
        Action.PUBLISH_ONLINE: words(
            "internet | online use | on-line use | web use | online publication | online usage | on the internet | online | website use | use on websites | on the web | web | digital use | uploaded | upload | uploading"
        ),
        Action.PRINT: words("serial rights | print use | print rights | printed | in print | print | printing | print publication | hard copy"),
        Action.BROADCAST: words("broadcast | broadcasts | broadcasting | broadcasted | rebroadcast* | re-broadcast* | aired | televised | televise | tv | air | on-air use | on air use | streamed | streaming | stream | radio use"),
        Action.SOCIAL: words(
            """social media use | social media | shared on social | social networks | social use | tweet | tweeted | shared on facebook | social platforms | sharing on social media"""
        ),
        Action.REPRODUCE: words(
            """reproduce | reproduced | reproduces | reproducing | reproduction | reproductions | copy | copied | copies | copying | duplicate | duplicated | duplication | duplicating | photocop* | download | downloaded |
            downloading | recopied | facsimile* | replicate | replicated | replication | lifted | mechanical copying | screenshot* | retype | retyped | photostat* | xerox* | reprographic | scanned | scan | scanning | traced | duplicates | cloned | clone"""
        ),
        Action.REDISTRIBUTE: words(
            """distribut* | redistribut* | re-distribut* | transmit | transmits | transmitted | transmitting | transmission | retransmi* | re-transmit* | forwarded | forward | forwarding | syndicat* | resyndicat* | sublicen* | sub-licen* | mirrored |
            mirroring | passed on | pass on | passing on | disseminat* | circulat* | relay | relayed | share with third parties | supplied to third parties | made available to third parties | provided to third parties | passed to third parties |
            transfer to third parties | loaned | lent | licensing | share | shared | sharing | third parties | hand on | handed on | onward transmission | onward distribution | onward supply | re-supply | resupply | re-transmission | given to third parties | cede | assigned to | assign to | sub-let | farm out | feed to | e-mailed to others | circulated to"""
        ),
        Action.REWRITE: words("rewrite | rewrites | rewritten | rewriting | re-write | re-written | edited | edit | summarise | summarised | summarize | summarized | summarising | summaries | paraphras* | reworked | rework | condensed | abridged | abridge*"),
        Action.ADAPT: words(
            "change it | change them | change the text | modif* | adapt | adapted | adapting | adaptation | adaptations | derivative works | derivative work | derivatives | altered | alter | altering | alteration | alterations | transform* | changed | manipulation of the text | amended | remix* | build upon | create derivative works"
        ),
        Action.TRANSLATE: words("translat*"),
        Action.QUOTE: words("quote | quoted | quoting | quotes | quotation | quotations | excerpt | excerpts | excerpted | extracts | extract | cited in part | use short"),
        Action.ARCHIVE: words(
            """archive | archives | archived | archiving | archival | archival use | stored | storing | storage | store | cached | caching | cache | held in | retrieval system | database service | kept in | retained | retain copies | databases |
            database | electronic storage | information retrieval | kept on file | saved | re-archiv* | lodged in | deposit in | deposited in | library copies | warehous* | retention | retain beyond | keep on file | data bank | data banks | databank | databanks | digitis* | digitiz*"""
        ),
        Action.SELL: words("sell | sells | sold | selling | sale | sales | resale | resales | resell* | resold | re-sold | re-sale | re-sell* | rent | rented | rental | for a fee to | merchandis* | offered for sale | on-sale | on-sales | onward sale | onward sales | sale of copies | selling copies | sell copies | sale of prints | hawked | peddled | sold on | sell on | selling on | vend | offer for sale | print sales"),
        Action.COMMERCIAL: words(
            """commercial use | commercial uses | commercial usage | commercially | commercial exploitation | commercial or promotional uses | commercial or offensive purposes | commercial reuse | commercial re-use | commercial or promotional use |
            commercial reproduction | commercial publication | commercial distribution | commercial activities | monetis* | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """advertis* | promotion | promotions | promotional use | promotional uses | promotional purposes | promotional | marketing | endorsement | endorsements | advertising campaigns | publicity | campaigns | ads specifically targeted | sell ads | advert | adverts | commercials  | ad campaigns"""
        ),
        Action.AI_TRAINING: words(
            """train ai | train an ai | train any ai | training ai | ai training | ai-training | training of ai | training of artificial intelligence | training of | train | training | machine learning | artificial intelligence | ai systems | ai system | ai models | ai model |
            text and data mining | text-and-data mining | text or data mining | text & data mining | data mining | text mining | tdm | scrap* | web scraping | crawl* | harvest* | data extraction | train models | large language models | language models | llm | llms | generative ai |
            training data | datasets | data sets | ai development | fine-tun* | neural network* | robots, spiders | spiders | automated extraction | automated means | ingest* | develop ai | ai tools | ai applications | ai purposes | machine-learning | deep learning |
            computational analysis | automated analysis | any ai | by ai | with ai | data-mining | text-mining | web crawlers | crawlers | scrapers | bots | training corpus | training corpora | train its | train their | train or | teach ai | feed ai | fed into | feeding ai | retrieval-augmented | foundation models | foundation model  | machine reading | gpt* | ai companies | ai developers | ai crawlers | ai bots | model training | language-model"""
        ),
        Action.ALTER_IMAGE: words(
            """crop | cropped | cropping | digitally enhanced | manipulated | manipulate | manipulating | manipulation | retouch* | digitally alter* | digitally manipulat* | digitally modif* | alter images | obscure logo | obscure logos | obscur* | overlay* | airbrush* | recolour* | recolor* |
            colouris* | coloriz* | mirror image | flipped | image alteration | photoshopp* | remove logo | remove logos | remove watermark | remove the watermark | superimpos*"""
        ),
        Action.LINK: words("framing | framed | deep link* | deep-link* | embedding | embedded | embed | hotlink* | inline link*"),
    },
    manners={
        Action.PRINT: words("mags | magazines | magazine covers | magazine | tabloids | mag | covers | cover use | books | book covers | calendars | posters | tabloid | weeklies | sunday papers | sunday newspapers"),
        Action.PUBLISH_ONLINE: words("wireless | mobile | wireless use | mobile use | apps"),
        Action.PUBLISH: words("as sequences | slide-show | slideshow | slide-shows | slideshows | photo-gallery | photo gallery | photo galleries | emulate video | club tapes | galleries | photo-only | sequences"),
        Action.BROADCAST: words("satirical | comedy | entertainment programmes | entertainment shows"),
    },
    objects={
        Object.ITEM: words(
            """material | materials | article | articles | story | stories | content | contents | report | reports | this publication | publication's | information | work | works | document | item | items | copy of this | this notice | dispatch |
            dispatches | this page | this post | newsletter | bulletin | editorial content | journalism | blog | publication | this book | this paper | this text or images | column | columns | leaflet | brochure | pamphlet | booklet | press kit | communique | communiqué | feature | essay | poem | opinion piece | this piece | the piece | our reporting | our coverage | write-up | fact sheet | news file | copy supplied | transcript | transcripts | interview | interviews | editorial matter | wire | news service | feed | broadsheet | cuttings | clippings | archive material | annual report"""
        ),
        Object.SITE: words("website | web site | pages | site's | this site | the site | our site | webpage | web pages | portal"),
        Object.TEXT: words("text | the text | texts | wording | our articles | text of any article | the stories"),
        Object.IMAGE: words("photo | photos | photograph | photographs | picture | pictures | image | images | the pictures | handout photo | handout image | artwork"),
        Object.VIDEO: words("video | videos | footage | film clip | shotlist | clip | clips | film | programme"),
        Object.AUDIO: words("audio | recording | sound | podcast | soundbite"),
        Object.GRAPHIC: words("graphic | graphics | charts | interactive graphics | cartoon | illustration | infographic | maps"),
        Object.LOGO: words("logo | logos | trademarks | trade marks"),
        Object.DATABASE: words("our database | this database | the database | the dataset"),
        Object.THIRD_PARTY: words(
            """these materials | third-party material | third party material | third-party content | third party content | material from other news agencies | agency material | wire copy | agency content | any material which is labeled |
            material marked | third-party images | content supplied by third parties"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """permission | permissions | consent | consents | authorisation | authorization | approval | agreement | agreements | licence | license | clearance | clearances | authorised by | authorized by | permitted by | express leave |
            written leave | contract | licensing agreement | say-so | go-ahead | green light | licensed by | agreed with | agreed by | approved by | permissioned | authority of | assent | leave in writing | prior leave | sanction | by arrangement | special arrangement | prior arrangement | sign-off | cleared with | okay | our ok | ok from | cleared by | arranged with | negotiated with | rights obtainable from | rights available from | sign off | nod from | blessing of | cleared in advance | cleared beforehand | be cleared"""
        ),
        Condition.PRIOR: words("prior | previous | advance | in advance | beforehand | previously | first obtaining"),
        Condition.WRITTEN: words("written | in writing"),
        Condition.ATTRIBUTION: words(
            """credit | credited | crediting | credits | attribution | attributed | attribute | attributing | acknowledgement | acknowledgments | acknowledgements | acknowledgment | acknowledging | acknowledged | cite | cited | citing | cites | name of the author | source is mentioned | source of information is mentioned | mention of the source |
            attribution-only | on-screen credit | byline | source is given | source is stated | source is indicated | naming the source | name the source | source reference | reference to the source | mentioning the source | name of the publication | indication of the source |
            the source is named | author is named | stating the source | quoting the source | they name | you name | name us | naming us | name the author | name the photographer | named as the source | as the source | as source | name check | say where it came from | acknowledgement of | a credit | full credit | credit line | proper credit | photo credit is given | must be named | is named | be named | are named | to be named | named in full | naming the photographer | naming the author | credit-line | credit us | credit the photographer | credit the author"""
        ),
        Condition.LINK: words("link to | a link | linked to | hyperlink | hyper-link | hyperlinks | backlink | back-link | link back | links | links back | linking to | linking back | active link | clickable link | url | a direct link | link | linked | linking | point back | points back | pointing back | send readers back | refer readers to | live link | links to the original | web address"),
        Condition.KEEP_NOTICE: words(
            """preserve the hyperlinks | keep the copyright notice | retain the copyright | remove or conceal any copyright | keep this notice | retain this notice | remove any copyright | copyright notice intact | notice is retained | notices intact |
            this notice is reproduced | this notice appears | copyright notice appears | copyright notice must | retain all copyright | keep all links | keep intact | remove or alter any | delete any copyright | copyright line | include this notice | include this copyright notice | notice is preserved |
            includes this notice | copyright notices are"""
        ),
        Condition.INDICATE_CHANGES: words("indicate changes | changes are indicated | changes are marked | indicate if changes | state changes | mark any changes | changes made must be"),
        Condition.NO_DERIVATIVES: words(
            """without alteration | reproduced in full | in its entirety | in their entirety | unaltered | unedited | not altered | no derivatives | republished in full | no derivative | nonderivatives | noderivatives | noderivs | without changes |
            without modification | without any changes | unchanged | unmodified | verbatim | in full | not edited | not be edited | not changed | not modified | without editing | no changes are made | no edits | word for word | without abridgement |
            as is, without | intact     """
        ),
        Condition.SHARE_ALIKE: words("share alike | sharealike | share-alike | same licence | same license | same terms | identical terms"),
        Condition.NONCOMMERCIAL: words("non-commercial | noncommercial | non commercial | not for profit | non-commercially | not-for-profit | non-profit | nonprofit | noncommercially | not commercial"),
        Condition.EDITORIAL_PURPOSE: words(
            """editorial use | editorial purposes | editorial news use | for news reporting | news reporting | editorial rights | news use | editorial usage | editorial purpose | journalistic purposes | journalistic use | news purposes | editorial coverage | news coverage | reporting purposes |
            editorial only | for editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """personal use | private use | internal use | personal and private | own use | personal, non-commercial use | private study | personal and non-commercial | private purposes | personal purposes | home use | personal, noncommercial use | internal purposes | personal or |
            own personal | personal reference | private and | internal circulation | household use | own reference | for your own | personal reading"""
        ),
        Condition.EDUCATIONAL_USE: words("classroom use | educational use | educational purposes | teaching | classroom | schools | academic use | academic purposes | research purposes | scholarly use | non-profit educational | charities | libraries | students and teachers"),
        Condition.CONTEXT_ONLY: words(
            """in connection with | to illustrate news reporting | events depicted | to illustrate | in conjunction with | in the context of | accompanying story | story it accompanies | with this story | with the story | with this article | this story only | to accompany"""
        ),
        Condition.ONE_TIME: words("one time use | one-time use | single use | first uk serial | first serial | once only | one time | one-time | only once | one use | one-off use | one usage | single publication | one publication only"),
        Condition.LENGTH_LIMIT: words("short passages | short extracts | brief excerpts | short excerpts | brief extracts | brief passages | short quotations | brief quotations | a few lines"),
        Condition.NOTIFY: words("notify us | inform us | let us know | voucher copy | voucher copies | specimen copy | notify the | inform the | tell us | send us a copy | send a copy | a copy is sent | informing"),
        Condition.PAYMENT: words("fee | fees | payment | payable | royalt* | paid | against payment | a charge | will be charged | remuneration | for payment | licence fee | subject to charge"),
        Condition.SUBSCRIBER: words(
            """subscribers | subscriber | clients only | service to clients | to clients | members only | client use | registered users | accredited media | clients | subscribing | members | member newspapers | licensees | licensed users | paying customers | registered media | subscribing media |
            contract customers | licensee | customers of | newsroom customers | customers only | subscribing newspapers | subscribing clients | contracted clients | member stations | paid-up"""
        ),
        Condition.RELEASE: words("model release | property release | not released | model released | no release | releases"),
        Condition.NO_ENDORSEMENT: words("imply endorsement | suggest endorsement | implies endorsement | suggests endorsement | implied endorsement"),
        Condition.TRACKING_PIXEL: words("tracking pixel | counter | page view counter | pixel | republication tracker"),
        Condition.DISCLAIMER: words("disclaimer | include the following statement"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """editorial use only | restricted to editorial use | news use only | editorial only | for editorial use only | editorial usage only | editorial purposes only | only for editorial use | only for editorial purposes | news purposes only | solely for editorial use | news reporting only |
            used solely to illustrate news reporting | solely to illustrate news reporting | exclusively for editorial use | strictly editorial use | strictly for editorial use | journalistic use only"""
        ),
        Exemption.STATUTORY_EXCEPTION: words("fair dealing | fair use | permitted by law | copyright act | permitted by copyright law | permitted under | allowed by law | permitted by statute | permitted by the copyright | allowed under applicable law | provided by law"),
        Exemption.QUOTATION: words("brief quotations | short quotations | brief quotation | for review | in reviews | quoted for review | brief excerpts for review | purposes of review | criticism or review | everything else"),
        Exemption.LOGOS: words("not including logos | excluding logos | logos are excluded | except logos"),
        Exemption.IMAGES: words("not all photographs | does not cover images | excluding images | except images | excluding photographs | except photographs | images excluded | photos excluded | does not include photos | does not apply to images | does not apply to photographs | images are not included"),
        Exemption.VIDEO: words("excluding video | except video | videos excluded"),
        Exemption.THIRD_PARTY_MATERIAL: words("except third-party | excluding third-party | excluding third party | except where otherwise credited | unless credited to a third party"),
        Exemption.SUBSCRIBERS: words("except subscribers | other than subscribers | except by subscribers | except for subscribers | other than to subscribers"),
        Exemption.SEARCH_ENGINES: words("search engines | search engine indexing | search engine"),
        Exemption.SOCIAL_SHARE: words("share buttons | sharing buttons | social sharing | sharing tools | share tools | using the share"),
        Exemption.SCIENTIFIC_RESEARCH: words("scientific research"),
        Exemption.NAMED_LICENSEE: words("can only be used for non-commercial promotional"),
        Exemption.HEADLINE_LINK: words("headline and link | headlines and links | headline with a link"),
    },
    places={
        "AR": words("argentina"), "AT": words("austria"), "AU": words("australia"), "BE": words("belgium"), "BG": words("bulgaria"), "BR": words("brazil"),
        "CA": words("canada"), "CH": words("switzerland"), "CL": words("chile"), "CN": words("china | mainland china"), "CO": words("colombia"),
        "CZ": words("czech republic | czechia"), "DE": words("germany"), "DK": words("denmark"), "EE": words("estonia"), "EG": words("egypt"),
        "ES": words("spain"), "FI": words("finland"), "FR": words("france"), "GB": words("uk | united kingdom | great britain | britain"), "GR": words("greece"),
        "HK": words("hong kong"), "HR": words("croatia"), "HU": words("hungary"), "ID": words("indonesia"), "IE": words("ireland"), "IL": words("israel"),
        "IN": words("india"), "IR": words("iran"), "IS": words("iceland"), "IT": words("italy"), "JP": words("japan"), "KR": words("south korea | korea"), "LT": words("lithuania"), "LV": words("latvia"),
        "MX": words("mexico"), "MY": words("malaysia"), "NL": words("netherlands | holland | the netherlands"), "NO": words("norway"), "NZ": words("new zealand"), "PE": words("peru"), "PH": words("philippines"),
        "PK": words("pakistan"), "PL": words("poland"), "PT": words("portugal"), "RO": words("romania"), "RS": words("serbia"), "RU": words("russia"), "SA": words("saudi arabia"), "SE": words("sweden"), "SG": words("singapore"),
        "SI": words("slovenia"), "SK": words("slovakia"), "TH": words("thailand"), "TR": words("turkey | türkiye"), "TW": words("taiwan"), "UA": words("ukraine"), "US": words("united states | usa | us | u.s | united states of america"),
        "VN": words("vietnam"), "ZA": words("south africa"), "EU": words("european union | eu"),
    },
    months=(
        words("january | jan"), words("february | feb"), words("march | mar"), words("april | apr"), words("may"), words("june | jun"),
        words("july | jul"), words("august | aug"), words("september | sept | sep"), words("october | oct"), words("november | nov"), words("december | dec"),
    ),
    examples=(
        Example("This dispatch may not be copied, translated or sold.", ("prohibits reproduce translate sell",)),
        Example("No part of this report may be reproduced without the prior written consent of the publisher.", ("prohibits reproduce quote if consent prior written",)),
        Example("Neither the articles nor the reports may be republished or archived.", ("prohibits publish archive",)),
        Example("Republication only with the consent of the editors.", ("prohibits publish if consent",)),
        Example("You are welcome to republish this story provided you credit us and link to the original.", ("permits publish if attribution link",)),
        Example("This story may not be reprinted without attribution.", ("permits publish if attribution",)),
        Example("Nothing prevents you from translating this article.", ("permits translate",)),
        Example("Use of our content for the training of AI models is prohibited.", ("prohibits ai_training",)),
        Example("All rights for text and data mining are expressly reserved.", ("reserves ai_training",)),
        Example("© 2021 Harbour Lights Press Ltd. All rights reserved.", ("reserved",)),
        Example("© 2019 Harbour Lights Press", ("notice",)),
        Example("NO RESALES. NO ARCHIVES. NORWAY OUT.", ("prohibits sell of image", "prohibits archive of image", "prohibits all of image in NO")),
        Example("EMBARGOED UNTIL 09:30 GMT ON 3 MAY 2024", ("prohibits publish until 2024-05-03T09:30",)),
        Example("Free for non-commercial use.", ("permits all if noncommercial",)),
        Example("The council said that parking on the quay is prohibited without permission."),
        Example("A court ruled that copying the novel without consent was unlawful."),
        Example("What does “all rights reserved” mean on an old postcard?"),
        Example("The winger was ruled out for the season."),
        Example("Sales of the magazine may not recover this year, the publisher said."),
    ),
)  # fmt: skip
