"""English."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """needs permission | need permission | needs consent | rights obtainable from |
rights available from | on application to | must be cleared | to be cleared | must clear |
has to be cleared | have to be cleared | needs clearing | need clearing | needs clearing with |
clear it with | must be agreed with | to be agreed with | must be arranged with |
to be arranged with | must be negotiated with | must be negotiated | is a matter for agreement |
available on application | by arrangement only | by negotiation | must be authorised |
must be authorized | must be licensed | must be okayed | must be ok'd | requires licensing |
needs licensing | need consent | needs approval | needs our consent"""
_NEED_CONSENT_PRIOR = """ask first | ask us first | ask before | please ask before | contact us before |
contact us first | get in touch before | check with us before | check with us first |
talk to us first | speak to us first | write to us first | consult us first | call us first |
ask us before"""
_NEED_PAYMENT = """must be paid for | will be charged | is chargeable | are chargeable | chargeable |
incurs a fee | incurs a charge | attracts a fee | attract a fee | carries a fee |
comes at a price | will be billed | will be invoiced | costs extra | is charged for |
are charged for | we charge for | we will invoice | we'll send you a bill | fee payable |
fees payable | fees apply | fee applies | charges apply | a charge applies"""
_KILL_IMAGE = """photo kill | kill image | picture kill | eliminate the photo | kill the photo | kill photo |
picture withdrawn | image withdrawn | photo withdrawn | photo elimination |
do not use this photo | do not use this image | do not use this picture | withdraw the photo |
pull the photo | kill this photo | kill this picture | recall the photo | take down the photo |
take down the picture | remove the photo | remove the picture | remove the image |
delete the photo | delete the image | delete the picture | delete this photo |
delete this image | purge the photo | discard the photo | do not use the photo |
do not use the picture | do not use the image | withhold the photo | photo withdrawal |
picture withdrawal | image withdrawal | photo killed | picture killed | image killed |
photo cancelled"""
_KILL_ITEM = """story withdrawn | eliminate the story | remove the above story | kill the story |
item withdrawn | do not use this story | disregard the story | do not use the story |
withdraw the story | pull the story | kill story | kill the item | kill this item |
kill this story | kill our story | retract the story | recall the story | take down the story |
remove the story | remove the item | remove the article | delete the story | delete the item |
delete this story | delete this item | purge the story | strike the story | scrap the story |
discard the story | disregard this story | disregard the item | ignore the story |
do not publish this story | do not publish the story | do not use the item |
do not use this item | withhold the story | withhold this story | withhold the item |
hold back the story | story withdrawal | item withdrawal | item killed | story killed |
cancel the story | story cancelled"""

PACK = LanguagePack(
    name="en",
    title="English",
    tags={
        Tag.OWNED: words(
            """belongs to | belong to | is owned by | are owned by | vests in | is held by | are held by | remains with |
            lies with | rests with | is the property of | lie with | lies with the | remain with |
            remains the property of | remain the property of | is vested in | are vested in | shall vest in |
            are held jointly by | is controlled by | are controlled by | are the copyright of"""
        ),
        Tag.MARK: words("copyrighted by | copyright by | copyright of"),
        Tag.RESERVED: words(
            """all rights reserved | all rights are reserved | all right reserved | all rights strictly reserved |
            all rights expressly reserved | all copyrights reserved | all copyrights and database rights reserved |
            all rights are expressly reserved | all other rights reserved |
            all rights not expressly granted are reserved | all worldwide rights reserved | world rights reserved |
            all international rights reserved | reserves all rights | reserve all rights | all rights retained |
            all other uses reserved | all other uses are reserved | all further rights reserved |
            other rights reserved | all remaining rights reserved | worldwide rights reserved |
            all rights in and to the content reserved | all intellectual property rights reserved |
            all rights duly reserved | all rights hereby reserved | all rights fully reserved |
            all rights remain reserved | all rights are hereby reserved | all copyrights are reserved |
            all other rights are reserved | every right reserved | each and every right reserved |
            reserves all its rights | reserve all our rights | all rights of any kind reserved |
            all rights, including translation, reserved"""
        ),
        Tag.PROTECTED: words(
            """is copyright protected | are copyright protected | is protected by copyright | are protected by copyright |
            protected by copyright | subject to copyright | is copyrighted | are copyrighted |
            protected under copyright | protected by intellectual property | copyright protected material |
            is the copyright of | remains the copyright of | is the property of | are the property of |
            is owned by or licensed to | copyright belongs to | is copyright | are copyright | copyright vests in |
            vest in | vests in | copyright remains with | copyright is held by | copyright is owned by |
            copyright in this work belongs to | protected by international copyright | asserts the moral right |
            asserted the moral right | moral rights asserted | moral rights are asserted |
            moral right to be identified | moral rights have been asserted | right to be identified as the author |
            is protected by uk copyright | is protected by law | are protected by law |
            protected by national and international | protected by copyright and | is under copyright |
            are under copyright | are in copyright | remains in copyright | subject to crown copyright |
            is subject to copyright | still in copyright | enjoys copyright protection | enjoy copyright protection |
            is our copyright | are our copyright | is the intellectual property of | are the intellectual property of |
            covered by copyright | copyright material | has asserted his right | has asserted her right |
            have asserted their right | has asserted his moral right | has asserted her moral right |
            have asserted their moral right | copyright rests with | copyright lies with | copyright stays with |
            copyright is vested in | copyright is retained by | some rights reserved"""
        ),
        Tag.RESERVE: words(
            """reserved | are reserved | is reserved | reserve all rights under | expressly reserve | expressly reserves |
            reserve the right to text and data mining | reserves its rights | reserve our rights |
            reservation of rights | rights are reserved | rights reservation | expressly reserved | opts out of |
            opt out of | opted out of | opt-out | rights retained | are retained by | is retained by |
            retained by the author | retained by the publisher | retains the rights | retains all rights | withheld |
            remain reserved | remains reserved | not waived | reserves to itself | reserved exclusively | we reserve |
            reserve the rights to | reserves the rights to | reserve text and data mining |
            reserves text and data mining | has reserved | have reserved | hereby reserve | hereby reserves |
            hereby reserved | explicitly reserve | explicitly reserves | explicitly reserved | specifically reserved |
            reserves the exclusive right | reserve the exclusive right | keeps all rights | keep all rights |
            has opted out of | have opted out of | opting out of | we opt out of | opts its content out |
            opted out from | is opted out | are opted out | retain all rights | retain the rights | retained |
            holds back the rights"""
        ),
        Tag.NEG: words(
            """isn't | aren't | wasn't | doesn't | didn't | hardly any | no longer | not | no | neither | nor | none |
            never | nothing | nobody | no one | n't | won't | can no longer | in no way | by no means | on no account |
            in no circumstances | under no circumstances | in no event | in no case | none of |
            we'd rather you didn't | we would rather you did not"""
        ),
        Tag.NOT_ONLY: words(
            """even with | even if | with or without | not even with | not only | no longer needed | no later than |
            not limited to | free of charge | without charge | at no charge | without limitation | but not limited to |
            including without limitation | no longer than | no more than | not more than | not exceeding | in use |
            make use of | terms of use | conditions of use | for your use | use of cookies | whether or not |
            no sooner than | if not otherwise | not otherwise | of use | date of transmission |
            from date of transmission | fair and accurate | without warranty | without notice | no warranty |
            not responsible | not liable | is not endorsed | used to | getting used to | post office | blog post |
            sold out | on sale | wholesale | wholesaler | wholesalers | nothing to do with | no doubt | no matter |
            not necessarily | no fewer than | no less than | not later than | no earlier than | not earlier than |
            no problem | free of cost | at no cost | without cost | at no extra charge | at no additional charge |
            no extra charge | no obligation | not just | not merely | makes use of | made use of | making use of |
            used in evidence | air force | air travel | air pollution | on air travel | in the air | open air |
            open-air | wet tv | fair copy | hard to translate | not translated into | run out | out of print | run of |
            post-mortem | posted to | posted a loss | posted a profit | posting a | first post | job posting |
            lifted the | lift the ban | printing works | sale of shares | copycat | copywriter | running costs |
            link between | links between | link with | links with | cross-border link | rail link | credit rating |
            credit crunch | credit card | credit score | quote from a builder | price quote | price quotes |
            share price | share prices | shareholders | market share"""
        ),
        Tag.MAY: words("may | can | may also | may only | may not only | are able to"),
        Tag.MAY_NOT: words(
            """cannot | can't | can not | mustn't | do not | don't | not to be | not for | shall not | must not | mayn't |
            should not | must never | may never | cannot be | refrain from | are not to | is not to | aren't to |
            isn't to | not intended for | is not for | please do not | you agree not to | agree not to |
            undertake not to | may in no case | under no circumstances may | in no event may | in no case may |
            may under no circumstances | may no longer be | never to be | is not available for |
            are not available for | not available for | not licensed for | not cleared for | may not | should never |
            ought not to | is never to | are never to | must on no account | may on no account |
            must under no circumstances | must in no circumstances | not meant for | not meant to be |
            not suitable for | is not to be | are not to be | not for the purpose of | not licensed to |
            not entitled to | not authorised to | not authorized to | not free to | not at liberty to |
            not at anyone's disposal | not there to be | not there for | no right to | has no right to |
            have no right to | gives no right to | confers no right to | no licence to | no license to |
            do not have permission to | does not have permission to | you have no permission to |
            nobody is allowed to | no one is allowed to | we don't want | we do not want | we don't like |
            we'd rather you didn't | we would rather you did not | think twice before | steer clear of |
            we must ask you not to | we ask you not to | you are asked not to | readers are asked not to |
            please avoid | please refrain from | please don't | kindly do not | kindly refrain from |
            needn't think you can |  abstain from |
            must refrain from | shall refrain from | undertakes not to | undertake never to | agrees not to |
            agree never to | promise not to | is barred from | are barred from"""
        ),
        Tag.MUST: words(
            """must | shall | should | have to | has to | need to | needs to | is to be | are to be | is obliged to |
            are obliged to | ought to | needs to be | need to be | is expected to | are expected to | is required to |
            are required to | are requested to | is bound to | are bound to | has to be | have to be | will have to |
            we expect you to | we require you to | make sure you"""
        ),
        Tag.BAN: words(
            """prevent | prevents | preventing | prohibit | prohibits | prohibited | prohibiting | forbidden | forbid |
            forbids | forbade | banned | barred | not permissible | impermissible | excluded | unlawful | illegal |
            disallow | disallows | disallowed | does not consent to | do not consent to | objects to | object to |
            not authorized | not authorised | infringes | constitutes infringement | is an infringement |
            constitutes an infringement | constitutes copyright infringement | is a violation of copyright |
            violates copyright | is restricted | are restricted | is not an option | out of bounds | is off limits |
            is piracy | no permission is granted | precluded | does not authorise | does not authorize | not granted |
            cannot grant permission | is not granted | not included | off-limits | out of the question | not on |
            ruled out | is not open | taboo | shall be barred | vetoed | proscribed | interdicted | not tolerated |
            will not be tolerated | is denied | are denied | is refused | opposes | oppose | withhold consent |
            do not agree to | does not agree to | do not permit | does not permit | do not allow | does not allow |
            no go | no-go | a no-no | strictly off limits | off limits | strictly verboten | not permitted |
            not allowed | not acceptable | inadmissible | is theft | is stealing | is a breach of copyright |
            breaches copyright | breach of copyright | breaches our copyright | infringes copyright |
            infringes our copyright | constitutes a breach | constitutes theft | constitutes an offence |
            amounts to infringement | amounts to theft | violates our | violates our rights | is ruled out |
            are ruled out | not consented to | not agreed to | have not agreed to | has not agreed to |
            never agreed to | no consent is given | no consent given | no permission is given | no permission given |
            gives no consent | give no consent | gives no permission | give no permission | gives no licence |
            no licence is granted | no license is granted | no licence given | no licence or right | without right of |
            do not license | does not license | not licensed | not licenced | do not grant | does not grant |
            will not grant | will not license | will not allow | will not permit | won't allow | won't permit |
            not be tolerated | cannot be tolerated | do not tolerate | does not tolerate | takes a dim view of |
            takes exception to | take exception to | we object to | strongly object to | expressly object to |
            expressly objects to | expressly oppose | expressly opposes | not an invitation to | not fair game |
            is not fair game | are not fair game | not up for grabs | not yours to | not ours to | debarred |
            enjoined | disapproved | frowned upon | strictly barred | is closed to | are closed to | blocked for |
            is not covered | not covered by | verboten | strictly out | no access | not available in | unavailable in |
            unavailable for"""
        ),
        Tag.ALLOW: words(
            """permitted | permit | permits | allow | allows | allowed | authorised | authorized | authorises |
            authorizes | welcome to | are welcome | is welcome | free to | encourages | encouraged to | encouraged |
            encourage | available for | available under | licensed under | licenced under | license under |
            published under | released under | made available under | free for | grants | granted | grant | fine with |
            it's ok to | ok to | is ok | okay to | is fine | may freely | can freely | is free | freely | free use |
            feel free to | cleared for | entitled to | invited to | happy for | free of copyright restrictions |
            we let | lets you | have permission to | has permission to | have our permission | open to |
            at liberty to | no repro fee | no reproduction fee | free of reproduction fee | no fee for |
            no objection to | no objections to | no objection if | do not object to | does not object to |
            have no objection | has no objection | raise no objection | have the right to | has the right to |
            shall have the right to | having the right to | given the right to | is fine by us | are free for |
            is free for | be our guest | help yourself to | needs no permission | no permission is needed |
            no permission needed | no permission is required | no permission required | without asking permission |
            without asking for permission | without seeking permission | without needing permission |
            permission is not required | permission is not needed | licence-free | royalty-free | royalty free |
            at the disposal of | at your disposal | free for all to use | free for anyone to use | unrestricted |
            without restriction | without restrictions | no restrictions | welcomed | we welcome |
            has no restrictions | open for | by all means | you're welcome to | you are welcome to | is welcome to |
            all are welcome to | everyone is welcome to | everybody is welcome to | anyone is welcome to |
            anybody is welcome to | go ahead and | happy for you to | happy for others to | happy for anyone to |
            happy to let | happy to see | glad to see | glad if you | delighted if you | we are happy | we're happy |
            we're fine with | fine by us | ok with us | okay with us | is okay | are okay | are fine | is all right |
            is alright | no problem with | no objection | no objections | make no objection | makes no objection |
            we don't mind | we do not mind | don't mind | do not mind | does not mind | raises no objection |
            nothing to stop you | nothing to stop anyone | nothing stops you | nothing prevents you |
            nothing prevents | nothing forbids | nothing stands in the way of | nothing in the way of |
            nothing to prevent | nothing against | there is nothing to stop | there's nothing to stop |
            there is nothing to prevent | nobody minds if | nobody will stop you | no bar to | no obstacle to |
            no harm in | no need to ask | there is no need to ask | no need for permission |
            no need to seek permission | you need not ask | you don't need to ask | you do not need to ask |
            you needn't ask | without having to ask | without further permission | without prior permission being |
            no licence is needed | no licence needed | no license needed | no licence is required |
            no license required | no licence required | needs no licence | needs no license | requires no permission |
            requires no licence | require no permission | need no permission | permission is not necessary |
            permission is unnecessary | permission unnecessary | permission is hereby granted | permission is granted |
            permission granted | permission is given | permission given | gives permission | give permission |
            gives you permission | gives its permission | we give permission | give our permission |
            licence is granted | license is granted | grants a licence | grants the right | gives the right |
            grants you the right | grant you the right | gives you the right | gives everyone the right |
            grants everyone | grants anyone | hereby granted | hereby permitted | hereby authorised |
            hereby authorized | is hereby given | licensed for | licenced for | cleared to | approved for |
            at no charge to | free to all | free to media | free to the press | free to newspapers |
            free of royalties | free of all royalties | free from royalties | fee-free | free of fee | free of fees |
            no charge for | no charge is made | no royalty is | no royalty due | gratuitously |
            may be had for the asking | for the taking | yours to keep | yours for the taking | help yourself |
            is encouraged | are encouraged | actively encouraged | we'd love you to | we would love you to |
            we would like you to | we invite | we invite you to | you are invited to | readers are invited to |
            editors are invited to | editors are free to | editors are welcome to | newspapers are welcome to |
            available to all | available to anyone | available for free | available free | free access to |
            freely available | freely usable | freely reusable | made freely available | openly licensed |
            licensed openly | no strings attached | no limits on | no limit on | without limit |
            without let or hindrance | unconditionally | leave to | liberty to | no copyright restrictions on"""
        ),
        Tag.NEED: words(_NEED_CONSENT, _NEED_CONSENT_PRIOR, _NEED_PAYMENT, """required | mandatory | obligatory | compulsory | requires | require | subject to |
            is necessary | necessary | contact your local office for | is a must | essential |
            needs our | need our | needs the | needs prior | needs written | needs a |
            is needed | are needed | is due | conditional on | conditional upon |
            contingent on | only by arrangement with | must be applied for | apply to |
            obtainable from | is essential | are essential | is mandatory | are mandatory |
            is compulsory | are compulsory | is obligatory | is required from | must be sought |
            must be obtained | to be obtained | to be sought | be obtained from |
            obtained from the | must be secured | to be secured | must be requested |
            you'll need | you will need | on condition of | a condition of | is conditional |
            made conditional | shall be subject to | are subject to | is subject to |
            remains subject to | applications to | must apply | owes | owe | shall be payable |
            is payable | are payable | insist on | we insist on | insists on |
            only on condition | all we ask is | all we ask for is"""),
        Tag.THREAT: words("""will be prosecuted | liable to prosecution | will result in legal action |
            may result in legal action | will be pursued | legal action will be taken |
            legal proceedings | subject to prosecution | will face legal action | punishable |
            will be taken to court | pursue legal action | take legal action against |
            action will be taken against | is punishable by | punishable by law |
            shall be prosecuted | prosecuted to the full | fullest extent of the law |
            full extent of the law | constitutes a criminal offence | is a criminal offence |
            offenders will be | infringers will be | pirates will be | actionable |
            civil and criminal penalties | criminal penalties | damages will be claimed |
            we will sue | will be enforced | liable to civil | liable for damages |
            will be dealt with"""),
        Tag.UNAUTHORISED: words(
            """unauthorised | unauthorized | unlicensed | unlicenced | unpermitted | illicit | unsanctioned | unapproved |
            non-authorised | non-authorized | unlawful copying | uncleared | uncredited by us | non-licensed |
            non-permitted | pirated | piratical | wrongful | not expressly authorised | not expressly authorized |
            not authorised by | not authorized by | not sanctioned by | not licensed by | without asking |
            without asking us | without asking first | without so much as asking | without our say |
            without consulting us | without consulting the | without contacting us | without checking with us |
            without clearing it | without having asked | without first asking | without being authorised |
            without being authorized | without proper authority | without due authority"""
        ),
        Tag.WITHOUT: words(
            """without | absent | lacking | in the absence of | without first obtaining | failing | unless and until |
            prior to obtaining | without having | without having obtained | without obtaining | without seeking |
            without securing | without getting | unless and until you have | before obtaining | before seeking |
            before getting | before securing | until you have obtained | until you have our | in default of | w/o |
            minus | for want of | in the absence of any"""
        ),
        Tag.EXCEPT: words(
            """except with | except by | except as | except for | except where | except when | except | excepting |
            unless | other than | save with | save as | save for | save where | apart from | otherwise than |
            with the exception of | excluding | saving | unless expressly | unless specifically | unless
            otherwise agreed | unless covered by | save under | save insofar as | save in so far as | save to
            the extent | except insofar as | except in so far as | except to the extent | except under | except
            to | except in connection | except in the context | exceptions | exception | exception: | the
            exception being | the only exception | sole exception | with one exception | excepted | over and
            above | beyond what is | beyond those | beyond that | going beyond | other than for | other than by
            | other than with | other than those | other than that | otherwise than by | otherwise than with |
            otherwise than as | not counting | with the sole exception"""
        ),
        Tag.ONLY: words(
            """only | solely | exclusively | strictly for | purely for | restricted to | limited to | reserved for |
            confined to | strictly limited to | strictly | no other than | only for | only by | only with | only in |
            only if | only when | only after | only once | only where | solely for | exclusively for | just for |
            just with | no one but | nobody but | intended only | intended solely | intended exclusively |
            is limited to | are limited to | is confined to | are confined to | is restricted to | are restricted to |
            for the sole purpose | sole purpose of | for the exclusive use | for exclusive use"""
        ),
        Tag.IF: words(
            """provided | providing | on condition that | as long as | so long as | given the | given that |
            on the condition | under the condition | with | by | if you | if the | if it | if they | if credit |
            in return for | subject only to | against | upon | under terms | under the terms | provided you |
            provided we | provided the | provided they | provided it | provided due | provided that you |
            provided that the | providing you | providing that | so long as you | as long as you | as long as it |
            as long as they | as long as we | as long as there | as long as the | just so long as |
            on the understanding that | on the understanding | on the strict condition | on one condition |
            on the sole condition | under condition | with the proviso | with the condition | subject to |
            if and only if | only so long as | only as long as | in exchange for | in return | assuming you |
            in which case | together with a | with due | with full | with proper | with appropriate | with clear |
            with visible | with suitable | with explicit | we only ask | we only ask that | we ask only that |
            we ask only | our only condition | our only conditions | the only condition | the only conditions |
            only condition is | sole condition | the sole condition | condition: | conditions: | on these terms |
            on the following conditions | under the following conditions"""
        ),
        Tag.WHEN: words(
            """when | whenever | if | in case of | in the event of | upon any | anyone wishing to | those wishing to |
            if you want to | if you wish to | if you would like to | if you'd like to | should you wish to |
            should you want to | should you use | anyone who | anybody who | whoever | those who | any person who |
            any person wishing to | anyone wanting to | those wanting to | publications wishing to | media wishing to |
            media using | outlets using | websites using | editors wishing to | editors using | where used |
            where reproduced | where reprinted | where published | each time | every time | any time you"""
        ),
        Tag.NO_PART: words(
            """no part | no portion | no parts | no element | no section | neither the whole nor any part | no parts of |
            not one word of | not a word of | not a line of | no line of | no paragraph of | no page of | no pages of |
            no excerpt | no fragment of | no extract from | no sentence of | no frame of | nothing in this |
            nothing on this | nothing from this | nothing in these | nothing published here | no component of"""
        ),
        Tag.RANGE: words(
            """in whole or in part | in whole or part | in part or in whole | wholly or in part | in full or in part |
            any part | any portion | or in part | part or all | whole or part | in part or whole | wholly or partly |
            in its entirety or in part | all or part | entirely or partially | full or partial | whole or partial |
            complete or partial | partial or complete | in part | even in part | or any part | even partial |
            even partially | in any part | however small | in any amount | whole or any part | the whole or any part |
            the whole or part | in whole, in part | wholly or partially | completely or in part |
            completely or partially | fully or partially | fully or in part | fully or partly | in full or in extract |
            in full or as extracts | in full or in extracts | either in whole or in part | either wholly or in part |
            whether in whole or in part | whether whole or in part | whole or in part | in whole or as extracts |
            any excerpt | or parts of it | or parts thereof | or any part thereof | or part thereof | or any portion |
            or extracts from it | or excerpts from it | or extracts | or excerpts | parts of it | parts thereof |
            any part thereof | even in excerpts | even as extracts | even in extract | even an extract |
            even a sentence | even a single | not even a | or a substantial part | substantial part of |
            any substantial part | in excerpt | in extract | in extracts | in excerpts | a part of it | however short |
            however brief | in any quantity"""
        ),
        Tag.OTHER: words(
            """or other purposes | or any other purpose | any purpose | for any purpose | or otherwise |
            for whatever purpose | for any other purpose | any other purposes | other purposes |
            any purpose whatsoever | for any purpose whatsoever | for any reason | in any other way |
            in any other manner | in any way | in any way whatsoever | in any manner | in any manner whatsoever |
            by any means | in any form | in any form or by any means | or in any other | for other purposes |
            for all purposes"""
        ),
        Tag.COMMERCIAL: words(
            """for commercial | commercial purpose | commercial purposes | for profit | for commercial gain |
            for financial gain | for sale or other commercial purposes | in a commercial context | for a commercial |
            for business purposes | for monetary gain | in the course of business | business purposes | for trade |
            trade purposes | by way of trade | for-profit | for a profit | with a view to profit | for private gain |
            for personal gain | for gain | for monetary | for direct or indirect commercial | commercial ends |
            commercial gain | commercial advantage | for commercial advantage"""
        ),
        Tag.OUTSIDE: words(
            """outside | outside of | beyond the borders of | anywhere but | except in | other than in |
            excluding use in | except within | other than within | anywhere except | anywhere other than |
            anywhere outside | in any country except | in any country but | in any territory except |
            in any territory other than | not beyond"""
        ),
        Tag.BUT: words(
            """but | however | whereas | while | although | though | nevertheless | otherwise, | even so | nonetheless |
            on the other hand | by contrast | conversely | in contrast | mind you | only not"""
        ),
        Tag.AND: words("and | or | and/or | nor | & | as well as | plus"),
        Tag.OUT: words("out"),
        Tag.PURPOSE: words(
            """for | for the purpose of | for the purposes of | for purposes of | in order to | to | with a view to |
            with the aim of | with the intention of | so as to | in connection with the | in the context of the |
            in the service of"""
        ),
        Tag.REQUEST: words(
            """please | is appreciated | are appreciated | kindly | we ask | would appreciate | we would be grateful |
            if possible | ideally | is requested | are requested | please feel free | it would be nice |
            we'd be grateful | we would be pleased | we'd appreciate | we would welcome | we would be glad |
            it is courteous | as a courtesy | it would be kind | we would love | we'd love | is welcome but |
            welcome but not | thank you for | thanks for | where possible | wherever possible | ideally with |
            preferably | if you can | is polite | would be polite | would be nice | is a kindness | is encouraged but |
            may wish to | suggested citation | we'd rather you didn't | we would rather you did not"""
        ),
        Tag.REPORT: words(
            """said | says | told | reported | ruled | announced | argued | argues | warned | warn | warns | ordered |
            asked to | asked whether | explains | explained | according to | debated | sent letters | has reached |
            claimed | claims | wrote | noted | adds | added | are asked | became common | compare the | alleged |
            alleges | accuses | accused | settled | testified | decided | voted | passed | insists | insisted |
            criticised | criticized | denied | denies | rejected | agreed | urged | urges | believes | discovered |
            found that | reports | complained | complains | apologised | apologized | fined | arrested | seized |
            published a | has published | adopted | signed | plans to | hopes | wants | telling | claiming | arguing |
            alleging | announces | argue | asserted | asserts | asked the | asks | begged | blamed | called for |
            calls for | calling for | campaigned | charged with | confirmed | confirms | contended | contends |
            declared | declares | demanded | demands | demanding | demonstrated | dismissed | estimates | expects |
            forecasts | gave evidence | had copied | had reproduced | had published | had used | has accused |
            has asked | has been accused | has been fined | has sued | hinted | indicated | informed the | instructed |
            joked | laughed | learned that | maintains | mentioned | observed | outlined | overturned | pledged |
            pointed out | predicted | proposed | proposes | protested | quipped | recommended | refused | refuses |
            remarked | replied | responded | revealed | reveals | shouted | shrugged | stated | stressed | suggested |
            suggests | sued | thinks | threatened | threatens | tweeted that | upheld | vowed | was accused |
            was arrested | was banned | was charged | was fined | was jailed | was ordered | was told | were told |
            were arrested | were banned | were fined | whispered | won the case | lost the case | last week |
            last month | last year | yesterday | spokesman | spokeswoman | spokesperson"""
        ),
        Tag.TOPIC: words("""is it true that | lawsuit* | sued | suing | sues | judge | court | trial |
            lawmakers | bill would | the bill | phrase | the sentence | the word | the words |
            the notice “ | article says | regulation | ministers | minister | parliament |
            copyright law | copyright laws | copyright reform | copyright infringement case |
            copyright dispute | passengers | plaintiff* | defendant* | the label | the formula |
            the expression | expert | lawyer | lawyers | attorney | senate | congress |
            commission | directive | the sign | what does | meaning of | how to | guide to |
            learn | seminar | workshop | chapter | course | students | exam | essay | tutorial |
            developers | function | variable | amendment | statute | treaty | tariffs |
            sanctions | the headline read | the caption read | tribunal | tribunals | ruling |
            rulings | verdict | appeal court | court of appeal | supreme court | high court |
            county court | crown court | legislation | legislators | lawmaker | mps | peers |
            policy paper | proposed law | new law | draft law | white house | prosecutors |
            prosecutor | prosecution | inquest | inquiry | jury | jurors | magistrate |
            magistrates | solicitor | barrister | counsel | litigation | settlement |
            damages of | legal battle | legal row | legal dispute | copyright case |
            copyright claim | copyright row | copyright suit | copyright trial |
            copyright infringement | copyright act of | copyright troll | copyright battle |
            piracy | pirates | plagiarism | infringement suit | the term | the slogan |
            the notice reads | reads: | the stamp | the title | the song | the old man |
            quiz question | the caption said | a notice saying | a sign saying |
            a sign reading | signs reading | sign says | the sign read | stated on the sign |
            the inscription | mean when | means when | what is meant by | definition of |
            in this lesson | in this chapter | lesson | homework | syllabus | lecture on |
            webinar | podcast about | a book about | textbook | glossary | negotiators |
            trade deal | trade war | embargo on | arms embargo | oil embargo | embargo against |
            trade embargo | embargoes | un security council | security council |
            white paper on | consultation on | bill on | bill to | act of parliament |
            watchdog | regulator | regulators | competition authority | trade union | unions |
            strike over | publishers' association | the notice " """),
        Tag.NONWORK: words(
            """parking | smoking | photography | luggage | tickets | ticket | comments | email address | email addresses |
            sales calls | goods | alcohol | dogs | animals | entry | flash | drone | drones | votes | tour | fish |
            fishing | camping | weapons | firearms | drugs | cash | tobacco | vehicles | vehicle | cars | food |
            fireworks | crude | oil | gas | shares | securities | units | children | minors | swimming | bathing |
            bicycles | cycling | pets | glass | bottles | plastic | phones | mobile phones | cameras | medicine* |
            pesticide* | chemicals | flights | roads | traffic | beach | park | playground | stadium | museum | wood |
            waste | water | fuel | plants | seeds | meat | milk | land | property tax | immigrants | migrants | guns |
            ammunition | hunting | gambling | lottery | my info | my personal | email | personal information |
            personal data | your data | your details | cookie | cookies | your email | privacy | debit | credit card |
            credit cards | travel | credit checks | borrowers | loans | toys | arms | troops | missiles | exam |
            players | goal | innings | match | mooring | moor | moorings | marina | quay | berth | anchorage | anchor |
            landings | scallop* | herring | mackerel | catches | quotas | trawler* | vessels | ships | leaflets |
            flyers | placards | lawn | lawns | flower beds | allotment* | pond | canal | footpath* | paths | pavement |
            cycle path | stairs | ladder* | balcony | basement | corridor | changing rooms | toilets | washroom |
            sauna | swimming pool | jacuzzi | lifeguard | shower* | gym | campsite | caravan* | tent | tents |
            barbecue* | bonfire* | campfire* | rubbish | litter | dumping | fly-tipping | sewage | recycling |
            feed the | ducks | pigeons | gulls | seagulls | wildlife | cattle | sheep | livestock | poultry | eggs |
            cheese | vegetables | mushrooms | shellfish | oysters | mussels | knives | knife | blades | crossbow* |
            airguns | ammo | explosives | sparklers | candles | cigarettes | vapes | vaping | e-cigarettes | cannabis |
            narcotics | beer | wine | liquor | bottled | tattoo* | botox | sunbeds | tanning | prescriptions |
            antibiotics | vaccine | vaccines | organs | embryos | gametes | sperm | umbrellas | bags | rucksacks |
            prams | pushchairs | scooters | e-scooters | skateboards | skating | roller skates | ball games |
            football | frisbee* | running in | diving | climbing | bouldering | abseiling | paragliding | surfing |
            kayak* | jet ski* | motorboats | drone flights | airspace | take-off | runway | platform edge | tracks |
            railway | level crossing | tram | buses | bus lane | taxis | taxi | lorries | hgv* | trucks | motorcycles |
            quad bikes | driving licence | overtaking | u-turn* | speed limit | number plate* | permit holders |
            resident permit | rented flats | subletting | tenants | tenant | landlord | lodger* | short-term lets |
            holiday lets | airbnb | council house | scaffold* | planning permission | listed building | fence* |
            hedge* | stall | stalls | traders | street trading | hawkers | market square | busking | buskers |
            begging | collecting money | charity collections | raffle | raffles | betting | bets | casino |
            slot machines | lottery tickets | bingo | betting shops | sale of alcohol | sale of tobacco |
            sale of fireworks | sale of tickets | ticket touts | resale of tickets | season ticket | gift card* |
            vouchers | coupon* | wristband* | identity card* | passport | passports | visa | visas | driving test |
            pupils may | exam paper | examination | candidates | calculators | loan | mortgage | mortgages | pension |
            pensions | dividend* | cryptocurrency | crypto | deposits | policyholders | premiums | interest rate |
            taxes | steel | timber | diesel | petrol | diamonds | ivory | uranium | semiconductors | spare parts |
            password | passwords | login | your card | bank details | mailing list | spam | marketing emails |
            newsletter sign-up | unsubscribe | comment section | commenters | trolling | hate speech | insults |
            profanity | medical advice | diagnosis | patients | patient | nurse | dose | medication | side effects |
            dna | embryo | cloning of humans | human cloning | sheep cloning | transmission of | mosquitoes |
            polling station* | polling day | ballot* | voters | voter | election law | referee | referees |
            goalkeeper | striker | line-up | transfer window | transfer fee | doping | banned substances | helmet* |
            racket* | jersey | away fans | flares | passengers must | pilots | soldiers | landmines | nuclear weapons |
            cluster munitions | missile | drones over | lockdown | quarantine | demonstrations | religious symbols |
            headscarf* | burqa | abortion | adoption of children | polygamy | euthanasia | surrogacy | child labour |
            slavery | boats landing | boats that | inner basin | overnight mooring | harbour master | harbour wall |
            harbour authority | the lawn | polling stations | the candidates | candidates may | may also process |
            cookie policy | vendors | paid links | visitors"""
        ),
        Tag.CREDIT: words(
            """photo by | photos by | photo: | photos: | photograph by | photograph: | photographs: | image: | images: |
            image by | picture: | picture by | credit: | credits: | photo credit: | photo credit | image credit: |
            image credit | picture credit: | courtesy of | courtesy: | courtesy | photo courtesy of |
            image courtesy of | video courtesy of | source: | source | sources: | text: | video: | video by |
            photo credit should read: | credit photo | released by | provided by the | made available by the |
            supplied by | pictures: | graphic: | illustration: | illustration by | by line | photographer: |
            handout photo provided by | photo provided by | image provided by | file photo: | photo/ | footage: |
            footage courtesy of | audio: | cartoon: | © photo: | photography by | photography: | words: |
            words and pictures: | text by | this article was originally published by | originally published by |
            originally published on | originally published in | was produced by | first published by |
            first published in | this article first appeared in | this story first appeared in | first appeared on |
            originally appeared on | originally appeared in | republished from | reprinted from |
            reproduced with permission of | reprinted with permission of | reprinted by permission of |
            used with permission of | used by permission of | reproduced by permission of |
            reprinted with permission from | reproduced with permission from | distributed by | press service of |
            photo courtesy | pic: | picture courtesy of | picture credit | pictures by | photos courtesy of | still: |
            screengrab: | screenshot: | screen grab: | map by | chart by | graphics: | graphic by | graphics by |
            infographic: | drawing: | drawing by | artwork: | artwork by | cartoon by | illustrations by |
            illustrations: | sketch: | by courtesy of | by kind permission of | with kind permission of |
            with the kind permission of | reproduced by kind permission of | reproduced here by kind permission of |
            reproduced by courtesy of | reproduced courtesy of | photo supplied by | picture supplied by |
            image supplied by | photo supplied: | handout: | handout from | handout via | handout courtesy of |
            file picture: | file pic: | file image: | archive photo: | library picture: | stock photo: | stock image: |
            footage by | footage from | filmed by | audio by | recording: | story by | story and photos by |
            story and pictures by | words by | text and photos: | text and photos by | text and pictures: |
            text and pictures by | material supplied by | material provided by | first appeared in |
            this article first appeared on | this article originally appeared in |
            this article originally appeared on | this article was first published in |
            this article was first published by | this article was first published on | this piece first appeared in |
            this piece was first published in | this story was first published in | this story originally appeared in |
            this story was originally published by | this story was produced by | originally broadcast by |
            originally broadcast on | reprinted courtesy of | republished with permission from |
            republished with permission of | republished by permission of | republished under licence from |
            republished with the permission of | used under licence from | used under license from | used courtesy of |
            used with the permission of | reprinted with the permission of | reproduced with the permission of |
            reproduced under licence from | distributed through | syndicated by"""
        ),
        Tag.PHOTO: words("photo | photos | picture | image | images | handout"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            """with additional reporting by | additional reporting by | with reporting by | with files from | with
            agency input | with agency inputs | with inputs from | has not been edited by | published from a
            syndicated feed | from a syndicated feed | with material from | agencies contributed | contributed to
            this report | with agencies | with wires | with wire services | with wire reports | from wire reports |
            from wire services | compiled from agencies | from agency reports | based on agency reports | with input
            from agencies | with inputs from agencies | inputs from agencies | compiled from wire | additional
            material from | reporting by agencies | wires contributed | contributed to this story | with | with
            information from | with material by"""
        ),
        Tag.KILL: words(_KILL_IMAGE, _KILL_ITEM, """story kill | please kill | mandatory kill | kill notice | this kill | is withdrawn |
            has withdrawn its | withdrawn its story | has withdrawn the | have withdrawn the |
            withdraws its | please withdraw | advisory kill | kill mandatory |
            takedown is mandatory | kill and | bulletin kill | graphic kill | video kill |
            has been withdrawn | have been withdrawn | is retracted and | has been killed |
            withdrawal notice | mandatory elimination | story elimination | advisory: kill |
            please remove it from | please delete | should be removed from all |
            should not be used in any manner | please do not use it | kindly kill |
            please discard | has recalled the | is recalled | withdrawn from circulation |
            must not be used. | please disregard and delete | disregard and delete |
            sent in error | was sent in error | transmitted in error |
            was transmitted in error | was moved in error | issued in error | please spike |
            spike the | spike this | is being withdrawn | we are withdrawing | are withdrawing |
            we withdraw | is hereby withdrawn | is annulled | please remove from |
            please purge | purge from | delete from your | delete from all | erase from |
            is no longer to be used | kill: | we are killing | are killing our |
            kill all versions | kill earlier | kill previous | spike: | spike it | spike all |
            withdraw our | withdraw this | we have withdrawn | we've withdrawn |
            have withdrawn our | has been pulled | have been pulled | we have pulled |
            we are pulling | pull this | pull it | is retracted | are retracted |
            has been retracted | have been retracted | we retract | we are retracting |
            retracts its | retraction: | we no longer stand by | no longer stand by |
            no longer stands by | cannot stand by | we have recalled | take it down |
            take this down | take them down | take down this | must be taken down |
            must be removed from | must come off | come off every | must come down |
            remove it from your | remove it from all | remove them from |
            remove from your systems | remove from all systems | remove from your archives |
            remove from archives | delete it from | delete them from | purge it from |
            purge this | scrap the earlier | discard this | disregard our | ignore our |
            do not run the | do not run this | do not run it | do not use it | do not use. |
            do not use our | do not use item | do not use any version | not to be used again |
            must not be used again | may no longer be used | should no longer be used |
            must no longer be used | make no further use | no further use can be made |
            hold off using | hold off publishing | was filed in error | filed in error |
            filed by mistake | sent by mistake | moved in error | moved by mistake |
            released in error | released by mistake | issued by mistake | erroneously released |
            erroneously transmitted | erroneously sent | transmitted by mistake | elimination: |
            mandatory withdrawal | graphic killed | purge all | unpublish | must be spiked |
            must be killed | must be deleted from | must be destroyed | must be withdrawn |
            must be purged"""),
        Tag.CORRECTION: words(
            """corrects | refile | refiles | refiling | corrected version | should use this version | use this version |
            disregard the earlier | corrects headline | correction to | correction: | please use the corrected |
            replaces earlier | supersedes earlier | supersedes the | replaces the earlier | this version corrects |
            discard the previous | disregard previous | please disregard the | correcting | corrected repeat |
            replacement story | corrects paragraph | corrects spelling | recasts, corrects | updated version replaces |
            writethru | write-thru | writethrough | write through | corrected story | corrected repetition |
            corrected refile | corrected copy | corrected text | corrected caption | corrects caption |
            corrects byline | corrects date | corrects name | corrects figure | corrects figures | corrects dateline |
            corrects throughout | corrects to read | refiles to | refiles with | replaces earlier takes |
            replaces our earlier | replaces the previous | replaces previous | replaces an earlier |
            replacing earlier | supersedes all | supersedes previous | supersedes our | superseding earlier |
            run this version | use only this version | use this one instead | use the version below |
            use the updated version | this is the corrected | this is a corrected | please use this |
            please use the updated | please use the new | please use only | please run this | please substitute |
            new version: | new caption | clarification: | amended version | editors: please use | disregard earlier |
            disregard all earlier | disregard all previous | ignore earlier | ignore previous"""
        ),
        Tag.EMBARGO: words(
            """embargoed | strictly embargoed | under embargo | under strict embargo | embargo: | embargo until |
            embargo lifts | embargo lifted | not for release before | not for release until | not for
            publication before | not for publication until | not to be published before | not to be released
            before | not for public release | not for broadcast before | hold for release | embargoed for
            release | embargoed until | embargo | hold until | held for release until | for release at | for
            release on | release time: | do not publish before | do not publish until | no publication before |
            not to appear before | not for use before | not for use until | not to be used before | hold for |
            for publication after | for use after | not for publication or broadcast before | not for
            publication or broadcast until | embargo: not for | no release before | lifts at | release after |
            under wraps until | check against delivery | subject to embargo | subject to an embargo | embargo
            applies | under press embargo | press embargo | embargo lifts at | embargo ends | embargo expires |
            embargo is lifted | embargo in force | embargo till | strict embargo | strictly under embargo |
            strictly embargoed until | embargoed copy | embargoed material | embargoed to | embargoed till | for
            release after | for release not before | for release upon delivery | for release on delivery |
            release on delivery | not for release until after | not for publication until after | not for use
            until after | not for broadcast until | not for use or publication before | not for publication or
            use before | not to be published until | not to be released until | not to be used until | not to be
            broadcast before | not to be broadcast until | not to be reported before | not to be reported until
            | not to be quoted before | not to be made public before | not to be made public until | no release
            until | no publication until | no publication ahead of | no publication prior to | no use before |
            no use until | no use prior to | no broadcast before | no broadcast until | do not release before |
            do not release until | do not use before | do not use until | do not broadcast before | do not post
            before | do not report before | do not quote before | hold till | hold back until | hold for
            publication | holds until | please hold until | please hold for | to be held until | advance copy,
            not for | free for publication from | free for use from | free to publish from | free for use after
            | publication time: | time of release | release date: | earliest publication | publication embargo |
            news embargo | media embargo | time embargo | an embargo applies | embargo applies until | break the
            embargo | break this embargo | observe the embargo | respect the embargo | honour the embargo |
            honor the embargo | respect the release time"""
        ),
        Tag.UNTIL: words(
            """until | till | before | prior to | up to and including | until after | ahead of | not before |
            no earlier than | not earlier than | until such time as | until the end of | up until | earlier than"""
        ),
        Tag.AFTER: words(
            """after | from | beyond | later than | past | following | for more than | longer than | subsequent to |
            as from | with effect from"""
        ),
        Tag.RELEASE: words(
            """for immediate release | for immediate publication | for general release | for immediate use |
            for immediate broadcast | for release immediately | press release - for publication |
            free for immediate publication | for immediate distribution | immediate release | for release now |
            for release at once | release immediately | for use immediately | for use at once | free for publication |
            free for the press | free for editorial use by | may be published immediately | publish at will |
            available for immediate publication | available for immediate use | cleared for immediate release |
            cleared for publication | for use by the media"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """in the public domain | public domain | no rights reserved | waived all copyright | free of copyright |
            no known copyright | no known copyright restrictions | not protected by copyright |
            not subject to copyright | not copyrighted | is copyright free | is copyright-free |
            dedicated to the public domain | released into the public domain | free from copyright |
            without copyright restrictions | no copyright restrictions | copyright has expired | out of copyright |
            no copyright subsists | copyright does not subsist | no copyright exists | not in copyright |
            no longer in copyright | no longer protected by copyright | copyright has lapsed |
            copyright term has expired | copyright has run out | unencumbered by copyright | no copyright is claimed |
            no copyright claimed | claims no copyright | claim no copyright | copyright-free | rights-free |
            not eligible for copyright | ineligible for copyright | copyright is waived | waives all rights |
            waives copyright | waived all rights | relinquished all rights | not protectable by copyright |
            outside copyright | not entitled to copyright protection | copyright has long expired |
            copyright has long since expired | copyright long expired | copyright expired | long out of copyright |
            rights have expired | no rights are claimed | no rights claimed | no rights are reserved |
            no rights are held | no rights asserted | no copyright applies | no copyright is asserted |
            no copyright is held | no copyright restriction | no copyright protection | there is no copyright |
            free of all copyright | free of all rights | free of rights | free of any rights | free from all rights |
            free from any rights | free from rights | free of known copyright | not under copyright |
            not covered by copyright | without any copyright | outside copyright protection |
            unprotected by copyright | does not enjoy copyright | enjoys no copyright | enjoy no copyright |
            carries no copyright | carry no copyright | belongs to the public | belong to the public |
            belongs to everyone | belongs to everybody | belong to everyone | abandons all copyright |
            abandons copyright | renounces copyright | relinquishes all | relinquishes copyright |
            relinquish all rights | gives up all rights | gives up copyright | given up all rights |
            gave up all rights | waive all rights | waive all copyright | waive copyright | waives any copyright |
            waives all copyright | waives all his rights | waives all her rights | waive any rights |
            waived copyright | waiver of copyright | disclaims copyright | disclaims all copyright |
            copyright disclaimed | dedicated to the commons | donated to the public | anticopyright | anti-copyright |
            uncopyrighted | unlicense"""
        ),
        Tag.OPEN_LICENCE: words(
            """open government licence | open government license | open data licence | open data license | open licence |
            open license | open content licence | open content license | open government data licence |
            free content licence | free documentation license"""
        ),
        Tag.SINCE: words("since"),
        Tag.PRESENT: words("present | to date | now | today | the present | present day | the present day | ongoing"),
        Tag.TAIL: words(
            """and its licensors | and/or its | or its | and its | or their | and their | and others | and/or their |
            and contributors | and/or | www* | click for restrictions | tel | phone | click here |
            or other content providers | unless otherwise | except where | except as | terms of use | privacy policy |
            cookie policy | powered by | designed by | website by | site by | registered in | registered office |
            for reprint rights | for permission | contact us | e-mail | call | this link opens | report a |
            user agreement | registration number | company number | vat | isbn | issn | handout | all logos |
            registered trademark | registered office: | website: | editor in chief | editor-in-chief | contact: |
            email: | e-mail: | phone: | tel: | fax | fax: | printed in | printed by | typeset by | design by |
            made in | last updated | terms and conditions | terms apply | conditions apply | sitemap | legal notice |
            imprint | accessibility | and its subsidiaries | and its affiliates | and affiliates | and subsidiaries |
            and its suppliers | and its partners | and its group | and other contributors | and their respective |
            or its suppliers | or its subsidiaries | or its affiliates | or their respective | and potentially other |
            et al | et al."""
        ),
        Tag.COLLECTIVE: words(
            """author | authors | author(s) | contributor | contributors | developer | developers | maintainers |
            committers | project | projects | team | community | group | consortium | foundation | porters |
            programmers | owners | members | technologies | technology"""
        ),
        Tag.PART_OF: words(
            """a division of | a unit of | part of | a subsidiary of | a company of | a member of | an imprint of |
            a brand of | a publication of | a service of | a trading name of | a trading division of | trading as |
            t/a | an operating company of | an imprint of the | a company in the | a joint venture of |
            an affiliate of | an agency of | a title of | owned by"""
        ),
        Tag.WITHIN: words(
            """within | maximum use | more than | up to | cap of | from date | no longer than | for a period of |
            for a maximum of | for up to | limit of | for no longer than | for not more than | not more than |
            at most | at the most | no more than | maximum of | max. | max | a maximum of | limited to |
            during the first | over the next | in the first | less than | not exceeding | fewer than |
            not longer than"""
        ),
        Tag.DAYS: words(
            """day | days | hour | hours | week | weeks | month | months | year | years | fortnight | days' | hours' |
            weeks' | months' | 24-hour | 48-hour | hrs"""
        ),
        Tag.LENGTH: words(
            """words | word | minutes | minute | seconds | characters | lines | sentences | paragraphs | percent |
            per cent | sec | secs | mins | pages | column inches | lines of | sentence | paragraph | chars"""
        ),
        Tag.BYLINE: words(""),
    },
    actions={
        Action.ALL: words(
            """use | used | uses | using | usage | usages | reuse | re-use | reused | re-used | reuses | reusing |
            utilise | utilised | utilize | utilized | utilisation | utilization | exploit | exploited | exploitation |
            exploiting | otherwise used | at the disposal of | at your disposal | free for all to use |
            free for anyone to use | make use | make any use | made use of | put to use | put to any use | exploits |
            utilises | utilizes | utilising | utilizing | usable | borrow | borrowed | be our guest |
            help yourself to"""
        ),
        Action.PUBLISH: words("""publish | published | publishes | publishing | publication | republish* |
            republication* | re-publish* | re-publication | reprint* | re-print* | post |
            posted | posting | repost | reposted | reposting | display | displayed |
            displaying | carried | carry | be reported | run this | run the story | be run |
            new uses | new use | new usage | public performance | publicly perform* |
            publicly display* | displayed publicly | make available to the public |
            made available to the public | made public | exhibit | exhibited |
            issue to the public | put our articles | reappear | appear elsewhere | serialis* |
            serializ* | run the column | run the article | run the piece | run the picture |
            run the photo | run it | running the story | running this | to run the | insertion |
            inserted in | reissue | reissued | re-issued | re-run | rerun | rerun this |
            syndicated publication | circulate publicly | appear in print or online | lift our |
            lifting our | lifting this | pick up our | picked up by other | use elsewhere |
            lift from | lift up to | lift a | lift any | lift material | lift stories |
            lift articles | lift text | lift pictures | be lifted | lifting from |
            be picked up | picking up our | run our | run these | run any | running our |
            be run in | take over our | reprints | republishes | put on display |
            show in public | shown in public | shown publicly | public display |
            public exhibition | publicly exhibited | public screening | public screenings |
            performed in public | communicate to the public | communicated to the public |
            communication to the public | public communication |
            making available to the public | make available elsewhere | appear anywhere else |
            appear in any other | appear in another | appear on another | appear on other |
            reissuing | re-posted | re-posting | re-post | cross-post* | reblog* | re-blog* |
            report on its contents | publishable | be featured in | lift this | lift it"""),
        Action.PUBLISH_ONLINE: words(
            """internet | online use | on-line use | web use | online publication | online usage | on the internet |
            online | website use | use on websites | on the web | web | digital use | uploaded | upload | uploading |
            put online | put on the web | put on the internet | put on a website | put on any website |
            put on your website | put on your site | placed online | placed on the internet | placed on a website |
            placed on any website | post online | posted online | posting online | go online | appear online |
            publish online | published online | digital publication | digital platforms | digital media |
            digital editions | digital edition | e-paper | e-papers | electronic publication | electronic publishing |
            electronic media | on any website | on a website | on other websites | on another website |
            on another site | on other sites | on your website | on your own website | on your site |
            on your own site | on your blog | on a blog | on blogs | website publication | web publication |
            web publishing | internet use | internet publication | websites and apps | uploads | intranet | intranets |
            digital"""
        ),
        Action.PRINT: words(
            """serial rights | print use | print rights | printed | in print | print | printing | print publication |
            hard copy | in newspapers | in a newspaper | in any newspaper | in any other newspaper |
            in another newspaper | in other newspapers | in print media | print edition | print editions |
            paper edition | paper copies | on paper | hard copies | hardcopy | printed form | printed copies |
            in book form | printouts | print out | printed out | in a magazine"""
        ),
        Action.BROADCAST: words(
            """broadcast | broadcasts | broadcasting | broadcasted | rebroadcast* | re-broadcast* | aired | televised |
            televise | tv | air | on-air use | on air use | streamed | streaming | stream | radio use | on air |
            on the radio | on radio | on television | on tv | read on air | read out on air | airing | airings |
            broadcaster use | broadcast use | telecast* | webcast* | simulcast* | livestream* | live-stream* |
            live stream* | put on air | streaming services | over the airwaves"""
        ),
        Action.SOCIAL: words(
            """social media use | social media | shared on social | social networks | social use | tweet | tweeted |
            shared on facebook | social platforms | sharing on social media | on social | on social networks |
            on social platforms | on facebook | on twitter | on instagram | on tiktok | on youtube | to youtube |
            to facebook | to social media | to social networks | tweets | tweeting | retweet* | social posts |
            social channels | on linkedin | on whatsapp | social-media | to instagram | to tiktok"""
        ),
        Action.REPRODUCE: words(
            """reproduce | reproduced | reproduces | reproducing | reproduction | reproductions | copy | copied | copies |
            copying | duplicate | duplicated | duplication | duplicating | photocop* | download | downloaded |
            downloading | recopied | facsimile* | replicate | replicated | replication | lifted | mechanical copying |
            screenshot* | retype | retyped | photostat* | xerox* | reprographic | scanned | scan | scanning | traced |
            duplicates | cloned | clone | be copied | hand-copied | copy-paste | copy and paste | copied and pasted |
            copying and pasting | cut and paste | cutting and pasting | recopy | photo-copied | photo-copying |
            transcribe | transcribed | transcribing | transcription | screen-grab* | screengrab* | screen grab* |
            screen capture* | screen shot* | save copies | make copies | making copies | made copies | make a copy |
            take copies | mimeograph* | microfilm* | re-record* | rerecord* | re-type | plagiaris* | plagiariz* |
            nick our | nick this | nick these | nick my | pinch our | pinch my | swipe our | steal our | steal my |
            steal these | steal this | steal content | stealing our | stealing content | rip off | ripping off |
            ripped off | dub copies | downloads | copies may be made | reprography | help yourself to our"""
        ),
        Action.REDISTRIBUTE: words(
            """distribut* | redistribut* | re-distribut* | transmit | transmits | transmitted | transmitting |
            transmission | retransmi* | re-transmit* | forwarded | forward | forwarding | syndicat* | resyndicat* |
            sublicen* | sub-licen* | mirrored | mirroring | passed on | pass on | passing on | disseminat* |
            circulat* | relay | relayed | share with third parties | supplied to third parties |
            made available to third parties | provided to third parties | passed to third parties |
            transfer to third parties | loaned | lent | licensing | share | shared | sharing | third parties |
            hand on | handed on | onward transmission | onward distribution | onward supply | re-supply | resupply |
            re-transmission | given to third parties | cede | assigned to | assign to | sub-let | farm out | feed to |
            e-mailed to others | circulated to | send on | sent on | sending on | pass this on | pass it on |
            pass them on | pass this bulletin on | pass this | pass along | passed along | passing along | pass round |
            passed around | passed round | hand over to | handed over to | hand out | handed out | spread further |
            make available to others | made available to others | made available to anyone | supply to others |
            supplied to others | supply to third | supplying to third | provide to third | disclosed to third |
            disclose to third | share with others | shared with others | share with anyone | shared with anyone |
            share it with | re-circulate* | recirculat* | e-mail to | emailed to | email to others | forward to |
            forwarded to | forwarding to | on-forward* | redisseminat* | relaying | onward sharing | onward licensing |
            re-licens* | relicens* | licensed on | license on | license to others | licensed to others | loan to |
            put on a wire | put on the wire | put on any wire | moved on any wire | file sharing | file-sharing |
            mirror sites | mirror site | pass to others | passed to others | passed to anyone | pass to anyone |
            send to others | sent to others"""
        ),
        Action.REWRITE: words(
            """rewrite | rewrites | rewritten | rewriting | re-write | re-written | edited | edit | summarise |
            summarised | summarize | summarized | summarising | summaries | paraphras* | reworked | rework |
            condensed | abridged | abridge* | rewording | reworded | reword | re-worded | re-edit | re-edited |
            re-editing | editing | recast | rephras* | precis | condens* | boil down | boiled down | shorten |
            shortened | shortening | cut down | abbreviat* | abridgement | abridgment | summary | summaris* |
            summariz* | digest of | digests | re-working | reworking | redraft* | copy-edit* | be cut for length |
            cut for length | cut to length"""
        ),
        Action.ADAPT: words(
            """change it | change them | change the text | modif* | adapt | adapted | adapting | adaptation |
            adaptations | derivative works | derivative work | derivatives | altered | alter | altering | alteration |
            alterations | transform* | changed | manipulation of the text | amended | remix* | build upon |
            create derivative works | re-mix* | remake | remade | mash-up* | mashup* | repurpos* | re-purpose* |
            dramatis* | dramatiz* | stage adaptation | film adaptation | tamper with | tampered with | tampering with |
            meddle with | changes to the text | make changes | making changes | changes of any kind | re-cut | recut |
            re-cutting | recutting | dubbed | dubbing | subtitled | subtitling | derived works | derivative version |
            derivative use | derivative products | altered form | altered in any | changed in any | rearrang*"""
        ),
        Action.TRANSLATE: words(
            """translat* | render into | rendered into | put into another language | put into other languages |
            into another language | into other languages | into any language | into any other language |
            into foreign languages | foreign-language versions | language versions"""
        ),
        Action.QUOTE: words(
            """quote | quoted | quoting | quotes | quotation | quotations | excerpt | excerpts | excerpted | extracts |
            extract | cited in part | use short | quotable | quotes from | quote from | quoted from | quoting from |
            passages | snippet | snippets | cite from | cited from | citation | citations | take extracts | extracted |
            excerpting | soundbites | sound bites"""
        ),
        Action.ARCHIVE: words(
            """archive | archives | archived | archiving | archival | archival use | stored | storing | storage | store |
            cached | caching | cache | held in | retrieval system | database service | kept in | retained |
            retain copies | databases | database | electronic storage | information retrieval | kept on file | saved |
            re-archiv* | lodged in | deposit in | deposited in | library copies | warehous* | retention |
            retain beyond | keep on file | data bank | data banks | databank | databanks | digitis* | digitiz* |
            keep copies | kept copies | keeping copies | keep a copy | kept beyond | kept after | kept for later |
            keep on your | hold on file | held on file | holding copies | hold copies | held beyond | store copies |
            stored in | store in | storing in | store on | stored on | put in an archive | put in a database |
            put in any database | placed in an archive | placed in a database | placed in any database |
            placed in a library | file away | filed away | added to any database | added to a database |
            added to a library | enter into a database | entered into a database | entered in a database | saved to |
            data base | data bases | electronic retrieval | information retrieval system | image library |
            image libraries | picture library | picture libraries | photo library | photo libraries | stock library |
            stock libraries | clip library | film library | clippings file | cuttings file | hard drive | hard drives |
            hard disk | on a server | on servers | on any server | cloud storage | long-term storage |
            permanent storage | content management system | repositories | backup copies | backed up | retaining |
            retain after | retained after | microfiche"""
        ),
        Action.SELL: words(
            """sell | sells | sold | selling | sale | sales | resale | resales | resell* | resold | re-sold | re-sale |
            re-sell* | rent | rented | rental | for a fee to | merchandis* | offered for sale | on-sale | on-sales |
            onward sale | onward sales | sale of copies | selling copies | sell copies | sale of prints | hawked |
            peddled | sold on | sell on | selling on | vend | offer for sale | print sales | re-sells | resells |
            put up for sale | put on sale | placed on sale | sold separately | sell prints | traded on | hire out |
            hired out | rent out | rented out | for resale | for onward sale | for sale | print on demand |
            sell licences | sell licenses | charge for copies | charge money for | charge readers for |
            onto merchandise | on merchandise | on a t-shirt | on t-shirts | on mugs | souvenir* | sale or hire |
            sales of prints | paid downloads | pay-per-view"""
        ),
        Action.COMMERCIAL: words(
            """commercial use | commercial uses | commercial usage | commercially | commercial exploitation |
            commercial or promotional uses | commercial or offensive purposes | commercial reuse | commercial re-use |
            commercial or promotional use | commercial reproduction | commercial publication |
            commercial distribution | commercial activities | monetis* | monetiz* | commercialise* | commercializ* |
            commercialis* | commercial users | business use | business uses | profit from | profiting from |
            make money from | making money from | making money out of | make money out of | cash in on |
            exploit commercially | exploited commercially | earn money with"""
        ),
        Action.ADVERTISE: words(
            """advertis* | promotion | promotions | promotional use | promotional uses | promotional purposes |
            promotional | marketing | endorsement | endorsements | advertising campaigns | publicity | campaigns |
            ads specifically targeted | sell ads | advert | adverts | commercials | ad campaigns | in ads |
            in adverts | in an advert | in advertisements | ad use | advertorial* | to promote | promotional material |
            promotional materials | promotional activity | publicity purposes | brand campaigns | sponsored content |
            sponsored posts | endorse | endorsing | billboards | election campaign | election campaigns |
            political campaigning | campaign material | campaign posters | campaign literature | party political |
            political advertising | political purposes | product packaging | public relations | pr purposes |
            on packaging | native advertising"""
        ),
        Action.AI_TRAINING: words(
            """train ai | train an ai | train any ai | training ai | ai training | ai-training | training of ai |
            training of artificial intelligence | training of | train | training | machine learning |
            artificial intelligence | ai systems | ai system | ai models | ai model | text and data mining |
            text-and-data mining | text or data mining | text & data mining | data mining | text mining | tdm |
            scrap* | web scraping | crawl* | harvest* | data extraction | train models | large language models |
            language models | llm | llms | generative ai | training data | datasets | data sets | ai development |
            fine-tun* | neural network* | robots, spiders | spiders | automated extraction | automated means |
            ingest* | develop ai | ai tools | ai applications | ai purposes | machine-learning | deep learning |
            computational analysis | automated analysis | any ai | by ai | with ai | data-mining | text-mining |
            web crawlers | crawlers | scrapers | bots | training corpus | training corpora | train its | train their |
            train or | teach ai | feed ai | fed into | feeding ai | retrieval-augmented | foundation models |
            foundation model | machine reading | gpt* | ai companies | ai developers | ai crawlers | ai bots |
            model training | language-model | ai use | ai uses | ai crawler | ai agents | ai agent | ai bot |
            ai firms | ai company | ai product | ai products | ai software | ai service | ai services | ai platforms |
            ai training data | ai learning | ai-based | ai-powered | ai-generated summaries | ai summaries |
            ai chatbots | chatbot* | chat bots | fed to ai | fed into any | fed to a machine | fed to machines |
            feed into a | fed into chatbots | fed to chatbots | feed machines | training set | training sets |
            training material | training fodder | training dataset | training datasets | train algorithms |
            train an algorithm | train any algorithm | train neural | train machine | train a machine | train your |
            train machines | train software | train computers | train systems | train generative | train language |
            train large | training your | training language | training algorithms | training machines |
            training systems | training generative | pre-train* | pretrain* | finetun* | fine-tuning | fine tune |
            fine tuning | language model | large language | text generators | generative models | generative model |
            generative systems | generative tools | generative artificial | machine-read | machine read | machine use |
            machine analysis | machine ingestion | machine processing | machine consumption | machine readers |
            text analysis | text-and-data | mined | data-mined | datamining | data scraping | data harvesting |
            content scraping | screen scraping | screen-scraping | web harvesting | web-scraping | web-crawling |
            web crawling | web crawler | web robots | web spiders | robots and | robots or | spidering |
            automated collection | automated copying | automated access | automated tools | automated systems |
            automated software | automated processing | automated downloading | automated harvesting |
            automated queries | automatic extraction | automatic collection | automated programs | automated methods |
            automated retrieval | automatic means | systematic downloading | systematic extraction |
            systematic collection | systematic retrieval | systematically extract* | bulk download* | mass download* |
            siphon* | hoover up | embeddings | synthetic content | deepfake* | voice cloning | voice clone* |
            prompt engineering | rag systems | chatgpt | teach machines | teach a machine | teach computers |
            teaching machines | teach algorithms | build language models | build a language model |
            building language models | building ai | build ai | build an ai | developing ai | developing artificial |
            development of ai | development of artificial | creation of ai | creating ai | create ai"""
        ),
        Action.ALTER_IMAGE: words(
            """crop | cropped | cropping | digitally enhanced | manipulated | manipulate | manipulating | manipulation |
            retouch* | digitally alter* | digitally manipulat* | digitally modif* | alter images | obscure logo |
            obscure logos | obscur* | overlay* | airbrush* | recolour* | recolor* | colouris* | coloriz* |
            mirror image | flipped | image alteration | photoshopp* | remove logo | remove logos | remove watermark |
            remove the watermark | superimpos* | re-crop* | recrop* | trim the picture | trim the image |
            cut the picture | cut-outs | cutouts | cropping of | alter the image | alter the picture |
            alter the photograph | alter the photo | altering the image | altering the picture | altered digitally |
            digital alteration | digital manipulation | digital enhancement | digital retouching | digitally changed |
            digitally edit* | digital editing | photo editing | image editing | edit the image | edit the picture |
            edit the photo | mirrored image | reverse the image | tinted | convert to black and white |
            converted to black and white | colour changes | change the colours | apply filters | blurred | blurring |
            pixelat* | overprint* | overwritten | write over | written over | text placed over | lettering over |
            place text over | print over | printed over | cover the logo | hide the logo | remove our logo |
            remove the logo | removing the logo | removing logos | crop out | cropped out | remove our watermark |
            removing watermarks | remove watermarks | crop out the watermark | cover the watermark | montage |
            montages | photomontage* | photo montage* | collages | composite image* | composites | photoshop |
            face swap*"""
        ),
        Action.LINK: words(
            """framing | framed | deep link* | deep-link* | embedding | embedded | embed | hotlink* | inline link* |
            deeplink* | deep links | hotlinking | hot-link* | hot linking | iframe* | i-frame* | embeds |
            embedded player | inline frame* | frame our pages"""
        ),
    },
    manners={
        Action.PRINT: words(
            """mags | magazines | magazine covers | magazine | tabloids | mag | covers | cover use | books | book covers |
            calendars | posters | tabloid | weeklies | sunday papers | sunday newspapers | front page | front pages |
            front cover | front-page | cover pictures | cover picture | cover photo | book jackets | postcards |
            greeting cards | calendar | poster | sunday supplements | supplements | colour supplements |
            weekend supplements | glossy magazines | women's magazines | annuals | yearbooks"""
        ),
        Action.PUBLISH_ONLINE: words(
            """wireless | mobile | wireless use | mobile use | apps | mobile devices | wallpapers | screensavers |
            mobile apps | app use"""
        ),
        Action.PUBLISH: words(
            """as sequences | slide-show | slideshow | slide-shows | slideshows | photo-gallery | photo gallery |
            photo galleries | emulate video | club tapes | galleries | photo-only | sequences | slide show |
            slide shows | picture galleries | picture gallery | image galleries | image gallery | photo slideshow |
            picture essays | image sequences | flip-book"""
        ),
        Action.BROADCAST: words(
            """satirical | comedy | entertainment programmes | entertainment shows | satire | light entertainment |
            quiz shows | chat shows | documentaries"""
        ),
    },
    objects={
        Object.ITEM: words(_KILL_ITEM, """material | materials | article | articles | story | stories | content | contents |
            report | reports | this publication | publication's | information | work | works |
            document | item | items | copy of this | this notice | dispatch | dispatches |
            this page | this post | newsletter | bulletin | editorial content | journalism |
            blog | publication | this book | this paper | this text or images | column |
            columns | leaflet | brochure | pamphlet | booklet | press kit | communique |
            feature | essay | poem | opinion piece | the piece | our reporting | our coverage |
            write-up | fact sheet | news file | copy supplied | transcript | transcripts |
            interview | interviews | editorial matter | wire | news service | feed |
            broadsheet | cuttings | clippings | archive material | annual report | this copy |
            recipe | recipes | poems | essays | editorials | lectures | speech | speeches |
            manuscript | manuscripts | script | scripts | translation | translations |
            these lines | these words | opinion pieces | news item | news items |
            press release | press releases | media release | media releases | news release |
            briefing | briefing paper | white paper | working paper | factsheet | factsheets |
            fact sheets | booklets | leaflets | brochures | this magazine | this edition |
            this guide | this chapter | this poem | this recipe | the play | lyrics |
            sheet music | catalogue | newsletters | bulletins | posts | blog posts | blog post |
            writings | news copy | agency copy | journalistic | reportage | crossword |
            crosswords | horoscope | horoscopes | comic strip | obituary |
            letter to the editor | dossier | toolkit | course materials | teaching materials |
            worksheets | creations | intellectual property | publications | these files |
            the files | source code | whatever you find here | anything on this |
            anything from this | everything on this | anything you find |
            anything published here | anything posted here | this release | this feature |
            this essay | this piece"""),
        Object.SITE: words(
            """website | web site | pages | site's | this site | the site | our site | webpage | web pages | portal |
            our blog | this blog | homepage | home page | our pages | website's | websites | web page |
            online edition | wiki"""
        ),
        Object.TEXT: words(
            """text | the text | texts | wording | our articles | text of any article | the stories | prose | paragraph |
            paragraphs | body copy | written material | written content"""
        ),
        Object.IMAGE: words(_KILL_IMAGE, """photo | photos | photograph | photographs | picture | pictures | image | images |
            the pictures | handout photo | handout image | artwork | photographic | stills |
            snapshot | snapshots | portrait | portraits | pics | still image | still images |
            file photos | thumbnails | paintings | artworks | visuals | visual material |
            press photo | press photos | press images | press pictures"""),
        Object.VIDEO: words(
            """video | videos | footage | film clip | shotlist | clip | clips | film | programme | video clip |
            video clips | rushes | b-roll | film footage | video footage | video material | video report |
            video reports | recording | recordings | broadcast footage | trailer | trailers | animation | livestream |
            moving images"""
        ),
        Object.AUDIO: words(
            """audio | recording | sound | podcast | soundbite | sound recording | sound recordings | soundtrack |
            podcast episode | audio clip | audio clips | audio file | audio files | audio recording | sound file |
            sound files | radio report"""
        ),
        Object.GRAPHIC: words(
            """graphic | graphics | charts | interactive graphics | cartoon | illustration | infographic | maps |
            diagram | diagrams | drawing | drawings | sketch | sketches | cartoons | illustrations | graph | graphs |
            this map | the map | caricature | caricatures | the cartoon"""
        ),
        Object.LOGO: words(
            """logo | logos | trademarks | trade marks | our logo | masthead | emblem | trade mark | trademark |
            coat of arms | crest"""
        ),
        Object.DATABASE: words(
            """our database | this database | the database | the dataset | datasets | data set | data sets | dataset |
            our data | these statistics | data tables | data feed"""
        ),
        Object.THIRD_PARTY: words(
            """these materials | third-party material | third party material | third-party content | third party content |
            material from other news agencies | agency material | wire copy | agency content |
            any material which is labeled | material marked | third-party images | content supplied by third parties |
            agency pictures | agency photos | agency photographs | agency reports | agency stories |
            material supplied by agencies | agency-supplied | material from other agencies |
            content from other agencies | content from agencies | material from agencies | wire material |
            syndicated material | third-party photographs | third-party pictures | third-party photos |
            third party images | third party photographs | content of third parties | material of third parties"""
        ),
    },
    conditions={
        Condition.CONSENT: words(_NEED_CONSENT, _NEED_CONSENT_PRIOR, """permission | permissions | consent | consents | authorisation | authorization |
            approval | agreement | agreements | licence | license | clearance | clearances |
            authorised by | authorized by | permitted by | express leave | written leave |
            contract | licensing agreement | say-so | go-ahead | green light | licensed by |
            agreed with | agreed by | approved by | permissioned | authority of | assent |
            leave in writing | prior leave | sanction | by arrangement | special arrangement |
            prior arrangement | sign-off | cleared with | okay | our ok | ok from | cleared by |
            arranged with | negotiated with | sign off | nod from | blessing of |
            cleared in advance | cleared beforehand | be cleared | blessing | okay of | ok of |
            nod | go ahead from | written undertaking | written confirmation |
            confirmation from | licence agreement | license agreement | licensing deal |
            licensing terms | contractual agreement | signed agreement | separate agreement |
            special agreement | individual agreement | prior agreement | licence from |
            license from | licence from the | arrangement with | arrangements with | leave of |
            leave from | with leave | authorised in | authorized in | authorised beforehand |
            consented | consenting | on licence from | under licence from | under license from |
            under contract with | sanctioned by | okayed by | ok'd by | licensed through |
            agreed in advance | agreed beforehand | agreed in writing | expressly agreed |
            unless agreed | otherwise agreed | we agree | we have agreed | signed off by |
            rights desk | permissions desk | permissions department | rights department |
            syndication desk | licensing department | licensing desk | licensing team |
            syndication department | hears from us | we say so | i say so | say yes"""),
        Condition.PRIOR: words(_NEED_CONSENT_PRIOR, """prior | previous | advance | in advance | beforehand | previously |
            first obtaining | before using | before you use | before use | before publication |
            before you publish | ahead of time | ahead of publication | up front |
            prior to use | prior to publication | sought first | obtained first | asked first |
            first obtained | first obtain | first seek | first been obtained | having first |
            pre-approval | previously obtained | in advance of | be sought before |
            be obtained before | sought before | obtained before | secured before"""),
        Condition.WRITTEN: words("written | in writing | in black and white | signed | by letter | by e-mail | by email | by fax"),
        Condition.ATTRIBUTION: words(
            """credit | credited | crediting | credits | attribution | attributed | attribute | attributing |
            acknowledgement | acknowledgments | acknowledgements | acknowledgment | acknowledging | acknowledged |
            cite | cited | citing | cites | name of the author | source is mentioned |
            source of information is mentioned | mention of the source | attribution-only | on-screen credit | byline |
            source is given | source is stated | source is indicated | naming the source | name the source |
            source reference | reference to the source | mentioning the source | name of the publication |
            indication of the source | the source is named | author is named | stating the source |
            quoting the source | they name | you name | name us | naming us | name the author | name the photographer |
            named as the source | as the source | as source | name check | say where it came from |
            acknowledgement of | a credit | full credit | credit line | proper credit | photo credit is given |
            must be named | is named | be named | are named | to be named | named in full | naming the photographer |
            naming the author | credit-line | credit us | credit the photographer | credit the author | crediting the |
            named as author | named as photographer | author is credited | photographer is credited |
            naming the paper | naming the newspaper | naming our | naming its source | naming | by naming |
            names the source | names the author | name its source | mentions the source | mentions the author |
            mention the author | mention the photographer | mention us | mention our | mention of us |
            mention of the author | source mentioned | source credited | source credit | source acknowledged |
            source is acknowledged | acknowledge the source | acknowledge us | acknowledge the author |
            acknowledges the source | acknowledging the source | due acknowledgement | due acknowledgment |
            with acknowledgement | with acknowledgment | due credit | full attribution | clear attribution |
            proper attribution | appropriate credit | credit to | credit goes to | give credit | gives credit |
            giving credit | given credit | credit is given | credit given | credit where it is due | carry our name |
            carries our name | carry the name of | carries the name of | bear the name of | bears the name of |
            our name | author's name | authors' names | photographer's name | photographer is named |
            name of the photographer | name of the source | name of this | name of our | source and author |
            author and source | origin is stated | origin is given | state the source | states the source |
            state where | say where | says where | say who | says who | tell readers where | tells readers where |
            telling readers where | saying where | where you found | where you got | where it came from |
            where it comes from | where it was found | who wrote it | who took it | who made it | whose work it is |
            credited as | credited in full | credited to | bylined | by-line | with byline | with a byline |
            original author is | attributed to | attributes | cite us | cite the | citing the | citing us |
            cited as the source | identified as the source | identified as the author | identify the source |
            identify the author | identifying the source | source line | hat tip | shout-out | name-check | namecheck"""
        ),
        Condition.LINK: words(
            """link to | a link | linked to | hyperlink | hyper-link | hyperlinks | backlink | back-link | link back |
            links | links back | linking to | linking back | active link | clickable link | url | a direct link |
            link | linked | linking | point back | points back | pointing back | send readers back | refer readers to |
            live link | links to the original | web address | web link | weblink | web-link | working link |
            visible link | prominent link | followed link | do-follow link | dofollow link | link to us | link to the |
            link to our | link back to | links to us | links to our | link is included | link is added |
            link included | link added | link is provided | link provided | links pointing | pointing to the original |
            pointing to our | points to the original | points to our | point to the original | point readers to |
            points readers to | pointing readers to | send readers to | sends readers to | sending readers to |
            refer readers | direct readers to | directs readers to | directing readers to | leads back to |
            leading back to | lead back to | web address of | our web address | url of | the url | original url |
            source url | permalink | clickable url"""
        ),
        Condition.KEEP_NOTICE: words(
            """preserve the hyperlinks | keep the copyright notice | retain the copyright |
            remove or conceal any copyright | keep this notice | retain this notice | remove any copyright |
            copyright notice intact | notice is retained | notices intact | this notice is reproduced |
            this notice appears | copyright notice appears | copyright notice must | retain all copyright |
            keep all links | keep intact | remove or alter any | delete any copyright | copyright line |
            include this notice | include this copyright notice | notice is preserved | includes this notice |
            copyright notices are | this notice is left | notice is left in place | notice is left intact |
            this notice stays | this notice remains | this notice is kept | notice is kept | notice remains intact |
            notice remains attached | notice stays attached | notice is attached | notice is included |
            this notice is included | this notice accompanies | this header is | header is retained | header is kept |
            notice is not removed | notices are not removed | notices are retained | notices are kept |
            notices are preserved | notices remain | retain this copyright | retains this notice |
            retains the above copyright | retain the above copyright | above copyright notice | preserve this notice |
            preserves this notice | keep this copyright | copyright line is kept | copyright line stays |
            copyright statement is | copyright statement appears | credit line is not removed | leave this notice |
            leave the copyright | remove this notice | remove the copyright | remove copyright | remove our copyright |
            remove any notice | removing the copyright | removing this notice | strip the copyright |
            strip out the copyright | delete this notice | delete the copyright | deface the copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicate changes | changes are indicated | changes are marked | indicate if changes | state changes |
            mark any changes | changes made must be | changes are noted | changes are flagged |
            changes are made clear | changes must be | changes should be | changes have to be | any changes must be |
            any change is marked | note any changes | flag any changes | flag changes | say what you changed |
            say what you have changed | state what was changed | modified files must carry | changed versions must be |
            alterations are marked | alterations must be marked | modifications are indicated |
            modifications are marked | mark your changes | mark changes | identify any changes | identify changes |
            identify modifications"""
        ),
        Condition.NO_DERIVATIVES: words(
            """without alteration | reproduced in full | in its entirety | in their entirety | unaltered | unedited |
            not altered | no derivatives | republished in full | no derivative | nonderivatives | noderivatives |
            noderivs | without changes | without modification | without any changes | unchanged | unmodified |
            verbatim | in full | not edited | not be edited | not changed | not modified | without editing |
            no changes are made | no edits | word for word | without abridgement | as is, without | intact |
            not a word is changed | not a word changed | not a word is altered | not a word is cut |
            no word is changed | nothing is changed | nothing is cut | nothing is added | nothing is left out |
            nothing added or removed | without cutting | without cuts | without omissions | without additions |
            without abridgment | without any alteration | without alterations | without any modification |
            without modifications | without amendment | without amendments | without any edits | without adaptation |
            without editing it | without changing | without altering | no alterations | no cuts | no change is made |
            no modifications are made | left as is | left as it is | left unchanged | left unaltered | left intact |
            as it is | as it stands | as it appears | as they are | as they stand | as they appear | as is |
            exactly as | just as it is | in the form in which | in its original form | in original form |
            in this form | in unaltered form | in unmodified form | in unedited form | in unchanged form |
            in complete form | whole and unchanged | whole and unaltered | complete and unaltered |
            complete and unchanged | unabridged | uncut | uncropped | untouched | unamended | unabbreviated |
            word-for-word | remains unaltered | remains unchanged | remain unchanged | remains intact | stays intact |
            not tampered with | not cut | not shortened | not abridged | not be altered | not be changed | not be cut |
            not be shortened | complete and unedited"""
        ),
        Condition.SHARE_ALIKE: words(
            """share alike | sharealike | share-alike | same licence | same license | same terms | identical terms |
            same conditions | the same licence | the same license | like licence | equivalent licence |
            compatible licence | equally free | licensed in the same way | copyleft | share under the same |
            shared under the same"""
        ),
        Condition.NONCOMMERCIAL: words(
            """non-commercial | noncommercial | non commercial | not for profit | non-commercially | not-for-profit
            | non-profit | nonprofit | noncommercially | not commercial | uncommercial | without commercial | no
            commercial interest | not for commercial | non commercially | no money changes hands | no money is
            made | no profit is made | no charge is made | nobody makes money | nobody is charged | free of
            charge to readers | without profit | without charging | noncomercial | not used commercially"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """editorial use | editorial purposes | editorial news use | for news reporting | news reporting |
            editorial rights | news use | editorial usage | editorial purpose | journalistic purposes |
            journalistic use | news purposes | editorial coverage | news coverage | reporting purposes |
            editorial only | for editorial | journalistic ends | in news reporting | in a news context | news context |
            in editorial context | editorial context | news programmes | news programming | news bulletins |
            news broadcasts | bona fide news | legitimate news | news and information purposes | press purposes |
            for press use | press use | in the press | by the press | media use | media purposes | for the media |
            for review purposes"""
        ),
        Condition.PERSONAL_USE: words(
            """personal use | private use | internal use | personal and private | own use | personal, non-commercial use |
            private study | personal and non-commercial | private purposes | personal purposes | home use |
            personal, noncommercial use | internal purposes | personal or | own personal | personal reference |
            private and | internal circulation | household use | own reference | for your own | personal reading |
            personal viewing | private viewing | private reading | your own use | your personal use | their own use |
            his own use | its own use | for yourself | own private | own internal | in-house use | in-house |
            internally | internal company use | internal distribution | internal business | within your organisation |
            within the organisation | within your company | private circulation | domestic use | in the home |
            at home | family and friends | for your private | personal enjoyment | personal, private |
            private, non-commercial | individual use | home printing"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """classroom use | educational use | educational purposes | teaching | classroom | schools | academic use |
            academic purposes | research purposes | scholarly use | non-profit educational | charities | libraries |
            students and teachers | schools only | school use | in schools | in class | in the classroom | for class |
            classrooms | for teachers | by teachers | by schools | to schools | teachers | pupils |
            educational institutions | educational establishments | academic institutions | universities |
            non-profit institutions | registered charities | community groups | parish magazines | for study |
            scholarly purposes | scientific purposes | study purposes | educators | private research |
            research or private study | teaching purposes | instructional use"""
        ),
        Condition.CONTEXT_ONLY: words(
            """in connection with | to illustrate news reporting | events depicted | to illustrate | in conjunction with |
            in the context of | accompanying story | story it accompanies | with this story | with the story |
            with this article | this story only | to accompany | in the same context | in its original context |
            in this context | in the original context | out of context | accompanies | accompanying this |
            in connection with this | in connection with the | in relation to | in relation with | with reporting on |
            with coverage of | coverage of the | to illustrate this | to illustrate the | illustrating the |
            illustrating this | related to the | relating to the event | about the event | for stories about |
            in stories about | only with stories about | for coverage of | reports about | for reviews of |
            with reviews of | together with the article | together with this | alongside the story | alongside this |
            alongside reports | with the accompanying | along with this story"""
        ),
        Condition.ONE_TIME: words(
            """one time use | one-time use | single use | first uk serial | first serial | once only | one time |
            one-time | only once | one use | one-off use | one usage | single publication | one publication only |
            single-use | one-off | one off | one-time only | single issue | single edition | one edition |
            one edition only | one issue | one issue only | one occasion | on one occasion | a single time |
            a single occasion | single insertion | one insertion | single broadcast | one broadcast |
            one transmission | single transmission | one airing | single airing | first publication only |
            first use only | once and once only | just once | once"""
        ),
        Condition.LENGTH_LIMIT: words(
            """short passages | short extracts | brief excerpts | short excerpts | brief extracts | brief passages |
            short quotations | brief quotations | a few lines | short quotes | brief quotes | short snippets |
            snippets | short passage | short extract | short excerpt | brief excerpt | brief extract | brief passage |
            brief citations | short citations | a sentence or two | a line or two | one or two sentences |
            two or three sentences | two or three lines | a couple of sentences | a few sentences | a few words |
            a paragraph | one paragraph | two paragraphs | three paragraphs | four paragraphs | the first paragraph |
            opening paragraph | single paragraph | small portions | small extracts | limited extracts |
            limited excerpts | reasonable extracts | short clips | brief clips"""
        ),
        Condition.NOTIFY: words(
            """notify us | inform us | let us know | voucher copy | voucher copies | specimen copy | notify the |
            inform the | tell us | send us a copy | send a copy | a copy is sent | informing | tell us about it |
            tell the editor | tell the author | drop us a line | drop us an email | drop us a note | send us a link |
            send us the link | send us a cutting | send a cutting | send us a note | send us word |
            let the author know | let the editor know | let the editors know | notify the editor | notify the author |
            notifying | notified | are informed | is informed | be informed | keep us informed | a copy must be sent |
            copies must be sent | two copies | complimentary copy | complimentary copies | author's copy | file copy |
            reference copy | tear sheet | tear sheets | tearsheet | tearsheets | email us to say"""
        ),
        Condition.PAYMENT: words(_NEED_PAYMENT, """fee | fees | payment | payable | royalt* | paid | against payment | a charge |
            remuneration | for payment | licence fee | subject to charge | fee-paying |
            for a fee | for a charge | on payment | upon payment | subject to payment |
            payment of | paying | surcharge | extra charge | additional charge | licence fees |
            licensing fee | licensing fees | license fee | license fees | reproduction fee |
            reproduction fees | repro fee | usage fee | charged | billed | invoiced |
            honorarium | compensated | purchase a licence | buy a licence | pay for |
            pay a fee | pay us | pay the"""),
        Condition.SUBSCRIBER: words(
            """subscribers | subscriber | clients only | service to clients | to clients | members only | client use |
            registered users | accredited media | clients | subscribing | members | member newspapers | licensees |
            licensed users | paying customers | registered media | subscribing media | contract customers | licensee |
            customers of | newsroom customers | customers only | subscribing newspapers | subscribing clients |
            contracted clients | member stations | paid-up | our subscribers | paying subscribers | paid subscribers |
            registered subscribers | fully paid-up | customers | our customers | our clients | existing clients |
            contract clients | agency clients | subscribers' | subscriber-only | client-only | clients of |
            client newspapers | client stations | clients' | signed-up | registered journalists |
            accredited journalists | accredited correspondents | accredited press | registered members |
            member papers | member organisations | member organizations | affiliates | affiliate stations |
            affiliated stations | partner newspapers | partner media | partner stations | partners only |
            rights-holding broadcasters | rights holding broadcasters | rightsholders only | pool members |
            pool subscribers | eurovision members | paid subscription | subscription holders | licence holders |
            licensees only | newspapers in the group | group titles"""
        ),
        Condition.RELEASE: words(
            """model release | property release | not released | model released | no release | releases |
            no model release | no property release | signed model release | model releases | not model released |
            not model-released | model-released | releases have not been obtained"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """imply endorsement | suggest endorsement | implies endorsement | suggests endorsement |
            implied endorsement | imply that we endorse | suggest that we endorse | suggests we endorse |
            imply our endorsement | suggest our support | imply any endorsement | suggest any endorsement |
            suggesting endorsement | implying endorsement | as though we endorsed | as if we endorsed |
            imply approval | suggest approval | imply sponsorship"""
        ),
        Condition.TRACKING_PIXEL: words(
            """tracking pixel | counter | page view counter | pixel | republication tracker | counting pixel |
            counter pixel | page counter | tracking code | tracking script | web beacon"""
        ),
        Condition.DISCLAIMER: words(
            """disclaimer | include the following statement | with the disclaimer | this disclaimer |
            following disclaimer | carry a note | carries a note | include a note | include the note |
            include the line | include the words | add the words | add the following | carry the words |
            carry the line | carries the line | bear the words"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """use only this version | run only this version | run this version only | use this version only |
            use the corrected | use the updated | use the new version"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """editorial use only | restricted to editorial use | news use only | editorial only |
            for editorial use only | editorial usage only | editorial purposes only | only for editorial use |
            only for editorial purposes | news purposes only | solely for editorial use | news reporting only |
            used solely to illustrate news reporting | solely to illustrate news reporting |
            exclusively for editorial use | strictly editorial use | strictly for editorial use |
            journalistic use only | editorial uses only | editorial news use only | for news use only | only for news |
            for news only | only for news use | solely for news | solely for editorial | exclusively editorial |
            use in news only | news and editorial use only | only for news reporting | only for journalistic |
            press use only | media use only | for press use only | for media use only | restricted to news |
            limited to editorial | limited to news | editorial use exclusively | for editorial purposes only |
            editorial and news use only | purely editorial"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """fair dealing | fair use | permitted by law | copyright act | permitted by copyright law | permitted under |
            allowed by law | permitted by statute | permitted by the copyright | allowed under applicable law |
            provided by law | as the law allows | as the law permits | what the law allows | what the law permits |
            allowed by copyright law | allowed by the copyright | under copyright law | by copyright law |
            provided for by law | provided for in law | mandatory law | statutory exceptions | statutory exception |
            legal exceptions | expressly permitted by law | otherwise permitted by law | permitted by applicable law |
            limitations provided by law | fair practice"""
        ),
        Exemption.QUOTATION: words(
            """brief quotations | short quotations | brief quotation | for review | in reviews | quoted for review |
            brief excerpts for review | purposes of review | criticism or review | everything else |
            except quotations | except for quotations | except for quotation | except short quotations |
            quotation excepted | quotations excepted | for purposes of criticism | for the purpose of review |
            for the purposes of review | except for review | in a review | by a reviewer | reviewers may |
            who may quote | right to quote | critical articles and reviews | book reviews"""
        ),
        Exemption.LOGOS: words(
            """not including logos | excluding logos | logos are excluded | except logos | but not the logo |
            but not logos | except the logo | except for the logo | except for logos | does not cover logos |
            does not apply to logos | does not extend to logos | our logo is excluded | logo excluded |
            logos excluded"""
        ),
        Exemption.IMAGES: words(
            """not all photographs | does not cover images | excluding images | except images | excluding photographs |
            except photographs | images excluded | photos excluded | does not include photos |
            does not apply to images | does not apply to photographs | images are not included | pictures excepted |
            photos excepted | images excepted | photographs excepted | except the photographs | except the photos |
            except the pictures | except the images | except pictures | except photos | except for the photographs |
            except for the photos | except for the pictures | except for the images | except for images |
            except for photographs | except for photos | except for pictures | apart from the pictures |
            apart from the photos | apart from the photographs | apart from the images | apart from images |
            other than the photographs | other than the photos | other than photographs | but not the photographs |
            but not the photos | but not the pictures | but not the images | not the photographs | not the photos |
            not the pictures | not the images | not including pictures | not including photographs |
            not including images | without the photographs | without the pictures | pictures are not included |
            photographs are not included | photos are not included | does not cover photographs |
            does not cover photos | does not cover pictures | does not cover the photographs |
            does not cover the photos | does not cover the pictures | does not cover the images |
            does not extend to images | does not extend to photographs | does not extend to pictures |
            does not extend to the photographs | does not extend to the pictures | does not apply to pictures |
            does not apply to the photographs | does not apply to the pictures | does not apply to the photos |
            does not apply to the images | do not apply to photographs | do not apply to images |
            excludes photographs | excludes images | excludes photos | excludes pictures | excludes the photographs |
            excludes the pictures | excludes the images | images are excluded | photographs are excluded |
            photos are excluded | pictures are excluded"""
        ),
        Exemption.VIDEO: words(
            """excluding video | except video | videos excluded | except the video | except for the video |
            except videos | but not the video | but not the videos | does not cover video | does not apply to video |
            does not apply to videos | videos are excluded | video excluded | video is excluded"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """except third-party | excluding third-party | excluding third party | except where otherwise credited |
            unless credited to a third party | except third party | except for third-party | except for third party |
            except where credited to others | except where stated otherwise | material credited to others |
            except material from | except agency | except for agency | agency material is excluded | but not agency |
            does not cover third-party | does not cover third party | does not apply to third-party |
            does not apply to third party | does not extend to third-party | does not extend to third party |
            does not cover agency | does not apply to agency | third-party content is excluded |
            third-party material is excluded | apart from third-party | apart from agency"""
        ),
        Exemption.SUBSCRIBERS: words(
            """except subscribers | other than subscribers | except by subscribers | except for subscribers |
            other than to subscribers | except subscribing | except our subscribers | except clients |
            except by clients | except our clients | other than clients | other than our clients |
            other than by clients | other than by subscribers | other than our subscribers | except to subscribers |
            except to clients | except members | except by members | other than members | except by licensees |
            other than licensees"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """search engines | search engine indexing | search engine | search indexing | search index |
            indexing by search"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """share buttons | sharing buttons | social sharing | sharing tools | share tools | using the share |
            share button | sharing button | the share tools | share icons | buttons provided | sharing icons |
            the sharing function | share function | social buttons | share links"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """scientific research | research organisations | research organizations | non-commercial research"""
        ),
        Exemption.NAMED_LICENSEE: words("can only be used for non-commercial promotional"),
        Exemption.HEADLINE_LINK: words(
            """headline and link | headlines and links | headline with a link | headline plus link | headline with link |
            headline and a link | headlines with links | title and link | title and a link"""
        ),
        Exemption.PERSONAL_USE: words(
            """except for personal use | other than for personal use | other than personal use | except personal use |
            other than for private use | other than private use | save for private use | apart from private use |
            apart from personal use | beyond personal use | beyond private use | for other than personal"""
        ),
        Exemption.NONCOMMERCIAL_USE: words(
            """except non-commercial | except for non-commercial | other than non-commercial |
            other than for non-commercial | apart from non-commercial"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """except for educational | other than for educational | except for teaching | except for classroom |
            except by schools | except schools | except for use in schools | except for study"""
        ),
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
    joints=words("of | from | by | to | the"),
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
