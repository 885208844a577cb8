"""Damage of scanners and typists is undone where a word is otherwise unknown, and nowhere else."""

from __future__ import annotations

import pytest

from licensecheck.detect import tell
from licensecheck.detect.repair import mended
from licensecheck.detect.tokens import tag
from licensecheck.text.fold import fold
from tests.detect.finding import notices


@pytest.mark.parametrize(
    "text",
    [
        "The model X100 and MP3 files left port.",
        "The b0at left port.",
        "Mr Reservd and Mrs Permision left port.",
        "The reporter of the Daily Post wrote from Newport.",
        "Licensed under CC0.",
        "Reproduction of this article is prohibited.",
        "Nachdruck nur mit Genehmigung des Verlags.",
        "Перепечатка без разрешения запрещена.",
    ],
)
def test_what_is_whole_or_unknown_stays_as_it_is(text: str) -> None:
    tagged = tag(fold(text))
    assert mended(tagged).view.text == tagged.view.text


@pytest.mark.parametrize(
    ("damaged", "says"),
    [
        pytest.param("A11 rights reserved.", "reserved", id="digits for l"),
        pytest.param("All r1ghts reserved.", "reserved", id="a digit for i"),
        pytest.param("Allrights reserved.", "reserved", id="a lost blank"),
        pytest.param("All riqhts reserved.", "reserved", id="q for g"),
        pytest.param("Repr0duction is pr0hibited.", "prohibits reproduce", id="zeros for o"),
        pytest.param("Nachdruck verb0ten.", "prohibits publish", id="a zero in German"),
        pytest.param("This article rnay not be reproduced.", "prohibits reproduce", id="rn for m"),
        pytest.param("This article may n0t be reproduced.", "prohibits reproduce", id="a zero in a negation"),
        pytest.param("Reproduction is prohibitecl without permission.", "prohibits reproduce if consent", id="cl for d"),
        pytest.param("Reproduction is prohibited without perrnission.", "prohibits reproduce if consent", id="rn for m in a condition"),
        pytest.param("Reproduction is prohibited without permision.", "prohibits reproduce if consent", id="a lost letter"),
        pytest.param("Reproduction is prohibited witbout permission.", "prohibits reproduce if consent", id="b for h"),
        pytest.param("Thismaterialmaynotbepublished without permission.", "prohibits publish if consent", id="lost blanks"),
        pytest.param("Toute reproduction interdlte sans autorisation.", "prohibits reproduce if consent", id="l for i in French"),
        pytest.param("Tous droits reserves.", "reserved", id="lost accents"),
        pytest.param("This work is l1censed under CC BY 4.0.", "permits all if attribution", id="a digit in a licence"),
    ],
)  # fmt: skip
def test_damage_is_undone(damaged: str, says: str) -> None:
    assert tell(damaged) == (says,)


def test_a_mended_word_leads_back_to_its_letters() -> None:
    text = "Reproduction is pr0hibited without perrnission."
    view = mended(tag(fold(text))).view
    for word, surface in (("prohibited", "pr0hibited"), ("permission", "perrnission")):
        at = view.text.index(word)
        assert view.original(at, at + len(word)) == surface


def test_a_repaired_notice_shows_both_forms() -> None:
    text = "Repr0duction is pr0hibited."
    (one,) = notices(text)
    assert (one.span.of(text), one.repaired) == (text, "Reproduction is prohibited.")


def test_a_whole_notice_has_no_repaired_form() -> None:
    (one,) = notices("© 2019 Harbour Gazette. Reproduction is prohibited.")
    assert one.repaired is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@ 2018 Harbour Ledger. All rights reserved.", {"reserved"}),
        ("® Harbour Ledger 2018", {"notice"}),
        ("(e) 2018 Harbour Ledger", {"notice"}),
        ("The fleet sails @ 2018 prices.", set()),
        ("Write to us @ home or to desk@harbour.example in 2018.", set()),
        ("Bce пpaвa зaщищeны. Пepeпeчaткa зaпpeщeнa.", {"reserved", "prohibits publish"}),
        ("C O P Y I N G   W I T H O U T   P E R M I S S I O N   I S   F O R B I D D E N", {"prohibits reproduce if consent"}),
        ("© 2 0 1 2   H a r b o u r   L e d g e r", {"notice"}),
    ],
)  # fmt: skip
def test_signs_scripts_and_wide_setting_are_seen_through(text: str, said: set[str]) -> None:
    assert set(tell(text)) == said
