"""Whom a sentence names: who is asked for consent, who is credited, who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import regex

from licensecheck.detect.borders import ending
from licensecheck.detect.clauses import Clause
from licensecheck.detect.consent_givers import ENDS, NOUN_CAPITALS, owner_before, owner_behind
from licensecheck.detect.names import name_after, name_before, without_suffix
from licensecheck.detect.pieces import Range
from licensecheck.detect.reading import Reading
from licensecheck.detect.registry import Known, known_at
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged, Token, packs
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.model.notice import Condition
from licensecheck.text.fold import View, fold_word


def parties(
    tagged: Tagged, reading: Reading, clause: Clause, known: Sequence[Known]
) -> Iterator[Range]:
    """Name whose consent is asked, whose credit is due, who speaks."""
    found: list[Range] = []
    for token in _asked(reading):
        found += _party_after(tagged, token, reading, known)
        found += _party_before(tagged, token.start, reading)
        found += owner_before(tagged, token, reading, known)
        found += owner_behind(tagged, reading, _behind_modifiers(reading, token))
    found += _speaker(tagged, reading, clause, known)
    yield from (without_suffix(tagged.view, *name) for name in found)
    for name in known_names(tagged, reading, known):
        if not any(start < name[1] and name[0] < end for start, end in found):
            yield name


_PARTY = frozenset({Condition.CONSENT, Condition.ATTRIBUTION, Condition.LINK})


def _asked(reading: Reading) -> Iterator[Token]:
    for token in reading.tokens:
        if token.kind is TokenKind.CONDITION and token.value in _PARTY:
            yield token


def known_names(tagged: Tagged, reading: Reading, known: Sequence[Known]) -> Iterator[Range]:
    """Yield the known names of the sentence, of one holder's names the longest."""
    inside = [
        row
        for row in known
        if reading.start <= row.start
        and row.end <= reading.end
        and not tagged.tagged(
            row.start, row.end, Tag.MARK
        )  # "Crown copyright" is read as a mark
    ]
    for id_ in dict.fromkeys(row.id for row in inside):
        longest = max((r for r in inside if r.id == id_), key=lambda r: r.end - r.start)
        yield _without_photo(tagged, longest)


def _words() -> str:
    words = {
        fold_word(joint)
        for pack in packs().values()
        for joint in pack.joints
        if not joint.endswith("-")
    }
    return "|".join(regex.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


@cache
def joints() -> regex.Pattern[str]:
    """Match one little word that leads to a name, in any language."""
    return regex.compile(rf"(?<=\s)(?:{_words()})(?:(?<=')|\s)(?=\S)")


@cache
def _of() -> regex.Pattern[str]:
    """Match what joins a consent or a credit to the name behind it, in any language."""
    word = rf"(?:{_words()})(?:(?<=')\s?|\s+)"
    return regex.compile(rf"[\s:]*(?:{word}){{1,4}}(?=\S)|\s?(?=\")|\s(?=\p{{L}})")


def _party_after(
    tagged: Tagged, token: Token, reading: Reading, known: Sequence[Known]
) -> Iterator[Range]:
    """Read the name behind "permission of", "attribution to", "link to «…»"."""
    view = tagged.view
    joint = _of().match(view.text, _behind_modifiers(reading, token), reading.end)
    if joint is None:
        return
    start = _with_article(view, joint.start(), joint.end())
    if office := _OFFICE.match(view.text, start, reading.end):
        start = office.end() - 1  # "the editors of «…»"
    if view.text[start : start + 1] == '"':
        yield from _quoted(view, start + 1, reading)
    elif _may_be_named(tagged, reading, start, known):
        spoken = {reading.language, COMMON, SECOND}
        stops = [
            hit.start
            for hit in ending(tagged, known, tagged.within(start, reading.end))
            if _ends_a_party(hit, spoken)
        ]
        name = name_after(view, start, min([reading.end, *stops]), known)
        if name and "/" not in view.text[slice(*name)]:
            yield name


def _with_article(view: View, start: int, end: int) -> int:
    """Give back an article that belongs to the name: "of The …", "de L'…"."""
    capitals = (
        at
        for at in range(start, end)
        if view.upper(at) and not view.words(start, end).isupper()
    )
    return next(capitals, end)


#: Up to three small words before a name in quotes.
_OFFICE = regex.compile(r"(?:[\p{L}-]+\s){1,3}\"")


def _behind_modifiers(reading: Reading, token: Token) -> int:
    """Step over what else is asked of the consent: "autorização escrita da …"."""
    at = token.end
    for one in (t for t in reading.tokens if t.start >= token.end):
        if one.kind is TokenKind.CONDITION and one.value in _MODIFIERS:
            at = one.end
        elif not one.is_tag(Tag.AND):
            break
    return at


_MODIFIERS = frozenset({Condition.PRIOR, Condition.WRITTEN})


def _quoted(view: View, first: int, reading: Reading) -> Iterator[Range]:
    """Read what stands in quotes; behind a label in them, what follows it."""
    end = view.text.find('"', first, reading.end)
    label = view.text.rfind(": ", first, max(first, end))
    first = label + 2 if label > 0 else first
    chained = "/" in view.text[first:end]  # a chain of credits, read as such elsewhere
    if 1 < end - first <= _LONGEST and not chained and view.upper(first):
        yield first, end


_LONGEST = 60


def _may_be_named(tagged: Tagged, reading: Reading, start: int, known: Sequence[Known]) -> bool:
    """Say whether a name begins at *start*, and not just a noun or a shouted word."""
    view = tagged.view
    if known_at(known, start):
        return True
    if not view.upper(start):
        return False
    if view.words(reading.start, reading.end).isupper():
        return False  # in capitals everything looks like a name
    return reading.language not in NOUN_CAPITALS or _is_marked_name(tagged, start, reading)


def _is_marked_name(tagged: Tagged, start: int, reading: Reading) -> bool:
    """Among nouns in capitals, a name shows by a company form, capitals, or two in a row."""
    view = tagged.view
    words = list(
        regex.finditer(r"[\w&.'-]+", view.text[start : min(reading.end, start + _LONGEST)])
    )
    run: list[str] = []
    for word in words:
        if not view.upper(start + word.start()):
            break
        if tagged.tagged(start + word.start(), start + word.end(), Tag.FORM):
            return True
        run.append(view.words(start + word.start(), start + word.end()))
    strange = not _subjects(
        tagged, (start, start + sum(map(len, run)) + len(run)), reading.language
    )
    return (
        bool(run) and strange and (len(run) > 1 or (run[0][:2].isupper() and len(run[0]) > 1))
    )


def _ends_a_party(hit: Hit, spoken: set[str | None]) -> bool:
    return any(
        m.pack in spoken and (m.kind is TokenKind.CONDITION or m.value in ENDS)
        for m in hit.meanings
    )


def _party_before(tagged: Tagged, at: int, reading: Reading) -> Iterator[Range]:
    """Read the name in front of "is credited", "must be named as the source"."""
    view = tagged.view
    verb = _IS.search(view.text, max(reading.start, at - _VERB), at)
    if verb is None or reading.language in NOUN_CAPITALS:
        return
    name = name_before(view, reading.start, verb.start())
    if name and not _subjects(tagged, name, SECOND):
        yield name


_IS = regex.compile(
    r"\s(?:is|are|must be|has to be|to be|be|should be|shall be)(?:\s\w+ly)?\s$"
)
#: How far before the credit its verb may begin.
_VERB = 24


def _subjects(tagged: Tagged, name: Range, pack: str | None) -> list[Hit]:
    """List the words of the lexicon in a stretch: "The Source", "Credit" are nobody's name."""
    kinds = {TokenKind.OBJECT, TokenKind.CONDITION}
    return [
        hit
        for hit in tagged.within(*name)
        if any(m.pack == pack and m.kind in kinds for m in hit.meanings)
    ]


def _without_photo(tagged: Tagged, row: Known) -> Range:
    words = tagged.view.text[row.start : row.end]
    tail = regex.search(r"\s(?:photo|foto|фото)$", words)
    return row.start, row.start + tail.start() if tail else row.end


def _speaker(
    tagged: Tagged, reading: Reading, clause: Clause, known: Sequence[Known]
) -> Iterator[Range]:
    """Read the name before the verb: "The Harbour Courier does not consent to …"."""
    if reading.language in NOUN_CAPITALS:
        return
    starts = [t.start for t in reading.tokens if t.kind is not TokenKind.MARKUP][:1]
    if clause.operator is not None:
        starts += _behind_commas(reading, clause.tokens[clause.operator.at])
    for start in starts:
        if known_at(known, start) is None and (name := _titled(tagged, reading, start)):
            yield name
            return


def _behind_commas(reading: Reading, operator: Token) -> Iterator[int]:
    """Yield where the last part before the operator begins: "Under article 5, Le Courrier …"."""
    before = [t for t in reading.tokens if t.start < operator.start]
    for comma, following in pairwise(before):
        if comma.value == ",":
            yield following.start


def _titled(tagged: Tagged, reading: Reading, start: int) -> Range | None:
    """Read a run of capitalised words that nobody knows; one word is too little."""
    view = tagged.view
    words = view.words(reading.start, reading.end)
    if words.isupper() or words.istitle():
        return None
    run: list[Token] = []
    for token in (t for t in reading.tokens if t.start >= start):
        if token.value in _NO_NAMES and not run:
            return None
        named = token.kind is TokenKind.WORD and view.upper(token.start)
        if not (named or token.value in _SMALL):
            break
        run.append(token)
    while run and not view.upper(run[-1].start):
        run.pop()
    while run and not view.upper(run[0].start):
        run.pop(0)
    enough = [t for t in run if t.value not in _SMALL]
    return (run[0].start, run[-1].end) if len(enough) > 1 else None


_SMALL = frozenset({"the", "of", "le", "la", "el", "du", "de"})
_NO_NAMES = frozenset(
    {"on", "in", "under", "our", "this", "these", "all", "no", "any", "your", "their", "its"}
)
