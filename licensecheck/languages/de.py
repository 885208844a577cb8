"""German, with the words of Austria and Switzerland."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off

#: What is two things at once, each list named by the tables it is in.
_NEED_CONSENT = """zustimmungspflichtig* | genehmigungspflichtig* | lizenzpflichtig* | ist vorher zu fragen |
abzustimmen | abzusprechen | abzuklären | zu vereinbaren | zu erfragen | zu erbitten |
anzufragen | setzt die zustimmung | setzt die genehmigung | setzt die einwilligung |
setzt die erlaubnis | setzt eine genehmigung | setzt eine lizenz | setzt unsere zustimmung |
setzt das einverständnis | setzt eine vereinbarung | fragen sie uns | fragt uns |
fragen sie bitte | frag uns | bitte fragen | bitte fragt | bitte anfragen | bitte nachfragen |
fragen sie vorher | fragt vorher | erst fragen | vorher fragen | vorab fragen |
erst nachfragen | wende dich an | wendet sich an | wendet euch an | kontaktiert uns |
melden sie sich vorher | genehmigungspflicht | lizenzpflicht | ist zuzustimmen |
muss genehmigt werden | müssen genehmigt werden | zu genehmigen | erlaubnispflichtig* |
zustimmungsbedürftig* | genehmigungsbedürftig* | absprachepflichtig* | ist abzuklären |
ist abzusprechen | ist abzustimmen | muss abgesprochen | muss lizenziert werden |
müssen lizenziert werden | einzuholen bei"""
_NEED_PAYMENT = """honorarpflichtig* | kostenpflichtig* | gebührenpflichtig* | vergütungspflichtig* |
ist zu vergüten | fällt ein honorar an | fällt eine gebühr an | fallen gebühren an |
wird ein honorar fällig | wird eine gebühr fällig | wird ein entgelt fällig |
werden gebühren fällig | ist zu honorieren | ist kostenpflichtig | sind kostenpflichtig |
honorarpflicht | ist zu bezahlen | ist honorarpflichtig | sind honorarpflichtig |
ist lizenz- und honorarpflichtig | stellen wir in rechnung | verrechnen wir | berechnen wir"""
_WHEN_ATTRIBUTION = """bei angabe | bei nennung | bei quellenangabe | bei namensnennung | mit quellenangabe |
mit quellenhinweis | mit quellenvermerk | mit quellennachweis | mit nennung |
mit namensnennung | mit bildnachweis | mit urhebernennung | mit urhebervermerk |
mit copyrightvermerk | mit hinweis auf | mit verweis auf | unter angabe | unter nennung |
unter quellenangabe | unter namensnennung | unter hinweis auf | unter verweis auf |
unter vollständiger nennung | gegen quellenangabe | gegen nennung | gegen namensnennung |
unter nennung der quelle | unter nennung des | unter nennung von | unter quellennennung |
bei quellennennung | unter erwähnung | bei erwähnung | unter angabe der quelle |
bei angabe der quelle | mit quelle | mit verweis auf uns | mit hinweis auf uns | mit credit |
mit voller namensnennung | mit quellenverweis | mit autorennennung | mit fotografennennung |
mit bildquelle | mit bildvermerk | bei urhebernennung | bei autorennennung |
bei fotografennennung | bei korrekter quellenangabe | bei nennung des fotografen |
bei nennung der quelle | gegen quellennennung | gegen urhebernennung"""

PACK = LanguagePack(
    name="de",
    title="Deutsch",
    tags={
        Tag.OWNED: words(
            """liegt bei | liegen bei | gehört | gehören | liegt beim | liegen beim | liegt bei der | verbleibt bei |
            verbleiben bei | ist eigentum | sind eigentum | ist eigentum von | sind eigentum von | bleibt eigentum |
            bleiben eigentum | verbleibt beim | verbleiben beim | liegen ausschließlich bei |
            liegt ausschließlich bei | stehen ausschließlich | befinden sich bei"""
        ),
        Tag.MARK: words(
            """urheberrecht: | urheberrecht © | copyright by | copyright bei | copyright: | © by | rechteinhaber: |
            rechteinhaberin: | rechte: | das copyright liegt bei | copyright liegt bei | urheberrecht liegt bei |
            urheberrechte liegen bei | die rechte liegen bei | alle urheberrechte liegen bei"""
        ),
        Tag.RESERVED: words(
            """alle rechte vorbehalten | alle rechte sind vorbehalten | alle rechte bleiben vorbehalten |
            sämtliche rechte vorbehalten | sämtliche rechte sind vorbehalten | sämtliche rechte bleiben vorbehalten |
            alle rechte ausdrücklich vorbehalten | alle rechte liegen bei | alle rechte liegen beim | alle rechte bei |
            alle rechte beim | sämtliche rechte liegen bei | alle urheberrechte vorbehalten |
            alle nutzungsrechte vorbehalten | alle verwertungsrechte vorbehalten | alle rechte dem |
            alle urheber- und leistungsschutzrechte vorbehalten | alle urheber- und verlagsrechte vorbehalten |
            alle rechte geschützt | alle autorenrechte vorbehalten | all rechte vorbehalten | alle rechte reserviert |
            jegliche rechte vorbehalten | alle rechte verbleiben bei | alle rechte verbleiben beim |
            alle rechte liegen | alle rechte vorbehalten. | sämtliche nutzungsrechte vorbehalten |
            sämtliche urheberrechte vorbehalten | alle weiteren rechte vorbehalten | alle übrigen rechte vorbehalten |
            alle sonstigen rechte vorbehalten | weitere rechte vorbehalten | alle rechte sind geschützt |
            sämtliche rechte reserviert | behalten wir uns alle rechte | wir behalten uns alle rechte vor |
            alle medienrechte vorbehalten | alle rechte weltweit vorbehalten |
            alle in- und ausländischen rechte vorbehalten"""
        ),
        Tag.PROTECTED: words(
            """urheberrechtlich geschützt* | durch das urheberrecht geschützt | urheberrechtlichen schutz |
            dem urheberrecht | dem deutschen urheberrecht | unterliegt dem urheberrecht |
            unterliegen dem urheberrecht | dem urheberrechtsschutz | einige rechte vorbehalten |
            manche rechte vorbehalten | urheberrechtsschutz | leistungsschutzrechtlich geschützt* |
            urheberrechtlich geschützt ist | steht unter urheberrechtsschutz | stehen unter urheberrechtsschutz |
            unterliegt dem copyright | unterliegen dem copyright | genießt urheberrechtsschutz |
            genießen urheberrechtsschutz | ist rechtlich geschützt | sind rechtlich geschützt |
            ist geistiges eigentum | sind geistiges eigentum | unter urheberrecht | durch copyright geschützt |
            copyrightgeschützt* | copyright-geschützt* | rechtlich geschützt* | geschützt durch das urheberrecht |
            nach dem urheberrechtsgesetz geschützt | vom urheberrecht geschützt |
            im sinne des urheberrechts geschützt | dem schweizerischen urheberrecht |
            dem österreichischen urheberrecht"""
        ),
        Tag.RESERVE: words(
            """vorbehalten | ist vorbehalten | sind vorbehalten | bleibt vorbehalten | bleiben vorbehalten |
            bleibt ausdrücklich vorbehalten | behalten wir uns | behalten sich | behält sich | behaltet sich |
            behalte ich mir | vorbehalten bleib* | nutzungsvorbehalt* | rechtevorbehalt* | vorbehalt nach |
            vorbehalt gemäß | vorbehalt im sinne | vorbehalt i.s.d. | erklären den vorbehalt | erklärt den vorbehalt |
            machen den vorbehalt | wird vorbehalten | werden vorbehalten | ausdrücklicher vorbehalt |
            widersprechen wir | wird widersprochen | widerspricht der | wir behalten uns | ich behalte mir |
            behalten uns | bleiben dem verlag vorbehalten | bleibt dem verlag vorbehalten | bleibt uns vorbehalten |
            bleiben uns vorbehalten | bleiben dem autor vorbehalten | bleiben der autorin vorbehalten |
            wird ausdrücklich vorbehalten | werden ausdrücklich vorbehalten | sind uns vorbehalten |
            sind dem verlag vorbehalten | behalten wir uns vor | behalte mir | behält sich die | behält sich der |
            behält sich ausdrücklich | behalten sich ausdrücklich | behalten wir uns ausdrücklich |
            machen von dem vorbehalt | machen vom vorbehalt | macht von dem vorbehalt | nutzungsvorbehalt gemäß |
            unter vorbehalt gestellt | opt-out | wird hiermit widersprochen | wird ausdrücklich widersprochen |
            wird hiermit ausdrücklich widersprochen | ausdrücklich widersprochen | hiermit widersprochen |
            widersprechen hiermit | widersprechen ausdrücklich | widersprechen wir ausdrücklich |
            widersprechen wir hiermit | widerspricht ausdrücklich | widerspricht hiermit | legen widerspruch ein |
            erklären unseren widerspruch | widerspruch gegen | widersprechen jeder | widersprechen jeglicher |
            widerspricht jeder | exklusiv vorbehalten | erklärt einen vorbehalt | erklären einen vorbehalt"""
        ),
        Tag.NEG: words(
            """niemand | niemandem | nicht | kein | keine | keiner | keinem | keinen | keines | weder | niemals | nie |
            in keiner weise | keinesfalls | auf keinen fall | keinerlei | nimmer | nirgends | mitnichten | keineswegs |
            unter keinen umständen | in keinem fall | zu keiner zeit | zu keinem zeitpunkt | in keiner form |
            nicht mehr | auch nicht | nicht einmal | nirgendwo | nichts hindert | niemand hindert | hindert niemand |
            nichts verbietet | niemand verbietet | nichts untersagt"""
        ),
        Tag.NOT_ONLY: words(
            """selbst mit | selbst bei | auch nicht mit | auch bei | nicht nur | nicht allein | nicht zuletzt |
            nicht später als | nicht anders | sofern nicht anders | soweit nicht anders | falls nicht anders |
            wenn nicht anders | nicht gesondert | nicht bloß | nicht lediglich | nicht unbedingt | nicht zwingend |
            nicht länger als | nicht mehr als | unabhängig davon | ob mit oder ohne | mit und ohne | in gebrauch |
            machen gebrauch | macht gebrauch | macht von seinem recht gebrauch | machen sie von ihrem recht gebrauch |
            nichts zu tun | nicht früher als | nicht weniger als | übertragung der live | live übertragen |
            übertragung von krankheiten | im übertragenen sinn | kopie des ausweises | ausweiskopie | gesendet hat |
            sendungsverfolgung | zitat des tages | ein link zum zurücksetzen | mit freundlichen grüßen |
            wiedergabe der meinung | meinung der redaktion | geben nicht die meinung | gibt nicht die meinung |
            spiegeln nicht die meinung | im fernsehen zu sehen | ausgabe vom | ausgabe von | ausgabe der lebensmittel"""
        ),
        Tag.MAY: words(
            """darf | dürfen | dürfte | dürften | kann | können | könnte | könnten | darfst | dürft | dürfen sie |
            darfst du | dürft ihr | kannst du | könnt ihr | kannst | könnt | können sie | mögen"""
        ),
        Tag.MUST: words(
            """muss | müssen | soll | sollen | hat zu | haben zu | ist zu | sind zu | ist stets zu | sind stets zu |
            ist dabei zu | ist jeweils zu | muss stets | müsst | haben stets | ist unbedingt zu | sind unbedingt zu |
            ist immer zu | sind immer zu | ist jedenfalls zu | sind jedenfalls zu | ist deutlich zu |
            sind deutlich zu | hat stets zu | haben dabei zu | ist vorab zu | sind vorab zu | ist vorher zu |
            sind vorher zu | ist zuvor zu | ist gut sichtbar zu | ist verpflichtend zu | sind verpflichtend zu"""
        ),
        Tag.BAN: words(
            """verboten | verbieten | verbietet | verbot | untersagt | untersagen | untersagung | ausgeschlossen |
            unzulässig* | unstatthaft | widerrechtlich | rechtswidrig* | ungesetzlich | unterbleiben | zu unterlassen |
            unterlassen | verletzt das urheberrecht | verletzen das urheberrecht | verstößt gegen das urheberrecht |
            verstoßen gegen das urheberrecht | nicht freigegeben | widersprechen der | gesperrt für | gesperrt |
            erlauben nicht | erlauben wir nicht | erlaubt nicht | gestatten nicht | gestatten wir nicht |
            gestattet nicht | stimmen nicht zu | stimmen wir nicht zu | stimmt nicht zu | sind nicht einverstanden |
            nicht einverstanden | erteilen keine | strafbar | lehnen wir ab | lehnen wir ausdrücklich ab |
            lehnt der verlag ab | wird abgelehnt | werden abgelehnt | dulden wir nicht | wird nicht geduldet |
            nicht geduldet | verwahren wir uns | verwahrt sich | verbitten wir uns | verbitten uns |
            ist nicht gewollt | nicht vorgesehen | tabu | kommt nicht in betracht | nicht statthaft |
            nicht gestattet wird | versagt | wird nicht gestattet | verwehrt | zu unterbleiben | hat zu unterbleiben |
            unter strafe | kommt nicht in frage | kommen nicht in frage | kommt nicht infrage | kommen nicht infrage |
            scheidet aus | scheiden aus | verboten ist | ist verboten | sind verboten | strengstens verboten |
            streng verboten | strikt verboten | strikt untersagt | streng untersagt | strengstens untersagt |
            generell untersagt | ausdrücklich untersagt | ausdrücklich verboten | verbieten wir | verbieten sich |
            untersagt die | untersagen wir | untersagen die | untersagt hiermit | nicht genehmigt ist |
            nicht gewünscht | nicht akzeptabel | nicht akzeptiert | akzeptieren wir nicht | inakzeptabel |
            nicht hinnehmbar | nicht hingenommen | nehmen wir nicht hin | nicht einverstanden mit | nicht eingeräumt |
            nicht lizenziert | nicht lizensiert | wird nicht erteilt | wird nicht gewährt | werden nicht eingeräumt |
            wird nicht eingeräumt | erteilen wir keine | erteilt keine | räumen keine | gewähren keine |
            gewährt keine | dulden keine | duldet keine | stimmen keiner | stimmt keiner | stimmen wir keiner |
            willigen nicht ein | willigt nicht ein | kein einverständnis | keine freigabe | keine freigabe für |
            nicht autorisieren | verletzt unser | verletzen unser | verletzt die rechte | verletzt rechte |
            ist eine urheberrechtsverletzung | stellt eine urheberrechtsverletzung dar | stellt eine verletzung |
            ist diebstahl | ist raub | ist rechtsverletzung | gesetzwidrig* | gesetzeswidrig* | unrechtmäßig* |
            nicht rechtens | verpönt | no-go | ein no-go | tabu ist | schließen wir aus | schliesst der verlag aus |
            vertraglich ausgeschlossen | ist ausgeschlossen | sind ausgeschlossen | ausgenommen von der freigabe |
            gesperrt für die | nichts hindert | niemand hindert | hindert niemand | nichts verbietet |
            niemand verbietet | nichts untersagt | nichts verloren | nichts zu suchen"""
        ),
        Tag.ALLOW: words(
            """erlaubt* | erlauben | gestattet* | gestatten | zulässig* | zugelassen* | freigegeben* | genehmigt ist |
            statthaft | berechtigt | ermöglicht | frei zur | frei für | frei zum | frei verwendbar | frei nutzbar |
            frei verfügbar | ist frei | sind frei | frei nach | steht ihnen frei | steht frei | stehen zur verfügung |
            steht zur verfügung | zur verfügung gestellt | honorarfrei | kostenlos | lizenziert | lizensiert |
            lizenziert unter | veröffentlicht unter | veröffentlicht unter der | steht unter | stehen unter |
            unterliegt der lizenz | unterliegen der lizenz | unterliegen alle inhalte | unter einer lizenz |
            unter der lizenz | unter folgender lizenz | unter einer creative | unter der creative | unter creative |
            willkommen | erwünscht | ausdrücklich erwünscht | gern gesehen | einverstanden | ohne weiteres möglich |
            ist möglich | sind möglich | unbedenklich | räumen wir | eingeräumt | einräumen | gewähren | gewährt |
            lizenzfrei | gemeinfrei nutzbar | ist nichts einzuwenden | nichts einzuwenden | keine einwände |
            nichts dagegen | freie nutzung | freie verwendung | freier abdruck | freie weiterverwendung |
            bedarf keiner genehmigung | bedarf keiner zustimmung | bedürfen keiner genehmigung |
            bedürfen keiner zustimmung | genehmigungsfrei | ist genehmigungsfrei | honorarfrei bei | honorarfrei für |
            honorarfrei nur | kostenfrei bei | kostenfrei für | kostenlos bei nennung | kostenfrei |
            erfordert keine genehmigung | erfordert keine zustimmung | benötigt keine genehmigung |
            ist keine genehmigung erforderlich | ist keine zustimmung erforderlich | unentgeltlich | gebührenfrei |
            keine bedenken | bestehen keine bedenken | haben nichts dagegen | gerne übernehmen | dürfen gern |
            darf gern | dürfen gerne | darf gerne | steht es frei | jedermann | ohne besondere genehmigung |
            ohne genehmigung möglich | ohne weitere genehmigung | zur freien verwendung | zur freien verfügung |
            freigestellt | vergütungsfrei | zur freien nutzung | zur freien benutzung | zur freien weiterverwendung |
            steht jedem frei | steht es jedem frei | jedem steht es frei | steht es ihnen frei | steht allen frei |
            zum kostenlosen abdruck | stehen zum abdruck | steht zum abdruck | zum abdruck bereit |
            stehen zum download | stehen kostenlos | steht kostenlos | stehen bereit | uneingeschränkt |
            ausdrücklich gestattet | ausdrücklich erlaubt | grundsätzlich erlaubt | grundsätzlich gestattet |
            jederzeit erlaubt | jederzeit gestattet | jederzeit möglich | gern erlaubt | gerne erlaubt |
            darf jedermann | gern gestattet | gerne gestattet | können sie gern | können sie gerne | könnt ihr gern |
            könnt ihr gerne | dürft ihr gern | dürft ihr gerne | darfst du gern | darfst du gerne | sie dürfen gern |
            bedient euch | bedienen sie sich | greifen sie zu | greift zu | wir haben nichts dagegen |
            habe nichts dagegen | hat nichts dagegen | nichts spricht gegen | nichts spricht dagegen |
            spricht nichts gegen | spricht nichts dagegen | es spricht nichts | steht nichts entgegen |
            steht nichts im weg | steht nichts im wege | nichts im wege | hindert niemand | hindert sie |
            kein problem | geht in ordnung | ist in ordnung | ist okay | ist ok | sind okay |
            wir freuen uns über jede | begrüßen wir | wird begrüßt | begrüßenswert | ermuntern | ermutigen |
            laden dazu ein | sind eingeladen | ist eingeladen | herzlich eingeladen | sind herzlich willkommen |
            steht allen | steht jedermann | steht der presse | stehen der presse | stehen medien |
            stehen zur freien verfügung | steht zur freien verfügung | stellen wir gern | stellen wir kostenlos |
            stellen wir kostenfrei | kostenlos zur verfügung | kostenfrei zur verfügung | unentgeltlich zur verfügung |
            frei zugänglich | frei verfügbar unter | freigegeben unter | freigegeben für | freigegeben zur |
            frei gegeben | darf frei | dürfen frei | kann frei | können frei | frei von lizenzgebühren |
            lizenzkostenfrei | gratis | ohne einschränkung | ohne einschränkungen | unbeschränkt | unbegrenzt |
            ohne beschränkung | ohne auflagen | bedingungslos | räumt ein | räumt ihnen | räumen ihnen |
            wird eingeräumt | erteilen ihnen | erteilt ihnen | erteilen die erlaubnis | erteilt die erlaubnis |
            erteilen hiermit | wird hiermit gestattet | ist hiermit gestattet | hiermit gestattet | hiermit erlaubt |
            die erlaubnis gilt | die erlaubnis wird erteilt | erlaubnis wird erteilt | genehmigung gilt als erteilt |
            gilt als erteilt | braucht keine genehmigung | braucht keine erlaubnis | brauchen keine genehmigung |
            brauchen keine erlaubnis | keine erlaubnis nötig | keine genehmigung nötig | keine genehmigung notwendig |
            keine erlaubnis notwendig | keiner erlaubnis | bedarf keiner erlaubnis | bedürfen keiner erlaubnis |
            keine lizenz nötig | keine lizenz erforderlich | keine erlaubnis erforderlich | muss nicht gefragt |
            müssen nicht fragen | müssen sie nicht fragen | müssen uns nicht fragen | genehmigungsfreie | anmeldefrei |
            abdruckfrei | ist abdruckfrei | zur verfügung"""
        ),
        Tag.NEED: words(_NEED_CONSENT, _NEED_PAYMENT, """bedarf | bedürfen | bedürfte | erfordert | erfordern | erforderlich* | notwendig* |
            nötig | verpflichtend* | verpflichtet | verbindlich | zwingend* | obligatorisch* |
            pflicht | ist pflicht | voraussetzung | setzt voraus | vorausgesetzt wird |
            benötigen | benötigt | einzuholen | ist einzuholen | ist anzugeben |
            sind anzugeben | zu nennen ist | anzugeben | zu nennen | zu kennzeichnen |
            einholen | ist zu nennen | ist zu erwerben | vorbehaltlich | nur nach |
            abhängig von | bleibt abhängig | zu erwerben | zu beantragen |
            muss eingeholt werden | unbedingt zu | beantragen | vorauszusetzen |
            ist erforderlich | sind erforderlich | ist notwendig | ist nötig |
            ist unerlässlich | unerlässlich | unabdingbar | unverzichtbar | ist vorgeschrieben |
            muss vorliegen | einzuhalten ist | ist abhängig von | ist an die | gebunden an |
            ist gebunden | geknüpft an | sind geknüpft | gilt nur mit | zu unterlegen |
            ist einzuhalten | ist zuvor einzuholen | ist vorab einzuholen |
            ist vorher einzuholen | muss vorab | muss vorher | meldepflichtig* |
            anzeigepflichtig* | ist zu melden | bedingung ist | bedingung: | voraussetzung ist |
            voraussetzung: | voraussetzung hierfür | voraussetzung dafür | einzige bedingung |
            einzige voraussetzung | unter der voraussetzung der | wird fällig | werden fällig |
            ist zu entrichten | sind zu entrichten | zu entrichten | ist zu zahlen |
            zu vergüten | zu honorieren | zu lizenzieren | hinzuweisen | ist hinzuweisen |
            hinzuweisen ist | ist hinzuweisen auf | ist auf die quelle hinzuweisen |
            quellenangabepflicht | quellenpflicht | nennungspflicht* | namensnennungspflicht |
            kennzeichnungspflicht* | stets auf die zeitung hinzuweisen | ist stets auf |
            fragt bitte | fragt bitte vorher | fragt bitte vorher nach |
            fragen sie bitte vorher | vorher anfragen | bitte vorher fragen |
            bitte vorab anfragen | bitte vorher anfragen | vorher abklären | vorher absprechen |
            vorherige absprache nötig | vorher einzuholen | vorab einzuholen | einzuhalten"""),
        Tag.THREAT: words(
            """wird strafrechtlich verfolgt | werden strafrechtlich verfolgt | strafrechtlich verfolgt | wird verfolgt |
            werden verfolgt | wird geahndet | werden geahndet | wird zur anzeige gebracht | zur anzeige gebracht |
            gerichtlich verfolgt | rechtlich verfolgt | rechtliche schritte | zieht rechtliche |
            wird in rechnung gestellt | schadensersatzpflichtig | schadenersatzpflichtig |
            verpflichtet zu schadenersatz | verpflichten zu schadenersatz | abgemahnt | wird juristisch verfolgt |
            werden juristisch verfolgt | juristisch verfolgt | zivilrechtlich verfolgt | zivil- und strafrechtlich |
            rechtlich geahndet | juristisch geahndet | rechtlich vorgehen | gehen rechtlich | gehen wir rechtlich |
            geht rechtlich | gehen juristisch | juristische schritte | gerichtliche schritte |
            behalten uns rechtliche schritte | kostenpflichtig abgemahnt | mahnen wir ab | wird eine vertragsstrafe |
            vertragsstrafe* | konventionalstrafe* | macht sich schadensersatzpflichtig | zieht schadensersatz |
            ziehen schadensersatz | schadensersatzansprüche | schadenersatzansprüche | strafbar machen |
            bekommt eine rechnung | bekommt post vom anwalt | bekommt post von unserem anwalt | werden belangt"""
        ),
        Tag.UNAUTHORISED: words(
            """unbefugt* | unberechtigt* | unerlaubt* | ungenehmigt* | unautorisiert* | nicht autorisiert* |
            nicht genehmigt* | eigenmächtig* | genehmigungslos* | unlizenziert* | unlizensiert* | nicht lizenziert* |
            ungefragt* | unautorisierte | unlizenzierte | nichtautorisiert* | nicht-autorisiert* | nichtgenehmigt* |
            nicht abgesprochen* | ohne zu fragen | ohne uns zu fragen | ohne vorher zu fragen | ohne nachzufragen bei |
            ohne dass wir zugestimmt | ohne rückfrage | ohne rückfragen | ohne nachfrage | ohne nachzufragen |
            unerlaubterweise | unbefugterweise | unabgesprochen* | abredewidrig*"""
        ),
        Tag.WITHOUT: words(
            """ohne | ohne dass | in ermangelung | mangels | bei fehlen | bei fehlender | sofern keine | soweit keine |
            liegt keine | falls keine | ohne unsere | ohne meine | ohne ihre | ohne vorliegen | ohne dass eine |
            ohne jede | ohne jegliche | ohne entsprechende | ohne gültige | solange keine | wenn keine | fehlt die |
            fehlt eine | bei fehlen der"""
        ),
        Tag.EXCEPT: words(
            """außer | ausgenommen | mit ausnahme | es sei denn | abgesehen von | ausnahmen | ausnahme | soweit nicht |
            sofern nicht | falls nicht | wenn nicht | außerhalb der | über die grenzen | hinausgehend* |
            über den rahmen | über den zweck | über den privaten | über den persönlichen | über den vereinbarten |
            über den vertraglich | über das vereinbarte | jenseits der | ausgenommen hiervon | ausgenommen sind |
            ausgenommen davon | davon ausgenommen | hiervon ausgenommen | mit ausnahme von | mit ausnahme der |
            mit ausnahme des | mit der ausnahme | es sei denn, dass | ausser wenn | außer bei | außer für | außer in |
            außer zu | außer zum | außer zur | außer mit | sofern nicht ausdrücklich | soweit nicht ausdrücklich |
            wenn nicht ausdrücklich | wofern nicht | solange nicht | über den genannten | über die genannten |
            über die zwecke | über das gesetzlich | über die gesetzlich | über die schranken | über die grenzen des"""
        ),
        Tag.ONLY: words(
            """nur | lediglich | ausschließlich* | einzig | allein | bloß | nur dann | erst | einzig und allein |
            ausnahmslos nur | beschränkt auf | begrenzt auf | gilt nur | gilt ausschließlich"""
        ),
        Tag.IF: words(
            """vorausgesetzt | vorausgesetzt dass | sofern | soweit | wenn | falls | solange | unter der voraussetzung |
            unter der bedingung | unter der auflage | indem | bei einhaltung | vorausgesetzt, dass |
            vorausgesetzt, die | vorausgesetzt, der | vorausgesetzt, sie | unter folgenden bedingungen |
            unter folgenden voraussetzungen | unter der maßgabe | mit der maßgabe | mit der auflage |
            mit der bedingung | unter einhaltung | unter beachtung | unter wahrung | unter beibehaltung |
            gegen vorlage | dann dürft ihr | dann dürfen sie | dann darfst du | unsere einzige bedingung |
            unsere bedingung | solange ihr | so lange | so lange die | nur sofern | wofern | versehen mit"""
        ),
        Tag.WHEN: words(_WHEN_ATTRIBUTION, """bei | beim | wenn | im falle | im fall | wer | sobald | bei jeder | bei jedem |
            bei verlinkung | bei deutlicher | bei vollständiger | bei korrekter |
            bei gleichzeitiger | bei angabe der | bei klarer | mit link | mit verlinkung |
            unter verlinkung | mit aktivem link | mit einem link | mit linkangabe |
            mit rücklink | mit backlink | mit genehmigung | mit zustimmung | mit erlaubnis |
            mit einwilligung | nach genehmigung | nach zustimmung | mit vorheriger |
            mit schriftlicher | mit ausdrücklicher | nach vorheriger | nach schriftlicher |
            gegen honorar | gegen entgelt | gegen gebühr | gegen bezahlung | gegen vergütung |
            gegen beleg | gegen belegexemplar | wollen sie | möchten sie | willst du |
            wollt ihr | möchtest du | möchtet ihr | wer immer | jeder, der | im falle einer |
            im falle der | im falle des | im fall einer | im fall der | bei der | bei einer |
            bei allen | bei jeglicher | bei jedweder | bei etwaiger"""),
        Tag.NO_PART: words(
            """kein teil | keine teile | keinerlei teile | kein bestandteil | keine bestandteile | kein satz |
            keine zeile | keine passage | kein absatz | kein ausschnitt | keine seite | keine passagen | nichts aus |
            nichts hieraus | nichts daraus | kein element | keine elemente | kein teil davon | kein teil dieses |
            kein teil dieser | keine teile davon | keine teile dieser"""
        ),
        Tag.RANGE: words(
            """auszugsweise* | auch auszugsweise | ganz oder teilweise | ganz oder in teilen | ganz oder in auszügen |
            teilweise | in teilen | als ganzes oder in teilen | weder ganz noch teilweise | weder ganz noch in teilen |
            vollständig oder teilweise | vollständig oder auszugsweise | vollständig oder in auszügen |
            im ganzen oder in teilen | im ganzen oder teilweise | zur gänze oder | ganz oder auszugsweise |
            auch nur auszugsweise | auch nur teilweise | in auszügen | auch in auszügen | auch in teilen |
            teile davon | teilen davon | auszüge daraus | gesamt oder | insgesamt oder | einzelner teile |
            einzelne teile | teile daraus | teil daraus | jeder teil | auch einzelner teile | oder teile |
            oder teilen | oder auszugsweise | oder auszügen daraus | vollständige oder teilweise |
            vollständigen oder teilweisen | ganz wie teilweise | im ganzen wie in teilen |
            im ganzen oder auszugsweise | als ganzes oder auszugsweise | als ganzes wie in teilen |
            komplett oder teilweise | komplett oder in teilen | komplett oder auszugsweise | gesamtheit oder teilen |
            in gänze oder | in gänze oder in teilen | zur gänze oder in teilen | zur gänze oder teilweise |
            gänzlich oder teilweise | zur gänze als auch | vollumfänglich oder | in vollem umfang oder |
            sowohl ganz als auch | weder im ganzen noch | weder vollständig noch | noch in teilen | noch auszugsweise |
            noch teilweise | auch nicht auszugsweise | auch nicht in teilen | auch nicht teilweise |
            auch in ausschnitten | auch ausschnittsweise | ausschnittsweise* | ausschnittweise* |
            auch in gekürzter form | auch einzelne teile | auch einzelner | auch von teilen | auch von auszügen |
            oder von teilen | oder ausschnitten | sei es ganz | sei es auch nur | und sei es | jedes teils |
            jeglicher teil | irgendein teil | irgendeines teils | teile dieses | teile dieser | teilen dieses |
            teilen dieser | teile hiervon | teilen hiervon | bruchstück* | passagenweise | abschnittsweise |
            in ausschnitten | als auszug | auszüge hieraus"""
        ),
        Tag.COMMERCIAL: words(
            """zu kommerziellen zwecken | für kommerzielle zwecke | kommerzielle zwecke | kommerziellen zwecken |
            zu gewerblichen zwecken | für gewerbliche zwecke | gewerbliche zwecke | gewerblichen zwecken |
            kommerzieller zwecke | gewerblicher zwecke | geschäftliche zwecke | geschäftlichen zwecken |
            zu erwerbszwecken | erwerbszwecke | gewinnabsicht | mit gewinnerzielungsabsicht | gewinnerzielung |
            zu geschäftszwecken | mit kommerziellem hintergrund | zu kommerziellem zweck | kommerziellen zweck |
            kommerzieller zweck | gewerblichem zweck | gewerblichen zweck | für geschäftliche |
            zu geschäftlichen zwecken | gegen entgelt an | entgeltlichen zwecken | wirtschaftliche zwecke |
            wirtschaftlichen zwecken | zu verdienstzwecken | zum gelderwerb | zwecks gewinnerzielung |
            mit gewinnabsicht | in gewinnabsicht | zu profitzwecken | kommerzielle absicht* | kommerzieller absicht |
            gewerbsmäßig | kommerziellem interesse | in kommerziellem zusammenhang | in kommerziellem rahmen"""
        ),
        Tag.OTHER: words(
            """oder anderen zwecken | oder andere zwecke | oder sonstigen zwecken | oder sonstige zwecke |
            zu jedem zweck | zu welchem zweck auch immer | jeglichem zweck | und anderen zwecken | oder anderweitig |
            oder in anderer weise | oder auf andere weise | oder sonst | oder sonstwie | auf sonstige weise |
            auf irgendeine weise | in irgendeiner form | in irgendeiner weise | in welcher form auch immer |
            gleich in welcher form | gleich welcher art | gleich zu welchem zweck | für andere zwecke |
            zu anderen zwecken | für sonstige zwecke | zu sonstigen zwecken | für jegliche zwecke | egal wofür |
            in jeglicher form | in jeder form"""
        ),
        Tag.OUTSIDE: words(
            """außerhalb von | außerhalb | außerhalb der schweiz | nur nicht in | ausgenommen in | außer in |
            überall außer"""
        ),
        Tag.OUT: words("out"),
        Tag.PURPOSE: words(
            """für | zu | zum | zur | zwecks | zum zweck | zum zwecke | im rahmen | zu zwecken | mit dem ziel |
            für den zweck | für die zwecke | im dienste"""
        ),
        Tag.BUT: words(
            """aber | jedoch | dagegen | hingegen | allerdings | während | sondern | obwohl | dennoch | indes | indessen |
            wohingegen | demgegenüber | gleichwohl | trotzdem | andernfalls | nicht aber | wiewohl | obgleich"""
        ),
        Tag.AND: words(
            """und | oder | sowie | noch | bzw. | beziehungsweise | respektive | wie auch | als auch | und/oder |
            ebenso wie | geschweige denn"""
        ),
        Tag.REQUEST: words(
            """bitte | wir bitten | bitten wir | wir freuen uns | freuen wir uns | würden uns freuen | erbeten |
            wird gebeten | sind willkommen | wäre schön | wir danken | dankbar | wünschenswert | gern mit | um eine |
            wird gewünscht | wir würden uns freuen | ich freue mich | freue mich | nett wäre | schön wäre |
            es wäre nett | es wäre schön | gerne mit | am liebsten mit | dankeschön | vielen dank | danke für |
            wir danken für | dürfen wir um | bittet um | bitten um | wird erbeten | würde uns freuen | freut uns |
            wir sind dankbar | im idealfall | idealerweise | nach möglichkeit | wenn möglich | tunlichst |
            freundlicherweise"""
        ),
        Tag.REPORT: words(
            """sagte | sagten | sagt | teilte | teilten | berichtete | berichteten | berichtet | meldete | erklärte |
            erklärten | erklärt | kündigte | kündigt | betonte | forderte | fordert | fordern | forderten |
            kritisierte | warnte | warnt | warnen | entschied | entschieden hat | urteilte | urteilten | laut |
            zufolge | nach angaben | hieß es | beschlossen | beschloss | beschließt | verabschiedet* | verklagt* |
            verklagte | klagt | klagte | klagen gegen | geklagt | wies | schrieb | schreibt | aufgefordert |
            bestätigte | stritt | streitet | streiten | streit um | verhandelt | argumentierte | zeigte sich |
            verhängte | verurteilt* | berief sich | stellte klar | einigten sich | einigte sich | einigt sich |
            reichte | wurde bekannt | gab bekannt | so der | so die | äußerte | wirft | warf | hat gestern |
            hat heute | hat am | hatte | hatten | diskutier* | debattier* | gedenkt | hat entschieden |
            haben entschieden | hat geurteilt | hat beschlossen | hat festgestellt | hat untersagt | hat verboten |
            haben beschlossen | entschied, dass | das gericht hat | das landgericht hat | die richter haben |
            fordert schadenersatz | fordert schadensersatz | verlangt schadenersatz | fordert honorar | äußerten |
            argumentieren | argumentiert | behauptet | behauptete | behaupten | beklagt | beklagte sich | bemängelt |
            beschwert sich | beschwerte sich | bestätigt | betont | betonen | bezeichnete | dementiert | dementierte |
            drohte | einräumte | empfiehlt | empfahl | entgegnete | erinnerte | erinnert | erwiderte | erzählt |
            erzählte | fügte hinzu | gab zu | gibt bekannt | glaubt | heißt es | hofft | hoffte | kritisiert |
            kündigten | lachte | lehnte ab | lobte | meint | meinte | mahnte | monierte | nannte | plädiert |
            plädierte | rät | rief auf | ruft auf | schildert | schilderte | so heißt es | soll haben | sprach sich |
            stellte fest | stimmte zu | teilt mit | teilen mit | unterstrich | verkündet | verkündete | verlangt |
            verlangte | verlautete | vermutet | versicherte | verteidigt | verteidigte | verwies | weist darauf hin |
            wehrt sich | wirbt für | wurde verurteilt | zitiert ihn | zitiert sie | zog vor gericht | ist angeklagt |
            angeklagt | freigesprochen | wurde festgenommen | festgenommen | beschuldigt | wird vorgeworfen |
            vorgeworfen | hat verklagt | verklagten | haben soll | haben sollen | haben sollte | wirft vor"""
        ),
        Tag.TOPIC: words(
            """gericht | gerichts | gerichtlich aufgefordert | landgericht* | oberlandesgericht | bundesgerichtshof |
            bgh | eugh | amtsgericht | verwaltungsgericht* | bundesgericht | bundesverfassungsgericht | richter* |
            klage | klagen | kläger* | prozess | urteil | urteile | urteils | verfahren | rechtsstreit | anwalt |
            anwälte | rechtsanwalt | bundestag | bundesrat | bundesregierung | parlament | nationalrat | ständerat |
            minister* | justizminister* | gesetzentwurf | gesetzesentwurf | novelle | reform | richtlinie |
            verordnung | gesetzgeber | eu-kommission | experte | expertin | experten | begriff | bedeutet |
            was bedeutet | was heißt | formel | formulierung | der satz | der hinweis | das wort | die worte |
            der vermerk | das zeichen | -zeichen | urheberrechtsgesetz schützt | urheberrechtsreform |
            urheberrechtsstreit | urheberrechtsverletzung* | ordnungsamt | behörde | behörden | stadtverwaltung |
            gemeinderat | stadtrat | polizei sagte | staatsanwalt* | wettbewerbshüter | kartellamt | gewerkschaft* |
            studie | umfrage | schutzfrist | plagiat* | raubkopie* | tarifvertrag | debatte | streit | piraterie |
            bundesnetzagentur | fahrgäste | besucher | anwohner | patienten | mieter | kunden dürfen | schüler |
            der polizei | die polizei | polizei | das gericht hat | das landgericht hat | die richter haben |
            strittig | umstritten | im zweifel | cc-lizenzen | lizenzmodell* | einstweiligen verfügung |
            einstweilige verfügung | verfügung | schadenersatz zahlen | schadensersatz zahlen | schmerzensgeld |
            neuen gesetz | neue gesetz | gesetz sieht | die eu will | die eu | regierung will | verlage wollen |
            verlage fordern | urheberrechtsdebatte | macht sich strafbar | machen sich strafbar | abgeordnete* |
            abmahnwelle | angeklagte* | arbeitsgericht* | aufsichtsbehörde* | beklagte* | bundeskanzler* |
            bundesrechnungshof | bürgermeister* | datenschutzbehörde | europaparlament | europäische gerichtshof |
            europäischer gerichtshof | ermittler* | ermittlungen | fachanwalt | gesetzesänderung | gesetzesnovelle |
            gesetzespaket | jurist* | justiz | kabinett | kreistag | landesregierung | landrat | landtag |
            oberster gerichtshof | opposition | parlamentarier | petition | rathaus | ratschef | redewendung |
            schiedsgericht | strafverfahren | strafprozess | tatverdächtig* | terrorist* | urheberrechtsprozess |
            urheberrechtsgesetz | urheberrechtsnovelle | verbraucherschützer* | verbraucherzentrale |
            verfassungsgericht | volksabstimmung | vorlesung | wörterbuch | zivilgericht | zollamt | leitfaden |
            ratgeber | workshop | schulung | lehrbuch | diktat | prüfungsfrage | titelzeile | schlagzeile |
            überschrift lautete | aufschrift | lied heißt"""
        ),
        Tag.NONWORK: words("""parken | parkverbot* | parkplatz | parkplätze | halten verboten | rauchen |
            rauchverbot* | alkohol* | waffen | waffe | messer | angeln | fischen | fischfang |
            jagd | jagen | drohne | drohnen | drohnenflüge | waren | ware | ticket | tickets |
            eintrittskarten | karten | stimmen | stimmzettel | tabak* | zigaretten |
            e-zigaretten | cannabis | drogen | fahrzeuge | fahrzeug | autos | lkw | zutritt |
            eintritt | betreten | durchfahrt | einfahrt | hunde | tiere | tierhaltung |
            fotografieren | filmen | blitzlicht | grillen | zelten | camping | feuerwerk* |
            böller | baden | schwimmen | gepäck | handys | smartphones | medikament* |
            arzneimittel | lebensmittel | e-mail-adresse* | kommentare | datenschutz | cookies |
            personenbezogene* | ihre daten | einwilligung der patienten |
            änderungen vorbehalten | irrtümer vorbehalten | irrtum vorbehalten | irrtümer und |
            preisänderungen | zwischenverkauf vorbehalten | produktbeschreibung* | einfuhr |
            ausfuhr | export | import | handel mit | baugenehmigung | bauen | demonstration* |
            versammlung* | kundgebung* | prostitution | glücksspiel* | weihnachtsmarkt | markt |
            stände | müll | abfall | wasser | heizung* | gentechnik | pestizid* | plastiktüten |
            haustiere | untervermietung | wohnung* | grundstück* | auto | boot | geld | gelder |
            steuergelder | turnhalle | sporthalle | schwimmbad | mittel | produkt | produkte |
            präparat | präparate | wirkstoff* | impfstoff* | gerät | geräte | maschinen |
            rezept | mitarbeitern | mitarbeiter | beschäftigten | schülern | fahrgästen |
            soldaten | erfassung | nutzerdaten | datenverarbeitung | drittanbieter | browser |
            ansprüche | der daten | personendaten | daten zu | schule | schulen | schüler* |
            eltern | kinder | kindern | bank | banken | preise | preis | geschäftsbedingungen |
            agb | tarife | senders | zugang | umbau | neubau | anbau | abriss | virus | viren |
            falschnachrichten | desinformation | propaganda | gerüchte | teilnahme | anmeldung |
            angebot zu ändern | leistungen zu ändern | termine | aktionär* | embargo gegen |
            embargo auf | embargo für | ölembargo | waffenembargo | neuer mitglieder |
            neue mitglieder | neuen mitgliedern | mitgliedschaft | beitritt | vereinsmitglied* |
            bewerber | kandidaten | aufnahme neuer | bäume | baum | fällen | rodung | holz |
            leitungswasser | spenden | kauf von | immobilien | verein | vorstands | vereins |
            hausordnung | spielplatz | schulhof | friedhof | wochenmarkt | lagerfeuer |
            osterfeuer | pilze | lachgas | vapes | energydrinks | schottergärten | heizpilze |
            silvester* | urlaub | chef | arbeitgeber* | konzert | rechtsberatung | anlegen am |
            anlegestelle | liegeplatz | liegeplätze | hafenmeister* | hafenamt* | hafenbehörde |
            hafenbecken | steg | strände | badesee | boote | booten | motorboot* | segeln |
            surfen | tauchen | springen vom | beckenrand | liegewiese | liegestühle | sauna |
            umkleide* | grillplatz* | grillplatzes | grillstelle* | feuerstelle* | kerzen |
            streichhölzer | glasflaschen | flaschen | getränke | essen und trinken | verzehr |
            kaugummi* | lebensmitteln | lebensmittel* | fleisch | fischimport* | geflügel |
            milch | gemüse | obst | kräuter | beeren | schnaps | spirituosen | zigarette |
            shisha* | vape | hanf | klärschlamm* | gülle | dünger | düngemittel | herbizid* |
            glyphosat | chemikalien | altöl | sperrmüll | grünschnitt | bauschutt | asbest |
            altkleider | mülltonne* | fahrrad | fahrräder | fahrrädern | e-scooter | e-roller |
            skateboard* | inliner* | motorrad* | motorräder | wohnmobil* | wohnwagen |
            anhänger | kraftstoff | benzin | tempolimit | überholen | geschwindigkeit |
            führerschein* | reisepass | personalausweis* | visum | asyl* | arbeitserlaubnis |
            vermieter* | mietvertrag* | mietwohnung* | mieterhöhung | treppenhaus | balkon |
            dachboden | zaun | zäune | rasen | rasenmäher* | laubbläser* | baustelle | gerüst* |
            anlieger | zufahrt | rettungsweg* | notausgang | fluchtweg* | gleise | bahnsteig* |
            bahnübergang | bahnanlagen | waldweg* | wanderweg* | radweg* | gehweg* |
            bürgersteig* | naturschutzgebiet* | nationalpark | wildtiere | möwen | füttern |
            fütterung | leinenpflicht | hundekot | reiten | rinder | wölfe | bienen |
            nutztiere | tierversuche | schlachtung | klonen | embryonen | embryonenschutz |
            organspende | leihmutterschaft | sterbehilfe | abtreibung* | dosierung |
            nebenwirkung* | tabletten | salbe | impfung | impfungen | krankheit* | erreger |
            ansteckung | mücken | quarantäne | ausgangssperre | flugblätter* | flugblättern |
            plakatieren | wahlwerbung* | wahllokal* | stimmabgabe | volksbegehren |
            unterschriftensammlung | straßenmusik* | betteln | hausieren | tombola | lotto |
            lotterie* | wetten | casino | spielautomat* | sportwetten | eintrittskarte* |
            kartenverkauf | schwarzmarkt | dauerkarte* | gutschein* | pyrotechnik |
            fahnenstangen | stadion | stadionverbot* | gästefans | trikot* | schiedsrichter* |
            torwart | spieltag | doping* | helm* | kopftuch* | verschleierung | burka |
            kruzifix | prüfling* | klausur | abschreiben lassen | taschenrechner |
            handyverbot* | schuluniform | passwort | passwörter | kennwort | kontodaten |
            kreditkarte* | überweisung* | darlehen | aktien | anleihen | wertpapier* |
            kryptowährung* | bitcoin | zölle | stahl | getreide | weizen | erdöl | erdgas |
            uran | elfenbein | pelz* | ersatzteil* | munition | streumunition | landminen |
            luftraum | überflug* | startbahn | nachtflug* | fluggäste | handgepäck | taxi* |
            airbnb | ferienwohnung* | kurzzeitvermietung | untervermieten | sexkauf |
            menschenhandel | werbeanrufe | telefonnummer* | newsletter-abmeldung |
            widerrufsrecht | rückgabe | gewährleistung | versandkosten | rabatt* | liquidität |
            messenger-nutzung | arbeitszeit* | überstunden | kurzarbeit | mindestlohn |
            den vertrag zu kündigen | dividende* | am steg | der mole | hafenmeister |
            schlüsseln | am strand | enten ist | der enten | von schlüsseln | waldbrand* |
            des vertrages mit dem | den vertrag zu | fischimporte | fischimporten |
            per e-mail teilen | damit einverstanden, dass mir | externe inhalte |
            externer inhalt | externen inhalten"""),
        Tag.CREDIT: words("""foto: | fotos: | foto von | fotos von | foto © | foto/ | bild: | bilder: | bild von | bildquelle: |
            bildquelle | bildquellen: | bildnachweis: | bildnachweise: | bildnachweis | fotonachweis: |
            fotoquelle: | fotocredit: | bildrechte: | bildrechte | bildrechte bei | bildcredit: | symbolbild: |
            symbolfoto: | archivbild: | archivfoto: | archiv: | archivfoto | titelbild: | beitragsbild: |
            aufmacherbild: | screenshot: | grafik: | infografik: | illustration: | illustration von | karikatur:
            | karte: | video: | quelle: | quellen: | text: | ©/ | foto/copyright: | fotograf: | fotografin: |
            fotografie: | aufnahme: | mit freundlicher genehmigung von | mit freundlicher genehmigung des | mit
            freundlicher genehmigung der | urheber: | urheberin: | handout: | zur verfügung gestellt von |
            credits: | credit: | autor/-in: | autor: | autorin: | text und bild: | text & foto: | text/foto: |
            fotos/text: | bild/foto: | rechte: | rechte/foto: | foto und rechte: | foto (c) | fotos (c) | foto
            und text: | foto & text: | text und foto: | text und fotos: | text & fotos: | text + foto: |
            aufnahmen: | aufgenommen von | fotografiert von | bild © | bilder © | bildquelle © | bild/quelle: |
            bildrechte liegen bei | copyright foto: | fotocopyright: | fotorechte: | fotos/quelle: |
            foto/quelle: | fotomontage: | fotografik: | luftbild: | luftaufnahme: | drohnenfoto: | pressefoto: |
            pressebild: | repro: | reproduktion: | screenshot von | bildschirmfoto: | standbild: |
            videostandbild: | videobild: | videoquelle: | videomaterial: | zeichnung: | zeichnungen: | cartoon:
            | illustrationen: | visualisierung: | rendering: | kartengrundlage: | kartendaten: | quellenangabe:
            | grafik von | grafik/quelle: | infografik von | abdruck mit freundlicher genehmigung | mit freundl.
            genehmigung | mit freundlicher erlaubnis | mit freundlicher unterstützung von | entnommen aus: |
            zuerst erschienen in | zuerst erschienen bei | zuerst erschienen auf | zuerst veröffentlicht in |
            zuerst veröffentlicht bei | erstmals erschienen in | dieser text erschien zuerst | dieser beitrag
            erschien zuerst | dieser artikel erschien zuerst | ursprünglich erschienen | übernommen von: |
            nachdruck aus: | herausgeber der pressemitteilung: | bereitgestellt von | zur verfügung gestellt
            durch | handout von | pressestelle der | pressestelle des | pressestelle von | pressedienst der"""),
        Tag.PHOTO: words(
            """foto | fotos | bild | bilder | bildnachweis* | bildquelle* | bildrechte | symbolbild | symbolfoto |
            archivbild | archivfoto | handout | fotograf* | aufnahme | luftbild | pressefoto | aufmacherbild"""
        ),
        Tag.VIA: words("via | über"),
        Tag.WITH_AGENCY: words("""mit dpa | mit afp | mit reuters | mit apa | mit sda | mit sid | mit ap | mit material von | mit
            agenturmaterial | mit agenturen | quelle: agenturen | mit material der | mit informationen der |
            nach agenturangaben | agenturen | mit kna | mit epd | mit dpa-material | mit material von dpa | mit
            material von afp | unter verwendung von agenturmaterial | unter verwendung von material | mit
            nachrichtenagenturen | quellen: agenturen | material von agenturen | mit imago | mit keystone-sda |
            mit awp | mit dapd | mit | unter verwendung von material der"""),
        Tag.BYLINE: words(
            "von unserem korrespondenten | von unserer korrespondentin | korrespondent | korrespondentin | redakteur | redakteurin | reporter | reporterin | von unserem mitarbeiter | von unserer redakteurin | aufgezeichnet von"
        ),
        Tag.KILL: words(
            """rückzug | rückzug: | zurückgezogen. bitte | ist zurückgezogen | wird zurückgezogen | wurde zurückgezogen |
            bitte nicht verwenden | bitte nicht mehr verwenden | nicht mehr verwenden | bitte nicht veröffentlichen |
            bitte nicht mehr veröffentlichen | bitte löschen | bitte das bild löschen | aus allen systemen löschen |
            aus den archiven löschen | aus allen ausspielkanälen löschen | annulliert | annullierung | annullierung: |
            achtung rückruf | bildrückzug | bildrückruf | meldungsrückzug | ist zu löschen und |
            unverzüglich zu löschen | sofort löschen | kill | wurde annulliert | ist annulliert | ist hinfällig |
            ist zu löschen | sind zu löschen | wird annulliert | werden zurückgezogen | sind zurückgezogen |
            hiermit zurückgezogen | hiermit zurück | zieht die meldung zurück | ziehen die meldung zurück |
            zieht ihre meldung zurück | zieht den text zurück | zieht den artikel zurück | zieht den bericht zurück |
            ziehen den artikel zurück | ziehen den text zurück | zieht das bild zurück | zieht das foto zurück |
            ziehen das bild zurück | ziehen das foto zurück | zieht die bilder zurück | bitte stoppen |
            bitte nicht nutzen | nicht mehr nutzen | bitte nicht weiter verwenden | bitte nicht weiterverwenden |
            bitte umgehend löschen | bitte sofort löschen | bitte umgehend entfernen | zurückrufen | rufen wir zurück |
            rufen die meldung zurück | storniert | storno: | wird storniert | hinfällig | gegenstandslos |
            ist gegenstandslos | irrtümlich gesendet | irrtümlich verbreitet | versehentlich gesendet |
            versehentlich verbreitet | nehmen wir zurück | nicht mehr zu verwenden | aus dem angebot entfernt |
            meldung löschen | bild löschen | widerrufen | zurückziehung | zurückziehung: | rückruf: |
            achtung, rückruf | eilrückruf | achtung storno | ist zu streichen | sind zu streichen | zu streichen: |
            wird hiermit storniert | stornieren wir | löschen sie bitte | bitte die meldung löschen |
            bitte das foto löschen | bitte den text löschen | bitte das video löschen | bitte aus dem archiv |
            bitte aus allen archiven | aus archiven löschen | aus dem archiv zu löschen | aus den archiven zu löschen |
            es aus den archiven | aus allen systemen | aus allen kanälen | aus allen angeboten | offline nehmen |
            ist offline zu nehmen | offline zu nehmen | entfernen sie bitte | bitte vernichten | sind zu entfernen |
            ist zu ignorieren | ignorieren sie | zieht die nachricht zurück | zieht das video zurück |
            ziehen das video zurück | ziehen die nachricht zurück | ziehen wir zurück | ziehen wir hiermit zurück |
            haben wir zurückgezogen | wurde von uns zurückgezogen | mussten wir zurückziehen | ist zurückzuziehen |
            sind zurückzuziehen | komplett zurückgezogen | entfällt: | entfällt ersatzlos | die meldung entfällt |
            ist gesperrt. bitte | bitte nicht mehr nutzen | bitte nicht mehr drucken | bitte nicht drucken |
            bitte nicht senden | bitte nicht verbreiten | bitte nicht mehr verbreiten | nicht mehr verbreiten |
            nicht mehr veröffentlichen | nicht weiter verwenden | nicht weiterverwenden | darf nicht mehr verwendet |
            dürfen nicht mehr verwendet | darf nicht mehr verbreitet | darf nicht länger verwendet |
            keinesfalls verwenden | auf keinen fall verwenden | nicht verwenden! | nicht verwenden: |
            von der verwendung absehen | von einer verwendung abzusehen | irrtümlich ausgesandt |
            irrtümlich veröffentlicht | irrtümlich versandt | versehentlich versandt | versehentlich ausgesandt |
            versehentlich veröffentlicht | fälschlich gesendet | falschmeldung: | annullieren wir | annullieren sie |
            annulliert: | kill: | killmeldung | mandatory kill | aus dem angebot genommen | aus dem dienst genommen |
            zieht das foto zurück und | das foto bitte löschen"""
        ),
        Tag.CORRECTION: words(
            """berichtigung: | berichtigung | korrektur: | korrektur | korrigiert: | berichtigt: | (berichtigt |
            (korrigiert | korrigierte fassung | berichtigte fassung | korrigierte version | berichtigte version |
            neufassung | richtigstellung | bitte nur diese fassung verwenden | bitte diese fassung verwenden |
            verwenden sie bitte diese fassung | ersetzt die meldung | ersetzt unsere meldung | überarbeitete fassung: |
            wiederholung mit korrektur | berichtigung zu | korrektur zu | korrektur zur | korrigierte wiederholung |
            berichtigte wiederholung | berichtigte meldung | korrigierte meldung | wdh. mit korrektur |
            ersetzt frühere | ersetzt vorherige | ersetzt die vorherige | ersetzt die frühere | ersetzt meldung |
            ersetzt unsere frühere | ersetzt den bericht | ersetzt die fassung | ersetzt alle früheren |
            nur noch diese fassung | nur noch diese version | veröffentlichen sie bitte nur | bitte nur diese version |
            verwenden sie bitte nur | bitte verwenden sie diese | bitte verwenden sie nur |
            bitte verwenden sie die korrigierte | bitte verwenden sie die berichtigte | bitte die korrigierte |
            bitte die berichtigte | bitte korrigierte fassung | bitte diese version |
            bitte beachten sie die korrigierte | neue version: | aktualisierte fassung | aktualisierte version |
            überarbeitete version | richtig muss es heißen | muss es richtig heißen | muss richtig heißen |
            richtig heißt es | klarstellung: | präzisierung: | präzisiert:"""
        ),
        Tag.EMBARGO: words(
            """sperrfrist | sperrfrist: | sperrfrist bis | sperrvermerk | sperrvermerk: | gesperrt bis | mit sperrfrist |
            frei ab | frei für | frei: | freigabe ab | freigegeben ab | embargo | embargo: | embargo bis |
            frei zur veröffentlichung ab | nicht vor dem | nicht veröffentlichen vor | veröffentlichung erst ab |
            veröffentlichung frühestens | zur veröffentlichung ab | achtung sperrfrist | sperrfristende |
            frei zur veröffentlichung am | veröffentlichung erst | nicht vor | veröffentlichung nicht vor |
            nicht zur veröffentlichung vor | nicht zu veröffentlichen vor | frei erst ab | redefreigabe | freigabe: |
            freigabe am | bis dahin gesperrt | presserechtlich gesperrt | sperrfrist beachten |
            bitte sperrfrist beachten | sperrfrist: frei | sperrfrist - | sperrfrist gilt | sperrfrist endet |
            sperrfrist läuft | sperrfrist aufgehoben | unter embargo | unter sperrfrist | mit embargo | embargofrist |
            embargiert | medienembargo | presseembargo | medien-embargo | frei: ab | freigegeben ab dem |
            freigabe erst | freigabe ab dem | freigabezeit | freigabezeitpunkt | zur veröffentlichung frei ab |
            zur veröffentlichung freigegeben ab | veröffentlichung nicht vor dem | veröffentlichung erst nach |
            veröffentlichung bitte nicht vor | veröffentlichung bitte erst | publikation nicht vor |
            publikation erst ab | nicht veröffentlichen bis | bitte nicht vor | bitte erst ab | bis zum redebeginn |
            bis zum beginn der rede | bis zum ende der sperrfrist | vor ablauf der sperrfrist | gesperrt bis zum |
            gesperrt für die veröffentlichung bis | nicht freigegeben vor | nicht für die veröffentlichung vor |
            nicht zur veröffentlichung bestimmt vor"""
        ),
        Tag.UNTIL: words(
            """bis | bis zum | bis einschließlich | vor dem | vor | bis zur | ab | erst ab | frei ab | vor beginn |
            vor beginn der | bis einschl. | bis inkl. | vor ablauf | bis zum beginn | frühestens | nicht vor |
            nicht vor dem | erst am | erst ab dem"""
        ),
        Tag.AFTER: words(
            """nach | nach dem | ab dem | seit dem | nach ablauf | länger als | hinaus | später als | über die dauer von"""
        ),
        Tag.RELEASE: words(
            """zur sofortigen veröffentlichung | zur veröffentlichung frei | zur sofortigen veröffentlichung frei |
            zum abdruck frei | zur freien veröffentlichung | ab sofort frei | freigegeben zur veröffentlichung |
            zur veröffentlichung freigegeben | für die sofortige veröffentlichung | zur sofortigen freigabe |
            zur umgehenden veröffentlichung | sofort freigegeben | sofort zur veröffentlichung |
            zur sofortigen verwendung | zur sofortigen verbreitung | ohne sperrfrist | keine sperrfrist |
            frei zur sofortigen | für die presse frei | pressefrei | zur honorarfreien veröffentlichung |
            zur kostenlosen veröffentlichung | veröffentlichung erwünscht | mit der bitte um veröffentlichung |
            mit der bitte um abdruck | bitte um veröffentlichung | bitte veröffentlichen sie | bitte um abdruck"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """gemeinfrei* | public domain | frei von urheberrechten | keine rechte vorbehalten | urheberrechtsfrei* |
            ohne urheberrechtlichen schutz | nicht urheberrechtlich geschützt | keinem urheberrecht | amtliches werk |
            schutzfrist abgelaufen | schutzfrist ist abgelaufen | schutzfrist erloschen | abgelaufene schutzfrist |
            ablauf der schutzfrist | schutzdauer abgelaufen | schutzdauer ist abgelaufen | urheberrecht ist erloschen |
            urheberrecht erloschen | frei von rechten dritter | frei von rechten | kein urheberrecht |
            keinerlei urheberrecht | unterliegt keinem urheberrecht | unterliegen keinem urheberrecht | rechtefrei |
            urheberrechtlich nicht geschützt | nicht mehr urheberrechtlich geschützt | verzichtet auf alle rechte |
            auf alle rechte verzichtet | amtliche werke | schutzfrist ist verstrichen |
            urheberrechtsschutz ist abgelaufen | urheberrecht ist abgelaufen | public-domain | in der gemeinfreiheit |
            gemeingut | allgemeingut | frei von urheberrechtlichen | frei von jeglichen rechten |
            frei von allen rechten | ohne urheberrecht | ohne copyright | copyrightfrei | copyright-frei |
            keine urheberrechte | bestehen keine urheberrechte | besteht kein urheberrecht |
            besteht kein urheberrechtsschutz | kein urheberrechtsschutz | kein urheberrechtlicher schutz |
            genießt keinen urheberrechtsschutz | genießen keinen urheberrechtsschutz |
            keinen urheberrechtlichen schutz | nicht mehr geschützt | nicht mehr schutzfähig | nicht schutzfähig |
            schutz ist erloschen | schutz erloschen | rechte sind erloschen | rechte erloschen |
            urheberrechte sind erloschen | urheberrechte erloschen | urheberrecht längst erloschen |
            schutzfrist längst abgelaufen | schutzfrist ist längst abgelaufen | schutzfrist ist erloschen |
            regelschutzfrist abgelaufen | regelschutzfrist ist abgelaufen | in die gemeinfreiheit entlassen |
            auf alle urheberrechte verzichtet | verzichtet auf sämtliche rechte | verzichtet auf jegliche rechte |
            verzichten auf alle rechte | verzichte auf alle rechte | verzichtet auf sein urheberrecht |
            gibt alle rechte frei | gibt alle rechte auf | an die allgemeinheit | der allgemeinheit überlassen |
            der allgemeinheit zur verfügung | amtliches dokument | amtlichen werken | unter cc0 | cc zero |
            keine rechte geltend | werden keine rechte | beansprucht keine rechte | beanspruchen keine rechte"""
        ),
        Tag.OPEN_LICENCE: words(
            """datenlizenz deutschland | creative commons lizenz | creative-commons-lizenz |
            creative commons namensnennung | cc-lizenz | open government data | creative commons | freie lizenz |
            gnu-lizenz für freie dokumentation | creative commons-lizenz | open-content-lizenz | offene lizenz |
            offenen lizenz | freien lizenz | unter freier lizenz | unter einer freien lizenz |
            gnu free documentation license"""
        ),
        Tag.SINCE: words("seit"),
        Tag.PRESENT: words("heute | bis heute | jetzt"),
        Tag.PART_OF: words(
            """ein unternehmen der | eine marke der | ein angebot der | ein dienst der | teil der | ein produkt der |
            eine tochter der | gehört zur | ein unternehmen von | ein dienst von | ein service der | ein service von |
            eine marke von | ein angebot von | ein angebot des | eine veröffentlichung der | eine publikation der |
            ein produkt von | eine tochtergesellschaft der | eine tochter von | ein geschäftsbereich der |
            ein portal der | ein magazin der"""
        ),
        Tag.TAIL: words(
            """und verbundene unternehmen | und partner | und ihre lizenzgeber | oder deren lizenzgeber | und/oder |
            und dessen lizenzgeber | und deren lizenzgeber | oder ihre lizenzgeber | u.a. | und andere | und weitere |
            sofern nicht anders angegeben | und lizenzgeber | und deren partner | und mitwirkende | und dritte |
            oder dritte | und tochtergesellschaften | und deren tochtergesellschaften | soweit nicht anders angegeben |
            wenn nicht anders angegeben | falls nicht anders angegeben | sofern nicht anders vermerkt |
            sofern nicht anders gekennzeichnet | impressum | datenschutzerklärung | kontakt: | mediadaten |
            amtsgericht | handelsregister | hrb | ust-id* | uid | steuernummer | v.i.s.d.p | vertreten durch |
            geschäftsführer* | telefon | tel. | fax | e-mail: | isbn | issn | druck: | printed in"""
        ),
        Tag.WITHIN: words(
            """innerhalb | innerhalb von | binnen | maximal | höchstens | bis zu | länger als | mehr als | bis maximal |
            max. | maximal für | für maximal | höchstens für | für höchstens | für die dauer von |
            über einen zeitraum | nicht länger als | nicht mehr als | bis höchstens | bis zu maximal | kürzer als |
            im zeitraum von | während der ersten"""
        ),
        Tag.DAYS: words(
            """tag | tage | tagen | stunden | wochen | monate | monaten | jahre | jahren | std. | woche | monat | stunde |
            kalendertage* | werktage*"""
        ),
        Tag.LENGTH: words(
            """wörter | worte | wörtern | zeichen | zeilen | sekunden | minuten | sätze | sätzen | anschläge |
            anschlägen | absätze | absätzen | druckseiten | sekunde | zeile | min. | sek."""
        ),
        Tag.ABBREVIATION: words(
            """abs | art | bzw | ca | ggf | i.s.d | z.b | u.a | d.h | evtl | inkl | max | mind | nr | s | str | tel | usw | vgl | buchst | lt | sog | v.a | jan | feb | aug | sept | okt | nov | dez | hrsg | mag | ing | dipl | e.v | i.v | ff"""
        ),
        Tag.MAY_NOT: words(
            """darf nicht | dürfen nicht | darf keinesfalls | dürfen keinesfalls | darf unter keinen umständen |
            dürfen unter keinen umständen | dürfen in keinem fall | darf in keinem fall | darf auf keinen fall |
            dürfen auf keinen fall | darf niemals | dürfen niemals | darf nie | dürfen nie | darf keiner |
            darf niemand | nicht geeignet für | nicht bestimmt für | nicht bestimmt zur | nicht gedacht für |
            nicht vorgesehen für | ist nicht zur | nicht freigegeben für | nicht freigegeben zur | finger weg von |
            haben nichts verloren | hat nichts verloren | haben nichts zu suchen | hat nichts zu suchen |
            möchten wir nicht | wollen wir nicht | wünschen wir nicht | ist nicht erwünscht | sind nicht erwünscht |
            nicht erwünscht | unerwünscht | sehen wir nicht gern | sehen wir nicht gerne | bitte unterlassen sie |
            unterlassen sie | verzichten sie auf | bitte verzichten sie | bitten, von | abzusehen |
            sehen sie bitte von | sieht bitte von | bitten wir zu unterlassen | abstand zu nehmen | es unterlassen |
            verpflichtet sich, nicht | verpflichten sich, nicht | kein recht zur | kein recht zum | haben kein recht |
            hat kein recht | berechtigt nicht zur | berechtigt nicht zum | berechtigt nicht zu | nicht berechtigt |
            sind nicht berechtigt | ist nicht berechtigt"""
        ),
    },
    actions={
        Action.ALL: words(
            """nutzung | nutzungen | nutzen | genutzt | nutzt | zu nutzen | verwendung | verwendungen | verwenden |
            verwendet | zu verwenden | verwendbar | benützung | benützen | weiterverwend* | weiter verwendet |
            weiterzuverwenden | weiternutz* | nachnutz* | wiederverwend* | verwertung | verwerten | verwertet |
            verwertungen | zu verwerten | weiterverwert* | zweitverwert* | gebrauch | weiterer gebrauch |
            gebraucht werden | nutzbar | weitergenutzt | drittnutzung | fremdnutzung | freie nutzung |
            freie verwendung | freie weiterverwendung | frei verwendbar | frei nutzbar | gemeinfrei nutzbar | benutzt |
            benutze | benutzt werden | zu benutzen | mitbenutzung | zur freien verfügung | zur freien verwendung |
            zur freien nutzung | zur freien benutzung | zur freien weiterverwendung | nutzungsarten | nutzungsart |
            fremdnutzungen | ausschlacht* | nutze | nutzet | verwende | verwendest | nutzbar sind | weiternutzung |
            verwendungszwecke | sonstige nutzung | sonstige verwendung | weiterbenutz* | nachnutzung | nachgenutzt |
            mitgenutzt | mitnutz* | weiterbenützung"""
        ),
        Action.PUBLISH: words("""veröffentlich* | zu veröffentlichen | wiederveröffentlich* | weiterveröffentlich* | erneute
            veröffentlichung | publikation | publizier* | publiziert | republizier* | nachdruck* | nachgedruckt
            | nachzudrucken | abdruck | abdrucke | abdrucken | abgedruckt | abzudrucken | wiedergabe |
            öffentliche zugänglichmachung | öffentlich zugänglich | zugänglichmachung | zugänglich gemacht |
            zugänglich zu machen | öffentliche wiedergabe | kommunikation mit der öffentlichkeit | öffentlich
            machen | zweitveröffentlich* | übernahme der inhalte | übernahme von inhalten | übernahme von texten
            | übernahme von artikeln | übernahme der texte | übernahme des textes | übernahme dieses | übernahme
            der meldung* | übernahme von meldungen | die übernahme ist | übernahme in | inhalte übernehmen |
            texte übernehmen | artikel übernehmen | beiträge übernehmen | meldungen übernehmen | übernommen
            werden | übernommen | bekanntgabe | kundgemacht | verlautbar* | öffentliche vorführung | zur schau |
            zur schau stellen | posten | gepostet | einbindung in | wiederabdruck* | zu publizieren |
            öffentliche darbietung | freier abdruck | öffentlich gezeigt | öffentlich vorgeführt | honorarfrei
            bei | honorarfrei für | honorarfrei nur | kostenfrei bei | kostenfrei für | kostenlos bei nennung |
            einbauen | eingebaut | einbinden | eingebunden | einzubinden | einzubauen | einrücken | eingerückt |
            abzubilden | abgebildet | bringen sie | drucken sie | wiederabgedruckt | weiterzuveröffentlichen |
            zu bringen | herausgabe | herausgegeben | auszuhängen | aushang | vorzuführen | vorgeführt |
            weiterpublizier* | honorarfrei | honorarfreie | honorarfreier | vergütungsfrei | lizenz- und
            honorarfrei | gezeigt werden | gezeigt | zum kostenlosen abdruck | zum abdruck bereit | ausgestellt
            werden | auszustellen | übernehmen | zu übernehmen | übernahme | übernahmen | rückveröffentlich* |
            erstveröffentlich* | mitveröffentlich* | vorveröffentlich* | vorabdruck* | abdruckrecht* |
            abdruckgenehmigung | nachdruckrecht* | nachdrucke | neudruck | neuabdruck | zweitabdruck |
            zweitdruck | öffentlich vorgelesen | öffentliche lesung | öffentlich wiedergegeben | öffentlich
            aufgeführt | öffentlichen wiedergabe | öffentlichen zugänglichmachung | öffentlich zugänglich zu
            machen | öffentlich zugänglich gemacht | der öffentlichkeit zugänglich | öffentlich verbreitet |
            öffentlich ausgestellt | publik gemacht | publik machen | bekannt gemacht | darüber berichtet |
            darüber berichten | darüber zu berichten | republikation | republizierung | weiterpublikation |
            weiterpublizieren | veröffentlichungsrecht* | posten sie | postet | postings | reposten | repostet |
            ins blatt gehoben | ins blatt heben"""),
        Action.PUBLISH_ONLINE: words(
            """veröffentlichung im internet | internet | online-veröffentlichung | onlineveröffentlichung |
            online-nutzung | onlinenutzung | einstellen ins internet | ins internet gestellt | ins netz gestellt |
            im internet veröffentlich* | online gestellt | online-verwendung | internetnutzung | auf anderen websites |
            auf anderen webseiten | auf fremden webseiten | auf eigenen webseiten | ins internet zu stellen |
            einstellung in das internet | einspeisung ins internet | intranet | verwendung im internet |
            nutzung im internet | online-nutzung im | verwendung auf websites | internet-veröffentlichung | hochlad* |
            hochgeladen | hochzuladen | ins internet | im internet | internetveröffentlichung* |
            internet-veröffentlichung* | online veröffentlicht | online zu stellen | online stellen |
            online verbreiten | onlinestellen | onlinestellung | online-stellung | web-nutzung | webnutzung |
            web-veröffentlichung | webveröffentlichung | netzveröffentlichung | ins web | im web | auf websites |
            auf webseiten | auf internetseiten | auf ihrer website | auf ihrer webseite | auf ihrer homepage |
            auf der eigenen website | auf der eigenen webseite | auf der eigenen homepage | auf der eigenen seite |
            auf eigenen seiten | auf eigenen websites | auf fremden seiten | auf fremden websites |
            auf anderen seiten | auf anderen internetseiten | auf anderen portalen | auf blogs | in blogs |
            auf einem blog | in einem blog | in digitaler form | digitale nutzung | digitale veröffentlichung |
            digitale medien | digitalen medien | elektronische nutzung | elektronische veröffentlichung | in apps |
            in newslettern | epaper | e-paper-ausgabe"""
        ),
        Action.PRINT: words(
            """printnutzung | print-nutzung | gedruckte form | in gedruckter form | in printmedien | druckausgabe |
            für den druck | printveröffentlichung | in printprodukten | ausdruck | ausdrucke | ausgedruckt |
            ausdrucken | auszudrucken | druckrecht* | drucken | gedruckt | zu drucken | print | druckmedien |
            printausgabe | printmedien | printausgaben | papierform | auf papier | in buchform | in zeitungen |
            in der zeitung | in zeitschriften | drucklegung | druckfassung | printform | in druckform"""
        ),
        Action.BROADCAST: words("""sendung | gesendet | gesendet werden | ausstrahl* | ausgestrahlt | auszustrahlen |
            funksendung | rundfunk | fernsehen | tv | weitersend* | weitergesendet | hörfunk |
            im radio | rundfunksendung | übertragung im | verwendung im fernsehen |
            nutzung im fernsehen | zu senden | sendeerlaubnis | senderecht* | im fernsehen |
            im rundfunk | im hörfunk | in radio | hörfunk- und fernsehsendung* |
            rundfunk- und fernsehsendung* | fernsehausstrahlung | fernsehsendung* | tv-nutzung |
            tv-ausstrahlung | radiosendung* | live-übertragung* | liveübertragung* |
            livestream* | streaming | streamen | gestreamt | zu streamen | funk und fernsehen |
            vortrag, funk | webcast* | on air | on-air | wiederholungssendung* |
            kabelweitersendung* | satellitenausstrahlung* | ausstrahlung"""),
        Action.SOCIAL: words(
            """soziale medien | sozialen medien | sozialen netzwerken | soziale netzwerke | social media | social-media* |
            facebook | instagram | tweeten | in sozialen netzwerken | teilen in sozialen | whatsapp |
            verwendung in sozialen medien | nutzung in sozialen medien | verwendung in sozialen netzwerken |
            nutzung in sozialen netzwerken | teilen der artikel | artikel teilen | teilen unserer artikel |
            teilen der inhalte | auf facebook | bei facebook | auf instagram | auf twitter | auf tiktok | auf youtube |
            youtube | tiktok | twittern | getwittert | linkedin | in social media | auf social media |
            auf sozialen medien | in den sozialen medien | in sozialen medien | sozialen kanälen | soziale kanäle |
            social-media-kanäle* | social-media-nutzung | social-media-posts | social-media-plattformen |
            whatsapp-gruppe* | messenger-dienst*"""
        ),
        Action.REPRODUCE: words(
            """vervielfältig* | zu vervielfältigen | kopier* | kopien | kopie | anfertigung von kopien | zu kopieren |
            fotokopier* | fotokopie* | photokopie* | reproduktion* | reproduzier* | download* | herunterlad* |
            heruntergeladen | herunterzuladen | duplizier* | nachbildung* | ablichtung* | nachbild* | abschreiben |
            abgeschrieben | mikroverfilm* | abfotografier* | screenshots | übernahme von textteilen | wiedergeben |
            wiedergegeben | wiederzugeben | kopieren | kopiert | abkopier* | rauskopier* | herauskopier* |
            copy and paste | copy & paste | copy-paste | abtippen | abgetippt | abzutippen | abschrift* |
            abzuschreiben | abzukupfern | abkupfern | abgekupfert | klauen | klaut | geklaut | nachzumachen |
            vervielfält* | mitschneid* | mitschnitt* | mitgeschnitten | einscannen | eingescannt | einzuscannen |
            abscannen | abzufotografieren | abfotografiert | bildschirmfoto* | screenshot | bildschirmkopie* |
            kopierrecht* | herunterladen | herunterlädt | runterladen | runtergeladen | downloaden | gedownloadet |
            reproduktionsrecht* | faksimil* | hektographier* | mikrofilm* | photomechanisch* | fotomechanisch* |
            xerokopie* | reprograf* | reprograph* | dupliziert | duplikat*"""
        ),
        Action.REDISTRIBUTE: words(
            """verbreitung | verbreiten | verbreitet | verbreitung an | zu verbreiten | weiterverbreit* |
            weiter verbreitet | weiterzuverbreiten | weitergabe | weitergeben | weitergegeben | weiterzugeben |
            weiterleit* | weitergeleitet | weiterzuleiten | weiterreich* | übermittl* | übermitteln | übermittelt |
            übertragung | übertragen werden | distribution | distribuier* | vertrieb | vertreiben | vertrieben |
            weitervertrieb | syndizier* | syndikation | syndication | verteilung | verteilen | verteilt |
            unterlizenz* | sublizenz* | unterlizenzier* | weiterverteil* | weitergabe an dritte |
            überlassung an dritte | dritten überlassen | an dritte weiter* | spiegeln | gespiegelt | spiegelung |
            in umlauf | weiterübertrag* | zur verfügung zu stellen | dritten zugänglich | rundmail* |
            dritten zugänglich zu machen | weiterversand | weiterversend* | weiterzusenden | weiterversandt |
            weitertransport | dritte weiterleiten | abtretung | abtreten | abgetreten | weiterzuverteilen |
            unterlizenzen | weitervermitt* | mitverbreit* | zu teilen | geteilt werden | teilen sie | weiter teilen |
            weiterteilen | weitergeteilt | teilen dürfen | weitererzähl* | weiterreichung | weiterleitung |
            weiterzureichen | weitergereicht | herumreichen | herumzureichen | herumgereicht | herumschicken |
            herumgeschickt | weiterschick* | weitergeschickt | weiterzuschicken | rundsend* | mailen | weitermailen |
            weitergemailt | weiterzumailen | ausgehändigt | aushändigung | an dritte weiterzugeben |
            an dritte weitergegeben | dritten zur verfügung | dritten zur verfügung gestellt | anderen zur verfügung |
            anderen überlassen | übertragung auf dritte | auf dritte übertragen | auf dritte zu übertragen |
            einspeisung in netze | verlinkung auf tauschbörsen | tauschbörse* | filesharing | file-sharing | teilen |
            teilen und | zum teilen | das teilen | inverkehrbring* | weitervermittlung"""
        ),
        Action.REWRITE: words("""umschreib* | umgeschrieben | umzuschreiben | umformulier* | umzuformulieren |
            redigier* | umarbeit* | umgearbeitet | neu geschrieben | kürzung* | kürzen |
            gekürzt | paraphrasier* | zusammenfassen | zusammengefasst | zusammenfassung der |
            umtexten | umgeschrieben werden | umformuliert | umschreiben | umdichten |
            umgeformt | redigieren | redigiert | redaktionell bearbeitet |
            redaktionell zu bearbeiten | redaktionelle bearbeitung | redaktionell verändert |
            redaktionelle änderungen | eingekürzt | einkürz* | kürz* | gekürzte | verkürz* |
            zusammenfass* | zusammenzufassen | neu fassen | neu gefasst | neufass* |
            nacherzähl* | paraphras* | exzerpier* | exzerpt*"""),
        Action.ADAPT: words("""bearbeit* | zu bearbeiten | weiterverarbeit* | weiterzuverarbeiten | verändern |
            verändert | veränderung* | zu verändern | abänder* | abgeändert | abgewandelt |
            abwandl* | abwandeln | modifikation* | modifizier* | adaption* | adaptier* |
            umgestalt* | umzugestalten | anzupassen | angepasst werden | weiterbearbeit* |
            abgeleitete werke | verarbeitung | verarbeitet | verarbeiten | änderungen am text |
            textänderungen | remix* | änderung des textes | änderungen an | adaptionen |
            verfälsch* | dramatisier* | verfilm* | vertonung* | vertonen | vertont |
            neu arrangier* | nachsynchronis* | umgeschnitten | umschnitt* | neu geschnitten |
            neuschnitt | derivat* | abwandlung* | mashup* | remixen"""),
        Action.TRANSLATE: words(
            """übersetz* | zu übersetzen | übertragung in andere sprachen | übersetzungsrechte | fremdsprach* |
            in andere sprachen | in fremde sprachen | in eine andere sprache | in eine fremdsprache | übertragen ins |
            übersetzungen | in andere sprachen übertragen"""
        ),
        Action.QUOTE: words(
            """zitat | zitate | zitaten | zitier* | zu zitieren | zitieren | auszüge | auszug | auszügen | textauszüge |
            textausschnitte | kurze auszüge | kurzzitate | wörtliche übernahme | auszugsweise wiedergabe |
            auszugsweise zitieren | auszugsweise zitiert | textpassagen | textpassage | textstellen | textzitat* |
            bildzitat* | textteile | textteilen | textauszug | passagen | daraus zitiert | daraus zitieren |
            daraus zu zitieren | wörtliche zitate | kurzzitat* | zitierfähig* | zitation* | anreißen | anriss |
            anrisse | teaser | snippet* | leseprobe*"""
        ),
        Action.ARCHIVE: words(
            """archiv* | archivier* | zu archivieren | speicher* | gespeichert | abspeicher* | abgespeichert |
            abzuspeichern | zu speichern | einspeicher* | einspeisung | eingespeist | einspeisen | zwischenspeicher* |
            datenbank | datenbanken | aufnahme in datenbanken | aufnahme in elektronische | aufbewahr* | caching |
            cachen | in datenbanken gespeichert | elektronische datenbanken | speicherung auf datenträger* | cd-rom |
            pressespiegel* | elektronischen pressespiegel | digitalisier* | einlager* | ablegen in | abzulegen |
            ablage in | aufgenommen in eine datenbank | in eine datenbank | in datenbanken | in archive |
            in ein archiv | ins archiv | in archiven | in elektronische archive | elektronische archive |
            elektronischen archiven | in archivsysteme | archivierung | zur archivierung | datenträger* |
            auf datenträgern | auf servern | auf einem server | auf festplatte* | vorzuhalten | vorhaltung |
            bevorrat* | in einer mediathek | digitalisat* | cd-roms | in clouds | cloud-speicher* |
            dokumentationssystem* | retrieval* | retrievalsystem* | aufbewahren | aufzubewahren | clipping* |
            pressespiegel"""
        ),
        Action.SELL: words("""verkauf | verkaufen | verkauft | verkäufe | zu verkaufen | weiterverkauf* | weiterzuverkaufen |
            wiederverkauf* | weiterveräußer* | veräußer* | vermiet* | vermietung | verleih | feilbieten |
            entgeltliche weitergabe | weiterlizenz* | verkauf von kopien | verkauf von abzügen | abzüge verkauf*
            | gegen geld | weiterverkäufe | weiter verkauft | weiter zu verkaufen | zweitverkauf* | veräußert |
            veräußerung* | weiterverkaufen | weiterverkauft | wieder verkauft | wiederverkauft | verhökern |
            verhökert | verschachern | verramsch* | vertickt | zum verkauf | verkaufsfähig* | weiterveräußerung*
            | zu vermarkten | lizenzieren an | weiterlizenzier* | fotoabzüge | kunstdruck* | merchandise |
            merchandising-artikel* | auf t-shirts | auf tassen | auf postkarten | auf kalendern | in kalendern |
            fanartikel* | gegen geld anbieten | gegen bezahlung anbieten | kostenpflichtig anbieten |
            kostenpflichtig angeboten | hinter bezahlschranke* | hinter einer bezahlschranke | vermieten |
            vermietet | weiterverkauf"""),
        Action.COMMERCIAL: words(
            """kommerzielle nutzung | kommerziellen nutzung | kommerzielle verwendung | kommerzielle verwertung |
            kommerziellen verwertung | kommerzielle weiterverwendung | kommerzielle weiterverwertung |
            kommerziell genutzt | kommerziell verwendet | kommerziell verwertet | kommerziell zu nutzen |
            gewerbliche nutzung | gewerblichen nutzung | gewerbliche verwendung | gewerbliche verwertung |
            gewerblichen verwertung | gewerblich genutzt | gewerblich verwendet | gewerblich zu nutzen |
            gewerbsmäßige* | kommerzielle vervielfältigung | gewerblicher nutzung | kommerzieller nutzung |
            jede kommerzielle | jede gewerbliche | kommerziell | zu geld machen | geld verdienen | damit geld |
            kommerzielles | kommerziellen gebrauch | kommerzieller gebrauch | kommerzieller verwendung |
            kommerziellen verwendung | kommerzieller verwertung | kommerzielle weiternutzung |
            kommerzielle zweitverwertung | kommerzielle auswertung | kommerzielle ausbeutung |
            kommerzielle vermarktung | wirtschaftliche verwertung | wirtschaftliche nutzung | wirtschaftlich genutzt |
            wirtschaftlich verwertet | geschäftliche nutzung | geschäftlich genutzt | gewerblicher gebrauch |
            gewerblichen gebrauch | gewerbliche weiterverwendung | gewerbliche weiternutzung |
            gewerbliche vervielfältigung | gewerbliche verbreitung | kommerzielle verbreitung |
            kommerzielle veröffentlichung | gewerbliche veröffentlichung | vermarktung | zu vermarkten | vermarktet"""
        ),
        Action.ADVERTISE: words(
            """werbung | werbezwecke* | werblich* | werbliche nutzung | werbende | marketing* | reklame* |
            werbekampagne* | pr-zwecke* | promotion* | merchandising | werbemittel* | produktwerbung |
            verkaufsförderung | endorsement | eigenwerbung | werbeanzeigen | werbebanner | beworben | werbezweck* |
            zu werbezwecken | für werbezwecke | für werbliche zwecke | zu werblichen zwecken | werbliche zwecke |
            werblichen zwecken | werbliche verwendung | werblicher nutzung | anzeigenwerbung | advertorial* |
            werbespot* | werbefilm* | werbeträger* | plakatwerbung | imagewerbung | pr-maßnahme* | pr-material |
            parteiwerbung | wahlwerbung | politische werbung | politischen werbung | produktpromotion |
            produktverpackung* | fremdwerbung"""
        ),
        Action.AI_TRAINING: words("""text und data mining | text- und data-mining | text- und data mining |
            text- und datamining | text-und-data-mining | text & data mining |
            text und datamining | text und data-mining | data mining | data-mining |
            datamining | text mining | textmining | tdm | ki-training* | training von ki* |
            trainieren von ki* | training künstlicher intelligenz |
            training von künstlicher intelligenz | künstliche intelligenz |
            künstlicher intelligenz | künstlichen intelligenz | ki-modell* | ki-system* |
            ki-anwendung* | ki-dienst* | ki-tools | ki-zweck* | sprachmodell* |
            großer sprachmodelle | generativer ki | generative ki | generativen ki* |
            ki zu trainieren | modelle zu trainieren | modelle trainieren |
            systeme zu trainieren | algorithmen zu trainieren | training von algorithmen |
            training von modellen | training von sprachmodellen | zum training von |
            training neuronaler netze | maschinelles lernen | maschinellem lernen |
            maschinellen lernens | machine learning | deep learning | scraping | scrapen |
            webscraping | web-scraping | screen scraping | screen-scraping | crawling |
            crawlen | crawler | webcrawler | web-crawler | crawlern |
            automatisierte auswertung | automatisierte analyse | automatisierten auswertung |
            automatisierten analyse | automatisiertes auslesen | automatisierte auslesen |
            automatisierte datensammlung | automatisierter abruf | robots | llm | llms |
            ai-training | trainingsdaten | ki-entwicklung | entwicklung von ki* | fine-tuning |
            bots und | ki-generier* | anlernen von | auslesen | ausgelesen | durch bots |
            sprachmodellen | automatisiert auslesen | maschinelles auslesen | abgreifen |
            auswertung durch ki | ki-dienste* | ki-anbieter* | ki-firmen | trainingsmaterial |
            trainingszwecke* | einlesen in ki | eingabe in ki | ki-werkzeug* | ki-crawler |
            ki-bots | bots | ki-lern* | ki-trainings | ki-trainingszweck* | ki-trainingsdaten |
            ki-sprachmodell* | ki-chatbot* | ki-agent* | ki-software | ki-plattform* |
            ki-produkt* | ki-auswertung | ki-verarbeitung | ki-nutzung | ki-verwendung |
            ki füttern | ki zu füttern | ki gefüttert | fütterung von ki |
            fütterung von sprachmodell* | chatbot* | sprach-ki | durch ki | in ki-systeme |
            machine-learning | maschinen-lernen | selbstlernend* | lernender systeme |
            lernende systeme | lernenden systemen | neuronale netze | deep-learning |
            foundation model* | basismodell* | textgenerator* | bildgenerator* |
            text- und datenanalyse | text- und datenanalysen | text- und datenauswertung |
            text- u. data mining | text- & data-mining | text/data mining | data mining und |
            data minings | daten-mining | datenmining | text- und data-minings |
            text- und data minings | automatisierte analysen | automatisierte verarbeitung |
            automatisierten verarbeitung | automatisierte erfassung |
            automatisierten erfassung | automatisierte sammlung | automatisierte extraktion |
            automatisierte verfahren | automatisierte programme | automatisierter verfahren |
            automatisierte werkzeuge | automatisierte systeme | automatisierte abfrage* |
            automatische auswertung | automatische erfassung | automatischen auswertung |
            automatisiert erfasst | automatisiert ausgewertet | automatisiert gesammelt |
            automatisiert abgerufen | automatisiert herunterg* | automatisiert verarbeitet |
            maschinelle auswertung | maschinelle verarbeitung | maschinellen auswertung |
            maschinelle analyse | maschinellen analyse | maschinelle erfassung |
            maschinelle lektüre | maschinelles einlesen | maschinell auswert* |
            maschinell ausgewertet | maschinell auszuwerten | maschinell gelesen |
            maschinell verarbeitet | maschinell ausgelesen | maschinell auszulesen |
            systematisches auslesen | systematisch auslesen | systematisch ausgelesen |
            systematisches herunterladen | massenhaftes herunterladen | massenhafter download* |
            massendownload* | web scraping | web crawling | webcrawling | web-crawling |
            crawlt | gecrawlt | gescrapt | scraper | scrapern | spidern | webspider |
            suchroboter | webroboter | harvesting | datenabgriff* | datenextraktion |
            extraktion von daten | abgrasen | abgegrast | abzugrasen | einsammeln durch |
            sammeln durch bots | modelltraining | trainingsgrundlage | trainingsmaterial für |
            als trainingsdaten | als trainingsmaterial | trainingskorpus | zum training |
            für das training | training generativ* | feinabstimmung | feinjustier* | finetun* |
            lernmaterial für maschinen | maschinen beibringen | in sprachmodelle |
            sprachmodelle füttern | sprachmodelle | vektordatenbank* | prompts | stimmklon* |
            llm-training"""),
        Action.ALTER_IMAGE: words("""zuschneiden | beschneiden | beschnitten | beschneidung | bildbearbeitung* |
            bildmanipulation* | retusch* | retuschier* | manipulation | manipulationen |
            manipuliert* | bildausschnitt* | fotomontage* | verfremd* | bildveränderung* |
            farbveränderung* | überdruck* | logo entfernen | wasserzeichen entfernen |
            digitale veränderung | digital verändert | freistellen | freigestellt |
            bildbeschnitt | zuschnitt | zuschnitte | zugeschnitten | zuzuschneiden |
            bildzuschnitt | bildschnitt | angeschnitten | anschneiden | freizustellen |
            freistellung | freisteller | gespiegelt | spiegeln des bildes | eingefärbt |
            einfärben | einfärbung | einzufärben | umgefärbt | umfärben | umfärbung |
            kolorier* | nachkolorier* | farblich verändert | farblich zu verändern |
            farbverändert | farbverfremd* | schwarz-weiß-umwandlung | bildverfremdung |
            bildmontage* | montagen | collage* | composing* | überblend* | beschriften |
            beschriftet | überdrucken | mit text überdecken | überlagert | logos überdecken |
            logo überdecken | logo abdecken | logo verdecken | wegretuschier* |
            herausschneiden | herausgeschnitten | wegschneiden | weggeschnitten |
            bildbearbeitet | bildinhaltlich verändert | digital bearbeitet |
            digital bearbeiten | digitale bearbeitung | digitale manipulation |
            digitale verfremdung | elektronisch bearbeitet | elektronisch verändert |
            photoshop* | verpixel* | gephotoshopt"""),
        Action.LINK: words(
            """framing | deep-link* | deeplink* | deep link* | inline-link* | einbettung | einbetten | eingebettet |
            frames | deep-linking | deeplinking | deep linking | frame-technik | iframe* | i-frame* | embedded |
            hotlink* | inlinelink*"""
        ),
    },
    manners={
        Action.PRINT: words(
            """zeitschriften | magazine | magazintitel | boulevard | titelseite | titelbild | boulevardpresse |
            yellow press | zeitschrift | magazintitelseite* | titelblatt | titelblätter | titelseiten | titelbilder |
            illustrierte* | boulevardblätter* | boulevardzeitung* | boulevardmedien | regenbogenpresse |
            klatschpresse | klatschblätter | wochenzeitung* | sonntagszeitung* | kalender | postkarten | poster |
            buchumschlag | buchumschläge | buchcover | cover"""
        ),
        Action.PUBLISH_ONLINE: words(
            """mobile dienste | mobilfunk | mobile endgeräte | apps | mobile anwendungen | mobile nutzung | klingelton* |
            bildschirmschoner | smartphone-apps"""
        ),
        Action.PUBLISH: words(
            """bildergalerie* | fotostrecke* | bildstrecke* | diashow | sequenzen | bildsequenzen | bildergalerien |
            fotostrecken | fotogalerie* | bildserie* | galerien | slideshow* | diashows | bildfolgen | bildfolge |
            daumenkino"""
        ),
        Action.BROADCAST: words("satire* | comedy* | unterhaltungssendung* | talkshow* | spielshow*"),
    },
    objects={
        Object.ITEM: words(
            """artikel | artikeln | artikels | beitrag | beiträge | beiträgen | beitrags | inhalt | inhalte | inhalten |
            inhalts | meldung | meldungen | nachricht | nachrichten | bericht | berichte | berichten | material |
            materials | materialien | pressemitteilung* | werk | werke | werken | werks | werkes | dokument |
            dokumente | dokuments | veröffentlichung liegt | information | informationen | ausgabe | zeitung |
            agenturmeldung* | agenturmaterial* | apa-inhalte | dpa-meldung | kolumne | interview | interviews |
            reportage | newsletter | e-paper | buch | buches | broschüre | erzeugnis* | rede | redemanuskript |
            dieser publikation | diese publikation | unserer publikationen | unsere publikationen |
            aller publikationen | zieht die meldung zurück | ziehen die meldung zurück | zieht ihre meldung zurück |
            zieht den text zurück | zieht den artikel zurück | zieht den bericht zurück | ziehen den artikel zurück |
            ziehen den text zurück | bitte die meldung löschen | bitte den text löschen | die meldung entfällt |
            zieht die nachricht zurück | ziehen die nachricht zurück | podcastfolge | ausarbeitung | gedicht |
            gedichte | gedichten | erzählung* | kommentar | kommentare | rezension* | reportagen | glosse* | essay* |
            feature | porträts | leserbrief* | interviewtext | titelgeschichte | exklusivmeldung* | eilmeldung* |
            korrespondentenbericht* | agenturtext* | agenturbericht* | agenturdienst* | basisdienst |
            nachrichtendienst* | pressetext* | presseinformation* | pressematerial* | presseaussendung* | aussendung* |
            medienmitteilung* | medieninformation* | presseunterlagen | pressemappe | rundbrief* | mitteilungsblatt |
            amtsblatt | gemeindebrief | zeitschriftenbeitrag | fachbeitrag | fachbeiträge | aufsatz | aufsätze |
            dossier* | skripte | lehrmaterial* | unterrichtsmaterial* | kursunterlagen | handbuch | prospekt |
            katalog | broschüren | hefts | heftes | zeitungsausgabe | diese ausgabe | dieser ausgabe | dieser seite |
            diese seite | archivmaterial | sendungsmanuskript | redetext | rezepte | rätsel | kreuzworträtsel |
            horoskop | horoskope | liedtext* | partitur* | theaterstück | drehbuch | werkteile | textwerk* |
            schriftwerk* | druckwerk* | publikation | publikationen | veröffentlichungen | blogbeitrag | blogbeiträge |
            blogartikel | blogeintrag | posts | webinhalte | seiteninhalte | medieninhalte | presseartikel |
            zeitungsartikel | onlineartikel | online-artikel | spielbericht* | podcast-folge* | quelltext | quellcode |
            programmcode | dieses gespräch | diesem gespräch | dieses gesprächs | dieser vortrag | dieses vortrags |
            diese rezepte | unsere rezepte | diese geschichte | dieser geschichte | dieses heft | dieses heftes |
            diese datei | diese dateien | unsere geschichten | kommentaren dieser | manuskript"""
        ),
        Object.SITE: words(
            """website | webseite | webseiten | websites | internetseite* | homepage | onlineangebot* | online-angebot* |
            portal | portals | internetangebot* | internetauftritt* | web-angebot* | webauftritt* | seiten |
            plattform | app | blog | internetseiten | netzseite* | onlineportal* | online-portal* |
            nachrichtenportal* | internetportal* | internetpräsenz* | webpräsenz* | unserer seite | unseren seiten |
            diesen seiten | diese seiten | dieser website | blogs | homepages | domain | mobilangebot |
            online-ausgabe | onlineausgabe"""
        ),
        Object.TEXT: words(
            """text | texte | texten | textes | textbeiträge | wortlaut | manuskript | textmaterial | textmaterialien |
            textfassung | textversion | wortbeitrag* | wortmeldung* | artikeltext* | pressetexte | artikeltexte |
            manuskripts | fließtext"""
        ),
        Object.IMAGE: words(
            """foto | fotos | bild | bilder | bildern | bildes | fotografie | fotografien | fotografi* | bildmaterial* |
            aufnahmen | lichtbild* | pressefoto* | pressebild* | abbildung* | bildmotiv* | motiv | fotomaterial* |
            porträt | zieht das bild zurück | zieht das foto zurück | ziehen das bild zurück | ziehen das foto zurück |
            zieht die bilder zurück | zieht das foto zurück und | bitte das foto löschen | das foto bitte löschen |
            bildwerk* | bilddatei* | fotodatei* | pressebilder | schnappschuss | schnappschüsse | standbild* |
            standfoto* | szenenfoto* | szenenbild* | agenturfoto* | agenturbild* | archivbild* | archivfoto* |
            titelfoto* | luftbild* | porträtfoto* | portraitfoto* | bildmotive | lichtbildwerk* | fotoaufnahme* |
            bildaufnahme* | dieses motiv | bildbeitrag* | titelbild"""
        ),
        Object.VIDEO: words(
            """video | videos | videomaterial* | film | filmmaterial* | filmaufnahmen | bewegtbild* |
            bildmaterial aus dem video | footage | clip | clips | videobeitrag* | videobeiträge |
            bitte das video löschen | zieht das video zurück | ziehen das video zurück | videoclip* | videobeiträgen |
            videoaufnahme* | videodatei* | videosequenz* | filmausschnitt* | filmsequenz* | filmbeitrag* |
            filmbeiträge | rohmaterial | schnittbilder | sendematerial | mitschnitt | fernsehbeitrag |
            fernsehbeiträge | tv-beitrag | tv-beiträge | trailer | dokumentation | animation* | bewegtbilder"""
        ),
        Object.AUDIO: words(
            """audio* | tonaufnahme* | o-ton | o-töne | podcast* | tondokument* | hörbeitrag | audiobeitrag |
            audiodatei* | tonmaterial | tonaufnahmen | tonmitschnitt* | hörbeitrag* | hörbuch | hörspiel* |
            radiobeitrag* | tonträger* | musikstück* | o-ton-material"""
        ),
        Object.GRAPHIC: words(
            """grafik | grafiken | infografik* | illustration | illustrationen | karikatur* | karte | diagramm* |
            zeichnung* | schaubild* | landkarte* | stadtplan | kartenausschnitt* | cartoon* | comic* | zeichnung |
            zeichnungen | skizze* | schaubilder | diagramm | diagramme | piktogramm* | tabelle | tabellen |
            visualisierung*"""
        ),
        Object.DATABASE: words(
            """datensatz | datensätze | datenbankwerk* | datenbestand | datenbestände | datensatzes | unsere daten |
            diese daten | dataset | statistikdaten"""
        ),
        Object.LOGO: words(
            """logo | logos | marke | marken | warenzeichen | wappen | markenzeichen | firmenlogo* | signet | schriftzug |
            titelkopf | emblem*"""
        ),
        Object.THIRD_PARTY: words(
            """inhalte dritter | fremde inhalte | beiträge dritter | fremdmaterial | agenturinhalte | bilder dritter |
            fremdinhalte | material dritter | inhalte von nachrichtenagenturen | beiträge von nachrichtenagenturen |
            namentlich gekennzeichnete | fremdbeiträge | fremdfotos | fremdbilder | bilder von agenturen |
            fotos von agenturen | agenturfotos | agenturbilder | agenturmeldungen | agenturtexte |
            inhalte anderer agenturen | material anderer agenturen | beiträge anderer | fremder inhalte |
            fremden inhalten | inhalten dritter | beiträgen dritter | von dritten stammende*"""
        ),
    },
    conditions={
        Condition.CONSENT: words(_NEED_CONSENT, """genehmigung* | einwilligung* | zustimmung* | erlaubnis | erlaubnisse |
            einverständnis* | lizenz | lizenzen | lizenzierung | lizenzvertrag* |
            lizenzvereinbarung* | vereinbarung | vereinbarungen | autorisierung* | freigabe |
            freigabe durch | absprache | rücksprache | vertrag | vertrags | vertragliche* |
            nutzungsvereinbarung* | nutzungsrecht | nutzungsrechte | nutzungslizenz* |
            gestattung | bewilligung* | nach anfrage | auf anfrage | nach vereinbarung |
            autorisiert durch | genehmigt | genehmigt wurde | zugestimmt | bewilligt |
            einvernehmen | ermächtigung | anfragen | gestattet wurde | schriftlich gestattet |
            ausdrücklich gestattet hat | ausdrücklich erlaubt hat | mit genehmigung |
            mit zustimmung | mit erlaubnis | mit einwilligung | nach genehmigung |
            nach zustimmung | zustimmung des rechteinhabers | zustimmung der rechteinhaber |
            genehmigung des rechteinhabers | zustimmung des urhebers |
            genehmigung des urhebers | zustimmung des verlages | zustimmung des verlags |
            genehmigung des verlages | genehmigung des verlags | genehmigung der redaktion |
            zustimmung der redaktion | ausdrücklichen zustimmung | ausdrücklichen genehmigung |
            ausdrückliche genehmigung | ausdrückliche zustimmung | ausdrücklicher genehmigung |
            ausdrücklicher zustimmung | abgestimmt | abgeklärt | abgesprochen | einverständnis |
            plazet | abstimmung mit | bewilligung | okay der | anfrage | fragt bitte vorher |
            fragt bitte vorher nach | fragen sie bitte vorher | vorher anfragen |
            bitte vorher fragen | bitte vorab anfragen | bitte vorher anfragen |
            vorher abklären | vorher absprechen | vorherige absprache nötig |
            vorher einzuholen | vorab einzuholen | placet | okay von | ok von |
            einverständniserklärung* | zustimmungserklärung* | abdruckerlaubnis |
            nachdruckerlaubnis | abdruckgenehmigung* | nachdruckgenehmigung* | druckerlaubnis |
            druckgenehmigung | veröffentlichungserlaubnis | sondererlaubnis |
            sondergenehmigung* | ausnahmegenehmigung* | einzelgenehmigung* | rechtefreigabe |
            rechteeinräumung* | rechteklärung | rechteerwerb | rechteübertragung |
            nutzungserlaubnis | nutzungsgenehmigung* | nutzungsfreigabe | nutzungsvertrag* |
            sublizenz | verlagsvertrag | vertraglich vereinbart* | vertraglich geregelt* |
            vertragliche regelung | vertragliche vereinbarung | gesonderte vereinbarung |
            einzelvertraglich* | lizenzabkommen | lizenzrechtliche* | lizenzerwerb |
            lizensierung | lizenzrechte | lizenznahme | autorisation | ermächtigt |
            ermächtigt wurde | mit billigung | gestattet haben | gestattet hat |
            genehmigt haben | genehmigt hat | zugestimmt haben | zugestimmt hat | zustimmt |
            erlaubt haben | erlaubt hat | freigegeben hat | freigegeben haben |
            freigegeben wurde | eingewilligt | einwilligt | einwilligen |
            einverstanden erklärt | einverstanden ist | einverstanden sind | akkordiert |
            vereinbart wurde | vereinbart ist | ausgehandelt | abklärung | rückfrage bei |
            nachfrage bei | rücksprache mit | in absprache mit | in abstimmung mit |
            im einvernehmen mit | nach abstimmung | nach absprache | nach rücksprache |
            erst nach freigabe | mit einverständnis | mit freigabe | mit lizenz | auf antrag"""),
        Condition.PRIOR: words(
            """vorherig* | vorgängig* | vorher | zuvor | im voraus | im vorhinein | vorab | vorhergehend* |
            rechtzeitig vorher | vorausgehend* | mit vorheriger | nach vorheriger | fragt bitte vorher |
            fragt bitte vorher nach | fragen sie bitte vorher | vorher anfragen | bitte vorher fragen |
            bitte vorab anfragen | bitte vorher anfragen | vorher abklären | vorher absprechen |
            vorherige absprache nötig | vorher einzuholen | vorab einzuholen | vorhergehende | vorhergehenden |
            vorangehend* | vorangegangen* | zuvor eingeholt* | vorher eingeholt* | vorherige | im vorfeld |
            vor der veröffentlichung | vor der verwendung | vor der nutzung | vor drucklegung | vorgängige"""
        ),
        Condition.WRITTEN: words(
            """schriftlich* | in schriftform | schriftform | in textform | per e-mail | brieflich | mit schriftlicher |
            nach schriftlicher | in geschriebener form | in schriftlicher form | per brief | per fax |
            schwarz auf weiß"""
        ),
        Condition.ATTRIBUTION: words(_WHEN_ATTRIBUTION, """quellenangabe* | quellangabe | quellenhinweis* | quellennachweis* | quellennennung |
            quelle | quelle angeben | quelle genannt | quelle nennen | angabe der quelle |
            nennung der quelle | urhebernennung | urhebervermerk | urheberangabe |
            namensnennung* | autorennennung | nennung des urhebers | nennung des autors |
            angabe des autors | nennung des fotografen | fotografennennung | bildnachweis |
            fotonachweis | nennung | nennung von | nennung der agentur | bildquellennachweis |
            copyright-vermerk | copyrightvermerk | copyrighthinweis | copyright-hinweis |
            copyrightangabe | copyright-angabe | fotocredit | credit | credits | bildcredit |
            urheberhinweis | hinweis auf die quelle | verweis auf die quelle |
            verweis auf das original | mit angabe | namen des autors | namen der autorin |
            autorenname* | quelle zitiert | als quelle | herkunftsangabe | herkunft |
            urheber genannt | urheber zu nennen | namentlich | agenturkürzel |
            kostenlos bei nennung | autor nennen | autorin nennen | autor nennt |
            autor genannt | autor zu nennen | urheber nennen | urheberin genannt |
            fotografen nennen | fotograf genannt | fotografen genannt | verfasser genannt |
            verfasser nennen | uns als quelle | quelle nennt | quelle angegeben |
            quelle angibt | herkunft angegeben | namen des fotografen | name des autors |
            name des fotografen | bildautor* | mit bildzeile | redaktion genannt | zu nennen |
            genannt werden | namentlich genannt | namentlich zu nennen | ist zu nennen |
            sind zu nennen | anzugeben | namen nennen | fotografenname* | ist hinzuweisen auf |
            ist auf die quelle hinzuweisen | quellenangabepflicht | quellenpflicht |
            nennungspflicht* | namensnennungspflicht | kennzeichnungspflicht* |
            stets auf die zeitung hinzuweisen | ist stets auf | quelle benannt |
            quelle benennt | quelle dazuschreib* | quelle wird genannt | quelle wird angegeben |
            quelle ist zu nennen | quelle ist anzugeben | quellen-angabe | quellverweis |
            quellenverweis* | quellenvermerk* | quellenzeile | quellzeile | quellenbeleg |
            unter angabe des | erwähnung | erwähnt wird | fotograf wird genannt |
            fotograf zu nennen | fotografenvermerk | fotografin genannt | fotografin zu nennen |
            autorenangabe | autorenhinweis | autorenzeile | autorenvermerk | autorennachweis |
            verfasserangabe | verfasser genannt wird | verfasser zu nennen | verfassername* |
            verfasserin genannt | autor angegeben | autor angeben | autor wird genannt |
            autorin wird genannt | urheber angeben | urheber angegeben | urheberbezeichnung |
            urheberrechtsvermerk | urhebernachweis | urheberschaft | rechteinhaber genannt |
            rechteinhaber zu nennen | rechteangabe | rechtenachweis | rechtevermerk |
            bildrechte angeben | bildunterschrift mit | bildhinweis | bildvermerk |
            bildquellenangabe | bildquellenvermerk | fotohinweis | fotovermerk | fotoangabe |
            fotoquelle nennen | credits angeben | credit angeben | unter credit | credit line |
            creditline | credit-hinweis | namensangabe | namenszug | namensvermerk |
            nennung unserer | nennung der redaktion | nennung der zeitung |
            nennung des verlags | nennung des titels | nennung des namens |
            nennung des verfassers | nennung der verfasserin | nennung der autorin |
            nennung der fotografin | nennung der urheber* | nennung dieser | voller nennung |
            zeitung genannt | zeitung nennen | uns nennt | uns nennen | uns erwähnen |
            uns erwähnt | uns als urheber | als urheber genannt | als autor genannt |
            als quelle genannt | als quelle anzugeben | als quelle nennen | als quelle angeben |
            woher | woher sie | verweis auf uns | hinweis auf uns | hinweis auf das original |
            mit verweis | auf uns verweis* | auf die quelle verweis* | zu benennen"""),
        Condition.LINK: words(
            """link | links | verlink* | linksetzung | hyperlink* | backlink* | rücklink* | rückverlinkung |
            aktiver link | aktiven link | link zum original | verweis mit link | link auf | link zu | weblink |
            quell-link | quellenlink | mit link | mit verlinkung | unter verlinkung | mit aktivem link |
            mit einem link | mit linkangabe | mit rücklink | mit backlink | bei verlinkung | direktlink |
            direkter link | direkten link | quelllink | verlinkt | verlinkt wird | verlinkt werden | verlinken |
            linken | verlinkt auf | verlinkung | linkverweis | linkhinweis | linkangabe | internetadresse |
            webadresse | url | url angeben | url-angabe | rückverweis | anklickbar* | klickbar* |
            funktionierender link | funktionierenden link | sichtbarer link | sichtbaren link | follow-link |
            dofollow-link | verweis zum original | verweis auf den originalartikel | link zum artikel |
            link zum originalartikel | link zur quelle | link auf die quelle | link auf unsere |
            link auf das original | link zu uns | link zurück | zurückverlink*"""
        ),
        Condition.KEEP_NOTICE: words("""copyright-vermerk nicht entfernt | copyrightvermerk beibehalten |
            copyrightvermerke nicht | urheberrechtsvermerke nicht |
            copyright-hinweis erhalten bleibt | copyrighthinweis erhalten bleibt |
            dieser hinweis erhalten bleibt | mit diesem hinweis | hinweis beibehalten |
            vermerk beibehalten | urheberrechtsvermerk beibehalten |
            einschließlich dieses hinweises | copyrightvermerk erhalten bleibt |
            diesen hinweis nicht entfernen | dieser hinweis nicht entfernt |
            dieser vermerk erhalten | dieser vermerk nicht entfernt | vermerk erhalten bleibt |
            hinweis nicht entfernt | hinweise nicht entfernt | hinweis mitgeführt |
            vermerk nicht entfernt | copyright-hinweis beibehalten |
            copyrighthinweis beibehalten | copyrighthinweise beibehalten |
            copyright-hinweise nicht | copyrightzeile erhalten | copyrightzeile nicht |
            urheberrechtshinweise nicht | urheberrechtshinweis nicht entfernt |
            urheberrechtsvermerk erhalten | urhebervermerk erhalten | lizenzhinweis erhalten |
            lizenztext beigefügt | lizenztext beizufügen | diesen lizenztext |
            diese lizenz beigefügt | unter beibehaltung dieses | mit diesem vermerk |
            einschließlich dieses vermerks | inklusive dieses hinweises | samt diesem hinweis |
            copyrightvermerke beibehalten | schutzvermerke"""),
        Condition.INDICATE_CHANGES: words(
            """änderungen kenntlich | änderungen kennzeichnen | änderungen angeben | änderungen gekennzeichnet |
            änderungen zu kennzeichnen | veränderungen kenntlich | bearbeitungen kenntlich | änderungen angegeben |
            kennzeichnung der änderungen | kennzeichnung von änderungen | änderungen sind zu kennzeichnen |
            änderungen vermerkt | änderungen vermerken | änderungen kenntlich gemacht |
            änderungen kenntlich zu machen | bearbeitungen gekennzeichnet | bearbeitungen zu kennzeichnen |
            kürzungen gekennzeichnet | kürzungen kenntlich | kürzungen sind kenntlich | veränderungen gekennzeichnet |
            veränderungen zu kennzeichnen | veränderungen angeben | abweichungen kenntlich | änderungen ausgewiesen |
            als bearbeitung gekennzeichnet"""
        ),
        Condition.NO_DERIVATIVES: words(
            """unverändert* | ungekürzt* | unbearbeitet* | ohne änderungen | ohne veränderungen | ohne bearbeitung |
            in voller länge | im vollen wortlaut | im originalwortlaut | sinnentstell* | nicht verändert werden |
            keine bearbeitung 3.0 | keine bearbeitung 4.0 | keine bearbeitungen 3.0 | keine bearbeitungen 4.0 |
            keine bearbeitung | keine bearbeitungen | vollständig und unverändert | originalgetreu | im wortlaut |
            unverfälscht* | unverkürzt* | in unveränderter form | in unveränderter fassung | in ungekürzter form |
            in ungekürzter fassung | in originalform | in der originalfassung | originaltreu | wortgetreu |
            wortgleich | wortwörtlich | wort für wort | eins zu eins | 1:1 | komplett und unverändert |
            ungekürzt und unverändert | ohne kürzung | ohne kürzungen | ohne jede änderung | ohne jede veränderung |
            ohne jegliche änderung | ohne jegliche veränderung | ohne eingriffe | ohne zusätze | ohne ergänzungen |
            ohne auslassungen | ohne etwas zu ändern | ohne beschnitt | unbeschnitten* | unretuschiert* |
            so wie er ist | so wie sie ist | so, wie er | so, wie sie | wie er hier steht | wie sie hier |
            nichts verändert | nichts geändert | nichts gekürzt | nichts weggelassen | kein wort verändert |
            kein wort geändert | am text nichts | text nicht verändert | text nicht geändert | text unverändert |
            text unangetastet | unangetastet | sinnerhaltend | nicht verfälscht | nicht sinnentstellend"""
        ),
        Condition.SHARE_ALIKE: words(
            """weitergabe unter gleichen bedingungen | gleiche lizenz | gleichen lizenz | derselben lizenz |
            gleicher lizenz | gleichen bedingungen | denselben bedingungen | weitergabe unter gleicher lizenz |
            unter derselben lizenz | unter der gleichen lizenz | unter gleicher lizenz | unter identischer lizenz |
            gleichartige lizenz | vergleichbarer lizenz | vergleichbaren lizenz | zu denselben bedingungen |
            zu gleichen bedingungen | zu den gleichen bedingungen | copyleft"""
        ),
        Condition.NONCOMMERCIAL: words(
            """nichtkommerziell* | nicht-kommerziell* | nichtgewerblich* | nicht-gewerblich* | unkommerziell* |
            nicht gewinnorientiert* | ohne gewinnabsicht | ohne gewinnerzielungsabsicht | ohne kommerziellen |
            gemeinnützig* | namensnennung-keine kommerzielle nutzung | namensnennung - keine kommerzielle nutzung |
            keine kommerzielle nutzung 3.0 | keine kommerzielle nutzung-keine | nicht kommerzielle |
            nicht kommerziellen | nicht kommerzieller | nicht gewerbliche | nicht gewerblichen |
            nicht kommerziell 4.0 | nicht kommerziell 3.0 | nicht kommerziell | nichtgewerbliche |
            nicht zu gewerblichen | nicht zu kommerziellen | nicht für kommerzielle | nicht für gewerbliche |
            keine kommerziellen zwecke | keine gewerblichen zwecke | keine gewinnerzielung | keine gewinnabsicht |
            ohne kommerzielle interessen | ohne kommerziellen zweck | ohne gewerblichen zweck |
            ohne kommerzielle absicht | ohne erwerbszweck | ohne profit | non-profit* | nonprofit* | ideelle zwecke |
            ideellen zwecken"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redaktionelle zwecke | redaktionellen zwecken | redaktioneller zwecke | redaktionelle verwendung |
            redaktionellen verwendung | redaktioneller verwendung | redaktionelle nutzung | redaktionellen nutzung |
            redaktionellen gebrauch | redaktionelle berichterstattung | redaktionellen berichterstattung |
            redaktionell | journalistische zwecke | journalistischen zwecken | journalistische verwendung |
            journalistische nutzung | pressezwecke | pressezwecken | für die berichterstattung |
            für berichterstattung | zur berichterstattung | zwecke der berichterstattung | berichterstattungszwecke |
            presseberichterstattung | von medien | für medien | durch medien | von redaktionen | für redaktionen |
            medienvertreter* | medienschaffende* | für pressevertreter* | für journalist* | von journalist* |
            redaktionellen zweck | redaktioneller gebrauch | redaktionellem gebrauch | redaktionellen bereich |
            redaktionelle beiträge | redaktionellen beiträgen | redaktionellen kontext | redaktionellem zusammenhang |
            redaktioneller berichterstattung | redaktionellen einsatz | rein redaktionell* |
            journalistische berichterstattung | journalistischer verwendung | journalistischen verwendung |
            journalistischer nutzung | journalistischen nutzung | publizistische zwecke | publizistischen zwecken |
            zu pressezwecken | für pressezwecke | presseberichte | presseberichten | für presse | für die presse |
            nachrichtliche verwendung | nachrichtlichen zwecken | im rahmen journalistischer"""
        ),
        Condition.PERSONAL_USE: words(
            """privaten gebrauch | privatgebrauch | persönlichen gebrauch | privaten eigenbedarf | eigenbedarf |
            eigengebrauch | eigenen gebrauch | private nutzung | privaten nutzung | private zwecke | privaten zwecken |
            persönliche zwecke | persönlichen zwecken | persönliche nutzung | persönlichen nutzung | privater nutzung |
            rein private | persönliche, private | privat | internen gebrauch | interne zwecke | internen zwecken |
            interne nutzung | innerbetrieblich* | private verwendung | persönlichen, nicht | privaten, nicht |
            private, nicht | internen verwendung | interner verwendung | interner gebrauch | internem gebrauch |
            privaten lektüre | hausgebrauch | für den eigenen gebrauch | dienstgebrauch | zum eigenen gebrauch |
            privatem gebrauch | privater gebrauch | privaten zweck | privaten bereich | privater bereich |
            rein privaten | zum privatgebrauch | private lektüre | persönlichem gebrauch | persönlicher gebrauch |
            persönliche lektüre | für sich selbst | für den hausgebrauch | eigenen zwecken | eigene zwecke |
            eigener gebrauch | eigenem gebrauch | eigenverwendung | eigennutzung | für interne zwecke |
            internen gebrauch bestimmt | betriebsintern* | unternehmensintern* | firmenintern* | hausintern* |
            verlagsintern* | vereinsintern* | dienstlichen gebrauch | dienstlicher gebrauch | internes arbeitspapier |
            familie und freunde | freunde und familie"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """unterrichtszweck* | unterricht | lehrzweck* | bildungszweck* | schulische zwecke | schulischen zwecken |
            schulgebrauch | wissenschaftliche zwecke | wissenschaftlichen zwecken | forschung und lehre |
            lehre und forschung | bildungseinrichtungen | im unterricht | für den unterricht | unterrichtszwecke |
            unterrichtsgebrauch | für schulen | schulunterricht | schulzweck* | lehrkräfte | lehrkräften |
            studienzweck* | ausbildungszweck* | bildungsarbeit | bildungseinrichtung* | forschungszweck* |
            wissenschaftlichen gebrauch | wissenschaftliche nutzung | gemeinnützige organisationen |
            gemeinnützige vereine | gemeinnützigen vereinen | vereine und schulen"""
        ),
        Condition.CONTEXT_ONLY: words(
            """im zusammenhang mit der | im zusammenhang mit | im kontext der | aktuellen berichterstattung |
            aktuelle berichterstattung | im rahmen der berichterstattung | in verbindung mit der berichterstattung |
            im zusammenhang mit dem | im sachzusammenhang | in zusammenhang mit der | in zusammenhang mit |
            im rahmen einer berichterstattung | im rahmen redaktioneller berichterstattung | in direktem zusammenhang |
            im unmittelbaren zusammenhang | im sachlichen zusammenhang | in inhaltlichem zusammenhang |
            im thematischen zusammenhang | im kontext mit | im kontext des | im ursprünglichen kontext |
            nur in verbindung mit | im rahmen der aktuellen | im rahmen von berichten | im rahmen aktueller |
            bei berichterstattung über | bei berichten über | bei der berichterstattung über | für berichte über |
            für die berichterstattung über | zur berichterstattung über | zur illustrierung | zur bebilderung |
            themenbezogen* | zweckgebunden* | bei besprechung des | bei besprechungen | zu rezensionszwecken |
            im rahmen einer besprechung | im rahmen von rezensionen"""
        ),
        Condition.ONE_TIME: words(
            """einmalig* | einmalverwendung | einmaliger nutzung | einmaligen nutzung | einmaligen abdruck |
            einmalige verwendung | nur einmal | erstabdruck | erstveröffentlichung | einmal | ein einziges mal |
            nur ein mal | genau einmal | für eine ausgabe | für eine einmalige | erstverwendung | erstabdruckrecht |
            erstdruck* | einmalnutzung | einmalabdruck | einmalveröffentlichung | einzelnutzung | einmalige nutzung |
            einmaliger abdruck | einmalige ausstrahlung | einmalige veröffentlichung | mehrfachnutzung ausgeschlossen"""
        ),
        Condition.LENGTH_LIMIT: words(
            """kurze auszüge | kurze ausschnitte | kurze passagen | kurzer auszüge | kleine teile | kurzen auszügen |
            in kurzen auszügen | kurze zitate | kurzer zitate | kurzen zitaten | kurze textauszüge |
            kurzer ausschnitt | kurzer auszug | kurzen auszug | kürzere auszüge | kleinere auszüge |
            kleinere ausschnitte | kleine ausschnitte | kleinen auszügen | kurze textstellen | kurze textausschnitte |
            kleine textteile | geringem umfang | in geringem umfang | in kleinem umfang | ein bis zwei sätze |
            wenige sätze | weniger sätze | einige sätze | ein paar sätze | wenige zeilen | einige zeilen | ein absatz |
            einen absatz | erster absatz | den ersten absatz | zwei absätze | drei sätze | drei sätzen | zwei sätze |
            zwei sätzen | fünf sätze | kurze anrisse | anreißertext*"""
        ),
        Condition.NOTIFY: words("""beleg erbeten | belegexemplar* | belegexemplar erbeten | belegexemplare erbeten |
            um belegexemplar | um zusendung | um einen beleg | beleg | belege erbeten |
            informieren sie uns | mitteilung an | benachrichtig* | in kenntnis | belegs |
            bei veröffentlichung bitten wir um | vorherige information |
            anzeige an die redaktion | kurze mitteilung | kurze nachricht | zwei belege |
            gegen beleg | gegen belegexemplar | belegexemplare | belegexemplar | belegheft* |
            belegzusendung | belegstück* | beleglink | belegkopie | belegexemplars | belege |
            beleg an | beleg schicken | um beleg | um belege | um übersendung eines |
            um übersendung | um zusendung eines belegs | ein belegexemplar |
            zwei belegexemplare | informiert uns | informieren sie die | informieren sie den |
            uns informieren | uns zu informieren | uns mitteilen | teilen sie uns mit |
            teilt uns mit | gebt uns bescheid | geben sie uns bescheid | bescheid geben |
            bescheid sagen | sagt uns bescheid | kurze info | kurzer info |
            kurze benachrichtigung | kurze rückmeldung | kurz bescheid | eine kopie zu senden |
            meldung der verwendung | anzeige der verwendung"""),
        Condition.PAYMENT: words(_NEED_PAYMENT, """honorar | honorars | honorare | gegen honorar | gegen entgelt | entgelt |
            entgeltlich* | gebühr | gebühren | vergütung | lizenzgebühr* | bezahlung |
            gegen gebühr | bildhonorar* | mfm | royalty | in rechnung | gegen bezahlung |
            gegen vergütung | vergütet | vergütungspflicht | honorarforderung | honorarsatz |
            honorarsätze | honorarvereinbarung | honorarzahlung | honorarempfehlung* |
            abdruckhonorar* | nutzungshonorar* | nutzungsgebühr* | nutzungsentgelt* |
            lizenzentgelt* | lizenzhonorar* | lizenzkosten | reproduktionsgebühr* |
            bildgebühr* | veröffentlichungshonorar | tantieme* | kostenbeitrag |
            zahlungspflichtig* | entgeltpflichtig* | gegen zahlung | gegen rechnung |
            gegen kostenersatz | gegen lizenzgebühr | gegen einmalige | marktüblich* |
            in rechnung gestellt | verletzerzuschlag"""),
        Condition.SUBSCRIBER: words(
            """abonnent* | bezieher* | bezieherinnen | kunden der | kunden des | dpa-kunden | apa-kunden | kunden von |
            vertragskunden | vertragspartner* | mitglieder | mitgliedern | akkreditierte* | akkreditierten |
            registrierte nutzer | registrierten nutzern | registrierte* | lizenznehmer* | nur für kunden |
            basisdienst-bezieher | berechtigte bezieher | vertragsredaktionen | presseverteiler |
            bezieherinnen und beziehern | bezieherinnen und bezieher | abonnentinnen und abonnenten |
            kundinnen und kunden | abonnenten und kunden | kunden und abonnenten | abonnements | abokunden |
            abo-kunden | abonnentenkreis | bezieherkreis | bezieher des | kundenkreis | mandantenkreis* |
            agenturkunden | medienkunden | bestandskunden | stammkunden | zahlende kunden | zahlenden kunden |
            zahlende abonnenten | vertragspartnern | vertragspartner | vertragskunde* | lizenznehmern |
            lizenzpartner* | lizenzinhaber* | partnerverlage* | partnermedien | partnerredaktionen |
            mitgliedsverlage* | mitgliedsredaktionen | mitgliedszeitungen | mitgliedsmedien | genossenschafter* |
            nur für mitglieder | nur mitglieder | verbandsmitglieder* | verbundpartner* | poolmitglieder |
            pool-mitglieder | akkreditierten medien | akkreditierte journalist* | akkreditierten journalist* |
            akkreditierte presse* | registrierte redaktionen | registrierten redaktionen | registrierte medien |
            angemeldete nutzer | angemeldeten nutzern | berechtigte nutzer | zugangsberechtigte* | nichtkunden |
            nichtmitglieder* | nicht-kunden | nicht-mitglieder* | nichtabonnent*"""
        ),
        Condition.RELEASE: words("""persönlichkeitsrechte | keine persönlichkeitsrechte | model release |
            model-release | property release | kein model release | kein model-release |
            freigabe der abgebildeten | einwilligung der abgebildeten |
            zustimmung der abgebildeten | einverständnis der abgebildeten | modelfreigabe* |
            model-freigabe* | eigentumsfreigabe | rechte am eigenen bild |
            recht am eigenen bild | personenrechte"""),
        Condition.NO_ENDORSEMENT: words(
            """eindruck einer unterstützung | eindruck einer billigung | den eindruck erweck* | befürwortung |
            nicht den eindruck | eindruck entsteh* | eindruck erweckt | anschein einer | anschein erweck* |
            den anschein | billigung durch uns | unterstützung suggerier* | eindruck, wir unterstützten"""
        ),
        Condition.TRACKING_PIXEL: words("zählpixel | zählmarke* | vg-wort-pixel | vg wort zählmarke | tracking-pixel | zählcode | vg-wort-zählmarke"),
        Condition.DISCLAIMER: words(
            """haftungsausschluss | mit dem hinweis, dass | folgender hinweis | folgenden hinweis | mit dem zusatz |
            mit folgendem zusatz | mit dem vermerk | mit folgendem hinweis | mit folgendem vermerk |
            versehen mit dem hinweis | den satz hinzu | folgender zusatz"""
        ),
        Condition.USE_CORRECTED_VERSION: words("nur diese fassung | nur die korrigierte fassung | korrigierte fassung verwenden | berichtigte fassung verwenden | nur die berichtigte fassung"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words(
            """gesetzlich zulässig* | gesetzlich erlaubt* | gesetzlich zugelassen* | grenzen des urheberrecht* |
            schranken des urheberrecht* | engen grenzen | gesetzlich vorgesehen* | gesetzlich geregelt* |
            ausdrücklich erlaubten | gesetzlich ausdrücklich zugelassen* | nach dem urheberrechtsgesetz zulässig* |
            urheberrechtsgesetz zugelassen* | urhg zugelassen* | ausdrücklich vom urheberrechtsgesetz |
            gesetzlicher schranken | gesetzlichen schranken | gesetzlich gestattet* | gesetzlich zugelassenen fälle |
            vom gesetz erlaubt* | vom gesetz zugelassen* | vom gesetz vorgesehen* | gesetzlichen ausnahme* |
            gesetzliche ausnahme* | gesetzliche schranken | schrankenregelung* | nach dem gesetz zulässig* |
            nach urheberrecht zulässig* | urheberrechtlich zulässig* | urheberrechtlich erlaubt* |
            zwingende gesetzliche | engen grenzen des urheberrechts | grenzen des gesetzes | im rahmen der gesetze |
            im gesetzlichen rahmen | im rahmen des gesetzlich | freie werknutzung* | freien werknutzung* |
            eigengebrauch gemäß"""
        ),
        Exemption.QUOTATION: words(
            """kurze zitate | zitatrecht* | zitatrechts | kurzzitate | außer zitate | ausgenommen zitate | zitate unter |
            ausgenommen kurze zitate | außer kurzen zitaten | außer kurze zitate | mit ausnahme kurzer zitate |
            mit ausnahme von zitaten | abgesehen von zitaten | abgesehen von kurzen zitaten | zitatrecht |
            kleinzitat* | ausgenommen zitat* | außer zum zitat | außer für rezension* | zu besprechungszwecken |
            für besprechungen"""
        ),
        Exemption.PERSONAL_USE: words(
            """außer zum privaten gebrauch | über den privaten gebrauch hinaus | über den persönlichen gebrauch hinaus |
            außer für private | ausgenommen private | ausgenommen der private | über den privaten gebrauch hinaus* |
            über den persönlichen gebrauch hinaus* | über den eigenbedarf hinaus* | über den privatgebrauch hinaus* |
            über die private nutzung hinaus* | über den eigengebrauch hinaus* | ausgenommen zum privaten |
            ausgenommen zum eigenen gebrauch | außer zum eigenen gebrauch | außer für den privaten gebrauch |
            außer für den eigengebrauch | außer für den eigenbedarf | außer zum persönlichen gebrauch |
            abgesehen vom privaten gebrauch | abgesehen vom privatgebrauch | außerhalb des privaten gebrauchs |
            über den privaten bereich hinaus* | über den rein privaten gebrauch hinaus* |
            über den hausgebrauch hinaus* | andere als private zwecke | andere als private | anderen als privaten |
            anderen als persönlichen | andere als persönliche"""
        ),
        Exemption.LOGOS: words(
            """ausgenommen logos | mit ausnahme der logos | mit ausnahme von logos | außer logos | logos ausgenommen |
            logo ausgenommen | ausgenommen das logo | mit ausnahme des logos | gilt nicht für logos |
            logos sind ausgenommen"""
        ),
        Exemption.IMAGES: words(
            """ausgenommen bilder | ausgenommen fotos | mit ausnahme der bilder | mit ausnahme von bildern |
            mit ausnahme der fotos | mit ausnahme von fotos | gilt nicht für bilder | gilt nicht für fotos |
            außer bilder | ausgenommen sind bilder | ausgenommen sind fotos | ausgenommen die bilder |
            ausgenommen die fotos | nicht für bilder | nicht für fotos | nicht für die bilder | nicht für die fotos |
            nicht aber für die fotos | nicht aber für die bilder | nicht aber die fotos | nicht aber die bilder |
            gilt nicht für die bilder | gilt nicht für die fotos | gilt nicht für abbildungen |
            gilt nicht für fotografien | gilt nicht für das bildmaterial | gilt nicht für das titelbild |
            bilder ausgenommen | fotos ausgenommen | bilder sind ausgenommen | fotos sind ausgenommen |
            bilder sind davon ausgenommen | fotos sind davon ausgenommen | bilder sind hiervon ausgenommen |
            fotos sind hiervon ausgenommen | titelbild ist davon ausgenommen | titelbild ausgenommen |
            titelbild ist ausgenommen | abbildungen ausgenommen | abbildungen sind ausgenommen |
            abbildungen sind davon ausgenommen | bildmaterial ausgenommen | bildmaterial ist ausgenommen |
            bildmaterial ist davon ausgenommen | mit ausnahme der abbildungen | mit ausnahme der fotografien |
            mit ausnahme des titelbilds | mit ausnahme des titelbildes | mit ausnahme des bildmaterials |
            außer den bildern | außer den fotos | außer den abbildungen | außer fotos | außer bildern |
            ausgenommen abbildungen | ausgenommen das bildmaterial | ausgenommen bildmaterial |
            ausgenommen das titelbild | ohne bilder | ohne fotos | ohne die fotos | ohne die bilder |
            ohne abbildungen"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """ausgenommen inhalte dritter | mit ausnahme von inhalten dritter | ausgenommen sind inhalte dritter |
            ausgenommen agenturmaterial | ausgenommen agenturtexte | ausgenommen sind agentur* | ausgenommen agentur* |
            ausgenommen fremd* | mit ausnahme von agentur* | mit ausnahme der agentur* | mit ausnahme von fremd* |
            gilt nicht für agentur* | gilt nicht für inhalte dritter | gilt nicht für material dritter |
            gilt nicht für fremd* | inhalte dritter ausgenommen | inhalte dritter sind ausgenommen |
            material dritter ist ausgenommen | ausgenommen material dritter | mit ausnahme von material dritter |
            soweit nicht anders gekennzeichnet | sofern nicht anders gekennzeichnet"""
        ),
        Exemption.SUBSCRIBERS: words(
            """außer abonnenten | ausgenommen abonnenten | außer für abonnenten | ausgenommen für kunden |
            ausgenommen kunden | außer kunden | außer durch kunden | außer an kunden | ausgenommen mitglieder |
            außer mitgliedern | außer mitglieder | ausgenommen abonnentinnen | ausgenommen bezieher* |
            ausgenommen vertragspartner* | außer vertragspartner* | ausgenommen für abonnenten"""
        ),
        Exemption.SEARCH_ENGINES: words("suchmaschinen | suchmaschine | suchmaschinenindex* | suchdienste | durch suchmaschinen"),
        Exemption.SOCIAL_SHARE: words(
            """teilen-funktion* | share-button* | teilen-button* | teilen-knopf | teilenfunktion* | teilen-knöpfe |
            teilen-buttons | share-funktion* | teilen-schaltfläche* | über die teilen* | über den teilen*"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """wissenschaftliche forschung | wissenschaftlichen forschung | zwecke der wissenschaftlichen forschung |
            forschungsorganisation* | zu forschungszwecken | wissenschaftlicher forschung"""
        ),
        Exemption.HEADLINE_LINK: words(
            """überschrift und link | überschriften und links | überschrift mit link | überschrift mit verlinkung |
            titel und link | schlagzeile und link | schlagzeilen und links | überschrift samt link |
            überschriften mit link"""
        ),
        Exemption.NONCOMMERCIAL_USE: words("ausgenommen nichtkommerzielle | außer für nichtkommerzielle | außer zu nichtkommerziellen"),
        Exemption.EDUCATIONAL_USE: words(
            """ausgenommen für den unterricht | außer für den unterricht | außer für unterrichtszwecke |
            ausgenommen schulen | außer in schulen | außer im unterricht | außer zu unterrichtszwecken |
            ausgenommen zu unterrichtszwecken"""
        ),
        Exemption.COMMERCIAL_USE: words("ausgenommen kommerzielle | außer für kommerzielle"),
        Exemption.EDITORIAL_USE: words(
            """nur redaktionelle verwendung | nur redaktionelle nutzung | nur redaktionell |
            nur für redaktionelle zwecke | nur zu redaktionellen zwecken | ausschließlich redaktionell |
            ausschließlich redaktionelle | ausschließlich zu redaktionellen zwecken |
            ausschließlich für redaktionelle | nur zur redaktionellen | ausschließlich zur redaktionellen |
            nur für die redaktionelle | redaktionelle nutzung ausschließlich | rein redaktionelle nutzung |
            nur für journalistische | nur zu journalistischen | nur für berichterstattung | nur zur berichterstattung |
            nur für die berichterstattung | nur pressezwecke | nur zu pressezwecken | nur für pressezwecke"""
        ),
        Exemption.VIDEO: words(
            """videos ausgenommen | ausgenommen videos | mit ausnahme der videos | mit ausnahme von videos |
            gilt nicht für videos | außer videos | videos sind ausgenommen"""
        ),
    },
    places={
        "AT": words("österreich | oesterreich | austria"), "AU": words("australien"), "BE": words("belgien"), "BG": words("bulgarien"),
        "BR": words("brasilien"), "CA": words("kanada"), "CH": words("schweiz | switzerland"), "CN": words("china | volksrepublik china"),
        "CZ": words("tschechien | tschechische republik"), "DE": words("deutschland | germany | bundesrepublik"), "DK": words("dänemark"),
        "EE": words("estland"), "ES": words("spanien"), "FI": words("finnland"), "FR": words("frankreich"),
        "GB": words("großbritannien | vereinigtes königreich | vereinigten königreich"), "GR": words("griechenland"), "HK": words("hongkong"),
        "HR": words("kroatien"), "HU": words("ungarn"), "IE": words("irland"), "IL": words("israel"), "IN": words("indien"), "IT": words("italien"),
        "JP": words("japan"), "KR": words("südkorea"), "LI": words("liechtenstein"), "LU": words("luxemburg"), "LT": words("litauen"), "LV": words("lettland"),
        "MX": words("mexiko"), "NL": words("niederlande | niederlanden"), "NO": words("norwegen"), "NZ": words("neuseeland"), "PL": words("polen"),
        "PT": words("portugal"), "RO": words("rumänien"), "RS": words("serbien"), "RU": words("russland"), "SE": words("schweden"), "SI": words("slowenien"),
        "SK": words("slowakei"), "TR": words("türkei"), "UA": words("ukraine"), "US": words("usa | vereinigte staaten | vereinigten staaten"),
        "ZA": words("südafrika"), "EU": words("europäische union | europäischen union"),
    },
    months=(
        words("januar | jänner | jan"), words("februar | feber | feb"), words("märz | maerz | mrz"), words("april | apr"), words("mai"), words("juni | jun"),
        words("juli | jul"), words("august | aug"), words("september | sept | sep"), words("oktober | okt"), words("november | nov"), words("dezember | dez"),
    ),
    examples=(
        Example("Die Meldungen dürfen nicht veröffentlicht, gesendet, umgeschrieben oder weiterverbreitet werden.", ("prohibits publish broadcast redistribute rewrite",)),
        Example("Nachdruck und Verbreitung ohne vorherige schriftliche Zustimmung des Verlags sind untersagt.", ("prohibits publish redistribute if consent prior written",)),
        Example("Die Inhalte dürfen weder kopiert noch archiviert werden.", ("prohibits reproduce archive",)),
        Example("Abdruck nur mit Genehmigung des Verlags.", ("prohibits publish if consent",)),
        Example("Der Text darf übernommen werden, sofern die Quelle genannt und ein Link zum Original gesetzt wird.", ("permits publish of text if attribution link",)),
        Example("Bei Verwendung der Inhalte ist die Angabe der Quelle zwingend erforderlich.", ("permits all if attribution",)),
        Example("Der Verlag behält sich das Text- und Data-Mining ausdrücklich vor.", ("reserves ai_training",)),
        Example("Die Nutzung unserer Artikel zum Training von KI-Modellen ist untersagt.", ("prohibits ai_training",)),
        Example("Die Nutzung der Beiträge für nichtkommerzielle Zwecke ist erlaubt.", ("permits all if noncommercial",)),
        Example("Jede Vervielfältigung, auch auszugsweise, ist ohne Erlaubnis verboten.", ("prohibits reproduce quote if consent",)),
        Example("Kein Teil dieses Werkes darf ohne schriftliche Genehmigung reproduziert werden.", ("prohibits reproduce quote if consent written",)),
        Example("Unbefugte Weitergabe ist verboten.", ("prohibits redistribute if consent",)),
        Example("Foto: Erika Beispiel/dpa", ("notice",)),
        Example("SPERRFRIST: 14. Oktober 2021, 13.00 Uhr", ("prohibits publish until 2021-10-14T13:00",)),
        Example("Die Meldung ist zurückgezogen. Bitte nicht mehr verwenden.", ("prohibits all",)),
        Example("© 2019 Beispielverlag GmbH. Alle Rechte vorbehalten.", ("reserved",)),
        Example("Der Nachdruck ist nicht verboten.", ("permits publish",)),
        Example("Der Verlag verklagt den Konzern wegen Verletzung des Urheberrechts."),
        Example("Das Parken ist vor dem Rathaus ohne Genehmigung verboten."),
        Example("Der Verkauf von Alkohol ist nach 22 Uhr nicht erlaubt."),
        Example("Was bedeutet der Hinweis „Alle Rechte vorbehalten“ auf einer Webseite?"),
        Example("Das Gericht entschied, dass Zitate ohne Zustimmung verwendet werden dürfen."),
        Example("Änderungen und Irrtümer vorbehalten."),
    ),
    joints=words("von | vom | der | des | dem | den | die | das | bei | durch | an"),
)
