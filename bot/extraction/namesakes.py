"""Which of several places of one name a text means, by what else it names."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.extraction.geography import REGION_KM, Geography, geography
from bot.extraction.mention import Mention, Role
from bot.places import Gazetteer

Read = Sequence[tuple[Mention, ...]]
#: Sentences before and after the line of a list that belong to it too.
_LINES = 2
#: So many names are a list.
_LIST = 3
#: A list under the name of a hromada is no longer than this, in lines.
_LONGEST = 60
#: So many lines of a list may bear names that nobody knows: one is misspelt.
_UNKNOWN = 2
#: A report over several oblasts goes on about one of them for so many sentences.
_SECTION = 5
#: With a name that stands so early a sentence begins: "In Kherson region".
_BEGINNING = 4
_SEVERAL = 2
_NAMED = (Role.TOWN, Role.REFERENCE)
#: Places that names alone make clear, by their codes.
Anchors = dict[str, Place]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A name that a text gives to a place and that does not tell which; [start:end] of the text."""

    name: str
    start: int
    end: int
    reason: str


def settle(
    sentences: Read, gazetteer: Gazetteer, *, across_the_border: bool = False
) -> list[tuple[Mention, ...]]:
    """The mentions of a text, sentence by sentence, with the place of each name that the text makes clear.

    `across_the_border`: the text speaks of a region next to Ukraine, whose villages bear the same names.
    """
    text = _Text(sentences, geography(gazetteer), across_the_border=across_the_border)
    settled = [text.settled(number) for number in range(len(sentences))]
    clear = {m.bearers: m.place for row in settled for m in row if m.place and m.role in _NAMED}
    return [tuple(_by_another_case(mention, row, clear) for mention in row) for row in settled]


def _by_another_case(
    mention: Mention, row: tuple[Mention, ...], clear: Mapping[tuple[Place, ...], Place]
) -> Mention:
    """ "In Inhultsi" may be Inhulka too; a case that fewer places bear tells which."""
    if mention.place or not mention.reason or mention.role not in _NAMED:
        return mention
    told = {
        place
        for bearers, place in clear.items()
        if set(bearers) < set(mention.bearers)
        and all(its in bearers for its in mention.bearers if its.name_uk == place.name_uk)
    }
    areas = [m.bearers[0] for m in row if _names_one_area(m)]
    if len(told) != 1 or not all(place.lies_in(area) for place in told for area in areas):
        return mention
    return replace(mention, place=told.pop(), reason="")


class _Text:
    """What a whole text tells about where it plays."""

    def __init__(self, sentences: Read, geography: Geography, *, across_the_border: bool) -> None:
        self._sentences = [tuple(m for m in row if m.role is not Role.OFFICE) for row in sentences]
        self._geography = geography
        self._across_the_border = across_the_border
        mentions = [mention for row in self._sentences for mention in row]
        named = [m.bearers[0] for m in mentions if _names_one_area(m) and not m.destination]
        self._areas = {area.code: area for area in named}
        self._oblasts = {code for code, area in self._areas.items() if area.kind is PlaceKind.OBLAST}
        #: Where the text names no area these tell which of several places it means.
        offices = {m.bearers[0] for row in sentences for m in row if m.role is Role.OFFICE}
        self._oblasts_of_offices = {its.code for its in offices if its.kind is PlaceKind.OBLAST}
        self._raions_of_offices = {its.code for its in offices if its.kind is PlaceKind.RAION}
        self._anchors = self._places_of(mentions)
        self._add_areas_by_oblast(mentions)
        self._told = _told(mentions)
        #: What a text calls a town once is that town also where it says "village".
        self._called_towns = {m.key for m in mentions if m.noun in {"town", "city"}}
        self._all_told = {place for told in self._told.values() if len(told) == 1 for place in told}
        #: The names of the text that some settlement of a hromada bears, each as all who bear it.
        self._namesakes_in: dict[Place | None, list[Sequence[Place]]] = defaultdict(list)
        for bearers in {mention.bearers for mention in mentions if mention.role is Role.TOWN}:
            for hromada in {self._geography.hromada(place) for place in bearers}:
                self._namesakes_in[hromada].append(bearers)

    def _add_areas_by_oblast(self, mentions: Sequence[Mention]) -> None:
        """Areas of a name that only one bears in the oblasts of which the text speaks."""
        for mention in mentions:
            if mention.role is Role.AREA and len(mention.bearers) > 1 and not mention.destination:
                inside = [area for area in mention.bearers if self._oblast(area) in self._oblasts]
                if len(inside) == 1 and inside[0].kind is not PlaceKind.SETTLEMENT:
                    self._areas[inside[0].code] = inside[0]

    def settled(self, number: int) -> tuple[Mention, ...]:
        """The mentions of one sentence."""
        row = self._sentences[number]
        if not row:
            return ()
        beside = self._places_of(row)
        # A list may have a line for each name.
        lines = self._sentences[max(0, number - _LINES) : number + _LINES + 1] if len(row) == 1 else (row,)
        oblast = self._section(number) if len(self._oblasts) > 1 else None
        return tuple(
            self._settled(self._inside(mention, oblast), beside, lines, self._listed_under(number, mention))
            for mention in row
        )

    def _section(self, number: int) -> str | None:
        """The code of the oblast with whose name one of the last sentences begins: "Kherson region: ..."."""
        for row in reversed(self._sentences[max(0, number - _SECTION) : number + 1]):
            if row and row[0].start <= _BEGINNING and _names_one_area(row[0]):
                area = row[0].bearers[0]
                if area.kind is PlaceKind.OBLAST:
                    return area.code
        return None

    def _inside(self, mention: Mention, oblast: str | None) -> Mention:
        """With those of the bearers that lie in an oblast, if any does."""
        if oblast is None or mention.role is not Role.TOWN or len(mention.bearers) < _SEVERAL:
            return mention
        inside = tuple(place for place in mention.bearers if self._oblast(place) == oblast)
        return replace(mention, bearers=inside) if inside else mention

    def _listed_under(self, number: int, mention: Mention) -> Sequence[Place]:
        """The hromadas of the name in the same list: before the towns or after them, or in a line above."""
        row = self._sentences[number]
        areas = [other for other in row if other.role is Role.AREA]
        if mention.role is Role.AREA:
            return ()
        if row[-1].role is Role.AREA:
            return self._hromadas(next(area for area in areas if area.start > mention.start), row)
        if areas:
            before = [area for area in areas if area.start < mention.start]
            return self._hromadas(before[-1], row) if row[0].role is Role.AREA else ()
        if len(row) >= _LIST:
            return self._spoken_of_before(number)
        unknown = 0
        for above in reversed(self._sentences[max(0, number - _LONGEST) : number]):
            if len(above) == 1 and above[0].role is Role.AREA:
                return self._hromadas(above[0], above)
            unknown += not above
            if unknown > _UNKNOWN or any(mention.role is not Role.TOWN for mention in above):
                return ()
        return ()

    def _spoken_of_before(self, number: int) -> Sequence[Place]:
        """ "Seven settlements of the Shevchenkove hromada are on it. They are ...": the one hromada named."""
        above = self._sentences[max(0, number - _LINES) : number]
        named = {area.key: (area, row) for row in above for area in row if _is_of_hromadas(area)}
        return self._hromadas(*named.popitem()[1]) if len(named) == 1 else ()

    def _hromadas(self, area: Mention, row: tuple[Mention, ...]) -> Sequence[Place]:
        """What the name of an area may be."""
        settled = self._settled(area, self._places_of(row), (row,), ())
        return (settled.place,) if settled.place else area.bearers

    def _settled(self, mention: Mention, row: Anchors, lines: Read, under: Sequence[Place]) -> Mention:
        if mention.role is Role.ANAPHOR or not mention.bearers:
            return mention
        if mention.role is Role.AREA and mention.bearers[0].kind is not PlaceKind.HROMADA:
            return mention
        place, reason = self._in(under, mention) or self._meant(mention, row, lines)
        is_hromada = place is not None and place.kind is PlaceKind.HROMADA
        centre = self._geography.centre_of(place) if place is not None and is_hromada else None
        return replace(mention, place=place, reason=reason, centre=centre)

    def _in(self, hromadas: Sequence[Place], mention: Mention) -> tuple[Place | None, str] | None:
        """The only place of a name in one of these hromadas."""
        inside = [its for its in mention.bearers if self._geography.hromada(its) in hromadas]
        if not inside:
            return None
        return (inside[0], "") if len(inside) == 1 else (None, _count(inside))

    def _meant(self, mention: Mention, row: Anchors, lines: Read) -> tuple[Place | None, str]:
        places = mention.bearers
        if len(places) == 1:
            return self._only(places[0], mention, row)
        told = self._told.get(mention.key) or self._all_told.intersection(places)
        one = self._told_one(told)
        if one is not None and one in places and not self._tells_another_oblast(lines, one):
            return one, ""
        city = None if mention.noun in {"village", "settlement"} else self._geography.city_of(places)
        if city is not None and mention.told:
            return city, ""  # the area beside the name has the city in it
        if city is not None and self._is_told(city, mention):
            away = self._points_away(city, places)
            return (None, f"{_count(places)}, and the text points away from the city") if away else (city, "")
        places = self._in_the_oblast_of_the_text(places) or places
        same_hromada = self._in_the_hromada_of(places, lines)
        if len(same_hromada) == 1:
            return same_hromada[0], ""
        fitting = self._fitting(places, row)
        if len(fitting) > 1:
            fitting = self._likelier(fitting, mention)
        if len(fitting) != 1 or self._is_lesser(fitting[0], mention):
            return None, _count(places)
        return fitting[0], ""

    def _tells_another_oblast(self, lines: Read, place: Place) -> bool:
        """Whether the sentence of a name tells that another oblast is meant than that of a place."""
        row = lines[0] if len(lines) == 1 else ()
        named = {m.bearers[0] for m in row if _names_one_area(m)}
        oblasts = {area.code for area in named if area.kind is PlaceKind.OBLAST}
        return bool(oblasts) and self._oblast(place) not in oblasts

    def _in_the_oblast_of_the_text(self, places: Sequence[Place]) -> tuple[Place, ...]:
        """Those in the only oblast that the text names, if two thirds of what it speaks of lie there."""
        anchors = [self._oblast(anchor) for anchor in self._others(places)]
        oblasts = self._oblasts or self._oblasts_of_offices
        if len(oblasts) != 1 or 3 * sum(its in oblasts for its in anchors) < 2 * len(anchors):
            return ()
        return tuple(place for place in places if self._oblast(place) in oblasts)

    def _in_the_hromada_of(self, places: Sequence[Place], lines: Read) -> list[Place]:
        """The places in the hromada in which two thirds of the others beside the name lie, at least two."""
        hromada_of = self._geography.hromada
        row = self._places_of(mention for line in lines for mention in line)
        lie_in = Counter(hromada_of(anchor) for anchor in row.values() if anchor not in places)
        for hromada, count in lie_in.most_common(1):
            if hromada and count >= 2 and 3 * count >= 2 * sum(lie_in.values()):
                return [place for place in places if hromada_of(place) == hromada]
        return []

    def _likelier(self, places: list[Place], mention: Mention) -> list[Place]:
        """Of several places the centre of a hromada, if no other oblast has one, else a neighbour.

        A neighbour lies in the same hromada as a place that the text names besides, or as two that it
        may mean.
        """
        centres = [place for place in places if self._geography.is_centre(place)]
        one_oblast = len({self._oblast(place) for place in places}) == 1
        is_of_villages = all(place.category is SettlementCategory.VILLAGE for place in centres)
        if centres and (mention.noun != "village" or is_of_villages or mention.key in self._called_towns):
            # By its bare name the centre of a hromada is meant before a village.
            return centres if one_oblast else places
        hromada_of = self._geography.hromada
        hromadas = {hromada_of(anchor) for anchor in self._others(places)} - {None}
        beside = [place for place in places if hromada_of(place) in hromadas]
        if beside or not one_oblast:
            return beside or places
        inside = [self._namesakes_in[hromada_of(place)] for place in places]
        names = [[bearers for bearers in its if bearers != mention.bearers] for its in inside]
        return [place for place, others in zip(places, names, strict=True) if len(others) > 1] or places

    def _told_one(self, told: set[Place]) -> Place | None:
        """Of the places that the text tells of a name the only one, or the city."""
        return next(iter(told)) if len(told) == 1 else self._geography.city_of(tuple(told))

    def _is_lesser(self, place: Place, mention: Mention) -> bool:
        """Whether a village is named as only the centre of a hromada nearby would be."""
        if mention.noun in {"village", "settlement"} or self._geography.is_centre(place):
            return False
        return any(
            self._geography.is_centre(other) and self._geography.is_within(place, other, REGION_KM)
            for other in mention.bearers
            if other != place
        )

    def _only(self, place: Place, mention: Mention, row: Anchors) -> tuple[Place | None, str]:
        if mention.told or self._geography.is_city(place) or self._fitting((place,), row, alone=True):
            return place, ""
        if self._across_the_border:
            return None, "the text also speaks of a region across the border"
        # A village of the name may have been renamed, or the codifier may not know it.
        if (
            self._oblasts
            and self._oblast(place) not in self._oblasts
            and not self._is_beside_an_anchor(place)
        ):
            return None, "the only place of this name lies in another oblast"
        if self._is_far(place):
            return None, "the only place of this name lies far from all that the text names"
        return place, ""

    def _is_far(self, place: Place) -> bool:
        """Whether it lies regions away from each place that the names alone make clear, if there are any."""
        anchors = self._others((place,))
        is_large = place.category is not SettlementCategory.VILLAGE or self._geography.is_centre(place)
        if is_large and self._geography.is_at_front(place) and any(map(self._geography.is_at_front, anchors)):
            return False  # "Stepnohirsk and Sloviansk": a report of all the front
        return bool(anchors) and all(
            self._geography.is_apart(place, anchor, 2 * REGION_KM) for anchor in anchors
        )

    def _is_beside_an_anchor(self, place: Place) -> bool:
        anchors = self._others((place,))
        return any(self._geography.is_within(place, anchor, REGION_KM) for anchor in anchors)

    def _points_away(self, city: Place, places: Sequence[Place]) -> bool:
        """Whether all that the text names lies elsewhere, and where it lies there is a namesake."""
        named = {self._oblast(place) for place in places if self._oblast(place) in self._oblasts}
        if named == {self._oblast(city)}:
            return False
        anchors = self._others(places)
        if not self._geography.is_seat(city) and self._is_farther(city, places, anchors):
            return True
        # A city at the front is named beside others of it: only the name of another oblast points away.
        beside = () if self._geography.is_at_front(city) else anchors
        oblasts = self._oblasts | {self._oblast(anchor) for anchor in beside}
        if not oblasts or self._oblast(city) in oblasts:
            return False
        if any(self._geography.is_within(city, anchor, REGION_KM) for anchor in anchors):
            return False
        return any(self._oblast(place) in oblasts for place in places)

    def _is_farther(self, city: Place, places: Sequence[Place], anchors: Sequence[Place]) -> bool:
        """Whether the city lies farther from each other place that the text names than one namesake does."""
        # The capital of an oblast stands for all of it: it lies near to nothing that a text speaks of.
        near = [
            anchor
            for anchor in anchors
            if not self._geography.is_seat(anchor)
            and any(self._geography.is_within(place, anchor, REGION_KM) for place in places)
        ]
        is_nearer = self._geography.is_nearer
        # In a text about many places one of them tells nothing.
        if 2 * len(near) < len(anchors):
            return False
        if len(near) == 1 and self._geography.is_at_front(city):
            # One town beside it tells little: Kostiantynivka is a city beside Pokrovsk, though 48 km away.
            return self._is_next_to_a_namesake(near[0], city, places)
        return bool(near) and any(all(is_nearer(p, city, anchor) for anchor in near) for p in places)

    def _is_next_to_a_namesake(self, anchor: Place, city: Place, places: Sequence[Place]) -> bool:
        """Whether the city lies regions away from the anchor, and a namesake beside it or in its hromada."""
        hromada_of, others = self._geography.hromada, [place for place in places if place != city]
        if any(hromada_of(place) == hromada_of(anchor) for place in others):
            return True
        if self._geography.is_within(city, anchor, REGION_KM):
            return False
        return any(self._geography.is_neighbour(place, anchor) for place in others)

    def _is_told(self, city: Place, mention: Mention) -> bool:
        """By its name alone, or because the text speaks of its oblast and of no namesake's at the front."""
        if self._geography.is_told_by_name(city, mention.name, mention.bearers):
            return True
        areas = [area for area in self._areas.values() if area not in mention.bearers]
        oblasts = {self._oblast(place) for place in (*areas, *self._others(mention.bearers))}
        namesakes = [p for p in mention.bearers if p != city and self._geography.is_at_front(p)]
        return self._oblast(city) in oblasts and not any(self._oblast(p) in oblasts for p in namesakes)

    def _others(self, places: Sequence[Place]) -> list[Place]:
        namesakes = {place.code for place in places}
        return [anchor for code, anchor in self._anchors.items() if code not in namesakes]

    def _fitting(self, places: Sequence[Place], row: Anchors, *, alone: bool = False) -> list[Place]:
        """The places that all that speaks for any of them speaks for."""
        hints = (
            self._in_small_areas(places),
            self._near(places, row),
            self._in_the_oblast(places, alone=alone),
        )
        spoken = [hint for hint in hints if hint]
        fitting = [place for place in places if spoken and all(place.code in hint for hint in spoken)]
        hinted = [place for place in places if any(place.code in hint for hint in spoken)]
        if not fitting and len(hints[0]) == 1 and len({self._oblast(place) for place in hinted}) == 1:
            # "Vilkhuvatka in the Kupiansk district" lies there, though another is nearer to Kharkiv.
            return [place for place in places if place.code in hints[0]]
        return fitting

    def _in_small_areas(self, places: Sequence[Place]) -> set[str]:
        small = self._areas.keys() - self._oblasts or self._raions_of_offices
        if not small:
            return set()
        return {
            place.code
            for place in places
            if any(area.code in small for area in self._geography.around(place).values())
        }

    def _in_the_oblast(self, places: Sequence[Place], *, alone: bool) -> set[str]:
        """By an oblast alone only where the text speaks of no other."""
        oblasts = self._oblasts or (set() if alone else self._oblasts_of_offices)
        everywhere = oblasts | {self._oblast(anchor) for anchor in self._anchors.values()}
        if not alone and len(everywhere) != 1:
            return set()
        return {place.code for place in places if self._oblast(place) in oblasts}

    def _near(self, places: Sequence[Place], row: Anchors) -> set[str]:
        """Those beside the other names of the sentence, else of the text."""
        for anchors in (row, self._anchors):
            near = self._beside(places, anchors.values())
            if near:
                return near
        return set()

    def _beside(self, places: Sequence[Place], anchors: Collection[Place]) -> set[str]:
        is_neighbour = self._geography.is_neighbour
        return {place.code for place in places if any(is_neighbour(place, anchor) for anchor in anchors)}

    def _oblast(self, place: Place) -> str:
        return self._geography.oblast(place)

    def _places_of(self, mentions: Iterable[Mention]) -> Anchors:
        """What the names alone make clear, the settlements that people only go to left out."""
        found = {}
        for mention in mentions:
            if mention.destination or mention.role is Role.DATELINE:
                continue
            if _names_one_area(mention) and mention.bearers[0].kind is PlaceKind.HROMADA:
                found[mention.bearers[0].code] = mention.bearers[0]
            if _names_a_settlement(mention):
                one = self._clear(mention)
                if one is not None:
                    found[one.code] = one
        return found

    def _clear(self, mention: Mention) -> Place | None:
        """The settlement that the name alone makes clear."""
        clear = self._geography.clear(mention.name, mention.bearers)
        return None if clear and clear.is_city and mention.noun == "village" else clear


def _told(mentions: Iterable[Mention]) -> dict[str, set[Place]]:
    """The places of names beside which the text says where they lie: it holds for the whole text."""
    found: dict[str, set[Place]] = {}
    for mention in mentions:
        if mention.told and mention.role is not Role.AREA:
            found.setdefault(mention.key, set()).update(mention.bearers)
    return found


def _is_of_hromadas(area: Mention) -> bool:
    return area.role is Role.AREA and any(place.kind is PlaceKind.HROMADA for place in area.bearers)


def _names_one_area(mention: Mention) -> bool:
    return mention.role is Role.AREA and len(mention.bearers) == 1 and not _names_a_settlement(mention)


def _names_a_settlement(mention: Mention) -> bool:
    """Also one that has the role of an area: "Kupiansk's suburbs"."""
    return any(place.kind is PlaceKind.SETTLEMENT for place in mention.bearers)


def _count(places: Sequence[Place]) -> str:
    kind = "hromadas" if places[0].kind is PlaceKind.HROMADA else "places"
    return f"{len(places)} {kind} of this name"
