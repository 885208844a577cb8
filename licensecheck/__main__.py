"""`python -m licensecheck` is the command `licensecheck`."""

from __future__ import annotations

import sys

from licensecheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
