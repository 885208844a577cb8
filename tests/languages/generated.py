"""Sentences made by running the constructions backwards: what was said is known, and has to be read.

A file of `sentences/` is one language: what is done, as nouns and as verbs, how it is joined,
the ways out, and the lines that forbid, permit and demand it.  A slot of a line is the letter of
a table of words (`{n}`, `{v}`), `{c}` the consent that is missing or `{d}` the duty that is owed.
Of a line in columns, parted by `=>`, each says the same deed in another way: `ban` forbids it,
permits it, forbids it without consent; `part`, `ai` and `trade` forbid it, and without consent.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from licensecheck.detect import find
from licensecheck.model.notice import Action, Condition, Exemption, Modality, Object
from licensecheck.model.text import Document, Part, Place, Role

A, C = Action, Condition
_FOLDER = Path(__file__).parent / "sentences"
LANGUAGES = tuple(sorted(path.stem for path in _FOLDER.glob("*.txt")))

#: What the words of each table do, in their order.
ORDER = (A.REPRODUCE, A.PUBLISH, A.TRANSLATE, A.REDISTRIBUTE, A.SELL, A.ARCHIVE, A.BROADCAST)
CONDITIONS = {
    "plain": frozenset({C.CONSENT}),
    "prior": frozenset({C.CONSENT, C.PRIOR}),
    "written": frozenset({C.CONSENT, C.WRITTEN}),
    "source": frozenset({C.ATTRIBUTION}),
    "link": frozenset({C.LINK}),
}
#: How many words are joined in the sentences made of one line.
SIZES = (1, 1, 2, 2, 3, 3, 4, 5)
_WAYS = "cd"


class Atom(NamedTuple):
    """What is said of one action: two statements and one about both come to the same."""

    modality: Modality
    action: Action
    about: Object
    conditions: frozenset[Condition]
    exceptions: frozenset[Exemption]


class Claim(NamedTuple):
    """What a sentence was made to say."""

    modality: Modality
    actions: frozenset[Action]
    conditions: frozenset[Condition] = frozenset()

    def fits(self, read: frozenset[Atom]) -> bool:
        """Say whether *read* is this; "only with consent" is a ban or a requirement."""
        asks = {Modality.PROHIBITS, Modality.REQUIRES}
        allowed = asks if C.CONSENT in self.conditions else {self.modality}
        return {one.action for one in read} == self.actions and all(
            one.modality in allowed and one.conditions == self.conditions for one in read
        )


@dataclass(frozen=True)
class Saying:
    """A sentence, what it says, and the line it was made of.

    `listed` are the words joined in it, as they stand there in `row`; `freed` and `asked` are the
    same deed permitted, and forbidden without consent, where its line has words for that.
    """

    language: str
    line: str
    text: str
    claim: Claim
    listed: tuple[str, ...] = ()
    row: str = ""
    freed: str | None = None
    asked: str | None = None


@dataclass(frozen=True)
class Grammar:
    language: str
    tables: Mapping[str, tuple[str, ...]]
    joints: tuple[str, str]
    ways: Mapping[str, tuple[tuple[str, str], ...]]
    lines: tuple[tuple[str, str], ...]
    frames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def sayings(self) -> Iterator[Saying]:
        """Yield the sentences of every line, each once."""
        seen: set[str] = set()
        for name, line in self.lines:
            for saying in _MAKERS[name.rstrip("0123456789")](self, name, line):
                if saying.text not in seen:
                    seen.add(saying.text)
                    yield saying

    def picks(self, line: str) -> Iterator[tuple[int, ...]]:
        """Choose what is done in the sentences of *line*; a line without slots has one."""
        if (table := self.table(line)) is None:
            yield ()
            return
        chance = random.Random(f"{self.language} {line}")
        for size in SIZES:
            yield tuple(chance.sample(range(len(self.tables[table])), size))

    def table(self, line: str) -> str | None:
        slots = [slot for slot in re.findall(r"{(\w)}", line) if slot not in _WAYS]
        return slots[0] if slots else None

    def row(self, line: str, pick: tuple[int, ...]) -> tuple[str, tuple[str, ...]]:
        """Join the words of *pick* as *line* has them."""
        slot = self.table(line)
        if slot is None:
            return "", ()
        some = tuple(self.tables[slot][at] for at in pick)
        between, last = self.joints
        start = between.join(some[:-1])
        return (f"{start}{last}{some[-1]}" if start else some[-1]), some

    def filled(self, line: str, pick: tuple[int, ...], way: str = "") -> str:
        row, _ = self.row(line, pick)
        slots = dict.fromkeys(self.tables, row) | dict.fromkeys(_WAYS, way)
        return _capitalised(line.format(**slots))


def _capitalised(text: str) -> str:
    """Write the first letter large, behind an opening quote or question mark too."""
    first = next((at for at, char in enumerate(text) if char.isalpha()), 0)
    return text[:first] + text[first].upper() + text[first + 1 :]


class Row(NamedTuple):
    """A line to fill: what its sentences say but for the slots, its way out, its other columns."""

    name: str
    line: str
    claim: Claim
    way: str = ""
    freed: str | None = None
    asked: str | None = None


def _made(grammar: Grammar, row: Row) -> Iterator[Saying]:
    """Fill the line with every pick."""
    plain = grammar.ways["c"][0][1]
    for pick in grammar.picks(row.line):
        words, some = grammar.row(row.line, pick)
        freed, asked = (it and grammar.filled(it, pick, plain) for it in (row.freed, row.asked))
        text = grammar.filled(row.line, pick, row.way)
        claim = row.claim._replace(actions=row.claim.actions | {ORDER[at] for at in pick})
        yield Saying(grammar.language, row.name, text, claim, some, words, freed, asked)


def _with_ways(grammar: Grammar, row: Row, ways: str) -> Iterator[Saying]:
    """Fill the line with every way out in turn: two of them for each pick."""
    made = [
        list(
            _made(
                grammar,
                row._replace(way=way, claim=row.claim._replace(conditions=CONDITIONS[kind])),
            )
        )
        for kind, way in grammar.ways[ways]
    ]
    for at in range(len(made[0])):
        yield made[at % len(made)][at]
        if len(made[0]) > 1:
            yield made[(at + 1) % len(made)][at]


Maker = Callable[[Grammar, str, str], Iterator[Saying]]
_BAN = Claim(Modality.PROHIBITS, frozenset())
_GRANT = Claim(Modality.PERMITS, frozenset())


def _ban(grammar: Grammar, name: str, line: str) -> Iterator[Saying]:
    ban, grant, asked = line.split(" => ")
    yield from _made(grammar, Row(name, ban, _BAN, freed=grant, asked=asked))
    yield from _made(grammar, Row(f"{name}.free", grant, _GRANT))
    yield from _with_ways(grammar, Row(f"{name}.asked", asked, _BAN), "c")


def _pair(*acts: Action) -> Maker:
    """Make a ban of certain actions, and the same without consent."""

    def make(grammar: Grammar, name: str, line: str) -> Iterator[Saying]:
        ban, asked = line.split(" => ")
        claim = _BAN._replace(actions=frozenset(acts))
        yield from _made(grammar, Row(name, ban, claim, asked=asked))
        yield from _with_ways(grammar, Row(f"{name}.asked", asked, claim), "c")

    return make


def _plain(claim: Claim, ways: str = "") -> Maker:
    """Make sentences of one column; `-> written` at its end names the consent that it asks."""

    def make(grammar: Grammar, name: str, line: str) -> Iterator[Saying]:
        if ways:
            yield from _with_ways(grammar, Row(name, line, claim), ways)
            return
        text, _, kind = line.partition(" -> ")
        conditions = CONDITIONS[kind] if kind else claim.conditions
        yield from _made(grammar, Row(name, text, claim._replace(conditions=conditions)))

    return make


def _desk(grammar: Grammar, name: str, line: str) -> Iterator[Saying]:
    """Make shorthand of a photo desk, which names its actions itself."""
    text, _, acts = line.partition(" -> ")
    claim = _BAN._replace(actions=frozenset(map(Action, acts.split())))
    yield from _made(grammar, Row(name, text, claim))


_MAKERS = {
    "ban": _ban,
    "consent": _plain(_BAN, "c"),
    "free": _plain(_GRANT),
    "duty": _plain(_GRANT, "d"),
    "unless": _plain(_GRANT._replace(conditions=CONDITIONS["source"])),
    "only": _plain(_BAN._replace(conditions=CONDITIONS["plain"])),
    "need": _plain(_BAN._replace(conditions=CONDITIONS["plain"])),
    "part": _pair(A.QUOTE),
    "ai": _pair(A.AI_TRAINING),
    "trade": _pair(A.COMMERCIAL),
    "desk": _desk,
}
_FRAMES = {"report", "ask"}


@cache
def grammar(language: str) -> Grammar:
    """Read the file of *language*."""
    rows = [
        tuple(row.split(" ", 1))
        for row in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        if row and not row.startswith("#")
    ]
    ways: dict[str, list[tuple[str, str]]] = {}
    lines: list[tuple[str, str]] = []
    for key, value in rows:
        if key[:2] in {"c.", "d."}:
            ways.setdefault(key[0], []).extend((key[2:], it) for it in value.split(" | "))
        elif key in _MAKERS:
            count = sum(name.startswith(key) for name, _ in lines)
            lines.append((f"{key}{count + 1}", value))
    between, last = re.findall(r'"([^"]*)"', dict(rows)["join"])
    return Grammar(
        language,
        {key: tuple(value.split(" | ")) for key, value in rows if len(key) == 1},
        (between, last),
        {key: tuple(words) for key, words in ways.items()},
        tuple(lines),
        {name: tuple(v for k, v in rows if k == name) for name in _FRAMES},
    )


@cache
def sayings(language: str) -> tuple[Saying, ...]:
    return tuple(grammar(language).sayings())


@lru_cache(maxsize=20_000)  # every change asks for the sentence by itself
def read(text: str) -> frozenset[Atom]:
    """Say what the parser reads in *text*, action by action."""
    made = Document.build("a", "text/plain", [Part(text, Role.BODY, Place(line=1))])
    return frozenset(
        Atom(one.modality, action, one.object, one.conditions, one.exceptions)
        for notice in find(made)
        for one in notice.statements
        for action in one.actions
    )
