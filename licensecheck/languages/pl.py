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
    words("stycznia | styczeń | sty"), words("lutego | luty | lut"), words("marca | marzec"),
    words("kwietnia | kwiecień | kwi"), words("maja | maj"), words("czerwca | czerwiec | cze"),
    words("lipca | lipiec | lip"), words("sierpnia | sierpień | sie"),
    words("września | wrzesień | wrz"), words("października | październik | paź"),
    words("listopada | listopad | lis"), words("grudnia | grudzień | gru"),
)  # fmt: skip

PACK = LanguagePack(
    name="pl",
    title="Polish",
    tags={
        Tag.OWNED: words("należą do | należy do | przysługują | przysługuje | są własnością"),
        Tag.RESERVED: words(
            """wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone |
            wszelkie prawa są zastrzeżone | wszystkie prawa są zastrzeżone | prawa zastrzeżone |
            wszelkie prawa autorskie zastrzeżone | wszystkie prawa autorskie zastrzeżone |
            wszelkie prawa do treści zastrzeżone | wszelkie prawa w tym |
            prawa autorskie zastrzeżone | prawa autorskie są zastrzeżone | wszelkie prawa należą |
            wszelkie prawa autorskie należą | prawa autorskie należą |
            prawa autorskie przysługują | wszelkie prawa przysługują | wszystkie prawa należą |
            wszelkie prawa zastrzeżone przez | wszystkie prawa chronione |
            wszelkie prawa chronione | zastrzega wszelkie prawa | zastrzega sobie wszelkie prawa |
            wszelkie prawa do serwisu zastrzeżone | autorskie prawa majątkowe przysługują |
            autorskie prawa majątkowe należą | wszelkie prawa należą do |
            wszystkie prawa należą do | prawa autorskie należą do |
            wszelkie prawa autorskie należą do | prawa do zdjęcia należą do |
            prawa do zdjęć należą do | prawa do tekstu należą do | prawa do materiału należą do"""
        ),
        Tag.RESERVE: words(
            """zastrzega sobie prawo | zastrzegamy sobie prawo | zastrzega prawo |
            zastrzega prawa | zastrzega sobie prawa | zastrzeżone | zastrzeżona | zastrzeżony |
            zastrzeżono | są zastrzeżone | jest zastrzeżone | zastrzega, że |
            zastrzegają sobie prawo | zastrzega sobie | dokonuje zastrzeżenia | zastrzega |
            zastrzegamy prawo | zastrzegamy sobie | zastrzegamy prawa | zastrzegają sobie |
            zastrzeżono prawo | zastrzeżone prawo | zastrzegamy wyłączne prawo | rezerwuje prawo |
            rezerwuje sobie prawo"""
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
            chronione przepisami | chroniony przepisami | są przedmiotem prawa autorskiego"""
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
            masz prawo | da się"""
        ),
        Tag.MAY_NOT: words(
            """nie wolno | nie należy | nie podlega | nie podlegają | nie do |
            nie jest przeznaczon* | nie daje prawa | nie uprawnia | nie uprawniają | prosimy nie |
            prosi się nie | należy powstrzymać | bez prawa do | bez prawa | nie ma prawa |
            nie mają prawa | nie masz prawa | nie są przeznaczon* | nie może | nie mogą |
            nie można | nie zezwala | nie zezwala się | nie zezwalamy"""
        ),
        Tag.MUST: words(
            """musi | muszą | musisz | powinien | powinna | powinno | powinny | należy | trzeba |
            zobowiązan* | jest zobowiązany | ma obowiązek | mają obowiązek"""
        ),
        Tag.BAN: words(
            """zabron* | zabrania | zabraniamy | zabroniony jest | zakaz | zakazu | zakazy |
            zakazan* | zakazuje | zakazuje się | zakazane | wzbronion* | niedozwolon* |
            niedopuszczaln* | wykluczon* | wyklucza się | nielegaln* | bezprawne | bezprawna |
            stanowi naruszenie | stanowią naruszenie | narusza prawa | naruszają prawa |
            narusza prawo autorskie | będzie stanowić naruszenie | jest naruszeniem |
            sprzeciwia się | wyraża sprzeciw | nie wyraża zgody | nie wyrażamy zgody |
            nie udziela zgody | niezgodne z prawem | sprzeciw wobec | wyłączone | niemożliw* |
            surowo wzbronion* | nie zgadzamy się na | nie zgadza się na | nie zgadzamy się |
            nie udzielamy zgody | nie wyrażają zgody | nie wyraża się zgody | nie daje zgody |
            nie dajemy zgody | sprzeciwiamy się | sprzeciwiają się | zastrzega zakaz |
            zastrzegamy zakaz | wyklucza | wykluczamy | wykluczają | zabrania się | zabraniają |
            nie dopuszcza się | nie dopuszczamy"""
        ),
        Tag.ALLOW: words(
            """dozwolon* | dozwala | dopuszcza | dopuszczaln* | dopuszczon* | dopuszcza się |
            zezwala | zezwalamy | zezwala się | zezwolono | pozwala | pozwalamy | pozwala się |
            możliwe | możliwa | możliwy | mile widzian* | zachęcamy do | zachęca do |
            udostępniany na licencji | udostępniane na licencji | udostępniona na licencji |
            dostępny na licencji | dostępne na licencji | dostępna na licencji |
            opublikowany na licencji | licencjonowan* | udziela się licencji | udzielamy licencji |
            uprawnia do | wyrażamy zgodę na | wyraża zgodę na | wyraża się zgodę | odbywa się |
            następuje | wolne do | do swobodnego | bezpłatnie korzystać | swobodnie korzystać |
            legalne | nic nie stoi na przeszkodzie | nic nie zabrania | nie sprzeciwia się |
            nie sprzeciwiamy się | nie zabrania się | nie zabraniamy | nie jest zabronion* |
            zgadzamy się na | zgadza się na | nie ma przeszkód | pozwolono | zachęca się do"""
        ),
        Tag.NEED: words(
            """wymaga | wymagają | wymagan* | wymaga się | konieczn* | niezbędn* | obowiązkow* |
            obligatoryjn* | obowiązuje | potrzebn* | należy podać | należy podawać |
            należy wskazać | należy zamieścić | pod rygorem | prosimy o kontakt |
            prosimy kontaktować | należy uzyskać | skontaktuj się | prosimy o uzyskanie |
            należy zwrócić się"""
        ),
        Tag.THREAT: words(
            """będzie ścigan* | będą ścigane | może być ścigan* | ścigane z mocy prawa |
            podlega karze | podlegają karze | pod groźbą kary | grozi odpowiedzialność |
            skutkuje odpowiedzialnością | pociąga za sobą odpowiedzialność |
            na drodze sądowej | na drogę sądową | podlega odpowiedzialności |
            podlega sankcjom | dochodzić roszczeń | będzie dochodzić | kroki prawne |
            odpowiedzialność karną | odpowiedzialności karnej"""
        ),
        Tag.REQUEST: words(
            """prosimy | uprzejmie prosimy | prosimy o podanie | prosimy o podawanie |
            prosimy o zamieszczenie | będziemy wdzięczni | mile widziane będzie | zaleca się |
            prosi się | byłoby miło | będzie nam miło"""
        ),
        Tag.UNAUTHORISED: words(
            """nieautoryzowan* | nieuprawnion* | bezumown* | bez upoważnienia |
            nielicencjonowan* | samowoln*"""
        ),
        Tag.WITHOUT: words(
            """bez | przy braku | w razie braku | wobec braku | w przypadku braku |
            nie posiadając | nie mając"""
        ),
        Tag.EXCEPT: words(
            """z wyjątkiem | za wyjątkiem | oprócz | poza | chyba że | chyba, że | inaczej niż |
            innego niż | inne niż | z wyłączeniem | wyjąwszy | o ile nie | jeśli nie |
            poza przypadkami | wyłączając"""
        ),
        Tag.ONLY: words("tylko | jedynie | wyłącznie | tylko i wyłącznie"),
        Tag.IF: words(
            """pod warunkiem | pod warunkiem, że | pod warunkiem że | za zgodą | za uprzednią |
            za pisemną | za wyraźną | po uzyskaniu | po wyrażeniu | po wcześniejszym |
            po uprzednim | po uprzedniej | na podstawie | na warunkach | na zasadach |
            z podaniem | wraz z podaniem | z powołaniem | z powołaniem się | ze wskazaniem |
            z zaznaczeniem | z zachowaniem | przy zachowaniu | z obowiązkowym | z linkiem |
            z aktywnym linkiem | wraz z linkiem | z odnośnikiem | z odsyłaczem | przy podaniu |
            przy wskazaniu | o ile | pod nadzorem | w oparciu o | na licencji | na mocy |
            za opłatą | za wynagrodzeniem | jeżeli podano | jeśli podano | jeżeli poda |
            jeśli poda | jeśli podasz | z oznaczeniem | zgodnie z licencją |
            poprzez wskazanie | poprzez podanie | w przypadku podania | za pozwoleniem |
            za zezwoleniem | zgodnie z postanowieniami | zgodnie z regulaminem |
            zgodnie z zasadami | na zasadach określonych | na warunkach określonych |
            na zasadach określonych w regulaminie"""
        ),
        Tag.WHEN: words(
            """przy | w przypadku | w razie | podczas | jeśli | jeżeli | gdy | w wypadku"""
        ),
        Tag.NO_PART: words(
            """żadna część | żadnej części | żadną część | żaden fragment | żadnego fragmentu |
            żadna z części | żaden element | żadna część jak i całość"""
        ),
        Tag.RANGE: words(
            """w całości lub części | w całości lub w części | w całości bądź części |
            w całości bądź w części | w całości i w części | w całości albo w części |
            w całości, ani w części | w całości ani w części | w całości czy w części |
            w całości lub we fragmentach | w całości lub fragmentach | w części lub w całości |
            w części lub całości | w całości jak i w części | zarówno w całości, jak i w części |
            zarówno w całości, jak i we fragmentach | całości lub części | całości lub fragmentów |
            całości bądź części | części lub całości | części bądź całości |
            całościowe lub częściowe | całościowe i częściowe | częściowe lub całościowe |
            całkowite lub częściowe | częściowe lub całkowite | częściowo lub w całości |
            częściowo | częściowe | częściowego | częściowa | częściowej | częściowym |
            nawet częściowe | nawet we fragmentach | we fragmentach | fragmentów tekstu |
            fragmentów artykułów | fragmentów materiałów | fragmentów publikacji | ich fragmentów |
            jego fragmentów | jej fragmentów | lub ich części | lub jego części | lub jej części |
            lub części | ich części | jakiejkolwiek części | jakiejkolwiek jego części |
            jakiejkolwiek jej części | którejkolwiek części | jakikolwiek fragment |
            jakiegokolwiek fragmentu | dowolnej części | dowolnego fragmentu | dowolną część |
            w jakiejkolwiek części | wybranych fragmentów | każdej części | nawet częściowo |
            nawet w części | nawet fragmentów | choćby częściowe | choćby częściowo |
            choćby fragmentów | ani w całości, ani we fragmentach | ani w całości, ani w części |
            ani w całości ani we fragmentach | jakąkolwiek część | jakakolwiek część |
            żadnej części | żadna część | lub ich fragmentów | lub jego fragmentów |
            oraz ich fragmentów | ani ich części | ani jego części | ani ich fragmentów |
            ani jego fragmentów | ani fragmentów | oraz ich części | i ich fragmentów"""
        ),
        Tag.OTHER: words(
            """lub innych celach | lub w innych celach | lub inne cele | w jakimkolwiek celu |
            w jakichkolwiek celach | ani innych celach | czy innych celach | lub innym celu |
            w innych celach"""
        ),
        Tag.COMMERCIAL: words(
            """w celach komercyjnych | w celu komercyjnym | do celów komercyjnych |
            dla celów komercyjnych | w celach handlowych | w celach zarobkowych |
            w celu osiągnięcia zysku | w celu osiągnięcia korzyści |
            w celach marketingowych i komercyjnych | celów komercyjnych | celów zarobkowych"""
        ),
        Tag.PURPOSE: words("w celu | do celów | dla celów | w celach | na potrzeby | dla | do"),
        Tag.OUTSIDE: words(
            """poza granicami | poza terytorium | poza terenem | poza obszarem | za granicą"""
        ),
        Tag.BUT: words(
            """ale | jednak | jednakże | natomiast | lecz | zaś | przy czym | podczas gdy"""
        ),
        Tag.AND: words(
            """i | oraz | lub | albo | bądź | ani | a także | jak również | także | czy | jak i |
            i/lub | czy też | lub też | tudzież"""
        ),
        Tag.REPORT: words(
            """powiedział | powiedziała | powiedzieli | poinformował | poinformowała |
            poinformowali | poinformowało | informuje | podał | podała | podało | podają |
            oświadczył | oświadczyła | stwierdził | stwierdziła | wyjaśnił | wyjaśniła | wyjaśnia |
            wyjaśniamy | ostrzegł | ostrzegła | podkreślił | podkreśliła | zaznaczył | zaznaczyła |
            dodał | dodała | orzekł | orzekła | uznał | uznała | uchwalił | uchwaliła | przyjął |
            przyjęła | przyjęli | przegłosował | zdecydował | zdecydowała | postanowił | pozwał |
            oskarżył | oskarżyła | złożył | złożyła | zażądał | zażądała | wystosował* |
            rozpatrzył | rozpatrzy | zaproponował | zaproponowała | wezwał | wezwała | napisał |
            napisała | według | zdaniem | jak podaje | przypomniał | przypomniała | oznacza |
            wszedł w życie | wchodzi w życie | wprowadził | wprowadziła | wprowadzili |
            wprowadzono | planuje | ogłosił | ogłosiła | podpisał | podpisała | ukarał | ukarano |
            zaprzestał* | omówili | opowiedział | skarży | zakazał | zakazała | zakazali |
            zakazało | zezwolił | zezwoliła | dopuścił | pozwolił | pozwoliła | debatowali |
            debatowała | dyskutowali | dyskutował | rozpatrzył* | rozpatruje | pyta | zapytał* |
            wyjaśnił* | tłumaczy | ostrzegli | ostrzega | przypomniał* | przypomina | zdecydował* |
            uchwalił* | ukarał* | oświadczył* | ogłosił* | poinformował* | powiedział* | złożył* |
            pozwał* | pozywa | oskarżył* | zaproponował* | zapowiedział* | apeluje | apelują |
            domaga się | żąda od | pytają | pytamy | czy można | czy wolno | czy może | czy mogą |
            czy jest dozwolone | czy jest zabronione"""
        ),
        Tag.TOPIC: words(
            """sąd | sądu | sądzie | sądem | sądy | sędzia | sędziego | sądow* | pozew | pozwu |
            pozwy | pozwan* | powód | proces o | procesie | przedsądow* | wyrok* | projekt ustawy |
            ustawa o | ustawę o | nowelizacj* | posłowie | poseł | posłów | sejm | sejmu | senat |
            parlament* | rząd | rządu | minister* | komisja | ekspert* | prawnik* | prawnicy |
            adwokat* | radca prawny | napis | napisu | napisem | fraza | frazy | sformułowani* |
            wyrażeni* | zwrot „ | słowa „ | formuła „ | co oznacza | co to jest | co to znaczy |
            naruszenie praw autorskich w | o naruszenie praw autorskich | o naruszenie praw |
            za naruszenie praw | naruszeniu praw autorskich | sprawa o | sprawie o | sprawę o |
            spór o | sporu o | pirac* | piractw* | plagiat* | wykład* | seminari* | konferencj* |
            szkoleni* | kategorie: | tagi: | tematy: | kodeks* | prawniczk* | projektu ustawy |
            projekcie ustawy | posłanka | sejmie | senatu | ministra | sędzi* | prokuratur* |
            dopisek"""
        ),
        Tag.NONWORK: words(
            """parkowani* | parkingu | parkować | postoj* | palenia | palenie | palić | papieros* |
            tytoni* | alkohol* | piwa | piwo | broń | broni | amunicj* | narkotyk* | wędkowani* |
            połów | połowu | połowy | ryb | polowa* | dron* | towar* | bilet* | głosów | głosy |
            głosowani* | samochod* | pojazd* | ciężarówk* | ruch | ruchu | wjazd* | wjazdu |
            wstęp | wstępu | wejścia | wejście | przejazd* | zwierzą* | zwierzęt* | psów | psa |
            psy | kąpiel* | kąpać | pirotechni* | fajerwerk* | petard* | ognia | ogniska | śmieci |
            odpad* | zgromadzeń | protest* | telefonów | żywnoś* | import* | eksport* | leków |
            lekami | leki | zboż* | zboża | paliw* | hulajn* | torebek | pieniędz* | gotówk* |
            nieruchomoś* | ziemi | lasu | lasów | drewna | wody | gazu | budow* | doping* |
            biwakowani* | e-papieros* | handlu | w niedziele | wirus* | zakażeni* | chorob* |
            szkołach | szkole | komentarz* | genom* | technologi* | klonowan* | tortur* | ropy |
            pomieszcz* | ognisk* | rower* | połów* | wstęp* | placu zabaw | wprowadzanie psów |
            dowodów osobistych | dowodu osobistego | dowody osobiste | paszport* | banknot* |
            kluczy | ulotek | fałszyw* | fake newsów | dezinformac* | pornograf* |
            danych osobowych | nienawiś* | plotek"""
        ),
        Tag.CREDIT: words(
            """fot. | fot: | fot.: | foto: | foto | zdjęcie: | zdjęcia: | zdj.: | zdj. |
            fotografia: | fotograf: | autor zdjęcia: | autor zdjęcia | autor zdjęć | ilustracja: |
            ilustracje: | grafika: | rysunek: | rys. | kolaż: | wideo: | film: | infografika: |
            źródło: | źródło zdjęcia: | źródło – | źródło: materiały | źródła: | źródło fot. |
            materiały prasowe | mat. prasowe | materiał prasowy | archiwum prywatne | arch. |
            archiwum: | zrzut ekranu: | screen: | tekst: | za: | dzięki uprzejmości | udostępnił |
            fot. arch. | zdjęcie ilustracyjne | autor: | autor wideo: | nagranie: |
            zdjęcie ilustracyjne: | fotografie: | repr. | repr.: | mat. pras. | arch. pryw. |
            z archiwum | fot/ | zdj/"""
        ),
        Tag.PHOTO: words("fot. | foto | zdjęcie | zdjęcia | fotografia"),
        Tag.VIA: words("via | za pośrednictwem"),
        Tag.WITH_AGENCY: words(
            """z wykorzystaniem materiałów | z wykorzystaniem depesz | na podstawie depesz | za agencjami | agencje | opr. na podstawie |
            na podstawie agencji"""
        ),
        Tag.BYLINE: words("korespondent | reporter | autor: | dziennikarz | opr.:"),
        Tag.KILL: words(
            """anuluje | anulowan* | anulujemy | prosimy o anulowanie | wycofuje depeszę |
            wycofuje zdjęcie | wycofuje materiał | wycofuje informację | wycofan* | wycofujemy |
            depesza anulowana | depesza wycofana | zdjęcie wycofane | materiał wycofany |
            prosimy o niewykorzystywanie | prosimy nie publikować | prosimy nie wykorzystywać |
            prosimy o usunięcie | do usunięcia | prosimy o nieużywanie | anuluje depeszę |
            anuluje informację | anuluje materiał | anuluje artykuł | anuluje tekst |
            anuluje wiadomość | anuluje notatkę | anuluje komunikat | anuluje zdjęcie |
            anuluje zdjęcia | anuluje fotografię | anuluje ilustrację | anuluje wideo |
            anuluje nagranie | anuluje film | anuluje materiał wideo | anulowała depeszę |
            anulowała informację | anulowała materiał | anulowała artykuł | anulowała tekst |
            anulowała wiadomość | anulowała notatkę | anulowała komunikat | anulowała zdjęcie |
            anulowała zdjęcia | anulowała fotografię | anulowała ilustrację | anulowała wideo |
            anulowała nagranie | anulowała film | anulowała materiał wideo | anulował depeszę |
            anulował informację | anulował materiał | anulował artykuł | anulował tekst |
            anulował wiadomość | anulował notatkę | anulował komunikat | anulował zdjęcie |
            anulował zdjęcia | anulował fotografię | anulował ilustrację | anulował wideo |
            anulował nagranie | anulował film | anulował materiał wideo | anulujemy depeszę |
            anulujemy informację | anulujemy materiał | anulujemy artykuł | anulujemy tekst |
            anulujemy wiadomość | anulujemy notatkę | anulujemy komunikat | anulujemy zdjęcie |
            anulujemy zdjęcia | anulujemy fotografię | anulujemy ilustrację | anulujemy wideo |
            anulujemy nagranie | anulujemy film | anulujemy materiał wideo | wycofuje artykuł |
            wycofuje tekst | wycofuje wiadomość | wycofuje notatkę | wycofuje komunikat |
            wycofuje zdjęcia | wycofuje fotografię | wycofuje ilustrację | wycofuje wideo |
            wycofuje nagranie | wycofuje film | wycofuje materiał wideo | wycofała depeszę |
            wycofała informację | wycofała materiał | wycofała artykuł | wycofała tekst |
            wycofała wiadomość | wycofała notatkę | wycofała komunikat | wycofała zdjęcie |
            wycofała zdjęcia | wycofała fotografię | wycofała ilustrację | wycofała wideo |
            wycofała nagranie | wycofała film | wycofała materiał wideo | wycofał depeszę |
            wycofał informację | wycofał materiał | wycofał artykuł | wycofał tekst |
            wycofał wiadomość | wycofał notatkę | wycofał komunikat | wycofał zdjęcie |
            wycofał zdjęcia | wycofał fotografię | wycofał ilustrację | wycofał wideo |
            wycofał nagranie | wycofał film | wycofał materiał wideo | wycofujemy depeszę |
            wycofujemy informację | wycofujemy materiał | wycofujemy artykuł | wycofujemy tekst |
            wycofujemy wiadomość | wycofujemy notatkę | wycofujemy komunikat | wycofujemy zdjęcie |
            wycofujemy zdjęcia | wycofujemy fotografię | wycofujemy ilustrację | wycofujemy wideo |
            wycofujemy nagranie | wycofujemy film | wycofujemy materiał wideo | odwołuje depeszę |
            odwołuje informację | odwołuje materiał | odwołuje artykuł | odwołuje tekst |
            odwołuje wiadomość | odwołuje notatkę | odwołuje komunikat | odwołuje zdjęcie |
            odwołuje zdjęcia | odwołuje fotografię | odwołuje ilustrację | odwołuje wideo |
            odwołuje nagranie | odwołuje film | odwołuje materiał wideo | artykuł wycofany |
            tekst wycofany | informacja wycofana | zdjęcie anulowane | nagranie wycofane |
            depesza została anulowana | depesza została wycofana | zdjęcie zostało wycofane |
            prosimy o niepublikowanie | prosimy o niewykorzystanie | prosimy nie używać |
            prosimy usunąć | prosimy o skasowanie | prosimy o wycofanie |
            prosimy o zdjęcie ze stron"""
        ),
        Tag.CORRECTION: words(
            """korekta: | sprostowanie: | poprawiona wersja | wersja poprawiona | poprawka: |
            depesza poprawiona | zdjęcie poprawione | z poprawką | prosimy używać poprawionej |
            prosimy o korzystanie z poprawionej | koryguje"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | objęte embargiem | objęty embargiem | objęta embargiem |
            pod embargiem | nie publikować przed | nie do publikacji przed | obowiązuje embargo |
            nie do publikacji do | z embargiem do | publikacja dozwolona od | embargo! |
            nie publikować do | nie do emisji przed | nie emitować przed |
            nie rozpowszechniać przed | publikacja możliwa po | publikacja możliwa od |
            publikacja dozwolona po | publikować nie wcześniej | publikacja nie wcześniej |
            do publikacji po | do publikacji od | do publikacji nie wcześniej |
            do publikacji najwcześniej | zakaz publikacji do | embargo obowiązuje do |
            embargo trwa do | embargo na publikację do | koniec embarga | zdjęcie embarga |
            nie ujawniać przed | nie ujawniać do | nie publikujcie przed"""
        ),
        Tag.UNTIL: words("do dnia | do godz. | do godziny | przed | do czasu"),
        Tag.AFTER: words("po | od dnia | od godz. | od godziny | po upływie"),
        Tag.RELEASE: words(
            """do natychmiastowej publikacji | do natychmiastowego rozpowszechniania |
            do natychmiastowego opublikowania | do publikacji natychmiastowej |
            do swobodnej publikacji | prosimy o publikację | z prośbą o publikację |
            do bezpłatnego wykorzystania redakcyjnego | do dowolnego wykorzystania |
            do natychmiastowego wykorzystania | do natychmiastowej emisji |
            do publikacji bez ograniczeń | prosimy o rozpowszechnienie |
            do publikacji natychmiast | do natychmiastowego rozpowszechnienia |
            do natychmiastowego wydania | prosimy o opublikowanie | prosimy o zamieszczenie |
            z prośbą o zamieszczenie | z prośbą o opublikowanie"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domena publiczna | domenie publicznej | domeny publicznej |
            nie podlega ochronie prawa autorskiego | nie podlegają ochronie prawa autorskiego |
            nie jest przedmiotem prawa autorskiego | nie stanowi przedmiotu prawa autorskiego |
            nie stanowią przedmiotu prawa autorskiego | żadne prawa niezastrzeżone |
            żadne prawa nie są zastrzeżone | wolne od praw autorskich | bez praw autorskich |
            prawa wygasły"""
        ),
        Tag.OPEN_LICENCE: words(
            """uznanie autorstwa | licencji creative commons | licencją creative commons |
            wolnej licencji | wolna licencja | otwartej licencji | otwarta licencja"""
        ),
        Tag.WITHIN: words(
            """w ciągu | nie więcej niż | maksymalnie | nie dłużej niż | w terminie |
            przez okres | nie przekraczając* | do maksymalnie"""
        ),
        Tag.DAYS: words(
            """dzień | dni | dnia | godzin | godziny | tygodni | tygodnie | miesięcy | miesiące |
            miesiąca"""
        ),
        Tag.LENGTH: words(
            """słów | znaków | wyrazów | zdań | minut | minuty | sekund | wierszy | akapitów |
            procent"""
        ),
        Tag.ABBREVIATION: words(
            """fot | r | ust | art | pkt | tzn | tj | np | itd | itp | ul | al | pl | dr | prof |
            św | godz | zł | mln | mld | tys | nr | im | m.in | ks | red | oprac | rys | arch |
            zob | por | dz | u | poz | inż | woj | gen"""
        ),
    },
    actions={
        Action.ALL: words(
            """wykorzyst* | użyci* | używani* | używać | używane | używany | używana | użyć |
            użyte | użyty | użytkowani* | użytk* | korzysta* | skorzysta* | eksploatacj* |
            eksploatowa* | stosowani*"""
        ),
        Action.PUBLISH: words(
            """publikacja | publikacji | publikację | publikacją | publikowani* | publikować |
            publikuj | być publikowan* | publikowan* | opublikowani* | opublikować |
            republik* | ponowna publikacja | ponowne publikowanie | ponownej publikacji |
            ponownego publikowania | przedruk* | przedrukowy* | przedrukowa* | zamieszczani* |
            zamieszczeni* | zamieszczać | zamieścić | umieszczani* | umieszczać |
            umieszczeni* | wystawiani* | wyświetlani* | wyświetlać | prezentowani* |
            publiczne udostępnianie | publicznego udostępniania | publicznie udostępniać |
            publiczne odtwarzanie | publiczne wykonywanie | upubliczniani* | upubliczniać |
            podawanie do publicznej | przejmowani* treści | powielanie w mediach"""
        ),
        Action.PUBLISH_ONLINE: words(
            """w internecie | w sieci internet | na stronach internetowych | na innych stronach |
            w sieci | na innych portalach | w serwisach internetowych | w internecie i |
            na innych witrynach | w swoim serwisie internetowym | na swojej stronie |
            na swoich stronach | na swoim portalu | na swoim serwisie | w swoim serwisie |
            na własnej stronie | we własnym serwisie | na stronie licencjobiorcy |
            na jednej stronie internetowej | na swojej stronie internetowej |
            w serwisie internetowym | na portalach internetowych | w portalach internetowych |
            na stronie internetowej | w wersji internetowej | w wydaniu internetowym |
            w wydaniach internetowych | na cudzych stronach"""
        ),
        Action.PRINT: words(
            """w druku | w prasie | w wydawnictwach drukowanych | w mediach drukowanych |
            drukowani* | drukować | drukowanie | wydruk | na papierze | w wersji drukowanej |
            w wydaniu papierowym | w wydaniu drukowanym | w gazetach | w formie drukowanej |
            w wydaniach drukowanych | w swojej gazecie | w swoim dzienniku | w swoim tygodniku"""
        ),
        Action.BROADCAST: words(
            """nadawani* | nadawać | nadania | emisj* | emitowani* | emitować | reemisj* |
            reemit* | retransmisj* | transmisj* | na antenie | remitow*"""
        ),
        Action.SOCIAL: words(
            """w mediach społecznościowych | mediach społecznościowych |
            mediów społecznościowych | w portalach społecznościowych |
            portalach społecznościowych | w serwisach społecznościowych"""
        ),
        Action.REPRODUCE: words(
            """kopiowa* | skopiowa* | kopiuj* | powiela* | powielon* | powieleni* | reprodukow* |
            reprodukcj* | zwielokrotni* | odtwarzani* | odtworzeni* | odtwarzać | dublow* |
            fotokopi* | kserow* | kserokopi* | skanowani* | pobierani* | pobierać | ściągani* |
            ściągać | kopie | kopii | przepisywani* | digitalizacj* | utrwalani* | utrwalać"""
        ),
        Action.REDISTRIBUTE: words(
            """rozpowszechni* | dystrybu* | redystrybu* | rozprowadz* | przekazywani* |
            przekazywać | przekazani* | przesyłani* | przesyłać | rozsyłani* | rozsyłać |
            udostępniani* | udostępniać | udostępnieni* | udostępnić | odsprzedaż licencji |
            sublicencj* | dalsze przekazywanie | kolportaż* | kolportow* | syndykac* | syndykow* |
            rozpropag* | wprowadzani* do obrotu | przekazać | przekazać osobom trzecim |
            przekazywać osobom trzecim | udzielać sublicencji | udzielanie sublicencji |
            udzielania sublicencji | odstępować | odstąpieni* | zbywać | zbyć | przesłać dalej"""
        ),
        Action.REWRITE: words(
            """redagowani* | redagować | przeredag* | przepisywać | parafraz* | streszcz* |
            skracani* | skracać | opracowywani* | opracowani* redakcyjn* | skróty | przeróbk* |
            przerabia* | skrótów | omówieni* | przepisywan*"""
        ),
        Action.ADAPT: words(
            """modyfik* | zmieniani* | zmieniać | zmienian* | zmiana | zmiany | adapt* |
            przetwarzani* | przetwarzać | przetworzeni* | przekształc* | opracowań |
            utwory zależne | utworów zależnych | dzieł pochodnych | dzieła pochodne |
            przetwarzan* | obróbk* | ingerencj*"""
        ),
        Action.TRANSLATE: words(
            "tłumaczeni* | tłumaczyć | przetłumacz* | przekład* | translacj*"
        ),
        Action.QUOTE: words(
            """cytowa* | cytat* | cytuj* | zacytowa* | wyjątk* z | przytacza* | przytoczeni* |
            krótkich fragmentów | krótkie fragmenty | krótkich cytatów | krótkie cytaty |
            niewielkich fragmentów"""
        ),
        Action.ARCHIVE: words(
            """archiwiz* | przechowywa* | przechowani* | zapisywani* | zapisywać | magazynow* |
            gromadzeni* | składowani* | w bazach danych | w bazie danych | do baz danych |
            buforowani* | cache'owani* | wprowadzani* do pamięci | wprowadzanie do pamięci"""
        ),
        Action.SELL: words("sprzeda* | odsprzeda* | odsprzedaw* | zbywani* | obrót | obrotu"),
        Action.COMMERCIAL: words(
            """komercyjne wykorzystanie | komercyjnego wykorzystania |
            komercyjne wykorzystywanie | komercyjnego wykorzystywania | użytek komercyjny |
            użytku komercyjnego | wykorzystanie komercyjne | wykorzystywanie komercyjne |
            wykorzystania komercyjnego | wykorzystywania komercyjnego | użycie komercyjne |
            komercyjne użycie | komercyjnego użycia | komercyjnie wykorzystywać |
            komercyjne korzystanie"""
        ),
        Action.ADVERTISE: words("reklam* | marketing* | promocj* | promocyjn*"),
        Action.AI_TRAINING: words(
            """sztucznej inteligencji | sztuczna inteligencja | sztuczną inteligencję |
            sztuczną inteligencją | trenowani* | trenować | trenowania modeli | szkolenia ai |
            szkolenia sztucznej | szkolenia systemów | szkolenie systemów | szkolenia modeli |
            szkolenia algorytmów | szkolenia programów | szkolenie modeli | uczenia maszynowego |
            uczenie maszynowe | uczeniu maszynowemu | uczenia modeli | uczenia się maszyn |
            sieci neuronowych | modeli językowych | modele językowe | dużych modeli językowych |
            generatywn* | eksploracj* tekstu | eksploracja | eksploracji | eksplorację |
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
            na potrzeby ai | w celach ai | modelom językowym | modelu językowego | model językowy |
            chatbot* | czatbot* | boty | botów | botom | botami | robotów | robotom | robotami |
            roboty | scrapow* | ekstrakcj* danych | ekstrakcj* tekst* | zautomatyzowane zbieranie |
            zautomatyzowanego zbierania | automatyczne zbieranie | automatycznego zbierania |
            zautomatyzowana analiza | zautomatyzowaną analizę | maszynowa analiza |
            maszynową analizę | maszynowej analizy | maszynowego uczenia | maszynowe uczenie |
            szkolić modele | szkolić sztuczn* | szkolenie sztucznej | szkolenie ai"""
        ),
        Action.ALTER_IMAGE: words(
            """kadrowa* | retusz* | przycinani* | przycinać | montaż* | fotomontaż* |
            usuwani* znak* | wykadrow* | usuwać znak* wodn* | usuwać logo | zakrywać logo |
            usuwani* logo | nakładać logo | kolaż"""
        ),
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
            """materiał | materiału | materiały | materiałów | materiałami | materiale |
            materiałach | treś* | treści | informacj* | depesz* | depesze | depesza | zawartoś* |
            utwór | utworu | utwory | utworów | utworami | dzieł* | wiadomoś* | dokument* |
            publikacjach | publikacjami | serwis informacyjny | serwisu informacyjnego | wywiad* |
            reportaż* | komunikat* | wydani* | relacj* | felieton* | gazety |
            niniejszej publikacji | tej publikacji | wycofuje depeszę | wycofuje materiał |
            wycofuje informację | depesza anulowana | depesza wycofana | materiał wycofany |
            anuluje depeszę | anuluje informację | anuluje materiał | anuluje artykuł |
            anuluje tekst | anuluje wiadomość | anuluje notatkę | anuluje komunikat |
            anulowała depeszę | anulowała informację | anulowała materiał | anulowała artykuł |
            anulowała tekst | anulowała wiadomość | anulowała notatkę | anulowała komunikat |
            anulował depeszę | anulował informację | anulował materiał | anulował artykuł |
            anulował tekst | anulował wiadomość | anulował notatkę | anulował komunikat |
            anulujemy depeszę | anulujemy informację | anulujemy materiał | anulujemy artykuł |
            anulujemy tekst | anulujemy wiadomość | anulujemy notatkę | anulujemy komunikat |
            wycofuje artykuł | wycofuje tekst | wycofuje wiadomość | wycofuje notatkę |
            wycofuje komunikat | wycofała depeszę | wycofała informację | wycofała materiał |
            wycofała artykuł | wycofała tekst | wycofała wiadomość | wycofała notatkę |
            wycofała komunikat | wycofał depeszę | wycofał informację | wycofał materiał |
            wycofał artykuł | wycofał tekst | wycofał wiadomość | wycofał notatkę |
            wycofał komunikat | wycofujemy depeszę | wycofujemy informację | wycofujemy materiał |
            wycofujemy artykuł | wycofujemy tekst | wycofujemy wiadomość | wycofujemy notatkę |
            wycofujemy komunikat | odwołuje depeszę | odwołuje informację | odwołuje materiał |
            odwołuje artykuł | odwołuje tekst | odwołuje wiadomość | odwołuje notatkę |
            odwołuje komunikat | artykuł wycofany | tekst wycofany | naszych publikacji |
            nasze publikacje | naszymi publikacjami | swoich publikacji | swoje publikacje |
            tych publikacji | jego publikacji | publikacji wydawnictwa | publikacji serwisu |
            publikacji portalu | publikacji gazety | publikacje wydawcy | publikacji wydawcy |
            niniejsza publikacja | ta publikacja | serwis | serwisu"""
        ),
        Object.SITE: words(
            """strona | strony | stronie | witryn* | portal | portalu | serwis | serwisu |
            serwisie | serwisów | strony internetowej | witryny internetowej"""
        ),
        Object.TEXT: words("tekst | tekstu | teksty | tekstów | tekście | artykuł* | tekstami"),
        Object.IMAGE: words(
            """zdjęci* | zdjęć | fotografi* | fotograficzn* | obraz* | ilustracj* |
            grafik i zdjęć | fotosy | wycofuje zdjęcie | zdjęcie wycofane | anuluje zdjęcie |
            anuluje zdjęcia | anuluje fotografię | anuluje ilustrację | anulowała zdjęcie |
            anulowała zdjęcia | anulowała fotografię | anulowała ilustrację | anulował zdjęcie |
            anulował zdjęcia | anulował fotografię | anulował ilustrację | anulujemy zdjęcie |
            anulujemy zdjęcia | anulujemy fotografię | anulujemy ilustrację | wycofuje zdjęcia |
            wycofuje fotografię | wycofuje ilustrację | wycofała zdjęcie | wycofała zdjęcia |
            wycofała fotografię | wycofała ilustrację | wycofał zdjęcie | wycofał zdjęcia |
            wycofał fotografię | wycofał ilustrację | wycofujemy zdjęcie | wycofujemy zdjęcia |
            wycofujemy fotografię | wycofujemy ilustrację | odwołuje zdjęcie | odwołuje zdjęcia |
            odwołuje fotografię | odwołuje ilustrację"""
        ),
        Object.VIDEO: words(
            """wideo | video | film | filmu | filmy | filmów | nagrań wideo | materiał wideo |
            materiałów wideo | klip* | anuluje wideo | anuluje nagranie | anuluje film |
            anuluje materiał wideo | anulowała wideo | anulowała nagranie | anulowała film |
            anulowała materiał wideo | anulował wideo | anulował nagranie | anulował film |
            anulował materiał wideo | anulujemy wideo | anulujemy nagranie | anulujemy film |
            anulujemy materiał wideo | wycofuje wideo | wycofuje nagranie | wycofuje film |
            wycofuje materiał wideo | wycofała wideo | wycofała nagranie | wycofała film |
            wycofała materiał wideo | wycofał wideo | wycofał nagranie | wycofał film |
            wycofał materiał wideo | wycofujemy wideo | wycofujemy nagranie | wycofujemy film |
            wycofujemy materiał wideo | odwołuje wideo | odwołuje nagranie | odwołuje film |
            odwołuje materiał wideo | nagranie wycofane"""
        ),
        Object.AUDIO: words(
            "audio | nagrań | nagrania | nagranie | nagraniem | podcast* | dźwięk*"
        ),
        Object.GRAPHIC: words("grafik* | infografik* | rysunk* | wykres* | karykatur*"),
        Object.DATABASE: words("baza danych | bazy danych | baz danych | bazę danych"),
        Object.LOGO: words(
            """logo | logotyp* | znak towarowy | znaki towarowe | znaków towarowych |
            znaku towarowego"""
        ),
        Object.THIRD_PARTY: words(
            """materiały osób trzecich | materiałów osób trzecich | materiały innych |
            materiałów innych | treści osób trzecich | materiałów agencyjnych | treści innych"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """zgoda | zgody | zgodę | zgodą | zgodzie | zezwoleni* | pozwoleni* | autoryzacj* |
            licencja | licencji | licencję | licencją | licencyjn* | umowa | umowy | umową |
            umów | porozumieni* | aprobat* | upoważnieni* | akceptacj* | za wiedzą |
            zgodnie z postanowieniami | zgodnie z regulaminem | zgodnie z zasadami |
            na zasadach określonych | na warunkach określonych |
            na zasadach określonych w regulaminie | za zgodą | na licencji |
            zgodnie z licencją | za pozwoleniem | za zezwoleniem"""
        ),
        Condition.PRIOR: words(
            """uprzedn* | wcześniejsz* | wcześniej | z wyprzedzeniem | uprzednio | za uprzednią |
            po wcześniejszym | po uprzednim | po uprzedniej"""
        ),
        Condition.WRITTEN: words("pisemn* | na piśmie | w formie pisemnej | za pisemną"),
        Condition.ATTRIBUTION: words(
            """podani* źródł* | podani* | podać | podając | podaj | podania | podano | podawani* |
            podawać | podaniem | wskazani* | wskazać | wskazując | wskazaniem źródła | źródła |
            źródło | źródłem | powołani* | powołać | powołując | powołaniem | oznaczeni* |
            oznaczyć | oznaczenia autorstwa | autorstw* | imienia i nazwiska autora |
            nazwiska autora | przypisani* | wymienić | wymienieni* | zaznaczenie* | zaznaczyć |
            zaznaczeni* | z podaniem | wraz z podaniem | z powołaniem | z powołaniem się |
            ze wskazaniem | z zaznaczeniem | przy podaniu | przy wskazaniu | jeżeli podano |
            jeśli podano | jeżeli poda | jeśli poda | jeśli podasz | z oznaczeniem |
            poprzez wskazanie | poprzez podanie | w przypadku podania | należy podać |
            należy podawać | należy wskazać | podpisani* | sygnatur* | atrybucj*"""
        ),
        Condition.LINK: words(
            """link | linka | linku | linkiem | linki | linków | hiperłącz* | hiperlink* |
            odnośnik* | odsyłacz* | aktywny link | aktywnego linku | aktywnym linkiem |
            linkowani* | linkować | łącza do | łącze do | łączem do | z linkiem |
            z aktywnym linkiem | wraz z linkiem | z odnośnikiem | z odsyłaczem | url |
            odniesienia do strony | backlink*"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachowanie noty | zachowaniem noty | usuwać oznaczeń | usuwanie oznaczeń |
            noty copyright | noty o prawach autorskich"""
        ),
        Condition.INDICATE_CHANGES: words(
            """wskazanie zmian | zaznaczenie zmian | oznaczenie zmian | wskazać zmiany |
            zaznaczyć zmiany"""
        ),
        Condition.NO_DERIVATIVES: words(
            """bez zmian | bez modyfikacji | bez skrótów | bez przeróbek | bez ingerencji |
            w niezmienionej formie | w niezmienionej postaci | w niezmienionym kształcie |
            niezmienion* | bez utworów zależnych | bez dokonywania zmian |
            bez wprowadzania zmian | bez jakichkolwiek zmian"""
        ),
        Condition.SHARE_ALIKE: words(
            """na tych samych warunkach | na takich samych warunkach | na tej samej licencji"""
        ),
        Condition.NONCOMMERCIAL: words(
            """niekomercyjn* | użycie niekomercyjne | w celach niekomercyjnych | niezarobkow* |
            niehandlow*"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """celach redakcyjnych | celów redakcyjnych | użytku redakcyjnego |
            użytek redakcyjny | celach informacyjnych | celach dziennikarskich |
            wykorzystania redakcyjnego"""
        ),
        Condition.PERSONAL_USE: words(
            """użytku osobistego | użytek osobisty | użytku prywatnego | użytek prywatny |
            użytku własnego | użytek własny | użytku wewnętrznego | użytek wewnętrzny |
            dozwolonego użytku osobistego | własny użytek | własnego użytku |
            celach prywatnych | celach osobistych | prywatnego użytku | osobistego użytku |
            potrzeb własnych | osobistych, niekomercyjnych"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """celach edukacyjnych | celów edukacyjnych | celach dydaktycznych |
            celach szkoleniowych"""
        ),
        Condition.CONTEXT_ONLY: words(
            """jako ilustracja | dla zilustrowania | w kontekście | do ilustracji |
            do zilustrowania"""
        ),
        Condition.ONE_TIME: words(
            """jednorazow* | jednokrotn* | tylko raz | jeden raz | do jednorazowej | raz jeden |
            opublikować raz | wykorzystać raz | zamieścić raz"""
        ),
        Condition.LENGTH_LIMIT: words(
            """krótkich fragmentów | krótkie fragmenty | krótkich cytatów | krótkie cytaty |
            niewielkich fragmentów"""
        ),
        Condition.NOTIFY: words(
            """powiadomi* | poinformowani* redakcji | poinformować redakcję | zawiadomi* |
            prosimy o informację | egzemplarz okazowy"""
        ),
        Condition.PAYMENT: words(
            """odpłatn* | za opłatą | opłat* | opłacie | wynagrodzeni* | honorari* | płatn* |
            za wynagrodzeniem | tantiem*"""
        ),
        Condition.SUBSCRIBER: words(
            """subskrybent* | prenumerator* | abonent* | klient* | zarejestrowanym użytkownikom |
            zarejestrowanych użytkowników | akredytowan* | prenumeratoro* | prenumeratą"""
        ),
        Condition.RELEASE: words(
            "zgody na wizerunek | zgoda na wykorzystanie wizerunku | zgody modela"
        ),
        Condition.TRACKING_PIXEL: words("licznik*"),
        Condition.USE_CORRECTED_VERSION: words(
            "poprawioną wersję | poprawionej wersji | wersję poprawioną"
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
            tylko dla mediów"""
        ),
        Exemption.PERSONAL_USE: words(
            """poza użytkiem osobistym | poza dozwolonym użytkiem osobistym |
            poza dozwolonym użytkiem | z wyjątkiem użytku osobistego |
            z wyjątkiem dozwolonego użytku"""
        ),
        Exemption.QUOTATION: words(
            """z wyjątkiem cytatów | z wyjątkiem prawa cytatu | z wyjątkiem krótkich cytatów |
            poza prawem cytatu | w ramach prawa cytatu | z zastrzeżeniem prawa cytatu"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """przewidzianych przez prawo | przewidzianych prawem | przewidzianych w ustawie |
            dozwolonych przez prawo | dozwolonych prawem | określonych w ustawie |
            wyraźnie dozwolonych"""
        ),
        Exemption.SUBSCRIBERS: words(
            """z wyjątkiem subskrybentów | z wyjątkiem abonentów | poza abonentami |
            z wyjątkiem klientów"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """przyciski udostępniania | przycisków udostępniania | przyciski społecznościowe |
            przycisku „udostępnij”"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "badań naukowych | badania naukowe | celach naukowych | celów naukowych"
        ),
        Exemption.SEARCH_ENGINES: words(
            """wyszukiwarek | wyszukiwarki | wyszukiwarkom | wyszukiwarkach |
            wyszukiwarki internetowe"""
        ),
        Exemption.IMAGES: words(
            """z wyjątkiem zdjęć | z wyłączeniem zdjęć | oprócz zdjęć | poza zdjęciami |
            z wyjątkiem fotografii | z wyłączeniem fotografii | nie dotyczy zdjęć |
            nie obejmuje zdjęć"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """z wyjątkiem materiałów | z wyłączeniem materiałów osób trzecich |
            z wyłączeniem materiałów agencyjnych | z wyłączeniem materiałów innych |
            oprócz materiałów agencyjnych"""
        ),
        Exemption.LOGOS: words("z wyjątkiem logo* | z wyłączeniem logo*"),
        Exemption.VIDEO: words(
            """z wyjątkiem filmów | z wyłączeniem filmów | z wyłączeniem materiałów wideo |
            z wyjątkiem materiałów wideo"""
        ),
        Exemption.HEADLINE_LINK: words("tytułu i linku | tytuł i link | nagłówka i linku"),
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
    ),
)
