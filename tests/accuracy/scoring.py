"""Hold what the program says of the corpus against its ground truth."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from licensecheck.detect import find
from licensecheck.model.decision import Decision
from licensecheck.model.notice import Notice
from licensecheck.policy.decide import Context, decide
from licensecheck.policy.load import Policy, builtin
from licensecheck.readers.plain import READER
from tests.accuracy.corpus import USES, Row, rows

AS_OF = Context(as_of="2026-01-01")
STRICT = frozenset({"prohibited", "permission_required"})
LOOSE = frozenset({"permitted", "conditional"})
#: What a credit, a dateline or a mere © comes to.
BASE = {
    use: "unknown" if use in {"quote", "ai_training"} else "permission_required" for use in USES
}
#: A name may be inflected behind so many letters.
_STEM = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """A line of the corpus, and what the program made of it."""

    row: Row
    notices: tuple[Notice, ...]
    decisions: Mapping[str, Decision]

    @property
    def outcomes(self) -> dict[str, str]:
        return {use: str(one.outcome) for use, one in self.decisions.items()}

    @property
    def whole(self) -> bool:
        """Say whether the line is found or passed over rightly, and every use is right."""
        wanted = {use: outcome for use, (outcome, _) in self.row.outcomes.items()}
        return bool(self.notices) == self.row.positive and self.outcomes == wanted

    @property
    def telling(self) -> bool:
        """Say whether the ground truth is more than that there is a notice."""
        return self.row.positive and any(
            outcome != BASE[use] for use, (outcome, _) in self.row.outcomes.items()
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """Hits, false alarms and misses."""

    hit: int = 0
    alarm: int = 0
    miss: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.hit + other.hit, self.alarm + other.alarm, self.miss + other.miss)

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall, 0 to 1."""
        found = 2 * self.hit + self.alarm + self.miss
        return 2 * self.hit / found if found else 1.0


@cache
def answers() -> tuple[Answer, ...]:
    """Let the program read and decide every line of the corpus."""
    return tuple(answered(row) for row in rows())


@cache
def _policy() -> Policy:
    return builtin()


def answered(row: Row) -> Answer:
    policy = _policy()
    document = READER.read(f"{row.text}\n".encode(), f"{row.id}.txt")
    notices = find(document, policy.profiles)
    words = {one.id: one.span.of(document.text) for one in notices}
    decided = decide(notices, policy, AS_OF, words)
    return Answer(row, notices, {one.use: one for one in decided})


def scores(given: Sequence[Answer]) -> dict[str, float]:
    """Sum *given* up: every figure between 0 and 1 but the two counts of errors that hurt."""
    negative = [one for one in given if not one.row.positive]
    telling = [one for one in given if one.telling]
    return {
        "detection F1": _summed(map(_detected, given)).f1,
        "(modality, action) F1": _summed(map(_acted, given)).f1,
        "conditions F1": _summed(map(_conditioned, given)).f1,
        "holders F1": _summed(map(_named, given)).f1,
        "years exact": _share(one for one in map(_dated, given) if one is not None),
        "whole lines": _share(one.whole for one in given),
        "telling lines": _share(one.whole for one in telling),
        "duties exact": _share(right for one in given for right in _dutied(one)),
        "false alarms": sum(bool(one.notices) for one in negative),
        "harmful cells": sum(map(_harmful, given)),
    }


def _summed(tallies: Iterable[Tally]) -> Tally:
    return sum(tallies, Tally())


def _share(values: Iterable[bool]) -> float:
    told = list(values)
    return sum(told) / len(told) if told else 1.0


def _compared(wanted: Iterable[object], found: Iterable[object]) -> Tally:
    one, other = set(wanted), set(found)
    return Tally(len(one & other), len(other - one), len(one - other))


def _detected(answer: Answer) -> Tally:
    return _compared([1] if answer.row.positive else [], [1] if answer.notices else [])


def _acted(answer: Answer) -> Tally:
    wanted = {(one.modality, action) for one in answer.row.says for action in one.actions}
    found = {
        (str(one.modality), str(action))
        for notice in answer.notices
        for one in notice.statements
        for action in one.actions
    }
    return _compared(wanted, found)


def _conditioned(answer: Answer) -> Tally:
    wanted = {condition for one in answer.row.says for condition in one.conditions}
    found = {
        str(condition)
        for notice in answer.notices
        for one in notice.statements
        for condition in one.conditions
    }
    return _compared(wanted, found)


def _named(answer: Answer) -> Tally:
    left = list(dict.fromkeys(_norm(h.name) for n in answer.notices for h in n.holders))
    hit = 0
    for wanted in map(_norm, answer.row.holders):
        match = next((name for name in left if _same(wanted, name)), None)
        if match is not None:
            hit += 1
            left.remove(match)
    return Tally(hit, len(left), len(answer.row.holders) - hit)


def _norm(name: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return tuple(regex.findall(r"\w+", folded))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Compare word by word; behind a common stem the endings may differ."""
    return len(one) == len(other) and all(
        a == b or (min(len(a), len(b)) >= _STEM and a[:_STEM] == b[:_STEM])
        for a, b in zip(one, other, strict=True)
    )


def _dated(answer: Answer) -> bool | None:
    found = sorted({year for notice in answer.notices for year in notice.years})
    if not (found or answer.row.years):
        return None
    return found == sorted(answer.row.years)


def _dutied(answer: Answer) -> Iterator[bool]:
    """Yield, for every use that is rightly conditional, whether its duties are right."""
    for use, (outcome, duties) in answer.row.outcomes.items():
        if outcome == "conditional" == answer.outcomes.get(use):
            yield {str(duty) for duty in answer.decisions[use].duties} == duties


def _harmful(answer: Answer) -> int:
    """Count the uses that are barred and were called free."""
    return sum(
        outcome in STRICT and answer.outcomes.get(use) in LOOSE
        for use, (outcome, _) in answer.row.outcomes.items()
    )
