"""How the program starts: fast, and without what it does not need."""

from __future__ import annotations

import resource
import subprocess
import sys

import pytest

from licensecheck import __version__
from licensecheck.cli import app

from .conftest import Run

#: Seconds of CPU, as the issue that asked for it has them.
ALLOWED = 0.120
HEAVY = (
    "yaml",
    "lxml",
    "reportlab",
    "regex",
    "chardet",
    "pikepdf",
    "pathspec",
    "tqdm",
    "uharfbuzz",
)


def cpu(*arguments: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.timing
def test_the_version_comes_at_once() -> None:
    # The best of some: another program on the machine must not fail this one.
    assert min(cpu("-m", "licensecheck", "--version") for _ in range(5)) < ALLOWED


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["scan", "--help"]])
def test_nothing_heavy_is_loaded_to_say_hello(arguments: list[str]) -> None:
    code = (
        "import sys\n"
        "from licensecheck.cli import main\n"
        f"assert main({arguments!r}) == 0\n"
        f"print(*sorted(set(sys.modules) & set({HEAVY!r})), file=sys.stderr)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert ran.stderr.decode().split() == []


def test_the_version_is_told(run: Run) -> None:
    assert run("--version") == (0, f"licensecheck {__version__}\n", "")


def test_every_command_teaches_with_an_example(run: Run) -> None:
    for name in ("scan", "explain", "formats", "rules"):
        ran = run(name, "--help")
        assert ran.code == 0
        assert f"  licensecheck {name}" in ran.out


def test_the_commands_are_the_files_that_are_there() -> None:
    names = app.list_commands(None)  # type: ignore[arg-type]
    assert {"explain", "formats", "scan"} <= set(names)
    assert not any(name.startswith("_") for name in names)


def test_an_interrupted_scan_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("licensecheck.cli.formats.listing", interrupt)
    ran = run("formats")
    assert (ran.code, ran.out) == (130, "")
    assert ran.err.strip() == "licensecheck: interrupted, nothing was written"


def test_a_fault_of_ours_is_told_with_its_traces(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("a gap")

    monkeypatch.setattr("licensecheck.cli.formats.listing", fail)
    ran = run("formats")
    assert ran.code == 70
    assert "RuntimeError: a gap" in ran.err
    assert ran.err.endswith("licensecheck: a fault of ours; please report the lines above\n")
