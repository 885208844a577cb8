"""Malay."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("austria"), "AU": words("australia"), "BE": words("belgium"), "BR": words("brazil"),
    "CA": words("kanada"), "CH": words("switzerland"), "CN": words("china"), "CZ": words("czechia"),
    "DE": words("jerman"), "DK": words("denmark"), "ES": words("sepanyol"), "EU": words("kesatuan eropah"),
    "FI": words("finland"), "FR": words("perancis"), "GB": words("united kingdom | britain"), "GR": words("greece"),
    "HK": words("hong kong"), "HU": words("hungary"), "ID": words("indonesia"), "IE": words("ireland"),
    "IL": words("israel"), "IN": words("india"), "IT": words("itali"), "JP": words("jepun"), "KH": words("kemboja"),
    "KP": words("korea utara"), "KR": words("korea selatan"), "LA": words("laos"), "MM": words("myanmar (burma)"),
    "MN": words("mongolia"), "MO": words("macau"), "MX": words("mexico"), "MY": words("malaysia"),
    "NL": words("belanda"), "NO": words("norway"), "NZ": words("new zealand"), "PH": words("filipina"),
    "PL": words("poland"), "PT": words("portugal"), "RO": words("romania"), "RU": words("rusia"),
    "SA": words("arab saudi"), "SE": words("sweden"), "SG": words("singapura"), "SK": words("slovakia"),
    "TH": words("thailand"), "TR": words("turkiye"), "TW": words("taiwan"), "UA": words("ukraine"),
    "US": words("amerika syarikat | as"), "VN": words("vietnam"), "ZA": words("afrika selatan"),
}  # fmt: skip

_MONTHS = (
    words("januari | 一月 | jan | 1月"), words("februari | 二月 | feb | 2月"), words("mac | 三月 | 3月"),
    words("april | 四月 | apr | 4月"), words("mei | 五月 | 5月"), words("jun | 六月 | 6月"), words("julai | 七月 | jul | 7月"),
    words("ogos | 八月 | ogo | 8月"), words("september | 九月 | sep | 9月"), words("oktober | 十月 | okt | 10月"),
    words("november | 十一月 | nov | 11月"), words("disember | 十二月 | dis | 12月"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_KILL_ITEM = """berita ini dibatalkan | berita dibatalkan | berita ditarik balik | berita ini ditarik balik |
pembatalan berita | sila jangan guna berita | berita tersebut dibatalkan |
berita tersebut ditarik balik | berita ditarik semula | berita ini ditarik semula |
berita tersebut ditarik semula | berita dimansuhkan | berita ini dimansuhkan |
berita tersebut dimansuhkan | berita kami tarik balik | berita ini kami tarik balik |
berita tersebut kami tarik balik | berita kami batalkan | berita ini kami batalkan |
berita tersebut kami batalkan | artikel dibatalkan | artikel ini dibatalkan |
artikel tersebut dibatalkan | artikel ditarik balik | artikel ini ditarik balik |
artikel tersebut ditarik balik | artikel ditarik semula | artikel ini ditarik semula |
artikel tersebut ditarik semula | artikel dimansuhkan | artikel ini dimansuhkan |
artikel tersebut dimansuhkan | artikel kami tarik balik | artikel ini kami tarik balik |
artikel tersebut kami tarik balik | artikel kami batalkan | artikel ini kami batalkan |
artikel tersebut kami batalkan | rencana dibatalkan | rencana ini dibatalkan |
rencana tersebut dibatalkan | rencana ditarik balik | rencana ini ditarik balik |
rencana tersebut ditarik balik | rencana ditarik semula | rencana ini ditarik semula |
rencana tersebut ditarik semula | rencana dimansuhkan | rencana ini dimansuhkan |
rencana tersebut dimansuhkan | rencana kami tarik balik | rencana ini kami tarik balik |
rencana tersebut kami tarik balik | rencana kami batalkan | rencana ini kami batalkan |
rencana tersebut kami batalkan | laporan dibatalkan | laporan ini dibatalkan |
laporan tersebut dibatalkan | laporan ditarik balik | laporan ini ditarik balik |
laporan tersebut ditarik balik | laporan ditarik semula | laporan ini ditarik semula |
laporan tersebut ditarik semula | laporan dimansuhkan | laporan ini dimansuhkan |
laporan tersebut dimansuhkan | laporan kami tarik balik | laporan ini kami tarik balik |
laporan tersebut kami tarik balik | laporan kami batalkan | laporan ini kami batalkan |
laporan tersebut kami batalkan | menarik balik berita | menarik balik laporan |
membatalkan berita | jangan gunakan berita | sila padam berita | jangan siarkan berita"""
_KILL_IMAGE = """gambar dibatalkan | foto dibatalkan | gambar ditarik balik | gambar ini ditarik balik |
pembatalan gambar | sila jangan guna gambar | foto ditarik balik | foto ini dibatalkan |
foto tersebut dibatalkan | foto ini ditarik balik | foto tersebut ditarik balik |
foto ditarik semula | foto ini ditarik semula | foto tersebut ditarik semula |
foto dimansuhkan | foto ini dimansuhkan | foto tersebut dimansuhkan | foto kami tarik balik |
foto ini kami tarik balik | foto tersebut kami tarik balik | foto kami batalkan |
foto ini kami batalkan | foto tersebut kami batalkan | gambar ini dibatalkan |
gambar tersebut dibatalkan | gambar tersebut ditarik balik | gambar ditarik semula |
gambar ini ditarik semula | gambar tersebut ditarik semula | gambar dimansuhkan |
gambar ini dimansuhkan | gambar tersebut dimansuhkan | gambar kami tarik balik |
gambar ini kami tarik balik | gambar tersebut kami tarik balik | gambar kami batalkan |
gambar ini kami batalkan | gambar tersebut kami batalkan | menarik balik gambar |
membatalkan gambar | jangan gunakan gambar | sila padam gambar"""
_KILL_VIDEO = """video dibatalkan | video ini dibatalkan | video tersebut dibatalkan | video ditarik balik |
video ini ditarik balik | video tersebut ditarik balik | video ditarik semula |
video ini ditarik semula | video tersebut ditarik semula | video dimansuhkan |
video ini dimansuhkan | video tersebut dimansuhkan | video kami tarik balik |
video ini kami tarik balik | video tersebut kami tarik balik | video kami batalkan |
video ini kami batalkan | video tersebut kami batalkan"""
_EMBARGO_UNTIL = """tidak boleh disiarkan sebelum | tidak untuk disiarkan sebelum | jangan siarkan sebelum |
dilarang disiarkan sebelum | tidak boleh siarkan sebelum | tidak boleh diterbitkan sebelum |
tidak boleh terbitkan sebelum | tidak boleh dilaporkan sebelum | tidak boleh dilapor sebelum |
tidak boleh dipaparkan sebelum | tidak boleh diumumkan sebelum |
tidak boleh dikeluarkan sebelum | tidak untuk siarkan sebelum |
tidak untuk diterbitkan sebelum | tidak untuk terbitkan sebelum |
tidak untuk dilaporkan sebelum | tidak untuk dilapor sebelum | tidak untuk dipaparkan sebelum |
tidak untuk diumumkan sebelum | tidak untuk dikeluarkan sebelum | jangan disiarkan sebelum |
jangan diterbitkan sebelum | jangan terbitkan sebelum | jangan dilaporkan sebelum |
jangan dilapor sebelum | jangan dipaparkan sebelum | jangan diumumkan sebelum |
jangan dikeluarkan sebelum | dilarang siarkan sebelum | dilarang diterbitkan sebelum |
dilarang terbitkan sebelum | dilarang dilaporkan sebelum | dilarang dilapor sebelum |
dilarang dipaparkan sebelum | dilarang diumumkan sebelum | dilarang dikeluarkan sebelum |
sila jangan disiarkan sebelum | sila jangan siarkan sebelum | sila jangan diterbitkan sebelum |
sila jangan terbitkan sebelum | sila jangan dilaporkan sebelum | sila jangan dilapor sebelum |
sila jangan dipaparkan sebelum | sila jangan diumumkan sebelum |
sila jangan dikeluarkan sebelum | belum boleh disiarkan sebelum | belum boleh siarkan sebelum |
belum boleh diterbitkan sebelum | belum boleh terbitkan sebelum |
belum boleh dilaporkan sebelum | belum boleh dilapor sebelum | belum boleh dipaparkan sebelum |
belum boleh diumumkan sebelum | belum boleh dikeluarkan sebelum |
tidak dibenarkan disiarkan sebelum | tidak dibenarkan siarkan sebelum |
tidak dibenarkan diterbitkan sebelum | tidak dibenarkan terbitkan sebelum |
tidak dibenarkan dilaporkan sebelum | tidak dibenarkan dilapor sebelum |
tidak dibenarkan dipaparkan sebelum | tidak dibenarkan diumumkan sebelum |
tidak dibenarkan dikeluarkan sebelum | hanya boleh disiarkan selepas |
hanya boleh disiarkan mulai | hanya boleh disiarkan selepas jam |
hanya boleh diterbitkan selepas | hanya boleh diterbitkan mulai |
hanya boleh diterbitkan selepas jam | hanya boleh dilaporkan selepas |
hanya boleh dilaporkan mulai | hanya boleh dilaporkan selepas jam |
hanya boleh dipaparkan selepas | hanya boleh dipaparkan mulai |
hanya boleh dipaparkan selepas jam | boleh disiarkan selepas | boleh disiarkan mulai |
boleh disiarkan selepas jam | boleh diterbitkan selepas | boleh diterbitkan mulai |
boleh diterbitkan selepas jam | boleh dilaporkan selepas | boleh dilaporkan mulai |
boleh dilaporkan selepas jam | boleh dipaparkan selepas | boleh dipaparkan mulai |
boleh dipaparkan selepas jam | hanya dibenarkan disiarkan selepas |
hanya dibenarkan disiarkan mulai | hanya dibenarkan disiarkan selepas jam |
hanya dibenarkan diterbitkan selepas | hanya dibenarkan diterbitkan mulai |
hanya dibenarkan diterbitkan selepas jam | hanya dibenarkan dilaporkan selepas |
hanya dibenarkan dilaporkan mulai | hanya dibenarkan dilaporkan selepas jam |
hanya dibenarkan dipaparkan selepas | hanya dibenarkan dipaparkan mulai |
hanya dibenarkan dipaparkan selepas jam | baru boleh disiarkan selepas |
baru boleh disiarkan mulai | baru boleh disiarkan selepas jam | baru boleh diterbitkan selepas |
baru boleh diterbitkan mulai | baru boleh diterbitkan selepas jam |
baru boleh dilaporkan selepas | baru boleh dilaporkan mulai |
baru boleh dilaporkan selepas jam | baru boleh dipaparkan selepas |
baru boleh dipaparkan mulai | baru boleh dipaparkan selepas jam | ditahan siaran sehingga |
ditahan siaran hingga | ditahan sehingga | ditahan hingga | sekatan siaran sehingga |
sekatan siaran hingga | larangan siaran sehingga | larangan siaran hingga |
siaran ditahan sehingga | siaran ditahan hingga | tahan siaran sehingga | untuk siaran selepas"""

PACK = LanguagePack(
    name="ms",
    title="Malay",
    tags={
        Tag.OWNED: words("milik | dimiliki oleh | adalah milik | kepunyaan"),
        Tag.MARK: words(
            """hak cipta | hakcipta | hak cipta: | pemegang hak cipta | hak cipta milik |
            hakcipta milik | hak cipta oleh | hak cipta adalah milik"""
        ),
        Tag.RESERVED: words(
            """hak cipta terpelihara | hakcipta terpelihara | semua hak terpelihara |
            segala hak terpelihara | semua hak cipta terpelihara | hak cipta adalah terpelihara |
            segala hak cipta terpelihara | hakcipta adalah terpelihara |
            semua hakcipta terpelihara | hak terpelihara | seluruh hak cipta terpelihara |
            semua hak dipelihara"""
        ),
        Tag.RESERVE: words(
            """terpelihara | adalah terpelihara | berhak untuk | memelihara hak | mengekalkan hak |
            dipelihara | menyimpan hak | hak dipelihara"""
        ),
        Tag.PROTECTED: words(
            """dilindungi undang-undang hak cipta | dilindungi oleh hak cipta |
            dilindungi hak cipta | dilindungi oleh undang-undang hak cipta |
            dilindungi akta hak cipta | tertakluk kepada undang-undang hak cipta"""
        ),
        Tag.FORM: words("sdn bhd | sdn. bhd. | berhad | bhd"),
        Tag.PRESENT: words("kini | sekarang"),
        Tag.TAIL: words(
            """di laman web ini | dalam laman web ini | di laman ini | dan sekutunya |
            dan anak syarikatnya | yang diterbitkan di | yang disiarkan di | yang dipaparkan di |
            yang diterbitkan oleh"""
        ),
        Tag.NEG: words("tidak | bukan | tak | tiada | belum"),
        Tag.NOT_ONLY: words(
            """tidak hanya | bukan sahaja | bukan hanya | tidak terhad kepada |
            termasuk tetapi tidak terhad"""
        ),
        Tag.MAY: words("boleh | dapat | berhak | bebas | bebas untuk | hanya boleh"),
        Tag.MAY_NOT: words(
            """tidak boleh | tidak dibenarkan | tidak dapat | jangan | usah | tidak berhak |
            tidak diizinkan | tidak harus | tidak membenarkan | sila jangan | tidak sepatutnya |
            bukan untuk | tidak dibolehkan | tak boleh | kami tidak membenarkan | tidak mengizinkan | tidak memberi kebenaran | tidak bersetuju | tiada sesiapa boleh |
            tidak sekali-kali boleh | mohon jangan | harap jangan | diminta tidak | diminta jangan | elakkan | elakkan daripada |
            tidak bertujuan untuk | tidak untuk | hendaklah tidak | tidak seharusnya |
            sila jangan gunakan | sila jangan guna | tidak boleh digunakan lagi | tidak untuk siaran sebelum |
            bukan untuk siaran sebelum"""
        ),
        Tag.MUST: words("""mesti | hendaklah | perlu | haruslah | perlulah | mestilah | harus |
            wajib | dikehendaki | diwajibkan | dimestikan | diperlukan untuk | dikehendaki untuk | seharusnya | bertanggungjawab untuk"""),
        Tag.BAN: words(
            """dilarang | dilarang keras | larangan | melarang | terlarang | diharamkan | ditegah |
            menyalahi undang-undang | tegahan | mengharamkan | haram |
            dilarang sama sekali | kami melarang | menyalahi | haram di sisi undang-undang | satu kesalahan | adalah kesalahan |
            merupakan kesalahan | melanggar undang-undang | merupakan pelanggaran | dianggap melanggar | adalah pelanggaran |
            merupakan plagiarisme | tidak akan diterima | membantah | kami membantah | ditegah sama sekali | disekat |
            dilarang siar sebelum | dilarang menyiarkan sebelum"""
        ),
        Tag.ALLOW: words(
            """dibenarkan | membenarkan | dipersilakan | dialu-alukan | diizinkan | secara percuma |
            di bawah lesen | dilesenkan | tidak dilarang | tanpa perlu kebenaran |
            tidak perlu mendapatkan kebenaran |
            dibolehkan | kami membenarkan | dibenarkan secara bebas | bebas untuk | dengan bebas | secara bebas | silakan | silalah |
            mengalu-alukan | kami mengalu-alukan | amat dialu-alukan | digalakkan | menggalakkan | kami berbesar hati | tidak keberatan |
            kami tidak keberatan | tiada halangan | tidak ada halangan | tidak menjadi masalah | tiada masalah | bukan dilarang |
            tiada larangan | kami tidak melarang | tidak perlu kebenaran | tidak perlu meminta kebenaran | tidak perlu minta kebenaran |
            tidak perlu mendapat kebenaran | tidak perlu memohon kebenaran | tidak memerlukan kebenaran | kebenaran tidak diperlukan |
            tidak perlu izin | tidak memerlukan izin | tanpa perlu meminta kebenaran | tanpa perlu mendapatkan kebenaran | tanpa perlu izin |
            tanpa meminta kebenaran | percuma | tanpa bayaran | tanpa sebarang bayaran | tanpa caj | tanpa royalti | bebas royalti |
            tanpa sekatan | tanpa sebarang sekatan | tanpa had | untuk kegunaan umum | terbuka kepada umum | terbuka kepada semua |
            dilesenkan di bawah | berlesen di bawah | diberi kebenaran | memberi kebenaran | diberikan kebenaran | berhak | diberi hak |
            hanya dibenarkan"""
        ),
        Tag.NEED: words(
            """wajib | diwajibkan | memerlukan | diperlukan | mewajibkan | tertakluk kepada |
            dikehendaki | dimestikan | mensyaratkan | sila hubungi | hubungi kami untuk |
            tertakluk pada | tertakluk kepada bayaran | memerlukan kebenaran | mandatori | mustahak | bergantung kepada | dikenakan bayaran |
            dikenakan caj | dikenakan fi | berbayar | sila berhubung | sila rujuk | hubungi sidang pengarang | hubungi penerbit
            | dapatkan kebenaran | dapatkan izin | mohon kebenaran | sila mohon | perlu mendapatkan | nyatakan sumber | sila nyatakan |
            sertakan pautan | sila sertakan | berikan kredit | sila berikan kredit | cukup dengan menyatakan | cukup sekadar menyatakan |
            syaratnya"""
        ),
        Tag.THREAT: words(
            """tindakan undang-undang | akan didakwa | boleh didakwa | boleh dikenakan tindakan |
            dikenakan tindakan | diambil tindakan"""
        ),
        Tag.REQUEST: words(
            """sila | mohon | diharap | kami menghargai | amat dihargai | terima kasih"""
        ),
        Tag.UNAUTHORISED: words(
            """tanpa kebenaran | tanpa izin | tanpa keizinan | tanpa persetujuan | secara haram |
            tanpa kelulusan |
            tanpa hak | sewenang-wenangnya | sesuka hati | tanpa lesen | yang tidak dibenarkan | tidak dibenarkan oleh pemilik"""
        ),
        Tag.WITHOUT: words(
            """tanpa | tanpa mendapat | tanpa mendapatkan | tanpa memperoleh | sebelum mendapat |
            tanpa terlebih dahulu | jika tiada | sekiranya tiada |
            tanpa adanya | tanpa sebarang | tanpa menyatakan | tanpa menyebut | tanpa memberi | tanpa memohon | tanpa meminta | tidak dengan |
            sebelum mendapatkan"""
        ),
        Tag.EXCEPT: words(
            """kecuali | kecuali dengan | melainkan | selain | selain daripada | kecuali jika |
            melainkan dengan | selain untuk |
            kecuali untuk | melainkan jika | melainkan untuk | dikecualikan | tidak termasuk"""
        ),
        Tag.ONLY: words(
            """hanya | sahaja | hanya untuk | semata-mata | khusus untuk | hanya boleh |
            terhad kepada | untuk kegunaan editorial sahaja | kegunaan editorial sahaja |
            hanya untuk kegunaan editorial | hanya untuk tujuan editorial |
            penggunaan editorial sahaja | untuk kegunaan berita sahaja |
            hanya untuk kegunaan berita | untuk tujuan berita sahaja | hanya untuk tujuan berita |
            untuk siaran berita sahaja | untuk liputan berita sahaja | untuk pemberitaan sahaja |
            hanya untuk siaran berita | hanya untuk liputan berita |
            khas untuk | khas bagi | semata-mata untuk | terhad untuk | eksklusif untuk | eksklusif kepada | dikhaskan untuk | dihadkan kepada
            | hanya dibenarkan | cuma | cuma untuk"""
        ),
        Tag.IF: words(
            """dengan syarat | asalkan | dengan menyatakan | dengan kebenaran | setelah mendapat |
            selepas mendapat | selagi | dengan memberi kredit | dengan kredit |
            dengan menyertakan | dengan keizinan | atas kebenaran | dengan mencantumkan |
            dengan menyebut | tetapi mesti | namun perlu | dengan pautan | dengan meletakkan |
            selama | asal | dengan mengekalkan | sekiranya dinyatakan | dengan memaparkan |
            dengan memasukkan | dengan mengiktiraf |
            syaratnya | sekiranya | jika | bersyarat | dengan izin | dengan persetujuan | setelah mendapatkan | selepas mendapatkan |
            selepas memperoleh | dengan memberi | dengan memberikan | disertai | disertakan | mengikut syarat | tertakluk kepada syarat |
            sebagai balasan | dengan bayaran | melalui perjanjian"""
        ),
        Tag.WHEN: words(
            """apabila | jika | sekiranya | bila | ketika | semasa | setiap kali | setiap |
            apabila memetik | apabila menyiarkan | apabila menggunakan | ketika memetik | ketika menggunakan | semasa menggunakan |
            bila menggunakan | jika menggunakan | sekiranya menggunakan | jika ingin | jika mahu | sekiranya ingin | sekiranya mahu |
            apabila ingin | mahu menyiarkan | ingin menyiarkan | ingin menggunakan | ingin menerbitkan | bagi yang ingin | sesiapa yang ingin
            | sesiapa yang mahu | untuk siaran semula | bagi penggunaan | untuk penggunaan | untuk penerbitan semula | setiap penggunaan |
            setiap petikan"""
        ),
        Tag.NO_PART: words("tiada bahagian | tidak ada bahagian | mana-mana bahagian tidak"),
        Tag.RANGE: words(
            """sebahagian atau keseluruhan* | keseluruhan atau sebahagian* |
            sebahagian atau seluruh* | seluruh atau sebahagian* |
            sebahagian mahupun keseluruhan* | mana-mana bahagian |
            sama ada sebahagian atau keseluruhan* | sama ada keseluruhan atau sebahagian* |
            sepenuhnya atau sebahagian* | sebahagian atau sepenuhnya | sebahagian atau semua |
            secara keseluruhan atau sebahagian* | keseluruhan mahupun sebahagian*"""
        ),
        Tag.COMMERCIAL: words(
            """tujuan komersial | untuk tujuan komersial | kepentingan komersial |
            tujuan perniagaan | tujuan perdagangan | keuntungan komersial"""
        ),
        Tag.OTHER: words("atau tujuan lain | untuk apa-apa tujuan | atau sebarang tujuan lain"),
        Tag.OUTSIDE: words("di luar negara | di luar"),
        Tag.PURPOSE: words("untuk | bagi"),
        Tag.BUT: words("tetapi | namun | walau bagaimanapun | akan tetapi"),
        Tag.AND: words("dan | atau | mahupun | serta | dan/atau | ataupun"),
        Tag.REPORT: words(
            """berkata | katanya | kata beliau | menurut | mengumumkan | memutuskan | menyaman |
            disaman | menjelaskan | menegaskan | melaporkan bahawa | merampas | menahan |
            ditahan | dituduh | meluluskan rang | membahaskan | mengkritik | mendedahkan |
            dijatuhi | didenda | ujar | mencadangkan | menggesa | menurut beliau"""
        ),
        Tag.TOPIC: words(
            """mahkamah | hakim | saman | plaintif | defendan | rang undang-undang | parlimen |
            pakar | peguam | frasa | ayat ini | bermaksud | apakah maksud | apa maksud | polis |
            cetak rompak | kes pelanggaran | kementerian | kerajaan | menteri | pertikaian |
            pendakwaan | tertuduh | akta baharu | pindaan | perbahasan | melanggar hak cipta |
            menyaman | disaman | pendakwa | seminar | bengkel | pelanggaran hak cipta | papan tanda"""
        ),
        Tag.NONWORK: words(
            """parkir | meletak kenderaan | letak kereta | merokok | rokok | alkohol | arak |
            senjata | memancing | menangkap ikan | memburu | dron | barang | barangan | tiket |
            mengundi | pengundi | tembakau | dadah | kenderaan | kereta | motosikal | masuk |
            haiwan | anjing | eksport | import | bunga api | mercun | pembakaran terbuka |
            sampah | plastik | berkumpul | berenang | pelancong | penumpang | pelajar | judi |
            rentas negeri | telefon bimbit | vape | makanan | saham | minuman keras | ikan |
            pembalakan | lori | ubat | doktor | pesakit | vaksin | tanah | bangunan | rumah |
            cukai | insurans | perkhidmatan | gula | minyak | aplikasi | data peribadi |
            berita palsu | pasport | visa | pendatang | pelarian | peperiksaan | pinjaman |
            filem itu |
            tempat letak kereta | senjata api | racun | baja | beg plastik | hidupan liar | daging | beras | minyak masak | petrol | diesel |
            gas | elektrik | bon | mata wang | emas | stadium | pemain | perlawanan | kanak-kanak | bawah umur | murid | hospital |
            pelitup muka | penerbangan | undi | pilihan raya | tudung | niqab | alamat e-mel | e-mel | maklumat peribadi | mengambil gambar |
            muzium | pelawat | penjaja | minuman | mendaki | demonstrasi | perhimpunan | barang tiruan | kosmetik | bot nelayan | nelayan"""
        ),
        Tag.CREDIT: words(
            """foto: | foto : | gambar: | gambar : | gambar oleh | gambar ihsan | foto ihsan |
            ihsan | sumber: | sumber : | sumber foto: | sumber gambar: | kredit: | kredit foto: |
            kredit gambar: | grafik: | teks: | foto oleh | gambar fail: | ilustrasi: |
            jurugambar:"""
        ),
        Tag.PHOTO: words("foto | gambar | ihsan | jurugambar | gambar fail"),
        Tag.VIA: words("melalui"),
        Tag.WITH_AGENCY: words("agensi | agensi berita"),
        Tag.BYLINE: words(
            """wartawan | pemberita | penulis: | oleh: | penterjemah: | editor: | koresponden"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """sila padamkan | hendaklah dipadamkan | jangan menyiarkannya |
            jangan menggunakannya | sila padamkannya | ditarik balik | dibatalkan |
            kami menarik balik | penarikan balik gambar | penarikan balik berita |
            sila jangan gunakan | sila jangan guna | sila padamkan gambar | sila keluarkan |
            sila hentikan penggunaan | hentikan penggunaan | jangan gunakan lagi |
            tidak boleh digunakan lagi | padamkan serta-merta | padam dengan segera""",
        ),
        Tag.CORRECTION: words("""pembetulan: | pembetulan | ralat: | versi diperbetulkan |
            ralat | versi yang dibetulkan | versi pembetulan | berita dibetulkan | sila gunakan versi | gantian | menggantikan berita |
            berita gantian"""),
        Tag.EMBARGO: words(
            _EMBARGO_UNTIL,
            """embargo | embargo sehingga | embargo hingga | diembargo |
            tidak untuk siaran sebelum | bukan untuk siaran sebelum | dilarang siar sebelum |
            dilarang menyiarkan sebelum | diembargo sehingga | diembargo hingga |
            hanya boleh disiarkan pada | untuk siaran pada | tempoh embargo""",
        ),
        Tag.UNTIL: words(_EMBARGO_UNTIL, "sehingga | hingga | sebelum"),
        Tag.AFTER: words("selepas | setelah | mulai | sejak"),
        Tag.RELEASE: words(
            """untuk siaran segera | untuk terbitan segera | untuk disiarkan segera |
            untuk edaran segera |
            siaran segera | kenyataan media | kenyataan akhbar | siaran media | untuk hebahan segera | mohon jasa baik menyiarkan |
            mohon disiarkan"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            "domain awam | milik umum | bebas hak cipta | tiada hak cipta"
        ),
        Tag.OPEN_LICENCE: words(
            """lesen creative commons | lesen terbuka | lesen creative commons atribusi"""
        ),
        Tag.WITHIN: words("dalam tempoh | selama | maksimum | tidak melebihi | dalam masa"),
        Tag.DAYS: words("hari | jam | minggu | bulan"),
        Tag.LENGTH: words("patah perkataan | perkataan | minit | saat | aksara"),
    },
    actions={
        Action.ALL: words(
            """menggunakan | digunakan | penggunaan | mengguna | diguna | menggunakan semula |
            digunakan semula | penggunaan semula | memanfaatkan | dimanfaatkan |
            mengeksploitasi | eksploitasi | guna pakai | guna semula |
            curi | mencuri | dicuri | guna | gunakan | kegunaan | pemanfaatan | dieksploitasi | salah guna | menyalahgunakan | disalahgunakan
            | ciplak |
            untuk kegunaan umum | apabila menggunakan | ketika menggunakan | semasa menggunakan | bila menggunakan | jika menggunakan |
            sekiranya menggunakan | ingin menggunakan | bagi penggunaan | untuk penggunaan | setiap penggunaan | sila jangan gunakan |
            sila jangan guna | tidak boleh digunakan lagi | sila hentikan penggunaan | hentikan penggunaan |
            penggunaan sekali"""
        ),
        Action.PUBLISH: words(
            """menerbitkan | diterbitkan | penerbitan | menerbitkan semula | diterbitkan semula |
            penerbitan semula | terbit semula | memaparkan | dipaparkan | memaparkan semula |
            memuat naik | dimuat naik | muat naik | dicetak semula | mencetak semula |
            cetak semula | cetakan semula | memuatkan | dimuatkan | menyiarkan semula |
            siaran semula | dipamerkan | mengulang cetak | ulang cetak | disiarkan semula |
            penyiaran semula | menyiarkan kembali | disiar semula | menyiar semula |
            menyiarkan | disiarkan | siarkan | siar semula | terbitkan | paparan | pemaparan | mempamerkan | mengeposkan | diposkan |
            pos semula | dikeluar ulang | menghebahkan | dihebahkan | mengulang siar | ulang siar | ulangsiar |
            apabila menyiarkan | mahu menyiarkan | ingin menyiarkan | ingin menerbitkan | untuk siaran semula | untuk penerbitan semula |
            dilarang menyiarkan sebelum | hanya boleh disiarkan pada"""
        ),
        Action.PUBLISH_ONLINE: words("""dalam talian | di internet |
            secara dalam talian | ke internet | di laman web lain | di laman lain | di laman sesawang | muat naik | memuat naik | dimuat naik
            | pemuatnaikan | memuatnaik | dimuatnaik | di blog | di portal lain | di media baharu """),
        Action.PRINT: words("""mencetak | dicetak | percetakan | cetakan | media cetak |
            di akhbar | dalam akhbar | di majalah | dalam majalah | dalam buku | bahan bercetak"""),
        Action.BROADCAST: words(
            """menyiarkan | disiarkan | penyiaran | menayangkan | ditayangkan |
            menyiarkan di televisyen | disiarkan di televisyen | di televisyen | di radio | siaran televisyen | siaran radio |
            menyiarkan melalui radio | tayangan | penayangan | ke udara | disiarkan ke udara | dipancarkan | memancarkan | dimainkan semula |
            apabila menyiarkan | mahu menyiarkan | ingin menyiarkan | dilarang menyiarkan sebelum | hanya boleh disiarkan pada"""
        ),
        Action.SOCIAL: words(
            """di media sosial | dikongsi di media sosial | berkongsi di media sosial |
            berkongsi | dikongsi | kongsi | perkongsian | mengongsi | mengongsikan | dikongsikan | kongsikan | ke media sosial |
            melalui media sosial | di facebook | di twitter | di instagram | di tiktok | di whatsapp | di youtube """
        ),
        Action.REPRODUCE: words(
            """menyalin | disalin | penyalinan | menyalin semula | disalin semula |
            mengeluar ulang | dikeluar ulang | pengeluaran semula | dikeluarkan semula |
            mengeluarkan semula | menghasilkan semula | dihasilkan semula | penghasilan semula |
            menduplikasi | diduplikasi | pendua | fotokopi | memuat turun | dimuat turun |
            muat turun | mereproduksi | direproduksi | meniru | ditiru | salin semula |
            salinan semula | terbitan semula | menciplak | mengambil kandungan |
            pengeluaran ulang | salin | salinan | membuat salinan | memfotokopi | difotokopi | peniruan | plagiat | memplagiat | diplagiat |
            diciplak | penciplakan | memuatturun | mengimbas | diimbas | merakam | dirakam | rakaman semula | tangkap layar | tangkapan skrin
            | salin dan tampal | menggandakan | digandakan | penggandaan """
        ),
        Action.REDISTRIBUTE: words(
            """mengedarkan | diedarkan | pengedaran | mengedarkan semula | diedarkan semula |
            pengedaran semula | menyebarkan | disebarkan | penyebaran | menyebarluaskan |
            disebarluaskan | menghantar | dihantar | memindahkan | dipindahkan | penghantaran |
            memancarkan | berkongsi | dikongsi | perkongsian | agih | mengagihkan | diagihkan |
            pengagihan | sublesen |
            mengedar | edaran | edar semula | sebar | agihkan | dihantar kepada pihak | menghantar semula | memajukan kepada | memanjangkan |
            dipanjangkan kepada | kepada pihak ketiga | kepada pihak lain | pihak ketiga | sub-lesen | melesenkan semula | menyewakan |
            disewakan | meminjamkan | menyalurkan | transmisi """
        ),
        Action.REWRITE: words(
            """menulis semula | ditulis semula | penulisan semula | menyunting | disunting |
            suntingan | penyuntingan | meringkaskan | diringkaskan | mengedit | diedit |
            ringkasan | menukar tajuk | mengubah tajuk | memendekkan | dipendekkan | mengolah semula | diolah semula | memutarbelitkan |
            diputarbelitkan"""
        ),
        Action.ADAPT: words(
            """mengubah | diubah | pengubahan | pengubahsuaian | mengubah suai | diubah suai |
            ubah suai | diubahsuai | mengubahsuai | meminda | dipinda | menyesuaikan |
            disesuaikan | adaptasi | diadaptasi | mengadaptasi | karya terbitan |
            pindaan kandungan |
            ubah | pindaan | pengadaptasian | menyadur | saduran | karya derivatif | menggubah """
        ),
        Action.TRANSLATE: words(
            """menterjemah | menterjemahkan | diterjemah | diterjemahkan | terjemahan |
            penterjemahan |
            ke bahasa lain | dialih bahasa"""
        ),
        Action.QUOTE: words(
            """memetik | dipetik | petikan | memetik semula | kutipan kata | cabutan |
            mengutip | dikutip | kutipan | sedutan | menyedut | petik | memetik sebahagian | keratan | menyebut semula |
            apabila memetik | ketika memetik | setiap petikan | petikan ringkas | petikan pendek | sedutan ringkas | sedutan pendek |
            kutipan ringkas"""
        ),
        Action.ARCHIVE: words(
            """menyimpan | disimpan | penyimpanan | mengarkibkan | diarkibkan | arkib |
            pangkalan data | sistem dapatan semula |
            simpan | simpanan | mengarkib | diarkib | dalam arkib | pengarkiban | dalam pangkalan data | sistem storan | menstor | distor |
            cache | sistem capaian semula"""
        ),
        Action.SELL: words(
            """menjual | dijual | penjualan | jualan | menjual semula | dijual semula |
            jualan semula | penjualan semula |
            jual | jual beli | jual semula | memperdagangkan | diperdagangkan | menyewakan | disewakan | diniagakan """
        ),
        Action.COMMERCIAL: words(
            """penggunaan komersial | digunakan secara komersial | dikomersialkan |
            digunakan untuk tujuan komersial | eksploitasi komersial | secara komersial |
            digunakan bagi tujuan komersial | penggunaan bagi tujuan komersial |
            penggunaan untuk tujuan komersial | menggunakan bagi tujuan komersial |
            kegunaan komersial | tujuan komersial | komersil | tujuan komersil | kegunaan komersil | tujuan perniagaan | kegunaan perniagaan |
            tujuan keuntungan | mendapatkan keuntungan | mencari keuntungan | membuat keuntungan | bagi tujuan komersial |
            untuk tujuan komersial | mengkomersialkan | pengkomersialan | tujuan dagangan | manfaat komersial | kegiatan komersial"""
        ),
        Action.ADVERTISE: words("""iklan | pengiklanan | promosi | pemasaran | mengiklankan |
            diiklankan | mempromosikan | dipromosikan | memasarkan | tujuan pengiklanan | tujuan promosi | tujuan pemasaran | bahan promosi |
            bahan iklan | kempen iklan | kempen pengiklanan | kempen komersial | kempen politik | publisiti | risalah promosi"""),
        Action.AI_TRAINING: words(
            """melatih ai | latihan ai | melatih kecerdasan buatan | latihan kecerdasan buatan |
            kecerdasan buatan | perlombongan teks dan data | perlombongan data |
            perlombongan teks | pembelajaran mesin | merangkak | pengikisan data |
            mengikis data | pengikisan | model bahasa | model bahasa besar | ai generatif |
            model ai | sistem ai | data latihan | melatih model | latihan model |
            pembangunan ai | pengindeksan automatik | data mining | scraping | crawling |
            melatih model ai | latihan model ai | model kecerdasan buatan | sistem kecerdasan buatan | membangunkan ai |
            kecerdasan buatan generatif | model generatif | pembelajaran mendalam | set data | set data latihan | melombong data |
            melombong teks | mengikis | pengikisan web | perangkak | perangkak web | rangkakan | crawler | bot ai | robot web |
            labah-labah web | alat automatik | cara automatik | kaedah automatik | perisian automatik | secara automatik | mengumpul data |
            pengumpulan data | pengumpulan data automatik | mengambil data | mengekstrak data | pengekstrakan data | menuai data |
            penuaian data | chatbot | penalaan halus | algoritma ai | melatih algoritma"""
        ),
        Action.ALTER_IMAGE: words(
            """memotong gambar | memangkas | memanipulasi | dimanipulasi | manipulasi |
            membuang logo | menutup logo | menghapuskan tera air | menyunting gambar |
            mengedit gambar |
            dipangkas | pemangkasan | pangkas | dipotong | memotong foto | menyunting foto | suntingan gambar | mengubah gambar |
            mengubah foto | gambar diubah | manipulasi gambar | manipulasi digital | menukar warna | mengubah warna | memadam logo |
            memadamkan logo | padam logo | padamkan logo | padam tera air | buang logo | membuang tera air | menghapuskan logo |
            mengaburkan logo | mengaburkan | tera air | watermark | retouch | photoshop | kolaj | montaj | menambah teks """
        ),
        Action.LINK: words("""pembingkaian | benam | membenamkan | pautan dalam |
            dibenamkan | pembenaman | hotlink | embed"""),
    },
    manners={Action.PRINT: words("kulit majalah | untuk majalah | dalam majalah")},
    objects={
        Object.THIRD_PARTY: words(
            """bahan pihak ketiga | kandungan pihak ketiga | gambar agensi | bahan agensi berita"""
        ),
        Object.ITEM: words(
            _KILL_ITEM,
            """artikel | kandungan | bahan | berita | maklumat | karya | dokumen | penerbitan ini |
            laporan | rencana | buku ini | tulisan | rencana ini | artikel ini | berita ini |
            kandungan ini | bahan ini | tulisan ini | laporan ini | makalah | karya ini | buku |
            buku kecil | naskhah | naskhah ini | dokumen ini | siaran akhbar | kenyataan media |
            teks berita | wawancara | temu bual | kolum | esei | cerpen | sajak | majalah ini |
            risalah | hantaran | hantaran ini | ciptaan | hasil karya | bahan berita | laman ini""",
        ),
        Object.SITE: words("""laman web | laman | portal | tapak web |
            laman web ini | laman sesawang | laman sesawang ini | laman ini | portal ini | blog | blog ini | aplikasi ini"""),
        Object.TEXT: words("teks"),
        Object.IMAGE: words(
            _KILL_IMAGE,
            """gambar | foto | imej | gambar ini | gambar-gambar | gambar kami | foto ini |
            imej ini | potret | gambar berita | karya foto""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            """video | rakaman video | klip | video ini | klip video | rakaman visual |
            tayangan video""",
        ),
        Object.AUDIO: words("""audio | rakaman suara |
            rakaman audio | audio siar | podcast"""),
        Object.GRAPHIC: words("""grafik | infografik | ilustrasi | kartun |
            karikatur"""),
        Object.DATABASE: words("""pangkalan data ini |
            data ini | set data ini"""),
        Object.LOGO: words("""logo | tanda dagangan |
            cap dagang"""),
    },
    conditions={
        Condition.NO_ENDORSEMENT: words(
            """menggambarkan sokongan | seolah-olah disokong | membayangkan sokongan"""
        ),
        Condition.LENGTH_LIMIT: words(
            """petikan ringkas | petikan pendek | sedutan ringkas | sedutan pendek | kutipan ringkas | satu perenggan | dua perenggan |
            beberapa ayat | beberapa baris | satu pertiga | seratus patah perkataan | dua ratus patah perkataan | tiga puluh saat"""
        ),
        Condition.CONTEXT_ONLY: words(
            """berkaitan dengan berita ini | bersama berita ini | bersama artikel ini | mengiringi berita | dalam konteks berita | dalam konteks
            | untuk menggambarkan berita | untuk liputan acara"""
        ),
        Condition.CONSENT: words(
            """kebenaran | izin | keizinan | persetujuan | kelulusan | lesen | perjanjian |
            kontrak | kebenaran daripada | tanpa kebenaran | sila hubungi | hubungi kami untuk |
            atas kebenaran | dengan kebenaran | dengan keizinan |
            perjanjian lesen | surat kebenaran | restu | lampu hijau | mendapat kebenaran | sila berhubung |
            hubungi sidang pengarang | hubungi penerbit | mohon kebenaran | dapatkan kebenaran | dapatkan izin | perkenan | pelesenan |
            memerlukan kebenaran |
            dengan izin | dengan persetujuan | melalui perjanjian"""
        ),
        Condition.PRIOR: words(
            """terlebih dahulu | lebih dahulu | sebelumnya | terdahulu | awal daripada |
            tanpa terlebih dahulu |
            sebelum penggunaan | sebelum disiarkan | lebih awal"""
        ),
        Condition.WRITTEN: words("""bertulis | secara bertulis |
            tertulis | melalui surat | melalui e-mel | dengan surat"""),
        Condition.ATTRIBUTION: words(
            """kredit | menyatakan sumber | memberi kredit | dikreditkan | mengkreditkan | atribusi |
            sumber | menyebut sumber | pengiktirafan | mencantumkan sumber | nama penulis |
            dengan menyatakan | penghargaan kepada | dengan memberi kredit | dengan kredit |
            dengan menyebut | lesen creative commons atribusi | sumbernya | sumber dinyatakan |
            sumbernya dinyatakan | sumbernya disebut | sumbernya disebutkan |
            nama penulis disertakan | penghargaan diberikan |
            nyatakan sumber | dinyatakan sumber | pernyataan sumber | sumber disebut | disebut sumber | sebut sumber | sebutkan sumber |
            menyebut sumbernya | memberikan kredit | kredit diberikan | diberi kredit | beri kredit | berikan kredit | pemberian kredit |
            kredit kepada | pengatribusian | menyatakan nama | nama dinyatakan | menyebut nama | nyatakan nama | nama pengarang |
            nama jurugambar | nama fotografer | nama agensi | nama akhbar | nama penerbit | nama laman | nama sumber | sumber asal |
            sumber berita | sumber petikan | sumber gambar | merujuk sumber | rujukan sumber |
            sila berikan kredit | cukup dengan menyatakan"""
        ),
        Condition.LINK: words(
            """pautan | menyertakan pautan | pautan balik | hiperpautan | pautan kepada |
            memautkan | dipautkan | dengan pautan |
            pautan ke | pautan aktif | pautan asal | pautan sumber | pautan artikel | memaut | sertakan pautan | pautan disertakan |
            memberi pautan | link | backlink | url | alamat web | alamat laman"""
        ),
        Condition.KEEP_NOTICE: words(
            """mengekalkan notis hak cipta | membuang notis hak cipta | menghapuskan notis hak cipta |
            notis hak cipta | mengekalkan notis | kekalkan notis | notis ini dikekalkan | menyertakan notis ini"""
        ),
        Condition.INDICATE_CHANGES: words("""menyatakan perubahan | menandakan perubahan |
            perubahan dinyatakan | menunjukkan perubahan"""),
        Condition.NO_DERIVATIVES: words(
            """tanpa pindaan | tanpa perubahan | tanpa ubah suai | sepenuhnya tanpa |
            tanpa sebarang perubahan | secara keseluruhannya | tanpa sebarang pindaan |
            tanpa diubah | tanpa mengubah | tanpa ubahan | tanpa suntingan | tanpa disunting | tanpa dipotong | sepenuhnya | secara penuh |
            sebagaimana adanya | seperti asal | dalam bentuk asal | tidak diubah | tidak dipinda | tidak mengubah | tidak disunting |
            kandungan tidak diubah | tanpa terbitan | tanpa karya terbitan"""
        ),
        Condition.SHARE_ALIKE: words("""perkongsian serupa | lesen yang sama |
            syarat yang sama | lesen serupa"""),
        Condition.NONCOMMERCIAL: words(
            """bukan komersial | tidak komersial | bukan untuk tujuan komersial | bukan keuntungan |
            bukan untuk keuntungan | bukan bertujuan komersial |
            bukan-komersial | bukan bagi tujuan komersial | tidak bertujuan komersial | tidak bertujuan untuk keuntungan |
            tidak berasaskan keuntungan | tanpa tujuan keuntungan | tanpa keuntungan"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """kegunaan editorial | tujuan editorial | penggunaan editorial |
            tujuan pelaporan berita | tujuan pemberitaan | untuk kegunaan editorial sahaja |
            kegunaan editorial sahaja | hanya untuk kegunaan editorial |
            hanya untuk tujuan editorial | penggunaan editorial sahaja |
            untuk kegunaan berita sahaja | hanya untuk kegunaan berita |
            untuk tujuan berita sahaja | hanya untuk tujuan berita | untuk siaran berita sahaja |
            untuk liputan berita sahaja | untuk pemberitaan sahaja | hanya untuk siaran berita |
            hanya untuk liputan berita |
            kegunaan berita | tujuan berita | laporan berita | tujuan laporan berita | kegunaan kewartawanan | tujuan kewartawanan |
            kegunaan media | liputan berita | tujuan liputan"""
        ),
        Condition.PERSONAL_USE: words(
            """kegunaan peribadi | penggunaan peribadi | tujuan peribadi | kegunaan persendirian |
            kegunaan dalaman | kegunaan sendiri |
            penggunaan persendirian | kegunaan di rumah | bacaan peribadi | tujuan persendirian"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """tujuan pendidikan | tujuan pembelajaran | tujuan penyelidikan | bilik darjah |
            kegunaan bilik darjah | pengajaran dan pembelajaran | tujuan pengajaran |
            kegunaan sekolah |
            kegunaan pendidikan | penggunaan pendidikan | kegunaan penyelidikan | tujuan akademik | kegunaan akademik | di bilik darjah |
            institusi pendidikan | perpustakaan | sekolah-sekolah"""
        ),
        Condition.ONE_TIME: words("""sekali sahaja | satu kali | sekali guna |
            sekali siar | satu kali sahaja | penggunaan sekali | hanya sekali | untuk sekali | siaran sekali"""),
        Condition.NOTIFY: words(
            """memaklumkan kepada kami | maklumkan kepada kami | memaklumkan editor |
            memaklumkan | maklumkan | dimaklumkan | memberitahu | beritahu | diberitahu | menghantar salinan | hantar salinan | senaskhah |
            sesalinan | hantar senaskhah | menghantar senaskhah"""
        ),
        Condition.PAYMENT: words("""bayaran | yuran | royalti | fi | berbayar |
            dibayar | membayar | pembayaran | dikenakan bayaran | dikenakan caj | dikenakan fi | honorarium | imbuhan |
            tertakluk kepada bayaran | dengan bayaran"""),
        Condition.SUBSCRIBER: words("""pelanggan | ahli | klien | pengguna berdaftar |
            para pelanggan | pelanggan kami | pelanggan berdaftar | pelanggan berbayar | melanggan | ahli berdaftar | media berdaftar |
            media pelanggan | media bertauliah | wartawan bertauliah | pemegang lesen | penerima lesen | akhbar ahli"""),
        Condition.USE_CORRECTED_VERSION: words(
            """gunakan versi ini | guna versi yang diperbetulkan | gunakan versi yang diperbetulkan"""
        ),
    },
    exemptions={
        Exemption.QUOTATION: words(
            """kecuali petikan ringkas | kecuali petikan pendek | selain petikan ringkas | kecuali petikan"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """kecuali bahan pihak ketiga | tidak termasuk bahan pihak ketiga | kecuali bahan agensi berita"""
        ),
        Exemption.VIDEO: words("""kecuali video | tidak termasuk video"""),
        Exemption.EDUCATIONAL_USE: words(
            """kecuali untuk tujuan pendidikan | kecuali untuk pendidikan | kecuali bagi tujuan pendidikan | melainkan untuk tujuan pendidikan |
            selain tujuan pendidikan"""
        ),
        Exemption.EDITORIAL_USE: words(
            """untuk kegunaan editorial sahaja | kegunaan editorial sahaja |
            hanya untuk kegunaan editorial | hanya untuk tujuan editorial |
            selain tujuan editorial | penggunaan editorial sahaja | untuk kegunaan berita sahaja |
            hanya untuk kegunaan berita | untuk tujuan berita sahaja | hanya untuk tujuan berita |
            untuk siaran berita sahaja | untuk liputan berita sahaja | untuk pemberitaan sahaja |
            hanya untuk siaran berita | hanya untuk liputan berita |
            tujuan editorial sahaja | kegunaan berita sahaja | tujuan pemberitaan sahaja | selain kegunaan editorial |
            hanya untuk tujuan pemberitaan"""
        ),
        Exemption.PERSONAL_USE: words(
            """selain untuk kegunaan peribadi | kecuali untuk kegunaan peribadi |
            kecuali bagi kegunaan peribadi"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """dibenarkan oleh undang-undang | urusan saksama | urusan adil |
            dibenarkan undang-undang |
            urusan wajar | penggunaan saksama"""
        ),
        Exemption.SEARCH_ENGINES: words("enjin carian"),
        Exemption.SOCIAL_SHARE: words("butang kongsi"),
        Exemption.IMAGES: words("""kecuali gambar | tidak termasuk gambar |
            tidak termasuk foto | gambar tidak termasuk | selain gambar"""),
        Exemption.SUBSCRIBERS: words("""kecuali pelanggan | selain pelanggan |
            bukan pelanggan | kecuali ahli"""),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("daripada | dari | kepada | oleh | milik"),
    examples=(
        Example("Artikel ini tidak boleh diterbitkan semula.", ("prohibits publish",)),
        Example(
            "Dilarang menyalin atau mengedarkan kandungan ini tanpa kebenaran bertulis.",
            ("prohibits reproduce redistribute if consent written",),
        ),
        Example(
            "Bahan ini tidak boleh disiarkan, ditulis semula atau diterjemahkan.",
            ("prohibits broadcast rewrite translate",),
        ),
        Example(
            "Gambar hanya boleh digunakan dengan kebenaran terlebih dahulu.",
            ("prohibits all of image if consent prior",),
        ),
        Example(
            "Artikel ini boleh diterbitkan semula dengan syarat menyatakan sumber dan menyertakan pautan.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Tiada bahagian buku ini boleh disalin tanpa kebenaran.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Kandungan ini tidak boleh digunakan untuk melatih AI.", ("prohibits ai_training",)
        ),
        Example("Dilarang melakukan perlombongan data.", ("prohibits ai_training",)),
        Example(
            "Boleh disalin bagi tujuan bukan komersial.",
            ("permits reproduce if noncommercial",),
        ),
        Example("Penggunaan komersial dilarang.", ("prohibits commercial",)),
        Example("Gambar: Ahmad Faizal", ("notice",)),
        Example("© 2022 Harian Selat. Semua hak terpelihara.", ("reserved",)),
        Example("Berita ini dibatalkan dan tidak boleh digunakan.", ("prohibits all",)),
        Example("Embargo sehingga 4 Mac 2027.", ("prohibits publish until 2027-03-04",)),
        Example("Mahkamah memutuskan syarikat itu melanggar hak cipta penulis."),
        Example("Dilarang meletak kenderaan dan merokok di sini."),
        Example("Peguam itu menjelaskan maksud frasa hak cipta terpelihara."),
        Example("Kerajaan negeri mengharamkan penjualan mercun."),
        Example("Jangan curi gambar kami.", ("prohibits all of image",)),
        Example(
            "Kami tidak membenarkan kandungan laman ini digunakan untuk melatih model AI.",
            ("prohibits ai_training",),
        ),
        Example(
            "Untuk siaran semula, sila hubungi sidang pengarang.",
            ("requires publish if consent",),
        ),
        Example(
            "Penggunaan komersial tertakluk kepada bayaran.",
            ("requires commercial if payment",),
        ),
        Example(
            "Petikan ringkas dibenarkan dengan menyebut sumber.",
            ("permits quote if attribution length_limit",),
        ),
        Example("Pelawat tidak dibenarkan mengambil gambar di dalam muzium."),
    ),
)
