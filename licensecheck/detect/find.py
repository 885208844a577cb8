"""Find the notices of a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from licensecheck.detect.assemble import groups, kind_of, notice
from licensecheck.detect.believe import ENOUGH, Setting, belief, mention
from licensecheck.detect.clauses import Clause, clauses
from licensecheck.detect.credits import credit_lines
from licensecheck.detect.declared import declared
from licensecheck.detect.directives import directives
from licensecheck.detect.licences import SOME, licences
from licensecheck.detect.marks import marks, reserved
from licensecheck.detect.names import name_after, name_before
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading, readings
from licensecheck.detect.registry import Known, Registry
from licensecheck.detect.repair import mended
from licensecheck.detect.statements import Draft, drafts, joined
from licensecheck.detect.tokens import COMMON, SECOND, Hit, Tagged, Token, tag
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.detect.windows import windows
from licensecheck.extend import Tag
from licensecheck.model.notice import Condition, Kind, Modality, Notice, Object, Profile
from licensecheck.model.text import ITEM, Document, Role, Span
from licensecheck.text.fold import fold

#: How far apart, in letters, two pieces may stand and still touch.
_BESIDE = 40
#: How long the label of a sentence may be.
_LABEL = 60
_ORDERS = frozenset({Kind.KILL, Kind.RELEASE, Kind.EMBARGO, Kind.CORRECTION})
#: How far from a sure notice, in letters, a statement still gains by it.
_NEIGHBOUR = 260


def find(document: Document, profiles: Sequence[Profile] = ()) -> tuple[Notice, ...]:
    """Find what *document* says about rights, in the order of its text.

    *profiles* is the registry of right holders: it gives names their ids and tells a dateline.
    """
    registry = _registry(tuple(profiles))
    found: list[Notice] = []
    for window in windows(document):
        found += _in_window(document, window, registry)
    numbered = sorted(found, key=lambda one: (one.span.start, one.span.end))
    return tuple(replace(one, id=f"n{n}") for n, one in enumerate(numbered, 1))


@lru_cache(maxsize=8)
def _registry(profiles: tuple[Profile, ...]) -> Registry:
    return Registry(profiles)


def _in_window(document: Document, window: Span, registry: Registry) -> Iterator[Notice]:
    block = document.block_at(window.start)
    tagged = mended(tag(fold(document.text, window)))
    pieces = list(_pieces(document, tagged, registry))
    found = [
        notice(tagged.view, group, n, registry)
        for n, group in enumerate(groups(tagged.view, pieces), 1)
    ]
    field = declared(document, block) if block else None
    subject = block.subject if block else "item"
    if field is not None:
        yield from field(found, registry)
        return
    for one in found:
        yield _placed(document, one, subject)


def _placed(document: Document, one: Notice, subject: str) -> Notice:
    """Say what a notice is about: the item, or a picture of it whose caption it stands in.

    In a text of some length, a licence or a credit that speaks of pictures is theirs alone.
    """
    block = document.block_at(one.span.start)
    subject = block.subject if block else subject
    if block and block.role is Role.CAPTION and _is_mere_credit(one):
        one = replace(one, kind=Kind.CREDIT)
    pictured = bool(one.statements) and all(s.object in _PICTURES for s in one.statements)
    if subject == ITEM and pictured and len(document.text) > _ARTICLE:
        subject = "image"
    return replace(one, subject=subject)


def _is_mere_credit(one: Notice) -> bool:
    return one.kind is Kind.COPYRIGHT and not (one.years or one.reserved or one.statements)


_PICTURES = frozenset({Object.IMAGE, Object.VIDEO, Object.GRAPHIC})
#: A text longer than this is an article, and what it says of pictures is not said of it.
_ARTICLE = 1_500


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is known of a window before anything is found in it."""

    document: Document
    tagged: Tagged
    read: tuple[Reading, ...]
    known: tuple[Known, ...]


def _pieces(document: Document, tagged: Tagged, registry: Registry) -> Iterator[Piece]:
    """Yield what is found in one window, believed and unbelieved statements told apart."""
    known = registry.known(tagged.view)
    read = tuple(readings(tagged, document.language))
    scene = _Scene(document, tagged, read, known)
    sure = list(marks(tagged, known))
    sure += reserved(tagged, sure)
    sure += (_sentence_of(tagged, read, piece) for piece in licences(tagged.view.text))
    for piece in directives(tagged, read):
        if piece.kind is Kind.LICENCE and any(_overlap(piece, other) for other in sure):
            continue
        reading = _reading_at(read, piece.start)
        sure.append(_directed(reading, piece, known) if reading else piece)
    named = list(credit_lines(tagged, known))
    sure = [piece for piece in sure if _is_meant(tagged, read, piece)]
    named = [c for c in named if not any(_repeats(c, piece) for piece in sure)]
    stated = _stated(scene, sure, named)
    for piece in (*sure, *named, *stated):
        yield _labelled(tagged, read, piece)


def _reading_at(read: Sequence[Reading], at: int) -> Reading | None:
    """Give the sentence that the position lies in."""
    n = bisect_right(read, at, key=lambda one: one.start)
    return read[n - 1] if n and at < read[n - 1].end else None


def _labelled(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> Piece:
    """Give the statements of a piece the object its sentence is labelled with: "Images: …"."""
    reading = _reading_at(read, piece.start)
    about = _label(tagged, reading, piece) if reading else None
    if about is None and reading and piece.kind is Kind.LICENCE:
        credited = reading.has(Tag.CREDIT) and reading.has(Tag.PHOTO)
        about = Object.IMAGE if credited or _is_bracketed(tagged, piece) else None
    if about is None:
        return piece
    told = tuple(
        replace(draft, object=about if draft.object in {None, Object.ITEM} else draft.object)
        for draft in piece.statements
    )
    return replace(piece, statements=told, about=about)


def _is_bracketed(tagged: Tagged, piece: Piece) -> bool:
    """Say whether a licence stands in brackets, as behind the credit of a picture."""
    start = piece.statements[0].start if piece.statements else piece.start
    return tagged.view.text[max(0, start - 1) : start] == "["


def _label(tagged: Tagged, reading: Reading, piece: Piece) -> Object | None:
    """Read the label a sentence begins with: "Text:", "Images:", "AGENCY articles:"."""
    text = tagged.view.text
    colon = text.find(":", reading.start, min(reading.end, reading.start + _LABEL))
    if colon < 0 or colon >= piece.end:
        return None
    named = [
        (hit, Object(meaning.value))
        for hit in tagged.within(reading.start, colon + 1)
        for meaning in hit.meanings
        if meaning.kind is TokenKind.OBJECT and text[hit.end : colon].strip() == ""
    ]
    if not named:
        return None
    hit, about = named[0]
    if text[reading.start : hit.start].strip(" |/-"):
        foreign = piece.kind is Kind.COPYRIGHT and about in {Object.ITEM, Object.TEXT}
        return Object.THIRD_PARTY if foreign and hit.start > reading.start else None
    return about if about is not Object.ITEM else None


def _sentence_of(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> Piece:
    """Quote the sentence a licence stands in, unless it is a long one."""
    reading = _reading_at(read, piece.start)
    if reading is None or reading.end - reading.start > 320:
        return piece
    text = tagged.view.text
    start, end = reading.start, max(reading.end, piece.end)
    while start < piece.start and text[start].isspace():
        start += 1
    return replace(piece, start=start, end=end, language=reading.language)


def _overlap(one: Piece, other: Piece) -> bool:
    return other.kind is Kind.LICENCE and one.start < other.end and other.start < one.end


def _repeats(credit: Piece, piece: Piece) -> bool:
    """Say whether a notice has the credit's names already, or they are a licence's name."""
    if piece.kind is Kind.LICENCE:
        spans = [(draft.start, draft.end) for draft in piece.statements]
        return any(s < end and start < e for start, end in credit.holders for s, e in spans)
    return bool(piece.holders) and piece.start <= credit.start and credit.end <= piece.end


def _is_meant(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> bool:
    """Leave out a formula or a licence that its sentence only talks about."""
    if piece.kind not in {Kind.COPYRIGHT, Kind.LICENCE} or (piece.years and piece.holders):
        return True
    reading = _reading_at(read, piece.start)
    if reading is None:
        return True
    start, end = piece.start, piece.end
    if piece.kind is Kind.LICENCE and piece.statements:
        start, end = piece.statements[0].start, piece.statements[0].end
        if (
            _denied(reading, end)
            or _withheld(reading, start)
            or (SOME in piece.licences and not _puts_under(reading))
        ):
            return False
    elif not (piece.reserved or piece.years or piece.holders or _is_worded(reading)):
        return False  # "protected by copyright", in a sentence on something else
    return mention(tagged, reading, start, end) < 1


def _withheld(reading: Reading, start: int) -> bool:
    """Say whether a negation rules the licence: "is not licensed under", "not covered by"."""
    for token in reversed([t for t in reading.tokens if t.end <= start][-8:]):
        if token.kind is TokenKind.MARKUP and token.value in {",", ";", ":", "(", "."}:
            return False
        if token.is_tag(Tag.NEG):
            return True
    return False


def _puts_under(reading: Reading) -> bool:
    """Say whether a sentence puts something under a licence, and does not talk about licences."""
    told = reading.has(Tag.REPORT, Tag.TOPIC)
    named = any(token.kind is TokenKind.OBJECT for token in reading.tokens)
    return not told and (reading.has(Tag.ALLOW) or (named and reading.known() > 0.3))


def _is_worded(reading: Reading) -> bool:
    named = any(token.kind is TokenKind.OBJECT for token in reading.tokens)
    return named and reading.known() > 0.3 and not reading.has(Tag.REPORT, Tag.TOPIC)


def _denied(reading: Reading, end: int) -> bool:
    """Say whether the sentence goes on to deny it: "our licence does not cover images"."""
    after = [token for token in reading.tokens if token.start >= end][:5]
    if any(token.kind is TokenKind.MARKUP for token in after[:2]):
        return False
    return any(t.is_tag(Tag.NEG) or t.kind is TokenKind.EXEMPTION for t in after)


def _stated(scene: _Scene, sure: Sequence[Piece], named: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the statements that are believed, each with the holder its sentence names."""
    text = scene.tagged.view.text
    candidates = [
        (reading, clause, draft)
        for reading in scene.read
        for clause, draft in joined(
            [
                (clause, draft)
                for clause in clauses(reading.tokens)
                for draft in drafts(clause, text)
            ]
        )
        if not _is_licence_name(draft, sure) and not _gives(reading, clause, draft, sure)
    ]
    believed: list[Piece] = []
    for least in (ENOUGH + 0.4, ENOUGH):  # what is plain first, then what leans on it
        for reading, clause, draft in candidates:
            if any(draft in piece.statements for piece in believed):
                continue
            setting = _setting(scene, draft, [*sure, *believed], named)
            weight = belief(scene.tagged, reading, draft, setting)
            if weight >= least:
                believed.append(_believed(scene, reading, clause, draft, weight))
    yield from believed


def _is_licence_name(draft: Draft, sure: Iterable[Piece]) -> bool:
    """The words of a licence's name ("non-commercial use") are no statement beside it."""
    for piece in sure:
        if piece.kind is Kind.LICENCE:
            named = [one for one in piece.statements if one.start <= draft.start]
            if any(draft.end <= one.end for one in named):
                return True
        elif piece.kind in _ORDERS and piece.start <= draft.start and draft.end <= piece.end:
            return True
    return False


def _gives(reading: Reading, clause: Clause, draft: Draft, sure: Iterable[Piece]) -> bool:
    """Say whether the "licence" of a clause is what a named licence gives, not what it asks."""
    beside = any(
        piece.kind is Kind.LICENCE and piece.start < reading.end and reading.start < piece.end
        for piece in sure
    )
    permits = clause.operator is not None and clause.operator.modality is Modality.PERMITS
    return beside and permits and draft.modality is Modality.PROHIBITS


def _setting(
    scene: _Scene, draft: Draft, beside: Iterable[Piece], named: Iterable[Piece]
) -> Setting:
    document, tagged = scene.document, scene.tagged
    span = tagged.view.span(draft.start, draft.end)
    block = document.block_at(span.start)
    companions = [*beside, *named] if draft.shorthand else list(beside)
    near = any(_near(tagged, piece, draft) for piece in companions)
    touching = near and any(_touches(tagged, piece, draft) for piece in companions)
    size = len(document.text)
    return Setting(
        near=near,
        touching=touching,
        credited=any(_touches(tagged, piece, draft) for piece in named),
        role=block.role if block else None,
        last=size > 0 and span.end > 0.8 * size,
        alone=size < 320,
        long=size > 1_500,
    )


def _near(tagged: Tagged, piece: Piece, draft: Draft) -> bool:
    if piece.start < draft.end and draft.start < piece.end:
        return True
    gap = (piece.end, draft.start) if piece.end <= draft.start else (draft.end, piece.start)
    crossed = sum(gap[0] <= at < gap[1] for at in tagged.view.paragraphs)
    return gap[1] - gap[0] <= _NEIGHBOUR and crossed <= 1


def _touches(tagged: Tagged, piece: Piece, draft: Draft) -> bool:
    """Say whether nothing but a word or two, and no empty line, parts the two."""
    if piece.start < draft.end and draft.start < piece.end:
        return piece.kind is not Kind.CREDIT or draft.shorthand
    gap = (piece.end, draft.start) if piece.end <= draft.start else (draft.end, piece.start)
    crossed = any(gap[0] <= at < gap[1] for at in tagged.view.paragraphs)
    return gap[1] - gap[0] <= _BESIDE and not crossed


def _believed(
    scene: _Scene, reading: Reading, clause: Clause, draft: Draft, weight: float
) -> Piece:
    whole = _whole(scene.tagged, reading, draft)
    parties = _parties(scene.tagged, reading, clause, scene.known)
    holders = tuple(dict.fromkeys(parties))
    return Piece(
        whole[0],
        whole[1],
        kind_of(draft),
        holders,
        statements=(draft,),
        weight=weight,
        language=reading.language,
    )


def _whole(tagged: Tagged, reading: Reading, draft: Draft) -> tuple[int, int]:
    """Take the whole sentence for the notice's words, but of a long one just the statement."""
    text = tagged.view.text
    start, end = reading.start, reading.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start <= 600 and (reading.known() > 0.25 or end - start < 240):
        return start, end
    return draft.start, draft.end


def _parties(
    tagged: Tagged, reading: Reading, clause: Clause, known: Sequence[Known]
) -> Iterator[tuple[int, int]]:
    """Name whose consent is asked, whose credit is due, who speaks."""
    tokens = clause.tokens
    for token in tokens:
        asked = token.kind is TokenKind.CONDITION and token.value in _PARTY
        if asked and (party := _party_after(tagged, token.end, reading)):
            yield party
        if asked and (party := _party_before(tagged, token.start, reading)):
            yield party
    if any(t.kind is TokenKind.CONDITION and t.value in _PARTY for t in tokens):
        for row in known:
            if tokens[0].start <= row.start and row.end <= reading.end:
                yield _without_photo(tagged, row)
    if speaker := _speaker(tagged, reading, known):
        yield speaker


_PARTY = frozenset({Condition.CONSENT, Condition.ATTRIBUTION, Condition.LINK})
#: What joins a consent or a credit to the name behind it, in many languages.
_OF = regex.compile(
    r"[\s:]*(?:(?:of|from|by|to|the|de|la|le|el|del|della|dell'|di|du|des|da|do|dos|das|von|van|der|den|af|av|od|ze|"
    r"strony|på|till|til|an|a|al|на|від|от|до|su|à|d'|l')[\s']*){1,4}(?=\S)|\s?(?=[\"«])|\s(?=\p{L})"
)
_COMMON_NOUN_CAPITALS = frozenset({"de", "lb"})


def _party_after(tagged: Tagged, at: int, reading: Reading) -> tuple[int, int] | None:
    """Read the name behind "permission of", "attribution to", "link to «…»"."""
    view = tagged.view
    joint = _OF.match(view.text, at, reading.end)
    if joint is None:
        return None
    start = joint.end()
    if view.words(start - 4, start) == "The":  # an article that belongs to the name
        start -= 4
    quoted = view.text[start : start + 1] in {'"', "«"}
    if reading.language in _COMMON_NOUN_CAPITALS and not quoted:
        return None
    first = start + quoted
    if not view.upper(first):
        return None
    if quoted:
        end = view.text.find('"', first, reading.end)
        label = view.text.rfind(": ", first, max(first, end))
        first = label + 2 if label > 0 else first
        chained = "/" in view.text[first:end]  # a chain of credits, read as such elsewhere
        return (first, end) if 1 < end - first <= 60 and not chained else None
    if view.words(reading.start, reading.end).isupper():
        return None  # in capitals everything looks like a name
    spoken = {reading.language, COMMON, SECOND}
    stops = [
        hit.start for hit in tagged.within(first, reading.end) if _ends_a_party(hit, spoken)
    ]
    name = name_after(view, start, min([reading.end, *stops]))
    return name if name and "/" not in view.text[slice(*name)] else None


def _ends_a_party(hit: Hit, spoken: set[str | None]) -> bool:
    return any(
        m.pack in spoken and (m.kind is TokenKind.CONDITION or m.value in _PARTY_ENDS)
        for m in hit.meanings
    )


def _party_before(tagged: Tagged, at: int, reading: Reading) -> tuple[int, int] | None:
    """Read the name in front of "is credited", "must be named as the source"."""
    view = tagged.view
    verb = _IS.search(view.text, reading.start, at)
    if verb is None or verb.end() != at or reading.language in _COMMON_NOUN_CAPITALS:
        return None
    name = name_before(view, reading.start, verb.start())
    if name is None or any(
        h.start < name[1] and name[0] < h.end for h in _subjects(tagged, name)
    ):
        return None
    return name


def _subjects(tagged: Tagged, name: tuple[int, int]) -> list[Hit]:
    """List the words of the lexicon in a stretch: "The Source", "Credit" are nobody's name."""
    kinds = {TokenKind.OBJECT, TokenKind.CONDITION}
    return [
        hit
        for hit in tagged.within(*name)
        if any(m.pack == SECOND and m.kind in kinds for m in hit.meanings)
    ]


_IS = regex.compile(
    r"\s(?:is|are|must be|has to be|to be|be|should be|shall be)(?:\s\w+ly)?\s$"
)


_PARTY_ENDS = frozenset({Tag.BAN, Tag.MAY, Tag.MAY_NOT, Tag.AND, Tag.ALLOW, Tag.NEED})


def _without_photo(tagged: Tagged, row: Known) -> tuple[int, int]:
    words = tagged.view.text[row.start : row.end]
    tail = regex.search(r"\s(?:photo|foto|фото)$", words)
    return row.start, row.start + tail.start() if tail else row.end


def _speaker(
    tagged: Tagged, reading: Reading, known: Sequence[Known]
) -> tuple[int, int] | None:
    """Read the name a sentence begins with: "The Harbour Courier does not consent to …"."""
    view = tagged.view
    first = next((t for t in reading.tokens if t.kind is not TokenKind.MARKUP), None)
    if first is None or reading.language in _COMMON_NOUN_CAPITALS:
        return None
    for row in known:
        if row.start == first.start:
            return _without_photo(tagged, row)
    words = view.words(reading.start, reading.end)
    if words.isupper() or words.istitle():
        return None
    run: list[Token] = []
    for token in reading.tokens:
        small = token.value in {"the", "of", "le", "la", "el", "du", "de"}
        if token.value in _NO_NAMES and not run:
            return None
        if token.kind is not TokenKind.WORD or not (view.upper(token.start) or (run and small)):
            break
        run.append(token)
    enough = [t for t in run if t.value not in {"the", "of", "le", "la", "el", "du", "de"}]
    return (run[0].start, run[-1].end) if len(enough) > 1 else None


_NO_NAMES = frozenset({"our", "this", "these", "all", "no", "any", "your", "their", "its"})


def _directed(reading: Reading, piece: Piece, known: Sequence[Known]) -> Piece:
    """Name the agency that gives an order: "TASS withdraws …"."""
    if piece.kind not in {Kind.KILL, Kind.CORRECTION} or piece.holders:
        return piece
    names = tuple((r.start, r.end) for r in known if reading.start <= r.start < reading.end)
    return replace(piece, holders=names)
