"""How a reader is chosen, and what each makes of the odd cases of its format."""

from __future__ import annotations

import pytest

from licensecheck.errors import ReadError
from licensecheck.model.result import Severity, Stage
from licensecheck.model.text import Document, Place, Role, Span
from licensecheck.readers import read, read_with_notes, readers


def found(document: Document, role: Role = Role.BODY) -> list[str]:
    return [it.span.of(document.text) for it in document.blocks if it.role is role]


def declared(text: str | bytes, name: str) -> list[tuple[str, str, str]]:
    data = text.encode() if isinstance(text, str) else text
    return [(it.field, it.value, it.subject) for it in read(data, name).declared]


def place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return document.place_of(Span(start, start + len(words)))


# --- which reader


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture: no reader for it"),
        ("a", b"\xff\xd8\xff\xe0" + bytes(9), "a JPEG picture: no reader for it"),
        ("a.pdf", b"%PDF-1.4\n%\xe2\xe3", "a PDF document: no reader for it"),
        ("a.docx", b"PK\x03\x04" + bytes(30), "a Word document: no reader for it"),
        ("x.zip!a.epub", b"PK\x03\x04" + bytes(30), "an EPUB book: no reader for it"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0", "not text: a PNG picture"),
        ("a.html", b"\x7fELF" + bytes(40), "not text: a program"),
        ("a.bin", bytes(range(256)), "not text: "),
        ("a.json", b"", ""),
        ("a.json", b"\xef\xbb\xbf", "not JSON: nothing in it (line 1, column 1)"),
        ("a.json", b'{"a": 1,\n]', "not JSON: unexpected ']' (line 2, column 1)"),
        ("a.json", b'{"a": b}', "not JSON: unexpected 'b' (line 1, column 7)"),
        ("a.json", b'{"a" 1}', "not JSON: unexpected '1' (line 1, column 6)"),
        ("a.json", b'{"a": "b"', "not JSON: it ends before its last bracket"),
        ("a.json", b'{"a": "b', "not JSON: a string without an end (line 1, column 7)"),
        ("a.json", b'["\\x"]', "not JSON: a backslash before something it cannot escape"),
        ("a.json", b'["a" "b"]', "not JSON: a string where none is expected"),
        ("a.json", b"]", "not JSON: unexpected ']'"),
        ("a.json", b"<html>", "not JSON: unexpected '<'"),
    ],
)
def test_what_cannot_be_read_is_named(name: str, data: bytes, reason: str) -> None:
    if not reason:
        assert read(data, name).text == ""
        return
    with pytest.raises(ReadError) as caught:
        read(data, name)
    assert str(caught.value).startswith(f"{name}: {reason}"[: len(name) + 2 + len(reason)])
    assert caught.value.uri == name


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("a.TXT", b"<html>", "text/plain"),
        ("notes.md", b"x", "text/markdown"),
        ("x.zip!dir.md/a.htm", b"x", "text/html"),
        ("a.ninjs", b"{}", "application/json"),
        ("a", b"plain words", "text/plain"),
        ("a.unknown", b"plain words", "text/plain"),
        ("-", b"\xef\xbb\xbf \n<!DOCTYPE html><p>x", "text/html"),
        ("-", b'\n{"a": "b"}', "application/json"),
        ("-", b'[{"a": "b"}]', "application/json"),
        ("-", b"[Photo: Tomas Reed]", "text/plain"),
        ("-", b'{"a": a note that only looks like JSON', "text/plain"),
        ("-", b'<?xml version="1.0"?><a>x</a>', "application/xml"),
        ("-", b"<3 you", "text/plain"),
    ],
)
def test_a_reader_is_chosen_by_suffix_then_by_the_first_bytes(
    name: str, data: bytes, media_type: str
) -> None:
    assert read(data, name).media_type == media_type


def test_an_empty_entry_is_an_empty_document_with_a_note() -> None:
    document, (note,) = read_with_notes(b"", "a.json")
    assert (document.text, document.blocks, document.size) == ("", (), 0)
    assert str(note) == "a.json: empty: nothing to read"
    assert (note.severity, note.stage) == (Severity.NOTE, Stage.READ)


def test_no_two_readers_claim_a_suffix() -> None:
    suffixes = [suffix for reader in readers().values() for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(it == it.lower() and it.startswith(".") for it in suffixes)


# --- charsets


@pytest.mark.parametrize(
    ("name", "data", "reasons"),
    [
        ("a.txt", "© ok".encode(), []),
        ("a.txt", "written so: \ufffd".encode(), []),
        (
            "a.txt",
            "é è ê".encode() + b" \xff",
            ["bytes that are not valid UTF-8 in 1 place, shown as U+FFFD"],
        ),
        ("a.txt", b"\xa9 2017 Lakeside", ["no charset declared: taken for cp1252"]),
        ("a.html", b"<meta charset='windows-1252'>\xa9 2017", []),
        ("a.xml", b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xa9</a>", []),
        (
            "a.json",
            b'{"a": "half \\ud83d here"}',
            ["escapes of half a character (lone surrogates), shown as U+FFFD"],
        ),
        ("a.json", b'{"a": "whole \\ud83d\\ude00 here"}', []),
    ],
)
def test_what_was_lost_is_noted(name: str, data: bytes, reasons: list[str]) -> None:
    assert [it.reason for it in read_with_notes(data, name)[1]] == reasons


@pytest.mark.parametrize(
    "head",
    [
        b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        b"<META CHARSET=koi8-r>",
        b"<?xml version='1.0' encoding='koi8-r'?>",
    ],
)
def test_a_page_says_its_own_charset(head: bytes) -> None:
    document = read(head + "<p>Все права".encode("koi8-r"), "a.html")
    assert found(document) == ["Все права"]


# --- plain


def test_plain_text_keeps_every_code_point_and_its_place() -> None:
    text = "one\r\ntwo \u00a0\u00ad𝒳 © 2017\r\n\n\tend \n"
    document = read(text.encode(), "a.txt")
    assert document.text == text
    assert place(document, "© 2017") == Place(line=2, column=9, end_line=2, end_column=15)


# --- html


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<script>var a = '<p>© x</p>'</script>y", ["y"]),
        ("<style>p {}</style><template><p>© x</template>y", ["y"]),
        ("<!-- © x -->y<!-- --->z", ["yz"]),
        ("<img alt='© x'>y<input value='© x'>", ["y"]),
        ("<svg><title>x</title><text>x</text><path d=''/></svg>y", ["y"]),
        ("<head><title>t</title><p>y", ["y"]),
        ("a<b>b</b>c<wbr>d<span> e</span>", ["abcd e"]),
        ("a<br>b<br/>c", ["a\nb\nc"]),
        ("<div>a</div>b<p>c<p>d<div>e</div></p>f", ["a", "b", "c", "d", "e", "f"]),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", ["a", "b", "c"]),
        ("a\n  b&nbsp; c&#8194;d", ["a b\xa0 c\u2002d"]),
        (
            "&copy;&copy &#169; &#xA9; &amp;copy; &nosuch; &#xD800;",
            ["©© © © &copy; &nosuch; \ufffd"],
        ),
        ("<p title='a > b'>y", ["y"]),
        ('<p title="a > b>y</p><p>">z</p>', ["z"]),
        ("<noscript>y</noscript>", ["y"]),
        ("<p hidden>y</p><p style='display: none'>z</p>", ["y", "z"]),
        ("a < b <c", ["a < b <c"]),
        ("<textarea>a <b> c</textarea>", ["a <b> c"]),
        ("", []),
        (" \n<p> </p>&nbsp;", []),
    ],
)
def test_a_page_gives_the_text_a_reader_sees(source: str, blocks: list[str]) -> None:
    assert found(read(source.encode(), "a.html")) == blocks


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("<footer><p>x", Role.FOOTER),
        ("<div class='site-footer'><h2>x", Role.FOOTER),
        ("<p id=copyright>x", Role.FOOTER),
        ("<div role=contentinfo>x", Role.FOOTER),
        ("<nav><a>x", Role.NAVIGATION),
        ("<figure><figcaption>x", Role.CAPTION),
        ("<p class='photo-credit'>x", Role.CAPTION),
        ("<h2>x", Role.HEADLINE),
        ("<p class='byline'>x", Role.BYLINE),
        ("<pre>x", Role.CODE),
        ("<body class='with-footer'><p>x", Role.BODY),
        ("<div class='accredited'>x", Role.BODY),
        ("<footer></footer><p>x", Role.BODY),
    ],
)
def test_a_block_knows_what_it_is(source: str, role: Role) -> None:
    assert found(read(source.encode(), "a.html"), role) == ["x"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<meta name=robots content='noarchive, noai'>", []),
        ("<meta name=copyright content=' '>", []),
        ("<meta name=tdm-reservation content=yes>", []),
        ("<meta name=description content='copyright law'>", []),
        ("<a href='https://x.example/licence'>licence</a>", []),
        ("<a rel='nolicense' href=x>y</a>", []),
        ("<meta name=COPYRIGHT content='© A &amp; B'>", [("notice", "© A & B", "item")]),
        ("<meta name=DC.Rights content=x>", [("notice", "x", "item")]),
        ("<meta name=dc.rights.license content=x>", [("licence_uri", "x", "item")]),
        ("<meta property=tdm-reservation content=0>", [("tdm", "0", "item")]),
        ("<meta name=author content='Nadia Vale'>", [("creator", "Nadia Vale", "item")]),
        ("<link rel=license href=x>", [("licence_uri", "x", "item")]),
        ("<a rel='external LICENSE' href=x>y</a>", [("licence_uri", "x", "item")]),
        ("<figure><a rel=license href=x>y</a></figure>", [("licence_uri", "x", "image")]),
        ("<meta itemprop=copyrightYear content=2017>", [("year", "2017", "item")]),
        ("<a itemprop=license href=x>y</a>", [("licence_uri", "x", "item")]),
    ],
)
def test_a_page_declares(source: str, expected: list[tuple[str, str, str]]) -> None:
    assert declared(source, "a.html") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"@type": "NewsArticle", "isAccessibleForFree": true}', []),
        ('{"@type": "NewsArticle", "sdLicense": "x"}', []),
        ('{"@type": "NewsArticle", "copyrightHolder": null}', []),
        ('{"@type": "NewsArticle", "copyrightHolder": {"@id": "#nobody"}}', []),
        ('{"copyrightNotice": "© A",}', [("notice", "© A", "item")]),
        ('<!-- {"copyrightNotice": "© A"} -->', [("notice", "© A", "item")]),
        ('{"copyrightNotice": "© A" "x": [}', [("notice", "© A", "item")]),
        ('{"copyrightNotice": "© A\nB"}', [("notice", "© A\nB", "item")]),
        ('{"@type": ["ImageObject"], "copyrightNotice": "x"}', [("notice", "x", "image")]),
        (
            '{"@type": "https://schema.org/VideoObject", "license": {"@id": "x"}}',
            [("licence_uri", "x", "video")],
        ),
        (
            '{"@type": "Article", "image": [{"@type": "ImageObject", "creator": {"name": "x"}}]}',
            [("creator", "x", "image")],
        ),
        ('{"@type": "WebSite", "copyrightYear": 2017}', [("year", "2017", "site")]),
        ('{"@type": "Comment", "author": {"name": "x"}}', [("creator", "x", "comment")]),
        (
            '{"@type": "Article", "usageInfo": "no reuse"}',
            [("usage_terms", "no reuse", "item")],
        ),
        (
            '{"usageInfo": "https://x.example"}',
            [("web_statement", "https://x.example", "item")],
        ),
        (
            '{"copyrightHolder": [{"name": "A"}, {"name": "B"}]}',
            [("holder", "A", "item"), ("holder", "B", "item")],
        ),
    ],
)
def test_json_ld_is_about_its_own_subject(source: str, expected: object) -> None:
    page = f'<script type="application/ld+json">{source}</script>'
    assert declared(page, "a.html") == expected


def test_another_script_is_not_json_ld() -> None:
    assert declared('<script>{"copyrightNotice": "x"}</script>', "a.html") == []


def test_a_block_without_markup_inside_has_its_column() -> None:
    document = read(b"<html>\n<body>\n  <p>\xc2\xa9 2017 Lakeside</p>", "a.html")
    assert place(document, "2017") == Place(
        path="/html[1]/body[1]/p[1]", line=3, column=8, end_line=3, end_column=12
    )
    (block,) = read(b"<p>\n&copy; 2017", "a.html").blocks
    assert block.place == Place(path="/p[1]", line=2, column=None)


# --- markdown


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<!-- © x -->\ny", ["y"]),
        ("<!-- never closed\ny", ["<!-- never closed\ny"]),
        ("```\n© x\n```\ny", ["y"]),
        ("```\n© x", []),
        ("~~~\n```\n© x\n~~~\ny", ["y"]),
        ("a `© x` b", ["a", "b"]),
        ("a ``© ` x`` b", ["a", "b"]),
        ("a ` b", ["a ` b"]),
        ("a\nb\n\nc", ["a\nb", "c"]),
        (
            "[a](https://x.example) <https://y.example>",
            ["[a](https://x.example) <https://y.example>"],
        ),
        ("---\nnot: [closed\n---\n", ["---\nnot: [closed\n---"]),
        ("a\n\n---\ncopyright: x\n---", ["a", "---\ncopyright: x\n---"]),
    ],
)
def test_markdown_gives_its_prose(source: str, blocks: list[str]) -> None:
    assert found(read(source.encode(), "a.md")) == blocks


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ntitle: copyright\n---", []),
        ("---\ncopyright:\n---", []),
        ("---\ntdm-reservation: maybe\n---", []),
        ("---\ncopyright: *nowhere\n---", []),
        ("---\nlicense: MIT\n---", [("licence_uri", "MIT", "item")]),
        ("---\r\nrights: x\r\n---\r\n", [("notice", "x", "item")]),
        ("---\nimage:\n  credit: x\n---", [("credit", "x", "image")]),
        ("---\nphoto_credit: x\n---", [("credit", "x", "image")]),
        (
            "---\nlicense:\n  name: MIT\n  url: y\n---",
            [("licence_uri", "MIT", "item"), ("licence_uri", "y", "item")],
        ),
        ("---\na: &x y\ncredit: *x\n---", []),
        (
            "---\nlicense: a\nlicense: b\n---",
            [("licence_uri", "a", "item"), ("licence_uri", "b", "item")],
        ),
        ("---\n? [a, b]\n: x\ncredit: y\n---", [("credit", "y", "item")]),
        ("+++\nlicense = 'MIT'\n+++", [("licence_uri", "MIT", "item")]),
    ],
)
def test_front_matter_declares(source: str, expected: object) -> None:
    assert declared(source, "a.md") == expected


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("---\na: [b\n---\n", "front matter read as text: expected ',' or ']'"),
        ("---\n\ta: b\n---\n", "front matter read as text: found character '\\t'"),
        ("---\na: " + "[" * 100 + "\n---\n", "front matter read as text: nested too deeply"),
        ("+++\na = \n+++\n", "front matter read as text: Invalid value"),
    ],
)
def test_front_matter_that_is_wrong_is_text_and_told(source: str, reason: str) -> None:
    document, (note,) = read_with_notes(source.encode(), "a.md")
    assert note.reason.startswith(reason)
    assert note.severity is Severity.NOTE
    assert document.text == source.strip()


# --- json


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"copyrightnotice": null, "rights": true, "license": ""}', []),
        ('{"copyrightnotice": "x"}', [("notice", "x", "item")]),
        ('{"copyrightNotice": "x"}', [("notice", "x", "item")]),
        ('{"copyright_notice": "x"}', [("notice", "x", "item")]),
        (
            '{"usageterms": ["a", "b"]}',
            [("usage_terms", "a", "item"), ("usage_terms", "b", "item")],
        ),
        (
            '{"a": {"associations": {"p": {"creditline": "x"}}}}',
            [("credit", "x", "associations/p")],
        ),
        ('{"associations": [{"creditline": "x"}]}', [("credit", "x", "associations/0")]),
        ('{"image": {"license": {"url": "x"}}}', [("licence_uri", "x", "image")]),
        ('{"copyrightYear": 2017}', [("year", "2017", "item")]),
        ('{"rights": "a", "rights": "b"}', [("notice", "a", "item"), ("notice", "b", "item")]),
    ],
)
def test_json_declares(source: str, expected: object) -> None:
    assert declared(source, "a.json") == expected


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ('"words"', [""]),
        ('{"a/b": {"c~d": ["x", "y"]}}', ["/a~1b/c~0d/0", "/a~1b/c~0d/1"]),
        ('{"a": "x", "a": "y"}', ["/a", "/a"]),
        ('{"a": "x"}\n{"a": "y"}\n', ["/0/a", "/1/a"]),
        ('[\n{"a": "x"}\n]\n', ["/0/a"]),
        ('["x", ["y"], "z",]', ["/0", "/1/0", "/2"]),
        ('{"n": "17", "date": "2024-01-01", "w": "x"}', ["/w"]),
        ('{"body": "<p>a</p><p>b"}', ["/body#/p[1]", "/body#/p[2]"]),
    ],
)
def test_every_string_has_its_pointer(source: str, paths: list[str]) -> None:
    document = read(source.encode(), "a.json")
    assert [it.place.path for it in document.blocks] == paths


def test_a_pointer_does_not_grow_with_the_depth() -> None:
    (block,) = read(b'{"key":' * 5_000 + b'"x"' + b"}" * 5_000, "a.json").blocks
    assert block.place.path is not None
    assert len(block.place.path) < 500
    assert block.place.path.endswith("/…")


def test_a_string_has_its_line_and_without_escapes_its_column() -> None:
    document = read('{\n "a": "© 2017",\n "b": "\\u00a9 2018"}'.encode(), "a.json")
    assert [(it.place.line, it.place.column) for it in document.blocks] == [(2, 8), (3, None)]


# --- xml


def test_no_entity_of_a_document_type_is_expanded() -> None:
    source = b'<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b; &c;</a>'
    assert found(read(source, "a.xml")) == ["&b; &c;"]


def test_torn_xml_is_read_as_far_as_it_goes() -> None:
    assert found(read(b"<a><b>one</b><c>two</d><e>three", "a.xml")) == ["one", "two", "three"]
