"""From what a person typed to the places it may mean."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from bot.domain.place import Place, SettlementCategory
from bot.places.areas import Areas
from bot.places.bearers import Bearer, Bearers
from bot.places.declension import ALL_CASES
from bot.places.doubt import is_misspelt, is_rather_another, slips
from bot.places.gazetteer import Gazetteer
from bot.places.keyboard import switched
from bot.places.keys import search_key
from bot.places.neighbours import Neighbours
from bot.places.ranking import Ranking
from bot.places.shortened import spelled_out
from bot.places.spelling import looks_cyrillic, one_alphabet, plain
from bot.places.wording import Word, Wording, is_special, worded

#: No name of a place with its raion and oblast is longer.
LONGEST_QUERY = 120
#: Nobody names a place with more words; the ways to part them grow with the square of their number.
_MOST_WORDS = 7
#: Shorter words come out of a switched keyboard by chance.
_SHORTEST_SWITCHED = 4
#: How near a place is that bears some of the words, in wrong letters of bot.places.neighbours.
_PARTLY, _SHORTEST_PART = 2.5, 4
#: The same of a place whose words were typed the other way round.
_TURNED = 0.5
#: So many names that are one slip away are offered before other near ones.
_SLIPS = 4
#: A misspelt name is rather that of a city, in wrong letters.
_FAME = {SettlementCategory.CITY: 0.4, SettlementCategory.TOWN: 0.2}


@dataclass(frozen=True, slots=True)
class Found:
    #: Best first.
    places: tuple[Place, ...] = ()
    #: The query names these places; otherwise their names are only near to it.
    exact: bool = False
    #: The query names several places: a person has to choose.
    ambiguous: bool = False


def search(
    gazetteer: Gazetteer,
    query: str,
    limit: int = 8,
    reported: Collection[str] = (),
    front: Mapping[str, float] | None = None,
) -> Found:
    """Places that the query names, else places with a near name, else nothing.

    `reported` are codes of places that have facts, `front` kilometres to the front by code: they tell who
    comes first among equals, and never settle which of several places of one name is meant.
    """
    if len(query) > LONGEST_QUERY:
        return Found()
    names = _names(gazetteer)
    ranking = Ranking(gazetteer, reported, front or {})
    guessed: list[Place] = []
    for text in _readings(query):
        exact = names.exact(text)
        ordered = sorted(exact, key=lambda its: (its.standing, its.inflected, ranking.rank(its.place)))
        places = [its.place for its in ordered[:limit]]
        # Out of a switched keyboard a foreign spelling comes by chance.
        chance = text.isascii() and not query.isascii() and all(its.price for its in exact)
        if exact and not chance and not names.is_doubtful(text, exact):
            return Found(tuple(places), exact=True, ambiguous=len(exact) > 1)
        if exact and not chance and not guessed:
            guessed = names.instead(text, exact, places, ranking)[: limit - 1]
    for text in _readings(query):
        near = names.near(text, ranking, limit)
        if near:
            return Found(tuple(dict.fromkeys((*guessed, *near)))[:limit])
    return Found(tuple(guessed))


def named(gazetteer: Gazetteer, text: str) -> tuple[Place, ...]:
    """All settlements and areas that these words of a running text name exactly; in the order of the codes.

    Most words there are no names of places, so Latin letters must spell an official, former or Russian name.
    The other names in Latin letters that the gazetteer has are of all languages and times: Sumo for Sumy,
    Paris for a village.
    """
    if len(text) > LONGEST_QUERY:
        return ()
    exact = _names(gazetteer).exact(one_alphabet(text))
    found = [its.place for its in exact if its.price == 0 or not text.isascii()]
    if text.isascii() and not any(_is_spelled(place, search_key(text)) for place in found):
        return ()
    return tuple(sorted(found, key=lambda place: place.code))


def _is_spelled(place: Place, key: str) -> bool:
    cyrillic = (alias for alias in place.aliases if "\u0400" <= alias[:1] <= "\u04ff")
    return key in map(search_key, (place.name_uk, place.name_en, *cyrillic))


def _readings(query: str) -> Iterator[str]:
    """The query with shortened words in full, as it is, and as other keyboards would have written it."""
    yield from spelled_out(query)
    yield one_alphabet(query)
    if len(query.strip()) >= _SHORTEST_SWITCHED:
        yield from switched(query)
        if query.isascii():
            yield looks_cyrillic(query)


class _Names:
    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._bearers = Bearers(gazetteer)
        self._areas = Areas(gazetteer)
        self._neighbours: Neighbours | None = None
        self.exact = lru_cache(maxsize=1024)(self._exactly)

    def _exactly(self, text: str) -> Sequence[Bearer]:
        """All places that the words name."""
        wording = worded(text)
        if not 0 < len(wording.words) <= _MOST_WORDS:
            return []
        if wording.whole and (whole := self._bearers.of(wording.whole)):
            return self._bearers.most_exact(whole, wording.whole, preposition=False)
        if official := self._officially(wording.tokens):
            return official
        if wording.categories:
            whole = self._exact(wording, with_category=True)
            if whole:
                return whole
            wording = wording.without_categories()
        return self._exact(wording) or (self._exact(wording.turned_round()) if wording.categories else [])

    def _officially(self, tokens: Sequence[str]) -> list[Bearer]:
        """Those officially called by words that usually mean something else, in the areas told beside.

        Зелений Під Каховський район, Селище Куп'янський район.
        """
        for length in range(len(tokens) - 1, 0, -1):
            for run, rest in (
                (tokens[:length], tokens[length:]),
                (tokens[-length:], tokens[:-length]),
            ):
                if any(map(is_special, run)):
                    around = worded(" ".join(rest)).words
                    told = length > 1 or self._all_told(around)
                    bearers = self._bearers.officially(" ".join(run)) if told and around else []
                    if bearers and (inside := self._inside(bearers, around)):
                        return inside
        return []

    def _all_told(self, around: Sequence[Word]) -> bool:
        """Whether a word for the kind stands beside each area: Громада Покровська is no village Громада."""
        return len(self._areas.groups(around)) == sum(word.area is not None for word in around)

    def _exact(self, wording: Wording, with_category: bool = False) -> list[Bearer]:
        """The places of the longest run of words that is a name, if the other words tell where it lies."""
        words = wording.words
        for length in range(len(words), 0, -1):
            found: dict[str, Bearer] = {}
            for start in range(len(words) - length + 1):
                run, rest = words[start : start + length], (words[:start], words[start + length :])
                if with_category and (not any(word.category for word in run) or 1 == length < len(words)):
                    continue
                for its in self._named(run, rest, wording):
                    found[its.place.code] = its
            if found:
                return list(found.values())
        return []

    def _named(self, run: Sequence[Word], rest: Iterable[Sequence[Word]], wording: Wording) -> list[Bearer]:
        kinds = {word.area for word in run if word.area}
        if len(kinds) > 1:
            return []
        text = _text(run)
        if kinds:
            bearers = [Bearer(area) for area in self._areas.named(run)]
        else:
            bearers = self._bearers.of(text, wording.cases or ALL_CASES)
        for segment in rest:
            if segment and bearers:
                bearers = self._inside(bearers, segment)
        if kinds:
            return bearers
        exact = self._bearers.most_exact(_of_category(bearers, wording), text, wording.cases is not None)
        called = () if wording.categories or any(rest) else self._areas.called(text)
        return [*(replace(its, typed=text) for its in exact), *map(Bearer, called)]

    def _inside(self, bearers: list[Bearer], segment: Sequence[Word]) -> list[Bearer]:
        """Those in the areas that the words name, or that bear these words as another name."""
        if not any(word.area for word in segment):
            also = {its.place.code for its in self._bearers.of(_text(segment))}
            again = [its for its in bearers if its.place.code in also]
            if again:
                return again
        for areas in self._areas.groups(segment):
            bearers = [its for its in bearers if its.place.lies_in(*areas)]
        return bearers

    @cached_property
    def _official(self) -> frozenset[str]:
        # Each once: the taking apart is what costs.
        return frozenset(map(plain, {place.name_uk for place in self._gazetteer.settlements()}))

    def _is_official(self, name: str) -> bool:
        return name in self._official

    def is_doubtful(self, text: str, exact: Sequence[Bearer]) -> bool:
        """Whether these were only found by a sound or form that the letters typed do not bear out."""
        if all(map(is_misspelt, exact)):
            return True
        return len(exact) == 1 and is_rather_another(exact[0], plain(text), self._is_official)

    def instead(
        self, text: str, exact: Sequence[Bearer], places: Sequence[Place], ranking: Ranking
    ) -> list[Place]:
        """What to offer instead: first the names one slip away, unless the doubtful ones are true forms."""
        names = self._official.intersection(slips(plain(text)))
        bearers = (its.place for name in names for its in self._bearers.officially(name))
        meant = _spread(((0.0, place) for place in bearers), ranking, _SLIPS)
        offered = (*meant, *places[:_SLIPS]) if all(map(is_misspelt, exact)) else (*places[:_SLIPS], *meant)
        return list(dict.fromkeys(offered))

    def near(self, text: str, ranking: Ranking, limit: int) -> list[Place]:
        """Places whose names are like these words, the likeliest first."""
        wording = worded(text)
        if not 0 < len(wording.words) <= _MOST_WORDS:
            return []
        scored: dict[str, tuple[float, Place]] = {}
        with_category = self._alike(wording.words) if wording.categories else ()
        for distance, place in (*with_category, *self._near(wording.without_categories())):
            score = distance - (_FAME.get(place.category, 0.0) if place.category else 0.0)
            if place.code not in scored or score < scored[place.code][0]:
                scored[place.code] = (score, place)
        return _spread(scored.values(), ranking, limit)

    def _near(self, wording: Wording) -> Iterator[tuple[float, Place]]:
        told = [word for word in wording.words if self._areas.named([word])]
        names = [word for word in wording.words if word not in told]
        if names and told:
            around = [self._areas.named([word]) for word in told]
            scored = [
                (score, place)
                for score, place in self._alike(names)
                if all(place.lies_in(*areas) for areas in around)
            ]
            yield from scored
            if scored:
                return
        turned = wording.turned_round().words
        yield from ((_TURNED, its.place) for its in self._bearers.of(_text(turned)) if turned)
        yield from self._partly(wording)
        yield from self._alike(wording.words)

    def _partly(self, wording: Wording) -> Iterator[tuple[float, Place]]:
        """Bearers of some of the words, when the others contradict them or mean nothing to us."""
        words = wording.words
        for length in range(len(words) - 1, 0, -1):
            for start in range(len(words) - length + 1):
                run = words[start : start + length]
                text = _text(run)
                if len(text) >= _SHORTEST_PART and not any(word.area for word in run):
                    bearers = self._bearers.of(text, wording.cases or ALL_CASES)
                    yield from (
                        (_PARTLY + its.price + its.standing + start / 10, its.place) for its in bearers
                    )

    def _alike(self, words: Sequence[Word]) -> Iterator[tuple[float, Place]]:
        if self._neighbours is None:
            self._neighbours = Neighbours(self._gazetteer.by_key)
        area = next((word.area for word in words if word.area), None)
        text = _text(words)
        key = search_key(text) + (area.value if area else "")
        for its, score in self._neighbours.near(key, text.isascii()).items():
            for place in self._gazetteer.by_key[its]:
                yield score, place


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> _Names:
    return _Names(gazetteer)


def _of_category(bearers: list[Bearer], wording: Wording) -> list[Bearer]:
    """Those of the category that was told, if there are any."""
    fitting = [its for its in bearers if its.place.category in wording.categories]
    if not fitting or (wording.doubtful and all(its.inflected for its in bearers)):
        return bearers
    return fitting


def _spread(scored: Iterable[tuple[float, Place]], ranking: Ranking, limit: int) -> list[Place]:
    """The nearest names first; among equally near ones the first bearer of each before the second of any."""
    ordered = sorted(scored, key=lambda pair: (pair[0], ranking.rank(pair[1])))
    told: dict[str, int] = defaultdict(int)
    places: list[tuple[float, int, int, Place]] = []
    for position, (score, place) in enumerate(ordered):
        places.append((score, told[place.name_uk], position, place))
        told[place.name_uk] += 1
    return [place for *_, place in sorted(places, key=lambda its: its[:3])[:limit]]


def _text(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)
