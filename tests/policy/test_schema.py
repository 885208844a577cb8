"""The schema for editors says what the loader says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import licensecheck
from licensecheck import shipped
from licensecheck.policy import schema
from licensecheck.policy.load import builtin, parse
from licensecheck.policy.nodes import Notes, plain

PUBLISHED = Path(licensecheck.__file__).parent / "schemas" / "pack-1.json"
BROKEN = Path(__file__).parent / "broken"
NAMES = {"use": tuple(use.id for use in builtin().uses)}


def readable(path: Path) -> bool:
    """Say whether it is the YAML we read; an editor has its own words for what is not."""
    notes, node = parse(path.read_bytes().decode("utf-8", "replace"), path.name)
    return node is not None and not notes.mistakes and path.parent != shipped.rules()


FOUND = sorted([*shipped.rules().rglob("*.yaml"), *BROKEN.glob("*.yaml")])
PACKS = [path for path in FOUND if readable(path)]


def test_the_published_schema_is_that_of_the_loader(request: pytest.FixtureRequest) -> None:
    found = json.dumps(schema.json_schema(NAMES), indent=1, ensure_ascii=False) + "\n"
    if request.config.getoption("--update-golden"):
        PUBLISHED.write_text(found, encoding="utf-8")
    assert found == PUBLISHED.read_text(encoding="utf-8")


def test_the_published_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(PUBLISHED.read_text("utf-8")))


@pytest.mark.parametrize("path", PACKS, ids=lambda it: f"{it.parent.name}/{it.stem}")
def test_both_find_the_shape_of_a_pack_right_or_wrong(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    _, node = parse(text, path.name)
    shape = Notes(path.name, text.splitlines())
    schema.PACK.check(node, shape, NAMES)
    validator = jsonschema.Draft202012Validator(json.loads(PUBLISHED.read_text("utf-8")))
    assert validator.is_valid(plain(node)) == (not shape.mistakes)


@pytest.mark.parametrize(
    "leaf", [leaf for leaf in schema.WHEN.fields if leaf not in ("all", "any", "not")]
)
def test_every_condition_can_be_built(leaf: str) -> None:
    from licensecheck.policy.rules import _LEAVES

    assert leaf in _LEAVES
