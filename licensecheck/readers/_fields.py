"""The rights fields of many formats under the canonical names of `model.text.Declared`.

The names are compared without case, hyphens and underscores: ninjs 1 writes `usageterms`,
ninjs 2 `usageTerms`, front matter `usage_terms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from licensecheck.model.text import ITEM, Declared, Part, Place, Role

_FIELDS = {
    "notice": "copyright copyrightnotice copyrightline copyrighttext rights",
    "holder": "copyrightholder copyrightowner rightsholder holder",
    "year": "copyrightyear",
    "creator": "creator author authors byline by photographer",
    "credit": "credit creditline credittext attribution photocredit imagecredit",
    "source": "source infosource infosources",
    "provider": "provider publisher sourceorganization",
    "usage_terms": "usageterms conditionsofaccess restrictions",
    "instructions": "ednote editorialnote instructions specialinstructions",
    "licence_uri": "license licence licenseurl licenceurl licenses licences licenseuri licenceuri",
    "web_statement": "webstatement webstatementofrights",
    "licensor": "licensor acquirelicensepage rightsagent",
    "tdm": "tdmreservation",
    "tdm_policy": "tdmpolicy",
    "embargo_until": "embargo embargoed embargountil embargodate",
}
_CANONICAL = {name: field for field, names in _FIELDS.items() for name in names.split()}

#: Members that hold the words of a field where the field is an object or a list of them.
_VALUES = frozenset(
    {"name", "value", "text", "literal", "fullname", "title", "url", "href", "uri", "path", "$"}
)

_JOINTS = re.compile(r"[-_:.\s@]")
_URL = re.compile(r"\s*https?://\S+\s*", re.IGNORECASE)


@lru_cache(maxsize=4_096)
def canonical(name: str) -> str | None:
    """Give the canonical field for a format's *name*; None for a name without rights."""
    return _CANONICAL.get(_JOINTS.sub("", name).lower())


def holds_value(name: str) -> bool:
    """Say whether a member called *name* holds the words of the field around it."""
    return name.lower() in _VALUES


def is_url(value: str) -> bool:
    return _URL.fullmatch(value) is not None


def right(field: str, value: str, place: Place, subject: str = ITEM) -> tuple[Declared, Part]:
    """Make a field and the block with its words; their paths are one."""
    words = value.strip()
    return (
        Declared(field, words, place.path or "", subject),
        Part(words, Role.RIGHTS, place, subject),
    )


def accepted(field: str, value: str) -> bool:
    """Say whether *value* states anything: an unset or unknown reservation does not."""
    words = value.strip()
    return words in {"0", "1"} if field == "tdm" else bool(words)


def distinct(rights: Iterable[tuple[Declared, Part]]) -> Iterator[tuple[Declared, Part]]:
    """Yield each field once, however often the file repeats it at the same place."""
    seen: set[Declared] = set()
    for declared, part in rights:
        if declared not in seen:
            seen.add(declared)
            yield declared, part
