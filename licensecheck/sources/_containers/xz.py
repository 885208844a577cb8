"""Open xz files."""

from __future__ import annotations

import lzma
from typing import BinaryIO, cast

from licensecheck.sources._containers._packed import container


def unpack(stream: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", lzma.LZMAFile(stream))


CONTAINER = container("xz", b"\xfd7zXZ\x00", ".xz", unpack)
