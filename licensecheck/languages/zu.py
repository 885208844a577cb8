"""Zulu."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="zu",
    title="Zulu",
    tags={
        Tag.EMBARGO: words(
            "ingashicilelwa ngaphambi | akufanele ishicilelwe ngaphambi | akumele ishicilelwe ngaphambi"
        ),
        Tag.MARK: words(
            "ilungelo lokushicilela | amalungelo okushicilela | ilungelo lobunikazi | amalungelo obunikazi"
        ),
        Tag.RESERVED: words(
            "wonke amalungelo agodliwe | wonke amalungelo agciniwe | onke amalungelo agodliwe | onke amalungelo agciniwe | amalungelo agodliwe | wonke amalungelo avikelwe | onke amalungelo avikelwe | amalungelo onke agodliwe | amalungelo wonke agodliwe | amalungelo agciniwe | wonke amalungelo abekelwe"
        ),
        Tag.PROTECTED: words(
            "kuvikelwe yilungelo lokushicilela | kuvikelwe ngumthetho welungelo | kuvikelwe yimithetho yelungelo lokushicilela"
        ),
        Tag.RESERVE: words(
            "agodliwe | agciniwe | sigodla ilungelo | igodla ilungelo | avikelwe"
        ),
        Tag.MAY: words(
            "angasabalalisa | angashicilela | angasebenzisa | angakopisha | ungaphinda | ungashicilela | ungasebenzisa | ungakopisha | ungasabalalisa | ungahumusha | ungacaphuna | bangacaphuna | bangashicilela | bangasebenzisa | bangakopisha | bangasabalalisa | ungaphinda ushicilele | zingashicilelwa | engakopishwa | engashicilelwa | engasetshenziswa | engasatshalaliswa | ungase | ungakwazi | bangakwazi | kungenzeka | ungawasebenzisa"
        ),
        Tag.MAY_NOT: words(
            "ningayisebenzisi | ningasebenzisi | ungayisebenzisi | ningashicileli | ungashicileli | ungasabalalisi | akufanele ishicilelwe | akumele ishicilelwe | akufanele zisetshenziswe | akufanele | ungasebenzisi | awukwazi | akumele | akufanele kusetshenziswe | angeke | ungakopishi"
        ),
        Tag.MUST: words("kufanele | kumele | kuphoqelekile | kudingeka"),
        Tag.BAN: words(
            "yenqatshelwe | zenqatshelwe | kwenqatshelwa | kunqatshelwa | unqatshelwe | anqatshelwe | kuvinjwe | akuvumeleki | ayivumelekile | azivumelekile | akuvunyelwe | akuvumelekile | kwenqatshelwe | kuvinjelwe | kunqatshelwe | akuvunyelwa | kuyicala | akukho emthethweni | awuvunyelwe | kwenqatshelwe ngokuphelele | ayivunyelwe | azivunyelwe | kuwukwephula umthetho"
        ),
        Tag.ALLOW: words(
            "kuvunyelwe | kuvumelekile | uvunyelwe | kuyavunyelwa | uvumelekile | ngokukhululekile | ivunyelwe"
        ),
        Tag.NEED: words(
            "kuyadingeka | iyadingeka | kubalulekile | kuyimpoqo | kuyisibopho | kudinga"
        ),
        Tag.THREAT: words("uzoshushiswa | bazoshushiswa | kuzothathwa izinyathelo zomthetho"),
        Tag.REQUEST: words("siyacela | sicela"),
        Tag.UNAUTHORISED: words(
            "ngaphandle kwemvume | ngaphandle kwemvumo | okungagunyaziwe | okungenamvume"
        ),
        Tag.WITHOUT: words(
            "ngaphandle kwe | ngaphandle | ngaphandle kokuthola | ngaphandle kokubalula"
        ),
        Tag.EXCEPT: words("ngaphandle uma | ngaphandle kokuthi"),
        Tag.ONLY: words("kuphela | kuphelele"),
        Tag.IF: words("uma | inqobo nje uma | ngemvume | ngokubalula | kodwa uma | inqobo uma"),
        Tag.WHEN: words("lapho usebenzisa | uma usebenzisa | uma ushicilela | lapho ucaphuna"),
        Tag.NO_PART: words("ayikho ingxenye | akukho ngxenye"),
        Tag.RANGE: words(
            "ngokuphelele noma ingxenye | iphelele noma ingxenye | yonke noma ingxenye | noma iyiphi ingxenye | ingxenye noma konke | konke noma ingxenye"
        ),
        Tag.COMMERCIAL: words(
            "ngezinjongo zokuhweba | ukuze kwenziwe inzuzo | ngenhloso yokuhweba"
        ),
        Tag.PURPOSE: words("ukuze | ngenhloso yoku | ngezinjongo zoku"),
        Tag.BUT: words("kodwa | nokho"),
        Tag.AND: words("futhi | noma | kanye | nokuthi"),
        Tag.REPORT: words(
            "uthe | wathi | bathe | kusho | kubika | inkantolo inqume | utshele | umemezele | ubikile | ngokusho | uxwayise | kusho u"
        ),
        Tag.TOPIC: words(
            "inkantolo | enkantolo | icala lase | ijaji | umthethosivivinywa | iphalamende | ungqongqoshe | uchwepheshe | amagama athi | lisho ukuthini | kusho ukuthini | amaphoyisa | ummeli"
        ),
        Tag.NONWORK: words(
            "umakhalekhukhwini | izingcingo | ukugembula | ukupaka | imoto | izimoto | ukubhema | utshwala | izikhali | isibhamu | izibhamu | ukudoba | izinhlanzi | ukuzingela | amathikithi | amavoti | ugwayi | ukungena | izilwane | izinja | izimpahla | imithi | inyama | izidakamizwa | upulasitiki"
        ),
        Tag.CREDIT: words("""isithombe: | isithombe ngu | izithombe: | umthombo: | ividiyo: |
            isithombe sithunyelwe"""),
        Tag.PHOTO: words("isithombe | izithombe"),
        Tag.BYLINE: words("intatheli"),
        Tag.KILL: words(
            "ndaba ihoxisiwe | le ndaba ihoxisiwe | indaba ikhanseliwe | isithombe sihoxisiwe | lesi sithombe sihoxisiwe | le ndaba isusiwe | indaba ihoxisiwe | lolu daba luhoxisiwe"
        ),
        Tag.CORRECTION: words("isilungiso | isilungiso: | ukulungiswa:"),
        Tag.UNTIL: words(
            "ngaphambi komhla | ngaphambi kwa | kuze kube umhla | kuze kufike | kuze kube | ngaphambi kuka"
        ),
        Tag.AFTER: words("emva kuka | kusukela"),
        Tag.RELEASE: words("isitatimende sabezindaba | ukuze kushicilelwe ngokushesha"),
        Tag.DAYS: words("izinsuku | amahora | amasonto"),
        Tag.LENGTH: words("amagama | imizuzu"),
    },
    actions={
        Action.ALL: words(
            "angasebenzisa | ningayisebenzisi | ningasebenzisi | ungayisebenzisi | ungasebenzisi | ungasebenzisa | bangasebenzisa | engasetshenziswa | uma usebenzisa | lapho usebenzisa | usebenzisa | akufanele kusetshenziswe | ukusebenzisa | ukusetshenziswa | kusetshenziswe | ukusebenzisa kabusha | zisetshenziswe | isetshenziswe"
        ),
        Action.PUBLISH: words(
            "angashicilela | ningashicileli | ungashicileli | ushicilele | ashicilele | bashicilele | ungashicilela | bangashicilela | ungaphinda ushicilele | ingashicilelwa | zingashicilelwa | engashicilelwa | uma ushicilela | ukushicilela | ukushicilelwa | kushicilelwe | ukushicilela kabusha | ukubeka obala | ukukhombisa | ishicilelwe | zishicilelwe"
        ),
        Action.PUBLISH_ONLINE: words("kwi-inthanethi | ku-inthanethi"),
        Action.PRINT: words("ukuphrinta"),
        Action.BROADCAST: words("ukusakaza | ukusakazwa | kusakazwe"),
        Action.SOCIAL: words("ezinkundleni zokuxhumana | ukwabelana"),
        Action.REPRODUCE: words(
            "angakopisha | ungakopishi | ungakopisha | bangakopisha | engakopishwa | ukukopisha | ukukopishwa | kukopishwe | ukukhiqiza kabusha | ikopishwe | ukwenza amakhophi | ukukhiqizwa kabusha"
        ),
        Action.REDISTRIBUTE: words(
            "angasabalalisa | ungasabalalisi | ungasabalalisa | bangasabalalisa | engasatshalaliswa | ukusabalalisa | ukusatshalaliswa | kusatshalaliswe | ukudlulisela | ukudluliselwa"
        ),
        Action.REWRITE: words("ukubhala kabusha | ukuhlela"),
        Action.ADAPT: words("ukushintsha | ukuguqula | ukuguqulwa"),
        Action.TRANSLATE: words("ungahumusha | ukuhumusha | ukuhunyushwa"),
        Action.QUOTE: words(
            "ungacaphuna | bangacaphuna | lapho ucaphuna | ukucaphuna | ukucashunwa | ukucaphunwa"
        ),
        Action.ARCHIVE: words(
            "igcinwe | zigcinwe | kugcinwe | ukulondoloza | ilondolozwe | ukugcina | ukugcinwa"
        ),
        Action.SELL: words(
            "ithengiswe | zithengiswe | kuthengiswe | ithengiswa | ukuthengisa kabusha | ukuthengiswa kabusha | ukuthengisa | ukuthengiswa | ukudayisa"
        ),
        Action.COMMERCIAL: words(
            "ngezinjongo zokuhweba | ukuze kwenziwe inzuzo | ngenhloso yokuhweba | ukusebenzisa ngezinjongo zokuhweba | ukusetshenziswa kwezohwebo"
        ),
        Action.ADVERTISE: words("ukukhangisa | izikhangiso"),
        Action.AI_TRAINING: words(
            "ubuhlakani bokwenziwa | ubuhlakani bokuzenzela | ukuqeqesha i-ai | ukumbiwa kwedatha"
        ),
        Action.ALTER_IMAGE: words("ukusika isithombe"),
    },
    objects={
        Object.ITEM: words(
            "indaba ikhanseliwe | indaba ihoxisiwe | lolu daba luhoxisiwe | indaba | izindaba | lolu daba | okuqukethwe | umbhalo | incwadi | le ndaba | lezi zindaba | umsebenzi lo | i-athikili | izihloko"
        ),
        Object.SITE: words("iwebhusayithi | le webhusayithi | isizindalwazi"),
        Object.TEXT: words("imibhalo"),
        Object.IMAGE: words("isithombe sihoxisiwe | isithombe | izithombe | lezi zithombe"),
        Object.VIDEO: words("ividiyo | amavidiyo"),
        Object.LOGO: words("ilogo"),
    },
    conditions={
        Condition.EDITORIAL_PURPOSE: words(
            "okokusetshenziswa ngabahleli | ukusetshenziswa ngabahleli | ngezinjongo zokuhlela | ngezinjongo zezindaba | okokusetshenziswa ezindabeni"
        ),
        Condition.CONSENT: words(
            "imvume | kwemvume | ngemvume | isivumelwano | ilayisensi | imvumo"
        ),
        Condition.PRIOR: words("kusengaphambili | ngaphambili"),
        Condition.WRITTEN: words("ebhaliwe | ebhalwe phansi | ngokubhala"),
        Condition.ATTRIBUTION: words(
            "uveza umthombo | kukhonjwa umthombo | ukhombe umthombo | ukuveza umthombo | uma ubalula umthombo | usho umthombo | ubalule umthombo | uphawule umthombo | umthombo | ukubalula umthombo | kubalulwe umthombo | igama lombhali | ukusho umthombo"
        ),
        Condition.LINK: words("isixhumanisi | i-link"),
        Condition.NONCOMMERCIAL: words(
            "okungeyona eyokuhweba | okungezona ezohwebo | ezingezona ezohwebo"
        ),
        Condition.PERSONAL_USE: words(
            "ukusetshenziswa komuntu siqu | ukusetshenziswa kwakho siqu"
        ),
        Condition.EDUCATIONAL_USE: words("ezemfundo | ngezinjongo zemfundo"),
        Condition.PAYMENT: words("inkokhelo | imali yokukhokha"),
        Condition.SUBSCRIBER: words("ababhalisile | amakhasimende"),
    },
    exemptions={Exemption.PERSONAL_USE: words("ngaphandle kokusetshenziswa komuntu siqu")},
    places={
        "ZA": words("iningizimu afrika | eningizimu afrika"),
        "US": words("imelika | emelika"),
        "GB": words("ibhrithani"),
        "SZ": words("eswatini"),
        "ZW": words("izimbabwe"),
        "MZ": words("imozambiki"),
    },
    months=(
        words("januwari | kumasingana"),
        words("februwari | kunhlolanja"),
        words("mashi | kundasa"),
        words("ephreli"),
        words("meyi"),
        words("juni"),
        words("julayi"),
        words("agasti"),
        words("septhemba"),
        words("okthoba"),
        words("novemba"),
        words("disemba"),
    ),
    examples=(
        Example(
            "Akuvunyelwe ukukopisha noma ukusabalalisa le ndaba.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Kwenqatshelwe ukushicilela le ndaba ngaphandle kwemvume ebhaliwe.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Akuvunyelwe ukusebenzisa izithombe ngaphandle kwemvume.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Kwenqatshelwe ukuhumusha le ndaba, yonke noma ingxenye.",
            ("prohibits translate quote",),
        ),
        Example(
            "Kuvunyelwe ukushicilela le ndaba uma kubalulwe umthombo.",
            ("permits publish if attribution",),
        ),
        Example(
            "Uma usebenzisa le ndaba kufanele ukubalula umthombo.",
            ("permits all if attribution",),
        ),
        Example("Akuvunyelwe ukuthengisa izithombe.", ("prohibits sell of image",)),
        Example(
            "Akuvunyelwe ukusebenzisa izindaba ukuze kuqeqeshwe ubuhlakani bokwenziwa.",
            ("prohibits ai_training",),
        ),
        Example("© 2021 Ugu Media. Wonke amalungelo agodliwe.", ("reserved",)),
        Example("Isithombe: Sipho Dube", ("notice",)),
        Example(
            "Inkantolo inqume ukuthi iphephandaba lishicilele isithombe ngaphandle kwemvume."
        ),
        Example("Akuvunyelwe ukupaka lapha."),
        Example("Akuvunyelwe ukuthengisa utshwala lapha."),
        Example("Amagama athi “wonke amalungelo agodliwe” asho ukuthini?"),
    ),
)
