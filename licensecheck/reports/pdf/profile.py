"""The output profile: sRGB as a small ICC profile (version 2.1), made here.

Profiles that tools write carry the date they were made; this one has a fixed date, so that the
same report has the same bytes.  Primaries and curve are those of IEC 61966-2-1, the primaries
adapted to D50 as ICC.1:2001-04 asks.
"""

from __future__ import annotations

from struct import pack

NAME = "sRGB IEC61966-2.1"
_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_STEPS = 256


def srgb() -> bytes:
    """Give the profile."""
    tags = {
        b"desc": _description(NAME),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": _xyz(_D50),
        **{name: _xyz(value) for name, value in _PRIMARIES.items()},
        b"rTRC": _curve(),
        b"gTRC": _curve(),
        b"bTRC": _curve(),
    }
    table, body = _laid_out(tags)
    size = 128 + len(table) + len(body)
    return _header(size) + table + body


def _header(size: int) -> bytes:
    date = pack(">6H", 2020, 1, 1, 0, 0, 0)
    head = pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    return (head + date + b"acsp" + bytes(28) + _fixed(_D50)).ljust(128, b"\0")


def _laid_out(tags: dict[bytes, bytes]) -> tuple[bytes, bytes]:
    """Give the table of tags and their bodies; equal bodies are stored once."""
    start = 128 + 4 + 12 * len(tags)
    body, places = b"", dict[bytes, int]()
    table = pack(">I", len(tags))
    for name, data in tags.items():
        if data not in places:
            places[data] = start + len(body)
            body += data.ljust(-(-len(data) // 4) * 4, b"\0")
        table += pack(">4sII", name, places[data], len(data))
    return table, body


def _fixed(numbers: tuple[float, ...]) -> bytes:
    return b"".join(pack(">i", round(number * 65536)) for number in numbers)


def _xyz(numbers: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(numbers)


def _description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    head = b"desc" + bytes(4) + pack(">I", len(ascii_text)) + ascii_text
    return head + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    values = (round(65535 * _linear(at / (_STEPS - 1))) for at in range(_STEPS))
    return b"curv" + bytes(4) + pack(f">I{_STEPS}H", _STEPS, *values)


def _linear(part: float) -> float:
    """Undo the transfer curve of sRGB."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (IEC 61966-2-1)
