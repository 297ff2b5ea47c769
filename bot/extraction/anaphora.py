"""What is carried on from sentence to sentence: the topic of a text, and which town "the city" is."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.domain.place import Place, SettlementCategory
from bot.extraction.lists import Lists
from bot.extraction.mention import FORMER, LATTER, Mention, Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import TOWN, Passage
from bot.extraction.syntax import Syntax

_Key = TypeVar("_Key")
#: A reader who met no name for this many sentences no longer knows which city "the city" is.
REACH = 8
#: After a town, between two commas, one to three in a row.
_ASIDES = tuple(re.compile(rf"(?:,\s[^,;.:]{{3,90}}){{{count}}},") for count in (1, 2, 3))
#: Of a place that is a city in the codifier too: so Ukrainian says «місто».
_CITY_BY_LAW = "city by law"
#: "The city" of which nothing was told is named within so many sentences.
_SOON = 2
_TWO = 2
#: With one who was named before a sentence begins.
_SURNAME = re.compile(r"[^\W\d_a-zа-яіїєґ][\w'’ʼ-]{3,}")
#: With a town that stands so early a sentence begins.
_BEGINNING = 30
#: "In Siversk we have ...", but not "I was born in Siversk".
SPEECH_BEGINS = 10
QUOTES = ('"', "“", "«")


class Anaphora(Neighbours):
    """The towns that the passages of one text carry on."""

    def __init__(self, passages: Sequence[Passage], syntax: Syntax, lists: Lists) -> None:
        super().__init__(passages)
        self._lists = lists
        self._syntax = syntax
        named = [m for passage in passages for m in passage.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
        places = {mention.place for mention in named}
        self._only_one = len(places) == 1 and None not in places
        self._any_area = any(
            m.role is Role.AREA and not m.is_oblast for passage in passages for m in passage.mentions
        )
        self._first_named = _first(passages, lambda mention: (mention.role, mention.place))
        self._first_called = _first(passages, lambda mention: (mention.role, mention.noun))
        self._topic = _topic(passages)
        self._spoken_of: list[Place | None] = []
        self._follow()

    @property
    def topic(self) -> Place | None:
        """The town of which the text speaks more often than of all others together."""
        return self._topic

    def spoken_of(self, passage: Passage) -> Place | None:
        """The town that the sentences before a passage spoke of last."""
        return self._spoken_of[passage.number]

    def is_clear(self, passage: Passage) -> bool:
        """Whether the last sentence before that names any place names one town and no wider area."""
        just_before = [m for its in self.before(passage, 1) for m in its.mentions if not m.destination]
        if just_before and all(m.is_oblast for m in just_before):
            return False  # "Everyone who stays in Donetsk region risks their life. Leave!"
        if self._only_one and not self._any_area and self._spoken_of[passage.number]:
            return True
        for before in reversed(self.before(passage, REACH)):
            named = [m for m in before.mentions if not m.destination]
            towns = [m for m in named if m.role is Role.TOWN]
            beside = {town.end + 1 for town in towns}
            if any(m.role is Role.AREA and not m.is_oblast and m.start not in beside for m in named):
                return False
            if towns:
                places = {town.place for town in towns}
                return len(places) == 1 and None not in places
        # All that time it spoke of "the city", and there is no other that the text is about.
        return self._topic is not None and self._topic == self._spoken_of[passage.number]

    def meant(self, passage: Passage, anaphor: Mention) -> Place | None:
        """The town that "the city" or "there" is."""
        if anaphor.noun in (FORMER, LATTER):
            return self._of_two(passage, anaphor)
        earlier = [
            m
            for m in passage.mentions
            if m.role is Role.TOWN and m.end <= anaphor.start and not _are_of_another_sort(m, anaphor)
        ]
        if any(m.destination and m.end <= anaphor.start for m in passage.mentions):
            return None  # "she left Kupiansk for Kharkiv, and in the city ..."
        if earlier:
            one = _one(earlier, anaphor, strict=not self._only_one)
            others = [mention for mention in earlier if not mention.office]
            return one or (_one(others, anaphor, strict=True) if others else None)
        office = of_office(passage)
        if office:
            return office[0]
        areas = [m for m in passage.mentions if m.role is Role.AREA and not anaphor.noun]
        if any(not m.is_oblast or m.start < anaphor.start for m in areas):
            return None  # "in the Kupiansk district ... there" is the district
        spoken = self._spoken_of[passage.number] or self._topic_again(passage, anaphor.noun)
        if spoken is not None and (self._only_one or may_be_called(spoken, anaphor.noun)):
            if anaphor.noun == "town" and self._other_town_before(passage, spoken):
                return None
            is_too_big = anaphor.noun == "village" and not may_be_called(spoken, anaphor.noun)
            return None if is_too_big else spoken
        return (
            self._last_named(passage, anaphor.noun)
            or self._only_one_called(passage, anaphor.noun)
            or self._introduced_as(passage, anaphor.noun)
            or self._written_in(passage)
            or self._named_soon(passage, anaphor.noun)
        )

    def _of_two(self, passage: Passage, anaphor: Mention) -> Place | None:
        """ "Nikopol and Marhanets lie on one bank. The former ...": of the two named last, if it was two."""
        earlier = [m for m in passage.mentions if m.end <= anaphor.start]
        for named in (earlier, *(its.mentions for its in reversed(self.before(passage, _SOON)))):
            towns = [m for m in named if m.role in (Role.TOWN, Role.REFERENCE) and not m.office]
            places = list(dict.fromkeys(m.place for m in towns))
            if places:
                return places[anaphor.noun == LATTER] if len(places) == _TWO else None
        return None

    def _named_soon(self, passage: Passage, noun: str) -> Place | None:
        """ "There are 900 people here," he says. The head of Siversk ...: the only town of the text."""
        if not self._only_one or self._any_area:
            return None
        soon = self.following(passage, _SOON)
        named = {m.place for its in soon for m in its.mentions if m.role is Role.TOWN}
        dated = {place for role, place in self._first_named if role is Role.DATELINE}
        place = named.pop() if len(named) == 1 and dated <= named else None
        return place if place is not None and may_be_called(place, noun) else None

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
        return place if all(may_be_called(place, noun) for noun in nouns) else None

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
        fitting = {place for place in named | dated if place is None or may_be_called(place, noun)}
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
        spoken_of = {m.place for its in self.before(passage, 3) for m in its.mentions if m.role is Role.TOWN}
        towns = {place for place in spoken_of if place and place.category is not SettlementCategory.VILLAGE}
        return bool(towns) or any(place is not None and place != spoken for place in named)

    def _last_named(self, passage: Passage, noun: str) -> Place | None:
        """ "They are 3 km from Kurylivka. The village ...": the one named last, if it can be called so."""
        for before in reversed(self.before(passage, 2)) if noun else ():
            if _has_arrival(before):
                return None
            named = [m for m in before.mentions if m.role is Role.TOWN and not (m.destination or m.office)]
            is_just_before = before.number == passage.number - 1
            is_sure = is_just_before and not before.text.startswith(QUOTES)
            if named and not is_sure and self._may_be_the_topic(passage, named, noun):
                return None
            fitting = {m.place for m in named if m.place is None or may_be_called(m.place, noun)}
            if named:
                return fitting.pop() if len(fitting) == 1 else None
            offices = {m.place for m in before.mentions if m.role is Role.TOWN and m.office}
            if offices:
                return offices.pop() if len(offices) == 1 and _begins_with_one_of(passage, before) else None
        return None

    def _may_be_the_topic(self, passage: Passage, named: Sequence[Mention], noun: str) -> bool:
        """ "The Russians in Kherson ... About 11,000 people lived in the town": in that of the text?"""
        if self._topic is None or any(m.place == self._topic for m in named):
            return False
        return may_be_called(self._topic, noun) and self._is_known(passage)

    def _topic_again(self, passage: Passage, noun: str) -> Place | None:
        """The topic of the text, if no other that may be called so was named just before."""
        recent = {
            m.place for before in self.before(passage, 2) for m in before.mentions if m.role is Role.TOWN
        }
        others = [
            place
            for place in recent
            if place is None or (place != self._topic and may_be_called(place, noun))
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
            towns = spoken_towns(passage.mentions)
            roles = {mention.role for mention in passage.mentions}
            silent = 0 if roles & {Role.TOWN, Role.ANAPHOR} else silent + 1
            if towns and (_has_arrival(passage) or all(mention.destination for mention in towns)):
                spoken = None
            elif towns and not (spoken and all(mention.office for mention in towns)):
                spoken = self._spoken_in(passage, towns)
            elif towns and spoken != self._topic and all(_is_elsewhere(m.place, spoken) for m in towns):
                spoken = None  # "A strike razed a school in Orikhiv. ..., says Huliaipole's deputy mayor."
            elif self._is_of_an_area_alone(passage):
                spoken = None  # "In the Lyman hromada shelling goes on. Houses are hit.": not in Lyman
            elif Role.ANAPHOR in roles or spoken == self._topic:
                spoken = self._called_here(passage, spoken) or self._meant_by_anaphor(passage)
            elif self._leads_away(passage):
                spoken = None

    def _meant_by_anaphor(self, passage: Passage) -> Place | None:
        """ "They came to Siversk. The village has no water. 90 are left.": the village, from then on."""
        meant = (self.meant(passage, m) for m in passage.mentions if m.role is Role.ANAPHOR and m.noun)
        return next(filter(None, meant), None)

    def _is_of_an_area_alone(self, passage: Passage) -> bool:
        """Whether it begins with a hromada or a raion, and says "the city" of nothing."""
        first = next(iter(passage.mentions), None)
        begins = first is not None and first.start <= _BEGINNING and begins_with_an_area(passage)
        return begins and not any(m.role is Role.ANAPHOR for m in passage.mentions)

    def _leads_away(self, passage: Passage) -> bool:
        """Whether a sentence without a town speaks of an area, or only of a place beside a town."""
        if any(m.role is Role.AREA and not m.is_oblast for m in passage.mentions):
            return True
        # "It stretches along the river just above Kherson": it is still spoken of.
        beside = any(m.role is Role.REFERENCE for m in passage.mentions)
        stays = self._syntax.of_an_area.match(passage.shadow) or self._syntax.hither.search(passage.shadow)
        return beside and not stays

    def _called_here(self, passage: Passage, spoken: Place | None) -> Place | None:
        """ "To Zaporizhzhia it is 20 km. To the village only 11.": the village, from then on."""
        if of_two := [m for m in passage.mentions if m.noun in (FORMER, LATTER)]:
            return self._of_two(passage, of_two[-1])
        noun = next((m.noun for m in passage.mentions if m.role is Role.ANAPHOR and m.noun), "")
        if spoken is None or may_be_called(spoken, noun):
            return spoken
        return self._only_one_called(passage, noun)

    def _spoken_in(self, passage: Passage, towns: Sequence[Mention]) -> Place | None:
        """Of several towns the topic of the text, or the one with which the sentence begins."""
        if len({mention.office for mention in towns}) > 1:
            return None  # "The head of the Siversk administration came to Toretsk."
        places = list(dict.fromkeys(mention.place for mention in without_speakers(towns)))
        begins = towns[0].start <= (SPEECH_BEGINS if passage.text.startswith(QUOTES) else _BEGINNING)
        if len(places) == 1 and (self._topic in (None, places[0]) or begins):
            return places[0]
        if len(places) == 1 or self._topic in places:
            return self._topic if self._topic in places else None
        first, second = without_speakers(towns)[:2]
        if first.start > _BEGINNING or self._lists.is_row(passage, (first, second)):
            return None
        return first.place if self._has_a_verb(passage, first) else None

    def _has_a_verb(self, passage: Passage, mention: Mention) -> bool:
        """ "Mezhova is ...", "Mezhova, a town on the road from Pokrovsk, ten years old, is ..."."""
        asides = (aside.match(passage.shadow, mention.end) for aside in _ASIDES)
        ends = (mention.end, *(aside.end() for aside in asides if aside))
        return any(self._syntax.predicate.match(passage.shadow, end) for end in ends)


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
    named = [
        place
        for passage in passages
        for place in {m.place: None for m in passage.mentions if m.role is Role.TOWN}
    ]
    counted = Counter(place for place in named if place is not None)
    most = counted.most_common(1)
    if most and most[0][1] > max(1, len(named) / 2):
        return most[0][0]
    if not passages or (passages[0].text.endswith(".") and not _is_a_name_alone(passages[0])):
        return None
    headline = {m.place for m in passages[0].mentions if m.role is Role.TOWN and not m.office}
    place = headline.pop() if len(headline) == 1 else None
    return place if place is not None and all(counted[place] >= times for times in counted.values()) else None


def _is_a_name_alone(passage: Passage) -> bool:
    """ "Kramatorsk. Evening.": a heading, though it ends as a sentence does."""
    return not re.search(r"\w", re.sub(f"[{TOWN}]", "", passage.shadow))


def _has_arrival(passage: Passage) -> bool:
    """ "People from Siversk came to Toretsk. There ...": either may be meant."""
    return any(m.destination for m in passage.mentions if m.role is Role.REFERENCE)


def _begins_with_one_of(passage: Passage, before: Passage) -> bool:
    """... says Olha Bondar, Siversk's deputy head. Bondar keeps the town running": she is of Siversk."""
    surname = _SURNAME.match(passage.text)
    return surname is not None and surname[0] in before.text


def without_speakers(mentions: Sequence[Mention]) -> list[Mention]:
    """Without the towns of those who speak, where others are named beside them."""
    return [mention for mention in mentions if not mention.office] or list(mentions)


def of_office(passage: Passage) -> tuple[Place, ...]:
    """ "900 people are left here," said the head of the Toretsk administration."""
    towns = [m for m in passage.mentions if m.role is Role.TOWN]
    places = {mention.place for mention in towns}
    if len(places) == 1 and None not in places and any(mention.office for mention in towns):
        return tuple(place for place in places if place)
    return ()


def begins_with_an_area(passage: Passage) -> bool:
    """Whether the first that it names is a hromada or a raion."""
    first = next(iter(passage.mentions), None)
    return first is not None and first.role is Role.AREA and not first.is_oblast


def _is_elsewhere(place: Place | None, other: Place | None) -> bool:
    """Whether two settlements lie in different hromadas."""
    return place is None or other is None or place.parent != other.parent


def spoken_towns(mentions: Sequence[Mention]) -> list[Mention]:
    """The towns; none where "the village" is spoken of: "Since Kherson was freed the village ..."."""
    towns = [mention for mention in mentions if mention.role is Role.TOWN]
    anaphors = [mention for mention in mentions if mention.role is Role.ANAPHOR]
    if anaphors and not any(_may_be_meant(town, anaphors[-1]) for town in towns):
        return []
    return towns


def _are_of_another_sort(towns: Mention, anaphor: Mention) -> bool:
    """Whether they are villages without a name, and "the city" is spoken of."""
    return not towns.name and towns.noun == "village" and anaphor.noun == _CITY_BY_LAW


def _may_be_meant(town: Mention, anaphor: Mention) -> bool:
    """Whether "the village" after it, if it is one, may be this town."""
    return anaphor.end <= town.start or town.place is None or may_be_called(town.place, anaphor.noun)


def _one(mentions: Sequence[Mention], anaphor: Mention, *, strict: bool) -> Place | None:
    places = {mention.place for mention in mentions}
    place = places.pop()
    if places or place is None:
        return None
    return place if not strict or may_be_called(place, anaphor.noun) else None


def may_be_called(place: Place, noun: str) -> bool:
    """Reporters call a city a town, never a village; and a village never a city."""
    if noun in ("village", "settlement"):
        return not place.is_city
    if noun == _CITY_BY_LAW:
        return place.is_city
    return noun != "city" or place.category is not SettlementCategory.VILLAGE
