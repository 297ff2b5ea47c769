"""Where a sentence names a settlement or an area in any case, or says "місто" of one named before."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.extraction.as_written import as_written
from bot.extraction.geography import centre_of, geography
from bot.extraction.mention import FORMER, LATTER, Mention, Role
from bot.extraction.ukrainian import toponyms
from bot.extraction.ukrainian.demonyms import demonyms
from bot.extraction.ukrainian.morphology import is_in_the_dictionary, noun
from bot.extraction.ukrainian.nameless import nameless, stems
from bot.extraction.ukrainian.persons import given_name
from bot.extraction.ukrainian.phrases import JOINED, SUCH
from bot.extraction.ukrainian.saying import VERB
from bot.places import Gazetteer, named

#: No settlement has a name of more words.
_LONGEST = 4
_WORD = re.compile(r"[^\W\d_](?:[\w’ʼ`]|['](?=\w)|-(?=\w))*")
_CAPITAL = frozenset(["Київ", "Києва", "Києву", "Києві", "Києвом"])
_JOINED = re.compile(rf"{JOINED}(?:(?:сел(?:о|а|і|ах|ищ\w*)|с\.|м\.|смт|міст\w+|селищ\w+)\s*)?")
_COMMA = re.compile(r",\s+")
_PREPOSITION = re.compile(rf"(?<!\w)([ву]|із|зі|з|до|від|під|біля|на|за|над|по)\s+{SUCH}$", re.IGNORECASE)
#: "По Гуляйполю, Степногірську та Малинівці": all have the case of the first.
_LED_IN_A_ROW = re.compile(
    r"(?<!\w)([ву]|[Ву]|із|зі|з|до|від|під|біля|по|По)\s+(?:(?:сел\w+|міст\w+)\s+)?"
    r"(?:[А-ЯІЇЄҐ][\w'’ʼ-]+(?:\s[А-ЯІЇЄҐ][\w'’ʼ-]+)?(?:,\s+|\s+(?:і|й|та)\s+))+$"
)
#: "У Лимані – 1486 осіб, Яровій – 204 особи та Дробишевому – 137": and here.
_LED_IN_COUNTS = re.compile(
    r"(?<!\w)([УуВв])\s+(?:[А-ЯІЇЄҐ][\w'’ʼ-]+(?:\s[А-ЯІЇЄҐ][\w'’ʼ-]+)?\s*[—–-]\s*\d[\d\s]*(?:\s(?:осіб|особ[аи]|люд\w+|мешкан\w+"
    r"|жител\w+))?(?:,\s+|\s+(?:і|й|та)\s+))+$"
)
#: "Марко Лозовий".
_PAIR = re.compile(
    r"(?<![\w-])(?P<first>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+)[ \u00a0](?=(?P<next>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+)(?![\w-]))"
)
#: After such a word stands a place rather than a surname.
_LED = re.compile(r"(?<!\w)(?:[ву]|із|зі|з|до|від|під|біля|на|над|по|через)\s+$", re.IGNORECASE)
#: Between a name and where it lies: "Борова, що на сході Харківщини", "Межова (Дніпропетровська область)".
_BESIDE = re.compile(
    r"\s*(?:,\s+(?:що\s+)?|\(|\s)(?:(?:у|в|на)\s+)?"
    r"(?:(?:(?:північн|південн)\w+\s+)?(?:сході|заході|півночі|півдні)\s+)?(?=[А-ЯІЇЄҐ][\w'’ʼ-]+)"
)
#: "С. Веселе": what is a word elsewhere is a name here.
_ABBREVIATED = re.compile(r"(?<!\w)(?:с|смт|сел|м)\.\s*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_OF_A_CITY_LENGTH = 8
_OF_A_CITY = re.compile(r"(?<!\w)міста\s+$", re.IGNORECASE)
#: The gazetteer knows the case after this one by that.
_AS_LED = {"по": "в"}
#: By so many letters the town is known in the adjective.
_STEM_OF_SEAT = 4
_REMEMBERED = 20_000
#: "«До фронту звідси сім кілометрів», — каже мер Ізюма": the town of the office.
_SAYS_THE_HEAD_OF = re.compile(
    rf"[,»”\"—–-]\s+{VERB}\s+(?:[\w’'ʼ-]+\s+){{0,3}}?(?:мер(?:ка)?|голова|староста|(?:начальни|очільни|керівни)(?:к|ця)(?:\s+[МСР]?ВА)?)"
    r"\s+(?:(?:міста|селища|села)\s+)?$"
)


class Names:
    """The settlements and areas that Ukrainian text names, as the gazetteer knows them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._geography = geography(gazetteer)
        self._named = lru_cache(maxsize=_REMEMBERED)(self._look_up)

    def mentions(self, sentences: Sequence[str]) -> list[tuple[Mention, ...]]:
        """The mentions of each sentence of a text in order; they do not overlap."""
        found = [_in_rows(text, list(self._of_sentence(text))) for text in sentences]
        evident = {_stem(m.name) for row in found for m in row if m.evident and m.bearers}
        shown = self._shown([mention for row in found for mention in row])
        evident |= self._near(sentences, found)
        found = [
            [m for m in row if m.evident or _stem(m.name) in evident or shown.intersection(m.bearers)]
            for row in found
        ]
        pairs = _pairs(sentences)
        found = [
            [m for m in row if not _is_surname(text, m, pairs)]
            for text, row in zip(sentences, found, strict=True)
        ]
        towns = [m for row in found for m in row if m.role in (Role.TOWN, Role.REFERENCE) and m.bearers]
        return list(_all_complete(sentences, found, towns))

    def _shown(self, mentions: Sequence[Mention]) -> set[Place]:
        """The seats of the hromadas and offices that a text speaks of: "начальник Борівської СВА"."""
        hromadas = {place for m in mentions for place in m.bearers if place.kind is PlaceKind.HROMADA}
        seats = {seat for hromada in hromadas if (seat := centre_of(hromada, self._gazetteer))}
        return seats | {place for m in mentions if m.office for place in m.bearers}

    def _near(self, sentences: Sequence[str], found: Sequence[Sequence[Mention]]) -> set[str]:
        """The stems of names that are hardly anything else, near a place that the text shows."""
        unsure = [
            mention
            for text, row in zip(sentences, found, strict=True)
            for mention in row
            if mention.bearers and not mention.evident and _is_hardly_else(text, mention)
        ]
        if not unsure:
            return set()
        named = (m for row in found for m in row if m.evident and m.bearers and m.role is not Role.AREA)
        shown = {place for m in named if (place := self._geography.clear(m.name, m.bearers))}
        is_neighbour = self._geography.is_neighbour
        return {
            _stem(mention.name)
            for mention in unsure
            if any(is_neighbour(place, other) for place in mention.bearers for other in shown)
        }

    def _look_up(self, words: str) -> tuple[Place, ...]:
        return named(self._gazetteer, words)

    def _of_sentence(self, text: str) -> Iterator[Mention]:
        words = [word for word in _WORD.finditer(text) if word[0][0].isupper()]
        position = 0
        for number, word in enumerate(words):
            if word.start() < position or len(word[0]) < 3 or word[0].lower() in toponyms.PREPOSITIONS:
                continue
            if word[0].lower() in toponyms.COMMON_WORDS and not re.search(r"\w", text[: word.start()]):
                continue
            run = self._run(text, words[number : number + _LONGEST])
            mention = (
                self._area(text, word)
                or self._office(text, word)
                or self._office_of_an_area(text, word)
                or self._settlement(text, run)
            )
            if mention is not None:
                position = mention.end
                yield mention

    def _run(self, text: str, words: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
        """The first of these words and those after nothing but white space, up to one that names an area."""
        for number, (word, following) in enumerate(pairwise(words), 1):
            if text[word.end() : following.start()].strip(" \u00a0\n") or self._area(text, following):
                return words[:number]
        return words

    def _area(self, text: str, word: re.Match[str]) -> Mention | None:
        if not toponyms.ADJECTIVE.search(word[0]):
            return self._colloquial(text, word)
        noun = toponyms.AREA_NOUN.match(text, word.end())
        # "Новодонецьке, Краматорський район": a neuter name is no adjective of a raion or a hromada.
        neuter = word[0].endswith("е")
        row = None if noun or neuter else toponyms.AREA_NOUN_OF_ROW.match(text, word.end())
        found = noun or row
        if found is None:
            return self._another_raion(text, word)
        end = noun.end() if noun else word.end()
        taken_there = bool(toponyms.DESTINATION_BEFORE.search(text[max(0, word.start() - 90) : word.start()]))
        kind = next((kind for kind in ("hromada", "raion", "oblast") if found[kind]), None)
        places = self._areas(word[0], found[kind], kind) if kind else ()
        start = word.start()
        return Mention(start, end, Role.AREA, name=text[start:end], bearers=places, destination=taken_there)

    def _another_raion(self, text: str, word: re.Match[str]) -> Mention | None:
        """ "У Куп'янському районі — будинок; в Ізюмському — автомобіль": the raion, and not Ізюмське."""
        is_item = toponyms.ITEM_OF_AN_AREA_AFTER.match(text, word.end())
        above = text[max(0, word.start() - toponyms.ITEM_LENGTH) : word.start()]
        if not (is_item and word[0].endswith("ому") and toponyms.ITEM_OF_A_RAION_ABOVE.search(above)):
            return None
        raions = self._areas(word[0], "район", "raion")
        return Mention(word.start(), word.end(), Role.AREA, name=word[0], bearers=raions) if raions else None

    def _areas(self, adjective: str, noun: str, kind: str) -> tuple[Place, ...]:
        nouns = {"hromada": "громада", "raion": "район", "oblast": "область"}
        rank = re.search("міськ|селищн|сільськ", noun, re.IGNORECASE)
        ranked = f"{rank[0].lower()}а " if rank and kind == "hromada" else ""
        for way in (f"{adjective} {ranked}{nouns[kind]}", f"{adjective} {nouns[kind]}"):
            found = tuple(place for place in self._named(way) if place.kind.value == kind)
            if found:
                return found
        return ()

    def _colloquial(self, text: str, word: re.Match[str]) -> Mention | None:
        """Харківщина, Донеччина; Ізюмщина, which is a raion; and "на Запоріжжі", which is not the city."""
        if toponyms.ON_THE_LAND.fullmatch(word[0]) and re.search(
            r"(?<!\w)[Нн]а\s+$", text[max(0, word.start() - 4) : word.start()]
        ):
            return Mention(
                word.start(),
                word.end(),
                Role.AREA,
                name=word[0],
                bearers=self._areas("Запорізька", "область", "oblast"),
            )
        if not toponyms.LAND.search(word[0]):
            return None
        areas = tuple(place for place in self._named(word[0]) if place.kind is PlaceKind.OBLAST)
        areas = areas or self._areas(f"{_land(word[0])}ий", "район", "raion")
        if not areas:
            return None
        return Mention(word.start(), word.end(), Role.AREA, name=word[0], bearers=areas)

    def _office(self, text: str, word: re.Match[str]) -> Mention | None:
        """ "Начальник Лиманської МВА": the town of the office."""
        if not toponyms.ADJECTIVE.search(word[0]) or not toponyms.OFFICE_AFTER.match(text, word.end()):
            return None
        hromadas = (its for its in self._named(f"{word[0]} громада") if its.kind is PlaceKind.HROMADA)
        seats = [seat for hromada in hromadas if (seat := centre_of(hromada, self._gazetteer))]
        if not seats:
            return None
        if toponyms.OF_A_CITY_AFTER.match(text, word.end()):
            seats = [seat for seat in seats if seat.is_city] or seats
        return Mention(word.start(), word.end(), Role.TOWN, name=word[0], bearers=tuple(seats), office=True)

    def _office_of_an_area(self, text: str, word: re.Match[str]) -> Mention | None:
        """ "Начальник Сумської ОВА", "Куп'янська РВА": the oblast or the raion of the office."""
        office = toponyms.AREA_OFFICE_AFTER.match(text, word.end())
        if office is None or not toponyms.ADJECTIVE.search(word[0]):
            return None
        kind, noun = ("raion", "район") if office["raion"] else ("oblast", "область")
        areas = self._areas(word[0], noun, kind)
        if len(areas) != 1:
            return None
        return Mention(word.start(), word.end(), Role.OFFICE, name=word[0], bearers=areas)

    def _settlement(self, text: str, run: Sequence[re.Match[str]]) -> Mention | None:
        first = run[0][0]
        if toponyms.OBLAST_OFFICE_AFTER.match(text, run[0].end()):
            return None
        if len(run) == 1 and toponyms.ONLY_ADJECTIVE.search(first):
            return None
        if toponyms.GAPPED.search(first) and toponyms.GAPPED_AFTER.search(text, 0, run[0].start()):
            return None
        named_in_a_row = toponyms.is_in_a_row(text, run[0].start(), run[0].end())
        named_so = named_in_a_row or _ABBREVIATED.search(text, 0, run[0].start())
        if first in toponyms.NOT_TOWNS and first not in _CAPITAL and len(run) == 1 and not named_so:
            return None
        for last in reversed(run):
            start, end = run[0].start(), last.end()
            name = text[start:end]
            if len(last[0]) == 1:
                continue  # "ПИРІЖКИ І МРІЇ": what joins the words of a heading is of no name
            if last is run[0] and len(run) > 1 and toponyms.ADJECTIVE_OF_A_NAME.search(name):
                continue  # "Шахтарський Українськ"
            if name in toponyms.NOT_TOWNS and not named_so:
                continue
            # After a preposition a case form is as likely as another name in the nominative.
            led = (
                _PREPOSITION.search(text, max(0, start - 30), start)
                or _LED_IN_A_ROW.search(text, 0, start)
                or _LED_IN_COUNTS.search(text, 0, start)
            )
            query = f"{_AS_LED.get(led[1].lower(), led[1].lower())} {name}" if led else name
            so_called = self._named(query)
            if led is None and toponyms.PLURAL_OR_DATIVE.search(name):
                so_called = tuple(dict.fromkeys((*so_called, *self._named(f"у {name}"))))
            settlements = [place for place in so_called if place.kind is PlaceKind.SETTLEMENT]
            if _OF_A_CITY.search(text, max(0, start - _OF_A_CITY_LENGTH), start):
                settlements = self._cities(name) or settlements
            places = as_written(name, settlements)
            if places:
                found = self._narrowed(text, Mention(start, end, Role.TOWN, name=name, bearers=places))
                speaks = found and _SAYS_THE_HEAD_OF.search(text, max(0, start - 80), start)
                return replace(found, office=True) if found and speaks else found
        return None

    def _cities(self, name: str) -> list[Place]:
        """The cities whose genitive this is: "міста Глухова", though a village is called Глухова."""
        return [place for place in self._named(f"з {name}") if place.is_city]

    def _narrowed(self, text: str, mention: Mention) -> Mention | None:
        before, after = (
            text[max(0, mention.start - 80) : mention.start],
            text[mention.end : mention.end + 120],
        )
        if mention.name in _CAPITAL:
            return replace(mention, bearers=(), role=Role.REFERENCE)
        if toponyms.MEDIA_AFTER.match(after) or toponyms.NOT_A_NAME_AFTER.match(after):
            return None
        if toponyms.NOT_A_NAME_BEFORE.search(before) or _is_an_adjective(mention.name, before, after):
            return None
        if toponyms.RIVER.match(mention.name) and toponyms.RIVER_BEFORE.search(before):
            return None
        if toponyms.OSKIL.match(mention.name) and toponyms.OSKIL_BEFORE.search(before):
            return None
        if toponyms.ELSEWHERE_BEFORE.search(before) or re.match(r"\s*\((?:Росія|РФ|Польща|Білорусь)", after):
            return None
        introduced = toponyms.INTRODUCED.search(before)
        city = any(place.is_city for place in mention.bearers)
        alone = not _LETTER.search(f"{text[: mention.start]}{text[mention.end :]}") and not (
            toponyms.LIKE_A_STREET.search(mention.name) and re.search(r"\d", text[mention.end :])
        )
        if _is_a_person(mention.name, before, after, city, bool(introduced) or alone):
            return None
        like_a_person = bool(toponyms.GIVEN_NAME.match(mention.name)) and not (city or introduced or alone)
        sort = next((n for n in ("city", "town", "village", "plural") if introduced and introduced[n]), "")
        start = mention.start - len(before) + introduced.start() if introduced else mention.start
        leading = text[max(0, start - 90) : start]
        around = list(self._around(text, mention))
        named_so = bool(re.search("[ -]", mention.name)) or bool(toponyms.TOWN_ENDING.search(mention.name))
        shown = bool(around) or (
            not like_a_person
            and (
                alone
                or named_so
                or city
                or bool(introduced)
                or bool(toponyms.PLACE_BEFORE.search(before))
                or bool(toponyms.CALLED_AFTER.match(after))
                or bool(toponyms.BEGINS.search(before) and toponyms.MEASURED_AFTER.match(after))
                or bool(_LED_IN_COUNTS.search(text, 0, mention.start))
                or bool(toponyms.COUNTED_BEFORE.search(before) and toponyms.COUNTED_AFTER.match(after))
                or bool(toponyms.BEGINS.search(before) and toponyms.STRUCK_AFTER.match(after))
            )
        )
        places, reason = mention.bearers, ""
        for areas in around:
            inside = tuple(place for place in places if place.lies_in(*areas))
            if not inside and city and after.startswith(",") and areas[0].kind is PlaceKind.HROMADA:
                # "Під ударом Нікополь, Марганець, Мирівська громада": another of the row.
                around = []
                break
            places, reason = inside, "" if inside else "no place of this name in the area beside it"
        wanted = {
            "city": SettlementCategory.CITY,
            "town": SettlementCategory.TOWN,
            "village": SettlementCategory.VILLAGE,
        }
        if sort in wanted:
            fitting = tuple(p for p in places if p.category is wanted[sort])
            # Since 2024 what was a смт is a селище or a village, and people keep the old words.
            small = tuple(p for p in places if not p.is_city)
            places = (small if sort == "village" else fitting) or small or places
        hosts = toponyms.HOSTS_AFTER.match(after)
        moved = toponyms.FROM_TOWN_TO_BEFORE.search(leading) and toponyms.MOVED_AFTER.match(after)
        destination = bool(hosts or moved or toponyms.DESTINATION_BEFORE.search(leading))
        unreached = toponyms.UNREACHED_BEFORE.search(leading) and toponyms.UNREACHED_AFTER.match(after)
        comes_from = toponyms.COMES_FROM_BEFORE.search(leading) and not toponyms.SPEAKS_AFTER.match(after)
        measured = toponyms.MEASURED_FROM_BEFORE.search(leading) or (
            toponyms.FROM_BEFORE.search(leading) and toponyms.TO_THE_FRONT_AFTER.match(after)
        )
        beside = toponyms.REFERENCE_BEFORE.search(leading) and not (unreached or measured)
        reference = destination or comes_from or beside
        return replace(
            mention,
            start=start,
            role=Role.REFERENCE if reference else Role.TOWN,
            noun="" if sort == "plural" else sort,
            bearers=places,
            told=bool(places) and (bool(around) or (sort == "city" and city)),
            destination=destination,
            evident=shown,
            reason=reason,
        )

    def _around(self, text: str, mention: Mention) -> Iterator[tuple[Place, ...]]:
        """The areas in which the words after the name say that it lies."""
        beside = _BESIDE.match(text, mention.end)
        if beside is None:
            return
        word = _WORD.match(text, beside.end())
        area = self._area(text, word) if word else None
        if area is None and word is not None and toponyms.LAND.search(word[0]):
            # "Терни на Лиманщині": of a raion that was, whose town has its hromada
            lands = self._areas(f"{_land(word[0])}а", "громада", "hromada")
            if any(place.lies_in(*lands) for place in mention.bearers):
                yield lands
        if area is not None and area.bearers:
            yield area.bearers
            if area.bearers[0].kind is not PlaceKind.OBLAST:
                yield from self._around(text, area)


def _is_an_adjective(name: str, before: str, after: str) -> bool:
    """ "Українська влада", "Шахтарське місто": an adjective begins the sentence, and no town."""
    such = toponyms.SUCH_A_THING.search(name)
    if such is None or not toponyms.BEGINS.search(before):
        return False
    thing = toponyms.THING_AFTER.match(after)
    named_thing = noun(thing["noun"]) if thing else None
    return named_thing is not None and named_thing.tag.gender == such.lastgroup


#: But "у Станіславі Херсонської області".
_CAPITALISED = re.compile(
    r"\s+[А-ЯІЇЄҐ](?![а-яіїєґ’'ʼ-]+(?:ської|цької|зької)\s+(?:обл|району|громади|територіальн))"
)


def _is_a_person(name: str, before: str, after: str, city: bool, introduced: bool) -> bool:
    if toponyms.GIVEN_NAME.match(name) and _CAPITALISED.match(after):
        return True
    if toponyms.PATRONYMIC_AFTER.match(after):
        return True
    whose = toponyms.WHOSE_NAME_AFTER.match(after)
    if whose and toponyms.GIVEN_NAME.match(whose["given"]) and toponyms.BEGINS.search(before):
        return True
    if introduced:
        return False
    previous = re.search(r"([А-ЯІЇЄҐ][\w'’ʼ-]+)\s+$", before)
    follows_a_given_name = previous is not None and _is_given(previous[1])
    if city:
        return follows_a_given_name and bool(toponyms.SURNAME.search(name))
    if follows_a_given_name:
        return True
    return bool(toponyms.SPEAKS_AFTER.match(after) or toponyms.SPEAKS_BEFORE.search(before))


def _is_given(name: str) -> bool:
    return bool(toponyms.GIVEN_NAME.match(name)) or given_name(name)


def _pairs(sentences: Sequence[str]) -> dict[str, set[tuple[str, str]]]:
    """Two capitalised words in a row, by the stem of the second."""
    found: dict[str, set[tuple[str, str]]] = {}
    for text in sentences:
        for pair in _PAIR.finditer(text):
            found.setdefault(_stem(pair["next"]), set()).add((pair["first"], pair["next"]))
    return found


def _is_surname(text: str, mention: Mention, pairs: Mapping[str, set[tuple[str, str]]]) -> bool:
    """Whether a bare name is that of one whom the text calls by the given name elsewhere: "каже Лозовий"."""
    is_bare = text.startswith(mention.name, mention.start) and not _LED.search(text, 0, mention.start)
    if not is_bare or mention.role is Role.AREA or mention.office:
        return False
    # "Данило Ізюмов" is no namesake of "Ізюм".
    alike = (
        given
        for given, surname in pairs.get(_stem(mention.name), ())
        if len(surname) <= len(mention.name) + 1
    )
    return any(map(_is_given, alike))


def _land(name: str) -> str:
    """The adjective of a land, without its ending: "Ізюмщина" is "Ізюмськ"."""
    return toponyms.LAND.sub(lambda ending: "цьк" if ending[0].startswith("ч") else "ськ", name)


def _is_hardly_else(text: str, mention: Mention) -> bool:
    """Whether a name is no surname, and no word with which a sentence or a title begins."""
    name = mention.name
    if toponyms.SURNAME.search(name) or toponyms.GIVEN_NAME.match(name):
        return False
    if not toponyms.BEGINS.search(text, 0, mention.start):
        return True
    return not any(is_in_the_dictionary(word) for word in name.split())


def _stem(name: str) -> str:
    """What the cases of a name share."""
    return name[: max(4, len(name) - 3)].lower()


def _in_rows(text: str, mentions: list[Mention]) -> list[Mention]:
    """In a row with a place stand places, and what the first of them is near to the others are too."""
    for order in (list(pairwise(range(len(mentions)))), list(pairwise(reversed(range(len(mentions)))))):
        for one, other in order:
            left, right = sorted((mentions[one], mentions[other]), key=lambda mention: mention.start)
            if not _JOINED.fullmatch(text, left.end, right.start):
                continue
            if toponyms.GIVEN_NAME.match(mentions[other].name) and not _is_listed(text, mentions, other):
                continue
            if mentions[one].evident and mentions[one].bearers and mentions[one].role is not Role.AREA:
                mentions[other] = replace(mentions[other], evident=True)
    for one, other in pairwise(range(len(mentions))):
        left, right = mentions[one], mentions[other]
        if (
            left.role is Role.REFERENCE
            and right.role is Role.TOWN
            and _JOINED.fullmatch(text, left.end, right.start)
        ):
            mentions[other] = replace(right, role=Role.REFERENCE, destination=left.destination)
    return mentions


def _is_listed(text: str, mentions: Sequence[Mention], number: int) -> bool:
    """Between commas, as only a place is: "Томина Балка, Станіслав, Широка Балка".

    A person is not: "пригадує Сергій, у Межовій".
    """
    mention = mentions[number]
    if number == 0 or not _COMMA.fullmatch(text, mentions[number - 1].end, mention.start):
        return False
    following = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
    if number + 1 < len(mentions) and _JOINED.fullmatch(text, mention.end, following):
        return not toponyms.GIVEN_NAME.match(mentions[number + 1].name)
    return bool(_COMMA.fullmatch(text, mention.end, following) or re.match(r"[.;]|$", text[mention.end :]))


def _all_complete(
    sentences: Sequence[str], rows: Sequence[list[Mention]], towns: Sequence[Mention]
) -> Iterator[tuple[Mention, ...]]:
    stems_above: set[str] = set()
    for text, row in zip(sentences, rows, strict=True):
        here = list(_gone_into_exile(text, row))
        yield tuple(_complete(text, [*here, *_free(demonyms(text, towns), row)], stems_above))
        stems_above |= stems(row)


def _gone_into_exile(text: str, row: Sequence[Mention]) -> Iterator[Mention]:
    """ "Куп'янська лікарня працює в Харкові": whether "the city" after it is Kharkiv, nobody knows."""
    exiled = toponyms.IN_EXILE.match(text)
    for m in row:
        is_town = m.role in (Role.TOWN, Role.REFERENCE)
        if exiled and is_town and not m.name.startswith(exiled["town"][:_STEM_OF_SEAT]):
            yield replace(m, role=Role.REFERENCE, destination=True, bearers=())
        else:
            yield m


def _complete(text: str, named_here: list[Mention], stems_above: Set[str]) -> list[Mention]:
    found = list(named_here)
    found += _free(nameless(text, named_here, stems_above), found)
    others = (
        Mention(*its.span(), Role.TOWN, noun="village" if toponyms.VILLAGES.search(its[0]) else "")
        for its in toponyms.ANOTHER.finditer(text)
    )
    found += _free(others, found)
    wider = (Mention(*area.span(), Role.AREA) for area in toponyms.AREA_ANAPHOR.finditer(text))
    found += _free(wider, found)
    found += _free(_anaphors(text), found)
    return sorted(found, key=lambda mention: mention.start)


def _anaphors(text: str) -> Iterator[Mention]:
    for found in toponyms.OF_TWO.finditer(text):
        yield Mention(*found.span(), Role.ANAPHOR, noun=FORMER if found["former"] else LATTER)
    for found in toponyms.ANAPHOR.finditer(text):
        # A селище is called so by law: no city is meant.
        noun = "city by law" if found["city"] else "village" if found["town"] or found["village"] else ""
        yield Mention(*found.span(), Role.ANAPHOR, noun=noun)


def _free(mentions: Iterable[Mention], taken: Sequence[Mention]) -> list[Mention]:
    return [
        mention
        for mention in mentions
        if all(mention.end <= other.start or other.end <= mention.start for other in taken)
    ]
