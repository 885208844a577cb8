"""The verdict: what may be done, in one sentence and a few facts."""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.model.decision import Outcome
from licensecheck.summary.values import Tally, UseSummary, Verdict

#: How many uses a verdict names before it says "and n other uses".
NAMED_USES = 2


def verdict(uses: Sequence[UseSummary], items: int, unread: int) -> Verdict:
    """Say in one sentence what may be done with *items* items, and give the numbers for it."""
    strictest = sum((use.tally for use in uses), Tally()).strictest
    if strictest is None:
        why = "no item could be read" if unread else "there was nothing to read"
        return Verdict(Outcome.UNKNOWN, f"Nothing decided: {why}", _gaps(unread))
    sentence = _SENTENCES[strictest](uses)
    facts = (*_facts(uses, strictest, items), *_gaps(unread))
    return Verdict(strictest, sentence, facts)


def _prohibited(uses: Sequence[UseSummary]) -> str:
    """A use that is not forbidden is not cleared by that: say for how many one has to ask."""
    hit = _ranked(uses, Outcome.PROHIBITED)
    most = _prevailing(hit, Outcome.PROHIBITED)
    if len(most) == len(uses):
        return "Not cleared for any use"
    asked = _prevailing(uses, Outcome.PERMISSION_REQUIRED)
    if not most:
        rest = f"; ask first for {_counted(asked, len(uses))}" if asked else ""
        return f"In part not cleared for {_named(hit, 'or')}{rest}"
    rest = f"; ask first for {_named(asked, 'or') if len(asked) == 1 else f'{len(asked)} more'}"
    return f"Not cleared for {_named(most, 'or')}{rest if asked else ''}"


def _counted(uses: Sequence[UseSummary], whole: int) -> str:
    if len(uses) == 1:
        return _noun(uses[0])
    return "any use" if len(uses) == whole else f"{len(uses)} uses"


def _gated(uses: Sequence[UseSummary]) -> str:
    hit = _ranked(uses, Outcome.PERMISSION_REQUIRED)
    most = _prevailing(hit, Outcome.PERMISSION_REQUIRED)
    if len(most) == len(uses):
        return "Ask first for any use"
    return (
        f"Ask first for {_named(most, 'or')}"
        if most
        else f"In part ask first for {_named(hit, 'or')}"
    )


def _prevailing(uses: Sequence[UseSummary], outcome: Outcome) -> list[UseSummary]:
    return [use for use in uses if use.tally.prevailing is outcome]


def _limited(uses: Sequence[UseSummary]) -> str:
    if all(use.tally[Outcome.UNKNOWN] == 0 for use in uses):
        return "Cleared, in part under conditions"
    return "Cleared in part; some uses stay undecided"


def _undecided(uses: Sequence[UseSummary]) -> str:
    if all(use.tally[Outcome.PERMITTED] == 0 for use in uses):
        return "Not decided: nothing found says what may be done"
    return "Cleared in part; some uses stay undecided"


def _cleared(uses: Sequence[UseSummary]) -> str:
    return f"Cleared for all {len(uses)} uses" if len(uses) > 1 else "Cleared"


_SENTENCES = {
    Outcome.PROHIBITED: _prohibited,
    Outcome.PERMISSION_REQUIRED: _gated,
    Outcome.CONDITIONAL: _limited,
    Outcome.UNKNOWN: _undecided,
    Outcome.PERMITTED: _cleared,
}

_FACTS = {
    Outcome.PROHIBITED: "prohibited",
    Outcome.PERMISSION_REQUIRED: "subject to permission",
    Outcome.CONDITIONAL: "conditional",
    Outcome.UNKNOWN: "undecided",
    Outcome.PERMITTED: "permitted",
}


def _facts(uses: Sequence[UseSummary], outcome: Outcome, items: int) -> tuple[str, ...]:
    named = _ranked(uses, outcome)[:NAMED_USES]
    word = _FACTS[outcome]
    counts = [f"{use.tally[outcome]:,}" for use in named]
    first = (
        f"Of {items:,} {_plural(items, 'item')}, {_noun(named[0])} is {word} for {counts[0]}"
    )
    first += "".join(
        f" and {_noun(use)} for {number}"
        for use, number in zip(named[1:], counts[1:], strict=True)
    )
    if outcome is Outcome.PERMITTED:
        return (f"{first}.",)
    loose = max(uses, key=lambda use: _open(use.tally))
    if not _open(loose.tally):
        return f"{first}.", "No use is permitted or conditional for any of them."
    second = f"The most open use is {_noun(loose)}, permitted or conditional for {_open(loose.tally):,}."
    return f"{first}.", second


def _open(tally: Tally) -> int:
    return tally[Outcome.PERMITTED] + tally[Outcome.CONDITIONAL]


def _gaps(unread: int) -> tuple[str, ...]:
    if not unread:
        return ()
    verb = "was" if unread == 1 else "were"
    return (
        f"{unread:,} {_plural(unread, 'document')} could not be read and {verb} not judged.",
    )


def _ranked(uses: Sequence[UseSummary], outcome: Outcome) -> list[UseSummary]:
    """The uses that *outcome* hits, the most items first, else in the order of the uses."""
    hit = [use for use in uses if use.tally[outcome]]
    return sorted(hit, key=lambda use: -use.tally[outcome])


def _named(uses: Sequence[UseSummary], word: str) -> str:
    names = [_noun(use) for use in uses[:NAMED_USES]]
    rest = len(uses) - len(names)
    if rest:
        names.append(f"{rest} other {_plural(rest, 'use')}")
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _noun(use: UseSummary) -> str:
    """Name a use inside a sentence; one that a house added is quoted by its title."""
    return _NOUNS.get(use.id) or f"“{use.title}”"


_NOUNS = {
    "publish_online": "online publication",
    "print": "print",
    "broadcast": "broadcast",
    "redistribute": "redistribution",
    "rewrite": "rewriting",
    "translate": "translation",
    "quote": "quotation",
    "archive": "archiving",
    "sell": "sale",
    "advertise": "advertising",
    "social": "social media",
    "ai_training": "AI training",
    "alter_image": "alteration of images",
}


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
