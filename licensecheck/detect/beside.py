"""What the signs around a label or a name say: whether a credit can stand there.

A credit is set apart: in brackets, on a line of its own, behind a slash or before a colon.  In
a sentence, "photo" and "Reuters" are words like any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from licensecheck.detect.anchors import Hit, Look
from licensecheck.detect.credits import PHOTO_WORD, byline
from licensecheck.detect.licences import goes_on
from licensecheck.text.scripts import is_unspaced
from licensecheck.text.skim import Skim

#: Letters and signs within a sentence.
_RUNNING = frozenset(",'\";")
_SIGNS_BEFORE = "([（【/〔<=＝|：:据據@"
_COLON = re.compile(r"\s?[:：/|]")
_SET_APART = re.compile(r"\s?(?:[/)\]）】〕>|=＝]|-|\.\s?[-–—]|via\b)|[\s.]*$")
_DATED = re.compile(r"\d\D{0,14}[-–.,]$")
_AFTER_DATE = re.compile(r"\s?[.)/-]")
#: How far behind a label a known name makes it one.
REACH = 140
_OPEN, _CLOSE = frozenset("(-"), frozenset(").")
#: So many blanks in a phrase and it speaks for itself: "contributed to this report".
_MANY = 3
_BEFORE = 24


def tells(skim: Skim, hit: Hit) -> bool:
    """Say whether *hit* has to be read for what it is itself, by what stands around it."""
    return all(check(skim, hit) for check in _CHECKS[hit.anchor.look])


def _is_shouted(skim: Skim, hit: Hit) -> bool:
    return skim.source[skim.at(hit.start) : skim.at(hit.end - 1) + 1].isupper()


def _is_label(skim: Skim, hit: Hit) -> bool:
    text = skim.text
    if is_unspaced(text[hit.start]) or text[hit.end - 1] == ":":
        return True
    return not _runs_on(skim, hit.start) or _COLON.match(text, hit.end) is not None


def _runs_on(skim: Skim, start: int) -> bool:
    """Say whether a sentence goes on from before *start*."""
    before = skim.text[max(0, start - 3) : start].rstrip()[-1:]
    within = before.isalnum() or before in _RUNNING
    return bool(before) and within and not _opens_line(skim, start)


def _opens_line(skim: Skim, start: int) -> bool:
    return start == 0 or "\n" in skim.source[skim.at(start - 1) : skim.at(start)]


def _closes_line(skim: Skim, end: int) -> bool:
    rest = skim.source[skim.at(end - 1) + 1 :][:4].lstrip(" .)]")
    return not rest or rest[0] in "\r\n"


def _is_credited(skim: Skim, hit: Hit) -> bool:
    """Say whether a known name can be a credit: a dateline, a signature, a link of a chain."""
    text = skim.text
    before = text[max(0, hit.start - _BEFORE) : hit.start].rstrip()
    if before[-1:] in _SIGNS_BEFORE or before.endswith("via"):
        return True
    if _SET_APART.match(text, hit.end) or PHOTO_WORD.match(text, hit.end):
        return True
    if _opens_line(skim, hit.start):
        return is_unspaced(text[hit.start]) or _closes_line(skim, hit.end)
    return _DATED.search(before) is not None and _AFTER_DATE.match(text, hit.end) is not None


def _is_alone(skim: Skim, hit: Hit) -> bool:
    """Say whether an agency without a name is told of in so many words, or set apart."""
    if skim.text.count(" ", hit.start, hit.end) >= _MANY:
        return True
    before, after = skim.text[: hit.start][-2:].strip(), skim.text[hit.end :][:2].strip()
    return (not before or before in _OPEN) and (not after or after[0] in _CLOSE)


def _is_byline(skim: Skim, hit: Hit) -> bool:
    if byline(skim.text, hit.start, hit.end) is not None:
        return True
    return not is_unspaced(skim.text[hit.start]) and _is_label(skim, hit)  # "Author:" is both


def _is_licence(skim: Skim, hit: Hit) -> bool:
    return goes_on(skim.text, hit.start)


def _never(_skim: Skim, _hit: Hit) -> bool:
    return False


_CHECKS: Mapping[Look, tuple[Callable[[Skim, Hit], bool], ...]] = {
    Look.NO: (_never,),
    Look.ALWAYS: (),
    Look.SHOUT: (_is_shouted,),
    Look.AGENCY: (_is_alone,),
    Look.LABEL: (_is_label,),
    Look.NAME: (_is_credited,),
    Look.ACRONYM: (_is_shouted, _is_credited),
    Look.BYLINE: (_is_byline,),
    Look.LICENCE: (_is_licence,),
}


def dated_heads(skim: Skim) -> Iterator[int]:
    """Yield where a name in brackets or slashes may end a dateline: `PORT ELLEN, March 3 (HWN) -`."""
    for match in _NAMED.finditer(skim.source):
        at = match.start()
        head = skim.source.rfind("\n", max(0, at - _HEAD), at)
        if (head >= 0 or at <= _HEAD) and any(map(str.isdigit, skim.source[head + 1 : at])):
            yield at


_NAMED = re.compile(r"[(/（](?=[^\s()/\d]{2,24}(?:\s[^\s()/\d]{2,12})?[)/）])")
#: How far a dateline may run, in letters.
_HEAD = 90
