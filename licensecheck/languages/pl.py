"""Polish."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("austri*"), "AU": words("australi*"), "BE": words("belgi*"),
    "BG": words("bułgari*"), "BR": words("brazyli*"), "BY": words("białoru*"),
    "CA": words("kanada | kanady | kanadzie"), "CH": words("szwajcari*"),
    "CN": words("chiny | chin | chinach"), "CZ": words("czechy | czechach | czeskiej"),
    "DE": words("niemcy | niemiec | niemczech | niemczech"), "DK": words("dania | danii"),
    "EE": words("estoni*"), "ES": words("hiszpani*"), "EU": words("unii europejskiej"),
    "FI": words("finlandi*"), "FR": words("francj*"),
    "GB": words("wielka brytania | wielkiej brytanii | zjednoczone królestwo"),
    "GR": words("grecj*"), "HR": words("chorwacj*"), "HU": words("węgry | węgier | węgrzech"),
    "IE": words("irlandi*"), "IL": words("izrael*"), "IN": words("indie | indiach"),
    "IT": words("włochy | włoch | włoszech"), "JP": words("japoni*"),
    "KR": words("korea południowa | korei południowej"), "LT": words("litw*"),
    "LV": words("łotw*"), "NL": words("holandi* | niderland*"), "NO": words("norwegi*"),
    "PL": words("polsk* | polska | polsce"), "PT": words("portugali*"), "RO": words("rumuni*"),
    "RS": words("serbi*"), "RU": words("rosja | rosji | rosją"), "SE": words("szwecj*"),
    "SI": words("słoweni*"), "SK": words("słowacj*"), "TR": words("turcj*"),
    "UA": words("ukrain*"),
    "US": words("stany zjednoczone | stanów zjednoczonych | stanach zjednoczonych | usa"),
}  # fmt: skip
_MONTHS = (
    words("stycznia | styczeń | sty | styczniem"), words("lutego | luty | lut | lutym"), words("marca | marzec | marcem"),
    words("kwietnia | kwiecień | kwi | kwietniem"), words("maja | maj | majem"), words("czerwca | czerwiec | cze | czerwcem"),
    words("lipca | lipiec | lip | lipcem"), words("sierpnia | sierpień | sie | sierpniem"),
    words("września | wrzesień | wrz | wrześniem"), words("października | październik | paź | październikiem"),
    words("listopada | listopad | lis | listopadem"), words("grudnia | grudzień | gru | grudniem"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """należy zapytać | w sprawie licencji | w sprawie zgody | w sprawie licencji prosimy |
w sprawie zgody prosimy | w sprawie przedruku prosimy | wymaga umowy | wymaga licencji |
wymaga porozumienia | wymaga uzgodnienia | wymaga zgody | wymagają zgody | wymaga zezwolenia |
podlega licencji | podlegają licencji | podlega uzgodnieniu | należy uzgodnić z |
trzeba uzgodnić z | uzgodnij z | proszę uzgodnić z | należy pytać autora | należy pytać redakcję"""
_NEED_PAYMENT = """pobieramy opłat* | pobiera się opłat* | podlega opłacie | podlegają opłacie | jest płatn* |
są płatn* | jest odpłatn* | są odpłatn* | wiąże się z opłatą | pobieramy opłatę |
pobieramy opłaty | pobiera się opłatę | pobierana jest opłata | jest płatne | jest płatna |
są płatne | jest odpłatne | jest odpłatna | są odpłatne | należy uiścić opłatę"""
_IF_CONSENT = """za zgodą | na licencji | zgodnie z licencją | za pozwoleniem | za zezwoleniem |
zgodnie z postanowieniami | zgodnie z regulaminem | zgodnie z zasadami |
na zasadach określonych | na warunkach określonych | na zasadach określonych w regulaminie |
po konsultacji | po uzgodnieniu | w porozumieniu z | za porozumieniem | w ramach umowy |
w ramach licencji | zgodnie z umową | za wiedzą | za aprobatą | za akceptacją"""
_IF_ATTRIBUTION = """z podaniem | wraz z podaniem | z powołaniem | z powołaniem się | ze wskazaniem |
z zaznaczeniem | przy podaniu | przy wskazaniu | jeżeli podano | jeśli podano | jeżeli poda |
jeśli poda | jeśli podasz | z oznaczeniem | poprzez wskazanie | poprzez podanie |
w przypadku podania | tylko podaj | jeśli wskażesz | jeśli wskazano | jeżeli wskazano |
jeśli wskaże | jeśli podacie | jeśli podany | jeśli podana | jeśli podane | jeśli wymienisz |
jeśli wymieniono | z podpisem | z podpisaniem | z nazwiskiem | z przywołaniem |
z odwołaniem do | z powołaniem na | powołując się na | podając | wskazując | po podpisaniu |
kto poda | kto podaje"""
_KILL_ITEM = """wycofuje depeszę | wycofuje materiał | wycofuje informację | depesza anulowana |
depesza wycofana | materiał wycofany | anuluje depeszę | anuluje informację | anuluje materiał |
anuluje artykuł | anuluje tekst | anuluje wiadomość | anuluje notatkę | anuluje komunikat |
anulowała depeszę | anulowała informację | anulowała materiał | anulowała artykuł |
anulowała tekst | anulowała wiadomość | anulowała notatkę | anulowała komunikat |
anulował depeszę | anulował informację | anulował materiał | anulował artykuł | anulował tekst |
anulował wiadomość | anulował notatkę | anulował komunikat | anulujemy depeszę |
anulujemy informację | anulujemy materiał | anulujemy artykuł | anulujemy tekst |
anulujemy wiadomość | anulujemy notatkę | anulujemy komunikat | wycofuje artykuł |
wycofuje tekst | wycofuje wiadomość | wycofuje notatkę | wycofuje komunikat | wycofała depeszę |
wycofała informację | wycofała materiał | wycofała artykuł | wycofała tekst |
wycofała wiadomość | wycofała notatkę | wycofała komunikat | wycofał depeszę |
wycofał informację | wycofał materiał | wycofał artykuł | wycofał tekst | wycofał wiadomość |
wycofał notatkę | wycofał komunikat | wycofujemy depeszę | wycofujemy informację |
wycofujemy materiał | wycofujemy artykuł | wycofujemy tekst | wycofujemy wiadomość |
wycofujemy notatkę | wycofujemy komunikat | odwołuje depeszę | odwołuje informację |
odwołuje materiał | odwołuje artykuł | odwołuje tekst | odwołuje wiadomość | odwołuje notatkę |
odwołuje komunikat | artykuł wycofany | tekst wycofany | informacja wycofana |
depesza została anulowana | depesza została wycofana | wycofujemy depeszy |
wycofujemy informacji | wycofujemy materiału | wycofujemy tekstu | wycofujemy artykułu |
prosimy wycofać depeszę | prosimy wycofać informację | prosimy wycofać materiał |
prosimy wycofać tekst | prosimy wycofać artykuł | prosimy wycofać wiadomość |
prosimy wycofać notatkę | prosimy wycofać depeszy | prosimy wycofać informacji |
prosimy wycofać materiału | prosimy wycofać tekstu | prosimy wycofać artykułu |
prosimy usunąć depeszę | prosimy usunąć informację | prosimy usunąć materiał |
prosimy usunąć tekst | prosimy usunąć artykuł | prosimy usunąć wiadomość |
prosimy usunąć notatkę | prosimy usunąć depeszy | prosimy usunąć informacji |
prosimy usunąć materiału | prosimy usunąć tekstu | prosimy usunąć artykułu |
prosimy o usunięcie depeszę | prosimy o usunięcie informację | prosimy o usunięcie materiał |
prosimy o usunięcie tekst | prosimy o usunięcie artykuł | prosimy o usunięcie wiadomość |
prosimy o usunięcie notatkę | prosimy o usunięcie depeszy | prosimy o usunięcie informacji |
prosimy o usunięcie materiału | prosimy o usunięcie tekstu | prosimy o usunięcie artykułu |
proszę usunąć depeszę | proszę usunąć informację | proszę usunąć materiał |
proszę usunąć tekst | proszę usunąć artykuł | proszę usunąć wiadomość | proszę usunąć notatkę |
proszę usunąć depeszy | proszę usunąć informacji | proszę usunąć materiału |
proszę usunąć tekstu | proszę usunąć artykułu | usuńcie depeszę | usuńcie informację |
usuńcie materiał | usuńcie tekst | usuńcie artykuł | usuńcie wiadomość | usuńcie notatkę |
usuńcie depeszy | usuńcie informacji | usuńcie materiału | usuńcie tekstu | usuńcie artykułu |
usuń depeszę | usuń informację | usuń materiał | usuń tekst | usuń artykuł | usuń wiadomość |
usuń notatkę | usuń depeszy | usuń informacji | usuń materiału | usuń tekstu | usuń artykułu |
anulujemy depeszy | anulujemy informacji | anulujemy materiału | anulujemy tekstu |
anulujemy artykułu | prosimy anulować depeszę | prosimy anulować informację |
prosimy anulować materiał | prosimy anulować tekst | prosimy anulować artykuł |
prosimy anulować wiadomość | prosimy anulować notatkę | prosimy anulować depeszy |
prosimy anulować informacji | prosimy anulować materiału | prosimy anulować tekstu |
prosimy anulować artykułu | należy usunąć depeszę | należy usunąć informację |
należy usunąć materiał | należy usunąć tekst | należy usunąć artykuł | należy usunąć wiadomość |
należy usunąć notatkę | należy usunąć depeszy | należy usunąć informacji |
należy usunąć materiału | należy usunąć tekstu | należy usunąć artykułu | odwołujemy depeszę |
odwołujemy informację | odwołujemy materiał | odwołujemy tekst | odwołujemy artykuł |
odwołujemy wiadomość | odwołujemy notatkę | odwołujemy depeszy | odwołujemy informacji |
odwołujemy materiału | odwołujemy tekstu | odwołujemy artykułu | depesza usunięta z serwisu |
informacja anulowana | informacja została wycofana | informacja została anulowana |
informacja usunięta z serwisu | wiadomość wycofana | wiadomość anulowana |
wiadomość została wycofana | wiadomość została anulowana | wiadomość usunięta z serwisu |
materiał anulowany | materiał został wycofany | materiał usunięty z serwisu | tekst anulowany |
tekst został wycofany | tekst usunięty z serwisu | artykuł anulowany | artykuł został wycofany |
artykuł usunięty z serwisu | wycofanie depeszy | wycofanie informacji | wycofanie materiału |
wycofanie tekstu | wycofanie artykułu | anulowanie depeszy | anulowanie informacji"""
_KILL_IMAGE = """wycofuje zdjęcie | zdjęcie wycofane | anuluje zdjęcie | anuluje zdjęcia | anuluje fotografię |
anuluje ilustrację | anulowała zdjęcie | anulowała zdjęcia | anulowała fotografię |
anulowała ilustrację | anulował zdjęcie | anulował zdjęcia | anulował fotografię |
anulował ilustrację | anulujemy zdjęcie | anulujemy zdjęcia | anulujemy fotografię |
anulujemy ilustrację | wycofuje zdjęcia | wycofuje fotografię | wycofuje ilustrację |
wycofała zdjęcie | wycofała zdjęcia | wycofała fotografię | wycofała ilustrację |
wycofał zdjęcie | wycofał zdjęcia | wycofał fotografię | wycofał ilustrację |
wycofujemy zdjęcie | wycofujemy zdjęcia | wycofujemy fotografię | wycofujemy ilustrację |
odwołuje zdjęcie | odwołuje zdjęcia | odwołuje fotografię | odwołuje ilustrację |
zdjęcie anulowane | zdjęcie zostało wycofane | wycofujemy fotografie | wycofujemy fotografii |
prosimy wycofać zdjęcie | prosimy wycofać zdjęcia | prosimy wycofać fotografię |
prosimy wycofać fotografie | prosimy wycofać fotografii | prosimy usunąć zdjęcie |
prosimy usunąć zdjęcia | prosimy usunąć fotografię | prosimy usunąć fotografie |
prosimy usunąć fotografii | prosimy o usunięcie zdjęcie | prosimy o usunięcie zdjęcia |
prosimy o usunięcie fotografię | prosimy o usunięcie fotografie |
prosimy o usunięcie fotografii | proszę usunąć zdjęcie | proszę usunąć zdjęcia |
proszę usunąć fotografię | proszę usunąć fotografie | proszę usunąć fotografii |
usuńcie zdjęcie | usuńcie zdjęcia | usuńcie fotografię | usuńcie fotografie |
usuńcie fotografii | usuń zdjęcie | usuń zdjęcia | usuń fotografię | usuń fotografie |
usuń fotografii | anulujemy fotografie | anulujemy fotografii | należy usunąć zdjęcie |
należy usunąć zdjęcia | należy usunąć fotografię | należy usunąć fotografie |
należy usunąć fotografii | prosimy o wycofanie zdjęcie | prosimy o wycofanie zdjęcia |
prosimy o wycofanie fotografię | prosimy o wycofanie fotografie |
prosimy o wycofanie fotografii | zdjęcie zostały wycofane | zdjęcia wycofane |
zdjęcia zostało wycofane | zdjęcia zostały wycofane | zdjęcia anulowane | wycofanie zdjęcia |
wycofanie zdjęć | wycofanie fotografii"""
_KILL_VIDEO = """anuluje wideo | anuluje nagranie | anuluje film | anuluje materiał wideo | anulowała wideo |
anulowała nagranie | anulowała film | anulowała materiał wideo | anulował wideo |
anulował nagranie | anulował film | anulował materiał wideo | anulujemy wideo |
anulujemy nagranie | anulujemy film | anulujemy materiał wideo | wycofuje wideo |
wycofuje nagranie | wycofuje film | wycofuje materiał wideo | wycofała wideo |
wycofała nagranie | wycofała film | wycofała materiał wideo | wycofał wideo | wycofał nagranie |
wycofał film | wycofał materiał wideo | wycofujemy wideo | wycofujemy nagranie |
wycofujemy film | wycofujemy materiał wideo | odwołuje wideo | odwołuje nagranie |
odwołuje film | odwołuje materiał wideo | nagranie wycofane"""
_ALL_IMAGE = """kradnij zdjęcia | kradnij zdjęć | kradnij fotek | kradnij fotki | kradnij obrazków |
kradnij fotografii | kradnij naszych zdjęć | kradnij nasze zdjęcia |
kradnij naszych fotografii | kraść zdjęcia | kraść zdjęć | kraść fotek | kraść fotki |
kraść obrazków | kraść fotografii | kraść naszych zdjęć | kraść nasze zdjęcia |
kraść naszych fotografii | kradnijcie zdjęcia | kradnijcie zdjęć | kradnijcie fotek |
kradnijcie fotki | kradnijcie obrazków | kradnijcie fotografii | kradnijcie naszych zdjęć |
kradnijcie nasze zdjęcia | kradnijcie naszych fotografii | bierz zdjęcia | bierz zdjęć |
bierz fotek | bierz fotki | bierz obrazków | bierz fotografii | bierz naszych zdjęć |
bierz nasze zdjęcia | bierz naszych fotografii | bierzcie zdjęcia | bierzcie zdjęć |
bierzcie fotek | bierzcie fotki | bierzcie obrazków | bierzcie fotografii |
bierzcie naszych zdjęć | bierzcie nasze zdjęcia | bierzcie naszych fotografii | brać zdjęcia |
brać zdjęć | brać fotek | brać fotki | brać obrazków | brać fotografii | brać naszych zdjęć |
brać nasze zdjęcia | brać naszych fotografii | zabieraj zdjęcia | zabieraj zdjęć |
zabieraj fotek | zabieraj fotki | zabieraj obrazków | zabieraj fotografii |
zabieraj naszych zdjęć | zabieraj nasze zdjęcia | zabieraj naszych fotografii"""
_ALL_TEXT = """kradnij teksty | kradnij tekstów | kradnij artykułów | kradnij artykuły |
kradnij naszych tekstów | kradnij nasze teksty | kraść teksty | kraść tekstów |
kraść artykułów | kraść artykuły | kraść naszych tekstów | kraść nasze teksty |
kradnijcie teksty | kradnijcie tekstów | kradnijcie artykułów | kradnijcie artykuły |
kradnijcie naszych tekstów | kradnijcie nasze teksty | bierz teksty | bierz tekstów |
bierz artykułów | bierz artykuły | bierz naszych tekstów | bierz nasze teksty |
bierzcie teksty | bierzcie tekstów | bierzcie artykułów | bierzcie artykuły |
bierzcie naszych tekstów | bierzcie nasze teksty | brać teksty | brać tekstów | brać artykułów |
brać artykuły | brać naszych tekstów | brać nasze teksty"""
_ALL_ITEM = """kradnij treści | kradnij materiałów | kradnij materiały | kradnij naszych treści |
kradnij nasze treści | kraść treści | kraść materiałów | kraść materiały |
kraść naszych treści | kraść nasze treści | kradnijcie treści | kradnijcie materiałów |
kradnijcie materiały | kradnijcie naszych treści | kradnijcie nasze treści | bierz treści |
bierz materiałów | bierz materiały | bierz naszych treści | bierz nasze treści |
bierzcie treści | bierzcie materiałów | bierzcie materiały | bierzcie naszych treści |
bierzcie nasze treści | brać treści | brać materiałów | brać materiały | brać naszych treści |
brać nasze treści"""

PACK = LanguagePack(
    name="pl",
    title="Polish",
    tags={
        Tag.OWNED: words("należą do | należy do | przysługują | przysługuje | są własnością"),
        Tag.RESERVED: words(
            """wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone |
            wszelkie prawa są zastrzeżone | wszystkie prawa są zastrzeżone |
            prawa zastrzeżone | wszelkie prawa autorskie zastrzeżone |
            wszystkie prawa autorskie zastrzeżone | wszelkie prawa do treści zastrzeżone |
            wszelkie prawa w tym | prawa autorskie zastrzeżone |
            prawa autorskie są zastrzeżone | wszelkie prawa należą |
            wszelkie prawa autorskie należą | prawa autorskie należą |
            prawa autorskie przysługują | wszelkie prawa przysługują |
            wszystkie prawa należą | wszelkie prawa zastrzeżone przez |
            wszystkie prawa chronione | wszelkie prawa chronione | zastrzega wszelkie prawa |
            zastrzega sobie wszelkie prawa | wszelkie prawa do serwisu zastrzeżone |
            autorskie prawa majątkowe przysługują | autorskie prawa majątkowe należą |
            wszelkie prawa należą do | wszystkie prawa należą do |
            prawa autorskie należą do | wszelkie prawa autorskie należą do |
            prawa do zdjęcia należą do | prawa do zdjęć należą do |
            prawa do tekstu należą do | prawa do materiału należą do |
            wszelkie prawa zastrzeżone dla | wszelkie prawa zastrzega |
            wszelkie prawa pozostają zastrzeżone | wszelkie prawa zarezerwowane |
            wszystkie prawa zastrzeżone dla | wszystkie prawa zastrzega |
            wszystkie prawa przysługują | wszystkie prawa pozostają zastrzeżone |
            wszystkie prawa zarezerwowane | wszelkie prawa do tekstu zastrzeżone |
            wszelkie prawa do zdjęć zastrzeżone | wszelkie prawa do zdjęcia zastrzeżone |
            wszelkie prawa do materiałów zastrzeżone |
            wszelkie prawa do publikacji zastrzeżone |
            wszystkie prawa do treści zastrzeżone | wszystkie prawa do tekstu zastrzeżone |
            wszystkie prawa do zdjęć zastrzeżone |
            wszystkie prawa do materiałów zastrzeżone | prawa autorskie chronione |
            wszelkie inne prawa zastrzeżone | pozostałe prawa zastrzeżone |
            zastrzegamy sobie wszelkie prawa | zastrzegamy wszelkie prawa |
            z zastrzeżeniem wszelkich praw | copyright zastrzeżony"""
        ),
        Tag.RESERVE: words(
            """zastrzega sobie prawo | zastrzegamy sobie prawo | zastrzega prawo |
            zastrzega prawa | zastrzega sobie prawa | zastrzeżone | zastrzeżona |
            zastrzeżony | zastrzeżono | są zastrzeżone | jest zastrzeżone | zastrzega, że |
            zastrzegają sobie prawo | zastrzega sobie | dokonuje zastrzeżenia | zastrzega |
            zastrzegamy prawo | zastrzegamy sobie | zastrzegamy prawa | zastrzegają sobie |
            zastrzeżono prawo | zastrzeżone prawo | zastrzegamy wyłączne prawo |
            rezerwuje prawo | rezerwuje sobie prawo | zastrzeżenie praw | pozostają przy |
            pozostaje przy | pozostaje zastrzeżone | pozostają zastrzeżone |
            zachowuje prawa | zachowuje sobie | zachowujemy prawa | zgłasza zastrzeżenie |
            zgłaszamy zastrzeżenie"""
        ),
        Tag.PROTECTED: words(
            """chronione prawem autorskim | chroniony prawem autorskim |
            chroniona prawem autorskim | chronione prawami autorskimi |
            chroniony prawami autorskimi | podlega ochronie prawa autorskiego |
            podlegają ochronie prawa autorskiego | podlega ochronie na podstawie |
            podlegają ochronie na podstawie | podlega ochronie prawnej |
            podlegają ochronie prawnej | podlega ochronie | podlegają ochronie |
            chronione są prawem autorskim | są chronione prawem | jest chroniony prawem |
            jest chroniona prawem | chronione przez prawo autorskie |
            stanowią przedmiot prawa autorskiego | stanowi przedmiot prawa autorskiego |
            chronione przepisami | chroniony przepisami | są przedmiotem prawa autorskiego |
            podlega prawu autorskiemu | podlegają prawu autorskiemu |
            objęte prawem autorskim | objęty prawem autorskim | objęta prawem autorskim |
            objęte prawami autorskimi | stanowi utwór w rozumieniu |
            stanowią utwory w rozumieniu | stanowi własność intelektualną | są własnością |
            jest własnością | stanowi własność | stanowią własność |
            są przedmiotem praw autorskich | jest przedmiotem prawa autorskiego |
            pod ochroną prawa autorskiego"""
        ),
        Tag.MARK: words(
            """prawa autorskie © | prawa autorskie: | prawo autorskie © |
            właściciel praw autorskich | właścicielem praw autorskich jest |
            posiadacz praw autorskich | copyright by | copyright by © | © copyright by | wydawca: |
            właściciel praw autorskich: | właściciel praw: | prawa:"""
        ),
        Tag.PART_OF: words("część grupy | należy do grupy | spółka z grupy | w grupie | dział"),
        Tag.TAIL: words(
            """i podmioty powiązane | oraz podmioty powiązane | i partnerzy | oraz partnerzy |
            i/lub jego | i/lub jej | oraz licencjodawcy | lub licencjodawcy | i inni |
            oraz autorzy | i autorzy | tel. | telefon | oraz jej licencjodawcy |
            lub jej licencjodawcy"""
        ),
        Tag.PRESENT: words("dziś | dzisiaj | obecnie | chwila obecna | nadal"),
        Tag.SINCE: words("od roku"),
        Tag.NEG: words("nie | w żadnym wypadku nie | w żaden sposób nie | nigdy"),
        Tag.NOT_ONLY: words(
            """nawet z | nawet za | nawet przy | nie tylko | o ile nie zaznaczono inaczej | jeśli nie zaznaczono inaczej |
            jeżeli nie zaznaczono inaczej | o ile nie wskazano inaczej |
            jeśli nie wskazano inaczej | o ile nie stwierdzono inaczej |
            chyba że zaznaczono inaczej | chyba, że zaznaczono inaczej |
            chyba że wskazano inaczej | nie ponosi odpowiedzialności | nie odpowiada za |
            niekoniecznie odzwierciedlają | nie zwraca | nie później niż |
            z wyjątkiem miejsc, gdzie wskazano inaczej | zgodnie z artykułem |
            na podstawie artykułu | artykułu 4"""
        ),
        Tag.MAY: words(
            """może | mogą | można | możesz | możecie | wolno | mają prawo | ma prawo |
            masz prawo | da się | możemy | wolno wam | macie prawo | mamy prawo"""
        ),
        Tag.MAY_NOT: words(
            """nie wolno | nie należy | nie podlega | nie podlegają | nie do |
            nie jest przeznaczon* | nie daje prawa | nie uprawnia | nie uprawniają |
            prosimy nie | prosi się nie | należy powstrzymać | bez prawa do | bez prawa |
            nie ma prawa | nie mają prawa | nie masz prawa | nie są przeznaczon* | nie może |
            nie mogą | nie można | nie zezwala | nie zezwala się | nie zezwalamy |
            nie warto | nie waż się | nie próbuj | nie próbujcie | nie wolno nikomu |
            nikt nie ma prawa | nikt nie może | nie pozwalamy | nie pozwala |
            nie pozwala się | nie zezwalają | prosimy, aby nie | prosimy, by nie |
            proszę nie | nie wolno ani | nie służy do | nie służą do | powstrzymać się od |
            prosimy powstrzymać się | nie powinno się | nie upoważnia | nie upoważniają"""
        ),
        Tag.MUST: words(
            """musi | muszą | musisz | powinien | powinna | powinno | powinny | należy | trzeba |
            zobowiązan* | jest zobowiązany | ma obowiązek | mają obowiązek"""
        ),
        Tag.BAN: words(
            """zabron* | zabrania | zabraniamy | zabroniony jest | zakaz | zakazu | zakazy |
            zakazan* | zakazuje | zakazuje się | zakazane | wzbronion* | niedozwolon* |
            niedopuszczaln* | wykluczon* | wyklucza się | nielegaln* | bezprawne |
            bezprawna | stanowi naruszenie | stanowią naruszenie | narusza prawa |
            naruszają prawa | narusza prawo autorskie | będzie stanowić naruszenie |
            jest naruszeniem | sprzeciwia się | wyraża sprzeciw | nie wyraża zgody |
            nie wyrażamy zgody | nie udziela zgody | niezgodne z prawem | sprzeciw wobec |
            wyłączone | niemożliw* | surowo wzbronion* | nie zgadzamy się na |
            nie zgadza się na | nie zgadzamy się | nie udzielamy zgody | nie wyrażają zgody |
            nie wyraża się zgody | nie daje zgody | nie dajemy zgody | sprzeciwiamy się |
            sprzeciwiają się | zastrzega zakaz | zastrzegamy zakaz | wyklucza | wykluczamy |
            wykluczają | zabrania się | zabraniają | nie dopuszcza się | nie dopuszczamy |
            jesteśmy przeciwni | jest przeciwny | zakazujemy | zakazują | tabu |
            nie akceptujemy | nie tolerujemy | nie będziemy tolerować | odmawia zgody |
            odmawiamy zgody | nie ma zgody na | brak zgody na | nie było zgody na |
            stanowić będzie naruszenie | uznawane za naruszenie | uznane za naruszenie |
            traktowane jako naruszenie | naruszenie praw autorskich stanowi | to kradzież |
            jest kradzieżą | nie zezwolono na | objęte zakazem | objęty zakazem |
            objęta zakazem"""
        ),
        Tag.ALLOW: words(
            """dozwolon* | dozwala | dopuszcza | dopuszczaln* | dopuszczon* | dopuszcza się |
            zezwala | zezwalamy | zezwala się | zezwolono | pozwala | pozwalamy |
            pozwala się | możliwe | możliwa | możliwy | mile widzian* | zachęcamy do |
            zachęca do | udostępniany na licencji | udostępniane na licencji |
            udostępniona na licencji | dostępny na licencji | dostępne na licencji |
            dostępna na licencji | opublikowany na licencji | licencjonowan* |
            udziela się licencji | udzielamy licencji | uprawnia do | wyrażamy zgodę na |
            wyraża zgodę na | wyraża się zgodę | odbywa się | następuje | wolne do |
            do swobodnego | bezpłatnie korzystać | swobodnie korzystać | legalne |
            nic nie stoi na przeszkodzie | nic nie zabrania | nie sprzeciwia się |
            nie sprzeciwiamy się | nie zabrania się | nie zabraniamy | nie jest zabronion* |
            zgadzamy się na | zgadza się na | nie ma przeszkód | pozwolono | zachęca się do |
            nie mamy nic przeciwko | nie ma nic przeciwko | nie mają nic przeciwko |
            nie mamy nic przeciw | śmiało | swobodnie | zapraszamy do | chętnie widziane |
            zgoda nie jest wymagana | zgoda nie jest potrzebna | nie wymaga zgody |
            nie wymagają zgody | nie wymaga pozwolenia | nie wymaga zezwolenia |
            nie trzeba zgody | nie trzeba pytać | nie potrzeba zgody |
            bez konieczności uzyskania zgody | bez konieczności uzyskiwania zgody |
            do bezpłatnego | do nieodpłatnego | darmowe do | darmowy do | wolny do |
            wolna do | udostępniamy na licencji | udostępniamy bezpłatnie |
            udostępniono na licencji | udostępnione na licencji | udostępniony na zasadach |
            na licencji cc | opublikowane na licencji | opublikowano na licencji |
            opublikowana na licencji | przyznaje prawo | przyznajemy prawo | daje prawo do |
            dajemy prawo do | udziela prawa | udzielamy prawa | udzielono licencji |
            udzielono zgody na | upoważnia do | wyrażono zgodę na | pozwalają | zezwalają |
            dopuszczamy | dopuszczają | dopuszczalne jest | zgadzamy się, by |
            zgadzamy się, żeby | udostępniamy nieodpłatnie | udostępniamy za darmo |
            udostępniamy do celów | udostępniamy na potrzeby | udostępniane bezpłatnie |
            udostępniane nieodpłatnie | udostępniane za darmo | udostępniane do celów |
            udostępniane na potrzeby | udostępnione bezpłatnie | udostępnione nieodpłatnie |
            udostępnione za darmo | udostępnione do celów | udostępnione na potrzeby |
            udostępniany bezpłatnie | udostępniany nieodpłatnie | udostępniany za darmo |
            udostępniany do celów | udostępniany na potrzeby | przekazujemy bezpłatnie |
            przekazujemy nieodpłatnie | przekazujemy za darmo | przekazujemy do celów |
            przekazujemy na potrzeby | są udostępniane bezpłatnie"""
        ),
        Tag.NEED: words(
            _NEED_CONSENT,
            _NEED_PAYMENT,
            """wymaga | wymagają | wymagan* | wymaga się | konieczn* | niezbędn* | obowiązkow* |
            obligatoryjn* | obowiązuje | potrzebn* | należy podać | należy podawać |
            należy wskazać | należy zamieścić | pod rygorem | prosimy o kontakt |
            prosimy kontaktować | należy uzyskać | skontaktuj się | prosimy o uzyskanie |
            należy zwrócić się | należy zawsze | trzeba podać | trzeba wskazać |
            trzeba zapytać | należy pytać | należy uiścić | należy wykupić |
            prosimy o wcześniejszą | zobowiązuje się | zobowiązują się | zobowiązuje do |
            zobowiązuje użytkownika | warunkiem jest | warunkiem wykorzystania | warunek: |
            jedyny warunek | stawiamy warunek | napisz do nas | skontaktować się z |
            prosimy pisać na | prosimy zwracać się | prosimy o kontakt z | zwróć się do |
            kontakt w sprawie | w sprawie przedruku | uprzednio uzgodnić |
            wystarczy podać źródło | wystarczy podanie źródła | wystarczy wskazać autora |
            wystarczy link | wystarczy odnośnik""",
        ),
        Tag.THREAT: words(
            """będzie ścigan* | będą ścigane | może być ścigan* | ścigane z mocy prawa |
            podlega karze | podlegają karze | pod groźbą kary | grozi odpowiedzialność |
            skutkuje odpowiedzialnością | pociąga za sobą odpowiedzialność |
            na drodze sądowej | na drogę sądową | podlega odpowiedzialności |
            podlega sankcjom | dochodzić roszczeń | będzie dochodzić | kroki prawne |
            odpowiedzialność karną | odpowiedzialności karnej | będziemy ścigać |
            ścigane prawem | ścigane sądownie | ścigany prawem | ścigane na drodze |
            kierujemy do sądu | skierujemy do sądu | skierujemy sprawę do sądu |
            wystąpimy na drogę sądową | podlega odpowiedzialności karnej |
            podlega odpowiedzialności cywilnej | pociągnięci do odpowiedzialności |
            pociągnięty do odpowiedzialności | konsekwencje prawne |
            konsekwencjami prawnymi | sankcje karne | odpowiedzialności cywilnej"""
        ),
        Tag.REQUEST: words(
            """prosimy | uprzejmie prosimy | prosimy o podanie | prosimy o podawanie |
            prosimy o zamieszczenie | będziemy wdzięczni | mile widziane będzie |
            zaleca się | prosi się | byłoby miło | będzie nam miło | będzie nam bardzo miło |
            jeśli to możliwe | w miarę możliwości | miło by było | zachęcamy do podania |
            zachęcamy do podawania | chętnie zobaczymy | prosilibyśmy | z góry dziękujemy |
            dziękujemy za"""
        ),
        Tag.UNAUTHORISED: words(
            """nieautoryzowan* | nieuprawnion* | bezumown* | bez upoważnienia |
            nielicencjonowan* | samowoln* | bez pytania | bez wiedzy | nieupoważnion*"""
        ),
        Tag.WITHOUT: words(
            """bez | przy braku | w razie braku | wobec braku | w przypadku braku |
            nie posiadając | nie mając | nie uzyskawszy | nie pytając | nie zapytawszy |
            nie podając | nie podawszy | nie wskazując | nie wymieniając |
            nie powołując się | nie płacąc | nie zapłaciwszy | nie informując |
            nie uprzedzając | jeśli nie uzyskano | jeżeli nie uzyskano | z pominięciem"""
        ),
        Tag.EXCEPT: words(
            """z wyjątkiem | za wyjątkiem | oprócz | poza | chyba że | chyba, że | inaczej niż |
            innego niż | inne niż | z wyłączeniem | wyjąwszy | o ile nie | jeśli nie |
            poza przypadkami | wyłączając | poza sytuacjami | z wyjątkiem przypadków |
            z wyjątkiem sytuacji | dopóki nie | nie inaczej jak | nie inaczej niż |
            inaczej jak | wyjątek stanowi | wyjątek stanowią | wyjątkiem jest |
            wyjątkiem są | nie licząc"""
        ),
        Tag.ONLY: words(
            """tylko | jedynie | wyłącznie | tylko i wyłącznie | wyłącznie i tylko |
            jedynie i wyłącznie | ograniczone do | przeznaczone tylko |
            przeznaczone wyłącznie | przeznaczony wyłącznie | przeznaczona wyłącznie |
            zastrzeżone dla | zarezerwowane dla | zarezerwowany dla"""
        ),
        Tag.IF: words(
            _IF_CONSENT,
            _IF_ATTRIBUTION,
            """pod warunkiem | pod warunkiem, że | pod warunkiem że | za uprzednią | za pisemną |
            za wyraźną | po uzyskaniu | po wyrażeniu | po wcześniejszym | po uprzednim |
            po uprzedniej | na podstawie | na warunkach | na zasadach | z zachowaniem |
            przy zachowaniu | z obowiązkowym | z linkiem | z aktywnym linkiem | wraz z linkiem |
            z odnośnikiem | z odsyłaczem | o ile | pod nadzorem | w oparciu o | na mocy |
            za opłatą | za wynagrodzeniem | byle | bylebyś | byleby | byle tylko |
            tylko podajcie | tylko nie zapomnij | nie zapomnij | nie zapomnijcie | pamiętaj o |
            pamiętajcie o | pamiętając o | jeśli tylko | o ile tylko | jeśli zachowany |
            jeśli zachowana | jeśli zachowane | jeśli zachowasz | jeżeli zachowano |
            jeśli zachowano | jeśli zamieścisz | jeśli zamieszczony | jeśli umieścisz |
            jeśli oznaczysz | jeśli oznaczono | jeśli dołączysz | jeśli nie zmienisz |
            jeśli nie zmieniasz | z dopiskiem | z adnotacją | z odesłaniem | z odwołaniem |
            zachowując | oznaczając | linkując | po zawarciu | po zapłaceniu | po uiszczeniu |
            po opłaceniu | po wykupieniu | po powiadomieniu | zgodnie z warunkami |
            z tym zastrzeżeniem | z wiedzą | za dopłatą | za honorarium | każdemu, kto |
            wszystkim, którzy | tym, którzy | pod jednym warunkiem | pod tym warunkiem |
            w zamian za | odpłatnie""",
        ),
        Tag.WHEN: words(
            """przy | w przypadku | w razie | podczas | jeśli | jeżeli | gdy | w wypadku |
            ilekroć | za każdym razem, gdy | każdorazowo przy | publikując | przedrukowując |
            wykorzystując | cytując | kopiując | udostępniając | kto chce | zainteresowani"""
        ),
        Tag.NO_PART: words(
            """żadna część | żadnej części | żadną część | żaden fragment | żadnego fragmentu |
            żadna z części | żaden element | żadna część jak i całość | żaden tekst |
            żadne zdjęcie | żadna fotografia | żaden artykuł | żaden materiał |
            żadnych fragmentów | żadne fragmenty | żadnych części | żadne części |
            ani jedno zdanie | ani jednego zdania | ani fragment | ani jeden fragment |
            żaden wycinek | żaden numer | żadnej strony | żadnego elementu"""
        ),
        Tag.RANGE: words(
            """w całości lub części | w całości lub w części | w całości bądź części |
            w całości bądź w części | w całości i w części | w całości albo w części |
            w całości, ani w części | w całości ani w części | w całości czy w części |
            w całości lub we fragmentach | w całości lub fragmentach |
            w części lub w całości | w części lub całości | w całości jak i w części |
            zarówno w całości, jak i w części | zarówno w całości, jak i we fragmentach |
            całości lub części | całości lub fragmentów | całości bądź części |
            części lub całości | części bądź całości | całościowe lub częściowe |
            całościowe i częściowe | częściowe lub całościowe | całkowite lub częściowe |
            częściowe lub całkowite | częściowo lub w całości | częściowo | częściowe |
            częściowego | częściowa | częściowej | częściowym | nawet częściowe |
            nawet we fragmentach | we fragmentach | fragmentów tekstu |
            fragmentów artykułów | fragmentów materiałów | fragmentów publikacji |
            ich fragmentów | jego fragmentów | jej fragmentów | lub ich części |
            lub jego części | lub jej części | lub części | ich części |
            jakiejkolwiek części | jakiejkolwiek jego części | jakiejkolwiek jej części |
            którejkolwiek części | jakikolwiek fragment | jakiegokolwiek fragmentu |
            dowolnej części | dowolnego fragmentu | dowolną część | w jakiejkolwiek części |
            wybranych fragmentów | każdej części | nawet częściowo | nawet w części |
            nawet fragmentów | choćby częściowe | choćby częściowo | choćby fragmentów |
            ani w całości, ani we fragmentach | ani w całości, ani w części |
            ani w całości ani we fragmentach | jakąkolwiek część | jakakolwiek część |
            żadnej części | żadna część | lub ich fragmentów | lub jego fragmentów |
            oraz ich fragmentów | ani ich części | ani jego części | ani ich fragmentów |
            ani jego fragmentów | ani fragmentów | oraz ich części | i ich fragmentów |
            nawet fragment | nawet fragmentu | nawet krótkich fragmentów | choćby w części |
            choćby fragmentarycznie | choćby we fragmentach | fragmentaryczn* |
            w dowolnej części | w dowolnym zakresie | w jakimkolwiek zakresie |
            w całości bądź we fragmentach | w całości i we fragmentach |
            w całości czy we fragmentach | w całości albo we fragmentach |
            całości i fragmentów | całości bądź fragmentów | całości ani fragmentów |
            w całości ani fragmentów | całość lub fragment* | całość lub część |
            całość ani część | całość ani fragment* | w części bądź w całości |
            częściowo lub całkowicie | całkowicie lub częściowo |
            zarówno w całości, jak i częściowo | zarówno w całości jak i we fragmentach |
            fragmentów numeru | fragmentami | jego części | jej części | ich część |
            dowolnych fragmentów | jakichkolwiek fragmentów | jakichkolwiek części |
            choćby jednego fragmentu | urywków | urywki"""
        ),
        Tag.OTHER: words(
            """lub innych celach | lub w innych celach | lub inne cele | w jakimkolwiek celu |
            w jakichkolwiek celach | ani innych celach | czy innych celach | lub innym celu |
            w innych celach | lub w innym celu | czy w innym celu | ani w innym celu |
            bez względu na cel | niezależnie od celu | w żadnym innym celu | i inne cele |
            lub jakimkolwiek innym celu"""
        ),
        Tag.COMMERCIAL: words(
            """w celach komercyjnych | w celu komercyjnym | do celów komercyjnych |
            dla celów komercyjnych | w celach handlowych | w celach zarobkowych |
            w celu osiągnięcia zysku | w celu osiągnięcia korzyści |
            w celach marketingowych i komercyjnych | celów komercyjnych | celów zarobkowych |
            w działalności komercyjnej | w działalności gospodarczej | zarobkowo |
            dla zysku | dla zarobku | w celach biznesowych | w celu zarobkowym |
            w celu uzyskania zysku | w celu osiągania zysku |
            w celu osiągnięcia korzyści majątkowych | z myślą o zysku |
            do użytku komercyjnego | na użytek komercyjny | do celów zarobkowych |
            do celów handlowych | w celach gospodarczych | w sposób komercyjny"""
        ),
        Tag.PURPOSE: words(
            """w celu | do celów | dla celów | w celach | na potrzeby | dla | do | na użytek |
            z myślą o | na cele"""
        ),
        Tag.OUTSIDE: words(
            """poza granicami | poza terytorium | poza terenem | poza obszarem | za granicą |
            wszędzie poza | wszędzie oprócz | z wyjątkiem terytorium"""
        ),
        Tag.BUT: words(
            """ale | jednak | jednakże | natomiast | lecz | zaś | przy czym | podczas gdy |
            a jednak | niemniej | wszakże | z kolei | tymczasem | tyle że | za to"""
        ),
        Tag.AND: words(
            """i | oraz | lub | albo | bądź | ani | a także | jak również | także | czy | jak i |
            i/lub | czy też | lub też | tudzież"""
        ),
        Tag.REPORT: words(
            """powiedział | powiedziała | powiedzieli | poinformował | poinformowała |
            poinformowali | poinformowało | informuje | podał | podała | podało | podają |
            oświadczył | oświadczyła | stwierdził | stwierdziła | wyjaśnił | wyjaśniła |
            wyjaśnia | wyjaśniamy | ostrzegł | ostrzegła | podkreślił | podkreśliła |
            zaznaczył | zaznaczyła | dodał | dodała | orzekł | orzekła | uznał | uznała |
            uchwalił | uchwaliła | przyjął | przyjęła | przyjęli | przegłosował |
            zdecydował | zdecydowała | postanowił | pozwał | oskarżył | oskarżyła | złożył |
            złożyła | zażądał | zażądała | wystosował* | rozpatrzył | rozpatrzy |
            zaproponował | zaproponowała | wezwał | wezwała | napisał | napisała | według |
            zdaniem | jak podaje | przypomniał | przypomniała | oznacza | wszedł w życie |
            wchodzi w życie | wprowadził | wprowadziła | wprowadzili | wprowadzono |
            planuje | ogłosił | ogłosiła | podpisał | podpisała | ukarał | ukarano |
            zaprzestał* | omówili | opowiedział | skarży | zakazał | zakazała | zakazali |
            zakazało | zezwolił | zezwoliła | dopuścił | pozwolił | pozwoliła | debatowali |
            debatowała | dyskutowali | dyskutował | rozpatrzył* | rozpatruje | pyta |
            zapytał* | wyjaśnił* | tłumaczy | ostrzegli | ostrzega | przypomniał* |
            przypomina | zdecydował* | uchwalił* | ukarał* | oświadczył* | ogłosił* |
            poinformował* | powiedział* | złożył* | pozwał* | pozywa | oskarżył* |
            zaproponował* | zapowiedział* | apeluje | apelują | domaga się | żąda od |
            pytają | pytamy | czy można | czy wolno | czy może | czy mogą |
            czy jest dozwolone | czy jest zabronione | mówi | mówią | twierdzi | twierdzą |
            uważa | uważają | przekonuje | podkreśla | podkreślają | przypominają |
            ostrzegają | zaapelował | zaapelowała | skarży się | skarżą się | poskarżył* |
            oburzył* | skomentował | skomentowała | zatrzymano | zatrzymała | aresztowano |
            skonfiskowano | skazał | skazano | wygrał | wygrała | przegrał | przegrała |
            podpisali | uchylił | uchyliła | zniósł | zniosła | ograniczył | ograniczyła |
            złagodził | zaostrzył | zezwolili | dopuściła | przeprosił | przeprosiła |
            odmówił | odmówiła | dowiedział* | piszą | pisał | pisała | odpowiedział |
            odpowiedziała | opowiada | informuje, że | jak poinformował* | jak podał* |
            z relacji | jak wynika z"""
        ),
        Tag.TOPIC: words(
            """sąd | sądu | sądzie | sądem | sądy | sędzia | sędziego | sądow* | pozew | pozwu |
            pozwy | pozwan* | powód | proces o | procesie | przedsądow* | wyrok* |
            projekt ustawy | ustawa o | ustawę o | nowelizacj* | posłowie | poseł | posłów |
            sejm | sejmu | senat | parlament* | rząd | rządu | minister* | komisja |
            ekspert* | prawnik* | prawnicy | adwokat* | radca prawny | napis | napisu |
            napisem | fraza | frazy | sformułowani* | wyrażeni* | zwrot „ | słowa „ |
            formuła „ | co oznacza | co to jest | co to znaczy |
            naruszenie praw autorskich w | o naruszenie praw autorskich | o naruszenie praw |
            za naruszenie praw | naruszeniu praw autorskich | sprawa o | sprawie o |
            sprawę o | spór o | sporu o | pirac* | piractw* | plagiat* | wykład* |
            seminari* | konferencj* | szkoleni* | kategorie: | tagi: | tematy: | kodeks* |
            prawniczk* | projektu ustawy | projekcie ustawy | posłanka | sejmie | senatu |
            ministra | sędzi* | prokuratur* | dopisek | prokurat* | policj* | radni |
            radnych | burmistrz* | wojewod* | starost* | rozporządzeni* | deweloper* |
            oskarżon* | śledztw* | rzecznik praw | rektor* | uczni* | tabliczk* | szyld* |
            co znaczy | jak chronić | jak poprawnie | poradnik* | petycj* |
            komisja europejska | mistrzostw*"""
        ),
        Tag.NONWORK: words(
            """parkowani* | parkingu | parkować | postoj* | palenia | palenie | palić |
            papieros* | tytoni* | alkohol* | piwa | piwo | broń | broni | amunicj* |
            narkotyk* | wędkowani* | połów | połowu | połowy | ryb | polowa* | dron* |
            towar* | bilet* | głosów | głosy | głosowani* | samochod* | pojazd* |
            ciężarówk* | ruch | ruchu | wjazd* | wjazdu | wstęp | wstępu | wejścia |
            wejście | przejazd* | zwierzą* | zwierzęt* | psów | psa | psy | kąpiel* | kąpać |
            pirotechni* | fajerwerk* | petard* | ognia | ogniska | śmieci | odpad* |
            zgromadzeń | protest* | telefonów | żywnoś* | import* | eksport* | leków |
            lekami | leki | zboż* | zboża | paliw* | hulajn* | torebek | pieniędz* |
            gotówk* | nieruchomoś* | ziemi | lasu | lasów | drewna | wody | gazu | budow* |
            doping* | biwakowani* | e-papieros* | handlu | w niedziele | wirus* | zakażeni* |
            chorob* | szkołach | szkole | komentarz* | genom* | technologi* | klonowan* |
            tortur* | ropy | pomieszcz* | ognisk* | rower* | połów* | wstęp* | placu zabaw |
            wprowadzanie psów | dowodów osobistych | dowodu osobistego | dowody osobiste |
            paszport* | banknot* | kluczy | ulotek | fałszyw* | fake newsów | dezinformac* |
            pornograf* | danych osobowych | nienawiś* | plotek | pies | wycink* | drzew |
            drzewa | drewn* | ulotk* | nieletni* | działce | telefonu | komórek |
            obiektów wojskowych | parkowan* | palen* | grill* | biwak* | wędkow* | połow* |
            motocykl* | ciężarów* | mięs* | mlek* | lekarst* | szczepion* | antybiotyk* |
            nawoz* | pestycyd* | plastik* | reklamów* | bagaż* | pasażer* | benzyn* | węgl* |
            obligacj* | kryptowalut* | pożycz* | kredyt* | hazard* | loteri* | głosowan* |
            zgromadze* | manifestacj* | imigrant* | migrant* | dane osobowe | pliki cookie |
            plików cookie | fotografowanie obiektów | fotografowania obiektów | selfie |
            grzyb* | leśn* | wody pitnej | plaży | plażę | plażach | działki | działkę |
            wstęp na | wstęp do | wstępu na | wstępu do | karmienie | karmienia | karmić |
            wody z | ryby | ryb w | trasy | trasę | rozkład jazdy | rozkładu jazdy |
            autobus* | tramwaj* | majątk* | własnościow* | windy | windą | pożar* |
            przesyłk* | kluczy do"""
        ),
        Tag.CREDIT: words(
            """fot. | fot: | fot.: | foto: | foto | zdjęcie: | zdjęcia: | zdj.: | zdj. |
            fotografia: | fotograf: | autor zdjęcia: | autor zdjęcia | autor zdjęć |
            ilustracja: | ilustracje: | grafika: | rysunek: | rys. | kolaż: | wideo: |
            film: | infografika: | źródło: | źródło zdjęcia: | źródło – | źródło: materiały |
            źródła: | źródło fot. | materiały prasowe | mat. prasowe | materiał prasowy |
            archiwum prywatne | arch. | archiwum: | zrzut ekranu: | screen: | tekst: | za: |
            dzięki uprzejmości | udostępnił | fot. arch. | zdjęcie ilustracyjne | autor: |
            autor wideo: | nagranie: | zdjęcie ilustracyjne: | fotografie: | repr. | repr.: |
            mat. pras. | arch. pryw. | z archiwum | fot/ | zdj/ | autor zdjęć: |
            autorka zdjęć: | autor fotografii: | zdjęcie udostępnione |
            zdjęcie dzięki uprzejmości | arch. prywatne | fot. archiwum | archiwum redakcji |
            fot. ilustracyjne | zdjęcie poglądowe | kadr z filmu | zdjęcia i tekst: |
            tekst i zdjęcia: | okładka: | ilustr.: | fot. czytelnik"""
        ),
        Tag.PHOTO: words("fot. | foto | zdjęcie | zdjęcia | fotografia"),
        Tag.VIA: words("via | za pośrednictwem"),
        Tag.WITH_AGENCY: words(
            """z wykorzystaniem materiałów | z wykorzystaniem depesz | na podstawie depesz | za agencjami | agencje | opr. na podstawie |
            na podstawie agencji"""
        ),
        Tag.BYLINE: words(
            """korespondent | reporter | autor: | dziennikarz | opr.: | korespondentka |
            reporterka | autorka: | autorzy: | oprac. | opracowanie: | opracował | opracowała"""
        ),
        Tag.KILL: words(
            _KILL_ITEM,
            _KILL_IMAGE,
            _KILL_VIDEO,
            """anuluje | anulowan* | anulujemy | prosimy o anulowanie | wycofan* | wycofujemy |
            prosimy o niewykorzystywanie | prosimy nie publikować | prosimy nie wykorzystywać |
            prosimy o usunięcie | do usunięcia | prosimy o nieużywanie |
            prosimy o niepublikowanie | prosimy o niewykorzystanie | prosimy nie używać |
            prosimy usunąć | prosimy o skasowanie | prosimy o wycofanie |
            prosimy o zdjęcie ze stron | prosimy jej nie wykorzystywać |
            prosimy go nie wykorzystywać | prosimy ich nie wykorzystywać |
            prosimy nie publikować i usunąć | proszę nie wykorzystywać |
            więcej nie wykorzystywać | nie używać więcej | usunąć z archiwów |
            usunąć z archiwum | usunąć z serwisów | usunąć wszystkie kopie |
            zniszczyć wszystkie kopie | zaprzestać wykorzystywania |
            zaprzestanie wykorzystywania | zdjąć z anteny | zdjąć z emisji | wycofać z obiegu |
            uwaga! wycofanie""",
        ),
        Tag.CORRECTION: words(
            """korekta: | sprostowanie: | poprawiona wersja | wersja poprawiona | poprawka: |
            depesza poprawiona | zdjęcie poprawione | z poprawką |
            prosimy używać poprawionej | prosimy o korzystanie z poprawionej | koryguje |
            prosimy o zastąpienie | prosimy zastąpić | zastępuje poprzedni* |
            zastępuje wcześniejsz* | ma być: | po korekcie | poprawiony tekst |
            skorygowana wersja | prosimy korzystać z poprawionej"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | objęte embargiem | objęty embargiem | objęta embargiem |
            pod embargiem | nie publikować przed | nie do publikacji przed |
            obowiązuje embargo | nie do publikacji do | z embargiem do |
            publikacja dozwolona od | embargo! | nie publikować do | nie do emisji przed |
            nie emitować przed | nie rozpowszechniać przed | publikacja możliwa po |
            publikacja możliwa od | publikacja dozwolona po | publikować nie wcześniej |
            publikacja nie wcześniej | do publikacji po | do publikacji od |
            do publikacji nie wcześniej | do publikacji najwcześniej | zakaz publikacji do |
            embargo obowiązuje do | embargo trwa do | embargo na publikację do |
            koniec embarga | zdjęcie embarga | nie ujawniać przed | nie ujawniać do |
            nie publikujcie przed | embargo do dnia | ścisłe embargo | zniesienie embarga |
            embargo wygasa | embargo mija | nie podawać do wiadomości |
            nie podawać do wiadomości publicznej | nie podawać przed |
            nie rozpowszechniać do | nie upubliczniać przed | nie cytować przed |
            do publikacji nie wcześniej niż | publikacja nie wcześniej niż |
            można publikować od | można publikować po | publikacja dopiero po |
            blokada publikacji do | wstrzymać publikację do"""
        ),
        Tag.UNTIL: words(
            """do dnia | do godz. | do godziny | przed | do czasu | wcześniej niż | aż do |
            przed dniem | przed upływem"""
        ),
        Tag.AFTER: words(
            """po | od dnia | od godz. | od godziny | po upływie | później niż | od chwili |
            z chwilą | od momentu"""
        ),
        Tag.RELEASE: words(
            """do natychmiastowej publikacji | do natychmiastowego rozpowszechniania |
            do natychmiastowego opublikowania | do publikacji natychmiastowej |
            do swobodnej publikacji | prosimy o publikację | z prośbą o publikację |
            do bezpłatnego wykorzystania redakcyjnego | do dowolnego wykorzystania |
            do natychmiastowego wykorzystania | do natychmiastowej emisji |
            do publikacji bez ograniczeń | prosimy o rozpowszechnienie |
            do publikacji natychmiast | do natychmiastowego rozpowszechnienia |
            do natychmiastowego wydania | prosimy o opublikowanie | prosimy o zamieszczenie |
            z prośbą o zamieszczenie | z prośbą o opublikowanie |
            do bezpłatnego wykorzystania przez media | do wykorzystania przez media |
            dla mediów: | informacja prasowa do publikacji |
            prosimy o zamieszczenie informacji | można publikować od razu |
            do dowolnego wykorzystania przez media"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domena publiczna | domenie publicznej | domeny publicznej |
            nie podlega ochronie prawa autorskiego |
            nie podlegają ochronie prawa autorskiego |
            nie jest przedmiotem prawa autorskiego |
            nie stanowi przedmiotu prawa autorskiego |
            nie stanowią przedmiotu prawa autorskiego | żadne prawa niezastrzeżone |
            żadne prawa nie są zastrzeżone | wolne od praw autorskich | bez praw autorskich |
            prawa wygasły | w domenie publicznej | przeszedł do domeny publicznej |
            nie są chronione prawem autorskim | nie jest chronione prawem autorskim |
            prawa autorskie wygasły | wygasły autorskie prawa | wolny od praw autorskich |
            zrzeka się wszystkich praw | zrzekamy się wszystkich praw"""
        ),
        Tag.OPEN_LICENCE: words(
            """uznanie autorstwa | licencji creative commons | licencją creative commons |
            wolnej licencji | wolna licencja | otwartej licencji | otwarta licencja |
            otwartą licencją | wolnej licencją | licencja creative commons |
            licencję creative commons | „uznanie autorstwa"""
        ),
        Tag.WITHIN: words(
            """w ciągu | nie więcej niż | maksymalnie | nie dłużej niż | w terminie |
            przez okres | nie przekraczając* | do maksymalnie | do | najwyżej | co najwyżej |
            nie przekracza* | w objętości do"""
        ),
        Tag.DAYS: words(
            """dzień | dni | dnia | godzin | godziny | tygodni | tygodnie | miesięcy |
            miesiące | miesiąca | dniach | godzinach | tydzień | miesiąc | dób | doby | dobę"""
        ),
        Tag.LENGTH: words(
            """słów | znaków | wyrazów | zdań | minut | minuty | sekund | wierszy | akapitów |
            procent | akapitu | akapit | sekundy | linijek | linijki"""
        ),
        Tag.ABBREVIATION: words(
            """fot | r | ust | art | pkt | tzn | tj | np | itd | itp | ul | al | pl | dr | prof |
            św | godz | zł | mln | mld | tys | nr | im | m.in | ks | red | oprac | rys | arch |
            zob | por | dz | u | poz | inż | woj | gen"""
        ),
    },
    actions={
        Action.ALL: words(
            _ALL_IMAGE,
            _ALL_TEXT,
            _ALL_ITEM,
            """wykorzyst* | użyci* | używani* | używać | używane | używany | używana | użyć |
            użyte | użyty | użytkowani* | użytk* | korzysta* | skorzysta* | eksploatacj* |
            eksploatowa* | stosowani* | kradnij | kradnijcie | kraść naszych | podkradać |
            podbierać | zabierać naszych | bierz nasze | bierzcie nasze | skorzystaj z |
            używaj | używajcie | używasz | spożytkow* | eksploatow* | robić użytek""",
        ),
        Action.PUBLISH: words("""publikacja | publikacji | publikację | publikacją | publikowani* | publikować |
            publikuj | być publikowan* | publikowan* | opublikowani* | opublikować | republik* |
            ponowna publikacja | ponowne publikowanie | ponownej publikacji |
            ponownego publikowania | przedruk* | przedrukowy* | przedrukowa* | zamieszczani* |
            zamieszczeni* | zamieszczać | zamieścić | umieszczani* | umieszczać | umieszczeni* |
            wystawiani* | wyświetlani* | wyświetlać | prezentowani* | publiczne udostępnianie |
            publicznego udostępniania | publicznie udostępniać | publiczne odtwarzanie |
            publiczne wykonywanie | upubliczniani* | upubliczniać | podawanie do publicznej |
            powielanie w mediach | opublikuj* | zamieszczaj* | zamieszczon* | zamieść |
            umieścić | umieszczaj* | umieszczon* | wrzucać | wrzucaj* | wrzucić | wklejać |
            wklejanie | postować | ekspono* | pokazywać | pokazywani* | pokazywan* |
            podać do wiadomości publicznej | ponownie publikować | ponownie opublikować |
            powtórna publikacja | przejmować treści | przejmowani* | wydawać drukiem |
            reprint* | prezentować | publiczne wykonanie | publiczne wyświetlanie |
            publicznego wyświetlania | publiczny pokaz"""),
        Action.PUBLISH_ONLINE: words(
            """w internecie | w sieci internet | na stronach internetowych |
            na innych stronach | w sieci | na innych portalach | w serwisach internetowych |
            w internecie i | na innych witrynach | w swoim serwisie internetowym |
            na swojej stronie | na swoich stronach | na swoim portalu | na swoim serwisie |
            w swoim serwisie | na własnej stronie | we własnym serwisie |
            na stronie licencjobiorcy | na jednej stronie internetowej |
            na swojej stronie internetowej | w serwisie internetowym |
            na portalach internetowych | w portalach internetowych |
            na stronie internetowej | w wersji internetowej | w wydaniu internetowym |
            w wydaniach internetowych | na cudzych stronach | na waszych stronach |
            na waszej stronie | na innej stronie | na cudzej stronie | na obcych stronach |
            na dowolnej stronie | na innych serwisach | w innych serwisach |
            w innych portalach | na swoim blogu | na blogach | w mediach internetowych |
            w mediach elektronicznych | w portalach | w wersji online | w wydaniu online |
            na witrynach | na swojej witrynie | w serwisie www | na stronach www |
            na stronie www | na www"""
        ),
        Action.PRINT: words(
            """w druku | w prasie | w wydawnictwach drukowanych | w mediach drukowanych |
            drukowani* | drukować | drukowanie | wydruk | na papierze | w wersji drukowanej |
            w wydaniu papierowym | w wydaniu drukowanym | w gazetach | w formie drukowanej |
            w wydaniach drukowanych | w swojej gazecie | w swoim dzienniku |
            w swoim tygodniku | wydrukować | wydruki | wydruków | w wersji papierowej |
            wydanie papierowe | wydania papierowego | w czasopism* | na łamach |
            w tygodniku | w miesięczniku | w formie papierowej | w postaci drukowanej"""
        ),
        Action.BROADCAST: words(
            """nadawani* | nadawać | nadania | emisj* | emitowani* | emitować | reemisj* |
            reemit* | retransmisj* | transmisj* | na antenie | remitow* | wyemitować |
            emituj* | nadać na antenie | w radiu | w telewizji | w radiu i telewizji |
            w audycj* | w programach telewizyjnych | na wizji | w eterze | retransmitow* |
            puszczać na antenie | w serwisach radiowych"""
        ),
        Action.SOCIAL: words(
            """w mediach społecznościowych | mediach społecznościowych |
            mediów społecznościowych | w portalach społecznościowych |
            portalach społecznościowych | w serwisach społecznościowych | w social mediach |
            na facebooku | na instagramie | na twitterze | na tiktoku | na youtube |
            na youtubie | w sieciach społecznościowych | sieci społecznościowych |
            sieciach społecznościowych | na portalach społecznościowych | social media |
            udostępniać na facebooku | na platformach społecznościowych |
            mediom społecznościowym"""
        ),
        Action.REPRODUCE: words(
            """kopiowa* | skopiowa* | kopiuj* | powiela* | powielon* | powieleni* |
            reprodukow* | reprodukcj* | zwielokrotni* | odtwarzani* | odtworzeni* |
            odtwarzać | dublow* | fotokopi* | kserow* | kserokopi* | skanowani* |
            pobierani* | pobierać | ściągani* | ściągać | kopie | kopii | przepisywani* |
            digitalizacj* | utrwalani* | utrwalać | skanowan* | skanować | zeskanow* |
            skopiuj* | przekopiow* | odwzorow* | pobieraj* | ściągn* | ściągaj* |
            zrzuty ekranu | zrzutów ekranu | screenshot* | robić kopie | sporządzanie kopii |
            sporządzania kopii | odtworzyć | reprodukuj* | digitaliz*"""
        ),
        Action.REDISTRIBUTE: words("""rozpowszechni* | dystrybu* | redystrybu* | rozprowadz* | przekazywani* |
            przekazywać | przekazani* | przesyłani* | przesyłać | rozsyłani* | rozsyłać |
            udostępniani* | udostępniać | udostępnieni* | udostępnić | odsprzedaż licencji |
            sublicencj* | dalsze przekazywanie | kolportaż* | kolportow* | syndykac* |
            syndykow* | rozpropag* | przekazać | przekazać osobom trzecim |
            przekazywać osobom trzecim | udzielać sublicencji | udzielanie sublicencji |
            udzielania sublicencji | odstępować | odstąpieni* | zbywać | zbyć | przesłać dalej |
            przekazywan* | przekazać dalej | przekazywać dalej | rozsyłan* | rozesłać |
            przesłać | przesyłan* | podawać dalej | kolport* | udostępniaj* | udostępnian* |
            dzielić się treściami | dzielenie się treściami | odstępowan* |
            odstępować osobom trzecim | użyczani* | przenieść prawa"""),
        Action.REWRITE: words("""redagowani* | redagować | przeredag* | przepisywać | parafraz* | streszcz* |
            skracani* | skracać | opracowywani* | skróty | przeróbk* | przerabia* | skrótów |
            omówieni* | przepisywan* | streścić | przerobić | przerobion* | skracan* | skrócić |
            skracaj* | zredagow* | redagowan* | przepisać własnymi | kompilow* | kompilacj* |
            opracowywać | adiustow* | adiustacj*"""),
        Action.ADAPT: words(
            """modyfik* | zmieniani* | zmieniać | zmienian* | zmiana | zmiany | adapt* |
            przetwarzani* | przetwarzać | przetworzeni* | przekształc* | opracowań |
            utwory zależne | utworów zależnych | dzieł pochodnych | dzieła pochodne |
            przetwarzan* | obróbk* | ingerencj* | zmodyfikow* | zmienić | zmieniaj* |
            zmienion* | wprowadzać zmian* | wprowadzanie zmian | wprowadzania zmian |
            dokonywać zmian | dokonywanie zmian | dokonywania zmian | przeróbek | remiks* |
            ingerować w | ingerowani* | opracowania utworu | utwory pochodne |
            utworów pochodnych | dzieła zależne | dzieł zależnych | przerabiać zdjęcia |
            zniekształc*"""
        ),
        Action.TRANSLATE: words(
            """tłumaczeni* | tłumaczyć | przetłumacz* | przekład* | translacj* | tłumaczon* |
            przekładać na | przełożyć na"""
        ),
        Action.QUOTE: words("""cytowa* | cytat* | cytuj* | zacytowa* | przytacza* | przytoczeni* |
            krótkich fragmentów | krótkie fragmenty | krótkich cytatów | krótkie cytaty |
            niewielkich fragmentów | przytoczyć | przytocz* | fragmentów artykułu |
            krótkie wyimki | wyimk*"""),
        Action.ARCHIVE: words("""archiwiz* | przechowywa* | przechowani* | zapisywani* | zapisywać | magazynow* |
            gromadzeni* | składowani* | w bazach danych | w bazie danych | do baz danych |
            buforowani* | cache'owani* | wprowadzanie do pamięci | zarchiwizow* | zapisywać w |
            zapisywan* | zapisanie w bazie | składowan* | przechować | do archiwum |
            do bazy danych | wprowadzać do baz | wprowadzania do baz | umieszczać w bazach |
            umieszczanie w bazach"""),
        Action.SELL: words(
            """sprzeda* | odsprzeda* | odsprzedaw* | zbywani* | obrót | obrotu |
            handlować zdjęciami | odpłatne udostępnianie | odpłatnego udostępniania |
            sprzedaż kopii"""
        ),
        Action.COMMERCIAL: words(
            """komercyjne wykorzystanie | komercyjnego wykorzystania |
            komercyjne wykorzystywanie | komercyjnego wykorzystywania | użytek komercyjny |
            użytku komercyjnego | wykorzystanie komercyjne | wykorzystywanie komercyjne |
            wykorzystania komercyjnego | wykorzystywania komercyjnego | użycie komercyjne |
            komercyjne użycie | komercyjnego użycia | komercyjnie wykorzystywać |
            komercyjne korzystanie | użycia komercyjnego | monetyz* |
            komercyjna eksploatacja | komercyjnej eksploatacji |
            celach komercyjnych wykorzyst* | komercjaliz*"""
        ),
        Action.ADVERTISE: words(
            """reklam* | marketing* | promocj* | promocyjn* | promowani* | w spotach |
            na bilbordach | w materiałach promocyjnych"""
        ),
        Action.AI_TRAINING: words("""sztucznej inteligencji | sztuczna inteligencja | sztuczną inteligencję |
            sztuczną inteligencją | trenowani* | trenować | trenowania modeli | szkolenia ai |
            szkolenia sztucznej | szkolenia systemów | szkolenie systemów | szkolenia modeli |
            szkolenia algorytmów | szkolenia programów | szkolenie modeli |
            uczenia maszynowego | uczenie maszynowe | uczeniu maszynowemu | uczenia modeli |
            uczenia się maszyn | sieci neuronowych | modeli językowych | modele językowe |
            dużych modeli językowych | generatywn* | eksploracja | eksploracji | eksplorację |
            eksploracją | eksploracja tekstu i danych | eksploracji tekstu i danych |
            eksploracji tekstów i danych | eksploracja tekstów i danych |
            eksplorację tekstów i danych | eksplorację tekstu i danych | text and data mining |
            analiza tekstów i danych | analizy tekstów i danych | analizy tekstu i danych |
            automatyczne pobieranie | automatycznego pobierania | automatycznej analizy |
            automatyczna analiza | zautomatyzowane pobieranie | zautomatyzowanego pobierania |
            zautomatyzowanej analizy | scrapowani* | scraping* | web scraping | web scrapingu |
            crawl* | data mining | rozwoju ai | modeli ai | systemów ai | algorytmów ai |
            narzędzi ai | przez ai | roboty indeksujące | robotów internetowych |
            zbieranie danych | pozyskiwanie danych | do uczenia | uczeniu maszynowym |
            uczenia sztucznej | uczenie sztucznej | uczenia algorytmów | uczenie algorytmów |
            uczenia sieci | treningu modeli | trening modeli | trening sztucznej |
            treningu sztucznej | trening ai | treningu ai | zbiorów danych dla ai | dla ai |
            na potrzeby ai | w celach ai | modelom językowym | modelu językowego |
            model językowy | chatbot* | czatbot* | boty | botów | botom | botami | robotów |
            robotom | robotami | roboty | scrapow* | zautomatyzowane zbieranie |
            zautomatyzowanego zbierania | automatyczne zbieranie | automatycznego zbierania |
            zautomatyzowana analiza | zautomatyzowaną analizę | maszynowa analiza |
            maszynową analizę | maszynowej analizy | maszynowego uczenia | maszynowe uczenie |
            szkolić modele | szkolić sztuczn* | szkolenie sztucznej | szkolenie ai |
            trenować ai | trenować sztucznej | trenować sztuczną | trenować modeli |
            trenować modele | trenować algorytmów | trenować algorytmy | trenować sieci |
            trenować sieci neuronow* | trenować językow* | trenować generatywn* |
            trenować chatbot* | trenować dużych model* | trenować llm | trenować maszyn* |
            uczyć ai | uczyć sztucznej | uczyć sztuczną | uczyć modeli | uczyć modele |
            uczyć algorytmów | uczyć algorytmy | uczyć sieci | uczyć sieci neuronow* |
            uczyć językow* | uczyć generatywn* | uczyć chatbot* | uczyć dużych model* |
            uczyć llm | uczyć maszyn* | szkolić ai | szkolić sztucznej | szkolić sztuczną |
            szkolić modeli | szkolić algorytmów | szkolić algorytmy | szkolić sieci |
            szkolić sieci neuronow* | szkolić językow* | szkolić generatywn* |
            szkolić chatbot* | szkolić dużych model* | szkolić llm | szkolić maszyn* |
            trenowanie ai | trenowanie sztucznej | trenowanie sztuczną | trenowanie modeli |
            trenowanie modele | trenowanie algorytmów | trenowanie algorytmy |
            trenowanie sieci | trenowanie sieci neuronow* | trenowanie językow* |
            trenowanie generatywn* | trenowanie chatbot* | trenowanie dużych model* |
            trenowanie llm | trenowanie maszyn* | trenowania ai | trenowania sztucznej |
            trenowania sztuczną | trenowania modele | trenowania algorytmów |
            trenowania algorytmy | trenowania sieci | trenowania sieci neuronow* |
            trenowania językow* | trenowania generatywn* | trenowania chatbot* |
            trenowania dużych model* | trenowania llm | trenowania maszyn* | trenowaniu ai |
            trenowaniu sztucznej | trenowaniu sztuczną | trenowaniu modeli | trenowaniu modele |
            trenowaniu algorytmów | trenowaniu algorytmy | trenowaniu sieci |
            trenowaniu sieci neuronow* | trenowaniu językow* | trenowaniu generatywn* |
            trenowaniu chatbot* | trenowaniu dużych model* | trenowaniu llm |
            trenowaniu maszyn* | uczenie ai | uczenie sztuczną | uczenie modeli |
            uczenie modele | uczenie algorytmy | uczenie sieci | uczenie sieci neuronow* |
            uczenie językow* | uczenie generatywn* | uczenie chatbot* | uczenie dużych model* |
            uczenie llm | uczenie maszyn* | uczenia ai | uczenia sztuczną | uczenia modele |
            uczenia algorytmy | uczenia sieci neuronow* | uczenia językow* |
            uczenia generatywn* | uczenia chatbot* | uczenia dużych model* | uczenia llm |
            uczenia maszyn* | uczeniu ai | uczeniu sztucznej | uczeniu sztuczną |
            uczeniu modeli | uczeniu modele | uczeniu algorytmów | uczeniu algorytmy |
            uczeniu sieci | uczeniu sieci neuronow* | uczeniu językow* | uczeniu generatywn* |
            uczeniu chatbot* | uczeniu dużych model* | uczeniu llm | uczeniu maszyn* |
            szkolenie sztuczną | szkolenie modele | szkolenie algorytmów | szkolenie algorytmy |
            szkolenie sieci | szkolenie sieci neuronow* | szkolenie językow* |
            szkolenie generatywn* | szkolenie chatbot* | szkolenie dużych model* |
            szkolenie llm | szkolenie maszyn* | szkolenia sztuczną | szkolenia modele |
            szkolenia algorytmy | szkolenia sieci | szkolenia sieci neuronow* |
            szkolenia językow* | szkolenia generatywn* | szkolenia chatbot* |
            szkolenia dużych model* | szkolenia llm | szkolenia maszyn* | szkoleniu ai |
            szkoleniu sztucznej | szkoleniu sztuczną | szkoleniu modeli | szkoleniu modele |
            szkoleniu algorytmów | szkoleniu algorytmy | szkoleniu sieci |
            szkoleniu sieci neuronow* | szkoleniu językow* | szkoleniu generatywn* |
            szkoleniu chatbot* | szkoleniu dużych model* | szkoleniu llm | szkoleniu maszyn* |
            trening sztuczną | trening modele | trening algorytmów | trening algorytmy |
            trening sieci | trening sieci neuronow* | trening językow* | trening generatywn* |
            trening chatbot* | trening dużych model* | trening llm | trening maszyn* |
            treningu sztuczną | treningu modele | treningu algorytmów | treningu algorytmy |
            treningu sieci | treningu sieci neuronow* | treningu językow* |
            treningu generatywn* | treningu chatbot* | treningu dużych model* | treningu llm |
            treningu maszyn* | uczyć na nich | uczeniu na nich | trenować na nich |
            trenowaniu na nich | treningowych | zbiory treningowe | zbiorów treningowych |
            zbiorach treningowych | danych treningowych | dane treningowe | sieci neuronow* |
            uczeniem maszynowym | systemom ai | eksploracja danych | eksploracji danych |
            eksplorację danych | maszynowe przetwarzanie | maszynowego przetwarzania |
            masowe pobieranie | masowego pobierania | indeksowanie przez ai | przez boty |
            przez roboty | do celów ai"""),
        Action.ALTER_IMAGE: words("""kadrowa* | retusz* | przycinani* | przycinać | montaż* | fotomontaż* | wykadrow* |
            usuwać logo | zakrywać logo | nakładać logo | kolaż | kadrow* | przyciąć |
            przycięci* | zasłaniać logo | zasłanianie logo | zasłaniania logo |
            zakrywanie logo | usuwanie logo | usuwania logo | usunięcie logo | znak wodny |
            znaku wodnego | znaków wodnych | znaki wodne | nakładać napis* |
            nakładanie napisów | nakładanie tekstu | nakładać tekst | nakładanie grafik |
            nakładanie logo | obracać zdjęcie | zmieniać kolory | zmiana kolorów |
            zmiany kolorów | koloryzow* | wycinać z kadru | fotoszop* | photoshop* |
            obróbka cyfrowa | obróbki cyfrowej | cyfrowa obróbka | cyfrowej obróbki |
            cyfrowe manipulacje | lustrzane odbicie"""),
        Action.LINK: words(
            """framing* | ramkowani* | osadzani* | osadzać | głębokie linkowanie | deep linking"""
        ),
    },
    manners={
        Action.PRINT: words("czasopisma | magazyny | tabloidy | okładki"),
        Action.PUBLISH_ONLINE: words("aplikacjach mobilnych | aplikacje mobilne"),
    },
    objects={
        Object.ITEM: words(
            _KILL_ITEM,
            _ALL_ITEM,
            """materiał | materiału | materiały | materiałów | materiałami | materiale |
            materiałach | treś* | treści | informacj* | depesz* | depesze | depesza |
            zawartoś* | utwór | utworu | utwory | utworów | utworami | dzieł* | wiadomoś* |
            dokument* | publikacjach | publikacjami | serwis informacyjny |
            serwisu informacyjnego | wywiad* | reportaż* | komunikat* | wydani* | relacj* |
            felieton* | gazety | niniejszej publikacji | tej publikacji | naszych publikacji |
            nasze publikacje | naszymi publikacjami | swoich publikacji | swoje publikacje |
            tych publikacji | jego publikacji | publikacji wydawnictwa | publikacji serwisu |
            publikacji portalu | publikacji gazety | publikacje wydawcy | publikacji wydawcy |
            niniejsza publikacja | ta publikacja | serwis | serwisu | materiał* | wpis | wpisu |
            wpisy | wpisów | posty | postów | biuletyn* | raport | raportu | raporty |
            opowiada* | wiersz | wiersze | utworem | dossier | opracowanie | przegląd prasy |
            recenzj* | esej*""",
        ),
        Object.SITE: words(
            """strona | strony | stronie | witryn* | portal | portalu | serwis | serwisu |
            serwisie | serwisów | strony internetowej | witryny internetowej"""
        ),
        Object.TEXT: words(
            _ALL_TEXT,
            """tekst | tekstu | teksty | tekstów | tekście | artykuł* | tekstami | tekstem |
            tekstach | notatk* | notek | notka | akapit*""",
        ),
        Object.IMAGE: words(
            _KILL_IMAGE,
            _ALL_IMAGE,
            """zdjęci* | zdjęć | fotografi* | fotograficzn* | obraz* | ilustracj* |
            grafik i zdjęć | fotosy | fotk* | fotek | grafik* | fot | kadr | kadru | kadry |
            kadrów | fotoreportaż* | portret*""",
        ),
        Object.VIDEO: words(
            _KILL_VIDEO,
            """wideo | video | film | filmu | filmy | filmów | nagrań wideo | materiał wideo |
            materiałów wideo | klip* | nagranie | nagrania | nagraniu | nagrań | nagraniem |
            filmik* | materiały wideo | ujęcia wideo""",
        ),
        Object.AUDIO: words(
            """audio | nagrań | nagrania | nagranie | nagraniem | podcast* | dźwięk* |
            nagranie dźwiękowe | nagrania dźwiękowe | nagrań dźwiękowych | plik dźwiękowy |
            pliki dźwiękowe | audycj*"""
        ),
        Object.GRAPHIC: words(
            """grafik* | infografik* | rysunk* | wykres* | karykatur* | mapk* | rysunek |
            komiks*"""
        ),
        Object.DATABASE: words("baza danych | bazy danych | baz danych | bazę danych"),
        Object.LOGO: words(
            """logo | logotyp* | znak towarowy | znaki towarowe | znaków towarowych |
            znaku towarowego | emblemat*"""
        ),
        Object.THIRD_PARTY: words(
            """materiały osób trzecich | materiałów osób trzecich | materiały innych |
            materiałów innych | treści osób trzecich | materiałów agencyjnych |
            treści innych | materiały agencji | materiałów agencji | materiały agencyjne |
            cudzych materiałów | cudze materiały | zdjęcia agencyjne | zdjęć agencyjnych"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            _NEED_CONSENT,
            _IF_CONSENT,
            """zgoda | zgody | zgodę | zgodą | zgodzie | zezwoleni* | pozwoleni* | autoryzacj* |
            licencja | licencji | licencję | licencją | licencyjn* | umowa | umowy | umową |
            umów | porozumieni* | aprobat* | upoważnieni* | akceptacj* | zgód | przyzwoleni* |
            umowę | umowie | uzgodnieni* | uzgodnić | uzgadniać | wiedzy redakcji |
            wiedzy autora | kontrakt* | uprzednio uzgodnić | nie uzyskawszy zgody |
            nie pytając | nie zapytawszy""",
        ),
        Condition.PRIOR: words(
            """uprzedn* | wcześniejsz* | wcześniej | z wyprzedzeniem | uprzednio |
            za uprzednią | po wcześniejszym | po uprzednim | po uprzedniej | zawczasu |
            przed publikacją | przed użyciem | przed wykorzystaniem |
            prosimy o wcześniejszą | uprzednio uzgodnić"""
        ),
        Condition.WRITTEN: words(
            """pisemn* | na piśmie | w formie pisemnej | za pisemną | formie pisemnej"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """podani* | podać | podaj | podania | podano | podawani* | podawać | podaniem |
            wskazani* | wskazać | wskazaniem źródła | źródła | źródło | źródłem | powołani* |
            powołać | powołując | powołaniem | oznaczeni* | oznaczyć | oznaczenia autorstwa |
            autorstw* | imienia i nazwiska autora | nazwiska autora | przypisani* | wymienić |
            wymienieni* | zaznaczenie* | zaznaczyć | zaznaczeni* | należy podać |
            należy podawać | należy wskazać | podpisani* | sygnatur* | atrybucj* | podpis |
            podpisu | podpisem | podpisz autora | podpisuj* | podaj źródło | podajcie źródło |
            podać źródło | podając źródło | podawać źródło | podania źródła | podaniem źródła |
            podać autora | podając autora | podania autora | podaniem autora | podawać autora |
            wskazać autora | wskazania autora | wskazując autora | wymienić autora |
            wymieniając autora | wymienienia autora | wymienienie autora |
            imię i nazwisko autora | imienia i nazwiska | imieniem i nazwiskiem |
            nazwisko autora | nazwiskiem autora | nazwisko fotografa | nazwiska fotografa |
            nazwa redakcji | nazwy redakcji | nazwę agencji | nazwy agencji | nazwą agencji |
            nazwę portalu | nazwy portalu | oznaczyć autora | powołać się na |
            powołanie się na | powołaniem się na | powołania się na | napisem „fot. |
            informacja o źródle | informacji o źródle | wzmianka o autorze |
            wzmianki o autorze | odwołania do źródła | odwołaniem do źródła | podaniem nazwy |
            podając nazwę | podania nazwy | cytować źródło | nie podając | nie powołując się |
            nie wskazując | trzeba podać | trzeba wskazać | nie wymieniając | nie podawszy |
            wystarczy podać źródło | wystarczy podanie źródła | wystarczy wskazać autora""",
        ),
        Condition.LINK: words(
            """link | linka | linku | linkiem | linki | linków | hiperłącz* | hiperlink* |
            odnośnik* | odsyłacz* | aktywny link | aktywnego linku | aktywnym linkiem |
            linkowani* | linkować | łącza do | łącze do | łączem do | z linkiem |
            z aktywnym linkiem | wraz z linkiem | z odnośnikiem | z odsyłaczem | url |
            odniesienia do strony | backlink* | linkuj* | podlinkow* | aktywny odnośnik |
            aktywnego odnośnika | działający link | działającym linkiem | klikalny link |
            klikalnym linkiem | klikalnego linku | link zwrotny | linku zwrotnego |
            bezpośredni link | bezpośrednim linkiem | link do oryginału |
            linku do oryginału | linkiem do oryginału | adres strony | adresu strony |
            adres url | adresu url | dofollow | wystarczy link | wystarczy odnośnik"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachowanie noty | zachowaniem noty | usuwać oznaczeń | usuwanie oznaczeń |
            noty copyright | noty o prawach autorskich | usuwać informacji o prawach |
            zachować notę | nota copyright* | noty copyright* | notę o prawach |
            noty o prawach | zachowaniem informacji o prawach | zachować logo |
            z zachowaniem logo | widoczne logo | widocznym logo |
            zachowaniem wszystkich linków | zachowaniem oznaczeń"""
        ),
        Condition.INDICATE_CHANGES: words(
            """wskazanie zmian | zaznaczenie zmian | oznaczenie zmian | wskazać zmiany |
            zaznaczyć zmiany | wskazania zmian | wskazaniem zmian | zaznaczenia zmian |
            zaznaczeniem zmian | oznaczyć zmiany | oznaczenia zmian | oznaczeniem zmian |
            oznaczając zmiany | zaznaczając zmiany | wskazując zmiany |
            informację o zmianach | informacji o zmianach | wprowadzone zmiany oznacz* |
            dokonane zmiany | wprowadzonych zmianach | zmiany zostaną zaznaczone |
            zmiany zostaną oznaczone"""
        ),
        Condition.NO_DERIVATIVES: words(
            """bez zmian | bez modyfikacji | bez skrótów | bez przeróbek | bez ingerencji |
            w niezmienionej formie | w niezmienionej postaci | w niezmienionym kształcie |
            niezmienion* | bez utworów zależnych | bez dokonywania zmian |
            bez wprowadzania zmian | bez jakichkolwiek zmian | bez żadnych zmian |
            bez skracania | bez redagowania | bez ingerencji w | bez poprawek | bez edycji |
            w niezmienionej treści | w oryginalnej formie | w oryginalnym brzmieniu |
            w pierwotnej postaci | w całości i bez | słowo w słowo | nie zmieniając |
            nie wprowadzając zmian | nie skracając | zachowując integralność |
            z zachowaniem integralności | z zachowaniem treści | w nienaruszonej |
            jeśli nie zmienisz | jeśli nie zmieniasz"""
        ),
        Condition.SHARE_ALIKE: words(
            """na tych samych warunkach | na takich samych warunkach | na tej samej licencji |
            na takiej samej licencji | na tych samych zasadach | na identycznych warunkach |
            na zgodnej licencji"""
        ),
        Condition.NONCOMMERCIAL: words(
            """niekomercyjn* | użycie niekomercyjne | w celach niekomercyjnych | niezarobkow* |
            niehandlow* | nie komercyjn* | niedochodow* | bez celu zarobkowego |
            bez osiągania zysku | nie dla zysku | nie w celach komercyjnych |
            nie w celach zarobkowych | non profit | non-profit"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """celach redakcyjnych | celów redakcyjnych | użytku redakcyjnego |
            użytek redakcyjny | celach informacyjnych | celach dziennikarskich |
            wykorzystania redakcyjnego | użycia redakcyjnego | redakcyjnego wykorzystania |
            wykorzystanie redakcyjne | cele redakcyjne | celów dziennikarskich |
            celach prasowych | celów prasowych | celów informacyjnych | celu informowania |
            do celów newsowych | materiałach informacyjnych | materiałach redakcyjnych"""
        ),
        Condition.PERSONAL_USE: words(
            """użytku osobistego | użytek osobisty | użytku prywatnego | użytek prywatny |
            użytku własnego | użytek własny | użytku wewnętrznego | użytek wewnętrzny |
            dozwolonego użytku osobistego | własny użytek | własnego użytku |
            celach prywatnych | celach osobistych | prywatnego użytku | osobistego użytku |
            potrzeb własnych | osobistych, niekomercyjnych | własnym użytku |
            użytku domowego | prywatnych celach | celów prywatnych | osobistych celach |
            własnych potrzeb | potrzeby własne | wewnętrznego użytku |
            dozwolony użytek osobisty | wewnętrznych potrzeb | lektury własnej"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """celach edukacyjnych | celów edukacyjnych | celach dydaktycznych |
            celach szkoleniowych | celów dydaktycznych | celach naukowych | szkołach i |
            placówkom oświatowym | uczelniom | dydaktyce | bibliotekom | zajęciach szkolnych"""
        ),
        Condition.CONTEXT_ONLY: words(
            """jako ilustracja | dla zilustrowania | w kontekście | do ilustracji |
            do zilustrowania | razem z artykułem | razem z tekstem | wraz z artykułem |
            wraz z tekstem | łącznie z tekstem | łącznie z artykułem |
            w związku z artykułem | w związku z wydarzeniem | w związku z tematem |
            jako ilustracji | przy tekście o | przy artykule o | w materiałach dotyczących |
            w publikacjach dotyczących"""
        ),
        Condition.ONE_TIME: words(
            """jednorazow* | jednokrotn* | tylko raz | jeden raz | do jednorazowej | raz jeden |
            opublikować raz | wykorzystać raz | zamieścić raz | jedną publikację |
            jednej publikacji | jedno użycie | jednego użycia | jedno wykorzystanie |
            jednego wykorzystania | w jednym wydaniu | w jednym numerze | pierwodruk* |
            na jedną publikację"""
        ),
        Condition.LENGTH_LIMIT: words(
            """krótkich fragmentów | krótkie fragmenty | krótkich cytatów | krótkie cytaty |
            niewielkich fragmentów | niewielkie fragmenty | kilka zdań | kilku zdań |
            pierwszy akapit | pierwszego akapitu | do jednej trzeciej |
            nie więcej niż połowa | w niewielkim zakresie | urywki | drobnych fragmentów |
            drobne fragmenty"""
        ),
        Condition.NOTIFY: words("""powiadomi* | poinformować redakcję | zawiadomi* | prosimy o informację |
            egzemplarz okazowy | powiadomić redakcję | powiadomienia redakcji |
            powiadomieniu redakcji | powiadomcie nas | powiadom nas | powiadomić nas |
            poinformowania redakcji | poinformowaniu redakcji | poinformuj nas |
            poinformujcie nas | poinformować nas | dać znać | dajcie znać | daj znać |
            daj nam znać | dajcie nam znać | egzemplarz autorski | egzemplarza autorskiego |
            egzemplarz dowodowy | egzemplarza okazowego | przesłać egzemplarz |
            prześlij egzemplarz | przesłanie egzemplarza | przesłać link | prześlij link |
            po powiadomieniu | nie informując | nie uprzedzając"""),
        Condition.PAYMENT: words(
            _NEED_PAYMENT,
            """odpłatn* | za opłatą | opłat* | opłacie | wynagrodzeni* | honorari* | płatn* |
            za wynagrodzeniem | tantiem* | dopłat* | uiszczeni* | opłata licencyjna |
            opłaty licencyjnej | opłatę licencyjną | za pieniądze | według cennika | zapłac* |
            zapłat* | nie zapłaciwszy | po uiszczeniu | po zapłaceniu | za dopłatą |
            za honorarium | po opłaceniu | nie płacąc | po wykupieniu""",
        ),
        Condition.SUBSCRIBER: words(
            """subskrybent* | prenumerator* | abonent* | klient* |
            zarejestrowanym użytkownikom | zarejestrowanych użytkowników | akredytowan* |
            prenumeratoro* | prenumeratą | subskryben* | klienci |
            zalogowanych użytkowników | członków sieci | członków stowarzyszenia |
            odbiorcom serwisu | odbiorców serwisu | partnerów medialnych |
            partnerom medialnym | stacjom członkowsk* | stacjom partnersk* |
            stacjom zrzeszon* | stacji członkowsk* | stacji partnersk* | stacji zrzeszon* |
            stacje członkowsk* | stacje partnersk* | stacje zrzeszon* |
            rozgłośni członkowsk* | rozgłośni partnersk* | rozgłośni zrzeszon* |
            rozgłośniom członkowsk* | rozgłośniom partnersk* | rozgłośniom zrzeszon* |
            rozgłośnie członkowsk* | rozgłośnie partnersk* | rozgłośnie zrzeszon* |
            rozgłośniach członkowsk* | rozgłośniach partnersk* | rozgłośniach zrzeszon* |
            gazetom członkowsk* | gazetom partnersk* | gazetom zrzeszon* |
            redakcjom członkowsk* | redakcjom partnersk* | redakcjom zrzeszon* |
            w ramach abonamentu | posiadaczom abonamentu | licencjobiorcom | licencjobiorców"""
        ),
        Condition.RELEASE: words(
            """zgody na wizerunek | zgoda na wykorzystanie wizerunku | zgody modela |
            zgoda modela | zgoda osoby przedstawionej | zgody osoby na zdjęciu |
            model release | zgody na wykorzystanie wizerunku"""
        ),
        Condition.TRACKING_PIXEL: words("licznik*"),
        Condition.USE_CORRECTED_VERSION: words(
            """poprawioną wersję | poprawionej wersji | wersję poprawioną | poprawiony tekst |
            skorygowanej wersji | skorygowaną wersję | wersji poprawionej |
            nową wersję depeszy"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """sugerować poparcia | sugerować aprobaty | sugerując poparcie |
            wrażenia poparcia | wrażenie poparcia | oznacza poparcia | oznacza aprobaty"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """tylko do użytku redakcyjnego | wyłącznie do użytku redakcyjnego |
            tylko do celów redakcyjnych | wyłącznie do celów redakcyjnych |
            wyłącznie w celach redakcyjnych | tylko w celach redakcyjnych |
            tylko użytek redakcyjny | wyłącznie do wykorzystania redakcyjnego |
            wyłącznie dla celów redakcyjnych | tylko dla celów redakcyjnych |
            tylko do wykorzystania redakcyjnego | wyłącznie użytek redakcyjny |
            wyłącznie na użytek redakcyjny | tylko na użytek redakcyjny |
            jedynie do użytku redakcyjnego | jedynie do celów redakcyjnych |
            wyłącznie do celów dziennikarskich | tylko do celów dziennikarskich |
            wyłącznie do celów informacyjnych | wyłącznie do zastosowań redakcyjnych |
            tylko dla mediów | tylko do użycia redakcyjnego | tylko do celów prasowych |
            tylko w celach prasowych | tylko w celach dziennikarskich |
            tylko do celów informacyjnych | tylko w celach informacyjnych |
            tylko do użytku prasowego | tylko użycie redakcyjne |
            wyłącznie do użycia redakcyjnego | wyłącznie do celów prasowych |
            wyłącznie w celach prasowych | wyłącznie w celach dziennikarskich |
            wyłącznie w celach informacyjnych | wyłącznie do użytku prasowego |
            wyłącznie użycie redakcyjne | jedynie do użycia redakcyjnego |
            jedynie w celach redakcyjnych | jedynie do wykorzystania redakcyjnego |
            jedynie na użytek redakcyjny | jedynie do celów prasowych |
            jedynie w celach prasowych | jedynie w celach dziennikarskich |
            jedynie do celów dziennikarskich | jedynie dla celów redakcyjnych |
            jedynie do celów informacyjnych | jedynie w celach informacyjnych |
            jedynie do użytku prasowego | jedynie użytek redakcyjny |
            jedynie użycie redakcyjne | użytek wyłącznie redakcyjny |
            ograniczone do użytku redakcyjnego | użycie ograniczone do celów redakcyjnych"""
        ),
        Exemption.PERSONAL_USE: words(
            """poza użytkiem osobistym | poza dozwolonym użytkiem osobistym |
            poza dozwolonym użytkiem | z wyjątkiem użytku osobistego |
            z wyjątkiem dozwolonego użytku | poza użytkiem własnym | poza własnym użytkiem |
            z wyjątkiem użytku własnego | oprócz użytku osobistego"""
        ),
        Exemption.QUOTATION: words(
            """z wyjątkiem cytatów | z wyjątkiem prawa cytatu | z wyjątkiem krótkich cytatów |
            poza prawem cytatu | w ramach prawa cytatu | z zastrzeżeniem prawa cytatu |
            poza cytatami | z wyjątkiem krótkich fragmentów | z wyjątkiem cytowania |
            poza cytowaniem | prawo cytatu | prawa cytatu | do recenzji | w recenzjach"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """przewidzianych przez prawo | przewidzianych prawem | przewidzianych w ustawie |
            dozwolonych przez prawo | dozwolonych prawem | określonych w ustawie |
            wyraźnie dozwolonych | dozwolonego użytku | dozwolony użytek |
            dozwolonym użytkiem | dopuszczonych przez prawo | granicach dozwolonego użytku |
            przewidzianych ustawą"""
        ),
        Exemption.SUBSCRIBERS: words(
            """z wyjątkiem subskrybentów | z wyjątkiem abonentów | poza abonentami |
            z wyjątkiem klientów | oprócz abonentów | oprócz subskrybentów |
            poza prenumeratorami | z wyjątkiem prenumeratorów"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """przyciski udostępniania | przycisków udostępniania | przyciski społecznościowe |
            przycisku „udostępnij” | przycisk udostępnij | przycisku „udostępnij |
            przyciskiem „udostępnij"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """badań naukowych | badania naukowe | celach naukowych | celów naukowych |
            celach badawczych | celów badawczych"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """wyszukiwarek | wyszukiwarki | wyszukiwarkom | wyszukiwarkach |
            wyszukiwarki internetowe | przez wyszukiwarki"""
        ),
        Exemption.IMAGES: words(
            """z wyjątkiem zdjęć | z wyłączeniem zdjęć | oprócz zdjęć | poza zdjęciami |
            z wyjątkiem fotografii | z wyłączeniem fotografii | nie dotyczy zdjęć |
            nie obejmuje zdjęć | z wyjątkiem ilustracji | nie dotyczy to zdjęć |
            nie dotyczy fotografii"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """z wyjątkiem materiałów | z wyłączeniem materiałów osób trzecich |
            z wyłączeniem materiałów agencyjnych | z wyłączeniem materiałów innych |
            oprócz materiałów agencyjnych | z wyjątkiem materiałów agencyjnych |
            z wyjątkiem materiałów osób trzecich | o ile nie wskazano inaczej przy zdjęciu |
            poza materiałami agencyjnymi | nie dotyczy materiałów agencyjnych"""
        ),
        Exemption.LOGOS: words("z wyjątkiem logo* | z wyłączeniem logo* | poza logo*"),
        Exemption.VIDEO: words(
            """z wyjątkiem filmów | z wyłączeniem filmów | z wyłączeniem materiałów wideo |
            z wyjątkiem materiałów wideo | z wyjątkiem wideo | z wyłączeniem wideo |
            poza materiałami wideo | nie dotyczy filmów"""
        ),
        Exemption.HEADLINE_LINK: words(
            """tytułu i linku | tytuł i link | nagłówka i linku | tytułu z linkiem |
            tytuł z linkiem"""
        ),
        Exemption.NONCOMMERCIAL_USE: words(
            "z wyjątkiem niekomercyjn* | poza użytkiem niekomercyjnym"
        ),
        Exemption.EDUCATIONAL_USE: words(
            "z wyjątkiem celów edukacyjnych | poza celami edukacyjnymi"
        ),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("ze | strony | od | do | na | przez"),
    examples=(
        Example(
            "Kopiowanie materiałów jest zabronione.",
            ("prohibits reproduce",),
        ),
        Example(
            "Przedruk artykułów bez pisemnej zgody redakcji jest zabroniony.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Zdjęcia nie mogą być kopiowane, rozpowszechniane ani modyfikowane.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Przedruk możliwy jest wyłącznie za pisemną zgodą wydawcy.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Kopiowanie tekstów jest dozwolone z podaniem autora i linkiem do strony.",
            ("permits reproduce of text if attribution link",),
        ),
        Example(
            "Przy cytowaniu wymagane jest podanie źródła.",
            ("permits quote if attribution",),
        ),
        Example(
            "Wydawca zastrzega sobie prawo do eksploracji tekstów i danych.",
            ("reserves ai_training",),
        ),
        Example(
            "Wykorzystywanie treści do trenowania modeli sztucznej inteligencji jest zabronione.",
            ("prohibits ai_training",),
        ),
        Example(
            "Materiały można rozpowszechniać wyłącznie w celach niekomercyjnych.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Kopiowanie w całości lub w części bez zgody wydawcy jest zabronione.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Żadna część tego tekstu nie może być kopiowana bez zgody autora.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Przedruk nie jest zabroniony pod warunkiem podania źródła.",
            ("permits publish if attribution",),
        ),
        Example(
            "Nieautoryzowane kopiowanie jest zabronione.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Fot. PAP",
            ("notice",),
        ),
        Example(
            "© 2019 Wydawnictwo Wieczór Sp. z o.o. Wszelkie prawa zastrzeżone.",
            ("reserved",),
        ),
        Example("Sąd w Krakowie rozpatrzył pozew o naruszenie praw autorskich do zdjęć."),
        Example("W centrum miasta obowiązuje zakaz parkowania bez zezwolenia."),
        Example("Sprzedaż alkoholu po godzinie 22 jest zabroniona, poinformował ratusz."),
        Example("Prawnik wyjaśnił, co oznacza napis „wszelkie prawa zastrzeżone”."),
        Example("Nie kradnij naszych zdjęć.", ("prohibits all of image",)),
        Example(
            "Śmiało przedrukowujcie, tylko podajcie źródło.",
            ("permits publish if attribution",),
        ),
        Example(
            "Zasłanianie logo na nagraniu jest zabronione.", ("prohibits alter_image of video",)
        ),
        Example(
            "Żaden fragment nie może być skanowany, odsprzedawany ani przekazywany osobom trzecim.",
            ("prohibits reproduce redistribute quote sell",),
        ),
        Example("Wycinka drzew bez zezwolenia jest zabroniona."),
        Example("Rozdawanie ulotek na terenie uczelni wymaga zgody rektora."),
    ),
)
