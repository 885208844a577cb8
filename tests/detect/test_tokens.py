"""Words of the lexicon in a text: the longest, in the language of the sentence, at word ends."""

from __future__ import annotations

import pytest

from licensecheck.detect.tokens import Kind, Lexicon, Token, tag
from licensecheck.extend import LanguagePack, Tag, words
from licensecheck.model.notice import Action
from licensecheck.text.fold import fold


def told(text: str, language: str | None) -> list[tuple[str, str]]:
    """List kind and value of what *text* holds, words left over apart."""
    tagged = tag(fold(text))
    read = tagged.tokens(0, len(tagged.view.text), language)
    return [(str(t.kind), t.value) for t in read if t.kind is not Kind.WORD]


def best(text: str) -> str | None:
    tagged = tag(fold(text))
    return next(iter(tagged.languages(0, len(tagged.view.text))), None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nothing is here", "fr"),
        ("the spotlight is on", "en"),  # no "not"
        ("canopy", "en"),  # neither "can" nor "copy"
        ("mayor", "en"),
        ("unverbotenes", "de"),
    ],
)
def test_a_word_inside_a_word_is_no_hit(text: str, language: str) -> None:
    assert ("tag", "may") not in told(text, language)
    assert ("tag", "ban") not in told(text, language)
    assert ("action", "reproduce") not in told(text, language)


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("can never be copied", "en", [("tag", "may"), ("tag", "neg"), ("action", "reproduce")]),
        ("cannot copy", "en", [("tag", "may"), ("tag", "neg"), ("action", "reproduce")]),
        ("COPYING", "en", [("action", "reproduce")]),
        ("republished", "en", [("action", "publish")]),
        ("unauthorised copying", "en", [("tag", "without"), ("condition", "consent"), ("action", "reproduce")]),
        ("no part", "en", [("tag", "neg"), ("tag", "range")]),
        ("not only", "en", [("tag", "not_only")]),
        ("4 July, 2019", "en", [("number", "4"), ("month", "7"), ("markup", ","), ("number", "2019")]),
        ("verboten", "de", [("tag", "ban")]),
        ("vervielfältigt", "de", [("action", "reproduce")]),
        ("не допускается", "ru", [("tag", "neg"), ("tag", "allow")]),
        ("無断転載", "ja", [("tag", "without"), ("condition", "consent"), ("action", "publish")]),
    ],
)  # fmt: skip
def test_the_longest_phrase_is_read(
    text: str, language: str, values: list[tuple[str, str]]
) -> None:
    assert told(text, language) == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("This article may not be reproduced without permission.", "en"),
        ("Nachdruck nur mit Genehmigung des Verlags.", "de"),
        ("Toute reproduction est interdite sans autorisation.", "fr"),
        ("Queda prohibida la reproducción sin autorización.", "es"),
        ("È vietata la riproduzione senza autorizzazione.", "it"),
        ("Перепечатка без разрешения редакции запрещена.", "ru"),
        ("Передрук без дозволу редакції заборонено.", "uk"),
        ("Kopiowanie bez zgody wydawcy jest zabronione.", "pl"),
        ("Eftertryck utan tillstånd är förbjudet.", "sv"),
        ("İzinsiz çoğaltılması yasaktır.", "tr"),
        ("未经书面许可，不得转载。", "zh"),
        ("無断転載を禁じます。", "ja"),
        ("무단 전재 및 재배포를 금지합니다.", "ko"),
        ("يمنع نشر هذا المقال دون إذن.", "ar"),
    ],
)
def test_the_language_that_knows_most_is_the_best(text: str, language: str) -> None:
    assert best(text) == language


def test_no_language_knows_a_text_without_its_words() -> None:
    assert best("xyzzy plugh") is None


def test_the_language_around_wins_where_two_know_nearly_the_same() -> None:
    tagged = tag(fold("Reproduction interdite"))
    assert tagged.languages(0, len(tagged.view.text), home="fr")[0] == "fr"


def test_a_code_of_a_country_is_written_in_capitals() -> None:
    assert ("place", "US") in told("US OUT", "en")
    assert ("place", "US") not in told("let us out", "en")


def test_an_english_phrase_is_read_in_another_language() -> None:
    assert ("tag", "reserved") in told("Alle Artikel: All rights reserved.", "de")


def pack(**tables: object) -> LanguagePack:
    given = {"tags": {}, "actions": {}, **tables}
    return LanguagePack("xx", "Test", **given)  # type: ignore[arg-type]


def hits(lexicon: Lexicon, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in lexicon.hits(text)]


def test_a_stem_takes_the_rest_of_its_word() -> None:
    lexicon = Lexicon([pack(actions={Action.PUBLISH: words("publi* | post")})])
    assert hits(lexicon, "publishing posts post") == ["publishing", "post"]


def test_a_prefix_stands_before_a_word_beyond_ascii() -> None:
    lexicon = Lexicon([pack(actions={Action.PUBLISH: words("نشر")}, prefixes=("ال", "و"))])
    assert hits(lexicon, "النشر ونشر نشر كنشر") == ["نشر"] * 3


def test_an_ending_rules_the_action_of_its_stem() -> None:
    lexicon = Lexicon(
        [pack(actions={Action.REPRODUCE: words("kopyala*")}, endings={Tag.MAY_NOT: ("namaz",)})]
    )
    (hit,) = lexicon.hits("kopyalanamaz")
    assert [m.value for m in hit.meanings] == ["may_not", "reproduce"]


def test_tokens_lie_in_their_view_in_order() -> None:
    tagged = tag(fold("© 2019 Harbour Gazette — may NOT be copied, sold (or lent)."))
    read = tagged.tokens(0, len(tagged.view.text), "en")
    assert all(0 <= t.start < t.end <= len(tagged.view.text) for t in read)
    assert [t.start for t in read] == sorted(t.start for t in read)
    assert all(isinstance(t, Token) for t in read)
