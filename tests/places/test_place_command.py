import json

import pytest

from bot.__main__ import main


def ran(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str
) -> tuple[list[str], str]:
    """The lines that `evacbot place` prints, and what it says beside them."""
    monkeypatch.setattr("sys.argv", ["evacbot", "place", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code in (0, None)
    told = capsys.readouterr()
    return told.out.splitlines(), told.err


def test_a_guess_is_said_to_be_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, beside = ran(capsys, monkeypatch, "Купняск")

    assert lines[0].startswith("UA63080090010026457  Куп’янськ")
    assert "guesses" in beside


def test_a_code_names_its_place(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lines, beside = ran(capsys, monkeypatch, "UA63080090010026457")

    assert lines == ["UA63080090010026457  Куп’янськ  Куп’янський район  Харківська область"]
    assert beside == ""


@pytest.mark.parametrize("code", ["ua63080090010026457", "УА63080090010026457", "уа63080090010026457 "])
def test_a_code_in_small_or_cyrillic_letters_names_its_place(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    lines, beside = ran(capsys, monkeypatch, code)

    assert lines == ["UA63080090010026457  Куп’янськ  Куп’янський район  Харківська область"]
    assert beside == ""


def test_that_there_are_more_than_shown_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many, beside_many = ran(capsys, monkeypatch, "Андріївка")
    few, beside_few = ran(capsys, monkeypatch, "Лиман Харківська область")

    assert len(many) == 8
    assert "more than these 8" in beside_many
    assert len(few) < 8
    assert "more than" not in beside_few


def test_json_rows_tell_whether_they_are_exact(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    guess, _ = ran(capsys, monkeypatch, "Купняск", "--json")
    exact, beside = ran(capsys, monkeypatch, "Лиман", "--json")

    assert json.loads(guess[0])["exact"] is False
    assert {(row["exact"], row["ambiguous"]) for row in map(json.loads, exact)} == {(True, True)}
    assert beside == ""


def test_those_of_one_name_in_one_raion_are_told_with_their_hromadas(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, _ = ran(capsys, monkeypatch, "Шевченкове Куп'янський район")

    assert len(lines) > 1
    assert all("громада" in line for line in lines)
