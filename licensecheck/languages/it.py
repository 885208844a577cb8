"""Italian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="it",
    title="Italian",
    tags={
        Tag.OWNED: words(
            "appartiene a | appartengono a | è di proprietà di | sono di proprietà di | appartengono alla"
        ),
        Tag.MARK: words("diritti d'autore © | diritto d'autore: | diritti d'autore:"),
        Tag.RESERVED: words(
            """tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati | ogni diritto riservato | ogni diritto è riservato |
            tutti diritti riservati | tutti i diritti di legge riservati | tutti i diritti d'autore riservati | sono riservati tutti i diritti | tutti i diritti sono di proprietà |
            riservati tutti i diritti | tutti i diritti restano riservati | tutti i diritti di proprietà intellettuale riservati"""
        ),
        Tag.RESERVE: words(
            """riservato | riservata | riservati | riservate | si riserva | si riservano | ci riserviamo | riserva ogni diritto | si riserva ogni diritto | si riserva il diritto |
            si riserva espressamente | si riserva tutti i diritti | riserva di diritti"""
        ),
        Tag.PROTECTED: words(
            """protetto da copyright | protetti da copyright | protetta da copyright | protette da copyright | protetto dal diritto d'autore | protetti dal diritto d'autore |
            protetta dal diritto d'autore | protette dal diritto d'autore | tutelato dal diritto d'autore | tutelati dal diritto d'autore | tutelata dal diritto d'autore | protetto dalle leggi sul diritto d'autore |
            protetti dalla legge sul diritto d'autore | coperto da copyright | coperti da copyright | coperte da copyright | soggetto a copyright | soggetti a copyright | è di proprietà di | sono di proprietà di |
            di proprietà esclusiva | di esclusiva proprietà | è proprietà di | sono proprietà di | tutelati dalla legge | tutelate dal diritto d'autore"""
        ),
        Tag.NEG: words(
            "nessuno | in nessun caso | non | nessun | nessuna | nessuno | mai | neppure | neanche | nemmeno | no"
        ),
        Tag.NOT_ONLY: words(
            "anche con | neppure con | nemmeno con | non solo | non soltanto | non solamente | non limitatamente | senza costi | senza alcun costo | senza oneri | a titolo gratuito | senza spese | senza pagamento | senza corrispettivo"
        ),
        Tag.MAY: words(
            "può | possono | potrà | potranno | potrebbe | potrebbero | puoi | potete | possa | possano | si può | si possono | poter | essere liberi"
        ),
        Tag.MAY_NOT: words(
            "è fatto divieto di | divieto di | astenersi dal | è esclusa la possibilità di | è preclusa la possibilità di | da non | siete pregati di non | si prega di non"
        ),
        Tag.MUST: words(
            "deve | devono | dovrà | dovranno | dovrebbe | dovrebbero | devi | dovete | va | vanno | debbono | è tenuto a | sono tenuti a | è obbligato a"
        ),
        Tag.BAN: words("""vietato | vietata | vietati | vietate | vieta | vietano | vietare | è vietato | proibito | proibita | proibiti | proibite | proibire | proibisce |
            interdetto | interdetta | escluso | esclusa | escluse | esclusi | illecito | illecita | illegale | illegali | inammissibile | precluso | preclusa |
            si oppone | si oppongono | ci opponiamo | divieto assoluto | divieto | nega il consenso | rifiuta | è negato | non acconsente | negata | inibito |
            inibita | contrario alla legge | non è permesso | non è permessa | non sono permessi | non sono permesse"""),
        Tag.ALLOW: words(
            """consentito | consentita | consentiti | consentite | consente | consentono | consentire | viene permesso | sia permesso | permesso l' | permessa | permessi | permesse | permette | è permesso | autorizzato | autorizzata | autorizzati | autorizzate | autorizza | autorizziamo | ammesso | ammessa | ammessi | ammesse | libero | libera | liberi | libere | liberamente | gratuita | lecito | lecita | possibile | sotto licenza | rilasciato con | rilasciato sotto | distribuito con licenza | pubblicato con licenza | nulla vieta | incoraggia | incoraggiamo | invitiamo a | concede | concesso | concessa | si concede | liberi di | libero di | tollerato | disponibile per | distribuiti con licenza | pubblicati con licenza | rilasciati con licenza | siete liberi di | nulla osta | nulla osta alla | nulla osta a che | nulla osta alla pubblicazione | niente vieta | utilizzabile | utilizzabili | riproducibile | riproducibili | pubblicabile | pubblicabili"""
        ),
        Tag.NEED: words(
            """obbligatorio | obbligatoria | obbligatori | obbligatorie | obbligatoriamente | necessario | necessaria | necessita | necessitano | richiede | richiedono | richiesto | richiesta | richieste | soggetto a | soggetta a |
            soggetti a | soggette a | subordinato a | subordinata a | subordinato al | subordinata al | subordinata all' | subordinato all' | soggetta all' | soggetto all' | soggetta al | soggetto al | d'obbligo | indispensabile | tassativo |
            occorre | è obbligo | previa richiesta | bisogna | subordinati all' | condizionata | esige | va richiesto | vincolata | serve il | serve la | serve un' | serve un | serve l' | servono | ci vuole | occorrono | è d'obbligo | va chiesto | va chiesta | va richiesta | bisogna chiedere | bisogna richiedere | è necessario richiedere"""
        ),
        Tag.THREAT: words(
            """sarà perseguito | sarà perseguita | saranno perseguiti | sarà perseguibile | perseguibile a norma di legge | perseguibile ai sensi | perseguibile penalmente | perseguito a norma di legge | saranno perseguite | a norma di legge saranno |
            azioni legali | verrà perseguito | verrà perseguita | pena l'azione legale | ogni abuso sarà | ogni violazione sarà | sarà punito | costituisce reato | punibile"""
        ),
        Tag.UNAUTHORISED: words(
            "non autorizzato | non autorizzata | non autorizzati | non autorizzate | abusivo | abusiva | abusivamente | senza esserne autorizzati"
        ),
        Tag.WITHOUT: words(
            "senza | in mancanza di | in assenza di | in difetto di | in mancanza del | in assenza del | in mancanza dell' | in assenza dell' | senza che | privo di | prive di | se non viene | se non è | se non sia | ove non sia"
        ),
        Tag.EXCEPT: words("""salvo | salva | tranne | eccetto | a meno che | a meno di | ad eccezione di | ad eccezione del | ad eccezione della | ad eccezione dei |
            ad eccezione delle | fatta eccezione | fatto salvo | fatta salva | fatti salvi | fuorché | fatte salve | diverso da | diversa da | diversi da |
            se non con | se non dietro | se non | eccezion fatta | escluso il caso | all'infuori | salvo che | eccetto che"""),
        Tag.ONLY: words("""solo | soltanto | solamente | esclusivamente | unicamente | esclusivo | esclusiva | riservato a | riservato agli | riservata agli | riservati agli |
            riservato ai | riservata ai | riservati ai | limitato a | limitata a | limitatamente | destinato a | destinata a | destinati a | strettamente |
            per il solo | per la sola | unico scopo | riservata a | riservate agli | riservato ad | riservata ad | riservati ad | riservate ad | riservato all' |
            riservata all' | riservati all' | riservate all' | riservato al | riservata al | riservati al | riservate al | riservati a | ristretto a |
            ristretta a"""),
        Tag.IF: words("""a condizione che | a condizione di | a patto che | a patto di | purché | purchè | sempre che | sempreché | previa | previo | citando | menzionando |
            indicando | con obbligo di | con l'obbligo di | dietro | con | col | a fronte di | specificando | riportando | attribuendo | linkando |
            accompagnato da | accompagnata da | qualora si | alle seguenti condizioni | se si cita | laddove | mantenendo | conservando | nel rispetto |
            subordinatamente"""),
        Tag.WHEN: words(
            "in caso di | nel caso di | quando | qualora | in occasione di | all'atto di | per ogni | nell'utilizzo | per qualsiasi"
        ),
        Tag.NO_PART: words(
            "nessuna parte | nessun estratto | nessun brano | nessuna porzione | alcuna parte | nessun passo"
        ),
        Tag.RANGE: words(
            """in tutto o in parte | tutto o in parte | anche parziale | anche parzialmente | anche in parte | totale o parziale | parziale o totale | totali o parziali | totalmente o parzialmente | parzialmente o totalmente |
            integrale o parziale | integralmente o parzialmente | parziale o integrale | anche solo in parte | anche solo parziale | neppure in parte | nemmeno in parte | neanche parzialmente | né in tutto né in parte | in toto o in parte | seppur parziale |
            per intero o in parte | sia totale che parziale | sia parziale che totale | in parte o in toto | completa o parziale | qualsiasi parte | né totalmente né parzialmente | nemmeno parzialmente | in parte o per intero | o parti di"""
        ),
        Tag.COMMERCIAL: words(
            "a fini commerciali | per fini commerciali | a scopo commerciale | a scopi commerciali | per scopi commerciali | a scopo di lucro | a fini di lucro | fini commerciali | scopi commerciali | per finalità commerciali | finalità commerciali | a fine di lucro"
        ),
        Tag.OTHER: words(
            "o altri scopi | o qualsiasi altro scopo | o per altri fini | qualsiasi scopo | qualsiasi fine | qualunque scopo"
        ),
        Tag.OUTSIDE: words(
            "al di fuori di | fuori dal | al di fuori del | al di fuori dell' | fuori dall' | fuori da"
        ),
        Tag.PURPOSE: words(
            "per | ai fini di | al fine di | allo scopo di | a scopo di | ai fini della | ai fini dell' | anche per"
        ),
        Tag.BUT: words("ma | tuttavia | però | mentre | bensì | ciononostante"),
        Tag.AND: words("e | o | né | ed | oppure | nonché | e/o | ovvero"),
        Tag.REQUEST: words(
            "si prega di | siete pregati di | per favore | per cortesia | è gradita | è gradito | vi preghiamo di | preghiamo di | vi chiediamo di | gradita | si ringrazia"
        ),
        Tag.REPORT: words("""ha detto | ha dichiarato | ha annunciato | ha affermato | ha spiegato | ha chiesto | ha approvato | ha condannato | ha confermato | ha stabilito |
            ha deciso | ha votato | ha respinto | ha denunciato | ha citato in giudizio | ha fatto causa | hanno chiesto | hanno annunciato | hanno approvato |
            secondo | sostiene | accusa | accusato di | accusata di | ha accusato | ha ordinato | ha vietato | ha proibito | ha sottolineato | ha ricordato |
            ha reso noto | ha sentenziato | è stato condannato | afferma che | spiega | dichiara che | significa | vuol dire | ha bloccato | hanno vietato |
            ha ribadito | ha sequestrato | condannata per | condannato per | discute | propone | chiede | chiedono | vuole | vogliono | annuncia | avverte |
            raccomanda | indaga | respinge | approva | multa | ha multato | prevede di | valuta"""),
        Tag.TOPIC: words("""tribunale | giudice | giudici | cassazione | corte d'appello | corte di giustizia | processo | causa legale | sentenza | disegno di legge |
            proposta di legge | deputati | senato | parlamento | ministro | ministero | governo | avvocato | legale | esperto | la scritta | la frase |
            la dicitura | l'espressione | cosa significa | che cosa significa | convegno | direttiva europea | riforma | sindaco | comune di | ordinanza |
            prefetto | procura | indagati | violazione del copyright | siae | la parola | il termine | polizia | garante"""),
        Tag.NONWORK: words("""parcheggio | parcheggiare | sosta | fumo | fumare | tabacco | sigarett* | alcol | alcolici | alcoliche | bevande | armi | pesca | pescare | caccia |
            droni | veicoli | auto | cani | animali | balneazione | fuochi d'artificio | botti | petardi | biglietti | voti | voto | manifestazioni | merci |
            farmaci | pesticidi | glifosato | campeggio | velo | cellulari | monopattini | plastica | minori | minorenni | carne | bestiame | carburante |
            circolazione | transito | droga | cannabis | avorio | acqua | gioco d'azzardo | spiaggia | spiagge | accensione di fuochi | lettere all'editore |
            il direttore editoriale | ogm | latte | vetro | elezioni | sondaggi | volantini | partita | farmaco | alimenti | la tua email | tuo indirizzo email |
            la tua e-mail | dati personali | cookie | cookies | i tuoi dati | terreno | terreni | abitazione | abitazioni | appartamento | fabbrica | vaccino |
            vaccini | virus | mascherina | mascherine | pazienti | embrioni | clonazione | assistita | gestazione | esame | esami | in classe | alunni |
            telefono | gas | petrolio | elettricità | miniera | miniere | carbone | nucleare | rifiuti | vino | pane | pesce | giocatore | giocatori | stadio |
            tifosi | aereo | aerei | treni | navi | camion | biciclette | detenuti | migranti | cinghiali | lupi | orsi | tortura | munizioni | debito |
            eredità | bosco | boschi | sementi | piante | insetti | burqa | prostituzione | matrimonio | aborto | eutanasia | amianto | criptovalute | minerali |
            caffè | giocattoli | coniuge | casa in | immobile | immobili | utero | pellicce | scommesse | sigaretta | automobili | nei locali | suolo pubblico"""),
        Tag.CREDIT: words(
            """foto: | foto di | fotografia di | fotografia: | foto © | credit foto: | crediti: | crediti foto: | credito: | fonte: | fonti: | immagine: | immagini: | immagine di | video: | per gentile concessione di | per gentile concessione | courtesy | infografica: | illustrazione: |
            illustrazione di | testo: | ufficio stampa | ph: | ph. | credito obbligatorio: | fornita da | fornito da | fotografo: | vignetta di | disegno di"""
        ),
        Tag.PHOTO: words("foto | fotografia | fotografie | immagine | immagini | fotografo"),
        Tag.VIA: words("via | tramite"),
        Tag.WITH_AGENCY: words(
            "con agenzie | con fonti di agenzia | fonte ansa | redazione e agenzie | (agenzie) | con ansa | fonte agenzie | con afp"
        ),
        Tag.BYLINE: words(
            "giornalista | corrispondente | inviato | inviata | dal nostro inviato | dal corrispondente | cronista"
        ),
        Tag.KILL: words("""foto annullata | notizia annullata | si prega di annullare | si prega di non utilizzare | non utilizzare più | non usare più |
            eliminare dagli archivi | rimuovere dagli archivi | è annullata | ritiro obbligatorio | annullamento: | da eliminare |
            vi preghiamo di non utilizzare | cancellare dagli archivi | eliminarla dai vostri archivi | annullata la | annullare la | ritirata la | annulla la |
            ritira la | è ritirata | annullamento di | annullata: | lancio annullato | notizia ritirata | foto ritirata | eliminarlo dagli archivi | eliminarla dagli archivi | cancellarla dagli archivi | cancellarlo dagli archivi | rimuoverla dagli archivi | annulliamo la | annulliamo il | ritiriamo la | ritiriamo il | annulla il | ritira il | viene annullata | viene ritirata | si annulla la | si considera annullata | da considerarsi annullata | da considerarsi nulla | distruggere la | siete pregati di eliminare | siete pregati di cancellare | si prega di eliminare | si prega di cancellare | si prega di distruggere | vi preghiamo di eliminare | vi preghiamo di cancellare"""),
        Tag.CORRECTION: words(
            "versione corretta | corregge il | (corregge | rettifica: | errata corrige | correzione: | sostituisce la precedente | annulla e sostituisce | utilizzare la versione corretta"
        ),
        Tag.EMBARGO: words(
            "sotto embargo | embargo fino | in embargo | embargo: | sottoposto a embargo | embargo sino | con embargo | embargato fino | embargo alle | embargo al | embargo alla | embargo sino a | embargato sino | embargata fino | sotto stretto embargo"
        ),
        Tag.UNTIL: words(
            "fino a | fino al | fino alle | sino al | sino alle | prima di | prima del | prima delle | entro"
        ),
        Tag.AFTER: words(
            "dopo | dopo il | a partire da | a partire dal | a partire dalle | dal | dalle ore | decorsi | oltre il"
        ),
        Tag.RELEASE: words(
            "per la diffusione immediata | per diffusione immediata | diffusione immediata | per pubblicazione immediata | pubblicazione immediata | per la pubblicazione immediata | libera pubblicazione | da pubblicare immediatamente | preghiera di diffusione | preghiera di pubblicazione | cortese preghiera di diffusione | con preghiera di pubblicazione | con preghiera di diffusione | da diffondere immediatamente | si prega di dare diffusione | per immediata diffusione | per immediata pubblicazione | immediata diffusione"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "pubblico dominio | di pubblico dominio | dominio pubblico | nessun diritto riservato | libero da diritti | libera da diritti | libere da diritti | liberi da diritti"
        ),
        Tag.OPEN_LICENCE: words(
            "licenza aperta | italian open data license | licenza libera | iodl"
        ),
        Tag.SINCE: words("dal | fin dal"),
        Tag.PRESENT: words("oggi | presente"),
        Tag.TAIL: words(
            "e i suoi licenzianti | o dei suoi licenzianti | e sue controllate | e/o i suoi | e altri | o suoi | e suoi | tel | p.iva | partita iva | p. iva | note legali"
        ),
        Tag.PART_OF: words(
            "una società del gruppo | una divisione di | controllata da | parte di | gruppo | società del gruppo"
        ),
        Tag.WITHIN: words(
            "entro | per un periodo di | massimo | al massimo | più di | oltre | nei"
        ),
        Tag.DAYS: words("giorno | giorni | ora | ore | settimana | settimane | mese | mesi"),
        Tag.LENGTH: words("parole | minuti | secondi | caratteri | battute | righe"),
        Tag.ABBREVIATION: words(
            "sig | dott | avv | ecc | pag | d.lgs | l | c.f | s.p.a | s.r.l"
        ),
    },
    actions={
        Action.ALL: words(
            "uso | usi | usare | usato | usata | usati | usate | utilizz* | riutilizz* | riuso | impiego | impiegare | impiegato | sfruttamento | sfruttare | sfruttato | sfruttati | fruizione | usarlo | usarla | utilizzabile | utilizzabili | usabile"
        ),
        Action.PUBLISH: words(
            """pubblicare | pubblicato | pubblicata | pubblicati | pubblicate | pubblicazione | pubblicarlo | pubblicarli | pubblicarla | ripubblic* | ristampa* | riprendere | ripreso | ripresi | riprese | comunicazione al pubblico | comunicare al pubblico | messa a disposizione del pubblico |
            messa a disposizione | mettere a disposizione | esporre | esposto | esposizione | mostrare | divulg* | anticipato | anticipata | rappresentazione pubblica | ripresa | affissione | pubblicabile | pubblicabili | ripubblichi | pubblichi | pubblica | divulgabile | riproporre | riproposto"""
        ),
        Action.PUBLISH_ONLINE: words(
            "internet | su internet | in rete | online | on line | su altri siti | pubblicazione online | su siti web"
        ),
        Action.PRINT: words(
            "stampa | stampare | stampato | stampata | stampati | cartacea | a mezzo stampa"
        ),
        Action.BROADCAST: words(
            "radiodiffondere | radiodiffus* | teletrasmess* | trasmissione televisiva | radiotelevisiv* | televisiv* | messa in onda | mandare in onda | ritrasmi* | ritrasmess* | ritrasmett* | trasmettere in tv | trasmesso in tv | in onda"
        ),
        Action.SOCIAL: words(
            "social network | sui social | social media | condivisione sui social | reti sociali"
        ),
        Action.REPRODUCE: words(
            """riproduzione | riproduzioni | riprodurre | riprodotto | riprodotta | riprodotti | riprodotte | riproduca | riproduce | riproducibile | copia | copie | copiare | copiato | copiata | copiati | copiate | copiatura | ricopia* | duplica* | duplicazione | fotocopi* |
            scaricare | scaricato | scaricati | download | copincolla* | screenshot | riproducibili | riproduciate | copi | copino | replicare | replica | replicato | trascrivere | trascrizione | clonare | fotografare lo schermo"""
        ),
        Action.REDISTRIBUTE: words(
            """diffusione | diffondere | diffuso | diffusa | diffusi | diffuse | ridiffu* | ridiffond* | distribu* | ridistribu* | redistribu* | trasmissione | trasmettere | trasmesso | trasmessa | trasmessi | trasmesse | cessione | cedere | ceduto | ceduta | ceduti | cessione a terzi |
            inoltr* | trasferimento | trasferire | sublicenz* | sindacazione | condivisione | condividere | condiviso | condivisa | condivisi | circolazione a terzi | fornire a terzi | divulgazione a terzi | propagazione | cedibile | cedibili | distribuibile | distribuibili | trasmissibile | trasferibile | trasferibili | girare a terzi | rilanciare | rilancio | rilanciato"""
        ),
        Action.REWRITE: words(
            "riscri* | riscrittura | riassum* | riassunto | riassunti | sintesi | rielabor* | parafras* | compendi* | rassegna stampa | rassegne stampa"
        ),
        Action.ADAPT: words(
            "modific* | modifica | modifiche | adatta* | adattamento | altera* | trasforma* | opere derivate | opera derivata | elaborazione | elaborare | elaborato | manipola* | remix*"
        ),
        Action.TRANSLATE: words(
            "traduzione | traduzioni | tradurre | tradotto | tradotta | tradotti | tradotte | tradurlo"
        ),
        Action.QUOTE: words("""estratti | estratto | stralci | brani | citazioni | brevi citazioni | citare brani | per estratto | citazione di | brevi brani | brevi estratti |
            brevi stralci"""),
        Action.ARCHIVE: words(
            "archivi* | memorizza* | conserva* | conservazione | banca dati | banche dati | database | base di dati | basi di dati | salvataggio | salvare | immagazzina* | registrazione | registrare | cache"
        ),
        Action.SELL: words(
            "vendita | vendite | vendere | venduto | venduta | venduti | rivendita | rivendere | rivenduto | rivenduti | commercializz* | noleggio | noleggiare | rivendibile | vendibile | rivenderla | venderla"
        ),
        Action.COMMERCIAL: words(
            "uso commerciale | usi commerciali | utilizzo commerciale | utilizzazione commerciale | sfruttamento commerciale | commercialmente | sfruttato commercialmente | impiego commerciale | riutilizzo commerciale"
        ),
        Action.ADVERTISE: words(
            "pubblicità | pubblicitari* | promozione | promozionale | promozionali | marketing | campagne pubblicitarie | réclame | fini pubblicitari"
        ),
        Action.AI_TRAINING: words(
            """estrazione di testo e dati | estrazione di testo e di dati | estrazione di testi e dati | estrazione di dati | intelligenza artificiale | addestramento di sistemi | addestrare sistemi | addestramento di modelli | addestrare modelli | addestramento dell'intelligenza artificiale |
            addestramento di algoritmi | addestrare algoritmi | addestramento di ia | addestrare l'ia | addestramento dell'ia | apprendimento automatico | machine learning | scraping | crawling | web scraping | estrazione automatizzata | raccolta automatizzata | modelli linguistici |
            modelli di linguaggio | ia generativa | intelligenza artificiale generativa | dati di addestramento | sistemi di ia | modelli di ia | addestramento di intelligenze artificiali | addestrare intelligenze artificiali | data mining | sistemi di intelligenza artificiale | addestramento di reti neurali | addestrare | text and data mining | text mining | tdm | istruire sistemi | istruire modelli | istruire algoritmi | allenare modelli | allenare sistemi | allenamento di modelli | allenamento di sistemi | allenamento di intelligenze artificiali | intelligenze artificiali | chatbot | strumenti di ia | modello linguistico | raschiamento | estrazione di contenuti automatizzata | alimentare modelli | alimentare sistemi | indicizzazione automatica | strumenti automatizzati di estrazione | raccolta automatica | crawler | robot di scansione"""
        ),
        Action.ALTER_IMAGE: words(
            "ritagli* | ritocc* | ritocco | fotomontagg* | manipolazione digitale | oscurare il logo | coprire il logo | tagliare l'immagine | scontorn*"
        ),
        Action.LINK: words(
            "deep link* | framing | link profondi | incorporamento | incorniciatura"
        ),
    },
    manners={
        Action.PRINT: words("riviste | rotocalchi | magazine | periodici | copertine"),
        Action.PUBLISH_ONLINE: words("telefonia mobile | galleria fotografica | fotogallery"),
    },
    objects={
        Object.ITEM: words(
            """articolo | articoli | contenuto | contenuti | documento | documenti | notizia | notizie | informazione | informazioni | materiale | materiali | opera | opere | notiziario | questa pubblicazione | presente pubblicazione | contenuti del sito | contenuto del sito | contenuti di questo sito |
            contenuto di questo sito | contenuti di questa pagina | contenuto di questa pagina | comunicato | servizio giornalistico | lancio | lanci | elementi | intervista | libro | volume | dispaccio | pezzo | contenuti del presente sito"""
        ),
        Object.SITE: words(
            "sito | sito web | sito internet | presente sito | portale | pagine del sito"
        ),
        Object.TEXT: words("testo | testi"),
        Object.IMAGE: words(
            "foto | fotografia | fotografie | immagine | immagini | illustrazione | illustrazioni"
        ),
        Object.VIDEO: words("video | filmato | filmati | ripresa video | sequenza"),
        Object.AUDIO: words("audio | podcast | suono | registrazione sonora"),
        Object.GRAPHIC: words(
            "grafico | grafici | grafica | infografica | infografiche | vignetta | mappa"
        ),
        Object.DATABASE: words("questa banca dati | presente banca dati"),
        Object.LOGO: words("logo | loghi | marchio | marchi"),
        Object.THIRD_PARTY: words(
            "contenuti di terzi | materiale di terzi | lanci di agenzia | notizie di agenzia | contenuti di agenzia"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            "autorizzazione | autorizzazioni | permesso | consenso | assenso | accordo | accordi | licenza | licenze | approvazione | contratto | convenzione | benestare | liberatoria | nulla osta | autorizzato da | autorizzata da | concessione | nullaosta | autorizzata per iscritto | autorizzato per iscritto | concordato con | concordata con | concordati con | concordate con | preventivamente concordato | autorizzata dalla redazione | autorizzato dalla redazione | autorizzata dall'autore | autorizzata dall'editore | placet | beneplacito | liberatoria scritta"
        ),
        Condition.PRIOR: words(
            "previo | previa | preventivo | preventiva | preventivamente | precedente | anticipatamente | preliminare | prima autorizzazione"
        ),
        Condition.WRITTEN: words(
            "scritto | scritta | per iscritto | in forma scritta | scritti"
        ),
        Condition.ATTRIBUTION: words("""citare la fonte | citando la fonte | si citi la fonte | sia citata la fonte | venga citata la fonte | citata la fonte | citazione della fonte |
            fonte | indicazione della fonte | indicare la fonte | menzione della fonte | citare | citando | citata | citato | citati | citazione | credito |
            crediti | attribuzione | attribuire | menzione | menzionare | menzionando | nome dell'autore | indicazione dell'autore | riportando la fonte |
            specificando la fonte | paternità | accreditare | riconoscimento | credit | firma | venga citato | si citi | citarne la fonte | citandone la fonte |
            citandone | citarne | sia menzionata | menzionata | menzionato | citino | indichi l'autore | indichi la fonte | indichino la fonte | ne indichi | indicandone l'autore | indicandone la fonte | indicata la fonte | indicato l'autore | sia indicata la fonte | si indichi la fonte | citi la fonte | citi l'autore | menzioni | menzionino | riporti la fonte | riporti il nome | riportare la fonte | attribuisca | dia credito | dare credito | dando credito | citiate | indichiate | menzioniate | identifichi l'autore | identificare l'autore | segnali la fonte | segnalare la fonte | segnalando la fonte | indichiate la fonte | precisi la fonte | precisare la fonte | precisando la fonte | dichiari la fonte | dichiarare la fonte | nomini l'autore | nominare l'autore | la provenienza | indicando la provenienza | indicare l'autore | si indica la fonte | si indica l'autore"""),
        Condition.LINK: words(
            "link | collegamento | collegamento ipertestuale | link attivo | link alla fonte | link all'originale | rimando | hyperlink | linkare | linkando | url | backlink | rimandi con un link | linki | rinvio alla pagina | si rimandi | rimando alla pagina"
        ),
        Condition.KEEP_NOTICE: words(
            "mantenere la nota di copyright | mantenere l'avviso | conservare l'avviso | riportare la presente nota | avviso di copyright"
        ),
        Condition.INDICATE_CHANGES: words(
            "indicare le modifiche | indicando le modifiche | segnalare le modifiche"
        ),
        Condition.NO_DERIVATIVES: words(
            "senza modifiche | senza alcuna modifica | senza modificare | senza modificarlo | senza alterazioni | senza modificazioni | integralmente | in versione integrale | nella sua interezza | per intero | non opere derivate | non modificato | senza variazioni | in forma integrale | testo integrale"
        ),
        Condition.SHARE_ALIKE: words(
            "condividi allo stesso modo | condivisione allo stesso modo | stessa licenza | stesse condizioni | medesima licenza"
        ),
        Condition.NONCOMMERCIAL: words(
            "non commerciale | non commerciali | non-commerciale | scopi non commerciali | fini non commerciali | senza scopo di lucro | senza fini di lucro | senza fine di lucro | senza scopi commerciali | senza fini commerciali | non a scopo di lucro | non a fini commerciali | non per fini commerciali | non a scopo commerciale"
        ),
        Condition.EDITORIAL_PURPOSE: words("""uso editoriale | usi editoriali | fini editoriali | scopi editoriali | scopo editoriale | fini giornalistici | scopi giornalistici |
            uso giornalistico | diritto di cronaca | fini di cronaca | scopo informativo | scopi informativi | fini informativi | uso redazionale |
            fini redazionali | scopi redazionali | uso giornalistico ed editoriale"""),
        Condition.PERSONAL_USE: words(
            "uso personale | uso privato | uso interno | uso esclusivamente personale | uso strettamente personale | fini personali | scopi personali | consultazione personale | uso domestico | uso individuale | utilizzo personale | uso personale e privato | utilizzo privato"
        ),
        Condition.EDUCATIONAL_USE: words(
            "fini didattici | uso didattico | scopi didattici | scopo didattico | fini educativi | uso scolastico | finalità didattiche | scopi educativi | uso accademico"
        ),
        Condition.CONTEXT_ONLY: words(
            "per illustrare | in relazione a | nel contesto di | attinenti all'evento | in connessione con | a corredo di"
        ),
        Condition.ONE_TIME: words(
            "una sola volta | uso singolo | utilizzo singolo | singolo utilizzo | un solo utilizzo | una sola pubblicazione | unica pubblicazione | una tantum | una volta sola | un'unica volta | un solo uso"
        ),
        Condition.LENGTH_LIMIT: words("brevi estratti | brevi brani | brevi stralci"),
        Condition.NOTIFY: words(
            "informare la redazione | avvisare la redazione | comunicandolo alla redazione | previa comunicazione | darne comunicazione | copia giustificativa | informarci | avvisarci"
        ),
        Condition.PAYMENT: words(
            "pagamento | compenso | corrispettivo | a pagamento | tariffa | tariffe | canone | diritti economici | fatturato | royalty | remunerazione | onere | equo compenso"
        ),
        Condition.SUBSCRIBER: words(
            "abbonati | abbonato | abbonate | clienti | iscritti | soci | utenti registrati | sottoscrittori | testate abbonate | abbonamento | media accreditati | stampa accreditata | membri"
        ),
        Condition.RELEASE: words(
            "liberatoria delle persone | diritto all'immagine | liberatoria del modello"
        ),
        Condition.NO_ENDORSEMENT: words("suggerire un'approvazione | lasciare intendere"),
        Condition.TRACKING_PIXEL: words("pixel di tracciamento | contatore di pagine"),
        Condition.USE_CORRECTED_VERSION: words("utilizzare la versione corretta"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words("""solo uso editoriale | solo per uso editoriale | esclusivamente per uso editoriale | uso esclusivamente editoriale | uso editoriale esclusivo |
            unicamente per uso editoriale | esclusivo uso editoriale | uso solo editoriale | riservato uso editoriale | riservato a uso editoriale |
            riservato ad uso editoriale | riservato all'uso editoriale | riservata ad uso editoriale | limitato all'uso editoriale | uso editoriale soltanto"""),
        Exemption.PERSONAL_USE: words(
            "salvo uso personale | salvo per uso personale | eccetto uso personale | tranne che per uso personale | salvo uso privato"
        ),
        Exemption.QUOTATION: words(
            "diritto di citazione | salvo brevi citazioni | eccetto brevi citazioni"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "casi previsti dalla legge | nei casi consentiti dalla legge | eccezioni previste dalla legge | consentito dalla legge | consentita dalla legge | consentiti dalla legge | nei limiti di legge"
        ),
        Exemption.SUBSCRIBERS: words(
            "salvo abbonati | eccetto abbonati | salvo per gli abbonati"
        ),
        Exemption.SOCIAL_SHARE: words("pulsanti di condivisione | tasti di condivisione"),
        Exemption.SCIENTIFIC_RESEARCH: words("ricerca scientifica"),
        Exemption.SEARCH_ENGINES: words("motori di ricerca"),
        Exemption.IMAGES: words(
            "ad eccezione delle foto | ad eccezione delle immagini | escluse le foto | escluse le immagini | salvo le immagini | eccetto le immagini | tranne le immagini | tranne le foto | eccetto le foto | foto escluse | immagini escluse"
        ),
        Exemption.LOGOS: words("ad eccezione dei loghi | esclusi i loghi | loghi esclusi"),
        Exemption.VIDEO: words("esclusi i video | ad eccezione dei video"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            "esclusi i contenuti di terzi | ad eccezione dei contenuti di terzi"
        ),
        Exemption.EDUCATIONAL_USE: words("salvo per fini didattici | salvo fini didattici"),
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
    ),
)
