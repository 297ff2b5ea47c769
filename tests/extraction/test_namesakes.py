"""Which of several places of one name is meant."""

from itertools import permutations

import pytest

from bot.domain.fact import FactKind
from bot.domain.place import SettlementCategory
from bot.extraction import read as read_article
from bot.places import Gazetteer

from .reading import NOW, Reader

LYMAN_CITY = "UA14120110010088407"
BOROVA_OF_IZIUM = "UA63040050010023832"
BOROVA_OF_FASTIV = "UA32140150020027754"
MYKOLAIVKA_CITY = "UA14120130010079249"
MYKOLAIV = "UA48060150010035747"
POKROVSKE_OF_SYNELNYKOVE = "UA12140250010057863"
POKROVSKE_OF_ZAPORIZHZHIA = "UA23100270120082719"
KOSTIANTYNIVKA_OF_MARINKA = "UA14160130110024680"


def places(read: Reader, text: str) -> set[str]:
    return {fact.place for fact in read.extraction(text).facts}


def reasons(text: str, gazetteer: Gazetteer) -> list[str]:
    return [f"{name.name}: {name.reason}" for name in read_article(text, gazetteer).left_out]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Borova, in the Izium district, is 10 km from the front line.", BOROVA_OF_IZIUM),
        ("Mandatory evacuation was announced in Borova in Kharkiv region's Izium district.", BOROVA_OF_IZIUM),
        ("Mandatory evacuation was announced in Borova (Izium district).", BOROVA_OF_IZIUM),
        ("Borova, Izium raion, Kharkiv oblast, is 10 km from the front line.", BOROVA_OF_IZIUM),
        ("Borova, Kyiv region, is 10 km from the front line.", BOROVA_OF_FASTIV),
        ("Borova, in the Borova hromada, is 10 km from the front line.", BOROVA_OF_IZIUM),
        ("Mandatory evacuation was announced in Pokrovske, Synelnykove district.", POKROVSKE_OF_SYNELNYKOVE),
        (
            "The town of Pokrovske, in Zaporizhzhia region, is 5 km from the front line.",
            POKROVSKE_OF_ZAPORIZHZHIA,
        ),
    ],
)
def test_the_area_beside_a_name_settles_it(read: Reader, text: str, place: str) -> None:
    assert places(read, text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Izium district is calm. About 300 people remain in Borova.", BOROVA_OF_IZIUM),
        (
            "The Izium district is calm. Kharkiv and Kupiansk were hit. About 300 people remain in Borova.",
            BOROVA_OF_IZIUM,
        ),
        ("The Borova hromada is calm. About 300 people remain in Borova.", BOROVA_OF_IZIUM),
        ("KYIV REGION, 5 May. Kyiv region is calm. About 300 people remain in Borova.", BOROVA_OF_FASTIV),
        (
            "In Borova, Izium district, it is calm. About 300 people remain in Borova.",
            BOROVA_OF_IZIUM,
        ),
    ],
)
def test_an_area_anywhere_in_the_text_settles_it_where_it_leaves_one(
    read: Reader, text: str, place: str
) -> None:
    assert places(read, text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Mandatory evacuation was announced in Kupiansk and Borova.",
            {"UA63080090010026457", BOROVA_OF_IZIUM},
        ),
        ("Izium was hit. About 300 people remain in Borova.", {BOROVA_OF_IZIUM}),
        ("In Kostiantynivka, a village near Vuhledar, 45 people remain.", {KOSTIANTYNIVKA_OF_MARINKA}),
    ],
)
def test_neighbours_in_the_text_settle_it(read: Reader, text: str, place: set[str]) -> None:
    assert places(read, text) == place


@pytest.mark.parametrize(
    "text",
    [
        "About 300 people remain in Borova.",
        "Izium and Fastiv were hit. About 300 people remain in Borova.",
        "Fastiv was hit. The Izium district is calm. About 300 people remain in Borova.",
        "The Izium district and the Fastiv district are calm. About 300 people remain in Borova.",
        "Residents were taken to Izium. About 300 people remain in Borova.",
        "Lviv was hit. About 300 people remain in Borova.",
        "Kyiv region is calm. Kramatorsk was hit. About 300 people remain in Borova.",
        "Odesa region is calm. About 300 people remain in Borova.",
        "Kharkiv region is calm. About 300 people remain in Ivanivka.",
        "Mandatory evacuation was announced in Andriivka, in the Izium district.",
        "The town of Pokrovske is 5 km from the front line.",
    ],
)
def test_where_the_text_does_not_tell_the_name_is_left_out(read: Reader, text: str) -> None:
    assert places(read, text) == set()


def test_nearness_to_the_front_settles_nothing(read: Reader) -> None:
    text = "Borova is 3 km from the front line and under constant shelling."

    assert places(read, text) == set()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lyman is 10 km from the front line.", LYMAN_CITY),
        ("Kramatorsk was hit. Lyman is 10 km from the front line.", LYMAN_CITY),
        ("Residents of Lyman were urged to leave and were taken to Lozova.", LYMAN_CITY),
        (
            "Russian forces attacked near Vovchansk, Lyman and Pokrovsk. Lyman is 10 km from the front line.",
            LYMAN_CITY,
        ),
        ("Kharkiv region was hit. The city of Lyman is 10 km from the front line.", LYMAN_CITY),
        ("The city of Lyman was hit, Kharkiv region said. Lyman is 10 km from the front line.", LYMAN_CITY),
        ("Mandatory evacuation was announced in Mykolaivka.", MYKOLAIVKA_CITY),
        ("Mykolaiv is 40 km from the front line.", MYKOLAIV),
    ],
)
def test_the_only_city_or_the_seat_of_an_oblast_is_meant_by_a_bare_name(
    read: Reader, text: str, place: str
) -> None:
    assert places(read, text) == {place}


CITIES_AT_THE_FRONT = (
    "Kostiantynivka",
    "Pokrovsk",
    "Druzhkivka",
    "Lyman",
    "Dobropillia",
    "Kurakhove",
    "Kupiansk",
    "Nikopol",
    "Stepnohirsk",
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pair
        for pair in permutations(CITIES_AT_THE_FRONT, 2)
        # A village Nikopol lies beside some of the others.
        if "Nikopol" not in pair or pair[0] in {"Pokrovsk", "Stepnohirsk"}
    ],
)
def test_cities_along_the_front_are_meant_beside_each_other(read: Reader, one: str, other: str) -> None:
    text = f"About 5,000 people remain in {one}. Some 3,000 people remain in {other}."
    found = {fact.value: read.gazetteer.get(fact.place) for fact in read.facts(text, NOW)}

    assert {value: place and place.name_en for value, place in found.items()} == {5000: one, 3000: other}
    assert all(place and place.category is not SettlementCategory.VILLAGE for place in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "Sumy region was hit. Mandatory evacuation was announced in Mykolaivka.",
        "Mandatory evacuation was announced in Mykolaivka near Bilopillia.",
        "Vovchansk was hit. Lyman is 10 km from the front line.",
        "The village of Lyman is 10 km from the front line.",
    ],
)
def test_a_city_is_not_meant_where_the_text_is_about_another_part_of_the_country(
    read: Reader, text: str
) -> None:
    assert not places(read, text) & {LYMAN_CITY, MYKOLAIVKA_CITY}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("About 300 people remain in Borova.", "Borova: 3 places of this name"),
        ("About 300 people remain in Borova, Lviv region.", "Borova: no place of this name in Lviv oblast"),
        ("The village of Kupiansk is calm.", "Kupiansk: no village of this name"),
        ("Mandatory evacuation was ordered in the Pokrovske hromada.", "Pokrovske: 2 hromadas of this name"),
        (
            "Vovchansk was hit. Lyman is calm.",
            "Lyman: 9 places of this name, and the text points away from the city",
        ),
        (
            "Kursk region was hit. In Lyptsi, 300 people remain.",
            "Lyptsi: the text also speaks of a region across the border",
        ),
    ],
)
def test_the_reason_is_kept(gazetteer: Gazetteer, text: str, reason: str) -> None:
    assert reasons(text, gazetteer) == [reason]


def test_a_reason_is_told_once_however_often_the_name_stands(gazetteer: Gazetteer) -> None:
    assert len(reasons("Fire in Borova. Water in Borova. Snow in Borova.", gazetteer)) == 1


def test_a_name_that_is_settled_or_a_person_s_has_no_reason(gazetteer: Gazetteer) -> None:
    assert reasons("Mayor Rudenko left Kupiansk. Borova, Izium district, is calm.", gazetteer) == []


def test_what_is_left_out_keeps_the_facts_of_others(read: Reader) -> None:
    values = read.values("Kupiansk is 3 km from the front line. About 300 people remain in Ivanivka.")

    assert values == {("Kupiansk", FactKind.FRONT_DISTANCE_KM): 3}


ELSEWHERE = ("Vyshneve", "Novoukrainka", "Berezivka", "Rivne", "Dolyna", "Khotyn", "Yampil", "Zolochiv")


@pytest.mark.parametrize("name", [*ELSEWHERE, "Kamianske", "Rubizhne", "Kirovsk", "Artemivsk"])
def test_a_bare_name_is_no_city_far_away_while_a_village_at_the_front_bears_it(
    read: Reader, gazetteer: Gazetteer, name: str
) -> None:
    text = f"Russian forces are 2 km from {name}. In {name} mandatory evacuation was announced."

    assert places(read, text) == set()
    assert [reason.split(":")[0] for reason in reasons(text, gazetteer)] == [name]


def test_nor_is_a_hromada_that_is_named_after_such_a_city(read: Reader) -> None:
    text = (
        "In Zolochiv, 20 km from the front line, 3,000 people remain. "
        "Mandatory evacuation was announced in the Zolochiv community."
    )

    assert places(read, text) == set()


@pytest.mark.parametrize(
    ("text", "oblast"),
    [
        ("Lviv region was hit. Mandatory evacuation was announced in Zolochiv.", "Lviv Oblast"),
        ("Lviv region was hit. Mandatory evacuation was announced in the Zolochiv community.", "Lviv Oblast"),
        ("Bohodukhiv was hit. Mandatory evacuation was announced in Zolochiv.", "Kharkiv Oblast"),
        ("Vinnytsia region was hit. Mandatory evacuation was announced in Yampil.", "Vinnytsia Oblast"),
        ("Lyman was hit. Mandatory evacuation was announced in Yampil.", "Donetsk Oblast"),
        ("The city of Zolochiv is 20 km from the front line.", "Lviv Oblast"),
        ("Mandatory evacuation was announced in Kostiantynivka.", "Donetsk Oblast"),
        ("Mandatory evacuation was announced in Konstantinovka.", "Donetsk Oblast"),
        ("Mandatory evacuation was announced in Nikopol.", "Dnipropetrovsk Oblast"),
        ("Pavlohrad was hit. Mandatory evacuation was announced in Zaporizhzhia.", "Zaporizhzhia Oblast"),
        ("Kostiantynivka and Pokrovsk were hit. Dobropillia is 10 km from the front line.", "Donetsk Oblast"),
    ],
)
def test_what_else_the_text_names_tells_whether_the_city_is_meant(
    read: Reader, text: str, oblast: str
) -> None:
    (code,) = places(read, text)
    place = read.gazetteer.get(code)

    assert place is not None
    assert oblast in [around.name_en for around in read.gazetteer.parents(place)]


@pytest.mark.parametrize(
    "text",
    [
        "Lviv region and Bohodukhiv were hit. Mandatory evacuation was announced in Zolochiv.",
        "Vovchansk was hit. Mandatory evacuation was announced in Rubizhne near Vovchansk.",
    ],
)
def test_a_city_is_not_meant_where_the_text_also_names_a_namesake_s_surroundings(
    read: Reader, text: str
) -> None:
    cities = {"UA46040070010068975", "UA44120090010096548"}

    assert not places(read, text) & cities


@pytest.mark.parametrize(("near", "name"), [("Kupiansk", "Lozova"), ("Vovchansk", "Lyman")])
def test_nor_where_it_lies_regions_away_and_a_namesake_beside_the_town_named(
    gazetteer: Gazetteer, near: str, name: str
) -> None:
    text = f"{near} was hit. Mandatory evacuation was announced in {name}."

    assert [reason for reason in reasons(text, gazetteer) if "points away from the city" in reason]


def test_a_dative_that_is_also_the_plural_name_of_another_place_may_be_meant(gazetteer: Gazetteer) -> None:
    text = "Куп'янськ обстріляли. Найважче тепер Ківшарівці й Курилівці. У Курилівці лишилося 90 людей."

    assert not reasons(text, gazetteer)


def test_the_raion_tells_which_though_another_is_nearer_to_the_seat(read: Reader) -> None:
    text = (
        "The Kupiansk district is shelled daily, the governor of Kharkiv region said in Kharkiv. "
        "Some 600 people remain in Vilkhuvatka."
    )

    (fact,) = read.facts(text, NOW)

    assert fact.place == "UA63080030010070693"


def test_a_settlement_at_the_front_may_lie_far_from_the_others(read: Reader) -> None:
    text = "Beryslav has no heating. About 900 people remain in Kozacha Lopan."

    assert read.values(text) == {("Kozacha Lopan", NOW): 900}
