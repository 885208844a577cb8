"""German, with the words of Austria and Switzerland."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off
PACK = LanguagePack(
    name="de",
    title="Deutsch",
    tags={
        Tag.OWNED: words("liegt bei | liegen bei | gehört | gehören | liegt beim | liegen beim | liegt bei der | verbleibt bei | verbleiben bei"),
        Tag.MARK: words(
            """urheberrecht: | urheberrecht © | copyright by | copyright bei | copyright: | © by | rechteinhaber: |
            rechteinhaberin: | rechte: | das copyright liegt bei | copyright liegt bei | urheberrecht liegt bei |
            urheberrechte liegen bei | die rechte liegen bei | alle urheberrechte liegen bei"""
        ),
        Tag.RESERVED: words(
            """alle rechte vorbehalten | alle rechte sind vorbehalten | alle rechte bleiben vorbehalten | sämtliche rechte vorbehalten |
            sämtliche rechte sind vorbehalten | sämtliche rechte bleiben vorbehalten | alle rechte ausdrücklich vorbehalten |
            alle rechte liegen bei | alle rechte liegen beim | alle rechte bei | alle rechte beim | sämtliche rechte liegen bei |
            alle urheberrechte vorbehalten | alle nutzungsrechte vorbehalten | alle verwertungsrechte vorbehalten | alle rechte dem |
            alle urheber- und leistungsschutzrechte vorbehalten | alle urheber- und verlagsrechte vorbehalten | alle rechte geschützt |
            alle autorenrechte vorbehalten | all rechte vorbehalten | alle rechte reserviert | jegliche rechte vorbehalten"""
        ),
        Tag.PROTECTED: words(
            """urheberrechtlich geschützt* | durch das urheberrecht geschützt | urheberrechtlichen schutz | dem urheberrecht |
            dem deutschen urheberrecht | unterliegt dem urheberrecht | unterliegen dem urheberrecht | dem urheberrechtsschutz |
            einige rechte vorbehalten | manche rechte vorbehalten | urheberrechtsschutz | leistungsschutzrechtlich geschützt*"""
        ),
        Tag.RESERVE: words(
            """vorbehalten | ist vorbehalten | sind vorbehalten | bleibt vorbehalten | bleiben vorbehalten | bleibt ausdrücklich vorbehalten | behalten wir uns | behalten sich | behält sich |
            behaltet sich | behalte ich mir | vorbehalten bleib* | nutzungsvorbehalt* | rechtevorbehalt* | vorbehalt nach | vorbehalt gemäß | vorbehalt im sinne | vorbehalt i.s.d. |
            erklären den vorbehalt | erklärt den vorbehalt | machen den vorbehalt | wird vorbehalten | werden vorbehalten | ausdrücklicher vorbehalt | widersprechen wir | wird widersprochen |
            widerspricht der | wir behalten uns | ich behalte mir | behalten uns"""
        ),
        Tag.NEG: words(
            "niemand | niemandem | nicht | kein | keine | keiner | keinem | keinen | keines | weder | niemals | nie | in keiner weise | keinesfalls | auf keinen fall | keinerlei"
        ),
        Tag.NOT_ONLY: words(
            "selbst mit | selbst bei | auch nicht mit | auch bei | nicht nur | nicht allein | nicht zuletzt | nicht später als | nicht anders | sofern nicht anders | soweit nicht anders | falls nicht anders | wenn nicht anders | nicht gesondert"
        ),
        Tag.MAY: words(
            "darf | dürfen | dürfte | dürften | kann | können | könnte | könnten | darfst | dürft | dürfen sie"
        ),
        Tag.MUST: words(
            """muss | muß | müssen | soll | sollen | hat zu | haben zu | ist zu | sind zu | ist stets zu | sind stets zu | ist dabei zu | ist jeweils zu | muss stets"""
        ),
        Tag.BAN: words(
            """verboten | verbieten | verbietet | verbot | untersagt | untersagen | untersagung | ausgeschlossen | unzulässig* | unstatthaft | widerrechtlich | rechtswidrig* | ungesetzlich |
            unterbleiben | zu unterlassen | unterlassen | verletzt das urheberrecht | verletzen das urheberrecht | verstößt gegen das urheberrecht | verstoßen gegen das urheberrecht |
            nicht freigegeben | widersprechen der | gesperrt für | gesperrt | erlauben nicht | erlauben wir nicht | erlaubt nicht | gestatten nicht | gestatten wir nicht | gestattet nicht |
            stimmen nicht zu | stimmen wir nicht zu | stimmt nicht zu | sind nicht einverstanden | nicht einverstanden | erteilen keine | strafbar | lehnen wir ab | lehnen wir ausdrücklich ab | lehnt der verlag ab | wird abgelehnt | werden abgelehnt | dulden wir nicht | wird nicht geduldet | nicht geduldet | verwahren wir uns | verwahrt sich | verbitten wir uns | verbitten uns | ist nicht gewollt | nicht vorgesehen | tabu | kommt nicht in betracht | nicht statthaft | nicht gestattet wird | versagt | wird nicht gestattet | verwehrt | zu unterbleiben | hat zu unterbleiben | unter strafe | kommt nicht in frage | kommen nicht in frage | kommt nicht infrage | kommen nicht infrage | scheidet aus | scheiden aus"""
        ),
        Tag.ALLOW: words(
            """erlaubt* | erlauben | gestattet* | gestatten | zulässig* | zugelassen* | freigegeben* | genehmigt ist | statthaft | berechtigt | ermöglicht | frei zur | frei für | frei zum |
            frei verwendbar | frei nutzbar | frei verfügbar | ist frei | sind frei | frei nach | steht ihnen frei | steht frei | stehen zur verfügung | steht zur verfügung |
            zur verfügung gestellt | honorarfrei | kostenlos | lizenziert | lizensiert | lizenziert unter | veröffentlicht unter | veröffentlicht unter der | steht unter | stehen unter |
            unterliegt der lizenz | unterliegen der lizenz | unterliegen alle inhalte | unter einer lizenz | unter der lizenz | unter folgender lizenz | unter einer creative | unter der creative |
            unter creative | willkommen | erwünscht | ausdrücklich erwünscht | gern gesehen | einverstanden | ohne weiteres möglich | ist möglich | sind möglich | unbedenklich | räumen wir |
            eingeräumt | einräumen | gewähren | gewährt | lizenzfrei | gemeinfrei nutzbar | ist nichts einzuwenden | nichts einzuwenden | keine einwände | nichts dagegen | freie nutzung |
            freie verwendung | freier abdruck | freie weiterverwendung | bedarf keiner genehmigung | bedarf keiner zustimmung | bedürfen keiner genehmigung | bedürfen keiner zustimmung |
            genehmigungsfrei | ist genehmigungsfrei | honorarfrei bei | honorarfrei für | honorarfrei nur | kostenfrei bei | kostenfrei für | kostenlos bei nennung | kostenfrei |
            erfordert keine genehmigung | erfordert keine zustimmung | benötigt keine genehmigung | ist keine genehmigung erforderlich | ist keine zustimmung erforderlich | unentgeltlich | gebührenfrei | keine bedenken | bestehen keine bedenken | haben nichts dagegen | gerne übernehmen | dürfen gern | darf gern | dürfen gerne | darf gerne | steht es frei | jedermann | ohne rückfrage | ohne rückfragen | ohne nachfrage | ohne nachzufragen | ohne besondere genehmigung | ohne genehmigung möglich | ohne weitere genehmigung | zur freien verwendung | zur freien verfügung | freigestellt | vergütungsfrei | zur freien nutzung | zur freien benutzung | zur freien weiterverwendung | steht jedem frei | steht es jedem frei | jedem steht es frei | steht es ihnen frei | steht allen frei | zum kostenlosen abdruck | stehen zum abdruck | steht zum abdruck | zum abdruck bereit | stehen zum download | stehen kostenlos | steht kostenlos | stehen bereit | uneingeschränkt"""
        ),
        Tag.NEED: words(
            """bedarf | bedürfen | bedürfte | erfordert | erfordern | erforderlich* | notwendig* | nötig | verpflichtend* | verpflichtet | verbindlich | zwingend* |
            obligatorisch* | pflicht | ist pflicht | voraussetzung | setzt voraus | vorausgesetzt wird | benötigen | benötigt | einzuholen | ist einzuholen | ist anzugeben |
            sind anzugeben | zu nennen ist | anzugeben | zu nennen | zu kennzeichnen | einholen | ist zu nennen | ist zu erwerben | zustimmungspflichtig* | genehmigungspflichtig* |
            lizenzpflichtig* | honorarpflichtig* | kostenpflichtig* | gebührenpflichtig* | vergütungspflichtig* | vorbehaltlich | nur nach | abhängig von | bleibt abhängig |
            zu erwerben | zu beantragen | muss eingeholt werden | ist vorher zu fragen | unbedingt zu | beantragen | abzustimmen | abzusprechen | abzuklären | zu vereinbaren | zu erfragen | zu erbitten | anzufragen | einzuhalten"""
        ),
        Tag.THREAT: words(
            """wird strafrechtlich verfolgt | werden strafrechtlich verfolgt | strafrechtlich verfolgt | wird verfolgt | werden verfolgt | wird geahndet | werden geahndet | wird zur anzeige gebracht |
            zur anzeige gebracht | gerichtlich verfolgt | rechtlich verfolgt | rechtliche schritte | zieht rechtliche | wird in rechnung gestellt | schadensersatzpflichtig |
            schadenersatzpflichtig | verpflichtet zu schadenersatz | verpflichten zu schadenersatz | abgemahnt"""
        ),
        Tag.UNAUTHORISED: words(
            """unbefugt* | unberechtigt* | unerlaubt* | ungenehmigt* | unautorisiert* | nicht autorisiert* | nicht genehmigt* | eigenmächtig* | genehmigungslos* | unlizenziert* | unlizensiert* |
            nicht lizenziert*"""
        ),
        Tag.WITHOUT: words(
            "ohne | ohne dass | in ermangelung | mangels | bei fehlen | bei fehlender | sofern keine | soweit keine | liegt keine | falls keine"
        ),
        Tag.EXCEPT: words(
            """außer | ausser | ausgenommen | mit ausnahme | es sei denn | abgesehen von | ausnahmen | ausnahme | soweit nicht | sofern nicht | falls nicht | wenn nicht | außerhalb der |
            ausserhalb der | über die grenzen | hinausgehend* | über den rahmen | über den zweck | über den privaten | über den persönlichen | über den vereinbarten | über den vertraglich | über das vereinbarte | jenseits der"""
        ),
        Tag.ONLY: words(
            "nur | lediglich | ausschließlich* | ausschliesslich* | einzig | allein | bloß | nur dann | erst"
        ),
        Tag.IF: words(
            """vorausgesetzt | vorausgesetzt dass | sofern | soweit | wenn | falls | solange | unter der voraussetzung | unter der bedingung | unter der auflage | indem | bei einhaltung"""
        ),
        Tag.WHEN: words(
            "bei | beim | wenn | im falle | im fall | wer | sobald | bei jeder | bei jedem | bei angabe | bei nennung | bei quellenangabe | bei namensnennung | bei verlinkung | bei deutlicher | bei vollständiger | bei korrekter | bei gleichzeitiger | bei angabe der | bei klarer | mit quellenangabe | mit quellenhinweis | mit quellenvermerk | mit quellennachweis | mit nennung | mit namensnennung | mit bildnachweis | mit urhebernennung | mit urhebervermerk | mit copyrightvermerk | mit hinweis auf | mit verweis auf | unter angabe | unter nennung | unter quellenangabe | unter namensnennung | unter hinweis auf | unter verweis auf | unter vollständiger nennung | gegen quellenangabe | gegen nennung | gegen namensnennung | mit link | mit verlinkung | unter verlinkung | mit aktivem link | mit einem link | mit linkangabe | mit rücklink | mit backlink | mit genehmigung | mit zustimmung | mit erlaubnis | mit einwilligung | nach genehmigung | nach zustimmung | mit vorheriger | mit schriftlicher | mit ausdrücklicher | nach vorheriger | nach schriftlicher | gegen honorar | gegen entgelt | gegen gebühr | gegen bezahlung | gegen vergütung | gegen beleg | gegen belegexemplar"
        ),
        Tag.NO_PART: words(
            "kein teil | keine teile | keinerlei teile | kein bestandteil | keine bestandteile"
        ),
        Tag.RANGE: words(
            """auszugsweise* | auch auszugsweise | ganz oder teilweise | ganz oder in teilen | ganz oder in auszügen | teilweise | in teilen | als ganzes oder in teilen |
            weder ganz noch teilweise | weder ganz noch in teilen | vollständig oder teilweise | vollständig oder auszugsweise | vollständig oder in auszügen | im ganzen oder in teilen |
            im ganzen oder teilweise | zur gänze oder | ganz oder auszugsweise | auch nur auszugsweise | auch nur teilweise | in auszügen | auch in auszügen | auch in teilen | teile davon |
            teilen davon | auszüge daraus | gesamt oder | insgesamt oder | einzelner teile | einzelne teile | teile daraus | teil daraus | jeder teil | auch einzelner teile | oder teile |
            oder teilen | oder auszugsweise | oder auszügen daraus | vollständige oder teilweise | vollständigen oder teilweisen"""
        ),
        Tag.COMMERCIAL: words(
            """zu kommerziellen zwecken | für kommerzielle zwecke | kommerzielle zwecke | kommerziellen zwecken | zu gewerblichen zwecken | für gewerbliche zwecke |
            gewerbliche zwecke | gewerblichen zwecken | kommerzieller zwecke | gewerblicher zwecke | geschäftliche zwecke | geschäftlichen zwecken | zu erwerbszwecken |
            erwerbszwecke | gewinnabsicht | mit gewinnerzielungsabsicht | gewinnerzielung | zu geschäftszwecken"""
        ),
        Tag.OTHER: words(
            """oder anderen zwecken | oder andere zwecke | oder sonstigen zwecken | oder sonstige zwecke | zu jedem zweck | zu welchem zweck auch immer | jeglichem zweck | und anderen zwecken"""
        ),
        Tag.OUTSIDE: words(
            "außerhalb von | außerhalb | ausserhalb | ausserhalb von | außerhalb der schweiz"
        ),
        Tag.OUT: words("out"),
        Tag.PURPOSE: words(
            "für | zu | zum | zur | zwecks | zum zweck | zum zwecke | im rahmen | zu zwecken"
        ),
        Tag.BUT: words("aber | jedoch | dagegen | hingegen | allerdings | während | sondern | obwohl | dennoch"),
        Tag.AND: words("und | oder | sowie | noch | bzw. | beziehungsweise | respektive | wie auch | als auch | und/oder"),
        Tag.REQUEST: words(
            """bitte | wir bitten | bitten wir | wir freuen uns | freuen wir uns | würden uns freuen | erbeten | wird gebeten | sind willkommen | wäre schön | wir danken |
            dankbar | wünschenswert | gern mit | um eine | wird gewünscht"""
        ),
        Tag.REPORT: words(
            """sagte | sagten | sagt | teilte | teilten | berichtete | berichteten | berichtet | meldete | erklärte | erklärten | erklärt | kündigte | kündigt | betonte | forderte | fordert |
            fordern | forderten | kritisierte | warnte | warnt | warnen | entschied | entschieden hat | urteilte | urteilten | laut | zufolge | nach angaben | hieß es | beschlossen | beschloss |
            beschließt | verabschiedet* | verklagt* | verklagte | klagt | klagte | klagen gegen | geklagt | wies | schrieb | schreibt | aufgefordert | bestätigte | stritt | streitet | streiten |
            streit um | verhandelt | argumentierte | zeigte sich | verhängte | verurteilt* | berief sich | stellte klar | einigten sich | einigte sich | einigt sich | reichte | wurde bekannt |
            gab bekannt | so der | so die | äußerte | wirft | warf | hat gestern | hat heute | hat am | hatte | hatten | diskutier* | debattier* | gedenkt | hat entschieden | haben entschieden |
            hat geurteilt | hat beschlossen | hat festgestellt | hat untersagt | hat verboten | haben beschlossen | entschied, dass | das gericht hat | das landgericht hat | die richter haben |
            fordert schadenersatz | fordert schadensersatz | verlangt schadenersatz | fordert honorar"""
        ),
        Tag.TOPIC: words(
            """gericht | gerichts | gerichtlich aufgefordert | landgericht* | oberlandesgericht | bundesgerichtshof | bgh | eugh | amtsgericht | verwaltungsgericht* | bundesgericht |
            bundesverfassungsgericht | richter* | klage | klagen | kläger* | prozess | urteil | urteile | urteils | verfahren | rechtsstreit | anwalt | anwälte | rechtsanwalt | bundestag |
            bundesrat | bundesregierung | parlament | nationalrat | ständerat | minister* | justizminister* | gesetzentwurf | gesetzesentwurf | novelle | reform | richtlinie | verordnung |
            gesetzgeber | eu-kommission | experte | expertin | experten | begriff | bedeutet | was bedeutet | was heißt | formel | formulierung | der satz | der hinweis | das wort | die worte |
            der vermerk | das zeichen | -zeichen | urheberrechtsgesetz schützt | urheberrechtsreform | urheberrechtsstreit | urheberrechtsverletzung* | ordnungsamt | behörde | behörden |
            stadtverwaltung | gemeinderat | stadtrat | polizei sagte | staatsanwalt* | wettbewerbshüter | kartellamt | gewerkschaft* | studie | umfrage | schutzfrist | plagiat* | raubkopie* |
            tarifvertrag | debatte | streit | piraterie | bundesnetzagentur | fahrgäste | besucher | anwohner | patienten | mieter | kunden dürfen | schüler | der polizei | die polizei | polizei |
            das gericht hat | das landgericht hat | die richter haben | strittig | umstritten | im zweifel | cc-lizenzen | lizenzmodell* | einstweiligen verfügung | einstweilige verfügung |
            verfügung | schadenersatz zahlen | schadensersatz zahlen | schmerzensgeld | neuen gesetz | neue gesetz | gesetz sieht | die eu will | die eu | regierung will | verlage wollen |
            verlage fordern | urheberrechtsdebatte | macht sich strafbar | machen sich strafbar"""
        ),
        Tag.NONWORK: words(
            """parken | parkverbot* | parkplatz | parkplätze | halten verboten | rauchen | rauchverbot* | alkohol* | waffen | waffe | messer | angeln | fischen | fischfang | jagd | jagen | drohne |
            drohnen | drohnenflüge | waren | ware | ticket | tickets | eintrittskarten | karten | stimmen | stimmzettel | tabak* | zigaretten | e-zigaretten | cannabis | drogen | fahrzeuge |
            fahrzeug | autos | lkw | zutritt | eintritt | betreten | durchfahrt | einfahrt | hunde | tiere | tierhaltung | fotografieren | filmen | blitzlicht | grillen | zelten | camping |
            feuerwerk* | böller | baden | schwimmen | gepäck | handys | smartphones | medikament* | arzneimittel | lebensmittel | e-mail-adresse* | kommentare | datenschutz | cookies |
            personenbezogene* | ihre daten | einwilligung der patienten | änderungen vorbehalten | irrtümer vorbehalten | irrtum vorbehalten | irrtümer und | preisänderungen |
            zwischenverkauf vorbehalten | produktbeschreibung* | einfuhr | ausfuhr | export | import | handel mit | baugenehmigung | bauen | demonstration* | versammlung* | kundgebung* |
            prostitution | glücksspiel* | weihnachtsmarkt | markt | stände | müll | abfall | wasser | heizung* | gentechnik | pestizid* | plastiktüten | haustiere | untervermietung | wohnung* |
            grundstück* | untertitel* ein | auto | boot | geld | gelder | steuergelder | turnhalle | sporthalle | schwimmbad | mittel | produkt | produkte | präparat | präparate | wirkstoff* |
            impfstoff* | gerät | geräte | maschinen | rezept | mitarbeitern | mitarbeiter | beschäftigten | schülern | fahrgästen | soldaten | erfassung | nutzerdaten | datenverarbeitung |
            drittanbieter | browser | ansprüche | der daten | personendaten | daten zu | schule | schulen | schüler* | eltern | kinder | kindern | bank | banken | preise | preis |
            geschäftsbedingungen | agb | tarife | senders | zugang | umbau | neubau | anbau | abriss | virus | viren | falschnachrichten | desinformation | propaganda | gerüchte | teilnahme |
            anmeldung | angebot zu ändern | leistungen zu ändern | termine | aktionär* | embargo gegen | embargo auf | embargo für | ölembargo | waffenembargo | neuer mitglieder | neue mitglieder | neuen mitgliedern | mitgliedschaft | beitritt | vereinsmitglied* | bewerber | kandidaten | aufnahme neuer | bäume | baum | fällen | rodung | holz | leitungswasser | spenden | kauf von | immobilien | verein | vorstands | vereins | hausordnung | spielplatz | schulhof | friedhof | wochenmarkt | lagerfeuer | osterfeuer | pilze | lachgas | vapes | energydrinks | schottergärten | heizpilze | silvester* | urlaub | chef | arbeitgeber* | konzert | rechtsberatung"""
        ),
        Tag.CREDIT: words(
            """pressestelle der | pressestelle des | pressestelle von | pressedienst der | foto: | fotos: | foto von | fotos von | foto © | foto/ | bild: | bilder: | bild von | bildquelle: | bildquelle | bildquellen: | bildnachweis: | bildnachweise: | bildnachweis |
            fotonachweis: | fotoquelle: | fotocredit: | bildrechte: | bildrechte | bildrechte bei | bildcredit: | symbolbild: | symbolfoto: | archivbild: | archivfoto: | archiv: | archivfoto |
            titelbild: | beitragsbild: | aufmacherbild: | screenshot: | grafik: | infografik: | illustration: | illustration von | karikatur: | karte: | video: | quelle: | quellen: | text: | ©/ |
            foto/copyright: | fotograf: | fotografin: | fotografie: | aufnahme: | mit freundlicher genehmigung von | mit freundlicher genehmigung des | mit freundlicher genehmigung der | urheber: |
            urheberin: | handout: | zur verfügung gestellt von | credits: | credit: | autor/-in: | autor: | autorin: | text und bild: | text & foto: | text/foto: | fotos/text: | bild/foto: |
            rechte: | rechte/foto: | foto und rechte:"""
        ),
        Tag.PHOTO: words(
            "foto | fotos | bild | bilder | bildnachweis* | bildquelle* | bildrechte | symbolbild | symbolfoto | archivbild | archivfoto | handout | fotograf* | aufnahme"
        ),
        Tag.VIA: words("via | über"),
        Tag.WITH_AGENCY: words(
            "mit | unter verwendung von material der | mit dpa | mit afp | mit reuters | mit apa | mit sda | mit sid | mit ap | mit material von | mit agenturmaterial | mit agenturen | quelle: agenturen | mit material der | mit informationen der | nach agenturangaben | agenturen | mit kna | mit epd"
        ),
        Tag.BYLINE: words(
            "von unserem korrespondenten | von unserer korrespondentin | korrespondent | korrespondentin | redakteur | redakteurin | reporter | reporterin | von unserem mitarbeiter | von unserer redakteurin | aufgezeichnet von"
        ),
        Tag.KILL: words(
            """rückzug | rückzug: | zurückgezogen. bitte | ist zurückgezogen | wird zurückgezogen | wurde zurückgezogen | bitte nicht verwenden | bitte nicht mehr verwenden | nicht mehr verwenden |
            bitte nicht veröffentlichen | bitte nicht mehr veröffentlichen | bitte löschen | bitte das bild löschen | aus allen systemen löschen | aus den archiven löschen |
            aus allen ausspielkanälen löschen | annulliert | annullierung | annullierung: | achtung rückruf | bildrückzug | bildrückruf | meldungsrückzug | ist zu löschen und |
            unverzüglich zu löschen | sofort löschen | kill | wurde annulliert | ist annulliert | ist hinfällig | ist zu löschen | sind zu löschen | wird annulliert | werden zurückgezogen |
            sind zurückgezogen | hiermit zurückgezogen | hiermit zurück | zieht die meldung zurück | ziehen die meldung zurück | zieht ihre meldung zurück | zieht den text zurück |
            zieht den artikel zurück | zieht den bericht zurück | ziehen den artikel zurück | ziehen den text zurück | zieht das bild zurück | zieht das foto zurück | ziehen das bild zurück |
            ziehen das foto zurück | zieht die bilder zurück | bitte stoppen | bitte nicht nutzen | nicht mehr nutzen | bitte nicht weiter verwenden | bitte nicht weiterverwenden | bitte umgehend löschen | bitte sofort löschen | bitte umgehend entfernen | zurückrufen | rufen wir zurück | rufen die meldung zurück | storniert | storno: | wird storniert | hinfällig | gegenstandslos | ist gegenstandslos | irrtümlich gesendet | irrtümlich verbreitet | versehentlich gesendet | versehentlich verbreitet | nehmen wir zurück | nicht mehr zu verwenden | aus dem angebot entfernt | meldung löschen | bild löschen | widerrufen"""
        ),
        Tag.CORRECTION: words(
            """berichtigung: | berichtigung | korrektur: | korrektur | korrigiert: | berichtigt: | (berichtigt | (korrigiert | korrigierte fassung | berichtigte fassung | korrigierte version | berichtigte version | neufassung | richtigstellung |
            bitte nur diese fassung verwenden | bitte diese fassung verwenden | verwenden sie bitte diese fassung | ersetzt die meldung | ersetzt unsere meldung | überarbeitete fassung: | wiederholung mit korrektur"""
        ),
        Tag.EMBARGO: words(
            """sperrfrist | sperrfrist: | sperrfrist bis | sperrvermerk | sperrvermerk: | gesperrt bis | mit sperrfrist | frei ab | frei für | frei: | freigabe ab | freigegeben ab | embargo | embargo: | embargo bis | frei zur veröffentlichung ab |
            nicht vor dem | nicht veröffentlichen vor | veröffentlichung erst ab | veröffentlichung frühestens | zur veröffentlichung ab | achtung sperrfrist | sperrfristende | frei zur veröffentlichung am | veröffentlichung erst | nicht vor | veröffentlichung nicht vor | nicht zur veröffentlichung vor | nicht zu veröffentlichen vor | frei erst ab | redefreigabe | freigabe: | freigabe am | bis dahin gesperrt | presserechtlich gesperrt"""
        ),
        Tag.UNTIL: words("bis | bis zum | bis einschließlich | vor dem | vor | bis zur | ab | erst ab | frei ab"),
        Tag.AFTER: words("nach | nach dem | ab dem | seit dem | nach ablauf | länger als | hinaus"),
        Tag.RELEASE: words(
            """zur sofortigen veröffentlichung | zur veröffentlichung frei | zur sofortigen veröffentlichung frei | zum abdruck frei | zur freien veröffentlichung | ab sofort frei |
            freigegeben zur veröffentlichung | zur veröffentlichung freigegeben | für die sofortige veröffentlichung | zur sofortigen freigabe"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            "gemeinfrei* | public domain | frei von urheberrechten | keine rechte vorbehalten | urheberrechtsfrei* | ohne urheberrechtlichen schutz | nicht urheberrechtlich geschützt | keinem urheberrecht | amtliches werk | schutzfrist abgelaufen | schutzfrist ist abgelaufen | schutzfrist erloschen | abgelaufene schutzfrist | ablauf der schutzfrist | schutzdauer abgelaufen | schutzdauer ist abgelaufen | urheberrecht ist erloschen | urheberrecht erloschen | frei von rechten dritter | frei von rechten | kein urheberrecht | keinerlei urheberrecht | unterliegt keinem urheberrecht | unterliegen keinem urheberrecht | rechtefrei | urheberrechtlich nicht geschützt | nicht mehr urheberrechtlich geschützt | verzichtet auf alle rechte | auf alle rechte verzichtet | amtliche werke | schutzfrist ist verstrichen | urheberrechtsschutz ist abgelaufen | urheberrecht ist abgelaufen"
        ),
        Tag.OPEN_LICENCE: words(
            """datenlizenz deutschland | creative commons lizenz | creative-commons-lizenz | creative commons namensnennung | cc-lizenz | open government data | creative commons | freie lizenz | gnu-lizenz für freie dokumentation"""
        ),
        Tag.SINCE: words("seit"),
        Tag.PRESENT: words("heute | bis heute | jetzt"),
        Tag.PART_OF: words(
            "ein unternehmen der | eine marke der | ein angebot der | ein dienst der | teil der | ein produkt der | eine tochter der | gehört zur"
        ),
        Tag.TAIL: words(
            "und verbundene unternehmen | und partner | und ihre lizenzgeber | oder deren lizenzgeber | und/oder | und dessen lizenzgeber | und deren lizenzgeber | oder ihre lizenzgeber | u.a. | und andere | und weitere | sofern nicht anders angegeben"
        ),
        Tag.WITHIN: words("innerhalb | innerhalb von | binnen | maximal | höchstens | bis zu | länger als | mehr als"),
        Tag.DAYS: words("tag | tage | tagen | stunden | wochen | monate | monaten | jahre | jahren"),
        Tag.LENGTH: words("wörter | worte | wörtern | zeichen | zeilen | sekunden | minuten | sätze | sätzen"),
        Tag.ABBREVIATION: words(
            """abs | art | bzw | ca | ggf | i.s.d | z.b | u.a | d.h | evtl | inkl | max | mind | nr | s | str | tel | usw | vgl | buchst | lt | sog | v.a | jan | feb | aug | sept | okt | nov | dez | hrsg | mag | ing | dipl | e.v | i.v | ff"""
        ),
    },
    actions={
        Action.ALL: words(
            """nutzung | nutzungen | nutzen | genutzt | nutzt | zu nutzen | verwendung | verwendungen | verwenden | verwendet | zu verwenden | verwendbar | benützung | benützen | weiterverwend* |
            weiter verwendet | weiterzuverwenden | weiternutz* | nachnutz* | wiederverwend* | verwertung | verwerten | verwertet | verwertungen | zu verwerten | weiterverwert* | zweitverwert* |
            gebrauch | weiterer gebrauch | gebraucht werden | nutzbar | weitergenutzt | drittnutzung | fremdnutzung | freie nutzung | freie verwendung | freie weiterverwendung | frei verwendbar |
            frei nutzbar | gemeinfrei nutzbar | benutzung | benutzen | benutzt | benutze | benutzt werden | zu benutzen | mitbenutzung | zur freien verfügung | zur freien verwendung | zur freien nutzung | zur freien benutzung | zur freien weiterverwendung"""
        ),
        Action.PUBLISH: words(
            """veröffentlich* | zu veröffentlichen | wiederveröffentlich* | weiterveröffentlich* | erneute veröffentlichung | publikation | publizier* | publiziert | republizier* | nachdruck* |
            nachgedruckt | nachzudrucken | abdruck | abdrucke | abdrucken | abgedruckt | abzudrucken | wiedergabe | öffentliche zugänglichmachung | öffentlich zugänglich | zugänglichmachung |
            zugänglich gemacht | zugänglich zu machen | öffentliche wiedergabe | kommunikation mit der öffentlichkeit | öffentlich machen | zweitveröffentlich* | übernahme der inhalte |
            übernahme von inhalten | übernahme von texten | übernahme von artikeln | übernahme der texte | übernahme des textes | übernahme dieses | übernahme der meldung* |
            übernahme von meldungen | die übernahme ist | übernahme in | inhalte übernehmen | texte übernehmen | artikel übernehmen | beiträge übernehmen | meldungen übernehmen |
            übernommen werden | übernommen | bekanntgabe | kundgemacht | verlautbar* | öffentliche vorführung | zur schau | zur schau stellen | posten | gepostet |
            einbindung in | wiederabdruck* | zu publizieren | öffentliche darbietung | freier abdruck | öffentlich gezeigt | öffentlich vorgeführt | honorarfrei bei | honorarfrei für |
            honorarfrei nur | kostenfrei bei | kostenfrei für | kostenlos bei nennung | einbauen | eingebaut | einbinden | eingebunden | einzubinden | einzubauen | einrücken | eingerückt | abzubilden | abgebildet | bringen sie | drucken sie | wiederabgedruckt | weiterzuveröffentlichen | zu bringen | herausgabe | herausgegeben | auszuhängen | aushang | vorzuführen | vorgeführt | weiterpublizier* | honorarfrei | honorarfreie | honorarfreier | vergütungsfrei | lizenz- und honorarfrei | gezeigt werden | gezeigt | zum kostenlosen abdruck | zum abdruck bereit | ausgestellt werden | auszustellen"""
        ),
        Action.PUBLISH_ONLINE: words(
            """veröffentlichung im internet | internet | online-veröffentlichung | onlineveröffentlichung | online-nutzung | onlinenutzung | einstellen ins internet | ins internet gestellt |
            ins netz gestellt | im internet veröffentlich* | online gestellt | online-verwendung | internetnutzung | auf anderen websites | auf anderen webseiten | auf fremden webseiten |
            auf eigenen webseiten | ins internet zu stellen | einstellung in das internet | einspeisung ins internet | intranet | verwendung im internet | nutzung im internet | online-nutzung im |
            verwendung auf websites | internet-veröffentlichung"""
        ),
        Action.PRINT: words("printnutzung | print-nutzung | gedruckte form | in gedruckter form | in printmedien | druckausgabe | für den druck | printveröffentlichung | in printprodukten | ausdruck | ausdrucke | ausgedruckt | ausdrucken | auszudrucken"),
        Action.BROADCAST: words(
            """ausstrahlung | sendung | gesendet | gesendet werden | ausstrahl* | ausgestrahlt | auszustrahlen | funksendung | rundfunk | fernsehen | tv | weitersend* | weitergesendet | hörfunk | im radio |
            rundfunksendung | übertragung im | verwendung im fernsehen | nutzung im fernsehen"""
        ),
        Action.SOCIAL: words(
            "soziale medien | sozialen medien | sozialen netzwerken | soziale netzwerke | social media | social-media* | facebook | instagram | tweeten | in sozialen netzwerken | teilen in sozialen | whatsapp | verwendung in sozialen medien | nutzung in sozialen medien | verwendung in sozialen netzwerken | nutzung in sozialen netzwerken | teilen der artikel | artikel teilen | teilen unserer artikel | teilen der inhalte"
        ),
        Action.REPRODUCE: words(
            """vervielfältig* | zu vervielfältigen | kopier* | kopien | kopie | anfertigung von kopien | zu kopieren | fotokopier* | fotokopie* | photokopie* | reproduktion* | reproduzier* |
            download* | herunterlad* | heruntergeladen | herunterzuladen | duplizier* | nachbildung* | ablichtung* | nachbild* | abschreiben | abgeschrieben | mikroverfilm* | abfotografier* |
            screenshots | übernahme von textteilen | wiedergeben | wiedergegeben | wiederzugeben"""
        ),
        Action.REDISTRIBUTE: words(
            """verbreitung | verbreiten | verbreitet | verbreitung an | zu verbreiten | weiterverbreit* | weiter verbreitet | weiterzuverbreiten | weitergabe | weitergeben | weitergegeben | weiterzugeben | weiterleit* | weitergeleitet | weiterzuleiten | weiterreich* |
            übermittl* | übermitteln | übermittelt | übertragung | übertragen werden | distribution | distribuier* | vertrieb | vertreiben | vertrieben | weitervertrieb | syndizier* | syndikation | syndication | verteilung | verteilen | verteilt | unterlizenz* | sublizenz* | unterlizenzier* |
            weiterverteil* | weitergabe an dritte | überlassung an dritte | dritten überlassen | an dritte weiter* | spiegeln | gespiegelt | spiegelung | in umlauf | weiterübertrag* | zur verfügung zu stellen | dritten zugänglich | rundmail* | dritten zugänglich zu machen | weiterversand | weiterversend* | weiterzusenden | weiterversandt | weitertransport | dritte weiterleiten | abtretung | abtreten | abgetreten | weiterzuverteilen | unterlizenzen | weitervermitt* | mitverbreit* | zu teilen | geteilt werden | teilen sie | weiter teilen | weiterteilen | weitergeteilt | teilen dürfen | weitererzähl*"""
        ),
        Action.REWRITE: words(
            "umschreib* | umgeschrieben | umzuschreiben | umformulier* | umzuformulieren | redigier* | umarbeit* | umgearbeitet | neu geschrieben | kürzung* | kürzen | gekürzt | paraphrasier* | zusammenfassen | zusammengefasst | zusammenfassung der | umtexten"
        ),
        Action.ADAPT: words(
            """bearbeit* | zu bearbeiten | weiterverarbeit* | weiterzuverarbeiten | verändern | verändert | veränderung* | zu verändern | abänder* | abgeändert | abgewandelt | abwandl* | abwandeln | modifikation* | modifizier* | adaption* | adaptier* | umgestalt* | umzugestalten |
            anpass* der | anzupassen | angepasst werden | weiterbearbeit* | abgeleitete werke | verarbeitung | verarbeitet | verarbeiten | änderungen am text | textänderungen | remix* | änderung des textes | änderungen an"""
        ),
        Action.TRANSLATE: words("übersetz* | zu übersetzen | übertragung in andere sprachen | übersetzungsrechte"),
        Action.QUOTE: words("zitat | zitate | zitaten | zitier* | zu zitieren | zitieren | auszüge | auszug | auszügen | textauszüge | textausschnitte | kurze auszüge | kurzzitate | wörtliche übernahme"),
        Action.ARCHIVE: words(
            """archiv* | archivier* | zu archivieren | speicher* | gespeichert | abspeicher* | abgespeichert | abzuspeichern | zu speichern | einspeicher* | einspeisung | eingespeist | einspeisen | zwischenspeicher* | datenbank | datenbanken | aufnahme in datenbanken |
            aufnahme in elektronische | aufbewahr* | caching | cachen | in datenbanken gespeichert | elektronische datenbanken | speicherung auf datenträger* | cd-rom | pressespiegel* | elektronischen pressespiegel | digitalisier*"""
        ),
        Action.SELL: words(
            "weiterverkauf | verkauf | verkaufen | verkauft | verkäufe | zu verkaufen | weiterverkauf* | weiterzuverkaufen | wiederverkauf* | weiterveräußer* | veräußer* | weiterveräusser* | vermiet* | vermietung | verleih | feilbieten | entgeltliche weitergabe | weiterlizenz* | verkauf von kopien | verkauf von abzügen | abzüge verkauf* | gegen geld | weiterverkäufe | weiter verkauft | weiter zu verkaufen | zweitverkauf*"
        ),
        Action.COMMERCIAL: words(
            """kommerzielle nutzung | kommerziellen nutzung | kommerzielle verwendung | kommerzielle verwertung | kommerziellen verwertung | kommerzielle weiterverwendung | kommerzielle weiterverwertung | kommerziell genutzt | kommerziell verwendet | kommerziell verwertet | kommerziell zu nutzen |
            gewerbliche nutzung | gewerblichen nutzung | gewerbliche verwendung | gewerbliche verwertung | gewerblichen verwertung | gewerblich genutzt | gewerblich verwendet | gewerblich zu nutzen | gewerbsmäßige* | kommerzielle vervielfältigung | gewerblicher nutzung | kommerzieller nutzung |
            jede kommerzielle | jede gewerbliche | kommerziell"""
        ),
        Action.ADVERTISE: words(
            "werbung | werbezwecke* | werblich* | werbliche nutzung | werbende | marketing* | reklame* | werbekampagne* | pr-zwecke* | promotion* | merchandising | werbemittel* | produktwerbung | verkaufsförderung | endorsement | eigenwerbung | werbeanzeigen | werbebanner"
        ),
        Action.AI_TRAINING: words(
            """text und data mining | text- und data-mining | text- und data mining | text- und datamining | text-und-data-mining | text & data mining | text und datamining | text und data-mining |
            data mining | data-mining | datamining | text mining | textmining | tdm | ki-training* | training von ki* | trainieren von ki* | training künstlicher intelligenz |
            training von künstlicher intelligenz | künstliche intelligenz | künstlicher intelligenz | künstlichen intelligenz | ki-modell* | ki-system* | ki-anwendung* | ki-dienst* | ki-tools |
            ki-zweck* | sprachmodell* | großer sprachmodelle | generativer ki | generative ki | generativen ki* | ki zu trainieren | modelle zu trainieren | modelle trainieren |
            systeme zu trainieren | algorithmen zu trainieren | training von algorithmen | training von modellen | training von sprachmodellen | zum training von | training neuronaler netze |
            maschinelles lernen | maschinellem lernen | maschinellen lernens | machine learning | deep learning | scraping | scrapen | webscraping | web-scraping | screen scraping |
            screen-scraping | crawling | crawlen | crawler | webcrawler | web-crawler | crawlern | automatisierte auswertung | automatisierte analyse | automatisierten auswertung |
            automatisierten analyse | automatisiertes auslesen | automatisierte auslesen | automatisierte datensammlung | automatisierter abruf | robots | llm | llms | ai-training |
            trainingsdaten | ki-entwicklung | entwicklung von ki* | fine-tuning | bots und | ki-generier* | anlernen von | auslesen | ausgelesen | durch bots | sprachmodellen | automatisiert auslesen | maschinelles auslesen | abgreifen | auswertung durch ki | ki-dienste* | ki-anbieter* | ki-firmen   | trainingsmaterial | trainingszwecke* | einlesen in ki | eingabe in ki | ki-werkzeug* | ki-crawler | ki-bots | bots"""
        ),
        Action.ALTER_IMAGE: words(
            """zuschneiden | beschneiden | beschnitten | beschneidung | bildbearbeitung* | bildmanipulation* | retusch* | retuschier* | manipulation | manipulationen | manipuliert* | bildausschnitt* |
            fotomontage* | verfremd* | bildveränderung* | farbveränderung* | überdruck* | logo entfernen | wasserzeichen entfernen | digitale veränderung | digital verändert | freistellen |
            freigestellt | bildbeschnitt"""
        ),
        Action.LINK: words("framing | deep-link* | deeplink* | deep link* | inline-link* | einbettung | einbetten | eingebettet | frames"),
    },
    manners={
        Action.PRINT: words("zeitschriften | magazine | magazintitel | boulevard | titelseite | titelbild | boulevardpresse | yellow press"),
        Action.PUBLISH_ONLINE: words("mobile dienste | mobilfunk | mobile endgeräte | apps"),
        Action.PUBLISH: words("bildergalerie* | fotostrecke* | bildstrecke* | diashow | sequenzen | bildsequenzen"),
    },
    objects={
        Object.ITEM: words(
            """artikel | artikeln | artikels | beitrag | beiträge | beiträgen | beitrags | inhalt | inhalte | inhalten | inhalts | meldung | meldungen | nachricht | nachrichten | bericht | berichte |
            berichten | material | materials | materialien | pressemitteilung* | werk | werke | werken | werks | werkes | dokument | dokumente | dokuments | veröffentlichung liegt | information |
            informationen | ausgabe | zeitung | agenturmeldung* | agenturmaterial* | apa-inhalte | dpa-meldung | kolumne | interview | interviews | reportage | newsletter | e-paper | buch |
            buches | broschüre | erzeugnis* | rede | redemanuskript | dieser publikation | diese publikation | unserer publikationen | unsere publikationen | aller publikationen |
            zieht die meldung zurück | ziehen die meldung zurück | zieht ihre meldung zurück | zieht den text zurück | zieht den artikel zurück | zieht den bericht zurück |
            ziehen den artikel zurück | ziehen den text zurück"""
        ),
        Object.SITE: words("website | webseite | webseiten | websites | internetseite* | homepage | onlineangebot* | online-angebot* | portal | portals | internetangebot* | internetauftritt* | web-angebot* | webauftritt* | seiten | plattform | app | blog"),
        Object.TEXT: words("text | texte | texten | textes | textbeiträge | wortlaut | manuskript | textmaterial"),
        Object.IMAGE: words("foto | fotos | bild | bilder | bildern | bildes | fotografie | fotografien | fotografi* | bildmaterial* | aufnahmen | lichtbild* | pressefoto* | pressebild* | abbildung* | bildmotiv* | motiv | fotomaterial* | porträt | zieht das bild zurück | zieht das foto zurück | ziehen das bild zurück | ziehen das foto zurück | zieht die bilder zurück"),
        Object.VIDEO: words("video | videos | videomaterial* | film | filmmaterial* | filmaufnahmen | bewegtbild* | bildmaterial aus dem video | footage | clip | clips | videobeitrag* | videobeiträge"),
        Object.AUDIO: words("audio* | tonaufnahme* | o-ton | o-töne | podcast* | tondokument* | hörbeitrag"),
        Object.GRAPHIC: words("grafik | grafiken | infografik* | illustration | illustrationen | karikatur* | karte | diagramm* | zeichnung*"),
        Object.DATABASE: words("datensatz | datensätze | datenbankwerk*"),
        Object.LOGO: words("logo | logos | marke | marken | warenzeichen | wappen"),
        Object.THIRD_PARTY: words(
            "inhalte dritter | fremde inhalte | beiträge dritter | fremdmaterial | agenturinhalte | bilder dritter | fremdinhalte | material dritter | inhalte von nachrichtenagenturen | beiträge von nachrichtenagenturen | namentlich gekennzeichnete"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """genehmigung* | einwilligung* | zustimmung* | erlaubnis | erlaubnisse | einverständnis* | lizenz | lizenzen | lizenzierung | lizenzvertrag* | lizenzvereinbarung* | vereinbarung |
            vereinbarungen | autorisierung* | freigabe | freigabe durch | absprache | rücksprache | vertrag | vertrags | vertragliche* | nutzungsvereinbarung* | nutzungsrecht | nutzungsrechte |
            nutzungslizenz* | gestattung | bewilligung* | nach anfrage | auf anfrage | nach vereinbarung | autorisiert durch | genehmigt | genehmigt wurde | zugestimmt | bewilligt | einvernehmen |
            ermächtigung | genehmigungspflichtig* | zustimmungspflichtig* | lizenzpflichtig* | vorher fragen | anfragen | gestattet wurde | schriftlich gestattet | ausdrücklich gestattet hat |
            ausdrücklich erlaubt hat | mit genehmigung | mit zustimmung | mit erlaubnis | mit einwilligung | nach genehmigung | nach zustimmung | ist vorher zu fragen |
            zustimmung des rechteinhabers | zustimmung der rechteinhaber | genehmigung des rechteinhabers | zustimmung des urhebers | genehmigung des urhebers | zustimmung des verlages |
            zustimmung des verlags | genehmigung des verlages | genehmigung des verlags | genehmigung der redaktion | zustimmung der redaktion | ausdrücklichen zustimmung |
            ausdrücklichen genehmigung | ausdrückliche genehmigung | ausdrückliche zustimmung | ausdrücklicher genehmigung | ausdrücklicher zustimmung | abzustimmen | abgestimmt | abzuklären | abgeklärt | abgesprochen | abzusprechen | zu vereinbaren | einverständnis | plazet | abstimmung mit | bewilligung | okay der | anfrage | zu erfragen | zu erbitten | anzufragen"""
        ),
        Condition.PRIOR: words("vorherig* | vorgängig* | vorher | zuvor | im voraus | im vorhinein | vorab | vorhergehend* | rechtzeitig vorher | vorausgehend* | mit vorheriger | nach vorheriger"),
        Condition.WRITTEN: words("schriftlich* | in schriftform | schriftform | in textform | per e-mail | brieflich | mit schriftlicher | nach schriftlicher"),
        Condition.ATTRIBUTION: words(
            """quellenangabe* | quellangabe | quellenhinweis* | quellennachweis* | quellennennung | quelle | quelle angeben | quelle genannt | quelle nennen | angabe der quelle | nennung der quelle |
            urhebernennung | urhebervermerk | urheberangabe | namensnennung* | autorennennung | nennung des urhebers | nennung des autors | angabe des autors | nennung des fotografen |
            fotografennennung | bildnachweis | fotonachweis | nennung | nennung von | nennung der agentur | bildquellennachweis | copyright-vermerk | copyrightvermerk | copyrighthinweis |
            copyright-hinweis | copyrightangabe | copyright-angabe | fotocredit | credit | credits | bildcredit | urheberhinweis | hinweis auf die quelle | verweis auf die quelle |
            verweis auf das original | unter verweis auf | unter hinweis auf | unter nennung | unter angabe | mit angabe | namen des autors | namen der autorin | autorenname* | quelle zitiert |
            als quelle | herkunftsangabe | herkunft | urheber genannt | urheber zu nennen | namentlich | agenturkürzel | mit quellenangabe | mit quellenhinweis | mit quellenvermerk |
            mit quellennachweis | mit nennung | mit namensnennung | mit bildnachweis | mit urhebernennung | mit urhebervermerk | mit copyrightvermerk | mit hinweis auf | mit verweis auf |
            unter quellenangabe | unter namensnennung | unter vollständiger nennung | gegen quellenangabe | gegen nennung | gegen namensnennung | bei nennung | bei quellenangabe |
            bei namensnennung | kostenlos bei nennung | autor nennen | autorin nennen | autor nennt | autor genannt | autor zu nennen | urheber nennen | urheberin genannt | fotografen nennen | fotograf genannt | fotografen genannt | verfasser genannt | verfasser nennen | uns als quelle | quelle nennt | quelle angegeben | quelle angibt | herkunft angegeben | namen des fotografen | name des autors | name des fotografen | bildautor* | mit bildzeile | redaktion genannt | zu nennen | genannt werden | namentlich genannt | namentlich zu nennen | ist zu nennen | sind zu nennen | anzugeben | namen nennen | fotografenname*"""
        ),
        Condition.LINK: words(
            """link | links | verlink* | linksetzung | hyperlink* | backlink* | rücklink* | rückverlinkung | aktiver link | aktiven link | link zum original | verweis mit link | link auf | link zu |
            weblink | quell-link | quellenlink | mit link | mit verlinkung | unter verlinkung | mit aktivem link | mit einem link | mit linkangabe | mit rücklink | mit backlink | bei verlinkung"""
        ),
        Condition.KEEP_NOTICE: words(
            """copyright-vermerk nicht entfernt | copyrightvermerk beibehalten | urheberrechtshinweis* beibehalten | copyrightvermerke nicht | urheberrechtsvermerke nicht | copyright-hinweis erhalten bleibt | copyrighthinweis erhalten bleibt | dieser hinweis erhalten bleibt | mit diesem hinweis | hinweis beibehalten |
            vermerk beibehalten | urheberrechtsvermerk beibehalten | einschließlich dieses hinweises | copyrightvermerk erhalten bleibt"""
        ),
        Condition.INDICATE_CHANGES: words("änderungen kenntlich | änderungen kennzeichnen | änderungen angeben | änderungen gekennzeichnet | änderungen zu kennzeichnen | veränderungen kenntlich | bearbeitungen kenntlich | änderungen angegeben | kennzeichnung der änderungen | kennzeichnung von änderungen | änderungen sind zu kennzeichnen"),
        Condition.NO_DERIVATIVES: words(
            """unverändert* | ungekürzt* | unbearbeitet* | ohne änderungen | ohne veränderungen | ohne bearbeitung | in voller länge | im vollen wortlaut | im originalwortlaut | sinnentstell* | nicht verändert werden | keine bearbeitung 3.0 | keine bearbeitung 4.0 | keine bearbeitungen 3.0 | keine bearbeitungen 4.0 | keine bearbeitung |
            keine bearbeitungen | vollständig und unverändert | originalgetreu | im wortlaut"""
        ),
        Condition.SHARE_ALIKE: words("weitergabe unter gleichen bedingungen | gleiche lizenz | gleichen lizenz | derselben lizenz | gleicher lizenz | gleichen bedingungen | denselben bedingungen | weitergabe unter gleicher lizenz"),
        Condition.NONCOMMERCIAL: words(
            """nichtkommerziell* | nicht-kommerziell* | nichtgewerblich* | nicht-gewerblich* | unkommerziell* | nicht gewinnorientiert* | ohne gewinnabsicht | ohne gewinnerzielungsabsicht |
            ohne kommerziellen | gemeinnützig* | namensnennung-keine kommerzielle nutzung | namensnennung - keine kommerzielle nutzung | keine kommerzielle nutzung 3.0 |
            keine kommerzielle nutzung-keine | nicht kommerzielle | nicht kommerziellen | nicht kommerzieller | nicht gewerbliche | nicht gewerblichen | nicht kommerziell 4.0 |
            nicht kommerziell 3.0"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redaktionelle zwecke | redaktionellen zwecken | redaktioneller zwecke | redaktionelle verwendung | redaktionellen verwendung | redaktioneller verwendung | redaktionelle nutzung | redaktionellen nutzung | redaktionellen gebrauch | redaktionelle berichterstattung | redaktionellen berichterstattung | redaktionell |
            journalistische zwecke | journalistischen zwecken | journalistische verwendung | journalistische nutzung | pressezwecke | pressezwecken | für die berichterstattung | für berichterstattung | zur berichterstattung | zwecke der berichterstattung | berichterstattungszwecke | presseberichterstattung | von medien | für medien | durch medien | von redaktionen | für redaktionen | medienvertreter* | medienschaffende* | für pressevertreter* | für journalist* | von journalist*"""
        ),
        Condition.PERSONAL_USE: words(
            """privaten gebrauch | privatgebrauch | persönlichen gebrauch | privaten eigenbedarf | eigenbedarf | eigengebrauch | eigenen gebrauch | private nutzung | privaten nutzung | private zwecke | privaten zwecken | persönliche zwecke | persönlichen zwecken | persönliche nutzung | persönlichen nutzung | privater nutzung | rein private |
            persönliche, private | privat | internen gebrauch | interne zwecke | internen zwecken | interne nutzung | innerbetrieblich* | private verwendung | persönlichen, nicht | privaten, nicht | private, nicht | internen verwendung | interner verwendung | interner gebrauch | internem gebrauch | privaten lektüre | hausgebrauch | für den eigenen gebrauch | dienstgebrauch | zum eigenen gebrauch"""
        ),
        Condition.EDUCATIONAL_USE: words("unterrichtszweck* | unterricht | lehrzweck* | bildungszweck* | schulische zwecke | schulischen zwecken | schulgebrauch | wissenschaftliche zwecke | wissenschaftlichen zwecken | forschung und lehre | lehre und forschung | bildungseinrichtungen"),
        Condition.CONTEXT_ONLY: words(
            """im zusammenhang mit der | im zusammenhang mit | im kontext der | aktuellen berichterstattung | aktuelle berichterstattung | im rahmen der berichterstattung |
            in verbindung mit der berichterstattung | im zusammenhang mit dem | im sachzusammenhang | in zusammenhang mit der | in zusammenhang mit | im rahmen einer berichterstattung |
            im rahmen redaktioneller berichterstattung"""
        ),
        Condition.ONE_TIME: words("einmalig* | einmalverwendung | einmaliger nutzung | einmaligen nutzung | einmaligen abdruck | einmalige verwendung | nur einmal | erstabdruck | erstveröffentlichung"),
        Condition.LENGTH_LIMIT: words("kurze auszüge | kurze ausschnitte | kurze passagen | kurzer auszüge | kleine teile | kurzen auszügen | in kurzen auszügen"),
        Condition.NOTIFY: words(
            """beleg erbeten | belegexemplar* | beleg* erbeten | belegexemplar erbeten | belegexemplare erbeten | um belegexemplar | um zusendung | um einen beleg | beleg | belege erbeten |
            informieren sie uns | mitteilung an | benachrichtig* | in kenntnis | belegs | bei veröffentlichung bitten wir um | vorherige information | anzeige an die redaktion | kurze mitteilung |
            kurze nachricht | zwei belege | gegen beleg | gegen belegexemplar"""
        ),
        Condition.PAYMENT: words("honorarpflichtig* | honorar | honorars | honorare | gegen honorar | gegen entgelt | entgelt | entgeltlich* | gebühr | gebühren | vergütung | kostenpflichtig* | gebührenpflichtig* | vergütungspflichtig* | lizenzgebühr* | bezahlung | gegen gebühr | bildhonorar* | mfm | royalty | in rechnung | gegen bezahlung | gegen vergütung"),
        Condition.SUBSCRIBER: words(
            """abonnent* | bezieher* | bezieherinnen | kunden der | kunden des | dpa-kunden | apa-kunden | kunden von | vertragskunden | vertragspartner* | mitglieder | mitgliedern | akkreditierte* |
            akkreditierten | registrierte nutzer | registrierten nutzern | registrierte* | lizenznehmer* | nur für kunden | basisdienst-bezieher | berechtigte bezieher | vertragsredaktionen |
            presseverteiler | bezieherinnen und beziehern | bezieherinnen und bezieher | abonnentinnen und abonnenten | kundinnen und kunden | abonnenten und kunden | kunden und abonnenten"""
        ),
        Condition.RELEASE: words("persönlichkeitsrechte | keine persönlichkeitsrechte | model release | model-release | property release | kein model release | persönlichkeitsrecht* dritter | kein model-release | freigabe der abgebildeten"),
        Condition.NO_ENDORSEMENT: words("eindruck einer unterstützung | eindruck einer billigung | den eindruck erweck* | befürwortung | nicht den eindruck"),
        Condition.TRACKING_PIXEL: words("zählpixel | zählmarke* | vg-wort-pixel | vg wort zählmarke | tracking-pixel | zählcode | vg-wort-zählmarke"),
        Condition.DISCLAIMER: words("haftungsausschluss | mit dem hinweis, dass"),
        Condition.USE_CORRECTED_VERSION: words("nur diese fassung | nur die korrigierte fassung | korrigierte fassung verwenden | berichtigte fassung verwenden | nur die berichtigte fassung"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words(
            """gesetzlich zulässig* | gesetzlich erlaubt* | gesetzlich zugelassen* | grenzen des urheberrecht* | schranken des urheberrecht* | engen grenzen | gesetzlich vorgesehen* |
            gesetzlich geregelt* | ausdrücklich erlaubten | gesetzlich ausdrücklich zugelassen* | nach dem urheberrechtsgesetz zulässig* | urheberrechtsgesetz zugelassen* | urhg zugelassen* |
            ausdrücklich vom urheberrechtsgesetz | gesetzlicher schranken | gesetzlichen schranken | gesetzlich gestattet* | gesetzlich zugelassenen fälle"""
        ),
        Exemption.QUOTATION: words("kurze zitate | zitatrecht* | zitatrechts | kurzzitate | außer zitate | ausgenommen zitate | zitate unter"),
        Exemption.PERSONAL_USE: words("außer zum privaten gebrauch | über den privaten gebrauch hinaus | über den persönlichen gebrauch hinaus | außer für private | ausgenommen private | ausgenommen der private | über den privaten gebrauch hinaus* | über den persönlichen gebrauch hinaus* | über den eigenbedarf hinaus* | über den privatgebrauch hinaus* | über die private nutzung hinaus* | über den eigengebrauch hinaus*"),
        Exemption.LOGOS: words("ausgenommen logos | mit ausnahme der logos | mit ausnahme von logos | außer logos"),
        Exemption.IMAGES: words("ausgenommen bilder | ausgenommen fotos | mit ausnahme der bilder | mit ausnahme von bildern | mit ausnahme der fotos | mit ausnahme von fotos | gilt nicht für bilder | gilt nicht für fotos | außer bilder | ausgenommen sind bilder | ausgenommen sind fotos | ausgenommen die bilder | ausgenommen die fotos"),
        Exemption.THIRD_PARTY_MATERIAL: words("ausgenommen inhalte dritter | mit ausnahme von inhalten dritter | ausgenommen sind inhalte dritter | ausgenommen agenturmaterial"),
        Exemption.SUBSCRIBERS: words("außer abonnenten | ausgenommen abonnenten | außer für abonnenten | ausgenommen für kunden"),
        Exemption.SEARCH_ENGINES: words("suchmaschinen | suchmaschine | suchmaschinenindex*"),
        Exemption.SOCIAL_SHARE: words("teilen-funktion* | share-button* | teilen-button* | teilen-knopf | teilenfunktion*"),
        Exemption.SCIENTIFIC_RESEARCH: words("wissenschaftliche forschung | wissenschaftlichen forschung | zwecke der wissenschaftlichen forschung | forschungsorganisation*"),
        Exemption.HEADLINE_LINK: words("überschrift und link | überschriften und links | überschrift mit link | überschrift mit verlinkung"),
        Exemption.NONCOMMERCIAL_USE: words("ausgenommen nichtkommerzielle | außer für nichtkommerzielle | außer zu nichtkommerziellen"),
        Exemption.EDUCATIONAL_USE: words("ausgenommen für den unterricht | außer für den unterricht | außer für unterrichtszwecke"),
        Exemption.COMMERCIAL_USE: words("ausgenommen kommerzielle | außer für kommerzielle"),
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
    joints=words("von | vom | der | des | dem | den | die | das | bei | durch | an"),
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
)
