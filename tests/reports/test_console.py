"""The summary for a terminal: whole outputs, the width it is given, and nothing hidden."""

import re
from dataclasses import replace

import pytest

from licensecheck.model.result import DocumentResult as Document
from licensecheck.model.result import Header, Problem, ScanResult, Severity, Stage
from licensecheck.reports._terminal import (
    Coloured,
    Style,
    indented,
    pad,
    shortened,
    visible,
    width,
    wrap,
)
from licensecheck.reports.console import render
from tests.reports.pdf import sample

SCAN = sample.result()
ONE = ScanResult(
    sample.header(),
    (
        replace(
            sample.silent(1),
            problems=(Problem("w", Stage.READ, "odd", severity=Severity.NOTE),),
        ),
        sample.document(sample.WORDINGS[2], 1),
        Document("b.pdf", problems=(Problem("b.pdf", Stage.READ, "no text layer"),)),
        Document("c", problems=(Problem("c", Stage.READ, "empty", severity=Severity.NOTE),)),
    ),
    sample.skips()[:1],
)

EXPECTED = """\
archive/agency, incoming.zip, as of 2025-01-17
! Ask first for online publication, print or 9 other uses
  Of 2 items, online publication is subject to permission for 1 and print for 1.
  No use is permitted or conditional for any of them.
  2 documents could not be read and were not judged.

4 documents, 1 with a notice, 1 without, 2 not read; 1 notice in all

                       prohibited  ask first  conditional  unknown  permitted
Publish online                  ·          1            ·        1          ·
Print                           ·          1            ·        1          ·
Broadcast                       ·          1            ·        1          ·
Redistribute                    ·          1            ·        1          ·
Rewrite                         ·          1            ·        1          ·
Translate                       ·          1            ·        1          ·
Quote                           ·          ·            ·        2          ·
Archive                         ·          1            ·        1          ·
Sell                            ·          1            ·        1          ·
Advertise                       ·          1            ·        1          ·
Post on social media            ·          1            ·        1          ·
AI training                     ·          ·            ·        2          ·
Alter images                    ·          1            ·        1          ·

What stands in the way, the gravest first

archive/nordpresse/2020/0001-talks-vote.html, line 12, column 1
  “© 2020 Nordpresse-Agentur GmbH. Alle Rechte vorbehalten. Die
  Weiterverbreitung, auch auszugsweise, bedarf der vorherigen schriftlichen
  Zustimmung der Agentur.”
  ! ask first: publish online, print, broadcast, redistribute, rewrite,
      translate, archive, sell, advertise, social, alter image
      [base.permission_required]
  ? unknown: quote, ai training [base.unknown]

Not scanned
  1 × no text layer: b.pdf
  1 × empty: c

Scanned, with a remark
  1 × odd: w

Left out: 12 hidden file
"""


def test_the_whole_of_a_small_result():
    assert render(ONE, Style(80)) == EXPECTED


def test_a_scan_of_nothing_says_so():
    shown = render(ScanResult(Header("t", "2025-01-17")), Style())
    assert "Nothing decided: there was nothing to read" in shown


@pytest.mark.parametrize("columns", [60, 80, 100, 140])
def test_no_line_is_wider_than_the_terminal(columns):
    for line in render(SCAN, Style(columns)).splitlines():
        assert width(line) <= columns, line


def test_what_is_left_out_is_counted():
    shown = render(SCAN, Style())
    assert "other wordings: `--output report.pdf`" in shown
    assert "and 24 more" in shown


def test_colour_adds_nothing_to_the_words():
    plain = re.sub("\x1b\\[[0-9;]*m", "", render(SCAN, Coloured(100)))
    assert plain == render(SCAN, Style(100))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b]0;x\x07b", "a[U+001B]0;x[U+0007]b".replace("[U+001B]0", "[U+001B]]0")),
        ("a\u202eb", "a[U+202E]b"),
        ("a\ud800b", "a[U+D800]b"),
        ("a\n b", "a b"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
    ids=ascii,
)
def test_what_cannot_be_seen_is_shown_by_its_code(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("禁止", 4), ("e\u0301", 1), ("\u200d", 0), ("한국", 4)],
)
def test_width_is_that_of_the_terminal(text, columns):
    assert width(text) == columns


def test_words_too_wide_are_cut_and_nothing_is_lost():
    lines = wrap("無断転載を禁じます abc " + "x" * 50, 10)
    assert all(width(line) <= 10 for line in lines)
    assert "".join(lines).replace(" ", "") == "無断転載を禁じますabc" + "x" * 50


def test_a_path_loses_its_middle():
    assert shortened("archive/first/second/item.html", 15) == "archive…em.html"
    assert shortened("short", 15) == "short"


def test_lines_after_the_first_hang():
    assert indented("one two three four five six", 20, "- ") == [
        "- one two three four",
        "  five six",
    ]
    assert pad("禁", 4) == "禁  "
