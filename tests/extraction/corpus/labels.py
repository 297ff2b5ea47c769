"""Labelled articles as they lie in a folder."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

SEEN = Path(__file__).parent / "seen"
UNSEEN = Path(__file__).parent / "unseen"
#: So the names of articles begin that follow real ones.
_AS_PUBLISHED = re.compile(r"\w\w-[v-y]-")


@dataclass(frozen=True, slots=True)
class Labelled:
    name: str
    language: str
    text: str
    published: date | None
    as_of: date | None
    unverified: bool
    distractors_only: bool
    #: Values by place code and field, as the README names the fields.
    towns: dict[str, dict[str, Any]]

    @property
    def is_as_published(self) -> bool:
        """Whether it follows one that was really published in its layout, order and phrases."""
        return _AS_PUBLISHED.match(self.name) is not None


def labelled(folder: Path) -> Iterator[Labelled]:
    for labels in sorted(folder.glob("*.toml")):
        yield _read(labels)


def _read(labels: Path) -> Labelled:
    stated = tomllib.loads(labels.read_text("utf-8"))
    return Labelled(
        name=labels.stem,
        language=labels.stem[:2],
        text=labels.with_suffix(".txt").read_text("utf-8"),
        published=stated.get("published"),
        as_of=stated.get("as_of"),
        unverified=stated.get("unverified", False),
        distractors_only=stated.get("distractors_only", False),
        towns={town["place"]: town for town in stated.get("towns", [])},
    )
