"""Where an offset in a text is, as an editor would say it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_NEWLINE = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Lines:
    """The offsets where lines start.  Lines and columns count from one, in code points."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        return cls((0, *(match.end() for match in _NEWLINE.finditer(text))))

    def line_of(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def position(self, offset: int) -> tuple[int, int]:
        """Give the (line, column) of *offset*."""
        line = self.line_of(offset)
        return line, offset - self.starts[line - 1] + 1
