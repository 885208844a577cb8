"""A second reading of section 6 of the annotation guide, to hold the engine against.

It shares no code with the engine and takes another way: for every use it writes down each
statement's answer with its rank, sorts, and takes what is on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from licensecheck.model.notice import Statement

PUBLIC = {"publish_online", "print", "broadcast", "social"}
EVERY = {
    "publish_online", "print", "broadcast", "redistribute", "rewrite", "translate", "quote",
    "archive", "sell", "advertise", "social", "ai_training", "alter_image",
}  # fmt: skip
CHANGES = {"rewrite", "translate", "alter_image"}
FORBIDS = {
    "all": EVERY,
    "publish": PUBLIC,
    "publish_online": {"publish_online", "social"},
    "reproduce": {"publish_online", "print", "social", "archive", "redistribute", "sell"},
    "redistribute": {"redistribute", "sell"},
    "adapt": CHANGES,
    "commercial": {"sell", "advertise"},
    "link": set(),
}
GRANTS = {
    **FORBIDS,
    "publish": PUBLIC | {"quote"},
    "publish_online": {"publish_online", "quote"},
    "print": {"print", "quote"},
    "reproduce": PUBLIC | {"archive", "quote"},
    "redistribute": {"redistribute"},
}
LAW = {"quote", "ai_training"}
GATES = {"consent", "payment", "subscriber", "release", "personal_use", "educational_use"}
SEVERITY = {
    "unknown": 0,
    "permitted": 1,
    "conditional": 2,
    "permission_required": 3,
    "prohibited": 4,
}
Answer = tuple[float, str, frozenset[str]]


def outcome(statements: Iterable[Statement], use: str, today: str) -> str:
    told = [said for said in statements if applies(said, today)]
    about = subject(statements)
    heard = [said for said in told if concerns(said, about, use)]
    answers = sorted(
        (it for said in heard for it in answer(said, use)),
        key=lambda it: (it[0], SEVERITY[it[1]]),
        reverse=True,
    )
    duties = frozenset().union(*(demands(said, use) for said in heard))
    if not answers:
        return "unknown" if use in LAW else "permission_required"
    top = [it for it in answers if it[:2] == answers[0][:2]]
    verdict, owed = top[0][1], frozenset().union(*(it[2] for it in top))
    if verdict in ("permitted", "conditional") and owed | duties:
        return f"conditional({','.join(sorted(owed | duties))})"
    return verdict


def applies(said: Statement, today: str) -> bool:
    local = bool(said.territory) and not any(it.startswith("!") for it in said.territory)
    over = on_calendar(said.until) and day(said.until) <= today
    ahead = on_calendar(said.from_) and day(said.from_) > today
    match said.modality:
        case "prohibits":
            return not (local or over or ahead)
        case "permits":
            return not (local or over)
    return True


def on_calendar(when: str | None) -> bool:
    return when is not None and when[0].isdigit()


def day(when: str | None) -> str:
    return (when or "")[:10].ljust(10, "0")


def subject(statements: Iterable[Statement]) -> str:
    named = [said.object for said in statements if said.modality != "reserves"]
    named = named or [said.object for said in statements]
    for wanted in ("text", "item", "site"):
        if wanted in named:
            return wanted
    return named[0] if named else "item"


def concerns(said: Statement, about: str, use: str) -> bool:
    if said.object in (about, "item", "site"):
        return True
    return said.object == "image" and use == "alter_image"


def covers(said: Statement, use: str) -> Iterator[str]:
    table = GRANTS if said.modality == "permits" else FORBIDS
    for action in said.actions:
        if use in table.get(action, {action}):
            yield action


def demands(said: Statement, use: str) -> frozenset[str]:
    if said.modality == "requires" and not GATES & said.conditions and any(covers(said, use)):
        return said.conditions
    return frozenset()


def answer(said: Statement, use: str) -> Iterator[Answer]:
    for action in covers(said, use):
        rank = {"all": 1.0, "reproduce": 2.0}.get(action, 3.0)
        rank -= 0.25 if said.object == "site" else 0
        found = READ[said.modality](said, action, use)
        if found:
            verdict, duties = found
            if said.modality == "reserves" and action == "all":
                rank = -0.5
            if said.modality == "permits" and use == "quote" and action not in ("quote", "all"):
                rank -= 0.5
            yield rank, verdict, frozenset(duties)


def prohibits(said: Statement, action: str, use: str) -> tuple[str, set[str]] | None:
    spared = {
        "quotation": {"quote"},
        "statutory_exception": LAW,
        "social_share": {"social"},
    }
    if any(use in uses and it in said.exceptions for it, uses in spared.items()):
        return None
    if "limited_manner" in said.conditions:
        return None
    if "commercial_purpose" in said.conditions and use not in ("sell", "advertise"):
        return None
    asks = {"consent", "payment"} & said.conditions or "subscribers" in said.exceptions
    if "editorial_use" in said.exceptions and action == "all":
        if use == "ai_training":
            return "permission_required", set()
        if use != "advertise":
            return None
        asks = "consent" in said.conditions
    return "permission_required" if asks else "prohibited", set()


def reserves(said: Statement, action: str, use: str) -> tuple[str, set[str]] | None:
    return None if action == "all" and use in LAW else ("permission_required", set())


def requires(said: Statement, action: str, use: str) -> tuple[str, set[str]] | None:
    return ("permission_required", set()) if GATES & said.conditions else None


def permits(said: Statement, action: str, use: str) -> tuple[str, set[str]] | None:
    ask = ("permission_required", set())
    conditions = set(said.conditions)
    if GATES & conditions:
        return None if use in LAW and action not in ("all", use) else ask
    if "editorial_purpose" in conditions and use == "ai_training":
        return None
    paid = {"editorial_purpose", "noncommercial"} & conditions
    if use in ("sell", "advertise") and (paid or "commercial_use" in said.exceptions):
        return ask
    if "no_derivatives" in conditions and use in CHANGES:
        return ask
    if "no_derivatives" in conditions and use == "ai_training":
        return "unknown", set()
    if use not in CHANGES | {"ai_training"}:
        conditions.discard("indicate_changes")
        if action == "all":
            conditions.discard("share_alike")
    if said.territory:
        conditions.add("territory")
    return "conditional" if conditions else "permitted", conditions


READ = {"prohibits": prohibits, "permits": permits, "requires": requires, "reserves": reserves}
