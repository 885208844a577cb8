"""Notices as programmers write them, and code that only looks like one."""

from __future__ import annotations

import pytest

from licensecheck.detect import find, tell
from licensecheck.model.notice import Notice
from licensecheck.model.text import Document, Part, Place, Role


def found(text: str) -> tuple[Notice, ...]:
    return find(Document.build("a.c", "text/plain", [Part(text, Role.BODY, Place(line=1))]))


@pytest.mark.parametrize(
    "code",
    [
        'printf("Copyright (c) %s", name);',
        "copyright_holder = get_copyright(year)",
        "if copyright is None: return",
        "s/(c)/(d)/g",
        "const pick = (c) => c.id;",
        "for (c) in rows: total += (c)",
        "printCopyright(stream);",
        "copyright_year = 2020",
        '#include "copyright.h"',
        'MARK = re.compile(r"(?:©|\\(c\\))\\s*")',
        '"copyright.title": "Copyright notice",',
        "Copyright {{ year }} {{ name }}",
        "Copyright [yyyy] [name of copyright owner]",
        "Copyright (C) <year>  <name of author>",
        "the exception of Directive 2001/29/EC, the Copyright Directive",
        "Written by Ada Quay in 2003.\nContributed by Bo Reed.",
    ],
)
def test_code_is_no_notice(code: str) -> None:
    assert tell(code) == ()


@pytest.mark.parametrize(
    ("text", "holders", "years"),
    [
        ("/* Copyright (C) 1991-1999, 2003 by B. Writer <bw@mail.example> */", ["B. Writer"], (1991, 1999, 2003)),
        (" * Copyright Harbour Corp. 2001\n * All rights reserved.", ["Harbour Corp."], (2001,)),
        ("# SPDX-FileCopyrightText: 2022 Ada Quay <ada@mail.example>", ["Ada Quay"], (2022,)),
        ("Portions Copyright (c) 1998 Quay, Inc.", ["Quay, Inc."], (1998,)),
        ("dnl Copyright 2003\ndnl   The Harbour Project\ndnl", ["The Harbour Project"], (2003,)),
        ('.\\" Copyright (c) 1990\n.\\"\tQuay Press, Ltd.\n.\\"', ["Quay Press, Ltd."], (1990,)),
        ("; (c) Copyright 1998 by Ada Quay\n; Everything else", ["Ada Quay"], (1998,)),
        ("-- Copyright (c) 1998-02 Ada Quay et al.\n--\n-- A module", ["Ada Quay"], (1998, 2002)),
        ("REM Copyright (C) 1999 Quay Ltd\nREM the rest", ["Quay Ltd"], (1999,)),
        (" * @copyright 2010 Quay Media GmbH\n * @author Bo Reed", ["Quay Media GmbH"], (2010,)),
        ("\\copyright Copyright (c) 2015 Ada Quay", ["Ada Quay"], (2015,)),
        ("<!-- Copyright &copy; 2011 Ada Quay -->", ["Ada Quay"], (2011,)),
        ('__copyright__ = "Copyright 2014, Quay Labs"', ["Quay Labs"], (2014,)),
        ('printf("Copyright (C) 2005 Ada Quay\\n");', ["Ada Quay"], (2005,)),
        ("Copyright 2009-present, Quay Ltd. (https://quay.example)", ["Quay Ltd."], (2009,)),
        ("Copyright (c) by 2007 Ada Quay <ada@mail.example>", ["Ada Quay"], (2007,)),
        ("Copyright Ada Quay <ada@mail.example>, 2015", ["Ada Quay"], (2015,)),
        ("Copyright 1995, 1996, and 1998 Quay Project.", ["Quay Project"], (1995, 1996, 1998)),
        ("(C) 2007 quaywide (https://quaywide.example)", ["quaywide"], (2007,)),
        ("Copyright (C) 1999 Ian Grant", ["Ian Grant"], (1999,)),
        ("Copyright (c) 2001 by the Q2PT1 project", ["the Q2PT1 project"], (2001,)),
        ("Copyright (c) Harbour C++ Society and its contributors", ["Harbour C++ Society"], ()),
        ("Copyright 2014 - ${current.year} Ada Quay", ["Ada Quay"], (2014,)),
        ("Copyright (c) 1996. Quay Technology Limited", ["Quay Technology Limited"], (1996,)),
        ("Copyright (C) 2001 Quay Team (Ada <a@q.example> and Bo <b@q.example>)", ["Quay Team"], (2001,)),
        ("The files in lib/ are copyright 2002 Ada Quay", ["Ada Quay"], (2002,)),
        ("| Quay Informatics (C) 1994\n|--------------\n| Module:\n|   a.c", ["Quay Informatics"], (1994,)),
        ("Copyright or Copr. 2006 QUAY - REED", ["QUAY - REED"], (2006,)),
    ],
)  # fmt: skip
def test_a_comment_names_its_holder(
    text: str, holders: list[str], years: tuple[int, ...]
) -> None:
    (notice,) = found(text)
    assert [holder.name for holder in notice.holders] == holders
    assert notice.years == years


@pytest.mark.parametrize(
    ("text", "holders", "years"),
    [
        (
            "Files: *\nCopyright: 2002-2010, Ada Quay <ada@q.example>\n 2003, Bo Reed <bo@q.example>\n 2005 Harbour Ltd. and its affiliates\n 2006 Cy Vane\nLicense: GPL-2+\n",
            ["Ada Quay", "Bo Reed", "Harbour Ltd.", "Cy Vane"],
            (2002, 2003, 2005, 2006, 2010),
        ),
        (
            " * Copyright (C) 2001 Ada Quay <ada@q.example>\n *               2002-2004 Bo Reed\n *\n * Text\n",
            ["Ada Quay", "Bo Reed"],
            (2001, 2002, 2004),
        ),
        (
            "Copyright 1998, 1999\n  Ada Quay <ada@q.example>\n  Bo Reed <bo@q.example>\n",
            ["Ada Quay", "Bo Reed"],
            (1998, 1999),
        ),
        (
            "Copyright 2000 Ada Quay, 2001 Harbour, Inc.",
            ["Ada Quay", "Harbour, Inc."],
            (2000, 2001),
        ),
        (
            "Copyright (c) 2016 Ada Quay <https://q.example/ada>,\nreedling <https://q.example/r>, Bo Reed\n<https://q.example/bo>",
            ["Ada Quay", "reedling", "Bo Reed"],
            (2016,),
        ),
        (
            " * Copyright (C) 1995 Ada Quay (ada@q.example)\n * Author: Bo Reed <bo@q.example>\n",
            ["Ada Quay"],
            (1995,),
        ),
    ],
    ids=["stanza", "years-of-their-own", "years-once", "one-line", "addresses", "an-author-is-no-holder"],
)  # fmt: skip
def test_holders_are_listed(text: str, holders: list[str], years: tuple[int, ...]) -> None:
    (notice,) = found(text)
    assert [holder.name for holder in notice.holders] == holders
    assert notice.years == years


@pytest.mark.parametrize(
    "text",
    [
        "Copyright (c) Ada Quay\nCopyright (c) Bo Reed\n",
        "// Copyright 2001 Ada Quay\n// Copyright 2001 Bo Reed\n",
        "(c) 2000 Ada Quay\nPortions (c) 2000 Bo Reed\n",
        "© Ada Quay 2016\n\n© Bo Reed 2016\n",
    ],
)
def test_a_new_mark_with_a_new_holder_starts_the_next(text: str) -> None:
    names = [[holder.name for holder in notice.holders] for notice in found(text)]
    assert names == [["Ada Quay"], ["Bo Reed"]]


def test_a_list_of_bullets_is_no_comment() -> None:
    (notice,) = found("* Copyright 2017 Ada Quay\n* Terms of use\n* Imprint\n")
    assert [holder.name for holder in notice.holders] == ["Ada Quay"]


_MIT = """Copyright (c) 2019 Ada Quay

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software, to deal in the Software without restriction, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM
ARISING FROM THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""
_BSD = """/*
 * Copyright (c) 2001 Ada Quay. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the conditions below are met.
 * Neither the name of the author nor the names of contributors may be used
 * to endorse products derived from this software.
 */
"""
_GPL = """/* Copyright (C) 1999 Ada Quay

   This program is free software; you can redistribute it and/or modify
   it under the terms of the GNU General Public License as published by
   the Free Software Foundation; either version 2 of the License, or
   (at your option) any later version.  */
"""
_APACHE = """# Copyright 2014 Ada Quay
#
# Licensed under the Apache License, Version 2.0 (the "License");
# you may not use this file except in compliance with the License.
# See the License for the specific language governing permissions and
# limitations under the License.
"""


@pytest.mark.parametrize(
    ("text", "licence", "says"),
    [
        (_MIT, "MIT", "permits all if keep_notice"),
        (_BSD, "BSD-3-Clause", "permits all if keep_notice no_endorsement"),
        (_GPL, "GPL-2.0-or-later", "permits all if keep_notice share_alike"),
        (_APACHE, "Apache-2.0", "permits all if keep_notice indicate_changes"),
    ],
    ids=["mit", "bsd", "gpl", "apache"],
)
def test_a_licence_text_is_the_permission_it_gives(text: str, licence: str, says: str) -> None:
    (notice,) = found(text)
    assert [holder.name for holder in notice.holders] == ["Ada Quay"]
    assert notice.licences == (licence,)
    assert says in tell(text)


@pytest.mark.parametrize(
    "news",
    [
        "The kernel is released under the GNU General Public License version 2, he said.",
        "Quay Corp will put it under the Apache License, Version 2.0.",
        "Released under the MIT license in 2009, the library became popular.",
    ],
)
def test_news_of_a_licence_puts_nothing_under_it(news: str) -> None:
    assert found(news) == ()


def test_a_long_licence_is_told_by_its_title() -> None:
    text = (
        "GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991\n\n"
        "Copyright (C) 1989 Harbour Society, Inc.\n"
        "Everyone is permitted to copy this license document, but changing it is not allowed.\n\n"
        "You may not copy or distribute the Program except as provided here.\n\n"
        "END OF TERMS AND CONDITIONS\n\nCopying the manual is prohibited.\n"
    )
    first, second, third = found(text)
    assert first.licences == ("GPL-2.0-only",)
    assert (second.years, second.statements) == ((1989,), ())
    assert third.span.of(text).startswith("Copying the manual")


@pytest.mark.parametrize(
    ("tag", "licences", "says"),
    [
        ("SPDX-License-Identifier: CC-BY-SA-4.0", ("CC-BY-SA-4.0",), "permits all if attribution share_alike"),
        ("SPDX-License-Identifier: MIT", ("MIT",), "permits all if keep_notice"),
        ("SPDX-License-Identifier: Apache-2.0 OR MIT", ("Apache-2.0",), "permits all if keep_notice"),
        ("SPDX-License-Identifier: GPL-3.0-only", ("GPL-3.0-only",), "permits all if keep_notice share_alike"),
        ("SPDX-License-Identifier: CC0-1.0", ("CC0-1.0",), "permits all"),
    ],
)  # fmt: skip
def test_a_tag_gives_its_licence(tag: str, licences: tuple[str, ...], says: str) -> None:
    (notice,) = found(tag)
    assert tell(tag) == (says,)
    assert notice.licences == licences
