"""The gate: the corpus is the one that was agreed on, and its scores do not fall.

`floors.json` holds the digest of the corpus and what was reached.  A better program raises the
floors, in the open; a corpus that grows gets a new digest and new floors with it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.accuracy.calibration import reliability
from tests.accuracy.corpus import digest, rows, said
from tests.accuracy.scoring import Tally, answers, scores

FLOORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "corpus" / "floors.json").read_text(encoding="utf-8")
)
#: Errors, of which there may be so many at most.
ERRORS = {"false alarms", "harmful cells"}
#: A score so much over its floor asks for a new floor.
SLACK = 0.01


@cache
def reached() -> dict[str, float]:
    return scores(answers())


def test_the_corpus_is_the_one_agreed_on() -> None:
    assert digest() == FLOORS["digest"]


@pytest.mark.parametrize("name", FLOORS["scores"])
def test_no_score_falls(name: str) -> None:
    floor, found = FLOORS["scores"][name], reached()[name]
    assert found <= floor if name in ERRORS else found >= floor


@pytest.mark.parametrize("name", sorted(set(FLOORS["scores"]) - ERRORS))
def test_a_floor_follows_what_was_reached(name: str) -> None:
    assert reached()[name] <= FLOORS["scores"][name] + SLACK


def test_every_score_has_a_floor() -> None:
    assert set(reached()) == set(FLOORS["scores"])


def test_the_corpus_reaches_every_language_and_says_nothing_too() -> None:
    assert len({row.language for row in rows()}) >= 68
    assert sum(not row.positive for row in rows()) >= 150


def test_higher_confidence_is_oftener_right() -> None:
    shares = [share for _, _, count, share in reliability(answers()) if count >= 30]
    assert len(shares) >= 3
    assert shares[-1] > shares[0]


def test_a_statement_is_read_as_it_is_worded() -> None:
    one = said("prohibits publish sell of image if consent written except quotation")
    assert (one.modality, one.actions) == ("prohibits", {"publish", "sell"})
    assert one.conditions == {"consent", "written"}


def test_a_tally_adds_up() -> None:
    both = Tally(3, 1, 0) + Tally(1, 0, 1)
    assert both == Tally(4, 1, 1)
    assert both.f1 == pytest.approx(0.8)
