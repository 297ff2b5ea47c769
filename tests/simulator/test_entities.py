from typing import Any

import pytest

from bot.simulator.entities import formatted


def marks(
    text: str, parse_mode: str = "", given: list[Any] | None = None
) -> tuple[str, list[tuple[str, int, int]]]:
    result = formatted(text, parse_mode, given)
    return result.text, [(one["type"], one["offset"], one["length"]) for one in result.entities]


def test_white_space_around_the_text_goes_and_the_marks_move_along() -> None:
    assert marks("\n  <b> їжа </b> \n", "HTML") == ("їжа", [("bold", 0, 3)])
    assert marks("\n x <i>y</i>", "HTML") == ("x y", [("italic", 2, 1)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("🙂 /status now", [("bot_command", 3, 7)]),
        ("see https://example.org/a, then", [("url", 4, 21)]),
        ("and/or 1/2 //x", []),
    ],
)
def test_commands_and_addresses_are_found(text: str, found: list[tuple[str, int, int]]) -> None:
    assert marks(text) == (text, found)


def test_nothing_is_found_inside_code_and_links() -> None:
    _, found = marks('<code>/status</code> <a href="http://a.b">/help</a>', "HTML")
    assert [kind for kind, _, _ in found] == ["code", "text_link"]


def test_marks_given_apart_from_the_text_must_lie_in_it() -> None:
    given = [{"type": "bold", "offset": 0, "length": 2}, {"type": "bold", "offset": 1, "length": 9}]
    assert marks("їж", given=given) == ("їж", [("bold", 0, 2)])


def test_control_characters_become_blanks() -> None:
    assert marks("a\x07b\r\nc") == ("a b\nc", [])
