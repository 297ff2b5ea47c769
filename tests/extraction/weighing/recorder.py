"""What the tests of the extraction read, and what they find right: passages that are labelled already."""

import importlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.domain.fact import Extraction
from bot.places import Gazetteer

from .passages import Labelled, Quote, Source

_TESTS = Path(__file__).parent.parent
#: The tests of what a text tells.
_TOLD = ("english", "ukrainian", "test_another_time.py", "test_namesakes.py")
#: Longer texts are made to be long.
_LONGEST = 1500
#: Most tests of silence were written because a text like theirs had been misread.
_OF_A_TRAP = 3.0
_READING = importlib.import_module("bot.extraction.extract")


class _Recorder:
    """A plugin of pytest that keeps what the tests that pass have read."""

    def __init__(self) -> None:
        self.read: dict[str, dict[str, Labelled]] = {}
        self._of_this_test: list[tuple[Extraction, Labelled]] = []

    @pytest.fixture(autouse=True)
    def _listening(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read = _READING.read
        self._of_this_test = []

        def listened(text: str, gazetteer: Gazetteer, published: date | None = None) -> Any:
            reading = read(text, gazetteer, published)
            told: dict[str, dict[str, tuple[Any, ...]]] = {}
            for fact in reading.extraction.facts:
                values = told.setdefault(fact.place, {}).get(str(fact.kind), ())
                told[fact.place][str(fact.kind)] = (*values, fact.value)
            quotes = tuple(
                Quote(
                    fact.start,
                    fact.end,
                    str(fact.kind),
                    frozenset({fact.place}),
                    fact.value,
                    fact.said_by or "",
                )
                for fact in reading.extraction.facts
            )
            labelled = Labelled(text, published, told, _OF_A_TRAP, quotes, source=Source.TESTS)
            self._of_this_test.append((reading.extraction, labelled))
            return reading

        monkeypatch.setattr(_READING, "read", listened)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            for extraction, labelled in self._of_this_test:
                if len(labelled.text) <= _LONGEST:
                    self.read.setdefault(extraction.language, {})[labelled.text] = labelled


def tested() -> dict[str, list[Labelled]]:
    """By language, each once."""
    recorder = _Recorder()
    told = [str(_TESTS / name) for name in _TOLD]
    ended = pytest.main(["-q", "-p", "no:cacheprovider", *told], plugins=[recorder])
    if ended not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"the tests could not be read: pytest ended with {ended!r}")
    return {language: list(read.values()) for language, read in recorder.read.items()}
