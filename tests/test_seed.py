"""The article this project began with: one notice, one ban, thirteen decisions.

The article itself is not ours to ship.  Where it lies beside the repository it is scanned;
the same line under a story of our own is scanned everywhere.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from licensecheck.cli import main

ARTICLE = Path(__file__).parents[2] / "shared" / "seed" / "000_704c28462e3dfbff.txt"
LINE = (
    "© Copyright 2017 TASS. All rights reserved. This material may not be published, "
    "broadcast, rewritten or redistributed"
)
PROHIBITED = (
    "publish_online",
    "print",
    "broadcast",
    "social",
    "redistribute",
    "rewrite",
    "sell",
)
ASK_FIRST = ("translate", "archive", "advertise", "alter_image")
UNKNOWN = ("quote", "ai_training")


def scanned(path: Path, folder: Path) -> dict[str, Any]:
    result = folder / "result.jsonl"
    main(["scan", str(path), "--as-of", "2026-01-01", "--quiet", "--output", str(result)])
    _, line = result.read_text(encoding="utf-8").splitlines()
    document: dict[str, Any] = json.loads(line)
    return document


@pytest.fixture(params=["a story of our own", "the article"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "the article":
        if not ARTICLE.is_file():
            pytest.skip("the article is not here")
        return ARTICLE
    story = tmp_path / "story.txt"
    story.write_text(f"Talks\n\nThe ferry is late.\n{LINE}.\n", encoding="utf-8")
    return story


def place_in(path: Path) -> tuple[int, int, int, int]:
    """Find the line by looking for it: line, column, and the column after its end."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if (at := line.find(LINE)) >= 0:
            return number, at + 1, number, at + len(LINE) + 2  # with its full stop
    raise AssertionError("no such line")


def test_one_notice_with_its_holder_its_year_and_its_place(path: Path, tmp_path: Path) -> None:
    (notice,) = scanned(path, tmp_path)["notices"]
    assert notice["text"] == f"{LINE}."
    assert [(it["name"], it["id"]) for it in notice["holders"]] == [("TASS", "tass")]
    assert notice["years"] == [2017]
    assert notice["reserved"] is True
    place = notice["place"]
    found = (place["line"], place["column"], place["end_line"], place["end_column"])
    assert found == place_in(path)


def test_one_statement_that_prohibits_four_actions(path: Path, tmp_path: Path) -> None:
    (notice,) = scanned(path, tmp_path)["notices"]
    reservation, statement = notice["statements"]
    assert (reservation["modality"], reservation["actions"]) == ("reserves", ["all"])
    assert statement["modality"] == "prohibits"
    actions = {"publish", "broadcast", "rewrite", "redistribute"}
    assert (set(statement["actions"]), len(statement["actions"])) == (actions, 4)
    assert (statement["conditions"], statement["exceptions"]) == ([], [])


def test_every_use_has_its_outcome_a_rule_and_evidence(path: Path, tmp_path: Path) -> None:
    decisions = {it["use"]: it for it in scanned(path, tmp_path)["decisions"]}
    outcomes = {use: it["outcome"] for use, it in decisions.items()}
    assert outcomes == {
        **dict.fromkeys(PROHIBITED, "prohibited"),
        **dict.fromkeys(ASK_FIRST, "permission_required"),
        **dict.fromkeys(UNKNOWN, "unknown"),
    }
    for decision in decisions.values():
        assert decision["rule"]
        assert decision["reason"]
        assert decision["evidence"] == ["n1"]


def test_without_permission_opens_the_way_of_asking(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(f"Talks\n\nThe ferry is late.\n\n{LINE} without permission.\n", "utf-8")
    document = scanned(story, tmp_path)
    (notice,) = document["notices"]
    _, statement = notice["statements"]
    assert (statement["modality"], statement["conditions"]) == ("prohibits", ["consent"])
    outcomes = {it["use"]: it["outcome"] for it in document["decisions"]}
    assert outcomes == {
        **dict.fromkeys((*PROHIBITED, *ASK_FIRST), "permission_required"),
        **dict.fromkeys(UNKNOWN, "unknown"),
    }
