"""Ownership told in words, without a sign: whose it is stands before or behind."""

from __future__ import annotations

import pytest

from licensecheck.detect import find
from licensecheck.model.text import Document, Part, Place, Role


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The copyright belongs to Harbour Press.", "Harbour Press"),
        ("版权归港口报社所有。", "港口报社"),
        ("著作権は港湾通信社に帰属します。", "港湾通信社"),
        ("저작권은 항구통신에 있습니다.", "항구통신"),
        ("Bản quyền thuộc Báo Cửa Biển.", "Báo Cửa Biển"),
        ("Hak cipta milik PT Pelabuhan Media.", "PT Pelabuhan Media"),
    ],
)
def test_the_owner_is_named(text: str, holder: str) -> None:
    (notice,) = find(Document.build("a", "text/plain", [Part(text, Role.BODY, Place(line=1))]))
    assert [one.name for one in notice.holders] == [holder]
