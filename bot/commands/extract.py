import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import Json, complain, print_json


def extract(
    files: Annotated[list[Path], typer.Argument(help="Text files; - for standard input.", metavar="FILE...")],
    as_json: Json = False,
) -> None:
    """Show the facts that English and Ukrainian articles state, each with its exact words.

    Example: evacbot extract seeds/2024-11-14-france24-kupiansk.txt --json
    """
    from bot.extraction import LANGUAGES, read
    from bot.extraction.report import marked, towns_json
    from bot.places import load_gazetteer
    from bot.sources.file import UnreadableArticleError, read_text

    gazetteer = load_gazetteer()
    names = {"und": "no language that it knows", "ru": "Russian"}
    failed = 0
    for file in files:
        try:
            text = read_text(file)
        except UnreadableArticleError as error:
            complain(error)
            failed += 1
            continue
        reading = read(text, gazetteer)
        language = reading.extraction.language
        if language not in LANGUAGES:
            complain(f"{file}: text: written in {names.get(language, language)}; give English or Ukrainian")
            failed += 1
            continue
        if as_json:
            print_json(towns_json(file.stem, reading.extraction, gazetteer))
        else:
            print(marked(text, reading.extraction, gazetteer, reading.left_out))
        sys.stdout.flush()
    if failed:
        raise typer.Exit(1)
