"""What the finders hand over: stretches of a view that say something about rights."""

from __future__ import annotations

from dataclasses import dataclass

from licensecheck.detect.drafts import Draft
from licensecheck.model.notice import Kind, Object

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing found, as a range of the view.

    `holders` are ranges of names; `reserved` is where "all rights reserved" stands; `sure` says
    that it is a notice by itself and lends belief to what stands beside it; `about` is the object a label gives it; `weight` is the evidence for it, in points.
    """

    start: int
    end: int
    kind: Kind
    holders: tuple[Range, ...] = ()
    years: tuple[int, ...] = ()
    statements: tuple[Draft, ...] = ()
    licences: tuple[str, ...] = ()
    reserved: Range | None = None
    sure: bool = False
    weight: float = 1.0
    language: str | None = None
    about: Object | None = None
