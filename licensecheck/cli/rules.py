"""`licensecheck rules`: what the rules are, what one of them says, and whether they hold."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from licensecheck.cli._exits import Exit

if TYPE_CHECKING:
    from licensecheck.policy.conditions import Says, When
    from licensecheck.policy.load import Policy
    from licensecheck.policy.pack import Case, Pack, Rule
    from licensecheck.policy.prove import Proof

_HELP = """\
Show the rules that decide, and run their proofs.

\b
  licensecheck rules list
  licensecheck rules show tass
  licensecheck rules show tass.republication
  licensecheck rules prove --rules house/
"""

_PACKS = click.option(
    "--rules",
    "packs",
    metavar="PATH",
    multiple=True,
    help="Take in this rule pack as well, or all in this folder; may be repeated.",
)

_WIDTH = 92
#: The year up to which a rule holds that names none.
_NEVER = 9999


@click.group("rules", help=_HELP, short_help="Show the rules and prove them.")
def rules() -> None:
    pass


@rules.command("list", short_help="Name every pack and rule.")
@_PACKS
def list_(packs: tuple[str, ...]) -> None:
    """Name every pack and every rule in it, with what each comes to."""
    _say(listing(_policy(packs)))


@rules.command("show", short_help="Explain a pack or a rule.")
@click.argument("name", metavar="ID")
@_PACKS
def show(name: str, packs: tuple[str, ...]) -> None:
    """Explain the pack or the rule called ID."""
    _say(explained(name, _policy(packs)))


@rules.command("prove", short_help="Run the cases of every rule.")
@_PACKS
@click.pass_context
def prove(ctx: click.Context, packs: tuple[str, ...]) -> None:
    """Run the cases of every rule; exit with 2 if one fails."""
    from licensecheck.policy.prove import prove as proofs

    done = tuple(proofs(_policy(packs)))
    _say(report(done))
    if not all(proof.holds for proof in done):
        ctx.exit(Exit.USAGE)


COMMAND = rules


def _policy(packs: Sequence[str]) -> Policy:
    from licensecheck.policy.load import builtin, load

    return load(packs) if packs else builtin()


def _say(lines: Iterable[str]) -> None:
    from licensecheck.cli._screen import show as print_

    print_("".join(f"{line}\n" for line in lines))


def listing(policy: Policy) -> Iterator[str]:
    """Compose the lines of the list, the packs in the order they are asked."""
    width = max(len(rule.id) for rule in policy.rules())
    for pack in policy.packs:
        yield f"{pack.id} {pack.version} ({pack.kind}): {pack.title}"
        for rule in pack.rules:
            yield f"  {rule.id:<{width}}  {outcome(rule):<19}  {rule.title}"
        yield ""
    count = sum(len(pack.rules) for pack in policy.packs)
    yield f"{count} rules in {len(policy.packs)} packs, {len(policy.profiles)} holders"


def outcome(rule: Rule) -> str:
    """Name what *rule* comes to; silence is an answer too."""
    return rule.outcome.value if rule.outcome else "silent"


def explained(name: str, policy: Policy) -> Iterator[str]:
    """Compose what there is to say of the pack or rule called *name*."""
    from licensecheck.errors import UnknownName

    for pack in policy.packs:
        if pack.id == name:
            return _pack(pack)
        for rule in pack.rules:
            if rule.id == name:
                return _rule(rule, pack)
    known = [pack.id for pack in policy.packs] + [rule.id for rule in policy.rules()]
    raise UnknownName("pack or rule", name, known)


def _pack(pack: Pack) -> Iterator[str]:
    yield f"{pack.title} (pack {pack.id} {pack.version}, {pack.kind}, {pack.file})"
    yield from _text(pack.help)
    for rule in pack.rules:
        yield ""
        yield from _rule(rule, pack)


def _rule(rule: Rule, pack: Pack) -> Iterator[str]:
    yield f"{rule.id}: {rule.title}"
    yield f"  version    {rule.version}, {rule.severity}, {rule.status}, pack {pack.id} {pack.version}"
    yield f"  holds when {'; '.join(_when(rule.when))}"
    yield f"  for        {', '.join(sorted(rule.uses)) or 'every use it speaks of'}"
    yield f"  outcome    {outcome(rule)}{_duties(rule)}"
    yield from _text(rule.because)
    yield from _text(rule.help)
    for address in rule.references:
        yield f"  see        {address}"
    for case in rule.cases:
        yield f"  case       {case.name}: {_case(case)}"


def _text(text: str) -> Iterator[str]:
    indent = "  "
    if text:
        yield from textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _duties(rule: Rule) -> str:
    if not rule.duties:
        return ""
    if isinstance(rule.duties, frozenset):
        return f", with {', '.join(sorted(rule.duties))}"
    return ", with the duties that the statement states"


def _case(case: Case) -> str:
    return ", ".join(sorted(case.decides)) or "does not hold"


def _when(when: When | None) -> Iterator[str]:
    """Put a condition into words, part by part; the loader limits its depth."""
    from licensecheck.policy import conditions as c

    match when:
        case None:
            yield "there is no notice"
        case c.All(parts):
            for part in parts:
                yield from _when(part)
        case c.Any(parts):
            yield f"one of ({'; or '.join(' and '.join(_when(part)) for part in parts)})"
        case c.Not(part):
            yield f"not ({' and '.join(_when(part))})"
        case c.Some():
            yield "there is a notice"
        case c.Says():
            yield f"a statement {_says(when)}"
        case _:
            yield _leaf(when)


def _leaf(when: When) -> str:
    from licensecheck.policy import conditions as c

    match when:
        case c.YearIn(first, last):
            return f"it has a year {_years(first, last)}"
        case c.Sure(at_least, below):
            return f"its confidence is at least {at_least:g} and below {below:g}"
        case c.Phrase(words):
            return f"its words hold “{words}”"
        case _:
            name, values = _LEAVES[type(when).__name__]
            return f"{name} {_or(getattr(when, values))}"


def _years(first: int, last: int) -> str:
    if last == _NEVER:
        return f"from {first} on"
    return f"from {first} to {last}" if first else f"up to {last}"


_LEAVES = {
    "HolderIs": ("the holder is", "ids"),
    "LicenceIs": ("the licence is", "names"),
    "KindIs": ("the notice is a", "kinds"),
    "LanguageIs": ("the language is", "languages"),
    "OriginIs": ("it was found in", "origins"),
    "SubjectIs": ("it is about the", "subjects"),
    "Carries": ("it has a", "what"),
}


def _or(values: Iterable[str]) -> str:
    return " or ".join(sorted(values))


def _says(says: Says) -> str:
    parts = [_or(says.modality) or "says something"]
    for name in ("actions", "conditions", "exceptions"):
        asked = getattr(says, name)
        for how, values in (("any", asked.any), ("all", asked.all), ("none", asked.none)):
            if values:
                parts.append(f"{name}: {how} of {', '.join(sorted(values))}")
    if says.object:
        parts.append(f"of the {_or(says.object)}")
    if says.through:
        parts.append(f"reaching the use as {_or(says.through)}")
    return ", ".join(parts)


def report(proofs: Sequence[Proof]) -> Iterator[str]:
    """Compose the outcome of the proofs: a line a pack, then whatever failed."""
    cases = Counter(proof.pack for proof in proofs)
    held = Counter(proof.pack for proof in proofs if proof.holds)
    rules_of = Counter(pack for pack, _ in {(proof.pack, proof.rule) for proof in proofs})
    for pack, count in cases.items():
        mark = "proved" if held[pack] == count else "FAILED"
        yield f"{mark}  {pack}: {rules_of[pack]} rules, {held[pack]} of {count} cases"
    for proof in proofs:
        if not proof.holds:
            yield f"  {proof}"
    yield f"{sum(rules_of.values())} rules, {sum(held.values())} of {len(proofs)} cases hold"
