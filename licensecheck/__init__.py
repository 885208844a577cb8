"""Find copyright notices and decide, use by use, what may be done.

The names below are the public interface.  They are loaded when they are first asked for,
so that `licensecheck --version` does not wait for a parser it will not use.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from licensecheck.errors import LicensecheckError, ReadError
    from licensecheck.model.decision import Decision, Outcome
    from licensecheck.model.notice import Notice, Statement
    from licensecheck.model.result import DocumentResult, Problem, ScanResult
    from licensecheck.policy.load import builtin
    from licensecheck.reports.jsonl import read_result
    from licensecheck.scan import Settings, collect, stream

__version__ = "0.1.0"

__all__ = [
    "Decision",
    "DocumentResult",
    "LicensecheckError",
    "Notice",
    "Outcome",
    "Problem",
    "ReadError",
    "ScanResult",
    "Settings",
    "Statement",
    "__version__",
    "builtin",
    "collect",
    "read_result",
    "stream",
]

_HOMES = {
    "errors": ("LicensecheckError", "ReadError"),
    "model.decision": ("Decision", "Outcome"),
    "model.notice": ("Notice", "Statement"),
    "model.result": ("DocumentResult", "Problem", "ScanResult"),
    "policy.load": ("builtin",),
    "reports.jsonl": ("read_result",),
    "scan": ("Settings", "collect", "stream"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name from its module (PEP 562)."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
