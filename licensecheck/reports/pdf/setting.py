"""Sets text: chooses fonts, finds directions, shapes, breaks lines, measures.

Words of ours and words of strangers go the same way: no markup is read in either.  What cannot
be shown, and what would change the order of the letters on the page, is written as its code
(`[U+202E]`) in the mono face, so that the page never says something else than the file.

Sizes are in points.  Text is measured as HarfBuzz shapes it, never by counting characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from licensecheck.reports.pdf import bidi
from licensecheck.reports.pdf.breaking import line_end, nearest_break, without_widow
from licensecheck.reports.pdf.faces import CACHED_RUNS, Chain, Face, Glyph, Library, Weight
from licensecheck.reports.pdf.letters import (
    CONTROLS,
    GRAPHEME,
    NEWLINE,
    code,
    common,
    graphemes,
    guessed,
    paragraphs,
    turns,
    unprintable,
)
from licensecheck.reports.pdf.words import (
    FSI,
    PDI,
    Drawn,
    Line,
    Run,
    Scanned,
    Source,
    Style,
    Words,
    joined,
)

#: How much smaller than the text around it a code is set.
CODE_SIZE = 0.82

#: How many characters a glyph may stand for: readers refuse long strings in a ToUnicode map.
MOST_TOLD = 32

#: A path or a name longer than this is shortened without measuring it whole; of what is cut, this many
#: characters are tried.
_LONGEST, _TRIED = 2000, 400
#: Highlights nearer than this join into one.
_TOUCHING = 0.2


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
            text = NEWLINE.sub(lambda end: " " * len(end[0]), text)
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
        for start, end in paragraphs(text):
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
        cuts = [0, *(match.end() for match in GRAPHEME.finditer(text[:_TRIED]))]
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
        graphemes = GRAPHEME.findall(name[-_TRIED:])
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
    ) -> Source:
        language = language or guessed(text)
        chain = self._chain(style.weight, language)
        first = chain.first
        if text.isascii() and text.isprintable():
            count = len(text)
            return Source(
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
        found = tuple(bidi.levels(plain, base)) if turns(plain, base) else (0,) * len(text)
        return Source(text, shown, faces, found, base, marked, language)

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
        for grapheme in graphemes(text.replace("\t", " ")):
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
        if any(char in CONTROLS or unprintable(char) for char in grapheme):
            return None
        if common(grapheme) and current.has(grapheme):
            return current
        found = next((face for face in chain if face.has(grapheme)), None)
        if found is None and len(grapheme) == 1:
            self.missing.add(grapheme)
        return found

    # Lines

    def _broken(self, source: Source, style: Style, width: float) -> list[Line]:
        if not source.text:
            return [Line((), 0.0, right=False)]
        advances = self._advances(source, style)
        aim = without_widow(source, advances, width)
        built: list[Line] = []
        start = 0
        while start < len(source.text):
            end = line_end(source, advances, start, aim)
            line = self._build(source, start, end, style)
            while line.width > width + 0.01 and end - start > 1:
                # Shaped alone a line can be wider than as a part of its paragraph.
                end = nearest_break(source, start, end - 1)
                line = self._build(source, start, end, style)
            built.append(line)
            start = end
        return built

    def _advances(self, source: Source, style: Style) -> list[float]:
        """Give the width of each character as the paragraph is shaped in one piece."""
        advances = [0.0] * len(source.text)
        for run in _logical_runs(source, 0, len(source.text), source.levels):
            face, size, glyphs, owners = self._shaped(source, run, style)
            for glyph in glyphs:
                advances[owners[glyph.cluster]] += glyph.advance * size / face.upem
        return advances

    def _shaped(
        self, source: Source, run: _RunSpan, style: Style
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

    def _build(self, source: Source, start: int, end: int, style: Style) -> Line:
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


# Runs


@dataclass(frozen=True, slots=True)
class _RunSpan:
    start: int
    end: int
    face: Face | None
    level: int


def _logical_runs(source: Source, start: int, end: int, found: Sequence[int]) -> list[_RunSpan]:
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


def _leading(text: str, chain: Chain) -> Face:
    """The face of the first letter, which signs before it take too."""
    letter = next((char for char in text[:200] if char.isalpha()), None)
    if letter is None:
        return chain.first
    return next((face for face in chain if face.has(letter)), chain.first)
