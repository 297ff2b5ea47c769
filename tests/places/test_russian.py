import pytest

from bot.places.latin import schooled
from bot.places.russian import ukrainian
from bot.places.spelling import looks_cyrillic, one_alphabet, plain, sound


@pytest.mark.parametrize(
    ("russian", "name"),
    [
        ("Ивановка", "Іванівка"),
        ("Алексеевка", "Олексіївка"),
        ("Новоалексеевка", "Новоолексіївка"),
        ("Андреевка", "Андріївка"),
        ("Nikolaevka", "Миколаївка"),
        ("Константиновка", "Костянтинівка"),
        ("Анновка", "Ганнівка"),
        ("Харьков", "Харків"),
        ("Каменка", "Кам'янка"),
        ("Волчанск", "Вовчанськ"),
        ("Красногоровка", "Червоногорівка"),
    ],
)
def test_a_russian_name_is_read_as_the_ukrainian_one(russian: str, name: str) -> None:
    assert sound(name) in {word for word, _ in ukrainian(sound(russian))}


def test_a_translated_name_costs_more_than_a_respelt_one() -> None:
    assert dict(ukrainian(sound("Красногоровка"))) == {
        "krasnohorivka": 0,
        "chervonohorovka": 1,
        "chervonohorivka": 1,
    }


@pytest.mark.parametrize("word", ["Покровськ", "Суми", "Ізюм", "Херсон"])
def test_other_names_stay_as_they_are(word: str) -> None:
    assert list(ukrainian(sound(word))) == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tschassiw Jar", "Часів Яр"),
        ("Czasiw Jar", "Часів Яр"),
        ("Charkiw", "Харків"),
        ("Isjum", "Ізюм"),
        ("Torezk", "Торецьк"),
        ("Saporischschja", "Запоріжжя"),
        ("Soumy", "Суми"),
        ("Jersón", "Херсон"),
    ],
)
def test_foreign_schools_are_read_back(written: str, name: str) -> None:
    assert sound(name) in schooled(written)


def test_a_marked_letter_is_another_sound() -> None:
    assert sound("Časiv") == sound("Часів")
    assert plain("Żowkwa") == "zhowkwa"


def test_latin_letters_in_a_cyrillic_word_are_their_look_alikes() -> None:
    assert one_alphabet("Пoкpовськ near Kyiv") == "Покровськ near Kyiv"
    assert looks_cyrillic("Xepcoh") == "Херсон"
