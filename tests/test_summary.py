"""Counts, clusters, order and verdict of a summary, on small results written out by hand."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Evidence
from licensecheck.model.notice import Holder, Kind, Notice
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Header,
    Problem,
    RuleRecord,
    ScanResult,
    Severity,
    Skip,
    Stage,
)
from licensecheck.model.text import Place, Span
from licensecheck.summary import (
    NO_HOLDER,
    NO_NOTICE,
    ORDER,
    Tally,
    is_latin,
    summarise,
)

USES = (("print", "Print"), ("sell", "Sell"))
X, R, C, U, P = ORDER


def notice(name="Aster", id_=None, ident="n1", start=0, text="© Aster"):
    holders = (Holder(name, id_),) if name else ()
    span = Span(start, start + len(text))
    return Finding(Notice(ident, span, Kind.COPYRIGHT, holders=holders), text, Place(line=1))


def judged(uri, outcomes, *findings):
    evidence = tuple(Evidence(f.notice.id, f.notice.span) for f in findings)
    rule = "base.rule" if findings else NO_NOTICE_RULE
    decisions = tuple(
        Decision(use, outcome, rule, "why", evidence)
        for (use, _), outcome in zip(USES, outcomes, strict=True)
    )
    return DocumentResult(uri, digest="d" + uri, findings=findings, decisions=decisions)


def result(*documents, **more):
    header = Header("licensecheck 1", "2025-01-01", uses=USES)
    return ScanResult(header, tuple(documents), **more)


def failed(uri, reason, severity=Severity.ERROR):
    return DocumentResult(uri, problems=(Problem(uri, Stage.READ, reason, severity=severity),))


@pytest.mark.parametrize(
    ("outcomes", "prevailing", "strictest"),
    [
        ((), None, None),
        ((P,), P, P),
        ((P, P, X), P, X),
        ((P, X), X, X),
        ((U, C), C, C),
        ((U, P), U, U),
        ((R, X, R), R, X),
    ],
)
def test_the_prevailing_outcome_has_most_items_and_a_tie_goes_to_the_stricter(
    outcomes, prevailing, strictest
):
    tally = Tally.of(outcomes)
    assert (tally.prevailing, tally.strictest) == (prevailing, strictest)


def test_a_document_that_could_not_be_read_enters_no_share():
    summary = summarise(result(judged("a", (X, P), notice()), failed("b", "broken")))
    assert (summary.documents, summary.items, summary.unread) == (2, 1, 1)
    assert [use.tally.total for use in summary.uses] == [1, 1]


def test_a_source_is_the_first_holder_of_the_notices_that_decide():
    silent = notice("Birch", ident="n1", text="© Birch")
    deciding = notice("Aster", "aster", ident="n2", start=20)
    document = judged("a", (X, P), deciding)
    document = replace(document, findings=(silent, deciding))
    [source] = summarise(result(document)).sources
    assert (source.key, source.name, source.id) == ("id:aster", "Aster", "aster")


def test_items_without_holder_and_without_notice_are_sources_of_their_own():
    summary = summarise(result(judged("a", (X, P), notice("")), judged("b", (U, U))))
    assert [source.key for source in summary.sources] == [NO_HOLDER, NO_NOTICE]
    assert summary.noticed == 1


def test_names_of_one_holder_join_and_the_native_one_is_kept():
    documents = (
        judged("a", (X, P), notice("Астра", "aster")),
        judged("b", (X, P), notice("Aster", "aster")),
        judged("c", (X, P), notice("Астра", "aster")),
    )
    [source] = summarise(result(*documents)).sources
    assert (source.name, source.native, source.items) == ("Aster", "Астра", 3)


def test_names_that_differ_in_case_or_width_are_one_source():
    documents = (
        judged("a", (X, P), notice("ASTER  wire")),
        judged("b", (X, P), notice("Ａster Wire")),
    )
    assert len(summarise(result(*documents)).sources) == 1


def test_the_same_words_with_the_same_decisions_share_a_cluster():
    same = [judged(uri, (X, P), notice()) for uri in "cab"]
    other = judged("d", (X, X), notice())
    clusters = summarise(result(*same, other)).clusters
    assert [(c.id, c.uris, c.notices) for c in clusters] == [
        ("E-001", ("a", "b", "c"), 3),
        ("E-002", ("d",), 1),
    ]


def test_a_notice_that_decides_nothing_comes_last_without_decisions():
    extra = notice("Birch", ident="n0", start=90, text="© Birch")
    document = replace(judged("a", (X, P), notice()), findings=(notice(), extra))
    clusters = summarise(result(document)).clusters
    assert [len(cluster.decisions) for cluster in clusters] == [2, 0]


def test_the_register_starts_with_what_forbids_most_and_names_its_evidence():
    summary = summarise(
        result(
            judged("a", (U, U)),
            judged("b", (X, P), notice(text="© 1")),
            judged("c", (X, X), notice()),
        )
    )
    rows = [(row.uri, row.outcomes, row.evidence) for row in summary.register]
    assert rows == [
        ("c", (X, X), ("E-001",)),
        ("b", (X, P), ("E-002",)),
        ("a", (U, U), ()),
    ]


def test_problems_are_counted_by_reason_errors_first():
    summary = summarise(
        result(
            failed("a", "locked"),
            failed("b", "a note", Severity.NOTE),
            failed("c", "locked"),
            skips=(Skip("hidden", 2), Skip("empty", 1), Skip("hidden", 3)),
        )
    )
    assert [(g.reason, g.count, g.uris) for g in summary.problems] == [
        ("locked", 2, ("a", "c")),
        ("a note", 1, ("b",)),
    ]
    assert summary.skips == (Skip("hidden", 5), Skip("empty", 1))
    assert summary.skipped == 6


def test_only_rules_that_decided_are_listed_and_an_unlisted_one_is_named():
    header = Header(
        "t",
        "",
        uses=USES,
        rules=(
            RuleRecord("base.rule", "2", "A rule", "base"),
            RuleRecord("x.idle", "1", "", "x"),
        ),
    )
    documents = (judged("a", (X, P), notice()), judged("b", (U, U)))
    rules = summarise(ScanResult(header, documents)).rules
    assert [(r.record.id, r.record.title, r.items, r.decisions) for r in rules] == [
        ("base.no-notice", "No notice found", 1, 2),
        ("base.rule", "A rule", 1, 2),
    ]


@pytest.mark.parametrize(
    ("documents", "outcome", "sentence"),
    [
        ((), U, "Nothing decided: there was nothing to read"),
        ((failed("a", "locked"),), U, "Nothing decided: no item could be read"),
        ((judged("a", (U, U)),), U, "Not decided: nothing found says what may be done"),
        ((judged("a", (P, P), notice()),), P, "Cleared for all 2 uses"),
        ((judged("a", (P, C), notice()),), C, "Cleared, in part under conditions"),
        ((judged("a", (P, U), notice()),), U, "Cleared in part; some uses stay undecided"),
        ((judged("a", (C, U), notice()),), C, "Cleared in part; some uses stay undecided"),
        ((judged("a", (R, P), notice()),), R, "Ask first for print"),
        ((judged("a", (R, R), notice()),), R, "Ask first for any use"),
        ((judged("a", (P, X), notice()),), X, "Not cleared for sale"),
        ((judged("a", (R, X), notice()),), X, "Not cleared for sale; ask first for print"),
        (
            (
                judged("a", (R, X), notice()),
                judged("b", (R, R), notice()),
                judged("c", (R, R), notice()),
            ),
            X,
            "In part not cleared for sale; ask first for any use",
        ),
        (
            (judged("a", (P, R), notice()), judged("b", (P, P), notice())),
            R,
            "Ask first for sale",
        ),
        ((judged("a", (X, X), notice()),), X, "Not cleared for any use"),
        (
            (
                judged("a", (P, P), notice()),
                judged("b", (P, P), notice()),
                judged("c", (P, X), notice()),
            ),
            X,
            "In part not cleared for sale",
        ),
    ],
)
def test_the_verdict_says_it_in_one_sentence(documents, outcome, sentence):
    verdict = summarise(result(*documents)).verdict
    assert (verdict.outcome, verdict.sentence) == (outcome, sentence)


def test_the_facts_of_a_verdict_carry_the_numbers():
    documents = (
        judged("a", (C, X), notice()),
        judged("b", (P, X), notice()),
        failed("c", "locked"),
    )
    assert summarise(result(*documents)).verdict.facts == (
        "Of 2 items, sale is prohibited for 2.",
        "The most open use is print, permitted or conditional for 2.",
        "1 document could not be read and was not judged.",
    )


def test_uses_that_the_header_does_not_name_are_added_by_their_id():
    document = judged("a", (X, P), notice())
    summary = summarise(ScanResult(Header("t", ""), (document,)))
    assert [(use.id, use.title) for use in summary.uses] == [
        ("print", "Print"),
        ("sell", "Sell"),
    ]


@pytest.mark.parametrize(
    ("name", "latin"),
    [("Åland", True), ("ТАСС", False), ("123", True), ("Ａster", True), ("社", False)],
)
def test_latin_names_are_told_from_others(name, latin):
    assert is_latin(name) is latin


documents = st.lists(
    st.tuples(st.sampled_from(ORDER), st.sampled_from(ORDER), st.sampled_from(["", "A", "Б"])),
    max_size=8,
)


@settings(max_examples=60)
@given(documents, st.randoms(use_true_random=False))
def test_no_count_depends_on_the_order_of_documents_and_none_is_lost(rows, random):
    found = [judged(f"d{at}", (a, b), notice(n)) for at, (a, b, n) in enumerate(rows)]
    summary = summarise(result(*found))
    shuffled = list(found)
    random.shuffle(shuffled)
    assert summarise(result(*shuffled)) == summary
    assert sum(source.items for source in summary.sources) == len(rows)
    assert sum(cluster.notices for cluster in summary.clusters) == len(rows)
    assert all(use.tally.total == len(rows) for use in summary.uses)
