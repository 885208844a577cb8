"""What every reader promises, whatever it is sent."""

from __future__ import annotations

import gzip
import hashlib
import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from licensecheck.errors import ReadError
from licensecheck.extend import Reader
from licensecheck.model.text import SEPARATOR, Document, Role, Span
from licensecheck.readers import read, read_with_notes, readers

READERS = readers()
EVERY_READER = pytest.mark.parametrize("reader", READERS.values(), ids=lambda it: it.name)
GOLD = Path(__file__).parents[3] / "shared" / "gold" / "docs"
N = 200_000

#: What the formats are made of, so that chance comes upon more than noise.
WORDS = r"""< > </ <p <p> </p> <b> </b> <br/> <!-- --> <![CDATA[ ]]> <script> </script> <title> <svg
<table><tr><td> <li> <footer> <figcaption\sclass="credit"> <a\srel=license\shref=x> & &copy;
&#169; &#xD800; &#99999999999; <meta\sname=copyright\scontent="©"> <?xml\sversion="1.0"?>
<!DOCTYPE [ ] { } : , " ' \\ \ud800 \u00e9 {"a":1} "rights":"©" null 1e5 --- +++ \n \r\n a:
- > | &a *a # ``` ` ~~~ = © ® All\srights\sreserved é 𝒳 \0 <script\stype="application/ld+json">"""
ESCAPES = {"\\s": " ", "\\r": "\r", "\\n": "\n", "\\0": "\0"}


def unescaped(word: str) -> str:
    for escape, meaning in ESCAPES.items():
        word = word.replace(escape, meaning)
    return word


PIECES = st.sampled_from([unescaped(word) for word in WORDS.split()])
SOUP = st.lists(PIECES | st.text(max_size=3), max_size=40).map(
    lambda it: "".join(it).encode("utf-8", "surrogatepass")
)


def check(document: Document) -> None:
    assert document.text == SEPARATOR.join(it.span.of(document.text) for it in document.blocks)
    document.text.encode()  # whatever is written can be
    declared = {(it.path, it.subject): it.value for it in document.declared}
    found = {
        (it.place.path, it.subject): it.span.of(document.text)
        for it in document.blocks
        if it.role is Role.RIGHTS
    }
    assert declared.keys() <= found.keys() | {("", "item")}
    for block in document.blocks:
        assert block.place.line is None or block.place.line >= 1
        document.place_of(Span(block.span.start, block.span.end))


@EVERY_READER
@given(data=st.binary(max_size=300) | SOUP)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_give_a_document_or_a_read_error(reader: Reader, data: bytes) -> None:
    try:
        document = reader.read(data, "any")
    except ReadError:
        return
    check(document)


@given(data=st.binary(max_size=300) | SOUP, name=st.sampled_from(["a", "a.md", "b!c.json"]))
@settings(max_examples=60, deadline=None)
def test_reading_twice_gives_the_same(data: bytes, name: str) -> None:
    try:
        document, notes = read_with_notes(data, name)
    except ReadError:
        return
    assert read_with_notes(data, name) == (document, notes)
    assert (document.size, document.digest) == (len(data), hashlib.sha256(data).hexdigest())


HOSTILE = {
    "deep.json": b"[" * N,
    "deep-object.json": b'{"a":' * N + b"1" + b"}" * N,
    "deep-leaves.json": b'["a",' * N + b"1" + b"]" * N,
    "open-string.json": b'["' + b'\\"' * N,
    "long-number.json": b'{"copyrightYear":' + b"9" * N + b"}",
    "deep.html": b"<div>" * N + b"x" + b"</div>" * N,
    "misnested.html": b"<b><div>" * N + b"</b>" * N,
    "inline.html": b"<b>" + b"<i>" * N + b"</b>" * N + b"x",
    "tags-without-end.html": b"<a" * N,
    "quotes-without-end.html": b'<a b="' * N + b"<a b='" * N,
    "comments-without-end.html": b"<!--" * N,
    "titles-without-end.html": b"<title>" * N,
    "brackets.html": b"<" * N * 10,
    "paragraphs.html": b"<p>" * N + b"</x>" * N,
    "lists.html": b"<ul><li>" * N,
    "cells.html": b"<table><tr><td>" * N,
    "json-ld.html": b'<script type="application/ld+json">' + b'{"copyrightHolder":' * N,
    "entities.html": b"&" * N + b"&#" + b"9" * N,
    "attributes.html": b"<div " + b"a " * N + b" " * N + b">x",
    "cdata.xml": b"<![CDATA[" * N,
    "doctype.xml": b"<!DOCTYPE [" * N,
    "deep.xml": b"<a>" * N,
    "ticks.md": b"".join(b"`" * (n % 50 + 1) + b" " for n in range(N // 4)),
    "fences.md": b"```\n" + b"~~~\n" * N,
    "comments.md": b"<!--" * N,
    "blank-lines.md": b"\n \n" * N,
    "flow.md": b"---\na: " + b"[" * 30_000 + b"\n---\n",
    "dashes.md": b"---\n" + b"- " * 30_000 + b"\n---\n",
    "aliases.md": b"---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n---\n",
    "arrays.md": b"+++\na = " + b"[" * 30_000 + b"\n+++\n",
}


@pytest.mark.timing
@pytest.mark.parametrize("name", HOSTILE)
def test_no_input_takes_more_than_its_length_in_time(name: str) -> None:
    start = time.process_time()
    try:
        check(read(HOSTILE[name], name))
    except ReadError as error:
        assert error.reason  # noqa: PT017 - either outcome is right
    assert time.process_time() - start < 10


LINE = "The lake rose by a hand's breadth. © 2017 Lakeside Press. "


@pytest.mark.timing
@pytest.mark.parametrize(
    ("name", "head", "tail"),
    [
        ("a.txt", b"", b""),
        ("a.html", b"<p>", b"</p>"),
        ("a.md", b"", b""),
        ("a.json", b'{"body": "', b'"}'),
        ("a.xml", b"<a>", b"</a>"),
    ],
)
def test_fifty_megabytes_on_one_line_are_read_in_seconds(
    name: str, head: bytes, tail: bytes
) -> None:
    data = head + LINE.encode() * (50_000_000 // len(LINE.encode())) + tail
    start = time.process_time()
    document = read(data, name)
    assert time.process_time() - start < 8
    assert len(document.text) > 48_000_000


def test_more_blocks_than_memory_should_hold_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("licensecheck.readers._text.MOST_BLOCKS", 10)
    with pytest.raises(ReadError, match="more than 10 pieces of text, the limit"):
        read(b"<p>a" * 11, "a.html")


@pytest.mark.skipif(not GOLD.is_dir(), reason="the real pages are not here")
def test_every_real_page_is_read() -> None:
    for path in sorted(GOLD.glob("*.gz")):
        data = gzip.decompress(path.read_bytes())
        if data.startswith(b"\x1f\x8b"):
            data = gzip.decompress(data)
        document = read(data, path.stem)
        check(document)
        assert document.text


def test_no_reader_opens_a_file_or_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("opened something")

    samples = {
        "a.xml": b'<!DOCTYPE a SYSTEM "http://x.example/a.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        b"<a>&e;</a>",
        "a.html": b'<link rel=license href="http://x.example/l"><img src="file:///etc/passwd">x',
    }
    for name, data in samples.items():
        read(data, name)  # whatever is imported late, is now
    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(os, "open", refuse)
    for name, data in samples.items():
        assert "root:" not in read(data, name).text
