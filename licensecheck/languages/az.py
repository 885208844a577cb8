"""Azerbaijani, in Latin and Cyrillic letters."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """icazə alınmalıdır | icazə almaq lazımdır | icazə tələb olunur | razılıq alınmalıdır |
razılıq tələb olunur | razılaşdırılmalıdır | redaksiya ilə razılaşdırılır |
müqavilə bağlanmalıdır | müqavilə tələb olunur | lisenziya tələb olunur | icaze alınmalıdır |
icaze almaq lazımdır | icaze teleb olunur | razılıq teleb olunur |
redaksiya ile razılaşdırılır | müqavile bağlanmalıdır | müqavile teleb olunur |
lisenziya teleb olunur"""
_WHEN_ALL = """istifadə edərkən | istifadə etdikdə | istifadə olunduqda | istifadə zamanı |
istifadə edilərkən | istifadəsi zamanı | istifadə edildikdə | istifadə olunarkən |
istifade ederken | istifade etdikde | istifade olunduqda | istifade zamanı |
istifade edilerken | istifadesi zamanı | istifade edildikde | istifade olunarken"""
_KILL_ITEM = """xəbər ləğv edilib | xəbər ləğv edildi | xəbər geri çağırılır | xəbər geri çağırılıb |
xəbərin ləğvi | xəbər ləğv edilir | xəbər ləğv olunub | xəbərdən istifadə etməyin |
xəbəri silin | xəbəri geri çağırırıq | xəbəri ləğv edirik | xəbəri istifadə etməyin |
xəbəri saytdan çıxarın | xəbəri arxivdən silin | materialı silin | materialı geri çağırırıq |
materialı ləğv edirik | materialı istifadə etməyin | materialı saytdan çıxarın |
materialı arxivdən silin | məqaləni silin | məqaləni geri çağırırıq | məqaləni ləğv edirik |
məqaləni istifadə etməyin | məqaləni saytdan çıxarın | məqaləni arxivdən silin | mətni silin |
mətni geri çağırırıq | mətni ləğv edirik | mətni istifadə etməyin | mətni saytdan çıxarın |
mətni arxivdən silin | məlumatı silin | məlumatı geri çağırırıq | məlumatı ləğv edirik |
məlumatı istifadə etməyin | məlumatı saytdan çıxarın | məlumatı arxivdən silin |
xəbər geri götürülüb | xəbər etibarsızdır | material geri götürülüb | material geri çağırılıb |
material ləğv edilib | material ləğv olunub | material etibarsızdır | məqalə geri götürülüb |
məqalə geri çağırılıb | məqalə ləğv edilib | məqalə ləğv olunub | məqalə etibarsızdır |
məlumat geri götürülüb | məlumat geri çağırılıb | məlumat ləğv edilib | məlumat ləğv olunub |
məlumat etibarsızdır | xeber leğv edilib | xeber leğv edildi | xeber geri çağırılır |
xeber geri çağırılıb | xeberin leğvi | xeber leğv edilir | xeber leğv olunub |
xeberden istifade etmeyin | xeberi silin | xeberi geri çağırırıq | xeberi leğv edirik |
xeberi istifade etmeyin | xeberi saytdan çıxarın | xeberi arxivden silin |
materialı leğv edirik | materialı istifade etmeyin | materialı arxivden silin | meqaleni silin |
meqaleni geri çağırırıq | meqaleni leğv edirik | meqaleni istifade etmeyin |
meqaleni saytdan çıxarın | meqaleni arxivden silin | metni silin | metni geri çağırırıq |
metni leğv edirik | metni istifade etmeyin | metni saytdan çıxarın | metni arxivden silin |
melumatı silin | melumatı geri çağırırıq | melumatı leğv edirik | melumatı istifade etmeyin |
melumatı saytdan çıxarın | melumatı arxivden silin | xeber geri götürülüb | xeber etibarsızdır |
material leğv edilib | material leğv olunub | meqale geri götürülüb | meqale geri çağırılıb |
meqale leğv edilib | meqale leğv olunub | meqale etibarsızdır | melumat geri götürülüb |
melumat geri çağırılıb | melumat leğv edilib | melumat leğv olunub | melumat etibarsızdır"""
_KILL_IMAGE = """foto ləğv edilib | fotonu silin | fotonu geri çağırırıq | fotonu ləğv edirik |
fotonu istifadə etməyin | fotonu saytdan çıxarın | fotonu arxivdən silin | fotoları silin |
fotoları geri çağırırıq | fotoları ləğv edirik | fotoları istifadə etməyin |
fotoları saytdan çıxarın | fotoları arxivdən silin | şəkli silin | şəkli geri çağırırıq |
şəkli ləğv edirik | şəkli istifadə etməyin | şəkli saytdan çıxarın | şəkli arxivdən silin |
şəkilləri silin | şəkilləri geri çağırırıq | şəkilləri ləğv edirik |
şəkilləri istifadə etməyin | şəkilləri saytdan çıxarın | şəkilləri arxivdən silin |
foto geri götürülüb | foto geri çağırılıb | şəkil geri götürülüb | şəkil geri çağırılıb |
şəkil ləğv edilib | foto leğv edilib | fotonu leğv edirik | fotonu istifade etmeyin |
fotonu arxivden silin | fotoları leğv edirik | fotoları istifade etmeyin |
fotoları arxivden silin | şekli silin | şekli geri çağırırıq | şekli leğv edirik |
şekli istifade etmeyin | şekli saytdan çıxarın | şekli arxivden silin | şekilleri silin |
şekilleri geri çağırırıq | şekilleri leğv edirik | şekilleri istifade etmeyin |
şekilleri saytdan çıxarın | şekilleri arxivden silin | şekil geri götürülüb |
şekil geri çağırılıb | şekil leğv edilib"""

PACK = LanguagePack(
    name="az",
    title="Azerbaijani",
    tags={
        Tag.OWNED: words("məxsusdur | mexsusdur"),
        Tag.MARK: words(
            """müəllif hüquqları | müəllif hüququ | müəlliflik hüququ | müəlliflik hüquqları |
            müellif hüquqları | müellif hüququ | müelliflik hüququ | müelliflik hüquqları"""
        ),
        Tag.RESERVED: words(
            """bütün hüquqlar qorunur | bütün hüquqlar qorunub | bütün hüquqları qorunur |
            bütün hüquqları qorunub | bütün hüquqlar qorunmuşdur |
            müəllif hüquqları qorunur | müəllif hüquqları qorunub | müəllif hüququ qorunur |
            bütün hüquqlar saxlanılır | bütün hüquqlar saxlanılıb | бүтүн һүгуглар горунур |
            müəllif hüquqları qorunmuşdur | bütün hüquqlar qorunmaqdadır |
            bütün müəllif hüquqları qorunur | bütün hüquqlar məxsusdur |
            bütün hüquqlar mühafizə olunur | bütün hüquqları məxsusdur |
            bütün hüquqları saxlanılır | bütün hüquqları mühafizə olunur |
            müəllif hüquqları saxlanılır | müəllif hüquqları məxsusdur |
            müəllif hüquqları mühafizə olunur | digər hüquqlar qorunur |
            müellif hüquqları qorunur | müellif hüquqları qorunub | müellif hüququ qorunur |
            müellif hüquqları qorunmuşdur | bütün müellif hüquqları qorunur |
            bütün hüquqlar mexsusdur | bütün hüquqlar mühafize olunur |
            bütün hüquqları mexsusdur | bütün hüquqları mühafize olunur |
            müellif hüquqları saxlanılır | müellif hüquqları mexsusdur |
            müellif hüquqları mühafize olunur | diger hüquqlar qorunur"""
        ),
        Tag.PROTECTED: words(
            """müəllif hüquqları ilə qorunur | müəllif hüququ ilə qorunur |
            müəllif hüquqları haqqında qanunla qorunur | qanunla qorunur |
            qanunvericiliklə qorunur | müəllif hüququnun obyektidir | əqli mülkiyyətdir |
            müəlliflik hüququ ilə qorunur | müellif hüquqları ile qorunur |
            müellif hüququ ile qorunur | müellif hüquqları haqqında qanunla qorunur |
            qanunvericilikle qorunur | müellif hüququnun obyektidir | eqli mülkiyyetdir |
            müelliflik hüququ ile qorunur"""
        ),
        Tag.RESERVE: words(
            """saxlanılır | saxlanılıb | qorunur | qorunub | məxsusdur | özündə saxlayır |
            hüququnu saxlayır | hüququnu özündə saxlayır | hüququnu saxlayırıq |
            mühafizə olunur | mexsusdur | özünde saxlayır | hüququnu özünde saxlayır |
            mühafize olunur"""
        ),
        Tag.NEG: words("deyil | deyildir | yoxdur | verilmir | vermir"),
        Tag.NOT_ONLY: words("yalnız deyil | təkcə deyil | tekce deyil"),
        Tag.MAY: words(
            """edilə bilər | oluna bilər | edə bilər | edə bilərsiniz | olar | mümkündür |
            hüququ var | bilər | bilərsiniz | edə bilərlər | etmək olar | yerləşdirmək olar |
            hüququnuz var | hüququ vardır | verilə bilər | oluna bilərlər | edile biler |
            oluna biler | ede biler | ede bilersiniz | biler | bilersiniz | ede bilerler |
            etmek olar | yerleşdirmek olar | verile biler | oluna bilerler"""
        ),
        Tag.MAY_NOT: words(
            """olmaz | mümkün deyil | bilməz | bilməzsiniz | edilə bilməz | oluna bilməz |
            edilməməlidir | olunmamalıdır | etməyin | etməyiniz | oğurlamayın |
            istifadə etməyin | istifadə etməyiniz | istifadə edilməsin | köçürməyin |
            köçürməyiniz | kopyalamayın | kopyalamayınız | çoxaltmayın | dərc etməyin |
            yayımlamayın | nəşr etməyin | paylaşmayın | yerləşdirməyin | satmayın |
            satılmasın | arxivləşdirməyin | edə bilməzsiniz | hüququ yoxdur |
            hüququnuz yoxdur | edilməsin | olunmasın | etmək olmaz | yol vermək olmaz |
            çəkinin | bilmez | bilmezsiniz | edile bilmez | oluna bilmez | edilmemelidir |
            etmeyin | etmeyiniz | istifade etmeyin | istifade etmeyiniz |
            istifade edilmesin | köçürmeyin | köçürmeyiniz | derc etmeyin | neşr etmeyin |
            yerleşdirmeyin | arxivleşdirmeyin | ede bilmezsiniz | edilmesin | etmek olmaz |
            yol vermek olmaz | çekinin"""
        ),
        Tag.MUST: words(
            """edilməlidir | olunmalıdır | lazımdır | göstərilməlidir | verilməlidir |
            qeyd edilməlidir | gərəkdir | qeyd olunmalıdır | edilmelidir | gösterilmelidir |
            verilmelidir | qeyd edilmelidir | gerekdir"""
        ),
        Tag.BAN: words(
            """qadağandır | qadağan edilir | qadağan olunur | qadağan edilib | qadağan olunub |
            qəti qadağandır | yasaqdır | qadağan edilmişdir | qanunsuzdur | icazə verilmir |
            yol verilmir | qadağa qoyulub | yolverilməzdir | гадағандыр | qadağan edirik |
            qadağandı | qadagandir | qadağa var | əleyhinəyik | qarşıyıq | icazə vermirik |
            razılıq vermirik | razılıq verilmir | razılıq vermir | icazə vermir |
            icazə yoxdur | yolverilməz | yolverilməz sayılır | pozuntu sayılır |
            hüquq pozuntusudur | qanun pozuntusudur |
            müəllif hüquqlarının pozulması sayılır | istisna edilir | mümkünsüzdür |
            qanuna ziddir | qeti qadağandır | icaze verilmir | yolverilmezdir | eleyhineyik |
            icaze vermirik | icaze vermir | icaze yoxdur | yolverilmez |
            yolverilmez sayılır | müellif hüquqlarının pozulması sayılır"""
        ),
        Tag.ALLOW: words(
            """qadağan deyil | qadağan edilmir | qadağan olunmur | maneə yoxdur | ödənişsiz |
            icazə verilir | icazəlidir | sərbəstdir | azaddır | yol verilir | icazə veririk |
            lisenziyası ilə | lisenziyası əsasında | sərbəst | qarşı deyilik |
            etirazımız yoxdur | etiraz etmirik | icazə tələb olunmur | icazə lazım deyil |
            razılıq tələb olunmur | icazəyə ehtiyac yoxdur | sərbəst şəkildə | ödənişsizdir |
            hüquq verilir | hüquq veririk | lisenziya ilə | lisenziyası altında |
            şərtləri ilə paylaşılır | icazə verilmişdir | icazə verilib | yol verilə bilər |
            manee yoxdur | ödenişsiz | icaze verilir | icazelidir | serbestdir |
            icaze veririk | lisenziyası ile | lisenziyası esasında | serbest |
            icaze teleb olunmur | icaze lazım deyil | razılıq teleb olunmur |
            icazeye ehtiyac yoxdur | serbest şekilde | ödenişsizdir | lisenziya ile |
            şertleri ile paylaşılır | icaze verilmişdir | icaze verilib | yol verile biler"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            """mütləqdir | vacibdir | zəruridir | məcburidir | tələb olunur | zəruri | mütləq |
            tələb edilir | şərtdir | məcburi | məcburi şərtdir | şərtimiz | vacib şərtdir |
            zəruri hesab olunur | tələb edirik | lazım gəlir | müraciət edin | əlaqə saxlayın |
            borcludur | borcludurlar | ödənişlidir | ödəniş tələb olunur |
            əlavə ödəniş tələb olunur | qonorar ödənilir | haqq ödənilməlidir | mütleqdir |
            zeruridir | mecburidir | teleb olunur | zeruri | mütleq | teleb edilir | şertdir |
            mecburi | mecburi şertdir | şertimiz | vacib şertdir | zeruri hesab olunur |
            teleb edirik | lazım gelir | müraciet edin | elaqe saxlayın | ödenişlidir |
            ödeniş teleb olunur | elave ödeniş teleb olunur | qonorar ödenilir |
            haqq ödenilmelidir""",
        ),
        Tag.THREAT: words(
            """məsuliyyət daşıyır | məsuliyyətə səbəb olur | qanuni məsuliyyət |
            hüquqi məsuliyyət | məhkəmə qaydasında təqib | məhkəməyə müraciət ediləcək |
            məhkəməyə verəcəyik | qanunla təqib olunur | qanunla cəzalandırılır |
            mesuliyyet daşıyır | mesuliyyete sebeb olur | qanuni mesuliyyet |
            hüquqi mesuliyyet | mehkeme qaydasında teqib | mehkemeye müraciet edilecek |
            mehkemeye vereceyik | qanunla teqib olunur | qanunla cezalandırılır"""
        ),
        Tag.REQUEST: words(
            """zəhmət olmasa | xahiş edirik | xahiş olunur | lütfən | zehmet olmasa | lütfen"""
        ),
        Tag.UNAUTHORISED: words(
            """icazəsiz | razılıqsız | razılaşdırılmadan | icazə alınmadan | icazə almadan |
            soruşmadan | xəbərsiz | bilgisi olmadan | özbaşına | sanksiyasız | icazesiz |
            icaze alınmadan | icaze almadan | xebersiz"""
        ),
        Tag.WITHOUT: words(
            """olmadan | alınmadan | olmaksızın | almadan | göstərilmədən | göstərmədən |
            verilmədən | qeyd edilmədən | edilmədən | olunmadan | istinad etmədən |
            istinad edilmədən | istinadsız | göstərilmədikdə | qeyd etmədən |
            ödəniş etmədən | ödənilmədən | bildirmədən | məlumat vermədən | almadıqda |
            alınmadıqda | keçidsiz | gösterilmeden | göstermeden | verilmeden |
            qeyd edilmeden | edilmeden | istinad etmeden | istinad edilmeden |
            gösterilmedikde | qeyd etmeden | ödeniş etmeden | ödenilmeden | bildirmeden |
            melumat vermeden"""
        ),
        Tag.EXCEPT: words(
            """istisna olmaqla | başqa | xaric | istisna | istisna edilməklə | olmadıqda |
            göstərilmədikcə | verilmədikcə | alınmadıqca | edilmədikcə | olmadıqca |
            istisna olunmaqla | savayı | başqa hallarda | halları istisna |
            istisna edilmekle | gösterilmedikce | verilmedikce | edilmedikce"""
        ),
        Tag.ONLY: words(
            """yalnız | təkcə | ancaq | sadəcə | müstəsna olaraq | yalnız və yalnız |
            eksklüziv olaraq | məhdudlaşır | tekce | sadece | müstesna olaraq |
            yalnız ve yalnız | mehdudlaşır"""
        ),
        Tag.IF: words(
            """şərtilə | şərti ilə | bir şərtlə | halda | göstərilməklə | göstərməklə |
            verilməklə | qeyd etməklə | qeyd edilməklə | istinad etməklə |
            istinad edilməklə | istinadla | ilə | icazəsi ilə | razılığı ilə |
            bir şərtlə ki | o şərtlə ki | şərti daxilində | göstərildiyi halda | göstərilsə |
            verildiyi halda | qeyd olunmaqla | qeyd edildiyi halda | istinad olunmaqla |
            istinad edildikdə | istinad edilsə | istinad olunduqda | saxlanılmaqla |
            saxlamaqla | dəyişdirilməməsi şərtilə | ödəniş müqabilində | ödənişlə |
            haqqı ödənilməklə | müqavilə əsasında | lisenziya əsasında | razılaşma əsasında |
            unutmayın | link verməklə | keçid verməklə | keçid göstərməklə | şertile |
            şerti ile | bir şertle | gösterilmekle | göstermekle | verilmekle |
            qeyd etmekle | qeyd edilmekle | istinad etmekle | istinad edilmekle |
            icazesi ile | razılığı ile | bir şertle ki | o şertle ki | şerti daxilinde |
            gösterildiyi halda | gösterilse | istinad edildikde | istinad edilse |
            deyişdirilmemesi şertile | ödeniş müqabilinde | ödenişle | haqqı ödenilmekle |
            müqavile esasında | lisenziya esasında | razılaşma esasında | link vermekle |
            keçid vermekle | keçid göstermekle"""
        ),
        Tag.WHEN: words(
            _WHEN_ALL,
            """sitat gətirərkən | iqtibas zamanı | dərc edərkən | yayımlanarkən |
            sitat getirerken | derc ederken | yayımlanarken""",
        ),
        Tag.RANGE: words(
            """tam və ya qismən | qismən və ya tam | tamamilə və ya qismən |
            tam və ya hissə-hissə | hər hansı hissəsi | hər hansı hissəsinin |
            heç bir hissəsi | bir hissəsi | tam və qismən | qismən |
            bütövlükdə və ya qismən | hissə-hissə | fraqmentlər şəklində |
            heç bir hissəsinin | istənilən hissəsi | istənilən hissəsinin |
            tam və ya hissəvi | bütövlükdə və ya hissə-hissə | hətta qismən |
            bir cümləsi belə | parçalarla | tam ve ya qismen | qismen ve ya tam |
            tamamile ve ya qismen | tam ve ya hisse-hisse | her hansı hissesi |
            her hansı hissesinin | heç bir hissesi | bir hissesi | tam ve qismen | qismen |
            bütövlükde ve ya qismen | hisse-hisse | fraqmentler şeklinde |
            heç bir hissesinin | istenilen hissesi | istenilen hissesinin |
            tam ve ya hissevi | bütövlükde ve ya hisse-hisse | hetta qismen |
            bir cümlesi bele"""
        ),
        Tag.COMMERCIAL: words(
            """kommersiya məqsədilə | kommersiya məqsədi ilə | kommersiya məqsədləri üçün |
            ticarət məqsədilə | qazanc məqsədilə | mənfəət məqsədilə |
            gəlir əldə etmək məqsədilə | kommersiya məqsədli | biznes məqsədilə |
            kommersiya maraqları üçün | kommersiya meqsedile | kommersiya meqsedi ile |
            kommersiya meqsedleri üçün | ticaret meqsedile | qazanc meqsedile |
            menfeet meqsedile | gelir elde etmek meqsedile | kommersiya meqsedli |
            biznes meqsedile"""
        ),
        Tag.PURPOSE: words(
            """üçün | məqsədilə | məqsədi ilə | məqsədlə | meqsedile | meqsedi ile | meqsedle"""
        ),
        Tag.OTHER: words(
            """hər hansı məqsədlə | və ya digər məqsədlə | her hansı meqsedle |
            ve ya diger meqsedle"""
        ),
        Tag.OUTSIDE: words(
            """kənarda | xaricində | hüdudlarından kənarda | kenarda | xaricinde |
            hüdudlarından kenarda"""
        ),
        Tag.BUT: words("amma | lakin | ancaq ki"),
        Tag.AND: words("və | və ya | həmçinin | yaxud | ve ya | hemçinin"),
        Tag.REPORT: words(
            """bildirdi | bildirib | dedi | deyib | açıqlayıb | xəbər verir | məlumat verir |
            söylədi | qeyd edib | vurğulayıb | qərar verib | qəbul edib | iddia edib |
            elan edib | bildirir | görə | müzakirə edib | deyir | deyirlər | bildiriblər |
            qeyd etdi | vurğuladı | əlavə etdi | əlavə edib | xatırladıb | xatırladır |
            xəbərdarlıq edib | çağırıb | şikayət edib | cərimələnib | cərimələdi |
            saxlanılıb | həbs edilib | imzaladı | imzalayıb | ləğv etdi | məhdudlaşdırıb |
            qadağan edib | icazə verib | cavab verib | yazıb | yazır | sözlərinə görə |
            məlumatına görə | açıqladı | qərara alıb | təsdiqləyib"""
        ),
        Tag.TOPIC: words(
            """məhkəmə* | iddia qaldırıb | qanun layihəsi | ifadəsi | ifadəsinin | nə deməkdir |
            ekspert* | hakim | nazir* | müəllif hüquqlarının pozulması | konfrans* |
            milli məclis | polis* | deputat* | vəkil* | prokuror* | cinayət işi | iddiaçı |
            cavabdeh | hüquqşünas* | icra hakimiyyəti* | bələdiyyə* | plagiat* | yazısı nə |
            petisiya* | məcəllə*"""
        ),
        Tag.NONWORK: words(
            """telefon* | imtahan* | maska* | qumar | parklanma | park etmək | siqaret |
            alkoqol* | spirtli | silah* | balıq ovu | dron* | bilet* | səs | tütün |
            avtomobil* | nəqliyyat | giriş | heyvan* | narkotik | dərman* | məhsul* |
            idxal* | ixrac* | plastik | ağac* | meşə* | odun* | meyvə* | tərəvəz* | torpaq* |
            tikinti* | velosiped* | skuter* | itlə | yetkinlik yaşına | pivə | içki* |
            qəlyan | elektron siqaret | ovla* | balıq | çimmək | çimərlik* | ocaq | tonqal* |
            atəşfəşanlıq* | çadır | qum | mədən | neft | kömür | gübrə | toxum | zibil |
            tullantı* | torba* | sərnişin* | baqaj* | valyuta | səhm* | lotereya* |
            fərdi məlumat* | şəxsi məlumat* | kuki* | miting* | miqrant* | vərəqə* |
            fotoşəkil çəkmək | foto çəkmək | çəkiliş aparmaq | dərs zamanı | dərsdə |
            parkda | torpağ* | torpaq sahə* | əmlak* | avtobus* | lift* | yanğın* |
            marşrut* | pasport*"""
        ),
        Tag.CREDIT: words(
            """foto: | fotolar: | mənbə: | şəkil: | video: | qrafika: | fotonun müəllifi: |
            foto | fotoqraf: | foto müəllifi: | fotonu çəkdi: | şəkillər: | arxiv: |
            illüstrasiya: | infoqrafika: | kollaj: | ekran görüntüsü: | skrinşot: | mənbə – |
            foto mənbəyi: | video mənbəyi: | mətn: | mətn və foto: | kadr: | operator: |
            çəkiliş:"""
        ),
        Tag.PHOTO: words("foto | fotolar | şəkil | şekil"),
        Tag.VIA: words("vasitəsilə | vasitəsi ilə | vasitesile | vasitesi ile"),
        Tag.BYLINE: words(
            """müxbir | müxbiri | jurnalist: | müəllif: | jurnalist – | hazırladı: |
            xüsusi müxbir"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            """geri çağırılır | geri çağırılıb | bir daha istifadə etməyin | arxivlərdən silin |
            bütün nüsxələri silin | bütün nüsxələri məhv edin | zəhmət olmasa istifadə etməyin |
            istifadəsini dayandırın | bir daha istifade etmeyin | arxivlerden silin |
            bütün nüsxeleri silin | bütün nüsxeleri mehv edin | zehmet olmasa istifade etmeyin |
            istifadesini dayandırın""",
        ),
        Tag.CORRECTION: words(
            """düzəliş: | düzəliş edilmiş | düzəliş | düzəlişli variant |
            düzəliş edilmiş variant | düzəldilmiş variant | düzəldilmiş xəbər |
            dəqiqləşdirmə: | oxunmalıdır | düzəliş olunmuş | düzeliş: | düzeliş edilmiş |
            düzeliş | düzelişli variant | düzeliş edilmiş variant | düzeldilmiş variant |
            düzeldilmiş xeber | deqiqleşdirme: | düzeliş olunmuş"""
        ),
        Tag.EMBARGO: words(
            """embarqo: | embarqo altında | embarqoludur | embarqolu | embarqo müddəti |
            əvvəl dərc etməyin | əvvəl yayımlamayın | əvvəl dərc edilməsin |
            əvvəl yayılmasın | əvvəl dərc oluna bilməz | qədər dərc edilməsin |
            qədər yayılmasın | qədər dərc etmək olmaz | sonra dərc edilə bilər |
            embarqo müddeti | evvel derc etmeyin | evvel yayımlamayın |
            evvel derc edilmesin | evvel yayılmasın | evvel derc oluna bilmez |
            qeder derc edilmesin | qeder yayılmasın | qeder derc etmek olmaz |
            sonra derc edile biler"""
        ),
        Tag.UNTIL: words("qədər | kimi | dək | əvvəl | qeder | evvel"),
        Tag.AFTER: words("sonra | etibarən | etibaren"),
        Tag.RELEASE: words(
            """dərhal yayılmaq üçün | dərhal dərc üçün | dərhal dərc edilmək üçün |
            təcili yayım üçün | press-reliz | mətbuat relizi | dərhal yayım üçün |
            mətbuat üçün məlumat | dərhal dərc edilə bilər | dərhal yayıla bilər |
            dərc üçün sərbəstdir | dərc olunmasını xahiş edirik | derhal yayılmaq üçün |
            derhal derc üçün | derhal derc edilmek üçün | tecili yayım üçün |
            metbuat relizi | derhal yayım üçün | metbuat üçün melumat |
            derhal derc edile biler | derhal yayıla biler | derc üçün serbestdir |
            derc olunmasını xahiş edirik"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """ictimai mülkiyyət* | ictimai istifadədədir | ictimai mülkiyyətdədir |
            ictimai mülkiyyətdir | müəllif hüquqları ilə qorunmur |
            müəllif hüququ ilə qorunmur | ictimai domen* | ictimai mülkiyyet* |
            ictimai istifadededir | ictimai mülkiyyetdedir | ictimai mülkiyyetdir |
            müellif hüquqları ile qorunmur | müellif hüququ ile qorunmur"""
        ),
        Tag.OPEN_LICENCE: words(
            "açıq lisenziya | açıq dövlət lisenziyası | açıq dövlet lisenziyası"
        ),
        Tag.WITHIN: words("ərzində | müddətində | ən çoxu | erzinde | müddetinde | en çoxu"),
        Tag.DAYS: words("gün | saat | həftə | ay | hefte"),
        Tag.LENGTH: words(
            """söz | dəqiqə | saniyə | simvol | işarə | sətir | deqiqe | saniye | işare | setir"""
        ),
        Tag.FORM: words("MMC | ASC | QSC"),
        Tag.NO_PART: words(
            """heç bir hissəsi | heç bir fraqmenti | heç bir hissə | heç bir cümləsi |
            heç bir hissesi | heç bir hisse | heç bir cümlesi"""
        ),
    },
    actions={
        Action.ALL: words(
            _WHEN_ALL,
            """istifadə* | istismar* | yararlan* | istifadəsi | истифадә* | oğurlamayın |
            istifadə etməyin | istifadə etməyiniz | istifadə edilməsin | istifade* |
            istifade etmeyin | istifade etmeyiniz | istifade edilmesin""",
        ),
        Action.PUBLISH: words(
            """dərc edə | çap edə | dərc edərkən | dərc* | nəşr* | yayımla* | yayımlan* |
            yenidən dərc* | təkrar nəşr* | təkrar dərc* | çap ed* | çap olun* | yerləşdir* |
            yayım | yayımı | yayımı* | dərc etməyin | nəşr etməyin | paylaşmayın |
            nəşr edil* | nəşr olun* | yenidən yerləşdir* | çapı | təkrar yay* | dərc edil* |
            dərc olun* | derc ede | çap ede | derc ederken | derc* | neşr* | yeniden derc* |
            tekrar neşr* | tekrar derc* | yerleşdir* | derc etmeyin | neşr etmeyin |
            neşr edil* | neşr olun* | yeniden yerleşdir* | tekrar yay* | derc edil* |
            derc olun*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """internetdə yerləşdir* | internet resurs* | internetdə* | saytlarda* |
            öz saytında* | öz saytlarında* | saytında yerləşdir* | digər saytlarda* |
            internet saytlarda* | internet nəşr* | internetde yerleşdir* | internetde* |
            saytında yerleşdir* | diger saytlarda* | internet neşr*"""
        ),
        Action.PRINT: words(
            """çap mediası* | qəzet və jurnal* | çap nəşr* | kağız üzərində* | çap versiyası* |
            çap media* | qezet ve jurnal* | çap neşr* | kağız üzerinde*"""
        ),
        Action.BROADCAST: words(
            "efir* | televiziyada* | radioda* | translyasiya* | tv-də | tv-de"
        ),
        Action.SOCIAL: words(
            """sosial şəbəkə* | sosial media* | paylaş* | facebook-da | instagram-da |
            tiktok-da | youtube-da | sosial şebeke*"""
        ),
        Action.REPRODUCE: words(
            """çoxaldıl* | köçürül* | surətini çıxar* | surət* | kopya* | köçür* | çoxalt* |
            üzünü çıxar* | yüklə* | surətinin çıxarıl* | təksir* | skan* | skrinşot* |
            klonla* | suretini çıxar* | suret* | yükle* | suretinin çıxarıl* | teksir*"""
        ),
        Action.REDISTRIBUTE: words(
            """yaya | yayıla | yayımlaya | paylaya | ötürə | yay | yayıl* | yayılma* | yayma* |
            paylan* | ötür* | üçüncü şəxslərə* | tirajlan* | yenidən yayıl* | üçüncü tərəf* |
            başqasına ver* | başqalarına ötür* | sublisenziya* | üçüncü şexslere* |
            yeniden yayıl* | üçüncü teref*"""
        ),
        Action.REWRITE: words(
            """yenidən yaz* | redaktə* | ixtisar* | qısald* | yenidən işlən* | xülasə* |
            təkrar yaz* | nəql edil* | yeniden yaz* | redakte* | yeniden işlen* | xülase* |
            tekrar yaz* | neql edil*"""
        ),
        Action.ADAPT: words(
            """dəyişdir* | uyğunlaşdır* | emal* | işlənmə* | dəyişiklik et* | dəyişiklik* |
            təhrif* | uyğunlaş* | üzərində dəyişiklik* | yenidən işlə* | deyişdir* |
            işlenme* | deyişiklik et* | deyişiklik* | tehrif* | üzerinde deyişiklik* |
            yeniden işle*"""
        ),
        Action.TRANSLATE: words("tərcümə* | tercüme*"),
        Action.QUOTE: words(
            """sitat gətirərkən | iqtibas zamanı | sitat* | iqtibas* | sitat gətir* | çıxarış* |
            alıntı* | sitat getirerken | sitat getir*"""
        ),
        Action.ARCHIVE: words(
            """arxiv* | saxlanıl* | saxlanması | verilənlər bazası* | məlumat bazası* |
            yaddaşda saxla* | bazada saxla* | verilənlər bazasına* | məlumat bazasına* |
            verilenler bazası* | melumat bazası* | verilenler bazasına* | melumat bazasına*"""
        ),
        Action.SELL: words(
            """satıl* | satış* | satmaq | satılması | satmayın | təkrar sat* | yenidən sat* |
            tekrar sat* | yeniden sat*"""
        ),
        Action.COMMERCIAL: words(
            """kommersiya məqsədilə | kommersiya məqsədi ilə | kommersiya məqsədləri üçün |
            ticarət məqsədilə | kommersiya istifadə* | kommersiya məqsədilə istifadə* |
            kommersiya məqsədləri üçün istifadə* | kommersiya meqsedile |
            kommersiya meqsedi ile | kommersiya meqsedleri üçün | ticaret meqsedile |
            kommersiya istifade* | kommersiya meqsedile istifade* |
            kommersiya meqsedleri üçün istifade*"""
        ),
        Action.ADVERTISE: words("reklam* | marketinq* | təşviqat* | teşviqat*"),
        Action.AI_TRAINING: words(
            """avtomatik toplan* | avtomatik yığıl* | skrapinq* | skreypinq |
            botlar vasitəsilə* | robotlar vasitəsilə* | verilənlərin toplan* |
            süni intellekt | süni intellekt model* | süni intellektin öyrədil* |
            süni intellekt sistem* | maşın öyrənmə* | mətn və verilənlər* | data mining |
            dil model* | skreypinq* | verilənlərin intellektual təhlili* |
            süni intellekti öyrət* | süni intellektin təlim* | süni intellekt alət* |
            neyron şəbəkə* | neyroşəbəkə* | dil modelləri* | modellərin təlim* |
            alqoritmlərin öyrədil* | alqoritmlərin təlim* |
            mətnlərin və verilənlərin təhlil* | məlumatların avtomatik* | avtomatik yüklə* |
            kütləvi yüklə* | botlarla* | çatbot* | çat-bot* | parsinq* | maşın təlim* |
            botlar vasitesile* | robotlar vasitesile* | verilenlerin toplan* |
            süni intellektin öyredil* | maşın öyrenme* | metn ve verilenler* |
            verilenlerin intellektual tehlili* | süni intellekti öyret* |
            süni intellektin telim* | süni intellekt alet* | neyron şebeke* | neyroşebeke* |
            dil modelleri* | modellerin telim* | alqoritmlerin öyredil* |
            alqoritmlerin telim* | metnlerin ve verilenlerin tehlil* |
            melumatların avtomatik* | avtomatik yükle* | kütlevi yükle* | maşın telim*"""
        ),
        Action.ALTER_IMAGE: words(
            """fotonu kəs* | şəkli kəs* | fotonun kəsil* | loqonu sil* | loqonun silin* |
            kadrla* | kəsil* | retuş* | fotomontaj* | kadrlama* | loqonun örtül* |
            loqonu ört* | loqonu bağla* | loqonun bağlan* | loqonu gizlə* | su nişanı* |
            fotonu redaktə* | fotoda dəyişiklik* | şəkil üzərində dəyişiklik* |
            şəklin kəsil* | şəkillərin kəsil* | fotoların kəsil* | rəngini dəyiş* |
            rənglərini dəyiş* | üzərinə yazı* | fotonu kes* | şekli kes* | fotonun kesil* |
            kesil* | loqonu gizle* | fotonu redakte* | fotoda deyişiklik* |
            şekil üzerinde deyişiklik* | şeklin kesil* | şekillerin kesil* |
            fotoların kesil* | rengini deyiş* | renglerini deyiş* | üzerine yazı*"""
        ),
        Action.LINK: words("freym* | dərin keçid* | derin keçid*"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """dərc olunan | dərc edilən | dərc edilmiş | dərc olunmuş | yerləşdirilən material* |
            yerləşdirilən məqalə* | yerləşdirilən xəbər* | yerləşdirilən məlumat* |
            yerləşdirilən informasiya* | yerləşdirilən bütün | yerləşdirilmiş material* |
            yerləşdirilmiş məqalə* | yerləşdirilmiş xəbər* | yerləşdirilmiş məlumat* |
            yerləşdirilmiş informasiya* | yerləşdirilmiş bütün | yayımlanan material* |
            yayımlanan məqalə* | yayımlanan xəbər* | yayımlanan məlumat* |
            yayımlanan informasiya* | yayımlanan bütün | yayılan material* | yayılan məqalə* |
            yayılan xəbər* | yayılan məlumat* | yayılan informasiya* | yayılan bütün |
            paylaşılan material* | paylaşılan məqalə* | paylaşılan xəbər* |
            paylaşılan məlumat* | paylaşılan informasiya* | paylaşılan bütün | material* |
            məqalə* | xəbər* | məlumat* | məzmun* | yazı | yazılar | yazıların | əsər* |
            informasiya* | kontent* | материал* | мәгалә* | хәбәр* | müsahibə* | reportaj* |
            derc olunan | derc edilen | derc edilmiş | derc olunmuş | yerleşdirilen material* |
            yerleşdirilen meqale* | yerleşdirilen xeber* | yerleşdirilen melumat* |
            yerleşdirilen informasiya* | yerleşdirilen bütün | yerleşdirilmiş material* |
            yerleşdirilmiş meqale* | yerleşdirilmiş xeber* | yerleşdirilmiş melumat* |
            yerleşdirilmiş informasiya* | yerleşdirilmiş bütün | yayımlanan meqale* |
            yayımlanan xeber* | yayımlanan melumat* | yayılan meqale* | yayılan xeber* |
            yayılan melumat* | paylaşılan meqale* | paylaşılan xeber* | paylaşılan melumat* |
            meqale* | xeber* | melumat* | mezmun* | eser* | müsahibe*""",
        ),
        Object.SITE: words(
            """saytda yerləşdirilən | saytda yerləşdirilmiş | saytda yayımlanan |
            saytda dərc olunan | saytda dərc edilən | saytında yerləşdirilən |
            saytında yerləşdirilmiş | saytında yayımlanan | saytında dərc olunan |
            saytında dərc edilən | sayt | saytda | saytdakı | saytın | saytında | portal* |
            internet səhifə* | veb-sayt* | saytımızda* | saytda yerleşdirilen |
            saytda yerleşdirilmiş | saytda derc olunan | saytda derc edilen |
            saytında yerleşdirilen | saytında yerleşdirilmiş | saytında derc olunan |
            saytında derc edilen | internet sehife*"""
        ),
        Object.TEXT: words(
            """mətn | mətni | mətnin | mətnlər | mətnlərin | mətn* | metn | metni |
            metnin | metnler | metnlerin | metn*"""
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            """foto | fotolar* | fotoşəkil* | şəkil* | fotonun | təsvir* | foto* | şəkl* |
            illüstrasiya* | şekil* | tesvir* | şekl*""",
        ),
        Object.VIDEO: words("video* | videomaterial* | görüntü* | kadrlar*"),
        Object.AUDIO: words("audio*"),
        Object.GRAPHIC: words("qrafik* | infoqrafika*"),
        Object.LOGO: words("loqo* | əmtəə nişan* | emtee nişan*"),
    },
    conditions={
        Condition.CONSENT: words(
            _NEED_CONSENT,
            """icazəsi ilə | razılığı ilə | icazə* | razılıq* | razılığı* | müqavilə* |
            lisenziya* | səlahiyyət* | razılaşma* | saziş* | lisenziya əsasında |
            müqavilə əsasında | razılaşma əsasında | icazesi ile | razılığı ile | icaze* |
            müqavile* | selahiyyet* | lisenziya esasında | müqavile esasında |
            razılaşma esasında""",
        ),
        Condition.PRIOR: words(
            "əvvəlcədən | öncədən | qabaqcadan | ilkin | evvelceden | önceden"
        ),
        Condition.WRITTEN: words(
            """yazılı | yazılı şəkildə | yazılı surətdə | yazılı şekilde | yazılı suretde"""
        ),
        Condition.ATTRIBUTION: words(
            """mənbəni | mənbənin | mənbəyə | mənbələr | mənbənin adı | istinad etməklə |
            istinad edilməklə | istinad* | mənbə | mənbəyi | müəllifin adı | истинад* |
            müəllifin adını | müəllifin adının | imza | agentliyin adı* | istinad edildikdə |
            istinad edilmədən | istinad edilsə | istinad etmədən | istinad olunduqda |
            istinad olunmaqla | menbeni | menbenin | menbeye | menbeler | menbenin adı |
            istinad etmekle | istinad edilmekle | menbe | menbeyi | müellifin adı |
            müellifin adını | müellifin adının | istinad edildikde | istinad edilmeden |
            istinad edilse | istinad etmeden"""
        ),
        Condition.LINK: words(
            """aktiv keçid | keçidin | keçidi | aktiv link | hiperlink* | keçid | link* |
            hiperistinad* | aktiv link* | hiperkeçid* | aktiv keçid* | birbaşa keçid* | url |
            işlək keçid* | keçid göstərməklə | keçid verməklə | link verməklə |
            işlek keçid* | keçid göstermekle | keçid vermekle | link vermekle"""
        ),
        Condition.KEEP_NOTICE: words("müəllif hüququ bildiriş* | müellif hüququ bildiriş*"),
        Condition.NO_DERIVATIVES: words(
            """dəyişiklik edilmədən | dəyişdirilmədən | dəyişiklik etmədən | olduğu kimi |
            dəyişmədən | ixtisarsız | eynilə | sözbəsöz | dəyişikliksiz |
            deyişiklik edilmeden | deyişdirilmeden | deyişiklik etmeden | deyişmeden |
            eynile | sözbesöz | deyişikliksiz"""
        ),
        Condition.NONCOMMERCIAL: words(
            """qeyri-kommersiya | qeyri kommersiya | kommersiya məqsədi güdməyən |
            kommersiya məqsədi olmadan | kommersiya olmayan | qazanc məqsədi güdmədən |
            kommersiya meqsedi güdmeyen | kommersiya meqsedi olmadan |
            qazanc meqsedi güdmeden"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redaksiya istifadə* | redaksiya məqsəd* | xəbər məqsəd* | jurnalistika məqsəd* |
            xəbər materialları* | redaksion istifadə* | redaksiya istifade* |
            redaksiya meqsed* | xeber meqsed* | jurnalistika meqsed* | xeber materialları* |
            redaksion istifade*"""
        ),
        Condition.PERSONAL_USE: words(
            """şəxsi istifadə* | fərdi istifadə* | şəxsi məqsəd* | daxili istifadə* |
            şəxsi ehtiyac* | özəl istifadə* | şexsi istifade* | ferdi istifade* |
            şexsi meqsed* | daxili istifade* | şexsi ehtiyac* | özel istifade*"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """təhsil məqsəd* | tədris məqsəd* | tədris prosesi* | tehsil meqsed* |
            tedris meqsed* | tedris prosesi*"""
        ),
        Condition.ONE_TIME: words(
            """birdəfəlik | bir dəfə | bir dəfəyə | yalnız bir dəfə | bir dəfəlik | birdefelik |
            bir defe | bir defeye | yalnız bir defe | bir defelik"""
        ),
        Condition.NOTIFY: words(
            """xəbərdar et* | bildirmək | məlumat verilməlidir | redaksiyaya məlumat* |
            bizə məlumat* | redaksiyanı məlumatlandır* | bizi məlumatlandır* | xeberdar et* |
            bildirmek | melumat verilmelidir | redaksiyaya melumat* | bize melumat* |
            redaksiyanı melumatlandır* | bizi melumatlandır*"""
        ),
        Condition.PAYMENT: words(
            """ödəniş* | haqqı ödə* | pullu | ödəniş tələb olunur | əlavə ödəniş tələb olunur |
            qonorar ödənilir | haqq ödənilməlidir | əlavə ödəniş | haqq ödənil* | qonorar* |
            ödəniş etmədən | ödəniş müqabilində | ödeniş* | haqqı öde* |
            ödeniş teleb olunur | elave ödeniş teleb olunur | qonorar ödenilir |
            haqq ödenilmelidir | elave ödeniş | haqq ödenil* | ödeniş etmeden |
            ödeniş müqabilinde"""
        ),
        Condition.SUBSCRIBER: words(
            """abunəçi* | abunə* | müştəri* | üzvlər* | abonent* |
            qeydiyyatdan keçmiş istifadəçi* | akkreditə* | abuneçi* | abune* | müşteri* |
            üzvler* | qeydiyyatdan keçmiş istifadeçi* | akkredite*"""
        ),
        Condition.CONTEXT_ONLY: words(
            """bu xəbərlə birlikdə | bu məqalə ilə birlikdə | hadisə ilə bağlı xəbər* |
            məqalə ilə birlikdə | xəbərlə birlikdə | bu xeberle birlikde |
            bu meqale ile birlikde | hadise ile bağlı xeber* | meqale ile birlikde |
            xeberle birlikde"""
        ),
        Condition.LENGTH_LIMIT: words(
            "qısa sitat* | qısa parça* | bir neçə cümlə* | bir neçe cümle*"
        ),
    },
    exemptions={
        Exemption.PERSONAL_USE: words(
            """şəxsi istifadədən başqa | şəxsi istifadə istisna | şexsi istifadeden başqa |
            şexsi istifade istisna"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "qanunla nəzərdə tutulmuş hallar | qanunla nezerde tutulmuş hallar"
        ),
        Exemption.SUBSCRIBERS: words("abunəçilərdən başqa | abuneçilerden başqa"),
        Exemption.SEARCH_ENGINES: words("axtarış sistem*"),
        Exemption.SCIENTIFIC_RESEARCH: words("elmi tədqiqat* | elmi tedqiqat*"),
        Exemption.EDITORIAL_USE: words(
            """yalnız redaksiya məqsəd* | yalnız xəbər məqsəd* | yalnız redaksiya istifadə* |
            yalnız jurnalistika məqsəd* | ancaq redaksiya məqsəd* | ancaq xəbər məqsəd* |
            ancaq redaksiya istifadə* | ancaq jurnalistika məqsəd* |
            təkcə redaksiya məqsəd* | təkcə xəbər məqsəd* | təkcə redaksiya istifadə* |
            təkcə jurnalistika məqsəd* | yalnız redaksiya meqsed* | yalnız xeber meqsed* |
            yalnız redaksiya istifade* | yalnız jurnalistika meqsed* |
            ancaq redaksiya meqsed* | ancaq xeber meqsed* | ancaq redaksiya istifade* |
            ancaq jurnalistika meqsed* | tekce redaksiya meqsed* | tekce xeber meqsed* |
            tekce redaksiya istifade* | tekce jurnalistika meqsed*"""
        ),
        Exemption.IMAGES: words("fotolar istisna | şəkillər istisna | şekiller istisna"),
        Exemption.QUOTATION: words("qısa sitatlar istisna | sitatlar istisna"),
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
        Example(
            "Fotolarımızı icazəsiz köçürməyin.", ("prohibits reproduce of image if consent",)
        ),
        Example("Bakıda ağacların icazəsiz kəsilməsi qadağandır."),
        Example(
            "Məqalə dəyişiklik edilmədən dərc edilə bilər.",
            ("permits publish if no_derivatives",),
        ),
    ),
)
