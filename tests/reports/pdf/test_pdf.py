"""The report as a whole: same bytes, nothing outside its place, every word can be copied."""

import io
import os
import subprocess
import sys
import unicodedata
import warnings
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest

from licensecheck.model.result import DocumentResult, Header, Problem, ScanResult, Stage
from licensecheck.reports.pdf import REPORT, render
from licensecheck.reports.pdf.compose import compose
from licensecheck.reports.pdf.faces import PACKAGED, Library, extra_folder
from licensecheck.reports.pdf.layout import A4, LETTER, MEASURE, Anchor, Link, Text
from licensecheck.reports.pdf.pages.parts import percent
from licensecheck.reports.pdf.setting import Setter
from tests.reports.pdf import sample

ROOT = Path(__file__).parents[3]
FULL = Library(extra=extra_folder())
needs_extra = pytest.mark.skipif(extra_folder() is None, reason="needs the extra fonts")


def pages_of(result, sheet=A4):
    return compose(result, Setter(FULL), sheet)


def reworded(text, folder="x", items=1, agency="Northern Star"):
    """Give documents that carry one odd notice, whole of it a statement."""
    wording = sample.Wording(
        agency, None, "en", text, (text,) if text else (), "X" * 13, folder, items
    )
    return tuple(sample.document(wording, number) for number in range(1, items + 1))


def of(*documents):
    return ScanResult(sample.header(), tuple(documents))


HOSTILE = (
    "<img src='/etc/passwd'> </para> AT&T <b \x00\x07 \u202eevil\u202c \u2067x\u2069 \ud800 "
    "\U0001f600 e\u0301\u0301 \ufeff \u200b [U+0041] {0} %s \\ ) ( TJ ET"
)

TORTURE = {
    "nothing": ScanResult(Header("licensecheck", "")),
    "only problems": of(*sample.unread()),
    "one silent item": of(sample.silent(1)),
    "one finding": of(*reworded("© Northern Star")),
    "a word of 300 letters": of(*reworded("x" * 300)),
    "a wide word of 300 letters": of(*reworded("W" * 300, "w" * 300, agency="W" * 300)),
    "a path of 4,000 characters": of(*reworded("© Star", "/".join(["folder"] * 571))),
    "a path without a folder": of(*reworded("© Star", "f" * 4000)),
    "a notice of 5,000 characters": of(*reworded("No copying. " * 420)),
    "a notice of 300 lines": of(*reworded("No copying.\n" * 300)),
    "an empty notice": of(*reworded("")),
    "hostile text": of(*reworded(HOSTILE, "a\u202e\udcff<b>", agency=HOSTILE)),
    "right to left in tables": of(
        *reworded("אין להעתיק", "תיקייה/ארכיון", agency="סוכנות הכרמל בע״מ (2016) Ltd"),
    ),
    "60 sources": of(
        *(d for at in range(60) for d in reworded(f"© {at}", f"s{at}", 1, f"Star {at}"))
    ),
    "long reasons": of(
        *(
            DocumentResult(
                f"p{at}", problems=(Problem(f"p{at}", Stage.READ, f"{at} " + "why " * 99),)
            )
            for at in range(70)
        )
    ),
}


@pytest.fixture(scope="module", params=TORTURE)
def torture(request):
    return TORTURE[request.param]


def misplaced(pages, sheet):
    """List the lines that leave the sheet's measure, their own cell or the room of the body."""
    left, right = sheet.left - 0.5, sheet.left + MEASURE + 0.5
    for number, page in enumerate(pages, 1):
        for item in page.items:
            if not isinstance(item, Text):
                continue
            end = item.x + item.line.width
            if item.x < max(left, item.cell[0] - 0.5) or end > min(right, item.cell[1] + 0.5):
                yield number, "cell", item.line.text, item.x, end, item.cell
            if not 20 < item.y < sheet.height - 28:
                yield number, "sheet", item.line.text, item.y


def colliding(page):
    """List pairs of lines of a page whose letters touch."""
    texts = [item for item in page.items if isinstance(item, Text) and item.line.text.strip()]
    texts.sort(key=lambda item: item.y)
    for at, one in enumerate(texts):
        for other in texts[at + 1 :]:
            if other.y - 0.66 * other.style.size >= one.y:
                if other.y - one.y > 40:
                    break
                continue
            if one.x < other.x + other.line.width and other.x < one.x + one.line.width:
                yield one.line.text, other.line.text


@pytest.mark.parametrize("sheet", [A4, LETTER], ids=["a4", "letter"])
def test_nothing_leaves_its_cell_or_touches_its_neighbour(sheet):
    pages = pages_of(sample.result(), sheet)
    assert list(misplaced(pages, sheet)) == []
    assert [pair for page in pages for pair in colliding(page)] == []


def test_nothing_leaves_its_cell_under_torture(torture):
    pages = pages_of(torture)
    assert list(misplaced(pages, A4)) == []
    assert [pair for page in pages for pair in colliding(page)] == []


def test_torture_gives_a_file_that_can_be_read(torture):
    reader = pypdf.PdfReader(io.BytesIO(render(torture, library=FULL)))
    assert "Rights compliance report" in reader.pages[0].extract_text()


def test_two_processes_with_other_hash_seeds_give_the_same_bytes():
    code = (
        "import hashlib; from tests.reports.pdf import sample; "
        "from licensecheck.reports.pdf import render; "
        "print(hashlib.sha256(render(sample.result())).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code],
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert found == {sha256(render(sample.result())).hexdigest() + "\n"}


@pytest.fixture(scope="module")
def rendered():
    return render(sample.result(), library=FULL)


@pytest.fixture(scope="module")
def extracted(rendered):
    reader = pypdf.PdfReader(io.BytesIO(rendered))
    return "".join(squeezed(page.extract_text()) for page in reader.pages)


def squeezed(text):
    plain = unicodedata.normalize("NFC", text)
    return "".join(char for char in plain if not char.isspace())


RIGHT_TO_LEFT = {"ar", "fa", "he"}
LEFT_TO_RIGHT = [w for w in sample.WORDINGS if w.language not in RIGHT_TO_LEFT]


@needs_extra
@pytest.mark.parametrize("wording", LEFT_TO_RIGHT, ids=lambda w: f"{w.language}-{w.folder}")
def test_every_quote_copies_out_as_it_was_written(extracted, wording):
    # Two pictures that no font has: the page says which, and does not pretend.  A long quote
    # may go on on the next page.
    told = wording.text.replace("🚫", "[U+1F6AB]").replace("😀", "[U+1F600]")
    words = squeezed(told)
    assert any(
        words[:cut] in extracted and words[cut:] in extracted for cut in range(len(words))
    )


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
def test_every_word_of_a_right_to_left_quote_is_on_the_page(rendered, language):
    [wording] = [w for w in sample.WORDINGS if w.language == language]
    reader = pypdf.PdfReader(io.BytesIO(rendered))
    words = set(" ".join(page.extract_text() for page in reader.pages).split())
    wanted = [
        word.strip(".,()«»") for word in wording.text.split() if word.strip(".,()").isalpha()
    ]
    found = [w for w in wanted if any(w == word.strip(".,()«»") for word in words)]
    assert len(found) >= 0.8 * len(wanted)


def test_every_font_is_embedded_and_none_is_reportlabs(rendered):
    import pikepdf

    with pikepdf.open(io.BytesIO(rendered)) as pdf:
        for page in pdf.pages:
            for font in page.obj.Resources.Font.values():
                assert font.Subtype == "/Type0"
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        assert b"Helvetica" not in rendered
        assert pdf.Root.Lang == "en"
        assert len(pdf.open_outline().root) == 9
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp"


def test_no_glyph_is_a_box():
    for page in pages_of(sample.result()):
        texts = (item for item in page.items if isinstance(item, Text))
        ids = (g.id for item in texts for run in item.line.runs for g in run.glyphs)
        assert 0 not in ids


def test_every_link_leads_to_a_page_of_the_file(rendered):
    import pikepdf

    items = [item for page in pages_of(sample.result()) for item in page.items]
    targets = [item.target for item in items if isinstance(item, Link)]
    assert {"matrix", "limits", "E-001", "rules"} <= set(targets)
    assert set(targets) <= {item.name for item in items if isinstance(item, Anchor)}
    with pikepdf.open(io.BytesIO(rendered)) as pdf:
        pages = {page.objgen for page in pdf.pages}
        links = [a for page in pdf.pages for a in page.obj.get("/Annots", [])]
        assert len(links) == len(targets)
        assert all(link.F == 4 and link.Dest[0].objgen in pages for link in links)


def test_the_numbers_of_the_contents_are_those_of_the_pages():
    pages = pages_of(sample.result())
    first = {}
    for number, page in enumerate(pages, 1):
        first.setdefault(page.section, number)
    cover = [item.line.text for item in pages[0].items if isinstance(item, Text)]
    for section, number in first.items():
        if section != "cover":
            title = section.split("  ")[1]
            assert cover[cover.index(title) + 1] == str(number)


def test_a_cap_is_stated_and_changes_no_count():
    documents = [d for at in range(620) for d in reworded(f"© Star {at}. No use.", f"{at:04d}")]
    pages = pages_of(of(*documents))
    words = [item.line.text for page in pages for item in page.items if isinstance(item, Text)]
    assert "The first 500 of 620 items; all of them are in the data." in words
    assert any(word.startswith("The 200 gravest of 620 different notices") for word in words)
    assert sum(word.startswith("E-") and word.endswith(("0", "1")) for word in words) > 40
    assert "620" in words


@pytest.mark.parametrize(
    ("part", "shown"),
    [(0, "0%"), (0.001, "<1%"), (0.5, "50%"), (0.999, "99%"), (1, "100%")],
)
def test_a_share_is_never_rounded_to_all_or_nothing(part, shown):
    assert percent(part) == shown


def test_without_the_extra_one_warning_names_it():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        render(sample.result(), library=Library())
    messages = [str(warning.message) for warning in caught]
    assert len(messages) == 1
    assert "install newsroom-licensecheck[fonts]" in messages[0]


def test_the_report_writes_to_a_stream():
    out = io.BytesIO()
    REPORT.write(of(sample.silent(1)), out)
    assert (REPORT.name, REPORT.suffix, out.getvalue()[:5]) == ("pdf", ".pdf", b"%PDF-")


def test_importing_the_report_loads_no_slow_library():
    code = (
        "import sys, licensecheck.reports.pdf; "
        "print([m for m in ('reportlab', 'pikepdf', 'uharfbuzz', 'regex') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_the_fonts_have_their_licence_and_stay_small():
    assert "SIL Open Font License" in (PACKAGED / "OFL.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in PACKAGED.glob("*.ttf")) < 2_500_000


def test_a_shuffled_result_gives_the_same_pages():
    whole = sample.result()
    turned = replace(whole, documents=tuple(reversed(whole.documents)))
    assert render(turned, library=FULL) == render(whole, library=FULL)
