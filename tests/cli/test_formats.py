"""`licensecheck formats`: the whole list, composed from what is there."""

from __future__ import annotations

from licensecheck.cli.formats import listing
from licensecheck.extend import Reader, Report
from licensecheck.readers import readers
from licensecheck.reports import reports

from .conftest import Run


def test_the_list_is_composed_of_what_is_there() -> None:
    def nothing(*_arguments: object) -> None: ...

    reader = Reader("wire", "IPTC 7901", (".wire", ".nitf"), nothing)
    report = Report("csv", "a table", ".csv", nothing)
    lines = listing(["stdin", "file"], ["zip"], {"wire": reader}, {"csv": report})
    assert "\n".join(lines) == (
        "Entries come from   file, stdin\n"
        "Archives opened     zip\n"
        "\n"
        "Read\n"
        "  wire  IPTC 7901  .wire .nitf\n"
        "  Whatever else is text is read as plain text; the rest is a problem in the result.\n"
        "\n"
        "Written (--output NAME.SUFFIX, or --format to standard output)\n"
        "  csv  a table  .csv"
    )


def test_every_reader_and_report_is_listed(run: Run) -> None:
    ran = run("formats")
    assert ran.code == 0
    for name in (*readers(), *reports()):
        assert f"\n  {name} " in ran.out
