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
        Tag.NOT_ONLY: words(
            "ní hamháin | gan táille | gan íocaíocht | gan chostas | gan aon chostas | saor ó tháillí"
        ),
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
            "le foilsiú láithreach | le heisiúint láithreach | lena fhoilsiú láithreach | don fhoilsiú láithreach | le scaoileadh láithreach | lena scaoileadh láithreach | le scaoileadh anois | le foilsiú anois | le heisiúint anois | lena fhoilsiú anois"
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
            "úsáid* | húsáid* | n-úsáid* | athúsáid* | hathúsáid* | n-athúsáid* | saothrú | shaothrú | saothraithe | leas a bhaint as | t-úsáid* | t-athúsáid* | tsaothrú | shaothraithe | tsaothraithe"
        ),
        Action.PUBLISH: words("""foilsiú | fhoilsiú | bhfoilsiú | foilsithe | fhoilsítear | foilsítear | athfhoilsi* | hathfhoilsi* | n-athfhoilsi* | athfhoilsiú | a fhoilsiú |
            athchló* | taispeáint phoiblí | thaispeáint go poiblí | cur i láthair an phobail | phostáil | postáil | fhoilseofar | fhoilsithe | bhfoilsithe | bhfoilsítear | t-athfhoilsi* | t-athfhoilsiú | hathchló* | n-athchló* | t-athchló* | thaispeáint phoiblí | dtaispeáint phoiblí | bpostáil"""),
        Action.PUBLISH_ONLINE: words(
            "ar an idirlíon | idirlíon | ar líne | ar shuíomhanna gréasáin eile | hidirlíon | n-idirlíon | t-idirlíon"
        ),
        Action.PRINT: words(
            "clóbhuail* | chlóbhuail* | clóbhualadh | chlóbhualadh | i gcló | gclóbhuail* | gclóbhualadh"
        ),
        Action.BROADCAST: words(
            "craol* | chraol* | gcraol* | athchraol* | craoladh | chraoladh | hathchraol* | n-athchraol* | t-athchraol*"
        ),
        Action.SOCIAL: words(
            "meáin shóisialta | na meáin shóisialta | meán sóisialta | mheáin shóisialta | mheán sóisialta"
        ),
        Action.REPRODUCE: words(
            "atáirg* | hatáirg* | n-atáirg* | atáirgeadh | macasamhl* | cóipeáil | chóipeáil | gcóipeáil | cóipeáilte | chóipeáiltear | cóip | chóip | cóipeanna | cóipeáiltear | fótachóip* | íoslód* | híoslód* | n-íoslód* | dúbailt | mhacasamhlú | cóipe a dhéanamh | cóip a dhéanamh | atáirgtear | t-atáirg* | t-atáirgeadh | mhacasamhl* | chóipeáilte | gcóipeáilte | gcóip | chóipeanna | gcóipeanna | gcóipeáiltear | fhótachóip* | bhfótachóip* | t-íoslód* | dhúbailt | ndúbailt | chóipe a dhéanamh | gcóipe a dhéanamh | chóip a dhéanamh | gcóip a dhéanamh | t-atáirgtear"
        ),
        Action.REDISTRIBUTE: words(
            "dáileadh | dháileadh | ndáileadh | dáilte | dáiltear | dháiltear | athdháil* | hathdháil* | scaipeadh | scaiptear | scaipthe | tarchur* | tharchur* | dtarchur* | aistriú chuig tríú páirtí | roinnt le daoine eile | roinnt | a roinnt | cur ar aghaidh | chur ar aghaidh | fhocheadúnú | dháilte | ndáilte | ndáiltear | n-athdháil* | t-athdháil* | haistriú chuig tríú páirtí | n-aistriú chuig tríú páirtí | t-aistriú chuig tríú páirtí"
        ),
        Action.REWRITE: words(
            "athscríobh | hathscríobh | n-athscríobh | achoimre | coimriú | choimriú | eagarthóireacht a dhéanamh | t-athscríobh | hachoimre | n-achoimre | t-achoimre | gcoimriú | heagarthóireacht a dhéanamh | n-eagarthóireacht a dhéanamh | t-eagarthóireacht a dhéanamh"
        ),
        Action.ADAPT: words(
            "athrú | hathrú | n-athrú | athraithe | athraítear | oiriúnú | hoiriúnú | mionathrú | modhnú | mhodhnú | saothar díorthaithe | saothair dhíorthaithe | oiriúnaithe | cur in oiriúint | claochlú | chur in oiriúint | leasú | leasaithe | t-athrú | hathraithe | n-athraithe | t-athraithe | hathraítear | n-athraítear | t-athraítear | n-oiriúnú | t-oiriúnú | mhionathrú | shaothar díorthaithe | tsaothar díorthaithe | shaothair dhíorthaithe | tsaothair dhíorthaithe | hoiriúnaithe | n-oiriúnaithe | t-oiriúnaithe | chlaochlú | gclaochlú"
        ),
        Action.TRANSLATE: words(
            "aistriúchán | aistriúcháin | haistriúchán | aistriú | haistriú | n-aistriú | aistrítear | aistrithe | a aistriú | n-aistriúchán | t-aistriúchán | haistriúcháin | n-aistriúcháin | t-aistriúcháin | t-aistriú | haistrítear | n-aistrítear | t-aistrítear | haistrithe | n-aistrithe | t-aistrithe"
        ),
        Action.QUOTE: words(
            "sliocht | sleachta | athfhriotal | shliocht | tsliocht | shleachta | tsleachta | hathfhriotal | n-athfhriotal | t-athfhriotal"
        ),
        Action.ARCHIVE: words(
            "cartlann* | chartlann* | gcartlann* | stóráil | stóras | stóráiltear | stóráilte | bunachar sonraí | mbunachar sonraí | i gcóras aisghabhála | córas aisghabhála | bhunachar sonraí | chóras aisghabhála | gcóras aisghabhála | cartlannú | chartlannú | gcartlannú | cartlannaítear | a chartlannú | chur i gcartlann"
        ),
        Action.SELL: words(
            "díol | dhíol | ndíol | díoltar | díolta | athdhíol* | díolachán | díolacháin | dhíoltar | ndíoltar | dhíolta | ndíolta | hathdhíol* | n-athdhíol* | t-athdhíol* | dhíolachán | ndíolachán | dhíolacháin | ndíolacháin"
        ),
        Action.COMMERCIAL: words(
            "úsáid tráchtála | n-úsáid tráchtála | úsáid thráchtála | saothrú tráchtála | húsáid tráchtála | t-úsáid tráchtála | húsáid thráchtála | n-úsáid thráchtála | t-úsáid thráchtála | shaothrú tráchtála | tsaothrú tráchtála"
        ),
        Action.ADVERTISE: words(
            "fógraíocht* | fhógraíocht* | margaíocht* | fógra | fógraí | bolscaireacht | bhfógraí | fhógraí | bhfógraíocht* | bhfógra | mbolscaireacht | mhargaíocht* | fógraíochta | chur chun cinn | cur chun cinn | fhógra | bholscaireacht"
        ),
        Action.AI_TRAINING: words(
            "mianadóireacht téacs agus sonraí | mhianadóireacht téacs agus sonraí | mianadóireacht sonraí | mhianadóireacht sonraí | intleacht shaorga | intleachta saorga | hintleachta saorga | oiliúint samhlacha | samhlacha a oiliúint | traenáil samhlacha | samhlacha a thraenáil | oiliúint múnlaí | oiliúint a chur ar shamhlacha | samhlacha teanga | shamhlacha teanga | meaisínfhoghlaim | meaisínfhoghlama | scríobadh sonraí | scraping | crawling | sonraí oiliúna | hintleacht shaorga | n-intleacht shaorga | t-intleacht shaorga | n-intleachta saorga | t-intleachta saorga | hoiliúint samhlacha | n-oiliúint samhlacha | t-oiliúint samhlacha | shamhlacha a oiliúint | tsamhlacha a oiliúint | thraenáil samhlacha | dtraenáil samhlacha | shamhlacha a thraenáil | tsamhlacha a thraenáil | hoiliúint múnlaí | n-oiliúint múnlaí | t-oiliúint múnlaí | hoiliúint a chur ar shamhlacha | n-oiliúint a chur ar shamhlacha | t-oiliúint a chur ar shamhlacha | tsamhlacha teanga | mheaisínfhoghlaim | mheaisínfhoghlama | chrawling | gcrawling | shonraí oiliúna | tsonraí oiliúna | mianadóireacht téacs | mianadóireachta téacs agus sonraí | mianadóireachta téacs | mianadóireachta sonraí | mhianadóireacht téacs | mianadóireacht ar théacs | mianadóireacht téacs is sonraí | mianadóireacht téacs nó sonraí | mianadh sonraí | córais intleachta saorga | samhlacha teanga móra | múnlaí teanga | oiliúint ar shamhlacha | oiliúint a thabhairt do shamhlacha | samhlaí teanga | samhlacha is | oiliúint is | traenáil is | meaisínfhoghlaim* | scríobadh gréasáin | scríobadh | sonraí a bhaint go huathoibríoch | bailiú uathoibríoch | text and data mining"
        ),
        Action.ALTER_IMAGE: words(
            "bearradh | athchóiriú digiteach | ionramháil dhigiteach | bhearradh | mbearradh | hathchóiriú digiteach | n-athchóiriú digiteach | t-athchóiriú digiteach | hionramháil dhigiteach | n-ionramháil dhigiteach | t-ionramháil dhigiteach | a bhearradh | a ghearradh | athdhathú | ionramháil"
        ),
        Action.LINK: words("naisc dhomhain | frámú | leabú | fhrámú | bhfrámú"),
    },
    objects={
        Object.ITEM: words("""alt | altanna | t-alt | an t-alt | n-alt | ábhar | ábhair | t-ábhar | an t-ábhar | n-ábhar | doiciméad | doiciméid | dhoiciméad | ndoiciméad |
            scéal | scéalta | faisnéis | eolas | saothar | saothair | shaothar | an foilseachán seo | leabhar | nuacht | aiste | tuairisc | tuairiscí |
            ábhar an tsuímh | ábhar an tsuímh seo | inneachar | foilseachán seo | fhoilseachán seo | bhfoilseachán seo | foilseachán | fhoilseachán | haltanna | n-altanna | t-altanna | hábhar | hábhair | n-ábhair | t-ábhair | dhoiciméid | ndoiciméid | fhaisnéis | bhfaisnéis | heolas | n-eolas | t-eolas | tsaothar | shaothair | tsaothair | haiste | n-aiste | t-aiste | thuairisc | dtuairisc | thuairiscí | dtuairiscí | hábhar an tsuímh | n-ábhar an tsuímh | t-ábhar an tsuímh | hábhar an tsuímh seo | n-ábhar an tsuímh seo | t-ábhar an tsuímh seo | hinneachar | n-inneachar | t-inneachar | bhfoilseachán"""),
        Object.SITE: words(
            "suíomh gréasáin | láithreán gréasáin | suíomh | láithreán | an suíomh seo | tsuímh | shuíomh gréasáin | tsuíomh gréasáin | shuíomh | tsuíomh"
        ),
        Object.TEXT: words("téacs | théacs | dtéacs | téacsanna | théacsanna | dtéacsanna"),
        Object.IMAGE: words(
            "grianghraf* | grianghraif | ghrianghraif | ngrianghraif | ghrianghraf* | ngrianghraf* | íomhá | íomhánna | n-íomhánna | híomhánna | pictiúr* | phictiúr* | bpictiúr* | híomhá | n-íomhá | t-íomhá | t-íomhánna"
        ),
        Object.VIDEO: words("físeán* | fhíseán* | bhfíseán*"),
        Object.AUDIO: words(
            "podchraoladh | taifead* | fuaim | fuaime | phodchraoladh | bpodchraoladh | thaifead* | dtaifead* | fhuaim | bhfuaim | fhuaime | bhfuaime"
        ),
        Object.GRAPHIC: words(
            "grafaic | grafaicí | léaráid* | léarscáil* | ghrafaic | ngrafaic | ghrafaicí | ngrafaicí"
        ),
        Object.LOGO: words("lógó | lógónna"),
    },
    conditions={
        Condition.CONSENT: words(
            "cead | chead | gcead | ceada | toiliú | thoiliú | dtoiliú | ceadúnas | cheadúnas | gceadúnas | údarú | údarás | n-údarú | comhaontú | chomhaontú | faomhadh | fhaomhadh | conradh | réamhchead | réamhchead* | réamhthoiliú | toilithe | cheada | gceada | húdarú | t-údarú | húdarás | n-údarás | t-údarás | gcomhaontú | bhfaomhadh | chonradh | gconradh | thoilithe | dtoilithe"
        ),
        Condition.PRIOR: words(
            "roimh ré | réamhchead | réamhchead* | réamhthoiliú | roimhe sin | réamh-chead | chun tosaigh"
        ),
        Condition.WRITTEN: words("i scríbhinn | scríofa | i scríobh"),
        Condition.ATTRIBUTION: words(
            "an fhoinse a lua | foinse a lua | luaitear an fhoinse | luaitear | lua | a lua | foinse | fhoinse | bhfoinse | an fhoinse | creidiúint | chreidiúint | admháil | hadmháil | tabhairt aitheantais | aitheantas | sannadh | ainm an údair | luann | luaigh | luafar | n-admhaítear | fhoinse a lua | bhfoinse a lua | gcreidiúint | n-admháil | t-admháil | thabhairt aitheantais | dtabhairt aitheantais | haitheantas | n-aitheantas | t-aitheantas | shannadh | tsannadh | hainm an údair | n-ainm an údair | t-ainm an údair | an t-údar a lua | an t-údar a ainmniú | an foinse a ainmniú | aitheantas a thabhairt | creidiúint a thabhairt | ainmnítear | ainmnítear an fhoinse | a ainmniú | a admháil | an t-údar a aithint | an t-údar a luaitear | luaitear an t-údar | foinse a thabhairt | an fhoinse a thabhairt | an fhoinse a chur in iúl | ainm an fhoilseacháin | ainmnigh an fhoinse | luaigh an fhoinse"
        ),
        Condition.LINK: words("nasc | naisc | nasc chuig | nasc beo | hipearnasc | nascadh"),
        Condition.NO_DERIVATIVES: words(
            "gan athrú | gan aon athrú | gan mhodhnú | ina iomláine | gan leasú | gan aon leasú | gan díorthaigh | hina iomláine | n-ina iomláine | t-ina iomláine"
        ),
        Condition.SHARE_ALIKE: words(
            "comhroinnt ar an gcaoi chéanna | faoin gceadúnas céanna | an ceadúnas céanna | na coinníollacha céanna | chomhroinnt ar an gcaoi chéanna | gcomhroinnt ar an gcaoi chéanna | fhaoin gceadúnas céanna | bhfaoin gceadúnas céanna"
        ),
        Condition.NONCOMMERCIAL: words(
            "neamhthráchtála | neamhthráchtálach | neamhthráchtálacha | neamhbhrabúis | gan bhrabús | neamh-thráchtála | nach bhfuil tráchtálach"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "úsáid eagarthóireachta | críocha eagarthóireachta | críocha iriseoireachta | húsáid eagarthóireachta | n-úsáid eagarthóireachta | t-úsáid eagarthóireachta | chríocha eagarthóireachta | gcríocha eagarthóireachta | chríocha iriseoireachta | gcríocha iriseoireachta"
        ),
        Condition.PERSONAL_USE: words(
            "úsáid phearsanta | húsáid phearsanta | úsáid phríobháideach | d'úsáid phearsanta | úsáid inmheánach | n-úsáid phearsanta | t-úsáid phearsanta | húsáid phríobháideach | n-úsáid phríobháideach | t-úsáid phríobháideach | dh'úsáid phearsanta | nd'úsáid phearsanta | húsáid inmheánach | n-úsáid inmheánach | t-úsáid inmheánach"
        ),
        Condition.EDUCATIONAL_USE: words(
            "críocha oideachais | úsáid oideachasúil | críocha oideachasúla | chríocha oideachais | gcríocha oideachais | húsáid oideachasúil | n-úsáid oideachasúil | t-úsáid oideachasúil | chríocha oideachasúla | gcríocha oideachasúla"
        ),
        Condition.ONE_TIME: words(
            "úsáid aon uaire | uair amháin | húsáid aon uaire | n-úsáid aon uaire | t-úsáid aon uaire | huair amháin | n-uair amháin | t-uair amháin"
        ),
        Condition.NOTIFY: words(
            "cuir in iúl dúinn | an t-eagarthóir a chur ar an eolas | chuir in iúl dúinn | gcuir in iúl dúinn"
        ),
        Condition.PAYMENT: words(
            "íocaíocht | táille | táillí | íoc as | híocaíocht | n-íocaíocht | t-íocaíocht | tháille | dtáille | tháillí | dtáillí | híoc as | n-íoc as | t-íoc as"
        ),
        Condition.SUBSCRIBER: words(
            "síntiúsóirí | baill | bhaill | custaiméirí | chliaint | cliaint | úsáideoirí cláraithe | shíntiúsóirí | tsíntiúsóirí | mbaill | chustaiméirí | gcustaiméirí | gcliaint | húsáideoirí cláraithe | n-úsáideoirí cláraithe | t-úsáideoirí cláraithe"
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
    joints=words("ó | de"),
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
