"""Slovak."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("rakúsk*"), "AU": words("austráli*"), "BE": words("belgick* | belgicko"),
    "BG": words("bulharsk*"), "BY": words("bielorusk*"), "CA": words("kanad*"),
    "CH": words("švajčiarsk*"), "CN": words("čína | číny | číne"),
    "CZ": words("česko | česka | česku | českej republik*"), "DE": words("nemeck*"),
    "DK": words("dánsk*"), "EE": words("estónsk*"), "ES": words("španielsk*"),
    "EU": words("európskej únie | európskej únii"), "FI": words("fínsk*"),
    "FR": words("francúzsk*"),
    "GB": words("veľká británia | veľkej británie | veľkej británii | spojené kráľovstvo"),
    "GR": words("gréck*"), "HR": words("chorvátsk*"), "HU": words("maďarsk*"),
    "IE": words("írsk*"), "IL": words("izrael*"), "IN": words("india | indie | indii"),
    "IT": words("talians*"), "JP": words("japonsk*"), "LT": words("litv* | litov*"),
    "LV": words("lotyš*"), "NL": words("holandsk*"), "NO": words("nórsk*"),
    "PL": words("poľsk*"), "PT": words("portugalsk*"), "RO": words("rumunsk*"),
    "RS": words("srbsk*"), "RU": words("rusko | ruska | rusku"), "SE": words("švédsk*"),
    "SI": words("slovinsk*"),
    "SK": words("slovensko | slovenska | slovensku | slovenskej republik*"),
    "TR": words("tureck*"), "UA": words("ukrajin*"),
    "US": words("usa | spojené štáty | spojených štát*"),
}  # fmt: skip
_MONTHS = (
    words("januára | január"), words("februára | február"), words("marca | marec"),
    words("apríla | apríl"), words("mája | máj"), words("júna | jún"), words("júla | júl"),
    words("augusta | august"), words("septembra | september"), words("októbra | október"),
    words("novembra | november"), words("decembra | december"),
)  # fmt: skip

PACK = LanguagePack(
    name="sk",
    title="Slovak",
    tags={
        Tag.OWNED: words("patria | patrí | vykonáva | vykonáva ich | náležia"),
        Tag.RESERVED: words(
            """všetky práva vyhradené | všetky práva sú vyhradené | práva vyhradené |
            autorské práva vyhradené | autorské práva sú vyhradené |
            všetky autorské práva vyhradené | všetky autorské práva sú vyhradené |
            vyhradené všetky práva | všetky práva patria | všetky práva prislúchajú |
            všetky práva náležia | všetky práva chránené | všetky práva sú chránené |
            autorské práva patria | vyhradzuje si všetky práva | autorské práva sú chránené |
            autorské práva vykonáva | všetky práva na obsah sú vyhradené |
            autorské práva prináležia | všetky práva prináležia | práva k fotografii patria |
            práva k textu patria"""
        ),
        Tag.RESERVE: words(
            """vyhradzuje si právo | vyhradzujeme si právo | vyhradzujú si právo |
            si vyhradzuje právo | si výslovne vyhradzuje | vyhradzuje si práva | si vyhradzuje |
            vyhradzuje | vyhradzujú | vyhradené | vyhradená | vyhradený | sú vyhradené |
            je vyhradené | uplatňuje výhradu | výhrada práv | výhradu | si vyhradzujeme právo |
            výslovne si vyhradzuje | výslovne vyhradzuje | vyhradzuje si výhradné právo"""
        ),
        Tag.PROTECTED: words(
            """chránené autorským právom | chránený autorským právom | chránená autorským právom |
            chránené autorskými právami | chránený autorskými právami |
            chránené autorským zákonom | chránený autorským zákonom | chránené zákonom |
            chránený zákonom | chránená zákonom | sú chránené autorským |
            je chránený autorským | je chránená autorským | podlieha ochrane |
            podliehajú ochrane | podlieha autorskému právu | podliehajú autorskému právu |
            podliehajú autorským právam | podlieha autorským právam | je autorským dielom |
            sú autorským dielom | požíva ochranu | požívajú ochranu |
            je predmetom autorského práva | sú predmetom autorského práva |
            chránené podľa autorského zákona | chránený podľa autorského zákona"""
        ),
        Tag.MARK: words(
            """autorské práva © | autorské právo © | autorské práva: | držiteľ autorských práv |
            vlastník autorských práv | nositeľ autorských práv | majiteľ autorských práv |
            držiteľ práv: | držiteľ autorských práv: | vlastník práv: | nositeľ práv: |
            nositeľ autorských práv:"""
        ),
        Tag.PART_OF: words(
            """súčasť skupiny | člen skupiny | zo skupiny | dcérska spoločnosť | prevádzkovateľ: |
            vydavateľ: | vydavateľom je"""
        ),
        Tag.TAIL: words(
            """a jeho partneri | a jej partneri | a partneri | a/alebo jej | a/alebo jeho |
            alebo jej dodávatelia | a ich dodávatelia | a autori | a ďalší | tel. | telefón"""
        ),
        Tag.PRESENT: words("súčasnosť | doteraz | dnes | doposiaľ"),
        Tag.SINCE: words("od roku"),
        Tag.NEG: words(
            """nie | nie je | nie sú | nebude | nebudú | v žiadnom prípade | nijako | nikdy"""
        ),
        Tag.NOT_ONLY: words(
            """nielen | nie len | ak nie je uvedené inak | pokiaľ nie je uvedené inak |
            ak nie je stanovené inak | ak nie je výslovne uvedené inak |
            pokiaľ nie je stanovené inak | nezodpovedá za | nenesie zodpovednosť |
            nemusí vyjadrovať | nemusia vyjadrovať | nemusí sa zhodovať | podľa článku |
            článku 4 | v zmysle článku"""
        ),
        Tag.MAY: words(
            """môže | môžu | môžete | smie | smú | možno | dá sa | je možné | má právo |
            majú právo | je oprávnený | sú oprávnení | ste oprávnení"""
        ),
        Tag.MAY_NOT: words(
            """nesmie | nesmú | nesmiete | nemožno | nemôže | nemôžu | nemôžete | nedá sa |
            nie je možné | nie je možno | nie je oprávnený | nie sú oprávnení | nemá právo |
            nemajú právo | neoprávňuje | nedáva právo | zdržte sa | bez práva na | bez práva |
            nie sú určen* na | nie je určen* na | nie je dovolen* | nie je povolen* |
            nie je prípustn* | prosíme, ne"""
        ),
        Tag.MUST: words(
            """musí | musia | musíte | je povinný | sú povinní | je povinná | má povinnosť |
            treba | je potrebné | je nutné"""
        ),
        Tag.BAN: words(
            """zakázaný | zakázaná | zakázané | zakázaní | zakazuje | zakazujeme | zakazujú |
            zakázať | zákaz | zákazu | neprípustn* | nedovolen* | vylúčený | vylúčená | vylúčené |
            nezákonn* | protiprávn* | protizákonn* | je porušením | predstavuje porušenie |
            považované za porušenie | považuje sa za porušenie | porušuje autorsk* |
            porušením autorského | nesúhlasí s | nesúhlasíme s | neudeľuje súhlas | nedáva súhlas |
            odmieta | v rozpore so zákonom | nepovolený | nepovolená | nepovolené je | nemožné |
            je zakázané | sú zakázané | je zakázaný | je zakázaná | prísne zakázané | nepovoľuje |
            nepovoľujú | nepovoľujeme | nedovoľuje | nedovoľujú | nedovoľujeme | neumožňuje |
            neumožňujeme | nepripúšťa | nepripúšťa sa | nepripúšťame | nepovoľuje sa |
            nesúhlasí so | nesúhlasíme so | nedávame súhlas | neposkytuje súhlas |
            neposkytujeme súhlas | neudeľujeme súhlas | nedáva povolenie | odmietame |
            vylučuje sa | vylučujú sa | vylučujeme | zakazuje sa | nepraje si"""
        ),
        Tag.ALLOW: words(
            """povolený | povolená | povolené | povolení sú | povoľuje | povoľujú | povoľujeme |
            povoliť | dovolený | dovolená | dovolené | dovoľuje | dovoľujú | dovoľujeme |
            prípustn* | umožnen* | umožňuje | možné | možná | možný | vítan* | súhlasíme s |
            súhlasí s | udeľuje súhlas | dostupný pod licenciou | dostupné pod licenciou |
            dostupná pod licenciou | licencovan* | zverejnené pod licenciou |
            šírený pod licenciou | slúži | voľne na | voľne použiť | oprávňuje | poskytuje sa |
            nič nebráni | nič nezakazuje | nie je zakázan* | nezakazuje sa | nebránime |
            nenamietame | nenamieta | súhlasíme so | súhlasí so | dávame súhlas | je vítané"""
        ),
        Tag.NEED: words(
            """povinn* | vyžaduje | vyžadujú | vyžaduje sa | vyžadovan* | nutn* | nevyhnutn* |
            potrebn* | podmienkou je | podmienen* | vyžiadajte si | kontaktujte | obráťte sa |
            podlieha súhlasu | podliehajú súhlasu | podlieha schváleniu | podlieha poplatku |
            treba uviesť"""
        ),
        Tag.THREAT: words(
            """bude stíhan* | budú stíhan* | bude trestne | trestne stíhan* | trestnému stíhaniu |
            súdnou cestou | súdne vymáhan* | právne kroky | právnymi krokmi | bude potrestan* |
            pod hrozbou | sankcionovan* | postihovan* | vystavuje sa"""
        ),
        Tag.REQUEST: words(
            """prosíme | prosíme o | žiadame | budeme radi | budeme vďační | uvítame |
            odporúčame | ďakujeme za"""
        ),
        Tag.UNAUTHORISED: words(
            """neoprávnen* | neautorizovan* | nepovolené | nepovolených | nepovoleného |
            svojvoľn* | nelicencovan*"""
        ),
        Tag.WITHOUT: words(
            "bez | pri absencii | v prípade absencie | ak chýba | bez toho, aby"
        ),
        Tag.EXCEPT: words(
            """okrem | s výnimkou | s výnimkou prípadov | iba ak | jedine ak | inak než |
            inak ako | ak nie je | s vylúčením | ibaže | vynímajúc"""
        ),
        Tag.ONLY: words("len | iba | jedine | výhradne | výlučne | výhradne len"),
        Tag.IF: words(
            """za podmienky | pod podmienkou | pod podmienkou, že | za predpokladu | so súhlasom |
            s predchádzajúcim | s písomným | s výslovným | s uvedením | s odkazom |
            s povinným | s aktívnym odkazom | s funkčným odkazom | pri uvedení |
            pri zachovaní | pri dodržaní | po predchádzajúcom | po písomnom | po súhlase |
            po získaní | po udelení | po dohode | na základe | ak je uvedený | ak je uvedené |
            ak uvediete | pokiaľ je uvedený | ak bude uvedený | pod licenciou | za úhradu |
            za odplatu | so zvolením | s povolením | s láskavým dovolením |
            s citovaním zdroja | s uvedeným | s vyznačením | v súlade s podmienkami |
            podľa podmienok | v súlade s pravidlami"""
        ),
        Tag.WHEN: words("pri | v prípade | ak | pokiaľ | keď"),
        Tag.NO_PART: words(
            """žiadna časť | žiadnu časť | žiadnej časti | žiaden text | žiadny text |
            žiadny obsah | ani časť"""
        ),
        Tag.RANGE: words(
            """v celku alebo sčasti | v celku alebo čiastočne | v celku či čiastočne |
            v celku i čiastočne | v celku alebo po častiach | v celosti alebo čiastočne |
            ako celku alebo časti | ako celok alebo časť | celku alebo jeho časti |
            celku alebo časti | celku alebo jeho častí | úplne alebo čiastočne |
            úplné alebo čiastočné | úplné či čiastočné | úplného alebo čiastočného |
            čiastočné alebo úplné | čiastočne alebo úplne | čiastočné aj úplné |
            úplne alebo sčasti | vcelku alebo sčasti | vcelku alebo čiastočne |
            obsahu alebo jeho časti | obsahu alebo jeho častí | obsahu či jeho častí |
            alebo jeho časti | alebo jeho častí | alebo ich častí | alebo ich časti |
            alebo jej časti | alebo jej častí | či ich častí | či jeho častí | alebo časti |
            alebo častí | či časti | aj časti | akejkoľvek časti | akúkoľvek časť |
            akákoľvek časť | ktorejkoľvek časti | ľubovoľnej časti | hoci aj čiastočne |
            ani čiastočne | ani sčasti | aj čiastočné | aj čiastočne | čiastočné | čiastočne |
            čiastočného | sčasti | časti textu | časti článku | časti obsahu | častí obsahu |
            častí textov | a to aj čiastočné | a to aj čiastočne | a to ani čiastočne |
            a to aj jeho častí | a to aj ich častí | aj jeho častí | aj jeho časti | aj ich častí |
            aj ich časti | i čiastočné | čo i len čiastočné | čo i len čiastočne |
            hoci len čiastočné | hoci aj čiastočné | ani vcelku, ani sčasti | ktorúkoľvek časť |
            po častiach | úryvkov | úryvky | ani ich časti | ani jeho časti | ani jej časti |
            ani častí | ani časti | i ich časti | i jeho časti"""
        ),
        Tag.OTHER: words(
            """alebo iné účely | či iné účely | alebo na iné účely | na akékoľvek účely |
            na akýkoľvek účel | alebo iným účelom"""
        ),
        Tag.COMMERCIAL: words(
            """na komerčné účely | za účelom zisku | pre komerčné účely | na obchodné účely |
            s cieľom dosiahnuť zisk | za účelom dosiahnutia zisku | na komerčný účel"""
        ),
        Tag.PURPOSE: words("za účelom | na účely | na účel | s cieľom | pre potreby | pre"),
        Tag.OUTSIDE: words("mimo územia | za hranicami | mimo"),
        Tag.BUT: words("ale | avšak | však | no | zatiaľ čo | kým"),
        Tag.AND: words(
            """a | i | aj | alebo | či | ani | a/alebo | ako aj | prípadne | resp. | respektíve |
            tiež | ba ani"""
        ),
        Tag.REPORT: words(
            """povedal | povedala | povedali | uviedol | uviedla | uviedli | oznámil | oznámila |
            oznámili | oznámilo | informoval | informovala | informovali | informuje | tvrdí |
            vysvetlil | vysvetlila | vysvetľuje | upozornil | upozornila | varoval | zdôraznil |
            zdôraznila | dodal | dodala | vyhlásil | vyhlásila | rozhodol | rozhodla | rozhodli |
            schválil | schválila | schválili | prijal | prijala | prijali | podal | podala |
            podali | zažaloval | zažalovala | žaluje | obvinil | obvinila | prerokoval |
            prerokovala | prerokuje | pojednával | navrhol | navrhla | vyzval | vyzvala | napísal |
            napísala | podľa slov | podľa neho | pripomenul | pripomenula | znamená |
            nadobudol účinnosť | vstúpil do platnosti | zaviedol | zaviedla | zaviedlo | plánuje |
            podpísal | podpísala | odhlasoval* | diskutovali | zakázal | zakázala | zakázali |
            zakázalo | povolil | povolila | povolilo | prerokoval* | prerokúva | rokovala o |
            rokovali o | pýta sa | spýtal* | vysvetlil* | varoval* | varuje | upozornil* |
            pripomenul* | schválil* | pokutoval* | vyhlásil* | oznámil* | povedal* | zažaloval* |
            obvinil* | navrhuje | predstavil* | požaduje od | sa pýtajú | pýtajú sa | sa pýta |
            či môže | či môžu | či smie | či smú | či možno | či je možné | či je dovolené |
            či je zakázané"""
        ),
        Tag.TOPIC: words(
            """súd | súdu | súdom | súdy | sudca | sudkyňa | súdny spor | súdnym sporom | žalob* |
            žalovan* | žalobca | novela | novelu | novely | návrh zákona | návrhu zákona |
            zákon o | zákona o | poslanci | poslanec | poslancov | národná rada | národnej rady |
            parlament* | vláda | vlády | ministerstv* | minister* | expert* | odborník* |
            odborníci | právnik* | právnici | advokát* | nápis | nápisu | fráza | frázy | frázu |
            formulácia | slová „ | výraz „ | čo znamená | čo to znamená | čo je to |
            porušenie autorských práv v | pre porušenie autorských | porušovanie autorských práv |
            za porušovanie autorských | porušovaní autorských | spor o | sporu o | kauza | pirát* |
            plagiát* | prednášk* | seminár* | konferenci* | rubrika: | štítky: | témy: |
            kľúčové slová: | právničk* | poslan* | ministra | sudc* | rozsud* | prokurat* |
            konferenc* | nápis* | čo je"""
        ),
        Tag.NONWORK: words(
            """parkovan* | parkovať | parkovisk* | státie | fajčeni* | fajčenie | fajčiť |
            cigariet | cigaret* | tabak* | alkohol* | piva | zbraní | zbrane | zbraň | streliv* |
            drog | rybolov* | rýb | lov | lovu | poľovačk* | dron* | tovar* | vstupen* | lístk* |
            lístok | hlasov | hlasy | hlasovani* | vozidiel | vozidl* | vozidlá | autá | áut |
            kamión* | doprav* | vjazd* | vstup | vstupu | pohyb* | zviera* | zvierat | psov | psy |
            pes | kúpani* | kúpanie | kúpať | pyrotechnik* | ohňostroj* | oheň | ohňa |
            zakladanie | odpad* | demonštráci* | telefónov | potravín | potravin* | dovoz* |
            vývoz* | liekov | lieky | obili* | palív | paliv* | benzín* | kolobež* | tašiek |
            peňazí | hotovos* | nehnuteľnos* | pozemk* | les | lesov | lesa | dreva | vody | plyn |
            plynu | stavb* | doping* | kempovan* | táboreni* | stanovani* | vírus* | infekci* |
            chorob* | ochoren* | školách | mobil* | komentár* | genóm* | technológi* | klonovan* |
            mučeni* | ropy | miestnos* | vstup* | cyklist* | psa | cigar* | potravín* |
            mladistvým | občianskych preukazov | občiansky preukaz | občianske preukazy |
            cestovných pasov | bankoviek | bankovky | kľúčov | letákov | poplašn* | dezinformác* |
            hoax* | pornograf* | osobných údajov | nenávist*"""
        ),
        Tag.CREDIT: words(
            """foto: | foto – | foto - | fotografia: | fotograf: | autor fotografie: |
            autor fotografie | autor foto: | snímka: | snímky: | ilustrácia: | ilustračné foto: |
            ilustračná fotografia: | koláž: | video: | infografika: | grafika: | zdroj: | zdroj – |
            zdroj foto: | zdroj fotografie: | zdroje: | repro: | archív: | foto archív | text: |
            karikatúra: | poskytol: | screenshot: | autor: | autor snímky: | autor snímky |
            zábery: | kresba: | fotil: | fotila: | odfotil: | autor videa: | foto redakcia: |
            zdroj snímky: | archív redakcie"""
        ),
        Tag.PHOTO: words("foto | fotografia | snímka | snímky | fotobanka"),
        Tag.VIA: words("via | prostredníctvom"),
        Tag.WITH_AGENCY: words(
            """s využitím agentúr | s použitím agentúr | podľa agentúr | s prispením agentúr |
            zdroje agentúr"""
        ),
        Tag.BYLINE: words("redaktor | reportér | spravodajca | autor: | redaktorka"),
        Tag.KILL: words(
            """anulácia | anuluje | anulujeme | anulujte | ruší správu | rušíme správu |
            zrušenie správy | správa zrušená | správa je zrušená | sťahuje správu |
            sťahujeme správu | sťahuje fotografiu | sťahuje snímku | sťahujeme | správa stiahnutá |
            správa je stiahnutá | snímka stiahnutá | stiahnuté | prosíme nepoužívajte |
            prosíme, nepoužívajte | nepoužívajte | žiadame o nepoužitie | prosíme o stiahnutie |
            prosíme o vymazanie | prosíme vymažte | ruší informáciu | ruší článok | ruší text |
            ruší materiál | ruší príspevok | ruší fotografiu | ruší fotografie | ruší snímku |
            ruší snímky | ruší foto | ruší video | ruší zábery | ruší videozáznam |
            zrušila správu | zrušila informáciu | zrušila článok | zrušila text |
            zrušila materiál | zrušila príspevok | zrušila fotografiu | zrušila fotografie |
            zrušila snímku | zrušila snímky | zrušila foto | zrušila video | zrušila zábery |
            zrušila videozáznam | zrušil správu | zrušil informáciu | zrušil článok | zrušil text |
            zrušil materiál | zrušil príspevok | zrušil fotografiu | zrušil fotografie |
            zrušil snímku | zrušil snímky | zrušil foto | zrušil video | zrušil zábery |
            zrušil videozáznam | rušíme informáciu | rušíme článok | rušíme text |
            rušíme materiál | rušíme príspevok | rušíme fotografiu | rušíme fotografie |
            rušíme snímku | rušíme snímky | rušíme foto | rušíme video | rušíme zábery |
            rušíme videozáznam | sťahuje informáciu | sťahuje článok | sťahuje text |
            sťahuje materiál | sťahuje príspevok | sťahuje fotografie | sťahuje snímky |
            sťahuje foto | sťahuje video | sťahuje zábery | sťahuje videozáznam | stiahla správu |
            stiahla informáciu | stiahla článok | stiahla text | stiahla materiál |
            stiahla príspevok | stiahla fotografiu | stiahla fotografie | stiahla snímku |
            stiahla snímky | stiahla foto | stiahla video | stiahla zábery | stiahla videozáznam |
            stiahol správu | stiahol informáciu | stiahol článok | stiahol text |
            stiahol materiál | stiahol príspevok | stiahol fotografiu | stiahol fotografie |
            stiahol snímku | stiahol snímky | stiahol foto | stiahol video | stiahol zábery |
            stiahol videozáznam | sťahujeme informáciu | sťahujeme článok | sťahujeme text |
            sťahujeme materiál | sťahujeme príspevok | sťahujeme fotografiu |
            sťahujeme fotografie | sťahujeme snímku | sťahujeme snímky | sťahujeme foto |
            sťahujeme video | sťahujeme zábery | sťahujeme videozáznam | odvoláva správu |
            odvoláva informáciu | odvoláva článok | odvoláva text | odvoláva materiál |
            odvoláva príspevok | odvoláva fotografiu | odvoláva fotografie | odvoláva snímku |
            odvoláva snímky | odvoláva foto | odvoláva video | odvoláva zábery |
            odvoláva videozáznam | odvolala správu | odvolala informáciu | odvolala článok |
            odvolala text | odvolala materiál | odvolala príspevok | odvolala fotografiu |
            odvolala fotografie | odvolala snímku | odvolala snímky | odvolala foto |
            odvolala video | odvolala zábery | odvolala videozáznam | anuluje správu |
            anuluje informáciu | anuluje článok | anuluje text | anuluje materiál |
            anuluje príspevok | anuluje fotografiu | anuluje fotografie | anuluje snímku |
            anuluje snímky | anuluje foto | anuluje video | anuluje zábery | anuluje videozáznam |
            správa bola zrušená | správa bola stiahnutá | článok bol stiahnutý |
            článok je stiahnutý | fotografia bola stiahnutá | fotografia je stiahnutá |
            snímka bola stiahnutá | video bolo stiahnuté | snímka zrušená |
            prosíme, nezverejňujte | prosíme nezverejňujte | prosíme, vymažte |
            prosíme, odstráňte | prosíme odstráňte | prosíme odberateľov, aby ju nepoužívali |
            prosíme o nepoužitie | prosíme nepoužívať | prosíme nepoužiť | žiadame nepoužívať |
            žiadame o vymazanie | žiadame o odstránenie | prosíme o odstránenie |
            snímka bola zrušená | fotografia bola zrušená | článok bol zrušený | nepoužívajte ju |
            nepoužívajte ho"""
        ),
        Tag.CORRECTION: words(
            """oprava: | opravená verzia | opravuje | opravená správa | opravené | s opravou |
            prosíme použite opraven* | spresnenie: | oprava správy | použite opraven*"""
        ),
        Tag.EMBARGO: words(
            """embargo do | embargo: | pod embargom | s embargom | nezverejňovať pred |
            nepublikovať pred | na zverejnenie najskôr | platí embargo | nie na zverejnenie pred |
            zákaz zverejnenia do | embargo! | na zverejnenie až po | na zverejnenie po |
            zverejniť až po | zverejniť najskôr | zverejnenie až po | zverejnenie možné až |
            zverejnenie povolené po | zverejnenie povolené od | publikovať najskôr |
            nezverejňovať do | nezverejňujte pred | nezverejňujte do | nepublikovať do |
            nepublikujte pred | nevysielať pred | neuverejňovať pred | zákaz publikovania do |
            embargo platí do | embargo trvá do | embargo na zverejnenie do | uvoľnenie embarga"""
        ),
        Tag.UNTIL: words("do | pred | skôr ako"),
        Tag.AFTER: words("po | odo dňa | od dňa | po uplynutí"),
        Tag.RELEASE: words(
            """na okamžité zverejnenie | na okamžité uverejnenie | na okamžité použitie |
            na okamžitú publikáciu | na voľné zverejnenie | na voľné použitie |
            prosíme o zverejnenie | prosíme o uverejnenie | s prosbou o zverejnenie |
            na okamžité vydanie | na okamžité šírenie | pre okamžité zverejnenie |
            prosíme o otlačenie | na voľné šírenie | na zverejnenie ihneď |
            na zverejnenie okamžite | zverejniť ihneď | zverejniť okamžite | na uverejnenie ihneď |
            na okamžité publikovanie | pre okamžité použitie | žiadame o zverejnenie |
            určené na zverejnenie"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """voľné dielo | voľným dielom | voľné diela | verejná doména | verejnej doméne |
            verejné vlastníctvo | nie je chránené autorským právom |
            nie sú chránené autorským právom | nie je predmetom autorského práva |
            nie sú predmetom autorského práva | bez autorských práv |
            žiadne práva nie sú vyhradené | žiadne práva vyhradené"""
        ),
        Tag.OPEN_LICENCE: words(
            """uveďte autora | licenciou creative commons | licencia creative commons |
            licencii creative commons | otvorená licencia | otvorenou licenciou |
            slobodná licencia | slobodnou licenciou"""
        ),
        Tag.WITHIN: words(
            """počas | v lehote | najviac | maximálne | najdlhšie | nie viac ako |
            v rozsahu najviac | v rozsahu maximálne"""
        ),
        Tag.DAYS: words(
            """deň | dní | dni | hodín | hodiny | týždňov | týždne | mesiacov | mesiace | mesiac"""
        ),
        Tag.LENGTH: words(
            """slov | znakov | viet | minút | sekúnd | riadkov | odsekov | odsek | percent"""
        ),
        Tag.ABBREVIATION: words(
            """čl | ods | písm | napr | t.j | atď | tzv | r | ul | nám | prof | ing | mgr | mudr |
            judr | doc | zb | str | mil | mld | tis | hod | tel | resp | príp | red"""
        ),
    },
    actions={
        Action.ALL: words(
            """používan* | používať | používajte | používanie | použitie | použiť | použit* |
            použite | použitia | použitím | využívan* | využívať | využitie | využiť |
            využit* | užitie | užívan* | užívať | nakladan* | nakladať"""
        ),
        Action.PUBLISH: words(
            """publikovan* | publikovať | publikujte | publikáci* | zverejnenie | zverejnenia |
            zverejniť | zverejňovan* | zverejňovať | uverejnenie | uverejnenia | uverejniť |
            uverejňovan* | uverejňovať | byť zverejnen* | byť uverejnen* | byť publikovan* |
            pretláčan* | pretlač* | preberan* | preberať | prevzatie | prevzatia | prevziať |
            prebratie | prevzat* | vystavovan* | vystaviť | zobrazovan* | zobrazovať |
            zobrazenie | umiestňovan* | umiestnenie | umiestniť | verejný prenos |
            verejné šírenie | sprístupňovan* | sprístupnenie | sprístupniť | sprístupňovať |
            republikov* | prezentáci* | verejné vykonanie | oznamovanie verejnosti"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internete | na iných weboch | na iných internetových |
            na internetových stránkach | na webových stránkach | v internetových médiách |
            na iných stránkach | online použitie | na svojom webe | na svojich weboch |
            na svojom portáli | na svojich stránkach | na vlastnom webe | na jednom webe |
            na svojej webovej stránke | na svojej internetovej stránke | na vlastných stránkach |
            na cudzích weboch | v online médiách | na webe"""
        ),
        Action.PRINT: words(
            """v tlači | v tlačených médiách | v tlačených | v tlačenej podobe | tlačiť |
            vytlačiť | vytlačenie | tlačenie | na papieri | v tlačenom vydaní | v novinách |
            vo svojich novinách | vo svojom denníku | v denníku | vo svojom časopise"""
        ),
        Action.BROADCAST: words(
            """vysielan* | vysielať | vysielanie | odvysiela* | retransmis* | v rozhlase |
            v televízii"""
        ),
        Action.SOCIAL: words(
            """na sociálnych sieťach | sociálnych sieťach | sociálnych sietí | sociálne siete"""
        ),
        Action.REPRODUCE: words(
            """kopírovan* | kopírovať | kopírujte | skopírov* | rozmnožovan* | rozmnožovať |
            rozmnožen* | rozmnoženin* | vyhotovovanie rozmnoženín | reprodukc* | reprodukci* |
            reprodukovan* | reprodukovať | duplikov* | fotokópi* | fotokopírov* | xerox* |
            skenov* | sťahovan* | sťahovať | kópie | kópií | odpisovan*"""
        ),
        Action.REDISTRIBUTE: words(
            """šírenie | šírenia | šíriť | šírený | šírená | šírené | rozširovan* | rozširovať |
            rozširovanie | distribúci* | distribuovan* | distribuovať | redistribúci* |
            redistribuov* | odovzdávan* | postupovan* | postúpenie | preposielan* | preposielať |
            poskytovan* tretím | poskytovanie tretím | poskytovať tretím | sublicenci* |
            rozosielan* | rozosielať | syndikáci* | zdieľani* | zdieľanie | prenášan* | prenášať |
            poskytnúť tretím | poskytnutie tretím | odovzdať tretím | odovzdanie tretím |
            postúpiť | postúpiť tretím | previesť na tretie | ďalej poskytovať | šíriť ďalej |
            preposlať | zdieľať | zdieľan* | syndikov* | rozšírenie tretím | odovzdávať"""
        ),
        Action.REWRITE: words(
            """prepisovan* | prepracovan* | prepracovať | prepis | redigov* | prepísan* |
            krátenie | skracovan* | parafráz* | editov* | prepisovať | prepísať | prerozprávať |
            prerozprávan* | skracovať | skrátiť | krátiť | skrátené znenie | redakčne upravovať |
            redakčné úprav* | krátenia"""
        ),
        Action.ADAPT: words(
            """úprav* | upravovan* | upravovať | upravený | upraviť | upravené | zmeny | zmena |
            meniť | menený | menené | pozmeňov* | pozmeniť | modifik* | adaptáci* | adaptov* |
            spracovan* | spracovanie | spracovať | spracúvan* | spracovávan* | odvodené diela |
            odvodených diel | transform* | zásah* do | zasahovať do"""
        ),
        Action.TRANSLATE: words("preklad* | prekladať | preložiť | preložen*"),
        Action.QUOTE: words(
            """citov* | citáci* | citovať | citácie | úryvk* | úryvok | výňat* |
            krátkych citácií | krátke citácie | krátke úryvky | krátkych úryvkov"""
        ),
        Action.ARCHIVE: words(
            """archivov* | archiváci* | uchovávan* | uchovávať | uchovávanie | ukladan* |
            ukladať | ukladanie | uložen* | uložiť | skladovan* | databázach | do databáz |
            v databázach | v databáze | kešov*"""
        ),
        Action.SELL: words("predaj* | predávať | predať | predávan* | ďalší predaj"),
        Action.COMMERCIAL: words(
            """komerčné využitie | komerčného využitia | komerčnému využitiu | komerčné použitie |
            komerčného použitia | komerčné využívanie | komerčné používanie |
            komerčne využívať | komerčné užitie"""
        ),
        Action.ADVERTISE: words("reklam* | inzerci* | marketing* | propagáci* | propagačn*"),
        Action.AI_TRAINING: words(
            """umelej inteligencie | umelá inteligencia | umelú inteligenciu |
            umelou inteligenciou | umelej inteligencii | trénovan* | trénovať |
            trénovanie modelov | tréning modelov | tréning ai | strojové učenie |
            strojového učenia | strojovému učeniu | strojovým učením | neurónových sietí |
            jazykových modelov | jazykové modely | generatívn* | vyťažovanie textu |
            vyťažovanie textov | vyťažovanie dát | vyťažovania textu | vyťažovan* | dolovanie dát |
            dolovanie textu | ťažba textu | ťažba dát | ťažbu textu | ťažby textu |
            hĺbková analýza textu | hĺbková analýza údajov | hĺbkovej analýzy textu |
            hĺbkovú analýzu textu | automatizovaná analýza | automatizovanej analýzy |
            automatizovanú analýzu | analýza textov a dát | analýzy textov a dát |
            automatizovaný zber | automatizovaného zberu | automatizované sťahovanie |
            automatizované zhromažďovanie | scrapov* | scraping* | crawlov* | crawling* |
            data mining | text and data mining | modelov ai | systémov ai | ai modelov |
            ai systémov | nástrojov ai | vyťažovanie textu a dát | vyťažovania textu a dát |
            vyťažovaním textu a dát | vyťažovaniu textu a dát | vyťažovanie textov a dát |
            vyťažovania textov a dát | vyťažovaním textov a dát | vyťažovanie textu a údajov |
            vyťažovania textu a údajov | ťažba textu a dát | ťažbu textu a dát |
            ťažby textu a dát | hĺbková analýza textu a dát | hĺbkovú analýzu textu a dát |
            hĺbkovej analýzy textu a dát | hĺbková analýza textov a údajov |
            automatizovaná analýza textov a dát | automatizovanú analýzu textov a dát |
            automatizovanej analýzy textov a dát | tréning jazykových | tréningu jazykových |
            tréning umelej | tréningu umelej | tréningu modelov | tréningu ai | učenie umelej |
            učenie jazykových | vývoj umelej | vývoji umelej | roboty | robotov | robotmi | botov |
            botmi | chatbot* | strojové spracovanie | strojového spracovania |
            automatizované získavanie | automatické sťahovanie | automatický zber | dátových sád |
            súborov dát pre | strojové čítanie | jazykového modelu | jazykovým modelom"""
        ),
        Action.ALTER_IMAGE: words(
            """orezávan* | orezan* | retuš* | montáž* | fotomontáž* | výrez* | orezať | orezávať |
            upravovať snímk* | upravovať fotografi* | odstránenie loga | odstraňovať logo |
            vodoznak* | koláž*"""
        ),
        Action.LINK: words("rámovan* | framing* | vkladanie do rámov | deep link*"),
    },
    manners={
        Action.PRINT: words("časopisy | bulvár | obálky"),
        Action.PUBLISH_ONLINE: words("mobilné aplikácie | mobilných aplikáciách"),
    },
    objects={
        Object.ITEM: words(
            """materiál | materiálu | materiály | materiálov | obsah | obsahu | obsahy | obsahom |
            informáci* | správ | správy | správa | správu | spravodajstv* | spravodajský servis |
            spravodajského servisu | servis | servisu | dielo | diela | diel | dielu | dokument* |
            rozhovor* | reportáž* | príspev* | vydani* | novín | oznámeni* | tejto publikácie |
            táto publikácia | ruší správu | rušíme správu | zrušenie správy | správa zrušená |
            správa je zrušená | sťahuje správu | sťahujeme správu | správa stiahnutá |
            správa je stiahnutá | ruší informáciu | ruší článok | ruší text | ruší materiál |
            ruší príspevok | zrušila správu | zrušila informáciu | zrušila článok | zrušila text |
            zrušila materiál | zrušila príspevok | zrušil správu | zrušil informáciu |
            zrušil článok | zrušil text | zrušil materiál | zrušil príspevok | rušíme informáciu |
            rušíme článok | rušíme text | rušíme materiál | rušíme príspevok | sťahuje informáciu |
            sťahuje článok | sťahuje text | sťahuje materiál | sťahuje príspevok | stiahla správu |
            stiahla informáciu | stiahla článok | stiahla text | stiahla materiál |
            stiahla príspevok | stiahol správu | stiahol informáciu | stiahol článok |
            stiahol text | stiahol materiál | stiahol príspevok | sťahujeme informáciu |
            sťahujeme článok | sťahujeme text | sťahujeme materiál | sťahujeme príspevok |
            odvoláva správu | odvoláva informáciu | odvoláva článok | odvoláva text |
            odvoláva materiál | odvoláva príspevok | odvolala správu | odvolala informáciu |
            odvolala článok | odvolala text | odvolala materiál | odvolala príspevok |
            anuluje správu | anuluje informáciu | anuluje článok | anuluje text |
            anuluje materiál | anuluje príspevok | správa bola zrušená | správa bola stiahnutá |
            článok bol stiahnutý | článok je stiahnutý"""
        ),
        Object.SITE: words(
            """web | webu | webovej stránky | webových stránok | webové stránky |
            internetovej stránky | internetových stránok | stránky | stránok | stránka |
            stránke | portál | portálu | portáli | server | servera"""
        ),
        Object.TEXT: words(
            """text | textu | texty | textov | článok | článku | články | článkov | textoch |
            článkoch"""
        ),
        Object.IMAGE: words(
            """foto | fotk* | fotografi* | fotografií | snímk* | snímok | obrázk* | obrázok |
            obraz* | ilustráci* | sťahuje fotografiu | sťahuje snímku | snímka stiahnutá |
            ruší fotografiu | ruší fotografie | ruší snímku | ruší snímky | ruší foto |
            zrušila fotografiu | zrušila fotografie | zrušila snímku | zrušila snímky |
            zrušila foto | zrušil fotografiu | zrušil fotografie | zrušil snímku | zrušil snímky |
            zrušil foto | rušíme fotografiu | rušíme fotografie | rušíme snímku | rušíme snímky |
            rušíme foto | sťahuje fotografie | sťahuje snímky | sťahuje foto | stiahla fotografiu |
            stiahla fotografie | stiahla snímku | stiahla snímky | stiahla foto |
            stiahol fotografiu | stiahol fotografie | stiahol snímku | stiahol snímky |
            stiahol foto | sťahujeme fotografiu | sťahujeme fotografie | sťahujeme snímku |
            sťahujeme snímky | sťahujeme foto | odvoláva fotografiu | odvoláva fotografie |
            odvoláva snímku | odvoláva snímky | odvoláva foto | odvolala fotografiu |
            odvolala fotografie | odvolala snímku | odvolala snímky | odvolala foto |
            anuluje fotografiu | anuluje fotografie | anuluje snímku | anuluje snímky |
            anuluje foto"""
        ),
        Object.VIDEO: words(
            """video | videá | videí | videa | videozáznam* | záber* | audiovizuáln* | klip* |
            ruší video | ruší zábery | ruší videozáznam | zrušila video | zrušila zábery |
            zrušila videozáznam | zrušil video | zrušil zábery | zrušil videozáznam |
            rušíme video | rušíme zábery | rušíme videozáznam | sťahuje video | sťahuje zábery |
            sťahuje videozáznam | stiahla video | stiahla zábery | stiahla videozáznam |
            stiahol video | stiahol zábery | stiahol videozáznam | sťahujeme video |
            sťahujeme zábery | sťahujeme videozáznam | odvoláva video | odvoláva zábery |
            odvoláva videozáznam | odvolala video | odvolala zábery | odvolala videozáznam |
            anuluje video | anuluje zábery | anuluje videozáznam | video bolo stiahnuté"""
        ),
        Object.AUDIO: words("audio | zvukov* | podcast* | nahrávk* | nahrávok"),
        Object.GRAPHIC: words("grafik* | infografik* | graf | grafov | karikatúr*"),
        Object.DATABASE: words("databáza | databázy | databáz"),
        Object.LOGO: words(
            """logo | loga | logá | logotyp* | ochranné známky | ochranných známok |
            ochranná známka"""
        ),
        Object.THIRD_PARTY: words(
            """materiály tretích | materiálov tretích | obsah tretích | materiálov agentúr |
            správ agentúr | agentúrne spravodajstvo | agentúrneho spravodajstva"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """súhlas | súhlasu | súhlasom | súhlasy | povolenia | povolenie | povolením |
            povolenia redakcie | dovolenia | dovolenie | licencia | licencie | licenciu |
            licenciou | licencii | licenčn* | oprávneni* | oprávnenie | zmluv* | dohod* |
            schváleni* | autorizáci* | privoleni* | vedomia redakcie | v súlade s podmienkami |
            podľa podmienok | v súlade s pravidlami | so súhlasom | po dohode | pod licenciou |
            s povolením"""
        ),
        Condition.PRIOR: words(
            """predchádzajúc* | vopred | predbežn* | predošl* | s predchádzajúcim |
            po predchádzajúcom"""
        ),
        Condition.WRITTEN: words("písomn* | v písomnej forme | s písomným | po písomnom"),
        Condition.ATTRIBUTION: words(
            """uvedenie | uvedenia | uvedením | uviesť | uvedie | uveďte | uvediete | uvádzan* |
            uvádzať | citovanie zdroja | citovať zdroj | citácie zdroja | zdroja | zdroj |
            zdrojom | autora | mena autora | meno autora | odkaz na zdroj | odkazom na zdroj |
            s uvedením | pri uvedení | ak je uvedený | ak je uvedené | ak uvediete |
            pokiaľ je uvedený | ak bude uvedený | s citovaním zdroja | s uvedeným |
            treba uviesť | označenie zdroja | označiť | odvolani* | odvolávk* | autorstv*"""
        ),
        Condition.LINK: words(
            """odkaz | odkazu | odkazom | odkazy | hypertext* | hyperlink* | hypertextový odkaz |
            prelink* | prelinkovan* | aktívny odkaz | aktívneho odkazu | funkčný odkaz |
            spätný odkaz | preklik* | link | linku | linkom | linkovan* | s odkazom |
            s aktívnym odkazom | s funkčným odkazom | url"""
        ),
        Condition.KEEP_NOTICE: words(
            """zachovanie označenia | odstraňovať označenie | zachovať označenie |
            zachovať copyright"""
        ),
        Condition.INDICATE_CHANGES: words("vyznačenie zmien | vyznačiť zmeny | uviesť zmeny"),
        Condition.NO_DERIVATIVES: words(
            """bez zmien | bez úprav | bez akýchkoľvek zmien | bez akýchkoľvek úprav |
            v nezmenenej podobe | v nezmenenej forme | nezmenen* | bez skracovania |
            bez krátenia | bez zásahov | v pôvodnom znení | bez odvodených diel | nespracúvajte"""
        ),
        Condition.SHARE_ALIKE: words(
            """za rovnakých podmienok | rovnaké šírenie | pod rovnakou licenciou |
            zachovajte licenciu"""
        ),
        Condition.NONCOMMERCIAL: words(
            "nekomerčn* | nepoužívajte na komerčné | neziskov* | nezárobkov*"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redakčné účely | redakčným účelom | redakčné použitie | redakčného použitia |
            spravodajské účely | redakčné využitie | redakčnému použitiu | redakčného využitia |
            redakčné potreby"""
        ),
        Condition.PERSONAL_USE: words(
            """osobnú potrebu | osobnej potreby | osobné použitie | osobné účely |
            súkromné účely | súkromné použitie | súkromnú potrebu | vlastnú potrebu |
            vlastné potreby | internú potrebu | interné použitie | osobné, nekomerčné |
            osobné a nekomerčné"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """vzdelávacie účely | vzdelávacím účelom | študijné účely | výučbové účely"""
        ),
        Condition.CONTEXT_ONLY: words("na ilustráciu | v súvislosti s"),
        Condition.ONE_TIME: words(
            """jednorazov* | len raz | iba raz | jedenkrát | iba jedenkrát | na jednorazové |
            jeden raz | uverejniť raz | publikovať raz | zverejniť raz | použiť raz | jediný raz"""
        ),
        Condition.LENGTH_LIMIT: words(
            "krátkych citácií | krátke citácie | krátke úryvky | krátkych úryvkov"
        ),
        Condition.NOTIFY: words(
            "informovať redakciu | upovedomiť | oznámiť redakcii | dajte nám vedieť"
        ),
        Condition.PAYMENT: words(
            """odplat* | za odplatu | poplat* | odmen* | úhrad* | za úhradu | platen* |
            zaplaten* | honorár* | spoplatnen*"""
        ),
        Condition.SUBSCRIBER: words(
            """predplatiteľ* | klient* | odberateľ* | abonent* | registrovaným používateľom |
            registrovaných používateľov | akreditovan* | s predplatným"""
        ),
        Condition.TRACKING_PIXEL: words("počítadl*"),
        Condition.USE_CORRECTED_VERSION: words("opravenú verziu | opravenej verzie"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """len na redakčné účely | iba na redakčné účely | výhradne na redakčné účely |
            výlučne na redakčné účely | len na redakčné použitie | výhradne na redakčné použitie |
            iba na redakčné použitie | len pre redakčné použitie | iba pre redakčné použitie |
            len pre redakčné účely | iba pre redakčné účely | výhradne pre redakčné účely |
            výhradne pre redakčné použitie | výlučne na redakčné použitie |
            výlučne pre redakčné použitie | len na redakčné využitie | iba na redakčné využitie |
            výhradne na redakčné využitie | len na spravodajské účely | iba na spravodajské účely |
            len na redakčné potreby"""
        ),
        Exemption.PERSONAL_USE: words(
            """okrem osobnej potreby | s výnimkou osobnej potreby |
            okrem použitia pre osobnú potrebu | s výnimkou osobného použitia"""
        ),
        Exemption.QUOTATION: words(
            """s výnimkou citácií | okrem citácií | s výnimkou citácie | okrem citovania"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """ustanovených zákonom | stanovených zákonom | dovolených zákonom |
            zákonom stanovených | zákonom ustanovených | ktoré ustanovuje zákon"""
        ),
        Exemption.SUBSCRIBERS: words(
            "okrem predplatiteľov | s výnimkou predplatiteľov | okrem klientov"
        ),
        Exemption.SOCIAL_SHARE: words("tlačidlá na zdieľanie | tlačidiel na zdieľanie"),
        Exemption.SCIENTIFIC_RESEARCH: words(
            "vedecký výskum | vedeckého výskumu | vedecké účely"
        ),
        Exemption.SEARCH_ENGINES: words("vyhľadávač*"),
        Exemption.IMAGES: words(
            """s výnimkou fotografií | okrem fotografií | nevzťahuje sa na fotografie |
            okrem obrázkov"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """s výnimkou materiálov tretích | okrem materiálov tretích | okrem agentúrnych |
            s výnimkou agentúrnych"""
        ),
        Exemption.LOGOS: words("s výnimkou log | okrem loga"),
        Exemption.VIDEO: words("okrem videí | s výnimkou videí"),
        Exemption.HEADLINE_LINK: words("titulku a odkazu | titulok a odkaz"),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("od | zo strany | na"),
    examples=(
        Example(
            "Kopírovanie obsahu je zakázané.",
            ("prohibits reproduce",),
        ),
        Example(
            "Preberanie článkov bez písomného súhlasu vydavateľa je zakázané.",
            ("prohibits publish of text if consent written",),
        ),
        Example(
            "Fotografie nesmú byť kopírované, šírené ani upravované.",
            ("prohibits reproduce redistribute adapt of image",),
        ),
        Example(
            "Preberanie je možné len s písomným súhlasom vydavateľa.",
            ("prohibits publish if consent written",),
        ),
        Example(
            "Kopírovanie textov je povolené s uvedením autora a aktívnym odkazom.",
            ("permits reproduce of text if attribution link",),
        ),
        Example(
            "Pri citovaní je povinné uviesť zdroj.",
            ("permits quote if attribution",),
        ),
        Example(
            "Vydavateľ si vyhradzuje právo na vyťažovanie textu a dát.",
            ("reserves ai_training",),
        ),
        Example(
            "Použitie obsahu na trénovanie modelov umelej inteligencie je zakázané.",
            ("prohibits ai_training",),
        ),
        Example(
            "Materiály možno šíriť len na nekomerčné účely.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Úplné alebo čiastočné kopírovanie bez súhlasu vydavateľa nie je dovolené.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Žiadna časť tohto textu nesmie byť kopírovaná bez súhlasu autora.",
            ("prohibits reproduce quote of text if consent",),
        ),
        Example(
            "Preberanie nie je zakázané pod podmienkou uvedenia zdroja.",
            ("permits publish if attribution",),
        ),
        Example(
            "Neoprávnené kopírovanie je zakázané.",
            ("prohibits reproduce if consent",),
        ),
        Example(
            "Foto: TASR",
            ("notice",),
        ),
        Example(
            "© 2019 Večerné noviny, a.s. Všetky práva vyhradené.",
            ("reserved",),
        ),
        Example("Súd v Košiciach pojednával o žalobe pre porušenie autorských práv."),
        Example("V centre mesta je zakázané parkovanie bez povolenia."),
        Example("Predaj alkoholu po 22. hodine je zakázaný, oznámila radnica."),
        Example("Právnik vysvetlil, čo znamená nápis „všetky práva vyhradené“."),
    ),
)
