"""How far the front is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.fact import FactKind
from bot.domain.place import Place
from bot.extraction.blanks import blanked
from bot.extraction.english import guards, measured
from bot.extraction.english.front_told import told
from bot.extraction.english.phrases import rule
from bot.extraction.finding import Finding
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.nearness import FARTHEST_KM, FrontCues, Near, near_front
from bot.extraction.passage import ANAPHOR, AREA, LENGTH, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

#: What troops do that tells of another distance, or who only claims one.
_BUSY = (
    "villages?|settlements?|hamlets?|hills?|took|taken|captur(?:ed|ing)|seiz(?:ed|ing)|enter(?:ed|ing)|hit"
    "|struck|fir(?:ed|ing)|shell(?:ed|ing)|destroyed"
    "|kill(?:ed|ing)|burn(?:ed|t|ing)|blew|blow(?:n|ing)|ambush(?:ed|ing)|lost|loses|laid|built|wound(?:ed|ing)|damag(?:ed|ing)|say|says|said|claims?|claimed|claiming|according|dropp(?:ed|ing)|bomb(?:ed|ing)"
    "|launch(?:ed|ing)"
)
#: A word may use those below it.
_WORDS = {
    "FRONT": rf"""
        (?:(?:the|a|where|Ukraine['’]s|Russia['’]s|Russian|current|active|eastern|southern|northern|nearest|closest
        |advancing|main|actual|forward|first
        |entrenched|dug-in|its|their|any|what is now|all|most|one of(?: [\w’'-]+){{0,5}}?) ){{0,5}}
        (?:front(?:-?\s?lines?)?\b(?!(?:-?\s?line)? (?:town|cit(?:y|ies)|village|settlement|resident
        |communit))(?: (?:positions
        |trenches))?|battle ?(?:front|line|field)s?|line of (?:contact|combat|battle|fire|control
        |(?:combat )?engagement)
        |contact line|zero line|(?:stretch(?:es)?|sections?|sectors?|parts?) of (?:the )?front(?:-?\s?line)?
        |(?<=\bthe\s)trenches\b
        |(?:ground )?fighting\b|battles|clashes|combat(?: line| zone| operations)?|active hostilities
        |hostilities|Russians|Rashists|Muscovites|Moscow|occupiers|invaders|grey zone|gr[ae]y zone
        |(?<=\bfrom\sthe\s)war(?: zone)?(?=\s*[.,;:”\"]|$)
        |(?<!\bof\s)(?<!\bof\sthe\s)(?:war|battles?|fight)(?=,? (?:that |which )?(?:(?:is|are|now|still|being
        |(?:being )?fought|raging|rages|going on|goes on|at|just|only|barely|lies|but
        |some|about|a mere),? ){{0,5}}{LENGTH})
        |(?:mercenaries|fighters|troops|units|soldiers) of (?:the )?(?:Russian|Russia['’]s)\b
        |enemy['’]?s?(?: (?:[a-z-]+ )?(?:positions?|lines?|forces|troops|trench(?:es)?|infantry|soldiers
        |units|army|dugouts?|guns|trenches))?
        |(?:Russian|Russia['’]s|Moscow['’]s|Putin['’]s|occupying|hostile|invading)(?:-(?:held|occupied
        |controlled))?(?: (?:[a-z-]+ ){{0,2}}?
        (?:positions?|troops|forces|lines?|army|soldiers?|military|trench(?:es)?|infantry|units|guns?|mercenaries|fighters
        |artillery|assault groups?|outposts?|territory|ground|bank|checkpoints?|dugouts?|paratroopers|tanks)))
    """,
    "AWAY": r"""
        (?:,? (?:<DIRECTION>|away|off(?! (?:the|its)\b)|distant|separates?|back|as the crow flies
        |by road|short|in a straight line
        |of (?:water|river|fields?|steppe|open ground)|at (?:its|the) (?:closest|nearest)(?: point)?))*
    """,
    "DIRECTION": r"""
        (?:to the (?:north|south|east|west) and(?: to)? the (?:north|south|east|west)|(?:due )?(?:north
        |south|east|west)(?:-?\s?(?:east|west))?(?:wards?|ern)?|to the (?:north|south
        |east|west)(?:-?(?:east|west))?)
    """,
    "TOWN": f"(?P<town>(?>{TOWN}+|{ANAPHOR}+))",
    "EDGE": r"""
        outskirts|perimeter|doorstep|wrecked|ruined|edges?|limits|boundary|cent(?:re|er)|borders?|suburbs?
        |northern|southern|eastern|western
        |city|town|village|streets|houses|administrative|last|first
    """,
    "FILL": f"[^.;{LENGTH}]",
    "CALM": f"(?:(?! (?:{_BUSY})\\b)[^.;{LENGTH}{TOWN}{OTHER}])",
    "IS": r"""
        is|are|was|were|lies?|sits?|stands?|runs?|remains?|passes|stretches|now|only|just|barely|currently
        |at|a|distance|of|less|still|already|has|have|had|come|came|moved|crept|got|drawn
        |edged|inched|closed|pushed|advanced|dug in|been|within|to|some|about|here|there|itself|which|that
        |in|entrenched|positioned|stationed|located|no|more|than|not|even|as|close|near|nearer|reached
        |roughly|holding|hold|waiting|lying
    """,
}
#: "Just 2.5 km from the front line": the length first.
_TO_FRONT = (
    r"<D><AWAY> (?:from|of|to|off|short of|behind|shy of|separates? it from|separating it from|before"
    r"|outside|beyond|until)(?: where)?(?: (?:[\w’'-]+ ){1,8}?(?=(?:stretch|section|sector"
    r"|part)))? ?<FRONT>(?!['’]s? )"
)
#: "Russian troops are 3 km from Pokrovsk", "have come within 3 km of the city's edge": the front first.
_FRONT_TO_TOWN = (
    r"<FRONT>(?:, (?:which|who) <FILL>{3,80}?,)?<CALM>{0,130}? <D><AWAY>,? (?:from|of|to|off|outside|short of"
    r"|north of|south of|east of|west of|beyond|shy of)"
    r"(?:(?: the| her| his| their)?(?: [\w’'\ue000-\ue006-]+['’]s)? home(?:town|city|village)? of)?"
    r"(?: the)?(?: <EDGE>){0,3}(?: (?:of|to))?(?: the)? <TOWN>"
)
#: "The fighting is 5 km away", "the front line runs 3 km to the east".
_FRONT_TO_ITS = (
    r"<FRONT><CALM>{0,110}? <D><AWAY>,? (?:from|of|to|off|outside|beyond) (?:its|the) (?:<EDGE> ){0,2}"
    r"(?:outskirts|edges?|limits|suburbs|houses|streets|town hall|city hall|cent(?:re|er)|perimeter"
    r"|main square)"
    r"\b(?! of (?:the )?<PLACE>)"
)
#: "At 7 miles, the Russians are already near enough".
_AT = r"^[\W]*(?:now,? )?at (?:just |only |barely )?<D>,? <FRONT> (?:is|are)\b"
#: "Twelve hundred metres beyond the edge of Huliaipole are the Russian trenches".
_BEYOND = (
    r"<D> (?:beyond|from|outside|away from)(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>,? (?:are|is"
    r"|stands?|begins?|lies?|runs?|sits?) <FRONT>"
)
#: "Nine miles from the Russian front line lies Sloviansk".
_LIES = (
    r"<D><AWAY> (?:from|of|to|off|short of) <FRONT>,? (?:lies?|stands?|sits?|is) (?:the )?"
    r"(?:<EDGE> (?:of )?)*<TOWN>"
)
#: "Two miles is all that separates Russian forces from the centre of Kurakhove".
_APART = (
    r"<D><FILL>{0,40}?\b(?:separat\w+|between|divid\w+) <FRONT><FILL>{0,20}? (?:from"
    r"|and)(?: the)?(?: <EDGE>){0,3}"
    r"(?: of)?(?: the)? <TOWN>"
)
#: "Pushed ten miles north and got to within six miles of Dobropillia".
_WITHIN = (
    r"(?:got|gotten|come|came|pushed|advanced|moved|closed|crept|edged|inched)(?: (?:in|up|to"
    r"|back))* within <D> (?:of|from)"
    r"(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>"
)
#: "By July the war had come to within ten miles of Dobropillia".
_WAR_WITHIN = (
    r"the war (?:(?:has|had|have) )?(?:come|came|moved|crept|got|drawn|edged|inched|closed)(?: (?:in|up"
    r"|to|back))* (?:within )?<D>"
    r" (?:of|from)(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>"
)
#: "The front was 30 km away from Druzhkivka, but today this distance has decreased to 9".
_DISTANCE_NOW = (
    r"<FRONT>[^.;]{0,140}?\bdistance(?: [\w’'-]+){0,3}? (?:has |had )?"
    r"(?:decreased|shrunk|fallen|dropped|narrowed|been reduced|been cut) to <D>"
)
#: "... 9.5 km from Mezhova and some 4.5 km from Novopavlivka".
_AND = "(?:,|;| and|, and|, but|, while)"
_AND_FROM = rule(
    rf"{_AND}(?: only| just| some| about)? (?:<D>|<N>)<AWAY> (?:from|of)(?: the)?(?: <EDGE>){{0,3}}"
    r"(?: of)? <TOWN>(?! (?:were|was|are|have|had|who|came)\b)",
    _WORDS,
)
_IS_SO_FAR = (
    r"(?: (?:is|lies|it is|only|just|about|some)|,| ?[–—-])* (?:<D>|<N>)(?: away)?(?=\s*(?:[.,;”\"]|$)| and )"
)
#: "From Mezhova to the front it is 9.5 km, from Novopavlivka 4.5".
_AND_FROM_TOWN = rule(rf"{_AND} from(?: the)?(?: <EDGE>){{0,3}}(?: of)? <TOWN>{_IS_SO_FAR}", _WORDS)
#: "Mezhova is 9.5 km from the front, Novopavlivka 4.5".
_AND_TOWN = rule(rf"{_AND} <TOWN>{_IS_SO_FAR}", _WORDS)
#: With what a statement goes on, by its name: "7 km from the front and 30 from Lyman" is 30 km from Lyman.
_GOING_ON = {
    "front_to_town": (_AND_FROM, _AND_FROM_TOWN),
    "from_town": (_AND_FROM_TOWN, _AND_FROM),
    "to_front": (_AND_TOWN,),
}
_KM_PER_MILE = 1.609344
_FRONT_AWAY = (
    r"<FRONT>,?(?:<CALM>{0,70}?[\s(])(?:<IS>)?,? ?<D><AWAY>(?=\s*[.,;:!”\"’)–—]|$|\s(?:and|but|from here"
    r"|from there|now|today|while|as|across)\b)"
)
#: "The distance to the front is 5 km", "from the city to the front line it is 9 km".
_DISTANCE = r"(?:distance|from|road)<FILL>{0,70}?<FRONT><FILL>{0,50}? <D>"
_TO_FRONT_IS = r"to <FRONT>,?(?: (?:is|it is|it['’]s|are|just|about|only|from here|there|measures|was))+ <D>"
#: "Russian infantry has pushed to 2,500 metres from Kupiansk", "Distance to contact line: 4 km".
_DISTANCE_LINE = r"distance (?:to|from) <FRONT>\s*[:–—-] ?<D>"
#: "The enemy is 5.5 km from us".
_FROM_US = r"<FRONT>,?<CALM>{0,40}? <D><AWAY> (?:from|of) (?:us|here|there|it)\b"
#: "Nine kilometres separate the town from the front line".
_SEPARATE = r"<D><FILL>{0,40}?\b(?:separat\w+|between|divid\w+)<FILL>{0,40}? (?:from|and) <FRONT>"
#: "It is separated from the Russian positions by eleven kilometres".
_SEPARATED = (
    r"(?:separated|divided|cut off) from <FRONT><CALM>{0,20}? by(?: (?:only|just|barely|some|a mere))? <D>"
)
#: "It is seven kilometres to the enemy's trenches from Huliaipole".
_TO_FRONT_FROM = r"<D><AWAY> to <FRONT>,? from(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>"
#: "Nine kilometres to the front: how Druzhkivka lives", all of a headline's beginning.
_HEADED = (
    r"^[“”\"]?(?:[\w’'-]+ ){0,3}?<D><AWAY> (?:to|from|off) <FRONT> ?[:–—-] (?:(?:how|what|where|why|an?|the"
    r"|report|day|week|life|letter|story|town|city|village|in|from|of|at|inside) ){0,5}?<TOWN>"
)
#: "Eleven kilometres: that is how far the front is from Zolochiv".
_HOW_FAR = (
    r"<D> ?[,:–—-] (?:that|this|it)(?:['’]s| is) (?:all )?how (?:far|close|near) <FRONT> (?:now )?(?:is|are"
    r"|stands?|has come|have come|runs?|lies?)(?: now)? (?:from|to)(?: the)?(?: <EDGE>){0,3}(?: of)?"
    r"(?: the)? <TOWN>"
)
#: "It is five kilometres now from the city to the front".
_FROM_TOWN = (
    r"<D><FILL>{0,15}? from (?:(?:the|her|his|their) (?:[\w’'\ue000-]+ )?home(?:town|city"
    r"|village)?(?: of|,) |the )?"
    r"(?:<EDGE> of )?(?:front-?line |embattled |besieged )?<TOWN>(?:['’]s <EDGE>)?,? to <FRONT>"
)
#: "Two kilometres from the centre, Russian infantry moves up".
_BEYOND_ITS = (
    r"<D><AWAY> from (?:its|the) (?:<EDGE> ){0,2}(?:outskirts|edges?|limits|suburbs|cent(?:re|er))"
    r"(?: of (?:the )?<PLACE>)?,? (?:(?:are|is|stands?|begins?|lies?|runs?|sits?) )?<FRONT>"
)
#: "From Siversk to the front it is nine kilometres".
_FROM_TOWN_TO = (
    r"from(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>(?:['’]s (?:<EDGE> ?){1,2})? to (?:the )?"
    r"(?:nearest )?<FRONT>,?"
    r"(?: (?:it is|it['’]s|is|are|there are|there is|just|only|about|some|now|barely|measures))* <D>"
)
#: "Between Siversk and the front there are nine kilometres".
_BETWEEN = (
    r"between(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN> and <FRONT>,?"
    r"(?: (?:there|are|is|lies?|remain|remains|left|now|only|just|some|about|barely|no more than))+ <D>"
)
_BETWEEN_FRONT = (
    r"between <FRONT> and(?: the)?(?: <EDGE>){0,3}(?: of)?(?: the)? <TOWN>,?"
    r"(?: (?:there|are|is|lies?|remain|remains|left|now|only|just|some|about|barely|no more than))+ <D>"
)
_NAMES = {
    rule(pattern.strip(), _WORDS): name
    for name, pattern in (
        ("from_town", _FROM_TOWN_TO),
        ("from_town", _BETWEEN),
        ("from_town", _BETWEEN_FRONT),
        ("from_town", _FROM_TOWN),
        ("front_to_town", _FRONT_TO_TOWN),
        ("to_front_from", _TO_FRONT_FROM),
        ("how_far", _HOW_FAR),
        ("headed", _HEADED),
        ("to_front", _TO_FRONT),
        ("distance", _DISTANCE),
        ("distance_line", _DISTANCE_LINE),
        ("away", _FROM_US),
        ("to_front_is", _TO_FRONT_IS),
        ("separate", _SEPARATE),
        ("separate", _SEPARATED),
        ("to_its", _FRONT_TO_ITS),
        ("at", _AT),
        ("beyond", _BEYOND),
        ("beyond", _BEYOND_ITS),
        ("beyond", _LIES),
        ("apart", _APART),
        ("within", _WITHIN),
        ("distance_now", _DISTANCE_NOW),
        ("war_within", _WAR_WITHIN),
        ("away", _FRONT_AWAY),
    )
}
_RULES = Rules(_NAMES)
#: Lengths of other things: advances, ranges, strips, roads.
_OTHER_LENGTH = re.compile(
    r"\b(?:advanc(?:ed?|es|ing)|push(?:ed|ing)|gain(?:ed|ing)?|captur\w+|seiz\w+|retreat\w*|withdr\w+"
    r"|pulled\s+back|penetrat\w+|deep|wide|long|stretch(?!es)(?!\s+of\s+(?:the\s+)?front)\w*|stretches\s+for|extend\w*|"
    r"covered|range|reach(?:es)?\s+(?:up\s+to|of)|radius|strip|corridor|salient|pocket|thick|high|tall"
    r"|square|sq\b|front\s+is\s+\S+\s+long|per\s+hour|walk(?:ed|ing)?|drove|driving|travel\w*|flown?|fly|flew"
    r"|strik\w+\s+(?:targets|up\s+to|[\w\s-]{3,30}?as\s+far\s+(?:away\s+)?as)|as\s+far\s+(?:away\s+)?as|hit\s+targets)\b",
    re.IGNORECASE,
)
_PUSHED_BACK = AnyCase(r"\b(?:push|dr[io]v|forc|thr[eo]w)\w*\s+(?:\w+\s+){1,3}back\s+(?:\w+\s+){0,2}$")
#: "4 km from the advancing Russians": it is no length of an advance.
_WHO_ADVANCES = re.compile(r"\badvancing(?=\s+(?:Russians?|enemy|troops|forces|army|front)\b)")
_TO_WITHIN = AnyCase(
    r"\b(?:to\s+)?within\b|\bto\s+(?:just|only|about|around|some|less\s+than|under|nearly|almost|roughly)\s+\d|\bcloser\b|\bas\s+close\s+as\b|\bnow\s+(?:at|just|only)?\b|\bto\s+a\s+distance\b"
    r"|\bstand\w*\b"
)
_RADIUS_AFTER = AnyCase(
    rf"\s+back\s+from\s+[{TOWN}{ANAPHOR}]|"
    r"[\s-]+(?:wide|long|deep|stretch|radius|range|strip|zone|buffer|belt|corridor|front(?!\s?-?line)"
    r"|section|advance|march|high|tall|drive|road|journey|salient)\b"
)
_FROM_FRONT = ("front_to_town", "to_its", "away")
_HAS_ITS_LENGTH = AnyCase(rf"{LENGTH}[^.;,{LENGTH}]{{0,25}}\s(?:from|of|to|off)\s+(?:the\s+)?$")
#: "The hospital in Kupiansk is": what stands so far from the front is not the town.
_PART_OF = AnyCase(
    r"\b(?:hospital|school|checkpoint|hub|shelter|point|farm|plant|mine|station|position|dugout|base"
    r"|crossroads?"
    rf"|bridge|house|cemetery|clinic|field|road|(?!(?<=[{TOWN}],\s)an?\s+(?:\w+\s+)?suburb\s+of\s+[{TOWN}])(?:an?|the|one)\s+(?:\w+\s+)?(?:neighbou?rhood|microdistrict|suburb|street|farm\w*))\b"
    r"[^.,;]{0,25}$|\b(?:house|apartment|flat|home|cottage)\s+(?:with|without|where)\b[^.;]{0,60}$|\b(?:some|certain|several|many|other|these|those)\s+(?:of\s+(?:the|these|those)\s+)?(?:\w+\s+)?"
    r"(?:settlements|villages|towns|places|areas|communities)\b[^.,;]{0,40}$"
)

#: "Located 5 km from the front line, Huliaipole ...", "Barely 5 km from the front, in Huliaipole, ..."
_OPENS = AnyCase(
    r"^\W*(?:located|situated|lying)\s[^.;]{3,90}\sand\s+(?:(?:just|only|about|some|roughly)\s+)*$|^\W*(?:(?:located|situated|lying|sitting|standing|perched|just|only|now|barely|at|some|a|mere|and|but"
    r"|still|even)\s+){0,4}$"
)
_SUBORDINATE = AnyCase(
    r"\W*(?:(?:now|today),\s+)?(?:with|as|now\s+that|since|because|though|although|when|at|even\s+with)\b"
)
_MAIN_CLAUSE = re.compile(rf"[^,.;]{{0,70}},\s+(?:[\w’'-]+\s+){{0,4}}[{TOWN}{ANAPHOR}]")
_FOLLOWS = AnyCase(
    rf"(?:\s+where\s[^,.;{LENGTH}]{{3,40}})?\s*[,–—]\s+(?:(?:in|at)\s+)?(?:the\s+)?(?:[\w-]+\s+){{0,3}}[{TOWN}{ANAPHOR}]"
)

_FRONT_CUE = rule("<FRONT>(?!['’]s? )", _WORDS)
_CUES = FrontCues(
    breaks=re.compile(r"[;:()“”\"]+\s?|,\s|\s(?:but|while|whereas)\s"),
    front=_FRONT_CUE,
    to_front=re.compile(
        r",?\s+(?:(?:now|only|just|away|short|back|distant|further|down|up)\s+){0,2}(?:from|of|to|off"
        r"|between|separat\w+)\s+(?:[\w’'-]+\s+){0,6}?|\s+(?:from|between)\s+[^.;]{0,40}?\s(?:to"
        r"|and)\s+(?:the\s+)?|[,–—-]?\s+(?:away|beyond|off)?,?\s*(?:is|are|sit|sits|lie|lies|stand|stands"
        r"|runs|begins)\s+(?:the\s+)?",
        re.IGNORECASE,
    ),
    front_is=re.compile(rf"(?:(?!\s(?:{_BUSY})\b)[^.;{LENGTH}]){{0,60}}", re.IGNORECASE),
    to_town=re.compile(
        r",?\s+(?:away\s+)?(?:(?:north|south|east|west)\w*(?:-\w+)?\s+)?(?:from|of|to|off|outside"
        r"|short\s+of)\s+(?:the\s+)?(?:(?:very|city|town|outskirts|edges?|limits|eastern|western|northern"
        r"|southern|cent(?:re|er)|boundary|border|administrative|first|last|houses|streets|of|the)\s+){0,5}",
        re.IGNORECASE,
    ),
    after_town=re.compile(
        r"\s*(?:[—–-]|,)?\s*(?:(?:are|is|sit|sits|stand|stands|lie|lies|runs?)\s+)?", re.IGNORECASE
    ),
    at_town=re.compile(r"where\b", re.IGNORECASE),
    other=_OTHER_LENGTH,
)


#: Of a point, a road or the border, of a month that is over, or only thought of.
_ELSEWHERE = AnyCase(
    rf"\bcloser\s+than\s+[{LENGTH}]+\s+(?:to|from)\s+the\s+(?:front|contact|line|combat)|\b(?:front\s+(?:office|gate|entrance|door|desk|yard)|weather\s+front|beetle|destroyed\s+a\s+Russian|stabili[sz]ation\s+point|medical\s+point|go\s+on\s+foot|takes\s+an\s+hour|needs?\s+to\s+get|dreams?\s+of|saboteurs?"
    r"|satellite\s+town|at\s+its\s+closest|controls?\s+the\s+road|(?:weeks?|months?)\s+ago|had\s+the\s+enemy"
    r"|hunt\w*\s+\w+\s+at\s|Russian\s+(?:territory|ground)(?!\s+forces)|before\s+the\s+(?:\w+\s+)?counter-?offensive"
    rf"|(?:moved|shifted)\s+(?:by\s+)?(?=[{LENGTH}])(?![^.]*;))"
    rf"|[{LENGTH}]\s+(?:away\s+)?(?:from|of|to|off)\s+(?:the\s+)?(?:administrative\s+)?(?:border|boundary)\s+(?:of|between|with|to)\s+(?:the\s+)?[{AREA}]"
    rf"|\bevacuat\w+\s+(?:\w+\s+){{0,3}}(?:residents|people|civilians)\b[^.;,{LENGTH}]{{0,30}}\s[{LENGTH}]"
    rf"|[{LENGTH}]\s+(?:away\s+)?from\s+(?:the\s+)?Ukrain\w+(?:['’]s)?\s+(?:positions|troops|forces|lines|trenches)\b"
    rf"|\ue000\s+(?:of\s+\w+\s+)?(?:were|was|are)\s+(?=[{LENGTH}])|^\W*in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"[^.;]{0,60}\b(?:was|were|came|broke)\b"
    r"|,\s+(?:captured|seized|occupied)\s+by\s+[^,.;]{3,20},\s+(?:is|lies|are)\b"
    rf"|\b(?:was|were)\b[^.;{LENGTH}]{{0,10}}[{LENGTH}][^.;]{{0,60}}[,;]\s+(?:and\s+)?now\s"
)


#: "The front, says the mayor, is nine kilometres from Siversk": said in passing.
_ASIDE = re.compile(
    rf",\s+(?:(?:as\s+)?(?:says?|said|reckons|reports?|reported|according\s+to|in\s+the\s+words\s+of)\s[^,;.:“”\"{LENGTH}]{{3,70}}"
    rf"|(?!(?:and|but|while|who|which|where|when|that)\b)(?:as\s+)?[^,;.:“”\"{LENGTH}]{{2,60}}\s(?:says?|said|reckons?|estimates?|explained|told\s+[^,;.:]{{3,30}}|puts\s+it|put\s+it)),"
    r"(?=\s+(?!(?:and|but|while|who|which|where|when|with)\b))"
)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    if not passage.lengths or _ELSEWHERE.search(passage.shadow):
        return
    before, after = subjects.before(passage, 1), subjects.following(passage, 1)
    passage = _of_today(passage)
    calm = blanked(_ASIDE, passage.shadow)
    readings = [passage] if calm == passage.shadow else [passage, replace(passage, shadow=calm)]
    findings = [its for reading in readings for its in _found(reading, subjects, timing)]
    findings += told(passage, subjects, timing, _FRONT_CUE)
    once = {(its.places, its.value): its for its in reversed(findings)}
    for finding in reversed(once.values()):
        if any(_is_taken(its, place) for its in (passage, *before) for place in finding.places):
            continue
        # "7 km from Siversk and 12 from Lyman" is measured by a bare number.
        measures = (*passage.lengths, *passage.counts)
        length = next(its for its in measures if finding.start <= its.start < finding.end)
        if measured.is_of_another_town(passage, length.end, finding.places, before):
            continue
        if measured.is_told_of_today(passage, length.start, before, after) and measured.is_of_the_town(
            passage, length.start, length.end, finding.start
        ):
            yield finding


#: "Russian troops seized Toretsk", "Kurakhove fell last month", "Avdiivka, which fell a year ago".
_TAKING = AnyCase(r"\b(?:seized|captured|taken|overran|occupied)\s+(?:the\s+(?:city|town|village)\s+of\s+)?$")
_FELL = AnyCase(
    r",?\s+(?:which\s+)?(?:fell(?=\s*[.,;]|\s+(?:last|in|this|to|on|a|after)\b)|(?:was|were|has\s+been)\s+(?:captured|seized|taken|overrun|occupied)"
    r"|(?:which\s+)?(?:Russia|the\s+Russians|Russian\s+(?:troops|forces))\s+(?:captured|seized|took|occupied))\b"
)


def _is_taken(passage: Passage, place: Place) -> bool:
    """Whether it says that a place is in the enemy's hands: how far the front is from there tells nothing."""
    if _FREED.search(passage.text):
        return False
    named = (m for m in passage.mentions if m.place == place and m.role is not Role.ANAPHOR)
    return any(_TAKING.search(passage.text, 0, m.start) or _FELL.match(passage.text, m.end) for m in named)


_FREED = AnyCase(r"\b(?:liberat|freed|recaptur|retak|retook|took\s+(?:it\s+)?back|de-?occup)\w*")
#: "Russian soldiers, who were 50 km away last year, are now ..."
_WERE_THERE = re.compile(
    rf",\s+(?:(?:who|which|that)\s+(?:(?:only\s+)?(?:an?|one|two|three|several|last|in|by|at|still|once|just)\s+(?:[\w\ue000]+\s+){{0,3}})?(?:was|were|had\s+been|stood|ran|lay|passed)|initially|originally|once|previously|formerly|at\s+first)\b"
    rf"[^,;.]*[{LENGTH}][^,;.]*,"
)


def _of_today(passage: Passage) -> Passage:
    """Without what is told aside of where the front was."""
    were = _WERE_THERE.search(passage.shadow)
    if were is None:
        return passage
    start, end = were.span()
    lengths = tuple(length for length in passage.lengths if not start <= length.start < end)
    text = f"{passage.text[:start]}{' ' * (end - start)}{passage.text[end:]}"
    return replace(passage, text=text, shadow=passage.shadow_without((start, end)), lengths=lengths)


def _found(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in _RULES.possible(passage.shadow):
        name = _NAMES[pattern]
        for found in pattern.finditer(passage.shadow):
            start = found.start("d")
            if (
                start in seen
                or not _is_distance(passage, found, name)
                or not _is_current(passage, found, name, timing.newest_year)
            ):
                continue
            places = _towns(passage, subjects, found)
            if places:
                seen.add(start)
                yield Finding.measured(
                    FactKind.FRONT_DISTANCE_KM, places, passage.length_at(start), *found.span()
                )
                yield from _gone_on(passage, subjects, found, name, seen)
    for near in near_front(passage, _CUES):
        if near.length.start in seen or not _is_plausible(passage, near, timing.newest_year):
            continue
        place = _measured_from(passage, subjects, near)
        if place is not None:
            seen.add(near.length.start)
            yield Finding.measured(FactKind.FRONT_DISTANCE_KM, (place,), near.length, near.start, near.end)


def _gone_on(
    passage: Passage, subjects: Subjects, stated: re.Match[str], name: str, seen: set[int]
) -> Iterator[Finding]:
    """How far the front is from the towns that follow in the same breath: "and 22 from Lyman"."""
    end, unit, going_on = stated.end(), passage.length_at(stated.start("d")), _GOING_ON.get(name, ())
    in_miles = "mi" in passage.text[unit.start : unit.end].lower()
    while found := next((it for on in going_on if (it := on.match(passage.shadow, end))), None):
        group = "d" if found["d"] else "n"
        end, start = found.end(), found.start(group)
        place = _town(passage, subjects, found)
        if place is None or start in seen:
            return
        seen.add(start)
        length = passage.length_at(start) if group == "d" else passage.count_at(start)
        if group == "n" and in_miles:
            length = replace(length, value=round(length.value * _KM_PER_MILE, 1), bounds=None)
        if not 0 < length.value <= FARTHEST_KM:
            return
        yield Finding.measured(
            FactKind.FRONT_DISTANCE_KM, (place,), length, min(start, found.start("town")), end
        )


def _measured_from(passage: Passage, subjects: Subjects, near: Near) -> Place | None:
    if near.mention:
        return subjects.named(passage, near.mention)
    if _PART_OF.search(passage.shadow[: near.start]) or _comes_later(passage, near.start, near.end):
        return None
    places = subjects.of(passage, near.start, near.end)
    return places[0] if len(places) == 1 else None


#: "The Russians are 40 km away, at Bakhmut".
_WHERE_THEY_ARE = re.compile(rf"\s*(?:away|off)?,\s+at\s+[{TOWN}]")
#: "Our guns hit the Russians 20 km away".
_ARE_HIT = re.compile(
    r"\b(?:hit|hits|struck|strikes?|shelled|killed|destroyed|bombed|targeted|targets?|fired\s+(?:at|on)|repelled|wounded|captured|eliminated|wiped\s+out|burned)"
    r"\s+(?:the\s+|at\s+|some\s+|about\s+|around\s+|more\s+than\s+|over\s+|dozens\s+of\s+|hundreds\s+of\s+|(?:a|two|three|four|five|several)\s+|\ue000+\s+)*$"
)
#: "They hurl themselves at Bakhmut, seven miles to the east", "about to take Soledar, a town some 20 km":
#: that town is so far, and the enemy is there and not here.
_AT_ANOTHER_TOWN = re.compile(
    rf"\b(?:at|in|into|against|around|over|for|near|outside|tak(?:e|ing|en)|took|storm\w*|besieg\w*|attack\w*|captur\w*|seiz\w*)"
    rf"\s+[{TOWN}{OTHER}]+,\s+$|[{TOWN}{OTHER}]+,\s+(?:which|an?)\s[^,.;:]{{0,60}}$"
)


def _is_plausible(passage: Passage, near: Near, newest_year: int) -> bool:
    if _PUSHED_BACK.search(passage.text, 0, near.length.start):
        return False
    if _RADIUS_AFTER.match(passage.shadow, near.length.end) or guards.is_over(passage, near.end):
        return False
    if _WHERE_THEY_ARE.match(passage.shadow, near.length.end):
        return False
    front_stands_before = near.start < near.length.start
    if front_stands_before and (
        _ARE_HIT.search(passage.shadow, 0, near.start)
        or _AT_ANOTHER_TOWN.search(passage.shadow, 0, near.length.start)
    ):
        return False
    return not (
        guards.denies(passage, near.around) or guards.long_past(passage, near.start, near.end, newest_year)
    )


def _is_distance(passage: Passage, found: re.Match[str], name: str) -> bool:
    """Not how far someone advanced, shot or drove."""
    start, end = found.span()
    if name == "within":
        return (
            bool(_FRONT_CUE.search(passage.shadow, 0, start))
            and passage.length_at(found.start("d")).value > 0
        )
    if _PUSHED_BACK.search(passage.text, 0, found.start("d")):
        return False
    if _WHERE_THEY_ARE.match(passage.shadow, end):
        return False
    if name in _FROM_FRONT and _ARE_HIT.search(passage.shadow, 0, start):
        return False
    if name in _FROM_FRONT and _AT_ANOTHER_TOWN.search(passage.shadow, 0, found.start("d")):
        return False
    if not 0 < passage.length_at(found.start("d")).value <= FARTHEST_KM or _RADIUS_AFTER.match(
        passage.shadow, found.end("d")
    ):
        return False
    # "It is 5 km from the front, 40 km from Kramatorsk": the front has its length already.
    if name in _FROM_FRONT and _HAS_ITS_LENGTH.search(passage.shadow, 0, start):
        return False
    if name == "distance" and passage.shadow[:start].rstrip().endswith(LENGTH):
        return False
    first = max(0, start - 40) if name == "to_front" else start
    words = re.split(r"[,;:()“”\"–—]\s?", passage.text[first:start])[-1] + passage.text[start:end]
    words = _WHO_ADVANCES.sub("", words)
    return _OTHER_LENGTH.search(words) is None or bool(_TO_WITHIN.search(words))


def _is_current(passage: Passage, found: re.Match[str], name: str, newest_year: int) -> bool:
    # "In 2024 it was 30 km away, but today this distance has decreased to 9".
    if name == "distance_now":
        return not guards.unsure(passage, found.start("d"), found.end())
    return guards.is_current(passage, *found.span(), newest_year)


#: "Ivanopillia and Illinivka are now 6 kilometers from the front": each of them.
_ALL_ARE = rule(
    rf"^\W*(?:both )?(?>[{TOWN}{OTHER}]+)(?:(?:,? and |, )(?>[{TOWN}{OTHER}]+))+(?: in <AREAS>,?)?"
    r" (?:are|lie|sit|stand)\b[^.;,]{0,40}$"
)


def _towns(passage: Passage, subjects: Subjects, found: re.Match[str]) -> tuple[Place, ...]:
    place = _town(passage, subjects, found)
    if place is not None or not _ALL_ARE.match(passage.shadow[: found.start("d")]):
        return (place,) if place else ()
    return subjects.of(passage, *found.span(), several=True)


def _town(passage: Passage, subjects: Subjects, found: re.Match[str]) -> Place | None:
    if "town" in found.re.groupindex:
        start = found.start("town")
        mention = next(mention for mention in passage.mentions if mention.start <= start < mention.end)
        return subjects.named(passage, mention)
    if _PART_OF.search(passage.shadow[: found.start("d")]) or _comes_later(passage, *found.span()):
        return None
    inside = [
        m
        for m in passage.mentions
        if found.start() <= m.start < found.end() and m.role not in (Role.AREA, Role.DATELINE)
    ]
    if len(inside) == 1:
        return subjects.named(passage, inside[0])
    places = subjects.of(passage, *found.span())
    return places[0] if len(places) == 1 else None


def _comes_later(passage: Passage, start: int, end: int) -> bool:
    """ "The river is 5 km from the front at Kupiansk": but for "5 km from the front, Kupiansk ..."."""
    spoken = [m for m in passage.mentions if m.role in (Role.TOWN, Role.ANAPHOR) and not m.office]
    is_named = any(mention.role is Role.TOWN for mention in spoken)
    if not is_named or any(mention.start < end for mention in spoken):
        return False
    if _OPENS.match(passage.shadow[:start]):
        return not _FOLLOWS.match(passage.shadow, end)
    # "With the enemy three miles away, Druzhkivka ..."
    return not (_SUBORDINATE.match(passage.text) and _MAIN_CLAUSE.match(passage.shadow, end))
