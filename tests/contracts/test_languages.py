"""What every language pack promises: its own examples are read as it says they are."""

from __future__ import annotations

import re

import pytest

from licensecheck.detect.tell import failures
from licensecheck.detect.tokens import packs

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


@EVERY_PACK
def test_no_phrase_is_empty_or_has_blanks_around_it(name: str) -> None:
    pack = PACKS[name]
    tables = (pack.tags, pack.actions, pack.objects, pack.conditions, pack.exemptions)
    phrases = [it for table in tables for row in table.values() for it in row]
    phrases += [month for row in pack.months for month in row]
    assert all(phrase and phrase == phrase.strip() for phrase in phrases)
    assert len(pack.months) in {0, 12}
