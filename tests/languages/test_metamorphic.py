"""A sample of the metamorphic run: every change on some sentence of every language."""

from __future__ import annotations

import random

import pytest

from tests.languages.changes import CHANGES, Change
from tests.languages.generated import LANGUAGES, Saying, read, sayings
from tests.languages.metamorphic import UNCHANGED, Place, chosen, known, main, table

KNOWN = known()
NAMES = {UNCHANGED, *(change.name for change in CHANGES)}


def applied(change: Change, language: str) -> tuple[Saying, str] | None:
    """Choose a sentence of *language* to which *change* applies, another for each change."""
    every = list(chosen(language))
    random.Random(f"{change.name} {language}").shuffle(every)
    for saying in every:
        if (text := change.make(saying)) is not None and saying.claim.fits(read(saying.text)):
            return saying, text
    return None


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_a_change_does_what_it_must_and_no_more(change: Change) -> None:
    made = [one for language in LANGUAGES if (one := applied(change, language)) is not None]
    wrong = [
        text
        for saying, text in made
        if Place(saying.language, change.name, saying.line) not in KNOWN
        and not change.holds(saying, text, read(text))
    ]
    assert made
    assert wrong == []


def test_there_are_changes_enough() -> None:
    assert len(CHANGES) == len(NAMES) - 1 >= 20


def test_known_failures_are_of_this_table_and_say_why() -> None:
    lines = {(one.language, one.line) for name in LANGUAGES for one in sayings(name)}
    for place, reason in KNOWN.items():
        assert place.change in NAMES
        assert (place.language, place.line) in lines
        assert len(reason.split()) > 2


def test_a_change_is_made_the_same_way_each_time() -> None:
    saying = sayings("en")[0]
    assert [change.make(saying) for change in CHANGES] == [
        change.make(saying) for change in CHANGES
    ]


def test_the_table_has_a_line_for_every_change() -> None:
    header, *rows = table([], ["en", "ja"])
    assert header.split() == ["en", "ja", "all"]
    assert [row[:24].strip() for row in rows] == [UNCHANGED, *(one.name for one in CHANGES)]


def test_the_command_tells_how_many_failures_are_unknown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["en", "--each", "2"]) == 0
    assert capsys.readouterr().out.endswith(" 0 of them unknown\n")
