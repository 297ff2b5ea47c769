"""Where a sentence tells of a strike on a town."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.extraction.english import guards, struck
from bot.extraction.english.shelling_phrases import REPORTED, UNCEASING
from bot.extraction.literals import Rules
from bot.extraction.lower import AnyCase
from bot.extraction.passage import ANAPHOR, OTHER, TOWN, Passage

_RULES = Rules((*UNCEASING, *REPORTED))
_HOLDS = dict.fromkeys(REPORTED, guards.is_current) | dict.fromkeys(UNCEASING, guards.is_of_these_days)
#: Of a shadow, which is in lower case: to ignore case would take five times as long.
_HINT = re.compile(
    r"shell|bomb|fire|firing|strik|struck|hit|attack|rocket|missile|drone|artiller|mortar|explosi|pound|barrage"
    r"|raid|grad|kill|wound|injur|destroying|levell?ing|razing|wip(?:ed|ing)\b|flatten|erasing|being\s+(?:destroyed|razed|levell?ed)|pummel|batter|hammer|target|arrivals|explosives|mlrs|s-[\ue000234]|munition|grenade|howitz|kab|shahed|lancet|drop|threw|throw|without\s+(?:something|anything)|(?:something|things|nothing|\bit)\s+(?:always\s+)?(?:falls|lands|flies|comes|fly|fall|land|explode)|shoot|\baim|opened\s+up|hunt"
)
#: Not the town: its defenders' strikes, what may yet come, troops and positions.
_OTHERS = AnyCase(
    r"\b(?:Ukrain(?:e['’]s|ian)\s+(?:\w+\s+)?(?:(?:forces|troops)(?!\s+(?:\w+\s+){0,2}(?:hold|defend)\w*)|army|drones?|artillery|missiles?|strikes?"
    r"|attack)|Belgorod|Kursk|Bryansk|Crimea|refiner\w+|oil\s+depot|ground\s+(?:attacks?|troops|forces)|infantry|assaults?|repel(?:s|led|ling)?|repuls(?:ed?|es|ing)"
    r"|(?:beat(?:s|en|ing)?|held|hold(?:s|ing)?|fought|fight(?:s|ing)?|drove|driv(?:en?|es|ing)|push(?:ed|es|ing)?|turn(?:ed|s|ing)?|ward(?:ed|s|ing)?)\s+(?:back|off)"
    r"\s+(?:[\w-]+\s+){0,4}(?:attacks?|waves?|attempts?|attackers)"
    r"|\ball\s+(?:of\s+(?:them|which)\s+)?(?:were|was)\s+(?:stopped|halted|thwarted|foiled|beaten\s+(?:back|off))"
    r"|(?:attacks?|attempts?)\s+(?:[\w-]+\s+){0,4}(?:were|was|been)\s+(?:\w+\s+)?(?:stopped|halted|thwarted|foiled|beaten\s+(?:back|off)|fought\s+off|broken\s+up)"
    r"|air\s+defen[cs]e|shot\s+down"
    r"|debris|leaflets|anniversary|monument|memorial|commemorat\w+|court|sentenced|convicted|victims\s+of"
    r"|before\s+capturing|destroyed\s+a\s+Russian|held\s+by\s+Russian|Russian\s+(?:command\s+post|depot"
    r"|warehouse)|Ukrainian\s+(?:\w+\s+)?bombs?|hospital\s+treats|(?:taken|rushed"
    r"|brought)\s+to\s+(?:an?\s+)?(?:[\w-]+\s+)?hospital\s+in"
    r"|(?:shelling|attacks?|strikes?|bombardment)\s+(?:of|on|in)\s+(?:[\w-]+\s+){1,5}(?:has|have|had|was|were|is|are)\s+(?:(?!not\b|never\b)\w+\s+){0,2}(?:stopped|ceased|ended|eased|subsided|averted|prevented)"
    r"|on\s+(?:the|a)\s+(?:road|way|route)\s+to|in\s+parliament|(?:fire|attack\w*|criticism|bombarded|struck|hit)\s+(?:\w+\s+){0,3}(?:on|across)\s+social\s+media|auditors|voters|goalkeeper|flu|heat\s?wave|storms?|robotics|wedding|hobby|thunder(?!\s+of\b)|in\s+another\s+region|HIMARS|gas\s+(?:explosion|blast)|Defen[cs]e\s+Forces(?!\s+repel)|our\s+(?:drones?|artillery|strikes?)|paratroopers['’]?\s+drones?"
    r"|\d+(?:st|nd|rd|th)\s+(?:Corps|Brigade)(?:['’]s)?\s+(?:drones?|artillery)"
    r"|artillery\s+of\s+the\s+\w+\s+brigade|Russian\s+headquarters|ammunition\s+(?:depot|dump|warehouse)|occupiers['’]\s+base"
    r"|Russian-held|(?:occupiers?|invaders|Russians|Russian\s+soldiers)(?:\s+in\s+\w+)?\s+(?:were\s+(?:killed"
    r"|wounded|hit)|came\s+under)|(?:kill|wound|struck|destroy)\w*\s+(?:\w+\s+)?(?:the\s+enemy|Russians"
    r"|Russian\s+(?:soldiers|equipment)|occupiers|invaders)"
    r"|coordinates|(?:adjust|correct|direct)ed\s+(?:Russian\s+)?(?:strikes|attacks|shelling|fire)"
    r"|guided\s+missiles?\s+to|call(?:s|ed)?\s+for\s+strikes|hackers?|(?:shelled|attacked)\s+directions"
    r"|farewell|insurance|years\s+since|school\s+opens|remembered|minute\s+of\s+silence|power\s+line\s+(?!(?:in|of|that|which|was|were|and|at|near|on|to|there|here)\b)\w+"
    r"|the\s+line\s+damaged|boats?\s+off|trains?\s+came|rehabilitation"
    r"|(?:substation|energy\s+\w+|drone\s+attack|missile\s+strikes?)\b[^.;]{0,80}\b(?:no\s+power|power\s+is\s+off)"
    r"|emergency\s+blackouts?|hardly\s+a\s+sound|without\s+hits|will\s+be\s+rebuilt|strikes\s+on\s+\w+['’]s\s+energy"
    r"|hit\s+a\s+village\s+in|a\s+village\s+council\s+in|intercepted|ceasefire|truce|armistice|(?<!the\s)sirens?|(?:sappers|deminers|engineers|pyrotechnicians)\s+(?:\w+\s+)?(?:removed|defused|cleared|found|destroyed|neutrali[sz]ed|detonated|collected|blew)|nuclear|cyber|counterattack|counter-attack|attacks\s+along\s+the\s+(?:\w+\s+)?front|the\s+country['’]s\s+(?:energy|power)|they\s+were\s+\w+\s+(?:as|while|when)\s+they|came\s+under\s+(?:\w+\s+){0,3}(?:fire|attacks?|shelling)\s+(?:while|during|when)\s+(?:an?\s+|the\s+)?evacuat\w+|evacuation\s+(?:bus|point"
    r"|vehicle|crew))\b"
)
#: "Ten communities came under fire, Khotin among them": the towns stand for what lies around them.
_COMMUNITIES = AnyCase(
    r"\b(?:communities|districts)\b[^.;]{0,160}\b(?:among\s+them|including|such\s+as|w(?:as|ere)\s+shelled)"
)
_THING = AnyCase(
    r"\b(?:(?:almost\s+|nearly\s+)?(?:all|every|most)\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+){0,2}\w+(?<!cities)(?<!towns)(?<!villages)(?<!settlements)\s+have|(?:our|their|his|her|\w+['’]s)\s+(?:\w+\s+)?(?:cars?"
    r"|vans?|bus|minibus|trucks?|ambulances?)|(?:cars?|vans?|bus|minibus|trucks?|ambulances?)\s+of\s+(?:theirs|ours)|famil(?:y|ies)\s+whose(?:\s+\w+)?|bridges?|roads?|routes?|highways?|approach\w*|flats|dams?|pipes?|convoys?|vehicles?|positions?"
    r"|depots?)\b"
    r"(?:(?!\band\s+(?:is|was)\b)[^,.;]){0,25}$|\b(?:roads?|routes?|highways?)\s+(?:in|out\s+of|to|into|from|between|through|towards?|leading)\b(?:(?!\band\b)[^,.;]){0,60}$|\b(?:fields|crops|forests?|orchards|trees)\s+(?:is|are|was|were)\s[^.;]{0,25}$"
)
#: "Almost all boiler houses have been bombed": in all the time, and not in the last days.
_HAVE_BEEN = re.compile(r"\bha(?:ve|s)\s+been\b")
_NEARLY_ALL = AnyCase(r"\b(?:all|most|many|half)\s+(?:of\s+)?(?:the\s+)?(?:[\w-]+\s+){0,2}$")
#: How many died in all the war tells nothing of these days.
_SINCE_THE_BEGINNING = AnyCase(
    r"\b(?:since|from)\s+(?:(?:the|Russia['’]s|its)\s+)?(?:[\w-]+\s+){0,4}(?:war|invasion)\b|\bsince\s+(?:February\s+)?2022\b"
)
_HARM = AnyCase(r"\b(?:kill|wound|injur|destroy|damag|died|demolish)\w*")
#: "Killed in shelling near Lyman".
_NEAR_ANOTHER = AnyCase(
    rf"[^.;,]{{0,25}}\s(?:near|outside|while\s+visiting)\s+(?:\w+\s+){{0,2}}[{TOWN}{OTHER}]"
)
#: "Two weeks ago a missile hit ...": of the last days no one says so.
_WEEKS_AGO = AnyCase(
    r"\b(?:(?:two|three|four|five|six|several|some|a\s+few|\d+)\s+weeks|a\s+(?:month|fortnight))\s+(?:ago|earlier|before)\b"
    r"|\blast\s+(?:month|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b"
)
#: "Two were killed when Toretsk was shelled": that "when" tells of no other time.
_HURT_WHEN = re.compile(
    r"\b(?:killed|wounded|injured|hurt|died|damaged|destroyed|burned)\b[^.;:]{0,60}?\s(?P<when>when)\s",
    re.IGNORECASE,
)
_BREAKS = re.compile(r";|,\s+(?:and|while|yet|though)\s|,?\s+but\s", re.IGNORECASE)
#: "In occupied Melitopol", "Tokmak, which the Russians hold": those strikes are not the enemy's.
_OCCUPIED = AnyCase(
    rf"(?:^\W*|\b(?:in|and)\s+)(?:\w+-)?occupied\s+[{TOWN}]|[{TOWN}],\s+which\s+the\s+Russians\s+hold"
)


#: "Background: In March, 11 people were killed": a month tells nothing of the last days.
_IN_A_MONTH = re.compile(
    r"[\W\d]*(?:Background:\s+)?(?:In|Last|Back\s+in)\s+(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December),?\s(?!and\b)"
)


def strikes_in(passage: Passage, newest_year: int) -> Iterator[re.Match[str]]:
    """What the passage tells of strikes by the enemy, wherever they fell."""
    if not _HINT.search(passage.shadow) or _IN_A_MONTH.match(passage.text):
        return
    others: bool | None = None
    told = _without_when(passage)
    for pattern in _RULES.possible(passage.shadow):
        holds = _HOLDS[pattern]
        for found in pattern.finditer(passage.shadow):
            # To ask it of every sentence would take long.
            if others is None:
                others = bool(_OTHERS.search(passage.text))
                if _is_of_others(passage) or (others and not _BREAKS.search(passage.text)):
                    return
            if not holds(told, *found.span(), newest_year) or _is_of_a_thing(passage, found):
                continue
            if others and _OTHERS.search(_main_clause(passage.text, *found.span())):
                continue
            if _WEEKS_AGO.search(_main_clause(passage.text, *found.span())):
                continue
            if not struck.is_a_strike(passage, *found.span()):
                continue
            if _HARM.search(found[0]) and _SINCE_THE_BEGINNING.search(passage.text):
                continue
            if not _NEAR_ANOTHER.match(passage.shadow, found.end()):
                yield found


def _without_when(passage: Passage) -> Passage:
    hurt = _HURT_WHEN.search(passage.text)
    if hurt is None:
        return passage
    start, end = hurt.span("when")
    text, shadow = (f"{its[:start]}as  {its[end:]}" for its in (passage.text, passage.shadow))
    return replace(passage, text=text, shadow=shadow)


def _is_of_others(passage: Passage) -> bool:
    return bool(_COMMUNITIES.search(passage.text) or _OCCUPIED.search(passage.shadow))


def _main_clause(text: str, start: int, end: int) -> str:
    """What is told in one breath with the statement: "Air defence shot down 20, but one hit a house"."""
    before = list(_BREAKS.finditer(text, 0, start))
    after = _BREAKS.search(text, end)
    return text[before[-1].end() if before else 0 : after.start() if after else len(text)]


def _is_of_a_thing(passage: Passage, found: re.Match[str]) -> bool:
    """ "Every road is being hit", "flats that were bombed out": that says nothing of the town itself."""
    named = any(mark in found[0] for mark in (TOWN, ANAPHOR))
    if named:
        return False
    return bool(
        _THING.search(passage.text, 0, found.start())
        or (_HAVE_BEEN.search(found[0]) and _NEARLY_ALL.search(passage.text, 0, found.start()))
    )
