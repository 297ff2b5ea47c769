import pytest

from tests.extraction.reading import SHELLING, Reader


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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Лиман і Берислав бідують. Берислав та довколишні села потерпають від обстрілів щодня.", "constant"),
        ("Берислав щодня потерпає від бомб, ракет і дронів.", "constant"),
        ("Обстрілів із гармат Берислав зазнає щодня.", "constant"),
        ("По Бериславу та інших містах над річкою постійно стріляють.", "constant"),
        ("Гатять по Бериславу мало не щодня.", "constant"),
        ("По Бериславу завдали ударів чотирма бомбами.", "reported"),
        ("У Бериславі обстріл поранив двірника.", "reported"),
        ("Стайню понівечено обстрілами в Бериславі.", "reported"),
        ("Росіяни рівняють Берислав із землею.", "reported"),
        ("У Бериславі обстріли почастішали.", "reported"),
        ("Росіяни випускали безпілотники по Бериславу та Кізомису.", "reported"),
        ("У Бериславі дрон, імовірно «Ланцет», влучив у пекарню.", "reported"),
        ("У Бериславі снаряд улучив у дзвіницю.", "reported"),
        ("Берислав без води: ворог пошкодив підстанцію.", "reported"),
        ("Напередодні на Берислав скинули п'ять бомб.", "reported"),
        ("Літаки не раз скидали на Берислав бомби.", "reported"),
        ("Після обстрілу в Бериславі зайнялася стайня.", "reported"),
        ("Міна впала на околиці Берислава.", "reported"),
    ],
)
def test_more_ways_in_which_a_town_is_struck(read: Reader, text: str, value: str) -> None:
    assert read.values(text)["Beryslav", SHELLING] == value


@pytest.mark.parametrize(
    "text",
    [
        "У Бериславі тихо. Російські атаки поблизу міста тривають.",
        "У Бериславі бійці відбивають ворожі атаки.",
        "Ворог атакує Лиман малими штурмовими групами.",
        "Це було рівно місяць тому. У Берислав поцілила ракета.",
        "Три тижні тому в Бериславі ракета поцілила в млин.",
        "Для Берислава лихо почалося 2023-го, коли «Гради» накрили місто.",
        "Лиманська громада втратила млин, а Сіверська зазнала ударів.",
        "Третину Берислава понівечено обстрілами.",
        "У Бериславі пам'ятають, як ворог зруйнував школу.",
        "Окупанти в Бериславі зазнали ударів.",
        "Люди з Берислава живуть у хабі. Квіткова, гарна колись, потерпає від бомб.",
        "У Бериславі стріляють по мішенях.",
    ],
)
def test_attacks_of_troops_old_harm_and_harm_elsewhere_are_no_strikes(read: Reader, text: str) -> None:
    assert SHELLING not in {kind for _, kind in read.values(text)}


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        (
            "За добу Бериславський район обстрілювали з гармат.\n— Артилерія: Берислав, Бургунка.",
            {"Beryslav", "Burhunka"},
        ),
        (
            "Учора внаслідок ворожих обстрілів у Херсонській області загинули четверо — троє в Бериславі й "
            "один у Кізомисі.",
            {"Beryslav", "Kizomys"},
        ),
        ("Жителька Берислава поранена: дрон влучив у крамницю в Кізомисі.", {"Kizomys"}),
    ],
)
def test_where_each_was_struck(read: Reader, text: str, struck: set[str]) -> None:
    assert {town for town, kind in read.values(text) if kind is SHELLING} == struck
