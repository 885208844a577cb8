"""What the loader refuses, and in which words.

Each `broken/NAME.yaml` has its whole message beside it in `broken/NAME.expected`.
"""

from __future__ import annotations

import pickle
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.errors import PackError
from licensecheck.policy import load as loading
from licensecheck.policy.load import builtin, load, parse, surprise
from licensecheck.policy.nodes import plain

BROKEN = Path(__file__).parent / "broken"
FILES = sorted(BROKEN.glob("*.yaml"))
GOOD = """\
pack: house
version: "1"
title: House rules
rules:
  - id: house.ask
    version: "1"
    title: Ask the desk
    when: {holder: tass}
    uses: [print]
    outcome: prohibited
    because: The desk decides.
    cases:
      - {name: theirs, notices: [{holder: tass}], decides: [print]}
      - {name: a stranger's, notices: [{holder: ap}], decides: []}
"""


def told(path: Path) -> str:
    with pytest.raises(PackError) as caught:
        load([path])
    return f"{caught.value}\n".replace(str(path), path.name)


@pytest.mark.parametrize("path", FILES, ids=lambda it: it.stem)
def test_a_broken_pack_is_refused_in_these_words(
    path: Path, request: pytest.FixtureRequest
) -> None:
    expected, found = path.with_suffix(".expected"), told(path)
    if request.config.getoption("--update-golden"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_the_corpus_has_not_shrunk() -> None:
    assert len(FILES) >= 60


def test_the_mistakes_of_all_packs_come_at_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(GOOD.replace("title: H", "titel: H"))
    with pytest.raises(PackError) as caught:
        load([tmp_path])
    name = tmp_path.name
    assert [str(it).splitlines()[0] for it in caught.value.mistakes] == [
        f"{name}/a.yaml:3:1: unknown key 'titel'; did you mean 'title'?",
        f"{name}/b.yaml:1:7: the id 'house' is taken; see {name}/a.yaml:1:7",
        f"{name}/b.yaml:3:1: unknown key 'titel'; did you mean 'title'?",
        f"{name}/b.yaml:5:9: the id 'house.ask' is taken; see {name}/a.yaml:5:9",
    ]


def test_a_good_pack_comes_after_those_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "good.yml"
    path.write_text(f"\ufeff{GOOD}", encoding="utf-8")
    policy = load([path])
    assert policy.packs[:-1] == builtin().packs
    assert policy.packs[-1].id == "house"


def test_a_pack_may_bring_its_own_holders_and_groups(tmp_path: Path) -> None:
    (tmp_path / "holders.yaml").write_text(
        "holders: [{id: desk, name: The Desk, kind: agency}]"
    )
    (tmp_path / "groups.yaml").write_text("groups: [{id: BENELUX, members: [BE, NL, LU]}]")
    (tmp_path / "house.yaml").write_text(GOOD.replace("holder: tass", "holder: desk"))
    policy = load([tmp_path])
    assert policy.profiles[-1].id == "desk"
    assert policy.groups["BENELUX"] == {"BE", "NL", "LU"}


@pytest.mark.parametrize("name", ["nowhere.yaml", "."])
def test_a_path_without_rules_is_not_an_empty_set_of_them(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackError, match=r"cannot be read|no rule packs in this folder"):
        load([tmp_path / name])


def test_a_file_beyond_all_reason_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    path.write_bytes(b"#" * (loading.MAX_SIZE + 1))
    assert told(path) == "huge.yaml:1:1: larger than 1,048,576 bytes\n"


def test_a_file_that_is_all_mistakes_is_told_of_a_hundred(tmp_path: Path) -> None:
    path = tmp_path / "junk.yaml"
    path.write_text("".join(f"key{n}: word\n" for n in range(50_000)))
    with pytest.raises(PackError) as caught:
        load([path])
    assert len(caught.value.mistakes) == 100


@pytest.mark.parametrize("text", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000, "? " * 50_000])
def test_nesting_without_end_ends(text: str) -> None:
    start = time.process_time()
    notes, _ = parse(text, "deep.yaml")
    assert [it.message for it in notes.mistakes] == ["nested deeper than 24"]
    assert time.process_time() - start < 1


@given(st.text(alphabet=st.sampled_from("ab:-[]{}&*!?#|>'\"%@,\n \t01~é")))
@settings(deadline=None)
def test_any_text_is_parsed_or_refused(text: str) -> None:
    notes, node = parse(text, "any.yaml")
    assert notes.mistakes or node is None or plain(node) is not None


@pytest.mark.parametrize(
    "word",
    ["tass", "none", "all", "some", "1.0.0", "CC-BY-4.0", "n1", "yesterday", "no-notice",
     "360info", "2026-summer", "v1", "e3", "x:y", "NOR", "ja", "-"],
)  # fmt: skip
def test_plain_words_need_no_quotes(word: str) -> None:
    assert surprise(word) == ""


@pytest.mark.parametrize(
    "word",
    ["no", "NO", "No", "y", "N", "on", "OFF", "true", "FALSE", "null", "~", "Null", "1", "-1",
     "1.10", "1_000", ".5", "1e3", "0x1f", "0o17", "0b1", "1:30", "12:30:45", ".inf", "-.INF",
     ".NaN", "2017-01-01", "2017-1-1", "2017-01-01T10:00:00Z", "2017-01-01 10:00", "<<", "=", ""],
)  # fmt: skip
def test_what_yaml_takes_for_something_else_needs_quotes(word: str) -> None:
    assert surprise(word) != ""


def test_a_pack_error_survives_the_way_back_from_a_worker() -> None:
    with pytest.raises(PackError) as caught:
        load([FILES[0]])
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
