"""The executive summary: at most five points, each with the page that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Block, Box, Item, Rule, Symbol, beside
from licensecheck.reports.pdf.pages.evidence import MOST_CARDS
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Cell,
    Column,
    cell,
    columns,
    count,
    heading,
    link_over,
    number_cell,
    paragraph,
    percent,
    source_names,
    source_words,
    subheading,
    table_head,
    table_row,
    text,
    use_name,
)
from licensecheck.reports.pdf.palette import LOOKS
from licensecheck.reports.pdf.words import Scanned, Words
from licensecheck.summary import NO_HOLDER, NO_NOTICE, ORDER, Cluster, SourceSummary, UseSummary

MOST_POINTS = 5
MOST_ASKED = 5
NAMED = 4
#: Below this confidence a notice is to be read before anybody relies on it.
UNSURE = 0.75
_ASK = columns(
    ("Source", 140),
    ("Items", 36, "right"),
    ("Decisions", 46, "right"),
    ("Uses that need its permission", 242),
)
_HOW = {
    Outcome.PROHIBITED: "A notice forbids the use, and names no way to be allowed it.",
    Outcome.PERMISSION_REQUIRED: "Ask first: the use needs a consent, a payment or a contract.",
    Outcome.CONDITIONAL: "The use is allowed once its duties are met: credit, link, delay.",
    Outcome.UNKNOWN: "What was found says nothing of this use. It is not a yes.",
    Outcome.PERMITTED: "A notice or an agreement allows the use as it stands.",
}


@dataclass(frozen=True, slots=True)
class Point:
    """A finding for the first five minutes: sign, sentence, facts, and where the proof is."""

    outcome: Outcome | None
    title: Words
    fact: Words
    proofs: tuple[tuple[str, str], ...]


def blocks(book: Book, number: int) -> Iterator[Block]:
    lead = (
        f"{book.summary.verdict.sentence}. The points below are in the order of their weight."
    )
    yield heading(book, number, "Executive summary", "summary", lead)
    for at, point in enumerate(points(book)):
        yield _point(book, point, 10.0 if at else 0.0)
    yield subheading(book, "How to read a decision", before=16, follow=110)
    yield _how(book)
    yield from _holders(book)
    words = (
        f"{count(book.summary.documents, 'document')} were looked at, "
        f"{count(book.summary.items, 'item')} of them judged for "
        f"{count(len(book.summary.uses), 'use')} each. A share is always of the items judged; "
        "what could not be read is counted apart and is never part of one."
    )
    lines = book.setter.lines(words, styles.CAPTION, MEASURE * 0.92)
    yield paragraph(lines, styles.CAPTION, before=9)


def _holders(book: Book) -> Iterator[Block]:
    """List the sources to turn to, those first whose consent would open most."""
    asked = [s for s in book.summary.sources if s.key not in {NO_HOLDER, NO_NOTICE}]
    asked = [source for source in asked if _gated(source)]
    asked.sort(key=lambda source: (-_gated(source), source.name))
    if not asked:
        return
    yield subheading(book, "Whom to ask first", before=16, follow=60)
    head = table_head(book, _ASK)
    yield head
    for source in asked[:MOST_ASKED]:
        yield table_row(_ASK, _asked(book, source), head)


def _gated(source: SourceSummary) -> int:
    """Count the decisions that a permission of this source would change."""
    return sum(tally[Outcome.PERMISSION_REQUIRED] for tally in source.tallies)


def _asked(book: Book, source: SourceSummary) -> list[Cell]:
    pairs = zip(book.summary.uses, source.tallies, strict=True)
    gated = [u for u, tally in pairs if tally[Outcome.PERMISSION_REQUIRED]]
    others = [use for use in book.summary.uses if use not in gated]
    names = ", ".join(use_name(use.id, use.title) for use in gated)
    if len(others) < len(gated):
        but = ", ".join(use_name(use.id, use.title) for use in others)
        names = f"all {len(book.summary.uses)} uses" + (f" but {but}" if but else "")
    return [
        cell(book, source_words(source.key, source.name), styles.CELL_BOLD, _ASK[0], most=1),
        number_cell(book, source.items),
        number_cell(book, _gated(source)),
        cell(book, names, styles.CELL_QUIET, _ASK[3], most=1),
    ]


def points(book: Book) -> list[Point]:
    """Choose at most five points, the gravest first."""
    chosen = [
        *_uses(book, Outcome.PROHIBITED),
        *_uses(book, Outcome.PERMISSION_REQUIRED),
        *_unread(book),
        *_doubtful(book),
        *_nameless(book),
        *_silent(book),
    ]
    return chosen[:MOST_POINTS]


def _uses(book: Book, outcome: Outcome) -> Iterator[Point]:
    hit = [use for use in book.summary.uses if use.tally[outcome]]
    if not hit:
        return
    ranked = sorted(hit, key=lambda use: -use.tally[outcome])
    shown = ", ".join(_share(use, outcome) for use in ranked[:NAMED])
    rest = f" and {count(len(ranked) - NAMED, 'other use')}" if len(ranked) > NAMED else ""
    kind = "prohibited" if outcome is Outcome.PROHIBITED else "subject to permission"
    title = f"{count(len(hit), 'use')} {'is' if len(hit) == 1 else 'are'} {kind} for some or all items"
    fact: list[str | Scanned] = [f"{shown}{rest}."]
    proofs = [("Risk by use and source", "matrix")]
    widest = _widest(book, outcome)
    if widest:
        fact += _carried(book, widest)
        proofs.append((f"Evidence {widest.id}", widest.id))
    yield Point(outcome, title, fact, tuple(proofs))


def _share(use: UseSummary, outcome: Outcome) -> str:
    tally = use.tally
    return f"{use.title} ({tally[outcome]:,} of {tally.total:,} items, {percent(tally.share(outcome))})"


def _widest(book: Book, outcome: Outcome) -> Cluster | None:
    """Give the notice that has most decisions with *outcome*, if it has a card."""
    found = [
        (len(cluster.uris) * hits, -at)
        for at, cluster in enumerate(book.summary.clusters[:MOST_CARDS])
        if (hits := sum(decision.outcome is outcome for decision in cluster.decisions))
    ]
    return book.summary.clusters[-max(found)[1]] if found else None


def _carried(book: Book, cluster: Cluster) -> list[str | Scanned]:
    """Say whose notice it is, and how many items carry it."""
    items = count(len(cluster.uris), "item")
    if cluster.source == NO_HOLDER:
        return [f" Widest effect: a notice that names nobody, in {items}."]
    name = source_names(book.summary).get(cluster.source, cluster.source)
    return [" Widest effect: the notice of ", Scanned(name), f", in {items}."]


def _unread(book: Book) -> Iterator[Point]:
    unread = book.summary.unread
    if not unread:
        return
    verb = "was" if unread == 1 else "were"
    title = f"{count(unread, 'document')} could not be read and {verb} not judged"
    reason = book.summary.problems[0].reason if book.summary.problems else "no reason given"
    fact: Words = ["The most frequent reason: ", Scanned(reason[:160]), "."]
    yield Point(Outcome.UNKNOWN, title, fact, (("What was not scanned", "gaps"),))


def _doubtful(book: Book) -> Iterator[Point]:
    """Notices that the detector was not sure of, where something was decided on them."""
    unsure = [c for c in book.summary.clusters if c.decisions and _confidence(c) < UNSURE]
    items = len({uri for cluster in unsure for uri in cluster.uris})
    if items:
        verb = "rests" if items == 1 else "rest"
        title = f"{count(items, 'item')} {verb} on words the detector was less sure of"
        fact = f"Confidence under {UNSURE:.2f}: read them before relying on them."
        first = min(unsure, key=_confidence).id
        yield Point(Outcome.UNKNOWN, title, fact, ((f"Evidence {first}", first),))


def _confidence(cluster: Cluster) -> float:
    return cluster.finding.notice.confidence


def _nameless(book: Book) -> Iterator[Point]:
    items = next((s.items for s in book.summary.sources if s.key == NO_HOLDER), 0)
    if items:
        verb = "carries a notice that names" if items == 1 else "carry a notice that names"
        title = f"{count(items, 'item')} {verb} no holder"
        fact = "Whom to ask is open; the words of the notice apply all the same."
        yield Point(Outcome.UNKNOWN, title, fact, (("Risk by use and source", "matrix"),))


def _silent(book: Book) -> Iterator[Point]:
    silent = book.summary.items - book.summary.noticed
    if silent:
        verb = "carries" if silent == 1 else "carry"
        title = f"{count(silent, 'item')} {verb} no notice"
        fact = "No notice does not mean no rights: all uses of them stay unknown."
        yield Point(Outcome.UNKNOWN, title, fact, (("Findings register", "register"),))


def _point(book: Book, point: Point, before: float) -> Block:
    setter, width = book.setter, MEASURE - 36
    items: list[Item] = [Symbol(0, 1, 18, point.outcome)]
    y = 0.0
    for words, style, most in ((point.title, styles.H3, 2), (point.fact, styles.NOTE, 3)):
        for line in cell(book, words, style, Column("", 0, width), most).lines:
            items.append(text(30, y, line, style))
            y += 13
    x, style = 30.0, styles.CAPTION.coloured(palette.ACCENT)
    for where, anchor in point.proofs:
        link = text(x, y + 1, setter.line(f"{where}, p. {book.page(anchor)}", style), style)
        items += [link, link_over(link, anchor)]
        x += link.line.width + 16
    y += 12 + 7
    items.append(Rule(0, y, MEASURE, y, palette.HAIRLINE))
    return Block(y, tuple(items), before)


def _how(book: Book) -> Block:
    gap = 6.0
    width = (MEASURE - gap * (len(ORDER) - 1)) / len(ORDER)
    parts = [
        (at * (width + gap), _meaning(book, outcome, width)) for at, outcome in enumerate(ORDER)
    ]
    return beside(parts)


def _meaning(book: Book, outcome: Outcome, width: float) -> Block:
    look, setter = LOOKS[outcome], book.setter
    style, room = styles.MEANING.coloured(look.text), width - 14
    word = setter.fitted(look.word, style, width - 23)
    items: list[Item] = [
        Box(0, 0, width, 64, fill=look.tint, radius=2.5),
        Symbol(7, 7, 11, outcome),
        text(22, 7.7, word, style, width - 22),
    ]
    for at, line in enumerate(
        setter.lines(_HOW[outcome], styles.CAPTION.coloured(palette.INK), room)[:5]
    ):
        items.append(text(7, 23 + at * 10.2, line, styles.CAPTION.coloured(palette.INK), room))
    return Block(64, tuple(items))
