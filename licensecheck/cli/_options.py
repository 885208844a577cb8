"""The options that every command which decides has: for when, for where, for which uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from licensecheck.errors import UnknownName

if TYPE_CHECKING:
    from licensecheck.policy.load import Policy

F = TypeVar("F", bound=Callable[..., Any])

_AS_OF = click.option(
    "--as-of",
    metavar="DATE",
    help="The day the decisions are to hold for, as 2026-01-31.  Default: today.",
)
_TERRITORY = click.option(
    "--territory",
    metavar="XX",
    help="Where the material is to be used, as an ISO 3166 code.  Default: nowhere in particular.",
)
_USES = click.option(
    "--use",
    "uses",
    metavar="USE",
    multiple=True,
    help="Decide this use only, such as print or publish_online; may be repeated.",
)


_RULES = click.option(
    "--rules",
    "packs",
    metavar="PATH",
    multiple=True,
    help="Decide by this rule pack as well, or by all in this folder; may be repeated.",
)


def deciding(function: F) -> F:
    """Give a command the options that say what its decisions are for, and by what rules."""
    return _AS_OF(_TERRITORY(_USES(_RULES(function))))


def day(asked: str | None) -> str:
    """Give the date asked for, or today's where the user is."""
    return asked or datetime.now(tz=UTC).astimezone().date().isoformat()


def code(asked: str | None) -> str | None:
    """Give a territory the way the values have it: `de` is `DE`."""
    return asked.upper() if asked else None


def policy(packs: Sequence[str], wanted: Sequence[str]) -> Policy:
    """Give the built-in rules with the *packs* added, for the *wanted* uses or for all.

    Raises PackError, with every mistake of every pack, and UnknownName.
    """
    from licensecheck.policy.load import builtin, load

    return _only(load(packs) if packs else builtin(), wanted)


def _only(policy: Policy, wanted: Sequence[str]) -> Policy:
    known = [use.id for use in policy.uses]
    for name in wanted:
        if name not in known:
            raise UnknownName("use", name, known)
    chosen = tuple(use for use in policy.uses if not wanted or use.id in wanted)
    return replace(policy, uses=chosen)
