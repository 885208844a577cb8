"""What to call an entry, so that every report can print it."""

from __future__ import annotations

import os
import re

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(name: str) -> str:
    r"""Give *name* with `\xe9` for bytes that are no UTF-8, and for what would upset a terminal.

    Python keeps such bytes of a file name as lone surrogates (PEP 383), which can be neither
    printed nor written to a report.
    """
    raw = name.encode("utf-8", "surrogateescape" if _escaped(name) else "surrogatepass")
    return _CONTROL.sub(_spelt, raw.decode("utf-8", "backslashreplace"))


def base_of(target: str) -> str:
    """Give the first segment of the uris below *target*: its own name."""
    # abspath, not resolve: a link is called as its owner calls it.
    return printable(os.path.basename(os.path.abspath(target))) or "."  # noqa: PTH100, PTH119 - abspath follows no link


def joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _escaped(name: str) -> bool:
    return all(not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff" for c in name)


def _spelt(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - one byte
