"""Rules of a house: they make things stricter, and say so when they cannot be judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.policy.load import load
from licensecheck.policy.pack import Policy
from licensecheck.policy.prove import prove
from tests.policy.facts import decided, letters, notice, said

PACK = """\
pack: house
version: "1"
title: House rules
rules:
  - id: house.rule
    version: "1"
    title: A rule
    when: {when}
    {more}
    because: The desk decides.
    cases:
      - {{name: yes it does, notices: [{{kind: copyright}}], decides: [print]}}
      - {{name: it does not, notices: [], decides: []}}
"""


def house(tmp_path: Path, when: str, more: str) -> Policy:
    path = tmp_path / "house.yaml"
    path.write_text(PACK.format(when=when, more=more.replace("; ", "\n    ")), encoding="utf-8")
    return load([path])


TIGHTENING = [
    # when, more, statement, outcome before, outcome after
    ("{holder: tass}", "outcome: prohibited", "permits print", "permitted", "prohibited"),
    ("{holder: ap}", "outcome: prohibited", "permits print", "permitted", "permitted"),
    ("{holder: tass}", "outcome: permission_required", "prohibits print", "prohibited", "prohibited"),
    ("{holder: tass}", "outcome: unknown", "permits print", "permitted", "unknown"),
    ("{holder: tass}", "outcome: unknown", "requires print if consent", "permission_required", "permission_required"),
    ("{holder: tass}", "uses: [print]; outcome: prohibited", "permits sell", "permission_required", "prohibited"),
    ("{statement: {modality: permits}}", "outcome: unknown", "permits print", "permitted", "unknown"),
    ("{statement: {modality: permits}}", "outcome: unknown", "permits sell", "permission_required", "permission_required"),
    ("{statement: {actions: sell}}", "uses: [print]; outcome: prohibited", "permits sell print", "permitted", "prohibited"),
    ("{not: {has: years}}", "outcome: unknown", "permits print", "permitted", "unknown"),
    ("{any: [{kind: kill}, {subject: item}]}", "outcome: unknown", "permits print", "permitted", "unknown"),
    ("{all: [{kind: copyright}, {origin: prose}]}", "outcome: unknown", "permits print", "permitted", "unknown"),
    ("{origin: declared}", "outcome: unknown", "permits print", "permitted", "permitted"),
    ('{confidence: {below: "0.5"}}', "outcome: unknown", "permits print", "permitted", "permitted"),
    ('{confidence: {at_least: "0.5"}}', "outcome: unknown", "permits print", "permitted", "unknown"),
    ('{language: ["no", nn]}', "outcome: unknown", "permits print", "permitted", "permitted"),
]  # fmt: skip


@pytest.mark.parametrize("row", TIGHTENING, ids=lambda row: " ".join(row[:2]))
def test_a_house_rule_only_tightens(tmp_path: Path, row: tuple[str, ...]) -> None:
    when, more, statement, before, after = row
    one = notice(statement, holder="tass")
    assert decided(one)["print"].outcome == before
    assert decided(one, policy=house(tmp_path, when, more))["print"].outcome == after


def test_a_house_rule_leaves_the_uses_it_does_not_name(tmp_path: Path) -> None:
    policy = house(tmp_path, "{notice: some}", "uses: [print]; outcome: prohibited")
    assert letters(decided(notice(), policy=policy)) == "R X R R R R U R R R R U R"


def test_a_house_rule_adds_a_duty_to_those_of_the_notice(tmp_path: Path) -> None:
    policy = house(tmp_path, "{holder: tass}", "outcome: conditional; duties: [notify]")
    found = decided(notice("permits print if attribution", holder="tass"), policy=policy)
    assert found["print"].duties == {"attribution", "notify"}
    assert found["print"].rule == "house.rule"
    assert found["translate"].rule == "tass.reserved"


def test_a_house_rule_that_loosens_is_passed_over(tmp_path: Path) -> None:
    policy = house(tmp_path, "{notice: some}", "outcome: conditional; duties: [notify]")
    found = decided(notice("prohibits all"), policy=policy)
    assert {decision.outcome for decision in found.values()} == {"prohibited"}


PHRASES = [
    ("strictly for subscribers", True),
    ("STRICTLY\n for  Subscribers", True),
    ("“Strictly” for sub\u00adscribers", True),
    ("ｓｔｒｉｃｔｌｙ for subscribers", True),
    ("for subscribers", False),
]


@pytest.mark.parametrize(("text", "holds"), PHRASES)
def test_a_phrase_is_found_whatever_its_dress(tmp_path: Path, text: str, holds: bool) -> None:
    policy = house(tmp_path, "{phrase: strictly for subscribers}", "outcome: prohibited")
    found = decided(notice("permits print"), policy=policy, words={"n1": text})
    assert found["print"].outcome == ("prohibited" if holds else "permitted")


def test_a_phrase_that_cannot_be_looked_for_is_taken_to_be_there(tmp_path: Path) -> None:
    policy = house(
        tmp_path, "{phrase: for subscribers}", "outcome: conditional; duties: [notify]"
    )
    found = decided(notice("permits print"), policy=policy)
    assert found["print"].outcome == "unknown"
    assert found["print"].reason == (
        "Rule house.rule asks for words that were not at hand, so it is taken to hold."
    )


def test_a_phrase_that_cannot_be_looked_for_does_not_hide_a_ban(tmp_path: Path) -> None:
    policy = house(tmp_path, "{not: {phrase: for subscribers}}", "outcome: unknown")
    found = decided(notice("prohibits print"), policy=policy)
    assert found["print"].outcome == "prohibited"
    assert found["print"].rule == "prohibition.outright"


def test_a_statement_out_of_force_is_no_reason_to_tighten(tmp_path: Path) -> None:
    policy = house(tmp_path, "{statement: {modality: prohibits}}", "outcome: prohibited")
    found = decided(notice(said("prohibits print", until="2020-01-01")), policy=policy)
    assert found["print"].outcome == "permission_required"


def test_a_house_pack_is_proved_beside_the_others(tmp_path: Path) -> None:
    policy = house(tmp_path, "{notice: some}", "uses: [print]; outcome: prohibited")
    assert [str(it) for it in prove(policy) if it.pack == "house"] == [
        "house.rule: yes it does",
        "house.rule: it does not",
    ]


def test_a_case_that_fails_says_in_what(tmp_path: Path) -> None:
    policy = house(tmp_path, "{notice: some}", "outcome: unknown")
    assert [str(it) for it in prove(policy) if not it.holds] == [
        "house.rule: yes it does: does not decide print"
    ]
