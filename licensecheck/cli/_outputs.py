"""Write a result where the user asked for it, one file after the other.

A file is written under another name and put in its place when it is whole: whoever opens
`report.pdf` never finds half of one.  What cannot be written keeps no other from being
written.
"""

from __future__ import annotations

import os
import traceback
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from licensecheck.cli._exits import Exit
from licensecheck.cli._screen import tell
from licensecheck.errors import ReportError
from licensecheck.extend import Report
from licensecheck.model.result import ScanResult


@dataclass(frozen=True, slots=True)
class Output:
    """A file to write, and the report that writes files of its name."""

    path: Path
    report: Report

    @classmethod
    def named(cls, path: str) -> Output:
        """Choose the report by the suffix of *path*; raises UnknownName."""
        from licensecheck.reports import by_suffix

        return cls(Path(path), by_suffix(path))


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one output: the sentence to tell, and the exit code it asks for."""

    told: str
    code: Exit = Exit.CLEAN


def write_all(result: ScanResult, outputs: Sequence[Output]) -> tuple[Attempt, ...]:
    """Write every output, whatever becomes of the others."""
    return tuple(_attempt(result, output) for output in outputs)


def _attempt(result: ScanResult, output: Output) -> Attempt:
    try:
        _write(result, output)
    except (OSError, ReportError) as error:
        told = getattr(error, "strerror", None) or error
        return Attempt(f"{output.path}: not written: {told}", Exit.WRITE)
    except Exception as error:  # noqa: BLE001 - the other reports are still to be written
        traceback.print_exception(error)
        told = f"a fault of ours: {type(error).__name__}: {error}"
        return Attempt(f"{output.path}: not written: {told}", Exit.FAULT)
    return Attempt(f"wrote {output.path}")


def write_to(result: ScanResult, report: Report, out: BinaryIO) -> None:
    """Write *report* to *out*; what it warns of is told on standard error, in its own words."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", UserWarning)
        report.write(result, out)
    for warning in told:
        tell(str(warning.message))


def _write(result: ScanResult, output: Output) -> None:
    def into(out: BinaryIO) -> None:
        write_to(result, output.report, out)

    # A link keeps leading where it leads; a device or a pipe cannot be replaced by a file.
    path = Path(os.path.realpath(output.path))
    if path.exists() and not path.is_file():
        with path.open("wb") as out:
            into(out)
    else:
        _replace(path, into)


def _replace(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a file beside *path* and give it that name, or leave nothing behind."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as out:
            write(out)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
