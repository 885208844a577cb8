"""The layers stay layers: what may import what, and which library lives where."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "licensecheck"

#: A library, and the only files that may import it, as the start of their path.
ROOMS = {
    "click": ("cli/",),
    "tqdm": ("cli/",),
    "yaml": ("policy/load.py", "readers/_front_matter.py"),
    "reportlab": ("reports/pdf/",),
    "uharfbuzz": ("reports/pdf/",),
    "pikepdf": ("reports/pdf/",),
    "chardet": ("text/decode.py",),
    "pathspec": ("sources/_globs.py",),
}
#: The name to import a distribution by, where that is another.
IMPORTED_AS = {"ahocorasick-rs": "ahocorasick_rs", "pyyaml": "yaml"}
#: What nobody needs: files are handed over as bytes, and nothing is fetched or run.
NOWHERE = ("requests", "urllib.request", "http.client", "socket", "subprocess", "pickle")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = {path: frozenset(imports(path)) for path in MODULES}


def importers(library: str) -> list[str]:
    return [
        path.relative_to(PACKAGE).as_posix()
        for path, names in IMPORTS.items()
        if any(name == library or name.startswith(f"{library}.") for name in names)
    ]


def test_the_import_contracts_are_kept() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        check=False,
        capture_output=True,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stdout.decode()


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_stays_in_its_room(library: str) -> None:
    outside = [it for it in importers(library) if not it.startswith(ROOMS[library])]
    assert outside == []


def test_every_dependency_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=~!\[; ]", it)[0] for it in project["dependencies"]]
    assert [it for it in names if not importers(IMPORTED_AS.get(it, it))] == []


@pytest.mark.parametrize("library", NOWHERE)
def test_nothing_is_fetched_or_run(library: str) -> None:
    assert importers(library) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda it: it.relative_to(PACKAGE).as_posix())
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_only_the_command_line_prints_and_exits() -> None:
    """The one exception is a program of its own, run with `python -m`."""
    allowed = ("cli/", "__main__.py", "detect/tell.py")
    loud = [
        name
        for path in MODULES
        if not (name := path.relative_to(PACKAGE).as_posix()).startswith(allowed)
        and calls(path) & {"print", "exit", "sys.exit"}
    ]
    assert loud == []


def calls(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {ast.unparse(it.func) for it in ast.walk(tree) if isinstance(it, ast.Call)}


def test_the_public_names_can_all_be_had() -> None:
    import licensecheck

    for name in (*licensecheck.__all__, *licensecheck.__all__):
        # Twice: a module that was imported must not have taken the name.
        assert not isinstance(getattr(licensecheck, name), ModuleType)
    assert set(licensecheck.__all__) <= set(dir(licensecheck))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = licensecheck.nothing
