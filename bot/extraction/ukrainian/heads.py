"""What a count counts, told by its noun: "34 учасники" are no residents.

A count without a noun counts what was counted before: "З дев'яти онуків лишилося четверо".
"""

import re
from collections.abc import Iterator, Sequence

from bot.extraction.lower import AnyCase
from bot.extraction.passage import COUNT, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.ukrainian.counting import PEOPLE
from bot.extraction.ukrainian.morphology import (
    is_adjective,
    lemmas_of_verb,
    may_be_verb,
    noun,
    parses,
    verbs,
    words,
)

_NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*)")
_PEOPLE = re.compile(
    rf"(?:{PEOPLE}|населення|люд\w*|мешкан\w+|жител\w+|чоловік\w*|старожил\w*|містян\w*"
    r"|цивільн\w*|мирн\w*|місцев\w*|постійн\w*|земляк\w*|сусід\w*|односельц\w+|односельчан\w*)",
    re.IGNORECASE,
)
#: Of a town they are its people; of a census they are some of them.
_CITIZENS = re.compile(r"українц\w+", re.IGNORECASE)
#: A sentence that has these counts people anew.
_LIVES = AnyCase(rf"(?<!\w)(?:{PEOPLE}|жив(?:е|уть)|мешка\w+|прожива\w+)(?!\w)")
#: Adjectives that may stand between a count and its noun.
_ADJECTIVES = 3
#: What is counted beside people, and what no later count without a noun is of.
_BESIDE = frozenset(
    words(
        """
        день тиждень місяць рік година доба ніч хвилина раз відсоток гривня долар євро копійка
        кілометр метр дрон безпілотник ракета бомба авіабомба снаряд міна шахед каб боєприпас танк
        гармата обстріл удар атака вибух влучання приліт прильот штурм бій скид
        село місто селище пункт громада область район край половина третина чверть частина
        """
    )
)
#: "Пошкоджено 12 будинків, лишилося 290": of these too, where the sentence speaks of no people.
_BUILT = frozenset(words("будинок багатоповерхівка споруда об'єкт підприємство вулиця"))
#: Counts that tell of more than a handful are not of children or the hurt that were counted before.
_SOME = frozenset(
    words(
        """
        дитина поранений загиблий неповнолітній особа
        """
    )
)
_HANDFUL = 20
_SO_MANY = re.compile(
    r"(?<!\w)(?:багато|чимало|безліч|кільк(?:а|ох)|кількість|число|чисельність|решта|десятки|сотні)"
    r"(?=\s+\w)",
    re.IGNORECASE,
)
#: "На 5 травня було 40 ударів, на 5 червня — 70": of the same.
_ON_ANOTHER_DAY = AnyCase(r"[,;]\s+(?:а\s+)?(?:станом\s+)?на\s+\d{1,2}\s+\w+\s*[—–-]\s*(?:\w+\s+)?$")
#: "Неопізнаних залишилося 36", "Українців у Бахмуті було 51 тисяча".
_OPENING = re.compile(
    r"(?:^|[.:;«“\"]\s*|,\s+а\s+|[—–]\s+)[^\w\ue000-\ue006]*(?P<word>[^\W\d_]{4,})(?=\s+(?![\ue000]))"
)
_IS_LEFT = AnyCase(r"(?:(?:за)?лиш\w+|зостал\w+|було|стало|налічу\w+)(?!\w)")
#: "Дружини — п'ятеро".
_BEFORE_DASH = re.compile(r"(?P<word>[^\W\d_]{4,})\s*[—–-]\s*$")
_COLLECTIVE = AnyCase(r"(?:двоє|троє|\w+еро)(?!\w)")
#: What people who live somewhere do, or what is said of how many they are.
_LIVING = frozenset(
    words(
        """
        жити мешкати проживати доживати зимувати днювати бути мати стати лишитися лишатися залишитися
        залишатися зостатися зоставатися перебувати триматися ховатися переховуватися сидіти налічувати
        налічуватися нараховувати нараховуватися нарахувати становити складати сягати перевищувати
        скоротитися скоротити зменшитися поменшати змаліти впасти упасти знизитися опуститися дійти
        стиснутися втратити утратити звестися порахувати рахувати підрахувати оцінювати оцінити
        вважати казати розповідати розповісти говорити повідомити повідомляти зазначити уточнити
        додати пояснити сказати продовжувати продовжити могти відмовитися відмовлятися хотіти виїхати
        виїжджати евакуюватися набратися набиратися існувати знайти числитися значитися вціліти вижити
        збільшитися зрости повернутися повертатися їхати покинути покидати полишити залишити залишати
        хотітися обліковувати обліковуватися застрягти набрати налічити думати знати планувати погоджуватися
        погодитися поїхати припадати припасти розростися вирости зростати прогодувати
        """
    )
)


def counts_others(passage: Passage, quantity: Quantity, before: Sequence[Passage]) -> bool:
    """Whether the count is of something else than those who live there.

    `before`: the passages just before it, whose noun it may leave out.
    """
    after = noun_after(passage, quantity.end)
    if after is not None:
        return not (_PEOPLE.fullmatch(after) or _CITIZENS.fullmatch(after))
    return _is_headed(passage, quantity) or _refers_to_others(passage, quantity, before)


def noun_after(passage: Passage, position: int) -> str | None:
    """The noun that a count ending at `position` counts, as written; None where it leaves it out."""
    for _ in range(_ADJECTIVES + 1):
        found = _NEXT.match(passage.shadow, position)
        if found is None:
            return None
        word, position = found["word"], found.end()
        demonym = any(m.start == m.end == found.start("word") for m in passage.mentions)
        if demonym or _PEOPLE.fullmatch(word):
            return "людей"
        named = noun(word)
        if named is not None:
            return word if _may_be_counted(word) else None
        if not is_adjective(word):
            return None
    return None


def is_of_things(passage: Passage, quantity: Quantity) -> bool:
    after = noun_after(passage, quantity.end)
    return after is not None and not (_PEOPLE.fullmatch(after) or _CITIZENS.fullmatch(after))


def is_said_of_living(clause: str) -> bool:
    """Whether the verbs of a clause, if it has any, tell that people live or remain somewhere.

    "До вторгнення 4 тисячі мешканців їздили працювати в Суми" tells of those who went to work.
    """
    return not any(verbs(clause)) or any(may_be_verb(word, _LIVING) for word in words(clause))


def _may_be_counted(word: str) -> bool:
    """ "П'ять синагог", "чотири синагоги", "одна синагога": not "п'ять влітку"."""
    return any(
        p.tag.POS == "NOUN" and (p.tag.case == "gent" or (p.tag.number == "plur" and p.tag.case == "nomn"))
        for p in parses(word)
    )


def _is_headed(passage: Passage, quantity: Quantity) -> bool:
    """Whether another noun before the count is what it counts: "дружини — п'ятеро"."""
    dash = _BEFORE_DASH.search(passage.shadow, max(0, quantity.start - 40), quantity.start)
    if dash and _COLLECTIVE.search(passage.text, quantity.start, quantity.end):
        named = noun(dash["word"])
        if named is not None and named.tag.number == "plur" and not _PEOPLE.fullmatch(dash["word"]):
            return True
    openings = list(_OPENING.finditer(passage.shadow, 0, quantity.start))
    if not openings:
        return False
    word = openings[-1]["word"]
    between = passage.shadow[openings[-1].end() : quantity.start]
    if any(m.start == m.end == openings[-1].start("word") for m in passage.mentions):
        return False  # "покровчан лишилося 300"
    if COUNT in between or not _IS_LEFT.search(between) or _PEOPLE.fullmatch(word):
        return False
    following = _NEXT.match(passage.shadow, openings[-1].end())
    if following and not lemmas_of_verb(following["word"]) and noun(following["word"]) is not None:
        return False  # "колишніх мешканців залишилося 36"
    return _is_of_many(word)


def _is_of_many(word: str) -> bool:
    """Whether a word is a noun, or an adjective used as one, in the genitive plural: "суддів", "ранених"."""
    tags = [parse.tag for parse in parses(word)]
    if noun(word) is not None:
        tags = [tag for tag in tags if tag.POS == "NOUN"]
    return all(
        str(tag.POS) in ("NOUN", "ADJF") and tag.number == "plur" and tag.case in ("gent", "accs", "loct")
        for tag in tags
    )


def _refers_to_others(passage: Passage, quantity: Quantity, before: Sequence[Passage]) -> bool:
    """Whether what was counted last, here or in the sentence before, is something else than people."""
    for counted in _counted_before(passage, quantity.start, quantity):
        return not _PEOPLE.fullmatch(counted)
    if not _LIVES.search(passage.shadow) and _counts_what_is_built(passage, quantity.start):
        return True
    if _ON_ANOTHER_DAY.search(passage.text, 0, quantity.start):
        words = [noun_after(passage, its.end) for its in passage.counts if its.end <= quantity.start]
        return bool(words) and words[-1] is not None and not _PEOPLE.fullmatch(words[-1])
    # A sentence that names a town or people begins anew.
    if any(not m.office for m in passage.mentions) or _LIVES.search(passage.shadow):
        return False
    for earlier in before[-1:]:
        for counted in _counted_before(earlier, len(earlier.text), quantity):
            return not _PEOPLE.fullmatch(counted)
    return False


def _counts_what_is_built(passage: Passage, end: int) -> bool:
    counted = (noun_after(passage, its.end) for its in passage.counts if its.end <= end)
    return any(p.normal_form in _BUILT for word in counted if word for p in parses(word))


def _counted_before(passage: Passage, end: int, quantity: Quantity) -> Iterator[str]:
    """The nouns counted before a point of a passage, the last first; "людей" for all that are people."""
    ends = [its.end for its in passage.counts if its.end <= end and its.start != quantity.start]
    ends += [found.end() for found in _SO_MANY.finditer(passage.shadow, 0, end)]
    for position in sorted(ends, reverse=True):
        word = noun_after(passage, position)
        if word is None or position > end:
            continue
        lemmas = {p.normal_form for p in parses(word) if p.tag.POS == "NOUN"}
        if lemmas & (_BESIDE | _BUILT) or (lemmas & _SOME and quantity.value >= _HANDFUL):
            continue
        yield word
