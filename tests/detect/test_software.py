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
    ],
)  # fmt: skip
def test_a_comment_names_its_holder(
    text: str, holders: list[str], years: tuple[int, ...]
) -> None:
    (notice,) = found(text)
    assert [holder.name for holder in notice.holders] == holders
    assert notice.years == years


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
