import pytest

from bot.places.build.transliteration import latin


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # The examples of the resolution's own table, and towns that have every hard letter.
        ("Алушта", "Alushta"),
        ("Борщагівка", "Borshchahivka"),
        ("Гадяч", "Hadiach"),
        ("Ґалаґан", "Galagan"),
        ("Єнакієве", "Yenakiieve"),
        ("Згурський", "Zghurskyi"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Щербухи", "Shcherbukhy"),
        ("Юрій", "Yurii"),
        ("Корюківка", "Koriukivka"),
        ("Яготин", "Yahotyn"),
        ("Костянтин", "Kostiantyn"),
        ("Знам’янка", "Znamianka"),
        ("Феодосія", "Feodosiia"),
        ("Куп’янськ-Вузловий", "Kupiansk-Vuzlovyi"),
        ("Нью-Йорк", "Niu-York"),
        ("Велика Новосілка", "Velyka Novosilka"),
        ("Запоріжжя", "Zaporizhzhia"),
    ],
)
def test_names_are_written_as_the_cabinet_resolved(name: str, expected: str) -> None:
    assert latin(name) == expected
