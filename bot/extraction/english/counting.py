"""The words around a count of people that tell what it is; see bot.extraction.reckoning."""

import re

from bot.extraction.answering import AnswerCues
from bot.extraction.english.phrases import rule
from bot.extraction.listing import ListCues
from bot.extraction.passage import ANAPHOR, COUNT, TOWN
from bot.extraction.reckoning import Cues

_PEOPLE = (
    r"(?:people|residents|inhabitants|civilians|locals|citizens|souls|townspeople|townsfolk|villagers"
    r"|persons|individuals|hold-?outs|stayers|Ukrainians)"
)
_NO_OTHERS = (
    r"(?!(?:displaced|wounded|injured|evacuated|relocated|registered|homeless|new|more|other|further"
    r"|additional|elderly|older|disabled|young|able|vulnerable)\b)"
)
#: What stands between two marks and tells nothing of the count: some of those counted, who says so.
ASIDE = re.compile(
    r"[,(]\s*(?:including|among\s+them|of\s+whom|most\s+of\s+them|many\s+of\s+them"
    r"|\ue000+\s+(?:of\s+them\s+)?(?:children|minors))\b[^,;.)]*[,)]"
    # "Toretsk, now in ruins, 30,000", "Tokmak, under occupation, to 30,000".
    r"|,\s+(?:now|currently|today|still|since|already|long|almost|half|mostly|largely|which\s+is|\s)*"
    r"(?:(?:lying\s+)?in\s+ruins|ruined|destroyed|razed|flattened|levelled|leveled|captured|encircled|surrounded|besieged"
    r"|deserted|abandoned|empty|wiped\s+out"
    r"|(?:under\s+(?:\w+\s+)?|russian-|temporarily\s+)?occup(?:ied|ation))(?:\s+since\s+\w+)?,"
    r"|,\s+(?:(?:says?|said|reckons|according\s+to|by|as|in)\s+[^,;.\ue000\ue002\ue004]{3,70}"
    r"|give\s+or\s+take"
    r"|(?:I|we)\s+(?:think|guess|reckon|believe|would\s+say)|(?:I|we)['’]d\s+say"
    r"|(?:he|she|they)\s+(?:says?|said|reckons?|reckoned|guesse[sd]|thinks?)|perhaps|maybe|too"
    r"|(?:further|just|a\s+little)\s+[^,;.\ue000\ue002\ue004]{3,60}),",
    re.IGNORECASE,
)
CUES = Cues(
    breaks=re.compile(r"[,;:()“”\"–—]+\s?|\s(?:and|but|while|whereas|yet)\s"),
    aside=ASIDE,
    people_after=re.compile(
        rf"\s+(?:{_NO_OTHERS}(?:mostly\s+(?:elderly|older)|[a-z’'-]+)\s+){{0,2}}{_PEOPLE}\b|-strong\b"
        rf"|\s+of\s+us\b|\s+(?:lived|live|used\s+to\s+live|remain|still\s+live|now\s+live)\b",
        re.IGNORECASE,
    ),
    people_before=re.compile(
        rf"\b(?:populations?|{_PEOPLE}|home\s+to|headcount|town\s+of|city\s+of|village\s+of|settlement\s+of"
        rf"|neighbours|neighbors)\b[^.;]{{0,50}}$|\b(?:there\s+are|there\s+were|has|counts|numbers|(?:they|we)\s+number|(?:it|we|they)\s+(?:once\s+)?had"
        r"|(?:they|we)\s+(?:are|were))\s+$",
        re.IGNORECASE,
    ),
    people_spoken_of=re.compile(
        rf"\b(?:populations?|pop(?=\.)|{_PEOPLE}|lived|home\s+to|inhabited)\b", re.IGNORECASE
    ),
    bare_after=re.compile(
        r"\s*(?:[.,;:!?”\"’'()–—]|$)|\s(?:remain|do(?=\s*[.,;])|used|did|kept|moved|can|out|of(?!\s+whom)"
        r"|from|these|on|are|were|is|was|still|now|live|lived|left|stay|have|had"
        r"|or\s+so|today|before|and|but|who|as|in|at|by)\b",
        re.IGNORECASE,
    ),
    prewar=re.compile(
        r"\bpre-?\s?(?:war|invasion|2022|escalation)\b|\b(?:before|prior\s+to|until"
        r"|ahead\s+of)\s+(?:[\w’'-]+\s+){0,5}?(?:war|invasion|invaded|assault|2022|attack(?:ed)?|hostilities"
        r"|fighting|Russians\s+came)\b"
        r"|\bat\s+the\s+(?:start|beginning|outset)\s+of\s+(?:2022|the\s+(?:[\w-]+\s+){0,2}war)"
        r"|\bon\s+the\s+eve\s+of|\bwhen\s+the\s+(?:[\w-]+\s+){0,2}(?:war|invasion)\s+(?:began|started|broke)"
        r"|\bbefore\s+(?:all\s+this|it\s+all|the\s+(?:bombs|shelling|bombing|Russians))|\bbegan\s+2022"
        r"|\b(?:in|on|by|of|as\s+of)\s+(?:\d+\s+|early\s+|late\s+)?(?:January|February)\s+(?:\d+,?\s+)?2022"
        r"|\bonce\b|(?<!\bare\s)(?<!\bgrown\s)(?<!\bgot\s)\bused\s+to\b|\bformerly\b|\bpeace-?time\b|\bcensus\b|\b(?:in|of|as\s+of)\s+(?:early\s+"
        r"|January\s+)?20(?:1[4-9]|2[01])\b",
        re.IGNORECASE,
    ),
    adjective=re.compile("pre-?", re.IGNORECASE),
    now=re.compile(
        r"\b(?:(?:has|have|shelters|numbers|houses)(?=\s+\ue000)|(?<=\ue000\s)do(?=\s*[.,;])|remain(?:s|ed"
        r"|ing)?|stay(?:s|ed|ing)?(?:\s+(?:put|behind|on))?|still|now|today|currently"
        r"|nowadays|(?<!their\s)(?<!\ue000\s)lives?|living|current|present|these\s+days|at\s+the\s+moment"
        r"|down\s+to|(?:dwindl|shr[iu]nk|shrank|fall(?:en|ing)?\b|fell|dropp?|empt|reduc|collaps"
        r"|shrivel|declin|thinn|contract|slump)\w*\b[^.;,]{0,60}?\bto|kept|keeps|sheltering|hiding|can\s+be\s+found"
        r"|(?:they|we)\s+number|(?:not|never)\s+(?:moved|gone|budged|left)(?:\s+(?:out|away|anywhere))?|we\s+are"
        r"|of\s+us(?!\s+(?:lived|were|had))"
        r"|believed\s+to\s+be\s+in|with\s+a\s+population|the\s+figure\s+is|hang(?:s|ing)?\s+on"
        r"|hold(?:s|ing)?\s+(?:out|on)|cling(?:s|ing)?\s+on"
        r"|(?:are|is|were|people|residents|civilians|inhabitants|souls|us|them|with|have"
        r"|has)\s+left(?!\s+(?:the|for|their|by|since|on|last|yesterday|today|overnight|this|homeless|without|dead|injured|stranded)\b"
        r"|\s+(?:[\ue002\ue004]|\ue003{6}))|left\s+(?:behind|here|there|in)|refus\w+\s+to\s+(?:leave|go)|yet\s+to\s+leave"
        r"|not\s+left|never\s+left)\b",
        re.IGNORECASE,
    ),
    others=re.compile(
        r"\bfrom\s+[\ue002\ue004]|\b(?:evacuat(?:ed|es|ing|e|ion)|fled|flee\w*|(?:has|have"
        r"|had)\s+(?:already\s+|since\s+)?left|left\s+(?:the|for|their|by|since|last)|killed|wounded|injured"
        r"|died|dead|lost\s+their\s+li(?:fe|ves)|arriv\w+|reached|return\w*|relocat\w+"
        r"|with\s+(?:relatives|friends|strangers|hosts)|register\w*|appl(?:y|ied)\w*|receiv\w+|rescued|took|taken|brought|deport\w+|each\s+day|per\s+day"
        r"|a\s+day|every\s+day|daily|a\s+week|per\s+week|overnight|basement|cellar|shelters?(?!\s+\ue000)"
        r"|waiting\s+list|undecided|trapped|rubble|invincibility|company|collective\s+(?:sites?|cent\w+)"
        r"|hospital|prison|jail|custody|captivity|dormitor\w+|hostel|monastery"
        r"|(?:this|the|our|one|my|same|her|his)\s+(?:[\w\ue000-]+\s+)?(?:street|building|block|house"
        r"|school|entrance|stairwell|courtyard)|without\s+(?:power|water|gas|heat"
        r"|heating|electricity|light)|work\w*|employ\w+|queue\w*|signed|children|soldiers|troops|famil(?:y"
        r"|ies)|displaced|need|die|voted|came|crowd|gathered|buried|missing|captured|detained)\b",
        re.IGNORECASE,
    ),
)
_LEAD = (
    r"[^\w\ue000-\ue006]*(?:(?:and|another|most of them|most|then|of them|of whom|directly|alone) )*"
    r"(?:in )?(?:the (?:town|village|city|settlement) of )?<ONE_TOWN>(?: itself| proper)?(?: \([^)]{0,40}\))?"
)
_NUMBER = (
    r"<COUNT>(?: (?:residents|inhabitants|people|civilians|persons))?(?: \([^)]{0,60}\)?)?[^\w\ue000-\ue006]*"
)
LIST = ListCues(
    item=rule(
        rf"{_LEAD} ?(?:[:,–—-]|has|,? the (?:figure|number) is|there are|are)? ?{_NUMBER}"
        r"|[^\w\ue000-\ue006]*(?:(?:and|another|of them|of whom) )*<COUNT>(?: (?:residents|inhabitants|people"
        r"|persons|civilians))?"
        r" in (?:the (?:town|village|city) of )?<ONE_TOWN>(?: itself| proper)?[^\w\ue000-\ue006]*"
    ),
    town=rule(_LEAD),
    count=rule(rf" ?{_NUMBER}"),
    residents=re.compile(r"\s+(?:residents|inhabitants)\b", re.IGNORECASE),
    people=re.compile(rf"\b(?:populations?|headcount|{_PEOPLE})\b", re.IGNORECASE),
    heading=re.compile(
        rf"\b(?:remain\w*|still|now|currently|today|left|living|live|stay\w*|headcount)\b"
        rf"|[{COUNT}]+\s+(?:people|residents|civilians)\b",
        re.IGNORECASE,
    ),
    others=re.compile(
        r"\b(?:evacuat(?:ed|ion|ions|ees)|fled|killed|wounded|injured|dead|arriv\w+|return\w*|relocat\w+"
        r"|registered|displaced|taken\s+out|rescued|children|receiv\w+|signed|trapped|missing|basements?"
        r"|schools?|hit|damaged|pensioners?|elderly|subscribers?|consumers?|customers?"
        r"|apartments?|flats|houses|payments?|assistance|help\w*|aid|(?:who|people"
        r"|residents)\s+(?:have\s+)?left"
        r"(?!\s+(?:in|behind|there|here)\b)|left\s+(?:without|the|over|since)|limited\s+mobility|veterans"
        r"|IDPs?|modular"
        r"|suffer\w*|per\s+\w+|without|tonnes?|stocks?|hectares?|mines|directions?|communities|hromadas"
        r"|petition|occupied|moved"
        r"|safety|captivity|islands?|banks?|waiting|compensation|unaccounted|abroad|hometowns?|unemployed|employed"
        r"|queue|laundry|guardianship|moving|zones?|by\s+community|newcomers|new\s+residents"
        r"|vaccinated|budget|statistics?|within|hospitals?|prisons?|jails?|custody|detention)\b",
        re.IGNORECASE,
    ),
    stayed=re.compile(r"\b(?:not|never|yet\s+to)\s+(?:be(?:en)?\s+)?evacuat\w+", re.IGNORECASE),
)
ANSWER = AnswerCues(
    asked=re.compile(
        rf"\bhow\s+many\s+(?:of\s+(?:you|us)|{_PEOPLE}|are|remain|still|have)(?:,?\s+(?:are|remain(?:ing|ed)?|still"
        rf"|left|live|living|here|there|now|today|in|of|the|stay(?:ing|ed)?|town|city|village|settlement"
        rf"|does|do|have|has|you|we|at\s+home|currently|altogether|then|itself|these\s+days|[{TOWN}{ANAPHOR}]+))+"
        r"(?:\s*\?|\s+(?:is|are|remains)\s+(?:not\s+(?:\w+\s+)?(?:known|clear|certain)|disputed|unknown|unclear|a\s+guess"
        r"|a\s+matter|anyone['’]s|hard\s+to)\b)"
        # "Nobody knows how many people remain in the town."
        rf"|\b(?:knows?|say|tell|count(?:ed|s)?|known|clear|asked|established|wonder)\s+(?:exactly\s+|for\s+sure\s+|\w+\s+)?how\s+many\s+(?:of\s+(?:us|them)|{_PEOPLE}|are|remain|still|have)"
        rf"(?:\s+(?:are|remain(?:ing|ed)?|still|left|live|here|there|now|today|in|of|the|have|stay(?:ed)?|town|city|village|settlement|[{TOWN}{ANAPHOR}]+))*\W*$"
        # "Who stays?", "Who is still in the town?"
        rf"|\bwho(?:\s+(?:is|are|has|still|now|then))*\s+(?:stays?|stayed|left|remains?|lives?|in|there|here)(?:\s+(?:left|behind|here|there|now|today|in|still|[{TOWN}{ANAPHOR}]+))*\s*\?"
        # "Only 20% of the population remained. This is about 2,400 people."
        r"|\b(?:\d+\s?(?:%|percent|per\s+cent)|half|a\s+(?:third|quarter|fifth|tenth))\s+of\s+(?:the|its|all)\s+(?:\w+\s+){0,2}?(?:population|residents|people|inhabitants)"
        r"\s+(?:(?:are|is|still|now)\s+)*(?:remain|left|stay|live)",
        re.IGNORECASE,
    ),
    others=re.compile(
        LIST.others.pattern
        + r"|\b(?:die[ds]?|leave|leaving|came|come|communit\w+|hromada|district|region|street|Russian"
        r"|occup\w+|last|spring|summer|autumn|winter)\b",
        re.IGNORECASE,
    ),
    answer=rule(
        r"[^\w\ue000-\ue006]*(?:a: |answer: )?(?:according to [^,]{5,60}, |by [^,]{5,60}, |perhaps,? "
        r"|maybe,? |well,? |now,? "
        r"|we are |there are|(?:this|that|it) (?:is|makes|means) "
        r"|(?:in|on) [^.;:,]{3,30}, (?:somewhere )?|somewhere "
        r"|[^.;:,]{3,80}(?:, [^,.;]{3,60},)? (?:says|said|guesses|guessed|reckons|thinks|estimates|counts"
        r"|speaks? of|spoke of|talks? of|counted|puts? (?:it|them|the (?:number|figure|total)) at"
        r"|gives? (?:a |the )?(?:figure|number|count) of"
        r"|(?:estimate|count|figure|list|tally|answer) (?:is|gives|shows|has|says|was)) )?<N>"
        r"(?=\s*(?:[.,;!?”\"—–]|$)| (?:of us|people|residents|civilians|souls)\b)"
    ),
)
