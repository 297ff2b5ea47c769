"""Labelled passages: those of `passages/`, the articles of the seen corpus, and what the tests read."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from bot.places import Gazetteer
from tests.extraction.corpus.labels import SEEN, labelled
from tests.extraction.corpus.scoring import FACTS

FOLDER = Path(__file__).parent / "passages"

#: By the code of a place and the kind, all values that are told of it.
Told = Mapping[str, Mapping[str, tuple[Any, ...]]]


class Source(StrEnum):
    PASSAGES = "passages"
    #: Seen articles by which rules were written.
    SEEN = "seen"
    #: Passages and seen articles that follow what was really published.
    PUBLISHED = "published"
    TESTS = "tests"


@dataclass(frozen=True, slots=True)
class Quote:
    """Where a text states a fact of a kind, of the places of these codes."""

    start: int
    end: int
    kind: str
    codes: frozenset[str]
    value: Any = None
    #: Who said it, "" for nobody; None where nobody has marked that.
    said_by: str | None = None


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    published: date | None
    told: Told
    #: How much it counts that a candidate states nothing.
    weight_of_nothing: float = 1.0
    #: Of each fact where it stands; empty where nobody has marked that.
    quotes: tuple[Quote, ...] = ()
    #: By the code of a place and the kind, who said it; None where nobody has marked that.
    said_by: Mapping[str, Mapping[str, str]] | None = None
    source: Source = Source.PASSAGES


def written(language: str, gazetteer: Gazetteer) -> Iterator[Labelled]:
    """Those of `passages/`. A line is {"text": ..., "facts": [[town, kind, value], ...]}.

    With "published": "2025-05-12", where that day is known. A town is named as the gazetteer does in the
    language of the passage; it is each place of that name. In the longer ones each fact has its quote as
    well, most of them who said it, "" for nobody: [town, kind, value, quote, said_by].
    Raises `LookupError` for a name that no place bears, `ValueError` for a quote that is not in its text.
    """
    by_name: dict[str, list[str]] = {}
    for place in gazetteer:
        name = place.name_en if language == "en" else place.name_uk
        for each in dict.fromkeys(map(_plain, (name, *place.aliases))):
            by_name.setdefault(each, []).append(place.code)
    for path in sorted(FOLDER.glob(f"{language}*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            passage = json.loads(line)
            told: dict[str, dict[str, tuple[Any, ...]]] = {}
            quotes: list[Quote] = []
            for town, kind, value, *told_in in passage["facts"]:
                codes = by_name.get(_plain(town))
                if codes is None:
                    raise LookupError(f"{path.name}, line {number}: no place is called {town}")
                for code in codes:
                    told.setdefault(code, {})[kind] = (*told.get(code, {}).get(kind, ()), value)
                for its in told_in[:1]:
                    start = passage["text"].index(its)  # of several the first
                    who = told_in[1] if len(told_in) > 1 else None
                    quotes.append(Quote(start, start + len(its), kind, frozenset(codes), value, who))
            published = date.fromisoformat(passage["published"]) if "published" in passage else None
            source = Source.PUBLISHED if path.stem.endswith(Source.PUBLISHED) else Source.PASSAGES
            yield Labelled(passage["text"], published, told, quotes=tuple(quotes), source=source)


def articles(language: str) -> Iterator[Labelled]:
    """Those of the seen corpus."""
    for article in labelled(SEEN):
        if article.language == language:
            yield Labelled(
                article.text,
                article.published,
                {
                    code: {kind: _values(town[kind]) for kind in FACTS if kind in town}
                    for code, town in article.towns.items()
                },
                said_by={code: town.get("said_by", {}) for code, town in article.towns.items()},
                source=Source.PUBLISHED if article.is_as_published else Source.SEEN,
            )


def _values(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _plain(name: str) -> str:
    return name.lower().replace("’", "'").replace("ʼ", "'")
