"""Where places lie, as far as it helps to tell places of one name apart."""

from functools import lru_cache

from bot.domain.place import Place, PlaceKind
from bot.places import Gazetteer
from bot.places.keys import search_key
from bot.places.nearest import distance_km

#: People speak of places in one breath that lie so near to each other.
NEIGHBOUR_KM = 40.0
#: A city that lies so near to another place of the text is no surprise in it.
REGION_KM = 100.0
#: A village that bears the name of a city is meant where it lies so much nearer, as a share of the distance.
_MUCH_NEARER = 2 / 3
#: Oblasts at the front line or the border with Russia, 2026: what English text says of places near the front
#: is said of places here, so no city elsewhere is meant by its bare name where a village here bears it too.
FRONT_OBLASTS = frozenset(
    {
        "Donetsk Oblast",
        "Luhansk Oblast",
        "Kharkiv Oblast",
        "Sumy Oblast",
        "Chernihiv Oblast",
        "Dnipropetrovsk Oblast",
        "Zaporizhzhia Oblast",
        "Kherson Oblast",
        "Mykolaiv Oblast",
    }
)
#: Cities of these oblasts that are far from the front or behind it, while a village of the name lies at it.
_AWAY_FROM_THE_FRONT = frozenset({"Kamianske", "Rubizhne"})
#: Seats of oblasts that are named otherwise; no other city bears these names. Neither source of the gazetteer
#: marks the seats.
_OTHER_SEATS = frozenset({"Dnipro", "Kropyvnytskyi", "Lutsk", "Uzhhorod"})
#: A hromada's centre stands for its villages whose coordinates are not known.
_CENTRE_OFF_KM = 15.0
_KM_PER_DEGREE = 111.0
#: Latitude, longitude, and how far off the place may lie, in kilometres.
_Position = tuple[float, float, float]


class Geography:
    """What the gazetteer knows of where places lie, remembered for each place that was asked about."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._areas: dict[str, dict[PlaceKind, Place]] = {}
        self._positions: dict[str, _Position | None] = {}

    def around(self, place: Place) -> dict[PlaceKind, Place]:
        """The place, if it is an area, and the areas that contain it."""
        found = self._areas.get(place.code)
        if found is None:
            found = {area.kind: area for area in (place, *self._gazetteer.parents(place))}
            self._areas[place.code] = found
        return found

    def oblast(self, place: Place) -> str:
        """The code of its oblast; of a city without one, its own."""
        return self.around(place).get(PlaceKind.OBLAST, place).code

    def hromada(self, place: Place) -> Place | None:
        """The hromada of a settlement, where it is known."""
        return self.around(place).get(PlaceKind.HROMADA)

    def is_neighbour(self, place: Place, other: Place) -> bool:
        """Whether they lie near each other; of a place that lies nobody knows where, whether in its raion."""
        if place.code == other.code:
            return False
        if self._position(place) is None or self._position(other) is None:
            raions = [self.around(one).get(PlaceKind.RAION) for one in (place, other)]
            return raions[0] is not None and raions[0] == raions[1]
        return self.is_within(place, other, NEIGHBOUR_KM)

    def is_within(self, place: Place, other: Place, kilometres: float) -> bool:
        here, there = self._position(place), self._position(other)
        if here is None or there is None:
            return False
        farthest = kilometres + here[2] + there[2]
        # Most are far: the difference in latitude alone tells, at a fraction of the cost.
        if abs(here[0] - there[0]) * _KM_PER_DEGREE > farthest + 1:
            return False
        return distance_km(here[0], here[1], there[0], there[1]) <= farthest

    def is_apart(self, place: Place, other: Place, kilometres: float) -> bool:
        """Whether they are known to lie farther from each other."""
        known = self._position(place) is not None and self._position(other) is not None
        return known and not self.is_within(place, other, kilometres)

    def _position(self, place: Place) -> _Position | None:
        if place.code not in self._positions:
            self._positions[place.code] = _position(place, self.around(place))
        return self._positions[place.code]

    def city_of(self, places: tuple[Place, ...]) -> Place | None:
        """The only city among them; of several the one that its oblast is named after."""
        cities = [place for place in places if is_city(place, self._gazetteer)]
        seats = cities if len(cities) == 1 else [city for city in cities if self.is_seat(city)]
        return seats[0] if len(seats) == 1 else None

    def is_told_by_name(self, city: Place, name: str, places: tuple[Place, ...]) -> bool:
        """Whether of the places of a name the city is meant where the text tells nothing more.

        A former name that the city shares with a place which is called otherwise today tells nothing.
        """
        if _own_name(city) in _AWAY_FROM_THE_FRONT or not _is_called(city, name, places):
            return False
        namesakes_at_front = any(self.is_at_front(place) for place in places if place != city)
        return self.is_at_front(city) or not namesakes_at_front

    def clear(self, name: str, places: tuple[Place, ...]) -> Place | None:
        """The place that a name alone makes clear: its only bearer, or the city of the name."""
        if len(places) == 1:
            return places[0]
        city = self.city_of(places)
        return city if city and self.is_told_by_name(city, name, places) else None

    def is_at_front(self, place: Place) -> bool:
        """Whether it lies in an oblast at the front line or the border with Russia."""
        oblast = self.around(place).get(PlaceKind.OBLAST)
        return oblast is not None and oblast.name_en in FRONT_OBLASTS

    def is_nearer(self, place: Place, city: Place, anchor: Place) -> bool:
        """Whether the place lies much nearer to the anchor than the city does, as far as anyone knows."""
        here, there, then = self._position(place), self._position(city), self._position(anchor)
        if here is None or there is None or then is None:
            return False
        return distance_km(*here[:2], *then[:2]) < _MUCH_NEARER * distance_km(*there[:2], *then[:2])

    def is_centre(self, place: Place) -> bool:
        """Whether it is the centre of its hromada."""
        hromada = self.around(place).get(PlaceKind.HROMADA)
        centre = self.centre_of(hromada) if hromada else None
        return centre is not None and centre.code == place.code

    def centre_of(self, hromada: Place) -> Place | None:
        return centre_of(hromada, self._gazetteer)

    def is_city(self, place: Place) -> bool:
        return is_city(place, self._gazetteer)

    def is_seat(self, city: Place) -> bool:
        """Whether it is the seat of its oblast: most oblasts are named after theirs."""
        oblast = self.around(city).get(PlaceKind.OBLAST)
        if oblast is None:
            return False
        return oblast.name_en.split(" ")[0] == city.name_en.split(" ")[0] or city.name_en in _OTHER_SEATS


def centre_of(hromada: Place, gazetteer: Gazetteer) -> Place | None:
    """The settlement that the codifier lists first."""
    return next(iter(gazetteer.children(hromada)), None)


def is_city(place: Place, gazetteer: Gazetteer) -> bool:
    """Whether it is a city, or a hromada that is named after its city."""
    if place.kind is not PlaceKind.HROMADA:
        return place.is_city
    seat = _own_name(place)
    return any(child.name_en == seat and child.is_city for child in gazetteer.children(place))


def _is_called(city: Place, name: str, places: tuple[Place, ...]) -> bool:
    """Whether the city bears the name today, or all places of it bear the same one today: it is foreign."""
    return search_key(name) == search_key(_own_name(city)) or len({place.name_uk for place in places}) == 1


def _own_name(place: Place) -> str:
    """Of a hromada, that of its seat."""
    return place.name_en.rsplit(" ", 1)[0] if place.kind is PlaceKind.HROMADA else place.name_en


def _position(place: Place, around: dict[PlaceKind, Place]) -> _Position | None:
    """Of the place, else of its hromada's centre."""
    for known, off_km in ((place, 0.0), (around.get(PlaceKind.HROMADA), _CENTRE_OFF_KM)):
        if known is not None and known.latitude is not None and known.longitude is not None:
            return known.latitude, known.longitude, off_km
    return None


@lru_cache(maxsize=4)
def geography(gazetteer: Gazetteer) -> Geography:
    return Geography(gazetteer)
