"""Read plain text, code point for code point, so that lines and columns are those of the file."""

from __future__ import annotations

from licensecheck.model.text import Document, Part, Place, Role
from licensecheck.readers._text import TextReader, text_of

MEDIA_TYPE = "text/plain"


def read(data: bytes, uri: str) -> Document:
    text = text_of(data, uri).text
    return Document.build(uri, MEDIA_TYPE, (Part(text, Role.BODY, Place(line=1, column=1)),))


_PROSE = (".txt", ".text", ".asc", ".log", ".csv", ".tsv", ".srt", ".vtt", ".rst", ".adoc")

#: Source code is read as it stands, whatever markup or JSON its first lines hold.
#: Not `.ts`, which is a video as often.
_SOURCE = (
    ".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".inl", ".m", ".mm", ".cs", ".vb", ".fs",
    ".java", ".kt", ".scala", ".groovy", ".gradle", ".go", ".rs", ".swift", ".dart", ".d",
    ".py", ".pyi", ".pyx", ".rb", ".pl", ".pm", ".php", ".lua", ".tcl", ".r", ".jl",
    ".js", ".mjs", ".cjs", ".jsx", ".tsx", ".vue", ".css", ".scss", ".less",
    ".sh", ".bash", ".zsh", ".ps1", ".bat", ".cmd", ".awk", ".sed", ".sql", ".proto",
    ".asm", ".s", ".f", ".f90", ".for", ".pas", ".ada", ".adb", ".ads", ".vhd", ".v", ".sv",
    ".el", ".lisp", ".scm", ".clj", ".hs", ".ml", ".mli", ".erl", ".ex", ".exs",
    ".m4", ".ac", ".am", ".in", ".mk", ".cmake", ".tex", ".sty", ".po", ".pot",
    ".properties", ".ini", ".cfg", ".conf", ".toml", ".yml", ".yaml", ".patch", ".diff",
    ".license", ".licence", ".copyright",
)  # fmt: skip

READER = TextReader(
    name="plain",
    title="plain text and source code",
    suffixes=(*_PROSE, *_SOURCE),
    read=read,
)
