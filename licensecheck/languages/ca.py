"""Catalan."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="ca",
    title="Catalan",
    tags={
        Tag.OWNED: words(
            """pertany a | pertanyen a | són propietat de | és propietat de | pertanyen al |
            pertany al | pertanyen exclusivament a | són titularitat de | és titularitat de"""
        ),
        Tag.MARK: words("drets d'autor © | drets d'autor:"),
        Tag.RESERVED: words(
            """tots els drets reservats | tots els drets estan reservats |
            reservats tots els drets | drets reservats | es reserven tots els drets |
            tots els drets d'autor reservats | queden reservats tots els drets |
            tots els drets són reservats | tots drets reservats |
            tots els drets resten reservats | resten reservats tots els drets |
            tots els drets queden reservats | reservats els drets |
            tots els altres drets reservats |
            tots els drets de propietat intel·lectual reservats |
            tots els drets expressament reservats | es reserven els drets |
            amb tots els drets reservats"""
        ),
        Tag.RESERVE: words(
            """reservat | reservada | reservats | reservades | es reserva | es reserven |
            es reserva el dret | ens reservem | es reserva expressament | reserva de drets |
            ens reservem el dret | ens reservem tots els drets | em reservo |
            es reserva tots els drets | queden reservats | queda reservat | queda reservada |
            resten reservats | reserva expressa | exerceix la reserva |
            exerceix el dret d'exclusió | exerceix el seu dret d'oposició | opt-out"""
        ),
        Tag.PROTECTED: words(
            """protegit per drets d'autor | protegits per drets d'autor |
            protegida per drets d'autor | protegit pels drets d'autor |
            protegits pels drets d'autor | protegits per la llei de propietat intel·lectual |
            protegit per la llei de propietat intel·lectual | protegits per copyright |
            subjecte a drets d'autor | són propietat de | és propietat de |
            propietat exclusiva de | protegides per drets d'autor | protegida per copyright |
            protegides per copyright | protegit per copyright |
            protegida pels drets d'autor | protegides pels drets d'autor |
            protegides per la llei de propietat intel·lectual |
            protegida per la llei de propietat intel·lectual |
            protegits per la legislació de propietat intel·lectual | protegits per la llei |
            subjectes a drets d'autor | subjecta a drets d'autor |
            emparats per drets d'autor | emparat per drets d'autor | obra protegida"""
        ),
        Tag.NEG: words("""ningú | no | cap | mai | tampoc | en cap cas | de cap manera |
            de cap de les maneres | sota cap concepte | sota cap circumstància |
            sota cap pretext | per cap motiu | res | cap mena de | ni la | ni el | ni els |
            ni les | ni l' | no més | no pas"""),
        Tag.NOT_ONLY: words(
            """no només | no sols | no solament | sense cost | sense costos | sense cap cost |
            de franc | de manera gratuïta | a títol gratuït | sense pagament | no sense |
            no més tard de | a tot estirar | gratuïtament | sense càrrec | sense despeses |
            sense contraprestació | sense compromís | sense garantia | no es fa responsable |
            no ens fem responsables | no es responsabilitza | no ens responsabilitzem |
            no assumeix cap responsabilitat | no comparteix necessàriament |
            no necessàriament | no reflecteix necessàriament | sense limitació |
            sense limitar-se a"""
        ),
        Tag.MAY: words(
            """pot | poden | podrà | podran | podria | podrien | podeu | pots | es pot |
            es poden | es podrà | podem | pugui | puguin | podreu | podrem | podríeu |
            podeu fer | teniu dret a | té dret a | tenen dret a | teniu permís per |
            té permís per"""
        ),
        Tag.MAY_NOT: words(
            """absteniu-vos de | abstenir-se de | no es permet | no s'autoritza |
            no es permeten | no s'autoritzen | no s'admet | no s'admeten | no es tolera |
            no es tolerarà | no es consent | no està permès | no està permesa |
            no estan permesos | no estan permeses | no és permès | no és permesa |
            no és lícit | no és possible | no serà possible | no podrà en cap cas |
            no podran en cap cas | no pot en cap cas | es compromet a no |
            es comprometen a no | s'obliga a no | s'obliguen a no | s'abstindrà de |
            s'abstindran de | ha d'abstenir-se de | s'ha d'abstenir de | us demanem que no |
            et demanem que no | demanem que no | us preguem que no | preguem que no |
            es prega no | es prega que no | si us plau, no | si us plau no | eviteu |
            evitar | no deixeu que | no està pensat per | no està destinat a | no és per a |
            no són per a | no tenen dret a | no té dret a | no teniu dret a |
            no està autoritzat a | no estan autoritzats a | no esteu autoritzats a |
            no té permís per | no teniu permís per | no està disponible per a |
            no estan disponibles per a"""
        ),
        Tag.MUST: words(
            """ha de | han de | haurà de | hauran de | caldrà | cal | heu de | s'ha de |
            s'han de | deu | han de ser | ha de ser | s'haurà de | s'hauran de | haureu de |
            hem de | està obligat a | estan obligats a | esteu obligats a |
            té l'obligació de | tenen l'obligació de | teniu l'obligació de |
            es compromet a | es comprometen a | s'obliga a | s'obliguen a | convé que"""
        ),
        Tag.BAN: words(
            """prohibit | prohibida | prohibits | prohibides | prohibeix | prohibeixen |
            prohibir | es prohibeix | queda prohibit | vedat | vedada | vetat | vetada |
            exclòs | exclosa | il·lícit | il·lícita | il·legal | il·legals | inadmissible |
            s'oposa | s'oposen | ens oposem | rebutja | no consent | prohibició de |
            interdit | interdita | denegat | queda vetat | es veta | ens neguem |
            ens hi oposem | rebutgem | prohibim | prohibint | prohibit expressament |
            expressament prohibit | expressament prohibida | prohibida expressament |
            estrictament prohibit | estrictament prohibida | totalment prohibit |
            totalment prohibida | rigorosament prohibida | terminantment prohibida |
            terminantment prohibit | queda prohibida | queden prohibits | queden prohibides |
            està prohibit | està prohibida | estan prohibits | estan prohibides |
            es prohibeixen | prohibició | prohibició expressa | prohibició absoluta |
            queda vedada | queda vedat | queda exclosa | queda exclòs | queden exclosos |
            exclosos | excloses | s'exclou | exclou | excloem | il·lícits | il·lícites |
            il·legalment | il·lícitament | contravé | infringeix | vulnera els drets |
            viola els drets | constitueix una infracció | constitueix una vulneració |
            constitueix plagi | és una infracció | no autoritzem | no autoritza |
            no autoritzen | no permetem | no permet | no permeten | no consentim |
            no dona el seu consentiment | no donem permís | no cedim | no cedeix |
            no acceptem | no accepta | no tolerem | es nega | nega el consentiment | neguem |
            oposició | manifesta la seva oposició | manifestem la nostra oposició | m'oposo |
            restringit | restringida | restringits | impedeix | impedim | impedit |
            fora de lloc | descartada"""
        ),
        Tag.ALLOW: words(
            """permès | permesa | permesos | permeses | permet | permeten | es permet |
            permetem | permetre | autoritzat | autoritzada | autoritzats | autoritzades |
            autoritza | autoritzem | s'autoritza | s'autoritzen | lliure | lliures |
            lliurement | gratuïta | lícit | lícita | sota llicència | sota una llicència |
            possible | admès | admesa | tolerat | res no impedeix | animem a | convidem a |
            concedeix | es concedeix | publicat sota | disponible sota | es publiquen sota |
            disposeu de llibertat | permetent | permetrem | es permeten | es permetrà |
            està permès que | està permesa la | autoritzen | autoritzar | està autoritzada |
            està autoritzat | estan autoritzats | s'admet | s'admeten | admesos | admeses |
            tolerada | tolerem | es tolera | consentit | consentida | consentim |
            donem permís | dona permís | concedim | atorga | atorguem | s'atorga | facultat |
            faculta | és lliure | són lliures | lliure ús | ús lliure | ús gratuït |
            d'ús lliure | d'ús gratuït | lliure reproducció | lliure difusió |
            lliure disposició | lliure accés | accés lliure | accés obert | d'accés obert |
            en obert | a disposició de | a disposició de la premsa |
            a disposició dels mitjans | a la vostra disposició | posem a disposició |
            es posen a disposició | posats a disposició | disponibles sota | publicats sota |
            publicada sota | publicades sota | es distribueix sota | es distribueixen sota |
            s'ofereix sota | amb llicència | sense restriccions | sense cap restricció |
            sense limitacions | sense necessitat d'autorització |
            sense necessitat de permís | sense necessitat de demanar permís |
            sense haver de demanar permís | no cal permís | no cal demanar permís |
            no cal autorització | no cal demanar autorització |
            no cal sol·licitar autorització | no calen permisos | no cal cap permís |
            no cal cap autorització | no és necessària autorització |
            no és necessari demanar | no requereix autorització | no requereix permís |
            no es requereix autorització | no necessiteu permís | no tenim inconvenient |
            no té inconvenient | no hi ha inconvenient | no hi ha problema |
            no ens oposem a | no s'oposa a | res no s'oposa | gratuït | gratuïts |
            gratuïtes | sou lliures de | ets lliure de | és lliure de | sou lliure de |
            llibertat per | llibertat de | llum verda | via lliure | us convidem a |
            us animem a | et convidem a | et animem a | conviden a | animen a | convidats a |
            benvinguts | benvinguda | amb molt de gust | encantats que | fomentem |
            exempt de drets"""
        ),
        Tag.NEED: words(
            """obligatori | obligatòria | obligatoris | obligatòries | obligatòriament |
            necessari | necessària | requereix | requereixen | requerit | requerida |
            exigeix | exigit | imprescindible | subjecte a | subjecta a | subjectes a |
            condicionat a | condicionada a | necessita | és preceptiu | indispensable |
            supeditat a | supeditada a | cal demanar | calen | necessiten | cal obtenir |
            cal sol·licitar | demana | precisa | s'ha de demanar | està subjecta a |
            està subjecte a | sotmesa a | sotmès a | necessaris | necessàries |
            és necessari | és necessària | són necessaris | es requereix | es requereixen |
            requerits | requerirà | s'exigeix | exigeixen | exigida | exigible | preceptiu |
            preceptiva | obligació de | amb l'obligació de | és obligatori | és obligatòria |
            és imprescindible | és requisit | requisit indispensable |
            condició indispensable | condicionats a | condicionades a | supeditats a |
            supeditades a | subordinada a | subordinat a | queda subjecta a |
            queda subjecte a | estan subjectes a | subjecte al | subjecta al | subjectes al |
            sotmesos a | sotmeses a | depèn de | depenen de | passa per |
            s'ha de sol·licitar | s'ha d'obtenir | s'han de demanar | s'ha de citar |
            cal citar | cal esmentar | cal incloure | demaneu | demaneu permís |
            sol·liciteu | adreceu-vos a | contacteu amb | poseu-vos en contacte |
            escriviu a | escriviu-nos | consulteu | n'hi ha prou amb | n'hi ha prou de |
            només cal | fa falta | implica el pagament | comporta el pagament | meritarà |
            de rigor | citació obligatòria | menció obligatòria | crèdit obligatori |
            crèdits obligatoris"""
        ),
        Tag.THREAT: words(
            """serà perseguit | serà perseguida | seran perseguits | accions legals |
            accions judicials | sota pena de | penat per la llei | serà sancionat |
            serà sancionada | serà denunciat | serà denunciada | seran denunciats |
            seran sancionats | serà penat | penada per la llei | penats per la llei |
            castigat per la llei | és delicte | és un delicte | constitueix delicte |
            constitueix un delicte | pot constituir delicte | perseguible |
            serà perseguible | incorrerà en | els infractors | l'infractor |
            s'emprendran accions legals | s'emprendran accions judicials |
            emprendrem accions legals | emprendrem accions | prendrem mesures legals |
            mesures legals | es perseguirà | es perseguirà judicialment |
            es procedirà legalment | denunciarem | respondrà davant | serà considerat plagi |
            sota les sancions"""
        ),
        Tag.UNAUTHORISED: words(
            """no autoritzat | no autoritzada | no autoritzats | no autoritzades |
            desautoritzat | no consentida | no-autoritzat | no-autoritzada | indegut |
            indeguda | il·legítima | il·legítim | no llicenciat | fraudulent | fraudulenta |
            sense estar autoritzat"""
        ),
        Tag.WITHOUT: words(
            """sense | en absència de | a falta de | a manca de | sense disposar de |
            sense que | si no se | si no s' | sense que se | sense haver | sense haver-ho |
            sense obtenir | sense demanar | sense tenir | sense comptar amb |
            sense el previ | sense la prèvia | sense prèvia | sense previ |
            sense que hi hagi | sense que consti | si no hi ha | si no té | si no tenen |
            si no teniu | si no disposa de | si no disposeu de | si no compta amb |
            si no ha estat | si no s'obté | si no és mitjançant | mentre no |
            mentre no hi hagi | fins que no | abans d'obtenir | en absència d' | a falta d' |
            a manca d' | mancant | desproveït de"""
        ),
        Tag.EXCEPT: words(
            """tret de | tret d' | tret que | llevat de | llevat d' | llevat que | excepte |
            excepte si | salvat | a excepció de | amb excepció de | a menys que |
            si no és amb | si no és que | altre que | exceptuant | si no és | tret dels |
            tret de les | tret del | tret de la | tret si | tret amb | tret per |
            llevat dels | llevat de les | llevat del | llevat de la | llevat si |
            llevat amb | llevat per | excepte amb | excepte per a | excepte en |
            excepte quan | excepte els | excepte les | excepte que | a excepció del |
            a excepció dels | a excepció de les | amb l'excepció de | amb l'excepció dels |
            amb l'única excepció | a banda de | a part de | fora dels casos |
            a menys que hi hagi | a no ser que | que no sigui | que no siguin |
            que no sigui per a | que no sigui el | diferent de | diferent del |
            diferents de | diferents dels | diferents del | més enllà de | més enllà del |
            exceptuats | exceptuades | s'exceptua | s'exceptuen | si no és per a |
            si no és per | sinó amb | sinó és amb"""
        ),
        Tag.ONLY: words(
            """només | tan sols | solament | únicament | exclusivament | exclusiu | exclusiva |
            reservat a | reservada a | reservat als | reservada als | limitat a |
            limitada a | destinat a | restringit a | només per a | només amb | sols |
            exclusivament per a | en exclusiva | exclusius | exclusives | ús exclusiu de |
            d'ús exclusiu | per a ús exclusiu | per a ús exclusiu dels | únic | única |
            únics | únicament per a | únicament i exclusivament | únic fi | única finalitat |
            amb l'única finalitat | reservat al | reservada al | reservats a |
            reservats als | reservades a | reservades als | reservat exclusivament |
            limitat al | limitada al | limitats a | limitades a | restringida a |
            restringits a | restringit als | restringit al | es limita a | destinat als |
            destinada a | destinats a | destinades a | destinats als |
            destinat exclusivament | destinats exclusivament | meram* | estrictament per a |
            sinó a | sinó per a | no més que"""
        ),
        Tag.IF: words(
            """sempre que | a condició de | a condició que | amb la condició | sempre i quan |
            citant | esmentant | indicant | amb | enllaçant | mitjançant | acompanyat de |
            acompanyada de | atribuint | fent constar | si se | reconeixent | mantenint |
            conservant | previ | prèvia | amb l'única condició | amb l'única condició que |
            amb la sola condició | a condició d' | amb la condició de | amb la condició que |
            sota la condició | sempre i quan se | sempre que se | sempre que es |
            sempre que s' | sempre amb | sempre citant | sempre esmentant | mentre es |
            mentre s' | mentre se | en la mesura que | a canvi de | a canvi d' |
            previ pagament | prèvia autorització | amb les condicions següents |
            sota les condicions següents | si es cita | si se'n cita | si ens citeu |
            si citeu | si cites | si esmenteu | si hi poseu | si poseu | si inclou |
            si incloeu | si enllaceu | incloent | incloent-hi | inserint | posant |
            posant-hi | afegint | assenyalant | especificant | consignant | respectant |
            remetent | vinculant | nomenant | anomenant | identificant | deixant |
            acompanyats de | acompanyades de | acompanyat del | acompanyada del | seguit de |
            en virtut de | en el marc de | a l'empara de"""
        ),
        Tag.WHEN: words(
            """en cas de | en cas d' | en el cas de | quan | en | per a qualsevol |
            en utilitzar | en usar | en reproduir | en publicar | en citar | en compartir |
            si voleu | si vols | si desitgeu | si feu servir | si utilitzeu | si reproduïu |
            si publiqueu | si republiqueu | qui vulgui | qui desitgi |
            els mitjans que vulguin | per a tota | per republicar | per a republicar |
            per reproduir | per a reproduir | per publicar | per utilitzar | per compartir |
            a l'hora de | cada vegada que | cada cop que | en cas d'ús |
            en cas d'utilització | en cas de reproducció | en cas de publicació"""
        ),
        Tag.NO_PART: words(
            """cap part | cap fragment | cap porció | cap extracte | cap secció | cap element |
            cap paràgraf | cap passatge | cap part de | ni una línia"""
        ),
        Tag.RANGE: words(
            """total o parcial | parcial o total | totals o parcials | totalment o parcialment |
            totalment o en part | parcialment o totalment | en tot o en part | tot o part |
            ni total ni parcialment | íntegra o parcial | fins i tot parcial |
            encara que sigui parcialment | encara que sigui parcial | ni parcialment |
            íntegrament o parcialment | en la seva totalitat o en part | qualsevol part |
            parcial o íntegra | total i parcial | sencer o en part | total ni parcial |
            total ni parcialment | totalment ni parcialment | parcial ni total |
            íntegrament o en part | íntegrament ni parcialment | íntegre o parcial |
            parcial o completa | completa o parcial | de forma total o parcial |
            de manera total o parcial | de forma parcial | ni en part |
            ni en tot ni en part | ni de manera parcial | en part o en tot |
            en part o en la seva totalitat | en la totalitat o en part | en tot o part |
            tot o en part | la totalitat o part | de tot o part | de tot o de part |
            del tot o de part | o part de | o de part | o d'alguna de les seves parts |
            o de qualsevol de les seves parts | o fragments | ja sigui total o parcial |
            sigui total o parcial | fins i tot en part | fins i tot parcialment |
            encara que sigui en part | encara que sigui de forma parcial |
            encara que només sigui parcial | ni tan sols parcial | ni tan sols parcialment |
            per mínima que sigui | per breu que sigui | qualsevol fragment |
            qualsevol extracte"""
        ),
        Tag.COMMERCIAL: words(
            """amb finalitats comercials | amb finalitat comercial |
            per a finalitats comercials | amb fins comercials | fins comercials |
            amb ànim de lucre | finalitats lucratives | finalitats comercials |
            per a fins comercials | amb afany de lucre | amb objectius comercials |
            amb propòsits comercials | amb propòsit comercial | amb interès comercial |
            amb intenció comercial | amb caràcter comercial | amb fins lucratius |
            amb finalitats lucratives | amb finalitat lucrativa | amb finalitat de lucre |
            finalitat comercial | per a ús comercial | per a usos comercials |
            en un context comercial | per obtenir benefici econòmic | fins de lucre"""
        ),
        Tag.OTHER: words(
            """o altres finalitats | o qualsevol altra finalitat | qualsevol finalitat |
            qualsevol fi | o amb qualsevol altra finalitat | o amb altres finalitats |
            o per a qualsevol altra finalitat | o qualsevol altre ús |
            sigui quina sigui la finalitat | comercial o no | comercials o no"""
        ),
        Tag.OUTSIDE: words(
            """fora de | fora del | fora d' | fora dels | fora de les fronteres de |
            a l'estranger | més enllà de les fronteres de"""
        ),
        Tag.PURPOSE: words(
            """per a | per | amb la finalitat de | a fi de | a l'efecte de | amb l'objectiu de |
            amb el propòsit de | amb la finalitat d' | amb finalitats de | amb finalitat de |
            per tal de | per tal d' | a fi d' | amb vista a | amb vistes a"""
        ),
        Tag.BUT: words(
            """però | tanmateix | malgrat això | mentre que | en canvi | ara bé | sinó |
            al contrari | això sí | en canvi,"""
        ),
        Tag.AND: words(
            """i | o | ni | i/o | així com | o bé | i també | com també | ni tampoc | a més de"""
        ),
        Tag.REQUEST: words(
            """si us plau | preguem | es prega | agraïm | s'agraeix | us demanem | es demana |
            demanem | us preguem | us ho agraïm | us agraïm | us agrairem | agrairem |
            agrairíem | s'agrairà | s'agrairia | si és possible | si pot ser |
            preferiblement | tingueu l'amabilitat de | tingueu la bondat de | no oblideu |
            recordeu | gràcies per | es prega que"""
        ),
        Tag.REPORT: words(
            """ha dit | va dir | ha anunciat | va anunciar | ha declarat | va declarar |
            ha afirmat | ha explicat | segons | ha aprovat | va aprovar | ha condemnat |
            va condemnar | ha denunciat | ha acusat | acusa | acusat de | ha demandat |
            ha decidit | ha votat | ha rebutjat | ha prohibit | va prohibir | ha demanat |
            han anunciat | han aprovat | defensa | ha recordat | ha assegurat | significa |
            vol dir | prohibirà | ha ordenat | va ordenar | han denunciat | debat | debaten |
            estudia | proposa | vol | volen | rebutja | aprova | anuncia | adverteix |
            recomana | investiga | demana que | ha advertit | ha recordat que | ha reclamat |
            ha defensat | ha criticat | ha reiterat | ha resolt | ha sentenciat |
            ha dictaminat | ha fallat | ha multat | ha sancionat | ha proposat |
            ha presentat | ha publicat | ha negat | ha retirat | han criticat |
            han reclamat | han demanat | han rebutjat | han votat | han defensat |
            han signat | va explicar | va afirmar | va recordar | va denunciar | va demanar |
            va reclamar | va decidir | va votar | va rebutjar | va acusar | va demandar |
            van aprovar | van anunciar | van denunciar | denuncia que | diu que | diuen que |
            assegura | assegura que | afirma que | explica | explica que | considera que |
            creu que | creuen que | sosté que | reclama | reclamen | demanen | en opinió de |
            alerta que | prohibiran | aprovarà | votarà"""
        ),
        Tag.TOPIC: words(
            """tribunal | jutge | jutgessa | judici | sentència | demanda judicial |
            projecte de llei | proposició de llei | diputats | parlament | senat | congrés |
            ministre | ministra | ministeri | govern | ajuntament | advocat | advocada |
            expert | la frase | l'expressió | què significa | què vol dir |
            infracció dels drets d'autor | litigi | fiscalia | alcalde | alcaldessa |
            directiva europea | reforma de la llei | la paraula | jornada sobre |
            generalitat | policia | mossos | audiència | magistrat | magistrada | jutges |
            suprem | tribunal suprem | querella | imputat | acusat | fiscal | decret |
            decret llei | ordenança | reglament | normativa | directiva | comissió europea |
            parlament europeu | eurodiputats | diputat | diputada | regidor | regidora |
            ple municipal | conseller | consellera | president | sindicat | sindicats |
            negociacions | tractat | acord entre | tesi | assaig | manual de | com fer |
            per què | tutorial | taller | seminari | xerrada | congrés sobre | conferència |
            el cartell | les paraules | el terme | significat de | professor de dret |
            catedràtic | història de"""
        ),
        Tag.NONWORK: words(
            """aparcar | aparcament | estacionar | fumar | tabac | cigarretes | alcohol |
            begudes | armes | pesca | pescar | caça | caçar | drons | vehicles | cotxes |
            gossos | animals | bany | banyar-se | pirotècnia | petards | focs artificials |
            entrades | bitllets | vots | manifestacions | mercaderies | medicaments |
            pesticides | acampar | vel | mòbils | patinets | plàstics | plàstic | menors |
            carn | bestiar | combustible* | circulació | trànsit | drogues | marihuana |
            ivori | aigua | correbous | braus | platja | platges | fer foc | apostes |
            cartes a l'editor | l'editora de llibres | editorials | eleccions | enquestes |
            partit | medicament | fulletons | aliments | galetes | cookies |
            dades personals | el teu correu | les teves dades | terreny | habitatge |
            habitatges | pis | fàbrica | vacuna | vacunes | virus | mascareta | mascaretes |
            pacients | embrions | assistida | examen | exàmens | a classe | alumnes |
            telèfon | gas | petroli | electricitat | mina | mines | carbó | nuclear |
            residus | peix | jugador | jugadors | estadi | avió | avions | trens | vaixells |
            camions | bicicletes | presos | migrants | senglars | llops | tortura | deute |
            bosc | boscos | llavors | plantes | insectes | burca | prostitució | matrimoni |
            avortament | eutanàsia | immoble | fotografiar les obres | fer fotos al |
            visitants | museu | entrada de menors | accés | l'accés | propietat privada |
            prohibit el pas | pas prohibit | venda ambulant | mendicitat | escombraries |
            runa | cartells | enganxar cartells | pancartes | bolets | caçadors | fauna |
            flora | barbacoes | barbacoa | foc | fogueres | menjar | beguda |
            begudes alcohòliques | botellot | a menors | menors d'edat | infants | nens |
            loteria | casino | àrbitre | lliga | fitxatge | traspàs | gol | gols | equip |
            pollastre | ous | formatge | fruita | verdura | blat | blat de moro | sucre |
            sal | oli | vi | cervesa | adobs | plaguicides | importació de | exportació de |
            aranzels | accions de la companyia | inversors | borsa | hipoteques |
            lloguer de pisos | lloguers | pisos turístics | arrendament | desnonament |
            construcció de | obres de construcció | enderroc | pous | parcs eòlics |
            equipatge | passatgers | vols | metro | autobús | conductors | conduir |
            velocitat | motos | ciclistes | vianants | patinet | autocaravanes | pernoctar |
            acampada | el vostre correu electrònic | correu electrònic no serà publicat |
            comentaris | insults | dades bancàries | número de telèfon | targeta | efectiu |
            sang | fàrmacs | antibiòtics | recepta mèdica | domini públic maritimoterrestre |
            via pública | bombers"""
        ),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografia: | fotografies: | foto de | fotografia de | crèdit: |
            crèdits: | font: | fonts: | imatge: | imatges: | vídeo: | cortesia de |
            cortesia: | gentilesa de | infografia: | il·lustració: | text: | gràfic: |
            fotògraf: | cedida per | foto cedida per | fotos de | fotografies de | foto per |
            fotografia per | imatge de | imatges de | imatge cedida per |
            imatges cedides per | fotografia cedida per | fotos cedides per |
            crèdit de la foto: | crèdit foto: | crèdits foto: | crèdits de la foto: |
            crèdit fotogràfic: | foto d'arxiu: | foto arxiu: | fotografia d'arxiu: | arxiu: |
            autor: | autora: | text i fotos: | text i fotos | textos: | text de | textos de |
            il·lustracions: | il·lustració de | infografia de | vinyeta: | dibuix de |
            mapa: | vídeo de | per cortesia de | per gentilesa de | cortesia | gentilesa |
            facilitada per | reproduït amb permís de | publicat originalment a |
            publicat originalment per | publicat originàriament a | distribuït per |
            proporcionada per"""
        ),
        Tag.PHOTO: words(
            """foto | fotos | fotografia | fotografies | imatge | imatges | fotògraf |
            fotògrafa | fotogràfic | fotògrafs | fotoperiodista | captura | retrat"""
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words("""amb agències | i agències | (agències) | amb informació de | amb informacions de | amb informació
            d'agències | amb informació de l'acn | redacció i agències | redacció/agències | agències/redacció |
            acn/redacció | redacció/acn | amb acn | amb efe | amb europa press | amb"""),
        Tag.BYLINE: words(
            """periodista | corresponsal | enviat especial | enviada especial | reporter |
            redactor | redactora | redacció de | editor de | cronista | columnista |
            fotoperiodista | cap de redacció | la nostra corresponsal |
            el nostre corresponsal"""
        ),
        Tag.KILL: words(
            """anul·lació: | notícia anul·lada | foto anul·lada | deixeu d'utilitzar |
            elimineu dels arxius | elimineu-la dels arxius | retirada obligatòria |
            anul·lació de | anul·leu la | anul·la la | no utilitzeu la | no feu servir la |
            retireu la | anul·lem la | retira la | retirem la | queda anul·lada la |
            cancel·la la | s'anul·la la | queda sense efecte la | esborreu la | elimineu la |
            us preguem que l'esborreu | us preguem que l'elimineu |
            preguem que no utilitzeu | enviada per error | enviat per error |
            difosa per error | difós per error | transmesa per error | avís d'anul·lació |
            avís de retirada | retirada immediata | retirada de la notícia |
            retirada de la foto | eliminació obligatòria | anul·leu el | anul·la el |
            anul·lem el | queda anul·lat | queda anul·lat el | queden anul·lades |
            queda retirada | queda retirada la | ha estat anul·lada | ha estat retirada |
            esborreu el | esborreu-la | esborreu-lo | esborreu-la dels | elimineu el |
            elimineu-la | elimineu-lo | elimineu dels vostres arxius | retireu el |
            retireu-la | retireu-lo | retireu de | suprimiu la | suprimiu-la | destruïu la |
            destruïu-la | descarteu la | ignoreu la | ignoreu la notícia | feu cas omís de |
            no utilitzeu el | no utilitzeu més | no la utilitzeu | no l'utilitzeu |
            no la publiqueu | no publiqueu la | no feu servir el | no la feu servir |
            no difongueu la | no la difongueu | deixeu de fer servir | deixeu d'usar |
            cesseu l'ús | que l'esborreu | que l'elimineu | que la retireu |
            que no la feu servir | que no la utilitzeu | que no l'utilitzeu |
            que no la publiqueu | us preguem que la retireu |
            us preguem que no la feu servir | us demanem que l'esborreu |
            us demanem que l'elimineu | nul·la i sense efecte | es considera anul·lada |
            considereu-la anul·lada"""
        ),
        Tag.CORRECTION: words(
            """versió corregida | corregeix el | (corregeix | correcció: | fe d'errades |
            substitueix l'anterior | anul·la i substitueix | correcció | rectificació |
            rectificació: | (correcció | (corregit | (corregida | rectifica | corregeix la |
            corregeix el nom | corregeix el titular | corregint |
            substitueix la versió anterior | substitueix la notícia |
            aquesta versió substitueix | aquesta versió corregeix |
            utilitzeu la versió corregida | feu servir la versió corregida |
            utilitzeu aquesta versió | feu servir aquesta versió | versió corregida: | on diu"""
        ),
        Tag.EMBARGO: words(
            """embargat fins | embargada fins | embargament fins | embargament: | embargat: |
            sota embargament | amb embargament fins | embargat fins al |
            embargament fins al | embargament informatiu | sota embargament fins |
            embargats fins | embargades fins | subjecte a embargament |
            embargament estricte | embargo: | embargo fins | no publicar abans |
            no publicar fins | no difondre abans | no difondre fins | no publicable fins |
            prohibida la publicació abans | prohibida la publicació fins |
            prohibida la difusió abans | prohibida la difusió fins | publicable a partir |
            per publicar a partir | per a publicació a partir | per publicar després |
            fi de l'embargament | aixecament de l'embargament | l'embargament s'aixeca |
            l'embargament acaba"""
        ),
        Tag.UNTIL: words(
            """fins | fins al | fins a | fins a les | fins el | abans de | abans del |
            abans de les | fins les | fins a la | fins a l' | fins que | abans de la |
            abans d' | abans del dia | amb anterioritat al"""
        ),
        Tag.AFTER: words(
            """després de | després del | a partir de | a partir del | des del | passat el |
            a partir de les | a partir del dia | després de les | després d' | passades |
            passats | transcorreguts | més enllà de | més enllà del | per més de |
            durant més de | superior a | superiors a | un cop passats |
            un cop transcorreguts | vençut el | des de les"""
        ),
        Tag.RELEASE: words(
            """per a difusió immediata | difusió immediata | per a publicació immediata |
            publicació immediata | lliure publicació | es prega la publicació |
            es prega la difusió | es prega difusió | preguem la difusió |
            preguem que en feu difusió | agraïm la difusió | s'agraeix la difusió |
            preguem la publicació | per a la seva difusió | per a difusió |
            per a publicació | per a la seva publicació | per publicar immediatament |
            per difondre immediatament | lliure difusió | de lliure publicació |
            us agraïm la difusió | us agraïm la publicació | agraïm la publicació |
            agrairem la difusió | agrairem la publicació | us preguem la difusió |
            us preguem la publicació | es prega publicació | es demana la publicació |
            es demana la difusió | demanem la difusió | preguem publicació |
            preguem difusió | màxima difusió"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domini públic | de domini públic | en el domini públic | cap dret reservat |
            lliure de drets | lliures de drets | pertany al domini públic |
            pertanyen al domini públic | forma part del domini públic |
            formen part del domini públic | ha passat al domini públic |
            cedit al domini públic | sense drets d'autor | lliure de drets d'autor |
            lliures de drets d'autor | sense copyright | lliure de copyright |
            exempt de drets d'autor | exempts de drets d'autor |
            no està subjecte a drets d'autor | no estan subjectes a drets d'autor |
            no està protegit per drets d'autor | no estan protegits per drets d'autor |
            no es reserva cap dret | renuncia a tots els drets"""
        ),
        Tag.OPEN_LICENCE: words(
            "llicència oberta | llicència lliure | llicència oberta d'ús d'informació"
        ),
        Tag.SINCE: words("des de"),
        Tag.PRESENT: words("present | actualitat | avui"),
        Tag.TAIL: words(
            """i les seves filials | i/o els seus | i altres | i els seus llicenciadors | tel |
            telèfon | avís legal | i/o les seves | o els seus | i els seus |
            i les seves empreses | i tercers | cif | nif | adreça | política de privacitat |
            política de galetes | condicions d'ús | termes i condicions | contacte |
            redacció | director | edita | issn | isbn | dipòsit legal | desenvolupat per |
            disseny"""
        ),
        Tag.PART_OF: words(
            """una empresa del grup | filial de | una divisió de | part de | grup |
            una publicació de | una marca de | un mitjà de | un servei de | editat per |
            editada per | membre de | una capçalera de"""
        ),
        Tag.WITHIN: words(
            """en un termini de | dins de | durant | màxim | més de | com a màxim | no més de |
            en el termini de | fins a un màxim de | per un període de | amb un límit de |
            que no superi | que no superin | no superior a | menys de | inferior a"""
        ),
        Tag.DAYS: words(
            """dia | dies | hora | hores | setmana | setmanes | mesos | dies naturals |
            dies hàbils | mes | any | anys | dia hàbil"""
        ),
        Tag.LENGTH: words(
            """paraules | minuts | segons de | caràcters | línies | paraula | minut | segons |
            línia | frases | paràgrafs | paràgraf | per cent | %"""
        ),
        Tag.ABBREVIATION: words(
            """sr | sra | pàg | núm | art | av | dr | dra | prof | etc | pàgs | vol | fig |
            cap | ed | tel | c | pl | pg | ctra | núms | arts | s.l | s.a | s.c.c.l"""
        ),
        Tag.OUT: words("out"),
    },
    actions={
        Action.ALL: words(
            """ús | usos | usar | usat | usada | utilitz* | reutilitz* | fer servir |
            explotació | explotar | explotat | explotats | emprar | aprofitament | fer ús |
            feu servir | usar-lo | usos de | empra | empreu | useu | ús de | aprofiteu |
            valer-se de | servir-se de | fan servir | fa servir | fem servir |
            fer-lo servir | fer-la servir | fer-los servir | facin servir | faci servir |
            ús exclusiu de | d'ús exclusiu | per a ús exclusiu | per a ús exclusiu dels |
            en utilitzar | en usar | si feu servir | si utilitzeu | per utilitzar |
            en cas d'ús | en cas d'utilització"""
        ),
        Action.PUBLISH: words(
            """publicar | publicat | publicada | publicats | publicades | publicació |
            publiqueu | publicar-lo | republic* | republiqu* | reimpr* |
            comunicació pública | comunicar públicament | comunicat públicament |
            posada a disposició | posar a disposició | exhibir | exhibició | divulgar |
            divulgació | reproducció pública | reedició | publiqui | publiquin | publiquem |
            publicant | publiquen | publicable | publicables | repost* | postejar | pengeu |
            penjar | penjat | penjada | penjar-lo | exhibeixi | exhibit | exhibida |
            mostrar en públic | fer públic | fet públic | exposició pública |
            execució pública | representació pública | projecció pública |
            comunicació al públic | comunicar al públic | posada a disposició del públic |
            posar a disposició del públic | inserció | inserir en | reeditar | reeditat |
            divulgat | divulgada | divulgui | divulguin | publicacions |
            agafar els nostres articles | en publicar | si publiqueu | si republiqueu |
            per republicar | per a republicar | per publicar | en cas de publicació"""
        ),
        Action.PUBLISH_ONLINE: words(
            """a internet | internet | en línia | al web | en webs | en altres webs |
            a la xarxa | en xarxa | al vostre web | a altres webs | en altres llocs web |
            en llocs web | en pàgines web | en una web | en un web | en blogs | al blog |
            en portals | ús digital | ús en línia | ús a internet | difusió en línia |
            difusió per internet | difusió a internet | publicació en línia |
            publicació a internet | publicació digital | penjar a internet |
            penjar-lo a internet | penjar a la xarxa | pujar a internet | pujar a la xarxa |
            pujar-lo a internet | mitjans digitals | suport digital | format digital |
            edició digital | online"""
        ),
        Action.PRINT: words(
            """impressió | imprimir | imprès | en paper | impresa | impresos | impreses |
            en premsa escrita | premsa escrita | premsa impresa | edició impresa |
            edicions impreses | versió impresa | format imprès | suport paper | imprimeixi |
            imprimiu | ús imprès"""
        ),
        Action.BROADCAST: words(
            """emissió | emetre | emès | emesa | emesos | emeses | radiodifu* | retransm* |
            televisi* | redifusió | redifondre | tv | per televisió | a la televisió |
            en televisió | a la tele | per ràdio | a la ràdio | a l'antena | en antena |
            difusió televisiva | difusió per televisió | difusió radiofònica | radiofònic* |
            emeti | emetin | emeteu | emissions | streaming | ús televisiu | radiar"""
        ),
        Action.SOCIAL: words(
            """xarxes socials | compartir a les xarxes | compartir a les xarxes socials |
            a les xarxes | a les xarxes socials | en xarxes socials | xarxa social |
            a facebook | a instagram | a twitter | a tiktok | a whatsapp | a x | a youtube |
            difusió a les xarxes socials | difusió a les xarxes |
            difusió per xarxes socials | publicació a les xarxes socials |
            publicació a les xarxes | publicar a les xarxes socials |
            publicar-lo a les xarxes socials | publicar-lo a les xarxes |
            compartir-lo a les xarxes | compartir-lo a les xarxes socials |
            compartir en xarxes socials | penjar a les xarxes | pujar a les xarxes | piula* |
            repiula* | tuita*"""
        ),
        Action.REPRODUCE: words(
            """reproducció | reproduccions | reproduir | reproduït | reproduïda | reproduïts |
            reproduïdes | reproduir-se | reproduïu | reprodueixi | còpia | còpies | copiar |
            copiat | copiada | copiats | copiades | copieu | duplicar | duplicació |
            fotocopi* | descàrrega | descarregar | replicar | transcriure | copiar-se |
            copiar-lo | copiar-la | copiar-los | copiar-ne | copia nostres | copiï | copiïn |
            copiïs | copiant | copies | copieu-lo | reprodueixin | reproduint |
            reprodueixen | reprodueix els | reproduïble | copiar i enganxar |
            copieu i enganxeu | copia i enganxa | copia-enganxa | copy-paste | plagiar |
            plagieu | plagi dels | plagiat | piratejar | pirategeu |
            robar les nostres fotos | robeu les nostres | robeu els nostres |
            robeu contingut | robis les | robar contingut | robeu fotos | fusilar |
            descarregueu | descarregui | descarregat | descàrregues | baixar-se | escanejar |
            escaneig | digitalitz* | captura de pantalla | captures de pantalla | rèplica |
            rèpliques | repliqueu | transcripció | transcrit | calcar | clonar | duplicat |
            fotocòpia | fotocòpies | en reproduir | si reproduïu | per reproduir |
            per a reproduir | en cas de reproducció"""
        ),
        Action.REDISTRIBUTE: words(
            """distribu* | redistribu* | difusió | difondre | difós | difosa | difosos |
            difoses | transmissió | transmetre | transmès | transmesa | cessió | cedir |
            cedit | cedida | cedits | transfer* | sindic* | sublicenci* | reenvi* |
            compartir | compartit | compartida | disseminació | difondre'l | difondre'ls |
            difongui | difonguin | difongueu | difon els | transmetre'l | transmesos |
            transmeti | transmetin | cedir-lo | cedir-los | cedir-la | cedir a tercers |
            cedeixi | cedeixin | cessió a tercers | cessions | cedides | sublicència |
            sublicències | a tercers | amb tercers | entre tercers | tercers |
            terceres persones | a altres mitjans | traspassar | facilitar a tercers |
            facilitar-lo a tercers | lliurar a tercers | lliurament a tercers |
            proporcionar a tercers | subministrar a tercers | posar a disposició de tercers |
            prestar a tercers | préstec a tercers | comunicar a tercers | enviar a tercers |
            enviament a tercers | compartiu | comparteixi | comparteixin | compartir-lo |
            compartir-la | compartir-los | compartits | compartides | passar a tercers |
            passar-lo a tercers | fer circular | circulació lliure | circular lliurement |
            disseminar | propagar | repartir | repartiment | en compartir | per compartir"""
        ),
        Action.REWRITE: words(
            """reescri* | reescriure | resum* | editar | edició | parafras* |
            reculls de premsa | editar-lo | editeu | editi | editat | editada |
            reelaborar els textos | paràfrasi | abreujar | abreujat | condensar | escurçar |
            escurçat | escurçada | retallar el text | sintetitzar | síntesi | refondre |
            recull de premsa"""
        ),
        Action.ADAPT: words(
            """modific* | modifiqu* | adapt* | alter* | transform* | obres derivades |
            obra derivada | manipul* | reelabor* | canviar el text | canviar el contingut |
            canvis al text | canvis en el text | derivats | treball derivat |
            obra derivada de | creació d'obres derivades | desvirtu* | tergivers* |
            distorsion* | deform* | remescl* | arranjament | processar"""
        ),
        Action.TRANSLATE: words(
            """traducció | traduccions | traduir | traduït | traduïda | traduïts | tradueixi |
            tradueixin | traduïu | traduïdes | traduir-lo | traduint | versió traduïda |
            traducció automàtica | altres idiomes | altres llengües | qualsevol llengua |
            doblatge | subtitul* | subtítol*"""
        ),
        Action.QUOTE: words(
            """extracte | extractes | fragments | citacions | cites textuals | breus citacions |
            fragments breus | breus fragments | citació de | citar fragments |
            citar passatges | reproduir fragments | reproducció de fragments |
            transcripció de fragments | ús de fragments | utilització de fragments |
            ús d'extractes | passatges | passatge | fragment | citacions breus |
            citació breu | cites breus | breus cites | cita textual | citació textual |
            petits fragments | extracció de fragments | poques línies"""
        ),
        Action.ARCHIVE: words(
            """arxiv* | emmagatzem* | desar | base de dades | bases de dades | memòria cau |
            sistema de recuperació | conservar | enregistrar | arxiu | desar-lo | desat |
            desada | desi | guardar | guardar-lo | guardi | guardeu | guardat |
            conservar-lo | conservació | enregistrament | banc d'imatges | bancs d'imatges |
            banc de dades | bancs de dades | repositori | repositoris | memòria | retenir |
            retenció | sistemes de recuperació | incorporar a bases de dades |
            incorporació a bases de dades | inclusió en bases de dades |
            incloure en bases de dades | creació de bases de dades | hemeroteca |
            en memòria cau"""
        ),
        Action.SELL: words(
            """venda | vendes | vendre | venut | venuda | venuts | revenda | revendre |
            comercialitz* | lloguer | vendre'l | vendre'ls | vendre'n | veneu | vengui |
            venguin | venudes | revendre'l | revengui | revenut | posar a la venda |
            posat a la venda | posada a la venda | a la venda | en venda | oferir en venda |
            compravenda | venda de còpies | venda de fotos | lucrar-se | treure'n profit |
            llogar | llogat | a títol onerós | cobrar per"""
        ),
        Action.COMMERCIAL: words(
            """ús comercial | usos comercials | utilització comercial | explotació comercial |
            comercialment | reutilització comercial | ús lucratiu | usos lucratius |
            ús amb finalitats comercials | ús amb fins comercials |
            utilització amb finalitats comercials | explotació lucrativa |
            explotació econòmica | explotar comercialment | reproducció comercial |
            difusió comercial | monetitz*"""
        ),
        Action.ADVERTISE: words(
            """publicitat | publicitari* | promoció | promocional | promocionals | màrqueting |
            finalitats publicitàries | anunci | anuncis | anuncis publicitaris |
            campanya publicitària | campanyes publicitàries | campanyes de màrqueting |
            ús publicitari | ús promocional | usos publicitaris | finalitats promocionals |
            finalitat publicitària | fins publicitaris | fins promocionals | patrocini |
            publireportatge* | promocionar | propaganda"""
        ),
        Action.AI_TRAINING: words(
            """mineria de textos i dades | mineria de text i dades | mineria de dades |
            mineria de textos | intel·ligència artificial | entrenament de models |
            entrenar models | entrenament de sistemes | entrenar sistemes | entrenar ia |
            entrenament d'ia | entrenament d'intel·ligència artificial |
            entrenar intel·ligència artificial | aprenentatge automàtic | rastreig |
            scraping | crawling | models de llenguatge | ia generativa |
            extracció automatitzada | dades d'entrenament | models d'ia | sistemes d'ia |
            entrenar algorismes | alimentar models | alimentar sistemes | rastrejar |
            rascat | recollida automatitzada | model de llenguatge | entrenar una ia |
            entrenar la ia | intel·ligències artificials | eines d'ia | robots d'ia |
            text and data mining | tdm | crawlers | entrenar intel·ligències artificials |
            entrenar una intel·ligència artificial | entrenar la intel·ligència artificial |
            entrenar un model | entrenar qualsevol model | entrenar qualsevol sistema |
            entrenar eines | entrenar xarxes neuronals | entrenar robots |
            entrenar chatbots | entrenament d'algorismes |
            entrenament d'intel·ligències artificials | entrenament d'un model |
            entrenament de la ia | entrenament de xarxes neuronals |
            entrenament de qualsevol | entrenament de grans models | xarxes neuronals |
            aprenentatge profund | aprenentatge de màquines | machine learning |
            deep learning | llm | llms | gpt* | chatgpt | chatbot | chatbots | xatbot |
            xatbots | bots | bot | grans models de llenguatge | models lingüístics |
            models generatius | models fundacionals | model d'ia | sistema d'ia | eina d'ia |
            aplicacions d'ia | model d'intel·ligència artificial |
            models d'intel·ligència artificial | sistema d'intel·ligència artificial |
            sistemes d'intel·ligència artificial | eines d'intel·ligència artificial |
            intel·ligència artificial generativa | desenvolupament d'ia |
            desenvolupament d'intel·ligència artificial | desenvolupament de models |
            desenvolupar models | desenvolupar sistemes d'ia | alimentar la ia |
            alimentar una ia | alimentar intel·ligències artificials |
            alimentar la intel·ligència artificial | alimentar algorismes | nodrir models |
            nodrir algorismes | conjunts de dades | conjunt de dades | rastrejador* |
            robots de rastreig | robots rastrejadors | scrap* | crawl* | web scraping |
            extracció automàtica | extracció massiva | extracció sistemàtica |
            extracció de dades | extreure dades | recol·lecció de dades |
            recol·lecció automatitzada | recopilació automatitzada | recollida automàtica |
            recollida massiva | mineria de continguts | prospecció de textos i dades |
            mitjans automatitzats | procediments automatitzats | eines automatitzades |
            sistemes automatitzats | anàlisi automatitzada | anàlisi computacional |
            tractament automatitzat | data mining | text mining"""
        ),
        Action.ALTER_IMAGE: words(
            """retall* | retoc* | manipulació digital | fotomuntatg* | tapar el logotip |
            retoc digital | reenquadr* | enquadrament | manipular la imatge |
            manipular la foto | manipulació de la imatge | alterar la imatge |
            alterar les imatges | alteració de la imatge | modificar la imatge |
            modificar les imatges | modificar la foto | modificació de la imatge |
            muntatge fotogràfic | collage | superposar | superposició | sobreimpressió |
            esborrar la signatura | esborrar el logotip | esborrar la marca d'aigua |
            treure la marca d'aigua | eliminar la marca d'aigua | treure el logotip |
            eliminar el logotip | tapar el logo | amagar el logotip | ocultar el logotip |
            desenfocar | pixelar | acolorir la foto | photoshop*"""
        ),
        Action.LINK: words("enllaços profunds | framing | incrustar"),
    },
    manners={
        Action.PRINT: words(
            """revistes | revista | magazins | suplements | setmanaris | portades de revista |
            portades | llibres | calendaris | pòsters | postals | premsa rosa"""
        ),
        Action.PUBLISH_ONLINE: words(
            """telefonia mòbil | galeria de fotos | mòbils | aplicacions mòbils | apps"""
        ),
        Action.PUBLISH: words(
            """galeries de fotos | galeria d'imatges | fotogaleria | fotogaleries |
            presentació de diapositives | seqüències"""
        ),
    },
    objects={
        Object.ITEM: words(
            """article | articles | contingut | continguts | document | documents | notícia |
            notícies | informació | informacions | material | materials | obra | obres |
            aquesta publicació | contingut d'aquest web | continguts d'aquest web |
            contingut del web | continguts del web | peça | comunicat | reportatge |
            reportatges | llibre | els nostres articles | els nostres continguts |
            els meus articles | aquest article | aquest contingut | aquests continguts |
            contingut editorial | continguts editorials | contingut periodístic | crònica |
            cròniques | columna | columnes | entrevista | entrevistes |
            editorials publicats | apunt | apunts | entrada del blog | blog | aquest blog |
            relat | relats | conte | contes | poema | poemes | novel·la |
            les meves receptes | les nostres receptes | aquestes receptes | nota de premsa |
            notes de premsa | comunicats | dossier | dossiers | butlletí | butlletins |
            fullet informatiu | llibres | exemplar | teletip | teletips | despatx |
            despatxos | servei de notícies | material informatiu | material periodístic |
            peces | creacions | textos i imatges | presents continguts |
            retirada de la notícia | ignoreu la notícia"""
        ),
        Object.SITE: words(
            """lloc web | pàgina web | web | portal | aquest web | llocs web | aquest portal |
            pàgines web | aquest lloc web | el nostre web"""
        ),
        Object.TEXT: words("text | textos | els nostres textos | aquest text | aquests textos"),
        Object.IMAGE: words(
            """foto | fotos | fotografia | fotografies | imatge | imatges | il·lustracions |
            les meves fotos | les nostres fotos | les nostres imatges | aquestes fotos |
            aquesta foto | aquestes imatges | aquesta imatge | instantània | instantànies |
            retrat | retrats | il·lustració | material gràfic | material fotogràfic |
            fotograma | fotogrames | retirada de la foto"""
        ),
        Object.VIDEO: words(
            """vídeo | vídeos | aquest vídeo | enregistrament de vídeo | pel·lícula |
            pel·lícules | documental | documentals | material audiovisual | clip"""
        ),
        Object.AUDIO: words(
            """àudio | podcast | enregistrament sonor | àudios | podcasts | pòdcast | pòdcasts |
            cançó | cançons | música | enregistraments"""
        ),
        Object.GRAPHIC: words(
            """gràfic | gràfics | infografia | mapa | infografies | mapes | vinyeta | vinyetes |
            còmic | còmics | caricatura | dibuix | dibuixos"""
        ),
        Object.LOGO: words("logotip | logotips | marques | logo | logos | marca d'aigua"),
        Object.THIRD_PARTY: words(
            """continguts de tercers | material de tercers | contingut de tercers |
            material d'agències | continguts d'agències | notícies d'agències |
            fotos d'agència"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorització | autoritzacions | permís | permisos | consentiment | acord |
            acords | llicència | llicències | aprovació | contracte | conveni | conformitat |
            autoritzat per | vistiplau | el vistiplau | beneplàcit | anuència |
            permís de l'autor | permís de l'autora | autorització de l'autor |
            autorització expressa | permís exprés | consentiment exprés | acord previ |
            acord amb | pacte | pacte en contrari | estipulació en contrari |
            conveni exprés | autoritzats per | autoritzades per | autoritzada per |
            autoritzat expressament | aprovat per | aprovada per | acordat amb | pactat amb |
            negociat amb | llum verda | demanar permís | demanar-nos permís |
            demanar-me permís | demanar-li permís | demaneu permís | demanar autorització |
            demanar-ho | demanar-ho abans | demaneu-ho | demaneu-nos-ho | demaneu-ho abans |
            sol·licitar permís | sol·licitar autorització | sol·licitud |
            sol·licitud prèvia | prèvia sol·licitud | petició prèvia | consulta prèvia |
            consultar-nos | consultar-me | consultar-ho | consulteu-nos | preguntar |
            preguntar-nos | preguntar-me | preguntar-li | preguntar-ho | preguntar-ho abans |
            preguntar abans | preguntar-me abans | preguntar-nos abans | pregunteu abans |
            pregunteu-nos | contactar amb nosaltres | contacteu amb nosaltres |
            poseu-vos en contacte amb | titular dels drets | titulars dels drets |
            del titular | propietari dels drets | cessió de drets | adquirir els drets |
            llicenciat per | llicència d'ús | prèvia autorització"""
        ),
        Condition.PRIOR: words(
            """previ | prèvia | prèviament | per endavant | previs | prèvies | amb antelació |
            amb anterioritat | de bestreta | anterior | anticipadament | preguntar-ho abans |
            preguntar abans | preguntar-me abans | preguntar-nos abans | pregunteu abans |
            demanar-ho abans | demaneu-ho abans | sol·licitud prèvia | prèvia sol·licitud |
            petició prèvia | consulta prèvia | acord previ | prèvia autorització |
            abans de publicar | abans d'utilitzar | sense el previ | sense la prèvia |
            sense prèvia | sense previ | previ pagament"""
        ),
        Condition.WRITTEN: words(
            """escrit | escrita | per escrit | escrites | escrits | per correu electrònic |
            per carta | signat | signada"""
        ),
        Condition.ATTRIBUTION: words(
            """citar la font | citant la font | se citi la font | es citi la font |
            se'n citi la font | citada la font | menció de la font | cita de la font | font |
            esmentar la font | esment de la font | indicant la procedència | procedència |
            crèdit | crèdits | atribució | reconeixement | citar | citant | citat | citi |
            citin | esmentar | esmentant | esmenti | menció | mencionar | autoria |
            nom de l'autor | citació de la font | citació | se'n cita | cita l'autor |
            cita la font | es cita | esmentant-ne | s'esmenti | se n'esmenti | s'indiqui |
            esmenteu | n'esmenteu | n'esmenti | esmentin | l'autoria | citeu | n'indiqueu |
            indiqueu | reconegueu | acrediteu | se'n citi | se n'indiqui | nomeneu |
            anomeneu | n'indica l'autor | se n'indica | s'indica l'autor |
            s'indiqui l'autor | s'indiqui la font | indica l'autor | indiqui la font |
            indicar l'autor | indicar la font | indicant l'autor | indicant la font |
            es cita la font | se'n menciona | se n'esmenta | s'esmenta |
            s'identifiqui l'autor | identifiqueu l'autor | la procedència | nom de l'autora |
            s'acrediti | la font | cita la procedència | citar l'autor | citar l'autora |
            citar la procedència | citar l'origen | citar el mitjà | citar-nos | citar-ne |
            citar-ne la font | citar-ne l'autor | citant l'autor | citant l'autora |
            citant la procedència | citant el mitjà | citant-ne | citant-ne la font |
            citant-ne l'autor | citada | citats | citades | citeu la font | citeu l'autor |
            citeu-nos | ens citeu | ens citi | ens citin | es citi | se'n citi l'autor |
            se'n citi la procedència | se'n citin | es citi l'autor | se citi l'autor |
            citin la font | menció de l'autor | menció de la procedència | menció del mitjà |
            menció expressa | menció obligatòria | mencionant | mencionant la font |
            mencionar la font | mencioni | mencionin | mencionat | mencionada | es mencioni |
            es menciona | es mencioni la font | esment de l'autor |
            esment de la procedència | esment exprés | esmentar l'autor |
            esmentar la procedència | esmentant la font | esmentant l'autor |
            esmentant-ne la font | esmentat | esmentada | s'esmenta la font |
            s'esmenta l'autor | s'esmenti la font | s'esmenti l'autor | s'esmentin |
            n'esmenta | indicació de la font | indicació de l'autor |
            indicació de la procedència | indicació expressa | indicar la procedència |
            indicar-ne la font | indicar-ne l'autor | indicar-ne la procedència |
            indicant-ne | indicant-ne la font | indicant-ne l'autor |
            indicant-ne la procedència | indicant el nom | indica la font |
            indica l'autoria | indiqui l'autor | indiqueu la font | indiqueu l'autor |
            s'indica la font | s'indica la procedència | s'indiqui la procedència |
            se n'indiqui la font | se n'indiqui l'autor | fent constar la font |
            fer constar la font | fer constar l'autor | fer constar la procedència |
            faci constar | es faci constar | hi consti la font | hi consti | consti la font |
            consti l'autor | hi figuri | hi figuri la font | figuri la font | figuri el nom |
            figurar la font | hi aparegui | aparegui la font | aparegui el nom |
            referència a la font | referència a l'autor | fer referència a la font |
            fer-ne referència | donar crèdit | donant crèdit | doneu crèdit |
            crèdit a l'autor | crèdit al fotògraf | crèdit obligatori | crèdits obligatoris |
            amb crèdit | acreditar la font | acreditar l'autor | acreditant la font |
            acreditant l'autor | acreditat | atribuir | atribuir l'autoria |
            atribuint l'autoria | atribuït | atribuïda | atribució a l'autor |
            reconèixer l'autoria | reconèixer l'autor | reconeixent l'autoria |
            reconeixent l'autor | es reconegui l'autoria | reconegui |
            reconeixement de l'autoria | nom del fotògraf | nom del mitjà | nom de la font |
            nom de l'agència | nom dels autors | nom i cognom | signatura |
            signatura de l'autor | signada per | autor i font | font i autor |
            especificar la font | especificant la font | assenyalar la font |
            assenyalant la font | identificació de l'autor | identificar l'autor |
            identificant l'autor | posar la font | posant la font | poseu la font |
            incloure la font | incloent la font | amb la llegenda | amb la menció |
            d'on prové | seva procedència | seva autoria | seu autor | l'origen |
            s'ha de citar | cal citar | cal esmentar | citació obligatòria | sempre citant |
            sempre esmentant | si es cita | si ens citeu | si citeu | si esmenteu | en citar"""
        ),
        Condition.LINK: words(
            """enllaç | enllaços | enllaçar | enllaçant | hipervincle | vincle | hiperenllaç |
            url | enllaceu | enllaci | enllacin | hi enllaceu | enllaçant-hi | un enllaç |
            enllaç a la | enllaç al | enllaç a l'original | enllaç a l'article |
            enllaç a la font | enllaç directe | enllaç visible | enllaç actiu |
            enllaços actius | enllaç de retorn | amb enllaç | enllaça | enllacen | enllaçat |
            enllaçada | enllaçar a | enllaçar-hi | enllaçar amb | enllaç cap a | hi enllaci |
            hi posi un enllaç | posar un enllaç | poseu un enllaç | link | un link |
            hipervincles | hiperenllaços | vincle a | vincular a | adreça web |
            adreça de la pàgina | adreça url | remetre a la pàgina | remeti a la pàgina |
            remeti a l'original | remetent a la pàgina | remetent a l'original |
            redirigir a | redirigeixi a | que porti a | si enllaceu"""
        ),
        Condition.KEEP_NOTICE: words(
            """conservar l'avís | mantenir l'avís | manteniu aquest avís | eliminar l'avís |
            eliminar els avisos | eliminar el copyright | eliminar la menció |
            suprimir l'avís | suprimir la menció | suprimir el copyright | treure l'avís |
            treure el copyright | esborrar l'avís | esborrar el copyright | ocultar l'avís |
            alterar l'avís | modificar l'avís | mantenir els avisos | mantenir el copyright |
            mantenir la menció | mantenir aquesta nota | mantingui l'avís |
            mantingui aquest avís | es mantingui l'avís | es mantingui aquest avís |
            es mantinguin els avisos | es conservi l'avís | es conservi aquest avís |
            conserveu l'avís | conserveu aquest avís | mantenint l'avís |
            s'inclogui aquest avís | s'inclogui aquesta nota | inclogui aquest avís |
            incloeu aquest avís | reproduir aquest avís | avís de copyright |
            avisos de copyright | avís de drets | nota de copyright | menció de copyright |
            aquest avís | aquesta nota de copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicar els canvis | indicant els canvis | indicar les modificacions |
            indicant les modificacions | indiqueu els canvis | s'indiquin els canvis |
            s'indiquin les modificacions | assenyalar els canvis | assenyalant els canvis |
            indicar si s'han fet canvis"""
        ),
        Condition.NO_DERIVATIVES: words(
            """sense modificar | sense modificacions | sense modificació | sense alteracions |
            sense alterar | íntegrament | sense obra derivada | senseobraderivada |
            sense canvis | text íntegre | sense obres derivades | no s'alteri |
            no s'alteri el text | no s'alterin | no es modifiqui | no es modifiqui el text |
            no es modifiqui el contingut | no es modifiquin | no s'editi | no s'editin |
            no es retalli | no es canviï | no es canviï res | no es canviï el text |
            no es manipuli | no es transformi | no el modifiqueu | no l'altereu |
            no el canvieu | no en modifiqueu | no en modifiqueu el text | no en canvieu |
            no se'n modifiqui | no se'n modifiqui el contingut | no se'n modifiqui el text |
            no se n'alteri | no se n'alteri el contingut | no se n'alteri el text |
            no modifiqueu el text | no altereu el text | no canvieu res |
            no sigui modificat | no sigui modificada | no siguin modificats |
            no sigui alterat | no siguin alterats | no estigui modificat | no modificat |
            no alterat | sense editar | sense edició | sense retallar | sense retalls |
            sense talls | sense retocar | sense retocs | sense canviar | sense canviar res |
            sense canviar-ne | sense canviar-ne res | sense modificar-lo |
            sense modificar-la | sense modificar-ne | sense modificar-ne el contingut |
            sense alterar-lo | sense alterar-ne | sense alterar-ne el contingut |
            sense cap modificació | sense cap canvi | sense cap alteració | sense manipular |
            sense manipulacions | sense transformacions | sense transformar | sense afegits |
            sense afegir ni treure | tal com és | tal com està | tal qual | intacte |
            intacta | inalterat | inalterada | literalment | textualment |
            paraula per paraula | al peu de la lletra | complet | de forma íntegra |
            de manera íntegra | en la seva integritat | en la seva totalitat |
            en la seva forma original | versió íntegra | íntegre | íntegra |
            es respecti la integritat | es respecti el text | respectant la integritat |
            respectant-ne la integritat | sense adaptacions"""
        ),
        Condition.SHARE_ALIKE: words(
            """compartir igual | compartirigual | mateixa llicència | mateixes condicions |
            en les mateixes condicions | amb les mateixes condicions |
            sota la mateixa llicència | amb la mateixa llicència | llicència idèntica |
            mateixos termes"""
        ),
        Condition.NONCOMMERCIAL: words(
            """no comercial | no comercials | nocomercial | sense finalitats comercials |
            sense finalitat comercial | sense ànim de lucre | sense afany de lucre |
            finalitats no comercials | sense fins comercials | ús no comercial |
            fins no comercials | sense lucre | sense ànim comercial |
            sense interès comercial | sense intenció comercial | sense propòsit comercial |
            sense propòsits comercials | sense finalitat lucrativa |
            sense finalitats lucratives | sense finalitat de lucre | sense fins lucratius |
            sense fins de lucre | sense ús comercial | sense explotació comercial |
            sense benefici econòmic | sense comercialitzar | no hi hagi ànim de lucre |
            no hi hagi lucre | no tingui ànim de lucre | no tingui finalitats comercials |
            no tingui finalitat comercial | no tinguin finalitats comercials |
            no sigui amb finalitats comercials | no sigui comercial | no siguin comercials |
            no es vengui | no es venguin | no es comercialitzi |
            no se'n faci un ús comercial | no se'n faci ús comercial |
            no amb finalitats comercials | no amb ànim de lucre | no lucratiu |
            no lucratius | no lucrativa | no lucratives | no-comercial | no-comercials |
            entitats sense ànim de lucre"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """ús editorial | usos editorials | finalitats editorials |
            finalitats informatives | ús informatiu | ús periodístic |
            finalitat informativa | finalitat editorial | finalitats periodístiques |
            finalitats de premsa | ús informatiu o editorial | ús de premsa |
            usos informatius | usos periodístics | utilització editorial |
            utilització informativa | fins informatius | fins editorials |
            fins periodístics | caràcter informatiu | cobertura informativa |
            cobertura periodística | a títol informatiu | per a la premsa | per a premsa |
            per a mitjans de comunicació | editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """ús personal | ús privat | ús intern | ús particular | ús domèstic |
            finalitats personals | finalitats privades | usos personals | usos privats |
            ús estrictament personal | ús exclusivament personal | ús estrictament privat |
            ús personal i privat | ús propi | ús individual | ús familiar |
            utilització personal | utilització privada | àmbit privat | àmbit domèstic |
            àmbit personal | àmbit familiar | fins personals | fins privats |
            finalitat personal | finalitat privada | lectura personal | lectura privada |
            consulta personal | còpia privada | a títol personal | a títol particular |
            a títol privat"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """finalitats educatives | ús educatiu | finalitats docents | ús docent |
            fins docents | ús escolar | finalitats docents i | finalitat educativa |
            finalitat docent | finalitats didàctiques | finalitats acadèmiques |
            finalitats pedagògiques | finalitats de recerca | finalitats d'ensenyament |
            ús didàctic | ús pedagògic | ús acadèmic | ús a l'aula | ús a classe |
            usos educatius | usos docents | fins educatius | fins didàctics |
            fins acadèmics | àmbit educatiu | àmbit docent | àmbit acadèmic | àmbit escolar |
            centres educatius | centres docents | escoles | docents | mestres |
            biblioteques | ensenyament"""
        ),
        Condition.CONTEXT_ONLY: words(
            """per il·lustrar | en relació amb | en el context de | en relació amb la notícia |
            en relació amb l'esdeveniment | en relació directa amb | en connexió amb |
            en el context de la notícia | fora de context | juntament amb la notícia |
            juntament amb aquesta informació | juntament amb l'article | per acompanyar |
            acompanyar la notícia | acompanyant la notícia | acompanyin la notícia |
            que acompanya | que acompanyen | il·lustrar la notícia |
            il·lustrar la informació | il·lustrar l'article | il·lustrar l'acte |
            il·lustrar l'esdeveniment | il·lustrar informacions | il·lustrar notícies |
            notícia que il·lustra | relacionades amb l'esdeveniment | relacionades amb l'acte"""
        ),
        Condition.ONE_TIME: words(
            """un sol ús | ús únic | una sola vegada | una única vegada | una vegada | un cop |
            un sol cop | una sola publicació | una única publicació | un únic ús |
            única publicació | publicació única | una sola emissió | per una sola vegada |
            per una única vegada"""
        ),
        Condition.LENGTH_LIMIT: words(
            """fragments breus | breus fragments | citacions breus | breus citacions |
            cites breus | breus cites | petits fragments | fragments curts |
            curts fragments | extractes breus | breus extractes | passatges breus |
            unes línies | poques línies | poques paraules | algunes línies | unes frases |
            un paràgraf | dos paràgrafs | tres paràgrafs | primer paràgraf | tres línies |
            cinc línies | deu línies | vint línies | cinquanta paraules | cent paraules |
            dues-centes paraules | deu segons | trenta segons | un minut | dos minuts"""
        ),
        Condition.NOTIFY: words(
            """avisar la redacció | informar la redacció | comunicar-ho a | notificar-nos |
            aviseu-nos | avisar-nos | avisant-nos | avisant la redacció | aviseu |
            aviseu la redacció | ens aviseu | ens avisi | ens avisin | informar-nos |
            informeu-nos | informant-nos | informant la redacció | ens informeu |
            ens informi | comunicar-nos-ho | comuniqueu-nos-ho | comuniqueu-ho |
            ens ho comuniqueu | ens ho comuniqui | ens ho feu saber | feu-nos-ho saber |
            fer-nos-ho saber | notificar | notifiqueu-nos | notificació a | notificant-nos |
            comunicació prèvia | avís previ | donar avís | exemplar justificatiu |
            exemplars justificatius | un exemplar | enviar un exemplar | envieu un exemplar |
            envieu-nos una còpia | enviar una còpia | tramesa d'un exemplar"""
        ),
        Condition.PAYMENT: words(
            """pagament | taxa | taxes | tarifa | cànon | remuneració | honoraris | pagant |
            pagar | pagaments | previ pagament | mitjançant pagament | de pagament |
            abonament dels drets | abonant | preu | quota | quotes | compensació |
            compensació econòmica | retribució | remunerat | remunerada | indemnització |
            contraprestació | contraprestació econòmica | contrapartida | cost addicional |
            es cobrarà | es facturarà | facturat | facturada | facturació | factura |
            tarifes | tarifes vigents | royalties | regalies | honoraris professionals |
            pressupost | implica el pagament | comporta el pagament"""
        ),
        Condition.SUBSCRIBER: words(
            """subscriptors | subscriptor | abonats | clients | socis | membres |
            usuaris registrats | mitjans acreditats | mitjans abonats | els nostres abonats |
            els nostres subscriptors | subscriptora | subscriptores | subscrits | abonades |
            client | clients del servei | mitjans subscriptors | mitjans subscrits |
            mitjans clients | mitjans associats | mitjans autoritzats | premsa acreditada |
            periodistes acreditats | acreditats | diaris abonats | diaris subscrits |
            associats | soci | membre | usuaris autoritzats | usuaris subscrits |
            lectors subscrits | llicenciataris | subscripció"""
        ),
        Condition.RELEASE: words("drets d'imatge | cessió d'imatge"),
        Condition.NO_ENDORSEMENT: words(
            """suggerir que | no suggerir | suggereixi que | suggereixin que |
            suggerir el suport | suggereixi suport | donar a entendre que |
            doni a entendre que | donar la impressió | doni la impressió | insinuar que |
            insinuï que | implicar suport | impliqui suport | dona suport al resultat |
            avala el resultat"""
        ),
        Condition.TRACKING_PIXEL: words("píxel | píxel de seguiment | comptador"),
        Condition.USE_CORRECTED_VERSION: words(
            "utilitzeu la versió corregida | feu servir la versió corregida"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """només ús editorial | només per a ús editorial | exclusivament ús editorial |
            ús editorial exclusivament | ús exclusivament editorial |
            únicament ús editorial | només per a finalitats editorials |
            només finalitats editorials | només per a ús informatiu | només ús informatiu |
            només per a ús periodístic | exclusivament per a ús editorial |
            exclusivament amb finalitats editorials |
            exclusivament per a finalitats editorials | únicament per a ús editorial |
            únicament amb finalitats editorials | ús editorial exclusiu |
            ús editorial només | per a ús exclusivament editorial |
            ús estrictament editorial | ús exclusiu editorial | ús exclusivament informatiu |
            ús exclusivament periodístic | restringit a ús editorial |
            limitat a ús editorial | limitat a l'ús editorial | reservat a ús editorial |
            reservat a l'ús editorial | reservat per a ús editorial | només editorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """excepte per a ús personal | llevat d'ús personal | tret de l'ús personal |
            excepte ús privat | tret de l'ús privat | llevat d'ús privat |
            llevat de l'ús personal | llevat de l'ús privat | llevat per a ús personal |
            tret d'ús personal | tret d'ús privat | tret per a ús personal |
            excepte ús personal | excepte per a ús privat | excepte l'ús personal |
            que no sigui personal | que no sigui privat | que no sigui el personal |
            que no sigui l'ús personal | que no sigui per a ús personal |
            diferent del personal | diferent del privat | diferent de l'ús personal |
            fora de l'ús personal | fora de l'àmbit privat | més enllà de l'ús personal |
            a excepció de l'ús personal | a excepció de l'ús privat"""
        ),
        Exemption.QUOTATION: words(
            """dret de citació | dret de cita | llevat de cites breus |
            llevat de citacions breus | tret de citacions breus | excepte citacions breus |
            excepte cites breus | excepte breus citacions | a títol de citació |
            per a ressenyes | en ressenyes"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """casos previstos per la llei | permesos per la llei | permès per la llei |
            excepcions previstes per la llei | excepcions legals |
            llevat dels casos previstos | llevat d'excepció prevista |
            tret dels casos previstos | tret d'excepció prevista |
            excepció prevista per la llei | llevat d'excepció prevista per la llei |
            casos permesos per la llei | permesa per la llei | permeses per la llei |
            previstos per la llei | previst per la llei | previstes per la llei |
            autoritzats per la llei | límits legals | límits de la llei"""
        ),
        Exemption.SUBSCRIBERS: words(
            """excepte abonats | excepte subscriptors | no subscriptors | als no subscriptors |
            a no subscriptors | no abonats | als no abonats | a no abonats | no clients |
            no socis | no membres | qui no sigui subscriptor | qui no estigui subscrit |
            llevat dels abonats | llevat dels subscriptors | llevat d'abonats |
            tret dels abonats | tret dels subscriptors | excepte els abonats |
            excepte els subscriptors | excepte per als abonats | excepte clients |
            mitjans no abonats"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("recerca científica"),
        Exemption.SEARCH_ENGINES: words("cercadors | motors de cerca"),
        Exemption.IMAGES: words(
            """excepte les imatges | excepte les fotografies | llevat de les imatges |
            tret de les imatges | tret de les fotografies | excepte les fotos |
            excepte imatges | excepte fotografies | llevat de les fotografies |
            llevat de les fotos | llevat d'imatges | tret de les fotos | tret d'imatges |
            a excepció de les imatges | a excepció de les fotografies |
            no inclou les imatges | no inclou les fotografies | no s'aplica a les imatges |
            no s'aplica a les fotografies | no s'estén a les fotografies"""
        ),
        Exemption.LOGOS: words(
            "excepte els logotips | tret dels logotips | llevat dels logotips"
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """excepte continguts de tercers | llevat de continguts de tercers |
            tret de continguts de tercers | excepte material de tercers |
            llevat que s'indiqui el contrari | tret que s'indiqui el contrari"""
        ),
        Exemption.SOCIAL_SHARE: words(
            "botons de compartir | botons per compartir | eines per compartir"
        ),
        Exemption.VIDEO: words("excepte els vídeos | llevat dels vídeos | tret dels vídeos"),
        Exemption.EDUCATIONAL_USE: words(
            """excepte per a finalitats educatives | llevat de finalitats educatives |
            tret de finalitats docents"""
        ),
    },
    places={
        "AD": words("andorra"),
        "AR": words("argentina"),
        "AT": words("àustria"),
        "BE": words("bèlgica"),
        "BR": words("brasil"),
        "CA": words("canadà"),
        "CH": words("suïssa"),
        "CN": words("xina"),
        "DE": words("alemanya"),
        "DK": words("dinamarca"),
        "ES": words("espanya"),
        "EU": words("unió europea"),
        "FI": words("finlàndia"),
        "FR": words("frança"),
        "GB": words("regne unit"),
        "GR": words("grècia"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("índia"),
        "IT": words("itàlia"),
        "JP": words("japó"),
        "MA": words("marroc"),
        "MX": words("mèxic"),
        "NL": words("països baixos | holanda"),
        "NO": words("noruega"),
        "PL": words("polònia"),
        "PT": words("portugal"),
        "RO": words("romania"),
        "RU": words("rússia"),
        "SE": words("suècia"),
        "TR": words("turquia"),
        "UA": words("ucraïna"),
        "US": words("estats units"),
    },
    months=(
        words("gener"),
        words("febrer"),
        words("març"),
        words("abril"),
        words("maig"),
        words("juny"),
        words("juliol"),
        words("agost"),
        words("setembre"),
        words("octubre"),
        words("novembre"),
        words("desembre"),
    ),
    examples=(
        Example("Queda prohibida la reproducció d'aquest article.", ("prohibits reproduce",)),
        Example(
            "Es prohibeix copiar o distribuir els continguts sense el permís previ i per escrit de l'editor.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Aquest text no pot ser publicat, traduït ni venut.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Les fotografies només es poden utilitzar amb autorització de l'agència.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Es permet republicar l'article sempre que se citi la font i s'inclogui un enllaç a l'original.",
            ("permits publish if attribution link",),
        ),
        Example(
            "En cas de reproducció és obligatori citar la font.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "L'editor es reserva els drets de mineria de textos i dades.",
            ("reserves ai_training",),
        ),
        Example(
            "Prohibit fer servir aquesta obra per entrenar models d'intel·ligència artificial.",
            ("prohibits ai_training",),
        ),
        Example(
            "S'autoritza la distribució amb finalitats no comercials.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Cap part d'aquest document no es pot copiar sense autorització escrita.",
            ("prohibits reproduce quote if consent written",),
        ),
        Example("Prohibida la reproducció total o parcial.", ("prohibits reproduce quote",)),
        Example("© 2015 El Faristol de Ponent. Tots els drets reservats.", ("reserved",)),
        Example("Embargat fins al 4 de maig de 2018.", ("prohibits publish until 2018-05-04",)),
        Example("Foto: Mercè Vidal", ("notice",)),
        Example("La jutgessa ha condemnat una web per la còpia il·legal de pel·lícules."),
        Example("L'ajuntament ha prohibit la venda d'alcohol a la platja."),
        Example("Què significa la frase «tots els drets reservats» en un disc?"),
        Example("La publicació dels resultats es preveu per al març."),
        Example("Prohibit aparcar davant del garatge."),
        Example(
            "Si us plau, no copieu els meus textos sense preguntar-me abans.",
            ("prohibits reproduce of text if consent prior",),
        ),
        Example("No robeu les nostres fotos.", ("prohibits reproduce of image",)),
        Example(
            "Sou lliures de republicar aquest article sempre que en citeu l'autor i hi poseu un enllaç a l'original.",
            ("permits publish if attribution link",),
        ),
        Example(
            "ALEMANYA OUT. NO TV. NO ARXIU.",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits archive of image",
            ),
        ),
        Example(
            "Les fotografies no es poden retallar ni retocar.",
            ("prohibits alter_image of image",),
        ),
        Example(
            "Ni la reproducció ni l'arxiu d'aquests continguts estan permesos.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "El client es compromet a no cedir el material a tercers.",
            ("prohibits redistribute",),
        ),
        Example(
            "Qualsevol ús dels continguts que no sigui personal està prohibit.",
            ("prohibits all except personal_use",),
        ),
        Example(
            "El text es pot reproduir lliurement mentre no se'n modifiqui el contingut i se n'indiqui la font.",
            ("permits reproduce of text if attribution no_derivatives",),
        ),
        Example(
            "Ens oposem a l'ús dels nostres articles per entrenar intel·ligència artificial.",
            ("prohibits ai_training",),
        ),
        Example(
            "L'editorial es reserva els drets de mineria de textos i dades.",
            ("reserves ai_training",),
        ),
        Example(
            "La foto s'ha enviat per error: us preguem que l'esborreu dels arxius.",
            ("prohibits all of image",),
        ),
        Example("S'agraeix que citeu la font."),
        Example("L'ajuntament prohibeix enganxar cartells a les façanes sense permís."),
        Example("El tribunal ha sentenciat que la còpia de llibres sense permís és il·legal."),
        Example("Està prohibida la venda d'alcohol a menors."),
        Example("No es poden fer fotos al museu sense autorització."),
    ),
    joints=words("de | la | el | els | del | dels | d' | l' | a | al | per"),
)
