"""Whom an order of evacuation covers, who ordered it, and for how long, where the sentence says it."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage
from bot.extraction.terms import TermCues
from bot.extraction.ukrainian.dates import days_told
from bot.extraction.ukrainian.persons import body_in_nominative, office_in_nominative, official_in_nominative
from bot.extraction.ukrainian.phrases import rule

_GROUP = (
    r"(?:всього|усього)\s+(?:(?:цивільного|дорослого|місцевого)\s+)?населення|цивільного\s+населення|(?:всіх|усіх)\s+(?:мешканців|жителів|цивільних"
    r"|категорій населення)"
    r"|(?:всі|усі)\s+(?:дорослі|цивільні|мешканці|жителі)|(?:родин(?:а|и(?!\s+\w+ли(?!\w))|у|ою|ам|ами|ах)?(?!\w)"
    r"|сімей|сім['’ʼ]\w+)(?: (?:з|із|та"
    r"|і) (?:\w+ )?(?:дітьми|неповнолітніми))?|дітей(?: (?:з|із|разом з"
    r"|разом із) (?:\w+ ){0,2}(?:батьк|родин|рідн|сім['’ʼ]|опікун|представник|матер|мам|дорослими|близьким"
    r"|супровод)\w*)?|неповнолітніх"
    r"|маломобільн\w+(?: (?:людей|мешканців|жителів|груп населення))?|лежачих(?: хворих)?"
    r"|людей з інвалідністю|літніх людей|осіб похилого віку|вагітних"
)
_SCOPE = rule(
    rf"(?:,? а саме|,? лише|,? тільки)? (?:для )?(?P<whom>(?:{_GROUP})(?:(?:,| і| та"
    rf"| й) (?:{_GROUP}))*)(?!\w)"
)
_WITHIN = re.compile(rf"(?P<whom>(?:{_GROUP})(?:(?:,|\s+і|\s+та|\s+й)\s+(?:{_GROUP}))*)(?!\w)", re.IGNORECASE)
_BODY = (
    r"(?:(?:[А-ЯІЇЄҐа-яіїєґ'’ʼ]+ськ\w+\s+){0,2}(?:обласн\w+\s+|районн\w+\s+)?[Рр]ад(?:а|и|і"
    r"|ою)\s+оборони(?:\s+[А-ЯІЇЄҐ][\w'’ʼ-]+(?:\s+області)?)?"
    r"|(?:(?:[Рр]егіональн|[Оо]бласн|[Дд]ержавн)\w+\s+)?[Кк]омісі[яїєюі]\w*(?:\s+з\s+(?:питань\s+)?[^,.;]{3,90}?)?"
    r"(?=\s+(?:ухвал|прийня|розшир|оголо|виріш|постанов)|[,.;]|$)"
    r"|(?:[\w'’ʼ-]+(?:ськ|цьк|районн|обласн)\w+\s+){0,2}[Кк]оординаційн\w+\s+штаб\w*(?:\s+(?:з"
    r"|із)\s+(?:(?!\sрозглян)[^,.;]){3,60}?)?"
    r"(?=\s+(?:ухвал|прийня|розшир|оголо|виріш|заверш|розглян|погоди|підтрима|на\s)|[,.;]|$)"
    r"|(?:[А-ЯІЇЄҐ][\w'’ʼ-]+\s+)?(?:обласна\s+|районна\s+|міська\s+)?військова\s+адміністрація"
    r"|[Оо]бласна\s+адміністрація|(?:[А-ЯІЇЄҐ][\w'’ʼ-]+ська\s+)?(?:ОВА|МВА|ОДА|РВА|СВА)|[Оо]бласн\w+\s+влад\w+|Кабмін\w*"
    r"|Кабінет\w*\s+[Мм]іністрів)"
)
_NAME = r"[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+\s+[А-ЯІЇЄҐ][а-яіїєґ'’ʼ][\w'’ʼ-]*"
_DECIDED = (
    r"(?i:ухвали\w+|прийня\w+|розшири\w+|оголоси\w+|запровади\w+|виріши\w+|постанови\w+|призначи\w+"
    r"|підтрима\w+|затверди\w+|оголошу\w+|запроваджу\w+|розпоряди\w+|наказа\w+|підписа\w+|продовжи\w+)"
)
_ORDERED_BY = re.compile(
    rf"(?P<who>{_BODY})(?:,[^.;]{{3,80}},)?\s+(?:(?:також|вже|сьогодні|учора|раніше)\s+)?{_DECIDED}"
    rf"|(?P<met>{_BODY})\s+розглян\w+\s[^.;]{{3,140}}\s(?:підтрима|погоди|схвали)(?:в|ла|ло|ли)(?!\w)"
    rf"|{_DECIDED}\s+(?P<person>(?:начальник|голова|очільник)\w*\s+(?:[\w'’ʼ-]+\s+){{0,5}}?{_NAME})"
    rf"|(?P<signer>(?:[Нн]ачальни(?:к|ця)|[Гг]олова|[Оо]чільни(?:к|ця)|[Кк]ерівни(?:к|ця))\s+(?:[\w'’ʼ-]+\s+){{0,5}}?{_NAME})(?:,[^.;]{{3,80}},)?\s+"
    rf"(?:(?:також|вже|сьогодні|учора|раніше)\s+)?{_DECIDED}"
    rf"|(?<!\w){_DECIDED}(?:\s+(?!(?:начальник|голов|очільник|керівник)[аи]\s)[\w'’ʼ-]+){{0,4}}?\s+(?P<by>{_BODY})"
    rf"|(?:рішення(?:м)?|наказ(?:ом)?|розпорядження(?:м)?)\s+(?P<of>{_BODY})"
    r"|(?:[Вв]ідповідно\s+до|[Зз]гідно\s+(?:з|із)|[Нн]а\s+підставі|[Пп]ідстава\s*[—–-]|за)\s+(?:розпоряджен\w+|наказ\w*|рішен\w+)"
    rf"\s+(?P<official>(?:начальника|голови|очільника|керівника)\s+(?:[\w'’ʼ-]+\s+){{0,6}}?{_NAME})"
    r"|(?:[Рр]озпорядження(?:м)?|[Нн]аказ(?:у|ом)|[Рр]ішення(?:м)?)\s+(?P<head>(?:начальника|голови|очільника|керівника)\s+(?:[\w'’ʼ-]+\s+){1,5}?(?:адміністрації|ОВА|МВА|РВА|СВА))"
)
_OF_AN_ORDER = re.compile(
    r"(?<!\w)(?:примусов|обов['’ʼ]язков)\w+\s[^.;]{0,60}(?:евак|вив[ео]з|виїзд|виїх)"
    r"|(?:евак|вив[ео]з|виїзд|виїх)\w+[^.;]{0,60}\s(?:примусов|обов['’ʼ]язков)\w+",
    re.IGNORECASE,
)
#: A sentence that may tell who decided what a sentence beside it states.
_OF_A_DECISION = re.compile(
    r"ухвал|прийня|розшир|виріш|рішенн|наказ|розпорядж|постанов|штаб|комісі|Рад[аи]\s+оборони", re.IGNORECASE
)
#: A body that is named in a sentence of a decision, and not only as the seat of one who speaks.
_BODY_ALONE = re.compile(
    r"(?<!начальник )(?<!начальника )(?<!голова )(?<!голови )(?<!очільник )(?<!очільника )(?<!керівник )"
    rf"(?<!керівника )(?<![\w'’ʼ-])(?P<alone>{_BODY})"
)
#: "Звернулася по таке рішення ОВА", "Рада оборони скасувала рішення": they have not decided it.
_ASKED_FOR_IT = AnyCase(
    r"(?<!\w)(?:зверну|наполя|попроси|запропонува|клопота|ініцію|подал|обговор|розгляну|скасу)\w*"
)
#: "Адміністрація прийняла рішення закрити переправу": of something else.
_OF_SOMETHING_ELSE = AnyCase(
    r"(?<!\w)рішення\s+(?:\w+но\s+)?(?!(?:евак|вив|відсел|оголо|запров|ввести|пров|розшир|продовж|розпоч|почати|здійсн|організ"
    r"|посил|поширити|включити|додати)\w*)\w+(?:ти|тися|тись)(?!\w)"
)
#: "Евакуація триватиме до ...": the sentence is still about the order.
_CONTINUES = re.compile(
    r"\W*(?:(?:як\s+(?:пиш|повідом|зазнач|уточн|поясн)\w+[^,.;]{0,40}|за\s+[^,.;]{3,40}),\s+)?(?:(?:примусов\w+|обов['’ʼ]язков\w+|це|таке)\s+)?(?:евакуаці\w+|вивезення|виїзд|терміни?|строки?|тривалість|триватим\w+|провести|вивезти"
    r"|вивозитимуть|завершити|організован\w+\s+(?:виїзд|вивезення)|розпорядження|рішення"
    r"|наказ|режим|діє|діятиме|(?:вона|воно|він)\s+стосується)(?!\w)",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?<!\w)(?:з|із|починаючи\s+з|почнеться|розпочнеться|розпочинається|стартує)\s+$"
    # "За розпорядженням від 9 травня": that is the day of the paper.
    r"|^(?!.*(?<!\w)(?:розпорядж|рішенн|наказ|постанов|протокол)\w*\s).*(?<!\w)від\s+$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?<!\w)(?:до|по|не\s+пізніше)\s+$|заверш\w+\s+(?:мають\s+|маємо\s+)?(?:до\s+)?$", re.IGNORECASE
)


def end_of(passage: Passage, end: int) -> int:
    """Where the statement that ends at `end` ends with its limit; `end` itself if it has none."""
    limit = _SCOPE.match(passage.shadow, end)
    return limit.end() if limit else end


def _decider(text: str) -> str | None:
    if _OF_SOMETHING_ELSE.search(text):
        return None
    found = _ORDERED_BY.search(text)
    if found is None and _OF_A_DECISION.search(text) and not _ASKED_FOR_IT.search(text):
        found = _BODY_ALONE.search(text)
    if not found:
        return None
    who = next((who.strip() for who in found.groups() if who), None)
    official = found.groupdict().get("official")
    if head := found.groupdict().get("head"):
        return office_in_nominative(head)
    return official_in_nominative(official) if official else who and body_in_nominative(who)


CUES = TermCues(
    covers=_WITHIN,
    decider=_decider,
    of_an_order=_OF_AN_ORDER,
    of_a_decision=_OF_A_DECISION,
    continues=_CONTINUES,
    starts=_STARTS,
    ends=_ENDS,
    lasts=re.compile(
        r"(?<!\w)(?:протягом|упродовж|на)\s+(?P<days>\d{1,3})\s+(?:днів|діб|календарних\s+днів)(?!\w)",
        re.IGNORECASE,
    ),
    days=days_told,
)
