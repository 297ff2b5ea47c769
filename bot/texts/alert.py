"""The push. Its order is the one that warning research supports: source, hazard, place, time, what to do."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.message import Buttons, Message
from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.domain.situation import Source, SourcedFact
from bot.texts import actions
from bot.texts.amounts import amount
from bot.texts.facts import Footnotes, date_lines, origin, said, source
from bot.texts.labels import full_labels, labels
from bot.texts.labels import name as short_name
from bot.texts.reader import Reader
from bot.texts.rows import in_rows
from bot.texts.split import LONGEST_MESSAGE, size, split
from bot.texts.surroundings import alerts_all, heading
from bot.texts.terms import term_lines

#: What one article changed in the areas that a chat follows is told in so many messages, with "and N more"
#: where that is too few. What happens to the places that it follows is told in as many as it takes.
MOST_MESSAGES = 2
#: Places of a gathered alert that have a button.
_WITH_BUTTON = 4
_BETWEEN = "\n\n"
#: Reserved for which of the messages it is, " (10/12)".
_NUMBERED = 8


@dataclass(frozen=True, slots=True)
class Told:
    """An alert, and the place that it is about."""

    alert: Alert
    place: Place
    #: The reader follows the place, or something in it, and not merely an area around it: never left out.
    followed: bool = True


def alert_message(reader: Reader, alert: Alert, place: Place) -> Message:
    texts = split(_blocks(reader, alert, place, quoted=True))
    if len(texts) > 1:
        # An alert is one message, whatever an article contains; quotes that do not fit are one tap away.
        texts = split(_blocks(reader, alert, place, quoted=False))
    buttons = (
        (actions.status(reader, place.code), actions.sources(reader, place.code)),
        (actions.contacts(reader, place.code),),
    )
    silent = alert.urgency is not Urgency.URGENT
    return Message(reader.catalog.language, texts[0], buttons, silent)


class Gathering:
    """Writes the alerts of one article in one language, for chats that follow different places.

    There may be thousands of such texts: what they share is written once.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._written: dict[tuple[object, ...], str] = {}

    def messages(self, told: Iterable[Told]) -> list[Message]:
        """The given are the most worrying first; what the reader follows comes before the rest.

        At most two messages, or as many as hold what the reader follows; with sound if one alert is urgent.
        Each names its source, its date and what to do by itself: the second may arrive much later. Where it
        gets too long, first the quotes are left out, then what was known before, then the least worrying of
        the places that the reader does not follow.
        """
        told = sorted(told, key=lambda its: not its.followed)
        if len(told) == 1:
            return [alert_message(self._reader, told[0].alert, told[0].place)]
        title, texts = self._title(told), self._texts(told)
        numbers = [f" ({n}/{len(texts)})" for n in range(1, len(texts) + 1)] if len(texts) > 1 else [""]
        buttons = self._buttons([its.place for its in told])
        silent = not any(map(_is_urgent, told))
        return [
            Message(self._reader.catalog.language, _BETWEEN.join((title + number, text)), buttons, silent)
            for number, text in zip(numbers, texts, strict=True)
        ]

    def _texts(self, told: Sequence[Told]) -> list[str]:
        """Without the title."""
        common, names = _common_origin(told), self._names([its.place for its in told])
        foot = self._foot(told, common)
        room = LONGEST_MESSAGE - size(_BETWEEN.join((self._title(told), "", foot))) - _NUMBERED
        with_before = self._of_places(told, names, common, earlier=True)
        quotes = self._quotes(told, common.source)
        whole = _BETWEEN.join((*with_before, quotes))
        if size(whole) <= room:
            return [_BETWEEN.join((whole, foot))]
        bodies = split(with_before, room)
        if len(bodies) > MOST_MESSAGES:
            followed = sum(its.followed for its in told)
            bodies = self._capped(self._of_places(told, names, common, earlier=False), followed, room)
        return [_BETWEEN.join((body, foot)) for body in bodies]

    def _capped(self, blocks: Sequence[str], followed: int, room: int) -> list[str]:
        """As many of the blocks as the messages hold, at least the followed; and how many are left out."""
        rest = len(blocks) - followed

        def bodies(left_out: int) -> list[str]:
            kept = blocks[: len(blocks) - left_out]
            return split([*kept, *_left_out(self._reader, left_out)], room)

        most = max(MOST_MESSAGES, len(bodies(rest)))
        return bodies(bisect_left(range(rest), True, key=lambda n: len(bodies(n)) <= most))

    def _title(self, told: Sequence[Told]) -> str:
        ngettext, urgent = self._reader.catalog.ngettext, sum(map(_is_urgent, told))
        others = len(told) - urgent
        counts = {
            ngettext("🔴 URGENT · {n} place", "🔴 URGENT · {n} places", urgent): urgent,
            ngettext("🔵 Change · {n} place", "🔵 Change · {n} places", others): others,
        }
        title = " · ".join(text.format(n=count) for text, count in counts.items() if count)
        oblast = self._common_oblast(its.place for its in told)
        return f"{title}, {_plain(self._reader, oblast)}" if oblast else title

    def _names(self, places: Sequence[Place]) -> list[str]:
        """Each as in its own alert, without the oblast where the title names it; of no two the same."""
        manner = _name if self._common_oblast(places) else heading
        written = [self._once(partial(manner, self._reader, its), its.code, manner) for its in places]
        bearers = Counter(written)
        if len(bearers) == len(written):
            return written
        shared = {its.name_uk for its, name in zip(places, written, strict=True) if bearers[name] > 1}
        namesakes = [its for its in places if its.name_uk in shared]
        full = dict(zip(namesakes, full_labels(self._reader, namesakes), strict=True))
        return [
            name if bearers[name] == 1 else _bold_name(self._reader, full[its])
            for its, name in zip(places, written, strict=True)
        ]

    def _common_oblast(self, places: Iterable[Place]) -> Place | None:
        """The oblast in which all of them lie."""
        first, *others = {self._oblast(place) for place in places}
        return None if others else self._reader.gazetteer.get(first)

    def _oblast(self, place: Place) -> str:
        """Its code, "" where there is none."""
        oblast = self._reader.gazetteer.oblast
        return self._once(lambda: its.code if (its := oblast(place)) else "", place.code)

    def _of_places(
        self, told: Sequence[Told], names: Sequence[str], common: SourcedFact, earlier: bool
    ) -> list[str]:
        key = _origin_key(common)
        return [
            self._once(
                partial(_of_place, self._reader, its, name, common, earlier),
                its.place.code,
                name,
                key,
                earlier,
            )
            for its, name in zip(told, names, strict=True)
        ]

    def _foot(self, told: Sequence[Told], common: SourcedFact) -> str:
        """What every message ends with: date and source, what to do."""
        advice = tuple(
            dict.fromkeys(
                self._once(partial(_advice, self._reader, its.alert), its.place.code, _advice) for its in told
            )
        )
        return self._once(partial(_foot, self._reader, common, advice), _origin_key(common), advice)

    def _quotes(self, told: Sequence[Told], of: Source) -> str:
        """The exact words of the source, each once: one sentence often speaks of many places."""
        found = (
            self._once(partial(_quotes, self._reader, its.alert, of), its.place.code, of.article_id)
            for its in told
        )
        return "\n".join(dict.fromkeys(line for quotes in found for line in quotes.split("\n") if line))

    def _buttons(self, places: Sequence[Place]) -> Buttons:
        first = places[:_WITH_BUTTON]
        statuses = [
            replace(actions.status(self._reader, place.code), label=f"📋 {label}")
            for label, place in zip(self._labels(first), first, strict=True)
        ]
        oblast = self._common_oblast(places)
        contacts = actions.contacts(self._reader, oblast.code if oblast else "")
        return (*in_rows(statuses), (contacts,))

    def _labels(self, places: Sequence[Place]) -> list[str]:
        alone = [self._once(partial(short_name, self._reader, its), its.code, short_name) for its in places]
        return alone if len(set(alone)) == len(alone) else labels(self._reader, places)

    def _once(self, write: Callable[[], str], *what: object) -> str:
        """What it writes, or wrote before: `what` tells it from all else."""
        if what not in self._written:
            self._written[what] = write()
        return self._written[what]


def _left_out(reader: Reader, count: int) -> list[str]:
    text = reader.catalog.ngettext(
        "… and {n} more place in the areas that you follow: look up its status by its name.",
        "… and {n} more places in the areas that you follow: look up the status of each by its name.",
        count,
    )
    return [text.format(n=count)] if count else []


def _bold_name(reader: Reader, label: str) -> str:
    name, *around = label.split(", ")
    return ", ".join((f"<b>{reader.plain(name)}</b>", *map(reader.plain, around)))


def _name(reader: Reader, place: Place) -> str:
    """The place in bold; a town or village with its hromada, for their names repeat."""
    name = f"<b>{_plain(reader, place)}</b>"
    hromada = reader.gazetteer.hromada(place)
    small = place.category in {SettlementCategory.TOWN, SettlementCategory.VILLAGE}
    return f"{name}, {_plain(reader, hromada)}" if hromada and small else name


def _of_place(reader: Reader, its: Told, name: str, common: SourcedFact, earlier: bool) -> str:
    """A place and its changes: nothing of another place stands here."""
    lines = [f"{'🔴' if _is_urgent(its) else '🔵'} {name}"]
    if its.place.kind is not PlaceKind.SETTLEMENT:
        lines.append(alerts_all(reader, its.place))
    for change in its.alert.changes:
        lines += [_sentence(reader, change), *_own_origin(reader, change.after, common)]
        lines += _earlier(reader, change.before) if earlier else []
    return "\n".join(lines)


def _common_origin(told: Sequence[Told]) -> SourcedFact:
    """A fact of the article and the date that most of the changes have."""
    facts = {_origin_key(change.after): change.after for its in told for change in its.alert.changes}
    counted = Counter(_origin_key(change.after) for its in told for change in its.alert.changes)
    return facts[counted.most_common(1)[0][0]]


def _origin_key(fact: SourcedFact) -> tuple[int, int]:
    return fact.source.article_id, fact.as_of.toordinal()


def _own_origin(reader: Reader, fact: SourcedFact, common: SourcedFact) -> list[str]:
    """The date of a fact that is not that of the whole message, and its source where that is another."""
    if _origin_key(fact) == _origin_key(common):
        return []
    dated = date_lines(reader, fact.as_of)
    if fact.source.article_id == common.source.article_id:
        return dated
    # Without its link: the line must stay short.
    return [*dated, source(reader, replace(fact.source, url=None))]


def _foot(reader: Reader, common: SourcedFact, advice: Sequence[str]) -> str:
    foot = _BETWEEN.join(("\n".join(origin(reader, common)), *advice))
    if size(foot) <= LONGEST_MESSAGE // 2:
        return foot
    # A link so long would leave no room for the places.
    short = replace(common, source=replace(common.source, url=None))
    return _BETWEEN.join(("\n".join(origin(reader, short)), *advice))


def _quotes(reader: Reader, alert: Alert, its_source: Source) -> str:
    facts = [change.after for change in alert.changes if change.after.source == its_source]
    return "\n".join(f"<blockquote>{reader.plain(f.fact.quote)}{said(f, reader)}</blockquote>" for f in facts)


def _plain(reader: Reader, place: Place) -> str:
    return reader.plain(place.name(reader.catalog.language))


def _is_urgent(its: Told) -> bool:
    return its.alert.urgency is Urgency.URGENT


def _blocks(reader: Reader, alert: Alert, place: Place, quoted: bool) -> list[str]:
    gettext = reader.catalog.gettext
    urgent = alert.urgency is Urgency.URGENT
    title = gettext("🔴 URGENT · {place}") if urgent else gettext("🔵 Change · {place}")
    notes = Footnotes([change.after for change in alert.changes])
    area = [] if place.kind is PlaceKind.SETTLEMENT else [alerts_all(reader, place)]
    return [
        "\n".join((title.format(place=heading(reader, place)), *area)),
        *("\n".join(_change(reader, change, notes, quoted)) for change in alert.changes),
        *notes.blocks(reader),
        _advice(reader, alert),
    ]


def _change(reader: Reader, change: Change, notes: Footnotes, quoted: bool) -> list[str]:
    fact = change.after.fact
    sentence = _sentence(reader, change) + notes.mark(change.after)
    found = [sentence, *term_lines(reader, change.after), *_earlier(reader, change.before)]
    if quoted:
        found.append(f"<blockquote>{reader.plain(fact.quote)}{said(change.after, reader)}</blockquote>")
    return found


def _sentence(reader: Reader, change: Change) -> str:
    gettext = reader.catalog.gettext
    sentences = {
        ChangeKind.LEVEL_ROSE: gettext("Evacuation: <b>{now}</b>"),
        ChangeKind.FRONT_NEARER: gettext("The front came nearer. Distance: <b>{now}</b>"),
        ChangeKind.LEVEL_FELL: gettext("The newest report states a lower level. Evacuation: <b>{now}</b>"),
    }
    return sentences[change.kind].format(now=amount(reader, change.after.fact))


def _earlier(reader: Reader, before: SourcedFact | None) -> list[str]:
    if before is None:
        return []
    gettext = reader.catalog.gettext
    text = gettext("Before: {value} — {publisher}, {date} ({age})")
    publisher = before.source.publisher
    return [
        text.format(
            value=amount(reader, before.fact),
            publisher=reader.plain(publisher) if publisher else gettext("source not named"),
            date=reader.written(before.as_of),
            age=reader.age(before.as_of),
        )
    ]


def _advice(reader: Reader, alert: Alert) -> str:
    gettext = reader.catalog.gettext
    if any(change.kind is ChangeKind.LEVEL_FELL for change in alert.changes):
        return gettext(
            "No order is lifted by a report alone. Ask the local authorities before you stay or return."
        )
    return gettext(
        "<b>What to do:</b> follow the local authorities. If you can leave, do not wait: "
        "the nearer the front, the harder it gets. Evacuation is free; nobody may ask you for money. "
        "This bot is not the air-raid siren."
    )
