"""Dutch, with the words of Flanders."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off
PACK = LanguagePack(
    name="nl",
    title="Nederlands",
    tags={
        Tag.OWNED: words(
            """berust bij | berusten bij | ligt bij | liggen bij | behoort toe aan | blijven bij | behoren toe aan |
            is eigendom van | zijn eigendom van | blijft eigendom van | blijven eigendom van | rust bij | rusten bij |
            komt toe aan | komen toe aan"""
        ),
        Tag.MARK: words(
            """auteursrecht © | auteursrecht: | auteursrechten: | rechthebbende: | rechten: | copyright ligt bij | auteursrecht ligt bij | auteursrechten liggen bij | auteursrecht berust bij |
            auteursrechten berusten bij | copyright berust bij | het auteursrecht berust bij | het copyright berust bij | beeldrechten: | auteursrecht"""
        ),
        Tag.RESERVED: words(
            """alle rechten voorbehouden | alle rechten zijn voorbehouden | alle rechten worden voorbehouden |
            alle auteursrechten voorbehouden | alle auteursrechten en databankrechten voorbehouden |
            alle auteurs- en databankrechten voorbehouden | alle rechten uitdrukkelijk voorbehouden |
            alle rechten nadrukkelijk voorbehouden | alle rechten gereserveerd | alle rechten berusten bij |
            alle rechten liggen bij | alle rechten behoren toe aan | alle rechten bij | rechten voorbehouden |
            alle rechten beschermd | alle auteursrechten zijn voorbehouden |
            alle intellectuele eigendomsrechten voorbehouden | alle rechten van reproductie voorbehouden |
            auteursrechten voorbehouden | auteursrecht voorbehouden | alle rechten blijven voorbehouden |
            alle overige rechten voorbehouden | alle andere rechten voorbehouden | alle rechten blijven bij |
            behoudt zich alle rechten voor | behouden ons alle rechten voor | wij behouden ons alle rechten voor"""
        ),
        Tag.PROTECTED: words(
            """auteursrechtelijk beschermd* | beschermd door het auteursrecht | beschermd door auteursrecht* |
            door auteursrecht* beschermd | onder het auteursrecht | sommige rechten voorbehouden |
            enkele rechten voorbehouden | databankrechtelijk beschermd | berust auteursrecht | rust auteursrecht |
            berust copyright | rusten auteursrechten | is auteursrechtelijk beschermd |
            zijn auteursrechtelijk beschermd | beschermd door auteursrecht | door auteursrecht beschermd |
            door het auteursrecht beschermd | onder auteursrecht | valt onder het auteursrecht |
            vallen onder het auteursrecht | valt onder auteursrecht | door de auteurswet beschermd |
            beschermd door de auteurswet | beschermd krachtens"""
        ),
        Tag.RESERVE: words(
            """voorbehouden | behoudt zich | behouden zich | behouden wij ons | wij behouden ons | voorbehoud |
            voorbehoud maakt | maakt een uitdrukkelijk voorbehoud | maakt voorbehoud | maakt uitdrukkelijk voorbehoud |
            voorbehouden aan | rechtenvoorbehoud | maken een uitdrukkelijk voorbehoud | is voorbehouden |
            zijn voorbehouden | blijft voorbehouden | blijven voorbehouden | behoudt zich het recht |
            behouden zich het recht | behouden ons het recht | behoudt zich uitdrukkelijk |
            behouden ons uitdrukkelijk | behoudt de uitgever zich | maakt een voorbehoud | maken een voorbehoud |
            maken voorbehoud | wordt voorbehouden | worden voorbehouden | uitdrukkelijk voorbehouden | opt-out |
            voorbehoud van rechten"""
        ),
        Tag.NEG: words(
            """niemand | niet | geen | noch | nimmer | nooit | op geen enkele wijze | op geen enkele manier | geenszins |
            in geen geval | nergens | geen enkel | geen enkele | onder geen beding | onder geen enkele voorwaarde |
            evenmin | niet langer | niet meer | niets belet | niemand belet | belet u niet | niets let u |
            niets verbiedt | niets verhindert"""
        ),
        Tag.NOT_ONLY: words(
            """zelfs met | ook niet met | niet alleen | niet slechts | niet later dan | tenzij anders |
            indien niet anders | waar niet anders | niet beperkt tot | niet enkel | niet noodzakelijk |
            tenzij anders vermeld | tenzij anders aangegeven | met of zonder | al dan niet | niet onbelangrijk |
            niet langer dan | niet meer dan | ingebruikname | plaats in | vond plaats | plaatsvinden |
            gebruiksvoorwaarden | cookiegebruik | verdeeld over | verdeelde | publicatiedatum | bron van inkomsten |
            bron van | in de uitzending van | te bewaren in de koelkast | niet uitsluitend"""
        ),
        Tag.MAY: words(
            """mag | mogen | kan | kunnen | zou mogen | je mag | u mag | zou kunnen | mag je | mag u | kun je | kunt u |
            mag men | mogen wel"""
        ),
        Tag.MUST: words(
            """moet | moeten | dient | dienen | is verplicht te | bent u verplicht | te worden | dient te | dienen te |
            moet je | moet u | zijn verplicht te | wordt geacht | worden geacht | zal | zullen"""
        ),
        Tag.BAN: words(
            """verboden | verbiedt | verbieden | verbod | niet-toegestaan | ontoelaatbaar | uitgesloten | onwettig* |
            onrechtmatig* | strafbaar | ongeoorloofd | is uit den boze | maakt inbreuk | inbreuk op het auteursrecht |
            is een inbreuk | vormt een inbreuk | illegaal | verboden is | nadrukkelijk verboden | verzet zich tegen |
            maakt bezwaar tegen | maken bezwaar tegen | staan niet toe | staat niet toe | staan wij niet toe |
            staan we niet toe | wordt niet toegestaan | geven geen toestemming | geeft geen toestemming |
            stemt niet in | stemmen niet in | verzetten ons tegen | verzetten zich tegen | wij verzetten ons |
            verzet tegen | maken wij bezwaar tegen | bezwaar tegen | tekenen bezwaar aan | niet veroorloofd |
            niet geoorloofd | niet gewenst | ongewenst | wijzen wij af | wordt niet geduld | niet gedoogd | taboe |
            weigeren wij | weigert | strikt verboten | ten strengste verboten | wordt verboden | sluiten wij uit |
            is afgesloten voor | staat niet vrij | is geen sprake | niet aan de orde | komt niet in aanmerking |
            wordt niet aanvaard | niet aanvaard | is verboden | zijn verboden | absoluut verboden | strikt verboden |
            uitdrukkelijk verboden | streng verboden | verboden te | het is verboden | ten strengste verboden |
            niet acceptabel | onacceptabel | niet geaccepteerd | wordt niet geaccepteerd | accepteren wij niet |
            accepteren we niet | tolereren wij niet | tolereren we niet | niet getolereerd | staan we geen |
            staan wij geen | laten wij niet toe | laten we niet toe | laat niet toe | gedogen wij niet |
            geven wij geen toestemming | geven we geen toestemming | geen toestemming gegeven | is geen toestemming |
            wordt geen toestemming | verleent geen | verlenen geen | verlenen wij geen | wordt niet verleend |
            gaan niet akkoord | gaat niet akkoord | gaan wij niet akkoord | akkoord gaan wij niet |
            stemmen wij niet in | niet ingestemd | uitdrukkelijk uitgesloten | is uitgesloten | zijn uitgesloten |
            uit den boze | uit de boze | is diefstal | is een schending | vormt een schending |
            schendt het auteursrecht | schending van het auteursrecht | schending van onze |
            is een auteursrechtinbreuk | is onrechtmatig | is onwettig | wederrechtelijk* | niet de bedoeling |
            not done | ontzeggen wij | verzetten wij ons | nadrukkelijk uitgesloten | wordt geweigerd |
            geblokkeerd voor | niets belet | niemand belet | belet u niet | niets let u | niets verbiedt |
            niets verhindert"""
        ),
        Tag.ALLOW: words(
            """toegestaan | toegelaten | toelaatbaar | geoorloofd | toestaan | staat toe | staan toe | vrij te | vrij om |
            vrij gebruiken | vrij worden | vrijelijk | mogelijk | vrij gebruik | welkom | gratis te | rechtenvrij |
            vrijgegeven | beschikbaar onder | gepubliceerd onder | valt onder | vallen onder | gelicentieerd onder |
            in licentie gegeven onder | licentie: | uitgegeven onder | beschikbaar gesteld onder |
            ter beschikking gesteld | kosteloos | bevoegd | gerechtigd | akkoord met | onder een creative |
            onder de licentie | onder een licentie | staat vrij | vrij te publiceren | vrij van rechten |
            rechtenvrij te gebruiken | vereist geen toestemming | behoeft geen toestemming | gratis | mag gratis |
            mag vrij | vrij van auteursrechten te | zonder toestemming vooraf mag | geen bezwaar tegen | geen bezwaar |
            hebben geen bezwaar | toestemming is niet nodig | geen toestemming nodig | geen toestemming vereist |
            zonder kosten | zonder vergoeding | recht om | het recht om | naar hartenlust | vrijelijk te |
            ter vrije beschikking | ter beschikking van de pers | vrij ter beschikking | ter beschikking van de media |
            staat iedereen vrij | iedereen vrij | staat u vrij | staat het u vrij | staat eenieder vrij |
            staat het iedereen vrij | gratis bij naamsvermelding | gratis mits naamsvermelding |
            gratis met bronvermelding | rechtenvrij bij naamsvermelding | gratis onder vermelding | zonder beperking |
            zonder beperkingen | onbeperkt | van harte welkom | is toegestaan | zijn toegestaan | vrij toegestaan |
            uitdrukkelijk toegestaan | steeds toegestaan | altijd toegestaan | mag gerust | mag je gerust |
            mag je gratis | mogen gratis | mogen vrij | van harte aangemoedigd | aangemoedigd | moedigen aan |
            wij moedigen | juichen wij toe | juichen we toe | nodigen u uit | nodigen iedereen uit | voel je vrij |
            voel u vrij | u bent vrij | je bent vrij | bent u vrij | ben je vrij | staat je vrij | staat het je vrij |
            staat het eenieder vrij | vrij beschikbaar | vrij verkrijgbaar | gratis beschikbaar |
            gratis ter beschikking | kosteloos beschikbaar | is prima | vinden we prima | vinden wij prima |
            vinden we goed | vindt de redactie goed | hebben wij geen bezwaar | er is geen bezwaar |
            bestaat geen bezwaar | maken geen bezwaar | maakt geen bezwaar | niets op tegen |
            hebben er niets op tegen | niets staat in de weg | staat niets in de weg | niets in de weg |
            is geen toestemming nodig | is geen toestemming vereist | hoeft geen toestemming |
            hoef je geen toestemming | hoeft u geen toestemming | is toestemming niet nodig | vraagt geen toestemming |
            vereisen geen toestemming | behoeven geen toestemming | zonder dat toestemming nodig |
            verleent toestemming | verlenen toestemming | geven toestemming | geeft toestemming |
            geven wij toestemming | wordt toestemming verleend | toestemming wordt verleend | toestemming is verleend |
            hierbij toestemming | verleent het recht | verleent u het recht | geeft u het recht | geven u het recht |
            verlenen u | onvoorwaardelijk | zonder voorwaarden | zonder restricties | zonder enige beperking |
            ongelimiteerd | vergoedingsvrij | vrij van vergoeding | vrij van kosten | royaltyvrij"""
        ),
        Tag.NEED: words(
            """vereist | verplicht | vereisen | nodig | noodzakelijk | behoeft | behoeven | verplichte | verplichting |
            onder voorbehoud van | is een vereiste | voorwaarde | is onderworpen aan | onderworpen aan |
            zijn onderworpen | te worden vermeld | gevraagd te worden | aangevraagd te worden | vooraf aan te vragen |
            vraagt | toestemmingsplichtig | vergunningsplichtig | betalend | moet worden gevraagd | te vragen |
            te verkrijgen | is vereist | zijn vereist | is verplicht | zijn verplicht | is nodig | is noodzakelijk |
            zijn noodzakelijk | onontbeerlijk | onmisbaar | verplicht stellen | stellen wij verplicht | eisen wij |
            afhankelijk van | is afhankelijk van | onder de verplichting | gebonden aan | is gebonden aan |
            verschuldigd | is verschuldigd | zijn verschuldigd | dient betaald | moet betaald worden |
            moet worden betaald | aan te vragen | aan te vragen bij | vooraf te vragen | te worden gevraagd |
            te worden verkregen | dient te worden gevraagd | dient te worden aangevraagd | moet vooraf |
            aangevraagd worden | verkregen worden | veronderstelt | dient u contact op te nemen | te noemen |
            te vermelden | vermeld te worden | vraag toestemming | vraag ons toestemming | eerst vragen |
            vraag het ons eerst | vraag het eerst | vraagt dat eerst | klopt eerst aan | klop eerst aan |
            eerst toestemming | overleg eerst | neem eerst contact op | dient u eerst contact | te overleggen met |
            dient te worden goedgekeurd | moet worden goedgekeurd | licentieplichtig | vergunningplichtig |
            op aanvraag bij | is een vergoeding verschuldigd | vergoeding verschuldigd |
            wordt een vergoeding gevraagd | wordt een vergoeding in rekening | zijn kosten verbonden |
            kosten verbonden | wordt gefactureerd | worden gefactureerd | is betalend | vergoedingsplichtig |
            factureren wij | brengen wij in rekening | ontvangt een factuur | krijgt een factuur | volgt een factuur"""
        ),
        Tag.THREAT: words(
            """wordt vervolgd | worden vervolgd | gerechtelijk vervolgd | wordt gerechtelijk | juridische stappen |
            gerechtelijke stappen | in rechte | wordt in rekening gebracht | strafrechtelijk vervolgd |
            schadevergoeding geëist | schadeclaim | strafrechtelijk vervolgd worden | wordt strafrechtelijk |
            juridisch vervolgd | gerechtelijk vervolgd worden | overtreding wordt | inbreuk wordt |
            inbreuken worden vervolgd | juridische actie | juridische maatregelen | gerechtelijke vervolging |
            zal worden opgetreden | schadevergoeding verschuldigd | wordt aangifte gedaan"""
        ),
        Tag.UNAUTHORISED: words(
            """ongeautoriseerd* | onbevoegd* | ongeoorloofd gebruik | ongeoorloofde | niet-geautoriseerd* |
            niet geautoriseerd* | zonder meer | eigenmachtig* | ongelicentieerd* | niet-toegestane | niet toegestane |
            ongevraagd* | niet-geoorloofd* | niet geoorloofde | ongelicenseerd* | zonder te vragen |
            zonder het te vragen | zonder ons te vragen | zonder overleg met ons | zonder het ons te vragen |
            zonder ons medeweten"""
        ),
        Tag.WITHOUT: words(
            """zonder | zonder dat | bij gebrek aan | bij het ontbreken van | bij afwezigheid van | indien geen |
            als er geen | ontbreekt | in afwezigheid van | bij gebreke van | bij ontbreken van | bij ontstentenis van |
            zolang er geen"""
        ),
        Tag.EXCEPT: words(
            """behalve | tenzij | uitgezonderd | met uitzondering van | behoudens | op uitzondering van | uitgenomen |
            buiten de | voor zover niet | met uitsluiting van | uitzondering hierop | uitzondering: |
            hiervan uitgezonderd | hiervan zijn uitgezonderd | daarvan uitgezonderd | uitgezonderd zijn |
            afgezien van | tenware | anders dan"""
        ),
        Tag.ONLY: words(
            """alleen | enkel | uitsluitend | slechts | louter | exclusief | enkel en alleen | alleen maar |
            exclusief voor | beperkt tot | is beperkt tot | strikt voor"""
        ),
        Tag.IF: words(
            """mits | op voorwaarde | op voorwaarde dat | onder voorwaarde | indien | als | zolang | voor zover |
            mits bronvermelding | onder de voorwaarde | wanneer | mits naamsvermelding | mits vermelding |
            onder voorwaarde dat | onder de voorwaarde dat | met dien verstande dat | zo lang | vooropgesteld dat |
            gesteld dat | in ruil voor | onder beding dat | onder de volgende voorwaarden | enige voorwaarde |
            de enige voorwaarde | met inachtneming van"""
        ),
        Tag.WHEN: words(
            """bij | wanneer | wie | indien | als | in geval van | bij elke | bij elk | ingeval | onder vermelding |
            met vermelding | met bronvermelding | met naamsvermelding | onder verwijzing | met verwijzing |
            met een link | met link | met bronverwijzing | met duidelijke bronvermelding | onder bronvermelding |
            met credit | met fotocredit | met hyperlink | met toestemming | met schriftelijke | met voorafgaande |
            tegen betaling | tegen vergoeding | na toestemming | na voorafgaande | na schriftelijke | al wie |
            eenieder die | iedereen die | wil je | wilt u | wilt u gebruikmaken | indien u | bij iedere | bij ieder"""
        ),
        Tag.NO_PART: words(
            """niets uit deze | niets uit | geen enkel deel | geen deel | geen onderdeel | geen gedeelte |
            geen enkel onderdeel | geen enkel gedeelte | niets hieruit | niets daaruit | geen enkele passage |
            geen letter | niets van deze | niets op deze site | niets van deze site | niets van"""
        ),
        Tag.RANGE: words(
            """geheel of gedeeltelijk | gehele of gedeeltelijke | volledig of gedeeltelijk | volledige of gedeeltelijke |
            gedeeltelijk | gedeelten | ook gedeeltelijk | zelfs gedeeltelijk | in zijn geheel of | in het geheel of |
            in haar geheel of | noch geheel noch gedeeltelijk | geheel noch gedeeltelijk | in geheel of in gedeelte |
            of delen daarvan | delen hiervan | delen ervan | enig deel | enig gedeelte | elk deel | gehele of deels |
            ten dele | of gedeelten daarvan | onderdelen daarvan | geheel of ten dele | geheel dan wel gedeeltelijk |
            hetzij geheel | in zijn geheel of gedeeltelijk | volledig of deels | ook gedeeltelijke |
            zelfs gedeeltelijke | delen daarvan | een deel ervan | gedeelten daarvan | gedeelten ervan |
            of delen ervan | of een deel daarvan | of een gedeelte daarvan | noch geheel noch | bij gedeelten |
            bij uittreksel | zelfs bij uittreksel | in fragmenten | deels"""
        ),
        Tag.COMMERCIAL: words(
            """commerciële doeleinden | voor commerciële doeleinden | commercieel doel | commerciële doelen |
            voor zakelijke doeleinden | winstoogmerk | met winstoogmerk | bedrijfsmatige doeleinden |
            handelsdoeleinden | commercieel oogmerk | uit winstbejag | zakelijke doeleinden | bedrijfsmatig* |
            beroepsmatige doeleinden | voor geldelijk gewin | winstgevende doeleinden | in een commerciële context"""
        ),
        Tag.OTHER: words(
            """of andere doeleinden | of enig ander doel | voor welk doel dan ook | enig doel | alle doeleinden |
            of anderszins | of op enige andere wijze | of op welke andere wijze | op welke wijze dan ook |
            op enigerlei wijze | in enige vorm | in welke vorm dan ook | op enige wijze | of op enige andere manier |
            op welke manier dan ook | op om het even welke wijze | voor andere doeleinden | enig ander doel |
            voor enig ander doel"""
        ),
        Tag.OUTSIDE: words("buiten"),
        Tag.OUT: words("out "),
        Tag.PURPOSE: words("voor | ten behoeve van | ten behoeve | om | met het oog op | met als doel | in het kader van | t.b.v. | te gebruiken voor"),
        Tag.BUT: words("maar | echter | doch | terwijl | daarentegen | hoewel | evenwel | ofschoon | niettemin | wel"),
        Tag.AND: words("en | of | alsmede | evenals | alsook | en/of | dan wel | danwel"),
        Tag.REQUEST: words(
            """graag | alstublieft | a.u.b. | s.v.p. | wordt op prijs gesteld | worden op prijs gesteld | wij verzoeken |
            we verzoeken | wij vragen u | stellen het op prijs | verzoeken wij | vriendelijk | stellen op prijs | aub |
            svp | op prijs gesteld | zouden het fijn vinden | het zou fijn zijn | zouden wij waarderen |
            wordt gewaardeerd | waarderen wij | liefst met | bij voorkeur | indien mogelijk | zo mogelijk | met dank |
            gelieve"""
        ),
        Tag.REPORT: words(
            """zei | zeiden | zegt | zeggen | aldus | meldde | meldt | melden | berichtte | verklaarde | verklaart |
            oordeelde | oordeelt | oordeelden | bepaalde | besliste | beslist | besloot | volgens | kondigde |
            liet weten | laat weten | waarschuwt | waarschuwde | schreef | schrijft | aangekondigd | aangeklaagd |
            klaagt | daagt | daagde | sleept | eist | eiste | eisen | stelde | vinden | pleit | bekritiseerde |
            keurde | heeft gisteren | heeft vandaag | noemde | legt uit | vertelt | vertelde | bevestigde | stemde |
            nam aan | sloot een akkoord | bereikte | de rechter heeft | de rechtbank heeft | het hof heeft |
            eist een vergoeding | eist schadevergoeding | eisen vergoeding | beschuldigt | beschuldigde | beweert |
            beweerde | klaagt aan | klaagde | kondigde aan | kondigt aan | bevestigt | ontkent | ontkende | benadrukt |
            benadrukte | pleitte | vreest | legde uit | voegde toe | stapt naar de rechter | stapte naar de rechter |
            heeft geoordeeld | heeft besloten | heeft beslist | heeft verboden | werd veroordeeld | veroordeeld |
            wil dat | willen dat | verbood | heeft gekopieerd | had gekopieerd | hebben gekopieerd |
            heeft gepubliceerd | zou hebben | zouden hebben | vrijgesproken | gearresteerd | aangehouden | stelt |
            vindt | noemt | minister wil"""
        ),
        Tag.TOPIC: words(
            """rechter | rechters | rechtbank | rechtszaak | rechtszaken | gerechtshof | hoge raad | vonnis | arrest |
            kort geding | wetsvoorstel | wetgever | tweede kamer | kamerleden | parlement | minister | ministers |
            richtlijn | regering | europese commissie | advocaat | advocaten | deskundige | experts | expert | jurist |
            juristen | de term | de zin | de formule | de woorden | het woord | betekent | wat betekent |
            auteursrechtwet | wet op het auteursrecht | auteursrechtinbreuk | auteursrechtschending |
            schending van het auteursrecht | schending van auteursrechten | aanklacht | hervorming | gemeente |
            politie | burgemeester | omwonenden | bezoekers | bewoners | onderzoek | enquête | vakbond | plagiaat |
            piraterij | de vermelding | de rechter heeft | de rechtbank heeft | het hof heeft |
            schadevergoeding betalen | nieuwe wet | de wet | wetgeving | uitgevers willen | hof van | bodemprocedure |
            eerste kamer | minister* | staatssecretaris | gemeenteraad | wethouder | verordening | auteurswet |
            auteursrechtenzaak | hoogleraar | de uitdrukking | het begrip | erven van | erfgenamen |
            openbaar ministerie | verdachte | schadevergoeding | workshop | examen | lesboek | opschrift | bordje |
            hof | uitspraak | kabinet"""
        ),
        Tag.NONWORK: words(
            """parkeren | parkeerverbod | roken | rookverbod | alcohol* | drank | wapens | wapen | messen | vissen |
            visserij | jacht | jagen | drone | drones | goederen | waren | tickets | kaartjes | toegangskaarten |
            stemmen | tabak* | sigaretten | vapen | voertuigen | voertuig | auto's | vrachtwagens | toegang |
            betreden | honden | dieren | huisdieren | vuurwerk | zwemmen | barbecue | barbecueën | kamperen |
            fotograferen | filmen | drugs | cannabis | medicijnen | geneesmiddelen | bagage | telefoons |
            e-mailadres* | reacties | cookies | persoonsgegevens | bouwen | bouwvergunning | demonstratie* |
            betoging* | gokken | invoer | uitvoer | handel in | afval | druk- en zetfouten | zetfouten | typefouten |
            prijswijzigingen | wijzigingen voorbehouden | lachgas | samenscholing* | bedelen | pesticiden | water |
            woning* | huis | onderverhuur | rondleiding | auto | boot | geld | gelden | zwembad | sporthal |
            werknemers | leerlingen | personeel | browser | privacy | uw gegevens | advertentiecookies | school |
            ouders | kinderen | bank | tarieven | prijzen | algemene voorwaarden | zender | virus | nepnieuws |
            geneesmiddel | recept | deelname | verbouwing | voorwaarden te wijzigen | embargo tegen | wapenembargo |
            olie-embargo | vakantie | de baas | werkgever | werkgevers | lidmaatschap | vluchten | concert | aanmeren |
            havenmeester* | ligplaats* | haventerrein | kampvuur* | flyers | pamfletten | folderen | reclamebord* |
            spandoek* | affiches plakken | eenden | duiven | meeuwen | voeren van | het voeren | schapen | vee | mest |
            gif | flessen | glaswerk | eten en drinken | snoep | fiets | fietsen | bromfiets* | scooter* | camper* |
            caravan* | aanhanger | snelheid | rijbewijs | paspoort | sleutel* | verhuurder* | huurder* | huurwoning* |
            balkon | schutting | kapvergunning | natuurgebied | wandelpad | fietspad | stoep | perron | brandgang |
            nooduitgang | bouwplaats | monument* | schoolplein | speeltuin | examenkandidaten | rekenmachine* |
            wachtwoord* | pincode | rekeningnummer | creditcard* | lening* | hypotheek* | aandelen | obligaties |
            crypto* | verzekering* | pensioen* | douane | munitie | luchtruim | nachtvluchten | taxi* | airbnb |
            vakantieverhuur | prostitutie | mensenhandel | orgaan* | embryo* | draagmoederschap | abortus |
            euthanasie | vaccin* | besmetting* | mondkapje* | avondklok | quarantaine | supporters | scheidsrechter |
            doping | dopinggebruik | stadion* | loterij* | kansspel* | straatmuzikant* | collecte* | venten |
            marktkraam* | kramen | hoofddoek* | boerka | gezichtsbedekkend* | ongewenste mail | spam | aan het gebouw |
            het schoolplein | van de haven | de steiger | op het strand"""
        ),
        Tag.CREDIT: words(
            """foto: | foto's: | foto © | foto door | foto's door | foto van | foto/ | beeld: | beeld © |
            beeldmateriaal: | fotograaf: | fotografie: | fotocredit: | fotobron: | bron: | bronnen: | bron foto: |
            illustratie: | illustratie door | infographic: | video: | archieffoto: | archiefbeeld: | archieffoto |
            tekst en foto's: | tekst en beeld: | foto ter beschikking gesteld door | beschikbaar gesteld door |
            credit: | credits: | cartoon: | copyright foto: | copyright foto's: | foto's van | beeld van |
            fotobijschrift: | illustraties: | tekening: | tekst & foto's: | persfoto: | stockfoto: | luchtfoto: |
            schermafbeelding: | screenshot: | met toestemming van | met vriendelijke toestemming van |
            overgenomen uit | overgenomen met toestemming van | eerder verschenen in | eerder verschenen op |
            eerder gepubliceerd in | dit artikel verscheen eerder | dit artikel verscheen oorspronkelijk |
            oorspronkelijk gepubliceerd | ter beschikking gesteld door | grafiek: | kaart: | tekst: | met dank aan"""
        ),
        Tag.PHOTO: words("foto | foto's | beeld | fotograaf | archieffoto | archiefbeeld | handout | persfoto"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words("met | met materiaal van | met anp | met belga | met afp | met reuters | bron: anp | bewerking van anp | met informatie van | bron: persbureaus | persbureaus"),
        Tag.BYLINE: words("onze redacteur | van onze verslaggever | verslaggever | verslaggeefster | redacteur | correspondent | van onze correspondent | door onze redactie | van onze redactie"),
        Tag.KILL: words(
            """ingetrokken | is ingetrokken | wordt ingetrokken | intrekking | intrekking: | niet gebruiken |
            niet meer gebruiken | niet langer gebruiken | gelieve niet te gebruiken | gelieve te verwijderen |
            dient te worden verwijderd | uit uw systemen te verwijderen | uit alle systemen | komt te vervallen |
            annulering: | geannuleerd | kill | worden ingetrokken | gelieve te wissen | zijn ingetrokken |
            hierbij ingetrokken | dient verwijderd | trekt het bericht in | trekt dit bericht in |
            trekt het artikel in | trekken het bericht in | trekt de foto in | trekt deze foto in |
            gelieve het niet te plaatsen | gelieve niet te plaatsen | niet te plaatsen | niet plaatsen |
            niet publiceren aub | gelieve te vernietigen | te wissen | te verwijderen uit | vervallen verklaard |
            berust op een misverstand | vervalt | bericht vervallen | foto vervallen | vervallen: | verwijderen uit |
            wissen uit | haal het bericht | s.v.p. verwijderen | svp verwijderen | graag verwijderen | teruggetrokken |
            is teruggetrokken | wordt teruggetrokken | hierbij herroepen | herroepen | trekt haar bericht in |
            trekt zijn bericht in | trekken wij in | trekken we in | trekken wij dit bericht in |
            trekken het artikel in | trekken de foto in | trekken het verhaal in | trekt het verhaal in |
            wordt hierbij ingetrokken | worden hierbij ingetrokken | is hierbij ingetrokken |
            gelieve dit bericht niet | gelieve de foto niet | gelieve deze foto niet | gelieve het bericht niet |
            gelieve het niet te | niet verder gebruiken | niet meer te gebruiken | mag niet meer worden gebruikt |
            mogen niet meer worden gebruikt | mag niet langer worden gebruikt | mogen niet langer worden gebruikt |
            niet langer worden gebruikt | onder geen beding gebruiken | in geen geval gebruiken |
            moet worden verwijderd uit | moeten worden verwijderd uit | moet verwijderd worden uit |
            dient te worden gewist | dienen te worden verwijderd | dient u te verwijderen | verwijder het bericht |
            verwijder dit bericht | verwijder de foto | verwijder deze foto | wis het bericht | wis de foto |
            verwijderen uit alle | te verwijderen uit alle | uit het archief te verwijderen | uit uw archief |
            uit alle archieven | uit uw archieven | offline te halen | offline halen | haal offline |
            haal het artikel | haal de foto | negeer het bericht | negeer dit bericht | gelieve te negeren |
            per abuis verzonden | per abuis verstuurd | per ongeluk verzonden | per ongeluk verstuurd |
            ten onrechte verzonden | abusievelijk verzonden | abusievelijk verstuurd | annuleren wij |
            bericht ingetrokken | foto ingetrokken | intrekking bericht | verhaal ingetrokken | komt te vervallen. |
            is komen te vervallen | niet plaatsen!"""
        ),
        Tag.CORRECTION: words(
            """correctie: | correctie | rectificatie | rectificatie: | gecorrigeerd: | herstel: | gecorrigeerde versie |
            verbeterde versie | herziene versie | (correctie | (herstelt | gebruik deze versie |
            vervangt eerder bericht | vervangt het eerdere bericht | correctie op | herziening: | rechtzetting |
            rechtzetting: | gecorrigeerd bericht | aangepaste versie | gewijzigde versie | nieuwe versie: |
            deze versie vervangt | vervangt het vorige | vervangt vorig bericht | vervangt eerdere |
            vervangt de eerdere | vervangt alle eerdere | gebruik alleen deze | gelieve deze versie |
            gelieve alleen deze | gebruikt u alstublieft deze | verbetering: | verduidelijking: |
            herhaling met correctie"""
        ),
        Tag.EMBARGO: words(
            """embargo | embargo: | embargo tot | onder embargo | onder embargo tot | niet voor publicatie voor |
            geëmbargeerd | vrijgegeven vanaf | niet eerder dan | strikt embargo | publicatie vanaf |
            mag niets naar buiten | niet eerder publiceren | niet publiceren voor | openbaar vanaf | vrij vanaf |
            niet openbaar maken voor | embargo opgeheven | publicatie niet voor | vrij voor publicatie vanaf |
            vrij voor publicatie op | mag pas worden gepubliceerd | niet eerder openbaar | onder embargo totdat |
            embargo geldt | embargo loopt | embargo eindigt | embargo vervalt | onder strikt embargo | persembargo |
            niet eerder publiceren dan | niet publiceren tot | niet te publiceren voor | niet vrijgeven voor |
            niet naar buiten brengen voor | niet uitzenden voor | pas publiceren na | pas publiceren vanaf |
            pas openbaar na | vrijgave: | vrijgave op | vrijgave vanaf | vrijgegeven op | publicatie pas |
            publicatie toegestaan vanaf | publicatiemoment: | voor publicatie vanaf | voor publicatie na"""
        ),
        Tag.UNTIL: words("tot | tot en met | tot aan | t/m | totdat | vóór | voordat | eerder dan | niet eerder dan"),
        Tag.AFTER: words("na | vanaf | sinds | na afloop van"),
        Tag.RELEASE: words(
            """voor onmiddellijke publicatie | voor onmiddellijke verspreiding | voor directe publicatie |
            ter onmiddellijke publicatie | vrij voor publicatie | vrij voor gebruik door de pers |
            voor onmiddellijke vrijgave | voor onmiddellijk gebruik | voor direct gebruik | directe publicatie |
            per direct vrij | vrij te publiceren door de pers | direct vrij voor publicatie | zonder embargo |
            geen embargo"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """publiek domein | publieke domein | openbaar domein | rechtenvrije | geen rechten voorbehouden |
            vrij van auteursrecht* | auteursrechtvrij | geen auteursrecht rust | het auteursrecht is verlopen |
            auteursrecht verlopen | auteursrecht is vervallen | auteursrechten zijn vervallen |
            auteursrechten verlopen | geen auteursrecht meer | niet auteursrechtelijk beschermd |
            niet meer auteursrechtelijk beschermd | vrij van auteursrechten | gemeengoed | geen auteursrechten |
            vrij van rechten van derden | rechten zijn vervallen | rechten zijn verlopen | auteursrecht is allang |
            auteursrecht is opgehouden | geen auteursrecht van toepassing | geen auteursrecht op |
            rust geen auteursrecht | rusten geen auteursrechten | berust geen auteursrecht |
            behoort tot het publieke domein | behoren tot het publieke domein | in het publieke domein |
            in publiek domein | doet afstand van alle rechten | afstand gedaan van |
            doet afstand van het auteursrecht | doen afstand van alle rechten | afstand van alle auteursrechten |
            auteursrechtenvrij | auteursrechtvrije | copyrightvrij | zonder auteursrecht | zonder copyright |
            geen copyright"""
        ),
        Tag.OPEN_LICENCE: words(
            """creative commons naamsvermelding | creative commons-licentie | creative commons licentie | open licentie |
            modellicentie gratis hergebruik | cc-licentie | vrije licentie | open data-licentie | creative commons"""
        ),
        Tag.SINCE: words("sinds | sedert"),
        Tag.PRESENT: words("heden | nu | vandaag"),
        Tag.PART_OF: words("onderdeel van | een onderdeel van | een merk van | een uitgave van | een dochter van | maakt deel uit van | een dienst van"),
        Tag.TAIL: words("en/of haar licentiegevers | en haar licentiegevers | of haar licentiegevers | en haar partners | en gelieerde ondernemingen | en/of | e.a. | en anderen | of diens licentiegevers"),
        Tag.WITHIN: words(
            """binnen | maximaal | ten hoogste | hoogstens | langer dan | meer dan | hooguit | niet langer dan |
            niet meer dan | tot maximaal | max. | gedurende"""
        ),
        Tag.DAYS: words("dag | dagen | uur | uren | weken | maanden | jaar"),
        Tag.LENGTH: words("woorden | tekens | regels | seconden | minuten | zinnen | alinea's"),
        Tag.ABBREVIATION: words("art | nr | blz | bv | bijv | d.w.z | e.a | enz | i.v.m | mr | dhr | mw | o.a | t.b.v | t.a.v | m.u.v | jl | jan | feb | mrt | aug | sept | okt | dec | a.u.b | s.v.p"),
        Tag.MAY_NOT: words(
            """mag niet | mogen niet | mag nooit | mogen nooit | mag geenszins | mogen geenszins | mag in geen geval |
            mogen in geen geval | mag onder geen beding | mogen onder geen beding | niet bestemd voor |
            niet bedoeld voor | is niet bedoeld voor | zijn niet bedoeld voor | niet geschikt voor |
            niet beschikbaar voor | niet vrijgegeven voor | blijf af van | handen af van | hebben niets te zoeken |
            heeft niets te zoeken | gelieve niet te | gelieve geen | wij verzoeken u niet | verzoeken u geen |
            u wordt verzocht geen | u wordt verzocht niet | wilt u niet | zie af van | dient u zich te onthouden |
            onthoudt zich van | onthouden zich van | niet gerechtigd | zijn niet gerechtigd | is niet gerechtigd |
            geen recht om | geen recht tot | niet de bedoeling | hebben we liever niet | heeft niet het recht"""
        ),
    },
    actions={
        Action.ALL: words(
            """gebruik | gebruiken | gebruikt | gebruikt worden | te gebruiken | hergebruik* | hergebruikt | herbruik* |
            her te gebruiken | benutten | benut | exploitatie | exploiteren | geëxploiteerd | aanwenden | aangewend |
            aanwending | verder gebruik | verbruik* van de tekst | overig gebruik | elk gebruik | gebruiksrecht* |
            rechtenvrij te gebruiken | vrij van rechten | vrij gebruiken | vrij gebruik | ongeoorloofd gebruik |
            ter vrije beschikking | ter beschikking van de pers | vrij ter beschikking | ter beschikking van de media |
            gebruik van | gebruik maken van | gebruikmaken van | gebruik te maken van | gebruik gemaakt van |
            gebruikmaking | benutting | hergebruiken | hergebruik | doorgebruik | verdergebruik"""
        ),
        Action.PUBLISH: words(
            """publiceren | publiceer | gepubliceerd | publicatie | publicaties | publicering | herpublicatie |
            herpubliceren | herpubliceerd | opnieuw gepubliceerd | opnieuw publiceren | te publiceren | heruitgave |
            openbaarmaking | openbaar gemaakt | openbaar maken | openbaar te maken | openbaargemaakt |
            verveelvoudigd en/of | overname | overnemen | overgenomen | over te nemen | afdrukken | afgedrukt |
            af te drukken | nadruk | herdruk* | nagedrukt | vertoning | vertonen | vertoond | tonen | getoond |
            plaatsing | plaatsen | geplaatst | te plaatsen | doorplaats* | bekendmaking | mededeling aan het publiek |
            beschikbaarstelling aan het publiek | posten | gepost | vrij te publiceren | gratis bij naamsvermelding |
            gratis mits naamsvermelding | gratis met bronvermelding | rechtenvrij bij naamsvermelding |
            gratis onder vermelding | publiceert | publiceren van | herplaatsen | herplaatst | herplaatsing |
            overneemt | overnames | overname van artikelen | publiekelijk maken | publiek gemaakt | openbaar vertonen |
            openbaar vertoond | openbare vertoning | openbaar uitvoeren | openbaar voorgelezen | voordragen |
            tentoonstellen | tentoongesteld | ter beschikking van het publiek | aan het publiek | wereldkundig |
            naar buiten brengen | naar buiten gebracht | reposten | gereposted | nadrukken | herpublicaties |
            voorpublicatie*"""
        ),
        Action.PUBLISH_ONLINE: words(
            """internet | online publicatie | online gebruik | online te plaatsen | online geplaatst |
            op andere websites | op een website | publicatie op internet | intranet | op internet te plaatsen |
            internetgebruik | gebruik op internet | online plaatsen | online zetten | online te zetten | online gezet |
            online te publiceren | online gepubliceerd | online publiceren | online publicaties | op internet |
            op het internet | op internet plaatsen | op het web | op websites | op een site | op een andere site |
            op andere sites | op je website | op uw website | op je eigen site | op uw eigen site |
            op de eigen website | op eigen website | op een eigen website | op blogs | op een blog | uploaden |
            geüpload | te uploaden | internetpublicatie | webpublicatie | webgebruik | digitale publicatie |
            digitale media | digitale uitgave | elektronische publicatie | elektronische media"""
        ),
        Action.PRINT: words(
            """in druk | gedrukte vorm | in print | drukwerk | printgebruik | in gedrukte vorm | door middel van druk |
            drukken | gedrukt | drukwerken | op papier | papieren vorm | in kranten | in een krant |
            in gedrukte media | gedrukte media | printmedia | papieren editie | uitprinten | printen | uitgeprint |
            te printen | uitdraai"""
        ),
        Action.BROADCAST: words(
            """uitzenden | uitgezonden | uitzending | uit te zenden | heruitzend* | heruitgezonden | doorgifte via |
            televisie | tv | radio | uitzendrechten | gebruik op televisie | uitgezonden worden | uitzendingen |
            uitzendt | uit te stralen | op radio | op de radio | op televisie | op tv | via radio | via televisie |
            radio-uitzending* | tv-uitzending* | televisie-uitzending* | livestream* | streamen | gestreamd |
            streaming | te streamen | omroepgebruik | via de ether"""
        ),
        Action.SOCIAL: words(
            """sociale media | social media | sociale netwerken | facebook | instagram | delen op sociale |
            gebruik op sociale media | gebruik op social media | op facebook | op twitter | op instagram | op tiktok |
            op youtube | op sociale media | op social media | op sociale netwerken | sociale kanalen | socialemedia* |
            socials | twitteren | tweeten | whatsapp"""
        ),
        Action.REPRODUCE: words(
            """verveelvoudig* | verveelvuldig* | vermenigvuldig* | kopiëren | kopieer | kopieert | gekopieerd | kopie |
            kopieën | te kopiëren | fotokopie* | fotokopieën | reproductie* | reproduceren | gereproduceerd |
            te reproduceren | downloaden | gedownload | download | te downloaden | dupliceren | gedupliceerd |
            weergave in | microfilm | nagemaakt | namaken | reproduceerd | overschrijven | overgeschreven | weergave |
            weergeven | weergegeven | weer te geven | copiëren | kopiëring | kopieer je | overtypen | overgetypt |
            over te typen | knippen en plakken | knip-en-plak* | copy-paste* | jatten | gejat | pik onze | jat onze |
            ingescand | inscannen | screenshots | schermafdruk* | facsimile* | fotokopiëren | gefotokopieerd |
            verveelvoudiging | vermenigvuldiging | reproducties | dupliceer* | duplicaat | duplicaten"""
        ),
        Action.REDISTRIBUTE: words(
            """verspreiden | verspreid | verspreiding | te verspreiden | herverspreid* | verder verspreid | distributie |
            distribueren | gedistribueerd | herdistrib* | redistributie | doorgeven | doorgegeven | door te geven |
            doorgifte | doorsturen | doorgestuurd | door te sturen | doorzenden | doorgezonden | doorlevering |
            doorleveren | doorgeleverd | overdragen | overgedragen | overdracht | verstrekken aan derden |
            aan derden verstrekt | aan derden ter beschikking | ter beschikking stellen aan derden |
            aan derden beschikbaar | syndicatie | syndiceren | gesyndiceerd | sublicentie* | sublicentiëren |
            verdelen | verdeeld | verdeling | overgemaakt | verzonden | rondsturen | gedeeld | te delen |
            verder delen | mogen delen | delen met derden | overdraagt | overmaken aan derden | doorspelen |
            doorgespeeld | rondmailen | rondgestuurd | uitlenen | uitgeleend | doorverstrek* |
            te verstrekken aan derden | onderlicentie* | in omloop | doormailen | doorgemaild | door te mailen |
            doorsturing | verspreidt | verspreiden onder | verder verspreiden | verder te verspreiden |
            verder verspreiding | verdere verspreiding | rondzenden | rondgezonden | doorverspreid* | te verdelen |
            rond te sturen | deel gerust | deel dit | doorlenen | uitleen | ter beschikking gesteld aan derden |
            beschikbaar stellen aan | beschikbaar te stellen aan | in licentie geven | in sublicentie |
            doorlicentiëren | circuleren | delen mag | het delen van | te delen met | delen van dit | delen van deze |
            te verstrekken | verstrekt | verstrekking"""
        ),
        Action.REWRITE: words(
            """herschrijven | herschreven | te herschrijven | redigeren | geredigeerd | herwerken | herwerkt | inkorten |
            ingekort | inkorting | samenvatten | samengevat | samenvatting van | parafraseren | geparafraseerd |
            herformuleren | herformulering | geherformuleerd | inkort | bekorten | bekort | verkorten | verkort |
            verkorte | redactioneel bewerken | redactioneel bewerkt | redactionele bewerking | tekstueel aanpassen |
            tekstueel gewijzigd | samenvattingen | te korten | in te korten | samen te vatten"""
        ),
        Action.ADAPT: words(
            """bewerken | bewerkt | bewerking | bewerkingen | te bewerken | wijzigen | gewijzigd | wijziging van |
            te wijzigen | aanpassen | aangepast | aanpassing | aan te passen | veranderen | veranderd | te veranderen |
            verwerken | verwerkt | verwerking | afgeleide werken | modificeren | gemodificeerd | vervormen |
            adaptatie | transformeren | verbasteren | vervormd | vervorming | verminken | verminking | afgeleid werk |
            afgeleide producten | verfilmen | verfilmd | dramatiseren | remixen | geremixt | nasynchroniseren |
            ondertitelen | ondertiteld | hermonteren | hergemonteerd"""
        ),
        Action.TRANSLATE: words(
            """vertalen | vertaald | vertaling | vertalingen | te vertalen | vertaalde | in andere talen |
            in een andere taal | omzetten in een andere taal | vertaalrechten | vertalen van"""
        ),
        Action.QUOTE: words(
            """citeren | geciteerd | citaat | citaten | te citeren | aanhalen | aangehaald | aanhaling | uittreksel* |
            fragmenten | passages | korte stukken | citeer | citeert | geciteerde | aangehaald worden | aan te halen |
            overgenomen passages | aanhalingen | stukjes tekst | quoten | quotes | citering"""
        ),
        Action.ARCHIVE: words(
            """opslaan | opgeslagen | opslag | op te slaan | opslagsysteem | archief | archiveren | gearchiveerd |
            archivering | archieven | te archiveren | databank | databanken | database | databases | gegevensbestand* |
            geautomatiseerd gegevensbestand | bewaren | bewaard | te bewaren | gegevensbank* | cachen | caching |
            knipselkrant* | digitaliseren | bewaring | bewaarde | opgenomen in een archief |
            opgenomen in een databank | opgenomen in een database | opgenomen in databanken | opnemen in een archief |
            opnemen in een databank | opnemen in een database | op te nemen in een database |
            op te nemen in een databank | opgeslagen worden | opslaan in | opbergen | in een archief | in archieven |
            in een databank | in een database | in databanken | in databases | op een server | op servers |
            gegevensdrager* | knipselmap* | knipseldienst* | persoverzicht* | digitaal archief | zoeksysteem |
            opzoeksysteem | retrievalsysteem"""
        ),
        Action.SELL: words(
            """verkopen | verkocht | verkoop | te verkopen | doorverkoop | doorverkopen | doorverkocht | wederverkoop |
            wederverkopen | herverkoop | verhuren | verhuurd | verhuur | te koop | verkoop van kopieën |
            verkoop van afdrukken | doorverkopen aan | verder verkocht | verder verkopen | wordt doorverkocht |
            te gelde maken | verkoopt | verkoopt u | doorverkoopt | voortverkoop | voortverkopen | verpatsen |
            te verhuren | verhandeld | verkoop aan derden | tegen betaling aanbieden | tegen betaling aangeboden |
            tegen betaling ter beschikking | op t-shirts | op mokken | op merchandise | te gelde gemaakt |
            printverkoop"""
        ),
        Action.COMMERCIAL: words(
            """commercieel gebruik | commercieel gebruiken | commercieel gebruikt | commerciële exploitatie |
            commercieel worden gebruikt | commercieel geëxploiteerd | commerciële toepassing | commercieel hergebruik |
            zakelijk gebruik | commercieel te gebruiken | commerciële verspreiding | commercieel |
            commerciële verveelvoudiging | commerciële publicatie | commerciële verkoop | bedrijfsmatig gebruik |
            geld verdienen met | geld te verdienen | geld verdiend"""
        ),
        Action.ADVERTISE: words(
            """reclame | reclamedoeleinden | reclame-uitingen | reclamecampagne* | advertentie* | adverteren | marketing |
            promotie | promotionele | promotioneel | publicitair* | publicitaire | merchandising | advertorial* |
            reclameboodschap* | reclamemateriaal | reclamedoelen | reclame maken | reclamespot* | advertenties |
            publiciteitsdoeleinden | promotiedoeleinden | promotiemateriaal | pr-doeleinden | verkiezingscampagne* |
            campagnemateriaal | politieke reclame | politieke campagnes"""
        ),
        Action.AI_TRAINING: words(
            """tekst- en datamining | tekst en datamining | tekst-en datamining | tekst- en data-mining |
            text- en datamining | text en datamining | text and data mining | datamining | data mining | data-mining |
            textmining | tekstmining | ai-training | ai-model* | ai-systemen | ai-systeem | ai-toepassing* |
            ai te trainen | training van ai* | trainen van ai* | training van kunstmatige | trainen van kunstmatige |
            kunstmatige intelligentie | artificiële intelligentie | machine learning | machinaal leren | machineleren |
            taalmodel* | grote taalmodellen | generatieve ai | generatieve | scrapen | scraping | gescrapet |
            gescraped | webscraping | crawlen | crawling | crawler | crawlers | webcrawlers | trainen van modellen |
            modellen te trainen | algoritmes te trainen | algoritmen te trainen | trainen van algoritmes |
            trainingsdata | trainen van taalmodellen | geautomatiseerd uitlezen | geautomatiseerde analyse |
            automatisch verzamelen | tekst- en gegevensanalyse | llm's | ai-doeleinden | indexeren door ai |
            trainingsmateriaal | taalmodellen | ai-bedrijven | ai-ontwikkeling | ai-tools | ai-diensten | ai-crawlers |
            scrapers | bots | geautomatiseerd verzamelen | geautomatiseerde wijze | trainen van algoritmen |
            ai te voeden | voeden van ai | trainen van een ai* | trainen van artificiële | training van artificiële |
            ontwikkelen van ai* | ontwikkeling van ai* | ai-chatbots | ai-chatbot | chatbot* | ai-bots | ai-gebruik |
            ai-leer* | ai-producten | ai-software | ai-platform* | ai-agenten | ai-ontwikkelaars | ai-toepassingen |
            ai-training van | kunstmatig intelligente | taalmodel te trainen | taalmodellen te trainen |
            taalmodellen trainen | trainen van artificiële intelligentie | trainen van systemen | systemen te trainen |
            modellen trainen | trainen van grote | trainen van generatieve | algoritmes trainen | algoritmen trainen |
            algoritmes te voeden | om algoritmen te trainen | training van algoritmen | training van modellen |
            training van taalmodellen | training van systemen | voor de training van | trainingsdoeleinden |
            trainingsset* | voer voor taalmodellen | fine-tunen | finetunen | deep learning | neurale netwerken |
            generatieve modellen | generatieve systemen | generatieve kunstmatige | gegenereerde ai | text mining |
            text- en data-mining | tekst- & datamining | tdm | dataminen | data te minen | gescrapt | te scrapen |
            scrape | scraper | web scraping | gecrawld | te crawlen | spiders | zoekrobot* |
            geautomatiseerd verzameld | geautomatiseerd opvragen | geautomatiseerd downloaden |
            geautomatiseerde verwerking | geautomatiseerde verzameling | geautomatiseerde middelen |
            geautomatiseerde systemen | geautomatiseerde programma's | geautomatiseerde tools | automatisch uitlezen |
            automatische verzameling | automatische verwerking | automatisch uitgelezen | geautomatiseerd uitgelezen |
            machinaal lezen | machinaal gelezen | machinaal verwerken | machinale verwerking | machinale analyse |
            machinaal uitlezen | machineleesbaar verwerkt | systematisch verzamelen | systematisch downloaden |
            geoogst door | llm"""
        ),
        Action.ALTER_IMAGE: words(
            """bijsnijden | bijgesneden | croppen | gecropt | uitsnede | uitsnedes | retoucheren | geretoucheerd |
            manipuleren | gemanipuleerd | manipulatie | fotomontage | digitaal bewerken | digitaal bewerkt |
            beeldbewerking | beeldmanipulatie | logo verwijderen | watermerk verwijderen | bijsnijding | uitsnijden |
            uitgesneden | uitknippen | uitgeknipt | inkleuren | ingekleurd | inkleuring | verkleuren | spiegelen |
            gespiegeld | vervaagd | pixeleren | gepixeld | overdrukken | overdrukt | fotomontages | collage* |
            montages | digitaal gewijzigd | digitaal aangepast | digitale bewerking | digitaal wijzigen |
            digitale manipulatie | fotoshoppen | photoshoppen | gefotoshopt | bewerken van het beeld |
            beeldbewerkingen | kleuren wijzigen | kleuren aanpassen | logo weghalen | logo's verwijderen |
            watermerk weghalen | uitsneden | kadreren | gekadreerd | herkadreren"""
        ),
        Action.LINK: words(
            """framing | framen | deeplink* | deep link* | embedden | embedding | inlinen | insluiten | deeplinken |
            inline-link* | iframe* | inframen | embed* | hotlinken | hotlinking | geëmbed | ge-embed"""
        ),
    },
    manners={
        Action.PRINT: words(
            """tijdschriften | magazines | weekbladen | roddelbladen | voorpagina | cover | tijdschrift | magazine |
            weekblad | roddelpers | roddelblad | voorpagina's | covers | omslag | omslagen | boekomslag* | kalender* |
            ansichtkaart* | posters | sensatiepers"""
        ),
        Action.PUBLISH_ONLINE: words("mobiele diensten | mobiel gebruik"),
        Action.PUBLISH: words(
            """fotogalerij* | fotoreeks* | diavoorstelling | slideshow* | diashow* | fotoserie* | fotogalerijen |
            fotoalbum* | galerij*"""
        ),
        Action.BROADCAST: words("satire | satirische | amusement* | talkshow*"),
    },
    objects={
        Object.ITEM: words(
            """artikel | artikelen | artikels | bericht | berichten | inhoud | content | materiaal | publicaties van |
            stukken | informatie | nieuws | nieuwsbericht* | document | documenten | krant | editie | bijdrage |
            bijdragen | persbericht* | verhaal | verhalen | column | interview | reportage | nieuwsbrief |
            redactionele inhoud | deze publicatie | onze publicaties | deze publicaties | dit artikel | deze uitgave |
            trekt het bericht in | trekt dit bericht in | trekt het artikel in | trekken het bericht in |
            trekken het artikel in | verwijder het bericht | verwijder dit bericht | wis het bericht |
            bericht ingetrokken | negeer het bericht | negeer dit bericht | bericht vervallen | intrekking bericht |
            trekt het verhaal in | trekken het verhaal in | reportage* | column* | interview* | nieuwsbrieven |
            deze krant | tijdschriftartikel* | dit boek | brochure | brochures | dit stuk | deze stukken | recensie* |
            recepten | gedicht* | blogbericht* | blogpost* | blog | essay* | opiniestuk* | ingezonden brief |
            toespraken | lesmateriaal | cursusmateriaal | kruiswoordpuzzel* | nieuwsdienst | dienstbericht* |
            persmateriaal | perstekst* | podcastaflevering* | werk | rapport | rapporten | dit gedicht |
            deze recepten | deze lezing | deze toespraak | werken | stuk"""
        ),
        Object.SITE: words(
            """website | websites | site | webpagina* | pagina's | webstek | portaal | platform | app | webpagina's |
            sites | internetsite* | homepage | onlineplatform | deze pagina's | deze site"""
        ),
        Object.TEXT: words("tekst | teksten | tekstmateriaal"),
        Object.IMAGE: words(
            """foto | foto's | afbeelding | afbeeldingen | beelden | beeldmateriaal | fotomateriaal | fotografie |
            persfoto* | plaatje* | trekt de foto in | trekt deze foto in | trekken de foto in | foto ingetrokken |
            foto vervallen | verwijder de foto | verwijder deze foto | wis de foto | beeld | persbeeld* | portret* |
            illustraties en foto's | luchtfoto* | archieffoto* | kiekje*"""
        ),
        Object.VIDEO: words(
            """video | video's | videobeelden | videomateriaal | filmpje* | film | footage | beeldfragment* | clip |
            videobeeld* | videofragment* | filmbeeld* | clips"""
        ),
        Object.AUDIO: words("audio | geluidsopname* | geluidsfragment* | podcast* | audiofragment* | luisterboek*"),
        Object.GRAPHIC: words(
            """grafiek* | infographic* | illustratie* | cartoon* | kaart | tekening* | illustratie | illustraties |
            diagram* | plattegrond*"""
        ),
        Object.DATABASE: words("dataset | datasets"),
        Object.LOGO: words("logo | logo's | merk | merken | beeldmerk*"),
        Object.THIRD_PARTY: words(
            """materiaal van derden | inhoud van derden | content van derden | beelden van derden |
            berichten van persbureaus | foto's van derden | beeld van derden | agentuurmateriaal |
            materiaal van persbureaus"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """toestemming | toestemmingen | goedkeuring | akkoord | instemming | machtiging | overeenkomst | licentie |
            licenties | licentieovereenkomst | afspraak | afspraken | contract | autorisatie | toelating | verlof |
            medeweten | overleg | toestemt | toestemming heeft gegeven | permissie | licentiehouder toestaat |
            gemachtigd | auteursrechthebbende toestaat | op aanvraag | toestemmingsplichtig | vergunningsplichtig |
            fiat | met toestemming | na toestemming | contact op te nemen met | contact opnemen met |
            vooraf aan te vragen | afgestemd | afgesproken | overeengekomen | goedgekeurd | fiattering | groen licht |
            toestemmen | in overleg | bewilliging | gefiatteerd | vraag toestemming | vraag ons toestemming |
            vraagt toestemming | eerst vragen | vraag het ons eerst | vraag het eerst | vraagt dat eerst |
            klopt eerst aan | klop eerst aan | eerst toestemming | overleg eerst | neem eerst contact op |
            dient u eerst contact | te overleggen met | dient te worden goedgekeurd | moet worden goedgekeurd |
            licentieplichtig | vergunningplichtig | aan te vragen bij | op aanvraag bij | toestemming* | akkoord van |
            akkoord gaat | akkoord gaan | akkoord is | instemt | ingestemd | licentie* | in overleg met | na overleg |
            overleg met | in samenspraak met | fiat van | schriftelijke bevestiging | rechtenafdeling | contractueel |
            contractuele afspraken | heeft ingestemd | hebben ingestemd | toegestaan door |
            vergunning van de uitgever | vergunning"""
        ),
        Condition.PRIOR: words(
            """voorafgaand* | vooraf | voorafgaandelijk* | van tevoren | op voorhand | tevoren | met voorafgaande |
            na voorafgaande | vooraf aan te vragen | vraagt dat eerst | eerst vragen | klopt eerst aan |
            vraag het ons eerst | vraag het eerst | klop eerst aan | eerst toestemming | overleg eerst |
            neem eerst contact op | eerst"""
        ),
        Condition.WRITTEN: words("schriftelijk* | geschreven | per e-mail | met schriftelijke | na schriftelijke"),
        Condition.ATTRIBUTION: words(
            """bronvermelding* | bron vermelden | bron vermeld | bron wordt vermeld | bron | bronnen |
            vermelding van de bron | vermelding van | naamsvermelding* | auteursvermelding | vermelding van de auteur |
            naam van de auteur | naam van de fotograaf | vermelding van de fotograaf | fotocredit* | credit | credits |
            onder vermelding | met vermelding | verwijzing naar de bron | bronverwijzing | copyrightvermelding |
            auteur wordt vermeld | vermeld | vermelden | naam vermelden | naamvermelding | bron genoemd | bron noemen |
            verwijzing naar het origineel | auteur te vermelden | met bronvermelding | met naamsvermelding |
            met bronverwijzing | met duidelijke bronvermelding | onder bronvermelding | mits bronvermelding |
            mits naamsvermelding | mits vermelding | met credit | met fotocredit | te worden vermeld |
            gratis bij naamsvermelding | gratis mits naamsvermelding | gratis met bronvermelding |
            rechtenvrij bij naamsvermelding | gratis onder vermelding | bron wordt | bronvermelding |
            bronvermeldingen | met bron | onder vermelding van | onder vermelding van de bron | met vermelding van |
            met vermelding van de bron | naamsvermelding | naam van de maker | naam van de krant | naam van de bron |
            auteur vermeld | auteur vermelden | auteur noemen | fotograaf vermeld | fotograaf vermelden |
            fotograaf wordt vermeld | fotograaf wordt genoemd | fotograaf noemen | maker vermeld |
            maker wordt vermeld | ons noemt | ons vermeldt | ons te noemen | als bron | als bron vermelden |
            bron noemt | bron te noemen | de bron vermeldt | genoemd wordt | vermeld wordt | vermeld worden |
            wordt vermeld | worden vermeld | te vermelden | te noemen | vermelding | gecrediteerd | crediteren |
            credit te vermelden | fotocredit | herkomst vermelden | waar het vandaan komt | waar je het vandaan hebt |
            vermeld de bron | vermeld de auteur | vermeld de fotograaf | vermeld onze naam | herkomst"""
        ),
        Condition.LINK: words(
            """link | links | linken | gelinkt | hyperlink* | backlink | weblink | link naar | een link | link terug |
            doorlink* | klikbare | verwijzing met link | met een link | met link | met hyperlink | linkt | backlink* |
            werkende link | klikbare link | actieve link | link naar het origineel | verwijst met een link | url |
            webadres | doorlinken"""
        ),
        Condition.KEEP_NOTICE: words("deze vermelding behouden | deze kennisgeving | copyrightvermelding behouden | auteursrechtvermelding behouden | copyrightvermelding niet verwijderd | met behoud van deze | copyrightvermelding intact"),
        Condition.INDICATE_CHANGES: words("wijzigingen aangeven | wijzigingen aangegeven | wijzigingen vermeld | wijzigingen worden aangegeven | aanpassingen aangegeven"),
        Condition.NO_DERIVATIVES: words(
            """ongewijzigd* | onverkort* | onbewerkt* | zonder wijzigingen | zonder wijziging | zonder aanpassing* |
            integraal | in zijn geheel overgenomen | geenafgeleidewerken | geen afgeleide werken |
            letterlijk overgenomen | volledig en ongewijzigd | onaangepast | onveranderd* | ongekort | integrale |
            in hun geheel | zonder aanpassingen | zonder aanpassing | zonder bewerking | zonder bewerkingen |
            zonder veranderingen | zonder inkorting | zonder toevoegingen | in de oorspronkelijke vorm |
            in ongewijzigde vorm | in originele vorm | woord voor woord | woordelijk | niets aan wordt veranderd |
            niets wordt veranderd | niets veranderd | niets gewijzigd | niet wordt gewijzigd | niet wordt aangepast |
            niet wordt bewerkt | niet wordt ingekort | zoals het is | ongewijzigd blijft"""
        ),
        Condition.SHARE_ALIKE: words("gelijkdelen | gelijk delen | dezelfde licentie | zelfde licentie | dezelfde voorwaarden | gelijke voorwaarden"),
        Condition.NONCOMMERCIAL: words(
            """niet-commercieel* | niet-commerciële | niet commerciële | nietcommercieel | zonder winstoogmerk |
            non-commercieel* | noncommercieel* | non-profit | zonder commercieel oogmerk | zonder commerciële |
            niet commercieel gebruik | niet commercieel | niet voor commerciële | zonder commercieel |
            geen commerciële | geen winstoogmerk | non-profit* | niet-winstgevend*"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """redactioneel gebruik | redactionele doeleinden | journalistieke doeleinden | journalistiek gebruik |
            redactionele verslaggeving | nieuwsverslaggeving | persdoeleinden | redactioneel | berichtgeving over |
            voor de pers | verslaggeving | redactionele doelen | redactionele toepassing | nieuwsdoeleinden |
            nieuwsgebruik | gebruik door de pers | gebruik door media | gebruik door de media | persgebruik |
            voor berichtgeving"""
        ),
        Condition.PERSONAL_USE: words(
            """persoonlijk gebruik | privégebruik | prive gebruik | eigen gebruik | privédoeleinden |
            persoonlijke doeleinden | intern gebruik | interne doeleinden | huishoudelijk gebruik | persoonlijk, niet |
            eigen, niet | strikt persoonlijk | interne verspreiding | interne circulatie | huishoudelijke kring |
            huiselijk gebruik | eigen kring | besloten kring | voor jezelf | voor uzelf | binnen de organisatie"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """onderwijsdoeleinden | educatief gebruik | educatieve doeleinden | lesdoeleinden | schoolgebruik |
            in de klas | studiedoeleinden | wetenschappelijke doeleinden | onderzoeksdoeleinden | het onderwijs |
            voor scholen | onderwijs"""
        ),
        Condition.CONTEXT_ONLY: words(
            """in de context van | in het kader van de berichtgeving | bij berichtgeving over | ter illustratie van |
            in samenhang met | samen met dit persbericht | in samenhang met dit | bij dit artikel | bij het artikel |
            bij artikelen over | bij recensies van | in relatie tot | in berichtgeving over | bij een recensie |
            in verband met | in combinatie met"""
        ),
        Condition.ONE_TIME: words(
            """eenmalig* | eenmalig gebruik | éénmaal | één keer | één publicatie | slechts eenmaal | één editie"""
        ),
        Condition.LENGTH_LIMIT: words(
            """korte fragmenten | korte passages | korte citaten | kleine gedeelten | korte stukken tekst |
            korte uittreksels | korte stukjes | enkele zinnen | een paar zinnen | enkele regels | een paar regels |
            één alinea | de eerste alinea | twee alinea's | drie zinnen | klein gedeelte"""
        ),
        Condition.NOTIFY: words(
            """bewijsexemplaar | bewijsnummer* | op de hoogte | laat het ons weten | informeer ons |
            melding aan de redactie | stuur ons een | kennisgeving aan | bewijsexemplaar* | bewijsexemplaren |
            laat ons weten | ons op de hoogte | op de hoogte te stellen | op de hoogte stellen |
            melden bij de redactie | een exemplaar te sturen | breng ons op de hoogte | in kennis | presentexemplaar*"""
        ),
        Condition.PAYMENT: words(
            """vergoeding | vergoedingen | betaling | tegen betaling | tarieven | licentievergoeding | honorarium |
            betalend | in rekening | rechten betaald | heffing | tegen vergoeding | is een vergoeding verschuldigd |
            vergoeding verschuldigd | wordt een vergoeding gevraagd | wordt een vergoeding in rekening |
            zijn kosten verbonden | kosten verbonden | wordt gefactureerd | worden gefactureerd | is betalend |
            vergoedingsplichtig | factureren wij | brengen wij in rekening | ontvangt een factuur |
            krijgt een factuur | volgt een factuur | licentiekosten | gebruiksvergoeding | royalty | royalties |
            gefactureerd | kosten | tarief"""
        ),
        Condition.SUBSCRIBER: words(
            """abonnees | abonnee | klanten van | anp-klanten | leden | geregistreerde gebruikers | geaccrediteerde |
            licentienemer* | geregistreerde | licentiehouders | afnemers | voor klanten | abonnementhouders |
            aangesloten media | aangesloten leden | geaccrediteerde* | licentienemers | betalende klanten |
            abonnementhouder"""
        ),
        Condition.RELEASE: words(
            """portretrecht* | model release | modelrelease | property release | quitclaim |
            toestemming van de geportretteerde"""
        ),
        Condition.NO_ENDORSEMENT: words("suggestie van steun | indruk van goedkeuring | de indruk wek*"),
        Condition.TRACKING_PIXEL: words("trackingpixel | tracking pixel | telpixel"),
        Condition.USE_CORRECTED_VERSION: words("gebruik de gecorrigeerde versie | enkel de gecorrigeerde versie | alleen de gecorrigeerde versie"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words(
            """bij de wet toegestaan | wettelijk toegestaan* | wettelijke uitzonderingen | wettelijke beperkingen |
            auteurswet toegestaan | door de wet toegestaan | wettelijk is toegestaan | wettelijke uitzondering |
            dwingend recht | door de wet gestelde | wettelijk bepaalde uitzonderingen | in de wet genoemde |
            bij wet toegestaan | volgens de wet toegestaan | behoudens de wettelijke | behoudens wettelijke |
            tenzij de wet | wat de wet toestaat"""
        ),
        Exemption.QUOTATION: words(
            """citaatrecht | behalve citaten | uitgezonderd citaten | behoudens citaten | behalve korte citaten |
            korte citaten | behoudens korte citaten | met uitzondering van korte citaten |
            met uitzondering van citaten | uitgezonderd korte citaten | tenzij als citaat"""
        ),
        Exemption.PERSONAL_USE: words(
            """behalve voor persoonlijk gebruik | behoudens voor persoonlijk gebruik |
            anders dan voor persoonlijk gebruik | behalve voor eigen gebruik | anders dan voor eigen gebruik |
            behalve voor privégebruik | anders dan voor privégebruik | behoudens voor eigen gebruik |
            uitgezonderd voor eigen gebruik"""
        ),
        Exemption.LOGOS: words("met uitzondering van logo's | behalve logo's | uitgezonderd logo's"),
        Exemption.IMAGES: words(
            """met uitzondering van foto's | behalve foto's | uitgezonderd foto's | geldt niet voor foto's |
            met uitzondering van afbeeldingen | met uitzondering van beeldmateriaal | geldt niet voor beeldmateriaal |
            behalve de foto's | met uitzondering van de foto's | met uitzondering van beelden |
            uitgezonderd de foto's | uitgezonderd afbeeldingen | behalve afbeeldingen | foto's uitgezonderd |
            afbeeldingen uitgezonderd | geldt niet voor de foto's | geldt niet voor afbeeldingen |
            geldt niet voor het beeld | foto's vallen hier niet onder | niet de foto's | maar niet de foto's"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """met uitzondering van materiaal van derden | behalve materiaal van derden |
            uitgezonderd materiaal van derden"""
        ),
        Exemption.SUBSCRIBERS: words(
            """behalve abonnees | behalve voor abonnees | uitgezonderd abonnees | behalve leden | behoudens leden |
            uitgezonderd leden"""
        ),
        Exemption.SEARCH_ENGINES: words("zoekmachine* | zoekmachines"),
        Exemption.SOCIAL_SHARE: words("deelknop* | deel-knop* | deelfunctie*"),
        Exemption.SCIENTIFIC_RESEARCH: words("wetenschappelijk onderzoek"),
        Exemption.HEADLINE_LINK: words("kop en link | koppen en links | titel en link"),
        Exemption.EDUCATIONAL_USE: words("behalve voor onderwijsdoeleinden"),
        Exemption.NONCOMMERCIAL_USE: words("behalve voor niet-commercieel"),
        Exemption.EDITORIAL_USE: words(
            """alleen voor redactioneel gebruik | uitsluitend voor redactioneel gebruik |
            uitsluitend redactioneel gebruik | alleen redactioneel gebruik | enkel voor redactioneel gebruik |
            uitsluitend voor redactionele doeleinden | alleen voor redactionele doeleinden |
            uitsluitend voor journalistiek gebruik | alleen voor journalistiek gebruik |
            uitsluitend voor nieuwsdoeleinden | alleen voor nieuwsgebruik | louter redactioneel gebruik"""
        ),
    },
    places={
        "AT": words("oostenrijk"), "AU": words("australië"), "AW": words("aruba"), "BE": words("belgië | belgium | vlaanderen"), "BG": words("bulgarije"), "BR": words("brazilië"),
        "CA": words("canada"), "CH": words("zwitserland"), "CN": words("china"), "CW": words("curaçao"), "CZ": words("tsjechië"), "DE": words("duitsland"), "DK": words("denemarken"),
        "EE": words("estland"), "ES": words("spanje"), "FI": words("finland"), "FR": words("frankrijk"), "GB": words("groot-brittannië | verenigd koninkrijk"), "GR": words("griekenland"),
        "HU": words("hongarije"), "ID": words("indonesië"), "IE": words("ierland"), "IL": words("israël"), "IN": words("india"), "IT": words("italië"), "JP": words("japan"), "KR": words("zuid-korea"),
        "LU": words("luxemburg"), "MX": words("mexico"), "NL": words("nederland | netherlands | the netherlands"), "NO": words("noorwegen"), "NZ": words("nieuw-zeeland"), "PL": words("polen"), "PT": words("portugal"),
        "RO": words("roemenië"), "RU": words("rusland"), "SE": words("zweden"), "SR": words("suriname"), "TR": words("turkije"), "UA": words("oekraïne"), "US": words("verenigde staten | vs"), "ZA": words("zuid-afrika"),
        "EU": words("europese unie"),
    },
    months=(
        words("januari | jan"), words("februari | feb"), words("maart | mrt"), words("april | apr"), words("mei"), words("juni | jun"), words("juli | jul"),
        words("augustus | aug"), words("september | sept | sep"), words("oktober | okt"), words("november | nov"), words("december | dec"),
    ),
    joints=words("van | de | het | door | aan"),
    examples=(
        Example("De berichten mogen niet worden gepubliceerd, uitgezonden, herschreven of verspreid.", ("prohibits publish broadcast redistribute rewrite",)),
        Example("Overname en verspreiding zonder voorafgaande schriftelijke toestemming van de uitgever is verboden.", ("prohibits publish redistribute if consent prior written",)),
        Example("De artikelen mogen noch gekopieerd noch opgeslagen worden.", ("prohibits reproduce archive",)),
        Example("Publicatie uitsluitend met toestemming van de redactie.", ("prohibits publish if consent",)),
        Example("De tekst mag worden overgenomen, mits de bron wordt vermeld en een link naar het origineel wordt geplaatst.", ("permits publish of text if attribution link",)),
        Example("Bij gebruik van dit artikel is bronvermelding verplicht.", ("permits all if attribution",)),
        Example("Tekst- en datamining is uitdrukkelijk voorbehouden.", ("reserves ai_training",)),
        Example("Het gebruik van onze artikelen voor het trainen van AI-modellen is verboden.", ("prohibits ai_training",)),
        Example("Gebruik van de artikelen voor niet-commerciële doeleinden is toegestaan.", ("permits all if noncommercial",)),
        Example("Gehele of gedeeltelijke verveelvoudiging zonder toestemming is verboden.", ("prohibits reproduce quote if consent",)),
        Example("Niets uit deze uitgave mag worden gekopieerd zonder schriftelijke toestemming van de uitgever.", ("prohibits reproduce quote if consent written",)),
        Example("Ongeautoriseerde verspreiding is verboden.", ("prohibits redistribute if consent",)),
        Example("Foto: Jan Voorbeeld / ANP", ("notice",)),
        Example("EMBARGO tot 14 oktober 2021, 13.00 uur", ("prohibits publish until 2021-10-14T13:00",)),
        Example("Dit bericht is ingetrokken. Niet meer gebruiken.", ("prohibits all",)),
        Example("© 2019 Voorbeeld B.V. Alle rechten voorbehouden.", ("reserved",)),
        Example("De uitgever sleept het bedrijf voor de rechter wegens schending van het auteursrecht."),
        Example("Parkeren zonder vergunning is verboden op het plein."),
        Example("De verkoop van alcohol is na 22 uur niet toegestaan."),
        Example("Wat betekent de vermelding ‘Alle rechten voorbehouden’ op een website?"),
        Example("De rechter oordeelde dat citaten zonder toestemming mogen worden gebruikt."),
        Example("Prijswijzigingen en zetfouten voorbehouden."),
    ),
)
