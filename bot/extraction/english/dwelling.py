"""Where those who are counted live or stay, if that is not the town: in a hotel, abroad, on a list."""

import re

from bot.extraction.english.heads import words_of
from bot.extraction.passage import ANAPHOR, AREA, HROMADA, OTHER, TOWN

_TOKEN = re.compile(
    rf"\s+(?:(?P<word>[\w’'-]+)|(?P<mark>[{TOWN}{ANAPHOR}{OTHER}{AREA}{HROMADA}]+)(?P<of>['’]s?)?)"
)

#: A statement tells where they stay within so many words after the count.
_LONGEST = 12
_STAY = re.compile(r"(?:remain|stay|liv)(?:e|s|ed|ing)?|left|sheltering|hiding|still")
_PEOPLE = re.compile(r"people|residents|inhabitants|civilians|locals|citizens|souls")
#: Between "remain" and where: "still", "behind".
_BETWEEN = words_of("are were is was still now today only just behind put there here currently out")
_PREPOSITIONS = words_of("in at on under inside aboard")
#: They remain, but not there, or not all that remain.
_NOT_THERE = words_of("abroad missing undecided hospitalised hospitalized unaccounted homeless displaced")
#: A noun phrase ends before these.
_ENDS = words_of(
    "in on at of from to for with by under and or but while as when where which who that because since"
    " after before until despite without amid among near is are was were have has had do did says said"
)
#: How, when or in which part they live tells nothing else.
_FITTING = words_of(
    "homes home houses apartments flats ruins rubble danger conditions condition place fear hope shelling"
    " fire bombardment bombing bombs attack attacks strikes drones risk peril line lines frontline zone"
    " town city village settlement community territory area isolation limbo poverty need darkness dark"
    " cold contact touch occupation control siege blockade light spite total all general recent moment"
    " time day days end least most present once war wartime peacetime way aid own pensions edge outskirts"
    " front spring summer autumn winter january february march april may june july august september"
    " october november december year years weeks months month week morning night threat rule ukraine face"
    " midst heart centre center basements hell reality case fact numbers half situation life state pain"
    " cellars despair misery whole entirety all"
)
#: "Container homes", "the coastal zone".
_NO_HOMES = words_of("container nursing care modular mobile coastal prefabricated damaged")


def is_elsewhere(shadow: str, end: int) -> bool:
    """Whether those whom a count that ends at `end` tells of stay somewhere else than in the town."""
    tokens = []
    for _ in range(_LONGEST):
        found = _TOKEN.match(shadow, end)
        if found is None:
            break
        tokens.append(found)
        end = found.end()
    for number, token in enumerate(tokens):
        if token["mark"]:
            continue
        if _STAY.fullmatch(token["word"]) or _PEOPLE.fullmatch(token["word"]):
            return _leads_elsewhere(tokens[number + 1 :], stays=token["word"])
        if number >= 3:
            return False
    return False


def _leads_elsewhere(tokens: list[re.Match[str]], stays: str) -> bool:
    number = 0
    while number < len(tokens):
        word = tokens[number]["word"]
        if word is None:
            # "Residents of Hlukhiv remain".
            if tokens[number]["of"] or number == 0 or tokens[number - 1]["word"] != "of":
                return False
        elif _STAY.fullmatch(word):
            stays = word
        elif word in _NOT_THERE:
            return bool(_STAY.fullmatch(stays))
        elif word in _PREPOSITIONS:
            is_phrase = word == "on" and stays.startswith(("liv", "left"))
            return not is_phrase and _is_no_town(tokens[number + 1 :])
        elif word not in _BETWEEN and not (word == "of" and _PEOPLE.fullmatch(stays)):
            return False
        number += 1
    return False


def _is_no_town(tokens: list[re.Match[str]]) -> bool:
    """Whether a noun phrase names neither a town nor how one lives there."""
    words: list[str] = []
    for token in tokens:
        if token["mark"] and not token["of"]:
            return False
        if token["mark"]:
            words = []
        elif token["word"] in _ENDS:
            break
        else:
            words.append(token["word"])
    if not words:
        return False
    named = words[-1] not in _FITTING and not words[-1].isdigit()
    return named or bool(_NO_HOMES.intersection(words[:-1]))
