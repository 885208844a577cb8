"""Romanian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="ro",
    title="Romanian",
    tags={
        Tag.OWNED: words("aparțin | aparține | sunt deținute de"),
        Tag.MARK: words("drepturi de autor © | drepturi de autor: | drepturi de autor (c)"),
        Tag.RESERVED: words(
            """toate drepturile rezervate | toate drepturile sunt rezervate | drepturi rezervate | toate drepturile de autor rezervate | toate drepturile de autor sunt rezervate | drepturile de autor rezervate | toate drepturile aparțin | toate drepturile protejate |
            sunt rezervate toate drepturile | toate drepturile asupra | toate drepturile de proprietate intelectuală rezervate"""
        ),
        Tag.RESERVE: words(
            "rezervat | rezervată | rezervate | rezervați | își rezervă | își rezervă dreptul | își rezervă drepturile | ne rezervăm | ne rezervăm dreptul | rezervă toate drepturile"
        ),
        Tag.PROTECTED: words(
            """protejat de drepturi de autor | protejate de drepturi de autor | protejată de drepturi de autor | protejat de legea dreptului de autor | protejate de legea dreptului de autor | protejat prin drepturi de autor | protejate prin drepturi de autor |
            protejate de legea drepturilor de autor | protejat de legea drepturilor de autor | protejate de legea 8/1996 | protejat de legea 8/1996 | este proprietatea | sunt proprietatea | proprietatea exclusivă a | supus drepturilor de autor | supuse drepturilor de autor | protejate de copyright | protejat de copyright"""
        ),
        Tag.NEG: words("nimeni | nu | niciun | nicio | nici un | nici o | niciodată | n-"),
        Tag.NOT_ONLY: words(
            "nu numai | nu doar | nu se limitează | fără costuri | fără cost | fără nicio taxă | fără taxe | fără plată | cu titlu gratuit | fără niciun cost"
        ),
        Tag.MAY: words(
            "poate | pot | puteți | poți | putem | va putea | vor putea | ar putea | poate fi | pot fi | se poate | se pot | aveți dreptul să | are dreptul"
        ),
        Tag.MAY_NOT: words(
            "a nu se | a nu fi | să nu fie | să nu | nu aveți voie | nu este voie | n-aveți voie | abțineți-vă"
        ),
        Tag.MUST: words(
            "trebuie | va trebui | vor trebui | trebuie să | ar trebui | este obligat să | sunteți obligat | are obligația | au obligația"
        ),
        Tag.BAN: words(
            """interzis | interzisă | interziși | interzise | interzice | interzic | interzicem | se interzice | este interzisă | este interzis | prohibit | prohibită | exclus | exclusă | excluse | ilegal | ilegală | ilegale | ilicit | ilicită | inadmisibil | inadmisibilă | se opune |
            ne opunem | se opun | interzicerea | refuză | nu consimte | nepermis | nepermisă | nepermise | contrar legii | contravine legii | opreliște | oprit | oprită | oprite | opriți | se oprește | proscris | proscrisă | prohibite | vetată | se exclude"""
        ),
        Tag.ALLOW: words(
            """permis | permisă | permise | permiși | permite | permit | se permite | permitem | autorizat | autorizată | autorizate | autorizează | autorizăm | liber | liberă | libere | în mod liber | admis | admisă | admise | gratuit | gratuită | gratuite | licit | posibil | posibilă | posibile | tolerat | sub licență | sub licența | sub o licență | licențiat sub | publicat sub licență | încurajăm | încurajează | acordă dreptul | se acordă | acordăm | aveți voie | nimic nu împiedică | este liberă | puteți să | se admite | acceptat | acceptată | îngăduit | îngăduită | se poate face | disponibil sub"""
        ),
        Tag.NEED: words(
            """obligatoriu | obligatorie | obligatorii | necesar | necesară | necesare | necesită | impune | se impune | cere | se cere | solicită | este nevoie de | supus | supusă | supuse | condiționat de | condiționată de | condiționate de | sub condiția | imperativ | imperativă | indispensabilă | presupune | se face obligatoriu |
            obligația | cu obligația | se solicită | reclamă"""
        ),
        Tag.THREAT: words(
            "se pedepsește | va fi pedepsit | va fi sancționat | va fi sancționată | vor fi sancționate | se sancționează | constituie infracțiune | constituie contravenție | atrage răspunderea | sub sancțiunea | acționat în instanță | acționați în instanță | acțiuni în justiție | va fi acționat | conform legii penale | atrage după sine"
        ),
        Tag.UNAUTHORISED: words(
            "neautorizat | neautorizată | neautorizate | neautorizați | fără drept | neconsimțită"
        ),
        Tag.WITHOUT: words(
            "fără | în lipsa | în absența | lipsind | fără a avea | fără să aibă | fără ca | în lipsă de | fără să se | dacă nu se | dacă nu este"
        ),
        Tag.EXCEPT: words(
            "cu excepția | exceptând | exceptând cazul | excepție | cu excepția cazului | în afara cazului | în afară de | decât cu | decât în | decât dacă | decât | altfel decât | mai puțin | altele decât | exceptându-se | afara cazurilor"
        ),
        Tag.ONLY: words(
            "doar | numai | exclusiv | doar cu | numai cu | strict | în exclusivitate | rezervat abonaților | rezervată abonaților | destinat exclusiv | limitat la | limitată la | limitate la | destinat | destinată | rezervat exclusiv | exclusivă | destinate exclusiv"
        ),
        Tag.IF: words("""cu condiția | cu condiția ca | cu | cu condiția să | sub condiția | în condițiile | dacă se | atât timp cât | atâta timp cât | citând | menționând |
            indicând | precizând | însoțit de | însoțită de | însoțite de | cu specificarea | specificând | cu respectarea | păstrând | cu acordarea |
            în limita | în baza | pe baza | doar dacă | cu obligația de a | cu obligativitatea | în schimbul | prin"""),
        Tag.WHEN: words(
            "în cazul | în caz de | la | când | atunci când | pentru orice | în cazul în care"
        ),
        Tag.NO_PART: words(
            "nicio parte | nici o parte | niciun fragment | niciun extras | niciun element | nici un fragment | nicio porțiune"
        ),
        Tag.RANGE: words(
            """integral sau parțial | parțial sau integral | parțială sau integrală | integrală sau parțială | totală sau parțială | parțială sau totală | total sau parțial | parțial sau total | în întregime sau parțial | în întregime sau în parte | în tot sau în parte | chiar și parțial | chiar și parțială | chiar parțial | fie și parțial | chiar parțială |
            integrale sau parțiale | parțiale sau integrale | nici măcar parțial | totale sau parțiale | în totalitate sau parțial | în totalitate sau în parte | fie și parțială | orice parte | sau a unor părți | integral ori parțial | totală ori parțială | parțială ori totală | parțial ori integral | sau parțial | oricărei părți | oricărei porțiuni | oricărui fragment | a oricărei părți | a oricărui fragment | oricare parte | vreo parte | sau a unei părți | ori a unor părți | în parte sau în întregime | parțial ori total | în tot ori în parte"""
        ),
        Tag.COMMERCIAL: words(
            "în scopuri comerciale | în scop comercial | scopuri comerciale | în scop lucrativ | în scopuri lucrative | scop comercial | cu scop comercial | în vederea obținerii de profit | în scopul obținerii de profit | scop lucrativ"
        ),
        Tag.OTHER: words(
            "sau în alte scopuri | sau alte scopuri | orice alt scop | orice scop | în orice alt scop"
        ),
        Tag.OUTSIDE: words("în afara | din afara | în afara teritoriului"),
        Tag.PURPOSE: words("pentru | în scopul | în scop de | în vederea | în scopuri de"),
        Tag.BUT: words("dar | însă | totuși | iar | în schimb | deși"),
        Tag.AND: words("și | sau | nici | ori | precum și | și/sau"),
        Tag.REQUEST: words(
            "vă rugăm | rugăm | vă rog | te rugăm | am aprecia | apreciem | vă solicităm | mulțumim pentru | rugămintea"
        ),
        Tag.REPORT: words("""a declarat | a anunțat | a spus | a afirmat | a precizat | a explicat | a transmis | a adoptat | a condamnat | a decis | a hotărât | a votat |
            a respins | a acuzat | a dat în judecată | a cerut | a interzis | au interzis | au anunțat | au declarat | au adoptat | a aprobat | potrivit |
            conform declarațiilor | susține | spune că | acuză | acuzat de | acuzată de | a confirmat | a stabilit | a reclamat | a sesizat | a adăugat |
            a subliniat | a fost condamnat | a fost condamnată | înseamnă | a depus plângere | dezbatere | a amendat | vor interzice | va interzice | dezbate |
            propune | vrea | vor să | cere ca | respinge | aprobă | anunță | avertizează | recomandă | anchetează | amendează"""),
        Tag.TOPIC: words("""tribunalul | tribunal | curtea de apel | curtea | instanța | judecător | judecătorul | judecătorii | judecătoria | proces | procesul |
            proiect de lege | proiectul de lege | propunere legislativă | deputați | deputații | senatul | senat | parlamentul | parlament | ministrul |
            ministru | ministerul | guvernul | avocat | avocatul | avocata | expert | expresia | sintagma | formula | ce înseamnă | litigiu | litigiul |
            primăria | primarul | directiva europeană | reforma | încălcarea drepturilor de autor de către | procurorii | cuvântul | conferință despre |
            judecătoarea | consiliul local | poliția | poliţia | cna"""),
        Tag.NONWORK: words("""parcarea | parcare | fumatul | fumat | tutun | tutunului | țigări | țigărilor | alcool | alcoolului | băuturi | băuturilor | arme | armelor |
            pescuit* | vânătoare* | drone | dronelor | vehicule | vehiculelor | mașini | mașinilor | câini | câinilor | animale | animalelor | artificii |
            petarde | petardelor | bilete | biletelor | voturi | manifestații | proteste | mărfuri | mărfurilor | medicamente | medicamentelor | pesticide |
            camping | telefoane | telefoanelor | trotinete | trotinetelor | plastic | minori | minorilor | carne | cărnii | bovine | combustibil* | circulația |
            traficului | droguri | drogurilor | fildeș | apă | apei | jocuri de noroc | plaje | scrisori către editor | editorul de carte | editura | foc |
            lemn* | scăldat* | alegeri | alegerilor | sondaje | sondajelor | pliante | medicament | alimente | meciului | cookie-uri | cookies | date personale |
            datele personale | date cu caracter personal | adresa dumneavoastră de email | teren | terenului | terenuri | locuință | locuințe | locuințelor |
            apartament | fabrică | vaccin | vaccinuri | vaccinurilor | virus | virusului | mască | măștii | măștilor | pacienți | embrioni | asistată | examen |
            examene | examenului | elevi | elevii | telefon | telefonului | gaze | petrol | electricitate | mină | minelor | minei | cărbune | nuclear |
            deșeuri | deșeurilor | pește | jucător | jucătorului | stadion | avion | avioane | trenuri | nave | camioane | biciclete | deținuți | migranți |
            urși | urșilor | lupi | tortura | datorie | pădure | păduri | pădurilor | semințe | plante | insecte | avort | eutanasie | imobil | imobilului |
            clădirii | cereale | cerealelor | buștenilor | buteliilor | păcănele | peștelui | peștele | lapte | laptelui | fructe | fructelor | legume | legumelor | lemn | lemnului | ciuperci | alimentelor | ouă | ouălor | vin | vinului | artificiilor | terenurilor"""),
        Tag.CREDIT: words(
            "foto: | foto : | fotografie: | fotografii: | foto de | fotografie de | credit foto: | credit foto | sursa foto: | sursa foto | sursa: | sursă: | surse: | sursă foto: | imagine: | imagini: | video: | prin amabilitatea | curtesy | infografic: | infografie: | ilustrație: | text: | credit: | grafică: | fotograf:"
        ),
        Tag.PHOTO: words(
            "foto | fotografie | fotografii | fotografia | imagine | imagini | fotograf"
        ),
        Tag.VIA: words("via | prin intermediul"),
        Tag.WITH_AGENCY: words(
            "cu | cu informații de la | cu agenții | surse agenții | agenții de presă | sursa agerpres | conform agerpres | sursa mediafax"
        ),
        Tag.BYLINE: words(
            "jurnalist | corespondent | corespondentul | reporter | trimis special | redactor"
        ),
        Tag.KILL: words("""știre anulată | fotografie anulată | anulare: | vă rugăm să anulați | vă rugăm să nu mai folosiți | să nu mai utilizați | a nu se mai utiliza |
            a nu se mai folosi | nu mai utilizați | nu mai folosiți | ștergeți din arhive | eliminați din arhive | știre retrasă | fotografie retrasă |
            retragere obligatorie | să ștergeți din arhivă | anulare de | anulăm această | anulează această | se anulează | se retrage | anulăm | retragem | anulează știrea nr | retrage | vă rugăm să ștergeți | vă rugăm să eliminați | rugăm ștergeți | se consideră nulă | se consideră anulată"""),
        Tag.CORRECTION: words(
            "versiune corectată | corectează titlul | (corectează | corectură: | corecție: | erată: | rectificare: | înlocuiește știrea | anulează și înlocuiește | utilizați versiunea corectată"
        ),
        Tag.EMBARGO: words(
            "sub embargo | embargo până | embargo: | cu embargo | în embargo | embargou până | sub embargou | embargou:"
        ),
        Tag.UNTIL: words(
            "până la | până în | până pe | până la data de | înainte de | până la ora"
        ),
        Tag.AFTER: words(
            "după | începând cu | începând din | de la data | din data de | ulterior datei"
        ),
        Tag.RELEASE: words(
            "pentru publicare imediată | pentru difuzare imediată | spre publicare imediată | difuzare imediată | liber la publicare | spre publicare | cu rugămintea de publicare | cu rugămintea de a publica | rugăm publicați | pentru publicare și difuzare"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "domeniul public | domeniu public | niciun drept rezervat | liber de drepturi | fără drepturi de autor | libere de drepturi"
        ),
        Tag.OPEN_LICENCE: words(
            "licență deschisă | licența deschisă | licență publică | licență pentru date deschise"
        ),
        Tag.SINCE: words("din | din anul"),
        Tag.PRESENT: words("prezent | astăzi"),
        Tag.TAIL: words(
            "și afiliații săi | și licențiatorii săi | și/sau | și alții | tel | telefon | și partenerii săi"
        ),
        Tag.PART_OF: words("o divizie a | parte a | membru al | o companie a | parte din"),
        Tag.WITHIN: words(
            "în termen de | timp de | pe o perioadă de | maximum | maxim | cel mult | mai mult de | în cel mult | pe durata a"
        ),
        Tag.DAYS: words("zi | zile | oră | ore | săptămână | săptămâni | luni de zile"),
        Tag.LENGTH: words(
            "cuvinte | minute | secunde | caractere | semne | rânduri | de cuvinte | de semne | de caractere | de rânduri | de minute | de secunde | paragrafe | semne grafice"
        ),
        Tag.ABBREVIATION: words("dl | dna | str | art | alin | nr | etc | jud | mun"),
    },
    actions={
        Action.ALL: words(
            "utiliz* | reutiliz* | folosi* | folosesc | folosește | folosire | exploat* | refolosi* | întrebuinț* | uz"
        ),
        Action.PUBLISH: words(
            "public | publica | publicat | publicată | publicate | publicați | publicarea | publicare | publicării | republic* | prelua | preluat | preluată | preluate | preluați | preluarea | preluare | preluării | preiau | preia | reproducere și publicare | retipări* | afișa | afișat | afișată | afișarea | afișare | posta | postat | postată | postarea | comunicare publică | comunicarea publică | comunicat public | expune | expunerea | reeditarea | punerea la dispoziția publicului"
        ),
        Action.PUBLISH_ONLINE: words(
            "pe internet | internet | online | pe alte site-uri | pe alt site | în mediul online | publicarea online"
        ),
        Action.PRINT: words("tipări* | imprima* | în presa scrisă | presa scrisă | print"),
        Action.BROADCAST: words(
            "difuz* | radiodifuz* | redifuz* | televiz* | retransmi* | la radio sau tv | emite"
        ),
        Action.SOCIAL: words(
            "rețele sociale | rețelele sociale | rețelelor sociale | rețele de socializare | distribuirea pe facebook"
        ),
        Action.REPRODUCE: words(
            "reprodus | reprodusă | reproduse | reproduși | reproduc* | copia | copiat | copiată | copiate | copiați | copierea | copiere | copierii | copiază | copie | copii ale | multiplic* | duplic* | fotocopi* | descărca* | descărc* | scanarea"
        ),
        Action.REDISTRIBUTE: words(
            "distribui* | distribuț* | redistribui* | transmite | transmis | transmisă | transmise | transmiterea | transmitere | cesion* | ceda | cedat | cedate | transfer* | sublicenți* | retransmitere către terți | redirecțion* | răspândi* | furniza terților | diseminare | diseminarea | partaj* | împărtăși*"
        ),
        Action.REWRITE: words(
            "rescri* | rezum* | sintetiz* | reformul* | parafraz* | edita | editat | editată | editarea | prescurta*"
        ),
        Action.ADAPT: words(
            "modific* | adapta* | adaptare | altera* | transforma* | opere derivate | operă derivată | lucrări derivate | prelucr* | remix*"
        ),
        Action.TRANSLATE: words(
            "traduce | traducerea | traduceri | tradus | tradusă | traduse | traducere | traduceți | traducerii"
        ),
        Action.QUOTE: words("""citate | citat | citarea unor fragmente | fragmente | fragment | extrase | extras | scurte citate | scurte fragmente | fragmente scurte |
            scurte extrase"""),
        Action.ARCHIVE: words(
            "arhiv* | stoca* | stocare | stochează | bază de date | baze de date | memora* | înregistra* | păstrarea | conserva* | memoria cache | sistem de regăsire"
        ),
        Action.SELL: words(
            "vinde | vândut | vândută | vândute | vânzare | vânzarea | vânzării | revinde | revândut | revândute | revânzare | revânzarea | comercializ* | închirier*"
        ),
        Action.COMMERCIAL: words(
            "uz comercial | utilizare comercială | utilizarea comercială | utilizării comerciale | exploatare comercială | exploatarea comercială | folosirea comercială | uzul comercial | folosire comercială"
        ),
        Action.ADVERTISE: words(
            "publicitate | publicitar* | reclamă | reclame | promovare | promovarea | promoțional* | marketing | scopuri publicitare"
        ),
        Action.AI_TRAINING: words("""extragerea de text și de date | extragerii de text și de date | exploatarea de text și de date | extragerea de text și date | extragere de text și de date | extragerea de texte și date | extragerea textului și a datelor | extragere de date |
            extragerea datelor | minarea textului | minarea datelor | mineritul de date | inteligența artificială | inteligență artificială |
            inteligenței artificiale | antrenarea modelelor | antrenarea de modele | antrenarea sistemelor | antrenarea unor modele | antrena modele |
            antrenării modelelor | antrenarea ai | antrenarea inteligenței artificiale | antrena sisteme | antrenarea algoritmilor | învățare automată |
            învățarea automată | scraping | crawling | data mining | modele lingvistice | modele de limbaj | modelelor de limbaj | ai generativă |
            date de antrenament | modele ai | colectarea automată | extragerea automată | modele de inteligență artificială |
            sisteme de inteligență artificială | antrenarea sistemelor de inteligență artificială | antrenarea modelelor de inteligență artificială |
            extragerii de text și date | extragerii de texte și date | extragerii de date | extragerii textului și datelor | exploatarea textului și a datelor |
            exploatarea textelor și a datelor | exploatării textului și datelor | antrenării sistemelor | antrenării inteligenței artificiale |
            prospectarea textelor și a datelor | extragerea textelor și datelor | extragerea textelor și a datelor | extragerea textului și datelor | extragerii textelor și datelor | extragerii textelor și a datelor | extrage texte și date | text and data mining | tdm | mineritul textelor | minerit de text și date | mineritului de date | roboți de ia | roboților de ia | roboți ai | roboți de indexare | chatboți | instruirea modelelor | instruirii modelelor | instruirea sistemelor | instruirea inteligenței artificiale | instrui modele | antrena inteligența artificială | antrena un model | antrena algoritmi | alimenta modele | sisteme de ia | sistemelor de ia | sisteme ai | modele de ia | modelelor de ia | sistemelor de inteligență artificială | modelelor de inteligență artificială | modelelor lingvistice | colectarea automată a datelor | colectării automate | inteligențe artificiale | exploatarea automată a textelor și datelor | exploatarea automată a datelor | exploatarea textelor și datelor | exploatării textelor și datelor | analiza automată a textelor | prelucrarea automată a textelor | extragerea automată a datelor | extragerii automate"""),
        Action.ALTER_IMAGE: words(
            "decupa* | retuș* | trunchi* | manipularea digitală | fotomontaj* | acoperirea siglei | prelucrarea imaginii"
        ),
        Action.LINK: words("deep link* | framing | încorpora*"),
    },
    manners={
        Action.PRINT: words("reviste | tabloide"),
        Action.PUBLISH_ONLINE: words("galerie foto | telefonie mobilă"),
    },
    objects={
        Object.ITEM: words(
            "articol | articole | articolul | articolului | articolele | articolelor | conținut | conținutul | conținutului | material | materiale | materialul | materialului | materialelor | materialele | document | documentul | documente | știre | știri | știrea | știrile | știrilor | informații | informațiile | informațiilor | lucrare | lucrarea | opera | această publicație | conținutul site-ului | conținutul acestui site | conținutului acestui site | conținutului site-ului | conținutului acestei pagini | conținutul acestei pagini | conținutul paginii | text și imagini | fluxul de știri | comunicat | interviu"
        ),
        Object.SITE: words(
            "site | site-ul | site-ului | website | pagina web | acest site | portalul"
        ),
        Object.TEXT: words("text | textul | textului | texte | textele | textelor"),
        Object.IMAGE: words(
            "foto | fotografie | fotografia | fotografii | fotografiile | fotografiei | fotografiilor | imagine | imaginea | imagini | imaginile | imaginilor | poze"
        ),
        Object.VIDEO: words("video | videoclip* | filmare | filmări | înregistrarea video"),
        Object.AUDIO: words("audio | podcast | înregistrarea audio | sunet"),
        Object.GRAPHIC: words("grafic | grafice | infografic | hartă | hărți | caricatură"),
        Object.DATABASE: words("această bază de date"),
        Object.LOGO: words("logo | sigla | siglele | logo-ul | mărci"),
        Object.THIRD_PARTY: words(
            "materialele terților | materialele altor agenții | conținut terț"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            "acord | acordul | acordului | permisiunea | permisiune | permisiunii | autorizație | autorizația | autorizare | autorizarea | autorizării | consimțământ | consimțământul | consimțământului | aprobare | aprobarea | aprobării | licență | licența | contract | contractul | înțelegere | încuviințare | încuviințarea | aviz | avizul | învoire | învoirea"
        ),
        Condition.PRIOR: words(
            "prealabil | prealabilă | în prealabil | anterior | anterioară | prealabile"
        ),
        Condition.WRITTEN: words("scris | scrisă | în scris | scrise"),
        Condition.ATTRIBUTION: words("""menționarea sursei | citarea sursei | citați sursa | citând sursa | indicarea sursei | precizarea sursei | mențiunea sursei | cu sursa | sursa |
            sursei | menționarea autorului | menționarea | menționare | menționat | menționată | menționând | menționați | citarea | citare | citată | credit |
            creditarea | creditul | creditat | atribuire | atribuirea | numele autorului | autorului | recunoașterea | specificarea sursei | sursa citată |
            indicarea autorului | menționa | cita | precizată | mențiunea | precizarea | menționează | se menționează autorul | se menționează | citează |
            citate corect | precizează sursa | indicată | indicat | citat autorul | citat sursa | citată sursa | fie citat autorul | fie citată sursa | fie menționat autorul | fie menționată sursa | fie indicată sursa | citați autorul | indicați sursa | indicați autorul | se indică sursa | se indică autorul | se precizează sursa | să precizați sursa | precizați sursa | specificați sursa | creditați | creditând | fie creditat | fie creditată | numele fotografului | numele jurnalistului | cu menționarea | cu citarea | cu indicarea | identificați autorul | identificarea autorului | proveniența | indicarea provenienței | originea materialului | numiți autorul | se numește autorul | numind autorul | semnalați sursa | arătând sursa | se arată sursa | amintirea sursei | pomenirea sursei | dacă se citează | dacă se menționează"""),
        Condition.LINK: words(
            "link | link-ul | linkul | link către | link activ | un link | hyperlink | legătură către | trimitere către | link-uri | trimiterea la pagina | hiperlink | adresa url"
        ),
        Condition.KEEP_NOTICE: words(
            "păstrarea notei de copyright | păstrați această notă | menținerea acestei mențiuni"
        ),
        Condition.INDICATE_CHANGES: words("indicarea modificărilor | semnalarea modificărilor"),
        Condition.NO_DERIVATIVES: words(
            "fără modificări | nemodificat | nemodificată | nemodificate | fără a fi modificat | fără modificare | fără a modifica | fără a-l modifica | în întregime | în formă integrală | integral și nemodificat | fără opere derivate | fără derivate"
        ),
        Condition.SHARE_ALIKE: words(
            "partajare în condiții identice | distribuire în condiții identice | aceeași licență | aceleași condiții"
        ),
        Condition.NONCOMMERCIAL: words(
            "necomercial | necomercială | necomerciale | scopuri necomerciale | fără scop comercial | fără scopuri comerciale | fără scop lucrativ | non-comercial | noncomercial | non-comerciale | scop necomercial | fără profit | non-profit | nonprofit"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "uz editorial | utilizare editorială | scopuri editoriale | scop editorial | scopuri jurnalistice | scop jurnalistic | scop informativ | scopuri informative | uzului editorial | utilizării editoriale | scopului editorial"
        ),
        Condition.PERSONAL_USE: words(
            "uz personal | uz privat | uz intern | uzul personal | uzul privat | scop personal | scopuri personale | uzul dumneavoastră personal | folosință personală | informării dumneavoastră personale | utilizare personală | informare personală | uz propriu"
        ),
        Condition.EDUCATIONAL_USE: words(
            "scopuri educaționale | scop educativ | scopuri didactice | uz didactic | scop didactic | scop educațional | uz școlar"
        ),
        Condition.CONTEXT_ONLY: words(
            "pentru a ilustra | în legătură cu evenimentul | în contextul"
        ),
        Condition.ONE_TIME: words(
            "o singură dată | o singură utilizare | unică utilizare | o singură publicare"
        ),
        Condition.LENGTH_LIMIT: words("scurte fragmente | fragmente scurte | scurte extrase"),
        Condition.NOTIFY: words(
            "anunțarea redacției | informarea redacției | notificarea redacției | anunțați redacția | informați redacția | înștiințarea redacției"
        ),
        Condition.PAYMENT: words(
            "plată | plata | plății | contra cost | taxă | taxe | tarif | remunerație | contracost | onorariu | redevență | achitarea"
        ),
        Condition.SUBSCRIBER: words("""abonați | abonaților | abonații | clienți | clienților | membri | membrilor | utilizatori înregistrați | abonament | utilizatorilor înregistrați |
            rezervat abonaților | rezervată abonaților"""),
        Condition.RELEASE: words("drept la imagine | acordul persoanelor fotografiate"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "doar uz editorial | numai uz editorial | exclusiv uz editorial | doar pentru uz editorial | numai pentru uz editorial | exclusiv pentru uz editorial | uz editorial exclusiv | exclusiv uzului editorial | destinată exclusiv uzului editorial | destinate exclusiv uzului editorial | destinat exclusiv uzului editorial | exclusiv editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "cu excepția uzului personal | cu excepția uzului privat | exceptând uzul personal"
        ),
        Exemption.QUOTATION: words("dreptul de citare | cu excepția citatelor scurte"),
        Exemption.STATUTORY_EXCEPTION: words(
            "cazurile prevăzute de lege | permise de lege | cazurilor prevăzute de lege | excepțiile prevăzute de lege | permis de lege"
        ),
        Exemption.SUBSCRIBERS: words("cu excepția abonaților"),
        Exemption.SEARCH_ENGINES: words("motoare de căutare | motoarelor de căutare"),
        Exemption.SCIENTIFIC_RESEARCH: words("cercetare științifică | cercetării științifice"),
        Exemption.IMAGES: words("cu excepția fotografiilor | cu excepția imaginilor"),
        Exemption.LOGOS: words("cu excepția siglelor"),
        Exemption.EDUCATIONAL_USE: words("cu excepția scopurilor educaționale"),
    },
    places={
        "AT": words("austria"),
        "AU": words("australia"),
        "BE": words("belgia"),
        "BG": words("bulgaria"),
        "BR": words("brazilia"),
        "CA": words("canada"),
        "CH": words("elveția | elveției"),
        "CN": words("china"),
        "CZ": words("cehia"),
        "DE": words("germania | germaniei"),
        "DK": words("danemarca"),
        "ES": words("spania"),
        "EU": words("uniunea europeană | uniunii europene"),
        "FI": words("finlanda"),
        "FR": words("franța | franței"),
        "GB": words("regatul unit | marea britanie"),
        "GR": words("grecia"),
        "HU": words("ungaria | ungariei"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("india"),
        "IT": words("italia | italiei"),
        "JP": words("japonia"),
        "KR": words("coreea de sud"),
        "MD": words("republica moldova | moldova | republicii moldova"),
        "MX": words("mexic"),
        "NL": words("olanda | țările de jos"),
        "NO": words("norvegia"),
        "PL": words("polonia"),
        "PT": words("portugalia"),
        "RO": words("românia | româniei | teritoriul româniei"),
        "RS": words("serbia"),
        "RU": words("rusia"),
        "SE": words("suedia"),
        "SI": words("slovenia"),
        "SK": words("slovacia"),
        "TR": words("turcia"),
        "UA": words("ucraina | ucrainei"),
        "US": words("statele unite | sua"),
    },
    months=(
        words("ianuarie | ian"),
        words("februarie"),
        words("martie"),
        words("aprilie"),
        words("mai"),
        words("iunie | iun"),
        words("iulie | iul"),
        words("august"),
        words("septembrie"),
        words("octombrie"),
        words("noiembrie"),
        words("decembrie"),
    ),
    joints=words("de | la | din partea | de la | a | al | ai"),
    examples=(
        Example("Este interzisă reproducerea acestui articol.", ("prohibits reproduce",)),
        Example(
            "Se interzice copierea sau distribuirea materialelor fără acordul prealabil scris al redacției.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Acest text nu poate fi publicat, tradus sau vândut.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Fotografiile pot fi utilizate numai cu permisiunea agenției.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Republicarea articolului este permisă cu condiția menționării sursei și includerii unui link activ.",
            ("permits publish if attribution link",),
        ),
        Example(
            "În cazul preluării, citarea sursei este obligatorie.",
            ("permits publish if attribution",),
        ),
        Example(
            "Editorul își rezervă drepturile privind extragerea de text și date.",
            ("reserves ai_training",),
        ),
        Example(
            "Este interzisă folosirea articolelor pentru antrenarea modelelor de limbaj.",
            ("prohibits ai_training",),
        ),
        Example(
            "Se permite distribuirea documentului în scopuri necomerciale.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Nicio parte a acestui document nu poate fi copiată fără autorizare.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Reproducerea integrală sau parțială este interzisă.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2016 Gazeta Dunării. Toate drepturile rezervate.", ("reserved",)),
        Example("Sub embargo până la 3 mai 2019.", ("prohibits publish until 2019-05-03",)),
        Example("Foto: Ioana Munteanu", ("notice",)),
        Example("Tribunalul a condamnat site-ul pentru copierea ilegală a articolelor."),
        Example("Primăria a interzis vânzarea de alcool în parc."),
        Example("Ce înseamnă expresia „toate drepturile rezervate” pe un disc?"),
        Example("Publicarea rezultatelor este așteptată în martie."),
        Example("Parcarea este interzisă în fața porții."),
    ),
)
