"""A sentence read in the language that knows most of its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from licensecheck.detect.sentences import sentences
from licensecheck.detect.tokens import Kind, Tagged, Token, packs
from licensecheck.extend import Tag


@dataclass(frozen=True)
class Reading:
    """One sentence: its range in the view, the language it was read in, its tokens."""

    start: int
    end: int
    language: str | None
    tokens: tuple[Token, ...]

    def has(self, *tags: Tag) -> bool:
        return not self.tags.isdisjoint(tags)

    @cached_property
    def tags(self) -> frozenset[str]:
        """What the words of the sentence do."""
        return frozenset(token.value for token in self.tokens if token.kind is Kind.TAG)

    def count(self, *tags: Tag) -> int:
        return len({token.start for token in self.tokens if token.is_tag(*tags)})

    def known(self) -> float:
        """Give the part of the letters that belongs to words of the lexicon, 0 to 1."""
        spans = {(t.start, t.end, t.kind) for t in self.tokens if t.kind is not Kind.MARKUP}
        told = {(s, e) for s, e, kind in spans if kind not in {Kind.WORD, Kind.NUMBER}}
        everything = {(s, e) for s, e, _ in spans}
        total = sum(e - s for s, e in everything)
        return sum(e - s for s, e in told) / total if total else 0.0


def readings(tagged: Tagged, home: str | None = None) -> Iterator[Reading]:
    """Read every sentence of the view; *home* is the document's language where it is known."""
    home = _pack(home)
    previous: str | None = home
    for start, end in sentences(tagged.view):
        ranked = tagged.languages(start, end, home=previous)
        language = ranked[0] if ranked else previous
        yield Reading(start, end, language, tagged.tokens(start, end, language))
        previous = home or language


def _pack(language: str | None) -> str | None:
    """Name the pack for a language tag (BCP 47), None where there is none."""
    if not language:
        return None
    primary = _ALIASES.get(language.lower(), language.lower()).replace("_", "-").split("-")[0]
    primary = _ALIASES.get(primary, primary)
    return primary if primary in packs() else None


#: Tags that name a language of another code's pack.
_ALIASES = {
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "sh": "sr",
    "fil": "tl",
    "cmn": "zh",
}
