"""Which entries are wanted, in gitignore's dialect."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from licensecheck.errors import UsageError
from licensecheck.extend import Selection

EXCLUDED = "excluded"
NOT_INCLUDED = "not included"


@dataclass(frozen=True, slots=True)
class Spec:
    """Compiled patterns.  A folder asks others than a file: `*` with `!*/` is for files only.

    In git a pattern is held against each folder on the way down; the library, given the path
    of a file, would let `*` win over `!*/` for the folder as well.
    """

    files: Any
    folders: Any

    @classmethod
    def of(cls, lines: Iterable[str]) -> Spec:
        """Compile *lines* of gitignore patterns; raises UsageError for one that is no pattern."""
        from pathspec import GitIgnoreSpec, PathSpec

        try:
            files = GitIgnoreSpec.from_lines(tuple(lines))
        except ValueError as error:
            raise UsageError(f"not a pattern: {error}") from error
        return cls(files, PathSpec(files.patterns))

    def verdict(self, path: str) -> bool | None:
        """Say whether *path* is matched, or freed again by a `!`; None: not mentioned.

        The path of a folder ends in a slash.
        """
        spec = self.folders if path.endswith("/") else self.files
        included: bool | None = spec.check_file(path).include
        return included


@dataclass(frozen=True, slots=True)
class Globs:
    """The globs of a `Selection`, compiled; None where there are none."""

    include: Spec | None
    exclude: Spec | None

    @classmethod
    def of(cls, selection: Selection) -> Globs:
        """Compile *selection*; raises UsageError."""
        include, exclude = selection.include, selection.exclude
        return cls(Spec.of(include) if include else None, Spec.of(exclude) if exclude else None)

    def excludes(self, uri: str) -> bool:
        """Say whether the entry *uri* is named by an exclude glob, and is not to be opened.

        An entry named outright, the place scanned itself, never is.
        """
        path = relative(uri)
        return bool(path and self.exclude and self.exclude.verdict(path))

    def includes(self, uri: str) -> bool:
        path = relative(uri)
        return not path or self.include is None or bool(self.include.verdict(path))

    def prunes(self, path: str) -> bool:
        """Say whether the folder *path*, relative to the place scanned, is excluded."""
        return self.exclude is not None and bool(self.exclude.verdict(f"{path}/"))


def relative(uri: str) -> str:
    """Give the path of *uri* below the place scanned, containers taken as folders."""
    segments = uri.replace("!", "/").split("/")[1:]
    return "/".join(segment for segment in segments if segment not in {"", ".", ".."})
