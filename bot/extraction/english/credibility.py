"""What makes an English sentence state nothing: it asks, corrects, denies, or the other side says it."""

import re

from bot.extraction.credibility import CredibilityCues
from bot.extraction.literals import Rules

_OTHER_SIDE = re.compile(
    r"\bappointed\s+[\"“]?head\b|\bMoscow\s+(?:had\s+)?(?:installed|appointed)"
    r"|\b(?:Russian|Moscow|Kremlin)-?\s?(?:installed|appointed|backed|imposed)\b"
    r"(?!\s+(?:\w+\s+)?(?:forces|troops|fighters|separatists?|proxies|proxy|rebels|militants?|militias?))"
    r"|\boccupation(?:al)?\s+(?:authorit|official|administration)|\bRussian\s+(?:occupation\s+)?authorities"
    r"|\b(?:TASS|RIA\s+Novosti|Rybar|Readovka|WarGonzo|Pushilin|Saldo|Balitsky|Ganchev|Pasechnik)\b"
    r"|\bpro-(?:Russian|Kremlin|Moscow)\s+(?:\w+\s+)?(?:bloggers?|channels?|officials?|authorit\w+|media"
    r"|sources?|outlets?|commentators?)"
    r"|\b(?:Russia['’]s|Russian)\s+(?:state\s+(?:media|news|tv|television|agenc\w+)|(?:military\s+)?bloggers?"
    r"|milbloggers?|war\s+correspondents?|propagandists?|special\s+services"
    r"|(?:Defen[cs]e|Foreign)\s+Ministry|ministry\s+of\s+defen[cs]e)"
    r"|\b(?:Russia|Moscow|Russians|the\s+Kremlin)\s+(?:says?|said|claims?|claimed|asserts?|asserted)\b"
    r"|\bPutin\s+(?:was\s+told|says?|said|claim\w*)\b|\bself-(?:proclaimed|styled)\b"
    r"|\bRussian\s+(?:army|military|command(?:ers?)?|generals?|officers?)\s+(?:says?|said|claim\w*|reports?|reported)\b"
    r"(?!\s+(?:\w+\s+)?(?:gains?|advances?|progress|ground|territory|control))|\bRussian\s+sources\b(?!\s+of)"
    r"|\b(?:Russian\s+(?:media|officials|outlets|television)|Kremlin\s+officials?|(?<!against\s)the\s+(?:occupiers|invaders|Kremlin))"
    r"\s+(?:says?|said|claim\w*|report\w*|wrote|writes?)\b"
    r"|\b(?:Russia|Moscow|the\s+Kremlin)\s+puts\s+(?:the|their|its)\s+(?:number|figure|total)\b"
    r"|\bRussian\s+(?:troops|soldiers|forces)\s+(?:told|say|said|claim\w*|dropped\s+leaflets)\b(?!\s+(?:\w+\s+)?(?:gains?|advances?|progress|ground|territory|control))"
    r"|\bRussian\s+Telegram\s+channels?\b|\bcirculating\s+on\s+(?:Telegram|social)"
    r"|\bcollaborators?\b|\b(?:Gerasimov|Medvedev|Putin)\s+(?:\w+\s+)?(?:said|says|wrote|writes|claim\w*)\b"
    r"|\b(?:according\s+to|by)\s+(?:the\s+)?(?:Russian\s+side|so-called|[\"“](?:DPR|LPR))"
    r"|\bso-called\s+[\"“]?(?:mayor|head|governor|administration|authorit\w+|officials?|minist\w+|DPR|LPR)\b"
    r"|\bRussian\s+(?:ministry|side|TV)\b|\b(?:appointed|installed)\s+by\s+the\s+(?:occupiers|Russians)"
    r"|\bchannels?\b[^.;,]{0,30}\b(?:linked|close|loyal|affiliated|tied|connected)\s+(?:to|with)\s+(?:the\s+)?(?:Russia|Moscow|Kremlin|occup)"
    r"|\b(?:Russia|Russian|Kremlin|Moscow)-(?:linked|affiliated|aligned|run)\s+(?:\w+\s+)?(?:channels?|bloggers?|media|outlets?|accounts?)"
    r"|\bInterfax\b(?!-Ukraine)|\bciting\s+Russian\b",
    re.IGNORECASE,
)
_WITHDRAWN = re.compile(
    r"^\W*(?:correction|clarification)\b|^\W*(?:(?:read\s+)?more|see\s+also|related)\s*:"
    r"|\bcontrary\s+to\s+(?:reports|claims|rumou?rs)\b"
    r"|\bearlier\s+version\b"
    r"|\b(?:reports?|claims?|rumou?rs?|posts?|messages?|information|statements?)\b[^.;]*"
    r"\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:wrong|untrue|false|incorrect|not\s+true|fakes?|exaggerated)\b",
    re.IGNORECASE,
)


#: What the enemy drops or sends.
_LEAFLETS = re.compile(
    r"\bdrop(?:s|ped)?\s+leaflets\b|\bleaflets?\s+(?:that|which|over)\b|\bloudspeaker\s+drone|\bhacked\b"
    r"|\bbot\s+farm\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?[\"'”’]*\Z")
#: What is supposed, feared, foreseen or played.
_IMAGINED = re.compile(
    r"^\W*(?:suppose|imagine|picture)\s|\blet(?:\s+us|['’]s)\s+say\b|\bwar\s?games?\b|\bsimulations?\b|\bvideo\s+game|\bworst[\s-]case\b"
    r"|\b(?:pessimistic|optimistic)\s+(?:forecast|scenario)|\b(?:under|in)\s+(?:this|the|such\s+an?)?\s*scenario\b|\bin\s+the\s+worst,"
    r"|\bplanning\s+documents\b|\b(?:the|his|her|their)\s+forecast\s+(?:by|of|is)\b|\bpredict(?:s|ed|ing)?\s+that\b|\bassum(?:e|es|ed)\s+that\b"
    r"|\bRussian\s+plans\b|\bto\s+prevent\s+[A-Z]\w+\s+from\b|\brisks?\s+(?:being|coming|becoming)\b|\bprovided\s+that\b|\bis\s+set\s+in\b"
    r"|^\W*once\s+(?:fewer|less|more|only)\b|^\W*before\s+[A-Z]\w+\s+(?:is|comes|gets)\b|\brepeat\s+of\s|\b(?:web)?(?:site|page)\b[^.;]{0,60}\bstill\s+(?:says|lists|shows|gives|names|puts|has|reads|claims|states)\b"
    r"|\b(?:sign|map|atlas|guidebook|encyclop\w+|wikipedia|plaque)\b[^.;]{0,40}\bstill\s+(?:says|lists|shows|gives|names|puts|reads|claims|states)\b",
    re.IGNORECASE,
)

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
#: A time of the war that is long over.
_OF_THEN = re.compile(
    rf"\b(?:in|during|since|throughout|by)\s+(?:(?:the|early|late|mid)\s+)*(?:(?:spring|summer|autumn|fall|winter|end|beginning|{_MONTHS})(?:\s+of)?,?\s+)?20\d\d\b"
    r"|\b(?:two|three|four|several|\d+)\s+years\s+ago\b|\bin\s+those\s+(?:days|weeks|months)\b|\bworld\s+war\b"
    r"|\bfirst\s+(?:days|weeks|months)\s+of\s+(?:the\s+)?(?:[\w-]+\s+)?(?:war|invasion)\b|\b(?:recalls|remembers)\s+the\s+(?:siege|battle|occupation)\b"
    r"|\bunder\s+(?:Russian\s+)?occupation\b|\bindictment\b",
    re.IGNORECASE,
)
_OF_NOW = re.compile(
    rf"\b(?:is|are|am|has|have|(?:it|he|she|that|there|who)['’]s|(?:we|they|you)['’]re|now|today|currently|(?<!was\s)(?<!were\s)still|remains?|lives?|continues?|keeps?|yesterday|overnight|tonight|recent(?:ly)?"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this\s+(?:week|month|morning|year)|(?:last|past)\s+(?:night|day|week|month|24|few)|{_MONTHS}"
    r"|before\s+the|pre-?war|until\s+(?:recently|then))\b|\b\d\d?(?::\d\d|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_MONTH = rf"(?:{_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
#: "12 March 2022." or 'From her diary: "March 12, 2022.'
_ENTRY = re.compile(
    rf"\W*(?:[^.:]{{0,30}}\b(?:diary|notes|notebook|journal|entry|log|letters?)\b[^.:]{{0,12}}:\W*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\.?\s+\d{{1,2}}),?"
    r"\s+(?P<year>20\d\d)\W*$",
    re.IGNORECASE,
)
_DIARY = re.compile(r"\b(?:in|from)\s+(?:her|his|their|my|a|the)\s+(?:\w+\s+)?diar(?:y|ies)\b", re.IGNORECASE)
_SEASON = rf"(?:spring|summer|autumn|fall|winter|{_MONTHS})"
#: What once was.
_FRAMED = re.compile(
    rf"^\W*(?:from\s+(?:our|the)\s+)?archives?\s*:|^\W*(?:until\s+(?:the\s+|last\s+|this\s+)*{_SEASON}|as\s+recently\s+as|not\s+(?:so\s+)?long\s+ago|for\s+most\s+of\s+the\s+war|for\s+(?:\w+\s+)?years\s+before"
    r"|(?:two|three|four|several|many)\s+(?:summers|winters|springs|autumns|years)\s+(?:back|ago)|on\s+(?:my|our|his|her|an?)\s+(?:previous|earlier|last|first)\s+(?:\w+\s+)?(?:trip|visit)"
    r"|in\s+(?:her|his|my|their)\s+first\s+(?:winter|summer|autumn|spring|year|months)|flashback\b|day\s+\d+\s+of\s+the\s+(?:war|invasion)"
    r"|it\s+was\s+on\s+day|an?\s+(?:week|month)\s+into\s+the\s+(?:war|invasion)|timeline\b|no\s+longer\s+is|it\s+was\s+only\s+in|recall\s+that\s+in)\b"
    r"|\bstood\b[^.;]{0,60}\bfor\s+(?:(?:more|less)\s+than\s+|nearly\s+|almost\s+)?(?:\w+\s+)?(?:years|months)\b"
    r"|\bat\s+(?:that|the)\s+time\s+\d|\bthen\s+(?:about\s+|some\s+)?\d+\s*(?:km|kilomet|miles)|\bwas\s+once\s+(?:an?\s+)?(?:haven|safe|rear|quiet|about|\d)"
    r"|\bwhen\s+(?:(?:the\s+)?(?:Russians?|Russian\s+\w+|enemy|Wagner)\s+(?:\w+\s+)?(?:stormed|entered|took|captured|came|seized)|street\s+fighting\s+began|it\s+was\s+(?:captured|stormed|taken))"
    r"|\bbefore\s+(?:it\s+(?:was\s+(?:captured|taken|occupied)|fell)|(?:the\s+)?Russian(?:s|\s+troops|\s+forces)\s+(?:entered|came|arrived|took))|\buntil\s+it\s+(?:was\s+(?:captured|taken|occupied)|fell)"
    r"|\bduring\s+the\s+(?:siege|battle)\s+of\b|\bcourt\s+heard\b|\bofficers?\s+responsible\b|\bin\s+a\s+(?:new\s+)?book\b|\b(?:has|have)\s+passed\s+since\b|\bhave\s+gone\s+by\s+since\b"
    r"|\b(?:has|have)\s+been\s+\w+\s+(?:years?|months)\s+since\b|\bhad\s+(?:initially|originally)\b|\bour\s+podcast\b",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(
    rf"\b(?:since|until|till|before|after|from|to|prior\s+to)\s+(?:(?:the|early|late|mid|start|beginning|end|of|in|\d\d?|{_SEASON})[\s,-]+){{0,4}}20\d\d\b"
    r"|\b(?P<year>20[012]\d)\b(?!\s*(?:people|residents|inhabitants|km|civilians))",
    re.IGNORECASE,
)
_YEAR_OF = r"(?P<year>20[012]\d)\b(?!\s*(?:people|residents|inhabitants|km|civilians))"
_WRITING = (
    r"(?:articles?|reports?|stor(?:y|ies)|columns?|surveys?|polls?|stud(?:y|ies)|photos?|photographs?|pictures?|images?|series|entr(?:y|ies)|letters?"
    r"|interviews?|posts?|videos?|documentar(?:y|ies)|essays?|dispatch(?:es)?|footage)"
)
_DATE = rf"(?:[a-z]+\.?\s+){{0,3}}(?:\d\d?,?\s+)?{_YEAR_OF}"
#: "A survey conducted in summer 2023", "an article from May 2024".
_WRITTEN_IN = re.compile(
    rf"\b{_WRITING}\b(?:[^.;]{{0,80}}?\b(?:dated|taken|shot|filmed|conducted|published|printed|written|made|carried\s+out|held)\s+(?:in\s+|on\s+|back\s+in\s+)?"
    rf"|(?:\s+(?:for|by|in|on|from)\s+(?:[\w’'-]+\s?){{1,3}}?)?,?\s+(?:in|from|of)\s+){_DATE}",
    re.IGNORECASE,
)
#: 'An entry dated March 12, 2022, reads: "Shelling all day long.'
_QUOTES_OF_THEN = re.compile(rf"{_WRITTEN_IN.pattern}[^.;]{{0,40}}:\s*[\"“](?![^\"”]*[\"”])", re.IGNORECASE)
#: "This article was first published in March 2024."
_PUBLISHED = re.compile(
    rf"\b(?:first|originally)\s+(?:published|printed|written|aired|appeared)\s+(?:in|on)\s+{_DATE}",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(
    rf"\b(?:in|from|to|by)\s+(?:an?|the|its|his|her|their)\s+{_YEAR_OF}(?<=\d{{4}})\s+(?:[a-z]+\s+)?(?:article|report|story|column|survey|poll|study|photo|picture|interview|post|video|documentary|essay)\b",
    re.IGNORECASE,
)
#: "March 2022: Russian troops are 5 km from Mykolaiv.", "Sloviansk, 2014: shells fall on the city."
_DATE_FIRST = re.compile(rf"^\W*(?:[\w’'-]+,?\s+){{0,4}}{_YEAR_OF}:\s", re.IGNORECASE)
#: "It is February 2022.", "Marinka, 2019.", "April 2022, Kramatorsk."
_A_DATE_ALONE = re.compile(
    rf"^\W*(?:[Ii]t\s+(?:is|was)\s+|[Ii]t['’]s\s+)?(?:(?:[A-Z][\w’'-]+\s?){{1,3}},\s+)?(?:(?i:early|late|mid|the|in|{_SEASON})[\s,-]+){{0,4}}(?:\d\d?,?\s+)?{_YEAR_OF}(?:,\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)?\W*$"
)
CUES = CredibilityCues(
    dated=(_WRITTEN_IN, _PUBLISHED, _OF_A_YEAR, _DATE_FIRST),
    opens_then=(_A_DATE_ALONE, _QUOTES_OF_THEN, _PUBLISHED),
    leads_back=re.compile(
        r"\b(?:now|today|currently|these\s+days|since\s+then|years?\s+(?:later|on)|after\s+\w+\s+years|this\s+(?:year|month|week)"
        r"|yesterday|overnight)\b|^\W*(?:in|by)\s+(?:\w+\s+){0,2}20\d\d\b",
        re.IGNORECASE,
    ),
    void=Rules((_OTHER_SIDE, _WITHDRAWN, _QUESTION, _LEAFLETS, _DIARY, _IMAGINED)),
    framed=Rules((_FRAMED,)),
    in_a_year=_IN_A_YEAR,
    entry=_ENTRY,
    speaks_on=re.compile(
        r"(?:he|she|they|it|the\s+(?:agency|channel|ministry|official|blogger))\s+(?:also\s+|further\s+)?"
        r"(?:added|adds|said|says|advised|urged|called|warned|asked|promised|insisted|claimed|claims|wrote|writes|stated|noted)\b"
        r"|[^.]{0,200},\s+(?:he|she|they|the\s+(?:agency|channel|ministry|official|blogger))\s+(?:added|adds|said|says|claimed|claims)\W*$",
        re.IGNORECASE,
    ),
    heading_of_old=re.compile(
        r"^\W*(?:on\s+this\s+day|(?:a|one|two|three|four|five|\d+)\s+years?\s+ago(?:\s+today)?|archive"
        r"|from\s+the\s+archives?|throwback)\W*",
        re.IGNORECASE,
    ),
    old_picture=re.compile(
        r"\b(?:file|archived?|stock|illustrative)\s+(?:photo(?:graph)?|picture|image|pic)\b\W*\Z"
        r"|\A\W*(?:file|archived?|stock|illustrative)\s+(?:photo(?:graph)?|picture|image)\b"
        r"|/\s*(?:archived?|file|illustrative)(?:\s+(?:photo|picture|image))?\W*\Z"
        r"|\A\W*(?:photo|picture|image)\b[^.]{0,120}[,(/]\s?(?:\w+\s+)?20\d\d\W*\Z"
        r"|\A\W*(?:an?\s+|the\s+)?(?:photo|picture|image)\s+(?:from|of|taken\s+in)\s+(?:\w+\s+)?20\d\d\b"
        r"|\b(?:photo|picture|image)(?:\s+is|:)?\s+(?:illustrative|archived?|(?:from\s+)?(?:the\s+)?archives?)\W*\Z",
        re.IGNORECASE,
    ),
    is_denied=Rules(
        (
            re.compile(
                r"\b(?:wrote|noted|writes)\s+in\s+(?:her|his|their|a)\s+(?:\w+\s+)?diary\b"
                r"|^\W*(?:this|that|it)\s+(?:is|was)\s+(?:not\s+true|untrue|false|a\s+lie|nonsense|wrong)\b"
                r"|\b(?:generated\s+(?:with|by)\s+AI|hackers?|deepfakes?)\b"
                r"|\b(?:called|dismissed)\s+(?:it|this|the\s+\w+)\s+(?:as\s+)?(?:a\s+)?(?:fake|false|untrue)\b"
                r"|^\W*the\s+reality\s+is\b|^\W*the\s+verdict:\s+false|\bignore\s+them\b|\bwas\s+voted\s+down\b"
                r"|^\W*(?:they|he|she|that|this|it)\s+(?:is|are|was|were)\s+(?:all\s+|quite\s+)?(?:wrong|mistaken)\W*$"
                r"|\b(?:that|this|the)\s+(?:figure|number|estimate)\s+(?:is|was)\s+(?:out\s+of\s+date|outdated|wrong|nonsense|exaggerated|too\s+(?:high|low))\b"
                r"|\bcalled\s+the\s+(?:figure|number|estimate)\s+(?:nonsense|wrong|exaggerated|false|fake)\b"
                r"|\b(?:called|dismissed)\s+(?:it|this|the\s+\w+)\s+(?:as\s+)?an?\s+(?:\w+\s+)?(?:fabrication|hoax|provocation|lie)\b|\bfor\s+a\s+correction\b"
                r"|\bdenied\s+(?:this|it|the\s+(?:report|claim|information))\b",
                re.IGNORECASE,
            ),
        )
    ),
    is_over=Rules(
        (
            re.compile(
                r"^\W*that\s+was\s+(?:(?:an?|one|two|three|four|five|\d+)\s+(?:days?|weeks?|months?|years?)\s+ago"
                r"|(?:last|in|back)\b)|\blater\s+(?:the\s+(?:town|city|village)|it)\s+fell\b|^\W*(?:it|that|(?:the|this|that)\s+(?:number|figure))\s+(?:has|had)\s+since\b"
                r"|^\W*since\s+then\b|^\W*(?:the|this)\s+(?:town|city|village)\s+has\s+since\b"
                r"|^\W*now,?\s+it\s+is\s+a\s+ghost|^\W*then\s+(?:Russia|the\s+Russians)\b"
                r"|^\W*(?:(?:now|today|since\s+then|later),?\s+)?(?:the|this)\s+(?:town|city|village|settlement)\s+"
                r"(?:is|has\s+been|was)\s+(?:now\s+|since\s+|later\s+|already\s+)*(?:(?:been\s+)?occupied|captured"
                r"|empty|deserted|under\s+Russian\s+(?:control|occupation)|taken\s+by)",
                re.IGNORECASE,
            ),
        )
    ),
    of_then=_OF_THEN,
    of_now=_OF_NOW,
)
