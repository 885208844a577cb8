"""Where the files lie that are part of the program but are no code.

In a wheel the rules were copied into the package; in a checkout, and in an editable install,
which points at one, they lie beside it.
"""

from __future__ import annotations

from pathlib import Path

from licensecheck.errors import ConfigError

PACKAGE = Path(__file__).parent


def rules(package: Path = PACKAGE) -> Path:
    """Give the folder of the built-in rules; raise ConfigError where an install lost it."""
    places = (package / "rules", package.parent / "rules")
    for place in places:
        if (place / "uses.yaml").is_file():
            return place
    tried = " nor ".join(str(place) for place in places)
    raise ConfigError(f"the built-in rules are missing: neither {tried}; install again")
