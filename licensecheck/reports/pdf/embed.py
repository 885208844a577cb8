"""Finishes the file with pikepdf: fonts, metadata, output profile, a fixed identity.

Fonts are Type 0 with a map from our numbers to glyphs and an exact map to Unicode (ISO 32000-1,
9.7 and 9.10.3).  The same pages give the same bytes: no clock, no random identity, streams
compressed here.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from licensecheck.reports.pdf.draw import Font, Fonts, utf16
from licensecheck.reports.pdf.profile import NAME, srgb

#: A bfchar section may have no more entries (CMap resource specification).
_SECTION = 100
#: What ReportLab writes at the head of every page and form.
_FIRST_FONT = b"BT /F1 12 Tf 14.4 TL ET"
#: Tables that a font in a PDF does not need.
_UNUSED = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"cmap",
    b"name",
    b"OS/2",
    b"kern",
    b"BASE",
    b"JSTF",
    b"meta",
)
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def finish(data: bytes, fonts: Fonts, title: str, tool: str) -> bytes:
    """Give *data* with *fonts* embedded and its metadata set."""
    import pikepdf

    tool = plain(tool)
    pdf = pikepdf.open(BytesIO(data))
    embedded = pikepdf.Dictionary(
        {f"/{font.name}": _type0(pdf, font) for font in fonts.used.values()}
    )
    shared = pdf.make_indirect(embedded)
    for page in pdf.pages:
        page.obj.Resources.Font = shared
        page.obj.Tabs = pikepdf.Name.S
        _without_first_font(page)
        for annotation in page.obj.get("/Annots", []):
            annotation.F = 4
    _catalogue(pdf, title, tool)
    out = BytesIO()
    _without_first_font_in_forms(pdf)
    pdf.save(
        out,
        deterministic_id=True,
        compress_streams=True,
        recompress_flate=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()


def _without_first_font(page: Any) -> None:
    """Take out the Helvetica that ReportLab selects at the head of every page."""
    stream = page.obj.Contents
    code = stream.read_bytes()
    stream.write(code.replace(_FIRST_FONT, b"", 1))


def _without_first_font_in_forms(pdf: Any) -> None:
    """Forms hold symbols only; ReportLab lists its first font for them all the same."""
    import pikepdf

    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Form:
            item.Resources = pikepdf.Dictionary()
            item.write(item.read_bytes().replace(_FIRST_FONT, b""))


def _catalogue(pdf: Any, title: str, tool: str) -> None:
    import pikepdf

    pdf.Root.Lang = pikepdf.String("en")
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = pikepdf.Name.UseOutlines
    metadata = pdf.make_stream(_xmp(title, tool).encode())
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    pdf.Root.Metadata = metadata
    pdf.Root.OutputIntents = pikepdf.Array([_output_intent(pdf)])
    pdf.trailer.Info = pdf.make_indirect(
        pikepdf.Dictionary(Title=title, Producer=tool, Creator=tool)
    )


def _output_intent(pdf: Any) -> Any:
    import pikepdf

    profile = pdf.make_stream(srgb())
    profile.N = 3
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name("/GTS_PDFA1"),
            OutputConditionIdentifier=NAME,
            Info=NAME,
            DestOutputProfile=profile,
        )
    )


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{tool}</pdf:Producer>
<xmp:CreatorTool>{tool}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def plain(text: str) -> str:
    """Put what XML cannot hold (XML 1.0, 2.2) as U+FFFD: a saved result is a stranger's too."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text[:200])


def _xmp(title: str, tool: str) -> str:
    return _XMP.format(title=escape(title), tool=escape(tool))


# Fonts


def _type0(pdf: Any, font: Font) -> Any:
    import pikepdf

    data, glyphs = _subset(font)
    name = pikepdf.Name(f"/{_tag(font)}+{_ascii(font.face.name)}")
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        DW=0,
        W=pikepdf.Array([1, pikepdf.Array(_widths(font))]),
        CIDToGIDMap=pdf.make_stream(_glyph_map(font, glyphs)),
        FontDescriptor=_descriptor(pdf, font, name, data),
    )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=name,
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_stream(to_unicode(font)),
        )
    )


def _subset(font: Font) -> tuple[bytes, dict[int, int]]:
    """Cut the face to the glyphs used; give its bytes and the new number of each old glyph."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.set({0} | {glyph for glyph, _ in font.cids})
    wanted.flags = (
        uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update({int.from_bytes(tag, "big") for tag in _UNUSED})
    plan = uharfbuzz.SubsetPlan(font.face.hb.face, wanted)
    glyphs = dict(plan.old_to_new_glyph_mapping)
    return bytes(plan.execute().blob.data), glyphs


def _tag(font: Font) -> str:
    """Six capitals that tell one subset from another, worked out of what it holds."""
    from hashlib import sha256

    used = repr(sorted(font.cids)).encode("utf-8", "backslashreplace")
    return "".join(chr(65 + byte % 26) for byte in sha256(used).digest()[:6])


def _ascii(name: str) -> str:
    return "".join(char for char in name if char.isascii() and (char.isalnum() or char == "-"))


def _widths(font: Font) -> list[float]:
    scale = 1000 / font.face.upem
    advance = font.face.hb.get_glyph_h_advance
    return [round(advance(glyph) * scale, 3) for glyph, _ in font.cids]


def _glyph_map(font: Font, glyphs: dict[int, int]) -> bytes:
    table = [0, *(glyphs[glyph] for glyph, _ in font.cids)]
    return b"".join(number.to_bytes(2, "big") for number in table)


def _descriptor(pdf: Any, font: Font, name: Any, data: bytes) -> Any:
    import pikepdf

    scale = 1000 / font.face.upem
    extents = font.face.hb.get_font_extents("ltr")
    stream = pdf.make_stream(data)
    stream.Length1 = len(data)
    fixed = 1 if font.face.name.startswith("Mono") else 0
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=name,
            Flags=4 | fixed,
            FontBBox=pikepdf.Array([-1000, -500, 3000, 1500]),
            ItalicAngle=-12 if "Italic" in font.face.name else 0,
            Ascent=round(extents.ascender * scale),
            Descent=round(extents.descender * scale),
            CapHeight=714,
            StemV=80,
            FontFile2=stream,
        )
    )


def to_unicode(font: Font) -> bytes:
    """Write the map from our numbers to what they stand for, in UTF-16."""
    rows = [f"<{cid:04X}> <{utf16(text)}>" for (_, text), cid in font.cids.items()]
    sections = []
    for start in range(0, len(rows), _SECTION):
        part = rows[start : start + _SECTION]
        sections.append(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar\n")
    return (_HEAD + "".join(sections) + _TAIL).encode("ascii")
