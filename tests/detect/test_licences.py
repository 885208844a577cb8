"""Licences by their names, codes and addresses, in the languages they are named in."""

from __future__ import annotations

import pytest

from licensecheck.detect import tell
from licensecheck.model.notice import Kind
from tests.detect.finding import found, notices

BY = "permits all if attribution"
SA = f"{BY} share_alike"
NC = f"{BY} noncommercial"
ND = f"{BY} no_derivatives"
NC_ND = f"{BY} no_derivatives noncommercial"
FREE = "permits all"


@pytest.mark.parametrize(
    "text",
    [
        "Creative Commons is a nonprofit organisation.",
        "Creative Commons turned twenty this year.",
        "Creative Commons held its summit in 2019.",
        "The CC licence was discussed at the conference.",
        "What does CC BY mean?",
        "Our CC BY licence does not cover photographs.",
        "The court explained the phrase “CC BY 4.0”.",
        "The cc of the engine is 1200.",
        "He scored by luck.",
    ],
)
def test_a_licence_that_is_spoken_of_gives_nothing(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "licence", "says"),
    [
        ("This article is licensed under CC BY 4.0.", "CC-BY-4.0", BY),
        ("CC BY-SA 4.0", "CC-BY-SA-4.0", SA),
        ("CC-BY-NC-ND 3.0", "CC-BY-NC-ND-3.0", NC_ND),
        ("CC BY-NC", "CC-BY-NC", NC),
        ("Licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.", "CC-BY-NC-4.0", NC),
        ("Creative Commons Attribution-ShareAlike 3.0 Unported", "CC-BY-SA-3.0", SA),
        ("Creative Commons Attribution-NoDerivatives 4.0", "CC-BY-ND-4.0", ND),
        ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", BY),
        ("https://creativecommons.org/licenses/by-nc-nd/4.0/deed.de", "CC-BY-NC-ND-4.0", NC_ND),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0", FREE),
        ("https://creativecommons.org/publicdomain/mark/1.0/", "PDM-1.0", FREE),
        ("This work is dedicated to the public domain under CC0 1.0.", "CC0-1.0", FREE),
        ("CC0", "CC0-1.0", FREE),
        ("本記事はクリエイティブ・コモンズ 表示 4.0 ライセンスの下で提供されています。", "CC-BY-4.0", BY),
        ("本文采用知识共享署名-非商业性使用 4.0 国际许可协议进行许可。", "CC-BY-NC-4.0", NC),
        ("이 기사는 크리에이티브 커먼즈 저작자표시 4.0 라이선스를 따릅니다.", "CC-BY-4.0", BY),
        ("Contains public sector information licensed under the Open Government Licence v3.0.", "OGL-UK-3.0", BY),
        ("Licensed under the Open Government Licence.", "OGL-UK-3.0", BY),
        ("Ce document est publié sous Licence Ouverte / Open Licence Etalab 2.0.", "etalab-2.0", BY),
        ("Datenlizenz Deutschland – Namensnennung – Version 2.0", "DL-DE-BY-2.0", BY),
        ("Reuse is authorised under Decision 2011/833/EU.", "EU-2011-833", BY),
        ("政府標準利用規約（第2.0版）", "GJSTU-2.0", BY),
        ("GNU Free Documentation License", "GFDL-1.3-or-later", BY),
        ("공공누리 제1유형", "KOGL-1", BY),
        ("공공누리 제3유형", "KOGL-3", ND),
    ],
)  # fmt: skip
def test_a_licence_and_what_it_permits(text: str, licence: str, says: str) -> None:
    (one,) = notices(text)
    assert (one.kind, one.licences, tell(text)) == (Kind.LICENCE, (licence,), (says,))


@pytest.mark.parametrize(
    ("text", "licence", "says"),
    [
        ("Dieser Artikel steht unter der Lizenz Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen.", "CC-BY-SA", SA),
        ("Cet article est sous licence Creative Commons Attribution - Pas de Modification.", "CC-BY-ND", ND),
        ("Este artículo está bajo una licencia Creative Commons Reconocimiento-NoComercial.", "CC-BY-NC", NC),
        ("Questo articolo è distribuito con licenza Creative Commons Attribuzione.", "CC-BY", BY),
        ("Ten artykuł jest dostępny na licencji Creative Commons Uznanie autorstwa.", "CC-BY", BY),
        ("Статья доступна по лицензии Creative Commons «С указанием авторства».", "CC-BY", BY),
    ],
)  # fmt: skip
def test_the_elements_in_other_languages(text: str, licence: str, says: str) -> None:
    (one,) = notices(text)
    assert (one.licences, tell(text)) == ((licence,), (says,))


@pytest.mark.parametrize(
    ("text", "licence", "permits"),
    [("공공누리 제2유형", "KOGL-2", BY), ("공공누리 제4유형", "KOGL-4", ND)],
)
def test_two_types_of_the_korean_licence_ban_commercial_use(
    text: str, licence: str, permits: str
) -> None:
    (one,) = notices(text)
    assert (one.licences, set(tell(text))) == ((licence,), {permits, "prohibits commercial"})


def test_a_licence_beside_a_notice_is_one_notice_with_its_holder() -> None:
    (one,) = notices("© 2019 Harbour Gazette. This article is licensed under CC BY 4.0.")
    assert [holder.name for holder in one.holders] == ["Harbour Gazette"]
    assert one.licences == ("CC-BY-4.0",)
