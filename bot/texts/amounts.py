"""Values of facts in words, hedged as their source hedges them."""

from bot.domain.fact import Evacuation, Fact, FactKind, Qualifier, Shelling
from bot.texts.reader import Reader


def amount(reader: Reader, fact: Fact) -> str:
    """The value of a fact: "about 3,000", "2.5 km", "urged"."""
    match fact.kind:
        case FactKind.EVACUATION:
            return evacuation(reader, fact.evacuation)
        case FactKind.SHELLING:
            return _shelling(reader, Shelling(str(fact.value)))
        case FactKind.FRONT_DISTANCE_KM:
            return reader.catalog.gettext("{distance} km").format(distance=_hedged(reader, fact))
        case FactKind.POPULATION_NOW | FactKind.POPULATION_PREWAR:
            return _hedged(reader, fact)


def evacuation(reader: Reader, value: Evacuation) -> str:
    gettext = reader.catalog.gettext
    return {
        Evacuation.NONE: gettext("reported lifted or not in force"),
        Evacuation.UNDERWAY: gettext("reported under way or completed"),
        Evacuation.URGED: gettext("urged"),
        Evacuation.MANDATORY: gettext("mandatory"),
        Evacuation.FORCED: gettext("mandatory, enforced (“prymusova”)"),
    }[value]


def _shelling(reader: Reader, value: Shelling) -> str:
    gettext = reader.catalog.gettext
    return {Shelling.CONSTANT: gettext("constant"), Shelling.REPORTED: gettext("reported")}[value]


def _hedged(reader: Reader, fact: Fact) -> str:
    number = reader.number(fact.number)
    pgettext = reader.catalog.pgettext
    match fact.qualifier:
        case Qualifier.EXACT:
            return number
        case Qualifier.ABOUT:
            return pgettext("number", "about {number}").format(number=number)
        case Qualifier.AT_MOST:
            return pgettext("number", "at most {number}").format(number=number)
        case Qualifier.AT_LEAST:
            return pgettext("number", "at least {number}").format(number=number)
        case Qualifier.RANGE:
            lowest, highest = fact.bounds or (fact.number, fact.number)
            return f"{reader.number(lowest)}–{reader.number(highest)}"
