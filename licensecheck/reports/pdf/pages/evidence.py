"""The evidence: a card for each notice that says something, a list of those that only claim.

A bare "© 2021 Somebody" has no phrase to point at, and an archive has hundreds of them, all
decided alike: those share one account of the decisions, and each keeps its words, its place and
its hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Anchor, Block, Item, Rule, moved, stacked
from licensecheck.reports.pdf.pages.card import card, decisions, framed, path, spot
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Column,
    cell,
    count,
    heading,
    paragraph,
    prose,
    right,
    source_names,
    source_words,
    subheading,
    text,
)
from licensecheck.summary import Cluster

MOST_CARDS = 200
#: A notice longer than this has a card of its own, and so have fewer of them than this.
_BARE, _FEWEST = 160, 3
#: Between two cards.
_GAP = 8.0
_LEFT, _RIGHT = 40.0, 96.0


def blocks(book: Book, number: int) -> Iterator[Block]:
    clusters = book.summary.clusters
    lead = (
        "The exact words relied on; what a statement was read from is tinted and underlined. "
        "Notices that say and decide the same share a card. A dash: another notice of the item "
        "decides on that use."
    )
    yield heading(book, number, "Evidence", "evidence", lead)
    if not clusters:
        yield prose(book, "No notice was found, so there are no words to show.", styles.NOTE, 8)
    names = source_names(book.summary)
    families = _families(clusters[:MOST_CARDS])
    listed = {cluster.id for family in families for cluster in family}
    alone = [cluster for cluster in clusters[:MOST_CARDS] if cluster.id not in listed]
    for at, cluster in enumerate(alone):
        yield from card(book, cluster, names, _GAP if at else 0.0)
    for at, family in enumerate(families):
        yield from _family(book, family, names, first=at == 0)
    if len(clusters) > MOST_CARDS:
        words = (
            f"The {MOST_CARDS} gravest of {count(len(clusters), 'different notice')}; all of "
            "them are in the data. No count in this report leaves any of them out."
        )
        yield prose(book, words, styles.CAPTION, 10)


# Notices that only claim


def _families(clusters: Sequence[Cluster]) -> list[list[Cluster]]:
    """Group the bare notices on which exactly the same was decided by the same rules."""
    grouped: dict[object, list[Cluster]] = {}
    for cluster in clusters:
        if _bare(cluster):
            grouped.setdefault(_decided(cluster), []).append(cluster)
    return [family for family in grouped.values() if len(family) >= _FEWEST]


def _bare(cluster: Cluster) -> bool:
    finding = cluster.finding
    says_nothing = not finding.notice.statements and bool(cluster.decisions)
    return says_nothing and len(finding.text) <= _BARE and "\n" not in finding.text


def _decided(cluster: Cluster) -> object:
    return tuple(
        (
            d.use,
            d.outcome,
            d.rule,
            d.rule_version,
            d.reason,
            d.duties,
            d.constraints,
            d.agreement,
        )
        for d in cluster.decisions
    )


def _family(
    book: Book, family: Sequence[Cluster], names: dict[str, str], *, first: bool
) -> Iterator[Block]:
    if first:
        yield subheading(book, "Notices that only claim rights", before=20, follow=110)
    anchor = f"claims-{family[0].id}"
    items = len({uri for cluster in family for uri in cluster.uris})
    words = (
        f"{count(len(family), 'wording')} in {count(items, 'item')}, with nothing said beyond "
        "the claim. This was decided on each of them:"
    )
    lines = book.setter.lines(words, styles.NOTE, MEASURE - 34)
    body = stacked([paragraph(lines, styles.NOTE), *decisions(book, family[0])])
    shared = framed(body, family[0].strictest, 0.0 if first else 16.0, anchor)
    yield replace(shared, follow=40)
    head = _continued(book, anchor)
    for cluster in family:
        yield replace(_row(book, cluster, names), head=head)


def _continued(book: Book, anchor: str) -> Block:
    """Stand over the rows of a family on its further pages."""
    words = f"Notices that only claim rights, continued; decided as on page {book.page(anchor)}"
    line = book.setter.line(words, styles.HEAD)
    rule = Rule(0, 14, MEASURE, 14, palette.NAVY, 0.9)
    return Block(14.0, (text(0, 0, line, styles.HEAD), rule))


def _row(book: Book, cluster: Cluster, names: dict[str, str]) -> Block:
    """Id and words, then whose they are and how many items have them, then where they stand."""
    setter, width = book.setter, MEASURE - _LEFT - _RIGHT
    label = setter.line(cluster.id, styles.CELL_BOLD.coloured(palette.NAVY))
    finding = cluster.finding
    language = finding.notice.language or cluster.document.language or ""
    lines = setter.lines(finding.text, styles.WORDS, width, language)
    if len(lines) == 1:  # in a list, a line that runs the other way begins where the others do
        lines = (replace(lines[0], right=False),)
    quote = paragraph(lines, styles.WORDS, width)
    name = source_words(cluster.source, names.get(cluster.source, cluster.source))
    told = f"{spot(cluster)}  ·  confidence {finding.notice.confidence:.2f}"
    about = cell(book, [name, told], styles.CAPTION, Column("", 0, MEASURE - _LEFT), 1).lines[0]
    number = setter.line(count(len(cluster.uris), "item"), styles.CELL_BOLD)
    where = path(book, cluster, MEASURE - _LEFT)
    y = 4 + quote.height
    items: list[Item] = [
        Anchor(cluster.id),
        text(0, 4.6, label, styles.CELL_BOLD, _LEFT),
        *(moved(item, _LEFT, 4) for item in quote.items),
        right(MEASURE, 4.6, number, styles.CELL_BOLD, MEASURE - _RIGHT + 8),
        text(_LEFT, y, about, styles.CAPTION),
        *(moved(item, _LEFT, y + 10.6) for item in where.items),
    ]
    bottom = y + 10.6 + where.height + 4
    items.append(Rule(0, bottom, MEASURE, bottom, palette.HAIRLINE))
    return Block(bottom, tuple(items))
