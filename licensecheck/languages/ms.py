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
            """terpelihara | adalah terpelihara | berhak untuk | memelihara hak | mengekalkan hak"""
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
            bukan untuk | tidak dibolehkan"""
        ),
        Tag.MUST: words("mesti | hendaklah | perlu | haruslah | perlulah | mestilah | harus"),
        Tag.BAN: words(
            """dilarang | dilarang keras | larangan | melarang | terlarang | diharamkan | ditegah |
            menyalahi undang-undang | tegahan | mengharamkan | haram"""
        ),
        Tag.ALLOW: words(
            """dibenarkan | membenarkan | dipersilakan | dialu-alukan | diizinkan | secara percuma |
            di bawah lesen | dilesenkan | tidak dilarang | tanpa perlu kebenaran |
            tidak perlu mendapatkan kebenaran"""
        ),
        Tag.NEED: words(
            """wajib | diwajibkan | memerlukan | diperlukan | mewajibkan | tertakluk kepada |
            dikehendaki | dimestikan | mensyaratkan | sila hubungi | hubungi kami untuk"""
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
            tanpa kelulusan"""
        ),
        Tag.WITHOUT: words(
            """tanpa | tanpa mendapat | tanpa mendapatkan | tanpa memperoleh | sebelum mendapat |
            tanpa terlebih dahulu | jika tiada | sekiranya tiada"""
        ),
        Tag.EXCEPT: words(
            """kecuali | kecuali dengan | melainkan | selain | selain daripada | kecuali jika |
            melainkan dengan | selain untuk"""
        ),
        Tag.ONLY: words(
            """hanya | sahaja | hanya untuk | semata-mata | khusus untuk | hanya boleh |
            terhad kepada | untuk kegunaan editorial sahaja | kegunaan editorial sahaja |
            hanya untuk kegunaan editorial | hanya untuk tujuan editorial |
            penggunaan editorial sahaja | untuk kegunaan berita sahaja |
            hanya untuk kegunaan berita | untuk tujuan berita sahaja | hanya untuk tujuan berita |
            untuk siaran berita sahaja | untuk liputan berita sahaja | untuk pemberitaan sahaja |
            hanya untuk siaran berita | hanya untuk liputan berita"""
        ),
        Tag.IF: words(
            """dengan syarat | asalkan | dengan menyatakan | dengan kebenaran | setelah mendapat |
            selepas mendapat | selagi | dengan memberi kredit | dengan kredit |
            dengan menyertakan | dengan keizinan | atas kebenaran | dengan mencantumkan |
            dengan menyebut | tetapi mesti | namun perlu | dengan pautan | dengan meletakkan |
            selama | asal | dengan mengekalkan | sekiranya dinyatakan | dengan memaparkan |
            dengan memasukkan | dengan mengiktiraf"""
        ),
        Tag.WHEN: words(
            """apabila | jika | sekiranya | bila | ketika | semasa | setiap kali | setiap"""
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
            pendakwaan | tertuduh | akta baharu | pindaan | perbahasan | melanggar hak cipta"""
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
            filem itu"""
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
            """berita ini dibatalkan | berita dibatalkan | gambar dibatalkan | foto dibatalkan |
            berita ditarik balik | gambar ditarik balik | berita ini ditarik balik |
            gambar ini ditarik balik | pembatalan berita | pembatalan gambar |
            sila jangan guna berita | sila jangan guna gambar | foto ditarik balik |
            berita tersebut dibatalkan | berita tersebut ditarik balik | berita ditarik semula |
            berita ini ditarik semula | berita tersebut ditarik semula | berita dimansuhkan |
            berita ini dimansuhkan | berita tersebut dimansuhkan | berita kami tarik balik |
            berita ini kami tarik balik | berita tersebut kami tarik balik |
            berita kami batalkan | berita ini kami batalkan | berita tersebut kami batalkan |
            foto ini dibatalkan | foto tersebut dibatalkan | foto ini ditarik balik |
            foto tersebut ditarik balik | foto ditarik semula | foto ini ditarik semula |
            foto tersebut ditarik semula | foto dimansuhkan | foto ini dimansuhkan |
            foto tersebut dimansuhkan | foto kami tarik balik | foto ini kami tarik balik |
            foto tersebut kami tarik balik | foto kami batalkan | foto ini kami batalkan |
            foto tersebut kami batalkan | gambar ini dibatalkan | gambar tersebut dibatalkan |
            gambar tersebut ditarik balik | gambar ditarik semula | gambar ini ditarik semula |
            gambar tersebut ditarik semula | gambar dimansuhkan | gambar ini dimansuhkan |
            gambar tersebut dimansuhkan | gambar kami tarik balik | gambar ini kami tarik balik |
            gambar tersebut kami tarik balik | gambar kami batalkan | gambar ini kami batalkan |
            gambar tersebut kami batalkan | artikel dibatalkan | artikel ini dibatalkan |
            artikel tersebut dibatalkan | artikel ditarik balik | artikel ini ditarik balik |
            artikel tersebut ditarik balik | artikel ditarik semula | artikel ini ditarik semula |
            artikel tersebut ditarik semula | artikel dimansuhkan | artikel ini dimansuhkan |
            artikel tersebut dimansuhkan | artikel kami tarik balik |
            artikel ini kami tarik balik | artikel tersebut kami tarik balik |
            artikel kami batalkan | artikel ini kami batalkan | artikel tersebut kami batalkan |
            rencana dibatalkan | rencana ini dibatalkan | rencana tersebut dibatalkan |
            rencana ditarik balik | rencana ini ditarik balik | rencana tersebut ditarik balik |
            rencana ditarik semula | rencana ini ditarik semula |
            rencana tersebut ditarik semula | rencana dimansuhkan | rencana ini dimansuhkan |
            rencana tersebut dimansuhkan | rencana kami tarik balik |
            rencana ini kami tarik balik | rencana tersebut kami tarik balik |
            rencana kami batalkan | rencana ini kami batalkan | rencana tersebut kami batalkan |
            video dibatalkan | video ini dibatalkan | video tersebut dibatalkan |
            video ditarik balik | video ini ditarik balik | video tersebut ditarik balik |
            video ditarik semula | video ini ditarik semula | video tersebut ditarik semula |
            video dimansuhkan | video ini dimansuhkan | video tersebut dimansuhkan |
            video kami tarik balik | video ini kami tarik balik |
            video tersebut kami tarik balik | video kami batalkan | video ini kami batalkan |
            video tersebut kami batalkan | laporan dibatalkan | laporan ini dibatalkan |
            laporan tersebut dibatalkan | laporan ditarik balik | laporan ini ditarik balik |
            laporan tersebut ditarik balik | laporan ditarik semula | laporan ini ditarik semula |
            laporan tersebut ditarik semula | laporan dimansuhkan | laporan ini dimansuhkan |
            laporan tersebut dimansuhkan | laporan kami tarik balik |
            laporan ini kami tarik balik | laporan tersebut kami tarik balik |
            laporan kami batalkan | laporan ini kami batalkan | laporan tersebut kami batalkan |
            menarik balik berita | menarik balik gambar | menarik balik laporan |
            membatalkan berita | membatalkan gambar | jangan gunakan berita |
            jangan gunakan gambar | sila padam berita | sila padam gambar | sila padamkan |
            hendaklah dipadamkan | jangan siarkan berita | jangan menyiarkannya |
            jangan menggunakannya | sila padamkannya"""
        ),
        Tag.CORRECTION: words("pembetulan: | pembetulan | ralat: | versi diperbetulkan"),
        Tag.EMBARGO: words(
            """embargo | embargo sehingga | embargo hingga | tidak boleh disiarkan sebelum |
            tidak untuk disiarkan sebelum | jangan siarkan sebelum | dilarang disiarkan sebelum |
            diembargo | tidak boleh siarkan sebelum | tidak boleh diterbitkan sebelum |
            tidak boleh terbitkan sebelum | tidak boleh dilaporkan sebelum |
            tidak boleh dilapor sebelum | tidak boleh dipaparkan sebelum |
            tidak boleh diumumkan sebelum | tidak boleh dikeluarkan sebelum |
            tidak untuk siarkan sebelum | tidak untuk diterbitkan sebelum |
            tidak untuk terbitkan sebelum | tidak untuk dilaporkan sebelum |
            tidak untuk dilapor sebelum | tidak untuk dipaparkan sebelum |
            tidak untuk diumumkan sebelum | tidak untuk dikeluarkan sebelum |
            jangan disiarkan sebelum | jangan diterbitkan sebelum | jangan terbitkan sebelum |
            jangan dilaporkan sebelum | jangan dilapor sebelum | jangan dipaparkan sebelum |
            jangan diumumkan sebelum | jangan dikeluarkan sebelum | dilarang siarkan sebelum |
            dilarang diterbitkan sebelum | dilarang terbitkan sebelum |
            dilarang dilaporkan sebelum | dilarang dilapor sebelum | dilarang dipaparkan sebelum |
            dilarang diumumkan sebelum | dilarang dikeluarkan sebelum |
            sila jangan disiarkan sebelum | sila jangan siarkan sebelum |
            sila jangan diterbitkan sebelum | sila jangan terbitkan sebelum |
            sila jangan dilaporkan sebelum | sila jangan dilapor sebelum |
            sila jangan dipaparkan sebelum | sila jangan diumumkan sebelum |
            sila jangan dikeluarkan sebelum | belum boleh disiarkan sebelum |
            belum boleh siarkan sebelum | belum boleh diterbitkan sebelum |
            belum boleh terbitkan sebelum | belum boleh dilaporkan sebelum |
            belum boleh dilapor sebelum | belum boleh dipaparkan sebelum |
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
            baru boleh disiarkan mulai | baru boleh disiarkan selepas jam |
            baru boleh diterbitkan selepas | baru boleh diterbitkan mulai |
            baru boleh diterbitkan selepas jam | baru boleh dilaporkan selepas |
            baru boleh dilaporkan mulai | baru boleh dilaporkan selepas jam |
            baru boleh dipaparkan selepas | baru boleh dipaparkan mulai |
            baru boleh dipaparkan selepas jam | ditahan siaran sehingga | ditahan siaran hingga |
            ditahan sehingga | ditahan hingga | sekatan siaran sehingga | sekatan siaran hingga |
            larangan siaran sehingga | larangan siaran hingga | siaran ditahan sehingga |
            siaran ditahan hingga | tahan siaran sehingga"""
        ),
        Tag.UNTIL: words(
            """sehingga | hingga | sebelum | tidak boleh disiarkan sebelum |
            tidak untuk disiarkan sebelum | jangan siarkan sebelum | dilarang disiarkan sebelum |
            tidak boleh siarkan sebelum | tidak boleh diterbitkan sebelum |
            tidak boleh terbitkan sebelum | tidak boleh dilaporkan sebelum |
            tidak boleh dilapor sebelum | tidak boleh dipaparkan sebelum |
            tidak boleh diumumkan sebelum | tidak boleh dikeluarkan sebelum |
            tidak untuk siarkan sebelum | tidak untuk diterbitkan sebelum |
            tidak untuk terbitkan sebelum | tidak untuk dilaporkan sebelum |
            tidak untuk dilapor sebelum | tidak untuk dipaparkan sebelum |
            tidak untuk diumumkan sebelum | tidak untuk dikeluarkan sebelum |
            jangan disiarkan sebelum | jangan diterbitkan sebelum | jangan terbitkan sebelum |
            jangan dilaporkan sebelum | jangan dilapor sebelum | jangan dipaparkan sebelum |
            jangan diumumkan sebelum | jangan dikeluarkan sebelum | dilarang siarkan sebelum |
            dilarang diterbitkan sebelum | dilarang terbitkan sebelum |
            dilarang dilaporkan sebelum | dilarang dilapor sebelum | dilarang dipaparkan sebelum |
            dilarang diumumkan sebelum | dilarang dikeluarkan sebelum |
            sila jangan disiarkan sebelum | sila jangan siarkan sebelum |
            sila jangan diterbitkan sebelum | sila jangan terbitkan sebelum |
            sila jangan dilaporkan sebelum | sila jangan dilapor sebelum |
            sila jangan dipaparkan sebelum | sila jangan diumumkan sebelum |
            sila jangan dikeluarkan sebelum | belum boleh disiarkan sebelum |
            belum boleh siarkan sebelum | belum boleh diterbitkan sebelum |
            belum boleh terbitkan sebelum | belum boleh dilaporkan sebelum |
            belum boleh dilapor sebelum | belum boleh dipaparkan sebelum |
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
            baru boleh disiarkan mulai | baru boleh disiarkan selepas jam |
            baru boleh diterbitkan selepas | baru boleh diterbitkan mulai |
            baru boleh diterbitkan selepas jam | baru boleh dilaporkan selepas |
            baru boleh dilaporkan mulai | baru boleh dilaporkan selepas jam |
            baru boleh dipaparkan selepas | baru boleh dipaparkan mulai |
            baru boleh dipaparkan selepas jam | ditahan siaran sehingga | ditahan siaran hingga |
            ditahan sehingga | ditahan hingga | sekatan siaran sehingga | sekatan siaran hingga |
            larangan siaran sehingga | larangan siaran hingga | siaran ditahan sehingga |
            siaran ditahan hingga | tahan siaran sehingga"""
        ),
        Tag.AFTER: words("selepas | setelah | mulai | sejak"),
        Tag.RELEASE: words(
            """untuk siaran segera | untuk terbitan segera | untuk disiarkan segera |
            untuk edaran segera"""
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
            mengeksploitasi | eksploitasi | guna pakai | guna semula"""
        ),
        Action.PUBLISH: words(
            """menerbitkan | diterbitkan | penerbitan | menerbitkan semula | diterbitkan semula |
            penerbitan semula | terbit semula | memaparkan | dipaparkan | memaparkan semula |
            memuat naik | dimuat naik | muat naik | dicetak semula | mencetak semula |
            cetak semula | cetakan semula | memuatkan | dimuatkan | menyiarkan semula |
            siaran semula | dipamerkan | mengulang cetak | ulang cetak | disiarkan semula |
            penyiaran semula | menyiarkan kembali | disiar semula | menyiar semula"""
        ),
        Action.PUBLISH_ONLINE: words("dalam talian | di internet"),
        Action.PRINT: words("mencetak | dicetak | percetakan | cetakan | media cetak"),
        Action.BROADCAST: words(
            "menyiarkan | disiarkan | penyiaran | menayangkan | ditayangkan"
        ),
        Action.SOCIAL: words(
            """di media sosial | dikongsi di media sosial | berkongsi di media sosial"""
        ),
        Action.REPRODUCE: words(
            """menyalin | disalin | penyalinan | menyalin semula | disalin semula |
            mengeluar ulang | dikeluar ulang | pengeluaran semula | dikeluarkan semula |
            mengeluarkan semula | menghasilkan semula | dihasilkan semula | penghasilan semula |
            menduplikasi | diduplikasi | pendua | fotokopi | memuat turun | dimuat turun |
            muat turun | mereproduksi | direproduksi | meniru | ditiru | salin semula |
            salinan semula | terbitan semula | menciplak | mengambil kandungan"""
        ),
        Action.REDISTRIBUTE: words(
            """mengedarkan | diedarkan | pengedaran | mengedarkan semula | diedarkan semula |
            pengedaran semula | menyebarkan | disebarkan | penyebaran | menyebarluaskan |
            disebarluaskan | menghantar | dihantar | memindahkan | dipindahkan | penghantaran |
            memancarkan | berkongsi | dikongsi | perkongsian | agih | mengagihkan | diagihkan |
            pengagihan | sublesen"""
        ),
        Action.REWRITE: words(
            """menulis semula | ditulis semula | penulisan semula | menyunting | disunting |
            suntingan | penyuntingan | meringkaskan | diringkaskan | mengedit | diedit"""
        ),
        Action.ADAPT: words(
            """mengubah | diubah | pengubahan | pengubahsuaian | mengubah suai | diubah suai |
            ubah suai | diubahsuai | mengubahsuai | meminda | dipinda | menyesuaikan |
            disesuaikan | adaptasi | diadaptasi | mengadaptasi | karya terbitan |
            pindaan kandungan"""
        ),
        Action.TRANSLATE: words(
            """menterjemah | menterjemahkan | diterjemah | diterjemahkan | terjemahan |
            penterjemahan"""
        ),
        Action.QUOTE: words(
            """memetik | dipetik | petikan | memetik semula | kutipan kata | cabutan"""
        ),
        Action.ARCHIVE: words(
            """menyimpan | disimpan | penyimpanan | mengarkibkan | diarkibkan | arkib |
            pangkalan data | sistem dapatan semula"""
        ),
        Action.SELL: words(
            """menjual | dijual | penjualan | jualan | menjual semula | dijual semula |
            jualan semula | penjualan semula"""
        ),
        Action.COMMERCIAL: words(
            """penggunaan komersial | digunakan secara komersial | dikomersialkan |
            digunakan untuk tujuan komersial | eksploitasi komersial | secara komersial |
            digunakan bagi tujuan komersial | penggunaan bagi tujuan komersial |
            penggunaan untuk tujuan komersial | menggunakan bagi tujuan komersial"""
        ),
        Action.ADVERTISE: words("iklan | pengiklanan | promosi | pemasaran | mengiklankan"),
        Action.AI_TRAINING: words(
            """melatih ai | latihan ai | melatih kecerdasan buatan | latihan kecerdasan buatan |
            kecerdasan buatan | perlombongan teks dan data | perlombongan data |
            perlombongan teks | pembelajaran mesin | merangkak | pengikisan data |
            mengikis data | pengikisan | model bahasa | model bahasa besar | ai generatif |
            model ai | sistem ai | data latihan | melatih model | latihan model |
            pembangunan ai | pengindeksan automatik | data mining | scraping | crawling"""
        ),
        Action.ALTER_IMAGE: words(
            """memotong gambar | memangkas | memanipulasi | dimanipulasi | manipulasi |
            membuang logo | menutup logo | menghapuskan tera air | menyunting gambar |
            mengedit gambar"""
        ),
        Action.LINK: words("pembingkaian | benam | membenamkan | pautan dalam"),
    },
    manners={Action.PRINT: words("kulit majalah | untuk majalah | dalam majalah")},
    objects={
        Object.ITEM: words(
            """artikel | kandungan | bahan | berita | maklumat | karya | dokumen | penerbitan ini |
            laporan | rencana | buku ini | tulisan | berita ini dibatalkan | berita dibatalkan |
            berita ditarik balik | berita ini ditarik balik | pembatalan berita |
            sila jangan guna berita | berita tersebut dibatalkan | berita tersebut ditarik balik |
            berita ditarik semula | berita ini ditarik semula | berita tersebut ditarik semula |
            berita dimansuhkan | berita ini dimansuhkan | berita tersebut dimansuhkan |
            berita kami tarik balik | berita ini kami tarik balik |
            berita tersebut kami tarik balik | berita kami batalkan | berita ini kami batalkan |
            berita tersebut kami batalkan | artikel dibatalkan | artikel ini dibatalkan |
            artikel tersebut dibatalkan | artikel ditarik balik | artikel ini ditarik balik |
            artikel tersebut ditarik balik | artikel ditarik semula | artikel ini ditarik semula |
            artikel tersebut ditarik semula | artikel dimansuhkan | artikel ini dimansuhkan |
            artikel tersebut dimansuhkan | artikel kami tarik balik |
            artikel ini kami tarik balik | artikel tersebut kami tarik balik |
            artikel kami batalkan | artikel ini kami batalkan | artikel tersebut kami batalkan |
            rencana dibatalkan | rencana ini dibatalkan | rencana tersebut dibatalkan |
            rencana ditarik balik | rencana ini ditarik balik | rencana tersebut ditarik balik |
            rencana ditarik semula | rencana ini ditarik semula |
            rencana tersebut ditarik semula | rencana dimansuhkan | rencana ini dimansuhkan |
            rencana tersebut dimansuhkan | rencana kami tarik balik |
            rencana ini kami tarik balik | rencana tersebut kami tarik balik |
            rencana kami batalkan | rencana ini kami batalkan | rencana tersebut kami batalkan |
            laporan dibatalkan | laporan ini dibatalkan | laporan tersebut dibatalkan |
            laporan ditarik balik | laporan ini ditarik balik | laporan tersebut ditarik balik |
            laporan ditarik semula | laporan ini ditarik semula |
            laporan tersebut ditarik semula | laporan dimansuhkan | laporan ini dimansuhkan |
            laporan tersebut dimansuhkan | laporan kami tarik balik |
            laporan ini kami tarik balik | laporan tersebut kami tarik balik |
            laporan kami batalkan | laporan ini kami batalkan | laporan tersebut kami batalkan |
            menarik balik berita | menarik balik laporan | membatalkan berita |
            jangan gunakan berita | sila padam berita | jangan siarkan berita"""
        ),
        Object.SITE: words("laman web | laman | portal | tapak web"),
        Object.TEXT: words("teks"),
        Object.IMAGE: words(
            """gambar | foto | imej | gambar dibatalkan | foto dibatalkan | gambar ditarik balik |
            gambar ini ditarik balik | pembatalan gambar | sila jangan guna gambar |
            foto ditarik balik | foto ini dibatalkan | foto tersebut dibatalkan |
            foto ini ditarik balik | foto tersebut ditarik balik | foto ditarik semula |
            foto ini ditarik semula | foto tersebut ditarik semula | foto dimansuhkan |
            foto ini dimansuhkan | foto tersebut dimansuhkan | foto kami tarik balik |
            foto ini kami tarik balik | foto tersebut kami tarik balik | foto kami batalkan |
            foto ini kami batalkan | foto tersebut kami batalkan | gambar ini dibatalkan |
            gambar tersebut dibatalkan | gambar tersebut ditarik balik | gambar ditarik semula |
            gambar ini ditarik semula | gambar tersebut ditarik semula | gambar dimansuhkan |
            gambar ini dimansuhkan | gambar tersebut dimansuhkan | gambar kami tarik balik |
            gambar ini kami tarik balik | gambar tersebut kami tarik balik |
            gambar kami batalkan | gambar ini kami batalkan | gambar tersebut kami batalkan |
            menarik balik gambar | membatalkan gambar | jangan gunakan gambar | sila padam gambar"""
        ),
        Object.VIDEO: words(
            """video | rakaman video | klip | video dibatalkan | video ini dibatalkan |
            video tersebut dibatalkan | video ditarik balik | video ini ditarik balik |
            video tersebut ditarik balik | video ditarik semula | video ini ditarik semula |
            video tersebut ditarik semula | video dimansuhkan | video ini dimansuhkan |
            video tersebut dimansuhkan | video kami tarik balik | video ini kami tarik balik |
            video tersebut kami tarik balik | video kami batalkan | video ini kami batalkan |
            video tersebut kami batalkan"""
        ),
        Object.AUDIO: words("audio | rakaman suara"),
        Object.GRAPHIC: words("grafik | infografik | ilustrasi | kartun"),
        Object.DATABASE: words("pangkalan data ini"),
        Object.LOGO: words("logo | tanda dagangan"),
    },
    conditions={
        Condition.CONSENT: words(
            """kebenaran | izin | keizinan | persetujuan | kelulusan | lesen | perjanjian |
            kontrak | kebenaran daripada | tanpa kebenaran | sila hubungi | hubungi kami untuk |
            atas kebenaran | dengan kebenaran | dengan keizinan"""
        ),
        Condition.PRIOR: words(
            """terlebih dahulu | lebih dahulu | sebelumnya | terdahulu | awal daripada |
            tanpa terlebih dahulu"""
        ),
        Condition.WRITTEN: words("bertulis | secara bertulis"),
        Condition.ATTRIBUTION: words(
            """kredit | menyatakan sumber | memberi kredit | dikreditkan | mengkreditkan | atribusi |
            sumber | menyebut sumber | pengiktirafan | mencantumkan sumber | nama penulis |
            dengan menyatakan | penghargaan kepada | dengan memberi kredit | dengan kredit |
            dengan menyebut | lesen creative commons atribusi | sumbernya | sumber dinyatakan |
            sumbernya dinyatakan | sumbernya disebut | sumbernya disebutkan |
            nama penulis disertakan | penghargaan diberikan"""
        ),
        Condition.LINK: words(
            """pautan | menyertakan pautan | pautan balik | hiperpautan | pautan kepada |
            memautkan | dipautkan | dengan pautan"""
        ),
        Condition.KEEP_NOTICE: words(
            """mengekalkan notis hak cipta | membuang notis hak cipta | menghapuskan notis hak cipta"""
        ),
        Condition.INDICATE_CHANGES: words("menyatakan perubahan | menandakan perubahan"),
        Condition.NO_DERIVATIVES: words(
            """tanpa pindaan | tanpa perubahan | tanpa ubah suai | sepenuhnya tanpa |
            tanpa sebarang perubahan | secara keseluruhannya | tanpa sebarang pindaan"""
        ),
        Condition.SHARE_ALIKE: words("perkongsian serupa | lesen yang sama"),
        Condition.NONCOMMERCIAL: words(
            """bukan komersial | tidak komersial | bukan untuk tujuan komersial | bukan keuntungan |
            bukan untuk keuntungan | bukan bertujuan komersial"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """kegunaan editorial | tujuan editorial | penggunaan editorial |
            tujuan pelaporan berita | tujuan pemberitaan | untuk kegunaan editorial sahaja |
            kegunaan editorial sahaja | hanya untuk kegunaan editorial |
            hanya untuk tujuan editorial | penggunaan editorial sahaja |
            untuk kegunaan berita sahaja | hanya untuk kegunaan berita |
            untuk tujuan berita sahaja | hanya untuk tujuan berita | untuk siaran berita sahaja |
            untuk liputan berita sahaja | untuk pemberitaan sahaja | hanya untuk siaran berita |
            hanya untuk liputan berita"""
        ),
        Condition.PERSONAL_USE: words(
            """kegunaan peribadi | penggunaan peribadi | tujuan peribadi | kegunaan persendirian |
            kegunaan dalaman | kegunaan sendiri"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """tujuan pendidikan | tujuan pembelajaran | tujuan penyelidikan | bilik darjah |
            kegunaan bilik darjah | pengajaran dan pembelajaran | tujuan pengajaran |
            kegunaan sekolah"""
        ),
        Condition.ONE_TIME: words("sekali sahaja | satu kali | sekali guna"),
        Condition.NOTIFY: words(
            """memaklumkan kepada kami | maklumkan kepada kami | memaklumkan editor"""
        ),
        Condition.PAYMENT: words("bayaran | yuran | royalti | fi | berbayar"),
        Condition.SUBSCRIBER: words("pelanggan | ahli | klien | pengguna berdaftar"),
        Condition.USE_CORRECTED_VERSION: words(
            """gunakan versi ini | guna versi yang diperbetulkan | gunakan versi yang diperbetulkan"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """untuk kegunaan editorial sahaja | kegunaan editorial sahaja |
            hanya untuk kegunaan editorial | hanya untuk tujuan editorial |
            selain tujuan editorial | penggunaan editorial sahaja | untuk kegunaan berita sahaja |
            hanya untuk kegunaan berita | untuk tujuan berita sahaja | hanya untuk tujuan berita |
            untuk siaran berita sahaja | untuk liputan berita sahaja | untuk pemberitaan sahaja |
            hanya untuk siaran berita | hanya untuk liputan berita"""
        ),
        Exemption.PERSONAL_USE: words(
            """selain untuk kegunaan peribadi | kecuali untuk kegunaan peribadi |
            kecuali bagi kegunaan peribadi"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """dibenarkan oleh undang-undang | urusan saksama | urusan adil |
            dibenarkan undang-undang"""
        ),
        Exemption.SEARCH_ENGINES: words("enjin carian"),
        Exemption.SOCIAL_SHARE: words("butang kongsi"),
        Exemption.IMAGES: words("kecuali gambar | tidak termasuk gambar"),
        Exemption.SUBSCRIBERS: words("kecuali pelanggan | selain pelanggan"),
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
    ),
)
