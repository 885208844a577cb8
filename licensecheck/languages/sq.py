"""Albanian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="sq",
    title="Albanian",
    tags={
        Tag.MARK: words(
            "të drejtat e autorit © | e drejta e autorit © | të drejtat e autorit:"
        ),
        Tag.RESERVED: words(
            "të gjitha të drejtat e rezervuara | të gjitha të drejtat të rezervuara | të gjitha të drejtat janë të rezervuara | të drejtat e rezervuara | të gjitha të drejtat rezervohen | të gjitha të drejtat e mbrojtura | të gjitha të drejtat të mbrojtura | të gjitha të drejtat janë të mbrojtura | të gjitha të drejtat i takojnë | të gjitha të drejtat i përkasin | të gjitha të drejtat e autorit të rezervuara | të drejtat janë të rezervuara"
        ),
        Tag.RESERVE: words(
            "rezervuara | të rezervuara | rezervohen | rezervohet | rezervon të drejtën | rezervon të drejtat | rezervon | rezervojmë | ruan të drejtën | ruan të drejtat | ruajmë të drejtën"
        ),
        Tag.PROTECTED: words(
            "mbrohet nga e drejta e autorit | mbrohen nga e drejta e autorit | mbrohet nga të drejtat e autorit | mbrohen nga të drejtat e autorit | të mbrojtura nga e drejta e autorit | i mbrojtur nga e drejta e autorit | mbrohet nga ligji për të drejtat e autorit | mbrohen nga ligji për të drejtat e autorit | është pronë e | janë pronë e | i mbrojtur me të drejta autori | të mbrojtura me të drejtat e autorit"
        ),
        Tag.NEG: words("nuk | s' | mos | asnjë | kurrë | asnjëherë | jo | as që"),
        Tag.NOT_ONLY: words(
            "jo vetëm | nuk kufizohet | pa pagesë | pa kosto | pa asnjë kosto | pa shpërblim | pa tarifë"
        ),
        Tag.MAY: words("mund | mund të | mundet | mund ta | mund t'i | mund t'"),
        Tag.MAY_NOT: words("të mos | mos e | mos i | s'mund | s'lejohet"),
        Tag.MUST: words(
            "duhet | duhen | duhet të | jeni të detyruar | është i detyruar | janë të detyruar"
        ),
        Tag.BAN: words(
            "ndalohet | ndalohen | i ndaluar | e ndaluar | të ndaluar | të ndaluara | ndalon | ndalojmë | ndalim | ndalimi | ndaluar | ndalohet rreptësisht | paligjshëm | e paligjshme | i paligjshëm | të paligjshme | përjashtohet | përjashtohen | kundërshton | kundërshtojmë | i palejueshëm | e palejueshme | i palejuar | e palejuar | refuzon | kundërshtojnë | refuzojmë | refuzojnë | nuk pranojmë | kategorikisht e ndaluar | rreptësisht i ndaluar"
        ),
        Tag.ALLOW: words(
            """lejohet | lejohen | lejon | lejojmë | i lejuar | e lejuar | të lejuara | të lejuar | lejuar | autorizohet | autorizohen | autorizon | i autorizuar | e autorizuar | të autorizuara | lirisht | i lirë | e lirë | falas | e mundur | të lirë të | nën licencën | nën licencë | inkurajojmë | jepet | i jepet | jep të drejtën | mirëpritur | lejueshme | keni të drejtë | i licencuar | të licencuara"""
        ),
        Tag.NEED: words(
            "i detyrueshëm | e detyrueshme | të detyrueshme | detyrueshëm | detyrimisht | detyrueshme | i detyrueshem | i nevojshëm | e nevojshme | të nevojshme | kërkohet | kërkohen | kërkon | nevojitet | nevojiten | i domosdoshëm | e domosdoshme | i nënshtrohet | i nënshtrohen | është kusht | detyrim | obligative"
        ),
        Tag.THREAT: words(
            "do të ndiqet penalisht | do të ndiqen penalisht | ndiqet penalisht | ndiqet ligjërisht | ndiqen ligjërisht | dënohet me ligj | dënohet sipas ligjit | përbën vepër penale | do të përballen me | masa ligjore"
        ),
        Tag.UNAUTHORISED: words(
            "i paautorizuar | e paautorizuar | të paautorizuara | paautorizuar | pa autorizim | e paliçensuar"
        ),
        Tag.WITHOUT: words("pa | në mungesë të | në mungesë | pa pasur | pa marrë"),
        Tag.EXCEPT: words(
            "përveç | përveç se | përveçse | përveç rasteve | me përjashtim | me përjashtim të | veçse | në përjashtim të | përveç nëse | me përjashtim kur | përveç kur"
        ),
        Tag.ONLY: words(
            "vetëm | ekskluzivisht | vetëm për | vetëm me | kufizohet në | i rezervuar për | e rezervuar për | të rezervuara për | rreptësisht për"
        ),
        Tag.IF: words(
            """me kusht që | me kusht | me kushtin që | nëse | me | përmes | për sa kohë | për aq kohë | me detyrimin | në këmbim | kundrejt | shoqëruar me | duke"""
        ),
        Tag.WHEN: words(
            "në rast | në rastin | në rast të | kur | gjatë | në rast se | për çdo | në çdo"
        ),
        Tag.NO_PART: words("asnjë pjesë | asnjë fragment | asnjë ekstrakt | asnjë element"),
        Tag.RANGE: words(
            "plotësisht apo pjesërisht | plotësisht ose pjesërisht | tërësisht ose pjesërisht | tërësisht apo pjesërisht | pjesërisht ose tërësisht | pjesërisht apo tërësisht | i plotë ose i pjesshëm | i plotë apo i pjesshëm | i pjesshëm ose i plotë | e plotë ose e pjesshme | e plotë apo e pjesshme | të plotë ose të pjesshme | e pjesshme ose e plotë | qoftë edhe pjesërisht | qoftë edhe i pjesshëm | qoftë edhe e pjesshme | edhe pjesërisht | edhe pjesërisht apo | në tërësi ose pjesërisht | në tërësi apo pjesërisht | në tërësi ose në pjesë | pjesërisht ose plotësisht | pjesërisht apo plotësisht | cilësdo pjesë | i pjesshëm apo i plotë | e pjesshme apo e plotë | ose pjesë të | apo pjesë të | të plotë apo të pjesshëm | të pjesshëm apo të plotë"
        ),
        Tag.COMMERCIAL: words(
            "për qëllime komerciale | për qëllime tregtare | qëllime komerciale | qëllime tregtare | për qëllime fitimi | për qëllim fitimi | me qëllim fitimi | për përfitim"
        ),
        Tag.OTHER: words(
            "ose qëllime të tjera | apo qëllime të tjera | për çdo qëllim tjetër | çdo qëllim"
        ),
        Tag.OUTSIDE: words("jashtë | jashtë territorit të"),
        Tag.PURPOSE: words("për | me qëllim | për qëllime | për qëllimin e"),
        Tag.BUT: words("por | megjithatë | mirëpo | ndërsa | kurse"),
        Tag.AND: words("dhe | ose | apo | as | si dhe | dhe/ose | edhe"),
        Tag.REQUEST: words(
            "ju lutemi | ju lutem | lutemi | do të vlerësonim | vlerësohet | kërkojmë mirëkuptim | lusim | lutje | lusim abonentët | luten | lutemi që"
        ),
        Tag.REPORT: words("""tha | thanë | deklaroi | njoftoi | njoftuan | shpjegoi | pohoi | sipas | miratoi | dënoi | vendosi | votoi | rrëzoi | akuzoi | akuzon | paditi |
            kërkoi | ndaloi | konfirmoi | theksoi | shtoi | ka thënë | ka deklaruar | ka njoftuar | ka miratuar | ka dënuar | ka vendosur | ka ndaluar |
            do të thotë | paralajmëroi | u dënua | kanë kërkuar | do të ndalojë | urdhëroi | propozon | debaton | kërkon të ndalojë | njofton | paralajmëron |
            rekomandon | heton"""),
        Tag.TOPIC: words("""gjykata | gjykatë | gjykatës | gjykatësi | gjyqi | gjyq | projektligj | projektligji | deputetët | deputetë | kuvendi | parlamenti | ministri |
            ministrja | ministria | qeveria | avokati | avokat | eksperti | fraza | shprehja | çfarë do të thotë | padi | padia | bashkia | komuna |
            kryetari i bashkisë | prokuroria | direktiva | reforma | fjala | shkelja e të drejtave të autorit nga | konferencë për | policia"""),
        Tag.NONWORK: words("""parkimi | parkim | parkoni | duhanit | duhani | duhanpirja | cigareve | alkoolit | alkool | pijeve | armëve | armë | peshkimi | peshkimit | gjuetia |
            gjuetisë | dronëve | dronët | automjeteve | automjetet | makinave | qenve | qentë | kafshëve | notimi | banjës | fishekzjarreve | fishekzjarret |
            biletave | biletat | votave | tubimet | mallrave | ilaçeve | barnave | pesticideve | kampimi | telefonave | plastikës | qeseve plastike |
            të miturve | mishit | bagëtive | karburanteve | karburantit | qarkullimi | trafikut | drogës | ujit | plazh | plazhit | zjarrit | lojërave të fatit |
            pyjeve | hyrja | druve | zgjedhjet | zgjedhjeve | anketave | ndeshjes | fletëpalosjeve | cookies | të dhënat personale | të dhënave personale |
            emaili juaj | tokës | tokë | banesave | vaksinave | vaksinat | virusit | maskave | maska | pacientëve | provimet | provimeve | nxënësit | telefonit |
            gazit | naftës | energjisë | minierës | qymyrit | mbeturinave | lojtarit | stadium | avionëve | trenave | anijeve | biçikletave | emigrantëve |
            ujqërve | borxhit | pyjet | farave | ndërtesës | abortit | peshkut | rërës | gurit"""),
        Tag.CREDIT: words(
            "foto: | fotot: | fotografi: | fotografia: | foto nga | burimi: | burim: | burimet: | imazhi: | imazhe: | video: | mirësjellje e | kredit: | kreditë: | infografik: | ilustrim: | teksti: | fotografi nga | fotograf: | foto e"
        ),
        Tag.PHOTO: words("foto | fotot | fotografi | fotografia | imazh | imazhe | fotograf"),
        Tag.VIA: words("përmes | via"),
        Tag.WITH_AGENCY: words("agjencitë | me agjencitë | agjencitë e lajmeve"),
        Tag.BYLINE: words(
            "gazetar | gazetare | gazetari | gazetarja | korrespondent | korrespondenti | reporter | i dërguari"
        ),
        Tag.KILL: words(
            "lajm i anuluar | lajmi anulohet | anulohet lajmi | foto e anuluar | anulim: | anulohet fotoja | mos e përdorni më | mos i përdorni më | ju lutemi mos e përdorni | fshijeni nga arkivat | hiqeni nga arkivi | fshini nga arkivat | tërhiqet lajmi | lajmi tërhiqet | tërheqje e detyrueshme | lajmi është tërhequr | ta fshijnë nga arkivat | ta fshijnë nga arkivi | lajmi i anuluar | tërhiqet | anulohet"
        ),
        Tag.CORRECTION: words(
            "version i korrigjuar | korrigjim: | (korrigjon | ndreqje: | zëvendëson lajmin | korrigjon titullin"
        ),
        Tag.EMBARGO: words(
            "nën embargo | embargo deri | embargo: | me embargo | e embarguar deri | në embargo"
        ),
        Tag.UNTIL: words("deri | deri më | deri në | para | përpara | deri në orën"),
        Tag.AFTER: words("pas | nga data | duke filluar nga | pas datës"),
        Tag.RELEASE: words(
            "për publikim të menjëhershëm | për botim të menjëhershëm | për shpërndarje të menjëhershme | publikim i menjëhershëm | lutemi botojeni | lutemi publikojeni | me lutjen për botim | me lutjen për publikim"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "domen publik | domeni publik | në domenin publik | domain publik | pronë publike pa | asnjë e drejtë e rezervuar | i lirë nga të drejtat"
        ),
        Tag.OPEN_LICENCE: words("licencë e hapur | licencë e lirë"),
        Tag.SINCE: words("që nga"),
        Tag.PRESENT: words("sot"),
        Tag.TAIL: words("dhe filialet e saj | dhe të tjerë | tel | telefon | dhe partnerët"),
        Tag.PART_OF: words("pjesë e grupit | një divizion i | pjesë e"),
        Tag.WITHIN: words("brenda | për një periudhë prej | maksimumi | më shumë se"),
        Tag.DAYS: words("ditë | ditësh | orë | orësh | javë | javësh | muaj | muajsh"),
        Tag.LENGTH: words("fjalë | minuta | sekonda | karaktere | rreshta"),
    },
    actions={
        Action.ALL: words(
            "përdor* | përdorim* | përdorur | përdoret | ripërdor* | shfrytëz* | shfrytëzim*"
        ),
        Action.PUBLISH: words(
            "publikim* | publiko* | publikua* | botim | botimi | botimit | botimin | botohet | botohen | botuar | botojë | boto | botoni | riboto* | ribotim* | ribotua* | ripublik* | postim* | postohet | postuar | paraqitje publike | komunikim publik | komunikimi publik | shfaqje publike | rishtyp* | marrja e lajmeve | shfaqet | shfaqen | botojnë | botojmë | ta botojnë | ribotojnë | ribotohen | ribotohet | botosh | botoje"
        ),
        Action.PUBLISH_ONLINE: words(
            "në internet | internet | online | në faqe të tjera | në portale"
        ),
        Action.PRINT: words("printim* | printo* | në letër | shtypshkrim"),
        Action.BROADCAST: words("transmet* | ritransmet* | televiz* | radiodifuz*"),
        Action.SOCIAL: words(
            "rrjetet sociale | rrjete sociale | rrjeteve sociale | media sociale"
        ),
        Action.REPRODUCE: words(
            "riprodhim* | riprodho* | riprodhua* | kopj* | kopjim* | kopje | fotokopj* | dyfishim* | shumëfish* | shkarkim* | shkarko*"
        ),
        Action.REDISTRIBUTE: words(
            "shpërnda* | shpërndaj* | shpërndarj* | rishpërnda* | rishpërndaj* | transferim* | transfero* | përhap* | kaloni te palë të treta | kalimi te palë të treta | nënlicenc* | distribu* | ridistribu* | "
        ),
        Action.REWRITE: words(
            "rishkrim* | rishkrua* | rishkruhet | përmbledh* | redakt* | perifraz* | parafraz*"
        ),
        Action.ADAPT: words(
            "modifik* | ndryshim* | ndryshohet | ndryshohen | ndryshuar | ndryshoni | ndryshojë | përshtat* | vepra të prejardhura | vepra derivate | transform* | përpun* | tjetërsim*"
        ),
        Action.TRANSLATE: words("përkthim* | përkthe* | përkthy*"),
        Action.QUOTE: words(
            """citime | citate | citat | fragmente | pjesë të shkurtra | ekstrakte | cituar fragmente | fragmente të shkurtra | pjesëve të shkurtra | fragmenteve | fragment | fragmentet | fragmentesh | ekstrakt | ekstraktet"""
        ),
        Action.ARCHIVE: words(
            "arkiv* | ruajtje | ruajtja | ruajtjen | ruhet | ruhen | ruajtur | bazë të dhënash | bazë e të dhënave | bazat e të dhënave | depozitim*"
        ),
        Action.SELL: words(
            "shitje | shitja | shitjen | shitjes | shitet | shiten | shitur | rishit* | tregtim* | tregtohet | shesin | shesë | shesim | shes | shisni | shitën | rishesin"
        ),
        Action.COMMERCIAL: words(
            "përdorim komercial | përdorimi komercial | përdorimin komercial | përdorim tregtar | përdorimi tregtar | shfrytëzim komercial | shfrytëzimi komercial | përdorimi për qëllime komerciale"
        ),
        Action.ADVERTISE: words("reklam* | promovim* | promocion* | marketing*"),
        Action.AI_TRAINING: words(
            "nxjerrja e tekstit dhe të dhënave | nxjerrje të tekstit dhe të dhënave | nxjerrjen e tekstit dhe të dhënave | nxjerrjen e të dhënave | minimi i tekstit | minim të të dhënave | inteligjencës artificiale | inteligjencën artificiale | inteligjenca artificiale | inteligjencë artificiale | trajnimin e modeleve | trajnimi i modeleve | trajnim të modeleve | trajnimin e sistemeve | trajnimi i sistemeve | trajnuar modele | trajnimin e algoritmeve | modele gjuhësore | modeleve gjuhësore | modelet gjuhësore | mësim makinerik | mësimin makinerik | mësimi i makinës | të dhëna trajnimi | scraping | crawling | gërvishtje të dhënash | trajnimin e ia | modele të ia | trajnimin e inteligjencës artificiale | nxjerrjes së teksteve dhe të dhënave | nxjerrjes së tekstit dhe të dhënave | nxjerrja e teksteve dhe të dhënave | nxjerrjen e teksteve dhe të dhënave | nxjerrjen e teksteve | nxjerrja e të dhënave | nxjerrjes së të dhënave | gërmimi i të dhënave | gërmimin e të dhënave | gërmimi i tekstit | gërmimin e tekstit | gërmimit të të dhënave | minimi i të dhënave | minimin e të dhënave | minimit të të dhënave | trajnuar inteligjencën artificiale | trajnuar sisteme | trajnimit të modeleve | trajnimin e modeleve gjuhësore | trajnohen modele | trajnohet | ushqyer modele | mbledhje automatike | mbledhja automatike | text and data mining"
        ),
        Action.ALTER_IMAGE: words(
            "prerja e fotos | retush* | fotomontazh* | manipulim dixhital | pritet | priten | prerje | prerja | retushohet | retushohen | montazh* | manipulohet"
        ),
        Action.LINK: words("framing | lidhje të thella | ngulitje"),
    },
    manners={Action.PRINT: words("revista | revistave")},
    objects={
        Object.ITEM: words(
            "artikull | artikulli | artikuj | artikujt | artikullit | artikujve | artikullin | përmbajtje | përmbajtja | përmbajtjes | përmbajtjen | material | materiale | materiali | materialit | materialeve | materialet | materialin | dokument | dokumenti | dokumentit | dokumente | lajm | lajme | lajmet | lajmeve | lajmi | lajmit | shkrim | shkrime | shkrimi | shkrimet | informacion | informacione | informacioni | informacionit | informacionin | vepër | vepra | veprës | ky botim | këtij botimi | këtij publikimi | përmbajtja e kësaj faqeje | përmbajtjes së kësaj faqeje | përmbajtjen e kësaj faqeje | përmbajtja e faqes | libër | reportazh"
        ),
        Object.SITE: words(
            "faqe interneti | faqe | faqja | faqes | website | sit | portali | portalit | portal | kësaj faqeje"
        ),
        Object.TEXT: words("tekst | tekste | teksti | tekstit | teksteve | tekstet"),
        Object.IMAGE: words(
            "foto | fotot | fotove | fotoja | fotografi | fotografia | fotografitë | fotografive | imazh | imazhe | imazhet | imazheve | figura"
        ),
        Object.VIDEO: words("video | videot | videove | videoja | filmim*"),
        Object.AUDIO: words("audio | podcast* | regjistrim zanor"),
        Object.GRAPHIC: words("grafik | grafikë | grafikët | hartë | harta | infografik*"),
        Object.LOGO: words("logo | logoja | logot"),
        Object.THIRD_PARTY: words(
            "materialet e palëve të treta | përmbajtja e palëve të treta"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            "leje | lejen | lejes | leja | lejë | pëlqim* | miratim* | autorizim* | licencë | licence | licencën | licencës | marrëveshje* | dakordësi* | kontratë | kontratën | aprovim* | pajtim*"
        ),
        Condition.PRIOR: words("paraprak* | më parë | paraprakisht"),
        Condition.WRITTEN: words("me shkrim | shkruar | të shkruar | e shkruar"),
        Condition.ATTRIBUTION: words(
            "citimi i burimit | citimin e burimit | citimit të burimit | citohet burimi | cituar burimin | citimi | citimin | citimit | citohet | cituar | citoni | burim | burimi | burimin | burimit | përmendet | përmendja e burimit | përmendjen e burimit | përmendur | përmendjen | përmendja | emrin e autorit | emri i autorit | autorit | atribuim* | kredit* | kreditohet | referenca | referencë | referim* | cituar autorin | citohet autori | përmendur autorin | përmendet autori | citoni burimin | shënohet burimi | shënimi i burimit | shënuar burimin | tregohet burimi | përmenden | vihet emri | cilësohet burimi | cilësuar burimin | identifikohet autori | identifikuar autorin | tregohet autori | treguar burimin | vihet burimi | vënë burimin | shënohet autori | emrin e mediumit | origjina | prejardhja"
        ),
        Condition.LINK: words(
            "link | linku | linkun | linkut | linkim* | lidhje | lidhjen | hiperlidhje | hyperlink | vegëz | lidhje aktive | lidhja | lidhjes | lidhjet | linqe | linket | linkimi | linkohet | hiperlidhja | vegza"
        ),
        Condition.NO_DERIVATIVES: words(
            "pa ndryshime | pa ndryshim | pa modifikime | pa modifikuar | i pandryshuar | të pandryshuara | e pandryshuar | në tërësinë e tij | pa vepra të prejardhura | pa e ndryshuar | i plotë dhe i pandryshuar"
        ),
        Condition.SHARE_ALIKE: words(
            "shpërndaj në të njëjtën mënyrë | të njëjtën licencë | të njëjtat kushte"
        ),
        Condition.NONCOMMERCIAL: words(
            "jokomercial* | jo komercial* | jo-komercial* | jotregtar* | jo tregtar* | pa qëllim fitimi | pa qëllime fitimi | pa qëllime komerciale | jofitimprurës* | jo për qëllime komerciale"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "përdorim editorial | përdorimi editorial | qëllime editoriale | qëllime gazetareske | qëllime informative"
        ),
        Condition.PERSONAL_USE: words(
            "përdorim personal | përdorimi personal | përdorimin personal | përdorim privat | përdorimin privat | përdorim të brendshëm | qëllime personale | përdorimin tuaj personal"
        ),
        Condition.EDUCATIONAL_USE: words(
            "qëllime arsimore | qëllime edukative | përdorim arsimor | qëllime mësimore"
        ),
        Condition.ONE_TIME: words(
            "vetëm një herë | një përdorim i vetëm | përdorim një herësh"
        ),
        Condition.LENGTH_LIMIT: words("fragmente të shkurtra | pjesë të shkurtra"),
        Condition.NOTIFY: words(
            "njoftohet redaksia | njoftoni redaksinë | njoftimin e redaksisë | të na njoftoni"
        ),
        Condition.PAYMENT: words(
            "pagesë | pagese | pagesën | tarifë | tarifa | tarifën | shpërblim"
        ),
        Condition.SUBSCRIBER: words(
            "abonent* | abonuar* | klient | klientë | klientët | klientëve | anëtarë | anëtarët | përdoruesit e regjistruar | përdorues të regjistruar"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "vetëm për përdorim editorial | vetëm përdorim editorial | ekskluzivisht për përdorim editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "përveç për përdorim personal | përveç përdorimit personal | me përjashtim të përdorimit personal"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "të lejuara me ligj | lejuar nga ligji | të parashikuara me ligj | parashikuara nga ligji"
        ),
        Exemption.SUBSCRIBERS: words("përveç abonentëve"),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "kërkime shkencore | kërkim shkencor | kërkimit shkencor"
        ),
        Exemption.SEARCH_ENGINES: words("motorët e kërkimit | motorëve të kërkimit"),
        Exemption.IMAGES: words(
            "përveç fotografive | me përjashtim të fotografive | përveç imazheve"
        ),
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
    ),
)
