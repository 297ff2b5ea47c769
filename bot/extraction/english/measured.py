"""What is so far from the front, if not the town, and when it was, if not today."""

import re
from collections.abc import Sequence

from bot.domain.place import Place
from bot.extraction.english.heads import is_plural_of_others, words_of
from bot.extraction.english.seats import is_only_a_seat
from bot.extraction.passage import ANAPHOR, COUNT, LENGTH, OTHER, TOWN, Passage

#: The front of something else, or no front at all.
_NO_FRONT = re.compile(
    r"\b(?:labou?r|home|weather|cultural|economic|diplomatic|fire['’]s)\s+front|\bfighting\s+(?:fires?|bulls?|cocks?|fish)\b"
    r"|\benemy\s+is\s+(?:thirst|hunger|cold|time|fatigue|boredom)|\b(?:train|tram|trolleybus|railway)['’]?s?\s+contact\s+line"
    r"|\bworld\s+war\b|\bcontact\s+line:\s+the\s+electric|\bformer\s+(?:russian|enemy)|\b(?:enemy|russian|russia)(?:['’]s)?\s+drones?\b|\bbodies\s+of\b"
    r"|\bcalled\s+[\"“]|\b(?:battalion|brigade|company|regiment)\s+of\b|\bcloser\s+to\s+the\s+front\s+than\b"
    r"|\bcloser\s+to\s+the\s+front(?:\s?-?line)?\s+than\b|\bacross\s+the\s+border\b|\bon\s+the\s+border\W|\bborder\s+troops\b"
    r"|\bnearest\s+(?:[\w-]+\s+){1,3}to\s+the\s+front\b"
    rf"|[{COUNT}][^.;]{{0,60}}\b(?:live|living|reside)\s+(?:within\s+)?[{LENGTH}]"
    rf"|[{LENGTH}]\s+(?:further|farther|closer|nearer)\s+(?:away\s+)?(?:from|to)\s+[^.;]{{0,30}}\bthan\b"
)
#: What the enemy does there that tells of no front.
_BUSY_ELSEWHERE = re.compile(
    r"\b(?:opened|blew|blown|trains?|training|regroup\w*|found|(?<!\bbeen\s)(?<!\bwere\s)(?:seen|spotted)|rehears\w*|parade\w*|rests?|resting|bakery|shop"
    r"|hospital|well|farm|museum|job|school|prison)\b"
)
#: A wish, a plan, a rule.
_THOUGHT_OF = re.compile(
    rf"\bwould\s+(?:then\s+|only\s+)?(?:be|lie|stand)\s+(?:[\w-]+\s+){{0,2}}[{LENGTH}]|"
    r"^\W*(?:once|as\s+soon\s+as|as\s+long\s+as)\b|\bgoals?\b|\bto\s+keep\s+the\s+(?:enemy|russians)\b|\bthe\s+law\b"
    rf"|\b(?:people|many|some|most|few|he|she|they|we|i)\s+(?:once\s+|had\s+|still\s+|long\s+)?(?:believed|thought|assumed|imagined)\b[^.;]*[{LENGTH}]"
    rf"|\b(?:many|some|most)\s+(?:people\s+|residents\s+|locals\s+)?(?:think|believe|assume|imagine)\b[^.;]*[{LENGTH}]|\b(?:myths?|misconception)\b|\b(?:wrong|untrue|incorrect)\s+(?:to\s+\w+\s+)?that\b|\bit\s+never\s+was\b"
    rf"|\b(?:anything|something|anywhere|somewhere|(?:a\s+)?(?:flats?|houses?|homes?|apartments?))\s+(?:[\w-]+\s+){{0,3}}[{LENGTH}]"
    r"|\binsur(?:ance|ed|es)\b|\bland\s+tax\b|\bas\s+long\s+as\b"
)
#: A time that is over, in whatever tense.
_OVER = re.compile(
    r"\b(?:before\s+the\s+(?:full-scale\s+)?(?:war|invasion)|in\s+peaceful\s+times|in\s+peacetime),?\s+the\s+front\b|\bin\s+those\s+days\b|\b(?:initially|originally|at\s+first)\b|\bby\s+then\b|\bback\s+then\b|\bas\s+late\s+as\b|\b(?:decades?|winters?|summers?|springs?|autumns?)\s+ago\b"
    r"|\bsince\s+the\s+(?:russians|enemy|front)\s+(?:was|were)\b|\bon\s+the\s+eve\s+of\b|\bdiary\b|\bdated\b|\bonce\s+like\b"
    r"|\bspeech\s+of\b|\bsaid\s+last\s+(?:spring|summer|autumn|fall|winter|year|month)\b|\bafter\s+the\s+(?:withdrawal|retreat)\b"
    r"|\bhas\s+since\s+(?:moved|shifted)\b|\bduring\s+the\s+[\w\ue000-\ue006]+\s+"
    r"(?:operation|offensive|incursion)\b|\bthe\s+last\s+time\b"
)
#: "A year ago it was 15 km from the front", if nothing is told of today before the length.
_YEARS_AGO = re.compile(
    r"\b(?:a|one|two|three|four|several|some|\ue000+)\s+(?:years?|months)\s+ago\b(?!.*\b(?:now|today|currently)\b)"
)
_THROWN_BACK = re.compile(r"\b(?:thrown|driven|pushed)\s+(?:back|away|off)\b")
_WAS = re.compile(r"\b(?:was|were|stood|ran|passed|lay)\b")
#: "He lived in Marinka, 1 km from the front line, until 2022", "For years Avdiivka, 6 km from it, had ...".
_UNTIL_THEN = re.compile(
    rf"\b(?:lived|worked|served|taught|stayed|stood|was|were|had)\b[^.;]*[{LENGTH}][^.;]*\buntil\s+(?:[a-z]+\s+){{0,3}}20\d\d\b"
    rf"|^\W*for\s+(?:[a-z]+\s+){{0,2}}(?:years|months|decades)\b[^.;]*[{LENGTH}][^.;]*\bhad\s+[a-z]+(?:ed|n|d|t)\b"
)
#: "When the evacuation was announced in August 2024, ...": then.
_WHEN_IN_A_YEAR = re.compile(r"\bwhen\b[^.;]*\b(?:in|of)\s+(?:[a-z]+\s+)?20\d\d\b")
#: With the past tense: it was so while something else went on.
_WHILE = re.compile(r"\b(?:when|while)\b(?!\s+(?:we|i|reporters|journalists)\s+(?:visited|came))")
#: In the sentence before: what goes on in the past tense is of that time.
_OF_OLD = re.compile(r"\bago\b|\bremember\b|\bin\s+20(?:1\d|2[0-3])\b")
#: In the sentence after: it is another today.
_IS_NOW = re.compile(r"^\W*(?:it['’]s|it\s+is|that\s+is)\s+now\b|^\W*now\s+it(?:['’]s|\s+is)\b")
#: After the length: another thing than the town from which it is measured.
_FROM_A_THING = re.compile(
    r"(?:\s+away)?,?\s+(?:from|behind|off|short\s+of|of(?=\s+(?:his|her|their|my)\b))\s+(?P<thing>[^.,;:()”\"–—]{1,40})"
)
_OF_A_TOWN = re.compile(
    rf"[{TOWN}{ANAPHOR}{OTHER}]|\b(?:outskirts|edges?|limits|suburbs|houses|streets|town|city|hall|cent(?:re|er)|perimeter|main|village|settlement"
    r"|boundary|border|very|last|first|nearest|northern|southern|eastern|western|administrative|here|there|us|it|where"
    r"|fronts?|frontlines?|lines?|trenches|war|enemy|russian|russians|russia['’]s|fighting|contact|combat|battle\w*|this|that|what|these|all"
    r"|both|active|hostilities|ukrain\w*|residential|apartment|built-up|doorstep|community|territory|zero|grey|gray|current"
    r"|closest|one)\b"
)
#: Who or what from the town is so far: "a driver from Kramatorsk", "Nikopol's surgeon operates".
_ITS_MEN = re.compile(
    rf"(?:\bfrom\s+[{TOWN}{OTHER}]+\s+(?!(?:and|or|to|but|is|it)\b)(?=[\w’'-])|\bfrom\s+[{TOWN}{OTHER}]+,\s+based\b|\b(?:embedded|companies|plants)\s+in\s+[{TOWN}]"
    rf"|[{TOWN}]+['’]s\s+(?:[\w-]+\s+){{1,3}}(?:operates?|works?|trains?|sells)\b)"
)
#: "He stood 1 km from the Russians": wherever that was.
_ONE_STOOD = re.compile(
    r"\b(?:he|she|i)\s+(?:stood|stands|stand|was\s+standing|is\s+standing|sat|slept|stopped|spoke|worked|works|filmed|waited|hid|hides|was|am)"
    r"\s+(?:(?:just|only|about|some|now|less|than|a|mere|barely|at)\s+)*$"
)
#: "The power station at Sloviansk, which is in Mykolaivka".
_WHICH_LIES = re.compile(
    r"\b(?:bank|station|plant|clinic|school|hospital)\b[^.;]*,\s+which\s+(?:is|was)\s+(?:once\s+)?in\b"
)
#: "A brewery outside Kramatorsk, 14 km from the front", "The village lies opposite Vovchansk, 8 km ...".
_OUTSIDE_IT = re.compile(
    r"\b(?:outside|near|beside|opposite|facing|faces|overlook(?:s|ing)|adjoin(?:s|ing)|border(?:s|ing)(?:\s+on)?"
    r"|next(?:\s+door)?\s+to|close\s+to|not\s+far\s+from|(?:across|over)\s+(?:the\s+)?[\w\ue000-\ue006]{4,15}\s+from"
    r"|(?:north|south|east|west)(?:-?\s?(?:east|west))?\s+of)"
    rf"\s+[{TOWN}{OTHER}]+(?:\s+and\s+[{TOWN}{OTHER}]+)?,\s+(?:(?:just|only|about|some|now|barely|roughly|less\s+than)\s+)*$"
)
#: "7 km from Sloviansk's filtration station".
_FROM_ITS_THING = re.compile(
    rf"\s+from\s+[{TOWN}{OTHER}]+['’]s\s+(?:[\w-]+\s+){{0,3}}(?:station|plant|mine|airfield|airport|factory|reservoir|dam|depot|hospital)\b"
)
#: "Dnipro, 100 km from front-line Pokrovsk": between two towns.
_FROM_A_FRONT_TOWN = re.compile(
    rf"(?:\s+[\w-]+){{0,2}}\s+(?:from|of|to|off|behind)\s+(?:the\s+)?(?:[\w-]+\s+)?(?:front-?\s?line|battlefield)\s+(?:(?:city|town|village|settlement)\s+(?:of\s+)?)?[{TOWN}{OTHER}]"
)
#: "Russian troops 60 km away train."
_BUSY_THERE = re.compile(
    r"\s+(?:away|off|to\s+the\s+\w+)\s+(?:train|rest|regroup|parade|rehearse|drill|bathe|exercise)\b"
)
#: "A frontline cafe 8 km from Druzhkivka", "Frontline medics 8 km from Druzhkivka".
_FRONTLINE_THING = re.compile(
    r"(?:^\W*|\b(?:an?|this|his|her|their|some|these|many|other)\s+(?:[\w-]+\s+)?)front-?\s?line\s+"
    r"(?!(?:is|was|are|runs?|lies|now|just|only|about|some|has|had|came|comes|moved|moves|remains|passes|stretches|sits|stands"
    r"|positions?|trenches|at|within|in|near|nearly|around|there|here|but|and|which|that|between|to|from|almost|barely|roughly|less"
    r"|approximately|already|still|under|creeps|today|currently|along|outside|of|over|more|no|not|as"
    r"|city|town|village|settlement|community|suburb|hub)\b)"
    rf"[a-z]+(?:\s+[a-z]+)?\s+[{LENGTH}]"
)
#: "Kharkiv volunteers opened a cafe 12 km from the front line": the cafe is so far.
_ITS_PEOPLE_DO = re.compile(
    rf"^\W*(?:the\s+|(?:two|three|some)\s+)?[{TOWN}{OTHER}]+(?:['’]s|-based)?\s+(?:[a-z]+(?<!dwell)(?<!villag)(?<!suff)(?<!cow)(?<!sold)(?:ers|ors|ists|cians|men)|soldiers|police|theatre|theater|opera|ballet|circus|choir|band"
    r"|orchestra|company|firm|museum|charity|foundation|university|brigade|battalion|priests|couple|artist|farmer|baker|surgeon"
    rf"|doctor|businessman|photographer|poet|chef|activist|volunteer)\s+(?!(?:is|are|lies?|sits?|stands?|lives?|living|stay|just|only|some|about|now|less)\b)[a-z]+[^.;:,{TOWN}{ANAPHOR}{OTHER}]*$"
)
_THING = (
    r"(?:trench(?:es)?|ditch(?:es)?|pipelines?|checkpoints?|roads?|highways?|bridges?|crossings?|railways?|tracks?|tunnels?|canals?|fences?|power\s+lines?"
    r"|fortifications?|dugouts?|camps?|depots?|warehouses?|dams?|routes?|motorways?|corridors?|(?:dragon['’]s|anti-tank)\s+\w+)"
)
#: "The checkpoint between Izium and Sloviansk, 30 km from ...", "The last road into Pokrovsk, 3 km from ...".
_THING_BETWEEN = re.compile(
    # "Mezhova, on the road from Pokrovsk to Pavlohrad, is ..." is itself so far.
    rf"(?<!\bon\sthe\s)(?<!\balong\sthe\s)(?<!\boff\sthe\s)(?<!\bby\sthe\s)\b{_THING}\s+(?:(?:that|which)\s+(?:runs?|leads?|goes|lies|connects?|links?|is|was)\s+)?"
    r"(?:between|from|to|into|towards?|out\s+of|through|outside|near|connecting|linking|leading|running|on\s+the\s+road)\b"
    rf"[^.;:{ANAPHOR}]{{0,70}}$"
)
#: "In Novopavlivka, 15 km south of Mezhova, fighting was reported": the front is where that town is.
_IN_ANOTHER_TOWN = re.compile(
    rf"\b(?:in|at|around|near|over)\s+[{TOWN}{OTHER}]+,\s+(?:[a-z]+\s+){{0,2}}[{LENGTH}]+[^.,;:]{{0,30}}[{TOWN}{ANAPHOR}]+,\s+"
    r"(?:[a-z]+\s+)?(?:fighting|battles|clashes|combat|fights)\b"
)
#: "At the bridge, 500 m from the front".
_AT_A_THING = re.compile(
    rf"\b(?:at|on|near|by|behind|across)\s+(?:the|a|an|this|that|one)\s+(?:[\w-]+\s+){{0,2}}{_THING},\s+"
    r"(?:(?:just|only|about|some|now|barely|roughly|less|than)\s+)*$"
)
#: "They dug a trench 12 km long. It is 5 km from the front line."
_A_THING_TOLD = re.compile(
    rf"\b(?:an?|another|one|new|this)\s+(?:[\w-]+\s+){{0,2}}{_THING}\b(?![^.;]*[{TOWN}{ANAPHOR}])"
)
_IT_IS_SO_FAR = re.compile(r"^\W*(?:it|they)\s+(?:is|are|lies?|runs?|begins?|stands?|ends?)\b")
#: "The eastern districts of Kostiantynivka are 1 km from the front line": others are further off.
_PART_OF_IT = re.compile(
    rf"\b(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?(?:most)?|outlying|outer|nearest|closest|some|certain|its)\s+"
    rf"(?:districts?|parts?|side|half|quarters?|neighbou?rhoods?|suburbs?|streets|microdistricts?)(?:\s+of\s+[{TOWN}{ANAPHOR}{OTHER}]+)?"
    r"(?:,\s[^,;.]{3,40},)?\s+(?:(?:is|are|lies?|sits?|stands?|now|just|only|already|about|some|barely|less|than|under|within|located)\s+)+$"
)
#: "Crept toward Orikhiv by about 2 km", but "separated from it by 2 km".
_BY_SO_MUCH = re.compile(
    r"(?<!\bseparated\s)\bby\s+(?:(?:only|just|some|about|around|another|further|almost|nearly|more|less|than|a|up|to|roughly|at|least|over)\s+)*$"
)
_SEPARATED = re.compile(r"\b(?:separated|divided|cut\s+off|parted)\b")
#: "At 1 km a week", "2 km closer".
_PACE_OR_STEP = re.compile(
    r"\s+(?:(?:a|per|each|every)\s+(?:day|night|week|month|year|hour)\b|(?:closer|nearer|further|farther|deeper|forward|ahead)\b)"
)
_SAY = re.compile(r"\b(?:say|says|said|report|reported|warn|warned|estimate)\b")
_COPULA = words_of("lies sits stands runs remains passes stretches is was outskirts suburbs edges")
_LAST_WORD = re.compile(r"([\w’'-]+)\s+$")
_BESIDE = re.compile(
    rf"[{TOWN}{ANAPHOR}{OTHER}](?:['’]s)?[,\s]+(?:(?:just|only|about|some|now|is|are|was|lies|sits|stands|barely|which|a"
    r"|mere|still|located|less|than|under|within|at)[,\s]+)*$"
)


#: "8 km from the fighting in Kostiantynivka": that town is where the front is.
_FROM_THE_FIGHTING_IN = re.compile(
    rf"(?:\s+[\w-]+){{0,2}}\s+(?:from|of|to|off)\s+(?:the\s+)?(?:[\w-]+\s+)?(?:fighting|battles?|clashes|combat|fights|battlefields?)\s+(?:in|at|inside|for|over|around|near|outside)\s+(?:the\s+)?(?P<town>[{TOWN}]+)"
)
#: "From Dobropillia, smoke over Pokrovsk is visible. The city ...": which city?
_SEEN_FROM = re.compile(rf"^\W*(?:seen\s+)?from\s+(?P<town>[{TOWN}]+),\s+[^.;]*[{TOWN}{OTHER}]")


def is_of_another_town(
    passage: Passage, end: int, places: Sequence[Place], before: Sequence[Passage]
) -> bool:
    """Whether a place is where the front, an office or a watcher is; the length ends at `end`."""
    if any(is_only_a_seat(passage, place) for place in places):
        return True
    fighting = _FROM_THE_FIGHTING_IN.match(passage.shadow, end)
    if fighting and _place_at(passage, fighting.start("town")) in places:
        return True
    if passage.names_a_town or not before:
        return False
    if _IT_IS_SO_FAR.match(passage.shadow) and _A_THING_TOLD.search(before[-1].shadow):
        return True
    seen = _SEEN_FROM.match(before[-1].shadow)
    return seen is not None and _place_at(before[-1], seen.start("town")) in places


def _place_at(passage: Passage, start: int) -> Place | None:
    mention = passage.mention_at(start)
    return mention.place if mention else None


def is_told_of_today(
    passage: Passage, start: int, before: Sequence[Passage], after: Sequence[Passage]
) -> bool:
    """Whether a statement whose length stands at `start` is neither of a time that is over nor thought of."""
    shadow = passage.shadow
    if (
        _YEARS_AGO.search(shadow[:start])
        or _OVER.search(shadow)
        or _THOUGHT_OF.search(shadow)
        or _THROWN_BACK.search(shadow, start)
        or _UNTIL_THEN.search(shadow)
    ):
        return False
    if not _WAS.search(shadow, 0, start):
        return True
    if _WHILE.search(shadow) or any(
        _OF_OLD.search(its.shadow) or _WHEN_IN_A_YEAR.search(its.shadow) for its in before
    ):
        return False
    return not any(_IS_NOW.search(its.shadow) for its in after)


def is_of_the_town(passage: Passage, start: int, end: int, opening: int) -> bool:
    """Whether the town is so far: [start:end] is the length of a statement that begins at `opening`."""
    shadow = passage.shadow
    if (
        _IN_ANOTHER_TOWN.search(shadow)
        or _NO_FRONT.search(shadow)
        or _BUSY_ELSEWHERE.search(shadow, min(opening, start), start)
    ):
        return False
    if _PACE_OR_STEP.match(shadow, end) or (
        _BY_SO_MUCH.search(shadow, 0, start) and not _SEPARATED.search(shadow, 0, start)
    ):
        return False
    if any(thing.search(shadow, 0, start) for thing in (_THING_BETWEEN, _AT_A_THING, _PART_OF_IT)):
        return False
    thing = _FROM_A_THING.match(shadow, end)
    if thing and not _OF_A_TOWN.search(thing["thing"]):
        return False
    if (
        _ONE_STOOD.search(shadow, 0, start)
        or _WHICH_LIES.search(shadow, 0, start)
        or _OUTSIDE_IT.search(shadow, 0, start)
    ):
        return False
    if _FROM_ITS_THING.match(shadow, end) or _FROM_A_FRONT_TOWN.match(shadow, end):
        return False
    if _BUSY_THERE.match(shadow, end) or _FRONTLINE_THING.search(shadow, 0, end):
        return False
    if _ITS_PEOPLE_DO.match(shadow[:start]) and not _SAY.search(shadow, 0, start):
        return False
    if opening < start or _BESIDE.search(shadow, 0, start):
        return True
    word = _LAST_WORD.search(shadow, max(0, start - 30), start)
    if word and word[1] not in _COPULA and is_plural_of_others(word[1]):
        return False
    first = max(shadow.rfind(mark, 0, start) for mark in ";:") + 1
    return _ITS_MEN.search(shadow, first, start) is None
