"""A text folded letter for letter: quickly, and as far as that goes.

`fold` undoes whatever hides a word, and takes a quarter of a microsecond a letter for it.
Most texts hide nothing: looking each letter up gives the same, and the standard library does
that at the speed of copying.  The others are folded.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate

from licensecheck.text.fold import COMPOSED, IS_SPACED, fold, fold_char

#: Letters that fold to two and are kept as one here: a phrase with them is spelled both ways.
KEPT = "ßæœ"

#: The signs that take most texts of western languages out of Latin-1, and what to read for them.
_SIGNS = tuple(zip("’‘“”„–—…€ŒœẞʼŠšŽž", "''\"\"\"--  œœß'sszz", strict=True))
#: Stands for what folds to nothing or to letters; a code point that is none.
_HIDDEN = "\uffff"
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#[xX]?[0-9a-fA-F]{2,7});")
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|xa9)")
_EAST = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_EASTERN_GAP = re.compile(rf" (?<={_EAST} )(?={_EAST})| (?=[\u0e00-\u0e7f])")
_RUN = re.compile(r"  +")
#: What makes a run of blanks where a line is indented or set; an empty line parts phrases anyway.
_BLANKS = ("  ", "\n ", " \n", "\t", "\r")


@dataclass(frozen=True)
class Skim:
    """A text for looking words up in, and the way back: `starts` without which it is `plain`
    with each run of blanks as one.
    """

    source: str
    text: str
    plain: str = ""
    starts: tuple[int, ...] | None = None

    def at(self, offset: int) -> int:
        """Give the code point of the source that the letter at *offset* stands for."""
        if self.starts is not None:
            return self.starts[offset] if offset < len(self.starts) else len(self.source)
        if len(self.text) == len(self.plain):
            return offset
        ends, lost = self._runs
        return offset + lost[bisect_right(ends, offset)]

    @cached_property
    def _runs(self) -> tuple[list[int], list[int]]:
        """List where the runs of blanks end in `text`, and how many letters went before."""
        lost = [0, *accumulate(len(run.group()) - 1 for run in _RUN.finditer(self.plain))]
        found = zip(_RUN.finditer(self.plain), lost[1:], strict=True)
        return [run.end() - gone for run, gone in found], lost


def skim(source: str) -> Skim:
    """Fold *source* letter for letter where nothing in it hides a word, properly otherwise."""
    if not _hides(source):
        plain = _letter_for_letter(source)
        if plain is not None:
            runs = any(pair in source for pair in _BLANKS)
            return Skim(source, _RUN.sub(" ", plain) if runs else plain, plain)
    view = fold(source)
    return Skim(source, view.text, starts=view.starts)


def _hides(source: str) -> bool:
    """Say whether a word can be cut by a line end, or written in entities or single letters."""
    return (
        "-\n" in source
        or "-\r" in source
        or "\u2010" in source
        or "\n>" in source
        or "\n#" in source
        or "\n//" in source
        or source[:1] in {">", "#", "/"}
        or ("&" in source and _ENTITY.search(source) is not None)
        or ("\\" in source and _ESCAPE.search(source) is not None)
        or IS_SPACED.search(source) is not None
    )


def _letter_for_letter(source: str) -> str | None:
    """Look each letter up; None if one of them is not to be seen, or stands for several."""
    latin = source
    for sign, plain in _SIGNS:
        latin = latin.replace(sign, plain)
    try:
        found = latin.encode("latin-1").translate(_latin())
    except UnicodeEncodeError:
        folded = source.translate(_LETTERS)
        hidden = _HIDDEN in folded or _EASTERN_GAP.search(folded) or COMPOSED.search(source)
        return None if hidden else folded
    return None if b"\0" in found else found.decode("latin-1")


class _Letters(dict[int, str]):
    """What to read for each letter, for `str.translate`, kept once it was asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = _letter(chr(code))
        return self[code]


def _letter(char: str) -> str:
    if char.isspace():
        return " "
    if char.lower() in KEPT:
        return char.lower()
    folded = fold_char(char)
    if len(folded) == 1:
        return folded
    return _HIDDEN if not folded or folded.isalpha() else " "


_LETTERS = _Letters()


@cache
def _latin() -> bytes:
    letters = "".join(_LETTERS[code] for code in range(256)).replace(_HIDDEN, "\0")
    return letters.encode("latin-1", "replace")  # the micro sign folds to a Greek letter
