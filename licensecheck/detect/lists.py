"""Lists set under one another: "You may not:" and what one may not, line by line.

Each line was read as a sentence of its own; where what stands above or below rules the lines,
they are read as the one sentence they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from licensecheck.detect.operators import ACTING, OPERATORS
from licensecheck.detect.reading import Reading
from licensecheck.detect.tokens import Kind, Tagged, Token
from licensecheck.extend import Tag

_ITEM = regex.compile(r"\s*(?:[-*•·▪●○■□+]{1,2}|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
#: Longer lines are sentences, whatever stands before them.
_LONGEST = 120
_RULING = (*OPERATORS, Tag.NO_PART)
_STOPS = frozenset(".!?。।۔")


def with_lists(tagged: Tagged, read: Sequence[Reading]) -> tuple[Reading, ...]:
    """Give *read* with each list that another line rules in one reading with that line."""
    if not tagged.view.breaks:
        return tuple(read)
    return tuple(_merged(tagged, read))


def _merged(tagged: Tagged, read: Sequence[Reading]) -> Iterator[Reading]:
    at = 0
    while at < len(read):
        first, last = _items(tagged, read, at)
        end = last + (last - first > 1 and _has_tail(tagged, read, last))
        whole = _ruled(tagged, read[at:end], read[first:last]) if last - first > 1 else None
        yield whole or read[at]
        at = end if whole else at + 1


def _items(tagged: Tagged, read: Sequence[Reading], at: int) -> tuple[int, int]:
    """Find the lines of the list that begins at *at*, or behind the line there."""
    first = at if _is_item(tagged, read[at]) else at + 1
    last = first
    if first == at or _is_open(tagged, read[at]):
        while last < len(read) and _is_item(tagged, read[last]):
            last += 1
    return first, last


def _is_item(tagged: Tagged, reading: Reading) -> bool:
    short = _line_end(tagged, reading) - reading.start <= _LONGEST
    return short and _ITEM.match(tagged.view.text, reading.start) is not None


def _line_end(tagged: Tagged, reading: Reading) -> int:
    """Find the end of the first line; the last item has the end of the sentence behind it."""
    ends = [at for at in tagged.view.breaks if reading.start < at < reading.end]
    return min(ends, default=reading.end)


def _is_open(tagged: Tagged, reading: Reading) -> bool:
    """Say whether a line does not end with a stop, so that the next may belong to it."""
    return tagged.view.text[reading.start : reading.end].rstrip()[-1:] not in _STOPS


def _has_tail(tagged: Tagged, read: Sequence[Reading], at: int) -> bool:
    """Say whether the line at *at* ends the sentence that the list before it is part of."""
    view = tagged.view
    if at >= len(read) or not _is_open(tagged, read[at - 1]):
        return False
    start = read[at].start
    while start < read[at].end and view.text[start].isspace():
        start += 1
    parted = any(read[at - 1].end - 1 <= one <= start for one in view.paragraphs)
    return not (parted or view.upper(start) or _ITEM.match(view.text, start))


def _ruled(
    tagged: Tagged, lines: Sequence[Reading], items: Sequence[Reading]
) -> Reading | None:
    """Read *lines* in one, if what stands above their list rules it, or what stands below."""
    start, end = lines[0].start, lines[-1].end
    ranked = tagged.languages(start, end)
    language = ranked[0] if ranked else items[0].language
    tokens = tagged.tokens(start, end, language)
    ends = [_line_end(tagged, item) for item in items]
    spans = [(item.start, end) for item, end in zip(items, ends, strict=True)]
    rows = [[token for token in tokens if s <= token.start < e] for s, e in spans]
    above = [token for token in tokens if token.end <= items[0].start]
    below = [token for token in tokens if token.end > ends[-1]]
    ruled = _opens(above) or _closes(below, ends[-1]) or (above and all(map(_is_ruling, rows)))
    if not ruled or not all(map(_names, rows)):
        return None
    return Reading(start, end, language, tuple(_as_row(tagged, tokens, items)))


def _names(tokens: Sequence[Token]) -> bool:
    """Say whether *tokens* name an action, and rule nothing but in a verb's ending."""
    acts = {token.start for token in tokens if token.kind in ACTING}
    ruling = {t.start for t in tokens if t.is_tag(*_RULING, Tag.NEG, Tag.ONLY)}
    return bool(acts) and ruling <= acts


def _is_ruling(tokens: Sequence[Token]) -> bool:
    """Say whether the verb of an item has its modal in its ending: what may lack is in the head."""
    return any(token.is_tag(*_RULING) for token in tokens)


def _opens(tokens: Sequence[Token]) -> bool:
    """Say whether *tokens* rule what follows: "You may not:"."""
    acts = any(token.kind in ACTING for token in tokens)
    return not acts and any(token.is_tag(*_RULING, Tag.NEG) for token in tokens)


def _closes(tokens: Sequence[Token], end: int) -> bool:
    """Say whether *tokens* rule what stands before *end*: "… of this article is prohibited"."""
    if not tokens or (tokens[0].kind in ACTING and tokens[0].start >= end):
        return False
    return any(token.is_tag(*_RULING, Tag.ONLY) for token in tokens)


def _as_row(
    tagged: Tagged, tokens: Sequence[Token], items: Sequence[Reading]
) -> Iterator[Token]:
    """Put commas for the signs of the list, and nothing for the first."""
    marks = [match.span() for it in items if (match := _ITEM.match(tagged.view.text, it.start))]
    put: set[int] = {0}
    for token in tokens:
        at = next((n for n, (s, e) in enumerate(marks) if s <= token.start < e), None)
        inside = items[0].start <= token.start < items[-1].end
        if at is None and inside and token.value == ";":
            yield Token(Kind.MARKUP, ",", token.start, token.end)
        elif at is None:
            yield token
        elif at not in put:
            put.add(at)
            yield Token(Kind.MARKUP, ",", token.start, token.end)
