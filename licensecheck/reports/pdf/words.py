"""What is set, and what comes of it: styles, words of ours and of strangers, runs, lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from licensecheck.reports.pdf.faces import Face, Weight

FSI, PDI = "\u2068", "\u2069"


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
class Source:
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
