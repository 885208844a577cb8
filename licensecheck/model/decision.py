"""What it means for each use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from licensecheck.model.notice import Action, Condition
from licensecheck.model.text import Span


class Outcome(StrEnum):
    """The answer for one use.  The first four run from loose to strict; unknown stands apart."""

    PERMITTED = auto()
    CONDITIONAL = auto()
    PERMISSION_REQUIRED = auto()
    PROHIBITED = auto()
    UNKNOWN = auto()

    @property
    def strictness(self) -> int:
        """0 (permitted) to 3 (prohibited); unknown is -1, since it cannot be compared."""
        return _STRICTNESS[self]


_STRICTNESS = {
    Outcome.UNKNOWN: -1,
    Outcome.PERMITTED: 0,
    Outcome.CONDITIONAL: 1,
    Outcome.PERMISSION_REQUIRED: 2,
    Outcome.PROHIBITED: 3,
}


@dataclass(frozen=True, slots=True)
class Use:
    """Something an editor means to do.

    `odrl` is the IRI of the ODRL or RightsML action, where there is one.  `forbidden_by` and
    `granted_by` are the actions of a prohibition and of a permission that reach this use.
    """

    id: str
    title: str
    odrl: str | None = None
    forbidden_by: frozenset[Action] = frozenset()
    granted_by: frozenset[Action] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a decision rests on: a notice of the document and a span of its text."""

    notice: str
    span: Span


#: The only rule that may decide without evidence.
NO_NOTICE_RULE = "base.no-notice"


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome for one use, with the rule and the words it rests on.

    `use` is the id of a `Use`; `rule` is `pack-rule-id`; `as_of` an ISO 8601 date or instant.
    """

    use: str
    outcome: Outcome
    rule: str
    reason: str
    evidence: tuple[Evidence, ...]
    duties: frozenset[Condition] = frozenset()
    constraints: tuple[str, ...] = ()
    agreement: str | None = None
    as_of: str = ""
    rule_version: str = ""

    def __post_init__(self) -> None:
        if not self.evidence and self.rule != NO_NOTICE_RULE:
            raise ValueError(f"a decision without evidence: {self.use} by {self.rule}")
