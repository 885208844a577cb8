"""Long licences quoted whole: the GPL, the Apache License and their like.

Their articles define, permit and forbid over many pages.  What they amount to is told by the
licence's name; read one by one, they would contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import regex

from licensecheck.model.notice import Action, Condition, Kind, Modality, Notice, Statement
from licensecheck.model.text import Span

_KEEP = frozenset({Condition.KEEP_NOTICE})
_COPYLEFT = _KEEP | {Condition.SHARE_ALIKE}
_END = r"END OF TERMS AND CONDITIONS"

#: The title with its version, as only the text itself has it; where it ends; name; what it asks.
_TEXTS = tuple(
    (regex.compile(title, regex.IGNORECASE), regex.compile(end), name, asked)
    for title, end, name, asked in (
        (r"GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3, \d+ \w+ \d{4}", _END, "AGPL-3.0-only", _COPYLEFT),
        (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3, \d+ \w+ \d{4}", r"\Z", "LGPL-3.0-only", _COPYLEFT),
        (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1, \w+ \d{4}", _END, "LGPL-2.1-only", _COPYLEFT),
        (r"GNU LIBRARY GENERAL PUBLIC LICENSE\s+Version 2, \w+ \d{4}", _END, "LGPL-2.0-only", _COPYLEFT),
        (r"GNU GENERAL PUBLIC LICENSE\s+Version 3, \d+ \w+ \d{4}", _END, "GPL-3.0-only", _COPYLEFT),
        (r"GNU GENERAL PUBLIC LICENSE\s+Version 2, \w+ \d{4}", _END, "GPL-2.0-only", _COPYLEFT),
        (r"GNU GENERAL PUBLIC LICENSE\s+Version 1, \w+ \d{4}", _END, "GPL-1.0-only", _COPYLEFT),
        (r"Apache License\s+Version 2\.0, January 2004", _END, "Apache-2.0", _KEEP | {Condition.INDICATE_CHANGES}),
        (r"Mozilla Public License,?\s+Version 2\.0\s+=*\s*1\. Definitions", r"Exhibit B.*\Z", "MPL-2.0", _COPYLEFT),
        (r"Eclipse Public License -? ?v ?1\.0\s+THE ACCOMPANYING PROGRAM", r"\Z", "EPL-1.0", _COPYLEFT),
        (r"Eclipse Public License -? ?v ?2\.0\s+THE ACCOMPANYING PROGRAM", r"\Z", "EPL-2.0", _COPYLEFT),
    )
)  # fmt: skip


class Quoted(NamedTuple):
    """A licence quoted whole: its title, where it ends, its name, what it asks."""

    title: Span
    end: int
    name: str
    asked: frozenset[Condition]


def quoted_licences(text: str) -> Iterator[Quoted]:
    """Find the long licences that *text* quotes."""
    for title, end, name, asked in _TEXTS:
        if match := title.search(text):
            last = end.search(text, match.end())
            yield Quoted(Span(*match.span()), last.end() if last else len(text), name, asked)


def without_articles(found: Iterable[Notice], quoted: Iterable[Quoted]) -> Iterator[Notice]:
    """Give *found* with one notice for each licence quoted, in place of its articles."""
    texts = tuple(quoted)
    for one in found:
        if not any(text.title.start <= one.span.start < text.end for text in texts):
            yield one
        elif one.holders and one.years:  # whose the licence text is, and no rule of the work
            kept = tuple(said for said in one.statements if said.reserves_all)
            yield replace(one, statements=kept, kind=Kind.COPYRIGHT)
    yield from map(_notice, texts)


def _notice(quoted: Quoted) -> Notice:
    granted = Statement(Modality.PERMITS, (Action.ALL,), quoted.title, conditions=quoted.asked)
    return Notice(
        "",
        quoted.title,
        Kind.LICENCE,
        statements=(granted,),
        licences=(quoted.name,),
        confidence=0.9,
    )
