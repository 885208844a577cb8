"""The Unicode Bidirectional Algorithm (UAX #9, revision 50) for one paragraph.

`levels` gives the embedding level of each character, `reordered` the order they are drawn in.
Embeddings, overrides and isolates are followed, no recursion is used, and any string, lone
surrogates included, has levels.  The classes are those of `unicodedata`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional, mirrored, normalize

#: BD2: no explicit level is deeper.
MAX_DEPTH = 125

_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
#: X9: taken out before the weak types are resolved.
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}

#: BD14, BD15: the brackets that pair and are common enough to be met.
_OPENING = "([{༺༼᚛⁅⁽₍⌈⌊❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦍⦏⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨〈《「『【〔〖〘〚﹙﹛﹝([{⦅「"
_CLOSING = ")]}༻༽᚜⁆⁾₎⌉⌋❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈⦊⦎⦌⦐⦒⦔⦖⦘⧙⧛⧽⸣⸥⸧⸩〉》」』】〕〗〙〛﹚﹜﹞)]}⦆」"
_PAIRS = dict(zip(_CLOSING, _OPENING, strict=True))
_BRACKET_DEPTH = 63


def base_level(text: str) -> int:
    """Give 1 where the first strong character outside isolates runs right to left (P2, P3)."""
    return _first_strong(list(map(_class, text)), 0)


def levels(text: str, base: int | None = None) -> list[int]:
    """Give the level of each character of *text*; *base* is the paragraph's, if known."""
    classes = list(map(_class, text))
    base = _first_strong(classes, 0) if base is None else base
    found, types = _explicit(classes, base)
    for sequence in _sequences(classes, found, base):
        _resolve_weak(types, sequence)
        _resolve_brackets(text, types, sequence)
        _resolve_neutral(types, sequence)
    for at, kind in enumerate(types):
        found[at] += _step(found[at], kind)
    _restore_removed(classes, found, base)
    _reset_space(classes, found, base, 0, len(text))
    return found


def reordered(found: Sequence[int]) -> list[int]:
    """Give the positions of a line in the order they are drawn, left to right (L2)."""
    order = list(range(len(found)))
    odd = [level for level in found if level % 2]
    if not odd:
        return order
    for level in range(max(found), min(odd) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = end + 1
    return order


def reset_line_end(text: str, found: Sequence[int], base: int) -> list[int]:
    """Give the levels of one line, with the space at its end back at the paragraph's (L1)."""
    line = list(found)
    _reset_space(list(map(_class, text)), line, base, 0, len(text))
    return line


def is_mirrored(char: str) -> bool:
    """Tell whether *char* shows its mirror image in right-to-left text (L4)."""
    return bool(mirrored(char))


def _class(char: str) -> str:
    # An unassigned character has no class in `unicodedata`; L is the default of the standard.
    return bidirectional(char) or "L"


def _first_strong(classes: Sequence[str], start: int) -> int:
    depth = 0
    for kind in classes[start:]:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if not depth and start:
                return 0
            depth = max(depth - 1, 0)
        elif kind in {"R", "AL"} and not depth:
            return 1
        elif kind == "L" and not depth:
            return 0
    return 0


# X1 to X8: explicit levels


@dataclass(frozen=True, slots=True)
class _Entry:
    level: int
    override: str | None
    isolate: bool


class _Stack:
    """The directional status stack of X1, with its three counters."""

    def __init__(self, base: int) -> None:
        self.entries = [_Entry(base, None, isolate=False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    @property
    def top(self) -> _Entry:
        return self.entries[-1]

    def push(self, kind: str) -> None:
        """Enter an embedding or an isolate, or count it where it is too deep (X2 to X5c)."""
        right = kind in {"RLE", "RLO", "RLI"}
        level = _next_level(self.top.level, right=right)
        isolate = kind in _ISOLATES
        if level > MAX_DEPTH or self.overflow_isolates or self.overflow_embeddings:
            self._overflow(isolate=isolate)
            return
        self.valid_isolates += isolate
        override = {"LRO": "L", "RLO": "R"}.get(kind)
        self.entries.append(_Entry(level, override, isolate))

    def _overflow(self, *, isolate: bool) -> None:
        if isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def pop_isolate(self) -> None:
        """Leave the innermost isolate (X6a)."""
        if self.overflow_isolates:
            self.overflow_isolates -= 1
            return
        if not self.valid_isolates:
            return
        self.overflow_embeddings = 0
        while not self.top.isolate:
            self.entries.pop()
        self.entries.pop()
        self.valid_isolates -= 1

    def pop_embedding(self) -> None:
        """Leave the innermost embedding (X7)."""
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.top.isolate and len(self.entries) > 1:
            self.entries.pop()


def _next_level(level: int, *, right: bool) -> int:
    """Give the least odd (right) or even (left) level above *level*."""
    return (level + 1) | 1 if right else (level + 2) & ~1


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Give the explicit level of each character, and its class after overrides."""
    found, types = [base] * len(classes), list(classes)
    stack = _Stack(base)
    matching = _matching(classes)
    for at, kind in enumerate(classes):
        if kind == "PDI":
            stack.pop_isolate()
        found[at] = stack.top.level
        if kind not in _REMOVED and kind != "B" and stack.top.override:
            types[at] = stack.top.override
        if kind in _ISOLATES:
            stack.push(_resolved_isolate(classes, at, matching))
        elif kind in _EMBEDDINGS:
            stack.push(kind)
        elif kind == "PDF":
            stack.pop_embedding()
        elif kind == "B":
            found[at] = base
            stack = _Stack(base)
    return found, types


def _resolved_isolate(classes: Sequence[str], at: int, matching: dict[int, int]) -> str:
    if classes[at] != "FSI":
        return classes[at]
    inside = classes[at + 1 : matching.get(at, len(classes))]
    return "RLI" if _first_strong(inside, 0) else "LRI"


def _matching(classes: Sequence[str]) -> dict[int, int]:
    """Map each isolate initiator to its PDI (BD9)."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for at, kind in enumerate(classes):
        if kind in _ISOLATES:
            opened.append(at)
        elif kind == "PDI" and opened:
            pairs[opened.pop()] = at
        elif kind == "B":
            opened.clear()
    return pairs


# X10: isolating run sequences


@dataclass(frozen=True, slots=True)
class _Sequence:
    """The positions of one isolating run sequence, and the directions at its two ends."""

    at: tuple[int, ...]
    level: int
    sos: str
    eos: str

    @property
    def direction(self) -> str:
        return "R" if self.level % 2 else "L"


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """What finding the sequences needs: `kept` are the positions that X9 leaves."""

    classes: Sequence[str]
    found: Sequence[int]
    base: int
    kept: Sequence[int]
    matching: dict[int, int]


def _sequences(classes: Sequence[str], found: Sequence[int], base: int) -> Iterator[_Sequence]:
    kept = [at for at, kind in enumerate(classes) if kind not in _REMOVED]
    paragraph = _Paragraph(classes, found, base, kept, _matching(classes))
    runs = _level_runs(kept, found)
    starting = {run[0]: run for run in runs}
    closing = set(paragraph.matching.values())
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in closing:
            continue
        positions = list(run)
        while (end := paragraph.matching.get(positions[-1])) is not None and end in starting:
            positions += starting[end]
        yield _sequence(positions, paragraph)


def _level_runs(kept: Sequence[int], found: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for at in kept:
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _sequence(positions: Sequence[int], paragraph: _Paragraph) -> _Sequence:
    found, kept = paragraph.found, paragraph.kept
    level, last = found[positions[0]], positions[-1]
    before = _neighbour(kept, positions[0], -1)
    unmatched = paragraph.classes[last] in _ISOLATES and last not in paragraph.matching
    after = None if unmatched else _neighbour(kept, last, 1)
    low = paragraph.base if before is None else found[before]
    high = paragraph.base if after is None else found[after]
    return _Sequence(
        tuple(positions), level, _direction(max(level, low)), _direction(max(level, high))
    )


def _neighbour(kept: Sequence[int], at: int, step: int) -> int | None:
    index = bisect_left(kept, at) + step
    return kept[index] if 0 <= index < len(kept) else None


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


# W1 to W7


def _resolve_weak(types: list[str], sequence: _Sequence) -> None:
    _marks_and_letters(types, sequence)
    _separators(types, sequence)
    _terminators(types, sequence)
    last = sequence.sos
    for at in sequence.at:
        kind = types[at]
        if kind in {"ES", "ET", "CS"}:
            types[at] = "ON"
        elif kind in {"L", "R"}:
            last = kind
        elif kind == "EN" and last == "L":
            types[at] = "L"


def _marks_and_letters(types: list[str], sequence: _Sequence) -> None:
    """Give marks the class of what they stand on, and numbers that of their script (W1-W3)."""
    previous = last = sequence.sos
    for at in sequence.at:
        kind = types[at]
        if kind == "NSM":
            kind = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = kind
        if kind in {"L", "R", "AL"}:
            last = kind
        if kind == "EN" and last == "AL":
            kind = "AN"
        types[at] = kind
    for at in sequence.at:
        if types[at] == "AL":
            types[at] = "R"


def _separators(types: list[str], sequence: _Sequence) -> None:
    """Let a separator join two numbers of the same kind (W4)."""
    at = sequence.at
    for left, here, right in zip(at, at[1:], at[2:], strict=False):
        around = types[left]
        if types[right] != around:
            continue
        if (types[here] == "ES" and around == "EN") or (
            types[here] == "CS" and around in {"EN", "AN"}
        ):
            types[here] = around


def _terminators(types: list[str], sequence: _Sequence) -> None:
    """Let terminators beside a European number join it (W5)."""
    at, count = sequence.at, len(sequence.at)
    start = 0
    while start < count:
        if types[at[start]] != "ET":
            start += 1
            continue
        end = start
        while end < count and types[at[end]] == "ET":
            end += 1
        before = start > 0 and types[at[start - 1]] == "EN"
        after = end < count and types[at[end]] == "EN"
        if before or after:
            for position in at[start:end]:
                types[position] = "EN"
        start = end


# N0


def _resolve_brackets(text: str, types: list[str], sequence: _Sequence) -> None:
    for opening, closing in _bracket_pairs(text, types, sequence):
        kind = _bracket_direction(types, sequence, opening, closing)
        if kind is None:
            continue
        for index in (opening, closing):
            types[sequence.at[index]] = kind
            _follow_marks(text, types, sequence, index, kind)


def _follow_marks(
    text: str, types: list[str], sequence: _Sequence, index: int, kind: str
) -> None:
    for at in sequence.at[index + 1 :]:
        if bidirectional(text[at]) != "NSM":
            return
        types[at] = kind


def _bracket_pairs(
    text: str, types: Sequence[str], sequence: _Sequence
) -> list[tuple[int, int]]:
    """Find the pairs of brackets by their index in the sequence, in the order of opening."""
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for index, at in enumerate(sequence.at):
        char = normalize("NFC", text[at]) if text[at] in "〈〉" else text[at]
        if types[at] != "ON":
            continue
        if char in _OPENING:
            if len(opened) == _BRACKET_DEPTH:
                return []
            opened.append((char, index))
        elif char in _PAIRS:
            _close(opened, _PAIRS[char], index, pairs)
    return pairs


def _close(
    opened: list[tuple[str, int]], wanted: str, index: int, pairs: list[tuple[int, int]]
) -> None:
    for depth in range(len(opened) - 1, -1, -1):
        if opened[depth][0] == wanted:
            insort(pairs, (opened[depth][1], index))
            del opened[depth:]
            return


def _bracket_direction(
    types: Sequence[str], sequence: _Sequence, opening: int, closing: int
) -> str | None:
    inside = {_STRONG.get(types[at]) for at in sequence.at[opening + 1 : closing]} - {None}
    if sequence.direction in inside:
        return sequence.direction
    if not inside:
        return None
    before = (_STRONG.get(types[at]) for at in reversed(sequence.at[:opening]))
    return next(filter(None, before), sequence.sos)


# N1, N2, I1, I2


def _resolve_neutral(types: list[str], sequence: _Sequence) -> None:
    at, count = sequence.at, len(sequence.at)
    start = 0
    before = sequence.sos
    while start < count:
        if types[at[start]] not in _NEUTRAL:
            before = _STRONG[types[at[start]]]
            start += 1
            continue
        end = start
        while end < count and types[at[end]] in _NEUTRAL:
            end += 1
        after = _STRONG[types[at[end]]] if end < count else sequence.eos
        kind = before if before == after else sequence.direction
        for position in at[start:end]:
            types[position] = kind
        start = end


def _step(level: int, kind: str) -> int:
    if level % 2:
        return 1 if kind in {"L", "EN", "AN"} else 0
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _restore_removed(classes: Sequence[str], found: list[int], base: int) -> None:
    """Give what X9 took out the level of what stands before it (5.2)."""
    previous = base
    for at, kind in enumerate(classes):
        if kind in _REMOVED:
            found[at] = previous
        previous = found[at]


def _reset_space(
    classes: Sequence[str], found: list[int], base: int, start: int, end: int
) -> None:
    """Put separators, and space before them or at the end, back at the base level (L1)."""
    trailing = True
    for at in range(end - 1, start - 1, -1):
        kind = classes[at]
        if kind in {"B", "S"}:
            trailing = True
            found[at] = base
        elif kind == "WS" or kind in _ISOLATES or kind == "PDI" or kind in _REMOVED:
            if trailing:
                found[at] = base
        else:
            trailing = False
