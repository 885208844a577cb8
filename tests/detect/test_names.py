"""Where a holder's name ends: what belongs to it, and what only follows it."""

from __future__ import annotations

import pytest

from licensecheck.detect.registry import Registry
from tests.detect.finding import PROFILES, found, notices


def holders(text: str) -> list[str]:
    told = found(text)
    return list(told.holders) if told else []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("© 2019 Harbour Gazette and its affiliates", "Harbour Gazette"),
        ("© 2019 Harbour Gazette | Terms of use", "Harbour Gazette"),
        ("© 2019 Harbour Gazette - All rights reserved", "Harbour Gazette"),
        ("© 2019 Harbour Gazette, Quay Street 4, Port Ellen", "Harbour Gazette"),
        ("© 2019 Harbour Gazette. The harbour froze.", "Harbour Gazette"),
        ("© 2019 Harbour Gazette may not be copied", "Harbour Gazette"),
        ("© 2019 by Anna Berg", "Anna Berg"),
        ("© 2019 Anna Berg. Used with permission.", "Anna Berg"),
        ("© 2019–2021 “Harbour Gazette”", "Harbour Gazette"),
    ],
)
def test_what_follows_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert holders(text) == [name]


@pytest.mark.parametrize(
    "name",
    [
        "Harbour Gazette Ltd.",
        "Harbour Gazette, Inc.",
        "Bennett, Coleman & Co. Ltd.",
        "Verlag Nordlicht GmbH & Co. KG",
        "Nordlicht-Verlag AG",
        "La Voz del Puerto, S.A.",
        "Il Corriere del Lago S.r.l.",
        "ООО «Речной вестник»",
        "The Harbour Gazette",
        "Agence France-Presse",
        "L'Écho du Quai",
        "Lakeside Press and Hillside Media",
        "Thomson Reuters",
        "한강일보",
        "港口日报社",
    ],
)
def test_a_name_is_whole(name: str) -> None:
    assert holders(f"© 2020 {name}") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("© 2020 Lakeside Press / Hillside Media", ["Lakeside Press", "Hillside Media"]),
        ("© EPA/JONAS LIND", ["EPA", "JONAS LIND"]),
        ("Photos: © Anna Berg/Harbour Gazette", ["Anna Berg", "Harbour Gazette"]),
        ("© 2020 Harbour Gazette, a division of Lakeside Press", ["Harbour Gazette", "Lakeside Press"]),
    ],
)  # fmt: skip
def test_several_names_are_several_holders(text: str, names: list[str]) -> None:
    assert holders(text) == names


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("© 2020 Nobody In Particular", None),
        ("© 2020 Reuters", "reuters"),
        ("© 2020 Thomson Reuters", "reuters"),
        ("© AFP 2020", "afp"),
        ("© Deutsche Presse-Agentur GmbH, 2018", "dpa"),
    ],
)
def test_a_holder_is_known_by_its_aliases(text: str, id_: str | None) -> None:
    (one,) = notices(text)
    assert [holder.id for holder in one.holders] == [id_]


def test_a_holder_is_where_its_span_says() -> None:
    text = "© 2020 Lakeside Press / Hillside Media. All rights reserved."
    (one,) = notices(text)
    assert [holder.span.of(text) for holder in one.holders if holder.span] == [
        "Lakeside Press",
        "Hillside Media",
    ]


def test_every_profile_is_known_by_its_own_name() -> None:
    registry = Registry(PROFILES)
    assert [one.id for one in PROFILES if registry.identify(one.name) != one.id] == []


@pytest.mark.parametrize(
    "name",
    [
        "Havneposten A/S",
        "Primorski list d. d.",
        "Kurier Portowy Sp. z o.o.",
        "Il Molo S.p.A.",
        "ЗАО «Портовые новости»",
        "Редакция журнала «Гавань»",
        "Hafenpresse - Verlag und Werbung, Lda",
    ],
)
def test_a_company_form_belongs_to_its_name(name: str) -> None:
    assert holders(f"© 2020 {name}") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("© 2020 हार्बर टाइम्स। सर्वाधिकार सुरक्षित।", "हार्बर टाइम्स"),
        ("© 2563 สำนักข่าวท่าเรือ สงวนลิขสิทธิ์", "สำนักข่าวท่าเรือ"),
        ("כל הזכויות שמורות לעיתון הנמל", "עיתון הנמל"),
        ("جميع الحقوق محفوظة لصحيفة الميناء 2020", "صحيفة الميناء"),
        ("Všetky práva vyhradené a vykonáva ich Quay Media", "Quay Media"),
        ("® 2021 quaypress.example - All rights reserved.", "quaypress.example"),
        ("Copyright © 2000-2019. Quay Media", "Quay Media"),
        ("Copyright: Anna Berg, anna@quay.example", "Anna Berg"),
        ("Terms\n\nCopyright © 2020 Quay Media", "Quay Media"),
        ("mention « © Ville du Port » obligatoire", "Ville du Port"),
        ("Foto: Joël Le Gall", "Joël Le Gall"),
    ],
)
def test_a_name_ends_where_its_script_and_its_signs_end_it(text: str, name: str) -> None:
    assert holders(text) == [name]


@pytest.mark.parametrize("above", ["Privacy Policy", "Instagram", "Careers"])
def test_the_line_above_is_no_holder(above: str) -> None:
    assert holders(f"{above}\n\nCopyright 2024. All rights reserved.") == []


def test_a_house_is_no_work() -> None:
    assert found("The house is the property of Anna Berg.") is None
    assert holders("This content is the property of Quay Press.") == ["Quay Press"]
