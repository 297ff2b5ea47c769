"""Orders and evacuations that are of other places than they seem, or that nobody states."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader


def _evacuation(read: Reader, text: str) -> dict[str, object]:
    return {town: value for (town, kind), value in read.values(text).items() if kind is FactKind.EVACUATION}


@pytest.mark.parametrize(
    "text",
    [
        "У Сіверську лишається 300 людей. Місцеві усвідомлюють, що з міста треба виїжджати.",
        "У Сіверську лишається 300 людей. Цього місяця з міста виїхали 12 мешканців, усі власними автівками.",
        "У Сіверську 300 людей. Хто саме й коли їх вивіз із міста, ніхто не рахує.",
        "Попри обов'язкову евакуацію з небезпечних громад, у Сіверську знайшли двох дітей.",
        "Очільниця Ізюмської РВА казала, що примусову евакуацію дітей із лівобережжя Борівської громади "
        "хочуть завершити до зими.",
        "Через обстріли активна евакуація триває і в Борівській громаді.",
        "КАБ упав у Рубцях. Там є поранені. «Прошу тих, хто живе у прикордонній зоні, виїжджати звідти», — "
        "сказав голова.",
        "У Сіверську лишається 300 людей. Ще 40 людей поліція вивезла з чотирьох прифронтових громад. "
        "Правоохоронці закликають мешканців до евакуації.",
    ],
)
def test_of_no_town_that_is_named(read: Reader, text: str) -> None:
    assert _evacuation(read, text) == {}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Рада оборони вирішила оголосити примусову евакуацію дітей з Лиманської та Святогірської громад."
            "\n\nЕвакуації підлягають родини з населених пунктів:\n\n• с. Рубці,\n• с. Щурове,\n"
            "• с. Богородичне.",
            {"Rubtsi": "forced", "Shchurove": "forced", "Bohorodychne": "forced"},
        ),
        (
            "Ухвалили рішення про обов'язкову евакуацію родин з Борівської громади, повідомляє видання.\n\n"
            "До переліку ввійшло три села Борівської громади:\n- Богуславка, Загризове, Лозова.",
            {"Bohuslavka": "mandatory", "Zahryzove": "mandatory", "Lozova": "mandatory"},
        ),
        (
            "На Донеччині оголосили про обов'язкову евакуацію родин із Лиманської громади. «Починаємо "
            "обов'язкову евакуацію у примусовий спосіб родин з населених пунктів Рубці та Щурове Лиманської "
            "громади», – написав голова.",
            {"Rubtsi": "forced", "Shchurove": "forced"},
        ),
    ],
)
def test_towns_of_a_hromada_told_below(read: Reader, text: str, stated: dict[str, object]) -> None:
    assert _evacuation(read, text) == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Триває обов’язкова евакуація населення з території Лиманської громади. Із сіл Рубці та Щурове "
            "оголошена евакуація у примусовий спосіб дітей.",
            {"Lyman Hromada": "mandatory", "Rubtsi": "forced", "Shchurove": "forced"},
        ),
        (
            "У Борівській громаді оголосили примусову евакуацію родин з дітьми. У селі Богуславка 40 людей.",
            {"Borova Hromada": "forced"},
        ),
        (
            "У Сіверську лишається 300 людей. Поліція вмовляє родини виїжджати з небезпечних місць.",
            {"Siversk": "urged"},
        ),
        (
            "У Сіверську лишається 300 людей. Мешканці мають усвідомити, що з міста варто виїжджати.",
            {"Siversk": "urged"},
        ),
    ],
)
def test_near_them(read: Reader, text: str, stated: dict[str, object]) -> None:
    assert _evacuation(read, text) == stated
