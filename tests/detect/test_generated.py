"""Sentences made from the grammars of forty languages: what was put in has to be read back.

They find holes in lexica and in the reach of words; they do not replace real wording.
"""

from __future__ import annotations

import pytest

from licensecheck.model.notice import Modality
from tests.languages.generated import LANGUAGES, grammar, read, sayings
from tests.languages.metamorphic import UNCHANGED, Place, known

KNOWN = known()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_put_in_is_read_back(language: str) -> None:
    made = sayings(language)
    wrong = [
        one.text
        for one in made
        if not one.claim.fits(read(one.text))
        and Place(language, UNCHANGED, one.line) not in KNOWN
    ]
    assert len({one.text for one in made}) >= 200
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ban_is_read_as_a_permission(language: str) -> None:
    bans = [one for one in sayings(language) if one.claim.modality is Modality.PROHIBITS]
    freed = [
        ban.text
        for ban in bans
        if any(one.modality is Modality.PERMITS for one in read(ban.text))
    ]
    assert freed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_grammar_makes_the_same_sentences_each_time(language: str) -> None:
    assert tuple(grammar(language).sayings()) == sayings(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_a_grammar_fit_together(language: str) -> None:
    made = grammar(language)
    assert len({len(words) for words in made.tables.values()}) == 1
    assert {"report", "ask"} == {name for name, frames in made.frames.items() if frames}
    kinds = {name.rstrip("0123456789") for name, _ in made.lines}
    assert kinds >= {"ban", "free", "duty", "unless", "only", "need", "part", "ai", "trade"}
