from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import Json, complain, core, perform, print_json, settings

if TYPE_CHECKING:
    from bot.intake import Taken
    from bot.places import Gazetteer


def ingest(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Text files, each with its .toml or without; - for standard input.", metavar="FILE..."
        ),
    ],
    publish: Annotated[bool, typer.Option("--publish", help="Tell people, and alert subscribers.")] = False,
    publisher: Annotated[str | None, typer.Option(help="Who published it, where no .toml says so.")] = None,
    published: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="When it was published.", metavar="YYYY-MM-DD"),
    ] = None,
    as_json: Json = False,
) -> None:
    """Take articles in: as drafts, or with --publish for all to see. A running bot acts on it within 2 s.

    Example: evacbot ingest news.txt --published 2026-11-23 --publisher "Suspilne" --publish
    """
    day = published.date() if published else None
    if perform(_ingest(files, publish, publisher, day, as_json)):
        raise typer.Exit(1)


async def _ingest(
    files: list[Path], publish: bool, publisher: str | None, published: date | None, as_json: bool
) -> int:
    """Returns how many files failed."""
    from bot.service import now
    from bot.sources.file import UnreadableArticleError, read_article

    found = settings()
    failed = 0
    async with core(found) as opened:
        for file in files:
            try:
                article = read_article(file, now().astimezone(found.timezone).date(), publisher, published)
            except UnreadableArticleError as error:
                complain(error)
                failed += 1
                continue
            taken = await opened.intake.take_in(article, publish=publish, push=publish)
            if as_json:
                print_json(_as_json(file, taken))
            else:
                print(f"{file}: {summary(taken, opened.gazetteer)}")
    return failed


def summary(taken: "Taken", gazetteer: "Gazetteer") -> str:
    """What became of an article, in one line."""
    if not taken.facts:
        return "no facts about a known town; nothing changed"
    towns = dict.fromkeys(
        place.name_en if (place := gazetteer.get(f.place)) else f.place for f in taken.facts
    )
    what = f"{len(taken.facts)} facts about {', '.join(towns)}"
    if not taken.is_news:
        return f"{what}; already {'published' if taken.public else 'a draft'}, nothing changed"
    if not taken.public:
        return f"{what}; kept as a draft, --publish makes it public"
    pushes = [
        f"{p.alert.urgency} alert to {p.chats} chats ({', '.join(c.kind for c in p.alert.changes)})"
        for p in taken.pushed
    ]
    return f"{what}; published; {'; '.join(pushes) or 'no alert'}"


def _as_json(file: Path, taken: "Taken") -> dict[str, object]:
    return {
        "file": str(file),
        "facts": len(taken.facts),
        "is_news": taken.is_news,
        "public": taken.public,
        "alerts": [
            {
                "place": p.alert.place,
                "urgency": p.alert.urgency,
                "changes": [c.kind for c in p.alert.changes],
                "chats": p.chats,
            }
            for p in taken.pushed
        ],
    }
