"""The forms a result can be written in, one module each.

A module defines `REPORT`, a `licensecheck.extend.Report`; the file being here is all there
is to adding one.  The same result gives the same bytes: no report asks a clock.
"""

from __future__ import annotations

import sys
from functools import cache

from licensecheck.errors import UnknownName
from licensecheck.extend import Report, discover


@cache
def reports() -> dict[str, Report]:
    """Give every report by its name."""
    return discover(sys.modules[__name__], "REPORT", Report)


def by_name(name: str) -> Report:
    """Give the report called *name*; raises UnknownName."""
    known = reports()
    if name not in known:
        raise UnknownName("report", name, sorted(known))
    return known[name]


def by_suffix(file_name: str) -> Report:
    """Give the report that writes files named like *file_name*; raises UnknownName.

    Of several suffixes that fit, the longest wins.
    """
    lower = file_name.lower()
    fitting = [it for it in reports().values() if lower.endswith(it.suffix)]
    if not fitting:
        suffix = f".{lower.rpartition('.')[2]}" if "." in lower else file_name
        known = sorted(it.suffix for it in reports().values())
        raise UnknownName("report with the suffix", suffix, known)
    return max(fitting, key=lambda it: len(it.suffix))
