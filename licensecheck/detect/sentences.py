"""Cut a view into sentences."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from licensecheck.text.fold import View

#: A full stop and its kin, with what may close after it.
_END = regex.compile(r"""[.!?؟۔।]+["')\]]*(?=\s|$|[©"])|[。！？]["')]*""")

#: Words whose full stop never ends a sentence: titles, initials, references.
_TITLE = regex.compile(
    r"""(?:^|[\s(/])(?:\p{L}|bros|st|dr|mr|mrs|ms|prof|no|nr|art|abs|buchst|bzw|ca|vgl|vol|jr|sr|sen|
    gov|gen|col|sgt|lt|capt|rev|wis|calif|im|св|им|ул|aug|sept|feb|jan|oct|nov|dec)\.$""",
    regex.VERBOSE,
)
#: Company forms: their full stop is their own, unless a sentence begins after it.
_FORM = regex.compile(
    r"(?:^|[\s,(])(?:inc|ltd|corp|co|llc|plc|pty|cie|gmbh|a\.s|s\.a|s\.l|s\.p\.a|s\.r\.o|b\.v|n\.v|(?:\p{L}\.)+\p{L})\.$"
)
_FORM_NEXT = regex.compile(r"\s*(?:ltd|limited|inc|kg|llc|pty|[,;&/(-]|kgaa)")
_LOOKBACK = 14


def sentences(view: View) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each sentence of *view*, in order, without gaps but blanks."""
    start = 0
    for match in _END.finditer(view.text):
        if _goes_on(view, match.start() + 1, match.end()):
            continue
        if view.text[start : match.end()].strip():
            yield start, match.end()
        start = match.end()
    if view.text[start:].strip():
        yield start, len(view.text)


def _goes_on(view: View, dot: int, end: int) -> bool:
    """Say whether the full stop before *dot* belongs to an abbreviation within a sentence."""
    text = view.text
    if text[dot - 1] != "." or end >= len(text):
        return False
    before = text[max(0, dot - _LOOKBACK) : dot]
    if _TITLE.search(before):
        return True
    if not _FORM.search(before):
        return _next_letter_is_small(view, end) and text[end : end + 1] == " "
    return bool(_FORM_NEXT.match(text, end)) or _next_letter_is_small(view, end)


def _next_letter_is_small(view: View, end: int) -> bool:
    following = view.text[end : end + 2].strip()
    return bool(following) and view.original(end, end + 2).strip()[:1].islower()
