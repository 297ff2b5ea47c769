from bot.domain.place import Place, PlaceKind
from bot.places.keys import search_keys
from bot.places.table import read_places


def test_the_shipped_keys_are_those_that_the_search_computes() -> None:
    stale = [place.code for place, keys in read_places() if tuple(keys) != search_keys(place)]

    assert stale == [], "make places brings data/places.tsv up to date"


def test_a_place_is_found_under_each_different_sound_of_its_names_once() -> None:
    place = Place("A", PlaceKind.SETTLEMENT, "Часів Яр", "Chasiv Yar", aliases=("Часов Яр", "Chasov Yar"))

    assert search_keys(place) == ("chasiviar", "chasoviar")
