"""From the whole country to a village by buttons: oblast, raion, hromada, settlement."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.domain.message import Button, Buttons
from bot.domain.place import Place, PlaceKind
from bot.texts import actions
from bot.texts.alphabet import alphabetical
from bot.texts.labels import labels_inside
from bot.texts.reader import Reader
from bot.texts.rows import in_rows
from bot.texts.screen import Screen
from bot.texts.surroundings import is_no_oblast

#: More rows do not fit on a phone together with the text above them.
_ROWS = 9


@dataclass(frozen=True, slots=True)
class Inside:
    """What lies right inside an area, or in the country; places with reports first."""

    area: Place | None
    #: One button a place.
    rows: Buttons
    any_reported: bool

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.rows) // _ROWS))

    def page(self, number: int) -> Buttons:
        return self.rows[(number - 1) * _ROWS : number * _ROWS]

    def page_with(self, action: str) -> int:
        """The number of the page that has this button."""
        holding = (n for n, row in enumerate(self.rows) if any(button.action == action for button in row))
        return next(holding, 0) // _ROWS + 1


def inside(reader: Reader, command: str, area: Place | None, reported: Collection[Place]) -> Inside:
    """`reported`: the places that have reports, which count for every area around them too."""
    touched = {place.code for its in reported for place in (its, *reader.gazetteer.parents(its))}
    language = reader.catalog.language
    children = sorted(
        reader.gazetteer.children(area),
        key=lambda child: (child.code not in touched, alphabetical(child.name(language))),
    )
    names = labels_inside(reader, children)
    buttons = (
        Button(f"📋 {name}" if child.code in touched else name, _towards(command, child))
        for child, name in zip(children, names, strict=True)
    )
    return Inside(area, in_rows(buttons), any(child.code in touched for child in children))


def browse_screen(
    reader: Reader, command: str, area: Place | None, page: int, reported: Collection[Place]
) -> Screen:
    """One page of what lies in an area, or in the country; a page out of range is the nearest there is."""
    listed = inside(reader, command, area, reported)
    page = max(1, min(page, listed.pages))
    rows = (
        *listed.page(page),
        *_turning(command, listed, page),
        *_whole(reader, command, area),
        (_back(reader, command, area, reported),),
    )
    return Screen(tuple(_blocks(reader, listed)), rows)


def gone_screen(reader: Reader, command: str, reported: Collection[Place]) -> Screen:
    """The answer to a button of a place whose code the codifier has no more."""
    text = reader.catalog.gettext(
        "That place is not in the official list of settlements any more. Please choose again."
    )
    country = browse_screen(reader, command, None, 1, reported)
    return Screen((text, *country.blocks), country.buttons)


def _blocks(reader: Reader, listed: Inside) -> Iterator[str]:
    gettext = reader.catalog.gettext
    area = listed.area
    if area:
        chain = (*reversed(reader.gazetteer.parents(area)), area)
        names = " › ".join(reader.plain(place.name(reader.catalog.language)) for place in chain)
        yield f"🗺 <b>{names}</b>"
    question = {
        None: gettext("Which oblast or city?"),
        PlaceKind.OBLAST: gettext("Which raion?"),
        PlaceKind.RAION: gettext("Which hromada?"),
        PlaceKind.HROMADA: gettext("Which town or village?"),
    }[area.kind if area else None]
    lines = [question]
    if listed.any_reported:
        lines.append(gettext("📋 means: there are reports."))
    yield "\n".join(lines)


def _towards(command: str, place: Place) -> str:
    if place.kind is PlaceKind.SETTLEMENT:
        return actions.action(command, place.code)
    return actions.browse(command, place.code)


def _turning(command: str, listed: Inside, page: int) -> Buttons:
    """‹ 2/7 ›; the first page comes after the last."""
    if listed.pages == 1:
        return ()
    code = listed.area.code if listed.area else actions.COUNTRY
    before, after = (page - 2) % listed.pages + 1, page % listed.pages + 1
    labelled = (("‹", before), (f"{page}/{listed.pages}", page), ("›", after))
    return (tuple(Button(label, actions.browse(command, code, number)) for label, number in labelled),)


def _whole(reader: Reader, command: str, area: Place | None) -> Buttons:
    if area is None:
        return ()
    return ((Button(_whole_label(reader, command, area), actions.action(command, area.code)),),)


def _whole_label(reader: Reader, command: str, area: Place) -> str:
    gettext = reader.catalog.gettext
    follow = command == "subscribe"
    if area.kind is PlaceKind.HROMADA:
        return gettext("🔔 Follow the whole hromada") if follow else gettext("The whole hromada")
    if area.kind is PlaceKind.RAION:
        return gettext("🔔 Follow the whole raion") if follow else gettext("The whole raion")
    if is_no_oblast(area):
        return gettext("🔔 Follow the whole region") if follow else gettext("The whole region")
    return gettext("🔔 Follow the whole oblast") if follow else gettext("The whole oblast")


def _back(reader: Reader, command: str, area: Place | None, reported: Collection[Place]) -> Button:
    """To the page on which the area stands; from the country to the question that browsing began with."""
    label = reader.catalog.gettext("↩️ Back")
    if area is None:
        return Button(label, actions.browse(command))
    parent = next(iter(reader.gazetteer.parents(area)), None)
    page = inside(reader, command, parent, reported).page_with(_towards(command, area))
    return Button(label, actions.browse(command, parent.code if parent else actions.COUNTRY, page))
