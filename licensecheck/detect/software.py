"""Licences of software, by the words of their grants and by their names.

A licence text quoted whole is one permission: what its sentences ask for is told by the
licence, and its disclaimers rule nothing.  Identifiers are those of the SPDX licence list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from licensecheck.detect.drafts import Draft
from licensecheck.detect.pieces import Piece
from licensecheck.model.notice import Action, Condition, Kind, Modality
from licensecheck.text.fold import View

_KEEP = frozenset({Condition.KEEP_NOTICE})
_COPYLEFT = _KEEP | {Condition.SHARE_ALIKE}
_MARKED = _KEEP | {Condition.INDICATE_CHANGES}

#: Without one of these a text names no licence of software.
ANCHORS = (
    "general public licen", "apache licen", "apache software licen", "mozilla public licen",
    "eclipse public licen", "source and binary forms", "is hereby granted", "mit licen", "x11 licen",
    "expat licen", "bsd licen", "bsd-style licen", "permission to use", "permission is granted to",
    "free and unencumbered",
)  # fmt: skip

#: How far behind its grant the conditions and disclaimers of a licence go on.
_REACH = 3_500
#: How many signs may stand between the end of a sentence and a header.
_JUST = 8
#: How far behind a name its version may stand.
_NEAR = 220


@dataclass(frozen=True, slots=True)
class _Licence:
    """How a licence is recognised; `name` makes its identifier of what stands behind."""

    grant: regex.Pattern[str]
    name: Callable[[regex.Match[str], str], str]
    asked: frozenset[Condition]


def software_licences(view: View) -> Iterator[Piece]:
    """Yield the licences of software that *view* quotes or puts itself under."""
    text = view.text
    quoted = [(m, m.start(), one) for one in _TEXTS for m in one.grant.finditer(text)]
    named = [(m, _start(text, m), one) for one in _NAMES for m in one.grant.finditer(text)]
    named = [row for row in named if _puts_itself_under(view, row[1], row[0])]
    last = 0
    for match, start, one in sorted((*quoted, *named), key=lambda row: row[1]):
        if match.start() < last:
            continue  # said once more inside its own text
        end = _end(text, match)
        name = one.name(match, text[match.end() : match.end() + _REACH])
        yield _piece(start, end, name, _asked(one, name))
        last = end


def _puts_itself_under(view: View, start: int, match: regex.Match[str]) -> bool:
    """Tell the header of a file from news about software that has such a licence.

    A header begins its sentence with "this file", "licensed under", "may be copied under";
    "the kernel is released under …" speaks of something else.
    """
    begins = (
        start == 0
        or start - 1 in view.breaks
        or _BEFORE.search(view.text, max(0, start - _JUST), start)
    )
    if not begins:
        return False
    if _THIS.match(view.text, start):
        return True
    ends = match.end() in view.breaks or _AFTER.match(view.text, match.end())
    return bool(_PUT.match(view.text, start) and ends)


def _piece(start: int, end: int, name: str, asked: frozenset[Condition]) -> Piece:
    granted = Draft(Modality.PERMITS, (Action.ALL,), start, end, conditions=asked)
    return Piece(
        start,
        end,
        Kind.LICENCE,
        statements=(granted,),
        licences=(name,),
        sure=True,
        language="en",
    )


def _asked(one: _Licence, name: str) -> frozenset[Condition]:
    unendorsed = name in {"BSD-3-Clause", "BSD-4-Clause"}
    return one.asked | ({Condition.NO_ENDORSEMENT} if unendorsed else set())


def _start(text: str, match: regex.Match[str]) -> int:
    """Go back over the words that lead to a licence's name: "may be copied under …"."""
    at = match.start()
    lead = _LEAD.search(text, max(0, at - _NEAR), at)
    return lead.start() if lead else at


def _end(text: str, match: regex.Match[str]) -> int:
    """Find where the text of the licence ends: behind its last disclaimer, or its sentence."""
    stop = _NOTICE.search(text, match.end(), match.end() + _REACH)
    limit = stop.start() if stop else min(len(text), match.end() + _REACH)
    ends = [found.end() for found in _LAST.finditer(text, match.end(), limit)]
    if ends:
        return ends[-1]
    full = _STOP.search(text, match.end(), min(limit, match.end() + 2 * _NEAR))
    return full.start() if full else match.end()


def _worded(words: str) -> regex.Pattern[str]:
    """Let any blank, quote or comment sign part the words."""
    return regex.compile(words.replace(" ", r"\W{1,8}"))


def _gpl(match: regex.Match[str], behind: str) -> str:
    family = {"lesser": "LGPL", "library": "LGPL", "affero": "AGPL"}.get(
        match["kind"] or "", "GPL"
    )
    version = _VERSION.search(match.group() + behind[:_NEAR])
    if version is None:
        return family
    later = _LATER.search(behind[: 2 * _NEAR]) is not None
    number = f"{version['major']}.{version['minor'] or '0'}"
    return f"{family}-{number}-{'or-later' if later else 'only'}"


def _bsd(_match: regex.Match[str], behind: str) -> str:
    if _ADVERTISES.search(behind):
        return "BSD-4-Clause"
    return "BSD-3-Clause" if _ENDORSES.search(behind) else "BSD-2-Clause"


def _named(name: str) -> Callable[[regex.Match[str], str], str]:
    return lambda _match, _behind: name


_VERSION = regex.compile(r"(?:version|v\.?)\W{0,3}(?P<major>[123])(?:\.(?P<minor>\d))?")
_LATER = _worded(r"(?:any|or) (?:\(at your option\) )?(?:any )?later(?: version)?")
_ADVERTISES = _worded(r"all advertising materials mentioning")
_ENDORSES = _worded(
    r"neither (?:the )?names?|names? of .{2,80}? (?:may|must) not be used to endorse"
)
_STOP = regex.compile(r"[.;](?=\s|$)")
#: Where somebody else's notice begins.
_NOTICE = regex.compile(r"(?:copyright\s)?(?:\(c\)|©)\s?(?:19|20)\d\d|copyright\s(?:19|20)\d\d")
_LAST = _worded(
    r"""(?:possibility of such damages?|other dealings in the software|(?:use or )?performance of this software"""
    r"""|limitations under the license|license for more details|for more details|you can obtain one at|write to the free software foundation"""
    r"""|along with (?:this|the) (?:program|library|software|package|file)"""
    r"""|implied warrant(?:y|ies) of .{0,60}? particular purpose(?: are disclaimed)?|all copies(?: or substantial portions of the software)?)\.?"""
)
_LEAD = _worded(
    r"""(?<!\w)(?:(?:this|the|program|library|software|file|files|code|module|package|source|work|is|are|free|you|it|may|can|be|"""
    r"""licen[cs]ed|distributed|released|placed|available|copied|subject|to|form|redistribute|redistributed|re-distribute|modify|modified|used|use|"""
    r"""copy|published|provided|made|covered|governed|and|or|under|by|of|terms|same|any) )+$"""
)
_BEFORE = regex.compile(r"(?:[.;:!?]|^)[\s\W]{1,6}$")
_AFTER = regex.compile(r"\s?(?:$|[.;()\"'*]|,\sv|-)")
_THIS = _worded(
    r"this (?:program|library|software|file|code|module|package|source|work|same)|use of this|is free software|you (?:can|may)"
)
_PUT = _worded(
    r"(?:licen[cs]ed|released|placed|distributed|available|provided|published|made|may be|can be|under|by|subject) "
)
_UNDER = (
    r"(?:under|by|of) (?:the )?(?:terms (?:and conditions )?of (?:the )?)?(?:either )?(?:the )?"
)

_TEXTS = (
    _Licence(
        _worded(r"permission is hereby granted,? free of charge,? to any person obtaining a copy"),
        _named("MIT"), _KEEP,
    ),
    _Licence(
        _worded(r"redistribution and use (?:of this software )?in source and binary forms,? (?:with or without modification,? )?(?:are|is) permitted"),
        _bsd, _KEEP,
    ),
    _Licence(
        _worded(r"permission to use,? copy,? modify,? (?:and|and/or|or)? ?(?:distribute|sell)[\w, ]{0,60} this software (?:and its documentation )?(?:for any purpose )?with(?:out| or without) fee"),
        _named("ISC"), _KEEP,
    ),
    _Licence(
        _worded(r"permission is granted to anyone to use this software for any purpose"),
        _named("Zlib"), _MARKED,
    ),
    _Licence(
        _worded(r"this is free and unencumbered software released into the public domain"),
        _named("Unlicense"), frozenset(),
    ),
)  # fmt: skip
_NAMES = (
    _Licence(_worded(rf"{_UNDER}apache (?:software )?licen[cs]e,? (?:version|v)?[ .]?2(?:\.0)?"), _named("Apache-2.0"), _MARKED),
    _Licence(
        _worded(rf"{_UNDER}gnu (?:(?P<kind>lesser|library|affero) )?general public licen[cs]e"),
        _gpl, _COPYLEFT,
    ),
    _Licence(_worded(rf"{_UNDER}mozilla public licen[cs]e,? (?:version|v)?[ .]{{0,2}}2\.0"), _named("MPL-2.0"), _COPYLEFT),
    _Licence(_worded(rf"{_UNDER}eclipse public licen[cs]e (?:- )?(?:version |v ?)?1\.0"), _named("EPL-1.0"), _COPYLEFT),
    _Licence(_worded(rf"{_UNDER}eclipse public licen[cs]e (?:- )?(?:version |v ?)?2\.0"), _named("EPL-2.0"), _COPYLEFT),
    _Licence(_worded(rf"{_UNDER}(?:mit|x11|expat)(?:-style)? licen[cs]e"), _named("MIT"), _KEEP),
    _Licence(_worded(r"(?:under|by) (?:the )?(?:terms of (?:the |a )?)?(?:a )?(?:new |modified |simplified |revised |3-clause |2-clause )?bsd(?:-style|-type)? licen[cs]e"), _named("BSD"), _KEEP),
)  # fmt: skip
