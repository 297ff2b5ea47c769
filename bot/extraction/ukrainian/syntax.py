"""How Ukrainian sentences tell which town they speak of."""

import re

from bot.extraction.subjects import Syntax
from bot.extraction.ukrainian.phrases import rule

SYNTAX = Syntax(
    clause_break=re.compile(
        r";|\s[–—-]\s|,\s+(?:а|але|проте|натомість|тоді\s+як|водночас|однак|зокрема)\s+|,\s+(?:і|й|та)\s+",
        re.IGNORECASE,
    ),
    beside=rule(
        r"(?: (?:досі |ще )?(?:у|в|з|із|зі|для|на території|на|по|щодо|мешканців|жителів|населення))?"
        r"(?: (?:межах|населених пунктах|таких населених пунктах|наступних населених пунктах):?)? (?P<towns><TOWNS>)"
    ),
    row=rule(r"<TOWNS>"),
    wider=rule(
        r"<PLACE>(?: (?:і|й|та)|, а також|,? разом із|,? з)(?: (?:його|її|їх|інш\w+|усіх|всіх|кільк\w+|найближч\w+)){0,3}"
        r" (?:навколишн\w+|прилегл\w+|сусідн\w+|довколишн\w+|околиц\w+|передміст\w+|сел(?:ах|а|ищах)|громад\w*|район\w*)"
    ),
    pronoun=re.compile(r"(?<!\w)(?:тут|там|звідси|звідти|його|його|її|він|вона|воно)(?!\w)", re.IGNORECASE),
    joining=re.compile(
        r"\b(?:і|й|та|а|також|або|чи|як|у|в|з|із|зі|ще|м|с|смт|сел(?:о|а|і|ах|ищ\w*|ищах)|міст(?:о|а|і|ах)|сіл|місто|селищ\w*)\b",
        re.IGNORECASE,
    ),
)
