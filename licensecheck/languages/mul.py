"""What belongs to no language: signs, licences by their codes, company forms, media in capitals."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition

PACK = LanguagePack(
    name="mul",
    title="Signs of every language",
    tags={
        Tag.MARK: words(
            "spdx-filecopyrighttext: | spdx-snippetcopyrighttext: | © | ℗ | (c) | (с) | (©) | (c)opyright | copyright | copr. | copyright or copr. | copyrighted by"
        ),
        Tag.FORM: words(
            """ltd | ltd. | limited | inc | inc. | incorporated | llc | l.l.c. | llp | plc | co. | corp |
            corp. | corporation | company | gmbh | ag | kg | ohg | se | mbh | e.v. | s.a. | sa | s.a.s. |
            sas | sarl | s.a.r.l. | s.l. | s.l.u. | s.a.u. | s.p.a. | spa | s.r.l. | srl | b.v. | bv | n.v. |
            nv | a.s. | s.r.o. | a/s | oy | oyj | ab | as | asa | kft | kft. | zrt | zrt. | sp. z o.o. |
            d.o.o. | d.d. | a.d. | pty | pvt | sdn bhd | ооо | оао | зао | ао | пао | тов | ед"""
        ),
        Tag.ABBREVIATION: words(
            """co | inc | ltd | corp | bros | st | dr | mr | mrs | ms | prof | no | nr | art | abs | vgl |
            bzw | ca | u.s | u.k | s.a | a.m | p.m | vol | ed | eds | pp | fig | jr | sr | sen | gov |
            rep | gen | col | sgt | lt | capt | rev | hon | wis | calif | ul | tel | св | им | ул | гг"""
        ),
    },
    actions={Action.AI_TRAINING: words("tdm | text and data mining | text und data mining")},
    conditions={Condition.ATTRIBUTION: ()},
    examples=(Example("© ® ™"),),
)
