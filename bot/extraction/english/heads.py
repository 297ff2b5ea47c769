"""What a count counts: the noun after it, or, where none follows, what was counted or spoken of before it."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import islice

from bot.extraction.passage import COUNT, LENGTH, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity


class Head(Enum):
    PEOPLE = auto()
    #: Other beings or things.
    OTHERS = auto()
    #: What no count after it goes on with: "for two years", "under 40 drones".
    ASIDE = auto()


def words_of(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: The noun of a count stands at most so many words after it: "4,000 registered flat owners".
_LONGEST = 4
#: So few, without a noun, are people only where people are spoken of.
_FEW = 20
_WORD = re.compile(r"\s+([\w’'-]+)")
_WORDS = re.compile(r"[\w’'-]+")
_PEOPLE = words_of(
    "people residents inhabitants civilians locals citizens souls townspeople townsfolk villagers persons"
    " individuals holdouts hold-outs stayers ukrainians dwellers survivors islanders"
)
_ASIDE = words_of(
    "seconds minutes hours days nights weeks months years decades winters summers springs autumns"
    " falls seasons times hryvnias dollars"
    " euros roubles rubles kopecks pounds shells bombs drones missiles rockets mines rounds strikes"
    " attacks airstrikes shellings explosions hits kabs grads shaheds mortars villages towns cities"
    " settlements communities hromadas districts regions oblasts raions places localities hamlets metres"
    " meters kilometres kilometers miles degrees storeys floors thousands hundreds dozens"
)
_IRREGULAR = words_of("men women children mice sheep cattle police personnel staff troops oxen geese")
#: Words in -s that are no plural nouns.
_NO_NOUNS = words_of(
    "others always perhaps besides sometimes nowadays indoors outdoors upstairs downstairs towards"
    " overseas afterwards ours theirs his its says remains stays means basis crisis this thus does"
)
#: A noun phrase ends before these.
_ENDS = words_of(
    "of in on at from to for with by under over near about around between among after before since until"
    " during against without within inside outside across along despite except than as like per out up"
    " down off and or but while whereas though although because so if when where which who whom whose that"
    " the a an this these those their her my our they them we us it he she you i is are was were be been"
    " being have has had do does did will would can could may might must should remain remains remained"
    " remaining stay stayed staying live lived living left leave still now today currently there here only"
    " just even also already not never need refuse refused want hold cling call called chose decided fled"
    " died survive survived reside resided said says say worked work went came arrived used"
)
#: Some of the people, told by a word before "people", or after it.
_SOME_BEFORE = re.compile(r"\b(?:displaced|deaf|blind|disabled|unemployed|homeless|roma)\s+(?:[\w-]+\s+)?$")
_SOME_AFTER = re.compile(
    rf"\s+(?:from\s+[{TOWN}{OTHER}]|with\s+(?:an?\s+)?(?:disabilit|children)|whose\b|who\s+had\s+no\b)"
)
_ANY_PEOPLE = "|".join(sorted(_PEOPLE))
_SPOKEN_OF = re.compile(
    rf"(?P<people>\b(?:{_ANY_PEOPLE}|populations?|(?:populated|inhabited)\s+by|home\s+to"
    r"|those\s+who\s+(?:\w+\s+)?(?:remain|stay|live))\b)"
    rf"|\b(?:counts?|census|tally|number|herd|flock)\s+of\s+(?:the\s+)?(?P<noun>[\w-]+)|(?P<count>{COUNT}+)"
)
_OF_PEOPLE = re.compile(
    rf"\b(?:{_ANY_PEOPLE}|populations?|inhabited\s+by|home\s+to|town\s+of|city\s+of"
    r"|us|we|neighbou?rs|everyone|those\s+who\s+(?:\w+\s+)?(?:remain|stay|live)\w*)\b"
)
#: Who does it, in the plural: "bakers", "doctors", "trolleybus drivers".
_DOERS = re.compile(r"[a-z-]{2,}(?:[^f]ers|[^l]ors|ists|cians|(?<!wo)men|ees)\Z")
_NO_DOERS = words_of(
    "volunteers rescuers villagers dwellers officers reporters others numbers shelters letters orders"
    " powers towers centers corners winters summers rivers borders papers members occupiers invaders"
    " attackers newcomers stayers refugees trees fees committees neighbors computers trailers quarters"
    " matters fires employees leaders ministers readers teenagers employers helpers defenders observers"
    " monitors floors doors visitors sponsors donors survivors sectors tremors errors mirrors"
)
_GROUPS = words_of(
    "roma jews dogs cats soldiers priests monks nuns judges nurses evacuees refugees idps displaced"
    " pupils students veterans pensioners detainees prisoners unemployed orphans guests mercenaries"
    " firefighters goats cows hens swans horses"
)
#: A sentence that begins with a group: "The Roma of Lyman", "Half of the judges", "Among the evacuees".
_BEGINS = re.compile(
    rf"^[^\w{TOWN}{COUNT}]*(?:(?:half|most|some|many|all|both|one|two|few|among|of|the|its|our|these|last|a"
    rf"|[{TOWN}{COUNT}]+(?:['’]s?)?)(?=\s)\s*)*"
)
#: "The Vietnamese community", "the deaf community": no hromada.
_COMMUNITY = re.compile(
    r"\b(?:deaf|blind|jewish|muslim|catholic|orthodox|protestant|baptist|greek|roma|romani|armenian|georgian"
    r"|korean|german|polish|bulgarian|hungarian|tatar|[a-z]+ese|lgbt\w*|student|expat|foreign)\s+(?:community"
    r"|minority|diaspora|congregation)\b"
)
#: "The Witnesses numbered 1,200", "the firefighters are 82".
_NUMBERED = re.compile(r"\b(?P<noun>[\w’'-]+)(?:\s+of\s+\S+)?\s+(?:numbered|totalled|are|were)\s+$")
_THOSE_WHO = re.compile(
    r"\bthose\s+who\s+(?!(?:have\s+|are\s+|still\s+|had\s+)*(?:remain|stay|liv|left|here|there|refus|chose|did))"
)
#: Some of those just counted: "900 people, including 12 children".
_AMONG_THEM = re.compile(
    r"\b(?:including|among\s+(?:them|whom)|of\s+(?:whom|them)|mostly|mainly)\b[^.;]{0,40}$"
)
_WHO = re.compile(r"\s+who\b")
_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those)\b")


def counts_others(passage: Passage, quantity: Quantity, before: Sequence[Passage]) -> bool:
    """Whether a count is of anything but people; `before`: the sentence before, if any."""
    own = head_of(passage.shadow, quantity.end)
    if own is not None:
        return own is not Head.PEOPLE
    if _WHO.match(passage.shadow, quantity.end):
        return False
    lead = passage.shadow[: quantity.start]
    if (numbered := _NUMBERED.search(lead)) and is_plural_of_others(numbered["noun"]):
        return True
    if _OF_PEOPLE.search(_clause(passage.shadow, quantity)):
        return False
    spoken = [its.shadow for its in before[-1:]]
    if any(_is_about_a_group(words, passage, quantity) for words in (*spoken, lead)):
        return True
    for words in (lead, *spoken):
        nearest = next(_heads_backwards(words), None)
        if nearest is not None:
            return nearest is Head.OTHERS
    return quantity.value < _FEW and not any(_OF_PEOPLE.search(its) for its in (passage.shadow, *spoken))


def head_of(shadow: str, end: int) -> Head | None:
    """What the noun after a count that ends at `end` is; None where none follows."""
    for _ in range(_LONGEST):
        found = _WORD.match(shadow, end)
        if found is None or found[1] in _ENDS:
            return None
        if found[1] in _PEOPLE:
            return Head.PEOPLE
        if found[1] in _ASIDE:
            return Head.ASIDE
        if is_plural_of_others(found[1]):
            return Head.OTHERS
        end = found.end()
    return None


def is_plural_of_others(word: str) -> bool:
    """Whether a word, in lower case, is a plural noun other than "people"."""
    if word in _IRREGULAR:
        return True
    if word.endswith("men"):
        return len(word) > 5
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s"))
    return is_plural and word not in _PEOPLE and word not in _NO_NOUNS


def _heads_backwards(words: str) -> Iterator[Head]:
    """What is counted or spoken of, the last of it first."""
    for found in reversed(list(_SPOKEN_OF.finditer(words))):
        if found["people"]:
            some = _SOME_BEFORE.search(words, 0, found.start()) or _SOME_AFTER.match(words, found.end())
            yield Head.OTHERS if some else Head.PEOPLE
        elif found["noun"]:
            if is_plural_of_others(found["noun"]) and found["noun"] not in _ASIDE:
                yield Head.OTHERS
        elif head_of(words, found.end()) is Head.OTHERS and not _AMONG_THEM.search(words, 0, found.start()):
            yield Head.OTHERS


def _is_about_a_group(words: str, passage: Passage, quantity: Quantity) -> bool:
    """Whether a sentence before the count begins with some of the people, or with animals."""
    if _COMMUNITY.search(words):
        return True
    if _OF_THEM.match(passage.shadow, quantity.end) and _THOSE_WHO.search(words):
        return True
    # "Russian soldiers are 3 km away": no one goes on to count those.
    return LENGTH not in words and any(_names_a_group(noun) for noun in _first_words(words))


def _names_a_group(noun: str) -> bool:
    return noun in _GROUPS or (_DOERS.match(noun) is not None and noun not in _NO_DOERS)


def _first_words(words: str) -> Iterator[str]:
    """The noun phrase with which a sentence begins."""
    begins = _BEGINS.match(words)
    end = begins.end() - 1 if begins else 0
    for found in islice(_WORDS.finditer(words, max(end, 0)), _LONGEST):
        if found[0] in _ENDS:
            return
        yield found[0]


def _clause(shadow: str, quantity: Quantity) -> str:
    """What stands between the commas around a count."""
    start = max(shadow.rfind(mark, 0, quantity.start) for mark in ",;:.(") + 1
    found = re.compile(r"[,;:.)]").search(shadow, quantity.end)
    return shadow[start : found.start() if found else len(shadow)]
