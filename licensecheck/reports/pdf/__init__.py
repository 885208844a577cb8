"""The PDF report for counsel: verdict, matrix, evidence, register, custody.

`ScanResult → summary → pages as values → operators → file`.  The same result gives the same
bytes: nothing here reads a clock or depends on the order of a set.  See
docs/decisions/0004-pdf.md for what was decided and why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from licensecheck.extend import Report
from licensecheck.model.result import ScanResult

if TYPE_CHECKING:
    from licensecheck.reports.pdf.faces import Library
    from licensecheck.reports.pdf.layout import Sheet


def write(result: ScanResult, out: BinaryIO) -> None:
    """Write *result* as a PDF on A4.

    Warns once, naming the extra to install, where a letter had to be written as its code for
    want of a font.
    """
    out.write(render(result))


def render(
    result: ScanResult, sheet: Sheet | None = None, library: Library | None = None
) -> bytes:
    """Give the report as bytes, on another *sheet* or in other fonts where they are given."""
    from licensecheck.reports.pdf.compose import compose
    from licensecheck.reports.pdf.draw import draw
    from licensecheck.reports.pdf.embed import finish
    from licensecheck.reports.pdf.faces import Library, extra_folder
    from licensecheck.reports.pdf.layout import A4
    from licensecheck.reports.pdf.pages.cover import TITLE
    from licensecheck.reports.pdf.setting import Setter

    sheet, library = sheet or A4, library or Library(extra=extra_folder())
    setter = Setter(library)
    pages = compose(result, setter, sheet)
    _warn(setter.missing, complete=library.complete)
    data, fonts = draw(pages, sheet, TITLE)
    return finish(data, fonts, TITLE, result.header.tool)


def _warn(missing: set[str], *, complete: bool) -> None:
    """Say once that letters are missing; nothing where the extra is there and lacks them too."""
    if not missing or complete:
        return
    import warnings

    from licensecheck.reports.pdf.faces import EXTRA

    shown = ", ".join(f"U+{ord(char):04X}" for char in sorted(missing)[:5])
    warnings.warn(
        f"pdf: no font for {len(missing)} characters ({shown}), written as codes; "
        f"install {EXTRA} for more scripts",
        UserWarning,
        stacklevel=3,
    )


REPORT = Report(name="pdf", title="PDF for general counsel", suffix=".pdf", write=write)
