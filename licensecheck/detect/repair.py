"""Undo the damage of scanners and typists before the words are looked up.

A word that nobody knows is held against the words of the language around it: with look-alike
letters made equal, with one letter wrong, cut where a blank was lost.  What is found so is read
as the word it was meant to be; the text itself stays as it is, and the place of every letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

import regex

from licensecheck.detect import rescript
from licensecheck.detect.registry import Known
from licensecheck.detect.sentences import sentences
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged, lexicon, tag
from licensecheck.extend import Tag
from licensecheck.text.fold import View

_WORD = regex.compile(r"[\p{L}\p{M}\d|!@$]*[\p{L}\p{M}\d|@$](?:'(?:t|s|re|ve|ll|d|m)\b)?")
#: Letters that scanners take for one another, each class under one name.
_CLASSES = {
    "i": "il1|!j\u0456\u0406", "o": "o0ceq\u043e\u0441\u0435\u0451\u0454", "s": "s5$\u0455", "b": "b86h\u0431\u0432",
    "a": "a@\u0430", "u": "uvn\u0443", "t": "t7\u0442", "g": "g9q",
    "\u0438": "\u0438\u043f\u043d\u0446\u0439", "\u0437": "\u0437\u044d3", "\u0448": "\u0448\u0449", "\u044c": "\u044c\u044a\u044b",
    "\u043b": "\u043b\u0434",
}  # fmt: skip
_TABLE = {ord(char): name for name, chars in _CLASSES.items() for char in chars}
#: Two letters taken for one, in the terms of the classes above: rn for m, vv for w, cl for d.
_PAIRS = (("ru", "m"), ("uu", "w"), ("oi", "d"))
#: Digits and signs that stand for one letter whenever they stand among letters.
_DIGITS = str.maketrans(
    {"0": "o", "1": "l", "5": "s", "8": "b", "|": "l", "$": "s", "@": "a", "!": "i"}
)
#: Words that the lexicon does not have, since licences are read by patterns.
_LICENCE_WORDS = frozenset(
    [
        "creative",
        "commons",
        "attribution",
        "noncommercial",
        "sharealike",
        "noderivatives",
        "licence",
        "license",
    ]
)
#: Shorter words have too many neighbours.
_LEAST, _LEAST_FOR_TYPOS, _LEAST_FOR_WRONG, _LEAST_FOR_JOINED = 3, 6, 8, 9
#: Languages that write every noun like a name.
_NOUN_CAPITALS = frozenset({"de", "lb"})
#: A text this short may be a notice and nothing else.
_NOTICE = 300
#: In a text without other damage only longer words are taken for damaged ones.
_LEAST_IN_CLEAN, _LEAST_IN_DAMAGED = 6, 4
_MIXED = regex.compile(r"\p{L}.*[0158|$@!]|[0158|$@!].*\p{L}")
_LINK = regex.compile(r"(?:https?:|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
#: Codes that end in a digit and mean what they say: CC0, MP3, dpa4.
_CODE = regex.compile(r"\p{L}{2,4}\d")
_LETTERS = regex.compile(r"\p{L}")
_DAMAGED = regex.compile(
    r"(?<!\w)\p{L}0(?!\w)|\p{L}[\d|!@$]\p{L}|\p{L}{2}[\d|@$]|(?<!\w)[1|0]\p{L}{2}"
)


def shows_damage(text: str) -> bool:
    """Say whether *text* can have words in it that are not what they look like."""
    return _DAMAGED.search(text) is not None or rescript.shows_damage(text)


def mended(tagged: Tagged, known: Sequence[Known] = ()) -> Tagged:
    """Give *tagged* with its damaged words read as they were meant, or itself if none is.

    The names of holders that are *known* are whole as they stand.
    """
    if not _worth_it(tagged):
        return tagged
    if seen := rescript.changes(tagged):
        tagged = tag(_rewritten(tagged.view, seen))
    least = _LEAST if _DAMAGED.search(tagged.view.text) else _LEAST_IN_CLEAN
    changes = list(_changes(tagged, known, least))
    if least == _LEAST_IN_CLEAN and len(changes) > 1 + len(tagged.view.text) // 400:
        # the short words are suspect too
        changes = list(_changes(tagged, known, _LEAST_IN_DAMAGED))
    return tag(_rewritten(tagged.view, changes)) if changes else tagged


def _changes(
    tagged: Tagged, names: Sequence[Known], least: int
) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, meant word) for the words of *least* letters that can be mended."""
    view = tagged.view
    whole = bytearray(len(view.text))
    links = [match.span() for match in _LINK.finditer(view.text)]
    for start, end in (*links, *((name.start, name.end) for name in names)):
        whole[start:end] = b"\1" * (end - start)
    language = _language(tagged, 0, len(view.text))
    for first, last in sentences(view):
        packs = _packs(tagged, first, last, language)
        yield from _in_sentence(tagged, (first, last), packs, whole, least)


def _in_sentence(
    tagged: Tagged,
    sentence: tuple[int, int],
    packs: Sequence[str],
    whole: bytearray,
    least: int,
) -> Iterator[tuple[int, int, str]]:
    """Mend one sentence in the language it is in, which need not be that of the rest.

    What is marked as *whole*, links and names that are known, is left as it stands.
    """
    view = tagged.view
    known = _covered(view, tagged.within(*sentence), {*packs, COMMON})
    for match in _WORD.finditer(view.text, *sentence):
        start, end = match.span()
        if plain := next(
            filter(None, (way(view, start, match.group(), packs) for way in _WAYS)), None
        ):
            yield start, end, plain
            continue
        if all(known[start:end]) or whole[start] or not _LETTERS.search(match.group()):
            continue
        if _CODE.fullmatch(match.group()):
            continue
        shouted = least < _LEAST_IN_CLEAN and view.words(start, end).isupper()  # AII for All
        if end - start < least - shouted and not _MIXED.search(match.group()):
            continue
        if packs[0] not in _NOUN_CAPITALS and _is_capitalised(view, start, end):
            continue  # a name
        if _is_in_a_dated_name(view, start, end):
            continue
        meant = _meant(match.group(), packs)
        if meant and meant != match.group():
            yield start, end, meant


def _language(tagged: Tagged, start: int, end: int, second: str = SECOND) -> str:
    """Name the language to mend in: damage lets stems of others match, so *second* is preferred.

    That is the language of the text for a sentence of it, and English for the text.
    """
    weights = tagged.weights(start, end)
    best = max(weights, key=lambda name: (weights[name], name), default=second)
    return best if weights.get(best, 0) > _CLEARLY * weights.get(second, 0) else second


def _packs(tagged: Tagged, start: int, end: int, whole: str) -> tuple[str, ...]:
    """Name the packs to mend a sentence from: its language, those as near to it, English."""
    language = _language(tagged, start, end, whole)
    weights = tagged.weights(start, end)
    least = _NEARLY * weights.get(language, 0.0)
    near = sorted((name for name in weights if weights[name] >= least > 0), key=_by(weights))
    return tuple(dict.fromkeys((language, *near[:_KIN], SECOND)))


def _by(weights: Mapping[str, float]) -> Callable[[str], tuple[float, str]]:
    return lambda name: (-weights[name], name)


#: How near another language has to come, and how many may: Croatian and Serbian, Danish and Norwegian.
_NEARLY, _KIN = 0.9, 3
#: How much more than the language preferred another one has to explain.
_CLEARLY = 1.25


def _small_l(view: View, start: int, word: str, packs: Sequence[str]) -> str | None:
    """Read a capital I between small letters as the l that it was: `repubIish`."""
    capitals = [at for at, char in enumerate(word) if at and view.upper(start + at)]
    if not capitals or any(word[at] != "i" or view.upper(start + at - 1) for at in capitals):
        return None
    meant = "".join("l" if at in capitals else char for at, char in enumerate(word))
    return meant if any(_knows(pack, meant) for pack in packs) else None


def _apart(view: View, start: int, word: str, packs: Sequence[str]) -> str | None:
    """Part a letter that is a word from a letter-spaced word beside it: `е з а б р а н е н о`."""
    end = start + len(word) - 1
    if len(word) < _LEAST_FOR_TYPOS or view.ends[end] - view.starts[start] < 2 * len(word) - 1:
        return None
    for pack in packs:
        if _knows(pack, word):
            return None
        for cut in (1, len(word) - 1):
            if _knows(pack, max(word[:cut], word[cut:], key=len)):
                return f"{word[:cut]} {word[cut:]}"
    return None


def _is_capitalised(view: View, start: int, end: int) -> bool:
    """Say whether the word is written like a name: capital first, in the middle of a sentence."""
    if (
        not view.upper(start)
        or view.upper(end - 1)
        or start == 0
        or _MIXED.search(view.text[start:end])
    ):
        return False
    return regex.search(r"[\w,]\s$", view.text[max(0, start - 2) : start]) is not None


def _is_in_a_dated_name(view: View, start: int, end: int) -> bool:
    """Say whether the word stands in a name behind a sign or year: "2011 Stephan Quay <sq@…>"."""
    behind = _TO_THE_YEAR.search(view.text, max(0, start - 40), start)
    ahead = _TO_THE_END.match(view.text, end)
    if behind is None or ahead is None or _MIXED.search(view.text[start:end]):
        return False
    first = next((b for b in sorted(view.breaks) if b >= start), len(view.text))
    words = view.words(start, min(first, ahead.end())).split()
    return all(word[:1].isupper() for word in words if word[:1].isalpha())


_TO_THE_YEAR = regex.compile(r"(?:(?:19|20)\d\d|©|\(c\))[,\s]\s?(?:[\p{L}.'-]+\s){0,4}$")
_TO_THE_END = regex.compile(r"[\p{L}.' -]{0,60}")


def _covered(view: View, hits: Iterable[Hit], packs: set[str]) -> bytearray:
    """Mark the letters that some phrase of *packs* explains."""
    mask = bytearray(len(view.text))
    for hit in hits:
        if not any(meaning.pack in packs for meaning in hit.meanings):
            continue
        mask[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
    return mask


def _worth_it(tagged: Tagged) -> bool:
    """Say whether the text shows damage, or is about rights, so that typos matter."""
    if len(tagged.view.text) < _NOTICE:
        return True
    if len(tagged.view.text) > 3_000:
        return False
    telling = tagged.tagged(
        0, len(tagged.view.text), Tag.MARK, Tag.RESERVED, Tag.BAN, Tag.WITHOUT, Tag.NO_PART, Tag.RESERVE,
        Tag.UNAUTHORISED, Tag.MAY_NOT, Tag.ONLY,
    )  # fmt: skip
    return bool(telling) or _DAMAGED.search(tagged.view.text) is not None


@lru_cache(maxsize=65_536)
def _meant(word: str, packs: tuple[str, ...]) -> str | None:
    if _MIXED.search(word):
        plain = _digitless(word, packs)
        if plain:
            return plain
    for pack in (*packs, COMMON):
        if found := _lookalike(word, pack) or _typo(word, pack):
            return found
    return next(filter(None, (_joined(word, pack) for pack in packs)), None)


def _digitless(word: str, packs: Sequence[str]) -> str | None:
    """Read the digits inside a word as letters, where that gives a word somebody knows."""
    plain = word.translate(_DIGITS)
    for candidate in (
        plain,
        plain.replace("l", "i"),
        word.replace("1", "i").translate(_DIGITS),
    ):
        if any(_knows(pack, candidate) for pack in packs):
            return candidate
    return None


def _knows(pack: str, word: str) -> bool:
    words = lexicon().vocabulary(pack)
    return word in words or any(
        f"{word[:cut]}*" in words for cut in range(_LEAST, len(word) + 1)
    )


def _lookalike(word: str, pack: str) -> str | None:
    if len(word) < _LEAST:
        return None
    words = _skeletons(pack)
    whole = words.get(_skeleton(word))
    if whole:
        return whole
    for cut in range(len(word) - 1, _LEAST, -1):  # a stem, and whatever ending
        stem = words.get(_skeleton(word[:cut]) + "*")
        if stem:
            return stem + word[cut:]
    return None


_WAYS = (_small_l, _apart)


def _skeleton(word: str) -> str:
    word = word.translate(_TABLE)
    for pair, one in _PAIRS:
        word = word.replace(pair, one)
    return word


@cache
def _skeletons(pack: str) -> dict[str, str]:
    """Map the skeletons of a pack's words to the words; stems keep their `*`."""
    found: dict[str, str] = {}
    extra = _LICENCE_WORDS if pack == SECOND else frozenset()
    for word in sorted(
        lexicon().vocabulary(pack) | extra, key=lambda it: (it.endswith("*"), it)
    ):
        stem = word.removesuffix("*")
        if len(stem) >= _LEAST:
            found.setdefault(_skeleton(stem) + ("*" if word.endswith("*") else ""), stem)
    return found


def _typo(word: str, pack: str) -> str | None:
    """Find the word from which *word* differs by one letter lost, added, changed or swapped."""
    if len(word) < _LEAST_FOR_TYPOS or not word.isalpha():
        return None
    near = _neighbours(pack)
    found = {meant for key in _less_one(word) for meant in near.get(key, ())}
    close = [meant for meant in sorted(found) if _one_apart(word, meant)]
    return close[0] if close else None


@cache
def _neighbours(pack: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(lexicon().vocabulary(pack)):
        if len(word) < _LEAST_FOR_TYPOS or word.endswith("*") or not word.isalpha():
            continue
        for key in _less_one(word):
            found[key] = (*found.get(key, ()), word)
    return found


def _less_one(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_apart(one: str, other: str) -> bool:
    """Say whether one slip makes the two equal: a letter lost, added, changed, or two swapped.

    What changes at the end is an inflection and no slip: `editor`, `editar`, `reported`.
    """
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if len(one) != len(other):
        longer, shorter = sorted((one, other), key=len, reverse=True)
        slips = (at for at in range(1, len(longer) - 1) if not _is_inflected(longer, at))
        return any(longer[:at] + longer[at + 1 :] == shorter for at in slips)
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 1:
        if len(one) < _LEAST_FOR_WRONG:
            return False  # "loaded" is not meant for "loaned"
        ends = wrong[0] == len(one) - 1
        return not ends and not _is_inflected(one, wrong[0])
    first, last = wrong[0], wrong[-1]
    return (
        wrong == [first, first + 1] and one[first] == other[last] and one[last] == other[first]
    )


def _is_inflected(word: str, at: int) -> bool:
    """Say whether what differs at *at* may be an ending: éditer, éditeur."""
    return at > len(word) - _ENDING and word[at] in _VOWELS


#: Letters of a word that may be its ending.
_ENDING = 4
_VOWELS = frozenset("aeiouyаеиоуыэюяіїєαεηιουω")


def _joined(word: str, pack: str) -> str | None:
    """Cut a long unknown word into words of the pack where it is nothing but such words."""
    if len(word) < _LEAST_FOR_JOINED:
        return None
    words = lexicon().vocabulary(pack)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - 20), end - 1):
            before = best[start]
            if before is not None and word[start:end] in words:
                candidate = (*before, word[start:end])
                current = best[end]
                if current is None or len(candidate) < len(current):
                    best[end] = candidate
    cut = best[-1]
    return " ".join(cut) if cut and len(cut) > 1 and min(map(len, cut)) > 1 else None


def _rewritten(view: View, changes: Sequence[tuple[int, int, str]]) -> View:
    """Give a view with the words replaced, each letter leading back to the whole word."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    moved: dict[int, int] = {}
    mended: set[int] = set()
    at = 0
    for start, end, meant in [*changes, (len(view.text), len(view.text), "")]:
        for old in range(at, start):
            moved[old] = len(text)
            if old in view.mended:
                mended.add(len(text))
            text.append(view.text[old])
            starts.append(view.starts[old])
            ends.append(view.ends[old])
        for n, char in enumerate(meant):
            old = min(start + n, end - 1)
            mended.add(len(text))
            text.append(char)
            starts.append(view.starts[old])
            ends.append(view.ends[old if n < len(meant) - 1 else end - 1])
        at = end
    breaks = frozenset(moved[b] for b in view.breaks if b in moved)
    paragraphs = frozenset(moved[b] for b in view.paragraphs if b in moved)
    return View(
        view.source,
        "".join(text),
        tuple(starts),
        tuple(ends),
        breaks,
        paragraphs,
        frozenset(mended),
    )
