"""`licensecheck rules`: list, show, prove."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.policy.load import builtin
from tests.cli.conftest import Run

HOUSE = """\
pack: house
version: "1"
title: House rules
rules:
  - id: house.subscribers
    version: "1"
    title: Material for subscribers
    severity: error
    when:
      any:
        - phrase: nur für abonnenten
        - all: [{holder: [ap, afp]}, {not: {has: licence}}, {years: {from: "2020"}}]
        - statement: {modality: permits, conditions: {any: [subscriber]}, object: image}
    uses: [print]
    outcome: permission_required
    because: The desk looks the subscription up.
    cases:
      - name: old material
        notices: [{holder: ap, years: ["1999"], statements: [{modality: permits, actions: print}]}]
        decides: []
      - name: new material
        notices: [{holder: ap, years: ["2021"], statements: [{modality: permits, actions: print}]}]
        decides: [print]
"""

SHOWN = """\
tass.republication: TASS forbids republication
  version    1, error, stable, pack tass 2026.1
  holds when the holder is tass; a statement prohibits
  for        every use it speaks of
  outcome    prohibited
  TASS forbids this use of its material in so many words and offers no way out in the
  notice; only a contract with TASS can allow it.
  Typical is "This material may not be published, broadcast, rewritten or redistributed".
  The words reach publication on every channel, rewriting, redistribution and sale. Whoever
  holds a subscription finds the uses it covers in the contract, not in the notice.
  see        https://tass.com/
  case       the footer of the English service: broadcast, print, publish_online, redistribute, rewrite, sell, social
  case       the same without permission: does not hold
  case       the same words of another agency: does not hold
"""

SHOWN_HOUSE = """\
house.subscribers: Material for subscribers
  version    1, error, stable, pack house 1
  holds when one of (its words hold “nur für abonnenten”; or the holder is afp or ap and not (it has a licence) and it has a year from 2020 on; or a statement permits, conditions: any of subscriber, of the image)
  for        print
  outcome    permission_required
  The desk looks the subscription up.
  case       old material: does not hold
  case       new material: print
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house.yaml"
    path.write_text(HOUSE, encoding="utf-8")
    return path


def test_the_list_names_every_pack_and_rule(run: Run) -> None:
    found = run("rules", "list")
    assert found.code == 0
    for pack in builtin().packs:
        assert f"\n{pack.id} {pack.version} " in f"\n{found.out}"
        for rule in pack.rules:
            assert f"\n  {rule.id} " in found.out


def test_a_rule_is_shown_whole(run: Run) -> None:
    found = run("rules", "show", "tass.republication")
    assert found.code == 0
    assert found.out == SHOWN


def test_a_house_rule_is_shown_in_words(run: Run, house: Path) -> None:
    found = run("rules", "show", "house.subscribers", "--rules", house)
    assert found.out == SHOWN_HOUSE


def test_a_pack_is_shown_rule_by_rule(run: Run) -> None:
    found = run("rules", "show", "ap")
    assert found.out.count("\nap.") == 4


def test_a_mistyped_name_gets_a_hint(run: Run) -> None:
    found = run("rules", "show", "tas")
    assert (found.code, found.out) == (2, "")
    assert found.err == "licensecheck: no pack or rule 'tas'; did you mean 'tass'?\n"


def test_what_is_shipped_is_proved(run: Run) -> None:
    found = run("rules", "prove")
    assert found.code == 0
    assert "FAILED" not in found.out


def test_a_case_that_fails_ends_in_two(run: Run, house: Path) -> None:
    house.write_text(HOUSE.replace('years: ["2021"]', 'years: ["2001"]'), encoding="utf-8")
    found = run("rules", "prove", "--rules", house)
    cases = sum(len(rule.cases) for rule in builtin().rules()) + 2
    assert found.code == 2
    assert found.out.splitlines()[-3:] == [
        "FAILED  house: 1 rules, 1 of 2 cases",
        "  house.subscribers: new material: does not decide print",
        f"{len(list(builtin().rules())) + 1} rules, {cases - 1} of {cases} cases hold",
    ]


def test_a_broken_pack_ends_in_two(run: Run, house: Path) -> None:
    house.write_text(HOUSE.replace("title: House", "titel: House"), encoding="utf-8")
    found = run("rules", "prove", "--rules", house)
    assert (found.code, found.out) == (2, "")
    assert found.err == (
        f"{house}:3:1: unknown key 'titel'; did you mean 'title'?\n"
        "    titel: House rules\n    ^\n"
    )
