"""From the facts in the database to what is known of a place and around it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.domain.overview import Overview, Report, most_worrying_first, tells_more
from bot.domain.place import Place, PlaceKind
from bot.domain.situation import Situation
from bot.places import Gazetteer
from bot.places.neighbourhood import nearest_reported
from bot.storage import facts
from bot.storage.database import Transaction


class Overviews:
    """What is public in one transaction; each overview is made once, however often it is asked for.

    `today`: the readers' local date. A report more than `old_after` before it is old, and does not stand
    alone where a newer one of the nearest reported town is known.
    """

    def __init__(self, tx: Transaction, gazetteer: Gazetteer, today: date, old_after: timedelta) -> None:
        self._tx = tx
        self._gazetteer = gazetteer
        self._today = today
        self._old_after = old_after
        self._made: dict[str, Overview] = {}
        self._reported: list[str] | None = None

    async def of(self, place: Place) -> Overview:
        if place.code not in self._made:
            self._made[place.code] = await self._make(place)
        return self._made[place.code]

    async def before(self, its: Overview, until: datetime) -> Mapping[str, Situation]:
        """What was public at `until` of each place in an overview, by its code."""
        codes = {its.place.code, *(report.place.code for report in its.reports)}
        return await facts.situations(self._tx, codes, until)

    async def _make(self, place: Place) -> Overview:
        around = self._gazetteer.parents(place)
        found = await facts.situations(self._tx, [its.code for its in (place, *around)])
        own = found[place.code]
        areas = tuple(Report(its, found[its.code]) for its in around if found[its.code].known)
        if place.kind is not PlaceKind.SETTLEMENT:
            return Overview(place, own, areas, inside=await self._inside(place))
        neighbour = nearest_reported(self._gazetteer, place, await self._reported_places())
        if neighbour is None:
            return Overview(place, own, areas)
        code = neighbour.place.code
        nearby = (await facts.situations(self._tx, [code]))[code]
        nearer = [own, *(area.situation for area in areas if area.place.kind is PlaceKind.HROMADA)]
        if not tells_more(nearby, nearer, self._is_old):
            return Overview(place, own, areas)
        return Overview(place, own, areas, neighbour, nearby)

    def _is_old(self, day: date) -> bool:
        return self._today - day > self._old_after

    async def _inside(self, area: Place) -> tuple[Report, ...]:
        reported = await self._reported_places()
        within = [its for its in self._places(reported) if its.lies_in(area)]
        found = await facts.situations(self._tx, [its.code for its in within])
        return most_worrying_first(Report(its, found[its.code]) for its in within)

    async def _reported_places(self) -> Sequence[str]:
        if self._reported is None:
            self._reported = await facts.reported_places(self._tx)
        return self._reported

    def _places(self, codes: Collection[str]) -> list[Place]:
        return [place for code in codes if (place := self._gazetteer.get(code))]
