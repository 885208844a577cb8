"""Basque."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """aipatuz | aipatuta | aipatuz gero | aipamena eginez | iturria aipatuz | aipatzen bada |
aipatzen baduzu | aipatzen badute | aipatzen badira | egilea aipatuz | egilea aipatuta |
egilea aipatuz gero | iturria aipatuta | iturria aipatuz gero | iturria adieraziz |
iturria adierazita | egilea adieraziz | jatorria adieraziz"""

PACK = LanguagePack(
    name="eu",
    title="Basque",
    tags={
        Tag.MARK: words(
            "egile-eskubideak © | egile eskubideak © | egile-eskubideak: | egile eskubideak:"
        ),
        Tag.RESERVED: words(
            """eskubide guztiak erreserbatuta | eskubide guztiak erreserbatuak |
            eskubide guztiak gordeta | eskubide guztiak erreserbaturik |
            eskubide guztiak babestuta | eskubide guztiak babestuak |
            eskubide guztiak gordeak | eskubide guztiak erreserbatuta daude |
            eskubideak erreserbatuta | eskubide guztiak gorderik |
            eskubide guztiak erreserbatzen dira | eskubide guztiak erreserbaturik daude |
            eskubide guztiak gordeta daude | eskubideak gordeta |
            eskubide guztiak babestuta daude | egile-eskubide guztiak erreserbatuta |
            jabetza intelektualeko eskubide guztiak erreserbatuta |
            gainerako eskubide guztiak erreserbatuta"""
        ),
        Tag.RESERVE: words(
            """erreserbatuta | erreserbatuak | erreserbatua | gordeta | erreserbatzen ditu |
            erreserbatzen du | gordetzen ditu | bere eskubideak gordetzen |
            eskubidea gordetzen du | erreserbatzen dira | gordetzen dira |
            erreserbatzen ditugu | gordetzen ditugu | gordetzen dugu | erreserbatzen dugu |
            erreserbatuta daude | gordeta daude | gordetzen du | beretzat gordetzen |
            eskubidea erreserbatzen du | eskubideak erreserbatzen ditu |
            eskubidea gordetzen dugu | eskubideak gordetzen ditu |
            eskubideak gordetzen ditugu | berariaz erreserbatzen | berariaz gordetzen |
            erreserba egiten du | erreserba adierazten du | opt-out | erreserbatzen dituzte |
            gordetzen dituzte"""
        ),
        Tag.PROTECTED: words(
            """egile-eskubideek babestuta | egile-eskubideek babesten dute |
            egile-eskubideen bidez babestuta | jabetza intelektualaren legeak babestuta |
            jabetza intelektualak babestuta | copyrightak babestuta |
            egile-eskubideek babestua | egile eskubideek babestuta |
            egile-eskubideek babesten dituzte | egile-eskubideek babestuta daude |
            egile-eskubideek babestuta dago | egile-eskubideak ditu |
            egile-eskubideak dituzte | copyright bidez babestuta | copyrightak babesten du |
            legeak babestuta | jabetza intelektualak babesten du |
            jabetza intelektualaren legeak babesten du | egile-eskubidepean"""
        ),
        Tag.NEG: words(
            """ez | ezta | inoiz | inork | ezein | inola ere ez | inola ere | inolaz ere |
            inolaz ere ez | inoiz ez | inork ez | inongo | inolako | ezer | ezer ez |
            bat ere ez | sekula | sekula ez | ezta ere"""
        ),
        Tag.NOT_ONLY: words(
            """ez bakarrik | ez ezik | kosturik gabe | ordaindu gabe | dohainik | doako |
            musu-truk | doan | inolako kosturik gabe | kosturik gabekoa | doako eran |
            doan eskaintzen | ordainik gabe | konpromisorik gabe | bermerik gabe |
            ez da erantzule | ez gara erantzule | ez du bere gain hartzen |
            ez dugu erantzukizunik | ez du zertan | mugarik gabe hauek barne"""
        ),
        Tag.MAY: words(
            """daiteke | daitezke | dezakezu | dezake | dezakete | dezakegu | ahal da |
            ahal dira | ahal izango da | ahal izango dira | ahal duzu | litezke | liteke |
            ditzakezu | ditzake | ditzakete | dezakezue | ditzakezue | daitezen | dezaket |
            dezaten | dezakezuen | ditzakegu | ahal dituzu | ahal ditu | ahal du |
            ahal dute | ahal duzue | ahal dugu | ahalko da | ahalko dira | ahalko duzu |
            eskubidea du | eskubidea dute | eskubidea duzue"""
        ),
        Tag.MAY_NOT: words(
            """ezin | ezin da | ezin dira | ezin izango da | ezin izango dira | ezingo da |
            ezingo dira | ezin daiteke | ezin daitezke | ezin duzu | ezin dituzu |
            ez da baimentzen | ez dira baimentzen | ez daiteke | ez daitezke | ezingo duzu |
            ezina da | ezin dute | ezin du | ezin dugu | ezin duzue | ezin dituzte |
            ezin ditu | ezin dituzue | ezingo du | ezingo dute | ezingo dituzu |
            ezingo duzue | ezingo dituzte | ezin izango du | ezin izango dute |
            ezin izango duzu | ezin izango dituzu | ezin dezake | ezin dezakete |
            ezin dezakezu | ezin ditzake | ezin ditzakete | ezin litezke | ez dezake |
            ez dezakete | ez dezakezu | ez du eskubiderik | ez dute eskubiderik |
            ez duzu eskubiderik | ez dago eskubiderik | ez da zilegi | ez da onartzen |
            ez dira onartzen | ez da onartuko | ez du baimentzen | ez dugu baimentzen |
            ez dugu onartzen | ez da posible | ez da onargarria | ez dira onargarriak |
            ez ezazu | ez ezazue | ez itzazu | ez itzazue | ez dezala | ez dezatela |
            ez bedi | ez kopiatu | ez erabili | ez lapurtu | ez partekatu | ez argitaratu |
            ez zabaldu | ez moztu | ez aldatu | ez bedi erabili | ez egin | mesedez, ez |
            mesedez ez | arren ez | ez da erabiltzekoa | ez dago eskuragarri"""
        ),
        Tag.MUST: words(
            """behar da | behar dira | beharko da | beharko dira | behar du | behar dute |
            behar duzu | beharko du | beharko dute | behar dituzu | beharko duzu |
            behar dituzte | behar ditu | behar duzue | behar dugu | behar dituzue |
            beharko dituzu | beharko duzue | beharko dituzte | beharko ditu |
            behar izango da | behar izango dira | behar izango du | behartuta dago |
            behartuta daude | behartuta zaude | konpromisoa hartzen du | derrigortuta dago |
            beharra du"""
        ),
        Tag.BAN: words(
            """debekatuta | debekatua | debekatuak | debekatzen da | debekatzen dira |
            debekatu | debekatzen du | debekatzen dugu | debekaturik | debeku |
            debekatua dago | debekatuta dago | galarazita | galarazten da | legez kanpokoa |
            legez kontrakoa | kontra agertzen da | aurka agertzen da | uko egiten dio |
            baztertuta | aurka gaude | kontra gaude | kontra agertzen gara |
            aurka agertzen gara | uko egiten diogu | galarazi | galarazten dugu |
            ez dago baimenduta | ez dago baimendua | debekatuta dagoena | debekatuta daude |
            debekatuak daude | debekatua da | debekatuak dira | erabat debekatuta |
            erabat debekatua | zeharo debekatuta | zeharo debekatua | guztiz debekatuta |
            espresuki debekatuta | espresuki debekatzen | berariaz debekatuta |
            berariaz debekatzen | berariaz debekatua | debekatzen dute | debekatzen ditu |
            debekatzen ditugu | debekatzen dizuegu | debekua | debekua da | debekatuko da |
            debekatuko dira | galarazita dago | galarazita daude | galarazita egongo da |
            galarazten du | galarazten dira | eragotzita | eragozten du | baztertuta dago |
            baztertuta geratzen da | kanpo geratzen da | legez kanpo dago |
            legez kanpokoa da | legez kontra | legearen aurkakoa | legearen aurka dago |
            ilegala | ilegala da | ilegalak | bidegabea | onartezina | onartezina da |
            ez dago onartuta | ez daude baimenduta | ez daude baimenduak | ez da baimendua |
            ez dira baimenduak | ez da baimendua izango | ez da zilegia |
            egile-eskubideen urraketa | egile-eskubideak urratzen | urraketa da |
            lapurreta da | plagioa da | kontra nago | aurka nago | kontra agertzen |
            uko egiten | uko egin | ez dugu baimenik ematen | ez du baimenik ematen |
            ez dugu onespenik ematen | ez du onespenik ematen | debekupean"""
        ),
        Tag.ALLOW: words(
            """baimenduta | baimendua | baimentzen da | baimentzen dira | baimentzen du |
            baimentzen dugu | baimendu | onartzen da | onartua | zilegi da | zilegi | libre |
            libreki | askatasunez | aske | lizentziapean | lizentzia honekin |
            lizentziarekin argitaratua | posible da | eskubidea duzu | aukera duzu |
            ematen da | librea | libreak | zilegia | baimendu egiten da | baimenduta daude |
            baimenduta dago | baimenduak daude | baimendua dago | baimentzen dute |
            baimentzen ditugu | baimena ematen da | baimena ematen du | baimena ematen dugu |
            baimena ematen dizugu | baimena duzu | onartzen dira | onartzen dugu |
            onartzen du | onartuta | onartuta dago | zilegi dira | zilegizkoa | libre da |
            libre dira | libre dago | libre zara | libre zarete | libre erabil |
            libreki erabil | askatasun osoz | askatasuna duzu | askatasuna duzue |
            aske zara | aske zarete | doan erabil | doan erabiltzeko | doakoa da | doakoak |
            erabilera librea | erabilera librekoa | erabilera doakoa | sarbide irekia |
            sarbide irekian | sarbide librea | eskura | eskuragarri | eskuragarri dago |
            eskuragarri daude | zuen eskura | prentsaren eskura | hedabideen eskura |
            eskura jartzen ditugu | eskura jartzen dugu | lizentziapean argitaratu* |
            lizentziapean banatu* | lizentziapean daude | lizentziapean dago |
            lizentzia irekiaren pean | mugarik gabe | inolako mugarik gabe |
            murrizketarik gabe | baimenik eskatu gabe | baimenik eskatu beharrik gabe |
            baimen beharrik gabe | ez da baimenik behar | ez dago baimenik behar |
            ez duzu baimenik behar | ez da beharrezkoa baimena |
            ez dago baimenik eskatu beharrik | ez da baimenik eskatu behar |
            ez dugu eragozpenik | ez du eragozpenik | ez dago eragozpenik |
            ez dago arazorik | ezerk ez du eragozten | gonbidatzen zaitugu |
            gonbidatzen zaituztegu | animatzen zaitugu | animatzen zaituztegu |
            gonbidatuta zaude | ongi etorria | ongi etorriak | pozik | gustura |
            ematen du eskubidea | eskubidea ematen du | laga egiten da | dohainik erabil"""
        ),
        Tag.NEED: words(
            """nahitaezkoa | nahitaez | derrigorrezkoa | derrigorrez | ezinbestekoa |
            beharrezkoa | beharrezko | eskatzen da | eskatu behar da | baldintza da |
            premiazkoa | ezinbesteko | nahitaezkoa da | nahitaezkoak | nahitaezkoak dira |
            derrigorrezkoa da | derrigorrezkoak | derrigortuta | ezinbestekoa da |
            ezinbestekoak | beharrezkoa da | beharrezkoak | beharrezkoak dira |
            beharrezkoa izango da | behar-beharrezkoa | baldintza | baldintza nagusia |
            baldintzapean dago | baldintzatuta dago | mende dago | mendean dago |
            menpe dago | menpean dago | eskatzen du | eskatzen dute | eskatuko da |
            eskatu beharko da | eskatu beharko duzu | eskatu behar duzu | baimena eskatu |
            baimena behar du | baimena behar da | baimena beharko da | baimena lortu behar |
            lortu beharko da | exijitzen da | exijitzen du | galdatzen da | aski da |
            nahikoa da | nahikoa izango da | premiazkoa da | jo behar da |
            jarri harremanetan | harremanetan jarri | dakar ordainketa | aipamena nahitaez |
            aipamena derrigorrezkoa"""
        ),
        Tag.THREAT: words(
            """legez zigortuko da | zigortuko da | legezko ekintzak | legez jazarriko |
            auzitara eramango | zigortua izango da | zigortuak izango dira | zigortuko dira |
            legeak zigortzen du | legeak zigortutako | legezko neurriak |
            legezko neurriak hartuko | neurri legalak | auzibidera jo | auzibidera joko |
            auzitara joko | salatua izango da | salatuko da | salatuko dugu | salatu egingo |
            jazarriko da | jazarri egingo | delitua da | delitu da | legez zigorgarria |
            zigorgarria | urratzaileak"""
        ),
        Tag.UNAUTHORISED: words(
            """baimendu gabe* | baimenik gabe* | baimenik gabeko | baimendu gabeko |
            baimengabe* | baimenik gabea | baimenik izan gabe | onespenik gabeko |
            onespenik gabe | lizentziarik gabeko | legez kontrako | bidegabeko"""
        ),
        Tag.WITHOUT: words(
            """gabe | gabeko | ezean | faltan | eduki gabe | lortu gabe | izan ezean |
            eskatu gabe | eskuratu gabe | jaso gabe | ukan gabe | galdetu gabe | izan gabe |
            lortu ezean | eduki ezean | ez badu | ez badago | ez baduzu | ez badute | ezik |
            falta bada | eza"""
        ),
        Tag.EXCEPT: words(
            """salbu | izan ezik | ez bada | non eta ez | kenduta | salbuespen |
            salbuespenarekin | baldin ez bada | izan ezean | kasuetan izan ezik |
            salbuespenez | salbuetsita | salbuesten | salbuespen bakarra | ez ezik beste |
            ez denean | ez bada bestela | ezpada | besterik adierazi ezean |
            kontrakoa adierazi ezean | besterik esan ezean | aparte | -z gain |
            kanpo utzita | -z kanpo | -z bestelako | -z besteko | bestelako"""
        ),
        Tag.ONLY: words(
            """bakarrik | soilik | baino ez | besterik ez | esklusiboki | bakar-bakarrik |
            -entzat bakarrik | mugatuta | hutsez | besterik ezin | baizik ez | bakar |
            bakarra | huts-hutsean | soil-soilik | solik | -k bakarrik |
            harpidedunentzat soilik | baino ezin | baino ezingo | mugatua dago |
            mugatzen da | esklusiboa | esklusiboan | erreserbatua | erreserbatuta dago |
            zuzendua dago | -ra mugatua"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """baldin | baldin eta | betiere | baldintzarekin | baldintzapean | baldintza honekin |
            adieraziz | bidez | bitartez | truke | jarriz | gordez gero | errespetatuz |
            baldintza bakarrarekin | baldintza bakarra | baldintza hauetan | baldintza honetan |
            baldintzetan | baldintzaz | jartzen bada | jartzen baduzu | estekatzen bada |
            estekatzen baduzu | esteka jarriz | esteka jarrita | esteka gehituz |
            ordainduz gero | ordainduta | baimena eskatuta | adostuta | adostuz gero |
            mantenduz | mantenduz gero | errespetatuta | errespetatzen bada | betez gero |
            betetzen badira | bitarte | trukean | ordainetan | eranskin | gehituz | jarrita |
            gordeta eta""",
        ),
        Tag.WHEN: words(
            """kasuan | erabiltzean | denean | direnean | orduan | bakoitzean |
            erreproduzitzean | argitaratzean | erabiltzekotan | erreproduzitzekotan |
            argitaratzekotan | erabiliz gero | argitaratuz gero | erreproduzituz gero |
            berrargitaratuz gero | kopiatuz gero | erabiltzeko orduan | erabili nahi baduzu |
            argitaratu nahi baduzu | kopiatu nahi baduzu | erreproduzitu nahi baduzu |
            erabili nahi duenak | argitaratu nahi duenak | berrargitaratu nahi duenak |
            kopiatu nahi duenak | nahi duenak | nahi izanez gero | -tzean |
            erabiltzen duenak | erabilera bakoitzean | aldiro | erreproduzitzen denean |
            argitaratzen denean | erabiltzen denean | aipatzean | partekatzean | kopiatzean"""
        ),
        Tag.NO_PART: words(
            """zatirik ere | inongo zatirik | ezein zati | zati bat ere | inolako zatirik |
            zatirik ezin | inongo zati | zatirik ez | zati bakar bat ere ez | pasarterik ez |
            inolako zati | ez zatirik | ezein atal | atal bat ere"""
        ),
        Tag.RANGE: words(
            """osorik edo zati batean | osorik edo zatika | osoa edo zatikakoa |
            osoki edo zatika | oso-osorik edo zatika | guztiz edo partez |
            erabat edo zati batean | zati bat bada ere | zatika bada ere |
            osorik edo partzialki | osoa edo partziala | osoko edo zatikako |
            partziala edo osoa | zatirik | zati bat | guztia edo zati bat |
            osorik nahiz zatika | osorik zein zatika | osorik ala zatika |
            osoa zein partziala | osoa nahiz partziala | osorik edo zati bat |
            osorik edo partez | osorik ez zatika | ez osorik ez zatika |
            ez osorik ezta zatika ere | osorik nahiz partez | osorik zein partez |
            osoki nahiz zatika | osoki zein zatika | oso edo zatikako | osoa zein zatikakoa |
            osoa nahiz zatikakoa | osoa ala partziala | osoko nahiz zatikako |
            osoko zein zatikako | partziala nahiz osoa | partzialki edo osorik |
            partez edo osorik | zatika edo osorik | zatikakoa edo osoa | zatikakoa bada ere |
            partziala bada ere | partzialki bada ere | zati batean bada ere |
            zati txiki bat bada ere | zatiren bat | edozein zati | edozein pasarte |
            guztia nahiz zati bat | guztia zein zati bat | guztiz edo zati batean |
            erabat edo partzialki | erabat nahiz partzialki | edo horren zati |
            edo haren zati | edo zatiak"""
        ),
        Tag.COMMERCIAL: words(
            """helburu komertzialekin | merkataritza-helburuekin | helburu komertzialetarako |
            merkataritza-helburuetarako | irabazi-asmoz | irabazi asmoz |
            merkataritza helburuekin | xede komertzialekin | merkataritza xedeekin |
            helburu komertzialez | helburu komertzialik badu | xede komertzialetarako |
            xede komertzialez | asmo komertzialez | asmo komertzialekin |
            merkataritza-xedeetarako | merkataritza-xedeekin | merkataritza-asmoz |
            merkataritza helburuetarako | irabazi-asmoarekin | irabazi-asmodun |
            irabaziak lortzeko | etekin ekonomikoa lortzeko | helburu komertzial"""
        ),
        Tag.OTHER: words(
            """edo bestelako helburuetarako | beste edozein helburutarako |
            edozein helburutarako | edo bestelako helburuekin |
            edo beste edozein helbururekin | edo beste edozein erabilera |
            edozein xedetarako | edozein helbururekin | komertziala izan ala ez |
            komertzialak izan ala ez"""
        ),
        Tag.OUTSIDE: words(
            """kanpo | kanpoan | -tik kanpo | lurraldetik kanpo | herrialdetik kanpo |
            mugaz kanpo | atzerrian | euskal herritik kanpo"""
        ),
        Tag.PURPOSE: words(
            """xedez | helburuz | helburuarekin | -tzeko | helburuetarako | helbururako |
            xederako | xedeetarako | asmoz | asmotan | -tzeko asmoz | helburuekin |
            xedearekin"""
        ),
        Tag.BUT: words(
            """baina | hala ere | aldiz | dena den | ordea | aitzitik | berriz |
            hala eta guztiz ere | haatik | nolanahi ere"""
        ),
        Tag.AND: words(
            """eta | edo | ala | zein | nahiz | eta/edo | ezta | eta baita | baita | bai eta |
            edota | eta halaber | ezta ere | zein eta | nahiz eta"""
        ),
        Tag.REQUEST: words(
            """mesedez | eskertzen dugu | eskertuko genuke | eskatzen dizuegu | arren | otoi |
            faborez | eskertzen da | eskertuko da | eskertuko dugu | eskertuko genizueke |
            eskertzen dizuegu | eskatzen dizugu | mesedez eskatzen | ahal bada |
            posible bada | ahal izanez gero | hobe | hobe litzateke | ez ahaztu | gogoratu |
            mila esker"""
        ),
        Tag.REPORT: words(
            """esan du | adierazi du | iragarri du | jakinarazi du | azaldu du | onartu du |
            onetsi du | zigortu du | ebatzi du | erabaki du | bozkatu du | baztertu du |
            salatu du | debekatu du | debekatu dute | debekatuko du | eskatu du | arabera |
            esan dute | onartu dute | agindu du | gogorarazi du | zehaztu du | kondenatu du |
            esan nahi du | akusatu du | demandatu du | esan zuen | adierazi zuen |
            iragarri zuen | azaldu zuen | onartu zuen | erabaki zuen | ebatzi zuen |
            salatu zuen | salatu dute | kritikatu du | gaitzetsi du | proposatu du |
            aurkeztu du | argitaratu du txosten | bozkatu dute | erabaki dute | ebatzi dute |
            eskatu dute | iragarri dute | adierazi dute | azaldu dute | baztertu dute |
            kondenatu dute | epaitu du | isuna jarri | isuna jarri dio | isunak jarri |
            atxilotu du | atxilotu dute | dioenez | diotenez | esan duenez |
            adierazi duenez | azaldu duenez | salatu duenez | jakinarazi duenez | esanetan |
            hitzetan | iritziz | ustez | uste du | uste dute | dio | diote | ohartarazi du |
            ohartarazi dute | nahi du debekatu | debekatu nahi du | debekatuko dute |
            legeztatu du | onartuko du"""
        ),
        Tag.TOPIC: words(
            """auzitegi* | epaile* | epaiketa* | epaitegi* | lege-proiektu* | lege proiektu* |
            lege-proposamen* | legebiltzar* | parlamentu* | ministro* | sailburu* |
            gobernu* | udal* | alkate* | abokatu* | aditu* | esaldi* | esapide* |
            zer esan nahi | auzi* | fiskaltza* | diputatu* | zuzentarau* | hitzaldi* |
            polizia* | ertzaintza* | auzitegi gorena | fiskal* | magistratu* | kereila* |
            salaketa* | akusatu* | inputatu* | dekretu* | ordenantza* | araudi* |
            lege berria | legeak dio | europako batzordea | europako parlamentua |
            eurodiputatu* | kontseilari* | foru aldundi* | aldundi* | diputazio* |
            zinegotzi* | sindikatu* | negoziazio* | akordioa sinatu | irakasle* |
            katedradun* | mintegi* | tailer* | ikastaro* | jardunaldi* | tesi* | nola egin |
            zergatik | kartela | kartelak dio | hitzak | hitzaren esanahia | esanahia"""
        ),
        Tag.NONWORK: words(
            """aparkatzea | aparkatu | aparkaleku* | erretzea | erre | tabako* | alkohol* |
            edari* | arma* | arrantza* | ehiza* | drone* | ibilgailu* | auto* | txakur* |
            animalia* | bainu* | bainatzea | suziri* | petardo* | sarrera* | txartel* |
            boto* | manifestazio* | salgai* | sendagai* | botika* | pestizida* | kanpina* |
            kanpatzea | mugikor* | patinete* | plastiko* | adingabe* | haragi* | abere* |
            erregai* | zirkulazio* | trafiko* | droga* | ura | hondartza* | su egitea |
            zezen* | apustu* | hauteskunde* | inkesta* | partida* | cookie* |
            datu pertsonal* | lursail* | etxebizitza* | txerto* | birus* | maskara* |
            azterketa* | ikasle* | telefono* | gasaren | petrolio* | meatze* | hondakin* |
            jokalari* | estadio* | hegazkin* | trenak | ontzi* | kamioi* | bizikleta* |
            baso* | otso* | abortu* | sarreren | sarrera-salmenta | sarrerak |
            argazkiak ateratzea | argazkiak egitea | argazkirik atera | bisitari* | museo* |
            sartzea | sarbidea | jabetza pribatua | iragatea | pasatzea | kale-salmenta* |
            zabor* | kartel* | kartelak jartzea | perretxiko* | onddo* | ehiztari* | fauna |
            flora | barbakoa* | su egin | janari* | garagardo* | ardo* | adinez txiki* |
            haur* | loteria* | kasino* | arbitro* | liga | fitxaketa* | gol | golak |
            talde* | oilasko* | arrautza* | gazta* | fruta* | barazki* | gari | arto |
            azukre* | gatz* | olio* | ongarri* | inportazio* | esportazio* | muga-zerga* |
            akzioak | inbertitzaile* | burtsa | hipoteka* | alokairu* | alokatzea |
            turismo-etxe* | pisu turistiko* | maizter* | etxegabetze* | eraikuntza* |
            eraispen* | putzu* | parke eoliko* | ekipaje* | bidaiari* | hegaldi* | metro |
            gidari* | gidatzea | abiadura* | moto | motoak | txirrindulari* | oinezko* |
            gaua pasatzea | helbide elektronikoa ez da argitaratuko | iruzkin* | irain* |
            datu bankario* | telefono zenbaki* | eskudiru* | odol* | farmako* |
            antibiotiko* | errezeta mediko* | jabari publiko hidrauliko*"""
        ),
        Tag.CREDIT: words(
            """argazkia: | argazkiak: | argazkia | argazkilaria: | iturria: | iturriak: |
            irudia: | irudiak: | bideoa: | infografia: | ilustrazioa: | testua: | kreditua: |
            kredituak: | grafikoa: | -k utzitako argazkia | argazkien egilea: |
            argazkiaren egilea: | argazki-iturria: | argazkiaren iturria: |
            irudiaren iturria: | artxiboko argazkia: | artxiboa: | egilea: |
            testua eta argazkiak: | testua eta argazkia: | testuak: | ilustrazioak: |
            marrazkia: | mapa: | bideoaren iturria: | utzitako argazkia |
            eskainitako argazkia | jatorrizko argitalpena: | lehen aldiz argitaratua |
            banatzailea:"""
        ),
        Tag.PHOTO: words("argazki* | irudi*"),
        Tag.VIA: words("bidez"),
        Tag.WITH_AGENCY: words(
            """agentziak | agentziek | agentzietatik | eta agentziak | agentziak/erredakzioa |
            erredakzioa/agentziak | agentzien informazioarekin | efe-k emandako"""
        ),
        Tag.BYLINE: words(
            """kazetaria | berriemailea | bidalia | erredaktorea | kazetariak | erredakzioa |
            berriemaileak | argazki-kazetaria | kolaboratzailea | zutabegilea"""
        ),
        Tag.KILL: words(
            """argazkia bertan behera | albistea bertan behera |
            bertan behera uzten du albistea | ez erabili argazkia | ezabatu artxibotik |
            ezabatu artxiboetatik | argazkia kendu | ez erabili gehiago | baliogabetuta |
            baliogabetzea: | baliogabetu dugu | bertan behera geratu da |
            ezabatu zuen artxiboetatik | atzera bota dugu | akatsez bidalia |
            akatsez bidali | oker bidalia | okerrez bidalia | oker zabaldua |
            nahi gabe bidalia | argazkia baliogabetuta | albistea baliogabetuta |
            albistea baliogabetzen dugu | argazkia baliogabetzen dugu | albistea kendu dugu |
            argazkia kendu dugu | albistea atzera bota | argazkia atzera bota |
            bertan behera geratzen da albistea | bertan behera uzten dugu albistea |
            bertan behera uzten dugu argazkia | bertan behera utzi dugu |
            ez erabili albistea | ez erabili irudia | ez argitaratu albistea |
            ez argitaratu argazkia | ez zabaldu argazkia | ezabatu argazkia |
            ezabatu albistea | ezabatu zuen artxibotik | ezabatu berehala | ezaba ezazue |
            ezabatu ezazue | ezabatzeko eskatzen dizuegu | ezabatzea eskatzen dizuegu |
            kendu artxiboetatik | kendu artxibotik | kendu webgunetik |
            kentzeko eskatzen dizuegu | ez erabiltzeko eskatzen dizuegu |
            ez erabiltzea eskatzen dizuegu | utzi erabiltzeari | ez hartu kontuan |
            ez kontuan hartu | baliorik gabe | baliogabea da | baliogabetzat jo |
            baliogabetze-oharra | deuseztatu"""
        ),
        Tag.CORRECTION: words(
            """zuzenketa: | bertsio zuzendua | (zuzentzen | hutsen zuzenketa |
            aurrekoa ordezkatzen du | zuzenketa | zuzendua | zuzenduta | (zuzenketa |
            (zuzendua | albiste zuzendua | bertsio zuzenduak ordezkatzen |
            aurreko bertsioa ordezkatzen du | bertsio hau erabili |
            erabili bertsio zuzendua | erabili bertsio hau | hutsak zuzentzen |
            izenburua zuzentzen"""
        ),
        Tag.EMBARGO: words(
            """enbargoa | enbargopean | enbargoa: | enbargatuta | embargatua | enbargo |
            enbargopean dago | enbargopean egongo da | enbargoa arte | enbargoarekin |
            enbargo zorrotza | prentsa-enbargoa | enbargoaren amaiera | ez argitaratu arte |
            ez argitaratu baino lehen | ez zabaldu arte | ezin da argitaratu arte |
            argitaratu aurretik ezin"""
        ),
        Tag.UNTIL: words(
            """arte | baino lehen | aurretik | bitartean | baino lehenago | aurretik ez |
            -ra arte | iritsi arte"""
        ),
        Tag.AFTER: words(
            """ondoren | aurrera | geroztik | eta gero | -tik aurrera | aurrerantzean |
            igarota | igaro ondoren | pasatuta | baino gehiagoz | baino luzaroago | ostean |
            amaitu ondoren"""
        ),
        Tag.RELEASE: words(
            """berehala argitaratzeko | berehala zabaltzeko | berehalako argitalpenerako |
            mesedez zabaldu | zabaltzeko | argitaratzeko | berehala hedatzeko |
            berehala argitaratzeko oharra | mesedez argitaratu | mesedez hedatu |
            argitaratzea eskertuko genuke | argitaratzea eskertzen dugu |
            zabaltzea eskertuko genuke | zabaltzea eskertzen dugu |
            zabalkundea eskertuko genuke | eskertuko genuke argitaratzea |
            argitalpen librekoa"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """jabari publiko | jabari publikoa | jabari publikoan | jabari publikokoa |
            eskubiderik gabe | domeinu publikoa | jabari publikoko | jabari publikokoak |
            domeinu publikoan | domeinu publikoko | jabari publikokoa da |
            jabari publikokoak dira | jabari publikoan dago | jabari publikoan daude |
            jabari publikora igaro | eskubiderik gabekoa | eskubide librekoa |
            eskubide librekoak | eskubideetatik libre | copyrightik gabe |
            copyrightik gabekoa | ez dago egile-eskubideen mende | ez du egile-eskubiderik |
            eskubide guztiei uko egiten die"""
        ),
        Tag.OPEN_LICENCE: words(
            """lizentzia irekia | lizentzia irekiarekin | lizentzia librea | lizentzia libre |
            lizentzia librepean | lizentzia irekipean | lizentzia irekiak"""
        ),
        Tag.SINCE: words("geroztik"),
        Tag.PRESENT: words("gaur egun | gaur arte"),
        Tag.TAIL: words(
            """eta bere bazkideak | eta beste | tel | telefonoa | lege-oharra | lege oharra |
            eta beste batzuk | ifz | ifk | helbidea | posta elektronikoa |
            pribatutasun-politika | pribatutasun politika | cookie politika |
            erabilera-baldintzak | erabilera baldintzak | harremanetarako | erredakzioa |
            zuzendaria | issn | isbn | lege-gordailua | lege gordailua | l.g. | diseinua |
            garapena"""
        ),
        Tag.PART_OF: words(
            """taldeko enpresa | taldea | taldeko kidea | -ren argitalpena | taldeko hedabidea |
            argitaratzailea: | editorea:"""
        ),
        Tag.WITHIN: words(
            """epean | barruan | gehienez | gehienez ere | baino gehiago ez | epe barruan |
            -ko epean | gehieneko | arte gehienez | baino gutxiago"""
        ),
        Tag.DAYS: words(
            """egun | egunetan | egunez | ordu | orduz | aste | astez | hilabete | hilabetez |
            eguneko | egunak | ordutan | orduko | asteko | asteetan | hilabeteko |
            hilabetetan | urte | urteko | urtez"""
        ),
        Tag.LENGTH: words(
            """hitz | minutu | segundo | karaktere | lerro | hitzetik | hitzeko | hitzak |
            minutuko | segundoko | karaktereko | lerroko | esaldi | paragrafo | paragrafoko |
            ehuneko"""
        ),
        Tag.OUT: words("out"),
        Tag.ABBREVIATION: words(
            "dr | and | jn | or | zk | art | etab | adib | ikus | tel | k | posta"
        ),
    },
    actions={
        Action.ALL: words(
            """erabili | erabiltzea | erabiltzen | erabilera | erabilpen* | erabiltzeko |
            erabilerak | berrerabil* | ustiatu | ustiatzea | ustiapen* | baliatu | erabil |
            erabilita | erabilerarik | berrerabil | erabiltze* | berrerabiltze* | ustia |
            ustiatze* | erabiltzailearen erabilera | erabilerari | erabileraren |
            erabilerarako | baliatzea | baliatzen | baliatze* | ez erabili |
            ez bedi erabili | ez da erabiltzekoa | erabiltzeko orduan | erabili nahi baduzu |
            erabili nahi duenak | erabiltzen duenak | erabilera bakoitzean |
            erabiltzen denean"""
        ),
        Action.PUBLISH: words(
            """argitaratu | argitaratzea | argitaratzen | argitaratzeko | argitalpen* |
            argitara | argitaratuko | publikatu | publikatzea | publikazio* | berrargitara* |
            birargitara* | jendaurrean jarri | jendaurrean jartzea | komunikazio publikoa |
            jendaurreko komunikazioa | berrinprimatu | jendaurrean erakutsi | birpublikatu |
            birargitara | argitaratze* | argitaraldi* | berriro argitaratu |
            berriro argitaratzea | ostera argitaratu | publikatzen | publikatze* |
            birpublika* | jendaurrean zabaldu | jendaurreratu | jendaurreratze* |
            jendaurrean erakustea | jendaurreko emanaldi* | jendaurreko erakustaldi* |
            erakustea | erakutsi jendaurrean | ezagutaraztea | ezagutarazi | txertatu beste |
            komunikabideetan argitaratu | beste hedabideetan argitaratu | ez argitaratu |
            berrargitaratuz gero | argitaratu nahi baduzu | argitaratu nahi duenak |
            berrargitaratu nahi duenak | argitaratzen denean"""
        ),
        Action.PUBLISH_ONLINE: words(
            """interneten | internet | sarean | webguneetan | online | internetera igo* |
            sarera igo* | sarean jarri | sarean jartzea | sarean argitaratu |
            sarean argitaratzea | interneten argitaratu | interneten argitaratzea |
            interneten jarri | interneten jartzea | interneten zabaldu | webgune batean |
            beste webgune* | beste web-orri* | blogetan | blog batean | online erabilera* |
            erabilera digital* | argitalpen digital* | formatu digital* | euskarri digital* |
            atarietan"""
        ),
        Action.PRINT: words("""inprimatu | inprimatzea | inprimaketa | paperean | inprimatzeko | inprimatze* |
            inprimatuta | prentsa idatzi* | prentsa inprimatu* | argitalpen inprimatu* |
            edizio inprimatu* | paperezko | paperezko edizio*"""),
        Action.BROADCAST: words(
            """emititu | emititzea | emisio* | irratian edo telebistan | telebistan eman |
            irrati-difusio* | telebista bidez | tv | telebistan | telebistan ematea |
            telebistan emititu | telebistan emititzea | telebistaz | telebista-emanaldi* |
            irratian | irratian ematea | irratiz | irrati edo telebista | irrati-telebista* |
            emititzen | emititze* | emiti | antenan | zuzenean eman | streaming"""
        ),
        Action.SOCIAL: words(
            """sare sozial* | sare sozialetan partekatu | sare sozialetan |
            sare sozialetan zabaldu | sare sozialetan zabaltzea |
            sare sozialetan partekatzea | sare sozialetan argitaratu |
            sare sozialetan argitaratzea | sare sozialetara igo* | sareetan partekatu |
            sareetan partekatzea | facebooken | instagramen | twitterren | tiktoken |
            whatsappen | txiokatu | txio*"""
        ),
        Action.REPRODUCE: words(
            """erreproduz* | erreprodukzio* | kopiatu | kopiatzea | kopiatzen | kopiatzeko |
            kopia | kopiak | kopiaketa | fotokopia* | bikoiztu | deskargatu | deskargatzea |
            kopiarik | ugaltzea | erreproduzi | fotokopia | bikoizte* | deskarga* |
            kopiatze* | kopia ezazu | kopiaketak | kopiak egin | kopiak egitea |
            kopia egitea | kopiatu eta itsatsi | kopiatu-itsatsi | kopiatu-itsatsia |
            plagiatu | plagiatzea | plagio* | pirateatu | lapurtu gure argazki* |
            lapurtu gure eduki* | lapurtu argazki* | lapurtu eduki* | lapurtu | lapurtzea |
            eskaneatu | eskaneatzea | eskaneatze* | digitalizatu | digitalizatzea |
            digitalizatze* | pantaila-argazki* | pantaila-irudi* | pantaila kaptura* |
            pantaila-kaptura* | transkribatu | transkribatzea | klonatu | erreplikatu |
            erreplikatzea | ez kopiatu | ez lapurtu | erreproduzituz gero |
            kopiatu nahi baduzu | erreproduzitu nahi baduzu | kopiatu nahi duenak |
            erreproduzitzen denean"""
        ),
        Action.REDISTRIBUTE: words(
            """banatu | banatzea | banatzen | banatzeko | banaketa | banaketarik | birbana* |
            zabaldu | zabaltzea | zabaltzen | zabalkunde* | hedatu | hedatzea | hedapen* |
            transmiti* | transmisio* | laga | lagapen* | partekatu | partekatzea |
            partekatzen | helarazi | hirugarrenei ematea | eskualdatu | eskualdatze* |
            zabal | bana | parteka | birbana | eskualda | eskualdatzea |
            bidali hirugarrenei | banatzerik | banaketarako | zabaltzeko | zabaltzerik |
            hedatze* | lagatzea | lagatze* | hirugarrenei | hirugarrenen esku |
            hirugarren pertsona* | beste hedabide* | beste batzuei eman |
            beste batzuei ematea | hirugarrenei laga | hirugarrenei lagatzea |
            hirugarrenei eman | hirugarrenei uztea | hirugarrenei saltzea |
            hirugarrenei helaraztea | hirugarrenei bidaltzea | helaraztea |
            bidaltzea hirugarrenei | azpilizentzia* | partekatze* | zirkulatu |
            zirkulazio librea | maileguan eman | mailegatu | sindikatu eduki* |
            ez partekatu | ez zabaldu"""
        ),
        Action.REWRITE: words(
            """berridatzi | berridazte* | laburtu | laburpen* | editatu | laburbildu |
            berridatz | laburtzea | laburtzen | laburtze* | laburpenak egitea | editatzea |
            editatze* | laburbiltzea | parafraseatu | parafrasi* | birmoldatu testua |
            testua moldatu | testua laburtu | testua editatu | prentsa-laburpen* |
            prentsa laburpen*"""
        ),
        Action.ADAPT: words(
            """aldatu | aldatzea | aldatzeko | aldaketa | aldaketak | eraldatu | eraldatzea |
            eraldaketa* | eraldaketarik | moldatu | moldatzea | moldaketa* | egokitu |
            egokitzea | egokitzapen* | lan eratorri* | obra eratorri* | manipulatu |
            aldatze* | aldaketarik egin | aldaketarik egitea | aldaketak egin |
            aldaketak egitea | eraldatze* | moldatze* | egokitze* | desitxuratu |
            desitxuratzea | desitxuratze* | birmoldatu | birmoldatzea | nahasketa* |
            manipulatzea | manipulatze* | eratorritako lan* | lan eratorriak sortu |
            lan eratorriak sortzea | testua aldatu | testua aldatzea | ez aldatu"""
        ),
        Action.TRANSLATE: words(
            """itzulpen* | itzultzea | itzultzen | itzuli | itzultzeko | itzul | itzultze* |
            beste hizkuntza batera | beste hizkuntzetara | itzulpen automatiko* |
            azpititul* | bikoizketa*"""
        ),
        Action.QUOTE: words(
            """pasarte* | zatiak aipatu | aipu laburrak | pasarte laburrak | pasarteak aipatu |
            pasarteak aipatzea | pasarteak erreproduzitu | pasarteak erabiltzea |
            zati laburrak | zati laburrak aipatu | zati laburrak aipatzea | zatiak aipatzea |
            zatiak erreproduzitzea | aipu laburra | aipuak | aipu testual* |
            aipamen laburrak | esaldiak aipatzea"""
        ),
        Action.ARCHIVE: words(
            """artxibatu | artxibatzea | artxibo* | biltegiratu | biltegiratzea |
            biltegiratze* | gorde | gordetzea | datu-base* | datu base* | artxiba |
            artxibatze* | biltegira | artxiboan gorde | artxiboan gordetzea | gordetze* |
            biltegira* | datu-baseetan gorde | datu-baseetan sartu | datu-baseetan sartzea |
            datu-base batean | datu-baseak sortu | datu-baseak sortzea | irudi-banku* |
            irudi banku* | memorian gorde | berreskuratze-sistema* |
            informazioa berreskuratzeko | kontserbatu | kontserbatzea | grabatu | grabatzea |
            errepositorio*"""
        ),
        Action.SELL: words(
            """saldu | saltzea | saltzen | saltzeko | salmenta* | birsal* | merkaturatu |
            merkaturatzea | sal | saltze* | birsaldu | birsaltze* | salgai jarri |
            salgai jartzea | salmentan jarri | salmentan jartzea | komertzializatu |
            komertzializatzea | komertzializazio* | merkaturatze* | alokatu | akuratu |
            kobratu"""
        ),
        Action.COMMERCIAL: words(
            """erabilera komertzial* | merkataritza-erabilera* | ustiapen komertzial* |
            erabilera komertzialik | merkataritza erabilera* | erabilera komertziala |
            erabilera komertzialak | merkataritza-ustiapen* | merkataritza-ustiaketa* |
            ustiaketa komertzial* | ustiaketa ekonomiko* | komertzialki |
            komertzialki ustia* | komertzialki erabil* | helburu komertzialetarako erabili |
            helburu komertzialetarako erabiltzea | monetizatu | monetiza*"""
        ),
        Action.ADVERTISE: words(
            """publizitate* | iragarki* | promozio* | marketin* | sustapen* | propaganda* |
            babesletza* | erreklamo*"""
        ),
        Action.AI_TRAINING: words(
            """testu- eta datu-meatzaritza* | testu eta datu meatzaritza* |
            testuen eta datuen meatzaritza* | datu-meatzaritza* | datu meatzaritza* |
            adimen artifizial* | ereduak entrenatzea | ereduak entrenatzeko |
            hizkuntza-eredu* | hizkuntza eredu* | sistemak entrenatzeko |
            ikasketa automatiko* | aa entrenatzeko | aa sistemak | scraping | crawling |
            eduki-erauzketa* | testu eta datuen meatzaritza* | datuen meatzaritza* |
            testu-meatzaritza* | aa ereduak | ikaskuntza automatiko* | scraping* |
            arakatze automatiko* | datuen erauzketa automatiko* | datu-erauzketa* |
            text and data mining | adimen artifiziala entrenatzeko |
            adimen artifiziala entrenatzea | adimen artifizialeko |
            adimen artifizialeko sistema* | adimen artifizialeko eredu* |
            adimen artifizialaren | adimen artifizialak | aa sortzaile* |
            adimen artifizial sortzaile* | hizkuntza-ereduak entrenatzeko |
            hizkuntza-eredu handi* | eredu sortzaile* | neurona-sare* | sare neuronal* |
            algoritmoak entrenatzeko | algoritmoak entrenatzea | ereduak elikatzeko |
            ereduak elikatzea | sistemak elikatzeko | adimen artifiziala elikatzeko |
            aa elikatzeko | makina-ikaskuntza* | makina bidezko ikaskuntza* |
            ikasketa sakon* | ikaskuntza sakon* | machine learning | deep learning | llm |
            llms | chatgpt | chatbot* | bot | botak | botek | txatbot* | crawl* | scrape* |
            web scraping | datu-multzo* | datu multzo* | corpus* |
            testu- eta datu-erauzketa* | testu eta datu erauzketa* | datuak erauzi |
            datuak erauztea | erauzketa automatiko* | erauzketa automatizatu* |
            bilketa automatiko* | bilketa automatizatu* | datu-bilketa automatizatu* |
            tresna automatizatu* | bide automatizatu* | baliabide automatizatu* |
            prozesu automatizatu* | sistema automatizatu* | analisi automatizatu* |
            analisi konputazional* | data mining | text mining | testuen meatzaritza* |
            testu meatzaritza* | eduki-meatzaritza*"""
        ),
        Action.ALTER_IMAGE: words(
            """argazkia moztu | moztea | ukitu digital* | ukitzea | fotomuntaia* | moztu |
            ukitu | erretoka* | birkadra* | fotomuntai* | manipula* | argazkia moztea |
            argazkiak moztea | argazkiak moztu | irudia moztu | irudiak moztu |
            argazkia ukitu | argazkiak ukitu | irudiak ukitu | argazkiak ukitzea |
            argazkia aldatu | argazkiak aldatu | argazkiak aldatzea | irudia aldatu |
            irudiak aldatu | irudiak aldatzea | irudia manipula* | argazkia manipula* |
            ukitu digitala | ukitu digitalak | logoa estali | logoa estaltzea |
            logoa ezabatu | logoa kendu | logoa kentzea | ur-marka kendu | ur-marka kentzea |
            ur-marka ezabatu | sinadura ezabatu | testua gainjarri | gainjarri |
            gainjartzea | collage* | kolorea aldatu | enkoadraketa* | photoshop* | ez moztu"""
        ),
        Action.LINK: words("esteka sakonak | txertatzea"),
    },
    manners={
        Action.PRINT: words(
            """aldizkari* | asteroko* | gehigarri* | azal | azalak | liburuak | egutegi* |
            poster* | prentsa arrosa*"""
        ),
        Action.PUBLISH_ONLINE: words("mugikorretarako | aplikazio mugikor*"),
        Action.PUBLISH: words(
            "argazki-galeria* | argazki galeria* | irudi-galeria* | diaporama*"
        ),
    },
    objects={
        Object.ITEM: words("""artikulu* | eduki* | material* | dokumentu* | albiste* | informazio* | lan hau |
            lan honen | lan honek | obra* | berri* | liburu* | argitalpen hau |
            argitalpen honen | erreportaje* | webgune honetako eduki* | egunkari hon* |
            aldizkari hon* | liburu hon* | artikulu hon* | txosten* | kronika* |
            gure artikulu* | gure eduki* | gure berri* | nire artikulu* | errezeta hau* |
            gure errezeta* | nire errezeta* | elkarrizketa* | zutabe* | iritzi-artikulu* |
            blog | blog hau | blog honetako | blogeko | ipuin* | poema* | olerki* | eleberri* |
            prentsa-ohar* | prentsa ohar* | prentsa-dossier* | dosier* | buletin* | egile-lan* |
            sorkuntza-lan* | sorkari* | kazetaritza-eduki* | eduki editorial* | teletipo* |
            agiri* | idatzi hau | idatzi honen | informazio hau | albistea bertan behera |
            bertan behera uzten du albistea | albistea baliogabetzen dugu |
            albistea kendu dugu | albistea atzera bota | bertan behera geratzen da albistea |
            bertan behera uzten dugu albistea | ez erabili albistea | ez argitaratu albistea"""),
        Object.SITE: words(
            """webgune* | web-orri* | web orri* | atari honen | webgune honetako | web-gune* |
            orrialde hau | orrialde honetako | orri hau | orri honetako | atari hau |
            ataria | atariko | weborri*"""
        ),
        Object.TEXT: words(
            """testu | testua | testuak | testuen | testuaren | testurik | testuok | testu hau |
            testu hauek | testu honen | testuei | testuekin | nire testu*"""
        ),
        Object.IMAGE: words(
            """argazki* | irudi* | erretratu* | ilustrazio* | argazki hauek | argazki hau |
            irudi hauek | fotograma* | argazkia bertan behera | ez erabili argazkia |
            argazkia baliogabetzen dugu | argazkia kendu dugu | argazkia atzera bota |
            bertan behera uzten dugu argazkia | ez erabili irudia | ez argitaratu argazkia |
            ez zabaldu argazkia"""
        ),
        Object.VIDEO: words("bideo* | film* | dokumental* | grabazio* | ikus-entzunezko*"),
        Object.AUDIO: words("audio* | podcast* | kanta* | abesti* | musika*"),
        Object.GRAPHIC: words(
            "grafiko* | infografia* | mapa* | komiki* | karikatura* | marrazki*"
        ),
        Object.LOGO: words("logo* | logotipo* | ur-marka* | markak"),
        Object.THIRD_PARTY: words(
            """hirugarrenen eduki* | agentzien eduki* | agentzietako eduki* | agentzia-argazki*"""
        ),
    },
    conditions={
        Condition.CONSENT: words("""onespen* | adostasun* | lizentzia* | hitzarmen* | oneritzi* | kontratu* | baimen |
            baimena | baimenik | baimenarekin | baimenaren | baimenez | baimenean | baimenak |
            baimenari | baimenagatik | baimena eskatu | baimena eskatuta | baimena eskatzea |
            baimena lortu | baimena lortuta | baimena lortzea | baimen espresu* |
            baimen idatzi* | baimenaz | baimenarekin soilik | oniritzi* | onarpen* |
            ados jarri | akordio* | ituna | itunez | baimendua badago | galdetu |
            galdetu aurretik | aurrez galdetu | lehenago galdetu | galdetzea |
            galdetu iezaguzu | galdetu iezadazu | niri galdetu | guri galdetu | guri eskatu |
            eskabide* | eskaera* | eskatuta | kontsultatu | gurekin harremanetan | titularra* |
            eskubideen jabe* | jabearen | baimena behar da | baimena behar du |
            baimena beharko da | galdetu gabe | baimena lortu behar"""),
        Condition.PRIOR: words(
            """aldez aurretik | aldez aurreko | aurretiko | aurretiazko | aurrez |
            aurrez galdetu | galdetu aurretik | lehenago galdetu | aldez aurretikoa |
            aldez-aurretik | aldez-aurreko | aurretikoa | lehendik | lehenago | aurretiaz"""
        ),
        Condition.WRITTEN: words(
            """idatzizko | idatziz | idatzi | idatzirik | idatzia | idatzizkoa | idatzizkorik |
            idatziz emandako | idatziz emana | eposta bidez | posta elektronikoz | sinatua |
            sinatuta | gutunez | baimen idatzi*"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """iturria aipa* | iturria | iturriaren aipamen* | aipatu | aipatzea | aipamen* |
            aitortu | aitortza | egilea aipa* | egilearen izena | egiletza | iturria aipatzea |
            jatorria adierazi | iturria adierazi | kreditu* | egilea adierazi* |
            egilearen izena adierazi* | iturria adierazi* | egilea identifika* |
            iturria zehazt* | jatorria aipa* | jatorria adierazi* | egiletza aitor* |
            egilea aitor* | non argitaratu den | iturria aitortu | iturria aitortzea |
            iturria aitortuz | iturria aipatzen bada | iturria aipatzen baduzu |
            iturria aipatu | iturria aipatu behar | iturria adierazten bada |
            iturria agertzen bada | iturria jarri | iturria jarriz | iturria jartzea |
            iturria jartzen bada | iturriaren izena | iturriaren aipua | egilea aipatzea |
            egilea aipatzen bada | egilea aipatzen baduzu | egilea aipatu | egilea aitortuz |
            egilea aitortuta | egilea adierazita | egilearen aipamen* | egilearen izena jarri |
            egilearen izenarekin | egile izena | egilearen sinadura* | sinadura* |
            jatorria aipatuz | jatorria aipatuta | jatorria adierazten bada | jatorria |
            nondik hartua | nondik hartu den | argazkilariaren izena | argazkilaria aipa* |
            kazetariaren izena | hedabidearen izena | agentziaren izena | hedabidea aipa* |
            agentzia aipa* | aipa ezazu | aipa ezazue | aipatuko da | aipatu beharko da |
            aipatu behar da | aipamen egoki* | aitortzarekin | aitortuz | aitortuta |
            atribuzio* | erreferentzia* | kreditua eman* | aipatzekotan | izenpetuta |
            sinatuta | iturri | iturriaren | aipamena nahitaez | aipamena derrigorrezkoa""",
        ),
        Condition.LINK: words(
            """esteka* | lotura* | estekatu | estekatuz | link* | hiperesteka* | esteka jarri |
            esteka jartzea | esteka jarriz | esteka jarrita | esteka gehituz | esteka bat |
            estekatzen bada | jatorrizkora esteka* | jatorrizkorako esteka* |
            esteka aktibo* | esteka zuzen* | lotura jarri | lotura aktibo* | web-helbide* |
            web helbide* | url | backlink | jatorrizko orrira | orrira bideratu |
            estekatzen baduzu"""
        ),
        Condition.KEEP_NOTICE: words(
            """ohar hau mantendu | ohar hau gordetzea | copyright-oharra | copyright oharra |
            copyright-ohar* | copyright ohar* | oharra mantendu | oharra mantenduz |
            oharra gorde | oharra gordetzea | oharra kendu | oharra kentzea |
            oharra ezabatu | oharra ezabatzea | ohar hau mantentzea | ohar hau mantenduz |
            ohar hau kendu | egile-eskubideen oharra | egile-eskubideen aipamena kendu |
            aipamena kendu"""
        ),
        Condition.NO_DERIVATIVES: words(
            """aldaketarik gabe | aldatu gabe | lan eratorririk gabe | lanetorririk gabe |
            eratorririk gabe | osorik eta aldatu gabe | moldatu gabe | aldatzen ez bada |
            aldatzen ez baduzu | aldatzen ez badira | aldatzen ez den bitartean |
            aldaketarik egiten ez bada | aldaketarik egin gabe | inolako aldaketarik gabe |
            aldaketarik egin ezean | ezer aldatu gabe | testua aldatu gabe |
            testua ukitu gabe | ukitu gabe | moldaketarik gabe | eraldaketarik gabe |
            eraldatu gabe | moztu gabe | mozketarik gabe | desitxuratu gabe |
            manipulatu gabe | editatu gabe | laburtu gabe | bere horretan | dagoen bezala |
            dauden bezala | bere osotasunean | osorik eta bere horretan | hitzez hitz |
            osorik | osotasuna errespetatuz | obra eratorririk gabe"""
        ),
        Condition.SHARE_ALIKE: words(
            """partekatu berdin | partekatuberdin | lizentzia bera* | lizentzia berarekin |
            baldintza beretan | lizentzia berean | lizentzia berarekin argitaratu |
            baldintza berdinetan | baldintza berberetan"""
        ),
        Condition.NONCOMMERCIAL: words(
            """ez-komertzial* | ez komertzial* | ezkomertzial* | irabazi-asmorik gabe* |
            irabazi asmorik gabe* | helburu komertzialik gabe* |
            merkataritza-helbururik gabe* | merkataritza helbururik gabe* |
            irabazi-asmorik ez bada | irabazi-asmorik ez badago |
            helburu komertzialik ez bada | helburu komertzialik ez badu |
            helburu komertzialik gabe | xede komertzialik gabe | asmo komertzialik gabe |
            merkataritza-xederik gabe | merkataritza xederik gabe |
            merkataritza-asmorik gabe | erabilera ez-komertzial* | erabilera ez komertzial* |
            irabazirik gabe | etekinik atera gabe | saltzen ez bada | saltzen ez badira |
            irabazi-asmorik gabeko erakunde* | komertziala ez den | komertzialak ez diren |
            ez-irabazizko"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """erabilera editorial* | helburu informatiboekin | informazio-helburuetarako |
            kazetaritza-erabilera* | informazio-xede* | informazio-helburu* | informatzeko |
            informazio erabilera* | kazetaritza-helburu* | kazetaritza-xede* |
            kazetaritza-lan* | kazetaritza erabilera* | prentsarako | hedabideetarako |
            prentsa-erabilera* | erredakzio-erabilera* | helburu editorial* |
            xede informatibo* | editoriala"""
        ),
        Condition.PERSONAL_USE: words(
            """erabilera pertsonal* | erabilera pribatu* | norberaren erabilera* |
            erabilera partikular* | barne-erabilera* | erabilera pertsonala |
            erabilera pertsonalerako | erabilera pribatua | erabilera pribaturako |
            erabilera partikularrerako | norberarentzat | norberaren erabilerarako |
            norbere erabilerarako | erabilera propio* | etxeko erabilera* |
            barne erabilera* | banakako erabilera* | eremu pribatu* | xede pertsonal* |
            helburu pertsonal* | helburu pribatu* | kopia pribatu* | irakurketa pertsonal*"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """hezkuntza-helburu* | hezkuntzarako | irakaskuntza-helburu* | helburu didaktiko* |
            hezkuntza helburu* | hezkuntza-xede* | hezkuntza-erabilera* |
            hezkuntza erabilera* | irakaskuntza-xede* | irakaskuntzarako | irakaskuntzan |
            eskolarako | eskola-erabilera* | eskoletan | ikasgelan | ikastetxe* |
            irakasleek | liburutegi* | ikerketarako | ikerketa-helburu* |
            helburu akademiko* | helburu pedagogiko* | erabilera didaktiko* |
            erabilera akademiko* | unibertsitate-erabilera*"""
        ),
        Condition.ONE_TIME: words(
            """behin bakarrik | erabilera bakar* | behin | behin baino ez | behin soilik |
            behin eta ez gehiago | erabilera bakarra | erabilera bakarrerako |
            argitalpen bakar* | aldi bakar* | aldi bakarrean | aldi bat"""
        ),
        Condition.LENGTH_LIMIT: words(
            """pasarte laburrak | pasarte labur* | zati labur* | aipu labur* | lerro batzuk |
            lerro gutxi | hitz gutxi | paragrafo bat | bi paragrafo | hiru paragrafo |
            lehen paragrafoa | hiru lerro | bost lerro | hamar lerro | hogei lerro |
            berrogeita hamar hitz | ehun hitz | berrehun hitz | hamar segundo |
            hogeita hamar segundo | minutu bat | bi minutu"""
        ),
        Condition.NOTIFY: words(
            """erredakzioari jakinarazi | jakinaraztea | jakinarazi guri | jakinaraziz |
            jakinarazita | jakinarazi | jakinarazten bada | jakinarazten badiguzu |
            guri jakinarazi | guri jakinaraziz | erredakzioari jakinaraziz |
            erredakzioari jakinarazita | egileari jakinarazi | egileari jakinaraziz |
            abisatu | abisatuz | abisatuta | erredakzioari abisatu* | esan iezaguzu |
            ale bat bidali | ale bat bidaliz | ale bat bidaltzea | kopia bat bidali |
            kopia bat bidaltzea | frogagiri*"""
        ),
        Condition.PAYMENT: words(
            """ordainketa* | ordainduta | ordaindu | tarifa* | kanon* | ordainpeko |
            ordainpean | ordaindu behar | ordaintzea | ordaintze* | ordaindu ondoren |
            ordainsari* | ordaina | saria | tasa | tasak | prezio* | kuota* | kalte-ordain* |
            konpentsazio* | fakturatu* | faktura* | kostua | diru-ordain* | dakar ordainketa"""
        ),
        Condition.SUBSCRIBER: words(
            """harpidedun* | abonatu* | bezero* | bazkide* | erregistratutako erabiltzaile* |
            harpidetza* | gure harpidedun* | gure bezero* | hedabide harpidedun* |
            hedabide abonatu* | hedabide akreditatu* | kazetari akreditatu* |
            egunkari abonatu* | zerbitzuaren harpidedun* | zerbitzuko bezero* | kide* |
            lizentziadun* | baimendutako erabiltzaile* | harpidedunentzat soilik"""
        ),
        Condition.INDICATE_CHANGES: words(
            """aldaketak adierazi | aldaketak adieraziz | aldaketak aipatu | aldaketak aipatuz |
            egindako aldaketak"""
        ),
        Condition.CONTEXT_ONLY: words(
            """albistea ilustratzeko | albistearekin batera | artikuluarekin batera |
            testuarekin batera | gertaerarekin lotuta | ekitaldiarekin lotuta |
            albistearekin lotuta | testuingurutik kanpo | informazioa ilustratzeko | lagunduz"""
        ),
        Condition.RELEASE: words("irudi-eskubide* | irudi eskubide* | irudi-lagapen*"),
        Condition.NO_ENDORSEMENT: words(
            """iradoki* | aditzera eman | aditzera ematea | adierazi nahi | babesten duela |
            onesten duela"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """erabilera editorialerako bakarrik | erabilera editoriala soilik |
            soilik erabilera editorialerako | erabilera editoriala bakarrik |
            erabilera editorialerako soilik | erabilera editorialerako baino ez |
            erabilera editorial hutsa | erabilera editorial hutserako |
            erabilera informatiborako soilik | erabilera informatiborako bakarrik |
            informazio-erabilerarako soilik | informazio-xedeetarako soilik |
            kazetaritza-erabilerarako soilik | kazetaritza-erabilerarako bakarrik |
            prentsarako bakarrik | prentsarako soilik | soilik kazetaritza-erabilerarako |
            soilik informazio-xedeetarako | bakarrik erabilera editorialerako |
            helburu editorialetarako soilik | helburu editorialetarako bakarrik"""
        ),
        Exemption.PERSONAL_USE: words(
            """erabilera pertsonalerako izan ezik | erabilera pribatua izan ezik |
            erabilera pertsonala izan ezik | erabilera pertsonaletik kanpo |
            erabilera pribatutik kanpo | erabilera pertsonalaz bestelako* |
            erabilera pertsonalaz besteko* | erabilera pertsonala ez den |
            erabilera pribatua ez den | pertsonala ez den | pribatua ez den |
            pertsonala ez den beste | erabilera pribaturako izan ezik |
            erabilera partikularra izan ezik | eremu pribatutik kanpo"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """legeak baimendutako | legeak aurreikusitako | legeak ezarritako salbuespen* |
            legeak aurreikusitako* | legeak baimendutako* | legezko salbuespen* |
            legean aurreikusitako*"""
        ),
        Exemption.SUBSCRIBERS: words(
            """harpidedunak izan ezik | harpidedun ez direnei | harpidedun ez direnentzat |
            harpidedun ez direnek | harpidedun ez denak | abonatu gabe* | ez-harpidedun* |
            bezero ez direnei | bezero ez direnentzat | bazkide ez direnei |
            bazkide ez direnentzat | harpidedunentzat izan ezik | harpidedunei izan ezik |
            abonatuak izan ezik | bezeroak izan ezik"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("ikerketa zientifiko*"),
        Exemption.IMAGES: words(
            """argazkiak izan ezik | irudiak izan ezik | argazkiak salbu | irudiak salbu |
            argazkiak kanpo | argazkiei ez dagokie"""
        ),
        Exemption.QUOTATION: words(
            """aipu laburrak izan ezik | pasarte laburrak izan ezik | aipatzeko eskubidea"""
        ),
        Exemption.VIDEO: words("bideoak izan ezik"),
        Exemption.LOGOS: words("logoak izan ezik"),
        Exemption.SEARCH_ENGINES: words("bilatzaile* | bilaketa-motor*"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            "hirugarrenen edukiak izan ezik | kontrakoa adierazi ezean"
        ),
    },
    places={
        "DE": words("alemania"),
        "ES": words("espainia"),
        "EU": words("europar batasuna"),
        "FR": words("frantzia"),
        "GB": words("erresuma batua"),
        "IT": words("italia"),
        "JP": words("japonia"),
        "MX": words("mexiko"),
        "PT": words("portugal"),
        "US": words("estatu batuak | aeb"),
    },
    months=(
        words("urtarrila | urtarrilaren"),
        words("otsaila | otsailaren"),
        words("martxoa | martxoaren"),
        words("apirila | apirilaren"),
        words("maiatza | maiatzaren"),
        words("ekaina | ekainaren"),
        words("uztaila | uztailaren"),
        words("abuztua | abuztuaren"),
        words("iraila | irailaren"),
        words("urria | urriaren"),
        words("azaroa | azaroaren"),
        words("abendua | abenduaren"),
    ),
    examples=(
        Example("Debekatuta dago artikulu hau erreproduzitzea.", ("prohibits reproduce",)),
        Example(
            "Debekatuta dago edukiak kopiatzea edo banatzea editorearen aldez aurreko idatzizko baimenik gabe.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Testu hau ezin da argitaratu, itzuli ezta saldu ere.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Argazkiak agentziaren baimenarekin bakarrik erabil daitezke.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Artikulua berrargitaratzea baimentzen da, betiere iturria aipatuz eta jatorrizkorako esteka jarriz.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Erreproduzitzen den kasuan, nahitaezkoa da iturria aipatzea.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "Editoreak testu- eta datu-meatzaritzarako eskubideak erreserbatzen ditu.",
            ("reserves ai_training",),
        ),
        Example(
            "Debekatuta dago artikulu hauek hizkuntza-ereduak entrenatzeko erabiltzea.",
            ("prohibits ai_training",),
        ),
        Example(
            "Baimentzen da banaketa helburu ez-komertzialekin.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Dokumentu honen inongo zatirik ezin da kopiatu baimenik gabe.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Debekatuta dago edukia osorik edo zati batean erreproduzitzea.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2014 Itsasaldeko Ahotsa. Eskubide guztiak erreserbatuta.", ("reserved",)),
        Example("Argazkia: Nerea Iturbe", ("notice",)),
        Example("Epaileak zigortu du webgune bat filmak legez kanpo kopiatzeagatik."),
        Example("Udalak hondartzan alkohola saltzea debekatu du."),
        Example("Zer esan nahi du «eskubide guztiak erreserbatuta» esaldiak?"),
        Example("Emaitzen argitalpena martxoan espero da."),
        Example("Debekatuta dago garaje aurrean aparkatzea."),
        Example(
            "Mesedez, ez kopiatu nire testuak aldez aurretik galdetu gabe.",
            ("prohibits reproduce of text if consent prior",),
        ),
        Example("Ez lapurtu gure argazkiak.", ("prohibits reproduce of image",)),
        Example(
            "Artikulu hau libreki berrargitara daiteke, egilea aipatuz eta esteka jarriz.",
            ("permits publish if attribution link",),
        ),
        Example("ALEMANIA OUT.", ("prohibits all of image in DE",)),
        Example("Argazkiak ezin dira moztu edo ukitu.", ("prohibits alter_image of image",)),
        Example(
            "Eduki hauek kopiatzea eta artxibatzea debekatuta dago.",
            ("prohibits reproduce archive",),
        ),
        Example("Ezin da material hau hirugarrenei laga.", ("prohibits redistribute",)),
        Example(
            "Testu hau libreki kopia daiteke, aldatzen ez bada eta iturria aipatzen bada.",
            ("permits reproduce of text if attribution no_derivatives",),
        ),
        Example(
            "Gure artikuluak adimen artifiziala entrenatzeko erabiltzearen aurka gaude.",
            ("prohibits ai_training",),
        ),
        Example(
            "Argitaletxeak testu- eta datu-meatzaritzarako eskubideak erreserbatzen ditu.",
            ("reserves ai_training",),
        ),
        Example(
            "Edukiaren erreprodukzioa debekatuta dago idatzizko baimenik gabe.",
            ("prohibits reproduce if consent written",),
        ),
        Example(
            "Debekatuta dago eduki hauek zabaltzea harpidedun ez direnei.",
            ("prohibits redistribute except subscribers",),
        ),
        Example("Eskertuko genuke iturria aipatzea."),
        Example("Udalak debekatu egin du fatxadetan kartelak jartzea baimenik gabe."),
        Example("Epaileak ebatzi du liburuak kopiatzea legez kanpokoa dela."),
        Example("Debekatuta dago adingabeei alkohola saltzea."),
        Example("Museoan ezin da argazkirik atera baimenik gabe."),
    ),
)
