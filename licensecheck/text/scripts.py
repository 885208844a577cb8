"""Which scripts put blanks between words."""

from __future__ import annotations

from functools import lru_cache

import regex

#: Scripts written without blanks between words: a phrase may start and end anywhere.
UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Hangul}]"
)


@lru_cache(maxsize=16_384)
def is_unspaced(char: str) -> bool:
    """Say whether *char* is of a script without word boundaries.

    Hangul counts, though Korean has blanks: it writes particles and compounds together.
    """
    return UNSPACED.match(char) is not None
