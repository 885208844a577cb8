"""Credits, bylines and datelines: the names that betray whose material it is.

A credit gives no rule; it says who has to be asked.  Names behind "Photo:" are taken as they
stand; names in a slash chain or a dateline have to be known to the registry, since prose is
full of brackets and slashes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from licensecheck.detect.borders import ending
from licensecheck.detect.credited import credited, trimmed
from licensecheck.detect.heads import dated_heads
from licensecheck.detect.names import is_cased, name_after
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.registry import Known, in_known
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.model.notice import Kind
from licensecheck.text.fold import View
from licensecheck.text.scripts import is_unspaced

#: How far a dateline may run before the agency, in characters and words.
_HEAD = 90
_HEAD_WORDS = 12

_OPEN, _CLOSE = "([（【/〔<", ")]）】/〕>"
_AFTER_DATELINE = regex.compile(r"\s?(?:\.?\s?[-–—−:=]|\.\s|\.$|$|\s)")
_WIRE = regex.compile(r"[^，。、()\n]{0,16}?(?:\d{1,2}日)?(?:电|電|讯|訊|発|专电|專電)")
PHOTO_WORD = regex.compile(
    r"\s?(?:photos?|pictures?|images?|video|foto|фото|写真|photo\spool|graphics?)\b"
)
_SLASH_NAME = regex.compile(r"\s?/\s?(?:via\s)?|\s?,\s?pool\sphoto\svia\s|\s?\bvia\s", regex.I)
_ENDS = (
    Tag.MAY_NOT, Tag.BAN, Tag.RESERVED, Tag.MARK, Tag.ONLY, Tag.NEG, Tag.OUT, Tag.NEED,
    Tag.CREDIT, Tag.MAY, Tag.REQUEST, Tag.EMBARGO,
)  # fmt: skip
_NOT_A_NAME = frozenset({"the", "a", "an", "this", "our", "und", "der", "das"})


def credit_lines(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Yield credits, chains of names with an agency in them, and datelines."""
    view = tagged.view
    taken = bytearray(len(view.text))
    for piece in (
        *_labelled(tagged, known),
        *_datelines(tagged, known),
        *_chains(tagged, known),
        *_signatures(view, known),
        *_in_brackets(view, known),
        *dated_heads(tagged, known),
        *_with_agencies(tagged, known),
        *_bylines(tagged),
    ):
        fresh = tuple(name for name in piece.holders if not any(taken[slice(*name)]))
        for start, end in fresh:
            taken[start:end] = b"\1" * (end - start)
        if fresh or not piece.holders:
            yield Piece(
                piece.start, piece.end, Kind.CREDIT, fresh, weight=piece.weight, sure=piece.sure
            )


def _labelled(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Read "Photo: NAME / AGENCY", "courtesy of NAME", "Quelle: NAME"."""
    view = tagged.view
    hits = tagged.tagged(0, len(view.text), Tag.CREDIT)
    last: int | None = None
    followed = {one.start for one, other in pairwise(hits) if other.start - one.end <= 2}
    for hit in hits:
        if hit.start in followed:
            continue  # "Photo: courtesy of NASA": the second label has the name
        limit = _limit(tagged, hit, known)
        colon = (
            view.text[hit.start : hit.end].endswith(":")
            or view.text[hit.end : hit.end + 1] == ":"
        )
        name = _name_in_front(view, hit) or name_after(view, hit.end, limit, known, small=colon)
        name = _without_article(view, name) if name else None
        if name is None or view.text[slice(*name)].split()[0] in _NOT_A_NAME:
            continue
        name = _with_bracket(view, name)
        holders = credited(tagged, name, known)
        chained = last is not None and not view.text[last : hit.start].strip(" ,;/")
        if not _is_credit(tagged, hit, name, known, chained=chained):
            continue
        last = max(hit.end, name[1])
        yield Piece(
            min(hit.start, name[0]), max(hit.end, name[1]), Kind.CREDIT, holders, sure=True
        )


def _with_bracket(view: View, name: Range) -> Range:
    """Take in a bracket behind a name in Han or kana: 写真：山田太郎（共同）."""
    bracket = _BEHIND.match(view.text, name[1])
    return (name[0], bracket.end()) if bracket and is_unspaced(view.text[name[1] - 1]) else name


_BEHIND = regex.compile(r"\([\p{Han}\p{Kana}\p{Hangul}]{2,8}\)")


def _without_article(view: View, name: Range) -> Range:
    """Leave out a small article before capitals: "courtesy of the ICJ"."""
    article = _ARTICLE.match(view.text, *name)
    if article and view.upper(article.end()) and not view.upper(name[0]):
        return article.end(), name[1]
    return name


_ARTICLE = regex.compile(r"(?:the|der|die|das|des|dem|den)\s(?=\p{L})")


def _name_in_front(view: View, hit: Hit) -> Range | None:
    """Read a name before its label, as Korean, Japanese and Chinese have it: 국방부 제공."""
    label = view.text[hit.start : hit.end]
    if label[-1] in ":=/" or not any(map(is_unspaced, label)):
        return None
    before = _IN_FRONT.search(view.text, max(0, hit.start - 24), hit.start)
    return before.span(1) if before else None


_IN_FRONT = regex.compile(r"(?:^|[\[(<\n|/=:、,])\s?([\p{L}\p{N}·]{2,20})\s?$")


def _limit(tagged: Tagged, hit: Hit, known: Sequence[Known]) -> int:
    text = tagged.view.text
    limit = min(len(text), hit.end + 140)
    months = (
        h.start
        for h in tagged.within(hit.end, limit)
        if any(m.kind is TokenKind.MONTH for m in h.meanings)
        and regex.match(r"\s\d", text[h.end : h.end + 2])
    )
    return _before_ends(tagged, known, hit.end, min([limit, *months]), *_ENDS)


def _before_ends(
    tagged: Tagged, known: Sequence[Known], start: int, limit: int, *tags: Tag
) -> int:
    """Give where the first word stands that no name runs into; little words end nothing."""
    return min(
        [
            limit,
            *(
                one.start
                for one in ending(tagged, known, tagged.tagged(start, limit, *tags))
                if one.start > start and (one.end - one.start > _LITTLE or _rules(one))
            ),
        ]
    )


def _rules(hit: Hit) -> bool:
    return any(m.pack in {COMMON, SECOND} for m in hit.meanings)


#: Up to so many letters a word of some language is part of many a name: "Le Gall".
_LITTLE = 3


def _is_credit(
    tagged: Tagged, hit: Hit, name: Range, known: Sequence[Known], *, chained: bool
) -> bool:
    """Say whether a label with a name is a credit and not the start of a sentence.

    A label that stands *chained* to the credit before it is one: "Source: X, photo Y".
    """
    view = tagged.view
    label = view.text[hit.start : hit.end]
    end = max(hit.end, name[1])
    rest = view.text[hit.end : hit.end + 3]
    colon = label.rstrip().endswith(":") or regex.match(r"\s?[:：/|]", rest) is not None
    colon = colon or view.text[max(0, hit.start - 2) : hit.start].strip() == ":"
    ended = _is_closed(tagged, end, capital=view.upper(name[0]) or not is_cased(label))
    start = min(hit.start, name[0])
    before = view.text[max(0, start - 2) : start].strip(" ")[-1:]
    opens = start == 0 or start - 1 in view.breaks or before in set("([|")
    familiar = any(row.start < name[1] and name[0] < row.end for row in known)
    if regex.match(r"\s?(?:est|is|was|says|said)\b", view.text[end : end + 6]):
        return False
    words = view.text[slice(*name)]
    if len(words.split()) > _LONG or (": " in words and not colon):
        return False
    following = view.text[end : end + 2]
    if not ended and (
        following[:1] in ",." or (following[1:].isalpha() and not view.upper(end + 1))
    ):
        opens = False  # the words go on: "Video: Otto Lind scores"
    apart = opens or before in set(".(-|。") or chained
    return familiar or (colon and (ended or opens)) or (ended and apart)


#: A name of more words is a sentence.
_LONG = 9


def _is_closed(tagged: Tagged, end: int, *, capital: bool) -> bool:
    """Say whether the credit ends there: with its line, a stop, or where the next one begins."""
    view = tagged.view
    if end in view.breaks or regex.match(
        r"\s?(?:[.);|\]*+。]|$|-{1,2}\s)", view.text[end : end + 4]
    ):
        return True
    if not capital:
        return False
    following = tagged.tagged(end, end + _NEXT, Tag.CREDIT)
    return any(not view.text[end : one.start].strip(" ,/") for one in following)


#: How far behind a credit's name the label of the next credit ends.
_NEXT = 24


def _datelines(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Read the agency at the head of a story: LONDON (Reuters) -, МОСКВА, 10 мая. /ТАСС/."""
    view = tagged.view
    heads = [0, *(b + 1 for b in sorted(view.breaks))]
    for row in known:
        start = max((head for head in heads if head <= row.start), default=0)
        if row.start - start <= _HEAD and _is_dateline(view, start, row):
            yield Piece(row.start, row.end, Kind.CREDIT, ((row.start, row.end),), sure=True)


def _is_dateline(view: View, head: int, row: Known) -> bool:
    text = view.text
    before, after = text[head : row.start], text[row.end : row.end + 24]
    if _WIRE.match(after) and (not before.strip() or before.rstrip()[-1:] in "（(【据據　："):
        return True
    placed = len(before.split()) <= _HEAD_WORDS and _looks_like_a_place(view, head, before)
    if not placed or _expands(before, text[row.start : row.end]):
        return False
    bracket = before.rstrip()[-1:]
    if bracket in {"=", "＝"} or (bracket == "(" and after[:1] == "="):
        return True
    if bracket and bracket in _OPEN:
        close = regex.match(r"(?:[/ ][\w/.-]{1,12})?\s?([)\]）】/〕>])", after)
        if close is None:
            return False
        rest = text[row.end + close.end() :][:4]
        lonely = not before.strip(" /(")
        return (
            bool(regex.match(r"\s?\.?\s?[-–—:=]|\s?\.\s|\s?\.?$", rest))
            or lonely
            or (not regex.search(r"[a-zа-я]", view.words(head, row.start - 1).split(",")[0]))
            or not regex.search(r"[\p{Latin}\p{Cyrillic}]", before + after)
        )
    return bool(
        regex.search(r"\d.{0,14}[-–.,]\s?$", before) and regex.match(r"\s?[.)/-]", after)
    )


def _expands(before: str, acronym: str) -> bool:
    """Say whether the words before the bracket are what the letters in it stand for."""
    words = before.rstrip(" (").split()[-len(acronym) :]
    return len(acronym) > 1 and "".join(word[:1] for word in words) == acronym


def _looks_like_a_place(view: View, head: int, before: str) -> bool:
    stripped = before.strip(" /([（【")
    if not stripped:
        return True
    first = head + before.index(stripped[0])
    return view.upper(first) or not regex.match(r"[\p{Latin}\p{Greek}\p{Cyrillic}]", stripped)


def _chains(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Read "NAME/AGENCY", "AGENCY Photo/NAME", "(NAME via AGENCY)" around a known name."""
    view = tagged.view
    for row in known:
        if _is_between_slashes(view, row):
            continue  # /TASS/ is a dateline's, and no link
        left = _left(view, row.start)
        right_at = row.end
        if photo := PHOTO_WORD.match(view.text, row.end):
            right_at = photo.end()
        right = _right(tagged, known, right_at)
        if left is None and right is None and not photo:
            continue
        start, end = (left or row.start), (right or row.end)
        if (
            photo
            and left is None
            and right is None
            and not _bracketed(view, row.start, photo.end())
        ):
            continue
        yield Piece(start, end, Kind.CREDIT, _chain_names(view, known, start, end), sure=True)


def _is_between_slashes(view: View, row: Known) -> bool:
    before, after = view.text[: row.start][-2:], view.text[row.end : row.end + 1]
    return after == "/" and before in {"/", " /"}


def _chain_names(view: View, known: Sequence[Known], start: int, end: int) -> tuple[Range, ...]:
    found: list[Range] = []
    at = start
    for match in (*_SLASH_NAME.finditer(view.text, start, end), None):
        stop = match.start() if match else end
        if match and in_known(known, *match.span()):
            continue
        found += trimmed(view, at, stop)
        at = match.end() if match else end
    return tuple(found)


def _left(view: View, at: int) -> int | None:
    """Find where a chain begins whose last link is at *at*."""
    joint = regex.search(
        r"(?:\s?/\s?(?:via\s)?|\s(?:pool\sphoto\s)?via\s|\()$", view.text[max(0, at - 16) : at]
    )
    if joint is None or joint.group() == "(":
        return None
    floor = max(0, at - 120)
    ends = [
        floor + m.end()
        for m in regex.finditer(
            r"[(|*+;:]\s?|[.!?]\s|\s-{1,2}\s|--\s|\)\s|\"",
            view.text[floor : at - len(joint.group())],
        )
    ]
    start = max([floor, *ends, *(b + 1 for b in view.breaks if b < at - 1)])
    words = view.text[start:at].split()
    if not words or len(words) > 14:
        return None
    while start < at and view.text[start] in " \"'":
        start += 1
    return (
        start
        if view.upper(start) or view.text[start].isdigit() or not view.text[start].isascii()
        else None
    )


def _right(tagged: Tagged, known: Sequence[Known], at: int) -> int | None:
    view = tagged.view
    joint = _SLASH_NAME.match(view.text, at)
    if joint is None:
        return None
    limit = min(len(view.text), joint.end() + 80)
    ends = [tag for tag in _ENDS if tag is not Tag.CREDIT]
    limit = _before_ends(tagged, known, joint.end() - 1, limit, *ends)
    name = name_after(view, joint.end(), limit, known)
    if name is None:
        return None
    stop = regex.search(r"[)(|*+;]|\s-{1,2}|\.\s|\.$|,\s", view.text[joint.end() : name[1]])
    return joint.end() + stop.start() if stop else name[1]


def _bracketed(view: View, start: int, end: int) -> bool:
    return view.text[start - 1 : start] == "(" or not view.text[end : end + 2].strip(" .)")


def _signatures(view: View, known: Sequence[Known]) -> Iterator[Piece]:
    """Read an agency that stands alone: on a line, in brackets at the end, after a name."""
    text = view.text
    for row in known:
        before, after = text[max(0, row.start - 2) : row.start], text[row.end : row.end + 3]
        alone = (row.start == 0 or row.start - 1 in view.breaks) and (
            not after.strip(" .)]") or row.end in view.breaks
        )
        ends = not text[row.end :].strip(" .)]|") and before[-1:] in "([" and before[-1:]
        last = not text[row.end :].strip(" .") and regex.search(r"[.!?]\s$|。\s?$", before)
        named = before[-1:] == "(" and after[:1] == ")" and _after_name(view, row.start - 1)
        if alone or ends or last or named:
            yield Piece(row.start, row.end, Kind.CREDIT, ((row.start, row.end),), sure=True)


def _in_brackets(view: View, known: Sequence[Known]) -> Iterator[Piece]:
    """Read the agencies that fill a bracket behind a sentence: "… (Reuters, AFP)"."""
    for one, other in pairwise(known):
        opens = view.text[max(0, one.start - 2) : one.start]
        between, after = view.text[one.end : other.start], view.text[other.end : other.end + 1]
        last = not view.text[other.end + 1 : other.end + 3].strip(" .") or (
            other.end + 1 in view.breaks
        )
        if opens[-1:] == "(" and after == ")" and last and _LISTED.fullmatch(between):
            names = ((one.start, one.end), (other.start, other.end))
            yield Piece(one.start, other.end, Kind.CREDIT, names, sure=True)


_LISTED = regex.compile(r"\s?[,،、;/-]\s?|\s\p{L}{1,3}\s|\s\p{L}")


def _after_name(view: View, at: int) -> bool:
    """Say whether a label and a name come before: "Foto: Florion Goga (REUTERS)"."""
    return bool(regex.search(r":\s[^.:]{3,40}\s?$", view.text[max(0, at - 60) : at]))


def _with_agencies(tagged: Tagged, known: Sequence[Known]) -> Iterator[Piece]:
    """Read "Le Monde avec AFP et Reuters" where it is all a line says."""
    view = tagged.view
    for hit in tagged.tagged(0, len(view.text), Tag.WITH_AGENCY):
        near = [row for row in known if row.end > hit.start and row.start - hit.end <= 40]
        end = max((row.end for row in near), default=hit.end)
        rest = view.text[end : end + 3].strip(" .)")
        head = max((b + 1 for b in view.breaks if b < hit.start), default=0)
        short = len(view.text[head : hit.start].split()) <= 5
        if rest and end not in view.breaks:
            continue
        if near and (short or view.text[hit.start - 1] == "(") and _leads(view, hit, near[0]):
            names = tuple((row.start, row.end) for row in near)
            yield Piece(hit.start, end, Kind.CREDIT, names, sure=True)
        elif len(view.text[hit.start : hit.end].split()) > 3 or _stands_alone(view, hit):
            yield Piece(hit.start, hit.end, Kind.CREDIT, weight=0.5)


def _leads(view: View, hit: Hit, first: Known) -> bool:
    """Say whether a single "with" leads right to the agency, from the start of its sentence."""
    within = first.start < hit.end  # the phrase names its agency: "avec AFP"
    end = first.start if within else hit.end
    if len(view.text[hit.start : end].strip("() ").split()) > 1:
        return True
    before = view.text[: hit.start].rstrip()[-1:]
    opens = not before or before in set(".(!?-|/,") or hit.start - 1 in view.breaks
    if not within and first.start - hit.end > _STEP:
        return False
    return opens or (within and _paper_before(view, hit.start) and not _has_stop(view, first))


def _paper_before(view: View, at: int) -> bool:
    """Say whether a name stands before the "with": "Le Quotidien avec AFP", no "he spoke with"."""
    word = regex.search(r"\S+\s$", view.text[max(0, at - 30) : at])
    return word is not None and view.upper(max(0, at - 30) + word.start())


def _has_stop(view: View, row: Known) -> bool:
    return view.text[row.end : row.end + 1] in {".", "!"}


#: Up to so many letters may part a "with" from its agency: a blank, an article.
_STEP = 5


def _stands_alone(view: View, hit: Hit) -> bool:
    """Say whether a line or a bracket holds nothing else: "(وكالات)"."""
    before, after = view.text[: hit.start].rstrip()[-1:], view.text[hit.end :].lstrip()[:1]
    return before in {"(", "", "-"} and after in {")", ""}


def _bylines(tagged: Tagged) -> Iterator[Piece]:
    """Read the reporter's name beside 记者, 記者, 기자, in scripts that need no capitals."""
    view = tagged.view
    for hit in tagged.tagged(0, len(view.text), Tag.BYLINE):
        if span := byline(view.text, hit.start, hit.end):
            yield Piece(
                min(span[0], hit.start), max(span[1], hit.end), Kind.CREDIT, (span,), weight=0.0
            )


def byline(text: str, start: int, end: int) -> Range | None:
    """Find the name beside the word for a reporter that stands at the range of *text*."""
    if after := _REPORTER_AFTER.match(text, end, end + 8):
        return after.span(1)
    first = max(0, start - 6)
    before = _REPORTER_BEFORE.search(text[first:start])
    return (first + before.start("name"), first + before.end("name")) if before else None


_REPORTER_AFTER = regex.compile(r"[\s:：]?(\p{Han}{2,4})(?=[)）　\s,，、/]|$)")
_REPORTER_BEFORE = regex.compile(
    r"(?<![\p{Hangul}])(?P<name>\p{Hangul}{2,4})\s?$|[(（](?P<name>\p{Han}{2,4})$"
)
