"""From a folded view to tokens: words of the lexicon with what they do, and the words left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache, cached_property
from typing import NamedTuple

import regex

from licensecheck import languages
from licensecheck.extend import LanguagePack, Tag, discover
from licensecheck.text.fold import View, fold_word
from licensecheck.text.scripts import is_unspaced

#: The pack whose words belong to every language: signs, licence names, company forms.
COMMON = "mul"


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


#: One phrase that says two things.
COMPOUNDS: Mapping[Tag, tuple[tuple[Kind, str], ...]] = {
    Tag.UNAUTHORISED: ((Kind.TAG, Tag.WITHOUT), (Kind.CONDITION, "consent")),
    Tag.MAY_NOT: ((Kind.TAG, Tag.MAY), (Kind.TAG, Tag.NEG)),
    Tag.NO_PART: ((Kind.TAG, Tag.NEG), (Kind.TAG, Tag.RANGE)),
}

_WORD = regex.compile(
    r"""(?P<number>\d+(?!\w))
      | (?P<word>[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]
              | [\w&]+(?:[.'’&+_-][\w&]+)*)
      | (?P<mark>[^\w\s])""",
    regex.VERBOSE,
)


@cache
def packs() -> dict[str, LanguagePack]:
    return discover(languages, "PACK", LanguagePack)


class Lexicon:
    """The phrases of every pack in one automaton."""

    def __init__(self, packs: Iterable[LanguagePack]) -> None:
        self._meanings: dict[str, list[Meaning]] = {}
        self._prefixes: set[str] = set()
        self._stems: set[str] = set()
        for pack in packs:
            self._prefixes.update(map(fold_word, pack.prefixes))
            for phrase, meaning in _entries(pack):
                self._add(phrase, meaning)

    def _add(self, phrase: str, meaning: Meaning) -> None:
        folded = fold_word(phrase.removesuffix("*"))
        key = f"{folded}*" if phrase.endswith("*") else folded
        entries = self._meanings.setdefault(key, [])
        if meaning not in entries:
            entries.append(meaning)

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        return tuple(sorted({key.removesuffix("*") for key in self._meanings}))

    @cached_property
    def _automaton(self) -> object:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(list(self.phrases), implementation=Implementation.ContiguousNFA)

    def hits(self, text: str) -> Iterator[tuple[int, int, tuple[Meaning, ...]]]:
        """Yield (start, end, meanings) of every phrase in the folded *text*, overlapping ones too."""
        for index, start, end in self._automaton.find_matches_as_indexes(  # type: ignore[attr-defined]
            text, overlapping=True
        ):
            phrase = self.phrases[index]
            if not self._starts_word(text, start):
                continue
            if _ends_word(text, end):
                meanings = self._meanings.get(phrase, []) + self._meanings.get(f"{phrase}*", [])
                yield start, end, tuple(meanings)
            elif stem := self._meanings.get(f"{phrase}*"):
                yield start, _word_end(text, end), tuple(stem)

    def _starts_word(self, text: str, start: int) -> bool:
        if start == 0 or not _joins(text[start - 1], text[start]):
            return True
        before = text[max(0, start - 4) : start]
        return any(
            before.endswith(prefix)
            and (start == len(prefix) or not text[start - len(prefix) - 1].isalnum())
            for prefix in self._prefixes
        )


def _joins(one: str, other: str) -> bool:
    """Say whether two neighbouring letters belong to one word."""
    return one.isalnum() and other.isalnum() and not is_unspaced(one) and not is_unspaced(other)


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not _joins(text[end - 1], text[end])


def _word_end(text: str, end: int) -> int:
    while end < len(text) and _joins(text[end - 1], text[end]):
        end += 1
    return end


def _entries(pack: LanguagePack) -> Iterator[tuple[str, Meaning]]:
    tables: tuple[tuple[Kind, Mapping[str, tuple[str, ...]]], ...] = (
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


Hit = tuple[int, int, tuple[Meaning, ...]]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A view with every hit of the lexicon; `tokens` reads a stretch of it in one language."""

    view: View
    hits: tuple[Hit, ...]

    def languages(self, start: int, end: int) -> list[str]:
        """Name the packs that know words here, best first, by how much of it they cover."""
        covered: Counter[str] = Counter()
        for name in {m.pack for s, e, ms in self.hits if start <= s < end for m in ms}:
            chosen = _longest(self._of(name, start, end, common=False))
            covered[name] = sum(e - s for s, e, _ in chosen)
        covered.pop(COMMON, None)
        return [name for name, _ in sorted(covered.items(), key=lambda it: (-it[1], it[0]))]

    def tokens(self, start: int, end: int, language: str | None) -> tuple[Token, ...]:
        """Read the stretch as *language*: words of its pack, common words, and the rest."""
        chosen = _longest(self._of(language, start, end, common=True))
        return tuple(_fill(self.view.text, start, end, chosen))

    def _of(
        self, language: str | None, start: int, end: int, *, common: bool
    ) -> Iterator[Hit]:
        wanted = {language, COMMON} if common else {language}
        for s, e, meanings in self.hits:
            if start <= s and e <= end:
                mine = tuple(m for m in meanings if m.pack in wanted)
                if mine:
                    yield s, e, mine


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the longest hits that do not overlap, from the left."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda it: (it[0], -it[1])):
        if not kept or hit[0] >= kept[-1][1]:
            kept.append(hit)
        elif hit[0] == kept[-1][0] and hit[1] == kept[-1][1]:
            kept[-1] = (hit[0], hit[1], (*kept[-1][2], *hit[2]))
    return kept


def _fill(text: str, start: int, end: int, chosen: list[Hit]) -> Iterator[Token]:
    at = start
    for s, e, meanings in chosen:
        yield from _plain(text, at, s)
        yield from _meant(s, e, meanings)
        at = e
    yield from _plain(text, at, end)


def _meant(start: int, end: int, meanings: tuple[Meaning, ...]) -> Iterator[Token]:
    for _, kind, value in meanings:
        for part_kind, part in COMPOUNDS.get(value, ((kind, value),)):  # type: ignore[call-overload]
            yield Token(part_kind, str(part), start, end)


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _WORD.finditer(text, start, end):
        kind = {"number": Kind.NUMBER, "word": Kind.WORD, "mark": Kind.MARKUP}[
            match.lastgroup or "mark"
        ]
        yield Token(kind, match.group(), *match.span())


def tag(view: View) -> Tagged:
    """Look up every phrase of every language in *view*."""
    return Tagged(view, tuple(sorted(lexicon().hits(view.text), key=lambda hit: hit[:2])))
