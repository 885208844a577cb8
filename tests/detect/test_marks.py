"""Marks and what stands beside them: a year, a name, or nothing that makes a notice of them."""

from __future__ import annotations

import pytest

from licensecheck.model.notice import Kind
from tests.detect.finding import Found, found, notices


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(a) first point (b) second point (c) third point", id="a list in a line"),
        pytest.param("(a) first point\n(b) second point\n(c) third point in 2019", id="a list in lines"),
        pytest.param("The rule applies to (a) vessels, (b) barges and (c) rafts.", id="a list in a sentence"),
        pytest.param("See section 501(c)(3) of the code.", id="a section"),
        pytest.param("Under Article 7(c) the minister decides.", id="an article"),
        pytest.param("nach § 5 Abs. 2 (c) der Verordnung von 2019", id="a paragraph"),
        pytest.param("The water was heated to 80 (C) for an hour.", id="Celsius in brackets"),
        pytest.param("Temperatures reached 31°C in the valley.", id="Celsius"),
        pytest.param("The © sign was invented long ago.", id="the sign as a sign"),
        pytest.param("Press © to insert the sign.", id="the sign as a key"),
        pytest.param("© Fresh fish daily\n© Home delivery\n© Open on Sundays", id="the sign as a bullet"),
        pytest.param("Grade (c) was awarded to 14 pupils in 2019.", id="a grade"),
        pytest.param("Left to right: (l) Anna Berg, (c) Otto Lind and (r) Ida Holm.", id="the centre of a picture"),
        pytest.param("Otto Lind (c) with supporters in 2019.", id="centre, and a year"),
        pytest.param("char c = '©'; // 2019", id="a character in code"),
        pytest.param('const COPYRIGHT = "\\u00a9";', id="a constant in code"),
        pytest.param("if (c) { return 2019; }", id="a condition in code"),
        pytest.param("array[i](c) = 2019", id="a call in code"),
        pytest.param("Copyright", id="a heading"),
        pytest.param("Copyright is a right of authors.", id="the right itself"),
        pytest.param("Copyright infringement rose in 2019.", id="news of it"),
        pytest.param("Anna Berg owns the copyright to the song since 2019.", id="somebody owns one"),
        pytest.param("In 2019 the company registered a copyright for its logo.", id="somebody registers one"),
        pytest.param("2019", id="a year alone"),
        pytest.param("Harbour Gazette 2019", id="a name and a year"),
        pytest.param("© ® ™", id="signs alone"),
    ],
)  # fmt: skip
def test_a_mark_alone_is_no_notice(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "holders", "years"),
    [
        ("© 2019 Harbour Gazette Ltd.", ["Harbour Gazette Ltd."], [2019]),
        ("(c) 2019 Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("Copyright 2019 Harbour Gazette. All rights reserved.", ["Harbour Gazette"], [2019]),
        ("Copyright © 2004-2017 by Harbour Gazette, Inc. All rights reserved.", ["Harbour Gazette, Inc."], [2004, 2017]),
        ("Copyright (c) 2019, Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("© Copyright Harbour Gazette 2019.", ["Harbour Gazette"], [2019]),
        ("© Harbour Gazette 2019", ["Harbour Gazette"], [2019]),
        ("© Harbour Gazette, 2015, 2017-2019", ["Harbour Gazette"], [2015, 2017, 2019]),
        ("2019 © Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("Harbour Gazette © 2019", ["Harbour Gazette"], [2019]),
        ("Harbour Gazette (C) 1998", ["Harbour Gazette"], [1998]),
        ("© 2010-present Harbour Gazette", ["Harbour Gazette"], [2010]),
        ("© MMXIX Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("© Harbour Gazette", ["Harbour Gazette"], []),
        ("Copyright Harbour Gazette Ltd.", ["Harbour Gazette Ltd."], []),
        ("&copy; 2019 Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("\\u00a9 2019 Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("ⓒ 2019 Harbour Gazette", ["Harbour Gazette"], [2019]),
        ("℗ & © 2020 Nordwind Musik GmbH", ["Nordwind Musik GmbH"], [2020]),
        ("copyright © 2019", [], [2019]),
        ("© 2019", [], [2019]),
        ("Copyright 2019. Harbour Gazette. All rights reserved.", ["Harbour Gazette"], [2019]),
        ("Tutti i diritti riservati © 2020 Il Corriere del Lago", ["Il Corriere del Lago"], [2020]),
        ("Alle Rechte vorbehalten. © Nordlicht Verlag 2020", ["Nordlicht Verlag"], [2020]),
        ("Copyright © 2018 潮見新聞社 All Rights Reserved.", ["潮見新聞社"], [2018]),
        ("© 令和2年 潮見新聞社", ["潮見新聞社"], [2020]),
        ("© 2018 港口日报社", ["港口日报社"], [2018]),
        ("ⓒ 한강일보, 무단전재 및 재배포 금지", ["한강일보"], []),
        ("© พ.ศ. 2560 บริษัท แสงเหนือ จำกัด", ["บริษัท แสงเหนือ จำกัด"], [2017]),
        ("حقوق النشر © 2019 جريدة المرفأ", ["جريدة المرفأ"], [2019]),
        ('© 2019 עיתון הנמל בע"מ', ['עיתון הנמל בע"מ'], [2019]),
        ("© 2019 दैनिक बंदरगाह", ["दैनिक बंदरगाह"], [2019]),
        ("© ООО «Речной вестник», 2021", ["ООО «Речной вестник»"], [2021]),
        ("All content © 2019 Harbour Gazette unless otherwise stated.", ["Harbour Gazette"], [2019]),
        ("This book is copyright 2019 by Anna Berg.", ["Anna Berg"], [2019]),
        ("Text and pictures © Anna Berg", ["Anna Berg"], []),
        ("© 2018 Lakeside Press. © 2020 Hillside Media.", ["Lakeside Press", "Hillside Media"], [2018, 2020]),
    ],
)  # fmt: skip
def test_a_mark_with_a_year_or_a_name(text: str, holders: list[str], years: list[int]) -> None:
    assert found(text) == Found(tuple(holders), tuple(years))


def test_a_mark_with_a_name_is_a_copyright_notice() -> None:
    (one,) = notices("© 2019 Harbour Gazette")
    assert (one.kind, one.reserved, one.statements, one.origin) == (
        Kind.COPYRIGHT, False, (), "prose",
    )  # fmt: skip


def test_a_notice_is_mark_years_and_name_with_the_full_stop() -> None:
    text = "The harbour froze over. © 2004–2017 Harbour Gazette. Boats stayed in."
    (one,) = notices(text)
    assert one.span.of(text) == "© 2004–2017 Harbour Gazette."


def test_a_real_notice_is_found_below_a_list_with_letters() -> None:
    text = "(a) vessels,\n(b) barges,\n(c) rafts.\n\n© 2019 Harbour Gazette"
    assert found(text) == Found(("Harbour Gazette",), (2019,))
