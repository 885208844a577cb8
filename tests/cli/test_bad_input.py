"""What a newsroom's disk holds besides articles: each gets its problem, the rest its scan.

Every case is one file or folder beside a ban that must be found all the same; nothing may
hang, whatever was put there.
"""

from __future__ import annotations

import io
import json
import os
import random
import stat
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import TASS, Run

#: Seconds; the slowest is the long line, and a hang is far beyond it.
PATIENCE = 60


def empty(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"")


def noise(folder: Path) -> None:
    (folder / "bad.bin").write_bytes(random.Random(7).randbytes(100_000))


def noise_named_as_text(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(random.Random(7).randbytes(100_000))


def noise_named_as_a_page(folder: Path) -> None:
    (folder / "bad.html").write_bytes(random.Random(8).randbytes(100_000))


def noise_named_as_json(folder: Path) -> None:
    (folder / "bad.json").write_bytes(b'{"body": "' + random.Random(9).randbytes(1_000))


def invalid_utf8(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(
        "Änderungen, Übersicht, Öl ".encode() * 9 + b"\xff\xfe end"
    )


def link_to_itself(folder: Path) -> None:
    (folder / "bad.txt").symlink_to("bad.txt")


def link_to_nothing(folder: Path) -> None:
    (folder / "bad.txt").symlink_to("gone.txt")


def link_into_itself(folder: Path) -> None:
    (folder / "bad").mkdir()
    (folder / "bad" / "again").symlink_to("..")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "bad.txt")


def bomb_by_ratio(folder: Path) -> None:
    with zipfile.ZipFile(folder / "bad.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", bytes(40_000_000))
        archive.writestr("kept.txt", "a story\n")


def bomb_by_size(folder: Path) -> None:
    """A zip whose member claims to be, and is, larger than one entry may be."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = random.Random(1).randbytes(1 << 14) * 64
    member = zipfile.ZipInfo("large.txt")
    packed = packer.compress(block) + packer.flush()
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, b"x")
    # What the directory says is believed before anything is unpacked.
    raw = data.getvalue().replace(b"x", packed[:1])
    at = raw.rindex(b"PK\x01\x02") + 24
    size = (300 * 2**20).to_bytes(4, "little")
    (folder / "bad.zip").write_bytes(raw[:at] + size + raw[at + 4 :])


def zip_of_zips(folder: Path) -> None:
    data = b"a story\n"
    for depth in range(8):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("in.zip" if depth else "in.txt", data)
        data = packed.getvalue()
    (folder / "bad.zip").write_bytes(data)


def torn_zip(folder: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "a story\n" * 100)
    (folder / "bad.zip").write_bytes(packed.getvalue()[:200])


def torn_gzip(folder: Path) -> None:
    (folder / "bad.txt.gz").write_bytes(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03torn")


def name_that_is_no_utf8(folder: Path) -> None:
    (folder / os.fsdecode(b"bad-\xe9\x1b[31m.txt")).write_bytes(b"a story\n")


#: What is put there, and the problem it must have: severity and reason, None for none.
CASES: dict[Callable[[Path], None], tuple[str, str] | None] = {
    empty: ("note", "empty: nothing to read"),
    noise: ("error", "not text: "),
    noise_named_as_text: ("error", "not text: "),
    noise_named_as_a_page: ("error", "not text: "),
    noise_named_as_json: ("error", "not text: "),
    invalid_utf8: ("note", "bytes that are not valid UTF-8 in "),
    link_to_itself: ("error", "a symbolic link that leads to itself"),
    link_to_nothing: ("error", "not there: a symbolic link to nothing, or just gone"),
    link_into_itself: ("note", "a symbolic link into itself, not followed"),
    pipe: None,
    bomb_by_ratio: ("error", "unpacks to more than 200 times its size"),
    bomb_by_size: ("error", "314,572,800 bytes are larger than 268,435,456 bytes, the limit"),
    zip_of_zips: ("error", "not opened: it lies within 5 containers, the limit"),
    torn_zip: ("error", "damaged: "),
    torn_gzip: ("error", "damaged: "),
    name_that_is_no_utf8: None,
}


@pytest.mark.parametrize("put", CASES, ids=lambda it: it.__name__)
def test_it_gets_its_problem_and_the_rest_is_scanned(
    run: Run, archive: Path, put: Callable[[Path], None]
) -> None:
    put(archive)
    start = time.monotonic()
    ran = run("scan", "archive", "--as-of", "2026-01-01", "--format", "json")
    assert time.monotonic() - start < PATIENCE
    documents = {it["uri"]: it for it in json.loads(ran.out)["documents"]}
    assert ran.code == 1  # the ban was found
    assert documents["archive/free.txt"]["decisions"]
    problems = [it for document in documents.values() for it in document["problems"]]
    told = CASES[put]
    assert [it["severity"] for it in problems] == ([told[0]] if told else [])
    if told:
        assert problems[0]["reason"].startswith(told[1])


@pytest.mark.parametrize("put", CASES, ids=lambda it: it.__name__)
def test_it_can_be_reported_in_every_form(
    run: Run, archive: Path, put: Callable[[Path], None]
) -> None:
    put(archive)
    names = [f"r.{suffix}" for suffix in ("jsonl", "json", "txt", "pdf")]
    ran = run("scan", "archive", "-q", *(f"--output={name}" for name in names))
    assert (ran.code, ran.err) == (1, "")
    assert all(Path(name).stat().st_size for name in names)
    assert b"\x1b" not in Path("r.txt").read_bytes()


@pytest.mark.timing
def test_fifty_megabytes_on_one_line(run: Run, archive: Path) -> None:
    words = "The lake rose by a hand's breadth and nobody in the town was surprised at all. "
    (archive / "long.txt").write_text(words * (50_000_000 // len(words)) + TASS)
    start = time.monotonic()
    ran = run("scan", "archive/long.txt", "--as-of", "2026-01-01", "--format", "json")
    assert time.monotonic() - start < PATIENCE
    (document,) = json.loads(ran.out)["documents"]
    (notice,) = document["notices"]
    assert notice["text"] == TASS
    assert ran.code == 1


def test_a_file_that_may_not_be_read(
    run: Run, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = archive / "closed.txt"
    closed.write_text("a story\n")
    closed.chmod(0)
    if os.access(closed, os.R_OK):  # root may read anything: let the system refuse
        refuse_to_open(closed, monkeypatch)
    ran = run("scan", "archive", "--as-of", "2026-01-01", "--format", "json")
    closed.chmod(stat.S_IRUSR)
    documents = {it["uri"]: it for it in json.loads(ran.out)["documents"]}
    (problem,) = documents["archive/closed.txt"]["problems"]
    assert (problem["stage"], problem["reason"]) == (
        "source",
        "not readable: Permission denied",
    )
    assert (ran.code, len(documents)) == (1, 3)


def refuse_to_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def opened(name: str | Path, *arguments: int, **more: int) -> int:
        if Path(name).name == path.name:
            raise PermissionError(13, "Permission denied")
        return real(name, *arguments, **more)

    monkeypatch.setattr(os, "open", opened)


def test_a_pack_with_three_mistakes_is_told_all_of_them(run: Run, archive: Path) -> None:
    pack = Path("house.yaml")
    pack.write_text(
        "pack:\n"
        "  id: house\n"
        "  version: 1.10\n"  # a number to YAML: 1.1
        "  title: House rules\n"
        "  title: House rules again\n"  # the second would win in silence
        "rules:\n"
        "  - id: house.no\n"
        "    outcome: forbidden\n"  # no such outcome
    )
    ran = run("scan", "archive", "--rules", pack)
    assert (ran.code, ran.out) == (2, "")
    for line in (3, 5, 8):
        assert f"house.yaml:{line}:" in ran.err
    assert ran.err.count("^") >= 3
    assert "Traceback" not in ran.err
