"""`licensecheck scan`: its outputs whole, its exit codes one by one."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from licensecheck.cli import _outputs
from licensecheck.cli._exits import Exit
from licensecheck.cli.scan import verdict
from licensecheck.errors import ReportError
from licensecheck.extend import Report
from licensecheck.model.decision import Decision, Evidence, Outcome
from licensecheck.model.result import (
    DocumentResult,
    Header,
    Problem,
    ScanResult,
    Severity,
    Stage,
)
from licensecheck.model.text import Span
from licensecheck.reports import reports

from .conftest import Run, golden

AS_OF = ("--as-of", "2026-01-01")


def test_the_summary_is_printed(
    run: Run, archive: Path, request: pytest.FixtureRequest
) -> None:
    ran = run("scan", "archive", *AS_OF)
    assert ran.out == golden("summary.txt", ran.out, request)
    assert ran.err == "licensecheck: prohibited in 1 of 2 documents\n"
    assert ran.code == 1


def test_quiet_says_nothing(run: Run, archive: Path) -> None:
    assert run("scan", "archive", "--quiet") == (1, "", "")


def test_every_output_is_written_and_named(run: Run, archive: Path) -> None:
    names = ("r.jsonl", "r.json", "r.txt", "r.pdf")
    ran = run("scan", "archive", *AS_OF, *(f"--output={name}" for name in names))
    assert ran.err.splitlines()[:4] == [f"licensecheck: wrote {name}" for name in names]
    assert Path("r.txt").read_text(encoding="utf-8") == ran.out
    assert Path("r.pdf").read_bytes().startswith(b"%PDF-")
    assert sorted(it.name for it in Path().iterdir()) == sorted(("archive", *names))


def test_the_same_scan_writes_the_same_bytes(run: Run, archive: Path) -> None:
    for name in ("a", "b"):
        run("scan", "archive", *AS_OF, "-q", "-o", f"{name}.jsonl", "-o", f"{name}.pdf")
    for suffix in ("jsonl", "pdf"):
        assert Path(f"a.{suffix}").read_bytes() == Path(f"b.{suffix}").read_bytes()


def test_the_lines_are_result_1_with_uris_from_the_folder_down(run: Run, archive: Path) -> None:
    run("scan", archive, *AS_OF, "--quiet", "--output", "r.jsonl")
    head, *lines = map(json.loads, Path("r.jsonl").read_text(encoding="utf-8").splitlines())
    assert (head["schema"], head["as_of"]) == ("result-1", "2026-01-01")
    assert [line["uri"] for line in lines] == ["archive/ban.txt", "archive/free.txt"]


def test_a_format_goes_to_standard_output_instead_of_the_summary(
    run: Run, archive: Path
) -> None:
    ran = run("scan", "archive", *AS_OF, "--format", "json")
    assert [it["uri"] for it in json.loads(ran.out)["documents"]] == [
        "archive/ban.txt",
        "archive/free.txt",
    ]


def test_the_date_is_todays_if_none_is_given(run: Run, archive: Path) -> None:
    ran = run("scan", "archive", "--format", "json")
    assert json.loads(ran.out)["as_of"].startswith("20")


def test_standard_input_is_one_document(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("© 2017 TASS".encode())))
    ran = run("scan", "-", "--format", "json", "--quiet")
    (one,) = json.loads(ran.out)["documents"]
    assert (one["uri"], len(one["notices"])) == ("-", 1)


@pytest.mark.parametrize(
    ("arguments", "uris"),
    [
        (("--include", "ban*"), ["archive/ban.txt"]),
        (("--exclude", "ban*"), ["archive/free.txt"]),
        (("--hidden",), ["archive/.draft.txt", "archive/ban.txt", "archive/free.txt"]),
    ],
)
def test_globs_choose(
    run: Run, archive: Path, arguments: tuple[str, ...], uris: list[str]
) -> None:
    (archive / ".draft.txt").write_text("a draft\n")
    ran = run("scan", "archive", "--format", "json", *arguments)
    assert [it["uri"] for it in json.loads(ran.out)["documents"]] == uris


def test_one_use_is_decided_where_one_is_asked_for(run: Run, archive: Path) -> None:
    ran = run("scan", "archive", "--format", "json", "--use", "quote", "--use", "print")
    value = json.loads(ran.out)
    assert [it["id"] for it in value["uses"]] == ["print", "quote"]
    assert [it["use"] for it in value["documents"][0]["decisions"]] == ["print", "quote"]


# --- exit codes


@pytest.mark.parametrize(
    ("fail_on", "use", "code"),
    [
        ("prohibited", "print", 1),
        ("prohibited", "translate", 0),
        ("permission_required", "translate", 1),
        ("permission_required", "print", 1),
        ("conditional", "print", 1),
        ("conditional", "quote", 0),
        ("never", "print", 0),
    ],
)
def test_the_bar_is_set_by_fail_on(
    run: Run, archive: Path, fail_on: str, use: str, code: int
) -> None:
    assert run("scan", "archive", "-q", "--fail-on", fail_on, "--use", use).code == code


def test_a_problem_without_a_finding_is_a_scan_in_part(run: Run, archive: Path) -> None:
    (archive / "ban.txt").unlink()
    (archive / "a.dat").write_bytes(bytes(range(256)) * 8)
    ran = run("scan", "archive", *AS_OF)
    assert ran.code == 3
    assert ran.err == (
        "licensecheck: not everything could be scanned: see the problems in the result\n"
    )


def test_nothing_to_scan_is_said(run: Run, archive: Path) -> None:
    ran = run("scan", "archive", "--include", "*.nothing")
    assert ran.code == 0
    assert "nothing to scan" in ran.err


DECISION = Decision("print", Outcome.PROHIBITED, "r", "why", (Evidence("n1", Span(0, 1)),))


@pytest.mark.parametrize(
    ("reason", "severity", "found", "code"),
    [
        ("", Severity.NOTE, False, Exit.CLEAN),
        ("odd", Severity.NOTE, False, Exit.CLEAN),
        ("odd", Severity.ERROR, False, Exit.PARTIAL),
        ("odd", Severity.ERROR, True, Exit.FOUND),
        ("a fault of ours: x", Severity.ERROR, True, Exit.FAULT),
    ],
)
def test_the_gravest_ending_counts(
    reason: str, severity: Severity, found: bool, code: Exit
) -> None:
    problems = (Problem("a", Stage.READ, reason, severity=severity),) if reason else ()
    decisions = (DECISION,) if found else ()
    document = DocumentResult("a", decisions=decisions, problems=problems)
    assert verdict(ScanResult(Header("t 1", ""), (document,)), "prohibited") is code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("scan", "nowhere"), "licensecheck: no such file or folder: 'nowhere'\n"),
        (
            ("scan", "archiv"),
            "licensecheck: no such file or folder: 'archiv'; did you mean 'archive'?\n",
        ),
        (
            ("scan", "archive", "-o", "r.pfd"),
            "licensecheck: no report with the suffix '.pfd'; did you mean '.pdf'?\n",
        ),
        (
            ("scan", "archive", "-f", "jsn"),
            "licensecheck: no report 'jsn'; did you mean 'json'?\n",
        ),
        (
            ("scan", "archive", "--use", "prnt"),
            "licensecheck: no use 'prnt'; did you mean 'print'?\n",
        ),
        (
            ("scan", "archive", "--territory", "Germany"),
            "licensecheck: not a territory: 'GERMANY'; an ISO 3166 code has two capitals\n",
        ),
    ],
)
def test_what_is_asked_wrongly_is_told_before_anything_is_read(
    run: Run, archive: Path, arguments: tuple[str, ...], message: str
) -> None:
    assert run(*arguments) == (2, "", message)


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan",),
        ("scan", "archive", "--as-of", "soon"),
        ("scan", "a", "--fail-on", "x"),
        ("x",),
    ],
)
def test_a_wrong_option_ends_with_2(
    run: Run, archive: Path, arguments: tuple[str, ...]
) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


# --- writing


def test_what_cannot_be_written_is_named_and_the_others_are_written(
    run: Run, archive: Path
) -> None:
    ran = run("scan", "archive", "-o", "no/such/r.json", "-o", "r.jsonl")
    assert ran.code == 4
    assert Path("r.jsonl").is_file()
    assert ran.err == (
        f"licensecheck: {Path('no/such/r.json')}: not written: No such file or directory\n"
        "licensecheck: wrote r.jsonl\n"
        "licensecheck: prohibited in 1 of 2 documents\n"
    )


def test_a_report_that_fails_leaves_the_old_one_and_nothing_beside_it(
    run: Run, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ReportError("no ink")

    monkeypatch.setattr(_outputs, "write_to", fail)
    Path("r.txt").write_text("the old one")
    ran = run("scan", "archive", "--quiet", "-o", "r.txt")
    assert (ran.code, ran.err) == (4, "licensecheck: r.txt: not written: no ink\n")
    assert sorted(it.name for it in Path().iterdir()) == ["archive", "r.txt"]
    assert Path("r.txt").read_text() == "the old one"


def test_a_fault_in_one_report_keeps_no_other_from_being_written(
    run: Run, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("a gap")

    broken = replace(reports()["json"], write=fail)
    monkeypatch.setitem(reports(), "json", broken)
    ran = run("scan", "archive", "--quiet", "-o", "r.json", "-o", "r.jsonl")
    assert ran.code == 70
    assert "Traceback" in ran.err
    told = "licensecheck: r.json: not written: a fault of ours: RuntimeError: a gap\n"
    assert ran.err.endswith(told)
    assert Path("r.jsonl").is_file()
    assert not Path("r.json").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told(run: Run, archive: Path) -> None:
    Path("r.json").symlink_to("/dev/full")
    ran = run("scan", "archive", "--quiet", "-o", "r.json")
    assert (ran.code, ran.err) == (
        4,
        "licensecheck: r.json: not written: No space left on device\n",
    )


def test_a_link_keeps_leading_where_it_leads(run: Run, archive: Path) -> None:
    Path("real.json").write_text("")
    Path("r.json").symlink_to("real.json")
    run("scan", "archive", "-q", "-o", "r.json")
    assert Path("r.json").is_symlink()
    assert Path("real.json").stat().st_size


def test_a_warning_of_a_report_is_told_in_its_own_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def write(_result: ScanResult, out: BinaryIO) -> None:
        warnings.warn("ink: running low", UserWarning, stacklevel=1)
        out.write(b"done")

    out = io.BytesIO()
    report = Report("ink", "a report", ".ink", write)
    _outputs.write_to(ScanResult(Header("t 1", "")), report, out)
    assert (out.getvalue(), capsys.readouterr().err) == (
        b"done",
        "licensecheck: ink: running low\n",
    )


# --- the screen


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "0"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_can_and_may(
    environ: dict[str, str], coloured: bool
) -> None:
    from licensecheck.cli._screen import style

    assert (style(Terminal(), environ).strong("x") != "x") is coloured
    assert style(io.StringIO(), environ).strong("x") == "x"


def test_progress_is_for_terminals_only() -> None:
    from licensecheck.cli._screen import watched

    steps = iter("abc")
    assert watched(steps, io.StringIO()) is steps
    assert list(watched("abc", Terminal())) == ["a", "b", "c"]


def test_a_short_run_shows_no_bar() -> None:
    from licensecheck.cli._screen import watched

    terminal = Terminal()
    assert list(watched("abc", terminal)) == ["a", "b", "c"]
    assert terminal.getvalue().strip("\r\x1b[A ") == ""


def test_a_closed_pipe_is_no_finding(archive: Path) -> None:
    code = (
        "import os, sys\n"
        "from licensecheck.cli import main\n"
        "sys.stdin.read()\n"  # until the other end is closed
        "sys.exit(main(['scan', 'archive', '-f', 'jsonl', '-q']))"
    )
    readable, writable = os.pipe()
    os.close(readable)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=archive.parent,
        input=b"",
        stdout=writable,
        stderr=subprocess.PIPE,
    )
    os.close(writable)
    assert (ran.returncode, ran.stderr) == (4, b"")
