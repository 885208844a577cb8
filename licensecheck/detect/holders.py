"""The holders of a notice: those in a stretch of names, and those listed behind the first.

Programmers list them: `2001 A. Writer <aw@mail.example>, 2003 B. Reader`, or one a line, each
with years of its own.  An address tells people from the words that may come after a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from licensecheck.detect.names import name_after, split_names
from licensecheck.detect.pieces import Range
from licensecheck.text.fold import View
from licensecheck.text.years import Years, run

_CONTACT = regex.compile(
    r"""[\s,]{0,3}(?:
        <[^<>]{2,90}>
      | [(\[]\s?(?:mailto:|https?://|www\.)?[^<>()\[\]\s]{0,60}(?:@|://|\.\p{L}|\sat\s)[^<>()\[\]]{0,60}[)\]]
      | [\w.+-]{1,60}@[\w.-]{2,60}\w
      | https?://[^\s,;<>()]{3,120}
    )""",
    regex.VERBOSE,
)
_JOINT = regex.compile(r"\s?[.,;&/*|#]*\s?(?:and\s|und\s|et\s|y\s)?")
#: What may stand between the years of a line and its name.
_LEAD = regex.compile(r"[\s,:-]{1,3}(?:by\s)?")
_ENDED = regex.compile(r"\s?(?:$|[.,;<(|*\"/]|\s)")


class Listed(NamedTuple):
    """One more holder, with the years that stand before the name."""

    name: Range
    years: Years | None


def past_contact(view: View, at: int, limit: int) -> int:
    """Step over the addresses that begin at *at*: `<a@mail.example>`, `(http://…)`."""
    while contact := _CONTACT.match(view.text, at, limit):
        at = contact.end()
    return at


def contacts(view: View, start: int, end: int) -> list[Range]:
    """List the addresses in a stretch: what stands in them means nothing."""
    return [match.span() for match in _CONTACT.finditer(view.text, start, end)]


def listed(view: View, at: int, limit: int, tails: Sequence[Range] = ()) -> Iterator[Listed]:
    """Yield the holders listed behind the name that ends at *at*.

    *tails* are what names trail behind them: "and its affiliates".
    """
    while one := _next(view, at, limit, tails):
        yield one
        at = one.name[1]


def _next(view: View, at: int, limit: int, tails: Sequence[Range]) -> Listed | None:
    """Read the next holder of a list: its years or an address prove that it is one."""
    behind = past_contact(view, _past_tail(view, at, limit, tails), limit)
    joint = _JOINT.match(view.text, behind, limit)
    start = joint.end() if joint else behind
    if not behind < start < limit or any(behind - 1 <= b < start for b in view.paragraphs):
        return None
    years = run(view.text, start, limit)
    broken = any(behind <= b < start for b in view.breaks)
    head = years.end if years else start
    bound = min([limit, *(first for first, _ in tails if first > head)])
    name = _name(view, head, bound, dated=years is not None, broken=broken)
    if name is None:
        return None
    end = past_contact(view, name[1], limit)
    addressed = behind > at and (end > name[1] or not broken)
    return Listed(name, years) if years or addressed else None


def _past_tail(view: View, at: int, limit: int, tails: Sequence[Range]) -> int:
    """Step to the end of the line over a tail that begins at *at*."""
    if not any(first - at in {0, 1} for first, _ in tails):
        return at
    return min([limit, *(b for b in view.breaks if b >= at)])


def handle(view: View, at: int, limit: int) -> Range | None:
    """Read one word and its address, which prove it a name in small letters: `quay <q@…>`."""
    match = _HANDLE.match(view.text, at, limit)
    return match.span(1) if match else None


def _name(view: View, at: int, limit: int, *, dated: bool, broken: bool) -> Range | None:
    """Read the name that begins right at *at* and is all its line or item says."""
    lead = _LEAD.match(view.text, at, limit)
    if dated and lead is None:
        return None
    start = lead.end() if lead else at
    if any(at <= b < start for b in view.breaks):
        return None
    if short := handle(view, start, limit) or (dated and broken and _alone(view, start)):
        return short
    return _whole(view, start, limit) if view.upper(start) else None


def _whole(view: View, start: int, limit: int) -> Range | None:
    """Read a name that is all there is up to the next item, line or year."""
    ahead = next(
        (m.start() for m in _DATED.finditer(view.text, start, limit) if m.start() > start),
        limit,
    )
    name = name_after(view, start, ahead)
    if name is None or name[0] != start or ":" in view.text[slice(*name)]:
        return None  # nothing, or a label: "Author: …"
    return name if _fills(view, name[1]) or name[1] >= limit - 1 else None


def _alone(view: View, start: int) -> Range | None:
    """Read one word in small letters that is all the line has behind its years."""
    match = _WORD.match(view.text, start)
    return match.span() if match and match.end() in view.breaks else None


_WORD = regex.compile(r"\p{L}[\w.-]{2,30}")
_HANDLE = regex.compile(
    r"([\p{L}\d][\w.-]{1,30}(?:\s[\p{L}'-]{2,20}){0,2})\s?(?=<[^<>]{2,90}>|\((?:https?://|www\.|[\w.+-]+@))"
)
_DATED = regex.compile(r",\s(?=(?:19|20)\d\d\D)")


def _fills(view: View, end: int) -> bool:
    """Say whether the name is followed by nothing that would make it a sentence."""
    if end in view.breaks:
        return True
    goes_on = view.text[end : end + 1] == " " and view.text[end + 1 : end + 2].isalpha()
    return _ENDED.match(view.text, end) is not None and not goes_on


#: What stands behind a comma and is no name: a street, a floor, a number.
_ADDRESS = regex.compile(
    r"^\d|^\w+:\d|@|\b(?:street|road|avenue|floor|str\.|platz|via|rue|calle|ул\.|nit|rif)\b"
)


def holders_in(view: View, name: Range) -> Iterator[Range]:
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
