"""What is written: `Document → notices`.

    windows → fold → tags → sentences → clauses → statements → checks → notices

Nothing here asks whether a thing is allowed.  The words of each language are data in
`licensecheck.languages`; the constructions in this package are the same for all of them.
"""

from __future__ import annotations

from licensecheck.detect.find import find
from licensecheck.detect.tell import tell

__all__ = ["find", "tell"]
