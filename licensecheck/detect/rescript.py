"""Undo damage that is seen without knowing any word: mixed scripts, and signs read for ©."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from licensecheck.detect.tokens import Tagged
from licensecheck.extend import Tag
from licensecheck.text.fold import View, fold_word
from licensecheck.text.homoglyphs import Script, in_script, script_of, scripts_of, unmixed

Change = tuple[int, int, str]

_WORD = regex.compile(r"[\p{L}\p{M}\d]*[\p{Latin}\p{Cyrillic}\p{Greek}][\p{L}\p{M}\d]*")
_YEAR = r"[12][\doil|]{3}(?!\w)"
#: Without these no word mixes anything with Latin.
_FOREIGN = regex.compile(r"[\p{Cyrillic}\p{Greek}]")
#: Letters of two scripts side by side.
_MIXED = regex.compile(
    r"\p{Latin}[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}]\p{Latin}|\p{Cyrillic}\p{Greek}|\p{Greek}\p{Cyrillic}"
)
#: Round signs that scanners put for ©, alone or in brackets.
_ROUND = regex.compile(r"(?<![\w.@/])(?:[@®◎⊚⊙]|\([eoο0gс]\))(?=\s|\d|[\"'])")
#: Behind the sign a year, at once or after a name; or one right before it.
_DATED = regex.compile(rf"\s?{_YEAR}|[^@\n]{{2,60}}?[\s,]{_YEAR}")
_AFTER_YEAR = regex.compile(rf"(?<!\w){_YEAR}[\s,]*$")
_LEAD = regex.compile(r"(?:^|[^\w\s,]\s?)$")
_BESIDE, _YEAR_LENGTH = 60, 6


def shows_damage(text: str) -> bool:
    """Say whether there can be something to change."""
    return _MIXED.search(text) is not None or _ROUND.search(text) is not None


def changes(tagged: Tagged) -> list[Change]:
    """List (start, end, what was meant), from the left, as ranges of the view."""
    found = [*_signs(tagged), *_letters(tagged.view)]
    return sorted(found)


def _signs(tagged: Tagged) -> Iterator[Change]:
    text = tagged.view.text
    for match in _ROUND.finditer(text):
        start, end = match.span()
        bracketed = end - start > 1
        dated = _DATED.match(text, end, end + _BESIDE + _YEAR_LENGTH)
        if bracketed and not (dated and dated.end() - end <= _YEAR_LENGTH):
            continue
        after_year = _AFTER_YEAR.search(text[max(0, start - 8) : start])
        if _formula(tagged, start, end) or after_year or (dated and _opens(tagged.view, start)):
            yield start, end, "©"


def _opens(view: View, at: int) -> bool:
    """Say whether no word of a sentence leads to the sign: "prices @ 2017 levels" is prose."""
    return _LEAD.search(view.text[:at][-3:]) is not None or at - 1 in view.breaks


def _formula(tagged: Tagged, start: int, end: int) -> bool:
    """Say whether "all rights reserved" stands right beside the sign."""
    near = tagged.tagged(max(0, start - _BESIDE), end + _BESIDE, Tag.RESERVED)
    return any(start - hit.end <= 3 and hit.start - end <= _BESIDE for hit in near)


def _letters(view: View) -> Iterator[Change]:
    """Write words that mix scripts in one, and the little words among them that hide it."""
    if not _FOREIGN.search(view.source, *_source_range(view)):
        return
    words = [
        (*match.span(), _surface(view, *match.span())) for match in _WORD.finditer(view.text)
    ]
    if not any(len(scripts_of(word)) > 1 for *_, word in words):
        return
    home = _home(words)
    for start, end, word in words:
        meant = unmixed(word, home) or _hidden(word, home)
        if meant and len(folded := "".join(map(fold_word, meant))) == end - start:
            yield start, end, folded


def _source_range(view: View) -> tuple[int, int]:
    return (view.starts[0], view.ends[-1]) if view.text else (0, 0)


def _surface(view: View, start: int, end: int) -> str:
    """Give the letters of the source, one for each of the view."""
    return "".join(view.source[view.starts[at]] for at in range(start, end))


def _home(words: list[tuple[int, int, str]]) -> Script:
    """Name the script of the text by the letters that no other script has."""
    counts = Counter(
        script
        for *_, word in words
        for char in word
        if (script := script_of(char))
        and not any(in_script(char, other) for other in Script if other is not script)
    )
    return max(Script, key=lambda it: counts[it])


def _hidden(word: str, home: Script) -> str | None:
    """Write a short word that is all look-alikes, such as Latin "co", in the script around it."""
    if (
        home is Script.LATIN
        or home in scripts_of(word)
        or len(word) > _SHORT
        or not word.isalpha()
    ):
        return None
    return in_script(word, home)


#: A longer word that could be of either script is likelier a name in its own.
_SHORT = 4
