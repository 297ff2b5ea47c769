"""Harm that a report of a day's strikes tells of, town by town: "У Лимані пошкоджено два будинки"."""

import re

from bot.extraction.headed import HarmCues

#: Where the hurt were helped, or of whom nothing is known.
_NO_HARM = re.compile(
    r"(?<!\w)(?:допомог\w*|лікарн\w+|встановити|невідом\w+|без\s+руйнувань|паводк\w+|повін\w+|підтоп\w+|ДТП)(?!\w)",
    re.IGNORECASE,
)
#: A report of the strikes of a day over an area.
_IN_A_DAY = re.compile(
    r"(?<!\w)(?:за|про|протягом|упродовж|впродовж)\s+(?:(?:минул\w+|останн\w+|цю|попередн\w+)\s+)?(?:доб[уи]|день|дня|ніч|24\s+години)"
    r"|(?<!\w)(?:минулої|вчора|упродовж)(?:\s+(?:доби|ночі|дня))?(?!\w)|доба(?!\w)"
    # "Покровський район", in a line above what happened there; "загалом ворог обстріляв область 19 разів"
    r"|^\W*[А-ЯІЇЄҐ][\w’'ʼ-]+(?:ськ|цьк|зьк)ий\s+район\W*$|^\W*(?:загалом|усього|разом)(?!\w)(?![^.;]*(?:рік|рок|місяц|початк))[^.;]{0,60}\d\s+раз"
    # "Сьогодні на Донеччині загинули двоє через обстріли": not just "на сьогодні".
    r"|(?<!на\s)(?<!\w)сьогодні(?!\w)(?=[^.;]*(?:загин|поранен|[ву]би[лтв]|пошкодж|постражда))",
    re.IGNORECASE,
)
#: "Артилерія: Берислав, Бургунка": with what those towns were struck.
_STRUCK_WITH = r"^\W*(?:артилері|авіаці|міномет|дрон|БпЛА|FPV|КАБ|РСЗВ|ракет)[\w-]*\s*[:–—-]\s"
_IN = re.compile(
    rf"(?:(?<!\w)(?:у|в|по)\s+(?:(?:місті|селі|селищі|смт|с\.|м\.)\s+)?|\(\s*|^\W*|{_STRUCK_WITH}[^.;:]*)$",
    re.IGNORECASE,
)
#: Harm that a report of strikes tells of town by town.
_HARM = re.compile(
    rf"{_STRUCK_WITH}|(?<!\w)(?:двоє|троє|четверо|один|одна)\s+(?:з\s+них\s+)?[–—-]\s+[ув]\s|(?<!\w)(?:пошкод\w+|зруйнов\w+|понівеч\w+|знищен\w+|зачепи\w+|побит\w+|розбит\w+|згорі\w+|поранен\w*|загин\w+|загибл\w+|постражда\w+|дісталося|влуч\w+"
    r"|травмова\w+|[ву]би(?:в|ла|ли|то)|будин\w+|багатоповерхів\w+|адмінбудівл\w+|житл\w+|п['’ʼ]ятиповерхів\w+)",
    re.IGNORECASE,
)
_SETTLEMENTS = re.compile(r"(?<!\w)населен\w+\s+пункт\w*", re.IGNORECASE)
CUES = HarmCues(harm=_HARM, none=_NO_HARM, in_a_day=_IN_A_DAY, leading=_IN, settlements=_SETTLEMENTS)
