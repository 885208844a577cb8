"""What must not change what a sentence states, and what must change it in one known way.

The sentences are the examples of the packs, every second one of each; what they state by
themselves is the answer that a changed text is held against.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from itertools import product

import pytest
import regex

from licensecheck.detect import tell
from licensecheck.detect.tokens import packs
from tests.detect.finding import found
from tests.languages.news import news

EXAMPLES = [
    (name, example.text)
    for n, (name, pack) in enumerate(sorted(packs().items()))
    for example in pack.examples[n % 2 :: 2]
]
_LONG_WORD = regex.compile(r"[\p{Latin}\p{Cyrillic}]{8,}")

Change = Callable[[str, str], str | None]


def wrapped(text: str, _: str) -> str | None:
    """Break the lines at 40 columns, as mail and printers do."""
    if "\n" in text or " " not in text or len(text) <= 40:
        return None
    return "\n".join(textwrap.wrap(text, 40, break_on_hyphens=False))


def quoted(text: str, language: str) -> str | None:
    """Quote it as an answer to a mail does, wrapped where it can be."""
    lines = (wrapped(text, language) or text).split("\n")
    return "\n".join(f"> {line}" for line in lines)


def hyphenated(text: str, _: str) -> str | None:
    """Break the longest word at a line end; only where scripts have hyphens."""
    longest = max(_LONG_WORD.finditer(text), key=lambda it: len(it.group()), default=None)
    if longest is None:
        return None
    cut = longest.start() + len(longest.group()) // 2
    return f"{text[:cut]}-\n{text[cut:]}"


def shouted(text: str, _: str) -> str | None:
    """Write it in capitals, in the scripts that have them and come back from them."""
    upper = text.upper()
    return upper if upper != text and upper.lower() == text.lower() else None


def among_news(text: str, language: str) -> str | None:
    """Put three paragraphs of ordinary news before and behind it."""
    around = news(language)
    return "\n\n".join([*around, text, *around])


@pytest.mark.parametrize(
    ("change", "share"),
    [
        # Bare nouns of mining ("text and data") and a negation written with a hyphen part at a line end.
        (wrapped, 0.99),
        (quoted, 0.99),
        (hyphenated, 0.99),
        (shouted, 0.99),
        # Short bans without an object ("not for sale") need to stand alone to be believed; between
        # paragraphs of a second language a few words are taken for damaged ones of that language.
        (among_news, 0.98),
    ],
    ids=lambda it: getattr(it, "__name__", str(it)),
)
def test_a_change_of_form_changes_no_statement(change: Change, share: float) -> None:
    changed = [(text, new) for name, text in EXAMPLES if (new := change(text, name))]
    wrong = [text for text, new in changed if set(tell(text)) != set(tell(new))]
    assert len(changed) > 350
    assert 1 - len(wrong) / len(changed) >= share, wrong


# --- English: one change, one difference ------------------------------------------------

VERBS = {
    "copied": "reproduce",
    "republished": "publish",
    "translated": "translate",
    "redistributed": "redistribute",
    "rewritten": "rewrite",
    "broadcast": "broadcast",
}
WORKS = ("This article", "This report", "The content of this page", "Our journalism")
ACTS = {
    "Reproduction": "reproduce",
    "Republication": "publish",
    "Translation": "translate",
    "Redistribution": "redistribute",
}
MODALS = ("may not be", "must not be", "cannot be", "shall not be", "may never be")


@pytest.mark.parametrize(("work", "modal", "verb"), list(product(WORKS, MODALS, VERBS)))
def test_without_permission_turns_a_ban_into_one_with_consent(
    work: str, modal: str, verb: str
) -> None:
    flat = f"{work} {modal} {verb}."
    assert tell(flat) == (f"prohibits {VERBS[verb]}",)
    for tail in ("without permission", "without our consent", "unless authorised by us"):
        assert tell(f"{flat[:-1]} {tail}.") == (f"prohibits {VERBS[verb]} if consent",)


@pytest.mark.parametrize(("work", "verb"), list(product(WORKS, VERBS)))
def test_without_its_negation_a_ban_is_a_permission(work: str, verb: str) -> None:
    for ban, permission in (("may not be", "may be"), ("cannot be", "can be")):
        assert tell(f"{work} {ban} {verb}.") == (f"prohibits {VERBS[verb]}",)
        assert tell(f"{work} {permission} {verb}.") == (f"permits {VERBS[verb]}",)


@pytest.mark.parametrize(("act", "ruling"), list(product(ACTS, ("permitted", "allowed"))))
def test_a_negation_turns_a_permission_into_a_ban(act: str, ruling: str) -> None:
    assert tell(f"{act} of this article is {ruling}.") == (f"permits {ACTS[act]}",)
    assert tell(f"{act} of this article is not {ruling}.") == (f"prohibits {ACTS[act]}",)


@pytest.mark.parametrize(("act", "ruling"), list(product(ACTS, ("prohibited", "forbidden"))))
def test_a_negated_ban_is_a_permission(act: str, ruling: str) -> None:
    assert tell(f"{act} of this article is {ruling}.") == (f"prohibits {ACTS[act]}",)
    assert tell(f"{act} of this article is not {ruling}.") == (f"permits {ACTS[act]}",)


HOLDERS = (
    "Harbour Gazette",
    "Reuters",
    "Nordlicht Verlag GmbH",
    "ООО «Речной вестник»",
    "港口日报社",
    "Anna Berg",
)
NOTICES = (
    "© 2019 {}. All rights reserved.",
    "© 2019 {}. This article may not be copied or sold without permission.",
    "Copyright 2019 {}. No part of this publication may be reproduced.",
    "© 2019 {}. This article may be republished with attribution.",
    "© 2019 {}. Licensed under CC BY-NC 4.0.",
)  # fmt: skip


@pytest.mark.parametrize("notice", NOTICES)
def test_another_holder_changes_nothing_else(notice: str) -> None:
    said = {name: (tell(notice.format(name)), found(notice.format(name))) for name in HOLDERS}
    assert len({statements for statements, _ in said.values()}) == 1
    for name, (_, told) in said.items():
        assert told is not None
        assert (told.holders, told.years) == ((name,), (2019,))


def test_the_order_of_two_rules_changes_nothing() -> None:
    one, other = (
        "Reproduction of this article is prohibited.",
        "You may translate this article.",
    )
    assert (
        set(tell(f"{one} {other}")) == set(tell(f"{other} {one}")) == {*tell(one), *tell(other)}
    )


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\u00a0", "\n", "\r\n"], ids=ascii)
def test_the_kind_of_blank_changes_nothing(blank: str) -> None:
    text = "This article may not be copied without the written permission of the publisher."
    assert tell(re.sub(" ", blank, text)) == tell(text)
