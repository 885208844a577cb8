"""The examples of `docs/rules.md` and `rules/README.md` work as they are printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from licensecheck.policy import schema
from licensecheck.policy.load import builtin, load
from licensecheck.policy.prove import prove

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
README = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n((?:pack|holders|groups):.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda it: it.split("\n")[0])
def test_an_example_can_be_copied(tmp_path: Path, block: str) -> None:
    (tmp_path / "example.yaml").write_text(block, encoding="utf-8")
    assert [str(it) for it in prove(load([tmp_path])) if not it.holds] == []


def test_there_are_examples() -> None:
    assert len(BLOCKS) == 3


@pytest.mark.parametrize("key", [*schema.RULE.fields, *schema.WHEN.fields, *schema.PACK.fields])
def test_every_key_is_explained(key: str) -> None:
    if key not in ("strength", "rules"):  # only for the packs of the program; every pack has it
        assert f"`{key}" in PAGE


def test_the_rule_of_the_readme_is_one_that_is_there(tmp_path: Path) -> None:
    block = re.search(r"```yaml\n(  - id: tass.consent.*?)```", README, re.DOTALL)
    assert block
    head = 'pack: ours\nversion: "1"\ntitle: Ours\nkind: naming\nrules:\n'
    text = head + block[1].replace("tass.consent", "ours.consent")
    (tmp_path / "readme.yaml").write_text(text, encoding="utf-8")
    rule = load([tmp_path]).packs[-1].rules[0]
    shipped = next(it for it in builtin().rules() if it.id == "tass.consent")
    assert (rule.when, rule.outcome, rule.title) == (
        shipped.when,
        shipped.outcome,
        shipped.title,
    )
