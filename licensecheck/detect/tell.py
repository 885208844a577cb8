"""Statements in words, as the examples of a language pack write them.

python -m licensecheck.detect.tell --language de     runs the examples of one pack
python -m licensecheck.detect.tell "a sentence"      tells what a sentence says
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from licensecheck.detect.find import find
from licensecheck.detect.tokens import packs
from licensecheck.model.notice import Action, Condition, Exemption, Notice, Object, Statement
from licensecheck.model.text import Document, Part, Place, Role


def tell(text: str) -> tuple[str, ...]:
    """Say what *text* states, one entry a statement; nothing if it is about no rights.

    `reserved` stands for the bare formula, `notice` for a notice that states nothing.
    """
    document = Document.build("text", "text/plain", [Part(text, Role.BODY, Place(line=1))])
    return tuple(dict.fromkeys(word for notice in find(document) for word in told(notice)))


def told(notice: Notice) -> Iterator[str]:
    """Word one notice."""
    if notice.reserved:
        yield "reserved"
    stated = [s for s in notice.statements if not (notice.reserved and s.reserves_all)]
    yield from map(worded, stated)
    if not notice.reserved and not notice.statements:
        yield "notice"


def worded(statement: Statement) -> str:
    """Word one statement: `prohibits publish broadcast of text if consent written`."""
    parts = [str(statement.modality), *(a for a in Action if a in statement.actions)]
    if statement.object is not Object.ITEM:
        parts += ["of", statement.object]
    if statement.conditions:
        parts += ["if", *(c for c in Condition if c in statement.conditions)]
    if statement.exceptions:
        parts += ["except", *(e for e in Exemption if e in statement.exceptions)]
    if statement.territory:
        parts += ["in", *statement.territory]
    if statement.from_:
        parts += ["from", statement.from_]
    if statement.until:
        parts += ["until", statement.until]
    return " ".join(map(str, parts))


def failures(language: str) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Yield (text, expected, told) of the examples of a pack that are read otherwise."""
    for example in packs()[language].examples:
        said = tell(example.text)
        if set(said) != set(example.says):
            yield example.text, example.says, said


def main(arguments: Sequence[str]) -> int:
    """Run the examples of a pack, or tell what the given sentences say."""
    if arguments[:1] != ["--language"]:
        for text in arguments:
            sys.stdout.write(f"{text}\n  {'; '.join(tell(text)) or 'nothing'}\n")
        return 0
    wrong = 0
    for language in arguments[1:] or sorted(packs()):
        rows = list(failures(language))
        wrong += len(rows)
        count = len(packs()[language].examples)
        sys.stdout.write(f"{language}: {count - len(rows)} of {count}\n")
        for text, expected, said in rows:
            sys.stdout.write(f"  {text!r}\n    want {expected}\n    got  {said}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
