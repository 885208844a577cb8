"""What three languages share is in all three, and Serbian has it in both its scripts."""

from __future__ import annotations

import pytest

from licensecheck.detect.tokens import packs
from licensecheck.extend import Tag
from licensecheck.languages import _bcms


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("sva prava zadržana", "сва права задржана"),
        ("objavljivanje njihovih članaka", "објављивање њихових чланака"),
        ("džep* đak", "џеп* ђак"),
    ],
)
def test_two_letters_may_be_one(latin: str, cyrillic: str) -> None:
    assert _bcms.cyrillic(latin) == cyrillic


def test_loans_stay_in_their_own_script() -> None:
    made = _bcms.in_both_scripts({Tag.BAN: ("zabranjeno",)}, {Tag.BAN: ("copyright by",)})
    assert made == {Tag.BAN: ("zabranjeno", "забрањено", "copyright by")}


@pytest.mark.parametrize("name", ["bs", "hr", "sr"])
def test_every_shared_word_reaches_the_pack(name: str) -> None:
    tags = packs()[name].tags
    for tag, phrases in _bcms.TAGS.items():
        assert set(phrases) <= set(tags[tag])
