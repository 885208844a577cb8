"""Dutch, with the words of Flanders."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off
PACK = LanguagePack(
    name="nl",
    title="Nederlands",
    tags={
        Tag.OWNED: words("berust bij | berusten bij | ligt bij | liggen bij | behoort toe aan"),
        Tag.MARK: words(
            """auteursrecht © | auteursrecht: | auteursrechten: | rechthebbende: | rechten: | copyright ligt bij | auteursrecht ligt bij | auteursrechten liggen bij | auteursrecht berust bij |
            auteursrechten berusten bij | copyright berust bij | het auteursrecht berust bij | het copyright berust bij | beeldrechten: | auteursrecht"""
        ),
        Tag.RESERVED: words(
            """alle rechten voorbehouden | alle rechten zijn voorbehouden | alle rechten worden voorbehouden | alle auteursrechten voorbehouden | alle auteursrechten en databankrechten voorbehouden | alle auteurs- en databankrechten voorbehouden |
            alle rechten uitdrukkelijk voorbehouden | alle rechten nadrukkelijk voorbehouden | alle rechten gereserveerd | alle rechten berusten bij | alle rechten liggen bij | alle rechten behoren toe aan | alle rechten bij | rechten voorbehouden |
            alle rechten beschermd | alle auteursrechten zijn voorbehouden | alle intellectuele eigendomsrechten voorbehouden | alle rechten van reproductie voorbehouden | auteursrechten voorbehouden | auteursrecht voorbehouden | alle rechten blijven voorbehouden"""
        ),
        Tag.PROTECTED: words("""auteursrechtelijk beschermd* | beschermd door het auteursrecht |
            beschermd door auteursrecht* | onder het auteursrecht |
            sommige rechten voorbehouden | enkele rechten voorbehouden |
            databankrechtelijk beschermd | berust auteursrecht | rust auteursrecht |
            berust copyright | rusten auteursrechten"""),
        Tag.RESERVE: words(
            """voorbehouden | behoudt zich | behouden zich | behouden wij ons | wij behouden ons | voorbehoud | voorbehoud maakt | maakt een uitdrukkelijk voorbehoud | maakt voorbehoud |
            maakt uitdrukkelijk voorbehoud | voorbehouden aan | rechtenvoorbehoud | maken een uitdrukkelijk voorbehoud | is voorbehouden | zijn voorbehouden | blijft voorbehouden |
            blijven voorbehouden"""
        ),
        Tag.NEG: words("niemand | niet | geen | noch | nimmer | nooit | op geen enkele wijze | op geen enkele manier | geenszins | in geen geval | nergens | geen enkel | geen enkele"),
        Tag.NOT_ONLY: words("zelfs met | ook niet met | niet alleen | niet uitsluitend | niet slechts | niet later dan | tenzij anders | indien niet anders | waar niet anders | niet beperkt tot"),
        Tag.MAY: words("mag | mogen | kan | kunnen | zou mogen | je mag | u mag | zou kunnen"),
        Tag.MUST: words("moet | moeten | dient | dienen | zal | zullen | is verplicht te | bent u verplicht | te worden"),
        Tag.BAN: words(
            """verboden | verbiedt | verbieden | verbod | niet-toegestaan | ontoelaatbaar | uitgesloten | onwettig* | onrechtmatig* | strafbaar | ongeoorloofd | is uit den boze | maakt inbreuk |
            inbreuk op het auteursrecht | is een inbreuk | vormt een inbreuk | illegaal | verboden is | nadrukkelijk verboden | verzet zich tegen | maakt bezwaar tegen | maken bezwaar tegen |
            staan niet toe | staat niet toe | staan wij niet toe | staan we niet toe | wordt niet toegestaan | geven geen toestemming | geeft geen toestemming | stemt niet in | stemmen niet in | verzetten ons tegen | verzetten zich tegen | wij verzetten ons | verzet tegen | maken wij bezwaar tegen | bezwaar tegen | tekenen bezwaar aan | niet veroorloofd | niet geoorloofd | niet gewenst | ongewenst | wijzen wij af | wordt niet geduld | niet gedoogd | taboe | weigeren wij | weigert | strikt verboten | ten strengste verboten | wordt verboden | sluiten wij uit | is afgesloten voor | staat niet vrij | is geen sprake | niet aan de orde | komt niet in aanmerking | wordt niet aanvaard | niet aanvaard"""
        ),
        Tag.ALLOW: words(
            """toegestaan | toegelaten | toelaatbaar | geoorloofd | toestaan | staat toe | staan toe | vrij te | vrij om | vrij gebruiken | vrij worden | vrijelijk | mogelijk | vrij gebruik | welkom |
            gratis te | rechtenvrij | vrijgegeven | beschikbaar onder | gepubliceerd onder | valt onder | vallen onder | gelicentieerd onder | in licentie gegeven onder | licentie: |
            uitgegeven onder | beschikbaar gesteld onder | ter beschikking gesteld | kosteloos | bevoegd | gerechtigd | akkoord met | onder een creative | onder de licentie | onder een licentie |
            staat vrij | vrij te publiceren | vrij van rechten | rechtenvrij te gebruiken | vereist geen toestemming | behoeft geen toestemming | gratis | mag gratis | mag vrij | vrij van auteursrechten te | zonder toestemming vooraf mag | geen bezwaar tegen | geen bezwaar | hebben geen bezwaar | toestemming is niet nodig | geen toestemming nodig | geen toestemming vereist | zonder kosten | zonder vergoeding | recht om | het recht om | naar hartenlust | vrijelijk te | ter vrije beschikking | ter beschikking van de pers | vrij ter beschikking | ter beschikking van de media | staat iedereen vrij | iedereen vrij | staat u vrij | staat het u vrij | staat eenieder vrij | staat het iedereen vrij | gratis bij naamsvermelding | gratis mits naamsvermelding | gratis met bronvermelding | rechtenvrij bij naamsvermelding | gratis onder vermelding | zonder beperking | zonder beperkingen | onbeperkt | van harte welkom"""
        ),
        Tag.NEED: words(
            """vereist | verplicht | vereisen | nodig | noodzakelijk | behoeft | behoeven | verplichte | verplichting | onder voorbehoud van | is een vereiste | voorwaarde | is onderworpen aan | onderworpen aan | zijn onderworpen | te worden vermeld | gevraagd te worden | aangevraagd te worden |
            vooraf aan te vragen | vraagt | toestemmingsplichtig | vergunningsplichtig | betalend | moet worden gevraagd | te vragen | te verkrijgen"""
        ),
        Tag.THREAT: words("wordt vervolgd | worden vervolgd | gerechtelijk vervolgd | wordt gerechtelijk | juridische stappen | gerechtelijke stappen | in rechte | wordt in rekening gebracht | strafrechtelijk vervolgd | schadevergoeding geëist | schadeclaim"),
        Tag.UNAUTHORISED: words("ongeautoriseerd* | onbevoegd* | ongeoorloofd gebruik | ongeoorloofde | niet-geautoriseerd* | niet geautoriseerd* | zonder meer | eigenmachtig* | ongelicentieerd* | niet-toegestane | niet toegestane"),
        Tag.WITHOUT: words("zonder | zonder dat | bij gebrek aan | bij het ontbreken van | bij afwezigheid van | indien geen | als er geen | ontbreekt | in afwezigheid van"),
        Tag.EXCEPT: words("behalve | tenzij | uitgezonderd | met uitzondering van | behoudens | anders dan | op uitzondering van | uitgenomen | buiten de | voor zover niet | met uitsluiting van"),
        Tag.ONLY: words("alleen | enkel | uitsluitend | slechts | louter | exclusief | enkel en alleen | strikt voor"),
        Tag.IF: words(
            """mits | op voorwaarde | op voorwaarde dat | onder voorwaarde | indien | als | zolang | voor zover | mits bronvermelding | onder de voorwaarde | wanneer | mits naamsvermelding |
            mits vermelding"""
        ),
        Tag.WHEN: words("bij | wanneer | wie | indien | als | in geval van | bij elke | bij elk | ingeval | onder vermelding | met vermelding | met bronvermelding | met naamsvermelding | onder verwijzing | met verwijzing | met een link | met link | met bronverwijzing | met duidelijke bronvermelding | onder bronvermelding | met credit | met fotocredit | met hyperlink | met toestemming | met schriftelijke | met voorafgaande | tegen betaling | tegen vergoeding | na toestemming | na voorafgaande | na schriftelijke"),
        Tag.NO_PART: words("niets uit deze | niets uit | geen enkel deel | geen deel | geen onderdeel | geen gedeelte | niets van | geen enkel onderdeel | geen enkel gedeelte"),
        Tag.RANGE: words(
            """geheel of gedeeltelijk | gehele of gedeeltelijke | volledig of gedeeltelijk | volledige of gedeeltelijke | gedeeltelijk | gedeelten | ook gedeeltelijk | zelfs gedeeltelijk | in zijn geheel of | in het geheel of | in haar geheel of | noch geheel noch gedeeltelijk | geheel noch gedeeltelijk | deels |
            in geheel of in gedeelte | of delen daarvan | delen hiervan | delen ervan | enig deel | enig gedeelte | elk deel | gehele of deels | ten dele | of gedeelten daarvan | onderdelen daarvan"""
        ),
        Tag.COMMERCIAL: words("commerciële doeleinden | voor commerciële doeleinden | commercieel doel | commerciële doelen | voor zakelijke doeleinden | winstoogmerk | met winstoogmerk | bedrijfsmatige doeleinden | handelsdoeleinden"),
        Tag.OTHER: words("of andere doeleinden | of enig ander doel | voor welk doel dan ook | enig doel | alle doeleinden"),
        Tag.OUTSIDE: words("buiten"),
        Tag.OUT: words("out "),
        Tag.PURPOSE: words("voor | ten behoeve van | ten behoeve | om | met het oog op | met als doel | in het kader van | t.b.v. | te gebruiken voor"),
        Tag.BUT: words("maar | echter | doch | terwijl | daarentegen | hoewel | wel"),
        Tag.AND: words("en | of | alsmede | evenals | alsook | en/of | dan wel | danwel"),
        Tag.REQUEST: words("gelieve | graag | alstublieft | a.u.b. | s.v.p. | wordt op prijs gesteld | worden op prijs gesteld | wij verzoeken | we verzoeken | wij vragen u | stellen het op prijs | verzoeken wij | vriendelijk | stellen op prijs"),
        Tag.REPORT: words(
            """zei | zeiden | zegt | zeggen | aldus | meldde | meldt | melden | berichtte | verklaarde | verklaart | oordeelde | oordeelt | oordeelden | bepaalde | besliste | beslist | besloot |
            volgens | kondigde | liet weten | laat weten | waarschuwt | waarschuwde | schreef | schrijft | aangekondigd | aangeklaagd | klaagt | daagt | daagde | sleept | eist | eiste | eisen |
            stelt | stelde | vindt | vinden | pleit | bekritiseerde | keurde | heeft gisteren | heeft vandaag | noemde | noemt | legt uit | vertelt | vertelde | bevestigde | stemde | nam aan |
            sloot een akkoord | bereikte | de rechter heeft | de rechtbank heeft | het hof heeft | eist een vergoeding | eist schadevergoeding | eisen vergoeding"""
        ),
        Tag.TOPIC: words("""rechter | rechters | rechtbank | rechtszaak | rechtszaken | hof | gerechtshof |
            hoge raad | vonnis | arrest | uitspraak | kort geding | wetsvoorstel | wetgever |
            tweede kamer | kamerleden | parlement | minister | ministers | richtlijn |
            regering | kabinet | europese commissie | advocaat | advocaten | deskundige |
            experts | expert | jurist | juristen | de term | de zin | de formule | de woorden |
            het woord | betekent | wat betekent | auteursrechtwet | wet op het auteursrecht |
            auteursrechtinbreuk | auteursrechtschending | schending van het auteursrecht |
            schending van auteursrechten | aanklacht | hervorming | gemeente | politie |
            burgemeester | omwonenden | bezoekers | bewoners | onderzoek | enquête | vakbond |
            plagiaat | piraterij | de vermelding | de rechter heeft | de rechtbank heeft |
            het hof heeft | schadevergoeding betalen | nieuwe wet | de wet | wetgeving |
            uitgevers willen"""),
        Tag.NONWORK: words(
            """parkeren | parkeerverbod | roken | rookverbod | alcohol* | drank | wapens | wapen | messen | vissen | visserij | jacht | jagen | drone | drones | goederen | waren | tickets | kaartjes |
            toegangskaarten | stemmen | tabak* | sigaretten | vapen | voertuigen | voertuig | auto's | vrachtwagens | toegang | betreden | honden | dieren | huisdieren | vuurwerk | zwemmen |
            barbecue | barbecueën | kamperen | fotograferen | filmen | drugs | cannabis | medicijnen | geneesmiddelen | bagage | telefoons | e-mailadres* | reacties | cookies | persoonsgegevens |
            bouwen | bouwvergunning | demonstratie* | betoging* | gokken | invoer | uitvoer | handel in | afval | druk- en zetfouten | zetfouten | typefouten | prijswijzigingen |
            wijzigingen voorbehouden | lachgas | samenscholing* | bedelen | pesticiden | water | woning* | huis | onderverhuur | rondleiding | auto | boot | geld | gelden | zwembad | sporthal |
            werknemers | leerlingen | personeel | browser | privacy | uw gegevens | advertentiecookies | school | ouders | kinderen | bank | tarieven | prijzen | algemene voorwaarden | zender |
            virus | nepnieuws | geneesmiddel | recept | deelname | verbouwing | voorwaarden te wijzigen | embargo tegen | wapenembargo | olie-embargo | vakantie | de baas | werkgever | werkgevers | lidmaatschap | vluchten | concert"""
        ),
        Tag.CREDIT: words(
            """foto: | foto's: | foto © | foto door | foto's door | foto van | foto/ | beeld: | beeld © | beeldmateriaal: | fotograaf: | fotografie: | fotocredit: | fotobron: | bron: | bronnen: | bron foto: | illustratie: | illustratie door | grafiek: | infographic: | kaart: | video: | tekst: | archieffoto: | archiefbeeld: |
            archieffoto | tekst en foto's: | tekst en beeld: | met dank aan | foto ter beschikking gesteld door | beschikbaar gesteld door | credit: | credits: | cartoon: | copyright foto: | copyright foto's:"""
        ),
        Tag.PHOTO: words("foto | foto's | beeld | fotograaf | archieffoto | archiefbeeld | handout | persfoto"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words("met | met materiaal van | met anp | met belga | met afp | met reuters | bron: anp | bewerking van anp | met informatie van | bron: persbureaus | persbureaus"),
        Tag.BYLINE: words("onze redacteur | van onze verslaggever | verslaggever | verslaggeefster | redacteur | correspondent | van onze correspondent | door onze redactie | van onze redactie"),
        Tag.KILL: words(
            """ingetrokken | is ingetrokken | wordt ingetrokken | intrekking | intrekking: | niet gebruiken | niet meer gebruiken | niet langer gebruiken | gelieve niet te gebruiken |
            gelieve te verwijderen | dient te worden verwijderd | uit uw systemen te verwijderen | uit alle systemen | komt te vervallen | annulering: | geannuleerd | kill | worden ingetrokken |
            gelieve te wissen | zijn ingetrokken | hierbij ingetrokken | dient verwijderd | trekt het bericht in | trekt dit bericht in | trekt het artikel in | trekken het bericht in |
            trekt de foto in | trekt deze foto in | gelieve het niet te plaatsen | gelieve niet te plaatsen | niet te plaatsen | niet plaatsen | niet publiceren aub | gelieve te vernietigen | te wissen | te verwijderen uit | vervallen verklaard | berust op een misverstand | vervalt | bericht vervallen | foto vervallen | vervallen: | verwijderen uit | wissen uit | haal het bericht | s.v.p. verwijderen | svp verwijderen | graag verwijderen | teruggetrokken | is teruggetrokken | wordt teruggetrokken | hierbij herroepen | herroepen"""
        ),
        Tag.CORRECTION: words("correctie: | correctie | rectificatie | rectificatie: | gecorrigeerd: | herstel: | gecorrigeerde versie | verbeterde versie | herziene versie | (correctie | (herstelt | gebruik deze versie | vervangt eerder bericht | vervangt het eerdere bericht"),
        Tag.EMBARGO: words("embargo | embargo: | embargo tot | onder embargo | onder embargo tot | niet voor publicatie voor | geëmbargeerd | vrijgegeven vanaf | niet eerder dan | strikt embargo | publicatie vanaf | mag niets naar buiten | niet eerder publiceren  | niet publiceren voor   | openbaar vanaf | vrij vanaf   | niet openbaar maken voor | embargo opgeheven | publicatie niet voor | vrij voor publicatie vanaf | vrij voor publicatie op | mag pas worden gepubliceerd | niet eerder openbaar"),
        Tag.UNTIL: words("tot | tot en met | tot aan | t/m"),
        Tag.AFTER: words("na | vanaf | sinds | na afloop van"),
        Tag.RELEASE: words("voor onmiddellijke publicatie | voor onmiddellijke verspreiding | voor directe publicatie | ter onmiddellijke publicatie | vrij voor publicatie | vrij voor gebruik door de pers | voor onmiddellijke vrijgave"),
        Tag.PUBLIC_DOMAIN: words("publiek domein | publieke domein | openbaar domein | rechtenvrije | geen rechten voorbehouden | vrij van auteursrecht* | auteursrechtvrij | geen auteursrecht rust | het auteursrecht is verlopen | auteursrecht verlopen | auteursrecht is vervallen | auteursrechten zijn vervallen | auteursrechten verlopen | geen auteursrecht meer | niet auteursrechtelijk beschermd | niet meer auteursrechtelijk beschermd | vrij van auteursrechten | gemeengoed | geen auteursrechten"),
        Tag.OPEN_LICENCE: words("creative commons naamsvermelding | creative commons-licentie | creative commons licentie | open licentie | modellicentie gratis hergebruik | cc-licentie | creative commons"),
        Tag.SINCE: words("sinds | sedert"),
        Tag.PRESENT: words("heden | nu | vandaag"),
        Tag.PART_OF: words("onderdeel van | een onderdeel van | een merk van | een uitgave van | een dochter van | maakt deel uit van | een dienst van"),
        Tag.TAIL: words("en/of haar licentiegevers | en haar licentiegevers | of haar licentiegevers | en haar partners | en gelieerde ondernemingen | en/of | e.a. | en anderen | of diens licentiegevers"),
        Tag.WITHIN: words("binnen | maximaal | ten hoogste | hoogstens | langer dan | meer dan | gedurende"),
        Tag.DAYS: words("dag | dagen | uur | uren | weken | maanden | jaar"),
        Tag.LENGTH: words("woorden | tekens | regels | seconden | minuten | zinnen"),
        Tag.ABBREVIATION: words("art | nr | blz | bv | bijv | d.w.z | e.a | enz | i.v.m | mr | dhr | mw | o.a | t.b.v | t.a.v | m.u.v | jl | jan | feb | mrt | aug | sept | okt | dec | a.u.b | s.v.p"),
    },
    actions={
        Action.ALL: words("""gebruik | gebruiken | gebruikt | gebruikt worden | te gebruiken | hergebruik* |
            hergebruikt | herbruik* | her te gebruiken | benutten | benut | exploitatie |
            exploiteren | geëxploiteerd | aanwenden | aangewend | aanwending | verder gebruik |
            overig gebruik | elk gebruik | gebruiksrecht* | rechtenvrij te gebruiken |
            vrij van rechten | vrij gebruiken | vrij gebruik | ongeoorloofd gebruik |
            ter vrije beschikking | ter beschikking van de pers | vrij ter beschikking |
            ter beschikking van de media"""),
        Action.PUBLISH: words(
            """publiceren | publiceer | gepubliceerd | publicatie | publicaties | publicering | herpublicatie | herpubliceren | herpubliceerd | opnieuw gepubliceerd | opnieuw publiceren |
            te publiceren | heruitgave | openbaarmaking | openbaar gemaakt | openbaar maken | openbaar te maken | openbaargemaakt | verveelvoudigd en/of | overname | overnemen | overgenomen |
            over te nemen | afdrukken | afgedrukt | af te drukken | nadruk | herdruk* | nagedrukt | vertoning | vertonen | vertoond | tonen | getoond | plaatsing | plaatsen | geplaatst |
            te plaatsen | doorplaats* | bekendmaking | mededeling aan het publiek | beschikbaarstelling aan het publiek | posten | gepost | vrij te publiceren | gratis bij naamsvermelding | gratis mits naamsvermelding | gratis met bronvermelding | rechtenvrij bij naamsvermelding | gratis onder vermelding"""
        ),
        Action.PUBLISH_ONLINE: words("internet | online publicatie | online gebruik | online te plaatsen | online geplaatst | op andere websites | op een website | publicatie op internet | intranet | op internet te plaatsen | internetgebruik | gebruik op internet"),
        Action.PRINT: words("in druk | gedrukte vorm | in print | drukwerk | printgebruik | in gedrukte vorm | door middel van druk"),
        Action.BROADCAST: words("uitzenden | uitgezonden | uitzending | uit te zenden | heruitzend* | heruitgezonden | doorgifte via | televisie | tv | radio | uitzendrechten | gebruik op televisie"),
        Action.SOCIAL: words("sociale media | social media | sociale netwerken | facebook | instagram | delen op sociale | gebruik op sociale media | gebruik op social media"),
        Action.REPRODUCE: words(
            """verveelvoudig* | verveelvuldig* | vermenigvuldig* | kopiëren | kopieer | kopieert | gekopieerd | kopie | kopieën | te kopiëren | fotokopie* | fotokopieën | reproductie* | reproduceren |
            gereproduceerd | te reproduceren | downloaden | gedownload | download | te downloaden | dupliceren | gedupliceerd | weergave in | microfilm | nagemaakt | namaken | reproduceerd |
            overschrijven | overgeschreven | weergave | weergeven | weergegeven | weer te geven"""
        ),
        Action.REDISTRIBUTE: words(
            """verspreiden | verspreid | verspreiding | te verspreiden | herverspreid* | verder verspreid | distributie | distribueren | gedistribueerd | herdistrib* | redistributie | doorgeven | doorgegeven | door te geven | doorgifte | doorsturen | doorgestuurd | door te sturen | doorzenden | doorgezonden | doorlevering | doorleveren | doorgeleverd |
            overdragen | overgedragen | overdracht | verstrekken aan derden | aan derden verstrekt | aan derden ter beschikking | ter beschikking stellen aan derden | aan derden beschikbaar | syndicatie | syndiceren | gesyndiceerd | sublicentie* | sublicentiëren | verdelen | verdeeld | verdeling | overgemaakt | verzonden | rondsturen | gedeeld | te delen | verder delen | mogen delen | delen met derden | overdraagt | overmaken aan derden | doorspelen | doorgespeeld | rondmailen | rondgestuurd | uitlenen | uitgeleend | doorverstrek* | te verstrekken aan derden | onderlicentie* | in omloop"""
        ),
        Action.REWRITE: words("herschrijven | herschreven | te herschrijven | redigeren | geredigeerd | herwerken | herwerkt | inkorten | ingekort | inkorting | samenvatten | samengevat | samenvatting van | parafraseren | geparafraseerd"),
        Action.ADAPT: words(
            "bewerken | bewerkt | bewerking | bewerkingen | te bewerken | wijzigen | gewijzigd | wijziging van | te wijzigen | aanpassen | aangepast | aanpassing | aan te passen | veranderen | veranderd | te veranderen | verwerken | verwerkt | verwerking | afgeleide werken | modificeren | gemodificeerd | vervormen | adaptatie | transformeren"
        ),
        Action.TRANSLATE: words("vertalen | vertaald | vertaling | vertalingen | te vertalen"),
        Action.QUOTE: words("citeren | geciteerd | citaat | citaten | te citeren | aanhalen | aangehaald | aanhaling | uittreksel* | fragmenten | passages | korte stukken"),
        Action.ARCHIVE: words(
            """opslaan | opgeslagen | opslag | op te slaan | opslagsysteem | archief | archiveren | gearchiveerd | archivering | archieven | te archiveren | databank | databanken | database | databases | gegevensbestand* | geautomatiseerd gegevensbestand | bewaren | bewaard | te bewaren | gegevensbank* | cachen | caching | knipselkrant* | digitaliseren"""
        ),
        Action.SELL: words("verkopen | verkocht | verkoop | te verkopen | doorverkoop | doorverkopen | doorverkocht | wederverkoop | wederverkopen | herverkoop | verhuren | verhuurd | verhuur | te koop | verkoop van kopieën | verkoop van afdrukken | doorverkopen aan | verder verkocht | verder verkopen | wordt doorverkocht | te gelde maken"),
        Action.COMMERCIAL: words(
            "commercieel gebruik | commercieel gebruiken | commercieel gebruikt | commerciële exploitatie | commercieel worden gebruikt | commercieel geëxploiteerd | commerciële toepassing | commercieel hergebruik | zakelijk gebruik | commercieel te gebruiken | commerciële verspreiding | commercieel"
        ),
        Action.ADVERTISE: words("reclame | reclamedoeleinden | reclame-uitingen | reclamecampagne* | advertentie* | adverteren | marketing | promotie | promotionele | promotioneel | publicitair* | publicitaire | merchandising"),
        Action.AI_TRAINING: words(
            """tekst- en datamining | tekst en datamining | tekst-en datamining | tekst- en data-mining | text- en datamining | text en datamining | text and data mining | datamining | data mining |
            data-mining | textmining | tekstmining | ai-training | ai-model* | ai-systemen | ai-systeem | ai-toepassing* | ai te trainen | training van ai* | trainen van ai* |
            training van kunstmatige | trainen van kunstmatige | kunstmatige intelligentie | artificiële intelligentie | artificiele intelligentie | machine learning | machinaal leren |
            machineleren | taalmodel* | grote taalmodellen | generatieve ai | generatieve | scrapen | scraping | gescrapet | gescraped | webscraping | crawlen | crawling | crawler | crawlers |
            webcrawlers | trainen van modellen | modellen te trainen | algoritmes te trainen | algoritmen te trainen | trainen van algoritmes | trainingsdata | trainen van taalmodellen |
            geautomatiseerd uitlezen | geautomatiseerde analyse | automatisch verzamelen | tekst- en gegevensanalyse | llm's | ai-doeleinden | indexeren door ai | trainingsmateriaal  | taalmodellen | ai-bedrijven | ai-ontwikkeling | ai-tools | ai-diensten | ai-crawlers | scrapers | bots | geautomatiseerd verzamelen | geautomatiseerde wijze | trainen van algoritmen | ai te voeden | voeden van ai | trainen van een ai* | trainen van artificiële | training van artificiële | ontwikkelen van ai* | ontwikkeling van ai*"""
        ),
        Action.ALTER_IMAGE: words("bijsnijden | bijgesneden | croppen | gecropt | uitsnede | uitsnedes | retoucheren | geretoucheerd | manipuleren | gemanipuleerd | manipulatie | fotomontage | digitaal bewerken | digitaal bewerkt | beeldbewerking | beeldmanipulatie | logo verwijderen | watermerk verwijderen"),
        Action.LINK: words("framing | framen | deeplink* | deep link* | embedden | embedding | inlinen | insluiten"),
    },
    manners={
        Action.PRINT: words("tijdschriften | magazines | weekbladen | roddelbladen | voorpagina | cover"),
        Action.PUBLISH_ONLINE: words("mobiele diensten | mobiel gebruik"),
        Action.PUBLISH: words("fotogalerij* | fotoreeks* | diavoorstelling"),
    },
    objects={
        Object.ITEM: words(
            """artikel | artikelen | artikels | bericht | berichten | inhoud | content | materiaal | publicaties van | uitgave | werk | werken | stuk | stukken | informatie | nieuws | nieuwsbericht* |
            document | documenten | krant | editie | bijdrage | bijdragen | persbericht* | verhaal | verhalen | column | interview | reportage | nieuwsbrief | redactionele inhoud |
            deze publicatie | onze publicaties | deze publicaties | dit artikel | deze uitgave | trekt het bericht in | trekt dit bericht in | trekt het artikel in | trekken het bericht in"""
        ),
        Object.SITE: words("website | websites | site | webpagina* | pagina's | webstek | portaal | platform | app"),
        Object.TEXT: words("tekst | teksten | tekstmateriaal"),
        Object.IMAGE: words("foto | foto's | afbeelding | afbeeldingen | beelden | beeldmateriaal | fotomateriaal | fotografie | persfoto* | plaatje* | trekt de foto in | trekt deze foto in"),
        Object.VIDEO: words("video | video's | videobeelden | videomateriaal | filmpje* | film | footage | beeldfragment* | clip"),
        Object.AUDIO: words("audio | geluidsopname* | geluidsfragment* | podcast*"),
        Object.GRAPHIC: words("grafiek* | infographic* | illustratie* | cartoon* | kaart | tekening*"),
        Object.DATABASE: words("dataset | datasets"),
        Object.LOGO: words("logo | logo's | merk | merken | beeldmerk*"),
        Object.THIRD_PARTY: words("materiaal van derden | inhoud van derden | content van derden | beelden van derden | berichten van persbureaus"),
    },
    conditions={
        Condition.CONSENT: words(
            """toestemming | toestemmingen | goedkeuring | akkoord | instemming | machtiging | vergunning | overeenkomst | licentie | licenties | licentieovereenkomst | afspraak | afspraken |
            contract | autorisatie | toelating | verlof | medeweten | overleg | toestemt | toestemming heeft gegeven | permissie | licentiehouder toestaat | gemachtigd |
            auteursrechthebbende toestaat | op aanvraag | toestemmingsplichtig | vergunningsplichtig | fiat | met toestemming | na toestemming | contact op te nemen met | contact opnemen met |
            vooraf aan te vragen | afgestemd | afgesproken | overeengekomen | goedgekeurd | fiattering | groen licht | toestemmen | in overleg | bewilliging | gefiatteerd"""
        ),
        Condition.PRIOR: words("voorafgaand* | vooraf | voorafgaandelijk* | van tevoren | eerst | op voorhand | tevoren | met voorafgaande | na voorafgaande | vooraf aan te vragen"),
        Condition.WRITTEN: words("schriftelijk* | geschreven | per e-mail | met schriftelijke | na schriftelijke"),
        Condition.ATTRIBUTION: words(
            """bronvermelding* | bron vermelden | bron vermeld | bron wordt vermeld | bron | bronnen | vermelding van de bron | vermelding van | naamsvermelding* | auteursvermelding |
            vermelding van de auteur | naam van de auteur | naam van de fotograaf | vermelding van de fotograaf | fotocredit* | credit | credits | onder vermelding | met vermelding |
            verwijzing naar de bron | bronverwijzing | copyrightvermelding | auteur wordt vermeld | vermeld | vermelden | naam vermelden | naamvermelding | bron genoemd | bron noemen |
            verwijzing naar het origineel | herkomst | auteur te vermelden | met bronvermelding | met naamsvermelding | met bronverwijzing | met duidelijke bronvermelding | onder bronvermelding |
            mits bronvermelding | mits naamsvermelding | mits vermelding | met credit | met fotocredit | te worden vermeld | gratis bij naamsvermelding | gratis mits naamsvermelding | gratis met bronvermelding | rechtenvrij bij naamsvermelding | gratis onder vermelding"""
        ),
        Condition.LINK: words("link | links | linken | gelinkt | hyperlink* | backlink | weblink | link naar | een link | link terug | doorlink* | klikbare | verwijzing met link | met een link | met link | met hyperlink"),
        Condition.KEEP_NOTICE: words("deze vermelding behouden | deze kennisgeving | copyrightvermelding behouden | auteursrechtvermelding behouden | copyrightvermelding niet verwijderd | met behoud van deze | copyrightvermelding intact"),
        Condition.INDICATE_CHANGES: words("wijzigingen aangeven | wijzigingen aangegeven | wijzigingen vermeld | wijzigingen worden aangegeven | aanpassingen aangegeven"),
        Condition.NO_DERIVATIVES: words("ongewijzigd* | onverkort* | onbewerkt* | zonder wijzigingen | zonder wijziging | zonder aanpassing* | integraal | in zijn geheel overgenomen | geenafgeleidewerken | geen afgeleide werken | letterlijk overgenomen | volledig en ongewijzigd | onaangepast"),
        Condition.SHARE_ALIKE: words("gelijkdelen | gelijk delen | dezelfde licentie | zelfde licentie | dezelfde voorwaarden | gelijke voorwaarden"),
        Condition.NONCOMMERCIAL: words("niet-commercieel* | niet-commerciële | niet commerciële | nietcommercieel | zonder winstoogmerk | non-commercieel* | noncommercieel* | non-profit | zonder commercieel oogmerk | zonder commerciële | niet commercieel gebruik"),
        Condition.EDITORIAL_PURPOSE: words("redactioneel gebruik | redactionele doeleinden | journalistieke doeleinden | journalistiek gebruik | redactionele verslaggeving | nieuwsverslaggeving | persdoeleinden | redactioneel | berichtgeving over | voor de pers | verslaggeving"),
        Condition.PERSONAL_USE: words("persoonlijk gebruik | privégebruik | prive gebruik | privé gebruik | eigen gebruik | privédoeleinden | persoonlijke doeleinden | intern gebruik | interne doeleinden | huishoudelijk gebruik | persoonlijk, niet | eigen, niet | strikt persoonlijk | interne verspreiding | interne circulatie | huishoudelijke kring"),
        Condition.EDUCATIONAL_USE: words("onderwijsdoeleinden | educatief gebruik | educatieve doeleinden | onderwijs | lesdoeleinden | schoolgebruik | in de klas"),
        Condition.CONTEXT_ONLY: words("in verband met | in de context van | in het kader van de berichtgeving | bij berichtgeving over | ter illustratie van | in samenhang met | in combinatie met | samen met dit persbericht | in samenhang met dit"),
        Condition.ONE_TIME: words("eenmalig* | éénmalig* | eenmalig gebruik | éénmaal | één keer"),
        Condition.LENGTH_LIMIT: words("korte fragmenten | korte passages | korte citaten | kleine gedeelten | korte stukken tekst | korte uittreksels"),
        Condition.NOTIFY: words("bewijsexemplaar | bewijsnummer* | op de hoogte | laat het ons weten | informeer ons | melding aan de redactie | stuur ons een | kennisgeving aan"),
        Condition.PAYMENT: words("vergoeding | vergoedingen | betaling | tegen betaling | kosten | tarief | tarieven | licentievergoeding | honorarium | betalend | in rekening | rechten betaald | heffing | tegen vergoeding"),
        Condition.SUBSCRIBER: words("abonnees | abonnee | klanten van | anp-klanten | leden | geregistreerde gebruikers | geaccrediteerde | licentienemer* | geregistreerde | licentiehouders | afnemers | voor klanten"),
        Condition.RELEASE: words("portretrecht* | model release | modelrelease | property release | quitclaim"),
        Condition.NO_ENDORSEMENT: words("suggestie van steun | indruk van goedkeuring | de indruk wek*"),
        Condition.TRACKING_PIXEL: words("trackingpixel | tracking pixel | telpixel"),
        Condition.USE_CORRECTED_VERSION: words("gebruik de gecorrigeerde versie | enkel de gecorrigeerde versie | alleen de gecorrigeerde versie"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words("bij de wet toegestaan | wettelijk toegestaan* | wettelijke uitzonderingen | wettelijke beperkingen | auteurswet toegestaan | door de wet toegestaan | wettelijk is toegestaan | wettelijke uitzondering | dwingend recht | door de wet gestelde | wettelijk bepaalde uitzonderingen | in de wet genoemde"),
        Exemption.QUOTATION: words("citaatrecht | behalve citaten | uitgezonderd citaten | behoudens citaten | behalve korte citaten"),
        Exemption.PERSONAL_USE: words("behalve voor persoonlijk gebruik | behoudens voor persoonlijk gebruik | anders dan voor persoonlijk gebruik | behalve voor eigen gebruik | anders dan voor eigen gebruik | behalve voor privégebruik"),
        Exemption.LOGOS: words("met uitzondering van logo's | behalve logo's | uitgezonderd logo's"),
        Exemption.IMAGES: words("met uitzondering van foto's | behalve foto's | uitgezonderd foto's | geldt niet voor foto's | met uitzondering van afbeeldingen | met uitzondering van beeldmateriaal | geldt niet voor beeldmateriaal | behalve de foto's"),
        Exemption.THIRD_PARTY_MATERIAL: words("met uitzondering van materiaal van derden | behalve materiaal van derden | uitgezonderd materiaal van derden"),
        Exemption.SUBSCRIBERS: words("behalve abonnees | behalve voor abonnees | uitgezonderd abonnees"),
        Exemption.SEARCH_ENGINES: words("zoekmachine* | zoekmachines"),
        Exemption.SOCIAL_SHARE: words("deelknop* | deel-knop* | deelfunctie*"),
        Exemption.SCIENTIFIC_RESEARCH: words("wetenschappelijk onderzoek"),
        Exemption.HEADLINE_LINK: words("kop en link | koppen en links | titel en link"),
        Exemption.EDUCATIONAL_USE: words("behalve voor onderwijsdoeleinden"),
        Exemption.NONCOMMERCIAL_USE: words("behalve voor niet-commercieel"),
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
