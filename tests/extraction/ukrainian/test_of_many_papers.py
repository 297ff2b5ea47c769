"""Facts as Ukrainian papers and officials of many kinds word them, and what is no fact in them."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, NOW, PREWAR, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "У Родинському залишаються не менше 900 людей.",
            {("Rodynske", NOW): 900.0},
        ),
        (
            "Не менш як півтори тисячі мешканців ще живуть у Дружківці.",
            {("Druzhkivka", NOW): 1500.0},
        ),
        (
            "У Покровську зараз у районі 600 людей. У Дружківці лишилося в районі 9 тисяч мешканців.",
            {("Pokrovsk", NOW): 600.0},
        ),
        (
            "Снаряди вибухнули в чотирьох населених пунктах: містах Дружківка, Сіверськ, селищі "
            "Курахівка, селі Сонцівка.",
            {
                ("Druzhkivka", SHELLING): Shelling.REPORTED,
                ("Siversk", SHELLING): Shelling.REPORTED,
                ("Kurakhivka", SHELLING): Shelling.REPORTED,
                ("Sontsivka", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Під прицілом ворога знову були Дружківка та Родинське. Пошкоджено магазин.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED, ("Rodynske", SHELLING): Shelling.REPORTED},
        ),
        (
            "За минулу добу росіяни поранили сімох жителів Донецької області. Шестеро людей "
            "дістали поранення у Дружківці. У Сіверську поранена одна людина.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED, ("Siversk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Станом на січень 2022 року в Родинському проживало 10 тисяч осіб.",
            {("Rodynske", PREWAR): 10000.0},
        ),
        (
            "Жителів Родинського евакуюють.",
            {("Rodynske", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Примусову евакуацію дітей розпочинають з:\nБілозерської громади:\n- міста "
            "Білозерське;\n- села Бокове;\n- села Благодать;\n- села Веселе Поле;\n- села "
            "Мирове;\nДобропільської громади:\n- селища Свягогорівка;\n- села Вікторівка;\n- села "
            "Степи.",
            {
                ("Bilozerske", EVACUATION): Evacuation.FORCED,
                ("Bokove", EVACUATION): Evacuation.FORCED,
                ("Blahodat", EVACUATION): Evacuation.FORCED,
                ("Vesele Pole", EVACUATION): Evacuation.FORCED,
                ("Myrove", EVACUATION): Evacuation.FORCED,
                ("Viktorivka", EVACUATION): Evacuation.FORCED,
                ("Stepy", EVACUATION): Evacuation.FORCED,
            },
        ),
        (
            "Родинське і Дружківка піддаються нещадному вогню ворожої артилерії.",
            {("Rodynske", SHELLING): Shelling.REPORTED, ("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
    ],
)
def test_what_is_told(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Під прицілом камер у Дружківці були всі вулиці.",
        "Станом на січень 2023 року в Родинському проживало 4 тисячі осіб.",
        "Жителів Родинського не евакуюють.",
        "Під час салюту петарди вибухнули в Дружківці.",
    ],
)
def test_what_is_no_fact(read: Reader, text: str) -> None:
    assert read.values(text) == {}
