from bot.places.build.entry import Entry
from bot.places.build.geonames import Point
from bot.places.build.naming import Names, OfficialNames, names_of_point

CODIFIER = [
    Entry("UA1400000000000001", "city", "Донецьк", ()),
    Entry("UA1400000000000002", "village", "Олександрівка", ()),
    Entry("UA6300000000000003", "village", "Сталіне", ()),
]
OFFICIAL = OfficialNames(CODIFIER, {entry.code: Names(entry.name) for entry in CODIFIER})


def names(*of_point: str) -> tuple[str, ...]:
    return names_of_point(Point(1, "UA14", "Donetsk", of_point, 48.0, 37.8, 901_645), ("donetsk",), OFFICIAL)


def test_other_names_in_cyrillic_and_latin_are_kept_once_per_sound() -> None:
    assert names("Hughesovka", "Юзовка", "Yuzovka") == ("Юзовка", "Hughesovka")


def test_what_finds_the_place_already_is_no_other_name() -> None:
    assert names("Донецьк", "Donets'k") == ()


def test_the_official_name_of_a_neighbour_is_not_taken_from_it() -> None:
    assert names("Олександрівка") == ()
    assert names("Сталіне") == ("Сталіне",)


def test_what_nobody_here_types_is_left_out() -> None:
    assert names("dun nie ci ke", "DOK", "Ντονέτσκ", "დონეცკი", "Ю") == ()
