"""Changes of a sentence: what is done to it, and what must stay or change in what it says.

Most damage or dress it and change nothing; some change its meaning in one known way.  A change
gives None for a sentence it does not apply to: no script without capitals can be shouted.
"""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

import regex

from licensecheck.model.notice import Condition, Modality
from tests.detect.finding import found
from tests.languages.generated import LANGUAGES, Atom, Saying, grammar, read, sayings
from tests.languages.news import news

Read = frozenset[Atom]
Make = Callable[[Saying], str | None]
Holds = Callable[[Saying, str, Read], bool]


class Change(NamedTuple):
    """`make` changes a sentence; `holds` says whether what is read of it is right."""

    name: str
    make: Make
    holds: Holds


def stays(saying: Saying, _: str, told: Read) -> bool:
    """Nothing else is read than of the sentence by itself."""
    return told == read(saying.text)


def is_silent(_saying: Saying, _text: str, told: Read) -> bool:
    return not told


def is_permitted(saying: Saying, _: str, told: Read) -> bool:
    return saying.claim._replace(modality=Modality.PERMITS).fits(told)


def needs_consent(saying: Saying, _: str, told: Read) -> bool:
    return saying.claim._replace(conditions=frozenset({Condition.CONSENT})).fits(told)


def both_stay(saying: Saying, _: str, told: Read) -> bool:
    return told == read(saying.text) | read(_second(saying).text)


def names_holder(saying: Saying, text: str, told: Read) -> bool:
    """The sentence stays, and the notice before it has its year and its holder."""
    notice = found(text)
    named = notice is not None and notice == ((_holder(saying),), (2019,))
    return named and told == read(saying.text)


# --- its meaning ----------------------------------------------------------------------------


def asked(saying: Saying) -> str | None:
    """Forbid it without consent only."""
    return saying.asked


def freed(saying: Saying) -> str | None:
    """Take the negation away."""
    return saying.freed


def reported(saying: Saying) -> str:
    """Let somebody say it, in a report."""
    return _framed(saying, "report")


def questioned(saying: Saying) -> str:
    """Ask what it means."""
    return _framed(saying, "ask")


def _framed(saying: Saying, kind: str) -> str:
    frame = _chance(saying).choice(grammar(saying.language).frames[kind])
    text = (
        saying.text
        if kind == "report" and frame.endswith(("}”", '}"', "}»", "}“"))
        else _bare(saying)
    )
    framed = frame.format(s=text)
    return framed[0].upper() + framed[1:]


def _bare(saying: Saying) -> str:
    return saying.text.rstrip(".。।۔")


# --- what stands around it ------------------------------------------------------------------


def among_news(saying: Saying) -> str:
    around = news(saying.language)
    return "\n\n".join([*around, saying.text, *around])


def in_footer(saying: Saying) -> str:
    """Put it between the links of a page."""
    return f"Home | News | Sport\n{saying.text}\nLogin | RSS"


HOLDERS = (
    "Harbour Gazette", "Nordlicht Verlag GmbH", "ООО «Речной вестник»", "港口日报社", "Anna Berg", "Reuters",
)  # fmt: skip


def under_notice(saying: Saying) -> str:
    """Put a line with a © and a holder above it."""
    return f"© 2019 {_holder(saying)}\n{saying.text}"


def behind_notice(saying: Saying) -> str:
    """Put a notice with a holder before it, in the same line."""
    return f"© 2019 {_holder(saying)}. {saying.text}"


def _holder(saying: Saying) -> str:
    return _chance(saying).choice(HOLDERS)


def with_second_language(saying: Saying) -> str:
    return f"{saying.text} {_second(saying).text}"


def above_second_language(saying: Saying) -> str:
    return f"{saying.text}\n{_second(saying).text}"


def _second(saying: Saying) -> Saying:
    """Choose a sentence of another language that is read as it was meant."""
    chance = _chance(saying)
    others = [one for one in LANGUAGES if one[:2] != saying.language[:2]]
    while True:
        other = chance.choice(sayings(chance.choice(others)))
        if other.claim.fits(read(other.text)):
            return other


def repeated(saying: Saying) -> str:
    return f"{saying.text} {saying.text}"


def repeated_below(saying: Saying) -> str:
    return f"{saying.text}\n\n{saying.text}"


# --- its lines ------------------------------------------------------------------------------

_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_THAI = regex.compile(r"\p{Thai}")


def wrapped(width: int, ending: str = "\n") -> Make:
    """Break the lines at *width* columns; scripts without blanks break anywhere."""

    def make(saying: Saying) -> str | None:
        lines = _lines(saying.text, width)
        return ending.join(lines) if len(lines) > 1 else None

    return make


def _lines(text: str, width: int) -> Sequence[str]:
    if _WIDE.search(text) or _THAI.search(text):
        letters = width // 2 if _WIDE.search(text) else width  # a Han sign is two columns wide
        return [text[at : at + letters] for at in range(0, len(text), letters)]
    return textwrap.wrap(text, width, break_on_hyphens=False)


def quoted(saying: Saying) -> str:
    """Quote it as an answer to a mail does."""
    return "\n".join(f"> {line}" for line in _lines(saying.text, 40))


def commented(saying: Saying) -> str:
    """Put it behind the signs of a comment, line by line."""
    return "\n".join(f"# {line}" for line in _lines(saying.text, 40))


_LONG = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Greek}]{8,}")


def hyphenated(saying: Saying) -> str | None:
    """Break a long word at a line end; only where scripts have hyphens."""
    if (word := _one(saying, _LONG)) is None:
        return None
    cut = word.start() + len(word.group()) // 2
    return f"{saying.text[:cut]}-\n{saying.text[cut:]}"


def listed(saying: Saying) -> str | None:
    """Put what is listed in it under one another, behind dashes."""
    if len(saying.listed) < 2:
        return None
    rows = "".join(f"\n- {one}" for one in saying.listed)
    return (
        saying.text.replace(saying.row, f"{rows}\n", 1) if saying.row in saying.text else None
    )


def stopless(saying: Saying) -> str | None:
    bare = _bare(saying)
    return bare if bare != saying.text else None


# --- its letters ----------------------------------------------------------------------------


def shouted(saying: Saying) -> str | None:
    """Write it in capitals, in the scripts that have them and come back from them."""
    text = saying.text.replace("i", "İ") if saying.language == "tr" else saying.text
    upper = text.upper()
    same = saying.language == "tr" or upper.lower() == text.lower()
    return upper if upper != text and same else None


def blanks(blank: str) -> Make:
    def make(saying: Saying) -> str | None:
        return saying.text.replace(" ", blank) if " " in saying.text else None

    return make


def decomposed(saying: Saying) -> str | None:
    text = unicodedata.normalize("NFD", saying.text)
    return text if text != saying.text else None


def with_soft_hyphens(saying: Saying) -> str | None:
    word = regex.compile(
        r"(?<=[\p{Latin}\p{Cyrillic}\p{Greek}]{3})(?=[\p{Latin}\p{Cyrillic}\p{Greek}]{3})"
    )
    text = word.sub("\u00ad", saying.text)
    return text if text != saying.text else None


def with_joiners(saying: Saying) -> str | None:
    """Put blanks of no width between the words and before the stop, as pages do."""
    text = saying.text.replace(" ", " \u200b")
    return text if text != saying.text else None


def with_entities(saying: Saying) -> str | None:
    """Leave HTML's names for quotes, blanks and letters beyond ASCII in it."""
    text = re.sub(r"[^\x00-\x7f]", lambda it: f"&#{ord(it.group())};", saying.text)
    text = text.replace(" ", "&nbsp;", 1)
    return text if text != saying.text else None


def narrow(saying: Saying) -> str | None:
    """Write the signs of East Asia as those of ASCII."""
    text = saying.text.translate(str.maketrans({"，": ",", "。": ".", "、": ",", "・": "/"}))
    return text if text != saying.text else None


def wide(saying: Saying) -> str | None:
    """Write letters and signs of ASCII at full width, as East Asian forms do."""
    if not _WIDE.search(saying.text) and saying.language != "ko":
        return None
    text = "".join(
        chr(ord(it) + 0xFEE0) if "!" <= it <= "~" else it
        for it in saying.text.replace(" ", "\u3000")
    )
    return text if text != saying.text else None


def gapped(saying: Saying) -> str | None:
    """Part the letters of East Asia by blanks."""
    if not regex.search(r"[\p{Han}\p{Hiragana}\p{Katakana}]", saying.text):
        return None
    return " ".join(saying.text)


_SMART = str.maketrans(
    {"'": "’", '"': "”", "-": "–", "’": "'", "„": '"', "“": '"', "”": '"', "«": '"', "»": '"'}
)


def other_quotes(saying: Saying) -> str | None:
    """Write its quotes and hyphens the other way: straight for curly, en dash for hyphen."""
    text = saying.text.translate(_SMART)
    return text if text != saying.text else None


def dashed(saying: Saying) -> str:
    """Begin it with a dash, as an item of a list."""
    return f"— {saying.text}"


def emphasised(saying: Saying) -> str:
    """Set it in the stars of Markdown."""
    return f"**{saying.text}**"


def exclaimed(saying: Saying) -> str:
    return f"{_bare(saying)}!"


_LATIN = regex.compile(r"(?<![\p{L}'-])[\p{Latin}\p{Cyrillic}\p{Greek}]{5,}(?!\p{L})")


def spaced(saying: Saying) -> str | None:
    """S p a c e one of its words."""
    if (word := _one(saying, _LATIN)) is None:
        return None
    start, end = word.span()
    return f"{saying.text[:start]}{' '.join(word.group())}{saying.text[end:]}"


def slip(wrong: str, right: str, least: int = 5) -> Make:
    """Read the letters *right* as *wrong* in one word, as scanners do."""
    pattern = regex.compile(
        rf"[\p{{L}}]*(?<=\p{{L}}){regex.escape(right)}(?=\p{{L}})[\p{{L}}]*"
    )

    def make(saying: Saying) -> str | None:
        word = _one(saying, pattern, least)
        if word is None:
            return None
        at = saying.text.index(right, word.start() + 1)
        return saying.text[:at] + wrong + saying.text[at + len(right) :]

    return make


_TWINS = dict(zip("aeopcxiуеоарсхі", "аеорсхіyeoapcxi", strict=True))


def twin_letter(saying: Saying) -> str | None:
    """Write one letter of a word as the one that looks like it in another alphabet."""
    pattern = regex.compile(r"[\p{Latin}\p{Cyrillic}]{5,}")
    words = [it for it in pattern.finditer(saying.text) if set(it.group()) & set(_TWINS)]
    if not words:
        return None
    word = _chance(saying).choice(words)
    places = [at for at in range(word.start(), word.end()) if saying.text[at] in _TWINS]
    at = places[len(places) // 2]
    return saying.text[:at] + _TWINS[saying.text[at]] + saying.text[at + 1 :]


def unaccented(saying: Saying) -> str | None:
    """Lose the accents, in the scripts where a letter keeps its name without them."""
    letters = unicodedata.normalize("NFD", saying.text)
    plain = regex.sub(r"(?<=[\p{Latin}\p{Greek}])\p{Mn}+", "", letters)
    return plain if plain != letters else None


def stretched(saying: Saying) -> str | None:
    """Stretch a word of Arabic script by kashidas."""
    pattern = regex.compile(r"(?<=[\p{Arabic}--[اأإآدذرزژوةىء]])(?=\p{Arabic})", regex.V1)
    text = pattern.sub("ـ", saying.text, count=3)
    return text if text != saying.text else None


def _one(
    saying: Saying, pattern: regex.Pattern[str], least: int = 1
) -> regex.Match[str] | None:
    words = [it for it in pattern.finditer(saying.text) if len(it.group()) >= least]
    return _chance(saying).choice(words) if words else None


def _chance(saying: Saying) -> random.Random:
    """Give the same luck to the same sentence, in every run."""
    return random.Random(saying.text)


CHANGES = tuple(
    Change(name, make, holds)
    for holds, makers in (
        (needs_consent, {"asked": asked}),
        (is_permitted, {"freed": freed}),
        (is_silent, {"reported": reported, "questioned": questioned}),
        (both_stay, {"second language": with_second_language, "second language below": above_second_language}),
        (names_holder, {"notice above": under_notice, "notice before": behind_notice}),
        (
            stays,
            {
                "among news": among_news, "in a footer": in_footer, "repeated": repeated, "repeated below": repeated_below,
                "wrapped at 30": wrapped(30), "wrapped at 40": wrapped(40), "wrapped at 72": wrapped(72),
                "CRLF": wrapped(40, "\r\n"), "trailing blanks": wrapped(40, "  \n"), "indented": wrapped(40, "\n    "),
                "quoted": quoted, "commented": commented, "hyphenated": hyphenated, "listed": listed,
                "stopless": stopless, "exclaimed": exclaimed, "dashed": dashed, "emphasised": emphasised,
                "shouted": shouted, "double blanks": blanks("  "), "tabs": blanks("\t"), "hard blanks": blanks("\u00a0"), "joiners": with_joiners,
                "NFD": decomposed, "soft hyphens": with_soft_hyphens, "entities": with_entities,
                "narrow": narrow, "wide": wide, "gapped": gapped, "quotes": other_quotes, "spaced": spaced,
                "0 for o": slip("0", "o"), "1 for l": slip("1", "l"), "I for l": slip("I", "l"), "rn for m": slip("rn", "m"),
                "twin letter": twin_letter, "unaccented": unaccented, "stretched": stretched,
            },
        ),
    )
    for name, make in makers.items()
)  # fmt: skip
