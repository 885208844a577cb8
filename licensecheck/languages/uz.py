"""Uzbek, in Latin and Cyrillic letters."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# The letters o' and g' are written with any of ' ‘ ’ ʻ; the turned comma ʻ (U+02BB) is a letter
# to Unicode and is not folded, so the commonest words are entered with it too.
PACK = LanguagePack(
    name="uz",
    title="Uzbek",
    tags={
        Tag.OWNED: words("tegishli"),
        Tag.MARK: words(
            "mualliflik huquqi | mualliflik huquqlari | муаллифлик ҳуқуқи | муаллифлик ҳуқуқлари"
        ),
        Tag.RESERVED: words(
            """barcha huquqlar himoyalangan | barcha huquqlari himoyalangan | barcha huquqlar himoya qilingan | barcha huquqlari himoya qilingan | barcha huquqlar saqlangan | huquqlar himoyalangan | mualliflik huquqlari himoyalangan | mualliflik huquqi himoyalangan |
            barcha mualliflik huquqlari himoyalangan | barcha huquqlar qonun bilan himoyalangan | барча ҳуқуқлар ҳимояланган | барча ҳуқуқлари ҳимояланган | барча ҳуқуқлар ҳимоя қилинган | барча ҳуқуқлари ҳимоя қилинган | ҳуқуқлар ҳимояланган |
            муаллифлик ҳуқуқлари ҳимояланган | муаллифлик ҳуқуқи ҳимояланган | барча муаллифлик ҳуқуқлари ҳимояланган"""
        ),
        Tag.PROTECTED: words(
            "mualliflik huquqi bilan himoyalangan | mualliflik huquqi bilan himoyalanadi | qonun bilan himoyalangan | qonun bilan himoyalanadi | муаллифлик ҳуқуқи билан ҳимояланган | қонун билан ҳимояланади"
        ),
        Tag.RESERVE: words(
            "himoyalangan | himoya qilingan | saqlab qoladi | tegishli | ҳимояланган | ҳимоя қилинган | сақлаб қолади"
        ),
        Tag.NEG: words("emas | yo'q | mumkin emas | берилмайди | эмас | йўқ | berilmaydi"),
        Tag.NOT_ONLY: words("nafaqat | нафақат"),
        Tag.MAY: words(
            "mumkin | mumkindir | huquqiga ega | haqli | мумкин | ҳуқуқига эга | ҳақли"
        ),
        Tag.MAY_NOT: words(
            "qilinmasin | etilmasin | bosilmasin | foydalanilmasin | qilmang | эълон қилинмасин | қилинмасин | mumkin emas | bo'lmaydi | boʻlmaydi | haqli emas | мумкин эмас | бўлмайди | yo'l qo'yilmasligi kerak | foydalanmang | nusxalamang"
        ),
        Tag.MUST: words("kerak | lozim | zarur | shart | керак | лозим | шарт"),
        Tag.BAN: words(
            """taqiqlanadi | taqiqlangan | qat'iyan taqiqlanadi | qatʼiyan taqiqlanadi | man etiladi | man qilinadi | ruxsat etilmaydi | ruxsat berilmaydi | yo'l qo'yilmaydi | yoʻl qoʻyilmaydi | noqonuniy hisoblanadi | qonunga xilof | qonunga zid | ta'qiqlanadi | taʼqiqlanadi | ruxsat etilmagan |
            тақиқланади | тақиқланган | қатъиян тақиқланади | ман этилади | рухсат этилмайди | рухсат берилмайди | йўл қўйилмайди | ноқонуний ҳисобланади | таъқиқланади"""
        ),
        Tag.ALLOW: words(
            "taqiqlanmaydi | taqiqlanmagan | тақиқланмайди | тақиқланмаган | ruxsat etiladi | ruxsat beriladi | ruxsat etilgan | ruxsat beramiz | erkin | yo'l qo'yiladi | litsenziyasi asosida | рухсат этилади | рухсат берилади | рухсат этилган | эркин | йўл қўйилади | лицензияси асосида"
        ),
        Tag.NEED: words(
            "majburiy | majburiydir | talab etiladi | talab qilinadi | shart | zarur | мажбурий | мажбурийдир | талаб этилади | талаб қилинади | зарур | шартдир | shartdir"
        ),
        Tag.THREAT: words(
            "javobgarlikka tortiladi | javobgarlikka sabab bo'ladi | qonuniy javobgarlik | жавобгарликка тортилади | жавобгарликка сабаб бўлади"
        ),
        Tag.REQUEST: words("iltimos | so'raymiz | soʻraymiz | илтимос | сўраймиз"),
        Tag.UNAUTHORISED: words(
            "ruxsatsiz | ruxsatisiz | roziligisiz | roziliksiz | рухсатсиз | рухсатисиз | розилигисиз | розиликсиз | kelishuvsiz | ruxsat olmasdan | ruxsat olmay | рухсат олмасдан"
        ),
        Tag.WITHOUT: words(
            "havolasiz | ҳаволасиз | giperhavolasiz | manbasiz | olmasdan | olinmasdan | bo'lmasdan | ko'rsatmasdan | koʻrsatmasdan | ko'rsatilmasdan | olmay turib | bermasdan | turib | олмасдан | олинмасдан | кўрсатмасдан | кўрсатилмасдан"
        ),
        Tag.EXCEPT: words("tashqari | mustasno | bundan mustasno | holda | ташқари | мустасно"),
        Tag.ONLY: words("faqat | faqatgina | фақат | фақатгина"),
        Tag.IF: words(
            "sharti bilan | shartida | shart bilan | ko'rsatilgan holda | koʻrsatilgan holda | ko'rsatgan holda | havola qilgan holda | havola bilan | ruxsati bilan | roziligi bilan | agar | шарти билан | кўрсатилган ҳолда | кўрсатган ҳолда | ҳавола қилган ҳолда | рухсати билан | розилиги билан | агар | yozma ruxsati bilan | havola qilish sharti bilan"
        ),
        Tag.WHEN: words(
            "foydalanilganda | foydalanganda | foydalanishda | ko'chirib bosilganda | koʻchirib bosilganda | nashr etilganda | foydalanish chog'ida | iqtibos keltirilganda | фойдаланилганда | фойдаланганда | фойдаланишда | кўчириб босилганда | кўчириб босганда | нашр этилганда | ko'chirib bosganda | e'lon qilinganda | eʼlon qilinganda"
        ),
        Tag.RANGE: words(
            "biror qismini | biron qismini | hech bir qismini | hech qanday qismini | bir qismini | бирор қисмини | бирон қисмини | ҳеч қандай қисмини | to'liq yoki qisman | toʻliq yoki qisman | qisman yoki to'liq | qisman yoki toʻliq | to'la yoki qisman | har qanday qismi | har qanday qismini | biror qismi | biron qismi | hech qanday qismi | тўлиқ ёки қисман | қисман ёки тўлиқ | ҳар қандай қисми | ҳар қандай қисмини | ҳеч қандай қисми | тўла ёки қисман | qisman | қисман | hech bir qismi"
        ),
        Tag.COMMERCIAL: words(
            "tijorat maqsadida | tijorat maqsadlarida | tijoriy maqsadlarda | tijoriy maqsadda | тижорат мақсадида | тижорат мақсадларида | тижорий мақсадларда"
        ),
        Tag.OTHER: words("yoki boshqa maqsadda | har qanday maqsadda"),
        Tag.OUTSIDE: words("tashqarida | hududidan tashqarida | ҳудудидан ташқарида"),
        Tag.PURPOSE: words(
            "uchun | maqsadida | maqsadlarida | учун | мақсадида | мақсадларида"
        ),
        Tag.BUT: words("lekin | ammo | biroq | лекин | аммо | бироқ"),
        Tag.AND: words("va | yoki | hamda | ва | ёки | ҳамда"),
        Tag.REPORT: words(
            "dedi | aytdi | ma'lum qildi | maʼlum qildi | xabar berdi | bildirdi | qaror qildi | hukm chiqardi | qabul qildi | ko'ra | koʻra | yozdi | ogohlantirdi | muhokama qildi | ta'kidladi | jarimaga tortdi | деди | айтди | маълум қилди | хабар берди | билдирди | қарор қилди | қабул қилди | кўра | ёзди | муҳокама қилди | таъкидлади | taqiqladi | тақиқлади"
        ),
        Tag.TOPIC: words(
            "sud | sudi | sudga | qonun loyihasi | ekspert* | sudya* | parlament* | deputat* | vazir* | iborasi | so'zlari | nimani anglatadi | ma'nosi | buzilishi ishi | politsiya* | advokat* | konferensiya* | inson huquqlari | суд | суди | қонун лойиҳаси | эксперт* | судья* | парламент* | вазир* | ибораси | нимани англатади | инсон ҳуқуқлари"
        ),
        Tag.NONWORK: words(
            """daraxt* | дарахт* | ov qilish | telefon* | imtihon* | телефон* | имтиҳон* | qimor* | niqob* | avtomobil* | mashina* | transport* | sigaret* | chekish* | alkogol* | spirtli* | aroq* | qurol* | baliq* | ov qilish* | dron* | chipta* | ovoz |
            tamaki* | kirish* | hayvon* | tovar* | mahsulot* | dori* | go'sht* | plastik* | import* | eksport* | cho'milish* | автомобиль* | машина* | чекиш* |
            алкогол* | спиртли* | қурол* | балиқ* | дрон* | чипта* | тамаки* | кириш* | ҳайвон* | товар* | маҳсулот*"""
        ),
        Tag.CREDIT: words(
            "foto: | surat: | rasm: | manba: | video: | фото: | сурат: | манба: | видео: | fotosurat: | suratlar: | infografika:"
        ),
        Tag.PHOTO: words("foto | surat | rasm | фото | сурат"),
        Tag.VIA: words("orqali | орқали"),
        Tag.BYLINE: words("muxbir | muxbiri | мухбир | muallif: | муаллиф:"),
        Tag.KILL: words(
            "xabar bekor qilingan | xabar qaytarib olinadi | surat bekor qilindi | maqola bekor qilindi | хабар бекор қилинган | хабар қайтариб олинди | xabar bekor qilindi | xabar bekor qilinadi | xabar qaytarib olindi | хабар бекор қилинди"
        ),
        Tag.CORRECTION: words("tuzatish: | tuzatish | tuzatilgan | тузатиш: | тузатиш"),
        Tag.EMBARGO: words("embargo: | эмбарго:"),
        Tag.UNTIL: words("qadar | gacha | қадар | гача"),
        Tag.AFTER: words("keyin | so'ng | boshlab | кейин | сўнг | бошлаб"),
        Tag.RELEASE: words(
            "zudlik bilan e'lon qilish uchun | zudlik bilan eʼlon qilish uchun | зудлик билан эълон қилиш учун | darhol eʼlon qilish uchun | press-reliz | matbuot xabari | darhol e'lon qilish uchun | пресс-релиз | матбуот хабари"
        ),
        Tag.PUBLIC_DOMAIN: words("jamoat mulki* | ommaviy mulk* | жамоат мулки*"),
        Tag.OPEN_LICENCE: words("ochiq litsenziya* | очиқ лицензия*"),
        Tag.WITHIN: words("ichida | davomida | ko'pi bilan | ичида | давомида"),
        Tag.DAYS: words("kun | soat | hafta | oy | кун | соат | ҳафта | ой"),
        Tag.LENGTH: words("so'z | daqiqa | soniya | belgi | сўз | дақиқа | сония"),
    },
    actions={
        Action.ALL: words(
            "foydalanish chog'ida | foydalan* | ishlat* | qo'llash* | фойдалан* | ишлат*"
        ),
        Action.PUBLISH: words(
            "ko'chirib bosilganda | koʻchirib bosilganda | кўчириб босилганда | кўчириб босганда | ko'chirib bosganda | nashr et* | nashr qil* | e'lon qil* | eʼlon qil* | chop et* | qayta nashr* | qayta chop* | ko'chirib bos* | koʻchirib bos* | joylashtir* | chop qil* | нашр эт* | нашр қил* | эълон қил* | чоп эт* | қайта нашр* | кўчириб бос* | жойлаштир*"
        ),
        Action.PUBLISH_ONLINE: words("internetda* | saytlarda* | интернетда*"),
        Action.PRINT: words("bosma nashr* | босма нашр*"),
        Action.BROADCAST: words(
            "efir* | translyatsiya* | teleradio* | эфир* | трансляция* | televideniye*"
        ),
        Action.SOCIAL: words("ijtimoiy tarmoq* | ijtimoiy media* | ижтимоий тармоқ*"),
        Action.REPRODUCE: words(
            "nusxa* | ko'chir* | koʻchir* | ko'paytir* | koʻpaytir* | yuklab ol* | нусха* | кўчир* | кўпайтир* | nusxa ol* | nusxa ko'chir*"
        ),
        Action.REDISTRIBUTE: words(
            "tarqat* | qayta tarqat* | uzat* | uchinchi shaxs* | тарқат* | қайта тарқат* | узат* | учинчи шахс*"
        ),
        Action.REWRITE: words(
            "qayta yoz* | tahrir qil* | tahrirlash* | qisqartir* | қайта ёз* | таҳрир қил* | таҳрирлаш*"
        ),
        Action.ADAPT: words(
            "o'zgartir* | oʻzgartir* | qayta ishla* | moslashtir* | ўзгартир* | қайта ишла*"
        ),
        Action.TRANSLATE: words("tarjima* | таржима*"),
        Action.QUOTE: words(
            "iqtibos keltirilganda | iqtibos* | parcha* | sitata* | иқтибос* | парча*"
        ),
        Action.ARCHIVE: words(
            "arxiv* | saqlash* | ma'lumotlar bazasi* | архив* | сақлаш* | маълумотлар базаси*"
        ),
        Action.SELL: words("sotish* | sotil* | qayta sot* | сотиш* | сотил*"),
        Action.COMMERCIAL: words(
            "tijorat maqsadida | tijorat maqsadlarida | tijoriy maqsadlarda | tijoriy maqsadda | тижорат мақсадида | тижорат мақсадларида | тижорий мақсадларда | tijorat maqsadida foydalan* | tijoriy foydalan* | tijorat maqsadlarida foydalan* | тижорат мақсадида фойдалан* | тижорий фойдалан*"
        ),
        Action.ADVERTISE: words("reklama* | marketing* | реклама*"),
        Action.AI_TRAINING: words(
            "avtomatik yig'ish* | avtomatik yigʻish* | avtomatik tarzda yig* | skreping* | skraping* | neyrotarmoq* | ma'lumotlarni avtomatik* | maʼlumotlarni avtomatik* | маълумотларни автоматик* | sun'iy intellekt* | sunʼiy intellekt* | sun’iy intellekt* | сунъий интеллект* | mashinali o'qitish* | mashinali oʻqitish* | matn va ma'lumotlar* | ma'lumotlarni qazib* | til model* | тил модел*"
        ),
        Action.ALTER_IMAGE: words(
            "kesish* | rasmni tahrir* | suratni tahrir* | fotomontaj* | retush*"
        ),
        Action.LINK: words("freym*"),
    },
    objects={
        Object.ITEM: words(
            "хабар қайтариб олинди | хабар бекор қилинган | maqola bekor qilindi | xabar qaytarib olinadi | xabar bekor qilingan | xabar bekor qilindi | xabar bekor qilinadi | xabar qaytarib olindi | хабар бекор қилинди | e'lon qilingan material* | e'lon qilingan maqola* | e'lon qilingan xabar* | e'lon qilingan ma'lumot* | e'lon qilingan barcha | e'lon qilingan материал* | e'lon qilingan мақола* | e'lon qilingan барча | eʼlon qilingan material* | eʼlon qilingan maqola* | eʼlon qilingan xabar* | eʼlon qilingan ma'lumot* | eʼlon qilingan barcha | eʼlon qilingan материал* | eʼlon qilingan мақола* | eʼlon qilingan барча | joylashtirilgan material* | joylashtirilgan maqola* | joylashtirilgan xabar* | joylashtirilgan ma'lumot* | joylashtirilgan barcha | joylashtirilgan материал* | joylashtirilgan мақола* | joylashtirilgan барча | chop etilgan material* | chop etilgan maqola* | chop etilgan xabar* | chop etilgan ma'lumot* | chop etilgan barcha | chop etilgan материал* | chop etilgan мақола* | chop etilgan барча | nashr etilgan material* | nashr etilgan maqola* | nashr etilgan xabar* | nashr etilgan ma'lumot* | nashr etilgan barcha | nashr etilgan материал* | nashr etilgan мақола* | nashr etilgan барча | эълон қилинган material* | эълон қилинган maqola* | эълон қилинган xabar* | эълон қилинган ma'lumot* | эълон қилинган barcha | эълон қилинган материал* | эълон қилинган мақола* | эълон қилинган барча | жойлаштирилган material* | жойлаштирилган maqola* | жойлаштирилган xabar* | жойлаштирилган ma'lumot* | жойлаштирилган barcha | жойлаштирилган материал* | жойлаштирилган мақола* | жойлаштирилган барча | material* | maqola* | xabar* | yangilik* | axborot* | ma'lumot* | maʼlumot* | kontent* | asar* | kitob* | материал* | мақола* | хабар* | янгилик* | ахборот* | маълумот* | контент* | асар*"
        ),
        Object.SITE: words(
            "saytda e'lon qilingan | saytda joylashtirilgan | saytda chop etilgan | saytida e'lon qilingan | saytida joylashtirilgan | saytida chop etilgan | сайтда эълон қилинган | сайтида эълон қилинган | сайтда жойлаштирилган | sayt | saytdagi | saytning | saytida | saytidagi | saytda | portal* | veb-sayt* | сайт | сайтдаги | сайтнинг | сайтидаги | сайтда | портал*"
        ),
        Object.TEXT: words("matn* | матн*"),
        Object.IMAGE: words(
            "surat bekor qilindi | fotosurat* | surat* | rasm* | foto | fotolar* | фотосурат* | сурат* | расм*"
        ),
        Object.VIDEO: words("video* | видео*"),
        Object.AUDIO: words("audio* | аудио*"),
        Object.GRAPHIC: words("infografika* | инфографика*"),
        Object.LOGO: words("logotip* | логотип*"),
    },
    conditions={
        Condition.CONSENT: words(
            "ruxsati bilan | roziligi bilan | рухсати билан | розилиги билан | yozma ruxsati bilan | ruxsat* | rozilik* | roziligi* | kelishuv* | shartnoma* | litsenziya* | рухсат* | розилик* | розилиги* | келишув* | шартнома* | лицензия*"
        ),
        Condition.PRIOR: words("oldindan | avvaldan | dastlabki | олдиндан | аввалдан"),
        Condition.WRITTEN: words("yozma ruxsati bilan | yozma | ёзма"),
        Condition.ATTRIBUTION: words(
            """havolasiz | ҳаволасиз | manbasiz | manbani | manbaga | manbaning | манбани | манбага | havola qilgan holda | havola bilan | ҳавола қилган ҳолда | havola qilish sharti bilan | havola* | manba | manbasi* | muallif nomi* | ҳавола* | манба |
            манбаси*"""
        ),
        Condition.LINK: words(
            "giperhavolasiz | giperhavola* | faol havola* | giperssilka* | to'g'ridan-to'g'ri havola* | гиперҳавола* | фаол ҳавола*"
        ),
        Condition.NO_DERIVATIVES: words(
            "o'zgartirmasdan | o'zgarishsiz | oʻzgartirmasdan | ўзгартирмасдан | ўзгаришсиз"
        ),
        Condition.NONCOMMERCIAL: words("notijorat | tijorat maqsadida bo'lmagan | нотижорат"),
        Condition.EDITORIAL_PURPOSE: words("tahririy maqsad* | tahririyat maqsad*"),
        Condition.PERSONAL_USE: words(
            "shaxsiy foydalan* | shaxsiy maqsad* | шахсий фойдалан* | шахсий мақсад*"
        ),
        Condition.EDUCATIONAL_USE: words("ta'lim maqsad* | o'quv maqsad* | таълим мақсад*"),
        Condition.ONE_TIME: words("bir marta | bir martalik"),
        Condition.PAYMENT: words("haq to'la* | to'lov* | тўлов*"),
        Condition.SUBSCRIBER: words("obunachi* | обуначи* | mijoz*"),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            "shaxsiy foydalanishdan tashqari | шахсий фойдаланишдан ташқари"
        ),
        Exemption.SEARCH_ENGINES: words("qidiruv tizim*"),
    },
    places={
        "UZ": words("o'zbekiston* | oʻzbekiston* | ўзбекистон*"),
        "KZ": words("qozog'iston* | қозоғистон*"),
        "RU": words("rossiya* | россия*"),
        "TJ": words("tojikiston* | тожикистон*"),
        "TR": words("turkiya* | туркия*"),
        "CN": words("xitoy* | хитой*"),
        "US": words("aqsh | ақш"),
        "DE": words("germaniya* | германия*"),
        "FR": words("fransiya* | франция*"),
        "GB": words("buyuk britaniya* | буюк британия*"),
        "JP": words("yaponiya* | япония*"),
        "KR": words("janubiy koreya*"),
        "UA": words("ukraina*"),
    },
    months=(
        words("yanvar* | январ*"),
        words("fevral* | феврал*"),
        words("mart | martda | март"),
        words("aprel* | апрел*"),
        words("may | май"),
        words("iyun* | июн*"),
        words("iyul* | июл*"),
        words("avgust* | август*"),
        words("sentabr* | sentyabr* | сентябр*"),
        words("oktabr* | oktyabr* | октябр*"),
        words("noyabr* | ноябр*"),
        words("dekabr* | декабр*"),
    ),
    endings={
        Tag.MAY_NOT: words("mang | masin | manglar | масин | манг"),
        Tag.WHEN: words("ganda | ilganda | inganda | ганда"),
    },
    examples=(
        Example(
            "Maqolalardan nusxa olish va ularni tarqatish taqiqlanadi.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Maqolalarni tahririyatning yozma ruxsatisiz nashr etish mumkin emas.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Maqolaning hech qanday qismi ruxsatsiz tarjima qilinishi mumkin emas.",
            ("prohibits translate quote if consent",),
        ),
        Example(
            "Suratlardan faqat tahririyat roziligi bilan foydalanish mumkin.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Maqoladan foydalanilganda manba ko'rsatilishi shart.",
            ("permits all if attribution",),
        ),
        Example("Мақоладан фойдаланилганда гиперҳавола мажбурий.", ("permits all if link",)),
        Example(
            "Maqolani manba ko'rsatilgan holda nashr etishga ruxsat beriladi.",
            ("permits publish if attribution",),
        ),
        Example(
            "Materiallardan sun'iy intellektni o'qitish uchun foydalanish taqiqlanadi.",
            ("prohibits ai_training",),
        ),
        Example(
            "Maqolalardan notijorat maqsadlarda foydalanishga ruxsat etiladi.",
            ("permits all if noncommercial",),
        ),
        Example(
            "Maqolani to'liq yoki qisman ko'chirib bosish taqiqlanadi.",
            ("prohibits publish quote",),
        ),
        Example(
            "Материалларни рухсатсиз тарқатиш тақиқланади.",
            ("prohibits redistribute if consent",),
        ),
        Example("© 2021 Sohil nashriyoti. Barcha huquqlar himoyalangan.", ("reserved",)),
        Example("Foto: Akmal Karimov", ("notice",)),
        Example("Sud gazeta suratni ruxsatsiz chop etganini aytdi."),
        Example("Bu yerda mashina qo'yish taqiqlanadi."),
        Example("Spirtli ichimliklar sotish taqiqlanadi."),
        Example("«Barcha huquqlar himoyalangan» iborasi nimani anglatadi?"),
        Example(
            "Vazir mualliflik huquqi haqidagi qonun loyihasi kuzda ko'rib chiqilishini aytdi."
        ),
    ),
)
