import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import PlaceKind, SettlementCategory
from bot.places.wording import worded


def words(text: str) -> list[str]:
    return [word.text for word in worded(text).without_categories().words]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Куп'янськ", ["купянськ"]),
        ("м.Лиман", ["лиман"]),
        ("у місті Суми", ["суми"]),
        ("near the city of Izium", ["izium"]),
        ("Куп'янська міська територіальна громада", ["купянська"]),
        ("Липці, Харківський р-н", ["липці", "харківський"]),
        ("Село", ["село"]),
    ],
)
def test_only_the_words_of_names_are_left(text: str, left: list[str]) -> None:
    assert words(text) == left


def test_a_word_for_an_area_belongs_to_the_word_before_it_else_to_the_next() -> None:
    andriivka, izium = worded("Андріївка Ізюмського району").words
    (kharkiv,) = worded("Oblast Charkiw").words

    assert (andriivka.area, izium.area) == (None, PlaceKind.RAION)
    assert kharkiv.area is PlaceKind.OBLAST


def test_a_preposition_tells_the_cases_that_may_follow() -> None:
    assert worded("під Покровськом").cases == "ai"
    assert worded("Покровськ").cases is None


def test_a_word_for_the_kind_of_settlement_tells_its_category() -> None:
    assert worded("село Липці").categories == {SettlementCategory.VILLAGE}
    assert worded("смт Нью-Йорк").categories == {SettlementCategory.TOWN}


def test_s_without_a_full_stop_may_be_the_russian_preposition() -> None:
    assert worded("с Покровска").doubtful
    assert not worded("с. Покровське").doubtful


def test_a_preposition_inside_a_name_is_kept_for_a_second_look() -> None:
    assert worded("Гаї-за-Рудою").whole == "гаї за рудою"
    assert worded("за Рудою").whole == ""


@given(st.text(max_size=120))
def test_any_text_is_taken_apart(text: str) -> None:
    assert all(word.text for word in worded(text).words) or not text.strip() or len(worded(text).words) <= 1
