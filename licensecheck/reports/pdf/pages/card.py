"""One evidence card: the exact words, where they stand, and what was decided on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from licensecheck.model.decision import Decision, Outcome
from licensecheck.model.notice import PROSE
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import (
    MEASURE,
    Anchor,
    Block,
    Box,
    Item,
    Symbol,
    moved,
    stacked,
)
from licensecheck.reports.pdf.letters import script
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Column,
    cell,
    count,
    language_name,
    link_over,
    paragraph,
    right,
    source_words,
    text,
    use_name,
    versioned,
)
from licensecheck.reports.pdf.palette import LOOKS
from licensecheck.reports.pdf.words import Line, Scanned, Style, Words
from licensecheck.summary import ORDER, Cluster

#: A longer quote ends here; the data has it whole.
MOST_QUOTED = 2000
#: As long as a path can be on Linux (PATH_MAX), and with a page to itself.
MOST_OF_PATH = 4096
LINES_IN_PART = 12
#: Where a part is cut if the page has no room for all its lines, and how many stay for the next.
_CUTS, _FEWEST = (9, 7, 5, 3), 2
SAMPLES = 3
_INNER, _PAD, _TOP = MEASURE - 34.0, 17.0, 7.0
_USES_IN_ROW = 7
#: A card names this many rules, each in a column as wide as this.
MOST_REASONS = 6
_RULE = 136.0


def card(book: Book, cluster: Cluster, names: dict[str, str], before: float) -> Iterator[Block]:
    """Lay a card out, in several parts where the quote is long."""
    quote, style = _quote(book, cluster)
    layout = _Layout(book, cluster, names, style, len(quote))
    for start in range(0, len(quote), LINES_IN_PART):
        part = quote[start : start + LINES_IN_PART]
        whole = layout.piece(part, start, before)
        splits = tuple(
            (
                layout.piece(part[:cut], start, before),
                layout.piece(part[cut:], start + cut, before),
            )
            for cut in _CUTS
            if cut <= len(part) - _FEWEST
        )
        yield replace(whole, splits=splits)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Makes the pieces of one card: the head of it on each, the decisions on the last."""

    book: Book
    cluster: Cluster
    names: dict[str, str]
    style: Style
    lines: int

    def piece(self, part: Sequence[Line], start: int, before: float) -> Block:
        book, cluster = self.book, self.cluster
        first, last = start == 0, start + len(part) == self.lines
        body = [_head(book, cluster, self.names, first=first)]
        if first:
            body.append(path(book, cluster, _INNER))
        body.append(_panel(part, self.style))
        if last:
            body += _decided(book, cluster)
        return framed(stacked(body), cluster.strictest, before, cluster.id if first else "")


def framed(body: Block, outcome: Outcome | None, before: float, anchor: str = "") -> Block:
    """Put *body* on a card with the colour of *outcome* at its left."""
    colour = LOOKS[outcome].fill if outcome else palette.THIRD
    height = body.height + 2 * _TOP
    items: list[Item] = [
        Box(0, 0, MEASURE, height, palette.WHITE, palette.HAIRLINE, 3),
        Box(0, 0, 4.5, height, fill=colour),
        *(moved(item, _PAD, _TOP) for item in body.items),
    ]
    if anchor:
        items.append(Anchor(anchor))
    return Block(height, tuple(items), before)


# The head of a card


def _head(book: Book, cluster: Cluster, names: dict[str, str], *, first: bool) -> Block:
    setter = book.setter
    label = setter.line(cluster.id, styles.CARD_ID)
    name = source_words(cluster.source, names.get(cluster.source, cluster.source))
    where = spot(cluster) if first else "  ·  continued"
    place = setter.line(where, styles.CELL_QUIET.coloured(palette.SECOND))
    x = label.width + 10
    quiet = styles.CELL_QUIET.coloured(palette.SECOND)
    room = _INNER - x - place.width - 130
    source = setter.fitted(name, quiet, max(room, 60))
    items: list[Item] = [
        text(0, 0, label, styles.CARD_ID),
        text(x, 1, source, quiet, source.width + 1),
        text(x + source.width, 1, place, quiet),
    ]
    items += _confidence(book, cluster)
    return Block(13, tuple(items))


def spot(cluster: Cluster) -> str:
    """Say in words of ours what language the notice has and where it stands."""
    notice, place = cluster.finding.notice, cluster.finding.place
    parts = [language_name(notice.language or cluster.document.language)]
    numbers = (("page", place.page), ("line", place.line), ("column", place.column))
    where = ", ".join(f"{name} {number}" for name, number in numbers if number is not None)
    parts += [where] if where else []
    parts += (
        []
        if notice.origin == PROSE
        else [f"field {notice.origin.removeprefix('declared:')[:24]}"]
    )
    return "".join(f"  ·  {part}" for part in parts)


def _confidence(book: Book, cluster: Cluster) -> list[Item]:
    value = cluster.finding.notice.confidence
    line = book.setter.line(f"confidence {value:.2f}", styles.CELL_QUIET)
    at = _INNER - line.width - 48
    return [
        right(_INNER, 1, line, styles.CELL_QUIET),
        Box(at, 5, 42, 4, fill=palette.HAIRLINE, radius=2),
        Box(at, 5, max(42 * value, 4), 4, fill=palette.ACCENT, radius=2),
    ]


def path(book: Book, cluster: Cluster, width: float) -> Block:
    """The whole path, the path inside the document where it has one, and the hash.

    None of them is shortened that a person could have written; the hash stands on the first line where both fit on it.
    """
    parts = [cluster.document.uri]
    if cluster.finding.place.path:
        parts.append(f"› {cluster.finding.place.path}")
    lines = [
        line
        for part in parts
        for line in book.setter.lines(_ended(part, MOST_OF_PATH), styles.PATH, width)
    ]
    body = paragraph(_left(lines), styles.PATH, width)
    words = f"sha256 {cluster.document.digest}" if cluster.document.digest else "no hash"
    figure = book.setter.fitted(Scanned(words), styles.HASH, width)
    if lines[0].width + figure.width + 10 < width:
        hashed = right(width, 0.3, figure, styles.HASH)
        return Block(body.height, (*body.items, hashed), 1)
    hashed = text(0, body.height, figure, styles.HASH, width)
    return Block(body.height + styles.HASH.leading, (*body.items, hashed), 1)


def _ended(text: str, most: int) -> Words:
    """Give a text of a stranger, or so much of one without end, and say so."""
    if len(text) <= most:
        return Scanned(text)
    return [Scanned(text[:most]), f" [the first {most:,} of {len(text):,} characters]"]


def _left(lines: Sequence[Line]) -> list[Line]:
    """A path stands at the left even where its first letter runs the other way."""
    return [replace(line, right=False) for line in lines]


# The words


def _quote(book: Book, cluster: Cluster) -> tuple[tuple[Line, ...], Style]:
    finding = cluster.finding
    whole, language = finding.text, finding.notice.language or cluster.document.language or ""
    shown = whole[:MOST_QUOTED]
    start = finding.notice.span.start
    marks = [(s.span.start - start, s.span.end - start) for s in finding.notice.statements]
    marks = [(max(a, 0), min(b, len(shown))) for a, b in marks]
    style = _quote_style(shown)
    lines = book.setter.lines(shown, style, _INNER - 24, language, marks)
    if len(whole) > MOST_QUOTED:
        words = f"[the first {MOST_QUOTED:,} of {len(whole):,} characters; the data has all]"
        lines += book.setter.lines(words, style.coloured(palette.THIRD), _INNER - 24)
    return lines, style


def _quote_style(words: str) -> Style:
    scripts = {script(char) for char in words[:400] if char.isalpha()}
    if scripts & {"ARABIC", "DEVANAGARI", "THAI", "BENGALI", "TAMIL"}:
        return styles.QUOTE_TALL
    if scripts & {"CJK", "HIRAGANA", "KATAKANA", "HANGUL"}:
        return styles.QUOTE_WIDE
    return styles.QUOTE


def _panel(lines: Sequence[Line], style: Style) -> Block:
    """Set the quote on its panel, with a rule at the side where the text starts."""
    body = paragraph(lines, style, _INNER - 24)
    height = body.height + 8
    x = _INNER - 2 if lines and lines[0].right else 0.0
    items: list[Item] = [
        Box(0, 0, _INNER, height, fill=palette.QUOTE),
        Box(x, 0, 2, height, fill="#CDAF55"),
        *(moved(item, 12, 4) for item in body.items),
    ]
    return Block(height, tuple(items), 4)


# What was decided


def _decided(book: Book, cluster: Cluster) -> Iterator[Block]:
    if not cluster.decisions:
        words = "No decision rests on these words: another notice of the document decided."
        lines = book.setter.lines(words, styles.CELL, _INNER)
        yield paragraph(lines, styles.CELL, _INNER, before=6)
        yield _foot(book, cluster)
        return
    yield from decisions(book, cluster)
    if len(cluster.uris) > 1:
        yield _foot(book, cluster)


def decisions(book: Book, cluster: Cluster) -> Iterator[Block]:
    """One sign a use, then the rules with their reasons."""
    yield _uses(book, cluster)
    groups = list(_reasons(cluster.decisions))
    told = Counter(made[0].outcome for _, made in groups)
    for reason, made in groups[:MOST_REASONS]:
        shared = told[made[0].outcome] > 1
        yield _reason(book, reason, made, _names(book, made) if shared else "")
    if len(groups) > MOST_REASONS:
        words = f"{count(len(groups) - MOST_REASONS, 'more rule')}; the data has all of them."
        lines = book.setter.lines(words, styles.CELL_QUIET, _INNER)
        yield paragraph(lines, styles.CELL_QUIET, _INNER, before=1.2)


def _uses(book: Book, cluster: Cluster) -> Block:
    """One sign a use; a dash where the decision rests on another notice."""
    decided = {decision.use: decision.outcome for decision in cluster.decisions}
    width = _INNER / _USES_IN_ROW
    items: list[Item] = []
    at = -1
    for at, use in enumerate(book.summary.uses):
        row, column = divmod(at, _USES_IN_ROW)
        outcome = decided.get(use.id)
        colour = LOOKS[outcome].text if outcome else palette.THIRD
        style = styles.CARD_USE.coloured(colour)
        name = book.setter.fitted(use_name(use.id, use.title), style, width - 18)
        x, y = column * width, row * 12.8
        items += [Symbol(x, y, 10, outcome), text(x + 14, y + 0.3, name, style, width - 15)]
    return Block((at // _USES_IN_ROW + 1) * 12.8, tuple(items), 6)


def _reasons(decisions: Sequence[Decision]) -> Iterator[tuple[str, list[Decision]]]:
    """Group decisions by outcome, rule and reason, in the order of the outcomes."""
    grouped: dict[tuple[Outcome, str, str, str], list[Decision]] = {}
    for decision in decisions:
        key = (decision.outcome, decision.rule, decision.rule_version, decision.reason)
        grouped.setdefault(key, []).append(decision)
    for (_, _, _, reason), members in sorted(
        grouped.items(), key=lambda pair: ORDER.index(pair[0][0])
    ):
        yield reason, members


def _names(book: Book, decisions: Sequence[Decision]) -> str:
    titles = {use.id: use.title for use in book.summary.uses}
    return ", ".join(use_name(it.use, titles.get(it.use, it.use)) for it in decisions)


def _reason(book: Book, reason: str, decisions: Sequence[Decision], uses: str) -> Block:
    """The outcome and the rule with its version, then why, with any duty and agreement.

    *uses* are named where several rules of the card come to one outcome.
    """
    first = decisions[0]
    label = versioned(first.rule, first.rule_version)
    rule = book.setter.lines(Scanned(label), styles.RULE_ID, _RULE)[:3]
    left = _RULE + 22
    why = cell(book, _why(reason, first, uses), styles.CELL, Column("", 0, _INNER - left), 4)
    anchors = [
        text(14, 0.9 + at * 9.5, line, styles.RULE_ID, _RULE + 2)
        for at, line in enumerate(rule)
    ]
    items: list[Item] = [
        Symbol(1, 1.6, 8.4, first.outcome),
        *anchors,
        *(link_over(anchor, "rules") for anchor in anchors),
        *(
            text(left, at * 11.6, line, styles.CELL, _INNER - left)
            for at, line in enumerate(why.lines)
        ),
    ]
    return Block(max(len(why.lines) * 11.6, len(rule) * 9.5 + 2.1), tuple(items), 1.2)


def _why(reason: str, decision: Decision, uses: str) -> Words:
    """The reason comes from a rule pack, which a stranger may have written."""
    duties = ", ".join(sorted(duty.value.replace("_", " ") for duty in decision.duties))
    words: list[str | Scanned] = [f"{uses}: "] if uses else []
    words += [Scanned(reason[:500])]
    words += [f" Duties: {duties}."] if duties else []
    if decision.constraints:
        words += [" Limits: ", Scanned("; ".join(decision.constraints)[:200]), "."]
    if decision.agreement:
        words += [" Agreement ", Scanned(decision.agreement[:60]), "."]
    return words


def _foot(book: Book, cluster: Cluster) -> Block:
    """How many items carry the notice, and some of the others by name."""
    line = book.setter.line(f"In {count(len(cluster.uris), 'item')}", styles.CELL_BOLD)
    items: list[Item] = [text(0, 0, line, styles.CELL_BOLD)]
    others = [uri for uri in cluster.uris if uri != cluster.document.uri][:SAMPLES]
    left = line.width + 14
    width = (_INNER - left) / SAMPLES
    for at, uri in enumerate(others):
        x = left + at * width
        path = book.setter.path(uri, styles.HASH, width - 10)
        items.append(text(x, 1.6, path, styles.HASH, width - 8))
    return Block(10.4, tuple(items), 3)
