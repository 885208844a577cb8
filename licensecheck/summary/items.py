"""Items: the documents with decisions, and the sources, languages and years they come from."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from licensecheck.model.decision import Outcome
from licensecheck.model.notice import Holder
from licensecheck.model.result import DocumentResult, Finding
from licensecheck.summary.values import (
    NO_HOLDER,
    NO_NOTICE,
    RANK,
    Group,
    SourceSummary,
    Tally,
    UseSummary,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A document with decisions, and what is worked out of it once."""

    document: DocumentResult
    source: str
    holder: Holder | None
    outcomes: tuple[Outcome | None, ...]


Namer = Callable[[Item], str | None]


def judged(document: DocumentResult, uses: Sequence[str]) -> Item:
    by_use: dict[str, Outcome] = {}
    for decision in document.decisions:
        known = by_use.get(decision.use)
        if known is None or RANK[decision.outcome] < RANK[known]:
            by_use[decision.use] = decision.outcome
    holder = _holder(document)
    source = _source_key(document, holder)
    return Item(document, source, holder, tuple(by_use.get(use) for use in uses))


def deciding(document: DocumentResult) -> tuple[Finding, ...]:
    """Give the findings that a decision of *document* rests on, in the order of the text."""
    named = {e.notice for decision in document.decisions for e in decision.evidence}
    return tuple(finding for finding in document.findings if finding.notice.id in named)


def _holder(document: DocumentResult) -> Holder | None:
    holders = (h for finding in deciding(document) for h in finding.notice.holders)
    return next((h for h in holders if h.id or h.name.strip()), None)


def _source_key(document: DocumentResult, holder: Holder | None) -> str:
    if holder is None:
        return NO_HOLDER if document.findings else NO_NOTICE
    return f"id:{holder.id}" if holder.id else f"name:{_folded(holder.name)}"


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def sources(items: Sequence[Item], width: int) -> tuple[SourceSummary, ...]:
    grouped: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        grouped[item.source].append(item)
    rows = [_source(key, members, width) for key, members in grouped.items()]
    return tuple(sorted(rows, key=lambda row: (-row.items, row.name, row.key)))


def _source(key: str, members: Sequence[Item], width: int) -> SourceSummary:
    holders = [item.holder for item in members if item.holder]
    name, native = _names(key, holders)
    known = next((holder.id for holder in holders if holder.id), None)
    return SourceSummary(key, name, len(members), tallies(members, width), known, native)


def _names(key: str, holders: Sequence[Holder]) -> tuple[str, str | None]:
    """Give the commonest name in Latin letters and the commonest in another script."""
    counted = Counter(" ".join(h.name.split()) for h in holders if h.name.strip())
    ranked = sorted(counted, key=lambda name: (-counted[name], name))
    latin = next((name for name in ranked if is_latin(name)), None)
    native = next((name for name in ranked if not is_latin(name)), None)
    if latin is None:
        return native or key.removeprefix("id:").removeprefix("name:"), None
    return latin, native


@lru_cache(maxsize=4096)
def is_latin(name: str) -> bool:
    """Tell whether the first letter of *name* is a Latin one (or there is none)."""
    first = next((char for char in name if char.isalpha()), "a")
    return unicodedata.name(first, "").startswith(("LATIN", "FULLWIDTH LATIN"))


def tallies(members: Sequence[Item], width: int) -> tuple[Tally, ...]:
    columns = ([o for m in members if (o := m.outcomes[at])] for at in range(width))
    return tuple(map(Tally.of, columns))


def uses(items: Sequence[Item], titles: Mapping[str, str]) -> tuple[UseSummary, ...]:
    rows = zip(titles.items(), tallies(items, len(titles)), strict=True)
    return tuple(UseSummary(use, title, tally) for (use, title), tally in rows)


# Languages and years


def language(item: Item) -> str | None:
    found = (finding.notice.language for finding in deciding(item.document))
    return next(filter(None, found), item.document.language)


def year(item: Item) -> str | None:
    years = [year for f in deciding(item.document) for year in f.notice.years]
    return f"{max(years):04d}" if years else None


def groups(items: Sequence[Item], name: Namer, width: int) -> tuple[Group, ...]:
    """Group the items that have a notice by *name*; those it names None are left out."""
    grouped: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.source != NO_NOTICE and (label := name(item)):
            grouped[label].append(item)
    rows = [Group(key, len(m), tallies(m, width)) for key, m in grouped.items()]
    return tuple(sorted(rows, key=lambda row: (-row.items, row.name)))
