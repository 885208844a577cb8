r"""Make the static fonts of the PDF report from the variable fonts they come from.

    pip install fonttools
    pip download --no-deps -d wheels fontpkg-noto-sans fontpkg-noto-sans-arabic \
        fontpkg-noto-sans-devanagari fontpkg-noto-sans-thai fontpkg-jetbrains-mono manimgx-fonts
    python tools/build_fonts.py wheels

Each font is instanced to one weight, cut to the letters a report can meet, freed of hinting and
of layout features no report asks for, and given a name of ours (the OFL allows all of it; the
licence lies beside the fonts).  The same wheels give the same bytes.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).parents[1] / "licensecheck" / "reports" / "pdf" / "fonts"

#: 2020-01-01 in seconds since 1904: `head.modified` must not be the time of the build.
EPOCH = 3_660_681_600

LATIN = (
    (0x20, 0x7E),
    (0xA0, 0x24F),  # Latin-1, Extended-A, Extended-B
    (0x259, 0x259),
    (0x2B0, 0x2FF),
    (0x300, 0x36F),  # combining marks: an archive in NFD is a normal thing
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20C0),
    (0x2100, 0x2138),
    (0x2150, 0x215F),
    (0x2190, 0x2199),
    (0x2212, 0x2212),
    (0x2248, 0x2265),
    (0x25A0, 0x25CF),
    (0xFB00, 0xFB04),
    (0xFFFD, 0xFFFD),
)
GREEK = ((0x370, 0x3FF), (0x1F00, 0x1FFF))
CYRILLIC = ((0x400, 0x52F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F))
WESTERN = (*LATIN, *GREEK, *CYRILLIC)
DISPLAY = ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026))
SYMBOLS = ((0x2190, 0x21FF), (0x2460, 0x24FF), (0x2600, 0x26FF), (0x1F100, 0x1F1FF))
EVERYTHING = ((0x20, 0x10FFFF),)

#: What shaping needs in the scripts we set, and tabular figures.
FEATURES = """
    abvf abvm abvs akhn blwf blwm blws calt ccmp cjct curs dist fina fin2 fin3 half haln init isol
    kern liga locl mark medi med2 mkmk nukt pref pres pstf psts rclt rkrf rlig rphf rvrn tnum vatu
"""


@dataclass(frozen=True, slots=True)
class Cut:
    """One file to make: from which wheel and font, at which weight, with which letters."""

    name: str
    wheel: str
    font: str
    weight: int
    ranges: tuple[tuple[int, int], ...]
    features: str = FEATURES


NOTO, ARABIC = "fontpkg_noto_sans-", "fontpkg_noto_sans_arabic-"
DEVANAGARI, THAI = "fontpkg_noto_sans_devanagari-", "fontpkg_noto_sans_thai-"
MONO, MORE = "fontpkg_jetbrains_mono-", "manimgx_fonts-"
#: A path is no program: `->` and `!=` must not become one arrow or one sign.
PLAIN = "ccmp mark mkmk locl"

CUTS = (
    Cut("Sans-Light", NOTO, "NotoSans[", 300, DISPLAY),
    Cut("Sans-Regular", NOTO, "NotoSans[", 400, WESTERN),
    Cut("Sans-SemiBold", NOTO, "NotoSans[", 600, WESTERN),
    Cut("Sans-Italic", NOTO, "NotoSans-Italic[", 400, LATIN),
    Cut("Mono-Regular", MONO, "JetBrainsMono[", 400, WESTERN, PLAIN),
    Cut("Mono-SemiBold", MONO, "JetBrainsMono[", 600, ((0x20, 0x7E),), PLAIN),
    Cut("Arabic-Regular", ARABIC, "NotoSansArabic[", 400, EVERYTHING),
    Cut("Arabic-SemiBold", ARABIC, "NotoSansArabic[", 600, EVERYTHING),
    Cut("Hebrew-Regular", MORE, "NotoSansHebrew[", 400, EVERYTHING),
    Cut("Hebrew-SemiBold", MORE, "NotoSansHebrew[", 600, EVERYTHING),
    Cut("Devanagari-Regular", DEVANAGARI, "NotoSansDevanagari[", 400, EVERYTHING),
    Cut("Devanagari-SemiBold", DEVANAGARI, "NotoSansDevanagari[", 600, EVERYTHING),
    Cut("Thai-Regular", THAI, "NotoSansThai[", 400, EVERYTHING),
    Cut("Thai-SemiBold", THAI, "NotoSansThai[", 600, EVERYTHING),
    Cut("Symbols-Regular", MORE, "NotoSansSymbols[", 400, SYMBOLS),
)
#: The script fonts bring their own Latin letters; ours come from one place only.  Their digits
#: and signs stay, so that a line does not change fonts at each of them.
_AFTER_LATIN = 0x370
_LETTERS = {"Arabic", "Hebrew", "Devanagari", "Thai"}


def main(wheels: Path) -> None:
    """Write every font of `CUTS` from the wheels in *wheels*, and say how large it became."""
    for cut in CUTS:
        data = build(cut, source(wheels, cut))
        (TARGET / f"{cut.name}.ttf").write_bytes(data)
        sys.stdout.write(f"{cut.name:24} {len(data):>9,}\n")


def source(wheels: Path, cut: Cut) -> bytes:
    """Give the bytes of the variable font *cut* is made of."""
    [wheel] = sorted(wheels.glob(f"{cut.wheel}*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        [name] = [n for n in archive.namelist() if n.rpartition("/")[2].startswith(cut.font)]
        return archive.read(name)


def build(cut: Cut, data: bytes) -> bytes:
    """Instance, cut and rename one font."""
    font = TTFont(BytesIO(data), recalcTimestamp=False)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    static = instantiateVariableFont(font, {**axes, "wght": cut.weight})
    subset(static, cut)
    rename(static, cut.name)
    static["head"].created = static["head"].modified = EPOCH
    out = BytesIO()
    static.save(out)
    return out.getvalue()


def subset(font: TTFont, cut: Cut) -> None:
    options = Options(
        layout_features=cut.features.split(),
        hinting=False,
        notdef_outline=True,
        name_IDs=[0, 13, 14],
        drop_tables=["DSIG", "STAT", "MVAR", "HVAR", "gasp", "meta", "BASE"],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(wanted(font, cut)))
    subsetter.subset(font)


def wanted(font: TTFont, cut: Cut) -> Iterator[int]:
    """Yield the code points to keep."""
    script = cut.name.partition("-")[0] in _LETTERS
    for code in font.getBestCmap():
        if script and code < _AFTER_LATIN and chr(code).isalpha():
            continue
        if any(start <= code <= end for start, end in cut.ranges):
            yield code


def rename(font: TTFont, name: str) -> None:
    family, _, style = name.partition("-")
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in {0, 13, 14}]
    for number, text in _labels(f"Licensecheck {family}", style):
        names.setName(text, number, 3, 1, 0x409)


def _labels(family: str, style: str) -> Iterable[tuple[int, str]]:
    script = f"{family}-{style}".replace(" ", "")
    return (1, family), (2, style), (4, f"{family} {style}"), (6, script)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
