"""The documents tell the truth: their commands run, their links lead somewhere.

In a block marked `console`, a line that begins with `$ licensecheck` is run in a folder with the
examples in it, an `archive/` and a `house/` of rules.  It has to end with 0, or with the code in
its comment `# exits with 1`; lines below it are its output, as far as the first `…`.  Blocks
marked `python` are run, too.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest

from licensecheck.cli import main
from licensecheck.cli._exits import Exit
from licensecheck.readers import readers
from licensecheck.reports import reports
from licensecheck.sources import containers

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")])
#: What a block's commands may be besides ours.
OTHERS = ("pip", "make", "git")
EXITS = re.compile(r"#\s*exits with (\d+)")


class Command(NamedTuple):
    page: str
    line: str
    output: str


def blocks(kind: str) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in re.finditer(rf"^```{kind}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
            yield page.relative_to(ROOT).as_posix(), match.group(1)


def commands() -> Iterator[Command]:
    for page, block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = part.partition("\n")
            yield Command(page, line, output)


COMMANDS = list(commands())
OURS = [it for it in COMMANDS if it.line.startswith("licensecheck ")]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for name in ("archive", "house"):
        (tmp_path / name).mkdir()
    (tmp_path / "archive" / "story.txt").write_text("A story without a notice.\n")
    # The pack that docs/rules.md shows is the one its commands take in.
    packs = (block for _, block in blocks("yaml") if block.startswith("pack:"))
    (tmp_path / "house" / "ap-print.yaml").write_text(next(packs), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", OURS, ids=lambda it: f"{it.page}: {it.line}"[:90])
@pytest.mark.usefixtures("checkout")
def test_a_command_does_what_the_page_says(
    command: Command, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    expected = EXITS.search(command.line)
    code = main(shlex.split(command.line, comments=True)[1:])
    printed = capsysbinary.readouterr().out.decode()
    assert code == (int(expected[1]) if expected else 0)
    head, cut, _ = command.output.partition("…\n")
    assert printed.startswith(head) if cut or not head else printed == head


def test_every_other_command_is_one_we_know() -> None:
    for command in COMMANDS:
        if command not in OURS:
            assert command.line.split()[0] in OTHERS
    targets = {match[1] for match in map(MAKE.match, (it.line for it in COMMANDS)) if match}
    assert targets <= set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))


MAKE = re.compile(r"make (\w+)")
TARGET = re.compile(r"^(\w+):", re.MULTILINE)


@pytest.mark.parametrize("block", list(blocks("python")), ids=lambda it: it[0])
@pytest.mark.usefixtures("checkout")
def test_python_in_a_page_runs(block: tuple[str, str]) -> None:
    page, source = block
    exec(compile(source, page, "exec"), {"__name__": "example"})


@pytest.mark.parametrize("page", PAGES, ids=lambda it: it.relative_to(ROOT).as_posix())
def test_a_link_leads_to_a_file_that_is_there(page: Path) -> None:
    text = re.sub(
        r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE
    )
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if not target.startswith(("https:", "http:", "mailto:")):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", ["README.md", "docs/exit-codes.md"])
def test_every_exit_code_is_explained(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    codes = [it for it in Exit if it is not Exit.INTERRUPTED or page != "README.md"]
    assert all(f"| {int(code)} |" in text for code in codes)


def test_every_format_is_on_its_page() -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    for reader in readers().values():
        assert f"`{reader.name}`" in text
        assert all(suffix in text for suffix in reader.suffixes)
    assert all(name in text for name in containers())


def test_every_report_is_named_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(it.suffix in text for it in reports().values())


def test_every_dependency_has_its_row() -> None:
    import tomllib

    text = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = chain(project["dependencies"], *project["optional-dependencies"].values())
    names = {re.split(r"[<>=~!\[; ]", it)[0] for it in wanted}
    assert {name for name in names if name not in text} == set()
