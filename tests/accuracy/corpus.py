"""The corpus: sentences written for this project, with what they say and what follows from it.

A line of `tests/corpus/*.jsonl` has an id, a language (ISO 639-1), a category, the text, and its
ground truth: `holders` and `years` as a reader would name them; `says`, one entry a statement,
worded as `detect.tell` words it (`prohibits publish broadcast of image if consent`);
`outcome`, one letter a use in the order of `USES`: X prohibited, R permission required,
C conditional with its duties, P permitted, U unknown.  A line without `outcome` says nothing
about rights.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "corpus"
USES = (
    "publish_online", "print", "broadcast", "redistribute", "rewrite", "translate", "quote",
    "archive", "sell", "advertise", "social", "ai_training", "alter_image",
)  # fmt: skip
OUTCOMES = {
    "X": "prohibited",
    "R": "permission_required",
    "C": "conditional",
    "P": "permitted",
    "U": "unknown",
}
_PARTS = {"of": "object", "if": "conditions", "except": "exceptions", "in": "territory"}


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of the ground truth, as far as it is scored."""

    modality: str
    actions: frozenset[str]
    conditions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the corpus; `outcomes` gives each use its outcome and duties."""

    id: str
    language: str
    category: str
    text: str
    holders: tuple[str, ...]
    years: tuple[int, ...]
    says: tuple[Said, ...]
    positive: bool
    outcomes: Mapping[str, tuple[str, frozenset[str]]]


@cache
def rows(part: str = "*") -> tuple[Row, ...]:
    """Read every line of the corpus, or of one file of it, in the order of the files' names."""
    return tuple(
        _row(json.loads(line))
        for path in sorted(FOLDER.glob(f"{part}.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def digest() -> str:
    """Give the SHA-256 of all files of the corpus, one after the other."""
    whole = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.jsonl")):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def _row(data: Mapping[str, Any]) -> Row:
    return Row(
        data["id"],
        data["language"],
        data["category"],
        data["text"],
        tuple(data.get("holders", ())),
        tuple(data.get("years", ())),
        tuple(map(said, data.get("says", ()))),
        "outcome" in data,
        _outcomes(data.get("outcome")),
    )


def said(words: str) -> Said:
    """Read one statement: `prohibits publish broadcast of image if consent written`."""
    modality, *rest = words.split()
    parts: dict[str, set[str]] = {"actions": set(), "conditions": set()}
    part = "actions"
    for word in rest:
        if word in _PARTS or word in {"from", "until", "credit"}:
            part = _PARTS.get(word, word)
        else:
            parts.setdefault(part, set()).add(word)
    return Said(modality, frozenset(parts["actions"]), frozenset(parts["conditions"]))


def _outcomes(letters: str | None) -> dict[str, tuple[str, frozenset[str]]]:
    told = letters.split() if letters else ["U"] * len(USES)
    return {use: _outcome(one) for use, one in zip(USES, told, strict=True)}


def _outcome(word: str) -> tuple[str, frozenset[str]]:
    letter, _, duties = word.partition(":")
    return OUTCOMES[letter], frozenset(filter(None, duties.split(",")))
