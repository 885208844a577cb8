"""Copyright notices: a mark, with the years and the names that stand beside it.

A mark alone proves little: © is a bullet, a key's name and a sign for good service; (c) is
a list item, a degree and the centre of a photograph.  What makes it a notice is a year, a
name, or the formula "all rights reserved" right next to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from licensecheck.detect.formulas import formula_beside
from licensecheck.detect.holders import Listed, holders_in, listed
from licensecheck.detect.names import name_after, name_before
from licensecheck.detect.owned import owner_in_words, owns_no_work
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.registry import Known
from licensecheck.detect.sides import (
    BETWEEN,
    DATED,
    ENDS,
    FAR,
    FORMS,
    REACH,
    Mark,
    Side,
    after_mark,
    before_mark,
    closes_line,
    name_limit,
    opens_line,
)
from licensecheck.detect.tokens import Hit, Tagged
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
#: Two bullets of one kind at the starts of lines are no notices.
_BULLET = regex.compile(r"(?:^|\n)[ \t]*©")
_COMPANY_FORM = regex.compile(rf"(?:{FORMS})\.?$")


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


def _grouped(tagged: Tagged) -> list[Mark]:
    """Join marks that stand side by side: © Copyright, Copyright (c)."""
    view = tagged.view
    found: list[Mark] = []
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
        one = Mark(
            hit.start, hit.end, bool(_SIGN.search(words)), bool(_LETTER.fullmatch(words))
        )
        if (
            found
            and BETWEEN.fullmatch(view.text, found[-1].end, one.start)
            and not (one.start - found[-1].end > 3)
        ):
            last = found.pop()
            if view.text[last.start : last.end] == words == "©":
                one = Mark(last.start, one.end, sign=True, letter=False, repeated=True)
                found.append(one)
                continue
            alone = last.letter and one.letter
            double = last.double or last.sign != one.sign
            one = Mark(last.start, one.end, last.sign or one.sign, alone, double=double)
        found.append(one)
    return found


def _is_mark(hit: Hit) -> bool:
    return any(meaning.value == Tag.MARK for meaning in hit.meanings)


def _is_dated(view: View, hit: Hit) -> bool:
    """Say whether a year makes a mark of the words: "the files are copyright 2002 …"."""
    return run(view.text, hit.end + 1, len(view.text)) is not None


def _notice(tagged: Tagged, mark: Mark, bounds: Range, known: Sequence[Known]) -> Piece | None:
    """Read what stands around *mark*; None if it is no notice."""
    view = tagged.view
    if mark.repeated or _is_other(view, mark) or owns_no_work(tagged, mark):
        return None
    limit = name_limit(tagged, mark, bounds[1], known)
    after = after_mark(view, mark, min(limit, mark.end + FAR), bounds[1], known)
    if more := _more(tagged, mark, after, bounds[1], known):
        after = replace(after, second=None, more=more)
    after = replace(after, name=_with_collective(tagged, after, limit))
    before = before_mark(view, _without_tail(tagged, mark), bounds[0], after)
    if not (before.name or after.name):
        before = replace(before, name=_collected_before(tagged, mark, bounds[0]))
    owner = None if mark.sign or after.years else owner_in_words(tagged, mark, bounds[1])
    if owner is not None:
        return Piece(
            mark.start, owner[1], Kind.COPYRIGHT, tuple(holders_in(view, owner)), sure=True
        )
    piece = _joined(tagged, mark, after, before)
    reserved = formula_beside(tagged, piece)
    piece = replace(
        piece,
        reserved=reserved,
        weight=_weight(tagged, mark, piece, known, reserved=reserved is not None),
    )
    return replace(piece, sure=True) if piece.weight >= 1 else None


def _more(
    tagged: Tagged, mark: Mark, after: Side, bound: int, known: Sequence[Known]
) -> tuple[Listed, ...]:
    """Read the holders listed behind the first one."""
    if after.name is None:
        return ()
    view = tagged.view
    limit = name_limit(
        tagged, mark, bound, known, *(tag for tag in ENDS if tag is not Tag.TAIL)
    )
    tails = tagged.tagged(after.name[1], limit, Tag.TAIL)
    return tuple(listed(view, after.name[1], limit, [(hit.start, hit.end) for hit in tails]))


def _with_collective(tagged: Tagged, after: Side, limit: int) -> Range | None:
    """Let a name end with whose it is in small letters: "the Quay project", "Quay authors"."""
    name, view = after.name, tagged.view
    start = name[1] if name else after.years.end if after.years else None
    if start is None or after.more or after.second:
        return name
    found = tagged.tagged(start, min(limit, start + DATED), Tag.COLLECTIVE)
    stretch = _COLLECTED.match(view.text, start, found[-1].end) if found else None
    if stretch is None or any(start <= b < found[-1].end for b in view.breaks):
        return name
    if not (closes_line(view, stretch.end()) or _tail_follows(tagged, stretch.end())):
        return name
    return (name[0] if name else stretch.start(1)), stretch.end()


def _without_tail(tagged: Tagged, mark: Mark) -> Mark:
    """Let a name before the mark end before its tail: "Quay and others (c) 2008"."""
    tails = tagged.tagged(max(0, mark.start - _TAILED), mark.start, Tag.TAIL)
    near = [hit for hit in tails if mark.start - hit.end <= 1]
    return replace(mark, start=near[0].start) if near else mark


def _collected_before(tagged: Tagged, mark: Mark, floor: int) -> Range | None:
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
    return any(hit.start - at <= 1 for hit in tagged.tagged(at, at + DATED, Tag.TAIL))


def _is_other(view: View, mark: Mark) -> bool:
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


def _joined(tagged: Tagged, mark: Mark, after: Side, before: Side) -> Piece:
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
        others += holders_in(view, one.name)
        ranges += [part for part in (one.name, _range(one.years)) if part]
    runs = [after.years, after.second, before.years, *(one.years for one in after.more)]
    years = {year for part in runs if part for year in part.years}
    return Piece(
        min(start for start, _ in ranges),
        max(end for _, end in ranges),
        Kind.COPYRIGHT,
        tuple(sorted([*(holders_in(view, name) if name else ()), *others])),
        tuple(sorted(years)),
    )


def _before_slash(view: View, mark: Mark) -> Iterator[Range]:
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
    limit = min(len(tagged.view.text), hit.end + REACH)
    return min([limit, *(h.start for h in tagged.tagged(hit.end, limit, *ENDS))])


def _range(years: Years | None) -> Range | None:
    return (years.start, years.end) if years else None


def _weight(
    tagged: Tagged, mark: Mark, piece: Piece, known: Sequence[Known], *, reserved: bool
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
        points += 1.0 if mark.double and opens_line(view, mark.start) else 0.0
        points += _sign_and_name(view, mark, piece)
    if mark.letter and piece.holders and not piece.years:
        points += 0.6 if closes_line(view, piece.end) else -0.6
    if (
        not mark.sign
        and piece.holders
        and _colon(tagged, mark)
        and closes_line(view, piece.end)
    ):
        points += 1.0
    if not mark.sign and not piece.holders:
        points -= 0.6
    if (
        not mark.sign
        and piece.holders
        and opens_line(view, mark.start)
        and _is_plain(tagged, mark)
    ):
        last = piece.holders[-1]
        points += 1.0 if _COMPANY_FORM.search(view.text, last[1] - 12, last[1]) else 0.0
    return points


def _sign_and_name(view: View, mark: Mark, piece: Piece) -> float:
    """© with a name and no year: a notice if the name is all there is, doubtful in prose."""
    after = view.text[piece.end : piece.end + 30]
    if regex.match(r"\s(?:symbol|sign|logo|mark|zeichen)", after):
        return -1.0
    if closes_line(view, piece.end) or is_unspaced(view.text[piece.holders[0][0]]):
        return 1.0
    return 0.7 if opens_line(view, mark.start) else 0.3


def _colon(tagged: Tagged, mark: Mark) -> bool:
    text = tagged.view.text
    labelled = text[mark.end - 1] == ":" and _is_plain(tagged, mark)
    return labelled or bool(regex.match(r"\s?[:/]\s", text[mark.end : mark.end + 3]))


def _is_plain(tagged: Tagged, mark: Mark) -> bool:
    """Say whether the mark is one without its colon too; "Publisher:" is a weaker one."""
    end = mark.end - (tagged.view.text[mark.end - 1] == ":")
    return bool(tagged.tagged(mark.start, end, Tag.MARK))
