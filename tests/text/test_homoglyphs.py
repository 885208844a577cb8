"""Letters of one script that stand for those of another."""

from __future__ import annotations

import pytest

from licensecheck.text.homoglyphs import Script, in_script, scripts_of, unmixed


@pytest.mark.parametrize(
    ("word", "home", "meant"),
    [
        pytest.param("Hoвocти", Script.CYRILLIC, "Новости", id="Latin letters in a Russian word"),
        pytest.param("Rеutеrs", Script.LATIN, "Reuters", id="Cyrillic letters in an English word"),
        pytest.param("Aπαγoρεύεται", Script.GREEK, "Απαγορεύεται", id="Latin letters in a Greek word"),
        pytest.param("зa6opoнено", Script.CYRILLIC, "заборонено", id="a digit read for a letter"),
        pytest.param("Cop", Script.CYRILLIC, None, id="one script only"),
        pytest.param("ЖКfz", Script.CYRILLIC, None, id="no look-alike for every letter"),
    ],
)  # fmt: skip
def test_a_mixed_word_is_written_in_one_script(
    word: str, home: Script, meant: str | None
) -> None:
    assert unmixed(word, home) == meant


def test_where_both_scripts_would_do_the_text_around_decides() -> None:
    mixed = "\u0421OP"  # Cyrillic Es, Latin O and P
    assert unmixed(mixed, Script.LATIN) == "COP"
    assert unmixed(mixed, Script.CYRILLIC) == "\u0421\u041e\u0420"


def test_what_has_no_counterpart_stays() -> None:
    assert in_script("zebra", Script.CYRILLIC) is None
    assert scripts_of("12-Ж") == {Script.CYRILLIC}
