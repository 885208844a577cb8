"""Measure what a scan costs: files and megabytes a second, and the time to start.

The files are made here, from sentences of our own, and the same at every run: most of them
with no notice, as in an archive.  Times are those of whole programs as a user starts them,
so the start and the writing of the result are in them.
"""

from __future__ import annotations

import argparse
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SENTENCES = (
    "The harbour council met on Tuesday to talk about the new ferry.",
    "Nobody from the shipyard would say when the first hull is to be laid.",
    "Mayor Ines Okafor said the budget leaves no room for a second bridge.",
    "Im Hafen wurde bis in die Nacht gearbeitet, sagte eine Sprecherin.",
    "Городской совет отложил решение до осени, чтобы выслушать жителей.",
    "Le conseil a renvoyé la décision à l'automne, faute de majorité.",
)
NOTICES = (
    "© 2019 Lakeside Press. All rights reserved. No part may be reproduced without permission.",
    "© Северный Телеграф, 2021. Перепечатка запрещена.",
)
#: Every tenth file has a notice.
NOTICE_EVERY = 10
AS_OF = "2026-01-01"


class Cost(NamedTuple):
    """What one run of a program took, in seconds."""

    wall: float
    cpu: float


def main() -> None:
    arguments = _arguments()
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}"
    )
    _start(arguments.repeat)
    with tempfile.TemporaryDirectory() as folder:
        size = _fill(Path(folder) / "archive", arguments.files, arguments.size)
        _scan(Path(folder), arguments.files, size, arguments.repeat)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--files", type=int, default=1_000, help="how many (default: 1,000)")
    parser.add_argument("--size", type=int, default=3_000, help="characters each (3,000)")
    parser.add_argument("--repeat", type=int, default=3, help="runs; the best counts (3)")
    return parser.parse_args()


def _start(repeat: int) -> None:
    for arguments in (("--version",), ("--help",), ("scan", "--help")):
        cost = _best(arguments, repeat)
        print(f"licensecheck {' '.join(arguments):<12} {cost.cpu * 1000:5.0f} ms CPU")


def _scan(folder: Path, files: int, size: int, repeat: int) -> None:
    result = str(folder / "result.jsonl")
    arguments = (
        "scan",
        str(folder / "archive"),
        "--as-of",
        AS_OF,
        "--quiet",
        "--output",
        result,
    )
    cost = _best(arguments, repeat)
    print(f"{files:,} files, {size / 1e6:.1f} MB: {cost.wall:.2f} s, {cost.cpu:.2f} s CPU")
    print(f"{files / cost.wall:,.0f} files/s, {size / 1e6 / cost.wall:.2f} MB/s", end="")
    print(f", {_peak() / 1e3:.0f} MB of memory at most")


def _fill(folder: Path, files: int, length: int) -> int:
    """Write the files, and give their size in bytes."""
    folder.mkdir()
    size = 0
    for number in range(files):
        data = _article(number, length).encode()
        (folder / f"{number:06}.txt").write_bytes(data)
        size += len(data)
    return size


def _article(number: int, length: int) -> str:
    lines, written = [f"Story {number}"], 0
    while written < length:
        lines.append(SENTENCES[(number + len(lines)) % len(SENTENCES)])
        written += len(lines[-1]) + 1
    if number % NOTICE_EVERY == 0:
        lines.append(NOTICES[number // NOTICE_EVERY % len(NOTICES)])
    return "\n".join(lines) + "\n"


def _best(arguments: tuple[str, ...], repeat: int) -> Cost:
    return min((_run(arguments) for _ in range(repeat)), key=lambda cost: cost.wall)


def _run(arguments: tuple[str, ...]) -> Cost:
    before, start = _cpu(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "licensecheck", *arguments],
        check=False,
        stdout=subprocess.DEVNULL,
    )
    wall = time.perf_counter() - start
    if done.returncode not in {0, 1}:
        sys.exit(f"licensecheck {' '.join(arguments)} ended with {done.returncode}")
    return Cost(wall, _cpu() - before)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peak() -> int:
    """Give the largest memory any run had, in kilobytes (as Linux counts it)."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


if __name__ == "__main__":
    main()
