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
            "todos os dereitos reservados | dereitos reservados | tódolos dereitos reservados | todos os dereitos están reservados | reservados todos os dereitos | quedan reservados todos os dereitos | resérvanse todos os dereitos | todos os dereitos de autor reservados | todos dereitos reservados"
        ),
        Tag.RESERVE: words(
            "reservado | reservada | reservados | reservadas | resérvase | resérvanse | se reserva | resérvase o dereito | reservámonos | reserva de dereitos"
        ),
        Tag.PROTECTED: words(
            "protexido por dereitos de autor | protexidos por dereitos de autor | protexida por dereitos de autor | protexido pola lei de propiedade intelectual | protexidos pola lei de propiedade intelectual | protexidos por copyright | suxeito a dereitos de autor | son propiedade de | é propiedade de | propiedade exclusiva de"
        ),
        Tag.NEG: words("non | ningún | ningunha | nunca | xamais | tampouco"),
        Tag.NOT_ONLY: words(
            "non só | non soamente | sen custo | sen custos | sen ningún custo | de balde | a título gratuíto | sen pagamento"
        ),
        Tag.MAY: words(
            "pode | poden | poderá | poderán | podería | poderían | podes | podedes | poida | poidan | pódese | pódense | poderase"
        ),
        Tag.MAY_NOT: words(
            "absterse de | absteñase de | non se permite | non se autoriza | non se permiten"
        ),
        Tag.MUST: words(
            "debe | deben | deberá | deberán | debería | deberían | ten que | teñen que | ha de | han de | haberá que | cómpre | débese"
        ),
        Tag.BAN: words(
            "prohibido | prohibida | prohibidos | prohibidas | prohibir | prohíbe | prohíben | prohíbese | prohíbense | queda prohibido | vedado | vedada | excluído | excluída | ilícito | ilícita | ilegal | ilegais | inadmisible | oponse | opóñense | opomonos | rexeita | non consente | prohibición de | denegada | restrinxido | opoñémonos | opoñémonos ao uso | vetada | vetado | queda vedada | queda vetada | négase | negámonos | rexeitamos"
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permiten | permítese | permítense | permitimos | autorizado | autorizada | autorizados | autorizadas | autoriza | autorizamos | autorízase | libre | libres | libremente | gratuíta | lícito | lícita | baixo licenza | baixo unha licenza | posible | admítese | tolerado | nada impide | animamos a | convidamos a | concede | concédese | dispoñible baixo | publicado baixo | publícanse baixo"""
        ),
        Tag.NEED: words("""obrigatorio | obrigatoria | obrigatorios | obrigatorias | obrigatoriamente | necesario | necesaria | require | requiren | requirida | esixe |
            esixen | esixido | imprescindible | indispensable | suxeito a | suxeita a | suxeitos a | suxeitas a | condicionado a | condicionada a | necesita |
            precisa de | é preciso | supeditado a | precisa do | precisa da | precisan de | necesitan | está suxeita a | está suxeito a | sometida a | depende da | depende do | hai que pedir | cómpre pedir | cómpre solicitar | cómpre"""),
        Tag.THREAT: words(
            "será perseguido | será perseguida | serán perseguidos | accións legais | accións xudiciais | baixo pena de | penado pola lei | será sancionado | será sancionada"
        ),
        Tag.UNAUTHORISED: words(
            "non autorizado | non autorizada | non autorizados | non autorizadas | desautorizado | non consentida"
        ),
        Tag.WITHOUT: words(
            "sen | a falta de | en ausencia de | sen contar con | sen que | se non se | sen que se"
        ),
        Tag.EXCEPT: words(
            "agás | agás que | salvo | excepto | excepto que | a non ser | a non ser que | a menos que | con excepción de | con excepción do | exceptuando | á parte de | agás con"
        ),
        Tag.ONLY: words(
            "só | soamente | unicamente | exclusivamente | exclusivo | exclusiva | reservado a | reservada a | reservado aos | reservada aos | limitado a | limitada a | destinado a | restrinxido a"
        ),
        Tag.IF: words("""sempre que | sempre e cando | a condición de | coa condición de | baixo a condición | citando | mencionando | indicando | con | coa | co | mediante |
            acompañado de | acompañada de | atribuíndo | facendo constar | se se | recoñecendo | mantendo | conservando | enlazando | cunha | cun | previo |
            previa"""),
        Tag.WHEN: words("en caso de | no caso de | cando | ao | para calquera | na"),
        Tag.NO_PART: words(
            "ningunha parte | ningún fragmento | ningunha porción | ningún extracto"
        ),
        Tag.RANGE: words(
            "total ou parcial | parcial ou total | totais ou parciais | total ou parcialmente | totalmente ou en parte | parcial ou totalmente | en todo ou en parte | todo ou parte | nin total nin parcialmente | íntegra ou parcial | mesmo parcial | aínda que sexa parcialmente | aínda que sexa parcial | nin parcialmente | integramente ou parcialmente | na súa totalidade ou en parte | calquera parte | parcialmente ou totalmente | no todo ou en parte"
        ),
        Tag.COMMERCIAL: words(
            "con fins comerciais | para fins comerciais | fins comerciais | con ánimo de lucro | con fins lucrativos | con finalidade comercial | con propósitos comerciais"
        ),
        Tag.OTHER: words(
            "ou outros fins | ou calquera outro fin | calquera fin | calquera finalidade"
        ),
        Tag.OUTSIDE: words("fóra de | fóra do | fóra da"),
        Tag.PURPOSE: words("para | co fin de | con fins de | a fin de | a efectos de"),
        Tag.BUT: words("pero | porén | non obstante | mentres que | aínda que"),
        Tag.AND: words("e | ou | nin | e/ou | así como"),
        Tag.REQUEST: words(
            "por favor | rogamos | prégase | pregamos | agradécese | agradecemos | pedimos | solicítase"
        ),
        Tag.REPORT: words("""dixo | declarou | anunciou | afirmou | informou | explicou | asegurou | segundo | aprobou | condenou | confirmou | demandou | denunciou | acusou |
            acusa | acusado de | decidiu | votou | rexeitou | sinalou | lembrou | advertiu | pediu | ordenou | prohibiu | defende | considerou | significa |
            quere dicir | criticou | foi condenado | anunciaron | aprobaron | debate | estuda | propón | quere | queren | rexeita | aproba | anuncia | advirte |
            recomenda | investiga | pide que"""),
        Tag.TOPIC: words("""tribunal | xuíz | xuíza | xuízo | sentenza | demanda xudicial | proxecto de lei | proposición de lei | deputados | parlamento | senado | congreso |
            ministro | ministra | ministerio | goberno | concello | avogado | avogada | experto | a frase | a expresión | que significa | que quere dicir |
            infracción de dereitos | litixio | fiscalía | alcalde | alcaldesa | directiva europea | reforma da lei | a palabra | xornada sobre | a xunta |
            policía"""),
        Tag.NONWORK: words("""aparcar | aparcamento | estacionar | estacionamento | fumar | tabaco | cigarros | alcohol | bebidas | armas | pesca | pescar | caza | drons |
            vehículos | coches | cans | animais | baño | bañarse | pirotecnia | foguetes | entradas | billetes | votos | manifestacións | mercadorías |
            medicamentos | pesticidas | acampar | veo | móbiles | patinetes | plásticos | plástico | menores | carne | gando | combustible* | circulación |
            tráfico | drogas | marfil | auga | praia | praias | fogueiras | queimas | marisqueo | apostas | cartas ao editor | a editora de libros | editores |
            eleccións | enquisas | partido | medicamento | alimentos | cookies | datos persoais | o teu correo | terreo | vivenda | vivendas | piso | fábrica |
            vacina | vacinas | virus | máscara | máscaras | pacientes | asistida | exame | exames | na clase | alumnos | teléfono | gas | petróleo |
            electricidade | mina | minas | carbón | residuos | peixe | xogador | xogadores | estadio | avión | avións | trens | barcos | camións | bicicletas |
            presos | migrantes | xabarís | lobos | débeda | bosque | sementes | plantas | insectos | aborto | eutanasia | coche | marisco"""),
        Tag.CREDIT: words(
            "foto: | fotos: | fotografía: | fotografías: | foto de | fotografía de | crédito: | créditos: | fonte: | fontes: | imaxe: | imaxes: | vídeo: | cortesía de | cortesía: | xentileza de | infografía: | ilustración: | texto: | gráfico: | fotógrafo: | cedida por | foto cedida por"
        ),
        Tag.PHOTO: words(
            "foto | fotos | fotografía | fotografías | imaxe | imaxes | fotógrafo | fotógrafa"
        ),
        Tag.VIA: words("vía"),
        Tag.WITH_AGENCY: words(
            "con | con material de | con axencias | e axencias | (axencias) | con información de"
        ),
        Tag.BYLINE: words(
            "xornalista | correspondente | enviado especial | enviada especial | reporteiro | redactor | redactora"
        ),
        Tag.KILL: words("""anulación: | nova anulada | foto anulada | deixen de utilizar | eliminen dos arquivos | retirada obrigatoria | anulación de | anula a | anulen a |
            non utilicen a | retira a | anulamos a | retiramos a | queda anulada a | cancela a | anúlase a | queda sen efecto a | borren a | eliminen a | pregamos que a borren | pregamos que non usen"""),
        Tag.CORRECTION: words(
            "versión corrixida | corrixe o | (corrixe | corrección: | fe de erratas | substitúe a anterior | anula e substitúe"
        ),
        Tag.EMBARGO: words(
            "embargado ata | embargada ata | embargo ata | embargo: | baixo embargo | embargado: | con embargo ata"
        ),
        Tag.UNTIL: words("ata | ata o | ata as | ata ás | antes de | antes do | antes das"),
        Tag.AFTER: words(
            "despois de | despois do | a partir de | a partir do | desde o | pasado o"
        ),
        Tag.RELEASE: words(
            "para difusión inmediata | difusión inmediata | para publicación inmediata | publicación inmediata | libre publicación | prégase a súa publicación | prégase a súa difusión | prégase difusión | rogamos a súa difusión | agradécese a súa difusión"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "dominio público | de dominio público | no dominio público | ningún dereito reservado | libre de dereitos | libres de dereitos"
        ),
        Tag.OPEN_LICENCE: words("licenza aberta | licenza libre"),
        Tag.SINCE: words("desde"),
        Tag.PRESENT: words("presente | actualidade | hoxe"),
        Tag.TAIL: words(
            "e as súas filiais | e/ou os seus | e outros | tel | teléfono | aviso legal"
        ),
        Tag.PART_OF: words(
            "unha empresa do grupo | filial de | unha división de | parte de | grupo"
        ),
        Tag.WITHIN: words("nun prazo de | dentro de | durante | máximo | máis de"),
        Tag.DAYS: words("día | días | hora | horas | semana | semanas | meses"),
        Tag.LENGTH: words("palabras | minutos | segundos | caracteres | liñas"),
        Tag.ABBREVIATION: words("sr | sra | páx | núm | art | av"),
    },
    actions={
        Action.ALL: words("""uso | usos | usar | usado | usada | usados | utiliz* | reutiliz* | explotación | explotar | explotado | emprego | empregar | aproveitamento |
            facer uso | usarse | utilice | utilicen | use | usen | empregue"""),
        Action.PUBLISH: words("""publicar | publicado | publicada | publicados | publicadas | publicación | publique | publiquen | republic* | republiqu* | reimpr* |
            comunicación pública | comunicar publicamente | comunicado publicamente | posta a disposición | poñer a disposición | exhibir | exhibición |
            divulgar | divulgación | reedición | publicarse | exhibirse | divulgarse | republique"""),
        Action.PUBLISH_ONLINE: words(
            "en internet | internet | en liña | na web | en sitios web | noutras webs"
        ),
        Action.PRINT: words("impresión | imprimir | impreso | en papel"),
        Action.BROADCAST: words(
            "emisión | emitir | emitido | emitida | emitidos | radiodifu* | retransm* | televis* | redifusión"
        ),
        Action.SOCIAL: words(
            "redes sociais | compartir nas redes | compartir nas redes sociais"
        ),
        Action.REPRODUCE: words("""reprodución | reproducións | reproducir | reproducido | reproducida | reproducidos | reproducidas | reproducirse | reproduza | copia | copias |
            copiar | copiado | copiada | copiados | duplic* | fotocopi* | descarga | descargar | copiarse | copie | copien | reproduzan | replicar | transcribir | copialo | copiala"""),
        Action.REDISTRIBUTE: words(
            "distribu* | redistribu* | difusión | difundir | difundido | difundida | difundidos | transmisión | transmitir | transmitido | transmitida | cesión | ceder | cedido | cedida | cedidos | transfer* | sindic* | sublicenci* | reenvi* | compartir | compartido | compartida | diseminación | difunda | difundan | difundilo | espallar | espallado | compartilo | reenviar"
        ),
        Action.REWRITE: words(
            "reescri* | reescribir | resum* | reelabor* | editar | edición | parafras* | recompilacións de prensa"
        ),
        Action.ADAPT: words(
            "modific* | modifiqu* | adapt* | alter* | transform* | obras derivadas | obra derivada | manipul*"
        ),
        Action.TRANSLATE: words(
            "tradución | traducións | traducir | traducido | traducida | traducidos | traducirse | traduza | traduzan"
        ),
        Action.QUOTE: words(
            """extracto | extractos | fragmentos | citas textuais | breves citas | fragmentos breves | breves fragmentos | cita de"""
        ),
        Action.ARCHIVE: words(
            "arquiv* | almacen* | gardar | base de datos | bases de datos | caché | sistema de recuperación | conservar | gravar"
        ),
        Action.SELL: words(
            """venda | vendas | vender | vendido | vendida | vendidos | revenda | revender | comercializ* | alugueiro | venderse | vendan | revenderse"""
        ),
        Action.COMMERCIAL: words(
            "uso comercial | usos comerciais | utilización comercial | explotación comercial | comercialmente | reutilización comercial"
        ),
        Action.ADVERTISE: words(
            "publicidade | publicitari* | promoción | promocional | promocionais | márketing | fins publicitarios"
        ),
        Action.AI_TRAINING: words(
            "minería de textos e datos | minería de texto e datos | minería de datos | minería de textos | intelixencia artificial | adestramento de modelos | adestrar modelos | adestramento de sistemas | adestrar sistemas | adestramento de ia | adestrar ia | adestrar unha ia | adestramento de intelixencia artificial | entrenamento de modelos | aprendizaxe automática | rastrexo | scraping | crawling | modelos de linguaxe | ia xenerativa | extracción automatizada | datos de adestramento | modelos de ia | sistemas de ia | adestrar algoritmos | adestrar intelixencia artificial | adestrar | adestramento | intelixencias artificiais | minaría de textos | minaría de datos | minaría de textos e datos | minaría de texto e datos | alimentar modelos | alimentar sistemas | rastrexar | raspado | recollida automatizada | ia xerativa | text and data mining | tdm"
        ),
        Action.ALTER_IMAGE: words(
            "recort* | retoc* | retoque | manipulación dixital | fotomontax* | tapar o logotipo"
        ),
        Action.LINK: words("ligazóns profundas | framing | incrustar"),
    },
    manners={
        Action.PRINT: words("revistas"),
        Action.PUBLISH_ONLINE: words("telefonía móbil | galería de fotos"),
    },
    objects={
        Object.ITEM: words(
            "artigo | artigos | contido | contidos | documento | documentos | nova | novas | noticia | noticias | información | informacións | material | materiais | obra | obras | esta publicación | contido desta web | contidos desta web | contidos deste sitio | contido deste sitio | peza | comunicado | reportaxe | reportaxes | libro"
        ),
        Object.SITE: words("sitio web | páxina web | web | portal | esta web"),
        Object.TEXT: words("texto | textos"),
        Object.IMAGE: words(
            "foto | fotos | fotografía | fotografías | imaxe | imaxes | ilustracións"
        ),
        Object.VIDEO: words("vídeo | vídeos"),
        Object.AUDIO: words("audio | podcast | gravación sonora"),
        Object.GRAPHIC: words("gráfico | gráficos | infografía | mapa"),
        Object.LOGO: words("logotipo | logotipos | marcas"),
        Object.THIRD_PARTY: words("contidos de terceiros | material de terceiros"),
    },
    conditions={
        Condition.CONSENT: words(
            "autorización | autorizacións | permiso | permisos | consentimento | acordo | acordos | licenza | licenzas | aprobación | contrato | convenio | conformidade | autorizado por | permiso do | visto e prace | visto bo | anuencia | beneplácito"
        ),
        Condition.PRIOR: words("previo | previa | previamente | con antelación | previos"),
        Condition.WRITTEN: words("escrito | escrita | por escrito"),
        Condition.ATTRIBUTION: words("""citar a fonte | citando a fonte | se cite a fonte | citada a fonte | mención da fonte | cita da fonte | fonte | mencionar a fonte |
            indicando a procedencia | procedencia | crédito | créditos | atribución | recoñecemento | citar | citando | citado | cite | citen | mencionar |
            mencionando | mención | autoría | nome do autor | se mencione | mencione | mencionen | se citen | indique a procedencia | se indica o autor | indica o autor | indica a fonte | se indique o autor | se indique a fonte | indique o autor | indique a fonte | indicar o autor | indicar a fonte | indicando o autor | indicando a fonte | se identifique o autor | identifique o autor | se menciona | menciona a fonte | nome da autora | a procedencia | a orixe | se cita a fonte | cita a fonte | se recoñeza | recoñecendo | dea crédito"""),
        Condition.LINK: words(
            "ligazón | ligazóns | enlace | enlaces | enlazar | enlazando | hiperligazón | vínculo | url"
        ),
        Condition.KEEP_NOTICE: words("conservar o aviso | manter o aviso | manteña este aviso"),
        Condition.INDICATE_CHANGES: words("indicar os cambios | indicando os cambios"),
        Condition.NO_DERIVATIVES: words(
            "sen modificar | sen modificacións | sen modificación | sen alteracións | sen alterar | integramente | na súa integridade | sen obra derivada | senobraderivada | sen cambios | texto íntegro | sen obras derivadas | non o altere | non o alteren | non os altere | non se altere | non se alteren | non o modifique | non se modifique | non se modifiquen | sen alteralo | sen modificalo | sen alteralos | sen cambialo | non cambie o texto | non altere o texto"
        ),
        Condition.SHARE_ALIKE: words(
            "compartir igual | compartirigual | mesma licenza | mesmas condicións"
        ),
        Condition.NONCOMMERCIAL: words(
            "non comercial | non comerciais | noncomercial | sen fins comerciais | sen ánimo de lucro | sen fins lucrativos | fins non comerciais | sen finalidade comercial | uso non comercial"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "uso editorial | usos editoriais | fins editoriais | fins informativos | uso informativo | uso xornalístico"
        ),
        Condition.PERSONAL_USE: words(
            "uso persoal | uso privado | uso interno | uso particular | uso doméstico | fins persoais | fins privados"
        ),
        Condition.EDUCATIONAL_USE: words(
            "fins educativos | uso educativo | fins docentes | fins didácticos | uso escolar"
        ),
        Condition.CONTEXT_ONLY: words("para ilustrar | en relación con | no contexto de"),
        Condition.ONE_TIME: words("un só uso | uso único | unha soa vez | unha única vez"),
        Condition.LENGTH_LIMIT: words("fragmentos breves | breves fragmentos"),
        Condition.NOTIFY: words(
            "avisar á redacción | informar a redacción | informar á redacción | comunicalo a | avísenos"
        ),
        Condition.PAYMENT: words(
            "pagamento | pago | taxa | taxas | tarifa | canon | remuneración | honorarios"
        ),
        Condition.SUBSCRIBER: words(
            "subscritores | subscritor | abonados | clientes | socios | membros | usuarios rexistrados | medios acreditados | medios abonados"
        ),
        Condition.RELEASE: words("dereitos de imaxe | cesión de imaxe"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "só uso editorial | só para uso editorial | exclusivamente uso editorial | uso editorial exclusivamente | uso exclusivamente editorial | unicamente uso editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "agás para uso persoal | salvo para uso persoal | excepto para uso persoal | agás uso privado | agás uso persoal"
        ),
        Exemption.QUOTATION: words("dereito de cita"),
        Exemption.STATUTORY_EXCEPTION: words(
            "casos previstos pola lei | permitidos pola lei | permitido pola lei | excepcións previstas pola lei | excepcións legais"
        ),
        Exemption.SUBSCRIBERS: words("agás abonados | excepto abonados | agás subscritores"),
        Exemption.SCIENTIFIC_RESEARCH: words("investigación científica"),
        Exemption.SEARCH_ENGINES: words("buscadores | motores de busca"),
        Exemption.IMAGES: words(
            "agás as imaxes | excepto as imaxes | agás as fotografías | excepto as fotografías | salvo as imaxes"
        ),
        Exemption.LOGOS: words("agás os logotipos"),
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
    joints=words("de | do | da | dos | das | a | ao | por"),
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
    ),
)
