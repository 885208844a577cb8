"""The evidence: exactly the words that a statement was read from are marked, and none is lost."""

from collections import Counter
from dataclasses import replace

import pytest

from licensecheck.model.result import ScanResult
from licensecheck.reports.pdf.compose import compose
from licensecheck.reports.pdf.faces import Library, extra_folder
from licensecheck.reports.pdf.layout import A4, Anchor, Block, Flow, Text
from licensecheck.reports.pdf.setting import Setter
from tests.reports.pdf import sample

FULL = Library(extra=extra_folder())
needs_extra = pytest.mark.skipif(extra_folder() is None, reason="needs the extra fonts")


def pages_of(*documents):
    return compose(ScanResult(sample.header(), documents), Setter(FULL), A4)


def words_of(pages):
    return [item.line.text for page in pages for item in page.items if isinstance(item, Text)]


def marked(pages):
    """Give the letters that stand on a highlight."""
    found = Counter()
    for item in (item for page in pages for item in page.items if isinstance(item, Text)):
        for run in item.line.runs:
            x = run.x
            for glyph in run.glyphs:
                wide = glyph.advance * run.size / run.face.upem
                middle = x + wide / 2
                if any(start <= middle <= end for start, end in item.line.marks):
                    found.update(glyph.text)
                x += wide
    del found[" "]
    return found


@needs_extra
@pytest.mark.parametrize("wording", sample.WORDINGS, ids=lambda w: f"{w.language}-{w.year}")
def test_the_highlight_covers_the_statements_and_nothing_else(wording):
    wanted = Counter("".join(wording.marked).replace("🚫", "[U+1F6AB]"))
    del wanted[" "]
    assert marked(pages_of(sample.document(wording, 1))) == wanted


def test_a_highlight_goes_on_where_the_quote_goes_on():
    text = "© Star. " + "Nothing of this may be copied, sold or kept. " * 60
    phrase = text[8:].rstrip()
    wording = replace(sample.WORDINGS[1], agency="", text=text, marked=(phrase,))
    pages = pages_of(sample.document(wording, 1))
    assert words_of(pages).count("  ·  continued") >= 1
    shown = marked(pages)
    assert shown["N"] >= text[:2000].count("N")


def test_a_quote_without_end_says_how_much_of_it_is_shown():
    wording = replace(sample.WORDINGS[1], agency="", text="No use. " * 12_500, marked=())
    words = " ".join(words_of(pages_of(sample.document(wording, 1))))
    assert "the first 2,000 of 100,000 characters; the data has all" in words


def bare(number, folder="a"):
    return replace(
        sample.WORDINGS[0], text=f"© Star {number}", marked=(), outcomes="RRRRRRURRRRUR",
        folder=f"{folder}{number}", agency="Star",
    )  # fmt: skip


def test_notices_that_only_claim_share_one_account_of_what_was_decided():
    pages = pages_of(*(sample.document(bare(number), 1) for number in range(40)))
    words = words_of(pages)
    told = sum("keeps this use for those who ask first" in it for it in words)
    assert told == 1
    assert all(f"© Star {number}" in words for number in range(40))
    anchors = {item.name for page in pages for item in page.items if isinstance(item, Anchor)}
    assert {f"E-{number:03d}" for number in range(1, 41)} <= anchors
    assert any(it.startswith("Notices that only claim rights, continued") for it in words)


def test_two_bare_notices_have_a_card_each():
    words = words_of(pages_of(*(sample.document(bare(number), 1) for number in range(2))))
    assert "Notices that only claim rights" not in words


def test_rules_that_come_to_one_outcome_are_told_apart_by_their_uses():
    document = sample.document(sample.WORDINGS[0], 1)
    first, *others = document.decisions
    other = replace(first, rule="house.online", reason="The house forbids it too.")
    words = " ".join(words_of(pages_of(replace(document, decisions=(other, *others)))))
    assert "Online: The house forbids it too." in words
    assert "house.online v3" in words


def test_rules_past_the_cap_of_a_card_are_counted():
    document = sample.document(sample.WORDINGS[0], 1)
    decisions = tuple(
        replace(it, rule=f"house.{at}", reason=f"reason {at}")
        for at, it in enumerate(document.decisions)
    )
    words = " ".join(words_of(pages_of(replace(document, decisions=decisions))))
    assert "7 more rules; the data has all of them." in words


def test_a_block_that_does_not_fit_is_cut_where_its_first_piece_fits():
    pieces = tuple((Block(cut, ()), Block(300 - cut, ())) for cut in (250, 100))
    filler = Block(A4.room - 150, ())
    flow = Flow(A4, "section")
    flow.add(filler)
    flow.add(Block(300, (), splits=pieces))
    assert flow.left == A4.room - 200
    flow = Flow(A4, "section")
    flow.add(Block(A4.room - 50, ()))
    flow.add(Block(300, (), splits=pieces))
    assert flow.left == A4.room - 300
