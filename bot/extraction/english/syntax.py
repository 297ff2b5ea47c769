"""How English sentences tell which town they speak of."""

import re

from bot.extraction.english.phrases import rule
from bot.extraction.passage import LENGTH, OTHER, TOWN
from bot.extraction.syntax import Syntax

SYNTAX = Syntax(
    clause_break=re.compile(
        r";|,\s+adding\s+that\s+|\s[–—-]\s|,?\s+(?:while|whereas|but)\s+|,\s+and\s+", re.IGNORECASE
    ),
    beside=rule(
        r" (?:(?:still )?(?:left )?(?:in|inside|within|for|from|of|across) )?(?P<towns><TOWNS>(?:(?:,"
        r"| and|, and) from <TOWNS>)*)"
    ),
    row=rule(r"<TOWNS>(?:(?:,| and|, and) from <TOWNS>|,? as well as(?: from| in| of| for)? <TOWNS>)*"),
    wider=rule(
        r"<PLACE>(?:,? and|,? as well as|,? along with|,? with)(?: (?:in|the|its|other|several|all|some"
        r"|dozens? of)){0,3} (?:surrounding|nearby|neighbou?ring|adjacent|other|villages?|towns?|settlements?"
        r"|districts?|suburbs?|outskirts|communit\w+|hromadas?|environs|areas? around|land around)"
    ),
    listing=re.compile(
        r"\b(?:and|neighbou?ring|or|as|well|also|the|of|in|from|for|to|at|villages?|settlements?|towns?|cit(?:y|ies)"
        r"|hamlets?|along|together|with|both|nearby|region|oblast|district|raion|hromadas?"
        r"|communit(?:y|ies)|territorial|rural|urban|urban-type|starosta|municipal|settlement|following"
        r"|another|one|its|part|[vsct](?=\.))\b",
        re.IGNORECASE,
    ),
    subheading=re.compile(
        r"\W*(?:[A-Z][\w'’-]+\s+){1,3}(?:(?:urban|rural|settlement|village|city|town|territorial)\s+)*"
        r"(?:communit(?:y|ies)|hromada|district|raion)\s*:?|\W*Advertis(?:ement|ing)\W*"
    ),
    apart=re.compile(
        r"\b(?:remov\w+|tak\w+\s+off|struck\s+(?:off|from)|exclud\w+|lifted|no\s+longer|except|complet\w+"
        r"|collection"
        r"|assembly|reception|recepti\w+|pick-?\s?up|points?|stations?|schools?|stud(?:y|ied|ies)|hospitals?"
        r"|treated|housing"
        r"|housed|accommodat\w+|given|received?|arriv\w+|taken\s+to(?!\s+(?:begin|start|carry|conduct|introduce|announce|evacuate)\b)|brought\s+to|rebuilt|repair\w*|restor\w+"
        r"|twin|help\w*"
        r"|aid|deliver\w*|shelters\s+to|since\s+the\s+(?:beginning|start)|statistics|trial|prosecutors|court"
        r"|roads?|between|power|blackouts?|rehabilitation|hits|hotlines?|offices?|our\s+drones|equipment"
        r"|Defen[cs]e\s+Forces|partisans|depots?|Russian\s+(?:depots?|bases?|air|targets?)|quiet|calm"
        r"|not\s+(?:shelled"
        r"|attacked)|without\s+(?:shelling|attacks))\b",
        re.IGNORECASE,
    ),
    each=re.compile(
        r"\b(?:each|both)\s+(?:of\s+(?:the|these|those)\s+)?(?:\ue000+\s+|listed\s+)?(?:towns|cities|villages"
        r"|settlements)\b|\beach\s+of\s+the\s+\ue000+\s+(?:is|was|has|used|had)\b"
        r"|(?:,\s+(?:which\s+)?|\ue002\s+)each\s+(?:home\s+to|with\s+(?:an?\s+)?(?:\S+\s+)?population|had)\b|\ue002,\s+each\s+of\s+which\s+had\b"
        r"|^\W*both\s+(?:are|were|have\s+been)\s+(?:being\s+|now\s+)?(?:shelled|pounded|bombed|under\s+(?:\w+\s+)?fire)\b",
        re.IGNORECASE,
    ),
    centre=re.compile(
        r"\b(?:regional|oblast|provincial|district|raion)(?:['’]s)?\s+(?:administrative\s+)?(?:cent(?:re|er)|capital)\b"
    ),
    those=re.compile(
        r"\b(?:the|these|those|all|both)\s+(?:\ue000+\s+)?(?:settlements|localities|villages|towns"
        r"|cities|communities)\b(?!\s+of\s+\ue002)|\b(?:I|we)\s+(?:\w+\s+)?(?:beg|urge|ask|implore|advise)\s+(?:all\s+of\s+"
        r"|all\s+)?you\b"
        r"|\bfor\s+both\b(?!\s+(?:of|in|on|along|near|and|where))",
        re.IGNORECASE,
    ),
    theirs=re.compile(r"\btheir\s+(?:\w+\s+)?(?:evacuation|departure|removal)\b", re.IGNORECASE),
    predicate=re.compile(
        r"\s+(?:is|are|was|were|has|have|had|will|remains?|lies|sits|stands|came|comes|saw|also|faces"
        r"|said)\b",
        re.IGNORECASE,
    ),
    of_an_area=re.compile(r"\W*(?:it|its|they|their)\b", re.IGNORECASE),
    ours=re.compile(r"\b(?:we|us)\b"),
    hither=re.compile(r"\b(?:come|came|comes|drive|drove|travel\w*|get)\s+here\b"),
    pronoun=re.compile(r"\b(?:it|its|there|here)\b", re.IGNORECASE),
    where=re.compile(
        rf"(?:,\s+|\s+(?=which\s+(?:is|lies|sits|stands)\b|where\s))(?:(?P<there>where)|which|(?:in|from|to)\s+which)\b|,\s+(?:(?:about|some|just|only|around|roughly"
        rf"|barely|nearly|at)\s+){{0,2}}(?=[{LENGTH}])",
        re.IGNORECASE,
    ),
    apposition=re.compile(
        r"\ue002,\s+(?:an?|the)\s+(?:[\w-]+\s+){0,4}(?:town|city|village|settlement)\s+(?:[\w-]+\s+){0,3}$"
    ),
    joining=re.compile(
        r"\b(?:and|neighbou?ring|or|as|well|also|the|of|in|from|for|villages?|settlements?|towns?|cit(?:y|ies)|along"
        r"|together|with|both|nearby)\b",
        re.IGNORECASE,
    ),
    led=re.compile(r"\s+(?:from|of|in|for|to)\s+"),
    there=re.compile(r"\bin\s+$"),
    aside=re.compile(rf",[^,]*[{TOWN}{OTHER}][^,]*,|,\s+(?:where|who)\s[^,]*,", re.IGNORECASE),
    lies=re.compile(r",\s+(?:(?:in|in\s+the|the|that\s+is\s+in)\s+)?(?:(?:eastern|southern|northern)\s+)?"),
    closes=re.compile(r"(?:['’]s)?(?:\s+(?:region|oblast|province|district|raion))?\s*,", re.IGNORECASE),
)
