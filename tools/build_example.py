"""Build what the example archive holds that is no text: a zip, and a file that is damaged.

The same bytes at every run and on every machine: members are stored and not packed, dates are
those of the format's beginning.  A test holds the committed files to it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

ARCHIVE = Path(__file__).parents[1] / "examples" / "newsroom-archive"

MEMBERS = {
    "2019/lakeside.txt": """\
Lakeside market opens under a new roof

The roof took two winters and one lawsuit. On Saturday the stalls were back, and so was the rain.

© 2019 Lakeside Press. All rights reserved.
""",
    "2019/opinion.txt": """\
Opinion: let the ferry be late

A ferry that waits for the last passenger is late on paper only. The timetable was never meant for
people who walk.

© 2019 Lakeside Press. This article may not be used to train artificial intelligence systems.
""",
}
#: How a JPEG begins, and then the wrong bytes: what a broken transfer leaves.
DAMAGED = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 4


def files() -> Mapping[Path, bytes]:
    """Give the content of each file this builds."""
    return {
        ARCHIVE / "batch" / "2019.zip": _zip(MEMBERS),
        ARCHIVE / "damaged" / "scan-0417.dat": DAMAGED,
    }


def _zip(members: Mapping[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, text in members.items():
            # Without a date of its own a member gets the clock's.
            member = zipfile.ZipInfo(name)
            member.create_system = 3  # as on Unix, wherever this runs
            archive.writestr(member, text.encode())
    return packed.getvalue()


def main() -> None:
    for path, data in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
