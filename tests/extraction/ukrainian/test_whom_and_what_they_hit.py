"""Strikes told by what they hit or whom they hurt, debris of drones, and coaches that take people out."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Уламки збитого шахеда впали на школу в Марганці.", {("Marhanets", SHELLING): Shelling.REPORTED}),
        (
            "Уламки безпілотника пошкодили два будинки в Павлограді.",
            {("Pavlohrad", SHELLING): Shelling.REPORTED},
        ),
        (
            "Через падіння уламків у Павлограді загорівся склад.",
            {("Pavlohrad", SHELLING): Shelling.REPORTED},
        ),
        (
            "У Павлограді поранено жінку внаслідок падіння уламків БпЛА.",
            {("Pavlohrad", SHELLING): Shelling.REPORTED},
        ),
        (
            "За добу росіяни поранили шістьох жителів області: чотирьох у Костянтинівці, ще двох у Лимані.",
            {
                ("Kostiantynivka", SHELLING): Shelling.REPORTED,
                ("Lyman", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Зранку росіяни вдарили по Добропіллю. Внаслідок удару загинула жителька Білицького.",
            {("Dobropillia", SHELLING): Shelling.REPORTED},
        ),
        (
            "Жительку Великої Писарівки поранено через скид із дрона.",
            {("Velyka Pysarivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Після влучання КАБу в Дружківці під завалами знайшли тіло жінки.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        ("Добропілля: прильот у приватний сектор.", {("Dobropillia", SHELLING): Shelling.REPORTED}),
        ("В Дружківці — приліт. Горить склад.", {("Druzhkivka", SHELLING): Shelling.REPORTED}),
        (
            "Обстріл вокзалу в Лозовій: кількість загиблих зросла до п'яти.",
            {("Lozova", SHELLING): Shelling.REPORTED},
        ),
        ("Ворог спрямував на Марганець п'ять дронів.", {("Marhanets", SHELLING): Shelling.REPORTED}),
        (
            "Поліція Лимана: «Покидайте місто, поки дорога ціла!»",
            {("Lyman", EVACUATION): Evacuation.URGED},
        ),
        (
            "Росіяни завдали удару по автовокзалу в Дружківці.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        ("Удар по школі в Добропіллі: двоє загиблих.", {("Dobropillia", SHELLING): Shelling.REPORTED}),
        (
            "Під прицілом — Нікополь та Марганець.",
            {("Nikopol", SHELLING): Shelling.REPORTED, ("Marhanets", SHELLING): Shelling.REPORTED},
        ),
        (
            "Автобуси для евакуації з Лимана відправляються щодня о 9:00.",
            {("Lyman", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "З Дружківки щодня їздить евакуаційний автобус.",
            {("Druzhkivka", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Евакуаційні автобуси щодня вирушають із Добропілля.",
            {("Dobropillia", EVACUATION): Evacuation.UNDERWAY},
        ),
        ("У Лимані досі курсує евакуаційний автобус.", {("Lyman", EVACUATION): Evacuation.UNDERWAY}),
    ],
)
def test_it_is_read(read: Reader, text: str, expected: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Уламки збитої ракети впали у полі неподалік Марганця, постраждалих немає.",
        "У Павлограді знайшли уламки дрона.",
        "Уламки дрона, що впали торік у Павлограді, передали в музей.",
        "Уламки скла впали на подвір'я в Павлограді.",
        "Через падіння уламків балкона в Павлограді пошкоджено авто.",
        "На околиці Лимана сили ППО збили дрон, уламки впали в полі.",
        "Закриття шахти — удар по підприємствах у Білозерському.",
        "Удар по штабу росіян у Токмаку: знищено десятки окупантів.",
        "Росіяни поранили двох військових у Лимані.",
        "Ворог спрямував на Суми увагу ЗМІ та дрони.",
        "Мер Лимана: «Не залишайте домівки під час комендантської години».",
        "Дружківка: удар у спину від сусідів, каже мер.",
        "У Дружківці відремонтували ліцей, пошкоджений обстрілом.",
        "Мешканців Лимана, які вже виїхали, просять зареєструватися.",
        "Удар струмом на заводі в Дружківці: постраждав електрик.",
        "Атака собак у дворі в Дружківці.",
        "Під прицілом камер — Марганець.",
        "Автобуси для евакуації з Дружківки не відправляються.",
        "Щодня з Павлограда до Львова курсує евакуаційний потяг для жителів Донеччини.",
        "З Лозової вирушає евакуаційний потяг для людей із прифронтових громад.",
        "У Лозову їздить евакуаційний автобус.",
        "У Павлоград щодня курсує евакуаційний автобус.",
        "Евакуаційний автобус їздить у Павлоград.",
        "У Лимані більше не курсує евакуаційний автобус.",
        "Торік у Лимані їздив евакуаційний автобус.",
        "Якщо з Лимана вирушає евакуаційний автобус, про це пишуть у чаті.",
        "У Лимані працює евакуаційний пункт.",
    ],
)
def test_what_only_looks_like_it(read: Reader, text: str) -> None:
    assert read.values(text) == {}
