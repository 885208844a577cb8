"""Open bzip2 files."""

from __future__ import annotations

import bz2
from typing import BinaryIO, cast

from licensecheck.sources._containers._packed import container


def unpack(stream: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", bz2.BZ2File(stream))


CONTAINER = container("bzip2", b"BZh", ".bz2", unpack)
