"""Where lines end: at spaces, in paths, between ideographs with kinsoku, in Thai by guess."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from licensecheck.reports.pdf.letters import GRAPHEME, script
from licensecheck.reports.pdf.words import Source

#: Kinsoku: what may not start a line, and what may not end one.
_NOT_FIRST = frozenset(
    "。、，．・：；？！）」』】〕〉》〗〙ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ’”…‥%‰°′″,.:;?!)]}»›ๆฯะาำ"
)
_NOT_LAST = frozenset("（「『【〔〈《〖〘‘“([{«‹©¥$£€№#เแโใไ")
#: A widow is looked for in paragraphs of this many lines.
_SHORTEST, _TALLEST = 2, 40
#: A firm break past this part of the measure is taken before a guessed one.
_NEAR = 0.6
_PATH_BREAKS = frozenset("/?&=_.-\\!#")


def line_end(source: Source, advances: Sequence[float], start: int, width: float) -> int:
    """Break greedily: give where the line that begins at *start* ends."""
    text, count = source.text, len(source.text)
    last = firm = start
    filled = at_firm = 0.0
    for at in range(start, count):
        space = source.shown[at] == " "
        if filled + advances[at] > width and not space and at > start:
            # Inside Thai we only guess: a space near the end of the line is the better place.
            if last > start and _thai(text, last) and at_firm > width * _NEAR:
                last = firm
            return last if last > start else cluster_start(source, at, start)
        filled += advances[at]
        if at + 1 < count and breakable(text, at + 1):
            last = at + 1
            if not _thai(text, at + 1):
                firm, at_firm = last, filled
    return count


def _line_ends(source: Source, advances: Sequence[float], width: float) -> list[int]:
    ends = [0]
    while ends[-1] < len(source.text):
        ends.append(line_end(source, advances, ends[-1], width))
    return ends[1:]


def without_widow(source: Source, advances: Sequence[float], width: float) -> float:
    """Give the width to break at: a little less where the last line were one short word."""
    ends = _line_ends(source, advances, width)
    if not _SHORTEST <= len(ends) <= _TALLEST or not _is_widow(advances, width, ends):
        return width
    for part in (0.97, 0.94, 0.9, 0.86):
        closer = _line_ends(source, advances, width * part)
        if len(closer) == len(ends) and not _is_widow(advances, width, closer):
            return width * part
    return width


def _is_widow(advances: Sequence[float], width: float, ends: Sequence[int]) -> bool:
    return sum(advances[ends[-2] : ends[-1]]) < width * 0.12


def cluster_start(source: Source, at: int, start: int) -> int:
    """Give the start of the grapheme cluster around *at*, or *at* where that is the line's."""
    begin = max(start, at - 40)
    ends = [begin + match.start() for match in GRAPHEME.finditer(source.text[begin : at + 40])]
    inside = [end for end in ends if start < end <= at]
    return inside[-1] if inside else at


def nearest_break(source: Source, start: int, cut: int) -> int:
    for at in range(cut, start, -1):
        if breakable(source.text, at):
            return at
    return cluster_start(source, cut, start)


def breakable(text: str, at: int) -> bool:
    """Tell whether a line may end before the character at *at* (0 < at < len)."""
    before, after = text[at - 1], text[at]
    if after in " \u00a0\u202f" or before in "\u00a0\u202f\u2060":
        return False
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    if before in " \u3000\u200b\u00ad" or before in "–—":
        return True
    if before in _PATH_BREAKS:
        return _path_break(text, at)
    return _ideographic(before, after) or _thai(text, at)


def _path_break(text: str, at: int) -> bool:
    """A hyphen breaks any word; the other signs only what looks like a path or an address."""
    before, after, earlier = text[at - 1], text[at], text[max(at - 2, 0) : at - 1]
    if before == "-":
        return earlier.isalpha() and after.isalpha()
    if before in ".!":
        return earlier.isalnum() and after.isalpha()
    return after.isalnum()


def _ideographic(before: str, after: str) -> bool:
    """Lines break between ideographs, and between one and a word beside it."""
    wide = _wide(before) or _wide(after)
    return wide and unicodedata.category(after)[0] in "LNSP"


@lru_cache(maxsize=16384)
def _wide(char: str) -> bool:
    """Tell whether lines may break beside *char*: Han and kana, but not hangul."""
    return unicodedata.east_asian_width(char) in {"W", "F"} and script(char) != "HANGUL"


def _thai(text: str, at: int) -> bool:
    """Without a dictionary a Thai line may end at any cluster that is not a vowel's rest."""
    before, after = text[at - 1], text[at]
    if not ("\u0e01" <= before <= "\u0edf" and "\u0e01" <= after <= "\u0ec6"):
        return False
    return unicodedata.category(after) != "Mn" and after not in "\u0e45\u0e47"
