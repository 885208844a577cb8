"""A view of a text in which case, accents and damage no longer matter, with a way back.

The text itself is never changed.  A `View` has a folded copy of a stretch of it and, for
each of its characters, where that came from.
"""

from __future__ import annotations

import heapq
import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from licensecheck.model.text import Span
from licensecheck.text.comments import comment_signs

#: Signs that NFKC would take apart, or that are written for one another.
SIGNS = {
    "ⓒ": "©",
    "Ⓒ": "©",
    "🄫": "©",
    "🅭": "©",
    "™": "™",
    "℗": "℗",
    "ı": "i",
    "İ": "i",
    "đ": "d",
    "Đ": "d",
    "ł": "l",
    "Ł": "l",
    "ø": "o",
    "Ø": "o",
    "æ": "ae",
    "Æ": "ae",
    "œ": "oe",
    "Œ": "oe",
    "…": "...",
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ة": "ه",
    "ـ": "",
}
DASHES = frozenset("‐‑‒–—―−﹣－⸺⸻")
SINGLE_QUOTES = frozenset("‘’‚‛ʼʹ′`´ʻ")
DOUBLE_QUOTES = frozenset("“”„‟«»‹›″「」『』")

#: What is not there: soft hyphens, zero-width signs, directional marks, variation selectors.
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\ufe0e\ufe0f") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}

_PARAGRAPH = "\n\n"
_LINE_ENDS = frozenset({"\n", _PARAGRAPH})

#: Marks may be lost in the scripts where a letter keeps its name without them.
_ACCENTED = regex.compile(
    r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Common}[\p{Inherited}--[\u3099\u309a]]]",
    regex.V1,
)

_REWRITES = regex.compile(
    r"""(?P<join>(?:(?<=[\p{L}])[-\u2010\u00ad]\r?\n[ \t>]*(?=\p{Ll})|(?<=\p{Lu}{2})[-\u2010\u00ad]\r?\n[ \t>]*(?=\p{Lu}{2})))
      | (?P<keep>(?<=[\p{L}]-)\r?\n[ \t>]*(?=\p{Lu}))
      | (?P<quoted>(?:(?<=\n)|^)[ \t]*(?:>[ \t]?)+)
      | (?P<composed>[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3041-\u30ff][\u3099\u309a]|[\u09c7\u0b47\u0bc6\u0bc7\u0c46\u0cbf\u0cc6\u0cca\u0d46\u0d47\u0dd9\u0ddc][\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf])
      | (?P<entity>&(?:[a-zA-Z]{2,8}|\#\d{2,7}|\#[xX][0-9a-fA-F]{2,6});)
      | (?P<escape>\\u[0-9a-fA-F]{4}|\\xa9)
      | (?P<spaced>(?<![^\s"'(*«„“»])(?:[\p{L}\d©.,;:&'\-\u2013\u2014]\ {1,4}(?![^\S\n])){4,160}[\p{L}\d©.,;:&'\-](?![\p{L}\p{N}]))
      | (?P<cjkgap>(?<=[\p{Han}\p{Hiragana}\p{Katakana}\u3099\u309a])(?:[^\S\n\r]+|(?<=[^\n]{12})[^\S\n\r]*\r?\n(?:[^\S\n]|>|\#[ \t])*)(?=[\p{Han}\p{Hiragana}\p{Katakana}])|(?<=[^\n]{24}\p{Thai})[^\S\n\r]*\r?\n(?:[^\S\n]|>|\#[ \t])*(?=\p{Thai}))
      | (?P<blank>\s+)""",
    regex.VERBOSE,
)


#: Where a rewrite can begin, for a pattern that looks at every letter takes its time: at a sign,
#: at white space other than one plain blank, at such a blank between letters of the East.
_HINTS = re.compile(
    r"[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000&\\>\-\u2010\xad]"
    r"(?:(?<![ &\\\-\u2010\xad])|(?<= )(?:(?=\s)|(?<=[\u2e80-\U0003ffff] ))"
    r"|(?<=&)(?=[#a-zA-Z])|(?<=\\)(?=[ux])|(?<=[\-\u2010\xad])(?=\r?\n))"
)
#: Where letter-spaced words can begin, and a sign that there are any.
_SPACED = re.compile(r"(?<![^\s\"'(*«„“»])\S(?= {1,4}\S {1,4}\S {1,4}\S)")
IS_SPACED = re.compile(r" \S {1,4}\S {1,4}\S {1,4}\S")
#: The second part of what is composed.
COMPOSED = re.compile(
    "[\u1161-\u1175\u3099\u309a]|[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf]"
    "(?<=[\u09c7\u0b47\u0bc6\u0bc7\u0c46\u0cbf\u0cc6\u0cca\u0d46\u0d47\u0dd9\u0ddc].)"
)


@dataclass(frozen=True, slots=True)
class View:
    """A folded stretch of a text.

    `starts[i]` and `ends[i]` are the code points of `source` that `text[i]` stands for;
    `breaks` are the positions of the blanks in `text` where a line of the source ends, and
    `paragraphs` those of them where an empty line follows; `mended` are the positions of
    letters that are not those of the source, but those that were meant.
    """

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: frozenset[int] = frozenset()
    paragraphs: frozenset[int] = frozenset()
    mended: frozenset[int] = frozenset()

    def original(self, start: int, end: int) -> str:
        """Give the words of the source that the range of the view stands for."""
        return self.span(start, end).of(self.source)

    def words(self, start: int, end: int) -> str:
        """Give the words as they are meant: the letters of the source, without its damage."""
        chars: list[str] = []
        last = -1
        for at in range(start, end):
            if self.text[at] == " ":
                chars.append(" ")
            elif at in self.mended:
                chars.append(self.text[at].upper() if self.upper(at) else self.text[at])
            elif self.starts[at] != last:
                chars.append(self.source[self.starts[at]])
            last = self.starts[at]
        return "".join(chars).strip()

    def upper(self, at: int) -> bool:
        """Say whether the letter at *at* is a capital in the source."""
        return at < len(self.starts) and self.source[self.starts[at]].isupper()

    def span(self, start: int, end: int) -> Span:
        """Turn the half-open range of the view into a span of the source."""
        end = min(end, len(self.ends))
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends or (0,))[-1]
            return Span(at, at)
        return Span(self.starts[start], self.ends[end - 1])


def fold(source: str, within: Span | None = None) -> View:
    """Fold *source*, or the span of it, into a view."""
    within = within or Span(0, len(source))
    folding = _Folding(source, comment_signs(source, within))
    at = within.start
    for match in _rewrites(source, within):
        folding.stretch(at, match.start())
        for folded, start, end in _rewritten(source, match):
            folding.put(folded, start, end)
        at = match.end()
    folding.stretch(at, within.end)
    return folding.view()


class _Folding:
    """A view in the making."""

    def __init__(self, source: str, signs: tuple[Span, ...] = ()) -> None:
        self.source = source
        self.signs = iter((*signs, Span(len(source), len(source))))
        self.sign = next(self.signs)
        self.text: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.breaks: set[int] = set()
        self.paragraphs: set[int] = set()

    def view(self) -> View:
        return View(
            self.source,
            "".join(self.text),
            tuple(self.starts),
            tuple(self.ends),
            frozenset(self.breaks),
            frozenset(self.paragraphs),
        )

    def put(self, folded: str, start: int, end: int) -> None:
        """Add what the range of the source stands for; a blank after a blank adds nothing."""
        if folded in _LINE_ENDS:
            self._end_line(folded)
            folded = " "
        if folded == " " and self._is_blank():
            return
        for char in folded:
            self.text.append(char)
            self.starts.append(start)
            self.ends.append(end)

    def stretch(self, start: int, end: int) -> None:
        """Add a range of the source that nothing in it rewrites, letter by letter.

        What stands for one letter each goes in one piece: a text is little else.  The signs
        of comments stand for nothing.
        """
        while self.sign.end <= end and self.sign.start < end:
            self._letters(start, self.sign.start)
            start = max(start, self.sign.end)
            self.sign = next(self.signs)
        self._letters(start, end)

    def _letters(self, start: int, end: int) -> None:
        plain = self.source[start:end].translate(_PLAIN)
        at = 0
        while (odd := plain.find(_ODD, at)) >= 0:
            self._run(plain[at:odd], start + at)
            self.put(fold_char(self.source[start + odd]), start + odd, start + odd + 1)
            at = odd + 1
        self._run(plain[at:], start + at)

    def _run(self, plain: str, start: int) -> None:
        if plain[:1] == " " and self._is_blank():
            plain, start = plain[1:], start + 1
        if plain:
            end = start + len(plain)
            self.text += plain
            self.starts += range(start, end)
            self.ends += range(start + 1, end + 1)

    def _end_line(self, sign: str) -> None:
        at = len(self.text) - 1 if self.text and self.text[-1] == " " else len(self.text)
        # Two ends with nothing but a comment sign between them leave an empty line.
        if sign == _PARAGRAPH or (self.text and at in self.breaks):
            self.paragraphs.add(at)
        self.breaks.add(at)

    def _is_blank(self) -> bool:
        return not self.text or self.text[-1] == " "


def fold_word(word: str) -> str:
    """Fold a word or phrase of a lexicon, as the text will be."""
    if word.isascii():
        return " ".join(word.lower().split())
    composed = unicodedata.normalize("NFC", word)
    return " ".join("".join(map(fold_char, composed)).split())


def _rewrites(source: str, within: Span) -> Iterator[regex.Match[str]]:
    """Yield what `_REWRITES` finds, tried only where it can begin."""
    at = within.start
    for start in _hints(source, within):
        if start >= at and (match := _REWRITES.match(source, start, within.end)):
            yield match
            at = match.end()


def _hints(source: str, within: Span) -> Iterator[int]:
    yield within.start
    span = within.start, within.end
    hints: list[Iterator[int]] = [map(re.Match.start, _HINTS.finditer(source, *span))]
    if IS_SPACED.search(source, *span):
        hints.append(map(re.Match.start, _SPACED.finditer(source, *span)))
    if COMPOSED.search(source, *span):
        hints.append(match.start() - 1 for match in COMPOSED.finditer(source, *span))
    yield from heapq.merge(*hints) if len(hints) > 1 else hints[0]


def _chars(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for at in range(start, end):
        yield fold_char(source[at]), at, at + 1


def _rewritten(source: str, match: regex.Match[str]) -> Iterator[tuple[str, int, int]]:
    start, end = match.span()
    match match.lastgroup:
        case "blank":
            yield _blank(match.group()), start, end
        case "entity":
            yield from _entity(source, start, end)
        case "escape":
            code = match.group().lstrip("\\ux")
            yield fold_char(chr(int(code, base=16))), start, end
        case "composed":  # a kana and its sign, the parts of a syllable or of a vowel sign
            yield fold_char(unicodedata.normalize("NFC", match.group())), start, end
        case "spaced":
            yield from _chars_of_spaced(source, start, end)


def _blank(blank: str) -> str:
    lines = blank.count("\n")
    return _PARAGRAPH if lines > 1 else "\n" if lines or "\r" in blank else " "


def _entity(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    char = html.unescape(source[start:end])
    if len(char) == 1:
        yield (" " if char.isspace() else fold_char(char)), start, end
    else:  # no entity after all
        yield from _chars(source, start, end)


def _chars_of_spaced(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Close the words of letter-spaced text up; wider gaps are the blanks between them."""
    if not _is_spaced(source[start:end]):
        yield from _spelled(source, start, end)
        return
    for match in _SPACED_LETTER.finditer(source, start, end):
        at, gap = match.start(), match.end() - match.start() - 1
        yield fold_char(source[at]), at, at + 1 + (gap == 1)
        if gap > 1 and source[match.end() : match.end() + 1] not in _CLOSING:
            yield " ", at + 1, match.end()


def _is_spaced(stretch: str) -> bool:
    """Say whether a stretch is words in wide setting, and not a table or a list of letters."""
    letters = sum(char.isalpha() for char in stretch)
    return letters >= _LEAST_SPACED and 2 * letters > len(stretch.split())


def _spelled(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for match in _SPACED_LETTER.finditer(source, start, end):
        yield fold_char(source[match.start()]), match.start(), match.start() + 1
        if match.end() > match.start() + 1:
            yield " ", match.start() + 1, match.end()


_SPACED_LETTER = regex.compile(r"\S\ *")
_LEAST_SPACED = 4
_CLOSING = frozenset(".,;:")


@lru_cache(maxsize=8192)
def fold_char(char: str) -> str:
    if char in SIGNS:
        return SIGNS[char]
    if char in DASHES:
        return "-"
    if char in SINGLE_QUOTES:
        return "'"
    if char in DOUBLE_QUOTES:
        return '"'
    if char in INVISIBLE or unicodedata.category(char) in {"Cc", "Cs"}:
        return ""
    folded = _strip(unicodedata.normalize("NFKC", char).casefold())
    return SIGNS.get(folded, folded)  # a letter without its sign may be written two ways too


#: Stands for a letter that folds to none, to several or to a blank; a code point that is none.
_ODD = "\uffff"


class _Plain(dict[int, str]):
    """What each letter folds to, for `str.translate`, kept once it was asked for."""

    def __missing__(self, code: int) -> str:
        folded = fold_char(chr(code))
        plain = len(folded) == 1 and (folded != " " or chr(code) == " ")
        self[code] = folded if plain else _ODD
        return self[code]


_PLAIN = _Plain()


def _strip(folded: str) -> str:
    if not _ACCENTED.match(folded):
        return folded
    plain = unicodedata.normalize("NFD", folded)
    stripped = "".join(char for char in plain if not _is_mark(char))
    return unicodedata.normalize("NFC", stripped).replace("\u0307", "")


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn" and bool(unicodedata.combining(char))
