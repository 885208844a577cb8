"""What is written: holders, statements, notices.

The closed vocabularies follow the annotation guide of the project; where ODRL 2.2 has a
word for the same thing, it is that word (prohibition, permission, duty).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from licensecheck.model.text import ITEM, Span


class Modality(StrEnum):
    PROHIBITS = auto()
    PERMITS = auto()
    REQUIRES = auto()
    RESERVES = auto()


class Action(StrEnum):
    """What a statement is about."""

    ALL = auto()
    PUBLISH = auto()
    PUBLISH_ONLINE = auto()
    PRINT = auto()
    BROADCAST = auto()
    SOCIAL = auto()
    REPRODUCE = auto()
    REDISTRIBUTE = auto()
    REWRITE = auto()
    ADAPT = auto()
    TRANSLATE = auto()
    QUOTE = auto()
    ARCHIVE = auto()
    SELL = auto()
    COMMERCIAL = auto()
    ADVERTISE = auto()
    AI_TRAINING = auto()
    ALTER_IMAGE = auto()
    LINK = auto()


class Object(StrEnum):
    """What a statement rules over."""

    ITEM = auto()
    SITE = auto()
    TEXT = auto()
    IMAGE = auto()
    VIDEO = auto()
    AUDIO = auto()
    GRAPHIC = auto()
    DATABASE = auto()
    LOGO = auto()
    THIRD_PARTY = auto()


class Condition(StrEnum):
    """A way out of a prohibition, a gate, a duty, or the scope of a prohibition."""

    CONSENT = auto()
    PRIOR = auto()
    WRITTEN = auto()
    ATTRIBUTION = auto()
    LINK = auto()
    KEEP_NOTICE = auto()
    INDICATE_CHANGES = auto()
    NO_DERIVATIVES = auto()
    SHARE_ALIKE = auto()
    NONCOMMERCIAL = auto()
    EDITORIAL_PURPOSE = auto()
    PERSONAL_USE = auto()
    EDUCATIONAL_USE = auto()
    CONTEXT_ONLY = auto()
    ONE_TIME = auto()
    TIME_WINDOW = auto()
    LENGTH_LIMIT = auto()
    NOTIFY = auto()
    PAYMENT = auto()
    SUBSCRIBER = auto()
    RELEASE = auto()
    TRACKING_PIXEL = auto()
    NO_ENDORSEMENT = auto()
    DISCLAIMER = auto()
    USE_CORRECTED_VERSION = auto()
    TERRITORY = auto()
    COMMERCIAL_PURPOSE = auto()
    LIMITED_MANNER = auto()


class Exemption(StrEnum):
    """Whom or what a prohibition leaves alone."""

    EDITORIAL_USE = auto()
    PERSONAL_USE = auto()
    QUOTATION = auto()
    STATUTORY_EXCEPTION = auto()
    SUBSCRIBERS = auto()
    SOCIAL_SHARE = auto()
    SCIENTIFIC_RESEARCH = auto()
    SEARCH_ENGINES = auto()
    IMAGES = auto()
    THIRD_PARTY_MATERIAL = auto()
    LOGOS = auto()
    VIDEO = auto()
    COMMERCIAL_USE = auto()
    NONCOMMERCIAL_USE = auto()
    EDUCATIONAL_USE = auto()
    HEADLINE_LINK = auto()
    NAMED_LICENSEE = auto()


#: Conditions that somebody else has to fulfil first: they lead to permission_required.
GATES = frozenset(
    {
        Condition.CONSENT,
        Condition.PAYMENT,
        Condition.SUBSCRIBER,
        Condition.RELEASE,
        Condition.PERSONAL_USE,
        Condition.EDUCATIONAL_USE,
    }
)

#: `until` or `from_` of a statement whose time is named but cannot be worked out.
UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one phrase of a notice says about some actions.

    A restriction prohibits, a permission permits, a duty requires.  `territory` holds ISO
    3166 codes, `!XX` for everywhere but XX; empty means everywhere.  `from_` and `until` are
    ISO 8601 dates, times or durations (`P30D`), or `UNRESOLVED`; `until` of a prohibition is
    when it lifts, `from_` when it starts.  `credit` is the exact credit text demanded.
    """

    modality: Modality
    actions: tuple[Action, ...]
    span: Span
    object: Object = Object.ITEM
    conditions: frozenset[Condition] = frozenset()
    exceptions: frozenset[Exemption] = frozenset()
    territory: tuple[str, ...] = ()
    from_: str | None = None
    until: str | None = None
    credit: str | None = None

    def __post_init__(self) -> None:
        if not self.actions:
            raise ValueError("a statement without an action says nothing")

    @property
    def reserves_all(self) -> bool:
        """Say whether it is "all rights reserved", which adds nothing to what the law says."""
        return self.modality is Modality.RESERVES and self.actions == (Action.ALL,)


@dataclass(frozen=True, slots=True)
class Holder:
    """A name as the text has it; `id` is the key of the registry, None if unknown."""

    name: str
    id: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """One entry of the registry of holders: a stable id and every way to write the name."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "agency"


class Kind(StrEnum):
    """What a notice is, by its strongest part."""

    COPYRIGHT = auto()
    RESERVATION = auto()
    RESTRICTION = auto()
    PERMISSION = auto()
    LICENCE = auto()
    CREDIT = auto()
    EMBARGO = auto()
    KILL = auto()
    CORRECTION = auto()
    RELEASE = auto()
    TDM = auto()
    DECLARED = auto()


#: `Notice.origin` of a notice found in running text; a declared one names its field.
PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Notice:
    """A run of text that says something about rights, and what it says.

    `id` is unique within its document (`n1`, `n2` …, in the order of the text); `subject` is
    what it is about (`item`, `site`, an embedded part); `confidence` is between 0 and 1;
    `repaired` is the text with its damage undone where that differs from the surface.
    """

    id: str
    span: Span
    kind: Kind
    holders: tuple[Holder, ...] = ()
    years: tuple[int, ...] = ()
    statements: tuple[Statement, ...] = ()
    licences: tuple[str, ...] = ()
    reserved: bool = False
    language: str | None = None
    origin: str = PROSE
    subject: str = ITEM
    confidence: float = 1.0
    repaired: str | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"not a confidence: {self.confidence}")
