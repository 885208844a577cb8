"""Turkish."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """izne tabidir | izne bağlıdır | onaya tabidir | onaya bağlıdır | lisansa tabidir |
sözleşmeye tabidir | izin alınmalıdır | izin alınması gerekir | izin alınması zorunludur |
izin almanız gerekir | izin almak zorundasınız | izin alınması gerekmektedir |
izin alınması şarttır | izin istenmelidir | izin alınır | anlaşma yapılmalıdır"""
_WITHOUT_ATTRIBUTION = """atıf yapmadan | atıf yapılmadan | atıfta bulunmadan | yazar belirtilmeden |
yazar belirtilmeksizin | yazar belirtmeden | yazar anılmadan | yazarı belirtilmeden |
yazarı belirtilmeksizin | yazarı belirtmeden | yazarı anılmadan | yazarın adı belirtilmeden |
yazarın adı belirtilmeksizin | yazarın adı belirtmeden | yazarın adı anılmadan |
fotoğrafçı belirtilmeden | fotoğrafçı belirtilmeksizin | fotoğrafçı belirtmeden |
fotoğrafçı anılmadan"""
_IF_ATTRIBUTION = """yazar belirtilerek | yazar belirtmek | yazar belirtilmek | yazar belirtildiği |
yazar belirtilirse | yazar belirterek | yazarı belirtilerek | yazarı belirtmek |
yazarı belirtilmek | yazarı belirtildiği | yazarı belirtilirse | yazarı belirterek |
fotoğrafçı belirtilerek | fotoğrafçı belirtmek | fotoğrafçı belirtilmek |
fotoğrafçı belirtildiği | fotoğrafçı belirtilirse | fotoğrafçı belirterek | atıf yapılarak |
atıf yaparak | atıfta bulunarak | atıfta bulunulması | alındığı belirtilerek |
alındığı belirtilsin | alındığı belirtilirse | alındığını belirterek | adı zikredilerek"""
_KILL_ITEM = """haberimiz geri çekil* | haber geri çekil* | haberi kullanmayınız | haber geçersizdir |
haber iptal | haberimiz iptal | haber iptali | geri çekilen haber | haberimizi iptal ediniz |
haberi siliniz | haberi silin | haberi kaldırınız | haberi kaldırın | haberi geri çekiyoruz |
haberi iptal ediyoruz | haberi iptal ediniz | haberi yayından kaldırınız |
haberi yayından kaldırın | haberi kullanmayın | haberi dikkate almayınız |
haberi yayımlamayınız | haberi yayınlamayınız | haberimizi siliniz | haberimizi silin |
haberimizi kaldırınız | haberimizi kaldırın | haberimizi geri çekiyoruz |
haberimizi iptal ediyoruz | haberimizi yayından kaldırınız | haberimizi yayından kaldırın |
haberimizi kullanmayınız | haberimizi kullanmayın | haberimizi dikkate almayınız |
haberimizi yayımlamayınız | haberimizi yayınlamayınız | metni siliniz | metni silin |
metni kaldırınız | metni kaldırın | metni geri çekiyoruz | metni iptal ediyoruz |
metni iptal ediniz | metni yayından kaldırınız | metni yayından kaldırın | metni kullanmayınız |
metni kullanmayın | metni dikkate almayınız | metni yayımlamayınız | metni yayınlamayınız |
yazıyı siliniz | yazıyı silin | yazıyı kaldırınız | yazıyı kaldırın | yazıyı geri çekiyoruz |
yazıyı iptal ediyoruz | yazıyı iptal ediniz | yazıyı yayından kaldırınız |
yazıyı yayından kaldırın | yazıyı kullanmayınız | yazıyı kullanmayın |
yazıyı dikkate almayınız | yazıyı yayımlamayınız | yazıyı yayınlamayınız | içeriği siliniz |
içeriği silin | içeriği kaldırınız | içeriği kaldırın | içeriği geri çekiyoruz |
içeriği iptal ediyoruz | içeriği iptal ediniz | içeriği yayından kaldırınız |
içeriği yayından kaldırın | içeriği kullanmayınız | içeriği kullanmayın |
içeriği dikkate almayınız | içeriği yayımlamayınız | içeriği yayınlamayınız | makaleyi siliniz |
makaleyi silin | makaleyi kaldırınız | makaleyi kaldırın | makaleyi geri çekiyoruz |
makaleyi iptal ediyoruz | makaleyi iptal ediniz | makaleyi yayından kaldırınız |
makaleyi yayından kaldırın | makaleyi kullanmayınız | makaleyi kullanmayın |
makaleyi dikkate almayınız | makaleyi yayımlamayınız | makaleyi yayınlamayınız |
haber geri çekilmiştir | haber iptal edilmiştir | haber yayından kaldırılmıştır |
haber yayından çekilmiştir | haberimiz geri çekilmiştir | haberimiz iptal edilmiştir |
haberimiz yayından kaldırılmıştır | haberimiz yayından çekilmiştir | haberimiz geçersizdir |
metin geri çekilmiştir | metin iptal edilmiştir | metin yayından kaldırılmıştır |
metin yayından çekilmiştir | metin geçersizdir | yazı geri çekilmiştir | yazı iptal edilmiştir |
yazı yayından kaldırılmıştır | yazı yayından çekilmiştir | yazı geçersizdir"""
_KILL_IMAGE = """fotoğraf geri çekil* | fotoğraf iptal | fotoğrafı iptal ediniz | fotoğrafı siliniz |
fotoğrafı silin | fotoğrafı kaldırınız | fotoğrafı kaldırın | fotoğrafı geri çekiyoruz |
fotoğrafı iptal ediyoruz | fotoğrafı yayından kaldırınız | fotoğrafı yayından kaldırın |
fotoğrafı kullanmayınız | fotoğrafı kullanmayın | fotoğrafları siliniz | fotoğrafları silin |
fotoğrafları kaldırınız | fotoğrafları kaldırın | fotoğrafları geri çekiyoruz |
fotoğrafları iptal ediyoruz | fotoğrafları yayından kaldırınız |
fotoğrafları yayından kaldırın | fotoğrafları kullanmayınız | fotoğrafları kullanmayın |
görseli siliniz | görseli silin | görseli kaldırınız | görseli kaldırın |
görseli geri çekiyoruz | görseli iptal ediyoruz | görseli yayından kaldırınız |
görseli yayından kaldırın | görseli kullanmayınız | görseli kullanmayın | görselleri siliniz |
görselleri silin | görselleri kaldırınız | görselleri kaldırın | görselleri geri çekiyoruz |
görselleri iptal ediyoruz | görselleri yayından kaldırınız | görselleri yayından kaldırın |
görselleri kullanmayınız | görselleri kullanmayın | fotoğraf geri çekilmiştir |
fotoğraf iptal edilmiştir | fotoğraf yayından kaldırılmıştır | fotoğraf geçersizdir |
görsel geri çekilmiştir | görsel iptal edilmiştir | görsel yayından kaldırılmıştır |
görsel geçersizdir | fotoğraflar geri çekilmiştir | fotoğraflar iptal edilmiştir |
fotoğraflar yayından kaldırılmıştır | fotoğraflar geçersizdir | fotoğrafı tüm sistemlerinizden |
fotoğrafı tüm arşivlerinizden"""

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
            """tüm hakları saklıdır | tüm haklar saklıdır | bütün hakları saklıdır |
            bütün haklar saklıdır | her hakkı saklıdır | her hakkı mahfuzdur |
            her türlü hakkı saklıdır | her türlü hakkı mahfuzdur | tüm hakları mahfuzdur |
            bütün hakları mahfuzdur | tüm yayın hakları saklıdır | her hakki saklidir |
            telif hakları saklıdır | telif hakkı saklıdır | tüm telif hakları saklıdır |
            yayın hakları saklıdır | yayım hakları saklıdır | tüm hakkı saklıdır |
            tüm hakları saklı | her hakkı saklı | tüm haklar saklı | tüm hakları gizlidir |
            tüm hakları korunmaktadır | tüm hakları kanunen saklıdır |
            tüm hakları saklı tutulmaktadır | tüm hakları saklı tutulur |
            tüm hakları mahfuz | bütün hakları saklı | bütün hakları mahfuz |
            her hakkı mahfuz | tüm haklarımız saklıdır | telif hakları mahfuzdur |
            tüm telif hakları mahfuzdur | tüm yayın hakları mahfuzdur |
            yayın hakkı saklıdır | tüm fikri haklar saklıdır |
            fikri mülkiyet hakları saklıdır | diğer tüm hakları saklıdır |
            diğer haklar saklıdır | bütün yayın hakları saklıdır |
            bütün telif hakları saklıdır"""
        ),
        Tag.PROTECTED: words(
            """telif hakları ile korunmaktadır | telif hakkı ile korunmaktadır |
            telif hakkıyla korunmaktadır | telif haklarıyla korunmaktadır |
            telif hakkı kapsamındadır | telif haklarına tabidir | telif hakkına tabidir |
            telif hakları yasasıyla korunmaktadır | telif yasası ile korunmaktadır |
            yasalarla korunmaktadır | fikir ve sanat eserleri kanunu ile korunmaktadır |
            fikri mülkiyet hakları ile korunmaktadır | 5846 sayılı kanun ile korunmaktadır |
            5846 sayılı fikir ve sanat eserleri kanunu | telif hakkıyla korunur |
            telif haklarıyla korunur | telif hakları ile korunur |
            telif hakkı koruması altındadır | telif kapsamındadır | eser niteliğindedir |
            fikri mülkiyetidir | fikir ve sanat eserleri kanunu kapsamında |
            fsek kapsamında | 5846 sayılı fsek | kanunla korunmaktadır |
            yasayla korunmaktadır"""
        ),
        Tag.RESERVE: words(
            """saklı tutuyoruz | saklı tutar | saklıdır | saklı tutulmaktadır | saklı tutulur |
            saklı tutmaktadır | mahfuzdur | haklarını saklı tutar | aittir |
            hakkını saklı tutar | hakkını saklı tutuyoruz | hakları saklı tutulmaktadır |
            haklarımızı saklı tutarız | haklarımızı saklı tutuyoruz | hakkını mahfuz tutar |
            saklı kalır | saklı kalmaktadır | uhdesindedir | uhdemizdedir |
            çekince koymaktadır"""
        ),
        Tag.NEG: words(
            "değil | değildir | değildirler | yoktur | verilmez | verilmemektedir | vermez | vermemektedir | vermiyoruz"
        ),
        Tag.NOT_ONLY: words(
            "yalnızca değil | sadece değil | sınırlı olmamak üzere | sınırlı değildir"
        ),
        Tag.MAY: words(
            """yapılabilir | edilebilir | alınabilir | verilebilir | aktarılabilir |
            konulabilir | edebilirsiniz | yapabilirsiniz | edebilir | yapabilir |
            edebilirler | hakkına sahiptir | hakkı vardır | sunulabilir | konabilir |
            yer verilebilir | gösterilebilir | hakkınız vardır | hakkına sahipsiniz"""
        ),
        Tag.MAY_NOT: words(
            """satamaz | satılamaz | satamazlar | satmayınız | satmayın | gösterilemez |
            gösterime sunulamaz | siliniz | olamaz | edilemez | edilmez | edilmemelidir |
            yapılamaz | yapılmaz | yapılmamalıdır | edemez | yapamaz | alınamaz | alınmaz |
            konulamaz | konu edilemez | aktarılamaz | verilemez | yer verilemez |
            edilmemesi gerekir | kullanmayınız | etmeyiniz | etmeyin | yapmayınız |
            yapmayın | edemezsiniz | yapamazsınız | çalmayın | çalmayınız | çalmayalım |
            araklamayın | kullanmayın | kullanmayalım | kullanılmasın | kopyalamayın |
            kopyalamayınız | çoğaltmayın | çoğaltmayınız | indirmeyin | indirmeyiniz |
            yayınlamayın | yayınlamayınız | yayımlamayın | yayımlamayınız | satmayalım |
            konu olamaz | edilemezler | yapamazlar | hakkınız yoktur | hakkı yoktur |
            hakkına sahip değildir | yetkisi yoktur | kaçınınız | kaçının | uygun değildir"""
        ),
        Tag.MUST: words(
            """gerekir | gerekmektedir | gerekiyor | edilmelidir | yapılmalıdır | etmelidir | alınmalıdır |
            verilmelidir | gösterilmelidir | belirtilmelidir | bulunmalıdır | yer almalıdır"""
        ),
        Tag.BAN: words(
            """yasaktır | yasak | yasaklanmıştır | yasaklanmış | kesinlikle yasaktır | suçtur |
            suç teşkil eder | kanuna aykırıdır | hukuka aykırıdır | yasaya aykırıdır |
            yasal değildir | yasa dışıdır | caiz değildir | mümkün değildir |
            müsaade edilmez | müsaade edilmemektedir | izin verilmez | izin verilmemektedir |
            izin vermez | izin vermemektedir | izin vermiyoruz | izin verilmiyor |
            müsaade etmiyoruz | rıza göstermiyoruz | rıza göstermemektedir |
            muvafakat etmemektedir | uygun değildir | engellenmiştir | yasaktir |
            men edilmiştir | yasaklıyoruz | yasaklar | yasaklamaktadır | karşıyız |
            kabul etmiyoruz | hoş görmüyoruz | rızamız yoktur | rızası yoktur | izni yoktur |
            iznimiz yoktur | izin vermiyor | müsaade edilmiyor | müsaade etmemektedir |
            müsaade etmez | onay vermiyoruz | onay vermemektedir | onay verilmez |
            muvafakatimiz yoktur | muvafakatimiz bulunmamaktadır | olanaksızdır |
            imkânsızdır | hırsızlıktır | ihlal sayılır | ihlali sayılır | ihlal teşkil eder |
            hak ihlalidir | ihlal anlamına gelir | suç sayılır | kesinlikle yasak |
            itiraz ediyoruz | karşı çıkıyoruz"""
        ),
        Tag.ALLOW: words(
            """yasak değildir | yasak değil | engel yoktur | bir engel yoktur | mahzur yoktur |
            mahzuru yoktur | sakıncası bulunmamaktadır | sakınca bulunmamaktadır |
            izin gerekmemektedir | izne tabi değildir | lisansı ile yayımlanmıştır |
            lisansıyla yayımlanmıştır | lisansı altında yayımlanmıştır |
            lisansı ile yayınlanmıştır | lisansıyla yayınlanmıştır |
            lisansı altında yayınlanmıştır | lisansı ile lisanslanmıştır |
            lisansı altında lisanslanmıştır | ücret ödemeden | ücret ödenmeden |
            bedelsiz olarak | ücretsiz olarak | açıktır | serbesttir | serbest |
            izin verilir | izin verilmiştir | izin verilmektedir | izin veriyoruz |
            izin verir | izin vermektedir | müsaade edilir | müsaade edilmektedir |
            mümkündür | caizdir | ücretsizdir | sakınca yoktur | bir sakıncası yoktur |
            sakıncası yoktur | lisansı altında | lisansıyla | lisansı ile | lisanslanmıştır |
            özgürce | serbestçe | izne gerek yoktur | izin gerekmez |
            izin alınmasına gerek yoktur | hakkı verilmiştir | gönül rahatlığıyla |
            dilediğiniz gibi | özgürsünüz | serbestsiniz | dilediğinizce |
            engel bulunmamaktadır | mahzur bulunmamaktadır | itirazımız yoktur |
            itirazımız yok | itiraz etmiyoruz | bir itirazımız yoktur | karşı değiliz |
            teşvik ediyoruz | teşvik edilir | izin almanıza gerek yoktur |
            izin almanız gerekmez | izin almak gerekmez | izin alınması gerekmez |
            izin gerektirmez | izin istemenize gerek yok | onay gerekmez |
            onaya gerek yoktur | ücretsiz kullanılabilir | bedelsiz kullanılabilir |
            serbestçe kullanılabilir | hakkı tanınır | hakkı tanınmıştır | yetkisi verilir |
            yetki verilmiştir | izin verilebilir | müsaade ediyoruz | müsaade edilebilir |
            onay veriyoruz | onay verilir | olanaklıdır | kullanıma açıktır |
            lisansıyla sunulmaktadır | lisansı kapsamında | çekinmeden | izne gerek yok |
            izin gerekmiyor | ücretsiz sunuyoruz | ücretsiz sunulmaktadır | ücretsiz sunulur"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            """zorunludur | zorunlu | mecburidir | şarttır | gereklidir | mecburi | tabidir |
            bağlıdır | gerektirir | zorunluluğu vardır | zorundadır | zorundasınız |
            mecburiyetindedir | yükümlüdür | aranır | aranmaktadır | şart koşulur |
            şart koşulmaktadır | zorunlu tutulur | zorunlu tutulmaktadır | icap eder |
            mecburdur | mecburiyeti vardır | gerek vardır | başvurulmalıdır |
            iletişime geçiniz | iletişime geçin | ön koşuldur | koşuldur | tek şartımız |
            şartımız | koşulumuz | ücrete tabidir | ücretlidir | ücret alınır |
            ek ücrete tabidir | telif ücretine tabidir | bedele tabidir | ücretlendirilir |
            ücret ödenmelidir | ücret ödenmesi gerekir | telif ödenir | telif ödenmesi gerekir |
            kaynak göstermek yeterlidir | kaynak gösterilmesi yeterlidir""",
        ),
        Tag.THREAT: words(
            """yasal işlem yapılır | yasal işlem başlatılır | yasal işlem yapılacaktır |
            yasal işlem başlatılacaktır | hukuki işlem yapılır | hukuki işlem başlatılır |
            hukuki yollara başvurulur | hukuki yollara başvurulacaktır |
            yasal yollara başvurulacaktır | yasal yollara başvurulur |
            cezai işlem uygulanır | yasal takip yapılır | kanuni takibat yapılır |
            kanuni işlem yapılacaktır | yasal haklar kullanılacaktır | sorumludur |
            cezai sorumluluk doğurur | hakkında dava açılır | dava açılacaktır |
            yasal yollara başvururuz | yasal işlem başlatırız | yasal işlem uygulanır |
            yasal işlem uygulanacaktır | hukuki süreç başlatılır |
            hukuki süreç başlatılacaktır | hukuki işlem başlatılacaktır |
            hukuki yaptırım uygulanır | cezai işlem uygulanacaktır |
            tazminat talep edilecektir | takibat yapılacaktır | hukuki ve cezai"""
        ),
        Tag.REQUEST: words(
            """lütfen | rica ederiz | rica olunur | önemle rica ederiz | teşekkür ederiz |
            memnun oluruz | mümkünse | memnun kalırız | seviniriz | minnettar oluruz |
            müteşekkir oluruz | tavsiye edilir | tavsiye ederiz"""
        ),
        Tag.UNAUTHORISED: words(
            """izinsiz | yetkisiz | izinsizce | ruhsatsız | habersiz | izin alınmadan |
            izin almadan | izin almaksızın | izin alınmaksızın | sormadan | danışmadan |
            danışılmadan | bilgisi dışında | bilgimiz dışında | haberimiz olmadan |
            rızası dışında | rızamız dışında | izni dışında | iznimiz dışında |
            onayı dışında | onayımız dışında | muvafakati dışında | lisanssız | onaysız"""
        ),
        Tag.WITHOUT: words(
            _WITHOUT_ATTRIBUTION,
            """gösterilmeksizin | belirtilmeksizin | belirtmeksizin | göstermeksizin |
            anılmaksızın | anılmadan | anmadan | anmaksızın | zikredilmeden | zikretmeden |
            zikredilmeksizin | verilmeksizin | vermeden | ödemeksizin | ödenmeksizin |
            isim belirtilmeden | adı belirtilmeden | ismi belirtilmeden | olmadan | olmaksızın |
            alınmadan | alınmaksızın | almadan | almaksızın | bulunmadan | bulunmaksızın |
            verilmeden | edinilmeden | edinmeden | yapılmadan | ödenmeden | ödemeden |
            belirtilmeden | gösterilmeden | belirtmeden | göstermeden | zikretmeksizin |
            eklemeden | eklenmeden | koymadan | konulmadan | sormaksızın | bildirmeden |
            bildirilmeden | bilgi vermeden | haber verilmeden | link vermeden |
            link verilmeden | bağlantı vermeden | bağlantı verilmeden | edinilmeksizin |
            edinmeksizin | yapmadan | imzalanmadan | imzalamadan | link eklemeden |
            link eklenmeden | link vermeksizin | link verilmeksizin | bağlantı eklemeden |
            bağlantı eklenmeden | bağlantı vermeksizin | bağlantı verilmeksizin |
            ücret ödenmeden | ücret ödemeden | ücret ödenmeksizin | ücret ödemeksizin |
            bedel ödenmeden | bedel ödemeden | bedel ödenmeksizin | bedel ödemeksizin |
            telif ödenmeden | telif ödemeden | telif ödenmeksizin | telif ödemeksizin |
            telif ücreti ödenmeden | telif ücreti ödemeden | telif ücreti ödenmeksizin |
            telif ücreti ödemeksizin""",
        ),
        Tag.EXCEPT: words(
            """dışında | dışındaki | haricinde | hariç | hariç olmak üzere | müstesna |
            olmadıkça | alınmadıkça | belirtilmedikçe | aksi belirtilmedikçe | istisna |
            verilmedikçe | vermedikçe | gösterilmedikçe | göstermedikçe | belirtmedikçe |
            almadıkça | anılmadıkça | ödenmedikçe | ödemedikçe | edilmedikçe | yapılmadıkça |
            eklenmedikçe | konulmadıkça | bulunmadıkça | sağlanmadıkça | olmadığı sürece |
            verilmediği sürece | belirtilmediği sürece | alınmadığı sürece |
            gösterilmediği sürece | alınmadığı takdirde | olmadığı takdirde |
            belirtilmediği takdirde | verilmediği takdirde | istisna olmak üzere |
            müstesna olmak üzere | haricindeki"""
        ),
        Tag.BUT: words(
            """fakat | ancak | ama | lakin | ne var ki | bununla birlikte | buna karşılık |
            öte yandan | oysa | halbuki | yine de | ne ki | buna rağmen | diğer yandan"""
        ),
        Tag.ONLY: words(
            """yalnızca | sadece | yalnız | ancak | münhasıran | ile sınırlıdır | mahsustur |
            sadece ve sadece | yalnızca ve yalnızca | sınırlı olarak | ile sınırlı |
            yalnız ve ancak"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """anılarak | anarak | anmak | anılmak | zikredilerek | zikrederek | zikredilmek |
            belirterek | göstererek | verilmesi koşuluyla | belirtilmek | gösterilmek |
            verilmek | belirtmek | göstermek | belirtmek suretiyle | isim belirtilerek |
            adı belirtilerek | koşuluyla | koşulu ile | şartıyla | şartı ile | kaydıyla |
            kaydı ile | suretiyle | sureti ile | takdirde | halinde | durumunda | koşullarıyla |
            şartlarıyla | ile birlikte | izniyle | onayıyla | iznine | izni ile | onayı ile |
            gösterilerek | belirtilerek | gösterilmek üzere | alınarak | vererek | verilerek |
            kaydı | yeter ki | yeterki | vermek şartıyla | göstermek şartıyla |
            belirtmek şartıyla | belirtilmek şartıyla | gösterilmek şartıyla |
            verilmek şartıyla | vermek kaydıyla | vermek koşuluyla | belirtmek kaydıyla |
            belirtmek koşuluyla | göstermek kaydıyla | göstermek koşuluyla |
            gösterilmesi şartıyla | gösterilmesi koşuluyla | gösterilmesi kaydıyla |
            belirtilmesi şartıyla | belirtilmesi koşuluyla | belirtilmesi kaydıyla |
            verilmesi şartıyla | verilmesi kaydıyla | olmak şartıyla | olmak koşuluyla |
            olmak kaydıyla | olması şartıyla | olması koşuluyla | olması kaydıyla |
            alınması şartıyla | alınması koşuluyla | alınmak şartıyla | alınmak kaydıyla |
            alınmak suretiyle | ödenmek şartıyla | ödenmesi koşuluyla | ödenmesi şartıyla |
            ödenerek | ödeyerek | korunarak | korumak şartıyla | korunmak şartıyla |
            korunması koşuluyla | ekleyerek | eklenerek | eklemek şartıyla | bildirerek |
            haber vererek | bilgi vererek | değiştirmemek şartıyla | değiştirmemek kaydıyla |
            belirtirseniz | verirseniz | gösterirseniz | koyarsanız | belirttiğiniz sürece |
            verdiğiniz sürece | gösterdiğiniz sürece | belirtildiği sürece |
            gösterildiği sürece | verildiği sürece | belirtildiği takdirde |
            verildiği takdirde | gösterildiği takdirde | alındığı takdirde | alınması halinde |
            belirtilmesi halinde | verilmesi halinde | gösterilmesi halinde | belirtilirse |
            verilirse | gösterilirse | eklenirse | unutmayın | unutmadan | sözleşmesiyle |
            lisans sözleşmesi ile | karşılığında | mutabakatıyla | rızasıyla | bilgisiyle |
            değiştirilmemek kaydıyla | değiştirilmemek şartıyla | değiştirilmemek koşuluyla""",
        ),
        Tag.WHEN: words(
            """kullanıldığında | kullanırken | kullanılması halinde | kullanılması durumunda |
            alıntılarken | alıntı yapılırken | alıntılandığında | alıntı yapıldığında |
            yayımlanırken | yayınlanırken | yayınlandığında | yayımlandığında |
            kullanımı halinde | kullanımında | kullanımlarda | kullanımlarında |
            alıntılarda | alıntı yapılması halinde | alıntı yapılması durumunda |
            kullanılırken | paylaşılırken | kullanılacağı zaman | alıntılarsanız |
            kullanırsanız | yayımlarsanız | paylaşırsanız | kullanmak isteyenler |
            alıntılamak isteyenler | yayımlamak isteyenler | yayınlanması halinde |
            yayımlanması halinde | yayınlanması durumunda | yayımlanması durumunda |
            paylaşılması halinde | kopyalanması halinde"""
        ),
        Tag.RANGE: words(
            """kısmen veya tamamen | tamamen veya kısmen | kısmen ya da tamamen |
            tamamen ya da kısmen | kısmen de olsa | tamamı veya bir kısmı |
            tamamı veya bir bölümü | tamamı ya da bir bölümü | tamamı ya da bir kısmı |
            hiçbir bölümü | hiçbir kısmı | hiç bir bölümü | hiç bir kısmı |
            hiçbir bölümünün | hiçbir parçası | herhangi bir bölümü | herhangi bir kısmı |
            bir kısmı | bir bölümü | bir kısmının | bir bölümünün | tümü ya da bir bölümü |
            tümü veya bir kısmı | tamamen yahut kısmen | bütünüyle veya kısmen |
            kısmen dahi | kısmen | bölümleri | hiçbir satırı | tek bir cümlesi |
            hiçbir cümlesi | bir cümlesi bile | bir paragrafı bile | bir bölümü bile |
            bir kısmı bile | bir kısmı dahi | bir bölümü dahi | parçalar halinde |
            bölümler halinde | tümü veya bir bölümü | tümünün veya bir kısmının |
            tamamının veya bir kısmının | tamamının veya bir bölümünün |
            tamamının ya da bir kısmının | tamamen ya da bölümler halinde |
            ne tamamen ne kısmen | kısmi olarak | kısmen bile | herhangi bir parçası |
            herhangi bir bölümünün | herhangi bir kısmının | hiçbir parçasının |
            hiçbir kısmının | hiçbir paragrafı | pasajlar halinde"""
        ),
        Tag.COMMERCIAL: words(
            """ticari amaçla | ticari amaçlarla | ticari amaçlı | ticari amaçlar için |
            ticari olarak | ticari maksatla | kâr amacıyla | kazanç amacıyla |
            kâr elde etmek amacıyla | kar amacıyla | kar elde etmek amacıyla |
            kazanç sağlamak amacıyla | gelir elde etmek amacıyla | ticari kazanç amacıyla |
            ticari gaye ile | ticari gayeyle | ticari bir amaçla | menfaat amacıyla |
            maddi kazanç amacıyla | para kazanmak amacıyla | para kazanmak için"""
        ),
        Tag.OTHER: words(
            """veya başka amaçla | başka bir amaçla | herhangi bir amaçla |
            her ne amaçla olursa olsun | veya diğer amaçlarla |
            veya başka herhangi bir amaçla | ne amaçla olursa olsun |
            hangi amaçla olursa olsun | diğer amaçlarla | her türlü amaçla | başka amaçlarla"""
        ),
        Tag.OUTSIDE: words(
            """dışında | haricinde | sınırları dışında | toprakları dışında | yurt dışında |
            sınırları haricinde | hariç tüm dünyada"""
        ),
        Tag.PURPOSE: words(
            "amacıyla | amaçla | amacı ile | amaçlarıyla | amaçlı | için | amaçlarla | maksadıyla | üzere"
        ),
        Tag.AND: words("ve | veya | ya da | yahut | ve/veya | ile | ayrıca | ile birlikte"),
        Tag.REPORT: words(
            """dedi | söyledi | açıkladı | bildirdi | belirtti | kaydetti | ifade etti |
            duyurdu | iddia etti | savundu | vurguladı | karar verdi | hükmetti | dava açtı |
            dava açıldı | kabul etti | onayladı | başvurdu | yazdı | aktardı | göre |
            anlattı | değerlendirdi | uyardı | tartıştı | mahkum etti |
            suç duyurusunda bulundu | istedi | önerdi | eleştirdi | hatırlattı | konuştu |
            görüştü | sordu | anlaşma imzaladı | cezası verildi | para cezası | diyorlar |
            söylüyor | söylüyorlar | anlatıyor | belirtiyor | vurguluyor | ifade ediyor |
            öne sürdü | öne sürüyor | iddia ediyor | dile getirdi | dile getiriyor | ekledi |
            uyarıyor | uyardılar | açıkladılar | çağrıda bulundu | çağrı yaptı |
            şikâyet etti | şikayet etti | şikâyetçi oldu | tepki gösterdi | tepki çekti |
            ceza kesti | ceza kesildi | ceza yazıldı | tutuklandı | gözaltına alındı |
            el konuldu | mahkûm oldu | imzaladı | yürürlüğe girdi | kaldırdı | kısıtladı |
            yasakladı | izin verdi | özür diledi | reddetti | duyuruldu | bildirildi |
            açıklandı | öğrenildi | aktarıldı | sözlerine ekledi | diye konuştu | diye yazdı"""
        ),
        Tag.TOPIC: words(
            """dava | davası | davada | mahkeme* | hakim | yargıtay | tasarı | tasarısı |
            yasa tasarısı | kanun teklifi | yasa teklifi | ibaresi | ibaresinin | cümlesi |
            sözcüğü | ifadesi | ne demek | ne anlama gelir | uzman* | yönetmelik |
            ihlali davası | meclis | bakanlığı | bakan | savcı* | avukat* | tazminat |
            hukukçu* | telif hakkı ihlali | telif davası | konferans* | panel |
            belediye başkanı | belediye meclisi | valilik | valiliği | kaymakam* | jandarma |
            sanık | sanığın | davacı | davalı | hâkim | karar duruşması | duruşma* |
            milletvekili | milletvekilleri | bakanlık | bakanlığın | anayasa mahkemesi |
            danıştay | iddianame* | başsavcılık | tabela | tabelası | yazısı ne anlama |
            ne anlama geliyor | nasıl korunur | öğrenciler | akademisyen* | profesör |
            intihal* | imza kampanyası | avrupa komisyonu | yasa değişikliği | yönetmeliği"""
        ),
        Tag.NONWORK: words("""fiyat* | sefer | tur | telefon* | sınav* | maske* | reçete* | bahis | kumar |
            gösteri | gösteriler | toplantı | yürüyüş | kazı | kazılar | elektronik sigara |
            nargile | park etmek | park | otopark | sigara | alkol* | silah* | bıçak | balık |
            avlanmak | avcılık | drone* | dron | bilet* | oylar | tütün | araç | araçlar |
            araçların | giriş | girmek | hayvan* | köpek* | evcil hayvan | uyuşturucu | ilaç* |
            eşya | mallar | ürün | ürünler | ürünlerin | plastik | yüzmek | ateş yakmak |
            piknik | kamp | mangal | yiyecek | içecek | bavul | bagaj | havai fişek |
            cep telefonu | seyahat | sokağa çıkmak | gösteri yürüyüşü | miting | ithalat* |
            ihracat* | gıda | benzin | akaryakıt | el ilanı | el ilanları | ağaç | ağaçlar |
            ağaçların | ağaç kes* | kereste | orman* | bisiklet* | motosiklet* | scooter* |
            çocuklara satış | 18 yaş* | reşit olmayan* | küçüklere | bira | rakı | şarap |
            uyuşturucu* | mermi | mühimmat | tabanca | avlan* | balık tutmak | olta |
            denize girmek | ateşli | maytap | meşale* | çadır | doğalgaz | kömür | gübre |
            tarım ilac* | tohum | süt | sebze | meyve | antibiyotik | çöp | atık | poşet |
            yolcu* | valiz | döviz | tahvil | kripto* | kart bilgi* | şifre* | kişisel veri* |
            kişisel bilgi* | çerez* | oy kullan* | göçmen* | mülteci* | arsa | arazi* |
            inşaat* | mantar | fotoğraf çekmek | fotoğraf çekimi | fotoğraf çekilmesi |
            video çekmek | selfie* | kapalı alan* | toplu taşıma* | servis araç* | derslerde |
            derste | odun | broşür dağıtmak | av yasağı | altın satış | askeri tesis* |
            askeri bölge* | noter* | tapu* | taşınmaz* | gayrimenkul* | otobüs* | tramvay* |
            asansör* | yangın* | kargo* | pasaport* | güzergâh* | güzergah* | sefer saat*"""),
        Tag.CREDIT: words(
            """fotoğraf: | fotoğraflar: | foto: | foto | fotoğraf | kaynak: | haber kaynağı: |
            görsel: | görüntü: | video: | kamera: | infografik: | grafik: | çizim: |
            fotoğrafın kaynağı: | fotoğrafı çeken: | izniyle kullanılmıştır |
            arşiv fotoğrafı: | fotoğraf – | foto – | fotoğrafçı: | fotoğraflayan: |
            foto muhabiri: | fotoğraf kredisi: | fotoğraf arşivi: | arşiv: | arşiv |
            temsili fotoğraf: | ekran görüntüsü: | kapak fotoğrafı: | illüstrasyon: |
            karikatür: | kolaj: | görsel kaynağı: | görüntü kaynağı: | fotoğraf kaynağı: |
            izniyle | haber ve fotoğraf: | haber-fotoğraf: | haber-foto: | metin: |
            yazı ve fotoğraf: | video kaynağı: | grafik tasarım: | kameraman:"""
        ),
        Tag.PHOTO: words("fotoğraf | fotoğraflar | foto | görsel | görüntü"),
        Tag.VIA: words("aracılığıyla | üzerinden | kanalıyla | vasıtasıyla"),
        Tag.WITH_AGENCY: words(
            "ile birlikte | ajanslar | haber merkezi | kaynak: ajanslar | (ajanslar) | dış haberler | ajanslardan derlenmiştir"
        ),
        Tag.BYLINE: words(
            """muhabir | muhabiri | haber: | yazan: | editör: | muhabir: | haberi hazırlayan |
            yazar: | haber – | derleyen: | hazırlayan: | çeviren: | muhabirimiz | röportaj:"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            """geri çekildi | arşivlerinizden siliniz | iptal edilmiştir | iptal: |
            geri çekilmiştir | lütfen kullanmayınız | kullanımdan kaldırılmıştır |
            kullanımdan kaldırınız | yayından kaldırınız | yayından kaldırılması rica olunur |
            abonelerimizin dikkatine iptal | yayından çekilmiştir | dikkate almayınız |
            arşivlerinizden silin | arşivlerden silinmesi | tüm kopyalarını imha ediniz |
            tüm kopyaları siliniz | tüm kopyaları silin | sistemlerinizden siliniz |
            sistemlerinizden silin | sistemlerinizden kaldırınız | kullanımını durdurunuz |
            kullanımına son veriniz | artık kullanmayınız | bundan sonra kullanmayınız |
            bir daha kullanmayınız | yayından çekiniz | yayından çekin""",
        ),
        Tag.CORRECTION: words(
            """düzeltilmiş haber | düzeltilmiş haberdir | düzeltilmiştir: | düzeltilmiş metin |
            düzeltme: | düzeltme | düzeltilmiş hali | düzeltilmiş haberi |
            düzeltilmiş haliyle | haber düzeltmesi | düzeltilmiş şekli | yeniden geçiyoruz |
            tekrar geçiyoruz | tekzip: | düzeltiyoruz: | düzeltilmiş sürüm |
            düzeltilmiş versiyon | düzeltilmiş fotoğraf altı | düzeltmeli tekrar |
            önceki haberin yerine | lütfen düzeltilmiş | doğrusu şöyle olacaktır |
            şeklinde olacaktır | olarak düzeltilmiştir"""
        ),
        Tag.EMBARGO: words(
            """ambargolu | ambargoludur | ambargo: | yayın ambargosu | ambargolu haber |
            ambargolu metin | yayın yasağı: | ambargo tarihi | ambargo bitiş |
            ambargo kalkış | ambargosu kalkacaktır | ambargo sona erer |
            ambargolu basın bülteni | ambargoludur: | tarihine kadar ambargoludur |
            öncesinde yayımlanmamalıdır | öncesinde yayınlanmamalıdır |
            önce yayımlanmamalıdır | önce yayınlanmamalıdır | önce yayımlanamaz |
            önce yayınlanamaz | önce yayımlanmayacaktır | önce yayınlanmayacaktır |
            önce yayımlanmayacak | önce kullanılmayacaktır | önce paylaşılmayacaktır |
            önce yayımlamayınız | önce yayınlamayınız | önce yayınlamayın |
            kadar yayımlanamaz | kadar yayınlanamaz | kadar yayımlanmamalıdır |
            kadar yayınlanmamalıdır | kadar kullanılamaz |
            tarihinden itibaren yayımlanabilir | tarihinden itibaren yayınlanabilir |
            itibaren yayımlanabilir | itibaren yayınlanabilir | sonra yayımlanabilir |
            sonra yayınlanabilir"""
        ),
        Tag.UNTIL: words(
            """kadar | dek | değin | tarihine kadar | önce | öncesinde | evvel | tarihinden önce"""
        ),
        Tag.AFTER: words("sonra | itibaren | sonrasında | tarihinden sonra"),
        Tag.RELEASE: words(
            """hemen yayımlanabilir | derhal yayınlanabilir | derhal yayımlanabilir |
            basın bülteni | basın duyurusu | basın açıklaması: | derhal yayımlanmak üzere |
            derhal yayınlanmak üzere | hemen yayınlanabilir | acil yayın için |
            yayına hazır | basına ve kamuoyuna | yayınlanmasını rica ederiz |
            yayımlanmasını rica ederiz | hemen kullanılabilir | derhal kullanılabilir |
            derhal yayım için | hemen yayım için | serbest yayın için |
            serbestçe yayımlanabilir bülten | yayınlanması ricasıyla |
            yayımlanması ricasıyla | yayınlanması dileğiyle | haber olarak değerlendirilmesi"""
        ),
        Tag.PUBLIC_DOMAIN: words("""kamu malı | kamu malıdır | kamusal alan* | kamuya açık alan | telif hakkı yoktur |
            telif hakkı bulunmamaktadır | telifsiz | telifsizdir | kamunun malıdır |
            hiçbir hakkı saklı değildir | telif haklarından feragat | kamu malı eser* |
            kamuya mal olmuştur | kamuya mal olmuş eser | telif hakkı süresi dolmuştur |
            telif süresi dolmuştur | telif koruması sona ermiştir |
            telif hakkı ile korunmamaktadır | telif hakkına tabi değildir |
            tüm haklarından feragat | kamu alanındadır | kamusal alandadır |
            telif haklarından muaf"""),
        Tag.OPEN_LICENCE: words(
            """açık devlet lisansı | açık veri lisansı | açık lisans | açık hükümet lisansı |
            özgür lisans | özgür lisansla | serbest lisans | açık lisansla |
            creative commons lisansı | creative commons lisansıyla | atıf lisansı"""
        ),
        Tag.PRESENT: words("günümüz | günümüze | bugün | devam"),
        Tag.SINCE: words("beri | bu yana | yılından beri"),
        Tag.TAIL: words(
            "ve iştirakleri | ve bağlı kuruluşları | ve lisans verenleri | ve diğerleri | ve ortakları"
        ),
        Tag.PART_OF: words("kuruluşudur | iştirakidir | grubuna aittir | bünyesindedir"),
        Tag.WITHIN: words(
            """içinde | süreyle | boyunca | en fazla | en çok | azami | en geç |
            aşmamak kaydıyla | aşmayacak | aşmamak üzere | geçmemek üzere |
            geçmeyecek şekilde | süresince | en uzun"""
        ),
        Tag.DAYS: words("gün | saat | hafta | ay | günlük | saatlik"),
        Tag.LENGTH: words(
            """kelime | sözcük | dakika | saniye | karakter | satır | kelimeyi | dakikayı |
            kelimeye | kelimelik | sözcüğü | saniyeyi | saniyelik | dakikalık | satırı |
            karakteri | cümleyi | paragrafı"""
        ),
    },
    actions={
        Action.ALL: words(
            """kullanılması halinde | kullanılması durumunda | kullanımı halinde |
            kullanılacağı zaman | kullan | kullanım | kullanımı | kullanımının |
            kullanımına | kullan* | yararlan* | faydalan* | istifade | işletilmesi |
            tasarruf | çalmayın | çalmayınız | çalmayalım | araklamayın | istifade et* |
            kullanmak isteyenler"""
        ),
        Action.PUBLISH: words(
            """gösterilemez | gösterime sunulamaz | gösterime sunulması | yayınla* | yayımla* |
            yayın | yayını | yayımı | yeniden yayın* | yeniden yayım* | tekrar yayın* |
            iktibas* | basıl* | ilan edil* | görüntülen* | umuma ilet* | kamuya ilet* |
            neşred* | neşri | neşir | iktibas et* | kamuya sun* | umuma arz* | kamuya arz* |
            aleniyet* | temsil hakk* | yeniden bas* | tekrar bas* | yeniden yayım |
            sitenize koy* | sitenizde yayım* | alınıp yayım* | neşret* |
            yayımlamak isteyenler | yayımlanması durumunda | yayımlanması halinde |
            yayınlanması durumunda | yayınlanması halinde"""
        ),
        Action.PUBLISH_ONLINE: words(
            """internette* | internet ortamında* | web sitelerinde* | internet sitelerinde* |
            çevrimiçi yayın* | internet kullanım* | internet sitesinde yayım* |
            internet sitesinde yayın* | internet sitelerinde yayın* |
            internet sitelerinde yayım* | web sitesinde yayın* | web sitesinde yayım* |
            web sitenizde* | sitenizde* | bloğunuzda* | bloglarda* | başka sitelerde* |
            diğer sitelerde* | başka internet sitelerinde* | internet ortamına* |
            çevrimiçi ortam* | dijital mecra* | online yayın* | haber sitelerinde*"""
        ),
        Action.PRINT: words(
            """basılı yayın* | basılı olarak | gazete ve dergi* | matbu yayın* | yazdır* |
            çıktısını al* | çıktı al* | basılı medya* | basılı mecra* | basılı ortam* |
            kâğıt baskı* | kağıt baskı* | basılı kopya*"""
        ),
        Action.BROADCAST: words(
            """televizyon kanallarında* | tv kanallarında* | televizyonlarda* | radyolarda* |
            kanallarda yayın* | televizyonda* | radyoda* | tv yayını | canlı yayın* |
            ekrana getiril* | radyo ve televizyon* | televizyon yayın* | televizyon ekran* |
            tv ekran* | tv'de | tv’de | televizyonda yayın* | radyoda yayın* | radyo yayın* |
            bültenlerde yayın* | haber bültenlerinde* | canlı yayınla*"""
        ),
        Action.SOCIAL: words(
            """sosyal medyada* | sosyal ağlarda* | sosyal medya paylaş* | sosyal medya hesap* |
            paylaş* | facebook'ta | twitter'da | instagram'da | tiktok'ta | youtube'da |
            sosyal medyaya* | sosyal medya üzerinden* | sosyal medya platform* |
            paylaşılması halinde"""
        ),
        Action.REPRODUCE: words(
            """çoğalt* | kopyala* | kopya edil* | kopya et* | kopyası | kopyasının | fotokopi* |
            indir* | çoğaltım* | kopyalan* | kopya | kopya çık* | kopyasını çıkar* |
            kopyala yapıştır* | ekran görüntüsü al* | teksir* | klonla* | tıpkıbasım* |
            röprodüksiyon* | reprodüksiyon* | dijitalleştir* | kopyalanması halinde"""
        ),
        Action.REDISTRIBUTE: words(
            """devred* | alt lisansa konu* | başkasına ver* | başkalarına devret* | dağıt* |
            yeniden dağıt* | tekrar dağıt* | ilet* | iletim* | yay | yayıl* |
            üçüncü kişilere* | üçüncü şahıslara* | üçüncü taraflara* | başkalarına ver* |
            devredil* | devret* | alt lisans* | aktar* | sirküle* |
            üçüncü kişilerle paylaş* | üçüncü taraflarla paylaş* | başkalarıyla paylaş* |
            başkasına devret* | üçüncü kişilere devret* | üçüncü kişilere devred* | temlik* |
            ileri gönder* | yeniden servis* | servis edil* | abonelerine ilet* |
            alt lisans ver*"""
        ),
        Action.REWRITE: words(
            """redakte* | editle* | metni düzenle* | haberi düzenle* | kısalt* | yeniden yaz* |
            yeniden kaleme al* | özetle* | tekrar yaz* | yeniden düzenle* | parafraz* |
            başka sözcüklerle* | yeniden işle*"""
        ),
        Action.ADAPT: words(
            """değiştir* | uyarla* | işle | işlen* | işlenme* | türetil* | türev* |
            türev eser* | uyarlan* | üzerinde oynan* | tahrif* | müdahale edil* |
            üzerinde değişiklik* | değişiklik yap* | değişiklik yapıl* | dönüştür* |
            işleme hakk* | deforme*"""
        ),
        Action.TRANSLATE: words(
            """çevir* | tercüme* | çeviri* | çevril* | başka dillere çevir* | tercüme edil* |
            başka dile çevril* | başka dile çevir* | yabancı dile çevir* | dilimize çevir*"""
        ),
        Action.QUOTE: words(
            """alıntı yapılırken | alıntı yapıldığında | alıntı yapılması halinde |
            alıntı yapılması durumunda | alıntı* | alıntıla* | kesit* | pasaj* |
            iktibas edilerek alıntı* | kısa alıntı | kısa alıntılar | iktibas yapıl* |
            alıntılamak isteyenler"""
        ),
        Action.ARCHIVE: words(
            """saklay* | saklam* | arşivinde sakla* | arşivlerinde sakla* | veri tabanına* |
            arşivle* | arşiv | sakla | saklan* | saklama | saklanması | depola* |
            veri tabanında* | veritabanında* | kaydedil* | kayıt altına* | önbelleğe* |
            bilgi erişim sistemi* | muhafaza* | arşive kaldır* | arşive al* | arşivine al* |
            veri tabanına aktar* | veri tabanlarına* | veri tabanlarında* |
            veritabanlarına* | veritabanına* | veri bankası* | önbellek* | bulutta sakla*"""
        ),
        Action.SELL: words(
            """satmayınız | satmayın | satamazlar | sat | satıl* | satış* | satılamaz |
            satamaz | yeniden sat* | para karşılığı* | kiralan* | satmayalım | satışa sun* |
            satışa konu* | satmak | yeniden satış* | kiraya ver* | kiralama*"""
        ),
        Action.COMMERCIAL: words(
            """ticari amaçla | ticari amaçlarla | ticari amaçlı | ticari amaçlar için |
            ticari olarak | ticari maksatla | kâr amacıyla | kazanç amacıyla |
            ticari kullanım* | ticari olarak kullan* | ticari kazanç* |
            ticari amaçla kullan* | ticari amaçlarla kullan* | ticari faaliyet* |
            ticari amaç* | ticarileştir* | monetize* | ticari menfaat* | ticari çıkar*"""
        ),
        Action.ADVERTISE: words(
            """reklam* | tanıtım amaç* | pazarlama* | promosyon* | reklamcılık* |
            tanıtım amacıyla | tanıtım ve pazarlama* | ilan ve reklam* | reklam amaç* |
            kampanya görsel* | pazarlama amaç*"""
        ),
        Action.AI_TRAINING: words(
            """taran* | robotlar aracılığıyla* | otomatik yazılımlarla* | otomatik araçlarla* |
            veri toplama* | veri kazı* | yapay zekâ* | yapay zeka* | yapay zeka eğit* |
            yapay zekâ eğit* | yapay zekanın eğit* | yapay zeka model* | yapay zekâ model* |
            yapay zeka sistem* | yapay zeka algoritma* | yapay zeka | yapay zekâ |
            metin ve veri madenciliği* | veri madenciliği* | metin madenciliği* |
            makine öğrenmesi* | makine öğrenimi* | dil model* | büyük dil model* |
            veri kazıma* | web kazıma* | kazıma | kazınması | taranması | taramak |
            tarayıcı bot* | bot* | makine öğrenme* | crawl* | scrap* | yapay zekânın eğit* |
            yapay zekâyı eğit* | yapay zekayı eğit* | yapay zekâ araç* | yapay zeka araç* |
            yapay zekâ sistem* | yapay zekâ algoritma* | yapay zeka yazılım* |
            yapay zekâ yazılım* | üretken yapay* | üretici yapay* | sohbet robotu* |
            sohbet bot* | chatbot* | sinir ağ* | sinir ağları* | algoritma eğit* |
            algoritmaların eğit* | model eğit* | modellerin eğit* | modelleri eğit* |
            eğitim verisi | eğitim verisi olarak | veri kümesi* | veri seti* |
            veri setleri* | veri kazıma | veri hasadı* | otomatik toplan* |
            otomatik olarak toplan* | otomatik yollarla* | otomatik yöntemlerle* |
            otomatik indir* | otomatik olarak indir* | örümcek yazılım* | bot yazılım* |
            toplu indir* | makineyle okun*"""
        ),
        Action.ALTER_IMAGE: words(
            """kırp* | kadraj* | kırpıl* | rötuş* | manipüle* | fotoğraf üzerinde değişiklik* |
            logo silin* | logosu silin* | fotomontaj* | dijital olarak değiştir* |
            logonun kapat* | logoyu kapat* | logonun üzeri* | logoyu gizle* |
            logonun gizlen* | logoyu kaldır* | logonun kaldır* | logonun silin* |
            logoyu sil* | logosunun kapat* | logosunun silin* | filigran* |
            üzerine yazı ekle* | üzerine logo ekle* | üzerine metin ekle* |
            renklerini değiştir* | renk değişikliği* | photoshop* | fotoşop* | kolaj yap* |
            kolajla* | oynama yap* | dijital müdahale* | üzerinde oynama*"""
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
            _KILL_ITEM,
            """yayınlanan haber* | yayınlanan içerik* | yayınlanan yazı* | yayınlanan makale* |
            yayınlanan materyal* | yayınlanan eser* | yayınlanan bilgi* | yayınlanan tüm |
            yayınlanan bütün | yayınlanan her türlü | yayınlanan köşe yazı* |
            yayımlanan haber* | yayımlanan içerik* | yayımlanan yazı* | yayımlanan makale* |
            yayımlanan materyal* | yayımlanan eser* | yayımlanan bilgi* | yayımlanan tüm |
            yayımlanan bütün | yayımlanan her türlü | yayımlanan köşe yazı* |
            yayınlanmış haber* | yayınlanmış içerik* | yayınlanmış yazı* | yayınlanmış makale* |
            yayınlanmış materyal* | yayınlanmış eser* | yayınlanmış bilgi* | yayınlanmış tüm |
            yayınlanmış bütün | yayınlanmış her türlü | yayınlanmış köşe yazı* |
            yayımlanmış haber* | yayımlanmış içerik* | yayımlanmış yazı* | yayımlanmış makale* |
            yayımlanmış materyal* | yayımlanmış eser* | yayımlanmış bilgi* | yayımlanmış tüm |
            yayımlanmış bütün | yayımlanmış her türlü | yayımlanmış köşe yazı* |
            paylaşılan haber* | paylaşılan içerik* | paylaşılan yazı* | paylaşılan makale* |
            paylaşılan materyal* | paylaşılan eser* | paylaşılan bilgi* | paylaşılan tüm |
            paylaşılan bütün | paylaşılan her türlü | paylaşılan köşe yazı* | haber | haberler |
            haberleri | haberin | haberlerimiz | haberlerin | haberimiz | içerik | içeriğin |
            içeriği | içerikler | içerikleri | içeriklerimiz | içeriklerin | materyal* |
            makale | makalenin | makaleler | yazı | yazılar | yazının | yazıların | eser |
            eserin | eserler | bilgi | bilgiler | bilgilerin | yayınlarımız | döküman* |
            doküman* | belge | röportaj* | köşe yazısı | köşe yazıları | malzeme | bülten |
            haberlerimizi | haberimizi | yazılarımız* | yazımız* | haberlerimiz* |
            içeriklerimiz* | haber metn* | köşe yazılarımız* | söyleşi* | inceleme yazı* |
            dosya haber* | şiir* | öykü* | dergi içeri* | yayınlarımız* | paylaşımlarımız* |
            makaleyi | makaleye | makalede | makaleden | makaleleri | makalelerin |
            makalelerimiz* | haberi | habere | haberde | haberden | haberlerden | haberlere |
            haberlerde | yazıyı | yazıya | yazıda | yazıdan | yazıları | yazılardan | yazılara |
            yazılarda | içeriğe | içerikten | içeriklere | içeriklerden | eseri | eserden |
            eserleri""",
        ),
        Object.SITE: words(
            "sitede yayınlanan | sitede yayımlanan | sitede paylaşılan | sitemizde yayınlanan | sitemizde yayımlanan | sitemizde paylaşılan | sitesinde yayınlanan | sitesinde yayımlanan | sitesinde paylaşılan | portalda yayınlanan | portalda yayımlanan | portalda paylaşılan | adresinde yayınlanan | adresinde yayımlanan | adresinde paylaşılan | site | sitede | sitenin | sitesinde | web sitesi | web sitesinde | internet sitesi | internet sitesinde | web sitemiz* | sitemizde | sitemiz* | sitesinin | portalda | portal | bu sitedeki"
        ),
        Object.TEXT: words(
            """metin | metni | metnin | metinler | metinleri | metinlerin | metinlerimiz* |
            metinde | makale metn* | metne | metinden | metinlere | metinlerden"""
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            """yayınlanan fotoğraf* | yayınlanan görsel* | yayınlanan resim* |
            yayımlanan fotoğraf* | yayımlanan görsel* | yayımlanan resim* | fotoğraf* |
            görsel* | resim | resimler | resimlerin | fotograf* | foto | karelerimiz |
            fotoğraf karesi* | çizimlerimiz*""",
        ),
        Object.VIDEO: words(
            """yayınlanan video* | yayınlanan görüntü* | yayımlanan video* |
            yayımlanan görüntü* | video | videolar | videoların | videonun | görüntü |
            görüntüler | görüntülerin | videolarımız* | videodaki | videoda | görüntüleri |
            görüntülerimiz* | videoyu | videoları | klip | klipler | videodan | videoya |
            videolara | videolardan"""
        ),
        Object.AUDIO: words(
            """ses kaydı | ses kayıtları | ses dosyası | podcast* | ses kayıtlarının |
            ses kaydının"""
        ),
        Object.GRAPHIC: words("grafik* | infografik* | karikatür* | çizim*"),
        Object.DATABASE: words("veri tabanı | veritabanı | veri tabanının"),
        Object.LOGO: words(
            """logo | logosu | logolar | amblem* | ticari marka* | tescilli marka* | logomuz*"""
        ),
        Object.THIRD_PARTY: words(
            """üçüncü taraf içerik* | üçüncü kişilere ait | ajans haberleri |
            diğer ajanslara ait | ajans haberlerinin | ajans fotoğrafları | ajanslara ait |
            üçüncü taraflara ait | üçüncü kişilere ait içerik* | başkalarına ait"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            _NEED_CONSENT,
            """izni* | onayı* | rızası* | lisansı* | izni ile | onayı ile | izin | izni | izniyle |
            iznin | iznine | izinle | izne | onay | onayı | onayına | onayıyla | rıza | rızası |
            muvafakat* | müsaade | müsaadesi | yetki | lisans | lisansı | sözleşme |
            sözleşmesi | anlaşma | anlaşması | ruhsat | mutabakat* | müsaadesiyle |
            müsaadesi olmadan | bilgisi dahilinde | bilgisi ve onayı | sözleşmeyle |
            sözleşmesiyle | anlaşmayla | yetkilendir* | ruhsatı* | icazet* | mutabık kal* |
            lisans sözleşme* | telif sözleşme* | izin belgesi* | lisans sözleşmesi ile""",
        ),
        Condition.PRIOR: words(
            """önceden | önceden alınmış | öncesinde | ön izin | peşinen | önceden alınan | ön |
            ön izni* | ön onayı* | önceden yazılı | evvelden | evvelce | peşin izin |
            ön koşuldur"""
        ),
        Condition.WRITTEN: words("yazılı | yazılı olarak | yazılı biçimde | yazılı şekilde"),
        Condition.ATTRIBUTION: words(
            _WITHOUT_ATTRIBUTION,
            _IF_ATTRIBUTION,
            """yazarın adı* | yazarın ismi* | muhabirin adı* | fotoğrafçının adı* |
            gazetenin adı* | ajansın adı* | adı anıl* | adını an* | ismi anıl* | kaynağı an* |
            kaynağın | kaynaklar | kaynağa | kaynağımız | kaynak | kaynağı | kaynağını |
            kaynağının | kaynak adı | atıf* | isim belirt* | ismi belirt* | adı belirt* |
            yazar adı | adının anılması | künye | kaynak olarak | adı geç* | isim zikred* |
            imza | kaynak zikred* | yazar adı* | yazarın adını | imza korun* | fotoğrafçı adı* |
            fotoğrafçının ismi* | kaynağımızı | nereden alındığı* | ajans adı* | ajansın ismi* |
            gazetenin ismi* | sitemizin adı* | sitenin adı* | ismimiz* | adımız* |
            künye bilgi* | eser sahibinin adı* | referans | alındığının | alındığı belirtilmek |
            alındığının belirtilmesi | kaynak göstermek yeterlidir |
            kaynak gösterilmesi yeterlidir""",
        ),
        Condition.LINK: words("""aktif bağlantı | aktif link | bağlantısı | bağlantının | linkin | bağlantıya |
            aktif linkin | linkinin | köprü* | hiperlink | bağlantı | link | linki | linkiyle |
            url | geri bağlantı | kaynak linki* | bağlantımız* | bağlantısını | bağlantıyla |
            linkimiz* | linkini | linkle | tıklanabilir* | çalışan link* | canlı link* |
            doğrudan bağlantı* | doğrudan link* | özgün bağlantı* | orijinal bağlantı* |
            habere bağlantı* | backlink* | geri link* | köprü bağlantı* | dofollow* |
            link vermeden | link verilmeden | link eklemeden | link eklenmeden |
            link vermeksizin | link verilmeksizin | bağlantı vermeden | bağlantı verilmeden |
            bağlantı eklemeden | bağlantı eklenmeden | bağlantı vermeksizin |
            bağlantı verilmeksizin"""),
        Condition.KEEP_NOTICE: words(
            """telif hakkı uyarısı | telif ibaresi* | telif hakkı bildirimi* | telif uyarıları |
            telif hakkı ibaresi korun* | logo korun* | logonun korun* | logosu görün* |
            logonun görün* | logosunu kapatmadan | telif hakkı bilgisi* | telif uyarısı* |
            tüm bağlantılar korun* | bağlantıları korun*"""
        ),
        Condition.INDICATE_CHANGES: words(
            """değişiklikleri belirt* | yapılan değişiklikler* | değişiklik yapıldığı belirt* |
            değişikliklerin belirt* | yapılan değişiklikleri belirt* |
            değişiklikleri göster* | değişikliklerin göster* | değişiklikler belirt*"""
        ),
        Condition.NO_DERIVATIVES: words("""metnin değiştirilmemesi | halinin değiştirilmemesi | içeriğin değiştirilmemesi |
            içeriğinin değiştirilmemesi | değişiklik yapılmamak | değişiklik yapılmaması |
            değiştirilmemek | değiştirilmeden | değiştirmeden | değişiklik yapılmadan |
            değişiklik yapmadan | aynen | olduğu gibi | türetilemez | bütünlüğü bozulmadan |
            özüne dokunulmadan | değişiklik yapılmaksızın | değişiklik yapmaksızın |
            değiştirilmeksizin | değiştirmeksizin | kısaltılmadan | kısaltmadan |
            müdahale edilmeden | müdahale etmeden | bütünlüğü korunarak | bütünlüğünü bozmadan |
            özüne dokunmadan | kelimesi kelimesine | harfi harfine | harfiyen | aynı şekliyle |
            aslına sadık* | orijinal haliyle | tam metin olarak | değiştirmemek |
            değiştirmezseniz | değiştirmemek kaydıyla | değiştirmemek şartıyla |
            değiştirilmemek kaydıyla | değiştirilmemek şartıyla | değiştirilmemek koşuluyla |
            değiştirilmemek ve | değiştirilmemesi ve"""),
        Condition.SHARE_ALIKE: words(
            """aynı lisansla paylaş | aynı lisans | benzer paylaşım | aynı lisansla |
            aynı koşullarla | aynı şartlarla | aynı lisans koşul* | aynı lisans altında"""
        ),
        Condition.NONCOMMERCIAL: words(
            """ticari olmayan | gayri ticari | ticari olmamak | kâr amacı gütmeyen |
            ticari amaç gütmeyen | ticari amaç gütmeden | gayriticari |
            ticari amaç taşımayan | ticari amaç olmaksızın | ticari amaç olmadan |
            ticari amaç güdülmeden | ticari amaç güdülmeksizin | kar amacı gütmeyen |
            kâr amacı gütmeden | kar amacı gütmeden | kazanç amacı gütme* |
            ticari olmaksızın | ticari olmamak şartıyla"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """editoryal kullanım* | haber amaçlı kullanım* | habercilik amaç* |
            editoryal amaç* | haber amaç* | haber amaçlı | editoryal amaçlı |
            editoryal kullanım | haber amacıyla | habercilik amac* | gazetecilik amac* |
            haber amacı* | haber maksadı* | haberde kullanım* | haberlerde kullanım* |
            haber yapmak amac* | gazetecilik faaliyet* | basın amaçlı |
            habercilik faaliyet* | editöryel* | editöryal* | editoryal*"""
        ),
        Condition.PERSONAL_USE: words(
            """kişisel kullanım* | bireysel kullanım* | şahsi kullanım* | özel kullanım* |
            kurum içi kullanım* | kişisel amaç* | kişisel kullanım | kişisel ihtiyaç* |
            kendi kullanım* | kişisel kullanıma | şahsi amaç* | şahsi ihtiyaç* |
            ev içi kullanım* | iç kullanım* | dahili kullanım* | kendi ihtiyaç* |
            bireysel amaç*"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """eğitim amaç* | eğitsel amaç* | eğitim kurumları | eğitim ve öğretim amac* |
            öğretim amac* | eğitim kurum* | eğitim-öğretim amaç* | eğitim öğretim amaç* |
            öğretim faaliyet* | ders materyali* | sınıf içi* | akademik amaç* |
            bilimsel amaç*"""
        ),
        Condition.CONTEXT_ONLY: words(
            """ile bağlantılı olarak | ilgili haberde | konuyla ilgili haber* |
            bu haberle birlikte | haberle birlikte | yazıyla birlikte | bu haber için |
            olayla ilgili haber* | haberi görselleştirmek* | haberin görseli olarak"""
        ),
        Condition.ONE_TIME: words(
            """bir defaya mahsus | tek kullanımlık | tek sefer* | bir kez | bir defalık |
            bir kereliğine | bir kereye mahsus | yalnızca bir defa | sadece bir kez |
            tek kullanım* | tek seferlik | bir defaya | bir kez kullan* | bir kez yayım*"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kısa alıntı* | kısa bölüm* | kısa pasaj* | birkaç cümle* | makul ölçüde* |
            birkaç satır* | kısa kesit*"""
        ),
        Condition.NOTIFY: words(
            """bilgi verilmesi | haber verilmesi | bildirilmesi | bilgilendir* | bilgi vermek |
            bir nüshası | bize bildir* | bize haber ver* | haber verirseniz | haberdar et* |
            haberdar edil* | bilgi veriniz | bilgi verin | redaksiyona bildir* |
            yazı işlerine bildir* | örnek nüsha* | bir örneğini gönder*"""
        ),
        Condition.PAYMENT: words(
            """telif öde* | telif ücreti öde* | telif ödenmeden | ücret | ücreti | ücretli |
            bedel | bedeli | ödeme | ödemesi | telif ücreti | ücrete | ücrete tabidir |
            ücretlidir | ücret alınır | ek ücrete tabidir | telif ücretine tabidir |
            bedele tabidir | ücretlendirilir | ücret ödenmelidir | ücret ödenmesi gerekir |
            telif ödenir | telif ödenmesi gerekir | telif bedeli* | telif ücreti* |
            kullanım bedeli* | kullanım ücreti* | lisans ücreti* | lisans bedeli* |
            ek ücret* | ilave ücret* | ücreti karşılığında | ücret karşılığı* |
            bedeli karşılığında | ücret ödenmeden | ücret ödemeden | ücret ödenmeksizin |
            ücret ödemeksizin | bedel ödenmeden | bedel ödemeden | bedel ödenmeksizin |
            bedel ödemeksizin | telif ödemeden | telif ödenmeksizin | telif ödemeksizin |
            telif ücreti ödenmeden | telif ücreti ödemeden | telif ücreti ödenmeksizin |
            telif ücreti ödemeksizin"""
        ),
        Condition.SUBSCRIBER: words(
            """abone* | abonelerimiz | abonelere | üyeler | üyelerimiz | üyelere | müşteri* |
            kayıtlı kullanıcı* | akredite | abone kuruluş* | abone olan* | aboneliği olan* |
            abone medya* | abone gazete* | üye kuruluş* | üye gazete* | üye istasyon* |
            akredite basın* | sözleşmeli kuruluş* | lisans sahib* | kayıtlı üyeler* |
            kayıtlı medya*"""
        ),
        Condition.RELEASE: words(
            """model izni* | model onayı | model release | modelin izni* | model onayı* |
            model izni | görüntülenen kişinin izni* | fotoğraftaki kişinin*"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """onayladığı izlenimi | desteklediği izlenimi | desteklendiği izlenimi* |
            onaylandığı izlenimi* | destek verdiği izlenimi*"""
        ),
        Condition.DISCLAIMER: words("sorumluluk reddi | yasal uyarı metni"),
        Condition.USE_CORRECTED_VERSION: words(
            """düzeltilmiş metni kullan* | düzeltilmiş haliyle kullan* |
            düzeltilmiş metin kullanıl* | düzeltilmiş halini kullan* |
            düzeltilmiş sürümü kullan* | düzeltilmiş haberi kullan* |
            düzeltilmiş şekliyle kullan*"""
        ),
        Condition.COMMERCIAL_PURPOSE: (),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            """kişisel kullanım dışında | kişisel kullanım haricinde |
            şahsi kullanım haricinde | kişisel kullanım hariç | kişisel kullanımlar hariç |
            şahsi kullanım dışında | kişisel amaçlar dışında"""
        ),
        Exemption.QUOTATION: words(
            """kısa alıntılar dışında | kısa alıntılar hariç | alıntı yapma hakkı saklı |
            kısa alıntılar haricinde | alıntılar hariç | tanıtım amaçlı kısa alıntılar |
            tanıtım için yapılacak kısa alıntılar | kısa alıntı dışında |
            eleştiri ve tanıtım yazıları |
            kaynak gösterilerek yapılacak kısa alıntılar dışında"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """yasal istisnalar | kanuni istisnalar | kanunun izin verdiği haller |
            adil kullanım | yasanın izin verdiği | kanunda öngörülen | yasada öngörülen |
            kanunen izin verilen | yasaların izin verdiği | kanunun öngördüğü | kanuni haller"""
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
            """fotoğraflar hariç | görseller hariç | fotoğraflar dışında | görseller dışında |
            fotoğraflar haricinde | görseller haricinde | fotoğraflar bu kapsamda değildir |
            fotoğrafları kapsamaz | fotoğraflar için geçerli değildir | görselleri kapsamaz"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            "eğitim amaçlı kullanım dışında | eğitim amaçlı kullanım hariç"
        ),
        Exemption.EDITORIAL_USE: words(
            """yalnızca haber amaçlı | yalnızca haber amacıyla | yalnızca habercilik amacıyla |
            yalnızca editoryal kullanım* | yalnızca editoryal amaçlı |
            yalnızca editoryal amaçlarla | yalnızca haber amaçlı kullanım* |
            yalnızca gazetecilik amacıyla | yalnızca haber maksadıyla |
            yalnızca editöryel kullanım* | sadece haber amaçlı | sadece haber amacıyla |
            sadece habercilik amacıyla | sadece editoryal kullanım* |
            sadece editoryal amaçlı | sadece editoryal amaçlarla |
            sadece haber amaçlı kullanım* | sadece gazetecilik amacıyla |
            sadece haber maksadıyla | sadece editöryel kullanım* | yalnız haber amaçlı |
            yalnız haber amacıyla | yalnız habercilik amacıyla | yalnız editoryal kullanım* |
            yalnız editoryal amaçlı | yalnız editoryal amaçlarla |
            yalnız haber amaçlı kullanım* | yalnız gazetecilik amacıyla |
            yalnız haber maksadıyla | yalnız editöryel kullanım* |
            editoryal kullanımla sınırlıdır | haber amaçlı kullanımla sınırlıdır"""
        ),
        Exemption.VIDEO: words(
            """videolar hariç | videolar dışında | videolar haricinde | videoları kapsamaz"""
        ),
        Exemption.LOGOS: words("logolar hariç | logolar dışında | logo hariç"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """ajans haberleri hariç | ajans haberleri dışında | ajans içerikleri hariç |
            üçüncü taraf içerikleri hariç | başka kaynaklardan alınanlar hariç"""
        ),
        Exemption.NONCOMMERCIAL_USE: words(
            "ticari olmayan kullanım hariç | ticari olmayan kullanım dışında"
        ),
        Exemption.HEADLINE_LINK: words("başlık ve bağlantı | başlık ve link"),
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
        Example("Fotoğraflarımızı çalmayın.", ("prohibits all of image",)),
        Example(
            "Köşe yazıları, yazarın adı verilmedikçe alıntılanamaz.",
            ("permits quote if attribution",),
        ),
        Example("Videodaki logonun kapatılması yasaktır.", ("prohibits alter_image of video",)),
        Example(
            "Yayıncının bilgisi dışında hiç kimse bu içerikleri çoğaltamaz.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Makaleyi yalnızca kişisel kullanım için yazdırabilirsiniz.",
            ("permits print if personal_use",),
        ),
        Example("Belediyeden izin almadan el ilanı dağıtmak yasaktır."),
        Example("İzinsiz ağaç kesmek yasaktır."),
    ),
)
