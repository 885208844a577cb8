"""Make text of bytes, whatever charset they were written in.

The order is that of least doubt: a byte order mark, NUL bytes where UTF-16 and UTF-32 have
them, valid UTF-8, the charset the file itself declares, and only then a detector.  What is
lost on the way is counted and never hidden.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from licensecheck.errors import DecodeError

#: Stands for bytes that are no character.
REPLACEMENT = "\ufffd"

#: How much of the data the checks look at; a detector learns nothing from more.
_SAMPLE = 65_536

#: The share of control characters that a text never reaches: wire copy with its framing
#: stays below a twentieth, random bytes have nearly a tenth, programs more.
_MAX_CONTROL = 0.06

#: What a short text may have beyond its share, and too few to judge a charset by.
_FEW = 2

#: The share of characters a guessed charset may leave without meaning.
_MAX_STRANGE = 0.05

#: Bytes of the longest character in UTF-8; the sample may end within one.
_LONGEST_SEQUENCE = 4

_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_STRANGE = re.compile("[\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffd]")
_NON_ASCII = re.compile(rb"[\x80-\xff]")

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: What a label means in practice, after the WHATWG Encoding Standard (section 4.2): a page
#: that says Latin-1 is written in windows-1252, one that says GB2312 in GB18030.
_IN_PRACTICE = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
#: Whoever can read the declaration of one of these is not reading that charset.
_IMPOSSIBLE = frozenset({"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"})

#: Charsets of Latin letters: in no other do bytes beyond ASCII stand alone in a text.
_LATIN = frozenset(
    {f"iso8859-{part}" for part in (2, 3, 4, 10, 13, 14, 15, 16)}
    | {"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "mac-roman", "cp437", "cp850"}
)
_WORD_BEYOND = re.compile(rb"[\x80-\xff]{4}")
_UNSURE = 0.2
_TWO_BEYOND = re.compile(rb"[\x80-\xff]{2}")

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"8BPS", "a Photoshop picture"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document or an Outlook message"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\0", "an xz file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a Windows program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\0asm", "a WebAssembly program"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OTTO", "a font"),
    (b"\0\1\0\0\0", "a font"),
)
_RIFF = {b"WEBP": "a WebP picture", b"WAVE": "a WAV recording", b"AVI ": "an AVI video"}
_HEIF = {b"heic": "a HEIC picture", b"mif1": "a HEIF picture", b"avif": "an AVIF picture"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the charset it was read in (a Python codec), and what was lost.

    `replaced` counts the sequences of bytes that were no character and stand as U+FFFD;
    `guessed` says that nothing but a detector named the charset.
    """

    text: str
    charset: str
    replaced: int = 0
    guessed: bool = False


def decode(data: bytes, uri: str, declared: str | None = None) -> Decoded:
    """Decode *data*, which the file itself may have *declared* to be in some charset.

    Line ends are kept; a byte order mark is not part of the text.  Raises DecodeError for
    bytes that are no text.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _checked(_lossy(data[len(mark) :], charset), data, uri)
    wide = _wide(data[:_SAMPLE].rstrip(b"\0"))
    if wide and not _has_stray_nuls(data[:_SAMPLE]):
        return _checked(_lossy(data, wide), data, uri)
    _refuse_binary(data, uri)
    exact = _exact(data, "utf-8") or _exact(data, _practical(declared))
    if exact:
        return exact
    return _nearly_utf8(data) or _guessed(data, uri)


def seems(head: bytes) -> str | None:
    """Name in words what data that begin with *head* are, if they are no text."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _HEIF.get(head[8:12], "an MP4 video")
    return "a tar archive" if head[257:262] == b"ustar" else None


def _wide(sample: bytes) -> str | None:
    """Tell UTF-16 and UTF-32 without a mark by where their NUL bytes fall.

    In UTF-16 one byte of every blank and line end is NUL, always on the same side; a text in
    any other charset has none, but for a stray one.
    """
    if sample.count(0) < _FEW or sample.count(0) * 200 < len(sample):
        return None
    nuls = [sample[at::4].count(0) for at in range(4)]
    quads = len(sample) / 4
    if min(nuls[2], nuls[3]) > 0.9 * quads and nuls[0] < 0.1 * quads:
        return "utf-32-le"
    if min(nuls[0], nuls[1]) > 0.9 * quads and nuls[3] < 0.1 * quads:
        return "utf-32-be"
    even, odd = nuls[0] + nuls[2], nuls[1] + nuls[3]
    if odd > 10 * even:
        return "utf-16-le"
    if even > 10 * odd:
        return "utf-16-be"
    return None


def _has_stray_nuls(sample: bytes) -> bool:
    """Say whether *sample* is UTF-8 with a NUL here and there: fewer than a text has blanks."""
    nearly = sample.decode("utf-8", "ignore").encode()
    return len(sample) - len(nearly) < _LONGEST_SEQUENCE and sample.count(0) * 25 < len(sample)


def _refuse_binary(data: bytes, uri: str) -> None:
    if name := seems(data[:512]):
        raise DecodeError(f"not text: {name}", uri)
    # Records of old archives are filled up with NULs at their end.
    sample = data[:_SAMPLE].rstrip(b"\0")
    control = len(sample) - len(sample.translate(None, _CONTROL))
    if control > _MAX_CONTROL * len(sample) + _FEW:
        share = round(100 * control / len(sample))
        raise DecodeError(f"not text: {share} % of the bytes are control characters", uri)
    if data and not sample:
        raise DecodeError("not text: nothing but NUL bytes", uri)


def _exact(data: bytes, charset: str | None) -> Decoded | None:
    if charset is None:
        return None
    try:
        return Decoded(str(data, charset), charset)
    except (UnicodeError, LookupError):
        return None


def _practical(declared: str | None) -> str | None:
    """Give the codec for a charset label, None for one that cannot be meant or is unknown."""
    if not declared:
        return None
    try:
        info = codecs.lookup(declared.strip().strip("\"'").lower())
    except (LookupError, ValueError):
        return None
    # Python's codecs for base64, zip and rot13 are none for text.
    if not getattr(info, "_is_text_encoding", True) or info.name in _IMPOSSIBLE:
        return None
    return _IN_PRACTICE.get(info.name, info.name)


def _lossy(data: bytes, charset: str) -> Decoded:
    """Decode with U+FFFD for what is no character, and count those."""
    exact = _exact(data, charset)
    if exact:
        return exact
    text = str(data, charset, "replace")
    genuine = str(data, charset, "ignore").count(REPLACEMENT)
    return Decoded(text, charset, text.count(REPLACEMENT) - genuine)


def _nearly_utf8(data: bytes) -> Decoded | None:
    """Decode as UTF-8 where more of the characters beyond ASCII are valid than not."""
    lossy = _lossy(data, "utf-8")
    beyond = len(lossy.text) - len(lossy.text.encode("ascii", "ignore"))
    return lossy if beyond - lossy.replaced > lossy.replaced else None


def _guessed(data: bytes, uri: str) -> Decoded:
    """Ask the detector, and show it the bytes beyond ASCII wherever they begin."""
    import chardet

    first = _NON_ASCII.search(data)
    start = max(0, (first.start() if first else 0) - 4_096)
    sample = data[start : start + _SAMPLE]
    guess = chardet.detect(sample)
    codec = _practical(guess["encoding"])
    if _is_western(sample, codec, guess["confidence"]):
        codec = "cp1252"
    if codec is None:
        raise DecodeError("not text: in no charset we know", uri)
    lossy = _lossy(data, codec)
    return _checked(Decoded(lossy.text, codec, lossy.replaced, guessed=True), data, uri)


def _is_western(sample: bytes, codec: str | None, confidence: float) -> bool:
    """Say whether windows-1252, the commonest by far, is a better guess than *codec*.

    With a © and an é to go by a detector may say anything, and says how sure it is.
    """
    if codec not in _LATIN and not _TWO_BEYOND.search(sample):
        return True
    return confidence < _UNSURE and _WORD_BEYOND.search(sample) is None


def _checked(decoded: Decoded, data: bytes, uri: str) -> Decoded:
    """Refuse what decodes, but to no text anybody wrote."""
    sample = decoded.text[:_SAMPLE]
    strange = len(_STRANGE.findall(sample)) + sum(map(sample.count, map(chr, _CONTROL)))
    if strange > _MAX_STRANGE * len(sample) + _FEW:
        name = seems(data[:512]) or f"hardly a letter of it is one in {decoded.charset}"
        raise DecodeError(f"not text: {name}", uri)
    return decoded
