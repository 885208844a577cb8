"""Open gzip files (RFC 1952)."""

from __future__ import annotations

import gzip
from typing import BinaryIO, cast

from licensecheck.sources._containers._packed import container


def unpack(stream: BinaryIO) -> BinaryIO:
    return cast("BinaryIO", gzip.GzipFile(fileobj=stream, mode="rb"))


CONTAINER = container("gzip", b"\x1f\x8b\x08", ".gz", unpack)
