"""Galician."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="gl",
    title="Galician",
    tags={
        Tag.MARK: words("dereitos de autor © | dereitos de autoría © | dereitos de autor:"),
        Tag.RESERVED: words(
            """todos os dereitos reservados | dereitos reservados |
            tódolos dereitos reservados | todos os dereitos están reservados |
            reservados todos os dereitos | quedan reservados todos os dereitos |
            resérvanse todos os dereitos | todos os dereitos de autor reservados |
            todos dereitos reservados | tódolos dereitos están reservados |
            resérvanse os dereitos | reservados os dereitos |
            todos os demais dereitos reservados | todos os dereitos expresamente reservados |
            todos os dereitos de propiedade intelectual reservados |
            reservados tódolos dereitos | todos os dereitos quedan reservados"""
        ),
        Tag.RESERVE: words(
            """reservado | reservada | reservados | reservadas | resérvase | resérvanse |
            se reserva | resérvase o dereito | reservámonos | reserva de dereitos |
            resérvase todos os dereitos | reservámonos o dereito |
            reservámonos todos os dereitos | resérvome | quedan reservados |
            queda reservado | queda reservada | reserva expresa | reserva expresamente |
            exerce a reserva | exerce o dereito de exclusión |
            exerce o seu dereito de oposición | opt-out"""
        ),
        Tag.PROTECTED: words(
            """protexido por dereitos de autor | protexidos por dereitos de autor |
            protexida por dereitos de autor | protexido pola lei de propiedade intelectual |
            protexidos pola lei de propiedade intelectual | protexidos por copyright |
            suxeito a dereitos de autor | son propiedade de | é propiedade de |
            propiedade exclusiva de | protexidas por dereitos de autor |
            protexida por copyright | protexidas por copyright | protexido por copyright |
            protexidos polos dereitos de autor | protexido polos dereitos de autor |
            protexida pola lei de propiedade intelectual |
            protexidas pola lei de propiedade intelectual |
            protexidos pola lexislación de propiedade intelectual | protexidos pola lei |
            suxeitos a dereitos de autor | suxeita a dereitos de autor |
            amparados por dereitos de autor | obra protexida | dereitos de autoría protexidos"""
        ),
        Tag.NEG: words(
            """non | ningún | ningunha | nunca | xamais | tampouco | ninguén | en ningún caso |
            de ningún xeito | de ningunha maneira | de ningún modo | baixo ningún concepto |
            baixo ningunha circunstancia | baixo ningún pretexto | por ningún motivo | nada |
            nin a | nin o | nin as | nin os | nin a súa | nin o seu | ningúns | ningunhas"""
        ),
        Tag.NOT_ONLY: words(
            """non só | non soamente | sen custo | sen custos | sen ningún custo | de balde |
            a título gratuíto | sen pagamento | non máis tarde de | de forma gratuíta |
            gratuitamente | sen gastos | sen contraprestación | sen compromiso |
            sen garantía | non se fai responsable | non nos facemos responsables |
            non se responsabiliza | non asume ningunha responsabilidade |
            non comparte necesariamente | non necesariamente | non reflicte necesariamente |
            sen limitación | sen limitarse a"""
        ),
        Tag.MAY: words(
            """pode | poden | poderá | poderán | podería | poderían | podes | podedes | poida |
            poidan | pódese | pódense | poderase | podemos | poderedes | poderemos |
            poderás | ten dereito a | teñen dereito a | tes dereito a | ten permiso para |
            teñen permiso para | poderanse"""
        ),
        Tag.MAY_NOT: words(
            """absterse de | absteñase de | non se permite | non se autoriza | non se permiten |
            non se autorizan | non se admite | non se admiten | non se consente |
            non se tolera | non se tolerará | non se pode | non se poden |
            non está permitido | non está permitida | non están permitidos |
            non están permitidas | non é lícito | non é posible | non será posible |
            non poderá en ningún caso | non poderán en ningún caso |
            non pode en ningún caso | comprométese a non | comprométense a non |
            obrígase a non | obríganse a non | absterase de | absteranse de |
            debe absterse de | deberá absterse de | pedimos que non | pedímoslle que non |
            pedímosvos que non | rogamos que non | rogamos non | prégase non |
            prégase que non | por favor, non | por favor non | evite | eviten | evitar |
            non deixe que | non está pensado para | non está destinado a | non é para |
            non son para | non teñen dereito a | non ten dereito a | non está autorizado a |
            non están autorizados a | non ten permiso para | non teñen permiso para |
            non está dispoñible para | non están dispoñibles para"""
        ),
        Tag.MUST: words(
            """debe | deben | deberá | deberán | debería | deberían | ten que | teñen que |
            ha de | han de | haberá que | cómpre | débese | débense | deberase | temos que |
            tedes que | terá que | terán que | está obrigado a | están obrigados a |
            está obrigada a | ten a obriga de | teñen a obriga de | comprométese a |
            comprométense a | obrígase a | obríganse a | convén que | hase de"""
        ),
        Tag.BAN: words(
            """prohibido | prohibida | prohibidos | prohibidas | prohibir | prohíbe | prohíben |
            prohíbese | prohíbense | queda prohibido | vedado | vedada | excluído |
            excluída | ilícito | ilícita | ilegal | ilegais | inadmisible | oponse |
            opóñense | opomonos | rexeita | non consente | prohibición de | denegada |
            restrinxido | opoñémonos | opoñémonos ao uso | vetada | vetado | queda vedada |
            queda vetada | négase | negámonos | rexeitamos | prohibimos | prohibindo |
            expresamente prohibido | expresamente prohibida | prohibida expresamente |
            estritamente prohibido | estritamente prohibida | totalmente prohibido |
            totalmente prohibida | terminantemente prohibido | terminantemente prohibida |
            rigorosamente prohibida | queda prohibida | quedan prohibidos |
            quedan prohibidas | está prohibido | está prohibida | están prohibidos |
            están prohibidas | prohibición | prohibición expresa | queda vedado | vedados |
            vedadas | queda excluída | queda excluído | excluídos | excluídas | exclúese |
            exclúe | ilícitos | ilícitas | ilegalmente | ilicitamente | contravén |
            infrinxe | vulnera os dereitos | viola os dereitos | constitúe unha infracción |
            constitúe unha vulneración | constitúe plaxio | é unha infracción |
            non autorizamos | non autoriza | non autorizan | non permitimos | non permite |
            non permiten | non consentimos | non dá o seu consentimento | non damos permiso |
            non cedemos | non cede | non aceptamos | non acepta | non toleramos |
            nega o consentimento | negamos | oposición | manifesta a súa oposición |
            manifestamos a nosa oposición | opóñome | oponse expresamente | restrinxida |
            impide | impedimos | impedido | interdito | interdita"""
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permiten |
            permítese | permítense | permitimos | autorizado | autorizada | autorizados |
            autorizadas | autoriza | autorizamos | autorízase | libre | libres | libremente |
            gratuíta | lícito | lícita | baixo licenza | baixo unha licenza | posible |
            admítese | tolerado | nada impide | animamos a | convidamos a | concede |
            concédese | dispoñible baixo | publicado baixo | publícanse baixo | permitindo |
            permitir | está permitido que | autorizar | autorizan | está autorizada |
            está autorizado | están autorizados | admitido | admitida | admítense |
            tolerada | toleramos | tolérase | consentido | consentida | consentimos |
            damos permiso | dá permiso | concedemos | outorga | outorgamos | outórgase |
            facúltase | é libre | son libres | libre uso | uso libre | uso gratuíto |
            de uso libre | de uso gratuíto | libre reprodución | libre difusión |
            libre acceso | acceso libre | acceso aberto | en aberto | a disposición de |
            a disposición da prensa | a disposición dos medios | á disposición de |
            á disposición da prensa | á disposición dos medios | á súa disposición |
            poñemos a disposición | póñense a disposición | postos a disposición |
            dispoñibles baixo | publicados baixo | publicada baixo | distribúese baixo |
            distribúense baixo | ofrécese baixo | con licenza | sen restricións |
            sen ningunha restrición | sen limitacións | sen necesidade de autorización |
            sen necesidade de permiso | sen necesidade de pedir permiso |
            sen ter que pedir permiso | non fai falta permiso | non fai falta pedir permiso |
            non fai falta autorización | non cómpre permiso | non cómpre pedir permiso |
            non cómpre autorización | non cómpre pedir autorización | non é necesario pedir |
            non é necesaria autorización | non é preciso pedir | non require autorización |
            non require permiso | non se require autorización | non se precisa autorización |
            non se precisa permiso | non precisa autorización | non temos inconveniente |
            non ten inconveniente | non hai inconveniente | non hai problema |
            non nos opoñemos a | non se opón a | nada se opón | gratuíto | gratuítos |
            gratuítas | é libre de | son libres de | es libre de | sodes libres de |
            liberdade para | liberdade de | luz verde | vía libre | convídase a |
            convidámoste a | convidámosvos a | animámoste a | animámosvos a | anímase a |
            benvidos | benvida | con moito gusto | encantados de que | fomentamos |
            exento de dereitos | síntase libre de | síntete libre de"""
        ),
        Tag.NEED: words(
            """obrigatorio | obrigatoria | obrigatorios | obrigatorias | obrigatoriamente |
            necesario | necesaria | require | requiren | requirida | esixe | esixen |
            esixido | imprescindible | indispensable | suxeito a | suxeita a | suxeitos a |
            suxeitas a | condicionado a | condicionada a | necesita | precisa de |
            é preciso | supeditado a | precisa do | precisa da | precisan de | necesitan |
            está suxeita a | está suxeito a | sometida a | depende da | depende do |
            hai que pedir | cómpre pedir | cómpre solicitar | cómpre | necesarios |
            necesarias | é necesario | é necesaria | son necesarios | requírese |
            requírense | requirido | requirirá | esíxese | esixirá | esixible | preceptivo |
            preceptiva | obriga de | coa obriga de | é obrigatorio | é obrigatoria |
            é imprescindible | é requisito | requisito indispensable |
            condición indispensable | condicionados a | condicionadas a | supeditados a |
            subordinada a | subordinado a | queda suxeita a | queda suxeito a |
            están suxeitos a | suxeito ao | suxeita ao | suxeitos ao | suxeita á |
            suxeito á | sometido a | sometidos a | depende de | dependen de | precísase |
            precísanse | precisan | pasa por | débese solicitar | débese pedir |
            hai que solicitar | hai que citar | hai que incluír | pida permiso |
            pidan permiso | solicite | solicítese | diríxase a | dirixirse a | contacte con |
            póñase en contacto | escriba a | escríbanos | consulte | abonda con |
            abóndase con | chega con | basta con | fai falta | implica o pagamento |
            comporta o pagamento | de rigor | citación obrigatoria | cita obrigatoria |
            mención obrigatoria | crédito obrigatorio | créditos obrigatorios"""
        ),
        Tag.THREAT: words(
            """será perseguido | será perseguida | serán perseguidos | accións legais |
            accións xudiciais | baixo pena de | penado pola lei | será sancionado |
            será sancionada | será denunciado | será denunciada | serán denunciados |
            serán sancionados | será penado | penada pola lei | castigado pola lei |
            é delito | é un delito | constitúe delito | constitúe un delito |
            pode constituír delito | perseguible | incorrerá en | os infractores |
            o infractor | emprenderanse accións legais | emprenderemos accións |
            tomaremos medidas legais | medidas legais | perseguirase |
            procederase legalmente | denunciaremos | denunciarase | responderá ante |
            será considerado plaxio | baixo as sancións"""
        ),
        Tag.UNAUTHORISED: words(
            """non autorizado | non autorizada | non autorizados | non autorizadas |
            desautorizado | non consentida | non-autorizado | non-autorizada | indebido |
            indebida | ilexítima | ilexítimo | non licenciado | fraudulento | fraudulenta |
            sen estar autorizado"""
        ),
        Tag.WITHOUT: words(
            """sen | a falta de | en ausencia de | sen contar con | sen que | se non se |
            sen que se | sen a | sen o | sen ter | sen obter | sen pedir | sen contar |
            sen dispoñer de | sen o previo | sen a previa | sen previa | sen previo |
            sen que exista | sen que conste | sen que medie | se non hai | se non ten |
            se non teñen | se non existe | se non media | se non conta con |
            se non dispón de | se non foi | se non se obtén | se non é mediante |
            mentres non | mentres non haxa | ata que non | antes de obter | a falta da |
            a falta do | en ausencia da | carecendo de | desprovisto de | de non mediar |
            de non existir"""
        ),
        Tag.EXCEPT: words(
            """agás | agás que | salvo | excepto | excepto que | a non ser | a non ser que |
            a menos que | con excepción de | con excepción do | exceptuando | á parte de |
            agás con | agás se | agás para | agás en | agás cando | agás os | agás as |
            agás con previa | agás nos casos | salvo con | salvo para | salvo en |
            salvo cando | salvo se | salvo que | excepto con | excepto para | excepto en |
            excepto cando | excepto se | excepto os | excepto as | con excepción da |
            con excepción dos | con excepción das | coa excepción de | coa excepción dos |
            coa única excepción | a excepción de | á marxe de | fóra dos casos |
            a menos que haxa | que non sexa | que non sexan | que non sexa para |
            que non sexa o | distinto de | distinta de | distinto do | distintos de |
            distintos dos | diferente de | diferente do | diferentes de | máis alá de |
            máis alá do | exceptuados | exceptuadas | exceptúase | exceptúanse | senón con |
            senón para | se non é con | se non é para"""
        ),
        Tag.ONLY: words(
            """só | soamente | unicamente | exclusivamente | exclusivo | exclusiva |
            reservado a | reservada a | reservado aos | reservada aos | limitado a |
            limitada a | destinado a | restrinxido a | só para | só con | tan só |
            exclusivamente para | en exclusiva | exclusivos | exclusivas | uso exclusivo de |
            de uso exclusivo | para uso exclusivo | para uso exclusivo dos |
            única e exclusivamente | único | única | únicos | único fin |
            coa única finalidade | co único fin | reservado ao | reservada ao |
            reservados a | reservados aos | reservadas a | reservadas aos |
            reservado exclusivamente | limitado ao | limitada ao | limitados a |
            limitadas a | restrinxida a | restrinxidos a | restrinxido ao | limítase a |
            destinado aos | destinada a | destinados a | destinadas a | destinados aos |
            destinado exclusivamente | destinados exclusivamente | estritamente para |
            senón a | senón para | máis ca para"""
        ),
        Tag.IF: words(
            """sempre que | sempre e cando | a condición de | coa condición de |
            baixo a condición | citando | mencionando | indicando | con | coa | co |
            mediante | acompañado de | acompañada de | atribuíndo | facendo constar | se se |
            recoñecendo | mantendo | conservando | enlazando | cunha | cun | previo |
            previa | coa única condición | coa única condición de |
            coa única condición de que | coa soa condición | coa condición de que |
            a condición de que | a condición de citar | baixo a condición de |
            baixo a condición de que | sempre que se | sempre con | sempre citando |
            sempre mencionando | con tal de que | mentres se | en tanto se | a cambio de |
            a cambio do | previo pagamento | previa autorización |
            coas seguintes condicións | baixo as seguintes condicións | se se cita |
            se nos cita | se nos citan | se cita | se citan | se menciona | se mencionan |
            se inclúe | se inclúen | se enlaza | se pon | se pos | se nos citas | incluíndo |
            inserindo | poñendo | engadindo | sinalando | especificando | consignando |
            respectando | remitindo | vinculando | nomeando | identificando | deixando |
            acompañados de | acompañadas de | acompañado do | acompañada da | seguido de |
            en virtude de | no marco de | ao abeiro de"""
        ),
        Tag.WHEN: words(
            """en caso de | no caso de | cando | ao | para calquera | na | ao usar |
            ao utilizar | ao reproducir | ao publicar | ao citar | ao compartir |
            ao difundir | se quere | se queren | se queredes | se queres | se desexa |
            se desexan | se vai usar | se utiliza | se usa | se reproduce | se publica |
            quen queira | quen desexe | os medios que queiran | para toda | para republicar |
            para reproducir | para publicar | para usar | para utilizar | para compartir |
            á hora de | cada vez que | en caso de uso | en caso de utilización |
            en caso de reprodución | en caso de publicación"""
        ),
        Tag.NO_PART: words(
            """ningunha parte | ningún fragmento | ningunha porción | ningún extracto |
            ningunha sección | ningún elemento | ningún parágrafo | ningunha pasaxe |
            ningún anaco | nin unha liña"""
        ),
        Tag.RANGE: words(
            """total ou parcial | parcial ou total | totais ou parciais |
            total ou parcialmente | totalmente ou en parte | parcial ou totalmente |
            en todo ou en parte | todo ou parte | nin total nin parcialmente |
            íntegra ou parcial | mesmo parcial | aínda que sexa parcialmente |
            aínda que sexa parcial | nin parcialmente | integramente ou parcialmente |
            na súa totalidade ou en parte | calquera parte | parcialmente ou totalmente |
            no todo ou en parte | total nin parcial | total nin parcialmente |
            totalmente nin parcialmente | parcial nin total | integramente ou en parte |
            íntegra ou parcialmente | íntegro ou parcial | parcial ou íntegra |
            parcial ou completa | completa ou parcial | de forma total ou parcial |
            de xeito total ou parcial | de maneira total ou parcial | de forma parcial |
            nin en parte | nin en todo nin en parte | en parte ou en todo |
            en parte ou na súa totalidade | na totalidade ou en parte | en todo ou parte |
            todo ou en parte | a totalidade ou parte | de todo ou parte |
            de todo ou de parte | ou parte de | ou de parte |
            ou de calquera das súas partes | ou fragmentos | xa sexa total ou parcial |
            mesmo en parte | mesmo parcialmente | mesmo de forma parcial |
            aínda que sexa en parte | aínda que só sexa parcial | nin sequera parcial |
            nin sequera parcialmente | por mínima que sexa | por breve que sexa |
            calquera fragmento | calquera extracto"""
        ),
        Tag.COMMERCIAL: words(
            """con fins comerciais | para fins comerciais | fins comerciais |
            con ánimo de lucro | con fins lucrativos | con finalidade comercial |
            con propósitos comerciais | con obxectivos comerciais | con obxectivo comercial |
            con propósito comercial | con interese comercial | con intención comercial |
            con carácter comercial | con ánimo comercial | con finalidade lucrativa |
            con finalidades comerciais | fins lucrativos | finalidade comercial |
            para uso comercial | para usos comerciais | nun contexto comercial |
            para obter beneficio económico | con fins de lucro"""
        ),
        Tag.OTHER: words(
            """ou outros fins | ou calquera outro fin | calquera fin | calquera finalidade |
            ou con calquera outro fin | ou con outros fins |
            ou para calquera outra finalidade | ou calquera outro uso |
            sexa cal sexa a finalidade | sexa cal sexa o fin | comercial ou non |
            comerciais ou non"""
        ),
        Tag.OUTSIDE: words(
            """fóra de | fóra do | fóra da | fóra das | fóra dos | no estranxeiro |
            máis alá das fronteiras de"""
        ),
        Tag.PURPOSE: words(
            """para | co fin de | con fins de | a fin de | a efectos de | co obxectivo de |
            co propósito de | coa finalidade de | con finalidade de | co obxecto de |
            con vistas a | a fin de que"""
        ),
        Tag.BUT: words(
            """pero | porén | non obstante | mentres que | aínda que | en cambio | agora ben |
            senón que | iso si"""
        ),
        Tag.AND: words(
            """e | ou | nin | e/ou | así como | ou ben | e tamén | como tamén | nin tampouco |
            ademais de | e/o"""
        ),
        Tag.REQUEST: words(
            """por favor | rogamos | prégase | pregamos | agradécese | agradecemos | pedimos |
            solicítase | pregámoslle | pregámosvos | rogámoslle | rogámosvos |
            agradeceremos | agradeceriamos | agradecerase | agradecemos que | se é posible |
            de ser posible | preferiblemente | teña a amabilidade de |
            teñan a amabilidade de | non esqueza | lembre | lembrade | grazas por |
            pedímosvos | pedímoslle"""
        ),
        Tag.REPORT: words(
            """dixo | declarou | anunciou | afirmou | informou | explicou | asegurou | segundo |
            aprobou | condenou | confirmou | demandou | denunciou | acusou | acusa |
            acusado de | decidiu | votou | rexeitou | sinalou | lembrou | advertiu | pediu |
            ordenou | prohibiu | defende | considerou | significa | quere dicir | criticou |
            foi condenado | anunciaron | aprobaron | debate | estuda | propón | quere |
            queren | rexeita | aproba | anuncia | advirte | recomenda | investiga |
            pide que | reclamou | defendeu | reiterou | resolveu | sentenciou | ditaminou |
            fallou | multou | sancionou | propuxo | presentou | publicou | negou | engadiu |
            destacou | subliñou | dixo que | dixeron | denunciaron | pediron | reclamaron |
            votaron | rexeitaron | criticaron | defenderon | asinaron | denuncia que |
            di que | din que | asegura | asegura que | afirma que | explica | explica que |
            considera que | cre que | cren que | sostén que | reclama | reclaman |
            en opinión de | alerta de | prohibirá | prohibirán | aprobará | votará |
            sentenciou que | ditaminou que | fallou que"""
        ),
        Tag.TOPIC: words(
            """tribunal | xuíz | xuíza | xuízo | sentenza | demanda xudicial | proxecto de lei |
            proposición de lei | deputados | parlamento | senado | congreso | ministro |
            ministra | ministerio | goberno | concello | avogado | avogada | experto |
            a frase | a expresión | que significa | que quere dicir |
            infracción de dereitos | litixio | fiscalía | alcalde | alcaldesa |
            directiva europea | reforma da lei | a palabra | xornada sobre | a xunta |
            policía | audiencia | maxistrado | maxistrada | xuíces | supremo | querela |
            imputado | acusado | fiscal | decreto | ordenanza | regulamento | normativa |
            directiva | comisión europea | parlamento europeo | eurodeputados | deputado |
            deputada | concelleiro | concelleira | pleno | conselleiro | conselleira |
            presidente | sindicato | sindicatos | negociacións | tratado | acordo entre |
            tese | ensaio | manual de | como facer | por que | titorial | obradoiro |
            seminario | charla | congreso sobre | conferencia | o cartel | as palabras |
            o termo | significado de | profesor de dereito | catedrático | historia de |
            sentenciou que | ditaminou que | fallou que"""
        ),
        Tag.NONWORK: words(
            """aparcar | aparcamento | estacionar | estacionamento | fumar | tabaco | cigarros |
            alcohol | bebidas | armas | pesca | pescar | caza | drons | vehículos | coches |
            cans | animais | baño | bañarse | pirotecnia | foguetes | entradas | billetes |
            votos | manifestacións | mercadorías | medicamentos | pesticidas | acampar |
            veo | móbiles | patinetes | plásticos | plástico | menores | carne | gando |
            combustible* | circulación | tráfico | drogas | marfil | auga | praia | praias |
            fogueiras | queimas | marisqueo | apostas | cartas ao editor |
            a editora de libros | editores | eleccións | enquisas | partido | medicamento |
            alimentos | cookies | datos persoais | o teu correo | terreo | vivenda |
            vivendas | piso | fábrica | vacina | vacinas | virus | máscara | máscaras |
            pacientes | asistida | exame | exames | na clase | alumnos | teléfono | gas |
            petróleo | electricidade | mina | minas | carbón | residuos | peixe | xogador |
            xogadores | estadio | avión | avións | trens | barcos | camións | bicicletas |
            presos | migrantes | xabarís | lobos | débeda | bosque | sementes | plantas |
            insectos | aborto | eutanasia | coche | marisco | fotografar as obras |
            facer fotos no | visitantes | museo | entrada de menores | acceso | o acceso |
            propiedade privada | prohibido o paso | venda ambulante | mendicidade | lixo |
            entullo | carteis | pegar carteis | pancartas | cogomelos | setas | cazadores |
            fauna | flora | churrascadas | lume | queimas agrícolas | comida | bebida |
            bebidas alcohólicas | botellón | a menores | menores de idade | nenos | lotería |
            casino | árbitro | liga | fichaxe | traspaso | gol | goles | equipo |
            polo de granxa | ovos | queixo | froita | verdura | trigo | millo | azucre |
            sal | aceite | viño | cervexa | fertilizantes | fitosanitarios | importación de |
            exportación de | aranceis | accións da compañía | investidores | bolsa |
            hipotecas | alugueiros | pisos turísticos | arrendamento | desafiuzamento |
            construción de | obras de construción | derrubamento | pozos | parques eólicos |
            eólicos | equipaxe | pasaxeiros | voos | metro | autobús | condutores |
            conducir | velocidade | motos | ciclistas | peóns | patinete | autocaravanas |
            pasar a noite | acampada | o teu enderezo de correo | comentarios | insultos |
            datos bancarios | número de teléfono | tarxeta | efectivo | sangue | fármacos |
            antibióticos | receita médica | dominio público marítimo | vía pública |
            percebe | percebes | ameixas | polbo | montes"""
        ),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografía: | fotografías: | foto de | fotografía de |
            crédito: | créditos: | fonte: | fontes: | imaxe: | imaxes: | vídeo: |
            cortesía de | cortesía: | xentileza de | infografía: | ilustración: | texto: |
            gráfico: | fotógrafo: | cedida por | foto cedida por | fotos de |
            fotografías de | foto por | fotografía por | imaxe de | imaxes de |
            imaxe cedida por | imaxes cedidas por | fotografía cedida por |
            fotos cedidas por | crédito da foto: | crédito foto: | créditos foto: |
            créditos da foto: | crédito fotográfico: | foto de arquivo: | foto arquivo: |
            arquivo: | autor: | autora: | texto e fotos: | texto e fotos | textos: |
            texto de | textos de | ilustracións: | ilustración de | infografía de | viñeta: |
            viñeta de | debuxo de | mapa: | vídeo de | por cortesía de | por xentileza de |
            cortesía | xentileza | facilitada por | reproducido con permiso de |
            publicado orixinalmente en | publicado orixinalmente por | distribuído por"""
        ),
        Tag.PHOTO: words(
            """foto | fotos | fotografía | fotografías | imaxe | imaxes | fotógrafo |
            fotógrafa | fotográfico | fotógrafos | fotoxornalista | captura | retrato"""
        ),
        Tag.VIA: words("vía"),
        Tag.WITH_AGENCY: words("""con axencias | e axencias | (axencias) | con información de | con información de axencias |
            redacción e axencias | redacción/axencias | axencias/redacción | con efe | con europa press | con |
            con material de"""),
        Tag.BYLINE: words(
            """xornalista | correspondente | enviado especial | enviada especial | reporteiro |
            redactor | redactora | redacción de | editor de | cronista | columnista |
            fotoxornalista | xefe de redacción | a nosa correspondente |
            o noso correspondente"""
        ),
        Tag.KILL: words(
            """anulación: | nova anulada | foto anulada | deixen de utilizar |
            eliminen dos arquivos | retirada obrigatoria | anulación de | anula a |
            anulen a | non utilicen a | retira a | anulamos a | retiramos a |
            queda anulada a | cancela a | anúlase a | queda sen efecto a | borren a |
            eliminen a | pregamos que a borren | pregamos que non usen | enviada por erro |
            enviado por erro | difundida por erro | difundido por erro |
            transmitida por erro | transmitido por erro | aviso de anulación |
            aviso de retirada | retirada inmediata | retirada da noticia | retirada da foto |
            eliminación obrigatoria | anulen o | anula o | anulamos o | queda anulado |
            queda anulado o | quedan anuladas | queda retirada | queda retirada a |
            foi anulada | foi retirada da | borren o | bórrena | bórreno | bórrena dos |
            bórrena de | eliminen o | elimínena | elimíneno | eliminen dos seus arquivos |
            retiren a | retiren o | retírena | retíreno | retiren dos | supriman a |
            suprímana | destrúan a | destrúana | descarten a | ignoren a | fagan caso omiso |
            non utilicen o | non utilicen máis | non a utilicen | non usen a | non a usen |
            non a publiquen | non publiquen a | non difundan a | non a difundan |
            deixen de usar | cesen o uso | que a borren | que a eliminen | que a retiren |
            que non a usen | que non a utilicen | que non a publiquen |
            pregamos que a retiren | pregamos que a eliminen | pregamos que non a utilicen |
            rogamos que a borren | rogamos que a eliminen | rogamos que non a utilicen |
            pedimos que a borren | pedimos que a eliminen | nula e sen efecto |
            considérase anulada | considérese anulada"""
        ),
        Tag.CORRECTION: words(
            """versión corrixida | corrixe o | (corrixe | corrección: | fe de erratas |
            substitúe a anterior | anula e substitúe | corrección | rectificación |
            rectificación: | (corrección | (corrixida | rectifica | corrixe a |
            corrixe o nome | corrixe o titular | corrixindo | substitúe a versión anterior |
            substitúe a noticia | esta versión substitúe | esta versión corrixe |
            utilicen a versión corrixida | usen a versión corrixida | utilicen esta versión |
            usen esta versión | versión corrixida: | onde di"""
        ),
        Tag.EMBARGO: words(
            """embargado ata | embargada ata | embargo ata | embargo: | baixo embargo |
            embargado: | con embargo ata | embargo informativo | baixo embargo ata |
            embargados ata | embargadas ata | suxeito a embargo | embargo estrito |
            non publicar antes | non publicar ata | non difundir antes | non difundir ata |
            non publicable ata | prohibida a publicación antes |
            prohibida a publicación ata | prohibida a difusión antes |
            prohibida a difusión ata | publicable a partir | para publicar a partir |
            para publicación a partir | para publicar despois | fin do embargo |
            levantamento do embargo | o embargo levántase | o embargo remata"""
        ),
        Tag.UNTIL: words(
            """ata | ata o | ata as | ata ás | antes de | antes do | antes das | ata a |
            ata que | antes da | antes do día | con anterioridade ao"""
        ),
        Tag.AFTER: words(
            """despois de | despois do | a partir de | a partir do | desde o | pasado o |
            a partir das | a partir do día | despois das | despois da | pasadas | pasados |
            transcorridos | máis alá de | máis alá do | por máis de | durante máis de |
            superior a | superiores a | unha vez transcorridos | vencido o | desde as"""
        ),
        Tag.RELEASE: words(
            """para difusión inmediata | difusión inmediata | para publicación inmediata |
            publicación inmediata | libre publicación | prégase a súa publicación |
            prégase a súa difusión | prégase difusión | rogamos a súa difusión |
            agradécese a súa difusión | para a súa difusión | para difusión |
            para publicación | para a súa publicación | para publicar de inmediato |
            para difundir de inmediato | libre difusión | de libre publicación |
            agradecemos a súa difusión | agradecemos a difusión |
            agradecemos a súa publicación | agradecemos a publicación |
            agradécese a difusión | agradécese a publicación | pregamos a súa difusión |
            pregamos a difusión | pregamos a súa publicación | prégase a difusión |
            prégase a publicación | solicítase a publicación | pídese a publicación |
            pídese a difusión | máxima difusión"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """dominio público | de dominio público | no dominio público |
            ningún dereito reservado | libre de dereitos | libres de dereitos |
            pertence ao dominio público | pertencen ao dominio público |
            forma parte do dominio público | forman parte do dominio público |
            pasou ao dominio público | cedido ao dominio público | sen dereitos de autor |
            libre de dereitos de autor | libres de dereitos de autor | sen copyright |
            libre de copyright | exento de dereitos de autor | exentos de dereitos de autor |
            non está suxeito a dereitos de autor | non están suxeitos a dereitos de autor |
            non está protexido por dereitos de autor |
            non están protexidos por dereitos de autor | non se reserva ningún dereito |
            renuncia a todos os dereitos"""
        ),
        Tag.OPEN_LICENCE: words("licenza aberta | licenza libre"),
        Tag.SINCE: words("desde"),
        Tag.PRESENT: words("presente | actualidade | hoxe"),
        Tag.TAIL: words(
            """e as súas filiais | e/ou os seus | e outros | tel | teléfono | aviso legal |
            e/ou as súas | ou os seus | e os seus | e as súas empresas | e terceiros | cif |
            nif | enderezo | política de privacidade | política de cookies |
            condicións de uso | termos e condicións | contacto | redacción | director |
            edita | issn | isbn | depósito legal | desenvolvido por | deseño"""
        ),
        Tag.PART_OF: words(
            """unha empresa do grupo | filial de | unha división de | parte de | grupo |
            unha publicación de | unha marca de | un medio de | un servizo de | editado por |
            editada por | membro de | unha cabeceira de"""
        ),
        Tag.WITHIN: words(
            """nun prazo de | dentro de | durante | máximo | máis de | como máximo |
            non máis de | no prazo de | ata un máximo de | por un período de |
            cun límite de | que non supere | que non superen | non superior a | menos de |
            inferior a"""
        ),
        Tag.DAYS: words(
            """día | días | hora | horas | semana | semanas | meses | días naturais |
            días hábiles | mes | ano | anos | día hábil"""
        ),
        Tag.LENGTH: words(
            """palabras | minutos | segundos | caracteres | liñas | palabra | minuto | liña |
            frases | parágrafos | parágrafo | por cento | %"""
        ),
        Tag.ABBREVIATION: words(
            """sr | sra | páx | núm | art | av | dr | dra | prof | etc | páxs | vol | fig |
            cap | ed | tel | r | pza | rúa | núms | arts | s.l | s.a"""
        ),
        Tag.OUT: words("out"),
        Tag.OWNED: words(
            """pertence a | pertencen a | son propiedade de | é propiedade de |
            son propiedade exclusiva de | é propiedade exclusiva de | pertencen ao |
            pertence ao | son titularidade de"""
        ),
    },
    actions={
        Action.ALL: words(
            """uso | usos | usar | usado | usada | usados | utiliz* | reutiliz* | explotación |
            explotar | explotado | emprego | empregar | aproveitamento | facer uso | usarse |
            utilice | utilicen | use | usen | empregue | usalo | usala | usalos | usalas |
            usando | usan | empregalo | empreguen | emprega | empregado | empregada |
            empréguese | explotación de | aproveite | aproveitarse | servirse de |
            valerse de | uso exclusivo de | de uso exclusivo | para uso exclusivo |
            para uso exclusivo dos | ao usar | ao utilizar | se vai usar | se utiliza |
            para usar | para utilizar | en caso de uso | en caso de utilización"""
        ),
        Action.PUBLISH: words(
            """publicar | publicado | publicada | publicados | publicadas | publicación |
            publique | publiquen | republic* | republiqu* | reimpr* | comunicación pública |
            comunicar publicamente | comunicado publicamente | posta a disposición |
            poñer a disposición | exhibir | exhibición | divulgar | divulgación | reedición |
            publicarse | exhibirse | divulgarse | republique | publicalo | publicala |
            publicalos | publicalas | publicando | publican | publicables | publicable |
            publiques | repost* | postear | colgar | colgue | colgado | exhiba | exhibido |
            exhibida | mostrar en público | facer público | feito público |
            exposición pública | execución pública | representación pública |
            proxección pública | comunicación ao público | comunicar ao público |
            posta a disposición do público | poñer a disposición do público | inserción |
            inserir en | reeditar | reeditado | divulgado | divulgada | divulgue |
            divulguen | publicacións | ao publicar | para republicar | para publicar |
            en caso de publicación"""
        ),
        Action.PUBLISH_ONLINE: words(
            """en internet | internet | en liña | na web | en sitios web | noutras webs |
            na rede | na súa web | noutra web | noutros sitios web | en páxinas web |
            nunha web | en webs | en blogs | no blog | en portais | uso dixital |
            uso en liña | uso en internet | difusión en liña | difusión por internet |
            difusión en internet | publicación en liña | publicación en internet |
            publicación dixital | colgar en internet | colgalo en internet | colgar na rede |
            subir a internet | subir á rede | subilo a internet | medios dixitais |
            soporte dixital | formato dixital | edición dixital | online"""
        ),
        Action.PRINT: words(
            """impresión | imprimir | impreso | en papel | impresa | impresos | impresas |
            en prensa escrita | prensa escrita | prensa impresa | edición impresa |
            edicións impresas | versión impresa | formato impreso | soporte papel | imprima |
            impriman | imprimilo | uso impreso"""
        ),
        Action.BROADCAST: words(
            """emisión | emitir | emitido | emitida | emitidos | radiodifu* | retransm* |
            televis* | redifusión | tv | por televisión | na televisión | en televisión |
            por radio | na radio | en antena | no aire | difusión televisiva |
            difusión por televisión | difusión radiofónica | radiofónic* | emita | emitan |
            emitilo | emitidas | emisións | streaming | uso televisivo | redifundir"""
        ),
        Action.SOCIAL: words(
            """redes sociais | compartir nas redes | compartir nas redes sociais | nas redes |
            nas redes sociais | en redes sociais | rede social | en facebook | en instagram |
            en twitter | en tiktok | en whatsapp | en x | en youtube |
            difusión nas redes sociais | difusión nas redes | difusión en redes sociais |
            publicación nas redes sociais | publicación nas redes |
            publicar nas redes sociais | publicalo nas redes sociais | publicalo nas redes |
            compartilo nas redes | compartilo nas redes sociais |
            compartir en redes sociais | colgar nas redes | subir ás redes | tuite* | chío*"""
        ),
        Action.REPRODUCE: words(
            """reprodución | reproducións | reproducir | reproducido | reproducida |
            reproducidos | reproducidas | reproducirse | reproduza | copia | copias |
            copiar | copiado | copiada | copiados | duplic* | fotocopi* | descarga |
            descargar | copiarse | copie | copien | reproduzan | replicar | transcribir |
            copialo | copiala | copialos | copialas | copies | copiando | copian | copiades |
            reproducilo | reproducila | reproducilos | reproducindo | reproducen |
            reproducible | copiar e pegar | copie e pegue | copia e pega | copiapega |
            copy-paste | plaxiar | plaxie | plaxio dos | plaxiado | piratear |
            roubar as nosas fotos | roubar os nosos contidos | roube as | rouben as nosas |
            rouben os nosos | roubes as | roubar contidos | fusilar os nosos | descarguen |
            descargue | descargado | descargas | descargalo | baixar | escanear | escaneado |
            dixitaliz* | captura de pantalla | capturas de pantalla | réplica | réplicas |
            replique | transcrición | transcrito | calcar | clonar | ao reproducir |
            para reproducir | en caso de reprodución"""
        ),
        Action.REDISTRIBUTE: words(
            """distribu* | redistribu* | difusión | difundir | difundido | difundida |
            difundidos | transmisión | transmitir | transmitido | transmitida | cesión |
            ceder | cedido | cedida | cedidos | transfer* | sindic* | sublicenci* | reenvi* |
            compartir | compartido | compartida | diseminación | difunda | difundan |
            difundilo | espallar | espallado | compartilo | reenviar | difundila |
            difundilos | difundindo | transmitilo | transmita | transmitan | transmitidos |
            cedelo | cedelos | cedela | ceder a terceiros | ceda | cedan |
            cesión a terceiros | cesións | cedidas | sublicenza | sublicenzas | sublicenzar |
            sublicenz* | a terceiros | con terceiros | entre terceiros | terceiros |
            terceiras persoas | a outros medios | traspasar | traspaso a |
            facilitar a terceiros | facilitalo a terceiros | entregar a terceiros |
            entrega a terceiros | proporcionar a terceiros | subministrar a terceiros |
            poñer a disposición de terceiros | prestar a terceiros | préstamo a terceiros |
            comunicar a terceiros | enviar a terceiros | envío a terceiros | comparta |
            compartan | compartila | compartilos | compartidos | compartidas |
            pasar a terceiros | pasalo a terceiros | facer circular | circulación libre |
            circular libremente | diseminar | propagar | espallalo | espalle | repartir |
            reparto | ao compartir | ao difundir | para compartir"""
        ),
        Action.REWRITE: words(
            """reescri* | reescribir | resum* | editar | edición | parafras* |
            recompilacións de prensa | editalo | edite | edita | editado | editada |
            paráfrase | abreviar | abreviado | condensar | acurtar | acurtado |
            recortar o texto | sintetizar | síntese | refundir | resumos de prensa"""
        ),
        Action.ADAPT: words(
            """modific* | modifiqu* | adapt* | alter* | transform* | obras derivadas |
            obra derivada | manipul* | reelabor* | cambiar o texto | cambiar o contido |
            cambios no texto | derivados | traballo derivado | obra derivada de |
            creación de obras derivadas | desvirtu* | terxivers* | distorsion* | deform* |
            remestur* | arranxo | procesar"""
        ),
        Action.TRANSLATE: words(
            """tradución | traducións | traducir | traducido | traducida | traducidos |
            traducirse | traduza | traduzan | traducilo | traducila | traducidas |
            traducindo | versión traducida | tradución automática | outros idiomas |
            outras linguas | calquera lingua | dobraxe | subtitul*"""
        ),
        Action.QUOTE: words(
            """extracto | extractos | fragmentos | citas textuais | breves citas |
            fragmentos breves | breves fragmentos | cita de | citar fragmentos |
            citar pasaxes | reproducir fragmentos | reprodución de fragmentos |
            transcrición de fragmentos | uso de fragmentos | utilización de fragmentos |
            uso de extractos | pasaxes | pasaxe | fragmento | citas breves | cita breve |
            citas curtas | cita textual | cita literal | pequenos fragmentos |
            extracción de fragmentos | poucas liñas"""
        ),
        Action.ARCHIVE: words(
            """arquiv* | almacen* | gardar | base de datos | bases de datos | caché |
            sistema de recuperación | conservar | gravar | gardalo | garde | garden |
            gardado | gardada | conservalo | conservación | conserve | gravación | gravado |
            banco de imaxes | bancos de imaxes | banco de datos | bancos de datos |
            repositorio | repositorios | memoria | reter | retención |
            sistemas de recuperación | incorporar a bases de datos |
            incorporación a bases de datos | inclusión en bases de datos |
            incluír en bases de datos | creación de bases de datos | hemeroteca"""
        ),
        Action.SELL: words(
            """venda | vendas | vender | vendido | vendida | vendidos | revenda | revender |
            comercializ* | alugueiro | venderse | vendan | revenderse | vendelo | vendela |
            vendelos | vende os | venda de | vendidas | revendelo | revendido |
            poñer á venda | posto á venda | posta á venda | á venda | en venda |
            ofrecer en venda | compravenda | venda de copias | venda de fotos | lucrarse |
            alugar | alugado | a título oneroso | cobrar por"""
        ),
        Action.COMMERCIAL: words(
            """uso comercial | usos comerciais | utilización comercial | explotación comercial |
            comercialmente | reutilización comercial | uso lucrativo | usos lucrativos |
            uso con fins comerciais | uso con finalidade comercial |
            utilización con fins comerciais | explotación lucrativa | explotación económica |
            explotar comercialmente | reprodución comercial | difusión comercial | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """publicidade | publicitari* | promoción | promocional | promocionais | márketing |
            fins publicitarios | anuncio | anuncios | anuncios publicitarios |
            campaña publicitaria | campañas publicitarias | campañas de márketing |
            uso publicitario | uso promocional | usos publicitarios | fins promocionais |
            finalidade publicitaria | patrocinio | publirreportax* | promocionar |
            propaganda | marketing"""
        ),
        Action.AI_TRAINING: words(
            """minería de textos e datos | minería de texto e datos | minería de datos |
            minería de textos | intelixencia artificial | adestramento de modelos |
            adestrar modelos | adestramento de sistemas | adestrar sistemas |
            adestramento de ia | adestrar ia | adestrar unha ia |
            adestramento de intelixencia artificial | entrenamento de modelos |
            aprendizaxe automática | rastrexo | scraping | crawling | modelos de linguaxe |
            ia xenerativa | extracción automatizada | datos de adestramento | modelos de ia |
            sistemas de ia | adestrar algoritmos | adestrar intelixencia artificial |
            intelixencias artificiais | minaría de textos | minaría de datos |
            minaría de textos e datos | minaría de texto e datos | alimentar modelos |
            alimentar sistemas | rastrexar | raspado | recollida automatizada | ia xerativa |
            text and data mining | tdm | adestrar intelixencias artificiais |
            adestrar unha intelixencia artificial | adestrar a intelixencia artificial |
            adestrar a ia | adestrar un modelo | adestrar calquera modelo |
            adestrar calquera sistema | adestrar ferramentas | adestrar redes neuronais |
            adestrar robots | adestrar chatbots | adestramento de algoritmos |
            adestramento de intelixencias artificiais | adestramento dun modelo |
            adestramento da ia | adestramento de redes neuronais | adestramento de calquera |
            adestramento de grandes modelos | entrenar modelos | entrenamento de ia |
            redes neuronais | aprendizaxe profunda | aprendizaxe de máquinas |
            machine learning | deep learning | llm | llms | gpt* | chatgpt | chatbot |
            chatbots | bots | bot | grandes modelos de linguaxe | modelos lingüísticos |
            modelo de linguaxe | modelos xerativos | modelo de ia | sistema de ia |
            ferramentas de ia | ferramenta de ia | aplicacións de ia |
            modelo de intelixencia artificial | modelos de intelixencia artificial |
            sistema de intelixencia artificial | sistemas de intelixencia artificial |
            ferramentas de intelixencia artificial | intelixencia artificial xenerativa |
            intelixencia artificial xerativa | desenvolvemento de ia |
            desenvolvemento de intelixencia artificial | desenvolvemento de modelos |
            desenvolver modelos | alimentar a ia | alimentar unha ia |
            alimentar intelixencias artificiais | alimentar a intelixencia artificial |
            alimentar algoritmos | nutrir modelos | conxuntos de datos | conxunto de datos |
            rastrexador* | robots de rastrexo | robots rastrexadores | scrap* | crawl* |
            web scraping | extracción automática | extracción masiva |
            extracción sistemática | extracción de datos | extraer datos |
            recolección de datos | recompilación automatizada | recollida automática |
            recollida masiva | minería de contidos | prospección de textos e datos |
            medios automatizados | procedementos automatizados | ferramentas automatizadas |
            sistemas automatizados | análise automatizada | análise computacional |
            tratamento automatizado | data mining | text mining"""
        ),
        Action.ALTER_IMAGE: words(
            """recort* | retoc* | retoque | manipulación dixital | fotomontax* |
            tapar o logotipo | retoques | retoque dixital | reencadr* | encadre |
            manipular a imaxe | manipular a foto | manipulación da imaxe | alterar a imaxe |
            alterar as imaxes | alteración da imaxe | modificar a imaxe |
            modificar as imaxes | modificar a foto | modificación da imaxe |
            montaxe fotográfica | colaxe | superpoñer | superposición | sobreimpresión |
            borrar a sinatura | borrar o logotipo | borrar a marca de auga |
            quitar a marca de auga | eliminar a marca de auga | quitar o logotipo |
            eliminar o logotipo | tapar o logo | ocultar o logotipo | desenfocar | pixelar |
            colorear a foto | photoshop*"""
        ),
        Action.LINK: words("ligazóns profundas | framing | incrustar"),
    },
    manners={
        Action.PRINT: words(
            """revistas | revista | magazines | suplementos | semanarios | portadas de revista |
            portadas | libros | calendarios | pósteres | postais | prensa do corazón"""
        ),
        Action.PUBLISH_ONLINE: words(
            """telefonía móbil | galería de fotos | móbiles | aplicacións móbiles | apps"""
        ),
        Action.PUBLISH: words(
            """galerías de fotos | galería de imaxes | fotogalería | fotogalerías | secuencias"""
        ),
    },
    objects={
        Object.ITEM: words(
            """artigo | artigos | contido | contidos | documento | documentos | nova | novas |
            noticia | noticias | información | informacións | material | materiais | obra |
            obras | esta publicación | contido desta web | contidos desta web |
            contidos deste sitio | contido deste sitio | peza | comunicado | reportaxe |
            reportaxes | libro | os nosos artigos | os nosos contidos | os meus artigos |
            este artigo | este contido | estes contidos | contido editorial |
            contidos editoriais | contido xornalístico | crónica | crónicas | columna |
            columnas | entrevista | entrevistas | entrada do blog | blog | este blog |
            relato | relatos | conto | contos | poema | poemas | novela | as miñas receitas |
            as nosas receitas | estas receitas | nota de prensa | notas de prensa |
            comunicados | dossier | dosieres | boletín | boletíns | folleto informativo |
            libros | exemplar | teletipo | teletipos | despacho | despachos |
            servizo de noticias | material informativo | material xornalístico | pezas |
            creacións | textos e imaxes | retirada da noticia"""
        ),
        Object.SITE: words(
            """sitio web | páxina web | web | portal | esta web | sitios web | este portal |
            páxinas web | este sitio web | a nosa web"""
        ),
        Object.TEXT: words("texto | textos | os nosos textos | este texto | estes textos"),
        Object.IMAGE: words(
            """foto | fotos | fotografía | fotografías | imaxe | imaxes | ilustracións |
            as miñas fotos | as nosas fotos | as nosas imaxes | estas fotos | esta foto |
            estas imaxes | esta imaxe | instantánea | instantáneas | retratos | ilustración |
            material gráfico | material fotográfico | fotograma | fotogramas |
            retirada da foto"""
        ),
        Object.VIDEO: words(
            """vídeo | vídeos | este vídeo | gravación de vídeo | película | películas |
            documental | documentais | material audiovisual | clip"""
        ),
        Object.AUDIO: words(
            """audio | podcast | gravación sonora | audios | podcasts | canción | cancións |
            música | gravacións"""
        ),
        Object.GRAPHIC: words(
            """gráfico | gráficos | infografía | mapa | infografías | mapas | viñeta | viñetas |
            cómic | caricatura | debuxo | debuxos"""
        ),
        Object.LOGO: words("logotipo | logotipos | marcas | logo | logos | marca de auga"),
        Object.THIRD_PARTY: words(
            """contidos de terceiros | material de terceiros | contido de terceiros |
            material de axencias | contidos de axencias | noticias de axencias |
            fotos de axencia"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorización | autorizacións | permiso | permisos | consentimento | acordo |
            acordos | licenza | licenzas | aprobación | contrato | convenio | conformidade |
            autorizado por | permiso do | visto e prace | visto bo | anuencia | beneplácito |
            permiso do autor | permiso da autora | autorización do autor |
            autorización expresa | permiso expreso | consentimento expreso | acordo previo |
            acordo con | pacto | pacto en contrario | convenio expreso | autorizados por |
            autorizadas por | autorizada por | aprobado por | aprobada por | acordado con |
            pactado con | negociado con | luz verde | pedir permiso | pedirnos permiso |
            pedirme permiso | pedirlle permiso | pida permiso | pidan permiso |
            pedir autorización | pedilo antes | solicitar permiso | solicitar autorización |
            solicitude | solicitude previa | previa solicitude | petición previa |
            consulta previa | consultarnos | consultarme | consúltenos | preguntar |
            preguntarnos | preguntarme | preguntarlle | preguntar antes |
            preguntarnos antes | preguntarme antes | preguntarlle antes | pregunte antes |
            pregúntenos | contactar connosco | contacte connosco | titular dos dereitos |
            titulares dos dereitos | do titular | propietario dos dereitos |
            cesión de dereitos | adquirir os dereitos | licenciado por | licenza de uso |
            previa autorización"""
        ),
        Condition.PRIOR: words(
            """previo | previa | previamente | con antelación | previos | previas |
            con anterioridade | de antemán | anterior | anticipadamente | preguntar antes |
            preguntarnos antes | preguntarme antes | preguntarlle antes | pregunte antes |
            pedilo antes | solicitude previa | previa solicitude | petición previa |
            consulta previa | acordo previo | previa autorización | antes de publicar |
            antes de usar | sen o previo | sen a previa | sen previa | sen previo |
            agás con previa | previo pagamento"""
        ),
        Condition.WRITTEN: words(
            """escrito | escrita | por escrito | escritas | escritos | por correo electrónico |
            por carta | asinado | asinada"""
        ),
        Condition.ATTRIBUTION: words(
            """citar a fonte | citando a fonte | se cite a fonte | citada a fonte |
            mención da fonte | cita da fonte | fonte | mencionar a fonte |
            indicando a procedencia | procedencia | crédito | créditos | atribución |
            recoñecemento | citar | citando | citado | cite | citen | mencionar |
            mencionando | mención | autoría | nome do autor | se mencione | mencione |
            mencionen | se citen | indique a procedencia | se indica o autor |
            indica o autor | indica a fonte | se indique o autor | se indique a fonte |
            indique o autor | indique a fonte | indicar o autor | indicar a fonte |
            indicando o autor | indicando a fonte | se identifique o autor |
            identifique o autor | se menciona | menciona a fonte | nome da autora |
            a procedencia | a orixe | se cita a fonte | cita a fonte | se recoñeza |
            recoñecendo | dea crédito | a fonte | menciona | mencionan | citan | citada |
            citados | citadas | citar o autor | citar a autora | citar ao autor |
            citar a procedencia | citar a orixe | citar o medio | citarnos |
            citando o autor | citando a autora | citando ao autor | citando a procedencia |
            citando o medio | cite o autor | cite a autora | cite ao autor | cite a fonte |
            citen a fonte | nos cite | nos citen | se cite o autor | se cite a autora |
            se cite ao autor | se cite a procedencia | se cita o autor | se cita a autora |
            mención do autor | mención da autora | mención da procedencia |
            mención da orixe | mención expresa | mención obrigatoria | mencionar o autor |
            mencionar a autora | mencionar a procedencia | mencionando a fonte |
            mencionando o autor | mencionada | mencionado | mencione a fonte |
            mencione o autor | se mencione a fonte | se mencione o autor | se mencionen |
            se menciona a fonte | se menciona a autora | se menciona o autor |
            indicación da fonte | indicación do autor | indicación da procedencia |
            indicación expresa | indicar a procedencia | indicar a orixe | indicar o nome |
            indicando o nome | indicando a orixe | indique o nome | indique a orixe |
            indican a fonte | se indica a fonte | se indica a procedencia |
            se indique a procedencia | se indique a orixe | facer constar a fonte |
            facer constar o autor | facer constar a procedencia | facendo constar a fonte |
            se faga constar | faga constar a fonte | conste a fonte | conste o autor |
            conste a procedencia | figure a fonte | figure o nome | figurar a fonte |
            apareza a fonte | apareza o nome | referencia | referencia á fonte |
            referencia ao autor | facer referencia á fonte | dar crédito | dando crédito |
            crédito ao autor | crédito ao fotógrafo | crédito obrigatorio |
            créditos obrigatorios | con crédito | acreditar a fonte | acreditar o autor |
            acreditando a fonte | acreditando o autor | acreditado | atribuír |
            atribuír a autoría | atribuíndo a autoría | atribuído | atribuída |
            atribución ao autor | recoñecer a autoría | recoñecer o autor |
            recoñecendo a autoría | recoñeza a autoría | recoñecemento da autoría |
            nome do fotógrafo | nome do medio | nome da fonte | nome da axencia |
            nome dos autores | nome e apelidos | sinatura | sinatura do autor | asinada por |
            autor e fonte | fonte e autor | especificar a fonte | especificando a fonte |
            sinalar a fonte | sinalando a fonte | identificación do autor |
            identificar o autor | identificando o autor | poñer a fonte | poñendo a fonte |
            incluír a fonte | incluíndo a fonte | coa lenda | coa mención | de onde procede |
            súa procedencia | súa autoría | seu autor | hai que citar |
            a condición de citar | sempre citando | sempre mencionando | se nos citan |
            se citan | se mencionan | ao citar"""
        ),
        Condition.LINK: words(
            """ligazón | ligazóns | enlace | enlaces | enlazar | enlazando | hiperligazón |
            vínculo | url | unha ligazón | ligazón a | ligazón ao | ligazón á |
            ligazón ao orixinal | ligazón ao artigo | ligazón á fonte | ligazón directa |
            ligazón visible | ligazón activa | ligazóns activas | con ligazón |
            cunha ligazón | un enlace | enlace a | enlace ao | enlace ao orixinal |
            enlace activo | enlace directo | con enlace | enlaza | enlazan | enlazado |
            enlazada | enlazar a | enlazar con | enlace cara a | se enlace | link | un link |
            hipervínculo | hiperligazóns | vincular a | enderezo web | enderezo da páxina |
            enderezo url | remitir á páxina | remita á páxina | remita ao orixinal |
            remitindo á páxina | remitindo ao orixinal | redirixir a | redirixa a |
            que leve a | se enlaza"""
        ),
        Condition.KEEP_NOTICE: words(
            """conservar o aviso | manter o aviso | manteña este aviso | eliminar o aviso |
            eliminar os avisos | eliminar o copyright | eliminar a mención |
            suprimir o aviso | suprimir a mención | suprimir o copyright | quitar o aviso |
            quitar o copyright | borrar o aviso | borrar o copyright | ocultar o aviso |
            alterar o aviso | modificar o aviso | manter os avisos | manter o copyright |
            manter a mención | manter esta nota | manteña o aviso | manteñan o aviso |
            se manteña o aviso | se manteña este aviso | se manteñan os avisos |
            se conserve o aviso | se conserve este aviso | conserve o aviso |
            conserve este aviso | mantendo o aviso | se inclúa este aviso |
            se inclúa esta nota | inclúa este aviso | reproducir este aviso |
            aviso de copyright | avisos de copyright | aviso de dereitos |
            nota de copyright | mención de copyright | esta nota de copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicar os cambios | indicando os cambios | indicar as modificacións |
            indicando as modificacións | indique os cambios | se indiquen os cambios |
            se indiquen as modificacións | sinalar os cambios | sinalando os cambios"""
        ),
        Condition.NO_DERIVATIVES: words(
            """sen modificar | sen modificacións | sen modificación | sen alteracións |
            sen alterar | integramente | na súa integridade | sen obra derivada |
            senobraderivada | sen cambios | texto íntegro | sen obras derivadas |
            non o altere | non o alteren | non os altere | non se altere | non se alteren |
            non o modifique | non se modifique | non se modifiquen | sen alteralo |
            sen modificalo | sen alteralos | sen cambialo | non cambie o texto |
            non altere o texto | non se altere o texto | non se altere o contido |
            non se altere o seu contido | non se modifique o texto |
            non se modifique o contido | non se modifique o seu contido | non se edite |
            non se editen | non se recorte | non se cambie | non se cambie o texto |
            non se cambie nada | non se manipule | non se transforme | non o cambie |
            non o cambien | non os modifique | non modifique o texto |
            non modifiquen o texto | non alteren o texto | non cambie nada |
            non sexa modificado | non sexa modificada | non sexan modificados |
            non sexa alterado | non sexan alterados | non estea modificado | non modificado |
            non alterado | sen editar | sen edición | sen recortar | sen recortes |
            sen cortes | sen retocar | sen retoques | sen cambiar | sen cambiar nada |
            sen modificala | sen modificalos | sen alterala | sen ningunha modificación |
            sen ningún cambio | sen ningunha alteración | sen manipular | sen manipulacións |
            sen transformacións | sen transformar | sen engadidos | sen engadir nin quitar |
            tal e como está | tal cal | tal e como aparece | intacto | intacta | inalterado |
            inalterada | literalmente | textualmente | palabra por palabra | ao pé da letra |
            completo | de forma íntegra | de xeito íntegro | na súa totalidade |
            na súa forma orixinal | versión íntegra | íntegro | íntegra |
            se respecte a integridade | se respecte o texto | respectando a integridade |
            respectando a súa integridade | sen adaptacións"""
        ),
        Condition.SHARE_ALIKE: words(
            """compartir igual | compartirigual | mesma licenza | mesmas condicións |
            nas mesmas condicións | coas mesmas condicións | baixo a mesma licenza |
            coa mesma licenza | licenza idéntica | mesmos termos"""
        ),
        Condition.NONCOMMERCIAL: words(
            """non comercial | non comerciais | noncomercial | sen fins comerciais |
            sen ánimo de lucro | sen fins lucrativos | fins non comerciais |
            sen finalidade comercial | uso non comercial | sen lucro | sen ánimo comercial |
            sen interese comercial | sen intención comercial | sen propósito comercial |
            sen propósitos comerciais | sen finalidade lucrativa |
            sen finalidades comerciais | sen finalidade de lucro | sen fins de lucro |
            sen uso comercial | sen explotación comercial | sen beneficio económico |
            sen comercializar | non haxa ánimo de lucro | non haxa lucro |
            non teña ánimo de lucro | non teña fins comerciais | non teña fins lucrativos |
            non teñan fins comerciais | non teña finalidade comercial |
            non sexa con fins comerciais | non sexa comercial | non sexan comerciais |
            non se venda | non se vendan | non se comercialice |
            non se faga un uso comercial | non se faga uso comercial |
            non con fins comerciais | non con ánimo de lucro | non lucrativo |
            non lucrativos | non lucrativa | non lucrativas | non-comercial |
            non-comerciais | entidades sen ánimo de lucro"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uso editorial | usos editoriais | fins editoriais | fins informativos |
            uso informativo | uso xornalístico | finalidade informativa |
            finalidade editorial | fins xornalísticos | fins de prensa | uso de prensa |
            usos informativos | usos xornalísticos | utilización editorial |
            utilización informativa | carácter informativo | cobertura informativa |
            cobertura xornalística | a título informativo | para a prensa | para prensa |
            para medios de comunicación | editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """uso persoal | uso privado | uso interno | uso particular | uso doméstico |
            fins persoais | fins privados | usos persoais | usos privados |
            uso estritamente persoal | uso exclusivamente persoal |
            uso estritamente privado | uso persoal e privado | uso propio | uso individual |
            uso familiar | utilización persoal | utilización privada | ámbito privado |
            ámbito doméstico | ámbito persoal | ámbito familiar | finalidade persoal |
            finalidade privada | lectura persoal | lectura privada | consulta persoal |
            copia privada | a título persoal | a título particular | a título privado"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fins educativos | uso educativo | fins docentes | fins didácticos | uso escolar |
            finalidade educativa | finalidade docente | finalidades educativas |
            fins académicos | fins pedagóxicos | fins de investigación | fins de ensino |
            uso didáctico | uso pedagóxico | uso académico | uso docente | uso na aula |
            uso en clase | usos educativos | usos docentes | ámbito educativo |
            ámbito docente | ámbito académico | ámbito escolar | centros educativos |
            centros docentes | escolas | docentes | mestres | bibliotecas | ensino"""
        ),
        Condition.CONTEXT_ONLY: words(
            """para ilustrar | en relación con | no contexto de | en relación coa noticia |
            en relación co acontecemento | en relación directa con | en conexión con |
            no contexto da noticia | fóra de contexto | xunto coa noticia |
            xunto con esta información | xunto co artigo | para acompañar |
            acompañar a noticia | acompañando a noticia | acompañen a noticia |
            que acompaña | que acompañan | ilustrar a noticia | ilustrar a información |
            ilustrar o artigo | ilustrar o acto | ilustrar o evento | ilustrar informacións |
            ilustrar noticias | noticia que ilustra | relacionadas co evento |
            relacionadas co acto"""
        ),
        Condition.ONE_TIME: words(
            """un só uso | uso único | unha soa vez | unha única vez | unha vez | un só uso e |
            unha soa publicación | unha única publicación | un único uso |
            única publicación | publicación única | unha soa emisión | por unha soa vez |
            por unha única vez"""
        ),
        Condition.LENGTH_LIMIT: words(
            """fragmentos breves | breves fragmentos | citas breves | breves citas |
            pequenos fragmentos | fragmentos curtos | curtos fragmentos | extractos breves |
            breves extractos | pasaxes breves | unhas liñas | poucas liñas |
            poucas palabras | algunhas liñas | unhas frases | un parágrafo |
            dous parágrafos | tres parágrafos | primeiro parágrafo | tres liñas |
            cinco liñas | dez liñas | vinte liñas | cincuenta palabras | cen palabras |
            duascentas palabras | dez segundos | trinta segundos | un minuto | dous minutos"""
        ),
        Condition.NOTIFY: words(
            """avisar á redacción | informar a redacción | informar á redacción | comunicalo a |
            avísenos | avisarnos | avisándonos | avisando á redacción | avise |
            avise á redacción | nos avise | nos avisen | informarnos | infórmenos |
            informándonos | informando á redacción | nos informe | nos informen |
            comunicárnolo | comuníquenolo | comuníqueo | nolo comunique | nolo comuniquen |
            nolo faga saber | fágannolo saber | notificar | notifíquenos | notificación a |
            notificándonos | comunicación previa | aviso previo | dar aviso |
            exemplar xustificativo | exemplares xustificativos | un exemplar |
            enviar un exemplar | envíe un exemplar | envíenos unha copia |
            enviar unha copia | envío dun exemplar"""
        ),
        Condition.PAYMENT: words(
            """pagamento | pago | taxa | taxas | tarifa | canon | remuneración | honorarios |
            pagando | pagar | pagos | pagamentos | previo pagamento | mediante pagamento |
            de pago | aboamento dos dereitos | aboando | prezo | cota | cotas |
            compensación | compensación económica | retribución | remunerado | remunerada |
            indemnización | contraprestación | contraprestación económica | custo adicional |
            cobrarase | facturarase | facturado | facturada | facturación | factura |
            tarifas | tarifas vixentes | regalías | royalties | orzamento |
            implica o pagamento | comporta o pagamento"""
        ),
        Condition.SUBSCRIBER: words(
            """subscritores | subscritor | abonados | clientes | socios | membros |
            usuarios rexistrados | medios acreditados | medios abonados | os nosos abonados |
            os nosos subscritores | subscritora | subscritoras | subscritos | abonadas |
            cliente | clientes do servizo | medios subscritores | medios subscritos |
            medios clientes | medios asociados | medios autorizados | prensa acreditada |
            xornalistas acreditados | acreditados | diarios abonados | asociados | socio |
            membro | usuarios autorizados | usuarios subscritos | lectores subscritos |
            licenciatarios | subscrición"""
        ),
        Condition.RELEASE: words("dereitos de imaxe | cesión de imaxe"),
        Condition.NO_ENDORSEMENT: words(
            """suxerir que | non suxerir | suxira que | suxiran que | suxerir o apoio |
            suxira apoio | dar a entender que | dea a entender que | dar a impresión |
            dea a impresión | insinuar que | insinúe que | implicar apoio | implique apoio |
            apoia o resultado | avala o resultado"""
        ),
        Condition.TRACKING_PIXEL: words("píxel | píxel de seguimento | contador"),
        Condition.USE_CORRECTED_VERSION: words(
            "utilicen a versión corrixida | usen a versión corrixida"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """só uso editorial | só para uso editorial | exclusivamente uso editorial |
            uso editorial exclusivamente | uso exclusivamente editorial |
            unicamente uso editorial | só para fins editoriais | só fins editoriais |
            só para uso informativo | só uso informativo | só para uso xornalístico |
            só uso xornalístico | exclusivamente para uso editorial |
            exclusivamente con fins editoriais | unicamente para uso editorial |
            unicamente con fins editoriais | uso editorial exclusivo | uso editorial só |
            para uso exclusivamente editorial | uso estritamente editorial |
            uso exclusivo editorial | uso exclusivamente informativo |
            uso exclusivamente xornalístico | restrinxido a uso editorial |
            limitado a uso editorial | limitado ao uso editorial |
            reservado a uso editorial | reservado ao uso editorial |
            reservado para uso editorial | só editorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """agás para uso persoal | salvo para uso persoal | excepto para uso persoal |
            agás uso privado | agás uso persoal | agás o uso persoal | agás o uso privado |
            agás para uso privado | excepto uso persoal | excepto para uso privado |
            excepto o uso persoal | salvo uso persoal | salvo para uso privado |
            que non sexa persoal | que non sexa privado | que non sexa o persoal |
            que non sexa o uso persoal | que non sexa para uso persoal |
            distinto do persoal | distinto do privado | distinto do uso persoal |
            fóra do uso persoal | fóra do ámbito privado | máis alá do uso persoal |
            con excepción do uso persoal | con excepción do uso privado"""
        ),
        Exemption.QUOTATION: words(
            """dereito de cita | agás citas breves | excepto citas breves | salvo citas breves |
            agás breves citas | a título de cita | para recensións | en recensións"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """casos previstos pola lei | permitidos pola lei | permitido pola lei |
            excepcións previstas pola lei | excepcións legais | agás nos casos previstos |
            agás excepción prevista | salvo nos casos previstos |
            excepción prevista pola lei | casos permitidos pola lei | permitida pola lei |
            permitidas pola lei | previstos pola lei | previsto pola lei |
            previstas pola lei | autorizados pola lei | límites legais | límites da lei"""
        ),
        Exemption.SUBSCRIBERS: words(
            """agás abonados | excepto abonados | agás subscritores | non subscritores |
            aos non subscritores | a non subscritores | non abonados | aos non abonados |
            a non abonados | non clientes | non socios | non membros |
            quen non sexa subscritor | agás os abonados | agás os subscritores |
            agás para abonados | excepto os abonados | excepto os subscritores |
            excepto subscritores | excepto clientes | salvo abonados | salvo subscritores |
            medios non abonados"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("investigación científica"),
        Exemption.SEARCH_ENGINES: words("buscadores | motores de busca"),
        Exemption.IMAGES: words(
            """agás as imaxes | excepto as imaxes | agás as fotografías |
            excepto as fotografías | salvo as imaxes | agás as fotos | agás imaxes |
            agás fotografías | excepto as fotos | excepto imaxes | excepto fotografías |
            salvo as fotografías | salvo as fotos | a excepción das imaxes |
            con excepción das imaxes | con excepción das fotografías | non inclúe as imaxes |
            non inclúe as fotografías | non se aplica ás imaxes |
            non se aplica ás fotografías | non se estende ás fotografías"""
        ),
        Exemption.LOGOS: words("agás os logotipos | excepto os logotipos | salvo os logotipos"),
        Exemption.SOCIAL_SHARE: words(
            """botóns de compartir | botóns para compartir | ferramentas para compartir"""
        ),
        Exemption.VIDEO: words("agás os vídeos | excepto os vídeos | salvo os vídeos"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """agás contidos de terceiros | excepto contidos de terceiros |
            excepto material de terceiros | agás que se indique o contrario |
            salvo que se indique o contrario"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """agás con fins educativos | excepto para fins educativos | agás fins docentes"""
        ),
    },
    places={
        "AR": words("arxentina"),
        "AT": words("austria"),
        "BE": words("bélxica"),
        "BR": words("brasil"),
        "CA": words("canadá"),
        "CH": words("suíza"),
        "CN": words("china"),
        "DE": words("alemaña"),
        "DK": words("dinamarca"),
        "ES": words("españa"),
        "EU": words("unión europea"),
        "FI": words("finlandia"),
        "FR": words("francia"),
        "GB": words("reino unido"),
        "GR": words("grecia"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("india"),
        "IT": words("italia"),
        "JP": words("xapón"),
        "MX": words("méxico"),
        "NL": words("países baixos | holanda"),
        "NO": words("noruega"),
        "PL": words("polonia"),
        "PT": words("portugal"),
        "RO": words("romanía"),
        "RU": words("rusia"),
        "SE": words("suecia"),
        "TR": words("turquía"),
        "UA": words("ucraína"),
        "US": words("estados unidos"),
        "VE": words("venezuela"),
    },
    months=(
        words("xaneiro"),
        words("febreiro"),
        words("marzo"),
        words("abril"),
        words("maio"),
        words("xuño"),
        words("xullo"),
        words("agosto"),
        words("setembro"),
        words("outubro"),
        words("novembro"),
        words("decembro"),
    ),
    examples=(
        Example("Queda prohibida a reprodución deste artigo.", ("prohibits reproduce",)),
        Example(
            "Prohíbese copiar ou distribuír os contidos sen o permiso previo e por escrito do editor.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Este texto non pode ser publicado, traducido nin vendido.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "As fotografías só poden utilizarse con autorización da axencia.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Permítese republicar o artigo sempre que se cite a fonte e se inclúa unha ligazón ao orixinal.",
            ("permits publish if attribution link",),
        ),
        Example(
            "En caso de reprodución é obrigatorio citar a fonte.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "O editor resérvase os dereitos de minería de textos e datos.",
            ("reserves ai_training",),
        ),
        Example(
            "Prohibido usar esta obra para adestrar modelos de linguaxe.",
            ("prohibits ai_training",),
        ),
        Example(
            "Autorízase a distribución con fins non comerciais.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Ningunha parte deste documento se pode copiar sen autorización escrita.",
            ("prohibits reproduce quote if consent written",),
        ),
        Example("Prohibida a reprodución total ou parcial.", ("prohibits reproduce quote",)),
        Example("© 2013 A Voz da Ribeira. Todos os dereitos reservados.", ("reserved",)),
        Example("Embargado ata o 28 de maio de 2018.", ("prohibits publish until 2018-05-28",)),
        Example("Foto: Sabela Rial", ("notice",)),
        Example("O xuíz condenou unha web pola copia ilegal de películas."),
        Example("O concello prohibiu a venda de alcohol na praia."),
        Example("Que significa a frase «todos os dereitos reservados» nun disco?"),
        Example("A publicación dos resultados agárdase para marzo."),
        Example("Prohibido aparcar diante do garaxe."),
        Example(
            "Por favor, non copien os meus textos sen preguntarme antes.",
            ("prohibits reproduce of text if consent prior",),
        ),
        Example("Non rouben as nosas fotos.", ("prohibits reproduce of image",)),
        Example(
            "É libre de republicar este artigo sempre que se cite a autora e se inclúa unha ligazón ao orixinal.",
            ("permits publish if attribution link",),
        ),
        Example(
            "ALEMAÑA OUT. NON TV. NON ARQUIVO.",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits archive of image",
            ),
        ),
        Example(
            "As fotografías non se poden recortar nin retocar.",
            ("prohibits alter_image of image",),
        ),
        Example(
            "Nin a reprodución nin o arquivo destes contidos están permitidos.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "O cliente comprométese a non ceder o material a terceiros.",
            ("prohibits redistribute",),
        ),
        Example(
            "Calquera uso dos contidos que non sexa persoal está prohibido.",
            ("prohibits all except personal_use",),
        ),
        Example(
            "O texto pódese reproducir libremente mentres non se modifique o seu contido e se indique a fonte.",
            ("permits reproduce of text if attribution no_derivatives",),
        ),
        Example(
            "Opoñémonos ao uso dos nosos artigos para adestrar intelixencia artificial.",
            ("prohibits ai_training",),
        ),
        Example(
            "A editorial resérvase os dereitos de minería de textos e datos.",
            ("reserves ai_training",),
        ),
        Example(
            "A foto foi enviada por erro: pregamos que a borren dos arquivos.",
            ("prohibits all of image",),
        ),
        Example("Agradécese que se cite a fonte."),
        Example("O concello prohibe pegar carteis nas fachadas sen permiso."),
        Example("O tribunal sentenciou que a copia de libros sen permiso é ilegal."),
        Example("Está prohibida a venda de alcohol a menores."),
        Example("Non se poden facer fotos no museo sen autorización."),
    ),
    joints=words("de | do | da | dos | das | a | ao | por"),
)
