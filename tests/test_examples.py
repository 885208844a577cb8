"""The example archive: what must come of each item, and that `make demo` can show it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from licensecheck.cli import main
from tools import build_example

ARCHIVE = Path(__file__).parents[1] / "examples" / "newsroom-archive"

LETTERS = {
    "prohibited": "X",
    "permission_required": "R",
    "conditional": "C",
    "permitted": "P",
    "unknown": "U",
}
USES = (
    *("publish_online", "print", "broadcast", "redistribute", "rewrite", "translate"),
    *("quote", "archive", "sell", "advertise", "social", "ai_training", "alter_image"),
)

#: The outcomes in the order of `USES`, one letter each; worked out by hand from the words.
EXPECTED = {
    "batch/2019.zip!2019/lakeside.txt": "RRRRRRURRRRUR",
    "batch/2019.zip!2019/opinion.txt": "RRRRRRURRRRXR",
    "desk/budget-embargo.json": "XXXRRRURRRXUR",
    "desk/council-notes.txt": "UUUUUUUUUUUUU",
    "desk/how-we-count.md": "CCCCCCCCCCCCC",
    "desk/puerto.md": "CCCRRRCCRRCUR",
    "photos/regatta.txt": "RRRRRRUXXXRRR",
    "web/hafen.html": "XXXRRRURRRXRR",
    "web/marche.html": "RRRRRRURRRRUR",
    "wire/2017-ferry-talks.txt": "XXXXXRURXRXUR",
    "wire/2021-most.txt": "RRRRRRURRRRUR",
    "world/gesher.html": "RRRRRRURRRRUR",
    "world/minaa.txt": "RRRRRRURRRRUR",
    "world/minato.txt": "RRRRRRURRRRUR",
}
DAMAGED = "damaged/scan-0417.dat"

HOLDERS = {
    "batch/2019.zip!2019/lakeside.txt": "Lakeside Press",
    "desk/budget-embargo.json": "Lakeside Press",
    "web/hafen.html": "Küstenblatt Verlag GmbH",
    "web/marche.html": "Le Courrier du Canal",
    "wire/2017-ferry-talks.txt": "TASS",
    "wire/2021-most.txt": "Северный телеграф",
    "world/minato.txt": "みなと通信社",
}


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """The documents of the result by uri, without the folder's name."""
    result = tmp_path_factory.mktemp("demo") / "result.jsonl"
    arguments = ["scan", str(ARCHIVE), "--as-of", "2026-01-01", "--quiet"]
    assert main([*arguments, "--output", str(result)]) == 1
    written = map(json.loads, result.read_text(encoding="utf-8").splitlines()[1:])
    return {line["uri"].removeprefix("newsroom-archive/"): line for line in written}


def test_every_item_has_its_row(lines: Mapping[str, Any]) -> None:
    assert sorted(lines) == sorted((*EXPECTED, DAMAGED))


@pytest.mark.parametrize("uri", EXPECTED)
def test_an_item_comes_to_what_it_says(lines: Mapping[str, Any], uri: str) -> None:
    outcomes = {it["use"]: LETTERS[it["outcome"]] for it in lines[uri]["decisions"]}
    assert "".join(outcomes[use] for use in USES) == EXPECTED[uri]


@pytest.mark.parametrize("uri", EXPECTED)
def test_an_item_is_read_without_an_error(lines: Mapping[str, Any], uri: str) -> None:
    assert [it for it in lines[uri]["problems"] if it["severity"] == "error"] == []


@pytest.mark.parametrize("uri", HOLDERS)
def test_the_holder_is_named(lines: Mapping[str, Any], uri: str) -> None:
    names = {it["name"] for notice in lines[uri]["notices"] for it in notice["holders"]}
    assert HOLDERS[uri] in names


def test_what_cannot_be_read_is_a_problem(lines: Mapping[str, Any]) -> None:
    (problem,) = lines[DAMAGED]["problems"]
    assert (problem["severity"], lines[DAMAGED]["decisions"]) == ("error", [])
    assert problem["reason"] == "a JPEG picture: no reader for it"


def test_the_built_files_are_those_committed() -> None:
    for path, data in build_example.files().items():
        assert path.read_bytes() == data
