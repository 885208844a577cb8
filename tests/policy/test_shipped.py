"""The rules are found wherever the program was put."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck import shipped
from licensecheck.errors import ConfigError


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    assert shipped.rules() == Path(__file__).parents[2] / "rules"


def test_in_a_wheel_they_lie_inside(tmp_path: Path) -> None:
    package = tmp_path / "licensecheck"
    (package / "rules").mkdir(parents=True)
    (package / "rules" / "uses.yaml").touch()
    assert shipped.rules(package) == package / "rules"


def test_a_folder_of_that_name_without_the_uses_is_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    with pytest.raises(ConfigError, match=r"the built-in rules are missing: neither .* nor "):
        shipped.rules(tmp_path / "licensecheck")
