"""Licences by their name, their abbreviation and their address, and what they grant.

Creative Commons names its elements in every language; a licence is read element by element,
so that any order, joint and version will do.  Identifiers follow the SPDX licence list where
it has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import regex

from licensecheck.detect.drafts import Draft
from licensecheck.detect.pieces import Piece
from licensecheck.model.notice import Action, Condition, Kind, Modality

#: Each element of a Creative Commons licence as its title has it in many languages (folded).
_ELEMENTS = {
    "by": """attribution namensnennung reconocimiento atribucion atribuicao atribucio paternite attribuzione
        naamsvermelding erkannande navngivelse navngivning nimea nimea nimeä uznanie.autorstwa uvedte uveďte
        указанием.авторства атрибуция зазначення.авторства название.автора признание.авторства nevezd.meg atribuire
        imenovanje autorstvo.? ауторство αναφορα alinti ghi.cong atribusi ייחוס نسب.المصنف نسبة إسناد 表示 저작자표시 署名 姓名標示 แสดงที่มา""",
    "nc": """non-?\\s?commercial(?:ly)? nicht[-\\s]?kommerziell(?:e)? keine.kommerzielle no[-\\s]?comercial nao[-\\s]?comercial
        pas.d'utilisation.commerciale non[-\\s]?commerciale? niet[-\\s]?commercieel ickekommersiell ikke[-\\s]?kommersiell
        ikke[-\\s]?kommerciel epakaupallinen ei[-\\s]?kaupallinen uzycie.niekomercyjne neuzivejte.komercne neuzivejte.dilo.komercne
        некоммерческ\\w+ некомерційн\\w+ некомерциал\\w* ne[-\\s]add.el necomercial nekomercijalno некомерцијално
        μη.εμπορικη gayri[-\\s]?ticari phi.thuong.mai nonkomersial לא.מסחרי غير.تجاري 非営利 비영리 非商业性?使?用? 非商業性 ไม่ใช้เพื่อการค้า""",
    "nd": """no[-\\s]?deriv(?:ative|s|atives)?(?:\\sworks)? non-?deriv(?:ative|atives|s) keine[-\\s]?bearbeitung(?:en)? sin[-\\s]?obras?[-\\s]?derivadas?
        sem[-\\s]?derivac(?:oes|ões) sem.derivados pas.de.modifications? non[-\\s]?opere[-\\s]?derivate geen[-\\s]?afgeleide[-\\s]?werken
        inga[-\\s]?bearbetningar ingen[-\\s]?bearbeidelse ei[-\\s]?muutoksia bez.utworow.zaleznych nezpracovavejte nezasahujte
        без.производных без.похідних ne[-\\s]valtoztasd bez.prerada без.прерада turetilemez khong.phai.sinh tanpa.turunan
        改変禁止 변경금지 禁止演绎 禁止改作 ไม่ดัดแปลง""",
    "sa": """share[-\\s]?alike weitergabe.unter.gleichen.bedingungen compartir[-\\s]?igual compartilha?igual partilha
        partage.dans.les.memes.conditions condividi.allo.stesso.modo gelijk[-\\s]?delen dela[-\\s]?lika del[-\\s]?pa[-\\s]?samme[-\\s]?vilk[ao]r
        tarttuva sama[-\\s]?lisenssi na.tych.samych.warunkach zachovejte.licenci на.тех.же.условиях поширення.на.тих.самих.умовах
        igy.add.tovabb partajare deliti.pod.istim делити.под.истим παρομοια.διανομη ayni.lisansla.paylas chia.se.tuong.tu berbagi.serupa
        継承 동일조건변경허락 相同方式共享 อนุญาตแบบเดียวกัน""",
}
_NAMES = {
    element: regex.compile("|".join(word.replace(".", r"[\s.-]") for word in words.split()))
    for element, words in _ELEMENTS.items()
}
_CC_URL = regex.compile(
    r"creativecommons\.org/(?:licen[cs]es?/(?P<code>(?:by|nc|nd|sa|sampling)(?:[-+](?:by|nc|nd|sa))*)(?:/(?P<version>\d\.\d))?|publicdomain/(?P<pd>zero|mark))[^\s\"'<>),;]*"
)
_CC_SHORT = regex.compile(
    r"(?<![a-z0-9])cc[\s:‐-]{0,3}\(?(?P<code>by(?:[\s,/-]{0,2}(?:nc|nd|sa)){0,2})(?![a-z0-9])\)?\s?[-v]?\s?(?P<version>[1-4](?:[.,]\d)?(?![\d.,]*\d))?"
)
#: What follows "cc by" in a sentence that copies somebody in.
_PROSE = regex.compile(
    r"-\p{L}|\s(?!licen|lizen|lisens|licen|inter|unport|generic|attrib|and\b|or\b|und\b|et\b|y\b|e\b|the\b)\p{L}+"
)
_CC_ZERO = regex.compile(r"(?<![a-z0-9])cc[\s-]?(?:0|zero)(?!\d)(?:[\s-]?(?P<version>1\.0))?")
_CC_NAME = regex.compile(
    r"creative[\s-]commons?|криэйтив коммонс|كرييتف كومونز|知识共享|知識共享|創用\s?cc|クリエイティブ・?\s?コモンズ|크리에이티브\s?커먼즈|ครีเอทีฟคอมมอนส์"
)
_CODE = regex.compile(r"(?<![\w])(?:by[\s-](?:nc|nd|sa)(?:[\s-](?:nd|sa))?|by)(?![\w])")
_VERSION = regex.compile(r"(?<![\d.])(?:v(?:ersion)?\.?\s?)?([1-4]\.\d)(?![\d.])")
_BARE_NAMES = regex.compile(
    r"(?<!\w)attribution[\s-]{1,3}(?:non-?commercial|share-?alike|no-?deriv)"
)
#: The identifier of a Creative Commons licence that does not say which.
SOME = "CC"
#: The same of an open licence named in words.
OPEN = "open-licence"
#: What makes the bare words "Creative Commons" a licence and not a topic.
_LICENSED = regex.compile(
    r"(?:licen[cst]|lizentz|lizenz|litsents|leyfi|ceadun|cheadun|trwydded|drwydded|лиценз|ліценз|лицензи|ライセンス|라이선스|许可|許可|授權|授权|رخصة|ترخيص|مجوز|רישיון|llicènci|llicenci|lisens|licencj|άδει|αδει|lisans|lisensi|leseni|giấy phép|giay phep|สัญญาอนุญาต)[\p{L}]*\W{0,6}(?:\p{L}+\W+){0,3}(?:creative|知|創|クリ|크리)|(?:creative[\s-]commons?|知识共享|知識共享|創用\s?cc|コモンズ|커먼즈)\W{0,4}(?:licen[cs]|lizenz|ライセンス|라이선스|许可|lisens|-li[cz]en)"
)
#: How far behind "Creative Commons" its elements may stand.
_REACH = 130

#: Other open licences: pattern, SPDX-like identifier, conditions beyond attribution.
_OTHERS = tuple(
    (regex.compile(pattern), identifier)
    for pattern, identifier in (
        (r"open government licen[cs]e(?:\s?(?:for public sector information\s?)?v?(?:ersion)?\s?(?P<version>[123](?:\.0)?))?|nationalarchives\.gov\.uk/doc/open-government-licence(?:/version/(?P<v2>\d))?", "OGL-UK"),
        (r"licence ouverte|etalab-2\.0|licence etalab|open licen[cs]e etalab", "etalab-2.0"),
        (r"datenlizenz deutschland[^.;]{0,40}|dl-de[-/]by-2[.-]0", "DL-DE-BY-2.0"),
        (r"2011/833/e[uc]", "EU-2011-833"),
        (r"norsk lisens for offentlige data|(?<!\w)nlod(?!\w)", "NLOD-2.0"),
        (r"italian open data licen[cs]e|(?<!\w)iodl(?!\w)", "IODL-2.0"),
        (r"政府標準利用規約|公共データ利用規約", "GJSTU-2.0"),
        (r"政府資料開放授權條款", "OGDL-Taiwan-1.0"),
        (r"government open data licen[cs]e", "GODL-India"),
        (r"gnu free documentation licen[cs]e|(?<!\w)gfdl(?!\w)", "GFDL-1.3-or-later"),
    )
)  # fmt: skip
_KOGL = regex.compile(r"공공누리[^\n]{0,12}?제?\s?(?P<type>[1-4])\s?유형")
_KOGL_CONDITIONS = {
    "1": (False, False),
    "2": (True, False),
    "3": (False, True),
    "4": (True, True),
}


#: With what the name or the address of a licence begins, for every pattern here.
ANCHORS = (
    "creative common", "creative-common", "creativecommon", "криэйтив коммонс", "كرییتف كومونز",
    "知识共享", "知識共享", "創用", "クリエイティブ", "크리에이티브", "ครีเอทีฟคอมมอนส์", "rightsstatements.org",
    "open government licen", "government open data licen", "nationalarchives.gov.uk",
    "licence ouverte", "licence etalab", "open license etalab", "open licence etalab", "etalab-2",
    "datenlizenz deutschland", "dl-de", "2011/833/e", "norsk lisens", "nlod", "italian open data",
    "iodl", "政府標準利用規約", "公共データ利用規約", "政府資料開放授權", "gnu free documentation", "gfdl",
    "공공누리", "spdx-license-identifier",
)  # fmt: skip
#: Words that are one only where the name goes on.
HEADS = ("cc", "attribution")


def goes_on(text: str, start: int) -> bool:
    """Say whether the word at *start*, one of `HEADS`, begins the name of a licence."""
    named = (_CC_SHORT, _CC_ZERO, _BARE_NAMES)
    return any(pattern.match(text, start) for pattern in named)


@dataclass(frozen=True, slots=True)
class _Licence:
    """What was read of a licence, as a range of the view."""

    start: int
    end: int
    id: str
    conditions: frozenset[Condition]


def licences(text: str) -> Iterator[Piece]:
    """Yield the licences that the folded *text* names, each with the permission it gives."""
    taken = bytearray(len(text) + 1)
    for found in _found(text):
        if any(taken[found.start : found.end]):
            continue
        taken[found.start : found.end] = b"\1" * (found.end - found.start)
        yield _piece(found)
    yield from _kogl(text)
    yield from _spdx(text)


def open_licence(text: str, start: int, end: int) -> Piece:
    """Make a licence of one named in words at *start*, with the elements named behind it."""
    window = text[start : end + _REACH]
    elements, last = _elements(window[: _sentence_end(window)])
    if not elements:
        return _piece(_Licence(start, end, OPEN, frozenset({Condition.ATTRIBUTION})))
    return _piece(_creative(start, start + max(last, end - start), elements, None))


def _found(text: str) -> Iterator[_Licence]:
    yield from _addresses(text)
    yield from _rights_statements(text)
    yield from _zero(text)
    yield from _named(text)
    yield from _short(text)
    for pattern, identifier in _OTHERS:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            version = (
                (groups.get("version") or groups.get("v2") or "3.0")
                if "version" in groups
                else ""
            )
            told = f"{identifier}-{version[:1]}.0" if version else identifier
            yield _Licence(*match.span(), told, frozenset({Condition.ATTRIBUTION}))


#: Statements of rightsstatements.org that leave the use open, and what they still ask.
_STATEMENTS = {"noc-nc": frozenset({Condition.NONCOMMERCIAL}), "noc-us": frozenset()}
_RIGHTS = regex.compile(
    r"rightsstatements\.org/(?:vocab|page)/(?P<code>[a-z-]+)/1\.0[^\s\"'<>),;]*"
)


def _rights_statements(text: str) -> Iterator[_Licence]:
    for match in _RIGHTS.finditer(text):
        conditions = _STATEMENTS.get(match["code"])
        if conditions is not None:
            yield _Licence(*match.span(), match["code"].upper(), frozenset(conditions))


def _addresses(text: str) -> Iterator[_Licence]:
    for match in _CC_URL.finditer(text):
        if match["pd"]:
            told = "CC0-1.0" if match["pd"] == "zero" else "PDM-1.0"
            yield _Licence(*match.span(), told, frozenset())
        else:
            elements = set(regex.findall(r"by|nc|nd|sa", match["code"]))
            yield _creative(*match.span(), elements, match["version"])


def _zero(text: str) -> Iterator[_Licence]:
    for match in _CC_ZERO.finditer(text):
        yield _Licence(*match.span(), "CC0-1.0", frozenset())


def _named(text: str) -> Iterator[_Licence]:
    """Read "Creative Commons" with the elements named after it, or none."""
    for match in (*_CC_NAME.finditer(text), *_BARE_NAMES.finditer(text)):
        window = text[match.start() : match.end() + _REACH]
        window = window[: _sentence_end(window)]
        if "zero" in window or "cc0" in window:
            yield _Licence(match.start(), match.start() + len(window), "CC0-1.0", frozenset())
            continue
        elements, last = _elements(window)
        if not elements and not _LICENSED.search(
            text, max(0, match.start() - 60), match.end() + 40
        ):
            continue
        version = _VERSION.search(window)
        if version:
            last = max(last, version.end())
        end = match.start() + max(last, match.end() - match.start())
        if not elements:
            yield _Licence(match.start(), end, SOME, frozenset({Condition.ATTRIBUTION}))
            continue
        yield _creative(match.start(), end, elements, version[1] if version else None)


def _sentence_end(window: str) -> int:
    match = regex.search(r"(?<!\d)[.。](?:\s|$)", window)
    return match.start() if match else len(window)


def _elements(window: str) -> tuple[set[str], int]:
    """Collect the elements that *window* names, and where the last of them ends."""
    found: set[str] = set()
    last = 0
    for element, pattern in _NAMES.items():
        if match := pattern.search(window):
            found.add(element)
            last = max(last, match.end())
    if code := _CODE.search(window):
        found.update(regex.findall(r"by|nc|nd|sa", code.group()))
        last = max(last, code.end())
    return found, last


def _short(text: str) -> Iterator[_Licence]:
    for match in _CC_SHORT.finditer(text):
        if match["code"] == "by" and not match["version"] and _PROSE.match(text, match.end()):
            continue  # "send it to me, cc by Friday"
        elements = set(regex.findall(r"by|nc|nd|sa", match["code"]))
        version = (match["version"] or "").replace(",", ".")
        yield _creative(*match.span(), elements, version or None)


def _creative(start: int, end: int, elements: set[str], version: str | None) -> _Licence:
    """Name a Creative Commons licence as SPDX does, and list what it asks for."""
    codes = [code for code in ("by", "nc", "nd", "sa") if code in elements | {"by"}]
    number = f"{version}.0" if version and "." not in version else version
    told = "-".join(["CC", *(code.upper() for code in codes), *([number] if number else [])])
    asked = {_CONDITION[code] for code in codes}
    return _Licence(start, end, told, frozenset(asked))


_CONDITION = {
    "by": Condition.ATTRIBUTION,
    "nc": Condition.NONCOMMERCIAL,
    "nd": Condition.NO_DERIVATIVES,
    "sa": Condition.SHARE_ALIKE,
}


def _piece(found: _Licence) -> Piece:
    granted = Draft(
        Modality.PERMITS, (Action.ALL,), found.start, found.end, conditions=found.conditions
    )
    return Piece(
        found.start,
        found.end,
        Kind.LICENCE,
        statements=(granted,),
        licences=(found.id,),
        sure=True,
    )


def _spdx(text: str) -> Iterator[Piece]:
    """Read the tag of a source file: `SPDX-License-Identifier: MIT OR CC-BY-4.0`.

    Of alternatives the first is taken; what is joined by AND holds together (SPDX 2.3,
    annex D).
    """
    for match in _SPDX.finditer(text):
        first = regex.split(r"\sor\s", match["expression"].strip(" ()"))[0]
        names = [name for name in regex.split(r"\sand\s|\swith\s|[()\s]+", first) if name]
        if not names:
            continue
        asked = frozenset().union(*(_asked_by(name) for name in names))
        piece = _piece(_Licence(*match.span(), "", asked))
        yield replace(piece, licences=tuple(_spelled(name) for name in names))


def _asked_by(name: str) -> frozenset[Condition]:
    """List what a licence asks for, by its SPDX identifier in small letters."""
    if name.startswith("cc0") or name in {"unlicense", "0bsd", "pddl-1.0"}:
        return frozenset()
    if name.startswith("cc-"):
        elements = regex.findall(r"by|nc|nd|sa", name)
        return frozenset(_CONDITION[element] for element in elements)
    kept = {Condition.KEEP_NOTICE}
    if _COPYLEFT.match(name):
        kept.add(Condition.SHARE_ALIKE)
    return frozenset(kept)


def _spelled(name: str) -> str:
    """Write an identifier as the SPDX list does: its letters are capitals, mostly."""
    spelled = _SPELLED.get(name.partition("-")[0], str.upper)(name)
    return spelled.replace("-ONLY", "-only").replace("-OR-LATER", "-or-later")


_SPELLED: dict[str, Callable[[str], str]] = {
    "apache": str.capitalize,
    "unlicense": str.capitalize,
}
_SPDX = regex.compile(
    r"spdx-license-identifier:\s{0,3}(?P<expression>[a-z0-9.+() -]{2,120}?)(?=\s?(?:\*/|-->|#|$|\s\p{L}+:))"
)
_COPYLEFT = regex.compile(r"(?:a|l)?gpl|mpl|epl|cddl|eupl|osl")


def _kogl(text: str) -> Iterator[Piece]:
    """Read the Korean open government licence, whose types 2 and 4 ban commercial use."""
    for match in _KOGL.finditer(text):
        no_sale, no_change = _KOGL_CONDITIONS[match["type"]]
        conditions = {Condition.ATTRIBUTION} | (
            {Condition.NO_DERIVATIVES} if no_change else set()
        )
        piece = _piece(_Licence(*match.span(), f"KOGL-{match['type']}", frozenset(conditions)))
        if no_sale:
            banned = Draft(Modality.PROHIBITS, (Action.COMMERCIAL,), *match.span())
            piece = replace(piece, statements=(*piece.statements, banned))
        yield piece
