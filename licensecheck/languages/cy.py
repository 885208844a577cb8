"""Welsh."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# Words begin otherwise after little words (copïo, gopïo, chopïo): each form has its entry.
PACK = LanguagePack(
    name="cy",
    title="Welsh",
    tags={
        Tag.MARK: words(
            "hawlfraint © | hawlfraint | © hawlfraint | hawlfraint: | hawlfraint y goron"
        ),
        Tag.RESERVED: words(
            "cedwir pob hawl | pob hawl wedi'i gadw | pob hawl wedi ei gadw | cedwir yr holl hawliau | pob hawl wedi'i chadw | pob hawl wedi ei chadw | mae pob hawl wedi'i chadw | mae pob hawl wedi'i gadw | pob hawl ynghadw | ceidw'r cyhoeddwr bob hawl | cedwir hawliau | pob hawl yn cael ei chadw | cedwir pob hawlfraint"
        ),
        Tag.RESERVE: words(
            "cedwir | cadw'r hawl | cadw yr hawl | yn cadw'r hawl | yn cadw'r hawliau | yn cadw hawliau | cedwir yr hawl | yn cadw pob hawl | yn neilltuo'r hawl | neilltuir"
        ),
        Tag.PROTECTED: words(
            "wedi'i warchod gan hawlfraint | wedi'i ddiogelu gan hawlfraint | wedi'u diogelu gan hawlfraint | wedi'u gwarchod gan hawlfraint | dan hawlfraint | o dan hawlfraint | yn destun hawlfraint | diogelir gan hawlfraint | yn eiddo i"
        ),
        Tag.NEG: words("ni | nid | nad | na chaniateir | dim | nac ydynt | byth"),
        Tag.NOT_ONLY: words(
            "nid yn unig | yn rhad ac am ddim | heb dâl | heb gost | heb unrhyw dâl | heb ffi"
        ),
        Tag.MAY: words(
            "gellir | gall | gallwch | cewch | ceir | caiff | gallant | gellid | mae modd | mae gennych hawl i"
        ),
        Tag.MAY_NOT: words(
            "ni chaniateir | ni cheir | ni chaiff | ni ellir | ni ddylid | ni chewch | ni allwch | ni all | peidiwch â | peidiwch | ni ddylech | na ddylid | na chaniateir | nid oes modd | dim caniatâd i | ni ddylai | nid yw'n bosibl"
        ),
        Tag.MUST: words(
            "rhaid | mae'n rhaid | dylid | dylech | dylai | mae angen | bydd rhaid | bydd angen | bod angen"
        ),
        Tag.BAN: words(
            "gwaherddir | gwaharddedig | gwahardd | yn waharddedig | wedi'i wahardd | wedi'u gwahardd | wedi ei wahardd | anghyfreithlon | yn anghyfreithlon | gwrthwynebu | yn gwrthwynebu | eithrir | gwaharddiad ar | yn erbyn y gyfraith | waharddir | yn gwahardd | gwrthwynebwn | rydym yn gwrthwynebu | gwrthodwn | gwrthodir | ni oddefir | gwaherddir yn llwyr | gwrthwynebir"
        ),
        Tag.ALLOW: words(
            "caniateir | a ganiateir | mae croeso i chi | croeso i chi | yn rhydd i | rhydd | caniatáu | yn caniatáu | awdurdodir | awdurdodedig | am ddim | o dan drwydded | dan drwydded | trwyddedir | rhoddir caniatâd i | anogwn | trwyddedig dan | goddefir | yn cael ei ganiatáu | rhwydd hynt | mae rhwydd hynt | rhwydd hynt i | mae gennych hawl | mae hawl"
        ),
        Tag.NEED: words(
            "gorfodol | yn orfodol | ofynnol | yn ofynnol | angen | gofyn am | yn amodol ar | hanfodol | yn hanfodol | angenrheidiol | rhaid cael | gofynnir am | rhaid wrth"
        ),
        Tag.THREAT: words(
            "erlynir | camau cyfreithiol | achos cyfreithiol yn erbyn | bydd yn destun achos"
        ),
        Tag.UNAUTHORISED: words(
            "heb awdurdod | heb ei awdurdodi | heb eu hawdurdodi | diawdurdod | anawdurdodedig | heb ganiatâd"
        ),
        Tag.WITHOUT: words("heb | yn niffyg | yn absenoldeb | heb gael | heb sicrhau"),
        Tag.EXCEPT: words(
            "ac eithrio | oni bai | oni cheir | heblaw | heblaw am | onid oes | ar wahân i | oni nodir | ond gyda"
        ),
        Tag.ONLY: words(
            "yn unig | dim ond | yn gyfan gwbl gyfyngedig | cyfyngedig i | wedi'i gyfyngu i | neilltuol i | ond i"
        ),
        Tag.IF: words(
            """ar yr amod | cyn belled â | cyn belled | ar amod | os | trwy | drwy | gyda | yn amodol ar | ynghyd â | gan"""
        ),
        Tag.WHEN: words("pan | wrth | mewn achos | yn achos | bob tro"),
        Tag.NO_PART: words("dim rhan"),
        Tag.RANGE: words(
            "yn gyfan gwbl neu'n rhannol | yn gyfan neu'n rhannol | yn rhannol neu'n gyfan gwbl | yn llawn neu'n rhannol | yn rhannol neu'n llawn | yn ei gyfanrwydd neu'n rhannol | yn rhannol neu yn ei gyfanrwydd | unrhyw ran | yn gyfan gwbl nac yn rhannol | cyfan neu ran | y cyfan neu ran | rhannol neu gyfan gwbl | hyd yn oed yn rhannol | yn llwyr neu'n rhannol | neu ran ohono | neu rannau"
        ),
        Tag.COMMERCIAL: words(
            "at ddibenion masnachol | ddibenion masnachol | dibenion masnachol | er elw | at ddiben masnachol | i ddibenion masnachol | er budd masnachol"
        ),
        Tag.OTHER: words(
            "neu ddibenion eraill | unrhyw ddiben arall | unrhyw ddiben | neu at ddibenion eraill"
        ),
        Tag.OUTSIDE: words("y tu allan i | tu allan i"),
        Tag.PURPOSE: words("at ddibenion | er mwyn | ar gyfer | i ddibenion | at"),
        Tag.BUT: words("ond | fodd bynnag | er hynny | serch hynny"),
        Tag.AND: words("a | ac | neu | nac | na | ac/neu | yn ogystal â"),
        Tag.REQUEST: words(
            "os gwelwch yn dda | gofynnwn | gwerthfawrogwn | byddem yn ddiolchgar | a fyddech cystal"
        ),
        Tag.REPORT: words(
            "dywedodd | meddai | cyhoeddodd y llywodraeth | cyhoeddodd y cyngor | cadarnhaodd | esboniodd | yn ôl | pleidleisiodd | condemniodd | gwaharddodd | penderfynodd | dyfarnodd | honnodd | cyhuddwyd | galwodd | rhybuddiodd | adroddodd | gwrthododd | cytunodd | cafwyd yn euog | cafodd ddirwy | mae'n golygu | ystyr yw | wedi gwahardd | beirniadodd"
        ),
        Tag.TOPIC: words(
            "llys | y llys | barnwr | achos llys | mesur | y mesur | aelodau seneddol | senedd | y senedd | gweinidog | y gweinidog | llywodraeth | y llywodraeth | cyngor sir | y cyngor | cyngor | cyfreithiwr | arbenigwr | yr ymadrodd | y geiriau | beth yw ystyr | torri hawlfraint | heddlu | cynhadledd | cyfarwyddeb | y gair"
        ),
        Tag.NONWORK: words("""parcio | barcio | pharcio | ysmygu | smygu | tybaco | sigaréts | alcohol | diodydd | arfau | pysgota | bysgota | hela | drôn* | dronau | cerbydau |
            ceir yn y | cŵn | gŵn | anifeiliaid | nofio | tân gwyllt | tocynnau | docynnau | pleidleisiau | protestiadau | nwyddau | meddyginiaethau |
            plaladdwyr | gwersylla | ffonau symudol | plastig | plant dan oed | cig | da byw | tanwydd | traffig | cyffuriau | dŵr | traeth | draeth | tanau |
            gamblo | ail gartrefi | cwcis | data personol | tŷ | ffatri | brechlyn | feirws | mwgwd | cleifion | arholiadau | disgyblion | ffôn | nwy | olew |
            trydan | pwll glo | gwastraff | chwaraewr | stadiwm | awyren | trenau | llongau | lorïau | beiciau | coedwig | erthyliad"""),
        Tag.CREDIT: words(
            "llun: | lluniau: | llun gan | lluniau gan | ffotograff: | ffotograffau: | ffoto: | delwedd: | delweddau: | ffynhonnell: | fideo: | trwy garedigrwydd | drwy garedigrwydd | cydnabyddiaeth: | graffeg: | darlun: | testun: | llun trwy garedigrwydd"
        ),
        Tag.PHOTO: words("llun | lluniau | ffotograff* | delwedd | delweddau"),
        Tag.VIA: words("trwy | via"),
        Tag.WITH_AGENCY: words("asiantaethau newyddion"),
        Tag.BYLINE: words("gohebydd | newyddiadurwr | newyddiadurwraig | golygydd"),
        Tag.KILL: words(
            "tynnwyd y stori yn ôl | stori wedi'i thynnu'n ôl | peidiwch â defnyddio'r llun | dilëwch o'ch archif | dileu o'ch archif | canslo: | llun wedi'i dynnu'n ôl | tynnwyd y llun | yn ôl gofynnwn | tynnwyd yn ôl | wedi'i dynnu'n ôl | wedi'i thynnu'n ôl | dilëwch y | ei ddileu o'u harchifau | a'i ddileu o'u harchifau | ei ddileu o'ch archifau | peidiwch â'i ddefnyddio mwyach"
        ),
        Tag.CORRECTION: words("fersiwn wedi'i gywiro | cywiriad: | (yn cywiro"),
        Tag.EMBARGO: words(
            "dan embargo tan | dan embargo | embargo tan | embargo: | o dan embargo | embargo hyd"
        ),
        Tag.UNTIL: words("tan | hyd | cyn | hyd nes"),
        Tag.AFTER: words("ar ôl | wedi | o"),
        Tag.RELEASE: words(
            "i'w gyhoeddi ar unwaith | i'w ryddhau ar unwaith | i'w gyhoeddi'n syth | at ddefnydd y wasg | i'w gyhoeddi nawr | i'w ryddhau nawr | i'w gyhoeddi'n ddi-oed | i'w ryddhau'n syth | i'w ddefnyddio ar unwaith | rhyddhau ar unwaith"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "parth cyhoeddus | yn y parth cyhoeddus | dim hawliau wedi'u cadw | di-hawlfraint | yn rhydd o hawlfraint"
        ),
        Tag.OPEN_LICENCE: words(
            "trwydded agored | drwydded agored | trwydded llywodraeth agored | drwydded llywodraeth agored"
        ),
        Tag.SINCE: words("ers"),
        Tag.PRESENT: words("heddiw"),
        Tag.TAIL: words("ac eraill | a'i is-gwmnïau | ffôn"),
        Tag.PART_OF: words("rhan o | is-gwmni i | adran o"),
        Tag.WITHIN: words("o fewn | am gyfnod o | uchafswm"),
        Tag.DAYS: words(
            "diwrnod | diwrnodau | dyddiau | awr | oriau | wythnos | wythnosau | mis | misoedd"
        ),
        Tag.LENGTH: words("gair | geiriau | o eiriau | munud | eiliad"),
    },
    actions={
        Action.ALL: words(
            "defnyddio | ddefnyddio | defnydd | ddefnydd | defnyddir | ddefnyddir | ailddefnyddio | ailddefnydd | hailddefnyddio | ecsbloetio | defnyddiwch | hailddefnydd | hecsbloetio | ddefnyddiwch"
        ),
        Action.PUBLISH: words(
            "cyhoeddi | gyhoeddi | chyhoeddi | cyhoeddir | cyhoeddiad | ailgyhoeddi | hailgyhoeddi | ailargraffu | hailargraffu | ailbrintio | arddangos | harddangos | postio | phostio | dangos yn gyhoeddus | cyfathrebu i'r cyhoedd | ailgyhoeddir | gyhoeddir | chyhoeddir | gyhoeddiad | chyhoeddiad | hailbrintio | bostio | ddangos yn gyhoeddus | gyfathrebu i'r cyhoedd | chyfathrebu i'r cyhoedd | hailgyhoeddir"
        ),
        Action.PUBLISH_ONLINE: words(
            "ar y rhyngrwyd | rhyngrwyd | ar-lein | ar wefannau eraill | ryngrwyd | har-lein"
        ),
        Action.PRINT: words("argraffu | hargraffu | mewn print | printio | brintio | phrintio"),
        Action.BROADCAST: words(
            "darlledu | ddarlledu | ailddarlledu | darllediad | ddarlledir | darlledir | hailddarlledu | ddarllediad"
        ),
        Action.SOCIAL: words(
            "cyfryngau cymdeithasol | rhwydweithiau cymdeithasol | gyfryngau cymdeithasol | chyfryngau cymdeithasol | rwydweithiau cymdeithasol"
        ),
        Action.REPRODUCE: words(
            "atgynhyrchu | hatgynhyrchu | atgynhyrchir | atgynhyrchiad | copïo | gopïo | chopïo | copïau | copi | gopi | copïir | llungopïo | lungopïo | lawrlwytho | dyblygu | ddyblygu | ailgynhyrchu | hailgynhyrchu | hatgynhyrchir | hatgynhyrchiad | gopïau | chopïau | chopi | gopïir | chopïir"
        ),
        Action.REDISTRIBUTE: words(
            "dosbarthu | ddosbarthu | ailddosbarthu | hailddosbarthu | lledaenu | ledaenu | trosglwyddo | drosglwyddo | rhannu | rannu | anfon ymlaen | hanfon ymlaen | is-drwyddedu | syndiceiddio | dosbarthiad | darparu i drydydd parti | dosberthir | throsglwyddo | his-drwyddedu | ddosbarthiad | ddarparu i drydydd parti | ddosberthir"
        ),
        Action.REWRITE: words(
            "ailysgrifennu | hailysgrifennu | crynhoi | grynhoi | golygu testun | golygu'r | aralleirio | chrynhoi | olygu testun | olygu'r | haralleirio"
        ),
        Action.ADAPT: words(
            "addasu | haddasu | addasiad | newid | newidiadau i'r | diwygio | ddiwygio | gweithiau deilliadol | waith deilliadol | gwaith deilliadol | trawsnewid | haddasir | haddasiad | weithiau deilliadol | drawsnewid | thrawsnewid"
        ),
        Action.TRANSLATE: words(
            "cyfieithu | gyfieithu | chyfieithu | cyfieithiad | cyfieithiadau | gyfieithiad | chyfieithiad | gyfieithiadau | chyfieithiadau"
        ),
        Action.QUOTE: words(
            "dyfynnu | ddyfynnu | dyfyniad | dyfyniadau | detholiad | detholion | ddyfyniad | ddyfyniadau | ddetholiad | ddetholion"
        ),
        Action.ARCHIVE: words(
            "archifo | harchifo | archif | archifau | storio | cadw mewn system | cronfa ddata | chronfa ddata | system adfer | harchif | harchifau | gadw mewn system | chadw mewn system | gronfa ddata"
        ),
        Action.SELL: words(
            "gwerthu | werthu | gwerthiant | ailwerthu | hailwerthu | ei werthu | werthiant"
        ),
        Action.COMMERCIAL: words(
            "defnydd masnachol | ddefnydd masnachol | defnyddio'n fasnachol | ddefnyddio'n fasnachol | defnyddio at ddibenion masnachol | ddefnyddio at ddibenion masnachol"
        ),
        Action.ADVERTISE: words("hysbyseb* | hysbysebu | marchnata | farchnata | hyrwyddo"),
        Action.AI_TRAINING: words(
            "mwyngloddio testun a data | fwyngloddio testun a data | cloddio testun a data | cloddio data | gloddio data | cloddio am ddata | cloddio am destun | deallusrwydd artiffisial | hyfforddi modelau | hyfforddi systemau | modelau iaith | dysgu peirianyddol | sgrapio | crafu data | scraping | crawling | data hyfforddi | hyfforddi ai | hyfforddi deallusrwydd artiffisial | gloddio testun a data | chloddio testun a data | chloddio data | gloddio am ddata | chloddio am ddata | gloddio am destun | chloddio am destun | ddeallusrwydd artiffisial | fodelau iaith | ddysgu peirianyddol | grafu data | chrafu data | ddata hyfforddi | cloddio testun | gloddio testun | chloddio testun | mwyngloddio data | mwyngloddio testun | fwyngloddio testun | fwyngloddio data | mwyngloddio | fwyngloddio | hyfforddi modelau iaith | systemau deallusrwydd artiffisial | offer deallusrwydd artiffisial | modelau ai | systemau ai | hyfforddi algorithmau | hyfforddi peiriannau | modelau iaith mawr | crafu'r wefan | casglu data'n awtomatig | casglu awtomataidd | sgrapio'r | text and data mining"
        ),
        Action.ALTER_IMAGE: words(
            "cnydio | trin yn ddigidol | gnydio | chnydio | drin yn ddigidol | thrin yn ddigidol | tocio | docio | thocio | ail-gyffwrdd | golygu'n ddigidol | cropio | gropio"
        ),
        Action.LINK: words("dolenni dwfn | fframio | mewnosod | ddolenni dwfn | fewnosod"),
    },
    objects={
        Object.ITEM: words(
            "erthygl | erthyglau | cynnwys y wefan | cynnwys y safle | cynnwys | gynnwys | chynnwys | deunydd | ddeunydd | deunyddiau | dogfen | ddogfen | dogfennau | stori | straeon | gwybodaeth | wybodaeth | gwaith hwn | cyhoeddiad hwn | y cyhoeddiad hwn | llyfr | newyddion | adroddiad | herthygl | herthyglau | gynnwys y wefan | chynnwys y wefan | gynnwys y safle | chynnwys y safle | ddeunyddiau | ddogfennau | waith hwn | gyhoeddiad hwn | chyhoeddiad hwn | lyfr | hadroddiad"
        ),
        Object.SITE: words("gwefan | wefan | safle gwe | y wefan hon"),
        Object.TEXT: words(
            "testun | destun | y testun | testunau | thestun | destunau | thestunau"
        ),
        Object.IMAGE: words(
            "llun | lluniau | luniau | ffotograff* | delwedd | delweddau | ddelwedd | ddelweddau"
        ),
        Object.VIDEO: words("fideo | fideos"),
        Object.AUDIO: words("sain | podlediad | recordiad | bodlediad | phodlediad"),
        Object.GRAPHIC: words("graffeg | siart | siartiau | map | mapiau | raffeg | fapiau"),
        Object.LOGO: words("logo | logos"),
    },
    conditions={
        Condition.CONSENT: words(
            "caniatâd | ganiatâd | chaniatâd | cydsyniad | gydsyniad | chydsyniad | awdurdod | hawdurdod | cytundeb | gytundeb | trwydded | drwydded | thrwydded | cymeradwyaeth | contract | trwyddedu | chytundeb | gymeradwyaeth | chymeradwyaeth | gontract | chontract | drwyddedu | thrwyddedu"
        ),
        Condition.PRIOR: words(
            "ymlaen llaw | blaenorol | o flaen llaw | rhagblaen | yn gyntaf | flaenorol | ragblaen"
        ),
        Condition.WRITTEN: words("ysgrifenedig | yn ysgrifenedig | mewn ysgrifen"),
        Condition.ATTRIBUTION: words(
            "cydnabod y ffynhonnell | nodi'r ffynhonnell | enwi'r ffynhonnell | cydnabod | gydnabod | chydnabod | cydnabyddir | gydnabyddir | cydnabyddiaeth | gydnabyddiaeth | priodoli | briodoli | priodoliad | credyd | nodi'r awdur | nodir y ffynhonnell | ffynhonnell | y ffynhonnell | ffynhonnell y | enw'r awdur | dyfynnu'r ffynhonnell | enwi'r awdur | enwi awdur | enwir yr awdur | enwir y ffynhonnell | enwi'r | enw'r ffotograffydd | rhoi clod | rhoi cydnabyddiaeth | crybwyll y ffynhonnell | crybwyll enw | gydnabod y ffynhonnell | chydnabod y ffynhonnell | henwi'r ffynhonnell | chydnabyddir | ydnabyddir | chydnabyddiaeth | ydnabyddiaeth | phriodoli | friodoli | briodoliad | phriodoliad | gredyd | chredyd | henw'r awdur | ddyfynnu'r ffynhonnell | henwi'r awdur | henwir yr awdur | henwir y ffynhonnell | henwi'r | henw'r ffotograffydd | grybwyll y ffynhonnell | chrybwyll y ffynhonnell | grybwyll enw | chrybwyll enw | nodi enw'r awdur | nodi enw | nodi'r ffynhonnell yn glir | nodwch y ffynhonnell | enwch yr awdur | dan enw'r awdur | priodolwch | nodir yr awdur | nodir enw'r awdur"
        ),
        Condition.LINK: words(
            "dolen | ddolen | dolenni | hyperddolen | dolen i | cysylltu â'r gwreiddiol | dolennu | ddolenni | ddolen i | gysylltu â'r gwreiddiol | chysylltu â'r gwreiddiol | ddolennu"
        ),
        Condition.NO_DERIVATIVES: words(
            "heb newid | heb ei newid | heb eu newid | heb addasu | heb unrhyw newid | heb newidiadau | yn ei gyfanrwydd | dim deilliadau | heb ei addasu"
        ),
        Condition.SHARE_ALIKE: words(
            "rhannu'n debyg | yr un drwydded | yr un amodau | rannu'n debyg"
        ),
        Condition.NONCOMMERCIAL: words(
            "anfasnachol | ddibenion anfasnachol | nid er elw | dielw | heb fod yn fasnachol | di-elw | hanfasnachol | ddielw | ddi-elw"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "defnydd golygyddol | ddefnydd golygyddol | dibenion golygyddol | dibenion newyddiadurol | ddibenion golygyddol | ddibenion newyddiadurol"
        ),
        Condition.PERSONAL_USE: words(
            "defnydd personol | ddefnydd personol | defnydd preifat | ddefnydd preifat | defnydd mewnol | ddefnydd mewnol"
        ),
        Condition.EDUCATIONAL_USE: words(
            "dibenion addysgol | ddibenion addysgol | defnydd addysgol | ddefnydd addysgol"
        ),
        Condition.ONE_TIME: words("un tro yn unig | unwaith yn unig | hunwaith yn unig"),
        Condition.NOTIFY: words("rhowch wybod i ni | hysbysu'r golygydd"),
        Condition.PAYMENT: words("tâl | taliad | ffi | ffioedd | dâl | daliad | thaliad"),
        Condition.SUBSCRIBER: words(
            "tanysgrifwyr | danysgrifwyr | aelodau yn unig | cwsmeriaid | cleientiaid | defnyddwyr cofrestredig | thanysgrifwyr | ddanysgrifwyr | haelodau yn unig | gwsmeriaid | chwsmeriaid | gleientiaid | chleientiaid | ddefnyddwyr cofrestredig"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "at ddefnydd golygyddol yn unig | defnydd golygyddol yn unig"
        ),
        Exemption.PERSONAL_USE: words(
            "ac eithrio at ddefnydd personol | heblaw at ddefnydd personol | ac eithrio defnydd personol"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "fel y caniateir gan y gyfraith | a ganiateir gan y gyfraith | ddeddf hawlfraint"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("ymchwil wyddonol"),
        Exemption.IMAGES: words("ac eithrio lluniau | ac eithrio delweddau | heblaw am luniau"),
    },
    places={
        "DE": words("yr almaen"),
        "ES": words("sbaen"),
        "EU": words("undeb ewropeaidd"),
        "FR": words("ffrainc"),
        "GB": words("y deyrnas unedig | deyrnas unedig | prydain"),
        "IE": words("iwerddon"),
        "IT": words("yr eidal"),
        "US": words("unol daleithiau"),
    },
    months=(
        words("ionawr"),
        words("chwefror"),
        words("mawrth"),
        words("ebrill"),
        words("mai"),
        words("mehefin"),
        words("gorffennaf"),
        words("awst"),
        words("medi"),
        words("hydref"),
        words("tachwedd"),
        words("rhagfyr"),
    ),
    joints=words("gan | o"),
    examples=(
        Example("Gwaherddir atgynhyrchu'r erthygl hon.", ("prohibits reproduce",)),
        Example(
            "Ni chaniateir copïo na dosbarthu'r cynnwys heb ganiatâd ysgrifenedig y cyhoeddwr ymlaen llaw.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Ni chaniateir cyhoeddi, cyfieithu na gwerthu'r testun hwn.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Gellir defnyddio'r ffotograffau gyda chaniatâd yr asiantaeth yn unig.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Caniateir ailgyhoeddi'r erthygl ar yr amod y cydnabyddir y ffynhonnell a bod dolen i'r gwreiddiol.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Wrth ailgyhoeddi, rhaid cydnabod y ffynhonnell.",
            ("permits publish if attribution",),
        ),
        Example(
            "Mae'r cyhoeddwr yn cadw'r hawliau mwyngloddio testun a data.",
            ("reserves ai_training",),
        ),
        Example(
            "Gwaherddir defnyddio'r erthyglau hyn i hyfforddi modelau iaith.",
            ("prohibits ai_training",),
        ),
        Example(
            "Caniateir dosbarthu'r ddogfen at ddibenion anfasnachol.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Ni chaniateir copïo unrhyw ran o'r ddogfen hon heb ganiatâd.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Gwaherddir atgynhyrchu'r deunydd yn gyfan gwbl neu'n rhannol.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2015 Llais y Glannau. Cedwir pob hawl.", ("reserved",)),
        Example("Llun: Gwen Morris", ("notice",)),
        Example("Dyfarnodd y llys yn erbyn gwefan am gopïo erthyglau."),
        Example("Gwaharddodd y cyngor werthu alcohol ar y traeth."),
        Example("Beth yw ystyr yr ymadrodd «cedwir pob hawl»?"),
        Example("Disgwylir cyhoeddi'r canlyniadau ym mis Mawrth."),
        Example("Gwaherddir parcio o flaen y garej."),
    ),
)
