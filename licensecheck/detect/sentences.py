"""Cut a view into sentences."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from licensecheck.text.fold import View

#: A full stop and its kin, with what may close after it.
_END = regex.compile(
    r"""[.!?؟۔।։။።…]+["')\]]*(?=\s|$|[©"(])|[。！？｡]["')」』]*|(?<=[\p{Ll}\d)])\.(?=\p{Lu}[\p{L}]{2})""",
    regex.VERBOSE,
)

#: Words whose full stop never ends a sentence: titles, initials, references.
_TITLE = regex.compile(
    r"""(?:^|[\s(/"'])(?:\p{L}|bros|st|dr|mr|mrs|ms|prof|no|nr|art|abs|buchst|bzw|ca|vgl|vol|jr|sr|sen|
    gov|gen|col|sgt|lt|capt|rev|wis|calif|im|св|им|ул|рис|стр|ст|пп|см|т\.\s?д|т\.\s?п|зам|
    aug|sept|feb|jan|oct|nov|dec|c|al|cl|par|ust|usp|pkt|poz|sb|odst|cik|čl|čís|tzv|tzn|z\.\s?b|z\.b|u\.a|i\.d|
    inh|verantw|red|ggf|evtl|sog|insb|tel|fax|phot|fot|arch|cit|ref|ph|eng|mgr|fig|approx|incl|esp|alt|max|min
    )\.$""",
    regex.VERBOSE,
)
#: Company forms: their full stop is their own, unless a sentence begins after it.
_FORM = regex.compile(
    r"(?:^|[\s,(])(?:inc|ltd|corp|co|llc|plc|pty|cie|gmbh|sp|o|kft|zrt|bt|rt|a\.s|s\.a|s\.l|s\.p\.a|s\.r\.o|s\.r\.l|b\.v|n\.v|(?:\p{L}\.)+\p{L})\.$"
)
_FORM_NEXT = regex.compile(r"\s*(?:ltd|limited|inc|kg|llc|pty|sro|o\.\s?o|z\s?o|[,;&/(-]|kgaa)")
#: The number of a day or a floor: "4. Juli", "12. março".
_ORDINAL = regex.compile(r"(?:^|[\s(])\d{1,2}\.$")
_LOOKBACK = 16

#: A line shorter than this part of its neighbours was ended by hand, not by its width.
_SHORT = 0.6
_BULLET = regex.compile(r"[-*•·▪●○■□–+>]{1,3}\s|\(?\d{1,2}[.)]\s")


def sentences(view: View) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each sentence of *view*, in order, without gaps but blanks."""
    start = 0
    for end in _ends(view):
        if view.text[start:end].strip():
            yield start, end
        start = end


def _ends(view: View) -> list[int]:
    """List where sentences end: at full stops, at empty lines, at lines ended by hand."""
    stops = {
        match.end()
        for match in _END.finditer(view.text)
        if not _goes_on(view, match.start() + 1, match.end())
    }
    return sorted(stops | set(_lines(view)) | {len(view.text)})


def _lines(view: View) -> Iterator[int]:
    """Find the line ends that end a sentence."""
    breaks = sorted(view.breaks)
    widths = [b - a for a, b in zip([0, *breaks], [*breaks, len(view.text)], strict=True)]
    widest = max(widths)
    for at, width in zip(breaks, widths, strict=False):
        if at in view.paragraphs or _ended_by_hand(view, at, width, widest):
            yield at


def _ended_by_hand(view: View, at: int, width: int, widest: int) -> bool:
    following = view.text[at : at + 6].lstrip()
    if not following:
        return True
    if _BULLET.match(following):
        return True
    first = at + 1
    if view.text[first : first + 1].isalpha() and view.source[view.starts[first]].islower():
        return False
    last = view.text[:at].rstrip()[-1:]
    if last in ",;:&/-(" or last.isalpha() and view.text[at - 4 : at].split()[-1:] in (["by"], ["of"]):
        return False
    return width < _SHORT * widest or last in ")]>*!|" or width < _SHORT * 60


def _goes_on(view: View, dot: int, end: int) -> bool:
    """Say whether the full stop before *dot* belongs to an abbreviation within a sentence."""
    text = view.text
    if text[dot - 1] != "." or end >= len(text):
        return False
    before = text[max(0, dot - _LOOKBACK) : dot]
    if _TITLE.search(before) or (_ORDINAL.search(before) and end not in view.breaks):
        return True
    if not _FORM.search(before):
        return _next_letter_is_small(view, end) and text[end : end + 1] == " "
    return bool(_FORM_NEXT.match(text, end)) or _next_letter_is_small(view, end)


def _next_letter_is_small(view: View, end: int) -> bool:
    following = view.text[end : end + 2].strip()
    return bool(following) and view.original(end, end + 2).strip()[:1].islower()
