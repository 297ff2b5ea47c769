"""What makes an English statement of evacuation none for the people of a town."""

import re

from bot.domain.fact import Evacuation
from bot.extraction.english import guards, no_evacuation, spoken_of
from bot.extraction.english.evacuation_phrases import (
    BY_AUTHORITY,
    BY_FORCE,
    LIFTING,
    MODAL,
    UNCEASING,
)
from bot.extraction.english.phrases import rule
from bot.extraction.literals import OneOf
from bot.extraction.lower import AnyCase
from bot.extraction.passage import COUNT, TOWN, Passage
from bot.extraction.withholding import OrderCues

#: Not the people of a town: the wounded, troops, beasts; or not now.
_OTHERS = AnyCase(
    r"\b(?:orphanages?|foreign(?:ers|\s+nationals)|sappers|unexploded|equipment|machinery|universit\w+"
    r"|(?:bank|company|office)['’]?s?\s+branch|journalists|reporters|drivers|its\s+citizens|Trump"
    r"|peace\s+deal"
    r"|brigade|battalion|regiment|platoon|squad|(?<!Angels\s)(?<!police\s)(?<!rescue\s)(?<![”\"]\s)units?|garrison|fighters|defenders|forces|marines|wounded|injured"
    r"|livestock|cattle|collections?|zoo|lions|bears|inmates|convicts|schoolchildren|archives?|casualt\w+"
    r"|soldiers?|troops|servicem[ae]n|patients|animals|pets|dogs|cats|museum"
    r"|medical|hospital|embassy|diplomats|prisoners|exhibits|bodies|occup\w+|propaganda|Belgorod|Kursk"
    r"|Bryansk"
    r"|Crimea)\b"
)
#: "Soldiers led two civilians out", "a volunteer was wounded while taking people out": no one moves them.
_HELPERS = re.compile(
    r"\b(?:soldiers?|troops|military|servicem[ae]n|fighters|defenders|brigade|battalion|regiment|unit|drivers?)\s+(?:[\w’'-]+\s+){0,3}?(?=(?:led|leads?|lead|brought|brings?"
    r"|took|takes?|drove|drives?|carried|got|helped|evacuat\w+|escorted|rescued|moved|pulled)\s+(?:[\w\ue000’'-]+\s+){0,4}?"
    r"(?:civilians?|residents?|people|famil(?:y|ies)|(?:wo)?m[ae]n|couples?|pensioners?|locals|grandmother|year-old)\b)"
    r"|\b(?:volunteers?|police\w*|officers?|drivers?|rescuers?|paramedics?|crew|members?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?"
    r"(?:wounded|injured|hurt)\s+(?=(?:while|as|when|during|in)\b)"
)
#: "Ordered to leave Pokrovsk, the brigade moved back."
_ORDERED_ONES = AnyCase(r"(?:ordered|told|asked)\s+to\s+(?:leave|evacuate)")
_NOT_TO_LEAVE = AnyCase(
    r"\bnot\s+to\s+(?:leave|evacuate|flee|go)|(?<!not )\bto\s+stay\b|\bto\s+return\b|\brefus"
    r"|\bwants?\b(?!\s+to\s+(?:leave|go|evacuate)\b[^.;]{0,40}\s(?:is|are)\s)"
)
#: "They drive there for those who want out".
_WHO_WANT = re.compile(r"\bfor\s+(?:[\w-]+\s+){0,2}who\s+(?:[\w-]+\s+)?want$", re.IGNORECASE)
_REFUSED = AnyCase(
    r"\b(?:(?:difficult|hard|impossible|useless)\s+to\s*$|refus\w+|reject\w+|resist\w+|ignor\w+|despite|call(?:s|ed)?\s+for\s+(?:a\s+)?$)"
)
#: "Despite the mandatory evacuation people stay": it is in force.
_DESPITE = re.compile(r"\bdespite\s+(?:the\s+|an?\s+)?$")
_BUT = re.compile(r"\bbut\b|;|\bthough\b|\bdespite\s+(?=being|having)")
#: Of an order it is only spoken: it is refused, wished for, put off, taught, or over.
_NO_ORDER = rule(
    r"\b(?:even\s+(?:where|if|when)|voted\s+down|debat\w+\s+<SORT>|(?:removed|taken|struck)\s+(?:off|from)\s+(?:the|a)\s+(?:\w+\s+){0,3}(?:list"
    r"|zone)"
    r"|left\s+the\s+(?:\w+\s+)?zone|transit\s+(?:point|centre|center|hub)\s+(?:of|for)|was\s+signed\s+in"
    r"|evacuation\s+passengers|where\s+[^.;,]{0,40}trains?\s+arrive|facing\s+\w+\s+evacuation\s+arrive|(?:receives?|takes?\s+in)\s+people"
    r"|went\s+through\s+<SORT>|out\s+of\s+the\s+question|too\s+early|veto\w*|rul(?:es?|ed|ing)\s+out|postpon\w+|unlikely"
    r"|not\s+approved|abstain\w*|expired|petition\w*|scam\w*|leaflets?|in\s+a\s+film|years?\s+earlier"
    r"|rall(?:y|ied)\s+against|protest\w*\s+(?:against|over)|meeting\s+on(?!\s+\w+day\b)|instructions\s+on"
    r"|posts\s+on\s+social"
    r"|fail\w*\s+to\s+<ORDER>|refus(?:es?|ed|ing)\s+to\s+<ORDER>|(?:ask|urg|press|appeal|call)\w*\s+(?:(?:on|upon|to|for)\s+)?(?:the\s+)?(?:[\w'’-]+\s+){1,4}to\s+<ORDER>"
    r"|(?:oppos|promis|threaten|offer)\w*\s+<SORT>|should\s+(?:[\w-]+\s+){1,4}(?:come|advance|approach|attack|worsen|cross|reach|break)"
    r"|ask(?:s|ed|ing)?\s+for\s+<SORT>|(?:lack|sabotag\w+)\s+(?:of\s+)?<SORT>|ready\s+(?:for|to\s+<ORDER>)"
    r"|heard\s+(?:of|about)|heard\b[^.;,]{0,25}\bthat|(?:was|were)\s+told\s+that|I\s+think"
    r"|had\s+the\s+evacuation|and\s+(?:was\s+)?(?:later\s+)?(?:lifted|cancell?ed|revoked|ended)"
    r"|had\s+an?\s+<SORTED>|withdrew\s+(?:the|its|his|her|their)\s+(?:order|decision|resolution))\b",
    {
        "ORDER": r"(?:approve|declare|order|announce|introduce|agree|sign)",
        "SORTED": r"(?:mandatory|forced|compulsory)",
        "SORT": r"(?:an?\s+|the\s+)?(?:mandatory|forced|compulsory|evacuat\w+)",
    },
)
#: "Struck Lozova off the mandatory evacuation list", "a bill on forced evacuation", "a court quashed ...".
_NOT_IN_FORCE = rule(
    r"\b<OFF> (?:the (?:city|town|village|community)s? of )?(?:<TOWNS>|<AREAS>)[^.;]{0,40}?"
    r" (?:off|from|out of) <LIST>"
    r"|\b(?:is|are|was|were|been|being|be) (?:\w+ ){0,2}?(?:<OFF>|taken) (?:off|from|out of) <LIST>"
    r"|\b(?:off|from|out of) which [^.;]{0,60}? (?:was|were|been) (?:\w+ )?(?:<OFF>|taken)\b"
    r"|\bspared <LIST>|\blet [^.;]{0,80}? (?:lapse|expire)\b|\border[^.;]{0,40} lapsed\b"
    r"|\bevacuation(?! (?:bus|train|point|crew|team|vehicle|route))[^.;]{0,60}?"
    r" (?:is|was|were|has been) (?:\w+ )?(?:a mistake|scrapped|discontinued|unlawful|illegal|reversed|void)\b"
    r"|\b(?:ruled|found|declared) [^.;]{0,80}? (?:unlawful|illegal|void)\b"
    r"|\bit was (?:\w+ )?(?:revoked|cancell?ed|lifted|rescinded|withdrawn|annulled|overturned)\b"
    r"|\b(?:court|judges?) (?:\w+ ){0,4}?(?:struck down|strikes? down|annul\w*|quash\w*|overturn\w*"
    r"|suspend\w*|cancel\w*|void\w*|halt\w*|block\w*)"
    r"|\b(?:struck down|quashed|overturned|voided) by (?:the |an? )?(?:\w+ ){0,3}court\b"
    r"|\b(?:bill|draft (?:law|order|resolution|decree|decision)|amendments?) (?:on|about|that|which|provid\w+"
    r"|allow\w*|would|introduc\w+|regulat\w+|requir\w+|oblig\w+|envisag\w+|to)\b"
    r"|\bthe law (?:allows|permits|provides|regulates|makes|introduces)\b"
    r"|\b(?:a|new) (?:\w+ )?law (?:on|that (?:provid|allow|regulat|introduc|requir)\w*)\b"
    r"|\b(?:parliament|verkhovna rada|rada|lawmakers|mps) (?:\w+ ){0,2}?(?:passed|adopted|voted|backed"
    r"|debated?|will vote)\b",
    {
        "OFF": r"(?:removed?|removes|removing|deleted?|deletes|excluded?|excludes|struck|strikes?"
        r"|drop(?:s|ped)?|crossed(?: out)?|crosses|exempt(?:s|ed)?|scratched|released?|withdrew|withdrawn)",
        "LIST": r"(?:(?:the|its|this|any|all) (?:[\w-]+ ){0,4}(?:list|zone|evacuation|order)s?"
        r"|(?:mandatory|forced|compulsory) evacuation)\b",
    },
)
#: The other side moves people away, or no one calls on those who live in the town.
_NO_CALL = OneOf(
    r"\bRussians?['’]?\s+(?:\w+\s+){0,2}(?:evacuat|deport|forcibly|removed)|\bdeport\w+"
    r"|\bevacuate\s+(?:\w+\s+)?(?:cars|vehicles|monuments|paintings)\b|\bhackers?\b|\bmarket\s+days\b|\bsmog\b|\bkindergarten\s+by\b"
    r"|\bleave\s+(?:only\s+)?(?:one|old|anger|clothes|batteries|a\s+lamp)\b|\bonly\s+if\s+they\s+must\b|\bto\s+find\s+work\b|\bcontract\s+is\s+over\b"
    r"|\b(?:chlorine|methane|gas)\b|(?<!\bsince\sthe\s)(?<!\bafter\sthe\s)\bflood\w*|\bburning\s+\w+|\bmaternity\b|\bdormitor\w+|\b(?:remember|recall)\w*\s+\w+\s+20\d\d\b|\bcall\w*\s+for\s+a\s+ceasefire|\bRussia\s+(?:took|moved|sent)\b|\brecalls?\s+how\b|\burged\s+people\s+to\s+\w+\s+(?:from\s+)?front"
    r"|\b(?:from|at)\s+(?:a|the)\s+(?:high-rise|shopping\s+cent)|\bbomb\s+threat|\bmines?\s+clear|\b\w+-storey\b|\brefinery\b"
    r"|\bof\s+\w+\s+houses\b"
    r"|\bleave\s+(?:the\s+|their\s+)?shelters?\b|\bdropped\s+leaflets\b|\bleaflets\s+over\b"
    r"|\b(?:messages?|sms|texts?)\s+(?:calling|from\s+(?:an?\s+)?unknown)"
    r"|\bleaflets\s+(?:(?:were|that\s+were|being)\s+)?(?:dropped|scattered|thrown|signed)\b|\bscattered\s+leaflets\b"
    r"|\bbefore\s+the\s+(?:\w+\s+)?counter-?offensive\b"
    r"|\bloudspeakers?\s+(?:mounted\s+)?(?:on|of|from)\s+(?:an?\s+|the\s+)?(?:Russian|enemy)\b|\bthe\s+(?:enemy|Russians)\s+(?:sent|sends)\s+(?:them|it|these|this|the\s+messages?)\b"
    r"|\b(?:Russian|enemy)\s+(?:\w+\s+)?(?:loudspeakers?|commanders?|officers?|generals?|officials|command|army|military|troops|forces|soldiers|radio)"
    r"\s+(?:\w+\s+){0,2}?(?:urg|told|tell|ask|call|warn|order|advis|instruct|demand)"
    r"|\b(?:Moscow|Russia|the\s+Kremlin|the\s+(?:enemy|occupiers|invaders))\s+(?:has\s+|have\s+|again\s+|also\s+)*"
    r"(?:urg(?:es|ed|ing)|told|tells|ask(?:s|ed)|call(?:s|ed)\s+(?:on|upon)|warn(?:s|ed)|order(?:s|ed)|advis(?:es|ed))\b"
    r"|\bleave\s+(?:(?:their|the|your|spare|all|a)\s+)*(?:keys?|valuables|pets|documents|contacts?|phones?|bicycles|beach(?:es)?|parks|forests?|streets|cemeter\w+)\b"
    r"|\bleave\s+[^.;,]{0,25}['’]s\s+(?:beach|park|street|square|forest|market|cemeter|shop)"
    r"|\bto\s+(?:evacuate|go|move|relocate|head)\s+(?:to|for|into)\s+(?:(?:the|their|a|nearest|nearby|bomb|underground)\s+)*(?:shelters?|cellars?|basements?|metro)\b(?!\s+(?:in|for)\b)"
)
_OVER = AnyCase(
    r"\bit\s+was\s+an?\s+(?:forced|mandatory|compulsory)\b|\b(?:is|was|has\s+been|been)\s+(?:now\s+|fully\s+)?(?:over|finished|ended|concluded)\b"
)
#: Of an order of a day that is not told no one can say whether it is in force.
_TO_COME = re.compile(
    r"\bwill\s+(?:only\s+)?(?:be\s+(?:introduced|announced|declared|launched)|start|begin|come|follow)\b|\bforesee\w*\b"
    r"|(?<!decided\s)(?<!resolved\s)(?<!voted\s)(?<!agreed\s)(?<!decision\s)(?<!resolution\s)(?<!order\s)"
    r"\bto\s+(?:start|begin|launch|introduce)\s+(?:\w+\s+)?(?:forced|mandatory|compulsory)",
    re.IGNORECASE,
)
#: "Mandatory evacuations have become a common thing", "told to evacuate from ten kilometers": of no town.
_OF_NO_TOWN = rule(
    r"\bevacuations[^.;]{0,30} (?:have become|are|have been) (?:an? )?(?:common|routine|frequent|usual"
    r"|commonplace)\b"
    r"|\bevacuations? (?:is|are) (?:primarily|mainly|usually|generally|only|mostly) (?:applied|used|for)\b"
    r"|\bwaves? of (?:\w+ )?evacuations? when\b|\bthere are (?:some|certain|several) settlements where\b"
    r"|\b(?:evacuate|leave|move) (?:from )?(?:the |an? )?(?:<D>|(?:\w+-)?kilomet(?:er|re)\b)"
)
#: One person is urged, or a state.
_TO_ONE = re.compile(
    r"\b(?i:begg?\w*|urg\w+|ask\w*|told|tells|plead\w*(?:\s+with)?|persuad\w*|convinc\w*"
    r"|implor\w*)\s+(?:(?:the|a)\s+(?:[\w-]+\s+){0,3}?(?:family|couple|woman|man|pensioner|grandmother|grandfather|mother|father|priest"
    r"|widow|owner)\b|(?:her|him|me"
    r"|my|his|her)\b|Ukraine\b|[A-Z][a-z]+\s+(?=to\s))|\b(?:she|he)\s+told\s+(?:her|his)\b"
)
#: "The Coordination Headquarters on mandatory evacuation": that is its name, and no order.
_A_BODY_FOR = AnyCase(
    r"\b(?:headquarters|commission|council|department|ministry|committee|centre|center)\s+(?:on|for)\s+(?:the\s+)?(?:issues?\s+of\s+)?$"
)
#: "All minors have been evacuated from Siversk": there is nobody more to take out.
_CHILDREN = AnyCase(
    r"(?<!\bwith\s)\b(?:children|minors|kids)\b(?:\s+(?!and\b|with\b)[\w\ue002-\ue006-]+){0,8}\s+$"
)
_ALL_CHILDREN = AnyCase(r"(?:all\s+)?(?:the\s+)?(?:children|minors|kids)\b")
_HAVE_BEEN = AnyCase(r"(?:have|has|had)\s+(?:\w+\s+)?been\b|(?:were|been)\s")
#: Taken out of the town by the enemy, by thieves, or as what they are, not because they live there.
_NO_FLIGHT = AnyCase(
    r"\b(?:hostages?|captives?|suspects?|drunks?|drunken|thie(?:f|ves)|robbers?|burglars?|criminals?|offenders?|fugitives?|poachers?|arrest\w*|for\s+(?:an?\s+)?trial|(?:russian|enemy|two|three|four|\d+)\s+agents?|spies|smuggl\w+|deserters?|draft\s+dodgers|conscripts"
    r"|fans|athletes|footballers|actors|tourists|pilgrims|holidaymakers)\b"
    r"|,\s+(?:all|most|mostly|mainly)\s+(?:of\s+them\s+)?(?:\w+\s+)?(?:soldiers|servicemen|fighters|troops|wounded|animals|dogs|cats)\b"
    r"|\b(?:russians?|occupiers|invaders)\s+(?:\w+\s+)?(?:(?:have|had|also)\s+)*(?:take|took|taken|brought|moved|drove|carried|led)\b"
)
#: "Because of a fire at the factory": of a building, and for an hour.
_FROM_A_FIRE = AnyCase(
    r"\b(?:because\s+of|due\s+to|after|from|by|during)\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:fire|blaze|accident|leak|smoke)\b"
    r"|\b(?:fire|blaze)\s+(?:at|in)\s+(?:an?|the)\s|\bfire-?fighters\b"
)
#: After it: for what they left, to come back.
_FOR_A_WHILE = AnyCase(
    r"[^.;]{0,60}?\b(?:for|on|to|into)\s+(?:(?:an?|the|her|his|their|some|one|two|three|few|summer|school|short|day|weekend|birthday)\s+){0,3}"
    r"(?:lunch|dinner|breakfast|weekend|birthday|party|wedding|funeral|concert|holidays?|vacation|excursion|trip|outing|day\s+(?:off|out|of\s+rest)"
    r"|rest|picnic|match|game|court|interrogation|operation|surgery|exams?|examination|walk|coffee|shopping|theatre|cinema|seaside"
    r"|tour|competition|tournament|festival)\b"
)
#: "He took 11 people out of Siversk last May": of an order of then one would say whether it holds.
_IN_A_PAST_MONTH = AnyCase(
    r"\b(?:last|that|in\s+the)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d)"
)
#: "Three were carried out of the rubble in Kharkiv".
_OUT_OF_RUBBLE = AnyCase(
    r"\s+(?:(?:an?|the|its|under)\s+)*(?:[\w-]+\s+)?(?:rubble|ruins|debris|wreck\w*|flames|fire|blaze|cars?"
    r"|(?:burning|collapsed|shelled|bombed|damaged|destroyed)\s+[\w-]+)\b"
)
#: "The court and the bank have been evacuated from Selydove": no people.
_BODIES = AnyCase(r"\b(?:court|bank|theatre|theater|office|library|factory|plant|company|enterprise)s?\s+$")
#: An order that is lifted for some may stand for the rest.
_SOME = re.compile(
    r"\b(?:for|of)\s+(?:\w+\s+){0,2}?(?:famil(?:y|ies)|children|minors|parents)\b|\bonly\b", re.IGNORECASE
)
#: Lifted in such a year, it tells nothing of these days.
_LONG_LIFTED = re.compile(r"\b20(?:1\d|2[0-2])\b")
#: The next sentence takes it back.
_TAKEN_BACK = re.compile(
    r"\b(?:fake|nonsense|untrue|hoax|dismissed|not\s+true|special\s+services)\b|\bdenied\s+(?:this|it|that"
    r"|the\s+report)\b|\bwe\s+did(?:\s+not|n['’]t)\s+listen\b"
    r"|\b(?:appl\w+|concerns?|covers?|affects?|extends?)\s+(?:only\s+)?(?:to\s+)?(?:only\s+)?(?:(?!all\b|every\b)\w+\s+){0,3}(?<!of\s)(?:districts|streets|neighbou?rhoods|blocks|quarters)\b"
    r"|\bit\s+was\s+(?:later\s+)?(?:lifted|cancell?ed|revoked)\b"
    r"|\bscam(?:s|mers?)?\b|\bfraudsters?\b|\b(?:sent|made|spread|posted|written|recorded|planted|forged|staged)\s+by\s+(?:the\s+)?(?:russians?|enemy|occupiers|moscow|hackers)\b"
    r"|\brussian\s+(?:\w+\s+)?(?:operation|provocation|disinformation|fake)\b|\bpsy-?ops?\b"
    r"|\bis\s+(?:itself\s+)?not\s+(?:to\s+be\s+evacuated|part\s+of\s+it|included)",
    re.IGNORECASE,
)
_MANNER = re.compile(
    r"^(?!.*\b(?:not|no|nobody|never|if|could|might|may|unless|without|planned|considered|fear\w*"
    r"|Russians?|army|occup\w+|deport\w*|recall\w*|remember\w*|claim\w*)\b)"
    r".*\b(?:taken|evacuated|removed|brought|moved|carried\s+out|conducted|evacuation)\b[^.;]{0,40}"
    r"\b(?:by\s+force|forcibly|in\s+a\s+forced\s+manner)\b",
    re.IGNORECASE,
)
ORDERS = OrderCues(lifting=LIFTING, some=_SOME, to_come=_TO_COME, taken_back=_TAKEN_BACK, manner=_MANNER)


#: Its authorities order and urge as well.
_OF_THE_OTHER_SIDE = AnyCase(
    r"\b(?:new\s+Russian\s+regions?|(?:Russian|Moscow|Kremlin)-(?:installed|backed|appointed)|occupation\s+(?:authorities"
    r"|administration|officials)|left\s+bank\s+of\s+the\s+Dnie?pe?r)\b"
)


#: "People do not want to leave, but he urges them to do so".
_LEAVING = re.compile(r"\b(?:leave|go|evacuate|move)\b[^.;]{0,20}$")
#: "In a week seven children were forcibly evacuated": they are counted, and no order is told.
_SO_MANY = re.compile(
    rf"{COUNT}\s+(?:\w+\s+)?(?:children|people|residents|families|minors)\s+(?:were|was|have\s+been)\s+$"
)
_NEXT_CLAUSE = re.compile(r"[,;.]|\s(?:as|after|before|until|when|while|because|since)\s")
#: What is said of an evacuation by denying that it pauses.
_NOT_STOPPED = re.compile(r"\b(?:not|never|without|would(?=\s+(?:[\w-]+\s+){0,3}have))\b|n['’]t\b")
#: Who "will be evacuated by force" is under an order.
_WILL = re.compile(r"\bwill\s+(?:also\s+|now\s+|all\s+)?(?=be\b)")
#: What they have to do is what is urged.
_MODALS = re.compile(
    r"\b(?:while\s+you(?:\s+still)?\s+can|(?:I|we)\s+will\s+(?:say|repeat|remind|stress)|would\s+give|should|must|needs?\s+to|ha(?:ve|s)\s+to|ought\s+to|can)\b",
    re.IGNORECASE,
)


def is_stated(passage: Passage, found: re.Match[str], value: Evacuation, newest_year: int) -> bool:
    """Whether an evacuation of the town is stated: not only spoken of, nor of others, nor over."""
    start, end = found.span()
    if value in BY_AUTHORITY and (_NO_ORDER.search(passage.text) or _NOT_IN_FORCE.search(passage.shadow)):
        return False
    if _OF_THE_OTHER_SIDE.search(passage.text) or spoken_of.is_only_spoken_of(passage, found, value):
        return False
    if (
        _OF_NO_TOWN.search(passage.shadow)
        or _NO_CALL.is_in(passage.text)
        or _is_of_one_person(passage, value, found)
        or no_evacuation.is_none(passage.shadow, start, end, value)
    ):
        return False
    if found[0].endswith("to do so") and not _LEAVING.search(passage.shadow, 0, start):
        return False
    if _A_BODY_FOR.search(passage.text, 0, start) or _moves_others(passage, found, value):
        return False
    if value is Evacuation.FORCED and _SO_MANY.search(passage.shadow, 0, start):
        return False
    if value is not Evacuation.NONE and _OVER.search(guards.clause(passage, start, end)):
        return False
    if _NOT_TO_LEAVE.search(_WHO_WANT.sub(" ", found[0])) or _ORDERED_ONES.match(passage.text):
        return False
    if found.re in LIFTING:
        # "The evacuation that had been in force was lifted": it is the lifting that is of today.
        return not guards.unsure(passage, start, end) and not _LONG_LIFTED.search(passage.text)
    if guards.unsure(passage, start, end, apart=_apart_from(found)):
        return False
    if not guards.is_of_these_days(passage, start, end, newest_year):
        return False
    # "Ordered out of Selydove before Russian troops arrive": those are not who goes.
    after = _NEXT_CLAUSE.split(passage.shadow[end : end + 25])[0]
    around = passage.shadow[max(0, start - 30) : end] + after
    # "People refuse to go, but he urges them to leave".
    before = _BUT.split(passage.shadow[max(0, start - 40) : start])[-1]
    if value in BY_AUTHORITY:
        before = _DESPITE.sub("", before)
    return not _OTHERS.search(_HELPERS.sub(" ", around)) and not _REFUSED.search(before)


def _apart_from(found: re.Match[str]) -> re.Pattern[str] | None:
    """The words of a statement that deny nothing and make nothing only possible."""
    if found.re in MODAL:
        return _MODALS
    if found.re in UNCEASING:
        return _NOT_STOPPED
    return _WILL if found.re in BY_FORCE else None


#: "Brought out of hiding in Sumy", "out of villages near Lyman".
_OUT_OF_A_THING = re.compile(
    rf"(?<=\s(?:of|om))\s+(?:the\s+|an?\s+)?(?:(?!(?:city|town|village|settlement|suburbs?|community)\b)[\w-]+\s+){{1,3}}(?:in|near|around|outside)\s+(?:the\s+)?[{TOWN}]"
)
#: "They have stopped taking people out", "took people out until the road was cut", "evacuated since 2022".
_STOPPED = re.compile(r"\b(?:stopp\w+|ceas\w+|quit|g[ai]ven?\s+up|halt\w+|paus\w+)\s+(?:\w+\s+)?$")
_STOPPED_IN = re.compile(
    r"\b(?:stopp(?:ed|ing)|ceased|quit|refus(?:e|ed|ing)|g[ai]ven?\s+up)\s+(?:\w+ing|to)\b", re.IGNORECASE
)
_UNTIL_THEN = re.compile(
    rf"\s*(?:[{TOWN}]+\s+)?(?:until\s+(?:the|it|they|he|she|we|last|their|his|her)\b|since\s+(?:the\s+(?:start|beginning)|(?:february\s+)?20\d\d)\b)"
)
_ITS_PART = re.compile(rf"\s+(?:the\s+)?[{TOWN}]+['’]s\s")
#: "The family decided to evacuate the children": they have not left, and are one family.
_NOT_YET_DONE = re.compile(
    r"\b(?:decid\w+|agree[sd]?|chose|chosen|promis\w+|offer\w*|vow\w*|wish\w*|dream\w*|ask(?:s|ed)?|beg(?:s|ged)?|hesitat\w*)\s+to\s+(?:[a-z]+ly\s+)?$"
)
#: "Their parents evacuated the children from Siversk".
_OF_ONES_OWN = re.compile(
    r"\b(?:famil(?:y|ies)|parents?|mothers?|fathers?|couple|grand(?:mother|father|parents)|relatives)\s+(?:[\w-]+\s+){0,4}$|\b(?:he|she|i|we)\s+(?:\w+ly\s+)?(?:\w+\s+to\s+)?$"
)
_OWN = re.compile(
    r"\b(?:his|her|my|our|their)\s+(?:own\s+)?(?:[\w-]+\s+){0,2}(?:family|children|child|kids|parents|mother|father|wife|husband|son|daughter|grandmother)\b|^evacuat\w+\s+(?:the|their)\s+(?:\w+\s+)?(?:children|kids)\b"
)


def _moves_others(passage: Passage, found: re.Match[str], value: Evacuation) -> bool:
    """Whether what has been taken out is a body, those who do not flee, or children alone."""
    if value is not Evacuation.UNDERWAY:
        return False
    end = found.end()
    if _NO_FLIGHT.search(passage.text) or _OUT_OF_RUBBLE.match(passage.text, end):
        return True
    if (
        _FROM_A_FIRE.search(passage.text)
        or _FOR_A_WHILE.match(passage.text, end)
        or _IN_A_PAST_MONTH.search(passage.text)
    ):
        return True
    # "People were taken out of Kherson's island quarter": not of all the town.
    if _ITS_PART.match(passage.shadow, end) or _OUT_OF_A_THING.match(passage.shadow, end):
        return True
    if (
        _STOPPED.search(passage.shadow, 0, found.start())
        or _STOPPED_IN.search(found[0])
        or _UNTIL_THEN.match(passage.shadow, end)
    ):
        return True
    near = max(0, found.start() - 60)
    if _NOT_YET_DONE.search(passage.shadow, near, found.start()):
        return True
    if _OWN.search(found[0]) and _OF_ONES_OWN.search(passage.shadow, near, found.start()):
        return True
    if _BODIES.search(passage.text, 0, found.start()):
        return True
    if not _HAVE_BEEN.search(found[0]):
        return False
    return bool(_CHILDREN.search(passage.text, 0, found.start()) or _ALL_CHILDREN.match(found[0]))


def _is_of_one_person(passage: Passage, value: Evacuation, found: re.Match[str]) -> bool:
    """ "Her daughter begged her to leave": no one but her is urged."""
    urged = _TO_ONE.search(passage.text, found.start(), found.end() + 40)
    return (
        value is Evacuation.URGED
        and urged is not None
        and TOWN not in passage.shadow[urged.start() : urged.end()]
    )
