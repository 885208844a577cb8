"""Spanish, of Spain and of America."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """citando | mencionando | acreditando | dando crédito | haciendo constar | nombrando |
atribuyendo | siempre citando | siempre mencionando | si citas | si nos citas | si nos cita |
si nos citan | si cita | si citan | si menciona | si mencionas | si mencionan | si usted cita"""
_CONSENT_PRIOR = """licencia previa | acuerdo previo | solicitud previa | previa solicitud | previa petición |
petición previa | previa consulta | consulta previa | preguntarle antes | preguntar antes |
preguntarnos antes | preguntarme antes | pedirlo antes | pedirnos antes | consultarnos antes |
consultar antes | consulte antes | consúltalo antes | pregunte antes | pregunta antes"""

PACK = LanguagePack(
    name="es",
    title="Spanish",
    tags={
        Tag.OWNED: words(
            """pertenece a | pertenecen a | son propiedad de | es propiedad de | corresponde a |
            corresponden a | son propiedad exclusiva de | es propiedad exclusiva de |
            son de propiedad de | son titularidad de | es titularidad de |
            pertenecen exclusivamente a | corresponden exclusivamente a | queda en poder de |
            siguen siendo propiedad de"""
        ),
        Tag.MARK: words(
            "derechos de autor © | derechos de autor: | derechos reservados © | d.r. ©"
        ),
        Tag.RESERVED: words(
            """todos los derechos reservados | derechos reservados |
            reservados todos los derechos | todos los derechos están reservados |
            todos los derechos quedan reservados | todos derechos reservados |
            quedan reservados todos los derechos | se reservan todos los derechos |
            todos los derechos son reservados | todos los derechos protegidos |
            reservados los derechos | todos los derechos de autor reservados |
            derechos de autor reservados |
            todos los derechos de propiedad intelectual reservados |
            quedan reservados los derechos | reservados todos los derechos de autor |
            se reservan los derechos | todos los derechos expresamente reservados |
            todos los derechos quedan expresamente reservados |
            todos los demás derechos reservados |
            todos los derechos de explotación reservados | prohibidos todos los derechos |
            derechos de autor y conexos reservados |
            todos los derechos de esta edición reservados |
            todos los derechos intelectuales reservados | reserva de todos los derechos |
            con reserva de todos los derechos"""
        ),
        Tag.RESERVE: words(
            """reservado | reservada | reservados | reservadas | se reserva | se reservan |
            se reserva el derecho | se reserva expresamente | nos reservamos |
            reserva de derechos | quedan reservados | queda reservado | queda reservada |
            se reserva todos los derechos | se reserva para sí | nos reservamos el derecho |
            nos reservamos todos los derechos | me reservo | me reservo los derechos |
            permanecen reservados | reservándose | reserva expresa | hace reserva expresa |
            formula reserva | ejerce su derecho de oposición |
            ejerce su derecho de exclusión | derecho de exclusión | reserva sus derechos |
            opt-out"""
        ),
        Tag.PROTECTED: words(
            """protegido por derechos de autor | protegidos por derechos de autor |
            protegida por derechos de autor | protegidas por derechos de autor |
            protegido por la ley de propiedad intelectual |
            protegidos por la ley de propiedad intelectual |
            protegido por la propiedad intelectual |
            protegidos por la propiedad intelectual | protegido por copyright |
            protegidos por copyright | protegido por los derechos de autor |
            protegidos por los derechos de autor |
            protegidos por las leyes de propiedad intelectual |
            protegido por las leyes de derechos de autor | sujeto a derechos de autor |
            sujetos a derechos de autor | amparado por la ley | es propiedad de |
            son propiedad de | propiedad exclusiva de |
            protegidos por derechos de propiedad intelectual | protegida por copyright |
            protegidas por copyright | protegida por la ley de propiedad intelectual |
            protegidas por la ley de propiedad intelectual |
            protegidos por la legislación de propiedad intelectual |
            protegida por los derechos de autor | protegidas por los derechos de autor |
            protegido por derechos de propiedad intelectual | amparados por la ley |
            amparado por derechos de autor | amparados por derechos de autor |
            amparada por derechos de autor | sujeta a derechos de autor |
            sujetas a derechos de autor | tiene derechos de autor |
            tienen derechos de autor | con derechos de autor | son obra protegida |
            obra protegida | protegido por la ley federal del derecho de autor |
            protegidos por la ley federal del derecho de autor | protegidos por la ley"""
        ),
        Tag.NEG: words("""nadie | no | ningún | ninguna | ninguno | jamás | nunca | tampoco | sin que | en ningún caso | en
            modo alguno | de ningún modo | de ninguna manera | de ninguna forma | bajo ningún concepto | bajo
            ninguna circunstancia | en ninguna circunstancia | bajo ningún pretexto | nada | ni la | ni el | ni
            los | ni las | ni su | ni sus | ningunos | ningunas"""),
        Tag.NOT_ONLY: words(
            """ni siquiera con | aun con | incluso con | aunque se | no solo | no sólo |
            no solamente | no se limita | sin coste | sin costo | sin coste alguno |
            sin costo alguno | sin cargo | sin pago | sin pagar | de balde | libre de cargo |
            libre de regalías | sin regalías | no sólo se | no únicamente | no sin |
            nada más y nada menos | no más tarde de | no obstante lo anterior |
            a título gratuito | de forma gratuita | de manera gratuita | sin gastos |
            sin contraprestación | sin contraprestación económica | sin compromiso |
            sin garantía | no nos hacemos responsables | no se hace responsable |
            no se hace cargo | no se responsabiliza | no será responsable |
            no comparte necesariamente | no asume responsabilidad |
            no asume ninguna responsabilidad | no necesariamente |
            no refleja necesariamente | no reflejan necesariamente | ni más ni menos |
            sin limitación | sin limitarse a | sin carácter limitativo | no limitado a |
            entre otros usos"""
        ),
        Tag.MAY: words(
            """puede | pueden | podrá | podrán | podría | podrían | puedes | podrás | podemos |
            pueda | puedan | podéis | se puede | se pueden | se podrá | se podrán | poder |
            tiene derecho a | puedo | podréis | podríamos | cabe | tienes derecho a |
            tienen derecho a | está facultado para | están facultados para |
            tienen permiso para | tienes permiso para | tiene permiso para |
            está en su derecho | es lícito"""
        ),
        Tag.MAY_NOT: words(
            """queda vedado | abstenerse de | absténganse de | se abstendrá de |
            se abstengan de | no se permite | no se permiten | no se autoriza |
            no se autorizan | no se admite | no cabe | no se autoriza la | no se autoriza a |
            no se permite su | no se admiten | no se consiente | no se consienten |
            no se tolera | no se tolerará | no queda permitido | no queda autorizado |
            no podrá en ningún caso | no podrán en ningún caso | no puede en ningún caso |
            no debe en ningún caso | abstente de | absteneos de | debe abstenerse de |
            deberá abstenerse de | deberán abstenerse de | se abstendrán de |
            se compromete a no | se comprometen a no | se obliga a no | se obligan a no |
            comprometiéndose a no | evite | eviten | evitar | por favor no | por favor, no |
            rogamos no | se ruega no | se pide no | pedimos que no | le pedimos que no |
            les pedimos que no | agradecemos que no | agradecemos no | favor de no |
            favor no | no deje que | no está pensado para | no está destinado a |
            no están destinados a | no es para | no son para | no se presta a |
            no tienen derecho a | no tiene derecho a | no tienes derecho a |
            no tiene permiso para | no tienen permiso para | no tienes permiso para |
            no está autorizado a | no está autorizado para | no están autorizados a |
            no están autorizados para | no estás autorizado a | no cabrá | no caben |
            queda expresamente vedado | no es posible | no será posible | no es lícito |
            no está disponible para | no están disponibles para | prohíbese"""
        ),
        Tag.MUST: words(
            """debe | deben | deberá | deberán | debería | deberían | deberás | debes |
            tiene que | tienen que | ha de | han de | habrá de | habrán de | debiendo |
            se debe | se deberá | está obligado a | debemos | debéis | debieran | debiera |
            tendrá que | tendrán que | tienes que | tenéis que | ha de ser | han de ser |
            está obligada a | están obligados a | estás obligado a | se compromete a |
            se comprometen a | se obliga a | se obligan a | vendrá obligado a |
            vendrán obligados a | queda obligado a | quedan obligados a | deberéis |
            conviene que"""
        ),
        Tag.BAN: words(
            """prohibido | prohibida | prohibidos | prohibidas | prohibir | prohíbe | prohíben |
            se prohíbe | se prohíben | prohibición de | prohibe | vetado | vetada |
            excluido | excluida | ilícito | ilícita | ilegal | ilegales | vedado | vedada |
            inadmisible | se opone | se oponen | nos oponemos | se opone expresamente a |
            queda excluida | denegado | denegada | rechaza | rehúsa | no consiente |
            restringido | restringida | se excluye | proscrito | proscrita | impedido |
            se veta | vetados | vetadas | veto | queda vetada | queda vetado | se veda |
            vedados | no apto para | no apta para | prohíbo | prohibimos | prohibiendo |
            se prohibe | se prohiben | prohibe expresamente | prohibición expresa |
            prohibición absoluta | prohibición total | prohibición |
            terminantemente prohibido | terminantemente prohibida | estrictamente prohibido |
            estrictamente prohibida | rigurosamente prohibido | rigurosamente prohibida |
            expresamente prohibido | expresamente prohibida | totalmente prohibido |
            totalmente prohibida | queda prohibida | queda prohibido | quedan prohibidos |
            quedan prohibidas | queda vedada | queda vedado | quedan vedados |
            quedan vedadas | queda excluido | quedan excluidos | quedan excluidas |
            queda proscrita | queda proscrito | excluidos | excluidas | se excluyen |
            excluye | ilícitos | ilícitas | ilícitamente | ilegalmente | inadmisibles |
            contraviene | infringe | vulnera los derechos | viola los derechos |
            constituye una infracción | constituye infracción | constituye una violación |
            constituye una vulneración | supone una infracción | supone una vulneración |
            negamos | niega su consentimiento | niega el consentimiento | nos negamos |
            rechazamos | rechazan | no consentimos | no autorizamos | no autoriza |
            no autorizan | no permitimos | no permite | no permiten |
            no da su consentimiento | no damos permiso | no damos nuestro consentimiento |
            no doy permiso | no acepta | no aceptamos | no cedemos | no cede | no toleramos |
            oposición expresa | manifiesta su oposición | manifestamos nuestra oposición |
            expresa su oposición | me opongo | oponemos | restringidos | restringidas |
            proscritos | proscritas | impedida | impide | impiden | impedimos | no procede |
            descartado | descartada | fuera de lugar | tabú | punible"""
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permiten |
            se permite | se permiten | permitir | autorizado | autorizada | autorizados |
            autorizadas | autoriza | autorizan | se autoriza | se autorizan | autorizamos |
            libre | libres | libremente | gratuita | es gratuita | gratuitamente | lícito |
            lícita | tolerado | tolerada | bajo licencia | bajo una licencia | admite |
            admitido | se admite | es posible | posible | nada impide | anima a |
            invitamos a | animamos a | concede | se concede | otorga | se otorga |
            alentamos | bienvenido a | publicado bajo | licenciado bajo | se publican bajo |
            tienes libertad | con libertad | libertad de | licenciados bajo |
            autorizado por una | autorizada por una | uso gratuito | uso libre |
            de uso libre | de uso gratuito | se cede gratuitamente | cesión gratuita |
            permitimos | permitiendo | permitir que | permitiremos | autorizo | autorizar |
            está autorizado | están autorizados | permisible | lícitos | lícitas |
            toleramos | se tolera | admitida | admitidos | admitidas | se admiten |
            es admisible | se consiente | consiente | consentido | consentida | consentidos |
            consentimos | da permiso | damos permiso | doy permiso | concedemos | conceden |
            otorgamos | otorgan | facultado | faculta | se faculta | habilita | es libre |
            son libres | libre uso | libre reproducción | libre difusión |
            libre utilización | libre disposición | uso abierto | de acceso abierto |
            acceso abierto | en abierto | a disposición de | a disposición de los medios |
            a disposición de la prensa | a su disposición | a tu disposición |
            puesto a disposición | puestas a disposición | ponemos a disposición |
            se ponen a disposición | se pone a disposición | disponible bajo |
            disponibles bajo | disponible con licencia | publicadas bajo | publicados bajo |
            licencia de uso | con licencia | se distribuye bajo | se distribuyen bajo |
            se publica bajo | se ofrece bajo | se ofrecen bajo | cedido bajo | cedidos bajo |
            amparado bajo | sin restricciones | sin restricción | sin ninguna restricción |
            sin restricción alguna | sin limitaciones | sin necesidad de autorización |
            sin necesidad de permiso | sin necesidad de pedir permiso |
            sin necesidad de solicitar permiso | sin necesidad de solicitar autorización |
            sin tener que pedir permiso | no hace falta permiso |
            no hace falta pedir permiso | no hace falta autorización |
            no es necesario pedir permiso | no es necesario permiso |
            no es necesaria autorización | no se requiere autorización |
            no se requiere permiso | no se necesita permiso | no se necesita autorización |
            no requiere autorización | no requiere permiso | no necesitas permiso |
            no necesita permiso | no tenemos inconveniente en | no hay inconveniente en |
            no tiene inconveniente en | no vemos inconveniente en | no hay problema en |
            no hay objeción | no ponemos objeción | no nos oponemos a | no se opone a |
            gratuito | gratuitos | gratuitas | gratis | sírvase de | sírvanse |
            siéntete libre de | siéntase libre de | siéntanse libres de | eres libre de |
            es libre de | son libres de | usted es libre de | sois libres de |
            libertad para | toda libertad | barra libre | vía libre | luz verde para |
            invita a | invitan a | os invitamos a | le invitamos a | les invitamos a |
            invitados a | animan a | anímate a | te animamos a | les animamos a |
            os animamos a | fomentamos | se fomenta | favorecemos | bienvenida |
            bienvenidos a | bienvenidas | con mucho gusto | encantados de que |
            nos encanta que | agradecidos de que | no impedimos | nada obsta |
            nada se opone | exento de derechos"""
        ),
        Tag.NEED: words(
            """obligatorio | obligatoria | obligatorios | obligatorias | obligatoriamente |
            obligado | obligada | imprescindible | preciso | precisa | necesario |
            necesaria | requiere | requieren | requerido | requerida | exige | exigen |
            exigido | exigida | sujeto a | sujeta a | sujetos a | sujetas a | supeditado a |
            supeditada a | condicionado a | condicionada a | requisito | necesita |
            necesitan | se necesita | deben solicitarse | indispensable | hay que |
            es menester | subordinada a | precisan | necesarios | necesarias | es necesario |
            es necesaria | requeridos | requeridas | requiriendo | requerirá | requerirán |
            requiérase | exigible | exigida su | exigirá | se exige | se exigirá |
            se requiere | se requerirá | se precisa | se precisará | precisará | precisarán |
            preceptiva | preceptivo | inexcusable | forzosa | forzoso | de rigor |
            obligación de | es obligación | con obligación de | con la obligación de |
            es obligatorio | es obligatoria | es imprescindible | es preciso | es requisito |
            requisito indispensable | condición indispensable | condicionados a |
            condicionadas a | supeditados a | supeditadas a | subordinado a |
            subordinados a | subordinadas a | queda sujeta a | queda sujeto a |
            quedan sujetos a | quedan sujetas a | está sujeto a | está sujeta a |
            están sujetos a | están sujetas a | sujeta al | sujeto al | sujetos al |
            sujetas al | supeditado al | supeditada al | condicionado al | condicionada al |
            sometido a | sometida a | sometidos a | sometidas a | depende de | dependerá de |
            pasa por | pasará por | debe solicitarse | deberá solicitarse |
            deberán solicitarse | debe pedirse | ha de solicitarse | solicítese |
            solicite autorización | solicitar a | soliciten | diríjase a | dirigirse a |
            póngase en contacto | contacte con | contactar con | escriba a | escríbanos |
            escríbenos | consulte | hay que pedir | hay que solicitar | tiene que pedir |
            devenga | devengará | genera derechos | generará | conlleva |
            conllevará el pago | implica el pago | dará lugar a | es de pago | basta con |
            bastará con | basta | hace falta | harán falta | se ruega solicitar |
            citación obligatoria"""
        ),
        Tag.THREAT: words(
            """será perseguido | será perseguida | serán perseguidos | será sancionado |
            será sancionada | será denunciado | bajo pena de | so pena de |
            acciones legales | acciones judiciales | penado por la ley | penada por la ley |
            bajo apercibimiento | bajo las sanciones | constituye un delito |
            constituye delito | podrá ser constitutiva de delito | será objeto de |
            bajo las penas | será objeto de acciones | serán objeto de acciones |
            dará lugar a acciones legales | dará lugar a las acciones |
            darán lugar a acciones | será perseguible | perseguible | será penado |
            serán penados | serán sancionados | serán sancionadas | es punible |
            sancionable | sancionado conforme a la ley | sancionada conforme a la ley |
            castigado por la ley | castigada por la ley | es un delito | es delito |
            incurrirá en | incurrirán en | incurre en | los infractores | el infractor |
            los infractores serán | quien infrinja | se perseguirá |
            se procederá legalmente | procederemos legalmente | procederá legalmente |
            tomaremos medidas legales | tomará medidas legales | se tomarán medidas legales |
            emprenderemos acciones | se emprenderán acciones | se ejercerán las acciones |
            ejerceremos acciones | ejercerá las acciones | nos veremos en los tribunales |
            denunciaremos | será denunciada | serán denunciados | se denunciará |
            podrá ser sancionado | podrá constituir delito | puede constituir delito |
            puede ser constitutivo de delito | puede ser constitutiva de delito |
            bajo las sanciones establecidas | responderá ante | responderán ante |
            será considerado plagio | será considerada plagio"""
        ),
        Tag.UNAUTHORISED: words(
            """no autorizado | no autorizada | no autorizados | no autorizadas | desautorizado |
            no consentida | no consentido | no-autorizado | no-autorizada | sin autorizar |
            indebido | indebida | ilegítimo | ilegítima | no licenciado | no licenciada |
            clandestina | clandestino | fraudulenta | a espaldas de |
            sin haber sido autorizado | sin estar autorizado"""
        ),
        Tag.WITHOUT: words(
            """sin | a falta de | en ausencia de | sin contar con | sin mediar | salvo con |
            sin haber obtenido | careciendo de | si no se | si no va | si no media |
            si no mediare | si no existe | si no hay | si no cuenta con | si no cuentan con |
            si no dispone de | si no disponen de | si no tiene | si no tienen |
            si no tienes | si no se tiene | si no se cuenta con | si no se dispone de |
            si no obtiene | si no se obtiene | si no se ha obtenido | si no han obtenido |
            si no lleva | si no ha sido | si no es mediante | si no está | si no están |
            mientras no | mientras no medie | mientras no se | mientras no exista |
            mientras no haya | hasta que no | hasta no obtener | hasta obtener |
            antes de obtener | antes de recabar | en defecto de | en defecto del |
            en ausencia del | en ausencia de un | careciendo del | desprovisto de |
            a falta del | sin la debida | sin el debido | sin obtener | sin recabar |
            sin solicitar | sin pedir | sin contar | sin tener | sin disponer de |
            sin que medie | sin que exista | sin que se | sin que conste | sin haber |
            sin antes | no mediando | no habiendo | no contando con | de no mediar |
            de no existir | de no contar con | de no haber"""
        ),
        Tag.EXCEPT: words(
            """salvo | excepto | a menos que | a no ser que | a excepción de |
            con excepción de | con la excepción de | salvo que | exceptuando | menos |
            si no es con | que no sea | que no sean | con la salvedad de |
            excepción hecha de | distinto de | distinta de | distintos de | salvo si |
            salvo en | salvo para | salvo cuando | salvo previa | salvo previo | salvo por |
            salvo los | salvo las | excepto si | excepto que | excepto con | excepto para |
            excepto cuando | excepto en | excepto por | excepto los | excepto las |
            con excepción del | a excepción del | a excepción de los | a excepción de las |
            con la sola excepción de | con la única excepción de | aparte de |
            fuera de los casos | al margen de | si no es | si no es para | si no es por |
            si no fuera con | como no sea con | como no sea | a no ser con |
            a no ser mediante | que no fuera | que no fueran | que no sea con | exceptuado |
            exceptuada | exceptuados | exceptuadas | se exceptúa | se exceptúan |
            hecha excepción de | quitando | otro que no sea | diferente de | diferente a |
            diferentes de | diferentes a | distinto al | distinta a la | distintos a |
            distintos de los | distinto a | más allá de | sino mediante | sino con |
            en otro caso | hecha la salvedad"""
        ),
        Tag.ONLY: words(
            """solo | sólo | solamente | únicamente | exclusivamente | exclusivo | exclusiva |
            reservado a | reservada a | reservados a | reservado para | reservada para |
            limitado a | limitada a | restringido a | destinado a | destinada a |
            destinados a | sino con | más que con | únicas | exclusivos | nada más que |
            restringida a | reservado exclusivamente | tan solo | tan sólo | nada más |
            en exclusiva | exclusivas | exclusivo de | exclusiva de | uso exclusivo de |
            uso exclusivo de los | para uso exclusivo de | única y exclusivamente |
            solo y exclusivamente | única | único | único fin | únicos | reservado al |
            reservado a los | reservada a los | reservados a los | reservadas a |
            reservadas a los | reservado únicamente | reservada al | limitado al |
            limitada al | limitados a | limitadas a | restringido al | restringida al |
            restringidos a | restringidas a | ceñido a | ceñirse a | se ciñe a |
            se limita a | se limitará a | se circunscribe a | circunscrito a |
            circunscrita a | destinadas a | destinado únicamente | destinado exclusivamente |
            destinada exclusivamente | meramente | estrictamente para | más que para |
            más que a | más que en | más que mediante | sino a | sino para | sino bajo |
            sino en | sino por | sino tras | sino previa | con el único fin |
            con el solo fin | con el único objeto | con el único propósito"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """siempre que | siempre y cuando | a condición de | a condición de que |
            con la condición de | con la condición de que | bajo la condición de |
            con tal de que | indicando | con | enlazando | desde que | mediando | mediante |
            acompañado de | acompañada de | en tanto que | mientras | si se | reconociendo |
            conservando | en las siguientes condiciones | si usted | previa | previo |
            con la sola condición | con la única condición de | con la única condición |
            con la única condición de que | con la sola condición de |
            con la sola condición de que | a condición que | con condición de |
            con condición de que | bajo condición de | bajo la única condición de |
            con el requisito de | con el requisito de que | con la obligación de | cumpliendo |
            siempre que se | siempre con | siempre mediante | siempre bajo | con tal que |
            toda vez que | mientras se | mientras que se | supuesto que | a cambio de |
            a cambio del | contra pago | contra entrega | previo pago | previa cita |
            previo acuerdo | bajo los siguientes términos | bajo las siguientes condiciones |
            con las siguientes condiciones | en los siguientes términos | cuando se |
            si enlazas | si enlaza | si pones | si pone | si incluye | si incluyes |
            si incluyen | si tú | si vas | incluyendo | insertando | poniendo | añadiendo |
            agregando | colocando | señalando | especificando | consignando | respetando |
            manteniendo | dejando | identificando | remitiendo | vinculando | acompañados de |
            acompañadas de | acompañado del | acompañada del | acompañándolo de | seguido de |
            seguida de | precedido de | precedida de | en virtud de | al amparo de |
            en el marco de""",
        ),
        Tag.WHEN: words(
            """en caso de | en el caso de | cuando | al | para cualquier | si desea |
            si deseas | si desean | si quiere | si quieres | si quieren | si queréis |
            si vas a | si va a | si van a | si se utiliza | si se usa | si se reproduce |
            si se publica | si reproduces | si reproduce | si publicas | si usas |
            si utilizas | al usar | al utilizar | al reproducir | al publicar |
            al republicar | al compartir | al citar | al difundir | a la hora de |
            en el momento de | en caso que | para toda | para todo | quien quiera |
            quien desee | quienes deseen | quienes quieran | los medios que deseen |
            los medios que quieran | los que deseen | todo aquel que | en cada |
            con ocasión de | siempre que se use | cada vez que | en caso de uso |
            en caso de que | para republicar | para reproducir | para usar | para utilizar |
            para publicar | para reutilizar | para compartir | para copiar"""
        ),
        Tag.NO_PART: words(
            """ninguna parte | ningún fragmento | ninguna porción | ningún extracto |
            parte alguna | ninguna parte de | ninguna sección | ningún elemento |
            ningún pasaje | ningún trozo | ningún párrafo | ni una línea | ni un párrafo |
            ninguna fracción | nada de lo publicado | nada de este"""
        ),
        Tag.RANGE: words(
            """total o parcial | totales o parciales | parcial o total | total o parcialmente |
            totalmente o en parte | en todo o en parte | todo o parte |
            en su totalidad o en parte | total y parcial | total ni parcialmente |
            ni total ni parcialmente | ni en todo ni en parte | parcial o totalmente |
            íntegra o parcial | íntegra o parcialmente | aun parcial | incluso parcial |
            incluso parcialmente | aunque sea parcialmente | ni siquiera parcialmente |
            ni parcialmente | cualquier parte | de forma parcial o total |
            en parte o en su totalidad | completo o parcial | total y/o parcial |
            en forma total o parcial | completa o parcial | o parte de | integral o parcial |
            siquiera parcial | ni parcial | parcial ni total | total, parcial |
            parcialmente o en su totalidad | entero o en parte | entera o en parte |
            entero o fragmentado | entero o por partes | íntegramente o en parte |
            íntegramente o parcialmente | íntegra ni parcialmente | íntegro o parcial |
            íntegros o parciales | parcial o íntegra | parcial o íntegramente |
            parcial o íntegro | parcial o completa | parcial o completo |
            completa ni parcialmente | en su integridad o en parte | en todo ni en parte |
            en todo o parte | en parte ni en todo | en parte o en todo |
            en parte o por entero | en parte o totalmente | por entero o en parte |
            ni siquiera en parte | ni siquiera parcial | ni aun parcialmente |
            ni aun parcial | aunque sea en parte | aunque sea parcial |
            aunque fuera parcial | aun en parte | aun parcialmente | incluso en parte |
            incluso fragmentaria | incluso de forma parcial | incluso de forma fragmentaria |
            de manera total o parcial | de modo total o parcial | de forma total o parcial |
            de forma parcial | en forma parcial o total | sea total o parcial |
            ya sea total o parcial | bien sea total o parcial | ya sea en todo o en parte |
            todo o en parte | totalidad o parte | la totalidad o parte |
            la totalidad o una parte | de todo o parte | de todo o de parte |
            de parte o la totalidad | parte o la totalidad | o fragmentos | o de parte |
            o alguna de sus partes | o cualquiera de sus partes | o una parte |
            por mínima que sea | por breve que sea | por pequeño que sea |
            cualquier fragmento | cualquier extracto | cualquier parte de | de parte alguna"""
        ),
        Tag.COMMERCIAL: words(
            """con fines comerciales | para fines comerciales | fines comerciales |
            con ánimo de lucro | con fines de lucro | con fines lucrativos |
            con propósitos comerciales | con finalidad comercial | a efectos comerciales |
            con fin comercial | con un fin comercial | propósitos comerciales |
            con fines de comercialización | con interés comercial | con carácter comercial |
            con objetivo comercial | con intención comercial | con intenciones comerciales |
            con intención lucrativa | con objetivo lucrativo | con propósito comercial |
            con propósitos lucrativos | con propósito de lucro | con finalidad lucrativa |
            con finalidades comerciales | con finalidad de lucro | de carácter comercial |
            para uso comercial | para usos comerciales | para lucro |
            a título oneroso con fines | con afán de lucro | en un contexto comercial |
            para obtener beneficio económico | para obtener un beneficio | para obtener lucro"""
        ),
        Tag.OTHER: words(
            """u otros fines | o cualquier otro fin | o para cualquier otro fin |
            cualquier finalidad | cualquier fin | ni para otros fines |
            o con cualquier otro fin | o con cualquier otra finalidad |
            o cualquier otra finalidad | o de otro tipo | o de cualquier otro tipo |
            o cualquier otro uso | o con otros fines | sea cual sea el fin |
            sea cual fuere la finalidad | sea cual sea la finalidad |
            cualquiera que sea su fin | cualquiera que sea su finalidad |
            cualquier propósito | para lo que sea | comercial o no | comerciales o no |
            comerciales y no comerciales"""
        ),
        Tag.OUTSIDE: words(
            """fuera de | fuera del territorio de | fuera del | fuera de los límites de |
            fuera de las fronteras de | más allá de las fronteras de | en el extranjero |
            en países distintos de | salvo en | en cualquier país salvo | fuera de la"""
        ),
        Tag.PURPOSE: words(
            """para | con fines de | con el fin de | a efectos de | con destino a | a fin de |
            con finalidad de | con la finalidad de | con el objeto de | con el objetivo de |
            con el propósito de | con objeto de | con vistas a | de cara a | a los fines de |
            a los efectos de | para fines de | en aras de | destinado a servir | a fines de |
            con miras a"""
        ),
        Tag.BUT: words("""pero | no obstante | sin embargo | mientras que | aunque | por el contrario | en cambio | sino que |
            ahora bien | eso sí | aun así | no así"""),
        Tag.AND: words("""y | o | ni | u | e | y/o | así como | como también | o bien | y también | y menos | ni tampoco | al
            igual que | además de"""),
        Tag.REQUEST: words(
            """por favor | rogamos | se ruega | rogamos a | se agradece | se agradecerá |
            agradecemos | agradeceríamos | se solicita | le pedimos | les pedimos | pedimos |
            se les ruega | se le ruega | le rogamos | les rogamos | os rogamos | te rogamos |
            os pedimos | te pedimos | sería de agradecer | es de agradecer | se agradecería |
            agradeceremos | agradecería | apreciaríamos | apreciamos | a ser posible |
            si es posible | de ser posible | preferiblemente | preferentemente |
            tenga la amabilidad de | tengan la amabilidad de | ten la amabilidad de |
            sírvase | tengan a bien | tenga a bien | no olvides | no olvide | recuerda |
            recuerde | gracias por | favor de | le agradecemos | les agradecemos"""
        ),
        Tag.REPORT: words("""dijo | declaró | anunció | afirmó | informó | explicó | aseguró | según | aprobó | condenó |
            confirma | confirmó | demandó | demanda a | denunció | acusó | acusa | acusado de | dictaminó |
            resolvió | sentenció | votó | rechazó | ha anunciado | ha aprobado | ha condenado | ha dicho |
            señaló | recordó | advirtió | sostuvo | indicó | pidió | exige a | defiende | considera que |
            reclama | ordenó | falló | ha demandado | prohibió | ha prohibido | ha denunciado | precisó |
            criticó | presentó una demanda | significa | se refiere a | debate sobre | fue condenado | ha pedido
            | fueron condenados | debate | debaten | estudia | estudian | propone | proponen | plantea | pide |
            piden | planea | quiere | quieren | rechaza | aprueba | anuncia | advierte | recomienda | votará |
            reclaman | asegura | afirma | investiga | sancionó | multó | multa a | ha ordenado | ordena |
            denuncian | denuncia que | demandaron | han demandado | han denunciado | ha acusado | han acusado |
            ha multado | ha sancionado | ha advertido | ha reiterado | ha recordado | ha explicado | ha señalado
            | ha indicado | ha asegurado | ha afirmado | ha defendido | ha criticado | ha rechazado | ha votado
            | ha resuelto | ha dictaminado | ha fallado | ha decidido | ha publicado | ha presentado | han
            presentado | han pedido | han aprobado | han anunciado | expresó | manifestó | comentó | relató |
            reveló | alertó | subrayó | destacó | reiteró | agregó | añadió | insistió | aclaró | argumentó |
            alegó | cuestionó | lamentó | celebró | exigió | prometió | planteó | propuso | suspendió | revocó |
            ratificó | avaló | negó | desmintió | condenan | condena a | investigan | detuvo | detuvieron |
            incautó | incautaron | decomisó | retiró el | dice que | dicen que | sostienen que | cree que |
            creen que | piensa que | a su juicio | en opinión de | de acuerdo con lo que | prohíbe por ley |
            prohibirá | prohibirán | vetará | aprobará | regulará | multará | dictaminó que | falló que |
            sentenció que | consideró que | concluyó que"""),
        Tag.TOPIC: words("""tribunal | tribunal supremo | juez | jueza | juicio | sentencia | demanda judicial | pleito |
            proyecto de ley | la ley de propiedad intelectual que | diputados | senado | parlamento | congreso |
            ministro | ministra | ministerio | gobierno | ayuntamiento | abogado | abogada | experto | jurista |
            la frase | la expresión | la fórmula | qué significa | infracción de derechos | violación de
            derechos de autor | litigio | consejo de ministros | corte suprema | fiscal | fiscalía | alcalde |
            alcaldía | decreto municipal | la condena | reforma de la ley | la palabra | curso sobre | jornada
            sobre | más información sobre | policía | agentes | periodistas detenidos | audiencia | magistrado |
            magistrada | magistrados | jueces | querella | imputado | imputada | acusados | procesado |
            procesados | la ley que | anteproyecto | decreto | ordenanza | reglamento | normativa | directiva |
            comisión europea | parlamento europeo | eurodiputados | senadores | diputada | concejal | concejala
            | pleno | gobernador | presidente | presidenta del | fiscales | letrado | letrada | bufete |
            sindicato | sindicatos | patronal | asociación de consumidores | tratado | negociaciones | acuerdo
            entre | ensayo | tesis | manual de | cómo | por qué | tutorial | taller | seminario | congreso sobre
            | conferencia | la leyenda « | el letrero | el cartel | las palabras | el término | significa la |
            qué quiere decir | profesor de derecho | catedrático | historia del | supremo | dictaminó que |
            falló que | sentenció que | consideró ilegal"""),
        Tag.NONWORK: words(
            """aparcar | aparcamiento | estacionar | estacionamiento | fumar | tabaco |
            cigarrillos | alcohol | bebidas | armas | pesca | pescar | caza | drones |
            vehículos | coches | perros | animales | mascotas | baño | pirotecnia |
            fuegos artificiales | petardos | entradas | boletos | votos | voto |
            manifestaciones | mercancías | medicamentos | pesticidas | acampar | velo |
            teléfonos móviles | celulares | patinetes | plásticos | bolsas | menores |
            carne | ganado | combustible* | circulación | tránsito | drogas | marihuana |
            marfil | agua | corridas | toros | leche | vapeadores | especies | glifosato |
            apuestas | juego | playa* | hogueras | quemas | cartas al editor |
            los editores de libros | la editora de libros | las editoriales | órganos |
            encuestas | sondeos | elecciones | folletos | partido | medicamento | alimentos |
            su correo electrónico | tu correo electrónico | datos personales | cookies |
            tus datos | sus datos personales | terreno | terrenos | vivienda | viviendas |
            piso | pisos | fábrica | fábricas | vacuna | vacunas | virus | mascarilla |
            mascarillas | pacientes | embriones | clonación | asistida | gestación | examen |
            exámenes | en clase | alumnos | teléfono | teléfonos | gas | petróleo |
            electricidad | mina | minas | minera | carbón | nuclear | residuos | pescado |
            jugador | jugadores | estadio | aficionados | avión | aviones | trenes | barcos |
            buques | camiones | bicicletas | presos | migrantes | jabalíes | lobos | osos |
            tortura | municiones | deuda | herencia | bosque | bosques | semillas | plantas |
            insectos | burka | prostitución | matrimonio | aborto | eutanasia | amianto |
            herbicida* | criptomonedas | chips | minerales | café | juguetes | ropa | móvil |
            ambulante | causa judicial | acciones de la compañía | coche |
            viviendas turísticas | patines | quema | pirotécnicos | terrazas | desahucios |
            fracking | tierras | inmueble | inmuebles | cinturón | cinturones | selfis |
            palos de selfi | cámaras | fotografiar las obras | hacer fotos en |
            tomar fotografías en | fotografiar en | visitantes | museo | visitas |
            entrada de menores | acceso de | acceso a la obra | acceso al recinto |
            propiedad privada | paso prohibido | prohibido el paso | prohibido pasar |
            venta ambulante | mendicidad | basura | escombros | vertidos | vertido |
            carteles en | pegar carteles | fijar carteles | octavillas | pancartas |
            bañarse | buceo | fondear | navegar | anclar | setas | recogida de setas |
            marisqueo | percebes | coto | cacería | cazar | montería | fauna | flora |
            nidos | hoguera | barbacoas | barbacoa | fuego | fuegos | comida | bebida |
            pirotécnica | cohetes | cigarrillo | cigarro | vapear | cigarrillo electrónico |
            narguile | botellón | menores de edad | a menores | niños | menores de 18 |
            loterías | lotería | casino | tragaperras | máquinas de juego |
            casas de apuestas | árbitro | liga | fichaje | fichajes | traspaso | gol |
            goles | equipo | carne de | pollo | huevos | queso | fruta | frutas | verduras |
            trigo | maíz | arroz | azúcar | sal | aceite | vino | vinos | cerveza |
            fertilizantes | plaguicidas | transgénicos | importación de | exportación de |
            exportaciones | importaciones | arancel | aranceles | sanciones a | divisas |
            dólares | bonos | acciones | participaciones | valores | inversores | bolsa |
            hipotecas | alquileres | alquiler de viviendas | alquiler vacacional |
            pisos turísticos | arrendamiento | desahucio | ocupación |
            obras de construcción | construcción de | demolición | perforación | pozos |
            pozo | parques eólicos | líquidos en cabina | equipaje | maletas | pasajeros |
            billetes | vuelos | metro | autobús | autobuses | conductores | conducir |
            permiso de conducir | velocidad | motos | motocicletas | ciclistas | peatones |
            patinete | vehículo | autocaravanas | caravanas | pirotecnia en | pernoctar |
            acampada | teléfonos en clase | uniforme | crucifijos | himno |
            su dirección de correo | tu dirección de correo |
            correo electrónico no será publicado | comentarios | comentarios ofensivos |
            insultos | datos bancarios | datos de contacto | número de teléfono | tarjeta |
            efectivo | cheques | sangre | trasplantes | fármacos | fármaco | antibióticos |
            receta médica | sin receta | ropa usada | atención al cliente |
            servicio al cliente | área de clientes | portal de clientes | alojamientos |
            alojamiento | dominio público marítimo | dominio público hidráulico |
            dominio público portuario | terrenos de dominio público |
            suelo de dominio público | suelo | vía pública | vías públicas"""
        ),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografía: | fotografías: | foto de | fotografía de |
            crédito: | créditos: | crédito de la foto: | crédito foto: | fuente: | fuentes: |
            imagen: | imágenes: | vídeo: | video: | cortesía de | cortesía: | cortesía |
            gentileza de | gentileza | infografía: | ilustración: | ilustración de | texto: |
            gráfico: | crédito obligatorio: | fotografía cedida por | cedida por |
            foto cedida por | facilitada por | fotógrafo: | viñeta de | imagen de archivo: |
            fotografías de | fotos de | foto por | fotografía por | fotografías por |
            imagen por | imagen de | imágenes de | imagen cedida por | imágenes cedidas por |
            imagen facilitada por | fotografía facilitada por | foto facilitada por |
            fotografía suministrada por | foto suministrada por | crédito imagen: |
            crédito de imagen: | créditos de imagen: | créditos foto: |
            créditos fotográficos: | crédito fotográfico: | crédito fotografía: |
            foto archivo: | foto de archivo: | fotos de archivo: | archivo: |
            foto cortesía de | foto cortesía | imagen cortesía de | video cortesía de |
            vídeo cortesía de | fotografía cortesía de | por cortesía de | por gentileza de |
            autor: | autora: | texto y fotos: | texto y fotos | textos: | texto de |
            textos de | textos y fotos: | fotoperiodista: | infografía de | ilustraciones: |
            ilustraciones de | viñeta: | caricatura: | caricatura de | dibujo de | mapa: |
            animación: | realización: | reproducido con permiso de |
            reproducido con autorización de | publicado originalmente en |
            publicado originalmente por | publicado por primera vez en |
            publicada originalmente en | publicado inicialmente en | tomado de |
            distribuido por | distribuida por | proporcionada por | proporcionado por |
            suministrada por | suministrado por | difundida por | entregada por |
            captura de | fuente de la imagen: | fuente de la foto: | fuente foto:"""
        ),
        Tag.PHOTO: words(
            """foto | fotos | fotografía | fotografías | imagen | imágenes | fotógrafo |
            fotógrafa | fotográfico | fotógrafos | reportero gráfico | fotoperiodista |
            captura | fotograma"""
        ),
        Tag.VIA: words("vía"),
        Tag.WITH_AGENCY: words(
            """con información de | con agencias | con información de agencias | y agencias | con afp | con efe | con
            reuters | agencias | con datos de | redacción y agencias | (agencias) | con informaciones de | con
            información de afp | con información de efe | con información de reuters | con información de ap | con
            información de notimex | con información de agencia | con servicios de agencias | con ap | con ansa |
            con europa press | con dpa | redacción/agencias | redacción / agencias | agencias/redacción | efe y
            agencias | con material de agencias | servicios de agencias | servicio de agencias | con cables de
            agencias | cables de agencias | con | con material de | con aportes de"""
        ),
        Tag.BYLINE: words(
            """periodista | corresponsal | enviado especial | enviada especial | reportero |
            reportera | redactor | redactora | reportera gráfica | reportero gráfico |
            nuestra corresponsal | nuestro corresponsal | nuestro enviado | nuestra enviada |
            cronista | columnista | articulista | redacción de | editor de | redactor jefe |
            fotoperiodista | por nuestro corresponsal"""
        ),
        Tag.KILL: words(
            """anulación de | anulación: | anulada | noticia anulada | foto anulada |
            queda anulada | rogamos anulen | eliminen de sus archivos |
            elimínenla de sus archivos | no hagan uso de | no utilicen la |
            dejar de utilizar | no volver a utilizar | retirada obligatoria |
            retirar de inmediato | rogamos no utilicen | anulen la |
            rogamos a nuestros abonados que no | quedan anuladas | anula la | anular la |
            retira la | eliminar la | se anula la | queda anulada la | queda cancelada |
            nota cancelada | noticia cancelada | foto cancelada | nota anulada |
            información anulada | despacho anulado | bórrenla de sus archivos |
            borrarla de sus archivos | eliminarla de sus archivos |
            suprimirla de sus archivos | elimínenlo de sus archivos | no usar la nota |
            cancela la | cancela el | cancelamos la | cancelamos el | anulamos la |
            anulamos el | anula el | retiramos la | retiramos el | retira el |
            queda cancelado el | queda cancelada la | queda anulado el | queda retirada la |
            se cancela la | se retira la | queda sin efecto la | queda sin efecto el |
            sin efecto la | bórrenla | elimínenla | que la borren | que la eliminen |
            deben eliminarla | deberán eliminarla | inutilicen la | destruyan la |
            anulen la noticia | anulen la foto | anulen el | anulen esta | anulen nuestra |
            anulada por error | enviada por error | enviado por error |
            transmitida por error | transmitido por error | difundida por error |
            difundido por error | distribuida por error | distribuido por error |
            se retira esta | se retira la foto | queda retirado | quedan retiradas |
            quedan retirados | ha sido retirada por | ha sido anulada | ha sido anulado |
            han sido anuladas | aviso de anulación | aviso de retirada | orden de retirada |
            retirada de la noticia | retirada de la foto | retirada inmediata |
            eliminación obligatoria | supresión obligatoria | eliminar de inmediato |
            eliminen de inmediato | elimínese de | elimínense de | bórrese de | bórrenla de |
            bórrenlo de | borrar de sus archivos | borren de sus archivos | bórrenlas |
            elimínenlas | elimínelo | elimínela | elimine de sus archivos | retiren de |
            retirar de sus archivos | retirar de sus webs | retírenla de | retírenlo de |
            retírela de | suprimir de sus archivos | supriman la | suprímanla | destrúyanla |
            destruir la | desechen la | desechar la | descarten la | descartar la |
            desestimen la | desestimar la | ignoren la | ignorar la anterior |
            hagan caso omiso de | hacer caso omiso de | no la utilicen | no lo utilicen |
            no las utilicen | no la usen | no lo usen | no la publiquen | no lo publiquen |
            no la difundan | no usar más | no utilizar más | no debe volver a utilizarse |
            no deben volver a utilizarse | no debe utilizarse más |
            no puede seguir utilizándose | cesen el uso | cese el uso |
            cese inmediato del uso | dejen de utilizar | dejen de usar | dejen de difundir |
            dejar de usar | dejar de difundir | que no la utilicen | que no lo utilicen |
            que no las utilicen | que no la usen | que no la publiquen | que la retiren |
            que lo retiren | que las retiren | que la supriman | que lo borren |
            que los borren | que las borren | que lo eliminen | que las eliminen |
            queda sin validez | queda sin valor | carece de validez | sin validez |
            nula y sin efecto | nulo y sin efecto | considérese nula | considérese anulada |
            debe considerarse anulada | debe considerarse nula | se considera anulada |
            se considera nula | anular noticia | anular foto | cancelar nota | baja nota |
            baja de la nota | eliminen la | eliminen el | eliminen las | eliminen los |
            borren la | borren el | retiren la | retiren el | supriman el | bórrelo de |
            bórrela de"""
        ),
        Tag.CORRECTION: words(
            """versión corregida | corrige el | (corrige | corrección: | fe de errores |
            fe de erratas | sustituye a la anterior | repite corregida | anula y sustituye |
            utilicen la versión | utilizar la versión corregida | versión corregida: |
            versión rectificada | nota corregida | despacho corregido | corrección |
            rectificación: | rectificación | rectifica | (rectifica | (corrección |
            (corregida | (actualiza y corrige | corrige la | corrige el nombre |
            corrige fecha | corrige título | corrige titular | corrige cifra |
            corrige en el | corrigiendo | corregido: | fe de errores: |
            repetición corregida | reenvío corregido | sustituye a | sustituye a nuestra |
            reemplaza a la anterior | reemplaza la anterior | reemplaza a nuestra |
            remplaza a | esta versión sustituye | esta versión corrige | anula y reemplaza |
            usar la versión corregida | usen la versión corregida | usen esta versión |
            utilicen esta versión | utilicen la versión corregida | rogamos utilicen esta |
            favor de usar la versión | léase | debe decir"""
        ),
        Tag.EMBARGO: words(
            """embargado hasta | embargada hasta | embargado: | bajo embargo |
            con embargo hasta | embargo hasta | embargo: | embargado |
            información embargada | noticia embargada | embargo informativo |
            embargo informativo hasta | embargo periodístico | bajo embargo hasta |
            bajo embargo estricto | bajo estricto embargo | embargo estricto |
            embargo estricto hasta | sujeto a embargo | sujeta a embargo | embargados hasta |
            embargadas hasta | embargo de prensa | no publicar antes | no publicar hasta |
            no difundir antes | no difundir hasta | no emitir antes | no emitir hasta |
            no publicable hasta | no publicable antes | no debe publicarse antes |
            no debe publicarse hasta | prohibida su publicación hasta |
            prohibida su difusión hasta | prohibida su publicación antes |
            prohibida su difusión antes | retener hasta | publicable a partir |
            para publicar a partir | para su publicación a partir | para publicar después |
            para difundir a partir | para su difusión a partir | levantamiento del embargo |
            fin del embargo | se levanta el embargo | el embargo se levanta |
            el embargo vence | el embargo finaliza | no antes de las | no antes del"""
        ),
        Tag.UNTIL: words(
            """hasta | hasta el | hasta las | antes de | antes del | hasta la | hasta que |
            antes de las | antes de la | antes del día | con anterioridad al |
            con anterioridad a las | previo al | previamente al"""
        ),
        Tag.AFTER: words(
            """después de | después del | a partir de | a partir del | desde el | tras el |
            pasado el | transcurridos | a partir de las | a partir del día | desde las |
            desde la | después de las | una vez transcurridos | una vez pasados | pasadas |
            pasados | transcurrido | más allá de | más allá del | con posterioridad al |
            con posterioridad a | por más de | por un plazo superior a |
            por plazo superior a | por tiempo superior a | por período superior a |
            por periodo superior a | superior a | al cabo de | vencido el | vencidos los |
            durante más de | a contar desde"""
        ),
        Tag.RELEASE: words(
            """para difusión inmediata | para su difusión inmediata |
            para publicación inmediata | para su publicación inmediata | difusión inmediata |
            libre publicación | de libre publicación | se ruega su publicación |
            se ruega publicación | se ruega su difusión | se ruega difusión |
            se ruega la publicación | se ruega la difusión | se agradece su difusión |
            se agradece su publicación | se agradece la difusión | con ruego de publicación |
            con el ruego de su publicación | rogamos su publicación | rogamos su difusión |
            rogamos difusión | rogamos publicación | de difusión inmediata | para difusión |
            para su difusión | para su publicación | para publicación |
            para divulgación inmediata | para su divulgación | divulgación inmediata |
            publicación inmediata | para uso inmediato | libre difusión |
            libre de publicación | de difusión libre | de libre difusión |
            puede publicarse inmediatamente | puede difundirse inmediatamente |
            para publicar de inmediato | para difundir de inmediato |
            se solicita su difusión | se solicita su publicación | solicitamos su difusión |
            solicitamos su publicación | pedimos su difusión | pedimos su publicación |
            agradecemos su difusión | agradecemos su publicación | agradecemos la difusión |
            agradecemos la publicación | se agradece la publicación |
            agradeceríamos su difusión | agradeceremos su difusión | con ruego de difusión |
            con el ruego de difusión | con el ruego de publicación |
            con el ruego de su difusión | con ruego de su publicación |
            rogamos den difusión | rogamos máxima difusión | se ruega máxima difusión |
            máxima difusión | favor de difundir | favor difundir | favor de publicar |
            sírvase publicar | sírvanse publicar | sírvanse difundir"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """dominio público | de dominio público | en el dominio público |
            ningún derecho reservado | sin derechos reservados | libre de derechos |
            libres de derechos | no generan derechos de autor | no genera derechos de autor |
            no están sujetos a derechos de autor | no está sujeto a derechos de autor |
            no están protegidos por derechos de autor |
            no está protegido por derechos de autor | libre de derechos de autor |
            libres de derechos de autor | exento de derechos de autor |
            exentos de derechos de autor | pertenece al dominio público |
            pertenecen al dominio público | pasó al dominio público |
            ha pasado al dominio público | forma parte del dominio público |
            forman parte del dominio público | entró en el dominio público |
            dedicado al dominio público | cedido al dominio público |
            liberado al dominio público | liberadas al dominio público |
            sin derechos de autor | sin copyright | libre de copyright |
            libres de copyright | exenta de derechos de autor |
            exentas de derechos de autor | no tiene derechos de autor |
            no tienen derechos de autor | no sujeto a derechos de autor |
            no sujetos a derechos de autor | no protegido por derechos de autor |
            no protegidos por derechos de autor | no es objeto de propiedad intelectual |
            no son objeto de propiedad intelectual | no se reserva ningún derecho |
            no se reservan derechos | ningún derecho se reserva |
            renuncia a todos los derechos | renuncian a todos los derechos |
            renunciado a todos los derechos | libre de todo derecho"""
        ),
        Tag.OPEN_LICENCE: words(
            """licencia abierta | licencia libre | licencia de datos abiertos |
            licencia pública | licencia de código abierto | licencia abierta de |
            licencia de contenido abierto | licencia de contenidos abiertos |
            licencia de reutilización abierta"""
        ),
        Tag.SINCE: words("desde"),
        Tag.PRESENT: words(
            """presente | actualidad | hoy | la fecha | el presente | la actualidad | ahora |
            nuestros días"""
        ),
        Tag.TAIL: words(
            """y sus filiales | y sus licenciantes | o sus licenciantes | y/o sus | o sus |
            y sus | y otros | y colaboradores | tel | teléfono | aviso legal | y/o |
            y/o sus filiales | o sus filiales | y sus afiliadas | y sus empresas |
            y sus proveedores | o sus proveedores | y sus autores | y terceros | y demás |
            c.i.f | cif | nif | nit | ruc | rfc | cuit | rif | domicilio | dirección |
            política de privacidad | política de cookies | términos y condiciones |
            términos de uso | condiciones de uso | contacto | redacción | director | edita |
            issn | isbn | depósito legal | desarrollado por | diseñado por | diseño web"""
        ),
        Tag.PART_OF: words(
            """una empresa de | una división de | filial de | parte de | grupo |
            una empresa del grupo | una marca de | una publicación de | un medio de |
            un servicio de | una compañía de | una empresa del | una sociedad del grupo |
            sociedad del grupo | miembro de | perteneciente a | editado por | editada por |
            integrante de | una cabecera de"""
        ),
        Tag.WITHIN: words(
            """dentro de | en un plazo de | durante | por un plazo de | máximo |
            hasta un máximo de | más de | como máximo | a lo sumo | no más de | hasta |
            en el plazo de | por un máximo de | por un período de | por un periodo de |
            por un tiempo de | con un máximo de | con un límite de | hasta un límite de |
            no superior a | no superior | inferior a | menos de"""
        ),
        Tag.DAYS: words(
            """día | días | hora | horas | semana | semanas | mes | meses | día natural |
            días naturales | días hábiles | año | años | trimestre | minutos de retraso"""
        ),
        Tag.LENGTH: words(
            """palabras | minutos | segundos | caracteres | líneas | párrafos | palabra |
            minuto | segundo de | línea | párrafo | frases | oraciones | renglones |
            espacios | por ciento | %"""
        ),
        Tag.ABBREVIATION: words(
            """sr | sra | dña | d | pág | núm | art | avda | ee.uu | rif | etc | s.a | c.a |
            dr | dra | ing | lic | arq | prof | gral | cnel | tte | pdte | dpto | depto |
            prov | cía | hnos | vol | ed | ej | p.ej | p. ej | aprox | fig | cap | ref |
            tel | tfno | apdo | pza | urb | arts | inc | q.e.p.d | s.l | s.a.u | s.l.u |
            s. de r.l | c.v | d.f"""
        ),
        Tag.OUT: words("out | excluida | excluido | no disponible en | no disponible para"),
    },
    actions={
        Action.ALL: words(
            """uso | usos | usar | usado | usada | usados | usadas | use | usen | utiliz* |
            utilice | utilicen | reutiliz* | utilización | explotación | explotar |
            explotado | explotada | explotados | empleo | emplear | empleado |
            aprovechamiento | hacer uso | haga uso | hagan uso | reuso | usarse | usarlo |
            usarla | usarlos | usarlas | usando | uses | usan | uséis | úselo | úsalo |
            úsenlo | reusar | reúso | reutilice | reutilicen | emplee | empleen | empleando |
            empleada | empleados | empleadas | emplearse | explotarlo | explotarla |
            explotarse | explote | exploten | explotadas | aproveche | aprovechar nuestros |
            aprovecharse | hacer un uso | servirse de | valerse de | disponer de este |
            disponer libremente | usufructo | para usar | para utilizar | para reutilizar |
            al usar | al utilizar | si se utiliza | si se usa | si usas | si utilizas |
            en caso de uso | siempre que se use | uso exclusivo de | uso exclusivo de los |
            para uso exclusivo de"""
        ),
        Action.PUBLISH: words(
            """publicar | publicado | publicada | publicados | publicadas | publicación |
            publique | publiquen | publicarse | publicarlo | publicarla | publicarlos |
            republic* | republiqu* | reimpr* | reproducción y publicación |
            comunicación pública | comunicar públicamente | comunicados públicamente |
            comunicado públicamente | puesta a disposición |
            puesta a disposición del público | poner a disposición | exhibir | exhibición |
            exhibido | exhibida | mostrar | reproducción pública | divulgar | divulgación |
            divulgado | divulgada | divulgados | difusión por cualquier medio | reedición |
            reeditar | divulgarse | exhibirse | publiques | publiquemos | publiquéis |
            publican | publicando | publíquelo | publicarán | publicable | publicables |
            re-publicar | reposte* | divulg* | exhib* | mostrarse | muestre en público |
            reeditado | reedite | reeditarse | reinserción | insertar en | inserción |
            insertarse | insertado | reproducir o publicar | sacar a la luz |
            levantar nuestras | levantar nuestros | levantar esta nota | levantar notas |
            retomar nuestras | retome nuestras | retomar esta nota | retomar nuestros |
            retomar este contenido | tomar nuestros contenidos | replicar en medios |
            poner a disposición del público | puestos a disposición del público |
            comunicación al público | comunicar al público | presentación pública |
            representación pública | ejecución pública | exposición pública |
            exponer públicamente | proyección pública | exhibición pública | hacer público |
            hecho público | publicaciones | reproducción en otros medios |
            reproducción en medios | aparecer en otros medios | aparecer publicado |
            para republicar | para publicar | al publicar | al republicar | si se publica |
            si publicas | postear | postee | postees | posteen | posteado | posteo"""
        ),
        Action.PUBLISH_ONLINE: words(
            """en internet | internet | en línea | en la web | publicación online |
            en sitios web | en otros sitios web | en otras páginas web | uso web |
            en la red | en web | en páginas web | en una web | en otra web | en otras webs |
            en su web | en su sitio web | en tu web | en tu blog | en blogs | en un blog |
            en portales | en otros portales | en otros sitios | en sitios de internet |
            uso en internet | uso online | uso digital | medios digitales | soporte digital |
            edición digital | formato digital | difusión online | difusión digital |
            difusión por internet | difusión en internet | publicación en internet |
            publicación en línea | publicación en la web | publicación digital |
            publicación web | online | on line | subir a internet | subir a la red |
            subir a una web | subirlo a internet | subirla a internet | subido a internet |
            colgar en internet | colgar en la red | colgar en la web | colgarlo en internet |
            colgado en internet | colgar | cuelgue | cuelguen | alojar en | alojarlo en"""
        ),
        Action.PRINT: words(
            """impresión | imprimir | impreso | impresa | impresos | en papel |
            medios impresos | edición impresa | imprimirse | en prensa escrita |
            prensa escrita | prensa impresa | medio impreso | ediciones impresas |
            versión impresa | formato impreso | soporte papel | en formato papel |
            uso impreso | uso en papel | impresiones | impresas | imprima | impriman |
            imprime | imprimen | imprimirlo | imprimirla | imprimirlos |
            reimpresión en papel | en letra impresa"""
        ),
        Action.BROADCAST: words(
            """emisión | emitir | emitido | emitida | emitidos | emitidas | redifusión |
            redifundir | redifundido | radiodifu* | retransmi* | televis* |
            transmitir por televisión | emisión por televisión | al aire | emitirse | tv |
            en televisión | por televisión | en tv | por radio | en radio | en la radio |
            por la radio | en antena | al aire libre de | emisión en tv | emitirlo |
            emitirla | emita | emitan | emite por | emiten por | emisiones |
            difusión televisiva | difusión radiofónica | difusión por radio |
            difusión por televisión | transmisión por televisión | transmisión televisiva |
            transmisión por radio | radiofónic* | radiar | radiado | streaming |
            en directo por | sacar al aire | salir al aire | salga al aire | uso en tv |
            uso televisivo | uso en televisión | redifund*"""
        ),
        Action.SOCIAL: words(
            """redes sociales | compartir en redes | compartir en redes sociales | tuitear |
            redes | en redes | en facebook | en instagram | en twitter | en tiktok |
            en whatsapp | en x | en youtube | difusión en redes sociales |
            difusión en redes | publicar en redes sociales | publicarlo en redes sociales |
            publicación en redes sociales | publicación en redes | compartir en facebook |
            compartirlo en redes sociales | compartirlo en redes |
            compartido en redes sociales | compartida en redes sociales | subir a redes |
            subir a las redes | subirlo a redes | subir a redes sociales | tuite* |
            retuite* | medios sociales | plataformas sociales | stories"""
        ),
        Action.REPRODUCE: words(
            """reproducción | reproducciones | reproducir | reproducido | reproducida |
            reproducidos | reproducidas | reproduzca | reproduzcan | reproducirse |
            reproducirlo | reproducirlos | reproduce | copia | copias | copiar | copiado |
            copiada | copiados | copie | copien | copiarse | duplic* | duplique | fotocopi* |
            descarga | descargar | descargado | descargas | descargarse | descargue |
            captura de pantalla | replicar | replicarse | replicado | replique | repliquen |
            capturas de pantalla | hacer capturas | calcar | copiarlo | copiarla |
            copiarlos | fotocopiar | clonar | transcribir | transcripción | transcribirse |
            copies | copie* | copia* | copio | cópialo | reproduci* | reproduzcas |
            reproduzcamos | reproduzcáis | reproducen | copiar y pegar | copia y pega |
            copie y pegue | copipeg* | corta y pega | cortar y pegar | plagiar | plagie |
            plagien | plagies | plagiado | plagiada | piratear | piratee | pirateo |
            robar nuestras fotos | robar nuestros contenidos | robar nuestro contenido |
            robar contenidos | robar contenido | robar mis fotos | robes mis |
            robes nuestras | robes nuestros | robes contenido | robes fotos |
            roben nuestras | roben nuestros | roben contenido | fusilar nuestros |
            fusilar contenidos | fusilen nuestros | fusiles nuestros |
            apropiarse de nuestros | apropiarse de los contenidos |
            apropiarse del contenido | descarguen | descargada | descargadas | descargarlo |
            descargarla | descargando | bajarse | bajar el contenido | bajar los archivos |
            bajarlo | escanear | escaneado | escaneo | escanee | digitaliz* | digitalice |
            digitalicen | replica | replican | réplica | réplicas | replicada | replicados |
            replicas | transcribi* | transcriba | transcriban | transcrito | transcrita |
            transcripciones | calco | clonado | clone | clonen | capturas |
            captura del contenido | captura de pantallas | pantallazo | pantallazos |
            multicopia | multicopiar | xerograf* | para reproducir | para copiar |
            al reproducir | si se reproduce | si reproduces | si reproduce"""
        ),
        Action.REDISTRIBUTE: words(
            """distribu* | redistribu* | difusión | difundir | difundido | difundida |
            difundidos | difundidas | difunda | transmisión | transmitir | transmitido |
            transmitida | transmitidos | transmita | cesión | ceder | cedido | cedida |
            cedidos | transferir | transferencia | sindic* | sublicenci* | reenvi* |
            reenvío | facilitar a terceros | entregar a terceros | comunicar a terceros |
            compartir | compartido | compartida | compartirlo | comparta | diseminación |
            propagar | propagación | circular | difundirse | transmitirse | cederse |
            compartirse | reenviar | reenvíen | difund* | transmitan | transmite nuestros |
            transmitidas | transmitirlo | transmitirla | ceda | cedan | cede | ceden |
            cederl* | cedidas | cediendo | cesiones | ceder a terceros | cesión a terceros |
            cederse a terceros | retransmitir a terceros | subceder | subcesión |
            sub-licenci* | traspasar | traspaso | traspase | traspasarse a terceros |
            transferirl* | transferido | transferida | transferidos | transferirse |
            transfiera | transfieran | transferible | transferibles | intransferible |
            a terceros | entre terceros | con terceros | a otros medios | a otras personas |
            terceras personas | tercero | terceros | facilitarlo a terceros |
            facilitarse a terceros | facilite a terceros | faciliten a terceros |
            entregarse a terceros | entregarlo a terceros | suministrar a terceros |
            suministro a terceros | suministrarlo a terceros | suministrado a terceros |
            proporcionar a terceros | proporcionarlo a terceros | vender o ceder |
            prestar a terceros | préstamo a terceros | prestarlo a terceros |
            poner a disposición de terceros | puesta a disposición de terceros |
            puesto a disposición de terceros | revelar a terceros | comunicarlo a terceros |
            comunicado a terceros | compartirl* | compartan | compartas | comparte |
            comparten | compartidos | compartidas | compartiendo | compártelo | compártalo |
            pasar a terceros | pasarlo a terceros | pasarse a terceros | hacer circular |
            circulación | circularse | circulado | circule | circulen | circulen libremente |
            reparto | repartir | repartirse | repartido | reenvíe | reenvía |
            remisión a terceros | remitir a terceros | enviarlo a terceros |
            enviar a terceros | envío a terceros | diseminar | diseminado | propagado |
            propague | propaguen | reproducción por terceros | espejo | hacer un espejo |
            para compartir | al compartir | al difundir"""
        ),
        Action.REWRITE: words(
            """reescri* | reescritura | resum* | editar | edición | editado | editada |
            redacción de resúmenes | parafras* | extractar | revistas de prensa |
            resúmenes de prensa | resúmenes | editarl* | edite | editen | editados |
            editadas | editarse | reredac* | redactar de nuevo | volver a redactar |
            paráfrasis | abreviar | abreviado | abreviada | abrevie | condensar |
            condensado | condensada | acortar | acortado | acortada | acorte | extracte |
            extractado | sintetizar | síntesis | refundir | refundido | refundición |
            retocar el texto"""
        ),
        Action.ADAPT: words(
            """modific* | modifique | adapt* | alter* | transform* | obras derivadas |
            obra derivada | arreglo | manipul* | procesar | procesamiento |
            crear obras derivadas | remezcl* | modifiquen | modifiques | modifícalo |
            arreglos | cambiar el texto | cambiar el contenido | cambiarlo |
            cambie el texto | cambios en el texto | cambios en el contenido | derivados |
            derivar | trabajo derivado | trabajos derivados | obra derivada de |
            creación de obras derivadas | tergivers* | desvirtu* | distorsion* | deform* |
            mutil* | remix* | crear a partir | procese | procesado | manipulación del texto |
            enmendar | reelabor*"""
        ),
        Action.TRANSLATE: words(
            """traducción | traducciones | traducir | traducido | traducida | traducidos |
            traducirlo | traduzca | traducirse | traduzcan | traduzcas | traducirl* |
            traduce nuestros | traducen | traduciendo | traducidas | versión traducida |
            traducción automática | otros idiomas | otro idioma | cualquier idioma |
            doblaje | doblar al | subtitul*"""
        ),
        Action.QUOTE: words(
            """citar fragmentos | cita textual | extracto | extractos | fragmento | fragmentos |
            citar extractos | cita breve | citas breves | cita | fragmentos breves |
            breves fragmentos | extractos breves | citas | breves extractos |
            reproducir fragmentos | reproducción de fragmentos | reproducción de extractos |
            transcripción de fragmentos | transcribir fragmentos | citar pasajes |
            citar párrafos | pasajes | párrafos sueltos | extraer fragmentos |
            extracción de fragmentos | entrecomillar | citas cortas | cita corta |
            citas literales | cita literal | pequeños fragmentos | pequeños extractos |
            cortos extractos | utilización de fragmentos | uso de fragmentos |
            uso de extractos | trozos | al citar"""
        ),
        Action.ARCHIVE: words(
            """archiv* | almacen* | almacenaje | guardar | guardado | base de datos |
            bases de datos | registro en sistema | sistema de recuperación | caché |
            memoria caché | conservación | conservar | grabar | grabación | registrar |
            borrarse a los | eliminarse a los | hemeroteca | archívese | archivarse |
            guardarse | almacenarse | conservarse | almacén | archivos propios | guarde |
            guarden | guardarl* | guardada | guardados | conservarl* | conserve | conserven |
            conservado | conservada | conservados | grabarl* | grabado | grabada | grabados |
            registro | registrado en | registrarl* | bancos de datos | banco de datos |
            banco de imágenes | bancos de imágenes | depósito en | depositar |
            depositarse en | memoria | memorizar | sistemas de recuperación |
            sistema informático | sistemas informáticos | recuperación de información |
            recuperación de datos | retener | retención | retenerse | retenido |
            repositorio | repositorios | cachear | cacheo | cachés | en caché |
            incorporación a bases de datos | incorporarse a bases de datos |
            incluir en bases de datos | inclusión en bases de datos | crear bases de datos |
            creación de bases de datos | base documental | bases documentales | mediateca |
            fototeca"""
        ),
        Action.SELL: words(
            """venta | ventas | vender | vendido | vendida | vendidos | venda | reventa |
            revender | revendido | revendida | comercializ* | comercialice | alquiler |
            alquilar | venderse | revenderse | venderlo | venderla | a la venta | en venta |
            para la venta | ponerse a la venta | vendan | vendas | venderl* | venden |
            vendemos | vendiendo | vendible | vendibles | vendidas | revenderl* | revenda |
            revendan | revendidos | revendidas | reventas | puesta en venta |
            puesta a la venta | poner a la venta | poner en venta | puesto a la venta |
            ofrecer en venta | ofrecerse en venta | ofrecer a la venta | compraventa |
            venta de copias | venta de fotografías | venta de fotos | venta al público |
            comercialicen | lucrarse | lucrar con | lucrar | lucro | mercadear | alquile |
            alquilen | alquilado | alquilarse | arrendar | renta de | enajenar |
            enajenación | cesión onerosa | a título oneroso | cobrar por | cobro por | cobrar"""
        ),
        Action.COMMERCIAL: words(
            """uso comercial | usos comerciales | utilización comercial |
            explotación comercial | explotado comercialmente | comercialmente |
            aprovechamiento comercial | explotados comercialmente | reutilización comercial |
            utilizaciones comerciales | usos lucrativos | uso lucrativo | uso mercantil |
            empleo comercial | uso con fines comerciales | uso con fines de lucro |
            explotaciones comerciales | explotación mercantil | explotación lucrativa |
            explotación económica | explotar comercialmente | difusión comercial |
            reproducción comercial | fines de explotación | monetiz* | monetice"""
        ),
        Action.ADVERTISE: words(
            """publicidad | publicitari* | promoción | promocional | promocionales | marketing |
            mercadotecnia | fines publicitarios | campañas publicitarias | propaganda |
            anuncio | anuncios | anuncios publicitarios | promociones | promocionar |
            promocionarse | uso promocional | uso publicitario | usos publicitarios |
            usos promocionales | fines promocionales | fin publicitario |
            finalidad publicitaria | fines de promoción | promoción comercial |
            campaña publicitaria | campaña de publicidad | campañas de publicidad |
            campañas comerciales | campañas de marketing | material promocional |
            soporte publicitario | patrocinio | patrocinios | publirreportaje |
            publirreportajes | endoso | merchandising | publicidad comercial"""
        ),
        Action.AI_TRAINING: words("""minería de textos y datos | minería de texto y datos | minería de textos | minería de datos |
            inteligencia artificial | entrenamiento de ia | entrenar ia | entrenar una ia | entrenamiento de
            inteligencia artificial | entrenar inteligencia artificial | entrenamiento de modelos | entrenar
            modelos | entrenamiento de sistemas | entrenar sistemas | aprendizaje automático | aprendizaje de
            máquina | aprendizaje automatizado | rastreo | rastrear | raspado | raspar | scraping | crawling |
            extracción automatizada | extracción de datos | modelos de lenguaje | grandes modelos de lenguaje |
            ia generativa | datos de entrenamiento | entrenar algoritmos | entrenamiento de algoritmos | robots
            de ia | modelos de ia | sistemas de ia | indexación automatizada | recopilación automatizada |
            modelos generativos | prospección de textos y datos | por parte de ia | text and data mining | tdm |
            data mining | chatbots | inteligencias artificiales | herramientas de ia | ia generativas |
            alimentar modelos | alimentar sistemas | alimentar una ia | alimentar algoritmos | entrenar a
            modelos | entrenar a una ia | entrenar a la ia | entrenen modelos | raspado de datos | rastreadores
            | arañas web | robots de rastreo | modelos lingüísticos | modelo de lenguaje | minado de datos |
            minado de textos | recolección automatizada | recogida automatizada | extraer datos de forma
            automatizada | entrenar inteligencias artificiales | entrenar una inteligencia artificial | entrenar
            a inteligencias artificiales | entrenar a la inteligencia artificial | entrenar la ia | entrenar las
            ia | entrenar un modelo | entrenar un algoritmo | entrenar a algoritmos | entrenar cualquier modelo
            | entrenar cualquier sistema | entrenar herramientas | entrenar redes neuronales | entrenar chatbots
            | entrenar robots | entrenar software | entrenar máquinas | entrenamiento de inteligencias
            artificiales | entrenamiento de la ia | entrenamiento de una ia | entrenamiento de cualquier |
            entrenamiento de redes neuronales | entrenamiento de herramientas | entrenamiento de chatbots |
            entrenamiento de un modelo | redes neuronales | aprendizaje profundo | aprendizaje de máquinas |
            aprendizaje automático de | machine learning | deep learning | llm | llms | gpt* | chatgpt | chatbot
            | bots | bot | bots de ia | asistentes conversacionales | modelos fundacionales | modelo de ia |
            sistema de ia | un sistema de ia | modelo de inteligencia artificial | modelos de inteligencia
            artificial | sistema de inteligencia artificial | sistemas de inteligencia artificial | herramientas
            de inteligencia artificial | herramienta de ia | aplicaciones de ia | aplicaciones de inteligencia
            artificial | inteligencia artificial generativa | generadores de imágenes | generador de imágenes |
            generadores de texto | desarrollo de ia | desarrollo de inteligencia artificial | desarrollo de
            modelos | desarrollo de sistemas de ia | desarrollar modelos | desarrollar sistemas de ia |
            desarrollar inteligencia artificial | alimentar ia | alimentar la ia | alimentar inteligencias
            artificiales | alimentar inteligencia artificial | alimentar a la ia | alimentar bases de datos de
            ia | alimentar un modelo | alimentar chatbots | alimentar robots | alimentación de modelos | nutrir
            modelos | nutrir ia | nutrir a la ia | nutrir algoritmos | nutrir sistemas | conjuntos de datos |
            conjunto de datos | corpus de entrenamiento | corpus | rastreadores web | rastreador | rastree |
            rastreen | rastreo automatizado | rastreo de la web | robots rastreadores | robots automatizados |
            robots de búsqueda | raspe | raspen | rascado | scrap* | crawl* | web scraping | extracción
            automática | extracción masiva | extracción sistemática | extracción por robots | recolección de
            datos | recolección automática | recopilación automática | recopilación masiva | recogida automática
            | recogida masiva | recolectar datos | cosecha de datos | minería de contenidos | minería de texto |
            minería web | medios automatizados | medios automáticos | procedimientos automatizados | procesos
            automatizados | herramientas automatizadas | herramienta automatizada | herramientas automáticas |
            herramienta automática | sistemas automatizados | tratamiento automatizado | procesamiento
            automatizado | análisis automatizado | análisis computacional | analizar mediante algoritmos |
            prospección de textos | prospección de datos | text mining | entrene cualquier sistema | entrene
            cualquier modelo | entrenar cualquier | entrenen con | entrenados con"""),
        Action.ALTER_IMAGE: words("""recort* | retoc* | retoque | retoques | reencuadr* | manipulación digital |
            fotomontaje* | montaje | ocultar el logo | tapar el logo | borrar el logo |
            colorear | retoquen | retoque digital | reencuadre de la imagen | encuadre |
            cambiar el encuadre | manipulaciones | manipulación de la imagen |
            manipulación de la fotografía | manipular la imagen | manipular la fotografía |
            manipular digitalmente | alterar la imagen | alterar la fotografía |
            alterar las imágenes | alteración de la imagen | alteración de las imágenes |
            modificación de la imagen | modificar la imagen | modificar las imágenes |
            modificar la fotografía | montajes | montaje fotográfico | collage | collages |
            superponer | superposición | superposición de texto | sobreimpresión |
            sobreimprimir | rotular sobre | rotular encima | borrar la firma |
            borrar la marca de agua | quitar la marca de agua | eliminar la marca de agua |
            eliminar el logo | eliminar logos | quitar el logo | quitar el logotipo |
            suprimir el logo | tapar la marca | tapar logos | ocultar logos |
            ocultar el logotipo | ocultar la marca | cubrir el logo | desenfocar | pixelar |
            pixelado | coloreado | colorear la | virar | voltear la imagen |
            invertir la imagen | photoshop* | trucar | trucaje | trucajes"""),
        Action.LINK: words(
            """enlaces profundos | enlace profundo | framing | enmarcado | incrustar |
            incrustación | hotlink* | enlaces directos | enlazar en profundidad |
            enlace en profundidad | marcos | iframe* | embeber | embebido | embed* |
            incrustado | incrustados | inserción mediante marcos"""
        ),
    },
    manners={
        Action.PRINT: words(
            """revistas | prensa rosa | tabloides | portadas de revista | revista | magazines |
            magacines | dominicales | semanarios | suplementos | portadas | portada |
            cubiertas | cubierta de libro | libros | calendarios | carteles | pósters |
            postales | prensa del corazón | prensa amarilla | tabloide"""
        ),
        Action.PUBLISH_ONLINE: words(
            """telefonía móvil | galería de fotos | dispositivos móviles | móviles | uso móvil |
            aplicaciones móviles | apps | app | telefonía | mensajes de texto"""
        ),
        Action.PUBLISH: words(
            """galerías | galería | galerías fotográficas | galerías de fotos |
            galería fotográfica | fotogalería | fotogalerías | secuencias | diaporama |
            pase de diapositivas"""
        ),
        Action.BROADCAST: words(
            """programas de humor | programas satíricos | programas de entretenimiento |
            espacios de humor"""
        ),
    },
    objects={
        Object.ITEM: words("""artículo | artículos | contenido | contenidos | documento | documentos | noticia | noticias |
            información | informaciones | material | materiales | obra | obras | esta publicación | presente
            publicación | nota | notas | despacho | despachos | elementos | contenido de este sitio | contenidos
            de este sitio | contenido del sitio | contenidos del sitio | contenido de este sitio web |
            contenidos de esta web | contenidos de esta página | contenido de esta página | contenido de esta
            web | contenidos de este sitio web | reportaje | reportajes | trabajo | comunicado | crónica |
            entrevista | libro | ejemplar | teletipo | contenidos de este medio | mis artículos | nuestros
            artículos | nuestras noticias | nuestro contenido | nuestros contenidos | los artículos | columna |
            columnas | crónicas | entrevistas | editorial publicado | editoriales | columna de opinión | post |
            posts | entrada del blog | entradas de este blog | blog | bitácora | relato | relatos | cuento |
            cuentos | novela | poema | poemas | poesía | dossier | dosier | boletín | boletines | newsletter |
            comunicados | comunicado de prensa | nota de prensa | notas de prensa | gacetilla | folleto | libros
            | ejemplares | texto e imágenes | textos e imágenes | teletipos | servicio informativo | servicio de
            noticias | servicios informativos | trabajos | publicado en este medio | publicado en esta web |
            contenido editorial | contenidos editoriales | contenido periodístico | contenidos periodísticos |
            material informativo | material periodístico | piezas | pieza | investigación publicada | creaciones
            | obra artística | feed | rss | no usar la nota | anulen la noticia | retirada de la noticia | baja
            de la nota | mis recetas | estas recetas | nuestras recetas | esta receta | presentes publicaciones
            | este informe | este estudio"""),
        Object.SITE: words(
            """sitio web | sitio | página web | portal | este sitio | esta web | sitios web |
            sitio de internet | este portal | este blog | nuestra web | nuestro sitio | web |
            website | esta página"""
        ),
        Object.TEXT: words(
            """texto | textos | nuestros textos | este texto | estos textos | mis textos"""
        ),
        Object.IMAGE: words(
            """foto | fotos | fotografía | fotografías | imagen | imágenes | ilustración |
            ilustraciones | mis fotos | nuestras fotos | nuestras fotografías |
            nuestras imágenes | estas fotos | esta foto | estas imágenes | esta imagen |
            esta fotografía | estas fotografías | instantánea | instantáneas | retrato |
            retratos | fotos de prensa | material gráfico | material fotográfico | captura |
            fotograma | fotogramas | obra gráfica | obra fotográfica | anulen la foto |
            se retira la foto | retirada de la foto"""
        ),
        Object.VIDEO: words(
            """vídeo | video | vídeos | videos | metraje | secuencia | video reportaje |
            grabación en vídeo | grabaciones | material audiovisual | película | películas |
            documental | documentales | imágenes de video | tomas | clip | clips |
            estos vídeos | nuestros vídeos | cortometraje"""
        ),
        Object.AUDIO: words(
            """audio | audios | podcast | sonido | grabación sonora | podcasts | pódcast |
            pódcasts | grabaciones sonoras | locución | sonidos | canción | canciones |
            música"""
        ),
        Object.GRAPHIC: words(
            """gráfico | gráficos | infografía | infografías | mapa | mapas | viñeta | viñetas |
            caricatura | caricaturas | tira cómica | historieta | infográfico |
            infográficos | ilustración gráfica | dibujos | dibujo | esquema"""
        ),
        Object.DATABASE: words(
            """esta base de datos | la presente base de datos | nuestra base de datos |
            los datos de este portal"""
        ),
        Object.LOGO: words(
            """logotipo | logotipos | logo | logos | marcas | marca de agua | isotipo |
            emblema | nuestros logos | signos distintivos"""
        ),
        Object.THIRD_PARTY: words(
            """contenidos de terceros | material de terceros | despachos de agencias |
            contenido de terceros | noticias de agencias | contenido de agencias |
            contenidos de agencias | material de agencia | material de agencias |
            cables de agencias | fotos de agencias | fotografías de agencia |
            contenidos ajenos | materiales de terceros"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            _CONSENT_PRIOR,
            """autorización | autorizaciones | permiso | permisos | consentimiento | acuerdo |
            acuerdos | licencia | licencias | aprobación | contrato | convenio | aquiescencia |
            anuencia | conformidad | autorizado por | autorizada por | visto bueno |
            beneplácito | titular | aprobación escrita | venia | aval | permiso del autor |
            permiso de la autora | autorización del autor | autorización expresa |
            consentimiento expreso | permiso expreso | licenciado por | licencia de uso |
            asentimiento | acuerdos de cesión | pacto | pacto en contrario |
            acuerdo en contrario | estipulación en contrario | convenio expreso | orden de |
            autorice | autorizados por | autorizadas por | autorizado expresamente |
            autorizada expresamente | autorización explícita | consentido por | concertado con |
            acordado con | pactado con | convenido con | negociado con | aprobado por |
            aprobada por | dar su permiso | dé su permiso | dar su consentimiento |
            su consentimiento | su visto bueno | luz verde | ok de | pedir permiso |
            pida permiso | pidan permiso | pide permiso | pedirnos permiso | pedirme permiso |
            pedirle permiso | pedir autorización | pida autorización | solicitar permiso |
            solicitar autorización | solicite permiso | solicite autorización | solicitud |
            consultar | consultarnos | consultarme | consultarle | consúltenos | consúltanos |
            preguntar | preguntarnos | preguntarme | preguntarle | avisarnos antes |
            pregúntanos | pregúntenos | pregúntame | contactar con nosotros | contactarnos |
            contáctenos | contáctanos | contacta con nosotros | ponerse en contacto |
            póngase en contacto con | escribirnos | escribirme | cesión de derechos |
            adquirir los derechos | adquirir una licencia | licenciamiento | titulares |
            del titular | titular de los derechos | titulares de los derechos |
            poseedor de los derechos | propietario de los derechos | dueño de los derechos |
            previo acuerdo""",
        ),
        Condition.PRIOR: words(
            _CONSENT_PRIOR,
            """previo | previa | previos | previas | previamente | anticipado | de antemano |
            con anterioridad | anterior | por anticipado | con antelación |
            con carácter previo | antes de publicar | antes de usar | antes de utilizar |
            antes de reproducir | anticipadamente | anticipada | primero | salvo previa |
            salvo previo | sino previa | previo pago | previa cita | previo acuerdo""",
        ),
        Condition.WRITTEN: words(
            """escrito | escrita | por escrito | escritas | escritos | por correo electrónico |
            por carta | firmado | firmada | mediante escrito | por correo | por mail |
            por email | de puño y letra | escriturada"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """citar la fuente | citando la fuente | cite la fuente | citen la fuente |
            citando al autor | citar al autor | se cite | se citen | cita de la fuente |
            mención de la fuente | mencionar la fuente | mencione la fuente | citada la fuente |
            crédito | créditos | acreditar | acreditado | atribución | atribuir |
            reconocimiento | reconocer | fuente | citar | citado | citada | citarse | mención |
            mencionar | mencionado | menciona | mencione | indicar la procedencia |
            procedencia | nombre del autor | indicando su procedencia | autoría | nombrar |
            reconociendo la autoría | firma | dar crédito | se mencione | citen |
            cita al autor | citándola | citándolo | citar su procedencia |
            citando su procedencia | nombre el autor | se nombre | nombre al autor | nombren |
            nombrando al autor | se nombre al autor | se reconozca | reconozca | reconozcan |
            acredite | acrediten | se acredite | se atribuya | atribuya | atribuyan |
            dé crédito | den crédito | se dé crédito | se indique la fuente |
            indique la fuente | indiquen la fuente | se indique su procedencia |
            se haga constar | haga constar la fuente | indicando la fuente |
            indicando su autor | señalando la fuente | señale la fuente | consignar la fuente |
            consigne la fuente | consignando la fuente | refiriendo la fuente | se señale |
            al pie el nombre | se cita la fuente | se cita al autor | cita la fuente |
            citarse la fuente | citándose la fuente | mediando cita de la fuente |
            se identifique al autor | identifique al autor | identificar al autor |
            identificando al autor | se indica el autor | indique el autor | indicar el autor |
            indicando el autor | indicar la fuente | se indica la fuente | señalar la fuente |
            señalar al autor | su origen | indicar el origen | nombre de la autora |
            nombre del medio | se menciona la fuente | menciona la fuente | menciona al autor |
            indicar su autoría | cita expresa | cita expresa de la fuente |
            citación de la fuente | citación del autor | citación | cita obligatoria |
            cita de procedencia | cita de la procedencia | cita al medio | citar al medio |
            citar el medio | citar a | citar su origen | citar origen | citar la procedencia |
            citar procedencia | citar fuente | citando fuente | citando a | citando el medio |
            citando origen | citando procedencia | cítenos | cítanos | cítennos |
            cite al autor | cite el medio | cite su procedencia | cite fuente |
            cita la procedencia | cite nuestro | citarnos | citándonos | nos cites | nos cite |
            nos citen | citados | citadas | se cite al autor | se cite el medio |
            se cite la fuente | se cite su origen | fuente citada | mención expresa |
            mención del autor | mención de autor | mención de la autora | mención del medio |
            mención de origen | mención del origen | mención de autoría | mención a la fuente |
            mención al autor | mención obligatoria | mencionar al autor |
            mencionar la procedencia | mencionar su procedencia | mencionar el origen |
            mencionar el medio | mencionar fuente | mencionando fuente | mencionando al autor |
            mencionados | mencionada | mencionadas | mencione al autor | mencionen |
            mencionen la fuente | se mencionen | mencionarnos | menciónenos | nos mencione |
            nos mencionen | nos menciones | indicación de la fuente | indicación del autor |
            indicación de la procedencia | indicación de procedencia | indicación del origen |
            indicación expresa | indicar fuente | indicar procedencia | indicar su procedencia |
            indicar de dónde | indicar el nombre | indicar el medio | indicando el nombre |
            indicando la procedencia | indicando procedencia | indicando el origen |
            indicando el medio | indicando fuente | indique procedencia |
            indique la procedencia | indique su procedencia | indique el origen |
            indiquen la procedencia | se indique el autor | se indique el origen |
            se indique el nombre | se indique procedencia | se indica la procedencia |
            indicada la fuente | hacer constar la fuente | hacer constar el nombre |
            hacer constar el autor | hacer constar su procedencia |
            hacer constar la procedencia | haciendo constar la fuente | hacer mención |
            haciendo mención | se haga mención | hacer referencia a la fuente |
            haciendo referencia a la fuente | haga referencia a la fuente |
            hacer referencia al autor | referencia | referencia a la fuente |
            referencia al autor | referencia expresa | referencia de la fuente | referenciar |
            referenciando | referenciado | refiera la fuente | dando el crédito |
            dando los créditos | dar los créditos | dar el crédito | dándole crédito |
            dándonos crédito | otorgando crédito | otorgar crédito | otorgar los créditos |
            otorgue crédito | conceder crédito | crédito al autor | crédito al fotógrafo |
            crédito del autor | crédito obligatorio | créditos obligatorios |
            crédito fotográfico | créditos correspondientes | debido crédito |
            debidos créditos | con crédito | con créditos | acredite la fuente |
            acreditar la fuente | acreditar al autor | acreditando al autor |
            acreditando la fuente | acreditándolo | acreditada | acreditados | acreditadas |
            atribuido | atribuida | atribuidos | atribuyendo la autoría | atribución al autor |
            atribución de autoría | atribuirse | atribuírselo a | reconozca al autor |
            reconocer al autor | reconocer la autoría | reconociendo al autor | reconocida |
            se reconozca la autoría | reconozcan la autoría | reconocimiento de autoría |
            reconocimiento de la autoría | nombre del fotógrafo | nombre de la fotógrafa |
            nombre de la fuente | nombre de la agencia | nombre del periodista |
            nombre de autor | nombre y apellido | nombres de los autores | nombrando la fuente |
            nombrar la fuente | nombrar al autor | nombre la fuente | nombren la fuente |
            nombrado | firma del autor | firma del fotógrafo | firmadas | con firma |
            autor y fuente | fuente y autor | la fuente | su fuente | con fuente |
            especificar la fuente | especificando la fuente | especifique la fuente |
            señalar su procedencia | señalando su procedencia | señalando al autor |
            señalando la procedencia | señalar la procedencia | señale al autor |
            señale su procedencia | consignar el autor | consignar su procedencia |
            consignando su procedencia | consignándose | se consigne la fuente | se consigne |
            conste la fuente | conste el autor | conste su procedencia | conste la procedencia |
            conste el nombre | figure la fuente | figure el autor | figure el nombre |
            figure su procedencia | figure la autoría | figurar la fuente | figurar el nombre |
            figurar el autor | figurando la fuente | figurando el nombre | figuren |
            aparezca la fuente | aparezca el nombre | aparezca el autor | aparecer la fuente |
            aparecer el nombre | aparezca como fuente | expresando la fuente |
            expresar la fuente | exprese la fuente | expresando su procedencia |
            poniendo la fuente | poner la fuente | ponga la fuente | pongas la fuente |
            incluir la fuente | incluyendo la fuente | incluya la fuente | incluir el nombre |
            incluyendo el nombre | incluya el nombre | incluir la firma | incluir la autoría |
            remitir a la fuente | remitiendo a la fuente | remita a la fuente |
            pie de foto con | identificación del autor | identificación de la fuente |
            identificar la fuente | identifique la fuente | identificando la fuente |
            identificada la fuente | con la leyenda | con la mención | la leyenda: |
            con el crédito | bajo la firma | de dónde procede | de dónde viene | su autor |
            su autora | la paternidad | paternidad | procedencia del | origen del texto |
            origen de la información | origen de la noticia | previa cita | al citar""",
        ),
        Condition.LINK: words(
            """enlace | enlaces | enlazar | enlazando | enlace al original | hipervínculo |
            hipervínculos | vínculo | link | hiperenlace | url | enlace a la | liga |
            enlace a | enlacen | se enlace | incluya un enlace | incluir un enlace |
            enlazándolo | enlazándola | enlace de vuelta | enlace visible | enlace directo |
            enlace activo | enlaces activos | enlace permanente | enlace web |
            enlace a la fuente | enlace a la noticia | enlace a la página | enlace a la web |
            enlace al artículo | enlace al sitio | enlace a nuestra | enlace a nuestro |
            enlace hacia | enlazar a | enlazar con | enlazar al | enlazar hacia |
            enlace con | enlazado | enlazada | enlazados | enlazarse | enlaza | enlazan |
            enlazando a | enlazando al | enlazándonos | nos enlace | nos enlaces |
            nos enlacen | enlázanos | un link | link al | link a la | link a | link activo |
            links | linkear | linkeando | linkee | hipervínculo a | hiperenlaces |
            hipervínculo activo | vínculo activo | vínculo a | vínculos | vincular a |
            vinculando a | vincule a | backlink | retroenlace | dirección web |
            dirección url | dirección electrónica | remita a la página |
            remitiendo a la página | remitir a la web | remitir al original |
            remite al original | redirija a | redirigiendo a | redirigir a | redireccionar |
            redireccione a | apunte a | apuntando a | llevar a la página | que lleve a |
            liga a | liga al | ligas a | liga activa | si enlazas | si enlaza"""
        ),
        Condition.KEEP_NOTICE: words(
            """conservar el aviso | mantener el aviso | conserve este aviso |
            mantenga este aviso | sin eliminar el aviso | incluya esta nota |
            mantener la nota de copyright | eliminar el aviso | eliminar los avisos |
            eliminar el copyright | eliminar la nota de copyright | eliminar las menciones |
            eliminar la mención | eliminar cualquier aviso | suprimir el aviso |
            suprimir los avisos | suprimir el copyright | suprimir las menciones |
            suprimir la mención | suprimir la nota |
            suprimir, eludir o manipular el copyright | suprimir, eludir o manipular |
            quitar el aviso | quitar los avisos | quitar el copyright | quitar la nota |
            quitar la mención | retirar el aviso | retirar el copyright | borrar el aviso |
            borrar el copyright | borrar la mención | borrar la nota | ocultar el aviso |
            ocultar el copyright | alterar el aviso | alterar el copyright |
            modificar el aviso | manipular el copyright | remover el aviso |
            remover los avisos | remover el copyright | mantener los avisos |
            mantener el copyright | mantener la mención | mantener las menciones |
            mantener intacto el aviso | mantenga el aviso | mantenga los avisos |
            mantengan el aviso | mantenga el copyright | se mantenga el aviso |
            se mantenga este aviso | se mantengan los avisos | se mantenga la nota |
            conservar los avisos | conservar el copyright | conservar la nota |
            conservar la mención | conserve el aviso | conserven el aviso |
            conserven los avisos | se conserve el aviso | se conserve este aviso |
            se conserve la nota | se conserven los avisos | conservación del aviso |
            incluir este aviso | incluya este aviso | incluya el aviso |
            se incluya este aviso | se incluya la presente | incluyendo este aviso |
            reproducir este aviso | reproduzca este aviso | este aviso de copyright |
            este aviso legal | aviso de copyright | avisos de copyright | aviso de derechos |
            aviso de derechos de autor | avisos de derechos de autor | nota de copyright |
            nota de derechos | la presente nota | la presente leyenda | leyenda de derechos |
            leyenda de copyright | mención de copyright | menciones de copyright |
            mención de derechos"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicar los cambios | indicando los cambios | señalar las modificaciones |
            se indiquen los cambios | indicar si se han realizado cambios |
            indicar las modificaciones | indicando las modificaciones |
            indicar cualquier modificación | indicar cualquier cambio | señalar los cambios |
            señalando los cambios | señalar cualquier cambio |
            se indiquen las modificaciones | se señalen los cambios |
            se señalen las modificaciones | indique los cambios |
            indique si ha realizado cambios | indique si se han realizado cambios |
            especificar los cambios | advertir de los cambios |
            dejar constancia de los cambios"""
        ),
        Condition.NO_DERIVATIVES: words(
            """sin modificar | sin modificaciones | sin modificación | sin alteraciones |
            sin alterar | íntegramente | de forma íntegra | en su integridad |
            en su totalidad | sin obra derivada | sinobraderivada | sin obras derivadas |
            sinderivadas | sin derivadas | texto íntegro | sin cambios | completo y sin |
            no derivadas | sin ser modificado | sin alteración | no se altere el texto |
            no se altere | no se altere el contenido | no se altere su contenido |
            no se alteren | no se alteren los | no se modifique | no se modifique el texto |
            no se modifique el contenido | no se modifique su contenido | no se modifiquen |
            no se edite | no se editen | no se recorte | no se cambie |
            no se cambie el texto | no se cambie nada | no se desvirtúe | no se manipule |
            no se manipulen | no se transforme | no se transformen | no se toque |
            no lo altere | no lo alteres | no lo modifique | no lo modifiques |
            no los modifique | no lo cambies | no modifique el texto |
            no modifiques el texto | no altere el texto | no alteres el texto |
            no cambies nada | no cambie nada | no se añada ni quite | no sea modificado |
            no sea modificada | no sean modificados | no sea alterado | no sean alterados |
            no sea alterada | no esté modificado | no modificado | no modificada |
            no alterado | no editado | sin editar | sin edición | sin ediciones |
            sin recortes | sin recortar | sin cortes | sin retoques | sin retocar |
            sin tocar | sin cambiar | sin cambiar nada | sin cambiar una coma |
            sin cambio alguno | sin ningún cambio | sin modificarlo | sin modificarla |
            sin modificarlos | sin modificación alguna | sin ninguna modificación |
            sin ser modificada | sin ser modificados | sin ser alterado | sin alterarlo |
            sin alteración alguna | sin manipular | sin manipulación | sin manipulaciones |
            sin transformar | sin transformaciones | sin adaptaciones |
            sin quitar ni añadir | sin quitar ni poner | sin añadidos | tal cual |
            tal como está | tal como aparece | tal y como | intacto | intacta | intactos |
            inalterado | inalterada | inalterados | literal | literalmente | textualmente |
            palabra por palabra | al pie de la letra | completo | íntegro | íntegra |
            en su forma original | en forma íntegra | de manera íntegra | de forma completa |
            en su versión íntegra | versión íntegra | respetando su integridad |
            respetando la integridad | se respete la integridad | se respete su integridad |
            se respete el texto | respete el texto | integridad de la obra |
            integridad del texto"""
        ),
        Condition.SHARE_ALIKE: words(
            """compartir igual | compartirigual | misma licencia | mismas condiciones |
            compartir bajo la misma licencia | mismo tipo de licencia |
            en las mismas condiciones | las mismas condiciones | bajo la misma licencia |
            con la misma licencia | idéntica licencia | licencia idéntica |
            idénticos términos | mismos términos | misma licencia que"""
        ),
        Condition.NONCOMMERCIAL: words(
            """no comercial | no comerciales | nocomercial | sin fines comerciales |
            sin ánimo de lucro | sin fines de lucro | sin fines lucrativos |
            sin fin lucrativo | fines no comerciales | uso no comercial |
            no se utilice con fines comerciales | no se utilicen con fines comerciales |
            no se use con fines comerciales | no sea con fines comerciales |
            no se haga con fines comerciales | no tenga fines comerciales |
            sin ánimo comercial | no lucrativos | no lucrativo | sin uso comercial |
            no con fines comerciales | sin finalidad comercial | sin ánimo de comercio |
            sin afán de lucro | sin lucro | sin interés comercial |
            sin intereses comerciales | sin carácter comercial | sin objetivo comercial |
            sin intención comercial | sin intención lucrativa | sin propósito comercial |
            sin propósitos comerciales | sin propósito de lucro | sin propósitos de lucro |
            sin fin de lucro | sin fin comercial | sin finalidades comerciales |
            sin finalidad lucrativa | sin finalidad de lucro | sin beneficio económico |
            sin explotación comercial | sin comercializar | sin vender | no se venda |
            no se vendan | no lo vendas | no se comercialice | no se comercialicen |
            no se lucre | no se cobre | no sea comercial | no sean comerciales |
            no con ánimo de lucro | no con fines de lucro | no para fines comerciales |
            no para uso comercial | no con fines lucrativos | no haya ánimo de lucro |
            no exista ánimo de lucro | no medie ánimo de lucro | no medie lucro |
            no haya lucro | no tenga ánimo de lucro | no tenga fines lucrativos |
            no tengan fines comerciales | no tengan fines lucrativos | no implique lucro |
            no se haga un uso comercial | no se haga uso comercial | no lucrativa |
            no lucrativas | no-comercial | no-comerciales | desinteresado |
            entidades sin ánimo de lucro | organizaciones sin fines de lucro"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uso editorial | usos editoriales | fines editoriales | fines informativos |
            uso informativo | uso periodístico | fines periodísticos | para informar |
            finalidad informativa | uso exclusivamente informativo |
            uso informativo o editorial | utilización editorial | utilización informativa |
            empleo editorial | fines noticiosos | fines de información | fines de prensa |
            uso de prensa | uso en prensa | uso noticioso | usos informativos |
            usos periodísticos | propósitos informativos | propósitos editoriales |
            propósitos periodísticos | finalidad editorial | finalidad periodística |
            finalidades informativas | finalidad de informar | con carácter informativo |
            a título informativo | a efectos informativos | cobertura informativa |
            cobertura periodística | cobertura de prensa | labor informativa |
            ámbito informativo | trabajo periodístico | para la prensa | para prensa |
            para medios de comunicación | editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """uso personal | uso privado | uso interno | uso particular | uso doméstico |
            fines personales | fines privados | uso estrictamente personal |
            uso exclusivamente personal | uso personal y privado | información personal |
            uso propio | uso individual | usos personales | usos privados |
            utilización personal | utilización privada | uso estrictamente privado |
            uso exclusivamente privado | uso exclusivo personal | uso doméstico y privado |
            uso privado y doméstico | uso personal y doméstico | uso no colectivo |
            uso familiar | ámbito privado | ámbito doméstico | ámbito personal |
            ámbito familiar | fines particulares | fines domésticos | finalidad personal |
            finalidad privada | propósitos personales | propósitos privados |
            consulta personal | consulta privada | lectura personal | lectura privada |
            para ti | para su consulta | copia privada | copias privadas |
            a título personal | a título particular | a título privado |
            circulación interna | uso interno de la empresa | disfrute personal |
            propio uso | su propio uso | tu propio uso | entorno privado"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fines educativos | uso educativo | fines docentes | fines didácticos |
            fines académicos | uso escolar | docencia | uso académico | uso docente |
            uso didáctico | uso pedagógico | uso en el aula | uso en clase | uso en aulas |
            usos educativos | usos docentes | usos didácticos | usos académicos |
            fines de enseñanza | fines de estudio | fines pedagógicos | fines formativos |
            fines de investigación | fines escolares | fines universitarios |
            finalidad educativa | finalidad docente | finalidad didáctica |
            propósitos educativos | propósitos académicos | propósitos didácticos |
            ámbito educativo | ámbito docente | ámbito académico | ámbito escolar |
            centros educativos | centros docentes | centros de enseñanza |
            instituciones educativas | escuelas | docentes | profesores y alumnos |
            bibliotecas | enseñanza"""
        ),
        Condition.CONTEXT_ONLY: words(
            """para ilustrar | ilustrar la noticia | en relación con | en el contexto de |
            acompaña a la noticia | en relación con el acontecimiento | que acompaña |
            en conexión con | en relación directa con | en relación con la noticia |
            en relación con esta información | en el contexto de la noticia |
            en el marco de la noticia | fuera de contexto | junto a la noticia |
            junto con esta información | junto a esta información | junto al artículo |
            para acompañar | acompañar la información | acompañar a la noticia |
            acompañando a la noticia | acompañen a la noticia | ilustrar la información |
            ilustrar esta información | ilustrar informaciones | ilustrar el evento |
            ilustrar el acto | ilustrar el artículo | ilustrar noticias |
            ilustración de la noticia | ilustración de noticias sobre | hecho que ilustra |
            noticia que ilustra | relacionadas con el evento | relacionadas con la noticia |
            relativas a la noticia | sobre el evento"""
        ),
        Condition.ONE_TIME: words(
            """un solo uso | uso único | una sola vez | una única vez | un único uso |
            una sola publicación | única publicación | uso puntual | por única vez |
            por una sola vez | por una vez | de una sola vez | única vez | una vez | un uso |
            una sola inserción | única inserción | única utilización |
            una única utilización | una única publicación | una sola emisión |
            única emisión | una publicación | publicación única"""
        ),
        Condition.LENGTH_LIMIT: words(
            """breves extractos | breves fragmentos | fragmentos breves | extractos breves |
            breves citas | citas breves | citas cortas | pequeños fragmentos |
            cortos fragmentos | fragmentos cortos | extractos cortos | pasajes breves |
            breves pasajes | unas líneas | unas pocas líneas | pocas líneas |
            unas pocas palabras | algunas líneas | unas frases | unos párrafos | un párrafo |
            dos párrafos | tres párrafos | primer párrafo | primeros párrafos |
            primeras líneas | tres líneas | cinco líneas | diez líneas | veinte líneas |
            cincuenta palabras | cien palabras | doscientas palabras | trescientas palabras |
            diez segundos | treinta segundos | un minuto | dos minutos | tres minutos"""
        ),
        Condition.NOTIFY: words(
            """comunicarlo a | avisar a la redacción | informar a la redacción | nos informe |
            notificar a | notificarnos | informarnos | avisarnos | avísenos | nos avise |
            notificación previa a | comunicarlo | comunicárnoslo | comunicar a la redacción |
            comuníquelo | comunícalo | comunique a | comunicándolo | nos lo comunique |
            nos lo comuniquen | nos lo comuniques | avise | avisa | avísanos | avisando |
            avisándonos | avisándolo | nos avisen | nos avises | nos lo hagas saber |
            nos lo haga saber | nos lo hagan saber | háganoslo saber | háznoslo saber |
            infórmenos | infórmanos | informe a la redacción | informando a | informándonos |
            informando a la redacción | nos informen | nos informes | notifique |
            notifíquenos | notifícanos | notificando | notificación a |
            notificación a la redacción | dar aviso | dando aviso |
            dar cuenta a la redacción | dar parte | previo aviso | previa comunicación |
            previa notificación | ejemplar justificativo | ejemplares justificativos |
            un ejemplar de la publicación | envíe un ejemplar | enviar un ejemplar |
            enviar una copia | envíen una copia | envíenos una copia | envío de un ejemplar |
            envío de justificante | remitir un ejemplar | remitir una copia |
            remita un ejemplar | remisión de un ejemplar | copia justificativa |
            justificante de publicación | cuéntanoslo | cuéntenos"""
        ),
        Condition.PAYMENT: words(
            """pago | abono | canon | tarifa | tarifas | regalías | remuneración | honorarios |
            contraprestación | de pago | cargo | facturará | facturación | coste |
            derechos económicos | pagando | pagar | pague | pagado | pagados | pagada |
            pagos | tasa | tasas | previo pago | contra pago | mediante pago | pago previo |
            abone | abonando | abonar los derechos | abono de los derechos | abono previo |
            regalía | precio | cuota | cuotas | compensación | compensación económica |
            compensación equitativa | retribución | remunerado | remunerada | indemnización |
            contraprestación económica | coste adicional | cobrará | se cobrará | se cobra |
            se facturará | se facturarán | facturado | facturada | facturados |
            será facturado | será facturada | factura | facturan | generará el cobro |
            cobro | derechos de reproducción | tarifas vigentes | tarifa vigente |
            según tarifa | según tarifas | a título oneroso | liquidación de derechos |
            presupuesto | satisfacer los derechos | sufragar | conllevará el pago |
            implica el pago | es de pago"""
        ),
        Condition.SUBSCRIBER: words(
            """abonados | abonado | suscriptores | suscriptor | suscritos | clientes |
            usuarios registrados | miembros | socios | medios acreditados | medios abonados |
            suscripción | suscritos al servicio | suscriptoras | abonadas | abonada |
            nuestros abonados | nuestros suscriptores | nuestros clientes | cliente |
            clientes del servicio | medios suscriptores | medios suscritos |
            medios clientes | medios asociados | medios afiliados | medios miembros |
            medios autorizados | medios registrados | prensa acreditada |
            periodistas acreditados | acreditados | diarios abonados | diarios suscritos |
            periódicos abonados | periódicos suscriptores | afiliados | asociados | socio |
            miembro | licenciatarios | licenciatario | titulares de licencia |
            usuarios suscritos | usuarios autorizados | usuarios de pago |
            usuarios identificados | lectores suscritos | contratantes | abonado al servicio"""
        ),
        Condition.RELEASE: words(
            """cesión de imagen | derechos de imagen | autorización del modelo |
            autorización de las personas | derecho a la propia imagen |
            derechos de imagen de | personas retratadas | autorización de imagen |
            autorización de las personas retratadas | autorización paterna | model release |
            cesión de derechos de imagen"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """sugerir apoyo | sugerir respaldo | implicar respaldo | no sugerir | sugerir que |
            no sugerir que | sugerir el respaldo | sugerir el apoyo | sugerir aprobación |
            sugerir patrocinio | sugiera que | sugieran que | sugiera respaldo |
            sugiera apoyo | dar a entender que | dé a entender que | den a entender que |
            se dé a entender | insinuar que | insinúe que | implicar que | implique que |
            implique respaldo | implique apoyo | implique aval | implicar aval |
            implicar apoyo | dar la impresión | dé la impresión | respalda el resultado |
            respalda el uso | avala el resultado | avalado por | respaldado por |
            apariencia de respaldo | apariencia de apoyo"""
        ),
        Condition.TRACKING_PIXEL: words(
            """píxel de seguimiento | contador de visitas | contador de páginas | píxel |
            pixel | pixel de seguimiento | contador | código de seguimiento |
            píxel de rastreo"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """utilizar la versión corregida | usar la versión corregida |
            usen la versión corregida | utilicen la versión corregida | utilicen esta versión"""
        ),
        Condition.DISCLAIMER: words(
            """descargo de responsabilidad | cláusula de exención |
            exención de responsabilidad | la siguiente advertencia | el siguiente descargo"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """solo uso editorial | sólo uso editorial | uso editorial solamente |
            uso editorial únicamente | uso exclusivamente editorial |
            únicamente uso editorial | uso editorial exclusivo | solo para uso editorial |
            uso exclusivo editorial | solo editorial | solo para fines editoriales |
            sólo para fines editoriales | solo fines editoriales |
            únicamente para uso editorial | exclusivamente para uso editorial |
            exclusivo para uso editorial | exclusivamente con fines editoriales |
            exclusivamente a fines editoriales | únicamente con fines editoriales |
            sólo para uso editorial | para uso exclusivamente editorial |
            para uso editorial exclusivo | uso editorial en exclusiva |
            uso estrictamente editorial | uso periodístico exclusivo |
            uso exclusivamente periodístico | solo uso periodístico | sólo uso periodístico |
            uso periodístico únicamente | uso únicamente editorial |
            uso informativo exclusivo | uso exclusivamente informativo |
            solo uso informativo | sólo uso informativo | exclusivamente informativo |
            uso restringido a fines editoriales | restringido a uso editorial |
            restringida a uso editorial | restringido al uso editorial |
            restringida al uso editorial | limitado a uso editorial |
            limitado al uso editorial | limitada al uso editorial |
            reservado a uso editorial | reservado al uso editorial |
            reservada al uso editorial | reservado para uso editorial |
            reservado a fines editoriales | sólo editorial | editorial solamente |
            solo con fines informativos | únicamente con fines informativos |
            exclusivamente con fines informativos"""
        ),
        Exemption.PERSONAL_USE: words(
            """salvo uso personal | salvo para uso personal | excepto para uso personal |
            salvo para uso privado | excepto uso privado | excepto para uso privado |
            salvo uso privado | salvo para uso particular | salvo uso particular |
            salvo para uso estrictamente personal | salvo con fines personales |
            salvo para fines personales | excepto uso personal |
            excepto con fines personales | que no sea personal | que no sea privado |
            que no sea el personal | que no sea el privado | que no sea para uso personal |
            que no sea para uso privado | que no sea el uso personal |
            distinto del personal | distinto del privado | distinto del uso personal |
            distinto del uso privado | distinta del uso personal | distinto al personal |
            distinto al uso personal | fuera del uso personal | fuera del uso privado |
            fuera del ámbito privado | fuera del ámbito personal |
            más allá del uso personal | más allá del uso privado |
            a excepción del uso personal | a excepción del uso privado |
            con excepción del uso privado | con excepción del uso personal |
            no destinado al uso personal | fines no personales"""
        ),
        Exemption.QUOTATION: words(
            """derecho de cita | salvo citas breves | excepto citas breves | citas breves con |
            salvo citas | salvo cita | salvo para citas | salvo a título de cita |
            excepto citas | excepto a título de cita | excepto para citas breves |
            salvo breves citas | excepto breves citas | salvo las citas |
            salvo el derecho de cita | sin perjuicio del derecho de cita |
            a excepción de citas breves | a excepción de breves citas |
            a excepción de las citas | a título de cita | reseñas y citas |
            citas en reseñas | fines de reseña | para reseñas"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """excepciones previstas por la ley | excepción prevista por la ley |
            excepciones legales | salvo excepción prevista por la ley |
            casos previstos por la ley | permitidos por la ley | permitido por la ley |
            permitida por la ley | uso justo | salvo en los casos previstos |
            salvo los casos previstos | casos previstos en la ley |
            casos permitidos por la ley | casos permitidos por ley | permitido por ley |
            permitidos por ley | permitida por ley | permitidas por la ley |
            permitidas por ley | autorizado por la ley | autorizados por la ley |
            autorizada por la ley | excepción legal | excepciones previstas en la ley |
            excepciones previstas legalmente | excepción prevista legalmente |
            excepciones establecidas por la ley | previstas legalmente |
            previstos legalmente | previsto por la ley | en los límites de la ley |
            límites legales | sin perjuicio de las excepciones |
            sin perjuicio de los límites | salvo disposición legal | salvo excepción legal |
            usos honrados | fair use"""
        ),
        Exemption.SUBSCRIBERS: words(
            """salvo abonados | excepto abonados | salvo suscriptores | excepto suscriptores |
            no abonados | a no abonados | a los no abonados | no suscriptores |
            a no suscriptores | a los no suscriptores | no suscritos | no clientes |
            no socios | no miembros | quienes no sean abonados |
            quienes no sean suscriptores | quienes no estén suscritos | salvo a abonados |
            salvo para abonados | salvo para los abonados | salvo para suscriptores |
            salvo los abonados | salvo los suscriptores | salvo clientes |
            salvo para clientes | excepto para abonados | excepto para suscriptores |
            excepto clientes | excepto los abonados | medios no abonados |
            medios no suscritos"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """botones de compartir | botones sociales | botones para compartir |
            botones habilitados | botón de compartir | herramientas de compartir |
            herramientas para compartir | opciones de compartir | opciones para compartir |
            funciones de compartir | botones de redes sociales"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """investigación científica | fines de investigación científica |
            organismos de investigación"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """motores de búsqueda | buscadores | buscador | motor de búsqueda |
            indexación por buscadores | indexación en buscadores"""
        ),
        Exemption.IMAGES: words(
            """excepto las fotos | excepto las imágenes | excepto imágenes |
            salvo las imágenes | salvo las fotografías | excepto fotografías |
            a excepción de las imágenes | a excepción de las fotografías | salvo imágenes |
            excluidas las imágenes | excluidas las fotografías | excepto fotos |
            excepto las fotografías | excepto ilustraciones | salvo fotos | salvo las fotos |
            salvo fotografías | salvo ilustraciones | salvo las ilustraciones |
            con excepción de las imágenes | con excepción de las fotos |
            con excepción de las fotografías | a excepción de las fotos |
            a excepción de fotografías | no incluye las imágenes |
            no incluye las fotografías | no incluye imágenes | no incluye fotografías |
            no incluye fotos | no se aplica a las imágenes | no se aplica a las fotografías |
            no se aplica a las fotos | no se extiende a las imágenes |
            no se extiende a las fotografías | no comprende las imágenes |
            no comprende las fotografías | no es extensible a las fotografías |
            fotografías excluidas | imágenes excluidas | fotos excluidas"""
        ),
        Exemption.LOGOS: words(
            """excepto logotipos | excepto los logotipos | salvo los logotipos |
            a excepción de los logotipos | salvo logotipos | salvo los logos |
            logotipos excluidos"""
        ),
        Exemption.VIDEO: words(
            """excepto los vídeos | salvo los vídeos | excepto vídeos | salvo vídeos |
            excepto los videos | salvo los videos | excepto videos |
            a excepción de los vídeos | vídeos excluidos"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """excepto contenidos de terceros | salvo contenidos de terceros |
            salvo despachos de agencias | salvo material de terceros |
            salvo contenido de terceros | excepto contenido de terceros |
            excepto material de terceros | excepto material de agencias |
            salvo material de agencias | salvo que se indique lo contrario |
            salvo indicación en contrario | salvo donde se indique |
            excepto donde se indique | a excepción de contenidos de terceros |
            salvo los teletipos"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """salvo con fines educativos | excepto para fines educativos |
            salvo fines educativos | salvo para fines educativos | salvo uso docente |
            excepto con fines educativos | excepto fines educativos |
            salvo con fines docentes"""
        ),
        Exemption.HEADLINE_LINK: words(
            """titular y enlace | titulares y enlaces | titular con enlace | solo el titular"""
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
        Example("No robes nuestras fotos.", ("prohibits reproduce of image",)),
        Example(
            "ALEMANIA OUT. NO TV. NO REVISTAS.",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits print of image if limited_manner",
            ),
        ),
        Example(
            "Queda terminantemente prohibido recortarlas, retocarlas o cederlas a terceros.",
            ("prohibits redistribute alter_image",),
        ),
        Example(
            "Ni la reproducción ni el archivo de estos contenidos están permitidos.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "Se prohíbe la emisión de este vídeo por televisión si no media acuerdo previo por escrito con la productora.",
            ("prohibits broadcast of video if consent prior written",),
        ),
        Example(
            "Los medios abonados podrán publicar el texto; a los no abonados se les prohíbe su difusión.",
            (
                "permits publish of text if subscriber",
                "prohibits redistribute except subscribers",
            ),
        ),
        Example(
            "El uso de fragmentos de hasta cien palabras es libre citando al autor.",
            ("permits quote if attribution length_limit",),
        ),
        Example(
            "NO PUBLICAR HASTA EL 4 DE MAYO DE 2027 A LAS 10:00",
            ("prohibits publish until 2027-05-04T10:00",),
        ),
        Example(
            "La editorial ejerce expresamente su reserva de derechos frente a la minería de textos y datos.",
            ("reserves ai_training",),
        ),
        Example(
            "La traducción de este artículo requiere licencia previa y pago de tarifas.",
            ("requires translate if consent prior payment",),
        ),
        Example(
            "El licenciatario se compromete a no sublicenciar ni revender el material.",
            ("prohibits redistribute sell",),
        ),
        Example(
            "Para republicar este reportaje hay que incluir un enlace a la página y la firma del autor.",
            ("permits publish if attribution link",),
        ),
        Example("Se agradece citar la fuente."),
        Example("El ayuntamiento prohíbe fijar carteles en las fachadas sin permiso."),
        Example("El fiscal pide dos años por copiar y difundir películas sin autorización."),
        Example("Está prohibida la venta de entradas a menores."),
        Example("El club ha cedido los derechos de emisión del partido."),
    ),
)
