"""Make blocks of marked-up text: what a reader of the page sees, and where it stands.

Elements that a browser sets apart become blocks; those within a line do not break it.  What
is hidden is left out.  Each block has the XPath of its element and the line it begins in; a
column, too, where the text stands in the source as it is, with no entity or tag inside.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from licensecheck.model.text import ITEM, Part, Place, Role
from licensecheck.readers._lines import Lines
from licensecheck.readers._markup import Kind, Syntax, Token, attributes, tokens, unescape
from licensecheck.readers._roles import is_notable, role_of

IMAGE = "image"

#: A path longer than this ends in an ellipsis: whoever nests chooses the depth.
_LONGEST_PATH = 400
#: How far an end tag, or an implied end, is looked for.  Beyond it is no page but an attack.
_REACH = 64

_VOID = frozenset(
    """area base basefont bgsound br col embed frame hr img input keygen link meta param source
    track wbr""".split()  # noqa: SIM905 - words read better in lines
)
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q
    rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture svg
    amp-img button object video audio canvas map noscript""".split()  # noqa: SIM905 - words read better in lines
)
_XML_INLINE = frozenset(
    """a b i u em strong span q sub sup small person org location chron event money num
    virtloc""".split()  # noqa: SIM905 - words read better in lines
)
_HIDDEN = frozenset({"template", "head", "svg", "math", "datalist"})
_SHOWN_IN_HEAD = "title"
#: Anything else in a head is not in it: its end tag is missing.
_OF_HEAD = frozenset({"title", "style", "script", "noscript", "template", "object"})

#: What the beginning of one element ends: itself and its like, up to the element around them.
_ENDS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}

_WORTH = re.compile(r"credit|copyright|caption|byline|dateline|footer", re.IGNORECASE)
#: All blanks but the single one, which is to become what it is.
_BLANKS = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
_BREAK = re.compile(r" *\x0b *")


@dataclass(slots=True, eq=False)
class Element:
    """An element that is open; `block` is the nearest one set apart, itself or around it."""

    name: str
    path: str
    role: Role
    subject: str
    hidden: bool
    is_block: bool
    kept_blanks: bool
    block: Element = field(init=False)
    counts: dict[str, int] | None = None


class Walker:
    """Walks over the tokens of a page once, and makes blocks of them."""

    def __init__(
        self, source: str, syntax: Syntax, role: Role, subject: str, path: str
    ) -> None:
        self.source, self.syntax = source, syntax
        self._inline = _INLINE if syntax is Syntax.HTML else _XML_INLINE
        self.lines = Lines.of(source)
        self._stack = [self._root(role, subject, path)]
        self._open: Counter[str] = Counter()
        self._pieces: list[tuple[int, int, str]] = []
        self._first: Element = self._stack[0]

    @property
    def top(self) -> Element:
        return self._stack[-1]

    def parts(self) -> Iterator[Part]:
        """Yield the blocks in the order of the page."""
        for token in tokens(self.source, self.syntax):
            if token.kind is Kind.TEXT or token.kind is Kind.LITERAL:
                self._text(token)
            elif token.kind is Kind.OPEN:
                yield from self._opened(token)
            elif token.kind is Kind.CLOSE:
                yield from self._closed(token.name)
            else:
                self.saw_script(token)
        yield from self._flushed()

    def saw_tag(self, token: Token, found: Mapping[str, str] | None, element: Element) -> None:
        """Look at a tag; for a subclass.  *found* are its attributes, if they were read."""

    def saw_script(self, token: Token) -> None:
        """Look at the content of a script or the like; for a subclass."""

    def place(self, path: str, start: int, written: str) -> Place:
        """Say where *written* stands, with its column if the source has it at *start*."""
        line, column = self.lines.position(start)
        verbatim = self.source.startswith(written, start)
        return Place(path=path, line=line, column=column if verbatim else None)

    @staticmethod
    def _root(role: Role, subject: str, path: str) -> Element:
        root = Element("", path, role, subject, hidden=False, is_block=True, kept_blanks=False)
        root.block = root
        return root

    def _text(self, token: Token) -> None:
        element = self.top
        if element.hidden:
            return
        raw = self.source[token.start : token.end]
        text = unescape(raw) if token.kind is Kind.TEXT else raw
        if not self._pieces:
            if text.isspace():
                return
            self._first = element.block
        self._pieces.append((token.start, token.end, text))

    def _opened(self, token: Token) -> Iterator[Part]:
        name = token.name
        if name in _VOID and self.syntax is Syntax.HTML:
            yield from self._void(token)
            return
        if self.top.name == "head" and name not in _OF_HEAD:
            self._pop_to(len(self._stack) - 1)
        raw = self.source[token.start : token.end]
        found = self._notable(name, raw)
        is_block = not self._is_hidden(name, self.top) and self._is_block(name, found)
        if is_block:
            yield from self._flushed()
            self._end_implied(name)
        element = self._element(name, found or {}, is_block)
        self.saw_tag(token, found, element)
        if raw.endswith("/") and (self.syntax is Syntax.XML or element.hidden):
            return  # HTML knows elements without content only in pictures drawn in it
        self._stack.append(element)
        self._open[name] += 1

    def _void(self, token: Token) -> Iterator[Part]:
        if token.name == "br" and self._pieces:
            # A mark of our own for the line end, since those of the source mean nothing.
            self._pieces.append((token.start, token.start, "\x0b"))
        elif token.name == "hr":
            yield from self._flushed()
        self.saw_tag(token, None, self.top)

    def _notable(self, name: str, raw: str) -> dict[str, str] | None:
        """Read the attributes of a tag where they may matter: it is not for nothing."""
        if not raw or raw == "/":
            return None
        if name in self._inline and not _WORTH.search(raw):
            return None
        return attributes(raw)

    def _is_block(self, name: str, found: dict[str, str] | None) -> bool:
        if name not in self._inline:
            return True
        if not found:
            return False
        return is_notable(f"{found.get('class', '')} {found.get('id', '')}")

    def _element(self, name: str, found: dict[str, str], is_block: bool) -> Element:
        around = self.top
        role = role_of(name, found, around.role) if is_block else around.role
        pictured = name in {"figure", "figcaption"} or (
            role is Role.CAPTION and around.role is not Role.CAPTION and name != "caption"
        )
        element = Element(
            name,
            self._path(name, around),
            role,
            IMAGE if pictured and around.subject == ITEM else around.subject,
            hidden=self._is_hidden(name, around),
            is_block=is_block,
            kept_blanks=around.kept_blanks or name in {"pre", "textarea"},
        )
        element.block = element if is_block else around.block
        return element

    def _path(self, name: str, around: Element) -> str:
        if len(around.path) > _LONGEST_PATH:
            return around.path if around.path.endswith("…") else f"{around.path}/…"
        name = name[:_LONGEST_PATH]
        if around.counts is None:
            around.counts = {}
        number = around.counts[name] = around.counts.get(name, 0) + 1
        return f"{around.path}/{name}[{number}]"

    def _is_hidden(self, name: str, around: Element) -> bool:
        """Say whether nobody ever sees what is in an element.

        What a style hides stays: pages keep whole paragraphs of their terms behind a button.
        """
        if self.syntax is Syntax.XML:
            return False
        if around.hidden:
            return not (name == _SHOWN_IN_HEAD and around.name == "head")
        return name in _HIDDEN

    def _end_implied(self, name: str) -> None:
        if self.syntax is Syntax.XML:
            return
        if self._open["p"] and self.top.block.name == "p":
            self._pop_to(self._nearest(frozenset({"p"}), frozenset()))
        if name in _ENDS:
            self._pop_to(self._nearest(*_ENDS[name]))

    def _nearest(self, names: frozenset[str], limits: frozenset[str]) -> int | None:
        """Give the lowest place in the stack of an element of *names* above any of *limits*."""
        lowest = None
        for at in range(len(self._stack) - 1, max(0, len(self._stack) - _REACH), -1):
            if self._stack[at].name in limits:
                break
            if self._stack[at].name in names:
                lowest = at
        return lowest

    def _closed(self, name: str) -> Iterator[Part]:
        if not self._open[name]:
            if name == "p":
                yield from self._flushed()
            return
        at = self._matching(name)
        if at is None:
            return
        if any(element.is_block for element in self._stack[at:]):
            yield from self._flushed()
        self._pop_to(at)

    def _matching(self, name: str) -> int | None:
        """Find the element an end tag ends.  One within a line ends nothing set apart."""
        far = self.syntax is Syntax.XML or name not in self._inline or name in _HIDDEN
        for at in range(len(self._stack) - 1, 0, -1):
            element = self._stack[at]
            if element.name == name:
                return at
            if not far and (element.is_block or len(self._stack) - at > _REACH):
                return None
        return None

    def _pop_to(self, at: int | None) -> None:
        if at is None:
            return
        for element in self._stack[at:]:
            self._open[element.name] -= 1
        del self._stack[at:]

    def _flushed(self) -> Iterator[Part]:
        """Yield the text gathered since the last boundary, as one block."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        first = self._first
        text = "".join(text for _, _, text in pieces)
        text = text.strip() if first.kept_blanks else _collapsed(text)
        if text:
            place = self.place(first.path, self._start_of(pieces[0]), text)
            yield Part(text, first.role, place, first.subject)

    def _start_of(self, piece: tuple[int, int, str]) -> int:
        """Give the offset of the first letter of *piece*."""
        start, end, _ = piece
        raw = self.source[start:end]
        return start + len(raw) - len(raw.lstrip())


def _collapsed(text: str) -> str:
    """Set *text* as a browser does: one blank for any, line ends only where `br` has them."""
    text = _BLANKS.sub(" ", text)
    return _BREAK.sub("\n", text).strip() if "\x0b" in text else text.strip()


def fragment(text: str, path: str, role: Role, subject: str) -> Iterator[Part]:
    """Yield the blocks of a piece of HTML that is a value in another format, at *path*."""
    for part in Walker(text, Syntax.HTML, role, subject, "").parts():
        inner = f"{path}#{part.place.path}" if part.place.path else path
        yield part._replace(place=Place(path=inner))
