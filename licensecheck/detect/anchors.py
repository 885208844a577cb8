"""Where a text can speak of rights: one pass for the phrases without which nothing is found.

Reading costs microseconds a letter, and most of an archive says nothing about rights.  Some
phrases tell by themselves (©, a formula of reservation, an order to the desk), a label or a
name where the signs around it are those of a credit.  All others are evidence for a statement,
as `believe` weighs it: no statement in a text of some length is believed without two kinds of
it in one sentence, in words of one language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from licensecheck.detect.believe import STRONG, TELLING_DUTIES, WORKS
from licensecheck.detect.licences import ANCHORS, HEADS
from licensecheck.detect.registry import Registry
from licensecheck.detect.software import ANCHORS as SOFTWARE
from licensecheck.detect.tokens import (
    COMMON,
    SECOND,
    Kind,
    Meaning,
    entries,
    is_latin,
    joins,
    lexicon,
    packs,
)
from licensecheck.extend import Tag
from licensecheck.model.notice import Action, Condition, Exemption
from licensecheck.text.fold import fold_char, fold_word
from licensecheck.text.skim import KEPT


class Look(IntEnum):
    """Whether a phrase opens a window by itself, or what has to be looked at for it."""

    NO = 0
    SHOUT = auto()  # where it is in capitals: NO SALES
    AGENCY = auto()  # where it stands alone, or an agency follows: with agencies
    LABEL = auto()  # where a name can follow: photo, source
    ACRONYM = auto()  # as NAME, in capitals only: AP, but not "ap"
    NAME = auto()  # where it is no word of a sentence: (Reuters), Reuters/
    BYLINE = auto()
    LICENCE = auto()  # where a licence's name goes on
    ALWAYS = auto()


class Evidence(IntEnum):
    """What speaks for a statement, as `believe` counts it."""

    ACT = 0  # what is done to works and to little else
    WORK = auto()
    CONSENT = auto()
    DUTY = auto()
    EXEMPTION = auto()
    PLACE = auto()
    RANGE = auto()
    FIRM = auto()  # words that rule and are no everyday ones: prohibited, may not


#: For each kind of evidence, the packs that a phrase is evidence in, as bits.
Weighs = tuple[tuple[int, int], ...]


class Anchor(NamedTuple):
    look: Look
    weighs: Weighs


class Hit(NamedTuple):
    """An anchor in a skimmed text."""

    start: int
    end: int
    anchor: Anchor


_ALWAYS = frozenset(
    {
        Tag.MARK, Tag.RESERVED, Tag.PROTECTED, Tag.RESERVE, Tag.KILL, Tag.EMBARGO, Tag.RELEASE,
        Tag.PUBLIC_DOMAIN, Tag.OPEN_LICENCE, Tag.CORRECTION,
    }
)  # fmt: skip
_LOOKS = {
    Tag.CREDIT: Look.LABEL, Tag.BYLINE: Look.BYLINE, Tag.OUT: Look.SHOUT, Tag.WITH_AGENCY: Look.AGENCY,
}  # fmt: skip
_TAGS = {
    Tag.UNAUTHORISED: (Evidence.CONSENT, Evidence.FIRM),
    Tag.OUTSIDE: (Evidence.PLACE,),
    Tag.RANGE: (Evidence.RANGE,),
    Tag.NO_PART: (Evidence.RANGE, Evidence.FIRM),
    Tag.BAN: (Evidence.FIRM,),
    Tag.MAY_NOT: (Evidence.FIRM,),
    Tag.THREAT: (Evidence.FIRM,),
}
_VALUES: Mapping[Kind, Mapping[str, Evidence]] = {
    Kind.ACTION: dict.fromkeys(STRONG, Evidence.ACT),
    Kind.OBJECT: dict.fromkeys(WORKS, Evidence.WORK),
    Kind.CONDITION: {
        **dict.fromkeys(TELLING_DUTIES, Evidence.DUTY),
        Condition.CONSENT: Evidence.CONSENT,
    },
    Kind.EXEMPTION: dict.fromkeys(
        (Exemption.EDITORIAL_USE, Exemption.STATUTORY_EXCEPTION), Evidence.EXEMPTION
    ),
}
#: Shorter words are no evidence: they occur in every language, as something else.
_LEAST = 4


def _look(phrase: str, meaning: Meaning) -> Look:
    if meaning.kind is Kind.TAG:
        tag = Tag(meaning.value)
        return Look.ALWAYS if tag in _ALWAYS else _LOOKS.get(tag, Look.NO)
    acts = meaning.kind in {Kind.ACTION, Kind.MANNER} and meaning.value != Action.ALL
    return Look.SHOUT if acts and not _is_little(phrase) else Look.NO


def _evidence(meaning: Meaning) -> tuple[Evidence, ...]:
    if meaning.kind is Kind.TAG:
        return _TAGS.get(Tag(meaning.value), ())
    told = _VALUES.get(meaning.kind, {})
    return (told[meaning.value],) if meaning.value in told else ()


@cache
def _bits() -> dict[str, int]:
    return {name: 1 << n for n, name in enumerate(sorted(packs()))}


@lru_cache(maxsize=256)
def _packs_of(pack: str, *, phrase: bool) -> int:
    """Say in which languages a word of *pack* is understood, as `Tagged.tokens` does."""
    bits = _bits()
    everywhere = sum(bits.values())
    if pack == COMMON or (pack == SECOND and phrase):
        return everywhere
    if pack == SECOND:
        return bits[pack] | sum(bit for name, bit in bits.items() if not is_latin(name))
    return bits[pack]


def _anchor(phrase: str, meanings: Iterable[Meaning]) -> Anchor | None:
    """Add up what a phrase tells in all its meanings; None if it tells nothing."""
    looked = max((_look(phrase, meaning) for meaning in meanings), default=Look.NO)
    weighs: defaultdict[Evidence, int] = defaultdict(int)
    for meaning in meanings:
        for evidence in _evidence(meaning):
            weighs[evidence] |= _packs_of(meaning.pack, phrase=" " in phrase)
    if _is_little(phrase):
        weighs.clear()
    return Anchor(looked, tuple(weighs.items())) if looked or weighs else None


def _is_little(phrase: str) -> bool:
    return len(phrase) < _LEAST if phrase.isascii() else len(phrase) == 1


class _Pair(NamedTuple):
    """What a phrase tells as a word of its own, and as a stem with any ending."""

    word: Anchor | None
    stem: Anchor | None


@cache
def _phrases() -> dict[str, _Pair]:
    """Give the phrases of all packs that tell something, as a skimmed text has them."""
    found: dict[str, list[Meaning]] = defaultdict(list, lexicon().meanings)
    for pack in packs().values():
        for phrase, meaning in entries(pack):
            if not phrase.isascii() and any(char in phrase.lower() for char in KEPT):
                found[_kept(phrase)].append(meaning)
    table: dict[str, _Pair] = {}
    for key in {key.removesuffix("*") for key in found} - {""}:
        stem = found.get(f"{key}*", [])
        word = _anchor(key, [*found.get(key, []), *stem])
        if word:
            table[key] = _Pair(word, _anchor(key, stem))
    for look, heads in ((Look.ALWAYS, ANCHORS + SOFTWARE), (Look.LICENCE, HEADS)):
        for head in map(fold_word, heads):
            pair = table.get(head, _Pair(None, None))
            table[head] = _Pair(_with(pair.word, look), _with(pair.stem, look))
    return table


def _kept(phrase: str) -> str:
    """Fold a phrase but for the letters that `skim` keeps."""
    return "".join(char if char in KEPT else fold_char(char) for char in phrase.lower())


@dataclass(frozen=True, eq=False)
class Anchors:
    """The anchors of all packs with the names of a registry, in one automaton."""

    registry: Registry

    @cached_property
    def _table(self) -> dict[str, _Pair]:
        table = dict(_phrases())
        for name, _, short in self.registry.names:
            told = table.get(name, _Pair(None, None))
            look = Look.ACRONYM if short else Look.NAME
            table[name] = told._replace(word=_with(told.word, look))
        return table

    @cached_property
    def _automaton(self) -> object:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._table, implementation=Implementation.ContiguousNFA)

    @cached_property
    def _pairs(self) -> tuple[_Pair, ...]:
        return tuple(self._table.values())

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield the anchors in the skimmed *text*, by where they end."""
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)  # type: ignore[attr-defined]
        pairs, starts_word = self._pairs, lexicon().starts_word
        for index, start, end in found:
            if not starts_word(text, start):
                continue
            inside = end < len(text) and joins(text[end - 1], text[end])
            anchor = pairs[index].stem if inside else pairs[index].word
            if anchor is not None:
                yield Hit(start, end, anchor)


def _with(anchor: Anchor | None, look: Look) -> Anchor:
    return Anchor(max(anchor.look, look), anchor.weighs) if anchor else Anchor(look, ())
