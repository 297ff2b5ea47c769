"""Which town a statement is about: one that its sentence names, or one that it carries on, see Anaphora."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.place import Place
from bot.extraction.anaphora import (
    QUOTES,
    REACH,
    SPEECH_BEGINS,
    Anaphora,
    begins_with_an_area,
    may_be_called,
    of_office,
    spoken_towns,
    without_speakers,
)
from bot.extraction.antecedents import Antecedents, Likeliest, Scene
from bot.extraction.lists import Lists
from bot.extraction.mention import FORMER, LATTER, Mention, Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.passage import ANAPHOR, COUNT, LENGTH, OTHER, TOWN, Passage, part_around
from bot.extraction.syntax import Syntax
from bot.extraction.trees import Trees

_BOTH = 2
#: "In the Lyman hromada shelling goes on." So many sentences after it are of the hromada too.
_AREA_REACH = 3
#: So likely has to be the town that a sentence goes on about.
LIKELY = 0.6
#: Where the rules tell the same town.
_AGREED = 0.45
#: So likely has to be that of an order, which may be of a whole region.
CLEAR = 0.7
#: What is told after a quotation is of no list in it.
_QUOTED = re.compile('[”"»]')
#: After a town, between two commas.
_BETWEEN = re.compile(rf"(?<=[{TOWN}{OTHER}]),\s[^,;.:]{{3,140}},")
#: Between two parts of a sentence.
_PART = re.compile(r"[,;:.«»“”\"–—]")
#: After a town, between two dashes.
_DASHED = re.compile(rf"(?<=[{TOWN}{ANAPHOR}])\s[–—]\s[^;.:–—{COUNT}{LENGTH}]{{3,90}}\s[–—](?=\s)")


class Subjects(Neighbours):
    """The towns that the passages of one text are about."""

    def __init__(
        self, text: str, passages: Sequence[Passage], syntax: Syntax, trees: Trees | None = None
    ) -> None:
        """`trees`: those that tell the antecedents; without them the rules alone do."""
        super().__init__(passages)
        self.lists = Lists(passages, syntax)
        self._anaphora = Anaphora(passages, syntax, self.lists)
        self._syntax = syntax
        self._antecedents = Antecedents(text, passages, trees) if trees else None

    def of(self, passage: Passage, start: int, end: int, *, several: bool = False) -> tuple[Place, ...]:
        """The towns of the statement at [start:end], empty where that is not clear.

        With `several`, a statement may be about each town of a list ("ordered in Izium, Borova and Lyman").
        """
        return self.meant(passage, start, end, several=several)[0]

    def meant(
        self, passage: Passage, start: int, end: int, *, several: bool = False
    ) -> tuple[tuple[Place, ...], Sequence[Likeliest]]:
        """As `of`; and the towns that it may go on about, the likeliest first, however unlikely.

        The latter are none where the sentence itself tells, or the trees are not asked.
        """
        if not several and self._syntax.wider.search(passage.shadow):
            return (), ()
        by_itself = self._by_itself(passage, start, end, several=several)
        if by_itself is not None:
            return by_itself, ()
        if self._syntax.centre.search(passage.shadow, 0, start) and not _names_towns(passage):
            return (), ()  # "The regional centre is 20 km from the front": not the town spoken of
        told = self._by_rules(passage, start, end, several=several)
        scene = self._scene(passage, start, told)
        ranked = self._antecedents.ranked(scene) if self._antecedents and scene else ()
        if not ranked:
            return told, ()
        likeliest = ranked[0]
        if likeliest.likely >= (_AGREED if likeliest.place in told else LIKELY):
            return (likeliest.place,), ranked
        return (told if any(self._was_just_named(passage, its) for its in told) else ()), ranked

    def near(self, passage: Passage) -> Sequence[Place]:
        """The town that the sentences before spoke of, and the one that the text names most often."""
        most = self._antecedents.most if self._antecedents else None
        return [place for place in dict.fromkeys((self._anaphora.spoken_of(passage), most)) if place]

    def scene(self, passage: Passage, start: int, end: int, *, several: bool = False) -> Scene | None:
        """What the trees are asked of the statement at [start:end], None where they are not."""
        if self._by_itself(passage, start, end, several=several) is not None:
            return None
        return self._scene(passage, start, self._by_rules(passage, start, end, several=several))

    def _scene(self, passage: Passage, start: int, told: Sequence[Place]) -> Scene | None:
        if self._antecedents is None or len(told) > 1 or not self._goes_on_about_one(passage, start):
            return None
        by_rules = told[0] if told else None
        if by_rules is not None and self._antecedents.is_only(by_rules):
            return None
        return self._antecedents.scene(passage, by_rules, self._anaphora.spoken_of(passage))

    def _goes_on_about_one(self, passage: Passage, start: int) -> bool:
        """Whether it may carry a single known town on, and no area or list that the sentences before name."""
        if self._syntax.those.search(passage.text):
            return False
        for mention in passage.mentions:
            if mention.role in (Role.TOWN, Role.AREA) or mention.noun in (FORMER, LATTER):
                return False
            if mention.role is Role.REFERENCE and mention.end <= start:
                return False  # "He pointed to Siversk: 900 people remain"
        called = any(m.noun for m in passage.mentions)
        spoken = next((its for its in reversed(self.before(passage, _AREA_REACH)) if its.mentions), None)
        if spoken and not called and begins_with_an_area(spoken) and not spoken.speaks_of_a_town:
            return False
        named = next((its for its in reversed(self.before(passage, REACH)) if _names_towns(its)), None)
        return named is None or self._leaves_it_clear(passage, named, called=called)

    def _leaves_it_clear(self, passage: Passage, named: Passage, *, called: bool) -> bool:
        """Whether the sentence that names towns last may be followed by one about a single known town."""
        towns = [m for m in named.mentions if m.role is Role.TOWN]
        if any(m.place is None for m in towns):
            return False
        if all(m.office for m in towns) and self._anaphora.spoken_of(passage) is None:
            return False  # "A strike razed a school in Orikhiv," says Huliaipole's mayor.
        if called and any(m.destination for m in named.mentions):
            return False  # "Families moved from Siversk to Lyman. In the city ...": in either
        if called and named.text.startswith(QUOTES) and towns[0].start > SPEECH_BEGINS:
            return False  # "I was born in Siversk," she says. About 9,000 remain in the city.
        is_of_one = len({m.place for m in towns}) == 1
        return is_of_one or not (called or self.lists.is_row(named, towns))

    def _was_just_named(self, passage: Passage, place: Place) -> bool:
        """ "People of Siversk! We ask you to leave": the sentence before names this town, and no other."""
        named = [m for its in self.before(passage, 1) for m in its.mentions if m.role is not Role.ANAPHOR]
        return bool(named) and all(m.place == place and m.role is Role.TOWN for m in named)

    def _by_itself(
        self, passage: Passage, start: int, end: int, *, several: bool
    ) -> tuple[Place, ...] | None:
        """The towns of which the words of the sentence tell; empty where they tell that it is unclear."""
        where = self._where(passage, start, end)
        if where is not None:
            return where
        if aside := self._aside(passage, start):
            return self.of(_without(passage, *aside), start, end, several=several)
        if each := self._syntax.each.search(passage.shadow, 0, end):
            cities = each.groupdict().get("cities")
            return self._both_cities(passage) if cities else self._of_each(passage)
        if several and (those := self._counted_on(passage, end)) is not None:
            return those
        return None

    def _by_rules(self, passage: Passage, start: int, end: int, *, several: bool) -> tuple[Place, ...]:
        """The towns by what stands around the statement, and by what the sentences before speak of."""
        inside = _within(passage.mentions, start, end)
        beside = self._syntax.beside.match(passage.shadow, end)
        if beside is not None and all(mention.role is Role.ANAPHOR for mention in inside):
            # "Families there are urged to leave Siversk".
            inside = _within(passage.mentions, *beside.span("towns")) or inside
        if inside:
            row = self._syntax.row.match(passage.shadow, inside[-1].start)
            listed = _within(passage.mentions, *row.span()) if row else []
            return self._places(passage, list(dict.fromkeys((*inside, *listed))), several=several)
        if not inside and (ours := self._of_us(passage, start, end)) is not None:
            return ours
        first, last = part_around(passage.shadow, self._syntax.clause_break, start, end)
        near = _within(passage.mentions, first, last)
        if near:
            spoken = self._of_who_spoke(passage, near, end) or without_speakers(near)
            places = self._places(passage, spoken, several=several)
            if places:
                return places
            # "Kherson has been under fire: mortars from the islands, a tank from Oleshky".
            before = [mention for mention in spoken if mention.end <= start]
            if several:
                return self._places(passage, before, several=False) if len(before) == 1 else ()
            return self._nearest(passage, spoken, start)
        if not any(mention.role is Role.TOWN for mention in passage.mentions):
            return self._of_silent(passage, start)
        earlier = _within(passage.mentions, 0, start)
        return (
            self._places(passage, earlier, several=several and not _QUOTED.search(passage.text, 0, start))
            or self._nearest(passage, without_speakers(earlier), start)
            or of_office(passage)
        )

    @property
    def topic(self) -> Place | None:
        """The town of which the text speaks more often than of all others together."""
        return self._anaphora.topic

    def is_clear(self, passage: Passage, places: Sequence[Place]) -> bool:
        """Whether the last sentence before that names any place names one town and no wider area.

        Or it is nearly sure anyway that a passage that names none goes on about one of these.
        """
        if self._anaphora.is_clear(passage):
            return True
        if any(m.role is Role.AREA for its in self.before(passage, 1) for m in its.mentions):
            return False
        _, ranked = self.meant(passage, 0, len(passage.text), several=True)
        return bool(ranked) and ranked[0].place in places and ranked[0].likely >= CLEAR

    def hromada(self, passage: Passage) -> Place | None:
        """The one that "the hromada" is: the only one that the nearest sentence before names, if any."""
        for before in reversed(self.before(passage, REACH)):
            named = {m.place for m in before.mentions if m.role is Role.AREA and not m.is_oblast}
            if named:
                return named.pop() if len(named) == 1 else None
        return None

    def named(self, passage: Passage, mention: Mention) -> Place | None:
        """The town of a mention itself."""
        return self._anaphora.meant(passage, mention) if mention.role is Role.ANAPHOR else mention.place

    def _where(self, passage: Passage, start: int, end: int) -> tuple[Place, ...] | None:
        """ "She moved to Siversk, where 900 people remain", "Siversk, a town once home to ...": Siversk.

        Empty where it is not clear: "Toretsk is 12 km from Siversk, where ...", "to Siversk, 2 km from the
        front". None where nothing of the kind is said.
        """
        named_last = [m for m in passage.mentions if m.end <= start and m.role is Role.TOWN][-1:]
        if self._syntax.apposition.search(passage.shadow, 0, start):
            return tuple(m.place for m in named_last if m.place)
        if named_last and self._lives_there(passage, named_last[0], start):
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

    def _lives_there(self, passage: Passage, town: Mention, start: int) -> bool:
        """ "Kherson is shelled from Oleshky, where 24,000 people lived"; not after a row of towns."""
        where = self._syntax.where.match(passage.shadow, town.end)
        if where is None or not where["there"] or "," in passage.shadow[where.end() : start]:
            return False
        before = [m for m in passage.mentions if m.end <= town.start and m.role is Role.TOWN][-1:]
        return not before or not self.lists.is_row(passage, (*before, town))

    def _of_us(self, passage: Passage, start: int, end: int) -> tuple[Place, ...] | None:
        """ "We are 16 km from the front, Sloviansk is 22 km": not Sloviansk, but where they speak from."""
        first, last = part_around(passage.shadow, _PART, start, end)
        if not self._syntax.ours.search(passage.shadow, first, last):
            return None
        closing = _QUOTED.search(passage.text, end)
        said_until = closing.start() if closing else len(passage.text)
        towns = [m for m in passage.mentions if m.role in (Role.TOWN, Role.ANAPHOR)]
        others = [m for m in towns if m.start < said_until and not m.office]
        if not others or any(m.start < last for m in others):
            return None
        of_speaker = {m.place for m in towns if m.office or m.start >= said_until}
        return tuple(place for place in of_speaker if place) if len(of_speaker) == 1 else ()

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
        towns = spoken_towns(mentions)
        if not towns:
            anaphors = [mention for mention in mentions if mention.role is Role.ANAPHOR]
            if several and anaphors and not anaphors[0].noun:
                row = [m for m in passage.mentions if m.end <= anaphors[0].start]
                all_towns = all(m.role is Role.TOWN for m in row)
                if len(row) > 1 and all_towns and self.lists.is_row(passage, row):
                    # "In Siversk and Lyman the order stands: evacuation there is mandatory."
                    return self._places(passage, row, several=True)
            carried = self._anaphora.meant(passage, anaphors[0]) if anaphors else None
            return (carried,) if carried else ()
        places = tuple(dict.fromkeys(mention.place for mention in towns))
        known = tuple(place for place in places if place is not None)
        if several and self.lists.is_row(passage, towns):
            return known
        return known if len(known) == len(places) == 1 else ()

    def _nearest(self, passage: Passage, mentions: Sequence[Mention], start: int) -> tuple[Place, ...]:
        """Of the towns before the statement the last that has a verb of its own, else the last."""
        before = [mention for mention in mentions if mention.end <= start]
        if not before or (len(before) > 1 and self.lists.is_row(passage, before[-2:])):
            return ()
        with_verb = [m for m in before if self._syntax.predicate.match(passage.shadow, m.end)]
        return self._places(passage, with_verb[-1:] or before[-1:], several=False)

    def _of_who_spoke(self, passage: Passage, mentions: Sequence[Mention], end: int) -> list[Mention]:
        """ "Sixty are left," says the head of Khotin, over tea in Sumy: the town of the one who speaks."""
        offices = [mention for mention in mentions if mention.office]
        if not offices or not _QUOTED.search(passage.text, end, offices[0].start):
            return []
        others = [mention for mention in mentions if not mention.office]
        there = self._syntax.there
        spoke_there = all(m.start > offices[0].end and there.search(passage.text, 0, m.start) for m in others)
        return offices if spoke_there else []

    def _of_each(self, passage: Passage) -> tuple[Place, ...]:
        """ "Each of the towns": those of the list above, or that the sentence, or the one before, names."""
        listed = self.lists.items_above(passage)
        if len(listed) > 1:
            return listed
        near = (passage, *reversed(self.before(passage, 3)))
        for spoken in near:
            towns = [m for m in spoken.mentions if m.role in (Role.TOWN, Role.REFERENCE)]
            if len(towns) > 1:
                row = (
                    [mention.place for mention in towns[-2:]] if self.lists.is_row(spoken, towns[-2:]) else []
                )
                return tuple(place for place in row if place) if len(towns) == 2 and all(row) else ()
        # "3,000 people are left in Pokrovsk. In Rodynske there are 1,328. Evacuation from both towns ..."
        named = [m.place for spoken in reversed(near) for m in spoken.mentions if m.role is Role.TOWN]
        apart = tuple(dict.fromkeys(named))
        return tuple(place for place in apart if place) if len(apart) == 2 and all(apart) else ()

    def _both_cities(self, passage: Passage) -> tuple[Place, ...]:
        """ "Both cities": the two named last, or all that were named, whatever villages are beside."""
        if (just_named := self._of_each(passage)) and all(place.is_city for place in just_named):
            return just_named
        above = self._passages[: passage.number]
        named = (m.place for its in above for m in its.mentions if m.role is Role.TOWN and not m.office)
        cities = {place for place in named if place and place.is_city}
        return tuple(sorted(cities, key=lambda place: place.code)) if len(cities) == _BOTH else ()

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
        led = self._syntax.led.match(passage.shadow, end)
        those = self._syntax.those
        return bool(those.search(passage.shadow, 0, end) or (led and those.match(passage.shadow, led.end())))

    def _of_those(self, passage: Passage) -> tuple[Place, ...]:
        """ "The settlements": those that the sentence before names in a row."""
        for before in self.before(passage, 1):
            towns = [m for m in before.mentions if m.role is Role.TOWN and not m.office]
            places = [mention.place for mention in towns]
            if len(towns) > 1 and all(places) and self.lists.is_row(before, towns):
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
        known = tuple(place for place in places if place and may_be_called(place, noun or ""))
        all_known = 1 < len(known) == len(places) and not any(m.destination for m in named)
        return known if all_known else ()

    def _of_silent(self, passage: Passage, start: int) -> tuple[Place, ...]:
        """A sentence that names no town speaks of the one that the sentences before spoke of."""
        if any(m.role is Role.AREA for m in passage.mentions):
            return ()
        called = [m for m in passage.mentions if m.role is Role.ANAPHOR and m.noun and m.end <= start]
        if called:
            # "The village had 900 residents; now thirty are left": in the village.
            meant = self._anaphora.meant(passage, called[-1])
            return (meant,) if meant else ()
        beside = next((m for m in passage.mentions if m.role is Role.REFERENCE), None)
        pronoun = self._syntax.pronoun.search(passage.shadow)
        if beside and (pronoun is None or pronoun.start() > beside.start):
            return ()  # "He pointed to Siversk: it has 900 people"
        just_before = any(map(begins_with_an_area, self.before(passage, 1)))
        if just_before and self._syntax.of_an_area.match(passage.shadow):
            return ()  # "The hromada is Pokrovsk and ten villages. It has 53,000 residents."
        spoken = self._anaphora.spoken_of(passage)
        return (spoken,) if spoken else ()


def _names_towns(passage: Passage) -> bool:
    return any(mention.role is Role.TOWN for mention in passage.mentions)


def _without(passage: Passage, start: int, end: int) -> Passage:
    """The passage with no places, counts and words between these points."""
    mentions = tuple(m for m in passage.mentions if not start < m.start < end)
    return replace(passage, shadow=passage.shadow_without((start, end)), mentions=mentions)


def _within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    wanted = (Role.TOWN, Role.ANAPHOR)
    return [m for m in mentions if m.role in wanted and start <= m.start and m.end <= end]
