"""Uzbek, in Latin and Cyrillic letters."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# The letters o' and g' are written with any of ' ‘ ’ ʻ; the turned comma ʻ (U+02BB) is a letter
# to Unicode and is not folded, so the commonest words are entered with it too.

#: What is two things at once, each list named by the tables it is in.
_KILL_ITEM = """xabar bekor qilingan | xabar qaytarib olinadi | maqola bekor qilindi | хабар бекор қилинган |
хабар қайтариб олинди | xabar bekor qilindi | xabar bekor qilinadi | xabar qaytarib olindi |
хабар бекор қилинди | xabarni o'chiring | xabarni oʻchiring | xabarni olib tashlang |
xabarni qaytarib olamiz | xabarni bekor qilamiz | xabarni ishlatmang | xabarni foydalanmang |
maqolani o'chiring | maqolani oʻchiring | maqolani olib tashlang | maqolani qaytarib olamiz |
maqolani bekor qilamiz | maqolani ishlatmang | maqolani foydalanmang | materialni o'chiring |
materialni oʻchiring | materialni olib tashlang | materialni qaytarib olamiz |
materialni bekor qilamiz | materialni ishlatmang | materialni foydalanmang | matnni o'chiring |
matnni oʻchiring | matnni olib tashlang | matnni qaytarib olamiz | matnni bekor qilamiz |
matnni ishlatmang | matnni foydalanmang | xabar olib tashlandi | maqola qaytarib olindi |
maqola bekor qilingan | maqola olib tashlandi | material qaytarib olindi |
material bekor qilindi | material bekor qilingan | material olib tashlandi | хабарни ўчиринг |
хабарни олиб ташланг | мақолани ўчиринг | мақолани олиб ташланг"""
_KILL_IMAGE = """surat bekor qilindi | suratni o'chiring | suratni oʻchiring | suratni olib tashlang |
suratni qaytarib olamiz | suratni bekor qilamiz | suratni ishlatmang | rasmni o'chiring |
rasmni oʻchiring | rasmni olib tashlang | rasmni qaytarib olamiz | rasmni bekor qilamiz |
rasmni ishlatmang | fotoni o'chiring | fotoni oʻchiring | fotoni olib tashlang |
fotoni qaytarib olamiz | fotoni bekor qilamiz | fotoni ishlatmang | suratlarni o'chiring |
suratlarni oʻchiring | suratlarni olib tashlang | suratlarni qaytarib olamiz |
suratlarni bekor qilamiz | suratlarni ishlatmang | surat qaytarib olindi |
surat olib tashlandi | rasm qaytarib olindi | rasm bekor qilindi | rasm olib tashlandi |
foto qaytarib olindi | foto bekor qilindi | foto olib tashlandi"""

PACK = LanguagePack(
    name="uz",
    title="Uzbek",
    tags={
        Tag.OWNED: words("tegishli"),
        Tag.MARK: words(
            "mualliflik huquqi | mualliflik huquqlari | муаллифлик ҳуқуқи | муаллифлик ҳуқуқлари"
        ),
        Tag.RESERVED: words(
            """barcha huquqlar himoyalangan | barcha huquqlari himoyalangan |
            barcha huquqlar himoya qilingan | barcha huquqlari himoya qilingan |
            barcha huquqlar saqlangan | huquqlar himoyalangan |
            mualliflik huquqlari himoyalangan | mualliflik huquqi himoyalangan |
            barcha mualliflik huquqlari himoyalangan |
            barcha huquqlar qonun bilan himoyalangan | барча ҳуқуқлар ҳимояланган |
            барча ҳуқуқлари ҳимояланган | барча ҳуқуқлар ҳимоя қилинган |
            барча ҳуқуқлари ҳимоя қилинган | ҳуқуқлар ҳимояланган |
            муаллифлик ҳуқуқлари ҳимояланган | муаллифлик ҳуқуқи ҳимояланган |
            барча муаллифлик ҳуқуқлари ҳимояланган | barcha huquqlar saqlanadi |
            barcha huquqlar qo'riqlanadi | barcha huquqlar himoyalanadi |
            barcha huquqlar himoya qilinadi | mualliflik huquqi saqlangan |
            mualliflik huquqi himoya qilingan"""
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
            """qilinmasin | etilmasin | bosilmasin | foydalanilmasin | qilmang |
            эълон қилинмасин | қилинмасин | mumkin emas | bo'lmaydi | boʻlmaydi |
            haqli emas | мумкин эмас | бўлмайди | yo'l qo'yilmasligi kerak | foydalanmang |
            nusxalamang | o'g'irlamang | oʻgʻirlamang | ishlatmang | nusxa olmang |
            ko'chirmang | koʻchirmang | ko'paytirmang | e'lon qilmang | eʼlon qilmang |
            chop etmang | nashr etmang | joylashtirmang | e'lon qilinmasin | эълон қилманг |
            sotmang | sotilmasin | tarqatmang | tarqatilmasin | huquqi yo'q | huquqi yoʻq |
            haqqi yo'q | haqqi yoʻq | mumkin emasdir | мумкин эмасдир"""
        ),
        Tag.MUST: words("kerak | lozim | zarur | shart | керак | лозим | шарт"),
        Tag.BAN: words(
            """taqiqlanadi | taqiqlangan | qat'iyan taqiqlanadi | qatʼiyan taqiqlanadi |
            man etiladi | man qilinadi | ruxsat etilmaydi | ruxsat berilmaydi |
            yo'l qo'yilmaydi | yoʻl qoʻyilmaydi | noqonuniy hisoblanadi | qonunga xilof |
            qonunga zid | ta'qiqlanadi | taʼqiqlanadi | ruxsat etilmagan | тақиқланади |
            тақиқланган | қатъиян тақиқланади | ман этилади | рухсат этилмайди |
            рухсат берилмайди | йўл қўйилмайди | ноқонуний ҳисобланади | таъқиқланади |
            taqiqlaymiz | taqiqlab qo'yilgan | taqiqlab qoʻyilgan | qarshimiz |
            ruxsat bermaymiz | ruxsat berilmagan | ruxsat yo'q | ruxsat yoʻq |
            rozilik bermaymiz | rozi emasmiz | yo'l qo'yib bo'lmaydi |
            yoʻl qoʻyib boʻlmaydi | huquqbuzarlik hisoblanadi | huquqbuzarlikdir |
            qonunbuzarlik hisoblanadi | istisno qilinadi | тақиқлаймиз | рухсат бермаймиз |
            рухсат йўқ | ҳуқуқбузарлик ҳисобланади"""
        ),
        Tag.ALLOW: words(
            """taqiqlanmaydi | taqiqlanmagan | тақиқланмайди | тақиқланмаган | ruxsat etiladi |
            ruxsat beriladi | ruxsat etilgan | ruxsat beramiz | erkin | yo'l qo'yiladi |
            litsenziyasi asosida | рухсат этилади | рухсат берилади | рухсат этилган |
            эркин | йўл қўйилади | лицензияси асосида | qarshi emasmiz | e'tirozimiz yo'q |
            eʼtirozimiz yoʻq | ruxsat talab etilmaydi | ruxsat talab qilinmaydi |
            ruxsat shart emas | ruxsat olish shart emas | bemalol | erkin tarzda |
            ruxsat berilgan | ruxsat beradi | huquq beriladi | litsenziya asosida |
            litsenziyasi ostida | рухсат талаб этилмайди | бемалол | рухсат берилган |
            рухсат берамиз"""
        ),
        Tag.NEED: words(
            """majburiy | majburiydir | talab etiladi | talab qilinadi | shart | zarur |
            мажбурий | мажбурийдир | талаб этилади | талаб қилинади | зарур | шартдир |
            shartdir | shart hisoblanadi | majburiy hisoblanadi | zarur bo'ladi |
            murojaat qiling | bog'laning | bogʻlaning | мурожаат қилинг | шарт ҳисобланади |
            ruxsat olish kerak | ruxsat olish shart | ruxsat talab etiladi |
            ruxsat talab qilinadi | rozilik talab etiladi | shartnoma tuzish kerak |
            shartnoma talab etiladi | tahririyat bilan kelishiladi | kelishilishi kerak |
            рухсат талаб этилади | рухсат олиш шарт | pullik asosda | to'lov talab etiladi |
            toʻlov talab etiladi | qo'shimcha to'lov talab etiladi | haq to'lanadi |
            тўлов талаб этилади"""
        ),
        Tag.THREAT: words(
            "javobgarlikka tortiladi | javobgarlikka sabab bo'ladi | qonuniy javobgarlik | жавобгарликка тортилади | жавобгарликка сабаб бўлади"
        ),
        Tag.REQUEST: words("iltimos | so'raymiz | soʻraymiz | илтимос | сўраймиз"),
        Tag.UNAUTHORISED: words(
            """ruxsatsiz | ruxsatisiz | roziligisiz | roziliksiz | рухсатсиз | рухсатисиз |
            розилигисиз | розиликсиз | kelishuvsiz | ruxsat olmasdan | ruxsat olmay |
            рухсат олмасдан | so'ramasdan | soʻramasdan | beruxsat | kelishmasdan |
            o'zboshimchalik bilan | roziligini olmasdan | ruxsatini olmasdan | сўрамасдан |
            розилигини олмасдан | рухсатини олмасдан"""
        ),
        Tag.WITHOUT: words(
            """havolasiz | ҳаволасиз | giperhavolasiz | manbasiz | olmasdan | olinmasdan |
            bo'lmasdan | ko'rsatmasdan | koʻrsatmasdan | ko'rsatilmasdan | olmay turib |
            bermasdan | turib | олмасдан | олинмасдан | кўрсатмасдан | кўрсатилмасдан |
            havola qilmasdan | havola bermasdan | havola berilmasdan | manba ko'rsatmasdan |
            ko'rsatilmay | to'lamasdan | xabar bermasdan | ҳавола қилмасдан |
            ҳавола бермасдан | olinmay | olmagan holda"""
        ),
        Tag.EXCEPT: words(
            """tashqari | mustasno | bundan mustasno | holda | ташқари | мустасно |
            hollari bundan mustasno | holatlar bundan mustasno | istisno tariqasida |
            ko'rsatilmaguncha | olinmaguncha | ҳоллари бундан мустасно"""
        ),
        Tag.ONLY: words(
            """faqat | faqatgina | фақат | фақатгина | faqat va faqat | bilan cheklanadi"""
        ),
        Tag.IF: words(
            """sharti bilan | shartida | shart bilan | ko'rsatilgan holda | koʻrsatilgan holda |
            ko'rsatgan holda | havola qilgan holda | havola bilan | ruxsati bilan |
            roziligi bilan | agar | шарти билан | кўрсатилган ҳолда | кўрсатган ҳолда |
            ҳавола қилган ҳолда | рухсати билан | розилиги билан | агар |
            yozma ruxsati bilan | havola qilish sharti bilan | shu shart bilan |
            sharti asosida | ko'rsatilsa | koʻrsatilsa | havola qilinsa | havola berilsa |
            havola berilgan holda | havola qilingan holda | havola qilib | havola berib |
            manba ko'rsatib | saqlagan holda | saqlangan holda | o'zgartirilmagan holda |
            haq evaziga | to'lov evaziga | shartnoma asosida | kelishuv asosida | unutmang |
            ҳавола берилган ҳолда | ҳавола қилинган ҳолда | кўрсатилса | шартнома асосида |
            тўлов эвазига"""
        ),
        Tag.WHEN: words(
            "foydalanilganda | foydalanganda | foydalanishda | ko'chirib bosilganda | koʻchirib bosilganda | nashr etilganda | foydalanish chog'ida | iqtibos keltirilganda | фойдаланилганда | фойдаланганда | фойдаланишда | кўчириб босилганда | кўчириб босганда | нашр этилганда | ko'chirib bosganda | e'lon qilinganda | eʼlon qilinganda"
        ),
        Tag.RANGE: words(
            """biror qismini | biron qismini | hech bir qismini | hech qanday qismini |
            bir qismini | бирор қисмини | бирон қисмини | ҳеч қандай қисмини |
            to'liq yoki qisman | toʻliq yoki qisman | qisman yoki to'liq |
            qisman yoki toʻliq | to'la yoki qisman | har qanday qismi | har qanday qismini |
            biror qismi | biron qismi | hech qanday qismi | тўлиқ ёки қисман |
            қисман ёки тўлиқ | ҳар қандай қисми | ҳар қандай қисмини | ҳеч қандай қисми |
            тўла ёки қисман | qisman | қисман | hech bir qismi | hech bir parchasi |
            biror parchasi | parcha-parcha | bo'lak-bo'lak | qisman bo'lsa ham |
            hatto qisman | hech qaysi qismi | hech qaysi qismini | ҳатто қисман"""
        ),
        Tag.COMMERCIAL: words(
            """tijorat maqsadida | tijorat maqsadlarida | tijoriy maqsadlarda |
            tijoriy maqsadda | тижорат мақсадида | тижорат мақсадларида |
            тижорий мақсадларда | foyda olish maqsadida | daromad olish maqsadida |
            tijoriy maqsad bilan | savdo maqsadida | фойда олиш мақсадида"""
        ),
        Tag.OTHER: words("yoki boshqa maqsadda | har qanday maqsadda"),
        Tag.OUTSIDE: words("tashqarida | hududidan tashqarida | ҳудудидан ташқарида"),
        Tag.PURPOSE: words(
            "uchun | maqsadida | maqsadlarida | учун | мақсадида | мақсадларида"
        ),
        Tag.BUT: words("lekin | ammo | biroq | лекин | аммо | бироқ"),
        Tag.AND: words("va | yoki | hamda | ва | ёки | ҳамда"),
        Tag.REPORT: words(
            """dedi | aytdi | ma'lum qildi | maʼlum qildi | xabar berdi | bildirdi |
            qaror qildi | hukm chiqardi | qabul qildi | ko'ra | koʻra | yozdi |
            ogohlantirdi | muhokama qildi | ta'kidladi | jarimaga tortdi | деди | айтди |
            маълум қилди | хабар берди | билдирди | қарор қилди | қабул қилди | кўра | ёзди |
            муҳокама қилди | таъкидлади | taqiqladi | тақиқлади | deydi | deyishdi |
            bildirishdi | ta'kidlagan | taʼkidladi | qo'shimcha qildi | eslatdi |
            ogohlantirgan | chaqirdi | shikoyat qildi | jarimaga tortildi | qo'lga olindi |
            hibsga olindi | imzoladi | chekladi | ruxsat berdi | javob berdi | yozgan |
            so'zlariga ko'ra | ma'lumotlariga ko'ra | tushuntirdi | tasdiqladi"""
        ),
        Tag.TOPIC: words(
            """sud | sudi | sudga | qonun loyihasi | ekspert* | sudya* | parlament* | deputat* |
            vazir* | iborasi | so'zlari | nimani anglatadi | ma'nosi | buzilishi ishi |
            politsiya* | advokat* | konferensiya* | inson huquqlari | суд | суди |
            қонун лойиҳаси | эксперт* | судья* | парламент* | вазир* | ибораси |
            нимани англатади | инсон ҳуқуқлари | hokim* | prokuratura* | sudlanuvchi* |
            da'vogar* | huquqshunos* | plagiat* | petitsiya* | kodeks* | ҳоким* |
            прокуратура* | адвокат* | депутат*"""
        ),
        Tag.NONWORK: words(
            """daraxt* | дарахт* | ov qilish | telefon* | imtihon* | телефон* | имтиҳон* |
            qimor* | niqob* | avtomobil* | mashina* | transport* | sigaret* | chekish* |
            alkogol* | spirtli* | aroq* | qurol* | baliq* | ov qilish* | dron* | chipta* |
            ovoz | tamaki* | kirish* | hayvon* | tovar* | mahsulot* | dori* | go'sht* |
            plastik* | import* | eksport* | cho'milish* | автомобиль* | машина* | чекиш* |
            алкогол* | спиртли* | қурол* | балиқ* | дрон* | чипта* | тамаки* | кириш* |
            ҳайвон* | товар* | маҳсулот* | o'rmon* | oʻrmon* | yog'och* | o'tin | meva* |
            sabzavot* | yer uchastka* | qurilish* | velosiped* | skuter* | it bilan |
            voyaga yetmagan* | pivo | ichimlik* | elektron sigaret* | gulxan* | olov yoq* |
            mushakbozlik* | salyut | ko'mir | neft | o'g'it | urug' | chiqindi* | paket* |
            yo'lovchi* | bagaj* | valyuta* | lotereya* | shaxsiy ma'lumot* | cookie* |
            miting* | migrant* | varaqa* | darsda | dars paytida | қурилиш* | ўрмон* | пиво |
            велосипед* | кўмир | чиқинди* | йўловчи* | миграция* | митинг* | yer uchast* |
            mol-mulk* | ko'chmas mulk* | avtobus* | lift* | yong'in* | yo'nalish* | pasport*"""
        ),
        Tag.CREDIT: words(
            """foto: | surat: | rasm: | manba: | video: | фото: | сурат: | манба: | видео: |
            fotosurat: | suratlar: | infografika: | fotograf: | foto muallifi: |
            surat muallifi: | arxiv: | illyustratsiya: | skrinshot: | kadr: | operator: |
            matn: | manba – | fotolar: | rasmlar: | фотограф: | суратлар: | расм: |
            инфографика:"""
        ),
        Tag.PHOTO: words("foto | surat | rasm | фото | сурат"),
        Tag.VIA: words("orqali | орқали"),
        Tag.BYLINE: words("muxbir | muxbiri | мухбир | muallif: | муаллиф:"),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            """arxivlardan o'chiring | barcha nusxalarini o'chiring | boshqa foydalanmang |
            foydalanishni to'xtating""",
        ),
        Tag.CORRECTION: words(
            """tuzatish: | tuzatish | tuzatilgan | тузатиш: | тузатиш | tuzatilgan matn |
            tuzatilgan versiya | aniqlik kiritish: | to'g'rilash:"""
        ),
        Tag.EMBARGO: words(
            """embargo: | эмбарго: | embargo ostida | oldin e'lon qilinmasin |
            oldin e'lon qilmang | qadar e'lon qilinmasin | gacha e'lon qilinmasin |
            qadar chop etilmasin | эмбарго остида | олдин эълон қилинмасин"""
        ),
        Tag.UNTIL: words(
            "qadar | gacha | қадар | гача | oldin | avval | олдин | аввал | -gacha"
        ),
        Tag.AFTER: words("keyin | so'ng | boshlab | кейин | сўнг | бошлаб"),
        Tag.RELEASE: words(
            "zudlik bilan e'lon qilish uchun | zudlik bilan eʼlon qilish uchun | зудлик билан эълон қилиш учун | darhol eʼlon qilish uchun | press-reliz | matbuot xabari | darhol e'lon qilish uchun | пресс-релиз | матбуот хабари"
        ),
        Tag.PUBLIC_DOMAIN: words(
            """jamoat mulki* | ommaviy mulk* | жамоат мулки* |
            mualliflik huquqi bilan himoyalanmagan | jamoat mulkidir | ommaviy mulkdir |
            муаллифлик ҳуқуқи билан ҳимояланмаган"""
        ),
        Tag.OPEN_LICENCE: words("ochiq litsenziya* | очиқ лицензия*"),
        Tag.WITHIN: words("ichida | davomida | ko'pi bilan | ичида | давомида"),
        Tag.DAYS: words("kun | soat | hafta | oy | кун | соат | ҳафта | ой"),
        Tag.LENGTH: words("so'z | daqiqa | soniya | belgi | сўз | дақиқа | сония"),
    },
    actions={
        Action.ALL: words(
            """foydalanish chog'ida | foydalan* | ishlat* | qo'llash* | фойдалан* | ишлат* |
            o'g'irlamang | oʻgʻirlamang"""
        ),
        Action.PUBLISH: words(
            """ko'chirib bosilganda | koʻchirib bosilganda | кўчириб босилганда |
            кўчириб босганда | ko'chirib bosganda | nashr et* | nashr qil* | e'lon qil* |
            eʼlon qil* | chop et* | qayta nashr* | qayta chop* | ko'chirib bos* |
            koʻchirib bos* | joylashtir* | chop qil* | нашр эт* | нашр қил* | эълон қил* |
            чоп эт* | қайта нашр* | кўчириб бос* | жойлаштир* | e'lon qilmang |
            eʼlon qilmang | chop etmang | nashr etmang | e'lon qilinmasin | эълон қилманг |
            bosib chiqar* | qayta bos* | e'lon qilin* | eʼlon qilin* | chop etil* |
            nashr etil* | ommaga yet* | ko'chirib joyla* | эълон қилин* | чоп этил* |
            босиб чиқар*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """internetda* | saytlarda* | интернетда* | saytida | o'z saytida* |
            boshqa saytlarda* | veb-saytlarda* | onlayn nashr* | internet-nashr* |
            internet nashr* | интернет нашр* | сайтларда*"""
        ),
        Action.PRINT: words(
            """bosma nashr* | босма нашр* | qog'ozda | bosma ommaviy* | bosma OAV |
            chop etilgan nashr*"""
        ),
        Action.BROADCAST: words(
            """efir* | translyatsiya* | teleradio* | эфир* | трансляция* | televideniye* |
            radioda* | translatsiya*"""
        ),
        Action.SOCIAL: words("ijtimoiy tarmoq* | ijtimoiy media* | ижтимоий тармоқ*"),
        Action.REPRODUCE: words(
            """nusxa* | ko'chir* | koʻchir* | ko'paytir* | koʻpaytir* | yuklab ol* | нусха* |
            кўчир* | кўпайтир* | nusxa ol* | nusxa ko'chir* | nusxa olmang | skaner* |
            skrinshot* | ko'chirib ol* | koʻchirib ol* | kopiya* | кўчириб ол*"""
        ),
        Action.REDISTRIBUTE: words(
            """tarqat* | qayta tarqat* | uzat* | uchinchi shaxs* | тарқат* | қайта тарқат* |
            узат* | учинчи шахс* | uchinchi shaxslarga* | boshqalarga ber* |
            boshqalarga uzat* | sublitsenziya* | учинчи шахсларга*"""
        ),
        Action.REWRITE: words(
            """qayta yoz* | tahrir qil* | tahrirlash* | qisqartir* | қайта ёз* | таҳрир қил* |
            таҳрирлаш* | qayta hikoya* | qayta ishlab yoz*"""
        ),
        Action.ADAPT: words(
            "o'zgartir* | oʻzgartir* | qayta ishla* | moslashtir* | ўзгартир* | қайта ишла*"
        ),
        Action.TRANSLATE: words("tarjima* | таржима*"),
        Action.QUOTE: words(
            "iqtibos keltirilganda | iqtibos* | parcha* | sitata* | иқтибос* | парча*"
        ),
        Action.ARCHIVE: words(
            """arxiv* | saqlash* | ma'lumotlar bazasi* | архив* | сақлаш* |
            маълумотлар базаси* | bazasida saqla* | ma'lumotlar bazasiga* |
            maʼlumotlar bazasi* | maʼlumotlar bazasiga*"""
        ),
        Action.SELL: words(
            """sotish* | sotil* | qayta sot* | сотиш* | сотил* | sotmang | qayta sotish* |
            sotmoq"""
        ),
        Action.COMMERCIAL: words(
            "tijorat maqsadida | tijorat maqsadlarida | tijoriy maqsadlarda | tijoriy maqsadda | тижорат мақсадида | тижорат мақсадларида | тижорий мақсадларда | tijorat maqsadida foydalan* | tijoriy foydalan* | tijorat maqsadlarida foydalan* | тижорат мақсадида фойдалан* | тижорий фойдалан*"
        ),
        Action.ADVERTISE: words("reklama* | marketing* | реклама*"),
        Action.AI_TRAINING: words(
            """avtomatik yig'ish* | avtomatik yigʻish* | avtomatik tarzda yig* | skreping* |
            skraping* | neyrotarmoq* | ma'lumotlarni avtomatik* | maʼlumotlarni avtomatik* |
            маълумотларни автоматик* | sun'iy intellekt* | sunʼiy intellekt* |
            sun’iy intellekt* | сунъий интеллект* | mashinali o'qitish* |
            mashinali oʻqitish* | matn va ma'lumotlar* | ma'lumotlarni qazib* | til model* |
            тил модел* | sun'iy intellektni o'qit* | neyron tarmoq* | botlar yordamida |
            botlar orqali | chatbot* | algoritmlarni o'rgat* | algoritmlarni o'qit* |
            modellarni o'qit* | modellarni o'rgat* | til modellari* | avtomatik yuklab* |
            ommaviy yuklab* | parsing* | matn va maʼlumotlar* | intellektual tahlil* |
            нейрон тармоқ* | тил моделлари* | ботлар ёрдамида"""
        ),
        Action.ALTER_IMAGE: words(
            """kesish* | rasmni tahrir* | suratni tahrir* | fotomontaj* | retush* |
            logotipni yop* | logoni yop* | logotipni o'chir* | logoni o'chir* |
            suratni kes* | rasmni kes* | suratlarni kes* | kadrlash* | suv belgi* |
            rangini o'zgartir* | суратни кес* | расмни кес*"""
        ),
        Action.LINK: words("freym*"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """e'lon qilingan material* | e'lon qilingan maqola* | e'lon qilingan xabar* |
            e'lon qilingan ma'lumot* | e'lon qilingan barcha | e'lon qilingan материал* |
            e'lon qilingan мақола* | e'lon qilingan барча | eʼlon qilingan material* |
            eʼlon qilingan maqola* | eʼlon qilingan xabar* | eʼlon qilingan ma'lumot* |
            eʼlon qilingan barcha | eʼlon qilingan материал* | eʼlon qilingan мақола* |
            eʼlon qilingan барча | joylashtirilgan material* | joylashtirilgan maqola* |
            joylashtirilgan xabar* | joylashtirilgan ma'lumot* | joylashtirilgan barcha |
            joylashtirilgan материал* | joylashtirilgan мақола* | joylashtirilgan барча |
            chop etilgan material* | chop etilgan maqola* | chop etilgan xabar* |
            chop etilgan ma'lumot* | chop etilgan barcha | chop etilgan материал* |
            chop etilgan мақола* | chop etilgan барча | nashr etilgan material* |
            nashr etilgan maqola* | nashr etilgan xabar* | nashr etilgan ma'lumot* |
            nashr etilgan barcha | nashr etilgan материал* | nashr etilgan мақола* |
            nashr etilgan барча | эълон қилинган material* | эълон қилинган maqola* |
            эълон қилинган xabar* | эълон қилинган ma'lumot* | эълон қилинган barcha |
            эълон қилинган материал* | эълон қилинган мақола* | эълон қилинган барча |
            жойлаштирилган material* | жойлаштирилган maqola* | жойлаштирилган xabar* |
            жойлаштирилган ma'lumot* | жойлаштирилган barcha | жойлаштирилган материал* |
            жойлаштирилган мақола* | жойлаштирилган барча | material* | maqola* | xabar* |
            yangilik* | axborot* | ma'lumot* | maʼlumot* | kontent* | asar* | kitob* |
            материал* | мақола* | хабар* | янгилик* | ахборот* | маълумот* | контент* | асар* |
            intervyu* | reportaj*""",
        ),
        Object.SITE: words(
            "saytda e'lon qilingan | saytda joylashtirilgan | saytda chop etilgan | saytida e'lon qilingan | saytida joylashtirilgan | saytida chop etilgan | сайтда эълон қилинган | сайтида эълон қилинган | сайтда жойлаштирилган | sayt | saytdagi | saytning | saytida | saytidagi | saytda | portal* | veb-sayt* | сайт | сайтдаги | сайтнинг | сайтидаги | сайтда | портал*"
        ),
        Object.TEXT: words("matn* | матн*"),
        Object.IMAGE: words(
            _KILL_IMAGE,
            "fotosurat* | surat* | rasm* | foto | fotolar* | фотосурат* | сурат* | расм*",
        ),
        Object.VIDEO: words("video* | видео*"),
        Object.AUDIO: words("audio* | аудио*"),
        Object.GRAPHIC: words("infografika* | инфографика*"),
        Object.LOGO: words("logotip* | логотип*"),
    },
    conditions={
        Condition.CONSENT: words(
            """ruxsati bilan | roziligi bilan | рухсати билан | розилиги билан |
            yozma ruxsati bilan | ruxsat* | rozilik* | roziligi* | kelishuv* | shartnoma* |
            litsenziya* | рухсат* | розилик* | розилиги* | келишув* | шартнома* | лицензия* |
            ruxsat olish kerak | ruxsat olish shart | ruxsat talab etiladi |
            ruxsat talab qilinadi | rozilik talab etiladi | shartnoma tuzish kerak |
            shartnoma talab etiladi | tahririyat bilan kelishiladi | kelishilishi kerak |
            рухсат талаб этилади | рухсат олиш шарт | rozilig* | розилиг* |
            kelishuv asosida | shartnoma asosida | шартнома асосида"""
        ),
        Condition.PRIOR: words("oldindan | avvaldan | dastlabki | олдиндан | аввалдан"),
        Condition.WRITTEN: words("yozma ruxsati bilan | yozma | ёзма | yozma ravishda"),
        Condition.ATTRIBUTION: words(
            """havolasiz | ҳаволасиз | manbasiz | manbani | manbaga | manbaning | манбани |
            манбага | havola qilgan holda | havola bilan | ҳавола қилган ҳолда |
            havola qilish sharti bilan | havola* | manba | manbasi* | muallif nomi* |
            ҳавола* | манба | манбаси* | muallif ismi* | muallifning ismi* | муаллиф исми* |
            havola berib | havola berilgan holda | havola berilmasdan | havola berilsa |
            havola bermasdan | havola qilib | havola qilingan holda | havola qilinsa |
            havola qilmasdan | manba ko'rsatib | manba ko'rsatmasdan |
            ҳавола берилган ҳолда | ҳавола бермасдан | ҳавола қилинган ҳолда |
            ҳавола қилмасдан"""
        ),
        Condition.LINK: words(
            """giperhavolasiz | giperhavola* | faol havola* | giperssilka* |
            to'g'ridan-to'g'ri havola* | гиперҳавола* | фаол ҳавола* | ochiq havola* |
            saytga havola* | link | linki | сайтга ҳавола*"""
        ),
        Condition.NO_DERIVATIVES: words(
            """o'zgartirmasdan | o'zgarishsiz | oʻzgartirmasdan | ўзгартирмасдан | ўзгаришсиз |
            oʻzgarishsiz | o'zgartirilmasdan | o'zgartirilmagan | qisqartirmasdan |
            asl holida | so'zma-so'z | o'zgartirilmagan holda"""
        ),
        Condition.NONCOMMERCIAL: words(
            """notijorat | tijorat maqsadida bo'lmagan | нотижорат | notijorat* |
            tijoriy bo'lmagan | tijorat maqsadisiz | нотижорат*"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """tahririy maqsad* | tahririyat maqsad* | yangiliklar maqsad* |
            jurnalistik maqsad* | axborot maqsad* | таҳририят мақсад*"""
        ),
        Condition.PERSONAL_USE: words(
            """shaxsiy foydalan* | shaxsiy maqsad* | шахсий фойдалан* | шахсий мақсад* |
            shaxsiy foydalanish* | ichki foydalanish* | shaxsiy ehtiyoj* | шахсий фойдаланиш*"""
        ),
        Condition.EDUCATIONAL_USE: words("ta'lim maqsad* | o'quv maqsad* | таълим мақсад*"),
        Condition.ONE_TIME: words(
            "bir marta | bir martalik | faqat bir marta | бир марталик | бир марта"
        ),
        Condition.PAYMENT: words(
            """haq to'la* | to'lov* | тўлов* | pullik asosda | to'lov talab etiladi |
            toʻlov talab etiladi | qo'shimcha to'lov talab etiladi | haq to'lanadi |
            тўлов талаб этилади | toʻlov* | pullik | qalam haqi* | gonorar* | пуллик |
            to'lov evaziga | тўлов эвазига"""
        ),
        Condition.SUBSCRIBER: words(
            "obunachi* | обуначи* | mijoz* | abonent* | akkreditatsiya* | мижоз*"
        ),
        Condition.NOTIFY: words("xabardor qil* | tahririyatga xabar* | bizga xabar ber*"),
        Condition.LENGTH_LIMIT: words("qisqa iqtibos* | qisqa parcha* | bir necha gap*"),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            "shaxsiy foydalanishdan tashqari | шахсий фойдаланишдан ташқари"
        ),
        Exemption.SEARCH_ENGINES: words("qidiruv tizim*"),
        Exemption.EDITORIAL_USE: words(
            """faqat tahririyat maqsad* | faqat yangiliklar maqsad* |
            faqat jurnalistik maqsad* | faqat yangiliklar uchun | faqat tahririyat uchun |
            faqatgina tahririyat maqsad* | faqatgina yangiliklar maqsad* |
            faqatgina jurnalistik maqsad* | faqatgina yangiliklar uchun |
            faqatgina tahririyat uchun"""
        ),
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
        Example(
            "Suratlarimizdan so'ramasdan foydalanmang.", ("prohibits all of image if consent",)
        ),
        Example("O'rmonda ruxsatsiz daraxt kesish taqiqlanadi."),
    ),
)
