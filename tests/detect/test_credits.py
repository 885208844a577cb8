"""Credits: datelines, labels, chains and signatures, and agencies that are only spoken of."""

from __future__ import annotations

import pytest

from licensecheck.model.notice import Kind
from licensecheck.model.text import Role
from tests.detect.finding import found, notices


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported that the harbour froze.",
        "The harbour froze, Reuters reported.",
        "He told Reuters that the harbour froze.",
        "According to AFP, the harbour froze overnight.",
        "The editor of the Associated Press resigned.",
        "AP classes begin in September.",
        "Reuters and AFP cut jobs on Monday.",
        "The minister spoke to the AFP news agency.",
        "Laut dpa ist der Hafen zugefroren.",
        "Selon l'AFP, le port a gelé.",
        "Según EFE, el puerto se heló.",
        "Secondo l'ANSA il porto è gelato.",
        "Jak podaje PAP, port zamarzł.",
        "Как сообщает ТАСС, порт замерз.",
        "Об этом сообщает РИА Новости.",
        "По данным Интерфакса, порт замерз.",
        "据新华社报道，港口结冰。",
        "연합뉴스에 따르면 항구가 얼었다.",
        "The photo was taken in March.",
        "The photo by the window was old.",
        "The source of the river was found.",
        "By courtesy of the weather, the boats came home.",
        "Dinner was courtesy of the mayor.",
        "He scored twice, courtesy of Otto Lind's crosses.",
        "Advanced Placement (AP) - a guide for parents",
        "He spoke with Reuters.",
        "Er sprach mit dpa.",
        "El ministro habló con EFE.",
        "Il ministre a parlé avec AFP.",
        "Con EFE trabajan mil periodistas.",
        "Picture: what a day!",
        "Video: Otto Lind scores",
        "Foto: so sieht der Hafen aus",
        "London, 5 May (see map) - The road is closed.",
        "Berlin, 12. März (Dienstag) - Der Markt öffnet.",
        "Getty Images sued the firm in 2020.",
    ],
)
def test_an_agency_that_is_spoken_of_is_no_credit(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("LONDON (Reuters) - The harbour froze overnight.", "Reuters"),
        ("LONDON, March 3 (Reuters) - The harbour froze overnight.", "Reuters"),
        ("PARIS (AFP) - Le port a gelé.", "AFP"),
        ("Berlin (dpa) – Der Hafen ist zugefroren.", "dpa"),
        ("MADRID, 3 mar (EFE).- El puerto se heló.", "EFE"),
        ("ROMA (ANSA) - Il porto è gelato.", "ANSA"),
        ("WARSZAWA (PAP) - Port zamarzł.", "PAP"),
        ("ANKARA (AA) - Liman dondu.", "AA"),
        ("KYIV (Ukrinform) - The harbour froze.", "Ukrinform"),
        ("МОСКВА, 10 мая. /ТАСС/. Порт замерз.", "ТАСС"),
        ("МОСКВА, 10 мая - РИА Новости. Порт замерз.", "РИА Новости"),
        ("МОСКВА. 10 мая. ИНТЕРФАКС - Порт замерз.", "ИНТЕРФАКС"),
        ("القاهرة (رويترز) - تجمد الميناء.", "رويترز"),
        ("新华社北京3月3日电 港口结冰。", "新华社"),
        ("【新华社】港口结冰。", "新华社"),
        ("(서울=연합뉴스) 항구가 얼었다.", "연합뉴스"),
        ("PORT ELLEN, March 3 (HWN) - The harbour froze.", "HWN"),
        ("BREMEN, 3. März (HNA) – Der Hafen ist zugefroren.", "HNA"),
        ("МОСКВА, 3 марта /Портинформ/. Порт замерз.", "Портинформ"),
        ("नई दिल्ली, 3 मार्च (भाषा) बंदरगाह जम गया।", "भाषा"),
    ],
)
def test_the_agency_of_a_dateline(text: str, name: str) -> None:
    assert [[holder.name for holder in one.holders] for one in notices(text)] == [[name]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Photo: Anna Berg", ["Anna Berg"]),
        ("Photo by Anna Berg", ["Anna Berg"]),
        ("Photo courtesy of Anna Berg", ["Anna Berg"]),
        ("Photo: Anna Berg/AFP", ["Anna Berg", "AFP"]),
        ("Foto: Anna Berg/dpa", ["Anna Berg", "dpa"]),
        ("Photo : Anne Berger", ["Anne Berger"]),
        ("Фото: Анна Берг / РИА Новости", ["Анна Берг", "РИА Новости"]),
        ("写真：山田太郎", ["山田太郎"]),
        ("사진=한강일보", ["한강일보"]),
        ("Source: Reuters", ["Reuters"]),
        ("Quelle: dpa", ["dpa"]),
        ("Источник: Интерфакс", ["Интерфакс"]),
        ("Photo: Otto Lind. Courtesy of the QMA", ["Otto Lind", "QMA"]),
        ("Photos: Anna Berg and Otto Lind", ["Anna Berg", "Otto Lind"]),
        ("Photo by Otto Lind on Unsplash", ["Otto Lind", "Unsplash"]),
        ("Text: Anna Berg für quay.example", ["Anna Berg", "quay.example"]),
        ("Źródło: Senat Portu, fot. Jan Port.", ["Senat Portu", "Jan Port"]),
        ("Foto: Nils Hamn / TT / Kod 4711", ["Nils Hamn", "TT"]),
        ("Foto: picture alliance/dpa", ["picture alliance", "dpa"]),
        ("Credit: NASA/JPL-Caltech", ["NASA/JPL-Caltech"]),
        ("写真: 港太郎（共同）", ["港太郎", "共同"]),
        ("（撮影・港太郎）", ["港太郎"]),
        ("[항만청 제공]", ["항만청"]),
        ("사진=김항구 기자", ["김항구"]),
    ],
)
def test_the_name_behind_a_label(text: str, names: list[str]) -> None:
    told = found(text)
    assert told is not None
    assert list(told.holders) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(Anna Berg/AP)", ["Anna Berg", "AP"]),
        ("AP Photo/Anna Berg", ["AP", "Anna Berg"]),
        ("Otto Lind waves to the crowd. (AP Photo/Anna Berg)", ["AP", "Anna Berg"]),
        ("Otto Lind waves to the crowd. REUTERS/Anna Berg", ["REUTERS", "Anna Berg"]),
        ("Otto Lind waves to the crowd. (Photo by Anna Berg/Getty Images)", ["Anna Berg", "Getty Images"]),
        ("Otto Lind waves to the crowd. (Anna Berg via Reuters)", ["Anna Berg", "Reuters"]),
    ],
)  # fmt: skip
def test_the_links_of_a_chain(text: str, names: list[str]) -> None:
    told = found(text)
    assert told is not None
    assert list(told.holders) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The harbour froze overnight. (Reuters)", "Reuters"),
        ("The harbour froze overnight.\nReuters", "Reuters"),
        ("Le port a gelé. (Avec AFP)", "AFP"),
        ("With reporting by Reuters", "Reuters"),
        ("Il porto è gelato. Con informazioni di Reuters", "Reuters"),
        ("Le Quotidien avec AFP", "AFP"),
        ("ومع رويترز", "رويترز"),
    ],
)
def test_the_signature_of_a_story(text: str, name: str) -> None:
    told = found(text)
    assert told is not None
    assert list(told.holders) == [name]


def test_a_credit_states_nothing() -> None:
    (one,) = notices("LONDON (Reuters) - The harbour froze overnight.")
    assert (one.kind, one.statements, one.reserved, one.years) == (Kind.CREDIT, (), False, ())


def test_a_mere_mark_with_a_name_in_a_caption_is_a_credit() -> None:
    (one,) = notices("© Anna Berg", Role.CAPTION)
    assert one.kind is Kind.CREDIT


def test_an_agency_nobody_registered_makes_no_dateline() -> None:
    assert found("LONDON (Harbourwire) - The harbour froze overnight.") is None


def test_the_agencies_that_fill_a_bracket() -> None:
    told = found("تجمد الميناء. (رويترز، أ ف ب)")
    assert told is not None
    assert told.holders == ("رويترز", "أ ف ب")
