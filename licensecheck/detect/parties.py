"""Whom a sentence names: who is asked for consent, who is credited, who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from licensecheck.detect.clauses import Clause
from licensecheck.detect.names import name_after, name_before
from licensecheck.detect.reading import Reading
from licensecheck.detect.registry import Known
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged, Token
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.model.notice import Condition


def parties(
    tagged: Tagged, reading: Reading, clause: Clause, known: Sequence[Known]
) -> Iterator[tuple[int, int]]:
    """Name whose consent is asked, whose credit is due, who speaks."""
    tokens = clause.tokens
    for token in tokens:
        asked = token.kind is TokenKind.CONDITION and token.value in _PARTY
        if asked and (party := _party_after(tagged, token.end, reading)):
            yield party
        if asked and (party := _party_before(tagged, token.start, reading)):
            yield party
    if any(t.kind is TokenKind.CONDITION and t.value in _PARTY for t in tokens):
        for row in known:
            if tokens[0].start <= row.start and row.end <= reading.end:
                yield _without_photo(tagged, row)
    if speaker := _speaker(tagged, reading, known):
        yield speaker


_PARTY = frozenset({Condition.CONSENT, Condition.ATTRIBUTION, Condition.LINK})


#: What joins a consent or a credit to the name behind it, in many languages.
_OF = regex.compile(
    r"[\s:]*(?:(?:of|from|by|to|the|de|la|le|el|del|della|dell'|di|du|des|da|do|dos|das|von|van|der|den|af|av|od|ze|"
    r"strony|på|till|til|an|a|al|на|від|от|до|su|à|d'|l')[\s']*){1,4}(?=\S)|\s?(?=[\"«])|\s(?=\p{L})"
)


_COMMON_NOUN_CAPITALS = frozenset({"de", "lb"})


def _party_after(tagged: Tagged, at: int, reading: Reading) -> tuple[int, int] | None:
    """Read the name behind "permission of", "attribution to", "link to «…»"."""
    view = tagged.view
    joint = _OF.match(view.text, at, reading.end)
    if joint is None:
        return None
    start = joint.end()
    if view.words(start - 4, start) == "The":  # an article that belongs to the name
        start -= 4
    quoted = view.text[start : start + 1] in {'"', "«"}
    if reading.language in _COMMON_NOUN_CAPITALS and not quoted:
        return None
    first = start + quoted
    if not view.upper(first):
        return None
    if quoted:
        end = view.text.find('"', first, reading.end)
        label = view.text.rfind(": ", first, max(first, end))
        first = label + 2 if label > 0 else first
        chained = "/" in view.text[first:end]  # a chain of credits, read as such elsewhere
        return (first, end) if 1 < end - first <= 60 and not chained else None
    if view.words(reading.start, reading.end).isupper():
        return None  # in capitals everything looks like a name
    spoken = {reading.language, COMMON, SECOND}
    stops = [
        hit.start for hit in tagged.within(first, reading.end) if _ends_a_party(hit, spoken)
    ]
    name = name_after(view, start, min([reading.end, *stops]))
    return name if name and "/" not in view.text[slice(*name)] else None


def _ends_a_party(hit: Hit, spoken: set[str | None]) -> bool:
    return any(
        m.pack in spoken and (m.kind is TokenKind.CONDITION or m.value in _PARTY_ENDS)
        for m in hit.meanings
    )


def _party_before(tagged: Tagged, at: int, reading: Reading) -> tuple[int, int] | None:
    """Read the name in front of "is credited", "must be named as the source"."""
    view = tagged.view
    verb = _IS.search(view.text, reading.start, at)
    if verb is None or verb.end() != at or reading.language in _COMMON_NOUN_CAPITALS:
        return None
    name = name_before(view, reading.start, verb.start())
    if name is None or any(
        h.start < name[1] and name[0] < h.end for h in _subjects(tagged, name)
    ):
        return None
    return name


def _subjects(tagged: Tagged, name: tuple[int, int]) -> list[Hit]:
    """List the words of the lexicon in a stretch: "The Source", "Credit" are nobody's name."""
    kinds = {TokenKind.OBJECT, TokenKind.CONDITION}
    return [
        hit
        for hit in tagged.within(*name)
        if any(m.pack == SECOND and m.kind in kinds for m in hit.meanings)
    ]


_IS = regex.compile(
    r"\s(?:is|are|must be|has to be|to be|be|should be|shall be)(?:\s\w+ly)?\s$"
)


_PARTY_ENDS = frozenset({Tag.BAN, Tag.MAY, Tag.MAY_NOT, Tag.AND, Tag.ALLOW, Tag.NEED})


def _without_photo(tagged: Tagged, row: Known) -> tuple[int, int]:
    words = tagged.view.text[row.start : row.end]
    tail = regex.search(r"\s(?:photo|foto|фото)$", words)
    return row.start, row.start + tail.start() if tail else row.end


def _speaker(
    tagged: Tagged, reading: Reading, known: Sequence[Known]
) -> tuple[int, int] | None:
    """Read the name a sentence begins with: "The Harbour Courier does not consent to …"."""
    view = tagged.view
    first = next((t for t in reading.tokens if t.kind is not TokenKind.MARKUP), None)
    if first is None or reading.language in _COMMON_NOUN_CAPITALS:
        return None
    for row in known:
        if row.start == first.start:
            return _without_photo(tagged, row)
    words = view.words(reading.start, reading.end)
    if words.isupper() or words.istitle():
        return None
    run: list[Token] = []
    for token in reading.tokens:
        small = token.value in {"the", "of", "le", "la", "el", "du", "de"}
        if token.value in _NO_NAMES and not run:
            return None
        if token.kind is not TokenKind.WORD or not (view.upper(token.start) or (run and small)):
            break
        run.append(token)
    enough = [t for t in run if t.value not in {"the", "of", "le", "la", "el", "du", "de"}]
    return (run[0].start, run[-1].end) if len(enough) > 1 else None


_NO_NAMES = frozenset({"our", "this", "these", "all", "no", "any", "your", "their", "its"})
