"""French."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """en citant | en mentionnant | en indiquant | en précisant | en créditant | en faisant figurer |
en faisant mention | en signalant | en nommant | en rappelant | en attribuant | si la source |
si l'auteur | si l'origine | si vous mentionnez | si vous citez | si vous nous citez"""

PACK = LanguagePack(
    name="fr",
    title="French",
    tags={
        Tag.OWNED: words(
            """appartient à | appartiennent à | appartient au | appartiennent au |
            est détenu par | sont détenus par | est la propriété de | est détenue par |
            sont détenues par | est la propriété exclusive de | restent la propriété de |
            reste la propriété de | demeure la propriété de | demeurent la propriété de |
            appartiennent exclusivement à | reviennent à | est réservée à l'auteur"""
        ),
        Tag.MARK: words(
            "droits d'auteur : | droit d'auteur : | tous droits d'auteur | droits d'auteur ©"
        ),
        Tag.RESERVED: words(
            """tous droits réservés | tous les droits réservés | tous les droits sont réservés |
            tous droits sont réservés | tout droit réservé | droits réservés |
            tous droits reserves | tous droits de reproduction réservés |
            toute reproduction réservée | tous droits protégés |
            l'ensemble des droits est réservé |
            tous droits de propriété intellectuelle réservés |
            tous les droits d'auteur sont réservés | tous droits d'auteur réservés |
            tous autres droits réservés | tous les autres droits sont réservés |
            droits de reproduction réservés | droits d'auteur réservés |
            tous droits expressément réservés | tous droits strictement réservés |
            l'intégralité des droits est réservée | dr. tous droits réservés"""
        ),
        Tag.RESERVE: words(
            """réservé | réservée | réservés | réservées | se réserve | se réservent |
            réserve ses droits | nous réservons | se réserve le droit |
            réserve expressément | réservons | demeurent réservés | restent réservés |
            demeure réservé | reste réservé | entendons réserver | entend se réserver |
            se réservent le droit | fait réserve de | réserve expresse | opt-out |
            exerce son droit d'opposition | exercent leur droit d'opposition |
            exerçons notre droit d'opposition | droit d'opposition |
            use de son droit d'opposition | fait usage de son droit d'opposition"""
        ),
        Tag.PROTECTED: words(
            """protégé par le droit d'auteur | protégée par le droit d'auteur |
            protégés par le droit d'auteur | protégées par le droit d'auteur |
            protégé par les droits d'auteur | protégés par les droits d'auteur |
            protégé par le copyright | protégés par le copyright |
            protégé au titre du droit d'auteur | protégé par des droits d'auteur |
            protégés par des droits d'auteur | couvert par le droit d'auteur |
            protégés au titre du droit d'auteur | protégé par la propriété intellectuelle |
            protégé par le code de la propriété intellectuelle |
            couverts par le droit d'auteur | propriété exclusive de | est la propriété de |
            sont la propriété de | soumis au droit d'auteur | soumise au droit d'auteur |
            soumis à copyright | est la propriété exclusive | sont la propriété exclusive |
            non libre de droits | non libres de droits | pas libre de droits |
            pas libres de droits | n'est pas libre de droits | ne sont pas libres de droits |
            protégée par le copyright | protégées par le copyright |
            protégée par la propriété intellectuelle | protégées au titre du droit d'auteur |
            sous copyright | sous droits d'auteur | couverte par le droit d'auteur |
            couvertes par le droit d'auteur | protégés par la loi sur le droit d'auteur |
            protégé par la loi sur le droit d'auteur | soumises au droit d'auteur |
            soumis aux droits d'auteur | protégés par la législation sur le droit d'auteur |
            relève du droit d'auteur | relèvent du droit d'auteur | œuvre protégée |
            oeuvre protégée"""
        ),
        Tag.NEG: words(
            """personne ne | nul ne | ne | n' | pas | aucun | aucune | non | jamais |
            nullement | nul | nulle | en aucun cas | en aucune façon | en aucune manière |
            sous aucun prétexte | d'aucune façon | d'aucune manière | pas question de |
            rien | plus aucun | plus aucune | guère | ni l'un ni l'autre | ne pas de"""
        ),
        Tag.NOT_ONLY: words(
            """même avec | même en cas de | y compris avec | non seulement | pas seulement |
            ne se limite pas | sans s'y limiter | non limité à | sans frais |
            sans aucun frais | à titre gracieux | à titre gratuit | gracieusement |
            sans bourse délier | sans redevance | exempt de redevance | libre de redevance |
            y compris sans | même sans but lucratif | sans contrepartie |
            sans contrepartie financière | sans réserve d'aucune sorte | non moins de |
            sans engagement | sans garantie | ne garantit pas | n'est pas responsable |
            ne saurait être tenu | ne saurait être tenue | ne saurait engager |
            ne pourra être tenu responsable | ne peut être tenu responsable | n'engage que |
            sans rien payer | sans avoir à payer | ni plus ni moins | non sans |
            à ne pas manquer | plus que jamais"""
        ),
        Tag.MAY: words(
            """peut | peuvent | pouvez | pouvons | pourra | pourront | pourrait | pourraient |
            puisse | puissent | pourrez | saurait | sauraient | est susceptible |
            a le droit de | ont le droit de | avez le droit de | vous êtes en droit de |
            est en droit de | sont en droit de | est en mesure de | loisible |
            il est loisible de | peut-on | peut être | peuvent être | on peut |
            a la faculté de | ont la faculté de | avez la faculté de | est fondé à"""
        ),
        Tag.MAY_NOT: words(
            """ne pas | n'est pas à | interdiction de | défense de | ne saurait | ne sauraient |
            n'a pas le droit de | ne jamais | n'avez pas le droit | évitez de |
            s'abstenir de | abstenez-vous | veillez à ne pas | prière de ne pas |
            merci de ne pas | veuillez ne pas | vous vous engagez à ne pas |
            s'engage à ne pas | s'engagent à ne pas | s'interdit de | s'interdisent de |
            vous vous interdisez de | il n'est pas permis de | vous n'êtes pas autorisé à |
            vous n'êtes pas autorisés à | n'est pas autorisé à | ne sont pas autorisés à |
            n'est pas habilité à | n'est pas fait pour | n'est pas destiné à |
            n'est pas destinée à | ne sont pas destinés à | ne sont pas destinées à |
            n'ont pas le droit de | pas touche | gardez-vous de | on ne peut | nul ne peut |
            personne ne peut | il ne peut être | ne pourra en aucun cas |
            ne peut en aucun cas | ne peuvent en aucun cas | ne doit en aucun cas |
            pas le droit de | à ne pas"""
        ),
        Tag.MUST: words(
            """doit | doivent | devra | devront | devez | devrait | devraient | devrez |
            est tenu de | sont tenus de | êtes tenu de | est obligé de | sont obligés de |
            êtes obligé de | est tenue de | sont tenues de | êtes tenus de |
            vous vous engagez à | s'engage à | s'engagent à | il incombe | incombe à |
            est astreint à | a l'obligation de | ont l'obligation de | avez l'obligation de |
            veillera à | veilleront à"""
        ),
        Tag.BAN: words(
            """interdit | interdite | interdits | interdites | interdire | interdisons |
            interdit à la | interdit à l' | prohibé | prohibée | prohibés | prohibées |
            prohiber | proscrit | proscrite | proscrits | proscrites | exclu | exclue |
            exclus | exclues | illicite | illicites | illégal | illégale | illégales |
            illégaux | inadmissible | défendu | défendue | s'oppose à | s'oppose |
            s'opposent à | s'opposent | nous opposons | s'oppose expressément | proscrire |
            refuse | bannie | banni | ne consent pas | exclut | excluons |
            fait l'objet d'une interdiction | tombe sous le coup de la loi |
            contraire à la loi | interdiction formelle | interdiction |
            interdiction absolue | interdiction est faite | il est fait interdiction |
            formellement exclu | interdits à la | interdites à la | strictement interdit |
            strictement interdite | formellement interdit | formellement interdite |
            rigoureusement interdit | rigoureusement interdite | banni de | bannis |
            bannies | défendus | défendues | n'est pas admis | n'est pas admise |
            ne sont pas admis | ne sont pas admises | pas admis | pas admise |
            hors de question | est à proscrire | sont à proscrire | à proscrire |
            opposition formelle | fait opposition | faisons opposition | s'opposant à |
            nous refusons | refuse expressément | refusent | refusons | entendons interdire |
            prohibe | prohibent | prohibition | proscrivons | proscrit par | interdisent |
            interdiction totale | interdiction de principe | exclusion de | est exclu |
            est exclue | n'est pas tolérée | n'est pas toléré | ne sera pas toléré |
            ne sera pas tolérée | ne sera tolérée | ne sera toléré | non admis | non admise |
            non permis | non permise | contrevient | contrevenir |
            contraire au droit d'auteur | constitue un délit | constitue une violation |
            constitue une atteinte | porte atteinte aux droits |
            porte atteinte au droit d'auteur | viole le droit d'auteur |
            viole les droits d'auteur | impossible de | n'est pas libre |
            ne sont pas libres | n'est pas ouvert à | n'autorise pas | n'autorisons pas |
            n'autorisent pas | ne permet pas | ne permettons pas | n'acceptons pas |
            n'accepte pas | ne cédons pas | veto"""
        ),
        Tag.ALLOW: words(
            """autorisé | autorisée | autorisés | autorisées | autorise | autorisons | autorisent | permis | permise |
            permises | permet de | permet la | permettons | permettre | libre | libres | librement | gratuite |
            toléré | tolérée | admis | admise | possible | possibles | libre de | libres de droits | libre de droits
            | encouragé | encouragée | encourageons | encouragées | invités à | bienvenue | sous licence | sous la
            licence | mis à disposition | mise à disposition | mises à disposition | mis gratuitement à disposition
            | accordé | accordée | est acquis | rien n'empêche | n'hésitez pas à | droit est accordé | consenti |
            consentie | acceptée | accepté | libre à vous de | libre à chacun de | libre à tous de | à votre
            disposition | à la disposition de | à disposition de la presse | à disposition des médias | à
            disposition des rédactions | mis à la disposition | mise à la disposition | mises à la disposition | mis
            à votre disposition | mises à votre disposition | mettons à disposition | mettons à la disposition |
            carte blanche | servez-vous | faites-en bon usage | avons le plaisir de vous autoriser | sans
            restriction | sans restrictions | sans aucune restriction | sans limitation | sans autorisation
            préalable requise | sans avoir à demander | sans nous demander la permission | sans qu'il soit
            nécessaire de demander | aucune autorisation n'est nécessaire | aucune autorisation n'est requise |
            aucune permission n'est nécessaire | pas besoin d'autorisation | pas besoin de permission | nul besoin
            d'autorisation | nul besoin de demander | pas besoin de demander | ne voyons pas d'inconvénient à | ne
            voit pas d'inconvénient à | aucune objection à | pas d'objection à | n'a pas d'objection | n'avons pas
            d'objection | ne s'oppose pas à | ne nous opposons pas à | nous laissons | laisse libre | est libre |
            sont libres | en libre accès | en accès libre | libre accès | libre de droit | libres de droit | libre
            utilisation | libre reproduction | libre reprise | libre diffusion | libre de reproduction | exempt de
            droits | exempte de droits | exempts de droits | tolérés | tolérées | admises | loisible de | vous êtes
            libre de | vous êtes libres de | chacun est libre de | est offert | est offerte | sont offerts | sont
            offertes | gratuits | gratuites | gratuit | gratuitement | encouragés | encourage | encouragent | invite
            à | invitons à | vous invitons à | invitées à | vous êtes invités à | bienvenue à | bienvenues |
            bienvenu | bienvenus | avec plaisir | volontiers | habilité à | habilités à | acceptés | acceptées |
            acceptons | accepte que | accordons | accorde | accordent | accordés | accordées | octroie | octroyé |
            octroyée | concède | concédons | concédé | concédée | consent à | consentons à | donne le droit de |
            confère le droit | n'est soumis à aucune autorisation | n'est soumise à aucune autorisation | diffusé
            sous licence | diffusée sous licence | publié sous licence | publiée sous licence | publiés sous licence
            | placé sous licence | placée sous licence | sous les termes de la licence | selon les termes de la
            licence | aux termes de la licence | droits cédés | libérés de droits | libéré de droits | est licite |
            sont licites | gracieusement à la disposition | gratuitement à la disposition | gracieusement à
            disposition | gratuitement à disposition | gracieusement mis à disposition | gracieusement mises à
            disposition | gratuitement mises à disposition | gratuitement mis à disposition | libre pour la presse |
            il est permis | est permis | est permise | sont permis | sont permises"""
        ),
        Tag.NEED: words(
            """obligatoire | obligatoires | obligatoirement | impératif | impérative |
            impérativement | requis | requise | requises | requièrent | requiert |
            nécessite | nécessitent | nécessaire | exige | exigé | exigée | exigent |
            indispensable | est soumis à | est soumise à | sont soumis à | sont soumises à |
            soumis à | soumise à | soumises à | subordonné à | subordonnée à |
            subordonnées à | subordonnés à | est de rigueur | fait l'objet d' |
            font l'objet d' | suppose | conditionné à | conditionnée à |
            adressez vos demandes | contactez | il convient de | il faut |
            il est nécessaire | doit faire l'objet | doivent faire l'objet |
            fait l'objet d'une demande | font l'objet d'une demande | est subordonnée à |
            sont subordonnées à | est assujettie à | passe par | exigible | exigées |
            exigés | est nécessaire | est requise | sont requises | sont requis |
            vous devez obtenir | il faut obtenir | il faut demander | faut demander |
            à demander à | à solliciter auprès | à adresser à | sont à adresser |
            doit être demandée | doit être sollicitée | doit être obtenue |
            doit être adressée | doivent être adressées | est conditionnée à |
            est conditionné à | sont conditionnées à | est assujetti à | assujetti à |
            assujettie à | tributaire de | dépend de | dépend d'un | relève de |
            nécessitera | nécessiteront | suppose l'accord | implique |
            passe obligatoirement par | donne lieu à | donnera lieu à | donnent lieu à |
            ouvre droit à | soumise aux | soumis aux | est soumis au | est soumise au |
            sont soumises au | sont soumis au | soumis au | soumise au | moyennant demande |
            sur demande auprès | s'adresser à | veuillez vous adresser | s'impose |
            est impérative | est impératif | est de mise | imposée | imposé |
            est indispensable | ne se fait pas sans | mention obligatoire |
            crédit obligatoire | crédits obligatoires | signature obligatoire |
            source obligatoire | citation obligatoire de la source | mentions obligatoires |
            il suffit de | il vous suffit de | suffit de"""
        ),
        Tag.THREAT: words(
            """sera poursuivi | seront poursuivis | fera l'objet de poursuites |
            sous peine de poursuites | passible de | passibles de | expose à des poursuites |
            constitue une contrefaçon | constituerait une contrefaçon |
            constitutive de contrefaçon | constitutif de contrefaçon |
            sanctionnée par les articles | sera sanctionné | sous peine de sanctions |
            s'expose à des poursuites | poursuites judiciaires | sera sanctionnée |
            pourra être poursuivi | toute contrefaçon sera | tout contrevenant |
            les contrevenants | les contrevenants seront | s'exposent à des poursuites |
            vous expose à des poursuites | encourt des poursuites | encourt |
            fera l'objet d'une action en justice | fera l'objet d'une facturation majorée |
            se verra poursuivi | sera passible | est passible de | sont passibles de |
            est punie par la loi | est puni par la loi | punie par la loi | puni par la loi |
            punie par les articles | réprimée par | réprimé par | est réprimée |
            pourra donner lieu à des poursuites | donnera lieu à des poursuites |
            donnera lieu à poursuites | entraînera des poursuites | nous porterons plainte |
            plainte sera déposée | gare aux contrevenants | vaut contrefaçon |
            est une contrefaçon | sera considérée comme une contrefaçon |
            sera considéré comme une contrefaçon | engage la responsabilité |
            sera poursuivie | seront poursuivies | délit de contrefaçon"""
        ),
        Tag.UNAUTHORISED: words(
            """non autorisé | non autorisée | non autorisés | non autorisées | non-autorisé |
            non-autorisée | illicitement | non consenti | non consentie |
            sauf autorisation contraire | sans y avoir été autorisé | sans y être autorisé |
            sauvage | non-autorisés | non-autorisées | sans aucune autorisation |
            sans droit ni titre | à l'insu de l'auteur | sans droit |
            illicite ou non autorisée | sans en avoir le droit"""
        ),
        Tag.WITHOUT: words(
            """sans | à défaut de | à défaut d' | en l'absence de | en l'absence d' | faute de |
            faute d' | sans avoir obtenu | sans que | tant que n'a pas été |
            sans y avoir été | sans obtenir | sans disposer de | sans disposer d' |
            en dehors de tout | hors de tout | hors de toute | si vous n'avez pas |
            si l'on n'a pas | sans au préalable | sans préalablement |
            sans avoir préalablement | sans avoir au préalable | sans avoir d'abord |
            dépourvu de | dépourvue de | dépourvus de | avant d'avoir obtenu |
            avant d'obtenir | tant que vous n'avez pas | manquant | en l'absence du |
            en l'absence de toute | à défaut du | s'il n'y a pas | si elle n'est pas |
            s'il n'est pas | s'ils ne sont pas | si ce n'est avec"""
        ),
        Tag.EXCEPT: words(
            """sauf | excepté | hormis | à moins de | à moins d' | à moins que | à moins qu' |
            à l'exception de | à l'exception des | à l'exception du | à l'exception d' |
            en dehors de | hors | autrement que | autre que | autres que | sinon avec |
            si ce n'est | sauf avec | exception faite | à l'exclusion de | à moins qu'il |
            à moins d'avoir | à moins d'un | exception faite de | exception faite des |
            à la réserve de | sous réserve des exceptions | en dehors des | à part |
            mis à part | excepté avec | sinon pour | sinon | hormis avec | hormis pour |
            sauf si | sauf pour | sauf à | sauf par | sauf en cas | si ce n'est dans |
            autrement qu'à | autrement qu'avec | à l'exclusion des | à l'exception près |
            exclusion faite de"""
        ),
        Tag.ONLY: words(
            """uniquement | seulement | exclusivement | seul | seule | seuls | seules |
            strictement réservé | qu'avec | qu'à condition | que sous réserve |
            qu'à des fins | que dans le cadre | que moyennant | qu'après | que si | qu'en |
            que par | que pour | qu'avec l' | réservé aux | réservée aux | réservés aux |
            réservées aux | réservé à | réservée à | réservés à | réservées à | réservé au |
            réservée au | exclusif | exclusive | limité à | limitée à | limités à |
            limitées à | destiné à | destinés à | destinées à | destinée à | qu'avec le |
            strictement limité à | que sur | restreint à | restreinte à | restreint aux |
            restreinte aux | restreints aux | restreintes aux | rien que |
            réservé exclusivement | réservée exclusivement | réservées exclusivement |
            réservés exclusivement | réservé uniquement | à l'usage exclusif |
            à l'usage exclusif des | pour l'usage exclusif | qu'aux | qu'au | qu'à des |
            qu'à titre | qu'à | qu'une fois | que dans | que sur demande | que contre |
            que lorsque | que lorsqu' | qu'auprès | que par accord | qu'après accord |
            qu'en cas | strictement réservée | strictement réservés | strictement réservées |
            strictement limitée à | exclusivement réservé | exclusivement réservée |
            purement | simplement | à l'exclusion de tout autre |
            à l'exclusion de toute autre | destiné exclusivement | destinée exclusivement |
            destinées exclusivement | destinés exclusivement | dans le seul cadre |
            dans le seul but | aux seules fins | aux seuls | aux seules | à seule fin |
            pour le seul | limité aux | limitée aux | limités aux | limitées aux |
            restreint à un | destiné aux | destinée aux | destinés aux | destinées aux |
            destiné au | destinée au"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """à condition de | à condition d' | à condition que | à condition qu' |
            à la condition de | à la condition d' | à la condition que | sous condition de |
            sous réserve de | sous réserve d' | sous réserve du | sous réserve que |
            pourvu que | pour autant que | dès lors que | dès lors qu' | du moment que |
            moyennant | avec | aux conditions suivantes | tant que | en renvoyant |
            en respectant | en conservant | accompagné de | accompagnée de | accompagnées de |
            accompagné d' | accompagnée d' | si vous | sous la seule réserve de |
            sous la seule réserve que | sous la seule condition de | à la seule condition de |
            à la seule condition que | du moment où | dès l'instant que | dès l'instant où |
            à partir du moment où | à la stricte condition | à la stricte condition que |
            sous les conditions suivantes | dans les conditions suivantes |
            aux conditions ci-dessous | en échange de | en échange d' | en contrepartie de |
            en contrepartie d' | sur présentation | après accord | sur accord |
            sur autorisation | en accord avec | en ajoutant | en incluant | en insérant |
            en affichant | en gardant | en laissant | en maintenant | assorti de | assortie de |
            assorties de | assorti d' | assortie d' | accompagné du | accompagnée du |
            accompagnées du | accompagnés de | suivi de | suivie de | suivi du | précédé de |
            si elle est | s'il est | au prix de | au tarif | pour peu que | pour autant |
            pourvu qu' | à charge de | à charge pour | dans le respect de | dans le respect du |
            en vertu d'un | en vertu d'une | dans le cadre d'un | dans le cadre d'une |
            sur la base d'un | sur la base d'une""",
        ),
        Tag.WHEN: words(
            """en cas de | en cas d' | lors de | lors d' | lorsque | lorsqu' | pour toute |
            dans le cas d' | quand | chaque fois que | lors de toute | à chaque |
            lors d'une | lors de la | lors de leur | pour une | si vous souhaitez |
            si vous voulez | si vous désirez | si vous reprenez | si vous utilisez |
            si vous publiez | en reprenant | en utilisant | en publiant | en reproduisant |
            pour reprendre | pour reproduire | pour utiliser | pour publier | quiconque |
            quiconque souhaite | toute personne souhaitant | toute personne désirant |
            au moment de | pour republier | pour réutiliser | pour partager | pour copier"""
        ),
        Tag.NO_PART: words(
            """aucune partie | aucun extrait | aucun élément | aucune partie de | nulle partie |
            aucun passage | aucune portion | aucun fragment | aucune section |
            aucun élément de | aucun morceau | nul extrait | aucune fraction |
            aucun paragraphe | pas une ligne | pas un extrait"""
        ),
        Tag.RANGE: words(
            """en tout ou en partie | en tout ou partie | tout ou partie | même partielle |
            même partiellement | totale ou partielle | totales ou partielles |
            partielle ou totale | partielle ou intégrale | intégrale ou partielle |
            intégralement ou partiellement | totalement ou partiellement |
            partiellement ou totalement | en totalité ou en partie |
            en totalité ou partiellement | en partie ou en totalité | même par extraits |
            même par extrait | en partie ou en tout | partiellement ou intégralement |
            toute partie | en intégralité ou en partie | complète ou partielle |
            dans son intégralité ou en partie | ou partielle | ou d'une partie |
            même d'un extrait | fût-ce d'un extrait | fût-elle partielle |
            ne serait-ce que partielle | serait-elle partielle | même fragmentaire |
            y compris partielle | intégrale comme partielle | totale comme partielle |
            en entier ou en partie | entièrement ou partiellement | entière ou partielle |
            partiellement ou entièrement | en totalité ou par extraits |
            totalement ou par extraits | intégralement ou par extraits |
            intégrale ou par extraits | intégral ou partiel | partiel ou total |
            total ou partiel | partiels ou totaux | totaux ou partiels |
            ni en tout ni en partie | ni en totalité ni en partie | ni partiellement |
            ni totalement ni partiellement | ni intégralement ni partiellement |
            même en partie | même de façon partielle | même de manière partielle |
            même brève | même bref | même une partie | même tronquée |
            que ce soit en tout ou en partie | de tout ou partie | de tout ou d'une partie |
            tout ou une partie | en partie ou intégralement |
            en partie ou dans son intégralité | partielle ou complète |
            intégrale et partielle | totale et partielle | toute portion |
            partielle comme totale | y compris partiellement | y compris par extraits |
            quelle qu'en soit la longueur | de quelque étendue que ce soit | un extrait, même"""
        ),
        Tag.COMMERCIAL: words(
            """à des fins commerciales | à but commercial | dans un but commercial |
            à titre commercial | à des fins lucratives | à but lucratif |
            dans un but lucratif | à usage commercial | fins commerciales |
            à caractère commercial | à des fins de profit | pour un usage commercial |
            à visée commerciale | à vocation commerciale | à finalité commerciale |
            dans un contexte commercial | à des fins de commerce | à des fins marchandes |
            pour en tirer profit | à des fins mercantiles | pour des besoins commerciaux |
            à des fins professionnelles et commerciales | dans un cadre commercial |
            des fins commerciales | but commercial | but lucratif"""
        ),
        Tag.OTHER: words(
            """ou à toute autre fin | ou toute autre fin | à quelque fin que ce soit |
            ou autres fins | à toute fin | ou non commerciales | ou autre |
            et non commerciales | ou pour toute autre raison | ou à d'autres fins |
            ou à toutes autres fins | à toutes fins | quel que soit le but |
            quelle que soit la finalité | quel qu'en soit l'usage |
            quelle qu'en soit la finalité | pour quelque motif |
            pour quelque usage que ce soit"""
        ),
        Tag.OUTSIDE: words(
            """en dehors du | en dehors de la | hors de | à l'extérieur de | hors du |
            hors du territoire | en dehors des | en dehors de l' | hors des |
            hors de france | hors frontières | au-delà des frontières de | ailleurs qu'en |
            partout sauf en | partout sauf au"""
        ),
        Tag.OUT: words(
            """exclue pour | sauf diffusion en | out | exclue | non disponible en |
            non disponible pour"""
        ),
        Tag.PURPOSE: words(
            """pour | afin de | en vue de | aux fins de | à des fins de | à des fins d' |
            en vue d' | aux fins d' | aux fins d'un | dans le but de | dans le but d' |
            à l'effet de | à l'effet d' | destiné à servir | à l'usage de | en vue de la |
            en vue du | afin d' | pour les besoins de | pour les besoins d' | servant à"""
        ),
        Tag.BUT: words(
            """mais | toutefois | cependant | néanmoins | en revanche | tandis que |
            par contre | par contre, | à l'inverse | alors que | pour sa part |
            en aucun cas toutefois"""
        ),
        Tag.AND: words(
            """et | ou | ni | et/ou | ainsi que | ou encore | aussi bien que | ou bien | voire |
            ou même | et même"""
        ),
        Tag.REQUEST: words(
            """merci de | merci d' | veuillez | prière de | nous vous prions de |
            s'il vous plaît | svp | s.v.p. | nous vous remercions | nous vous demandons de |
            est appréciée | est souhaitée | serait appréciée | bien vouloir |
            vous êtes priés de | vous êtes prié de | êtes priés de | si possible |
            on appréciera | nous apprécierions | nous apprécions | serait apprécié |
            est apprécié | seraient appréciées | nous vous saurions gré | vous saurions gré |
            nous serions reconnaissants | on vous demande de | pensez à | n'oubliez pas de |
            de préférence | ayez la gentillesse de | soyez gentil | soyez sympas |
            soyez sympa | soyez aimables | soyez corrects"""
        ),
        Tag.REPORT: words(
            """a déclaré | a annoncé | a dit | a indiqué | a affirmé | a expliqué | a estimé |
            a adopté | a condamné | a confirmé | a jugé | a tranché | a statué |
            a porté plainte | a saisi | a demandé | ont annoncé | ont adopté | ont déclaré |
            ont voté | a voté | a rejeté | a publié | a décidé | a obtenu | a accusé |
            accuse | accusé d' | accusée d' | affirme | explique | estime | rappelle |
            raconte | selon | d'après | a dénoncé | dénonce | réclame | poursuit en justice |
            a assigné | ont assigné | reproche à | s'est prononcé | a précisé | a interdit |
            ont interdit | a été condamné | a été condamnée | a attaqué | signifie |
            veut dire | débat sur | est accusé | a été adopté | a été votée | va interdire |
            souhaite interdire | débat | débattent | étudie | étudient | propose |
            proposent | veut | veulent | réclament | demande que | rejette | annonce |
            avertit | recommande | enquête sur | a ordonné | ordonne | envisage | exige que |
            interdira | a soutenu | a plaidé | a prévenu | a averti | a rappelé |
            a souligné | ont dénoncé | ont porté plainte | ont saisi | ont obtenu |
            ont attaqué | a reproché | a réclamé | ont réclamé | a défendu | a critiqué |
            a contesté | ont contesté | a écopé | a été débouté | a été relaxé |
            a été poursuivi | sont poursuivis | a été interdit par | a été interdite par |
            a été suspendu | a proposé | ont proposé | a présenté | a dévoilé | a regretté |
            s'inquiète | s'inquiètent | s'alarme | redoute | craint | craignent | promet |
            a promis | a lancé | a signé | ont signé | négocie | négocient |
            vient d'interdire | vient d'autoriser | vient de voter | se dit | se félicite |
            se plaint | se plaignent | regrette | souligne que | précise que | indique que |
            assure que | estimant que | affirmant que | selon lequel | selon laquelle |
            selon elle | selon lui | a-t-il dit | a-t-elle dit | a-t-il déclaré |
            a-t-elle déclaré | a-t-il ajouté | a-t-elle ajouté | explique-t-il |
            explique-t-elle | dit-il | dit-elle | a jugé que | a estimé que | a statué que |
            a considéré que"""
        ),
        Tag.TOPIC: words(
            """procès | tribunal | cour d'appel | cour de cassation | conseil d'état |
            projet de loi | proposition de loi | avocat | avocate | avocats | juge | juges |
            plainte | litige | l'expression | la formule | le terme | que signifie |
            que veut dire | députés | députée | sénateurs | ministre | ministère |
            parlement européen | assemblée nationale | sénat | justice | la loi sur |
            directive européenne | jurisprudence | juriste | universitaire |
            le droit voisin des | affaire | préfet | préfecture | mairie | maire |
            arrêté préfectoral | arrêté municipal | gouvernement | conférence sur |
            formation au droit d'auteur | qu'est-ce que | colloque | chercheurs | réforme |
            le débat | audience | prud'hommes | procureur | parquet | magistrat |
            magistrats | accusé | prévenu | plaignant | plaignants | assignation |
            mise en demeure | cour suprême | cour européenne | cnil | arcom |
            autorité de la concurrence | conseil municipal | conseil constitutionnel |
            parlementaires | eurodéputés | commission européenne | règlement européen |
            amendement | décret | ordonnance | traité | sociologue | professeur de droit |
            spécialiste | le mot | les mots | cette phrase | cette mention signifie |
            l'inscription « | que signifient | comment | pourquoi | tutoriel | cours de |
            atelier | webinaire | mémoire de fin | négociations | accord entre | syndicats |
            référendum | a jugé que | a statué que | a jugé illicite | a jugé illégale"""
        ),
        Tag.NONWORK: words(
            """stationnement | stationner | parking | fumer | tabac | cigarette* | alcool |
            boissons | armes | arme | pêche | pêcher | chasse | drones | drone | véhicules |
            véhicule | voitures | chiens | animaux | baignade | feux d'artifice | pétards |
            billets | places de concert | votes | vote | manifestation | manifestations |
            rassemblement* | marchandises | médicaments | pesticides | glyphosate | camping |
            voile | téléphones portables | trottinettes | plastique | mineurs | viande |
            bétail | carburant* | circulation | cannabis | drogue* | ivoire |
            espèces protégées | eau | arrosage | ventes d'armes | piscine* |
            espèces menacées | moteurs thermiques | logements | produits chimiques |
            élevage | ogm | corrida | plages | match | matchs | matches |
            rencontre sportive | sondages | tirs | spectacle | élections | scrutin | tracts |
            médicament | denrées | votre e-mail | votre adresse e-mail | votre email |
            vos données | données personnelles | données à caractère personnel | cookies |
            votre adresse électronique | terrain | terrains | immeuble | immeubles |
            logement | appartement | entreprise de | usine | usines | vaccin | vaccins |
            virus | masque | masques | patients | organes | embryons | clonage |
            procréation | gestation | gpa | examen | examens | élèves | en classe |
            au tableau | téléphone | gaz | pétrole | électricité | mine | mines | charbon |
            nucléaire | déchets | lait | vin | pain | légumes | poisson | poissons | joueur |
            joueurs | stade | supporters | avion | avions | trains | navires | bateaux |
            camions | vélos | prisonniers | migrants | mineur | sangliers | loups | espèces |
            torture | munitions | dette | héritage | propriété foncière | forêt | bois |
            semences | plantes | insectes | burqa | signes religieux | prostitution |
            mariage | avortement | euthanasie | amiante | herbicide* | néonicotinoïdes |
            jeux d'argent | paris sportifs | crypto* | puces électroniques | minerais |
            terres rares | café | chocolat | jouets | vêtements | fourrure* | mensongère |
            l'intérieur du bâtiment | salles | tribunes | terrasse* | barrages | feu |
            barbecues | abattage | à l'audience | selfies | perches à selfie |
            appareils photo | prises de vues dans | photographier les œuvres |
            photographier dans | visiteurs | musée | vapoter | vapotage | chicha | ivresse |
            feux de forêt | feu de camp | colportage | démarchage | mendicité |
            sollicitation | sollicitations | quêtes | dépôt d'ordures | décharge |
            encombrants | affichage sauvage | plage | baigner | plongée | nautique |
            bivouac | bivouaquer | cueillette | champignons | muguet | ramassage | truffes |
            coquillages | chasser | gibier | pêche à pied | entrée | accès interdit |
            accès au chantier | accès aux | chantier | propriété privée | passage interdit |
            défense d'entrer | défense de stationner | vidéosurveillance | nourriture |
            aliments | pique-nique | viandes | volaille | oeufs | œufs | fromage | fruits |
            céréales | blé | sucre | sel | engrais | semis | tabacs | chaussures | textile |
            lingots | actions de la société | obligations convertibles | titres financiers |
            valeurs mobilières | parts sociales | offre publique | investisseurs | loto |
            casino | tombola | mise en jeu | arbitre | ligue 1 | transfert du joueur |
            mercato | cyclistes | piétons | motos | scooters | moto | trottinette | bus |
            métro | sncf | tramway | permis de conduire | conduite | sièges | passagers |
            bagages | liquides en cabine | batteries | téléviseurs | smartphones à l'école |
            réseaux sociaux aux moins | numéro de téléphone | coordonnées | adresse mail |
            votre adresse | newsletter | spam | commentaires | commentaire injurieux |
            pseudonyme | propos racistes | insultes | paiement en espèces | chèques |
            loyers | loyer | location saisonnière | airbnb | meublés touristiques |
            sous-location | permis de construire | construction | démolition | bétonisation |
            puits | forages | éoliennes | panneaux solaires | service clients |
            service client | espace client | espace clients | service clientèle |
            domaine public maritime | domaine public fluvial | occupation du domaine public |
            voie publique"""
        ),
        Tag.CREDIT: words(
            """photo : | photo: | photos : | photos: | crédit photo | crédits photo |
            crédit photo : | crédits : | crédit : | crédit: | crédits: | source : | source: |
            sources : | sources: | photographie : | photographie de | photo de | photo par |
            image : | image: | images : | images: | avec l'aimable autorisation de |
            avec l'autorisation de | infographie : | infographie: | illustration : |
            illustration: | dessin : | dessin de | vidéo : | vidéo: | fournie par |
            fourni par | gracieuseté de | gracieuseté | courtoisie de |
            mention obligatoire : | crédit obligatoire : | ph. : | texte : | cartographie : |
            photographie | photographies : | photos de | crédit image : | crédit image |
            crédits image : | crédits images : | crédit vidéo : | crédit vidéo |
            crédits photos : | crédits photos | crédit dessin : | visuel : | visuels : |
            photo fournie par | photo transmise par | photo d'archives : | photo archives : |
            archives : | image fournie par | images fournies par | courtoisie : |
            document remis par | photo remise par | dr / | textes : | texte de |
            textes et photos : | textes et photos | texte et photos : |
            propos recueillis par | infographie de | illustration de | carte : |
            animation : | montage : | photomontage : | source de la photo : |
            source image : | source photo : | © photo : | publié initialement par |
            publié initialement dans | publié initialement sur | initialement publié par |
            initialement publié dans | initialement publié sur | d'abord paru dans |
            paru initialement dans | reproduit avec l'autorisation de |
            reproduit avec l'aimable autorisation de | publié avec l'autorisation de |
            publié avec l'aimable autorisation de | aimablement fourni par |
            aimablement fournie par | mis à disposition par | source bibliographique :"""
        ),
        Tag.PHOTO: words(
            """photo | photos | photographie | photographe | image | images | visuel | cliché |
            photographies | photographique | clichés | photographe : | visuels |
            capture d'écran | image fixe"""
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            """avec afp | avec l'afp | avec agences | avec reuters | avec agence | avec les agences | avec ap | avec
            dpa | source afp | (avec agences) | avec agences de presse | d'après afp | avec ats | avec belga | avec
            nos agences | avec nos correspondants | avec la rédaction et agences | la rédaction avec afp | la
            rédaction (avec afp) | rédaction avec afp | rédaction et afp | avec efe | avec ansa | avec keystone-ats
            | avec la presse canadienne | et agences | et afp | agences | agences de presse | avec | avec des
            informations de | avec la contribution de | avec des éléments"""
        ),
        Tag.BYLINE: words(
            """journaliste | correspondant | correspondante | envoyé spécial |
            envoyée spéciale | reporter | correspondants | notre correspondant |
            notre correspondante | notre envoyé spécial | notre envoyée spéciale |
            de notre correspondant | de notre envoyé spécial | rédacteur | rédactrice |
            rédacteur en chef | chroniqueur | chroniqueuse | reporter photographe |
            photojournaliste | pigiste | chef de rubrique | grand reporter"""
        ),
        Tag.KILL: words(
            """avis d'annulation | annulation - | annulation : | dépêche annulée |
            photo annulée | veuillez annuler | prière d'annuler | merci d'annuler |
            ne plus utiliser | ne plus diffuser | ne plus publier | veuillez ne plus |
            prière de ne plus | merci de ne plus | supprimer de vos archives |
            supprimez cette | veuillez supprimer | merci de supprimer | merci de retirer |
            veuillez retirer | retrait obligatoire | est annulée et |
            retirée de la diffusion | à détruire | article retiré | dépêche retirée |
            photo retirée | annulation de la | annulation de | annule sa | retire sa |
            supprimez la | annule la | annule l' | d'annuler notre | annuler notre |
            annulez la | annulez notre | annulons la | annulons notre | retirons la |
            retirons notre | annule notre | est annulée | est retirée | est sans objet |
            est nulle et non avenue | détruisez la | effacez la | prière d'effacer |
            prière de supprimer | prière de détruire | merci d'effacer | merci de détruire |
            veuillez effacer | veuillez détruire | annulation obligatoire |
            annulation impérative | suppression obligatoire | suppression impérative |
            ordre d'annulation | ordre de retrait | avis de retrait | retrait de la dépêche |
            retrait de la photo | retrait de l'article | dépêche supprimée |
            dépêche envoyée par erreur | transmise par erreur | transmis par erreur |
            diffusée par erreur | diffusé par erreur | envoyée par erreur |
            photo retirée de la vente | cette photo est retirée |
            est retirée de nos archives | sont retirées | sont annulées |
            doit être considérée comme nulle | est à considérer comme nulle |
            à considérer comme nulle | ne tenez pas compte de la |
            ne pas tenir compte de la | ne plus reprendre | ne plus exploiter |
            ne doit plus être utilisée | ne doit plus être utilisé |
            ne doivent plus être utilisées | ne plus se servir | cessez d'utiliser |
            cesser d'utiliser | cesser toute utilisation | cessez toute utilisation |
            cessez toute diffusion | cesser toute diffusion |
            supprimer de tous vos supports | supprimez de vos archives |
            supprimez-la de vos | supprimer immédiatement | supprimez immédiatement |
            effacer immédiatement | effacez immédiatement | effacer de vos archives |
            retirer immédiatement | retirez immédiatement | retirer de vos sites |
            retirez de vos sites | à supprimer | à effacer | à retirer | à mettre au panier |
            détruire cette | merci de ne pas tenir compte | prière de ne pas tenir compte |
            veuillez ne pas tenir compte | merci d'ignorer | veuillez ignorer |
            prière d'ignorer | ignorez la dépêche | prière de retirer |
            annule notre dépêche | annulez et remplacez | de la supprimer | de le supprimer |
            de les supprimer | de l'effacer | de la détruire | de la retirer |
            de le retirer | de les retirer | de ne plus l'utiliser | de ne plus l'exploiter |
            de ne plus la diffuser | de ne plus les utiliser | de ne plus les diffuser"""
        ),
        Tag.CORRECTION: words(
            """annule et remplace | version corrigée | rectificatif | correctif | (corrige |
            corrige le titre | bien lire | veuillez utiliser la version |
            utiliser la version corrigée | erratum | remplace la version précédente |
            rectification : | correction : | (correction | (corrigé | dépêche corrigée |
            dépêche rectificative | dépêche corrective | version rectifiée |
            version actualisée remplace | remplace la dépêche | remplace notre dépêche |
            remplace et annule | annule et remplace la |
            à la place de la version précédente | corrige le nom | corrige la date |
            corrige le chiffre | corrige dans le | corrige au | corrigeant | rectifie |
            (rectifie | (précise | répétition corrigée | bien lire dans | lire bien |
            lire et non | veuillez utiliser la dépêche | utilisez la version corrigée |
            merci d'utiliser la version corrigée | veuillez utiliser la version corrigée |
            précédente version | erratum :"""
        ),
        Tag.EMBARGO: words(
            """sous embargo | embargo jusqu' | embargo jusqu'au | embargo jusqu'à | embargo : |
            embargo: | embargo levé | embargo au | embargo le | sous strict embargo |
            embargo strict | embargo strict : | embargo strict jusqu'au |
            embargo maintenu jusqu'au | sous embargo strict | sous embargo jusqu'au |
            frappé d'embargo | soumis à embargo | placé sous embargo |
            ne pas diffuser avant | ne pas publier avant | à ne pas diffuser avant |
            à ne pas publier avant | publication interdite avant |
            diffusion interdite avant | pas de publication avant | pas de diffusion avant |
            aucune publication avant | aucune diffusion avant | non publiable avant |
            non diffusable avant | publiable à partir | diffusable à partir |
            à publier à partir | à publier après | à diffuser après |
            ne doit pas être publié avant | ne peut être publié avant | levée de l'embargo |
            levée d'embargo | l'embargo sera levé | l'embargo est levé | fin d'embargo |
            fin de l'embargo | prononcé fait foi | seul le prononcé fait foi"""
        ),
        Tag.UNTIL: words(
            """jusqu'au | jusqu'à | jusqu'aux | avant | avant le | jusqu'en | pas avant |
            jusqu'à ce que | jusqu'à ce qu' | d'ici au | d'ici là | tant que | avant l' |
            avant les | avant la | préalablement au | antérieurement au"""
        ),
        Tag.AFTER: words(
            """après | après le | à partir du | à compter du | dès le | au-delà du |
            à partir de | au-delà de | au-delà d' | passé le | passé ce délai |
            passée cette date | postérieurement au | à l'expiration de | à l'issue de |
            à compter de | plus de | plus tard que"""
        ),
        Tag.RELEASE: words(
            """pour diffusion immédiate | pour publication immédiate | diffusion immédiate |
            à diffuser immédiatement | pour parution immédiate | libre de publication |
            publication libre | communiqué à diffusion immédiate | prière d'insérer |
            avec prière d'insérer | merci de bien vouloir publier |
            merci de diffuser largement | à paraître immédiatement |
            à publier immédiatement | pour diffusion dès réception |
            à diffuser dès réception | communiqué pour diffusion | pour diffusion |
            pour diffusion libre | diffusion libre | libre de diffusion |
            à diffuser librement | à publier sans délai | publication immédiate |
            merci de relayer | merci de relayer cette information | merci de publier |
            merci d'insérer | merci de diffuser | à diffuser largement | prière de publier |
            prière de diffuser | communiqué de presse à diffusion immédiate |
            diffusable immédiatement | publiable immédiatement | diffusable sans délai |
            levée immédiate | pour parution dès réception"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domaine public | dans le domaine public | tombé dans le domaine public |
            tombée dans le domaine public | aucun droit réservé | libre de tout droit |
            libres de tout droit | libre de tous droits | élevé au domaine public |
            appartient au domaine public | relève du domaine public |
            versé au domaine public | versée au domaine public | versés au domaine public |
            placé dans le domaine public | placée dans le domaine public |
            entré dans le domaine public | entrée dans le domaine public |
            entrés dans le domaine public | font partie du domaine public |
            fait partie du domaine public | relèvent du domaine public |
            appartiennent au domaine public | tombés dans le domaine public |
            libre de tout copyright | libres de tout copyright | libre de copyright |
            hors droit d'auteur | n'est pas protégé par le droit d'auteur |
            n'est pas protégée par le droit d'auteur |
            ne sont pas protégés par le droit d'auteur | n'est pas soumis au droit d'auteur |
            ne sont pas soumis au droit d'auteur | sans droit d'auteur |
            sans droits d'auteur | aucun droit d'auteur | aucun droit n'est réservé |
            renonce à tous ses droits | renoncent à tous leurs droits |
            renonce à ses droits d'auteur | a renoncé à tous ses droits |
            libres de tous droits | libre de tous droits d'auteur"""
        ),
        Tag.OPEN_LICENCE: words(
            """licence ouverte | licence etalab | licence ouverte etalab | licence libre |
            licence art libre | licence publique | licence ouverte / open licence |
            licence de documentation libre | licence ouverte 2.0"""
        ),
        Tag.SINCE: words("depuis | depuis le | dès"),
        Tag.PRESENT: words(
            """aujourd'hui | à nos jours | à ce jour | à aujourd'hui | ce jour | maintenant"""
        ),
        Tag.TAIL: words(
            """et ses filiales | et ses partenaires | ou ses partenaires | et ses concédants |
            et/ou ses | ou ses | et ses | et autres | et leurs | ou leurs |
            et contributeurs | tél | courriel | mentions légales |
            et ses concédants de licence | et ses fournisseurs | et/ou ses filiales |
            ou ses filiales | ou ses concédants | et ses auteurs | et tiers | siret | siren |
            rcs | tva | issn | isbn | cppap | téléphone | contact : | e-mail | adresse : |
            siège social | directeur de la publication | politique de confidentialité |
            conditions générales | conditions d'utilisation | crédits et mentions |
            plan du site | gestion des cookies | réalisation : | conception :"""
        ),
        Tag.PART_OF: words(
            """une filiale de | filiale de | une division de | membre du groupe |
            une société du groupe | groupe | une marque de | une publication de |
            un titre de | une publication du groupe | un titre du groupe | un service de |
            une entité de | éditée par | édité par | publié par la société |
            société éditrice : | membre de"""
        ),
        Tag.WITHIN: words(
            """dans les | dans un délai de | pendant | pour une durée de | au maximum |
            maximum | plus de | limité à | au plus | pas plus de | dans la limite de |
            pour une période de | pendant une durée de | d'un maximum de |
            jusqu'à un maximum de | n'excédant pas | ne dépassant pas | inférieur à |
            inférieure à | sous"""
        ),
        Tag.DAYS: words(
            """jour | jours | heure | heures | semaine | semaines | mois | jours ouvrés |
            jours ouvrables | jours francs | année | années | an | ans | trimestre |
            minute de retard"""
        ),
        Tag.LENGTH: words(
            """mots | minutes | secondes | signes | caractères | lignes | paragraphes |
            phrases | phrase | ligne | paragraphe | mot | caractères espaces compris |
            espaces compris | minute | seconde | pour cent | %"""
        ),
        Tag.ABBREVIATION: words(
            """m | mme | mlle | cf | etc | al | av | bd | env | éd | p | s.a | n° | mm | dr |
            me | st | ste | réf | tél | vol | fig | chap | coll | ed | ndlr | p.-s | j.-c |
            n.d.l.r | r.c.s"""
        ),
    },
    actions={
        Action.ALL: words(
            """utilis* | réutilis* | utilisation | utilisations | usage | usages |
            exploitation | exploiter | exploité | exploitée | exploités | exploitées |
            emploi | employer | employé | employée | employées | réemploi | réemployer |
            se servir | faire usage | emploient | employés | exploitable | exploitables |
            s'en servir | se serve | vous servir | nous servir | tirer parti | exploitant |
            employez | ré-utilis* | remploi | récupérer nos | récupérer les | récupérer ce |
            récupérer ces | mise à profit | si vous utilisez | en utilisant | pour utiliser |
            pour réutiliser | à l'usage exclusif | à l'usage exclusif des |
            pour l'usage exclusif"""
        ),
        Action.PUBLISH: words(
            """publier | publié | publiée | publiés | publiées | publie | publient | publiez |
            publication | publications | republi* | repris | reprise | reprises | reprendre |
            reprenez | reprenant | réimpression | réimprimer | afficher | affiché |
            affichée | affichage | parution | paraître | représentation | représenter |
            représenté | représentée | représentés | représentées | communication au public |
            communiquer au public | divulgation | divulguer | divulgué | divulguée | poster |
            posté | exposition publique | présentation publique |
            mise à disposition du public | publiant | reproduction et représentation |
            publions | publiera | publieront | publiable | publiables | re-publi* | repost* |
            postez | postés | postées | poste nos | paru | parue | paraisse | paraissent |
            paraîtra | paraîtront | affichés | affichées | affichez | afficher publiquement |
            affiche nos | exposer publiquement | exposé au public | montrer au public |
            montrer en public | réimprimé | réimprimée | réimprimés | réimpressions |
            réédition | rééditer | réédité | rééditée | repiquer | repiquage | repique |
            repiquent | insertion | insérer dans | inséré | insérée |
            reproduire et diffuser | rend public | rendre public | rendus publics |
            rendue publique | rendu public | projection publique | projeter en public |
            représentation publique | exécution publique | divulgués | divulguent |
            divulguez | se publie | réemploi dans une publication | reprend | reprennent |
            reprenne | relayer dans vos colonnes | parutions | faire paraître |
            faire figurer sur | mettre à la disposition du public |
            mis à la disposition du public | mise à la disposition du public |
            si vous reprenez | en reprenant | pour reprendre | si vous publiez |
            en publiant | pour publier | pour republier"""
        ),
        Action.PUBLISH_ONLINE: words(
            """mise en ligne | mettre en ligne | mis en ligne | mise en ligne sur |
            sur internet | internet | en ligne | publication en ligne | sur un site |
            sur d'autres sites | usage web | intranet | sur le web | sur la toile |
            sur un blog | sur un blogue | sur votre site | sur vos sites | sur tout site |
            sur d'autres sites internet | sur un autre site | mises en ligne |
            mets en ligne | mettez en ligne | mettre sur internet | mettre sur un site |
            mis sur internet | diffusion en ligne | diffusion sur internet | diffusion web |
            diffusion numérique | usage numérique | usage en ligne | utilisation en ligne |
            utilisation web | exploitation numérique | édition numérique | sites tiers |
            site tiers | web interdit | téléverser | téléversé | téléversement | uploader |
            hébergement sur | au format numérique"""
        ),
        Action.PRINT: words(
            """usage papier | impression | imprimer | imprimé | imprimée | presse écrite |
            support papier | sur papier | au format papier | version papier |
            édition papier | édition imprimée | éditions imprimées | presse imprimée |
            imprimés | imprimées | imprimez | impressions | imprime | impriment |
            support imprimé | supports imprimés | tirage papier | dans un journal |
            dans la presse écrite | en version imprimée | sous forme imprimée |
            sortie imprimante"""
        ),
        Action.BROADCAST: words(
            """télédiffus* | radiodiffus* | à l'antenne | diffusion à l'antenne |
            diffusion télévisée | retransmis | retransmission | retransmettre | télévision |
            diffusion radio | passage à l'antenne | tv | télé | à la télévision | à la télé |
            à la radio | sur les ondes | passer à l'antenne | antenne | à l'écran |
            diffusion tv | diffusion télé | diffusion à la télévision |
            diffusion à la radio | diffusion audiovisuelle | diffusion hertzienne |
            audiovisuel | audiovisuelle | retransmise | retransmises | retransmet |
            retransmettent | podcasté | en streaming | diffusion en streaming |
            diffusé à l'antenne | diffusée à l'antenne | usage tv | passage tv | passages tv"""
        ),
        Action.SOCIAL: words(
            """réseaux sociaux | partage sur les réseaux sociaux |
            partagé sur les réseaux sociaux | médias sociaux | tweeter | sur les réseaux |
            sur facebook | sur instagram | sur tiktok | sur twitter | sur x | sur whatsapp |
            sur youtube | partage sur facebook | publication sur les réseaux sociaux |
            diffusion sur les réseaux sociaux | diffusion sur les réseaux |
            publier sur les réseaux sociaux | poster sur les réseaux sociaux |
            partager sur les réseaux sociaux | partagée sur les réseaux sociaux |
            plateformes sociales | plateforme sociale | tweet* | retweet* | story instagram"""
        ),
        Action.REPRODUCE: words(
            """reproduction | reproductions | reproduire | reproduit | reproduite | reproduits |
            reproduites | reproduisant | reproduise | reproduisent | copie | copies |
            copier | copié | copiée | copiés | copiées | copiez | recopi* | photocop* |
            dupliqu* | duplication | téléchargement | télécharger | téléchargé |
            téléchargés | téléchargée | copier-coller | captures d'écran | capture d'écran |
            numéris* | copiant | copions | copie-colle | copié-collé | copier/coller |
            copiez-collez | copier coller | plagier | plagié | plagiée | plagiez | plagiat |
            pomper nos | pompez | pompage | piquer nos | piquez nos | piquer mes |
            piquez mes | piquez pas | voler nos photos | voler mes photos | volez nos |
            volez mes | volez pas | pirater | piratage | piratez | piller nos | pillez |
            pillage de nos | aspirer nos contenus | photographier cet écran | screenshots |
            screenshot | capture du contenu | téléchargez | téléchargements | download |
            cloner | clonage du site | décalquer | calque | reproduisons | reproduisez |
            reproductible | reproductibles | duplicata | duplicatas | doubler | scanner |
            scan | scans | scanné | scannée | transcrire | transcription | transcrit |
            retranscrire | retranscription | retranscrit | repompe | contrefaire |
            pour reproduire | en reproduisant | pour copier"""
        ),
        Action.REDISTRIBUTE: words(
            """diffusion | diffuser | diffusé | diffusée | diffusés | diffusées | rediffus* |
            distribu* | redistribu* | transmission | transmettre | transmis | transmise |
            transmises | cession | céder | cédée | cédées | cédés | transfert | transférer |
            transféré | syndication | syndiquer | sous-licence | sous-licences |
            revente ou cession | mise à disposition de tiers | communication à des tiers |
            communiqué à des tiers | communiquer à des tiers | propagation | partager |
            partage | partagé | partagée | partagés | envoyer à des tiers | relayer |
            miroir | propager | circuler | circule librement | circulent | faire circuler |
            mettre à disposition de tiers | retransmettre à des tiers | faire suivre |
            transférer à des tiers | diffusez | diffusent | diffuse nos | partagez |
            partagent | partagées | repartager | relayez | relayé | relayée | relayés |
            relais | transmettez | transmettent | transmette | cède | cèdent | cèdera |
            cédant | rétrocéder | rétrocession | rétrocédé | rétrocédée | transfère |
            transfèrent | transférée | transférés | transférées | sous-licencier |
            sous-licencié | sous-traiter | concession à des tiers | concéder à des tiers |
            concédé à des tiers | mise à disposition à des tiers | fourniture à des tiers |
            fournir à des tiers | fourni à des tiers | remise à des tiers |
            remettre à des tiers | remis à des tiers | prêter à des tiers |
            prêt à des tiers | prêté à des tiers | communication à autrui |
            communiquer à autrui | communiqués à des tiers | communiquées à des tiers |
            à un tiers | à des tiers | tiers non autorisés | syndiqué | syndiquée |
            syndiqués | réexpédi* | faites suivre | faites circuler | faites tourner |
            faire tourner | envoi à des tiers | disséminer | dissémination | essaimer |
            colporter | mise en circulation | mis en circulation | propagé | propagée |
            pour partager"""
        ),
        Action.REWRITE: words(
            """réécriture | réécrire | réécrit | réécrite | réécrits | résum* | remanier |
            remanié | remaniement | reformul* | paraphras* | condens* | abréger | réécrivez |
            réécrites | réécritures | récrire | récrit | récriture | remaniée | remaniés |
            remaniées | remaniements | abrégé | abrégée | abrégés | abrègement | raccourcir |
            raccourci | raccourcie | écourter | écourté | écourtée | couper le texte |
            coupes dans le texte | retravailler | retravaillé | retravaillée | éditer |
            édité pour | rédiger un résumé | synthèse | synthétiser | démarquage |
            démarquer | contracter | réviser | reprise sous forme de résumé |
            revue de presse | revues de presse | panorama de presse | panoramas de presse"""
        ),
        Action.ADAPT: words(
            """modifi* | adapt* | altérer | altéré | altération | transformation | transformer |
            transformé | transformée | œuvre dérivée | œuvres dérivées | oeuvres dérivées |
            travaux dérivés | arrangement | remix* | altérée | altérés | altérées | altère |
            altérations | transforme | transforment | transformés | transformées |
            transformations | changer le texte | changer le contenu | changé |
            changement de texte | dérivé | dérivés | dériver | arranger | arrangements |
            dénaturer | dénaturé | dénaturée | dénaturation | déformer | déformé |
            déformation | détourner | détourné | détournée | détournement | amender |
            mashup | refonte"""
        ),
        Action.TRANSLATE: words(
            """traduction | traductions | traduire | traduit | traduite | traduits | traduites |
            traduisez | traduisent | traduise | traduisant | version traduite |
            versions traduites | traduction automatique | toute langue |
            en langue étrangère | doublage | sous-titrage"""
        ),
        Action.QUOTE: words(
            """citation | citations | extrait | extraits | courte citation | courtes citations |
            par extraits | brefs extraits | citer des extraits | courts extraits |
            court extrait | bref extrait | citer de | citations de | extraire | extraits de |
            citer un passage | citer des passages | citer un extrait | passages |
            passage cité | reprendre un extrait | citer quelques lignes | brèves citations |
            brève citation | citation courte | citations courtes | petits extraits |
            petit extrait | reprise d'extraits | quelques lignes | transcription d'extraits |
            reproduction d'extraits | publication d'extraits | utilisation d'extraits"""
        ),
        Action.ARCHIVE: words(
            """archivage | archiver | archivé | archivée | archivés | archivées | archives |
            stockage | stocker | stocké | stockée | stockés | stockées | conservation |
            conserver | conservé | conservée | mise en mémoire | mise en cache |
            base de données | bases de données | banque de données | enregistrement |
            enregistrer | enregistré | sauvegarde | archivez | archivent | archive |
            stockez | stockent | stockage informatique | stockage électronique |
            garder en archives | gardé en archives | garder en mémoire |
            constitution d'archives | constitution de bases de données |
            constitution d'une base de données | constitution de base de données |
            intégration dans une base de données | intégration à une base de données |
            insertion dans une base de données | mise en base de données | mise en archives |
            mis en cache | mise en mémoire informatique | mémorisation | mémoriser |
            mémorisé | conservés | conservées | conservez | conservent | enregistrés |
            enregistrées | sauvegarder | sauvegardé | sauvegardés | sauvegardée |
            photothèque | base documentaire | bases documentaires | banques de données |
            banque d'images | banques d'images | système d'archivage |
            système de recherche documentaire | mise en banque de données | entreposage |
            cache"""
        ),
        Action.SELL: words(
            """vente | ventes | vendre | vendu | vendue | vendus | vendues | revente |
            reventes | revendre | revendu | revendue | revendus | revendues | commercialis* |
            location | louer | vendez | vendent | vend nos | vendons | revend | revendent |
            revendez | monnayer | monnayé | monnayée | monnayés | négoce | mise en vente |
            mis en vente | mises en vente | mettre en vente | proposer à la vente |
            proposé à la vente | offrir à la vente | vente de tirages | vente de copies |
            cession payante | cession onéreuse | à titre onéreux | loué | louée | louées |
            prêt payant | ventes de tirages | rétrocession payante | tirer un bénéfice"""
        ),
        Action.COMMERCIAL: words(
            """usage commercial | utilisation commerciale | utilisations commerciales |
            exploitation commerciale | exploité commercialement | exploitée commercialement |
            exploités commercialement | exploitées commercialement | commercialement |
            utilisation à des fins commerciales | réutilisation commerciale |
            usages commerciaux | utilisations à des fins commerciales | commerciale |
            exploitation marchande | usage mercantile | usage marchand |
            utilisation mercantile | exploitation lucrative | monétis* |
            usage à but lucratif | diffusion commerciale | reproduction commerciale |
            exploitations commerciales"""
        ),
        Action.ADVERTISE: words(
            """publicité | publicités | publicitaire | publicitaires | promotion |
            promotionnel | promotionnelle | promotionnelles | marketing |
            campagne publicitaire | campagnes publicitaires | réclame | fins publicitaires |
            pub | pubs | annonce publicitaire | annonces publicitaires |
            encart publicitaire | usage publicitaire | usages publicitaires |
            usage promotionnel | utilisation publicitaire | utilisation promotionnelle |
            exploitation publicitaire | supports publicitaires | support publicitaire |
            communication commerciale | parrainage | sponsoring | promouvoir un |
            promouvoir des | publi-rédactionnel | publireportage | publirédactionnel |
            propagande | mailing | prospectus publicitaire | opération marketing | publicis*"""
        ),
        Action.AI_TRAINING: words(
            """fouille de textes et de données | fouille de texte et de données |
            fouille de textes | fouille de données | intelligence artificielle |
            entraînement de modèles | entraînement de systèmes | entraîner des modèles |
            entraîner une ia | entraînement d'ia | entraînement des ia |
            entraînement de l'ia | modèles d'ia | systèmes d'ia | entraîner des systèmes |
            apprentissage automatique | apprentissage machine | moissonnage | moissonner |
            aspiration | aspirer | extraction automatisée | extraction automatique |
            extraction de données | modèles de langage | ia générative |
            grands modèles de langage | robots d'indexation | scraping | crawling |
            web scraping | indexation automatisée | données d'entraînement |
            entraînement d'algorithmes | robots d'ia | par une ia | pour l'ia |
            exploration de textes et de données |
            l'entraînement d'intelligences artificielles | des ia | ia génératives |
            intelligences artificielles | par des ia | d'ia générative | outils d'ia |
            outil d'ia | agents conversationnels | robot conversationnel |
            grand modèle de langage | modèle de langage | ingestion par des |
            entraînement d'une ia | nourrir une ia | nourrir des modèles |
            alimenter des modèles | robots aspirateurs | moissonnage automatisé |
            collecte automatisée | récolte automatisée | collecte de données par des robots |
            robots d'exploration | crawlers | crawler | text and data mining | tdm |
            data mining | exploration de données | exploration de textes |
            fouille automatisée | analyse automatisée de textes | exploration automatisée |
            extraction de textes et de données | extraction de textes |
            entraîner des intelligences artificielles |
            entraîner une intelligence artificielle | entraîner des ia | entraîner l'ia |
            entraîner les ia | entraîner un modèle | entraîner les modèles |
            entraîner un algorithme | entraîner des algorithmes | entraîner des outils |
            entraîner un outil | entraîner tout modèle | entraîner tout système |
            entraînement d'un modèle | entraînement des modèles |
            entraînement des algorithmes | entraînement d'outils |
            entraînement de tout modèle | entraînement de tout système |
            entraînement d'une intelligence artificielle |
            entraînement d'intelligences artificielles |
            entraînement de réseaux de neurones | entraînement de réseaux neuronaux |
            réseaux de neurones | réseau de neurones | réseaux neuronaux |
            développement d'ia | développement de systèmes d'ia | développement de modèles |
            développement d'intelligences artificielles | former des modèles |
            former une ia | formation de modèles | alimentation de modèles |
            alimenter une ia | alimenter l'ia | alimenter des ia | alimenter un modèle |
            alimenter des systèmes | alimenter des algorithmes | alimenter des robots |
            nourrir l'ia | nourrir des ia | nourrir les ia | nourrir un modèle |
            nourrir des algorithmes | nourrir des robots | apprentissage d'ia |
            apprentissage de l'ia | apprentissage des ia | apprentissage de modèles |
            apprentissage profond | apprentissage d'algorithmes |
            apprentissage par une machine | deep learning | machine learning | llm | llms |
            chatgpt | chatbot | chatbots | gpt* | assistants conversationnels |
            outils génératifs | modèles génératifs | ia générateur | générateurs d'images |
            générateur d'images | générateurs de texte | modèles de fondation |
            modèle de fondation | modèles d'intelligence artificielle |
            modèle d'intelligence artificielle | systèmes d'intelligence artificielle |
            système d'intelligence artificielle | outils d'intelligence artificielle |
            robots d'intelligence artificielle | intelligence artificielle générative |
            système d'ia | modèle d'ia | jeux de données | jeu de données |
            corpus d'entraînement | corpus d'apprentissage | données d'apprentissage |
            moissonnés | moissonné | moissonneurs | moissonnage de données |
            aspirateurs de sites | aspirateur de sites | aspirer nos | aspirer le site |
            aspirer ce site | aspirer le contenu | aspiration de contenu |
            aspiration de contenus | aspiration du site | aspiration automatisée |
            robots collecteurs | robots indexeurs | robots logiciels | robots d'aspiration |
            robot d'indexation | robots automatisés | collecte automatique |
            collecte de données automatisée | collecte massive | extraction massive |
            extraction systématique | extraction substantielle | extraction par des robots |
            extraction par un robot | procédés automatisés | procédé automatisé |
            moyens automatisés | dispositif automatisé | dispositifs automatisés |
            traitement automatisé de textes | traitement automatique du langage |
            fouille de nos | fouille des textes | fouille et l'extraction | web crawling |
            scrap* | crawl* | data-mining | text-mining | text mining |
            extraction et fouille | minage de données | minage de textes |
            exploration des données | analyse computationnelle | analyse automatisée"""
        ),
        Action.ALTER_IMAGE: words(
            """recadr* | retouch* | rogner | rogné | détourage | détourer |
            manipulation numérique | montage | photomontage | incrustation |
            effacer le logo | masquer le logo | trucage | colorisation | rognée | rognés |
            rognées | rognage | coupe de la photo | couper la photo | couper l'image |
            coupée | détourée | détourés | détourées | détourages | recoloris* | coloriser |
            colorisé | colorisée | flouter | floutage | flouté | floutée | surimpression |
            surimprimer | incruster | incrusté | incrustation de texte | montages |
            photomontages | photoshop* | truquer | truqué | truquée | trucages |
            inverser l'image | inversion de l'image | effacer la signature |
            supprimer la signature | enlever le filigrane | effacer le filigrane |
            supprimer le filigrane | masquer le filigrane | supprimer le logo |
            enlever le logo | ôter le logo | retirer le logo | couper le logo |
            cacher le logo | masquer les logos | superposer | superposition de texte |
            manipuler numériquement | manipulations numériques | modification de l'image |
            modification des images | modification de la photo | modification des photos |
            modifier l'image | modifier la photo | modifier les photos |
            modifier les images | altération de l'image | altérer l'image |
            altérer les images | agrandissement | retravailler l'image"""
        ),
        Action.LINK: words(
            """lien profond | liens profonds | framing | cadrage | insertion dans un cadre |
            iframe | liens directs vers les fichiers | hotlink* | liens en profondeur |
            intégration en iframe | intégration dans un cadre | encapsulation | embarquer |
            imbrication"""
        ),
    },
    manners={
        Action.PRINT: words(
            """magazines | presse magazine | presse people | tabloïds | couverture de magazine |
            mags | magazine | hebdomadaires | hebdos | presse hebdomadaire |
            presse magazine people | couvertures | couverture | couvertures de magazines |
            couverture de livre | livres | ouvrages | calendriers | affiches | posters |
            cartes postales | presse féminine | unes de magazines | suppléments"""
        ),
        Action.PUBLISH_ONLINE: words(
            """mobile | téléphonie mobile | diaporama | diaporamas | usage mobile |
            applications mobiles | application mobile | applications | sms"""
        ),
        Action.PUBLISH: words(
            """galeries photo | galerie photo | galerie d'images | galeries d'images |
            portfolio | portfolios | séquences d'images | photo par photo"""
        ),
        Action.BROADCAST: words(
            """émissions satiriques | émissions de divertissement | émission de divertissement"""
        ),
    },
    objects={
        Object.ITEM: words(
            """article | articles | contenu | contenus | document | documents | dépêche |
            dépêches | information | informations | matériel | matériels | éléments |
            élément | œuvre | œuvres | oeuvre | oeuvres | cette publication |
            présente publication | contenu du site | contenu de ce site | contenus du site |
            contenus de ce site | contenu de cette page | ce dossier | notre contenu |
            nos contenus | communiqué | interview | reportage | production | productions |
            ouvrage | cette œuvre | notre article | nos articles | cet article |
            les articles | ces articles | présent article | présent document |
            présent communiqué | communiqués | communiqué de presse | dossier de presse |
            reportages | entretien | entretiens | interviews | chronique | chroniques |
            billet | billets | tribune | éditorial | éditoriaux | brève | brèves |
            enquête publiée | contenu éditorial | contenus éditoriaux |
            contenu rédactionnel | contenus rédactionnels | publications | notre blog |
            ce blog | mon blog | ce billet | ce post | mes articles | mes contenus |
            mes billets | le journal | ce journal | brochure | plaquette | bulletin |
            newsletter | lettre d'information | livre | livres | roman | poème | poèmes |
            partition | notre travail | mon travail | créations | création |
            fil d'actualité | fil info | flux rss | flux | dépêches afp |
            données de ce site | cette page | retrait de la dépêche | retrait de l'article |
            dépêche envoyée par erreur | ignorez la dépêche | annule notre dépêche |
            nos recettes | mes recettes | cette recette | ces recettes | présent numéro |
            ce numéro | fil d'information | nos actualités | nos dossiers | nos pages"""
        ),
        Object.SITE: words(
            """site | sites | site web | site internet | pages web | présent site | portail |
            présent portail | plateforme | ce site | notre site | ce site internet |
            sites internet"""
        ),
        Object.TEXT: words(
            """texte | textes | nos textes | ces textes | ce texte | mes textes |
            passages de texte"""
        ),
        Object.IMAGE: words(
            """photo | photos | photographie | photographies | image | images | cliché |
            clichés | visuel | visuels | illustrations | illustration | ces clichés |
            ce cliché | prises de vue | mes photos | nos photos | nos images | mes images |
            photographies de presse | portrait | portraits | photo de presse |
            photos de presse | ces images | cette image | cette photo | ces photos |
            photogramme | photogrammes | tirage | tirages | illustrations photographiques |
            capture | diapositive | reproduction photographique | retrait de la photo |
            photo retirée de la vente | cette photo est retirée"""
        ),
        Object.VIDEO: words(
            """vidéo | vidéos | film | films | séquence | séquences | extrait vidéo |
            extraits vidéo | reportage vidéo | documentaire | documentaires | clip | clips |
            cette vidéo | ces vidéos | nos vidéos | rushes | images vidéo | images animées |
            film d'animation"""
        ),
        Object.AUDIO: words(
            """audio | podcast | podcasts | son | sons | enregistrement sonore | émission |
            émissions | bande sonore | enregistrement | enregistrements | fichier audio |
            fichiers audio | balado | balados | morceau | chanson | musique"""
        ),
        Object.GRAPHIC: words(
            """infographie | infographies | graphique | graphiques | carte | cartes | dessins |
            dessin | schéma | schémas | bande dessinée | planche | planches | caricature |
            caricatures | cartographie | visualisation | visualisations | dessins de presse |
            dessin de presse"""
        ),
        Object.DATABASE: words(
            """cette base de données | la présente base de données | notre base de données |
            ces données | le jeu de données"""
        ),
        Object.LOGO: words(
            """logo | logos | logotype | marques | logotypes | nos logos | filigrane |
            signes distinctifs | charte graphique"""
        ),
        Object.THIRD_PARTY: words(
            """contenus de tiers | contenu de tiers | dépêches d'agences | contenus tiers |
            dépêches des agences | dépêches d'agence | contenu tiers | contenus d'agence |
            contenus d'agences | dépêches de l'afp | contenus de l'afp | photos d'agence |
            photos d'agences | éléments de tiers | contenus appartenant à des tiers |
            matériel d'agence"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorisation | autorisations | accord | accords | consentement | permission |
            permissions | licence | licences | approbation | agrément | contrat |
            convention | accord exprès | autorisé par | autorisée par | assentiment | aval |
            demande d'autorisation | ayant droit | ayants droit | demande écrite |
            demande préalable | demande d'autorisation préalable | demande à la rédaction |
            demande auprès | demande à l'éditeur | demande d'accord | demande expresse |
            feu vert | accord formel | permission de l'auteur | accord de l'auteur |
            accord de la rédaction | l'autorisation | l'accord | acceptation | visa |
            blanc-seing | bon à tirer | accord contractuel | contrats |
            licence d'exploitation | licence de réutilisation | convention contraire |
            stipulation contraire | stipulation expresse | disposition contraire |
            accord contraire | négociation | négocier avec | accordé par | accordée par |
            autorisé par écrit | autorisés par | autorisées par | autorisée par écrit |
            y avoir été autorisé | avoir été autorisé | avoir été autorisés | être autorisé |
            y être autorisé | nous demander | me demander | m'en demander | nous contacter |
            me contacter | contacter la rédaction | contacter l'auteur | contacter l'agence |
            nous avoir contactés | nous avoir consultés | nous consulter |
            consulter l'auteur | nous avoir demandé | m'avoir demandé | avoir demandé |
            avoir l'accord | demander la permission | demander l'autorisation |
            demander à l'auteur | demander notre accord | demander son accord |
            demander mon accord | m'en parler | nous en parler | nous écrire | m'écrire |
            nous solliciter | donner leur accord | donné son accord | donné leur accord |
            dérogation | sur demande | après demande | acquérir une licence |
            acquérir les droits | acquisition des droits | acquitté les droits |
            cession des droits | consentement éclairé | bénédiction | demandez-nous |
            demandez-moi | demandez d'abord | demandez avant | demandez l'autorisation |
            demandez la permission | contactez-nous d'abord | demander d'abord |
            suppose l'accord | sur demande auprès | que sur demande | que par accord |
            qu'après accord | après accord | sur accord | sur autorisation | en accord avec"""
        ),
        Condition.PRIOR: words(
            """préalable | préalables | préalablement | au préalable | d'avance |
            préalablement à | avant toute utilisation | avant toute reprise |
            avant toute diffusion | avant toute publication | avant tout usage | d'abord |
            antérieur | antérieure | avance | par avance | avant de publier | auparavant |
            demande préalable | demande d'autorisation préalable | demandez d'abord |
            demandez avant | demander d'abord | contactez-nous d'abord | sans au préalable |
            sans préalablement | sans avoir préalablement | sans avoir au préalable"""
        ),
        Condition.WRITTEN: words(
            """écrit | écrite | écrits | par écrit | écrites | par mail | par courriel |
            par courrier | rédigé | signé | par lettre | manuscrit | manuscrite |
            noir sur blanc | courrier électronique | demande écrite | autorisé par écrit |
            autorisée par écrit"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """mention de la source | mention de l'auteur | citer la source | citer l'auteur |
            cite la source | source citée | source soit citée | source est citée |
            mention obligatoire | mention | mentionner | mentionné | mentionnée | mentionnant |
            crédit | crédits | créditer | crédité | créditée | créditant | attribution |
            attribuer | attribué | citer | citant | indiquer la source |
            indication de la source | paternité | nom de l'auteur | sources citées | référence |
            mention du crédit | indiquant la source | indiquer l'origine | citer le nom |
            mention du nom | signature | la provenance | en citant la source | mentions |
            soit mentionnée | soit citée | soit cité | est citée | soit mentionné | cité |
            citée | citent | cite | citez | mentionnez | indiquez la source | indiquant |
            provenance | leur provenance | provenance soit indiquée | sa provenance |
            source soit indiquée | auteur soit nommé | soit nommé | soit créditée |
            soit crédité | soient mentionnés | soient cités | soient citées | nommer l'auteur |
            nommant l'auteur | soit indiquée | soit indiqué | soit précisée | soit signalé |
            signer du nom | nous citer | nous créditer | de nous citer | préciser la source |
            en précisant la source | faire mention | faire état de la source |
            origine soit indiquée | citation de la source | citation de l'auteur |
            citation du nom | citation de la provenance | citation obligatoire de la source |
            signale son origine | signaler son origine | signale la source |
            signaler la source | signalant la source | son origine | leur origine |
            signale l'auteur | nomme l'auteur | rappeler la source | rappelle la source |
            identifier l'auteur | identifie l'auteur | reconnaître l'auteur | rende crédit |
            rendre crédit | donner crédit | donne crédit | portent la mention |
            mention du nom de l'auteur | mention du titre | mention du journal |
            mention du média | mention de l'agence | mention du photographe |
            mention de l'origine | mention de la provenance | mention d'origine |
            mention du copyright | indication de l'auteur | indication du nom |
            indication de l'origine | indication de la provenance | indication du photographe |
            indication du copyright | crédit obligatoire | crédits obligatoires |
            crédits photographiques | crédit photographique | crédit du photographe |
            crédit à l'auteur | nom du photographe | nom du journaliste | nom de l'agence |
            nom de la photographe | nom de l'autrice | nom de l'artiste | nom du journal |
            nom du média | nom des auteurs | signature de l'auteur | signature du photographe |
            signature obligatoire | signée | signé par | légende | cités | citées | créditez |
            crédités | créditées | citez-nous | citez la source | citez l'auteur |
            citez vos sources | mentionnez la source | mentionnez l'auteur | mentionnez-nous |
            mentionnés | mentionnées | mentionne | mentionnent | indiquez | indique la source |
            indique l'auteur | indiquent la source | indiquer l'auteur | indiquer le nom |
            indiquer son nom | indiquer la provenance | préciser l'auteur | préciser l'origine |
            préciser la provenance | précisez la source | précise la source |
            précisent la source | source indiquée | source précisée | source mentionnée |
            source clairement indiquée | source clairement identifiée | source à citer |
            source obligatoire | sources indiquées | auteur cité | auteur mentionné |
            auteur indiqué | auteur crédité | auteur nommé | l'auteur est cité | l'autrice |
            référence à la source | référence à l'auteur | référence complète |
            référence bibliographique | références | référencer | référencé |
            renvoyer à la source | attribue | attribués | attribuée | attribués à |
            attribution à l'auteur | attribution de la paternité | attribuez | attribuent |
            reconnaissance de paternité | reconnaître la paternité | figure la source |
            figurer la source | figurer le nom | figurer la mention |
            faire apparaître la source | faire apparaître le nom | apparaître le nom |
            nom de l'auteur apparaisse | nommés | nommées | nommer la source |
            nommer le photographe | nommez la source | nommez l'auteur | rappel de la source |
            rappeler l'origine | en rappelant la source | signalez la source |
            signalement de la source | donner la source | donnez la source | donner son nom |
            afficher la source | affichage de la source | afficher le nom | remercier l'auteur |
            merci à l'auteur | hommage à l'auteur | l'origine du texte | la mention « |
            avec la mention | la mention : | mention suivante | mention « | porter la mention |
            copyright visible | source | mentions obligatoires""",
        ),
        Condition.LINK: words(
            """lien | liens | hyperlien | lien hypertexte | lien vers | lien actif |
            lien cliquable | un lien vers | liens hypertextes | renvoi vers | rétrolien |
            url | adresse web | backlink | lien retour | lien de retour | un lien |
            liens actifs | liens cliquables | liens vers | lien url | lien visible |
            lien direct | lien internet | lien vers l'original | lien vers l'article |
            lien vers la source | lien vers le site | lien vers notre site | lien web |
            lien hypertexte actif | lien permanent | permalien | hyperliens | pointer vers |
            pointant vers | pointe vers | pointent vers | renvoyer vers | renvoyant vers |
            renvoie vers | renvoient vers | renvoie à | renvoyer au site |
            renvoyer à notre site | rediriger vers | redirigeant vers | redirige vers |
            lier vers | adresse du site | adresse internet | adresse url | linker |
            faire un lien | faites un lien | fassent un lien | fasse un lien |
            mettre un lien | mettez un lien | mettre le lien | en renvoyant"""
        ),
        Condition.KEEP_NOTICE: words(
            """conserver la mention | conserver cette mention | maintenir la mention |
            conserver le copyright | sans supprimer la mention |
            mention de copyright conservée | reproduire la présente mention |
            cette mention doit figurer | avis de droit d'auteur | supprimer la mention |
            supprimer les mentions | supprimer le copyright |
            supprimer la mention de copyright | retirer la mention | retirer les mentions |
            retirer le copyright | retirer la mention de copyright | enlever la mention |
            enlever le copyright | effacer la mention | effacer le copyright |
            effacer les mentions | ôter la mention | masquer la mention |
            occulter la mention | altérer la mention | modifier la mention |
            conserver les mentions | conserver la notice | conserver l'avis |
            conserver la signature | conserver toutes les mentions |
            conservation de la mention | conservation des mentions | maintien de la mention |
            maintenir les mentions | maintenir le copyright | reproduire cette mention |
            reproduire l'avis | présente notice | présent avis | cette notice |
            cet avis soit | cette mention soit | cette mention reste | mention de copyright |
            mentions de copyright | mentions de droits d'auteur |
            mention de droits d'auteur | notice de copyright | notice de droit d'auteur |
            garder la mention | gardez la mention | laisser la mention | laissez la mention |
            notice légale"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indiquer les modifications | signaler les modifications |
            mentionner les modifications | modifications soient indiquées |
            indiquer si des modifications | indiquer les changements |
            signaler les changements | signaler toute modification |
            indiquer toute modification | mentionner toute modification |
            préciser les modifications | modifications signalées | modifications indiquées |
            modifications sont signalées | modifications sont indiquées |
            changements soient signalés | changements soient indiqués"""
        ),
        Condition.NO_DERIVATIVES: words(
            """sans modification | sans modifications | sans altération | pas de modification |
            intégralement | dans son intégralité | in extenso | dans leur intégralité |
            non modifié | non modifiée | non modifiés | sans aucune modification |
            sans les modifier | sans le modifier | sans la modifier | sans changement |
            pas d'œuvre dérivée | texte intégral | en intégralité | dans sa totalité |
            sans y apporter de modification | sans y apporter de modifications |
            sans rien changer | sans rien modifier | sans en modifier | sans en altérer |
            sans retouche | sans retouches | sans coupe | sans coupes | sans coupure |
            sans coupures | sans ajout | sans ajouts | sans ajout ni coupe | sans dénaturer |
            sans dénaturation | sans transformation | sans adaptation | sans changements |
            sans aucun changement | sans aucune altération | sans aucune coupe | non altéré |
            non altérée | non modifiées | inchangé | inchangée | inchangés | inchangées |
            tel quel | telle quelle | tels quels | telles quelles | en l'état |
            mot pour mot | in-extenso | verbatim | à l'identique | en entier | en totalité |
            en leur intégralité | texte complet | complet et non modifié |
            version intégrale | reproduit intégralement | reproduite intégralement |
            intégralité du texte | pas d'oeuvre dérivée | pas de modifications |
            pas d'œuvres dérivées | ne soit pas modifié | ne soit pas modifiée |
            ne soient pas modifiés | ne soient pas modifiées | n'est pas modifié |
            n'est pas modifiée | ne sont pas modifiés | ne pas le modifier |
            ne pas la modifier | ne pas les modifier | ne pas modifier le texte |
            ne rien changer | ne rien modifier | ne changez rien | ne modifiez rien |
            ne soit pas altéré | ne soit pas altérée | ne soient pas altérés |
            ne soit pas coupé | ne soit pas tronqué | ne soit ni coupé ni modifié |
            ni coupé ni modifié | respecter l'intégrité | intégrité de l'œuvre |
            intégrité du texte"""
        ),
        Condition.SHARE_ALIKE: words(
            """partage dans les mêmes conditions | partage à l'identique |
            partage des conditions initiales | même licence | mêmes conditions |
            partager dans les mêmes conditions | partagé dans les mêmes conditions |
            aux mêmes conditions | les mêmes conditions | sous la même licence |
            avec la même licence | licence identique | à l'identique sous |
            partage à l'identique sous"""
        ),
        Condition.NONCOMMERCIAL: words(
            """non commercial | non commerciale | non commerciales | non commerciaux |
            non-commercial | non-commerciale | non-commerciales | non-commerciaux |
            à des fins non commerciales | but non lucratif | non lucratif | non lucrative |
            non lucratives | sans but lucratif | sans but commercial |
            hors usage commercial | sans exploitation commerciale |
            pas d'utilisation commerciale | sans utilisation commerciale |
            sans usage commercial | ni vente | sans usage lucratif | sans visée commerciale |
            sans vocation commerciale | sans fins commerciales | sans fin commerciale |
            sans finalité commerciale | sans intention commerciale | sans but de lucre |
            sans caractère commercial | hors exploitation commerciale |
            hors cadre commercial | hors but commercial | hors commerce | hors vente |
            pas à des fins commerciales | pas à but lucratif | pas un but lucratif |
            pas de but lucratif | pas d'usage commercial | pas de fins commerciales |
            non mercantile | non marchand | non marchande | non marchandes | non marchands |
            à but non lucratif | à but non commercial | à titre non commercial |
            à titre non lucratif | bénévole | association à but non lucratif | non-lucratif |
            non-lucrative | n'en faire aucun commerce | ne pas en faire commerce |
            ne soit pas vendu | ne soient pas vendus | titre non commercial |
            titre non lucratif"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """usage éditorial | usages éditoriaux | utilisation éditoriale |
            utilisations éditoriales | fins éditoriales | usage rédactionnel |
            fins rédactionnelles | fins d'information | usage presse | pour la presse |
            usage journalistique | fins journalistiques | à des fins d'information |
            but d'information | droits presse | usage de presse | usage informatif |
            usages journalistiques | usage d'information | utilisation journalistique |
            utilisation rédactionnelle | utilisation presse | but journalistique |
            but rédactionnel | but éditorial | illustration éditoriale | cadre éditorial |
            cadre rédactionnel | à titre éditorial | à titre d'information |
            à titre informatif | pour un usage presse | usage presse exclusif |
            couverture de l'actualité | couverture médiatique | traitement de l'actualité |
            illustration de l'actualité | besoins rédactionnels | besoins de la rédaction |
            besoins de l'information | promotion de l'exposition | rédactionnel | éditorial |
            à la disposition de la presse | à disposition de la presse |
            à la disposition des médias | à la disposition des rédactions |
            titre d'information | titre informatif | titre éditorial"""
        ),
        Condition.PERSONAL_USE: words(
            """usage personnel | usage privé | usage strictement personnel |
            usage strictement privé | usage privatif | usage interne |
            utilisation personnelle | utilisation privée |
            utilisation strictement personnelle | à titre personnel | à titre privé |
            cercle de famille | copie privée | fins personnelles | fins privées |
            usage exclusivement personnel | usage personnel et privé |
            consultation personnelle | usage privé du copiste | strictement personnel |
            consultation individuelle | usage familial | usage domestique |
            usage individuel | usage non collectif | usage interne et personnel |
            usages personnels | usages privés | vos besoins personnels | besoins personnels |
            besoins privés | lecture personnelle | lecture privée | consultation privée |
            cadre privé | cadre strictement privé | cadre familial | sphère privée |
            cercle familial | cercle privé | votre usage | pour votre usage personnel |
            usage propre | usage privé et personnel | utilisation interne |
            utilisation domestique | utilisation strictement privée |
            utilisation exclusivement personnelle | copie privée uniquement |
            à usage personnel | à usage privé | à usage interne | usage du copiste |
            consulter à titre privé | titre privé | titre personnel | usage du foyer"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fins pédagogiques | usage pédagogique | fins éducatives | usage éducatif |
            fins d'enseignement | usage scolaire | cadre scolaire | enseignement |
            établissements scolaires | cadre pédagogique | usage en classe |
            usage universitaire | usage académique | usage d'enseignement |
            fins universitaires | fins académiques | fins de recherche | fins d'étude |
            fins d'études | cadre universitaire | cadre éducatif | but pédagogique |
            but éducatif | but didactique | à titre pédagogique | fins didactiques |
            usage didactique | en classe | enseignants | établissements d'enseignement |
            bibliothèques | exploitation pédagogique | utilisation pédagogique |
            utilisation éducative | utilisation scolaire | illustration de l'enseignement |
            titre pédagogique"""
        ),
        Condition.CONTEXT_ONLY: words(
            """dans le cadre de l'actualité | en lien avec l'événement | pour illustrer |
            illustrer un article | en rapport avec | dans le contexte | en illustration de |
            accompagnant l'article | en lien avec l'actualité | en lien avec le sujet |
            en lien avec cet article | en lien avec le communiqué |
            dans le cadre de cet article | dans le cadre de l'événement |
            dans le cadre du sujet | dans le cadre de la promotion |
            dans le cadre d'un article sur | dans le cadre de cet événement |
            en relation avec | en rapport direct avec | pour accompagner |
            accompagner l'article | accompagner le texte | accompagnant le texte |
            sujet traité | illustrer un sujet | illustrer le sujet | illustrer l'article |
            illustrer cet article | illustrer l'événement | illustration de l'article |
            illustration du sujet | avec ce communiqué | avec cet article |
            avec le présent article | hors contexte"""
        ),
        Condition.ONE_TIME: words(
            """une seule utilisation | utilisation unique | usage unique | une seule fois |
            une seule parution | une seule publication | seul usage indiqué | une fois |
            usage ponctuel | utilisation ponctuelle | une seule et unique fois |
            pour une seule | usage unique et | première utilisation seulement |
            une parution | un seul usage | un usage unique | une seule diffusion |
            une unique publication | une unique utilisation | une unique parution |
            droits pour une parution | qu'une fois"""
        ),
        Condition.LENGTH_LIMIT: words(
            """courtes citations de | courts extraits | court extrait | bref extrait |
            brefs extraits | quelques lignes | quelques mots | quelques phrases |
            dix lignes | cinq lignes | trois lignes | vingt lignes | cent mots |
            deux cents mots | cinquante mots | trois cents mots | deux phrases |
            trois phrases | un paragraphe | deux paragraphes | le premier paragraphe |
            premières lignes | trente secondes | dix secondes | une minute | deux minutes |
            trois minutes | brève citation | brèves citations | petits extraits |
            extraits courts | courts passages | brefs passages"""
        ),
        Condition.NOTIFY: words(
            """nous informer | nous prévenir | nous avertir | informer la rédaction |
            exemplaire justificatif | justificatif | nous en informer |
            prévenir la rédaction | informer l'auteur | avertir l'auteur |
            aviser la rédaction | nous le signaler | nous le faire savoir | nous le dire |
            me le dire | me prévenir | m'avertir | m'informer | nous envoyer un exemplaire |
            nous adresser un exemplaire | envoyer un justificatif | envoi d'un justificatif |
            envoi d'un exemplaire | exemplaires justificatifs | deux exemplaires |
            copie de la publication | nous signaler | nous faire parvenir |
            faites-nous signe | prévenez-nous | informez-nous | avertissez-nous |
            faites-le nous savoir | informer l'agence | informer le service |
            informer l'éditeur | prévenir l'auteur | prévenir l'agence | prévenir l'éditeur |
            signaler à la rédaction | signalement à la rédaction | signaler toute parution |
            signaler toute utilisation | avis à la rédaction | aviser l'auteur"""
        ),
        Condition.PAYMENT: words(
            """paiement | redevance | redevances | payant | payante | payants | payantes |
            rémunération | droits à acquitter | facturé | facturée | facturation | frais |
            honoraires | cession de droits | acquittement | tarif | tarifs |
            contrepartie financière | rétribution | rémunéré | rémunérée | payer | payé |
            payée | à payer | acquitter | acquitté | acquittée | droit d'utilisation payant |
            droits de reproduction à payer | droits d'auteur à payer | droits de copie |
            droit de copie | redevance due | facture | facturées | facturés | facturera |
            donnera lieu à facturation | donne lieu à facturation | contre paiement |
            contre rémunération | tarification | tarifs en vigueur | tarif en vigueur |
            grille tarifaire | selon tarif | au tarif | indemnité | indemnisation |
            dédommagement | somme | forfait | honoraires d'auteur | droits d'auteur dus |
            moyennant finances | cachet | payer les droits | règlement des droits |
            règlement préalable | devis | commande"""
        ),
        Condition.SUBSCRIBER: words(
            """abonnés | abonné | abonnées | service aux clients | clients | aux clients |
            membres | adhérents | utilisateurs enregistrés | utilisateurs inscrits |
            médias accrédités | presse accréditée | titulaires d'un abonnement | abonnement |
            licenciés | abonnés payants | nos abonnés | les abonnés | lecteurs abonnés |
            médias abonnés | médias clients | médias membres | journaux abonnés |
            journaux clients | journaux membres | rédactions abonnées | rédactions clientes |
            clients abonnés | nos clients | clientèle | client | adhérent | inscrits |
            utilisateurs identifiés | membre | sociétaires | journalistes accrédités |
            journalistes inscrits | médias partenaires | partenaires médias |
            titulaires d'une licence | licencié | titulaires d'un contrat | souscripteurs |
            souscripteur | usagers inscrits | accrédités"""
        ),
        Condition.RELEASE: words(
            """autorisation du modèle | droit à l'image | accord des personnes photographiées |
            autorisation des personnes représentées | droits à l'image |
            autorisation de droit à l'image | cession de droit à l'image |
            personne représentée | personnes représentées | autorisation parentale |
            non libérée"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """suggérer un soutien | suggérer une approbation | laisser entendre que |
            suggérer que | sans suggérer | laisse entendre que | laissant entendre |
            suggérer un lien | suggérer un partenariat | suggérer une caution | cautionne |
            cautionnent | cautionner | impliquer une approbation | laisser penser que |
            laisser croire que | donner à penser | donner l'impression que |
            ne pas suggérer | caution de l'auteur | soutien de l'auteur |
            approuve le résultat"""
        ),
        Condition.TRACKING_PIXEL: words(
            """pixel de suivi | compteur de pages | pixel espion | marqueur de suivi |
            balise de suivi | compteur d'audience | pixel | pixel de comptage |
            script de comptage"""
        ),
        Condition.DISCLAIMER: words(
            """clause de non-responsabilité | avertissement suivant | avertissement ci-dessous |
            clause de non responsabilité | texte suivant soit reproduit |
            mention d'avertissement"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """utiliser la version corrigée | utilisez la version corrigée |
            utiliser la version rectifiée | utiliser cette version |
            version corrigée uniquement"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """usage éditorial uniquement | usage éditorial seulement |
            utilisation éditoriale uniquement | usage rédactionnel uniquement |
            réservé à un usage éditorial | réservée à un usage éditorial |
            restreint à un usage éditorial | à usage éditorial uniquement |
            uniquement pour un usage éditorial | usage éditorial exclusivement |
            usage éditorial exclusif | limité à un usage éditorial |
            usage rédactionnel exclusif | usage rédactionnel exclusivement |
            usage rédactionnel seulement | usage presse uniquement |
            usage presse exclusivement | usage journalistique uniquement |
            usage journalistique exclusivement | utilisation éditoriale exclusive |
            utilisation éditoriale seulement | utilisation éditoriale exclusivement |
            utilisation rédactionnelle uniquement | exclusivement à des fins éditoriales |
            uniquement à des fins éditoriales | réservé à l'usage éditorial |
            réservée à l'usage éditorial | réservées à un usage éditorial |
            réservés à un usage éditorial | réservé à la presse | réservées à la presse |
            réservée à la presse | réservés à la presse | uniquement éditorial |
            strictement éditorial | usage strictement éditorial |
            limité à l'usage éditorial | pour usage éditorial seulement |
            pour usage éditorial uniquement | à des fins éditoriales uniquement |
            à des fins éditoriales exclusivement | à des fins rédactionnelles uniquement |
            à des fins d'information uniquement | usage éditorial strict |
            seul usage éditorial | destiné à un usage éditorial exclusif |
            exclusivement destiné à un usage éditorial |
            exclusivement réservé à un usage éditorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """sauf usage privé | hors usage privé | hors usage personnel |
            sauf usage personnel | en dehors de l'usage privé | hormis pour un usage privé |
            hormis l'usage privé | sauf pour un usage privé | sauf pour un usage personnel |
            sauf pour usage privé | sauf pour usage personnel | sauf à usage privé |
            sauf à titre privé | sauf copie privée | hors copie privée |
            hors du cadre privé | hors cadre privé | hors du cadre familial |
            hors usage strictement privé | autre que privé | autre que personnel |
            autre que privée | autre que personnelle | autre qu'un usage privé |
            autre que l'usage privé | en dehors d'un usage privé |
            en dehors d'un usage personnel | en dehors du cadre privé |
            à l'exception de l'usage privé | à l'exception d'un usage privé |
            exception de copie privée | à l'exception de la copie privée"""
        ),
        Exemption.QUOTATION: words(
            """droit de citation | courtes citations | sauf citation |
            exception de courte citation | à l'exception des courtes citations |
            hors citations | hors courtes citations | sauf courtes citations |
            sauf courte citation | sauf brèves citations | sauf de courtes citations |
            hors droit de citation | exception de citation |
            sous réserve du droit de citation | hormis de courtes citations |
            hormis les courtes citations | à l'exception de courtes citations |
            à l'exception de brèves citations | hors exception de citation |
            sauf à des fins de citation | sauf pour de courtes citations |
            en dehors de courtes citations | excepté de courtes citations |
            analyses et courtes citations | à des fins de critique | comptes rendus critiques"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """exceptions légales | exceptions prévues par la loi | cas prévus par la loi |
            autorisées par la loi | autorisés par la loi | sauf exceptions légales |
            exceptions prévues | dans les limites prévues par la loi | permis par la loi |
            hors exceptions légales | exceptions prévues au code |
            exceptions prévues à l'article | exceptions de l'article |
            sous réserve des exceptions | sauf dans les cas prévus |
            dans les cas prévus par la loi | sauf disposition légale |
            sauf dispositions légales | prévues par le code de la propriété intellectuelle |
            prévu par la loi | autorisé par la loi | autorisée par la loi |
            permise par la loi | permises par la loi | permises par le code |
            utilisation équitable | dans les limites de la loi | exception légale |
            exceptions au droit d'auteur"""
        ),
        Exemption.SUBSCRIBERS: words(
            """sauf abonnés | sauf pour les abonnés | hors abonnés | à l'exception des abonnés |
            non-abonnés | aux non-abonnés | non abonnés | aux non abonnés | non-abonnées |
            non-abonné | personnes non abonnées | médias non abonnés | hors clients |
            sauf clients | sauf pour les clients | sauf par les abonnés | sauf aux abonnés |
            non-clients | non clients | non-membres | non membres | non-adhérents |
            à l'exception de nos abonnés | à l'exception des clients"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """boutons de partage | partage sur les réseaux | boutons sociaux |
            boutons de partage prévus | outils de partage | fonctions de partage |
            fonction de partage | bouton de partage | boutons prévus à cet effet"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """recherche scientifique | fins de recherche scientifique | recherche publique |
            organismes de recherche | fins de recherche scientifique non commerciale"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """moteurs de recherche | moteur de recherche | indexation par les moteurs |
            référencement par les moteurs"""
        ),
        Exemption.IMAGES: words(
            """à l'exception des photos | à l'exception des images |
            à l'exception des photographies | sauf les photos | sauf les images |
            hors photos | hors images | photos non comprises | sauf photos | sauf images |
            à l'exception des illustrations | photos exclues | images exclues |
            photographies exclues | photos non incluses | images non comprises |
            ne comprend pas les photos | ne concerne pas les photos |
            ne s'applique pas aux photos | ne s'applique pas aux images |
            ne s'applique pas aux photographies | ne vaut pas pour les photos |
            hors photographies | hors illustrations | sauf les photographies |
            sauf les illustrations | excepté les photos | excepté les images |
            à l'exclusion des photos | à l'exclusion des images |
            à l'exclusion des photographies | hormis les photos | hormis les images"""
        ),
        Exemption.LOGOS: words(
            """à l'exception des logos | hors logos | sauf logos | à l'exclusion des logos |
            logos exclus | sauf les logos | hormis les logos"""
        ),
        Exemption.VIDEO: words(
            """hors vidéos | sauf vidéos | à l'exception des vidéos | vidéos exclues |
            à l'exclusion des vidéos | hormis les vidéos | sauf les vidéos"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """à l'exception des contenus de tiers | hors contenus de tiers |
            hors dépêches d'agence | hors contenus tiers | hors contenus d'agence |
            hors dépêches afp | sauf contenus de tiers | sauf dépêches d'agence |
            à l'exclusion des contenus de tiers | sauf mention contraire |
            à l'exception des dépêches d'agence | à l'exception des contenus d'agence |
            à l'exception des éléments de tiers"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """sauf usage pédagogique | sauf à des fins pédagogiques | hors usage pédagogique |
            hors enseignement | sauf pour l'enseignement"""
        ),
        Exemption.HEADLINE_LINK: words(
            """titre et lien | titres et liens | titre accompagné d'un lien | seuls les titres"""
        ),
    },
    places={
        "AD": words("andorre"),
        "AT": words("autriche"),
        "AU": words("australie"),
        "BE": words("belgique"),
        "BG": words("bulgarie"),
        "BR": words("brésil"),
        "CA": words("canada"),
        "CH": words("suisse"),
        "CI": words("côte d'ivoire"),
        "CN": words("chine"),
        "CZ": words("république tchèque | tchéquie"),
        "DE": words("allemagne"),
        "DK": words("danemark"),
        "DZ": words("algérie"),
        "ES": words("espagne"),
        "EU": words("union européenne"),
        "FI": words("finlande"),
        "FR": words("france | france métropolitaine"),
        "GB": words("royaume-uni | grande-bretagne"),
        "GR": words("grèce"),
        "HR": words("croatie"),
        "HU": words("hongrie"),
        "IE": words("irlande"),
        "IL": words("israël"),
        "IN": words("inde"),
        "IT": words("italie"),
        "JP": words("japon"),
        "KR": words("corée du sud"),
        "LU": words("luxembourg"),
        "MA": words("maroc"),
        "MC": words("monaco"),
        "MX": words("mexique"),
        "NL": words("pays-bas"),
        "NO": words("norvège"),
        "PL": words("pologne"),
        "PT": words("portugal"),
        "RO": words("roumanie"),
        "RS": words("serbie"),
        "RU": words("russie"),
        "SE": words("suède"),
        "SI": words("slovénie"),
        "SK": words("slovaquie"),
        "SN": words("sénégal"),
        "TN": words("tunisie"),
        "TR": words("turquie"),
        "UA": words("ukraine"),
        "US": words("états-unis | usa"),
        "ZA": words("afrique du sud"),
    },
    months=(
        words("janvier | janv"),
        words("février | févr"),
        words("mars"),
        words("avril"),
        words("mai"),
        words("juin"),
        words("juillet | juil"),
        words("août"),
        words("septembre | sept"),
        words("octobre | oct"),
        words("novembre | nov"),
        words("décembre | déc"),
    ),
    joints=words("de | la | le | les | l' | du | des | d' | à | au | aux | par | auprès"),
    examples=(
        Example("La reproduction de cet article est interdite.", ("prohibits reproduce",)),
        Example(
            "Toute reproduction ou traduction de nos contenus est interdite sans l'autorisation écrite de l'éditeur.",
            ("prohibits reproduce translate if consent written",),
        ),
        Example(
            "Ce texte ne peut être ni copié, ni modifié, ni revendu.",
            ("prohibits reproduce adapt sell of text",),
        ),
        Example(
            "Les photos ne peuvent être utilisées qu'avec l'accord préalable de l'agence.",
            ("prohibits all of image if consent prior",),
        ),
        Example(
            "La republication de cet article est autorisée à condition de citer l'auteur et d'ajouter un lien vers l'original.",
            ("permits publish if attribution link",),
        ),
        Example(
            "En cas de reprise, la mention de la source est obligatoire.",
            ("permits publish if attribution",),
        ),
        Example(
            "L'éditeur se réserve le droit de fouille de textes et de données.",
            ("reserves ai_training",),
        ),
        Example(
            "Il est interdit d'utiliser ces articles pour l'entraînement de modèles d'IA.",
            ("prohibits ai_training",),
        ),
        Example(
            "Vous pouvez traduire et diffuser ce document à des fins non commerciales.",
            ("permits redistribute translate if noncommercial",),
        ),
        Example(
            "Aucune partie de ce document ne peut être copiée sans autorisation.",
            ("prohibits reproduce quote if consent",),
        ),
        Example("Interdit à la vente.", ("prohibits sell",)),
        Example("© 2019 La Gazette du Fleuve. Tous droits réservés.", ("reserved",)),
        Example("Photo : Jeanne Morel", ("notice",)),
        Example(
            "PAS DE REVENTE - PAS D'ARCHIVAGE",
            ("prohibits sell of image", "prohibits archive of image"),
        ),
        Example("Le tribunal a condamné le site pour reproduction illicite de photographies."),
        Example("Le préfet a interdit la vente d'alcool sur la voie publique."),
        Example("Que signifie la formule « tous droits réservés » au dos d'un livre ?"),
        Example("La publication du rapport est attendue en mars."),
        Example("Il est interdit de fumer dans les gares."),
        Example(
            "Merci de ne pas reprendre nos recettes sans nous demander.",
            ("prohibits publish if consent",),
        ),
        Example(
            "Vous êtes libre de republier ce billet, pourvu que vous mettiez un lien vers l'original.",
            ("permits publish if link",),
        ),
        Example(
            "La rédaction ne voit pas d'inconvénient à la reprise de ses articles si la source est clairement indiquée.",
            ("permits publish if attribution",),
        ),
        Example(
            "SUISSE OUT. PAS DE TV. MENTION OBLIGATOIRE.",
            (
                "prohibits all of image in CH",
                "prohibits broadcast of image",
                "requires all of image if attribution",
            ),
        ),
        Example(
            "Il n'est pas permis d'archiver ces dépêches au-delà de 30 jours.",
            ("prohibits archive from P30D",),
        ),
        Example(
            "Le client s'engage à ne pas céder les contenus à des tiers.",
            ("prohibits redistribute",),
        ),
        Example(
            "Toute mise en ligne, même partielle, est à proscrire sans l'aval écrit de l'auteur.",
            ("prohibits publish_online quote if consent written",),
        ),
        Example(
            "Nos textes ne sont pas à la disposition des robots d'intelligence artificielle : toute fouille est interdite.",
            ("prohibits ai_training of text",),
        ),
        Example(
            "L'agence exerce son droit d'opposition à la fouille de textes et de données.",
            ("reserves ai_training",),
        ),
        Example(
            "Libre de droits pour un usage presse.", ("permits publish if editorial_purpose",)
        ),
        Example(
            "Ce texte peut être copié et distribué tel quel, à condition de conserver la mention de copyright.",
            ("permits reproduce redistribute of text if keep_notice no_derivatives",),
        ),
        Example(
            "La revente des tirages est passible de poursuites.", ("prohibits sell of image",)
        ),
        Example(
            "Les propriétaires n'ont pas le droit de louer leur logement sans autorisation de la mairie. =>"
        ),
        Example("Il est interdit de distribuer des tracts devant l'école."),
        Example(
            "La préfecture rappelle que la cueillette des champignons est réglementée et la vente interdite. =>"
        ),
        Example(
            "Le groupe a cédé ses droits de diffusion pour deux ans, a indiqué la ligue. =>"
        ),
        Example(
            "Selon l'avocat, la reproduction des œuvres sans autorisation reste un délit. =>"
        ),
    ),
)
