"""A count beside the name of a town and not of its people: of a body or part of it, of those who are gone."""

import re
from collections.abc import Sequence

from bot.domain.fact import FactKind
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.passage import ANAPHOR, COUNT, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity

_PEOPLE = r"(?:people|residents|inhabitants|civilians|locals|citizens|souls|persons|townspeople|villagers)"
#: "60,000 fewer people than before", "2,000 people too few to reopen the school".
_DIFFERENCE = re.compile(
    rf"\s+(?:{_PEOPLE}\s+)?(?:(?:fewer|less|more)\b(?!\s+or\s+less)(?=\s+(?:\w+\s+)?(?:{_PEOPLE}|than)\b)|too\s+(?:few|many)\b)"
)
#: "80 bedridden people": some of all.
_SOME = re.compile(
    r"\s+(?:\w+\s+)?(?:bedridden|bed-ridden|bedbound|lonely|solitary|blind|deaf|diabetic|low-mobility|immobile|disabled|paraly[sz]ed"
    r"|frail|sick|ill|pregnant|homeless|wheelchair-bound|housebound|able-bodied|working-age|unemployed|chronically"
    rf"|visually|hearing)(?:[\s-]+\w+)?\s+{_PEOPLE}\b"
)
#: "43,000 people remain insured", "still use the tram", "with debts", "left to vaccinate": there may be more.
_TAKE_PART = re.compile(
    rf"(?:\s+{_PEOPLE})?(?:\s+(?:in|of)\s+[{TOWN}{ANAPHOR}]+)?\s+(?:(?:are|is|were|have)\s+)?(?:still\s+)?"
    r"(?:(?:remain(?:ed|ing|s)?|stay(?:ed|ing)?|left|still)\s+(?:connected|insured|uninsured|subscribed|registered|enrolled"
    r"|employed|vaccinated|unvaccinated|licensed|infected|indebted|eligible|entitled|in\s+(?:debt|arrears)|unemployed|unaware|homeless|customers|clients|members|subscribers|users"
    r"|on\s+(?:the|a)\s+(?:\w+\s+)?(?:list|register|payroll|grid|network))\b"
    r"|(?<=still\s)(?:have\s+(?:insurance|debts|contracts|passports|jobs|cars)|uses?|pay|ride|owe|own|commute|travel|attend|subscribe|receive|collect|draw)\b"
    r"|(?:with|in)\s+(?:[\w-]+\s+)?(?:debts?|arrears|loans?|subscriptions?|contracts?|permits?)\b"
    r"|left\s+to\s+(?:vaccinate|register|evacuate|check|interview|help|resettle|move|rescue|connect|treat|process|screen|persuade)\b)"
)
#: "Refuse to leave the basement", "will not leave for free", "do not want to leave this week": some of all.
_DO_NOT_LEAVE = re.compile(
    rf"(?:\s+{_PEOPLE})?(?:\s+(?:in|of)\s+[{TOWN}{ANAPHOR}]+)?(?:\s+(?:who|still|have|are))*\s+(?:(?:refus\w+|declin\w+|unwilling|(?:do\s+not|don['’]t|did\s+not|didn['’]t)\s+want)\s+to"
    rf"|(?:will|would)\s+not|w(?:o|ould)n['’]t)\s+(?:leave|go|move|evacuate)(?:\s+(?:[{TOWN}{ANAPHOR}]+|home))?\s+"
    r"(?:(?:the|their|his|her|its|this|that|a)\s+(?!(?:[\w-]+\s+){0,2}(?:city|town|village|settlement|community|homes?|houses?|area|place|zone|region|land|native|flats?|apartments?|\w*towns?|\w*lands?)\b)"
    r"|(?:today|tomorrow|on\s+\w+day|next\s+\w+|for\s+(?:free|nothing|less)|unless\s+(?:they|someone|somebody)\s+(?:are\s+)?pa(?:ys?|id)|without\s+(?:pay|payment|compensation|money))\b)"
)
#: "Two people live on our floor".
_IN_A_HOUSE = re.compile(
    r"\b(?:on|in)\s+(?:our|my|his|her|their|this|each|every)\s+(?:\w+\s+)?(?:floor|landing|stairwell|courtyard|yard|entrance)\b"
)
_BODY = (
    r"(?:schools?|gymnasium|high-rise|police|kindergarten|hospital|clinic|lyceum|college|university|(?:police|fire|train|railway|power)\s+station|cooperative"
    r"|co-operative|parish|congregation|monastery|administration|council|department|prison|colony|brigade|battalion"
    r"|(?:transit|evacuation|reception|humanitarian|medical|rehabilitation|community|social)\s+(?:cent(?:re|er)|hub|point)|hub"
    r"|shelter|dormitory|hostel|hotel|sanatorium|orphanage|basement|cellar|bunker|courtyard|yard|building|apartment\s+block"
    r"|house|stairwell|entrance|factory|plant|mine|club|society|choir|team|library|museum|theat(?:re|er)|company|court|office)"
)
_PART = (
    r"(?:(?:northern|southern|eastern|western|central|old|new|upper|lower|left-bank|right-bank|north|south|east|west|another|one)"
    r"[\s-]+(?:part|half|side|quarter|end|town|districts?|suburbs?|neighbou?rhood)|micro-?district|neighbou?rhood|quarter"
    r"|suburbs?|outskirts)"
)
_INSIDE = rf"(?:{_BODY}|{_PART})"
#: "The school in Druzhkivka has 120 people left", "Father Oleh's parish in Zolochiv has 80".
_IT_HAS = re.compile(
    rf"^(?:[^.;:,{COUNT}{TOWN}]{{0,50}}\b{_INSIDE}\s+(?:in|of|at)\s+[{TOWN}{ANAPHOR}]+|\W*(?:the\s+)?[{TOWN}]+(?:['’]s)?\s+(?:[\w-]+\s+)?{_INSIDE}),?\s+(?:(?:now|still|only|currently)\s+)*"
    rf"(?:has|had|have|numbers?|keeps?|is\s+down\s+to|with)\b(?!\s+(?:said|told|reported|announced|estimated|counted|warned))[^.;,]{{0,25}}[{COUNT}]"
)
#: "In Lozova's transit centre, 120", "In our building in Kramatorsk, 12".
_INSIDE_IT = re.compile(
    rf"(?:^|[.;:“\"]\s*)\W*(?:in|at|inside)\s+(?:"
    rf"(?:the|our|my|his|her|their|an?|[{COUNT}]+|this|that|some|another)\s+(?:[\w-]+\s+){{0,2}}?{_INSIDE}\s+(?:in|of|at)\s+[{TOWN}{ANAPHOR}]+"
    rf"|(?:central|downtown|northern|southern|eastern|western)\s+[{TOWN}]+(?!['’])"
    rf"|[{TOWN}{ANAPHOR}]+(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}?{_INSIDE}),?\s+(?:(?:only|just|about|some|around|nearly|almost|over|there|are|were|still|now|at|least|most|more|fewer|than|live|lived)\s+){{0,4}}[{COUNT}]"
)
#: "300 people remain at the transit centre", "in the basement of one school".
_STAY_INSIDE = re.compile(
    rf"(?:\s+{_PEOPLE})?\s+(?:(?:are|still|now)\s+)*(?:remain\w*|liv\w+|stay\w*|left|shelter\w*|hid\w+)\s+(?:(?:in|at|inside|on)\s+"
    rf"(?:the|an?|our|my|his|her|their|this|[{COUNT}]+)\s+(?:[\w-]+\s+){{0,2}}?{_INSIDE}(?!s)\b"
    rf"|in\s+(?:the\s+)?(?:basements|cellars)\s+of\s+(?:the|an?|[{COUNT}]+)\s+(?:[\w-]+\s+)?{_BODY}\b)"
)
#: "There were 300 of us in Lyman's basement": those who go on are of these.
_COUNTED_INSIDE = re.compile(
    rf"[{COUNT}][^.;:,]{{0,30}}\s(?:in|at)\s+(?:(?:the|our|a|one)\s+(?:[\w-]+\s+)?|[{TOWN}]+['’]s\s+){_BODY}\b"
)
#: "Four remain."
_BARE = re.compile(
    rf"^\W*(?:(?:now|only|just|some|about|of\s+them|today|by\s+now),?\s+)*[{COUNT}]+(?:\s+of\s+them)?\s+(?:still\s+|now\s+)?(?:remain(?:ed)?|(?:are|were)\s+left)\W*$"
)
_LIVED = re.compile(
    r"\b(?:populations?|lived?|living|residents|inhabitants|home\s+to|had|before|once|used\s+to|there\s+(?:were|are)|left|remain\w*|stay\w*)\b"
)
#: "25,000 left": they are gone, but for "with", "only", "there are 25,000 left".
_LEFT = re.compile(rf"\s+(?:{_PEOPLE}\s+)?left\b")
_THEY_ARE_THERE = re.compile(
    r"\b(?:with|has|have|had|is|are|were|there|only|just|leaving|leaves|now|still|today|barely|hardly|maybe|perhaps|mere|fewer|than|about|some|around)\b"
)
_FOR_GOOD = re.compile(
    r"\s+(?:after\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?:order|call|announcement|evacuation|strikes?|attacks?|blast|raid)\b|following\b|when\b"
    r"|with\s+(?:the\s+)?(?:white\s+angels?|volunteers|rescuers|police\w*|evacuat\w+|crews?|their\s+\w+)\b"
    rf"|[,;]?\s*(?:(?:and|while|but)\s+)?[{COUNT}]+\s+(?:{_PEOPLE}\s+)?(?:stay\w*|remain\w*)\b)"
    rf"|[,;]\s+(?:(?:and|while|but)\s+)?[{COUNT}]+\s+(?:{_PEOPLE}\s+)?(?:stay\w*|remain\w*)\b"
)
#: "Over the past week, 23 people left", "Since Monday 120 left": in that time.
_IN_THAT_TIME = re.compile(
    rf"\b(?:(?:over|during|within|in|for)\s+(?:the|this)\s+(?:past\s+|last\s+|whole\s+|same\s+|first\s+)?(?:{COUNT}+\s+)?(?:\w+\s+)?(?:day|night|week|weekend|month|year|days|weeks"
    r"|months|hours|summer|autumn|spring|winter|morning|evening)|since\s+(?:\w+\s+){0,3}\w+|yesterday|overnight|(?:last|this|every|each)\s+(?:night|week|weekend|month|year|summer|autumn|spring"
    r"|winter|morning)|on\s+(?:\w+\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|by\s+(?:bus|train|car)|daily|from\s+\w+\s+to"
    r"|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?!\s+(?:war|invasion|began|of\s+the\s+(?:war|invasion)))"
)
#: "23 people left with the help of the police", "left on two buses": they went.
_THEY_WENT = re.compile(
    r"\s+(?:with(?!out)|on|by|via|from|for|towards?|because|due|aboard|together|under|thanks|along|yesterday|last|this|voluntarily|overnight|safely|after)\b"
)
#: "From Izium, 25,000 people left."
_FROM_IT = re.compile(rf"\bfrom\s+[{TOWN}{ANAPHOR}]+,?\s+$")
#: "With so many left", "there were 30 left": these are there.
_WITH_SO_MANY = re.compile(r"\bwith\s+(?:(?:only|just|about|some|around|fewer|more|than|an?|estimated)\s+)*$")
_IS_LEFT = re.compile(
    r"\b(?:is|are|were|was|has|have|had|leaving|leaves|only|just|barely|hardly|mere|still)\b"
)
#: "30 people left in Siversk", "left behind".
_STILL_THERE = re.compile(rf"\s+(?:in|inside|behind|here|there|[{ANAPHOR}]+)\b|\s+[{ANAPHOR}]")
_LOST = re.compile(r"\blost\b[^.]{0,40}\b(?:people|residents|inhabitants|population)\b")
#: Of a time that is over.
_EVENT = (
    r"(?:offensive|assault|fall|siege|battle|capture|withdrawal|retreat|encirclement|incursion|storming"
    r"|surrender)"
)
_OF_THEN = re.compile(
    rf"^\W*(?:before|during|until|throughout|on\s+the\s+eve\s+of|(?:in|at|by)\s+the\s+(?:final|last|first|height|end|time|very\s+end|\w+\s+(?:days|weeks|months))\b)[^,.;]{{0,45}}\b{_EVENT}\b"
    rf"|[{TOWN}]+['’]s\s+(?:last|final|dying)\s+(?:days|weeks|months|hours)\b"
    rf"|\bin\s+the\s+(?:last|final|dying)\s+(?:days|weeks|months|hours)\s+of\s+(?:[\w-]+\s+)?[{TOWN}]"
    rf"|^\W*(?:as|like|unlike)\s+(?:in\s+)?[{TOWN}]+,\s+where\b"
    r"|\b(?:estimates?|figures?|data|count|reports?)\s+(?:of|from)\s+(?:that|the)\s+time\b"
)
_PAST = re.compile(r"\b(?:remained|stayed|were|was|lived|had|held|of\s+(?:that|the)\s+time)\b")
_NOW = re.compile(r"\b(?:now|today|currently|still)\b")
#: "The play is set in Lyman."
_STORY = AnyCase(
    r"\b(?:play|novel|film|movie|story|series|book|game|musical|opera)(?:\s+(?:is|was)|['’]s\s+(?:\w+\s+)?(?:is|was))?\s+(?:set|takes?\s+place|plays|unfolds)\s+in\b"
)
#: "Sloviansk has taken in people from Lyman", "Zaporizhzhia, to which most fled": which is "there"?
_CAME_FROM = re.compile(
    rf"[{TOWN}]+\s+(?:has\s+|have\s+|had\s+)?(?:taken\s+in|took\s+in|takes\s+in|hosts?|hosted|shelter(?:s|ed)?|welcomed|receiv\w+|accommodat\w+)\s[^.;]{{0,40}}\bfrom\s+[{TOWN}{OTHER}]"
    rf"|[{TOWN}]+,\s+(?:to\s+which|where|whither)\s[^.;,]{{0,50}}\b(?:fled|moved|went|resettled|found\s+(?:shelter|refuge))\b"
)
_HOMETOWN = re.compile(
    r"\b(?i:his|her|their|my|our|whose)\s+(?:home\s?(?:town|city|village)|native\s+(?:town|city|village))\b"
    r"(?!,?\s+(?:of\s+)?[A-Z])"
)
#: "A village where 30 people remain", "In the village where Kharkiv's poet was born": no city's.
_IN_A_VILLAGE = re.compile(
    rf"\bvillage,?\s+(?:where|in\s+which|with|that\s+has)\b[^.;{COUNT}{TOWN}]{{0,40}}[{COUNT}]"
    rf"|^\W*in\s+(?:(?:an?|our|my|his|her|their)\s+(?:\w+\s+)?village|[{ANAPHOR}]+),?\s+where\b[^,.;]*[{TOWN}]"
)
#: "Anna Novak (Kramatorsk) writes: 300 people remain in our village."
_OUR_VILLAGE = AnyCase(
    r"[^.;,:]{0,40}\sin\s+(?:our|my|his|her|their|an?)\s+(?:[\w-]+\s+)?village\b(?!\s+of\b)"
)
_WHOSE_HEAD = AnyCase(
    r"\b(?:head|elder|mayor|chief|leader|starosta)\s+of\s+the\s+(?:settlement|village|town|hamlet),\s+where\b"
)
#: "Lyman residents remaining in Barvinkove number 1,100".
_OF_ONE_IN_ANOTHER = re.compile(
    rf"[{TOWN}{OTHER}]+(?:['’]s)?\s+{_PEOPLE}\s+(?:now\s+|still\s+|who\s+)*(?:remain\w*|liv\w+|stay\w*|shelter\w*|left)\s+in\s+[{TOWN}{OTHER}]"
)
#: "Like Bakhmut, once home to 70,000, Pokrovsk ...": it is told of the former.
_BESIDE = re.compile(
    rf"\b(?:like|unlike|as\s+(?:in|with)|after|suburb\s+of|village\s+of|hamlet\s+of)\s+(?P<town>[{TOWN}{OTHER}]+),\s+[^,;.{COUNT}]{{0,60}}(?P<n>[{COUNT}]+)[^,;.{COUNT}]{{0,30}},"
)
#: "Before the war, 700 people lived around the lake", "before the civil war".
_OTHER_WAR = re.compile(
    r"\b(?:civil|winter|cold|crimean|chechen|afghan|patriotic|(?:first|second)\s+world|world)\s+war\b"
)
_AROUND = re.compile(
    rf"\s+{_PEOPLE}\s+(?:who\s+)?(?:had\s+)?(?:lived?|living|remain\w*|stay\w*)\s+(?:around|near|along|beside|next\s+to|close\s+to)\s+(?:the|a)\s"
)
_FROM_ABROAD = re.compile(rf"\s+{_PEOPLE}\s+from\s+(?:[A-Z]|abroad\b|other\b|all\s+over\b)")


def is_beside(passage: Passage, finding: Finding, before: Sequence[Passage]) -> bool:
    """Whether a count is not of the people of the places; `before`: the sentences before, in their order."""
    inside = passage.counts_within(finding.start, finding.end)
    own = [its for its in inside if its.value == finding.value]
    if any(_counts_some(passage, its) for its in own) or _names_another(passage, finding, own):
        return True
    if finding.kind is FactKind.POPULATION_PREWAR:
        return _OTHER_WAR.search(passage.shadow) is not None
    return (
        any(_are_gone(passage, its) for its in own)
        or _is_inside(passage, before)
        or _was_then(passage.shadow)
        or any(_STORY.search(its.text) for its in before)
        or _is_of_another_town(passage, finding, own, before)
    )


def _counts_some(passage: Passage, its: Quantity) -> bool:
    after = (_DIFFERENCE, _SOME, _TAKE_PART, _DO_NOT_LEAVE, _AROUND, _STAY_INSIDE)
    return any(pattern.match(passage.shadow, its.end) for pattern in after) or bool(
        _FROM_ABROAD.match(passage.text, its.end)
    )


def _are_gone(passage: Passage, its: Quantity) -> bool:
    left = _LEFT.match(passage.shadow, its.end)
    if left is None:
        return False
    opening = re.split(r"[;:.]", passage.shadow[: its.start])[-1]
    lead = opening.rsplit(",", 1)[-1]
    of_a_time = _IN_THAT_TIME.search(opening)
    if _WITH_SO_MANY.search(passage.shadow, 0, its.start):
        return False
    if of_a_time and not _STILL_THERE.search(passage.shadow, left.end()):
        lead = lead.replace(of_a_time[0], " ")
        if not _IS_LEFT.search(lead):
            return True
    if _THEY_ARE_THERE.search(lead) or _THEY_ARE_THERE.search(passage.text, its.start, its.end):
        return False
    if (
        _FROM_IT.search(passage.shadow, 0, its.start)
        or _LOST.search(passage.shadow, 0, its.start)
        or _THEY_WENT.match(passage.shadow, left.end())
        or _FOR_GOOD.match(passage.shadow, left.end())
    ):
        return True
    return any(its.value < other.value < 2 * its.value for other in passage.counts if other.end < its.start)


def _is_inside(passage: Passage, before: Sequence[Passage]) -> bool:
    """Whether only those in one house, body or part of the town are counted."""
    shadow = passage.shadow
    if _IN_A_HOUSE.search(shadow) or _IT_HAS.match(shadow) or _INSIDE_IT.search(shadow):
        return True
    if passage.speaks_of_a_town or not before:
        return False
    last = before[-1]
    if _COUNTED_INSIDE.search(last.shadow):
        return True
    return bool(_BARE.match(shadow) and last.counts and not _LIVED.search(last.shadow))


def _was_then(shadow: str) -> bool:
    return bool(_OF_THEN.search(shadow) and _PAST.search(shadow) and not _NOW.search(shadow))


def _is_of_another_town(
    passage: Passage, finding: Finding, own: Sequence[Quantity], before: Sequence[Passage]
) -> bool:
    shadow = passage.shadow
    if _OF_ONE_IN_ANOTHER.search(shadow):
        return True
    ours = any(_OUR_VILLAGE.match(passage.text, its.end) for its in own)
    if TOWN in shadow and (ours or _IN_A_VILLAGE.search(shadow)):
        return any(place.is_city for place in finding.places)
    named = {place for its in (*before, passage) for place in its.towns_after(0)}
    if len(named) > 1 and _HOMETOWN.search(passage.text):
        return True
    if passage.names_a_town:
        return _WHOSE_HEAD.search(passage.text) is not None
    return any(_CAME_FROM.search(its.shadow) for its in before[-1:])


def _names_another(passage: Passage, finding: Finding, own: Sequence[Quantity]) -> bool:
    """ "Like Bakhmut, once home to 70,000, Pokrovsk ...", if it is taken for Pokrovsk's."""
    beside = _BESIDE.search(passage.shadow)
    if beside is None or all(its.start != beside.start("n") for its in own):
        return False
    town = passage.mention_at(beside.start("town"))
    return town is None or town.place not in finding.places
