"""From a folded view to tokens: words of the lexicon with what they do, and the words left over."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

import regex

from licensecheck import languages
from licensecheck.extend import LanguagePack, Tag, discover
from licensecheck.text.fold import View, fold_word
from licensecheck.text.scripts import is_unspaced

#: The pack whose words belong to every language: signs, licence names, company forms.
COMMON = "mul"

#: The language whose words turn up in the notices of all others.
SECOND = "en"


class Kind(StrEnum):
    """What sort of thing a token is; its value says which."""

    TAG = auto()
    ACTION = auto()
    MANNER = auto()
    OBJECT = auto()
    CONDITION = auto()
    EXEMPTION = auto()
    PLACE = auto()
    MONTH = auto()
    WORD = auto()
    NUMBER = auto()
    MARKUP = auto()  # punctuation


class Meaning(NamedTuple):
    pack: str
    kind: Kind
    value: str


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a view and what it is.  `start` and `end` are offsets in the view."""

    kind: Kind
    value: str
    start: int
    end: int

    def is_tag(self, *tags: Tag) -> bool:
        return self.kind is Kind.TAG and self.value in tags


#: What the language of the text around is worth when two packs know nearly the same words.
_HOME = 1.12

#: What a language has to explain of a sentence to be its language: two short words or so.
_KNOWN = 4.0

#: One phrase that says two things.
COMPOUNDS: Mapping[str, tuple[tuple[Kind, str], ...]] = {
    Tag.UNAUTHORISED: ((Kind.TAG, Tag.WITHOUT), (Kind.CONDITION, "consent")),
    Tag.MAY_NOT: ((Kind.TAG, Tag.MAY), (Kind.TAG, Tag.NEG)),
    Tag.NO_PART: ((Kind.TAG, Tag.NEG), (Kind.TAG, Tag.RANGE)),
}

_PLAIN = regex.compile(
    r"""(?P<number>\d+(?![\w]))
      | (?P<word>[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]
              | [\w&]+(?:[.'’&+_-][\w&]+)*)
      | (?P<mark>[^\w\s])""",
    regex.VERBOSE,
)
_LATIN = regex.compile(r"[a-z]")


#: The longest prefix written together with a word, in letters.
_PREFIX = 4
#: Up to so many letters a name of a place is a code.
_CODE = 3


@cache
def packs() -> dict[str, LanguagePack]:
    return discover(languages, "PACK", LanguagePack)


class Lexicon:
    """The phrases of every pack in one automaton."""

    def __init__(self, packs: Iterable[LanguagePack]) -> None:
        self.meanings: dict[str, list[Meaning]] = {}
        self._prefixes: set[str] = set()
        self._endings: dict[str, tuple[tuple[str, Tag], ...]] = {}
        for pack in packs:
            self._prefixes.update(map(fold_word, pack.prefixes))
            self._endings[pack.name] = _endings(pack)
            for phrase, meaning in entries(pack):
                self._add(phrase, meaning)

    def _add(self, phrase: str, meaning: Meaning) -> None:
        folded = fold_word(phrase.removesuffix("*"))
        key = f"{folded}*" if phrase.endswith("*") else folded
        entries = self.meanings.setdefault(key, [])
        if folded and meaning not in entries:
            entries.append(meaning)

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        return tuple(sorted({key.removesuffix("*") for key in self.meanings} - {""}))

    @cached_property
    def _automaton(self) -> object:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(list(self.phrases), implementation=Implementation.ContiguousNFA)

    @cached_property
    def _entries(self) -> dict[int, _Entry]:
        """What the phrases mean that were met, by their number: few of them ever are."""
        return {}

    def _entry(self, index: int) -> _Entry:
        if index not in self._entries:
            self._entries[index] = self._meant(self.phrases[index])
        return self._entries[index]

    def _meant(self, phrase: str) -> _Entry:
        stem = tuple(self.meanings.get(f"{phrase}*", ()))
        acting = {meaning.pack for meaning in stem if meaning.kind is Kind.ACTION}
        endings = tuple((pack, self._endings[pack]) for pack in sorted(acting))
        return _Entry(
            (*self.meanings.get(phrase, ()), *stem), stem, tuple(filter(itemgetter(1), endings))
        )

    @cached_property
    def _prefix_ends(self) -> frozenset[str]:
        return frozenset(prefix[-1] for prefix in self._prefixes if prefix)

    def vocabulary(self, pack: str) -> frozenset[str]:
        """Give the single words that rule anything in *pack*, stems with their `*`."""
        return self._vocabularies.get(pack, frozenset())

    @cached_property
    def _vocabularies(self) -> dict[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for key, meanings in self.meanings.items():
            for pack in {meaning.pack for meaning in meanings if _rules(meaning)}:
                found[pack].update(key.split())
        return {pack: frozenset(words) for pack, words in found.items()}

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield every phrase in the folded *text*, overlapping ones too."""
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)  # type: ignore[attr-defined]
        letters = f"{text.translate(_LETTERS)} "
        for index, start, end in found:
            # Most of what is found lies within other words: this comes first, and plainly.
            if (
                letters[start - 1] == letters[start] == _JOINS
                and start
                and not self._follows_prefix(text, start)
            ):
                continue
            entry = self._entry(index)
            if not letters[end - 1] == letters[end] == _JOINS:
                yield Hit(start, end, entry.meanings)
            elif entry.stem:
                last = letters.index(" ", end)
                yield Hit(start, last, (*entry.ruled(text[end:last]), *entry.stem))

    def starts_word(self, text: str, start: int) -> bool:
        """Say whether a phrase may begin at *start*: with a word, or behind its prefix."""
        return (
            start == 0
            or not joins(text[start - 1], text[start])
            or self._follows_prefix(text, start)
        )

    def _follows_prefix(self, text: str, start: int) -> bool:
        """Say whether the phrase at *start*, within a word, stands behind a prefix alone."""
        if text[start - 1] not in self._prefix_ends:
            return False
        if text[start - 1].isascii():  # only scripts beyond ASCII have such prefixes
            return False
        for length in range(1, min(_PREFIX, start) + 1):
            if text[start - length : start] in self._prefixes:
                first = start - length
                if first == 0 or not text[first - 1].isalnum():
                    return True
        return False


class _Entry(NamedTuple):
    """A phrase of the lexicon: its meanings as a word of its own, and as a stem with any ending.

    `endings` are those that rule an action of the stem, for each pack that has some.
    """

    meanings: tuple[Meaning, ...]
    stem: tuple[Meaning, ...]
    endings: tuple[tuple[str, tuple[tuple[str, Tag], ...]], ...]

    def ruled(self, ending: str) -> Iterator[Meaning]:
        """Read the modality in the ending of an action's stem: kopyalan-amaz."""
        for pack, endings in self.endings:
            for suffix, tag in endings:
                if ending.endswith(suffix):
                    yield Meaning(pack, Kind.TAG, tag)
                    break


def _rules(meaning: Meaning) -> bool:
    """Say whether a damaged word may be taken for this one: no place, no sign of prose."""
    return meaning.kind is not Kind.PLACE and meaning.value not in _PROSE


_PROSE = frozenset({Tag.REPORT, Tag.TOPIC, Tag.NONWORK, Tag.NOT_ONLY, Tag.TAIL, Tag.PURPOSE})


def _endings(pack: LanguagePack) -> tuple[tuple[str, Tag], ...]:
    """List the endings of *pack*, the longest first."""
    pairs = [(fold_word(e), tag) for tag, endings in pack.endings.items() for e in endings]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=16_384)
def _is_letter(char: str) -> bool:
    """Count the vowel signs of Indic scripts as the letters they are."""
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def joins(one: str, other: str) -> bool:
    """Say whether two neighbouring letters belong to one word."""
    return _LETTERS[ord(one)] == _LETTERS[ord(other)] == _JOINS


#: A letter that makes one word with such a letter beside it; any other is a blank in `_LETTERS`.
_JOINS = "x"


class _Letters(dict[int, str]):
    """Which letters join to words, for `str.translate`, kept once it was asked for."""

    def __missing__(self, code: int) -> str:
        joins = _is_letter(chr(code)) and not is_unspaced(chr(code))
        self[code] = _JOINS if joins else " "
        return self[code]


_LETTERS = _Letters()


def entries(pack: LanguagePack) -> Iterator[tuple[str, Meaning]]:
    tables: tuple[tuple[Kind, Mapping[Any, tuple[str, ...]]], ...] = (
        (Kind.TAG, pack.tags),
        (Kind.ACTION, pack.actions),
        (Kind.MANNER, pack.manners),
        (Kind.OBJECT, pack.objects),
        (Kind.CONDITION, pack.conditions),
        (Kind.EXEMPTION, pack.exemptions),
        (Kind.PLACE, pack.places),
        (Kind.MONTH, {str(n): names for n, names in enumerate(pack.months, 1)}),
    )
    for kind, table in tables:
        for value, phrases in table.items():
            for phrase in phrases:
                yield phrase, Meaning(pack.name, kind, str(value))


@cache
def lexicon() -> Lexicon:
    return Lexicon(packs().values())


class Hit(NamedTuple):
    """A phrase of the lexicon in a view, and what it means in which language."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True)
class Tagged:
    """A view with every hit of the lexicon; `tokens` reads a stretch of it in one language."""

    view: View
    hits: tuple[Hit, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [hit.start for hit in self.hits]

    def within(self, start: int, end: int) -> list[Hit]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [hit for hit in self.hits[first:last] if hit.end <= end]

    def languages(self, start: int, end: int, home: str | None = None) -> list[str]:
        """Name the packs that know words here, best first, by how much of it they cover.

        *home* is the language of the text around; it wins where two know nearly the same.
        """
        covered = self.weights(start, end)
        if home in covered:
            covered[home] *= _HOME
        known = [name for name, weight in covered.items() if weight >= _KNOWN]
        return sorted(known, key=lambda name: (-covered[name], name))

    def weights(self, start: int, end: int) -> dict[str, float]:
        """Say how much of the stretch each pack explains: by the longest hits, from the left.

        A phrase counts more than its words one by one.
        """
        if (start, end) not in self._weighed:
            self._weighed[start, end] = self._weigh(start, end)
        return dict(self._weighed[start, end])

    @cached_property
    def _weighed(self) -> dict[tuple[int, int], dict[str, float]]:
        return {}

    def _weigh(self, start: int, end: int) -> dict[str, float]:
        found: defaultdict[str, list[float]] = defaultdict(list)
        ends: dict[str, int] = {}
        for hit in sorted(self.within(start, end), key=lambda it: (it.start, -it.end)):
            weight = math.pow(hit.end - hit.start, 1.2)
            for pack in {meaning.pack for meaning in hit.meanings}:
                if hit.start >= ends.get(pack, 0):
                    ends[pack] = hit.end
                    found[pack].append(weight)
        found.pop(COMMON, None)
        return {pack: math.fsum(weights) for pack, weights in found.items()}

    def tokens(self, start: int, end: int, language: str | None) -> tuple[Token, ...]:
        """Read the stretch as *language*: words of its pack, common words, and the rest."""
        hits = self.within(start, end)
        chosen = _longest(_of({language, COMMON}, hits))
        if language != SECOND:
            least = 1 if language and not is_latin(language) else 2
            chosen = _filled(chosen, _of({SECOND}, hits), self.view.text, least)
        return tuple(_joined(list(_fill(self.view.text, start, end, chosen))))

    def tagged(self, start: int, end: int, *tags: Tag) -> list[Hit]:
        """List the longest hits that are one of *tags* in any language, from the left."""
        found: dict[tuple[int, int], Hit] = {}
        for tag in tags:
            hits, starts = self._by_tag.get(tag, _NONE)
            for hit in hits[bisect_left(starts, start) : bisect_left(starts, end)]:
                if hit.end <= end:
                    found[hit.start, hit.end] = hit
        return _longest(found.values())

    @cached_property
    def _by_tag(self) -> dict[str, tuple[list[Hit], list[int]]]:
        """The hits of each tag, and where they start."""
        found: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in self.hits:
            for tag in {m.value for m in hit.meanings if m.kind is Kind.TAG}:
                found[tag].append(hit)
        return {tag: (hits, [hit.start for hit in hits]) for tag, hits in found.items()}


_NONE: tuple[list[Hit], list[int]] = ([], [])


def _of(wanted: set[str | None], hits: Iterable[Hit]) -> Iterator[Hit]:
    for hit in hits:
        mine = tuple(m for m in hit.meanings if m.pack in wanted)
        if mine:
            yield Hit(hit.start, hit.end, mine)


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the longest hits that do not overlap, from the left."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda it: (it.start, -it.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
        elif hit[:2] == kept[-1][:2]:
            kept[-1] = Hit(hit.start, hit.end, (*kept[-1].meanings, *hit.meanings))
    return kept


@cache
def is_latin(pack: str) -> bool:
    sample = "".join(phrase for phrases in packs()[pack].tags.values() for phrase in phrases)
    return 2 * len(_LATIN.findall(sample)) > len(sample)


def _filled(chosen: list[Hit], others: Iterable[Hit], text: str, least: int) -> list[Hit]:
    """Put English phrases of *least* words where the sentence's language leaves a gap."""
    taken = [(hit.start, hit.end) for hit in chosen]
    extra = []
    for hit in _longest(others):
        words = text[hit.start : hit.end]
        if words.count(" ") + 1 < least or len(words) < 2 or not _LATIN.search(words):
            continue
        if not any(start < hit.end and hit.start < end for start, end in taken):
            extra.append(hit)
    return sorted([*chosen, *extra], key=lambda hit: hit.start)


def _fill(text: str, start: int, end: int, chosen: list[Hit]) -> Iterator[Token]:
    at = start
    for hit in chosen:
        yield from _plain(text, at, hit.start)
        yield from _meant(hit)
        at = hit.end
    yield from _plain(text, at, end)


def _joined(tokens: list[Token]) -> Iterator[Token]:
    """Read an "and" that is written together with the next word (Arabic, Hebrew) as one."""
    starts = {token.start for token in tokens}
    for token in tokens:
        clitic = token.kind is Kind.WORD and token.value in _CLITIC_AND
        if clitic and token.end in starts:
            yield Token(Kind.TAG, Tag.AND, token.start, token.end)
        else:
            yield token


_CLITIC_AND = frozenset({"و", "ו"})


def _meant(hit: Hit) -> Iterator[Token]:
    seen: set[tuple[Kind, str]] = set()
    for _, kind, value in hit.meanings:
        for part in (
            COMPOUNDS.get(value, ((kind, value),)) if kind is Kind.TAG else ((kind, value),)
        ):
            if part not in seen:
                seen.add(part)
                yield Token(part[0], str(part[1]), hit.start, hit.end)


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _PLAIN.finditer(text, start, end):
        kind = {"number": Kind.NUMBER, "word": Kind.WORD, "mark": Kind.MARKUP}[
            match.lastgroup or "mark"
        ]
        yield Token(kind, match.group(), *match.span())


def tag(view: View) -> Tagged:
    """Look up every phrase of every language in *view*."""
    found = (_written_so(view, hit) for hit in lexicon().hits(view.text))
    return Tagged(view, tuple(sorted(filter(None, found), key=lambda hit: hit[:2])))


def _written_so(view: View, hit: Hit) -> Hit | None:
    """Leave out a place by its short code that is not written in capitals: US, but not "us"."""
    words = view.text[hit.start : hit.end]
    if len(words) > _CODE or not words.isascii() or view.upper(hit.start):
        return hit
    kept = tuple(meaning for meaning in hit.meanings if meaning.kind is not Kind.PLACE)
    return Hit(hit.start, hit.end, kept) if kept else None
