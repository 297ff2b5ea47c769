"""Which of the places that bear a name are meant by it as a text writes it."""

from collections.abc import Sequence

from bot.domain.place import Place

#: By so many letters a name is known in any case and most spellings.
_BEGINNING = 4


def as_written(name: str, places: Sequence[Place]) -> tuple[Place, ...]:
    """Those whose name of today has as many words, if there are any: Huliaipole is not Huliai Pole.

    Of a village that was only once called so nobody thinks where a city still is: Krasnohorivka.
    """
    words, beginning = len(name.split()), name[:_BEGINNING].lower()
    fitting = tuple(place for place in places if len(place.name_uk.split()) == words) or tuple(places)
    alike = tuple(
        place
        for place in fitting
        if beginning in {place.name_uk[:_BEGINNING].lower(), place.name_en[:_BEGINNING].lower()}
    )
    return alike if any(place.is_city for place in alike) else fitting
