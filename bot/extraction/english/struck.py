"""What is no strike on a town of these days: a figure of speech, a story, a trial, travellers."""

import re

from bot.extraction.literals import OneOf
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage

#: Those who may be anywhere.
_WHO_TRAVEL = (
    r"photographer|journalist|reporter|correspondent|volunteer|business(?:wo)?man|blogger|artist|soldier|footballer|actor"
    r"|activist|lawyer|singer|musician|poet|writer"
)
#: The sentence tells a story, a trial, a memory, or uses the words for something else.
_NO_STRIKE = OneOf(
    # "In Bucha they shelled us every day," says Olha, who now lives in Poltava.
    r"[”\"],?\s+(?:says?|said|recalls?|recalled|remembers?)\s+[^.;]{0,60}\bwho\s+(?:now|fled|left|moved|escaped)\b"
    r"|\bcar\s+bomb|\bmemoirs?\b|\bdocumentary\b|\bon\s+stage\b|\bstages\s+a\b|\bcomedy\b|\bcompar(?:e|es|ed|ing)\b|\bmourning\b|\bunveiled\b"
    r"|\bnamed\s+after\b|\bsecond\s+world\s+war\b|\b(?:first|last)\s+(?:bombs?|shells?|missiles?|rockets?)\s+of\s+the\s+(?:war|invasion)\b"
    r"|\bwas\s+under\s+(?:\w+\s+)?(?:shelling|fire|bombardment)\s+for\s+(?:\w+\s+)?(?:weeks|months|years)\b"
    r"|\b(?:first|second|third|fourth|fifth|early|opening)\s+(?:days?|weeks?|months?|hours?)\s+of\s+(?:the\s+)?(?:\S+\s+)?(?:war|invasion)\b"
    r"|\bthat\s+(?:day|night|morning|evening)\b"
    r"|\bin\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),\s+when\b"
    r"|\b(?:destroyed\s+(?:almost|nearly)\s+(?:entirely|completely)|(?:almost|nearly)\s+(?:entirely|completely)\s+destroyed)\b"
    r"(?![^.;]*\b(?:do(?:es)?\s+not|never)\s+(?:stops?|ceases?|lets?\s+up|pauses?)\b)"
    r"|\b(?:shelling|bombardments?|bombing|attacks|fighting|battles)\s+(?:and|during|under)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){0,2}occupation\b|\boccupation\s+and\s+(?:the\s+)?(?:\w+\s+)?(?:shelling|bombardment|bombing|fighting)\b"
    r"|\b(?:drone|light|air)\s+shows?\b|\bserved\s+notice\b|\bordered\s+the\s+shelling\b|\bhe\s+had\s+(?:marked|passed)\b|\bground\s+drones?\b|^\W*how\s+to\b"
    r"|\bhit\s+(?:the\s+(?:headlines|market|shelves|screens|mark)|an?\s+(?:record|high|low|nerve))\b"
    r"|\bfire:\s+the\s+(?:head|mayor|minister|boss|chief|coach|director)\b|\bnow\s+rare\b"
    r"|\bworld\s+war\b|\buntil\s+(?:it|they|he|she)\s+(?:was\s+)?(?:closed|shut|stopped|left|fell|moved)\b|\bhelped\s+(?:the\s+)?(?:russians?|enemy|occupiers|invaders)\b"
    r"|\bgas\s+(?:cylinder|explosion|leak|blast)s?\b|\btrials?\s+(?:over|for|of|on)\b|\bindictment\b|\bthe\s+island\s+(?:is|was|has)\b"
    r"|\bunder\s+fire\s+from\s+(?:\w+\s+){0,2}(?:critics|residents|locals|activists|opposition|users|lawmakers|media|public|parents|politicians|environmentalists|fans|deputies)\b|\bmidfield\w*|\bpenalty\s+area\b|\bgoalless\b"
    rf"|\b(?:ships?|frigate|corvette|cruiser|submarine|boat|vessel|ferry)\s+[“\"‘']?[{TOWN}]"
    # "A Kharkiv photographer was wounded by shelling": where, is not told.
    rf"|(?:^\W*|\b(?:an?|the)\s+)[{TOWN}]+\s+(?:{_WHO_TRAVEL})\s+(?:[^\s.;,]+\s+){{0,3}}?(?:was|died|has\s+been|came)\b"
    rf"|^\W*[{TOWN}]+\s+(?:{_WHO_TRAVEL})s\s+(?:\w+\s+){{0,2}}?(?:were|came|come|have|got)\b"
    # "Their de-miners say the town was shelled so heavily ...", "he was the last journalist in Avdiivka".
    r"|\b(?:de-?min(?:ers?|ing)|mine\s+clearance|sappers)\b[^.;]*\b(?:was|were|had\s+been)\s+(?:\w+\s+){0,2}(?:shelled|bombed|hit|struck|attacked)\s+so\b"
    r"|\b(?:was|were)\s+once\s+(?:\w+\s+){0,2}(?:shelled|bombed|hit|struck|attacked|under)\b|\bguilty\b|\bon\s+trial\b|\bverdicts?\b"
    r"|\b(?:was|were)\s+(?:among\s+)?the\s+last\s+(?:\w+\s+){0,2}(?:in|to\s+leave|out\s+of|to\s+see)\b"
    r"|\b(?:coach|goalkeeper|referee|striker|team)\s+(?:is|was|came|has\s+(?:been|come))\s+(?:\w+\s+)?under\s+fire\b"
    r"|\badministration,\s+which\s+(?:has\s+moved|is\s+based|works)\b"
)
#: "Three dog attacks", "12 cyber attacks": not by the enemy.
_OF_ANOTHER_SORT = re.compile(
    r"\b(?:heart|panic|asthma|dogs?|wolf|wolves|sharks?|ticks?|snakes?|bears?|wasps?|knife|axe|hammer|arson|acid|hackers?|hacking|phishing|spam|ddos|cyber|bots?"
    r"|robbery|racist|verbal|sexual|terror)[\s-]attacks?\b"
)
#: "Five attacks in a week on bank customers": on no town.
_ON_A_KIND_OF_PEOPLE = re.compile(
    r"[^.;:,]{0,25}?\s(?:on|against)\s+(?:[\w-]+\s+){0,2}(?:customers|clients|women|girls|men|boys|pensioners|passers-by|students|pupils|teachers|doctors|drivers"
    r"|couriers|shops|banks|pharmacies|cash\s+machines|synagogues|journalists|activists|conscription\s+officers|recruiters|recruitment\s+cent(?:re|er)s?)\b"
)
_ATTACKS = re.compile(r"\battacks?\Z")
#: "Within reach of glide bombs dropped from beyond the border": that they can is no strike.
_WITHIN_REACH = re.compile(
    r"\b(?:with)?in\s+(?:[\w-]+\s+){0,3}?(?:reach|range|distance)\s+(?:of|for|from)\s+(?:(?!(?:and|but|which|who|is|are|was|were)\b)[^\s.;,:]+\s+){0,6}$"
)
#: "A bus carrying workers from Sviatohirsk was struck": wherever that was.
_THOSE_WHO_COME_FROM = re.compile(
    rf"\b(?:bus(?:es)?|minibus(?:es)?|cars?|vans?|ambulances?|trucks?|lorr(?:y|ies)|convoys?|trains?|vehicles?|columns?)\s+(?:(?!(?:in|at|near)\b)[\w’'{TOWN}-]+\s+){{0,6}}?(?:from|of|to|for|towards?|with|leaving|departing|between|into)"
    rf"\s+(?:(?!(?:in|at)\b)[\w’'-]+\s+){{0,4}}[{TOWN}]+\s+(?:(?:was|were|has|have|been|came)\s+)*\Z"
)
#: Before it: one person's past, or what people went through.
_OF_A_PERSON = re.compile(
    r"\b(?:he|she|i)\s+$|\b(?:(?<!trying\sto\s)surviv\w+|liv(?:ed|ing)\s+through|(?<!be\s)(?<!us\s)recall\w*|remember\w*|describ\w+\s+being)\b[^.;,]{0,30}$"
    r"|\b(?:distress\w+|exhaust\w+|tired)\s+(?:from|of|by)\s+enduring\b[^.;,]{0,30}$|\benduring\s+$|\b(?:saw|heard|watched|knew|learn\w+)\s+(?:how|that)\b[^.;]{0,30}$|\bfell\s+in\s[^.;,]{0,30}$|\bas\s+(?:he|she|it|they|we|i)\s+(?:did|had|was|were)\b[^.;,]{0,30}$|\b(?:draws?|drew|paints?|painted|sketch(?:ed|es)?|depict(?:s|ed)?)\s+(?:the\s+)?$|\bnot(?:,\s+as\b[^,;.]{1,40},)?\s+by\s+an?\s+$"
)
#: "Her own flat burned out after a strike": of some day, if none is told.
_ONES_OWN = re.compile(
    r"\b(?:her|his|my|their|our)\s+(?:own\s+$|(?:own\s+)?(?:flat|apartment|house|home|building)\s+(?:\w+\s+)?(?:\w+ed\s+)?(?:(?:in|by)\s+)?(?:an?\s+|the\s+)?(?:russian\s+|enemy\s+)?$)"
)
#: "After bombs destroyed her flat": of some day too.
_ONES_HOME = re.compile(r"\s+(?:her|his|my|their|our)\s+(?:own\s+)?(?:flat|apartment|house|home)\b")
_OF_A_DAY = re.compile(
    r"\b(?:today|yesterday|overnight|last\s+(?:night|week)|this\s+(?:week|morning)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|again|recently"
    r"|(?:days?|hours?)\s+(?:ago|earlier))\b"
)
#: "Beside a house destroyed by a bomb": how it looks, and not what happened.
_BESIDE = re.compile(
    r"\b(?:beside|near|in|past|of|from|outside|behind|by|next\s+to|among|through|to|at)\s+(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+){1,5}$"
)
_RUINED = r"(?:hit|struck|damaged|destroyed|burned|burnt|wrecked|ruined)\b"
_STATE = re.compile(_RUINED)
_RUINED_BY = re.compile(rf"{_BESIDE.pattern[:-1]}{_RUINED}\s+(?:by|in)\b[^.;,]{{0,20}}$")
_SO_MANY_HAVE = re.compile(rf"{COUNT}\s+(?:[\w-]+\s+){{1,3}}ha(?:ve|s|d)\s+been\s+$")
_NAMES_A_TOWN = re.compile(f"[{TOWN}{ANAPHOR}]")
#: "Near enough to hit it with artillery": they can, and no more is said.
_ABLE_TO = re.compile(r"\b(?:enough|able|in\s+range|likely|ready)\s+(?:for\s+\S+\s+)?to\s+(?:be\s+)?$")
#: "Jets pounded Ukrainian positions in Avdiivka": troops.
_AT_POSITIONS = re.compile(
    r"\s+(?:the\s+)?(?:ukrainian|our|army|military|defen[cs]ive)?\s*(?:positions|troops|trenches|defen[cs]es|soldiers|forces|lines|servicemen)\b"
)
#: "One drone crashed into a vehicle": wherever that was.
_ON_A_VEHICLE = re.compile(
    r"[^.;,]{0,12}\s(?:an?|the|their|his|our)\s+(?:[\w-]+\s+){0,2}(?:vehicle|car|van|bus|minibus|ambulance|truck)\b"
)
#: "Who lives in a village that is shelled daily": which, is not told.
_IN_SOME_VILLAGE = re.compile(
    r"\b(?:liv(?:es?|ed|ing)|moved|stays?|works?|teaches|serves|born|grew\s+up)\s+in\s+(?:an?|another)\s+(?:[\w-]+\s+){0,2}"
    r"(?:village|town|settlement|suburb)(?:\s+(?:near|on|by|along|outside|close\s+to)\s+[^.;,]{3,30})?,?\s+(?:that|which|where|under)\b"
)
#: "Under fire from the first minute and lost 3-0".
_A_MATCH = re.compile(r"[^.;]{0,80}?\b(?:lost|won|beat|drew)\b[^.;]{0,40}\b\d{1,2}\s?[-–:]\s?\d{1,2}\b(?!:)")
#: "Drones flew over Shostka", "an air raid alert", "heading for the city": nothing fell.
_PASSES_BY = re.compile(
    r"\b(?:fl(?:ew|y|ies|ying|own)|pass(?:ed|es|ing)?|head(?:ed|s|ing)?|mov(?:ed|es|ing)|circl(?:ed|es|ing))\s+(?:\w+\s+)?(?:over|past|across|above|for|towards?|in\s+the\s+direction)\b"
    r"|\braid\s+(?:alerts?|alarms?|warnings?)\b"
)
_IS_AN_ALERT = re.compile(r"\s+(?:alerts?|alarms?|warnings?)\b")
_FALLS = re.compile(r"\b(?:hit|struck|fell|crash|explod|attack|kill|wound|damag|destroy|dropp)")
#: "80% of houses were destroyed by shelling": in all the war.
_A_SHARE_OF = re.compile(
    r"(?:(?:%|\bper\s?cent)\s+of|\b(?i:half|most|majority|third|thirds|quarters?|all)\s+(?:of\s+)?(?:the\s+|its\s+)?(?:[\w-]+\s+)?(?:houses|homes|buildings|housing|flats|blocks)\b)\s+[^.;,]{0,60}?\s(?:was|were|is|are|has\s+been|have\s+been|had\s+been|lies?)\s+(?:\w+\s+)?(?:destroyed|damaged|ruined|burned|wrecked)\b"
)
#: After it: of travellers, or of a year that is told: of what is fresh no one tells the year.
_ON_THE_WAY = re.compile(
    r"[^.;:]{0,40}?\b(?:as\s+(?:it|they|he|she)\s+(?:left|fled|drove)|on\s+the\s+way|on\s+the\s+(?:\w+\s+)?bridge)\b"
)
_IN_A_YEAR = re.compile(
    r"[^.;:]{0,60}?\bin\s+(?:(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter)\s+)?20\d\d\b"
)
#: With what a town is hit, or for what it is under fire.
_WITH = re.compile(r"\s+(?P<led>by|with|for|(?<=fire\s)over)\s+(?P<what>[^.,;:()–—]{1,80})")
_AS_IF_HIT = re.compile(r"(?:hit|struck|bombarded|fire|attacks?|attacked|pounded|battered)\Z")
_WEAPONS = re.compile(
    r"russia|enemy|occup|invad|troops|forces|army|artiller|shell|bomb|missile|rocket|drone|shahed|mortar|grad|\bkabs?\b|\bfab"
    r"|gun|tank|howitz|strike|attack|raid|fire|blast|explo|\bair\b|air-|\bjets?\b|plane|aviation|munition|lancet|molniya"
    r"|\buavs?\b|cannon|iskander|kalibr|fpv|barrage|salvo|moscow|projectile|\bwar\b|weapon|s-300|them\b|kinzhal|geran|turrets?"
)
#: "For the third day", "by day and by night", "over the weekend", but not "for buying flowers that day".
_FOR_A_TIME = re.compile(
    r"(?:(?:the|an?|another|whole|entire|last|past|first|second|third|fourth|fifth|sixth|seventh|\w+th|several|few|many|most|of|about|at|least|more|than"
    r"|over|some|almost|nearly|straight|consecutive|two|three|four|five|six|long|very|so|its|this|\d+|[\ue000]+)\s+){0,6}"
    r"(?:days?|nights?|hours?|weeks?|months?|years?|minutes?|times?|morning|evening|spring|summer|autumn|winter|long|now|ever"
    r"|decade|sides|weekend)\b"
)
_BY_A_TIME = re.compile(r"(?:day|night)\b|both\s+sides\b")
_NO_TIME = re.compile(r"(?!)")


#: "Shelling of Orikhiv has all but stopped".
_DIED_DOWN = re.compile(
    rf"(?:[\s,{TOWN}{OTHER}{AREA}{HROMADA}{ANAPHOR}]|\b(?:and|the|of|on|in|at|from|across|region|oblast|district|community|city|town|village|settlements?|by|with|artillery|drones|russian|enemy)\b)*"
    r"\s(?:(?:has|have|had|all\s+but|almost|nearly|largely|virtually|practically|completely|now|finally|also|since|suddenly|temporarily|mostly)\s+)*"
    r"(?:stopp?ed|ceased|ended|died\s+(?:down|away)|subsided|fallen\s+silent|fell\s+silent|halted|paused|let\s+up|come\s+to\s+(?:an?\s+)?(?:end|halt|stop)|came\s+to\s+(?:an?\s+)?(?:end|halt|stop)|(?:decreased|fallen|fell|dropped|dwindled)\s+to\s+(?:almost\s+|nearly\s+|next\s+to\s+|practically\s+)?(?:nothing|zero))\b"
)
_A_NOUN = re.compile(
    r"\b(?:shellings?|bombardments?|bombings?|attacks?|strikes?|fire|barrages?|raids?|explosions?)\b"
)
_A_LULL = re.compile(
    r"\b(?:lull|pause|halt|end|break|stop|silence|respite|let-?up)\s+(?:in|to|of|after|from)\s+(?:the\s+)?(?:\w+\s+){0,2}\Z"
)
#: "Shelled every day, but since last week not a single round has fallen", "until the truce".
_BUT_NOW_QUIET = re.compile(
    rf"[^.;]{{0,70}}?(?:\bbut\b|\byet\b|\buntil\b|[;–—])[^.;]{{0,90}}?(?:\bnot\s+(?:a|one)\s+(?:single\s+)?(?:round|shell|shot|bomb|rocket|missile|drone|strike|explosion|attack)\s+(?:(?:has|have|had|was|been|since)\s+)*"
    rf"(?:fallen|landed|fired|hit\s+[{TOWN}{ANAPHOR}]|recorded|heard|reported)"
    r"|\b(?:since|until|thanks\s+to|because\s+of|under)\s+(?:\w+\s+){0,3}?(?:ceasefire|truce|armistice)\b(?!\s+(?:broke|collapsed|ended|failed|expired|was\s+broken))"
    rf"|(?:\b(?:it|things|all|everything)|[{TOWN}{ANAPHOR}])\s+(?:has|have)\s+been\s+(?:\w+ly\s+)?(?:quiet|calm|silent|spared)\b"
    r"|\b(?:it|all|everything)(?:\s+is|['’]s)\s+(?:now\s+)?(?:quiet|calm|silent)\b"
    r"|\b(?:shelling|attacks|strikes|shells|fire|bombardment|it|they)\s+(?:(?:has|have|all\s+but|almost|now|since)\s+)*(?:stopped|ceased|died\s+down|fallen\s+silent|subsided)\b)"
)
_WAS_HIT = re.compile(r"\b(?:hit|struck|attacked|targeted|shelled|bombed|under)\b")


def is_a_strike(passage: Passage, start: int, end: int) -> bool:
    """Whether the words at [start:end] tell of a strike on those who live there, of these days."""
    shadow = passage.shadow
    if _NO_STRIKE.is_in(shadow) or _OF_A_PERSON.search(shadow, max(0, start - 80), start):
        return False
    near = max(0, start - 80)
    if _ABLE_TO.search(shadow, near, start) or _is_no_attack_on_a_town(shadow, start, end):
        return False
    its = shadow[start:end]
    if _IS_AN_ALERT.match(shadow, end) or _A_MATCH.match(passage.text, end):
        return False
    if _IN_SOME_VILLAGE.search(passage.text, 0, end):
        return False
    if _PASSES_BY.search(shadow, start, end + 30) and not _FALLS.search(shadow, start, end + 60):
        return False
    if _FALLS.search(its) and _A_SHARE_OF.search(passage.text):
        return False
    # "Around 3,700 schools have been damaged in shelling": in all the war, and in all the country.
    if not _NAMES_A_TOWN.search(shadow) and _SO_MANY_HAVE.search(shadow, near, start):
        return False
    if not _NAMES_A_TOWN.search(shadow) and _ON_A_VEHICLE.match(shadow, end):
        return False
    # "Rescued from the rubble of a building destroyed by a strike": that is news.
    is_news = "rubble" in shadow
    if not is_news and _STATE.match(shadow, start) and _BESIDE.search(shadow, near, start):
        return False
    if not is_news and _RUINED_BY.search(shadow, near, start):
        return False
    is_ones_own = _ONES_OWN.search(shadow, near, start) or _ONES_HOME.match(shadow, end)
    if is_ones_own and not _OF_A_DAY.search(shadow):
        return False
    if _has_stopped(shadow, start, end) or _ON_THE_WAY.match(shadow, end) or _IN_A_YEAR.match(shadow, end):
        return False
    return not _is_as_if(shadow, start, end)


def _has_stopped(shadow: str, start: int, end: int) -> bool:
    if _BUT_NOW_QUIET.match(shadow, end):
        return True
    if _A_NOUN.search(shadow, start, end) is None:
        return False
    return bool(_DIED_DOWN.match(shadow, end) or _A_LULL.search(shadow, max(0, start - 40), start))


def _is_no_attack_on_a_town(shadow: str, start: int, end: int) -> bool:
    if _AT_POSITIONS.match(shadow, end) or _OF_ANOTHER_SORT.search(shadow, start, end):
        return True
    if _WITHIN_REACH.search(shadow, max(0, start - 80), start):
        return True
    if _ATTACKS.search(shadow, start, end) and _ON_A_KIND_OF_PEOPLE.match(shadow, end):
        return True
    verb = _WAS_HIT.search(shadow, start, end)
    return verb is not None and bool(_THOSE_WHO_COME_FROM.search(shadow[: verb.start()]))


def _is_as_if(shadow: str, start: int, end: int) -> bool:
    """ "Hit by an outbreak", "bombarded with questions", "under fire for buying flowers"."""
    led = _WITH.match(shadow, end)
    if led is None or not _AS_IF_HIT.search(shadow, start, end):
        return False
    if _WEAPONS.search(led["what"]):
        return False
    # "Under fire for the third day", "hit by day and by night", but "hit with fines several times a year".
    times = {"by": _BY_A_TIME, "with": _NO_TIME}.get(led["led"], _FOR_A_TIME)
    return times.match(led["what"]) is None
