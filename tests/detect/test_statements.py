"""What sentences state: the constructions, each with the neighbours it must be told from.

The words are those of `detect.tell`; an empty tuple says that a sentence is about no rights.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from licensecheck.detect import tell

Row = tuple[str, tuple[str, ...]]


def table(*rows: Row) -> Iterable[object]:
    return pytest.mark.parametrize(
        ("text", "says"), [pytest.param(*row, id=row[0][:60]) for row in rows]
    )


def holds(text: str, says: tuple[str, ...]) -> None:
    assert set(tell(text)) == set(says)


# --- modality -------------------------------------------------------------------------


@table(
    ("The weather may not improve before Sunday.", ()),
    ("Passengers must not cross the tracks.", ()),
    ("You may park here after six.", ()),
    ("The article was published and reproduced widely.", ()),
    ("This article may not be reproduced.", ("prohibits reproduce",)),
    ("This article cannot be reproduced.", ("prohibits reproduce",)),
    ("This article must not be reproduced.", ("prohibits reproduce",)),
    ("This article should not be reproduced.", ("prohibits reproduce",)),
    ("This article is not to be reproduced.", ("prohibits reproduce",)),
    ("Reproduction of this article is prohibited.", ("prohibits reproduce",)),
    ("Reproduction of this article is strictly forbidden.", ("prohibits reproduce",)),
    ("Reproducing this article is not permitted.", ("prohibits reproduce",)),
    ("We do not permit the reproduction of this article.", ("prohibits reproduce",)),
    ("Nobody may reproduce this article.", ("prohibits reproduce",)),
    ("Do not reproduce this article.", ("prohibits reproduce",)),
    ("It is forbidden to reproduce this article.", ("prohibits reproduce",)),
    ("Anyone who reproduces this article will be prosecuted.", ("prohibits reproduce",)),
    ("You may reproduce this article.", ("permits reproduce",)),
    ("You are free to reproduce this article.", ("permits reproduce",)),
    ("Reproduction of this article is permitted.", ("permits reproduce",)),
    ("We allow anyone to reproduce this article.", ("permits reproduce",)),
    ("Feel free to republish this article.", ("permits publish",)),
    ("You are welcome to translate this article.", ("permits translate",)),
    (
        "The photograph must be credited to the author.",
        ("requires all of image if attribution",),
    ),
    ("Use of this photograph requires our consent.", ("requires all of image if consent",)),
    ("Use of this article is subject to payment of a fee.", ("requires all if payment",)),
    ("The right to translate this article is reserved.", ("reserves translate",)),
)
def test_modality(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


# --- negation -------------------------------------------------------------------------


@table(
    (
        "This report may not be copied, sold, translated or archived.",
        ("prohibits reproduce translate archive sell",),
    ),
    (
        "This report may be copied, sold, translated or archived.",
        ("permits reproduce translate archive sell",),
    ),
    (
        "Neither this text nor its pictures may be copied or sold.",
        ("prohibits reproduce sell",),
    ),
    ("This article may neither be copied nor sold.", ("prohibits reproduce sell",)),
    ("Neither copying nor resale of this article is allowed.", ("prohibits reproduce sell",)),
    ("No part of this article may be copied or sold.", ("prohibits reproduce quote sell",)),
    (
        "This article may not be sold, but it may be copied.",
        ("prohibits sell", "permits reproduce"),
    ),
    (
        "You may copy this article but you may not sell it.",
        ("permits reproduce", "prohibits sell"),
    ),
    (
        "You may copy and translate this article; you may not sell it.",
        ("permits reproduce translate", "prohibits sell"),
    ),
    (
        "Copying this article is allowed, reselling it is not allowed.",
        ("permits reproduce", "prohibits sell"),
    ),
    (
        "Der Artikel darf nicht kopiert, verkauft oder übersetzt werden.",
        ("prohibits reproduce translate sell",),
    ),
    ("Der Artikel darf weder kopiert noch verkauft werden.", ("prohibits reproduce sell",)),
    ("L'article ne peut être ni copié ni vendu.", ("prohibits reproduce sell",)),
    ("El artículo no se puede copiar ni vender.", ("prohibits reproduce sell",)),
    ("Статью нельзя ни копировать, ни переводить.", ("prohibits reproduce translate of text",)),
    ("Artykułu nie wolno kopiować ani tłumaczyć.", ("prohibits reproduce translate of text",)),
)
def test_a_negation_governs_what_is_coordinated_under_it(
    text: str, says: tuple[str, ...]
) -> None:
    holds(text, says)


@table(
    ("Reproduction of this article is not prohibited.", ("permits reproduce",)),
    ("It is not forbidden to translate this article.", ("permits translate",)),
    ("No permission is required to republish this article.", ("permits publish",)),
    (
        "This article may not be reproduced without attribution.",
        ("permits reproduce if attribution",),
    ),
    (
        "This article may not be republished without a link to the original.",
        ("permits publish if link",),
    ),
    (
        "Reprinting without crediting the source is prohibited.",
        ("permits publish if attribution",),
    ),
    ("Die Übersetzung dieses Artikels ist nicht verboten.", ("permits translate",)),
    ("La traduction de cet article n'est pas interdite.", ("permits translate",)),
    ("Перепечатка статьи не запрещается.", ("permits publish of text",)),
    ("Перепечатка без ссылки на источник не допускается.", ("permits publish if attribution",)),
    (
        "Przedruk artykułu bez podania źródła jest zabroniony.",
        ("permits publish of text if attribution",),
    ),
)
def test_two_negations_are_a_permission(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    ("You may not only read but also copy this article.", ("permits reproduce",)),
    (
        "The article may be used not only online but also in print.",
        ("permits publish_online print",),
    ),
)
def test_not_only_is_no_negation(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


# --- consent --------------------------------------------------------------------------


@table(
    (
        "This article may not be reproduced without permission.",
        ("prohibits reproduce if consent",),
    ),
    (
        "Without permission, this article may not be reproduced.",
        ("prohibits reproduce if consent",),
    ),
    (
        "This article may not, without prior consent, be reproduced.",
        ("prohibits reproduce if consent prior",),
    ),
    (
        "This article may not be reproduced without the prior written consent of the publisher.",
        ("prohibits reproduce if consent prior written",),
    ),
    (
        "Unauthorised reproduction of this article is prohibited.",
        ("prohibits reproduce if consent",),
    ),
    (
        "This article may not be reproduced unless authorised by the editor.",
        ("prohibits reproduce if consent",),
    ),
    (
        "This article may not be reproduced except with our consent.",
        ("prohibits reproduce if consent",),
    ),
    (
        "This article may be reproduced only with written permission.",
        ("prohibits reproduce if consent written",),
    ),
    (
        "Only with our permission may this article be reproduced.",
        ("prohibits reproduce if consent",),
    ),
    (
        "No reproduction of this article without permission.",
        ("prohibits reproduce if consent",),
    ),
    (
        "Reproduction of this article requires prior consent.",
        ("requires reproduce if consent prior",),
    ),
    ("Permission is required to reproduce this article.", ("requires reproduce if consent",)),
    ("Nachdruck nur mit Genehmigung.", ("prohibits publish if consent",)),
    ("Nachdruck ohne vorherige Zustimmung verboten.", ("prohibits publish if consent prior",)),
    ("Toute copie sans autorisation est interdite.", ("prohibits reproduce if consent",)),
    ("Se prohíbe copiar este artículo sin autorización.", ("prohibits reproduce if consent",)),
    ("È vietata la riproduzione senza autorizzazione.", ("prohibits reproduce if consent",)),
    (
        "Перепечатка без письменного согласия редакции запрещена.",
        ("prohibits publish if consent written",),
    ),
    ("無断転載を禁じます。", ("prohibits publish if consent",)),
    ("未经许可，不得转载。", ("prohibits publish if consent",)),
    ("무단 복제 금지", ("prohibits reproduce if consent",)),
)
def test_consent_before_and_behind_the_ban(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


# --- only, exceptions, purposes -------------------------------------------------------


@table(
    ("Only two of the ten articles were reproduced.", ()),
    ("The pool is for members only.", ()),
    ("EDITORIAL USE ONLY", ("prohibits all of image except editorial_use",)),
    (
        "For editorial use only. No sales.",
        ("prohibits all of image except editorial_use", "prohibits sell of image"),
    ),
    ("This article is for personal use only.", ("permits all if personal_use",)),
    (
        "You may copy this article for personal use only.",
        ("permits reproduce if personal_use",),
    ),
    (
        "You may republish this article only with attribution.",
        ("permits publish if attribution",),
    ),
)
def test_only(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    (
        "This content may not be copied except for personal use.",
        ("prohibits reproduce except personal_use",),
    ),
    (
        "Our articles may not be scraped, except by search engines.",
        ("prohibits ai_training of text except search_engines",),
    ),
)
def test_exceptions(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    ("This article may not be used for commercial purposes.", ("prohibits commercial",)),
    ("This article may not be used for commercial or other purposes.", ("prohibits all",)),
    ("Commercial use of this article is prohibited.", ("prohibits commercial",)),
    ("This photograph may not be used for advertising.", ("prohibits advertise of image",)),
    ("Our content may not be used to train AI models.", ("prohibits ai_training",)),
    (
        "Use of our articles for text and data mining is prohibited.",
        ("prohibits ai_training of text",),
    ),
    (
        "You may reproduce this article for non-commercial purposes.",
        ("permits reproduce if noncommercial",),
    ),
    (
        "This article may be copied for educational purposes.",
        ("permits reproduce if educational_use",),
    ),
)
def test_purposes(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    ("The bridge was closed in whole or in part.", ()),
    ("Reproduction is prohibited.", ("prohibits reproduce",)),
    ("Reproduction in whole or in part is prohibited.", ("prohibits reproduce quote",)),
    ("No part of this publication may be reproduced.", ("prohibits reproduce quote",)),
    (
        "Reproduction, even in part, is prohibited without permission.",
        ("prohibits reproduce quote if consent",),
    ),
    ("Nachdruck, auch auszugsweise, verboten.", ("prohibits publish quote",)),
    ("Toute reproduction, même partielle, est interdite.", ("prohibits reproduce quote",)),
    (
        "Queda prohibida la reproducción total o parcial de este artículo.",
        ("prohibits reproduce quote",),
    ),
    ("Riproduzione anche parziale vietata.", ("prohibits reproduce quote",)),
    (
        "Полное или частичное воспроизведение материалов запрещено.",
        ("prohibits reproduce quote",),
    ),
)
def test_a_word_of_range_reaches_quotation(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    ("A table is reserved for the minister.", ()),
    ("The club reserved the right to sell the player.", ()),
    ("All rights reserved.", ("reserved",)),
    ("Alle Rechte vorbehalten.", ("reserved",)),
    ("Tous droits réservés.", ("reserved",)),
    ("Todos los derechos reservados.", ("reserved",)),
    ("Все права защищены.", ("reserved",)),
    ("Tutti i diritti riservati.", ("reserved",)),
    ("Wszelkie prawa zastrzeżone.", ("reserved",)),
    ("版权所有", ("reserved",)),
    ("Translation rights reserved.", ("reserves translate",)),
    (
        "All rights reserved, including those for text and data mining.",
        ("reserved", "reserves ai_training"),
    ),
    ("Nutzung für Text und Data Mining vorbehalten.", ("reserves ai_training",)),
)
def test_reservations(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


# --- conditions -----------------------------------------------------------------------


@table(
    ("This article may be republished with attribution.", ("permits publish if attribution",)),
    (
        "This article may be republished provided the author is credited and a link to the original is included.",
        ("permits publish if attribution link",),
    ),
    (
        "You may translate this article as long as you share it under the same licence.",
        ("permits translate if share_alike",),
    ),
    ("You may republish this article unchanged.", ("permits publish if no_derivatives",)),
    (
        "You may republish this article free of charge with credit to the author.",
        ("permits publish if attribution",),
    ),
    ("When republishing, a link to the original is required.", ("permits publish if link",)),
    ("Please credit the author when you republish this article.", ()),
    (
        "При использовании материалов ссылка на источник обязательна.",
        ("permits all if attribution",),
    ),
    ("Abdruck honorarpflichtig.", ("requires publish if payment",)),
    (
        "Les articles peuvent être republiés à condition de citer la source.",
        ("permits publish if attribution",),
    ),
    ("Se permite la reproducción citando la fuente.", ("permits reproduce if attribution",)),
    (
        "A reprodução é permitida desde que citada a fonte.",
        ("permits reproduce if attribution",),
    ),
    ("La riproduzione è consentita citando la fonte.", ("permits reproduce if attribution",)),
    ("Overname met bronvermelding toegestaan.", ("permits publish if attribution",)),
    ("转载请注明出处。", ("permits publish if attribution",)),
)
def test_conditions(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


# --- the desk ------------------------------------------------------------------------


@table(
    ("NO SURVIVORS, NO WITNESSES", ()),
    ("NO ENTRY", ()),
    ("GERMANY OUT OF THE WORLD CUP", ()),
    ("ENGLAND ALL OUT FOR 85", ()),
    ("NO SALES", ("prohibits sell of image",)),
    ("NO SALES, NO ARCHIVES", ("prohibits sell of image", "prohibits archive of image")),
    (
        "NO RESALE - NO ARCHIVE - NO SALES",
        ("prohibits sell of image", "prohibits archive of image"),
    ),
    (
        "EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.",
        (
            "prohibits all of image except editorial_use",
            "prohibits sell of image",
            "prohibits archive of image",
        ),
    ),
    ("MANDATORY CREDIT", ("requires all of image if attribution",)),
    ("MAGS OUT", ("prohibits print of image if limited_manner",)),
    ("TV OUT", ("prohibits broadcast of image",)),
    ("INTERNET OUT", ("prohibits publish_online of image",)),
    ("ONE TIME USE ONLY", ("requires all of image if one_time",)),
)
def test_desk_shorthand(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    ("FRANCE OUT", ("prohibits all of image in FR",)),
    (
        "GERMANY OUT, AUSTRIA OUT",
        ("prohibits all of image in DE", "prohibits all of image in AT"),
    ),
    ("GERMANY AND AUSTRIA OUT", ("prohibits all of image in DE AT",)),
    ("This video may not be used in Japan.", ("prohibits all of video in JP",)),
    ("This video may not be used outside Italy.", ("prohibits all of video in !IT",)),
    ("NOT FOR USE OUTSIDE CANADA", ("prohibits all in !CA",)),
)
def test_territory(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


@table(
    (
        "This article may not be published before 4 July 2019.",
        ("prohibits publish until 2019-07-04",),
    ),
    (
        "Not for publication until 18:00 on 4 July 2019.",
        ("prohibits publish until 2019-07-04T18:00",),
    ),
    (
        "This photograph may not be used after 1 March 2020.",
        ("prohibits all of image from 2020-03-01",),
    ),
    ("NO USE AFTER 30 DAYS", ("prohibits all of image from P30D",)),
)
def test_from_and_until(text: str, says: tuple[str, ...]) -> None:
    holds(text, says)


def test_what_is_for_promotion_alone_is_for_nobody_else() -> None:
    said = tell(
        "This image can only be used for promotional activity of the programme. It can be "
        "published on any Harbour platform."
    )
    assert said == ("prohibits all of image except named_licensee",)


def test_a_duty_behind_a_permission_is_a_condition_of_it() -> None:
    said = tell("You may republish our articles. You must credit the author and link to us.")
    assert said == ("permits publish of text if attribution link",)


def test_two_words_for_one_grant_share_its_condition() -> None:
    said = tell("La réutilisation est libre et gratuite avec mention de la source.")
    assert said == ("permits all if attribution",)


def test_hiding_a_notice_is_forbidden_with_may_which_is_a_month_too() -> None:
    said = tell("You may not remove or conceal any copyright notice in the material.")
    assert said == ("requires all if keep_notice",)
