"""Every sentence exists in every language."""

import ast
from pathlib import Path

import pytest

import bot.texts
from bot.chat.commands.table import COMMANDS
from bot.texts.catalog import LANGUAGES, Catalogs, language_for
from bot.texts.descriptions import description
from bot.texts.messages import faults, template

TEXTS = sorted(Path(bot.texts.__file__).parent.glob("*.py"))
_LOOKUPS = {"gettext", "ngettext", "pgettext", "npgettext"}


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("uk", "uk"),
        ("uk-UA", "uk"),
        ("UK", "uk"),
        ("en", "en"),
        ("en-US", "en"),
        ("ru", "uk"),
        ("be", "uk"),
        ("de", "en"),
        ("pt-br", "en"),
        ("", "en"),
        (None, "en"),
        ("-", "en"),
    ],
)
def test_a_person_is_greeted_in_the_nearest_of_our_languages(code: str | None, language: str) -> None:
    assert language_for(code) == language


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_of_the_code_is_translated_with_its_placeholders(language: str) -> None:
    assert faults(language) == []


def test_the_sentences_of_the_code_are_found_at_all() -> None:
    assert len([message for message in template() if message.id]) > 80


def inside_f_strings(source: str) -> list[str]:
    """Look-ups of sentences within an f-string, where the extractor does not see them."""
    return [
        ast.unparse(call)
        for f_string in ast.walk(ast.parse(source))
        if isinstance(f_string, ast.JoinedStr)
        for call in ast.walk(f_string)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in _LOOKUPS
    ]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_no_sentence_hides_in_an_f_string_from_the_extractor(file: Path) -> None:
    assert inside_f_strings(file.read_text("utf-8")) == []


def test_a_sentence_hidden_in_an_f_string_would_be_noticed() -> None:
    assert inside_f_strings("""f'{catalog.gettext("x")} {n}'""") == ["catalog.gettext('x')"]


def looked_up_by_variable(source: str) -> list[str]:
    return [
        ast.unparse(call)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).rpartition(".")[2] in _LOOKUPS
        and not isinstance(call.args[0], ast.Constant)
    ]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_every_sentence_is_written_where_it_is_looked_up(file: Path) -> None:
    assert looked_up_by_variable(file.read_text("utf-8")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_a_description_that_telegram_takes(catalogs: Catalogs, language: str) -> None:
    for command in COMMANDS:
        assert 1 <= len(description(catalogs[language], command.name)) <= 256


@pytest.mark.parametrize(
    ("days", "words"),
    [(2, "2 дні тому"), (5, "5 днів тому"), (11, "11 днів тому"), (21, "21 день тому"), (22, "22 дні тому")],
)
def test_ukrainian_days_are_counted_by_the_rules_of_their_language(
    catalogs: Catalogs, days: int, words: str
) -> None:
    assert catalogs["uk"].ngettext("{n} day ago", "{n} days ago", days).format(n=days) == words
