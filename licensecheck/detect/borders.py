"""Which words of the lexicon a name ends at, and which are only part of one.

Half the family names of Europe mean something in another language: "Gall" is a Welsh "can",
"правда" a court's word.  A name that is known, or written like one, is not cut at them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from licensecheck.detect.registry import Known, in_known
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged

#: How far around a word the language it stands in is sought, in letters.
_AROUND = 120
#: How many languages may be mixed there.
_SPOKEN = 2
_CAPITALISED_BEFORE = regex.compile(r"\p{Lu}[\w'’-]*\s$")


def ending(tagged: Tagged, known: Sequence[Known], hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out of *hits* those that a name runs over."""
    for hit in hits:
        if not (in_known(known, hit.start, hit.end) or _is_a_foreign_name(tagged, hit)):
            yield hit


def _is_a_foreign_name(tagged: Tagged, hit: Hit) -> bool:
    """Say whether one capitalised word behind another means something only in a foreign language."""
    view = tagged.view
    if " " in view.text[hit.start : hit.end] or any(
        m.pack in {COMMON, SECOND} for m in hit.meanings
    ):
        return False
    word = view.words(hit.start, hit.end)
    if not word[:1].isupper() or word.isupper():
        return False
    before = view.words(max(0, hit.start - 24), hit.start)
    if not _CAPITALISED_BEFORE.search(f"{before} "):
        return False
    start, end = max(0, hit.start - _AROUND), hit.end + _AROUND
    spoken = tagged.languages(start, end)[:_SPOKEN]
    return not any(m.pack in spoken for m in hit.meanings)
