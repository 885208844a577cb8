"""Catalan."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="ca",
    title="Catalan",
    tags={
        Tag.OWNED: words("pertany a | pertanyen a"),
        Tag.MARK: words("drets d'autor © | drets d'autor:"),
        Tag.RESERVED: words(
            "tots els drets reservats | tots els drets estan reservats | reservats tots els drets | drets reservats | es reserven tots els drets | tots els drets d'autor reservats | queden reservats tots els drets | tots els drets són reservats | tots drets reservats"
        ),
        Tag.RESERVE: words(
            "reservat | reservada | reservats | reservades | es reserva | es reserven | es reserva el dret | ens reservem | es reserva expressament | reserva de drets"
        ),
        Tag.PROTECTED: words(
            "protegit per drets d'autor | protegits per drets d'autor | protegida per drets d'autor | protegit pels drets d'autor | protegits pels drets d'autor | protegits per la llei de propietat intel·lectual | protegit per la llei de propietat intel·lectual | protegits per copyright | subjecte a drets d'autor | són propietat de | és propietat de | propietat exclusiva de"
        ),
        Tag.NEG: words("ningú | no | cap | mai | tampoc | ningú"),
        Tag.NOT_ONLY: words(
            "no només | no sols | no solament | sense cost | sense costos | sense cap cost | de franc | de manera gratuïta | a títol gratuït | sense pagament"
        ),
        Tag.MAY: words(
            "pot | poden | podrà | podran | podria | podrien | podeu | pots | es pot | es poden | es podrà | podem | pugui | puguin"
        ),
        Tag.MAY_NOT: words(
            "absteniu-vos de | abstenir-se de | no es permet | no s'autoritza | no es permeten"
        ),
        Tag.MUST: words(
            "ha de | han de | haurà de | hauran de | caldrà | cal | heu de | s'ha de | s'han de | deu"
        ),
        Tag.BAN: words(
            "prohibit | prohibida | prohibits | prohibides | prohibeix | prohibeixen | prohibir | es prohibeix | queda prohibit | vedat | vedada | vetat | vetada | exclòs | exclosa | il·lícit | il·lícita | il·legal | il·legals | inadmissible | s'oposa | s'oposen | ens oposem | rebutja | no consent | prohibició de | interdit | interdita | denegat | queda vetat | es veta | ens neguem | ens hi oposem | rebutgem"
        ),
        Tag.ALLOW: words(
            """permès | permesa | permesos | permeses | permet | permeten | es permet | permetem | permetre | autoritzat | autoritzada | autoritzats | autoritzades | autoritza | autoritzem | s'autoritza | s'autoritzen | lliure | lliures | lliurement | gratuïta | lícit | lícita | sota llicència | sota una llicència | possible | admès | admesa | tolerat | res no impedeix | animem a | convidem a | concedeix | es concedeix | publicat sota | disponible sota | es publiquen sota | disposeu de llibertat"""
        ),
        Tag.NEED: words(
            "obligatori | obligatòria | obligatoris | obligatòries | obligatòriament | necessari | necessària | requereix | requereixen | requerit | requerida | exigeix | exigit | imprescindible | subjecte a | subjecta a | subjectes a | condicionat a | condicionada a | necessita | és preceptiu | indispensable | supeditat a | supeditada a | cal demanar | calen | necessiten | cal obtenir | cal sol·licitar | demana | precisa | s'ha de demanar | està subjecta a | està subjecte a | sotmesa a | sotmès a"
        ),
        Tag.THREAT: words(
            "serà perseguit | serà perseguida | seran perseguits | accions legals | accions judicials | sota pena de | penat per la llei | serà sancionat | serà sancionada"
        ),
        Tag.UNAUTHORISED: words(
            "no autoritzat | no autoritzada | no autoritzats | no autoritzades | desautoritzat | no consentida"
        ),
        Tag.WITHOUT: words(
            "sense | en absència de | a falta de | a manca de | sense disposar de | sense que | si no se | si no s' | sense que se"
        ),
        Tag.EXCEPT: words("""tret de | tret d' | tret que | llevat de | llevat d' | llevat que | excepte | excepte si | salvat | a excepció de | amb excepció de | a menys que |
            si no és amb | si no és que | altre que | exceptuant | si no és"""),
        Tag.ONLY: words(
            "només | tan sols | solament | únicament | exclusivament | exclusiu | exclusiva | reservat a | reservada a | reservat als | reservada als | limitat a | limitada a | destinat a | restringit a"
        ),
        Tag.IF: words("""sempre que | a condició de | a condició que | amb la condició | sempre i quan | citant | esmentant | indicant | amb | enllaçant | mitjançant |
            acompanyat de | acompanyada de | atribuint | fent constar | si se | reconeixent | mantenint | conservant | previ | prèvia"""),
        Tag.WHEN: words("en cas de | en cas d' | en el cas de | quan | en | per a qualsevol"),
        Tag.NO_PART: words("cap part | cap fragment | cap porció | cap extracte"),
        Tag.RANGE: words(
            "total o parcial | parcial o total | totals o parcials | totalment o parcialment | totalment o en part | parcialment o totalment | en tot o en part | tot o part | ni total ni parcialment | íntegra o parcial | fins i tot parcial | encara que sigui parcialment | encara que sigui parcial | ni parcialment | íntegrament o parcialment | en la seva totalitat o en part | qualsevol part | parcial o íntegra | total i parcial | sencer o en part"
        ),
        Tag.COMMERCIAL: words(
            "amb finalitats comercials | amb finalitat comercial | per a finalitats comercials | amb fins comercials | fins comercials | amb ànim de lucre | finalitats lucratives | finalitats comercials | per a fins comercials | amb afany de lucre"
        ),
        Tag.OTHER: words(
            "o altres finalitats | o qualsevol altra finalitat | qualsevol finalitat | qualsevol fi"
        ),
        Tag.OUTSIDE: words("fora de | fora del | fora d'"),
        Tag.PURPOSE: words("per a | per | amb la finalitat de | a fi de | a l'efecte de"),
        Tag.BUT: words("però | tanmateix | malgrat això | mentre que | en canvi"),
        Tag.AND: words("i | o | ni | i/o | així com"),
        Tag.REQUEST: words(
            "si us plau | preguem | es prega | agraïm | s'agraeix | us demanem | es demana | demanem"
        ),
        Tag.REPORT: words("""ha dit | va dir | ha anunciat | va anunciar | ha declarat | va declarar | ha afirmat | ha explicat | segons | ha aprovat | va aprovar |
            ha condemnat | va condemnar | ha denunciat | ha acusat | acusa | acusat de | ha demandat | ha decidit | ha votat | ha rebutjat | ha prohibit |
            va prohibir | ha demanat | han anunciat | han aprovat | defensa | ha recordat | ha assegurat | significa | vol dir | prohibirà | ha ordenat |
            va ordenar | han denunciat | debat | debaten | estudia | proposa | vol | volen | rebutja | aprova | anuncia | adverteix | recomana | investiga |
            demana que"""),
        Tag.TOPIC: words("""tribunal | jutge | jutgessa | judici | sentència | demanda judicial | projecte de llei | proposició de llei | diputats | parlament | senat |
            congrés | ministre | ministra | ministeri | govern | ajuntament | advocat | advocada | expert | la frase | l'expressió | què significa |
            què vol dir | infracció dels drets d'autor | litigi | fiscalia | alcalde | alcaldessa | directiva europea | reforma de la llei | la paraula |
            jornada sobre | generalitat | policia | mossos"""),
        Tag.NONWORK: words("""aparcar | aparcament | estacionar | fumar | tabac | cigarretes | alcohol | begudes | armes | pesca | pescar | caça | caçar | drons | vehicles |
            cotxes | gossos | animals | bany | banyar-se | pirotècnia | petards | focs artificials | entrades | bitllets | vots | manifestacions | mercaderies |
            medicaments | pesticides | acampar | vel | mòbils | patinets | plàstics | plàstic | menors | carn | bestiar | combustible* | circulació | trànsit |
            drogues | marihuana | ivori | aigua | correbous | braus | platja | platges | fer foc | apostes | cartes a l'editor | l'editora de llibres |
            editorials | eleccions | enquestes | partit | medicament | fulletons | aliments | galetes | cookies | dades personals | el teu correu |
            les teves dades | terreny | habitatge | habitatges | pis | fàbrica | vacuna | vacunes | virus | mascareta | mascaretes | pacients | embrions |
            assistida | examen | exàmens | a classe | alumnes | telèfon | gas | petroli | electricitat | mina | mines | carbó | nuclear | residus | peix |
            jugador | jugadors | estadi | avió | avions | trens | vaixells | camions | bicicletes | presos | migrants | senglars | llops | tortura | deute |
            bosc | boscos | llavors | plantes | insectes | burca | prostitució | matrimoni | avortament | eutanàsia | immoble"""),
        Tag.CREDIT: words(
            "foto: | fotos: | fotografia: | fotografies: | foto de | fotografia de | crèdit: | crèdits: | font: | fonts: | imatge: | imatges: | vídeo: | cortesia de | cortesia: | gentilesa de | infografia: | il·lustració: | text: | gràfic: | fotògraf: | cedida per | foto cedida per"
        ),
        Tag.PHOTO: words(
            "foto | fotos | fotografia | fotografies | imatge | imatges | fotògraf | fotògrafa"
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            "amb | amb agències | i agències | (agències) | amb informació de | amb informacions de"
        ),
        Tag.BYLINE: words(
            "periodista | corresponsal | enviat especial | enviada especial | reporter | redactor | redactora"
        ),
        Tag.KILL: words("""anul·lació: | notícia anul·lada | foto anul·lada | deixeu d'utilitzar | elimineu dels arxius | elimineu-la dels arxius | retirada obligatòria |
            anul·lació de | anul·leu la | anul·la la | no utilitzeu la | no feu servir la | retireu la | anul·lem la | retira la | retirem la | queda anul·lada la | cancel·la la | s'anul·la la | queda sense efecte la | esborreu la | elimineu la | us preguem que l'esborreu | us preguem que l'elimineu | preguem que no utilitzeu"""),
        Tag.CORRECTION: words(
            "versió corregida | corregeix el | (corregeix | correcció: | fe d'errades | substitueix l'anterior | anul·la i substitueix"
        ),
        Tag.EMBARGO: words(
            "embargat fins | embargada fins | embargament fins | embargament: | embargat: | sota embargament | amb embargament fins | embargat fins al"
        ),
        Tag.UNTIL: words(
            "fins | fins al | fins a | fins a les | fins el | abans de | abans del | abans de les"
        ),
        Tag.AFTER: words(
            "després de | després del | a partir de | a partir del | des del | passat el"
        ),
        Tag.RELEASE: words(
            "per a difusió immediata | difusió immediata | per a publicació immediata | publicació immediata | lliure publicació | es prega la publicació | es prega la difusió | es prega difusió | preguem la difusió | preguem que en feu difusió | agraïm la difusió | s'agraeix la difusió | preguem la publicació"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "domini públic | de domini públic | en el domini públic | cap dret reservat | lliure de drets | lliures de drets"
        ),
        Tag.OPEN_LICENCE: words(
            "llicència oberta | llicència lliure | llicència oberta d'ús d'informació"
        ),
        Tag.SINCE: words("des de"),
        Tag.PRESENT: words("present | actualitat | avui"),
        Tag.TAIL: words(
            "i les seves filials | i/o els seus | i altres | i els seus llicenciadors | tel | telèfon | avís legal"
        ),
        Tag.PART_OF: words(
            "una empresa del grup | filial de | una divisió de | part de | grup"
        ),
        Tag.WITHIN: words("en un termini de | dins de | durant | màxim | més de"),
        Tag.DAYS: words("dia | dies | hora | hores | setmana | setmanes | mesos"),
        Tag.LENGTH: words("paraules | minuts | segons de | caràcters | línies"),
        Tag.ABBREVIATION: words("sr | sra | pàg | núm | art | av"),
    },
    actions={
        Action.ALL: words(
            "ús | usos | usar | usat | usada | utilitz* | reutilitz* | fer servir | explotació | explotar | explotat | explotats | emprar | aprofitament | fer ús | feu servir"
        ),
        Action.PUBLISH: words(
            "publicar | publicat | publicada | publicats | publicades | publicació | publiqueu | publicar-lo | republic* | republiqu* | reimpr* | comunicació pública | comunicar públicament | comunicat públicament | posada a disposició | posar a disposició | exhibir | exhibició | divulgar | divulgació | reproducció pública | reedició"
        ),
        Action.PUBLISH_ONLINE: words(
            "a internet | internet | en línia | al web | en webs | en altres webs"
        ),
        Action.PRINT: words("impressió | imprimir | imprès | en paper"),
        Action.BROADCAST: words(
            "emissió | emetre | emès | emesa | emesos | emeses | radiodifu* | retransm* | televisi* | redifusió | redifondre"
        ),
        Action.SOCIAL: words(
            "xarxes socials | compartir a les xarxes | compartir a les xarxes socials"
        ),
        Action.REPRODUCE: words(
            "reproducció | reproduccions | reproduir | reproduït | reproduïda | reproduïts | reproduïdes | reproduir-se | reproduïu | reprodueixi | còpia | còpies | copiar | copiat | copiada | copiats | copiades | copieu | duplicar | duplicació | fotocopi* | descàrrega | descarregar | replicar | transcriure | copiar-se | copiar-lo | copiar-la | copiar-los"
        ),
        Action.REDISTRIBUTE: words(
            "distribu* | redistribu* | difusió | difondre | difós | difosa | difosos | difoses | transmissió | transmetre | transmès | transmesa | cessió | cedir | cedit | cedida | cedits | transfer* | sindic* | sublicenci* | reenvi* | compartir | compartit | compartida | disseminació"
        ),
        Action.REWRITE: words(
            "reescri* | reescriure | resum* | reelabor* | editar | edició | parafras* | reculls de premsa"
        ),
        Action.ADAPT: words(
            "modific* | modifiqu* | adapt* | alter* | transform* | obres derivades | obra derivada | manipul*"
        ),
        Action.TRANSLATE: words(
            "traducció | traduccions | traduir | traduït | traduïda | traduïts"
        ),
        Action.QUOTE: words(
            """extracte | extractes | fragments | citacions | cites textuals | breus citacions | fragments breus | breus fragments | citació de"""
        ),
        Action.ARCHIVE: words(
            "arxiv* | emmagatzem* | desar | base de dades | bases de dades | memòria cau | sistema de recuperació | conservar | enregistrar"
        ),
        Action.SELL: words(
            "venda | vendes | vendre | venut | venuda | venuts | revenda | revendre | comercialitz* | lloguer"
        ),
        Action.COMMERCIAL: words(
            "ús comercial | usos comercials | utilització comercial | explotació comercial | comercialment | reutilització comercial"
        ),
        Action.ADVERTISE: words(
            "publicitat | publicitari* | promoció | promocional | promocionals | màrqueting | finalitats publicitàries"
        ),
        Action.AI_TRAINING: words(
            "mineria de textos i dades | mineria de text i dades | mineria de dades | mineria de textos | intel·ligència artificial | entrenament de models | entrenar models | entrenament de sistemes | entrenar sistemes | entrenar ia | entrenament d'ia | entrenament d'intel·ligència artificial | entrenar intel·ligència artificial | aprenentatge automàtic | rastreig | scraping | crawling | models de llenguatge | ia generativa | extracció automatitzada | dades d'entrenament | models d'ia | sistemes d'ia | entrenar algorismes | alimentar models | alimentar sistemes | rastrejar | rascat | recollida automatitzada | model de llenguatge | entrenar una ia | entrenar la ia | intel·ligències artificials | eines d'ia | robots d'ia | text and data mining | tdm | crawlers"
        ),
        Action.ALTER_IMAGE: words(
            "retall* | retoc* | manipulació digital | fotomuntatg* | tapar el logotip"
        ),
        Action.LINK: words("enllaços profunds | framing | incrustar"),
    },
    manners={
        Action.PRINT: words("revistes"),
        Action.PUBLISH_ONLINE: words("telefonia mòbil | galeria de fotos"),
    },
    objects={
        Object.ITEM: words(
            "article | articles | contingut | continguts | document | documents | notícia | notícies | informació | informacions | material | materials | obra | obres | aquesta publicació | contingut d'aquest web | continguts d'aquest web | contingut del web | continguts del web | peça | comunicat | reportatge | reportatges | llibre"
        ),
        Object.SITE: words("lloc web | pàgina web | web | portal | aquest web"),
        Object.TEXT: words("text | textos"),
        Object.IMAGE: words(
            "foto | fotos | fotografia | fotografies | imatge | imatges | il·lustracions"
        ),
        Object.VIDEO: words("vídeo | vídeos"),
        Object.AUDIO: words("àudio | podcast | enregistrament sonor"),
        Object.GRAPHIC: words("gràfic | gràfics | infografia | mapa"),
        Object.LOGO: words("logotip | logotips | marques"),
        Object.THIRD_PARTY: words("continguts de tercers | material de tercers"),
    },
    conditions={
        Condition.CONSENT: words(
            "autorització | autoritzacions | permís | permisos | consentiment | acord | acords | llicència | llicències | aprovació | contracte | conveni | conformitat | autoritzat per | vistiplau | el vistiplau | beneplàcit | anuència"
        ),
        Condition.PRIOR: words("previ | prèvia | prèviament | per endavant | previs"),
        Condition.WRITTEN: words("escrit | escrita | per escrit"),
        Condition.ATTRIBUTION: words("""citar la font | citant la font | se citi la font | es citi la font | se'n citi la font | citada la font | menció de la font | cita de la font |
            font | esmentar la font | esment de la font | indicant la procedència | procedència | crèdit | crèdits | atribució | reconeixement | citar | citant |
            citat | citi | citin | esmentar | esmentant | esmenti | menció | mencionar | autoria | nom de l'autor | citació de la font | citació | se'n cita |
            cita l'autor | cita la font | es cita | esmentant-ne | s'esmenti | se n'esmenti | s'indiqui | esmenteu | n'esmenteu | n'esmenti | esmentin | l'autoria | citeu | n'indiqueu | indiqueu | reconegueu | acrediteu | se'n citi | se n'indiqui | nomeneu | anomeneu | n'indica l'autor | se n'indica | s'indica l'autor | s'indiqui l'autor | s'indiqui la font | indica l'autor | indiqui la font | indicar l'autor | indicar la font | indicant l'autor | indicant la font | es cita la font | se'n menciona | se n'esmenta | s'esmenta | s'identifiqui l'autor | identifiqueu l'autor | la procedència | nom de l'autora | s'acrediti"""),
        Condition.LINK: words(
            "enllaç | enllaços | enllaçar | enllaçant | hipervincle | vincle | hiperenllaç | url | enllaceu | enllaci | enllacin | hi enllaceu | enllaçant-hi"
        ),
        Condition.KEEP_NOTICE: words(
            "conservar l'avís | mantenir l'avís | manteniu aquest avís"
        ),
        Condition.INDICATE_CHANGES: words("indicar els canvis | indicant els canvis"),
        Condition.NO_DERIVATIVES: words(
            "sense modificar | sense modificacions | sense modificació | sense alteracions | sense alterar | íntegrament | sense obra derivada | senseobraderivada | sense canvis | text íntegre | sense obres derivades"
        ),
        Condition.SHARE_ALIKE: words(
            "compartir igual | compartirigual | mateixa llicència | mateixes condicions"
        ),
        Condition.NONCOMMERCIAL: words(
            "no comercial | no comercials | nocomercial | sense finalitats comercials | sense finalitat comercial | sense ànim de lucre | sense afany de lucre | finalitats no comercials | sense fins comercials | ús no comercial | fins no comercials"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "ús editorial | usos editorials | finalitats editorials | finalitats informatives | ús informatiu | ús periodístic"
        ),
        Condition.PERSONAL_USE: words(
            "ús personal | ús privat | ús intern | ús particular | ús domèstic | finalitats personals | finalitats privades"
        ),
        Condition.EDUCATIONAL_USE: words(
            "finalitats educatives | ús educatiu | finalitats docents | ús docent | fins docents | ús escolar"
        ),
        Condition.CONTEXT_ONLY: words("per il·lustrar | en relació amb | en el context de"),
        Condition.ONE_TIME: words("un sol ús | ús únic | una sola vegada | una única vegada"),
        Condition.LENGTH_LIMIT: words("fragments breus | breus fragments"),
        Condition.NOTIFY: words(
            "avisar la redacció | informar la redacció | comunicar-ho a | notificar-nos | aviseu-nos"
        ),
        Condition.PAYMENT: words(
            "pagament | taxa | taxes | tarifa | cànon | remuneració | honoraris"
        ),
        Condition.SUBSCRIBER: words(
            "subscriptors | subscriptor | abonats | clients | socis | membres | usuaris registrats | mitjans acreditats | mitjans abonats"
        ),
        Condition.RELEASE: words("drets d'imatge | cessió d'imatge"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "només ús editorial | només per a ús editorial | exclusivament ús editorial | ús editorial exclusivament | ús exclusivament editorial | únicament ús editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "excepte per a ús personal | llevat d'ús personal | tret de l'ús personal | excepte ús privat | tret de l'ús privat"
        ),
        Exemption.QUOTATION: words("dret de citació | dret de cita"),
        Exemption.STATUTORY_EXCEPTION: words(
            "casos previstos per la llei | permesos per la llei | permès per la llei | excepcions previstes per la llei | excepcions legals"
        ),
        Exemption.SUBSCRIBERS: words("excepte abonats | excepte subscriptors"),
        Exemption.SCIENTIFIC_RESEARCH: words("recerca científica"),
        Exemption.SEARCH_ENGINES: words("cercadors | motors de cerca"),
        Exemption.IMAGES: words(
            "excepte les imatges | excepte les fotografies | llevat de les imatges | tret de les imatges | tret de les fotografies"
        ),
        Exemption.LOGOS: words("excepte els logotips"),
        Exemption.THIRD_PARTY_MATERIAL: words("excepte continguts de tercers"),
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
    joints=words("de | la | el | els | del | dels | d' | l' | a | al | per"),
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
    ),
)
