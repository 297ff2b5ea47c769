"""Whom an order of evacuation covers, who ordered it, and for how long, where the sentence says it."""

import re
from collections.abc import Sequence

from bot.domain.fact import Evacuation, Terms
from bot.extraction.days import first_led
from bot.extraction.passage import Passage
from bot.extraction.ukrainian.dates import dated
from bot.extraction.ukrainian.phrases import rule

_GROUP = (
    r"(?:родин\w*|сімей|сім['’ʼ]\w+)(?: (?:з|із|та|і) (?:\w+ )?(?:дітьми|неповнолітніми))?|дітей(?: (?:з|із"
    r"|разом з|разом із) (?:\w+ ){0,3}\w+)?|неповнолітніх"
    r"|маломобільн\w+(?: (?:людей|мешканців|жителів|груп населення))?|лежачих(?: хворих)?"
    r"|людей з інвалідністю|літніх людей|осіб похилого віку|вагітних"
)
_SCOPE = rule(
    rf"(?:,? а саме|,? лише|,? тільки)? (?:для )?(?P<whom>(?:{_GROUP})(?:(?:,| і| та"
    rf"| й) (?:{_GROUP}))*)(?!\w)"
)
_WITHIN = re.compile(rf"(?P<whom>(?:{_GROUP})(?:(?:,|\s+і|\s+та|\s+й)\s+(?:{_GROUP}))*)(?!\w)", re.IGNORECASE)
_ORDERED_BY = re.compile(
    r"(?P<who>(?:(?:Рада|Ради|Раді|Радою)\s+оборони(?:\s+\w+\s+області)?|(?:регіональн\w+|обласн\w+"
    r"|державн\w+)\s+комісі\w+[^,.;]{0,80}?(?=\s+(?:ухвал|прийня|розшир|оголо)|[,.;])"
    r"|Координаційн\w+\s+штаб\w*(?:\s+[^,.;]{0,60}?)?(?=\s+(?:ухвал|прийня|розшир|оголо|на\s)|[,.;])"
    r"|(?:\w+\s+)?(?:ОВА|МВА|ОДА)|[Оо]бласна\s+(?:військова\s+)?адміністрація|Кабмін\w*"
    r"|Кабінет\w*\s+[Мм]іністрів))",
)
_DECIDES = re.compile(r"ухвал|прийня|розшир|оголо|запровад|рішенн|наказ|розпорядж", re.IGNORECASE)
#: "Евакуація триватиме до ...": the sentence is still about the order.
_CONTINUES = re.compile(
    r"\W*(?:(?:примусов\w+|обов['’ʼ]язков\w+|це|таке)\s+)?(?:евакуаці\w+|вивезення|виїзд|розпорядження"
    r"|рішення"
    r"|наказ|режим|діє|діятиме)(?!\w)",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?<!\w)(?:з|із|від|починаючи\s+з|почнеться|розпочнеться|розпочинається|стартує)\s+$", re.IGNORECASE
)
_ENDS = re.compile(
    r"(?<!\w)(?:до|по|не\s+пізніше)\s+$|заверш\w+\s+(?:мають\s+|маємо\s+)?(?:до\s+)?$", re.IGNORECASE
)


def end_of(passage: Passage, end: int) -> int:
    """Where the statement that ends at `end` ends with its limit; `end` itself if it has none."""
    limit = _SCOPE.match(passage.shadow, end)
    return limit.end() if limit else end


def of(passage: Passage, value: Evacuation, following: Sequence[Passage] = ()) -> Terms | None:
    """What the sentence states of an order; None for nothing, or for what is no order.

    Its days may stand in the sentences that follow and go on about it. Only complete dates count: a day
    without its year may be of another one.
    """
    if value not in (Evacuation.MANDATORY, Evacuation.FORCED):
        return None
    covers = _WITHIN.search(passage.text)
    ordered = _ORDERED_BY.search(passage.text) if _DECIDES.search(passage.text) else None
    told = [passage.text, *(later.text for later in following if _CONTINUES.match(later.text))]
    days = [day for text in told for day in dated(text)]
    terms = Terms(
        covers["whom"] if covers else None,
        ordered["who"] if ordered else None,
        first_led(days, _STARTS),
        first_led(days, _ENDS),
    )
    return None if terms == Terms() else terms
