"""What every extension promises, of whatever kind: it is found, and named for its users."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import pytest

from licensecheck import languages, readers, reports, sources
from licensecheck.detect.tokens import packs
from licensecheck.errors import UnknownName
from licensecheck.extend import Container, LanguagePack, Reader, Report, Source, discover
from licensecheck.sources import _containers

KINDS: list[tuple[ModuleType, str, type, Callable[[], Mapping[str, Any]]]] = [
    (readers, "READER", Reader, readers.readers),
    (sources, "SOURCE", Source, sources.sources),
    (_containers, "CONTAINER", Container, sources.containers),
    (reports, "REPORT", Report, reports.reports),
    (languages, "PACK", LanguagePack, packs),
]
EVERY_KIND = pytest.mark.parametrize(
    ("package", "constant", "kind", "registry"), KINDS, ids=[it[1] for it in KINDS]
)


@EVERY_KIND
def test_a_file_is_all_there_is_to_adding_one(
    package: ModuleType, constant: str, kind: type, registry: Callable[[], Mapping[str, Any]]
) -> None:
    files = {info.name for info in pkgutil.iter_modules(package.__path__)}
    assert {it for it in files if not it.startswith("_")} == set(registry())
    assert discover(package, constant, kind).keys() == registry().keys()


@EVERY_KIND
def test_a_module_is_named_as_its_users_call_it(
    package: ModuleType, constant: str, kind: type, registry: Callable[[], Mapping[str, Any]]
) -> None:
    for name in registry():
        module = __import__(f"{package.__name__}.{name}", fromlist=[constant])
        assert getattr(module, constant).name == name


@EVERY_KIND
def test_a_module_says_what_it_is_for(
    package: ModuleType, constant: str, kind: type, registry: Callable[[], Mapping[str, Any]]
) -> None:
    for name in registry():
        module = __import__(f"{package.__name__}.{name}", fromlist=[constant])
        assert module.__doc__


@pytest.mark.parametrize("registry", [readers.readers, reports.reports, packs])
def test_what_people_choose_has_a_title(registry: Callable[[], Mapping[str, Any]]) -> None:
    for extension in registry().values():
        assert extension.title
        assert extension.title.isprintable()


def test_a_name_that_is_not_there_is_told_with_the_near_ones() -> None:
    with pytest.raises(UnknownName, match=r"no report 'jsn'; did you mean 'json'\?"):
        reports.by_name("jsn")
