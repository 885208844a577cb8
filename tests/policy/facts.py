"""Short ways to say what stands in a document, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from licensecheck.model.decision import Decision, Outcome
from licensecheck.model.notice import (
    Action,
    Condition,
    Exemption,
    Holder,
    Kind,
    Modality,
    Notice,
    Object,
    Statement,
)
from licensecheck.model.text import Span
from licensecheck.policy.decide import Context, decide
from licensecheck.policy.load import builtin
from licensecheck.policy.pack import Policy

DAY = "2026-01-01"
LETTERS = {
    Outcome.PROHIBITED: "X",
    Outcome.PERMISSION_REQUIRED: "R",
    Outcome.CONDITIONAL: "C",
    Outcome.PERMITTED: "P",
    Outcome.UNKNOWN: "U",
}


def said(words: str, **more: Any) -> Statement:
    """Make a statement of `prohibits publish broadcast if consent but quotation`."""
    rest, _, exceptions = words.partition(" but ")
    rest, _, conditions = rest.partition(" if ")
    modality, *actions = rest.split()
    return Statement(
        Modality(modality),
        tuple(map(Action, actions)),
        more.pop("span", Span(3, 7)),
        Object(more.pop("object", "item")),
        frozenset(map(Condition, conditions.split())),
        frozenset(map(Exemption, exceptions.split())),
        **more,
    )


def notice(*statements: str | Statement, **more: Any) -> Notice:
    """Make a notice of statements; `holder` is an id of the registry."""
    holder = more.pop("holder", None)
    return Notice(
        id=more.pop("id", "n1"),
        span=more.pop("span", Span(0, 40)),
        kind=Kind(more.pop("kind", "copyright")),
        holders=(Holder(holder.upper(), holder),) if holder else (),
        statements=tuple(said(it) if isinstance(it, str) else it for it in statements),
        **more,
    )


def decided(
    *notices: Notice,
    as_of: str = DAY,
    territory: str | None = None,
    policy: Policy | None = None,
    words: dict[str, str] | None = None,
) -> dict[str, Decision]:
    context = Context(as_of, territory)
    found = decide(notices, policy or builtin(), context, words or {})
    return {decision.use: decision for decision in found}


def letters(decisions: dict[str, Decision]) -> str:
    """Write thirteen outcomes as the annotation guide does."""
    return " ".join(LETTERS[decision.outcome] for decision in decisions.values())


def outcomes(decisions: Sequence[Decision]) -> dict[str, str]:
    """Write outcomes as the annotation guide does: `conditional(attribution,link)`."""
    return {
        it.use: f"conditional({','.join(sorted(it.duties))})"
        if it.outcome is Outcome.CONDITIONAL
        else it.outcome.value
        for it in decisions
    }
