from typing import Annotated

import typer

from bot.commands.terminal import CommandError, Json, print_json


def place(
    query: Annotated[str, typer.Argument(help="A name in any spelling.")], as_json: Json = False
) -> None:
    """Show what the search finds for a name, best first.

    Example: evacbot place Купянск
    """
    from bot.places import load_gazetteer, search

    gazetteer = load_gazetteer()
    found = search(gazetteer, query)
    if not found.places:
        raise CommandError(f"no place is called anything like {query!r}; try its official Ukrainian name")
    for its in found.places:
        raion, oblast = gazetteer.raion(its), gazetteer.oblast(its)
        row = {
            "place": its.code,
            "name": its.name_uk,
            "raion": raion.name_uk if raion else None,
            "oblast": oblast.name_uk if oblast else None,
            "ambiguous": found.ambiguous,
        }
        if as_json:
            print_json(row)
        else:
            print(
                "  ".join(
                    str(value) for value in (its.code, its.name_uk, row["raion"], row["oblast"]) if value
                )
            )
