"""What every source and every container promises, whatever it is sent."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from licensecheck.errors import ReadError
from licensecheck.extend import Container, Entry, Limits, Selection, Source
from licensecheck.model.result import Problem, Skip
from licensecheck.sources import check, containers, entries, sources

SMALL = Limits(entry_size=100_000, archive_size=200_000, archive_entries=50, ratio=50, depth=3)
EVERY_SOURCE = pytest.mark.parametrize("source", sources().values(), ids=lambda it: it.name)
EVERY_CONTAINER = pytest.mark.parametrize(
    "container", containers().values(), ids=lambda it: it.name
)


def zipped() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/b.txt", "a story\n" * 20)
        archive.writestr("ü.txt", "another")
    return data.getvalue()


def tarred() -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name in ("a/b.txt", "../../c.txt"):
            member = tarfile.TarInfo(name)
            member.size = 5
            archive.addfile(member, io.BytesIO(b"story"))
    return data.getvalue()


#: A sound file of each kind; a new container has to bring one.
SOUND = {
    "zip": zipped(),
    "tar": tarred(),
    "gzip": gzip.compress(b"a story", mtime=0),
    "bzip2": bz2.compress(b"a story"),
    "xz": lzma.compress(b"a story"),
}


def steps_of(container: Container, data: bytes) -> list[tuple[str, bytes | str]]:
    """Go through all that *container* yields, and read it, as a scan does."""
    entry = Entry("x", lambda: data, len(data))
    told: list[tuple[str, bytes | str]] = []
    try:
        for step in container.entries(entry, data[:512], SMALL):
            assert isinstance(step, Entry | Problem | Skip)
            if isinstance(step, Entry):
                told.append((step.uri, read(step)))
    except ReadError as error:
        told.append(("", error.reason))
    return told


def read(entry: Entry) -> bytes | str:
    assert entry.uri.startswith("x!")
    assert entry.uri.isprintable()
    try:
        data = entry.read()
    except ReadError as error:
        assert error.reason  # noqa: PT017 - either outcome is right
        return error.reason
    assert len(data) <= SMALL.entry_size
    return data


def test_there_is_a_sound_file_for_every_container() -> None:
    assert SOUND.keys() == containers().keys()


@EVERY_CONTAINER
def test_a_sound_file_is_known_and_opened(container: Container) -> None:
    data = SOUND[container.name]
    assert container.accepts("x", data[:512])
    told = steps_of(container, data)
    assert told
    assert all(isinstance(content, bytes) for _, content in told)
    assert steps_of(container, data) == told


@EVERY_CONTAINER
@given(cut=st.integers(0, 400), noise=st.binary(max_size=40), at=st.integers(0, 400))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_file_gives_members_or_a_read_error(
    container: Container, cut: int, noise: bytes, at: int
) -> None:
    sound = SOUND[container.name]
    steps_of(container, sound[:cut])
    steps_of(container, sound[:at] + noise + sound[at + len(noise) :])


@EVERY_CONTAINER
@given(data=st.binary(max_size=600))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_known_or_not(container: Container, data: bytes) -> None:
    assert container.accepts("any", data) in {True, False}
    steps_of(container, data)


@EVERY_SOURCE
@given(
    target=st.text(max_size=20) | st.sampled_from(["-", ".", "..", "/", "a\0b", "x" * 5_000])
)
@settings(max_examples=60, deadline=None)
def test_any_target_is_known_or_not(source: Source, target: str) -> None:
    assert source.accepts(target) in {True, False}


@pytest.mark.parametrize("kind", [".", "file"])
def test_a_place_yields_the_same_twice_in_the_order_of_the_uris(tmp_path, kind: str) -> None:
    for name in ("b.txt", "a/z.txt", "a.txt", "a!.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    target = str(tmp_path if kind == "." else tmp_path / "b.txt")
    check(target)

    def uris() -> list[str]:
        return [it.uri for it in only_entries(entries(target, Selection(), SMALL))]

    assert uris() == uris() == sorted(uris())
    assert uris()


def only_entries(steps: Iterable[Entry | Problem | Skip]) -> Iterable[Entry]:
    return (step for step in steps if isinstance(step, Entry))
