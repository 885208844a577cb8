"""Read web pages: the visible text, and the rights that `meta`, links and JSON-LD declare."""

from __future__ import annotations

import re
from collections.abc import Mapping

from licensecheck.model.text import ITEM, Declared, Document, Part, Role
from licensecheck.readers._fields import accepted, canonical, distinct, right
from licensecheck.readers._jsonld import rights
from licensecheck.readers._markup import Syntax, Token, attributes
from licensecheck.readers._page import Element, Walker
from licensecheck.readers._text import TextReader, limited, text_of

MEDIA_TYPE = "text/html"

#: Names of `meta` that are not those of other formats, in lower case.
_META = {
    "dc.rights": "notice",
    "dcterms.rights": "notice",
    "dc.copyright": "notice",
    "prism.copyright": "notice",
    "dcterms.rightsholder": "holder",
    "dc.rightsholder": "holder",
    "dc.rights.rightsholder": "holder",
    "copyright-holder": "holder",
    "owner": "holder",
    "dcterms.datecopyrighted": "year",
    "dc.datecopyrighted": "year",
    "dc.rights.license": "licence_uri",
    "dc.license": "licence_uri",
    "dcterms.license": "licence_uri",
    "dcterms.accessrights": "usage_terms",
    "dc.rightsagent": "licensor",
    "prism.rightsagent": "licensor",
    "dc.creator": "creator",
    "dcterms.creator": "creator",
    "dc.source": "source",
    "dcterms.source": "source",
    "dc.publisher": "provider",
    "dcterms.publisher": "provider",
    "dcterms.provenance": "provider",
}
#: Other formats' names that mean something else in `meta`.
_NOT_META = frozenset({"by", "path", "title", "holder"})

_ITEMPROPS = {
    "copyrightholder": "holder",
    "copyrightyear": "year",
    "copyrightnotice": "notice",
    "credittext": "credit",
    "license": "licence_uri",
    "usageinfo": "web_statement",
    "acquirelicensepage": "licensor",
}
_LICENCE = re.compile(r"""\brel\s*=\s*["']?[^"'>]*\blicen[cs]e\b""", re.IGNORECASE)
_ITEMPROP = re.compile(
    r"""itemprop\s*=\s*["']?(copyrightHolder|copyrightYear|copyrightNotice|creditText|license
    |usageInfo|acquireLicensePage)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_JSON_LD = re.compile(r"application/ld\+json", re.IGNORECASE)
_LOOKS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)


class _HtmlWalker(Walker):
    """A walk that gathers what the page declares about rights on its way."""

    def __init__(self, source: str) -> None:
        super().__init__(source, Syntax.HTML, Role.BODY, ITEM, "")
        self.declared: list[tuple[Declared, Part]] = []
        self.language: str | None = None
        self._scripts = 0
        self._is_json_ld = False
        self._has_itemprops = _ITEMPROP.search(source) is not None

    def saw_tag(self, token: Token, found: Mapping[str, str] | None, element: Element) -> None:
        raw = self.source[token.start : token.end]
        if token.name == "meta":
            self._meta(attributes(raw), token)
        elif token.name in {"a", "link"} and _LICENCE.search(raw):
            self._licence(attributes(raw), token, element)
        elif token.name == "html" and found:
            self.language = found.get("lang", "").strip().lower() or self.language
        elif token.name == "script":
            self._is_json_ld = _JSON_LD.search(raw) is not None
        if self._has_itemprops and _ITEMPROP.search(raw):
            self._itemprop(attributes(raw), token, element)

    def saw_script(self, token: Token) -> None:
        if token.name != "script" or not self._is_json_ld:
            return
        self._scripts += 1
        path = f"script[type=application/ld+json][{self._scripts}]#"
        for it in rights(self.source, token.start, token.end):
            place = self.place(path + it.path, it.start, it.value)
            self.declared.append(right(it.field, it.value, place, it.subject))

    def _meta(self, found: Mapping[str, str], token: Token) -> None:
        kind = next((it for it in ("name", "property", "http-equiv") if it in found), None)
        if kind is None:
            return
        field = _meta_field(found[kind])
        if field:
            self._add(
                field, found.get("content", ""), f"meta[{kind}={found[kind]}]", ITEM, token
            )

    def _licence(self, found: Mapping[str, str], token: Token, element: Element) -> None:
        if not {"license", "licence"} & set(found.get("rel", "").lower().split()):
            return
        path = f"{element.path}/@href"
        if token.name == "link":  # it has no element of its own here: nothing stands in it
            path = "link[rel=license]/@href"
        self._add("licence_uri", found.get("href", ""), path, element.subject, token)

    def _itemprop(self, found: Mapping[str, str], token: Token, element: Element) -> None:
        """Take a microdata property whose value is an attribute."""
        field = _ITEMPROPS.get(found.get("itemprop", "").lower())
        name = next((it for it in ("content", "href", "resource") if it in found), None)
        if field and name:
            path = f"{token.name}[itemprop={found['itemprop']}]/@{name}"
            self._add(field, found[name], path, element.subject, token)

    def _add(self, field: str, value: str, path: str, subject: str, token: Token) -> None:
        if not accepted(field, value):
            return
        at = self.source.find(value.strip(), token.start, token.end)
        place = self.place(path, at if at >= 0 else token.start, value.strip())
        self.declared.append(right(field, value, place, subject))


def _meta_field(name: str) -> str | None:
    lower = name.strip().lower().replace(":", ".")
    return _META.get(lower) or (None if lower in _NOT_META else canonical(lower))


def read(data: bytes, uri: str) -> Document:
    walker = _HtmlWalker(text_of(data, uri).text)
    parts = list(limited(walker.parts(), uri))
    found = tuple(distinct(walker.declared))
    return Document.build(
        uri,
        MEDIA_TYPE,
        (*parts, *(part for _, part in found)),
        (declared for declared, _ in found),
        walker.language,
    )


READER = TextReader(
    name="html",
    title="HTML page",
    suffixes=(".html", ".htm", ".xhtml", ".shtml"),
    read=read,
    accepts=lambda head: _LOOKS.match(head) is not None,
)
