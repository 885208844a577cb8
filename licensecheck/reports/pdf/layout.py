"""The page as values: what is drawn where, and how blocks fill pages.

Everything is composed into these values before a single operator is written, so that a test can
read a page.  Lengths are points; x runs from the left edge of the measure, y from the top of the
block (later: of the sheet) downwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf.palette import Texture
from licensecheck.reports.pdf.words import Line, Style

MEASURE = 504.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper; the measure keeps its 504 pt, the margins take what is left."""

    width: float = 595.28
    height: float = 841.89
    top: float = 78.0
    bottom: float = 62.0

    @property
    def left(self) -> float:
        return (self.width - MEASURE) / 2

    @property
    def room(self) -> float:
        """The height between the furniture."""
        return self.height - self.top - self.bottom


A4 = Sheet()
LETTER = Sheet(612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Text:
    """A line on its baseline; it must stay between `cell[0]` and `cell[1]`."""

    x: float
    y: float
    line: Line
    style: Style
    cell: tuple[float, float] = (0.0, MEASURE)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled, outlined or both; `radius` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    radius: float = 0.0
    line: float = 0.7


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    colour: str
    line: float = 0.5


@dataclass(frozen=True, slots=True)
class Filled:
    """A part of a bar: a rectangle in the colour and texture of an outcome."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    texture: Texture


@dataclass(frozen=True, slots=True)
class Symbol:
    """The sign of an outcome in a square; a light one is tinted, for pages full of them."""

    x: float
    y: float
    size: float
    outcome: Outcome | None
    light: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A place to click on, leading to the anchor *target*."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links lead to; with a title it also stands in the outline."""

    name: str
    y: float = 0.0
    title: str = ""
    level: int = 0
    x: float = 0.0


Item = Text | Box | Rule | Filled | Symbol | Link | Anchor


def moved(item: Item, dx: float, dy: float) -> Item:
    """Give *item* at another place."""
    if isinstance(item, Text):
        cell = (item.cell[0] + dx, item.cell[1] + dx)
        return replace(item, x=item.x + dx, y=item.y + dy, cell=cell)
    if isinstance(item, Rule):
        return replace(
            item, x=item.x + dx, y=item.y + dy, to_x=item.to_x + dx, to_y=item.to_y + dy
        )
    return replace(item, x=item.x + dx, y=item.y + dy)


@dataclass(frozen=True, slots=True)
class Block:
    """What stays together on a page.

    `before` is the gap above it, left out at the top of a page; `head` is drawn again above it
    there; `follow` is the room that what comes next needs on the same page.  `splits` are ways
    to cut it in pieces, tried in their order where it does not fit as a whole.
    """

    height: float
    items: tuple[Item, ...]
    before: float = 0.0
    head: Block | None = None
    follow: float = 0.0
    splits: tuple[tuple[Block, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The items of one page in coordinates of the sheet, and the section it belongs to."""

    items: tuple[Item, ...]
    section: str = ""
    bare: bool = False


#: Between two sections on one page.
SECTION_GAP = 34.0


@dataclass(slots=True)
class Flow:
    """Fills pages with blocks from the top."""

    sheet: Sheet
    section: str
    pages: list[Page] = field(default_factory=list)
    _items: list[Item] = field(default_factory=list)
    _y: float = 0.0
    _latest: str = ""

    def begin(self, section: str, blocks: Sequence[Block], least: float = 1.0) -> None:
        """Put a section below what is there if all of it fits, else from a new page on.

        It may be broken where the part *least* of a page is free.
        """
        height = sum(block.before + block.height for block in blocks)
        left = self.left - SECTION_GAP
        if self._y and (height <= left or left >= least * self.sheet.room):
            self._y += SECTION_GAP
            self.section = f"{self.section}   ·   {section}"
        else:
            self.turn()
            self.section = section
        self._latest = section
        for block in blocks:
            self.add(block)

    def add(self, block: Block) -> None:
        """Put *block* below what is there, on a new page where it does not fit."""
        gap = block.before if self._y else 0.0
        if not self._fits(block):
            for pieces in block.splits:
                if self._fits(pieces[0]):
                    for piece in pieces:
                        self.add(piece)
                    return
            self.turn()
            gap = 0.0
            if block.head:
                self._place(block.head)
        self._y += gap
        self._place(block)

    def _fits(self, block: Block) -> bool:
        needed = self._y + block.before + block.height + block.follow
        return not self._y or needed <= self.sheet.room

    def _place(self, block: Block) -> None:
        left, top = self.sheet.left, self.sheet.top + self._y
        self._items += (moved(item, left, top) for item in block.items)
        self._y += block.height

    @property
    def left(self) -> float:
        """How much room the page still has."""
        return self.sheet.room - self._y

    def turn(self) -> None:
        """Finish the page."""
        if self._items:
            self.pages.append(Page(tuple(self._items), self.section))
        self._items, self._y, self.section = [], 0.0, self._latest or self.section

    def finish(self) -> list[Page]:
        self.turn()
        return self.pages


def stacked(blocks: Sequence[Block], before: float = 0.0) -> Block:
    """Join blocks, one below the other, into one that stays together."""
    items: list[Item] = []
    y = 0.0
    for block in blocks:
        y += block.before if y else 0.0
        items += (moved(item, 0.0, y) for item in block.items)
        y += block.height
    return Block(y, tuple(items), before)


def beside(parts: Sequence[tuple[float, Block]], before: float = 0.0) -> Block:
    """Put blocks side by side, each at its x."""
    items = [moved(item, x, 0.0) for x, block in parts for item in block.items]
    return Block(max(block.height for _, block in parts), tuple(items), before)
