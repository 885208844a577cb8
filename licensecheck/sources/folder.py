"""Walk a folder and all folders below it.

Names are sorted by the code points of their path, so that two runs see the same order.
Left out, and counted, are hidden entries, the stores of version control, and what the globs
or a `.licensecheckignore` (gitignore's dialect, one in any folder) name.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from licensecheck.errors import UsageError
from licensecheck.extend import Entry, Limits, Selection, Source
from licensecheck.model.result import Problem, Severity, Skip, Stage
from licensecheck.sources._content import FileContent
from licensecheck.sources._globs import EXCLUDED, Globs, Spec
from licensecheck.sources._names import base_of, joined, printable

IGNORE_FILE = ".licensecheckignore"
IGNORED = f"named in {IGNORE_FILE}"
HIDDEN = "hidden"
VERSION_CONTROL = "version control"
SPECIAL = "device, socket or pipe"

_VCS = frozenset({".git", ".hg", ".svn", ".bzr", "_darcs", "CVS", ".jj", ".pijul"})


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to walk: `path` below the place scanned, `ignores` from it up to the root."""

    real: Path
    uri: str
    path: str
    ignores: tuple[tuple[str, Spec], ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """One name in a folder; a folder's key ends in a slash, so that sorting sorts the uris."""

    found: os.DirEntry[str]
    name: str
    is_folder: bool

    @property
    def key(self) -> str:
        return f"{self.name}/" if self.is_folder else self.name


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is the same all over one walk.  `seen` holds the folders entered, by identity."""

    root: Path
    globs: Globs
    hidden: bool
    limits: Limits
    seen: set[tuple[int, int]]


_Step = Entry | Problem | Skip | _Folder


def accepts(target: str) -> bool:
    return os.path.isdir(target)  # noqa: PTH112 - Path.is_dir raises for a name too long


def entries(
    target: str, selection: Selection, limits: Limits
) -> Iterator[Entry | Problem | Skip]:
    """Yield every file below *target*, and a problem or a skip for whatever is not one."""
    root = Path(target)
    walk = _Walk(root.resolve(), Globs.of(selection), selection.hidden, limits, set())
    stack: list[Iterator[_Step]] = [iter((_Folder(root, base_of(target), "", ()),))]
    while stack:
        step = next(stack[-1], None)
        if step is None:
            stack.pop()
        elif isinstance(step, _Folder):
            stack.append(_inside(step, walk))
        else:
            yield step


def _inside(folder: _Folder, walk: _Walk) -> Iterator[_Step]:
    try:
        about = folder.real.stat()
        items = _items(folder.real)
    except OSError as error:
        yield _unreadable(folder.uri, error)
        return
    walk.seen.add((about.st_dev, about.st_ino))
    ignores, mistakes = _with_ignore_file(folder)
    yield from mistakes
    for item in items:
        uri, path = joined(folder.uri, item.name), joined(folder.path, item.name)
        if reason := _left_out(item, path, ignores, walk):
            if reason != IGNORE_FILE:
                yield Skip(reason, 1)
        elif item.is_folder:
            yield _entered(item, _Folder(Path(item.found.path), uri, path, ignores), walk)
        else:
            yield _file(item.found, uri, walk.limits)


def _items(folder: Path) -> list[_Item]:
    with os.scandir(folder) as found:
        items = [_Item(it, printable(it.name), _is_folder(it)) for it in found]
    return sorted(items, key=lambda item: item.key)


def _is_folder(found: os.DirEntry[str]) -> bool:
    try:
        return found.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _left_out(
    item: _Item, path: str, ignores: tuple[tuple[str, Spec], ...], walk: _Walk
) -> str | None:
    """Give the reason not to look at *item*; None to look."""
    if item.name == IGNORE_FILE:
        return IGNORE_FILE
    if item.name in _VCS:
        return VERSION_CONTROL
    if item.name.startswith(".") and not walk.hidden:
        return HIDDEN
    if item.is_folder and walk.globs.prunes(path):
        return EXCLUDED
    return IGNORED if _ignored(f"{path}/" if item.is_folder else path, ignores) else None


def _ignored(path: str, ignores: tuple[tuple[str, Spec], ...]) -> bool:
    """Ask the ignore files, the nearest first: as in git, it has the last word."""
    for prefix, spec in reversed(ignores):
        verdict = spec.verdict(path.removeprefix(prefix))
        if verdict is not None:
            return verdict
    return False


def _with_ignore_file(
    folder: _Folder,
) -> tuple[tuple[tuple[str, Spec], ...], tuple[Problem, ...]]:
    """Give the ignore files that hold in *folder*, its own added, and what is wrong with it."""
    file = folder.real / IGNORE_FILE
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        prefix = f"{folder.path}/" if folder.path else ""
        return (*folder.ignores, (prefix, Spec.of(lines))), ()
    except FileNotFoundError:
        return folder.ignores, ()
    except (OSError, UnicodeDecodeError, UsageError) as error:
        told = f"not used: {error}"
        return folder.ignores, (Problem(joined(folder.uri, IGNORE_FILE), Stage.SOURCE, told),)


def _entered(item: _Item, folder: _Folder, walk: _Walk) -> _Folder | Problem:
    """Give the folder to walk, or the reason why a link leads nowhere new."""
    if not item.found.is_symlink():
        return folder
    try:
        target = folder.real.resolve()
        about = target.stat()
    except (OSError, RuntimeError) as error:
        return _unreadable(folder.uri, error)
    if target == walk.root or target in walk.root.parents:
        return _note(folder.uri, "a symbolic link into itself, not followed")
    if target.is_relative_to(walk.root):
        return _note(folder.uri, "a symbolic link to a folder that is scanned by its own name")
    if (about.st_dev, about.st_ino) in walk.seen:
        return _note(folder.uri, "a symbolic link to a folder scanned already")
    return folder


def _file(found: os.DirEntry[str], uri: str, limits: Limits) -> Entry | Problem | Skip:
    try:
        about = found.stat()
        regular = found.is_file()
    except OSError as error:
        return _unreadable(uri, error)
    if not regular:
        return Skip(SPECIAL, 1)
    return Entry(uri, FileContent(Path(found.path), uri, limits.entry_size), about.st_size)


def _unreadable(uri: str, error: OSError | RuntimeError) -> Problem:
    number = getattr(error, "errno", None)
    if number == errno.ELOOP or isinstance(error, RuntimeError):
        return Problem(uri, Stage.SOURCE, "a symbolic link that leads to itself")
    if number == errno.ENOENT:
        return Problem(uri, Stage.SOURCE, "not there: a symbolic link to nothing, or just gone")
    told = getattr(error, "strerror", None) or error
    return Problem(uri, Stage.SOURCE, f"not readable: {told}")


def _note(uri: str, reason: str) -> Problem:
    return Problem(uri, Stage.SOURCE, reason, severity=Severity.NOTE)


SOURCE = Source(name="folder", accepts=accepts, entries=entries)
