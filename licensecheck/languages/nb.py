"""Norwegian: Bokmål, with the forms of Nynorsk."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# fmt: off

#: What is two things at once, each list named by the tables it is in.
_ALLOW_ALL = """fritt brukes | fritt benyttes | fri bruk | fritt bruke | fri til bruk | til fri bruk |
frie til bruk | fritt til bruk | til fri avbenytting | til fri avbenyttelse |
til fri disposisjon | til disposisjon for pressen | til pressens frie disposisjon |
fritt til disposisjon | til fri benyttelse"""

PACK = LanguagePack(
    name="nb",
    title="Norsk",
    tags={
        Tag.OWNED: words("tilhører | innehas av | eies av"),
        Tag.MARK: words("opphavsrett: | opphavsrett © | opphavsrett tilhører | rettighetshaver: | rettshavar: | rettigheter: | opphavsretten tilhører | copyright tilhører | opphavsretten innehas av | bilderettigheter: | opphavsrett"),
        Tag.RESERVED: words("alle rettigheter reservert | alle rettigheter forbeholdt | alle rettigheter forbeholdes | alle rettigheter er reservert | alle rettigheter er forbeholdt | alle rettigheter tilhører | alle rettar reservert | alle rettar atterhaldne | alle rettar tilhøyrer | alle rettigheter beskyttet | alle rettigheter reserveres | alle rettigheter reserverte | samtlige rettigheter forbeholdt | alle rettar er reserverte | alle rettar reserverte | med enerett | alle rettighetene tilhører | alle opphavsrettigheter reservert"),
        Tag.PROTECTED: words("beskyttet av opphavsrett* | opphavsrettslig beskyttet | opphavsrettsleg verna | vernet av åndsverkloven | vernet etter åndsverkloven | beskyttet av åndsverkloven | beskyttet etter åndsverkloven | omfattet av åndsverkloven | underlagt åndsverkloven | verna av åndsverklova | noen rettigheter reservert | i henhold til åndsverkloven | beskyttes av åndsverkloven | verna etter åndsverklova"),
        Tag.RESERVE: words("forbeholder seg | forbeholder vi oss | vi forbeholder oss | forbeholdt | forbeholdes | reserverer seg | reserverer oss | tek atterhald | atterhaldne | reserverer retten | tar forbehold | forbehold om | reservasjon mot | har reservert seg | tek atterhald om | tar forbehold om | forbehold mot"),
        Tag.NEG: words("ikke | ikkje | ei | ingen | inkje | verken | hverken | korkje | aldri | på ingen måte | under ingen omstendighet* | heller ikke"),
        Tag.NOT_ONLY: words("ikke bare | ikkje berre | ikke kun | ikke utelukkende | ikke senere enn | med mindre annet er | dersom ikke annet | hvis ikke annet | om ikke annet | der ikke annet"),
        Tag.MAY: words("kan | får | har lov til å | har lov å | har adgang til å | vil kunne"),
        Tag.MUST: words("må | skal | bør | plikter å | har plikt til å | er pliktig | er forpliktet"),
        Tag.BAN: words("forbudt | forbode | forboden | forbyr | forbys | forby | forbud | ulovlig* | ulovleg | utelukket | straffbart | straffbar | motsetter seg | motsetter oss | krenker opphavsrett* | bryter med åndsverkloven | brudd på åndsverkloven | utillatt | ikke-tillatt | nektes | tillater ikke | tillater ikkje | tillates ikke | tillater vi ikke | samtykker ikke | gir ikke tillatelse | godtar ikke | kommer ikke på tale | ikke aktuelt | aksepteres ikke | godtas ikke | er stengt for | sperret for"),
        Tag.ALLOW: words(_ALLOW_ALL, """tillatt | tillate | tillatte | tillates | tillater | lov å | lov til å |
            fritt fram | fritt publiseres | fri publisering | fri til å | fritt til |
            velkommen til å | velkomne til å | står fritt til | lisensiert under |
            publisert under | utgitt under | tilgjengelig under | gjort tilgjengelig under |
            tilgjengeleg under | lisens: | omfattet av lisensen | under en creative |
            under lisensen | godkjent | rett til å | gratis | høve til | adgang til å |
            anledning til | kostnadsfritt | vederlagsfritt | frigitt | mulig å |
            krever ikke tillatelse | krever ingen tillatelse | uten vederlag | uten betaling |
            uten kostnad | uten avgift | uten honorar | utan vederlag | utan kostnad |
            fritt gjengis | fritt siteres | kan fritt | må gjerne | gjerne bruke | er lov |
            er lov når | lov når | uten å spørre | ingenting i veien for |
            ingenting er i veien | ikke noe i veien for | trenger ikke tillatelse |
            trenger ikke spørre | har rett til | fri gjengivelse | honorarfri* | vederlagsfri |
            vederlagsfrie | kostnadsfri | står enhver fritt | enhver fritt | alle fritt |
            fritt fram for | fritt å | gratis ved kreditering | gratis mot kreditering |
            gratis ved kildehenvisning | gratis mot byline | fri ved kreditering |
            fri mot kreditering | uten begrensning | uten begrensninger | ubegrenset |
            velkommen | velkomne"""),
        Tag.NEED: words("krever | krev | kreves | krevst | påkrevd | påkravd | nødvendig* | nødvendige | obligatorisk* | forutsetter | føresett | forutsettes | forutsetning | betinger | påbudt | trengs | trenger | treng | må innhentes | innhentes | avhenger av | plikt | er et krav | skal innhentes | avtales | må avklares | krevjast | betinget av | pliktig | må krediteres | skal krediteres | må oppgis | skal oppgis | må navngis | skal navngis | må kreditere"),
        Tag.THREAT: words("vil bli forfulgt | vil bli anmeldt | anmeldes | blir anmeldt | rettslig forfulgt | rettslige skritt | rettsforfølg* | rettslig forfølg* | straffeforfølg* | vil bli fakturert | faktureres | kan straffes | straffes med | erstatningsansvar | medfører erstatningsansvar"),
        Tag.UNAUTHORISED: words("uautorisert* | uberettiget | ulovlig kopiering | ulovlig bruk | ulovlig spredning | urettmessig* | uhjemlet | uten hjemmel | ulisensiert | uautorisert bruk | urettkomen"),
        Tag.WITHOUT: words("uten | utan | uten at | utan at | i mangel av | uten å ha | i fravær av | dersom det ikke foreligger"),
        Tag.EXCEPT: words("unntatt | unnateke | med unntak av | med mindre | bortsett fra | foruten | annet enn | anna enn | utover | så fremt ikke | ut over | unntak gjelder | utenom"),
        Tag.ONLY: words("kun | bare | berre | utelukkende | eksklusivt | utelukkande | strengt til | bare etter | kun etter"),
        Tag.IF: words("forutsatt at | under forutsetning av | under forutsetning av at | så fremt | såfremt | dersom | hvis | på betingelse av | på vilkår | så lenge | om | med henvisning | med kreditering | ved å | med lenke | med kildehenvisning | på vilkår av | føresett at | viss | med tilvising | med kildeangivelse | med henvisning til kilden | med kilde | mot kreditering | med navngivelse | mot kildeangivelse | med tillatelse | etter tillatelse | etter avtale | med skriftlig | med samtykke | mot betaling | mot vederlag"),
        Tag.WHEN: words("ved | når | dersom | hvis | om | den som | ved all | ved enhver | viss    "),
        Tag.NO_PART: words("ingen del | ingen deler | inga delar | ingen del av | ikke noen del"),
        Tag.RANGE: words("helt eller delvis | heilt eller delvis | hel eller delvis | helt og delvis | delvis | i sin helhet eller | som helhet eller | verken helt eller delvis | hele eller deler | heile eller delar | deler av | delar av | i deler | også delvis | enhver del | eller deler av | noen del | utdragsvis | hel- eller delvis | også i utdrag | i utdrag | helt eller i utdrag | også utdragsvis | i sin helhet eller utdrag"),
        Tag.COMMERCIAL: words("kommersielle formål | til kommersielle formål | kommersielt formål | kommersielt øyemed | i kommersiell hensikt | kommersielle føremål | næringsvirksomhet | i ervervsøyemed | ervervsmessig | vinningsformål | profitt"),
        Tag.OTHER: words("eller andre formål | eller annet formål | eller andre føremål | ethvert formål | hvilket som helst formål"),
        Tag.OUTSIDE: words("utenfor | utanfor"),
        Tag.OUT: words("out | ut "),
        Tag.PURPOSE: words("til | for | for å | til formål | med formål | i forbindelse med | til bruk i | innenfor"),
        Tag.BUT: words("men | derimot | mens | imidlertid | likevel | dog"),
        Tag.AND: words("og | eller | samt | og/eller | henholdsvis"),
        Tag.REQUEST: words("vennligst | ver venleg | vi ber | vi setter pris på | settes pris på | setter pris på | gjerne med | bes om | ønskes | ber vi | vær så snill"),
        Tag.REPORT: words("sa | sier | seier | opplyser | opplyste | meldte | melder | ifølge | skriver | skrev | skriv | forteller | fortalte | forklarer | hevder | hevdet | påstår | dømte | dømt | avgjorde | fastslo | slo fast | vedtok | vedtatt | saksøker | saksøkte | saksøkt | saksøkes | stevner | stevnet | advarer | advarte | krevde | kunngjorde | bekrefter | bekreftet | mener | mente | foreslår | foreslo | anmeldte | kritiserer | kritiserte | stemte for | fikk medhold | varsler | varslet | uttaler | uttalte | retten har | tingretten har | politiet ber | krever erstatning | krev erstatning | krever vederlag | vil ha betalt | hadde kopiert | har kopiert | hadde brukt | har brukt bildet | har publisert | hadde publisert | ble publisert uten | ble brukt uten | ble kopiert uten | anklager | anklages | anket | anker | etterforsker | etterforskes"),
        Tag.TOPIC: words("domstol* | retten | tingrett* | lagmannsrett* | høyesterett* | høgsterett | eu-domstolen | rettssak* | rettssaken | søksmål* | stevning* | dommen | dommer | dommeren | lovforslag* | stortinget | regjeringen | regjeringa | minister* | statsråd* | direktiv* | eu-kommisjonen | advokat* | jurist* | ekspert* | begrepet | uttrykket | frasen | formuleringen | ordene | ordet | betyr | hva betyr | kva betyr | opphavsrettsbrudd | opphavsrettskrenkelse* | brudd på opphavsretten | åndsverkloven endres | ny åndsverklov | politiet | kommunen | naboer | beboere | fagforening* | undersøkelse | plagiat | piratkopiering | debatten | tvisten | medietilsynet | bystyret | kommunestyret | retten har | tingretten har | erstatning | politiet ber | nye loven | ny lov | nye lov | mediehusene vil"),
        Tag.NONWORK: words("parkere | parkering | parkeringsforbud | røyking | røyke | røykeforbud | alkohol* | våpen | kniver | fiske | fisking | jakt | jakte | drone | droner | varer | billetter | billett | stemmer | tobakk* | snus | sigaretter | kjøretøy* | biler | lastebiler | adgang forbudt | adkomst | inngang | hunder | dyr | husdyr | kjæledyr | fyrverkeri* | bading | bade | grilling | grille | bålbrenning | bål | bålforbud | telting | telte | camping | fotografering | fotografere | filming | filme | narkotika | medisin* | legemidler | bagasje | mobiltelefon* | e-postadress* | kommentarer | informasjonskapsler | cookies | personopplysninger | byggetillatelse | bygging | bygge | demonstrasjon* | pengespill | import | eksport | handel med | avfall | trykkfeil | prisendringer | endringer forbeholdt | skrivefeil | scooter* | snøscooter* | ferdsel | motorferdsel | korttidsutleie | bil | bilen | bilene | båt | båten | båter | penger | pengene | ansatte | elever | nettleser* | personvern* | dine opplysninger | skolen | skole | foreldre* | barn | bank | banken | priser | prisene | vilkårene | gebyr* | kanalen | virus* | desinformasjon | resept | påmelding | embargo mot | våpenembargo | ferien | sjefen | arbeidsgiver* | legen | medlemskap | tomten | konserten"),
        Tag.CREDIT: words("foto: | foto av | foto | foto © | bilde: | bilder: | bilete: | bilde av | fotograf: | fotografi: | bildekreditering: | bildekilde: | fotokreditt: | kilde: | kjelde: | kilder: | grafikk: | illustrasjon: | illustrasjonsfoto: | illustrasjonsbilde: | kart: | video: | tekst: | tekst og foto: | tekst/foto: | arkivfoto: | arkivbilde: | arkivfoto | pressefoto: | pressebilde: | skjermdump: | skjermbilde: | gjengitt med tillatelse | gjengitt med tillatelse fra | stilt til disposisjon av | tegning:"),
        Tag.PHOTO: words("foto | bilde | bilder | bilete | fotograf | arkivfoto | illustrasjonsfoto | pressefoto | handout"),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words("med | med materiale fra | ntb-afp | ntb-reuters | ntb-tt | ©ntb | kilde: ntb | med ntb | kilder: nyhetsbyråer"),
        Tag.BYLINE: words("journalist | reporter | korrespondent | redaktør"),
        Tag.KILL: words("trekkes tilbake | er trukket tilbake | trukket tilbake | trekker tilbake | trekkes: | utgår: | annulleres | annullert | annullering | skal ikke brukes | bes ikke brukt | må ikke brukes mer | må ikke lenger brukes | ikke bruk | må slettes | skal slettes | bes slettet | makuleres | tilbaketrekking: | tilbaketrekking | kill | ikke publiser | er annullert | må slettes fra | trekker saken tilbake | trekker meldingen tilbake | trekker artikkelen tilbake | trekker bildet tilbake | stopp saken | stopp publisering | stopp meldingen | er trukket | trekker denne | slettes fra alle | bes fjernet | fjernes fra alle | må fjernes fra | skal fjernes fra | makulert | skal ikke publiseres | ber kundene slette | avpubliser* | tilbakekalles | tilbakekalt | dras tilbake | er kansellert | kanselleres"),
        Tag.CORRECTION: words("rettelse: | rettelse | retting: | retting | korrigering: | korrigert versjon | rettet versjon | rettet: | (rettelse | (rettet | ny versjon: | erstatter tidligere | bruk denne versjonen"),
        Tag.EMBARGO: words("embargo | embargo: | embargo til | under embargo | sperrefrist | sperrefrist: | sperret til | klausulert | klausulert til | skal ikke publiseres før | må ikke publiseres før | kan ikke publiseres før | kan tidligst publiseres | frigis | ikke publiseres før | sperrefrist til | stengt for publisering | sperret for publisering | kan ikke omtales før | må ikke omtales før | skal ikke omtales før | ikke til publisering før | offentliggjøres tidligst | publiseres tidligst"),
        Tag.UNTIL: words("fram til | frem til | før | innen | til og med | t.o.m. | tidligst | klausulert til | sperret til | embargo til | sperrefrist til"),
        Tag.AFTER: words("etter | fra og med | f.o.m."),
        Tag.RELEASE: words("til umiddelbar publisering | for umiddelbar publisering | fri for publisering | fritt til publisering | fri bruk i pressen | kan brukes fritt av pressen | for umiddelbar frigivelse"),
        Tag.PUBLIC_DOMAIN: words("public domain | falt i det fri | fri for opphavsrett | ingen rettigheter reservert | offentlig eie | i det fri | ikke opphavsrettslig beskyttet | offentleg eige | uten opphavsrett | ingen rettigheter er reservert | opphavsretten er utløpt | opphavsretten er falt bort | opphavsretten er opphørt | vernetiden er utløpt | vernetida er ute | opphavsrettsfri* | fritt for opphavsrett | frie for opphavsrett | ikke vernet av opphavsrett | ikke vernet av åndsverkloven"),
        Tag.OPEN_LICENCE: words("creative commons navngivelse | creative commons-lisens | creative commons | norsk lisens for offentlige data | nlod | åpen lisens | cc-lisens"),
        Tag.SINCE: words("siden | sidan"),
        Tag.PRESENT: words("nå | i dag | no"),
        Tag.PART_OF: words("en del av | ein del av | inngår i | et datterselskap av | eies av"),
        Tag.TAIL: words("og dets lisensgivere | eller dets lisensgivere | og/eller | m.fl. | med flere | og andre | og dets partnere"),
        Tag.WITHIN: words("innen | innenfor | inntil | opptil | maksimalt | lenger enn | mer enn | i løpet av | høyst"),
        Tag.DAYS: words("dag | dager | dagar | døgn | timer | timar | uker | veker | måneder | månader | år"),
        Tag.LENGTH: words("ord | tegn | teikn | linjer | sekunder | minutter | minutt | setninger"),
        Tag.ABBREVIATION: words("bl.a | f.eks | m.m | m.fl | kl | nr | osv | ca | jf | pst | mrd | jan | feb | aug | sept | okt | nov | des | art | t.o.m | f.o.m"),
    },
    actions={
        Action.ALL: words(_ALLOW_ALL, """bruk | bruke | brukes | brukt | brukast | bruken | nytte | nyttast | benytte |
            benyttes | benyttet | anvendelse | anvende | anvendes | utnytte | utnyttes |
            utnyttelse | utnytting | gjenbruk* | gjenbrukes | gjenbruke | viderebruk* |
            videreutnytt* | annen bruk | all bruk | vidarebruk* | ulovlig bruk |
            uautorisert bruk | avbenytting | avbenyttelse"""),
        Action.PUBLISH: words("publisere | publiseres | publisert | publisering | publiserast | publiseringen | gjenpubliser* | republiser* | videre publisering | videre publiseres | viderepubliser* | ettertrykk | offentliggjøre | offentliggjøres | offentliggjøring | offentleggjer* | vises | visning | trykke på nytt | trykkes på nytt | opptrykk | gjøres tilgjengelig | gjøre tilgjengelig | tilgjengeliggjør* | tilgjengeliggjøring | overføring til allmennheten | poste | postes | legge ut | legges ut | legges ut på | framføring | fremføring | fri publisering | fritt publiseres | gratis ved kreditering | gratis mot kreditering | gratis ved kildehenvisning | gratis mot byline | fri ved kreditering | fri mot kreditering"),
        Action.PUBLISH_ONLINE: words("internett | på nettet | på nett | nettpublisering | publisering på internett | nettbruk | andre nettsteder | på nettsider | på andre nettsider | intranett | bruk på internett | brukes på internett | publiseres på nett"),
        Action.PRINT: words("på trykk | trykt form | i trykte medier | trykkes | papirutgave | i trykt form"),
        Action.BROADCAST: words("kringkaste | kringkastes | kringkasting | sendes | sende | sending | videresending | viderekringkast* | tv | radio | fjernsyn | utsending | brukes på tv"),
        Action.SOCIAL: words("sosiale medier | sosiale medium | facebook | instagram | deles i sosiale | dele i sosiale | sosiale nettverk | bruk i sosiale medier | brukes i sosiale medier"),
        Action.REPRODUCE: words("kopiere | kopieres | kopiert | kopiering | kopierast | kopier | kopi | kopiar | kopiering av | mangfoldiggjør* | mangfaldiggjer* | mangfoldiggjøring | reproduser* | reproduksjon* | duplisere* | fotokopi* | laste ned | lastes ned | nedlasting | lasta ned | eksemplarframstilling | eksemplarfremstilling | fremstilling av eksemplar* | avskrift | etterligning | gjengi | gjengis | gjengivelse | gjengitt | gjengje* | attgje* | ulovlig kopiering"),
        Action.REDISTRIBUTE: words("spre | spres | spredning | spreiing | spreiast | videreformidl* | vidareformidl* | videreformidling | formidle videre | formidles videre | distribuer* | distribusjon | distribueres | redistribu* | videredistribu* | viderespre* | videre spredning | videresende* | vidaresende* | overføre | overføres | overføring | overdra | overdras | overdragelse | overlates | gis videre | gi videre | gjeve vidare | syndiker* | underlisens* | viderelisens* | til tredjepart | deles videre | videreforhandl* | stilles til rådighet for | ulovlig spredning | deles | deles fritt | delast | å dele | dele saken | dele artikkelen | dele innholdet | dele teksten | dele videoen | dele materialet | del gjerne"),
        Action.REWRITE: words("omskriving | skrive om | skrives om | omskrives | omskrivning | omarbeid* | omarbeides | redigere | redigeres | redigering | sammendrag | oppsummere | forkorte | forkortes | parafraser* | skrivast om"),
        Action.ADAPT: words("bearbeide | bearbeides | bearbeiding | bearbeidelse* | endre | endres | endrast | endring av | endringer i | modifiser* | modifisering | forandre | forandres | tilpasse | tilpasses | tilpasning | avledede verk | avleidde verk | videreutvikle | viderebearbeid* | tilarbeid*"),
        Action.TRANSLATE: words("oversette | oversettes | oversettelse* | oversetting* | omsetje | omsetjing | oversatt"),
        Action.QUOTE: words("sitere | siteres | sitat | sitater | sitering | siterast | utdrag"),
        Action.ARCHIVE: words("lagre | lagres | lagring | lagrast | arkiver* | arkivering | arkiv | database | databaser | mellomlagr* | cache | caching | caches | oppbevare* | oppbevaring | lagringssystem | digitalisere* | legges inn i database*"),
        Action.SELL: words("selge | selges | selje | seljast | salg | sal av | videresalg | vidaresal | videreselg* | videreselges | gjensalg | utleie | leies ut | leie ut | salg av kopier | selge kopier | selges videre | selge videre | videreselging"),
        Action.COMMERCIAL: words("""kommersiell bruk | kommersiell utnyttelse | kommersiell utnytting |
            kommersielt bruk | brukes kommersielt | benyttes kommersielt |
            utnyttes kommersielt | kommersiell gjenbruk | kommersiell spredning |
            kommersiell publisering | kommersielt | nyttast kommersielt"""),
        Action.ADVERTISE: words("reklame | reklameformål | reklameføremål | i reklame | markedsføring* | markedsføringsformål | marknadsføring* | annonse | annonser | annonsering | promotering | pr-formål | kampanjer | reklamekampanje* | reklamen | reklamer"),
        Action.AI_TRAINING: words("""tekst- og datautvinning | tekst og datautvinning | tekst- og datamining |
            tekst og datamining | tekst og data mining | datautvinning | tekstutvinning |
            datamining | data mining | ki-trening | trening av ki* | trene ki* | ai-trening |
            trening av ai* | trene ai* | ki-modell* | ki-system* | ki-tjenester | ai-modell* |
            ai-system* | kunstig intelligens | maskinlæring | språkmodell* |
            store språkmodeller | generativ ki | generativ ai | generative |
            trening av modeller | trene modeller | trene opp modeller |
            trening av språkmodeller | trene algoritmer | skrape | skrapes | skraping |
            webskraping | nettskraping | scraping | crawling | crawle | crawles | crawlere |
            automatisk innhenting | automatisert innhenting | automatisert innsamling |
            automatisk innsamling | automatisert analyse | indeksering | indeksere |
            indekseres | treningsdata | roboter | høstes | høste | høsting |
            maskinell innsamling | maskinell høsting | ki-selskap* | ki-utvikling* |
            utvikle ki* | utvikling av ki* | lære opp | opplæring av ki* |
            opplæring av språkmodell* | mate ki* | mates inn i | ki-verktøy* | treningsgrunnlag"""),
        Action.ALTER_IMAGE: words("beskjære | beskjæres | beskjæring | retusjer* | manipuler* | bildemanipulasjon* | manipulasjon | fotomontasje | montasje | bilderedigering | bildebehandling | digitalt endret | endres digitalt | fjerne logo"),
        Action.LINK: words("framing | innramming | dyplenk* | dypelenk* | innbygging | bygge inn | embedd* | rammelenk*"),
    },
    manners={
        Action.PRINT: words("magasiner | ukeblader | tidsskrifter | forside | forsider | sladreblader"),
        Action.PUBLISH_ONLINE: words("mobile tjenester"),
        Action.PUBLISH: words("bildeserie* | bildegalleri*"),
    },
    objects={
        Object.ITEM: words("""materiale | materialet | materiell | stoff | stoffet | artikkel | artikkelen |
            artikler | artiklene | artiklar | innhold | innholdet | innhald | innhaldet |
            nyhet | nyheten | nyheter | nyhende | nyhetene | melding | meldingen | meldinger |
            pressemelding* | publikasjon* | verk | verket | dokument | dokumentet |
            informasjon | informasjonen | avis | avisen | avisa | rapport | rapporten | saken |
            saker | innlegg | kronikk | reportasje | intervju | nyhetsbrev* | boken | boka |
            trekker saken tilbake | trekker meldingen tilbake | trekker artikkelen tilbake"""),
        Object.SITE: words("nettsted* | nettstedet | nettstad* | nettside* | nettsiden | nettsider | hjemmeside* | siden | sidene | sidene våre | portalen | appen"),
        Object.TEXT: words("tekst | teksten | tekster | tekstene | tekstar"),
        Object.IMAGE: words("bilde | bildet | bilder | bildene | bilete | bileta | foto | fotoet | fotografi* | bildemateriale* | pressebilde* | illustrasjonene | trekker bildet tilbake"),
        Object.VIDEO: words("video | videoen | videoer | videoklipp* | film | filmen | filmer | klipp | levende bilder | videomateriale*"),
        Object.AUDIO: words("lyd | lydfil* | lydopptak* | podkast* | podcast* | lydklipp*"),
        Object.GRAPHIC: words("grafikk | grafikken | infografikk | illustrasjon | illustrasjonen | kart | diagram | tegning*"),
        Object.DATABASE: words("datasett*"),
        Object.LOGO: words("logo | logoen | logoer | varemerke* | kjennemerke*"),
        Object.THIRD_PARTY: words("tredjeparts materiale | materiale fra tredjepart | innhold fra tredjepart | tredjepartsinnhold | stoff fra nyhetsbyråer"),
    },
    conditions={
        Condition.CONSENT: words("tillatelse | tillatelsen | tillatelser | løyve | samtykke | samtykkje | godkjenning | godkjennelse | avtale | avtalen | avtaler | lisens | lisensen | lisensavtale | overenskomst | kontrakt  | hjemmel | autorisasjon | etter avtale | klarering | bruksrett | løyve frå | tilsagn | godkjent av | med tillatelse | etter tillatelse | med samtykke | forhåndssamtykke | forhåndstillatelse | forhåndsgodkjenning | forhåndsgodkjennelse | førehandsløyve | førehandssamtykke | forhåndsavtale | avtales | avtalt | avklares | avklart | klareres | klarert | godkjennes | klarsignal | ja fra"),
        Condition.PRIOR: words("forutgående | på forhånd | førehandsløyve | tidligere innhentet | på førehand | i forkant | først | forhåndssamtykke | forhåndstillatelse | forhåndsgodkjenning | forhåndsgodkjennelse | førehandssamtykke | forhåndsavtale"),
        Condition.WRITTEN: words("skriftlig* | skriftleg* | skriftlege | med skriftlig"),
        Condition.ATTRIBUTION: words("kildehenvisning* | kilde | kilden | kildeangivelse | kjelde | kjelda | kjeldetilvising | kreditering* | krediteres | kreditere | kreditert | kreditt | navngivelse | navngis | namngjeving | fotografens navn | navn på fotograf | fotograf krediteres | byline | oppgi kilde | oppgis | oppgivelse av kilde | oppgi kilden | angivelse av kilde | kilden oppgis | kilde oppgis | med henvisning til | henvisning til | henvise til | henvises til | opphavsmann navngis | opphaver | namnet på | siteres med kilde | opphavspersonens navn | med kildehenvisning | med kildeangivelse | med henvisning til kilden | med kreditering | med kilde | mot kreditering | med navngivelse | mot kildeangivelse | krediterer | oppgir kilde | oppgir kilden | oppgir | viser til kilden | nevner | navngir | fotografen oppgis | kilde er oppgitt | kilden er oppgitt | oppgi fotograf | må krediteres | skal krediteres | må oppgis | skal oppgis | må navngis | skal navngis | må kreditere | gratis ved kreditering | gratis mot kreditering | gratis ved kildehenvisning | gratis mot byline | fri ved kreditering | fri mot kreditering"),
        Condition.LINK: words("lenke | lenken | lenker | lenkes | lenking | lenkje | link | linke | linkes | hyperlenke* | lenke til | lenke tilbake | klikkbar lenke | aktiv lenke | peker til | tilbakelenke | med lenke | lenker til | lenker tilbake | nettlenke"),
        Condition.KEEP_NOTICE: words("beholde copyright | copyright-merking beholdes | denne merknaden | beholde denne teksten | opphavsrettsmerking beholdes"),
        Condition.INDICATE_CHANGES: words("angi endringer | endringer angis | endringer markeres | oppgi endringer | oppgi om endringer"),
        Condition.NO_DERIVATIVES: words("uendret | uendra | uforkortet | uforkorta | uten endringer | utan endringar | uten endring | uten bearbeiding | i sin helhet | i uendret form | ingenbearbeidelse* | ingen bearbeidelse* | ubearbeidet | uredigert | ubeskåret | ordrett"),
        Condition.SHARE_ALIKE: words("del på samme vilkår | delpåsammevilkår | samme lisens | samme vilkår | same lisens | lik lisens"),
        Condition.NONCOMMERCIAL: words("ikke-kommersiell* | ikkekommersiell* | ikkje-kommersiell* | ikke-kommersielle | ideelle formål | uten kommersielt formål | ikke-ervervsmessig* | ikke kommersielle formål | ikkje kommersielle føremål"),
        Condition.EDITORIAL_PURPOSE: words("redaksjonell bruk | redaksjonelle formål | redaksjonelt bruk | redaksjonelt | redaksjonell omtale | journalistiske formål | journalistisk bruk | nyhetsformål | pressebruk | redaksjonell | nyhetsdekning | redaksjonelle føremål"),
        Condition.PERSONAL_USE: words("privat bruk | personlig bruk | personleg bruk | eget bruk | egen bruk | eigen bruk | eige bruk | private formål | intern bruk | internt bruk | privat, ikke | personlig, ikke | internt i | intern spredning"),
        Condition.EDUCATIONAL_USE: words("undervisning | undervisningsformål | undervisningsbruk | utdanningsformål | i skolen | undervisningsføremål"),
        Condition.CONTEXT_ONLY: words("i forbindelse med | i samband med | i sammenheng med | i tilknytning til | i kontekst | for å illustrere | i omtale av | ved omtale av | til omtale av | i forbindelse med omtale"),
        Condition.ONE_TIME: words("engangs* | eingongs* | engangsbruk | én gang | en gang | éngangsbruk"),
        Condition.LENGTH_LIMIT: words("korte utdrag | kortere utdrag | korte sitater | kortere sitater | korte sitat | mindre deler"),
        Condition.NOTIFY: words("gi oss beskjed | gi beskjed | informer oss | varsle oss | kontakt oss før | referanseeksemplar | send oss et eksemplar"),
        Condition.PAYMENT: words("avgift | avgifter | betaling | mot betaling | vederlag | honorar | godtgjørelse | godtgjersle | kostnad | lisensavgift* | betales | mot honorar | royalty | gebyr | mot vederlag"),
        Condition.SUBSCRIBER: words("abonnenter | abonnentar | abonnent | kunder | kundar | ntbs kunder | medlemmer | medlemer | registrerte brukere | akkrediterte | lisenshavere | lisenstaker* | betalende kunder"),
        Condition.RELEASE: words("modellkontrakt | modellklarering | model release | property release"),
        Condition.NO_ENDORSEMENT: words("inntrykk av støtte | gir inntrykk av"),
        Condition.TRACKING_PIXEL: words("sporingspiksel | tellepiksel"),
        Condition.USE_CORRECTED_VERSION: words("bruk den rettede | bruk den korrigerte | bruk kun denne versjonen"),
    },
    exemptions={
        Exemption.STATUTORY_EXCEPTION: words("ifølge lov | hjemlet i lov | tillatt etter lov | tillatt ved lov | hjemmel i lov | følger av åndsverkloven | tillatt etter åndsverkloven | hjemlet i åndsverkloven | lovbestemte unntak"),
        Exemption.QUOTATION: words("sitatrett* | unntatt sitater | med unntak av sitater | med unntak av korte sitater | med unntak av sitat"),
        Exemption.PERSONAL_USE: words("utover privat bruk | ut over privat bruk | annet enn til privat bruk | unntatt til privat bruk | annet enn privat bruk | utover personlig bruk | med unntak av privat bruk"),
        Exemption.LOGOS: words("med unntak av logoer | unntatt logoer"),
        Exemption.IMAGES: words("med unntak av bilder | unntatt bilder | gjelder ikke bilder | gjelder ikke bildene | gjelder ikke for bilder | med unntak av bildene | unntatt foto"),
        Exemption.THIRD_PARTY_MATERIAL: words("med unntak av materiale fra tredjepart | unntatt materiale fra tredjepart"),
        Exemption.SUBSCRIBERS: words("unntatt abonnenter | unntatt kunder | med unntak av abonnenter"),
        Exemption.SEARCH_ENGINES: words("søkemotor*"),
        Exemption.SOCIAL_SHARE: words("deleknapp* | del-knapp* | delefunksjon*"),
        Exemption.SCIENTIFIC_RESEARCH: words("vitenskapelig forskning | forskningsformål | vitskapleg forsking"),
        Exemption.HEADLINE_LINK: words("overskrift og lenke | tittel og lenke"),
        Exemption.NONCOMMERCIAL_USE: words("unntatt ikke-kommersiell bruk"),
        Exemption.EDUCATIONAL_USE: words("unntatt til undervisning"),
    },
    places={
        "AT": words("østerrike"), "AU": words("australia"), "BE": words("belgia"), "BG": words("bulgaria"), "BR": words("brasil"), "CA": words("canada"), "CH": words("sveits"), "CN": words("kina"), "CZ": words("tsjekkia"),
        "DE": words("tyskland"), "DK": words("danmark | denmark"), "EE": words("estland"), "ES": words("spania"), "FI": words("finland"), "FR": words("frankrike"), "GB": words("storbritannia"), "GR": words("hellas"), "HU": words("ungarn"),
        "IE": words("irland"), "IL": words("israel"), "IN": words("india"), "IS": words("island"), "IT": words("italia"), "JP": words("japan"), "KR": words("sør-korea"), "LT": words("litauen"), "LV": words("latvia"), "MX": words("mexico"),
        "NL": words("nederland"), "NO": words("norge | noreg | norway"), "NZ": words("new zealand"), "PL": words("polen"), "PT": words("portugal"), "RO": words("romania"), "RU": words("russland"), "SE": words("sverige | sweden"), "SJ": words("svalbard"),
        "TR": words("tyrkia"), "UA": words("ukraina"), "US": words("usa | de forente stater"), "ZA": words("sør-afrika"), "EU": words("den europeiske union | eu"),
    },
    months=(
        words("januar | jan"), words("februar | feb"), words("mars"), words("april | apr"), words("mai"), words("juni | jun"), words("juli | jul"),
        words("august | aug"), words("september | sept | sep"), words("oktober | okt"), words("november | nov"), words("desember | des"),
    ),
    joints=words("av | fra | til | hos"),
    examples=(
        Example("Materialet må ikke publiseres, kringkastes, skrives om eller distribueres.", ("prohibits publish broadcast redistribute rewrite",)),
        Example("Publisering og spredning uten skriftlig forhåndssamtykke fra forlaget er forbudt.", ("prohibits publish redistribute if consent prior written",)),
        Example("Innholdet kan verken kopieres eller lagres.", ("prohibits reproduce archive",)),
        Example("Publisering kun med tillatelse fra redaksjonen.", ("prohibits publish if consent",)),
        Example("Teksten kan publiseres forutsatt at kilden oppgis og at det lenkes til originalen.", ("permits publish of text if attribution link",)),
        Example("Ved bruk av materialet er kildehenvisning påkrevd.", ("permits all if attribution",)),
        Example("Avisen forbeholder seg retten til tekst- og datautvinning.", ("reserves ai_training",)),
        Example("Bruk av innholdet til trening av KI-modeller er forbudt.", ("prohibits ai_training",)),
        Example("Materialet kan brukes til ikke-kommersielle formål.", ("permits all if noncommercial",)),
        Example("Kopiering, helt eller delvis, er ikke tillatt uten tillatelse.", ("prohibits reproduce quote if consent",)),
        Example("Ingen del av denne publikasjonen kan kopieres uten skriftlig samtykke.", ("prohibits reproduce quote if consent written",)),
        Example("Innhaldet kan ikkje kopierast utan løyve.", ("prohibits reproduce if consent",)),
        Example("Uautorisert spredning er forbudt.", ("prohibits redistribute if consent",)),
        Example("Foto: Kari Eksempel / NTB", ("notice",)),
        Example("SPERREFRIST til 14. oktober 2021 kl. 13.00", ("prohibits publish until 2021-10-14T13:00",)),
        Example("Meldingen er trukket tilbake og må ikke brukes.", ("prohibits all",)),
        Example("© 2019 Eksempelavisen AS. Alle rettigheter reservert.", ("reserved",)),
        Example("Forlaget saksøker selskapet for brudd på opphavsretten."),
        Example("Det er forbudt å parkere på torget uten tillatelse."),
        Example("Salg av alkohol er ikke tillatt etter klokken 22."),
        Example("Hva betyr uttrykket «Alle rettigheter reservert» på en nettside?"),
        Example("Retten slo fast at sitater kan brukes uten tillatelse."),
        Example("Det var forbudt å bade i går, opplyser kommunen."),
    ),
)
