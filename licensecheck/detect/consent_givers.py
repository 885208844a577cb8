"""Whose consent it is where the name stands in front: AFP's permission, ilman X:n lupaa, Xの許可.

In scripts with capitals the name is the capitalised run before the consent.  In the others it
is what stands between the consent, or the particle that joins a name to it, and the last
thing before it that means something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from licensecheck.detect.names import is_cased, name_before
from licensecheck.detect.pieces import Range
from licensecheck.detect.reading import Reading
from licensecheck.detect.registry import Known, known_at
from licensecheck.detect.tokens import Kind, Tagged, Token, packs
from licensecheck.extend import LanguagePack, Tag
from licensecheck.model.notice import Condition
from licensecheck.text.fold import View, fold_word
from licensecheck.text.scripts import is_unspaced

#: Languages that write every noun like a name.
NOUN_CAPITALS = frozenset({"de", "lb"})
#: Words that end the name of a party to a rule.
ENDS = (Tag.BAN, Tag.MAY, Tag.MAY_NOT, Tag.AND, Tag.ALLOW, Tag.NEED)
#: How far back from the consent its owner may begin, in letters and words.
_REACH = 60
_WORDS = 5
#: Han, katakana, Hangul and Latin letters make names; hiragana is grammar.
_UNSPACED_NAME = regex.compile(r"[\p{Han}\p{Katakana}\p{Hangul}\p{Latin}\p{N}ー・&]{2,24}$")
_STOP = regex.compile(r"[,.:;()\[\]|、。「」\"]")
_MODIFIERS = frozenset({Condition.PRIOR, Condition.WRITTEN, Condition.CONSENT})


def owner_before(
    tagged: Tagged, token: Token, reading: Reading, known: Sequence[Known]
) -> Iterator[Range]:
    """Yield the name in front of the consent that *token* is."""
    if token.value != Condition.CONSENT or reading.language is None:
        return
    view = tagged.view
    at = _before_modifiers(reading, token)
    if is_cased(view.text[token.start : token.end]):
        name = _capitalised(tagged, reading, at, known)
    else:
        name = _in_front(tagged, reading, at)
    if name:
        yield name


def owner_behind(tagged: Tagged, reading: Reading, at: int) -> Iterator[Range]:
    """Yield the name behind a consent that ends at *at*, in a script without capitals."""
    pack = packs().get(reading.language or "")
    text = tagged.view.text
    if pack is None or not pack.unnamed or is_cased(text[at - 1]):
        return
    joint = _joint(pack).match(text, at, reading.end)
    if joint is None:
        return
    start = joint.end()
    end = _end(tagged, reading, start)
    if start < end and not (
        _is_common(reading, start, end) or _is_unnamed(text[start:end], pack)
    ):
        yield start, end


@cache
def _joint(pack: LanguagePack) -> regex.Pattern[str]:
    """Match the little word, or the letter, that leads from a consent to its owner."""
    joints = sorted(map(fold_word, pack.joints), key=lambda joint: (-len(joint), joint))
    apart = [regex.escape(joint) for joint in joints if not joint.endswith("-")]
    joined = [regex.escape(joint.removesuffix("-")) for joint in joints if joint.endswith("-")]
    gap = "" if any(map(is_unspaced, "".join(joints))) else r"\s"
    words = [*(word + gap for word in apart), *(f"{word}-?" for word in joined)]
    return (
        regex.compile(rf"\s?(?:{'|'.join(words)})(?=\S)") if words else regex.compile(r"(?!)")
    )


def _end(tagged: Tagged, reading: Reading, start: int) -> int:
    """Find where the name ends: at a stop, at the next word that rules anything."""
    text = tagged.view.text
    stop = _STOP.search(text, start, reading.end)
    ruling = (
        t.start
        for t in reading.tokens
        if t.start > start and (t.kind is Kind.CONDITION or t.is_tag(*ENDS))
    )
    end = min([reading.end, start + _REACH, *([stop.start()] if stop else []), *ruling])
    words = list(regex.finditer(r"\S+", text[start:end]))[:_WORDS]
    return start + words[-1].end() if words else start


def without_dative(view: View, start: int, end: int) -> Range:
    """Leave out the letter that says "to" and is written together with the name: זכויות שמורות ל…"""
    return (start + 1, end) if view.text[start] in _datives() else (start, end)


@cache
def _datives() -> frozenset[str]:
    return frozenset(fold_word(one) for pack in packs().values() for one in pack.datives)


def _before_modifiers(reading: Reading, token: Token) -> int:
    """Step back over "prior" and "written", and the "and" between them."""
    at = token.start
    particles = {fold_word(one) for one in packs()[reading.language or ""].genitives}
    for one in reversed([t for t in reading.tokens if t.end <= token.start]):
        if one.kind is Kind.CONDITION and one.value in _MODIFIERS:
            at = one.start
        elif not (one.is_tag(Tag.AND) or one.value in particles):
            break
    return at


def _capitalised(
    tagged: Tagged, reading: Reading, at: int, known: Sequence[Known]
) -> Range | None:
    view = tagged.view
    if view.words(reading.start, reading.end).isupper():
        return None
    name = name_before(view, reading.start, at)
    if name is None or view.text[name[1] : at].strip(" '"):
        return None
    if (owner := view.text.find("'s ", *name)) > 0:
        name = (name[0], owner)  # AFP's Photo Service licence
    if name[0] <= reading.start + 1 or _has_lexicon_words(reading, name):
        return None
    plain = reading.language not in NOUN_CAPITALS or _shows_a_name(view, name, known)
    return name if plain else None


def _shows_a_name(view: View, name: Range, known: Sequence[Known]) -> bool:
    """Say whether the capitals are more than those of a noun: an acronym, a known name."""
    word = view.words(*name)
    return known_at(known, name[0]) is not None or regex.match(r"\p{Lu}{2}", word) is not None


def _has_lexicon_words(reading: Reading, name: Range) -> bool:
    """Say whether a word of the sentence's language stands in the stretch: no name does that."""
    inside = [t for t in reading.tokens if name[0] <= t.start and t.end <= name[1]]
    return any(t.kind not in {Kind.WORD, Kind.NUMBER, Kind.MARKUP} for t in inside)


def _in_front(tagged: Tagged, reading: Reading, at: int) -> Range | None:
    """Read the name before *at* in a script without capitals."""
    view = tagged.view
    pack = packs()[reading.language or ""]
    floor = max(reading.start, at - _REACH)
    floor = max([floor, *(floor + m.end() for m in _STOP.finditer(view.text[floor:at]))])
    unspaced = is_unspaced(view.text[at])
    if not (unspaced or pack.genitives):
        return None
    end = _before_particle(view, floor, at, pack.genitives)
    if end is None:
        return None
    start = (
        _unspaced(tagged, reading, floor, end) if unspaced else _spaced(view, floor, end, pack)
    )
    if start is None or start >= end or _is_common(reading, start, end):
        return None
    return None if _is_unnamed(view.text[start:end], pack) else (start, end)


def _before_particle(view: View, floor: int, at: int, particles: tuple[str, ...]) -> int | None:
    """Step back over the particle that joins a name to its consent; None if there is none."""
    words = view.text[floor:at].rstrip()
    if not particles:
        return floor + len(words)
    for particle in sorted(map(fold_word, particles), key=len, reverse=True):
        if words.endswith(particle):
            return floor + len(words.removesuffix(particle).rstrip(" -"))
    return None


def _unspaced(tagged: Tagged, reading: Reading, floor: int, end: int) -> int | None:
    """Find where a name without blanks begins: behind the last word that rules anything."""
    ruling = [
        t.end
        for t in reading.tokens
        if floor < t.end <= end and t.kind in {Kind.TAG, Kind.CONDITION, Kind.ACTION}
    ]
    floor = max([floor, *ruling])
    match = _UNSPACED_NAME.search(tagged.view.text, floor, end)
    return match.start() if match else None


def _spaced(view: View, floor: int, end: int, pack: LanguagePack) -> int | None:
    """Find where a name begins among words: behind a little word of the grammar."""
    little = {fold_word(word) for word in (*pack.joints, *pack.genitives)}
    words = list(regex.finditer(r"\S+", view.text[floor:end]))
    start = None
    for word in reversed(words[-_WORDS:]):
        if word.group() in little:
            break
        start = floor + word.start()
    else:
        start = start if len(words) <= _WORDS else None
    return start


def _is_common(reading: Reading, start: int, end: int) -> bool:
    """Say whether words of the lexicon fill the stretch: "articles and photographs"."""
    inside = [t for t in reading.tokens if start <= t.start < end]
    works = inside and inside[-1].kind is Kind.OBJECT and inside[-1].end == end
    return bool(works) or not any(t.kind is Kind.WORD for t in inside)


def _is_unnamed(words: str, pack: LanguagePack) -> bool:
    """Say whether *words* are an office and no name: the rights holder, our paper."""
    return words.strip() in {fold_word(word) for word in pack.unnamed}
