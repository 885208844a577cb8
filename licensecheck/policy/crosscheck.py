"""What no single value of a pack can tell: whether the values agree with one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from licensecheck.policy.nodes import Listing, Mark, Node, Notes, Scalar, Table, near
from licensecheck.policy.pack import PackKind
from licensecheck.policy.schema import SILENT, STATED

#: What a sentence of `because` may leave open.
PLACEHOLDERS = ("holder", "licence", "until")

Pack = tuple[Notes, Table]


def packs(given: Sequence[Pack], own: set[int]) -> None:
    """Note where the packs contradict themselves or one another; only the notes of *own*
    files, by their identity, may be of kind base.
    """
    ids([_named(given, "pack"), list(_rule_ids(given))])
    for notes, pack in given:
        kind = _text(pack.get("kind")) or PackKind.HOUSE.value
        if kind == PackKind.BASE and id(notes) not in own:
            notes.at(
                pack.mark, "the kind base is kept for the packs that come with the program"
            )
        for rule in _tables(pack.get("rules")):
            _rule(notes, rule, _text(pack.get("pack")), kind)


def ids(groups: Iterable[Sequence[tuple[Notes, Scalar]]]) -> None:
    """Note each id that is given out twice within a group."""
    for group in groups:
        first: dict[str, tuple[Notes, Scalar]] = {}
        for notes, name in group:
            if name.value in first:
                other, mark = first[name.value][0].file, first[name.value][1].mark
                notes.at(name.mark, f"the id {name.value!r} is taken; see {other}:{mark}")
            else:
                first[name.value] = (notes, name)


def _named(given: Iterable[Pack], key: str) -> list[tuple[Notes, Scalar]]:
    found = ((notes, table.get(key)) for notes, table in given)
    return [(notes, name) for notes, name in found if isinstance(name, Scalar)]


def _rule_ids(given: Iterable[Pack]) -> Iterator[tuple[Notes, Scalar]]:
    for notes, pack in given:
        yield from _named(((notes, rule) for rule in _tables(pack.get("rules"))), "id")


def _rule(notes: Notes, rule: Table, pack: str, kind: str) -> None:
    name = rule.get("id")
    if pack and isinstance(name, Scalar) and not name.value.startswith(f"{pack}."):
        notes.at(name.mark, f"the id of a rule begins with its pack: '{pack}.{name.value}'")
    _outcome(notes, rule, kind)
    _duties(notes, rule)
    _because(notes, rule)
    _cases(notes, rule)


def _outcome(notes: Notes, rule: Table, kind: str) -> None:
    outcome = rule.get("outcome")
    if not isinstance(outcome, Scalar):
        return
    if kind != PackKind.BASE and outcome.value == SILENT:
        notes.at(outcome.mark, "only a base pack may keep silent")
    if kind == PackKind.HOUSE and outcome.value == "permitted":
        notes.at(outcome.mark, "a house rule can only make things stricter, never permit")
    strength = rule.get("strength")
    if kind != PackKind.BASE and isinstance(strength, Scalar) and strength.value == "absolute":
        notes.at(strength.mark, "only a base pack may be absolute")


def _duties(notes: Notes, rule: Table) -> None:
    """Duties belong to `conditional`, and `conditional` needs some."""
    outcome, duties = _text(rule.get("outcome")), rule.get("duties")
    if duties is not None and outcome and outcome != "conditional":
        notes.at(duties.mark, f"duties go with the outcome conditional, not {outcome}")
    if duties is None and outcome == "conditional":
        stated = f"list them, or write 'duties: {STATED}' for those of the statement"
        notes.at(_mark(rule, "outcome"), f"the outcome conditional needs duties; {stated}")


def _because(notes: Notes, rule: Table) -> None:
    because = rule.get("because")
    if not isinstance(because, Scalar):
        return
    for hole in re.findall(r"\{(.*?)\}", because.value):
        if hole not in PLACEHOLDERS:
            hint = near(hole, PLACEHOLDERS)
            notes.at(because.mark, f"nothing is filled in for '{{{hole}}}'; {hint}")


def _cases(notes: Notes, rule: Table) -> None:
    """A rule proves that it holds, and that it can fail to."""
    cases = rule.get("cases")
    if not isinstance(cases, Listing):
        return
    lists = [case.get("decides") for case in _tables(cases)]
    sizes = [len(uses.items) for uses in lists if isinstance(uses, Listing)]
    if len(sizes) < len(cases.items) or not sizes:
        return
    if 0 not in sizes:
        notes.at(_mark(rule, "cases"), "no case where the rule does not hold (decides: [])")
    if not any(sizes):
        notes.at(_mark(rule, "cases"), "no case where the rule holds")
    _uses(notes, rule, lists)


def _uses(notes: Notes, rule: Table, lists: Iterable[Node | None]) -> None:
    judged = {_text(use) for use in _items(rule.get("uses"))}
    for uses in lists:
        for use in _items(uses):
            if judged and isinstance(use, Scalar) and use.value not in judged:
                notes.at(use.mark, f"the rule does not judge {use.value!r}; see its uses")


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, Listing) else ()


def _tables(node: Node | None) -> Iterator[Table]:
    return (item for item in _items(node) if isinstance(item, Table))


def _text(node: Node | None) -> str:
    return node.value if isinstance(node, Scalar) else ""


def _mark(table: Table, key: str) -> Mark:
    """The place of *key* itself, which every mistake about its whole value points at."""
    return next((e.key.mark for e in table.entries if e.key.value == key), table.mark)
