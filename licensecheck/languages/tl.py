"""Filipino (Tagalog)."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("austria"), "AU": words("australia"), "BE": words("belgium"), "BR": words("brazil"),
    "CA": words("canada"), "CH": words("switzerland"), "CN": words("china | tsina"), "CZ": words("czechia"),
    "DE": words("germany | alemanya"), "DK": words("denmark"), "ES": words("spain"), "EU": words("european union"),
    "FI": words("finland"), "FR": words("france"), "GB": words("united kingdom | britanya"), "GR": words("greece"),
    "HK": words("hong kong"), "HU": words("hungary"), "ID": words("indonesia"), "IE": words("ireland"),
    "IL": words("israel"), "IN": words("india"), "IT": words("italy"), "JP": words("japan | hapon"),
    "KH": words("cambodia"), "KP": words("hilagang korea"), "KR": words("timog korea | south korea"),
    "LA": words("laos"), "MM": words("myanmar (burma)"), "MN": words("mongolia"), "MO": words("macau"),
    "MX": words("mexico"), "MY": words("malaysia"), "NL": words("netherlands"), "NO": words("norway"),
    "NZ": words("new zealand"), "PH": words("pilipinas"), "PL": words("poland"), "PT": words("portugal"),
    "RO": words("romania"), "RU": words("russia"), "SA": words("saudi arabia"), "SE": words("sweden"),
    "SG": words("singapore"), "SK": words("slovakia"), "TH": words("thailand"), "TR": words("türkiye"),
    "TW": words("taiwan"), "UA": words("ukraine"), "US": words("estados unidos | amerika"), "VN": words("vietnam"),
    "ZA": words("south africa"),
}  # fmt: skip

_MONTHS = (
    words("enero | 一月 | ene | 1月"), words("pebrero | 二月 | peb | 2月"), words("marso | 三月 | mar | 3月"),
    words("abril | 四月 | abr | 4月"), words("mayo | 五月 | may | 5月"), words("hunyo | 六月 | hun | 6月"),
    words("hulyo | 七月 | hul | 7月"), words("agosto | 八月 | ago | 8月"), words("setyembre | 九月 | set | 9月"),
    words("oktubre | 十月 | okt | 10月"), words("nobyembre | 十一月 | nob | 11月"), words("disyembre | 十二月 | dis | 12月"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE = """para lamang sa editoryal na paggamit | para sa pag-uulat ng balita lamang |
editoryal na paggamit lamang | para lamang sa pag-uulat ng balita | para lamang sa pagbabalita |
para sa pagbabalita lamang | para sa balita lamang | para sa pamamahayag lamang |
para lamang sa balita | para lamang sa pamamahayag | para sa gamit-editoryal lamang |
pang-editoryal lamang | pang-editoryal na gamit lamang | para sa editoryal na gamit lamang |
pangbalita lamang"""
_KILL_ITEM = """binabawi ang balita | kanselado ang balita | pagbawi ng balita | binawi ang balita |
kinakansela ang balita | huwag gamitin ang balitang ito | binabawi namin ang balita |
binawi namin ang balita | kinakansela namin ang balita | pinawawalang-bisa ang balita |
inaatras namin ang balita | inaatras ang balita | huwag gamitin ang balita na ito |
huwag nang gamitin ang balita na ito | huwag ilathala ang balita na ito |
burahin ang balita na ito | alisin ang balita na ito | tanggalin ang balita na ito |
huwag ilabas ang balita na ito | binabawi namin ang balitang | binawi namin ang balitang |
binabawi ang balitang | binawi ang balitang | kinakansela namin ang balitang |
kinakansela ang balitang | pinawawalang-bisa ang balitang | inaatras namin ang balitang |
inaatras ang balitang | huwag gamitin ang balitang | huwag nang gamitin ang balitang |
huwag ilathala ang balitang | burahin ang balitang | alisin ang balitang |
tanggalin ang balitang | huwag ilabas ang balitang | binabawi namin ang ulat |
binawi namin ang ulat | binabawi ang ulat | binawi ang ulat | kinakansela namin ang ulat |
kinakansela ang ulat | pinawawalang-bisa ang ulat | inaatras namin ang ulat |
inaatras ang ulat | huwag gamitin ang ulat na ito | huwag nang gamitin ang ulat na ito |
huwag ilathala ang ulat na ito | burahin ang ulat na ito | alisin ang ulat na ito |
tanggalin ang ulat na ito | huwag ilabas ang ulat na ito | binabawi namin ang artikulo |
binawi namin ang artikulo | binabawi ang artikulo | binawi ang artikulo |
kinakansela namin ang artikulo | kinakansela ang artikulo | pinawawalang-bisa ang artikulo |
inaatras namin ang artikulo | inaatras ang artikulo | huwag gamitin ang artikulo na ito |
huwag nang gamitin ang artikulo na ito | huwag ilathala ang artikulo na ito |
burahin ang artikulo na ito | alisin ang artikulo na ito | tanggalin ang artikulo na ito |
huwag ilabas ang artikulo na ito | binabawi namin ang artikulong | binawi namin ang artikulong |
binabawi ang artikulong | binawi ang artikulong | kinakansela namin ang artikulong |
kinakansela ang artikulong | pinawawalang-bisa ang artikulong | inaatras namin ang artikulong |
inaatras ang artikulong | huwag gamitin ang artikulong | huwag nang gamitin ang artikulong |
huwag ilathala ang artikulong | burahin ang artikulong | alisin ang artikulong |
tanggalin ang artikulong | huwag ilabas ang artikulong | binabawi namin ang istorya |
binawi namin ang istorya | binabawi ang istorya | binawi ang istorya |
kinakansela namin ang istorya | kinakansela ang istorya | pinawawalang-bisa ang istorya |
inaatras namin ang istorya | inaatras ang istorya | huwag gamitin ang istorya na ito |
huwag nang gamitin ang istorya na ito | huwag ilathala ang istorya na ito |
burahin ang istorya na ito | alisin ang istorya na ito | tanggalin ang istorya na ito |
huwag ilabas ang istorya na ito | huwag na itong gamitin | huwag na itong ilathala |
huwag na ninyong gamitin | burahin agad | burahin ito | tanggalin agad | alisin agad |
alisin ito sa | tanggalin ito sa"""
_KILL_IMAGE = """binabawi ang larawan | binawi ang larawan | huwag gamitin ang larawang ito |
binabawi namin ang larawan | binawi namin ang larawan | kinakansela namin ang larawan |
kinakansela ang larawan | pinawawalang-bisa ang larawan | inaatras namin ang larawan |
inaatras ang larawan | huwag gamitin ang larawan na ito |
huwag nang gamitin ang larawan na ito | huwag ilathala ang larawan na ito |
burahin ang larawan na ito | alisin ang larawan na ito | tanggalin ang larawan na ito |
huwag ilabas ang larawan na ito | binabawi namin ang larawang | binawi namin ang larawang |
binabawi ang larawang | binawi ang larawang | kinakansela namin ang larawang |
kinakansela ang larawang | pinawawalang-bisa ang larawang | inaatras namin ang larawang |
inaatras ang larawang | huwag gamitin ang larawang | huwag nang gamitin ang larawang |
huwag ilathala ang larawang | burahin ang larawang | alisin ang larawang |
tanggalin ang larawang | huwag ilabas ang larawang | binabawi namin ang litrato |
binawi namin ang litrato | binabawi ang litrato | binawi ang litrato |
kinakansela namin ang litrato | kinakansela ang litrato | pinawawalang-bisa ang litrato |
inaatras namin ang litrato | inaatras ang litrato | huwag gamitin ang litrato na ito |
huwag nang gamitin ang litrato na ito | huwag ilathala ang litrato na ito |
burahin ang litrato na ito | alisin ang litrato na ito | tanggalin ang litrato na ito |
huwag ilabas ang litrato na ito | binabawi namin ang litratong | binawi namin ang litratong |
binabawi ang litratong | binawi ang litratong | kinakansela namin ang litratong |
kinakansela ang litratong | pinawawalang-bisa ang litratong | inaatras namin ang litratong |
inaatras ang litratong | huwag gamitin ang litratong | huwag nang gamitin ang litratong |
huwag ilathala ang litratong | burahin ang litratong | alisin ang litratong |
tanggalin ang litratong | huwag ilabas ang litratong"""
_EMBARGO_UNTIL = """huwag ilathala bago | bawal ilathala bago | hindi maaaring ilathala bago | huwag ilabas bago |
huwag isahimpapawid bago | huwag iulat bago | huwag i-post bago | huwag i-publish bago |
huwag ibalita bago | huwag ipalabas bago | huwag ipahayag bago | bawal ilabas bago |
bawal isahimpapawid bago | bawal iulat bago | bawal i-post bago | bawal i-publish bago |
bawal ibalita bago | bawal ipalabas bago | bawal ipahayag bago | hindi maaaring ilabas bago |
hindi maaaring isahimpapawid bago | hindi maaaring iulat bago | hindi maaaring i-post bago |
hindi maaaring i-publish bago | hindi maaaring ibalita bago | hindi maaaring ipalabas bago |
hindi maaaring ipahayag bago | hindi dapat ilabas bago | hindi dapat ilathala bago |
hindi dapat isahimpapawid bago | hindi dapat iulat bago | hindi dapat i-post bago |
hindi dapat i-publish bago | hindi dapat ibalita bago | hindi dapat ipalabas bago |
hindi dapat ipahayag bago | hindi puwedeng ilabas bago | hindi puwedeng ilathala bago |
hindi puwedeng isahimpapawid bago | hindi puwedeng iulat bago | hindi puwedeng i-post bago |
hindi puwedeng i-publish bago | hindi puwedeng ibalita bago | hindi puwedeng ipalabas bago |
hindi puwedeng ipahayag bago | huwag munang ilabas bago | huwag munang ilathala bago |
huwag munang isahimpapawid bago | huwag munang iulat bago | huwag munang i-post bago |
huwag munang i-publish bago | huwag munang ibalita bago | huwag munang ipalabas bago |
huwag munang ipahayag bago | mangyaring huwag ilabas bago | mangyaring huwag ilathala bago |
mangyaring huwag isahimpapawid bago | mangyaring huwag iulat bago |
mangyaring huwag i-post bago | mangyaring huwag i-publish bago | mangyaring huwag ibalita bago |
mangyaring huwag ipalabas bago | mangyaring huwag ipahayag bago | ipinagbabawal na ilabas bago |
ipinagbabawal na ilathala bago | ipinagbabawal na isahimpapawid bago |
ipinagbabawal na iulat bago | ipinagbabawal na i-post bago | ipinagbabawal na i-publish bago |
ipinagbabawal na ibalita bago | ipinagbabawal na ipalabas bago |
ipinagbabawal na ipahayag bago | maaari lamang ilabas pagkatapos | maaari lamang ilabas simula |
maaari lamang ilabas makalipas | maaari lamang ilathala pagkatapos |
maaari lamang ilathala simula | maaari lamang ilathala makalipas |
maaari lamang isahimpapawid pagkatapos | maaari lamang isahimpapawid simula |
maaari lamang isahimpapawid makalipas | maaari lamang iulat pagkatapos |
maaari lamang iulat simula | maaari lamang iulat makalipas | maaari lamang ibalita pagkatapos |
maaari lamang ibalita simula | maaari lamang ibalita makalipas | maaari lang ilabas pagkatapos |
maaari lang ilabas simula | maaari lang ilabas makalipas | maaari lang ilathala pagkatapos |
maaari lang ilathala simula | maaari lang ilathala makalipas |
maaari lang isahimpapawid pagkatapos | maaari lang isahimpapawid simula |
maaari lang isahimpapawid makalipas | maaari lang iulat pagkatapos | maaari lang iulat simula |
maaari lang iulat makalipas | maaari lang ibalita pagkatapos | maaari lang ibalita simula |
maaari lang ibalita makalipas | maaari nang ilabas pagkatapos | maaari nang ilabas simula |
maaari nang ilabas makalipas | maaari nang ilathala pagkatapos | maaari nang ilathala simula |
maaari nang ilathala makalipas | maaari nang isahimpapawid pagkatapos |
maaari nang isahimpapawid simula | maaari nang isahimpapawid makalipas |
maaari nang iulat pagkatapos | maaari nang iulat simula | maaari nang iulat makalipas |
maaari nang ibalita pagkatapos | maaari nang ibalita simula | maaari nang ibalita makalipas |
puwede lang ilabas pagkatapos | puwede lang ilabas simula | puwede lang ilabas makalipas |
puwede lang ilathala pagkatapos | puwede lang ilathala simula | puwede lang ilathala makalipas |
puwede lang isahimpapawid pagkatapos | puwede lang isahimpapawid simula |
puwede lang isahimpapawid makalipas | puwede lang iulat pagkatapos | puwede lang iulat simula |
puwede lang iulat makalipas | puwede lang ibalita pagkatapos | puwede lang ibalita simula |
puwede lang ibalita makalipas | huwag munang ilabas hanggang | pigil hanggang |
nakapigil hanggang"""

PACK = LanguagePack(
    name="tl",
    title="Filipino",
    tags={
        Tag.MARK: words(
            """karapatang-ari | karapatang-sipi | karapatang sipi | karapatang ari |
            karapatang-ari ng | may-ari ng karapatang-ari | karapatang magpalathala"""
        ),
        Tag.RESERVED: words(
            """lahat ng karapatan ay nakalaan | lahat ng karapatan ay nakareserba |
            nakalaan ang lahat ng karapatan | reserbado ang lahat ng karapatan |
            lahat ng karapatan ay reserbado | inilalaan ang lahat ng karapatan |
            lahat ng karapatan ay inilalaan | nakareserba ang lahat ng karapatan |
            ang lahat ng karapatan ay nakalaan | lahat ng karapatan nakalaan |
            lahat ng karapatan ay pag-aari | ang lahat ng karapatan ay reserbado"""
        ),
        Tag.RESERVE: words(
            """nakalaan | inilalaan namin ang karapatan | reserbado | nakareserba |
            inilalaan ang karapatan"""
        ),
        Tag.PROTECTED: words(
            """protektado ng karapatang-ari | protektado ng batas sa karapatang-ari |
            pinoprotektahan ng karapatang-ari | protektado ng copyright |
            pinoprotektahan ng batas sa copyright"""
        ),
        Tag.PRESENT: words("kasalukuyan"),
        Tag.NEG: words("hindi | wala | walang | 'di"),
        Tag.NOT_ONLY: words(
            """hindi lamang | hindi lang | hindi limitado sa | walang bayad | walang limitasyon"""
        ),
        Tag.MAY: words(
            """maaari | maaaring | maari | maaring | puwede | puwedeng | pwede | pwedeng | malaya |
            malayang | malayang mailalathala | malayang magagamit | malayang makokopya |
            malayang maibabahagi"""
        ),
        Tag.MAY_NOT: words(
            """hindi maaari | hindi maaaring | hindi puwede | hindi puwedeng | hindi pwede |
            hindi pwedeng | hindi dapat | huwag | huwag po | hindi pinapayagan |
            hindi pinahihintulutan | hindi pinapayagang | hindi maari | hindi maaring |
            hindi pinahihintulutang | walang maaaring | wag | 'wag | walang pahintulot na |
            hindi namin pinapayagan"""
        ),
        Tag.MUST: words("dapat | kailangang | kinakailangang | nararapat | dapat na"),
        Tag.BAN: words(
            """bawal | ipinagbabawal | mahigpit na ipinagbabawal | pinagbabawalan | bawal na bawal |
            ipinagbabawal ang | ipinagbabawal na | labag sa batas | ipinagbabawalan |
            pinagbawal | ipinagbawal | mahigpit na bawal"""
        ),
        Tag.ALLOW: words(
            """pinapayagan | pinahihintulutan | pinapayagang | pinahihintulutang | ipinapahintulot |
            libreng | libre | hinihikayat | hindi bawal | hindi ipinagbabawal |
            sa ilalim ng lisensyang | walang bayad na | pinapayagan namin | ipinahihintulot |
            maluwag sa"""
        ),
        Tag.NEED: words(
            """kailangan | kinakailangan | obligado | obligadong | kailangan ng | kailangan ang |
            kinakailangan ang | kinakailangan ng | sapilitan | makipag-ugnayan sa |
            nangangailangan ng"""
        ),
        Tag.THREAT: words(
            """kakasuhan | papatawan ng parusa | parurusahan | mananagot sa batas |
            legal na aksyon | idedemanda | parusahan"""
        ),
        Tag.REQUEST: words(
            "pakiusap | paki | mangyaring | maaari po bang | salamat | nakikiusap"
        ),
        Tag.UNAUTHORISED: words(
            """walang pahintulot | nang walang pahintulot | walang permiso | nang walang permiso |
            nang walang paalam | walang paalam | di-awtorisado | hindi awtorisado |
            hindi awtorisadong | di-awtorisadong | nang hindi nagpapaalam | walang awtorisasyon |
            nang walang awtorisasyon"""
        ),
        Tag.WITHOUT: words(
            """nang walang | ng walang | kung walang | kapag walang | nang hindi kumukuha |
            nang hindi humihingi | hangga't walang | hanggang walang | nang hindi binabanggit |
            nang hindi"""
        ),
        Tag.EXCEPT: words(
            """maliban kung | maliban sa | maliban | liban sa | liban kung | bukod sa | puwera"""
        ),
        Tag.ONLY: words(
            _ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE,
            "lamang | lang | tanging | eksklusibo | para lamang sa | tangi",
        ),
        Tag.IF: words(
            """basta | kung may | kapag may | sa kondisyong | sa kondisyon na | sa kundisyong |
            kung ilalagay | hangga't | basta't | sa pamamagitan ng | kalakip ang | kasama ang |
            pagkatapos makakuha | may kasamang | kung babanggitin | kung kikilalanin |
            kung bibigyan | ngunit dapat | pero dapat | bastat | na may"""
        ),
        Tag.WHEN: words("kapag | kung | tuwing | sa paggamit | sa tuwing | pag"),
        Tag.NO_PART: words("walang bahagi | walang anumang bahagi"),
        Tag.RANGE: words(
            """buo o bahagi | bahagi o kabuuan | kabuuan o bahagi | anumang bahagi |
            sa kabuuan o bahagi | sa buo o bahagi | buo man o bahagi | bahagi man o buo |
            bahagi man o kabuuan | nang buo o bahagya | alinmang bahagi | buo o bahagya |
            sa kabuuan o sa bahagi | kabuuan man o bahagi"""
        ),
        Tag.COMMERCIAL: words(
            """layuning komersyal | layuning komersiyal | pangkomersyo | para sa komersyal |
            layuning pangkomersyal | para pagkakitaan | layuning pangnegosyo"""
        ),
        Tag.OTHER: words("o iba pang layunin | anumang layunin"),
        Tag.OUTSIDE: words("sa labas ng | labas ng bansa"),
        Tag.PURPOSE: words("para sa | upang | para"),
        Tag.BUT: words("ngunit | pero | subalit | gayunman"),
        Tag.AND: words("at | o | at/o | ni | pati"),
        Tag.REPORT: words(
            """sinabi | ayon kay | ayon sa | iginiit | inihayag | iniulat | hinatulan | nagdemanda |
            idinemanda | kinasuhan | inaprubahan | ipinaliwanag | tinalakay | nagpasya |
            inanunsyo | pinuna | nahuli | inaresto | nasamsam | nagbabala | pinagmulta | ani |
            giit | sambit | isinusulong | naghain"""
        ),
        Tag.TOPIC: words(
            """korte | hukuman | kaso | kasong | demanda | panukalang batas | senado | kongreso |
            eksperto | abogado | pariralang | ang ibig sabihin | ano ang ibig sabihin | pulis |
            pulisya | gobyerno | pamahalaan | hukom | pirata | pinirata | senador | alkalde |
            kagawaran | nasasakdal | ano ang | paglabag sa karapatang-ari |
            paglabag sa copyright | batas sa | kongresista"""
        ),
        Tag.NONWORK: words(
            """pumarada | magparada | paradahan | paninigarilyo | manigarilyo | sigarilyo | alak |
            pag-inom | inumin | baril | armas | mangisda | pangingisda | isda | drone | tiket |
            bumoto | botante | tabako | droga | sasakyan | motorsiklo | pumasok | hayop | aso |
            pagpasok | paputok | basura | plastik | magtipon | lumangoy | turista | pasahero |
            estudyante | sugal | pagsusugal | kalakal | produkto | mangaso | cellphone | vape |
            trak | tumawid | magtinda | bangketa | pagkain | bigas | gamot | kampanya | doktor |
            pasyente | bakuna | lupa | gusali | bahay | buwis | seguro | langis | aplikasyon |
            pekeng balita | maling balita | pasaporte | migrante | pagsusulit | pautang | bangko"""
        ),
        Tag.CREDIT: words(
            """larawan: | larawan mula sa | larawan ni | larawan ng | kuha ni | kuha ng |
            kuha mula sa | litrato: | litrato ni | litrato mula sa | pinagmulan: | pinagkunan: |
            sanggunian: | mula sa | bidyo: | larawang kuha ni | larawang kuha ng | sinulat ni |
            ulat ni | ulat mula kay | ulat ni/ni | retrato ni"""
        ),
        Tag.PHOTO: words("larawan | litrato | kuha | retrato"),
        Tag.VIA: words("sa pamamagitan"),
        Tag.WITH_AGENCY: words("may ulat mula sa | kasama ang ulat ng | may ulat ang"),
        Tag.BYLINE: words(
            """mamamahayag | reporter | ni: | isinulat ni | patnugot: | tagapagbalita"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            """binabawi namin ang bidyo | binawi namin ang bidyo | binabawi ang bidyo |
            binawi ang bidyo | kinakansela namin ang bidyo | kinakansela ang bidyo |
            pinawawalang-bisa ang bidyo | inaatras namin ang bidyo | inaatras ang bidyo |
            huwag gamitin ang bidyo na ito | huwag nang gamitin ang bidyo na ito |
            huwag ilathala ang bidyo na ito | burahin ang bidyo na ito |
            alisin ang bidyo na ito | tanggalin ang bidyo na ito | huwag ilabas ang bidyo na ito""",
        ),
        Tag.CORRECTION: words(
            """pagwawasto: | pagwawasto | pagtatama: | itinamang bersyon | erratum"""
        ),
        Tag.EMBARGO: words(_EMBARGO_UNTIL, "embargo | embargo hanggang | naka-embargo"),
        Tag.UNTIL: words(_EMBARGO_UNTIL, "hanggang | bago"),
        Tag.AFTER: words("pagkatapos | simula | mula noong"),
        Tag.RELEASE: words(
            """para sa agarang paglalathala | para sa agarang paglabas |
            para sa agarang pagpapalabas | para sa agarang publikasyon"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """pampublikong dominyo | nasa pampublikong dominyo | walang karapatang-ari |
            pag-aari ng publiko | walang umiiral na karapatang-ari"""
        ),
        Tag.OPEN_LICENCE: words("lisensyang creative commons | lisensiyang creative commons"),
        Tag.WITHIN: words("sa loob ng | hindi hihigit sa | hanggang sa"),
        Tag.DAYS: words("araw | oras | linggo | buwan"),
        Tag.LENGTH: words("salita | minuto | segundo | letra | linya"),
    },
    actions={
        Action.ALL: words(
            """gamitin | paggamit | ginagamit | gamiting muli | muling gamitin | muling paggamit |
            magamit | gumamit | nagagamit | gagamitin | paggamit ng | sa paggamit | magagamit |
            ginagamit ang | paggagamit | malayang magagamit"""
        ),
        Action.PUBLISH: words(
            """ilathala | paglalathala | mailathala | muling ilathala | muling paglalathala |
            ilathalang muli | maglathala | i-post | ipost | pag-post | i-publish | mai-publish |
            i-repost | pag-publish | ilimbag muli | muling ilimbag | ipakita sa publiko |
            inilathala | ilalathala | mailathalang muli | i-republish | pag-repost |
            mailalathala | mailathala muli | maililimbag muli | maipublish | mailabas | ilabas |
            paglabas | ilalabas | naililimbag | ilathala muli | mailalathala muli | ilathala uli |
            muling mailathala | muling mailalathala | ipaskil | pagpaskil | malayang mailalathala"""
        ),
        Action.PUBLISH_ONLINE: words(
            "i-upload | ilagay sa internet | sa internet | pag-upload"
        ),
        Action.PRINT: words("ilimbag | paglilimbag | i-print | mailimbag"),
        Action.BROADCAST: words(
            """isahimpapawid | pagsasahimpapawid | i-broadcast | pag-broadcast | maisahimpapawid |
            ipalabas | ipahayag sa radyo | pag-brodkast | i-brodkast"""
        ),
        Action.SOCIAL: words(
            """i-share sa social media | ibahagi sa social media | pag-share sa social media |
            sa social media"""
        ),
        Action.REPRODUCE: words(
            """kopyahin | pagkopya | kinokopya | makopya | kumopya | sipiin nang buo | magparami |
            paramihin | pagpaparami | i-download | pag-download | i-copy | pag-copy | gayahin |
            muling likhain | reproduksiyon | reproduksyon | pagsipi nang buo | i-reproduce |
            mangopya | pagkokopya | magkopya | pangongopya | kopyahan | kokopyahin | makokopya |
            pagsipi ng buo | kopya | malayang makokopya"""
        ),
        Action.REDISTRIBUTE: words(
            """ipamahagi | pamamahagi | muling ipamahagi | muling pamamahagi | ipamigay | ikalat |
            pagkakalat | ipasa | pagpapasa | ibahagi | pagbabahagi | maipamahagi | i-distribute |
            ipakalat | pagpapakalat | ipadala sa iba | ipasa sa iba | maipapamahagi |
            ipamamahagi | ipinamamahagi | maibabahagi | ibabahagi | naipamamahagi |
            malayang maibabahagi"""
        ),
        Action.REWRITE: words(
            """isulat muli | muling isulat | pagsulat muli | i-edit | pag-edit | buodin |
            pagbubuod | muling pagsulat"""
        ),
        Action.ADAPT: words(
            """baguhin | pagbabago | iangkop | pag-aangkop | i-modify | binago | mabago |
            hinangong gawa | hangong gawa"""
        ),
        Action.TRANSLATE: words(
            """isalin | pagsasalin | isinalin | i-translate | maisalin | salin sa"""
        ),
        Action.QUOTE: words("sipiin | pagsipi | sumipi | banggitin ang bahagi | sipi"),
        Action.ARCHIVE: words(
            """iimbak | pag-iimbak | i-archive | itago sa | i-save | pagtatago sa | maimbak"""
        ),
        Action.SELL: words(
            """ibenta | pagbebenta | magbenta | ipagbili | pagbebentang muli | muling ibenta |
            maibenta | ipagbibili"""
        ),
        Action.COMMERCIAL: words(
            """komersyal na paggamit | komersiyal na paggamit | gamitin sa komersyal |
            gamitin sa layuning komersyal | gamitin para sa komersyal | paggamit sa komersyo |
            paggamit na komersyal | gamitin para sa layuning komersyal | pagkakitaan |
            paggamit para sa layuning komersyal"""
        ),
        Action.ADVERTISE: words(
            """patalastas | pag-aanunsyo | advertisement | anunsiyo | pagpapatalastas | promosyon |
            pag-aadvertise"""
        ),
        Action.AI_TRAINING: words(
            """sanayin ang ai | pagsasanay ng ai | sa pagsasanay ng artificial intelligence |
            magsanay ng ai | artipisyal na katalinuhan | pagmimina ng datos |
            pagmimina ng teksto at datos | pagmimina ng teksto | pag-scrape | i-scrape |
            pag-crawl | machine learning | artificial intelligence | data mining |
            modelong pangwika | mga modelo ng ai | pagsasanay ng mga modelo |
            sanayin ang mga modelo"""
        ),
        Action.ALTER_IMAGE: words(
            """i-crop | pag-crop | baguhin ang larawan | manipulahin | pagmamanipula | retokehin |
            alisin ang logo | takpan ang logo"""
        ),
        Action.LINK: words("i-embed | pag-embed | i-frame"),
    },
    manners={Action.PRINT: words("pabalat ng magasin | sa magasin")},
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            """artikulo | nilalaman | materyal | balita | akda | impormasyon | dokumento | ulat |
            lathala | publikasyong ito | gawa | balitang ito | artikulong ito | balitang |
            artikulong | ulat na ito | istoryang | istorya | nilalamang | materyal na""",
        ),
        Object.SITE: words("website | site | pahina | websayt"),
        Object.TEXT: words("teksto | tekstong"),
        Object.IMAGE: words(_KILL_IMAGE, "larawan | litrato | imahe | retrato | larawang"),
        Object.VIDEO: words("video | bidyo"),
        Object.AUDIO: words("audio | awdyo"),
        Object.GRAPHIC: words("grapiko | infographic | dibuho | guhit"),
        Object.LOGO: words("logo | tatak"),
    },
    conditions={
        Condition.CONSENT: words(
            """pahintulot | permiso | pagsang-ayon | pagpayag | awtorisasyon | lisensya |
            lisensiya | kasunduan | pag-apruba | pagpapahintulot | makipag-ugnayan sa |
            walang pahintulot | pahintulot mula"""
        ),
        Condition.PRIOR: words("paunang | nauna | nang maaga | bago gamitin | naunang"),
        Condition.WRITTEN: words("nakasulat | nakasulat na | pasulat | kasulatan"),
        Condition.ATTRIBUTION: words(
            """pagkilala | pagkilala sa pinagmulan | banggitin ang pinagmulan |
            kilalanin ang pinagmulan | pagbanggit sa pinagmulan | pagbanggit | credit |
            bigyan ng kredito | kredito | pinagmulan | banggitin | kilalanin |
            ilagay ang pinagmulan | ang pinagmulan | kung babanggitin | kung kikilalanin |
            pagkilala sa may-akda | nang hindi binabanggit | pinagkunan | babanggitin |
            binabanggit | kikilalanin | may-akda | banggitin ang may-akda |
            babanggitin ang may-akda | bibigyan ng kredito | ilalagay ang pinagmulan |
            tutukuyin ang | tukuyin ang pinagmulan | pagkilala sa"""
        ),
        Condition.LINK: words(
            """link | ilagay ang link | lagyan ng link | kawing | link sa orihinal | hyperlink"""
        ),
        Condition.KEEP_NOTICE: words(
            """panatilihin ang paunawa | alisin ang paunawa sa karapatang-ari"""
        ),
        Condition.NO_DERIVATIVES: words(
            """walang pagbabago | nang walang pagbabago | buo at walang pagbabago | hindi binabago |
            nang hindi binabago"""
        ),
        Condition.SHARE_ALIKE: words("parehong lisensya | kaparehong lisensya"),
        Condition.NONCOMMERCIAL: words(
            """hindi komersyal | hindi komersiyal | di-komersyal | di-komersiyal |
            hindi pangkomersyo | hindi para pagkakitaan | hindi pangkomersyal | di-pangkomersyo |
            hindi kumikita"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            _ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE,
            """editoryal na paggamit | pag-uulat ng balita | layuning editoryal | gamit editoryal |
            pagbabalita""",
        ),
        Condition.PERSONAL_USE: words(
            """personal na paggamit | pansariling gamit | pribadong paggamit |
            pansariling paggamit | personal na gamit"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """layuning pang-edukasyon | pang-edukasyon | pagtuturo | pananaliksik"""
        ),
        Condition.ONE_TIME: words("isang beses lamang | minsanang paggamit"),
        Condition.NOTIFY: words("ipaalam sa amin | abisuhan kami"),
        Condition.PAYMENT: words("may bayad | bayad | kabayaran | magbayad"),
        Condition.SUBSCRIBER: words(
            """subscriber | kliyente | miyembro | mga kasapi | mga suskritor"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """gamitin ang itinamang bersyon | gamitin ang bersyong ito"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(_ONLY_EDITORIAL_PURPOSE_EDITORIAL_USE),
        Exemption.PERSONAL_USE: words(
            """maliban sa personal na paggamit | maliban sa pansariling gamit"""
        ),
        Exemption.STATUTORY_EXCEPTION: words("pinapayagan ng batas | makatarungang paggamit"),
        Exemption.QUOTATION: words("maikling sipi | maiikling sipi"),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("ng | mula sa | sa | kay | ni"),
    examples=(
        Example("Bawal kopyahin ang artikulong ito.", ("prohibits reproduce",)),
        Example(
            "Ipinagbabawal ang paglalathala nang walang nakasulat na pahintulot.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Hindi maaaring kopyahin, isalin o ipamahagi ang materyal na ito.",
            ("prohibits reproduce redistribute translate",),
        ),
        Example(
            "Walang bahagi ng akdang ito ang maaaring kopyahin nang walang pahintulot.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Maaaring muling ilathala ang artikulo basta banggitin ang pinagmulan at lagyan ng link.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Kailangan ng paunang pahintulot sa paggamit ng larawan.",
            ("requires all of image if consent prior",),
        ),
        Example(
            "Hindi maaaring gamitin ang nilalaman sa pagsasanay ng AI.",
            ("prohibits ai_training",),
        ),
        Example("Ipinagbabawal ang komersyal na paggamit.", ("prohibits commercial",)),
        Example(
            "Maaaring kopyahin para sa hindi komersyal na layunin.",
            ("permits reproduce if noncommercial",),
        ),
        Example("Ipinagbabawal ang pagmimina ng teksto at datos.", ("prohibits ai_training",)),
        Example("Kuha ni Juan Santos", ("notice",)),
        Example("© 2022 Pahayagang Bayani. Lahat ng karapatan ay nakalaan.", ("reserved",)),
        Example("Binabawi ang balita at hindi na dapat gamitin.", ("prohibits all",)),
        Example("Embargo hanggang 4 Marso 2027.", ("prohibits publish until 2027-03-04",)),
        Example("Sinabi ng korte na nilabag ng kompanya ang karapatang-ari ng manunulat."),
        Example("Bawal pumarada at manigarilyo rito."),
        Example("Ipinagbabawal ang pagbebenta ng alak sa araw ng halalan."),
        Example("Ipinaliwanag ng abogado ang pariralang lahat ng karapatan ay nakalaan."),
    ),
)
