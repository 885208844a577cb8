"""What every language pack promises: its own examples are read as it says they are."""

from __future__ import annotations

import re

import pytest

from licensecheck.detect.tell import failures
from licensecheck.detect.tokens import packs
from licensecheck.extend import LanguagePack

PACKS = packs()
EVERY_PACK = pytest.mark.parametrize("name", PACKS)
#: Words that every language has; the rest of a pack differs too much to ask for it.
SPOKEN = [name for name in PACKS if name != "mul"]


@EVERY_PACK
def test_the_examples_are_read_as_they_say(name: str) -> None:
    assert list(failures(name)) == []


@pytest.mark.parametrize("name", SPOKEN)
def test_a_pack_shows_itself_at_work_and_what_it_must_leave_alone(name: str) -> None:
    examples = PACKS[name].examples
    assert any(example.says for example in examples)
    assert any(not example.says for example in examples)


@pytest.mark.parametrize("name", SPOKEN)
def test_a_pack_is_named_by_its_code(name: str) -> None:
    assert re.fullmatch(r"[a-z]{2,3}", name)


def phrases(pack: LanguagePack) -> list[str]:
    tables = (pack.tags, pack.actions, pack.objects, pack.conditions, pack.exemptions)
    rows = [row for table in (*tables, pack.manners, pack.places) for row in table.values()]
    return [phrase for row in (*rows, *pack.months) for phrase in row]


@EVERY_PACK
def test_no_phrase_is_empty_or_has_blanks_around_it(name: str) -> None:
    assert all(phrase and phrase == phrase.strip() for phrase in phrases(PACKS[name]))
    assert len(PACKS[name].months) in {0, 12}


@EVERY_PACK
def test_a_star_stands_at_the_end_of_a_phrase(name: str) -> None:
    """Anywhere else it would match nothing, and nobody would be told."""
    assert [phrase for phrase in phrases(PACKS[name]) if "*" in phrase[:-1]] == []
