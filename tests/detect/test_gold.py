"""Accuracy over the project's labelled phrases, where they are at hand: floors that have to hold.

The phrases lie beside the repository and do not ship with it.  A line counts as whole if the
answer for every use is that of the label.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from licensecheck.detect import find
from licensecheck.policy.decide import Context, decide
from licensecheck.policy.load import builtin
from licensecheck.readers.plain import READER

PHRASES = Path(__file__).parents[3] / "shared" / "gold" / "phrases-dev.jsonl"
pytestmark = pytest.mark.skipif(
    not PHRASES.exists(), reason="the labelled phrases are not here"
)

AS_OF = Context(as_of="2026-01-01")
WIDE = frozenset({"en", "ru", "de", "fr", "es"})
STRICT, LOOSE = frozenset({"prohibited", "permission_required"}), frozenset({"permitted", "conditional"})  # fmt: skip


@dataclass(frozen=True)
class Line:
    """What is wanted of a phrase and what was answered."""

    language: str
    wanted: bool
    found: bool
    uses: Mapping[str, str]
    answers: Mapping[str, str]

    @property
    def whole(self) -> bool:
        return all(self.answers.get(use) == outcome for use, outcome in self.uses.items())

    @property
    def harmful(self) -> int:
        """Count the uses that are barred and were called free."""
        return sum(
            outcome in STRICT and self.answers.get(use) in LOOSE
            for use, outcome in self.uses.items()
        )


@cache
def lines() -> tuple[Line, ...]:
    rows = PHRASES.read_text(encoding="utf-8").splitlines()
    return tuple(answered(json.loads(row)) for row in rows if row.strip())


def answered(row: Mapping[str, Any]) -> Line:
    policy = builtin()
    document = READER.read(f"{row['text']}\n".encode(), "a.txt")
    notices = find(document, policy.profiles)
    words = {one.id: one.span.of(document.text) for one in notices}
    decisions = decide(notices, policy, AS_OF, words)
    return Line(
        row["language"],
        row["expect"]["is_rights_statement"],
        bool(notices),
        {use: outcome.partition("(")[0] for use, outcome in row["expect"]["outcome"].items()},
        {decision.use: str(decision.outcome) for decision in decisions},
    )


def share(of: list[Line]) -> float:
    return sum(line.whole for line in of) / len(of)


def test_notices_are_found_and_only_they() -> None:
    right = sum(line.wanted and line.found for line in lines())
    wrong = sum(line.wanted != line.found for line in lines())
    assert 2 * right / (2 * right + wrong) >= 0.97


def test_most_lines_are_answered_whole() -> None:
    assert share(list(lines())) >= 0.93


def test_the_five_widest_languages_are_answered_whole() -> None:
    assert share([line for line in lines() if line.language in WIDE]) >= 0.93


def test_hardly_anything_barred_is_called_free() -> None:
    barred = sum(outcome in STRICT for line in lines() for outcome in line.uses.values())
    assert sum(line.harmful for line in lines()) / barred <= 0.01
