"""What becomes of bytes: text in the right charset, or a named refusal, and no loss in silence."""

from __future__ import annotations

import codecs
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.errors import DecodeError
from licensecheck.text.decode import Decoded, decode, seems

RUSSIAN = "Все права защищены. Перепечатка материалов без разрешения редакции запрещена.\n" * 3
JAPANESE = "本紙の記事、写真の無断転載を禁じます。著作権は当社に帰属します。\n" * 5
CHINESE = "版权所有。未经本报书面授权，不得转载、摘编本报任何内容。\n" * 5
KOREAN = "무단 전재 및 재배포를 금지합니다. 모든 권리는 본사에 있습니다.\n" * 5
FRENCH = "Tous droits réservés. La reproduction, même partielle, est interdite.\n" * 3
POLISH = "Wszelkie prawa zastrzeżone. Żadna część gazety nie może być powielana.\n" * 3


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "a JPEG picture"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04" + bytes(40), "a zip archive"),
        (b"\x7fELF" + bytes(range(200)), "a program"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (bytes(100), "nothing but NUL bytes"),
        (bytes(range(256)), "of the bytes are control characters"),
        (codecs.BOM_UTF16_LE + b"\x00\xe0\x01\xe0\x02\xe0\x03\xe0" * 3, "hardly a letter"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith("a.txt: not text: ")


def test_random_bytes_are_no_text() -> None:
    chance = random.Random(7)
    for _ in range(50):
        with pytest.raises(DecodeError):
            decode(chance.randbytes(2_000), "noise")


@pytest.mark.parametrize(
    "charset", ["utf-8-sig", "utf-16", "utf-32", "utf-8", "utf-16-le", "utf-16-be", "utf-32-le"]
)
def test_unicode_is_known_with_and_without_a_mark(charset: str) -> None:
    for text in (FRENCH, RUSSIAN, CHINESE, "© plain"):
        decoded = decode(text.encode(charset), "a")
        assert (decoded.text, decoded.replaced, decoded.guessed) == (text, 0, False)


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso8859-5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
        (CHINESE, "big5"),
        (KOREAN, "euc_kr"),
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        ("© 2017 Lakeside Press. All rights reserved.", "cp1252"),
        ("x" * 100_000 + RUSSIAN, "cp1251"),
    ],
)
def test_a_charset_is_told_from_the_text_and_said_to_be_a_guess(
    text: str, charset: str
) -> None:
    text = text.encode(charset, "ignore").decode(charset)
    decoded = decode(text.encode(charset), "a")
    assert (decoded.text, decoded.guessed) == (text, True)


@pytest.mark.parametrize(
    ("declared", "charset"),
    [
        ("iso-8859-1", "cp1252"),
        ("US-ASCII", "cp1252"),
        ("Windows-1251", "cp1251"),
        ('"koi8-r"', "koi8-r"),
    ],
)
def test_a_declared_charset_is_taken_as_browsers_take_it(declared: str, charset: str) -> None:
    data = "© é".encode("cp1252") if charset == "cp1252" else RUSSIAN.encode(charset)
    assert decode(data, "a", declared) == Decoded(data.decode(charset), charset)


@pytest.mark.parametrize(
    "declared", ["utf-16", "base64", "hex", "no-such", "utf-8", "", "a\0b"]
)
def test_a_declaration_that_cannot_be_meant_is_passed_over(declared: str) -> None:
    assert decode(RUSSIAN.encode("cp1251"), "a", declared).text == RUSSIAN


def test_valid_utf8_outweighs_a_declaration() -> None:
    assert decode(RUSSIAN.encode(), "a", "iso-8859-1") == Decoded(RUSSIAN, "utf-8")


def test_stray_bytes_in_utf8_are_replaced_and_counted() -> None:
    data = RUSSIAN.encode() + b"\xff\xfe and \xe2\x82 \xef\xbf\xbd" + RUSSIAN.encode()
    decoded = decode(data, "a", "utf-8")
    assert (decoded.charset, decoded.replaced) == ("utf-8", 3)
    assert decoded.text.count("\ufffd") == 4  # one of them was written so


def test_half_a_character_at_the_end_of_utf16_is_counted() -> None:
    assert decode(codecs.BOM_UTF16_LE + "© ok".encode("utf-16-le") + b"x", "a").replaced == 1


def test_a_stray_nul_does_not_make_utf16_of_a_text() -> None:
    assert decode(b"A line of some length.\n" * 3 + b"\0", "a").charset == "utf-8"


@pytest.mark.parametrize(
    "text", ["\r\n", "a\rb\r\nc\n", "\ta", "\x01\x16ZCZC header of a wire item\r\n"]
)
def test_nothing_but_the_mark_is_taken_away(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode(), "a").text == text


def test_no_bytes_are_an_empty_text() -> None:
    assert decode(b"", "a") == Decoded("", "utf-8")


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "gbk", "latin-1"]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None) -> None:
    try:
        text = decode(data, "a", declared).text
    except DecodeError:
        return
    text.encode()  # no lone surrogates


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Co"])))
@settings(max_examples=100, deadline=None)
def test_text_in_utf8_comes_back_as_it_was(text: str) -> None:
    if seems(text.encode()) is None:
        assert decode(text.encode(), "a").text == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "data",
    [b"a" * 50_000_000, "я".encode() * 25_000_000, b"\xff" + "é".encode() * 25_000_000],
    ids=["ascii", "utf-8", "torn utf-8"],
)
def test_fifty_megabytes_take_seconds(data: bytes) -> None:
    start = time.process_time()
    decode(data, "a")
    assert time.process_time() - start < 5
