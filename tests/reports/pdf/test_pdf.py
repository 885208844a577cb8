"""The report as a whole: same bytes, nothing outside its place, every word can be copied."""

import io
import os
import re
import subprocess
import sys
import unicodedata
import warnings
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from shutil import which
from time import process_time

import pypdf
import pytest

from licensecheck.model.result import (
    DocumentResult,
    Header,
    Problem,
    RuleRecord,
    ScanResult,
    Severity,
    Stage,
)
from licensecheck.model.text import Place
from licensecheck.reports import jsonl
from licensecheck.reports.pdf import REPORT, render
from licensecheck.reports.pdf.compose import compose
from licensecheck.reports.pdf.faces import PACKAGED, Library, extra_folder
from licensecheck.reports.pdf.layout import A4, LETTER, MEASURE, Anchor, Link, Text
from licensecheck.reports.pdf.pages.parts import percent
from licensecheck.reports.pdf.setting import Setter
from tests.reports.pdf import sample

ROOT = Path(__file__).parents[3]
FULL = Library(extra=extra_folder())
#: Without the extra, every report of the sample warns; one test below is about that.
pytestmark = pytest.mark.filterwarnings("ignore:pdf. no font:UserWarning")
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
    "a notice of 100,000 characters": of(*reworded("No copying. " * 8_400)),
    "a name of 100,000 letters": of(*reworded("© Star", agency="م" * 100_000)),
    "a pile of accents": of(*reworded("e" + "\u0301" * 5_000)),
    "direction marks only": of(*reworded("\u202e\u2067\u2066\u202d" * 500 + "abc אבג")),
    "half characters": of(*reworded("\ud800" * 300, "a/\udcff/b", agency="\ud800")),
    "a hostile header": replace(
        of(*reworded("© Star")),
        header=Header(
            "tool \ud800\x00<b>&",
            "\ud800\x00" * 30,
            ("\ud800" * 400, "\x1b[31m"),
            (("\ud800" * 200, "\x00"),) * 9,
            tuple((f"u{at}", HOSTILE) for at in range(22)),
            tuple(RuleRecord(it.id, *[HOSTILE * 2] * 4) for it in sample.RULES),
        ),
    ),
    "hostile reasons": of(
        *(
            replace(
                it,
                language=HOSTILE,
                digest=HOSTILE,
                size=10**20,
                decisions=tuple(
                    replace(
                        decision,
                        reason=HOSTILE * 50,
                        rule="r" * 500,
                        agreement=HOSTILE,
                        constraints=(HOSTILE,) * 50,
                    )
                    for decision in it.decisions
                ),
            )
            for it in reworded("© Star")
        )
    ),
    "a place without end": of(
        *(
            replace(it, findings=(replace(it.findings[0], place=Place(path=HOSTILE * 100)),))
            for it in reworded("© Star")
        )
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


@pytest.fixture(scope="module")
def poppler(rendered, tmp_path_factory):
    """Give what pdftotext copies out, a space for each mark that it puts around a direction."""
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    path.write_bytes(rendered)
    done = subprocess.run(
        ["pdftotext", str(path), "-"], capture_output=True, text=True, check=True
    )
    return re.sub("[\u202a\u202b\u202c\u200e\u200f]", " ", done.stdout)


needs_poppler = pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler")


@needs_extra
@needs_poppler
@pytest.mark.parametrize("language", ["hi", "th", "ja", "ko", "zh", "ru", "el", "ka", "ta"])
def test_poppler_copies_a_quote_word_by_word(poppler, language):
    [wording] = [w for w in sample.WORDINGS if w.language == language]
    lines = " ".join(poppler.split())
    broken = wording.text.replace(" ", "")
    # No space may come in but where a line ends; ours end at most twice in these quotes.
    spaces = wording.text.count(" ")
    assert broken in lines.replace(" ", "")
    start = lines.index(wording.text[:12])
    shown = lines[start : start + len(wording.text) + 2]
    assert shown.count(" ") <= spaces + 3


@needs_poppler
@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
def test_poppler_copies_right_to_left_words_in_the_order_of_reading(poppler, language):
    [wording] = [w for w in sample.WORDINGS if w.language == language]
    words = [word.strip(".,()«»؛") for word in wording.text.split()]
    wanted = [word for word in words if word.isalpha()]
    found = {word.strip(".,()«»؛") for word in poppler.split()}
    assert sum(word in found for word in wanted) >= 0.95 * len(wanted)


def test_the_text_of_signs_drawn_apart_is_told(rendered):
    reader = pypdf.PdfReader(io.BytesIO(rendered))
    code = b"".join(page.get_contents().get_data() for page in reader.pages)
    told = [
        bytes.fromhex(it.decode()).decode("utf-16") for it in re.findall(rb"<(FEFF\w+)>", code)
    ]
    assert {"सर्वाधिकार", "सामग्री", "लिखित"} <= set(told)
    assert not any("\u0590" <= char <= "\u06ff" for word in told for char in word)


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
        for section in page.section.split("   ·   "):
            first.setdefault(section, number)
    cover = [item.line.text for item in pages[0].items if isinstance(item, Text)]
    for section, number in first.items():
        if section != "cover":
            title = section.split("  ")[1]
            assert cover[cover.index(title) + 1] == str(number)


def test_short_sections_share_a_page_and_each_is_named_over_it():
    pages = pages_of(of(*reworded("© Northern Star")))
    assert len(pages) <= 5
    last = pages[-1].section
    assert "Rules relied on" in last or "Rules relied on" in pages[-2].section


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


def test_the_number_of_a_report_is_that_of_the_data_beside_it():
    whole = sample.result()
    data = sha256(b"".join(jsonl.lines(whole))).hexdigest()
    words = [
        it.line.text for page in pages_of(whole) for it in page.items if isinstance(it, Text)
    ]
    assert words.count(data) == 1
    assert f"LC-{data[:10].upper()}" in words


def test_other_decisions_over_the_same_files_are_another_report():
    one = of(*reworded("© Star"))
    other = replace(one, header=replace(one.header, as_of="2026-01-01"))
    assert jsonl.digest(one) != jsonl.digest(other)


def test_a_remark_on_a_judged_item_is_no_gap():
    document = sample.silent(1)
    remark = Problem(document.uri, Stage.READ, "no charset declared", severity=Severity.NOTE)
    torn = Problem(document.uri, Stage.READ, "cut off", severity=Severity.ERROR)
    pages = pages_of(of(replace(document, problems=(remark, torn)), *sample.unread()))
    words = [it.line.text for page in pages for it in page.items if isinstance(it, Text)]
    assert words.count("judged, with a remark") == 2
    assert words.count("judged in part") == 2
    assert words.count("not judged") == 4 + 12


def test_nobody_s_items_keep_a_row_of_their_own_among_many_sources():
    named = [d for at in range(30) for d in reworded(f"© {at}", f"s{at}", 2, f"Star {at}")]
    pages = pages_of(of(*named, *reworded("© 2020", "n", 1, ""), sample.silent(1)))
    [matrix] = [page for page in pages if "Risk by use and source" in page.section]
    words = [it.line.text for it in matrix.items if isinstance(it, Text)]
    assert {"21 other sources", "No holder named", "No notice found", "All sources"} <= set(
        words
    )


def test_two_thousand_documents_take_a_few_seconds():
    started = process_time()
    render(sample.result(8), library=FULL)
    assert process_time() - started < 10  # 2 s on the machine this was written on


def test_fifty_times_the_items_are_not_fifty_times_the_pages():
    assert len(pages_of(sample.result(20))) < len(pages_of(sample.result())) + 12


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
