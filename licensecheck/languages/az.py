"""Azerbaijani, in Latin and Cyrillic letters."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="az",
    title="Azerbaijani",
    tags={
        Tag.OWNED: words("məxsusdur"),
        Tag.MARK: words(
            "müəllif hüquqları | müəllif hüququ | müəlliflik hüququ | müəlliflik hüquqları"
        ),
        Tag.RESERVED: words(
            """bütün hüquqlar qorunur | bütün hüquqlar qorunub | bütün hüquqları qorunur | bütün hüquqları qorunub |
            bütün hüquqlar qorunmuşdur | müəllif hüquqları qorunur | müəllif hüquqları qorunub |
            müəllif hüququ qorunur | bütün hüquqlar saxlanılır | bütün hüquqlar saxlanılıb | бүтүн һүгуглар горунур |
            müəllif hüquqları qorunmuşdur | bütün hüquqlar qorunmaqdadır | bütün müəllif hüquqları qorunur"""
        ),
        Tag.PROTECTED: words(
            "müəllif hüquqları ilə qorunur | müəllif hüququ ilə qorunur | müəllif hüquqları haqqında qanunla qorunur | qanunla qorunur | qanunvericiliklə qorunur"
        ),
        Tag.RESERVE: words(
            "saxlanılır | saxlanılıb | qorunur | qorunub | məxsusdur | özündə saxlayır | hüququnu saxlayır"
        ),
        Tag.NEG: words("deyil | deyildir | yoxdur | verilmir | vermir"),
        Tag.NOT_ONLY: words("yalnız deyil | təkcə deyil"),
        Tag.MAY: words(
            "edilə bilər | oluna bilər | edə bilər | edə bilərsiniz | olar | mümkündür | hüququ var | bilər | bilərsiniz"
        ),
        Tag.MAY_NOT: words(
            "olmaz | mümkün deyil | bilməz | bilməzsiniz | edilə bilməz | oluna bilməz | edilməməlidir | olunmamalıdır | etməyin | etməyiniz"
        ),
        Tag.MUST: words(
            "edilməlidir | olunmalıdır | lazımdır | göstərilməlidir | verilməlidir | qeyd edilməlidir | gərəkdir | qeyd olunmalıdır"
        ),
        Tag.BAN: words(
            """qadağandır | qadağan edilir | qadağan olunur | qadağan edilib | qadağan olunub | qəti qadağandır | yasaqdır | qadağan edilmişdir |
            qanunsuzdur | icazə verilmir | yol verilmir | qadağa qoyulub | yolverilməzdir | гадағандыр"""
        ),
        Tag.ALLOW: words(
            "qadağan deyil | qadağan edilmir | qadağan olunmur | maneə yoxdur | ödənişsiz | icazə verilir | icazəlidir | sərbəstdir | azaddır | yol verilir | icazə veririk | lisenziyası ilə | lisenziyası əsasında | sərbəst"
        ),
        Tag.NEED: words(
            "mütləqdir | vacibdir | zəruridir | məcburidir | tələb olunur | zəruri | mütləq | tələb edilir | şərtdir | məcburi"
        ),
        Tag.THREAT: words(
            "məsuliyyət daşıyır | məsuliyyətə səbəb olur | qanuni məsuliyyət | hüquqi məsuliyyət | məhkəmə qaydasında təqib"
        ),
        Tag.REQUEST: words("zəhmət olmasa | xahiş edirik | xahiş olunur | lütfən"),
        Tag.UNAUTHORISED: words(
            "icazəsiz | razılıqsız | razılaşdırılmadan | icazə alınmadan | icazə almadan"
        ),
        Tag.WITHOUT: words(
            "olmadan | alınmadan | olmaksızın | almadan | göstərilmədən | göstərmədən | verilmədən | qeyd edilmədən | edilmədən | olunmadan"
        ),
        Tag.EXCEPT: words(
            "istisna olmaqla | başqa | xaric | istisna | istisna edilməklə | olmadıqda"
        ),
        Tag.ONLY: words("yalnız | təkcə | ancaq | sadəcə | müstəsna olaraq"),
        Tag.IF: words(
            "şərtilə | şərti ilə | bir şərtlə | halda | göstərilməklə | göstərməklə | verilməklə | qeyd etməklə | qeyd edilməklə | istinad etməklə | istinad edilməklə | istinadla | ilə | icazəsi ilə | razılığı ilə"
        ),
        Tag.WHEN: words(
            "istifadə edərkən | istifadə etdikdə | istifadə olunduqda | istifadə zamanı | istifadə edilərkən | istifadəsi zamanı | sitat gətirərkən | iqtibas zamanı | istifadə edildikdə | istifadə olunarkən | dərc edərkən | yayımlanarkən"
        ),
        Tag.RANGE: words(
            "tam və ya qismən | qismən və ya tam | tamamilə və ya qismən | tam və ya hissə-hissə | hər hansı hissəsi | hər hansı hissəsinin | heç bir hissəsi | bir hissəsi | tam və qismən | qismən | bütövlükdə və ya qismən"
        ),
        Tag.COMMERCIAL: words(
            "kommersiya məqsədilə | kommersiya məqsədi ilə | kommersiya məqsədləri üçün | ticarət məqsədilə"
        ),
        Tag.PURPOSE: words("üçün | məqsədilə | məqsədi ilə | məqsədlə"),
        Tag.OTHER: words("hər hansı məqsədlə | və ya digər məqsədlə"),
        Tag.OUTSIDE: words("kənarda | xaricində | hüdudlarından kənarda"),
        Tag.BUT: words("amma | lakin | ancaq ki"),
        Tag.AND: words("və | və ya | həmçinin | yaxud"),
        Tag.REPORT: words(
            "bildirdi | bildirib | dedi | deyib | açıqlayıb | xəbər verir | məlumat verir | söylədi | qeyd edib | vurğulayıb | qərar verib | qəbul edib | iddia edib | elan edib | bildirir | görə | müzakirə edib"
        ),
        Tag.TOPIC: words(
            "məhkəmə* | iddia qaldırıb | qanun layihəsi | ifadəsi | ifadəsinin | nə deməkdir | ekspert* | hakim | nazir* | müəllif hüquqlarının pozulması | konfrans* | milli məclis"
        ),
        Tag.NONWORK: words(
            """telefon* | imtahan* | maska* | qumar | parklanma | park etmək | siqaret | alkoqol* | spirtli | silah* | balıq ovu | dron* | bilet* | səs | tütün | avtomobil* | nəqliyyat | giriş | heyvan* |
            narkotik | dərman* | məhsul* | idxal* | ixrac* | plastik"""
        ),
        Tag.CREDIT: words(
            "foto: | fotolar: | mənbə: | şəkil: | video: | qrafika: | fotonun müəllifi: | foto"
        ),
        Tag.PHOTO: words("foto | fotolar | şəkil"),
        Tag.VIA: words("vasitəsilə | vasitəsi ilə"),
        Tag.BYLINE: words("müxbir | müxbiri | jurnalist:"),
        Tag.KILL: words(
            "xəbər ləğv edilib | xəbər ləğv edildi | xəbər geri çağırılır | xəbər geri çağırılıb | foto ləğv edilib | xəbərin ləğvi | xəbər ləğv edilir | xəbər ləğv olunub | geri çağırılır | geri çağırılıb | xəbərdən istifadə etməyin"
        ),
        Tag.CORRECTION: words("düzəliş: | düzəliş edilmiş | düzəliş"),
        Tag.EMBARGO: words("embarqo: | embarqo altında | embarqoludur"),
        Tag.UNTIL: words("qədər | kimi | dək | əvvəl"),
        Tag.AFTER: words("sonra | etibarən"),
        Tag.RELEASE: words(
            "dərhal yayılmaq üçün | dərhal dərc üçün | dərhal dərc edilmək üçün | təcili yayım üçün | press-reliz | mətbuat relizi | dərhal yayım üçün | mətbuat üçün məlumat"
        ),
        Tag.PUBLIC_DOMAIN: words("ictimai mülkiyyət* | ictimai istifadədədir"),
        Tag.OPEN_LICENCE: words("açıq lisenziya | açıq dövlət lisenziyası"),
        Tag.WITHIN: words("ərzində | müddətində | ən çoxu"),
        Tag.DAYS: words("gün | saat | həftə | ay"),
        Tag.LENGTH: words("söz | dəqiqə | saniyə | simvol | işarə | sətir"),
    },
    actions={
        Action.ALL: words(
            "istifadə edərkən | istifadə etdikdə | istifadə olunduqda | istifadə zamanı | istifadə edilərkən | istifadəsi zamanı | istifadə edildikdə | istifadə olunarkən | istifadə* | istismar* | yararlan* | istifadəsi | истифадә*"
        ),
        Action.PUBLISH: words(
            "dərc edə | çap edə | dərc edərkən | dərc* | nəşr* | yayımla* | yayımlan* | yenidən dərc* | təkrar nəşr* | təkrar dərc* | çap ed* | çap olun* | yerləşdir* | yayım | yayımı | yayımı*"
        ),
        Action.PUBLISH_ONLINE: words(
            "internetdə yerləşdir* | internet resurs* | internetdə* | saytlarda*"
        ),
        Action.PRINT: words("çap mediası* | qəzet və jurnal*"),
        Action.BROADCAST: words("efir* | televiziyada* | radioda* | translyasiya*"),
        Action.SOCIAL: words("sosial şəbəkə* | sosial media* | paylaş*"),
        Action.REPRODUCE: words(
            "çoxaldıl* | köçürül* | surətini çıxar* | surət* | kopya* | köçür* | çoxalt* | üzünü çıxar* | yüklə*"
        ),
        Action.REDISTRIBUTE: words(
            "yaya | yayıla | yayımlaya | paylaya | ötürə | yay | yayıl* | yayılma* | yayma* | paylan* | ötür* | üçüncü şəxslərə* | tirajlan* | yenidən yayıl*"
        ),
        Action.REWRITE: words("yenidən yaz* | redaktə* | ixtisar*"),
        Action.ADAPT: words("dəyişdir* | uyğunlaşdır* | emal* | işlənmə* | dəyişiklik et*"),
        Action.TRANSLATE: words("tərcümə*"),
        Action.QUOTE: words("sitat gətirərkən | iqtibas zamanı | sitat* | iqtibas*"),
        Action.ARCHIVE: words(
            "arxiv* | saxlanıl* | saxlanması | verilənlər bazası* | məlumat bazası* | yaddaşda saxla*"
        ),
        Action.SELL: words("satıl* | satış* | satmaq | satılması"),
        Action.COMMERCIAL: words(
            "kommersiya məqsədilə | kommersiya məqsədi ilə | kommersiya məqsədləri üçün | ticarət məqsədilə | kommersiya istifadə* | kommersiya məqsədilə istifadə* | kommersiya məqsədləri üçün istifadə*"
        ),
        Action.ADVERTISE: words("reklam* | marketinq* | təşviqat*"),
        Action.AI_TRAINING: words(
            "avtomatik toplan* | avtomatik yığıl* | skrapinq* | skreypinq | botlar vasitəsilə* | robotlar vasitəsilə* | verilənlərin toplan* | süni intellekt | süni intellekt model* | süni intellektin öyrədil* | süni intellekt sistem* | maşın öyrənmə* | mətn və verilənlər* | data mining | dil model* | skreypinq* | verilənlərin intellektual təhlili*"
        ),
        Action.ALTER_IMAGE: words(
            "fotonu kəs* | şəkli kəs* | fotonun kəsil* | loqonu sil* | loqonun silin* | kadrla* | kəsil* | retuş* | fotomontaj* | kadrlama*"
        ),
        Action.LINK: words("freym* | dərin keçid*"),
    },
    objects={
        Object.ITEM: words(
            "xəbərin ləğvi | xəbər geri çağırılıb | xəbər geri çağırılır | xəbər ləğv edildi | xəbər ləğv edilib | xəbər ləğv edilir | xəbər ləğv olunub | xəbərdən istifadə etməyin | dərc olunan | dərc edilən | dərc edilmiş | dərc olunmuş | yerləşdirilən material* | yerləşdirilən məqalə* | yerləşdirilən xəbər* | yerləşdirilən məlumat* | yerləşdirilən informasiya* | yerləşdirilən bütün | yerləşdirilmiş material* | yerləşdirilmiş məqalə* | yerləşdirilmiş xəbər* | yerləşdirilmiş məlumat* | yerləşdirilmiş informasiya* | yerləşdirilmiş bütün | yayımlanan material* | yayımlanan məqalə* | yayımlanan xəbər* | yayımlanan məlumat* | yayımlanan informasiya* | yayımlanan bütün | yayılan material* | yayılan məqalə* | yayılan xəbər* | yayılan məlumat* | yayılan informasiya* | yayılan bütün | paylaşılan material* | paylaşılan məqalə* | paylaşılan xəbər* | paylaşılan məlumat* | paylaşılan informasiya* | paylaşılan bütün | material* | məqalə* | xəbər* | məlumat* | məzmun* | yazı | yazılar | yazıların | əsər* | informasiya* | kontent* | материал* | мәгалә* | хәбәр*"
        ),
        Object.SITE: words(
            "saytda yerləşdirilən | saytda yerləşdirilmiş | saytda yayımlanan | saytda dərc olunan | saytda dərc edilən | saytında yerləşdirilən | saytında yerləşdirilmiş | saytında yayımlanan | saytında dərc olunan | saytında dərc edilən | sayt | saytda | saytdakı | saytın | saytında | portal* | internet səhifə* | veb-sayt* | saytımızda*"
        ),
        Object.TEXT: words("mətn | mətni | mətnin | mətnlər | mətnlərin"),
        Object.IMAGE: words(
            "foto ləğv edilib | foto | fotolar* | fotoşəkil* | şəkil* | fotonun | təsvir*"
        ),
        Object.VIDEO: words("video* | videomaterial* | görüntü*"),
        Object.AUDIO: words("audio*"),
        Object.GRAPHIC: words("qrafik* | infoqrafika*"),
        Object.LOGO: words("loqo*"),
    },
    conditions={
        Condition.CONSENT: words(
            "icazəsi ilə | razılığı ilə | icazə* | razılıq* | razılığı* | müqavilə* | lisenziya* | səlahiyyət*"
        ),
        Condition.PRIOR: words("əvvəlcədən | öncədən | qabaqcadan | ilkin"),
        Condition.WRITTEN: words("yazılı"),
        Condition.ATTRIBUTION: words(
            "mənbəni | mənbənin | mənbəyə | mənbələr | mənbənin adı | istinad etməklə | istinad edilməklə | istinad* | mənbə | mənbəyi | müəllifin adı | истинад*"
        ),
        Condition.LINK: words(
            "aktiv keçid | keçidin | keçidi | aktiv link | hiperlink* | keçid | link* | hiperistinad* | aktiv link*"
        ),
        Condition.KEEP_NOTICE: words("müəllif hüququ bildiriş*"),
        Condition.NO_DERIVATIVES: words(
            "dəyişiklik edilmədən | dəyişdirilmədən | dəyişiklik etmədən | olduğu kimi"
        ),
        Condition.NONCOMMERCIAL: words(
            "qeyri-kommersiya | qeyri kommersiya | kommersiya məqsədi güdməyən"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "redaksiya istifadə* | redaksiya məqsəd* | xəbər məqsəd*"
        ),
        Condition.PERSONAL_USE: words("şəxsi istifadə* | fərdi istifadə* | şəxsi məqsəd*"),
        Condition.EDUCATIONAL_USE: words("təhsil məqsəd* | tədris məqsəd*"),
        Condition.ONE_TIME: words("birdəfəlik"),
        Condition.NOTIFY: words("xəbərdar et* | bildirmək"),
        Condition.PAYMENT: words("ödəniş* | haqqı ödə* | pullu"),
        Condition.SUBSCRIBER: words("abunəçi* | abunə* | müştəri* | üzvlər*"),
    },
    exemptions={
        Exemption.PERSONAL_USE: words("şəxsi istifadədən başqa | şəxsi istifadə istisna"),
        Exemption.STATUTORY_EXCEPTION: words("qanunla nəzərdə tutulmuş hallar"),
        Exemption.SUBSCRIBERS: words("abunəçilərdən başqa"),
        Exemption.SEARCH_ENGINES: words("axtarış sistem*"),
        Exemption.SCIENTIFIC_RESEARCH: words("elmi tədqiqat*"),
    },
    places={
        "AZ": words("azərbaycan*"),
        "TR": words("türkiyə"),
        "RU": words("rusiya"),
        "GE": words("gürcüstan"),
        "AM": words("ermənistan"),
        "IR": words("iran"),
        "DE": words("almaniya"),
        "FR": words("fransa"),
        "GB": words("böyük britaniya | ingiltərə"),
        "US": words("abş"),
        "CN": words("çin"),
        "JP": words("yaponiya"),
        "IT": words("italiya"),
        "ES": words("ispaniya"),
        "UA": words("ukrayna"),
        "KZ": words("qazaxıstan"),
        "UZ": words("özbəkistan"),
        "IL": words("israil"),
        "PL": words("polşa"),
        "AT": words("avstriya"),
        "CH": words("isveçrə"),
        "SE": words("isveç"),
        "IN": words("hindistan"),
        "KR": words("cənubi koreya"),
        "EU": words("avropa ittifaqı"),
    },
    months=(
        words("yanvar"),
        words("fevral"),
        words("mart"),
        words("aprel"),
        words("may"),
        words("iyun"),
        words("iyul"),
        words("avqust"),
        words("sentyabr"),
        words("oktyabr"),
        words("noyabr"),
        words("dekabr"),
    ),
    endings={
        Tag.MAY_NOT: words("maz | məz | mamalıdır | məməlidir | mayın | məyin"),
        Tag.MUST: words("malıdır | məlidir"),
        Tag.WHEN: words("dıqda | dikdə | duqda | dükdə | arkən | ərkən"),
    },
    examples=(
        Example(
            "Məqalələrin surətinin çıxarılması və yayılması qadağandır.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Materiallar redaksiyanın yazılı icazəsi olmadan dərc edilə bilməz.",
            ("prohibits publish if consent written",),
        ),
        Example("Materialların icazəsiz istifadəsi qadağandır.", ("prohibits all if consent",)),
        Example(
            "Məqalənin heç bir hissəsi icazəsiz köçürülə bilməz.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Materiallardan istifadə etdikdə istinad mütləqdir.",
            ("permits all if attribution",),
        ),
        Example(
            "Saytdakı materiallardan istifadə zamanı hiperlink vacibdir.",
            ("permits all if link",),
        ),
        Example(
            "Məqalələri yalnız redaksiyanın icazəsi ilə dərc etmək olar.",
            ("prohibits publish if consent",),
        ),
        Example(
            "Məqalələrin mənbə göstərilməklə dərcinə icazə verilir.",
            ("permits publish if attribution",),
        ),
        Example(
            "Materiallar süni intellekt modellərinin öyrədilməsi üçün istifadə edilə bilməz.",
            ("prohibits ai_training",),
        ),
        Example(
            "Materialların tam və ya qismən təkrar nəşri qadağandır.",
            ("prohibits publish quote",),
        ),
        Example(
            "Məqalələr qeyri-kommersiya məqsədlə sərbəst istifadə oluna bilər.",
            ("permits all if noncommercial",),
        ),
        Example("© 2022 Sahil Media. Bütün hüquqlar qorunur.", ("reserved",)),
        Example("Foto: Sahil Agentliyi", ("notice",)),
        Example("Məhkəmə saytı müəllif hüquqlarının pozulmasına görə cərimələyib."),
        Example("Səkidə avtomobil saxlamaq qadağandır."),
        Example("Parkda spirtli içki satışı qadağandır."),
        Example("“Bütün hüquqlar qorunur” ifadəsi nə deməkdir?"),
        Example("Nazir bildirib ki, qanun layihəsi payızda müzakirə olunacaq."),
    ),
)
