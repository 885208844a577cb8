"""Letters of one script that stand for those of another: Latin a in a Russian word.

Scanners and careless keyboards mix them; a reader sees no difference.  After Unicode Technical
Standard 39 (confusables), kept to what is met in Latin, Cyrillic and Greek words.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum, auto
from functools import lru_cache

import regex


class Script(StrEnum):
    LATIN = auto()
    CYRILLIC = auto()
    GREEK = auto()


_SCRIPTS = {
    Script.LATIN: regex.compile(r"\p{Latin}"),
    Script.CYRILLIC: regex.compile(r"\p{Cyrillic}"),
    Script.GREEK: regex.compile(r"\p{Greek}"),
}
_TO_CYRILLIC = {
    **dict(
        zip("ABCEHIJKMOPSTXYaceijkmopstxynur", "АВСЕНІЈКМОРЅТХУасеіјкморѕтхупиг", strict=True)
    ),
    **dict(zip("036", "озб", strict=True)),
}
_TO_GREEK = dict(
    zip("ABEZHIKMNOPTYXaeikonpuvwxyt", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικοηρυνωχγτ", strict=True)
) | {"0": "ο"}
_FROM_CYRILLIC = {to: one for one, to in _TO_CYRILLIC.items() if one.isalpha()}
_FROM_GREEK = {to: one for one, to in _TO_GREEK.items() if one.isalpha()}
_TO = {
    Script.CYRILLIC: _TO_CYRILLIC
    | {g: _TO_CYRILLIC.get(one, "") for g, one in _FROM_GREEK.items()},
    Script.GREEK: _TO_GREEK | {c: _TO_GREEK.get(one, "") for c, one in _FROM_CYRILLIC.items()},
    Script.LATIN: _FROM_CYRILLIC | _FROM_GREEK,
}


@lru_cache(maxsize=4_096)
def script_of(char: str) -> Script | None:
    """Name the script of a letter, None for another one or no letter."""
    return next((name for name, those in _SCRIPTS.items() if those.match(char)), None)


def scripts_of(word: str) -> frozenset[Script]:
    return frozenset(filter(None, map(script_of, word)))


def in_script(word: str, script: Script) -> str | None:
    """Write *word* in *script*, letter for letter; None if a letter has no look-alike there."""
    letters = [_letter(char, script) for char in word]
    return "".join(letters) if all(letters) else None


def _letter(char: str, script: Script) -> str:
    own = script_of(char)
    if own is script or (own is None and not char.isdigit()):
        return char
    return _TO[script].get(char) or _TO[script].get(unicodedata.normalize("NFD", char)[0], "")


def unmixed(word: str, home: Script) -> str | None:
    """Write a *word* of two scripts in one, in *home* where both would do; None if it is whole."""
    mixed = scripts_of(word)
    if len(mixed) < 2:  # noqa: PLR2004 - a mixture
        return None
    for script in sorted(mixed, key=lambda it: (it is not home, it)):
        if found := in_script(word, script):
            return found
    return None
