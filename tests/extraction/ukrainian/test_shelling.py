import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

SHELLING = FactKind.SHELLING


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("По Бериславу і сьогодні гатять без перерви.", "constant"),
        ("Від ранку під обстрілами — Берислав.", "reported"),
        ("Російські дрони в Бериславі палять усе, що має колеса.", "reported"),
        ("Від удару дрона в Бериславі загинули двоє перехожих.", "reported"),
        ("Росія знову запустила «Іскандер» по Бериславу.", "reported"),
        ("У центрі Берислава вдень розірвалася міна.", "reported"),
        ("Берислав учора: 26 скидів із дронів, п’ятеро поранених.", "reported"),
        ("Удари FPV-дронів у Бериславі щоденні.", "constant"),
        ("На Берислав за добу падає від десяти до тридцяти снарядів.", "reported"),
        ("По місту б'ють цілий день. Берислав під вогнем кожного божого дня.", "constant"),
    ],
)
def test_strikes_are_read_in_more_ways_of_telling_them(read: Reader, text: str, value: str) -> None:
    assert read.values(text)["Beryslav", SHELLING] == value


def test_strikes_on_a_list_in_one_sentence_are_on_each_of_its_towns(read: Reader) -> None:
    text = (
        "Чотириста безпілотників летіли на Кушугум, Малокатеринівку, Червонодніпровку, а в Пологівському "
        "районі на Гуляйполе, Новоданилівку."
    )

    struck = {town for town, kind in read.values(text) if kind is SHELLING}

    assert struck == {"Kushuhum", "Malokaterynivka", "Chervonodniprovka", "Huliaipole", "Novodanylivka"}


@pytest.mark.parametrize(
    "text",
    [
        "Запоріжжя. Російські війська протягом доби атакували 15 населених пунктів області.",
        "У Бериславі тихо. Ці райони — під постійними обстрілами, сказав він про острови.",
        "У Бериславі кажуть, що FPV-дрони вже долітають на 15 км.",
        "У Бериславі сапери знешкодили старі боєприпаси, вибухів не було.",
        "До Берислава їде автобус, а над дорогою полюють FPV.",
        "Берислав пам'ятає: лінія фронту тоді проходила через річку, снаряди падали щогодини.",
    ],
)
def test_strikes_elsewhere_or_of_old_are_none_on_the_town(read: Reader, text: str) -> None:
    assert SHELLING not in {kind for _, kind in read.values(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Дрон ударив по авто у Бериславі.", "reported"),
        ("За даними Генштабу, ворог обстріляв Сіверськ.", "reported"),
        ("Сили оборони відбили атаки, росіяни обстріляли Сіверськ.", "reported"),
        ("Унаслідок атаки дронів на Шостку є відключення світла.", "reported"),
        (
            "Бахмутський напрямок гримить. Сіверськ, що за 9 км від фронту, у четвер знову обстріляли.",
            "reported",
        ),
        ("Немає дня, щоб Берислав не обстріляли.", "constant"),
        ("У Бериславі не минає й дня без обстрілів.", "constant"),
    ],
)
def test_a_clause_or_a_denied_day_does_not_hide_a_strike(read: Reader, text: str, value: str) -> None:
    assert SHELLING in {kind for _, kind in read.values(text)}
    assert value in read.values(text).values()


def test_nets_over_a_town_are_no_strike(read: Reader) -> None:
    text = "Лиман за 20 км від Слов'янська, дорогу накрили сіткою."

    assert not read.facts(text, SHELLING)
