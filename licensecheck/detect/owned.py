"""Who owns the rights where words say so: "the copyright belongs to …"."""

from __future__ import annotations

import regex

from licensecheck.detect.names import name_after
from licensecheck.detect.pieces import Range
from licensecheck.detect.sides import DATED, ENDS, Mark
from licensecheck.detect.tokens import SECOND, Hit, Tagged
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.extend import Tag
from licensecheck.text.scripts import is_unspaced


def owner_in_words(tagged: Tagged, mark: Mark, bound: int) -> Range | None:
    """Read who owns the rights where words say so: "the copyright belongs to …", 版权归…所有."""
    view = tagged.view
    limit = min(bound, mark.end + DATED)
    inside = [h for h in tagged.tagged(mark.start, mark.end, Tag.OWNED) if h.end == mark.end]
    behind = tagged.tagged(mark.end, limit, Tag.OWNED)
    owned = next(iter([*inside, *behind]), None)
    if owned is None or any(mark.end <= b < owned.start for b in view.paragraphs):
        return None
    if regex.search(r"[.!?。;]", view.text[mark.end : owned.start]):
        return None
    stop = min(bound, owned.end + DATED)
    stop = min([stop, *(h.start for h in tagged.tagged(owned.end, stop, *ENDS))])
    stop = min([stop, *(m.start() for m in _OWN_END.finditer(view.text, owned.end, stop))])
    lead = regex.match(r"[\s:]*(?:は|은|는|이|가|의|등)?\s?", view.text[mark.end : owned.start])
    first = mark.end + (lead.end() if lead else 0)
    final = (
        any(map(is_unspaced, view.text[owned.start : owned.end])) and owned.start - first > 2
    )
    if final:  # Japanese and Korean say whose before they say "is"
        return name_after(view, first, owned.start)
    return name_after(view, owned.end, stop)


def owns_no_work(tagged: Tagged, mark: Mark | Hit) -> bool:
    """Say whether a mark only tells of ownership, and not of a work's: "the house belongs to"."""
    owned = tagged.tagged(mark.start, mark.end, Tag.OWNED)
    if not owned or (owned[0].start, owned[-1].end) != (mark.start, mark.end):
        return False
    start = max(0, mark.start - DATED)
    spoken = {SECOND, *tagged.languages(start, mark.end)[:1]}
    return not any(
        m.kind is TokenKind.OBJECT and m.pack in spoken
        for hit in tagged.within(start, mark.start)
        for m in hit.meanings
    )


_OWN_END = regex.compile(r"所有|[,.;。、]\s|[.。]$")
