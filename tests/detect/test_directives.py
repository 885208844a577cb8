"""Orders to the desk, the public domain, and the news that uses the same words."""

from __future__ import annotations

import pytest

from licensecheck.detect import tell
from licensecheck.model.notice import Kind
from tests.detect.finding import found, notices

FREE_FOR_THE_PRESS = "permits publish rewrite quote if editorial_purpose"
CORRECTED = "requires publish if use_corrected_version"


@pytest.mark.parametrize(
    "text",
    [
        "The trade embargo was lifted on 4 July 2019.",
        "The embargo on arms until 2020 was extended.",
        "The United States imposed an oil embargo.",
        "El gobierno, sin embargo, lo negó.",
        "The storm may kill hundreds.",
        "Police said the killer fled.",
        "Kill Bill opens on Friday.",
        "The army has withdrawn the troops.",
        "The company has withdrawn its offer.",
        "The correction of the road took years.",
        "Markets saw a sharp correction on Friday.",
        "The lawyers asked for the immediate release of the prisoners.",
        "The press release was three pages long.",
        "Her letters entered the public domain last year, the court said.",
        "The film is not in the public domain.",
    ],
)
def test_the_same_words_in_the_news_are_no_order(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("EMBARGOED UNTIL 18:00 GMT, 4 JULY 2019", "2019-07-04T18:00"),
        ("Embargoed until 4 July 2019", "2019-07-04"),
        ("EMBARGO: 4 July 2019, 0600 GMT", "2019-07-04T06:00"),
        ("Under embargo until Monday.", "unresolved"),
        ("STRICTLY EMBARGOED", "unresolved"),
        ("Not for release before 5 May 2020.", "2020-05-05"),
        ("Hold for release until 5 May 2020.", "2020-05-05"),
        ("Sperrfrist: 4. Juli 2019, 18 Uhr", "2019-07-04T18:00"),
        ("Sous embargo jusqu'au 4 juillet 2019 à 18h00", "2019-07-04T18:00"),
        ("Embargo hasta el 4 de julio de 2019", "2019-07-04"),
        ("Embargo fino al 4 luglio 2019", "2019-07-04"),
        ("Эмбарго до 18:00 4 июля 2019 года", "2019-07-04T18:00"),
    ],
)
def test_an_embargo_bars_until_its_moment(text: str, until: str) -> None:
    (one,) = notices(text)
    assert (one.kind, tell(text)) == (Kind.EMBARGO, (f"prohibits publish until {until}",))


@pytest.mark.parametrize(
    "text",
    [
        "KILL KILL KILL",
        "ATTENTION EDITORS - STORY WITHDRAWN",
        "Please kill the story headlined “Harbour freezes”.",
        "This story has been withdrawn.",
        "АННУЛИРОВАНО",
    ],
)
def test_a_kill_bars_everything(text: str) -> None:
    (one,) = notices(text)
    assert (one.kind, tell(text)) == (Kind.KILL, ("prohibits all",))


def test_a_kill_of_a_picture_is_about_the_picture() -> None:
    text = "Mandatory kill: the photo of the harbour must be removed."
    assert tell(text) == ("prohibits all of image",)


@pytest.mark.parametrize(
    "text",
    [
        "CORRECTED: Please use this version.",
        "Correction: please use the corrected version.",
        "CORRECTS spelling of name",
        "Refiles to fix a typo in the headline",
    ],
)
def test_a_correction_asks_for_the_corrected_version(text: str) -> None:
    (one,) = notices(text)
    assert (one.kind, tell(text)) == (Kind.CORRECTION, (CORRECTED,))


@pytest.mark.parametrize(
    "text",
    [
        "FOR IMMEDIATE RELEASE",
        "For immediate publication",
        "Pressemitteilung - zur sofortigen Veröffentlichung",
        "Pour diffusion immédiate",
        "Para publicación inmediata",
    ],
)
def test_a_release_is_free_for_the_press(text: str) -> None:
    assert tell(text) == (FREE_FOR_THE_PRESS,)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("This work is in the public domain.", "permits all"),
        ("The photo is in the public domain.", "permits all of image"),
        ("No rights reserved.", "permits all"),
        ("Dieses Werk ist gemeinfrei.", "permits all"),
        ("Cette photo est dans le domaine public.", "permits all of image"),
    ],
)
def test_the_public_domain_is_free(text: str, says: str) -> None:
    (one,) = notices(text)
    assert (one.licences, tell(text)) == (("public-domain",), (says,))


def test_an_embargo_is_not_lifted_by_a_release_beside_it() -> None:
    text = "PRESS RELEASE\n\nEMBARGOED UNTIL 4 JULY 2019\n\nThe harbour froze over."
    assert tell(text) == ("prohibits publish until 2019-07-04",)
