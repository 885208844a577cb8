"""Romanian."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """citând | menționând | dacă menționați | dacă citați | dacă ne citați | dacă ne menționați |
dacă ne citează | dacă sursa | dacă autorul | prin citarea | prin menționarea | creditând |
cu mențiunea | cu indicarea | cu precizarea | cu recunoașterea"""

PACK = LanguagePack(
    name="ro",
    title="Romanian",
    tags={
        Tag.OWNED: words(
            """aparțin | aparține | sunt deținute de | este proprietatea | sunt proprietatea |
            este deținut de | aparțin în exclusivitate | aparține în exclusivitate |
            îi aparțin | rămân proprietatea | rămâne proprietatea | sunt deținute exclusiv de"""
        ),
        Tag.MARK: words("drepturi de autor © | drepturi de autor: | drepturi de autor (c)"),
        Tag.RESERVED: words(
            """toate drepturile rezervate | toate drepturile sunt rezervate |
            drepturi rezervate | toate drepturile de autor rezervate |
            toate drepturile de autor sunt rezervate | drepturile de autor rezervate |
            toate drepturile aparțin | toate drepturile protejate |
            sunt rezervate toate drepturile | toate drepturile asupra |
            toate drepturile de proprietate intelectuală rezervate |
            toate drepturile sunt rezervate autorului | drepturile sunt rezervate |
            toate drepturile legale rezervate | toate celelalte drepturi rezervate |
            toate celelalte drepturi sunt rezervate | toate drepturile rezervate autorului |
            toate drepturile de proprietate intelectuală sunt rezervate |
            cu toate drepturile rezervate | își rezervă toate drepturile |
            ne rezervăm toate drepturile"""
        ),
        Tag.RESERVE: words(
            """rezervat | rezervată | rezervate | rezervați | își rezervă |
            își rezervă dreptul | își rezervă drepturile | ne rezervăm |
            ne rezervăm dreptul | rezervă toate drepturile | rămân rezervate |
            rămâne rezervat | rămâne rezervată | îmi rezerv | își rezervă expres |
            își exercită dreptul de opoziție | își exercită dreptul de rezervare |
            își exercită dreptul de opt-out | dreptul de opt-out | opt-out |
            rezervarea drepturilor | rezervarea expresă | se rezervă |
            își rezervă în mod expres | își rezervă dreptul asupra"""
        ),
        Tag.PROTECTED: words(
            """protejat de drepturi de autor | protejate de drepturi de autor |
            protejată de drepturi de autor | protejat de legea dreptului de autor |
            protejate de legea dreptului de autor | protejat prin drepturi de autor |
            protejate prin drepturi de autor | protejate de legea drepturilor de autor |
            protejat de legea drepturilor de autor | protejate de legea 8/1996 |
            protejat de legea 8/1996 | este proprietatea | sunt proprietatea |
            proprietatea exclusivă a | supus drepturilor de autor |
            supuse drepturilor de autor | protejate de copyright | protejat de copyright |
            protejată de legea dreptului de autor | protejată de legea drepturilor de autor |
            protejată prin drepturi de autor | protejat prin legea drepturilor de autor |
            protejate prin legea drepturilor de autor |
            protejate prin legea dreptului de autor | protejat de dreptul de autor |
            protejate de dreptul de autor | protejată de dreptul de autor |
            protejate prin dreptul de autor | intră sub incidența legii dreptului de autor |
            intră sub incidența drepturilor de autor | fac obiectul drepturilor de autor |
            face obiectul drepturilor de autor | supusă drepturilor de autor |
            sub protecția legii drepturilor de autor |
            sub protecția legii dreptului de autor | protejată de copyright |
            protejate de lege | protejat de lege | operă protejată | opere protejate |
            sub copyright"""
        ),
        Tag.NEG: words(
            """nimeni | nu | niciun | nicio | nici un | nici o | niciodată | n- |
            în niciun caz | în nici un caz | în niciun fel | în nici un fel |
            în nicio formă | sub nicio formă | sub nici o formă | sub niciun motiv |
            sub niciun pretext | nicidecum | nimic | nicicând | nicicum | niciuna |
            niciunul | nu mai | n-ai | n-aveți"""
        ),
        Tag.NOT_ONLY: words(
            """nu numai | nu doar | nu se limitează | fără costuri | fără cost |
            fără nicio taxă | fără taxe | fără plată | cu titlu gratuit | fără niciun cost |
            fără a se limita | fără a se limita la | nelimitat la | nu mai târziu de |
            cel târziu | fără obligații | fără garanție | fără garanții | nu ne asumăm |
            nu își asumă responsabilitatea | nu își asumă | nu răspunde | nu răspundem |
            nu este responsabil | nu este responsabilă | nu sunt responsabile |
            nu suntem responsabili | nu garantează | nu reflectă neapărat |
            nu reprezintă neapărat | nu neapărat | gratuit | fără contravaloare |
            fără remunerație"""
        ),
        Tag.MAY: words(
            """poate | pot | puteți | poți | putem | va putea | vor putea | ar putea |
            poate fi | pot fi | se poate | se pot | aveți dreptul să | are dreptul | putea |
            puteam | se va putea | se vor putea | vor putea fi | va putea fi |
            ai dreptul să | au dreptul să | are dreptul să | avem dreptul |
            este în drept să | sunteți în drept să | este îndreptățit să"""
        ),
        Tag.MAY_NOT: words(
            """a nu se | a nu fi | să nu fie | să nu | nu aveți voie | nu este voie |
            n-aveți voie | abțineți-vă | nu se permite | nu se pot | nu se poate |
            nu se admite | nu se admit | nu se autorizează | nu se acceptă |
            nu se acordă dreptul | nu este permis | nu este permisă | nu sunt permise |
            nu este îngăduit | nu este îngăduită | nu e voie | nu e voie să | nu e permis |
            nu e permisă | n-are voie | nu are voie | nu au voie | nu ai voie |
            nu are dreptul | nu au dreptul | nu aveți dreptul | nu ai dreptul |
            nu este posibil | nu este posibilă | nu sunteți autorizat |
            nu este autorizat să | nu sunt autorizați să | nu va putea | nu vor putea |
            nu poate fi în niciun caz | este oprit să | se obligă să nu |
            se angajează să nu | vă obligați să nu | se va abține | se vor abține |
            abțineți-vă de la | abține-te de la | a se abține | trebuie să se abțină |
            evitați | evitați să | vă rugăm nu | vă rugăm să nu | te rugăm să nu | rugăm nu |
            rugăm să nu | vă rog nu | vă rog să nu | rog nu | rog să nu | nu este destinat |
            nu sunt destinate | nu este disponibil pentru | nu sunt disponibile pentru | a nu"""
        ),
        Tag.MUST: words(
            """trebuie | va trebui | vor trebui | trebuie să | ar trebui | este obligat să |
            sunteți obligat | are obligația | au obligația | trebuie sa | va trebui să |
            vor trebui să | este obligată să | sunt obligați să | sunt obligate să |
            sunteți obligați să | ești obligat să | are obligația să | are obligația de a |
            au obligația să | au obligația de a | aveți obligația | se obligă să |
            se angajează să | se obligă la | urmează să | este dator să | ar fi bine să"""
        ),
        Tag.BAN: words(
            """interzis | interzisă | interziși | interzise | interzice | interzic |
            interzicem | se interzice | este interzisă | este interzis | prohibit |
            prohibită | exclus | exclusă | excluse | ilegal | ilegală | ilegale | ilicit |
            ilicită | inadmisibil | inadmisibilă | se opune | ne opunem | se opun |
            interzicerea | refuză | nu consimte | nepermis | nepermisă | nepermise |
            contrar legii | contravine legii | opreliște | oprit | oprită | oprite | opriți |
            se oprește | proscris | proscrisă | prohibite | vetată | se exclude |
            interzișii | se interzic | interziceți | interzic orice | interzicând |
            strict interzis | strict interzisă | strict interzise | cu desăvârșire interzis |
            cu desăvârșire interzisă | interzis cu desăvârșire | interzisă cu desăvârșire |
            categoric interzis | categoric interzisă | total interzisă | expres interzisă |
            expres interzise | este strict interzisă | este interzisă cu desăvârșire |
            sunt interzise | sunt strict interzise | este oprită | este oprit | sunt oprite |
            interdicție | interdicția | interzicere | e interzis | e interzisă | e oprit |
            este exclusă | este exclus | sunt excluse | se exclud | excludem | ilicite |
            nelegală | nelegal | nelegale | în mod ilegal | inadmisibile | inacceptabilă |
            nu este acceptată | nu este acceptat | nu acceptăm | nu este tolerată |
            nu tolerăm | nu se tolerează | nu permitem | nu permite | nu permit |
            nu autorizăm | nu autorizează | nu suntem de acord cu | nu este de acord cu |
            nu sunt de acord cu | nu consimțim | nu își dă acordul | nu ne dăm acordul |
            nu ne dăm consimțământul | nu cedăm | nu cedează | refuzăm | refuză expres |
            respinge | respingem | ne opunem expres | se opune expres | mă opun | opunem |
            opoziția | își exprimă opoziția | ne exprimăm opoziția | contravine |
            încalcă legea | încalcă drepturile | încalcă drepturile de autor |
            încalcă dreptul de autor | constituie o încălcare | constituie încălcare |
            reprezintă o încălcare | reprezintă încălcare | este o încălcare | proscrise |
            prohibim | vetat | tabu | nici nu se pune problema | prohibiția | împiedică |
            îngrădește"""
        ),
        Tag.ALLOW: words(
            """permis | permisă | permise | permiși | permite | permit | se permite | permitem |
            autorizat | autorizată | autorizate | autorizează | autorizăm | liber | liberă |
            libere | în mod liber | admis | admisă | admise | gratuit | gratuită | gratuite |
            licit | posibil | posibilă | posibile | tolerat | sub licență | sub licența |
            sub o licență | licențiat sub | publicat sub licență | încurajăm | încurajează |
            acordă dreptul | se acordă | acordăm | aveți voie | nimic nu împiedică |
            este liberă | puteți să | se admite | acceptat | acceptată | îngăduit |
            îngăduită | se poate face | disponibil sub | permițând | se permit | permiterea |
            este permisă | este permis | sunt permise | sunt permiși | autorizarea pentru |
            se autorizează | suntem de acord cu | este de acord cu | ne dăm acordul pentru |
            îngăduite | se îngăduie | acceptate | se acceptă | acceptăm | tolerată |
            tolerate | se tolerează | tolerăm | licită | licite | liberi să | ești liber să |
            sunteți liber să | sunteți liberi să | sunt liberi să | este liber să |
            aveți libertatea | aveți permisiunea | ai voie | ai voie să | aveți voie să |
            au voie să | are voie să | liber de utilizare | uz liber | utilizare liberă |
            utilizarea liberă | folosire liberă | folosirea liberă | preluare liberă |
            preluarea liberă | reproducere liberă | acces liber | în acces liber |
            acces deschis | disponibile sub | disponibilă sub | publicate sub licență |
            publicată sub licență | publicate sub | publicat sub | distribuit sub |
            distribuite sub | licențiate sub | licențiată sub | oferit sub licență |
            oferite sub licență | puse la dispoziție | pus la dispoziție |
            pusă la dispoziție | punem la dispoziție | la dispoziția presei |
            la dispoziția mass-media | la dispoziția dumneavoastră | stau la dispoziția |
            stă la dispoziția | fără restricții | fără nicio restricție | fără restricție |
            fără limitări | fără limite | fără a cere voie | fără a cere permisiunea |
            fără să ceară voie | fără a fi nevoie de acord | fără a fi necesar acordul |
            fără a fi necesară aprobarea | nu este nevoie de acord |
            nu este nevoie de acordul | nu este nevoie de permisiune |
            nu este nevoie de permisiunea | nu e nevoie de acord |
            nu e nevoie de permisiune | nu este necesar acordul |
            nu este necesară permisiunea | nu este necesară aprobarea |
            nu este necesar un acord | nu este necesar niciun acord | nu necesită acord |
            nu necesită aprobare | nu necesită permisiune | nu trebuie să cereți voie |
            nu trebuie să cereți permisiunea | nu avem nimic împotrivă | nu avem obiecții |
            nu are nimic împotrivă | nu are obiecții | nu ne opunem | nu se opune |
            nimic nu interzice | nimic nu se opune | încurajată | încurajat | încurajate |
            vă încurajăm | vă invităm să | te invităm să | invităm | invitați să |
            sunteți invitați să | sunteți bineveniți să | bineveniți să | bine-veniți |
            binevenită | cu plăcere | cu drag | cu bucurie | ne bucurăm dacă | ne bucură |
            simțiți-vă liberi să | simte-te liber să | nu ezitați să | acordată | acordat |
            acordate | concedează | cedează gratuit | cedat gratuit | acordă permisiunea |
            acordăm permisiunea | dăm voie | dă voie | undă verde | lumină verde |
            nelimitat | nerestricționat | fără drepturi"""
        ),
        Tag.NEED: words(
            """obligatoriu | obligatorie | obligatorii | necesar | necesară | necesare |
            necesită | impune | se impune | cere | se cere | solicită | este nevoie de |
            supus | supusă | supuse | condiționat de | condiționată de | condiționate de |
            sub condiția | imperativ | imperativă | indispensabilă | presupune |
            se face obligatoriu | obligația | cu obligația | se solicită | reclamă |
            obligativitatea | este obligatorie | este obligatoriu | sunt obligatorii |
            se impun | impune obligația | este necesar | este necesară | sunt necesare |
            necesita | necesitând | este nevoie | e nevoie de | e nevoie | e necesar |
            e necesară | e obligatoriu | e obligatorie | cere acordul | cer acordul | cerut |
            cerută | cerute | solicitată | solicitat | solicitate | este condiționată |
            este condiționat | sunt condiționate | condiționată | condiționat |
            condiționate | este supusă | este supus | sunt supuse | supus unui |
            supusă unui | supusă unei | supusă aprobării | supuse aprobării |
            este subordonată | depinde de | depind de | presupun | implică | implică plata |
            implică obținerea | atrage plata | atrage obligația | imperios |
            imperios necesar | indispensabil | indispensabile | esențială | esențial |
            condiție obligatorie | condiție esențială | se va cere | se vor cere |
            se va solicita | se vor solicita | trebuie cerut | trebuie cerută |
            trebuie solicitat | trebuie solicitată | trebuie obținut | trebuie obținută |
            trebuie să cereți | trebuie să solicitați | trebuie să obțineți |
            cereți acordul | cereți permisiunea | solicitați acordul |
            solicitați permisiunea | adresați-vă | vă rugăm să contactați | contactați |
            contactați redacția | scrieți-ne | luați legătura | este suficient să |
            e suficient să | e de ajuns să | este de ajuns să | ajunge să |
            citare obligatorie | citarea obligatorie | menționare obligatorie |
            credit obligatoriu | se percepe | se datorează"""
        ),
        Tag.THREAT: words(
            """se pedepsește | va fi pedepsit | va fi sancționat | va fi sancționată |
            vor fi sancționate | se sancționează | constituie infracțiune |
            constituie contravenție | atrage răspunderea | sub sancțiunea |
            acționat în instanță | acționați în instanță | acțiuni în justiție |
            va fi acționat | conform legii penale | atrage după sine | va fi pedepsită |
            vor fi pedepsiți | vor fi pedepsite | vor fi sancționați |
            va fi pedepsit conform legii | se pedepsește conform legii | se pedepsesc |
            se pedepsesc conform legii | pedepsită de lege | pedepsit de lege |
            pedepsite de lege | sancționată de lege | sancționat conform |
            sancționată conform | sancționate conform | se sancționează conform |
            este sancționată | este sancționat | intră sub incidența legii penale |
            intră sub incidența codului penal | constituie faptă penală | faptă penală |
            este infracțiune | este o infracțiune | reprezintă infracțiune | contrafacere |
            urmărit penal | urmăriți în justiție | urmărit în justiție |
            urmărită în justiție | vor fi urmăriți | va fi urmărit | vor fi acționați |
            vor fi acționați în justiție | vor fi acționate | va fi acționată |
            vom acționa în instanță | vom acționa în justiție | vom acționa legal |
            ne vom adresa instanței | ne vom adresa justiției | ne adresăm instanței |
            acțiune în justiție | acțiuni legale | acțiuni judiciare | măsuri legale |
            măsurile legale | vom lua măsuri | sub sancțiunea legii | sub amenințarea |
            sub rezerva sancțiunilor | contravenienții | cei care încalcă | orice încălcare |
            răspunde penal | răspunde civil | atrage răspunderea civilă |
            atrage răspunderea penală | răspunderea juridică | va răspunde | vor răspunde |
            va fi considerat plagiat | va fi considerată furt | daune"""
        ),
        Tag.UNAUTHORISED: words(
            """neautorizat | neautorizată | neautorizate | neautorizați | fără drept |
            neconsimțită | ilegitimă | nelicențiat | nelicențiată | fără autorizare |
            fără drept de | nepermisă | abuzivă | abuziv | pe ascuns"""
        ),
        Tag.WITHOUT: words(
            """fără | în lipsa | în absența | lipsind | fără a avea | fără să aibă | fără ca |
            în lipsă de | fără să se | dacă nu se | dacă nu este | fără a avea acordul |
            fără a obține | fără a fi obținut | fără a cere | fără a solicita |
            fără să fi obținut | fără să existe | fără să obțină | fără să obțineți |
            fără să aveți | fără să ceri | fără să cereți | fără o | fără un | fără vreo |
            în lipsa unui | în lipsa unei | în lipsa acordului | în absența unui |
            în absența unei | în absența acordului | dacă nu există | dacă nu aveți |
            dacă nu are | dacă nu s-a obținut | dacă nu ați obținut | dacă nu a fost |
            dacă nu sunt | dacă nu este însoțit | până nu | până când nu |
            până la obținerea | înainte de a obține | înaintea obținerii | lipsită de |
            lipsit de | lipsite de | neavând"""
        ),
        Tag.EXCEPT: words(
            """cu excepția | exceptând | exceptând cazul | excepție | cu excepția cazului |
            în afara cazului | în afară de | decât cu | decât în | decât dacă | decât |
            altfel decât | mai puțin | altele decât | exceptându-se | afara cazurilor |
            exceptând cazurile | exceptând situațiile | cu excepția cazurilor |
            cu excepția situațiilor | cu excepția situației | cu singura excepție |
            cu singura excepție a | excepție făcând | exceptat | exceptate | excepția |
            face excepție | fac excepție | se exceptează | sunt exceptate |
            în afara cazurilor | în afara situațiilor | în afară de cazul |
            în afară de cazurile | în afara celor | afară de | afară de cazul | afară dacă |
            decât pentru | decât prin | decât după | decât pe | decât la | decât sub |
            decât de | decât cele | decât cel | decât cea | decât atunci | decât în cazul |
            decât în condițiile | fără doar și poate | altul decât | alta decât |
            alți decât | alt scop decât | în alt scop decât | diferit de | diferită de |
            diferite de | dincolo de | minus | nu însă | dacă nu este cu"""
        ),
        Tag.ONLY: words(
            """doar | numai | exclusiv | doar cu | numai cu | strict | în exclusivitate |
            rezervat abonaților | rezervată abonaților | destinat exclusiv | limitat la |
            limitată la | limitate la | destinat | destinată | rezervat exclusiv |
            exclusivă | destinate exclusiv | doar pentru | numai pentru | exclusiv pentru |
            exclusiv cu | exclusive | exclusiv de | strict pentru | strict personal |
            în mod exclusiv | unic | unică | singurul scop | în singurul scop |
            cu singurul scop | doar în scop | numai în scop | rezervat | rezervată exclusiv |
            rezervate exclusiv | rezervat doar | rezervate abonaților | rezervat clienților |
            rezervat membrilor | limitat doar | limitate exclusiv | limitată exclusiv |
            se limitează la | se limitează exclusiv | restricționat la | restricționată la |
            restricționate la | destinat doar | destinată doar | destinată exclusiv |
            destinat numai | destinate | destinate doar | destinate abonaților |
            destinat abonaților | destinat uzului | destinate uzului | destinată uzului |
            decât abonaților | decât abonații | pur | de uz exclusiv"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """cu condiția | cu condiția ca | cu | cu condiția să | sub condiția | în condițiile |
            dacă se | atât timp cât | atâta timp cât | indicând | precizând | însoțit de |
            însoțită de | însoțite de | cu specificarea | specificând | cu respectarea |
            păstrând | cu acordarea | în limita | în baza | pe baza | doar dacă |
            cu obligația de a | cu obligativitatea | în schimbul | prin | cu condiția de a |
            cu singura condiție | cu singura condiție ca | cu singura condiție de a |
            cu singura condiție să | cu condiţia | cu următoarele condiții |
            în următoarele condiții | cu respectarea condițiilor | dacă este | dacă sunt |
            dacă menționezi | dacă citezi | dacă indicați | dacă puneți | dacă includeți |
            dacă e | numai dacă | doar cu condiția | numai cu condiția | câtă vreme |
            atâta vreme cât | cât timp | de îndată ce | odată cu | împreună cu | alături de |
            urmat de | urmată de | însoțit de un | însoțiți de | contra plată | contra unei |
            în schimbul unei | în schimbul unui | după obținerea | în urma obținerii |
            în temeiul | în virtutea | conform unui | conform acordului | potrivit acordului |
            printr-un acord | prin acord | prin indicarea | adăugând | incluzând | inserând |
            atribuind | semnalând | numind | recunoscând | trimițând | lăsând | respectând |
            cu păstrarea | cu trimitere | cu trimiterea | cu includerea | cu afișarea |
            cu plata | cu acordul | obținând | sub rezerva | sub rezerva obținerii""",
        ),
        Tag.WHEN: words(
            """în cazul | în caz de | la | când | atunci când | pentru orice |
            în cazul în care | la preluare | la preluarea | la reproducere |
            la reproducerea | la utilizare | la utilizarea | la folosirea | la citarea |
            la republicare | la publicare | în cazul preluării | în cazul preluarii |
            în cazul reproducerii | în cazul utilizării | în cazul folosirii |
            în caz de preluare | în caz de reproducere | în caz de utilizare |
            pentru preluare | pentru preluarea | dacă doriți să | dacă vreți să |
            dacă dorești să | dacă vrei să | dacă preluați | dacă preiei | dacă folosiți |
            dacă utilizați | dacă publicați | dacă reproduceți | cine dorește să |
            cine vrea să | cei care doresc să | cei care vor să | oricine dorește să |
            oricine vrea să | atunci când preluați | când preluați | când folosiți |
            de fiecare dată când | ori de câte ori | cu ocazia | în momentul |
            pentru fiecare | la fiecare | în situația în care"""
        ),
        Tag.NO_PART: words(
            """nicio parte | nici o parte | niciun fragment | niciun extras | niciun element |
            nici un fragment | nicio porțiune | nicio secțiune | niciun pasaj |
            niciun paragraf | nici un extras | nici un element | nicio secvență |
            niciun rând | nici măcar un rând"""
        ),
        Tag.RANGE: words(
            """integral sau parțial | parțial sau integral | parțială sau integrală |
            integrală sau parțială | totală sau parțială | parțială sau totală |
            total sau parțial | parțial sau total | în întregime sau parțial |
            în întregime sau în parte | în tot sau în parte | chiar și parțial |
            chiar și parțială | chiar parțial | fie și parțial | chiar parțială |
            integrale sau parțiale | parțiale sau integrale | nici măcar parțial |
            totale sau parțiale | în totalitate sau parțial | în totalitate sau în parte |
            fie și parțială | orice parte | sau a unor părți | integral ori parțial |
            totală ori parțială | parțială ori totală | parțial ori integral | sau parțial |
            oricărei părți | oricărei porțiuni | oricărui fragment | a oricărei părți |
            a oricărui fragment | oricare parte | vreo parte | sau a unei părți |
            ori a unor părți | în parte sau în întregime | parțial ori total |
            în tot ori în parte | integral sau în parte | integral și parțial |
            integral, parțial | integrală ori parțială | integrală și parțială |
            integrală, parțială | integrală sau fragmentară | parțială și totală |
            parțial și integral | totală și parțială | total și parțial |
            totală sau fragmentară | parțială sau completă | completă sau parțială |
            complet sau parțial | parțial sau complet | în întregime ori parțial |
            în întregime ori în parte | în întregime sau fragmentar |
            în întregul său sau în parte | în tot sau parțial | în parte sau în totalitate |
            în parte sau integral | în parte ori în tot | în parte ori în întregime |
            în totalitate ori în parte | în totalitate ori parțial |
            în totalitate și parțial | fie ea parțială | fie și fragmentară |
            fie și doar parțială | fie și doar parțial | fie și în parte |
            fie integral, fie parțial | fie total, fie parțial | chiar și numai parțial |
            chiar și fragmentar | chiar și fragmentară | chiar și în parte |
            chiar și doar parțial | chiar dacă parțial | chiar dacă parțială |
            măcar parțial | măcar parțială | nici parțial | nici parțială |
            nici integral, nici parțial | nici total, nici parțial | nici măcar parțială |
            nici măcar în parte | a întregului sau a unei părți |
            a întregului conținut sau a unor părți | sau părți din | sau părți ale |
            ori părți din | ori a unei părți | sau fragmente | sau a unor fragmente |
            ori fragmente | sau fragmentară | sau fragmentar | ori fragmentar |
            ori fragmentară | orice fragment | orice porțiune | orice extras |
            unei părți sau | oricât de mic | oricât de mică | oricât de scurt |
            indiferent de lungime | ca întreg sau în parte | ori parțială | ori parțial"""
        ),
        Tag.COMMERCIAL: words(
            """în scopuri comerciale | în scop comercial | scopuri comerciale |
            în scop lucrativ | în scopuri lucrative | scop comercial | cu scop comercial |
            în vederea obținerii de profit | în scopul obținerii de profit | scop lucrativ |
            în scopuri lucrative sau | în scop de profit | în scopuri de profit |
            cu scop lucrativ | cu scopuri comerciale | cu scop de profit |
            pentru scopuri comerciale | pentru scop comercial | pentru profit |
            pentru câștig | pentru obținerea de profit | pentru obținerea unui profit |
            pentru câștiguri | în scop de câștig | în scopul obținerii unui profit |
            în scopul obținerii unor câștiguri | în vederea obținerii de câștiguri |
            în vederea obținerii unui profit | cu caracter comercial | de natură comercială |
            în context comercial | în interes comercial | în interes de afaceri |
            cu titlu oneros | pentru uz comercial | pentru utilizare comercială |
            în scopul comercializării | cu intenție comercială"""
        ),
        Tag.OTHER: words(
            """sau în alte scopuri | sau alte scopuri | orice alt scop | orice scop |
            în orice alt scop | sau în orice alt scop | sau pentru orice alt scop |
            sau pentru alte scopuri | ori în alte scopuri | ori în alt scop |
            sau de altă natură | indiferent de scop | indiferent de scopul |
            oricare ar fi scopul | sau orice altă utilizare | comercial sau nu |
            comerciale sau nu | comerciale și necomerciale | comerciale sau necomerciale"""
        ),
        Tag.OUTSIDE: words(
            """în afara | din afara | în afara teritoriului | în afara granițelor |
            în afara teritoriului româniei | peste hotare | dincolo de granițele |
            cu excepția româniei | în alte țări decât | în afara țării"""
        ),
        Tag.PURPOSE: words(
            """pentru | în scopul | în scop de | în vederea | în scopuri de | în scopul de a |
            cu scopul | cu scopul de a | în vederea utilizării | în ideea | spre a | spre |
            ca să | pentru a | în scopuri | în scop | în folosul | destinat a fi"""
        ),
        Tag.BUT: words(
            """dar | însă | totuși | iar | în schimb | deși | cu toate acestea | ci |
            în schimb, | pe de altă parte | numai că | doar că | dimpotrivă | și totuși"""
        ),
        Tag.AND: words(
            """și | sau | nici | ori | precum și | și/sau | cât și | și nici | inclusiv |
            sau/și | ca și | ori și | dar și"""
        ),
        Tag.REQUEST: words(
            """vă rugăm | rugăm | vă rog | te rugăm | am aprecia | apreciem | vă solicităm |
            mulțumim pentru | rugămintea | vă rugăm frumos | cu rugămintea | am rugămintea |
            avem rugămintea | rugăm cititorii | se roagă | sunteți rugați să |
            sunteți rugați | dacă se poate | dacă este posibil | de preferat | preferabil |
            ar fi frumos | ar fi de apreciat | ar fi de dorit | am fi recunoscători |
            v-am fi recunoscători | vă mulțumim | mulțumim | mulțumim că | aprecia dacă |
            se apreciază | este apreciată | este binevenită | nu uitați să | nu uita să |
            amintiți-vă | fiți amabili | fiți buni | te rog | ne-ar face plăcere | vă cerem"""
        ),
        Tag.REPORT: words(
            """a declarat | a anunțat | a spus | a afirmat | a precizat | a explicat |
            a transmis | a adoptat | a condamnat | a decis | a hotărât | a votat |
            a respins | a acuzat | a dat în judecată | a cerut | a interzis | au interzis |
            au anunțat | au declarat | au adoptat | a aprobat | potrivit |
            conform declarațiilor | susține | spune că | acuză | acuzat de | acuzată de |
            a confirmat | a stabilit | a reclamat | a sesizat | a adăugat | a subliniat |
            a fost condamnat | a fost condamnată | înseamnă | a depus plângere | dezbatere |
            a amendat | vor interzice | va interzice | dezbate | propune | vrea | vor să |
            cere ca | respinge | aprobă | anunță | avertizează | recomandă | anchetează |
            amendează | a susținut | a afirmat că | a explicat că | a menționat că |
            a dezvăluit | a criticat | a denunțat | a propus | a avertizat | a confirmat că |
            a negat | a contestat | a suspendat | a anulat decizia | a sancționat |
            a amenințat | a promis | a lansat | a semnat | a prezentat | a publicat un |
            a primit o amendă | au cerut | au propus | au votat | au respins | au decis |
            au stabilit | au criticat | au semnat | au protestat | au acuzat | au depus |
            au fost amendați | au fost condamnați | a fost amendat | a fost amendată |
            a fost interzis de | a fost adoptat | a fost reținut | a fost arestat |
            relatează | transmite | scrie | scrie că | scrie presa | notează | anunță că |
            arată că | spun că | consideră că | crede că | cred că | afirmă | afirmă că |
            declară | precizează că | explică | explică de ce | cere interzicerea |
            cer interzicerea | vrea să interzică | vor fi interzise | va fi interzisă prin |
            citat de | citată de | citați de | potrivit unui | potrivit unei |
            conform unui comunicat | după cum a | amenință | a decis că | a stabilit că |
            a hotărât că"""
        ),
        Tag.TOPIC: words(
            """tribunalul | tribunal | curtea de apel | curtea | instanța | judecător |
            judecătorul | judecătorii | judecătoria | proces | procesul | proiect de lege |
            proiectul de lege | propunere legislativă | deputați | deputații | senatul |
            senat | parlamentul | parlament | ministrul | ministru | ministerul | guvernul |
            avocat | avocatul | avocata | expert | expresia | sintagma | formula |
            ce înseamnă | litigiu | litigiul | primăria | primarul | directiva europeană |
            reforma | încălcarea drepturilor de autor de către | procurorii | cuvântul |
            conferință despre | judecătoarea | consiliul local | poliția | poliţia | cna |
            magistrați | magistratul | procuror | procurorul | inculpat | inculpatul |
            acuzat | reclamant | pârât | plângere penală | dosar | dosarul | sentința |
            hotărârea | legea care | lege care | noua lege | legea privind | ordonanță |
            ordonanța | hotărâre de guvern | hotărârea de guvern | regulament |
            regulamentul | normativ | directivă | directiva | comisia europeană |
            parlamentul european | eurodeputați | eurodeputatul | senatori | senatorul |
            deputatul | deputata | consilieri locali | primarii | prefectul | prefectura |
            anaf | anpc | asociația consumatorilor | sindicatul | sindicate | patronat |
            negocieri | negocierile | tratat | tratatul | acord între | acordul dintre |
            profesor de drept | specialiști | specialistul | juristul | juriștii | tutorial |
            ghid | curs de | curs despre | atelier | seminar | conferința | simpozion |
            de ce | cum să | teză | eseu | istoria | inscripția | indicatorul | panoul |
            cuvintele | termenul | ce reprezintă | a decis că | a stabilit că | a hotărât că"""
        ),
        Tag.NONWORK: words(
            """parcarea | parcare | fumatul | fumat | tutun | tutunului | țigări | țigărilor |
            alcool | alcoolului | băuturi | băuturilor | arme | armelor | pescuit* |
            vânătoare* | drone | dronelor | vehicule | vehiculelor | mașini | mașinilor |
            câini | câinilor | animale | animalelor | artificii | petarde | petardelor |
            bilete | biletelor | voturi | manifestații | proteste | mărfuri | mărfurilor |
            medicamente | medicamentelor | pesticide | camping | telefoane | telefoanelor |
            trotinete | trotinetelor | plastic | minori | minorilor | carne | cărnii |
            bovine | combustibil* | circulația | traficului | droguri | drogurilor | fildeș |
            apă | apei | jocuri de noroc | plaje | scrisori către editor |
            editorul de carte | editura | foc | lemn* | scăldat* | alegeri | alegerilor |
            sondaje | sondajelor | pliante | medicament | alimente | meciului | cookie-uri |
            cookies | date personale | datele personale | date cu caracter personal |
            adresa dumneavoastră de email | teren | terenului | terenuri | locuință |
            locuințe | locuințelor | apartament | fabrică | vaccin | vaccinuri |
            vaccinurilor | virus | virusului | mască | măștii | măștilor | pacienți |
            embrioni | asistată | examen | examene | examenului | elevi | elevii | telefon |
            telefonului | gaze | petrol | electricitate | mină | minelor | minei | cărbune |
            nuclear | deșeuri | deșeurilor | pește | jucător | jucătorului | stadion |
            avion | avioane | trenuri | nave | camioane | biciclete | deținuți | migranți |
            urși | urșilor | lupi | tortura | datorie | pădure | păduri | pădurilor |
            semințe | plante | insecte | avort | eutanasie | imobil | imobilului | clădirii |
            cereale | cerealelor | buștenilor | buteliilor | păcănele | peștelui | peștele |
            lapte | laptelui | fructe | fructelor | legume | legumelor | lemn | lemnului |
            ciuperci | alimentelor | ouă | ouălor | vin | vinului | artificiilor |
            terenurilor | selfie | selfie-uri | camere foto | fotografierea în |
            fotografierea exponatelor | fotografiatul | vizitatori | vizitatorilor | muzeu |
            muzeul | muzeului | intrare | intrarea | accesul | acces | accesul persoanelor |
            persoanelor străine | persoanelor neautorizate | proprietate privată |
            proprietate particulară | trecerea oprită | trecerea interzisă | staționarea |
            staționare | oprirea | depășirea | virajul | claxonatul | comerț ambulant |
            comerțul stradal | cerșetoria | depozitarea gunoiului | gunoi | gunoiului |
            aruncarea | afișajul | lipirea afișelor | afișe electorale | lipirea de afișe |
            focul deschis | foc deschis | grătare | grătarul | grătarelor | campare |
            camparea | corturi | corturilor | rulote | plajă | plaja | plajelor | înotul |
            barci | bărci | ambarcațiuni | pescari | vânatul | vânat | cerbi | mistreți |
            mistreților | urs | ursului | fauna | flora | trufe | cuiburi | mâncare |
            mâncării | alimente expirate | băuturi alcoolice | băuturilor alcoolice |
            băuturi energizante | energizante | energizantelor | bere | berii | vapat |
            țigări electronice | narghilea | minorii | sub 18 ani | copiilor sub |
            copii sub | loterie | cazinou | cazinouri | pariuri | pariurilor | arbitru |
            arbitrul | liga 1 | transferul jucătorului | gol | goluri | echipa | echipei |
            pui | carnea | carne de porc | brânză | grâu | grâului | porumb | porumbului |
            zahăr | ulei | sare | îngrășăminte | pesticidelor | importul de | exportul de |
            exportul | importul | exporturi | importuri | tarife vamale |
            sancțiuni împotriva | valută | dolari | acțiuni ale companiei |
            acțiunile companiei | obligațiuni | investitori | bursă | credite ipotecare |
            ipoteci | chirie | chirii | chiriilor | închirierea locuințelor |
            închirierea apartamentelor | evacuare | construcția | construcții |
            construcției | construirea | demolarea | defrișarea | defrișări |
            tăierea copacilor | foraj | foraje | puțuri | parcuri eoliene | bagaje |
            bagajelor | pasageri | pasagerii | zboruri | zborul | metrou | autobuz |
            autobuze | tren | trenul | șofer | șoferi | șoferii | permis de conducere |
            conducerea | viteză | motociclete | bicicliști | pietoni | trotinete electrice |
            telefoane mobile în | telefoanelor mobile | uniforme | adresa de email |
            adresa de e-mail nu va fi publicată | adresa ta de email | comentarii |
            comentarii jignitoare | injurii | date bancare | număr de telefon | card bancar |
            numerar | cecuri | sânge | transplant | antibiotice | antibioticelor | rețetă |
            fără rețetă | etnobotanice | haine | confecții | articole de îmbrăcăminte |
            articole sportive | brazi | pomi | animale de companie | cai | câini fără lesă |
            aer condiționat"""
        ),
        Tag.CREDIT: words(
            """foto: | foto : | fotografie: | fotografii: | foto de | fotografie de |
            credit foto: | credit foto | sursa foto: | sursa foto | sursa: | sursă: |
            surse: | sursă foto: | imagine: | imagini: | video: | prin amabilitatea |
            curtesy | infografic: | infografie: | ilustrație: | text: | credit: | grafică: |
            fotograf: | foto arhivă: | foto: arhivă | fotografii de |
            fotografie realizată de | foto realizată de | foto oferită de |
            fotografie oferită de | imagine oferită de | imagini oferite de | imagine de |
            imagini de | credit imagine: | credite foto: | credite: | credit fotografie: |
            credit video: | sursa imagine: | sursa imaginii: | sursa imagini: |
            sursa fotografiei: | sursa video: | sursă video: | sursă imagine: | autor: |
            autor foto: | text și foto: | texte: | text de | foto și text: | grafic: |
            ilustrații: | desen: | desen de | caricatură: | caricatură de | hartă: |
            montaj: | prin bunăvoința | prin amabilitatea domnului | cu permisiunea |
            cu acordul domnului | oferit de | oferită de | captură: | captură video: |
            captură foto: | captură ecran: | foto: captură | publicat inițial pe |
            publicat inițial în | publicată inițial pe | publicat prima dată în |
            publicat pentru prima dată în | articol apărut inițial | apărut inițial în |
            preluat de pe | preluat din | distribuit de | reproducere cu permisiunea"""
        ),
        Tag.PHOTO: words(
            """foto | fotografie | fotografii | fotografia | imagine | imagini | fotograf |
            fotografi | fotograful | fotoreporter | fotoreporterul | captură | poză | poze"""
        ),
        Tag.VIA: words("via | prin intermediul"),
        Tag.WITH_AGENCY: words("""cu agenții | surse agenții | agenții de presă | sursa agerpres | conform agerpres | sursa mediafax |
            cu agențiile | cu agenții de presă | cu informații de la agenții | conform agențiilor | agențiile de
            presă | surse: agenții | sursa: agenții | cu afp | cu reuters | cu informații agerpres | cu
            informații mediafax | conform news.ro | redacția și agenții | agerpres/ | (agerpres) | cu | cu
            informații de la"""),
        Tag.BYLINE: words(
            """jurnalist | corespondent | corespondentul | reporter | trimis special |
            redactor | jurnaliști | jurnalista | corespondenta | corespondenți |
            trimisul special | trimisul nostru special | trimisa specială | reporteri |
            reporterul | redactorul | redactori | redactor-șef | redactor șef |
            fotoreporter | editor | editorialist | de la corespondentul nostru"""
        ),
        Tag.KILL: words(
            """știre anulată | fotografie anulată | anulare: | vă rugăm să anulați |
            vă rugăm să nu mai folosiți | să nu mai utilizați | a nu se mai utiliza |
            a nu se mai folosi | nu mai utilizați | nu mai folosiți | ștergeți din arhive |
            eliminați din arhive | știre retrasă | fotografie retrasă |
            retragere obligatorie | să ștergeți din arhivă | anulare de | anulăm această |
            anulează această | se anulează | se retrage | anulăm | retragem |
            anulează știrea nr | retrage | vă rugăm să ștergeți | vă rugăm să eliminați |
            rugăm ștergeți | se consideră nulă | se consideră anulată |
            trimisă din greșeală | trimis din greșeală | transmisă din greșeală |
            transmis din greșeală | transmisă din eroare | transmis din eroare |
            difuzată din greșeală | difuzat din greșeală | publicată din greșeală |
            trimisă eronat | transmisă eronat | aviz de anulare | avertisment de anulare |
            anulare obligatorie | anularea știrii | anularea fotografiei | anulați știrea |
            anulați fotografia | anulați | anulați această | a se anula |
            se anulează știrea | se anulează fotografia | anulează știrea |
            anulează fotografia | este anulată | este anulat | sunt anulate | este retrasă |
            este retras | sunt retrase | a fost retrasă din flux | a fost anulată din flux |
            retragerea știrii | retragerea fotografiei | retragem știrea |
            retragem fotografia | retrage știrea | retrage fotografia | retrageți |
            ștergeți | ștergeți știrea | ștergeți fotografia | ștergeți-o | ștergeți-l |
            ștergeți-le | ștergeți imediat | ștergerea obligatorie | eliminați |
            eliminați imediat | eliminați-o | eliminați-l | eliminați din | să o ștergeți |
            să îl ștergeți | să le ștergeți | să o eliminați | să îl eliminați |
            să nu o folosiți | să nu o mai folosiți | să nu îl folosiți |
            să nu îl mai folosiți | să nu le mai folosiți | să nu mai folosiți |
            să nu mai publicați | să nu mai difuzați | să nu folosiți | să nu utilizați |
            să nu o utilizați | să ignorați | să nu luați în considerare |
            să nu țineți cont | a nu se lua în considerare | a nu se folosi |
            a nu se utiliza | nu folosiți | nu utilizați | nu mai publicați |
            nu mai difuzați | nu trebuie folosită | nu mai trebuie folosită |
            nu mai trebuie utilizată | nu mai poate fi folosită | nu mai pot fi folosite |
            încetați utilizarea | încetați folosirea | încetați difuzarea | ignorați |
            ignorați știrea | distrugeți | distrugeți-o | scoateți din arhive |
            scoateți de pe site | înlăturați | se consideră nul | se consideră retrasă |
            trebuie considerată nulă | considerați anulată | nulă și neavenită |
            vă rugăm să o ștergeți | vă rugăm să îl ștergeți | vă rugăm să o eliminați |
            vă rugăm să ignorați | vă rugăm să retrageți | rugăm eliminați | rugăm anulați |
            rugăm abonații să șteargă | rugăm abonații să nu"""
        ),
        Tag.CORRECTION: words(
            """versiune corectată | corectează titlul | (corectează | corectură: | corecție: |
            erată: | rectificare: | înlocuiește știrea | anulează și înlocuiește |
            utilizați versiunea corectată | corecție | rectificare | erata | erata: |
            (corecție | (rectificare | (corectat | (corectată | corectat: |
            corectează numele | corectează data | corectează cifra | corectează în |
            corectează | rectifică | (rectifică | versiunea corectată | versiune corectată: |
            variantă corectată | varianta corectată | reluare corectată |
            repetare corectată | înlocuiește versiunea anterioară |
            înlocuiește știrea anterioară | înlocuiește știrea nr | în locul știrii |
            anulează și înlocuiește știrea | se va citi | a se citi |
            vă rugăm să folosiți versiunea corectată |
            vă rugăm să utilizați versiunea corectată | folosiți versiunea corectată |
            folosiți această versiune | utilizați această versiune |
            folosiți varianta corectată"""
        ),
        Tag.EMBARGO: words(
            """sub embargo | embargo până | embargo: | cu embargo | în embargo | embargou până |
            sub embargou | embargou: | embargo până la | embargo pana la | embargou până la |
            sub embargo până | sub embargo strict | embargo strict | embargo de presă |
            embargo media | embargou de presă | supus embargoului | supusă embargoului |
            a nu se publica înainte | a nu se publica până | a nu se difuza înainte |
            a nu se difuza până | nu se publică înainte | nu se va publica înainte |
            nu publicați înainte | nu difuzați înainte | nu poate fi publicat înainte |
            publicare interzisă până | publicare interzisă înainte |
            difuzare interzisă până | publicarea este interzisă până | publicabil după |
            publicabil din | publicabil începând | publicabil de la | pentru publicare după |
            pentru publicare începând | pentru publicare de la | spre publicare după |
            sfârșitul embargoului | încetarea embargoului | ridicarea embargoului |
            embargoul expiră | embargoul se ridică"""
        ),
        Tag.UNTIL: words(
            """până la | până în | până pe | până la data de | înainte de | până la ora |
            până în data de | până pe data de | până cel | înainte de ora |
            înainte de data de | înaintea | înaintea datei de | anterior datei de |
            anterior | pana la | inainte de"""
        ),
        Tag.AFTER: words(
            """după | începând cu | începând din | de la data | din data de | ulterior datei |
            după data de | după ora | după ce | începând din data de | începând de la |
            începând cu data de | începând cu ora | de la ora | ulterior | la expirarea |
            după expirarea | peste | mai mult de | pentru mai mult de |
            pe o perioadă mai mare de | mai mare de | timp de peste | după trecerea a |
            după împlinirea"""
        ),
        Tag.RELEASE: words(
            """pentru publicare imediată | pentru difuzare imediată | spre publicare imediată |
            difuzare imediată | liber la publicare | spre publicare |
            cu rugămintea de publicare | cu rugămintea de a publica | rugăm publicați |
            pentru publicare și difuzare | spre difuzare | pentru publicare |
            pentru difuzare | de publicat imediat | publicare imediată |
            spre publicare și difuzare | cu rugămintea de difuzare |
            cu rugămintea de a difuza | cu rugămintea de a fi publicat |
            cu rugămintea de a fi difuzat | cu rugămintea publicării |
            vă rugăm să publicați | vă rugăm să difuzați | vă rugăm publicați |
            vă rugăm difuzați | rugăm difuzați | mulțumim pentru publicare |
            mulțumim pentru difuzare | vă mulțumim pentru publicare |
            vă mulțumim pentru publicarea | liber de publicare | liber pentru publicare |
            liber pentru difuzare | difuzare liberă | poate fi publicat imediat"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domeniul public | domeniu public | niciun drept rezervat | liber de drepturi |
            fără drepturi de autor | libere de drepturi | în domeniul public |
            face parte din domeniul public | fac parte din domeniul public |
            aparține domeniului public | aparțin domeniului public |
            a intrat în domeniul public | intrat în domeniul public |
            intrate în domeniul public | trecut în domeniul public |
            plasat în domeniul public | domeniului public | fără copyright |
            liber de copyright | liberă de drepturi | liber de drepturi de autor |
            libere de drepturi de autor | nu este protejat de drepturi de autor |
            nu este protejată de drepturi de autor | nu sunt protejate de drepturi de autor |
            nu este protejat prin drepturi de autor | nu face obiectul drepturilor de autor |
            nu fac obiectul drepturilor de autor | nu se supune drepturilor de autor |
            neprotejat de drepturi de autor | neprotejate de drepturi de autor |
            niciun drept nu este rezervat | nu își rezervă niciun drept |
            renunță la toate drepturile | a renunțat la toate drepturile"""
        ),
        Tag.OPEN_LICENCE: words(
            """licență deschisă | licența deschisă | licență publică |
            licență pentru date deschise | licență liberă | licența liberă |
            licență deschisă pentru | licența pentru date deschise |
            licență de date deschise | licențe deschise"""
        ),
        Tag.SINCE: words("din | din anul"),
        Tag.PRESENT: words("prezent | astăzi | până în prezent | în prezent | azi"),
        Tag.TAIL: words(
            """și afiliații săi | și licențiatorii săi | și/sau | și alții | tel | telefon |
            și partenerii săi | și/sau licențiatorii | și/sau afiliații | și alți titulari |
            și autorii săi | și partenerii | și furnizorii | și terți | e-mail | adresa |
            sediul | sediu social | cui | c.u.i | cif | reg. com | registrul comerțului |
            issn | isbn | politica de confidențialitate | politica cookies |
            politica de cookies | termeni și condiții | termeni de utilizare |
            condiții de utilizare | contact | redacția | despre noi | publicitate |
            dezvoltat de | realizat de | web design | date de contact | prin reprezentant"""
        ),
        Tag.PART_OF: words(
            """o divizie a | parte a | membru al | o companie a | parte din | un brand al |
            un produs al | o publicație a | o publicație editată de | editat de |
            editată de | un serviciu al | membră a | membru al grupului |
            o societate din grupul | o companie din grupul | grupul | din grupul |
            un proiect al"""
        ),
        Tag.WITHIN: words(
            """în termen de | timp de | pe o perioadă de | maximum | maxim | cel mult |
            mai mult de | în cel mult | pe durata a | în limita a | în limita |
            în decurs de | în interval de | în intervalul | pentru o perioadă de |
            pe durata | maximum de | nu mai mult de | până la maximum | fără a depăși |
            care nu depășesc | care nu depășește | sub | mai puțin de"""
        ),
        Tag.DAYS: words(
            """zi | zile | oră | ore | săptămână | săptămâni | luni de zile | zile lucrătoare |
            zile calendaristice | luni | an | ani | trimestru | de zile | de ore | zilelor |
            orelor"""
        ),
        Tag.LENGTH: words(
            """cuvinte | minute | secunde | caractere | semne | rânduri | de cuvinte |
            de semne | de caractere | de rânduri | de minute | de secunde | paragrafe |
            semne grafice | cuvânt | semne cu spații | caractere cu spații | rând |
            propoziții | fraze | paragraf | minut | la sută | %"""
        ),
        Tag.ABBREVIATION: words(
            """dl | dna | str | art | alin | nr | etc | jud | mun | dr | ing | prof | conf |
            lect | av | gen | col | mr | lt | sf | sft | bd | b-dul | bl | sc | ap | et |
            tel | ex | resp | cca | aprox | pct | lit | vol | ed | pag | fig | cap | s.c |
            s.a | c.u.i | o.u.g | h.g | s.r.l"""
        ),
        Tag.OUT: words("out"),
    },
    actions={
        Action.ALL: words(
            """utiliz* | reutiliz* | folosi* | folosesc | folosește | folosire | exploat* |
            refolosi* | întrebuinț* | uz | uzul | valorific* | uzitare | a se folosi |
            uz de | de uz exclusiv | la utilizare | la utilizarea | la folosirea |
            în cazul utilizării | în cazul folosirii | în caz de utilizare | dacă folosiți |
            dacă utilizați | când folosiți"""
        ),
        Action.PUBLISH: words(
            """public | publica | publicat | publicată | publicate | publicați | publicarea |
            publicare | publicării | republic* | prelua | preluat | preluată | preluate |
            preluați | preluarea | preluare | preluării | preiau | preia |
            reproducere și publicare | retipări* | afișa | afișat | afișată | afișarea |
            afișare | posta | postat | postată | postarea | comunicare publică |
            comunicarea publică | comunicat public | expune | expunerea | reeditarea |
            punerea la dispoziția publicului | publicându-l | publică | publice |
            publicare a | publicări | publicarii | preluând | preluările | prelua integral |
            preluărilor | preluarea integrală | reda | redarea | redat | redată |
            reproducere în alte publicații | reeditare | reedita | reeditat | reeditată |
            reeditări | reposta* | postate | postări | postați | posta pe | afișate |
            afișați | afișării | expus | expusă | expuse | expunerea publică |
            expunere publică | proiectarea publică | proiecție publică | prezentare publică |
            prezentarea publică | comunicată public | comunicate public |
            comunicării publice | a comunica public | aducerea la cunoștința publică |
            aducerea la cunoștință publică | aduse la cunoștința publicului |
            aducere la cunoștința publicului | pus la dispoziția publicului |
            puse la dispoziția publicului | punere la dispoziția publicului |
            a pune la dispoziția publicului | făcut public | făcută public | făcute publice |
            face public | facerea publică | divulg* | inserare | inserarea | inserat |
            apariția în | apărea în alte | apară în alte | reproducerea în presă |
            difuzare publică | execuție publică | execuția publică | reprezentare publică |
            reprezentarea publică | la preluare | la preluarea | la republicare |
            la publicare | în cazul preluării | în cazul preluarii | în caz de preluare |
            pentru preluare | pentru preluarea | dacă preluați | dacă publicați |
            atunci când preluați | când preluați"""
        ),
        Action.PUBLISH_ONLINE: words(
            """pe internet | internet | online | pe alte site-uri | pe alt site |
            în mediul online | publicarea online | pe web | pe site | pe site-ul |
            pe site-uri | pe site-urile | pe alte site-uri web | pe orice site |
            pe alte portaluri | pe portaluri | pe bloguri | pe blog | pe blogul | în online |
            publicare online | publicării online | publicarea pe internet |
            publicare pe internet | publicării pe internet | publicarea pe site |
            publicarea în mediul online | postarea pe internet | postare pe internet |
            postarea pe site | difuzarea online | difuzare online | difuzarea pe internet |
            difuzarea în mediul online | utilizare online | utilizarea online | uz online |
            uz digital | utilizare digitală | mediul digital | în mediul digital |
            format digital | în format digital | format electronic | în format electronic |
            ediția online | ediție online | încărcarea pe | încărca pe | încărcat pe |
            încărcate pe | urca pe internet | urcarea pe internet | găzduirea pe | on-line"""
        ),
        Action.PRINT: words(
            """tipări* | imprima* | în presa scrisă | presa scrisă | print | pe hârtie |
            pe suport de hârtie | pe suport hârtie | în format tipărit | format tipărit |
            format fizic | ediție tipărită | ediția tipărită | ediții tipărite |
            variantă tipărită | presa tipărită | presă tipărită | presă scrisă |
            presei scrise | în ziare | în print | printa | printarea | printat | printare |
            tiraj"""
        ),
        Action.BROADCAST: words(
            """difuz* | radiodifuz* | redifuz* | televiz* | retransmi* | la radio sau tv |
            emite | la tv | la televizor | la radio | la televiziune | la televiziuni |
            pe post | pe posturi | pe posturile tv | în emisie | în direct | pe unde | tv |
            difuzare tv | difuzarea tv | difuzării tv | difuzarea la televiziune |
            difuzarea la tv | difuzarea la radio | difuzare radio | difuzarea radio |
            difuzare radio-tv | difuzare radio și tv | transmitere tv | transmiterea la tv |
            transmiterea la radio | transmiterea la televiziune | transmisă la tv |
            transmis la tv | transmisie tv | emisie | emisia | emiterea | emis la |
            radiotelevizat | radioteleviziune | teledifuz* | streaming | utilizare tv | uz tv"""
        ),
        Action.SOCIAL: words(
            """rețele sociale | rețelele sociale | rețelelor sociale | rețele de socializare |
            distribuirea pe facebook | pe rețelele sociale | pe rețele sociale |
            pe rețelele de socializare | pe rețele de socializare |
            rețelelor de socializare | rețelele de socializare | pe facebook | pe instagram |
            pe twitter | pe tiktok | pe whatsapp | pe x | pe youtube | social media |
            în social media | pe social media | distribuirea pe rețele |
            distribuirea pe rețelele sociale | distribuit pe rețelele sociale |
            distribuită pe rețelele sociale | distribuiți pe rețelele sociale |
            distribui pe rețelele sociale | distribuire pe rețelele sociale |
            publicarea pe rețelele sociale | publicarea pe rețele sociale |
            publicare pe rețele sociale | postarea pe rețelele sociale |
            postarea pe rețele sociale | postare pe facebook | distribuire pe facebook |
            difuzarea pe rețelele sociale | share pe facebook | tweet* | retweet* | stories"""
        ),
        Action.REPRODUCE: words("""reproduc* | copia | copiat | copiată | copiate | copiați | copierea | copiere |
            copierii | copiază | copie | copii ale | multiplic* | duplic* | fotocopi* |
            descărca* | descărc* | scanarea | copieri | copiaţi | copiezi | copiind | copieze |
            copiilor | copiile | copy paste | copy-paste | copy/paste | copypaste |
            copiere și lipire | copia și lipi | copierea și lipirea | xerox* | xerocop* |
            dublare | clona | clonarea | clonat | replica | replicarea | replicat | replicate |
            transcrie | transcrierea | transcris | transcrisă | transcriere | scana | scanat |
            scanate | scanare | digitaliz* | digitizarea | capturi de ecran | captură de ecran |
            capturarea ecranului | screenshot* | print screen | downloada | downloadarea |
            download | download-ul | descarce | plagia | plagierea | plagiat | plagiată |
            plagiați | pirata | pirateria | piratarea | piratat | furați pozele |
            furați fotografiile | furați articolele | furați conținutul | furați imaginile |
            fura pozele | fura articole | fura conținut | furtul de conținut | fura imaginile |
            furați din | însuși | însușirea | însușit | însușească | la reproducere |
            la reproducerea | în cazul reproducerii | în caz de reproducere | dacă reproduceți |
            reprodus | reprodusă | reproduse | reproduși"""),
        Action.REDISTRIBUTE: words(
            """distribui* | distribuț* | redistribui* | transmite | transmis | transmisă |
            transmise | transmiterea | transmitere | cesion* | ceda | cedat | cedate |
            transfer* | sublicenți* | retransmitere către terți | redirecțion* | răspândi* |
            furniza terților | diseminare | diseminarea | partaj* | împărtăși* |
            difuzarea către terți | difuzare către terți | difuzate către terți | transmită |
            transmiteți | transmise către terți | transmis către terți |
            transmiterea către terți | transmiterii | retransmiterea către | cedarea |
            cedării | cedată | cedați | cesiunea | cesiune | cesiunii | sub-licenț* |
            sublicenta | către terți | către terțe | către terțe persoane |
            către terțe părți | terților | terților părți | unor terți | unei terțe |
            terțe persoane | terțe părți | altor persoane | altor publicații |
            altor instituții media | altor entități | furnizarea către terți |
            furnizarea terților | furniza către terți | furnizat terților |
            furnizate terților | oferirea către terți | oferi terților | oferite terților |
            pune la dispoziția terților | puse la dispoziția terților |
            punerea la dispoziția terților | puse la dispoziție terților |
            comunicarea către terți | comunica terților | comunicate terților |
            comunicat terților | divulgarea către terți | împrumut | împrumutarea |
            împrumuta | împrumutat | forward | share | share-uiți | share-ui |
            dați mai departe | da mai departe | dată mai departe | dat mai departe |
            trimite mai departe | trimiteți mai departe | trimiterea către terți | propag* |
            vehicul* | circula liber | circulația liberă | circularea |
            punerea în circulație | pus în circulație | puse în circulație | diseminării |
            disemina* | mirror | sindicaliz* | sindicarea"""
        ),
        Action.REWRITE: words(
            """rescri* | rezum* | sintetiz* | reformul* | parafraz* | edita | editat | editată |
            editarea | prescurta* | sinteza | editați | redactarea unor rezumate | scurta |
            scurtarea | scurtat | scurtată | condens* | abrevi* | remanierea | remania |
            recompunerea | revista presei | monitorizare de presă"""
        ),
        Action.ADAPT: words(
            """modific* | adapta* | adaptare | altera* | transforma* | opere derivate |
            operă derivată | lucrări derivate | prelucr* | remix* | modificări aduse |
            adapteze | adaptări | altereze | transformări | derivate | derivarea |
            lucrare derivată | opera derivată | crearea de opere derivate |
            crea opere derivate | schimba textul | schimbarea textului | schimba conținutul |
            schimbarea conținutului | intervenții în text | denatur* | deform* |
            distorsion* | mutil* | aranjament* | manipularea textului"""
        ),
        Action.TRANSLATE: words(
            """traduce | traducerea | traduceri | tradus | tradusă | traduse | traducere |
            traduceți | traducerii | traduceri ale | traducă | traduci | tradu | traducând |
            traducerile | dublaj | dublarea în | subtitr* | traducere automată |
            în altă limbă | în alte limbi | în orice limbă"""
        ),
        Action.QUOTE: words(
            """citate | citat | citarea unor fragmente | fragmente | fragment | extrase |
            extras | scurte citate | scurte fragmente | fragmente scurte | scurte extrase |
            pasaje | pasaj | citarea de fragmente | citarea unor pasaje |
            citarea articolelor | citarea de pasaje | cita fragmente | cita pasaje |
            citate scurte | citat scurt | extrase din | extragerea de fragmente |
            preluarea de fragmente | preluarea unor fragmente | prelua fragmente |
            reproducerea de fragmente | reproducerea unor fragmente | reproduce fragmente |
            publicarea de fragmente | publicarea unor fragmente | folosirea de fragmente |
            folosirea unor fragmente | utilizarea de fragmente | utilizarea unor fragmente |
            câteva rânduri | scurte pasaje | pasaje scurte | scurt fragment | scurt citat |
            fragmentar"""
        ),
        Action.ARCHIVE: words(
            """arhiv* | stoca* | stocare | stochează | bază de date | baze de date | memora* |
            înregistra* | păstrarea | conserva* | memoria cache | sistem de regăsire |
            arhivarea electronică | stocării | depozit* | memorizarea | păstrare | păstra |
            păstrat | păstrate | păstrați | salvarea | salva | salvat | salvate |
            banca de date | bănci de date | bănci de imagini | baza de date |
            bazele de date | bazelor de date | includerea în baze de date |
            include în baze de date | introducerea în baze de date |
            introduce în baze de date | crearea de baze de date |
            constituirea de baze de date | sisteme de regăsire | sisteme de stocare |
            sistem de stocare | sistem informatic | cache | în cache | fototecă | fonotecă |
            colecții de imagini"""
        ),
        Action.SELL: words(
            """vinde | vândut | vândută | vândute | vânzare | vânzarea | vânzării | revinde |
            revândut | revândute | revânzare | revânzarea | comercializ* | închirier* |
            vânzări | vinzi | vindeți | vând | vândă | vânzărilor | spre vânzare |
            punerea în vânzare | pune în vânzare | pus în vânzare | puse în vânzare |
            oferirea spre vânzare | oferi spre vânzare | ofertarea spre vânzare |
            revânzării | revinzi | închiria | închiriat | contra cost către terți |
            a obține profit | obținerea de profit de pe | valorificarea comercială | negoț |
            cedarea cu titlu oneros | cu titlu oneros către"""
        ),
        Action.COMMERCIAL: words(
            """uz comercial | utilizare comercială | utilizarea comercială |
            utilizării comerciale | exploatare comercială | exploatarea comercială |
            folosirea comercială | uzul comercial | folosire comercială |
            utilizări comerciale | utilizările comerciale | uzuri comerciale |
            folosirea în scopuri comerciale | folosirea în scop comercial |
            utilizarea în scopuri comerciale | utilizarea în scop comercial |
            utilizării în scop comercial | utilizare în scop comercial |
            exploatării comerciale | exploatare lucrativă | exploatarea lucrativă |
            uz lucrativ | difuzarea comercială | reproducerea comercială |
            reproducere comercială | utilizat comercial | folosit comercial |
            folosite comercial | utilizate comercial | monetiz* | valorificare comercială"""
        ),
        Action.ADVERTISE: words(
            """publicitate | publicitar* | reclamă | reclame | promovare | promovarea |
            promoțional* | marketing | scopuri publicitare | publicității | publicitatea |
            campanie publicitară | campanii publicitare | campanii de promovare |
            campanii de marketing | campanie de publicitate | reclama | reclamelor |
            reclamei | anunțuri publicitare | anunț publicitar | materiale promoționale |
            material promoțional | materiale publicitare | scop publicitar |
            scop promoțional | scopuri promoționale | scopuri de marketing | uz publicitar |
            uz promoțional | utilizare publicitară | utilizarea publicitară |
            utilizare promoțională | promova produse | promovării | advertorial* |
            sponsoriz* | spoturi | publicistic publicitar"""
        ),
        Action.AI_TRAINING: words("""extragerea de text și date | extragere de text și de date | extragerea de texte și date | extragerea
            textului și a datelor | extragere de date | extragerea datelor | minarea textului | minarea datelor
            | mineritul de date | inteligența artificială | inteligență artificială | inteligenței artificiale |
            antrenarea modelelor | antrenarea de modele | antrenarea sistemelor | antrenarea unor modele |
            antrena modele | antrenării modelelor | antrenarea ai | antrenarea inteligenței artificiale |
            antrena sisteme | antrenarea algoritmilor | învățare automată | învățarea automată | scraping |
            crawling | data mining | modele lingvistice | modele de limbaj | modelelor de limbaj | ai generativă
            | date de antrenament | modele ai | colectarea automată | extragerea automată | modele de
            inteligență artificială | sisteme de inteligență artificială | antrenarea sistemelor de inteligență
            artificială | antrenarea modelelor de inteligență artificială | extragerii de text și date |
            extragerii de texte și date | extragerii de date | extragerii textului și datelor | exploatarea
            textului și a datelor | exploatarea textelor și a datelor | exploatării textului și datelor |
            antrenării sistemelor | antrenării inteligenței artificiale | prospectarea textelor și a datelor |
            extragerea textelor și datelor | extragerea textelor și a datelor | extragerea textului și datelor |
            extragerii textelor și datelor | extragerii textelor și a datelor | extrage texte și date | text and
            data mining | tdm | mineritul textelor | minerit de text și date | mineritului de date | roboți de
            ia | roboților de ia | roboți ai | roboți de indexare | chatboți | instruirea modelelor | instruirii
            modelelor | instruirea sistemelor | instruirea inteligenței artificiale | instrui modele | antrena
            inteligența artificială | antrena un model | antrena algoritmi | alimenta modele | sisteme de ia |
            sistemelor de ia | sisteme ai | modele de ia | modelelor de ia | sistemelor de inteligență
            artificială | modelelor de inteligență artificială | modelelor lingvistice | colectarea automată a
            datelor | colectării automate | inteligențe artificiale | exploatarea automată a textelor și datelor
            | exploatarea automată a datelor | exploatarea textelor și datelor | exploatării textelor și datelor
            | analiza automată a textelor | prelucrarea automată a textelor | extragerea automată a datelor |
            extragerii automate | antrenarea unui model | antrenarea modelului | antrenarea oricărui model |
            antrenarea oricărui sistem | antrenarea unui sistem | antrenarea unor sisteme | antrenarea unor
            algoritmi | antrenarea unei inteligențe artificiale | antrenarea rețelelor neuronale | antrenarea de
            algoritmi | antrenarea de sisteme | antrenarea chatboților | antrenarea de chatboți | antrena modele
            de inteligență artificială | antrena sisteme de inteligență artificială | antrena modele de limbaj |
            antrena modelele | antrena sistemele | antrena o inteligență artificială | antrena inteligențe
            artificiale | antrena rețele neuronale | antrena chatboți | antrena ai | instruirea ai | instruirea
            algoritmilor | rețele neuronale | rețelelor neuronale | rețea neuronală | învățare profundă |
            învățarea profundă | învățării automate | machine learning | deep learning | llm | llms | gpt* |
            chatgpt | chatbot | chatboturi | chatbot-uri | chatbotul | boți | bots | robot de indexare |
            asistenți virtuali | modele generative | modelelor generative | modele fundamentale | modele
            fundaționale | ia generativă | inteligența artificială generativă | inteligenței artificiale
            generative | inteligență artificială generativă | unelte ai | instrumente ai | instrumente de ai |
            instrumente de inteligență artificială | instrumentelor de inteligență artificială | aplicații de
            inteligență artificială | aplicații ai | un model de inteligență artificială | sistemul de
            inteligență artificială | dezvoltarea ai | dezvoltarea inteligenței artificiale | dezvoltarea de
            sisteme de inteligență artificială | dezvoltarea de modele | dezvoltarea modelelor | dezvolta modele
            | dezvolta sisteme de inteligență artificială | alimentarea modelelor | alimentarea sistemelor |
            alimentarea algoritmilor | alimentarea inteligenței artificiale | alimenta sisteme | alimenta
            inteligența artificială | alimenta algoritmi | hrănirea algoritmilor | seturi de date | set de date
            | corpus | corpusuri | data-mining | text mining | minerit de date | mineritul de text | minarea
            textelor | exploatarea automată | explorarea textelor și datelor | explorarea datelor | extragerea
            de conținut | extragerea conținutului | extragerea de texte | extragerea automată de | extragerea
            automatizată | extragere automată | extragerea sistematică | extragerea masivă | extrage date |
            extragă date | colectarea de date automatizată | colectarea automatizată | colectare automată |
            colecta date | colectarea masivă | scrap* | crawl* | web scraping | indexarea automată | mijloace
            automate | mijloace automatizate | procese automate | proceduri automate | instrumente automate |
            instrumente automatizate | unelte automate | sisteme automate | sisteme automatizate | analiza
            automată | analiza computațională | analiză automată | prelucrarea automată a | de către ai | de
            către o ia | cu ajutorul ai | extragerea de text și de date | extragerii de text și de date |
            exploatarea de text și de date"""),
        Action.ALTER_IMAGE: words("""decupa* | retuș* | trunchi* | manipularea digitală | fotomontaj* |
            acoperirea siglei | prelucrarea imaginii | tăierea fotografiei | tăierea imaginii |
            tăia fotografia | tăia imaginea | recadr* | reîncadr* | încadrarea |
            modificarea imaginii | modificarea imaginilor | modificarea fotografiei |
            modificarea fotografiilor | modifica imaginea | modifica imaginile |
            modifica fotografia | alterarea imaginii | alterarea imaginilor | altera imaginea |
            manipularea imaginii | manipularea imaginilor | manipula imaginea |
            manipulare digitală | prelucrarea imaginilor | prelucrarea fotografiilor |
            prelucrarea fotografiei | prelucrarea digitală | editarea imaginilor |
            editarea fotografiilor | editarea imaginii | montaj | montaje | montajul | colaj |
            colaje | colajul | suprapun* | suprapunerea de text | suprimarea siglei |
            ștergerea siglei | ștergerea logo-ului | ștergerea semnăturii |
            îndepărtarea siglei | îndepărtarea logo-ului | îndepărtarea filigranului |
            îndepărtarea semnăturii | eliminarea siglei | eliminarea logo-ului |
            eliminarea filigranului | eliminarea watermark-ului | acoperirea logo-ului |
            acoperi sigla | ascunderea siglei | ascunderea logo-ului | blur* | coloriz* |
            colorarea | photoshop* | trucarea | trucat | trucată | trucaj | crop | crop-ul"""),
        Action.LINK: words(
            """deep link* | framing | încorpora* | hotlink* | linkuri profunde |
            legături profunde | iframe* | embed*"""
        ),
    },
    manners={
        Action.PRINT: words(
            """reviste | tabloide | magazine | revistă | reviste glossy | săptămânale |
            suplimente | coperți | copertă | coperte | coperțile | coperta | cărți |
            calendare | postere | afișe | cărți poștale | presa de scandal | tabloid |
            presa tabloidă"""
        ),
        Action.PUBLISH_ONLINE: words(
            """galerie foto | telefonie mobilă | telefoane mobile | aplicații mobile |
            uz mobil | dispozitive mobile | aplicații | sms"""
        ),
        Action.PUBLISH: words(
            """galerii foto | galerii de imagini | galerie de imagini | galerii | slideshow |
            secvențe"""
        ),
        Action.BROADCAST: words(
            "emisiuni satirice | emisiuni de divertisment | emisiuni umoristice"
        ),
    },
    objects={
        Object.ITEM: words(
            """articol | articole | articolul | articolului | articolele | articolelor |
            conținut | conținutul | conținutului | material | materiale | materialul |
            materialului | materialelor | materialele | document | documentul | documente |
            știre | știri | știrea | știrile | știrilor | informații | informațiile |
            informațiilor | lucrare | lucrarea | opera | această publicație |
            conținutul site-ului | conținutul acestui site | conținutului acestui site |
            conținutului site-ului | conținutului acestei pagini |
            conținutul acestei pagini | conținutul paginii | text și imagini |
            fluxul de știri | comunicat | interviu | acest articol | articolele noastre |
            aceste articole | articolele de pe | știrile noastre | știrilor noastre |
            acest material | aceste materiale | materialele noastre | materialele de pe |
            textele noastre | acest conținut | conținutului nostru | conținutul nostru |
            conținutul publicat | conținut editorial | conținutului editorial |
            conținutul editorial | conținut jurnalistic | conținutului jurnalistic |
            conținut publicat | conținuturi | conținuturile | conținuturilor |
            conținuturi editoriale | informații publicate | informația | informaţii |
            informaţiile | informaţiilor | comunicatul | comunicatului | comunicate |
            comunicatele | comunicatelor | comunicat de presă | comunicate de presă |
            comunicatul de presă | prezentul comunicat | documentului | documentelor |
            documentele | acest document | prezentul document | lucrări | lucrările |
            lucrărilor | lucrării | operă | opere | operei | operele | operelor | reportaj |
            reportajul | reportaje | reportajele | reportajului | reportajelor | interviul |
            interviuri | interviurile | interviului | interviurilor | anchetă |
            ancheta publicată | editorial | editorialul | editoriale | cronică | cronica |
            cronici | cronicile | postare | postări | postarea de pe | blogul | blogului |
            acest blog | poveste | poveștile | povestire | povestiri | poem | poezii |
            poezia | poeziile | rețetele mele | rețetele noastre | aceste rețete | roman |
            romanul | cartea | carte | cărții | volumul | volumului | broșură | broșura |
            buletin | buletine | newsletter | newsletterul | flux de știri |
            fluxului de știri | fluxul | telegrame | publicația | publicației | publicații |
            această lucrare | acestei publicații | acestei lucrări | prezenta publicație |
            prezenta lucrare | creații | creațiile | eseu publicat | elementele site-ului |
            materialul de față | feed | rss | anulează știrea nr | se anulează știrea"""
        ),
        Object.SITE: words(
            """site | site-ul | site-ului | website | pagina web | acest site | portalul |
            site-uri | site-urile | site-urilor | sait | website-ul | website-ului |
            acestui site | acest website | portal | portalului | acestui portal | pagina |
            paginii | pagina noastră | site-ul nostru | site-ului nostru | pagini web"""
        ),
        Object.TEXT: words(
            """text | textul | textului | texte | textele | textelor | acest text |
            aceste texte | textele mele"""
        ),
        Object.IMAGE: words(
            """foto | fotografie | fotografia | fotografii | fotografiile | fotografiei |
            fotografiilor | imagine | imaginea | imagini | imaginile | imaginilor | poze |
            poza | pozele | pozelor | pozele mele | pozele noastre | fotografiile mele |
            fotografiile noastre | imaginile noastre | aceste fotografii | aceste imagini |
            această fotografie | această imagine | acestei fotografii | acestei imagini |
            acestor fotografii | acestor imagini | cadre | cadru | instantaneu | portret |
            portrete | ilustrații | ilustrațiile | ilustrație | fotografii de presă |
            material foto | materiale foto | materialul foto | se anulează fotografia"""
        ),
        Object.VIDEO: words(
            """video | videoclip* | filmare | filmări | înregistrarea video | video-uri |
            videouri | clip | clipuri | clipul | clipurile | filmarea | filmările |
            filmărilor | filmului | film | filmul | filme | filmele | imagini video |
            material video | materiale video | materialul video | materialele video |
            documentar | documentare | secvență video | secvențe video | înregistrare video |
            înregistrările video"""
        ),
        Object.AUDIO: words(
            """audio | podcast | înregistrarea audio | sunet | podcasturi | podcastul |
            podcasturile | fișier audio | fișiere audio | înregistrare audio |
            înregistrări audio | înregistrări | melodie | melodii | piesă muzicală | muzică |
            muzica"""
        ),
        Object.GRAPHIC: words(
            """grafic | grafice | infografic | hartă | hărți | caricatură | graficul |
            graficele | infografii | infografice | infografia | infograficul | harta |
            hărțile | hărților | caricaturi | caricatura | caricaturile | desene | desenul |
            desenele | benzi desenate | schemă"""
        ),
        Object.DATABASE: words(
            "această bază de date | baza noastră de date | baza de date de față"
        ),
        Object.LOGO: words(
            """logo | sigla | siglele | logo-ul | mărci | logo-uri | logo-urile | siglă |
            sigle | filigran | watermark | mărcile | marca înregistrată"""
        ),
        Object.THIRD_PARTY: words(
            """materialele terților | materialele altor agenții | conținut terț |
            materialele agențiilor | materiale de agenție | știri de agenție |
            știrile agențiilor | fotografii de agenție | conținutul terților |
            conținut al terților | materiale ale terților | conținut aparținând terților"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """acord | acordul | acordului | permisiunea | permisiune | permisiunii |
            autorizație | autorizația | autorizare | autorizarea | autorizării |
            consimțământ | consimțământul | consimțământului | aprobare | aprobarea |
            aprobării | licență | licența | contract | contractul | înțelegere |
            încuviințare | încuviințarea | aviz | avizul | învoire | învoirea | acorduri |
            acordurile | acordului scris | acordului prealabil | permisiuni | permisiunile |
            autorizării scrise | autorizației | autorizații | consimțământ expres |
            aprobări | licenței | licențe | licențelor | licență de utilizare |
            contractului | contracte | contract de licență | înțelegeri | înțelegere scrisă |
            înțelegerea | convenție | convenția | convenții | convenție contrară |
            dispoziție contrară | stipulație contrară | acord contrar | încuviințării |
            încuviințare scrisă | asentiment | asentimentul | asentimentului | avizului |
            avizul scris | binecuvântarea | învoirii | învoială | voia autorului |
            voia noastră | voia redacției | a cere voie | cere voie | cereți voie |
            cereți-ne voie | să ne cereți voie | cereți permisiunea | cereți acordul |
            solicitați acordul | solicitați permisiunea | solicitare | solicitarea | cerere |
            cererea | cerere scrisă | la cerere | la solicitare | pe bază de contract |
            în baza unui contract | autorizat de | autorizată de | autorizate de |
            autorizați de | aprobat de | aprobată de | aprobate de | licențiat de |
            convenit cu | agreat cu | negociat cu | negociere cu | stabilit cu redacția |
            a ne întreba | ne întreba | întreba | întrebați | întrebați-ne |
            întrebați întâi | întrebați înainte | să ne întrebați | să mă întrebați |
            mă întreba | a mă întreba | întreabă-ne | întreabă-mă | a ne contacta |
            ne contacta | contactați-ne | să ne contactați | consultarea |
            consultarea autorului | consultarea redacției | consultați-ne |
            a ne anunța și a primi acordul | undă verde | ok-ul | titularul drepturilor |
            titularului drepturilor | titularului | titularilor de drepturi |
            deținătorului drepturilor | deținătorul drepturilor | deținătorilor de drepturi |
            cesiunea drepturilor | cesiune de drepturi | achiziționarea drepturilor |
            achiziția drepturilor | achiziționarea unei licențe | cumpărarea drepturilor |
            dezlegare | cere acordul | cer acordul | supusă aprobării | supuse aprobării |
            fără a avea acordul | în lipsa acordului | în absența acordului |
            conform acordului | potrivit acordului | printr-un acord | prin acord |
            cu acordul | să mă întrebați înainte | să ne întrebați înainte |
            a ne întreba înainte | a mă întreba înainte | fără voia autorului"""
        ),
        Condition.PRIOR: words(
            """prealabil | prealabilă | în prealabil | anterior | anterioară | prealabile |
            prealabilă și | prealabilului | anticipat | anticipată | dinainte | din timp |
            înainte de publicare | înainte de a publica | înainte de utilizare |
            înainte de a folosi | înainte de preluare | întrebați întâi | întrebați înainte |
            acordului prealabil | mai întâi | întâi | preliminar | preliminară |
            să mă întrebați înainte | să ne întrebați înainte | a ne întreba înainte |
            a mă întreba înainte"""
        ),
        Condition.WRITTEN: words(
            """scris | scrisă | în scris | scrise | scrisă a | scrisului | în formă scrisă |
            prin e-mail | prin email | pe email | pe e-mail | prin mail | prin scrisoare |
            semnat | semnată | acordului scris | autorizării scrise | înțelegere scrisă |
            cerere scrisă | încuviințare scrisă | avizul scris | negru pe alb"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """menționarea sursei | citarea sursei | citați sursa | citând sursa |
            indicarea sursei | precizarea sursei | mențiunea sursei | cu sursa | sursa |
            sursei | menționarea autorului | menționarea | menționare | menționat | menționată |
            menționați | citarea | citare | citată | credit | creditarea | creditul | creditat |
            atribuire | atribuirea | numele autorului | autorului | recunoașterea |
            specificarea sursei | sursa citată | indicarea autorului | menționa | cita |
            precizată | mențiunea | precizarea | menționează | se menționează autorul |
            se menționează | citează | citate corect | precizează sursa | indicată | indicat |
            citat autorul | citat sursa | citată sursa | fie citat autorul | fie citată sursa |
            fie menționat autorul | fie menționată sursa | fie indicată sursa | citați autorul |
            indicați sursa | indicați autorul | se indică sursa | se indică autorul |
            se precizează sursa | să precizați sursa | precizați sursa | specificați sursa |
            creditați | fie creditat | fie creditată | numele fotografului |
            numele jurnalistului | cu menționarea | cu citarea | identificați autorul |
            identificarea autorului | proveniența | indicarea provenienței |
            originea materialului | numiți autorul | se numește autorul | numind autorul |
            semnalați sursa | arătând sursa | se arată sursa | amintirea sursei |
            pomenirea sursei | dacă se citează | dacă se menționează |
            citarea corectă a sursei | citarea autorului | citarea publicației |
            citarea completă | citarea obligatorie | citare obligatorie | citarea sursei și |
            citării sursei | citând autorul | citând publicația | citând site-ul | citați |
            citați-ne | citați ca sursă | citați întotdeauna | citează sursa | citează autorul |
            citeze sursa | citeze autorul | citeze | cităm | cita sursa | cita autorul |
            se citează sursa | se citează autorul | se citează | a cita sursa | a se cita |
            fi citat | fi citată | fi citate | este citată | este citat | sunt citate |
            este citată sursa | este citat autorul | să citeze sursa | să citați sursa |
            să citați autorul | să citați | să fie citat | să fie citată | să fim citați |
            să ne citați | citarea noastră | citatul corect | menționați sursa |
            menționați autorul | menționați-ne | menționând sursa | menționând autorul |
            menționării sursei | menționării autorului | menționarea publicației |
            menționarea originii | menționarea numelui | menționarea fotografului |
            menționarea agenției | menționarea site-ului | menționarea explicită |
            menționarea clară | menționarea obligatorie | menționare obligatorie | mențiune |
            mențiunea autorului | mențiunea obligatorie | menționate | menționează sursa |
            menționează autorul | menționeze sursa | menționeze autorul | menționeze |
            se menționează sursa | se menționează clar | se va menționa | se va menționa sursa |
            se vor menționa | este menționată | este menționat | este menționată sursa |
            este menționat autorul | sunt menționate | sunt menționați | fi menționat |
            fi menționată | fi menționate | să fie menționată | să fie menționat |
            să menționați sursa | să menționați autorul | să menționați | să menționeze |
            a menționa sursa | a menționa autorul | menționa sursa | menționa autorul |
            indică sursa | indică autorul | indice sursa | indice autorul | indicării sursei |
            indicarea originii | indicarea numelui | indicarea clară | indicarea publicației |
            indicarea fotografului | indicarea provenienței și | indicând sursa |
            indicând autorul | indicați proveniența | indicate | se va indica |
            se va indica sursa | este indicată sursa | este indicată | este indicat |
            sunt indicate | să fie indicată | să fie indicat | să indicați sursa |
            să indicați autorul | să indicați | să indice | a indica sursa | indica sursa |
            indica autorul | precizarea autorului | precizarea provenienței |
            precizarea originii | precizării sursei | precizând sursa | precizând autorul |
            precizează autorul | precizeze sursa | precizați autorul | precizate |
            se va preciza | se va preciza sursa | este precizată sursa | este precizată |
            să precizeze sursa | să fie precizată | a preciza sursa | preciza sursa |
            specificarea autorului | specificării sursei | specificând sursa |
            specificând autorul | specificați autorul | specificată | specificată sursa |
            specifice sursa | specifică sursa | se va specifica | se specifică sursa |
            să specificați sursa | să specifice | să fie specificată | a specifica sursa |
            creditării | creditarea autorului | creditarea fotografului | creditarea sursei |
            creditat corespunzător | creditați autorul | creditați sursa |
            creditați fotograful | credite | creditele | acordarea creditului |
            acordarea de credit | acordarea creditelor | acordând credit | dați credit |
            da credit | se acordă credit | a da credit | a acorda credit |
            credit corespunzător | credit fotografului | credit autorului | credit obligatoriu |
            atribuit | atribuită | atribuiți | atribuirea autorului | atribuirea sursei |
            atribuirii | atribuind autorului | cu atribuire | recunoașterea autorului |
            recunoașterea sursei | recunoașterea paternității | recunoașterii | paternitatea |
            calitatea de autor | numele sursei | numele publicației | numele agenției |
            numele fotografului și | numele autoarei | numele autorilor | numele site-ului |
            numele complet | numele și prenumele | semnătura autorului | semnătura |
            semnat de autor | semnării | referire la sursă | referirea la sursă |
            referință la sursă | referința | trimitere la sursă | trimiterea la sursă |
            trimitere la autor | sursă | sursele | cu sursă | ca sursă | drept sursă |
            sursa și autorul | autorul și sursa | autorul | arată sursa | afișarea sursei |
            afișând sursa | afișați sursa | identificarea sursei | identificând autorul |
            identificând sursa | identificat autorul | originea | originii | provenienței |
            apare sursa | apare numele | apară sursa | apară numele | apară autorul |
            figureze sursa | figureze numele | va apărea numele | va apărea sursa |
            numit autorul | însoțit de sursă | însoțite de sursă | cu mențiunea sursei |
            cu mențiunea „ | cu mențiunea: | purtând mențiunea | poarte mențiunea |
            cu precizarea sursei | la citarea""",
        ),
        Condition.LINK: words(
            """link | link-ul | linkul | link către | link activ | un link | hyperlink |
            legătură către | trimitere către | link-uri | trimiterea la pagina | hiperlink |
            adresa url | link direct | link-ul către | link spre | link la | link vizibil |
            link dofollow | link-uri active | linkuri | linkuri active | linkului |
            link-ului | linkul către | linkul activ | linkați | linka | linkare | linkarea |
            linkează | linkând | cu link | cu link activ | cu un link | pune link |
            puneți link | puneți un link | puneți linkul | includă un link |
            includeți un link | include un link | inserarea unui link | inserați un link |
            includerea unui link | adăugarea unui link | cu trimitere la pagina |
            cu trimitere la articolul | trimitere la articol |
            trimitere la articolul original | trimitere la pagina | trimitere la site |
            trimitere spre | trimiterea către | trimite către | trimiteți către |
            trimită către | trimită la | trimițând către | redirecționare către |
            redirecționează către | direcționeze către | backlink | back-link |
            hyperlink-ul | hyperlink-uri | hyperlinkul | hiperlegătură | hiperlegătura |
            legătură activă | legătură la | legături | legătura către | legăturii |
            adresa paginii | adresa site-ului | adresa web | adresa articolului | url-ul |
            url"""
        ),
        Condition.KEEP_NOTICE: words(
            """păstrarea notei de copyright | păstrați această notă |
            menținerea acestei mențiuni | păstrarea mențiunii | păstrarea mențiunilor |
            păstrarea mențiunii de copyright | păstrarea notei | păstrarea notițelor |
            păstrarea avertismentului | păstrați nota | păstrați mențiunea |
            păstrați mențiunea de copyright | păstrând nota | păstrând mențiunea |
            se păstrează nota | se păstrează mențiunea | se păstrează această notă |
            se păstrează această mențiune | să fie păstrată nota |
            să fie păstrată mențiunea | să fie păstrată această notă | este păstrată nota |
            este păstrată mențiunea | păstra nota | păstra mențiunea | menținerea notei |
            menținerea mențiunii | menținerea mențiunilor | mențineți nota |
            mențineți această mențiune | menține nota | includerea acestei note |
            include această notă | includeți această notă | reproducerea acestei note |
            eliminarea mențiunii | eliminarea mențiunilor | eliminarea notei |
            eliminarea notei de copyright | eliminarea copyrightului | elimina mențiunea |
            elimina nota | elimina mențiunile | elimine mențiunea | elimine nota |
            elimine mențiunile | îndepărtarea mențiunii | îndepărtarea notei |
            îndepărta mențiunea | îndepărta nota | înlăturarea mențiunii |
            înlătura mențiunea | înlăture mențiunea | ștergerea mențiunii | ștergerea notei |
            șterge mențiunea | șterge nota | șteargă mențiunea | șteargă nota |
            ascunderea mențiunii | modificarea mențiunii | modifica mențiunea |
            altera mențiunea | nota de copyright | notele de copyright |
            mențiunea de copyright | mențiunile de copyright |
            mențiunea privind drepturile de autor | mențiunile privind drepturile de autor |
            nota privind drepturile de autor | notificarea de copyright |
            avertismentul de copyright | această notă de copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicarea modificărilor | semnalarea modificărilor |
            indicarea eventualelor modificări | indicați modificările |
            indicând modificările | semnalați modificările | semnalând modificările |
            menționarea modificărilor | precizarea modificărilor | marcarea modificărilor |
            sunt indicate modificările | să fie indicate modificările |
            să fie semnalate modificările | indicați dacă s-au făcut modificări |
            menționați modificările"""
        ),
        Condition.NO_DERIVATIVES: words(
            """fără modificări | nemodificat | nemodificată | nemodificate |
            fără a fi modificat | fără modificare | fără a modifica | fără a-l modifica |
            în întregime | în formă integrală | integral și nemodificat |
            fără opere derivate | fără derivate | fără nicio modificare |
            fără nici o modificare | fără alte modificări | fără alterări | fără alterare |
            fără a fi alterat | fără a fi modificată | fără a fi modificate |
            fără a fi editat | fără a fi schimbat | fără a-i aduce modificări |
            fără a aduce modificări | fără a schimba | fără a schimba nimic | fără a altera |
            fără a edita | fără a interveni în text | fără a o modifica |
            fără a le modifica | fără a-i modifica | fără a-i altera |
            fără să fie modificat | fără să fie modificate | fără să îl modificați |
            fără să modificați | fără să schimbați | fără să modifice | fără schimbări |
            fără nicio schimbare | fără editare | fără editări | fără intervenții |
            fără intervenții în text | fără adăugiri | fără omisiuni | fără tăieturi |
            fără trunchieri | fără prescurtări | fără adaptări | fără prelucrări |
            fără transformări | fără retușuri | fără lucrări derivate | să nu fie modificat |
            să nu fie modificată | să nu fie modificate | să nu fie alterat |
            să nu fie alterate | să nu fie editat | să nu fie trunchiat | să nu se modifice |
            să nu se modifice textul | să nu se altereze | să nu modificați |
            să nu modificați textul | să nu schimbați textul | să nu-l modificați |
            să nu îl modificați | să nu le modificați | nu se modifică |
            nu se modifică textul | nu se alterează | nu se editează | nu este modificat |
            nu este modificată | nu sunt modificate | nu este alterat | nu se schimbă |
            nealterat | nealterată | nealterate | neschimbat | neschimbată | neschimbate |
            netrunchiat | netrunchiată | neprescurtat | needitat | intact | intactă |
            intacte | ca atare | așa cum este | așa cum a fost publicat |
            în forma originală | în formă originală | în forma inițială |
            în forma integrală | în forma sa integrală | în forma sa originală |
            forma integrală | text integral | textul integral | versiunea integrală |
            în versiune integrală | cuvânt cu cuvânt | mot-a-mot | literal | ad litteram |
            în integralitate | în integralitatea sa | în totalitatea sa |
            complet și nemodificat | preluat integral | preluate integral |
            preluată integral | publicat integral | reprodus integral |
            respectând integritatea | respectarea integrității | integritatea textului |
            integritatea operei"""
        ),
        Condition.SHARE_ALIKE: words(
            """partajare în condiții identice | distribuire în condiții identice |
            aceeași licență | aceleași condiții | în aceleași condiții |
            în condiții identice | aceleași condiții de licențiere | sub aceeași licență |
            cu aceeași licență | licență identică | aceiași termeni | în aceiași termeni"""
        ),
        Condition.NONCOMMERCIAL: words(
            """necomercial | necomercială | necomerciale | scopuri necomerciale |
            fără scop comercial | fără scopuri comerciale | fără scop lucrativ |
            non-comercial | noncomercial | non-comerciale | scop necomercial | fără profit |
            non-profit | nonprofit | fără scop de profit | fără scopuri lucrative |
            fără scopuri de profit | fără scopul obținerii de profit | fără a obține profit |
            fără obținerea de profit | fără câștig | fără câștiguri |
            fără caracter comercial | fără intenții comerciale | fără intenție comercială |
            fără interes comercial | fără interese comerciale | fără folos material |
            fără utilizare comercială | fără exploatare comercială | fără comercializare |
            fără a fi vândut | fără a fi comercializat | fără a vinde | necomercial și |
            uz necomercial | utilizare necomercială | utilizarea necomercială |
            utilizării necomerciale | folosire necomercială | în scop necomercial |
            în scopuri necomerciale | scopurile necomerciale | scopuri nelucrative |
            scop nelucrativ | nelucrativ | nelucrativă | nelucrative | noncomercială |
            noncomerciale | non-comercială | nu în scop comercial |
            nu în scopuri comerciale | nu pentru scopuri comerciale |
            nu pentru uz comercial | să nu fie vândut | să nu fie vândute |
            să nu fie comercializat | să nu fie comercializate | să nu se comercializeze |
            să nu se vândă | să nu fie în scop comercial | nu se face în scop comercial |
            nu se face în scopuri comerciale | nu urmărește profitul |
            nu se urmărește obținerea de profit | nu se comercializează |
            organizații nonprofit | organizații non-profit | organizații fără scop lucrativ |
            entități fără scop lucrativ"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uz editorial | utilizare editorială | scopuri editoriale | scop editorial |
            scopuri jurnalistice | scop jurnalistic | scop informativ | scopuri informative |
            uzului editorial | utilizării editoriale | scopului editorial | uz jurnalistic |
            uzului jurnalistic | utilizare jurnalistică | utilizării jurnalistice |
            utilizarea editorială | utilizarea jurnalistică | utilizare în presă |
            utilizarea în presă | utilizare de către presă | folosire editorială |
            folosirea editorială | uzul editorial | uzul presei | uz de presă |
            scopuri de presă | scop de presă | scopuri redacționale | uz redacțional |
            utilizare redacțională | scopuri de informare | scop de informare |
            scopul informării | scopul informării publicului | informarea publicului |
            scopuri informative și | activitate jurnalistică | activități jurnalistice |
            acoperire jurnalistică | relatări de presă | cu titlu informativ |
            relatare jurnalistică | pentru presă | pentru mass-media | context editorial |
            editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """uz personal | uz privat | uz intern | uzul personal | uzul privat |
            scop personal | scopuri personale | uzul dumneavoastră personal |
            folosință personală | informării dumneavoastră personale | utilizare personală |
            informare personală | uz propriu | uz propriu și | uzului personal |
            uzului privat | uzului propriu | uzului intern | uzul propriu | uzul intern |
            uz strict personal | uz exclusiv personal | uz personal și privat |
            uz personal sau privat | uz casnic | uz individual | uz familial |
            utilizării personale | utilizarea personală | utilizare privată |
            utilizarea privată | utilizare strict personală | utilizare exclusiv personală |
            utilizare individuală | utilizare internă | utilizarea internă |
            utilizare casnică | folosință proprie | folosință privată | folosire personală |
            folosirea personală | folos personal | folosul personal | interes personal |
            interesul personal | scop privat | scopuri private | scopul personal |
            scopurile personale | scop strict personal | scopuri strict personale |
            nevoi personale | nevoile personale | informare personală și |
            informării personale | lectură personală | lectura personală | lectură privată |
            lectură proprie | consultare personală | consultare individuală | cadru privat |
            în cadru privat | în mediul privat | cercul familiei | cerc familial |
            copie privată | copii private | copie personală | circuit intern |
            circulație internă | cu titlu personal"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """scopuri educaționale | scop educativ | scopuri didactice | uz didactic |
            scop didactic | scop educațional | uz școlar | uz educațional | uz educativ |
            uz academic | uz universitar | uz la clasă | utilizare educațională |
            utilizarea educațională | utilizare didactică | utilizare la clasă |
            utilizare academică | utilizare școlară | folosire didactică |
            scopuri educative | scopuri academice | scopuri de învățământ |
            scopuri de cercetare | scopuri de studiu | scopuri pedagogice |
            scopuri formative | scopuri școlare | scopul educațional | scop academic |
            scop de cercetare | scop de studiu | scop pedagogic | activități didactice |
            activități educaționale | activitatea didactică | procesul didactic |
            procesul de învățământ | cadru didactic | cadre didactice |
            instituții de învățământ | unități de învățământ | școli | școală | profesori |
            biblioteci | învățământ | elevilor și studenților"""
        ),
        Condition.CONTEXT_ONLY: words(
            """pentru a ilustra | în legătură cu evenimentul | în contextul | în legătură cu |
            în legătură cu știrea | în legătură cu articolul | în legătură cu subiectul |
            în legătură directă cu | în relație cu evenimentul | în relație cu știrea |
            în contextul știrii | în contextul articolului | în contextul evenimentului |
            în afara contextului | scoase din context | legate de eveniment |
            legată de eveniment | legat de eveniment | referitoare la eveniment |
            despre eveniment | ilustrarea evenimentului | ilustrarea știrii |
            ilustrarea articolului | ilustrarea articolelor | ilustrarea subiectului |
            ilustra știrea | ilustra evenimentul | ilustra articolul | ilustra articole |
            ilustra subiectul | ilustrarea unor articole despre | însoțind articolul |
            însoțind știrea | însoțească articolul | însoțească știrea | însoțesc articolul |
            care însoțește | pe care o însoțește | pe care îl însoțește |
            alături de articol | alături de acest articol | împreună cu articolul |
            împreună cu acest articol | împreună cu comunicatul | împreună cu știrea"""
        ),
        Condition.ONE_TIME: words(
            """o singură dată | o singură utilizare | unică utilizare | o singură publicare |
            o singură folosire | o singură publicație | o singură apariție |
            o singură difuzare | o singură inserare | o unică utilizare | o unică publicare |
            unică folosință | de unică folosință | utilizare unică | utilizarea unică |
            publicare unică | folosire unică | difuzare unică | o dată | doar o dată |
            numai o dată | singura utilizare | uz unic | unică publicare"""
        ),
        Condition.LENGTH_LIMIT: words(
            """scurte fragmente | fragmente scurte | scurte extrase | scurte citate |
            citate scurte | scurte pasaje | pasaje scurte | extrase scurte | scurt fragment |
            scurt extras | fragmente mici | mici fragmente | mici extrase | câteva rânduri |
            câteva cuvinte | câteva fraze | câteva propoziții | un paragraf |
            două paragrafe | trei paragrafe | primul paragraf | primele paragrafe |
            primele rânduri | cinci rânduri | zece rânduri | douăzeci de rânduri |
            trei rânduri | o sută de cuvinte | cincizeci de cuvinte | două sute de cuvinte |
            trei sute de cuvinte | cinci sute de semne | cinci sute de caractere |
            o mie de semne | o mie de caractere | treizeci de secunde | zece secunde |
            un minut | două minute | trei minute"""
        ),
        Condition.NOTIFY: words(
            """anunțarea redacției | informarea redacției | notificarea redacției |
            anunțați redacția | informați redacția | înștiințarea redacției | anunțați-ne |
            ne anunțați | să ne anunțați | să anunțați redacția | să anunțați autorul |
            a ne anunța | anunțând redacția | anunțarea prealabilă | anunțarea autorului |
            anunțați autorul | anunțați-l pe autor | informați-ne | ne informați |
            să ne informați | să informați redacția | informând redacția |
            informarea autorului | informarea noastră | informați autorul | a ne informa |
            înștiințați redacția | înștiințați-ne | să ne înștiințați |
            înștiințarea autorului | înștiințând redacția | înștiințare prealabilă |
            notificați redacția | notificați-ne | să ne notificați | notificarea autorului |
            notificarea prealabilă | notificând redacția | notificare | aviza redacția |
            să ne dați de știre | dați-ne de știre | spuneți-ne | să ne spuneți |
            să ne comunicați | comunicați-ne | comunicarea către redacție |
            exemplar justificativ | exemplare justificative | exemplar de semnal |
            trimiterea unui exemplar | trimiteți un exemplar | trimiteți-ne un exemplar |
            trimiteți o copie | trimiterea unei copii | transmiterea unui exemplar |
            un exemplar | două exemplare | o copie a publicației"""
        ),
        Condition.PAYMENT: words(
            """plată | plata | plății | contra cost | taxă | taxe | tarif | remunerație |
            contracost | onorariu | redevență | achitarea | plătit | plătită | plătite |
            plăti | plătiți | plătească | contra plată | contra unei sume |
            contra unei taxe | contra unui tarif | achitare | achitați | achita | achitată |
            achitat | remunerația | remunerației | remunerare | remunerarea | remunerat |
            remunerată | tariful | tarifului | tarife | tarifelor | tarif de licență | preț |
            prețul | prețului | costuri | costul | onorariul | onorariului | onorarii |
            redevențe | redevenței | redevențelor | compensație | compensații | compensare |
            indemnizație | despăgubire | despăgubiri | sumă | suma de | taxei | taxelor |
            taxa | taxă de licență | drepturi de autor datorate | plata drepturilor |
            plata unei | facturat | facturată | facturate | va fi facturat |
            va fi facturată | vor fi facturate | se facturează | facturarea | factură |
            se taxează | taxat | taxată | va fi taxată | va fi taxat | listă de prețuri |
            deviz | oneros | oneroasă | implică plata | atrage plata | cu plata"""
        ),
        Condition.SUBSCRIBER: words(
            """abonați | abonaților | abonații | clienți | clienților | membri | membrilor |
            utilizatori înregistrați | abonament | utilizatorilor înregistrați |
            rezervat abonaților | rezervată abonaților | abonat | abonatul | abonatului |
            abonaţi | abonaţilor | abonaţii | abonații noștri | abonații agenției |
            abonaților agenției | clientul | clientului | clienții | clienții noștri |
            clienților noștri | clienți ai | clienţi | clienţilor | publicații abonate |
            publicațiile abonate | publicațiilor abonate | ziare abonate |
            instituții media abonate | mass-media abonate | presa abonată |
            presei acreditate | presa acreditată | jurnaliști acreditați |
            jurnaliștilor acreditați | media acreditate | parteneri media |
            partenerilor media | membrii | membri ai | membru | utilizatorii înregistrați |
            utilizatori autorizați | utilizatorilor autorizați | cititori abonați |
            cititorilor abonați | abonamentul | abonamentului | abonamente |
            beneficiarii abonamentului | beneficiarul | beneficiarului | beneficiarii |
            licențiați | licențiaților | licențiatul | contractanți | subscriitori |
            rezervate abonaților | rezervat clienților | rezervat membrilor |
            destinate abonaților | destinat abonaților | decât abonaților | decât abonații"""
        ),
        Condition.RELEASE: words(
            """drept la imagine | acordul persoanelor fotografiate | dreptul la imagine |
            dreptului la imagine | acordul persoanei fotografiate |
            acordul persoanelor din imagine | persoanele fotografiate | model release"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """sugera că | sugereze că | sugera o aprobare | sugera susținerea |
            sugereze susținerea | sugerați că | a sugera că | să nu sugereze |
            să nu sugerați | să nu se sugereze | lăsa să se înțeleagă |
            lase să se înțeleagă | lăsați să se înțeleagă | da impresia | dea impresia |
            lase impresia | insinua că | insinueze că | implice susținerea |
            susține rezultatul | aprobă rezultatul | girează | gira rezultatul"""
        ),
        Condition.TRACKING_PIXEL: words(
            """pixel de urmărire | pixelul de urmărire | contor de vizualizări | contor"""
        ),
        Condition.DISCLAIMER: words(
            """declinarea responsabilității | următoarea notă | clauză de exonerare |
            clauza de exonerare"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """folosiți versiunea corectată | utilizați versiunea corectată |
            folosiți această versiune"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """doar uz editorial | numai uz editorial | exclusiv uz editorial |
            doar pentru uz editorial | numai pentru uz editorial |
            exclusiv pentru uz editorial | uz editorial exclusiv |
            exclusiv uzului editorial | destinată exclusiv uzului editorial |
            destinate exclusiv uzului editorial | destinat exclusiv uzului editorial |
            exclusiv editorial | exclusiv pentru scopuri editoriale |
            exclusiv în scopuri editoriale | exclusiv în scop editorial |
            numai în scop editorial | numai în scopuri editoriale |
            numai pentru scopuri editoriale | doar în scop editorial |
            doar în scopuri editoriale | doar pentru scopuri editoriale |
            strict pentru uz editorial | strict editorial | strict uz editorial |
            uz strict editorial | uz exclusiv editorial | uz editorial doar |
            uz editorial numai | doar pentru utilizare editorială |
            numai pentru utilizare editorială | exclusiv pentru utilizare editorială |
            exclusiv utilizare editorială | doar utilizare editorială |
            utilizare exclusiv editorială | utilizare editorială exclusivă |
            doar pentru uz jurnalistic | numai pentru uz jurnalistic |
            exclusiv pentru uz jurnalistic | exclusiv uz jurnalistic |
            uz exclusiv jurnalistic | exclusiv în scop jurnalistic |
            exclusiv în scopuri jurnalistice | doar în scop jurnalistic |
            doar în scopuri jurnalistice | numai în scopuri jurnalistice | doar editorial |
            numai editorial | limitat la uz editorial | limitată la uz editorial |
            limitate la uz editorial | rezervat uzului editorial |
            rezervată uzului editorial | rezervate uzului editorial |
            destinat uzului editorial | destinată uzului editorial |
            destinate uzului editorial | restricționat la uz editorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """cu excepția uzului personal | cu excepția uzului privat |
            exceptând uzul personal | cu excepția utilizării personale |
            cu excepția utilizării private | cu excepția scopului personal |
            cu excepția scopurilor personale | cu excepția folosirii personale |
            exceptând uzul privat | exceptând utilizarea personală |
            în afara uzului personal | în afara uzului privat |
            în afara utilizării personale | în afara cadrului privat |
            în afară de uzul personal | în afară de uz personal | decât pentru uz personal |
            decât pentru uzul personal | decât în scop personal |
            decât în scopuri personale | decât uzul personal | alta decât cea personală |
            altul decât cel personal | altele decât cele personale |
            alt scop decât cel personal | altele decât uzul personal |
            scopuri altele decât cele personale | decât cele personale |
            decât cea personală | decât cel personal | diferită de cea personală"""
        ),
        Exemption.QUOTATION: words(
            """dreptul de citare | cu excepția citatelor scurte | cu excepția citatelor |
            cu excepția citării | cu excepția unor scurte citate |
            cu excepția scurtelor citate | cu excepția citării unor fragmente |
            exceptând citatele scurte | dreptul la citat | dreptului de citare |
            în recenzii | pentru recenzii | în scop de recenzie"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """cazurile prevăzute de lege | permise de lege | cazurilor prevăzute de lege |
            excepțiile prevăzute de lege | permis de lege | cazurile permise de lege |
            cazurilor permise de lege | în condițiile legii | în limitele legii |
            în limitele prevăzute de lege | permisă de lege | prevăzute de lege |
            prevăzut de lege | prevăzută de lege | excepțiile legale | excepțiilor legale |
            excepții legale | excepții prevăzute de lege | excepțiilor prevăzute de lege |
            autorizate de lege | autorizată de lege | autorizat de lege | admise de lege"""
        ),
        Exemption.SUBSCRIBERS: words(
            """cu excepția abonaților | non-abonați | non-abonaților | neabonați |
            neabonaților | neabonaţi | nonabonați | nonabonaților | celor neabonați |
            care nu sunt abonați | care nu sunt abonate | cine nu este abonat | non-clienți |
            non-clienților | non-membri | nemembri | nemembrilor | cu excepția clienților |
            cu excepția abonaților noștri | cu excepția membrilor | exceptând abonații |
            în afara abonaților | în afară de abonați | publicații neabonate |
            publicațiile neabonate | publicațiilor neabonate"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """motoare de căutare | motoarelor de căutare | motor de căutare |
            motoarele de căutare | motorul de căutare | indexarea de către motoarele"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """cercetare științifică | cercetării științifice | cercetarea științifică |
            scop de cercetare științifică | organizații de cercetare"""
        ),
        Exemption.IMAGES: words(
            """cu excepția fotografiilor | cu excepția imaginilor | exceptând fotografiile |
            exceptând imaginile | în afara fotografiilor | în afara imaginilor |
            cu excepția ilustrațiilor | cu excepția pozelor | nu include fotografiile |
            nu include imaginile | nu include fotografii | nu include imagini |
            nu se aplică fotografiilor | nu se aplică imaginilor |
            nu se referă la fotografii | nu se extinde asupra fotografiilor |
            nu cuprinde fotografiile | fotografiile sunt excluse | fără fotografii |
            fără imagini"""
        ),
        Exemption.LOGOS: words(
            """cu excepția siglelor | exceptând siglele | cu excepția logo-urilor |
            cu excepția siglei"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """cu excepția scopurilor educaționale | cu excepția scopurilor didactice |
            cu excepția uzului didactic | cu excepția utilizării educaționale |
            exceptând scopurile educaționale"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """butoanele de distribuire | butoane de distribuire | butoanelor de distribuire |
            butoanele de share | butoanele de partajare | butoanelor de partajare |
            instrumentele de partajare"""
        ),
        Exemption.VIDEO: words(
            """cu excepția videoclipurilor | cu excepția materialelor video |
            cu excepția filmărilor"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """cu excepția materialelor terților | cu excepția conținutului terților |
            cu excepția materialelor altor agenții | cu excepția materialelor aparținând |
            dacă nu se specifică altfel | dacă nu este specificat altfel |
            dacă nu se menționează altfel | cu excepția cazurilor în care se specifică |
            cu excepția știrilor de agenție"""
        ),
        Exemption.HEADLINE_LINK: words(
            "titlul și linkul | titlu și link | titlul și link-ul | titlul cu link"
        ),
    },
    places={
        "AT": words("austria"),
        "AU": words("australia"),
        "BE": words("belgia"),
        "BG": words("bulgaria"),
        "BR": words("brazilia"),
        "CA": words("canada"),
        "CH": words("elveția | elveției"),
        "CN": words("china"),
        "CZ": words("cehia"),
        "DE": words("germania | germaniei"),
        "DK": words("danemarca"),
        "ES": words("spania"),
        "EU": words("uniunea europeană | uniunii europene"),
        "FI": words("finlanda"),
        "FR": words("franța | franței"),
        "GB": words("regatul unit | marea britanie"),
        "GR": words("grecia"),
        "HU": words("ungaria | ungariei"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("india"),
        "IT": words("italia | italiei"),
        "JP": words("japonia"),
        "KR": words("coreea de sud"),
        "MD": words("republica moldova | moldova | republicii moldova"),
        "MX": words("mexic"),
        "NL": words("olanda | țările de jos"),
        "NO": words("norvegia"),
        "PL": words("polonia"),
        "PT": words("portugalia"),
        "RO": words("românia | româniei | teritoriul româniei"),
        "RS": words("serbia"),
        "RU": words("rusia"),
        "SE": words("suedia"),
        "SI": words("slovenia"),
        "SK": words("slovacia"),
        "TR": words("turcia"),
        "UA": words("ucraina | ucrainei"),
        "US": words("statele unite | sua"),
    },
    months=(
        words("ianuarie | ian"),
        words("februarie"),
        words("martie"),
        words("aprilie"),
        words("mai"),
        words("iunie | iun"),
        words("iulie | iul"),
        words("august"),
        words("septembrie"),
        words("octombrie"),
        words("noiembrie"),
        words("decembrie"),
    ),
    examples=(
        Example("Este interzisă reproducerea acestui articol.", ("prohibits reproduce",)),
        Example(
            "Se interzice copierea sau distribuirea materialelor fără acordul prealabil scris al redacției.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Acest text nu poate fi publicat, tradus sau vândut.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Fotografiile pot fi utilizate numai cu permisiunea agenției.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Republicarea articolului este permisă cu condiția menționării sursei și includerii unui link activ.",
            ("permits publish if attribution link",),
        ),
        Example(
            "În cazul preluării, citarea sursei este obligatorie.",
            ("permits publish if attribution",),
        ),
        Example(
            "Editorul își rezervă drepturile privind extragerea de text și date.",
            ("reserves ai_training",),
        ),
        Example(
            "Este interzisă folosirea articolelor pentru antrenarea modelelor de limbaj.",
            ("prohibits ai_training",),
        ),
        Example(
            "Se permite distribuirea documentului în scopuri necomerciale.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Nicio parte a acestui document nu poate fi copiată fără autorizare.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Reproducerea integrală sau parțială este interzisă.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2016 Gazeta Dunării. Toate drepturile rezervate.", ("reserved",)),
        Example("Sub embargo până la 3 mai 2019.", ("prohibits publish until 2019-05-03",)),
        Example("Foto: Ioana Munteanu", ("notice",)),
        Example("Tribunalul a condamnat site-ul pentru copierea ilegală a articolelor."),
        Example("Primăria a interzis vânzarea de alcool în parc."),
        Example("Ce înseamnă expresia „toate drepturile rezervate” pe un disc?"),
        Example("Publicarea rezultatelor este așteptată în martie."),
        Example("Parcarea este interzisă în fața porții."),
        Example(
            "Vă rugăm să nu copiați rețetele mele fără să mă întrebați înainte.",
            ("prohibits reproduce if consent prior",),
        ),
        Example("Nu furați pozele noastre.", ("prohibits reproduce of image",)),
        Example(
            "Sunteți liberi să preluați acest text, cu condiția să citați autorul și să puneți un link către original.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "GERMANIA OUT. FĂRĂ TV. FĂRĂ ARHIVARE.",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits archive of image",
            ),
        ),
        Example(
            "Fotografiile nu pot fi decupate sau retușate.", ("prohibits alter_image of image",)
        ),
        Example(
            "Nici reproducerea, nici arhivarea acestor materiale nu sunt permise.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "Clientul se obligă să nu cedeze conținutul către terți.",
            ("prohibits redistribute",),
        ),
        Example(
            "Preluarea știrilor este permisă doar abonaților.",
            ("permits publish if subscriber",),
        ),
        Example(
            "Orice altă utilizare a conținutului decât cea personală este interzisă.",
            ("prohibits all except personal_use",),
        ),
        Example(
            "Reproducerea este permisă numai cu acordul scris și prealabil al redacției.",
            ("prohibits reproduce if consent prior written",),
        ),
        Example(
            "Cei care copiază textele fără acord vor fi acționați în justiție.",
            ("prohibits reproduce of text if consent",),
        ),
        Example(
            "Spre publicare și difuzare.",
            ("permits publish rewrite quote if editorial_purpose",),
        ),
        Example("Mulțumim pentru citarea sursei."),
        Example("Primăria interzice lipirea afișelor fără autorizație."),
        Example("Instanța a decis că fotocopierea cărților fără acord este ilegală."),
        Example("Este interzisă vânzarea băuturilor alcoolice minorilor."),
        Example("Clubul a cedat drepturile de televizare pentru trei sezoane."),
    ),
    joints=words("de | la | din partea | de la | a | al | ai"),
)
