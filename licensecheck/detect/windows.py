"""Which stretches of a document are worth reading closely.

Folding and reading cost microseconds a letter, and most of an archive says nothing about
rights.  One pass for the anchors shows where it can; there a window is read, with what stands
around it.  A short text is read whole: there a statement is believed for so little that no
word of it can be passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import regex

from licensecheck.detect.anchors import Anchors, Evidence, Hit, Look
from licensecheck.detect.beside import REACH, dated_heads, tells
from licensecheck.detect.registry import Registry
from licensecheck.detect.repair import shows_damage
from licensecheck.detect.stated import is_worth_reading
from licensecheck.model.text import Block, Document, Role, Span
from licensecheck.text.skim import Skim, skim

#: Up to so many letters, a text is read whole; of a longer one, an end that shows damage.
_SHORT = 1500
_END = 300
#: How far a window reaches around what tells.
_AROUND = 400
#: A larger window is read in parts.
_LARGEST = 6_000
_BREAK = regex.compile(r"\n\s*\n|(?<=[.!?。])\s")
#: How far apart, in letters, two pieces of evidence in one sentence may be.
_GAP = 160
#: No sentence is longer.
_LONGEST = 1500
#: Where a sentence ends for certain, and no abbreviation.
_STOP = regex.compile(
    r"\n\s*\n|[。！？]|(?:\p{Ll}{3}|\d\d|[)\]\"”»])[.!?][\"”»)\]]*\s+[\"“«(\[]*\p{Lu}"
)


def windows(document: Document, registry: Registry) -> Iterator[Span]:
    """Yield the stretches of *document* to read, in order; a rights field is one by itself."""
    text = document.text
    found = _spots(document, registry)
    starts = [spot.start for spot in found]
    for run in _runs(document):
        span = Span(run[0].span.start, run[-1].span.end)
        if run[0].role is Role.RIGHTS or span.end - span.start <= _SHORT:
            yield span
        else:
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            yield from _around(text, span, [*found[first:last], *_damaged_ends(text, span)])


def _damaged_ends(text: str, span: Span) -> Iterator[Span]:
    for end in (Span(span.start, span.start + _END), Span(span.end - _END, span.end)):
        if shows_damage(end.of(text)):
            yield end


def _runs(document: Document) -> Iterator[list[Block]]:
    """Join neighbouring blocks about the same thing; a field that declares rights stays alone."""
    run: list[Block] = []
    for block in document.blocks:
        apart = block.role is Role.RIGHTS or (run and run[-1].role is Role.RIGHTS)
        if run and (apart or block.subject != run[-1].subject):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _around(text: str, bounds: Span, spots: Iterable[Span]) -> Iterator[Span]:
    """Yield windows around the *spots* of a stretch, joined where they meet."""
    window: Span | None = None
    for spot in sorted(spots):
        reach = Span(
            max(bounds.start, spot.start - _AROUND), min(bounds.end, spot.end + _AROUND)
        )
        if window and reach.start <= window.end:
            window = window.cover(reach)
        else:
            if window:
                yield _at_breaks(text, window, bounds)
            window = reach
    if window:
        yield _at_breaks(text, window, bounds)


def parts(text: str, window: Span) -> Iterator[Span]:
    """Cut a window that is too large, at an empty line, the end of a line or at least a blank.

    What is read together is compared with one another, so that the cost of a window grows
    faster than its length.
    """
    start = window.start
    while window.end - start > _LARGEST:
        limit = start + _LARGEST
        found = (text.rfind(sign, start + _LARGEST // 2, limit) for sign in ("\n\n", "\n", " "))
        cut = next((at for at in found if at > 0), limit)
        yield Span(start, cut)
        start = cut
    yield Span(start, window.end)


def _at_breaks(text: str, window: Span, bounds: Span) -> Span:
    """Shrink a window to whole sentences where there are any."""
    start, end = window.start, window.end
    if start > bounds.start and (match := _BREAK.search(text, start, start + _AROUND // 2)):
        start = match.end()
    if end < bounds.end:
        breaks = list(_BREAK.finditer(text, end - _AROUND // 2, end))
        end = breaks[-1].start() if breaks else end
    return Span(start, max(start, end))


def _spots(document: Document, registry: Registry) -> list[Span]:
    """List where something can be found, in order."""
    skimmed = skim(document.text)
    hits = list(_anchors(registry).hits(skimmed.text))
    told = [Span(skimmed.at(hit.start), skimmed.at(hit.end)) for hit in _telling(skimmed, hits)]
    told = sorted({*told, *(Span(at, at) for at in dated_heads(skimmed))})
    evident = (
        Span(skimmed.at(some[0].start), skimmed.at(some[-1].end))
        for some in _evident(skimmed, hits)
    )
    return sorted([*told, *(spot for spot in evident if _holds(document, spot, told))])


def _holds(document: Document, spot: Span, told: Sequence[Span]) -> bool:
    """Say whether the sentence at *spot* is worth a window, and not within one anyway."""
    at = bisect_left(told, spot)
    beside = told[max(0, at - 1) : at + 1]
    if any(one.gap(spot) + spot.end - spot.start < _AROUND // 2 for one in beside):
        return False
    around = _sentence(document.text, spot)
    words = around.of(document.text)
    return (
        _ITEM.search(words) is not None
        or shows_damage(words)
        or is_worth_reading(document, around)
    )


#: A line of a list, which the line above may rule.
_ITEM = regex.compile(r"(?:^|\n)\s*(?:[-*•·▪●○■□+–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")


def _sentence(text: str, spot: Span) -> Span:
    """Give the sentences the spot lies in, as far as their ends are certain."""
    first, last = max(0, spot.start - _REACH), min(len(text), spot.end + _REACH)
    before = [stop.end() - 1 for stop in _STOP.finditer(text, first, spot.start + 1)]
    after = _STOP.search(text, max(spot.start, spot.end - 4), last)
    return Span(before[-1] if before else first, after.end() - 1 if after else last)


#: How far a sentence is looked for to either side.
_REACH = 240


@lru_cache(maxsize=8)
def _anchors(registry: Registry) -> Anchors:
    return Anchors(registry)


def _telling(skimmed: Skim, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield what has to be read for what it is itself, and names behind a label."""
    labelled = -REACH
    for hit in _once(skimmed.text, hits):
        look = hit.anchor.look
        if look is Look.NO:
            continue
        if tells(skimmed, hit):
            yield hit
        elif look in {Look.LABEL, Look.AGENCY}:
            labelled = hit.end
        elif look in {Look.NAME, Look.ACRONYM} and hit.start - labelled <= REACH:
            yield hit


def _once(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out what is repeated over and over, but for the ends of the row: © © © ©."""
    first: Hit | None = None
    last: Hit | None = None
    for hit in hits:
        if first and last and _repeats(text, last, hit):
            last = hit
            continue
        if last is not first and last:
            yield last
        yield hit
        first = last = hit
    if last is not first and last:
        yield last


def _repeats(text: str, one: Hit, other: Hit) -> bool:
    between = other.start - one.end
    return (
        0 <= between <= _BESIDE
        and one.anchor is other.anchor
        and not text[one.end : other.start].strip()
        and text[one.start : one.end] == text[other.start : other.end]
    )


#: So many blanks may part what is repeated.
_BESIDE = 2


def _evident(skimmed: Skim, hits: Sequence[Hit]) -> Iterator[list[Hit]]:
    """Yield what speaks for a statement where there is enough of it in one sentence."""
    for near in _clusters([hit for hit in hits if hit.anchor.weighs]):
        if _is_enough(near):
            yield from filter(_is_enough, _sentences(skimmed, near))


def _clusters(hits: Iterable[Hit]) -> Iterator[list[Hit]]:
    """Group what is not far apart."""
    near: list[Hit] = []
    for hit in hits:
        if near and hit.start - near[-1].end > _GAP:
            yield near
            near = []
        near.append(hit)
    if near:
        yield near


#: So many letters of a word show that a full stop behind it ends no abbreviation.
_TAIL = 4


def _sentences(skimmed: Skim, hits: Sequence[Hit]) -> Iterator[list[Hit]]:
    """Part the hits between which a sentence ends."""
    together = [hits[0]]
    for hit in hits[1:]:
        last = together[-1]
        lead = max(last.start, last.end - _TAIL)  # the word before, and nothing before that
        between = skimmed.source[skimmed.at(lead) : skimmed.at(hit.start) + 1]
        if hit.end - together[0].start > _LONGEST or _STOP.search(between):
            yield together
            together = []
        together.append(hit)
    yield together


#: Two kinds of these are enough evidence, or one of those in the second row beside firm words.
_EITHER = (
    Evidence.ACT, Evidence.WORK, Evidence.CONSENT, Evidence.DUTY, Evidence.EXEMPTION,
    Evidence.PLACE,
)  # fmt: skip
_RANGED = (Evidence.DUTY, Evidence.EXEMPTION, Evidence.PLACE)


def _is_enough(hits: Iterable[Hit]) -> bool:
    """Say whether there is one language in which *hits* may make a statement believed."""
    packs = [0] * len(Evidence)
    for hit in hits:
        for evidence, known in hit.anchor.weighs:
            packs[evidence] |= known
    one = two = 0
    for evidence in _EITHER:
        two |= one & packs[evidence]
        one |= packs[evidence]
    ruled = packs[Evidence.FIRM] & _any(packs, _EITHER)
    ranged = packs[Evidence.RANGE] & _any(packs, _RANGED)
    return bool(two | ruled | ranged)


def _any(packs: Sequence[int], wanted: Iterable[Evidence]) -> int:
    found = 0
    for evidence in wanted:
        found |= packs[evidence]
    return found
