"""Datelines of agencies that nobody registered: a place, a date, and a name in brackets or slashes.

Without the date a bracket behind a place is anything; with it, at the head of a paragraph and
written like an agency, it is one: "PORT ELLEN, March 3 (HWN) -", "…, 3 марта. /Портинформ/".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from licensecheck.detect.names import is_cased
from licensecheck.detect.pieces import Piece
from licensecheck.detect.registry import Known
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.detect.tokens import Tagged
from licensecheck.model.notice import Kind
from licensecheck.text.fold import View

#: How far a dateline may run, in letters, and how many words may stand before the name.
_HEAD, _WORDS = 90, 9
#: How far before the name the month may end: ", 2024".
_DATED = 10
_NAMED = regex.compile(
    r"(?:\((?P<bracket>[^\s()/\d]{2,20}(?:\s[^\s()/\d]{2,12})?)\)|/(?P<slash>[^()/\d]{2,24})/)(?P<after>\s?(?:[-:=.]|$))?"
)


def dated_heads(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Yield the names of unknown agencies in datelines that have a date."""
    view = tagged.view
    taken = {row.start for row in known}
    for head in (0, *(b + 1 for b in sorted(view.breaks))):
        match = _NAMED.search(view.text, head, min(len(view.text), head + _HEAD))
        if match is None or not _is_dated(tagged, head, match.start()):
            continue
        start, end = match.span("bracket" if match["bracket"] else "slash")
        if start not in taken and _is_agency(view, head, match):
            yield Piece(start, end, Kind.CREDIT, ((start, end),), sure=True)


def _is_dated(tagged: Tagged, head: int, at: int) -> bool:
    """Say whether a place and then a date stand between the head of the line and *at*."""
    words = tagged.view.text[head:at].split()
    months = [
        hit
        for hit in tagged.within(head, at)
        if any(meaning.kind is TokenKind.MONTH for meaning in hit.meanings)
    ]
    return (
        2 < len(words) <= _WORDS
        and bool(months)
        and months[0].start > head
        and at - months[-1].end <= _DATED
    )


def _is_agency(view: View, head: int, match: regex.Match[str]) -> bool:
    """Say whether the name is written like an agency's: in capitals, or between slashes."""
    name = match["bracket"] or match["slash"]
    start = match.start("bracket" if match["bracket"] else "slash")
    if not is_cased(name):
        return " " not in name
    if match["after"] is None or not view.upper(head):
        return False
    capitals = sum(view.upper(at) for at in range(start, start + len(name)))
    return view.upper(start) and (capitals > 1 or match["slash"] is not None)
