"""Where the name of a holder begins and ends, and how many names there are.

A name is what the construction leaves over: after the mark and the years, up to the next
thing that means something.  Everything works on a view and gives ranges in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from licensecheck.detect.registry import Known, in_known, known_at
from licensecheck.text.fold import View
from licensecheck.text.scripts import is_unspaced
from licensecheck.text.years import run

Range = tuple[int, int]

#: What may stand between a mark and a name without being part of either.
_LEAD = regex.compile(
    r"""(?:[\s\-:;,.|/\\"'*_=<>»«~)\]]|\b(?:by|held\sby|bei|by\sthe|par|por|di|von|de\sla|przez|av|af|door|para)\s(?=\S)
      |(?:all\scontents?|content)\s(?=copyright))+""",
    regex.VERBOSE,
)
#: What ends a name for certain.
_STOP = regex.compile(
    r"""[|•·▪★→;<>{}\[\]=*_\\]|https?:|www\.|\s-\s|\s--|---|\(\s?(?:www|http)|(?<=\s)/(?=\s)\s*$
      | \b(?:tel|phone|fax|e-?mail|email|nit|rif|cif|vat|abn|ust|hrb|krs|nip|inn|огрн|инн)\b
      | [。！？、，：；（【「『〈《].*$ """,
    regex.VERBOSE,
)
#: What begins a line that goes on with nothing: a year, a label.
_BEGINS = regex.compile(r"\d|[\p{L}-]{2,24}:\s")
#: A line drawn with signs: what is below is another matter.
_RULER = regex.compile(r"([-=*_#~])\1{5}")
_SENTENCE_END = regex.compile(r"[.!?](?=\s|$|\"|'|\))")
_ABBREVIATED = regex.compile(
    r"""(?:^|[\s.,&(/])(?:inc|ltd|co|corp|bros|st|dr|mr|mrs|jr|sr|cie|sgt|lt|capt|col|gen|maj|cpl|pfc|cmdr|sen|rep|gov|prof|hon|rev|sp|o|pt|tbk|cv|ud|pvt|bhd|sdn|no|lp|
      a\.s|a\.ş|s\.a|s\.l|s\.p\.a|s\.r\.o|s\.r\.l|b\.v|n\.v|e\.v|d\.o\.o|a\.d|s\.c|c\.a|z\.\s?o|u\.s|u\.k|llc|pty|intl|assn|dept|univ|
      \p{L}(?:\.\p{L})*)\.$""",
    regex.VERBOSE,
)
_SMALL_WORDS = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "de",
        "la",
        "le",
        "les",
        "du",
        "des",
        "del",
        "della",
        "dei",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "e",
        "y",
        "et",
        "und",
        "von",
        "van",
        "der",
        "den",
        "für",
        "im",
        "zu",
        "a",
        "&",
        "i",
        "og",
        "och",
        "ja",
        "en",
        "na",
        "in",
        "on",
        "al",
        "el",
        "los",
        "las",
        "the's",
        "für",
        "fur",
        "der",
        "und",
        "d",
        "l'",
        "d'",
        "+",
        "to",
        "an",
        "at",
        "pour",
        "ltd",
        "inc",
        "gmbh",
    ]
)
_EASTERN_FORM = regex.compile(r"\((?:주|株|有)\)\S")


def _opened(words: str) -> bool:
    """Say whether a quote opened in *words* is not closed yet: `ООО "УП Медиа`."""
    opened = max(words.rfind(' "'), 0 if words.startswith('"') else -1)
    return opened >= 0 and words.count('"', opened) % 2 == 1


#: The rest of a line that ends in a company form: "Hafenpresse - Verlag und Werbung, Lda".
_COMPANY_LINE = regex.compile(
    r"[\p{L}\s&'-]{3,50},?\s(?:lda|ltd|inc|gmbh|s\.a|s\.l|s\.p\.a|s\.r\.l|a\.s|d\.o\.o|llc|plc|bv|ag)\b"
)
#: Small words that a company form closes: "Primorski list d. d.", "Kurier Sp. z o.o.".
_FORM_AHEAD = regex.compile(
    r"(?:\p{L}[\p{L}-]{2,}\s){0,3}(?:z\s?o\.\s?o|d\.\s?o\.\s?o|d\.\s?d|a\.\s?d|a\.\s?s|s\.\s?r\.\s?o|s\.\s?c|e\.\s?v|v\.\s?o\.\s?s)\b\.?"
)
#: An office and its paper: "Редакция журнала «Гавань»".
_QUOTED_AHEAD = regex.compile(r"(?:\p{L}{2,}\s){1,2}\"(?P<name>[^\"]{2,40})\"(?=[\s,.]|$)")
_ARTICLES = frozenset(
    [
        "the",
        "die",
        "der",
        "das",
        "les",
        "los",
        "las",
        "el",
        "la",
        "le",
        "il",
        "lo",
        "i",
        "gli",
        "os",
        "as",
        "de",
        "het",
        "den",
        "o",
        "a",
    ]
)
_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\d&.-]{1,7}")
_BEFORE_STOP = regex.compile(r"[|•·▪;:。！？<>)\]©℗]|(?<!\b\p{L}{1,3})[.!?]\s|\s-\s|https?\S+")
#: A line longer than this may have been wrapped within a name.
_WRAPPED = 44
#: How far back from a mark a name may begin.
_REACH = 120
_LONGEST = 14
#: Longest name in a script that has no capitals to go by.
_LONGEST_CASELESS = 8
_CASED = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Armenian}]")
_COMPANY = regex.compile(
    r"\s*(?:inc|incorporated|llc|l\.l\.c|ltd|lllp|lp|llp|plc|corp|gmbh|ag|kg|s\.?\s?a|s\.?\s?l|s\.?p\.?a|s\.?r\.?[lo]|a\.?\s?s|co|coleman|b\.?v|n\.?v|company|limited|and|&|d\.?o\.?o|zrt|kft|oy|ab|jsc|cjsc|pty|ltda?|lda)\b\.?"
)


def is_cased(words: str) -> bool:
    """Say whether *words* are of a script with capitals."""
    return _CASED.search(words) is not None


def name_after(
    view: View, at: int, limit: int, known: Sequence[Known] = (), *, small: bool = False
) -> Range | None:
    """Give the range of the name, or names, that begins at *at* and ends by *limit*.

    A name needs a capital where the script has them, unless *small* ones are fine too or it
    is *known*.
    """
    start = at
    if lead := _LEAD.match(view.text, at, limit):
        start = lead.end()
    if start >= limit or any(at <= b < start for b in view.paragraphs):
        return None
    if _RULER.search(view.text, at, start):
        return None
    if quoted := _in_quotes(view, start, limit):
        return quoted
    end = _end_of_name(view, start, limit, known)
    start, end = _trimmed(view, start, end)
    small = small or known_at(known, start) is not None
    return (start, end) if start < end and (small or _is_name(view, start, end)) else None


def _in_quotes(view: View, start: int, limit: int) -> Range | None:
    """Take what a pair of quotes holds for the name: «Северный телеграф»."""
    if view.text[start - 1 : start] != '"':
        return None
    end = view.text.find('"', start, min(limit, start + _QUOTED))
    return (start, end) if end - start > 1 else None


#: The longest name in quotes, in letters.
_QUOTED = 70


def without_suffix(view: View, start: int, end: int) -> Range:
    """Leave out a case ending set off by a sign: AFP's, Reuters', X'nin, STT:n."""
    match = _SUFFIX.search(view.text, start, end)
    if match is None or any(view.upper(at) for at in range(match.start(), end)):
        return start, end
    return start, match.start()


_SUFFIX = regex.compile(r"(?<=[\p{L}\d]{2})(?:['’:]\p{L}{1,4}|'|-\p{L}{1,3}(?<=[^\p{Latin}]))$")


def name_before(view: View, floor: int, at: int) -> Range | None:
    """Give the range of the name that ends at *at*: `NAME © 2017`, `NAME 版权所有`."""
    if at - 1 in view.paragraphs:
        return None
    start = max(floor, at - _REACH)
    ends = [start + match.end() for match in _BEFORE_STOP.finditer(view.text[start:at])]
    start = max(ends, default=start)
    start = _after_break(view, start, at)
    if dated := run(view.text, start, at):
        start = dated.end
    start, end = _trimmed(view, start, at)
    if start >= end or not _is_name(view, start, end):
        return None
    return _capitalised_tail(view, start, end)


def _after_break(view: View, start: int, at: int) -> int:
    inside = [b + 1 for b in range(start, at - 1) if b in view.breaks]
    return max(inside, default=start)


def _capitalised_tail(view: View, start: int, end: int) -> Range | None:
    """Keep the last run of capitalised words; all of it in scripts without capitals."""
    if not _CASED.search(view.text[start:end]):
        words = [
            (m.start() + start, m.end() + start)
            for m in regex.finditer(r"\S+", view.text[start:end])
        ]
        words = words[-_LONGEST_CASELESS:]
        return (words[0][0], end)
    words = [
        (m.start() + start, m.end() + start)
        for m in regex.finditer(r"\S+", view.text[start:end])
    ]
    first = len(words)
    for n in range(len(words) - 1, -1, -1):
        word = view.text[words[n][0] : words[n][1]]
        if _capital(view, words[n][0], words[n][1]):
            first = n
        elif word.strip(".,'\"()") not in _SMALL_WORDS:
            break
    if first == len(words) or len(words) - first > _LONGEST:
        return None
    return (words[first][0], end)


def _capital(view: View, start: int, end: int) -> bool:
    """Say whether the word has a capital, a digit or a dot in it, as names and domains do."""
    word = view.text[start:end]
    return (
        any(view.upper(at) for at in range(start, end))
        or word[:1].isdigit()
        or regex.match(r"\p{L}\d", word) is not None
        or regex.fullmatch(r"[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,8}", word.strip(".,"))
        is not None
        or not _CASED.search(word)
    )


def _end_of_name(view: View, start: int, limit: int, known: Sequence[Known]) -> int:
    """Find where the stretch stops being a name."""
    text = view.text
    end = limit
    for match in _STOP.finditer(text, start, limit):
        if match.group().strip() == "-" and _expands(view, start, match.start(), match.end()):
            continue
        if in_known(known, *match.span()):
            continue
        end = match.start()
        break
    end = _before_closing_quote(view, start, end)
    end = _before_sentence_end(view, start, end)
    end = _before_line_end(view, start, end)
    return _before_next_sentence(view, start, _before_small_words(view, start, end, known))


def _expands(view: View, start: int, dash: int, after: int) -> bool:
    """Say whether a dash leads from an acronym to what it stands for: "APA - Austria …"."""
    if _COMPANY_LINE.match(view.text, after) and view.upper(after):
        return True
    return bool(_ACRONYM.fullmatch(view.words(start, dash))) and view.upper(after)


def _before_closing_quote(view: View, start: int, end: int) -> int:
    """A quote that closes what was opened before the name ends it: "© Port Council" is due."""
    opened = False
    for at in range(start, end):
        if view.text[at] != '"':
            continue
        if opened or not view.text[at + 1 : at + 2].isalnum():
            if not opened:
                return at
            opened = False
        else:
            opened = True
    return end


def _before_sentence_end(view: View, start: int, end: int) -> int:
    for match in _SENTENCE_END.finditer(view.text, start, end):
        if match.group() == "." and _ABBREVIATED.search(
            view.text[max(start, match.end() - 12) : match.end()]
        ):
            if _new_sentence(view, match.end()):
                return match.end()
            continue
        return match.start()
    return end


def _new_sentence(view: View, at: int) -> bool:
    """After "Inc." a capital begins a sentence, unless another form or an initial follows."""
    form = regex.search(
        r"(?:inc|ltd|llc|corp|s\.a|a\.s|plc|gmbh)\.$", view.text[max(0, at - 6) : at]
    )
    following = view.text[at : at + 14].lstrip()
    return bool(form and following and not _COMPANY.match(following) and view.upper(at + 1))


def _before_line_end(view: View, start: int, end: int) -> int:
    """A name ends with its line, unless the line was wrapped in the middle of it."""
    for at in (b for b in range(start + 1, end) if b in view.breaks):
        if at in view.paragraphs:
            return at
        full = at >= _WRAPPED and not any(b in view.breaks for b in range(at - _WRAPPED, at))
        wrapped = full and not _BEGINS.match(view.text, at + 1)
        if not wrapped:
            return at
    return end


def _before_next_sentence(view: View, start: int, end: int) -> int:
    """Leave out the one word that begins a sentence on the next line: "A. Quay⏎Based on …"."""
    last = max((b for b in view.breaks if start < b < end), default=None)
    if last is None or " " in view.text[last + 1 : end].strip():
        return end
    goes_on = view.text[end : end + 1] == " " and view.text[end + 1 : end + 2].isalpha()
    return last if goes_on and not view.upper(end + 1) else end


def _before_small_words(view: View, start: int, end: int, known: Sequence[Known]) -> int:
    """Stop where words without capitals begin that no name has inside it."""
    if any(map(is_unspaced, view.text[start : start + 12])):
        return _before_mark_of_east(view, start, end)
    if not _CASED.search(view.text[start:end]):
        words = list(regex.finditer(r"\S+", view.text[start:end]))
        return start + words[min(len(words), _LONGEST_CASELESS) - 1].end() if words else end
    kept = start
    small = 0
    for n, match in enumerate(regex.finditer(r"\S+", view.text[start:end])):
        first, last = start + match.start(), start + match.end()
        word = match.group().strip(".,'\"()")
        inside = _opened(view.text[start:first]) or known_at(known, first) is not None
        if _capital(view, first, last) or n == 0 or inside:
            kept, small = last, 0
        elif form := _ahead(view, first, end):
            return form
        elif n == 1 and small == 0 and view.text[start:kept] in _ARTICLES:
            kept = last  # "the authors"
        elif word in _SMALL_WORDS or kept == start:
            small += 1
        else:
            break
        if small > 3 or n > _LONGEST:
            break
    return kept


def _ahead(view: View, at: int, end: int) -> int | None:
    """Give the end of what small words lead to: a company form, a paper's name in quotes."""
    if form := _FORM_AHEAD.match(view.text, at, end):
        return form.end()
    quoted = _QUOTED_AHEAD.match(view.text, at, end)
    return quoted.end() if quoted and view.upper(quoted.start("name")) else None


def _before_mark_of_east(view: View, start: int, end: int) -> int:
    """A name in Han, kana, Hangul or Thai ends at any punctuation (folded to ASCII)."""
    stop = regex.search(
        r"[:,;()\[\]<>、。\"]|(?<=\p{Han})\s(?=\p{Han})", view.text[start + 1 : end]
    )
    opens = regex.match(r"\((?:주|株|有|주식회사)\)", view.text[start:end])
    if opens:
        return _before_mark_of_east(view, start + opens.end() - 1, end)
    return start + 1 + stop.start() if stop else end


def _trimmed(view: View, start: int, end: int) -> Range:
    """Leave blanks, brackets and stops at both ends out."""
    text = view.text
    while start < end and text[start] in " ,;:.-/|\"'*([<>=":
        if _EASTERN_FORM.match(text, start, end):
            break
        start += 1
    while end > start and text[end - 1] in " ,;:-/|*[<>=(।॥":
        end -= 1
    if text[end - 1 : end] == ")" and "(" not in text[start:end]:
        end -= 1
    opened = text.rfind("(", start, end)
    if opened > start and ")" not in text[opened:end]:  # "Quay (A. Writer <…"
        end = opened
        while end > start and text[end - 1] == " ":
            end -= 1
    if text[end - 1 : end] == "." and not _ABBREVIATED.search(text[max(start, end - 12) : end]):
        end -= 1
    if text[end - 1 : end] in {'"', "'"} and text[start:end].count(text[end - 1]) % 2:
        end -= 1
    return start, end


def _is_name(view: View, start: int, end: int) -> bool:
    text = view.text[start:end]
    if not regex.search(r"\p{L}", text):
        return False
    if not _CASED.search(text):
        return True
    first = regex.match(r"\S+", text)
    head = first.group() if first else ""
    if _capital(view, start, start + len(head)):
        return True
    if head.strip(".,'") not in _ARTICLES:
        return False
    return any(view.upper(at) for at in range(start, end)) or len(text.split()) <= _FEW


#: Up to so many small words are a name after a mark: "the authors".
_FEW = 3


def split_names(
    view: View, start: int, end: int, known: Sequence[Known] = ()
) -> Iterator[Range]:
    """Cut a stretch with several names: at slashes, at "via", at commas that join no form."""
    cuts = [start]
    for match in regex.finditer(
        r"\s*/\s*(?:via\s)?|\s+via\s+|,\s*|\s+handout\b|\s[–-]\s", view.text[start:end]
    ):
        sign = match.group().strip()
        at = start + match.start()
        if in_known(known, at, start + match.end()) or _is_form(view, at, sign):
            continue
        if sign == "," and not _separates(view, start + match.end(), end):
            continue
        if sign in {"-", "–"} or (
            "(" in view.text[cuts[-1] : at] and ")" not in view.text[cuts[-1] : at]
        ):
            continue
        yield cuts[-1], at
        cuts.append(start + match.end())
    yield cuts[-1], end


def _is_form(view: View, at: int, sign: str) -> bool:
    """Say whether the slash is that of a company form: A/S, I/S."""
    letters = regex.fullmatch(r"\s\p{L}/\p{L}", view.text[at - 2 : at + 2])
    return sign == "/" and letters is not None and not view.text[at + 2 : at + 3].isalnum()


def _separates(view: View, after: int, end: int) -> bool:
    """Say whether a comma before *after* parts two names: no form of a company follows it."""
    rest = view.text[after:end]
    if _COMPANY.match(rest):
        return False
    if regex.search(r"&\s*(?:co|sons|cie)\b|\bcompany\b", rest[:40]) and "," not in rest:
        return False
    word = regex.match(r"\S+", rest)
    if word and (word.group()[0].isdigit() or regex.match(r"\w+:\d", rest)):
        return True
    return word is not None and _capital(view, after, after + word.end())
