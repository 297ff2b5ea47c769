"""Which town a statement is about: the one that its sentence names, or the one that "the city" carries on."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.extraction.lists import Lists
from bot.extraction.mention import Mention, Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import ANAPHOR, COUNT, LENGTH, OTHER, TOWN, Passage
from bot.extraction.syntax import Syntax

_Key = TypeVar("_Key")
#: A reader who met no name for this many sentences no longer knows which city "the city" is.
REACH = 8
#: Leads from a statement to the places that it is about.
_LED = re.compile(r"\s+(?:з|із|для|у|в|на|from|of|in|for|to)\s+")
#: What is told after a quotation is of no list in it.
_QUOTED = re.compile('[”"»]')
#: Where somebody speaks.
_THERE = re.compile(r"\b(?:in|у|в)\s+$")
#: After a town, between two commas.
_BETWEEN = re.compile(rf"(?<=[{TOWN}{OTHER}]),\s[^,;.:]{{3,90}},")
#: The same, one to three of them in a row.
_ASIDES = tuple(re.compile(rf"(?:,\s[^,;.:]{{3,90}}){{{count}}},") for count in (1, 2, 3))
#: After a town, between two dashes.
_DASHED = re.compile(rf"(?<=[{TOWN}{ANAPHOR}])\s[–—]\s[^;.:–—{COUNT}{LENGTH}]{{3,90}}\s[–—](?=\s)")
#: Of a place that is a city in the codifier too: so Ukrainian says «місто».
_CITY_BY_LAW = "city by law"
#: "The city" of which nothing was told is named within so many sentences.
_SOON = 2
#: With a town that stands so early a sentence begins.
_BEGINNING = 30


class Subjects(Neighbours):
    """The towns that the passages of one text are about."""

    def __init__(self, passages: Sequence[Passage], syntax: Syntax) -> None:
        super().__init__(passages)
        self.lists = Lists(passages, syntax)
        self._syntax = syntax
        named = [m for passage in passages for m in passage.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
        places = {mention.place for mention in named}
        self._only_one = len(places) == 1 and None not in places
        self._any_area = any(
            m.role is Role.AREA and not _is_oblast(m) for passage in passages for m in passage.mentions
        )
        self._first_named = _first(passages, lambda mention: (mention.role, mention.place))
        self._first_called = _first(passages, lambda mention: (mention.role, mention.noun))
        self._topic = _topic(passages)
        self._spoken_of: list[Place | None] = []
        self._follow()

    def of(self, passage: Passage, start: int, end: int, *, several: bool = False) -> tuple[Place, ...]:
        """The towns of the statement at [start:end], empty where that is not clear.

        With `several`, a statement may be about each town of a list ("ordered in Izium, Borova and Lyman").
        """
        if not several and self._syntax.wider.search(passage.shadow):
            return ()
        where = self._where(passage, start, end)
        if where is not None:
            return where
        if aside := self._aside(passage, start):
            return self.of(_without(passage, *aside), start, end, several=several)
        if self._syntax.each.search(passage.shadow, 0, end):
            return self._of_each(passage)
        if several and (those := self._counted_on(passage, end)) is not None:
            return those
        inside = _within(passage.mentions, start, end)
        beside = self._syntax.beside.match(passage.shadow, end)
        if beside is not None and all(mention.role is Role.ANAPHOR for mention in inside):
            # "Families there are urged to leave Siversk".
            inside = _within(passage.mentions, *beside.span("towns")) or inside
        if inside:
            row = self._syntax.row.match(passage.shadow, inside[-1].start)
            listed = _within(passage.mentions, *row.span()) if row else []
            return self._places(passage, list(dict.fromkeys((*inside, *listed))), several=several)
        first, last = self._clause(passage.shadow, start, end)
        near = _within(passage.mentions, first, last)
        if near:
            spoken = _of_who_spoke(passage, near, end) or _others(near)
            places = self._places(passage, spoken, several=several)
            if places:
                return places
            # "Kherson has been under fire: mortars from the islands, a tank from Oleshky".
            before = [mention for mention in spoken if mention.end <= start]
            if several:
                return self._places(passage, before, several=False) if len(before) == 1 else ()
            return self._nearest(passage, spoken, start)
        if not any(mention.role is Role.TOWN for mention in passage.mentions):
            return self._of_silent(passage)
        earlier = _within(passage.mentions, 0, start)
        return (
            self._places(passage, earlier, several=several and not _QUOTED.search(passage.text, 0, start))
            or self._nearest(passage, _others(earlier), start)
            or self._of_office(passage)
        )

    @property
    def topic(self) -> Place | None:
        """The town of which the text speaks more often than of all others together."""
        return self._topic

    def hromada(self, passage: Passage) -> Place | None:
        """The one that "the hromada" is: the only one that the nearest sentence before names, if any."""
        for before in reversed(self.before(passage, REACH)):
            named = {m.place for m in before.mentions if m.role is Role.AREA and not _is_oblast(m)}
            if named:
                return named.pop() if len(named) == 1 else None
        return None

    def is_clear(self, passage: Passage) -> bool:
        """Whether the last sentence before that names any place names one town and no wider area."""
        just_before = [m for its in self.before(passage, 1) for m in its.mentions if not m.destination]
        if just_before and all(_is_oblast(m) for m in just_before):
            return False  # "Everyone who stays in Donetsk region risks their life. Leave!"
        if self._only_one and not self._any_area and self._spoken_of[passage.number]:
            return True
        for before in reversed(self.before(passage, REACH)):
            named = [m for m in before.mentions if not m.destination]
            towns = [m for m in named if m.role is Role.TOWN]
            beside = {town.end + 1 for town in towns}
            if any(m.role is Role.AREA and not _is_oblast(m) and m.start not in beside for m in named):
                return False
            if towns:
                places = {town.place for town in towns}
                return len(places) == 1 and None not in places
        # All that time it spoke of "the city", and there is no other that the text is about.
        return self._topic is not None and self._topic == self._spoken_of[passage.number]

    def named(self, passage: Passage, mention: Mention) -> Place | None:
        """The town of a mention itself."""
        return self._carried(passage, mention) if mention.role is Role.ANAPHOR else mention.place

    def _where(self, passage: Passage, start: int, end: int) -> tuple[Place, ...] | None:
        """ "She moved to Siversk, where 900 people remain", "Siversk, a town once home to ...": Siversk.

        Empty where it is not clear: "Toretsk is 12 km from Siversk, where ...", "to Siversk, 2 km from the
        front". None where nothing of the kind is said.
        """
        if self._syntax.apposition.search(passage.shadow, 0, start):
            named_last = [m for m in passage.mentions if m.end <= start and m.role is Role.TOWN][-1:]
            return tuple(m.place for m in named_last if m.place)
        comma = passage.shadow.rfind(",", 0, start + 1)
        before = [m for m in passage.mentions if m.role is Role.REFERENCE and comma <= m.end <= start]
        mention = before[-1] if before else None
        opening = mention.end if mention else 0
        where = self._syntax.where.match(passage.shadow, opening, end) if mention else None
        if mention is None or where is None:
            return None
        alone = not any(m.role is Role.TOWN and m.start < opening for m in passage.mentions)
        # "He came to Siversk, some 10 km from the front": what he came to, or comes from, is so far.
        is_clear = where["there"] or LENGTH not in passage.shadow[:opening]
        return (mention.place,) if alone and is_clear and mention.place else ()

    def _aside(self, passage: Passage, start: int) -> tuple[int, int] | None:
        """ "Kramatorsk, where many of Pokrovsk now live, is ...": the span of what is said between."""
        if dashed := _DASHED.search(passage.shadow, 0, start):
            return dashed.span()
        for aside in _BETWEEN.finditer(passage.shadow, 0, start):
            named = any(aside.start() < m.start < aside.end() for m in passage.mentions)
            if named and self._syntax.predicate.match(passage.shadow, aside.end()):
                return aside.span()
        return None

    def _places(self, passage: Passage, mentions: Sequence[Mention], *, several: bool) -> tuple[Place, ...]:
        towns = _spoken_towns(mentions)
        if not towns:
            anaphors = [mention for mention in mentions if mention.role is Role.ANAPHOR]
            carried = self._carried(passage, anaphors[0]) if anaphors else None
            return (carried,) if carried else ()
        places = tuple(dict.fromkeys(mention.place for mention in towns))
        known = tuple(place for place in places if place is not None)
        if several and self._is_list(passage, towns):
            return known
        return known if len(known) == len(places) == 1 else ()

    def _nearest(self, passage: Passage, mentions: Sequence[Mention], start: int) -> tuple[Place, ...]:
        """Of the towns before the statement the last that has a verb of its own, else the last."""
        before = [mention for mention in mentions if mention.end <= start]
        if not before or (len(before) > 1 and self._is_list(passage, before[-2:])):
            return ()
        with_verb = [m for m in before if self._syntax.predicate.match(passage.shadow, m.end)]
        return self._places(passage, with_verb[-1:] or before[-1:], several=False)

    def _of_each(self, passage: Passage) -> tuple[Place, ...]:
        """ "Each of the towns": those of the list above, or that the sentence, or the one before, names."""
        listed = self.lists.items_above(passage)
        if len(listed) > 1:
            return listed
        near = (passage, *reversed(self.before(passage, 3)))
        for spoken in near:
            towns = [m for m in spoken.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
            if len(towns) > 1:
                row = [mention.place for mention in towns[-2:]] if self._is_list(spoken, towns[-2:]) else []
                return tuple(place for place in row if place) if len(towns) == 2 and all(row) else ()
        # "3,000 people are left in Pokrovsk. In Rodynske there are 1,328. Evacuation from both towns ..."
        named = [m.place for spoken in reversed(near) for m in spoken.mentions if m.role is Role.TOWN]
        apart = tuple(dict.fromkeys(named))
        return tuple(place for place in apart if place) if len(apart) == 2 and all(apart) else ()

    def _counted_on(self, passage: Passage, end: int) -> tuple[Place, ...] | None:
        """The towns of "their evacuation", "those settlements" and "from there", None where none is said."""
        if self._counts_on_a_list(passage, end):
            return self._of_those(passage)
        said = self._syntax.theirs.search(passage.shadow, 0, end)
        # "Звідти" is a mark in the shadow; it may be from one as well.
        if not said and ANAPHOR in passage.shadow[:end]:
            said = self._syntax.those.search(passage.text, 0, end)
        return (self._of_those(passage) if said else None) or None

    def _counts_on_a_list(self, passage: Passage, end: int) -> bool:
        """Whether the statement that ends at `end` is about "those settlements", or goes on with them."""
        led = _LED.match(passage.shadow, end)
        those = self._syntax.those
        return bool(those.search(passage.shadow, 0, end) or (led and those.match(passage.shadow, led.end())))

    def _of_those(self, passage: Passage) -> tuple[Place, ...]:
        """ "The settlements": those that the sentence before names in a row."""
        for before in self.before(passage, 1):
            towns = [m for m in before.mentions if m.role is Role.TOWN and not m.office]
            places = [mention.place for mention in towns]
            if len(towns) > 1 and all(places) and self._is_list(before, towns):
                return tuple(dict.fromkeys(place for place in places if place))
        return ()

    def named_just_before(self, passage: Passage, noun: str | None) -> tuple[Place, ...]:
        """ "Those villages are shelled": the towns that the sentence before names, if all are known.

        `noun`, where it tells their sort, is as of an anaphor: a city is no village.
        """
        # One that names nothing may stand between: "The order was signed on Monday."
        beside = next((its.mentions for its in reversed(self.before(passage, 2)) if its.mentions), ())
        named = [m for m in beside if m.role in (Role.TOWN, Role.REFERENCE) and not m.office]
        places = tuple(dict.fromkeys(mention.place for mention in named))
        known = tuple(place for place in places if place and _may_be_called(place, noun or ""))
        all_known = 1 < len(known) == len(places) and not any(m.destination for m in named)
        return known if all_known else ()

    def _of_office(self, passage: Passage) -> tuple[Place, ...]:
        """ "900 people are left here," said the head of the Toretsk administration."""
        towns = [m for m in passage.mentions if m.role is Role.TOWN]
        places = {mention.place for mention in towns}
        if len(places) == 1 and None not in places and any(mention.office for mention in towns):
            return tuple(place for place in places if place)
        return ()

    def _of_silent(self, passage: Passage) -> tuple[Place, ...]:
        """A sentence that names no town speaks of the one that the sentences before spoke of."""
        if any(m.role is Role.AREA and not _is_oblast(m) for m in passage.mentions):
            return ()
        if any(m.role is Role.REFERENCE for m in passage.mentions) and not self._syntax.pronoun.search(
            passage.shadow
        ):
            return ()
        if self._syntax.of_an_area.match(passage.shadow) and self._begins_with_an_area(passage.number - 1):
            return ()  # "The hromada is Pokrovsk and ten villages. It has 53,000 residents."
        spoken = self._spoken_of[passage.number]
        return (spoken,) if spoken else ()

    def _begins_with_an_area(self, number: int) -> bool:
        first = next(iter(self._passages[number].mentions), None) if number >= 0 else None
        return first is not None and first.role is Role.AREA and not _is_oblast(first)

    def _carried(self, passage: Passage, anaphor: Mention) -> Place | None:
        earlier = [m for m in passage.mentions if m.role is Role.TOWN and m.end <= anaphor.start]
        if any(m.destination and m.end <= anaphor.start for m in passage.mentions):
            return None  # "she left Kupiansk for Kharkiv, and in the city ..."
        if earlier:
            one = _one(earlier, anaphor, strict=not self._only_one)
            others = [mention for mention in earlier if not mention.office]
            return one or (_one(others, anaphor, strict=True) if others else None)
        office = self._of_office(passage)
        if office:
            return office[0]
        areas = [m for m in passage.mentions if m.role is Role.AREA and not anaphor.noun]
        if any(not _is_oblast(m) or m.start < anaphor.start for m in areas):
            return None  # "in the Kupiansk district ... there" is the district
        spoken = self._spoken_of[passage.number] or self._topic_again(passage, anaphor.noun)
        if spoken is not None and (self._only_one or _may_be_called(spoken, anaphor.noun)):
            if anaphor.noun == "town" and self._other_town_before(passage, spoken):
                return None
            is_too_big = anaphor.noun == "village" and not _may_be_called(spoken, anaphor.noun)
            return None if is_too_big else spoken
        return (
            self._last_named(passage, anaphor.noun)
            or self._only_one_called(passage, anaphor.noun)
            or self._introduced_as(passage, anaphor.noun)
            or self._written_in(passage)
            or self._named_soon(passage, anaphor.noun)
        )

    def _named_soon(self, passage: Passage, noun: str) -> Place | None:
        """ "There are 900 people here," he says. The head of Siversk ...: the only town of the text."""
        if not self._only_one or self._any_area:
            return None
        soon = self.following(passage, _SOON)
        named = {m.place for its in soon for m in its.mentions if m.role is Role.TOWN}
        dated = {place for role, place in self._first_named if role is Role.DATELINE}
        place = named.pop() if len(named) == 1 and dated <= named else None
        return place if place is not None and _may_be_called(place, noun) else None

    def _written_in(self, passage: Passage) -> Place | None:
        """ "SIVERSK, Ukraine (AP) - ... 600 people live here": the dateline, while no other is named."""
        read = [key for key, first in self._first_named.items() if first <= passage.number]
        dated = {place for role, place in read if role is Role.DATELINE}
        place = dated.pop() if len(dated) == 1 else None
        beside = (Role.DATELINE, Role.ANAPHOR) if self._any_area else (Role.DATELINE, Role.ANAPHOR, Role.AREA)
        if place is None or any(role not in beside for role, _ in read):
            return None
        called = self._first_called.items()
        nouns = (noun for (role, noun), at in called if role is Role.ANAPHOR and at <= passage.number)
        return place if all(_may_be_called(place, noun) for noun in nouns) else None

    def _introduced_as(self, passage: Passage, noun: str) -> Place | None:
        """ "They push towards Stepnohirsk, a small town. The town's head says ...": the one called so."""
        reach = REACH if self._only_one else 2
        for before in reversed(self.before(passage, reach)) if noun else ():
            if any(m.role is Role.TOWN for m in before.mentions):
                return None
            named = {m.place for m in before.mentions if m.role is Role.REFERENCE}
            called = {m.place for m in before.mentions if m.role is Role.REFERENCE and m.noun == noun}
            if named:
                return called.pop() if len(named) == 1 and called else None
        return None

    def _only_one_called(self, passage: Passage, noun: str) -> Place | None:
        """ "In Pidlyman, near Izium, ... The village": of all that was named only one can be called so."""
        if noun not in ("village", "city", _CITY_BY_LAW):
            return None
        read = [key for key, first in self._first_named.items() if first < passage.number]
        named = {place for role, place in read if role in (Role.TOWN, Role.REFERENCE)}
        # The city where it was written may be meant too: "KUPIANSK - Her son calls from Kharkiv."
        dated = {place for role, place in read if role is Role.DATELINE}
        fitting = {place for place in named | dated if place is None or _may_be_called(place, noun)}
        return fitting.pop() if len(fitting) == 1 and fitting <= named else None

    def _other_town_before(self, passage: Passage, spoken: Place) -> bool:
        """ "They are 2 km from Zakitne, 15 km from Lyman. The town ...": Zakitne is a village."""
        if spoken.category is not SettlementCategory.VILLAGE:
            return False
        named = {
            m.place
            for before in self.before(passage, 1)
            for m in before.mentions
            if m.role not in (Role.AREA, Role.DATELINE)
        }
        return any(place is not None and place != spoken for place in named)

    def _last_named(self, passage: Passage, noun: str) -> Place | None:
        """ "They are 3 km from Kurylivka. The village ...": the one named last, if it can be called so."""
        for before in reversed(self.before(passage, 2)) if noun else ():
            if _has_arrival(before):
                return None
            named = [m for m in before.mentions if m.role is Role.TOWN and not (m.destination or m.office)]
            is_just_before = before.number == passage.number - 1
            if named and not is_just_before and self._may_be_the_topic(passage, named, noun):
                return None
            fitting = {m.place for m in named if m.place is None or _may_be_called(m.place, noun)}
            if named:
                return fitting.pop() if len(fitting) == 1 else None
        return None

    def _may_be_the_topic(self, passage: Passage, named: Sequence[Mention], noun: str) -> bool:
        """ "The Russians in Kherson ... About 11,000 people lived in the town": in that of the text?"""
        if self._topic is None or any(m.place == self._topic for m in named):
            return False
        return _may_be_called(self._topic, noun) and self._is_known(passage)

    def _topic_again(self, passage: Passage, noun: str) -> Place | None:
        """The topic of the text, if no other that may be called so was named just before."""
        recent = {
            m.place for before in self.before(passage, 2) for m in before.mentions if m.role is Role.TOWN
        }
        others = [
            place
            for place in recent
            if place is None or (place != self._topic and _may_be_called(place, noun))
        ]
        return self._topic if noun and not others and self._is_known(passage) else None

    def _is_known(self, passage: Passage) -> bool:
        """Whether the topic was spoken of before a passage."""
        first = self._first_named.get((Role.TOWN, self._topic))
        return first is not None and first < passage.number

    def _follow(self) -> None:
        """For each passage the town that those before it spoke of last, None where that is not clear."""
        spoken: Place | None = None
        silent = 0
        for passage in self._passages:
            self._spoken_of.append(spoken if silent < REACH or spoken == self._topic else None)
            towns = _spoken_towns(passage.mentions)
            roles = {mention.role for mention in passage.mentions}
            silent = 0 if roles & {Role.TOWN, Role.ANAPHOR} else silent + 1
            if towns and (_has_arrival(passage) or all(mention.destination for mention in towns)):
                spoken = None
            elif towns and not (spoken and all(mention.office for mention in towns)):
                spoken = self._spoken_in(passage, towns)
            elif towns and spoken != self._topic and all(_is_elsewhere(m.place, spoken) for m in towns):
                spoken = None  # "A strike razed a school in Orikhiv. ..., says Huliaipole's deputy mayor."
            elif Role.ANAPHOR in roles or spoken == self._topic:
                spoken = self._called_here(passage, spoken) or self._meant_by_anaphor(passage)
            elif self._leads_away(passage):
                spoken = None

    def _meant_by_anaphor(self, passage: Passage) -> Place | None:
        """ "They came to Siversk. The village has no water. 90 are left.": the village, from then on."""
        meant = (self._carried(passage, m) for m in passage.mentions if m.role is Role.ANAPHOR and m.noun)
        return next(filter(None, meant), None)

    def _leads_away(self, passage: Passage) -> bool:
        """Whether a sentence without a town speaks of an area, or only of a place beside a town."""
        if any(m.role is Role.AREA and not _is_oblast(m) for m in passage.mentions):
            return True
        # "It stretches along the river just above Kherson": it is still spoken of.
        beside = any(m.role is Role.REFERENCE for m in passage.mentions)
        return beside and not self._syntax.of_an_area.match(passage.shadow)

    def _called_here(self, passage: Passage, spoken: Place | None) -> Place | None:
        """ "To Zaporizhzhia it is 20 km. To the village only 11.": the village, from then on."""
        noun = next((m.noun for m in passage.mentions if m.role is Role.ANAPHOR and m.noun), "")
        if spoken is None or _may_be_called(spoken, noun):
            return spoken
        return self._only_one_called(passage, noun)

    def _spoken_in(self, passage: Passage, towns: Sequence[Mention]) -> Place | None:
        """Of several towns the topic of the text, or the one with which the sentence begins."""
        if len({mention.office for mention in towns}) > 1:
            return None  # "The head of the Siversk administration came to Toretsk."
        places = list(dict.fromkeys(mention.place for mention in _others(towns)))
        if len(places) == 1 and (self._topic in (None, places[0]) or towns[0].start <= _BEGINNING):
            return places[0]
        if len(places) == 1 or self._topic in places:
            return self._topic if self._topic in places else None
        first, second = _others(towns)[:2]
        if first.start > _BEGINNING or self._is_list(passage, (first, second)):
            return None
        return first.place if self._has_a_verb(passage, first) else None

    def _has_a_verb(self, passage: Passage, mention: Mention) -> bool:
        """ "Mezhova is ...", "Mezhova, a town on the road from Pokrovsk, ten years old, is ..."."""
        asides = (aside.match(passage.shadow, mention.end) for aside in _ASIDES)
        ends = (mention.end, *(aside.end() for aside in asides if aside))
        return any(self._syntax.predicate.match(passage.shadow, end) for end in ends)

    def _clause(self, shadow: str, start: int, end: int) -> tuple[int, int]:
        breaks = self._syntax.clause_break
        first = max((found.end() for found in breaks.finditer(shadow, 0, start)), default=0)
        following = breaks.search(shadow, end)
        return first, following.start() if following else len(shadow)

    def _is_list(self, passage: Passage, towns: Sequence[Mention]) -> bool:
        """Whether nothing but commas and "and" stands between these towns."""
        between = passage.shadow[towns[0].start : towns[-1].end]
        return not re.search(r"\w", self._syntax.joining.sub("", re.sub(rf"[{TOWN}{OTHER}]", "", between)))


def _first(passages: Sequence[Passage], key: Callable[[Mention], _Key]) -> dict[_Key, int]:
    """The number of the first passage that has a mention with each key."""
    found: dict[_Key, int] = {}
    for passage in passages:
        for mention in passage.mentions:
            found.setdefault(key(mention), passage.number)
    return found


def _topic(passages: Sequence[Passage]) -> Place | None:
    """The town of which a text speaks more often than of all others together.

    Else the only one in its headline, if the text speaks of no other more often.
    """
    named = [m.place for passage in passages for m in passage.mentions if m.role is Role.TOWN]
    counted = Counter(place for place in named if place is not None)
    most = counted.most_common(1)
    if most and most[0][1] > max(1, len(named) / 2):
        return most[0][0]
    if not passages or passages[0].text.endswith("."):
        return None
    headline = {m.place for m in passages[0].mentions if m.role is Role.TOWN and not m.office}
    place = headline.pop() if len(headline) == 1 else None
    return place if place is not None and all(counted[place] >= times for times in counted.values()) else None


def _without(passage: Passage, start: int, end: int) -> Passage:
    """The passage with no places, counts and words between these points."""
    mentions = tuple(m for m in passage.mentions if not start < m.start < end)
    return replace(passage, shadow=passage.shadow_without((start, end)), mentions=mentions)


def _has_arrival(passage: Passage) -> bool:
    """ "People from Siversk came to Toretsk. There ...": either may be meant."""
    return any(m.destination for m in passage.mentions if m.role is Role.REFERENCE)


def _is_oblast(mention: Mention) -> bool:
    return bool(mention.bearers) and mention.bearers[0].kind is PlaceKind.OBLAST


def _others(mentions: Sequence[Mention]) -> list[Mention]:
    """Without the towns of those who speak, where others are named beside them."""
    return [mention for mention in mentions if not mention.office] or list(mentions)


def _of_who_spoke(passage: Passage, mentions: Sequence[Mention], end: int) -> list[Mention]:
    """ "Sixty are left," says the head of Khotin, over tea in Sumy: the town of the one who speaks."""
    offices = [mention for mention in mentions if mention.office]
    if not offices or not _QUOTED.search(passage.text, end, offices[0].start):
        return []
    others = [mention for mention in mentions if not mention.office]
    spoke_there = all(m.start > offices[0].end and _THERE.search(passage.text, 0, m.start) for m in others)
    return offices if spoke_there else []


def _is_elsewhere(place: Place | None, other: Place | None) -> bool:
    """Whether two settlements lie in different hromadas."""
    return place is None or other is None or place.parent != other.parent


def _within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    wanted = (Role.TOWN, Role.ANAPHOR)
    return [m for m in mentions if m.role in wanted and start <= m.start and m.end <= end]


def _spoken_towns(mentions: Sequence[Mention]) -> list[Mention]:
    """The towns; none where "the village" is spoken of: "Since Kherson was freed the village ..."."""
    towns = [mention for mention in mentions if mention.role is Role.TOWN]
    anaphors = [mention for mention in mentions if mention.role is Role.ANAPHOR]
    if anaphors and not any(_may_be_meant(town, anaphors[-1]) for town in towns):
        return []
    return towns


def _may_be_meant(town: Mention, anaphor: Mention) -> bool:
    """Whether "the village" after it, if it is one, may be this town."""
    return anaphor.end <= town.start or town.place is None or _may_be_called(town.place, anaphor.noun)


def _one(mentions: Sequence[Mention], anaphor: Mention, *, strict: bool) -> Place | None:
    places = {mention.place for mention in mentions}
    place = places.pop()
    if places or place is None:
        return None
    return place if not strict or _may_be_called(place, anaphor.noun) else None


def _may_be_called(place: Place, noun: str) -> bool:
    """Reporters call a city a town, never a village; and a village never a city."""
    if noun in ("village", "settlement"):
        return place.category is not SettlementCategory.CITY
    if noun == _CITY_BY_LAW:
        return place.category is SettlementCategory.CITY
    return noun != "city" or place.category is not SettlementCategory.VILLAGE
