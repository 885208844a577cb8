"""A statement in the words of a person, for whom the vocabularies are not.

Tables for the closed vocabularies of `licensecheck.model.notice`, and the little grammar
that joins them; a test holds that no member of a vocabulary is without its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from licensecheck.model.notice import (
    UNRESOLVED,
    Action,
    Condition,
    Exemption,
    Modality,
    Object,
    Statement,
)

MODALITIES = {
    Modality.PROHIBITS: "forbids",
    Modality.PERMITS: "allows",
    Modality.REQUIRES: "sets a duty for",
    Modality.RESERVES: "reserves",
}

ACTIONS = {
    Action.ALL: "any use",
    Action.PUBLISH: "publishing",
    Action.PUBLISH_ONLINE: "publishing online",
    Action.PRINT: "printing",
    Action.BROADCAST: "broadcasting",
    Action.SOCIAL: "posting on social media",
    Action.REPRODUCE: "reproducing",
    Action.REDISTRIBUTE: "redistributing",
    Action.REWRITE: "rewriting",
    Action.ADAPT: "adapting",
    Action.TRANSLATE: "translating",
    Action.QUOTE: "quoting",
    Action.ARCHIVE: "archiving",
    Action.SELL: "selling",
    Action.COMMERCIAL: "commercial use",
    Action.ADVERTISE: "advertising",
    Action.AI_TRAINING: "training AI and mining",
    Action.ALTER_IMAGE: "altering images",
    Action.LINK: "framing and embedding",
}

OBJECTS = {
    Object.ITEM: "the item",
    Object.SITE: "the whole site",
    Object.TEXT: "the text",
    Object.IMAGE: "the image",
    Object.VIDEO: "the video",
    Object.AUDIO: "the audio",
    Object.GRAPHIC: "the graphic",
    Object.DATABASE: "the database",
    Object.LOGO: "the logo",
    Object.THIRD_PARTY: "the material of others in it",
}

CONDITIONS = {
    Condition.CONSENT: "consent",
    Condition.PRIOR: "asking beforehand",
    Condition.WRITTEN: "a written answer",
    Condition.ATTRIBUTION: "naming the source",
    Condition.LINK: "a link to the source",
    Condition.KEEP_NOTICE: "keeping the notice",
    Condition.INDICATE_CHANGES: "marking changes",
    Condition.NO_DERIVATIVES: "changing nothing",
    Condition.SHARE_ALIKE: "passing it on under the same terms",
    Condition.NONCOMMERCIAL: "earning nothing by it",
    Condition.EDITORIAL_PURPOSE: "an editorial purpose",
    Condition.PERSONAL_USE: "personal use",
    Condition.EDUCATIONAL_USE: "use in teaching",
    Condition.CONTEXT_ONLY: "use in the context of the story",
    Condition.ONE_TIME: "using it once",
    Condition.TIME_WINDOW: "keeping to the time named",
    Condition.LENGTH_LIMIT: "keeping to the length named",
    Condition.NOTIFY: "telling the holder",
    Condition.PAYMENT: "payment",
    Condition.SUBSCRIBER: "a subscription",
    Condition.RELEASE: "a release by those shown",
    Condition.TRACKING_PIXEL: "keeping the tracking pixel",
    Condition.NO_ENDORSEMENT: "suggesting no endorsement",
    Condition.DISCLAIMER: "a disclaimer",
    Condition.USE_CORRECTED_VERSION: "using the corrected version",
    Condition.TERRITORY: "keeping to the territory named",
    Condition.COMMERCIAL_PURPOSE: "for commercial purposes",
    Condition.LIMITED_MANNER: "in the manner named",
}

EXEMPTIONS = {
    Exemption.EDITORIAL_USE: "editorial use",
    Exemption.PERSONAL_USE: "personal use",
    Exemption.QUOTATION: "quotation",
    Exemption.STATUTORY_EXCEPTION: "what the law allows",
    Exemption.SUBSCRIBERS: "subscribers",
    Exemption.SOCIAL_SHARE: "sharing on social media",
    Exemption.SCIENTIFIC_RESEARCH: "scientific research",
    Exemption.SEARCH_ENGINES: "search engines",
    Exemption.IMAGES: "images",
    Exemption.THIRD_PARTY_MATERIAL: "the material of others in it",
    Exemption.LOGOS: "logos",
    Exemption.VIDEO: "video",
    Exemption.COMMERCIAL_USE: "commercial use",
    Exemption.NONCOMMERCIAL_USE: "use that earns nothing",
    Exemption.EDUCATIONAL_USE: "use in teaching",
    Exemption.HEADLINE_LINK: "headlines with a link",
    Exemption.NAMED_LICENSEE: "the licensee named",
}

#: Conditions that narrow what is said, where the others are a way out of it or a price.
_SCOPES = (Condition.COMMERCIAL_PURPOSE, Condition.LIMITED_MANNER)
_CONSENT = {Condition.CONSENT, Condition.PRIOR, Condition.WRITTEN}
_UNITS = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}
_PERIOD = re.compile(r"P(\d+)([DWMY])")


def told(statement: Statement) -> str:
    """Put *statement* into one sentence, without its full stop."""
    if statement.reserves_all:
        return "reserves all rights, which adds nothing to what the law says"
    return "".join(_clauses(statement))


def joined(words: Iterable[str], last: str = "and") -> str:
    """Join *words* as a list is spoken: a, b and c."""
    *head, tail = words
    return f"{', '.join(head)} {last} {tail}" if head else tail


def _clauses(statement: Statement) -> Iterator[str]:
    yield f"{MODALITIES[statement.modality]} {joined(map(ACTIONS.__getitem__, statement.actions))}"
    if statement.object is not Object.ITEM:
        yield f" of {OBJECTS[statement.object]}"
    for scope in _SCOPES:
        if scope in statement.conditions:
            yield f" {CONDITIONS[scope]}"
    if statement.territory:
        yield f" in {joined(map(_place, statement.territory))}"
    yield from _time(statement)
    if met := tuple(_met(statement.conditions)):
        yield f"{_BEFORE[statement.modality]} {joined(met)}"
    if statement.exceptions:
        spared = (EXEMPTIONS[it] for it in sorted(statement.exceptions))
        yield f", but not for {joined(spared)}"
    if statement.credit:
        yield f", with the credit “{statement.credit}”"


_BEFORE = {
    Modality.PROHIBITS: ", unless with",
    Modality.PERMITS: ", with",
    Modality.REQUIRES: ":",
    Modality.RESERVES: ", unless with",
}


def _met(conditions: frozenset[Condition]) -> Iterator[str]:
    """Yield what has to be met, consent with its two flags as one thing."""
    if Condition.CONSENT in conditions:
        flags = (Condition.PRIOR, Condition.WRITTEN)
        words = [flag.value for flag in flags if flag in conditions]
        yield " ".join((*words, CONDITIONS[Condition.CONSENT]))
        conditions -= _CONSENT
    for condition in sorted(conditions.difference(_SCOPES)):
        yield CONDITIONS[condition]


def _place(code: str) -> str:
    return f"all countries but {code[1:]}" if code.startswith("!") else code


def _time(statement: Statement) -> Iterator[str]:
    if statement.from_:
        yield f" from {_when(statement.from_)} on"
    if statement.until:
        period = _PERIOD.fullmatch(statement.until)
        yield f" {'for' if period else 'until'} {_when(statement.until)}"


def _when(moment: str) -> str:
    """Give a date, or a period such as `P30D` in words."""
    if moment == UNRESOLVED:
        return "a time that cannot be worked out"
    period = _PERIOD.fullmatch(moment)
    return f"{period[1]} {_UNITS[period[2]]}" if period else moment
