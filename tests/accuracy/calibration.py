"""How often a notice of some confidence is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.accuracy.scoring import Answer

#: The bins of the reliability table, each from its edge to the next.
EDGES = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


def reliability(given: Sequence[Answer]) -> Iterator[tuple[float, float, int, float]]:
    """Yield (from, to, notices, share of them right) for every bin that has notices.

    A notice is right if its line is about rights and every use of the line is decided as its
    ground truth has it: what somebody would do on the strength of it.
    """
    pairs = [(notice.confidence, one.whole) for one in given for notice in one.notices]
    for low, high in pairwise(EDGES):
        inside = [right for told, right in pairs if low <= told < high or (high == 1.0 == told)]
        if inside:
            yield low, high, len(inside), sum(inside) / len(inside)
