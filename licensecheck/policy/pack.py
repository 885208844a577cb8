"""A pack of rules as values, and the policy they make together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from licensecheck.model.decision import Outcome, Use
from licensecheck.model.notice import Condition, Notice, Profile
from licensecheck.policy.conditions import Says, When, leaves
from licensecheck.policy.context import Context


class PackKind(StrEnum):
    """What the rules of a pack may do to a decision."""

    BASE = auto()  # make it; only the packs that come with the program
    NAMING = auto()  # say whose rule it follows; never change it
    HOUSE = auto()  # make it stricter


class Severity(StrEnum):
    ERROR = auto()
    WARNING = auto()
    NOTE = auto()


class Status(StrEnum):
    STABLE = auto()
    PREVIEW = auto()
    DEPRECATED = auto()


class Strength(StrEnum):
    """An absolute rule beats whatever the statements say."""

    NORMAL = auto()
    ABSOLUTE = auto()


class Duties(Enum):
    """Where a rule's duties come from, when it does not list them."""

    STATED = auto()  # from the conditions of the statement


@dataclass(frozen=True, slots=True)
class Case:
    """A proof of a rule: facts, and the uses it then speaks for (none: it must not hold)."""

    name: str
    notices: tuple[Notice, ...]
    context: Context
    decides: frozenset[str]
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: when it holds, for which uses (none named: all), and what then.

    `outcome` None is silence: the statement leaves these uses alone.  `when` None holds where
    there is no notice.
    """

    id: str
    version: str
    title: str
    because: str
    when: When | None
    outcome: Outcome | None
    uses: frozenset[str] = frozenset()
    duties: frozenset[Condition] | Duties = frozenset()
    severity: Severity = Severity.WARNING
    status: Status = Status.STABLE
    strength: Strength = Strength.NORMAL
    help: str = ""
    references: tuple[str, ...] = ()
    cases: tuple[Case, ...] = ()

    @property
    def reads_statements(self) -> bool:
        """Whether it is asked statement by statement, or notice by notice."""
        return self.when is not None and any(
            isinstance(leaf, Says) for leaf in leaves(self.when)
        )

    def judges(self, use: str) -> bool:
        return not self.uses or use in self.uses


@dataclass(frozen=True, slots=True)
class Pack:
    """One file of rules."""

    id: str
    version: str
    title: str
    rules: tuple[Rule, ...]
    kind: PackKind = PackKind.HOUSE
    help: str = ""
    file: str = ""


# Told apart by identity: it is the key of what `decide` works out once for each policy.
@dataclass(frozen=True, eq=False)
class Policy:
    """All that decides: packs in the order they are asked, uses, holders, groups of countries."""

    packs: tuple[Pack, ...]
    uses: tuple[Use, ...]
    profiles: tuple[Profile, ...] = ()
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def rules(self, *kinds: PackKind) -> Iterator[Rule]:
        """Yield the rules of the packs of these kinds (of all, when none is named)."""
        for pack in self.packs:
            if not kinds or pack.kind in kinds:
                yield from pack.rules
