"""What the tests of detection share: a text in, what was found of it out."""

from __future__ import annotations

from typing import NamedTuple

from licensecheck.detect import find
from licensecheck.model.notice import Notice
from licensecheck.model.text import Document, Part, Place, Role
from licensecheck.policy.load import builtin

PROFILES = builtin().profiles


class Found(NamedTuple):
    """The names and the years of all notices of a text, in order."""

    holders: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


def notices(text: str, role: Role = Role.BODY) -> tuple[Notice, ...]:
    document = Document.build("text", "text/plain", [Part(text, role, Place(line=1))])
    return find(document, PROFILES)


def found(text: str) -> Found | None:
    """Give what *text* names, None if nothing was found at all."""
    told = notices(text)
    if not told:
        return None
    names = dict.fromkeys(holder.name for one in told for holder in one.holders)
    years = {year for one in told for year in one.years}
    return Found(tuple(names), tuple(sorted(years)))
