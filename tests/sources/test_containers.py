"""What is found in archives, and what of them is refused."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.errors import ReadError
from licensecheck.extend import Entry, Limits, Selection
from licensecheck.model.result import Problem, Skip
from licensecheck.sources import containers, entries
from tests.sources.archives import tarred, with_flag, zipped

HELLO = {"2017/a.txt": b"hello", "b.txt": b"there"}


def told(
    path: Path, limits: Limits | None = None, selection: Selection | None = None
) -> list[str]:
    """Give one line for each step: `uri = content`, or the problem in its words."""
    lines = []
    for step in entries(str(path), selection or Selection(), limits or Limits()):
        if isinstance(step, Skip):
            lines.append(f"skip {step.reason}")
        elif isinstance(step, Problem):
            lines.append(str(step))
        else:
            lines.append(content(step))
    return lines


def content(entry: Entry) -> str:
    try:
        return f"{entry.uri} = {entry.read().decode()[:20]}"
    except ReadError as error:
        return str(error)


def scan(tmp_path: Path, name: str, data: bytes, **limits: int) -> list[str]:
    path = tmp_path / name
    path.write_bytes(data)
    return told(path, Limits(**limits))


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_gives_its_files_however_it_is_packed(tmp_path: Path, mode: str) -> None:
    name = "a.tar" + mode[1:].replace(":", ".")
    assert scan(tmp_path, name, tarred(HELLO, mode)) == [
        f"{name}!2017/a.txt = hello",
        f"{name}!b.txt = there",
    ]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_a_zip_gives_its_files_sorted(tmp_path: Path, method: int) -> None:
    data = zipped({"b.txt": b"there", "dir/": b"", "2017/a.txt": b"hello"}, method)
    assert scan(tmp_path, "a.zip", data) == ["a.zip!2017/a.txt = hello", "a.zip!b.txt = there"]


@pytest.mark.parametrize(
    ("name", "data", "uri"),
    [
        ("x.txt.gz", gzip.compress(b"hello"), "x.txt.gz!x.txt"),
        ("x.txt.bz2", bz2.compress(b"hello"), "x.txt.bz2!x.txt"),
        ("x.TXT.XZ", lzma.compress(b"hello"), "x.TXT.XZ!x.TXT"),
        ("dump", gzip.compress(b"hello"), "dump!dump"),
        (".gz", gzip.compress(b"hello"), ".gz!.gz"),
        ("two.gz", gzip.compress(b"hel") + gzip.compress(b"lo"), "two.gz!two"),
        ("x.tgz", tarred({"a": b"hello"}, "w:gz"), "x.tgz!a"),
        ("x.gz", gzip.compress(zipped({"a": b"hello"})), "x.gz!x!a"),
        ("odd-name", zipped({"a": b"hello"}), "odd-name!a"),
    ],
)
def test_what_was_packed_alone_keeps_its_name(
    tmp_path: Path, name: str, data: bytes, uri: str
) -> None:
    assert scan(tmp_path, name, data) == [f"{uri} = hello"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", zipped({"[Content_Types].xml": b"<x/>"})),
        ("a.epub", zipped({"mimetype": b"application/epub+zip"}, zipfile.ZIP_STORED)),
        ("no-suffix", zipped({"mimetype": b"application/epub+zip"}, zipfile.ZIP_STORED)),
        ("no-suffix", zipped({"[Content_Types].xml": b"<x/>"})),
        ("a.zip", b"<html>an error page, saved under the name of the archive</html>"),
    ],
)
def test_a_document_that_is_a_zip_inside_is_one_entry(
    tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    (entry,) = entries(str(tmp_path / name), Selection(), Limits())
    assert isinstance(entry, Entry)
    assert (entry.uri, entry.read()) == (name, data)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "../../etc/passwd"),
        ("/abs.txt", "/abs.txt"),
        ("C:\\a\\b.txt", "C:/a/b.txt"),
        ("é/中.txt", "é/中.txt"),
        ("a\nb\x1b[31m\u202e.txt", "a\\x0ab\\x1b[31m\\u202e.txt"),
    ],
)
def test_a_name_is_a_label_and_safe_to_print(tmp_path: Path, name: str, shown: str) -> None:
    assert scan(tmp_path, "a.zip", zipped({name: b"x"})) == [f"a.zip!{shown} = x"]
    assert sorted(it.name for it in tmp_path.iterdir()) == ["a.zip"]  # nothing was unpacked


def test_utf8_in_a_name_that_is_not_marked_so_is_seen(tmp_path: Path) -> None:
    data = zipped({"é.txt": b"x"}).replace("é".encode(), "é".encode())
    unmarked = bytearray(data)
    for magic, offset in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        unmarked[data.find(magic) + offset] &= ~0x08
    assert scan(tmp_path, "a.zip", bytes(unmarked)) == ["a.zip!é.txt = x"]


def test_a_name_wrongly_marked_as_utf8_does_not_cost_the_archive(tmp_path: Path) -> None:
    data = zipped({"caf_.txt": b"x", "b.txt": b"y"}).replace(b"caf_", b"caf\xe9")
    assert scan(tmp_path, "a.zip", with_flag(data, 0x800)) == [
        "a.zip!b.txt = y",
        "a.zip!cafΘ.txt = x",
    ]


def test_a_tar_name_that_is_no_utf8_is_spelt_out(tmp_path: Path) -> None:
    data = tarred({"caf\udce9.txt": b"x"})
    assert scan(tmp_path, "a.tar", data) == ["a.tar!caf\\xe9.txt = x"]


def test_an_encrypted_member_is_a_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    data = zipped(HELLO)
    locked = bytearray(data)
    locked[data.find(b"PK\x01\x02") + 8] |= 1
    assert scan(tmp_path, "a.zip", bytes(locked)) == [
        "a.zip!2017/a.txt: encrypted: pack it again without a password",
        "a.zip!b.txt = there",
    ]


def test_a_member_that_does_not_match_its_checksum_is_damaged(tmp_path: Path) -> None:
    data = zipped(HELLO, zipfile.ZIP_STORED).replace(b"hello", b"hullo")
    assert scan(tmp_path, "a.zip", data) == [
        "a.zip!2017/a.txt: damaged: Bad CRC-32 for file '2017/a.txt'",
        "a.zip!b.txt = there",
    ]


def test_a_method_nobody_knows_is_named(tmp_path: Path) -> None:
    data = bytearray(zipped({"a": b"x"}, zipfile.ZIP_STORED))
    data[8] = data[data.find(b"PK\x01\x02") + 10] = 97
    assert scan(tmp_path, "a.zip", bytes(data)) == [
        "a.zip!a: packed by a method we cannot undo (97)"
    ]


@pytest.mark.parametrize(
    ("name", "data", "last"),
    [
        ("a.zip", zipped(HELLO)[:-30], "a.zip: damaged: File is not a zip file"),
        ("a.gz", gzip.compress(b"hello" * 99)[:-9], "a.gz!a: damaged: Compressed file ended"),
        ("a.gz", b"\x1f\x8b\x08" + bytes(20), "a.gz!a: damaged: "),
        ("a.bz2", b"BZh9" + bytes(20), "a.bz2!a: damaged: Invalid data stream"),
        ("a.xz", b"\xfd7zXZ\0" + bytes(20), "a.xz!a: damaged: "),
        ("a.tgz", gzip.compress(b"no tar"), "a.tgz: damaged: "),
        ("a.tar", tarred(HELLO)[:1400], "a.tar: damaged: "),
        (
            "a.tar",
            tarred(HELLO)[:1024] + b"junk" * 400,
            "a.tar: damaged: no header at byte 1,024",
        ),
        ("a.tar", tarred({"a": b"x" * 2_000})[:1_000], "a.tar!a: damaged: "),
    ],
)
def test_a_damaged_archive_is_one_problem_and_what_came_before_is_kept(
    tmp_path: Path, name: str, data: bytes, last: str
) -> None:
    lines = scan(tmp_path, name, data)
    assert lines[-1 if "!" not in last else 0].startswith(last)
    assert sum("damaged" in line for line in lines) in {1, 2}
    if name == "a.tar" and "!a" not in last:
        assert lines[0] == "a.tar!2017/a.txt = hello"


def test_links_and_devices_in_a_tar_are_passed_over(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE):
            about = tarfile.TarInfo("x")
            about.type, about.linkname = kind, "/etc/passwd"
            archive.addfile(about)
    assert (
        scan(tmp_path, "a.tar", out.getvalue())
        == ["skip link, device or pipe in an archive"] * 3
    )


# --- bombs


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", zipped({"a": bytes(20_000_000), "b": b"x"})),
        ("a.gz", gzip.compress(bytes(20_000_000))),
        ("a.xz", lzma.compress(bytes(20_000_000))),
        ("a.tgz", gzip.compress(tarred({"a": bytes(20_000_000), "b": b"x"}))),
    ],
)
def test_what_unpacks_beyond_the_ratio_is_refused_in_little_memory(
    tmp_path: Path, name: str, data: bytes
) -> None:
    tracemalloc.start()
    lines = scan(tmp_path, name, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "unpacks to more than 200 times its size, the limit: a bomb?" in lines[0]
    assert peak < 12_000_000
    if name == "a.zip":
        assert lines[1] == "a.zip!b = x"


def test_a_member_beyond_the_entry_limit_is_refused_unread(tmp_path: Path) -> None:
    for name, data in {
        "a.zip": zipped({"a": b"x" * 99}),
        "a.tar": tarred({"a": b"x" * 99}),
    }.items():
        assert scan(tmp_path, name, data, entry_size=50) == [
            f"{name}!a: 99 bytes are larger than 50 bytes, the limit"
        ]
    assert scan(tmp_path, "a.gz", gzip.compress(b"x" * 99), entry_size=50) == [
        "a.gz!a: larger than 50 bytes, the limit"
    ]


def test_an_archive_stops_at_its_total_with_all_that_is_nested(tmp_path: Path) -> None:
    inner = zipped({"a": b"x" * 600, "b": b"y" * 600})
    outer = zipped({"1.zip": inner, "2.zip": inner}, zipfile.ZIP_STORED)
    lines = scan(tmp_path, "o.zip", outer, archive_size=1_800)
    assert lines[:2] == ["o.zip!1.zip!a = " + "x" * 20, "o.zip!1.zip!b = " + "y" * 20]
    assert lines[2:] == [
        "o.zip: more than 1,800 bytes unpacked, the limit: the rest was not read"
    ]


def test_an_archive_stops_at_its_number_of_entries(tmp_path: Path) -> None:
    data = zipped({str(n): b"" for n in range(9)}, zipfile.ZIP_STORED)
    lines = scan(tmp_path, "a.zip", data, archive_entries=4, archive_size=10_000)
    assert lines[
        -1
    ] == "a.zip: a directory of 423 bytes, too much for 4 entries, the limit" or (
        lines[-1] == "a.zip: more than 4 entries, the limit: the rest was not read"
        and len(lines) == 5
    )
    tar = scan(tmp_path, "a.tar", tarred({str(n): b"" for n in range(9)}), archive_entries=4)
    assert tar[-1] == "a.tar: more than 4 entries, the limit: the rest was not read"
    assert len(tar) == 5


def test_members_that_share_their_bytes_are_a_bomb(tmp_path: Path) -> None:
    data = zipped({"a": b"x" * 500}, zipfile.ZIP_STORED)
    at = data.find(b"PK\x01\x02")
    end = data.find(b"PK\x05\x06")
    directory, tail = data[at:end], bytearray(data[end:])
    struct.pack_into("<HHL", tail, 8, 20, 20, 20 * len(directory))
    lines = scan(tmp_path, "a.zip", data[:at] + directory * 20 + bytes(tail))
    assert lines == [
        "a.zip: its members take more room than it has: they overlap, as in a bomb"
    ]


def test_a_container_too_deep_is_not_opened(tmp_path: Path) -> None:
    data = b"hello"
    for _ in range(4):
        data = zipped({"n.zip": data})
    assert scan(tmp_path, "a.zip", data, depth=2) == [
        "a.zip!n.zip!n.zip: not opened: it lies within 2 containers, the limit"
    ]
    assert scan(tmp_path, "a.zip", data) == ["a.zip!n.zip!n.zip!n.zip!n.zip = hello"]


def test_an_archive_larger_than_all_it_may_hold_is_refused(tmp_path: Path) -> None:
    data = zipped({"a": b"hello"})
    assert scan(tmp_path, "a.zip", data, archive_size=10) == [
        f"a.zip: {len(data)} bytes are larger than 10 bytes, the limit"
    ]


def test_globs_reach_into_archives(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"x/a.txt": b"x", "x/a.jpg": b"y", "b.txt": b"z"}))
    assert told(
        tmp_path / "a.zip", selection=Selection(include=("*.txt",), exclude=("x/",))
    ) == [
        "a.zip!b.txt = z",
        "skip excluded",
        "skip excluded",
    ]


def test_a_member_can_be_read_after_the_walk(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"t.tar": tarred(HELLO)}))
    found = [
        it for it in entries(str(tmp_path), Selection(), Limits()) if isinstance(it, Entry)
    ]
    assert [it.read() for it in reversed(found)] == [b"there", b"hello"]


@given(
    data=st.binary(max_size=200),
    cut=st.integers(0, 400),
    name=st.sampled_from(list(containers())),
)
@settings(max_examples=80, deadline=None)
def test_any_archive_ends_in_entries_or_problems(data: bytes, cut: int, name: str) -> None:
    whole = {
        "zip": zipped(HELLO),
        "tar": tarred(HELLO),
        "gzip": gzip.compress(b"hello"),
        "bzip2": bz2.compress(b"hello"),
        "xz": lzma.compress(b"hello"),
    }[name]
    torn = whole[:cut] + data + whole[cut + len(data) :]
    entry = Entry("a", lambda: torn)
    try:
        for step in containers()[name].entries(entry, torn[:512], Limits()):
            if isinstance(step, Entry):
                content_or_error(step)
    except ReadError as error:
        assert error.reason  # noqa: PT017 - either outcome is right


def content_or_error(entry: Entry) -> None:
    try:
        entry.read()
    except ReadError as error:
        assert error.uri == entry.uri  # noqa: PT017 - either outcome is right
