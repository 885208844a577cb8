"""What an element is to its page: by its name, its ARIA role, and the classes in wide use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from licensecheck.model.text import Role

_BY_NAME = {
    "footer": Role.FOOTER,
    "figure": Role.CAPTION,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "nav": Role.NAVIGATION,
    "menu": Role.NAVIGATION,
    "title": Role.HEADLINE,
    "pre": Role.CODE,
    "article": Role.BODY,
    "main": Role.BODY,
} | {f"h{level}": Role.HEADLINE for level in range(1, 7)}

_BY_ARIA = {
    "contentinfo": Role.FOOTER,
    "navigation": Role.NAVIGATION,
    "menu": Role.NAVIGATION,
    "menubar": Role.NAVIGATION,
    "main": Role.BODY,
    "article": Role.BODY,
}

#: Tried in this order: a caption in a footer is a caption.
_BY_CLASS = (
    (
        Role.CAPTION,
        re.compile(
            r"caption|(?:photo|image|img|picture)[-_]?credit|(?:^|[\s_-])credit(?:$|[\s_-])"
        ),
    ),
    (Role.FOOTER, re.compile(r"footer|copyright|colophon|impressum|imprint")),
    (
        Role.NAVIGATION,
        re.compile(r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|[\s_-])"),
    ),
    (Role.BYLINE, re.compile(r"byline|(?:^|[\s_-])author(?:$|[\s_-])")),
    (Role.DATELINE, re.compile(r"dateline")),
)

#: Elements whose classes tell of what is somewhere in them, not of what they are.
_WHOLE_PAGE = frozenset({"html", "body", "main", "article", "head"})

#: A heading or a byline in one of these is a part of it.
_KEEPS = frozenset({Role.FOOTER, Role.NAVIGATION, Role.CAPTION})
_WEAK = frozenset({Role.HEADLINE, Role.BYLINE, Role.DATELINE})


def role_of(name: str, attributes: Mapping[str, str], around: Role) -> Role:
    """Give the role of an element called *name* inside one with the role *around*."""
    own = _by_class(name, f"{attributes.get('class', '')} {attributes.get('id', '')}")
    own = own or _BY_ARIA.get(attributes.get("role", "").lower()) or _BY_NAME.get(name)
    if own is None or (around in _KEEPS and own in _WEAK):
        return around
    if around is Role.FOOTER and own is Role.NAVIGATION:
        return around
    return own


def is_notable(classes: str) -> bool:
    """Say whether an element within a line has a role of its own by its *classes*."""
    return _by_class("", classes) is not None


@lru_cache(maxsize=4_096)
def _by_class(name: str, classes: str) -> Role | None:
    if name in _WHOLE_PAGE or classes.isspace():
        return None
    lower = classes.lower()
    return next((role for role, pattern in _BY_CLASS if pattern.search(lower)), None)
