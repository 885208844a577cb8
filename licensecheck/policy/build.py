"""From nodes to a policy: check all, then build.

Every mistake of every file is found before anything is built.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from licensecheck.errors import Mistake, PackError
from licensecheck.model.decision import Use
from licensecheck.model.notice import Action, Profile
from licensecheck.policy import crosscheck, schema
from licensecheck.policy.nodes import Listing, Mark, Node, Notes, Scalar, Table, plain
from licensecheck.policy.pack import Policy
from licensecheck.policy.rules import pack_of

#: A file as it was read; None where it was not even YAML.
File: TypeAlias = tuple[Notes, Node | None]


def assemble(own: Sequence[File], house: Sequence[File]) -> Policy:
    """Check the program's *own* files and the *house*'s together, and build the policy."""
    files = [*own, *house]
    tables = list(_tables(files))
    names = {"use": _ids(tables, "uses"), "holder": _ids(tables, "holders")}
    for notes, table in tables:
        schema.FILES[_kind(table)].check(table, notes, names)
        if _kind(table) == "uses" and all(notes is not given for given, _ in own):
            notes.at(table.mark, "the uses are those of the program; a pack cannot add any")
    packs = [(notes, table) for notes, table in tables if _kind(table) == "pack"]
    crosscheck.packs(packs, {id(notes) for notes, _ in own})
    crosscheck.ids([_stated_ids(tables, kind) for kind in ("uses", "holders", "groups")])
    mistakes = [mistake for notes, _ in files for mistake in _ordered(notes)]
    if mistakes:
        raise PackError(mistakes)
    return _policy(tables)


def _tables(files: Iterable[File]) -> Iterator[tuple[Notes, Table]]:
    for notes, node in files:
        if isinstance(node, Table):
            yield notes, node
        elif not notes.mistakes:
            notes.at(Mark(1, 1), "expected a rule pack: pack, version, title, rules")


def _kind(table: Table) -> str:
    """Say what a file is, by the first of its keys that tells."""
    keys = [entry.key.value for entry in table.entries]
    return next((key for key in keys if key in schema.FILES), "pack")


def _ids(tables: Iterable[tuple[Notes, Table]], kind: str) -> tuple[str, ...]:
    return tuple(name.value for _, name in _stated_ids(tables, kind))


def _stated_ids(tables: Iterable[tuple[Notes, Table]], kind: str) -> list[tuple[Notes, Scalar]]:
    """Collect the ids that files of *kind* give out, as far as they can be read."""
    found = []
    for notes, table in tables:
        listed = table.get(kind) if _kind(table) == kind else None
        for item in listed.items if isinstance(listed, Listing) else ():
            name = item.get("id") if isinstance(item, Table) else None
            if isinstance(name, Scalar):
                found.append((notes, name))
    return found


def _ordered(notes: Notes) -> list[Mistake]:
    return sorted(notes.mistakes, key=lambda mistake: (mistake.line, mistake.column))


def _policy(tables: Sequence[tuple[Notes, Table]]) -> Policy:
    uses: list[Use] = []
    profiles: list[Profile] = []
    groups: dict[str, frozenset[str]] = {}
    packs = []
    for notes, table in tables:
        data: Any = plain(table)
        match _kind(table):
            case "uses":
                uses += [_use(item) for item in data["uses"]]
            case "holders":
                profiles += [_profile(item) for item in data["holders"]]
            case "groups":
                groups |= {item["id"]: frozenset(item["members"]) for item in data["groups"]}
            case _:
                packs.append(pack_of(data, notes.file))
    return Policy(tuple(packs), tuple(uses), tuple(profiles), groups)


def _use(item: dict[str, Any]) -> Use:
    return Use(
        id=item["id"],
        title=item["title"],
        odrl=item.get("odrl"),
        forbidden_by=frozenset(map(Action, item["forbidden_by"])),
        granted_by=frozenset(map(Action, item["granted_by"])),
    )


def _profile(item: dict[str, Any]) -> Profile:
    return Profile(item["id"], item["name"], tuple(item.get("aliases", ())), item["kind"])
