"""Whom a statement names: whose consent is asked, who is credited, who licenses, who speaks."""

from __future__ import annotations

import pytest

from tests.detect.finding import found


def holders(text: str) -> list[str]:
    told = found(text)
    return list(told.holders) if told else []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No part may be copied without the Harbour Gazette's prior written consent.", "Harbour Gazette"),
        ("No part may be copied without the written consent of The Harbour Gazette.", "The Harbour Gazette"),
        ("Reproduction interdite sans l'autorisation écrite de L'Écho du Port.", "L'Écho du Port"),
        ("É proibida a reprodução sem autorização escrita da Portopress.", "Portopress"),
        ("Niets uit deze uitgave mag worden gekopieerd zonder schriftelijke toestemming van De Havenkrant.", "De Havenkrant"),
        ("Nachdruck nur mit Genehmigung der Nordlicht Verlag GmbH.", "Nordlicht Verlag GmbH"),
        ("Sisällön käyttö ilman Satamalehden kirjallista lupaa on kielletty.", "Satamalehden"),
        ("Bu haber Liman Gazetesi’nin yazılı izni olmadan kopyalanamaz.", "Liman Gazetesi"),
        ("A cikkek másolása a Kikötő Hírlap írásos engedélye nélkül tilos.", "Kikötő Hírlap"),
        ("Kopiering förbjuden utan TT:s tillstånd.", "TT"),
        ("Перепечатка без письменного согласия редакции «Портовый вестник» запрещена.", "Портовый вестник"),
        ("אין להעתיק את הכתבות ללא אישור מראש ובכתב מעיתון הנמל.", "עיתון הנמל"),
        ("يحظر نسخ المواد أو إعادة نشرها دون إذن كتابي مسبق من صحيفة الميناء.", "صحيفة الميناء"),
        ("هرگونه بازنشر بدون اجازه کتبی از روزنامه بندر ممنوع است.", "روزنامه بندر"),
        ("未经港口日报书面授权，不得转载。", "港口日报"),
        ("本記事は港湾新聞社の事前の許可なく転載することを禁じます。", "港湾新聞社"),
        ("항구일보의 사전 동의 없이 전재할 수 없습니다.", "항구일보"),
        ("हार्बर टाइम्स की लिखित अनुमति के बिना इस समाचार का पुनर्प्रकाशन वर्जित है।", "हार्बर टाइम्स"),
        ("ห้ามทำซ้ำโดยไม่ได้รับอนุญาตเป็นลายลักษณ์อักษรจากสำนักข่าวท่าเรือ", "สำนักข่าวท่าเรือ"),
    ],
)  # fmt: skip
def test_whose_consent_is_asked(text: str, name: str) -> None:
    assert holders(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "No part may be copied without the prior written consent of the publisher.",
        "Nachdruck nur mit Genehmigung des Verlags.",
        "Nachdruck nur mit schriftlicher Genehmigung der Redaktion.",
        "NO PART MAY BE COPIED WITHOUT THE CONSENT OF THE PUBLISHER.",
        "未经本网书面授权，不得转载。",
        "著作権者の許可なく転載することを禁じます。",
        "저작권자의 허락 없이 복제할 수 없습니다.",
        "記事・写真の無断転載を禁じます。",
        "יש איסור להעתיק ללא אישור בכתב מהמערכת.",
        "يحظر نسخ المواد دون إذن كتابي مسبق من الناشر.",
        "ห้ามทำซ้ำโดยไม่ได้รับอนุญาตจากเจ้าของลิขสิทธิ์",
    ],
)
def test_an_office_is_no_name(text: str) -> None:
    assert holders(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("May be copied in full, and the Institute for Harbour Studies must be credited.", ["Institute for Harbour Studies"]),
        ("CC BY-SA Anna Berg", ["Anna Berg"]),
        ("CC BY 4.0, The Estuary Project.", ["The Estuary Project"]),
        ("CC-BY-SA quay press.example", ["quay press.example"]),
        ("„Ebbe“ von Anna Berg steht unter einer Creative Commons Namensnennung 3.0 Lizenz.", ["Anna Berg"]),
        ("This essay by Anna Berg is licensed under a Creative Commons Attribution 4.0 License.", ["Anna Berg"]),
        ("This text is licensed under CC BY 3.0 DE.", []),
        ("Under article 4, Le Courrier du Port does not permit text and data mining of this site.", ["Le Courrier du Port"]),
        ("Use of any Reuters material in this report is prohibited.", ["Reuters"]),
    ],
)  # fmt: skip
def test_who_licenses_and_who_speaks(text: str, names: list[str]) -> None:
    assert holders(text) == names
