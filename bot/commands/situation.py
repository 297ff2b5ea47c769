import re
from html import unescape
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.commands.terminal import CommandError, Json, core, perform, print_json, settings

if TYPE_CHECKING:
    from bot.domain.overview import Overview
    from bot.domain.place import Place
    from bot.domain.situation import Situation, SourcedFact


def situation(
    town: Annotated[str, typer.Argument(help="A name or a KATOTTG code.")],
    as_json: Json = False,
    lang: Annotated[str, typer.Option(help="uk or en.")] = "en",
) -> None:
    """Show the card that /status would show.

    Example: evacbot situation Kupiansk --lang uk
    """
    perform(_situation(town, as_json, lang))


async def _situation(town: str, as_json: bool, lang: str) -> None:
    from bot.domain.chat import Chat
    from bot.texts.card import card
    from bot.texts.catalog import LANGUAGES

    if lang not in LANGUAGES:
        raise CommandError(f"no texts in {lang!r}; --lang takes {' or '.join(LANGUAGES)}")
    async with core(settings()) as opened:
        place = _find(opened.gazetteer, town)
        async with opened.database.read() as tx:
            its = await opened.desk.overviews(tx).of(place)
        reader = opened.desk.reader(Chat(0, lang))
        if as_json:
            print_json(_as_json(its))
        else:
            print(_plain("\n\n".join(card(reader, its, subscribed=False).blocks)))


def _find(gazetteer: Any, town: str) -> "Place":
    from bot.places import search

    found = search(gazetteer, town)
    by_code: Place | None = gazetteer.get(town)
    if by_code:
        return by_code
    if found.exact and not found.ambiguous:
        return found.places[0]
    names = ", ".join(f"{p.name_en} ({p.code})" for p in found.places)
    raise CommandError(
        f"{town!r} is not one known place; " + (f"did you mean: {names}" if names else "check the name")
    )


def _as_json(its: "Overview") -> dict[str, object]:
    """The facts of the place itself; `areas`: those that contain it and have reports, the smallest first;
    `nearest`: the reported town that stands in for it; `inside`: codes of the reported places in an area."""
    return {
        **_report(its.place, its.own),
        "areas": [_report(area.place, area.situation) for area in its.areas],
        "nearest": _nearest(its),
        "inside": [report.place.code for report in its.inside],
    }


def _nearest(its: "Overview") -> dict[str, object] | None:
    """With the distance in km, null where it is not known, and the place from which it is measured."""
    neighbour = its.neighbour
    if neighbour is None or its.nearby is None:
        return None
    return {
        **_report(neighbour.place, its.nearby),
        "distance_km": None if neighbour.km is None else round(neighbour.km, 1),
        "measured_from": None if neighbour.km is None else (neighbour.centre or its.place).code,
    }


def _report(place: "Place", its: "Situation") -> dict[str, object]:
    return {
        "place": place.code,
        "town": place.name_en,
        "as_of": str(its.as_of) if its.as_of else None,
        "facts": {
            kind: {**_fact(s.newest), "contradicting": [_fact(fact) for fact in s.contradicting]}
            for kind, s in its.statements.items()
        },
    }


def _fact(sourced: "SourcedFact") -> dict[str, object]:
    fact, source = sourced.fact, sourced.source
    return {
        "value": fact.value,
        "qualifier": fact.qualifier,
        "quote": fact.quote,
        "said_by": fact.said_by,
        "as_of": str(sourced.as_of),
        "publisher": source.publisher,
        "url": source.url,
        "unverified": source.unverified,
    }


def _plain(html: str) -> str:
    """Our own HTML, which has no stray brackets, as text for a terminal."""
    return unescape(re.sub(r"<[^>]+>", "", html))
