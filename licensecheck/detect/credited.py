"""The names in a credit: cut apart, and without what is said about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from licensecheck.detect.names import is_cased, split_names
from licensecheck.detect.pieces import Range
from licensecheck.detect.registry import Known, known_at
from licensecheck.detect.tokens import Tagged, packs
from licensecheck.extend import Tag
from licensecheck.text.fold import View, fold_word

_LEAD = regex.compile(
    r"(?:(?:handout|photo|foto|фото|mandatory credit:?|photo by|by|von|par|press service of|\W)+\s)"
)
_TAIL = regex.compile(r"(?:\s(?:handout|photos?|foto|фото|pool|via))+$")
_BRACKET = regex.compile(r"\s?\(\s?(?P<in>[^)]*)\)?\s*$")
#: The number of a photographer or of a picture: "Kod 10010".
_NUMBERED = regex.compile(r"\p{L}{2,8}\.?\s?\d{3,}")
#: Words in the place of a name that name nobody.
_NOBODY = frozenset(
    {"handout", "pool", "file", "photo", "foto", "archive", "archiv", "via", "фото"}
)
_DOMAIN = regex.compile(r"[\p{L}\d-]{2,}\.\p{L}{2,8}")
#: Up to so many letters a word between two names is a preposition: "for", "für", "on".
_LITTLE = 5


def credited(tagged: Tagged, name: Range, known: Sequence[Known]) -> tuple[Range, ...]:
    """Cut the stretch into names, those in brackets behind them too."""
    found: list[Range] = []
    for start, end in split_names(tagged.view, *name, known):
        bracket = _BRACKET.search(tagged.view.text, start, end)
        if bracket and bracket.start() > start:
            found += _each(tagged, start, bracket.start(), known)
            if _names_somebody(bracket["in"]):
                found += trimmed(tagged.view, *bracket.span("in"))
        else:
            found += _each(tagged, start, end, known)
    return tuple(found)


def _names_somebody(words: str) -> bool:
    return bool(regex.search(r"\p{L}{2}", words)) and not regex.search(r"\d{4}", words)


def _each(tagged: Tagged, start: int, end: int, known: Sequence[Known]) -> Iterator[Range]:
    """Cut between two people, and between a person and the paper they work for."""
    at = start
    for cut in (
        *_between_people(tagged, start, end),
        *_before_employer(tagged, start, end, known),
    ):
        yield from trimmed(tagged.view, *_without_title(tagged, at, cut[0]))
        at = cut[1]
    yield from trimmed(tagged.view, *_without_title(tagged, at, end))


def _between_people(tagged: Tagged, start: int, end: int) -> Iterator[Range]:
    """Find the "and" between two names of two or three words: "Anna Berg and Otto Lind"."""
    for hit in tagged.tagged(start, end, Tag.AND):
        sides = ((start, hit.start), (hit.end, end))
        if all(_is_person(tagged.view, *side) for side in sides):
            yield hit.start, hit.end
            return


def _is_person(view: View, start: int, end: int) -> bool:
    words = view.words(start, end).split()
    return 1 < len(words) <= 3 and all(word[:1].isupper() for word in words)


def _before_employer(
    tagged: Tagged, start: int, end: int, known: Sequence[Known]
) -> Iterator[Range]:
    """Find the little word before a known name or a site: "… for bpb.de", "… on Unsplash"."""
    view = tagged.view
    for word in regex.finditer(r"(?<=\s)\p{Ll}+\s(?=\S)", view.text[start:end]):
        at, after = start + word.start(), start + word.end()
        row = known_at(known, after) or known_at(known, after + len("the "))
        named = (row and row.end >= end) or _DOMAIN.fullmatch(view.text, after, end)
        little = word.end() - word.start() <= _LITTLE and not view.upper(at)
        if named and little and word.group().strip() not in _joints():
            yield at, after
            return


@cache
def _joints() -> frozenset[str]:
    """List the little words that stand inside a name: "Institute of …", "Port de …"."""
    return frozenset(fold_word(joint) for pack in packs().values() for joint in pack.joints)


def _without_title(tagged: Tagged, start: int, end: int) -> Range:
    """Leave out the title behind or before a reporter's name, where it is written small."""
    if is_cased(tagged.view.text[start:end]):
        return start, end
    for hit in tagged.tagged(start, end, Tag.BYLINE):
        if hit.end == end and hit.start > start:
            return start, hit.start
        if hit.start == start and hit.end < end:
            return hit.end, end
    return start, end


def trimmed(view: View, start: int, end: int) -> Iterator[Range]:
    """Yield the name without label words and signs around it, if it names anybody."""
    text = view.text
    lead = _LEAD.match(text, start, end)
    if lead and lead.end() < end:
        start = lead.end()
    tail = _TAIL.search(text, start, end)
    if tail and text[start : tail.start()] not in {"un", "pool"}:
        end = tail.start()
    while start < end and text[start] in " \"'([/,;:|-":
        start += 1
    while end > start and text[end - 1] in " \"',;:|/-":
        end -= 1
    named = end - start > 1 and regex.search(r"\p{L}", text[start:end])
    if named and not _NUMBERED.fullmatch(text, start, end) and text[start:end] not in _NOBODY:
        yield start, end
