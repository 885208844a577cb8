"""Albanian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """nëse citohet | nëse citoni | nëse përmendet | nëse përmendni | nëse na citoni |
nëse na përmendni | nëse cilësohet | nëse shënohet | me citim | me citimin | me përmendjen |
me referencë | me referim | duke cituar | duke përmendur | duke kredituar | duke atribuar"""

PACK = LanguagePack(
    name="sq",
    title="Albanian",
    tags={
        Tag.MARK: words(
            "të drejtat e autorit © | e drejta e autorit © | të drejtat e autorit:"
        ),
        Tag.RESERVED: words(
            """të gjitha të drejtat e rezervuara | të gjitha të drejtat të rezervuara |
            të gjitha të drejtat janë të rezervuara | të drejtat e rezervuara |
            të gjitha të drejtat rezervohen | të gjitha të drejtat e mbrojtura |
            të gjitha të drejtat të mbrojtura | të gjitha të drejtat janë të mbrojtura |
            të gjitha të drejtat i takojnë | të gjitha të drejtat i përkasin |
            të gjitha të drejtat e autorit të rezervuara | të drejtat janë të rezervuara |
            të gjitha të drejtat ruhen | të gjitha të drejtat janë të ruajtura |
            të gjitha të drejtat e ruajtura | të gjitha të drejtat të ruajtura |
            të gjitha të drejtat mbrohen | të drejtat e autorit të rezervuara |
            të drejtat e mbrojtura | të gjitha të drejtat e tjera të rezervuara |
            të gjitha të drejtat e pronësisë intelektuale të rezervuara |
            me të gjitha të drejtat e rezervuara | rezervohen të gjitha të drejtat"""
        ),
        Tag.RESERVE: words(
            """rezervuara | të rezervuara | rezervohen | rezervohet | rezervon të drejtën |
            rezervon të drejtat | rezervon | rezervojmë | ruan të drejtën | ruan të drejtat |
            ruajmë të drejtën | rezervojmë të drejtën | rezervojmë të gjitha të drejtat |
            rezervon të gjitha të drejtat | ruan të gjitha të drejtat | ruajmë të drejtat |
            ruhet e drejta | ruhen të drejtat | rezervon shprehimisht |
            rezervojmë shprehimisht | mbeten të rezervuara | mbetet e rezervuar |
            rezervim të drejtash | ushtron të drejtën e | opt-out | e rezervuar | i rezervuar"""
        ),
        Tag.PROTECTED: words(
            """mbrohet nga e drejta e autorit | mbrohen nga e drejta e autorit |
            mbrohet nga të drejtat e autorit | mbrohen nga të drejtat e autorit |
            të mbrojtura nga e drejta e autorit | i mbrojtur nga e drejta e autorit |
            mbrohet nga ligji për të drejtat e autorit |
            mbrohen nga ligji për të drejtat e autorit | është pronë e | janë pronë e |
            i mbrojtur me të drejta autori | të mbrojtura me të drejtat e autorit |
            mbrohet me të drejta autori | mbrohen me të drejta autori |
            mbrohet nga ligji i të drejtave të autorit |
            mbrohen nga ligji i të drejtave të autorit | mbrohet nga copyright |
            mbrohen nga copyright | mbrohet me ligj | mbrohen me ligj |
            e mbrojtur me të drejta autori | të mbrojtura me të drejta autori |
            të mbrojtura nga ligji për të drejtat e autorit |
            e mbrojtur nga e drejta e autorit | janë nën mbrojtjen e |
            i nënshtrohet së drejtës së autorit | i nënshtrohen së drejtës së autorit |
            vepër e mbrojtur"""
        ),
        Tag.NEG: words(
            """nuk | s' | mos | asnjë | kurrë | asnjëherë | jo | as që | askush |
            në asnjë rast | në asnjë mënyrë | në asnjë formë | për asnjë arsye |
            për asnjë qëllim | në asnjë rrethanë | kurrsesi | kurrën e kurrës | asgjë |
            asnjëra | as nuk | as edhe | nuk do | s'ka"""
        ),
        Tag.NOT_ONLY: words(
            """jo vetëm | nuk kufizohet | pa pagesë | pa kosto | pa asnjë kosto | pa shpërblim |
            pa tarifë | jo më vonë se | më së voni | pa asnjë pagesë | pa asnjë detyrim |
            pa garanci | pa asnjë garanci | pa kufizim në | pa u kufizuar |
            nuk mban përgjegjësi | nuk mbajmë përgjegjësi | nuk është përgjegjës |
            nuk është përgjegjëse | nuk merr përgjegjësi | nuk marrim përgjegjësi |
            jo domosdoshmërisht | nuk pasqyrojnë domosdoshmërisht |
            nuk përfaqësojnë domosdoshmërisht"""
        ),
        Tag.MAY: words(
            """mund | mund të | mundet | mund ta | mund t'i | mund t' | mundësohet |
            mund ta bëni | keni të drejtën | ka të drejtë | kanë të drejtë | ka të drejtën |
            kanë të drejtën | ke të drejtë | mundemi | mundeni"""
        ),
        Tag.MAY_NOT: words(
            """të mos | mos e | mos i | s'mund | s'lejohet | s'mund të | nuk mund |
            nuk mund të | nuk lejohet | nuk lejohen | nuk lejojmë | nuk lejon |
            nuk autorizohet | nuk autorizohen | nuk keni të drejtë | nuk ka të drejtë |
            nuk kanë të drejtë | nuk ke të drejtë | nuk është e lejuar | nuk është i lejuar |
            nuk janë të lejuara | nuk është e mundur | nuk pranohet | nuk pranohen |
            nuk tolerohet | nuk duhet të | s'duhet | nuk synohet për | nuk është për |
            nuk janë për | nuk është në dispozicion | nuk janë në dispozicion |
            zotohet të mos | zotohen të mos | angazhohet të mos | angazhohen të mos |
            merr përsipër të mos | detyrohet të mos | ju lutemi mos | ju lutem mos |
            të lutem mos | lutemi mos | lutem mos | ju lutemi të mos | ju lutem të mos |
            lutemi të mos | kërkojmë të mos | ju kërkojmë të mos | mos | mos ta | mos t'i |
            mos e bëni | shmangni | shmangeni | të përmbaheni nga | përmbahuni nga"""
        ),
        Tag.MUST: words(
            """duhet | duhen | duhet të | jeni të detyruar | është i detyruar |
            janë të detyruar | duhet ta | duhet t'i | duhet që | do të duhet |
            është e detyruar | janë të detyruara | është i obliguar | janë të obliguar |
            jeni të obliguar | ka detyrimin | kanë detyrimin | keni detyrimin | zotohet të |
            angazhohet të | merr përsipër të | detyrohet të | detyrohen të"""
        ),
        Tag.BAN: words(
            """ndalohet | ndalohen | i ndaluar | e ndaluar | të ndaluar | të ndaluara | ndalon |
            ndalojmë | ndalim | ndalimi | ndaluar | ndalohet rreptësisht | paligjshëm |
            e paligjshme | i paligjshëm | të paligjshme | përjashtohet | përjashtohen |
            kundërshton | kundërshtojmë | i palejueshëm | e palejueshme | i palejuar |
            e palejuar | refuzon | kundërshtojnë | refuzojmë | refuzojnë | nuk pranojmë |
            kategorikisht e ndaluar | rreptësisht i ndaluar | ndalohet kategorikisht |
            ndalohet rreptë | ndalohet me ligj | ndalohet shprehimisht |
            ndalohet plotësisht | ndalohen rreptësisht | ndalohen kategorikisht |
            është e ndaluar | është i ndaluar | janë të ndaluara | janë të ndaluar |
            është rreptësisht e ndaluar | rreptësisht e ndaluar | rreptësisht të ndaluara |
            kategorikisht i ndaluar | kategorikisht të ndaluara | ndalojnë | ndalimin |
            ndalesë | palejuar | të palejueshme | përjashtuar | përjashtuara | përjashton |
            përjashtojmë | të jashtëligjshme | e jashtëligjshme | i jashtëligjshëm |
            jashtëligjshme | kundërligjshme | e kundërligjshme | kundërligjshëm | ilegal |
            ilegale | në kundërshtim me ligjin | bie në kundërshtim me ligjin |
            bie ndesh me ligjin | shkel ligjin | shkel të drejtat |
            shkel të drejtën e autorit | shkelje e të drejtës së autorit | përbën shkelje |
            përbën shkelje të | konsiderohet shkelje | konsiderohet vjedhje |
            konsiderohet plagjiaturë | përbën plagjiaturë | nuk japim leje | nuk jep leje |
            nuk japim pëlqim | nuk jep pëlqim | nuk pranon | nuk pranojnë | nuk e lejojmë |
            nuk e lejon | nuk autorizojmë | nuk autorizon | nuk tolerojmë | nuk miratojmë |
            refuzohet | kundërshtohet | kundërshtim | jemi kundër | është kundër |
            i kundërvihemi | kundërshtoj | pengohet | bllokohet | tabu"""
        ),
        Tag.ALLOW: words(
            """lejohet | lejohen | lejon | lejojmë | i lejuar | e lejuar | të lejuara |
            të lejuar | lejuar | autorizohet | autorizohen | autorizon | i autorizuar |
            e autorizuar | të autorizuara | lirisht | i lirë | e lirë | falas | e mundur |
            të lirë të | nën licencën | nën licencë | inkurajojmë | jepet | i jepet |
            jep të drejtën | mirëpritur | lejueshme | keni të drejtë | i licencuar |
            të licencuara | lejohet të | është e lejuar | është i lejuar | janë të lejuara |
            lejohet lirisht | lejojnë | lejuara | lejuarë | autorizojmë | autorizuar |
            autorizohemi | i autorizuari | tolerohet | tolerohen | pranohet | pranohen |
            pranojmë | i lirë të | e lirë të | janë të lira | është e lirë | është i lirë |
            jeni të lirë të | jeni i lirë të | jeni të lirë | je i lirë të |
            ndihuni të lirë të | ndjehuni të lirë të | lirshëm | lirisht të |
            përdorim i lirë | përdorimi i lirë | përdorim falas | përdorim pa pagesë |
            për përdorim të lirë | shpërndarje e lirë | qasje e hapur | qasje e lirë |
            akses i hapur | akses i lirë | në dispozicion | në dispozicion të |
            në dispozicion të medias | në dispozicion të mediave |
            në dispozicion të shtypit | vihet në dispozicion | vihen në dispozicion |
            vëmë në dispozicion | ofrohet nën | ofrohen nën | publikuar nën |
            publikuara nën | publikohet nën | shpërndahet nën | shpërndahen nën |
            licencuar nën | licencuara nën | i licencuar nën | me licencë | sipas licencës |
            sipas kushteve të licencës | nën kushtet e licencës | pa kufizime | pa kufizim |
            pa asnjë kufizim | pa nevojë për leje | pa pasur nevojë për leje |
            pa kërkuar leje të veçantë | nuk nevojitet leje | nuk nevojitet leja |
            nuk kërkohet leje | nuk kërkohet leja | nuk duhet leje | nuk ka nevojë për leje |
            nuk keni nevojë për leje | nuk është e nevojshme leja |
            nuk është e nevojshme të kërkoni leje | s'ka nevojë për leje |
            nuk kemi kundërshtim | nuk kemi asgjë kundër | nuk ka kundërshtim |
            nuk kundërshtojmë | nuk kundërshton | nuk e kundërshtojmë | asgjë nuk pengon |
            asgjë nuk ndalon | inkurajon | inkurajohet | inkurajohen | inkurajohen të |
            ju inkurajojmë | ju ftojmë të | ftojmë | ftoheni të | jeni të ftuar të |
            jeni të mirëpritur | jeni të mirëpritur të | e mirëpritur | të mirëpritura |
            i mirëpritur | me kënaqësi | me shumë kënaqësi | me dëshirë | jepen |
            jepet e drejta | jepet leje | jepet leja | japim leje | japim të drejtën |
            jep leje | jep lejen | mundësojmë | mundëson | e mundshme | të mundshme |
            ligjshme | dritë jeshile | dritë e gjelbër | pa të drejta autori"""
        ),
        Tag.NEED: words(
            """i detyrueshëm | e detyrueshme | të detyrueshme | detyrueshëm | detyrimisht |
            detyrueshme | i detyrueshem | i nevojshëm | e nevojshme | të nevojshme |
            kërkohet | kërkohen | kërkon | nevojitet | nevojiten | i domosdoshëm |
            e domosdoshme | i nënshtrohet | i nënshtrohen | është kusht | detyrim |
            obligative | është e detyrueshme | është i detyrueshëm | janë të detyrueshme |
            i obligueshëm | e obligueshme | është obligative | obligim | është obligim |
            me detyrim | është e nevojshme | është i nevojshëm | janë të nevojshme |
            është e domosdoshme | të domosdoshme | domosdoshmërisht duhet | domosdoshmëri |
            kusht | është kusht i | kusht i domosdoshëm | kërkon leje | kërkojnë |
            kërkohet leja | kërkohet leje | kërkohet pëlqimi | kërkohet miratimi |
            do të kërkohet | nevojitet leja | nevojitet leje | duhet leje | duhet leja |
            duhet pëlqimi | duhet të merret | duhet të merrni | duhet të kërkoni |
            duhet të kërkohet | duhet kërkuar | duhet marrë | i nënshtrohet miratimit |
            i nënshtrohet pagesës | është subjekt i | janë subjekt i | subjekt i |
            varet nga | varen nga | bëhet vetëm pas | kushtëzohet me | kushtëzohet nga |
            kushtëzohen me | parakusht | presupozon | nënkupton pagesën | imponon |
            kontaktoni | na kontaktoni | ju lutemi kontaktoni | drejtohuni | drejtojuni |
            shkruani në | mjafton të | mjafton | kreditimi i detyrueshëm |
            citimi i detyrueshëm | kredit i detyrueshëm | me detyrim citimi"""
        ),
        Tag.THREAT: words(
            """do të ndiqet penalisht | do të ndiqen penalisht | ndiqet penalisht |
            ndiqet ligjërisht | ndiqen ligjërisht | dënohet me ligj | dënohet sipas ligjit |
            përbën vepër penale | do të përballen me | masa ligjore | do të ndiqet |
            do të ndiqen | ndiqen penalisht | do të ndiqet ligjërisht |
            do të ndiqen ligjërisht | do të ndiqet sipas ligjit | do të dënohet |
            do të dënohen | dënohen me ligj | dënohen sipas ligjit | ndëshkohet me ligj |
            ndëshkohet sipas ligjit | ndëshkohen | do të ndëshkohet | do të ndëshkohen |
            sanksionohet | sanksionohet me ligj | përbën krim | është vepër penale |
            është krim | konsiderohet vepër penale | do të paditet | do të paditen |
            do të padisim | do të procedojmë ligjërisht | do të procedohet ligjërisht |
            ndjekje penale | ndjekje ligjore | masat ligjore | masave ligjore |
            do të merren masa | do të marrim masa | do të merren masa ligjore |
            veprime ligjore | do të përballet me | do të përballet | shkelësit |
            çdo shkelje | kushdo që shkel | përgjigjet penalisht | do të përgjigjet |
            sipas legjislacionit në fuqi do"""
        ),
        Tag.UNAUTHORISED: words(
            """i paautorizuar | e paautorizuar | të paautorizuara | paautorizuar |
            pa autorizim | e paliçensuar | pa lejen tonë | pa lejen time | i palicencuar |
            e palicencuar | të palicencuara | i paligjshëm dhe | paligjshmërisht |
            pa të drejtë | të paautorizuar"""
        ),
        Tag.WITHOUT: words(
            """pa | në mungesë të | në mungesë | pa pasur | pa marrë | pa e pasur | pa e marrë |
            pa kërkuar | pa kërkuar më parë | pa marrë më parë | pa pasur më parë |
            pa u marrë | pa u dhënë | pa u siguruar | pa siguruar | në mungesë të lejes |
            nëse nuk ka | nëse nuk keni | nëse nuk është | nëse nuk merret | nëse nuk jepet |
            nëse nuk ekziston | nëse s'ka | në qoftë se nuk | derisa të mos |
            deri sa të merret | para se të merret | para marrjes së | pa qenë | mungesa e |
            në munges"""
        ),
        Tag.EXCEPT: words(
            """përveç | përveç se | përveçse | përveç rasteve | me përjashtim |
            me përjashtim të | veçse | në përjashtim të | përveç nëse | me përjashtim kur |
            përveç kur | përveç me | përveç për | përveçse me | përveç nëse ka |
            përveç në rastet | përveç rasteve kur | përveç atyre | përveç kur ka |
            me përjashtim të rasteve | me përjashtim të rasteve kur | me përjashtim nëse |
            me përjashtimin e | me përjashtimin e vetëm | me të vetmin përjashtim |
            përjashtim bëjnë | bëjnë përjashtim | përjashto | përjashtuar rastet |
            jashtë rasteve | në rast të kundërt | përndryshe | ndryshe nga | ndryshe veç |
            tjetër përveç | tjetër veç | tjetër nga | i ndryshëm nga | e ndryshme nga |
            të ndryshme nga | veç | veç se | veç me | veç rasteve | pos | pos rasteve |
            pos me | përpos | përtej"""
        ),
        Tag.ONLY: words(
            """vetëm | ekskluzivisht | vetëm për | vetëm me | kufizohet në | i rezervuar për |
            e rezervuar për | të rezervuara për | rreptësisht për | vetëm në | vetëm nga |
            vetëm nëse | vetëm pas | vetëm kur | vetëm e vetëm | veçse me |
            veçanërisht vetëm | ekskluziv | ekskluzive | ekskluzivisht për |
            ekskluzivisht me | për përdorim ekskluziv | përdorim ekskluziv | i kufizuar në |
            e kufizuar në | të kufizuara në | kufizohen në | kufizohet vetëm |
            i rezervuar vetëm | e rezervuar vetëm | të rezervuara vetëm | i destinuar për |
            e destinuar për | të destinuara për | i destinuar vetëm | e destinuar vetëm |
            të destinuara vetëm | destinuar ekskluzivisht | i dedikuar për | dedikuar |
            u dedikohet | i vetmi | e vetmja | qëllim i vetëm | me qëllimin e vetëm |
            thjesht për | thjesht"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """me kusht që | me kusht | me kushtin që | nëse | me | përmes | për sa kohë |
            për aq kohë | me detyrimin | në këmbim | kundrejt | shoqëruar me | duke |
            me kushtin | me kusht të | me të vetmin kusht | me kushtin e vetëm |
            me kushtin e vetëm që | me kusht të vetëm | vetëm me kusht |
            me kushtet e mëposhtme | në kushtet e mëposhtme | nëse vendoset | nëse vendosni |
            nëse është | nëse ka | në qoftë se | po qe se | për sa kohë që | për aq kohë sa |
            sa kohë që | derisa të jetë | me shënimin | me përmendje | me vendosjen |
            duke cilësuar | duke treguar | duke shënuar | duke vendosur | duke vënë |
            duke përfshirë | duke shtuar | duke respektuar | duke iu referuar | duke linkuar |
            në këmbim të | kundrejt pagesës | me pagesë | pas marrjes | pas marrjes së |
            pas miratimit | pas marrëveshjes | me marrëveshje | me marrëveshjen |
            sipas marrëveshjes | në bazë të marrëveshjes | i shoqëruar me | e shoqëruar me |
            të shoqëruara me | shoqëruar nga | i shoqëruar nga""",
        ),
        Tag.WHEN: words(
            """në rast | në rastin | në rast të | kur | gjatë | në rast se | për çdo | në çdo |
            gjatë përdorimit | gjatë publikimit | gjatë citimit | gjatë riprodhimit |
            me rastin e | në rast përdorimi | në rast publikimi | në rast ribotimi |
            në rast riprodhimi | në rast citimi | në rastin e ribotimit |
            në rastin e përdorimit | nëse dëshironi të | nëse doni të | nëse do të |
            nëse përdorni | nëse publikoni | nëse ribotoni | nëse riprodhoni | nëse kopjoni |
            kushdo që dëshiron | kush dëshiron | ata që dëshirojnë | mediat që dëshirojnë |
            për ribotim | për ribotimin | për përdorimin | për publikimin | sa herë që |
            kur përdorni | kur publikoni | kur citoni | kur riprodhohet | kur përdoret |
            kur ribotohet"""
        ),
        Tag.NO_PART: words(
            """asnjë pjesë | asnjë fragment | asnjë ekstrakt | asnjë element | asnjë pjesë e |
            asnjë pjesëz | asnjë pasazh | asnjë paragraf | asnjë seksion |
            as edhe një pjesë | asnjë copë"""
        ),
        Tag.RANGE: words(
            """plotësisht apo pjesërisht | plotësisht ose pjesërisht |
            tërësisht ose pjesërisht | tërësisht apo pjesërisht | pjesërisht ose tërësisht |
            pjesërisht apo tërësisht | i plotë ose i pjesshëm | i plotë apo i pjesshëm |
            i pjesshëm ose i plotë | e plotë ose e pjesshme | e plotë apo e pjesshme |
            të plotë ose të pjesshme | e pjesshme ose e plotë | qoftë edhe pjesërisht |
            qoftë edhe i pjesshëm | qoftë edhe e pjesshme | edhe pjesërisht |
            edhe pjesërisht apo | në tërësi ose pjesërisht | në tërësi apo pjesërisht |
            në tërësi ose në pjesë | pjesërisht ose plotësisht | pjesërisht apo plotësisht |
            cilësdo pjesë | i pjesshëm apo i plotë | e pjesshme apo e plotë | ose pjesë të |
            apo pjesë të | të plotë apo të pjesshëm | të pjesshëm apo të plotë |
            i plotë ose pjesor | i pjesshëm apo i tërë | e tërë ose e pjesshme |
            e tërë apo e pjesshme | i tërë ose i pjesshëm | i tërë apo i pjesshëm |
            të tërë ose të pjesshëm | i pjesërishëm ose i plotë | i pjesërishëm |
            e pjesërishme | plotësisht ose në pjesë | plotësisht apo në pjesë |
            në mënyrë të plotë ose të pjesshme | në mënyrë të plotë apo të pjesshme |
            në mënyrë të pjesshme | në tërësi apo në pjesë | në tërësi dhe në pjesë |
            në tërësi a pjesërisht | tërësisht a pjesërisht | plotësisht a pjesërisht |
            tërësor ose i pjesshëm | tërësor apo i pjesshëm | pjesërisht a tërësisht |
            në pjesë ose në tërësi | në pjesë apo në tërësi | pjesë-pjesë |
            qoftë dhe pjesërisht | qoftë dhe i pjesshëm | qoftë dhe e pjesshme |
            qoftë në pjesë | qoftë i plotë apo i pjesshëm | as pjesërisht |
            as edhe pjesërisht | as të pjesshëm | as të pjesshme | edhe i pjesshëm |
            edhe e pjesshme | edhe në mënyrë të pjesshme | qofshin edhe pjesë |
            ose ndonjë pjesë | apo ndonjë pjese | ose një pjesë të | apo një pjesë të |
            ose pjesëve të | apo pjesëve të | ose pjesë të tij | ose pjesë të saj |
            çdo pjesë e | çfarëdo pjese | cilado pjesë | sado e vogël | sado i vogël | pjesor"""
        ),
        Tag.COMMERCIAL: words(
            """për qëllime komerciale | për qëllime tregtare | qëllime komerciale |
            qëllime tregtare | për qëllime fitimi | për qëllim fitimi | me qëllim fitimi |
            për përfitim | me qëllime komerciale | me qëllime tregtare |
            me qëllim komercial | me qëllim tregtar | me qëllime fitimi |
            me qëllim përfitimi | për qëllime përfitimi | për qëllim komercial |
            për qëllim tregtar | për fitim | për përfitim material |
            për përfitime materiale | për përfitim financiar | për përdorim komercial |
            për përdorim tregtar | në kontekst komercial | për qëllime biznesi |
            qëllim fitimi | qëllime fitimi"""
        ),
        Tag.OTHER: words(
            """ose qëllime të tjera | apo qëllime të tjera | për çdo qëllim tjetër |
            çdo qëllim | ose për çdo qëllim tjetër | apo për çdo qëllim tjetër |
            ose për qëllime të tjera | ose për ndonjë qëllim tjetër | për çfarëdo qëllimi |
            për çdo qëllim | pavarësisht qëllimit | cilido qoftë qëllimi |
            ose çdo përdorim tjetër | komerciale ose jo | komercial ose jo"""
        ),
        Tag.OUTSIDE: words(
            """jashtë | jashtë territorit të | jashtë territorit | jashtë shqipërisë |
            jashtë kufijve të | jashtë vendit | përtej kufijve | përveç në | kudo përveç"""
        ),
        Tag.PURPOSE: words(
            """për | me qëllim | për qëllime | për qëllimin e | me qëllimin e | me qëllim që |
            për qëllimet e | për hir të | në funksion të | me synimin | për të | që të"""
        ),
        Tag.BUT: words(
            """por | megjithatë | mirëpo | ndërsa | kurse | por jo | sidoqoftë | përkundrazi |
            ndonëse | megjithëse | nga ana tjetër | teksa"""
        ),
        Tag.AND: words(
            """dhe | ose | apo | as | si dhe | dhe/ose | edhe | po ashtu | si edhe |
            ashtu edhe | e po ashtu | as edhe"""
        ),
        Tag.REQUEST: words(
            """ju lutemi | ju lutem | lutemi | do të vlerësonim | vlerësohet |
            kërkojmë mirëkuptim | lusim | lutje | lusim abonentët | luten | lutemi që |
            ju lutemi që | ju lutem që | të lutem | ju lusim | kërkojmë që |
            kërkojmë nga ju | do të ishim mirënjohës | do t'ju ishim mirënjohës |
            do të vlerësohej | do ta vlerësonim | e vlerësojmë | vlerësojmë |
            faleminderit për | ju falënderojmë | falënderojmë | nëse është e mundur |
            mundësisht | po qe e mundur | preferohet | preferueshme | mos harroni |
            mos harro | kini mirësinë | keni mirësinë | me mirësjellje | mirë do të ishte"""
        ),
        Tag.REPORT: words(
            """tha | thanë | deklaroi | njoftoi | njoftuan | shpjegoi | pohoi | sipas |
            miratoi | dënoi | vendosi | votoi | rrëzoi | akuzoi | akuzon | paditi | kërkoi |
            ndaloi | konfirmoi | theksoi | shtoi | ka thënë | ka deklaruar | ka njoftuar |
            ka miratuar | ka dënuar | ka vendosur | ka ndaluar | do të thotë | paralajmëroi |
            u dënua | kanë kërkuar | do të ndalojë | urdhëroi | propozon | debaton |
            kërkon të ndalojë | njofton | paralajmëron | rekomandon | heton | ka thënë se |
            tha se | thotë | thonë | thuhet | thuhet në | shprehet | u shpreh | u shprehën |
            shton | shtoi se | pretendon | pretendojnë | pretendoi | akuzohet | akuzohen |
            akuzoi se | u akuzua | mohoi | mohon | pranoi se | kritikoi | kritikon |
            kritikuan | denoncoi | denoncon | denoncuan | propozoi | propozuan | miratuan |
            votuan | vendosën | refuzoi | refuzuan | hodhi poshtë | pezulloi | pezulluan |
            gjobiti | u gjobit | u gjobitën | u arrestua | u arrestuan | sekuestroi |
            u sekuestruan | nënshkroi | nënshkruan | prezantoi | paraqiti |
            publikoi raportin | raportoi | raporton | raportuan | raportohet | sqaroi |
            sqaron | shpjegon | pohon | konfirmon | thekson | theksoi se |
            kërkojnë të ndalohet | kërkuan | kanë thënë | kanë deklaruar | kanë vendosur |
            kanë njoftuar | ka kërkuar | ka propozuar | ka akuzuar | ka kritikuar |
            ka konfirmuar | ka theksuar | ka shtuar | ka votuar | ka gjobitur |
            do të votojë | do të miratojë | do të ndalojnë | planifikon | planifikojnë |
            synon të ndalojë | beson | besojnë | sipas tij | sipas saj | sipas tyre |
            sipas policisë | sipas ministrisë | vendosi se | gjykoi se"""
        ),
        Tag.TOPIC: words(
            """gjykata | gjykatë | gjykatës | gjykatësi | gjyqi | gjyq | projektligj |
            projektligji | deputetët | deputetë | kuvendi | parlamenti | ministri |
            ministrja | ministria | qeveria | avokati | avokat | eksperti | fraza |
            shprehja | çfarë do të thotë | padi | padia | bashkia | komuna |
            kryetari i bashkisë | prokuroria | direktiva | reforma | fjala |
            shkelja e të drejtave të autorit nga | konferencë për | policia |
            gjykata e lartë | gjykata kushtetuese | gjykatës së | gjykatave | gjyqtari |
            gjyqtarja | gjyqtarët | gjykatësja | prokurori | prokurorët | i akuzuari |
            të akuzuarit | i pandehuri | kallëzim penal | seancë | ligji i ri | ligji për |
            ligj për | vendim i qeverisë | vendimi i qeverisë | urdhëresë | rregullore |
            rregullorja | direktiva e | komisioni evropian | parlamenti evropian |
            eurodeputetë | deputeti | deputetja | ministri i | kryeministri | kryeministrja |
            presidenti | qeverisë | ministrisë | bashkisë | komunës | kryebashkiaku |
            këshilli bashkiak | prefekti | sindikata | sindikatat | negociatat | negociata |
            traktat | traktati | marrëveshja mes | marrëveshja ndërmjet | profesor i |
            profesori i | jurist | juristi | avokatët | ekspertët | konferencë | seminar |
            punëtori | trajnim për | kurs | udhëzues | si të | pse | tabela | mbishkrimi |
            fjalët | termi | kuptimi i | historia e | ese | tezë | vendosi se | vendosi që |
            shpalli të paligjshëm | gjykata vendosi | gjykoi se"""
        ),
        Tag.NONWORK: words(
            """parkimi | parkim | parkoni | duhanit | duhani | duhanpirja | cigareve |
            alkoolit | alkool | pijeve | armëve | armë | peshkimi | peshkimit | gjuetia |
            gjuetisë | dronëve | dronët | automjeteve | automjetet | makinave | qenve |
            qentë | kafshëve | notimi | banjës | fishekzjarreve | fishekzjarret | biletave |
            biletat | votave | tubimet | mallrave | ilaçeve | barnave | pesticideve |
            kampimi | telefonave | plastikës | qeseve plastike | të miturve | mishit |
            bagëtive | karburanteve | karburantit | qarkullimi | trafikut | drogës | ujit |
            plazh | plazhit | zjarrit | lojërave të fatit | pyjeve | hyrja | druve |
            zgjedhjet | zgjedhjeve | anketave | ndeshjes | fletëpalosjeve | cookies |
            të dhënat personale | të dhënave personale | emaili juaj | tokës | tokë |
            banesave | vaksinave | vaksinat | virusit | maskave | maska | pacientëve |
            provimet | provimeve | nxënësit | telefonit | gazit | naftës | energjisë |
            minierës | qymyrit | mbeturinave | lojtarit | stadium | avionëve | trenave |
            anijeve | biçikletave | emigrantëve | ujqërve | borxhit | pyjet | farave |
            ndërtesës | abortit | peshkut | rërës | gurit | fotografimi në |
            fotografimi i eksponateve | të fotografoni në | selfie | vizitorët | vizitorëve |
            muze | muzeu | muzeun | hyrja e | hyrja për | hyni | kalimi | kalimi i |
            pronë private | qasja në | tregtia ambulante | tregti ambulante | lypja |
            mbeturina | hedhja e | hedhja e mbeturinave | afishe | ngjitja e posterave |
            posterave | flamujt | fletushka | zhurma | zjarr | zjarreve | ndezja e |
            barbekju | tenda | tendave | kampingu | plazhe | noti | varkat | skafet |
            ankorimi | zhytja | peshkatarët | gjuetarët | derrat e egër | lepujt | fauna |
            flora | ushqimi | ushqimit | ushqimeve | pije | pije alkoolike |
            pijeve alkoolike | birra | vera | verës | cigare | cigaret |
            cigaret elektronike | cigareve elektronike | nargjile | të mitur | të miturit |
            fëmijët nën | fëmijëve | lotari | kazino | bixhoz | bixhozit | lojërat e fatit |
            baste | basteve | gjyqtari i ndeshjes | arbitri | kampionat |
            transferimi i lojtarit | gol | gola | skuadra | skuadrës | pule | pulës | vezë |
            vezëve | djathi | djathit | qumësht | qumështit | fruta | frutave | perime |
            perimeve | grurë | grurit | misër | misrit | sheqer | sheqerit | kripë | vaj |
            vajit | plehra | plehrave | import | importi | importin | importit | eksport |
            eksporti | eksportin | eksportit | tarifa doganore | sanksione ndaj | dollarë |
            euro në dorë | aksione | aksionet | aksioneve | obligacione | investitorët |
            bursa | kredi | kredive | qira | qiraja | qirasë | qiradhënia | dëbimi |
            ndërtimi | ndërtimi i | ndërtimit | ndërtime | leje ndërtimi |
            lejes së ndërtimit | shembja | prerja e pyjeve | prerja e drurëve | drurëve |
            puse | pusesh | bagazhi | bagazheve | pasagjerët | pasagjerëve | fluturimet |
            fluturimeve | autobus | autobusë | autobusëve | shoferët | shoferëve |
            patentë shoferi | ngasja | shpejtësia | shpejtësi | motoçikletat | motorëve |
            biçikletat | këmbësorët | trotinetave | celularët | celularëve |
            celularëve në shkolla | uniforma | adresa juaj e emailit | adresa e emailit |
            komentet | komente fyese | fyerje | të dhëna bankare | numri i telefonit |
            kartë | para në dorë | çeqe | gjaku | transplante | antibiotikë | antibiotikëve |
            recetë mjeku | pa recetë | rroba | rrobave | lëndë plasëse | fishekzjarre | arave"""
        ),
        Tag.CREDIT: words(
            """foto: | fotot: | fotografi: | fotografia: | foto nga | burimi: | burim: |
            burimet: | imazhi: | imazhe: | video: | mirësjellje e | kredit: | kreditë: |
            infografik: | ilustrim: | teksti: | fotografi nga | fotograf: | foto e |
            fotografi e | fotografia e | foto nga: | fotot nga | foto arkiv: | foto: arkiv |
            foto arkivi: | kredit foto: | kredia: | kredia e fotos: | burimi i fotos: |
            burimi i fotografisë: | burimi i figurës: | burimi i videos: | imazh nga |
            imazhi nga | fotografuar nga | fotografi: nga | autor: | autori: |
            teksti dhe fotot: | teksti dhe fotografitë: | tekst: | teksti nga | ilustrimi: |
            ilustrime: | karikaturë: | karikatura nga | vizatimi: | harta: | grafika: |
            montazhi: | me mirësjelljen e | me lejen e | ofruar nga | siguruar nga |
            dhënë nga | zyra e shtypit | marrë nga | publikuar fillimisht në |
            publikuar për herë të parë në | botuar fillimisht në |
            botuar për herë të parë në | shpërndarë nga"""
        ),
        Tag.PHOTO: words(
            """foto | fotot | fotografi | fotografia | imazh | imazhe | fotograf | fotografik |
            fotografët | fotoreporter | fotoreporteri | pamje"""
        ),
        Tag.VIA: words("përmes | via"),
        Tag.WITH_AGENCY: words(
            """agjencitë | me agjencitë | agjencitë e lajmeve | me agjencitë e lajmeve |
            burimi: agjencitë | burime: agjencitë | agjenci lajmesh |
            me informacione nga agjencitë | me ata | sipas agjencive | me reuters | me afp"""
        ),
        Tag.BYLINE: words(
            """gazetar | gazetare | gazetari | gazetarja | korrespondent | korrespondenti |
            reporter | i dërguari | gazetarët | gazetarja jonë | korrespondentja |
            korrespondenti ynë | i dërguari ynë | e dërguara jonë | redaktor | redaktori |
            redaktorja | kryeredaktor | fotoreporter | analist | kolumnist | reporterja"""
        ),
        Tag.KILL: words(
            """lajm i anuluar | lajmi anulohet | anulohet lajmi | foto e anuluar | anulim: |
            anulohet fotoja | mos e përdorni më | mos i përdorni më |
            ju lutemi mos e përdorni | fshijeni nga arkivat | hiqeni nga arkivi |
            fshini nga arkivat | tërhiqet lajmi | lajmi tërhiqet | tërheqje e detyrueshme |
            lajmi është tërhequr | ta fshijnë nga arkivat | ta fshijnë nga arkivi |
            lajmi i anuluar | tërhiqet | anulohet | dërguar gabimisht | dërguar me gabim |
            u dërgua gabimisht | u dërgua me gabim | transmetuar gabimisht |
            transmetuar me gabim | u transmetua gabimisht | shpërndarë gabimisht |
            u shpërnda gabimisht | publikuar gabimisht | njoftim anulimi | anulim i lajmit |
            anulim i fotos | anulimi i lajmit | anulojmë lajmin | anulojmë foton |
            anulohet foto | anulohet fotografia | anulojeni | anuloni lajmin |
            anuloni foton | tërheqim lajmin | tërheqim foton | tërhiqet fotoja |
            tërhiqet foto | tërhiqet fotografia | tërheqja e lajmit | tërheqja e fotos |
            fotoja është tërhequr | fotografia është tërhequr | fotoja tërhiqet |
            është tërhequr nga | është anuluar | fshijeni | fshijeni menjëherë |
            fshijeni foton | fshijeni lajmin | fshini lajmin | fshini foton |
            fshini menjëherë | ta fshini | ta fshini nga | t'i fshini | ju lutemi ta fshini |
            ju lutemi fshijeni | ju lutemi fshini | lutemi ta fshini | lutemi fshijeni |
            hiqeni nga | hiqni nga arkivat | ta hiqni nga | ju lutemi hiqeni |
            ju lutemi ta hiqni | asgjësojeni | ta asgjësoni | shkatërrojeni | injorojeni |
            injoroni lajmin | ta injoroni | mos e përdorni | mos e përdorni fotografinë |
            mos e përdorni foton | mos e përdorni lajmin | mos i përdorni | mos e publikoni |
            mos e botoni | mos e transmetoni | mos e shpërndani | të mos përdoret më |
            të mos e përdorni | të mos e përdorni më | të mos i përdorni | të mos përdoret |
            të mos publikohet | nuk duhet të përdoret më | nuk duhen përdorur më |
            nuk mund të përdoret më | ndërprisni përdorimin | ndaloni përdorimin |
            konsiderohet i anuluar | konsiderohet e anuluar | konsiderojeni të anuluar |
            është i pavlefshëm | është e pavlefshme | i pavlefshëm"""
        ),
        Tag.CORRECTION: words(
            """version i korrigjuar | korrigjim: | (korrigjon | ndreqje: | zëvendëson lajmin |
            korrigjon titullin | korrigjim | korrigjohet | (korrigjim | (korrigjohet |
            (i korrigjuar | version i saktë | versioni i korrigjuar | versioni i saktë |
            lajm i korrigjuar | korrigjon emrin | korrigjon shifrën | korrigjon datën |
            korrigjon në | korrigjuar: | ndreqje | saktësim: | përsëritje e korrigjuar |
            zëvendëson versionin | zëvendëson versionin e mëparshëm |
            zëvendëson lajmin e mëparshëm | në vend të lajmit | anulon dhe zëvendëson |
            përdorni versionin e korrigjuar | përdorni këtë version |
            ju lutemi përdorni versionin | lutemi përdorni versionin e korrigjuar"""
        ),
        Tag.EMBARGO: words(
            """nën embargo | embargo deri | embargo: | me embargo | e embarguar deri |
            në embargo | embargo deri më | embargo deri në | embargo mediatike |
            embargo për shtypin | embargo strikte | nën embargo deri |
            nën embargo të rreptë | e embarguar | i embarguar deri | të embarguara deri |
            subjekt i embargos | të mos publikohet para | të mos publikohet deri |
            të mos botohet para | të mos transmetohet para | mos e publikoni para |
            mos publikoni para | nuk mund të publikohet para | ndalohet publikimi para |
            ndalohet publikimi deri | ndalohet botimi para | për publikim pas |
            për botim pas | i publikueshëm pas | i publikueshëm nga | përfundimi i embargos |
            heqja e embargos | embargoja hiqet | embargoja përfundon"""
        ),
        Tag.UNTIL: words(
            """deri | deri më | deri në | para | përpara | deri në orën | deri më datë |
            deri në datën | deri te | derisa | para datës | para orës | përpara datës |
            përpara orës | para se | deri sa"""
        ),
        Tag.AFTER: words(
            """pas | nga data | duke filluar nga | pas datës | pas orës |
            duke filluar nga data | nga ora | nga dita | prej datës | pas kalimit të |
            pas skadimit të | më gjatë se | për më shumë se | më tepër se |
            pas përfundimit të"""
        ),
        Tag.RELEASE: words(
            """për publikim të menjëhershëm | për botim të menjëhershëm |
            për shpërndarje të menjëhershme | publikim i menjëhershëm | lutemi botojeni |
            lutemi publikojeni | me lutjen për botim | me lutjen për publikim |
            për publikim | për botim | për shpërndarje | për transmetim të menjëhershëm |
            publikim të menjëhershëm | botim i menjëhershëm | me lutje për publikim |
            me lutje për botim | me lutjen ta publikoni | me lutjen ta botoni |
            lutemi ta publikoni | lutemi ta botoni | ju lutemi ta publikoni |
            ju lutemi ta botoni | ju lutemi publikojeni | faleminderit për publikimin |
            ju faleminderit për publikimin | falënderojmë për publikimin |
            i lirë për publikim | i lirë për botim | lirë për publikim"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domen publik | domeni publik | në domenin publik | domain publik |
            pronë publike pa | asnjë e drejtë e rezervuar | i lirë nga të drejtat |
            është në domenin publik | janë në domenin publik | i përket domenit publik |
            i përkasin domenit publik | domenit publik | është pronë publike |
            pa të drejta autori | pa të drejtë autori | pa copyright |
            të lira nga të drejtat | e lirë nga të drejtat |
            të lira nga të drejtat e autorit | i lirë nga të drejtat e autorit |
            nuk mbrohet nga e drejta e autorit | nuk mbrohen nga e drejta e autorit |
            nuk mbrohet nga të drejtat e autorit | nuk mbrohen nga të drejtat e autorit |
            nuk i nënshtrohet së drejtës së autorit | nuk rezervohet asnjë e drejtë |
            heq dorë nga të gjitha të drejtat"""
        ),
        Tag.OPEN_LICENCE: words(
            """licencë e hapur | licencë e lirë | licencën e hapur | licencës së hapur |
            licencë publike | licencë e hapur e të dhënave"""
        ),
        Tag.SINCE: words("që nga | që prej | nga viti"),
        Tag.PRESENT: words("sot | deri sot | e sotme"),
        Tag.TAIL: words(
            """dhe filialet e saj | dhe të tjerë | tel | telefon | dhe partnerët | dhe/ose |
            dhe bashkëpunëtorët | dhe autorët | dhe palët e treta | nipt | nuis | nrb |
            adresa | email | e-mail | kontakt | kontaktoni | rreth nesh |
            politika e privatësisë | kushtet e përdorimit | termat e përdorimit |
            termat dhe kushtet | redaksia | kryeredaktor | botues | issn | isbn |
            zhvilluar nga | dizajnuar nga | powered by"""
        ),
        Tag.PART_OF: words(
            """pjesë e grupit | një divizion i | pjesë e | një kompani e | një botim i |
            një produkt i | një shërbim i | anëtar i | botuar nga | botues: |
            pjesë e grupit mediatik | grupi"""
        ),
        Tag.WITHIN: words(
            """brenda | për një periudhë prej | maksimumi | më shumë se | jo më shumë se |
            jo më tepër se | maksimalisht | deri në maksimum | brenda një periudhe |
            brenda afatit | në kufirin prej | me kufi | më pak se"""
        ),
        Tag.DAYS: words(
            """ditë | ditësh | orë | orësh | javë | javësh | muaj | muajsh | ditore | vjet |
            vite | muajve | orëve | ditëve | javëve"""
        ),
        Tag.LENGTH: words(
            """fjalë | minuta | sekonda | karaktere | rreshta | fjalësh | minutash | sekondash |
            karakteresh | karaktere me hapësira | rreshtave | rresht | paragrafë | paragraf |
            paragrafëve | fjali | fjalive | përqind | për qind | %"""
        ),
        Tag.OUT: words("out"),
        Tag.OWNED: words(
            """i përket | i përkasin | i takon | i takojnë | është pronë e | janë pronë e |
            është pronësi e | janë pronësi e | mbeten pronë e | mbetet pronë e"""
        ),
        Tag.ABBREVIATION: words(
            """dr | prof | z | znj | zj | nr | art | f | fq | etj | p.sh | d.m.th | rr | bul |
            tel | kap | vëll | ref | sh.p.k | sh.a | shpk"""
        ),
        Tag.FORM: words("sh.p.k. | sh.p.k | shpk | sh.a. | sh.a"),
    },
    actions={
        Action.ALL: words(
            """përdor* | përdorim* | përdorur | përdoret | ripërdor* | shfrytëz* | shfrytëzim* |
            vënia në përdorim | të përdorësh | për përdorim ekskluziv | përdorim ekskluziv |
            gjatë përdorimit | në rast përdorimi | në rastin e përdorimit | nëse përdorni |
            për përdorimin | kur përdorni | kur përdoret"""
        ),
        Action.PUBLISH: words(
            """publikim* | publiko* | publikua* | botim | botimi | botimit | botimin | botohet |
            botohen | botuar | botojë | boto | botoni | riboto* | ribotim* | ribotua* |
            ripublik* | postim* | postohet | postuar | paraqitje publike | komunikim publik |
            komunikimi publik | shfaqje publike | rishtyp* | marrja e lajmeve | shfaqet |
            shfaqen | botojnë | botojmë | ta botojnë | ribotojnë | ribotohen | ribotohet |
            botosh | botoje | botojeni | botime | botimeve | botueshëm | postohen | postoni |
            postojnë | postojë | ripostim* | riposto* | shfaq publikisht | shfaqja publike |
            shfaqje në publik | shfaqje | shfaqja | ekspozim publik | ekspozimi publik |
            ekspozohet | paraqitja publike | paraqitje në publik | komunikimi në publik |
            komunikim në publik | bërja publike | bëhet publik | bëhet publike |
            bëhen publike | të bëhet publike | vënia në dispozicion të publikut |
            vënë në dispozicion të publikut | ekzekutim publik | projektim publik |
            ngarkohet | ngarkohen | ngarkim | insertim | përfshirja në botime |
            marrja e artikujve | marrja e shkrimeve | merren lajmet | merret lajmi |
            merren shkrimet | shtypet | shtypen | gjatë publikimit | në rast publikimi |
            në rast ribotimi | në rastin e ribotimit | nëse publikoni | nëse ribotoni |
            për ribotim | për ribotimin | për publikimin | kur publikoni | kur ribotohet"""
        ),
        Action.PUBLISH_ONLINE: words(
            """në internet | internet | online | në faqe të tjera | në portale | në rrjet |
            në web | në faqe interneti | në faqe të tjera interneti | në faqen tuaj |
            në ueb | në uebfaqe | në ueb-faqe | në sajte | në portale të tjera |
            në portalet | në portal tjetër | në blog | në blogje | në faqe web |
            publikim online | publikimi online | publikimin online | publikim në internet |
            publikimi në internet | publikimin në internet | publikimit në internet |
            përdorim online | përdorim në internet | përdorim digjital | përdorim dixhital |
            botim online | botimi online | version digjital | formë elektronike |
            formë digjitale | formë dixhitale | format digjital | mjete elektronike |
            mjetet elektronike | shpërndarja online | shpërndarje online |
            shpërndarja në internet | ngarkimi në internet | ngarkohet në internet |
            vendosja në internet | vendoset në internet"""
        ),
        Action.PRINT: words(
            """printim* | printo* | në letër | shtypshkrim | shtypur | i shtypur | e shtypur |
            të shtypura | në formë të shtypur | media e shkruar | media të shkruara |
            mediat e shkruara | shtypi i shkruar | shtypin e shkruar | edicion i shtypur |
            version i shtypur | versioni i shtypur | formë e shtypur | në gazetë |
            në gazeta | printuar"""
        ),
        Action.BROADCAST: words(
            """transmet* | ritransmet* | televiz* | radiodifuz* | tv | në televizion | në tv |
            në radio | në ekran | në valë | transmetim televiziv | transmetimi televiziv |
            transmetim radiofonik | radiofonik* | emetim* | emetohet |
            transmetim i drejtpërdrejtë | streaming | përdorim televiziv"""
        ),
        Action.SOCIAL: words(
            """rrjetet sociale | rrjete sociale | rrjeteve sociale | media sociale |
            në rrjetet sociale | në rrjete sociale | në mediat sociale | në media sociale |
            mediat sociale | mediave sociale | rrjet social | në facebook | në instagram |
            në twitter | në tiktok | në whatsapp | në youtube | në x |
            shpërndarja në rrjetet sociale | shpërndarje në rrjetet sociale |
            shpërndarjen në rrjetet sociale | shpërndahet në rrjetet sociale |
            shpërndani në rrjetet sociale | publikimi në rrjetet sociale |
            publikim në rrjetet sociale | publikimin në rrjetet sociale |
            publikohet në rrjetet sociale | postimi në rrjetet sociale |
            postim në rrjetet sociale | postimin në rrjetet sociale |
            ndarja në rrjetet sociale | tweet* | retweet*"""
        ),
        Action.REPRODUCE: words("""riprodhim* | riprodho* | riprodhua* | kopj* | kopjim* | kopje | fotokopj* |
            dyfishim* | shumëfish* | shkarkim* | shkarko* | kopjo dhe ngjit | copy-paste |
            copy paste | vidhni | vjedhja e përmbajtjes | vjedhje e përmbajtjes |
            vjedhja e fotografive | vjedhni | vjedhja e artikujve | plagjiat* | përvetësim* |
            përvetësimi i | përvetëso* | skanim* | skano* | digjitaliz* | dixhitaliz* |
            pamje të ekranit | foto të ekranit | kapje ekrani | screenshot* | shkarkuar |
            dublikim* | duplikim* | transkript* | transkrib* | klonim* | multiplikim* |
            gjatë riprodhimit | në rast riprodhimi | nëse riprodhoni | nëse kopjoni |
            kur riprodhohet"""),
        Action.REDISTRIBUTE: words(
            """shpërnda* | shpërndaj* | shpërndarj* | rishpërnda* | rishpërndaj* | transferim* |
            transfero* | përhap* | kaloni te palë të treta | kalimi te palë të treta |
            nënlicenc* | distribu* | ridistribu* | palëve të treta | palë të treta |
            palët e treta | te palët e treta | tek palët e treta | personave të tretë |
            të tretëve | të tretët | mediave të tjera | media të tjera |
            t'u jepet palëve të treta | dhënia palëve të treta | u jepet palëve të treta |
            kalimi tek palët e treta | kalohet te | kalohet palëve të treta | t'u kalohet |
            cedim* | cedohet | cedohen | cedojë | transferueshme | nën-licenc* |
            dërgimi te palët e treta | dërgohet palëve të treta | dërgim te të tretët |
            huazim* | huazohet | huadhënie | ndahet me të tjerë | ndaje | ndani | ndarja |
            ndarje me të tretë | ndarje | qarkullohet | qarkullim i | vënia në qarkullim |
            vihet në qarkullim | vënë në dispozicion palëve të treta |
            vënia në dispozicion e palëve të treta | ofrohet palëve të treta | sindikim*"""
        ),
        Action.REWRITE: words("""rishkrim* | rishkrua* | rishkruhet | përmbledh* | redakt* | perifraz* | parafraz* |
            rishkruhen | përmblidhet | përmblidhen | shkurtohet | shkurtimi | shkurtuar |
            riformul* | sintetiz* | editohet | editimi | editim* | ripunim i tekstit |
            revista e shtypit | monitorim shtypi"""),
        Action.ADAPT: words("""modifik* | ndryshim* | ndryshohet | ndryshohen | ndryshuar | ndryshoni | ndryshojë |
            përshtat* | vepra të prejardhura | vepra derivate | transform* | përpun* |
            tjetërsim* | ndrysho | ripunim* | ripunohet | vepra të derivuara |
            vepra të prejardhur | vepër derivate | vepër e prejardhur | krijimi i veprave |
            derivat* | tjetërsohet | shtrembër* | deformim* | deformohet |
            manipulim i përmbajtjes | aranzhim* | remiks* | remix*"""),
        Action.TRANSLATE: words(
            """përkthim* | përkthe* | përkthy* | në gjuhë të tjera | në gjuhë tjetër | titrim* |
            titrat | dublim* | përkthim automatik"""
        ),
        Action.QUOTE: words(
            """citime | citate | citat | fragmente | pjesë të shkurtra | ekstrakte |
            cituar fragmente | fragmente të shkurtra | pjesëve të shkurtra | fragmenteve |
            fragment | fragmentet | fragmentesh | ekstrakt | ekstraktet |
            citate të shkurtra | citat i shkurtër | citime të shkurtra | citim i shkurtër |
            citimi i pjesëve | citimi i fragmenteve | citimin e fragmenteve |
            citimit të fragmenteve | citimi i pasazheve | pasazhe | pasazh | pasazheve |
            pasazhet | pjesë të shkëputura | pjesë të cituara | copëza | shkëputje |
            shkëputjet | ekstrakteve | citoni pjesë | citohen pjesë | citohen fragmente |
            përdorimi i fragmenteve | përdorimi i pjesëve | ribotimi i fragmenteve |
            ribotimi i pjesëve | publikimi i fragmenteve | riprodhimi i fragmenteve |
            riprodhimi i pjesëve | disa rreshta"""
        ),
        Action.ARCHIVE: words(
            """arkiv* | ruajtje | ruajtja | ruajtjen | ruhet | ruhen | ruajtur |
            bazë të dhënash | bazë e të dhënave | bazat e të dhënave | depozitim* |
            në arkiv | në arkiva | ruajtje në arkiv | ruajtja në arkiv | ruajtja në baza |
            magazinim* | magazinohet | magazinuar | depozitohet | depozitohen | memorizim* |
            memorizohet | regjistrohet | regjistrim në | ruajtje elektronike |
            ruajtja elektronike | baza të dhënash | bazën e të dhënave |
            bazave të të dhënave | databazë | databaza | databazat | sistem kërkimi |
            sistem ruajtjeje | sisteme ruajtjeje | sistem të rikuperimit |
            sisteme të rikuperimit | banka e imazheve | bankë imazhesh | cache | memorie"""
        ),
        Action.SELL: words(
            """shitje | shitja | shitjen | shitjes | shitet | shiten | shitur | rishit* |
            tregtim* | tregtohet | shesin | shesë | shesim | shes | shisni | shitën |
            rishesin | shitni | shitjeve | tregtuar | tregtoni | vënia në shitje |
            vihet në shitje | vihen në shitje | vënë në shitje | ofrohet për shitje |
            ofrimi për shitje | ofruar për shitje | në shitje | për shitje |
            shitja e kopjeve | shitja e fotografive | komercializ* |
            qiradhënie e përmbajtjes | dhënia me qira | jepet me qira | jepen me qira |
            përfitim nga shitja"""
        ),
        Action.COMMERCIAL: words(
            """përdorim komercial | përdorimi komercial | përdorimin komercial |
            përdorim tregtar | përdorimi tregtar | shfrytëzim komercial |
            shfrytëzimi komercial | përdorimi për qëllime komerciale |
            përdorimi komercial i | përdorimit komercial | përdorimin tregtar |
            përdorimit tregtar | përdorimi për qëllime tregtare |
            përdorimin për qëllime komerciale | përdorim për qëllime komerciale |
            përdorim për qëllime fitimi | shfrytëzimi tregtar | shfrytëzimin komercial |
            shfrytëzim tregtar | riprodhim komercial | shpërndarje komerciale | monetiz*"""
        ),
        Action.ADVERTISE: words(
            """reklam* | promovim* | promocion* | marketing* | publicitet | publicitetit |
            publicitar* | fushatë reklamuese | fushata reklamuese | fushata publicitare |
            fushatave reklamuese | fushata promovuese | qëllime reklamimi |
            qëllime reklamuese | qëllime publicitare | qëllime promovuese |
            qëllime marketingu | përdorim reklamues | përdorim promovues |
            përdorim publicitar | material promovues | sponsoriz* | propagand*"""
        ),
        Action.AI_TRAINING: words(
            """nxjerrja e tekstit dhe të dhënave | nxjerrje të tekstit dhe të dhënave |
            nxjerrjen e tekstit dhe të dhënave | nxjerrjen e të dhënave | minimi i tekstit |
            minim të të dhënave | inteligjencës artificiale | inteligjencën artificiale |
            inteligjenca artificiale | inteligjencë artificiale | trajnimin e modeleve |
            trajnimi i modeleve | trajnim të modeleve | trajnimin e sistemeve |
            trajnimi i sistemeve | trajnuar modele | trajnimin e algoritmeve |
            modele gjuhësore | modeleve gjuhësore | modelet gjuhësore | mësim makinerik |
            mësimin makinerik | mësimi i makinës | të dhëna trajnimi | scraping | crawling |
            gërvishtje të dhënash | trajnimin e ia | modele të ia |
            trajnimin e inteligjencës artificiale | nxjerrjes së teksteve dhe të dhënave |
            nxjerrjes së tekstit dhe të dhënave | nxjerrja e teksteve dhe të dhënave |
            nxjerrjen e teksteve dhe të dhënave | nxjerrjen e teksteve |
            nxjerrja e të dhënave | nxjerrjes së të dhënave | gërmimi i të dhënave |
            gërmimin e të dhënave | gërmimi i tekstit | gërmimin e tekstit |
            gërmimit të të dhënave | minimi i të dhënave | minimin e të dhënave |
            minimit të të dhënave | trajnuar inteligjencën artificiale | trajnuar sisteme |
            trajnimit të modeleve | trajnimin e modeleve gjuhësore | trajnohen modele |
            trajnohet | ushqyer modele | mbledhje automatike | mbledhja automatike |
            text and data mining | trajnimin e një modeli | trajnimin e çdo modeli |
            trajnimin e çdo sistemi | trajnimin e sistemeve të inteligjencës artificiale |
            trajnimin e modeleve të inteligjencës artificiale |
            trajnimi i modeleve të inteligjencës artificiale |
            trajnimi i sistemeve të inteligjencës artificiale |
            trajnimi i inteligjencës artificiale | trajnimit të inteligjencës artificiale |
            trajnimin e rrjeteve nervore | trajnimi i algoritmeve |
            trajnimit të algoritmeve | trajnimit të sistemeve | trajnimin e chatbot* |
            trajnim të inteligjencës artificiale | trajnim modelesh | trajnim algoritmesh |
            trajnimi i një modeli | të trajnuar modele | të trajnojë modele |
            për të trajnuar | trajnuar algoritme | trajnuar ia | rrjete nervore |
            rrjeteve nervore | mësim i thellë | mësimit të thellë | të mësuarit e makinës |
            të mësuarit e makinerive | të mësuarit automatik | machine learning |
            deep learning | llm | llms | gpt* | chatgpt | chatbot* | bot | botë automatikë |
            robotë* | robotëve të ia | modele gjenerative | modeleve gjenerative |
            modele të mëdha gjuhësore | modeleve të mëdha gjuhësore | model gjuhësor |
            inteligjencë artificiale gjeneruese | inteligjencës artificiale gjeneruese |
            inteligjenca artificiale gjeneruese | ia gjeneruese |
            inteligjenca artificiale gjenerative | modele të inteligjencës artificiale |
            modeleve të inteligjencës artificiale | sisteme të inteligjencës artificiale |
            sistemeve të inteligjencës artificiale | sistem të inteligjencës artificiale |
            mjete të inteligjencës artificiale | mjeteve të inteligjencës artificiale |
            vegla të ia | sisteme të ia | sistemeve të ia | modeleve të ia | nga ia |
            për ia | zhvillimin e inteligjencës artificiale |
            zhvillimi i inteligjencës artificiale | zhvillimin e modeleve |
            zhvillimi i modeleve | ushqimin e modeleve | ushqyer algoritme |
            ushqyer inteligjencën artificiale | ushqimi i modeleve | grupe të dhënash |
            set të dhënash | bashkësi të dhënash | korpus* | data mining | text mining |
            nxjerrjen e tekstit | nxjerrjen automatike | nxjerrja automatike |
            nxjerrje automatike | nxjerrja masive | nxjerrja sistematike |
            nxjerrja e përmbajtjes | mbledhja e të dhënave në mënyrë automatike |
            mbledhjen automatike | mbledhja e automatizuar | mbledhjen e automatizuar |
            mbledhje e automatizuar | mjete automatike | mjete të automatizuara |
            mjeteve të automatizuara | procese automatike | procese të automatizuara |
            sisteme të automatizuara | analizë e automatizuar | analiza e automatizuar |
            analizë kompjuterike | scrap* | crawl* | web scraping | gërvishtja e të dhënave |
            indeksim automatik | minimin e tekstit | minimi i tekstit dhe i të dhënave |
            minimin e tekstit dhe të të dhënave | minimin e tekstit dhe të dhënave |
            minimi i tekstit dhe të dhënave | minimin e teksteve dhe të dhënave |
            nxjerrjen e tekstit dhe të të dhënave | nxjerrja e tekstit dhe e të dhënave"""
        ),
        Action.ALTER_IMAGE: words("""prerja e fotos | retush* | fotomontazh* | manipulim dixhital | pritet | priten |
            prerje | prerja | retushohet | retushohen | montazh* | manipulohet |
            prerja e fotografive | prerja e fotografisë | prerja e imazhit | pritet fotoja |
            të priten fotot | prera | të prera | kropim* | kropohet | crop | rikornizim* |
            manipulimi i imazhit | manipulimi i fotografisë | manipulimi i fotografive |
            manipulimi digjital | manipulimi dixhital | manipulim digjital | manipulohen |
            ndryshimi i imazhit | ndryshimi i fotografisë | ndryshimi i fotografive |
            ndryshimi i fotos | ndryshim i fotografisë | modifikimi i fotografisë |
            modifikimi i fotografive | modifikimi i imazhit | përpunimi i fotografisë |
            përpunimi i fotografive | përpunimi i imazhit | përpunim digjital | kolazh* |
            mbivendosje* | mbivendosja e tekstit | heqja e logos | heqja e filigranit |
            heqja e ujëshenjës | fshirja e logos | fshirja e nënshkrimit | mbulimi i logos |
            fshehja e logos | turbullim* | ngjyrosje e fotos | kolorizim* | photoshop*"""),
        Action.LINK: words(
            """framing | lidhje të thella | ngulitje | hotlink* | lidhje të drejtpërdrejta |
            iframe* | embed* | përfshirje në kornizë"""
        ),
    },
    manners={
        Action.PRINT: words(
            """revista | revistave | revistë | revistat | gazeta javore | përjavshme |
            suplemente | kopertinë | kopertina | kopertinat | libra | kalendarë | postera |
            kartolina | tabloide"""
        ),
        Action.PUBLISH_ONLINE: words(
            "telefona celularë | aplikacione | aplikacione celulare | sms"
        ),
        Action.PUBLISH: words(
            """galeri fotografike | galeri fotosh | galeritë e fotove | fotogaleri | slideshow"""
        ),
    },
    objects={
        Object.ITEM: words(
            """artikull | artikulli | artikuj | artikujt | artikullit | artikujve | artikullin |
            përmbajtje | përmbajtja | përmbajtjes | përmbajtjen | material | materiale |
            materiali | materialit | materialeve | materialet | materialin | dokument |
            dokumenti | dokumentit | dokumente | lajm | lajme | lajmet | lajmeve | lajmi |
            lajmit | shkrim | shkrime | shkrimi | shkrimet | informacion | informacione |
            informacioni | informacionit | informacionin | vepër | vepra | veprës |
            ky botim | këtij botimi | këtij publikimi | përmbajtja e kësaj faqeje |
            përmbajtjes së kësaj faqeje | përmbajtjen e kësaj faqeje | përmbajtja e faqes |
            libër | reportazh | artikulli ynë | artikujt tanë | artikujve tanë |
            këtë artikull | ky artikull | këta artikuj | këtij artikulli | këtyre artikujve |
            lajmin | këtë lajm | shkrimet tona | shkrimin | shkrimit | shkrimeve |
            këtë shkrim | ky shkrim | këtë material | ky material | këto materiale |
            këtyre materialeve | materialet tona | këtë përmbajtje | kjo përmbajtje |
            kësaj përmbajtjeje | përmbajtjet | përmbajtjeve | përmbajtjen tonë |
            përmbajtja jonë | përmbajtje editoriale | përmbajtje gazetareske |
            informacionet | informacioneve | dokumentin | dokumentet | dokumenteve | veprat |
            veprave | veprën | kjo vepër | kësaj vepre | intervistë | intervista |
            intervistën | intervistat | intervistës | reportazhi | reportazhe | reportazhet |
            reportazheve | editorial i botuar | editorialet | kolumna | opinioni |
            analiza e botuar | kronikë | kronika | kronikat | tregim | tregime | tregimi |
            tregimet | poezi | poezitë | poezia | roman | romani | librin | libri | librit |
            librave | recetat e mia | recetat tona | këto receta | blog | blogu | blogut |
            ky blog | postimi | postimet | postimeve | njoftim për shtyp |
            njoftimi për shtyp | njoftime për shtyp | komunikatë | komunikata |
            komunikatë për shtyp | dosja e shtypit | dosje për shtyp | buletin | buletini |
            broshurë | botimin | ky publikim | botimi ynë | shërbimi i lajmeve |
            shërbimit të lajmeve | krijimet | depesha | depeshë | newsletter |
            lajm i anuluar | lajmi është tërhequr | lajmi i anuluar | anulim i lajmit |
            anulimi i lajmit | tërheqja e lajmit | mos e përdorni lajmin"""
        ),
        Object.SITE: words(
            """faqe interneti | faqe | faqja | faqes | website | sit | portali | portalit |
            portal | kësaj faqeje | faqen | faqes sonë | faqja jonë | kjo faqe |
            kësaj faqeje interneti | uebsajt | uebsajti | uebsajtit | uebfaqe | uebfaqja |
            uebfaqes | faqja e internetit | faqes së internetit | sajti | sajtit |
            ky portal | këtij portali | portalin"""
        ),
        Object.TEXT: words(
            """tekst | tekste | teksti | tekstit | teksteve | tekstet | tekstin |
            tekstet e mia | tekstet tona | ky tekst | këtë tekst | këtij teksti | këto tekste"""
        ),
        Object.IMAGE: words(
            """foto | fotot | fotove | fotoja | fotografi | fotografia | fotografitë |
            fotografive | imazh | imazhe | imazhet | imazheve | figura | fotografinë |
            fotografisë | fotografitë tona | fotografitë e mia | fotot tona | fotot e mia |
            fotografive tona | këtë foto | këto foto | kjo foto | këtë fotografi |
            kjo fotografi | këto fotografi | imazhi | imazhin | imazhit | këto imazhe |
            portret | portrete | pamjet | ilustrime | ilustrimet | material fotografik |
            fotografi shtypi | foto e anuluar | fotoja është tërhequr |
            fotografia është tërhequr | mos e përdorni fotografinë"""
        ),
        Object.VIDEO: words(
            """video | videot | videove | videoja | filmim* | videon | videos | këtë video |
            kjo video | filmi | filmin | film | dokumentar | dokumentarë | klip | klipe |
            material filmik | materiale audiovizive | xhirim*"""
        ),
        Object.AUDIO: words(
            """audio | podcast* | regjistrim zanor | audiot | regjistrime audio |
            regjistrim audio | këngë | këngët | muzikë | muzika | muzikës"""
        ),
        Object.GRAPHIC: words(
            """grafik | grafikë | grafikët | hartë | harta | infografik* | grafika | grafikat |
            grafiku | hartat | karikatura | karikaturat | komike | vizatim | vizatime |
            vizatimet"""
        ),
        Object.LOGO: words(
            """logo | logoja | logot | logos | logove | ujëshenjë | ujëshenja | filigran |
            marka tregtare"""
        ),
        Object.THIRD_PARTY: words(
            """materialet e palëve të treta | përmbajtja e palëve të treta |
            materialet e agjencive | lajmet e agjencive | fotografitë e agjencive |
            përmbajtje e palëve të treta | përmbajtjen e palëve të treta |
            materiale të palëve të treta"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """leje | lejen | lejes | leja | lejë | pëlqim* | miratim* | autorizim* | licencë |
            licence | licencën | licencës | marrëveshje* | dakordësi* | kontratë |
            kontratën | aprovim* | pajtim* | lejen e autorit | lejen e redaksisë |
            lejen tonë | leja e autorit | leje paraprake | lejes së autorit |
            leje të shkruar | lejet | lejeve | licencat | licencë përdorimi | licencim |
            licencimi | pëlqim të shkruar | marrëveshje me | marrëveshja |
            marrëveshje e shkruar | kontrata | kontratës | bekimin | bekimi | dritë jeshile |
            dritë e gjelbër | autorizuar nga | miratuar nga | lejuar nga autori |
            licencuar nga | rënë dakord me | dakord me | negociuar me | negocim me |
            kërkoni leje | të kërkoni leje | kërkoni lejen | të kërkoni lejen |
            kërkuar leje | kërkuar lejen | na kërkoni leje | duke kërkuar leje | kërkesë |
            kërkesë me shkrim | kërkesa | me kërkesë | pas kërkesës | na pyesni | më pyesni |
            pyetur | pyesni | pyesni më parë | na pyesni më parë | na pyetur | më pyetur |
            të na pyesni | të më pyesni | konsultim me | konsultuar | konsultohuni |
            na kontaktuar | na kontaktoni më parë | kontaktuar redaksinë |
            kontaktuar autorin | mbajtësi i të drejtave | mbajtësit të së drejtës |
            mbajtësve të së drejtës | pronarit të së drejtës | pronarit të të drejtave |
            pronari i të drejtave | titullari i të drejtave | titullarit |
            blerjen e të drejtave | blerja e të drejtave | blerjen e licencës | kërkon leje |
            kërkohet leja | kërkohet leje | kërkohet pëlqimi | kërkohet miratimi |
            nevojitet leja | nevojitet leje | duhet leje | duhet leja | duhet pëlqimi |
            i nënshtrohet miratimit | në mungesë të lejes | pas miratimit |
            pas marrëveshjes | me marrëveshje | me marrëveshjen | sipas marrëveshjes |
            në bazë të marrëveshjes"""
        ),
        Condition.PRIOR: words(
            """paraprak* | më parë | paraprakisht | paraprakisht me | më përpara | më herët |
            qysh më parë | së pari | pyesni më parë | na pyesni më parë | leje paraprake |
            para përdorimit | para publikimit | përpara përdorimit | përpara publikimit |
            në kohë | pa kërkuar më parë | pa marrë më parë | pa pasur më parë"""
        ),
        Condition.WRITTEN: words(
            """me shkrim | shkruar | të shkruar | e shkruar | me shkrim nga | me email |
            me e-mail | përmes emailit | me letër | i nënshkruar | e nënshkruar | shkrimore |
            leje të shkruar | pëlqim të shkruar | kërkesë me shkrim | marrëveshje e shkruar |
            i shkruar | shkresore"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """citimi i burimit | citimin e burimit | citimit të burimit | citohet burimi |
            cituar burimin | citimi | citimin | citimit | citohet | cituar | citoni | burim |
            burimi | burimin | burimit | përmendet | përmendja e burimit |
            përmendjen e burimit | përmendur | përmendjen | përmendja | emrin e autorit |
            emri i autorit | autorit | atribuim* | kredit* | kreditohet | referenca |
            referencë | referim* | cituar autorin | citohet autori | përmendur autorin |
            përmendet autori | citoni burimin | shënohet burimi | shënimi i burimit |
            shënuar burimin | tregohet burimi | përmenden | vihet emri | cilësohet burimi |
            cilësuar burimin | identifikohet autori | identifikuar autorin | tregohet autori |
            treguar burimin | vihet burimi | vënë burimin | shënohet autori | emrin e mediumit |
            origjina | prejardhja | citim i burimit | cito burimin | citohet burimi i |
            citohet saktë | citohet autorja | citohet qartë | citohet qartë burimi |
            citohet si burim | citohen | citohen burimet | citoni autorin | citoni autoren |
            citoni gjithmonë | citoni si burim | citojnë burimin | citojë burimin | citojmë |
            cituar burimi | cituar autori | cituar si burim | na citoni | të na citoni |
            të citoni | të citoni burimin | të citoni autorin | të citohet | të citohet burimi |
            të citohet autori | të cituar | duke cituar burimin | duke cituar autorin |
            citimi i autorit | citimin e autorit | citimit të autorit | citimi i qartë |
            citimi i saktë | citimi i portalit | citimi i detyrueshëm | me citim të burimit |
            përmendet burimi | përmendet emri | përmendet qartë | përmendni burimin |
            përmendni autorin | përmendni | të përmendni | të përmendet | të përmendet burimi |
            të përmendet autori | të përmendur | përmendur burimin e | përmendjes së burimit |
            përmendja e autorit | përmendjen e autorit | përmendja e emrit |
            duke përmendur burimin | duke përmendur autorin | na përmendni |
            referencë ndaj burimit | referenca ndaj burimit | referencën | referim te burimi |
            referimi i burimit | referuar burimit | i referohet burimit |
            duke iu referuar burimit | duke u referuar burimit | iu referuar burimit |
            cilësimi i burimit | cilësimin e burimit | cilësohet | cilësohet autori |
            cilësoni burimin | duke cilësuar burimin | duke treguar burimin |
            duke treguar autorin | duke vënë burimin | duke vendosur burimin |
            duke shënuar burimin | duke shënuar autorin | duke kredituar autorin | shënohet |
            shënohet emri | shënohet qartë burimi | shënoni burimin | shënoni autorin |
            shënimin e burimit | shënimin e autorit | shënimi i autorit | tregohet burimi i |
            tregoni burimin | tregoni autorin | vendoset burimi | vendosni burimin |
            vihet emri i autorit | vendoset emri | vendosni emrin | të vendoset emri |
            vendosja e burimit | emri i fotografit | emrin e fotografit | emri i gazetarit |
            emrin e gazetarit | emri i burimit | emri i medias | emrin e medias |
            emri i portalit | emri i agjencisë | emrin e agjencisë | emrat e autorëve |
            emri dhe mbiemri | nënshkrimi i autorit | nënshkrimin e autorit |
            me emrin e autorit | me burim | burimi dhe autori | autori dhe burimi | burimet |
            burimeve | burimi i informacionit | burimin e informacionit | burimi i lajmit |
            burimin e lajmit | kreditohet autori | kreditoni autorin | kreditoni fotografin |
            të kreditohet | kredit për autorin | jepet kredit | jepet kredi | jepni kredit |
            dhënien e kreditit | dhënë kredit | me kredit | atribuohet | atribuoni | atribuar |
            njohja e autorësisë | njohjen e autorësisë | autorësia | autorësinë | autorësisë |
            origjinën | prejardhjen | prejardhjes | identifikimi i autorit |
            identifikimin e autorit | identifikohet burimi | me shënimin « | me mbishkrimin |
            të figurojë burimi | të figurojë emri | të shfaqet burimi | të shfaqet emri |
            shfaqet burimi | shfaqet emri | kreditimi i detyrueshëm | kredit i detyrueshëm |
            me detyrim citimi | gjatë citimit | në rast citimi | kur citoni""",
        ),
        Condition.LINK: words(
            """link | linku | linkun | linkut | linkim* | lidhje | lidhjen | hiperlidhje |
            hyperlink | vegëz | lidhje aktive | lidhja | lidhjes | lidhjet | linqe | linket |
            linkimi | linkohet | hiperlidhja | vegza | link te | link për te | link tek |
            link në | link të drejtpërdrejtë | link aktiv | linkun e artikullit |
            linkun origjinal | linkun aktiv | me link | me linkun | një link |
            vendoset linku | vendosni link | vendosni linkun | vendosja e linkut |
            vendosjen e linkut | vendosni një link | të vendosni link | të vendoset linku |
            të linkohet | linkuar | linkoni | duke linkuar | duke vendosur link |
            duke vendosur linkun | duke vënë link | duke vënë linkun | lidhje te |
            lidhje për te | lidhje e drejtpërdrejtë | lidhje të drejtpërdrejtë me |
            me lidhje | lidhjen aktive | lidhjen me origjinalin | lidhje me origjinalin |
            lidhje me artikullin | hiperlidhjen | hiperlidhjes | hiperlink | hiperlinku |
            hiperlinkun | hyperlinku | backlink | url | url-në | url-ja | adresa e faqes |
            adresën e faqes | adresën e internetit | vegëzën | vegëz aktive | drejton te |
            që çon te | që dërgon te | ridrejtim te"""
        ),
        Condition.NO_DERIVATIVES: words(
            """pa ndryshime | pa ndryshim | pa modifikime | pa modifikuar | i pandryshuar |
            të pandryshuara | e pandryshuar | në tërësinë e tij | pa vepra të prejardhura |
            pa e ndryshuar | i plotë dhe i pandryshuar | pa asnjë ndryshim |
            pa asnjë modifikim | pa modifikim | pa e modifikuar | pa i modifikuar |
            pa i ndryshuar | pa e ndryshuar përmbajtjen | pa e ndryshuar tekstin |
            pa ndryshuar | pa ndryshuar tekstin | pa ndryshuar përmbajtjen |
            pa ndryshuar asgjë | pa e prekur | pa prerje | pa shkurtime | pa e shkurtuar |
            pa shtesa | pa shtuar | pa redaktim | pa redaktime | pa e redaktuar |
            pa përshtatje | pa përpunim | pa përpunime | pa transformim | pa tjetërsim |
            pa tjetërsuar | pa e tjetërsuar | pa e shtrembëruar | pa manipulim |
            pa retushime | pa vepra derivate | të mos ndryshohet | të mos ndryshohet teksti |
            të mos ndryshohet përmbajtja | të mos ndryshohen | të mos modifikohet |
            të mos modifikohet teksti | të mos modifikohen | të mos tjetërsohet |
            të mos redaktohet | të mos shkurtohet | të mos e ndryshoni | të mos ndryshoni |
            të mos ndryshoni tekstin | nuk ndryshohet | nuk ndryshohet teksti |
            nuk ndryshohet përmbajtja | nuk ndryshohen | nuk modifikohet |
            nuk modifikohet teksti | nuk modifikohen | nuk tjetërsohet | nuk e ndryshoni |
            nuk ndryshoni tekstin | i pamodifikuar | e pamodifikuar | të pamodifikuara |
            të pandryshuar | i paprekur | e paprekur | të paprekura | ashtu siç është |
            siç është | ashtu siç janë | fjalë për fjalë | në formën origjinale |
            në formë origjinale | në formën e plotë | në formë të plotë |
            në versionin e plotë | në tërësinë e saj | në tërësinë e tyre |
            në tërësi dhe pa ndryshime | tekst i plotë | teksti i plotë | integralisht |
            në mënyrë integrale | integriteti i tekstit | integriteti i veprës |
            duke respektuar integritetin"""
        ),
        Condition.SHARE_ALIKE: words(
            """shpërndaj në të njëjtën mënyrë | të njëjtën licencë | të njëjtat kushte |
            me të njëjtat kushte | sipas të njëjtave kushte | nën të njëjtën licencë |
            me të njëjtën licencë | licencë identike"""
        ),
        Condition.NONCOMMERCIAL: words(
            """jokomercial* | jo komercial* | jo-komercial* | jotregtar* | jo tregtar* |
            pa qëllim fitimi | pa qëllime fitimi | pa qëllime komerciale | jofitimprurës* |
            jo për qëllime komerciale | jo për qëllime tregtare | jo për qëllime fitimi |
            jo për fitim | pa qëllim komercial | pa qëllim tregtar | pa qëllime tregtare |
            pa qëllim përfitimi | pa fitim | pa përfitim | pa përfitime |
            pa interes komercial | pa interes tregtar | pa përdorim komercial | pa e shitur |
            pa u shitur | nuk shitet | nuk shiten | të mos shitet | të mos shiten |
            të mos ketë qëllim fitimi | nuk ka qëllim fitimi | nuk ka qëllim komercial |
            nuk bëhet për qëllime komerciale | nuk është për qëllime komerciale |
            të mos jetë për qëllime komerciale | të mos jetë komercial |
            përdorim jokomercial | përdorim jo komercial | përdorimi jokomercial |
            qëllime jokomerciale | qëllime jo komerciale | qëllime jofitimprurëse |
            organizata jofitimprurëse | jo-fitimprurës* | jo fitimprurës*"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """përdorim editorial | përdorimi editorial | qëllime editoriale |
            qëllime gazetareske | qëllime informative | përdorimin editorial |
            përdorimit editorial | përdorim gazetaresk | përdorim gazetareske |
            përdorim informativ | përdorim nga media | përdorim nga mediat |
            përdorim për shtyp | qëllim editorial | qëllim informativ | qëllim gazetaresk |
            qëllime informimi | qëllime të informimit | qëllime lajmi | qëllime mediatike |
            për informim | informimin e publikut | informimi i publikut | mbulim mediatik |
            mbulimin mediatik | veprimtari gazetareske | për shtypin | për mediat |
            për media | editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """përdorim personal | përdorimi personal | përdorimin personal | përdorim privat |
            përdorimin privat | përdorim të brendshëm | qëllime personale |
            përdorimin tuaj personal | përdorimit personal | përdorim privat dhe |
            përdorimi privat | përdorimit privat | përdorim vetjak | përdorimin vetjak |
            përdorim individual | përdorimi individual | përdorim familjar |
            përdorim shtëpiak | përdorim i brendshëm | përdorim tërësisht personal |
            përdorim vetëm personal | përdorim rreptësisht personal |
            përdorim personal dhe privat | nevoja personale | nevojat personale |
            nevojat tuaja personale | qëllim personal | qëllime private | qëllim privat |
            lexim personal | leximin personal | konsultim personal | kopje private |
            rrethi familjar | mjedis privat | për veten | qarkullim i brendshëm"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """qëllime arsimore | qëllime edukative | përdorim arsimor | qëllime mësimore |
            qëllime akademike | qëllime shkollore | qëllime didaktike | qëllime pedagogjike |
            qëllime kërkimore | qëllime studimi | qëllime studimore | qëllim arsimor |
            qëllim edukativ | qëllim mësimor | qëllim akademik | përdorim edukativ |
            përdorim mësimor | përdorim akademik | përdorim shkollor | përdorim didaktik |
            përdorim në klasë | në klasë | në mësimdhënie | për mësimdhënie | mësimdhënie |
            mësimdhënien | shkolla | shkollat | institucione arsimore |
            institucionet arsimore | mësues | mësuesit | biblioteka | bibliotekat |
            procesin mësimor"""
        ),
        Condition.ONE_TIME: words(
            """vetëm një herë | një përdorim i vetëm | përdorim një herësh | një herë |
            një herë të vetme | për një herë | për një herë të vetme | vetëm një përdorim |
            një përdorim | përdorim i vetëm | përdorim i njëhershëm | përdorim njëherësh |
            një botim i vetëm | vetëm një botim | një publikim i vetëm | vetëm një publikim |
            një transmetim i vetëm"""
        ),
        Condition.LENGTH_LIMIT: words(
            """fragmente të shkurtra | pjesë të shkurtra | citime të shkurtra |
            citate të shkurtra | pasazhe të shkurtra | pjesë të vogla | fragmente të vogla |
            fragment i shkurtër | disa rreshta | pak rreshta | disa fjalë | pak fjalë |
            disa fjali | një paragraf | dy paragrafë | tre paragrafë | paragrafi i parë |
            rreshtat e parë | tre rreshta | pesë rreshta | dhjetë rreshta | njëzet rreshta |
            pesëdhjetë fjalë | njëqind fjalë | dyqind fjalë | treqind fjalë |
            dhjetë sekonda | tridhjetë sekonda | një minutë | dy minuta"""
        ),
        Condition.NOTIFY: words(
            """njoftohet redaksia | njoftoni redaksinë | njoftimin e redaksisë |
            të na njoftoni | na njoftoni | na njoftohet | të na njoftohet |
            të njoftoni redaksinë | të njoftohet redaksia | duke njoftuar redaksinë |
            duke na njoftuar | njoftimi i redaksisë | njoftim paraprak | njoftuar redaksinë |
            njoftoni autorin | njoftohet autori | të njoftohet autori | na lajmëroni |
            të na lajmëroni | lajmëroni redaksinë | na informoni | të na informoni |
            informoni redaksinë | informimin e redaksisë | duke informuar redaksinë |
            na thoni | na tregoni | dërgoni një kopje | të dërgoni një kopje |
            na dërgoni një kopje | dërgimin e një kopjeje | dërgimi i një kopjeje |
            një ekzemplar | dy ekzemplarë | kopje të botimit"""
        ),
        Condition.PAYMENT: words(
            """pagesë | pagese | pagesën | tarifë | tarifa | tarifën | shpërblim | pagesa |
            pagesës | pagesë paraprake | pagesën e | kundrejt pagesës | me pagesë |
            të paguar | paguar | paguhet | paguhen | paguani | paguajë | duke paguar | çmim |
            çmimi | çmimin | çmimit | kosto e | kompensim | kompensimi | kompensimin |
            shpërblimin | shpërblimit | shpërblim financiar | honorar | honorari |
            honorarin | tarifat | tarifave | tarifë licence | taksë | taksa | taksën |
            kuotë | kuota | dëmshpërblim | dëmshpërblimi | faturë | faturohet |
            do të faturohet | faturim | do të tarifohet | tarifohet | të drejtat e pagesës |
            royalties | ofertë çmimi | i nënshtrohet pagesës | nënkupton pagesën"""
        ),
        Condition.SUBSCRIBER: words(
            """abonent* | abonuar* | klient | klientë | klientët | klientëve | anëtarë |
            anëtarët | përdoruesit e regjistruar | përdorues të regjistruar |
            abonentëve tanë | abonentët tanë | abonentët e shërbimit | abonim* | klienti |
            klientit | klientët tanë | klientëve tanë | klientët e shërbimit |
            klientëve të shërbimit | media abonente | mediat abonente | mediave abonente |
            media të akredituara | mediat e akredituara | mediave të akredituara |
            gazetarë të akredituar | gazetarët e akredituar | gazetarëve të akredituar |
            gazeta abonente | gazetat abonente | anëtar | anëtarëve | anëtarëve tanë |
            përdoruesve të regjistruar | përdorues të autorizuar | përdoruesit e autorizuar |
            përdoruesve të autorizuar | lexuesit e abonuar | lexuesve të abonuar |
            lexues të abonuar | licencuarit | të licencuarit | mbajtësit e licencës |
            partnerë mediatikë | partnerët mediatikë"""
        ),
        Condition.KEEP_NOTICE: words(
            """ruhet shënimi | të ruhet shënimi | ruani shënimin | ruajtja e shënimit |
            ruajtjen e shënimit | duke ruajtur shënimin | ky shënim | këtë shënim |
            të ruhet ky shënim | të mbahet ky shënim | hiqet shënimi | heqja e shënimit |
            heqjen e shënimit | hiqni shënimin | të hiqet shënimi | të heqë shënimin |
            hiqen shënimet | fshirja e shënimit | fshini shënimin | fshihet shënimi |
            ndryshimi i shënimit | shënimi i të drejtës së autorit |
            shënimin e të drejtës së autorit | shënimi i të drejtave të autorit |
            shënimin e të drejtave të autorit | shënimet e të drejtave të autorit |
            shënimi i copyright | shënimin e copyright | njoftimi i copyright |
            njoftimin e copyright | njoftimin për të drejtat e autorit |
            njoftimi për të drejtat e autorit"""
        ),
        Condition.INDICATE_CHANGES: words(
            """tregohen ndryshimet | të tregohen ndryshimet | shënohen ndryshimet |
            të shënohen ndryshimet | duke treguar ndryshimet | tregoni ndryshimet"""
        ),
        Condition.CONTEXT_ONLY: words(
            """në lidhje me lajmin | në lidhje me ngjarjen | në lidhje me artikullin |
            në kontekst | në kontekstin e | në kontekstin e lajmit | jashtë kontekstit |
            për ilustrim | për të ilustruar | për të ilustruar lajmin |
            për të ilustruar artikullin | për të ilustruar ngjarjen | ilustrimin e lajmit |
            ilustrimin e artikullit | ilustrimi i lajmit | shoqëron lajmin |
            shoqëron artikullin | që shoqëron | që shoqërojnë | bashkë me artikullin |
            bashkë me lajmin | së bashku me artikullin | së bashku me lajmin"""
        ),
        Condition.RELEASE: words(
            """e drejta e imazhit | të drejtën e imazhit | pëlqimin e personave të fotografuar |
            lejen e personave të fotografuar | personave të fotografuar"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """të lënë të kuptohet | lë të kuptohet | të lihet të kuptohet | të sugjerojë |
            të sugjerohet | sugjeroni se | sugjeron se | sugjerojë mbështetje |
            nënkuptojë mbështetje | nënkuptohet mbështetja | të krijohet përshtypja |
            krijon përshtypjen | mbështet rezultatin | miraton rezultatin"""
        ),
        Condition.TRACKING_PIXEL: words("piksel gjurmimi | piksel | numërues faqesh"),
        Condition.DISCLAIMER: words(
            "mohim përgjegjësie | mohimi i përgjegjësisë | klauzolë përjashtimi"
        ),
        Condition.USE_CORRECTED_VERSION: words(
            "përdorni versionin e korrigjuar | përdorni këtë version"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """vetëm për përdorim editorial | vetëm përdorim editorial |
            ekskluzivisht për përdorim editorial | vetëm përdorim gazetaresk |
            vetëm për përdorim gazetaresk | vetëm për përdorim informativ |
            vetëm për qëllime editoriale | vetëm për qëllime gazetareske |
            vetëm për qëllime informative | vetëm qëllime editoriale | vetëm për shtyp |
            vetëm për shtypin | vetëm për mediat | vetëm editorial |
            ekskluzivisht për qëllime editoriale | ekskluzivisht përdorim editorial |
            ekskluzivisht për qëllime informative | përdorim ekskluzivisht editorial |
            përdorim vetëm editorial | përdorim editorial vetëm |
            përdorim editorial ekskluziv | i kufizuar në përdorim editorial |
            e kufizuar në përdorim editorial | kufizohet në përdorim editorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """përveç për përdorim personal | përveç përdorimit personal |
            me përjashtim të përdorimit personal | përveç përdorimit privat |
            përveç për përdorim privat | përveç atij personal | përveç asaj personale |
            përveç qëllimeve personale | përveç për qëllime personale |
            tjetër përveç atij personal | tjetër veç atij personal | tjetër nga ai personal |
            jashtë përdorimit personal | jashtë përdorimit privat | jashtë rrethit privat |
            përtej përdorimit personal | përtej atij personal | i ndryshëm nga ai personal |
            e ndryshme nga ajo personale | me përjashtim të përdorimit privat |
            me përjashtim të atij personal"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """të lejuara me ligj | lejuar nga ligji | të parashikuara me ligj |
            parashikuara nga ligji | rastet e parashikuara me ligj |
            rasteve të parashikuara me ligj | rasteve të parashikuara nga ligji |
            rastet e lejuara me ligj | rasteve të lejuara me ligj | lejuara nga ligji |
            lejohet me ligj | lejohet nga ligji | lejohen me ligj | parashikohet me ligj |
            parashikohet nga ligji | përcaktuara me ligj | përcaktuar me ligj |
            përjashtimet ligjore | përjashtimeve ligjore | kufijtë e ligjit |
            brenda kufijve të ligjit"""
        ),
        Exemption.SUBSCRIBERS: words(
            """përveç abonentëve | jo abonentëve | jo abonent* | jo-abonent* | joabonent* |
            jo-abonuar* | joabonuar* | jo të abonuar* | jo klient* | joklient* | jo anëtar* |
            joanëtar* | atyre që nuk janë abonuar | ata që nuk janë abonuar |
            që nuk janë abonentë | që nuk janë klientë | me përjashtim të abonentëve |
            përveç abonentëve tanë | përveç klientëve | me përjashtim të klientëve |
            pos abonentëve | media të paabonuara | mediave të paabonuara | të paabonuar* |
            paabonuar*"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "kërkime shkencore | kërkim shkencor | kërkimit shkencor"
        ),
        Exemption.SEARCH_ENGINES: words("motorët e kërkimit | motorëve të kërkimit"),
        Exemption.IMAGES: words(
            """përveç fotografive | me përjashtim të fotografive | përveç imazheve |
            përveç fotove | përveç fotografive tona | me përjashtim të fotove |
            me përjashtim të imazheve | pos fotografive | nuk përfshin fotografitë |
            nuk përfshin fotot | nuk përfshin imazhet | nuk vlen për fotografitë |
            nuk vlen për fotot | nuk zbatohet për fotografitë"""
        ),
        Exemption.QUOTATION: words(
            """përveç citimeve të shkurtra | përveç citateve të shkurtra | përveç citimit |
            me përjashtim të citimeve të shkurtra | me përjashtim të citimeve |
            me përjashtim të citateve | e drejta e citimit | të drejtën e citimit |
            në recensione"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """butonat e shpërndarjes | butonave të shpërndarjes | mjetet e shpërndarjes"""
        ),
        Exemption.LOGOS: words("përveç logove | me përjashtim të logove"),
        Exemption.VIDEO: words("përveç videove | me përjashtim të videove"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """përveç materialeve të palëve të treta |
            me përjashtim të materialeve të palëve të treta |
            me përjashtim të përmbajtjes së palëve të treta | nëse nuk shënohet ndryshe |
            përveç kur shënohet ndryshe"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """përveç për qëllime arsimore | përveç qëllimeve arsimore |
            me përjashtim të qëllimeve arsimore"""
        ),
        Exemption.HEADLINE_LINK: words("titulli dhe linku | titull dhe link"),
    },
    places={
        "AL": words("shqipëri | shqipëria | shqipërisë | shqipërinë"),
        "AT": words("austri | austria"),
        "BE": words("belgjikë"),
        "CH": words("zvicër | zvicra"),
        "DE": words("gjermani | gjermania | gjermanisë"),
        "ES": words("spanjë"),
        "EU": words("bashkimi evropian | bashkimit evropian"),
        "FR": words("francë | franca | francës"),
        "GB": words("mbretëria e bashkuar | britani"),
        "GR": words("greqi | greqia | greqisë"),
        "HR": words("kroaci"),
        "IT": words("itali | italia | italisë"),
        "JP": words("japoni"),
        "ME": words("mal të zi | mali i zi"),
        "MK": words("maqedonia e veriut | maqedoninë e veriut"),
        "RS": words("serbi | serbia | serbisë"),
        "TR": words("turqi | turqia"),
        "US": words("shba | shtetet e bashkuara"),
        "XK": words("kosovë | kosova | kosovës"),
    },
    months=(
        words("janar"),
        words("shkurt"),
        words("mars"),
        words("prill"),
        words("maj"),
        words("qershor"),
        words("korrik"),
        words("gusht"),
        words("shtator"),
        words("tetor"),
        words("nëntor"),
        words("dhjetor"),
    ),
    joints=words("nga | i | e | të | së"),
    examples=(
        Example("Ndalohet riprodhimi i këtij artikulli.", ("prohibits reproduce",)),
        Example(
            "Ndalohet kopjimi ose shpërndarja e materialeve pa lejen paraprake me shkrim të redaksisë.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Ky tekst nuk mund të publikohet, përkthehet apo shitet.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Fotografitë mund të përdoren vetëm me lejen e agjencisë.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Ribotimi i artikullit lejohet me kusht që të citohet burimi dhe të vendoset një link aktiv.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Në rast ribotimi, citimi i burimit është i detyrueshëm.",
            ("permits publish if attribution",),
        ),
        Example(
            "Botuesi rezervon të drejtat për nxjerrjen e tekstit dhe të dhënave.",
            ("reserves ai_training",),
        ),
        Example(
            "Ndalohet përdorimi i artikujve për trajnimin e modeleve gjuhësore.",
            ("prohibits ai_training",),
        ),
        Example(
            "Lejohet shpërndarja e dokumentit për qëllime jokomerciale.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Asnjë pjesë e këtij dokumenti nuk mund të kopjohet pa autorizim.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Riprodhimi i plotë ose i pjesshëm është i ndaluar.", ("prohibits reproduce quote",)
        ),
        Example("© 2016 Zëri i Bregut. Të gjitha të drejtat e rezervuara.", ("reserved",)),
        Example("Foto: Arta Kelmendi", ("notice",)),
        Example("Gjykata dënoi faqen për kopjimin e artikujve të huaj."),
        Example("Bashkia ndaloi shitjen e alkoolit në plazh."),
        Example("Çfarë do të thotë shprehja «të gjitha të drejtat e rezervuara»?"),
        Example("Publikimi i rezultateve pritet në mars."),
        Example("Ndalohet parkimi para garazhit."),
        Example(
            "Ju lutem mos i kopjoni recetat e mia pa më pyetur.",
            ("prohibits reproduce if consent",),
        ),
        Example("Mos i vidhni fotot tona.", ("prohibits reproduce of image",)),
        Example(
            "Jeni të lirë ta ribotoni këtë artikull, me kusht që të citoni autorin dhe të vendosni linkun e origjinalit.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Nuk kërkohet leje për citimin e fragmenteve të shkurtra nga artikujt tanë.",
            ("permits quote",),
        ),
        Example("GJERMANI OUT.", ("prohibits all of image in DE",)),
        Example(
            "Fotografitë nuk mund të priten apo të retushohen.",
            ("prohibits alter_image of image",),
        ),
        Example(
            "As riprodhimi, as arkivimi i këtyre materialeve nuk lejohet.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "Klienti zotohet të mos ua kalojë përmbajtjen palëve të treta.",
            ("prohibits redistribute",),
        ),
        Example(
            "Çdo përdorim i përmbajtjes përveç atij personal është i ndaluar.",
            ("prohibits all except personal_use",),
        ),
        Example(
            "Teksti mund të riprodhohet lirisht, për sa kohë që nuk ndryshohet dhe citohet burimi.",
            ("permits reproduce of text if attribution no_derivatives",),
        ),
        Example(
            "Kundërshtojmë përdorimin e artikujve tanë për trajnimin e inteligjencës artificiale.",
            ("prohibits ai_training",),
        ),
        Example(
            "Botuesi rezervon shprehimisht të drejtat për nxjerrjen e tekstit dhe të dhënave.",
            ("reserves ai_training",),
        ),
        Example("Faleminderit për citimin e burimit."),
        Example("Bashkia ndalon ngjitjen e afisheve në fasada pa leje."),
        Example("Ndalohet shitja e alkoolit për të miturit."),
        Example("Klubi ka shitur të drejtat televizive për tri sezone."),
        Example("Në muze nuk lejohet fotografimi i eksponateve pa leje."),
    ),
)
