import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places.spelling import plain, sound


@pytest.mark.parametrize(
    "spellings",
    [
        ("Куп’янськ", "Купянск", "Kupiansk", "Kupyansk", "Kup'yans'k", "Kupjansk"),
        ("Гуляйполе", "Huliaipole", "Gulyaypole", "Hulyaipole"),
        ("Запоріжжя", "Zaporizhzhia", "Zaporizhia"),
        ("Великий Бурлук", "Velykyi Burluk", "Velikiy Burluk"),
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({sound(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Покровськ", "Покровське"), ("Суми", "Сумка"), ("Ізюм", "Ізмаїл")]
)
def test_different_names_sound_different(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_case_apostrophes_hyphens_and_blanks_do_not_count() -> None:
    assert plain("  КУП’ЯНСЬК-Вузловий ") == plain("куп'янськ вузловий") == "купянськ вузловий"


@given(st.text())
def test_plain_text_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)
