"""Running the command line in this process: exit code, standard output, standard error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from licensecheck.cli import main

TASS = (
    "© Copyright 2017 TASS. All rights reserved. This material may not be published, "
    "broadcast, rewritten or redistributed."
)


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


GOLDEN = Path(__file__).parents[1] / "golden" / "cli"


def golden(name: str, found: str, request: pytest.FixtureRequest) -> str:
    """Give the whole output expected; with `--update-golden`, *found* is it from now on."""
    path = GOLDEN / name
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8")
    return path.read_text(encoding="utf-8")


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(*arguments: str | Path) -> Ran:
        code = main([str(it) for it in arguments])
        out, err = capsysbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return run


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one ban and one story without a notice, and the folder to be in."""
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "ban.txt").write_text(f"A story.\n\n{TASS}\n", encoding="utf-8")
    (folder / "free.txt").write_text("Nothing but a story.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder
