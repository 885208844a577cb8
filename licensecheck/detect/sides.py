"""What stands on either side of a mark: its years, in whatever order with its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from licensecheck.detect.borders import ending
from licensecheck.detect.holders import Listed, contacts, handle, past_contact
from licensecheck.detect.names import name_after, name_before
from licensecheck.detect.pieces import Range
from licensecheck.detect.registry import Known
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.text.fold import View
from licensecheck.text.years import Years, run

BETWEEN = regex.compile(r"[\s:;,.\-|/\"'*()]{0,4}")
_SOFT = regex.compile(
    r"[\s,;.:/|(-]{0,3}(?:since\s|from\s|seit\s|ab\s|с\s|desde\s|depuis\s|od\s|dal\s|by\s(?=\d)|[<?\ufffd](?=\d))?"
)
#: A name alone behind the formula: `© All rights reserved. Trussville Tribune`.
TAIL_NAME = regex.compile(r"\.\s(\w[\w.'&-]*(?:\s[\w.'&-]+){0,4})\s?(?=$|\|)")
#: A stretch of words without any sign that could end a name.
_STRETCH = regex.compile(r"[\s,:'\"-]{0,3}(\w[\w'’&.-]*(?:\s(?:[\w\"'’.-]+|&)){1,7}?)[\s,(]*$")
#: No name is longer than this.
FAR = 300
#: How far a list of holders may go on behind its mark.
_LISTED = 2_500
#: How far behind a mark a year still belongs to it, with a name between.
DATED = 70
FORMS = r"ltd|inc|llc|gmbh|s\.a|a\.s|a\.ş|ag|plc|s\.p\.a|s\.r\.l|sp\. z o\.o|d\.o\.o|co"
_SMALL = regex.compile(r"\s?([\w.'&-]{3,}(?:\s[\w.'&-]+){0,2})(?=\s|$|[|,.])")
#: A site's name, written small, behind "by" or right behind the mark.
_DOMAIN = regex.compile(
    r"[\s:]*(?:by:?\s)?((?:[\p{L}\d-]+\s)?[\p{L}\d-]{2,}\.\p{L}{2,8})(?=\s|$|[|,)])"
)
#: A name that its end tells: `1996. Quay Technology Limited`.
_FORMAL = regex.compile(
    rf"\W{{0,4}}(?:[\w&'-]+,?\s){{1,6}}(?:{FORMS}|limited|incorporated|corporation|company)\b"
    rf"|\W{{0,4}}(?:[\w&'-]+\s){{0,6}}[\w&'-]+,\s(?:19|20)\d\d\b"
)
#: Words up to so many letters are somebody's "may not" in many a name.
_SHORT = 4
#: How far behind a mark its name may end.
REACH = 160
#: Tags that a name cannot run into.
ENDS = (
    Tag.RESERVED, Tag.PROTECTED, Tag.MARK, Tag.TAIL, Tag.BAN, Tag.MAY_NOT, Tag.NO_PART,
    Tag.UNAUTHORISED, Tag.CREDIT, Tag.PART_OF, Tag.RESERVE, Tag.PUBLIC_DOMAIN, Tag.ALLOW,
    Tag.KILL, Tag.EMBARGO, Tag.OWNED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One or several marks in a row: `© Copyright`, `(c)`; `sign` tells it from a mere word.

    A `double` one has a sign and a word, and can hardly be anything else.
    """

    start: int
    end: int
    sign: bool
    letter: bool
    repeated: bool = False
    double: bool = False


def name_limit(
    tagged: Tagged, mark: Mark, limit: int, known: Sequence[Known], *ends: Tag
) -> int:
    """Say where the first word stands that no name runs into."""
    limit = min(limit, mark.end + _LISTED)
    hits = [
        *tagged.tagged(mark.end, limit, *(ends or ENDS)),
        *tagged.tagged(mark.end + 3, limit, Tag.MAY),
    ]
    view, text = tagged.view, tagged.view.text
    addresses = contacts(view, mark.end, limit)
    hits = [
        hit
        for hit in ending(tagged, known, hits)
        if not any(start <= hit.start < end for start, end in addresses)
        and not _is_surname(view, hit)
    ]
    # A short word of another language is no end of a name: "© Diari Ara".
    hits = [
        hit
        for hit in hits
        if hit.end - hit.start > _SHORT
        or not regex.match(r"\p{Latin}", text, pos=hit.start)
        or hit.start > mark.end + 24
        or any(m.pack in {COMMON, SECOND} or m.value == Tag.TAIL for m in hit.meanings)
    ]
    acts = (
        hit.start
        for hit in tagged.within(mark.end, min(limit, mark.end + REACH))
        if text[hit.start - 2 : hit.start] == ", "
        and not (view.upper(hit.start) and text[hit.start - 3].isdigit())
        and any(meaning.kind is TokenKind.ACTION for meaning in hit.meanings)
    )
    return min([limit, *(hit.start for hit in hits), *acts])


@dataclass(frozen=True, slots=True)
class Side:
    """What stands on one side of a mark."""

    name: Range | None = None
    years: Years | None = None
    second: Years | None = None
    more: tuple[Listed, ...] = ()


def after_mark(view: View, mark: Mark, limit: int, bound: int, known: Sequence[Known]) -> Side:
    """Read years and a name after the mark, in either order."""
    at = skip_lead(view, mark.end, limit)
    years = run(view.text, at, limit)
    if any(mark.end <= b < at for b in view.paragraphs) and not (mark.sign and years):
        return Side()
    start = _open_range(view, years.end, limit) if years else at
    if years and _ends_here(view, mark, start, limit):
        return Side(_closing_name(view, start, limit), years)
    ahead = year_ahead(view, start, limit)
    if ahead == limit and mark.sign and years is None and limit > at + 1:
        # A word of the name may mean something elsewhere; the year shows where it ends.
        dated = year_ahead(view, start, min(bound, start + DATED))
        if _up_to_year(view, start, dated) and dated < min(bound, start + DATED):
            ahead, limit = dated, bound
    name = (
        (_up_to_year(view, start, ahead) if ahead < limit else None)
        or name_after(view, start, ahead, known)
        or _small_name(view, mark, start, ahead, limit)
        or (
            handle(view, skip_lead(view, start, limit), limit) if years or mark.double else None
        )
    )
    if name and years and name[1] >= limit - 1 and _speaks_on(view, name, limit):
        return Side(None, years)
    if name is None:
        return Side(None, years)
    second = run(view.text, skip_lead(view, past_contact(view, name[1], limit), limit), limit)
    return Side(name, years, second)


def _closing_name(view: View, at: int, limit: int) -> Range | None:
    """Read a name of some words behind the full stop after the years: "© 2019. PAN Media"."""
    tail = TAIL_NAME.match(view.text, at, min(limit, _line_end(view, at)))
    if tail is None or " " not in tail[1] or not view.upper(tail.start(1)):
        return None
    name = name_after(view, tail.start(1), tail.end(1))
    return name if name and name[1] >= tail.end(1) - 1 else None


def _line_end(view: View, at: int) -> int:
    limit = min(len(view.text), at + REACH)
    return next((b for b in range(at, limit) if b in view.breaks), limit)


def _is_surname(view: View, hit: Hit) -> bool:
    """Say whether a word that rules elsewhere is written as part of a name: "Ian Grant"."""
    rules = all(m.value in _SURNAMES for m in hit.meanings if m.kind is TokenKind.TAG)
    capital = view.upper(hit.start) and not view.upper(hit.start + 1)
    before = regex.search(r"(\S+)\s$", view.text[max(0, hit.start - 30) : hit.start])
    return (
        rules
        and capital
        and before is not None
        and view.upper(hit.start - len(before.group()))
        and before.group(1).isalpha()
        and closes_line(view, hit.end)
    )


_SURNAMES = frozenset({Tag.ALLOW, Tag.MAY, Tag.KILL, Tag.BAN, Tag.CREDIT, Tag.RESERVE})


def _speaks_on(view: View, name: Range, limit: int) -> bool:
    """Say whether the one word after the year begins a sentence: "© Crown 2016 You may …"."""
    modal = view.text[limit : limit + 4].strip() in {"may", "can", "must", "shal"}
    return modal and " " not in view.text[slice(*name)]


def _up_to_year(view: View, at: int, ahead: int) -> Range | None:
    """Take all up to a year for a name, small words too: `© Observatoire du littoral 2025`."""
    match = _STRETCH.match(view.text, at, ahead)
    if not match or ahead - match.end() > 2 or not capital_or_caseless(view, match.start(1)):
        return None
    return match.span(1)


def _small_name(view: View, mark: Mark, at: int, ahead: int, limit: int) -> Range | None:
    """Read a name written small, where nothing else is said: `© euronews 2026`, `© mediba`."""
    match = _SMALL.match(view.text, at, ahead)
    domain = _DOMAIN.match(view.text, at, ahead)
    if domain:
        return domain.span(1)
    if not match or not mark.sign or mark.letter or not opens_line(view, mark.start):
        return None
    end = match.end(1)
    dated = ahead < limit and not view.text[end:ahead].strip(" ,-")
    return (
        match.span(1)
        if dated or not view.text[end : end + 2].strip() or end in view.paragraphs
        else None
    )


def skip_lead(view: View, at: int, limit: int) -> int:
    match = _SOFT.match(view.text, at, limit)
    return match.end() if match else at


def _open_range(view: View, at: int, limit: int) -> int:
    """Step over the open end of a range: 2015-present, 1996-."""
    match = regex.match(
        r"-\d\d-\d\d(?!\d)|(?:\s?-\s?|\s(?:and\s)?)(?:onwards?|beyond|later)\b|\s?-\s?(?:\$?\{{1,2}[^{}]{1,24}\}{1,2}|present|to\sdate|today|now|heute|aujourd'hui|hoy|наст\.?\s?время|н\.\s?в\.?|сегодня|今|现在|至今)?(?=[\s,.;|)]|$)",
        view.text[at:limit],
    )
    return at + match.end() if match else at


def _ends_here(view: View, mark: Mark, at: int, limit: int) -> bool:
    """Say whether a sentence or a line ends right after the years.

    Where the mark begins the line, its years may fill it, and the name stands on the next one.
    """
    if at in view.paragraphs:
        return True
    if _is_formal(view, at, limit):
        return False
    if view.text[at : at + 2] in {". ", "."}:
        return True
    return (
        at in view.breaks
        and not opens_line(view, mark.start)
        and view.text[at + 1 : at + 2].isalpha()
        and view.upper(at + 1)
        and (at - max((b for b in view.breaks if b < at), default=0) > 30)
    )


def _is_formal(view: View, at: int, limit: int) -> bool:
    """Say whether a company's name, or one whose rights are reserved, stands behind the years."""
    behind = view.text[at:limit]
    sole = limit - at <= DATED and behind.endswith((". ", ", ")) and ". " not in behind[2:-2]
    return sole or _FORMAL.match(view.text, at, at + DATED) is not None


def year_ahead(view: View, at: int, limit: int) -> int:
    """A name ends where a year follows it: `© Reuters 2016`."""
    for match in regex.finditer(
        r"(?<=[\s,(])(?=[li|oо]?[\dо][\doli|о]{2}|[०-९০-৯٠-٩۰-۹๐-๙令平]|m{1,2}[cdxliv])|(?=พ\.?\s?ศ)",
        view.text[at:limit],
    ):
        start = at + match.start()
        if start > at and run(view.text, start, limit):
            return start
    return limit


def before_mark(view: View, mark: Mark, floor: int, after: Side) -> Side:
    """Read a name or years before the mark where nothing follows it: `2017 TASS ©`."""
    text = view.text
    years = years_before(view, mark.start, floor)
    if after.name and (after.years or not years):
        return Side()
    at = years.start if years else mark.start
    if (after.name is None and mark.sign) or not after.name:
        lead = text[max(floor, at - 3) : at]
        if not regex.search(r"[.!?|]\s*$", lead):
            name = name_before(view, floor, at)
            return Side(name, years)
    return Side(None, years)


def years_before(view: View, at: int, floor: int) -> Years | None:
    tail = view.text[max(floor, at - 14) : at]
    for match in regex.finditer(
        r"(?<![\w.])(?=\d)|(?=[民令平]\w)|(?=พ\.?\s?ศ)|(?<!\p{Han})(?=[一二]\p{Han}{3})", tail
    ):
        start = at - len(tail) + match.start()
        years = run(view.text, start, at)
        if years and BETWEEN.fullmatch(view.text, years.end, at):
            return years
    return None


def closes_line(view: View, end: int) -> bool:
    """Say whether nothing but an end follows: of the line, the sentence, the brackets."""
    rest = view.text[end : end + 3]
    return (
        not rest.strip()
        or end in view.breaks
        or bool(regex.match(r"\s?[.;|)\]/>*,\"]|\s-", rest))
    )


def opens_line(view: View, start: int) -> bool:
    return start == 0 or start - 1 in view.breaks or view.text[start - 1] in "([|>"


def capital_or_caseless(view: View, at: int) -> bool:
    return view.upper(at) or not regex.match(
        r"[\p{Latin}\p{Greek}\p{Cyrillic}]", view.text, pos=at
    )
