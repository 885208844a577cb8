"""Irish."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

# Words begin otherwise after little words (cóip, chóip, gcóip): each form has its entry.
PACK = LanguagePack(
    name="ga",
    title="Irish",
    tags={
        Tag.MARK: words("cóipcheart © | cóipcheart | © cóipcheart | cóipcheart:"),
        Tag.RESERVED: words(
            "gach ceart ar cosaint | gach ceart ar cosnamh | gach ceart forchoimeádta | gach ceart in áirithe | na cearta go léir ar cosaint | na cearta go léir ar cosnamh | tá gach ceart ar cosaint | tá gach ceart ar cosnamh | cosnaítear gach ceart | gach ceart faoi chosaint | gach cóipcheart ar cosaint | gach ceart coimeádta | gach ceart á chosaint"
        ),
        Tag.RESERVE: words(
            "forchoimeádann | forchoimeádta | coimeádann | ar cosaint | ar cosnamh | in áirithe | forchoimeádtar | coimeádtar | coinníonn | forchoimeádaimid | á gcoimeád"
        ),
        Tag.PROTECTED: words(
            "faoi chosaint cóipchirt | cosanta ag cóipcheart | cosanta ag dlí an chóipchirt | faoi chóipcheart | faoi réir cóipchirt | cosnaithe ag cóipcheart | is le | is maoin de chuid"
        ),
        Tag.NEG: words("ní | níl | nach | nár | níor | ná déan | aon | ar bith | cha | riamh"),
        Tag.NOT_ONLY: words("ní hamháin"),
        Tag.MAY: words(
            "is féidir | féidir | féadfar | féadfaidh | féadann | d'fhéadfaí | fhéadfar | fhéadfaidh | tig le | féadtar | tá cead ag"
        ),
        Tag.MAY_NOT: words(
            "ní féidir | ní fhéadfar | ní fhéadfaidh | níl cead | níl sé ceadaithe | ní ceadmhach | ní cheadaítear | ní cheadófar | ní ceart | níor cheart | gan aon | ní bheidh cead"
        ),
        Tag.MUST: words(
            "ní mór | caithfear | caithfidh | ba cheart | is gá | is éigean | tá ar | ní foláir | is ceart | caithfidh tú"
        ),
        Tag.BAN: words(
            "toirmiscthe | toirmisctear | tá cosc ar | tá cosc iomlán ar | cosc ar | cosc dian ar | faoi chosc | toirmeasc | tá toirmeasc ar | neamhdhleathach | mídhleathach | coiscthe | coisctear | tá sé toirmiscthe | in éadan | in aghaidh | diúltaíonn | eisiata | crosta | tá crosadh ar | cuirimid in éadan | cuirimid i gcoinne | táimid in éadan | i gcoinne | diúltaímid | tá toirmeasc iomlán ar | níl cead ar bith"
        ),
        Tag.ALLOW: words(
            "ceadaítear | ceadaithe | cheadaítear | tá cead | ceadmhach | tugtar cead | údaraítear | údaraithe | saor chun | saor in aisce | tá fáilte romhat | faoi cheadúnas | ar cheadúnas | fáilte romhat | go saor | saorchead | ceadófar | inghlactha | cheadófar | deonaítear | spreagaimid"
        ),
        Tag.NEED: words(
            "éigeantach | riachtanach | ag teastáil | teastaíonn | de dhíth | faoi réir | is gá | de cheangal | dualgas | éilítear | riachtanas | gá le | caithfear iarraidh"
        ),
        Tag.THREAT: words(
            "cuirfear an dlí ar | tógfar caingean dlí | caingean dlí | imeachtaí dlí | ionchúisítear | ionchúiseofar"
        ),
        Tag.UNAUTHORISED: words(
            "neamhúdaraithe | gan údarás | gan údarú | neamhcheadaithe | gan chead | gan cead"
        ),
        Tag.WITHOUT: words("gan | in éagmais | d'uireasa | gan aon | in easnamh"),
        Tag.EXCEPT: words(
            "ach amháin | mura | murab | mura bhfuil | seachas | ach amháin le | cé is moite | ach le | diomaite de | mura bhfaightear | ach i gcás"
        ),
        Tag.ONLY: words(
            "amháin | go heisiach | go hiomlán teoranta | teoranta do | teoranta d' | ach amháin le haghaidh | díreach do | eisiach"
        ),
        Tag.IF: words("""ar choinníoll | ar an gcoinníoll | ar choinníoll go | ar an gcoinníoll go | fad is | más | má | trí | le | leis an | ach an | faoi choinníoll |
            i bhfianaise | chomh fada agus"""),
        Tag.WHEN: words("nuair | i gcás | sa chás | i ngach | gach uair | agus"),
        Tag.NO_PART: words("aon chuid ar bith"),
        Tag.RANGE: words(
            "go hiomlán nó go páirteach | go páirteach nó go hiomlán | ina iomláine nó i bpáirt | i bpáirt nó ina iomláine | go hiomlán ná go páirteach | i bpáirt nó go hiomlán | iomlán nó páirteach | páirteach nó iomlán | aon chuid | cuid ar bith | cuid de nó go hiomlán | fiú go páirteach | fiú i bpáirt | aon pháirt | ina n-iomláine nó i bpáirt | iomlán nó cuid | nó cuid de | nó cuid díobh | páirt ar bith"
        ),
        Tag.COMMERCIAL: words(
            "chun críocha tráchtála | chun críche tráchtála | críocha tráchtála | ar mhaithe le brabús | chun brabúis | chun críoch tráchtála | críoch tráchtála"
        ),
        Tag.OTHER: words(
            "nó críocha eile | nó chun aon chríche eile | aon chríoch | aon chuspóir"
        ),
        Tag.OUTSIDE: words("lasmuigh de | taobh amuigh de"),
        Tag.PURPOSE: words("chun | le haghaidh | d'fhonn | i gcomhair | ar mhaithe le"),
        Tag.BUT: words("ach | áfach | cé go"),
        Tag.AND: words("agus | nó | ná | is | nó/agus | agus/nó | chomh maith le"),
        Tag.REQUEST: words(
            "le do thoil | más é do thoil é | iarraimid | iarraimid ort | bheimis buíoch"
        ),
        Tag.REPORT: words(
            "dúirt | a dúirt | d'fhógair | dhearbhaigh | mhínigh | de réir | vótáil | cháin | chosc | chinn | shocraigh | rialaigh | d'éiligh | d'iarr | cuireadh ina leith | ghearr | daoradh | chiontaigh | chuir cosc | cheadaigh | dhiúltaigh | thuairiscigh | adúirt | leag amach | ciallaíonn | d'fhógraíodar | ag iarraidh cosc | mhol"
        ),
        Tag.TOPIC: words(
            "cúirt | an chúirt | ardchúirt | chúirt | breitheamh | triail | bille | an bille | teachtaí dála | an dáil | seanad | aire | an t-aire | an rialtas | rialtas | roinn | comhairle contae | an chomhairle | dlíodóir | aturnae | saineolaí | an frása | an abairt | cad is brí | céard is brí | sárú cóipchirt | parlaimint | na gardaí | pholaitíocht | comhdháil | an focal"
        ),
        Tag.NONWORK: words("""páirceáil | pháirceáil | bpáirceáil | tobac | thobac | thobac* | caitheamh tobac | toitíní | alcól | alcóil | deochanna | airm | iascaireacht |
            iascach | iascaigh | fiach | drón* | feithiclí | carranna | madraí | mhadraí | ainmhithe | snámh | tinte ealaíne | ticéid | thicéid | vótaí |
            agóidí | earraí | cógais | lotnaidicídí | campáil | fón* | plaisteach | mionaoisigh | feoil | eallach | breosla | trácht ar an mbóthar | drugaí |
            uisce | trá | thrá | tine | cearrbhachas | móin | mhóna | gual | fianáin | sonraí pearsanta | talamh | monarcha | vacsaín | víreas | masc | othair |
            scrúdú | daltaí | teileafón | gás | leictreachas | mianach | dramhaíl | imreoir | staidiam | eitleán | traenacha | longa | leoraithe | rothair |
            imircigh | foraois | ginmhilleadh"""),
        Tag.CREDIT: words(
            "grianghraf: | grianghraif: | grianghraf le | grianghraf | pictiúr: | pictiúir: | íomhá: | íomhánna: | foinse: | foinsí: | físeán: | le caoinchead | le caoinchead ó | creidiúint: | grafaic: | léaráid: | téacs: | pic:"
        ),
        Tag.PHOTO: words("grianghraf* | grianghraif | pictiúr* | íomhá | íomhánna"),
        Tag.VIA: words("trí | via"),
        Tag.WITH_AGENCY: words("gníomhaireachtaí nuachta"),
        Tag.BYLINE: words("iriseoir | comhfhreagraí | tuairisceoir | eagarthóir"),
        Tag.KILL: words(
            "scéal tarraingthe siar | tarraingítear siar an scéal | ná húsáidtear | ná húsáid an grianghraf | scrios ó do chartlann | scriosaigí ón gcartlann | cealaithe: | cealú: | bain anuas an scéal"
        ),
        Tag.CORRECTION: words("leagan ceartaithe | ceartúchán: | (ceartaíonn"),
        Tag.EMBARGO: words(
            "faoi lánchosc go | lánchosc foilsithe | faoi lánchosc | lánchosc: | lánchosc go dtí | faoi embargo | embargo go dtí | embargo:"
        ),
        Tag.UNTIL: words("go dtí | roimh | sula"),
        Tag.AFTER: words("tar éis | i ndiaidh | ón | ó"),
        Tag.RELEASE: words(
            "le foilsiú láithreach | le heisiúint láithreach | lena fhoilsiú láithreach | don fhoilsiú láithreach"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "fearann poiblí | san fhearann poiblí | gan aon cheart ar cosaint | saor ó chóipcheart"
        ),
        Tag.OPEN_LICENCE: words("ceadúnas oscailte | cheadúnas oscailte | ceadúnas saor"),
        Tag.SINCE: words("ó"),
        Tag.PRESENT: words("inniu | go dtí an lá inniu"),
        Tag.TAIL: words("agus eile | agus a chuid fochuideachtaí | guthán | teil"),
        Tag.PART_OF: words("cuid de ghrúpa | fochuideachta de | rannóg de"),
        Tag.WITHIN: words("laistigh de | ar feadh | ar a mhéad"),
        Tag.DAYS: words(
            "lá | laethanta | uair an chloig | seachtain | seachtaine | mí | míonna"
        ),
        Tag.LENGTH: words("focal | nóiméad | soicind | carachtar"),
    },
    actions={
        Action.ALL: words(
            "úsáid* | húsáid* | n-úsáid* | athúsáid* | hathúsáid* | n-athúsáid* | saothrú | shaothrú | saothraithe | leas a bhaint as"
        ),
        Action.PUBLISH: words("""foilsiú | fhoilsiú | bhfoilsiú | foilsithe | fhoilsítear | foilsítear | athfhoilsi* | hathfhoilsi* | n-athfhoilsi* | athfhoilsiú | a fhoilsiú |
            athchló* | taispeáint phoiblí | thaispeáint go poiblí | cur i láthair an phobail | phostáil | postáil | fhoilseofar"""),
        Action.PUBLISH_ONLINE: words(
            "ar an idirlíon | idirlíon | ar líne | ar shuíomhanna gréasáin eile"
        ),
        Action.PRINT: words("clóbhuail* | chlóbhuail* | clóbhualadh | chlóbhualadh | i gcló"),
        Action.BROADCAST: words(
            "craol* | chraol* | gcraol* | athchraol* | craoladh | chraoladh | hathchraol*"
        ),
        Action.SOCIAL: words("meáin shóisialta | na meáin shóisialta | meán sóisialta"),
        Action.REPRODUCE: words(
            "atáirg* | hatáirg* | n-atáirg* | atáirgeadh | macasamhl* | cóipeáil | chóipeáil | gcóipeáil | cóipeáilte | chóipeáiltear | cóip | chóip | cóipeanna | cóipeáiltear | fótachóip* | íoslód* | híoslód* | n-íoslód* | dúbailt | mhacasamhlú | cóipe a dhéanamh | cóip a dhéanamh | atáirgtear"
        ),
        Action.REDISTRIBUTE: words(
            "dáileadh | dháileadh | ndáileadh | dáilte | dáiltear | dháiltear | athdháil* | hathdháil* | scaipeadh | scaiptear | scaipthe | tarchur* | tharchur* | dtarchur* | aistriú chuig tríú páirtí | roinnt le daoine eile | roinnt | a roinnt | cur ar aghaidh | chur ar aghaidh | fhocheadúnú"
        ),
        Action.REWRITE: words(
            "athscríobh | hathscríobh | n-athscríobh | achoimre | coimriú | choimriú | eagarthóireacht a dhéanamh"
        ),
        Action.ADAPT: words(
            "athrú | hathrú | n-athrú | athraithe | athraítear | oiriúnú | hoiriúnú | mionathrú | modhnú | mhodhnú | saothar díorthaithe | saothair dhíorthaithe | oiriúnaithe | cur in oiriúint | claochlú | chur in oiriúint | leasú | leasaithe"
        ),
        Action.TRANSLATE: words(
            "aistriúchán | aistriúcháin | haistriúchán | aistriú | haistriú | n-aistriú | aistrítear | aistrithe | a aistriú"
        ),
        Action.QUOTE: words("sliocht | sleachta | athfhriotal"),
        Action.ARCHIVE: words(
            "cartlann* | chartlann* | gcartlann* | stóráil | stóras | stóráiltear | stóráilte | bunachar sonraí | mbunachar sonraí | i gcóras aisghabhála | córas aisghabhála"
        ),
        Action.SELL: words(
            "díol | dhíol | ndíol | díoltar | díolta | athdhíol* | díolachán | díolacháin"
        ),
        Action.COMMERCIAL: words(
            "úsáid tráchtála | n-úsáid tráchtála | úsáid thráchtála | saothrú tráchtála | húsáid tráchtála"
        ),
        Action.ADVERTISE: words(
            "fógraíocht* | fhógraíocht* | margaíocht* | fógra | fógraí | bolscaireacht | bhfógraí | fhógraí | bhfógraíocht* | bhfógra | mbolscaireacht | mhargaíocht* | fógraíochta | chur chun cinn | cur chun cinn"
        ),
        Action.AI_TRAINING: words(
            "mianadóireacht téacs agus sonraí | mhianadóireacht téacs agus sonraí | mianadóireacht sonraí | mhianadóireacht sonraí | intleacht shaorga | intleachta saorga | hintleachta saorga | oiliúint samhlacha | samhlacha a oiliúint | traenáil samhlacha | samhlacha a thraenáil | oiliúint múnlaí | oiliúint a chur ar shamhlacha | samhlacha teanga | shamhlacha teanga | meaisínfhoghlaim | meaisínfhoghlama | scríobadh sonraí | scraping | crawling | sonraí oiliúna"
        ),
        Action.ALTER_IMAGE: words("bearradh | athchóiriú digiteach | ionramháil dhigiteach"),
        Action.LINK: words("naisc dhomhain | frámú | leabú"),
    },
    objects={
        Object.ITEM: words("""alt | altanna | t-alt | an t-alt | n-alt | ábhar | ábhair | t-ábhar | an t-ábhar | n-ábhar | doiciméad | doiciméid | dhoiciméad | ndoiciméad |
            scéal | scéalta | faisnéis | eolas | saothar | saothair | shaothar | an foilseachán seo | leabhar | nuacht | aiste | tuairisc | tuairiscí |
            ábhar an tsuímh | ábhar an tsuímh seo | inneachar | foilseachán seo | fhoilseachán seo | bhfoilseachán seo | foilseachán | fhoilseachán"""),
        Object.SITE: words(
            "suíomh gréasáin | láithreán gréasáin | suíomh | láithreán | an suíomh seo | tsuímh"
        ),
        Object.TEXT: words("téacs | théacs | dtéacs | téacsanna"),
        Object.IMAGE: words(
            "grianghraf* | grianghraif | ghrianghraif | ngrianghraif | ghrianghraf* | ngrianghraf* | íomhá | íomhánna | n-íomhánna | híomhánna | pictiúr* | phictiúr* | bpictiúr*"
        ),
        Object.VIDEO: words("físeán* | fhíseán* | bhfíseán*"),
        Object.AUDIO: words("podchraoladh | taifead* | fuaim | fuaime"),
        Object.GRAPHIC: words("grafaic | grafaicí | léaráid* | léarscáil*"),
        Object.LOGO: words("lógó | lógónna"),
    },
    conditions={
        Condition.CONSENT: words(
            "cead | chead | gcead | ceada | toiliú | thoiliú | dtoiliú | ceadúnas | cheadúnas | gceadúnas | údarú | údarás | n-údarú | comhaontú | chomhaontú | faomhadh | fhaomhadh | conradh | réamhchead | réamhchead* | réamhthoiliú | toilithe"
        ),
        Condition.PRIOR: words(
            "roimh ré | réamhchead | réamhchead* | réamhthoiliú | roimhe sin | réamh-chead | chun tosaigh"
        ),
        Condition.WRITTEN: words("i scríbhinn | scríofa | i scríobh"),
        Condition.ATTRIBUTION: words(
            "an fhoinse a lua | foinse a lua | luaitear an fhoinse | luaitear | lua | a lua | foinse | fhoinse | bhfoinse | an fhoinse | creidiúint | chreidiúint | admháil | hadmháil | tabhairt aitheantais | aitheantas | sannadh | ainm an údair | luann | luaigh | luafar | n-admhaítear"
        ),
        Condition.LINK: words("nasc | naisc | nasc chuig | nasc beo | hipearnasc | nascadh"),
        Condition.NO_DERIVATIVES: words(
            "gan athrú | gan aon athrú | gan mhodhnú | ina iomláine | gan leasú | gan aon leasú | gan díorthaigh"
        ),
        Condition.SHARE_ALIKE: words(
            "comhroinnt ar an gcaoi chéanna | faoin gceadúnas céanna | an ceadúnas céanna | na coinníollacha céanna"
        ),
        Condition.NONCOMMERCIAL: words(
            "neamhthráchtála | neamhthráchtálach | neamhthráchtálacha | neamhbhrabúis | gan bhrabús | neamh-thráchtála | nach bhfuil tráchtálach"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "úsáid eagarthóireachta | críocha eagarthóireachta | críocha iriseoireachta"
        ),
        Condition.PERSONAL_USE: words(
            "úsáid phearsanta | húsáid phearsanta | úsáid phríobháideach | d'úsáid phearsanta | úsáid inmheánach | n-úsáid phearsanta"
        ),
        Condition.EDUCATIONAL_USE: words(
            "críocha oideachais | úsáid oideachasúil | críocha oideachasúla"
        ),
        Condition.ONE_TIME: words("úsáid aon uaire | uair amháin"),
        Condition.NOTIFY: words("cuir in iúl dúinn | an t-eagarthóir a chur ar an eolas"),
        Condition.PAYMENT: words("íocaíocht | táille | táillí | íoc as"),
        Condition.SUBSCRIBER: words(
            "síntiúsóirí | baill | bhaill | custaiméirí | chliaint | cliaint | úsáideoirí cláraithe"
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "le haghaidh úsáid eagarthóireachta amháin | úsáid eagarthóireachta amháin"
        ),
        Exemption.PERSONAL_USE: words(
            "ach amháin le haghaidh úsáid phearsanta | seachas úsáid phearsanta | ach amháin d'úsáid phearsanta"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "ceadaithe faoin dlí | mar a cheadaítear faoin dlí"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("taighde eolaíoch"),
        Exemption.IMAGES: words("seachas grianghraif | seachas íomhánna"),
    },
    places={
        "DE": words("an ghearmáin"),
        "ES": words("an spáinn"),
        "EU": words("an t-aontas eorpach | aontas eorpach"),
        "FR": words("an fhrainc"),
        "GB": words("an ríocht aontaithe | ríocht aontaithe"),
        "IE": words("éire | éirinn | éireann"),
        "IT": words("an iodáil"),
        "US": words("stáit aontaithe | na stáit aontaithe"),
    },
    months=(
        words("eanáir"),
        words("feabhra"),
        words("márta"),
        words("aibreán"),
        words("bealtaine"),
        words("meitheamh"),
        words("iúil"),
        words("lúnasa"),
        words("meán fómhair"),
        words("deireadh fómhair"),
        words("samhain"),
        words("nollaig"),
    ),
    examples=(
        Example("Tá cosc ar atáirgeadh an ailt seo.", ("prohibits reproduce",)),
        Example(
            "Tá cosc ar an ábhar a chóipeáil nó a dháileadh gan chead i scríbhinn roimh ré ón bhfoilsitheoir.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Ní féidir an téacs seo a fhoilsiú, a aistriú ná a dhíol.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "Is féidir na grianghraif a úsáid le cead na gníomhaireachta amháin.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "Ceadaítear an t-alt a athfhoilsiú ar choinníoll go luaitear an fhoinse agus go gcuirtear nasc leis.",
            ("permits publish if attribution link",),
        ),
        Example(
            "I gcás athfhoilsithe, tá sé éigeantach an fhoinse a lua.",
            ("permits publish if attribution",),
        ),
        Example(
            "Forchoimeádann an foilsitheoir na cearta mianadóireachta sonraí agus intleachta saorga.",
            ("reserves ai_training",),
        ),
        Example(
            "Tá cosc ar úsáid na n-alt chun samhlacha teanga a oiliúint.",
            ("prohibits ai_training",),
        ),
        Example(
            "Ceadaítear dáileadh chun críocha neamhthráchtála.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Ní féidir aon chuid den doiciméad seo a chóipeáil gan chead.",
            ("prohibits reproduce quote if consent",),
        ),
        Example(
            "Tá cosc ar atáirgeadh an ábhair go hiomlán nó go páirteach.",
            ("prohibits reproduce quote",),
        ),
        Example("© 2013 Guth na Mara. Gach ceart ar cosaint.", ("reserved",)),
        Example("Grianghraf: Máire Ní Bhriain", ("notice",)),
        Example("Chiontaigh an chúirt suíomh gréasáin as ailt a chóipeáil."),
        Example("Chuir an chomhairle cosc ar alcól a dhíol ar an trá."),
        Example("Cad is brí leis an bhfrása «gach ceart ar cosaint»?"),
        Example("Táthar ag súil le foilsiú na dtorthaí i mí an Mhárta."),
        Example("Tá cosc ar pháirceáil os comhair an gharáiste."),
    ),
)
