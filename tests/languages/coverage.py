"""Count what the packs cover: `python -m tests.languages.coverage` prints the table of docs/languages.md."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

from licensecheck.detect.tokens import packs
from licensecheck.extend import LanguagePack

HEADER = "| code | language | entries | examples |\n|---|---|---:|---:|\n"


class Count(NamedTuple):
    name: str
    title: str
    entries: int
    examples: int

    def __str__(self) -> str:
        return f"| {self.name} | {self.title} | {self.entries} | {self.examples} |\n"


def count(pack: LanguagePack) -> Count:
    """Count the phrases of *pack*, each once for each thing it means, and its examples."""
    tables = (
        pack.tags, pack.actions, pack.objects, pack.conditions, pack.exemptions, pack.manners,
        pack.places, pack.endings, dict(enumerate(pack.months)),
    )  # fmt: skip
    entries = sum(len(phrases) for table in tables for phrases in table.values())
    return Count(pack.name, pack.title, entries, len(pack.examples))


def counts() -> Iterator[Count]:
    """Yield what each pack has, and the sum of all."""
    each = [count(pack) for _, pack in sorted(packs().items())]
    yield from each
    total = sum(one.entries for one in each), sum(one.examples for one in each)
    yield Count("all", f"{len(each)} packs", *total)


if __name__ == "__main__":
    sys.stdout.write(HEADER + "".join(map(str, counts())))
