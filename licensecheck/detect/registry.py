"""The registry of right holders: which id a name has, and where known names stand in a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import regex

from licensecheck.model.notice import Profile
from licensecheck.text.fold import View, fold_word
from licensecheck.text.scripts import is_unspaced

_SIGNS = regex.compile(r"[^\w\s]+")
#: A case ending set off by a sign: STT:n, X'nin, BBC's.
_SUFFIX = regex.compile(r"(?<=\w\w)[:'][a-zäöüıñ]{1,4}$")
_ARTICLE = regex.compile(r"^(?:the|die|der|das|la|le|les|l|el|il|agencia|agenzia|agence)\s+")
_FORM = regex.compile(r"\s+(?:ltd|inc|llc|gmbh|ag|sa|s a|plc|corp|co|limited|pty)$")
_LINK = regex.compile(r"/|\svia\s")

#: A short name in capitals is one only when it is written so: AP, not "ap".
_SHORT = 4
#: Letters of a word that have to agree for it to be an inflected form of another.
_STEM = 5


class Known(NamedTuple):
    """A known name in a view."""

    start: int
    end: int
    id: str


@dataclass(frozen=True, eq=False)
class Registry:
    """Looks names up among *profiles*; told apart by identity, since it caches an automaton."""

    profiles: tuple[Profile, ...]

    @cached_property
    def ids(self) -> dict[str, str]:
        ids: dict[str, str] = {}
        for profile in self.profiles:
            for name in (profile.name, *profile.aliases):
                ids.setdefault(_key(name), profile.id)
        ids.pop("", None)
        return ids

    @cached_property
    def _by_stem(self) -> dict[tuple[int, str], list[str]]:
        """Group the keys by how many words they have and the stem of the first."""
        groups: dict[tuple[int, str], list[str]] = {}
        for key in self.ids:
            groups.setdefault(_stem(key), []).append(key)
        return groups

    def alike(self, key: str) -> list[str]:
        """List the keys that *key* may be an inflected form of."""
        return self._by_stem.get(_stem(key), [])

    @cached_property
    def names(self) -> tuple[tuple[str, str, bool], ...]:
        """List (folded alias, id, whether it is a short one in capitals) of every profile."""
        found = {
            (fold_word(name), profile.id, _is_short(name))
            for profile in self.profiles
            for name in (profile.name, *profile.aliases)
            if not self._is_chain(name)
        }
        return tuple(sorted(row for row in found if len(row[0]) > 1))

    def _is_chain(self, name: str) -> bool:
        """Say whether the name is two that are known by themselves: AFP/Getty Images."""
        links = [_key(link) for link in _LINK.split(name)]
        return len(links) > 1 and all(link in self.ids for link in links)

    @cached_property
    def _automaton(self) -> object:
        from ahocorasick_rs import AhoCorasick, Implementation

        names = [name for name, _, _ in self.names]
        return AhoCorasick(names, implementation=Implementation.ContiguousNFA)

    def identify(self, name: str) -> str | None:
        """Give the id of *name*, however it is inflected, dressed in forms or in brackets."""
        return _identify(self, name)

    def known(self, view: View) -> tuple[Known, ...]:
        """Find the known names in *view*, the longest ones, from the left."""
        if not self.names:
            return ()
        found = list(self._matches(view))
        kept: list[Known] = []
        for one in sorted(found, key=lambda it: (it.start, -it.end)):
            if not kept or one.start >= kept[-1].end:
                kept.append(one)
        return tuple(kept)

    def _matches(self, view: View) -> Iterator[Known]:
        text = view.text
        hits = self._automaton.find_matches_as_indexes(text, overlapping=True)  # type: ignore[attr-defined]
        for index, start, end in hits:
            _, id_, short = self.names[index]
            if _inside_word(text, start, end):
                continue
            if short and not all(
                view.upper(at) for at in range(start, end) if text[at].isalpha()
            ):
                continue
            yield Known(start, end, id_)


@lru_cache(maxsize=4_096)
def _identify(registry: Registry, name: str) -> str | None:
    key = _key(name)
    for candidate in _dressed(key, name):
        if candidate in registry.ids:
            return registry.ids[candidate]
    return next(
        (registry.ids[known] for known in registry.alike(key) if _inflected(key, known)),
        None,
    )


def _dressed(key: str, name: str) -> Iterator[str]:
    yield key
    bare = _ARTICLE.sub("", _FORM.sub("", key))
    yield bare
    if "(" in name:
        outside, _, inside = name.partition("(")
        yield _key(outside)
        yield _key(inside)
    for joint in (" - ", " – ", " — "):
        if joint in name:
            yield from (_key(part) for part in name.split(joint))


def same_name(one: str, other: str) -> bool:
    """Say whether two names are one, however they are inflected or cased."""
    mine, theirs = _key(one), _key(other)
    return mine == theirs or _inflected(mine, theirs)


def _stem(key: str) -> tuple[int, str]:
    words = key.split()
    return len(words), words[0][:_STEM] if words else ""


def _inflected(one: str, other: str) -> bool:
    """Say whether the names agree word by word in their first letters."""
    mine, theirs = one.split(), other.split()
    if len(mine) != len(theirs) or not mine:
        return False
    return all(
        a == b
        or (
            len(a) >= _STEM <= len(b)
            and a[:_STEM] == b[:_STEM]
            and abs(len(a) - len(b)) < _STEM
        )
        for a, b in zip(mine, theirs, strict=True)
    ) and any(len(word) >= _STEM for word in mine)


def _key(name: str) -> str:
    return " ".join(_SIGNS.sub(" ", _SUFFIX.sub("", fold_word(name))).split())


def _is_short(name: str) -> bool:
    return len(name) <= _SHORT and name.isupper() and not any(map(is_unspaced, name))


def _inside_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return _runs_on(before, text[start]) or _runs_on(after, text[end - 1])


def _runs_on(outer: str, inner: str) -> bool:
    """Say whether two neighbours are of one word; behind a full stop another begins: Inc.No."""
    alike = outer.isalnum() and inner != "."
    return alike and not is_unspaced(outer) and not is_unspaced(inner)


def nearest(known: Iterable[Known], start: int, end: int) -> list[Known]:
    """List the known names that lie within the range."""
    rows = list(known)
    first = bisect_left([row.start for row in rows], start)
    return [row for row in rows[first:] if row.end <= end]


def in_known(known: Sequence[Known], start: int, end: int) -> bool:
    """Say whether the range is a part, but not the beginning, of a known name."""
    row = known_at(known, start)
    return row is not None and row.start < start and end <= row.end


def known_at(known: Sequence[Known], at: int) -> Known | None:
    """Give the known name that *at* lies in."""
    n = bisect_right(known, at, key=lambda row: row.start)
    return known[n - 1] if n and at < known[n - 1].end else None
