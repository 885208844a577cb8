"""Spanish, of Spain and of America."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="es",
    title="Spanish",
    tags={
        Tag.OWNED: words(
            "pertenece a | pertenecen a | son propiedad de | es propiedad de | corresponde a | corresponden a"
        ),
        Tag.MARK: words(
            "derechos de autor © | derechos de autor: | derechos reservados © | d.r. ©"
        ),
        Tag.RESERVED: words(
            """todos los derechos reservados | derechos reservados | reservados todos los derechos |
            todos los derechos están reservados | todos los derechos quedan reservados | todos derechos reservados |
            quedan reservados todos los derechos | se reservan todos los derechos | todos los derechos son reservados |
            todos los derechos protegidos | reservados los derechos | todos los derechos de autor reservados |
            derechos de autor reservados | todos los derechos de propiedad intelectual reservados"""
        ),
        Tag.RESERVE: words(
            """reservado | reservada | reservados | reservadas | se reserva | se reservan | se reserva el derecho |
            se reserva expresamente | nos reservamos | reserva de derechos | quedan reservados | queda reservado | queda reservada"""
        ),
        Tag.PROTECTED: words(
            """protegido por derechos de autor | protegidos por derechos de autor | protegida por derechos de autor |
            protegidas por derechos de autor | protegido por la ley de propiedad intelectual |
            protegidos por la ley de propiedad intelectual | protegido por la propiedad intelectual |
            protegidos por la propiedad intelectual | protegido por copyright | protegidos por copyright |
            protegido por los derechos de autor | protegidos por los derechos de autor | protegidos por las leyes de propiedad intelectual |
            protegido por las leyes de derechos de autor | sujeto a derechos de autor | sujetos a derechos de autor |
            amparado por la ley | es propiedad de | son propiedad de | propiedad exclusiva de | protegidos por derechos de propiedad intelectual"""
        ),
        Tag.NEG: words(
            "nadie | no | ningún | ninguna | ninguno | jamás | nunca | tampoco | sin que"
        ),
        Tag.NOT_ONLY: words(
            "ni siquiera con | aun con | incluso con | aunque se | no solo | no sólo | no solamente | no se limita | sin coste | sin costo | sin coste alguno | sin costo alguno | sin cargo | sin pago | sin pagar | de balde | libre de cargo | libre de regalías | sin regalías"
        ),
        Tag.MAY: words(
            """puede | pueden | podrá | podrán | podría | podrían | puedes | podrás | podemos | pueda | puedan | podéis |
            se puede | se pueden | se podrá | se podrán | poder | tiene derecho a"""
        ),
        Tag.MAY_NOT: words("""queda vedado | abstenerse de | absténganse de | se abstendrá de | se abstengan de | no se permite | no se permiten | no se autoriza |
            no se autorizan | no se admite | no cabe"""),
        Tag.MUST: words(
            """debe | deben | deberá | deberán | debería | deberían | deberás | debes | tiene que | tienen que | ha de | han de |
            habrá de | habrán de | debiendo | se debe | se deberá | está obligado a"""
        ),
        Tag.BAN: words(
            """prohibido | prohibida | prohibidos | prohibidas | prohibir | prohíbe | prohíben | se prohíbe | se prohíben |
            prohibición de | prohibe | vetado | vetada | excluido | excluida | ilícito | ilícita | ilegal | ilegales | vedado | vedada |
            inadmisible | se opone | se oponen | nos oponemos | se opone expresamente a | queda excluida | denegado | denegada |
            rechaza | rehúsa | no consiente | restringido | restringida | se excluye | proscrito | proscrita | impedido | se veta | vetados | vetadas | veto | queda vetada | queda vetado | se veda | vedados | no apto para | no apta para"""
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permiten | se permite | se permiten | permitir | autorizado | autorizada | autorizados | autorizadas | autoriza | autorizan | se autoriza | se autorizan | autorizamos | libre | libres | libremente | gratuita | es gratuita | gratuitamente | lícito | lícita | tolerado | tolerada | bajo licencia | bajo una licencia | admite | admitido | se admite | es posible | posible | nada impide | anima a | invitamos a | animamos a | concede | se concede | otorga | se otorga | alentamos | bienvenido a | publicado bajo | licenciado bajo | se publican bajo | tienes libertad | con libertad | libertad de | licenciados bajo | autorizado por una | autorizada por una | uso gratuito | uso libre | de uso libre | de uso gratuito | se cede gratuitamente | cesión gratuita"""
        ),
        Tag.NEED: words("""obligatorio | obligatoria | obligatorios | obligatorias | obligatoriamente | obligado | obligada | imprescindible | preciso | precisa | necesario |
            necesaria | requiere | requieren | requerido | requerida | exige | exigen | exigido | exigida | sujeto a | sujeta a | sujetos a | sujetas a |
            supeditado a | supeditada a | condicionado a | condicionada a | requisito | necesita | necesitan | se necesita | deben solicitarse | indispensable |
            hay que | es menester | subordinada a | precisan"""),
        Tag.THREAT: words(
            """será perseguido | será perseguida | serán perseguidos | será sancionado | será sancionada | será denunciado | bajo pena de |
            so pena de | acciones legales | acciones judiciales | penado por la ley | penada por la ley | bajo apercibimiento |
            bajo las sanciones | constituye un delito | constituye delito | podrá ser constitutiva de delito | será objeto de | bajo las penas"""
        ),
        Tag.UNAUTHORISED: words(
            "no autorizado | no autorizada | no autorizados | no autorizadas | desautorizado | no consentida | no consentido"
        ),
        Tag.WITHOUT: words(
            "sin | a falta de | en ausencia de | sin contar con | sin mediar | salvo con | sin haber obtenido | careciendo de | si no se | si no va"
        ),
        Tag.EXCEPT: words("""salvo | excepto | a menos que | a no ser que | a excepción de | con excepción de | con la excepción de | salvo que | exceptuando | menos |
            si no es con | que no sea | que no sean | con la salvedad de | excepción hecha de | distinto de | distinta de | distintos de"""),
        Tag.ONLY: words("""solo | sólo | solamente | únicamente | exclusivamente | exclusivo | exclusiva | reservado a | reservada a | reservados a | reservado para |
            reservada para | limitado a | limitada a | restringido a | destinado a | destinada a | destinados a | sino con | más que con | únicas | exclusivos |
            nada más que | restringida a | reservado exclusivamente"""),
        Tag.IF: words("""siempre que | siempre y cuando | a condición de | a condición de que | con la condición de | con la condición de que | bajo la condición de |
            con tal de que | citando | mencionando | indicando | con | enlazando | desde que | mediando | mediante | acreditando | acompañado de |
            acompañada de | dando crédito | en tanto que | mientras | haciendo constar | si se | nombrando | reconociendo | conservando |
            en las siguientes condiciones | si usted | atribuyendo | previa | previo"""),
        Tag.WHEN: words("en caso de | en el caso de | cuando | al | para cualquier"),
        Tag.NO_PART: words(
            "ninguna parte | ningún fragmento | ninguna porción | ningún extracto | parte alguna"
        ),
        Tag.RANGE: words(
            """total o parcial | totales o parciales | parcial o total | total o parcialmente | totalmente o en parte | en todo o en parte |
            todo o parte | en su totalidad o en parte | total y parcial | total ni parcialmente | ni total ni parcialmente | ni en todo ni en parte |
            parcial o totalmente | íntegra o parcial | íntegra o parcialmente | aun parcial | incluso parcial | incluso parcialmente |
            aunque sea parcialmente | ni siquiera parcialmente | ni parcialmente | cualquier parte | de forma parcial o total | en parte o en su totalidad |
            completo o parcial | total y/o parcial | en forma total o parcial | completa o parcial | o parte de | integral o parcial | siquiera parcial | ni parcial"""
        ),
        Tag.COMMERCIAL: words(
            """con fines comerciales | para fines comerciales | fines comerciales | con ánimo de lucro | con fines de lucro | con fines lucrativos |
            con propósitos comerciales | con finalidad comercial | a efectos comerciales | con fin comercial | con un fin comercial | propósitos comerciales"""
        ),
        Tag.OTHER: words(
            "u otros fines | o cualquier otro fin | o para cualquier otro fin | cualquier finalidad | cualquier fin | ni para otros fines"
        ),
        Tag.OUTSIDE: words("fuera de | fuera del territorio de | fuera del"),
        Tag.PURPOSE: words(
            "para | con fines de | con el fin de | a efectos de | con destino a | a fin de"
        ),
        Tag.BUT: words(
            "pero | no obstante | sin embargo | mientras que | aunque | por el contrario"
        ),
        Tag.AND: words("y | o | ni | u | e | y/o | así como | como también"),
        Tag.REQUEST: words(
            """por favor | rogamos | se ruega | rogamos a | se agradece | se agradecerá | agradecemos | agradeceríamos | se solicita | le pedimos |
            les pedimos | pedimos"""
        ),
        Tag.REPORT: words("""dijo | declaró | anunció | afirmó | informó | explicó | aseguró | según | aprobó | condenó | confirma | confirmó | demandó | demanda a | denunció |
            acusó | acusa | acusado de | dictaminó | resolvió | sentenció | votó | rechazó | ha anunciado | ha aprobado | ha condenado | ha dicho | señaló |
            recordó | advirtió | sostuvo | indicó | pidió | exige a | defiende | considera que | reclama | ordenó | falló | ha demandado | prohibió |
            ha prohibido | ha denunciado | precisó | criticó | presentó una demanda | significa | se refiere a | debate sobre | fue condenado | ha pedido |
            fueron condenados | debate | debaten | estudia | estudian | propone | proponen | plantea | pide | piden | planea | quiere | quieren | rechaza |
            aprueba | anuncia | advierte | recomienda | votará | reclaman | asegura | afirma | investiga | sancionó | multó | multa a | ha ordenado | ordena"""),
        Tag.TOPIC: words("""tribunal | tribunal supremo | juez | jueza | juicio | sentencia | demanda judicial | pleito | proyecto de ley | la ley de propiedad intelectual que |
            diputados | senado | parlamento | congreso | ministro | ministra | ministerio | gobierno | ayuntamiento | abogado | abogada | experto | jurista |
            la frase | la expresión | la fórmula | qué significa | infracción de derechos | violación de derechos de autor | litigio | consejo de ministros |
            corte suprema | fiscal | fiscalía | alcalde | alcaldía | decreto municipal | la condena | reforma de la ley | la palabra | curso sobre |
            jornada sobre | más información sobre | policía | agentes | periodistas detenidos"""),
        Tag.NONWORK: words("""aparcar | aparcamiento | estacionar | estacionamiento | fumar | tabaco | cigarrillos | alcohol | bebidas | armas | pesca | pescar | caza | drones |
            vehículos | coches | perros | animales | mascotas | baño | pirotecnia | fuegos artificiales | petardos | entradas | boletos | votos | voto |
            manifestaciones | mercancías | medicamentos | pesticidas | acampar | velo | teléfonos móviles | celulares | patinetes | plásticos | bolsas |
            menores | carne | ganado | combustible* | circulación | tránsito | drogas | marihuana | marfil | agua | corridas | toros | leche | vapeadores |
            especies | glifosato | apuestas | juego | playa* | hogueras | quemas | cartas al editor | los editores de libros | la editora de libros |
            las editoriales | órganos | encuestas | sondeos | elecciones | folletos | partido | medicamento | alimentos | su correo electrónico |
            tu correo electrónico | datos personales | cookies | tus datos | sus datos personales | terreno | terrenos | vivienda | viviendas | piso | pisos |
            fábrica | fábricas | vacuna | vacunas | virus | mascarilla | mascarillas | pacientes | embriones | clonación | asistida | gestación | examen |
            exámenes | en clase | alumnos | teléfono | teléfonos | gas | petróleo | electricidad | mina | minas | minera | carbón | nuclear | residuos |
            pescado | jugador | jugadores | estadio | aficionados | avión | aviones | trenes | barcos | buques | camiones | bicicletas | presos | migrantes |
            jabalíes | lobos | osos | tortura | municiones | deuda | herencia | bosque | bosques | semillas | plantas | insectos | burka | prostitución |
            matrimonio | aborto | eutanasia | amianto | herbicida* | criptomonedas | chips | minerales | café | juguetes | ropa | móvil | ambulante |
            causa judicial | acciones de la compañía | coche | viviendas turísticas | patines | quema | pirotécnicos | terrazas | desahucios | fracking |
            tierras | inmueble | inmuebles | cinturón | cinturones"""),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografía: | fotografías: | foto de | fotografía de | crédito: | créditos: | crédito de la foto: | crédito foto: | fuente: |
            fuentes: | imagen: | imágenes: | vídeo: | video: | cortesía de | cortesía: | cortesía | gentileza de | gentileza | infografía: | ilustración: |
            ilustración de | texto: | gráfico: | crédito obligatorio: | fotografía cedida por | cedida por | foto cedida por | facilitada por | fotógrafo: | viñeta de | imagen de archivo:"""
        ),
        Tag.PHOTO: words(
            "foto | fotos | fotografía | fotografías | imagen | imágenes | fotógrafo | fotógrafa"
        ),
        Tag.VIA: words("vía"),
        Tag.WITH_AGENCY: words(
            """con | con material de | con aportes de | con información de | con agencias | con información de agencias | y agencias | con afp | con efe | con reuters | agencias | con datos de |
            redacción y agencias | (agencias) | con informaciones de"""
        ),
        Tag.BYLINE: words(
            "periodista | corresponsal | enviado especial | enviada especial | reportero | reportera | redactor | redactora"
        ),
        Tag.KILL: words("""anulación de | anulación: | anulada | noticia anulada | foto anulada | queda anulada | rogamos anulen | eliminen de sus archivos |
            elimínenla de sus archivos | no hagan uso de | no utilicen la | dejar de utilizar | no volver a utilizar | retirada obligatoria |
            retirar de inmediato | rogamos no utilicen | anulen la | rogamos a nuestros abonados que no | quedan anuladas | anula la | anular la | retira la |
            eliminar la | se anula la | queda anulada la | queda cancelada | nota cancelada | noticia cancelada | foto cancelada | nota anulada | información anulada | despacho anulado | bórrenla de sus archivos | borrarla de sus archivos | eliminarla de sus archivos | suprimirla de sus archivos | elimínenlo de sus archivos | no usar la nota | cancela la | cancela el | cancelamos la | cancelamos el | anulamos la | anulamos el | anula el | retiramos la | retiramos el | retira el | queda cancelado el | queda cancelada la | queda anulado el | queda retirada la | se cancela la | se retira la | queda sin efecto la | queda sin efecto el | sin efecto la | bórrenla | elimínenla | que la borren | que la eliminen | deben eliminarla | deberán eliminarla | inutilicen la | destruyan la"""),
        Tag.CORRECTION: words(
            """versión corregida | corrige el | (corrige | corrección: | fe de errores | fe de erratas | sustituye a la anterior | repite corregida | anula y sustituye |
            utilicen la versión | utilizar la versión corregida"""
        ),
        Tag.EMBARGO: words(
            """embargado hasta | embargada hasta | embargado: | bajo embargo | con embargo hasta | embargo hasta | embargo: | embargado | información embargada |
            noticia embargada"""
        ),
        Tag.UNTIL: words("hasta | hasta el | hasta las | antes de | antes del"),
        Tag.AFTER: words(
            "después de | después del | a partir de | a partir del | desde el | tras el | pasado el | transcurridos"
        ),
        Tag.RELEASE: words(
            """para difusión inmediata | para su difusión inmediata | para publicación inmediata | para su publicación inmediata | difusión inmediata |
            libre publicación | de libre publicación | se ruega su publicación | se ruega publicación | se ruega su difusión | se ruega difusión | se ruega la publicación | se ruega la difusión | se agradece su difusión | se agradece su publicación | se agradece la difusión | con ruego de publicación | con el ruego de su publicación | rogamos su publicación | rogamos su difusión | rogamos difusión | rogamos publicación"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            "dominio público | de dominio público | en el dominio público | ningún derecho reservado | sin derechos reservados | libre de derechos | libres de derechos | no generan derechos de autor | no genera derechos de autor | no están sujetos a derechos de autor | no está sujeto a derechos de autor | no están protegidos por derechos de autor | no está protegido por derechos de autor | libre de derechos de autor | libres de derechos de autor | exento de derechos de autor | exentos de derechos de autor"
        ),
        Tag.OPEN_LICENCE: words(
            "licencia abierta | licencia libre | licencia de datos abiertos | licencia pública"
        ),
        Tag.SINCE: words("desde"),
        Tag.PRESENT: words("presente | actualidad | hoy | la fecha"),
        Tag.TAIL: words(
            "y sus filiales | y sus licenciantes | o sus licenciantes | y/o sus | o sus | y sus | y otros | y colaboradores | tel | teléfono | aviso legal | y/o"
        ),
        Tag.PART_OF: words(
            "una empresa de | una división de | filial de | parte de | grupo | una empresa del grupo"
        ),
        Tag.WITHIN: words(
            "dentro de | en un plazo de | durante | por un plazo de | máximo | hasta un máximo de | más de"
        ),
        Tag.DAYS: words("día | días | hora | horas | semana | semanas | mes | meses"),
        Tag.LENGTH: words("palabras | minutos | segundos | caracteres | líneas | párrafos"),
        Tag.ABBREVIATION: words(
            "sr | sra | dña | d | pág | núm | art | avda | ee.uu | rif | etc | s.a | c.a"
        ),
    },
    actions={
        Action.ALL: words(
            """uso | usos | usar | usado | usada | usados | usadas | use | usen | utiliz* | utilice | utilicen | reutiliz* | utilización |
            explotación | explotar | explotado | explotada | explotados | empleo | emplear | empleado | aprovechamiento | hacer uso | haga uso | hagan uso | reuso | usarse"""
        ),
        Action.PUBLISH: words("""publicar | publicado | publicada | publicados | publicadas | publicación | publique | publiquen | publicarse | publicarlo | publicarla |
            publicarlos | republic* | republiqu* | reimpr* | reproducción y publicación | comunicación pública | comunicar públicamente |
            comunicados públicamente | comunicado públicamente | puesta a disposición | puesta a disposición del público | poner a disposición | exhibir |
            exhibición | exhibido | exhibida | mostrar | reproducción pública | divulgar | divulgación | divulgado | divulgada | divulgados |
            difusión por cualquier medio | reedición | reeditar | divulgarse | exhibirse"""),
        Action.PUBLISH_ONLINE: words(
            "en internet | internet | en línea | en la web | publicación online | en sitios web | en otros sitios web | en otras páginas web | uso web"
        ),
        Action.PRINT: words(
            """impresión | imprimir | impreso | impresa | impresos | en papel | medios impresos | edición impresa | imprimirse"""
        ),
        Action.BROADCAST: words("""emisión | emitir | emitido | emitida | emitidos | emitidas | redifusión | redifundir | redifundido | radiodifu* | retransmi* | televis* |
            transmitir por televisión | emisión por televisión | al aire | emitirse"""),
        Action.SOCIAL: words(
            "redes sociales | compartir en redes | compartir en redes sociales | tuitear"
        ),
        Action.REPRODUCE: words(
            """reproducción | reproducciones | reproducir | reproducido | reproducida | reproducidos | reproducidas | reproduzca | reproduzcan |
            reproducirse | reproducirlo | reproducirlos | reproduce | copia | copias | copiar | copiado | copiada | copiados | copie | copien | copiarse | duplic* |
            duplique | fotocopi* | descarga | descargar | descargado | descargas | descargarse | descargue | captura de pantalla | replicar | replicarse | replicado | replique | repliquen | capturas de pantalla | hacer capturas | calcar | copiarlo | copiarla | copiarlos | fotocopiar | clonar | transcribir | transcripción | transcribirse"""
        ),
        Action.REDISTRIBUTE: words("""distribu* | redistribu* | difusión | difundir | difundido | difundida | difundidos | difundidas | difunda | transmisión | transmitir | transmitido |
            transmitida | transmitidos | transmita | cesión | ceder | cedido | cedida | cedidos | transferir | transferencia | sindic* | sublicenci* | reenvi* |
            reenvío | facilitar a terceros | entregar a terceros | comunicar a terceros | compartir | compartido | compartida | compartirlo | comparta |
            diseminación | propagar | propagación | circular | difundirse | transmitirse | cederse | compartirse | reenviar | reenvíen"""),
        Action.REWRITE: words(
            "reescri* | reescritura | resum* | reelabor* | editar | edición | editado | editada | redacción de resúmenes | parafras* | extractar | revistas de prensa | resúmenes de prensa"
        ),
        Action.ADAPT: words(
            """modific* | modifique | adapt* | alter* | transform* | obras derivadas | obra derivada | arreglo | manipul* | procesar | procesamiento | crear obras derivadas | remezcl*"""
        ),
        Action.TRANSLATE: words(
            "traducción | traducciones | traducir | traducido | traducida | traducidos | traducirlo | traduzca | traducirse"
        ),
        Action.QUOTE: words("""citar fragmentos | cita textual | extracto | extractos | fragmento | fragmentos | citar extractos | cita breve | citas breves | cita |
            fragmentos breves | breves fragmentos | extractos breves | citas | breves extractos"""),
        Action.ARCHIVE: words(
            """archiv* | almacen* | almacenaje | guardar | guardado | base de datos | bases de datos | registro en sistema | sistema de recuperación | caché | memoria caché | conservación |
            conservar | grabar | grabación | registrar | borrarse a los | eliminarse a los | hemeroteca | archívese | archivarse | guardarse | almacenarse | conservarse"""
        ),
        Action.SELL: words("""venta | ventas | vender | vendido | vendida | vendidos | venda | reventa | revender | revendido | revendida | comercializ* | comercialice |
            alquiler | alquilar | venderse | revenderse | venderlo | venderla | a la venta | en venta | para la venta | ponerse a la venta"""),
        Action.COMMERCIAL: words(
            """uso comercial | usos comerciales | utilización comercial | explotación comercial | explotado comercialmente | comercialmente | aprovechamiento comercial |
            explotados comercialmente | reutilización comercial"""
        ),
        Action.ADVERTISE: words(
            "publicidad | publicitari* | promoción | promocional | promocionales | marketing | mercadotecnia | fines publicitarios | campañas publicitarias | propaganda"
        ),
        Action.AI_TRAINING: words(
            """minería de textos y datos | minería de texto y datos | minería de textos | minería de datos | inteligencia artificial | entrenamiento de ia | entrenar ia | entrenar una ia |
            entrenamiento de inteligencia artificial | entrenar inteligencia artificial | entrenamiento de modelos | entrenar modelos | entrenamiento de sistemas | entrenar sistemas | aprendizaje automático |
            aprendizaje de máquina | aprendizaje automatizado | rastreo | rastrear | raspado | raspar | scraping | crawling | extracción automatizada | extracción de datos | modelos de lenguaje |
            grandes modelos de lenguaje | ia generativa | datos de entrenamiento | entrenar algoritmos | entrenamiento de algoritmos | robots de ia | modelos de ia | sistemas de ia | indexación automatizada |
            recopilación automatizada | modelos generativos | prospección de textos y datos | por parte de ia | text and data mining | tdm | data mining | chatbots | inteligencias artificiales | herramientas de ia | ia generativas | alimentar modelos | alimentar sistemas | alimentar una ia | alimentar algoritmos | entrenar a modelos | entrenar a una ia | entrenar a la ia | entrenen modelos | raspado de datos | rastreadores | arañas web | robots de rastreo | modelos lingüísticos | modelo de lenguaje | minado de datos | minado de textos | recolección automatizada | recogida automatizada | extraer datos de forma automatizada"""
        ),
        Action.ALTER_IMAGE: words(
            "recort* | retoc* | retoque | retoques | reencuadr* | manipulación digital | fotomontaje* | montaje | ocultar el logo | tapar el logo | borrar el logo | colorear"
        ),
        Action.LINK: words(
            "enlaces profundos | enlace profundo | framing | enmarcado | incrustar | incrustación"
        ),
    },
    manners={
        Action.PRINT: words("revistas | prensa rosa | tabloides | portadas de revista"),
        Action.PUBLISH_ONLINE: words(
            "telefonía móvil | galería de fotos | dispositivos móviles"
        ),
    },
    objects={
        Object.ITEM: words(
            """artículo | artículos | contenido | contenidos | documento | documentos | noticia | noticias | información | informaciones | material | materiales | obra | obras |
            esta publicación | presente publicación | nota | notas | despacho | despachos | elementos | contenido de este sitio | contenidos de este sitio | contenido del sitio | contenidos del sitio |
            contenido de este sitio web | contenidos de esta web | contenidos de esta página | contenido de esta página | contenido de esta web | contenidos de este sitio web | reportaje | reportajes | trabajo |
            comunicado | crónica | entrevista | libro | ejemplar | teletipo | contenidos de este medio"""
        ),
        Object.SITE: words("sitio web | sitio | página web | portal | este sitio | esta web"),
        Object.TEXT: words("texto | textos"),
        Object.IMAGE: words(
            "foto | fotos | fotografía | fotografías | imagen | imágenes | ilustración | ilustraciones"
        ),
        Object.VIDEO: words("vídeo | video | vídeos | videos | metraje | secuencia"),
        Object.AUDIO: words("audio | audios | podcast | sonido | grabación sonora"),
        Object.GRAPHIC: words(
            "gráfico | gráficos | infografía | infografías | mapa | mapas | viñeta"
        ),
        Object.DATABASE: words("esta base de datos | la presente base de datos"),
        Object.LOGO: words("logotipo | logotipos | logo | logos | marcas"),
        Object.THIRD_PARTY: words(
            "contenidos de terceros | material de terceros | despachos de agencias | contenido de terceros | noticias de agencias"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorización | autorizaciones | permiso | permisos | consentimiento | acuerdo | acuerdos | licencia | licencias | aprobación | contrato | convenio | aquiescencia | anuencia |
            conformidad | autorizado por | autorizada por | visto bueno | beneplácito | titular | aprobación escrita | venia | aval"""
        ),
        Condition.PRIOR: words(
            "previo | previa | previos | previas | previamente | anticipado | de antemano | con anterioridad"
        ),
        Condition.WRITTEN: words("escrito | escrita | por escrito | escritas | escritos"),
        Condition.ATTRIBUTION: words("""citar la fuente | citando la fuente | cite la fuente | citen la fuente | citando al autor | citar al autor | se cite | se citen | cita de la fuente |
            mención de la fuente | mencionar la fuente | mencione la fuente | citada la fuente | crédito | créditos | acreditar | acreditado | atribución |
            atribuir | reconocimiento | reconocer | fuente | citar | citado | citada | citando | citarse | mención | mencionar | mencionando | mencionado |
            menciona | mencione | indicar la procedencia | procedencia | nombre del autor | indicando su procedencia | autoría | nombrar |
            reconociendo la autoría | firma | acreditando | dar crédito | dando crédito | se mencione | citen | cita al autor | citándola | citándolo |
            citar su procedencia | citando su procedencia | nombre el autor | se nombre | nombre al autor | nombren | nombrando al autor | se nombre al autor | se reconozca | reconozca | reconozcan | acredite | acrediten | se acredite | se atribuya | atribuya | atribuyan | dé crédito | den crédito | se dé crédito | se indique la fuente | indique la fuente | indiquen la fuente | se indique su procedencia | se haga constar | haga constar la fuente | indicando la fuente | indicando su autor | señalando la fuente | señale la fuente | consignar la fuente | consigne la fuente | consignando la fuente | refiriendo la fuente | se señale | al pie el nombre | se cita la fuente | se cita al autor | cita la fuente | citarse la fuente | citándose la fuente | mediando cita de la fuente | se identifique al autor | identifique al autor | identificar al autor | identificando al autor | se indica el autor | indique el autor | indicar el autor | indicando el autor | indicar la fuente | se indica la fuente | señalar la fuente | señalar al autor | su origen | indicar el origen | nombre de la autora | nombre del medio | se menciona la fuente | menciona la fuente | menciona al autor | indicar su autoría"""),
        Condition.LINK: words(
            "enlace | enlaces | enlazar | enlazando | enlace al original | hipervínculo | hipervínculos | vínculo | link | hiperenlace | url | enlace a la | liga | enlace a | enlacen | se enlace | incluya un enlace | incluir un enlace | enlazándolo | enlazándola"
        ),
        Condition.KEEP_NOTICE: words(
            "conservar el aviso | mantener el aviso | conserve este aviso | mantenga este aviso | sin eliminar el aviso | incluya esta nota | mantener la nota de copyright"
        ),
        Condition.INDICATE_CHANGES: words(
            "indicar los cambios | indicando los cambios | señalar las modificaciones | se indiquen los cambios | indicar si se han realizado cambios"
        ),
        Condition.NO_DERIVATIVES: words(
            """sin modificar | sin modificaciones | sin modificación | sin alteraciones | sin alterar | íntegramente | de forma íntegra | en su integridad | en su totalidad | sin obra derivada | sinobraderivada |
            sin obras derivadas | sinderivadas | sin derivadas | texto íntegro | sin cambios | completo y sin | no derivadas | sin ser modificado | sin alteración"""
        ),
        Condition.SHARE_ALIKE: words(
            "compartir igual | compartirigual | misma licencia | mismas condiciones | compartir bajo la misma licencia | mismo tipo de licencia"
        ),
        Condition.NONCOMMERCIAL: words(
            """no comercial | no comerciales | nocomercial | sin fines comerciales | sin ánimo de lucro | sin fines de lucro | sin fines lucrativos | sin fin lucrativo | fines no comerciales | uso no comercial |
            no se utilice con fines comerciales | no se utilicen con fines comerciales | no se use con fines comerciales | no sea con fines comerciales | no se haga con fines comerciales | no tenga fines comerciales |
            sin ánimo comercial | no lucrativos | no lucrativo | sin uso comercial | no con fines comerciales | sin finalidad comercial"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "uso editorial | usos editoriales | fines editoriales | fines informativos | uso informativo | uso periodístico | fines periodísticos | para informar | finalidad informativa"
        ),
        Condition.PERSONAL_USE: words(
            """uso personal | uso privado | uso interno | uso particular | uso doméstico | fines personales | fines privados | uso estrictamente personal | uso exclusivamente personal | uso personal y privado |
            información personal | uso propio | uso individual"""
        ),
        Condition.EDUCATIONAL_USE: words(
            "fines educativos | uso educativo | fines docentes | fines didácticos | fines académicos | uso escolar | docencia | uso académico | uso docente"
        ),
        Condition.CONTEXT_ONLY: words(
            "para ilustrar | ilustrar la noticia | en relación con | en el contexto de | acompaña a la noticia | en relación con el acontecimiento | que acompaña"
        ),
        Condition.ONE_TIME: words(
            "un solo uso | uso único | una sola vez | una única vez | un único uso | una sola publicación | única publicación"
        ),
        Condition.LENGTH_LIMIT: words(
            "breves extractos | breves fragmentos | fragmentos breves | extractos breves"
        ),
        Condition.NOTIFY: words(
            "comunicarlo a | avisar a la redacción | informar a la redacción | nos informe | notificar a | notificarnos | informarnos | avisarnos | avísenos | nos avise | notificación previa a"
        ),
        Condition.PAYMENT: words(
            "pago | abono | canon | tarifa | tarifas | regalías | remuneración | honorarios | contraprestación | de pago | cargo | facturará | facturación | coste | derechos económicos"
        ),
        Condition.SUBSCRIBER: words(
            "abonados | abonado | suscriptores | suscriptor | suscritos | clientes | usuarios registrados | miembros | socios | medios acreditados | medios abonados | suscripción"
        ),
        Condition.RELEASE: words(
            "cesión de imagen | derechos de imagen | autorización del modelo | autorización de las personas"
        ),
        Condition.NO_ENDORSEMENT: words("sugerir apoyo | sugerir respaldo | implicar respaldo"),
        Condition.TRACKING_PIXEL: words(
            "píxel de seguimiento | contador de visitas | contador de páginas"
        ),
        Condition.USE_CORRECTED_VERSION: words("utilizar la versión corregida"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "solo uso editorial | sólo uso editorial | uso editorial solamente | uso editorial únicamente | uso exclusivamente editorial | únicamente uso editorial | uso editorial exclusivo | solo para uso editorial | uso exclusivo editorial | solo editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "salvo uso personal | salvo para uso personal | excepto para uso personal | salvo para uso privado | excepto uso privado | excepto para uso privado | salvo uso privado"
        ),
        Exemption.QUOTATION: words(
            "derecho de cita | salvo citas breves | excepto citas breves | citas breves con"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "excepciones previstas por la ley | excepción prevista por la ley | excepciones legales | salvo excepción prevista por la ley | casos previstos por la ley | permitidos por la ley | permitido por la ley | permitida por la ley | uso justo"
        ),
        Exemption.SUBSCRIBERS: words(
            "salvo abonados | excepto abonados | salvo suscriptores | excepto suscriptores"
        ),
        Exemption.SOCIAL_SHARE: words(
            "botones de compartir | botones sociales | botones para compartir"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("investigación científica"),
        Exemption.SEARCH_ENGINES: words("motores de búsqueda | buscadores"),
        Exemption.IMAGES: words(
            "excepto las fotos | excepto las imágenes | excepto imágenes | salvo las imágenes | salvo las fotografías | excepto fotografías | a excepción de las imágenes | a excepción de las fotografías | salvo imágenes | excluidas las imágenes | excluidas las fotografías"
        ),
        Exemption.LOGOS: words(
            "excepto logotipos | excepto los logotipos | salvo los logotipos"
        ),
        Exemption.VIDEO: words("excepto los vídeos | salvo los vídeos | excepto vídeos"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            "excepto contenidos de terceros | salvo contenidos de terceros | salvo despachos de agencias"
        ),
        Exemption.EDUCATIONAL_USE: words(
            "salvo con fines educativos | excepto para fines educativos | salvo fines educativos"
        ),
    },
    places={
        "AR": words("argentina"),
        "AT": words("austria"),
        "AU": words("australia"),
        "BE": words("bélgica"),
        "BO": words("bolivia"),
        "BR": words("brasil"),
        "CA": words("canadá"),
        "CH": words("suiza"),
        "CL": words("chile"),
        "CN": words("china"),
        "CO": words("colombia"),
        "CR": words("costa rica"),
        "CU": words("cuba"),
        "CZ": words("república checa | chequia"),
        "DE": words("alemania"),
        "DK": words("dinamarca"),
        "DO": words("república dominicana"),
        "EC": words("ecuador"),
        "ES": words("españa"),
        "EU": words("unión europea"),
        "FI": words("finlandia"),
        "FR": words("francia"),
        "GB": words("reino unido | gran bretaña"),
        "GR": words("grecia"),
        "GT": words("guatemala"),
        "HN": words("honduras"),
        "HU": words("hungría"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("india"),
        "IT": words("italia"),
        "JP": words("japón"),
        "KR": words("corea del sur"),
        "MA": words("marruecos"),
        "MX": words("méxico"),
        "NI": words("nicaragua"),
        "NL": words("países bajos | holanda"),
        "NO": words("noruega"),
        "PA": words("panamá"),
        "PE": words("perú"),
        "PL": words("polonia"),
        "PT": words("portugal"),
        "PY": words("paraguay"),
        "RO": words("rumanía"),
        "RU": words("rusia"),
        "SE": words("suecia"),
        "SV": words("el salvador"),
        "TR": words("turquía"),
        "UA": words("ucrania"),
        "US": words("estados unidos | ee.uu."),
        "UY": words("uruguay"),
        "VE": words("venezuela"),
        "ZA": words("sudáfrica"),
    },
    months=(
        words("enero | ene."),
        words("febrero | feb"),
        words("marzo | mar"),
        words("abril | abr"),
        words("mayo"),
        words("junio | jun"),
        words("julio | jul"),
        words("agosto | ago"),
        words("septiembre | setiembre | sept"),
        words("octubre | oct"),
        words("noviembre | nov"),
        words("diciembre | dic"),
    ),
    joints=words("de | la | el | los | las | del | a | al | por"),
    examples=(
        Example("Queda prohibida la reproducción de este artículo.", ("prohibits reproduce",)),
        Example(
            "Se prohíbe copiar o distribuir estos contenidos sin el permiso previo y por escrito del editor.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Este texto no puede ser publicado, emitido ni traducido.",
            ("prohibits publish broadcast translate of text",),
        ),
        Example(
            "Las fotografías solo pueden utilizarse con autorización de la agencia.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Se permite republicar este artículo siempre que se cite la fuente y se incluya un enlace al original.",
            ("permits publish if attribution link",),
        ),
        Example(
            "En caso de reproducción es obligatorio citar la fuente.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "El editor se reserva los derechos de minería de textos y datos.",
            ("reserves ai_training",),
        ),
        Example(
            "Prohibido usar esta obra para entrenar modelos de inteligencia artificial.",
            ("prohibits ai_training",),
        ),
        Example(
            "Se autoriza la distribución con fines no comerciales.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Ninguna parte de este documento podrá ser reproducida sin autorización escrita.",
            ("prohibits reproduce quote if consent written",),
        ),
        Example("Prohibida la reproducción total o parcial.", ("prohibits reproduce quote",)),
        Example("PROHIBIDA SU VENTA", ("prohibits sell",)),
        Example("© 2014 Diario de la Ribera. Todos los derechos reservados.", ("reserved",)),
        Example("Foto: Ana Lucero", ("notice",)),
        Example("La jueza ordenó cerrar una página por reproducción ilegal de películas."),
        Example("El ayuntamiento ha prohibido la venta de alcohol en la playa."),
        Example("La expresión «derechos reservados» aparece en casi todos los discos."),
        Example("Sin embargo, la publicación de los datos se retrasó."),
        Example("Prohibido estacionar frente al garaje."),
    ),
)
