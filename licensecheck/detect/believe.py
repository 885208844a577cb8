"""Whether a statement is meant: about a work, by somebody who may say so, and not about saying it.

Each check gives points for or against, and says why.  A ban on parking has the form of a ban
on copying; a report on a lawsuit has its words.  What decides is the object of the rule, and
whether the formula is used or mentioned.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex

from licensecheck.detect.drafts import Draft
from licensecheck.detect.operators import OPERATORS
from licensecheck.detect.reading import Reading
from licensecheck.detect.tokens import Kind, Tagged
from licensecheck.extend import Tag
from licensecheck.model.notice import Action, Condition, Exemption, Modality, Object
from licensecheck.model.text import Role
from licensecheck.text.scripts import is_unspaced

#: Actions that are done to works and to little else.
STRONG = frozenset(
    {
        Action.REPRODUCE,
        Action.REDISTRIBUTE,
        Action.REWRITE,
        Action.TRANSLATE,
        Action.AI_TRAINING,
        Action.ALTER_IMAGE,
        Action.PUBLISH,
        Action.ADAPT,
        Action.COMMERCIAL,
        Action.QUOTE,
    }
)
TELLING_DUTIES = frozenset(
    {Condition.ATTRIBUTION, Condition.LINK, Condition.SHARE_ALIKE, Condition.KEEP_NOTICE,
     Condition.EDITORIAL_PURPOSE, Condition.NONCOMMERCIAL, Condition.NOTIFY, Condition.ONE_TIME,
     Condition.CONTEXT_ONLY, Condition.RELEASE}
)  # fmt: skip
#: Objects that are works, or full of them.
WORKS = frozenset({Object.ITEM, Object.TEXT, Object.SITE, Object.IMAGE, Object.VIDEO})
#: How many points make a statement believed.
ENOUGH = 1.19

_CODE = regex.compile(
    r"\w\.\w+\(r?[\"']|\w\(r?[\"']|\w\[[\"']|[{}=]{1,2}|</?[a-z]\w*[ />]|\\[bdsw]|\(\)|=>|::|;\s*$|\|\|"
)
_CALL = regex.compile(r"\w\.\w+\(r?[\"']")
_QUOTED = regex.compile(r"\"[^\"]{6,}\"|(?<!\w)'[^']{12,}'(?!\w)")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a statement stands: `near` a sure notice, or right beside one (`touching`); beside a
    credit; in a
    block of some role; at the end of the text, as all of it, or lost in a `long` one.
    """

    near: bool
    touching: bool
    credited: bool
    role: Role | None
    last: bool
    alone: bool
    long: bool


def belief(tagged: Tagged, reading: Reading, draft: Draft, setting: Setting) -> float:
    """Add up the evidence for and against *draft*; `ENOUGH` is enough."""
    return sum(check(tagged, reading, draft, setting) for check in _CHECKS)


Check = Callable[[Tagged, Reading, Draft, Setting], float]


def _stands_by_a_notice(_t: Tagged, reading: Reading, _d: Draft, setting: Setting) -> float:
    if not setting.near:
        return 0.0
    if reading.has(Tag.NONWORK):
        return 0.2
    # A sentence of news does not speak of rights because the next line does.
    return 1.5 * max(0.0, min(1.0, (reading.known() - 0.15) * 4))


def _stands_by_a_credit(_t: Tagged, _r: Reading, _d: Draft, setting: Setting) -> float:
    return 0.7 if setting.credited and not setting.near else 0.0


def _stands_where_rights_stand(_t: Tagged, _r: Reading, _d: Draft, setting: Setting) -> float:
    if setting.role in {Role.RIGHTS, Role.FOOTER, Role.CAPTION}:
        return 0.8 if setting.role is Role.RIGHTS else 0.5
    return -0.4 if setting.role in {Role.NAVIGATION, Role.HEADLINE, Role.CODE} else 0.0


def _acts_on_works(_t: Tagged, _r: Reading, draft: Draft, _s: Setting) -> float:
    strong = sum(action in STRONG for action in draft.actions)
    points = 0.5 if strong else 0.0
    if len(draft.actions) > 1:
        points += 0.4
    if Action.AI_TRAINING in draft.actions and draft.modality is not Modality.PERMITS:
        points += 0.4
    return points


def _names_a_work(_t: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    named = {t.value for t in reading.tokens if t.kind is Kind.OBJECT}
    if not named:
        return 0.0
    return 0.6 if named & WORKS else 0.3


def _has_a_way_out(_t: Tagged, _r: Reading, draft: Draft, _s: Setting) -> float:
    points = 0.5 if Condition.CONSENT in draft.conditions else 0.0
    points += 0.6 if draft.conditions & TELLING_DUTIES else 0.0
    if (
        Exemption.EDITORIAL_USE in draft.exceptions
        or Exemption.STATUTORY_EXCEPTION in draft.exceptions
    ):
        points += 0.9
    return points


def _is_unanchored(tagged: Tagged, reading: Reading, draft: Draft, setting: Setting) -> float:
    """Selling, passing on and using are done to anything: without a work they say little."""
    works = {
        Action.REPRODUCE,
        Action.REWRITE,
        Action.TRANSLATE,
        Action.AI_TRAINING,
        Action.ALTER_IMAGE,
        Action.PUBLISH,
        Action.ADAPT,
        Action.QUOTE,
    }
    named = any(t.kind is Kind.OBJECT for t in reading.tokens)
    if (
        named
        or setting.near
        or setting.credited
        or works & set(draft.actions)
        or draft.shorthand
    ):
        return 0.0
    words = tagged.view.words(reading.start, reading.end)
    if words.isupper() or (setting.alone and len(words.split()) <= 5):
        return 0.0
    if setting.role is Role.RIGHTS:
        return 0.0
    return -0.25 if Action.ALL in draft.actions else -0.5


def _is_free_of_all(_t: Tagged, reading: Reading, draft: Draft, setting: Setting) -> float:
    """Nobody permits everything of nothing: a bare permission has to name what it frees."""
    bare = draft.modality is Modality.PERMITS and not draft.conditions
    named = any(t.kind is Kind.OBJECT for t in reading.tokens)
    return -0.4 if bare and not named and not setting.near else 0.0


def _ranges(_t: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    return 0.4 if reading.has(Tag.RANGE) else 0.0


def _bounds_a_place(_t: Tagged, reading: Reading, draft: Draft, _s: Setting) -> float:
    return 0.7 if draft.territory and reading.has(Tag.OUTSIDE, Tag.OUT, Tag.NEG) else 0.0


def _reserves(_t: Tagged, _r: Reading, draft: Draft, _s: Setting) -> float:
    if draft.modality is not Modality.RESERVES:
        return 0.0
    return 0.6 if set(draft.actions) - {Action.ALL} else -0.8


def _is_shorthand(tagged: Tagged, reading: Reading, draft: Draft, setting: Setting) -> float:
    """Desk shorthand is short and shouted."""
    if not draft.shorthand:
        return 0.0
    words = tagged.view.words(draft.start, draft.end)
    letters = [char for char in words if char.isalpha()]
    shouted = letters and sum(char.isupper() for char in letters) > 0.7 * len(letters)
    short = len(tagged.view.text[reading.start : reading.end].split()) <= 8
    return (0.8 if shouted else -0.2) + (0.4 if short and (shouted or setting.near) else 0.1)


def _is_bare(tagged: Tagged, _r: Reading, draft: Draft, setting: Setting) -> float:
    """As in "Subscribers" and "24 hours" are everywhere: without a verb they need company or capitals."""
    if not draft.bare or setting.touching:
        return 0.0
    words = tagged.view.words(draft.start, draft.end)
    member = draft.conditions == {Condition.SUBSCRIBER} and not setting.alone
    return 0.0 if words.isupper() and len(words.split()) > 1 and not member else -1.6


def _is_dense(tagged: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    """A notice says little that is not about rights; a news sentence says much."""
    words = tagged.view.text[reading.start : reading.end]
    if len(words.split()) < 3 and len(words) < 8 and not any(map(is_unspaced, words)):
        return 0.0
    return max(-0.7, min(0.7, (reading.known() - 0.38) * 2.2))


def _is_curt(tagged: Tagged, reading: Reading, draft: Draft, setting: Setting) -> float:
    """A ban on copying that is all a sentence says: "Nachdruck verboten", 禁止转载."""
    words = tagged.view.text[reading.start : reading.end]
    curt = len(words) <= 40 or (len(words.split()) <= 12 and len(words) <= 90)
    banned = draft.modality is Modality.PROHIBITS and set(draft.actions) & STRONG
    named = any(t.kind is Kind.OBJECT and t.value == Object.ITEM for t in reading.tokens)
    return 0.3 if curt and banned and (named or not setting.long) else 0.0


def _is_short_and_final(_t: Tagged, _r: Reading, _d: Draft, setting: Setting) -> float:
    return (0.2 if setting.last else 0.0) + (0.5 if setting.alone else 0.0)


def _is_lost_in_prose(_t: Tagged, _r: Reading, _d: Draft, setting: Setting) -> float:
    prose = setting.role not in {Role.RIGHTS, Role.FOOTER, Role.CAPTION}
    return -0.35 if setting.long and prose and not setting.near else 0.0


def _is_reported(_t: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    told = reading.count(Tag.REPORT)
    return -1.1 - 0.5 * (told > 1) if told else 0.0


def _is_a_topic(_t: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    return -0.8 * min(2, reading.count(Tag.TOPIC))


def _is_about_something_else(_t: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    return -1.6 * min(2, reading.count(Tag.NONWORK))


def _is_asked(tagged: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    words = tagged.view.text[reading.start : reading.end].rstrip(" \"')")
    return -2.2 if words[-1:] in {"?", "؟", "？", ";"} and words[-1:] != ";" else 0.0


def _is_quoted(tagged: Tagged, reading: Reading, draft: Draft, _s: Setting) -> float:
    """A formula inside quotes, in a sentence that goes on outside them, is mentioned."""
    text = tagged.view.text[reading.start : reading.end]
    rules = [t for t in reading.tokens if t.kind is Kind.ACTION or t.is_tag(*OPERATORS)]
    rules = [t for t in rules if draft.start <= t.start and t.end <= draft.end]
    for match in _QUOTED.finditer(text):
        start, end = reading.start + match.start(), reading.start + match.end()
        inside = [t for t in rules if start <= t.start and t.end <= end]
        if rules and len(inside) == len(rules) and len(match.group()) < 0.9 * len(text.strip()):
            return -1.6
    return 0.0


def _is_code(tagged: Tagged, reading: Reading, _d: Draft, _s: Setting) -> float:
    source = tagged.view.text[reading.start : reading.end]
    calls = _CALL.search(source) is not None
    return -2.0 if len(_CODE.findall(source)) + calls > 1 else 0.0


_CHECKS: tuple[Check, ...] = (
    _stands_by_a_notice,
    _stands_by_a_credit,
    _stands_where_rights_stand,
    _acts_on_works,
    _names_a_work,
    _has_a_way_out,
    _is_unanchored,
    _is_free_of_all,
    _ranges,
    _bounds_a_place,
    _reserves,
    _is_shorthand,
    _is_bare,
    _is_dense,
    _is_curt,
    _is_short_and_final,
    _is_lost_in_prose,
    _is_reported,
    _is_a_topic,
    _is_about_something_else,
    _is_asked,
    _is_quoted,
    _is_code,
)


def mention(tagged: Tagged, reading: Reading, start: int, end: int) -> float:
    """Say how surely a formula is only mentioned: quoted, asked about, explained; 1 is enough."""
    text = tagged.view.text[reading.start : reading.end]
    points = 0.0
    before = tagged.view.text[reading.start : start].rstrip()
    after = tagged.view.text[end : reading.end].lstrip(" .,;")
    quoted = (before[-1:] in {'"', "'"} and after[:1] in {'"', "'"}) or _covered(
        tagged, reading, start, end
    )
    points += 0.8 if quoted and len(text) > 1.3 * (end - start) else 0.0
    points += 0.6 if reading.has(Tag.TOPIC) else 0.0
    points += 0.5 if reading.has(Tag.REPORT) else 0.0
    points += 0.7 if text.rstrip(" \"')")[-1:] in {"?", "؟", "？"} else 0.0
    points += 1.0 if _is_code(tagged, reading, _NO_DRAFT, _NO_SETTING) < 0 else 0.0
    return points


def _covered(tagged: Tagged, reading: Reading, start: int, end: int) -> bool:
    """Say whether the range lies inside a pair of quotes in the sentence."""
    text = tagged.view.text[reading.start : reading.end]
    for match in _QUOTED.finditer(text):
        if reading.start + match.start() <= start and end <= reading.start + match.end():
            return True
    return False


_NO_DRAFT = Draft(Modality.RESERVES, (Action.ALL,), 0, 0)
_NO_SETTING = Setting(
    near=False, touching=False, credited=False, role=None, last=False, alone=False, long=False
)
