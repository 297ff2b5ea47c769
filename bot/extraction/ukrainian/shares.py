"""Shares of a total."""

import re
from dataclasses import replace

from bot.domain.fact import Qualifier
from bot.extraction.blanks import blanked
from bot.extraction.passage import Passage
from bot.extraction.sharing import ShareCues
from bot.extraction.ukrainian.counting import CUES, PEOPLE
from bot.extraction.ukrainian.numbers import in_words
from bot.extraction.ukrainian.population_phrases import LEFT_OF_TOTAL
from bot.extraction.ukrainian.saying import VERB

_SHARES = {
    "полов": 0.5,
    "трет": 1 / 3,
    "чверт": 0.25,
    "п'ят": 0.2,
    "десят": 0.1,
    "кожен десят": 0.1,
    "кожен п'ят": 0.2,
    "кожен трет": 1 / 3,
}


#: "Удвічі менше", after the first letter, which may be «у» or «в».
_TIMES_FEWER = {
    "двічі": 1 / 2,
    "двоє": 1 / 2,
    "тричі": 1 / 3,
    "троє": 1 / 3,
    "четверо": 1 / 4,
    "п'ятеро": 1 / 5,
    "шестеро": 1 / 6,
    "семеро": 1 / 7,
    "восьмеро": 1 / 8,
    "дев'ятеро": 1 / 9,
    "десятеро": 1 / 10,
}


_SPELLED_PERCENT = re.compile(r"((?:[^\W\d_]|['])+(?:\s(?:[^\W\d_]|['])+)?)\sвідсот")


def share_of(words: str) -> float | None:
    words = re.sub("[’ʼ]", "'", words.lower())
    percent = re.search(r"(\d+(?:[.,]\d)?)\s?(?:%|відсот)", words)
    if percent:
        return float(percent[1].replace(",", ".")) / 100
    if (spelled := _SPELLED_PERCENT.search(words)) is not None:
        number = in_words(spelled[1]) or in_words(spelled[1].split()[-1])
        return number / 100 if number else None
    if times_fewer := re.search(r"(\d+)\sраз", words):
        return 1 / int(times_fewer[1]) if int(times_fewer[1]) > 1 else None
    for times, share in _TIMES_FEWER.items():
        if words[1:].startswith(times):
            return share
    return next((share for beginning, share in _SHARES.items() if words.startswith(beginning)), None)


def _hedge_of_share(words: str) -> Qualifier:
    at_most = re.search(r"(?<!\w)(?:менше|до)(?!\w)", words, re.IGNORECASE)
    return Qualifier.AT_MOST if at_most else Qualifier.ABOUT


_SO_MANY_TIMES = re.compile(r"(?<=\s[ув]\s)\d{1,2}(?=\sраз\w*\sменше(?!\w))")


def with_times(passage: Passage) -> Passage:
    """The passage without asides, in whose shadow "у 8 разів менше" stands in full: no count of anybody."""
    found = _SO_MANY_TIMES.search(passage.text)
    # "Лишилася, каже він, третина".
    passage = replace(passage, shadow=blanked(CUES.aside, passage.shadow))
    if found is None:
        return passage
    shadow = f"{passage.shadow[: found.start()]}{found[0]}{passage.shadow[found.end() :]}"
    return replace(passage, shadow=shadow)


#: "Про це на брифінгу нагадав мер Олександр Саюк".
_ONLY_WHO_SAID_SO = re.compile(
    rf"\W*(?:[^.;:]{{0,40}}\sпро\s+це|Про\s+це|(?:Так|Ц)\w{{1,2}}\s+(?:цифр|дан|число|оцінк)\w*)\s(?:[^.;:]{{0,80}}\s)?{VERB}(?!\w)[^.;:]{{0,160}}[.]?\s*",
    re.IGNORECASE,
)
SHARE_CUES = ShareCues(
    LEFT_OF_TOTAL,
    share_of,
    _hedge_of_share,
    of_people=re.compile(rf"\s(?:{PEOPLE}|населення)(?!\w)"),
    passing=_ONLY_WHO_SAID_SO,
)
