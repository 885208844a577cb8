"""What every document gets: notices in order, with spans that lie in its text, twice the same."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from licensecheck.detect import find
from licensecheck.model.notice import Action, Kind, Modality, Notice
from licensecheck.model.text import Declared, Document, Part, Place, Role
from tests.detect.finding import PROFILES, notices

#: Pieces that make texts about rights, whole and broken.
PIECES = st.sampled_from(
    ["© ", "(c) ", "Copyright ", "2019 ", "2017-", "Harbour Gazette ", "Reuters", "AFP", "/", "(", ") - ", ". ", "\n", "\n\n",
     "All rights reserved. ", "may not be ", "copied ", "or sold ", "without ", "permission ", "Photo: ", "CC BY 4.0 ", "NO SALES ",
     "GERMANY OUT ", "EMBARGOED UNTIL 4 JULY 2019 ", "unless ", "only ", "“", "”", "&copy; ", "Alle Rechte vorbehalten. ",
     "无断转载 ", "無断転載を禁じます。", "Перепечатка ", "запрещена. ", "KILL ", "not ", "is prohibited ", "pr0hibited ", "\u00ad", "- "]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=14).map("".join),
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=10).map("".join),
).map(lambda text: f"{text} end")


def document(
    *parts: tuple[str, Role], declared: tuple[Declared, ...] = (), subject: str = "item"
) -> Document:
    places = (Place(path=f"p{n}") for n in range(len(parts)))
    made = [Part(*part, place, subject) for part, place in zip(parts, places, strict=False)]
    return Document.build("a", "text/plain", made, declared)


def body(text: str) -> Document:
    return document((text, Role.BODY))


@given(TEXTS)
@example(". \xadKILL  end")
@settings(max_examples=300, deadline=None)
def test_spans_lie_in_the_text_and_in_their_notice(text: str) -> None:
    made = body(text)
    for one in find(made, PROFILES):
        assert 0 <= one.span.start < one.span.end <= len(text)
        inside = [statement.span for statement in one.statements]
        inside += [holder.span for holder in one.holders if holder.span]
        for span in inside:
            assert one.span.start <= span.start <= span.end <= one.span.end
        assert 0 <= one.confidence <= 1


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_notices_are_numbered_in_the_order_of_the_text(text: str) -> None:
    found = find(body(text), PROFILES)
    assert [one.id for one in found] == [f"n{n}" for n in range(1, len(found) + 1)]
    assert all(one.span.start <= other.span.start for one, other in pairwise(found))


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_finding_twice_finds_the_same(text: str) -> None:
    assert find(body(text), PROFILES) == find(body(text), PROFILES)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_holders_have_names_and_statements_actions(text: str) -> None:
    for one in find(body(text), PROFILES):
        assert all(holder.name.strip() == holder.name != "" for holder in one.holders)
        assert all(1700 <= year <= 2100 for year in one.years)
        assert list(one.years) == sorted(set(one.years))
        assert all(statement.actions for statement in one.statements)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\u200b", "\ufeff", "©", "(c)", "\0", "\ud800"]
)
def test_next_to_nothing_says_nothing(text: str) -> None:
    assert find(body(text)) == ()


def test_a_document_without_blocks_says_nothing() -> None:
    assert find(document()) == ()


def test_two_holders_with_marks_of_their_own_are_two_notices() -> None:
    names = [
        one.holders[0].name for one in notices("© 2018 Lakeside Press\n\n© 2020 Hillside Media")
    ]
    assert names == ["Lakeside Press", "Hillside Media"]


# --- what a notice is about -------------------------------------------------------------


def test_a_notice_is_about_what_its_block_is_about() -> None:
    made = document(
        ("© 2019 Harbour Gazette. All rights reserved.", Role.BODY), subject="image-1"
    )
    assert [one.subject for one in find(made)] == ["image-1"]


def test_notices_of_blocks_about_different_things_stay_apart() -> None:
    parts = [
        Part("© 2019 Harbour Gazette.", Role.BODY, Place(path="a")),
        Part("© 2018 Anna Berg.", Role.CAPTION, Place(path="b"), "image-1"),
    ]
    found = find(Document.build("a", "text/plain", parts))
    assert [(one.holders[0].name, one.subject) for one in found] == [
        ("Harbour Gazette", "item"),
        ("Anna Berg", "image-1"),
    ]


# --- fields that declare ------------------------------------------------------------------


def declared(field: str, value: str) -> Notice | None:
    """Give the notice of a field that stands as a block of its own, None if it makes none."""
    made = document(
        ("The harbour froze.", Role.BODY),
        (value, Role.RIGHTS),
        declared=(Declared(field, value, "p1"),),
    )
    found = find(made, PROFILES)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("field", "value"),
    [("tdm", "0"), ("embargo_until", "soon"), ("year", "recent"), ("holder", ""), ("notice", "https://example.org/"),
     ("creator", "Anna Berg")],
)  # fmt: skip
def test_a_field_that_declares_nothing_is_no_notice(field: str, value: str) -> None:
    assert declared(field, value) is None


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("notice", "© 2019 Harbour Gazette", Kind.COPYRIGHT),
        ("holder", "Harbour Gazette", Kind.COPYRIGHT),
        ("year", "2019", Kind.COPYRIGHT),
        ("credit", "Anna Berg", Kind.CREDIT),
        ("usage_terms", "Reproduction is prohibited.", Kind.RESTRICTION),
        ("licence_uri", "https://creativecommons.org/licenses/by/4.0/", Kind.LICENCE),
        ("tdm", "1", Kind.TDM),
        ("embargo_until", "2019-07-04T18:00:00Z", Kind.EMBARGO),
    ],
)
def test_a_field_that_declares_is_a_notice_that_says_so(
    field: str, value: str, kind: Kind
) -> None:
    one = declared(field, value)
    assert one is not None
    assert (one.kind, one.origin) == (kind, f"declared:{field}")


def test_a_declared_holder_is_known_by_its_id() -> None:
    one = declared("holder", "Reuters")
    assert one is not None
    assert [(holder.name, holder.id) for holder in one.holders] == [("Reuters", "reuters")]


def test_a_declared_reservation_is_of_mining() -> None:
    one = declared("tdm", "1")
    assert one is not None
    (statement,) = one.statements
    assert (statement.modality, statement.actions) == (Modality.RESERVES, (Action.AI_TRAINING,))


def test_a_declared_embargo_lifts_at_its_moment() -> None:
    one = declared("embargo_until", "2019-07-04T18:00:00Z")
    assert one is not None
    assert [statement.until for statement in one.statements] == ["2019-07-04T18:00"]


def test_prose_beside_a_field_is_prose() -> None:
    made = document(
        ("© 2018 Anna Berg. The harbour froze.", Role.BODY),
        ("© 2019 Harbour Gazette", Role.RIGHTS),
        declared=(Declared("notice", "© 2019 Harbour Gazette", "p1"),),
    )
    assert [one.origin for one in find(made)] == ["prose", "declared:notice"]
