"""Turkish."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="tr",
    title="Turkish",
    tags={
        Tag.OWNED: words("aittir | ait"),
        Tag.MARK: words(
            """telif hakkı © | telif hakkı | telif hakları | telif © | copyright hakkı | yayın hakkı | yayın hakları |
            yayım hakları"""
        ),
        Tag.RESERVED: words(
            """tüm hakları saklıdır | tüm haklar saklıdır | bütün hakları saklıdır | bütün haklar saklıdır |
            her hakkı saklıdır | her hakkı mahfuzdur | her türlü hakkı saklıdır | her türlü hakkı mahfuzdur |
            tüm hakları mahfuzdur | bütün hakları mahfuzdur | tüm yayın hakları saklıdır | her hakki saklidir |
            telif hakları saklıdır | telif hakkı saklıdır | tüm telif hakları saklıdır | yayın hakları saklıdır |
            yayım hakları saklıdır | tüm hakkı saklıdır | tüm hakları saklı | her hakkı saklı | tüm haklar saklı |
            tüm hakları gizlidir | tüm hakları korunmaktadır | tüm hakları kanunen saklıdır"""
        ),
        Tag.PROTECTED: words(
            """telif hakları ile korunmaktadır | telif hakkı ile korunmaktadır | telif hakkıyla korunmaktadır |
            telif haklarıyla korunmaktadır | telif hakkı kapsamındadır | telif haklarına tabidir | telif hakkına tabidir |
            telif hakları yasasıyla korunmaktadır | telif yasası ile korunmaktadır | yasalarla korunmaktadır |
            fikir ve sanat eserleri kanunu ile korunmaktadır | fikri mülkiyet hakları ile korunmaktadır |
            5846 sayılı kanun ile korunmaktadır | 5846 sayılı fikir ve sanat eserleri kanunu"""
        ),
        Tag.RESERVE: words(
            "saklı tutuyoruz | saklı tutar | saklıdır | saklı tutulmaktadır | saklı tutulur | saklı tutmaktadır | mahfuzdur | haklarını saklı tutar | aittir"
        ),
        Tag.NEG: words(
            "değil | değildir | değildirler | yoktur | verilmez | verilmemektedir | vermez | vermemektedir | vermiyoruz"
        ),
        Tag.NOT_ONLY: words(
            "yalnızca değil | sadece değil | sınırlı olmamak üzere | sınırlı değildir"
        ),
        Tag.MAY: words(
            "yapılabilir | edilebilir | alınabilir | verilebilir | aktarılabilir | konulabilir | edebilirsiniz | yapabilirsiniz | edebilir | yapabilir | edebilirler | hakkına sahiptir | hakkı vardır"
        ),
        Tag.MAY_NOT: words(
            """satamaz | satılamaz | satamazlar | satmayınız | satmayın | gösterilemez | gösterime sunulamaz | siliniz | olamaz | edilemez | edilmez | edilmemelidir | yapılamaz | yapılmaz | yapılmamalıdır | edemez | yapamaz |
            alınamaz | alınmaz | konulamaz | konu edilemez | aktarılamaz | verilemez | yer verilemez | edilmemesi gerekir |
            kullanmayınız | etmeyiniz | etmeyin | yapmayınız | yapmayın | edemezsiniz | yapamazsınız"""
        ),
        Tag.MUST: words(
            """gerekir | gerekmektedir | gerekiyor | edilmelidir | yapılmalıdır | etmelidir | alınmalıdır |
            verilmelidir | gösterilmelidir | belirtilmelidir | bulunmalıdır | yer almalıdır"""
        ),
        Tag.BAN: words(
            """yasaktır | yasak | yasaklanmıştır | yasaklanmış | kesinlikle yasaktır | suçtur | suç teşkil eder |
            kanuna aykırıdır | hukuka aykırıdır | yasaya aykırıdır | yasal değildir | yasa dışıdır | caiz değildir |
            mümkün değildir | müsaade edilmez | müsaade edilmemektedir | izin verilmez | izin verilmemektedir |
            izin vermez | izin vermemektedir | izin vermiyoruz | izin verilmiyor | müsaade etmiyoruz | rıza göstermiyoruz |
            rıza göstermemektedir | muvafakat etmemektedir | uygun değildir | engellenmiştir | yasaktir | men edilmiştir"""
        ),
        Tag.ALLOW: words(
            """yasak değildir | yasak değil | engel yoktur | bir engel yoktur | mahzur yoktur | mahzuru yoktur | sakıncası bulunmamaktadır | sakınca bulunmamaktadır | izin gerekmemektedir | izne tabi değildir | lisansı ile yayımlanmıştır | lisansıyla yayımlanmıştır | lisansı altında yayımlanmıştır | lisansı ile yayınlanmıştır | lisansıyla yayınlanmıştır | lisansı altında yayınlanmıştır | lisansı ile lisanslanmıştır | lisansı altında lisanslanmıştır | ücret ödemeden | ücret ödenmeden | bedelsiz olarak | ücretsiz olarak | açıktır | serbesttir | serbest | izin verilir | izin verilmiştir | izin verilmektedir | izin veriyoruz | izin verir |
            izin vermektedir | müsaade edilir | müsaade edilmektedir | mümkündür | caizdir | ücretsizdir | sakınca yoktur |
            bir sakıncası yoktur | sakıncası yoktur | lisansı altında | lisansıyla | lisansı ile | lisanslanmıştır |
            özgürce | serbestçe | izne gerek yoktur | izin gerekmez | izin alınmasına gerek yoktur | hakkı verilmiştir"""
        ),
        Tag.NEED: words(
            """zorunludur | zorunlu | mecburidir | şarttır | gereklidir | mecburi | tabidir | bağlıdır | gerektirir |
            zorunluluğu vardır | zorundadır | zorundasınız | mecburiyetindedir | yükümlüdür"""
        ),
        Tag.THREAT: words(
            """yasal işlem yapılır | yasal işlem başlatılır | yasal işlem yapılacaktır | yasal işlem başlatılacaktır |
            hukuki işlem yapılır | hukuki işlem başlatılır | hukuki yollara başvurulur | hukuki yollara başvurulacaktır |
            yasal yollara başvurulacaktır | yasal yollara başvurulur | cezai işlem uygulanır | yasal takip yapılır |
            kanuni takibat yapılır | kanuni işlem yapılacaktır | yasal haklar kullanılacaktır | sorumludur |
            cezai sorumluluk doğurur | hakkında dava açılır"""
        ),
        Tag.REQUEST: words(
            "lütfen | rica ederiz | rica olunur | önemle rica ederiz | teşekkür ederiz | memnun oluruz"
        ),
        Tag.UNAUTHORISED: words(
            "izinsiz | yetkisiz | izinsizce | ruhsatsız | habersiz | izin alınmadan | izin almadan | izin almaksızın | izin alınmaksızın"
        ),
        Tag.WITHOUT: words(
            """gösterilmeksizin | belirtilmeksizin | belirtmeksizin | göstermeksizin | anılmaksızın | anılmadan | anmadan | anmaksızın | zikredilmeden | zikretmeden | zikredilmeksizin | verilmeksizin | vermeden | ödemeksizin | ödenmeksizin | isim belirtilmeden | adı belirtilmeden | ismi belirtilmeden | olmadan | olmaksızın | alınmadan | alınmaksızın | almadan | almaksızın | bulunmadan | bulunmaksızın | verilmeden |
            edinilmeden | edinmeden | yapılmadan | ödenmeden | ödemeden | belirtilmeden | gösterilmeden | belirtmeden | göstermeden"""
        ),
        Tag.EXCEPT: words(
            "dışında | dışındaki | haricinde | hariç | hariç olmak üzere | müstesna | olmadıkça | alınmadıkça | belirtilmedikçe | aksi belirtilmedikçe | istisna"
        ),
        Tag.BUT: words(
            "fakat | ancak | ama | lakin | ne var ki | bununla birlikte | buna karşılık | öte yandan"
        ),
        Tag.ONLY: words(
            "yalnızca | sadece | yalnız | ancak | münhasıran | ile sınırlıdır | mahsustur"
        ),
        Tag.IF: words(
            """anılarak | anarak | anmak | anılmak | zikredilerek | zikrederek | zikredilmek | belirterek | göstererek | verilmesi koşuluyla | belirtilmek | gösterilmek | verilmek | belirtmek | göstermek | belirtmek suretiyle | isim belirtilerek | adı belirtilerek | koşuluyla | koşulu ile | şartıyla | şartı ile | kaydıyla | kaydı ile | suretiyle | sureti ile | takdirde |
            halinde | durumunda | koşullarıyla | şartlarıyla | ile birlikte | izniyle | onayıyla | iznine | izni ile | onayı ile |
            gösterilerek | belirtilerek | gösterilmek üzere | alınarak | vererek | verilerek | kaydı"""
        ),
        Tag.WHEN: words(
            """kullanıldığında | kullanırken | kullanılması halinde | kullanılması durumunda | alıntılarken | alıntı yapılırken |
            alıntılandığında | alıntı yapıldığında | yayımlanırken | yayınlanırken | yayınlandığında | yayımlandığında |
            kullanımı halinde | kullanımında | kullanımlarda | kullanımlarında | alıntılarda | alıntı yapılması halinde |
            alıntı yapılması durumunda | kullanılırken | paylaşılırken | kullanılacağı zaman"""
        ),
        Tag.RANGE: words(
            """kısmen veya tamamen | tamamen veya kısmen | kısmen ya da tamamen | tamamen ya da kısmen | kısmen de olsa |
            tamamı veya bir kısmı | tamamı veya bir bölümü | tamamı ya da bir bölümü | tamamı ya da bir kısmı |
            hiçbir bölümü | hiçbir kısmı | hiç bir bölümü | hiç bir kısmı | hiçbir bölümünün | hiçbir parçası |
            herhangi bir bölümü | herhangi bir kısmı | bir kısmı | bir bölümü | bir kısmının | bir bölümünün |
            tümü ya da bir bölümü | tümü veya bir kısmı | tamamen yahut kısmen | bütünüyle veya kısmen | kısmen dahi | kısmen | bölümleri"""
        ),
        Tag.COMMERCIAL: words(
            "ticari amaçla | ticari amaçlarla | ticari amaçlı | ticari amaçlar için | ticari olarak | ticari maksatla | kâr amacıyla | kazanç amacıyla"
        ),
        Tag.OTHER: words(
            "veya başka amaçla | başka bir amaçla | herhangi bir amaçla | her ne amaçla olursa olsun | veya diğer amaçlarla"
        ),
        Tag.OUTSIDE: words(
            "dışında | haricinde | sınırları dışında | toprakları dışında | yurt dışında"
        ),
        Tag.PURPOSE: words(
            "amacıyla | amaçla | amacı ile | amaçlarıyla | amaçlı | için | amaçlarla | maksadıyla | üzere"
        ),
        Tag.AND: words("ve | veya | ya da | yahut | ve/veya | ile"),
        Tag.REPORT: words(
            """dedi | söyledi | açıkladı | bildirdi | belirtti | kaydetti | ifade etti | duyurdu | iddia etti | savundu |
            vurguladı | karar verdi | hükmetti | dava açtı | dava açıldı | kabul etti | onayladı | başvurdu | yazdı |
            aktardı | göre | anlattı | değerlendirdi | uyardı | tartıştı | mahkum etti | suç duyurusunda bulundu |
            istedi | önerdi | eleştirdi | hatırlattı | konuştu | görüştü | sordu | anlaşma imzaladı | cezası verildi | para cezası"""
        ),
        Tag.TOPIC: words(
            """dava | davası | davada | mahkeme* | hakim | yargıtay | tasarı | tasarısı | yasa tasarısı | kanun teklifi | yasa teklifi |
            ibaresi | ibaresinin | cümlesi | sözcüğü | ifadesi | ne demek | ne anlama gelir | uzman* | yönetmelik | ihlali davası |
            meclis | bakanlığı | bakan | savcı* | avukat* | tazminat | hukukçu* | telif hakkı ihlali | telif davası | konferans* | panel"""
        ),
        Tag.NONWORK: words(
            """fiyat* | sefer | tur | telefon* | sınav* | maske* | reçete* | bahis | kumar | gösteri | gösteriler | toplantı | yürüyüş | kazı | kazılar | elektronik sigara | nargile | park etmek | park | otopark | sigara | alkol* | silah* | bıçak | balık | avlanmak | avcılık | drone* | dron | bilet* | oylar | tütün | araç | araçlar |
            araçların | giriş | girmek | hayvan* | köpek* | evcil hayvan | uyuşturucu | ilaç* | eşya | mallar | ürün | ürünler | ürünlerin | plastik | maske* |
            yüzmek | ateş yakmak | piknik | kamp | mangal | yiyecek | içecek | bavul | bagaj | havai fişek | cep telefonu | seyahat | sokağa çıkmak |
            gösteri yürüyüşü | miting | ithalat* | ihracat* | gıda | benzin | akaryakıt"""
        ),
        Tag.CREDIT: words(
            """fotoğraf: | fotoğraflar: | foto: | foto | fotoğraf | kaynak: | haber kaynağı: | görsel: | görüntü: | video: | kamera: | infografik: |
            grafik: | çizim: | fotoğrafın kaynağı: | fotoğrafı çeken: | izniyle kullanılmıştır | arşiv fotoğrafı:"""
        ),
        Tag.PHOTO: words("fotoğraf | fotoğraflar | foto | görsel | görüntü"),
        Tag.VIA: words("aracılığıyla | üzerinden | kanalıyla | vasıtasıyla"),
        Tag.WITH_AGENCY: words(
            "ile birlikte | ajanslar | haber merkezi | kaynak: ajanslar | (ajanslar) | dış haberler | ajanslardan derlenmiştir"
        ),
        Tag.BYLINE: words(
            "muhabir | muhabiri | haber: | yazan: | editör: | muhabir: | haberi hazırlayan"
        ),
        Tag.KILL: words(
            """geri çekildi | haberimiz geri çekil* | haber geri çekil* | fotoğraf geri çekil* | haberi kullanmayınız | haber geçersizdir | arşivlerinizden siliniz | haber iptal | iptal edilmiştir | haberimiz iptal | haber iptali | iptal: | fotoğraf iptal | geri çekilmiştir | geri çekilen haber |
            haberimizi iptal ediniz | lütfen kullanmayınız | kullanımdan kaldırılmıştır | kullanımdan kaldırınız |
            yayından kaldırınız | yayından kaldırılması rica olunur | abonelerimizin dikkatine iptal | yayından çekilmiştir |
            fotoğrafı iptal ediniz | dikkate almayınız"""
        ),
        Tag.CORRECTION: words(
            "düzeltilmiş haber | düzeltilmiş haberdir | düzeltilmiştir: | düzeltilmiş metin | düzeltme: | düzeltme | düzeltilmiş hali | düzeltilmiş haberi | düzeltilmiş haliyle | haber düzeltmesi | düzeltilmiş şekli | yeniden geçiyoruz | tekrar geçiyoruz"
        ),
        Tag.EMBARGO: words(
            "ambargolu | ambargoludur | ambargo: | yayın ambargosu | ambargolu haber | ambargolu metin | yayın yasağı:"
        ),
        Tag.UNTIL: words("kadar | dek | değin | tarihine kadar | önce"),
        Tag.AFTER: words("sonra | itibaren | sonrasında | tarihinden sonra"),
        Tag.RELEASE: words(
            """hemen yayımlanabilir | derhal yayınlanabilir | derhal yayımlanabilir | basın bülteni | basın duyurusu | basın açıklaması: | derhal yayımlanmak üzere | derhal yayınlanmak üzere | hemen yayınlanabilir |
            acil yayın için | yayına hazır | basına ve kamuoyuna | yayınlanmasını rica ederiz | yayımlanmasını rica ederiz"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """kamu malı | kamu malıdır | kamu malıdır | kamusal alan* | kamuya açık alan | telif hakkı yoktur | telif hakkı bulunmamaktadır |
            telifsiz | telifsizdir | kamunun malıdır | hiçbir hakkı saklı değildir | telif haklarından feragat"""
        ),
        Tag.OPEN_LICENCE: words(
            "açık devlet lisansı | açık veri lisansı | açık lisans | açık hükümet lisansı"
        ),
        Tag.PRESENT: words("günümüz | günümüze | bugün | devam"),
        Tag.SINCE: words("beri | bu yana | yılından beri"),
        Tag.TAIL: words(
            "ve iştirakleri | ve bağlı kuruluşları | ve lisans verenleri | ve diğerleri | ve ortakları"
        ),
        Tag.PART_OF: words("kuruluşudur | iştirakidir | grubuna aittir | bünyesindedir"),
        Tag.WITHIN: words("içinde | süreyle | boyunca | en fazla | en çok | azami"),
        Tag.DAYS: words("gün | saat | hafta | ay | günlük | saatlik"),
        Tag.LENGTH: words(
            "kelime | sözcük | dakika | saniye | karakter | satır | kelimeyi | dakikayı"
        ),
    },
    actions={
        Action.ALL: words(
            "kullanılması halinde | kullanılması durumunda | kullanımı halinde | kullanılacağı zaman | kullan | kullanım | kullanımı | kullanımının | kullanımına | kullan* | yararlan* | faydalan* | istifade | işletilmesi | tasarruf"
        ),
        Action.PUBLISH: words(
            """gösterilemez | gösterime sunulamaz | gösterime sunulması | yayınla* | yayımla* | yayın | yayını | yayımı | yeniden yayın* | yeniden yayım* | tekrar yayın* | iktibas* | basıl* |
            ilan edil* | görüntülen* | umuma ilet* | kamuya ilet* | neşred* | neşri | neşir"""
        ),
        Action.PUBLISH_ONLINE: words(
            "internette* | internet ortamında* | web sitelerinde* | internet sitelerinde* | çevrimiçi yayın* | internet kullanım*"
        ),
        Action.PRINT: words("basılı yayın* | basılı olarak | gazete ve dergi* | matbu yayın*"),
        Action.BROADCAST: words(
            "televizyon kanallarında* | tv kanallarında* | televizyonlarda* | radyolarda* | kanallarda yayın* | televizyonda* | radyoda* | tv yayını | canlı yayın* | ekrana getiril* | radyo ve televizyon* | televizyon yayın*"
        ),
        Action.SOCIAL: words(
            "sosyal medyada* | sosyal ağlarda* | sosyal medya paylaş* | sosyal medya hesap* | paylaş*"
        ),
        Action.REPRODUCE: words(
            "çoğalt* | kopyala* | kopya edil* | kopya et* | kopyası | kopyasının | fotokopi* | indir* | çoğaltım* | kopyalan* | kopya"
        ),
        Action.REDISTRIBUTE: words(
            """devred* | alt lisansa konu* | başkasına ver* | başkalarına devret* | dağıt* | yeniden dağıt* | tekrar dağıt* | ilet* | iletim* | yay | yayıl* | üçüncü kişilere* | üçüncü şahıslara* | üçüncü taraflara* |
            başkalarına ver* | devredil* | devret* | alt lisans* | aktar* | sirküle*"""
        ),
        Action.REWRITE: words(
            "redakte* | editle* | metni düzenle* | haberi düzenle* | kısalt* | yeniden yaz* | yeniden kaleme al* | özetle* | tekrar yaz*"
        ),
        Action.ADAPT: words(
            "değiştir* | uyarla* | işle | işlen* | işlenme* | türetil* | türev* | türev eser* | uyarlan* | üzerinde oynan* | tahrif*"
        ),
        Action.TRANSLATE: words("çevir* | tercüme* | çeviri* | çevril* | başka dillere çevir*"),
        Action.QUOTE: words(
            "alıntı yapılırken | alıntı yapıldığında | alıntı yapılması halinde | alıntı yapılması durumunda | alıntı* | alıntıla* | kesit* | pasaj* | iktibas edilerek alıntı*"
        ),
        Action.ARCHIVE: words(
            "saklay* | saklam* | arşivinde sakla* | arşivlerinde sakla* | veri tabanına* | arşivle* | arşiv | sakla | saklan* | saklama | saklanması | depola* | veri tabanında* | veritabanında* | kaydedil* | kayıt altına* | önbelleğe* | bilgi erişim sistemi* | muhafaza*"
        ),
        Action.SELL: words(
            "satmayınız | satmayın | satamazlar | sat | satıl* | satış* | satılamaz | satamaz | yeniden sat* | para karşılığı* | kiralan*"
        ),
        Action.COMMERCIAL: words(
            "ticari amaçla | ticari amaçlarla | ticari amaçlı | ticari amaçlar için | ticari olarak | ticari maksatla | kâr amacıyla | kazanç amacıyla | ticari kullanım* | ticari olarak kullan* | ticari kazanç* | ticari amaçla kullan* | ticari amaçlarla kullan* | ticari faaliyet*"
        ),
        Action.ADVERTISE: words(
            "reklam* | tanıtım amaç* | pazarlama* | promosyon* | reklamcılık*"
        ),
        Action.AI_TRAINING: words(
            """taran* | robotlar aracılığıyla* | otomatik yazılımlarla* | otomatik araçlarla* | veri toplama* | veri kazı* | yapay zekâ* | yapay zeka* | yapay zeka eğit* | yapay zekâ eğit* | yapay zekanın eğit* | yapay zeka model* | yapay zekâ model* | yapay zeka sistem* | yapay zeka algoritma* |
            yapay zeka | yapay zekâ | metin ve veri madenciliği* | veri madenciliği* | metin madenciliği* | makine öğrenmesi* | makine öğrenimi* | dil model* |
            büyük dil model* | veri kazıma* | web kazıma* | kazıma | kazınması | taranması | taramak | tarayıcı bot* | bot* | makine öğrenme* | crawl* | scrap*"""
        ),
        Action.ALTER_IMAGE: words(
            "kırp* | kadraj* | kırpıl* | rötuş* | manipüle* | fotoğraf üzerinde değişiklik* | logo silin* | logosu silin* | fotomontaj* | dijital olarak değiştir*"
        ),
        Action.LINK: words(
            "çerçeve içinde* | framing* | çerçeveleme* | derin bağlantı* | derin link* | gömül* | iframe*"
        ),
    },
    manners={
        Action.PRINT: words("dergilerde | dergi kapağı | dergi kapağında | tabloid"),
        Action.PUBLISH_ONLINE: words("mobil"),
        Action.PUBLISH: words("slayt gösterisi | foto galeri | fotoğraf galerisi"),
    },
    objects={
        Object.ITEM: words(
            """haberimizi iptal ediniz | haber geçersizdir | haberi kullanmayınız | haber geri çekil* | haberimiz geri çekil* | haber iptal | haberimiz iptal | haber iptali | geri çekilen haber | yayınlanan haber* | yayınlanan içerik* | yayınlanan yazı* | yayınlanan makale* | yayınlanan materyal* | yayınlanan eser* | yayınlanan bilgi* | yayınlanan tüm | yayınlanan bütün | yayınlanan her türlü | yayınlanan köşe yazı* | yayımlanan haber* | yayımlanan içerik* | yayımlanan yazı* | yayımlanan makale* | yayımlanan materyal* | yayımlanan eser* | yayımlanan bilgi* | yayımlanan tüm | yayımlanan bütün | yayımlanan her türlü | yayımlanan köşe yazı* | yayınlanmış haber* | yayınlanmış içerik* | yayınlanmış yazı* | yayınlanmış makale* | yayınlanmış materyal* | yayınlanmış eser* | yayınlanmış bilgi* | yayınlanmış tüm | yayınlanmış bütün | yayınlanmış her türlü | yayınlanmış köşe yazı* | yayımlanmış haber* | yayımlanmış içerik* | yayımlanmış yazı* | yayımlanmış makale* | yayımlanmış materyal* | yayımlanmış eser* | yayımlanmış bilgi* | yayımlanmış tüm | yayımlanmış bütün | yayımlanmış her türlü | yayımlanmış köşe yazı* | paylaşılan haber* | paylaşılan içerik* | paylaşılan yazı* | paylaşılan makale* | paylaşılan materyal* | paylaşılan eser* | paylaşılan bilgi* | paylaşılan tüm | paylaşılan bütün | paylaşılan her türlü | paylaşılan köşe yazı* | haber | haberler | haberleri | haberin | haberlerimiz | haberlerin | haberimiz | içerik | içeriğin | içeriği | içerikler | içerikleri | içeriklerimiz |
            içeriklerin | materyal* | makale | makalenin | makaleler | yazı | yazılar | yazının | yazıların | eser | eserin | eserler | bilgi | bilgiler |
            bilgilerin | yayınlarımız | döküman* | doküman* | belge | röportaj* | köşe yazısı | köşe yazıları | malzeme | bülten"""
        ),
        Object.SITE: words(
            "sitede yayınlanan | sitede yayımlanan | sitede paylaşılan | sitemizde yayınlanan | sitemizde yayımlanan | sitemizde paylaşılan | sitesinde yayınlanan | sitesinde yayımlanan | sitesinde paylaşılan | portalda yayınlanan | portalda yayımlanan | portalda paylaşılan | adresinde yayınlanan | adresinde yayımlanan | adresinde paylaşılan | site | sitede | sitenin | sitesinde | web sitesi | web sitesinde | internet sitesi | internet sitesinde | web sitemiz* | sitemizde | sitemiz* | sitesinin | portalda | portal | bu sitedeki"
        ),
        Object.TEXT: words("metin | metni | metnin | metinler | metinleri | metinlerin"),
        Object.IMAGE: words(
            "fotoğraf geri çekil* | fotoğraf iptal | fotoğrafı iptal ediniz | yayınlanan fotoğraf* | yayınlanan görsel* | yayınlanan resim* | yayımlanan fotoğraf* | yayımlanan görsel* | yayımlanan resim* | fotoğraf* | görsel* | resim | resimler | resimlerin | fotograf* | foto"
        ),
        Object.VIDEO: words(
            "yayınlanan video* | yayınlanan görüntü* | yayımlanan video* | yayımlanan görüntü* | video | videolar | videoların | videonun | görüntü | görüntüler | görüntülerin"
        ),
        Object.AUDIO: words("ses kaydı | ses kayıtları | ses dosyası | podcast*"),
        Object.GRAPHIC: words("grafik* | infografik* | karikatür* | çizim*"),
        Object.DATABASE: words("veri tabanı | veritabanı | veri tabanının"),
        Object.LOGO: words("logo | logosu | logolar | amblem*"),
        Object.THIRD_PARTY: words(
            "üçüncü taraf içerik* | üçüncü kişilere ait | ajans haberleri | diğer ajanslara ait"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """izni* | onayı* | rızası* | lisansı* | izni ile | onayı ile | izin | izni | izniyle | iznin | iznine | izinle | izne | onay | onayı | onayına | onayıyla | rıza | rızası | muvafakat* | müsaade | müsaadesi |
            yetki | lisans | lisansı | sözleşme | sözleşmesi | anlaşma | anlaşması | ruhsat | mutabakat*"""
        ),
        Condition.PRIOR: words(
            "önceden | önceden alınmış | öncesinde | ön izin | peşinen | önceden alınan | ön"
        ),
        Condition.WRITTEN: words("yazılı | yazılı olarak"),
        Condition.ATTRIBUTION: words(
            """yazarın adı* | yazarın ismi* | muhabirin adı* | fotoğrafçının adı* | gazetenin adı* | ajansın adı* | adı anıl* | adını an* | ismi anıl* | kaynağı an* | kaynağın | kaynaklar | kaynağa | kaynağımız | kaynak | kaynağı | kaynağını | kaynağının | kaynak adı | atıf* | isim belirt* | ismi belirt* | adı belirt* | yazar adı | adının anılması | künye |
            kaynak olarak | adı geç* | isim zikred* | imza | kaynak zikred*"""
        ),
        Condition.LINK: words(
            "aktif bağlantı | aktif link | bağlantısı | bağlantının | linkin | bağlantıya | aktif linkin | linkinin | köprü* | hiperlink | bağlantı | link | linki | linkiyle | bağlantısı | url | geri bağlantı | kaynak linki*"
        ),
        Condition.KEEP_NOTICE: words(
            "telif hakkı uyarısı | telif ibaresi* | telif hakkı bildirimi* | telif uyarıları | telif hakkı ibaresi korun*"
        ),
        Condition.INDICATE_CHANGES: words(
            "değişiklikleri belirt* | yapılan değişiklikler* | değişiklik yapıldığı belirt*"
        ),
        Condition.NO_DERIVATIVES: words(
            "metnin değiştirilmemesi | halinin değiştirilmemesi | içeriğin değiştirilmemesi | içeriğinin değiştirilmemesi | değişiklik yapılmamak | değişiklik yapılmaması | değiştirilmemek | değiştirilmeden | değiştirmeden | değişiklik yapılmadan | değişiklik yapmadan | aynen | olduğu gibi | değiştirilmemek | türetilemez | bütünlüğü bozulmadan | özüne dokunulmadan"
        ),
        Condition.SHARE_ALIKE: words("aynı lisansla paylaş | aynı lisans | benzer paylaşım"),
        Condition.NONCOMMERCIAL: words(
            "ticari olmayan | gayri ticari | ticari olmamak | kâr amacı gütmeyen | ticari amaç gütmeyen | ticari amaç gütmeden | gayriticari | ticari amaç taşımayan"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "editoryal kullanım* | haber amaçlı kullanım* | habercilik amaç* | editoryal amaç* | haber amaç* | haber amaçlı | editoryal amaçlı | editoryal kullanım | haber amacıyla | habercilik amac* | gazetecilik amac*"
        ),
        Condition.PERSONAL_USE: words(
            "kişisel kullanım* | bireysel kullanım* | şahsi kullanım* | özel kullanım* | kurum içi kullanım* | kişisel amaç*"
        ),
        Condition.EDUCATIONAL_USE: words(
            "eğitim amaç* | eğitsel amaç* | eğitim kurumları | eğitim ve öğretim amac* | öğretim amac*"
        ),
        Condition.CONTEXT_ONLY: words(
            "ile bağlantılı olarak | ilgili haberde | konuyla ilgili haber*"
        ),
        Condition.ONE_TIME: words(
            "bir defaya mahsus | tek kullanımlık | tek sefer* | bir kez | bir defalık"
        ),
        Condition.LENGTH_LIMIT: words("kısa alıntı* | kısa bölüm* | kısa pasaj*"),
        Condition.NOTIFY: words(
            "bilgi verilmesi | haber verilmesi | bildirilmesi | bilgilendir* | bilgi vermek | bir nüshası"
        ),
        Condition.PAYMENT: words(
            "telif öde* | telif ücreti öde* | telif ödenmeden | ücret | ücreti | ücretli | bedel | bedeli | ödeme | ödemesi | telif ücreti | ücrete"
        ),
        Condition.SUBSCRIBER: words(
            "abone* | abonelerimiz | abonelere | üyeler | üyelerimiz | üyelere | müşteri* | kayıtlı kullanıcı* | akredite"
        ),
        Condition.RELEASE: words("model izni* | model onayı | model release"),
        Condition.NO_ENDORSEMENT: words("onayladığı izlenimi | desteklediği izlenimi"),
        Condition.DISCLAIMER: words("sorumluluk reddi | yasal uyarı metni"),
        Condition.USE_CORRECTED_VERSION: words(
            "düzeltilmiş metni kullan* | düzeltilmiş haliyle kullan* | düzeltilmiş metin kullanıl*"
        ),
        Condition.COMMERCIAL_PURPOSE: (),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            "kişisel kullanım dışında | kişisel kullanım haricinde | şahsi kullanım haricinde"
        ),
        Exemption.QUOTATION: words(
            "kısa alıntılar dışında | kısa alıntılar hariç | alıntı yapma hakkı saklı"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "yasal istisnalar | kanuni istisnalar | kanunun izin verdiği haller | adil kullanım | yasanın izin verdiği"
        ),
        Exemption.SUBSCRIBERS: words(
            "abonelik sözleşmesi olmayan* | abonelik sözleşmesi bulunmayan* | abonesi olmayan* | aboneliği bulunmayan* | aboneliği olmayan* | aboneler haricinde | aboneler dışındaki* | aboneler dışında | aboneler hariç | abonelerimiz dışında | üyeler dışında | abone olmayan*"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("bilimsel araştırma*"),
        Exemption.SEARCH_ENGINES: words("arama motoru* | arama motorları"),
        Exemption.SOCIAL_SHARE: words(
            "paylaş düğmesi* | paylaşım butonları | paylaşım düğmeleri"
        ),
        Exemption.IMAGES: words(
            "fotoğraflar hariç | görseller hariç | fotoğraflar dışında | görseller dışında"
        ),
        Exemption.EDUCATIONAL_USE: words(
            "eğitim amaçlı kullanım dışında | eğitim amaçlı kullanım hariç"
        ),
    },
    places={
        "AT": words("avusturya"),
        "AU": words("avustralya"),
        "AZ": words("azerbaycan"),
        "BE": words("belçika"),
        "BG": words("bulgaristan"),
        "BR": words("brezilya"),
        "CA": words("kanada"),
        "CH": words("isviçre"),
        "CN": words("çin"),
        "CY": words("kıbrıs | kktc"),
        "CZ": words("çekya | çek cumhuriyeti"),
        "DE": words("almanya"),
        "DK": words("danimarka"),
        "EG": words("mısır"),
        "ES": words("ispanya"),
        "FI": words("finlandiya"),
        "FR": words("fransa"),
        "GB": words("birleşik krallık | ingiltere | britanya"),
        "GR": words("yunanistan"),
        "HU": words("macaristan"),
        "IE": words("irlanda"),
        "IL": words("israil"),
        "IN": words("hindistan"),
        "IQ": words("ırak"),
        "IR": words("iran"),
        "IT": words("italya"),
        "JP": words("japonya"),
        "KR": words("güney kore"),
        "KZ": words("kazakistan"),
        "MX": words("meksika"),
        "NL": words("hollanda"),
        "NO": words("norveç"),
        "PL": words("polonya"),
        "PT": words("portekiz"),
        "RO": words("romanya"),
        "RU": words("rusya"),
        "SA": words("suudi arabistan"),
        "SE": words("isveç"),
        "SY": words("suriye"),
        "TR": words("türkiye | türkiye'de | türkiye'nin"),
        "UA": words("ukrayna"),
        "US": words("abd | amerika birleşik devletleri"),
        "UZ": words("özbekistan"),
        "EU": words("avrupa birliği"),
    },
    months=(
        words("ocak"),
        words("şubat"),
        words("mart"),
        words("nisan"),
        words("mayıs"),
        words("haziran"),
        words("temmuz"),
        words("ağustos"),
        words("eylül"),
        words("ekim"),
        words("kasım"),
        words("aralık"),
    ),
    endings={
        Tag.MAY_NOT: words(
            """amaz | emez | amazlar | emezler | amazsınız | emezsiniz | amayacak | emeyecek | amayacaktır | emeyecektir | ılmaz | ilmez |
            ulmaz | ülmez | nmaz | nmez | mamalıdır | memelidir | mamalı | memeli | mayınız | meyiniz | mayın | meyin |
            ılmamaktadır | ilmemektedir"""
        ),
        Tag.MAY: words(
            "abilir | ebilir | abilirsiniz | ebilirsiniz | abilirler | ebilirler | abilmektedir | ebilmektedir"
        ),
        Tag.MUST: words("malıdır | melidir | malı | meli | malısınız | melisiniz"),
        Tag.WHEN: words(
            "dığında | diğinde | duğunda | düğünde | ırken | irken | urken | ürken"
        ),
    },
    examples=(
        Example(
            "Bu sitede yer alan yazıların kopyalanması yasaktır.",
            ("prohibits reproduce",),
        ),
        Example(
            "Haberlerimizin kopyalanması, çoğaltılması ve yayınlanması yasaktır.",
            ("prohibits publish reproduce",),
        ),
        Example(
            "Haberlerimiz yazılı izin alınmadan yayınlanamaz.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Makalenin hiçbir bölümü önceden izin alınmaksızın çoğaltılamaz.",
            ("prohibits reproduce quote if consent prior",),
        ),
        Example(
            "Yazılar ancak yayınevinin yazılı izniyle çoğaltılabilir.",
            ("prohibits reproduce if consent written",),
        ),
        Example(
            "Yazılarımız kaynak gösterilmeden kullanılamaz.", ("permits all if attribution",)
        ),
        Example(
            "İçeriklerimiz kaynak gösterilerek ve aktif link verilerek yayınlanabilir.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Haberlerimizden alıntı yapıldığında kaynak gösterilmesi zorunludur.",
            ("permits quote if attribution",),
        ),
        Example(
            "Metin ve veri madenciliğine ilişkin haklar saklıdır.", ("reserves ai_training",)
        ),
        Example(
            "Makalelerimizin yapay zeka eğitiminde kullanılması yasaktır.",
            ("prohibits ai_training",),
        ),
        Example(
            "Yazılar ticari olmayan amaçlarla serbestçe kullanılabilir.",
            ("permits all if noncommercial",),
        ),
        Example(
            "Makalenin kısmen veya tamamen izinsiz yayımlanması yasaktır.",
            ("prohibits publish quote if consent",),
        ),
        Example("İzinsiz kullanım yasaktır.", ("prohibits all if consent",)),
        Example(
            "Fotoğrafların kırpılması ve satılması yasaktır.",
            ("prohibits sell alter_image of image",),
        ),
        Example("© 2021 Kıyı Yayıncılık. Her hakkı saklıdır.", ("reserved",)),
        Example("Fotoğraf: Kıyı Ajansı", ("notice",)),
        Example("Mahkeme, gazetenin fotoğrafı izinsiz kullandığına karar verdi."),
        Example("Kaldırıma araç park etmek yasaktır."),
        Example("Parkta alkol satışı yasaktır."),
        Example("“Her hakkı saklıdır” ibaresi ne anlama gelir?"),
        Example("Bakan, yeni telif yasasının eylülde meclise geleceğini söyledi."),
        Example("Ajans saat 10'da toplantı salonunda kaynak sorununu tartıştı."),
        Example("Haber iptal: Lütfen kullanmayınız.", ("prohibits all",)),
        Example(
            "Sitede yayınlanan haberlerin izinsiz dağıtılması yasaktır.",
            ("prohibits redistribute if consent",),
        ),
    ),
)
