"""Amharic."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="am",
    title="Amharic",
    prefixes=words("በ | የ | ለ | ከ | እና | ስለ"),
    tags={
        Tag.MARK: words("የቅጂ መብት | የቅጅ መብት | የኮፒራይት መብት | ኮፒራይት | የቅጂ መብት ©"),
        Tag.RESERVED: words(
            "መብቱ በሕግ የተጠበቀ ነው | መብቱ በህግ የተጠበቀ ነው | መብቱ የተጠበቀ ነው | ሁሉም መብቶች የተጠበቁ ናቸው | ሁሉም መብቶች በሕግ የተጠበቁ ናቸው | ሁሉም መብቶች በህግ የተጠበቁ ናቸው | ሁሉም መብት የተጠበቀ ነው | መብቶች ሁሉ የተጠበቁ ናቸው | ሁሉም መብቱ የተጠበቀ ነው | የቅጂ መብቱ የተጠበቀ ነው | የቅጂ መብቱ በህግ የተጠበቀ ነው | ሙሉ መብቱ የተጠበቀ ነው | መብቱ በሕግ የተጠበቀ | መብቱ በህግ የተጠበቀ | ሁሉም መብቶች የተጠበቁ"
        ),
        Tag.PROTECTED: words(
            "በቅጂ መብት የተጠበቀ ነው | በቅጂ መብት ሕግ የተጠበቀ | በቅጂ መብት ህግ የተጠበቀ | በቅጂ መብት የተጠበቁ ናቸው"
        ),
        Tag.RESERVE: words("የተጠበቀ ነው | የተጠበቁ ናቸው | መብቱን ይጠብቃል | የተጠበቀ"),
        Tag.NEG: words("አይደለም | አይደሉም | የለም"),
        Tag.MAY: words("ይቻላል | ይችላሉ | ይችላል"),
        Tag.MAY_NOT: words(
            "አይታተም | አይታተምም | አይሰራጭም | አይሸጥም | አይባዛም | አይቀዳም | አይቻልም | አይችሉም | አይችልም | አይገባም | የለበትም | የለባቸውም"
        ),
        Tag.MUST: words("አለበት | አለባቸው | ይገባል | ያስፈልጋል | አለብዎት"),
        Tag.BAN: words(
            "የተከለከለ ነው | ክልክል ነው | የተከለከሉ ናቸው | በጥብቅ የተከለከለ ነው | በጥብቅ ክልክል ነው | አይፈቀድም | አልተፈቀደም | ሕገ ወጥ ነው | ህገ ወጥ ነው | ህገወጥ ነው | ሕገወጥ ነው | ያስቀጣል | የተከለከለ | ወንጀል ነው | በህግ ያስጠይቃል | በሕግ ያስጠይቃል"
        ),
        Tag.ALLOW: words("ይፈቀዳል | ተፈቅዷል | የተፈቀደ ነው | ፈቅደናል | በነፃ | በነጻ"),
        Tag.NEED: words("ግዴታ ነው | ያስፈልጋል | አስፈላጊ ነው | ግዴታ አለበት | ያስፈልገዋል"),
        Tag.THREAT: words(
            "በሕግ ይጠየቃል | በህግ ይጠየቃል | በሕግ ያስጠይቃል | በህግ ያስጠይቃል | ሕጋዊ እርምጃ ይወሰዳል | ህጋዊ እርምጃ ይወሰዳል"
        ),
        Tag.REQUEST: words("እባክዎ | እባክዎን | በአክብሮት እንጠይቃለን"),
        Tag.UNAUTHORISED: words("ያለፈቃድ | ያለ ፈቃድ | ያለ ፍቃድ | ያለፍቃድ | ፈቃድ ሳያገኙ | ያልተፈቀደ"),
        Tag.WITHOUT: words("ያለ | ሳይኖር | ሳያገኙ | ሳይጠቀስ | ሳይጠቅሱ | በስተቀር ሳይኖር"),
        Tag.EXCEPT: words("በስተቀር | ካልሆነ በስተቀር | ካልሆነ በቀር"),
        Tag.ONLY: words("ብቻ | ለ ብቻ"),
        Tag.IF: words("ከሆነ | በመጥቀስ | ቅድመ ሁኔታ | በማድረግ | በፈቃድ | ፈቃድ በማግኘት"),
        Tag.WHEN: words("ሲጠቀሙ | በሚጠቀሙበት ጊዜ | ሲያትሙ | ሲጠቅሱ | ሲወስዱ | ጊዜ"),
        Tag.RANGE: words(
            "በሙሉም ሆነ በከፊል | በሙሉ ወይም በከፊል | በከፊልም ሆነ በሙሉ | በከፊል ወይም በሙሉ | ማንኛውንም ክፍል | የትኛውንም ክፍል | ማንኛውም ክፍል | የትኛውም ክፍል"
        ),
        Tag.COMMERCIAL: words("ለንግድ ዓላማ | ለንግድ አላማ | ለንግድ"),
        Tag.PURPOSE: words("ለማሰልጠን | ለመሸጥ ዓላማ | ዓላማ"),
        Tag.BUT: words("ነገር ግን | ግን"),
        Tag.AND: words("እና | ወይም | ወይንም | ም ሆነ"),
        Tag.REPORT: words(
            "አለ | አሉ | ተናገሩ | ገለጸ | ገለጹ | ገልጸዋል | አስታወቀ | አስታውቋል | ወሰነ | ፈረደ | ተናግረዋል | እንደዘገበው | ብለዋል | ከሰሰ | አጸደቀ | አፀደቀ | ከልክሏል | ከለከለ"
        ),
        Tag.TOPIC: words(
            "ፍርድ ቤት | ፍርድ ቤቱ | ክስ | ረቂቅ አዋጅ | ረቂቅ ህግ | ረቂቅ ሕግ | ባለሙያ | ባለሙያዎች | ዳኛ | ፓርላማ | ሚኒስትር | ሚኒስትሩ | ሚኒስቴር | ማለት ምን ማለት | ምን ማለት ነው | ፖሊስ | ሰብዓዊ መብት* | ሰብአዊ መብት* | ጉባኤ"
        ),
        Tag.NONWORK: words(
            "ስልክ | ሞባይል | ፈተና | ቁማር | መኪና* | ማቆም | ማጨስ | ሲጋራ | አልኮል | መጠጥ | መሣሪያ | መሳሪያ | ዓሣ | አሳ | ማጥመድ | አደን | ድሮን | ትኬት* | ድምፅ መስጠት | ትምባሆ | ተሽከርካሪ* | መግባት | እንስሳ* | ውሻ | ሸቀጥ* | ዕቃ | መድኃኒት | ሥጋ | ስጋ | ፕላስቲክ* | ርችት | ጫት | ሰልፍ"
        ),
        Tag.CREDIT: words(
            "ፎቶ፡ | ፎቶ: | ፎቶ፦ | ምንጭ፡ | ምንጭ: | ምንጭ፦ | ምስል፡ | ቪዲዮ፡ | ፎቶግራፍ፡ | ፎቶግራፍ፦"
        ),
        Tag.PHOTO: words("ፎቶ | ፎቶግራፍ | ምስል"),
        Tag.BYLINE: words("ዘጋቢ | ሪፖርተር፡ | ጋዜጠኛ፡"),
        Tag.KILL: words(
            "ዜና ተሰርዟል | ዜና ተነስቷል | ዜናው ተሽሯል | ምስሉ ተሰርዟል | ፎቶው ተሰርዟል | ዜናውን አይጠቀሙ | እባክዎ አይጠቀሙበት | እባክዎን አይጠቀሙበት | ዜናው ተሰርዟል | ዜናው ተነስቷል | ይህ ዜና ተሰርዟል"
        ),
        Tag.CORRECTION: words("እርማት | እርማት፡ | የታረመ"),
        Tag.EMBARGO: words("በፊት እንዳይታተም | እገዳ እስከ"),
        Tag.UNTIL: words("እስከ | በፊት"),
        Tag.AFTER: words("በኋላ | ጀምሮ"),
        Tag.RELEASE: words(
            "ለአስቸኳይ ሕትመት | ለአስቸኳይ ስርጭት | የጋዜጣዊ መግለጫ | ለመገናኛ ብዙኃን የተሰጠ መግለጫ | ለመገናኛ ብዙሃን የተሰጠ መግለጫ | ለአስቸኳይ ህትመት | ጋዜጣዊ መግለጫ | ለፈጣን ስርጭት"
        ),
        Tag.PUBLIC_DOMAIN: words("የህዝብ ንብረት | የሕዝብ ንብረት | የሕዝብ ሀብት"),
        Tag.DAYS: words("ቀን | ቀናት | ሰዓት | ሳምንት | ወር"),
        Tag.LENGTH: words("ቃላት | ደቂቃ | ሰከንድ"),
    },
    actions={
        Action.ALL: words(
            "ሊጠቀሙ | ሊጠቀሙበት | ጥቅም ላይ ማዋል | ጥቅም ላይ ሊውል | ሲጠቀሙ | በሚጠቀሙበት ጊዜ | ሲገለገሉ | መጠቀም | መጠቀምም | መጠቀምን | አጠቃቀም | መገልገል | መጠቀሚያ"
        ),
        Action.PUBLISH: words(
            "ሊታተም | ሊታተሙ | ሊወጣ | አይታተም | አይታተምም | ሲያትሙ | ማተም | ማሳተም | መታተም | ህትመት | ሕትመት | እንደገና ማተም | እንደገና ማሳተም | ማውጣት | ማቅረብ | መለጠፍ | ማሳየት"
        ),
        Action.PUBLISH_ONLINE: words("በኢንተርኔት | በድረ ገጽ ማተም"),
        Action.BROADCAST: words("ማስተላለፍ በቴሌቪዥን | በቴሌቪዥን | በሬዲዮ | በራዲዮ | ማሰራጨት በቴሌቪዥን"),
        Action.SOCIAL: words("በማህበራዊ ሚዲያ | በማህበራዊ ድረ | ማጋራት"),
        Action.REPRODUCE: words(
            "ሊባዛ | ሊባዙ | ሊቀዳ | ሊቀዱ | ሊገለበጥ | ሊኮረጅ | አይባዛም | አይቀዳም | መቅዳት | መገልበጥ | ማባዛት | ኮፒ ማድረግ | ማራባት | መኮረጅ | ማውረድ | መባዛት | መቀዳት"
        ),
        Action.REDISTRIBUTE: words(
            "ሊሰራጭ | ሊሰራጩ | አይሰራጭም | ሊተላለፍ | ማሰራጨት | ማከፋፈል | ማስተላለፍ | መበተን | ስርጭት | መሰራጨት | እንደገና ማሰራጨት"
        ),
        Action.REWRITE: words("እንደገና መጻፍ | ማረም | ማጠቃለል"),
        Action.ADAPT: words("መለወጥ | ማሻሻል | መቀየር"),
        Action.TRANSLATE: words("ሊተረጎም | ሊተረጎሙ | መተርጎም | ትርጉም | መተርጐም"),
        Action.QUOTE: words("ሲጠቅሱ | ጥቅስ"),
        Action.ARCHIVE: words("ማከማቸት | ማስቀመጥ | መረጃ ቋት"),
        Action.SELL: words("ሊሸጥ | ሊሸጡ | አይሸጥም | መሸጥ | ሽያጭ"),
        Action.COMMERCIAL: words(
            "ለንግድ ዓላማ | ለንግድ አላማ | ለንግድ | ለንግድ መጠቀም | ለንግድ ዓላማ መጠቀም | ለንግድ አላማ መጠቀም | ለንግድ ማዋል"
        ),
        Action.ADVERTISE: words("ማስታወቂያ | ለማስታወቂያ"),
        Action.AI_TRAINING: words(
            "ሰው ሰራሽ አስተውሎት* | ሰው ሠራሽ አስተውሎት* | አርቴፊሻል ኢንተለጀንስ* | አርቲፊሻል ኢንተለጀንስ* | የማሽን መማር | ኤአይ* | የቋንቋ ሞዴል* | ሰው ሰራሽ አስተውሎት | ሰው ሠራሽ አስተውሎት | ሰው ሰራሽ የማሰብ | አርቴፊሻል ኢንተለጀንስ | አርቲፊሻል ኢንተለጀንስ | የማሽን ትምህርት | የመረጃ ቁፋሮ"
        ),
        Action.ALTER_IMAGE: words("ፎቶውን መቁረጥ | ምስሉን መቀየር"),
    },
    objects={
        Object.ITEM: words(
            "ዜናውን አይጠቀሙ | ዜና ተነስቷል | ዜና ተሰርዟል | ይህ ዜና ተሰርዟል | ጽሑፍ | ጽሁፍ | ጽሑፎች | ጽሁፎች | ጽሑፉን | ዜና | ዜናዎች | ዜናውን | ይዘት | ይዘቶች | መረጃ | መጣጥፍ | ሪፖርት | ሥራ | መጽሐፍ | ጽሑፎችን | ዜናዎችን | ይዘቱን"
        ),
        Object.SITE: words("ድረ ገጽ | ድረ-ገጽ | ድረ ገጹ | ድረገጽ | ዌብሳይት"),
        Object.IMAGE: words(
            "ፎቶውን | ምስሉን | ፎቶ | ፎቶዎች | ፎቶግራፍ | ፎቶግራፎች | ምስል | ምስሎች | ፎቶዎችን | ፎቶግራፎችን | ምስሎችን"
        ),
        Object.VIDEO: words("ቪዲዮ | ቪዲዮዎች"),
        Object.AUDIO: words("ድምጽ ቅጂ"),
        Object.LOGO: words("አርማ"),
    },
    conditions={
        Condition.CONSENT: words("በፈቃድ | ፈቃድ በማግኘት | ፈቃድ | ፍቃድ | ስምምነት | ይሁንታ | ፈቃዱን | ፈቃድን"),
        Condition.PRIOR: words("ቅድመ | በቅድሚያ | አስቀድሞ | ቀድሞ"),
        Condition.WRITTEN: words("የጽሁፍ | የጽሑፍ | በጽሁፍ | በጽሑፍ"),
        Condition.ATTRIBUTION: words("ምንጭ መጥቀስ | ምንጩን መጥቀስ | ምንጭ | ምንጩን | ምንጩ | የጸሐፊው ስም"),
        Condition.LINK: words("አገናኝ | ሊንክ | ማስፈንጠሪያ"),
        Condition.NO_DERIVATIVES: words("ሳይለወጥ | ሳይቀየር"),
        Condition.NONCOMMERCIAL: words("ለንግድ ላልሆነ | ንግድ ነክ ያልሆነ | ለንግድ ያልሆነ"),
        Condition.EDITORIAL_PURPOSE: words(
            "ለኤዲቶሪያል አገልግሎት | ለኤዲቶሪያል ጥቅም | ለኤዲቶሪያል | ለአርትኦት አገልግሎት | ለአርትዖት አገልግሎት | ለዜና ዓላማ | ለዜና አላማ | ለዜና ሥራ | ለዜና አገልግሎት | ለዜና ጥቅም | ለዜና አገልግሎት መጠቀም"
        ),
        Condition.PERSONAL_USE: words("ለግል ፍላጎት | ለግል ጥቅም | ለግል አገልግሎት | ለግል መጠቀሚያ"),
        Condition.EDUCATIONAL_USE: words("ለትምህርት | ለትምህርታዊ"),
        Condition.PAYMENT: words("ክፍያ"),
        Condition.SUBSCRIBER: words("ደንበኞች | ተመዝጋቢዎች | ለደንበኞች"),
    },
    exemptions={
        Exemption.PERSONAL_USE: words("ከግል አገልግሎት በስተቀር"),
    },
    places={
        "ET": words("ኢትዮጵያ"),
        "ER": words("ኤርትራ"),
        "KE": words("ኬንያ"),
        "SD": words("ሱዳን"),
        "EG": words("ግብፅ | ግብጽ"),
        "US": words("አሜሪካ"),
        "GB": words("እንግሊዝ"),
        "DE": words("ጀርመን"),
        "FR": words("ፈረንሳይ"),
        "CN": words("ቻይና"),
        "RU": words("ሩሲያ"),
        "IL": words("እስራኤል"),
        "IT": words("ጣሊያን"),
    },
    months=(
        words("ጃንዋሪ | ጃንዩወሪ"),
        words("ፌብሩዋሪ | ፌብሩወሪ"),
        words("ማርች"),
        words("ኤፕሪል"),
        words("ሜይ"),
        words("ጁን"),
        words("ጁላይ"),
        words("ኦገስት"),
        words("ሴፕቴምበር"),
        words("ኦክቶበር"),
        words("ኖቬምበር"),
        words("ዲሴምበር"),
    ),
    examples=(
        Example("ጽሑፎችን መቅዳት እና ማሰራጨት የተከለከለ ነው።", ("prohibits reproduce redistribute",)),
        Example("ያለ ጽሑፍ ፈቃድ ጽሑፉን ማተም ክልክል ነው።", ("prohibits publish if consent",)),
        Example("ያለፈቃድ ፎቶዎችን መጠቀም አይፈቀድም።", ("prohibits all of image if consent",)),
        Example("ጽሑፉን በሙሉም ሆነ በከፊል መተርጎም የተከለከለ ነው።", ("prohibits translate quote",)),
        Example("ምንጩን በመጥቀስ ጽሑፉን ማተም ይቻላል።", ("permits publish if attribution",)),
        Example("ጽሑፉን ሲጠቀሙ ምንጭ መጥቀስ ግዴታ ነው።", ("permits all if attribution",)),
        Example("ዜናዎችን መሸጥ አይቻልም።", ("prohibits sell",)),
        Example("ይዘቱን ለሰው ሰራሽ አስተውሎት መጠቀም የተከለከለ ነው።", ("prohibits ai_training",)),
        Example("ፎቶዎችን መቀየር አይፈቀድም።", ("prohibits adapt of image",)),
        Example("© 2021 ዳርቻ ሚዲያ። መብቱ በሕግ የተጠበቀ ነው።", ("reserved",)),
        Example("ፎቶ፡ አበበ ከበደ", ("notice",)),
        Example("ፍርድ ቤቱ ጋዜጣው ፎቶውን ያለፈቃድ ማተሙን ገለጸ።"),
        Example("እዚህ መኪና ማቆም ክልክል ነው።"),
        Example("አልኮል መሸጥ የተከለከለ ነው።"),
        Example("«መብቱ የተጠበቀ ነው» ማለት ምን ማለት ነው?"),
        Example("ሚኒስትሩ የቅጂ መብት ረቂቅ አዋጅ ይቀርባል ብለዋል።"),
    ),
)
