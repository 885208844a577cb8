"""Cut a view into sentences."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from licensecheck.text.fold import View

#: A full stop and its kin, with what may close after it.
_END = regex.compile(
    r"""[.!?؟۔।։။።…]+["')\]]*(?=\s|$|[©"(])|[。！？｡]["')」』]*|(?<=[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}])[?!]["')」』]*|(?<=[\p{Ll}\d)])\.(?=\p{Lu}[\p{L}]{2})
    |(?<=\p{Thai})\ (?=(?:[\p{Latin}\p{Cyrillic}\p{Greek}\p{Han}\p{Kana}'-]+,?[ ]){3})""",  # Thai has no full stop
    regex.VERBOSE,
)

#: Words whose full stop never ends a sentence: titles, initials, references.
_TITLE = regex.compile(
    r"""(?:^|[\s(/]|(?<!\p{L})["'])(?:\p{L}|bros|st|dr|mr|mrs|ms|prof|no|nr|art|abs|buchst|bzw|ca|vgl|vol|jr|sr|sen|
    gov|gen|col|sgt|lt|capt|rev|wis|calif|im|св|им|ул|рис|стр|ст|пп|см|т\.\s?д|т\.\s?п|зам|
    aug|sept|feb|jan|oct|nov|dec|kl|klo|kell|godz|год|г|hod|hrs|c|al|cl|par|ust|usp|pkt|poz|sb|odst|cik|čl|čís|tzv|tzn|z\.\s?b|z\.b|u\.a|i\.d|
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
#: A run of more letters is cut: what comes after costs no more than a sentence does.
_LONGEST = 1_500

#: A line that ends so goes on in the next one.
_OPEN_END = regex.compile(r"\s(?:by|of|the|and|or|for|und|von|der|die|de|la|y|e|et|и|от)$")
_BULLET = regex.compile(r"[-*•·▪●○■□–+>]{1,3}\s|\(?\d{1,2}[.)]\s")
#: A line that begins with a sign of copyright, or with a word and the sign, is a notice.
_SIGNED = regex.compile(r"(?:\p{L}+\s)?(?:©|\(c\)\s(?:19|20)\d\d)")


def sentences(view: View) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each sentence of *view*, in order, without gaps but blanks."""
    start = 0
    for end in _ends(view):
        while end - start > _LONGEST:  # no sentence is that long, but a list or an attack is
            cut = _cut(view.text, start)
            yield start, cut
            start = cut
        if view.text[start:end].strip():
            yield start, end
        start = end


def _cut(text: str, start: int) -> int:
    """Find where to cut a run without full stops: at a comma or a blank before the limit."""
    limit = start + _LONGEST
    for sign in (", ", " "):
        at = text.rfind(sign, start + _LONGEST // 2, limit)
        if at > 0:
            return at + len(sign)
    return limit


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
    for lines in _blocks(view):
        widest = max(end - start for start, end in lines)
        for (start, end), following in zip(lines, [*lines[1:], None], strict=True):
            if following is None or _ended_by_hand(view, end, end - start, widest):
                yield end


def _blocks(view: View) -> Iterator[list[tuple[int, int]]]:
    """Yield the lines of each stretch between empty lines, as ranges of the view."""
    block: list[tuple[int, int]] = []
    start = 0
    for at in (*sorted(view.breaks), len(view.text)):
        block.append((start, at))
        start = at + 1
        if at in view.paragraphs or at == len(view.text):
            yield block
            block = []


def _ended_by_hand(view: View, at: int, width: int, widest: int) -> bool:
    """Say whether a line was ended on purpose, and not because it was full."""
    following = view.text[at + 1 : at + 40]
    if not following.strip() or _BULLET.match(following) or _SIGNED.match(following):
        return True
    first = following[0]
    if first.isalpha() and view.source[view.starts[at + 1]].islower():
        return False
    last = view.text[:at].rstrip()[-1:]
    if last in ",;&/-(" or _OPEN_END.search(view.text[max(0, at - 8) : at]):
        return False
    word = following.split(" ")[0]
    fitted = width + 1 + len(word) <= widest
    return fitted or last in ")]>*!|:."


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
