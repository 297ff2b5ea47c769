"""The table of real queries, `queries.tsv`: how people write names of places, and which ones they mean."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.places import Found, Gazetteer, search

LIMIT = 8
MANNERS = ("uk", "ru", "latin", "mistaken")
#: How many of the queries of each manner have the right answer on top.
ENOUGH = 0.98


@dataclass(frozen=True, slots=True)
class Query:
    text: str
    manner: str
    #: Codes of the places that may be meant; of a name with very many bearers, some of them.
    expected: tuple[str, ...]
    #: Whether the words leave open which of these it is.
    choice: bool


def queries() -> list[Query]:
    lines = (Path(__file__).parent / "queries.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines if line.strip())
    return [Query(row[0], row[1], tuple(row[2].split("|")), row[3] == "yes") for row in rows]


TABLE = queries()


def test_the_table_has_enough_queries_of_each_manner() -> None:
    assert {query.manner for query in TABLE} == set(MANNERS)
    assert len(TABLE) >= 300
    assert all(sum(query.manner == manner for query in TABLE) >= 50 for manner in MANNERS)


def test_every_expected_code_is_in_the_gazetteer(gazetteer: Gazetteer) -> None:
    assert [query for query in TABLE if any(gazetteer.get(code) is None for code in query.expected)] == []


@pytest.mark.parametrize("manner", MANNERS)
def test_the_top_answer_is_right(gazetteer: Gazetteer, manner: str) -> None:
    asked = [query for query in TABLE if query.manner == manner]

    missed = [query.text for query in asked if not is_right(gazetteer, query, search(gazetteer, query.text))]

    assert 1 - len(missed) / len(asked) >= ENOUGH, missed


def test_a_name_of_several_places_is_never_settled_silently(gazetteer: Gazetteer) -> None:
    settled = [query.text for query in TABLE if query.choice and is_settled(search(gazetteer, query.text))]

    assert settled == []


def test_a_choice_that_fits_the_buttons_has_all_that_may_be_meant(gazetteer: Gazetteer) -> None:
    lacking: dict[str, list[str]] = defaultdict(list)
    for query in TABLE:
        found = [place.code for place in search(gazetteer, query.text, LIMIT).places]
        if query.choice and len(found) < LIMIT:
            lacking[query.text] += [code for code in query.expected if code not in found]

    assert {text: codes for text, codes in lacking.items() if codes} == {}


def is_right(gazetteer: Gazetteer, query: Query, found: Found) -> bool:
    if not found.places:
        return False
    # Of a name with more bearers than buttons the table tells only some: another one is as good on top.
    names = {place.name_uk for code in query.expected if (place := gazetteer.get(code))}
    many = query.choice and len(found.places) == LIMIT
    return found.places[0].code in query.expected or (many and found.places[0].name_uk in names)


def is_settled(found: Found) -> bool:
    return found.exact and not found.ambiguous
