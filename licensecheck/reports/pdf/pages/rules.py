"""The rules that decided something, with the versions of their packs and their effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Anchor, Block, Item, Rule, Symbol
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Cell,
    cell,
    columns,
    count,
    heading,
    number_cell,
    paragraph,
    prose,
    subheading,
    table_head,
    table_row,
    text,
    use_name,
    versioned,
)
from licensecheck.reports.pdf.words import Line, Scanned
from licensecheck.summary import ORDER, RuleSummary, Tally

MOST_RULES = 120
_TEXT = 280.0
_PACKS = columns(("Pack", 220), ("Version", 120), ("Rules that decided", 148, "right"))


def blocks(book: Book, number: int) -> Iterator[Block]:
    lead = "Every decision names one of these rules. A rule that decided nothing is not listed."
    yield heading(book, number, "Rules relied on", "rules", lead)
    rules = book.summary.rules
    if not rules:
        yield prose(book, "No rule decided anything.", styles.NOTE, 8)
    for rule in rules[:MOST_RULES]:
        yield _rule(book, rule)
    if len(rules) > MOST_RULES:
        words = f"The {MOST_RULES} rules with most items of {count(len(rules), 'rule')}."
        yield prose(book, words, styles.CAPTION, 6)
    yield from _packs(book)


def _rule(book: Book, rule: RuleSummary) -> Block:
    """Id and numbers, title and explanation at the left, the effect by use at the right."""
    setter, record = book.setter, rule.record
    label = setter.fitted(Scanned(versioned(record.id, record.version)), styles.RULE_ID, _TEXT)
    numbers = f"{count(rule.items, 'item')}, {count(rule.decisions, 'decision')}"
    items: list[Item] = [
        text(0, 6, label, styles.RULE_ID, _TEXT),
        text(_TEXT + 20, 5.2, setter.line(numbers, styles.CAPTION), styles.CAPTION),
    ]
    y = 18.0
    for line in setter.lines(Scanned(record.title[:300]), styles.CELL_BOLD, _TEXT)[:3]:
        items.append(text(0, y, line, styles.CELL_BOLD, _TEXT))
        y += 11.6
    for line in _help(book, rule):
        items.append(text(0, y, line, styles.CELL_QUIET, _TEXT))
        y += 11.6
    effect, low = _effect(book, rule, 18.0)
    y = max(y, low) + 6
    return Block(y, (*items, *effect, Rule(0, y, MEASURE, y, palette.HAIRLINE)))


def _help(book: Book, rule: RuleSummary) -> Sequence[Line]:
    words = rule.record.help.strip()
    if not words:
        return ()
    lines = book.setter.lines(Scanned(" ".join(words[:600].split())), styles.CELL_QUIET, _TEXT)
    return lines[:4]


def _effect(book: Book, rule: RuleSummary, y: float) -> tuple[list[Item], float]:
    """Name the uses under each outcome the rule gave them."""
    items: list[Item] = []
    left, width = _TEXT + 20, MEASURE - _TEXT - 20
    for outcome in ORDER:
        names = _decided(book, rule.tallies, outcome)
        if not names:
            continue
        items.append(Symbol(left, y + 1.2, 9.2, outcome))
        for line in book.setter.lines(names, styles.CAPTION, width - 14)[:4]:
            items.append(text(left + 14, y, line, styles.CAPTION, width - 14))
            y += 10.4
        y += 2
    return items, y


def _decided(book: Book, tallies: Sequence[Tally], outcome: Outcome) -> str:
    uses = list(zip(book.summary.uses, tallies, strict=True))
    hit = [use_name(use.id, use.title) for use, tally in uses if tally[outcome]]
    spared = [use_name(use.id, use.title) for use, tally in uses if not tally[outcome]]
    if len(spared) * 3 > len(uses):
        return ", ".join(hit)
    return f"all {len(uses)} uses" + (f" but {', '.join(spared)}" if spared else "")


def _packs(book: Book) -> Iterator[Block]:
    packs = book.result.header.packs
    title = subheading(book, "Rule packs", before=20)
    yield replace(title, items=(*title.items, Anchor("packs")))
    if not packs:
        lines = book.setter.lines("No pack was named in the result.", styles.NOTE, MEASURE)
        yield paragraph(lines, styles.NOTE)
        return
    head = table_head(book, _PACKS)
    yield head
    for name, version in packs:
        used = sum(rule.record.pack == name for rule in book.summary.rules)
        yield table_row(_PACKS, _pack(book, name, version, used), head)


def _pack(book: Book, name: str, version: str, used: int) -> list[Cell]:
    return [
        cell(book, Scanned(name), styles.CELL, _PACKS[0]),
        cell(book, Scanned(version), styles.CELL_QUIET, _PACKS[1]),
        number_cell(book, used),
    ]
