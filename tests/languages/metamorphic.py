"""Change sentences in every way that applies, and hold what is read against what must be.

python -m tests.languages.metamorphic             200 sentences a language, each change on 50 of them
python -m tests.languages.metamorphic --each 200  each change on all of them: half an hour
python -m tests.languages.metamorphic en ja       some languages only

It prints a table of the failures, language by change, and exits 1 if one of them is not among the
known ones, or if a known one fails no more.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.languages.changes import CHANGES, Change
from tests.languages.generated import LANGUAGES, Saying, read, sayings

#: `language <tab> change <tab> line <tab> reason`: what fails, and why it is left so.
KNOWN = Path(__file__).with_name("known_failures.tsv")
#: Sentences of a language that are changed.
COUNT = 200
#: How many of them each change is made of, unless told.
EACH = 50
UNCHANGED = "as it is"


class Place(NamedTuple):
    """Where something fails: a language, a change, the line that a sentence was made of."""

    language: str
    change: str
    line: str


class Failure(NamedTuple):
    place: Place
    text: str
    read: str


def known() -> dict[Place, str]:
    """Give the known failures and the reason of each."""
    rows = [row.split("\t") for row in KNOWN.read_text(encoding="utf-8").splitlines() if row]
    return {Place(*row[:3]): row[3] for row in rows if not row[0].startswith("#")}


def chosen(language: str) -> tuple[Saying, ...]:
    """Choose sentences of *language*: the same ones each time, from every line of its grammar."""
    every = list(sayings(language))
    random.Random(language).shuffle(every)
    first = {saying.line: saying for saying in reversed(every)}
    rest = [saying for saying in every if saying not in first.values()]
    return tuple([*first.values(), *rest][:COUNT])


def failures(language: str, each: int) -> Iterator[Failure]:
    """Yield what fails with *each* change on so many sentences, other ones for the next change.

    A sentence that is not read as it is, is not changed either.
    """
    good: list[Saying] = []
    for saying in chosen(language):
        told = read(saying.text)
        if saying.claim.fits(told):
            good.append(saying)
        else:
            yield Failure(Place(language, UNCHANGED, saying.line), saying.text, worded(told))
    step = max(1, COUNT // each)
    for n, change in enumerate(CHANGES):
        yield from filter(None, (_failure(saying, change) for saying in good[n % step :: step]))


def _failure(saying: Saying, change: Change) -> Failure | None:
    text = change.make(saying)
    if text is None:
        return None
    told = read(text)
    if change.holds(saying, text, told):
        return None
    return Failure(Place(saying.language, change.name, saying.line), text, worded(told))


def worded(told: Iterable[tuple[object, ...]]) -> str:
    return "; ".join(sorted(" ".join(map(_word, one)) for one in told)) or "nothing"


def _word(part: object) -> str:
    return "+".join(sorted(part)) if isinstance(part, frozenset) else str(part)


def table(failed: Sequence[Failure], languages: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a table of failures, languages down and changes across."""
    counts = Counter((one.place.change, one.place.language) for one in failed)
    names = (UNCHANGED, *(change.name for change in CHANGES))
    wide = max(map(len, names))
    yield f"{'':{wide}} {' '.join(f'{one[:4]:>4}' for one in languages)}  all"
    for name in names:
        row = [counts[name, language] for language in languages]
        cells = " ".join(f"{count or '.':>4}" for count in row)
        yield f"{name:{wide}} {cells} {sum(row):4}"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--each", type=int, default=EACH)
    asked = parser.parse_args(arguments)
    with ProcessPoolExecutor() as pool:
        sizes = [asked.each] * len(asked.languages)
        found = [one for some in pool.map(_all, asked.languages, sizes) for one in some]
    sys.stdout.writelines(f"{line}\n" for line in table(found, asked.languages))
    unknown = [one for one in found if one.place not in known()]
    for one in unknown:
        sys.stdout.write(f"{' '.join(one.place)}: {one.text!r}\n    {one.read}\n")
    passing = _passing(found, asked.languages) if asked.each >= EACH else []
    for place in passing:
        sys.stdout.write(f"fails no more, take it off the list: {' '.join(place)}\n")
    sys.stdout.write(f"{len(found)} failures, {len(unknown)} of them unknown\n")
    return 1 if unknown or passing else 0


def _all(language: str, each: int) -> list[Failure]:
    return list(failures(language, each))


def _passing(found: Sequence[Failure], languages: Sequence[str]) -> list[Place]:
    failing = {one.place for one in found}
    return [one for one in known() if one.language in languages and one not in failing]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
