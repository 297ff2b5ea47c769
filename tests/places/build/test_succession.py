"""A successor is written down only where it is certain: a wrong one would alert the wrong people."""

from collections.abc import Sequence

from bot.domain.place import Place, PlaceKind
from bot.places import Gazetteer
from bot.places.build.succession import joined, left_places
from bot.places.withdrawn import HEADER, Withdrawn, parse, table_text


def place(code: str, name: str, *others: str, kind: PlaceKind = PlaceKind.SETTLEMENT) -> Place:
    """`code`: its beginning; zeros fill it up."""
    return Place(code.ljust(19, "0"), kind, name, name, aliases=others)


def hromada(code: str, name: str, *others: str) -> Place:
    return place(code, name, *others, kind=PlaceKind.HROMADA)


def successors(former: Sequence[Place], present: Sequence[Place]) -> dict[str, str | None]:
    """By the beginnings of the codes."""
    return {
        its.place.code.rstrip("0"): its.successor.rstrip("0") if its.successor else None
        for its in left_places(former, present)
    }


STAYS = place("UA6308001002", "Гай")


def test_a_place_whose_code_stays_did_not_leave() -> None:
    assert left_places([STAYS], [STAYS, place("UA6308001003", "Гай")]) == []
    assert left_places([STAYS], [place("UA6308001002", "Дубове")]) == []


def test_the_only_new_place_of_the_name_in_the_oblast_is_the_successor() -> None:
    old, new = place("UA6308001001", "Лиман"), place("UA6301009001", "Лиман")

    assert successors([old, STAYS], [new, STAYS]) == {"UA6308001001": "UA6301009001"}


def test_a_renamed_place_is_known_by_its_former_name() -> None:
    old, new = place("UA6308001001", "Красноград"), place("UA6308001005", "Берестин", "Красноград")

    assert successors([old], [new]) == {"UA6308001001": "UA6308001005"}


def test_a_place_that_got_its_former_name_back_is_known_too() -> None:
    old, new = place("UA6308001001", "Берестин", "Красноград"), place("UA6308001005", "Красноград")

    assert successors([old], [new]) == {"UA6308001001": "UA6308001005"}


def test_a_russian_spelling_in_common_is_not_a_name_in_common() -> None:
    old, new = place("UA6308001001", "Іванівка", "Ивановка"), place("UA6308001005", "Іванове", "Ивановка")

    assert successors([old], [new]) == {"UA6308001001": None}


def test_a_place_of_another_name_kind_or_oblast_is_no_successor() -> None:
    old = place("UA6308001001", "Лиман")
    new = [place("UA6308001005", "Лимани"), hromada("UA6308007", "Лиман"), place("UA5908001001", "Лиман")]

    assert successors([old], new) == {"UA6308001001": None}


def test_two_candidates_are_none() -> None:
    old = place("UA6308001001", "Лиман")
    new = [place("UA6308002001", "Лиман"), place("UA6309003001", "Лиман")]

    assert successors([old], new) == {"UA6308001001": None}


def test_a_namesake_by_a_former_name_is_a_second_candidate() -> None:
    old = place("UA6308001001", "Лиман")
    new = [place("UA6308002001", "Лиман"), place("UA6309003001", "Озерне", "Лиман")]

    assert successors([old], new) == {"UA6308001001": None}


def test_two_that_left_do_not_share_one_successor() -> None:
    old = [place("UA6308001001", "Лиман"), place("UA6309001001", "Лиман")]

    assert successors(old, [place("UA6301002001", "Лиман")]) == {"UA6308001001": None, "UA6309001001": None}


def test_a_place_that_was_there_before_is_no_successor_even_with_the_name() -> None:
    old, namesake = place("UA6308001001", "Лиман"), place("UA6309001001", "Лиман")

    assert successors([old, namesake], [namesake]) == {"UA6308001001": None}


def test_a_swap_is_not_certain() -> None:
    """Lyman got a new code, and a place that was there before is called Lyman now."""
    former = [place("UA6308001001", "Лиман"), place("UA6308001002", "Гай")]
    present = [place("UA6308001005", "Лиман"), place("UA6308001002", "Лиман", "Гай")]

    assert successors(former, present) == {"UA6308001001": None}


def test_two_that_swap_their_names_with_new_codes_are_not_certain() -> None:
    former = [place("UA6308001001", "Лиман"), place("UA6308001002", "Гай")]
    present = [place("UA6308001005", "Лиман", "Гай"), place("UA6308001006", "Гай", "Лиман")]

    assert successors(former, present) == {"UA6308001001": None, "UA6308001002": None}


def test_namesakes_follow_their_hromadas() -> None:
    """Two hromadas moved to another raion, one was renamed too; each has an Ivanivka."""
    former = [
        hromada("UA6308001", "Лиманська громада"),
        hromada("UA6308002", "Красноградська громада"),
        place("UA6308001001", "Іванівка"),
        place("UA6308002001", "Іванівка"),
    ]
    present = [
        hromada("UA6301005", "Лиманська громада"),
        hromada("UA6301006", "Берестинська громада", "Красноградська громада"),
        place("UA6301005001", "Іванівка"),
        place("UA6301006001", "Іванівка"),
    ]

    assert successors(former, present) == {
        "UA6308001": "UA6301005",
        "UA6308002": "UA6301006",
        "UA6308001001": "UA6301005001",
        "UA6308002001": "UA6301006001",
    }


def test_namesakes_with_new_codes_in_hromadas_that_stay_are_told_apart() -> None:
    former = [place("UA6308001001", "Іванівка"), place("UA6308002001", "Іванівка")]
    present = [place("UA6308001009", "Іванівка"), place("UA6308002009", "Іванівка")]

    assert successors(former, present) == {"UA6308001001": "UA6308001009", "UA6308002001": "UA6308002009"}


def test_namesakes_are_not_told_apart_when_one_hromada_has_two_or_one_has_left() -> None:
    one_hromada = [place("UA6308001001", "Іванівка"), place("UA6308001002", "Іванівка")]
    two_hromadas = [place("UA6308001009", "Іванівка"), place("UA6308002009", "Іванівка")]

    assert set(successors(one_hromada, two_hromadas).values()) == {None}
    assert set(successors(two_hromadas, one_hromada).values()) == {None}
    assert set(successors([*two_hromadas, place("UA6308003001", "Іванівка")], two_hromadas).values()) == {
        None
    }


def test_every_place_that_left_is_kept_with_its_last_names_for_those_who_must_be_told() -> None:
    old = Place("UA63".ljust(19, "1"), PlaceKind.HROMADA, "Лиманська громада", "Lyman Hromada")

    assert left_places([old], []) == [Withdrawn(old, None, "")]


def test_the_table_reads_what_it_writes() -> None:
    moved, lost = place("UA6308001001", "Лиман"), hromada("UA6308002", "Гайська громада")
    table = [Withdrawn(moved, STAYS.code, "the ministry's order"), Withdrawn(lost, None, "")]

    header, *lines = table_text(table).splitlines()

    assert header == HEADER
    assert list(parse(line.split("\t") for line in lines)) == table


def test_a_chain_over_two_codifiers_leads_to_the_newest_code() -> None:
    old, middle, new = (place(f"UA630800100{n}", "Лиман") for n in (1, 2, 3))
    table = joined([], left_places([old], [middle]), {middle.code})
    table = joined(table, left_places([middle], [new]), {new.code})

    assert gazetteer(table, new).successor(old.code) == new
    assert gazetteer(table, new).successor(middle.code) == new


def test_a_code_that_comes_back_and_leaves_again_makes_no_loop() -> None:
    one, two = place("UA6308001001", "Лиман"), place("UA6308001002", "Лиман")
    table = joined([], left_places([one], [two]), {two.code})
    table = joined(table, left_places([two], [one]), {one.code})
    assert gazetteer(table, one).successor(two.code) == one

    table = joined(table, left_places([one], []), set())
    assert gazetteer(table).successor(one.code) is None
    assert gazetteer(table).successor(two.code) is None


def test_a_loop_that_a_person_wrote_ends() -> None:
    one, two = place("UA6308001001", "Лиман"), place("UA6308001002", "Лиман")
    table = joined([Withdrawn(one, two.code, "x"), Withdrawn(two, one.code, "x")], [], set())

    assert gazetteer(table).successor(one.code) is None


def test_a_successor_that_a_person_wrote_stays_and_an_outdated_one_goes() -> None:
    old, new = place("UA6308001001", "Лиман"), place("UA6308001002", "Лиман")
    found = left_places([old], [new, STAYS])

    by_a_person = Withdrawn(old, STAYS.code, "the ministry's order")
    assert joined([by_a_person], found, {new.code, STAYS.code}) == [by_a_person]
    assert joined([Withdrawn(old, "UA00", "x")], found, {new.code, STAYS.code}) == found


def gazetteer(table: Sequence[Withdrawn], *places: Place) -> Gazetteer:
    successors = {its.place.code: its.successor for its in table if its.successor}
    return Gazetteer(places, successors=successors, withdrawn=[its.place for its in table])
