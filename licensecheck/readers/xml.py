"""Read any XML: the text by element, each at its XPath, and elements named like rights.

Nothing is expanded and nothing fetched: no entity but those every reader knows, no document
type, no schema.  What is not well-formed is read as far as it goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.model.text import ITEM, Declared, Document, Part, Role
from licensecheck.readers._fields import accepted, canonical, right
from licensecheck.readers._markup import Syntax
from licensecheck.readers._page import Walker, fragment
from licensecheck.readers._text import TextReader, limited, text_of

MEDIA_TYPE = "application/xml"

_NAME = re.compile(r"([^/\[\]:]+)\[\d+\]$")
_TAG = re.compile(r"</[a-zA-Z][a-zA-Z0-9]*\s*>|<br\s*/?>|<p>", re.IGNORECASE)
_LOOKS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml\b|[A-Za-z_][\w.-]*:?[\w.-]*(?:\s+xmlns|>))"
)
#: Elements whose name is that of a right elsewhere, and nothing of the kind in XML.
_NOT_RIGHTS = frozenset({"by", "source"})


def read(data: bytes, uri: str) -> Document:
    walker = Walker(text_of(data, uri).text, Syntax.XML, Role.BODY, ITEM, "")
    parts: list[Part] = []
    declared: list[Declared] = []
    for part in limited(walker.parts(), uri):
        name = _NAME.search(part.place.path or "")
        field = canonical(name[1]) if name and name[1] not in _NOT_RIGHTS else None
        if field and accepted(field, part.text) and not _TAG.search(part.text):
            stated, part = right(field, part.text, part.place, part.subject)  # noqa: PLW2901 - the same, in its role
            declared.append(stated)
        parts.extend(_rendered(part))
    return Document.build(uri, MEDIA_TYPE, parts, declared)


def _rendered(part: Part) -> Iterator[Part]:
    """Give the text of an element that holds escaped HTML, as feeds have it."""
    if not _TAG.search(part.text):
        yield part
        return
    for piece in fragment(part.text, part.place.path or "", part.role, part.subject):
        place = piece.place
        yield piece._replace(place=type(place)(path=place.path, line=part.place.line))


READER = TextReader(
    name="xml",
    title="XML",
    suffixes=(".xml", ".nitf", ".rss", ".atom", ".rdf", ".newsml"),
    read=read,
    accepts=lambda head: _LOOKS.match(head) is not None,
)
