"""What is known of a place and around it, from the facts in the database."""

from dataclasses import replace
from datetime import date, timedelta

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
#: 5 km from Kupiansk.
PODOLY = "UA63080110090045175"
TODAY, OLD_AFTER = NOW.date(), timedelta(days=7)
LONG_AGO = date(2022, 12, 1)


def front_of(place: str, km: float, as_of: date | None = None) -> Fact:
    return Fact(FactKind.FRONT_DISTANCE_KM, place, km, f"{km} km", 0, 5, as_of=as_of)


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
            return await Overviews(tx, self.gazetteer, TODAY, OLD_AFTER).of(place)


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


@pytest.mark.parametrize("reported", [PODOLY, OTHER_HROMADA])
async def test_an_old_report_of_a_village_or_its_hromada_does_not_hide_a_new_one_of_the_town_near_it(
    known: Known, reported: str
) -> None:
    await known.report(front_of(reported, 30, LONG_AGO), order_for(KUPIANSK), front_of(KUPIANSK, 1))

    its = await known.of(PODOLY)

    assert [report.place.code for report in its.told] == [reported, KUPIANSK]
    assert its.neighbour is not None
    assert its.neighbour.km == pytest.approx(5, abs=1)


@pytest.mark.parametrize(("age", "shown"), [(7, False), (8, True)])
async def test_a_report_that_is_not_old_yet_stands_alone(known: Known, age: int, shown: bool) -> None:
    await known.report(front_of(PODOLY, 3, TODAY - timedelta(days=age)), front_of(KUPIANSK, 1))

    assert ((await known.of(PODOLY)).neighbour is not None) is shown


async def test_an_old_report_stands_alone_where_that_of_the_town_near_it_is_no_newer(known: Known) -> None:
    await known.report(front_of(PODOLY, 30, LONG_AGO), front_of(KUPIANSK, 40, LONG_AGO))

    assert (await known.of(PODOLY)).neighbour is None


@pytest.mark.parametrize("reported", [PODOLY, OTHER_HROMADA])
async def test_a_new_order_does_not_hide_the_distance_to_the_front_of_the_town_near_it(
    known: Known, reported: str
) -> None:
    await known.report(order_for(reported), front_of(KUPIANSK, 1))

    its = await known.of(PODOLY)

    assert [report.place.code for report in its.told] == [reported, KUPIANSK]


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
        overviews = Overviews(tx, known.gazetteer, TODAY, OLD_AFTER)
        before = await overviews.before(its, NOW - timedelta(seconds=1))
        after = await overviews.before(its, NOW)

    assert set(before) == set(after) == {OSYNOVO, HROMADA}
    assert not before[HROMADA].known
    assert after[HROMADA] == its.areas[0].situation
