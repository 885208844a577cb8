"""The fonts of the report: which there are, what each can show, and how it shapes a run.

The package brings Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai and some symbols; the
extra `licensecheck[fonts]` brings Chinese, Japanese, Korean and a last resort for the other
scripts.  A letter that neither has is written as its code by `setting`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

PACKAGED = Path(__file__).with_name("fonts")
EXTRA = "newsroom-licensecheck[fonts]"

#: A bounded cache: a report has some thousand different runs, a hostile one has more.
CACHED_RUNS = 8_000


class Weight(StrEnum):
    """A cut of the type; the value is the file it starts with."""

    LIGHT = "Sans-Light"
    REGULAR = "Sans-Regular"
    SEMIBOLD = "Sans-SemiBold"
    ITALIC = "Sans-Italic"
    MONO = "Mono-Regular"
    MONO_SEMIBOLD = "Mono-SemiBold"


class Glyph(NamedTuple):
    """One glyph of a shaped run, in font units; `cluster` is the index of its text in the run."""

    id: int
    cluster: int
    advance: int
    dx: int
    dy: int


@dataclass(eq=False, slots=True)
class Face:
    """One font file.  `codes` are the code points it has, `hb` its HarfBuzz font."""

    name: str
    codes: Container[int]
    upem: int
    hb: Any
    _runs: dict[tuple[str, bool, str, bool], tuple[Glyph, ...]] = field(default_factory=dict)

    def has(self, text: str) -> bool:
        """Tell whether every character of *text* that leaves a mark has a glyph here."""
        return all(ord(char) in self.codes or ord(char) in IGNORABLE for char in text)

    def shape(
        self, text: str, *, right: bool, language: str = "", tabular: bool = False
    ) -> tuple[Glyph, ...]:
        """Shape *text*, all of one direction, into glyphs from left to right."""
        key = (text, right, language, tabular)
        known = self._runs.get(key)
        if known is None:
            if len(self._runs) >= CACHED_RUNS:
                self._runs.clear()
            known = self._runs[key] = _shape(self.hb, *key)
        return known


#: Joiners, variation selectors and their like: no font has to have them.
IGNORABLE = frozenset(
    {
        0xAD,
        0x34F,
        0x200B,
        0x200C,
        0x200D,
        0x2060,
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    }
)


#: A language tag as HarfBuzz takes it (RFC 5646); a scanned file can name anything.
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)


def _shape(
    font: Any, text: str, right: bool, language: str, tabular: bool
) -> tuple[Glyph, ...]:
    import uharfbuzz

    if not text:
        return ()
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right else "ltr"
    if _LANGUAGE.fullmatch(language):
        buffer.language = language
    uharfbuzz.shape(font, buffer, {"tnum": True} if tabular else {})
    pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return tuple(
        Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in pairs
    )


def load(path: Path) -> Face:
    """Read one font file; OSError where it cannot be read."""
    import uharfbuzz

    # Mapped, not read: of a Chinese face of ten megabytes a report needs a few pages.
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
    return Face(path.stem, face.unicodes, face.upem, uharfbuzz.Font(face))


class Chain:
    """The faces to try for a letter, the best first; each is opened when it is reached."""

    def __init__(self, faces: Iterator[Face]) -> None:
        self._rest = faces
        self._opened: list[Face] = []
        self.first = next(iter(self))

    def __iter__(self) -> Iterator[Face]:
        yield from self._opened
        for face in self._rest:
            self._opened.append(face)
            yield face


#: The packaged scripts, in the order they are asked.
_SCRIPTS = ("Arabic", "Hebrew", "Devanagari", "Thai")
#: The faces of the extra for Han, the one of the language first.
_HAN = {
    "ja": ("JP", "SC", "TC", "KR"),
    "ko": ("KR", "JP", "SC", "TC"),
    "zh": ("SC", "TC", "JP", "KR"),
    "zh-hant": ("TC", "SC", "JP", "KR"),
}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo", "yue")


class Library:
    """The fonts at hand, opened when they are first asked for.

    `packaged` holds our own fonts; `extra` is the folder of the extra's, None without it.
    """

    def __init__(self, packaged: Path = PACKAGED, extra: Path | None = None) -> None:
        self._packaged, self._extra = packaged, extra
        self._faces: dict[str, Face] = {}

    @property
    def complete(self) -> bool:
        """Whether the extra is there."""
        return self._extra is not None

    def chain(self, weight: Weight, language: str = "") -> Iterator[Face]:
        """Yield the faces to try for a letter, the best first."""
        bold = weight in {Weight.SEMIBOLD, Weight.MONO_SEMIBOLD}
        cut = "SemiBold" if bold else "Regular"
        own = [weight.value, *_TEXT[weight], *(f"{script}-{cut}" for script in _SCRIPTS)]
        for name in dict.fromkeys([*own, "Symbols-Regular"]):
            yield self._face(self._packaged, name)
        if self._extra is None:
            return
        cut = "Bd" if bold else "Rg"
        for suffix in (*_HAN[_han(language)], ""):
            yield self._face(self._extra, f"KurintoSans{suffix}-{cut}")

    def mono(self) -> Face:
        """The face that codes are written in."""
        return self._face(self._packaged, Weight.MONO.value)

    def _face(self, folder: Path, name: str) -> Face:
        if name not in self._faces:
            self._faces[name] = load(folder / f"{name}.ttf")
        return self._faces[name]


#: Where a cut lacks a letter, the text face next to it has it.
_TEXT = {
    Weight.LIGHT: (Weight.REGULAR.value,),
    Weight.REGULAR: (),
    Weight.SEMIBOLD: (Weight.REGULAR.value,),
    Weight.ITALIC: (Weight.REGULAR.value,),
    Weight.MONO: (Weight.REGULAR.value,),
    Weight.MONO_SEMIBOLD: (Weight.MONO.value, Weight.SEMIBOLD.value),
}


def _han(language: str) -> str:
    folded = language.lower()
    if folded.startswith(_TRADITIONAL):
        return "zh-hant"
    return folded[:2] if folded[:2] in _HAN else "zh"


@cache
def extra_folder() -> Path | None:
    """Find the fonts of the extra without importing their package; None without it."""
    spec = find_spec("weblate_fonts")
    if spec is None or not spec.submodule_search_locations:
        return None
    root = Path(next(iter(spec.submodule_search_locations)))
    folder = root / "static" / "weblate_fonts" / "kurinto" / "ttf"
    return folder if folder.is_dir() else None
