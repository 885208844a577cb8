"""The packs that come with the program."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

import pytest

from licensecheck.policy.conditions import family
from licensecheck.policy.context import Context
from licensecheck.policy.decide import decide
from licensecheck.policy.load import builtin, load
from licensecheck.policy.pack import PackKind
from licensecheck.policy.prove import prove
from tests.policy.facts import DAY, decided, letters, notice

RULES = list(builtin().rules())


def test_every_case_of_every_rule_holds() -> None:
    proofs = list(prove(builtin()))
    assert [str(proof) for proof in proofs if not proof.holds] == []
    assert len({proof.rule for proof in proofs}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda it: it.id)
def test_a_rule_speaks_in_a_sentence(rule) -> None:
    assert rule.because.endswith(".")
    assert rule.because[0].isupper() or rule.because.startswith("{")
    assert not rule.title.endswith(".")


def test_the_packs_there_are() -> None:
    assert [pack.id for pack in builtin().packs if pack.kind is PackKind.BASE] == [
        "demand",
        "base",
        "permission",
        "prohibition",
    ]
    assert {"tass", "ap", "reuters", "afp", "cc"} <= {pack.id for pack in builtin().packs}
    assert all(pack.kind is not PackKind.HOUSE for pack in builtin().packs)


def test_there_are_thirteen_uses() -> None:
    assert [use.id for use in builtin().uses] == [
        "publish_online", "print", "broadcast", "redistribute", "rewrite", "translate", "quote",
        "archive", "sell", "advertise", "social", "ai_training", "alter_image",
    ]  # fmt: skip


def test_no_two_holders_share_a_name() -> None:
    names = Counter(
        name.casefold()
        for profile in builtin().profiles
        for name in {it.casefold() for it in (profile.name, *profile.aliases)}
    )
    assert [name for name, count in names.items() if count > 1] == []
    assert len(builtin().profiles) >= 120


@pytest.mark.parametrize("alias", ["ТАСС", "ИТАР-ТАСС", "塔斯社", "تاس", "טאס"])
def test_an_agency_is_known_in_every_script(alias: str) -> None:
    tass = next(profile for profile in builtin().profiles if profile.id == "tass")
    assert alias in tass.aliases


@pytest.mark.parametrize(
    ("licence", "name"),
    [
        ("CC-BY-4.0", "CC-BY"),
        ("CC-BY-NC-ND-3.0", "CC-BY-NC-ND"),
        ("CC-BY-SA-3.0-DE", "CC-BY-SA"),
        ("CC-BY-3.0-IGO", "CC-BY"),
        ("CC0-1.0", "CC0"),
        ("PDM-1.0", "PDM"),
        ("OGL-UK-3.0", "OGL-UK"),
        ("CC-BY", "CC-BY"),
        ("CC0", "CC0"),
    ],
)
def test_a_licence_without_its_version(licence: str, name: str) -> None:
    assert family(licence) == name


LICENCES = {
    "CC0-1.0": ("permits all", "P P P P P P P P P P P P P", "cc.public-domain"),
    "CC-BY-4.0": ("permits all if attribution", "C C C C C C C C C C C C C", "cc.by"),
    "CC-BY-SA-4.0": (
        "permits all if attribution share_alike",
        "C C C C C C C C C C C C C",
        "cc.by-sa",
    ),
    "CC-BY-ND-4.0": (
        "permits all if attribution no_derivatives",
        "C C C C R R C C C C C U R",
        "cc.by-nd",
    ),
    "CC-BY-NC-4.0": (
        "permits all if attribution noncommercial",
        "C C C C C C C C R R C C C",
        "cc.by-nc",
    ),
    "CC-BY-NC-ND-3.0": (
        "permits all if attribution noncommercial no_derivatives",
        "C C C C R R C C R R C U R",
        "cc.by-nd",
    ),
    "OGL-UK-3.0": ("permits all if attribution", "C C C C C C C C C C C C C", "government.attribution"),
}  # fmt: skip


@pytest.mark.parametrize("licence", LICENCES)
def test_a_licence_names_its_decisions(licence: str) -> None:
    statement, expected, rule = LICENCES[licence]
    found = decided(notice(statement, kind="licence", licences=(licence,)))
    assert letters(found) == expected
    assert found["print"].rule == rule
    prefix = rule.partition(".")[0]
    assert {it.rule.partition(".")[0] for it in found.values()} == {prefix}
    assert licence in found["print"].reason


# ------------------------------------------------------------------------------------- what it costs
@pytest.mark.timing
def test_all_packs_load_fast() -> None:
    costs = []
    for _ in range(3):
        start = time.process_time()
        load([])
        costs.append(time.process_time() - start)
    assert min(costs) < 0.15


@pytest.mark.timing
def test_a_document_is_decided_fast() -> None:
    ban = "prohibits publish broadcast rewrite redistribute"
    document = [notice(ban, "permits quote", holder="tass", id=f"n{n}") for n in range(10)]
    costs = [_cost(document[:1]), _cost(document)]
    assert costs[0] < 0.001
    assert costs[1] < 0.004


def test_five_hundred_rules_of_other_holders_cost_next_to_nothing() -> None:
    policy = builtin()
    tass = next(pack for pack in policy.packs if pack.id == "tass")
    many = tuple(replace(tass, id=f"tass{n}") for n in range(125))
    grown = replace(policy, packs=(*policy.packs, *many))
    document = [notice("prohibits publish", holder="ap")]
    assert _cost(document, grown) < 0.002


def _cost(document, policy=None) -> float:
    policy = policy or builtin()
    context = Context(DAY)
    decide(document, policy, context)
    costs = []
    for _ in range(20):
        start = time.process_time()
        decide(document, policy, context)
        costs.append(time.process_time() - start)
    return min(costs)
