"""What statements come to: the table of the guide, and what it leaves to several notices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from licensecheck.errors import UsageError
from licensecheck.model.decision import NO_NOTICE_RULE, Evidence, Outcome
from licensecheck.model.text import Span
from licensecheck.policy.context import Context
from licensecheck.policy.load import builtin
from tests.policy.facts import decided, letters, notice, said

BASE = "R R R R R R U R R R R U R"
BAN = "prohibits publish broadcast rewrite redistribute"
PRESS = "permits publish if attribution link"

# onl prn brd red rew tra quo arc sel adv soc ai alt
TABLE = {
    "nothing": ([], BASE),
    "all rights reserved": (["reserves all"], BASE),
    "the footer": ([BAN], "X X X X X R U R X R X U R"),
    "the footer without permission": ([f"{BAN} if consent"], "R R R R R R U R R R R U R"),
    "reproduction": (["prohibits reproduce"], "X X R X R R U X X R X U R"),
    "reproduction in whole or in part without written consent": (
        ["prohibits reproduce quote if consent written"],
        "R R R R R R R R R R R U R",
    ),
    "any use needs consent": (["requires all if consent"], "R R R R R R R R R R R R R"),
    "subscribers only": (["requires all if subscriber"], "R R R R R R R R R R R R R"),
    "editorial use only, no sales, no archives": (
        ["prohibits all but editorial_use", "prohibits sell", "prohibits archive"],
        "R R R R R R U X X X R R R",
    ),
    "with credit and link": ([PRESS], "C C C R R R C R R R C U R"),
    "CC BY": (["permits all if attribution"], "C C C C C C C C C C C C C"),
    "CC BY-ND": (["permits all if attribution no_derivatives"], "C C C C R R C C C C C U R"),
    "CC BY-NC": (["permits all if attribution noncommercial"], "C C C C C C C C R R C C C"),
    "public domain": (["permits all"], "P P P P P P P P P P P P P"),
    "mining reserved": (["reserves ai_training"], "R R R R R R U R R R R R R"),
    "no AI training": (["prohibits ai_training"], "R R R R R R U R R R R X R"),
    "kill": (["prohibits all"], "X X X X X X X X X X X X X"),
    "the named use beats any use": (["prohibits all", "permits print"], "X P X X X X P X X X X X X"),
    "a quotation implied yields to a ban on quotation": (
        ["prohibits quote", "permits print"],
        "R P R R R R X R R R R U R",
    ),
    "equals: the stricter": (["permits print", "prohibits print if consent"], "R R R R R R P R R R R U R"),
    "item over site": ([said("prohibits print", object="site"), "permits print"], "R P R R R R P R R R R U R"),
    "image beside text": (
        [said("prohibits publish", object="text"), said("prohibits all", object="image")],
        "X X X R R R U R R R X U X",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("statements", "expected"), TABLE.values(), ids=TABLE)
def test_what_statements_come_to(statements: list[str], expected: str) -> None:
    assert letters(decided(notice(*statements))) == expected


def test_two_permissions_join_their_duties() -> None:
    found = decided(notice("permits print if attribution", "permits print if link"))
    assert found["print"].duties == {"attribution", "link"}


def test_a_demand_lays_its_duty_on_what_is_allowed_and_loosens_nothing() -> None:
    found = decided(notice("permits print", "requires all if attribution"))
    assert letters(found) == "R C R R R R C R R R R U R"
    assert found["print"].duties == {"attribution"}
    assert found["print"].rule == "demand.duty"


# --------------------------------------------------------------------- the seed of the project
TASS = notice(
    said(BAN, span=Span(39, 117)),
    holder="tass",
    kind="restriction",
    years=(2017,),
    reserved=True,
    span=Span(0, 118),
)


def test_the_footer_of_tass_is_decided_by_its_own_rules() -> None:
    found = decided(TASS)
    assert letters(found) == "X X X X X R U R X R X U R"
    assert {use: decision.rule for use, decision in found.items()} == {
        "publish_online": "tass.republication",
        "print": "tass.republication",
        "broadcast": "tass.republication",
        "redistribute": "tass.republication",
        "rewrite": "tass.republication",
        "translate": "tass.reserved",
        "quote": "base.law-of-the-place",
        "archive": "tass.reserved",
        "sell": "tass.republication",
        "advertise": "tass.reserved",
        "social": "tass.republication",
        "ai_training": "base.law-of-the-place",
        "alter_image": "tass.reserved",
    }
    assert found["print"].evidence == (Evidence("n1", Span(39, 117)),)
    assert found["translate"].evidence == (Evidence("n1", Span(0, 118)),)
    assert found["print"].reason == (
        "TASS forbids this use of its material in so many words and offers no way out in the "
        "notice; only a contract with TASS can allow it."
    )


def test_the_footer_of_tass_with_permission_asks_for_it() -> None:
    found = decided(replace(TASS, statements=(said(f"{BAN} if consent"),)))
    assert letters(found) == BASE
    assert found["print"].rule == "tass.consent"


# ------------------------------------------------------------------------------ several notices
def test_no_notice_is_unknown_and_the_only_decision_without_evidence() -> None:
    found = decided()
    assert letters(found) == " ".join("U" * 13)
    assert {decision.rule for decision in found.values()} == {NO_NOTICE_RULE}
    assert {decision.evidence for decision in found.values()} == {()}


def test_a_kill_beats_everything_wherever_it_stands() -> None:
    found = decided(
        notice("permits all"), notice("permits print", id="n2", kind="kill", subject="image-1")
    )
    assert letters(found) == " ".join("X" * 13)
    assert {decision.evidence for decision in found.values()} == {
        (Evidence("n2", Span(0, 40)),)
    }


def test_an_embedded_image_decides_only_its_alteration() -> None:
    found = decided(notice(PRESS), notice("prohibits all", id="n2", subject="image-1"))
    assert letters(found) == "C C C R R R C R R R C U X"
    assert found["alter_image"].evidence == (Evidence("n2", Span(3, 7)),)


def test_an_embedded_image_decides_all_where_nothing_else_is_there() -> None:
    found = decided(notice("prohibits all", subject="image-1"))
    assert letters(found) == " ".join("X" * 13)


def test_the_licence_of_an_embedded_image_does_not_free_the_item() -> None:
    found = decided(notice("permits all", subject="image-1"))
    assert found["publish_online"].outcome == "permission_required"
    assert found["alter_image"].outcome == "permitted"


def test_an_embedded_image_is_not_the_item_because_both_speak_of_images() -> None:
    item = notice(said("prohibits sell", object="image"))
    found = decided(item, notice("prohibits print", id="n2", subject="image-1"))
    assert letters(found) == "R R R R R R U R X R R U R"


def test_this_material_in_the_terms_of_a_site_is_the_site() -> None:
    found = decided(notice("prohibits print", subject="site"), notice("permits print", id="n2"))
    assert found["print"].outcome is Outcome.PERMITTED


def test_a_bare_decision_rests_on_the_strongest_notices() -> None:
    found = decided(
        notice(id="n1", kind="credit"), notice(id="n2"), notice(id="n3", reserved=True)
    )
    assert found["print"].rule == "base.reserved"
    assert found["print"].evidence == (Evidence("n3", Span(0, 40)),)


# ------------------------------------------------------------------------------- time and place
INSTANT = "2026-12-01T06:00:00Z"

TIMES = [
    # a ban that ends
    ("2026-12-01", "2026-11-30", "X"),
    ("2026-12-01", "2026-12-01", "R"),
    (INSTANT, "2026-12-01T05:59:59Z", "X"),
    (INSTANT, INSTANT, "R"),
    (INSTANT, "2026-12-01T06:59:59+01:00", "X"),
    (INSTANT, "2026-12-01", "R"),
    # without a zone: as late as anywhere on earth
    ("2026-12-01T06:00", "2026-12-01T17:59:59Z", "X"),
    ("2026-12-01T06:00", "2026-12-01T18:00:00Z", "R"),
    # a month and a year have come when they are over
    ("2026-12", "2026-12-31", "X"),
    ("2026-12", "2027-01-01", "R"),
    ("2026", "2026-12-31", "X"),
    # what is not on the calendar stands
    ("unresolved", "2099-01-01", "X"),
    ("P14D", "2099-01-01", "X"),
    ("next week", "2099-01-01", "X"),
    ("2026-02-31T10:00", "2099-01-01T00:00:00Z", "X"),
]


@pytest.mark.parametrize(("until", "as_of", "expected"), TIMES)
def test_when_an_embargo_ends(until: str, as_of: str, expected: str) -> None:
    found = decided(notice(said("prohibits print", until=until), kind="embargo"), as_of=as_of)
    assert letters({"print": found["print"]}) == expected


@pytest.mark.parametrize(
    ("from_", "as_of", "expected"),
    [
        ("2026-12-01", "2026-11-30", "R"),
        ("2026-12-01", "2026-12-01", "X"),
        (INSTANT, "2026-12-01T05:59:59Z", "R"),
        # without a zone: as early as anywhere on earth
        ("2026-12-01T06:00", "2026-11-30T16:00:00Z", "X"),
        ("unresolved", "2000-01-01", "X"),
    ],
)
def test_when_a_ban_begins(from_: str, as_of: str, expected: str) -> None:
    found = decided(notice(said("prohibits print", from_=from_)), as_of=as_of)
    assert letters({"print": found["print"]}) == expected


@pytest.mark.parametrize(
    ("until", "as_of", "expected"),
    [
        ("2026-12-01", "2026-11-30", "P"),
        ("2026-12-01", "2026-12-01", "R"),
        ("2026-12-01T06:00", "2026-11-30T16:00:00Z", "R"),
        ("unresolved", "2099-01-01", "P"),
        ("P30D", "2099-01-01", "P"),
        ("some day", "2000-01-01", "R"),
    ],
)
def test_when_a_permission_ends(until: str, as_of: str, expected: str) -> None:
    found = decided(notice(said("permits print", until=until)), as_of=as_of)
    assert letters({"print": found["print"]}) == expected


PLACES = [
    ("prohibits print", ("JP",), None, "R"),
    ("prohibits print", ("JP",), "JP", "X"),
    ("prohibits print", ("JP",), "FR", "R"),
    ("prohibits print", ("!IT",), None, "X"),
    ("prohibits print", ("!IT",), "IT", "R"),
    ("prohibits print", ("!IT",), "FR", "X"),
    ("prohibits print", ("EU",), "IT", "X"),
    ("prohibits print", ("EU",), "GB", "R"),
    ("prohibits print", ("!EU",), "IT", "R"),
    ("prohibits print", ("UK",), "GB", "X"),
    ("prohibits print", ("ATLANTIS",), "GB", "X"),
    ("permits print", ("JP",), None, "R"),
    ("permits print", ("JP",), "JP", "C"),
    ("permits print", ("JP",), "FR", "R"),
    ("permits print", ("!IT",), None, "C"),
    ("permits print", ("!IT",), "IT", "R"),
    ("permits print", ("ATLANTIS",), "GB", "R"),
]


@pytest.mark.parametrize(("words", "territory", "place", "expected"), PLACES)
def test_where_a_statement_bites(
    words: str, territory: tuple[str, ...], place: str | None, expected: str
) -> None:
    found = decided(notice(said(words, territory=territory)), territory=place)
    assert letters({"print": found["print"]}) == expected


REASONS = [
    (
        said("prohibits print", until="2025-06-01"),
        (
            "A copyright notice claims the work and nothing said beside it frees this use, so the "
            "owner has to be asked. A prohibition that ended on 2025-06-01 was left aside."
        ),
    ),
    (
        said("prohibits print", until="unresolved"),
        (
            "The notice forbids this use and names no way out. A time is named in words that give "
            "no date, so the prohibition is taken to stand."
        ),
    ),
    (
        said("prohibits print", territory=("JP",)),
        (
            "A copyright notice claims the work and nothing said beside it frees this use, so the "
            "owner has to be asked. A prohibition limited to JP was left aside: the place of use "
            "was not given."
        ),
    ),
    (
        said("permits print", until="P30D"),
        (
            "The notice allows this use and asks for nothing in return. The time P30D cannot be "
            "put on a calendar: make sure that the permission still runs."
        ),
    ),
]


@pytest.mark.parametrize(("statement", "reason"), REASONS, ids=lambda it: str(it)[:12])
def test_what_was_left_aside_is_told(statement: object, reason: str) -> None:
    assert decided(notice(statement))["print"].reason == reason


def test_what_a_use_is_tied_to_is_told() -> None:
    statement = said("permits print if attribution", credit="© AP", until="2027-01-01")
    assert decided(notice(statement))["print"].constraints == (
        "until: 2027-01-01",
        "credit: © AP",
    )


@pytest.mark.parametrize("as_of", ["", "2026", "20260101", "tomorrow", "2026-13-01"])
def test_a_context_is_for_a_day(as_of: str) -> None:
    with pytest.raises(UsageError, match="not a date or an instant"):
        Context(as_of)


@pytest.mark.parametrize("territory", ["", "jp", "Japan", "JPN"])
def test_a_context_is_for_a_country(territory: str) -> None:
    with pytest.raises(UsageError, match="an ISO 3166 code has two capitals"):
        Context("2026-01-01", territory)


def test_a_policy_for_some_uses_decides_only_those() -> None:
    policy = builtin()
    some = replace(policy, uses=policy.uses[:2])
    assert list(decided(TASS, policy=some)) == ["publish_online", "print"]
    assert list(decided(policy=some)) == ["publish_online", "print"]
