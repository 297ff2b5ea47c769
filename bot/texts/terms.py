"""The terms of an evacuation order, as far as its source states them."""

from bot.domain.fact import Terms
from bot.domain.situation import SourcedFact
from bot.texts.reader import Reader


def term_lines(reader: Reader, fact: SourcedFact) -> list[str]:
    """Whom it covers and who ordered it, in the words of the source, and the days for which it holds."""
    terms = fact.fact.terms
    if terms is None:
        return []
    gettext = reader.catalog.gettext
    found = []
    if terms.covers:
        found.append(gettext("   for: “{whom}”").format(whom=reader.plain(terms.covers)))
    if terms.ordered_by:
        found.append(gettext("   ordered by: “{whom}”").format(whom=reader.plain(terms.ordered_by)))
    return [*found, *_days(reader, terms)]


def _days(reader: Reader, terms: Terms) -> list[str]:
    gettext = reader.catalog.gettext
    starts = reader.written(terms.starts) if terms.starts else ""
    if terms.ends is None:
        return [gettext("   from {starts}").format(starts=starts)] if starts else []
    ends = reader.written(terms.ends)
    days = gettext("   from {starts} until {ends}") if starts else gettext("   until {ends}")
    found = [days.format(starts=starts, ends=ends)]
    if terms.ends < reader.today:
        found.append(gettext("   ⚠️ That day has passed. Whether it was prolonged is not known to us."))
    return found
