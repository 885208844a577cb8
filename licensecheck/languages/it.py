"""Italian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="it",
    title="Italian",
    tags={
        Tag.OWNED: words(
            """appartiene a | appartengono a | è di proprietà di | sono di proprietà di |
            appartengono alla | è proprietà di | sono proprietà di |
            è di proprietà esclusiva di | restano di proprietà di | resta di proprietà di |
            rimangono di proprietà di | rimane di proprietà di | appartengono al |
            appartiene al | appartiene alla | spettano a | spetta a | fanno capo a"""
        ),
        Tag.MARK: words("diritti d'autore © | diritto d'autore: | diritti d'autore:"),
        Tag.RESERVED: words(
            """tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati |
            ogni diritto riservato | ogni diritto è riservato | tutti diritti riservati |
            tutti i diritti di legge riservati | tutti i diritti d'autore riservati |
            sono riservati tutti i diritti | tutti i diritti sono di proprietà |
            riservati tutti i diritti | tutti i diritti restano riservati |
            tutti i diritti di proprietà intellettuale riservati |
            tutti i diritti sono espressamente riservati |
            tutti i diritti d'autore sono riservati | diritti d'autore riservati |
            ogni altro diritto riservato | tutti gli altri diritti riservati |
            tutti gli altri diritti sono riservati | riservato ogni diritto |
            riservati tutti i diritti di legge | tutti i diritti di copyright riservati |
            tutti i diritti di sfruttamento riservati | copyright riservato |
            con riserva di tutti i diritti | ogni diritto è espressamente riservato"""
        ),
        Tag.RESERVE: words(
            """riservato | riservata | riservati | riservate | si riserva | si riservano |
            ci riserviamo | riserva ogni diritto | si riserva ogni diritto |
            si riserva il diritto | si riserva espressamente | si riserva tutti i diritti |
            riserva di diritti | restano riservati | resta riservato | rimangono riservati |
            rimane riservata | resta riservata | si riserva ogni | mi riservo |
            ci riserviamo ogni diritto | ci riserviamo il diritto | si riservano il diritto |
            si riservano tutti i diritti | riserva espressamente | riservano espressamente |
            esercita il diritto di opt-out | esercita la riserva |
            esercita la facoltà di riserva | riserva dei diritti | riserva espressa |
            opt-out | esercitano la riserva"""
        ),
        Tag.PROTECTED: words(
            """protetto da copyright | protetti da copyright | protetta da copyright |
            protette da copyright | protetto dal diritto d'autore |
            protetti dal diritto d'autore | protetta dal diritto d'autore |
            protette dal diritto d'autore | tutelato dal diritto d'autore |
            tutelati dal diritto d'autore | tutelata dal diritto d'autore |
            protetto dalle leggi sul diritto d'autore |
            protetti dalla legge sul diritto d'autore | coperto da copyright |
            coperti da copyright | coperte da copyright | soggetto a copyright |
            soggetti a copyright | è di proprietà di | sono di proprietà di |
            di proprietà esclusiva | di esclusiva proprietà | è proprietà di |
            sono proprietà di | tutelati dalla legge | tutelate dal diritto d'autore |
            tutelata dal copyright | tutelati dal copyright | tutelato dal copyright |
            tutelate dal copyright | protetto da diritto d'autore |
            protetti da diritto d'autore | protette da diritto d'autore |
            protetto dalla legge sul diritto d'autore |
            tutelato dalla legge sul diritto d'autore |
            tutelati dalla legge sul diritto d'autore |
            tutelate dalla legge sul diritto d'autore | coperto da diritto d'autore |
            coperti da diritto d'autore | coperte da diritto d'autore |
            coperta da copyright | soggetta a copyright | soggette a copyright |
            protetto da diritti d'autore | protetti da diritti d'autore | opera protetta |
            opere protette | protetti dalla legge | protette dalla legge"""
        ),
        Tag.NEG: words("""nessuno | in nessun caso | non | nessun | nessuna | mai | neppure | neanche |
            nemmeno | no | in nessun modo | in alcun modo | in nessuna forma | in alcuna forma |
            in nessuna maniera | in alcun caso | per nessun motivo | per nessuna ragione |
            a nessun titolo | sotto nessuna forma | nulla | niente | né la | né il | né le |
            né l' | né gli | né i | non più | nessun'"""),
        Tag.NOT_ONLY: words(
            """anche con | neppure con | nemmeno con | non solo | non soltanto | non solamente |
            non limitatamente | senza costi | senza alcun costo | senza oneri |
            a titolo gratuito | senza spese | senza pagamento | senza corrispettivo |
            anche senza scopo | nulla di meno | non meno di | non oltre | non più di |
            non più tardi | non prima di | gratuitamente | in forma gratuita | a costo zero |
            senza alcun onere | senza alcun corrispettivo | senza alcun compenso |
            senza impegno | senza garanzia | non è responsabile | non sono responsabili |
            non siamo responsabili | non risponde | non ci assumiamo |
            non si assume alcuna responsabilità | non si assume | non garantisce |
            senza limitazione | senza limitazioni di | non necessariamente | a mero titolo"""
        ),
        Tag.MAY: words(
            """può | possono | potrà | potranno | potrebbe | potrebbero | puoi | potete |
            possa | possano | si può | si possono | poter | essere liberi | posso |
            possiamo | potranno essere | potrete | potrai | possono essere | può essere |
            è in diritto di | ha diritto di | hanno diritto di | ha facoltà di |
            hanno facoltà di | avete facoltà di | ha il diritto di | avete il diritto di |
            hanno il diritto di | puoi anche"""
        ),
        Tag.MAY_NOT: words(
            """è fatto divieto di | divieto di | astenersi dal | è esclusa la possibilità di |
            è preclusa la possibilità di | da non | siete pregati di non | si prega di non |
            si impegna a non | si impegnano a non | si obbliga a non | si obbligano a non |
            vi impegnate a non | ti impegni a non | è tenuto a non | sono tenuti a non |
            si asterrà dal | si asterranno dal | dovrà astenersi dal | deve astenersi dal |
            devono astenersi dal | astenetevi dal | astieniti dal | evitate di | evita di |
            evitare di | si eviti di | vi preghiamo di non | ti preghiamo di non |
            vi chiediamo di non | ti chiediamo di non | preghiamo di non | pregasi di non |
            per favore non | per cortesia non | si chiede di non | si raccomanda di non |
            si invita a non | invitiamo a non | siete invitati a non | non si può |
            non si possono | non è possibile | non sarà possibile | non è dato |
            non è lecito | non è concesso | non è concessa | non è autorizzata |
            non è autorizzato | non si autorizza | non si consente | non si ammette |
            non si ammettono | non si presta a | non è destinato a | non è destinata a |
            non sono destinati a | non sono destinate a | non è inteso per | non è per |
            non sono per | non avete il diritto di | non ha il diritto di |
            non hanno il diritto di | non ha diritto di | non hanno diritto di |
            non siete autorizzati a | non è autorizzato a | non sono autorizzati a |
            non potrà in alcun caso | non potranno in alcun caso | non può in alcun modo |
            non possono in alcun modo | in nessun caso può | in nessun caso possono |
            guai a | vietato a chiunque | è fatto divieto"""
        ),
        Tag.MUST: words(
            """deve | devono | dovrà | dovranno | dovrebbe | dovrebbero | devi | dovete | va |
            vanno | debbono | è tenuto a | sono tenuti a | è obbligato a | dev'essere |
            deve essere | devono essere | dovrà essere | dovranno essere | è tenuta a |
            siete tenuti a | sei tenuto a | si impegna a | si impegnano a | si obbliga a |
            si obbligano a | è obbligata a | sono obbligati a | ha l'obbligo di |
            hanno l'obbligo di | avete l'obbligo di | è fatto obbligo di | va sempre |
            vanno sempre | dobbiamo | debba | debbano | avrà cura di | vorranno"""
        ),
        Tag.BAN: words(
            """vietato | vietata | vietati | vietate | vieta | vietano | vietare | è vietato |
            proibito | proibita | proibiti | proibite | proibire | proibisce | interdetto |
            interdetta | escluso | esclusa | escluse | esclusi | illecito | illecita |
            illegale | illegali | inammissibile | precluso | preclusa | si oppone |
            si oppongono | ci opponiamo | divieto assoluto | divieto | nega il consenso |
            rifiuta | è negato | non acconsente | negata | inibito | inibita |
            contrario alla legge | non è permesso | non è permessa | non sono permessi |
            non sono permesse | è severamente vietato | è severamente vietata |
            severamente vietato | severamente vietata | severamente vietati |
            severamente vietate | rigorosamente vietato | rigorosamente vietata |
            tassativamente vietato | tassativamente vietata | espressamente vietato |
            espressamente vietata | assolutamente vietato | assolutamente vietata |
            strettamente vietata | strettamente vietato | vietiamo | vieto | si vieta |
            si fa divieto | resta vietata | resta vietato | restano vietati |
            restano vietate | rimane vietata | viene vietata | fa divieto |
            facciamo divieto | divieto di | divieti | sono escluse | sono esclusi |
            è esclusa | è escluso | esclude | escludono | escludiamo | si esclude |
            si escludono | esclusione di | preclusi | precluse | è precluso | è preclusa |
            preclude | interdetti | interdette | inibiti | inibite | proscritto |
            proscritta | negato | negati | negate | nega | neghiamo | si nega | illeciti |
            illecite | illecitamente | illegalmente | illegittimo | illegittima | abusi |
            inammissibili | non ammesso | non ammessa | non ammessi | non ammesse |
            non è ammesso | non è ammessa | non sono ammessi | non sono ammesse |
            non è consentito | non è consentita | non sono consentiti | non sono consentite |
            non consentito | non consentita | non consentiti | non consentite |
            non permesso | non permessa | non tollerato | non tollerata | non è tollerata |
            non è tollerato | non tolleriamo | non autorizza | non autorizziamo |
            non autorizzano | non permettiamo | non permette | non consente |
            non consentiamo | non acconsentiamo | non dà il consenso |
            non diamo il consenso | non concede | non concediamo | non cediamo | rifiutiamo |
            rifiutano | opposizione | esprime opposizione |
            manifesta la propria opposizione | opporsi | mi oppongo |
            contrasta con la legge | è contro la legge | costituisce violazione |
            costituisce una violazione | costituisce violazione del diritto d'autore |
            costituisce plagio | è una violazione | viola il diritto d'autore |
            viola il copyright | viola la legge | viola i diritti | lesivo dei diritti |
            bandito | bandita | proibiamo | proibiscono | proibizione | off-limits |
            off limits | tabù | fuori discussione | è da escludersi | è da escludere |
            da escludersi"""
        ),
        Tag.ALLOW: words(
            """consentito | consentita | consentiti | consentite | consente | consentono |
            consentire | viene permesso | sia permesso | permesso l' | permessa | permessi |
            permesse | permette | è permesso | autorizzato | autorizzata | autorizzati |
            autorizzate | autorizza | autorizziamo | ammesso | ammessa | ammessi | ammesse |
            libero | libera | liberi | libere | liberamente | gratuita | lecito | lecita |
            possibile | sotto licenza | rilasciato con | rilasciato sotto |
            distribuito con licenza | pubblicato con licenza | nulla vieta | incoraggia |
            incoraggiamo | invitiamo a | concede | concesso | concessa | si concede |
            liberi di | libero di | tollerato | disponibile per | distribuiti con licenza |
            pubblicati con licenza | rilasciati con licenza | siete liberi di | nulla osta |
            nulla osta alla | nulla osta a che | nulla osta alla pubblicazione |
            niente vieta | utilizzabile | utilizzabili | riproducibile | riproducibili |
            pubblicabile | pubblicabili | permettiamo | permettono | permettere |
            consentiamo | si consente | si consentono | viene consentito | viene consentita |
            si permette | si permettono | si autorizza | si autorizzano | autorizzano |
            autorizzare | è autorizzata | è autorizzato | sono autorizzati |
            sono autorizzate | vi autorizziamo | ti autorizziamo | leciti | lecite |
            possibili | tollerata | tolleriamo | si tollera | si ammette | si ammettono |
            libera riproduzione | libera utilizzazione | libero utilizzo | libero uso |
            di libero uso | di libero utilizzo | uso libero | uso gratuito |
            utilizzo gratuito | utilizzo libero | libero accesso | ad accesso libero |
            accesso aperto | gratuito | gratuiti | gratuite | gratis | concediamo |
            concedono | concessi | concesse | viene concesso | viene concessa |
            si dà facoltà | si dà il permesso | diamo il permesso | dà il permesso |
            do il permesso | diamo il nostro consenso | è data facoltà | facoltà di |
            incoraggiata | incoraggiato | incoraggiano | incoraggiati a | si incoraggia |
            vi invitiamo a | ti invitiamo a | invita a | invitati a | siete invitati a |
            benvenuto a | benvenuti | ben volentieri | volentieri | con piacere | ben lieti |
            siamo lieti che | siamo felici che | senza restrizioni |
            senza alcuna restrizione | senza limitazioni | senza alcuna limitazione |
            senza limiti | senza chiedere permesso | senza bisogno di permesso |
            senza bisogno di autorizzazione | senza necessità di autorizzazione |
            senza necessità di permesso | senza dover chiedere |
            senza richiedere autorizzazione | non serve il permesso | non serve chiedere |
            non serve autorizzazione | non serve alcuna autorizzazione |
            non serve alcun permesso | non serve permesso | non occorre autorizzazione |
            non occorre alcuna autorizzazione | non occorre il permesso |
            non occorre permesso | non occorre chiedere |
            non è necessaria alcuna autorizzazione | non è necessaria autorizzazione |
            non è necessario chiedere | non è necessario il permesso |
            non è richiesta alcuna autorizzazione | non è richiesta autorizzazione |
            non richiede autorizzazione | non c'è bisogno di permesso |
            non c'è bisogno di chiedere | non ci sono restrizioni | nessuna restrizione |
            nessuna obiezione | non abbiamo obiezioni | non ha obiezioni |
            non abbiamo nulla in contrario | non ha nulla in contrario | non si oppone a |
            non ci opponiamo a | nulla in contrario | nulla impedisce | niente impedisce |
            a disposizione di | a disposizione della stampa | a disposizione dei media |
            a vostra disposizione | a tua disposizione | messo a disposizione |
            messe a disposizione | messi a disposizione | mettiamo a disposizione |
            vengono messi a disposizione | vengono messe a disposizione |
            disponibile con licenza | disponibili con licenza | disponibile sotto licenza |
            disponibili sotto licenza | distribuita con licenza | pubblicata con licenza |
            pubblicate con licenza | rilasciata con licenza | rilasciate con licenza |
            rilasciati sotto | rilasciata sotto | licenziato sotto | ceduto in licenza |
            con licenza | secondo i termini della licenza | nei termini della licenza |
            via libera | esente da diritti | fate pure | fai pure | si può liberamente |
            servitevi"""
        ),
        Tag.NEED: words(
            """obbligatorio | obbligatoria | obbligatori | obbligatorie | obbligatoriamente |
            necessario | necessaria | necessita | necessitano | richiede | richiedono |
            richiesto | richiesta | richieste | soggetto a | soggetta a | soggetti a |
            soggette a | subordinato a | subordinata a | subordinato al | subordinata al |
            subordinata all' | subordinato all' | soggetta all' | soggetto all' |
            soggetta al | soggetto al | d'obbligo | indispensabile | tassativo | occorre |
            è obbligo | previa richiesta | bisogna | subordinati all' | condizionata |
            esige | va richiesto | vincolata | serve il | serve la | serve un' | serve un |
            serve l' | servono | ci vuole | occorrono | è d'obbligo | va chiesto |
            va chiesta | va richiesta | bisogna chiedere | bisogna richiedere |
            è necessario richiedere | obbligo di | obbligo della | è obbligatoria |
            è obbligatorio | sono obbligatori | necessari | necessarie | è necessaria |
            è necessario | sono necessari | si rende necessaria | richiesti | è richiesta |
            è richiesto | sono richiesti | si richiede | si richiedono | viene richiesta |
            viene richiesto | richiederà | necessita di | necessita della | indispensabili |
            imprescindibile | tassativa | tassativamente | inderogabile | imperativo |
            imperativa | condizionato | condizionato a | condizionata a | condizionato al |
            condizionata al | condizionati al | condizionata all' | condizionato all' |
            subordinati a | subordinate a | subordinati al | subordinate al |
            subordinate all' | subordinata alla | subordinato alla | subordinati alla |
            soggetta alla | soggetto alla | soggetti alla | soggetti al | soggetti all' |
            soggette all' | sottoposto a | sottoposta a | sottoposti a | sottoposta all' |
            sottoposto all' | vincolato | vincolato a | vincolata a | vincolata al |
            vincolata all' | dipende da | dipende dall' | esigono | esige il | impone |
            comporta | comporta il pagamento | dà luogo a | darà luogo a | dà diritto a |
            presuppone | passa per | previa domanda | va concordata | va concordato |
            vanno concordati | va autorizzata | va autorizzato | vanno autorizzati |
            vanno autorizzate | va concordata con | vanno richieste | vanno richiesti |
            vanno chieste | deve essere richiesta | deve essere richiesto |
            deve essere chiesta | deve essere autorizzata | deve essere autorizzato |
            dev'essere autorizzata | devono essere autorizzati | deve essere concordata |
            da richiedere | da concordare con | da richiedersi | rivolgersi a |
            rivolgersi all' | rivolgersi alla | contattare | contattate | contatta |
            contattateci | scrivere a | scriveteci | scrivici | basta | è sufficiente |
            basterà | è tenuto alla | serve | servirà | ci vogliono | pena | di rigore |
            citazione obbligatoria | credito obbligatorio | crediti obbligatori |
            menzione obbligatoria | firma obbligatoria"""
        ),
        Tag.THREAT: words(
            """sarà perseguito | sarà perseguita | saranno perseguiti | sarà perseguibile |
            perseguibile a norma di legge | perseguibile ai sensi | perseguibile penalmente |
            perseguito a norma di legge | saranno perseguite | a norma di legge saranno |
            azioni legali | verrà perseguito | verrà perseguita | pena l'azione legale |
            ogni abuso sarà | ogni violazione sarà | sarà punito | costituisce reato |
            punibile | verranno perseguiti | verranno perseguite | verrà sanzionato |
            verrà sanzionata | sarà sanzionato | sarà sanzionata | saranno sanzionati |
            sarà denunciato | sarà denunciata | saranno denunciati | verrà denunciato |
            verranno denunciati | sarà punita | saranno puniti | punito | punita |
            puniti dalla legge | punito dalla legge | punita dalla legge | è punito |
            è punita | punibili | perseguibile | perseguibili | perseguito | perseguita |
            perseguiti | perseguibile per legge | perseguibili per legge |
            perseguibile a termini di legge | perseguita a termini di legge |
            perseguito legalmente | perseguiti legalmente | perseguita legalmente |
            perseguirà legalmente | perseguiremo legalmente | a termini di legge |
            a norma di legge | i trasgressori | i trasgressori saranno | chi viola |
            ogni violazione verrà | ogni abuso verrà | ogni violazione è |
            ogni utilizzo non autorizzato sarà | costituisce illecito |
            costituisce un illecito | costituisce un reato | è un reato | è reato |
            incorre nelle sanzioni | incorrerà | sanzioni previste | sanzioni di legge |
            azioni giudiziarie | adire le vie legali | vie legali | adiremo le vie legali |
            si procederà per vie legali | si procederà legalmente |
            procederemo per vie legali | procederemo legalmente | agiremo legalmente |
            agirà legalmente | tutelarci legalmente | ci tuteleremo | si tutelerà |
            nelle sedi opportune | nelle sedi competenti | segnalato alle autorità |
            pena denuncia | sotto pena | pena di | sotto comminatoria"""
        ),
        Tag.UNAUTHORISED: words(
            """non autorizzato | non autorizzata | non autorizzati | non autorizzate | abusivo |
            abusiva | abusivamente | senza esserne autorizzati | illegittimo | illegittima |
            non-autorizzato | non-autorizzata | all'insaputa | indebito | indebita |
            indebitamente | non concesso in licenza | senza averne diritto | senza titolo |
            non consentito | non consentita"""
        ),
        Tag.WITHOUT: words(
            """senza | in mancanza di | in assenza di | in difetto di | in mancanza del |
            in assenza del | in mancanza dell' | in assenza dell' | senza che | privo di |
            prive di | se non viene | se non è | se non sia | ove non sia | senza aver |
            senza avere | senza avere ottenuto | senza aver ottenuto | senza ottenere |
            senza aver chiesto | senza chiedere | senza chiederne | senza previa |
            senza previo | senza preventiva | senza preventivo | senza la previa |
            senza la preventiva | senza il previo | senza il preventivo | senza apposita |
            senza apposito | senza specifica | senza esplicita | senza esplicito |
            senza espressa | senza espresso | in assenza della | in assenza di un |
            in mancanza della | in mancanza di un | in difetto della | in difetto dell' |
            se manca | se manca l' | se manca il | se non c'è | se non vi è |
            se non si dispone | se non si ha | se non hai | se non avete | se non previa |
            se non dopo | finché non | fino a quando non | prima di aver ottenuto |
            prima di ottenere | prima di aver chiesto | ove manchi | mancando | qualora non |
            qualora manchi | sprovvisto di | sprovviste di | privi di | priva di"""
        ),
        Tag.EXCEPT: words(
            """salvo | salva | tranne | eccetto | a meno che | a meno di | ad eccezione di |
            ad eccezione del | ad eccezione della | ad eccezione dei | ad eccezione delle |
            fatta eccezione | fatto salvo | fatta salva | fatti salvi | fuorché |
            fatte salve | diverso da | diversa da | diversi da | se non con | se non dietro |
            se non | eccezion fatta | escluso il caso | all'infuori | salvo che |
            eccetto che | salvo se | salvo con | salvo per | salvo nei casi | salvo i casi |
            salvo nel caso | salvo previa | salvo previo | salvo il caso | salve le |
            salvi i | salvo le | salvo gli | tranne che | tranne con | tranne per |
            tranne nei casi | tranne i casi | tranne in caso | tranne previa |
            tranne previo | eccetto che con | eccetto per | eccetto con | eccettuato |
            eccettuata | eccettuati | eccettuate | ad eccezione degli | ad eccezione dell' |
            a eccezione di | a eccezione dei | a eccezione delle | con l'eccezione di |
            con l'eccezione dei | con l'eccezione delle | con l'eccezione della |
            con la sola eccezione | con esclusione di | con esclusione dei |
            con esclusione delle | ad esclusione di | ad esclusione dei |
            ad esclusione delle | ad esclusione degli | a esclusione di | all'infuori di |
            all'infuori dei | all'infuori dell' | fatta eccezione per | fatte salve le |
            fatto salvo il | diverso dal | diversa dal | diversa da quella |
            diverso da quello | diversi dal | diverse da | diverse dal | che non sia |
            che non siano | che non sia a | che non sia per | che non sia il |
            altrimenti che | se non per | se non a | se non in | se non ai |
            se non mediante | se non nei | a parte | al di là | a meno che non | purché non |
            oltre i"""
        ),
        Tag.ONLY: words(
            """solo | soltanto | solamente | esclusivamente | unicamente | esclusivo |
            esclusiva | riservato a | riservato agli | riservata agli | riservati agli |
            riservato ai | riservata ai | riservati ai | limitato a | limitata a |
            limitatamente | destinato a | destinata a | destinati a | strettamente |
            per il solo | per la sola | unico scopo | riservata a | riservate agli |
            riservato ad | riservata ad | riservati ad | riservate ad | riservato all' |
            riservata all' | riservati all' | riservate all' | riservato al | riservata al |
            riservati al | riservate al | riservati a | ristretto a | ristretta a |
            solo ed esclusivamente | unicamente ed esclusivamente | in via esclusiva |
            in esclusiva | esclusivi | esclusive | ad uso esclusivo | a uso esclusivo |
            ad uso esclusivo di | ad uso esclusivo degli | per uso esclusivo |
            ad esclusivo uso | a esclusivo uso | al solo scopo | al solo fine |
            ai soli fini | per soli fini | a soli fini | per soli scopi | ai soli |
            agli soli | alle sole | per i soli | per le sole | con il solo scopo |
            a mero scopo | meramente | puramente | limitato al | limitata al | limitati a |
            limitati al | limitate a | limitata all' | limitato all' | limitato ai |
            limitata ai | limitatamente a | limitatamente al | limitatamente agli |
            limitatamente ai | ristretto agli | ristretta agli | ristretto ai |
            destinato ai | destinati ai | destinate a | destinato agli | destinati agli |
            destinata agli | destinata ai | destinato esclusivamente |
            destinata esclusivamente | riservato esclusivamente | riservata esclusivamente |
            riservati esclusivamente | riservate esclusivamente | riservato unicamente |
            riservate ai | riservate a | non oltre il | null'altro che | unico | unica"""
        ),
        Tag.IF: words(
            """a condizione che | a condizione di | a patto che | a patto di | purché | purchè |
            sempre che | sempreché | previa | previo | citando | menzionando | indicando |
            con obbligo di | con l'obbligo di | dietro | con | col | a fronte di |
            specificando | riportando | attribuendo | linkando | accompagnato da |
            accompagnata da | qualora si | alle seguenti condizioni | se si cita | laddove |
            mantenendo | conservando | nel rispetto | subordinatamente | a sola condizione |
            alla sola condizione | alla sola condizione di | alla condizione che |
            alla condizione di | con la condizione | con la condizione che |
            con l'unica condizione | con l'unico obbligo | col solo obbligo |
            con il solo obbligo | con il vincolo | con l'onere di | sotto condizione |
            sempre che si | semprechè | sempre citando | sempre con | sempre a condizione |
            fintanto che | fintantoché | finché si | finché | a partire dal presupposto |
            posto che | dato che si | nel caso si | ove si | se si | se viene | se vengono |
            se è | se sono | se cita | se citate | se citi | se ci citi | se ci citate |
            se menzioni | se menzionate | se indicate | se linkate | se linki | se inserite |
            se riporti | se riportate | in cambio di | in cambio di un | in cambio del |
            contro pagamento | previo pagamento | previo accordo | previa autorizzazione |
            su autorizzazione | su richiesta | su accordo | in accordo con | d'accordo con |
            inserendo | includendo | aggiungendo | ponendo | apponendo | evidenziando |
            segnalando | nominando | riconoscendo | precisando | dichiarando | rimandando |
            rinviando | lasciando | rispettando | accreditando | corredato da |
            corredata da | corredato di | corredata di | corredati da | accompagnati da |
            accompagnate da | accompagnato dal | accompagnata dalla | accompagnata dal |
            accompagnato dall' | unitamente a | unitamente al | munito di |
            nel rispetto del | nel rispetto della | ai sensi di un | in forza di |
            sulla base di | nell'ambito di | mediante accordo | mediante autorizzazione |
            mediante citazione | mediante link"""
        ),
        Tag.WHEN: words(
            """in caso di | nel caso di | quando | qualora | in occasione di | all'atto di |
            per ogni | nell'utilizzo | per qualsiasi | in caso di utilizzo |
            in caso di riproduzione | nel caso si voglia | se volete | se vuoi |
            se desiderate | se desideri | chi vuole | chi volesse | chi desidera |
            chi intende | chi utilizza | chi riproduce | chi pubblica | chiunque voglia |
            chiunque intenda | chiunque desideri | nel riprodurre | nel pubblicare |
            nel riprendere | nell'utilizzare | nel condividere | nel citare |
            ogni volta che | ogniqualvolta | ogni qualvolta | al momento di |
            all'atto della | in occasione della | per ogni utilizzo | per pubblicare |
            per riprodurre | per utilizzare | per ripubblicare | per condividere |
            per riprendere | per copiare | per usare"""
        ),
        Tag.NO_PART: words(
            """nessuna parte | nessun estratto | nessun brano | nessuna porzione |
            alcuna parte | nessun passo | nessun elemento | nessun frammento |
            nessuna sezione | nessuna sua parte | alcun estratto | alcun brano |
            neppure una riga | nemmeno una riga | nessun paragrafo | neanche una parte"""
        ),
        Tag.RANGE: words(
            """in tutto o in parte | tutto o in parte | anche parziale | anche parzialmente |
            anche in parte | totale o parziale | parziale o totale | totali o parziali |
            totalmente o parzialmente | parzialmente o totalmente | integrale o parziale |
            integralmente o parzialmente | parziale o integrale | anche solo in parte |
            anche solo parziale | neppure in parte | nemmeno in parte |
            neanche parzialmente | né in tutto né in parte | in toto o in parte |
            seppur parziale | per intero o in parte | sia totale che parziale |
            sia parziale che totale | in parte o in toto | completa o parziale |
            qualsiasi parte | né totalmente né parzialmente | nemmeno parzialmente |
            in parte o per intero | o parti di | per intero o parzialmente |
            in parte o in tutto | in tutto o anche in parte | in tutto e in parte |
            in tutto ed in parte | in tutto né in parte | nella totalità o in parte |
            in tutto o parzialmente | interamente o in parte | interamente o parzialmente |
            intera o parziale | intero o in parte | intero o parziale |
            integrale e parziale | integrale né parziale | integrale o per estratto |
            integrali o parziali | parziali o totali | parziali o integrali |
            parziale né totale | totale né parziale | totale e/o parziale |
            totale e parziale | totale ovvero parziale | totale oppure parziale |
            parziale e totale | parziale ovvero totale | parzialmente o integralmente |
            parzialmente o per intero | in forma parziale o totale |
            in forma totale o parziale | in forma integrale o parziale | sia pure parziale |
            sia pure in parte | sia pure parzialmente | ancorché parziale |
            ancorché parzialmente | benché parziale | pur se parziale | anche se parziale |
            anche se solo parziale | anche a stralci | anche per stralci |
            anche per estratto | anche per estratti | anche per brani |
            anche soltanto parziale | anche soltanto in parte | anche di una sola parte |
            anche di parte | anche di singole parti | anche di singoli brani |
            anche in minima parte | anche in forma parziale | anche in modo parziale |
            di tutto o parte | di tutto o di parte | del tutto o in parte | tutto o parte |
            tutta o parte | o di una parte | o di sue parti | o sue parti | o di parti |
            o di parte | o una sua parte | o parte di essi | o parte di esso |
            o parte di essa | o parti di essi | di ogni sua parte | qualunque parte |
            qualsiasi estratto | qualsivoglia parte | neppure parziale | nemmeno parziale |
            neanche parziale | neppure parzialmente | né parziale | né parzialmente |
            neanche in parte | per quanto breve | per quanto piccola |
            compresa quella parziale"""
        ),
        Tag.COMMERCIAL: words(
            """a fini commerciali | per fini commerciali | a scopo commerciale |
            a scopi commerciali | per scopi commerciali | a scopo di lucro |
            a fini di lucro | fini commerciali | scopi commerciali |
            per finalità commerciali | finalità commerciali | a fine di lucro |
            a fine commerciale | per fine commerciale | per fini di lucro |
            per scopo di lucro | per scopi di lucro | a scopi di lucro | con scopo di lucro |
            con fini di lucro | con fini commerciali | con scopi commerciali |
            con finalità commerciali | con finalità di lucro | per finalità di lucro |
            a fini lucrativi | a scopo lucrativo | per scopi lucrativi | per fini lucrativi |
            fini lucrativi | scopi lucrativi | fini di lucro | scopo di lucro |
            scopo commerciale | di natura commerciale | di carattere commerciale |
            per uso commerciale | ad uso commerciale | per trarne profitto |
            a scopo di profitto | a fini di profitto | per profitto |
            in un contesto commerciale | in ambito commerciale"""
        ),
        Tag.OTHER: words(
            """o altri scopi | o qualsiasi altro scopo | o per altri fini | qualsiasi scopo |
            qualsiasi fine | qualunque scopo | o per altri scopi |
            o per qualsiasi altro fine | o per qualunque altro scopo |
            o per qualsiasi altro scopo | o altre finalità | o per altre finalità |
            o ad altro fine | per qualsivoglia | a qualsiasi titolo | a qualunque titolo |
            a qualsivoglia titolo | qualsiasi finalità | qualunque fine |
            qualsivoglia scopo | commerciale o meno | commerciale o no | commerciali o meno |
            commerciali e non"""
        ),
        Tag.OUTSIDE: words(
            """al di fuori di | fuori dal | al di fuori del | al di fuori dell' | fuori dall' |
            fuori da | al di fuori dei | al di fuori della | al di fuori delle | fuori dai |
            fuori dalla | oltre i confini di | ovunque tranne in | in paesi diversi da |
            eccetto in | fuori d'"""
        ),
        Tag.PURPOSE: words(
            """per | ai fini di | al fine di | allo scopo di | a scopo di | ai fini della |
            ai fini dell' | anche per | ai fini del | al fine della | al fine del |
            allo scopo della | con lo scopo di | col fine di | con finalità di |
            per finalità di | a fini di | per scopi di | a scopi di | per fini di |
            in vista di | onde | volto a | volta a | volti a | finalizzato a |
            finalizzata a | finalizzati a | finalizzata all' | finalizzato all' |
            destinato a essere"""
        ),
        Tag.BUT: words(
            """ma | tuttavia | però | mentre | bensì | ciononostante | anzi | al contrario |
            ad ogni modo | tuttavia,"""
        ),
        Tag.AND: words(
            """e | o | né | ed | oppure | nonché | e/o | ovvero | o anche | come pure |
            come anche | così come | o comunque | ed anche | e anche | né tantomeno |
            tantomeno"""
        ),
        Tag.REQUEST: words(
            """si prega di | siete pregati di | per favore | per cortesia | è gradita |
            è gradito | vi preghiamo di | preghiamo di | vi chiediamo di | gradita |
            si ringrazia | preghiera di | con preghiera di | si prega cortesemente di |
            vi preghiamo cortesemente di | siete gentilmente pregati di |
            vi invitiamo gentilmente a | gentilmente | cortesemente | vi saremmo grati |
            saremmo grati | vi saremo grati | saremo grati | ringraziamo | vi ringraziamo |
            è apprezzata | è apprezzato | apprezziamo | apprezzeremmo | sarebbe gradita |
            sarebbe gradito | gradito | graditi | si gradisce | gradiremmo | possibilmente |
            se possibile | preferibilmente | ti chiediamo di | chiediamo di | ricordate di |
            ricordati di | ricordatevi di | non dimenticate di"""
        ),
        Tag.REPORT: words(
            """ha detto | ha dichiarato | ha annunciato | ha affermato | ha spiegato |
            ha chiesto | ha approvato | ha condannato | ha confermato | ha stabilito |
            ha deciso | ha votato | ha respinto | ha denunciato | ha citato in giudizio |
            ha fatto causa | hanno chiesto | hanno annunciato | hanno approvato | secondo |
            sostiene | accusa | accusato di | accusata di | ha accusato | ha ordinato |
            ha vietato | ha proibito | ha sottolineato | ha ricordato | ha reso noto |
            ha sentenziato | è stato condannato | afferma che | spiega | dichiara che |
            significa | vuol dire | ha bloccato | hanno vietato | ha ribadito |
            ha sequestrato | condannata per | condannato per | discute | propone | chiede |
            chiedono | vuole | vogliono | annuncia | avverte | raccomanda | indaga |
            respinge | approva | multa | ha multato | prevede di | valuta | ha sostenuto |
            ha avvertito | ha criticato | ha difeso | ha definito | ha proposto |
            ha presentato | ha pubblicato un | ha sanzionato | ha sospeso | ha rigettato |
            ha accolto | ha assolto | ha confermato che | ha riferito | ha raccontato |
            ha replicato | ha precisato | ha aggiunto | ha osservato | ha concluso |
            ha commentato | ha assicurato | ha minacciato | hanno denunciato | hanno citato |
            hanno sostenuto | hanno deciso | hanno votato | hanno respinto | hanno firmato |
            hanno protestato | denuncia che | denunciano | si legge | si legge nella |
            riporta il | riferisce | dice che | dicono che | sostengono | ritiene che |
            ritengono che | a detta di | a suo dire | stando a | stando al | come spiega |
            come ha spiegato | ha spiegato che | rischia | rischiano | protesta |
            protestano | lamenta | lamentano | vieterà | vieteranno | vuole vietare |
            potrebbe vietare | proporrà | approverà | voterà | entrerà in vigore |
            è entrato in vigore | ha stabilito che | ha sentenziato che | ha ritenuto che |
            ha deciso che"""
        ),
        Tag.TOPIC: words(
            """tribunale | giudice | giudici | cassazione | corte d'appello |
            corte di giustizia | processo | causa legale | sentenza | disegno di legge |
            proposta di legge | deputati | senato | parlamento | ministro | ministero |
            governo | avvocato | legale | esperto | la scritta | la frase | la dicitura |
            l'espressione | cosa significa | che cosa significa | convegno |
            direttiva europea | riforma | sindaco | comune di | ordinanza | prefetto |
            procura | indagati | violazione del copyright | siae | la parola | il termine |
            polizia | garante | magistrato | magistrati | imputato | imputati | imputata |
            avvocati | avvocata | giurista | giuristi | querela | ricorso | udienza |
            consiglio di stato | tar | corte costituzionale | consulta | agcom | antitrust |
            garante della privacy | commissione europea | parlamento europeo | eurodeputati |
            senatori | onorevole | deputata | decreto | decreto legge | regolamento |
            normativa | direttiva | emendamento | trattato | negoziato | accordo tra |
            sindacati | sindacato | confindustria | associazione consumatori | assessore |
            consiglio comunale | giunta | questore | questura | prefettura |
            professore di diritto | docente di diritto | tesi | saggio | corso di |
            corso su | seminario | laboratorio | guida a | come fare | tutorial | perché |
            le parole | il cartello | la formula | significato di | storia del | mostra su |
            ha stabilito che | ha sentenziato che | ha ritenuto illegittima"""
        ),
        Tag.NONWORK: words(
            """parcheggio | parcheggiare | sosta | fumo | fumare | tabacco | sigarett* | alcol |
            alcolici | alcoliche | bevande | armi | pesca | pescare | caccia | droni |
            veicoli | auto | cani | animali | balneazione | fuochi d'artificio | botti |
            petardi | biglietti | voti | voto | manifestazioni | merci | farmaci |
            pesticidi | glifosato | campeggio | velo | cellulari | monopattini | plastica |
            minori | minorenni | carne | bestiame | carburante | circolazione | transito |
            droga | cannabis | avorio | acqua | gioco d'azzardo | spiaggia | spiagge |
            accensione di fuochi | lettere all'editore | il direttore editoriale | ogm |
            latte | vetro | elezioni | sondaggi | volantini | partita | farmaco | alimenti |
            la tua email | tuo indirizzo email | la tua e-mail | dati personali | cookie |
            cookies | i tuoi dati | terreno | terreni | abitazione | abitazioni |
            appartamento | fabbrica | vaccino | vaccini | virus | mascherina | mascherine |
            pazienti | embrioni | clonazione | assistita | gestazione | esame | esami |
            in classe | alunni | telefono | gas | petrolio | elettricità | miniera |
            miniere | carbone | nucleare | rifiuti | vino | pane | pesce | giocatore |
            giocatori | stadio | tifosi | aereo | aerei | treni | navi | camion |
            biciclette | detenuti | migranti | cinghiali | lupi | orsi | tortura |
            munizioni | debito | eredità | bosco | boschi | sementi | piante | insetti |
            burqa | prostituzione | matrimonio | aborto | eutanasia | amianto |
            criptovalute | minerali | caffè | giocattoli | coniuge | casa in | immobile |
            immobili | utero | pellicce | scommesse | sigaretta | automobili | nei locali |
            suolo pubblico | selfie | bastoni per selfie | fotocamere |
            fotografare le opere | fotografare nel | fotografie nel museo | scattare foto |
            fare foto | visitatori | museo | visite | ingresso | l'ingresso | accesso |
            l'accesso | accesso ai non addetti | non addetti ai lavori | proprietà privata |
            divieto di accesso | divieto di transito | divieto di sosta |
            divieto di balneazione | commercio ambulante | venditori ambulanti |
            accattonaggio | affissione abusiva | affissioni | affiggere manifesti |
            manifesti | schiamazzi | petardo | falò | barbecue | grigliate | bivacco |
            funghi | raccolta di funghi | tartufi | molluschi | cozze | vongole |
            selvaggina | cinghiale | fauna | flora | nidi | immersioni | ormeggio |
            ancoraggio | navigazione | imbarcazioni | moto d'acqua | gonfiabili |
            ombrelloni | sabbia | conchiglie | cibo | bevande in vetro | bottiglie |
            lattine | superalcolici | birra | svapare | sigaretta elettronica | narghilè |
            minori di 18 | under 18 | bambini | lotterie | lotteria | gratta e vinci | slot |
            casinò | arbitro | serie a | calciomercato | cessione del giocatore |
            cessione di | acquisto di | gol | squadra | pollo | uova | formaggio | formaggi |
            frutta | verdura | grano | mais | riso | zucchero | sale | olio | birre |
            concimi | fertilizzanti | fitofarmaci | import | export | esportazione di |
            importazione di | dazi | sanzioni a | valuta | dollari | obbligazioni | azioni |
            quote | titoli | investitori | borsa | mutui | affitti | affitto |
            affitti brevi | locazione | sfratto | costruzione | costruzione di |
            demolizione | trivelle | trivellazioni | pozzi | pale eoliche | liquidi a bordo |
            bagagli | bagaglio | passeggeri | voli | metropolitana | autobus | tram | treno |
            patente | guida in stato | velocità | moto | motocicli | scooter | ciclisti |
            pedoni | monopattino | camper | roulotte | tende | campeggiare |
            cellulare in classe | smartphone in classe | divise | crocifisso |
            indirizzo di posta | indirizzo e-mail non | commenti | commenti offensivi |
            insulti | dati bancari | numero di telefono | carta di credito | contanti |
            assegni | sangue | trapianti | antibiotici | ricetta medica | senza ricetta |
            sanitari | mascherine chirurgiche | rapporti sessuali | abiti usati |
            zona rossa | portale clienti | area clienti | servizio clienti |
            assistenza clienti | demanio pubblico | suolo demaniale | spiagge demaniali"""
        ),
        Tag.CREDIT: words(
            """foto: | foto di | fotografia di | fotografia: | foto © | credit foto: |
            crediti: | crediti foto: | credito: | fonte: | fonti: | immagine: | immagini: |
            immagine di | video: | per gentile concessione di | per gentile concessione |
            courtesy | infografica: | illustrazione: | illustrazione di | testo: |
            ufficio stampa | ph: | ph. | credito obbligatorio: | fornita da | fornito da |
            fotografo: | vignetta di | disegno di | foto a cura di | immagini di |
            fotografie di | foto per gentile concessione di | foto per gentile concessione |
            immagine per gentile concessione di | immagini per gentile concessione di |
            foto concessa da | foto fornita da | foto fornite da | immagine fornita da |
            immagini fornite da | immagine concessa da | gentilmente concessa da |
            gentilmente concesso da | gentilmente concesse da | foto d'archivio: |
            foto archivio: | foto d'archivio | archivio: | credits: | credits foto: |
            credit: | credit fotografico: | crediti fotografici: | credito fotografico: |
            credit immagine: | crediti immagine: | crediti immagini: | courtesy of |
            fotogramma: | fotografie: | ph | ph.: | photo: | testo di | testi di | testi: |
            testo e foto: | testo e foto di | testi e foto: | testi e foto di | grafica di |
            grafico di | infografica di | illustrazioni: | illustrazioni di | disegni di |
            vignetta: | mappa: | animazione: | video di | videointervista di | riprese: |
            fonte foto: | fonte immagine: | fonte della foto: | a cura di | tratto da |
            pubblicato originariamente su | pubblicato originariamente da |
            originariamente pubblicato su | originariamente pubblicato da |
            pubblicato per la prima volta su | pubblicato in origine su |
            riprodotto con il permesso di | riprodotto con l'autorizzazione di |
            riprodotta con il permesso di | riprodotta per gentile concessione di |
            riprodotto per gentile concessione di | pubblicato per gentile concessione di |
            distribuito da | diffusa da | diffuso da"""
        ),
        Tag.PHOTO: words(
            """foto | fotografia | fotografie | immagine | immagini | fotografo | fotografi |
            fotoreporter | fotogramma | scatto | scatti | istantanea"""
        ),
        Tag.VIA: words("via | tramite"),
        Tag.WITH_AGENCY: words("""con agenzie | con fonti di agenzia | fonte ansa | redazione e agenzie | (agenzie) | con ansa | fonte
            agenzie | con afp | con agenzie di stampa | con agi | con adnkronos | con reuters | con ap | con dpa
            | con le agenzie | fonte adnkronos | fonte agi | fonte agenzia | fonte: agenzie | redazione ansa e |
            e agenzie | da agenzie | da fonti di agenzia | con | con informazioni di | con informazioni da | con
            il contributo di | con materiale"""),
        Tag.BYLINE: words(
            """giornalista | corrispondente | inviato | inviata | dal nostro inviato |
            dal corrispondente | cronista | giornalisti | inviati | inviato speciale |
            inviata speciale | dalla nostra inviata | dalla corrispondente |
            dal nostro corrispondente | dalla nostra corrispondente | redattore |
            redattrice | caporedattore | editorialista | fotoreporter | fotogiornalista |
            di redazione"""
        ),
        Tag.KILL: words(
            """foto annullata | notizia annullata | si prega di annullare |
            si prega di non utilizzare | non utilizzare più | non usare più |
            eliminare dagli archivi | rimuovere dagli archivi | è annullata |
            ritiro obbligatorio | annullamento: | da eliminare |
            vi preghiamo di non utilizzare | cancellare dagli archivi |
            eliminarla dai vostri archivi | annullata la | annullare la | ritirata la |
            annulla la | ritira la | è ritirata | annullamento di | annullata: |
            lancio annullato | notizia ritirata | foto ritirata | eliminarlo dagli archivi |
            eliminarla dagli archivi | cancellarla dagli archivi |
            cancellarlo dagli archivi | rimuoverla dagli archivi | annulliamo la |
            annulliamo il | ritiriamo la | ritiriamo il | annulla il | ritira il |
            viene annullata | viene ritirata | si annulla la | si considera annullata |
            da considerarsi annullata | da considerarsi nulla | distruggere la |
            siete pregati di eliminare | siete pregati di cancellare |
            si prega di eliminare | si prega di cancellare | si prega di distruggere |
            vi preghiamo di eliminare | vi preghiamo di cancellare | annullata per errore |
            inviata per errore | inviato per errore | trasmessa per errore |
            trasmesso per errore | diffusa per errore | diffuso per errore |
            avviso di annullamento | annullamento foto | annullamento notizia |
            annullamento obbligatorio | cancellazione obbligatoria |
            eliminazione obbligatoria | rimozione obbligatoria | annullare il |
            annullate la | annullate il | annullate la notizia | annullare la notizia |
            annullare la foto | annulliamo le | ritirare la | ritirate la | ritirate il |
            ritirato il | ritirata dal | ritirata dalla circolazione | è stata ritirata |
            è stata annullata | è stato annullato | sono annullate | sono ritirate |
            si ritira la | si intende annullata | si intende annullato |
            da intendersi annullata | da considerarsi annullato | da considerare annullata |
            da considerare nulla | deve considerarsi annullata | è da considerarsi nulla |
            è nulla | eliminate la | eliminate il | eliminare la | eliminare immediatamente |
            eliminate immediatamente | eliminarla da | eliminarla | eliminarlo | eliminarle |
            cancellare la | cancellate la | cancellare immediatamente |
            cancellate immediatamente | cancellarla | cancellarlo | cancellarle |
            cancellatela | eliminatela | rimuovere la | rimuovete la |
            rimuovere immediatamente | rimuovetela | rimuoverla | rimuoverlo |
            distruggete la | distruggerla | distruggetela | cestinare la | cestinare |
            cestinate la | cestinatela | ignorare la | ignorate la | non tenere conto della |
            non tenere conto | non tenete conto | non utilizzare la | non utilizzate la |
            non utilizzatela | non utilizzarla | non usate la | non usatela | non usarla |
            non pubblicare la | non pubblicatela | non pubblicarla | non diffondere la |
            non diffondetela | non diffonderla | non va più utilizzata |
            non va più utilizzato | non deve più essere utilizzata |
            non deve più essere utilizzato | non devono più essere utilizzate |
            non può più essere utilizzata | non essere più utilizzata | cessare l'utilizzo |
            cessare ogni utilizzo | interrompere l'utilizzo | interrompere ogni utilizzo |
            interrompere la diffusione | si prega di non usare | si prega di non pubblicare |
            si prega di non diffondere | si prega di rimuovere | si prega di ritirare |
            si prega di ignorare | si prega di cestinare | siete pregati di non utilizzare |
            siete pregati di rimuovere | siete pregati di distruggere |
            siete pregati di cestinare | siete pregati di ignorare |
            vi preghiamo di rimuovere | vi preghiamo di distruggere |
            vi preghiamo di ignorare | vi preghiamo di cestinare |
            vi preghiamo di non usare | preghiamo di eliminare | preghiamo di cancellare |
            preghiamo i clienti di | ordine di ritiro | ritiro della notizia |
            ritiro della foto"""
        ),
        Tag.CORRECTION: words(
            """versione corretta | corregge il | (corregge | rettifica: | errata corrige |
            correzione: | sostituisce la precedente | annulla e sostituisce |
            utilizzare la versione corretta | correzione | rettifica | (rettifica |
            (correzione | (corretto | (corretta | corregge la | corregge titolo |
            corregge il titolo | corregge nome | corregge cifra | corregge nel |
            corregge al | correggendo | versione corretta: |
            versione aggiornata sostituisce | versione rettificata | ripetizione corretta |
            ripetiamo correttamente | ripetuto corretto | sostituisce il precedente |
            sostituisce la versione precedente | sostituisce il lancio |
            sostituisce e annulla | annulla e sostituisce la | annulla e sostituisce il |
            al posto della precedente | leggasi | si legga | si utilizzi questa versione |
            utilizzare questa versione | utilizzate questa versione |
            utilizzate la versione corretta | usare la versione corretta |
            usate la versione corretta | si prega di utilizzare la versione corretta |
            si prega di usare la versione corretta | lancio corretto | errata corrige:"""
        ),
        Tag.EMBARGO: words(
            """sotto embargo | embargo fino | in embargo | embargo: | sottoposto a embargo |
            embargo sino | con embargo | embargato fino | embargo alle | embargo al |
            embargo alla | embargo sino a | embargato sino | embargata fino |
            sotto stretto embargo | embargo fino al | embargo fino alle | embargo sino al |
            embargo stampa | embargo stretto | embargo assoluto | embargata fino al |
            embargati fino | soggetto a embargo | soggetta a embargo | sottoposta a embargo |
            posto sotto embargo | non pubblicare prima | non diffondere prima |
            da non pubblicare prima | da non diffondere prima | da non divulgare prima |
            non pubblicabile prima | non divulgabile prima | non divulgare prima |
            vietata la pubblicazione prima | vietata la diffusione prima |
            divieto di pubblicazione prima | divieto di pubblicazione fino |
            nessuna pubblicazione prima | pubblicabile dal | pubblicabile dalle |
            pubblicabile a partire | da pubblicare dopo | da pubblicare a partire |
            diffondibile dal | diffondibile dalle | fine embargo | fine dell'embargo |
            scadenza embargo | l'embargo scade | l'embargo cade | l'embargo decade |
            rimozione dell'embargo | embargo rimosso"""
        ),
        Tag.UNTIL: words(
            """fino a | fino al | fino alle | sino al | sino alle | prima di | prima del |
            prima delle | entro | fino alla | fino all' | fino al giorno | sino a |
            sino alla | sino all' | prima dell' | prima della | prima dello | fino a quando |
            anteriormente al | precedentemente al | fin quando"""
        ),
        Tag.AFTER: words(
            """dopo | dopo il | a partire da | a partire dal | a partire dalle | dal |
            dalle ore | decorsi | oltre il | dopo le | dopo le ore | dopo i |
            successivamente al | successivamente alle | trascorsi | trascorso | trascorse |
            passati | passate | decorso | decorse | oltre le | oltre la | oltre i |
            scaduto il | scaduti | a far data dal | a decorrere dal | a decorrere da |
            per più di | per oltre | per un periodo superiore a | superiore a | superiori a |
            dalla data"""
        ),
        Tag.RELEASE: words(
            """per la diffusione immediata | per diffusione immediata | diffusione immediata |
            per pubblicazione immediata | pubblicazione immediata |
            per la pubblicazione immediata | libera pubblicazione |
            da pubblicare immediatamente | preghiera di diffusione |
            preghiera di pubblicazione | cortese preghiera di diffusione |
            con preghiera di pubblicazione | con preghiera di diffusione |
            da diffondere immediatamente | si prega di dare diffusione |
            per immediata diffusione | per immediata pubblicazione | immediata diffusione |
            per diffusione | per pubblicazione | per la pubblicazione | per la diffusione |
            di diffusione immediata | da diffondere subito | da pubblicare subito |
            di libera pubblicazione | libera diffusione | liberamente pubblicabile |
            liberamente diffondibile | con cortese preghiera di diffusione |
            con cortese preghiera di pubblicazione | con cortese richiesta di pubblicazione |
            con richiesta di pubblicazione | con richiesta di diffusione |
            con gentile richiesta di pubblicazione | con gentile preghiera di pubblicazione |
            con gentile preghiera di diffusione | si prega di pubblicare |
            si prega di diffondere | si prega di dare massima diffusione |
            con preghiera di massima diffusione | massima diffusione |
            preghiera di massima diffusione | si chiede la pubblicazione |
            si richiede la pubblicazione | si ringrazia per la pubblicazione |
            si ringrazia per la diffusione | si ringrazia per l'eventuale pubblicazione |
            grazie per la pubblicazione | grazie per la diffusione |
            vi ringraziamo per la pubblicazione | vi preghiamo di pubblicare |
            vi preghiamo di diffondere"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """pubblico dominio | di pubblico dominio | dominio pubblico |
            nessun diritto riservato | libero da diritti | libera da diritti |
            libere da diritti | liberi da diritti | nel pubblico dominio |
            in pubblico dominio | nel dominio pubblico | appartiene al pubblico dominio |
            appartengono al pubblico dominio | caduto in pubblico dominio |
            caduta in pubblico dominio | caduti in pubblico dominio |
            entrato nel pubblico dominio | rilasciato nel pubblico dominio |
            rilasciata nel pubblico dominio | rilasciato in pubblico dominio |
            fa parte del pubblico dominio | fanno parte del pubblico dominio |
            libero da copyright | liberi da copyright | libera da copyright |
            libere da copyright | senza copyright | privo di copyright | privi di copyright |
            esente da copyright | esenti da copyright | non coperto da copyright |
            non coperti da copyright | non coperta da copyright |
            non è coperto da copyright | non sono coperti da copyright |
            non protetto da copyright | non protetti da copyright |
            non è protetto da copyright | non sono protetti da copyright |
            non soggetto a copyright | non soggetti a copyright |
            non è soggetto a copyright | non soggetto a diritto d'autore |
            libero da diritti d'autore | liberi da diritti d'autore |
            libere da diritti d'autore | nessun diritto è riservato |
            non è riservato alcun diritto | rinuncia a tutti i diritti |
            rinunciano a tutti i diritti | rinunciato a tutti i diritti"""
        ),
        Tag.OPEN_LICENCE: words(
            """licenza aperta | italian open data license | licenza libera | iodl |
            licenza pubblica | licenza open data | licenza aperta di | licenze aperte |
            iodl 2.0"""
        ),
        Tag.SINCE: words("dal | fin dal | da | sin dal"),
        Tag.PRESENT: words("oggi | presente | ad oggi | a oggi | presenti"),
        Tag.TAIL: words(
            """e i suoi licenzianti | o dei suoi licenzianti | e sue controllate | e/o i suoi |
            e altri | o suoi | e suoi | tel | p.iva | partita iva | p. iva | note legali |
            e le sue controllate | e/o le sue | e/o suoi | o dei suoi | e i suoi partner |
            e i suoi autori | e i rispettivi | e dei rispettivi | e terzi |
            e altri titolari | telefono | c.f. | codice fiscale | cod. fisc. | reg. imprese |
            rea | cap. soc. | capitale sociale | sede legale | registrazione tribunale |
            registrazione | direttore responsabile | iscrizione | issn | isbn |
            privacy policy | cookie policy | informativa privacy | termini e condizioni |
            condizioni d'uso | condizioni generali | contatti | redazione | realizzato da |
            sviluppato da | powered by | pec"""
        ),
        Tag.PART_OF: words(
            """una società del gruppo | una divisione di | controllata da | parte di | gruppo |
            società del gruppo | un marchio di | una testata del | una testata di |
            una testata del gruppo | una pubblicazione di | un servizio di | una società di |
            edito da | edita da | editore: | facente parte del | appartenente al gruppo |
            del gruppo"""
        ),
        Tag.WITHIN: words(
            """entro | per un periodo di | massimo | al massimo | più di | oltre | nei |
            entro i | entro un | nel termine di | per un massimo di | fino a un massimo di |
            fino ad un massimo di | non oltre | non più di | con un limite di |
            nel limite di | entro il limite di | per una durata di | non superiore a |
            non superiori a | inferiore a | meno di"""
        ),
        Tag.DAYS: words(
            """giorno | giorni | ora | ore | settimana | settimane | mese | mesi |
            giorni lavorativi | giorno lavorativo | anno | anni | trimestre | gg"""
        ),
        Tag.LENGTH: words(
            """parole | minuti | secondi | caratteri | battute | righe | parola | minuto |
            secondo di | battuta | riga | frasi | frase | capoversi | capoverso | paragrafi |
            paragrafo | spazi inclusi | per cento | %"""
        ),
        Tag.ABBREVIATION: words(
            """sig | dott | avv | ecc | pag | d.lgs | l | c.f | s.p.a | s.r.l | dr | dott.ssa |
            prof | prof.ssa | ing | arch | geom | rag | on | sen | mons | sig.ra | sigg |
            egr | spett | p.es | es | cfr | tel | n | nn | num | artt | co | lett | p | pp |
            pagg | vol | cap | fig | ed | v | p.zza | c.so | c.a | rif | d.p.r | d.l |
            s.n.c | s.a.s | soc | coop"""
        ),
        Tag.OUT: words("out | esclusa | non disponibile in | non disponibile per"),
    },
    actions={
        Action.ALL: words(
            """uso | usi | usare | usato | usata | usati | usate | utilizz* | riutilizz* |
            riuso | impiego | impiegare | impiegato | sfruttamento | sfruttare | sfruttato |
            sfruttati | fruizione | usarlo | usarla | utilizzabile | utilizzabili | usabile |
            usino | usando | usarli | usarle | usarne | riusare | impieghi | impiegata |
            impiegati | impiegarlo | sfruttata | sfruttate | sfrutta i | sfruttando |
            sfruttarli | sfruttabile | avvalersi di | servirsi di | servirsene | fruire |
            fare uso | farne uso | in caso di utilizzo | per utilizzare | per usare |
            nell'utilizzare | chi utilizza | per ogni utilizzo | ad uso esclusivo |
            a uso esclusivo | ad uso esclusivo di | ad uso esclusivo degli |
            per uso esclusivo | ad esclusivo uso | a esclusivo uso | nell'utilizzo"""
        ),
        Action.PUBLISH: words(
            """pubblicare | pubblicato | pubblicata | pubblicati | pubblicate | pubblicazione |
            pubblicarlo | pubblicarli | pubblicarla | ripubblic* | ristampa* | riprendere |
            ripreso | ripresi | riprese | comunicazione al pubblico |
            comunicare al pubblico | messa a disposizione del pubblico |
            messa a disposizione | mettere a disposizione | esporre | esposto | esposizione |
            mostrare | divulg* | anticipato | anticipata | rappresentazione pubblica |
            ripresa | affissione | pubblicabile | pubblicabili | ripubblichi | pubblichi |
            pubblica | divulgabile | riproporre | riproposto | pubblicarle | pubblicarne |
            pubblichino | pubblichiate | pubblicando | pubblichiamo | pubblicano |
            pubblicazioni | ri-pubblicare | ripostare | repost* | postare | postato |
            postata | posti | ripresa integrale | riprendere i nostri | riprendano |
            riprenda | riprenderlo | riproposizione | riproporre i nostri |
            rendere pubblico | reso pubblico | resa pubblica | resi pubblici |
            renderlo pubblico | mettere a disposizione del pubblico |
            messo a disposizione del pubblico | esporre al pubblico | esposte al pubblico |
            esibire | esibizione pubblica | esecuzione pubblica | proiezione pubblica |
            proiettare in pubblico | rappresentare in pubblico | presentazione al pubblico |
            affiggere | inserzione | inserire in | inserimento in | inserito in | ristampe |
            riedizione | rieditare | comparire su altri | mostrare in pubblico |
            visualizzazione pubblica | uscire in edicola | uscire su altri |
            apparire su altri | per pubblicare | per ripubblicare | per riprendere |
            nel pubblicare | nel riprendere | chi pubblica"""
        ),
        Action.PUBLISH_ONLINE: words(
            """internet | su internet | in rete | online | on line | su altri siti |
            pubblicazione online | su siti web | sul web | in web | nel web | web |
            sito web | sui siti | su siti | su altri siti web | su un altro sito |
            su altro sito | su siti terzi | siti di terzi | sul proprio sito | sul tuo sito |
            sul vostro sito | su blog | sul blog | sul proprio blog | su portali | uso web |
            uso online | utilizzo web | utilizzo online | utilizzo digitale | uso digitale |
            diffusione online | diffusione via internet | diffusione su internet |
            pubblicazione su internet | pubblicazione in rete | pubblicazione web |
            pubblicazione digitale | edizione digitale | formato digitale |
            supporto digitale | mettere online | messa online | messo online |
            mettere in rete | messa in rete | messo in rete | messa in linea |
            mettere in linea | caricare online | caricare su internet | caricare in rete |
            caricare su | caricamento su | caricato su | upload | via internet |
            tramite internet | via web | hosting"""
        ),
        Action.PRINT: words(
            """stampa | stampare | stampato | stampata | stampati | cartacea | a mezzo stampa |
            su carta | in versione cartacea | versione cartacea | edizione cartacea |
            formato cartaceo | supporto cartaceo | cartaceo | cartacei | carta stampata |
            sulla carta stampata | stampa cartacea | edizione a stampa | edizioni a stampa |
            mezzo stampa | stampate | stampi | stampino | stamparlo | stamparla | stamparne |
            ristampa cartacea | stampabile | su giornali | sui giornali"""
        ),
        Action.BROADCAST: words("""radiodiffus* | teletrasmess* | trasmissione televisiva | radiotelevisiv* | televisiv* | messa in
            onda | mandare in onda | ritrasmi* | ritrasmess* | ritrasmett* | trasmettere in tv | trasmesso in tv
            | in onda | tv | in tv | in televisione | alla televisione | alla radio | in radio | per radio | via
            radio | via etere | andare in onda | mandato in onda | mandata in onda | mandati in onda | messo in
            onda | messe in onda | on air | emittenti | emittenza | radiofonic* | radiotrasm* | teletrasm* |
            diffusione televisiva | diffusione radiofonica | diffusione in tv | diffusione via etere |
            diffusione radiotelevisiva | trasmissione radiofonica | trasmissione in tv | trasmissione via etere
            | trasmettere in televisione | trasmesso in televisione | trasmessa in televisione | trasmissione in
            diretta | streaming | uso tv | uso televisivo | passaggio televisivo | passaggi televisivi |
            radiodiffondere"""),
        Action.SOCIAL: words(
            """social network | sui social | social media | condivisione sui social |
            reti sociali | social | sui social network | su social network |
            sui canali social | su canali social | piattaforme social | su facebook |
            su instagram | su twitter | su tiktok | su whatsapp | su x | su youtube |
            diffusione sui social | diffusione sui social network | diffusione via social |
            pubblicazione sui social | pubblicazione sui social network |
            pubblicare sui social | pubblicarlo sui social | pubblicarla sui social |
            condivisione social | condividere sui social | condividerlo sui social |
            condiviso sui social | condivisa sui social | condivisi sui social |
            postare sui social | uso social | twitt* | ritwitt* | retwitt* | stories"""
        ),
        Action.REPRODUCE: words(
            """riproduzione | riproduzioni | riprodurre | riprodotto | riprodotta | riprodotti |
            riprodotte | riproduca | riproduce | riproducibile | copia | copie | copiare |
            copiato | copiata | copiati | copiate | copiatura | ricopia* | duplica* |
            duplicazione | fotocopi* | scaricare | scaricato | scaricati | download |
            copincolla* | screenshot | riproducibili | riproduciate | copi | copino |
            replicare | replica | replicato | trascrivere | trascrizione | clonare |
            fotografare lo schermo | riproducano | riproducono | riproducendo | riprodurl* |
            riprodurne | riproducete | copiarlo | copiarla | copiarli | copiarle | copiarne |
            copiando | copi i | copiature | copia e incolla | copia-incolla | copia incolla |
            copiaincolla* | copiare e incollare | copia/incolla | scaricarlo | scaricarla |
            scaricarli | scaricate | scarichi | scarica il | scaricamento | scaricabile |
            downloadare | ciclostil* | xerocop* | scansione | scansioni | scansionare |
            scansionato | scannerizz* | digitalizz* | catturare lo schermo |
            cattura dello schermo | catture | screenshots | replicarlo | repliche |
            replichi | trascriverlo | trascritto | trascritta | ricalc* | plagiare |
            plagio di | plagiato | plagiata | plagi i | piratare | piratato |
            rubare le nostre foto | rubare i nostri | rubare le foto | rubate le nostre |
            rubate i nostri | rubare contenuti | rubare i contenuti | rubi le | rubare foto |
            appropriarsi dei | appropriarsi di | saccheggiare | clonazione del sito |
            clonato | duplichi | riprodott* | in caso di riproduzione | per riprodurre |
            per copiare | nel riprodurre | chi riproduce"""
        ),
        Action.REDISTRIBUTE: words(
            """diffusione | diffondere | diffuso | diffusa | diffusi | diffuse | ridiffu* |
            ridiffond* | distribu* | ridistribu* | redistribu* | trasmissione | trasmettere |
            trasmesso | trasmessa | trasmessi | trasmesse | cessione | cedere | ceduto |
            ceduta | ceduti | cessione a terzi | inoltr* | trasferimento | trasferire |
            sublicenz* | sindacazione | condivisione | condividere | condiviso | condivisa |
            condivisi | circolazione a terzi | fornire a terzi | divulgazione a terzi |
            propagazione | cedibile | cedibili | distribuibile | distribuibili |
            trasmissibile | trasferibile | trasferibili | girare a terzi | rilanciare |
            rilancio | rilanciato | diffonderl* | diffondano | diffonda | diffondete |
            diffondono | diffondendo | trasmetterl* | trasmetta a | trasmettano | cederl* |
            ceda | cedano | cedendo | cessioni | cedute | cessione del materiale a terzi |
            sub-licenz* | sub-cessione | subcedere | trasferirl* | trasferito | trasferita |
            trasferiti | trasferisca | girarlo a terzi | passare a terzi | passarlo a terzi |
            a terzi | a soggetti terzi | presso terzi | con terzi | verso terzi |
            terze parti | a terze parti | ad altri soggetti | ad altri | ad altre testate |
            ad altri media | condividerl* | condividano | condivida | condividi |
            condividete | condividendo | condivise | condivisibile | fornirlo a terzi |
            fornito a terzi | fornitura a terzi | consegnare a terzi | consegna a terzi |
            comunicare a terzi | comunicazione a terzi | comunicato a terzi |
            comunicati a terzi | rivelare a terzi | mettere a disposizione di terzi |
            messa a disposizione di terzi | messo a disposizione di terzi |
            prestare a terzi | prestito a terzi | far circolare | fare circolare |
            circolazione | circolare liberamente | circoli | spedire a terzi |
            invio a terzi | inviare a terzi | disseminazione | disseminare | propagare |
            divulgarlo a terzi | divulgati a terzi | syndication | mirror | per condividere |
            nel condividere"""
        ),
        Action.REWRITE: words(
            """riscri* | riscrittura | riassum* | riassunto | riassunti | sintesi | parafras* |
            compendi* | rassegna stampa | rassegne stampa | riscrittura dei | sintetizzare |
            sintetizzato | sintetizzarl* | rimaneggi* | abbrevi* | accorci* | condens* |
            tagliare il testo | tagli al testo | tagli nel testo | rivedere il testo |
            riformul* | editare | editato | editing | ritoccare il testo | rifacimento |
            rifare il testo | rassegne | rassegna"""
        ),
        Action.ADAPT: words(
            """modific* | modifica | modifiche | adatta* | adattamento | altera* | trasforma* |
            opere derivate | opera derivata | elaborazione | elaborare | elaborato |
            manipola* | remix* | adatti | derivare | derivazione | lavori derivati |
            opere derivate da | creare opere derivate | creazione di opere derivate |
            elaborazioni | elaborarl* | elaborata | elaborati | cambiare il testo |
            cambiare i contenuti | cambiare il contenuto | cambi di testo | stravolg* |
            snatur* | distorc* | distorsione | deformare | deformazione | mutilazione |
            mutilare | manipolazione del testo | riadatt* | rimaneggiare i contenuti |
            arrangiamento | rielabor*"""
        ),
        Action.TRANSLATE: words(
            """traduzione | traduzioni | tradurre | tradotto | tradotta | tradotti | tradotte |
            tradurlo | tradurl* | traducano | traduca | traducete | traducendo |
            traduzioni in | versione tradotta | traduzione automatica | doppiaggio |
            doppiare | sottotitol* | in altre lingue | in altra lingua |
            in lingua straniera | in qualsiasi lingua"""
        ),
        Action.QUOTE: words(
            """estratti | estratto | stralci | brani | citazioni | brevi citazioni |
            citare brani | per estratto | citazione di | brevi brani | brevi estratti |
            brevi stralci | brano | stralcio | passi | passaggi | frammenti | frammento |
            citare estratti | citare brevi | citare passaggi | citare parti |
            citare alcune righe | estrarre brani | estrapol* | riportare brani |
            riportare stralci | riportare brevi | riprodurre brani | riproduzione di brani |
            riproduzione di stralci | riproduzione di brevi | pubblicazione di stralci |
            pubblicare stralci | pubblicazione di brani | trascrizione di brani |
            utilizzo di brani | uso di brani | uso di stralci | citazione breve |
            la citazione | citazioni testuali | virgolettati | qualche riga | poche righe"""
        ),
        Action.ARCHIVE: words(
            """archivi* | memorizza* | conserva* | conservazione | banca dati | banche dati |
            database | base di dati | basi di dati | salvataggio | salvare | immagazzina* |
            registrazione | registrare | cache | memorizzi | salvarlo | salvarla | salvarli |
            salvato | salvati | salvataggi | stoccaggio | stoccare | data base | basi dati |
            base dati | banche-dati | banca-dati | banca immagini | banche immagini |
            archivi digitali | archivi elettronici | sistema di archiviazione |
            sistemi di archiviazione | sistema di recupero | sistemi di recupero |
            sistemi di reperimento | registrato in | registrarl* | custodire |
            depositare in | deposito in | tenere in archivio | mantenere in archivio |
            inserimento in archivi | inserimento in banche dati | inserire in banche dati |
            inserito in banche dati | inserimento in database | inclusione in banche dati |
            creazione di banche dati | creazione di archivi | creare archivi |
            creare banche dati | memoria cache | caching | repository | fototeca | mediateca"""
        ),
        Action.SELL: words(
            """vendita | vendite | vendere | venduto | venduta | venduti | rivendita |
            rivendere | rivenduto | rivenduti | commercializz* | noleggio | noleggiare |
            rivendibile | vendibile | rivenderla | venderla | vendano | venda | vendi |
            vendete | venderl* | vendono | vendendo | vendibili | rivend* | in vendita |
            messa in vendita | mettere in vendita | messo in vendita | messi in vendita |
            messe in vendita | porre in vendita | offrire in vendita | offerto in vendita |
            offerta in vendita | compravendita | smercio | smerciare | vendita di copie |
            vendita di stampe | affittare | noleggiato | cessione a titolo oneroso |
            cessione onerosa | a titolo oneroso | dietro compenso a terzi | lucrare |
            lucro su | trarne profitto | ricavarne | a pagamento a terzi |
            vendita al pubblico"""
        ),
        Action.COMMERCIAL: words(
            """uso commerciale | usi commerciali | utilizzo commerciale |
            utilizzazione commerciale | sfruttamento commerciale | commercialmente |
            sfruttato commercialmente | impiego commerciale | riutilizzo commerciale |
            utilizzi commerciali | uso a fini commerciali | uso a scopo commerciale |
            uso per fini commerciali | uso per scopi commerciali |
            utilizzo a fini commerciali | utilizzo a scopo commerciale |
            utilizzo per fini commerciali | utilizzo per scopi commerciali |
            utilizzo a scopo di lucro | uso a scopo di lucro | uso lucrativo |
            utilizzo lucrativo | scopi lucrativi diretti | fruizione commerciale |
            diffusione commerciale | riproduzione commerciale | pubblicazione commerciale |
            sfruttamento economico | sfruttare commercialmente | utilizzare commercialmente |
            utilizzato commercialmente | sfruttati commercialmente | monetizz* |
            attività commerciali | uso profit"""
        ),
        Action.ADVERTISE: words(
            """pubblicità | pubblicitari* | promozione | promozionale | promozionali |
            marketing | campagne pubblicitarie | réclame | fini pubblicitari |
            campagna pubblicitaria | annunci pubblicitari | annuncio pubblicitario |
            inserzioni pubblicitarie | uso pubblicitario | usi pubblicitari |
            utilizzo pubblicitario | uso promozionale | usi promozionali |
            utilizzo promozionale | scopi pubblicitari | scopo pubblicitario |
            scopi promozionali | scopo promozionale | fini promozionali |
            finalità pubblicitarie | finalità promozionali | finalità di marketing |
            promozioni | promuovere | promozione commerciale | messaggi pubblicitari |
            comunicazione commerciale | campagne | campagne promozionali |
            campagne di marketing | campagne commerciali | spot | sponsorizzazion* |
            pubbliredazional* | advertising | endorsement | merchandising"""
        ),
        Action.AI_TRAINING: words(
            """estrazione di testo e dati | estrazione di testo e di dati |
            estrazione di testi e dati | estrazione di dati | intelligenza artificiale |
            addestramento di sistemi | addestrare sistemi | addestramento di modelli |
            addestrare modelli | addestramento dell'intelligenza artificiale |
            addestramento di algoritmi | addestrare algoritmi | addestramento di ia |
            addestrare l'ia | addestramento dell'ia | apprendimento automatico |
            machine learning | scraping | crawling | web scraping |
            estrazione automatizzata | raccolta automatizzata | modelli linguistici |
            modelli di linguaggio | ia generativa | intelligenza artificiale generativa |
            dati di addestramento | sistemi di ia | modelli di ia |
            addestramento di intelligenze artificiali | addestrare intelligenze artificiali |
            data mining | sistemi di intelligenza artificiale |
            addestramento di reti neurali | addestrare | text and data mining | text mining |
            tdm | istruire sistemi | istruire modelli | istruire algoritmi |
            allenare modelli | allenare sistemi | allenamento di modelli |
            allenamento di sistemi | allenamento di intelligenze artificiali |
            intelligenze artificiali | chatbot | strumenti di ia | modello linguistico |
            raschiamento | estrazione di contenuti automatizzata | alimentare modelli |
            alimentare sistemi | indicizzazione automatica |
            strumenti automatizzati di estrazione | raccolta automatica | crawler |
            robot di scansione | addestrare intelligenza artificiale |
            addestrare l'intelligenza artificiale | addestrare un'intelligenza artificiale |
            addestrare un'ia | addestrare le ia | addestrare un modello |
            addestrare i modelli | addestrare reti neurali | addestrare chatbot |
            addestrare strumenti | addestramento di un modello | addestramento dei modelli |
            addestramento di un'ia | addestramento delle ia | addestramento di chatbot |
            addestramento di intelligenza artificiale |
            addestramento delle intelligenze artificiali | addestramento degli algoritmi |
            allenare l'intelligenza artificiale | allenare un'intelligenza artificiale |
            allenare l'ia | allenare algoritmi | allenamento di algoritmi |
            allenamento di ia | allenamento dell'ia | reti neurali | rete neurale |
            apprendimento profondo | deep learning | apprendimento delle macchine |
            apprendimento di macchine | apprendimento dei sistemi | llm | llms | gpt* |
            chatgpt | bot | bots | modelli generativi | modelli fondazionali |
            modelli di fondazione | modello di intelligenza artificiale |
            modelli di intelligenza artificiale | modello di ia | sistema di ia |
            sistema di intelligenza artificiale | strumenti di intelligenza artificiale |
            strumento di ia | applicazioni di ia | applicazioni di intelligenza artificiale |
            assistenti virtuali | generatori di immagini | generatori di testo |
            software di ia | sviluppo di ia | sviluppo di intelligenza artificiale |
            sviluppo di sistemi di intelligenza artificiale | sviluppo di sistemi di ia |
            sviluppo di modelli | sviluppare modelli | sviluppare sistemi di ia |
            sviluppare sistemi di intelligenza artificiale | alimentare l'ia |
            alimentare intelligenze artificiali | alimentare l'intelligenza artificiale |
            alimentare algoritmi | alimentare chatbot | alimentare un modello |
            nutrire modelli | nutrire algoritmi | nutrire l'ia | insiemi di dati | dataset |
            data set | corpus di addestramento | corpora | estrazione di testi |
            estrazione testo e dati | estrazione di testo | estrazione dati |
            estrazione automatica | estrazione massiva | estrazione sistematica |
            estrazione di contenuti | estrarre dati | estrarre testo e dati |
            text and data-mining | text & data mining | scraping dei contenuti | scrap* |
            crawl* | web crawling | web crawler | raccolta massiva | raccolta sistematica |
            raccolta di dati automatizzata | raccolta automatica di dati |
            scansione automatica | scansione automatizzata | rastrell* |
            mezzi automatizzati | strumenti automatizzati | strumenti automatici |
            mezzi automatici | sistemi automatizzati | sistemi automatici |
            procedure automatizzate | processi automatizzati | analisi automatizzata |
            analisi automatica | analisi computazionale | elaborazione automatizzata |
            trattamento automatizzato dei testi | indicizzazione automatizzata | minare dati"""
        ),
        Action.ALTER_IMAGE: words(
            """ritagli* | ritocc* | ritocco | fotomontagg* | manipolazione digitale |
            oscurare il logo | coprire il logo | tagliare l'immagine | scontorn* |
            tagliare la foto | tagliare le foto | taglio della foto | taglio dell'immagine |
            tagliata | tagliate | ritocco digitale | fotoritocco | fotoritocchi |
            manipolazioni digitali | manipolare l'immagine | manipolare le immagini |
            manipolare la foto | manipolazione dell'immagine | manipolazione delle immagini |
            alterare l'immagine | alterare le immagini | alterare la foto |
            alterazione dell'immagine | alterazione delle immagini | modificare l'immagine |
            modificare le immagini | modificare la foto | modificare le foto |
            modifica dell'immagine | modifica delle immagini | modifica delle foto |
            montaggio fotografico | montaggi fotografici | collage | sovrapporre |
            sovrapposizione | sovrapposizioni | sovraimpression* | sovrimpression* |
            sovrascritte | specchiare | ribaltare l'immagine | capovolgere |
            cambiare l'inquadratura | reinquadr* | viraggio | colorizz* | colorare la foto |
            sfocare | pixelare | pixelat* | oscurare i loghi | oscurare loghi |
            oscurare il marchio | coprire i loghi | coprire il marchio | rimuovere il logo |
            rimuovere loghi | togliere il logo | cancellare il logo | eliminare il logo |
            rimuovere la filigrana | togliere la filigrana | eliminare la filigrana |
            cancellare la filigrana | rimuovere il watermark | togliere il watermark |
            rimuovere la firma | cancellare la firma | photoshop* | croppare | crop |
            cropping"""
        ),
        Action.LINK: words(
            """deep link* | framing | link profondi | incorporamento | incorniciatura |
            hotlink* | collegamenti diretti | collegamenti profondi | incorporare |
            incorporato | embed* | iframe* | inclusione in frame | inclusione mediante frame"""
        ),
    },
    manners={
        Action.PRINT: words(
            """riviste | rotocalchi | magazine | periodici | copertine | rivista | periodico |
            settimanali | settimanale | mensili | supplementi | copertina |
            copertine di libri | libri | calendari | manifesti pubblicitari | poster |
            cartoline | tabloid | rotocalco | stampa rosa | mags"""
        ),
        Action.PUBLISH_ONLINE: words(
            """telefonia mobile | galleria fotografica | fotogallery | telefoni cellulari |
            dispositivi mobili | uso mobile | applicazioni mobili | app | mobile | sms |
            gallery | photogallery"""
        ),
        Action.PUBLISH: words(
            """gallerie fotografiche | gallerie di immagini | galleria di immagini | gallerie |
            slideshow | sequenze | in sequenza"""
        ),
        Action.BROADCAST: words(
            """programmi satirici | programmi di intrattenimento | trasmissioni satiriche |
            trasmissioni di intrattenimento"""
        ),
    },
    objects={
        Object.ITEM: words(
            """articolo | articoli | contenuto | contenuti | documento | documenti | notizia |
            notizie | informazione | informazioni | materiale | materiali | opera | opere |
            notiziario | questa pubblicazione | presente pubblicazione | contenuti del sito |
            contenuto del sito | contenuti di questo sito | contenuto di questo sito |
            contenuti di questa pagina | contenuto di questa pagina | comunicato |
            servizio giornalistico | lancio | lanci | elementi | intervista | libro |
            volume | dispaccio | pezzo | contenuti del presente sito | nostri articoli |
            nostri contenuti | contenuti editoriali | contenuto editoriale |
            contenuti giornalistici | contenuti redazionali | i presenti contenuti |
            presente documento | presente articolo | presente comunicato | comunicati |
            comunicato stampa | comunicati stampa | nota stampa | note stampa |
            cartella stampa | reportage | inchiesta | inchieste | interviste | editoriali |
            editoriale | post | blog | questo blog | racconto | racconti | poesia | poesie |
            romanzo | saggio breve | libri | volumi | opuscolo | brochure | dépliant |
            bollettino | newsletter | notiziari | take | lanci d'agenzia | pezzi |
            servizi giornalistici | dispacci | flusso di notizie | feed | rss | creazioni |
            dossier | le notizie | ogni contenuto | annullate la notizia |
            annullare la notizia | ritiro della notizia | mie ricette | nostre ricette |
            queste ricette | questa ricetta | nostre pubblicazioni | presente rapporto |
            questo rapporto | questa scheda | servizio informativo | servizio notizie"""
        ),
        Object.SITE: words(
            """sito | sito web | sito internet | presente sito | portale | pagine del sito |
            nostro sito | siti | questo sito | questo portale | pagine web | pagina web |
            website"""
        ),
        Object.TEXT: words(
            "testo | testi | nostri testi | i testi | questo testo | questi testi"
        ),
        Object.IMAGE: words(
            """foto | fotografia | fotografie | immagine | immagini | illustrazione |
            illustrazioni | nostre foto | le nostre immagini | nostre immagini | mie foto |
            queste foto | queste immagini | questa foto | questa immagine | scatti | scatto |
            istantanee | ritratto | ritratti | fotogramma | fotogrammi |
            materiale fotografico | materiali fotografici | servizio fotografico |
            servizi fotografici | foto stampa | foto di scena | opere fotografiche |
            opera fotografica | galleria | annullare la foto | ritiro della foto"""
        ),
        Object.VIDEO: words(
            """video | filmato | filmati | ripresa video | sequenza | nostri video |
            questo video | questi video | clip | videoclip | riprese video | riprese |
            materiale video | materiale audiovisivo | documentario | documentari |
            pellicola | film | spezzone | spezzoni | sequenze video | servizio video"""
        ),
        Object.AUDIO: words(
            """audio | podcast | suono | registrazione sonora | podcast audio | file audio |
            traccia audio | brano musicale | canzone | musica | puntata | puntate"""
        ),
        Object.GRAPHIC: words(
            """grafico | grafici | grafica | infografica | infografiche | vignetta | mappa |
            vignette | fumetto | fumetti | caricatura | caricature | striscia | disegno |
            disegni | mappe"""
        ),
        Object.DATABASE: words(
            """questa banca dati | presente banca dati | nostra banca dati | questo database |
            il database"""
        ),
        Object.LOGO: words(
            """logo | loghi | marchio | marchi | logotipo | logotipi | marchi registrati |
            segni distintivi | filigrana | watermark"""
        ),
        Object.THIRD_PARTY: words(
            """contenuti di terzi | materiale di terzi | lanci di agenzia | notizie di agenzia |
            contenuti di agenzia | contenuti di terze parti | materiale di terze parti |
            materiale d'agenzia | contenuti d'agenzia | foto d'agenzia | foto di agenzia |
            contenuti delle agenzie | materiali di terzi"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorizzazione | autorizzazioni | permesso | consenso | assenso | accordo |
            accordi | licenza | licenze | approvazione | contratto | convenzione |
            benestare | liberatoria | nulla osta | autorizzato da | autorizzata da |
            concessione | nullaosta | autorizzata per iscritto | autorizzato per iscritto |
            concordato con | concordata con | concordati con | concordate con |
            preventivamente concordato | autorizzata dalla redazione |
            autorizzato dalla redazione | autorizzata dall'autore |
            autorizzata dall'editore | placet | beneplacito | liberatoria scritta |
            autorizzazione dell'autore | autorizzazione dell'editore | permesso dell'autore |
            consenso dell'autore | accordo con l'autore | accordo con l'editore |
            accordo con la redazione | patto contrario | patto | diverso accordo |
            diversi accordi | diversa pattuizione | accordo contrario | accordi contrari |
            intesa | previa intesa | intesa con | nulla-osta | liberatorie | approvato da |
            approvata da | autorizzati da | autorizzate da | autorizzato dall' |
            autorizzata dall' | autorizzati dall' | autorizzato dal | autorizzata dal |
            autorizzato dalla | autorizzata dalla | autorizzati dalla | autorizzate dalla |
            espressamente autorizzato | espressamente autorizzata |
            espressamente autorizzati | espressamente autorizzate | essere autorizzati |
            essere stati autorizzati | essere stato autorizzato | esserne autorizzati |
            licenziato da | concesso da | concessa da | concordare con | concordato |
            concordata | concordati | concordate | accordarsi con | pattuito con |
            negoziato con | sentito l'autore | sentita la redazione | consultare l'autore |
            interpellare | interpellarci | averci interpellato | aver interpellato |
            contattarci | contattarmi | averci contattato | contattare l'autore |
            contattare la redazione | chiedere | chiederci | chiedermi | avercelo chiesto |
            averci chiesto | avermi chiesto | aver chiesto | chiederlo | chiederne |
            chiedere prima | chiedercelo prima | chiedeteci prima | chiedete prima |
            chiedi prima | prima chiedere | chiedere il permesso | chiedere permesso |
            chiedere l'autorizzazione | chiedere autorizzazione | chiedendo il permesso |
            richiedere l'autorizzazione | richiedere il permesso |
            richiesta di autorizzazione | richiesta alla redazione | richiesta all'editore |
            previa richiesta | su richiesta | domanda scritta | via libera | ok della |
            ok dell' | avallo | delega | deroga | titolari | titolare dei diritti |
            titolari dei diritti | aventi diritto | avente diritto | detentore dei diritti |
            detentori dei diritti | acquistare i diritti | acquisto dei diritti |
            acquistare una licenza | cessione dei diritti | mediante accordo |
            mediante autorizzazione | bisogna chiedere | va concordata | va concordato |
            vanno concordati | va concordata con | devono essere autorizzati |
            deve essere concordata | da concordare con | senza aver chiesto |
            senza chiedere | senza chiederne | prima di aver chiesto | previo accordo |
            previa autorizzazione | su autorizzazione | su accordo | in accordo con |
            d'accordo con"""
        ),
        Condition.PRIOR: words(
            """previo | previa | preventivo | preventiva | preventivamente | precedente |
            anticipatamente | preliminare | prima autorizzazione | chiedere prima |
            chiedercelo prima | chiedeteci prima | chiedete prima | chiedi prima |
            prima chiedere | previa richiesta | previa intesa | previamente | previ |
            previe | preventivi | in anticipo | anticipata | antecedente |
            prima di pubblicare | prima di utilizzare | prima dell'uso |
            prima dell'utilizzo | prima della pubblicazione | avercelo chiesto |
            previa domanda | senza previa | senza previo | senza preventiva |
            senza preventivo | senza la previa | senza la preventiva | senza il previo |
            senza il preventivo | se non previa | salvo previa | salvo previo |
            tranne previa | tranne previo | previo pagamento | previo accordo |
            previa autorizzazione"""
        ),
        Condition.WRITTEN: words(
            """scritto | scritta | per iscritto | in forma scritta | scritti | scritte |
            per scritto | via mail | via e-mail | tramite e-mail | a mezzo mail | via pec |
            firmato | firmata | sottoscritta | sottoscritto | domanda scritta |
            nero su bianco | per lettera | liberatoria scritta"""
        ),
        Condition.ATTRIBUTION: words(
            """citare la fonte | citando la fonte | si citi la fonte | sia citata la fonte |
            venga citata la fonte | citata la fonte | citazione della fonte | fonte |
            indicazione della fonte | indicare la fonte | menzione della fonte | citare |
            citando | citata | citato | citati | citazione | credito | crediti |
            attribuzione | attribuire | menzione | menzionare | menzionando |
            nome dell'autore | indicazione dell'autore | riportando la fonte |
            specificando la fonte | paternità | accreditare | riconoscimento | credit |
            firma | venga citato | si citi | citarne la fonte | citandone la fonte |
            citandone | citarne | sia menzionata | menzionata | menzionato | citino |
            indichi l'autore | indichi la fonte | indichino la fonte | ne indichi |
            indicandone l'autore | indicandone la fonte | indicata la fonte |
            indicato l'autore | sia indicata la fonte | si indichi la fonte | citi la fonte |
            citi l'autore | menzioni | menzionino | riporti la fonte | riporti il nome |
            riportare la fonte | attribuisca | dia credito | dare credito | dando credito |
            citiate | indichiate | menzioniate | identifichi l'autore |
            identificare l'autore | segnali la fonte | segnalare la fonte |
            segnalando la fonte | indichiate la fonte | precisi la fonte |
            precisare la fonte | precisando la fonte | dichiari la fonte |
            dichiarare la fonte | nomini l'autore | nominare l'autore | la provenienza |
            indicando la provenienza | indicare l'autore | si indica la fonte |
            si indica l'autore | indicazione della testata | indicazione della provenienza |
            indicazione di provenienza | indicazione del fotografo | indicazione del nome |
            indicazione della paternità | indicazione del giornale | indicazione del titolo |
            indicazione del copyright | indicazione dell'origine | indicazione dell'agenzia |
            indicazione di fonte | indicazione della pagina | indicazione degli autori |
            indicazione esplicita | indicazione chiara | indicandone | indicandone il nome |
            indicandone l'origine | indicando la fonte | indicando l'autore |
            indicando il nome | indicando l'origine | indicando la testata |
            indicando chiaramente la fonte | indicare chiaramente | indicare il nome |
            indicare la provenienza | indicare l'origine | indicare la testata |
            indicare fonte | indicarne la fonte | indicarne l'autore | indicarne | indicata |
            indicati | indicate la fonte | indicate l'autore | indichi la provenienza |
            indichi il nome | indichino l'autore | si indichi l'autore | si indichi |
            si indichino | sia indicato l'autore | sia indicato | sia indicata |
            siano indicati | venga indicata la fonte | venga indicato l'autore |
            venga indicata | vengano indicati | viene indicata la fonte | viene indicata |
            è indicata la fonte | menzione dell'autore | menzione della testata |
            menzione del nome | menzione del fotografo | menzione dell'agenzia |
            menzione dell'origine | menzione di fonte | menzione obbligatoria |
            menzionando la fonte | menzionando l'autore | menzionare l'autore |
            menzionare la testata | menzionati | menzionate | menzionarci | menzionateci |
            menzionarne | sia menzionato | siano menzionati | venga menzionata |
            venga menzionato | si menzioni | citare l'autore | citare il nome |
            citare la testata | citare la provenienza | citare il sito | citare il giornale |
            citare l'agenzia | citare fonte | citare sempre la fonte | citare sempre |
            citarci | citarlo | citateci | citando l'autore | citando il nome |
            citando la testata | citando il sito | citando fonte | citando sempre la fonte |
            citandoci | citando il giornale | citando l'agenzia | citandolo | citandola |
            citandoli | cita la fonte | cita l'autore | citano la fonte | citate la fonte |
            citate l'autore | citate | citi | citino la fonte | citino l'autore | ci citi |
            ci citiate | ci citino | si citi l'autore | si citino | si cita la fonte |
            si cita l'autore | si cita | sia citato l'autore | sia citato | sia citata |
            siano citati | siano citate | venga citato l'autore | venga citata |
            vengano citati | viene citata la fonte | viene citato | è citata la fonte |
            citata la testata | citato l'autore | citata l'agenzia |
            la citazione della fonte | citazione dell'autore | citazione della testata |
            citazione del nome | citazione della provenienza | citazione del sito |
            citazione obbligatoria | obbligo di citazione |
            obbligo di citazione della fonte | riportare la provenienza | riportare il nome |
            riportare l'autore | riportare la testata | riportare fonte |
            riportando il nome | riportando l'autore | riportando fonte |
            riportandone la fonte | riporti l'autore | riportino la fonte |
            riportata la fonte | sia riportata la fonte | sia riportato |
            venga riportata la fonte | specificare la fonte | specificare l'autore |
            specificare la provenienza | specificando l'autore |
            specificando la provenienza | specificata la fonte | specifichi la fonte |
            precisando l'autore | dichiarando la fonte | dichiarata la fonte |
            nominando l'autore | nominando la fonte | nominato | nominata | nomini la fonte |
            nome del fotografo | nome della fotografa | nome dell'autrice |
            nome della testata | nome del giornale | nome del giornalista |
            nome dell'agenzia | nome dell'artista | nome e cognome | nomi degli autori |
            autore e fonte | fonte e autore | la fonte | fonti | con fonte |
            crediti fotografici | credito fotografico | credito all'autore |
            credito obbligatorio | crediti obbligatori | dare i crediti | dando i crediti |
            dare i giusti crediti | dare il giusto credito | giusto credito |
            adeguato credito | con credito | attribuendo la paternità | attribuendone |
            attribuendola | attribuire la paternità | attribuirne | attribuita | attribuito |
            attribuito a | attribuiti | attribuzione all'autore |
            attribuzione della paternità | attribuzione di paternità |
            riconoscere la paternità | riconoscere l'autore | riconoscendo la paternità |
            riconoscendo l'autore | riconoscimento dell'autore |
            riconoscimento della paternità | riconosciuta la paternità | accreditando |
            accreditato | accreditata | accreditato a | accrediti la fonte |
            accrediti l'autore | accreditare la fonte | accreditare l'autore |
            firma dell'autore | firma del fotografo | firma obbligatoria |
            firmato dall'autore | a firma di | con la dicitura | con la scritta |
            la dicitura « | la dicitura " | la seguente dicitura | con dicitura |
            evidenziare la fonte | evidenziando la fonte | mostrare la fonte |
            segnalata la fonte | segnalando l'autore | segnalare l'autore |
            dare atto della fonte | dare menzione | fare menzione | facendo menzione |
            riferimento alla fonte | riferimento all'autore | riferimento alla testata |
            riferimenti alla fonte | con riferimento alla fonte | appaia la fonte |
            appaia il nome | compaia la fonte | compaia il nome | compaia l'autore |
            figuri la fonte | figuri il nome | apparire il nome | comparire il nome |
            inserire la fonte | inserendo la fonte | inserire il nome | didascalia con |
            da dove proviene | origine del testo | provenienza | mediante citazione |
            se si cita | se cita | se citate | se citi | se ci citi | se ci citate |
            se menzioni | se menzionate | se indicate | sempre citando | nel citare"""
        ),
        Condition.LINK: words(
            """link | collegamento | collegamento ipertestuale | link attivo | link alla fonte |
            link all'originale | rimando | hyperlink | linkare | linkando | url | backlink |
            rimandi con un link | linki | rinvio alla pagina | si rimandi |
            rimando alla pagina | link di ritorno | link cliccabile | link visibile |
            link diretto | link attivi | link al sito | link alla pagina |
            link all'articolo | link al nostro | link a questo | link a questa |
            link all'autore | link dofollow | con link | un link | i link | linkare a |
            linkate | linkati | linkato | linkata | linka | linkarci | linkandoci |
            linkando a | linkando al | linkando alla | si linki | collegamento al sito |
            collegamento alla pagina | collegamento alla fonte | collegamento all'originale |
            collegamento all'articolo | collegamento attivo | collegamento diretto |
            collegamento a | collegamenti ipertestuali | ipertestuale | ipertesto |
            iperlink | indirizzo web | indirizzo internet | indirizzo del sito |
            indirizzo della pagina | rimandare a | rimandare al | rimandare alla |
            rimandando a | rimandando al | rimandando alla | rimandi a | rimandi al |
            rimandi alla | rimanda a | rimando al | rimando alla | rimando all'originale |
            rinviare a | rinviare al | rinviare alla | rinviando a | rinviando al |
            rinviando alla | rinvio al | rinvio alla | rinvii al | puntare a | che punti a |
            che punta a | che porti a | che porta a | backlink a | permalink |
            mediante link | se linkate | se linki"""
        ),
        Condition.KEEP_NOTICE: words(
            """mantenere la nota di copyright | mantenere l'avviso | conservare l'avviso |
            riportare la presente nota | avviso di copyright | rimuovere la dicitura |
            rimuovere le diciture | rimuovere la dicitura di copyright |
            rimuovere il copyright | rimuovere la nota | rimuovere la nota di copyright |
            rimuovere l'avviso | rimuovere gli avvisi | rimuovere la menzione |
            rimuovere le menzioni | rimuovere le indicazioni | eliminare la dicitura |
            eliminare le diciture | eliminare il copyright | eliminare la nota |
            eliminare l'avviso | eliminare gli avvisi | togliere la dicitura |
            togliere il copyright | togliere l'avviso | togliere la nota |
            cancellare la dicitura | cancellare il copyright | cancellare la nota |
            cancellare l'avviso | sopprimere la dicitura | occultare la dicitura |
            nascondere la dicitura | modificare la dicitura | alterare la dicitura |
            alterare l'avviso | alterare la nota | mantenere la dicitura |
            mantenere le diciture | mantenere il copyright | mantenere la nota |
            mantenere gli avvisi | mantenere intatta la dicitura |
            mantenere inalterata la nota | mantenga la dicitura | mantenga la nota |
            mantengano la nota | mantenga l'avviso | si mantenga la dicitura |
            si mantenga la nota | si mantenga l'avviso | venga mantenuta la nota |
            venga mantenuta la dicitura | venga mantenuto l'avviso | sia mantenuta la nota |
            sia mantenuta la dicitura | sia mantenuto l'avviso | sia conservata la nota |
            sia conservato l'avviso | sia riportata la presente nota |
            sia riportata questa nota | sia riportato il presente avviso |
            conservare la nota | conservare la dicitura | conservare la nota di copyright |
            conservi la nota | conservando la nota | mantenendo la nota |
            mantenendo l'avviso | mantenendo la dicitura | riportare questa nota |
            riportare il presente avviso | riportare la nota di copyright |
            riportare la dicitura di copyright | includere questa nota |
            includere il presente avviso | includa questa nota | questa nota di copyright |
            la presente nota | il presente avviso | questo avviso di copyright |
            avvisi di copyright | nota di copyright | note di copyright |
            dicitura di copyright | diciture di copyright | indicazioni di copyright |
            indicazione di copyright | lasciare la nota | lasciare intatta la nota"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicare le modifiche | indicando le modifiche | segnalare le modifiche |
            indicare eventuali modifiche | indicando eventuali modifiche |
            segnalando le modifiche | segnalare eventuali modifiche |
            segnalando eventuali modifiche | indicate le modifiche |
            indicare se sono state apportate modifiche |
            indicare se sono state effettuate modifiche | evidenziare le modifiche |
            evidenziando le modifiche | specificare le modifiche |
            siano indicate le modifiche | siano segnalate le modifiche |
            vengano indicate le modifiche | vengano segnalate le modifiche |
            si indichino le modifiche"""
        ),
        Condition.NO_DERIVATIVES: words(
            """senza modifiche | senza alcuna modifica | senza modificare | senza modificarlo |
            senza alterazioni | senza modificazioni | integralmente | in versione integrale |
            nella sua interezza | per intero | non opere derivate | non modificato |
            senza variazioni | in forma integrale | testo integrale |
            senza apportare modifiche | senza apportarvi modifiche |
            senza apportare alcuna modifica | senza modificarne |
            senza modificarne il contenuto | senza modificarla | senza modificarli |
            senza modificarle | senza alterarne | senza alterarne il contenuto |
            senza alterarlo | senza alterare | senza alcuna alterazione |
            senza alcuna variazione | senza cambiare | senza cambiamenti | senza cambiarne |
            senza cambiare una virgola | senza tagli | senza tagliare |
            senza tagli né modifiche | senza tagli o modifiche | senza aggiunte |
            senza aggiunte né tagli | senza ritocchi | senza ritoccare |
            senza trasformazioni | senza rielaborazioni | senza rielaborare |
            senza snaturare | senza opere derivate | senza manipolazioni |
            non venga modificato | non venga modificata | non vengano modificati |
            non vengano modificate | non venga alterato | non venga alterata |
            non vengano alterati | non venga cambiato | non venga tagliato |
            non sia modificato | non sia modificata | non siano modificati |
            non siano modificate | non sia alterato | non sia alterata | non siano alterati |
            non si modifichi | non si modifichi il testo | non si modifichino |
            non si alteri | non si alteri il testo | non si alterino | non si cambi |
            non si cambi nulla | non si tocchi il testo | non si apportino modifiche |
            non si apporti alcuna modifica | non vengano apportate modifiche |
            non vi siano modifiche | non lo modifichi | non lo modifichiate |
            non lo si modifichi | non ne venga modificato | non ne venga alterato |
            non ne alteri | non modificata | non modificati | non modificate | non alterato |
            non alterata | non alterati | inalterato | inalterata | inalterati | inalterate |
            immutato | immutata | invariato | invariata | invariati | intatto | intatta |
            tale e quale | tali e quali | così com'è | così come sono | così come appare |
            parola per parola | alla lettera | testualmente | letteralmente |
            in forma completa | in versione completa | in forma originale |
            nella forma originale | nella sua forma originale | nella versione integrale |
            nella loro interezza | nella loro integrità | nella sua integrità |
            nella sua integralità | in modo integrale | versione integrale | testo completo |
            completo e non modificato | integro | rispettando l'integrità |
            rispetto dell'integrità | integrità del testo | integrità dell'opera |
            no opere derivate"""
        ),
        Condition.SHARE_ALIKE: words(
            """condividi allo stesso modo | condivisione allo stesso modo | stessa licenza |
            stesse condizioni | medesima licenza | alle stesse condizioni |
            alle medesime condizioni | medesime condizioni | con la stessa licenza |
            con la medesima licenza | sotto la stessa licenza | licenza identica |
            identica licenza | stessi termini"""
        ),
        Condition.NONCOMMERCIAL: words(
            """non commerciale | non commerciali | non-commerciale | scopi non commerciali |
            fini non commerciali | senza scopo di lucro | senza fini di lucro |
            senza fine di lucro | senza scopi commerciali | senza fini commerciali |
            non a scopo di lucro | non a fini commerciali | non per fini commerciali |
            non a scopo commerciale | non lucrativo | non lucrativi | non lucrativa |
            non lucrative | fini non lucrativi | scopi non lucrativi |
            finalità non commerciali | finalità non lucrative | per uso non commerciale |
            uso non commerciale | senza scopi di lucro | senza finalità di lucro |
            senza finalità commerciali | senza finalità lucrative | senza fine commerciale |
            senza scopo commerciale | senza scopi lucrativi | senza fini lucrativi |
            senza lucro | senza profitto | senza fini di profitto | senza trarne profitto |
            senza trarne lucro | senza alcun lucro | senza alcun fine di lucro |
            senza alcuno scopo di lucro | non vi sia scopo di lucro | non vi sia lucro |
            non ci sia scopo di lucro | non abbia scopo di lucro | non abbia fini di lucro |
            non abbia fini commerciali | non abbia finalità commerciali |
            non abbiano fini di lucro | non sia a scopo di lucro | non sia a fini di lucro |
            non sia a fini commerciali | non avvenga a scopo di lucro |
            non avvenga a fini commerciali | non a fini di lucro |
            non per scopi commerciali | non per scopo di lucro | non ai fini commerciali |
            non sia commerciale | non venga venduto | non vengano venduti |
            non siano venduti | non profit | no profit | no-profit | nonprofit | non-profit |
            enti senza scopo di lucro | fuori commercio | amatoriale"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uso editoriale | usi editoriali | fini editoriali | scopi editoriali |
            scopo editoriale | fini giornalistici | scopi giornalistici | uso giornalistico |
            diritto di cronaca | fini di cronaca | scopo informativo | scopi informativi |
            fini informativi | uso redazionale | fini redazionali | scopi redazionali |
            uso giornalistico ed editoriale | uso della stampa | uso stampa |
            uso giornalistico e | utilizzo editoriale | utilizzo giornalistico |
            utilizzo redazionale | utilizzo della stampa | impiego editoriale |
            impiego redazionale | finalità editoriali | finalità giornalistiche |
            finalità redazionali | finalità informative | finalità di cronaca |
            finalità di informazione | fini di informazione | fini d'informazione |
            scopo giornalistico | scopo redazionale | scopo di informazione |
            scopo di cronaca | scopi di cronaca | scopi di informazione | ambito editoriale |
            ambito giornalistico | ambito redazionale | a titolo informativo |
            attività giornalistica | attività di informazione | cronaca giornalistica |
            copertura giornalistica | copertura dell'evento | informazione giornalistica |
            per la stampa | per organi di stampa | per gli organi di informazione |
            a corredo di articoli | editoriale"""
        ),
        Condition.PERSONAL_USE: words(
            """uso personale | uso privato | uso interno | uso esclusivamente personale |
            uso strettamente personale | fini personali | scopi personali |
            consultazione personale | uso domestico | uso individuale | utilizzo personale |
            uso personale e privato | utilizzo privato | utilizzo esclusivamente personale |
            utilizzo strettamente personale | utilizzo individuale | utilizzo domestico |
            utilizzo interno | usi personali | usi privati | uso proprio | proprio uso |
            uso esclusivamente privato | uso strettamente privato | uso privato e personale |
            uso personale o privato | uso personale e domestico | uso familiare |
            uso interno aziendale | ambito privato | ambito personale | ambito domestico |
            ambito familiare | fini privati | scopi privati | scopo personale |
            scopo privato | finalità personali | finalità private | uso non collettivo |
            lettura personale | lettura privata | consultazione privata |
            consultazione individuale | per te | per sé | a titolo personale |
            a titolo privato | copia privata | copia personale | copie private |
            cerchia familiare | circolazione interna | consumo personale |
            fruizione personale | fruizione privata | fruizione individuale"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fini didattici | uso didattico | scopi didattici | scopo didattico |
            fini educativi | uso scolastico | finalità didattiche | scopi educativi |
            uso accademico | uso in classe | uso educativo | uso universitario |
            uso scientifico e didattico | usi didattici | utilizzo didattico |
            utilizzo in classe | utilizzo scolastico | utilizzo accademico |
            finalità educative | finalità di insegnamento | finalità di studio |
            finalità di ricerca | finalità formative | finalità accademiche |
            fini di insegnamento | fini di studio | fini di ricerca | fini accademici |
            fini formativi | fini scolastici | fini scientifici e didattici |
            scopo educativo | scopo di studio | scopi di studio | scopi di ricerca |
            scopi accademici | scopi formativi | attività didattiche | attività didattica |
            ambito didattico | ambito scolastico | ambito accademico | ambito educativo |
            scuole | scuola | istituti scolastici | docenti | insegnanti | biblioteche |
            insegnamento"""
        ),
        Condition.CONTEXT_ONLY: words(
            """per illustrare | in relazione a | nel contesto di | attinenti all'evento |
            in connessione con | a corredo di | in relazione alla notizia |
            in relazione al fatto | in relazione all'evento | in relazione all'articolo |
            in relazione diretta | in riferimento all'evento | in riferimento alla notizia |
            in connessione con la notizia | connesso alla notizia | connesse alla notizia |
            legato all'evento | legati all'evento | legate all'evento |
            attinente all'evento | attinente alla notizia | attinenti alla notizia |
            inerenti all'evento | inerente all'evento | inerente alla notizia |
            nell'ambito della notizia | nel contesto della notizia |
            nel contesto dell'articolo | fuori contesto | insieme alla notizia |
            insieme all'articolo | insieme al comunicato | insieme a questo articolo |
            a corredo dell'articolo | a corredo della notizia | a corredo del servizio |
            a corredo del comunicato | a corredo del testo | a corredo di servizi |
            a corredo degli articoli | a illustrazione di | ad illustrazione di |
            a illustrazione della notizia | per accompagnare | per corredare |
            illustrare l'articolo | illustrare la notizia | illustrare l'evento |
            illustrare il fatto | illustrare servizi | illustrare articoli |
            illustrazione dell'evento | illustrazione della notizia"""
        ),
        Condition.ONE_TIME: words(
            """una sola volta | uso singolo | utilizzo singolo | singolo utilizzo |
            un solo utilizzo | una sola pubblicazione | unica pubblicazione | una tantum |
            una volta sola | un'unica volta | un solo uso | per una sola volta |
            per una volta sola | per una volta | una volta | una sola utilizzazione |
            singola utilizzazione | singola pubblicazione | singolo uso | uso una tantum |
            utilizzo una tantum | un'unica pubblicazione | un unico utilizzo |
            unico utilizzo | unico uso | un'unica utilizzazione | unica utilizzazione |
            una sola messa in onda | unica messa in onda | singola messa in onda |
            un solo passaggio | uso unico | utilizzo unico | un utilizzo"""
        ),
        Condition.LENGTH_LIMIT: words(
            """brevi estratti | brevi brani | brevi stralci | brevi citazioni | brevi passi |
            brevi passaggi | brevi frammenti | piccoli estratti | estratti brevi |
            brani brevi | citazioni brevi | poche righe | qualche riga | alcune righe |
            poche parole | poche frasi | alcune frasi | tre righe | cinque righe |
            sei righe | dieci righe | quindici righe | venti righe | trenta righe |
            cinquanta parole | cento parole | centocinquanta parole | duecento parole |
            trecento parole | cinquecento battute | mille battute | mille caratteri |
            cinquecento caratteri | un paragrafo | due paragrafi | un capoverso |
            primo paragrafo | primo capoverso | prime righe | dieci secondi |
            trenta secondi | un minuto | due minuti | tre minuti"""
        ),
        Condition.NOTIFY: words(
            """informare la redazione | avvisare la redazione | comunicandolo alla redazione |
            previa comunicazione | darne comunicazione | copia giustificativa | informarci |
            avvisarci | darne comunicazione alla | dandone comunicazione | dandone avviso |
            dandone notizia | darne notizia | darne avviso | dare comunicazione |
            dare avviso | dare notizia | comunicarlo | comunicarcelo | comunicandocelo |
            comunicandolo | comunicatecelo | comunicatelo | ce lo comunichi |
            ce lo comunichiate | comunicazione alla redazione | comunicare alla redazione |
            segnalarcelo | segnalarci | segnalatecelo | segnalarlo alla redazione |
            segnalazione alla redazione | ce lo segnali | ce lo facciate sapere |
            farcelo sapere | fatecelo sapere | fateci sapere | faccelo sapere | informateci |
            informandoci | informando la redazione | informare l'autore |
            informare l'editore | informi la redazione | ci informi | ci informiate |
            avvisateci | avvisandoci | avvisando la redazione | avvisare l'autore |
            avvisa la redazione | avvisi la redazione | ci avvisi | ci avvisiate |
            avvertire la redazione | avvertirci | notificarci | notifica alla redazione |
            notificare alla redazione | copie giustificative | giustificativo |
            giustificativi | copia omaggio | copia della pubblicazione | invio di una copia |
            inviare una copia | inviarci una copia | inviateci una copia |
            mandarci una copia | spedire una copia | trasmettere una copia |
            esemplare giustificativo | due copie"""
        ),
        Condition.PAYMENT: words(
            """pagamento | compenso | corrispettivo | a pagamento | tariffa | tariffe | canone |
            diritti economici | fatturato | royalty | remunerazione | onere | equo compenso |
            pagando | pagare | paghi | pagato | pagata | pagati | previo pagamento |
            contro pagamento | versamento | versando | prezzo | costo | costi | spesa |
            onorario | onorari | indennizzo | compensi | corrispettivi | retribuzione |
            retribuito | retribuita | remunerato | remunerata | remunerati | gettone |
            quota | diritti di riproduzione | diritti da corrispondere | diritti siae |
            tariffario | listino | fattura | fatturata | fatturazione | sarà fatturato |
            sarà fatturata | verrà fatturato | verrà fatturata | sarà addebitato |
            verrà addebitato | addebito | addebitato | indennità | risarcimento | acquisto |
            preventivo di spesa | oneroso | onerosa | comporta il pagamento"""
        ),
        Condition.SUBSCRIBER: words(
            """abbonati | abbonato | abbonate | clienti | iscritti | soci | utenti registrati |
            sottoscrittori | testate abbonate | abbonamento | media accreditati |
            stampa accreditata | membri | abbonati al servizio | sottoscrittore | abbonata |
            testate clienti | testate iscritte | testate accreditate | giornali abbonati |
            giornali clienti | giornali associati | media abbonati | media clienti |
            media partner | quotidiani abbonati | emittenti abbonate | redazioni abbonate |
            clienti abbonati | clienti del servizio | cliente | i nostri abbonati |
            nostri abbonati | nostri clienti | lettori abbonati | lettori registrati |
            utenti abbonati | utenti iscritti | utenti autorizzati | socio | associati |
            membro | licenziatari | licenziatario | titolari di licenza |
            titolari di abbonamento | giornalisti accreditati | accreditati |
            stampa iscritta | sottoscrizione"""
        ),
        Condition.RELEASE: words(
            """liberatoria delle persone | diritto all'immagine | liberatoria del modello |
            diritti d'immagine | liberatoria delle persone ritratte | persone ritratte |
            liberatoria fotografica | consenso delle persone ritratte |
            consenso della persona ritratta | model release"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """suggerire un'approvazione | lasciare intendere | suggerire che |
            lasciare intendere che | lasci intendere che | lasci intendere |
            lasciando intendere | far intendere che | dare a intendere che |
            dia a intendere che | dare l'impressione che | dia l'impressione |
            far credere che | far pensare che | sottintendere che |
            suggerire l'approvazione | suggerire approvazione | suggerire un sostegno |
            suggerire il sostegno | suggerisca che | suggerisca un'approvazione |
            implicare approvazione | implicare l'approvazione | implicare un sostegno |
            avallo del | avalli il risultato | avalla il risultato | approvi il risultato |
            sostegno del licenziante"""
        ),
        Condition.TRACKING_PIXEL: words(
            """pixel di tracciamento | contatore di pagine | pixel | pixel di monitoraggio |
            contatore | contatore di visite | codice di tracciamento"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """utilizzare la versione corretta | usare la versione corretta |
            utilizzate la versione corretta | utilizzare questa versione"""
        ),
        Condition.DISCLAIMER: words(
            """clausola di esclusione | esclusione di responsabilità | la seguente avvertenza |
            seguente disclaimer | disclaimer"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """solo uso editoriale | solo per uso editoriale |
            esclusivamente per uso editoriale | uso esclusivamente editoriale |
            uso editoriale esclusivo | unicamente per uso editoriale |
            esclusivo uso editoriale | uso solo editoriale | riservato uso editoriale |
            riservato a uso editoriale | riservato ad uso editoriale |
            riservato all'uso editoriale | riservata ad uso editoriale |
            limitato all'uso editoriale | uso editoriale soltanto | solo a uso editoriale |
            solo ad uso editoriale | solo per uso redazionale | solo uso redazionale |
            solo uso giornalistico | solo per uso giornalistico | solo per fini editoriali |
            solo a fini editoriali | solo per scopi editoriali | solo a scopo editoriale |
            soltanto per uso editoriale | soltanto uso editoriale |
            esclusivamente a uso editoriale | esclusivamente ad uso editoriale |
            esclusivamente per fini editoriali | esclusivamente a fini editoriali |
            esclusivamente per scopi editoriali | esclusivamente per uso giornalistico |
            esclusivamente per uso redazionale | esclusivamente uso editoriale |
            ad uso esclusivamente editoriale | a uso esclusivamente editoriale |
            per uso esclusivamente editoriale | ad esclusivo uso editoriale |
            a esclusivo uso editoriale | ad uso editoriale esclusivo |
            uso esclusivamente giornalistico | uso esclusivamente redazionale |
            uso giornalistico esclusivo | uso giornalistico soltanto | uso editoriale solo |
            uso editoriale esclusivamente | uso editoriale unicamente |
            unicamente uso editoriale | unicamente a fini editoriali |
            unicamente per fini editoriali | limitato ad uso editoriale |
            limitata all'uso editoriale | limitato a uso editoriale |
            limitata a uso editoriale | limitatamente all'uso editoriale |
            limitato a fini editoriali | riservato a fini editoriali |
            riservata all'uso editoriale | riservata a uso editoriale |
            riservate ad uso editoriale | riservate all'uso editoriale |
            soli fini editoriali | ai soli fini editoriali | per soli fini editoriali |
            ai soli fini giornalistici | per soli scopi editoriali |
            per il solo uso editoriale | solo editoriale"""
        ),
        Exemption.PERSONAL_USE: words(
            """salvo uso personale | salvo per uso personale | eccetto uso personale |
            tranne che per uso personale | salvo uso privato | salvo che per uso personale |
            salvo che per uso privato | salvo per uso privato | salvo l'uso personale |
            salvo l'uso privato | salvo ad uso personale | salvo uso strettamente personale |
            tranne uso personale | tranne per uso personale | tranne l'uso personale |
            tranne l'uso privato | tranne che per uso privato | eccetto per uso personale |
            eccetto per uso privato | eccetto l'uso personale | eccetto uso privato |
            che non sia personale | che non sia privato | che non sia quello personale |
            che non sia strettamente personale | che non sia l'uso personale |
            che non sia per uso personale | diverso da quello personale |
            diverso da quello privato | diverso dall'uso personale |
            diverso dall'uso privato | diverso dal personale | diversi da quelli personali |
            diversi dall'uso personale | al di fuori dell'uso personale |
            al di fuori dell'uso privato | al di fuori dell'ambito privato |
            fuori dall'uso personale | fuori dell'ambito privato |
            ad eccezione dell'uso personale | ad eccezione dell'uso privato |
            se non per uso personale | se non per uso privato | non personale |
            non strettamente personale"""
        ),
        Exemption.QUOTATION: words(
            """diritto di citazione | salvo brevi citazioni | eccetto brevi citazioni |
            salvo citazioni | salvo la citazione | salvo il diritto di citazione |
            fatto salvo il diritto di citazione | fatte salve brevi citazioni |
            fatta eccezione per brevi citazioni | fatte salve le citazioni |
            ad eccezione di brevi citazioni | ad eccezione delle citazioni |
            tranne brevi citazioni | tranne citazioni | tranne che per brevi citazioni |
            esclusa la citazione | escluse brevi citazioni | a fini di recensione |
            per recensione | scopo di recensione | a titolo di citazione |
            a scopo di citazione | uso di critica | per uso di critica o di discussione"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """casi previsti dalla legge | nei casi consentiti dalla legge |
            eccezioni previste dalla legge | consentito dalla legge |
            consentita dalla legge | consentiti dalla legge | nei limiti di legge |
            salvo i casi previsti | salvo nei casi previsti |
            salvo diverse disposizioni di legge | salvo quanto previsto dalla legge |
            fatte salve le eccezioni | fatti salvi i casi | eccezioni di legge |
            casi consentiti dalla legge | casi di legge | consentite dalla legge |
            ammesso dalla legge | ammessi dalla legge | ammessa dalla legge |
            permesso dalla legge | permessa dalla legge | permessi dalla legge |
            previsto dalla legge | previste dalla legge | previsti dalla legge |
            previsti dalla legge sul diritto d'autore | libere utilizzazioni |
            utilizzazioni libere | nei limiti previsti dalla legge |
            nei limiti consentiti dalla legge | nei limiti della legge | fair use"""
        ),
        Exemption.SUBSCRIBERS: words(
            """salvo abbonati | eccetto abbonati | salvo per gli abbonati | non abbonati |
            ai non abbonati | per i non abbonati | non-abbonati | non clienti |
            non iscritti | non soci | non membri | chi non è abbonato | salvo per abbonati |
            salvo che per gli abbonati | salvo ai clienti | salvo clienti |
            salvo gli abbonati | tranne gli abbonati | tranne agli abbonati |
            tranne per gli abbonati | tranne abbonati | eccetto gli abbonati |
            eccetto che per gli abbonati | esclusi gli abbonati |
            ad eccezione degli abbonati | ad eccezione dei clienti |
            fatta eccezione per gli abbonati | testate non abbonate"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """pulsanti di condivisione | tasti di condivisione | pulsanti social |
            bottoni di condivisione | strumenti di condivisione | funzioni di condivisione |
            appositi pulsanti"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """ricerca scientifica | fini di ricerca scientifica | enti di ricerca |
            scopi di ricerca scientifica | organismi di ricerca"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """motori di ricerca | motore di ricerca | indicizzazione da parte dei motori |
            indicizzazione nei motori"""
        ),
        Exemption.IMAGES: words(
            """ad eccezione delle foto | ad eccezione delle immagini | escluse le foto |
            escluse le immagini | salvo le immagini | eccetto le immagini |
            tranne le immagini | tranne le foto | eccetto le foto | foto escluse |
            immagini escluse | esclusi le immagini | escluse immagini | escluse foto |
            escluse le fotografie | escluse le illustrazioni | fotografie escluse |
            illustrazioni escluse | salvo foto | salvo le foto | salvo le fotografie |
            tranne fotografie | tranne le fotografie | eccetto foto | eccetto le fotografie |
            ad eccezione delle fotografie | ad eccezione delle illustrazioni |
            ad esclusione delle foto | ad esclusione delle immagini |
            ad esclusione delle fotografie | con esclusione delle immagini |
            con esclusione delle foto | con esclusione delle fotografie |
            con l'eccezione delle immagini | con l'eccezione delle foto |
            non comprende le foto | non comprende le immagini | non comprende le fotografie |
            non include le foto | non include le immagini | non include le fotografie |
            non si applica alle foto | non si applica alle immagini |
            non si applica alle fotografie | non si estende alle fotografie |
            non si estende alle immagini | non vale per le foto | non vale per le immagini |
            non riguarda le immagini | non riguarda le foto"""
        ),
        Exemption.LOGOS: words(
            """ad eccezione dei loghi | esclusi i loghi | loghi esclusi |
            ad esclusione dei loghi | salvo i loghi | tranne i loghi | eccetto i loghi"""
        ),
        Exemption.VIDEO: words(
            """esclusi i video | ad eccezione dei video | video esclusi | salvo i video |
            tranne i video | eccetto i video | ad esclusione dei video"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """esclusi i contenuti di terzi | ad eccezione dei contenuti di terzi |
            salvo diversa indicazione | salvo diversamente indicato |
            ove non diversamente indicato | dove non diversamente specificato |
            salvo dove diversamente indicato | esclusi i materiali di terzi |
            salvo contenuti di terzi | ad esclusione dei contenuti di terzi |
            esclusi i lanci di agenzia | eccetto contenuti di terzi"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """salvo per fini didattici | salvo fini didattici | salvo uso didattico |
            salvo a fini didattici | tranne per uso didattico | eccetto per fini didattici"""
        ),
        Exemption.HEADLINE_LINK: words(
            "titolo e link | titoli e link | titolo con link | solo il titolo"
        ),
    },
    places={
        "AT": words("austria"),
        "AU": words("australia"),
        "BE": words("belgio"),
        "BR": words("brasile"),
        "CA": words("canada"),
        "CH": words("svizzera"),
        "CN": words("cina"),
        "CZ": words("repubblica ceca"),
        "DE": words("germania"),
        "DK": words("danimarca"),
        "ES": words("spagna"),
        "EU": words("unione europea"),
        "FI": words("finlandia"),
        "FR": words("francia"),
        "GB": words("regno unito | gran bretagna"),
        "GR": words("grecia"),
        "HR": words("croazia"),
        "HU": words("ungheria"),
        "IE": words("irlanda"),
        "IL": words("israele"),
        "IN": words("india"),
        "IT": words("italia | territorio italiano"),
        "JP": words("giappone"),
        "KR": words("corea del sud"),
        "MX": words("messico"),
        "NL": words("paesi bassi | olanda"),
        "NO": words("norvegia"),
        "PL": words("polonia"),
        "PT": words("portogallo"),
        "RO": words("romania"),
        "RU": words("russia"),
        "SE": words("svezia"),
        "SI": words("slovenia"),
        "SK": words("slovacchia"),
        "SM": words("san marino"),
        "TR": words("turchia"),
        "UA": words("ucraina"),
        "US": words("stati uniti | usa"),
        "VA": words("città del vaticano"),
        "ZA": words("sudafrica"),
    },
    months=(
        words("gennaio | gen"),
        words("febbraio | feb"),
        words("marzo | mar"),
        words("aprile | apr"),
        words("maggio | mag"),
        words("giugno | giu"),
        words("luglio | lug"),
        words("agosto | ago"),
        words("settembre | set"),
        words("ottobre | ott"),
        words("novembre | nov"),
        words("dicembre | dic"),
    ),
    examples=(
        Example("È vietata la riproduzione di questo articolo.", ("prohibits reproduce",)),
        Example(
            "È vietato copiare o distribuire il contenuto senza il permesso scritto dell'editore.",
            ("prohibits reproduce redistribute if consent written",),
        ),
        Example(
            "Il testo non può essere pubblicato, tradotto né venduto.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Le fotografie possono essere utilizzate solo con l'autorizzazione dell'agenzia.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "La ripubblicazione è consentita a condizione di citare la fonte e di inserire un link all'articolo.",
            ("permits publish if attribution link",),
        ),
        Example(
            "In caso di utilizzo è obbligatorio citare la fonte.",
            ("permits all if attribution",),
        ),
        Example(
            "L'editore si riserva i diritti di estrazione di testo e dati.",
            ("reserves ai_training",),
        ),
        Example(
            "Vietato l'uso di questi articoli per addestrare modelli linguistici.",
            ("prohibits ai_training",),
        ),
        Example(
            "È permessa la distribuzione per scopi non commerciali.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Nessuna parte di questo documento può essere copiata senza autorizzazione.",
            ("prohibits reproduce quote if consent",),
        ),
        Example("Vietata la riproduzione, anche parziale.", ("prohibits reproduce quote",)),
        Example("Riproduzione riservata.", ("reserves reproduce",)),
        Example("© 2012 Corriere del Lago. Tutti i diritti riservati.", ("reserved",)),
        Example("Foto di Marta Bruni", ("notice",)),
        Example("Il giudice ha condannato il portale per la copia di articoli altrui."),
        Example("Il sindaco ha vietato la vendita di bevande alcoliche."),
        Example("Che cosa significa la frase «tutti i diritti riservati»?"),
        Example("La pubblicazione dei risultati è prevista a marzo."),
        Example("È vietato fumare nei locali."),
        Example(
            "Per favore non copiate le mie ricette senza chiedermelo prima.",
            ("prohibits reproduce if consent prior",),
        ),
        Example("Non rubate le nostre foto.", ("prohibits reproduce of image",)),
        Example(
            "Siete liberi di ripubblicare questo articolo, purché citiate l'autore e inseriate un link alla pagina.",
            ("permits publish if attribution link",),
        ),
        Example(
            "GERMANIA OUT - NO TV - NO RIVISTE - NO ARCHIVIO",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits print of image if limited_manner",
                "prohibits archive of image",
            ),
        ),
        Example(
            "Le foto non vanno tagliate né ritoccate.", ("prohibits alter_image of image",)
        ),
        Example(
            "Né la riproduzione né l'archiviazione di questi contenuti sono consentite.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "Il cliente si impegna a non cedere a terzi il notiziario.",
            ("prohibits redistribute",),
        ),
        Example(
            "Riproduzione consentita solo previo accordo scritto con la redazione.",
            ("prohibits reproduce if consent prior written",),
        ),
        Example(
            "Chi riproduce i testi senza permesso sarà denunciato.",
            ("prohibits reproduce of text if consent",),
        ),
        Example(
            "Con preghiera di massima diffusione.",
            ("permits publish rewrite quote if editorial_purpose",),
        ),
        Example(
            "La foto è stata inviata per errore: vi preghiamo di cancellarla dagli archivi.",
            ("prohibits all of image",),
        ),
        Example(
            "Da non pubblicare prima delle ore 11 del 7 ottobre 2027.",
            ("prohibits publish until 2027-10-07T11:00",),
        ),
        Example("È gradita la citazione della fonte."),
        Example(
            "Il sindaco ha firmato l'ordinanza: vietato affiggere manifesti senza autorizzazione. =>"
        ),
        Example("Il giudice ha stabilito che la copia dei brani senza consenso è illecita."),
        Example("Vietata la vendita di alcolici ai minori."),
        Example("La società ha ceduto i diritti televisivi per tre stagioni."),
    ),
    joints=words(
        """di | del | della | dell' | dello | dei | degli | delle | d' | da | dal | dalla |
        dall' | il | la | lo | l' | a | al | alla | all'"""
    ),
)
