"""What an extension is, and how one is found.

A reader, a language, a source or a report is one module that defines one constant.
Putting the file in its package is all there is to registering it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from types import ModuleType
from typing import BinaryIO, NamedTuple, Protocol, TypeVar

from licensecheck.model.notice import Action, Condition, Exemption, Object
from licensecheck.model.result import Problem, ScanResult, Skip
from licensecheck.model.text import Document


class Extension(Protocol):
    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one entry may cost.  Sizes are bytes, `ratio` is unpacked to packed size."""

    entry_size: int = 256 * 2**20
    archive_size: int = 4 * 2**30
    archive_entries: int = 1_000_000
    ratio: int = 200
    depth: int = 5


@dataclass(frozen=True, slots=True)
class Selection:
    """Which entries of a place are wanted.

    Globs match the path relative to the place scanned, in gitignore's dialect; without
    `include`, everything is wanted that `exclude` does not name.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read: its uri, and how to get its bytes.

    `read` gives the whole content or raises `ReadError`; `size` is what the source says
    before reading, None where it cannot know; `depth` counts the containers around it.
    """

    uri: str
    read: Callable[[], bytes]
    size: int | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries come from.

    `accepts` says whether a target (a path, `-`, an address) is its own; `entries` yields
    what lies there in a stable order, with problems and skips where there is no entry.
    """

    name: str
    accepts: Callable[[str], bool]
    entries: Callable[[str, Selection, Limits], Iterator[Entry | Problem | Skip]]


@dataclass(frozen=True, slots=True)
class Container:
    """An entry that holds entries (zip, tar, gzip).

    `accepts` looks at the name and the first bytes (up to 512); `entries` yields the members,
    their uris joined to the container's by `!`, under the given limits.
    """

    name: str
    accepts: Callable[[str, bytes], bool]
    entries: Callable[[Entry, bytes, Limits], Iterator[Entry | Problem | Skip]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Makes a document of bytes, or raises `ReadError` and nothing else.

    `suffixes` are lower case with their dot, the longest match wins; `accepts` decides by the
    first bytes (up to 4,096) where no suffix does.  `title` names the format for people.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Document]
    accepts: Callable[[bytes], bool] = field(default=lambda _: False)


@dataclass(frozen=True, slots=True)
class Report:
    """A form a result can be written in; `suffix` picks it on the command line."""

    name: str
    title: str
    suffix: str
    write: Callable[[ScanResult, BinaryIO], None]
    options: Mapping[str, str] = field(default_factory=dict, hash=False)


class Tag(StrEnum):
    """What a word does in a notice.  The set is closed, and the same for every language."""

    # who owns it
    MARK = auto()  # ©, copyright: a year or a name stands beside it
    RESERVED = auto()  # the whole formula "all rights reserved", "all rights belong to"
    OWNED = auto()  # "belongs to": behind a mark in words, a name beside it owns the rights
    PROTECTED = auto()  # "is protected by copyright": a notice, but no rule
    FORM = auto()  # Ltd, GmbH, S.A.: ends or begins a company's name
    PART_OF = auto()  # "a division of": another holder's name follows
    TAIL = auto()  # "and its affiliates": no part of a holder's name
    COLLECTIVE = auto()  # "authors", "project": ends a holder's name, in small letters too
    PRESENT = auto()  # the open end of a range of years
    SINCE = auto()
    # what rules the sentence
    NEG = auto()  # not, no, neither
    NOT_ONLY = auto()  # "not only": no negation
    MAY = auto()  # may, can: permits, and bans when negated
    MAY_NOT = auto()  # cannot, do not, not to be: both in one
    MUST = auto()  # must: requires, and bans when negated
    BAN = auto()  # prohibited; permits when negated
    ALLOW = auto()  # permitted; bans when negated
    NEED = auto()  # required, mandatory; nothing when negated
    RESERVE = auto()  # reserved, vorbehalten: a reservation of the rights named
    THREAT = auto()  # will be prosecuted: implies a ban
    REQUEST = auto()  # please, is appreciated: no duty
    # ways out and narrowings
    UNAUTHORISED = auto()  # a ban's way out in one word: without consent
    WITHOUT = auto()  # without, in the absence of: a condition follows (or goes before)
    EXCEPT = auto()  # except, unless, other than
    ONLY = auto()
    IF = auto()  # provided that, on condition that, with, by: a condition follows
    WHEN = auto()  # when using: the use is presupposed
    NO_PART = auto()  # no part: a negation with a range
    RANGE = auto()  # in whole or in part: quotation is meant too
    COMMERCIAL = auto()  # for commercial purposes: narrows a ban to commercial use
    OTHER = auto()  # "or other purposes": the purpose named does not narrow
    OUTSIDE = auto()  # outside: everywhere but the place that follows
    OUT = auto()  # GERMANY OUT
    PURPOSE = auto()  # for: a purpose follows
    BUT = auto()
    AND = auto()  # and, or, nor
    # what makes it no rule about a work
    REPORT = auto()  # said, ruled, decided: somebody tells of it
    TOPIC = auto()  # lawsuit, bill, expert, "the phrase": it is talked about
    NONWORK = auto()  # parking, votes, goods, alcohol: no work
    # credits and directives
    CREDIT = auto()  # "photo:", "courtesy of", "source:": a name follows
    PHOTO = auto()  # a word that makes a credit one of a picture
    VIA = auto()
    WITH_AGENCY = auto()  # "avec AFP", "sources: agencies": agency copy
    BYLINE = auto()  # reporter, 记者, 기자: a person's name stands beside it
    KILL = auto()
    CORRECTION = auto()
    EMBARGO = auto()
    UNTIL = auto()
    AFTER = auto()
    RELEASE = auto()  # for immediate release
    PUBLIC_DOMAIN = auto()
    OPEN_LICENCE = auto()  # an open licence by its name in words; attribution goes with it
    WITHIN = auto()  # within, for: a number of days follows
    DAYS = auto()  # a unit of time
    LENGTH = auto()  # a unit of extent: words, minutes
    ABBREVIATION = auto()  # its full stop ends no sentence


class Example(NamedTuple):
    """A sentence, and what must be understood of it.

    Each of `says` is one statement as `detect.tell` words it, such as
    `prohibits publish broadcast if consent written`; `reserved` for the bare formula and
    `notice` for a notice that states nothing.  No entries: the text says nothing about rights.
    """

    text: str
    says: tuple[str, ...] = ()


# Told apart by identity, since it holds mappings and has to be hashable.
@dataclass(frozen=True, eq=False)
class LanguagePack:
    """How one language words a notice.

    In a phrase, `*` at the end stands for any ending of the word and a blank for any white
    space.  Case, accents and the kind of dash or quote do not matter.  `endings` are those of
    an action's stem that rule it (Turkish -amaz: may not).  `manners` are uses of a
    sub-medium, which a ban on them records without reaching the whole medium; `months` run
    from January; `places` give ISO 3166 codes their names; `prefixes` are little words
    written together with the next one (Arabic wa-, Hebrew ha-); `joints` stand between a
    consent or a formula and the name behind it ("of"; with `-` at the end, written together
    with the name), `datives` are written together with the owner behind a formula (Hebrew l-),
    `genitives` stand between a name and the consent behind it (Japanese no);
    `unnamed` are the owners that a language without capitals calls by their office.
    """

    name: str
    title: str
    tags: Mapping[Tag, tuple[str, ...]]
    actions: Mapping[Action, tuple[str, ...]]
    objects: Mapping[Object, tuple[str, ...]] = field(default_factory=dict)
    conditions: Mapping[Condition, tuple[str, ...]] = field(default_factory=dict)
    exemptions: Mapping[Exemption, tuple[str, ...]] = field(default_factory=dict)
    manners: Mapping[Action, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    months: tuple[tuple[str, ...], ...] = ()
    prefixes: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    datives: tuple[str, ...] = ()
    genitives: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    endings: Mapping[Tag, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()


def words(*lists: str) -> tuple[str, ...]:
    """Split the phrases of a pack, written with `|` between them, in one list or in several.

    A phrase hides the words in it; what is two things at once stands in two tables, and its
    list has a name that both use.
    """
    phrases = (" ".join(phrase.split()) for text in lists for phrase in text.split("|"))
    return tuple(filter(None, phrases))


E = TypeVar("E", bound=Extension)


def discover(package: ModuleType, constant: str, kind: type[E]) -> dict[str, E]:
    """Collect *constant* from every public module of *package*, by name.

    Raises TypeError for a module without it, ValueError for a name taken twice.
    """
    found: dict[str, E] = {}
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if info.name.rpartition(".")[2].startswith("_"):
            continue
        extension = getattr(importlib.import_module(info.name), constant, None)
        if not isinstance(extension, kind):
            raise TypeError(f"{info.name} defines no {constant}: {kind.__name__}")
        if extension.name in found:
            raise ValueError(f"{info.name} takes a name in use: {extension.name!r}")
        found[extension.name] = extension
    return found
