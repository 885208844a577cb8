"""Minimal pairs: two sentences a word or two apart, one about a work and one that is not.

A ban on parking has the form of a ban on copying; what decides is the object of the rule, and
whether the formula is used or only talked about.
"""

from __future__ import annotations

import pytest

from licensecheck.detect import tell


@pytest.mark.parametrize(
    ("other", "meant", "says"),
    [
        # another object
        ("Parking is prohibited.", "Reprinting is prohibited.", "prohibits publish"),
        ("The sale of alcohol is prohibited.", "The sale of photographs is prohibited.", "prohibits sell of image"),
        ("Photography in the museum without permission is prohibited.", "Reproduction of images without permission is prohibited.", "prohibits reproduce of image if consent"),
        ("Entry is prohibited without permission.", "Reuse is prohibited without permission.", "prohibits all if consent"),
        ("Tickets may not be resold.", "Articles may not be resold.", "prohibits sell"),
        ("The players may not be used in the match.", "The pictures may not be used in the match programme.", None),
        ("Der Verkauf von Alkohol ist verboten.", "Der Verkauf von Fotos ist verboten.", "prohibits sell of image"),
        ("Il est interdit de fumer ici.", "Il est interdit de reproduire cet article.", "prohibits reproduce"),
        ("Se prohíbe la venta de alcohol.", "Se prohíbe la reproducción de este artículo.", "prohibits reproduce"),
        ("È vietato fumare nei locali.", "È vietato riprodurre questo articolo.", "prohibits reproduce"),
        ("É proibido fumar neste local.", "É proibido reproduzir este artigo.", "prohibits reproduce"),
        ("Запрещается ловля рыбы.", "Запрещается копирование статей.", "prohibits reproduce of text"),
        ("Zakazuje się palenia.", "Zakazuje się kopiowania artykułów.", "prohibits reproduce of text"),
        ("Sigara içmek yasaktır.", "Bu haberi kopyalamak yasaktır.", "prohibits reproduce"),
        ("禁止吸烟", "禁止转载", "prohibits publish"),
        ("駐車禁止", "転載禁止", "prohibits publish"),
        ("주차 금지", "전재 금지", "prohibits publish"),
        # told, not said
        ("The court ruled that the article may not be republished.", "The article may not be republished.", "prohibits publish"),
        ("Der Minister sagte, der Nachdruck sei verboten.", "Der Nachdruck ist verboten.", "prohibits publish"),
        ("Суд запретил перепечатку статьи.", "Перепечатка статьи запрещена.", "prohibits publish of text"),
        # asked
        ("Is the reproduction of articles prohibited?", "The reproduction of articles is prohibited.", "prohibits reproduce"),
        # quoted
        ("The phrase “all rights reserved” is printed in many books.", "All rights reserved.", "reserved"),
        ("What does “all rights reserved” mean?", "© 2019 Harbour Gazette. All rights reserved.", "reserved"),
        # code
        ('print("All rights reserved") if (x == 1) { return; }', "All rights reserved", "reserved"),
    ],
)  # fmt: skip
def test_a_pair_a_word_apart(other: str, meant: str, says: str | None) -> None:
    assert tell(other) == ()
    assert tell(meant) == ((says,) if says else ())


@pytest.mark.parametrize(
    ("one", "says", "other", "differs"),
    [
        ("This article may be reproduced.", "permits reproduce", "This article may not be reproduced.", "prohibits reproduce"),
        ("Reproduction is prohibited.", "prohibits reproduce", "Reproduction is not prohibited.", "permits reproduce"),
        ("Reproduction is permitted.", "permits reproduce", "Reproduction is not permitted.", "prohibits reproduce"),
        ("This article may not be reproduced without permission.", "prohibits reproduce if consent", "This article may not be reproduced without attribution.", "permits reproduce if attribution"),
        ("This article may be reproduced with permission.", "prohibits reproduce if consent", "This article may be reproduced with attribution.", "permits reproduce if attribution"),
        ("No part of this article may be reproduced.", "prohibits reproduce quote", "Part of this article may be reproduced.", None),
        ("This article may not be used in Japan.", "prohibits all in JP", "This article may not be used outside Japan.", "prohibits all in !JP"),
        ("Der Artikel darf kopiert werden.", "permits reproduce", "Der Artikel darf nicht kopiert werden.", "prohibits reproduce"),
        ("L'article peut être copié.", "permits reproduce", "L'article ne peut être copié.", "prohibits reproduce"),
        ("El artículo puede copiarse.", "permits reproduce", "El artículo no puede copiarse.", "prohibits reproduce"),
        ("L'articolo può essere copiato.", "permits reproduce", "L'articolo non può essere copiato.", "prohibits reproduce"),
        ("O artigo pode ser copiado.", "permits reproduce", "O artigo não pode ser copiado.", "prohibits reproduce"),
        ("Копирование статьи разрешено.", "permits reproduce of text", "Копирование статьи не разрешено.", "prohibits reproduce of text"),
        ("Копирование статьи запрещено.", "prohibits reproduce of text", "Копирование статьи не запрещено.", "permits reproduce of text"),
        ("Artykuł można kopiować.", "permits reproduce of text", "Artykułu nie można kopiować.", "prohibits reproduce of text"),
        ("Het artikel mag worden gekopieerd.", "permits reproduce", "Het artikel mag niet worden gekopieerd.", "prohibits reproduce"),
        ("Artikeln får kopieras.", "permits reproduce", "Artikeln får inte kopieras.", "prohibits reproduce"),
        ("转载须经许可。", None, "转载无须许可。", None),
    ],
)  # fmt: skip
def test_a_word_turns_the_answer(
    one: str, says: str | None, other: str, differs: str | None
) -> None:
    for text, told in ((one, says), (other, differs)):
        assert told is None or tell(text) == (told,)
