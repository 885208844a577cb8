"""When a rule holds: leaves over facts, joined by all, any and not.

A condition is asked about one notice and, where there is one, one statement of it and how
that reaches the use.  It answers yes, no, or None: it could not be found out.  A statement
or notice for which the answer is yes becomes the evidence of the decision.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache
from typing import Protocol

from licensecheck.model.notice import (
    PROSE,
    Kind,
    Modality,
    Notice,
    Object,
    Statement,
)


class Through(StrEnum):
    """How a statement comes to speak of a use."""

    NAMED = auto()  # it names the use itself
    WIDER = auto()  # it names something that takes the use in
    ALL = auto()  # it speaks of any use


class Subject(StrEnum):
    ITEM = auto()
    SITE = auto()
    EMBEDDED = auto()


class Origin(StrEnum):
    PROSE = auto()
    DECLARED = auto()


class Has(StrEnum):
    """What a notice or a statement may carry."""

    HOLDER = auto()
    YEARS = auto()
    LICENCE = auto()
    STATEMENT = auto()
    RESERVATION = auto()
    TERRITORY = auto()
    UNTIL = auto()
    FROM = auto()
    CREDIT = auto()


@dataclass(frozen=True, slots=True)
class Scene:
    """What a condition is asked about; `words` are those of the notice, None if not at hand."""

    notice: Notice
    statement: Statement | None = None
    through: Through | None = None
    words: str | None = None


class When(Protocol):
    """A condition."""

    def holds(self, scene: Scene) -> bool | None: ...


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple[When, ...]

    def holds(self, scene: Scene) -> bool | None:
        unknown = False
        for part in self.parts:
            answer = part.holds(scene)
            if answer is False:
                return False
            unknown = unknown or answer is None
        return None if unknown else True


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple[When, ...]

    def holds(self, scene: Scene) -> bool | None:
        answers = [part.holds(scene) for part in self.parts]
        if True in answers:
            return True
        return None if None in answers else False


@dataclass(frozen=True, slots=True)
class Not:
    part: When

    def holds(self, scene: Scene) -> bool | None:
        answer = self.part.holds(scene)
        return None if answer is None else not answer


@dataclass(frozen=True, slots=True)
class Some:
    """There is a notice at all; `no-notice` is the one rule that holds without."""

    def holds(self, scene: Scene) -> bool:  # noqa: ARG002 - there is one, or nobody would ask
        return True


@dataclass(frozen=True, slots=True)
class HolderIs:
    ids: frozenset[str]

    def holds(self, scene: Scene) -> bool:
        return any(holder.id in self.ids for holder in scene.notice.holders)


@dataclass(frozen=True, slots=True)
class LicenceIs:
    """One of these licences; a name without a version (`CC-BY`) stands for all of them."""

    names: frozenset[str]

    def holds(self, scene: Scene) -> bool:
        return any(
            licence in self.names or family(licence) in self.names
            for licence in scene.notice.licences
        )


def family(licence: str) -> str:
    """Give the name of a licence without version and country: `CC-BY-3.0-DE` → `CC-BY`."""
    return re.sub(r"-\d+(\.\d+)*(-[A-Z]{2,3})?$", "", licence)


@dataclass(frozen=True, slots=True)
class KindIs:
    kinds: frozenset[Kind]

    def holds(self, scene: Scene) -> bool:
        return scene.notice.kind in self.kinds


@dataclass(frozen=True, slots=True)
class LanguageIs:
    languages: frozenset[str]

    def holds(self, scene: Scene) -> bool:
        return scene.notice.language in self.languages


@dataclass(frozen=True, slots=True)
class OriginIs:
    """Found in running text, declared by the format, or declared in one field of it."""

    origins: frozenset[str]

    def holds(self, scene: Scene) -> bool:
        origin = scene.notice.origin
        return origin in self.origins or (
            origin != PROSE and Origin.DECLARED.value in self.origins
        )


@dataclass(frozen=True, slots=True)
class SubjectIs:
    subjects: frozenset[Subject]

    def holds(self, scene: Scene) -> bool:
        return subject_of(scene.notice) in self.subjects


def subject_of(notice: Notice) -> Subject:
    """Say whether *notice* is about the item, the whole site, or a part of the item."""
    if notice.subject == Subject.ITEM:
        return Subject.ITEM
    return Subject.SITE if notice.subject == Subject.SITE else Subject.EMBEDDED


@dataclass(frozen=True, slots=True)
class YearIn:
    """A year of the notice lies between the two, both included."""

    first: int
    last: int

    def holds(self, scene: Scene) -> bool:
        return any(self.first <= year <= self.last for year in scene.notice.years)


@dataclass(frozen=True, slots=True)
class Sure:
    """The notice's confidence is at least the one and below the other."""

    at_least: float
    below: float

    def holds(self, scene: Scene) -> bool:
        return self.at_least <= scene.notice.confidence < self.below


@dataclass(frozen=True, slots=True)
class Carries:
    what: frozenset[Has]

    def holds(self, scene: Scene) -> bool:
        return any(_carries(scene, has) for has in self.what)


def _carries(scene: Scene, has: Has) -> bool:
    notice, said = scene.notice, scene.statement
    carried = {
        Has.HOLDER: notice.holders,
        Has.YEARS: notice.years,
        Has.LICENCE: notice.licences,
        Has.STATEMENT: notice.statements,
        Has.RESERVATION: notice.reserved,
        Has.TERRITORY: said and said.territory,
        Has.UNTIL: said and said.until,
        Has.FROM: said and said.from_,
        Has.CREDIT: said and said.credit,
    }
    return bool(carried[has])


@dataclass(frozen=True, slots=True)
class Phrase:
    """These words stand in the notice, whatever their case, spaces, quotes and dashes."""

    words: str

    def holds(self, scene: Scene) -> bool | None:
        if scene.words is None:
            return None
        return evened(self.words) in evened(scene.words)


@lru_cache(maxsize=1024)
def evened(text: str) -> str:
    """Give *text* as it compares: one case, one width, one blank, no quotes, one dash."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(
        "-" if unicodedata.category(sign) == "Pd" else sign
        for sign in folded
        if sign not in _QUOTES
    )
    return " ".join(kept.split())


_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›「」『』\u00ad\u200b\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Among:
    """Which members a set has to have: one of `any`, each of `all`, none of `none`."""

    any: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()

    def takes(self, members: frozenset[str]) -> bool:
        if self.any and self.any.isdisjoint(members):
            return False
        return self.all <= members and self.none.isdisjoint(members)


@dataclass(frozen=True, slots=True)
class Says:
    """The statement asked about is one of these; what is left out does not matter."""

    modality: frozenset[Modality] = frozenset()
    actions: Among = Among()
    object: frozenset[Object] = frozenset()
    conditions: Among = Among()
    exceptions: Among = Among()
    through: frozenset[Through] = frozenset()

    def holds(self, scene: Scene) -> bool:
        said = scene.statement
        if said is None or (self.modality and said.modality not in self.modality):
            return False
        if self.through and scene.through not in self.through:
            return False
        if self.object and said.object not in self.object:
            return False
        return (
            self.conditions.takes(said.conditions)
            and self.exceptions.takes(said.exceptions)
            and self.actions.takes(frozenset(said.actions))
        )


def leaves(when: When) -> Iterator[When]:
    """Yield the leaves of *when*, in their order."""
    waiting: list[When] = [when]
    while waiting:
        part = waiting.pop()
        match part:
            case All(parts) | Any(parts):
                waiting.extend(reversed(parts))
            case Not(inner):
                waiting.append(inner)
            case _:
                yield part


def necessary(when: When | None) -> Iterator[When]:
    """Yield the leaves without which *when* cannot hold."""
    waiting: list[When] = [when] if when else []
    while waiting:
        part = waiting.pop()
        if isinstance(part, All):
            waiting.extend(part.parts)
        elif not isinstance(part, Any | Not):
            yield part


def particular(when: When | None) -> int:
    """Count the facts that *when* asks about: the more, the closer it fits."""
    return sum(_facts(leaf) for leaf in leaves(when)) if when else 0


def _facts(leaf: When) -> int:
    if not isinstance(leaf, Says):
        return 1
    asked = (
        leaf.modality,
        leaf.object,
        leaf.through,
        leaf.actions != Among(),
        leaf.conditions != Among(),
        leaf.exceptions != Among(),
    )
    return sum(map(bool, asked))
