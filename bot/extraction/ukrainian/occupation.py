"""How Ukrainian says that a town is occupied."""

import re

from bot.extraction.lower import AnyCase
from bot.extraction.occupied import OccupiedCues
from bot.extraction.passage import OTHER, TOWN

_OCCUPIED_TOWN = rf"(?P<town>(?>[{TOWN}{OTHER}]+))"
CUES = OccupiedCues(
    hint=AnyCase(r"окупован|окупаці|екзилі|вигнанні"),
    told=(
        # "Тимчасово окуповане місто Токмак"; not "частково окупований", "колись окупований", "не окупований"
        re.compile(
            r"(?<!частково\s)(?<!раніше\s)(?<!колись\s)(?<!тоді\s)(?<!не\s)(?<!двічі\s)(?<!\w)"
            r"окупован(?:е|ий|а|ого|ої|ому|ій|им|ою|у)\s+(?:(?:росіянами|росією|ворогом|нині|зараз|наразі)\s+)?"
            rf"(?:(?:міст(?:о|а|і|у|ом)|м\.|сел\w+|с\.|смт\.?)\s+)?{_OCCUPIED_TOWN}"
        ),
        # "Маріупольська міська рада в екзилі", "мер Енергодара Дмитро Орлов, який у вигнанні"
        re.compile(
            rf"{_OCCUPIED_TOWN}\s[^.;:!?{TOWN}{OTHER}]{{0,60}}?(?<!\w)[ув]\s+(?:екзилі|вигнанні)(?!\w)"
        ),
        # "Токмак досі під окупацією"; not "Херсон був в окупації"
        re.compile(
            rf"{_OCCUPIED_TOWN}\s+(?:[—–-]\s+)?(?:(?:досі|зараз|нині|вже|уже|наразі|залишається|перебуває|тимчасово)\s+){{0,3}}"
            r"(?:окупован(?:ий|а|е)|(?:в|у|під)\s+окупаці(?:ї|єю))(?!\w)"
        ),
    ),
    # Whose council is in exile is told by the patterns above.
    exiled=AnyCase(r"(?!)"),
)
