"""The engine alone, fed with statements, against two references of the annotation guide."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.model.notice import (
    Action,
    Condition,
    Exemption,
    Modality,
    Object,
    Statement,
)
from licensecheck.model.text import Span
from licensecheck.policy.decide import Context, decide
from licensecheck.policy.load import builtin
from tests.policy import oracle
from tests.policy.facts import DAY, notice, outcomes

SHARED = Path(__file__).parents[3] / "shared" / "gold"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set is not beside us")

WHENS = [
    "unresolved", "P14D", "2025", "2026", "2025-12", "2026-01", DAY, "2026-01-02",
    "2025-12-31T23:59", "2026-01-01T00:00", "2031-05-01",
]  # fmt: skip
whens = st.one_of(st.none(), st.none(), st.sampled_from(WHENS))
places = st.sampled_from([(), (), (), ("JP",), ("!IT",), ("EU", "!FR"), ("CIS",)])


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    return Statement(
        modality=draw(st.sampled_from(Modality)),
        actions=tuple(
            draw(st.lists(st.sampled_from(Action), min_size=1, max_size=4, unique=True))
        ),
        span=Span(0, 1),
        object=draw(
            st.one_of(st.sampled_from(["item", "site"]).map(Object), st.sampled_from(Object))
        ),
        conditions=draw(st.frozensets(st.sampled_from(Condition), max_size=4)),
        exceptions=draw(st.frozensets(st.sampled_from(Exemption), max_size=3)),
        territory=draw(places),
        from_=draw(whens),
        until=draw(whens),
    )


many = st.lists(statements(), max_size=6)


def engine(said: list[Statement], *, rights: bool = True) -> dict[str, str]:
    notices = (notice(*said),) if rights else ()
    return outcomes(decide(notices, builtin(), Context(DAY)))


@given(many)
@settings(max_examples=300, deadline=None)
def test_any_statements_come_to_what_the_guide_says(said: list[Statement]) -> None:
    expected = {use.id: oracle.outcome(said, use.id, DAY) for use in builtin().uses}
    assert engine(said) == expected


@given(many)
@settings(max_examples=100, deadline=None)
def test_the_order_of_statements_decides_nothing(said: list[Statement]) -> None:
    if len({it.object for it in said}) <= 1:
        assert engine(said) == engine(said[::-1])


@given(many, st.integers(0, 6))
@settings(max_examples=100, deadline=None)
def test_two_notices_of_an_item_say_what_one_says(said: list[Statement], at: int) -> None:
    parted = (notice(*said[:at]), notice(*said[at:], id="n2"))
    assert outcomes(decide(parted, builtin(), Context(DAY))) == engine(said)


@given(
    many,
    st.sampled_from(["tass", "ap", "reuters", "afp"]),
    st.sampled_from(["kill", "embargo", "tdm", "release", "credit", "licence"]),
)
@settings(max_examples=100, deadline=None)
def test_a_named_rule_changes_no_outcome(said: list[Statement], holder: str, kind: str) -> None:
    if kind == "kill":
        return
    one = notice(*said, holder=holder, kind=kind, licences=("CC-BY-4.0", "OGL-UK-3.0"))
    assert outcomes(decide((one,), builtin(), Context(DAY))) == engine(said)


@given(many)
@settings(max_examples=100, deadline=None)
def test_every_decision_names_its_rule_and_its_words(said: list[Statement]) -> None:
    known = {rule.id: rule.version for rule in builtin().rules()}
    for decision in decide((notice(*said),), builtin(), Context(DAY)):
        assert decision.rule_version == known[decision.rule]
        assert decision.evidence
        assert decision.reason.endswith(".")
        assert "{" not in decision.reason


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference", SHARED / "validate_phrases.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(told: dict[str, Any]) -> Statement:
    return Statement(
        modality=Modality(told["modality"]),
        actions=tuple(map(Action, told["actions"])),
        span=Span(0, 1),
        object=Object(told["object"]),
        conditions=frozenset(map(Condition, told["conditions"])),
        exceptions=frozenset(map(Exemption, told["exceptions"])),
        territory=tuple(told["territory"] or ()),
        from_=told["from"],
        until=told["until"],
        credit=told["credit"],
    )


def write(said: Statement) -> dict[str, Any]:
    return {
        "modality": said.modality,
        "actions": list(said.actions),
        "object": said.object,
        "conditions": list(said.conditions),
        "exceptions": list(said.exceptions),
        "territory": list(said.territory) or None,
        "from": said.from_,
        "until": said.until,
        "credit": said.credit,
    }


@shared
def test_every_labelled_phrase_comes_to_its_label() -> None:
    lines = (SHARED / "phrases-dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    wrong = {}
    for row in rows:
        expect = row["expect"]
        said = [read(told) for told in expect["statements"]]
        found = engine(said, rights=expect["is_rights_statement"])
        if found != expect["outcome"]:
            wrong[row["id"]] = found
    assert len(rows) > 100
    assert wrong == {}


@shared
def test_any_statements_come_to_what_the_script_says() -> None:
    reference, dice = script(), random.Random(1709)
    for _ in range(2_000):
        said = [thrown(dice) for _ in range(dice.randrange(6))]
        expect = {"is_rights_statement": True, "statements": [write(it) for it in said]}
        assert engine(said) == reference.derive(expect)


def thrown(dice: random.Random) -> Statement:
    """Throw a statement: quicker than hypothesis, for a reference that needs no shrinking."""
    return Statement(
        modality=dice.choice(list(Modality)),
        actions=tuple(dice.sample(list(Action), dice.randint(1, 3))),
        span=Span(0, 1),
        object=dice.choice([Object.ITEM, Object.SITE, *Object]),
        conditions=frozenset(dice.sample(list(Condition), dice.choice([0, 0, 1, 1, 2, 3]))),
        exceptions=frozenset(dice.sample(list(Exemption), dice.choice([0, 0, 0, 1, 2]))),
        territory=dice.choice([(), (), (), ("JP",), ("!IT",), ("EU", "!FR")]),
        from_=dice.choice([None, None, None, *WHENS]),
        until=dice.choice([None, None, None, *WHENS]),
    )


@shared
def test_the_uses_are_those_of_the_script() -> None:
    reference = script()
    assert tuple(use.id for use in builtin().uses) == reference.USES
    for action, (forbidden, granted) in reference.ACTIONS.items():
        uses = builtin().uses
        assert {u.id for u in uses if action in u.forbidden_by} == set(forbidden)
        assert {u.id for u in uses if action in u.granted_by} == set(granted)
