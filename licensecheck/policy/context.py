"""For when and for where a decision holds, and what that leaves of a statement.

An instant is compared with an instant, a date with a date.  A time without a zone is never
guessed: a ban is taken to end as late, a permission as early, as any zone on earth allows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from functools import lru_cache

from licensecheck.errors import UsageError

#: Territories as news desks write them, by their ISO 3166 code.
_SYNONYMS = {"UK": "GB"}

_DATED = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?")


@dataclass(frozen=True, slots=True)
class Context:
    """What the decisions hold for.

    `as_of` is an ISO 8601 date or instant, `territory` the ISO 3166 code of the place of use,
    None where it was not said.
    """

    as_of: str
    territory: str | None = None

    def __post_init__(self) -> None:
        if not _is_date(self.as_of):
            raise UsageError(
                f"not a date or an instant: {self.as_of!r}; write 2026-12-01 or 2026-12-01T06:00:00Z"
            )
        if self.territory is not None and not re.fullmatch(r"[A-Z]{2}", self.territory):
            raise UsageError(
                f"not a territory: {self.territory!r}; an ISO 3166 code has two capitals"
            )


def _is_date(as_of: str) -> bool:
    try:
        datetime.fromisoformat(as_of)
    except ValueError:
        return False
    return bool(re.match(r"\d{4}-\d\d-\d\d(T|$)", as_of))


class Lean(Enum):
    """Which way a time without a zone is read."""

    EARLY = auto()
    LATE = auto()


def passed(when: str, as_of: str, lean: Lean) -> bool | None:
    """Say whether *when* has come at *as_of*; None for what cannot be put on a calendar."""
    if not _DATED.fullmatch(when):
        return None
    if len(when) > _DATE and len(as_of) > _DATE:
        then, now = _instant(when, lean), _instant(as_of, _OTHER[lean])
        return then <= now if then and now else None
    # A month or a year has come when it is over: "2026000000" is greater than "2026-12-31".
    return when[:_DATE].ljust(_DATE, "0") <= as_of[:_DATE]


_DATE = len("2026-12-31")
_OTHER = {Lean.EARLY: Lean.LATE, Lean.LATE: Lean.EARLY}
#: Where on earth a day begins first, and ends last.
_FURTHEST = {Lean.EARLY: timedelta(hours=-14), Lean.LATE: timedelta(hours=12)}


@lru_cache(maxsize=4096)
def _instant(when: str, lean: Lean) -> datetime | None:
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC) + _FURTHEST[lean]
    return moment


def reaches(
    territory: tuple[str, ...], place: str | None, groups: Mapping[str, frozenset[str]]
) -> bool | None:
    """Say whether *territory* (codes, `!XX` for everywhere but XX) takes in *place*.

    Without a place, it is somewhere nobody named: outside a list, inside "everywhere but".
    None where a code stands for a group of countries nobody told us of.
    """
    if not territory:
        return True
    outside = [code[1:] for code in territory if code.startswith("!")]
    inside = [code for code in territory if not code.startswith("!")]
    if place is None:
        return bool(outside)
    held = [_holds(code, place, groups) for code in inside]
    barred = [_holds(code, place, groups) for code in outside]
    if True in held:
        return True
    if None in held or None in barred:
        return None
    return bool(outside) and True not in barred


def _holds(code: str, place: str, groups: Mapping[str, frozenset[str]]) -> bool | None:
    code, place = _SYNONYMS.get(code, code), _SYNONYMS.get(place, place)
    if code in groups:
        return place in groups[code]
    return code == place if len(code) == len(place) else None
