"""The page about languages tells the truth: every pack is in its table, with no more than it has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from licensecheck.detect.tell import main
from licensecheck.extend import Tag
from tests.languages.coverage import Count, counts

PAGE = (Path(__file__).parents[2] / "docs" / "languages.md").read_text(encoding="utf-8")
ROWS = [
    Count(name, title, int(entries), int(examples))
    for name, title, entries, examples in re.findall(
        r"^\| (\w{2,3}) \| ([^|]+?) \| (\d+) \| (\d+) \|$", PAGE, re.MULTILINE
    )
]


def test_every_pack_is_in_the_table() -> None:
    assert [row[:2] for row in ROWS] == [row[:2] for row in counts()]


def test_no_row_claims_more_than_there_is() -> None:
    """A word more in a pack does not make the page untrue; a word less does."""
    more = [
        row
        for row, real in zip(ROWS, counts(), strict=True)
        if row.entries > real.entries or row.examples > real.examples
    ]
    assert more == []


def test_the_sum_is_that_of_the_rows() -> None:
    *rows, total = ROWS
    assert total.entries == sum(row.entries for row in rows)
    assert total.examples == sum(row.examples for row in rows)


def test_every_tag_is_explained() -> None:
    told = set(re.findall(r"`([A-Z_]{2,})`", PAGE))
    assert {tag.name for tag in Tag} - told == set()


def test_the_command_of_the_page_runs_the_examples(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "python -m licensecheck.detect.tell --language sv" in PAGE
    assert main(["--language", "sv"]) == 0
    assert re.fullmatch(r"sv: (\d+) of \1\n", capsys.readouterr().out)


def test_a_sentence_is_told_as_the_page_says(capsys: pytest.CaptureFixture[str]) -> None:
    shown = re.findall(r'\$ python -m licensecheck\.detect\.tell "(.+)"\n(.+\n  .+\n)', PAGE)
    assert shown
    for sentence, output in shown:
        assert main([sentence]) == 0
        assert capsys.readouterr().out == output
