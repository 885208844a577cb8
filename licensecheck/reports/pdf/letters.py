"""What characters are: their script, their clusters, whether they can be shown at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex

from licensecheck.reports.pdf.faces import IGNORABLE

#: Characters that reorder text.  Ours are drawn as nothing, those of strangers as their codes.
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

GRAPHEME = regex.compile(r"\X")
NEWLINE = regex.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


def code(char: str) -> str:
    """Write a character as its code point: `[U+202E]`."""
    return f"[U+{ord(char):04X}]"


def graphemes(text: str) -> Iterator[str]:
    """Yield the grapheme clusters, with the controls cut out of them."""
    for match in GRAPHEME.finditer(text):
        cluster = match[0]
        if len(cluster) > 1 and any(char in CONTROLS or char < " " for char in cluster):
            yield from cluster
        else:
            yield cluster


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in NEWLINE.finditer(text):
        yield start, end.start()
        start = end.end()
    yield start, len(text)


@lru_cache(maxsize=8192)
def unprintable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} or (
        unicodedata.category(char) == "Cf"
        and ord(char) not in IGNORABLE
        and char not in "\u0600\u0601"
    )


@lru_cache(maxsize=8192)
def common(grapheme: str) -> bool:
    """Tell whether a cluster belongs to no script: space, punctuation, digits, symbols."""
    return (
        unicodedata.category(grapheme[0])[0] in "ZPSN" and not "\u3000" < grapheme[0] < "\u3040"
    )


@lru_cache(maxsize=8192)
def guessed(text: str) -> str:
    """Guess from its letters which of the languages that share Han characters a text is in."""
    if text.isascii():
        return ""
    names = {script(char) for char in text[:2000]}
    if names & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    return "ko" if "HANGUL" in names else ""


@lru_cache(maxsize=16384)
def script(char: str) -> str:
    """Give the first word of a character's name: LATIN, HIRAGANA, CJK, HANGUL, THAI …"""
    return unicodedata.name(char, "").partition(" ")[0]


def turns(text: str, base: int) -> bool:
    return bool(base) or any(
        unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in text
    )
