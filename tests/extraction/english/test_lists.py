import pytest

from bot.domain.fact import Evacuation, FactKind
from tests.extraction.reading import NOW, Reader


def test_a_list_under_who_remains_counts_those_who_remain(read: Reader) -> None:
    text = "How many people remain, by town:\n▪️ Siversk — 540 residents.\nDaily strikes.\n▪️ Lyman — 2,900."

    assert read.values(text)[("Siversk", NOW)] == 540
    assert read.values(text)[("Lyman", NOW)] == 2900


@pytest.mark.parametrize(
    "heading", ["Evacuated over the past day:", "Killed since January:", "The schools of the region:"]
)
def test_a_list_of_others_counts_nobody_who_remains(read: Reader, heading: str) -> None:
    text = f"{heading}\n▪️ Siversk — 540.\n▪️ Lyman — 2,900."

    assert {key for key in read.values(text) if key[1] is NOW} == set()


def test_a_town_after_a_list_of_evacuees_keeps_no_count_of_them(read: Reader) -> None:
    text = "Evacuated over the past day:\n▪️ Siversk — 540 residents."

    assert read.values(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Before the war 8,000 people lived in Siversk. Now it is down to 600.", 600),
        ("Siversk has shrunk to about 600 since the war began in 2022, its residents say.", 600),
        ("Siversk kept 600 residents out of the 11,000 it had at the start of 2022.", 600),
        ("About 1.200 persons are holding out in Siversk.", 1200),
    ],
)
def test_what_a_count_is_compared_with_does_not_make_it_old(read: Reader, text: str, expected: int) -> None:
    assert read.values(text)[("Siversk", NOW)] == expected


STRUCK = """Over the past day, under the enemy's drone terror and artillery shelling were:
▫️ Kherson hromada – Antonivka, Komyshany, Sadove and the city of Kherson;
▫️ Bilozerka hromada – Bilozerka, Veletenske, Kizomys;
▫️ also Stanislav, Beryslav, Tiahynka.
A farm warehouse was ruined."""


def test_all_towns_of_a_list_below_its_heading_were_shelled(read: Reader) -> None:
    towns = {town for town, kind in read.values(STRUCK) if kind is FactKind.SHELLING}

    assert towns >= {"Antonivka", "Sadove", "Kherson", "Veletenske", "Kizomys", "Stanislav", "Beryslav"}


def test_an_order_holds_for_the_lines_below_it_and_not_for_the_hromada_it_names(read: Reader) -> None:
    text = """The list of places subject to mandatory evacuation in the Kherson community has been updated.
Under mandatory evacuation in the Kherson community are:
← Inzhenerne village;
← Komyshany village;
← Antonivka settlement.
In Kherson itself the evacuation concerns separate areas only."""

    assert {town for town, _ in read.values(text)} == {"Inzhenerne", "Komyshany", "Antonivka"}


def test_a_heading_that_is_a_name_alone_tells_of_whom_the_next_lines_speak(read: Reader) -> None:
    text = """Needs on the right bank of Kherson region.
Beryslav
About 900 people remain.
Stanislav
5,000 pre-invasion residents; Russian positions are 6.8 km away."""

    values = read.values(text)

    assert values["Beryslav", NOW] == 900
    assert values["Stanislav", FactKind.POPULATION_PREWAR] == 5000
    assert values["Stanislav", FactKind.FRONT_DISTANCE_KM] == 6.8


def test_titles_of_other_articles_are_not_read_and_the_article_after_them_is(read: Reader) -> None:
    text = """About 900 people remain in Kupiansk.
Read also:
Russians shell Kramatorsk
About 300 people remain in Siversk
Before the war, 26,000 people lived in Kupiansk."""

    assert read.values(text) == {("Kupiansk", NOW): 900, ("Kupiansk", FactKind.POPULATION_PREWAR): 26000}


_OF_AN_AREA = "A forced evacuation of families with children was announced in the Lyman hromada. "


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (f"{_OF_AN_AREA}Families have to go, he said, from Derylove, Rubtsi and Shchurove.", 3),
        (f"{_OF_AN_AREA}They are to leave Derylove, Rubtsi and Shchurove.", 3),
        (f"{_OF_AN_AREA}Details: The settlements are Derylove, Rubtsi and others.", 2),
        (f"{_OF_AN_AREA}Settlements that fall under it:\nLyman community: Derylove, Rubtsi;", 2),
    ],
)
def test_who_has_to_go_is_told_after_the_order(read: Reader, text: str, towns: int) -> None:
    forced = [town for (town, _), value in read.values(text).items() if value is Evacuation.FORCED]

    assert len([town for town in forced if town in {"Derylove", "Rubtsi", "Shchurove"}]) == towns


@pytest.mark.parametrize(
    "text",
    [
        f"{_OF_AN_AREA}Evacuation from Sloviansk was suspended in February because of damage to the railway.",
        "The forced evacuation of Siversk was ordered. Those in Toretsk must leave cellars for water.",
        "A forced evacuation was announced in the region. Places came under fire, Toretsk among them.",
    ],
)
def test_an_order_is_none_for_towns_of_which_something_else_is_told(read: Reader, text: str) -> None:
    told = {town for (town, kind), value in read.values(text).items() if value is Evacuation.FORCED}

    assert told <= {"Lyman Hromada", "Siversk"}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Under enemy fire were Beryslav, Antonivka, Kizomys and the city of Kherson.",
            {"Beryslav", "Antonivka", "Kizomys", "Kherson"},
        ),
        (
            "Six settlements were hit, he said: Beryslav, Veletenske and Kizomys.",
            {"Beryslav", "Veletenske", "Kizomys"},
        ),
        (
            "The shelling did much damage in Nikopol, Marhanets and other settlements.",
            {"Nikopol", "Marhanets"},
        ),
    ],
)
def test_towns_are_named_after_the_strike(read: Reader, text: str, towns: set[str]) -> None:
    assert {town for town, kind in read.values(text) if kind is FactKind.SHELLING} == towns


def test_the_first_item_tells_what_the_others_count_and_brackets_tell_another_count(read: Reader) -> None:
    text = (
        "The figures as of this morning, by Vadym Filashkin of the regional administration.\n\n"
        "- Siversk: 540 residents (before the war 10,900). Daily strikes.\n- Lyman: 2,900\n- Toretsk: 1,100."
    )

    assert read.values(text)["Siversk", FactKind.POPULATION_NOW] == 540
    assert read.values(text)["Lyman", FactKind.POPULATION_NOW] == 2900
    assert read.values(text)["Toretsk", FactKind.POPULATION_NOW] == 1100


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "The administration has ordered the mandatory evacuation of families with children from the"
            " town of "
            "Pokrovsk, neighboring Rodynske and a dozen villages around them.",
            {"Pokrovsk", "Rodynske"},
        ),
        (
            "Families with children will be evacuated by force from Oleksiievo-Druzhkivka in Kramatorsk"
            " district, "
            "where there are 285 minors, and from Zolotyi Kolodiaz, Kucheriv Yar and six other villages.",
            {"Oleksiievo-Druzhkivka", "Zolotyi Kolodiaz", "Kucheriv Yar"},
        ),
    ],
)
def test_an_order_goes_through_a_list_with_words_between_its_towns(
    read: Reader, text: str, towns: set[str]
) -> None:
    ordered = {town for (town, kind) in read.values(text) if kind is FactKind.EVACUATION}

    assert ordered == towns


def test_a_rural_hromada_tells_its_village_from_the_city_of_that_name(read: Reader) -> None:
    text = (
        "The mandatory evacuation of 11 villages of Sumy region was ordered.\nThe settlements are Krovne, "
        "Mykolaivka and Rudnivka (Mykolaivka rural community)."
    )

    places = {fact.place for fact in read.facts(text, FactKind.EVACUATION)}

    assert "UA59080150010050056" in places
    assert "UA14120130010079249" not in places


def test_villages_of_a_list_may_have_their_kind_in_one_letter_before_them(read: Reader) -> None:
    text = (
        "Residents with children must leave some settlements of two communities. Settlements subject to"
        " mandatory evacuation for families with children:\n\nMalomykhailivka territorial community:\n\n"
        "v. Havrylivka;\n\nv. Pidhavrylivka.\n\nMezhova territorial community:\n\nv. Ivanivka;\n\nMezhova."
    )

    assert read.values(text) == {
        ("Havrylivka", FactKind.EVACUATION): "mandatory",
        ("Pidhavrylivka", FactKind.EVACUATION): "mandatory",
        ("Ivanivka", FactKind.EVACUATION): "mandatory",
        ("Mezhova", FactKind.EVACUATION): "mandatory",
    }


def test_names_in_a_row_after_districts_are_districts(read: Reader) -> None:
    text = "The governor said shells fell on settlements in three districts: Izium, Kupiansk and Chuhuiv."

    assert read.values(text) == {}
