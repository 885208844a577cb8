"""The colours can be read, told apart by colour-blind readers, and survive a grey printer."""

import math
from itertools import combinations

import pytest

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.palette import LOOKS
from licensecheck.reports.pdf.words import Style
from licensecheck.summary import ORDER

# Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB.
SEEN = {
    "trichromat": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def times(matrix, vector):
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(rgb):
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    x, y, z = (v / w for v, w in zip(times(to_xyz, rgb), (0.95047, 1, 1.08883), strict=True))
    f = [t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def seen(colour, eyes):
    return lab(tuple(min(1, max(0, part)) for part in times(SEEN[eyes], linear(colour))))


def contrast(one, other):
    light, dark = sorted(
        (
            sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True))
            for c in (one, other)
        ),
        reverse=True,
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("eyes", SEEN)
@pytest.mark.parametrize(("one", "other"), list(combinations(ORDER, 2)))
def test_no_two_fills_look_alike(eyes, one, other):
    assert math.dist(seen(LOOKS[one].fill, eyes), seen(LOOKS[other].fill, eyes)) >= 22


def test_pairs_that_a_grey_printer_brings_close_have_different_textures():
    for one, other in combinations(ORDER, 2):
        near = abs(lab(linear(LOOKS[one].fill))[0] - lab(linear(LOOKS[other].fill))[0]) < 9
        assert not near or LOOKS[one].texture is not LOOKS[other].texture


PAIRS = [
    *((look.text, look.tint) for look in LOOKS.values()),
    *((look.text, palette.WHITE) for look in LOOKS.values()),
    *((colour, palette.WHITE) for colour in (palette.INK, palette.SECOND, palette.THIRD)),
    *((colour, palette.WHITE) for colour in (palette.NAVY, palette.ACCENT)),
    *((colour, palette.QUOTE) for colour in (palette.INK, palette.THIRD)),
    *((palette.INK, look.tint) for look in LOOKS.values()),
    (palette.INK, palette.PANEL),
    (palette.THIRD, palette.PANEL),
    (palette.INK, palette.HIGHLIGHT),
    (palette.WHITE, palette.NAVY),
    (palette.ON_NAVY, palette.NAVY),
    ("#F0C9CC", palette.NAVY),
    (palette.WHITE, LOOKS[Outcome.PROHIBITED].fill),
    (palette.WHITE, LOOKS[Outcome.PERMISSION_REQUIRED].fill),
    (palette.WHITE, LOOKS[Outcome.PERMITTED].fill),
    (palette.DARK, LOOKS[Outcome.CONDITIONAL].fill),
]


@pytest.mark.parametrize(("ink", "paper"), PAIRS)
def test_text_stands_out_from_what_it_is_printed_on(ink, paper):
    assert contrast(ink, paper) >= 4.5


def test_every_outcome_has_a_look_of_its_own():
    assert set(LOOKS) == set(Outcome) == set(ORDER)
    for part in ("word", "fill", "tint"):
        assert len({getattr(look, part) for look in LOOKS.values()}) == len(Outcome)


def test_no_type_is_smaller_than_six_point_four():
    used = [value for value in vars(styles).values() if isinstance(value, Style)]
    assert min(style.size for style in used) >= 6.4
