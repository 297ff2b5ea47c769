import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import CommandError, Json, print_json

if TYPE_CHECKING:
    from bot.domain.place import Place
    from bot.places import Gazetteer

#: More lines are more than somebody reads.
_MOST = 8


def place(
    query: Annotated[str, typer.Argument(help="A name in any spelling, with an oblast or raion if need be.")],
    as_json: Json = False,
) -> None:
    """Show what the search finds for a name or a KATOTTG code, best first.

    Example: evacbot place "Покровське Дніпропетровська"
    """
    from bot.places import Found, load_gazetteer, search
    from bot.places.code import as_code

    gazetteer = load_gazetteer()
    by_code = gazetteer.successor(as_code(query))
    found = Found((by_code,), exact=True) if by_code else search(gazetteer, query, limit=_MOST + 1)
    more, found = len(found.places) > _MOST, replace(found, places=found.places[:_MOST])
    if not found.places:
        raise CommandError(f"no place is called anything like {query!r}; try its official Ukrainian name")
    if as_json:
        for its in found.places:
            print_json({**_row(gazetteer, its), "ambiguous": found.ambiguous, "exact": found.exact})
        return
    if not found.exact:
        print(f"No place is called {query!r}; the nearest names, as guesses:", file=sys.stderr)
    elif found.ambiguous:
        print("Several places are called so; add the raion or oblast to choose:", file=sys.stderr)
    for line in _lines(gazetteer, found.places):
        print(line)
    if more and found.exact:
        print(f"There are more than these {_MOST}; add the raion or the oblast.", file=sys.stderr)


def _row(gazetteer: "Gazetteer", its: "Place") -> dict[str, object]:
    raion, oblast = gazetteer.raion(its), gazetteer.oblast(its)
    return {
        "place": its.code,
        "name": its.name_uk,
        "raion": raion.name_uk if raion else None,
        "oblast": oblast.name_uk if oblast else None,
    }


def _lines(gazetteer: "Gazetteer", places: Sequence["Place"]) -> list[str]:
    """A line a place; where its name, raion and oblast are those of another one, with the hromada."""
    rows = [_row(gazetteer, its) for its in places]
    alike = Counter((row["name"], row["raion"], row["oblast"]) for row in rows)
    lines = []
    for its, row in zip(places, rows, strict=True):
        hromada = gazetteer.hromada(its)
        told = alike[row["name"], row["raion"], row["oblast"]] > 1 and hromada not in (None, its)
        fields = (
            row["place"],
            row["name"],
            hromada.name_uk if told and hromada else None,
            row["raion"],
            row["oblast"],
        )
        lines.append("  ".join(str(field) for field in dict.fromkeys(fields) if field))
    return lines
