"""How a text says which place its facts are about: the one asked for, an area around it, or one near it."""

from bot.domain.overview import Neighbour
from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.texts.reader import Reader

_SMALL = {SettlementCategory.TOWN, SettlementCategory.VILLAGE}


def heading(reader: Reader, place: Place) -> str:
    """A place in bold with its oblast; a town or village with its hromada too, for their names repeat."""
    hromada, oblast = reader.gazetteer.hromada(place), reader.gazetteer.oblast(place)
    if hromada is None or place.category not in _SMALL:
        return reader.place(place)
    around = [_plain(reader, its) for its in (hromada, oblast) if its]
    return ", ".join((f"<b>{_plain(reader, place)}</b>", *around))


def is_no_oblast(area: Place) -> bool:
    """Crimea, which stands on the level of the oblasts."""
    return area.kind is PlaceKind.OBLAST and not area.name_en.endswith("Oblast")


def no_own_report(reader: Reader, place: Place) -> str:
    gettext = reader.catalog.gettext
    text = (
        gettext("No report about {place} itself. That does not mean that it is safe.")
        if place.kind is PlaceKind.SETTLEMENT
        else gettext("No report about {place} as a whole. That does not mean that it is safe.")
    )
    return text.format(place=_plain(reader, place))


def of_whole(reader: Reader, area: Place) -> str:
    """The line above the facts of an area that contains the place asked for."""
    return f"<b>{_of_whole(reader, area.kind).format(place=_plain(reader, area))}</b>"


def alerts_all(reader: Reader, area: Place) -> str:
    """Whom an alert about an area is for. What the order covers exactly is for its source to say."""
    gettext = reader.catalog.gettext
    if is_no_oblast(area):
        return gettext("This alert is for the whole region and its settlements.")
    return {
        PlaceKind.HROMADA: gettext("This alert is for the whole hromada and its settlements."),
        PlaceKind.RAION: gettext("This alert is for the whole raion and its settlements."),
        PlaceKind.OBLAST: gettext("This alert is for the whole oblast and its settlements."),
    }[area.kind]


def worse_around(reader: Reader, area: Place) -> str:
    text = reader.catalog.gettext("❗ {place}: a higher evacuation level is reported, see below.")
    return text.format(place=f"<b>{_plain(reader, area)}</b>")


def of_neighbour(reader: Reader, place: Place, neighbour: Neighbour) -> str:
    """The line above the facts of the town nearest to a place.

    One of another hromada may lie nearer without that being known, so it is the nearest of those whose
    distance is known.
    """
    gettext = reader.catalog.gettext
    town, km = f"<b>{_plain(reader, neighbour.place)}</b>", neighbour.km
    if km is None:
        return _somewhere_near(reader, place, neighbour).format(town=town)
    distance = reader.number(max(1, round(km)))
    if neighbour.centre is None:
        text = gettext(
            "Nearest other town with a report whose distance is known: {town}, about {distance} km away "
            "(straight line):"
        )
        return text.format(town=town, distance=distance)
    hromada = _plain(reader, neighbour.centre)
    if round(km) == 0:
        text = gettext(
            "Nearest other town with a report whose distance is known: {town}, the centre of the hromada "
            "({hromada}):"
        )
        return text.format(town=town, hromada=hromada)
    text = gettext(
        "Nearest other town with a report whose distance is known: {town}, about {distance} km (straight "
        "line) from the centre of the hromada ({hromada}):"
    )
    return text.format(town=town, distance=distance, hromada=hromada)


def _somewhere_near(reader: Reader, place: Place, neighbour: Neighbour) -> str:
    gettext = reader.catalog.gettext
    gazetteer = reader.gazetteer
    if gazetteer.hromada(place) == gazetteer.hromada(neighbour.place):
        return gettext("In the same hromada, {town} has a report; how far away it is, is not known:")
    return gettext("In the same raion, {town} has a report; how far away it is, is not known:")


def _of_whole(reader: Reader, kind: PlaceKind) -> str:
    pgettext = reader.catalog.pgettext
    return {
        PlaceKind.HROMADA: pgettext("hromada", "For the whole {place}:"),
        PlaceKind.RAION: pgettext("raion", "For the whole {place}:"),
        PlaceKind.OBLAST: pgettext("oblast", "For the whole {place}:"),
    }[kind]


def _plain(reader: Reader, place: Place) -> str:
    return reader.plain(place.name(reader.catalog.language))
