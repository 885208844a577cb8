"""Colours of the report, and the one look of each outcome.

An outcome is always colour and drawn symbol and word (or place in the fixed order); colour alone
is never the message.  A test holds the colours to 4.5:1 on what they are printed on and the
fills apart under the three dichromacies and on a grey printer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from licensecheck.model.decision import Outcome

INK = "#17212B"
SECOND = "#46535F"
THIRD = "#667280"
HAIRLINE = "#D6DCE2"
PANEL = "#F4F6F8"
QUOTE = "#FAFAF7"
NAVY = "#12324A"
ACCENT = "#0B5C8A"
GOLD = "#E2A100"
HIGHLIGHT = "#FFE9A8"
UNDERLINE = "#A31D2A"
WHITE = "#FFFFFF"
ON_NAVY = "#D5E1EA"
DARK = "#2B2000"


class Texture(StrEnum):
    """What tells the bars apart without colour."""

    SOLID = auto()
    HATCHED = auto()
    SPLIT = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How an outcome is shown: its word, fill, tint, text on the tint, bar texture.

    `short` is the word where a tile has no room for the whole one.
    """

    word: str
    fill: str
    tint: str
    text: str
    texture: Texture = Texture.SOLID
    short: str = ""

    @property
    def legend(self) -> str:
        """The word, and the short one that tiles use where the two differ."""
        return f"{self.word} ({self.short.lower()})" if self.short else self.word


LOOKS = {
    Outcome.PROHIBITED: Look("Prohibited", "#A31D2A", "#F8DEDF", "#8A1420"),
    Outcome.PERMISSION_REQUIRED: Look(
        "Permission required", "#3B1F6B", "#E7E1F2", "#3B1F6B", Texture.SPLIT, "Ask first"
    ),
    Outcome.CONDITIONAL: Look("Conditional", "#E2A100", "#FCF1CF", "#7A5600"),
    Outcome.UNKNOWN: Look("Unknown", "#7B8591", "#E8EBEE", "#4A5561", Texture.HATCHED),
    Outcome.PERMITTED: Look("Permitted", "#1F6FB2", "#DDEBF7", "#0F4C81"),
}


def word(outcome: Outcome) -> str:
    """Give the word of *outcome* that fits a tile."""
    return LOOKS[outcome].short or LOOKS[outcome].word
