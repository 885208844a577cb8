"""Sets text: chooses fonts, finds directions, shapes, breaks lines, measures.

Words of ours and words of strangers go the same way: no markup is read in either.  What cannot
be shown, and what would change the order of the letters on the page, is written as its code
(`[U+202E]`) in the mono face, so that the page never says something else than the file.

Sizes are in points.  Text is measured as HarfBuzz shapes it, never by counting characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from licensecheck.reports.pdf import bidi
from licensecheck.reports.pdf.faces import (
    CACHED_RUNS,
    IGNORABLE,
    Chain,
    Face,
    Glyph,
    Library,
    Weight,
)

FSI, PDI = "\u2068", "\u2069"

#: Characters that reorder text.  Ours are drawn as nothing, those of strangers as their codes.
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

#: How much smaller than the text around it a code is set.
CODE_SIZE = 0.82

#: How many characters a glyph may stand for: readers refuse long strings in a ToUnicode map.
MOST_TOLD = 32

_GRAPHEME = regex.compile(r"\X")
_NEWLINE = regex.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")

#: Kinsoku: what may not start a line, and what may not end one.
_NOT_FIRST = frozenset(
    "。、，．・：；？！）」』】〕〉》〗〙ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ’”…‥%‰°′″,.:;?!)]}»›ๆฯะาำ"
)
_NOT_LAST = frozenset("（「『【〔〈《〖〘‘“([{«‹©¥$£€№#เแโใไ")
#: A path or a name longer than this is shortened without measuring it whole; of what is cut, this many
#: characters are tried.
_LONGEST, _TRIED = 2000, 400
#: Highlights nearer than this join into one.
_TOUCHING = 0.2
#: A widow is looked for in paragraphs of this many lines.
_SHORTEST, _TALLEST = 2, 40
#: A firm break past this part of the measure is taken before a guessed one.
_NEAR = 0.6
_PATH_BREAKS = frozenset("/?&=_.-\\!#")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: cut, size and leading in points, colour as `#RRGGBB`."""

    weight: Weight
    size: float
    leading: float
    colour: str
    tabular: bool = False

    def coloured(self, colour: str) -> Style:
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class Scanned:
    """Words of a stranger inside a sentence of ours: isolated, with their codes shown."""

    text: str
    language: str = ""


Words = str | Scanned | Sequence[str | Scanned]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph to draw: what it stands for, and its place in font units."""

    id: int
    text: str
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face and size, from `x` (points from the start of the line) on.

    `right` says that they are read from right to left; they are drawn from left to right.
    """

    face: Face
    size: float
    x: float
    glyphs: tuple[Drawn, ...]
    right: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn: `marks` are the stretches (from, to) that are highlighted."""

    runs: tuple[Run, ...]
    width: float
    right: bool
    marks: tuple[tuple[float, float], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    """A paragraph before it is broken; every list has one entry for each character.

    `shown` is what is drawn for it, `faces` in which face (None: a code), `levels` its level.
    """

    text: str
    shown: tuple[str, ...]
    faces: tuple[Face | None, ...]
    levels: tuple[int, ...]
    base: int
    marked: frozenset[int]
    language: str


class Setter:
    """Sets text in the faces of a library, and remembers what it could not show."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._chains: dict[tuple[Weight, str], Chain] = {}
        self._lines: dict[tuple[Words, Style, str], Line] = {}
        self.missing: set[str] = set()

    def line(self, words: Words, style: Style, language: str = "") -> Line:
        """Set *words* on one line, however long; line ends in it become spaces."""
        key = (words if isinstance(words, str | Scanned) else tuple(words), style, language)
        if key not in self._lines:
            if len(self._lines) >= CACHED_RUNS:
                self._lines.clear()
            text, silent = joined(words)
            text = _NEWLINE.sub(lambda end: " " * len(end[0]), text)
            source = self._analyse(text, silent, style, language, frozenset())
            self._lines[key] = self._build(source, 0, len(text), style)
        return self._lines[key]

    def width(self, words: Words, style: Style, language: str = "") -> float:
        return self.line(words, style, language).width

    def lines(
        self,
        words: Words,
        style: Style,
        width: float,
        language: str = "",
        marks: Sequence[tuple[int, int]] = (),
    ) -> tuple[Line, ...]:
        """Break *words* into lines of at most *width* points.

        *marks* are half-open ranges of the characters of *words*, which then is one text.
        """
        text, silent = joined(words)
        lines: list[Line] = []
        offset = 1 if isinstance(words, Scanned) else 0
        marked = frozenset(i + offset for start, end in marks for i in range(start, end))
        for start, end in _paragraphs(text):
            inside = frozenset(i - start for i in silent if start <= i < end)
            bright = frozenset(i - start for i in marked if start <= i < end)
            source = self._analyse(text[start:end], inside, style, language, bright)
            lines += self._broken(source, style, width)
        return tuple(lines)

    def balanced(
        self, words: Words, style: Style, width: float, language: str = ""
    ) -> tuple[Line, ...]:
        """Break *words* into as few lines as fit, of about the same length."""
        best = self.lines(words, style, width, language)
        for part in (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6):
            closer = self.lines(words, style, width * part, language)
            if len(best) == 1 or len(closer) > len(best):
                break
            best = closer
        return best

    def fitted(self, words: Words, style: Style, width: float, language: str = "") -> Line:
        """Set *words* on one line, its end cut to `…` where it does not fit."""
        text = words if isinstance(words, str) else joined(words)[0].strip(FSI + PDI)
        if len(text) <= _LONGEST:
            whole = self.line(words, style, language)
            if whole.width <= width:
                return whole
        scanned = not isinstance(words, str)
        cuts = [0, *(match.end() for match in _GRAPHEME.finditer(text[:_TRIED]))]
        low, high = 0, len(cuts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            short = text[: cuts[middle]].rstrip() + "…"
            trial = self.line(Scanned(short) if scanned else short, style, language)
            low, high = (middle, high) if trial.width <= width else (low, middle - 1)
        short = text[: cuts[low]].rstrip() + "…"
        return self.line(Scanned(short) if scanned else short, style, language)

    def path(self, path: str, style: Style, width: float) -> Line:
        """Set a path on one line; too long, it loses folders in its middle, then its head."""
        whole = self.line(Scanned(path[:_LONGEST]), style)
        if whole.width <= width and len(path) <= _LONGEST:
            return whole
        parts = path.split("/")
        for kept in range(min(len(parts) - 2, 12), 0, -1):
            short = "/".join([parts[0], "…", *parts[-kept:]])
            if len(short) > _TRIED:
                continue
            line = self.line(Scanned(short), style)
            if line.width <= width:
                return line
        return self._tail(parts[-1], style, width)

    def _tail(self, name: str, style: Style, width: float) -> Line:
        graphemes = _GRAPHEME.findall(name[-_TRIED:])
        low, high = 0, len(graphemes)
        while low < high:
            middle = (low + high) // 2
            line = self.line(Scanned("…" + "".join(graphemes[middle:])), style)
            low, high = (low, middle) if line.width <= width else (middle + 1, high)
        return self.line(Scanned("…" + "".join(graphemes[low:])), style)

    # Fonts and directions

    def _analyse(
        self,
        text: str,
        silent: frozenset[int],
        style: Style,
        language: str,
        marked: frozenset[int],
    ) -> _Source:
        language = language or _guessed(text)
        chain = self._chain(style.weight, language)
        first = chain.first
        if text.isascii() and text.isprintable():
            count = len(text)
            return _Source(
                text, tuple(text), (first,) * count, (0,) * count, 0, marked, language
            )
        shown, faces = self._shown(text, silent, chain)
        plain = "".join(
            char if at in silent or faces[at] is not None else "\ufffc"
            for at, char in enumerate(text)
        )
        base = bidi.base_level(plain.replace(FSI, "").replace(PDI, ""))
        if silent and silent != {0, len(text) - 1}:
            base = 0  # a stranger's name does not turn a sentence of ours
        found = tuple(bidi.levels(plain, base)) if _turns(plain, base) else (0,) * len(text)
        return _Source(text, shown, faces, found, base, marked, language)

    def _chain(self, weight: Weight, language: str) -> Chain:
        key = (weight, language)
        if key not in self._chains:
            self._chains[key] = Chain(self._library.chain(weight, language))
        return self._chains[key]

    def _shown(
        self, text: str, silent: frozenset[int], chain: Chain
    ) -> tuple[tuple[str, ...], tuple[Face | None, ...]]:
        """Choose for each character what is drawn and in which face; None for a code."""
        shown: list[str] = []
        faces: list[Face | None] = []
        current = _leading(text, chain)
        for grapheme in _graphemes(text.replace("\t", " ")):
            at = len(shown)
            if grapheme in CONTROLS and at in silent:
                shown.append("")
                faces.append(current)
                continue
            face = self._face(grapheme, current, chain)
            if face is not None:
                current = face
                shown += grapheme
                faces += [face] * len(grapheme)
                continue
            for char in grapheme:
                single = self._face(char, current, chain)
                shown.append(char if single else code(char))
                faces.append(single)
        return tuple(shown), tuple(faces)

    def _face(self, grapheme: str, current: Face, chain: Chain) -> Face | None:
        if any(char in CONTROLS or _unprintable(char) for char in grapheme):
            return None
        if _common(grapheme) and current.has(grapheme):
            return current
        found = next((face for face in chain if face.has(grapheme)), None)
        if found is None and len(grapheme) == 1:
            self.missing.add(grapheme)
        return found

    # Lines

    def _broken(self, source: _Source, style: Style, width: float) -> list[Line]:
        if not source.text:
            return [Line((), 0.0, right=False)]
        advances = self._advances(source, style)
        aim = _without_widow(source, advances, width)
        built: list[Line] = []
        start = 0
        while start < len(source.text):
            end = _line_end(source, advances, start, aim)
            line = self._build(source, start, end, style)
            while line.width > width + 0.01 and end - start > 1:
                # Shaped alone a line can be wider than as a part of its paragraph.
                end = _nearest_break(source, start, end - 1)
                line = self._build(source, start, end, style)
            built.append(line)
            start = end
        return built

    def _advances(self, source: _Source, style: Style) -> list[float]:
        """Give the width of each character as the paragraph is shaped in one piece."""
        advances = [0.0] * len(source.text)
        for run in _logical_runs(source, 0, len(source.text), source.levels):
            face, size, glyphs, owners = self._shaped(source, run, style)
            for glyph in glyphs:
                advances[owners[glyph.cluster]] += glyph.advance * size / face.upem
        return advances

    def _shaped(
        self, source: _Source, run: _RunSpan, style: Style
    ) -> tuple[Face, float, tuple[Glyph, ...], list[int]]:
        """Shape a run; `owners` maps an index of its drawn text to the source's."""
        pieces = source.shown[run.start : run.end]
        owners = [run.start + at for at, piece in enumerate(pieces) for _ in piece]
        face = run.face or self._library.mono()
        size = style.size if run.face else style.size * CODE_SIZE
        right = bool(run.level % 2)
        text = "".join(pieces)
        glyphs = face.shape(text, right=right, language=source.language, tabular=style.tabular)
        return face, size, glyphs, owners

    def _build(self, source: _Source, start: int, end: int, style: Style) -> Line:
        """Shape the characters from *start* to *end* as one line, in the order drawn."""
        while end > start and source.shown[end - 1] in {" ", "\u3000", ""}:
            end -= 1
        found = source.levels[start:end]
        if any(found):
            found = tuple(bidi.reset_line_end(source.text[start:end], found, source.base))
        spans = _logical_runs(source, start, end, found)
        order = bidi.reordered([span.level for span in spans])
        x = 0.0
        runs: list[Run] = []
        marks: list[tuple[float, float]] = []
        for index in order:
            face, size, glyphs, owners = self._shaped(source, spans[index], style)
            text = "".join(source.shown[spans[index].start : spans[index].end])
            right = bool(spans[index].level % 2)
            runs.append(Run(face, size, x, tuple(_drawn(glyphs, text)), right))
            for glyph in glyphs:
                after = x + glyph.advance * size / face.upem
                if owners[glyph.cluster] in source.marked:
                    marks.append((x, after))
                x = after
        return Line(
            tuple(runs), x, bool(source.base), _merged(marks), "".join(source.shown[start:end])
        )


# Text


def joined(words: Words) -> tuple[str, frozenset[int]]:
    """Give *words* as one string, and the places of the isolates that are ours."""
    if isinstance(words, str):
        return words, frozenset()
    parts = [words] if isinstance(words, Scanned) else words
    text, silent = "", set()
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        silent |= {len(text), len(text) + len(part.text) + 1}
        text += f"{FSI}{part.text}{PDI}"
    return text, frozenset(silent)


def code(char: str) -> str:
    """Write a character as its code point: `[U+202E]`."""
    return f"[U+{ord(char):04X}]"


def _graphemes(text: str) -> Iterator[str]:
    """Yield the grapheme clusters, with the controls cut out of them."""
    for match in _GRAPHEME.finditer(text):
        cluster = match[0]
        if len(cluster) > 1 and any(char in CONTROLS or char < " " for char in cluster):
            yield from cluster
        else:
            yield cluster


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _NEWLINE.finditer(text):
        yield start, end.start()
        start = end.end()
    yield start, len(text)


@lru_cache(maxsize=8192)
def _unprintable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} or (
        unicodedata.category(char) == "Cf"
        and ord(char) not in IGNORABLE
        and char not in "\u0600\u0601"
    )


@lru_cache(maxsize=8192)
def _common(grapheme: str) -> bool:
    """Tell whether a cluster belongs to no script: space, punctuation, digits, symbols."""
    return (
        unicodedata.category(grapheme[0])[0] in "ZPSN" and not "\u3000" < grapheme[0] < "\u3040"
    )


def _leading(text: str, chain: Chain) -> Face:
    """The face of the first letter, which signs before it take too."""
    letter = next((char for char in text[:200] if char.isalpha()), None)
    if letter is None:
        return chain.first
    return next((face for face in chain if face.has(letter)), chain.first)


@lru_cache(maxsize=8192)
def _guessed(text: str) -> str:
    """Guess from its letters which of the languages that share Han characters a text is in."""
    if text.isascii():
        return ""
    names = {script(char) for char in text[:2000]}
    if names & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    return "ko" if "HANGUL" in names else ""


@lru_cache(maxsize=16384)
def script(char: str) -> str:
    """Give the first word of a character's name: LATIN, HIRAGANA, CJK, HANGUL, THAI …"""
    return unicodedata.name(char, "").partition(" ")[0]


def _turns(text: str, base: int) -> bool:
    return bool(base) or any(
        unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in text
    )


# Runs


@dataclass(frozen=True, slots=True)
class _RunSpan:
    start: int
    end: int
    face: Face | None
    level: int


def _logical_runs(
    source: _Source, start: int, end: int, found: Sequence[int]
) -> list[_RunSpan]:
    """Cut a stretch where face or level change; *found* holds the levels from *start* on."""
    runs: list[_RunSpan] = []
    at = start
    while at < end:
        stop = at + 1
        face, level = source.faces[at], found[at - start]
        while stop < end and source.faces[stop] is face and found[stop - start] == level:
            stop += 1
        if face is None and level % 2:
            level += 1  # a code reads from left to right wherever it stands
        runs.append(_RunSpan(at, stop, face, level))
        at = stop
    return runs


def _drawn(glyphs: Sequence[Glyph], text: str) -> Iterator[Drawn]:
    """Give each glyph the text it stands for, so that what is copied is what was written.

    The text of a cluster goes to its widest glyph; the others of the cluster stand for nothing,
    unless somebody piled up more marks than a glyph can tell of.
    """
    starts = sorted({glyph.cluster for glyph in glyphs})
    ends = dict(pairwise([*starts, len(text)]))
    members: dict[int, list[int]] = {}
    for at, glyph in enumerate(glyphs):
        members.setdefault(glyph.cluster, []).append(at)
    words = [""] * len(glyphs)
    for start, group in members.items():
        whole = text[start : ends[start]]
        if len(whole) <= MOST_TOLD:
            words[max(group, key=lambda at: glyphs[at].advance)] = whole
            continue
        for at, place in enumerate(group):
            words[place] = whole[at * MOST_TOLD : (at + 1) * MOST_TOLD]
    for glyph, part in zip(glyphs, words, strict=True):
        yield Drawn(glyph.id, part, glyph.advance, glyph.dx, glyph.dy)


def _merged(marks: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    merged: list[tuple[float, float]] = []
    for start, end in sorted(marks):
        if merged and start - merged[-1][1] < _TOUCHING:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


# Breaking


def _line_end(source: _Source, advances: Sequence[float], start: int, width: float) -> int:
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
            return last if last > start else _cluster_start(source, at, start)
        filled += advances[at]
        if at + 1 < count and breakable(text, at + 1):
            last = at + 1
            if not _thai(text, at + 1):
                firm, at_firm = last, filled
    return count


def _line_ends(source: _Source, advances: Sequence[float], width: float) -> list[int]:
    ends = [0]
    while ends[-1] < len(source.text):
        ends.append(_line_end(source, advances, ends[-1], width))
    return ends[1:]


def _without_widow(source: _Source, advances: Sequence[float], width: float) -> float:
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


def _cluster_start(source: _Source, at: int, start: int) -> int:
    """Give the start of the grapheme cluster around *at*, or *at* where that is the line's."""
    begin = max(start, at - 40)
    ends = [begin + match.start() for match in _GRAPHEME.finditer(source.text[begin : at + 40])]
    inside = [end for end in ends if start < end <= at]
    return inside[-1] if inside else at


def _nearest_break(source: _Source, start: int, cut: int) -> int:
    for at in range(cut, start, -1):
        if breakable(source.text, at):
            return at
    return _cluster_start(source, cut, start)


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
