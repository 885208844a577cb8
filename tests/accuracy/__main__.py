"""Print how right the program is on the corpus, and how well its confidence tells it.

python -m tests.accuracy [--misses N]
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict

from tests.accuracy.calibration import reliability
from tests.accuracy.corpus import rows
from tests.accuracy.scoring import Answer, answers, scores

#: The files of the corpus: what was learned from, and what was not.
PARTS = ("seen", "unseen")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", type=int, default=0, help="print so many wrong lines")
    arguments = parser.parse_args()
    given = answers()
    languages = {one.row.language for one in given}
    negative = sum(not one.row.positive for one in given)
    _say(
        f"{len(given)} lines in {len(languages)} languages, {negative} of them about no rights\n"
    )
    parts = [given, *(_part(given, name) for name in PARTS)]
    _say(f"{'':<24}" + "".join(f"{name:>9}" for name in ("whole", *PARTS)))
    told = [scores(part) for part in parts]
    for name in told[0]:
        _say(f"{name:<24}" + "".join(_figure(score[name]) for score in told))
    _say("\nwhole lines by language, worst first")
    _say("  ".join(f"{name} {share:.2f}" for share, name in _by_language(given)))
    _say("\nconfidence   notices   of these right")
    for low, high, count, share in reliability(given):
        _say(f"{low:.2f} to {high:.2f} {count:>8} {share:>12.2f}")
    for one in [it for it in given if not it.whole][: arguments.misses]:
        _say(f"\n{one.row.id} {one.row.text!r}\n  want {one.row.says}\n  got  {one.notices}")
    return 0


def _part(given: tuple[Answer, ...], name: str) -> tuple[Answer, ...]:
    ids = {row.id for row in rows(name)}
    return tuple(one for one in given if one.row.id in ids)


def _figure(value: float) -> str:
    return f"{value:>9.3f}" if isinstance(value, float) else f"{value:>9}"


def _by_language(given: tuple[Answer, ...]) -> list[tuple[float, str]]:
    told: defaultdict[str, list[bool]] = defaultdict(list)
    for one in given:
        told[one.row.language].append(one.whole)
    return sorted((sum(those) / len(those), name) for name, those in told.items())


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
