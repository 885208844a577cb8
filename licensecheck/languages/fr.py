"""French."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="fr",
    title="French",
    tags={
        Tag.OWNED: words(
            "appartient à | appartiennent à | appartient au | appartiennent au | est détenu par | sont détenus par | est la propriété de"
        ),
        Tag.MARK: words(
            "droits d'auteur : | droit d'auteur : | tous droits d'auteur | droits d'auteur ©"
        ),
        Tag.RESERVED: words(
            """tous droits réservés | tous les droits réservés | tous les droits sont réservés |
            tous droits sont réservés | tout droit réservé | droits réservés | tous droits reserves |
            tous droits de reproduction réservés | toute reproduction réservée | tous droits protégés |
            l'ensemble des droits est réservé | tous droits de propriété intellectuelle réservés"""
        ),
        Tag.RESERVE: words(
            """réservé | réservée | réservés | réservées | se réserve | se réservent | réserve ses droits |
            nous réservons | se réserve le droit | réserve expressément | réservons"""
        ),
        Tag.PROTECTED: words(
            """protégé par le droit d'auteur | protégée par le droit d'auteur | protégés par le droit d'auteur |
            protégées par le droit d'auteur | protégé par les droits d'auteur | protégés par les droits d'auteur |
            protégé par le copyright | protégés par le copyright | protégé au titre du droit d'auteur |
            protégé par des droits d'auteur | protégés par des droits d'auteur | couvert par le droit d'auteur |
            protégés au titre du droit d'auteur | protégé par la propriété intellectuelle |
            protégé par le code de la propriété intellectuelle | couverts par le droit d'auteur |
            propriété exclusive de | est la propriété de | sont la propriété de | soumis au droit d'auteur |
            soumise au droit d'auteur | soumis à copyright | est la propriété exclusive | sont la propriété exclusive | non libre de droits | non libres de droits | pas libre de droits | pas libres de droits | n'est pas libre de droits | ne sont pas libres de droits"""
        ),
        Tag.NEG: words(
            "personne ne | nul ne | ne | n' | pas | aucun | aucune | non | jamais | nullement | nul | nulle"
        ),
        Tag.NOT_ONLY: words(
            "même avec | même en cas de | y compris avec | non seulement | pas seulement | ne se limite pas | sans s'y limiter | non limité à | sans frais | sans aucun frais | à titre gracieux | à titre gratuit | gracieusement | sans bourse délier | sans redevance | exempt de redevance | libre de redevance"
        ),
        Tag.MAY: words(
            """peut | peuvent | pouvez | pouvons | pourra | pourront | pourrait | pourraient | puisse | puissent |
            pourrez | saurait | sauraient | est susceptible | a le droit de | ont le droit de | avez le droit de"""
        ),
        Tag.MAY_NOT: words(
            """ne pas | n'est pas à | interdiction de | défense de | ne saurait | ne sauraient | n'a pas le droit de |
            ne jamais | n'avez pas le droit | évitez de | s'abstenir de | abstenez-vous"""
        ),
        Tag.MUST: words(
            "doit | doivent | devra | devront | devez | devrait | devraient | devrez | est tenu de | sont tenus de | êtes tenu de"
        ),
        Tag.BAN: words(
            """interdit | interdite | interdits | interdites | interdire | interdisons | interdit à la | interdit à l' |
            prohibé | prohibée | prohibés | prohibées | prohiber | proscrit | proscrite | proscrits | proscrites |
            exclu | exclue | exclus | exclues | illicite | illicites | illégal | illégale | illégales | illégaux |
            inadmissible | défendu | défendue | s'oppose à | s'oppose | s'opposent à | s'opposent | nous opposons |
            s'oppose expressément | proscrire | refuse | bannie | banni | ne consent pas | exclut | excluons |
            fait l'objet d'une interdiction | tombe sous le coup de la loi | contraire à la loi | interdiction formelle | interdiction | interdiction absolue | interdiction est faite | il est fait interdiction | formellement exclu"""
        ),
        Tag.ALLOW: words(
            """il est permis | est permis | est permise | sont permis | sont permises | autorisé | autorisée | autorisés | autorisées | autorise | autorisons | autorisent | permis | permise | permises | permet de | permet la | permettons | permettre | libre | libres | librement | gratuite | toléré | tolérée | admis | admise | possible | possibles | libre de | libres de droits | libre de droits | encouragé | encouragée | encourageons | encouragées | invités à | bienvenue | sous licence | sous la licence | mis à disposition | mise à disposition | mises à disposition | mis gratuitement à disposition | accordé | accordée | est acquis | rien n'empêche | n'hésitez pas à | droit est accordé | consenti | consentie | acceptée | accepté"""
        ),
        Tag.NEED: words(
            """obligatoire | obligatoires | obligatoirement | impératif | impérative | impérativement | requis | requise |
            requises | requièrent | requiert | nécessite | nécessitent | nécessaire | exige | exigé | exigée | exigent | indispensable |
            est soumis à | est soumise à | sont soumis à | sont soumises à | soumis à | soumise à | soumises à | subordonné à |
            subordonnée à | subordonnées à | subordonnés à | est de rigueur | fait l'objet d' | font l'objet d' | suppose |
            conditionné à | conditionnée à | adressez vos demandes | contactez | il convient de | il faut | il est nécessaire | doit faire l'objet | doivent faire l'objet | fait l'objet d'une demande | font l'objet d'une demande | est subordonnée à | sont subordonnées à | est assujettie à | passe par"""
        ),
        Tag.THREAT: words(
            """sera poursuivi | seront poursuivis | fera l'objet de poursuites | sous peine de poursuites | passible de |
            passibles de | expose à des poursuites | constitue une contrefaçon | constituerait une contrefaçon |
            constitutive de contrefaçon | constitutif de contrefaçon | sanctionnée par les articles | sera sanctionné |
            sous peine de sanctions | s'expose à des poursuites | poursuites judiciaires | sera sanctionnée | pourra être poursuivi"""
        ),
        Tag.UNAUTHORISED: words(
            """non autorisé | non autorisée | non autorisés | non autorisées | non-autorisé | non-autorisée | illicitement |
            non consenti | non consentie | sauf autorisation contraire | sans y avoir été autorisé | sans y être autorisé"""
        ),
        Tag.WITHOUT: words(
            "sans | à défaut de | à défaut d' | en l'absence de | en l'absence d' | faute de | faute d' | sans avoir obtenu | sans que"
        ),
        Tag.EXCEPT: words(
            """sauf | excepté | hormis | à moins de | à moins d' | à moins que | à moins qu' | à l'exception de |
            à l'exception des | à l'exception du | à l'exception d' | en dehors de | hors | autrement que | autre que |
            autres que | sinon avec | si ce n'est | sauf avec | exception faite | à l'exclusion de"""
        ),
        Tag.ONLY: words("""uniquement | seulement | exclusivement | seul | seule | seuls | seules | strictement réservé | qu'avec | qu'à condition | que sous réserve |
            qu'à des fins | que dans le cadre | que moyennant | qu'après | que si | qu'en | que par | que pour | qu'avec l' | réservé aux | réservée aux |
            réservés aux | réservées aux | réservé à | réservée à | réservés à | réservées à | réservé au | réservée au | exclusif | exclusive | limité à |
            limitée à | limités à | limitées à | destiné à | destinés à | destinées à | destinée à | qu'avec le | strictement limité à | que sur | restreint à |
            restreinte à | restreint aux | restreinte aux | restreints aux | restreintes aux"""),
        Tag.IF: words("""à condition de | à condition d' | à condition que | à condition qu' | à la condition de | à la condition d' | à la condition que |
            sous condition de | sous réserve de | sous réserve d' | sous réserve du | sous réserve que | pourvu que | pour autant que | dès lors que |
            dès lors qu' | du moment que | en citant | en mentionnant | en indiquant | en précisant | en créditant | moyennant | avec |
            aux conditions suivantes | tant que | en renvoyant | en respectant | en conservant | accompagné de | accompagnée de | accompagnées de |
            accompagné d' | accompagnée d' | si vous | sous la seule réserve de | sous la seule réserve que | sous la seule condition de | à la seule condition de | à la seule condition que"""),
        Tag.WHEN: words(
            """en cas de | en cas d' | lors de | lors d' | lorsque | lorsqu' | pour toute |
            dans le cas d' | quand | chaque fois que | lors de toute | à chaque"""
        ),
        Tag.NO_PART: words(
            """aucune partie | aucun extrait | aucun élément | aucune partie de | nulle partie | aucun passage |
            aucune portion | aucun fragment"""
        ),
        Tag.RANGE: words(
            """en tout ou en partie | en tout ou partie | tout ou partie | même partielle | même partiellement |
            totale ou partielle | totales ou partielles | partielle ou totale | partielle ou intégrale |
            intégrale ou partielle | intégralement ou partiellement | totalement ou partiellement |
            partiellement ou totalement | en totalité ou en partie | en totalité ou partiellement | en partie ou en totalité |
            même par extraits | même par extrait | en partie ou en tout | partiellement ou intégralement | toute partie |
            en intégralité ou en partie | complète ou partielle | dans son intégralité ou en partie | ou partielle | ou d'une partie | même d'un extrait | fût-ce d'un extrait | fût-elle partielle | ne serait-ce que partielle | serait-elle partielle | même fragmentaire | y compris partielle | intégrale comme partielle | totale comme partielle"""
        ),
        Tag.COMMERCIAL: words(
            """à des fins commerciales | à but commercial | dans un but commercial | à titre commercial | à des fins lucratives |
            à but lucratif | dans un but lucratif | à usage commercial | fins commerciales | à caractère commercial |
            à des fins de profit | pour un usage commercial"""
        ),
        Tag.OTHER: words(
            """ou à toute autre fin | ou toute autre fin | à quelque fin que ce soit | ou autres fins | à toute fin |
            ou non commerciales | ou autre | et non commerciales"""
        ),
        Tag.OUTSIDE: words(
            "en dehors du | en dehors de la | hors de | à l'extérieur de | hors du | hors du territoire"
        ),
        Tag.OUT: words("exclue pour | sauf diffusion en"),
        Tag.PURPOSE: words(
            "pour | afin de | en vue de | aux fins de | à des fins de | à des fins d' | en vue d' | aux fins d'"
        ),
        Tag.BUT: words(
            "mais | toutefois | cependant | néanmoins | en revanche | tandis que | par contre"
        ),
        Tag.AND: words("et | ou | ni | et/ou | ainsi que | ou encore"),
        Tag.REQUEST: words(
            """merci de | merci d' | veuillez | prière de | nous vous prions de | s'il vous plaît | svp | s.v.p. |
            nous vous remercions | nous vous demandons de | est appréciée | est souhaitée | serait appréciée | bien vouloir"""
        ),
        Tag.REPORT: words("""a déclaré | a annoncé | a dit | a indiqué | a affirmé | a expliqué | a estimé | a adopté | a condamné | a confirmé | a jugé | a tranché | a statué |
            a porté plainte | a saisi | a demandé | ont annoncé | ont adopté | ont déclaré | ont voté | a voté | a rejeté | a publié | a décidé | a obtenu |
            a accusé | accuse | accusé d' | accusée d' | affirme | explique | estime | rappelle | raconte | selon | d'après | a dénoncé | dénonce | réclame |
            poursuit en justice | a assigné | ont assigné | reproche à | s'est prononcé | a précisé | a interdit | ont interdit | a été condamné |
            a été condamnée | a attaqué | signifie | veut dire | débat sur | est accusé | a été adopté | a été votée | va interdire | souhaite interdire |
            débat | débattent | étudie | étudient | propose | proposent | veut | veulent | réclament | demande que | rejette | annonce | avertit | recommande |
            enquête sur | a ordonné | ordonne | envisage | exige que | interdira"""),
        Tag.TOPIC: words(
            """procès | tribunal | cour d'appel | cour de cassation | conseil d'état | projet de loi | proposition de loi |
            avocat | avocate | avocats | juge | juges | plainte | litige | l'expression | la formule | le terme | que signifie |
            que veut dire | députés | députée | sénateurs | ministre | ministère | parlement européen | assemblée nationale | sénat |
            justice | la loi sur | directive européenne | jurisprudence | juriste | universitaire | le droit voisin des | affaire |
            préfet | préfecture | mairie | maire | arrêté préfectoral | arrêté municipal | gouvernement | conférence sur |
            formation au droit d'auteur | qu'est-ce que | colloque | chercheurs | réforme | le débat"""
        ),
        Tag.NONWORK: words("""stationnement | stationner | parking | fumer | tabac | cigarette* | alcool | boissons | armes | arme | pêche | pêcher | chasse | drones | drone |
            véhicules | véhicule | voitures | chiens | animaux | baignade | feux d'artifice | pétards | billets | places de concert | votes | vote |
            manifestation | manifestations | rassemblement* | marchandises | médicaments | pesticides | glyphosate | camping | voile | téléphones portables |
            trottinettes | plastique | mineurs | viande | bétail | carburant* | circulation | cannabis | drogue* | ivoire | espèces protégées | eau | arrosage |
            ventes d'armes | piscine* | espèces menacées | moteurs thermiques | logements | produits chimiques | élevage | ogm | corrida | plages | match |
            matchs | matches | rencontre sportive | sondages | tirs | spectacle | élections | scrutin | tracts | médicament | denrées | votre e-mail |
            votre adresse e-mail | votre email | vos données | données personnelles | données à caractère personnel | cookies | votre adresse électronique |
            terrain | terrains | immeuble | immeubles | logement | appartement | entreprise de | usine | usines | vaccin | vaccins | virus | masque | masques |
            patients | organes | embryons | clonage | procréation | gestation | gpa | examen | examens | élèves | en classe | au tableau | téléphone | gaz |
            pétrole | électricité | mine | mines | charbon | nucléaire | déchets | lait | vin | pain | légumes | poisson | poissons | joueur | joueurs | stade |
            supporters | avion | avions | trains | navires | bateaux | camions | vélos | prisonniers | migrants | mineur | sangliers | loups | espèces |
            torture | munitions | dette | héritage | propriété foncière | forêt | bois | semences | plantes | insectes | burqa | signes religieux |
            prostitution | mariage | avortement | euthanasie | amiante | herbicide* | néonicotinoïdes | jeux d'argent | paris sportifs | crypto* |
            puces électroniques | minerais | terres rares | café | chocolat | jouets | vêtements | fourrure* | mensongère | l'intérieur du bâtiment | salles |
            tribunes | terrasse* | barrages | feu | barbecues | abattage | à l'audience"""),
        Tag.CREDIT: words(
            """photo : | photo: | photos : | photos: | crédit photo | crédits photo | crédit photo : | crédits : | crédit : | crédit: |
            crédits: | source : | source: | sources : | sources: | photographie : | photographie de | photo de | photo par |
            image : | image: | images : | images: | avec l'aimable autorisation de | avec l'autorisation de | infographie : |
            infographie: | illustration : | illustration: | dessin : | dessin de | vidéo : | vidéo: | fournie par | fourni par |
            gracieuseté de | gracieuseté | courtoisie de | mention obligatoire : | crédit obligatoire : | ph. : | texte : | cartographie :"""
        ),
        Tag.PHOTO: words(
            "photo | photos | photographie | photographe | image | images | visuel | cliché"
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            """avec afp | avec l'afp | avec agences | avec reuters | avec agence | avec les agences | avec ap | avec dpa | source afp |
            (avec agences) | avec agences de presse | d'après afp | avec ats | avec belga"""
        ),
        Tag.BYLINE: words(
            "journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | reporter"
        ),
        Tag.KILL: words("""avis d'annulation | annulation - | annulation : | dépêche annulée | photo annulée | veuillez annuler | prière d'annuler | merci d'annuler |
            ne plus utiliser | ne plus diffuser | ne plus publier | veuillez ne plus | prière de ne plus | merci de ne plus | supprimer de vos archives |
            supprimez cette | veuillez supprimer | merci de supprimer | merci de retirer | veuillez retirer | retrait obligatoire | est annulée et |
            retirée de la diffusion | à détruire | article retiré | dépêche retirée | photo retirée | annulation de la | annulation de | annule sa | retire sa |
            supprimez la | annule la | annule l' | d'annuler notre | annuler notre | annulez la | annulez notre | annulons la | annulons notre | retirons la | retirons notre | annule notre | est annulée | est retirée | est sans objet | est nulle et non avenue | détruisez la | effacez la | prière d'effacer | prière de supprimer | prière de détruire | merci d'effacer | merci de détruire | veuillez effacer | veuillez détruire"""),
        Tag.CORRECTION: words(
            """annule et remplace | version corrigée | rectificatif | correctif | (corrige | corrige le titre |
            bien lire | veuillez utiliser la version | utiliser la version corrigée | erratum | remplace la version précédente"""
        ),
        Tag.EMBARGO: words(
            """sous embargo | embargo jusqu' | embargo jusqu'au | embargo jusqu'à | embargo : | embargo: | embargo levé |
            embargo au | embargo le | sous strict embargo | embargo strict"""
        ),
        Tag.UNTIL: words(
            "jusqu'au | jusqu'à | jusqu'aux | avant | avant le | jusqu'en | pas avant"
        ),
        Tag.AFTER: words(
            "après | après le | à partir du | à compter du | dès le | au-delà du | à partir de"
        ),
        Tag.RELEASE: words(
            """pour diffusion immédiate | pour publication immédiate | diffusion immédiate | à diffuser immédiatement |
            pour parution immédiate | libre de publication | publication libre | communiqué à diffusion immédiate | prière d'insérer | avec prière d'insérer | merci de bien vouloir publier | merci de diffuser largement | à paraître immédiatement | à publier immédiatement | pour diffusion dès réception | à diffuser dès réception"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domaine public | dans le domaine public | tombé dans le domaine public | tombée dans le domaine public |
            aucun droit réservé | libre de tout droit | libres de tout droit | libre de tous droits | élevé au domaine public |
            appartient au domaine public | relève du domaine public"""
        ),
        Tag.OPEN_LICENCE: words(
            "licence ouverte | licence etalab | licence ouverte etalab | licence libre | licence art libre"
        ),
        Tag.SINCE: words("depuis"),
        Tag.PRESENT: words("aujourd'hui | à nos jours | à ce jour"),
        Tag.TAIL: words(
            """et ses filiales | et ses partenaires | ou ses partenaires | et ses concédants | et/ou ses | ou ses | et ses |
            et autres | et leurs | ou leurs | et contributeurs | tél | courriel | mentions légales"""
        ),
        Tag.PART_OF: words(
            "une filiale de | filiale de | une division de | membre du groupe | une société du groupe | groupe"
        ),
        Tag.WITHIN: words(
            "dans les | dans un délai de | pendant | pour une durée de | au maximum | maximum | plus de | limité à"
        ),
        Tag.DAYS: words("jour | jours | heure | heures | semaine | semaines | mois"),
        Tag.LENGTH: words(
            "mots | minutes | secondes | signes | caractères | lignes | paragraphes"
        ),
        Tag.ABBREVIATION: words(
            "m | mme | mlle | cf | etc | al | av | bd | env | éd | p | s.a | n°"
        ),
    },
    actions={
        Action.ALL: words(
            """utilis* | réutilis* | utilisation | utilisations | usage | usages | exploitation | exploiter | exploité | exploitée |
            exploités | exploitées | emploi | employer | employé | employée | employées | réemploi | réemployer | se servir | faire usage"""
        ),
        Action.PUBLISH: words(
            """publier | publié | publiée | publiés | publiées | publie | publient | publiez | publication | publications | republi* |
            repris | reprise | reprises | reprendre | reprenez | reprenant | réimpression | réimprimer | afficher | affiché | affichée |
            affichage | parution | paraître | représentation | représenter | représenté | représentée | représentés | représentées |
            communication au public | communiquer au public | divulgation | divulguer | divulgué | divulguée | poster | posté |
            exposition publique | présentation publique | mise à disposition du public | publiant | reproduction et représentation"""
        ),
        Action.PUBLISH_ONLINE: words(
            """mise en ligne | mettre en ligne | mis en ligne | mise en ligne sur | sur internet | internet | en ligne |
            publication en ligne | sur un site | sur d'autres sites | usage web | intranet"""
        ),
        Action.PRINT: words(
            "usage papier | impression | imprimer | imprimé | imprimée | presse écrite | support papier"
        ),
        Action.BROADCAST: words(
            """télédiffus* | radiodiffus* | à l'antenne | diffusion à l'antenne | diffusion télévisée | retransmis |
            retransmission | retransmettre | télévision | diffusion radio | passage à l'antenne"""
        ),
        Action.SOCIAL: words(
            "réseaux sociaux | partage sur les réseaux sociaux | partagé sur les réseaux sociaux | médias sociaux | tweeter"
        ),
        Action.REPRODUCE: words(
            """reproduction | reproductions | reproduire | reproduit | reproduite | reproduits | reproduites | reproduisant |
            reproduise | reproduisent | copie | copies | copier | copié | copiée | copiés | copiées | copiez | recopi* |
            photocop* | dupliqu* | duplication | téléchargement | télécharger | téléchargé | téléchargés | téléchargée |
            copier-coller | captures d'écran | capture d'écran | numéris*"""
        ),
        Action.REDISTRIBUTE: words("""diffusion | diffuser | diffusé | diffusée | diffusés | diffusées | rediffus* | distribu* | redistribu* | transmission | transmettre | transmis |
            transmise | transmises | cession | céder | cédée | cédées | cédés | transfert | transférer | transféré | syndication | syndiquer | sous-licence |
            sous-licences | revente ou cession | mise à disposition de tiers | communication à des tiers | communiqué à des tiers | communiquer à des tiers |
            propagation | partager | partage | partagé | partagée | partagés | envoyer à des tiers | relayer | miroir | propager | circuler | circule librement | circulent | faire circuler | mettre à disposition de tiers | retransmettre à des tiers | faire suivre | transférer à des tiers"""),
        Action.REWRITE: words(
            """réécriture | réécrire | réécrit | réécrite | réécrits | résum* | remanier | remanié | remaniement |
            reformul* | paraphras* | condens* | abréger"""
        ),
        Action.ADAPT: words(
            """modifi* | adapt* | altérer | altéré | altération | transformation | transformer | transformé | transformée |
            œuvre dérivée | œuvres dérivées | oeuvres dérivées | travaux dérivés | arrangement | remix*"""
        ),
        Action.TRANSLATE: words(
            "traduction | traductions | traduire | traduit | traduite | traduits | traduites"
        ),
        Action.QUOTE: words("""citation | citations | extrait | extraits | courte citation | courtes citations | par extraits | brefs extraits | citer des extraits |
            courts extraits | court extrait | bref extrait | citer de"""),
        Action.ARCHIVE: words(
            """archivage | archiver | archivé | archivée | archivés | archivées | archives | stockage | stocker | stocké | stockée |
            stockés | stockées | conservation | conserver | conservé | conservée | mise en mémoire | mise en cache | base de données |
            bases de données | banque de données | enregistrement | enregistrer | enregistré | sauvegarde"""
        ),
        Action.SELL: words(
            """vente | ventes | vendre | vendu | vendue | vendus | vendues | revente | reventes | revendre | revendu | revendue |
            revendus | revendues | commercialis* | location | louer"""
        ),
        Action.COMMERCIAL: words(
            """usage commercial | utilisation commerciale | utilisations commerciales | exploitation commerciale |
            exploité commercialement | exploitée commercialement | exploités commercialement | exploitées commercialement |
            commercialement | utilisation à des fins commerciales | réutilisation commerciale | usages commerciaux"""
        ),
        Action.ADVERTISE: words(
            """publicité | publicités | publicitaire | publicitaires | promotion | promotionnel | promotionnelle | promotionnelles |
            marketing | campagne publicitaire | campagnes publicitaires | réclame | fins publicitaires"""
        ),
        Action.AI_TRAINING: words(
            """fouille de textes et de données | fouille de texte et de données | fouille de textes | fouille de données |
            intelligence artificielle | entraînement de modèles | entraînement de systèmes | entraîner des modèles |
            entraîner une ia | entraînement d'ia | entraînement des ia | entraînement de l'ia | modèles d'ia | systèmes d'ia |
            entraîner des systèmes | apprentissage automatique | apprentissage machine | moissonnage | moissonner | aspiration |
            aspirer | extraction automatisée | extraction automatique | extraction de données | modèles de langage | ia générative |
            grands modèles de langage | robots d'indexation | scraping | crawling | web scraping | indexation automatisée | données d'entraînement |
            entraînement d'algorithmes | robots d'ia | par une ia | pour l'ia | exploration de textes et de données | l'entraînement d'intelligences artificielles | des ia | ia génératives | intelligences artificielles | par des ia | d'ia générative | outils d'ia | outil d'ia | agents conversationnels | robot conversationnel | grand modèle de langage | modèle de langage | ingestion par des | entraînement d'une ia | nourrir une ia | nourrir des modèles | alimenter des modèles | robots aspirateurs | moissonnage automatisé | collecte automatisée | récolte automatisée | collecte de données par des robots | robots d'exploration | crawlers | crawler | text and data mining | tdm | data mining | exploration de données | exploration de textes | fouille automatisée | analyse automatisée de textes | exploration automatisée | extraction de textes et de données | extraction de textes"""
        ),
        Action.ALTER_IMAGE: words(
            """recadr* | retouch* | rogner | rogné | détourage | détourer | manipulation numérique | montage | photomontage |
            incrustation | effacer le logo | masquer le logo | trucage | colorisation"""
        ),
        Action.LINK: words(
            "lien profond | liens profonds | framing | cadrage | insertion dans un cadre | iframe"
        ),
    },
    manners={
        Action.PRINT: words(
            "magazines | presse magazine | presse people | tabloïds | couverture de magazine"
        ),
        Action.PUBLISH_ONLINE: words("mobile | téléphonie mobile | diaporama | diaporamas"),
    },
    objects={
        Object.ITEM: words(
            """article | articles | contenu | contenus | document | documents | dépêche | dépêches | information | informations |
            matériel | matériels | éléments | élément | œuvre | œuvres | oeuvre | oeuvres | cette publication | présente publication |
            contenu du site | contenu de ce site | contenus du site | contenus de ce site | contenu de cette page | ce dossier | notre contenu |
            nos contenus | communiqué | interview | reportage | production | productions | ouvrage | cette œuvre"""
        ),
        Object.SITE: words(
            "site | sites | site web | site internet | pages web | présent site"
        ),
        Object.TEXT: words("texte | textes | nos textes"),
        Object.IMAGE: words(
            "photo | photos | photographie | photographies | image | images | cliché | clichés | visuel | visuels | illustrations | illustration | ces clichés | ce cliché | prises de vue"
        ),
        Object.VIDEO: words("vidéo | vidéos | film | films | séquence | séquences"),
        Object.AUDIO: words(
            "audio | podcast | podcasts | son | sons | enregistrement sonore | émission | émissions"
        ),
        Object.GRAPHIC: words(
            "infographie | infographies | graphique | graphiques | carte | cartes | dessins | dessin"
        ),
        Object.DATABASE: words("cette base de données | la présente base de données"),
        Object.LOGO: words("logo | logos | logotype | marques"),
        Object.THIRD_PARTY: words(
            "contenus de tiers | contenu de tiers | dépêches d'agences | contenus tiers | dépêches des agences | dépêches d'agence"
        ),
    },
    conditions={
        Condition.CONSENT: words("""autorisation | autorisations | accord | accords | consentement | permission | permissions | licence | licences | approbation | agrément | contrat |
            convention | accord exprès | autorisé par | autorisée par | assentiment | aval | demande d'autorisation | ayant droit | ayants droit |
            demande écrite | demande préalable | demande d'autorisation préalable | demande à la rédaction | demande auprès | demande à l'éditeur | demande d'accord | demande expresse | feu vert | accord formel"""),
        Condition.PRIOR: words(
            "préalable | préalables | préalablement | au préalable | d'avance"
        ),
        Condition.WRITTEN: words("écrit | écrite | écrits | par écrit | écrites"),
        Condition.ATTRIBUTION: words("""mention de la source | mention de l'auteur | citer la source | citer l'auteur | cite la source | source citée | source soit citée |
            source est citée | mention obligatoire | mention | mentionner | mentionné | mentionnée | mentionnant | crédit | crédits | créditer | crédité |
            créditée | créditant | attribution | attribuer | attribué | citer | citant | indiquer la source | indication de la source | paternité |
            nom de l'auteur | sources citées | référence | mention du crédit | indiquant la source | indiquer l'origine | citer le nom | mention du nom |
            signature | la provenance | en citant la source | mentions | en citant | en mentionnant | en créditant | en indiquant | en précisant |
            soit mentionnée | soit citée | soit cité | est citée | soit mentionné | cité | citée | citent | cite | citez | mentionnez | indiquez la source |
            indiquant | provenance | leur provenance | provenance soit indiquée | sa provenance | source soit indiquée | auteur soit nommé | soit nommé | soit créditée | soit crédité | soient mentionnés | soient cités | soient citées | nommer l'auteur | nommant l'auteur | soit indiquée | soit indiqué | soit précisée | soit signalé | signer du nom | nous citer | nous créditer | de nous citer | préciser la source | en précisant la source | faire mention | faire état de la source | origine soit indiquée | citation de la source | citation de l'auteur | citation du nom | citation de la provenance | citation obligatoire de la source | signale son origine | signaler son origine | signale la source | signaler la source | signalant la source | son origine | leur origine | signale l'auteur | nomme l'auteur | rappeler la source | rappelle la source | identifier l'auteur | identifie l'auteur | reconnaître l'auteur | rende crédit | rendre crédit | donner crédit | donne crédit | portent la mention"""),
        Condition.LINK: words(
            """lien | liens | hyperlien | lien hypertexte | lien vers | lien actif | lien cliquable | un lien vers | liens hypertextes |
            renvoi vers | rétrolien | url | adresse web"""
        ),
        Condition.KEEP_NOTICE: words(
            """conserver la mention | conserver cette mention | maintenir la mention | conserver le copyright | sans supprimer la mention |
            mention de copyright conservée | reproduire la présente mention | cette mention doit figurer | avis de droit d'auteur"""
        ),
        Condition.INDICATE_CHANGES: words(
            "indiquer les modifications | signaler les modifications | mentionner les modifications | modifications soient indiquées"
        ),
        Condition.NO_DERIVATIVES: words(
            """sans modification | sans modifications | sans altération | pas de modification | intégralement | dans son intégralité |
            in extenso | dans leur intégralité | non modifié | non modifiée | non modifiés | sans aucune modification | sans les modifier |
            sans le modifier | sans la modifier | sans changement | pas d'œuvre dérivée | texte intégral | en intégralité | dans sa totalité"""
        ),
        Condition.SHARE_ALIKE: words(
            """partage dans les mêmes conditions | partage à l'identique | partage des conditions initiales | même licence |
            mêmes conditions | partager dans les mêmes conditions | partagé dans les mêmes conditions"""
        ),
        Condition.NONCOMMERCIAL: words(
            """non commercial | non commerciale | non commerciales | non commerciaux | non-commercial | non-commerciale |
            non-commerciales | non-commerciaux | à des fins non commerciales | but non lucratif | non lucratif | non lucrative |
            non lucratives | sans but lucratif | sans but commercial | hors usage commercial | sans exploitation commerciale |
            pas d'utilisation commerciale | sans utilisation commerciale | sans usage commercial | ni vente"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """usage éditorial | usages éditoriaux | utilisation éditoriale | utilisations éditoriales | fins éditoriales | usage rédactionnel |
            fins rédactionnelles | fins d'information | usage presse | pour la presse | usage journalistique | fins journalistiques |
            à des fins d'information | but d'information | droits presse | usage de presse"""
        ),
        Condition.PERSONAL_USE: words(
            """usage personnel | usage privé | usage strictement personnel | usage strictement privé | usage privatif | usage interne |
            utilisation personnelle | utilisation privée | utilisation strictement personnelle | à titre personnel | à titre privé | cercle de famille |
            copie privée | fins personnelles | fins privées | usage exclusivement personnel | usage personnel et privé | consultation personnelle |
            usage privé du copiste | strictement personnel | consultation individuelle"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fins pédagogiques | usage pédagogique | fins éducatives | usage éducatif | fins d'enseignement | usage scolaire |
            cadre scolaire | enseignement | établissements scolaires | cadre pédagogique"""
        ),
        Condition.CONTEXT_ONLY: words(
            """dans le cadre de l'actualité | en lien avec l'événement | pour illustrer | illustrer un article | en rapport avec |
            dans le contexte | en illustration de | accompagnant l'article"""
        ),
        Condition.ONE_TIME: words(
            "une seule utilisation | utilisation unique | usage unique | une seule fois | une seule parution | une seule publication | seul usage indiqué"
        ),
        Condition.LENGTH_LIMIT: words(
            """courtes citations de | courts extraits | court extrait | bref extrait | brefs extraits"""
        ),
        Condition.NOTIFY: words(
            """nous informer | nous prévenir | nous avertir | informer la rédaction | exemplaire justificatif | justificatif |
            nous en informer | prévenir la rédaction | informer l'auteur | avertir l'auteur | aviser la rédaction"""
        ),
        Condition.PAYMENT: words(
            """paiement | redevance | redevances | payant | payante | payants | payantes | rémunération | droits à acquitter | facturé |
            facturée | facturation | frais | honoraires | cession de droits | acquittement | tarif | tarifs | contrepartie financière | rétribution"""
        ),
        Condition.SUBSCRIBER: words(
            """abonnés | abonné | abonnées | service aux clients | clients | aux clients | membres | adhérents | utilisateurs enregistrés |
            utilisateurs inscrits | médias accrédités | presse accréditée | titulaires d'un abonnement | abonnement | licenciés"""
        ),
        Condition.RELEASE: words(
            "autorisation du modèle | droit à l'image | accord des personnes photographiées | autorisation des personnes représentées"
        ),
        Condition.NO_ENDORSEMENT: words(
            "suggérer un soutien | suggérer une approbation | laisser entendre que"
        ),
        Condition.TRACKING_PIXEL: words(
            "pixel de suivi | compteur de pages | pixel espion | marqueur de suivi"
        ),
        Condition.DISCLAIMER: words("clause de non-responsabilité | avertissement suivant"),
        Condition.USE_CORRECTED_VERSION: words("utiliser la version corrigée"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """usage éditorial uniquement | usage éditorial seulement | utilisation éditoriale uniquement | usage rédactionnel uniquement |
            réservé à un usage éditorial | réservée à un usage éditorial | restreint à un usage éditorial | à usage éditorial uniquement |
            uniquement pour un usage éditorial | usage éditorial exclusivement | usage éditorial exclusif | limité à un usage éditorial"""
        ),
        Exemption.PERSONAL_USE: words(
            "sauf usage privé | hors usage privé | hors usage personnel | sauf usage personnel | en dehors de l'usage privé"
        ),
        Exemption.QUOTATION: words(
            "droit de citation | courtes citations | sauf citation | exception de courte citation | à l'exception des courtes citations"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """exceptions légales | exceptions prévues par la loi | cas prévus par la loi | autorisées par la loi | autorisés par la loi |
            sauf exceptions légales | exceptions prévues | dans les limites prévues par la loi | permis par la loi"""
        ),
        Exemption.SUBSCRIBERS: words(
            "sauf abonnés | sauf pour les abonnés | hors abonnés | à l'exception des abonnés"
        ),
        Exemption.SOCIAL_SHARE: words(
            "boutons de partage | partage sur les réseaux | boutons sociaux"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "recherche scientifique | fins de recherche scientifique"
        ),
        Exemption.SEARCH_ENGINES: words("moteurs de recherche"),
        Exemption.IMAGES: words(
            """à l'exception des photos | à l'exception des images | à l'exception des photographies | sauf les photos | sauf les images |
            hors photos | hors images | photos non comprises | sauf photos | sauf images | à l'exception des illustrations"""
        ),
        Exemption.LOGOS: words("à l'exception des logos | hors logos | sauf logos"),
        Exemption.VIDEO: words("hors vidéos | sauf vidéos | à l'exception des vidéos"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            "à l'exception des contenus de tiers | hors contenus de tiers | hors dépêches d'agence"
        ),
        Exemption.EDUCATIONAL_USE: words(
            "sauf usage pédagogique | sauf à des fins pédagogiques"
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
    ),
)
