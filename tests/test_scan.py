"""How the stages are joined: with small stages of our own in the place of the real ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from licensecheck.errors import ReadError, UsageError
from licensecheck.extend import Entry
from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Outcome
from licensecheck.model.notice import Kind, Notice
from licensecheck.model.result import DocumentResult, Problem, Severity, Skip, Stage
from licensecheck.model.text import Document, Part, Place, Role, Span
from licensecheck.policy.load import builtin
from licensecheck.scan import Settings, Stages, collect, gather, is_fault, stages, stream, walk

SETTINGS = Settings(as_of="2026-01-01")


def entry(uri: str, data: bytes = b"text") -> Entry:
    return Entry(uri, lambda: data, len(data))


def unreadable(uri: str, error: Exception) -> Entry:
    def read() -> bytes:
        raise error

    return Entry(uri, read)


def document(data: bytes, uri: str) -> tuple[Document, tuple[Problem, ...]]:
    part = Part(data.decode(), Role.BODY, Place(line=1, column=1))
    return Document.build(uri, "text/plain", (part,)), ()


@dataclass
class Recorder:
    """Stages that find the word `notice` and decide one use; `heard` is what decide was told."""

    steps: Mapping[str, Iterable[Entry | Problem | Skip]]
    heard: list[Mapping[str, str]] = field(default_factory=list)

    def stages(self) -> Stages:
        return Stages(self._entries, document, self._find, self._decide)

    def _entries(self, target: str) -> Iterator[Entry | Problem | Skip]:
        yield from self.steps[target]

    def _find(self, read: Document) -> tuple[Notice, ...]:
        at = read.text.find("notice")
        found = Notice("n1", Span(at, at + 6), Kind.COPYRIGHT) if at >= 0 else None
        return (found,) if found else ()

    def _decide(
        self, _notices: tuple[Notice, ...], words: Mapping[str, str]
    ) -> tuple[Decision, ...]:
        self.heard.append(words)
        return (Decision("print", Outcome.UNKNOWN, NO_NOTICE_RULE, "why", ()),)


def documents(*steps: Entry | Problem | Skip, **changes: object) -> list[DocumentResult]:
    recorder = Recorder({"a": steps})
    found = walk(["a"], replace(recorder.stages(), **changes))
    return [it for it in found if isinstance(it, DocumentResult)]


def broken(*_arguments: object) -> None:
    raise RuntimeError("a\nb")


def test_a_notice_leaves_with_its_words_and_its_place() -> None:
    recorder = Recorder({"a": (entry("a.txt", b"one\na notice here"),)})
    (result,) = walk(["a"], recorder.stages())
    assert isinstance(result, DocumentResult)
    (finding,) = result.findings
    assert finding.text == "notice"
    assert (finding.place.line, finding.place.column) == (2, 3)
    assert recorder.heard == [{"n1": "notice"}]
    assert (result.size, len(result.digest)) == (17, 64)


def test_what_cannot_be_got_is_a_problem_of_the_source() -> None:
    (one,) = documents(unreadable("a", ReadError("gone", "a", Place(line=3))))
    assert one.problems == (Problem("a", Stage.SOURCE, "gone", Place(line=3)),)
    assert (one.decisions, one.digest) == ((), "")


def test_what_cannot_be_read_keeps_its_digest_and_its_size() -> None:
    def refuse(_data: bytes, uri: str) -> tuple[Document, tuple[Problem, ...]]:
        raise ReadError("no text", uri)

    (one,) = documents(entry("a", b"1234"), read=refuse)
    assert one.problems == (Problem("a", Stage.READ, "no text"),)
    assert one.size == 4
    assert one.digest


@pytest.mark.parametrize(
    ("stage", "where"), [("read", Stage.READ), ("find", Stage.DETECT), ("decide", Stage.DECIDE)]
)
def test_a_fault_of_ours_stays_in_its_document(stage: str, where: Stage) -> None:
    (one,) = documents(entry("a"), **{stage: broken})
    (problem,) = one.problems
    assert problem == Problem("a", where, "a fault of ours: RuntimeError: a b")
    assert is_fault(problem)


def test_after_a_fault_the_rest_is_scanned() -> None:
    first, second = documents(unreadable("a", RuntimeError("x")), entry("b"))
    assert is_fault(first.problems[0])
    assert second.decisions


def test_what_was_found_stays_when_deciding_breaks() -> None:
    (one,) = documents(entry("a", b"notice"), decide=broken)
    assert [it.text for it in one.findings] == ["notice"]


def test_notes_of_a_reader_stay_beside_the_decisions() -> None:
    note = Problem("a", Stage.READ, "guessed", severity=Severity.NOTE)

    def noting(data: bytes, uri: str) -> tuple[Document, tuple[Problem, ...]]:
        return document(data, uri)[0], (note,)

    (one,) = documents(entry("a"), read=noting)
    assert one.problems == (note,)
    assert one.decisions


def test_a_source_that_breaks_ends_with_a_problem_and_the_next_target_is_scanned() -> None:
    def torn() -> Iterator[Entry]:
        yield entry("a/1")
        raise OSError("the cable")

    recorder = Recorder({"a": torn(), "b": (entry("b/1"),)})
    results = list(walk(["a", "b"], recorder.stages()))
    assert [it.uri for it in results if isinstance(it, DocumentResult)] == ["a/1", "a", "b/1"]


def test_a_target_given_twice_is_scanned_once() -> None:
    assert len(list(walk(["a", "a"], Recorder({"a": (entry("a"),)}).stages()))) == 1


def test_two_folders_of_one_name_keep_their_paths() -> None:
    recorder = Recorder({"x/in": (entry("in/1"),), "y/in": (entry("in/1"),)})
    results = walk(["x/in", "y/in"], recorder.stages())
    assert [it.uri for it in results if isinstance(it, DocumentResult)] == ["x/in/1", "y/in/1"]


def test_documents_are_sorted_and_skips_added_up() -> None:
    steps = (entry("b"), Skip("hidden", 2), entry("a"), Skip("excluded", 1), Skip("hidden", 1))
    walked = walk(["a"], Recorder({"a": steps}).stages())
    result = gather(walked, ["a"], SETTINGS, builtin())
    assert [it.uri for it in result.documents] == ["a", "b"]
    assert result.skips == (Skip("excluded", 1), Skip("hidden", 3))


def test_a_problem_of_the_source_joins_the_document_it_is_about() -> None:
    note = Problem("a", Stage.SOURCE, "linked", severity=Severity.NOTE)
    walked = walk(["a"], Recorder({"a": (note, entry("a"))}).stages())
    (one,) = gather(walked, ["a"], SETTINGS, builtin()).documents
    assert one.problems == (note,)
    assert one.decisions


def test_two_documents_of_one_name_are_both_there() -> None:
    walked = walk(["a"], Recorder({"a": (entry("a", b"1"), entry("a", b"2"))}).stages())
    result = gather(walked, ["a"], SETTINGS, builtin())
    assert [it.size for it in result.documents] == [1, 1]


def test_a_target_nobody_knows_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no such file or folder: 'nowhere'"):
        list(stream(["nowhere"], SETTINGS, builtin()))


@pytest.mark.parametrize("settings", [Settings("soon"), Settings("2026-01-01", "Germany")])
def test_settings_without_sense_are_refused_before_anything_is_read(settings: Settings) -> None:
    with pytest.raises(UsageError, match="not a"):
        stages(settings, builtin())


def test_the_header_names_what_was_asked_and_the_rules_that_decided(tmp_path) -> None:
    (tmp_path / "a.txt").write_text("nothing to see here\n")
    result = collect([str(tmp_path)], SETTINGS, builtin())
    header = result.header
    assert (header.as_of, header.targets) == ("2026-01-01", (str(tmp_path),))
    assert [it.id for it in header.rules] == [NO_NOTICE_RULE]
    assert len(header.uses) == 13
    assert header.packs == tuple(sorted(header.packs))


def test_scanning_twice_gives_the_same(tmp_path) -> None:
    for name in "cab":
        (tmp_path / f"{name}.txt").write_text(
            f"© 2017 {name.upper()} Press. All rights reserved."
        )
    one, other = (collect([str(tmp_path)], SETTINGS, builtin()) for _ in range(2))
    assert one == other
    assert list(stream([str(tmp_path)], SETTINGS, builtin())) == list(one.documents)


def test_a_target_that_is_no_utf8_is_named_so_that_it_can_be_printed() -> None:
    target = "bad-\udce9"
    result = gather((), [target], SETTINGS, builtin())
    assert result.header.targets == ("bad-\\xe9",)
