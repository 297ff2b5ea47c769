"""What surrounds the facts on the pages of Ukrainian publishers, and how they go on from them."""

import pytest

from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader


def test_the_date_of_a_page_counts_nobody(read: Reader) -> None:
    text = (
        "Росіяни атакували дроном Парутине на Миколаївщині\n9:40, 3 вересня, 2024\n"
        "Удару зазнало село Парутине."
    )

    assert read.facts(text, PREWAR) == []
    assert read.facts(text, NOW) == []


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "У прифронтовій Дружківці залишаються близько 24 тисяч жителів. "
            "До повномасштабного вторгнення у Дружківській громаді мешкали понад 71 тисяча осіб.",
            "Druzhkivka",
        ),
        (
            "Краматорськ — найбільше місто області. До війни у Краматорській громаді мешкали близько "
            "190 тисяч людей. Нині населення міста становить близько 83 тисяч людей.",
            "Kramatorsk",
        ),
    ],
)
def test_those_of_a_hromada_before_the_war_are_not_its_towns(read: Reader, text: str, town: str) -> None:
    assert (town, PREWAR) not in read.values(text)


def test_a_count_of_which_a_part_lives_in_the_town_is_of_more_than_the_town(read: Reader) -> None:
    text = (
        "Святогірськ під обстрілами. Зараз, за нашими списками, — 612 людей. "
        "З них у самому Святогірську приблизно 280, решта — по селах."
    )

    assert [fact.value for fact in read.facts(text, NOW)] == [280]


def test_an_order_for_villages_that_are_not_named_is_not_of_the_town(read: Reader) -> None:
    text = (
        "Семенівка потерпає від обстрілів.\n— Евакуацію з міста оголошували?\n"
        "— Ні, місто під неї не підпадає. Обов’язкова евакуація діє для сіл у п’ятикілометровій смузі, "
        "там зосталося 140 людей."
    )

    assert read.facts(text, EVACUATION) == []
    assert read.facts(text, NOW) == []


def test_attacks_of_infantry_in_a_sector_are_no_shelling(read: Reader) -> None:
    text = (
        "На Куп'янському напрямку відбулося шість атак, українські війська відбивали їх у районах "
        "Загризового та Кіндрашівки."
    )

    assert read.facts(text, SHELLING) == []


def test_drones_in_a_sector_are(read: Reader) -> None:
    text = "На Покровському напрямку ворог двічі атакував дронами місто Родинське."

    assert [fact.value for fact in read.facts(text, SHELLING)] == ["reported"]


def test_a_town_of_a_double_name_begins_a_sentence(read: Reader) -> None:
    text = "Куп’янськ-Вузловий, за словами Руслана, росіяни обстрілюють щодня – авіабомбами, дронами."

    assert read.values(text) == {("Kupiansk-Vuzlovyi", SHELLING): "constant"}


def test_a_newspaper_is_no_village(read: Reader) -> None:
    text = (
        "Торецьк обстріляли. Заступник керівника МВА розповів Східному Варіанту: над містом щодня літають "
        "ударні дрони."
    )

    assert {town for town, _ in read.values(text)} == {"Toretsk"}


def test_how_far_another_town_lies_is_no_front(read: Reader) -> None:
    text = "У Соледарі, що за 15 км на північний схід від Бахмута, обстріли. Росіяни зовсім близько."

    assert read.facts(text, FRONT) == []


def test_those_who_are_taken_out_are_not_those_who_stay(read: Reader) -> None:
    text = "Поліція щодня вивозить з Лисичанська людей — сьогодні їх 56, учора було 41."

    assert read.facts(text, NOW) == []


def test_artillery_strikes_fall_upon_towns(read: Reader) -> None:
    text = "Ще 188 артударів припало на Степногірськ, Гуляйполе та Малу Токмачку."

    assert {town for town, _ in read.values(text)} == {"Stepnohirsk", "Huliaipole", "Mala Tokmachka"}


@pytest.mark.parametrize(
    "text",
    [
        "2400 людей живуть у місті та 37 селах, каже голова Лимана.",
        "Російський мілблогер стверджує, що в Гуляйполі 300 цивільних.",
    ],
)
def test_a_count_with_villages_or_of_the_other_side_is_none_of_the_town(read: Reader, text: str) -> None:
    assert read.facts(text, NOW) == []
