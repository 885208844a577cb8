"""What is found on disk, in which order, and what is said of the rest."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from licensecheck.errors import UsageError
from licensecheck.extend import Entry, Limits, Selection
from licensecheck.model.result import Problem, Severity, Skip, Stage
from licensecheck.sources import entries, sources
from licensecheck.sources._names import printable


def make(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return root


def steps(target: Path | str, **selection: object) -> list[Entry | Problem | Skip]:
    return list(entries(str(target), Selection(**selection), Limits()))  # type: ignore[arg-type]


def uris(target: Path | str, **selection: object) -> list[str]:
    return [it.uri for it in steps(target, **selection) if isinstance(it, Entry)]


def skips(target: Path, **selection: object) -> list[str]:
    return sorted(it.reason for it in steps(target, **selection) if isinstance(it, Skip))


def problems(target: Path) -> list[str]:
    return [str(it) for it in steps(target) if isinstance(it, Problem)]


def test_a_folder_gives_its_files_in_the_order_of_their_uris(tmp_path: Path) -> None:
    root = make(tmp_path / "archive", "b.txt", "a/c.txt", "a-b.txt", "a.txt", "é.txt", "Z.txt")
    found = uris(root)
    assert found == sorted(found)
    assert found == [
        "archive/Z.txt",
        "archive/a-b.txt",
        "archive/a.txt",
        "archive/a/c.txt",
        "archive/b.txt",
        "archive/é.txt",
    ]


def test_an_entry_knows_its_size_and_gives_its_bytes(tmp_path: Path) -> None:
    (entry,) = steps(make(tmp_path, "a.txt"))
    assert isinstance(entry, Entry)
    assert (entry.size, entry.depth, entry.read()) == (5, 0, b"a.txt")


@pytest.mark.parametrize("target", ["archive", "archive/", "./archive", "archive/../archive"])
def test_uris_begin_with_the_name_of_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    make(tmp_path, "archive/a.txt")
    monkeypatch.chdir(tmp_path)
    assert uris(target) == ["archive/a.txt"]
    monkeypatch.chdir(tmp_path / "archive")
    assert uris(".") == ["archive/a.txt"]


def test_a_link_to_a_place_is_called_by_its_own_name(tmp_path: Path) -> None:
    make(tmp_path, "archive-2017/a.txt")
    (tmp_path / "latest").symlink_to("archive-2017")
    assert uris(tmp_path / "latest") == ["latest/a.txt"]


def test_a_file_is_one_entry_even_if_hidden_and_excluded(tmp_path: Path) -> None:
    make(tmp_path, ".a.txt")
    assert uris(tmp_path / ".a.txt", exclude=("*",), include=("*.md",)) == [".a.txt"]


def test_standard_input_is_the_entry_called_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff words")))
    (entry,) = steps("-")
    assert isinstance(entry, Entry)
    assert (entry.uri, entry.read(), entry.read()) == ("-", b"\xff words", b"\xff words")


def test_too_much_on_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bytes(11))))
    found = list(entries("-", Selection(), Limits(entry_size=10)))
    assert found == [Problem("-", Stage.SOURCE, "larger than 10 bytes, the limit")]


def test_a_place_that_is_not_there_is_told_with_its_near_misses(tmp_path: Path) -> None:
    make(tmp_path, "archive/a.txt")
    with pytest.raises(UsageError) as caught:
        steps(tmp_path / "archve")
    near = repr(str(tmp_path / "archive"))
    assert str(caught.value) == (
        f"no such file or folder: {str(tmp_path / 'archve')!r}; did you mean {near}?"
    )
    with pytest.raises(UsageError, match=r"no such file or folder: '/nowhere/at/all'$"):
        steps("/nowhere/at/all")


def test_hidden_names_and_version_control_are_left_out_and_counted(tmp_path: Path) -> None:
    make(tmp_path, ".git/x", ".hg/x", "CVS/x", ".hidden/x", ".x", "a/.y", "a/z")
    assert uris(tmp_path) == [f"{tmp_path.name}/a/z"]
    assert skips(tmp_path) == ["hidden"] * 3 + ["version control"] * 3
    assert len(uris(tmp_path, hidden=True)) == 4


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({"exclude": ("*.jpg",)}, ["a.txt", "b/a.txt", "b/c/a.md"]),
        ({"exclude": ("b/",)}, ["a.jpg", "a.txt"]),
        ({"exclude": ("/a.*",)}, ["b/a.jpg", "b/a.txt", "b/c/a.md"]),
        ({"exclude": ("b/**/a.md",)}, ["a.jpg", "a.txt", "b/a.jpg", "b/a.txt"]),
        ({"exclude": ("*", "!*/", "!*.md")}, ["b/c/a.md"]),
        ({"include": ("*.txt",)}, ["a.txt", "b/a.txt"]),
        ({"include": ("b/",)}, ["b/a.jpg", "b/a.txt", "b/c/a.md"]),
        ({"include": ("*.txt",), "exclude": ("b",)}, ["a.txt"]),
        ({"include": ("nothing",)}, []),
    ],
)
def test_globs_choose_as_gitignore_does(
    tmp_path: Path, selection: dict[str, object], expected: list[str]
) -> None:
    root = make(tmp_path / "r", "a.txt", "a.jpg", "b/a.txt", "b/a.jpg", "b/c/a.md")
    assert uris(root, **selection) == [f"r/{it}" for it in expected]


def test_a_glob_that_is_none_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a pattern"):
        steps(tmp_path, exclude=("!",))


def test_ignore_files_hold_below_their_folder_and_the_nearest_has_the_last_word(
    tmp_path: Path,
) -> None:
    root = make(tmp_path / "r", "a.log", "a.txt", "b/a.log", "b/keep.log", "b/c/a.txt", "d/x")
    (root / ".licensecheckignore").write_text("*.log\n# a remark\n/d/\n")
    (root / "b/.licensecheckignore").write_text("!keep.log\nc\n")
    assert uris(root) == ["r/a.txt", "r/b/keep.log"]
    assert skips(root) == ["named in .licensecheckignore"] * 4


def test_an_ignore_file_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    root = make(tmp_path / "r", "a.txt")
    (root / ".licensecheckignore").write_bytes(b"\xff\xfe")
    assert uris(root) == ["r/a.txt"]
    assert problems(root)[0].startswith("r/.licensecheckignore: not used: ")


def test_links_are_followed_to_files_and_told_where_they_lead_nowhere_new(
    tmp_path: Path,
) -> None:
    root = make(tmp_path / "r", "a.txt", "b/c.txt")
    make(tmp_path / "outside", "o.txt")
    for name, target in {
        "file": "a.txt",
        "dead": "nothing",
        "self": "self",
        "b/up": "..",
        "twin": "b",
        "out": "../outside",
        "out2": "../outside",
    }.items():
        (root / name).symlink_to(target)
    assert uris(root) == ["r/a.txt", "r/b/c.txt", "r/file", "r/out/o.txt"]
    assert problems(root) == [
        "r/b/up: a symbolic link into itself, not followed",
        "r/dead: not there: a symbolic link to nothing, or just gone",
        "r/out2: a symbolic link to a folder scanned already",
        "r/self: a symbolic link that leads to itself",
        "r/twin: a symbolic link to a folder that is scanned by its own name",
    ]


def test_a_loop_is_a_note_since_nothing_is_missed(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(".")
    (problem,) = steps(tmp_path)
    assert isinstance(problem, Problem)
    assert problem.severity is Severity.NOTE


def test_a_pipe_is_left_out_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert skips(tmp_path) == ["device, socket or pipe"]
    assert problems(tmp_path / "pipe") == [
        "pipe: neither a file nor a folder but a device or a pipe"
    ]


@pytest.fixture
def nobody() -> object:
    """Give up the rights of root, who may read anything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    yield
    os.seteuid(0)


def test_what_may_not_be_read_is_a_problem_and_the_rest_is_read(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> None:
    base = tmp_path_factory.mktemp("open")
    for folder in (base, *base.parents[:2]):
        folder.chmod(0o755)
    root = make(base / "r", "a.txt", "locked.txt", "closed/x.txt")
    (root / "locked.txt").chmod(0)
    (root / "closed").chmod(0)
    request.getfixturevalue("nobody")
    assert uris(root) == ["r/a.txt"]
    assert problems(root) == [
        "r/closed: not readable: Permission denied",
        "r/locked.txt: not readable: Permission denied",
    ]


def test_a_file_that_is_too_large_is_refused_when_it_is_read(tmp_path: Path) -> None:
    (entry,) = entries(str(make(tmp_path, "a.txt")), Selection(), Limits(entry_size=4))
    assert isinstance(entry, Entry)
    with pytest.raises(Exception, match="5 bytes are larger than 4 bytes, the limit"):
        entry.read()


def test_a_file_that_has_gone_is_a_read_error(tmp_path: Path) -> None:
    (entry,) = steps(make(tmp_path, "a.txt"))
    (tmp_path / "a.txt").unlink()
    assert isinstance(entry, Entry)
    with pytest.raises(Exception, match=r"a\.txt: not readable: No such file or directory"):
        entry.read()


def test_a_name_that_is_no_utf8_is_spelt_out(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9\n.txt", "w") as file:  # noqa: PTH123 - a name in bytes
        file.write("x")
    (uri,) = uris(tmp_path)
    assert uri == f"{tmp_path.name}/caf\\xe9\\x0a.txt"
    uri.encode()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a é 中", "a é 中"),
        ("\udce9", "\\xe9"),
        ("\ud800", "\\xed\\xa0\\x80"),
        ("\x07", "\\x07"),
    ],
)
def test_names_can_be_printed(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_a_deep_folder_is_walked_without_recursion(tmp_path: Path) -> None:
    path = tmp_path
    for _ in range(400):
        path /= "d"
    path.mkdir(parents=True)
    (path / "a.txt").write_text("x")
    assert len(uris(tmp_path)) == 1


def test_every_source_has_a_name_of_its_own() -> None:
    assert set(sources()) == {"file", "folder", "stdin"}
