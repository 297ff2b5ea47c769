"""Who said it, as the article names them."""

import re

from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase, in_lower_case
from bot.extraction.speaker_cues import SpeakerCues

_VERB = (
    r"(?:said|says|say|(?<=has\s)written|estimate(?=\s+that\b|\s*[.,;]|$)|reckon|went\s+on(?=\s*[.,;:”\"]|\s+to\s+say|$)|specifie[sd]|described?s?|repl(?:ies|ied)|recounts|recounted|told|tells|added|adds|reported|reports(?!\s+of\b)|pointed\s+out|points\s+out|underlin(?:ed|es)|concede[sd]|complain(?:s|ed)|repeat(?:s|ed)|guess(?:es|ed)|believes|thinks|assured|assures|asserts|asserted|summed\s+up|wrote|writes|stated|states|announced|announces"
    r"|confirmed|confirms|noted|notes|warned|warns|estimates|estimated(?!\s+(?:(?:pre-?\s?war|current|total|original)\s+)?(?:population|number|distance))|explained|explains|posted|stressed"
    r"|stresses|emphasi[sz]ed|recalled|recalls|admitted|admits|acknowledge[sd]|clarified|insists"
    r"|insisted|reveal(?:s|ed)|informed|informs|declared(?!\s+(?:(?:an?|the|its|their)\s+)?(?:[\w-]+\s+){0,2}evacuation)|observed|continued|mention(?:s|ed)|(?:spoke|spoken|speaks)\s+(?:of|about)|counts(?!\s+(?:about|some|around|nearly|almost|over|more|only|just|roughly|fewer|\d|\w+\s+(?:thousand|hundred)\b))"
    r"|counted(?!\s+(?:about|some|around|nearly|almost|over|more|only|just|roughly|fewer|\d|\w+\s+(?:thousand|hundred)\b))|reckons|reckoned"
    r"|puts\s+(?:it|the|that)|put\s+(?:it|the|that)|gave\s+(?:the|these|this|those)|named\s+the"
    r"|called\s+it|is\s+(?:\w+ly\s+)?(?:worried|concerned|alarmed)\s+about|appealed(?=\s+(?:in|on)\s))\b"
)
_POST = r"(?:statement|post|message|report|notice|appeal|communiqu[eé])"
_URGING = (
    r"(?:urge[sd]?|advise[sd]|implore[sd]|beg(?:s|ged)|ask(?:s|ed)|recommend(?:s|ed)"
    r"|call(?:s|ed)?\s+(?:on|upon|for)"
    r"|appeal(?:s|ed)|(?:has|have)\s+(?:urged|advised|asked|recommended|called\s+on))\b"
)
_MR = r"(?:M(?:s|r|rs)|Dr|Fr)\.\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
_NAME = r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3}"
_WORDS = r"(?:[\w’'-]+\s+){0,12}?[\w’'-]+"
_TRAILING = re.compile(
    rf"[,”\"»–—]\s+(?:and\s+(?=s?he\s)|the\s+[\w\s’'-]{{1,40}},\s+)?(?:(?P<name>{_NAME}|{_MR})"
    rf"|(?P<role>{_WORDS}))(?:,\s+\d\d(?=,))?(?P<title>,\s+(?!(?:and|but|so)\s)[^,.;:\"”]{{3,80}})?,?\s+(?:(?:has|have|also)\s+)?{_VERB}"
)
_LED = re.compile(r"^\W*(?P<who>[^:;.“”\"]{3,110}):\s*[“\"]")
#: A name has no longer title before it, in words.
_TITLED = 9
_URGES = re.compile(
    r"(?:^|,\s+(?:and|but|while|so)\s+|;\s+|\s[–—-]\s+|\b(?:on|in)\s+[^,.;]{3,20}\s)(?P<who>(?!(?:when|as|after|while|if|since|because|although)\b)(?:the\s+)?(?:[a-z][\w-]*\s+){0,3}"
    r"(?:police|authorities|officials|administration|council|governor|mayor|rescuers|volunteers|leaders|(?:town|city|village)\s+hall)"
    r"(?:\s+(?:in|of|for|to)\s+(?:which|whom)\s[^,.;]{3,60}?)?"
    r"(?:\s+and\s+(?:the\s+)?(?:military|police|rescuers|volunteers))?)"
    rf"\s+(?P<urges>{_URGING}|(?:is|are|was|were|keeps?|(?:has|have|had)\s+(?:[\w]+\s+){{0,3}}?been)\s+(?:still\s+|again\s+|also\s+|now\s+)?(?:urging|calling|asking|begging|advising|imploring))",
    re.IGNORECASE,
)
_IT_WAS = re.compile(rf"^It\s+was\s+(?P<who>{_NAME})(?:,[^,.;]{{3,80}},)?\s+who\b")
#: ", NewsBox writes": one who has no given name, and only passes it on.
_PASSES_ON = re.compile(r"(?:writes?|wrote)\b")
#: As a person does, and no agency.
_ADDED = re.compile(r"(?:added|adds|said|says|explained|noted|stressed|recalled|specified|warned|admitted)")
_ONE_NAME = re.compile(r"[A-Z][a-z][\w’'-]+")
_AGENCY = re.compile(r",\s+[A-Z][\w.-]*")
_CHIEF = (
    r"(?:mayor|governor|head|chief|elder|starosta|secretary|coordinator|administrator|director|commander|deputy"
    r"|spokes(?:man|woman|person)|official|pastor|priest|nurse|doctor|pharmacist|postwoman|postman|teacher)"
)
#: ", said Ivan Petrenko, the deputy mayor", "says the mayor of Siversk"
_INVERTED = re.compile(
    rf"[,”\"]\s+(?!told|tells|inform)(?:{_VERB})\s+(?P<who>(?:(?:the\s+)?(?:acting\s+)?(?:head|chief|mayor|governor)\s+of\s+[^.;:,”\"]{{3,80}},\s+{_NAME})|(?:[A-Z][\w’'-]+\s+(?=[a-z]))?(?:[a-z][\w’'-]*,?\s+){{0,9}}{_NAME}(?:,\s+(?:the|a|an"
    r"|who\s+is)\s[^,.;:\"”]{3,80})?"
    r"|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][a-z][\w’'-]+(?=\s*(?:[.;]|$)|,\s+(?:an?|the|\d+)\b)"
    rf"|{_MR}|(?:the|its|their)\s+(?:[a-z][\w-]*\s+){{0,3}}{_CHIEF}(?:\s+(?:of|in|for)\s+[^,.;:\"”]{{3,60}}?)?(?=\s*(?:[,.;:\"”]|$))"
    r"|an?\s+(?:[a-z][\w-]*\s+){0,3}(?:administrator|official|spokes\w+)(?=\s*[.;])|the\s+(?:[\w’'-]+\s+){0,4}(?:office|administration|council|police|authorities|service|headquarters|prosecutors)(?=\s*[,.;]))"
    r"(?=\s*(?:[,.;:\"”]|$)|\s+(?:on|in|at|from|of|with|during|to|for|after|as|following|while|via)\b)"
)
#: ", including a child, the local authorities said": the place of the clause is no speaker.
_BODIES = re.compile(
    r",\s+(?:(?:the|local|regional|city|district|Ukrainian)\s+){1,3}(?:authorities|officials|police|administration|council|governor"
    r"|mayor|(?:press\s+(?:service|office)|department|headquarters|General\s+Staff|State\s+Emergency\s+Service|National\s+Police|Air\s+Force"
    r"|(?:\w+\s+){0,3}[Pp]rosecutor['’]s\s+[Oo]ffice|Ministry|Red\s+Cross)\b[^,.;]{0,70})"
)
#: "Drones hit Nikopol, Marhanets and Pokrovske, local officials said": nor are towns.
_TWO_NAMES = re.compile(r"(?:[A-Z][\w’'-]+\s+){1,2}and\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?")
_SOME_BODY = re.compile(
    r",\s+(?:(?:the|local|regional|city|district|Ukrainian|emergency)\s+){0,3}(?:authorities|officials|police|rescuers|partners"
    r"|prosecutors|services|volunteers|administration|council|General\s+Staff|military|army)(?:\s+and\s+[a-z]+)?"
)
_AN_OFFICE = re.compile(
    r"\b(?:head|mayor|governor|chief|spokes\w+|minister|official|deputy|commander|administrator|leader|representative|starosta|police|director"
    r"|coordinator|officer|chair\w*|secretary|volunteer|resident|pensioner|teacher|doctor|soldier|student|father|mother|president|manager|captain"
    r"|major|colonel|general|lieutenant)\b",
    re.IGNORECASE,
)
#: "According to the 2021 estimate".
_NO_ONE = AnyCase(r"\d|\b(?:estimates?|census|figures?|data|plans?|reports?)\b")
#: What may stand before the first word of a sentence.
_OPENING = re.compile(r"(?:(?:Details|Quote|Update|Background)[:.]\s*)?[“\"«]?\s*", re.IGNORECASE)
_ACCORDING = re.compile(
    rf"\b(?:according\s+to|in\s+the\s+words\s+of|by\s+the\s+account\s+of)\s+(?:(?:the|an?)\s+(?:report|summary)\s+(?:of|from|by)\s+)?(?P<who>[^,.;:\"”]{{2,80}}?(?:,\s+(?-i:{_NAME})(?=\s*[,.;]|$))?)(?=\s*(?:[,.;:\"”]|$)|\s+as\s+of\b)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^[•▪◾*]?\s*(?:(?:Details|Update|Background):\s+)?[\"“]?(?:[^–—\"“]{0,60}(?:[–—]|\s-\s)\s*|On\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+|[^,.;\"“]{0,40},\s+"
    r"|(?:On|Late\s+on|Early\s+on|Last|This|In|At|By)\s+(?:\d{1,2}\s+)?[A-Za-z][\w’'-]+(?:\s+(?:\d{1,4}|[A-Z][\w’'-]+|morning|evening|night|afternoon)){0,2}\s+"
    r"(?=(?:the|its|his|her|our)\s|[A-Z]))??"
    r"(?P<who>(?!(?i:on|in|at|as|since|after|by|for|meanwhile|earlier|late|however|according)\b)"
    rf"{_WORDS})(?:,\s+\d\d(?=,))?(?:(?P<title>,\s+[^,.;:\"”]{{3,80}}(?=,)),|(?<=,\s\d\d),)?\s+"
    rf"(?:(?:has|have|also|on\s+\w+)\s+)?(?:{_VERB}|{_URGING})"
)
#: What stands before "announced" or "said" without being the one who did.
_NO_SPEAKER = re.compile(
    rf"^(?:the|this|its|his|her)\s+{_POST}$|^(?:most|some|many|few|several|all|both|none|others?|one|everyone|everybody|people|locals\s+there)$|^(?:Ukraine|Russia|Kyiv|Kiev|Moscow)$|^there\b|^(?:the|an?)$|\b(?:never|it)\b"
    r"|\bnot$|^(?:made|gave|taken|put)\b|^(?:neither|nor|no\s+one|nobody|not)\b|^(?:the|an?|our)\s+(?:[A-Z]\w+\s+)?(?:reporter|journalist|correspondent|interviewer)s?$"
    r"|\bevacuation\b|\bha(?:s|ve)\s+been\b|^the\s+(?:\w+\s+)?(?:town|city|village|settlement)(?:$|\s+of\b)|\ball\s+of\s+(?:them|which)\b|\b(?:count|estimate|figures?)\b|^(?:but|and|while|which|who|where|as|with|after|when|what|i|we|you|this|that|those|these"
    r"|in|by|let|little|half|hackers|for|from|of|on|amid|despite|under|over"
    r"|against|my|our|his|her|has|have|had|also|first|second|then|\w+ing)\b"
    r"|\b(?:was|were|is|are|been|being|as|and|or|me|us|now)$"
    # "The fresh call on people to leave"
    r"|\b(?:fresh|new|latest|first|last|repeated|urgent|renewed|recent|earlier|constant|desperate)$|^(?:[\w’'-]+\s+){0,2}(?:region|oblast|province|district)$|\d|\b(?:are|is|was|were|will|than|ago|do|does"
    r"|did|who|although|though|because)\b|\bhad$|:",
    re.IGNORECASE,
)
#: "... hiding in basements, unable to leave, Governor Filashkin said": not of him.
_GOES_ON = re.compile(r"^\s*(?:unable|because|with|while|amid|including|leaving|despite|due)\b[^,]*,")
#: "Serhii Horbunov, who is from Toretsk".
_ABOUT_HIM = re.compile(r",\s+who\s+(?:is\s+(?:originally\s+)?from|(?:now\s+)?(?:works|lives))\s[^,]*$")
#: Where the speaker ends and a time or place begins: "Besedin on Thursday".
_TAIL = re.compile(
    r"\s+(?:on\s+[A-Z]\w+|late\s+\w+|this\s+\w+|earlier|also|again|still|has|have)$"
    r"|,\s+at\s+an?\s+(?:\w+\s+)?(?:briefing|meeting|press\s+conference)$"
)

#: ", Besedin stressed, the population is being evacuated": said in passing, of all of the sentence.
_INSERTED = re.compile(
    rf"[,”\"–—]\s+(?P<who>(?:the\s+|its\s+"
    rf"|local\s+)?(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+)\s+{_VERB}"
    r"(?:\s+[^,.;:]{1,40})?(?=\s*[,.;:])"
)
#: "In Siversk, says Ivan Petrenko, who heads the town, 900 people remain": so too.
_INSERTED_VERB = re.compile(
    rf"[,–—]\s+(?!told|tells|inform)(?:{_VERB})\s+(?P<who>(?:(?:the\s+)?(?:[a-z][\w’'-]*\s+){{1,6}})?(?:[A-Z][\w’'-]+\s+(?=[A-Z]))?{_NAME})"
    r"(?P<title>,\s+(?!(?:and|but|while|as|where|whose|an?)\b)[^,.;:“”\"]{3,80})?(?:,|\s[–—])\s+(?!(?:and|but|while|as|where|whose|who|which|an?)\b)"
)
#: "As Ivan Petrenko, head of the town, told the BBC, 900 people remain", ", as Ivan Petrenko put it, ".
_AS_TOLD = re.compile(
    rf"(?:^\W*|,\s+)[Aa]s\s+(?P<who>(?:the\s+)?(?:[a-z][\w’'-]*\s+){{0,6}}(?:[A-Z][\w’'-]+\s+(?=[A-Z]))?{_NAME})(?:,\s+[^,.;:“”\"]{{3,80}},)?"
    rf"\s+(?:has\s+)?(?:{_VERB})[^,.;:“”\"]{{0,50}},\s"
)
#: "OCHA's latest figures": OCHA's.
_WHOSE_FIGURES = re.compile(
    r"^(?:the\s+)?(?P<who>[^,]{2,60}?)['’]s?\s+(?:(?:latest|own|current|recent|official|preliminary|rough|internal)\s+)*"
    r"(?:figures?|data|estimates?|information|counts?|tally|records|lists?|statistics)$",
    re.IGNORECASE,
)
#: "In the city of Lyman, according to the head of the administration, 2,000 people remain".
_WITHIN = re.compile(
    r"\W*(?:In|At|For|Now|Currently|Today)\b[^,.;]{0,60},\s+according\s+to\s+(?P<who>[^,.;:\"”]{2,80}),\s"
)
#: "Civilians were urged by the regional authorities to go".
_BY_AGENT = re.compile(
    r"\b(?:urged|advised|asked|told|recommended|warned|believed|estimated"
    r"|called\s+on)\s+(?:\w+\s+)?by\s+"
    r"(?P<who>(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:authorities|officials?|administration|council|police"
    r"|governor|mayor"
    r"|volunteers|prosecutors|government|rescuers))\b",
    re.IGNORECASE,
)
#: "In Siversk, a town near the front, the Refugee Council estimates that 900 people remain".
_ESTIMATES = re.compile(
    r",\s+(?P<who>(?:the\s+)?(?:[A-Z][\w’'-]+\s+){1,5})(?:estimates?|estimated|reports?|reported|says|said)\s+(?:that\s+)?$"
)
#: "They have been told by the head of the administration, Ivan Petrenko, that ..."
_TOLD_BY = re.compile(
    rf"\b(?:told|urged|asked|advised|warned)\s+by\s+(?P<who>(?:[a-z][\w’'-]*\s+){{0,6}}?(?:[a-z][\w’'-]*,\s+)?{_NAME})"
)
#: "By the settlement council's reckoning".
_BY_COUNT = re.compile(
    r"(?:\b[Bb]y|\b[Oo]n)\s+(?!(?:Ukrainian|Russian|Western|official|local|some|most|many)\s+(?:count|estimate))(?P<who>(?:(?!(?:his|her|my|their|its|in|the\s+same|\w+ing)\b)[\w’'-]+\s+){0,5}?(?!(?:their|same)\b)[\w’'-]{4,}?)(?:['’]s?)?\s+(?:own\s+)?"
    r"(?:count|reckoning|estimates?|tally)\b"
)
#: A statement and the one who said it may be parted by "while" within one quotation.
_CLOSING, _QUOTE = frozenset('”"»'), re.compile('[“”"«»]')
#: "A forced evacuation was announced on Thursday by Vadym Filashkin".
_ANNOUNCED_BY = re.compile(
    rf"\b(?:announced|reported|said|stated|confirmed|disclosed|discussed|described|outlined|explained|voiced|named|given|told)(?:\s+on\s+\w+(?:,\s+[A-Z]\w+\s+\d+,)?|\s+(?:later|earlier)(?:\s+(?:the\s+same|on|that)\s+\w+)?|\s+today|\s+yesterday"
    rf"|\s+(?:on|in|during|at)\s+(?:the\s+|an?\s+)?(?:air\b|broadcast|telethon|radio|television|TV|briefing|interview|meeting)[^,.;]{{0,40}}?)?\s+by\s+"
    rf"(?P<who>(?:(?:the\s+)?(?:acting\s+)?(?:head|chief|mayor|governor|elder|starosta)\s+of\s+[^.;:,”\"]{{3,80}},\s+|(?:[a-z][\w’'-]*\s+){{0,6}}){_NAME})"
)
#: Those who only pass on what others say.
_MEDIA = re.compile(
    r"(?:the\s+)?(?:Ukrinform|UNN|Censor(?:\.NET)?|Interfax(?:-Ukraine)?|Suspilne(?:\s+\w+)?|Kyiv\s+(?:Independent|Post)|Agence\s+France-Presse|Associated\s+Press|Ukrainska\s+Pravda"
    r"|RBC(?:-Ukraine)?|BBC|CNN|AFP|AP|Reuters|Telegraph|Guardian|Hromadske(?:\s+\w+)?|Babel|TSN|NV|Euromaidan\s+Press|Radio\s+\w+|RFE/RL|TASS"
    r"|(?:[\w-]+\s+){0,3}(?:news\s+)?(?:agency|outlet|newspaper|channel|broadcaster))",
    re.IGNORECASE,
)
#: "Ukrinform reports with reference to a post by Oleh Syniehubov": it is the latter who said it.
_PASSED_ON = re.compile(
    r"\b(?:with\s+reference\s+to|referring\s+to|citing(?!\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+){0,3}(?:uptick|upsurge|rise|surge|spike|escalat\w+|advances?|proximity|situation|threats?|danger|risks?|need|lack|concerns?|fears?|increase|intensif\w+|deteriorat\w+|attacks?|shelling)))\s+(?:(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:post|statement|message|report|comments?|interview)\s+"
    r"(?:by|of|from|with)\s+)?(?P<who>[^.;:\"”]{3,110}?)(?=\s*(?:[.;:\"”]|$))"
)
#: "The statement said", "reads the post": of the one before.
_IN_A_POST = (
    rf"(?:^|[,”\"]\s*)(?:[Tt]he|[Tt]his|[Ii]ts|[Hh]is|[Hh]er)\s+{_POST}\s+(?:also\s+)?(?:said|says|reads?|states?|stated|notes?|noted|adds|added)\b"
    rf"|[,”\"]\s+(?:reads?|said|says)\s+(?:the|a|its|his|her)\s+{_POST}\b(?!\s+(?:of|by|from)\b)"
)
#: ", he said", "by her count".
_BY_PRONOUN = re.compile(
    rf"[,“”\"–—]\s*(?:he|she)\s+(?:also\s+|then\s+)?(?:{_VERB}|called)|{_IN_A_POST}"
    r"|\b[Bb]y\s+(?:his|her)\s+(?:own\s+)?(?:count|estimate|reckoning|lists?|figures|records|tally|data|calculations?)\b|\b[Oo]n\s+(?:his|her)\s+(?:own\s+)?lists?\b|\b[Ii]n\s+(?:his|her)\s+(?:words|estimate|view|assessment)\b"
    r"|\b[Aa]ccording\s+to\s+(?:him|her)\b"
    rf"|^[“\"]?(?:He|She)\s+(?:\w+\s+){{0,2}}(?:{_VERB}|urged|urges|advised|asked|called|appealed|begged"
    rf"|implored)"
)
_A_POST = re.compile(rf"\b{_POST}\b")
_PRONOUN = re.compile(r"(?:he|she|they|it|him|her)", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:(?:the|its|that|their)\s+)?(?:[\w’'-]+\s+){0,3}?(?:official|mayor|governor|head|chief"
    r"|spokes(?:man|woman|person)"
    r"|minister|administrator|representative|leader|commander|officer|volunteer|journalist|reporter|woman"
    r"|man)"
    r"(?:\s+(?:of|for)\s+(?!whom)[^,]{3,90})?",
    re.IGNORECASE,
)
#: "So Viktor Kovalenko told reporters.", "Vadym Filashkin announced this.", "Source: ..."
_SAID_SO = re.compile(
    r"(?:According\s+to\s+[^,;]{2,40},\s+(?=this\b|it\b)|According\s+to\s+[^,;]{2,40},\s+(?:citing|with\s+reference\s+to)\s+[^,;]{2,40},\s+|As\s+[^,;]{2,40}?\s+(?:informs|informed|reports|reported|notes|noted|writes),\s+|\([^()]{2,40}\)\s*)?"
    r"(?:(?:So\s+(?:(?:said|says)\s+|(?=(?-i:[A-Z])))|The\s+announcement\s+(?:was|has\s+been)\s+made\s+by\s+|(?:This|That|It|The\s+(?:(?:corresponding|relevant)\s+)?(?:post|statement|news|information|decision|figures?"
    r"|numbers?))"
    r"\s+(?:was|were|has\s+been)\s+(?:\w+\s+)?(?:reported|announced|stated|said|confirmed|shared|disclosed"
    r"|told|published|named|given|released|cited|voiced)(?:\s+(?:to|on|in)\s+[^,.;]{3,40}?)?\s+by\s+)"
    r"(?P<by>[^.;]{3,140}?)(?=\s+(?:told|said|reported|announced|on|in|during)\b"
    r"|,\s+(?:[A-Z][\w.-]*\s+){1,2}(?:reports?|reported|informs?|writes?)\b|[.;]|$)"
    r"|(?P<who>(?:(?:the|its|local)\s+)?[^,.;]{3,90}?)(?:,\s+(?P<title>[^.;]{3,110}),)?\s+"
    r"(?:(?:announced|reported|said|stated|wrote|shared|gave|named|disclosed|confirmed)"
    r"\s+(?:this|it|so|that(?=\s*(?:[.,;]|$)|\s(?:on|at|to|during)\b)|these|the\s+(?:figures?|numbers?|news|information|decision))\b"
    r"(?!\s+\w+\s+(?:is|are|was|were|has|have))"
    r"|(?:has\s+|have\s+)?made\s+(?:this|it|that|these\s+figures|the\s+decision)\s+(?:known|public)\b"
    r"|(?:told|spoke|informed|talked)\b[^.;]{0,50}?\b(?:about|of)\s+(?:it|this|that|them)\b)"
    rf"|(?:The\s+|This\s+|That\s+|Such\s+a\s+)decision\s+(?:was|has\s+been)\s+(?:taken|made|adopted|passed|approved|agreed)\b[^;:\"“”]{{0,160}}?,\s+(?:said|says)\s+(?:(?:the\s+)?(?:[a-z][\w’'-]*\s+){{1,9}}?[a-z][\w’'-]*,?\s+)?(?P<told>(?-i:{_NAME}))"
    r"|(?:This|That)(?:\s+is|['’]s)\s+according\s+to\s+(?P<according>[^.;,]{3,90})"
    r"|Source:?\s+(?P<source>[^.;\n]{3,110}?)(?=,?\s+(?:on|in|citing|via)\s|[.;\n]|$))",
    re.IGNORECASE,
)
_NO_NAME = (
    r"(?!(?:The|In|On|At|For|From|But|And|As|By|After|Earlier|According|Source|Regional|Military|City|District|Oblast|State|Head|Mayor|Governor"
    r"|Police"
    r"|Ukrainian|Russian|National|General|Administration|Defen[cs]e|Council|Emergency|Service|Radio|News"
    r"|Donetsk|Kharkiv"
    r"|Sumy|Kherson|Telegram|Facebook|Security|Forces|Ministry|Village|Town|Settlement|Community|Post"
    r"|Press|Coordination|Group)\b)"
)
_FULL_NAME = re.compile(rf"\b(?P<who>{_NO_NAME}[A-Z][a-z][\w’'-]*(?:\s+{_NO_NAME}[A-Z][a-z][\w’'-]*){{1,2}})")


#: "Information from the Lyman administration": the administration's.
_KNOWN_FROM = re.compile(
    r"^(?:(?:the|an?)\s+)?(?:(?:latest|preliminary|official|available)\s+)?(?:information|data|figures|words|statement|post|message)\s+(?:from|of|by|provided\s+by)\s+",
    re.IGNORECASE,
)
#: "According to a Facebook announcement", "by the order of the governor": a paper says nothing by itself.
_A_PAPER = re.compile(
    r"^(?:(?:the|an?|our|his|her|its|this|these)\s+)?(?:[\w-]+\s+){0,2}?(?:information|announcements?|orders?|decree|decision|document"
    r"|data|reports?|sources|publication|law|resolution|regulations?|notice)\b|^so\b|\bI\b",
)

#: "A Facebook announcement": somebody wrote it, and not the paper.
_IN_A_NOTICE = re.compile(
    r"(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}?(?:announcement|publication|notice|statement)s?$"
)


#: "280 people remain; the council gave the figure on Friday".
_GAVE_FIGURE = re.compile(
    r"[,;–—]\s+(?:and\s+)?(?P<who>(?:the\s+|local\s+)?(?:[\w’'-]+\s+){0,8}?[\w’'-]+)\s+(?:has\s+)?"
    r"(?:gave|gives|given|named|provided|confirmed|published|released|cited)\s+(?:the|this|that|these|those)\s+"
    r"(?:\w+\s+)?(?:figures?|numbers?|estimates?|counts?|data)\b"
)


#: All patterns by which it gives anything to anybody; one left out here would be passed over in silence.
_GIVING = Rules(
    (
        _LED,
        _PASSED_ON,
        _INVERTED,
        _TRAILING,
        _ACCORDING,
        _LEADING,
        _URGES,
        _IT_WAS,
        _INSERTED,
        _INSERTED_VERB,
        _AS_TOLD,
        _WITHIN,
        _ESTIMATES,
        _BY_PRONOUN,
        _TOLD_BY,
        _BY_AGENT,
        _ANNOUNCED_BY,
        _BY_COUNT,
        _GAVE_FIGURE,
    )
)


def given(text: str, start: int, end: int) -> str | None:
    """The one to whom the sentence gives the statement at [start:end]; None where it gives it to nobody."""
    if not _GIVING.possible(in_lower_case(text)):
        return None
    who = _given(text, start, end)
    told = _KNOWN_FROM.sub("", who) if who else None
    if told is not None and _A_PAPER.match(told):
        # "According to a Facebook announcement": of the one who spoke before.
        return "it" if _IN_A_NOTICE.match(told) else None
    return told


def _given(text: str, start: int, end: int) -> str | None:
    who = (
        _led(text, start)
        or _who_gave(text, end)
        or _after(text, end)
        or _before(text, start)
        or _who_urges(text, start, end)
    )
    if who is None:
        inserted = _INSERTED.search(text, 0, start)
        if inserted and not (_NO_SPEAKER.search(inserted["who"]) or _MEDIA.fullmatch(inserted["who"])):
            who = _clean(inserted["who"])
    for aside in (_INSERTED_VERB, _AS_TOLD):
        if who is None and (found := aside.search(text, 0, start)) and found.end() <= start:
            who = _clean(found["who"])
    if who is None and (within := _WITHIN.match(text)) and within.end() <= start:
        who = None if _MEDIA.fullmatch(within["who"]) or _NO_ONE.search(within["who"]) else within["who"]
    if (
        who is None
        and (body := _ESTIMATES.search(text, 0, start))
        and not _MEDIA.fullmatch(body["who"].strip())
    ):
        who = body["who"].strip()
    if who is None and (pronoun := _BY_PRONOUN.search(text)):
        who = "it" if _A_POST.search(pronoun[0]) else "she" if _OF_WOMAN.search(pronoun[0]) else "he"
    if who is not None:
        return who
    by = (_TOLD_BY, _BY_AGENT, _ANNOUNCED_BY) if " by " in text else ()
    agent = next((found for its in (*by, _BY_COUNT) if (found := its.search(text))), None)
    return agent["who"] if agent else None


#: "He once again asked".
_ONCE_MORE = re.compile(
    r"(?P<who>he|she|they)(?:\s+(?:once|again|also|then|later|further|repeatedly|separately|always|still|even|\w+ly))+",
    re.IGNORECASE,
)
#: After the one who said it: a sentence that ends there is theirs from its beginning.
_MORE_FOLLOWS = re.compile(r"[,;:–—“”\"]\s*\w")
#: Where a sentence turns to another, by name or not.
_TURN = re.compile(r",\s+(?:but|while)\s+(?P<name>[A-Z])?")
#: "Given by Oleh Syniehubov, who heads ...", "by the mayor, and reported by an agency", ", at a briefing".
_WHO_OR_AND = re.compile(
    r",\s+who\s|,?\s+and$|,\s+(?:at|during)\s+an?\s+(?:\w+\s+)?(?:briefing|meeting|press\s+conference)\b"
    r"|,\s+(?:reports|writes)\s+[A-Z]"
)


def said_so(text: str) -> str | None:
    """The one to whom the sentence gives what stands before it; None where it does not."""
    found = _SAID_SO.match(text)
    if found is None:
        return None
    who = _WHO_OR_AND.split(
        found["by"] or found["who"] or found["told"] or found["according"] or found["source"], maxsplit=1
    )[0]
    # "The head of the administration, Ivan Petrenko, announced this".
    named = None if _FULL_NAME.search(who) else _FULL_NAME.search(found["title"] or "")
    if named:
        return named["who"]
    if _MEDIA.fullmatch(who.strip()):
        passed_on = _PASSED_ON.search(text)
        return _clean(passed_on["who"]) if passed_on else None
    return None if _NO_SPEAKER.search(who) else who.strip(" ,")


def _led(text: str, start: int) -> str | None:
    """ "Mayor Oleksandr Saiuk: "We have lost ..."": a person, or one in an office, before the quotation."""
    led = _LED.match(text)
    if led is None or led.end() > start or _NO_SPEAKER.search(led["who"]):
        return None
    return led["who"] if _FULL_NAME.search(led["who"]) and len(led["who"].split()) <= _TITLED else None


#: So far from its verb the object of urging begins.
_OBJECT = 8


def _who_urges(text: str, start: int, end: int) -> str | None:
    """ "..., and the police are calling on people to leave", "It was the governor who ordered it"."""
    # "Urging the 6,000 people who remain to go": these are counted by those who urge them.
    found = next(
        (its for its in _URGES.finditer(text) if start <= its.end("urges") + _OBJECT <= end + _OBJECT), None
    )
    found = found or _IT_WAS.match(text)
    return found["who"].strip() if found else None


def _who_gave(text: str, end: int) -> str | None:
    gave = _GAVE_FIGURE.search(text, max(0, end - 1))
    is_one = gave and not _NO_SPEAKER.search(gave["who"]) and not _MEDIA.fullmatch(gave["who"])
    return _clean(gave["who"]) if gave and is_one else None


def _after(text: str, end: int) -> str | None:
    passed_on = _PASSED_ON.search(text, max(0, end - 1))
    if passed_on:
        return _clean(passed_on["who"])
    inverted = _INVERTED.search(text, max(0, end - 1))
    for found in _TRAILING.finditer(text, max(0, end - 1)):
        # "..., for all the shelling, said Vitalii Barabash".
        if inverted and inverted.start() < found.end():
            break
        between = text[end : found.start()]
        # "Leave while there are trains," he said: he said all of it.
        in_one_quotation = text[found.start()] in _CLOSING and not _QUOTE.search(between)
        ends = not _MORE_FOLLOWS.search(text, found.end())
        # "..., while Moscow is calm, he said": that is of Moscow.
        turn = _TURN.search(between + found[0])
        if not in_one_quotation and turn and (turn["name"] or not ends):
            break
        who = found["name"] or found["role"]
        if " " not in who and who[:1].isupper() and _PASSES_ON.match(found[0].rsplit(None, 1)[-1]):
            continue
        # "It hit a house, a bank and a bakery, Syniehubov added".
        if named := _ends_a_list(who, (found["title"] or "").strip(" ,"), found[0].rsplit(None, 1)[-1]):
            return named
        # "Signed by X, head of the administration, Ukrinform reports": the agency only passes it on.
        if found["role"] and _AGENCY.fullmatch(found["title"] or ""):
            continue
        # "Russians shelled Nikopol and Marhanets, Serhii Lysak said": no office stands before the name,
        # and none in "..., but nobody brings them bread, Ivan Petrenko told reporters".
        title = found["title"] or ""
        clause = who.startswith(("but ", "while "))
        if _FULL_NAME.fullmatch(title.strip(" ,")) and (clause or not _AN_OFFICE.search(who)):
            return title.strip(" ,")
        # "..., all of them in Lyman district, acting head of the region Vladyslav Haivanenko has said".
        titled = found["title"] if _NO_SPEAKER.search(who) else None
        if titled and _FULL_NAME.search(titled) and not clause:
            return _clean(titled)
        # "..., including seven children, the authorities said".
        if not clause and _stands_before_a_body(who, title):
            return title.strip(" ,")
        if not _NO_SPEAKER.search(who) and not _MEDIA.fullmatch(who):
            return _clean(who + (found["title"] or ""))
    according = inverted or _ACCORDING.search(text, max(0, end - 1))
    if according is None:
        return None
    told = _WHOSE_FIGURES.sub(r"\g<who>", according["who"])
    return None if _MEDIA.fullmatch(told) or _NO_ONE.search(told) else _clean(told)


def _stands_before_a_body(who: str, title: str) -> bool:
    """Whether the one who speaks stands where a title would."""
    if _NO_SPEAKER.search(who):
        return bool(_BODIES.fullmatch(title))
    return bool(_TWO_NAMES.fullmatch(who) and (_SOME_BODY.fullmatch(title) or _BODIES.fullmatch(title)))


def _ends_a_list(who: str, title: str, verb: str) -> str | None:
    """The surname that stands where a title would, after the last of a list of things."""
    of_things = not who[:1].isupper() and not _AN_OFFICE.search(who) and not _MEDIA.fullmatch(title)
    return title if of_things and _ONE_NAME.fullmatch(title) and _ADDED.match(verb) else None


def _before(text: str, start: int) -> str | None:
    opening = _OPENING.match(text)
    according = _ACCORDING.match(text, opening.end() if opening else 0)
    # "According to Ukrinform, Ivan Petrenko said": the agency only passes it on.
    agency = according["who"].split(",", 1)[0] if according else ""
    passed_on = bool(_MEDIA.fullmatch(agency))
    if according and not passed_on and according.end() <= start:
        told = _WHOSE_FIGURES.sub(r"\g<who>", according["who"])
        if not _NO_SPEAKER.search(told):
            return _clean(told)
    since = according.start("who") + len(agency) + 1 if according and passed_on else 0
    found = _LEADING.match(text[since:].lstrip())
    since += len(text[since:]) - len(text[since:].lstrip())
    if found is None or since + found.end("who") > start or _NO_SPEAKER.search(found["who"]):
        return None
    if _MEDIA.fullmatch(found["who"]):
        return None
    # "A reporter says that, according to the mayor, ...".
    inner = _ACCORDING.search(text, since + found.end("who"), start)
    if inner:
        return _clean(inner["who"])
    if found["who"].endswith((" he", " she")):
        return "he"
    if once_more := _ONCE_MORE.fullmatch(found["who"]):
        return once_more["who"].lower()
    title = found["title"] if found["title"] and since + found.end("title") <= start else None
    return _clean(found["who"] + (title or ""))


def _clean(who: str) -> str:
    return _TAIL.sub("", _ABOUT_HIM.sub("", _GOES_ON.sub("", who).strip(" ,")))


_AUTHOR_NAME = r"[A-Z][\w’'-]+ [A-Z][\w’'-]+"
_AUTHOR_OFFICE = (
    r"(?:[Tt]he )?(?:[Aa]cting )?(?:[Hh]ead|[Mm]ayor"
    r"|[Gg]overnor|[Cc]hief|[Ss]tarosta|[Ee]lder)\b[^.,:!?|]{0,80}"
)
_AUTHOR_BODY = (
    r"(?:[A-Z][\w’'-]+ ){1,4}(?:(?:regional|city|district|state|military) ){0,3}(?:[Aa]dministration|RMA"
    r"|OVA|MVA|CMA|Administration|Police|Prosecutor['’]s Office|City Council)"
)
#: "Oleksandr Prokudin, head of the Kherson RMA" above a post.
_AUTHOR = re.compile(
    rf"(?!.*(?:news|editor|report|correspondent"
    rf"|photo|newsroom|[Oo]ffice|support))\W*(?:({_AUTHOR_NAME})\s*[,|/—–-]\s*(?:{_AUTHOR_OFFICE}|{_AUTHOR_BODY})"
    rf"|{_AUTHOR_OFFICE} ({_AUTHOR_NAME})"
    rf"|[Ff]rom the (?:Telegram|Facebook) (?:channel|page) of (?:the )?(?:{_AUTHOR_OFFICE},? )?"
    rf"({_AUTHOR_NAME})|({_AUTHOR_BODY}))(?:\s*\([^)]*\))?[^\w.|]*(?:\|.*)?"
)
#: "Kharkiv regional defence council: decision No. 41", "Protection cluster - Rapid assessment".
_ISSUER = re.compile(
    r"\W*(?:(?:Telegram|Facebook)\W+)?(?!(?:The\s+)?(?:Russia|Occupation|Moscow))(?P<who>(?=[A-Z])"
    r"(?:(?:[A-Z][\w’'-]+|regional|city|town|village|settlement|district|oblast|military|state|civil|defen[cs]e|humanitarian)\s+){0,6}?"
    r"(?:[RMCOV]MA|OVA|ODA|(?i:administration|council|police|headquarters|agency|cluster|mission|prosecutors?|ministry"
    r"|committee|foundation))(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s?){1,3})?)(?=\s*(?:[.:,|—–/]|-\s|$))"
)
#: "Your Liudmyla Biriukova", "— Kostiantyn Denysov, head of the administration" below a post.
_SIGNATURE = re.compile(
    rf"(?!.*(?:news|editor|report|correspondent|photo|[Oo]ffice|support|met\s))"
    rf"(?:Source: ({_AUTHOR_BODY})|\W*[Yy]ours?,? (?:[a-z]+,? )?({_AUTHOR_NAME})"
    rf"|[—–-]\s*({_AUTHOR_NAME})(?:,\s+(?:[\w’'-]+\s+){{0,6}}[\w’'-]+)?"
    rf"|\W*({_AUTHOR_NAME})(?=, {_AUTHOR_OFFICE}))(?:, {_AUTHOR_OFFICE})?\W*"
)
#: Given names of men that end as those of women do.
_OF_MEN = re.compile(
    r"(?:[MN][iy]k[oy]la|Mykyta|Nikita|Ill?[iy]a|Il['’]?[iy]a|Luka|Sav+a|Kuzma|Foma|Khoma|Sasha|Misha|Vanya)"
)
_OF_WOMAN = re.compile(r"\b(?:she|her)\b", re.IGNORECASE)


def _is_called(name: str, pronoun: str) -> bool | None:
    """A woman's given name ends in -a; of foreigners' names that do not nothing is told."""
    given = name.split(maxsplit=1)[0]
    if pronoun not in ("he", "she"):
        return None
    is_of_woman = given.endswith("a") and not _OF_MEN.fullmatch(given)
    return pronoun == ("she" if is_of_woman else "he")


#: "An interview with the head of the administration, Serhii Horbatiuk".
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:ed)?(?:\s+with)?|(?:spoke|speaks?|talk(?:ed|s)?|sat\s+down)\s+(?:to|with)|answers?"
    r"|questions\s+to)\s+(?:(?:[a-z][\w’'-]*|[A-Z][\w’'-]*(?=\s+(?:administration|regional|military|city)))[,’'s]*\s+){0,9}?"
    rf"(?P<who>{_FULL_NAME.pattern.replace('?P<who>', '?:')})"
)
CUES = SpeakerCues(
    author=_AUTHOR,
    signature=_SIGNATURE,
    issuer=_ISSUER,
    given=given,
    media=_MEDIA,
    pronoun=_PRONOUN,
    office=_OFFICE,
    relative=re.compile(
        r",\s+(?:in\s+)?(?:where|which|that|once|home\s+to|a\s+\w+\s+(?:that|which|of))\b[^,.;]*$"
    ),
    of_a_body=re.compile("(?!)"),
    body=re.compile(
        r"(?:(?:the|its|local)\s+)?(?:[\w’'-]+\s+){0,3}(?:administration|council|authorities|police|ministry|headquarters|[CMSRVO]?MA|OVA|VCA)",
        re.IGNORECASE,
    ),
    said_so=said_so,
    details=re.compile(r"\W*(?:Details|What\s+is\s+known)\W*(?:$|(?<=:)\s)"),
    background=re.compile(
        r"\W*(?:Background|Context|Recall|Reminder|Addition|Earlier|As\s+reported|We\s+remind)\b"
    ),
    announces=re.compile(
        r"\b(?:spoke|reported|told|wrote|informed)\s+(?:\w+\s+)?(?:about|of|on)\s+(?:the\s+)?(?:situation|consequences|aftermath|shelling|attacks"
        r"|strikes|past\s+day)\b",
        re.IGNORECASE,
    ),
    of_a_day=re.compile(
        r"^(?=.*?\b(?:shell|strik|struck|attack|fire|hit|kill|dead|injur|wound|damag)).*?\b(?:(?:over|in|during|for|within|in\s+the\s+course\s+of)\s+the\s+(?:past|last|previous)\s+(?:24\s+hours|day)|during\s+the\s+day"
        r"|toll\s+of\s+a\s+day)\b",
        re.IGNORECASE,
    ),
    estimates=re.compile(r"\b(?:estimate|reckoning|count|opinion)\b", re.IGNORECASE),
    signs=re.compile(
        r"\bI\s+(?:have\s+|(?:had|have)\s+(?:already|just)\s+|(?:already|just)\s+)?(?:signed|issued)\s+(?:an?|the|this)\s+(?:[\w-]+\s+)?"
        r"(?:(?:order|decree|decision|resolution)\b[^.;]*\bevacuat|order(?=\s*[.,;!”\"]))"
        r"|\b(?:order|decree|resolution)\b[^.;]*\bevacuat[^.;]*\b(?:signed|issued)\s+by\s+me\b"
    ),
    first_person=re.compile(r"\W*(?:We|I|Our|My)(?=\s|['’])"),
    somebody=re.compile(r"[”\"]\s+(?:said|says|told|tells|recalls?|recalled|adds?|added)\b"),
    name=_FULL_NAME,
    interviewed=_INTERVIEWED,
    ending=re.compile(r"(?<=\w{4})\w{1,2}$"),
    seat=re.compile(r"(?<=\s)[A-Z][a-z’'-]{3,}(?<!['’]s)(?!['’\w-]|\s+(?:[Rr]egion|[Oo]blast))"),
    indefinite=re.compile(r"an?\s", re.IGNORECASE),
    is_called=_is_called,
)
