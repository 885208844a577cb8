"""`licensecheck explain`: the whole explanation, and how a member of an archive is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from licensecheck.cli._explanation import explanation
from licensecheck.cli._words import (
    ACTIONS,
    CONDITIONS,
    EXEMPTIONS,
    MODALITIES,
    OBJECTS,
    told,
)
from licensecheck.cli.explain import split
from licensecheck.model.decision import Decision, Evidence, Outcome
from licensecheck.model.notice import (
    UNRESOLVED,
    Action,
    Condition,
    Exemption,
    Holder,
    Kind,
    Modality,
    Notice,
    Object,
    Statement,
)
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Header,
    Problem,
    ScanResult,
    Severity,
    Stage,
)
from licensecheck.model.text import Place, Span
from licensecheck.reports._terminal import Style

from .conftest import Run, golden

AT = Span(0, 5)


def test_the_ban_is_explained(run: Run, archive: Path, request: pytest.FixtureRequest) -> None:
    ran = run("explain", "archive/ban.txt", "--as-of", "2026-01-01")
    assert ran.out == golden("explanation.txt", ran.out, request)
    assert (ran.code, ran.err) == (0, "")


def test_standard_words_are_in_it(run: Run, archive: Path) -> None:
    out = run("explain", "archive/ban.txt").out
    assert "forbids publishing, broadcasting, rewriting and redistributing" in out
    assert "TASS (tass)" in out
    assert "line 3, column 1 to line 3, column 118" in out


def test_one_use_is_explained_where_one_is_asked_for(run: Run, archive: Path) -> None:
    out = run("explain", "archive/ban.txt", "--use", "quote").out
    assert "unknown: Quote" in out
    assert "prohibited:" not in out


def test_a_member_of_an_archive_is_named_with_an_exclamation_mark(
    run: Run, archive: Path
) -> None:
    with zipfile.ZipFile("batch.zip", "w") as batch:
        for name in ("2017/a.txt", "2017/b.txt", "2018/a.txt"):
            batch.writestr(name, "a story\n")
    ran = run("explain", "batch.zip!2017/a.txt")
    heads = [line for line in ran.out.splitlines() if line.startswith("batch.zip")]
    assert (ran.code, heads) == (0, ["batch.zip!2017/a.txt"])
    ran = run("explain", "batch.zip!2017")
    assert ran.out.count("batch.zip!2017/") == 2
    ran = run("explain", "batch.zip!2019")
    assert ran == (
        2,
        "",
        "licensecheck: no such member: 'batch.zip!2019'; `licensecheck scan` lists them\n",
    )


def test_a_file_with_an_exclamation_mark_is_a_file(archive: Path) -> None:
    Path("stop!now.txt").write_text("x")
    Path("stop").write_text("x")
    assert split("stop!now.txt") == ("stop!now.txt", "")
    assert split("stop!then.txt") == ("stop", "then.txt")
    assert split("gone!then.txt") == ("gone!then.txt", "")


def test_a_hidden_file_that_is_named_is_explained(run: Run, archive: Path) -> None:
    (archive / ".draft.txt").write_text("a draft\n")
    assert run("explain", "archive/.draft.txt").code == 0


def test_what_cannot_be_read_is_told(run: Run, archive: Path) -> None:
    (archive / "a.dat").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9))
    ran = run("explain", "archive/a.dat", "--as-of", "2026-01-01")
    assert ran.code == 3
    assert ran.out == (
        "a.dat\n"
        "application/octet-stream, 17 bytes, as of 2026-01-01\n"
        "! error: a PNG picture: no reader for it\n"
    )


def test_every_fact_of_a_notice_and_a_decision_is_shown() -> None:
    statement = Statement(Modality.PERMITS, (Action.QUOTE,), Span(12, 17), credit="Aster")
    notice = Notice(
        "n1",
        Span(10, 17),
        Kind.LICENCE,
        holders=(Holder("Aster"), Holder("Бор", "bor")),
        years=(2004, 2017),
        statements=(statement,),
        licences=("CC-BY-4.0",),
        reserved=True,
        language="en",
        origin="usage_terms",
        subject="image",
        confidence=0.875,
        repaired="© fixed",
    )
    finding = Finding(notice, "© quote", Place(path="/terms", line=3, column=2))
    decision = Decision(
        "quote",
        Outcome.CONDITIONAL,
        "base.rule",
        "It says so.",
        (Evidence("n1", Span(12, 17)),),
        duties=frozenset({Condition.ATTRIBUTION, Condition.LINK}),
        constraints=("until 2027",),
        agreement="house-7",
        rule_version="2",
    )
    document = DocumentResult(
        "a\u202e.json",
        "application/json",
        "",
        1234,
        "en",
        findings=(finding,),
        decisions=(decision,),
        problems=(Problem("a", Stage.READ, "odd", Place(line=1), severity=Severity.NOTE),),
    )
    header = Header("t 1", "2026-01-01", uses=(("quote", "Quote"),))
    assert explanation(ScanResult(header, (document,)), Style(80)) == (
        "a[U+202E].json\n"
        "application/json, language en, 1,234 bytes, as of 2026-01-01\n"
        "! note: odd (line 1)\n"
        "\n"
        "n1 licence notice, /terms, line 3, column 2\n"
        "    “© quote”\n"
        "    read as     © fixed\n"
        "    holder      Aster, Бор (bor)\n"
        "    year        2004, 2017\n"
        "    licence     CC-BY-4.0\n"
        "    declared    in the field usage_terms\n"
        "    about       image\n"
        "    found       in language en, with confidence 0.88\n"
        "    says        allows quoting, with the credit “Aster”\n"
        "                in “quote”\n"
        "\n"
        "What it comes to\n"
        "\n"
        "△ conditional: Quote\n"
        "    why         It says so.\n"
        "    rule        base.rule 2\n"
        "    provided    naming the source and a link to the source\n"
        "    bound by    until 2027\n"
        "    agreement   house-7\n"
        "    n1          “quote”\n"
    )


# --- plain words


def test_no_member_of_a_vocabulary_is_without_its_words() -> None:
    tables = (
        (MODALITIES, Modality),
        (ACTIONS, Action),
        (OBJECTS, Object),
        (CONDITIONS, Condition),
        (EXEMPTIONS, Exemption),
    )
    for table, vocabulary in tables:
        assert set(table) == set(vocabulary)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (
            Statement(Modality.PROHIBITS, (Action.PUBLISH, Action.SELL), AT),
            "forbids publishing and selling",
        ),
        (
            Statement(
                Modality.PROHIBITS,
                (Action.REPRODUCE,),
                AT,
                conditions=frozenset(
                    {Condition.WRITTEN, Condition.CONSENT, Condition.PRIOR, Condition.PAYMENT}
                ),
            ),
            "forbids reproducing, unless with prior written consent and payment",
        ),
        (
            Statement(
                Modality.PROHIBITS,
                (Action.ALL,),
                AT,
                object=Object.IMAGE,
                exceptions=frozenset({Exemption.EDITORIAL_USE}),
            ),
            "forbids any use of the image, but not for editorial use",
        ),
        (
            Statement(
                Modality.PROHIBITS,
                (Action.ALL,),
                AT,
                conditions=frozenset({Condition.COMMERCIAL_PURPOSE}),
                territory=("DE", "!JP"),
            ),
            "forbids any use for commercial purposes in DE and all countries but JP",
        ),
        (
            Statement(Modality.PROHIBITS, (Action.PUBLISH,), AT, until="2026-03-01"),
            "forbids publishing until 2026-03-01",
        ),
        (
            Statement(
                Modality.PROHIBITS, (Action.PUBLISH,), AT, from_="P14D", until=UNRESOLVED
            ),
            "forbids publishing from 14 days on until a time that cannot be worked out",
        ),
        (
            Statement(Modality.PERMITS, (Action.PUBLISH,), AT, until="P30D"),
            "allows publishing for 30 days",
        ),
        (
            Statement(
                Modality.PERMITS,
                (Action.PUBLISH,),
                AT,
                conditions=frozenset({Condition.ATTRIBUTION}),
                credit="Aster",
            ),
            "allows publishing, with naming the source, with the credit “Aster”",
        ),
        (
            Statement(
                Modality.REQUIRES,
                (Action.ALL,),
                AT,
                conditions=frozenset({Condition.SUBSCRIBER}),
            ),
            "sets a duty for any use: a subscription",
        ),
        (
            Statement(Modality.RESERVES, (Action.AI_TRAINING,), AT),
            "reserves training AI and mining",
        ),
    ],
)
def test_a_statement_is_told_in_plain_words(statement: Statement, words: str) -> None:
    assert told(statement) == words
