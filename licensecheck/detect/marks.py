"""Copyright notices: a mark, with the years and the names that stand beside it.

A mark alone proves little: © is a bullet, a key's name and a sign for good service; (c) is
a list item, a degree and the centre of a photograph.  What makes it a notice is a year, a
name, or the formula "all rights reserved" right next to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from licensecheck.detect.borders import ending
from licensecheck.detect.listed import Listed, contacts, handle, listed, past_contact
from licensecheck.detect.names import name_after, name_before, split_names
from licensecheck.detect.owners import without_dative
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.registry import Known
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.model.notice import Kind
from licensecheck.text.fold import View
from licensecheck.text.scripts import is_unspaced
from licensecheck.text.years import ONE, Years, run

#: Signs that are a mark by themselves, the first ones almost always.
_SIGN = regex.compile(r"©|℗|\(c\)|\(с\)|\(p\)")
_LETTER = regex.compile(r"\([cсp]\)")
_LIST = regex.compile(r"\([abdabбдеef]\)|(?<!\w)[abаб]\)\s")
_STATUTE = regex.compile(
    r"(?:§|\bart\b|\barticle|\bsection|\bsec\b|\babs|\bpar\b|\bparagraph|\bletra|\blit\b|\bapartado|\bappendix|\bexhibit|\bbuchst|501)\W{0,3}[\w.()]*\s?$"
)
_GAP = regex.compile(r"[\s:;,.\-–|/<>\"'*]{0,4}(?:by\s|bei\s|по\s|de\s)?")
_BETWEEN = regex.compile(r"[\s:;,.\-|/\"'*()]{0,4}")
_SOFT = regex.compile(
    r"[\s,;.:/|(-]{0,3}(?:since\s|from\s|seit\s|ab\s|с\s|desde\s|depuis\s|od\s|dal\s|by\s(?=\d)|[<?\ufffd](?=\d))?"
)
#: Two bullets of one kind at the starts of lines are no notices.
_BULLET = regex.compile(r"(?:^|\n)[ \t]*©")
#: A name alone behind the formula: `© All rights reserved. Trussville Tribune`.
_TAIL_NAME = regex.compile(r"\.\s(\w[\w.'&-]*(?:\s[\w.'&-]+){0,4})\s?(?=$|\|)")
#: A stretch of words without any sign that could end a name.
_STRETCH = regex.compile(r"[\s,:'\"-]{0,3}(\w[\w'’&.-]*(?:\s(?:[\w\"'’.-]+|&)){1,7}?)[\s,(]*$")
#: No name is longer than this.
_FAR = 300
#: How far a list of holders may go on behind its mark.
_LISTED = 2_500
#: How far behind a mark a year still belongs to it, with a name between.
_DATED = 70
_FORMS = r"ltd|inc|llc|gmbh|s\.a|a\.s|a\.ş|ag|plc|s\.p\.a|s\.r\.l|sp\. z o\.o|d\.o\.o|co"
_COMPANY_FORM = regex.compile(rf"(?:{_FORMS})\.?$")
_SMALL = regex.compile(r"\s?([\w.'&-]{3,}(?:\s[\w.'&-]+){0,2})(?=\s|$|[|,.])")
#: A site's name, written small, behind "by" or right behind the mark.
_DOMAIN = regex.compile(
    r"[\s:]*(?:by:?\s)?((?:[\p{L}\d-]+\s)?[\p{L}\d-]{2,}\.\p{L}{2,8})(?=\s|$|[|,)])"
)
#: A name that its end tells: `1996. Quay Technology Limited`.
_FORMAL = regex.compile(
    rf"\W{{0,4}}(?:[\w&'-]+,?\s){{1,6}}(?:{_FORMS}|limited|incorporated|corporation|company)\b"
    rf"|\W{{0,4}}(?:[\w&'-]+\s){{0,6}}[\w&'-]+,\s(?:19|20)\d\d\b"
)
_ADJACENT = 6
#: Words up to so many letters are somebody's "may not" in many a name.
_SHORT = 4
#: How far behind a mark its name may end.
_REACH = 160
#: What stands behind a comma and is no name: a street, a floor, a number.
_ADDRESS = regex.compile(
    r"^\d|^\w+:\d|@|\b(?:street|road|avenue|floor|str\.|platz|via|rue|calle|ул\.|nit|rif)\b"
)

#: Tags that a name cannot run into.
_ENDS = (
    Tag.RESERVED, Tag.PROTECTED, Tag.MARK, Tag.TAIL, Tag.BAN, Tag.MAY_NOT, Tag.NO_PART,
    Tag.UNAUTHORISED, Tag.CREDIT, Tag.PART_OF, Tag.RESERVE, Tag.PUBLIC_DOMAIN, Tag.ALLOW,
    Tag.KILL, Tag.EMBARGO, Tag.OWNED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mark:
    """One or several marks in a row: `© Copyright`, `(c)`; `sign` tells it from a mere word.

    A `double` one has a sign and a word, and can hardly be anything else.
    """

    start: int
    end: int
    sign: bool
    letter: bool
    repeated: bool = False
    double: bool = False


def marks(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Yield the copyright notices of a view, each from its mark to its last name or year."""
    found = _grouped(tagged)
    within = tagged.view.span(0, len(tagged.view.text))
    bullets = _BULLET.findall(tagged.view.source, within.start, within.end)
    bulleted = len(bullets) > 1 or any(m.repeated for m in found)
    floor = 0
    for n, mark in enumerate(found):
        limit = found[n + 1].start if n + 1 < len(found) else len(tagged.view.text)
        piece = _notice(tagged, mark, (floor, limit), known)
        floor = mark.end
        if piece and not (bulleted and not piece.years and not piece.reserved):
            # The name before a mark is not that of a whole notice before it.
            floor = max(floor, piece.end) if piece.years else floor
            yield piece


def _grouped(tagged: Tagged) -> list[_Mark]:
    """Join marks that stand side by side: © Copyright, Copyright (c)."""
    view = tagged.view
    found: list[_Mark] = []
    formulas = {
        at
        for one in tagged.tagged(0, len(view.text), Tag.RESERVED)
        for at in range(one.start, one.end)
    }
    for hit in tagged.tagged(0, len(view.text), Tag.MARK, Tag.PROTECTED):
        if hit.start in formulas:
            continue  # the "copyright" of "copyright reserved"
        words = view.text[hit.start : hit.end]
        if not (_is_mark(hit) or _is_dated(view, hit)):
            continue
        one = _Mark(
            hit.start, hit.end, bool(_SIGN.search(words)), bool(_LETTER.fullmatch(words))
        )
        if (
            found
            and _BETWEEN.fullmatch(view.text, found[-1].end, one.start)
            and not (one.start - found[-1].end > 3)
        ):
            last = found.pop()
            if view.text[last.start : last.end] == words == "©":
                one = _Mark(last.start, one.end, sign=True, letter=False, repeated=True)
                found.append(one)
                continue
            alone = last.letter and one.letter
            double = last.double or last.sign != one.sign
            one = _Mark(last.start, one.end, last.sign or one.sign, alone, double=double)
        found.append(one)
    return found


def _is_mark(hit: Hit) -> bool:
    return any(meaning.value == Tag.MARK for meaning in hit.meanings)


def _is_dated(view: View, hit: Hit) -> bool:
    """Say whether a year makes a mark of the words: "the files are copyright 2002 …"."""
    return run(view.text, hit.end + 1, len(view.text)) is not None


def _notice(tagged: Tagged, mark: _Mark, bounds: Range, known: Sequence[Known]) -> Piece | None:
    """Read what stands around *mark*; None if it is no notice."""
    view = tagged.view
    if mark.repeated or _is_other(view, mark) or _owns_no_work(tagged, mark):
        return None
    limit = _limit(tagged, mark, bounds[1], known)
    after = _after(view, mark, min(limit, mark.end + _FAR), bounds[1], known)
    if more := _more(tagged, mark, after, bounds[1], known):
        after = replace(after, second=None, more=more)
    after = replace(after, name=_with_collective(tagged, after, limit))
    before = _before(view, _without_tail(tagged, mark), bounds[0], after)
    if not (before.name or after.name):
        before = replace(before, name=_collected_before(tagged, mark, bounds[0]))
    owner = None if mark.sign or after.years else _owner(tagged, mark, bounds[1])
    if owner is not None:
        return Piece(
            mark.start, owner[1], Kind.COPYRIGHT, tuple(_holders(view, owner)), sure=True
        )
    piece = _joined(tagged, mark, after, before)
    reserved = _reserved_beside(tagged, piece)
    piece = replace(
        piece,
        reserved=reserved,
        weight=_weight(tagged, mark, piece, known, reserved=reserved is not None),
    )
    return replace(piece, sure=True) if piece.weight >= 1 else None


def _more(
    tagged: Tagged, mark: _Mark, after: _Side, bound: int, known: Sequence[Known]
) -> tuple[Listed, ...]:
    """Read the holders listed behind the first one."""
    if after.name is None:
        return ()
    view = tagged.view
    limit = _limit(tagged, mark, bound, known, *(tag for tag in _ENDS if tag is not Tag.TAIL))
    tails = tagged.tagged(after.name[1], limit, Tag.TAIL)
    return tuple(listed(view, after.name[1], limit, [(hit.start, hit.end) for hit in tails]))


def _with_collective(tagged: Tagged, after: _Side, limit: int) -> Range | None:
    """Let a name end with whose it is in small letters: "the Quay project", "Quay authors"."""
    name, view = after.name, tagged.view
    start = name[1] if name else after.years.end if after.years else None
    if start is None or after.more or after.second:
        return name
    found = tagged.tagged(start, min(limit, start + _DATED), Tag.COLLECTIVE)
    stretch = _COLLECTED.match(view.text, start, found[-1].end) if found else None
    if stretch is None or any(start <= b < found[-1].end for b in view.breaks):
        return name
    if not (_closes(view, stretch.end()) or _tail_follows(tagged, stretch.end())):
        return name
    return (name[0] if name else stretch.start(1)), stretch.end()


def _without_tail(tagged: Tagged, mark: _Mark) -> _Mark:
    """Let a name before the mark end before its tail: "Quay and others (c) 2008"."""
    tails = tagged.tagged(max(0, mark.start - _TAILED), mark.start, Tag.TAIL)
    near = [hit for hit in tails if mark.start - hit.end <= 1]
    return replace(mark, start=near[0].start) if near else mark


def _collected_before(tagged: Tagged, mark: _Mark, floor: int) -> Range | None:
    """Read a name in small letters between two marks: "Copyright quay contributors (c) 2016"."""
    last = next(iter(reversed(tagged.tagged(floor, mark.start, Tag.COLLECTIVE))), None)
    if last is None or mark.start - last.end > 1 or not floor:
        return None
    stretch = _COLLECTED.match(tagged.view.text, floor, last.end)
    return stretch.span(1) if stretch else None


#: How long a tail may be.
_TAILED = 30
#: Up to three words in small letters, the last of which is a collective.
_COLLECTED = regex.compile(r"[\s,@]{1,3}((?:[\w/&.'-]+\s){0,3}[\w/&.'-]+)$")


def _tail_follows(tagged: Tagged, at: int) -> bool:
    return any(hit.start - at <= 1 for hit in tagged.tagged(at, at + _DATED, Tag.TAIL))


def _owner(tagged: Tagged, mark: _Mark, bound: int) -> Range | None:
    """Read who owns the rights where words say so: "the copyright belongs to …", 版权归…所有."""
    view = tagged.view
    limit = min(bound, mark.end + _DATED)
    inside = [h for h in tagged.tagged(mark.start, mark.end, Tag.OWNED) if h.end == mark.end]
    behind = tagged.tagged(mark.end, limit, Tag.OWNED)
    owned = next(iter([*inside, *behind]), None)
    if owned is None or any(mark.end <= b < owned.start for b in view.paragraphs):
        return None
    if regex.search(r"[.!?。;]", view.text[mark.end : owned.start]):
        return None
    stop = min(bound, owned.end + _DATED)
    stop = min([stop, *(h.start for h in tagged.tagged(owned.end, stop, *_ENDS))])
    stop = min([stop, *(m.start() for m in _OWN_END.finditer(view.text, owned.end, stop))])
    lead = regex.match(r"[\s:]*(?:は|은|는|이|가|의|등)?\s?", view.text[mark.end : owned.start])
    first = mark.end + (lead.end() if lead else 0)
    final = (
        any(map(is_unspaced, view.text[owned.start : owned.end])) and owned.start - first > 2
    )
    if final:  # Japanese and Korean say whose before they say "is"
        return name_after(view, first, owned.start)
    return name_after(view, owned.end, stop)


def _owns_no_work(tagged: Tagged, mark: _Mark | Hit) -> bool:
    """Say whether a mark only tells of ownership, and not of a work's: "the house belongs to"."""
    owned = tagged.tagged(mark.start, mark.end, Tag.OWNED)
    if not owned or (owned[0].start, owned[-1].end) != (mark.start, mark.end):
        return False
    start = max(0, mark.start - _DATED)
    spoken = {SECOND, *tagged.languages(start, mark.end)[:1]}
    return not any(
        m.kind is TokenKind.OBJECT and m.pack in spoken
        for hit in tagged.within(start, mark.start)
        for m in hit.meanings
    )


_OWN_END = regex.compile(r"所有|[,.;。、]\s|[.。]$")


def _is_other(view: View, mark: _Mark) -> bool:
    """Say whether the mark is a list item, a reference, part of a word or of code."""
    text = view.text
    before, after = text[max(0, mark.start - 24) : mark.start], text[mark.end : mark.end + 8]
    if mark.sign and after[:1] == "-" and after[1:2].isalpha():
        return True  # the ©-sign
    if mark.letter and not mark.end - mark.start > 3:
        around = text[max(0, mark.start - 200) : mark.end + 200]
        if _LIST.search(around) or _STATUTE.search(before):
            return True
        if regex.match(r"\s?(?:and|or|the|a|is|в|и)\s", after):
            return True
        if regex.search(r"[\d]\s?$", before) and not ONE.search(before[-6:]):
            return True
    return bool(regex.search(r"[=({]\s?[\"']?$|[_./\\]$", before)) and bool(
        regex.match(r"[_=\"'})\].]|_?notice", after)
    )


def _limit(tagged: Tagged, mark: _Mark, limit: int, known: Sequence[Known], *ends: Tag) -> int:
    """Say where the first word stands that no name runs into."""
    limit = min(limit, mark.end + _LISTED)
    hits = [
        *tagged.tagged(mark.end, limit, *(ends or _ENDS)),
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
        for hit in tagged.within(mark.end, min(limit, mark.end + _REACH))
        if text[hit.start - 2 : hit.start] == ", "
        and not (view.upper(hit.start) and text[hit.start - 3].isdigit())
        and any(meaning.kind is TokenKind.ACTION for meaning in hit.meanings)
    )
    return min([limit, *(hit.start for hit in hits), *acts])


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands on one side of a mark."""

    name: Range | None = None
    years: Years | None = None
    second: Years | None = None
    more: tuple[Listed, ...] = ()


def _after(view: View, mark: _Mark, limit: int, bound: int, known: Sequence[Known]) -> _Side:
    """Read years and a name after the mark, in either order."""
    at = _skip(view, mark.end, limit)
    years = run(view.text, at, limit)
    if any(mark.end <= b < at for b in view.paragraphs) and not (mark.sign and years):
        return _Side()
    start = _open_range(view, years.end, limit) if years else at
    if years and _ends_here(view, mark, start, limit):
        return _Side(_closing_name(view, start, limit), years)
    ahead = _year_ahead(view, start, limit)
    if ahead == limit and mark.sign and years is None and limit > at + 1:
        # A word of the name may mean something elsewhere; the year shows where it ends.
        dated = _year_ahead(view, start, min(bound, start + _DATED))
        if _up_to_year(view, start, dated) and dated < min(bound, start + _DATED):
            ahead, limit = dated, bound
    name = (
        (_up_to_year(view, start, ahead) if ahead < limit else None)
        or name_after(view, start, ahead, known)
        or _small_name(view, mark, start, ahead, limit)
        or (handle(view, _skip(view, start, limit), limit) if years or mark.double else None)
    )
    if name and years and name[1] >= limit - 1 and _speaks_on(view, name, limit):
        return _Side(None, years)
    if name is None:
        return _Side(None, years)
    second = run(view.text, _skip(view, past_contact(view, name[1], limit), limit), limit)
    return _Side(name, years, second)


def _closing_name(view: View, at: int, limit: int) -> Range | None:
    """Read a name of some words behind the full stop after the years: "© 2019. PAN Media"."""
    tail = _TAIL_NAME.match(view.text, at, min(limit, _line_end(view, at)))
    if tail is None or " " not in tail[1] or not view.upper(tail.start(1)):
        return None
    name = name_after(view, tail.start(1), tail.end(1))
    return name if name and name[1] >= tail.end(1) - 1 else None


def _line_end(view: View, at: int) -> int:
    limit = min(len(view.text), at + _REACH)
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
        and _closes(view, hit.end)
    )


_SURNAMES = frozenset({Tag.ALLOW, Tag.MAY, Tag.KILL, Tag.BAN, Tag.CREDIT, Tag.RESERVE})


def _speaks_on(view: View, name: Range, limit: int) -> bool:
    """Say whether the one word after the year begins a sentence: "© Crown 2016 You may …"."""
    modal = view.text[limit : limit + 4].strip() in {"may", "can", "must", "shal"}
    return modal and " " not in view.text[slice(*name)]


def _up_to_year(view: View, at: int, ahead: int) -> Range | None:
    """Take all up to a year for a name, small words too: `© Observatoire du littoral 2025`."""
    match = _STRETCH.match(view.text, at, ahead)
    if not match or ahead - match.end() > 2 or not _capital_or_caseless(view, match.start(1)):
        return None
    return match.span(1)


def _small_name(view: View, mark: _Mark, at: int, ahead: int, limit: int) -> Range | None:
    """Read a name written small, where nothing else is said: `© euronews 2026`, `© mediba`."""
    match = _SMALL.match(view.text, at, ahead)
    domain = _DOMAIN.match(view.text, at, ahead)
    if domain:
        return domain.span(1)
    if not match or not mark.sign or mark.letter or not _opens(view, mark.start):
        return None
    end = match.end(1)
    dated = ahead < limit and not view.text[end:ahead].strip(" ,-")
    return (
        match.span(1)
        if dated or not view.text[end : end + 2].strip() or end in view.paragraphs
        else None
    )


def _skip(view: View, at: int, limit: int) -> int:
    match = _SOFT.match(view.text, at, limit)
    return match.end() if match else at


def _open_range(view: View, at: int, limit: int) -> int:
    """Step over the open end of a range: 2015-present, 1996-."""
    match = regex.match(
        r"-\d\d-\d\d(?!\d)|(?:\s?-\s?|\s(?:and\s)?)(?:onwards?|beyond|later)\b|\s?-\s?(?:\$?\{{1,2}[^{}]{1,24}\}{1,2}|present|to\sdate|today|now|heute|aujourd'hui|hoy|наст\.?\s?время|н\.\s?в\.?|сегодня|今|现在|至今)?(?=[\s,.;|)]|$)",
        view.text[at:limit],
    )
    return at + match.end() if match else at


def _ends_here(view: View, mark: _Mark, at: int, limit: int) -> bool:
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
        and not _opens(view, mark.start)
        and view.text[at + 1 : at + 2].isalpha()
        and view.upper(at + 1)
        and (at - max((b for b in view.breaks if b < at), default=0) > 30)
    )


def _is_formal(view: View, at: int, limit: int) -> bool:
    """Say whether a company's name, or one whose rights are reserved, stands behind the years."""
    behind = view.text[at:limit]
    sole = limit - at <= _DATED and behind.endswith((". ", ", ")) and ". " not in behind[2:-2]
    return sole or _FORMAL.match(view.text, at, at + _DATED) is not None


def _year_ahead(view: View, at: int, limit: int) -> int:
    """A name ends where a year follows it: `© Reuters 2016`."""
    for match in regex.finditer(
        r"(?<=[\s,(])(?=[li|oо]?[\dо][\doli|о]{2}|[०-९০-৯٠-٩۰-۹๐-๙令平]|m{1,2}[cdxliv])|(?=พ\.?\s?ศ)",
        view.text[at:limit],
    ):
        start = at + match.start()
        if start > at and run(view.text, start, limit):
            return start
    return limit


def _before(view: View, mark: _Mark, floor: int, after: _Side) -> _Side:
    """Read a name or years before the mark where nothing follows it: `2017 TASS ©`."""
    text = view.text
    years = _years_before(view, mark.start, floor)
    if after.name and (after.years or not years):
        return _Side()
    at = years.start if years else mark.start
    if (after.name is None and mark.sign) or not after.name:
        lead = text[max(floor, at - 3) : at]
        if not regex.search(r"[.!?|]\s*$", lead):
            name = name_before(view, floor, at)
            return _Side(name, years)
    return _Side(None, years)


def _years_before(view: View, at: int, floor: int) -> Years | None:
    tail = view.text[max(floor, at - 14) : at]
    for match in regex.finditer(
        r"(?<![\w.])(?=\d)|(?=[民令平]\w)|(?=พ\.?\s?ศ)|(?<!\p{Han})(?=[一二]\p{Han}{3})", tail
    ):
        start = at - len(tail) + match.start()
        years = run(view.text, start, at)
        if years and _BETWEEN.fullmatch(view.text, years.end, at):
            return years
    return None


def _joined(tagged: Tagged, mark: _Mark, after: _Side, before: _Side) -> Piece:
    view = tagged.view
    ranges = [(mark.start, mark.end)]
    for side in (before, after):
        ranges += [
            part for part in (side.name, _range(side.years), _range(side.second)) if part
        ]
    name = after.name or before.name
    others = [*_before_slash(view, mark), *_owners(tagged, after.name)]
    ranges += others
    for one in after.more:
        others += _holders(view, one.name)
        ranges += [part for part in (one.name, _range(one.years)) if part]
    runs = [after.years, after.second, before.years, *(one.years for one in after.more)]
    years = {year for part in runs if part for year in part.years}
    return Piece(
        min(start for start, _ in ranges),
        max(end for _, end in ranges),
        Kind.COPYRIGHT,
        tuple(sorted([*(_holders(view, name) if name else ()), *others])),
        tuple(sorted(years)),
    )


def _before_slash(view: View, mark: _Mark) -> Iterator[Range]:
    """Read the name that a slash joins to the mark: `Frank Lee/Copyright 2026 The AP`."""
    if view.text[mark.start - 1 : mark.start] == "/" and (
        name := name_before(view, 0, mark.start - 1)
    ):
        yield name


def _owners(tagged: Tagged, name: Range | None) -> Iterator[Range]:
    """Read who stands behind the holder: `National Post, a division of Postmedia …`."""
    if name is None:
        return
    view = tagged.view
    for hit in tagged.tagged(name[1], min(len(view.text), name[1] + 40), Tag.PART_OF):
        if hit.start - name[1] <= 4 and (
            owner := name_after(view, hit.end, _owner_limit(tagged, hit))
        ):
            yield owner
        return


def _owner_limit(tagged: Tagged, hit: Hit) -> int:
    limit = min(len(tagged.view.text), hit.end + _REACH)
    return min([limit, *(h.start for h in tagged.tagged(hit.end, limit, *_ENDS))])


def _range(years: Years | None) -> Range | None:
    return (years.start, years.end) if years else None


def _holders(view: View, name: Range) -> Iterator[Range]:
    """Yield the names of a stretch, up to where an address begins."""
    found = 0
    for start, end in split_names(view, *name):
        trimmed = view.text[start:end].strip(" ,;:-/|\"'*")
        if not trimmed:
            continue
        at = view.text.index(trimmed, start, end)
        if found and _ADDRESS.search(trimmed):
            return
        found += 1
        yield _unquoted(view, at, at + len(trimmed))


def _unquoted(view: View, start: int, end: int) -> Range:
    """Give back a quote that belongs to the name: ООО "УП Медиа Плюс"."""
    if view.text[start:end].count('"') % 2 and view.text[end : end + 1] == '"':
        return start, end + 1
    return start, end


def _reserved_beside(tagged: Tagged, piece: Piece) -> Range | None:
    """Find "all rights reserved" right before or after the notice."""
    text = tagged.view.text
    for hit in tagged.tagged(
        max(0, piece.start - 80), min(len(text), piece.end + 120), Tag.RESERVED
    ):
        behind = hit.start >= piece.end
        start, end = (piece.end, hit.start) if behind else (hit.end, piece.start)
        gap = text[start:end]
        crossed = sum(start <= at < end for at in tagged.view.paragraphs)
        if crossed > 1 or (crossed and gap.strip(" |")):
            continue  # a notice of its own
        if len(gap.strip(" .,;:|-/\"'()©")) <= _ADJACENT * 3:
            return hit.start, hit.end
    return None


def _weight(
    tagged: Tagged, mark: _Mark, piece: Piece, known: Sequence[Known], *, reserved: bool
) -> float:
    """Weigh the evidence for a notice; one point is enough."""
    view = tagged.view
    named = any(
        row.start < end and start < row.end for row in known for start, end in piece.holders
    )
    points = 0.0
    points += 1.0 if piece.years and (piece.holders or mark.sign or reserved) else 0.0
    points += 1.0 if reserved else 0.0
    points += 1.0 if named else 0.0
    if mark.sign and not mark.letter and piece.holders:
        points += 1.0 if mark.double and _opens(view, mark.start) else 0.0
        points += _sign_and_name(view, mark, piece)
    if mark.letter and piece.holders and not piece.years:
        points += 0.6 if _closes(view, piece.end) else -0.6
    if not mark.sign and piece.holders and _colon(tagged, mark) and _closes(view, piece.end):
        points += 1.0
    if not mark.sign and not piece.holders:
        points -= 0.6
    if not mark.sign and piece.holders and _opens(view, mark.start) and _is_plain(tagged, mark):
        last = piece.holders[-1]
        points += 1.0 if _COMPANY_FORM.search(view.text, last[1] - 12, last[1]) else 0.0
    return points


def _sign_and_name(view: View, mark: _Mark, piece: Piece) -> float:
    """© with a name and no year: a notice if the name is all there is, doubtful in prose."""
    after = view.text[piece.end : piece.end + 30]
    if regex.match(r"\s(?:symbol|sign|logo|mark|zeichen)", after):
        return -1.0
    if _closes(view, piece.end) or is_unspaced(view.text[piece.holders[0][0]]):
        return 1.0
    return 0.7 if _opens(view, mark.start) else 0.3


def _closes(view: View, end: int) -> bool:
    """Say whether nothing but an end follows: of the line, the sentence, the brackets."""
    rest = view.text[end : end + 3]
    return (
        not rest.strip()
        or end in view.breaks
        or bool(regex.match(r"\s?[.;|)\]/>*,\"]|\s-", rest))
    )


def _opens(view: View, start: int) -> bool:
    return start == 0 or start - 1 in view.breaks or view.text[start - 1] in "([|>"


def _colon(tagged: Tagged, mark: _Mark) -> bool:
    text = tagged.view.text
    labelled = text[mark.end - 1] == ":" and _is_plain(tagged, mark)
    return labelled or bool(regex.match(r"\s?[:/]\s", text[mark.end : mark.end + 3]))


def _is_plain(tagged: Tagged, mark: _Mark) -> bool:
    """Say whether the mark is one without its colon too; "Publisher:" is a weaker one."""
    end = mark.end - (tagged.view.text[mark.end - 1] == ":")
    return bool(tagged.tagged(mark.start, end, Tag.MARK))


def reserved(tagged: Tagged, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the formula "all rights reserved" and its kin, with a name it may be about."""
    view = tagged.view
    for hit in tagged.tagged(0, len(view.text), Tag.RESERVED, Tag.PROTECTED):
        is_formula = any(m.value == Tag.RESERVED for m in hit.meanings)
        if any(p.start < hit.end and hit.start < p.end for p in pieces):
            continue
        if is_quoted(view, hit) or (not is_formula and _owns_no_work(tagged, hit)):
            continue
        holders, years, start, end = _around(tagged, hit, pieces)
        formula = (hit.start, hit.end) if is_formula else None
        yield Piece(
            start, end, Kind.COPYRIGHT, holders, years, reserved=formula, sure=is_formula
        )


def _around(
    tagged: Tagged, hit: Hit, pieces: Sequence[Piece]
) -> tuple[tuple[Range, ...], tuple[int, ...], int, int]:
    """Find a name beside the formula where no mark has one: X 版权所有, זכויות שמורות ל-X."""
    view = tagged.view
    if any(piece.holders and _gap(piece, hit) <= _ADJACENT for piece in pieces):
        return (), (), hit.start, hit.end
    years = _years_before(view, hit.start, 0)
    floor = max((piece.end for piece in pieces if piece.end <= hit.start), default=0)
    limit = _formula_limit(tagged, hit, pieces)
    first = years.start if years else hit.start
    start, end = first, hit.end
    name = (
        _owner(
            tagged,
            _Mark(hit.start, hit.end, sign=False, letter=False),
            _next(view, hit, pieces),
        )
        or _name_behind(view, hit.end, _year_ahead(view, hit.end, limit))
        or _name_behind(view, hit.end, limit)
        or _name_ahead(view, floor, first)
    )
    if name:
        if name[0] > hit.end:
            name = without_dative(view, *name)
        start, end = min(start, name[0]), max(end, name[1])
        if years is None and (years := run(view.text, _skip(view, name[1], limit), limit)):
            end = max(end, years.end)
    return (
        (tuple(_holders(view, name)) if name else ()),
        (years.years if years else ()),
        start,
        end,
    )


def _gap(piece: Piece, hit: Hit) -> int:
    return min(abs(piece.end - hit.start), abs(hit.end - piece.start))


def _formula_limit(tagged: Tagged, hit: Hit, pieces: Sequence[Piece]) -> int:
    """Say how far behind the formula its name may stand: to the next piece or clause."""
    limit = min(_next(tagged.view, hit, pieces), hit.end + _FAR)
    return min([limit, *(h.start for h in tagged.tagged(hit.end, limit, *_ENDS))])


def _next(view: View, hit: Hit, pieces: Sequence[Piece]) -> int:
    return min(
        (piece.start for piece in pieces if piece.start >= hit.end), default=len(view.text)
    )


def _name_behind(view: View, at: int, limit: int) -> Range | None:
    """Read the name behind the formula, on its line or, after a full stop, as a tail."""
    name = None
    if not regex.match(r"\s*[.!?।。]|$", view.text[at : at + 2]) and at not in view.breaks:
        name = name_after(view, at, limit)
    elif (
        (tail := _TAIL_NAME.match(view.text, at))
        and view.upper(tail.start(1))
        and tail.end() <= limit
    ):
        name = name_after(view, tail.start(1), limit)
        name = name if name and name[1] >= tail.end(1) - 1 else None
    return name if name and _capital_or_caseless(view, name[0]) else None


def _name_ahead(view: View, floor: int, at: int) -> Range | None:
    """Read the name before the formula, in its sentence or as a sentence of its own."""
    if view.text[max(0, at - 3) : at] == " - ":
        at -= 3
    ended = regex.search(r"[.!?।。]\s*$", view.text[max(0, at - 2) : at])
    return _sentence_name(view, floor, at) if ended else name_before(view, floor, at)


def _capital_or_caseless(view: View, at: int) -> bool:
    return view.upper(at) or not regex.match(
        r"[\p{Latin}\p{Greek}\p{Cyrillic}]", view.text, pos=at
    )


def _sentence_name(view: View, floor: int, at: int) -> Range | None:
    """Read a name that is all the sentence before the formula: "ADNKRONOS. Tutti i diritti …"."""
    head = max([floor, *(b + 1 for b in view.breaks if b < at - 1)])
    words = view.text[head:at].strip(" .")
    if not words or len(words.split()) > 4 or "." in words:
        return None
    start = view.text.index(words, head)
    capitals = all(view.upper(start + m.start()) for m in regex.finditer(r"\S+", words))
    return (start, start + len(words)) if capitals else None


def is_quoted(view: View, hit: Hit) -> bool:
    """Say whether the formula stands in quotes of its own, inside a longer sentence."""
    before, after = view.text[: hit.start].rstrip(), view.text[hit.end :].lstrip(" .,")
    return before[-1:] in {'"', "'"} and after[:1] in {'"', "'"}
