"""What is known of a place and around it, from the facts in the database."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.fact import Evacuation, Fact, FactKind
from bot.domain.overview import Overview
from bot.overviews import Overviews
from bot.places import Gazetteer
from bot.storage.database import Database
from tests.storage.builders import KUPIANSK, NOW, ORDER, draft, publish

HROMADA, RAION, OBLAST = "UA63080090000067457", "UA63080000000032022", "UA63000000000041885"
#: In the hromada of Kupiansk, the first without coordinates, the second with.
OSYNOVO, KIVSHARIVKA = "UA63080090060022231", "UA63080090020061282"
#: The hromada beside it; a city far away.
OTHER_HROMADA, LVIV = "UA63080110000021737", "UA46060250010015970"


def order_for(place: str) -> Fact:
    return replace(ORDER, place=place)


class Known:
    """Reports about these places, one article each."""

    def __init__(self, database: Database, gazetteer: Gazetteer) -> None:
        self.database, self.gazetteer = database, gazetteer

    async def report(self, *facts: Fact) -> None:
        async with self.database.write() as tx:
            for fact in facts:
                await publish(tx, fact, text=f"{fact}")

    async def order(self, *places: str) -> None:
        await self.report(*map(order_for, places))

    async def of(self, code: str) -> Overview:
        place = self.gazetteer.get(code)
        assert place is not None
        async with self.database.read() as tx:
            return await Overviews(tx, self.gazetteer).of(place)


@pytest.fixture
def known(database: Database, gazetteer: Gazetteer) -> Known:
    return Known(database, gazetteer)


def codes(its: Overview) -> list[str]:
    return [report.place.code for report in its.areas]


async def test_a_village_is_told_of_all_areas_around_it_that_have_reports_the_smallest_first(
    known: Known,
) -> None:
    await known.order(OBLAST, HROMADA, OTHER_HROMADA, OSYNOVO)

    its = await known.of(OSYNOVO)

    assert its.own.known
    assert codes(its) == [HROMADA, OBLAST]
    assert (its.neighbour, its.inside) == (None, ())


async def test_a_fact_about_the_centre_of_a_hromada_is_none_about_its_villages(known: Known) -> None:
    await known.order(KUPIANSK)

    its = await known.of(OSYNOVO)

    assert not its.own.known
    assert its.areas == ()
    assert its.neighbour is not None
    assert its.neighbour.place.code == KUPIANSK
    assert its.nearby is not None
    assert its.nearby.place == KUPIANSK


async def test_a_report_of_the_hromada_stands_in_for_a_village_better_than_a_town_near_it(
    known: Known,
) -> None:
    await known.order(KUPIANSK, HROMADA)

    assert (await known.of(OSYNOVO)).neighbour is None


async def test_a_report_of_the_oblast_alone_does_not_hide_the_town_near_a_village(known: Known) -> None:
    await known.order(KUPIANSK, OBLAST)

    its = await known.of(OSYNOVO)

    assert codes(its) == [OBLAST]
    assert its.neighbour is not None


async def test_a_village_with_an_own_report_needs_no_neighbour(known: Known) -> None:
    await known.order(KUPIANSK, OSYNOVO)

    assert (await known.of(OSYNOVO)).neighbour is None


async def test_a_town_with_coordinates_is_measured_from_itself_one_without_from_its_hromada(
    known: Known,
) -> None:
    await known.order(KUPIANSK)

    measured, unmeasured = await known.of(KIVSHARIVKA), await known.of(OSYNOVO)

    assert measured.neighbour is not None
    assert unmeasured.neighbour is not None
    assert measured.neighbour.km == pytest.approx(9.6, abs=0.5)
    assert (measured.neighbour.centre, unmeasured.neighbour.centre) == (None, known.gazetteer.get(HROMADA))


async def test_far_away_from_all_reports_nothing_is_known(known: Known) -> None:
    await known.order(KUPIANSK)

    assert (await known.of(LVIV)).reports == ()


async def test_drafts_are_told_to_nobody(known: Known) -> None:
    async with known.database.write() as tx:
        await draft(tx, order_for(KUPIANSK), order_for(HROMADA))

    assert (await known.of(OSYNOVO)).reports == ()
    assert (await known.of(RAION)).reports == ()


async def test_an_area_is_told_of_the_reported_places_inside_it_the_most_worrying_first(known: Known) -> None:
    await known.report(
        replace(ORDER, place=KIVSHARIVKA, value=Evacuation.URGED),
        Fact(FactKind.FRONT_DISTANCE_KM, OSYNOVO, 3.0, "3 km", 0, 4),
    )
    await known.order(KUPIANSK, RAION, LVIV)

    raion, oblast = await known.of(RAION), await known.of(OBLAST)

    assert raion.own.known
    assert [report.place.code for report in raion.inside] == [KUPIANSK, KIVSHARIVKA, OSYNOVO]
    assert [report.place.code for report in oblast.inside] == [RAION, KUPIANSK, KIVSHARIVKA, OSYNOVO]


async def test_what_was_public_at_a_moment_is_known_of_every_place_of_an_overview(known: Known) -> None:
    await known.order(HROMADA)
    its = await known.of(OSYNOVO)

    async with known.database.read() as tx:
        overviews = Overviews(tx, known.gazetteer)
        before = await overviews.before(its, NOW - timedelta(seconds=1))
        after = await overviews.before(its, NOW)

    assert set(before) == set(after) == {OSYNOVO, HROMADA}
    assert not before[HROMADA].known
    assert after[HROMADA] == its.areas[0].situation
