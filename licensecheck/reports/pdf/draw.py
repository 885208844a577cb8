"""Writes composed pages with ReportLab's canvas: operators, links, outline, nothing else.

Text is written as glyph numbers of fonts that `embed` puts into the file afterwards; ReportLab's
own text layer, and its markup parser above all, never sees a word of a stranger.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf import palette
from licensecheck.reports.pdf.faces import Face
from licensecheck.reports.pdf.layout import (
    Anchor,
    Box,
    Filled,
    Item,
    Link,
    Page,
    Rule,
    Sheet,
    Symbol,
    Text,
)
from licensecheck.reports.pdf.palette import LOOKS, Texture
from licensecheck.reports.pdf.words import Drawn, Run

#: The square that symbols are drawn in.
_SYMBOL = 12.0
#: A shift of the pen smaller than this many thousandths of the size is not written.
_UNSEEN = 0.05


@dataclass(slots=True)
class Font:
    """A face in the file: `cids` numbers each pair of glyph and text it was used for.

    A glyph that stands for two texts (a dotless letter and its dots) has two numbers, so that
    what is copied from the page is what was written.
    """

    name: str
    face: Face
    cids: dict[tuple[int, str], int] = field(default_factory=dict)

    def cid(self, glyph: Drawn) -> int:
        return self.cids.setdefault((glyph.id, glyph.text), len(self.cids) + 1)


@dataclass(slots=True)
class Fonts:
    """The fonts used so far, by face."""

    used: dict[str, Font] = field(default_factory=dict)

    def of(self, face: Face) -> Font:
        if face.name not in self.used:
            self.used[face.name] = Font(f"LC{len(self.used) + 1}", face)
        return self.used[face.name]


def draw(pages: Sequence[Page], sheet: Sheet, title: str) -> tuple[bytes, Fonts]:
    """Give the file without its fonts, and the fonts it needs."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(sheet.width, sheet.height), invariant=1, pageCompression=0)
    canvas.setTitle(title)
    fonts = Fonts()
    pen = _Pen(canvas, sheet, fonts)
    pen.define_symbols()
    for page in pages:
        for item in page.items:
            pen.put(item)
        canvas.showPage()
    canvas.save()
    return out.getvalue(), fonts


class _Pen:
    """Turns items into operators; y is flipped here and nowhere else."""

    def __init__(self, canvas: Any, sheet: Sheet, fonts: Fonts) -> None:
        self._canvas, self._sheet, self._fonts = canvas, sheet, fonts
        self._put: dict[type, Callable[[Any], None]] = {
            Text: self._text,
            Box: self._box,
            Rule: self._rule,
            Filled: self._filled,
            Symbol: self._symbol,
            Link: self._link,
            Anchor: self._anchor,
        }

    def put(self, item: Item) -> None:
        self._put[type(item)](item)

    def _write(self, operators: str) -> None:
        self._canvas.addLiteral(operators, escaped=0)

    def _up(self, y: float) -> float:
        return self._sheet.height - y

    # Text

    def _text(self, item: Text) -> None:
        y = self._up(item.y)
        self._marks(item, y)
        self._write(f"{_rgb(item.style.colour)} rg")
        for run in item.line.runs:
            font = self._fonts.of(run.face)
            self._write(_shown(run, font, item.x, y))

    def _marks(self, item: Text, y: float) -> None:
        size = item.style.size
        for start, end in item.line.marks:
            x, width = item.x + start, end - start
            low, high = y - 0.31 * size, 1.3 * size
            self._write(f"{_rgb(palette.HIGHLIGHT)} rg {_n(x, low, width, high)} re f")
            self._write(f"{_rgb(palette.UNDERLINE)} rg {_n(x, low - 0.2, width, 0.9)} re f")

    # Shapes

    def _box(self, item: Box) -> None:
        parts = []
        if item.fill:
            parts.append(f"{_rgb(item.fill)} rg")
        if item.stroke:
            parts.append(f"{_rgb(item.stroke)} RG {_n(item.line)} w")
        paint = "B" if item.fill and item.stroke else "f" if item.fill else "S"
        y = self._up(item.y + item.height)
        shape = _rounded(item.x, y, item.width, item.height, item.radius)
        self._write(" ".join([*parts, shape, paint]))

    def _rule(self, item: Rule) -> None:
        path = f"{_n(item.x, self._up(item.y))} m {_n(item.to_x, self._up(item.to_y))} l S"
        self._write(f"{_rgb(item.colour)} RG {_n(item.line)} w {path}")

    def _filled(self, item: Filled) -> None:
        if item.width <= 0:
            return
        x, y = item.x, self._up(item.y + item.height)
        rect = f"{_n(x, y, item.width, item.height)} re"
        if item.texture is Texture.SOLID:
            self._write(f"{_rgb(item.colour)} rg {rect} f")
            return
        drawn = _hatch(item, x, y) if item.texture is Texture.HATCHED else _split(item, x, y)
        self._write(f"q {_rgb(item.colour)} rg {rect} f {rect} W n 1 1 1 RG {drawn} S Q")

    # Symbols

    def define_symbols(self) -> None:
        """Make one form of each symbol, which every page refers to."""
        for light in (False, True):
            for outcome in (*LOOKS, None):
                self._canvas.beginForm(_form(outcome, light=light), 0, 0, _SYMBOL, _SYMBOL)
                self._write(_symbol(outcome, light=light))
                self._canvas.endForm()

    def _symbol(self, item: Symbol) -> None:
        scale = item.size / _SYMBOL
        y = self._up(item.y + item.size)
        self._canvas.saveState()
        self._write(f"{_n(scale, 0, 0, scale, item.x, y)} cm")
        self._canvas.doForm(_form(item.outcome, light=item.light))
        self._canvas.restoreState()

    # Ways

    def _link(self, item: Link) -> None:
        y = self._up(item.y + item.height)
        area = (item.x, y, item.x + item.width, y + item.height)
        self._canvas.linkRect("", item.target, area, relative=0, thickness=0)

    def _anchor(self, item: Anchor) -> None:
        top = self._up(item.y) + 14
        self._canvas.bookmarkHorizontalAbsolute(item.name, top, left=0, fit="XYZ")
        if item.title:
            self._canvas.addOutlineEntry(item.title, item.name, item.level, closed=None)


def _shown(run: Run, font: Font, x: float, y: float) -> str:
    """Give the operators that show *run*, with the line starting at (x, y)."""
    pen = _Pusher(run, font)
    shown = " ".join(pen.word(word) for word in _words(run.glyphs))
    place = f"1 0 0 1 {_n(x + run.x, y)} Tm"
    reset = " 0 Ts" if pen.rise else ""
    return f"BT /{font.name} {_n(run.size)} Tf {place} {shown}{reset} ET"


def _words(glyphs: Sequence[Drawn]) -> Iterator[Sequence[Drawn]]:
    """Cut a run into words where one of them needs its text told; else it stays whole."""
    if all(glyph.text for glyph in glyphs):
        yield glyphs
        return
    start = 0
    for at, glyph in enumerate(glyphs):
        if glyph.text == " ":
            yield from filter(None, (glyphs[start:at], glyphs[at : at + 1]))
            start = at + 1
    yield from filter(None, (glyphs[start:],))


@dataclass(slots=True)
class _Pusher:
    """Shows the glyphs of a run one word after the other.

    `left` is what the pen has to go back, in thousandths, before the next glyph; `rise` how far
    it stands above the line.
    """

    run: Run
    font: Font
    left: float = 0.0
    rise: int = 0

    def word(self, glyphs: Sequence[Drawn]) -> str:
        """Show one word; its text is told where its glyphs do not say it (ISO 32000-1, 14.9.4).

        In Devanagari or Thai a sign can be drawn before or apart from the letter it is written
        after, and a reader that asks the glyphs would see a gap.  Words from right to left go
        without: readers turn the told text round.
        """
        shown = f"[{' '.join(self._parts(glyphs))}] TJ"
        if all(glyph.text for glyph in glyphs) or self.run.right:
            return shown
        told = utf16("".join(glyph.text for glyph in glyphs))
        return f"/Span <</ActualText <FEFF{told}>>> BDC {shown} EMC"

    def _parts(self, glyphs: Sequence[Drawn]) -> Iterator[str]:
        scale = 1000 / self.run.face.upem
        codes = ""
        for glyph in glyphs:
            if glyph.dy != self.rise:
                lift = _n(glyph.dy * self.run.size / self.run.face.upem)
                yield from (*_flushed(codes), f"] TJ {lift} Ts [")
                codes, self.rise = "", glyph.dy
            self.left -= glyph.dx * scale
            if abs(self.left) > _UNSEEN:
                yield from (*_flushed(codes), _n(self.left))
                codes, self.left = "", 0.0
            codes += f"{self.font.cid(glyph):04X}"
            natural = self.run.face.hb.get_glyph_h_advance(glyph.id)
            self.left += (natural + glyph.dx - glyph.advance) * scale
        yield from _flushed(codes)


def _flushed(codes: str) -> list[str]:
    return [f"<{codes}>"] if codes else []


def utf16(text: str) -> str:
    """Write text as PDF has it in a string of hexadecimal digits."""
    return text.encode("utf-16-be", "replace").hex().upper()


def _n(*numbers: float) -> str:
    """Write numbers as PDF has them: no exponent, no more digits than a printer sees."""
    return " ".join(f"{number:.3f}".rstrip("0").rstrip(".") or "0" for number in numbers)


def _rgb(colour: str) -> str:
    return _n(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    if not radius:
        return f"{_n(x, y, width, height)} re"
    r, c = radius, radius * 0.4477  # a quarter circle as a Bézier curve
    right, top = x + width, y + height
    return " ".join(
        [
            f"{_n(x + r, y)} m {_n(right - r, y)} l",
            f"{_n(right - c, y, right, y + c, right, y + r)} c {_n(right, top - r)} l",
            f"{_n(right, top - c, right - c, top, right - r, top)} c {_n(x + r, top)} l",
            f"{_n(x + c, top, x, top - c, x, top - r)} c {_n(x, y + r)} l",
            f"{_n(x, y + c, x + c, y, x + r, y)} c h",
        ]
    )


def _hatch(item: Filled, x: float, y: float) -> str:
    """Rising lines across the bar."""
    lines = []
    at = x - item.height + 1.3
    while at < x + item.width:
        lines.append(f"{_n(at, y)} m {_n(at + item.height, y + item.height)} l")
        at += 2.6
    return f"0.6 w {' '.join(lines)}"


def _split(item: Filled, x: float, y: float) -> str:
    """Level lines: one through a thin bar, more through a high one."""
    count = max(1, round(item.height / 5))
    step = item.height / (count + 1)
    heights = (y + step * (at + 1) for at in range(count))
    lines = [f"{_n(x, at)} m {_n(x + item.width, at)} l" for at in heights]
    return f"0.55 w {' '.join(lines)}"


def _form(outcome: Outcome | None, *, light: bool) -> str:
    return f"{outcome.value if outcome else 'none'}-{'light' if light else 'full'}"


#: Each sign in a square of 12: drawn, so that it needs no font; `{}` is its colour.
_SIGNS = {
    Outcome.PROHIBITED: "{0} RG 1.7 w 1 J 3.7 3.7 m 8.3 8.3 l 3.7 8.3 m 8.3 3.7 l S",
    Outcome.PERMITTED: "{0} RG 1.7 w 1 J 1 j 3.1 6 m 5.2 3.9 l 9 8.3 l S",
    Outcome.CONDITIONAL: (
        "{0} rg {0} RG 0.8 w 1 j 6 9.4 m 9.6 2.9 l 2.4 2.9 l h B "
        "{1} RG 1 w 1 J 6 7.3 m 6 5.6 l S {1} rg 5.4 3.6 1.2 1.1 re f"
    ),
    Outcome.PERMISSION_REQUIRED: (
        "{0} rg 3.1 2.5 5.8 4.5 re f {0} RG 1.15 w 0 J "
        "4.2 7 m 4.2 8.2 l 4.2 9.3 5 9.9 6 9.9 c 7 9.9 7.8 9.3 7.8 8.2 c 7.8 7 l S "
        "{1} rg 5.4 3.7 1.2 2.1 re f"
    ),
    Outcome.UNKNOWN: (
        "{0} RG 1.3 w 0 J 1 j 4.1 7.6 m 4.1 8.9 5 9.5 6 9.5 c 7.1 9.5 7.9 8.8 7.9 7.8 c "
        "7.9 6.4 6 6.5 6 4.7 c S {0} rg 5.3 2.4 1.4 1.4 re f"
    ),
}


def _symbol(outcome: Outcome | None, *, light: bool) -> str:
    if outcome is None:
        return f"{_rgb(palette.THIRD)} RG 1 w 3.5 6 m 8.5 6 l S"
    look = LOOKS[outcome]
    ground = look.tint if light else look.fill
    sign = look.text if light else palette.WHITE
    if outcome is Outcome.UNKNOWN and not light:
        ground, sign = palette.WHITE, look.text
    if outcome is Outcome.CONDITIONAL and not light:
        sign = palette.DARK
    frame = f"{_rgb(look.text)} RG 0.8 w" if outcome is Outcome.UNKNOWN and not light else ""
    square = _rounded(0.4, 0.4, 11.2, 11.2, 2) if frame else _rounded(0, 0, 12, 12, 2.2)
    paint = "B" if frame else "f"
    drawn = _SIGNS[outcome].format(_rgb(sign), _rgb(ground))
    return f"{frame} {_rgb(ground)} rg {square} {paint} {drawn}"
