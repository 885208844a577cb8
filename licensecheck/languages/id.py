"""Indonesian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("austria"), "AU": words("australia"), "BE": words("belgia"), "BR": words("brasil"),
    "CA": words("kanada"), "CH": words("swiss"), "CN": words("tiongkok | china | cina"), "CZ": words("ceko"),
    "DE": words("jerman"), "DK": words("denmark"), "ES": words("spanyol"), "EU": words("uni eropa"),
    "FI": words("finlandia"), "FR": words("prancis"), "GB": words("inggris raya | inggris | britania raya"),
    "GR": words("yunani"), "HK": words("hong kong dak tiongkok"), "HU": words("hungaria"), "ID": words("indonesia"),
    "IE": words("irlandia"), "IL": words("israel"), "IN": words("india"), "IT": words("italia"),
    "JP": words("jepang"), "KH": words("kamboja"), "KP": words("korea utara"), "KR": words("korea selatan | korsel"),
    "LA": words("laos"), "MM": words("myanmar (burma)"), "MN": words("mongolia"), "MO": words("makau dak tiongkok"),
    "MX": words("meksiko"), "MY": words("malaysia"), "NL": words("belanda"), "NO": words("norwegia"),
    "NZ": words("selandia baru"), "PH": words("filipina"), "PL": words("polandia"), "PT": words("portugal"),
    "RO": words("rumania"), "RU": words("rusia"), "SA": words("arab saudi"), "SE": words("swedia"),
    "SG": words("singapura"), "SK": words("slovakia"), "TH": words("thailand"), "TR": words("turki"),
    "TW": words("taiwan"), "UA": words("ukraina"), "US": words("amerika serikat | as"), "VN": words("vietnam"),
    "ZA": words("afrika selatan"),
}  # fmt: skip

_MONTHS = (
    words("januari | 一月 | jan | 1月"), words("februari | 二月 | feb | 2月"), words("maret | 三月 | mar | 3月"),
    words("april | 四月 | apr | 4月"), words("mei | 五月 | 5月"), words("juni | 六月 | jun | 6月"),
    words("juli | 七月 | jul | 7月"), words("agustus | 八月 | agu | 8月"), words("september | 九月 | sep | 9月"),
    words("oktober | 十月 | okt | 10月"), words("november | 十一月 | nov | 11月"), words("desember | 十二月 | des | 12月"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """silakan hubungi | silahkan hubungi | harap hubungi | silakan menghubungi |
silahkan menghubungi | harap menghubungi | mohon hubungi | mohon menghubungi |
menghubungi redaksi | mintalah izin | minta izin | meminta izin | harus seizin | wajib seizin |
harus izin | wajib izin | ajukan permohonan | mengajukan permohonan | mengajukan izin"""
_ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE = """hanya untuk keperluan editorial | hanya untuk penggunaan editorial |
hanya untuk tujuan editorial | hanya untuk keperluan pemberitaan |
hanya untuk kepentingan pemberitaan | hanya untuk pemberitaan |
khusus untuk keperluan editorial | hanya untuk kepentingan editorial |
hanya untuk kepentingan jurnalistik | hanya untuk siaran berita | hanya untuk berita |
hanya untuk keperluan berita | hanya untuk program berita | hanya untuk tujuan berita |
khusus untuk pemberitaan | khusus pemberitaan | khusus untuk berita"""
_KILL_ITEM = """berita ini dicabut | berita dicabut | berita dibatalkan | berita ini dibatalkan |
pembatalan berita | pencabutan berita | mohon tidak menggunakan berita | berita ditarik |
berita ini ditarik | berita ditarik kembali | berita dinyatakan batal | berita kami cabut |
berita kami batalkan | berita kami tarik | artikel dibatalkan | artikel dicabut |
artikel ditarik | artikel ditarik kembali | artikel dinyatakan batal | artikel kami cabut |
artikel kami batalkan | artikel kami tarik | naskah dibatalkan | naskah dicabut |
naskah ditarik | naskah ditarik kembali | naskah dinyatakan batal | naskah kami cabut |
naskah kami batalkan | naskah kami tarik | berita tersebut dibatalkan |
berita tersebut dicabut | berita tersebut ditarik | berita tersebut ditarik kembali |
berita tersebut dinyatakan batal | berita tersebut kami cabut | berita tersebut kami batalkan |
berita tersebut kami tarik | mencabut berita | menarik berita | menarik kembali berita |
membatalkan berita"""
_KILL_IMAGE = """foto dibatalkan | foto dicabut | foto ini dibatalkan | mohon tidak menggunakan foto |
pembatalan foto | foto ditarik | foto ini ditarik | foto ditarik kembali |
foto dinyatakan batal | foto kami cabut | foto kami batalkan | foto kami tarik |
gambar dibatalkan | gambar dicabut | gambar ditarik | gambar ditarik kembali |
gambar dinyatakan batal | gambar kami cabut | gambar kami batalkan | gambar kami tarik |
foto tersebut dibatalkan | foto tersebut dicabut | foto tersebut ditarik |
foto tersebut ditarik kembali | foto tersebut dinyatakan batal | foto tersebut kami cabut |
foto tersebut kami batalkan | foto tersebut kami tarik | mencabut foto | menarik foto |
menarik kembali foto | membatalkan foto"""
_EMBARGO_UNTIL = """dilarang dipublikasikan sebelum | jangan dipublikasikan sebelum |
tidak untuk dipublikasikan sebelum | tidak untuk disiarkan sebelum |
tidak boleh dipublikasikan sebelum | dilarang disiarkan sebelum | dilarang diberitakan sebelum |
dilarang diterbitkan sebelum | dilarang ditayangkan sebelum | dilarang dimuat sebelum |
dilarang dirilis sebelum | dilarang menyiarkan sebelum | dilarang mempublikasikan sebelum |
dilarang memuat sebelum | dilarang memberitakan sebelum | dilarang diumumkan sebelum |
jangan disiarkan sebelum | jangan diberitakan sebelum | jangan diterbitkan sebelum |
jangan ditayangkan sebelum | jangan dimuat sebelum | jangan dirilis sebelum |
jangan menyiarkan sebelum | jangan mempublikasikan sebelum | jangan memuat sebelum |
jangan memberitakan sebelum | jangan diumumkan sebelum | tidak untuk diberitakan sebelum |
tidak untuk diterbitkan sebelum | tidak untuk ditayangkan sebelum | tidak untuk dimuat sebelum |
tidak untuk dirilis sebelum | tidak untuk menyiarkan sebelum |
tidak untuk mempublikasikan sebelum | tidak untuk memuat sebelum |
tidak untuk memberitakan sebelum | tidak untuk diumumkan sebelum |
tidak boleh disiarkan sebelum | tidak boleh diberitakan sebelum |
tidak boleh diterbitkan sebelum | tidak boleh ditayangkan sebelum | tidak boleh dimuat sebelum |
tidak boleh dirilis sebelum | tidak boleh menyiarkan sebelum |
tidak boleh mempublikasikan sebelum | tidak boleh memuat sebelum |
tidak boleh memberitakan sebelum | tidak boleh diumumkan sebelum |
mohon tidak dipublikasikan sebelum | mohon tidak disiarkan sebelum |
mohon tidak diberitakan sebelum | mohon tidak diterbitkan sebelum |
mohon tidak ditayangkan sebelum | mohon tidak dimuat sebelum | mohon tidak dirilis sebelum |
mohon tidak menyiarkan sebelum | mohon tidak mempublikasikan sebelum |
mohon tidak memuat sebelum | mohon tidak memberitakan sebelum | mohon tidak diumumkan sebelum |
belum boleh dipublikasikan sebelum | belum boleh disiarkan sebelum |
belum boleh diberitakan sebelum | belum boleh diterbitkan sebelum |
belum boleh ditayangkan sebelum | belum boleh dimuat sebelum | belum boleh dirilis sebelum |
belum boleh menyiarkan sebelum | belum boleh mempublikasikan sebelum |
belum boleh memuat sebelum | belum boleh memberitakan sebelum | belum boleh diumumkan sebelum |
harap tidak dipublikasikan sebelum | harap tidak disiarkan sebelum |
harap tidak diberitakan sebelum | harap tidak diterbitkan sebelum |
harap tidak ditayangkan sebelum | harap tidak dimuat sebelum | harap tidak dirilis sebelum |
harap tidak menyiarkan sebelum | harap tidak mempublikasikan sebelum |
harap tidak memuat sebelum | harap tidak memberitakan sebelum | harap tidak diumumkan sebelum |
baru boleh dipublikasikan setelah | baru boleh dipublikasikan mulai |
baru boleh dipublikasikan sesudah | baru boleh disiarkan setelah | baru boleh disiarkan mulai |
baru boleh disiarkan sesudah | baru boleh diberitakan setelah | baru boleh diberitakan mulai |
baru boleh diberitakan sesudah | baru boleh diterbitkan setelah | baru boleh diterbitkan mulai |
baru boleh diterbitkan sesudah | baru boleh ditayangkan setelah | baru boleh ditayangkan mulai |
baru boleh ditayangkan sesudah | baru boleh dimuat setelah | baru boleh dimuat mulai |
baru boleh dimuat sesudah | baru boleh dirilis setelah | baru boleh dirilis mulai |
baru boleh dirilis sesudah | baru dapat dipublikasikan setelah |
baru dapat dipublikasikan mulai | baru dapat dipublikasikan sesudah |
baru dapat disiarkan setelah | baru dapat disiarkan mulai | baru dapat disiarkan sesudah |
baru dapat diberitakan setelah | baru dapat diberitakan mulai | baru dapat diberitakan sesudah |
baru dapat diterbitkan setelah | baru dapat diterbitkan mulai | baru dapat diterbitkan sesudah |
baru dapat ditayangkan setelah | baru dapat ditayangkan mulai | baru dapat ditayangkan sesudah |
baru dapat dimuat setelah | baru dapat dimuat mulai | baru dapat dimuat sesudah |
baru dapat dirilis setelah | baru dapat dirilis mulai | baru dapat dirilis sesudah |
hanya boleh dipublikasikan setelah | hanya boleh dipublikasikan mulai |
hanya boleh dipublikasikan sesudah | hanya boleh disiarkan setelah |
hanya boleh disiarkan mulai | hanya boleh disiarkan sesudah | hanya boleh diberitakan setelah |
hanya boleh diberitakan mulai | hanya boleh diberitakan sesudah |
hanya boleh diterbitkan setelah | hanya boleh diterbitkan mulai |
hanya boleh diterbitkan sesudah | hanya boleh ditayangkan setelah |
hanya boleh ditayangkan mulai | hanya boleh ditayangkan sesudah | hanya boleh dimuat setelah |
hanya boleh dimuat mulai | hanya boleh dimuat sesudah | hanya boleh dirilis setelah |
hanya boleh dirilis mulai | hanya boleh dirilis sesudah | baru bisa dipublikasikan setelah |
baru bisa dipublikasikan mulai | baru bisa dipublikasikan sesudah |
baru bisa disiarkan setelah | baru bisa disiarkan mulai | baru bisa disiarkan sesudah |
baru bisa diberitakan setelah | baru bisa diberitakan mulai | baru bisa diberitakan sesudah |
baru bisa diterbitkan setelah | baru bisa diterbitkan mulai | baru bisa diterbitkan sesudah |
baru bisa ditayangkan setelah | baru bisa ditayangkan mulai | baru bisa ditayangkan sesudah |
baru bisa dimuat setelah | baru bisa dimuat mulai | baru bisa dimuat sesudah |
baru bisa dirilis setelah | baru bisa dirilis mulai | baru bisa dirilis sesudah |
boleh dipublikasikan setelah | boleh dipublikasikan mulai | boleh dipublikasikan sesudah |
boleh disiarkan setelah | boleh disiarkan mulai | boleh disiarkan sesudah |
boleh diberitakan setelah | boleh diberitakan mulai | boleh diberitakan sesudah |
boleh diterbitkan setelah | boleh diterbitkan mulai | boleh diterbitkan sesudah |
boleh ditayangkan setelah | boleh ditayangkan mulai | boleh ditayangkan sesudah |
boleh dimuat setelah | boleh dimuat mulai | boleh dimuat sesudah | boleh dirilis setelah |
boleh dirilis mulai | boleh dirilis sesudah | dapat dipublikasikan setelah |
dapat dipublikasikan mulai | dapat dipublikasikan sesudah | dapat disiarkan setelah |
dapat disiarkan mulai | dapat disiarkan sesudah | dapat diberitakan setelah |
dapat diberitakan mulai | dapat diberitakan sesudah | dapat diterbitkan setelah |
dapat diterbitkan mulai | dapat diterbitkan sesudah | dapat ditayangkan setelah |
dapat ditayangkan mulai | dapat ditayangkan sesudah | dapat dimuat setelah |
dapat dimuat mulai | dapat dimuat sesudah | dapat dirilis setelah | dapat dirilis mulai |
dapat dirilis sesudah | ditahan hingga | ditahan sampai"""

PACK = LanguagePack(
    name="id",
    title="Indonesian",
    tags={
        Tag.OWNED: words("milik | dimiliki oleh | adalah milik | berada pada | dipegang oleh"),
        Tag.MARK: words(
            """hak cipta | hak cipta: | hak cipta milik | hak cipta pada | pemegang hak cipta |
            hak cipta oleh | hak cipta ada pada | merupakan hak cipta | copyrights |
            hak cipta adalah milik | hak cipta tetap pada"""
        ),
        Tag.RESERVED: words(
            """hak cipta dilindungi | hak cipta dilindungi undang-undang | semua hak dilindungi |
            seluruh hak dilindungi | hak cipta dilindungi oleh undang-undang |
            semua hak dilindungi undang-undang | segala hak dilindungi |
            semua hak cipta dilindungi | semua hak dipertahankan | seluruh hak cipta dilindungi |
            hak cipta dilindungi uu | seluruh hak cipta dilindungi undang-undang |
            segala hak dilindungi undang-undang | semua hak dicadangkan |
            segala hak cipta dilindungi | hak cipta terpelihara |
            semua hak cipta dilindungi undang-undang | seluruh hak dilindungi undang-undang |
            semua hak milik dilindungi"""
        ),
        Tag.RESERVE: words(
            """dicadangkan | mencadangkan hak | menyimpan hak | dilindungi haknya |
            mempertahankan hak |
            memegang hak | tetap dipegang | hak dicadangkan |
            dilindungi"""
        ),
        Tag.PROTECTED: words(
            """dilindungi undang-undang hak cipta | dilindungi oleh undang-undang hak cipta |
            dilindungi hak cipta | dilindungi oleh hak cipta | dilindungi hukum |
            dilindungi undang-undang | dilindungi oleh undang-undang"""
        ),
        Tag.FORM: words("pt | pt. | tbk | cv"),
        Tag.PRESENT: words("sekarang | kini"),
        Tag.TAIL: words(
            """di situs web ini | di situs ini | dalam situs ini | di laman ini | pada situs ini |
            dan afiliasinya | di website ini | dan/atau afiliasinya | di portal ini |
            yang dimuat di | yang diterbitkan di | yang ditampilkan di | yang dipublikasikan di |
            yang ditayangkan di | yang diterbitkan oleh | yang dimuat dalam | bahasa inggris |
            bahasa indonesia | bahasa jepang | bahasa belanda"""
        ),
        Tag.NEG: words("tidak | bukan | tak | tiada | belum | tidak akan"),
        Tag.NOT_ONLY: words(
            """tidak hanya | bukan hanya | tidak terbatas | tidak terbatas pada |
            termasuk namun tidak terbatas | bukan saja | tidak lebih dari |
            tak hanya | namun tidak terbatas pada | tak lebih dari | tidak melebihi | paling lambat"""
        ),
        Tag.MAY: words(
            """boleh | dapat | bisa | berhak | bebas | diperbolehkan | diperkenankan | dibolehkan |
            hanya boleh | hanya dapat |
            sah-sah saja | diberi hak |
            hanya bisa | hanya diperbolehkan"""
        ),
        Tag.MAY_NOT: words(
            """tidak boleh | tidak dapat | tidak diperkenankan | tidak diizinkan |
            tidak diperbolehkan | jangan | tidak bisa | tidak dibenarkan | tidak dibolehkan |
            tidak berhak | tak boleh | tidak mengizinkan | tidak memperbolehkan |
            tidak memperkenankan | mohon tidak | tidak diijinkan | tidak untuk | bukan untuk |
            dimohon tidak | tak berhak | tidak mengijinkan | kami tidak mengizinkan |
            tidak memberi izin | tidak memberikan izin | tidak menyetujui | tidak setuju | tidak bersedia | tidak akan diizinkan |
            tidak ditujukan untuk | tidak dimaksudkan untuk | tidak tersedia untuk | tidak lagi boleh | tidak lagi dapat | hendaknya tidak |
            mohon untuk tidak | harap tidak | harap jangan | dimohon untuk tidak | hindari | agar tidak | supaya tidak | sekali-kali tidak |
            sama sekali tidak boleh | pantang | tidak digunakan |
            dicabut dan tidak berlaku | dibatalkan dan tidak | tidak boleh menggunakannya lagi |
            mohon tidak menggunakan | mohon jangan digunakan | harap jangan digunakan | tidak digunakan lagi | mohon tidak memuat |
            mohon tidak menyiarkan"""
        ),
        Tag.MUST: words("""harus | mesti | hendaknya | haruslah | harap mencantumkan | perlu |
            wajib | musti | hendaklah | seharusnya | semestinya | diharuskan | diwajibkan | berkewajiban | mewajibkan | mengharuskan |
            tolong cantumkan"""),
        Tag.BAN: words(
            """dilarang | dilarang keras | larangan | terlarang | melarang | kami melarang | ilegal |
            diharamkan | pelarangan | tidak sah | keberatan | kami menolak | redaksi menolak |
            penerbit menolak | menolak penggunaan | menolak segala | menolak pemanfaatan |
            menolak pengambilan | tidak menyetujui | tidak menghendaki |
            tidak mengizinkan segala | tidak diizinkannya |
            dilarang tegas | haram hukumnya | tegas melarang | melarang keras | tindakan ilegal | melawan hukum | melanggar hukum |
            merupakan pelanggaran | dianggap pelanggaran | dianggap melanggar | tergolong pelanggaran | adalah pelanggaran |
            termasuk pelanggaran | merupakan tindak pidana | adalah pencurian | termasuk plagiarisme | plagiarisme | tidak ditoleransi |
            tidak ditolerir | dikecualikan | tertutup untuk | kami keberatan | kami berkeberatan | berkeberatan |
            dilarang terbit sebelum"""
        ),
        Tag.ALLOW: words(
            """diizinkan | diijinkan | mengizinkan | diperkenankan untuk | dipersilakan | silakan |
            silahkan | memperbolehkan | dengan bebas | secara gratis | bebas digunakan |
            di bawah lisensi | dengan lisensi | dilisensikan | tanpa perlu izin |
            tanpa harus izin | tidak dilarang | tanpa izin tambahan | tidak perlu izin |
            tanpa perlu meminta izin |
            bebas dipakai | boleh bebas | secara bebas | leluasa | diperbolehkan | dibolehkan | diperkenankan | mengijinkan | memperkenankan |
            kami mengizinkan | kami persilakan | dipersilahkan | monggo | dianjurkan | kami mendorong | menyambut baik | kami senang |
            dengan senang hati | tidak keberatan | kami tidak keberatan | tidak berkeberatan | tak keberatan | tidak ada keberatan |
            tidak masalah | tak masalah | tidak apa-apa | tak mengapa | tak dilarang | bukan larangan | tidak ada larangan |
            tidak ada halangan | tidak melarang | kami tidak melarang | tanpa perlu minta izin | tanpa harus meminta izin |
            tanpa harus minta izin | tanpa meminta izin | tanpa minta izin | tak perlu izin | tidak perlu meminta izin | tak perlu minta izin
            | tidak perlu minta izin | tidak memerlukan izin | tidak membutuhkan izin | tidak butuh izin | izin tidak diperlukan |
            tidak diperlukan izin | tidak usah izin | tidak mensyaratkan izin | cuma-cuma | secara cuma-cuma | tanpa biaya |
            tanpa dipungut biaya | tanpa bayaran | tidak dipungut biaya | tanpa royalti | bebas royalti | bebas biaya | tanpa batasan |
            tanpa pembatasan | tanpa syarat | terbuka untuk umum | tersedia untuk umum | tersedia bebas | tersedia secara bebas | berhak |
            diberi izin | diberikan izin | memberi izin | memberikan izin | berlisensi | berdasarkan lisensi |
            hanya diperbolehkan | hanya diizinkan"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            """wajib | diwajibkan | diharuskan | diperlukan | memerlukan | membutuhkan |
            mensyaratkan | disyaratkan | wajib mencantumkan | wajib menyebutkan | mewajibkan |
            kewajiban | mutlak | dipersyaratkan | berlaku syarat | dikenakan biaya |
            dikenai biaya | dipungut biaya | dikenakan tarif | berbayar | dibutuhkan |
            wajib hukumnya | mutlak diperlukan | bersyarat | tergantung pada | bergantung pada |
            tunduk pada | atas persetujuan | cukup mencantumkan | cukup menyebut |
            cukup menyebutkan | cantumkan | sebutkan | tuliskan | sertakan | berikan kredit |
            berikan tautan | taruh tautan | wajib cantumkan | wajib menyebut |
            wajib menyertakan | wajib mencantum | cantumkan sumber | sebutkan sumber |
            sertakan sumber | tuliskan sumber | cantumkan nama | sebutkan nama | kredit wajib""",
        ),
        Tag.THREAT: words(
            """dituntut | akan diproses hukum | diproses secara hukum | tindakan hukum |
            sanksi hukum | dikenakan sanksi | dipidana | akan ditindak |
            pelanggaran hak cipta akan | langkah hukum"""
        ),
        Tag.REQUEST: words(
            """mohon | harap | dimohon | diharapkan | kami menghargai | terima kasih"""
        ),
        Tag.UNAUTHORISED: words(
            """tanpa izin | tanpa ijin | tanpa seizin | tanpa hak | tanpa persetujuan |
            secara ilegal | tanpa otorisasi | tanpa sepengetahuan | tidak resmi |
            tanpa seijin | tak berizin | tidak berizin | tanpa permisi | seenaknya | sembarangan | asal comot | asal ambil"""
        ),
        Tag.WITHOUT: words(
            """tanpa | tanpa adanya | tanpa mendapat | tanpa mendapatkan | tanpa memperoleh |
            tanpa terlebih dahulu | sebelum mendapat | sebelum mendapatkan | sebelum memperoleh |
            sebelum ada | jika tidak ada | bila tidak ada | jika belum ada |
            tanpa ada | tanpa seizin | tanpa sepengetahuan | tanpa disertai | tanpa mencantumkan | tanpa menyebut | tanpa menyebutkan |
            tanpa menyertakan | tidak dengan | belum mendapat | belum memperoleh | apabila tidak ada | tak berizin"""
        ),
        Tag.EXCEPT: words(
            """kecuali | selain | terkecuali | kecuali dengan | kecuali jika | kecuali atas |
            kecuali apabila | di luar keperluan | selain untuk |
            kecuali untuk | kecuali bila | selain dengan | dengan pengecualian | dikecualikan untuk | kecuali ada | kecuali telah |
            kecuali sudah"""
        ),
        Tag.ONLY: words(
            _ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE,
            """hanya | hanya untuk | semata-mata | khusus | khusus untuk | hanya dapat |
            hanya boleh | terbatas pada | cuma | cuma untuk | khusus bagi | semata | sekadar |
            sebatas | terbatas | terbatas untuk | dibatasi untuk | eksklusif untuk |
            eksklusif bagi | eksklusif | diperuntukkan bagi | diperuntukkan khusus | saja |
            semata-mata untuk | hanya bagi | hanya bisa | hanya diperbolehkan | hanya diizinkan""",
        ),
        Tag.IF: words(
            """dengan syarat | dengan mencantumkan | dengan menyebutkan | asalkan | asal |
            sepanjang | selama | dengan ketentuan | dengan menyertakan | dengan izin |
            dengan persetujuan | atas izin | atas persetujuan | seizin | setelah mendapat |
            setelah mendapatkan | setelah memperoleh | dengan menampilkan | dengan menautkan |
            dengan memberi | dengan cara | dengan atribusi | dengan kredit | dengan menuliskan |
            jika mencantumkan | namun harus | tetapi harus | namun wajib | tapi harus |
            dengan catatan | apabila | jika | syaratnya | syarat: | dengan ijin | seijin | atas ijin | atas seizin | sesudah mendapat |
            setelah ada | setelah seizin | dengan menyebut | dengan memberikan | disertai | disertai dengan | tetap mencantumkan |
            sambil mencantumkan | sembari | dengan imbalan | dengan membayar | lewat perjanjian | melalui perjanjian | berdasarkan perjanjian
            | berdasarkan izin | tunduk pada"""
        ),
        Tag.WHEN: words(
            """saat | ketika | apabila | jika | bila | dalam hal | setiap | setiap kali |
            pada saat | barang siapa | barangsiapa |
            saat mengutip | ketika mengutip | bila mengutip | jika mengutip | apabila mengutip | kalau mengutip | saat memuat | ketika memuat
            | saat menggunakan | ketika menggunakan | bila menggunakan | jika menggunakan | apabila menggunakan | saat menyalin | jika ingin |
            bila ingin | apabila ingin | kalau ingin | kalau mau | jika mau | bila hendak | jika hendak | ingin memuat | ingin menggunakan |
            ingin menyiarkan | mau memuat | mau memakai | bagi yang ingin | bagi yang hendak | yang ingin | yang hendak | untuk pemuatan |
            untuk pemuatan ulang | untuk penggunaan | untuk penerbitan ulang | dalam mengutip | setiap penggunaan | setiap pengutipan |
            setiap pemuatan | siapa saja yang | siapa pun yang ingin"""
        ),
        Tag.NO_PART: words("tidak ada bagian | tidak satu bagian pun | tiada bagian"),
        Tag.RANGE: words("""sebagian atau seluruh* | sebagian maupun seluruh* | baik sebagian maupun seluruh* |
            baik sebagian atau seluruh* | seluruh atau sebagian | bagian mana pun |
            bagian manapun | sebagian ataupun seluruh* | secara keseluruhan atau sebagian |
            secara sebagian atau keseluruhan | sebagian atau keseluruhan |
            sebagian dan/atau seluruh* | seluruh dan/atau sebagian | sebagian dan seluruh*"""),
        Tag.COMMERCIAL: words(
            """untuk tujuan komersial | untuk keperluan komersial | untuk kepentingan komersial |
            tujuan komersial | keperluan komersial | kepentingan komersial | tujuan komersil |
            demi keuntungan"""
        ),
        Tag.OTHER: words(
            """atau tujuan lain* | untuk tujuan apa pun | untuk tujuan apapun | atau keperluan lain"""
        ),
        Tag.OUTSIDE: words("di luar wilayah | di luar negeri | di luar"),
        Tag.PURPOSE: words("untuk | guna | bagi"),
        Tag.BUT: words("tetapi | namun | akan tetapi | tapi | sedangkan"),
        Tag.AND: words("dan | atau | maupun | serta | ataupun | dan/atau"),
        Tag.REPORT: words(
            """kata | mengatakan | katanya | ujar* | menyatakan | menurut | mengumumkan |
            memutuskan | menggugat | digugat | memvonis | mengesahkan | melaporkan bahwa |
            menegaskan | menjelaskan | mengungkapkan | menyita | menangkap | ditangkap |
            membahas | mengkritik | tutur* | ungkap* | meminta pemerintah | mengusulkan |
            memperingatkan | menilai | terungkap | divonis | dijatuhi | disahkan | menggelar |
            tegasnya | jelasnya"""
        ),
        Tag.TOPIC: words(
            """pengadilan | sidang | gugatan | hakim | terdakwa | penggugat | tergugat |
            rancangan undang-undang | ruu | dpr | pakar | pengacara | frasa | kalimat | artinya |
            apa arti | apa itu | polisi | bajakan | pembajakan | kasus pelanggaran |
            kementerian | pemerintah | menteri | hak kekayaan intelektual | royalti musik |
            sengketa | kejaksaan | jaksa | uu hak cipta | revisi | hukuman |
            sesuai pada kejahatan | pelanggaran hak cipta | melanggar hak cipta |
            mahkamah | menggugat | digugat | kuasa hukum | kepolisian | ahli hukum | seminar | lokakarya | pembajak | arti kata | mengapa |
            tulisan " | kalimat " | papan bertuliskan | spanduk bertuliskan"""
        ),
        Tag.NONWORK: words(
            """parkir | merokok | rokok | alkohol | minuman keras | miras | senjata | memancing |
            menangkap ikan | berburu | drone | barang | tiket | memilih | pemilih | tembakau |
            narkoba | kendaraan | mobil | sepeda motor | masuk | hewan | anjing | ekspor |
            impor | kembang api | petasan | membakar | sampah | plastik | berkumpul | berenang |
            wisatawan | penumpang | siswa | judi | mudik | ponsel | melintas | truk | akuisisi |
            menikah | pernikahan | perkawinan | honorer | asn | pns | pupuk | obat | makanan |
            saham | buang | berjualan | pedagang | pesawat | demonstrasi | kampanye |
            politik uang | ternak | hutan | tambang | pungutan | aplikasi | data pribadi |
            informasi bohong | hoaks | berita bohong | minyak | gula | beras | resep dokter |
            pasien | dokter | vaksin | tanah | rumah | gedung | bangunan | pajak | asuransi |
            pernikahan dini | cerai | ujian | bbm | bensin | batu bara | sawit | daging | pukat |
            nelayan | paspor | visa | imigran | pengungsi | lahan | perusahaan tambang |
            pinjaman | rekening | nasabah |
            vape | ganja | senjata api | amunisi | obat-obatan | pestisida | bibit | kantong plastik | ikan | satwa | minyak goreng | solar |
            gas | listrik | air tanah | obligasi | mata uang | emas | stadion | pemain | pertandingan | anak-anak | anak di bawah umur |
            pelajar | rumah sakit | masker | penerbangan | pemilu | jilbab | cadar | telepon genggam | surel | alamat email |
            informasi pribadi | memotret | memotret di | mengambil foto di | museum | masuk area | dilarang masuk | pengunjung |
            pedagang kaki lima | minuman | mendaki | pendaki | unjuk rasa | kerumunan | barang bajakan | pakaian bekas | kosmetik"""
        ),
        Tag.CREDIT: words(
            """foto: | foto : | foto oleh | foto/ | foto dari | sumber: | sumber : | sumber foto: |
            kredit foto: | kredit: | dok. | dok: | dokumentasi: | istimewa | gambar: |
            ilustrasi: | ilustrasi oleh | grafis: | infografis: | fotografer: | pewarta foto: |
            tangkapan layar: | teks: | sumber gambar: | foto ilustrasi: | antara foto/"""
        ),
        Tag.PHOTO: words("foto | gambar | dok. | pewarta foto | fotografer"),
        Tag.VIA: words("melalui"),
        Tag.WITH_AGENCY: words(
            "dengan bahan dari | dari berbagai sumber | kantor berita asing"
        ),
        Tag.BYLINE: words(
            """pewarta: | reporter: | penulis: | editor: | wartawan | jurnalis | penerjemah: |
            penyunting: | redaktur: | reporter | kontributor | koresponden | uploader: |
            pewarta :"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            """ralat pembatalan | harap tidak digunakan | video dibatalkan | video dicabut |
            video ditarik | video ditarik kembali | video dinyatakan batal | video kami cabut |
            video kami batalkan | video kami tarik | kami kirim dibatalkan |
            mohon tidak memuatnya | mohon tidak menyiarkannya | mohon tidak menggunakannya |
            mohon tidak menayangkannya | harap tidak menggunakannya | harap tidak memuatnya |
            jangan menggunakannya | jangan memuatnya | mohon menghapusnya | harap menghapusnya |
            dan menghapusnya dari | segera menghapusnya | mohon dihapus | harap dihapus |
            harap segera dihapus | mohon tidak digunakan | mohon tidak dimuat lagi |
            harap tidak dimuat | tidak lagi digunakan dan dihapus | kill notice |
            ditarik kembali | gambar ini ditarik | penarikan foto | penarikan gambar |
            penarikan berita | penarikan naskah | pencabutan foto | dicabut dan tidak berlaku |
            kami tarik | kami tarik kembali | kami cabut | kami batalkan |
            dibatalkan dan tidak | mohon segera dihapus | mohon hapus | harap hapus |
            wajib menghapus | wajib dihapus | segera hapus | segera dihapus | hapus dari semua |
            tidak boleh menggunakannya lagi | jangan digunakan | jangan digunakan lagi |
            mohon tidak menggunakan | mohon jangan digunakan | harap jangan digunakan |
            tidak digunakan lagi | hentikan penggunaan | menghentikan penggunaan |
            hentikan pemakaian | mohon tidak memuat | mohon tidak menyiarkan | ditarik |
            dibatalkan | dicabut""",
        ),
        Tag.CORRECTION: words(
            """ralat: | ralat | koreksi: | versi perbaikan | perbaikan berita | revisi berita |
            ralat berita | koreksi | pembetulan | pembetulan: | perbaikan naskah | naskah perbaikan | naskah koreksi | versi koreksi |
            versi yang diperbaiki | naskah pengganti | mengganti berita | menggantikan berita | menggantikan naskah | gunakan naskah ini |
            gunakan versi ini | gunakan versi terbaru"""
        ),
        Tag.EMBARGO: words(
            _EMBARGO_UNTIL,
            """embargo | embargo sampai | embargo hingga | diembargo | dilarang terbit sebelum |
            diembargo hingga | diembargo sampai | baru boleh disiarkan | baru boleh dimuat |
            baru boleh dipublikasikan | baru dapat dimuat | untuk dimuat setelah |
            untuk disiarkan setelah | tahan siaran | masa embargo""",
        ),
        Tag.UNTIL: words(
            _EMBARGO_UNTIL,
            """sampai | hingga | sebelum | sampai dengan | baru boleh disiarkan |
            baru boleh dimuat | baru boleh dipublikasikan | baru dapat dimuat""",
        ),
        Tag.AFTER: words("setelah | sesudah | mulai | sejak"),
        Tag.RELEASE: words(
            """untuk segera dipublikasikan | untuk segera disiarkan | untuk disiarkan segera |
            untuk dirilis segera | untuk segera dirilis | untuk diterbitkan segera |
            siaran pers untuk segera |
            untuk segera dimuat | untuk dimuat segera | dapat segera disiarkan | dapat segera dimuat | untuk disebarluaskan segera |
            siaran pers | mohon dapat dimuat | mohon dipublikasikan | mohon disiarkan | rilis pers | keterangan pers | untuk rilis segera"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domain publik | ranah publik | milik umum | tidak ada hak cipta | bebas hak cipta |
            tanpa hak cipta | melepaskan hak cipta"""
        ),
        Tag.OPEN_LICENCE: words(
            """lisensi creative commons | lisensi creative commons atribusi |
            creative commons atribusi | lisensi atribusi | lisensi terbuka"""
        ),
        Tag.WITHIN: words(
            """dalam waktu | selama | paling lama | maksimal | maksimum | tidak lebih dari | dalam"""
        ),
        Tag.DAYS: words("hari | jam | minggu | bulan"),
        Tag.LENGTH: words("kata | menit | detik | karakter | baris | paragraf"),
    },
    actions={
        Action.ALL: words(
            """menggunakan | digunakan | penggunaan | memakai | dipakai | pemakaian | memanfaatkan |
            dimanfaatkan | pemanfaatan | mempergunakan | dipergunakan | menggunakan kembali |
            digunakan kembali | penggunaan kembali | mengeksploitasi | eksploitasi |
            bebas digunakan | menolak penggunaan | menolak pemanfaatan |
            mencuri | curi | dicuri | pencurian | mencomot | comot | pakai | gunakan | dieksploitasi | penyalahgunaan | menyalahgunakan |
            disalahgunakan | penggunaan ulang | dipakai ulang | memakai ulang | dalam bentuk apa pun | bebas dipakai | tidak digunakan |
            adalah pencurian | asal comot | saat menggunakan | ketika menggunakan | bila menggunakan | jika menggunakan | apabila menggunakan
            | ingin menggunakan | mau memakai | untuk penggunaan | setiap penggunaan |
            mohon tidak menggunakan | mohon jangan digunakan | harap jangan digunakan | tidak digunakan lagi | hentikan penggunaan |
            menghentikan penggunaan | hentikan pemakaian |
            satu kali pakai | pemakaian tunggal"""
        ),
        Action.PUBLISH: words(
            """menerbitkan | diterbitkan | penerbitan | memuat | dimuat | pemuatan |
            mempublikasikan | dipublikasikan | publikasi | memublikasikan | menampilkan |
            ditampilkan | mengunggah ulang | diunggah | mengunggah | menerbitkan ulang |
            diterbitkan ulang | penerbitan ulang | mempublikasikan ulang | publikasi ulang |
            dipublikasikan ulang | dimuat ulang | memuat ulang | tayang ulang |
            menayangkan ulang | ditayangkan | menayangkan | penayangan | memposting | diposting |
            repost | pemuatan ulang | mencetak ulang | dicetak ulang | dipublikasikan kembali |
            diterbitkan kembali | mempublikasikan kembali | menerbitkan kembali |
            memuat kembali | dimuat kembali | mengumumkan kepada | memajang |
            muat ulang | pemuatan kembali | terbit ulang | penerbitan kembali | mempublikasi | tayang | ditayangkan ulang |
            ditayangkan kembali | penayangan ulang | posting | posting ulang | me-repost | di-repost | merepost | direpost | reposting |
            penampilan kembali | pemublikasian | mengedarkan ulang | dipajang | dipamerkan |
            mempertunjukkan | pertunjukan umum | copas |
            saat memuat | ketika memuat | ingin memuat | mau memuat | untuk pemuatan | untuk pemuatan ulang | untuk penerbitan ulang |
            setiap pemuatan | ingin menyiarkan | mohon tidak memuat | mohon tidak menyiarkan | baru boleh disiarkan | baru boleh dimuat |
            baru boleh dipublikasikan | baru dapat dimuat | untuk dimuat setelah | untuk disiarkan setelah | sekali tayang | satu kali tayang
            | satu kali pemuatan"""
        ),
        Action.PUBLISH_ONLINE: words(
            """di internet | secara daring | secara online | media daring |
            diunggah | mengunggah | pengunggahan | unggah | unggah ulang | mengunggah ulang | diunggah ulang | ke internet | di situs |
            di situs lain | di situs web | di website | di website lain | di blog | dimuat secara daring | di media daring | di laman |
            di portal | di dunia maya | pemuatan daring | publikasi daring"""
        ),
        Action.PRINT: words("""mencetak | dicetak | pencetakan | media cetak |
            cetak ulang | dicetak ulang | mencetak ulang | pencetakan ulang | di media cetak | di koran | di surat kabar | di majalah |
            di buku | dibukukan | membukukan | pembukuan dalam buku"""),
        Action.BROADCAST: words(
            """menyiarkan | disiarkan | penyiaran | menyiarkan ulang | disiarkan ulang |
            penyiaran ulang | menyiarkan kembali | disiarkan kembali |
            siaran ulang | disiarkan di televisi | di televisi | di radio | di tv | ditayangkan di televisi | ditayangkan di tv |
            siaran televisi | siaran radio | memancarkan | dipancarkan | pemancaran | diputar | pemutaran | ditayangkan di bioskop | mengudara
            | diudarakan |
            ingin menyiarkan | mohon tidak menyiarkan | baru boleh disiarkan | untuk disiarkan setelah"""
        ),
        Action.SOCIAL: words(
            """di media sosial | membagikan di media sosial | dibagikan di media sosial |
            dibagikan | membagikan | berbagi | bagikan | membagi | pembagian di media sosial | dishare | nge-share | di-share |
            ke media sosial | lewat media sosial | melalui media sosial | di medsos | ke medsos | di facebook | di twitter | di instagram |
            di tiktok | di youtube | ke youtube | di whatsapp | via whatsapp | grup whatsapp | retweet | cuit ulang"""
        ),
        Action.REPRODUCE: words(
            """menyalin | disalin | penyalinan | menggandakan | digandakan | penggandaan |
            memperbanyak | diperbanyak | perbanyakan | mereproduksi | direproduksi | reproduksi |
            mengkopi | mengcopy | copy paste | copas | mengambil konten | pengambilan konten |
            mengambil isi | mengambil | meng-copy | menjiplak | dijiplak | mengunduh | diunduh |
            fotokopi | difotokopi | memfotokopi | mengopi | dikopi | kopi | salin | penjiplakan |
            duplikasi | menduplikasi | diduplikasi | memproduksi ulang | diproduksi ulang |
            menolak pengambilan |
            salin tempel | salin-tempel | copy-paste | fotocopy | menduplikat | jiplak | meniru | ditiru | peniruan | plagiat | memplagiat |
            pengunduhan | unduh | download | men-download | perekaman | memindai | dipindai | pemindaian | tangkapan layar | screenshot |
            meng-capture |
            saat menyalin"""
        ),
        Action.REDISTRIBUTE: words(
            """mendistribusikan | didistribusikan | distribusi | pendistribusian | menyebarluaskan |
            disebarluaskan | penyebarluasan | menyebarkan | disebarkan | penyebaran |
            mengedarkan | diedarkan | pengedaran | meneruskan | diteruskan | mentransmisikan |
            ditransmisikan | transmisi | membagikan | dibagikan | menyalurkan |
            mendistribusikan ulang | didistribusikan ulang | distribusi ulang |
            memindahtangankan | mengalihkan kepada pihak ketiga | sublisensi | mensublisensikan |
            didistribusikan kembali | mendistribusikan kembali | menyewakan | disewakan |
            sebarkan | sebar luaskan | sebarluaskan | peredaran | pendistribusian ulang | disalurkan | penyaluran | mengirimkan | penerusan |
            mengalihkan | dialihkan | pengalihan | dipindahtangankan | pemindahtanganan | menyerahkan kepada pihak | diserahkan kepada pihak |
            diberikan kepada pihak ketiga | memberikan kepada pihak ketiga | kepada pihak ketiga | kepada pihak lain | ke pihak ketiga |
            ke pihak lain | pihak ketiga | meminjamkan | dipinjamkan | menyublisensikan | lisensi ulang | sindikasi | menyindikasikan """
        ),
        Action.REWRITE: words(
            """menulis ulang | ditulis ulang | penulisan ulang | menyunting | disunting |
            penyuntingan | meringkas | diringkas | mengedit | diedit | pengeditan |
            menulis kembali | ditulis kembali |
            tulis ulang | sunting | editan | peringkasan | ringkasan | merangkum | dirangkum | rangkuman | memparafrasekan | diparafrasekan |
            parafrasa | menyingkat | disingkat | mempersingkat | memotong tulisan | memotong naskah | mengubah judul | diubah judulnya |
            pengubahan judul | mengubah isi | diubah isinya | memelintir | dipelintir | menambah atau mengurangi | ditambah atau dikurangi |
            mengolah kembali"""
        ),
        Action.ADAPT: words(
            """mengubah | diubah | pengubahan | perubahan | memodifikasi | dimodifikasi |
            modifikasi | mengadaptasi | diadaptasi | adaptasi | karya turunan | mengolah |
            diolah | pengolahan | mentransformasi | menyadur | penyaduran | menggubah | merubah |
            dirubah |
            ubah | pemodifikasian | pengadaptasian | disadur | saduran | digubah | gubahan | karya derivatif | derivatif | membuat turunan |
            mengaransemen | aransemen | alih wujud | mengalihwujudkan | rekayasa balik | remix """
        ),
        Action.TRANSLATE: words(
            """menerjemahkan | diterjemahkan | penerjemahan | terjemahan | mengalihbahasakan |
            menterjemahkan |
            terjemah | dialihbahasakan | alih bahasa | pengalihbahasaan | ke bahasa lain | ke dalam bahasa lain | ke bahasa apa pun"""
        ),
        Action.QUOTE: words(
            """mengutip | dikutip | pengutipan | kutipan | mencuplik | cuplikan | dicuplik |
            mengutip ulang |
            kutip | menyitir | disitir | sitir | pencuplikan | menukil | dinukil | nukilan | petikan | memetik | dipetik | penggalan |
            mengambil sebagian | sitasi | menyitasi | mengutip sebagian |
            saat mengutip | ketika mengutip | bila mengutip | jika mengutip | apabila mengutip | kalau mengutip | dalam mengutip |
            setiap pengutipan |
            cuplikan singkat | petikan pendek"""
        ),
        Action.ARCHIVE: words(
            """menyimpan | disimpan | penyimpanan | mengarsipkan | diarsipkan | pengarsipan |
            arsip | basis data | sistem temu kembali |
            simpan | diarsip | sebagai arsip | ke dalam arsip | dalam arsip | dalam basis data | database | dalam database | ke dalam database
            | pangkalan data | dalam pangkalan data | sistem temu balik | sistem penyimpanan | mendokumentasikan | didokumentasikan | tembolok
            | cache | menimbun"""
        ),
        Action.SELL: words(
            """menjual | dijual | penjualan | menjual kembali | dijual kembali | penjualan kembali |
            memperjualbelikan | diperjualbelikan | menjual ulang | jual beli |
            jual | jual-beli | jual kembali | jual ulang | dijual ulang | memperdagangkan | diperdagangkan | menyewakan | disewakan |
            penyewaan | mengomersialkan | dikomersialkan | komersialisasi | mengkomersilkan | dikomersilkan | melelang | dilelang """
        ),
        Action.COMMERCIAL: words(
            """penggunaan komersial | digunakan secara komersial | penggunaan secara komersial |
            dikomersialkan | mengomersialkan | mengkomersialkan | dikomersilkan |
            komersialisasi | digunakan untuk tujuan komersial |
            digunakan untuk kepentingan komersial | digunakan untuk keperluan komersial |
            penggunaan untuk tujuan komersial | menggunakan untuk tujuan komersial |
            pemanfaatan komersial | secara komersial | penggunaan untuk kepentingan komersial |
            eksploitasi komersial |
            penggunaan komersil | pemakaian komersial | tujuan komersial | tujuan komersil | keperluan komersial | keperluan komersil |
            kepentingan komersial | kepentingan komersil | maksud komersial | untuk komersial | secara komersil | mencari keuntungan |
            mengambil keuntungan | memperoleh keuntungan | tujuan keuntungan | keuntungan finansial | keuntungan ekonomi | tujuan bisnis |
            kepentingan bisnis | keperluan bisnis | kepentingan dagang | tujuan niaga | kegiatan komersial | bersifat komersial |
            tujuan mencari laba | profit | nilai ekonomi"""
        ),
        Action.ADVERTISE: words(
            """iklan | periklanan | promosi | pemasaran | mengiklankan | keperluan promosi |
            diiklankan | pengiklanan | dalam iklan | untuk iklan | keperluan iklan | tujuan iklan | kepentingan promosi | tujuan promosi |
            mempromosikan | dipromosikan | keperluan pemasaran | tujuan pemasaran | materi promosi | materi iklan | bahan promosi |
            kampanye iklan | kampanye komersial | kampanye politik | kampanye pemasaran | reklame | endorse | endorsement | baliho |
            advertorial | marketing"""
        ),
        Action.AI_TRAINING: words(
            """untuk ai | melatih ai | pelatihan ai | melatih kecerdasan buatan |
            pelatihan kecerdasan buatan | kecerdasan buatan | kecerdasan artifisial |
            penambangan teks dan data | penambangan data | penambangan teks |
            pembelajaran mesin | crawling | scraping | melakukan crawling |
            pengindeksan otomatis | pengindeksan otomatis untuk ai |
            crawling atau pengindeksan otomatis untuk ai | model bahasa | model bahasa besar |
            ai generatif | model ai | sistem ai | data latih | data pelatihan | melatih model |
            pelatihan model | pengembangan ai | pengambilan data otomatis | perayapan |
            pengikisan data | mengikis | dilatih | data mining | akal imitasi |
            perayapan otomatis | machine learning |
            dilatih ai | melatih model ai | pelatihan model ai | pengembangan kecerdasan buatan | model kecerdasan buatan |
            sistem kecerdasan buatan | kecerdasan buatan generatif | model generatif | model bahasa raksasa | large language model |
            pembelajaran mendalam | deep learning | jaringan saraf | melatih algoritma | pelatihan algoritma | melatih mesin | pelatihan mesin
            | set data | himpunan data | kumpulan data | dataset | korpus | menambang data | menambang teks | text and data mining |
            text mining | pengikisan | mengikis data | scrape | men-scrape | melakukan scraping | web scraping | crawl | merayapi | perayap |
            perayap web | crawler | bot ai | robot perayap | laba-laba web | spider | alat otomatis | program otomatis |
            perangkat lunak otomatis | cara otomatis | secara otomatis | sarana otomatis | pengambilan data | pengambilan konten |
            pengambilan konten otomatis | pengumpulan data | pengumpulan data otomatis | mengumpulkan data | mengambil data | menyedot data |
            panen data | memanen data | ekstraksi data | mengekstrak data | ekstraksi konten | pengindeksan | mengindeks | chatbot |
            penyetelan halus | fine-tuning | mesin ai"""
        ),
        Action.ALTER_IMAGE: words(
            """memotong gambar | memotong foto | dipotong | memanipulasi | dimanipulasi |
            manipulasi | menghapus logo | menutupi logo | menghapus watermark |
            menghilangkan watermark | menyunting foto | mengedit foto | cropping |
            merekayasa foto |
            memotong | pemotongan | foto dipotong | crop | di-crop | meng-crop | dikrop | pemangkasan | memangkas | dipangkas |
            penyuntingan foto | pengeditan foto | foto diedit | manipulasi foto | manipulasi gambar | manipulasi digital | retus | retouch |
            retouching | meretus | mengubah warna | diubah warnanya | perubahan warna | mengubah foto | mengubah gambar | montase | kolase |
            penghapusan logo | menghilangkan logo | menutup logo | mengaburkan logo | mengaburkan | menghapus tanda air |
            menghilangkan tanda air | penghapusan tanda air | tanda air | watermark | menambahkan teks | menambah teks | photoshop |
            diburamkan | memburamkan """
        ),
        Action.LINK: words("""embed | framing | menyematkan | pembingkaian | tautan dalam |
            disematkan | penyematan | embedding | membingkai | deep link | hotlink | hotlinking | tautan langsung ke gambar"""),
    },
    manners={Action.PRINT: words("sampul majalah | untuk majalah | di majalah | tabloid")},
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """artikel | konten | isi | berita | materi | tulisan | informasi | karya | dokumen |
            publikasi ini | isi berita | laporan | karya jurnalistik | buku ini | bahan |
            terbitan | naskah | naskah ini | tulisan ini | artikel ini | berita ini |
            pemberitaan | konten ini | isi tulisan | isi artikel | isi buku | isi situs |
            materi ini | karya ini | karya tulis | reportase | laporan ini | wawancara | opini |
            esai | cerpen | puisi | buku | e-book | buku elektronik | majalah ini |
            siaran pers | rilis | rilis ini | dokumen ini | makalah | jurnal | buletin |
            risalah | pernyataan ini | postingan | unggahan | artikel kami | konten kami |
            tulisan kami | berita kami | ciptaan | hasil karya | liputan | catatan ini""",
        ),
        Object.SITE: words(
            """situs | situs web | website | laman | portal | halaman ini | web ini |
            situs ini | situs kami | laman ini | laman web | website ini | portal ini | blog | blog ini | kanal ini | aplikasi ini"""
        ),
        Object.TEXT: words("teks"),
        Object.IMAGE: words(
            _KILL_IMAGE,
            """foto | gambar | citra | foto ini | foto-foto | foto kami | gambar ini |
            gambar-gambar | potret | fotografi | karya foto | foto berita | foto jurnalistik |
            foto arsip""",
        ),
        Object.VIDEO: words(
            """video | rekaman video | tayangan | cuplikan video | video dibatalkan | video dicabut |
            video ditarik | video ditarik kembali | video dinyatakan batal | video kami cabut |
            video kami batalkan | video kami tarik |
            video ini | tayangan ini | klip | footage | rekaman gambar"""
        ),
        Object.AUDIO: words("""audio | rekaman suara | siniar |
            rekaman audio | podcast"""),
        Object.GRAPHIC: words("""grafis | infografis | ilustrasi | kartun | grafik |
            infografik | karikatur | diagram | bagan"""),
        Object.DATABASE: words("""pangkalan data |
            data ini | basis data ini | himpunan data ini | kumpulan data ini | dataset ini"""),
        Object.LOGO: words("""logo | merek dagang |
            merek | lambang"""),
        Object.THIRD_PARTY: words("""konten pihak ketiga | materi pihak ketiga |
            foto kantor berita | bahan dari kantor berita | karya pihak lain"""),
    },
    conditions={
        Condition.DISCLAIMER: words("""penyangkalan"""),
        Condition.LENGTH_LIMIT: words(
            """kutipan singkat | kutipan pendek | cuplikan singkat | petikan pendek | satu paragraf | dua paragraf | tiga paragraf |
            sebuah paragraf | beberapa kalimat | beberapa baris | dua kalimat | satu alinea | dua alinea | sepertiga | seperempat |
            seratus kata | dua ratus kata | tiga puluh detik | satu menit | paling banyak dua paragraf | maksimal dua paragraf"""
        ),
        Condition.CONTEXT_ONLY: words(
            """terkait berita ini | terkait dengan berita ini | berkaitan dengan berita | bersama berita ini | bersama artikel ini |
            menyertai berita | menyertai artikel | dalam konteks berita | dalam konteks | sesuai konteks | untuk mengilustrasikan berita |
            untuk peristiwa yang | untuk liputan peristiwa | dalam rangka pemberitaan"""
        ),
        Condition.CONSENT: words(
            _NEED_CONSENT,
            """izin | ijin | persetujuan | seizin | perjanjian | lisensi | restu | perizinan |
            kesepakatan | kontrak | izin dari | otorisasi | perkenan | izin redaksi |
            tanpa izin | persetujuan dari | atas izin | atas persetujuan | dengan izin |
            dengan persetujuan | seijin | perijinan | mendapat izin | mengantongi izin |
            setuju | disetujui | mendapat persetujuan | perjanjian lisensi | lampu hijau |
            surat izin | kewenangan | seizin redaksi | izin penulis | konfirmasi kepada |
            permisi | dengan ijin | atas ijin | atas seizin | setelah seizin |
            lewat perjanjian | melalui perjanjian | berdasarkan perjanjian | berdasarkan izin""",
        ),
        Condition.PRIOR: words(
            """terlebih dahulu | sebelumnya | lebih dahulu | lebih dulu | terlebih dulu | di muka |
            tanpa terlebih dahulu |
            sebelum digunakan | sebelum dimuat | sebelum menggunakan | sebelum memuat"""
        ),
        Condition.WRITTEN: words("""tertulis | secara tertulis | secara tulisan |
            bertulis | dengan surat | lewat surat | melalui surat | surat tertulis | melalui email | lewat email | via email"""),
        Condition.ATTRIBUTION: words(
            """mencantumkan sumber | menyebutkan sumber | menyebut sumber | mencantumkan nama |
            sumbernya | sumber | atribusi | kredit | mencantumkan | menyebutkan |
            pencantuman sumber | dengan mencantumkan | dengan menyebutkan | menyertakan sumber |
            mencantumkan kredit | sumber asli | wajib mencantumkan | wajib menyebutkan |
            jika mencantumkan | menuliskan sumber | harap mencantumkan | nama penulis |
            dengan atribusi | dengan kredit | lisensi creative commons atribusi |
            creative commons atribusi | lisensi atribusi | disebutkan | menyebut nama |
            menyebut penulis | sumber disebut | sumbernya disebut | sumber dicantumkan |
            dicantumkan | mencantumkan nama penulis | menuliskan nama |
            mencantumkan sumbernya | cantumkan sumber | dicantumkan sumber | sumbernya dicantumkan | menyebut sumbernya |
            menyebutkan sumbernya | sebutkan sumber | disebutkan sumber | sumber disebutkan | sumbernya disebutkan | penyebutan sumber |
            sertakan sumber | menulis sumber | tuliskan sumber | ditulis sumber | memberi kredit | memberikan kredit | pemberian kredit |
            berikan kredit | beri kredit | kredit foto | kredit kepada | kredit wajib | memberi atribusi | memberikan atribusi |
            mengakui sumber | cantumkan nama | pencantuman nama | nama dicantumkan | namanya dicantumkan | menyebutkan nama | sebutkan nama |
            nama disebutkan | nama pengarang | nama fotografer | nama pencipta | nama media | nama situs | nama sumber | nama kantor berita |
            nama koran | nama surat kabar | nama majalah | nama penerbit | sumber aslinya | sumber berita | sumber kutipan | sumber foto |
            keterangan sumber | merujuk sumber | merujuk pada sumber | rujukan sumber | mengakui penulis | pencipta dicantumkan | byline |
            mencantumkan kami | menyebut kami |
            cukup mencantumkan | cukup menyebutkan | tanpa mencantumkan | tanpa menyebutkan | tetap mencantumkan | sambil mencantumkan"""
        ),
        Condition.LINK: words(
            """tautan | link | menautkan | hyperlink | tautan balik | backlink | tautan ke |
            dengan menautkan | link aktif | tautan aktif | menyertakan tautan | url |
            tautan menuju | tautan asli | tautan artikel | ditautkan | memberi tautan | memberikan tautan | mencantumkan tautan | link balik |
            link ke | link sumber | link asli | linkback | hipertaut | taut | pranala | pranala balik | alamat url | alamat situs |
            alamat laman | alamat web | alamat website | menyertakan link | mencantumkan link | memberi link | link artikel |
            berikan tautan | taruh tautan"""
        ),
        Condition.KEEP_NOTICE: words(
            """menghapus pemberitahuan hak cipta | mempertahankan pemberitahuan hak cipta |
            mencantumkan pemberitahuan hak cipta | menghilangkan pemberitahuan hak cipta |
            pemberitahuan hak cipta | keterangan hak cipta | pernyataan hak cipta | mempertahankan pemberitahuan | tanda hak cipta |
            menghapus keterangan hak cipta | menyertakan pemberitahuan ini | mencantumkan pemberitahuan ini"""
        ),
        Condition.INDICATE_CHANGES: words(
            """menunjukkan perubahan | menyatakan perubahan | menandai perubahan |
            menyebutkan perubahan | mencantumkan perubahan | perubahan dinyatakan | perubahan disebutkan | jika ada perubahan disebutkan"""
        ),
        Condition.NO_DERIVATIVES: words(
            """tanpa mengubah | tanpa perubahan | tanpa turunan | secara utuh | tanpa modifikasi |
            tanpa mengubah isi | tanpa diubah | tanpa penyuntingan | secara lengkap |
            isi tidak diubah | tidak mengubah isi* | tidak diubah | tidak mengubah* |
            tanpa mengurangi | tidak mengurangi isi | tidak mengedit |
            tanpa ada perubahan | tanpa perubahan apa pun | tanpa pengubahan | tanpa dimodifikasi | tanpa disunting | tanpa diedit |
            tanpa mengedit | tanpa editan | tanpa dipotong | tanpa ditambah | tanpa karya turunan | apa adanya | selengkapnya | seutuhnya |
            tidak diubah-ubah | tidak mengubah | tidak mengubah isi | tidak dimodifikasi | tidak disunting | tidak diedit | tidak dipotong |
            sesuai aslinya | sesuai naskah asli | dalam bentuk asli | seperti aslinya"""
        ),
        Condition.SHARE_ALIKE: words("""berbagi serupa | lisensi yang sama |
            lisensi serupa | syarat yang sama | ketentuan yang sama | dengan lisensi sama"""),
        Condition.NONCOMMERCIAL: words(
            """nonkomersial | non-komersial | non komersial | tidak untuk tujuan komersial |
            bukan untuk tujuan komersial | nirlaba | tidak komersial | bukan komersial |
            tidak untuk kepentingan komersial | bukan untuk kepentingan komersial |
            non-komersil | nonkomersil | bukan untuk komersial | tidak untuk komersial | bukan tujuan komersial | tidak bersifat komersial |
            tidak mencari keuntungan | tanpa mencari keuntungan | tidak untuk mencari keuntungan | bukan untuk mencari keuntungan |
            tidak dikomersialkan | nonprofit | non-profit | tidak diperjualbelikan"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            _ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE,
            """keperluan editorial | tujuan editorial | kepentingan editorial |
            penggunaan editorial | keperluan pemberitaan | tujuan pemberitaan |
            kepentingan pemberitaan | keperluan jurnalistik | tujuan jurnalistik | editorial |
            keperluan redaksional | penggunaan redaksional | kepentingan redaksional |
            tujuan redaksional | keperluan berita | kepentingan berita | untuk pemberitaan |
            kepentingan jurnalistik | penggunaan jurnalistik | keperluan media |
            penggunaan berita | peliputan | keperluan peliputan""",
        ),
        Condition.PERSONAL_USE: words(
            """penggunaan pribadi | keperluan pribadi | kepentingan pribadi | pemakaian pribadi |
            penggunaan internal | penggunaan perorangan | konsumsi pribadi | tujuan pribadi |
            untuk pribadi | kalangan sendiri | untuk kalangan sendiri | kalangan terbatas | penggunaan sendiri | dipakai sendiri |
            keperluan sendiri | bacaan pribadi | kepentingan internal | keperluan internal | kalangan internal | koleksi pribadi"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """tujuan pendidikan | kepentingan pendidikan | keperluan pendidikan |
            kegiatan belajar | keperluan penelitian | kepentingan penelitian | tujuan penelitian |
            penggunaan pendidikan | untuk pendidikan | dunia pendidikan | keperluan belajar | keperluan mengajar | pengajaran |
            kegiatan belajar mengajar | keperluan akademis | kepentingan akademis | tujuan akademis | tujuan akademik | keperluan akademik |
            keperluan ilmiah | di kelas | lembaga pendidikan | perpustakaan | tujuan edukasi | keperluan edukasi | edukatif |
            sosial dan pendidikan"""
        ),
        Condition.ONE_TIME: words(
            """sekali pakai | satu kali | satu kali penggunaan | sekali saja |
            sekali muat | sekali tayang | satu kali saja | satu kali pakai | satu kali muat | satu kali tayang | satu kali pemuatan |
            hanya sekali | hanya satu kali | untuk sekali | untuk satu kali | 1 kali | 1x | pemakaian tunggal"""
        ),
        Condition.NOTIFY: words(
            """memberitahukan kami | memberi tahu kami | memberitahu redaksi |
            memberi tahu redaksi | pemberitahuan kepada redaksi | mengabari |
            memberi tahu | memberitahu | memberitahukan | diberi tahu | beri tahu | beritahu | beritahukan | pemberitahuan kepada |
            melaporkan kepada | lapor | lapor ke redaksi | menginformasikan | informasikan | mengabarkan | kirim bukti | mengirim bukti |
            mengirimkan bukti | bukti muat | bukti pemuatan | bukti terbit | bukti tayang | kirimkan satu eksemplar |
            mengirimkan satu eksemplar | mengirim satu eksemplar | kirim salinan | sepengetahuan"""
        ),
        Condition.PAYMENT: words(
            """biaya | pembayaran | royalti | membayar | berbayar | honorarium | bayaran |
            bayar | dibayar | dikenakan biaya | dikenai biaya | dipungut biaya | dikenakan tarif | imbalan | honor | kompensasi | pungutan |
            dengan imbalan | dengan membayar"""
        ),
        Condition.SUBSCRIBER: words(
            """pelanggan | anggota | klien | pelanggan berbayar | pengguna terdaftar |
            media terakreditasi |
            para pelanggan | khusus pelanggan | pelanggan kami | media pelanggan | berlangganan | yang berlangganan | pelanggan terdaftar |
            para anggota | anggota terdaftar | khusus anggota | member | pengguna berbayar | media terdaftar | media mitra | mitra media |
            klien kami | media yang bekerja sama | media yang terikat kontrak | wartawan terakreditasi | jurnalis terakreditasi |
            pemegang lisensi | penerima lisensi | penerima layanan"""
        ),
        Condition.RELEASE: words("""izin model | persetujuan model |
            rilis model | model release"""),
        Condition.NO_ENDORSEMENT: words("""menyiratkan dukungan | menyiratkan dukungan dari |
            seolah-olah didukung | mengesankan dukungan | seakan-akan mendukung"""),
        Condition.USE_CORRECTED_VERSION: words(
            """gunakan versi ini | gunakan berita ini | gunakan versi perbaikan |
            gunakan versi yang telah diperbaiki"""
        ),
    },
    exemptions={
        Exemption.LOGOS: words("""kecuali logo | tidak termasuk logo"""),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """kecuali materi pihak ketiga | tidak termasuk materi pihak ketiga | kecuali konten pihak ketiga | kecuali bahan dari kantor berita"""
        ),
        Exemption.VIDEO: words("""kecuali video | tidak termasuk video | selain video"""),
        Exemption.EDUCATIONAL_USE: words(
            """kecuali untuk pendidikan | kecuali untuk keperluan pendidikan | kecuali untuk kepentingan pendidikan | selain untuk pendidikan |
            selain untuk keperluan pendidikan | kecuali untuk tujuan pendidikan"""
        ),
        Exemption.EDITORIAL_USE: words(
            _ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE,
            """selain untuk pemberitaan | selain untuk keperluan editorial |
            khusus keperluan editorial | khusus penggunaan editorial | hanya untuk editorial |
            hanya untuk keperluan redaksional | hanya untuk keperluan jurnalistik |
            selain keperluan jurnalistik | di luar keperluan editorial |
            di luar kepentingan pemberitaan | kecuali untuk pemberitaan |
            kecuali untuk keperluan editorial | editorial saja""",
        ),
        Exemption.PERSONAL_USE: words(
            """selain untuk keperluan pribadi | kecuali untuk keperluan pribadi |
            kecuali untuk penggunaan pribadi | selain untuk penggunaan pribadi |
            selain untuk kepentingan pribadi"""
        ),
        Exemption.QUOTATION: words("""kutipan singkat | kutipan pendek |
            kecuali kutipan singkat | kecuali kutipan pendek | selain kutipan singkat | kecuali untuk kutipan | kecuali kutipan"""),
        Exemption.STATUTORY_EXCEPTION: words(
            """diizinkan oleh undang-undang | diizinkan undang-undang | diperbolehkan oleh hukum |
            penggunaan wajar | diatur undang-undang |
            diperbolehkan undang-undang | sesuai ketentuan undang-undang | dibenarkan oleh undang-undang | diizinkan oleh hukum"""
        ),
        Exemption.SEARCH_ENGINES: words("mesin pencari"),
        Exemption.SOCIAL_SHARE: words("tombol berbagi | tombol bagikan"),
        Exemption.IMAGES: words(
            """kecuali foto | kecuali gambar | tidak termasuk foto | tidak termasuk gambar |
            tidak berlaku untuk foto | tidak berlaku untuk gambar | selain foto | foto tidak termasuk"""
        ),
        Exemption.SUBSCRIBERS: words("""kecuali pelanggan | selain pelanggan |
            kecuali anggota | selain anggota | bukan pelanggan | nonpelanggan"""),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("dari | kepada | oleh | milik"),
    examples=(
        Example("Dilarang mengutip artikel ini.", ("prohibits quote",)),
        Example(
            "Dilarang menyalin atau menyebarluaskan isi berita tanpa izin redaksi.",
            ("prohibits reproduce redistribute if consent",),
        ),
        Example(
            "Materi ini tidak boleh diterbitkan, disiarkan maupun diterjemahkan.",
            ("prohibits publish broadcast translate",),
        ),
        Example(
            "Penggunaan foto hanya dapat dilakukan dengan izin tertulis.",
            ("prohibits all of image if consent written",),
        ),
        Example(
            "Konten ini bebas digunakan asalkan mencantumkan sumber dan tautan.",
            ("permits all if attribution link",),
        ),
        Example(
            "Dilarang memperbanyak sebagian atau seluruhnya tanpa persetujuan tertulis terlebih dahulu.",
            ("prohibits reproduce quote if consent prior written",),
        ),
        Example(
            "Konten situs ini tidak boleh digunakan untuk melatih AI.",
            ("prohibits ai_training",),
        ),
        Example(
            "Dilarang keras melakukan penambangan teks dan data.", ("prohibits ai_training",)
        ),
        Example(
            "Boleh disalin untuk keperluan nonkomersial.",
            ("permits reproduce if noncommercial",),
        ),
        Example(
            "Setiap pemuatan ulang wajib mencantumkan sumber.",
            ("permits publish if attribution",),
        ),
        Example("Foto: Budi Hartono", ("notice",)),
        Example("© 2023 Harian Bahari. Hak cipta dilindungi undang-undang.", ("reserved",)),
        Example("Berita ini dibatalkan, mohon tidak digunakan.", ("prohibits all",)),
        Example("Embargo sampai 4 Maret 2027.", ("prohibits publish until 2027-03-04",)),
        Example("Pengadilan memutuskan penerbit itu melanggar hak cipta sang penulis."),
        Example("Dilarang parkir dan merokok di area ini."),
        Example("Apa arti kalimat hak cipta dilindungi undang-undang?"),
        Example("Pemerintah melarang ekspor pasir laut."),
        Example("Dia menjual mobil tanpa persetujuan istrinya, kata polisi."),
        Example("Jangan mencuri foto kami.", ("prohibits all of image",)),
        Example("Penggunaan komersial dikenakan biaya.", ("requires commercial if payment",)),
        Example("Naskah ini bebas dimuat ulang tanpa perlu izin.", ("permits publish",)),
        Example("Foto nomor 0312 ditarik. Mohon segera dihapus.", ("prohibits all of image",)),
        Example(
            "Bot dan perayap dilarang mengambil data dari situs ini.",
            ("prohibits ai_training of site",),
        ),
        Example("Pengunjung dilarang memotret di dalam museum."),
        Example("Polisi menyita buku bajakan yang dijual tanpa izin."),
    ),
)
