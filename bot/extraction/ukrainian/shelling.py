"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator

from bot.domain.fact import FactKind, Shelling
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects
from bot.extraction.ukrainian import guards
from bot.extraction.ukrainian.phrases import rules

#: A word may use those below it.
_WORDS = {
    "FOES": r"""
        (?:росіян\w*|ворог\w*|окупант\w*|противник\w*|арм\w+ РФ|війська РФ|загарбник\w*|ворож\w+ \w+
        |(?:російськ\w+ )?(?:артилері\w+|авіаці\w+|дрони?|безпілотник\w*|міномет\w*)(?: росіян| ворога| РФ)?
        |російськ\w+ (?:війська|арм\w+|сили|військові))
    """,
    "FIRE": r"(?:обстріл\w*|бомбардуван\w+|вогн(?:ем|ю)|удар(?:ами|ів|и|ом|у)?|атак(?:ами|и|у)?|авіаудар\w*)",
    "FIRED": r"""
        (?:обстріл(?:ює|юють|юється|яли|яла|яний|яне|яв|ювали|ювала|яно)\w*|б['’ʼ](?:є|ють)|бил(?:и|а)
        |бив|бомбить|бомблять
        |бомбять|бомбили|бомбила|атаку(?:є|ють|вали|вав|вала)|накри(?:ває|вають|вали|вала|в|ла|ли)|криють
        |криє|гатить|гатять
        |гатили|вдари(?:ли|в|ла)|поцілили|поцілив|лупить|луплять|стріляють|стріляє|нищать|нищить)
    """,
    "SHELLS": r"""
        (?:снаряд\w*|дрон\w*|безпілотник\w*|авіабомб\w*|бомб\w*|КАБ\w*|ракет\w*|мін(?:и|а)|шахед\w*
        |[«"]?шахед\w*[»"]?
        |FPV-дрон\w*|FPV|артилері\w+|БпЛА|БПЛА|ФАБ\w*)
    """,
    "FALL": r"""
        (?:пада(?:ють|є|ли)|упа(?:ли|в|ла)|впа(?:ли|в|ла)|летять|летить|летіли|приліта(?:ють|є|ли)
        |доліта(?:ють|є|ли)
        |прилеті(?:ли|в|ла|ло)
        |влуча(?:ють|є|ли)|влучи(?:ли|в|ла|ло)|розірва\w+|скида(?:ють|є)|скинули|вдари(?:ли|в|ла)
        |поціли(?:ли|в|ла))
    """,
}
_REPORTED = r"""
    <FOES>(?: (?!не\b)[\w'’ʼ]+){0,5}? (?:<FIRED>)(?![^.;:,]{0,25} (?:по )?(?:позиці|військ|бригад))

    по <PLACE>(?: (?!не\b)[\w'’ʼ]+){0,4}? (?:<FIRED>|працю(?:є|ють|вала|вали) (?:\w+ ){0,2}(?:артилері
    |авіаці)\w+)

    <FIRED>(?: (?!не\b)[\w'’ʼ]+){0,3}? по <PLACE>

    <FIRED> (?:(?!не\b)[\w'’ʼ]+ ){0,2}?<PLACE>

    <PLACE>,?[^.;:,]{0,40}? (?:<FIRED>)

    (?:(?<!з-)під|потрапи\w+ під|зазна\w+) (?:\w+ ){0,2}<FIRE>

    (?:російськ\w+|ворож\w+|артилерійськ\w+|масован\w+|чергов\w+|постійн\w+|безперервн\w+|щоденн\w+
    |цілодобов\w+) (?:\w+ )?<FIRE>

    <FIRE>(?:, [^,.;]{3,40},)?(?: (?!не\b)[\w'’ʼ]+){0,3} (?:пост[іи]йн\w+|безперервн\w+|щоденн\w+
    |цілодобов\w+|щоночі|щодня|без
    \s(?:перерви|вихідних|зупину|упину))

    <SHELLS>(?: (?:й|і|та
    |або) <SHELLS>)?(?: (?!не\b)[\w'’ʼ-]+){0,4}? (?:<FALL>)(?: (?!не\b)[\w'’ʼ-]+){0,4}? (?:на|по|у|в
    |біля) (?:центр\w* |двор\w* )?<PLACE>

    (?:на|по|у|в) (?:центр\w* )?<PLACE>[^.;:]{0,40}? (?:<FALL>|вдарили|поцілили)

    <FALL>[^.;:,]{0,40}? (?:по|на|у|в) (?:центр\w* )?<PLACE>

    <SHELLS>(?: (?!не\b)[\w'’ʼ]+){0,2} (?:щодня|щогодини|щоночі|постійно) (?:<FALL>)

    (?:обстріл|удар|атак|бомбардуван|авіаудар|ракетн\w+ удар|прильот)\w* (?:по )?(?:(?:центр\w*|околиц\w+
    |передміст\w+|місту|селу|селищу) )?<PLACE>

    (?:<FALL>|летять|прилітає) (?:сюди|туди)

    <COUNT> (?:ударів|обстрілів|скидів|влучань|прильотів|атак)[^.;:,]{0,20}? (?:по|на) <PLACE>

    (?:внаслідок|після|через) (?:(?!не\b)\w+ ){0,2}(?:обстріл\w*|удар(?:у|ів|ом)?|авіаудар\w*|атак\w*)

    (?:у|в) <PLACE> (?:(?!чу)[\w'’ʼ]+ )?(?:вибух\w*|прильот\w*)(?! (?:було )?чут)
"""
#: What is said of it by denying that it pauses: these words deny nothing else.
_UNCEASING = r"""
    (?:<FIRE>|прильот\w*|вибух\w*)(?:, [^,.;]{3,40},)?(?: \w+){0,2} не (?:вщуха\w+|припиня\w+|стиха\w+
    |втиха\w+|змовка\w+)

    (?:жодн\w+|ні) (?:дня|дні|ночі|години|доби) без (?:\w+ )?(?:<FIRE>|прильот\w*|вибух\w*)
"""
_RULES = (
    *((pattern, guards.is_of_these_days) for pattern in rules(_UNCEASING, _WORDS)),
    *((pattern, guards.is_current) for pattern in rules(_REPORTED, _WORDS)),
)
_CONSTANT = re.compile(
    r"(?<!\w)(?:пост[іи]йн\w+|безперервн\w+|безупинн\w+|щоденн\w+|цілодобов\w+|невпинн\w+|нескінченн\w+"
    r"|безперестанн\w+"
    r"|щодня|щоночі|щогодини|безперестанку|без\s+(?:упину|перерви|зупину|угаву|вихідних)"
    r"|(?:і\s+)?день\s+і\s+ніч"
    r"|удень\s+і\s+вночі"
    r"|вдень\s+і\s+вночі|не\s+(?:вщуха|припиня|стиха|втиха|змовка)\w+|(?:жодн\w+|ні)\s+(?:дня|ночі"
    r"|доби)\s+без)(?!\w)",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"обстріл|бомб|вогн|удар|атак|б['’ʼ]ють|гатить|накри|поціл|прильот|приліт|прилет"
    r"|снаряд|дрон|влуч|скид|скину|вибух|накри|криють|б['’ʼ]є|бил[иа]|ракет|КАБ|нищ|артилер|летять|пада",
    re.IGNORECASE,
)

#: "After the attacks there": only when, and nothing of today.
_ATTACKS_THERE = re.compile(r"(?:обстріл|удар|атак|бомбардуван)\w*\s+(?:там|тут)$", re.IGNORECASE)
#: How many died in all the war tells nothing of these days.
_SINCE_THE_BEGINNING = re.compile(
    r"(?:від|з)\s+початку\s+(?:повномасштабн\w+\s+|великої\s+)?(?:війни|вторгнення)", re.IGNORECASE
)
#: Those who strike the enemy.
_OURS = re.compile(
    r"(?<!\w)(?:ЗСУ|ГУР|СБУ|Сил\w+\s+оборони|наш(?:і|их)\s+(?:військ\w+|бійц\w+|дрон\w+|захисник\w+)"
    r"|українськ\w+\s+(?:військ\w+|дрон\w+|сил\w+|бійц\w+))",
    re.IGNORECASE,
)

#: Who caused it may be told after it.
_BURST = re.compile(r"вибух", re.IGNORECASE)
#: From there it was fired, or it is a road's end, or where the wounded are.
_FIRED_FROM = re.compile(
    r"(?<!\w)(?:з|із|зі)\s+(?:боку\s+|окупован\w+\s+)?$"
    r"|(?<!\w)(?:трас\w+|дорог\w+|шосе)\s+(?:на\s+|до\s+)?$"
    r"|(?<!\w)(?:достав|доправ|госпіталіз)\w+\s+(?:[ув]|до)\s+(?:лікарн\w+\s+)?$",
    re.IGNORECASE,
)
#: It burst or was blown up, and no one struck.
_NOT_BY_THE_ENEMY = re.compile(
    r"(?<!\w)(?:(?:обстрілю|атаку)ватим\w+|сапер\w*|уламк\w+|влучань\s+немає|усі\s+\w+\s+збит\w*"
    r"|обстріл\w*\s+(?:\S+\s+){0,3}?припинил\w+|відколи|знищен\w+\s+російськ\w+|вшанува\w+|засуди\w+|суд"
    r"|агент\w*|навчань|ППО|газов\w+|вибух\w*\s+газу|боєприпас\w*|здетонував|(?:місто|село"
    r"|селище)\s+(?:\S+\s+)?вціліл\w*)(?!\w)",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    if not _HINT.search(passage.text) or _SINCE_THE_BEGINNING.search(passage.text):
        return
    if _NOT_BY_THE_ENEMY.search(passage.text) or passage.is_of_an_area:
        return
    yield from once_per_place(_told(passage, subjects, newest_year))


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    for pattern, holds in _RULES:
        for found in pattern.finditer(passage.shadow):
            if not holds(passage, *found.span(), newest_year):
                continue
            if _OURS.search(passage.text, 0, len(passage.text) if _BURST.search(found[0]) else found.end()):
                continue
            if _ATTACKS_THERE.search(passage.text, *found.span()):
                continue
            places = subjects.named_otherwise(
                passage, subjects.of(passage, *found.span(), several=True), _FIRED_FROM
            )
            if places:
                value = Shelling.CONSTANT if _is_constant(passage, found) else Shelling.REPORTED
                yield Finding(FactKind.SHELLING, tuple(places), value, *found.span())


def _is_constant(passage: Passage, found: re.Match[str]) -> bool:
    start, end = found.span()
    before = re.split(r"[.;:]", passage.shadow[max(0, start - 40) : start])[-1]
    after = re.split(r"[.;:]", passage.shadow[end : end + 40])[0]
    return bool(_CONSTANT.search(before + passage.shadow[start:end] + after))
