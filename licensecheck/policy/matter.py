"""What there is to decide on: the statements of a document that are in force.

Notices about the item or its site decide.  What an embedded part says for itself decides
only the alteration of images, or everything where nothing else is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from licensecheck.model.notice import UNRESOLVED, Modality, Notice, Object, Statement
from licensecheck.policy.conditions import Subject, subject_of
from licensecheck.policy.context import Context, Lean, passed, reaches

#: The use that an image beside a text still has a say in.
IMAGE_USE = "alter_image"

_ALWAYS = frozenset({Object.ITEM, Object.SITE})


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement at work: over which object, for image uses only, and what has to be told.

    `remark` is a sentence for the reason of a decision: why the statement does not apply
    (then `active` is false), or what could not be worked out and is taken the strict way.
    """

    notice: Notice
    statement: Statement
    object: Object
    only_image: bool = False
    active: bool = True
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """`main` are the notices that decide, `claims` the statements of all that have a say."""

    notices: tuple[Notice, ...]
    main: tuple[Notice, ...]
    claims: tuple[Claim, ...]


def gather(
    notices: Iterable[Notice], context: Context, groups: Mapping[str, frozenset[str]]
) -> Matter:
    """Sort out which statements of *notices* speak of what, and which are in force."""
    given = tuple(notices)
    main = tuple(n for n in given if subject_of(n) is not Subject.EMBEDDED) or given
    pairs = [(notice, said) for notice in main for said in notice.statements]
    primary = primary_object((said.modality, _object(n, said)) for n, said in pairs)
    force = _Force(context, groups)
    claims = [_claim(notice, said, primary, force) for notice, said in pairs]
    aside = [n for n in given if subject_of(n) is Subject.EMBEDDED] if main is not given else []
    claims += [
        Claim(notice, said, Object.IMAGE, True, *force.of(said))
        for notice in aside
        for said in notice.statements
    ]
    return Matter(given, main, tuple(claim for claim in claims if claim is not None))


def primary_object(said: Iterable[tuple[Modality, Object]]) -> Object:
    """Give the object the outcome speaks of: text, else item, site, else the first named.

    A reservation decides it only where nothing else is said.
    """
    pairs = tuple(said)
    objects = [over for modality, over in pairs if modality is not Modality.RESERVES]
    objects = objects or [over for _, over in pairs]
    for wanted in (Object.TEXT, Object.ITEM, Object.SITE):
        if wanted in objects:
            return wanted
    return objects[0] if objects else Object.ITEM


def _object(notice: Notice, statement: Statement) -> Object:
    """What is said of "this material" in the terms of a site is said of the site."""
    if subject_of(notice) is Subject.SITE and statement.object is Object.ITEM:
        return Object.SITE
    return statement.object


def _claim(
    notice: Notice, statement: Statement, primary: Object, force: _Force
) -> Claim | None:
    """Put *statement* to work; None where it is about something else altogether."""
    over = _object(notice, statement)
    whole = over is primary or over in _ALWAYS
    if not whole and over is not Object.IMAGE:
        return None
    # The licence of a picture frees the picture, never the article it stands in.
    lent = subject_of(notice) is Subject.EMBEDDED and statement.modality is Modality.PERMITS
    return Claim(notice, statement, over, lent or not whole, *force.of(statement))


@dataclass(frozen=True, slots=True)
class _Force:
    """Says whether statements are in force, and what has to be told of it."""

    context: Context
    groups: Mapping[str, frozenset[str]]

    def of(self, said: Statement) -> tuple[bool, str]:
        if not (said.territory or said.until or said.from_):
            return True, ""
        if said.modality is Modality.PROHIBITS:
            return self._ban(said)
        if said.modality is Modality.PERMITS:
            return self._permission(said)
        return True, ""

    def _reaches(self, said: Statement) -> bool | None:
        return reaches(said.territory, self.context.territory, self.groups)

    def _passed(self, when: str | None, lean: Lean) -> bool | None:
        return when is not None and passed(when, self.context.as_of, lean)

    def _ban(self, said: Statement) -> tuple[bool, str]:
        """A ban stands unless it is sure that it does not."""
        if self._reaches(said) is False:
            return (
                False,
                f"A prohibition limited to {_places(said)} was left aside{self._why()}",
            )
        over = self._passed(said.until, Lean.LATE)
        if over:
            return False, f"A prohibition that ended on {said.until} was left aside"
        begun = said.from_ is None or self._passed(said.from_, Lean.EARLY)
        if begun is False:
            return False, f"A prohibition that begins on {said.from_} was left aside"
        unclear = said.until if over is None else said.from_ if begun is None else None
        if unclear is None:
            return True, ""
        return True, f"{_unclear(unclear)}, so the prohibition is taken to stand"

    def _permission(self, said: Statement) -> tuple[bool, str]:
        """A permission for a named place helps only there; one whose time is over is gone."""
        if self._reaches(said) is not True:
            return False, f"A permission limited to {_places(said)} was left aside{self._why()}"
        over = self._passed(said.until, Lean.EARLY)
        if over:
            return False, f"A permission that ended on {said.until} was left aside"
        if over is not None or said.until is None:
            return True, ""
        if said.until == UNRESOLVED or said.until.startswith("P"):
            return True, f"{_unclear(said.until)}: make sure that the permission still runs"
        return False, f"{_unclear(said.until)}, so the permission was left aside"

    def _why(self) -> str:
        place = self.context.territory
        return (
            ": the place of use was not given" if place is None else f": the use is in {place}"
        )


def _places(said: Statement) -> str:
    names = [f"everywhere but {c[1:]}" if c.startswith("!") else c for c in said.territory]
    return ", ".join(names)


def _unclear(when: str) -> str:
    if when == UNRESOLVED:
        return "A time is named in words that give no date"
    return f"The time {when} cannot be put on a calendar"


def remarks(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield what has to be told of *claims*, each sentence once."""
    yield from dict.fromkeys(claim.remark for claim in claims if claim.remark)
