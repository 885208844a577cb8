"""Orders to the desk: embargoes, kills, corrections, releases; and the public domain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from licensecheck.detect.dates import moment
from licensecheck.detect.drafts import Draft
from licensecheck.detect.licences import open_licence
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.detect.tokens import Tagged, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import (
    UNRESOLVED,
    Action,
    Condition,
    Kind,
    Modality,
    Object,
)
from licensecheck.text.scripts import is_unspaced

_PRESS = (Action.PUBLISH, Action.REWRITE, Action.QUOTE)


def directives(tagged: Tagged, readings: Sequence[Reading]) -> Iterator[Piece]:
    """Yield what the sentences order the desk to do."""
    for n, reading in enumerate(readings):
        following = readings[n + 1] if n + 1 < len(readings) else None
        for find in (_kill, _embargo, _correction, _release, _public_domain, _open_licence):
            if piece := find(tagged, reading, following):
                yield piece


def _first(reading: Reading, *tags: Tag) -> Token | None:
    if not reading.has(*tags):
        return None
    return next((token for token in reading.tokens if token.is_tag(*tags)), None)


def _kill(tagged: Tagged, reading: Reading, following: Reading | None) -> Piece | None:
    token = _first(reading, Tag.KILL)
    asked = following is not None and (
        following.has(Tag.KILL) or (following.has(Tag.REQUEST) and following.has(Tag.NEG))
    )
    if token is None or not (asked or _is_kill(tagged, reading, token)):
        return None
    order = Draft(
        Modality.PROHIBITS, (Action.ALL,), reading.start, reading.end, object=_picture(reading)
    )
    return _piece(reading, Kind.KILL, order)


def _is_kill(tagged: Tagged, reading: Reading, token: Token) -> bool:
    """Say whether a word of withdrawal is an order: about an item, or shouted, and not told."""
    words = tagged.view.words(token.start, token.end)
    shouted = words.isupper() and words.lower() != words
    phrase = " " in words or any(map(is_unspaced, words))
    about = any(t.kind is TokenKind.OBJECT for t in reading.tokens)
    if _is_told(tagged, reading) or (_is_topic(tagged, reading) and not shouted):
        return False
    return shouted or (about and (phrase or reading.has(Tag.REQUEST, Tag.NEG)))


def _is_topic(tagged: Tagged, reading: Reading) -> bool:
    """Say whether the sentence is about something else, the headline it quotes left out."""
    text = tagged.view.text
    quoted = [m.span() for m in _HEADLINE.finditer(text, reading.start, reading.end)]
    return any(
        token.is_tag(Tag.TOPIC, Tag.NONWORK)
        and not any(start <= token.start < end for start, end in quoted)
        for token in reading.tokens
    )


_HEADLINE = regex.compile(r"\"[^\"]{2,90}\"|《[^》]{2,60}》|'[^']{4,90}'")


def _is_told(tagged: Tagged, reading: Reading) -> bool:
    """Say whether somebody reports the order, without giving it: no capitals, no sign-off."""
    words = tagged.view.words(reading.start, reading.end)
    shouted = sum(word.isupper() and len(word) > 3 for word in words.split()) > 1
    return reading.has(Tag.REPORT) and not shouted


def _picture(reading: Reading) -> Object | None:
    named = [t.value for t in reading.tokens if t.kind is TokenKind.OBJECT]
    return Object.IMAGE if named and set(named) == {Object.IMAGE} else None


def _embargo(tagged: Tagged, reading: Reading, following: Reading | None) -> Piece | None:
    token = _first(reading, Tag.EMBARGO)
    if token is None:
        return None
    text = tagged.view.text
    rest = [t for t in reading.tokens if t.start >= token.start]
    when = moment(rest, text) or moment(reading.tokens, text)
    if when is None and following is not None and not reading.has(Tag.UNTIL):
        when = moment(following.tokens[:24], text)
    rule = when is not None and reading.has(Tag.MAY, Tag.MUST, Tag.ALLOW)
    if not (rule or _is_order(tagged, reading, token, dated=when is not None)):
        return None
    start = reading.start if rule else token.start  # "may not be published before"
    ban = Draft(
        Modality.PROHIBITS, (Action.PUBLISH,), start, reading.end, until=when or UNRESOLVED
    )
    return _piece(reading, Kind.EMBARGO, ban)


def _is_order(tagged: Tagged, reading: Reading, token: Token, *, dated: bool) -> bool:
    """Say whether an embargo is one on the text: at the head, with "until", in capitals."""
    head = tagged.view.text[reading.start : token.start].strip(" *+-<([【\"'#:.")
    opens = len(head.split()) <= 1 and not (len(head) > 6 and any(map(is_unspaced, head)))
    shouted = tagged.view.words(token.start, token.end).isupper()
    until = reading.has(Tag.UNTIL)
    phrase = not dated and " " in tagged.view.text[token.start : token.end].strip()
    colon = tagged.view.text[token.end : token.end + 2].strip()[:1] in {":", "："}
    strong = [opens, shouted, until, phrase, colon].count(True)
    told = reading.has(Tag.REPORT, Tag.TOPIC, Tag.NONWORK) and not shouted
    return strong > (0 if dated else 1 + told) and not (told and not opens)


def _correction(tagged: Tagged, reading: Reading, _: Reading | None) -> Piece | None:
    token = _first(reading, Tag.CORRECTION)
    if token is None:
        return None
    head = tagged.view.text[reading.start : token.start].strip(" *+-<([【\"'#:.")
    if head and reading.has(Tag.TOPIC):
        return None
    client = any(t.value == Condition.SUBSCRIBER for t in reading.tokens)
    if len(head.split()) > 2 and not client and not reading.has(Tag.REQUEST):
        return None
    words = tagged.view.text[reading.start : reading.end]
    if reading.has(Tag.REPORT) or (len(words.split()) < 3 and len(words) < 14):
        return None
    asked = Draft(
        Modality.REQUIRES, (Action.PUBLISH,), token.start, reading.end,
        conditions=frozenset({Condition.USE_CORRECTED_VERSION}),
    )  # fmt: skip
    return _piece(reading, Kind.CORRECTION, asked)


def _release(tagged: Tagged, reading: Reading, __: Reading | None) -> Piece | None:
    token = _first(reading, Tag.RELEASE)
    if token is None or reading.has(Tag.TOPIC, Tag.EMBARGO):
        return None
    head = tagged.view.text[reading.start : token.start].strip(" *+-<([【\"'#:.|/–")
    shouted = tagged.view.words(token.start, token.end).isupper()
    if len(head.split()) > 3 and not shouted:
        return None  # somebody calls for a release
    free = Draft(
        Modality.PERMITS, _PRESS, token.start, token.end,
        conditions=frozenset({Condition.EDITORIAL_PURPOSE}),
    )  # fmt: skip
    return _piece(reading, Kind.RELEASE, free)


def _public_domain(tagged: Tagged, reading: Reading, __: Reading | None) -> Piece | None:
    token = _first(reading, Tag.PUBLIC_DOMAIN)
    if token is None or reading.has(Tag.REPORT, Tag.NONWORK):
        return None
    at = reading.tokens.index(token)
    if any(t.is_tag(Tag.NEG) for t in reading.tokens[max(0, at - 3) : at]):
        return None
    about = any(t.kind is TokenKind.OBJECT for t in reading.tokens)
    words = tagged.view.text[reading.start : reading.end].split()
    short = len(words) <= 4 or reading.known() > 0.8
    if reading.has(Tag.TOPIC) or not (about or short) or reading.known() < 0.2:
        return None  # it is only mentioned
    free = Draft(
        Modality.PERMITS, (Action.ALL,), token.start, token.end, object=_picture(reading)
    )
    piece = _piece(reading, Kind.LICENCE, free)
    return replace(piece, licences=("public-domain",))


def _open_licence(tagged: Tagged, reading: Reading, _: Reading | None) -> Piece | None:
    """Read an open licence by its name in words, where a sentence puts something under it."""
    token = _first(reading, Tag.OPEN_LICENCE)
    if token is None or reading.has(Tag.TOPIC, Tag.REPORT, Tag.NEG):
        return None
    about = any(t.kind is TokenKind.OBJECT for t in reading.tokens)
    if not (about or reading.has(Tag.ALLOW, Tag.IF)):
        return None
    return open_licence(tagged.view.text, token.start, token.end)


def _piece(reading: Reading, kind: Kind, *drafts: Draft) -> Piece:
    start = min(draft.start for draft in drafts)
    return Piece(
        start, reading.end, kind, statements=drafts, sure=True, language=reading.language
    )
