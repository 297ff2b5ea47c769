"""Keeps locales/*.po in step with the sentences in the code.

`python -m bot.texts.messages` writes new sentences into the files; with --check it only says whether each
is there, translated, and with the same {placeholders}.
"""

import sys
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot.texts.catalog import LANGUAGES

_BOT = Path(__file__).parents[1]
_LOCALES = Path(__file__).parent / "locales"
_SOURCE_LANGUAGE = "en"
#: Header lines that would change with every run or name nobody.
_VOLATILE = tuple(
    f'"{name}'.encode()
    for name in ("POT-Creation", "PO-Revision", "Last-Trans", "Report-Msgid", "Generated-By", "Language-Team")
)


def template() -> Catalog:
    """All sentences of the code."""
    found = Catalog(project="evacuation-alert-bot")
    methods = [("**.py", "python")]
    for file, _, sentence, comments, context in extract_from_dir(_BOT / "texts", methods):
        found.add(sentence, locations=[(f"bot/texts/{file}", 0)], auto_comments=comments, context=context)
    return found


def update(language: str) -> None:
    """Add what is new to a language's file and drop what the code no longer says."""
    file = _LOCALES / f"{language}.po"
    catalog = _read(file, language) if file.is_file() else Catalog(locale=language)
    catalog.update(template(), no_fuzzy_matching=True)
    written = BytesIO()
    write_po(written, catalog, width=100, no_location=True, ignore_obsolete=True)
    kept = [line for line in written.getvalue().splitlines(keepends=True) if not line.startswith(_VOLATILE)]
    file.write_bytes(b"".join(kept))


def faults(language: str) -> list[str]:
    """What is wrong with a language's file, a line each."""
    catalog = _read(_LOCALES / f"{language}.po", language)
    found = []
    for message in template():
        if not message.id:
            continue
        its = catalog.get(message.id, message.context)
        name = message.id if isinstance(message.id, str) else message.id[0]
        if its is None or its.fuzzy or not all(_strings(its)):
            found.append(f"{language}: not translated: {name!r}")
        elif any(_placeholders(string) != _placeholders(name) for string in _strings(its)):
            found.append(f"{language}: other placeholders than the sentence: {name!r}")
    return found


def main() -> int:
    languages = [language for language in LANGUAGES if language != _SOURCE_LANGUAGE]
    if "--check" not in sys.argv:
        for language in languages:
            update(language)
    wrong = [fault for language in languages for fault in faults(language)]
    for fault in wrong:
        sys.stderr.write(f"{fault}; mend bot/texts/locales/{fault[:2]}.po\n")
    return 1 if wrong else 0


def _read(file: Path, language: str) -> Catalog:
    with file.open("rb") as source:
        return read_po(source, locale=language)


def _strings(message: Message) -> tuple[str, ...]:
    found = message.string or ""
    return (found,) if isinstance(found, str) else tuple(found)


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


if __name__ == "__main__":
    sys.exit(main())
