"""The worst mistake there is: a ban that is read as a permission.

Nobody may, never, under no circumstances, not even with a credit: bans whose negation is not where
one looks for it first.
"""

from __future__ import annotations

import pytest

from licensecheck.detect import tell


@pytest.mark.parametrize(
    "text",
    [
        "This article mustn't be copied.",
        "This article shouldn't be copied.",
        "You are not allowed to copy this article.",
        "You may no longer republish this article.",
        "This article is no longer available for republication.",
        "We do not give permission to reproduce this article.",
        "Permission to copy this article is not granted.",
        "This article may not be reproduced even for non-commercial purposes.",
        "Crediting the source does not entitle you to republish this article.",
        "You may read but not copy this article.",
        "Feel free to link to this article; do not copy it.",
        "You are not free to republish this article.",
        "You are not welcome to republish this article.",
        "This article is free to read, not free to republish.",
        "Under no circumstances may this article be copied.",
        "At no time may this article be copied.",
        "No one is allowed to reproduce this article.",
        "We never allow our articles to be republished.",
        "Kein Dritter darf diesen Artikel nachdrucken.",
        "Dieser Artikel darf nie kopiert werden.",
        "Dieser Artikel darf keinesfalls kopiert werden.",
        "Dieser Artikel darf auf keinen Fall kopiert werden.",
        "Dieser Artikel darf unter keinen Umständen kopiert werden.",
        "Dieser Artikel darf auch mit Quellenangabe nicht kopiert werden.",
        "Der Artikel ist nicht zum Nachdruck freigegeben.",
        "Nachdruck nicht gestattet, auch nicht auszugsweise.",
        "Personne ne peut copier cet article.",
        "Nul ne peut reproduire cet article.",
        "Cet article ne peut en aucun cas être copié.",
        "La copie n'est jamais autorisée.",
        "Vous n'avez pas le droit de copier cet article.",
        "Bajo ninguna circunstancia puede copiarse este artículo.",
        "Este artículo nunca puede copiarse.",
        "Este artículo no puede copiarse, ni siquiera citando la fuente.",
        "Ninguna persona puede copiar este artículo.",
        "Никто не вправе копировать статью.",
        "Статья не подлежит копированию.",
        "Ни при каких условиях статью нельзя копировать.",
        "Никому не разрешается копировать статью.",
        "In nessun caso è consentito copiare questo articolo.",
        "Questo articolo non può mai essere copiato.",
        "Nessuno può riprodurre questo articolo.",
        "Este artigo nunca pode ser copiado.",
        "Dit artikel mag nooit worden gekopieerd.",
        "Dit artikel mag in geen geval worden gekopieerd.",
        "Artykułu w żadnym wypadku nie można kopiować.",
        "Nikt nie może kopiować tego artykułu.",
        "Artikeln får aldrig kopieras.",
        "Ingen får kopiera artikeln.",
        "Artiklen må aldrig kopieres.",
        "Artikkelen må aldri kopieres.",
        "Artikkelia ei saa koskaan kopioida.",
        "Kukaan ei saa kopioida artikkelia.",
        "Nikdo nesmí článek kopírovat.",
        "Článok nesmie nikto kopírovať.",
        "Senki nem másolhatja a cikket.",
        "A cikk semmilyen körülmények között nem másolható.",
        "Nimeni nu poate copia acest articol.",
        "Ніхто не може копіювати статтю.",
        "Hiç kimse bu haberi kopyalayamaz.",
        "Kaynak gösterilse dahi bu haber kopyalanamaz.",
        "Ningú no pot copiar aquest article.",
        "Nitko ne smije kopirati članak.",
        "Никой няма право да копира статията.",
        "Không ai được sao chép bài viết này.",
        "Tidak seorang pun boleh menyalin artikel ini.",
        "ห้ามผู้ใดคัดลอกบทความนี้",
        "אין להעתיק את הכתבה.",
        "איש אינו רשאי להעתיק את הכתבה.",
        "لا يحق لأحد نسخ هذا المقال.",
        "هیچ کس حق ندارد این مقاله را کپی کند.",
        "任何人不得转载本文。",
        "即使注明出处也不得转载。",
        "出典を明記しても転載はできません。",
        "출처를 밝혀도 전재할 수 없습니다.",
        "किसी को भी इस लेख की प्रतिलिपि बनाने की अनुमति नहीं है।",
    ],
)
def test_a_ban_is_a_ban_without_a_way_out(text: str) -> None:
    (told,) = tell(text)
    assert told.startswith("prohibits ")
    assert " if " not in told


@pytest.mark.parametrize(
    ("text", "permits", "prohibits"),
    [
        ("This article may be copied, but not sold.", "reproduce", "sell"),
        ("Der Artikel darf kopiert, aber nicht verkauft werden.", "reproduce", "sell"),
        ("L'article peut être copié mais pas vendu.", "reproduce", "sell"),
        ("Este artículo puede copiarse, pero no venderse.", "reproduce", "sell"),
        ("L'articolo può essere copiato ma non venduto.", "reproduce", "sell"),
        ("O artigo pode ser copiado, mas não vendido.", "reproduce", "sell"),
        ("Dit artikel mag worden gekopieerd maar niet verkocht.", "reproduce", "sell"),
        ("Artikeln får kopieras men inte säljas.", "reproduce", "sell"),
        ("Статью можно копировать, но нельзя продавать.", "reproduce of text", "sell"),
        ("Artykuł można kopiować, ale nie sprzedawać.", "reproduce of text", "sell"),
        ("Bu haber kopyalanabilir ancak satılamaz.", "reproduce", "sell"),
        ("本文可以转载，但不得出售。", "publish", "sell"),
        ("本記事は転載できますが、販売はできません。", "publish", "sell"),
    ],
)
def test_a_ban_behind_a_permission_keeps_to_its_own(
    text: str, permits: str, prohibits: str
) -> None:
    assert set(tell(text)) == {f"permits {permits}", f"prohibits {prohibits}"}
