"""Find the rights properties of schema.org in JSON-LD, and what each of them is about.

`ImageObject.copyrightNotice` speaks of a picture and not of the article around it: taking
one for the other is the commonest mistake with this data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from licensecheck.model.text import ITEM
from licensecheck.readers._fields import is_url
from licensecheck.readers._json import Leaf, Node, leaves

_PROPERTIES = {
    "copyrightHolder": "holder",
    "copyrightYear": "year",
    "copyrightNotice": "notice",
    "creditText": "credit",
    "license": "licence_uri",
    "usageInfo": "usage_terms",
    "acquireLicensePage": "licensor",
    "conditionsOfAccess": "usage_terms",
    "author": "creator",
    "creator": "creator",
    "publisher": "provider",
    "provider": "provider",
    "sourceOrganization": "provider",
}
_SUBJECTS = {
    "image": {"ImageObject", "Photograph", "ImageGallery", "MediaGallery", "Logo"},
    "video": {"VideoObject", "Clip", "VideoGallery", "Movie", "TVEpisode"},
    "audio": {"AudioObject", "PodcastEpisode", "RadioEpisode", "MusicRecording"},
    "site": {"WebSite"},
    "comment": {"Comment", "Review", "UserComments", "Answer", "Question"},
}
_SUBJECT_OF = {kind: subject for subject, kinds in _SUBJECTS.items() for kind in kinds}

_LINKS = frozenset({"licence_uri", "licensor"})
_NAMES = frozenset({"name", "@value", "legalName"})
_ADDRESSES = frozenset({"url", "@id"})


class Right(NamedTuple):
    """A field with its words, its pointer within the script, its subject and its offset."""

    field: str
    value: str
    path: str
    subject: str
    start: int


def rights(text: str, start: int, end: int) -> Iterator[Right]:
    """Yield the rights fields of the JSON-LD between two offsets of *text*."""
    found = [it for it in leaves(text, start, end) if isinstance(it, Leaf)]
    types = _types(found)
    names = _names(found)
    for leaf in found:
        if (stated := _stated(leaf, names)) is not None:
            field, owner, value = stated
            subject = _subject(owner, types)
            yield Right(_refined(field, value), value, leaf.path, subject, leaf.start)


def _types(found: Sequence[Leaf]) -> dict[Node, set[str]]:
    types: dict[Node, set[str]] = {}
    for leaf in found:
        if leaf.name == "@type" and (node := _object_of(leaf.node)):
            # A type may be written as an address: https://schema.org/ImageObject.
            types.setdefault(node, set()).add(leaf.value.rpartition("/")[2])
    return types


def _names(found: Sequence[Leaf]) -> dict[str, str]:
    """Map the @id of each object that has a name to that name."""
    ids = {leaf.node: leaf.value for leaf in found if leaf.name == "@id"}
    return {
        ids[leaf.node]: leaf.value for leaf in found if leaf.name == "name" and leaf.node in ids
    }


def _stated(leaf: Leaf, names: dict[str, str]) -> tuple[str, Node, str] | None:
    """Give the field that *leaf* states, the object it states it of, and the words."""
    node = _object_of(leaf.node)
    if node is None or not leaf.value.strip() or leaf.value in {"null", "true", "false"}:
        return None
    if field := _PROPERTIES.get(leaf.name):
        return field, node, leaf.value
    owner, outer = node.owner(), _PROPERTIES.get(node.name)
    if owner is None or outer is None:
        return None
    if leaf.name in (_ADDRESSES if outer in _LINKS else _NAMES):
        return outer, owner, leaf.value
    if leaf.name == "@id" and _refers_only(node) and leaf.value in names:
        return outer, owner, names[leaf.value]
    return None


def _refers_only(node: Node) -> bool:
    """Say whether an object is nothing but the @id of one that stands elsewhere."""
    return node.count == 1


def _object_of(node: Node) -> Node | None:
    return node.owner() if node.is_array else node


def _subject(owner: Node | None, types: dict[Node, set[str]]) -> str:
    """Climb from *owner* to the first object whose type tells what this is about."""
    while owner is not None:
        kinds = types.get(owner, set())
        for kind in sorted(kinds):
            if kind in _SUBJECT_OF:
                return _SUBJECT_OF[kind]
            if kind.endswith(("Article", "Posting")):
                return ITEM
        owner = owner.owner()
    return ITEM


def _refined(field: str, value: str) -> str:
    return "web_statement" if field == "usage_terms" and is_url(value) else field
