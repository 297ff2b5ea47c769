"""Whether the town is shelled, and whether without a pause."""

import re
from collections.abc import Iterator
from functools import partial

from bot.domain.fact import FactKind, Shelling
from bot.extraction import headed
from bot.extraction.english import guards, struck
from bot.extraction.english.phrases import rules
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.literals import Rules
from bot.extraction.passage import ANAPHOR, OTHER, TOWN, Passage
from bot.extraction.subjects import Subjects
from bot.extraction.timing import Timing

#: A word may use those below it.
_WORDS = {
    "WEAPONS": r"""
        (?:(?:Russian|enemy|heavy|the|guided|glide|gliding|aerial|kamikaze|FPV|first-person|multiple
        |incoming|artillery|mortar|tank|cluster|several|more|\w+-guided|<COUNT>) ){0,4}
        (?:shells?|bombs?|rockets?|missiles?|drones?|Shaheds?|Grads?|mortars?|projectiles?|rounds|artillery
        |guns|(?:rocket )?launchers?|gunners|explosions?|FAB-\d+s?|artillery fire|rocket fire|warplanes?
        |jets?|aircraft)
    """,
    "FELL": r"""
        (?:has |have |had )?(?:hits?|struck|strikes?|lands?|landed|falls?|fell|fallen|explod(?:e|es|ed)
        |damag(?:e|es|ed)|destroy(?:s|ed)?|kill(?:s|ed)?|wound(?:s|ed)?|injur(?:e|es|ed)|rain(?:s|ed)?
        |crash(?:es|ed)?|slam(?:s|med)?|set fire|tore|ripped|wreck(?:s|ed)?|fly|flew|pound(?:s|ed)?
        |flatten(?:s|ed)?|set(?: [\w’'\ue000-\ue006-]+){0,5} (?:on fire|ablaze)|burn(?:s|ed)?
        |demolish(?:es|ed)?|gutted
        |levell?ed|pummel(?:s|led|ed)?|batter(?:s|ed)?|(?:been|are|is|keep) (?:striking|hitting|pounding
        |landing|falling)
        |target(?:s|ed)?|came down|brought down|knocked out|blew|dropped|dropping|attack(?:s|ed)?
        |(?:come|comes|came) (?=at|in|every|from))
    """,
    "STRIKES": r"""
        (?:shelling|bombardments?|bombing|attacks?|strikes?|air ?strikes?|raids?|barrages?|artillery fire
        |mortar fire|salvos?|drone strikes?
        |(?:rocket|drone)(?: (?:or|and) \w+)? fire)
    """,
    "FOES": r"""
        (?:Russians?|they|enemy|Moscow['’]s (?:forces|troops|army)|occupiers|invaders|Russia|(?:Russian
        |enemy) (?:\w+ )?(?:forces
        |troops|army|artillery|aircraft|drones?|jets|warplanes|military|gunners)
        |Russia['’]s (?:\w+ )?(?:troops|forces|army|artillery|aircraft|drones))
    """,
    "OFTEN": r"""
        again|repeatedly|been|regularly|often|frequently|heavily|constantly|daily|also|being|just|now|still
        |recently|incessantly|relentlessly|come
    """,
    "BE": "comes?|came|coming|is|are|was|were|being|been|remains?|stays?",
}
_REPORTED = rules(
    r"""
    (?:^|[“"])\W*(?:daily|constant|continuous|incessant|relentless|ceaseless) (?:(?:Russian|enemy|artillery
    |drone|air|missile) )*(?:<STRIKES>|drones)(?: too| again)?(?=\s*[.!;,])

    (?:constantly|regularly|daily|continually|continuously|repeatedly|permanently
    |still) under (?:[\w-]+ ){0,2}(?:fire|shelling
    |attack|bombardment)\b

    <BE> (?:(?:frequently|regularly|constantly|often|repeatedly|again|periodically) )+(?:hit|struck
    |attacked|targeted)\b

    <PLACE> (?:was|were|has been|have been) (?:(?:<OFTEN>) )*(?:struck|hit|attacked
    |targeted)\b(?=:|,? (?:on|overnight|late|early|yesterday|today|this|last|twice|three times)\b)

    under (?:[\w-]+ ){0,3}(?:fire|attacks?|drones|strikes)(?=\s*[:–—])

    <BE> attacked [^.;]{0,40}?\b(?:with|by) [^.;]{0,20}?<WEAPONS>

    (?:shelled|hit|attacked|bombed|struck)(?: (?:today|yesterday|overnight|again))?,? (?:was|were) (?:<PLACE>)

    <WEAPONS> (?:is|are) (?:(?:<OFTEN>) )*(?:firing (?:on|at)|shelling|pounding|hitting) (?:the )?<PLACE>

    open(?:s|ed)? fire (?:on|at) <PLACE>

    <PLACE>:? (?:was |were )?(?:attacked|shelled|hit|struck) <COUNT> times\b

    <COUNT> (?:[\w-]+ ){0,2}(?:attacks|strikes|hits|shellings|air ?strikes)(?! (?:on|against|in|killed)\b)

    <COUNT> (?:[\w-]+ ){0,2}(?:KABs?|bombs?|drones?|missiles?|shells?|rockets?|Grads?
    |Shaheds?) on (?:the )?<PLACE>

    <STRIKES> (?:were|was|have been) (?:reported|recorded|registered) (?:on|in|at|against)(?: the (?:towns?
    |cit(?:y|ies)
    |villages?) of)? <PLACE>

    (?:after|in|during|by) an? (?:[\w-]+ ){0,2}(?:attack|strike|raid) (?:by|with|of
    |from) (?:[\w-]+ ){0,2}<WEAPONS>

    (?:bombs|shells|rockets|missiles) (?:(?:falling|raining|landing|dropped) )?on <PLACE>

    <PLACE>: (?:[\w-]+ ){0,2}(?:artillery|drones?|shelling|shelled|mortars?|KABs?|glide bombs?|Grads?
    |air ?strikes?)\b

    (?:shelling|bombardment|bombing) (?:went on|goes on|continued|continues|resumed|intensified)\b

    (?:batter(?:y|ies)|gunners|howitzers|guns|tanks|launchers)(?: [^.;,]{3,30})? (?:fires?|fired|starts?
    |started|opens? up
    |opened up) (?:at|on) (?:<PLACE>|it\b)

    <FOES> (?:<OFTEN> )?(?:shelled|bombed|attacked|fired on|struck|hit|pounded) (?:several|many|a number of
    |<COUNT>)
    \s(?:[\w-]+ ){0,2}(?:places|towns|villages|settlements|communities|cities)[^.;:]{0,70}?, among them\b

    targets? of (?:\w+ )?(?:shelling|bombardment|air ?strikes|missile strikes)

    <FOES>(?:, [^,.;]{3,60},)? (?:(?:have|has|had|also|<OFTEN>|keep|kept) )*(?:hitting|striking|fir(?:e|es
    |ed|ing) (?:on|at)
    |shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?
    |bombard(?:s|ed|ing)?|pummel(?:s|led)?|pound(?:s|ed|ing)?)
    \s(?:(?:the |its )?(?:centre|center|market|outskirts|suburbs|streets|residential areas?|hospital
    |station|school) (?:of|in) )?
    (?:the )?(?:<PLACE>|us\b|it\b)

    (?:shelling|bombardment|bombing)(?: (?:of|on|against) (?:the )?<PLACE>)? (?:goes|go|has gone
    |continues|continue|keeps) (?:on )?
    (?:day and night|around the clock|round the clock|every day|all the time|non-?stop|without)

    under (?:[\w'’,-]+ ){0,9}?(?:shelling|bombardment|artillery fire|bombing|mortar fire)

    <BE> (?:(?:<OFTEN>) )*(?:shelled|bombed|bombarded|pounded|fired (?:on
    |upon)|under (?:[\w-]+ ){0,3}(?:fire|attacks?)
    |(?:struck|hit|attacked|targeted)(?= (?:by|with|<OFTEN>|every|day|from the air|overnight)\b))

    <WEAPONS>(?:,? (?:which|that))? (?:<OFTEN> )?<FELL>(?= (?:[\w’'-]+ ){0,4}?(?:<PLACE>|in <PLACE>))

    they (?:shell|hit|bomb|pound|strike)(?: us)? (?:from (?:dusk|dawn|morning|night)|round the clock
    |around the clock|without a|every day
    |day and night|daily)

    <WEAPONS>,?(?: (?!(?:not|never|can|could|may|might|would|will|if|to|shot|downed|intercepted
    |fl(?:y|ies|ew)|as)\b)[\w’'-]+){0,5}?\s(?!fl(?:y|ew)\b)<FELL>\b(?! short\b)

    (?:hit|struck|attacked|damaged|destroyed|killed|wounded|injured|died|burned|targeted
    |set (?:on fire|ablaze))
    (?: (?!not\b)[\w’'-]+){0,5}? (?:by|in|with|after|when|from|under)(?: [\w’'-]+){0,3}?
    \s(?:<WEAPONS>|<STRIKES>)

    <WEAPONS> drop(?:s|ped)? (?:[\w-]+ ){1,3}(?:on|over) <PLACE>

    <STRIKES> (?:on|of|against|in|at|over) (?:central |downtown |the centre of |the [\w -]{3,25}, )?<PLACE>

    <FOES> (?:(?:have|has|had|are|also|again|<OFTEN>) )*(?:shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?|hit|hits
    |hitting|struck|attack(?:s|ed|ing)?|pound(?:s|ed|ing)?|bombard(?:s|ed|ing)?|fir(?:e|es|ed|ing) (?:on
    |at))(?: the)? <PLACE>

    (?:shelling|bombardment|bombing|shells|artillery)(?: [\w’'-]+){0,2} (?:is|are|has been
    |have been) (?:constant|incessant|relentless|daily|continuous|unrelenting)

    (?:shelling|bombardment|bombing|shells|guns)(?: [\w’'-]+){0,4} (?:never|rarely|hardly ever|hardly
    |seldom) (?:stops?|pauses?|ceases?|lets? up|ends?)

    (?:with|amid|despite|under) (?:(?:the|a|such|this) )?(?:(?:Russian|enemy) )?(?:constant|incessant
    |relentless|daily|continuous|unrelenting|ceaseless|round-the-clock|regular|heavy|intense
    |endless) (?:(?:Russian|enemy|artillery|mortar|drone) )*<STRIKES>

    there (?:is|are) (?:constant|incessant|relentless|daily|continuous|unrelenting|regular) (?:(?:Russian
    |enemy|artillery|mortar) )*<STRIKES>

    <COUNT> (?:[\w-]+ ){0,2}(?:settlements|villages|towns|communities|places) (?:were|have been
    |came) (?:hit|attacked|shelled|struck|bombed|under (?:\w+ )?(?:fire|attack|shelling))

    under (?:[\w-]+ ){0,3}(?:fire|attacks?|shelling|strikes) (?:were|was|came) (?=<TOWNS>|the (?:city|town
    |village) of)

    <STRIKES> (?:did|caused|left|brought) (?:\w+ ){0,3}(?:damage|destruction|casualties) (?:in|to) <TOWNS>

    (?:shelled|bombed|attacked) (?:<OFTEN>|every day|day and night|around the clock|round the clock|non-?stop)
    """,
    _WORDS,
)
#: What is said of it by denying that it pauses: these words deny nothing else.
_UNCEASING = rules(
    r"""
    (?:not|hardly|barely|scarcely|no|never)(?: a| an| one| any)?(?: single)? (?:day|night
    |hour)\b[^.;]{0,40}? without (?:<STRIKES>
    |<WEAPONS>)

    (?:not|hardly|barely|no)(?: a| an| one| any)?(?: single)? (?:day|night
    |hour)\b[^.;]{0,20}? without (?:the )?<FOES>
    \s(?:shelling|bombing|attacking|hitting|striking|pounding) <PLACE>

    few (?:days|nights|hours)[^.;]{0,15}? without (?:<STRIKES>|<WEAPONS>)

    hardly (?:been )?a day [^.;]{0,30}?\bon which [^.;]{0,30}?\bdid not (?:fire|shell|strike|hit)

    (?:<STRIKES>|fire)(?: (?:on|of|against|at) (?:the )?<PLACE>)? (?:never|rarely|hardly ever|hardly
    |seldom|do not|does not|don['’]t|doesn['’]t)
    (?: ever)? (?:let up|lets up|stops?|ceases?|pauses?|ends?|subsides?)

    (?:not|hardly|barely) (?:a|one|an|any) (?:single )?(?:day|night|hour) (?:passes|goes by|went by|without)
    [^.;]{0,20}? (?:<STRIKES>|<WEAPONS>)

    (?:is|are)n['’]t (?:a|an) (?:day|night|hour) without (?:<STRIKES>|<WEAPONS>)

    <STRIKES>(?: [\w’'\ue000-\ue006-]+){0,3} (?:does|do) not (?:stop|cease|let up)

    (?:does not|do not|doesn['’]t|don['’]t|never) (?:stops?|cease) (?:attacking|shelling|bombing|hitting
    |firing (?:on
    |at)) <PLACE>
    """,
    _WORDS,
)
_RULES = Rules((*_UNCEASING, *_REPORTED))
_HOLDS = dict.fromkeys(_REPORTED, guards.is_current) | dict.fromkeys(_UNCEASING, guards.is_of_these_days)
_CONSTANT = re.compile(
    r"\b(?:constant(?:ly)?|continuous(?:ly)?|continual(?:ly)?|incessant(?:ly)?|unceasing(?:ly)?|relentless(?:ly)?"
    r"|unrelenting(?:ly)?|non-?stop|(?:round|around)[\s-]the[\s-]clock|persistent(?:ly)?|ceaseless(?:ly)?"
    r"|morning,\s+noon\s+and\s+night|from\s+(?:dusk|dawn)\s+(?:to|till|until)\s+(?:dawn|dusk)|permanent"
    r"|daily|(?:every|each)\s+(?:single\s+)?(?:day|night|hour)|day\s+and\s+night|day\s+in,\s+day\s+out"
    r"|day\s+after\s+day|(?:not|hardly|barely)\s+(?:a|one|an|any)\s+(?:single\s+)?(?:day|hour|night)"
    r"|\w+n['’]t\s+an?\s+(?:hour|day|night)\s+without|(?:do|does)\s+not\s+(?:stop|cease|let\s+up)"
    r"|never\s+lets?\s+up|few\s+(?:days|nights|hours)\s|hardly\s+(?:been\s+)?a\s+day|no\s+day\s"
    r"|(?:never|rarely|hardly(?:\s+ever)?|seldom)\s+(?:stops?|pauses?|ceases?|lets?\s+up"
    r"|ends?)"
    r"|without\s+(?:a\s+|any\s+)?(?:break|pause|let-?up|respite)|all\s+the\s+time|almost\s+without)\b",
    re.IGNORECASE,
)
#: "Daily Mail", "the daily Ukraina Moloda".
_NEWSPAPER = re.compile(
    r"\bDaily\s+(?:Mail|Telegraph|Express|Mirror|Star|News|Beast|Times|Post|Herald)\b"
    r"|\bthe\s+daily\s+(?!Russian|Shell|Attack|Drone|Bomb|Missile)[A-Z]\w+"
)
_HINT = re.compile(
    r"shell|bomb|fire|firing|strik|struck|hit|attack|rocket|missile|drone|artiller|mortar|explosi|pound|barrage"
    r"|raid|Grad|pummel|batter|hammer|howitz|KAB",
    re.IGNORECASE,
)
#: Not the town: its defenders' strikes, what may yet come, troops and positions.
_OTHERS = re.compile(
    r"\b(?:Ukrain(?:e['’]s|ian)\s+(?:\w+\s+)?(?:forces|troops|army|drones?|artillery|missiles?|strikes?"
    r"|attack)|Belgorod|Kursk|Bryansk|Crimea|refiner\w+|oil\s+depot|ground\s+attack|assaults?|repelled"
    r"|air\s+defen[cs]e|shot\s+down"
    r"|debris|leaflets|anniversary|monument|memorial|commemorat\w+|court|sentenced|convicted|victims\s+of"
    r"|before\s+capturing|destroyed\s+a\s+Russian|held\s+by\s+Russian|Russian\s+(?:command\s+post|depot"
    r"|warehouse)|Ukrainian\s+(?:\w+\s+)?bombs?|hospital\s+treats|(?:taken|rushed"
    r"|brought)\s+to\s+(?:a\s+)?hospital"
    r"|(?:shelling|attacks?|strikes?)\s+(?:of|on)\s+\w+\s+(?:has|have)\s+(?:\w+\s+)?(?:stopped|ceased|ended)"
    r"|in\s+parliament|social\s+media|auditors|voters|goalkeeper|flu|heat\s?wave|storms?|robotics|wedding|hobby|thunder|in\s+another\s+region|HIMARS|gas\s+(?:explosion|blast)|Defen[cs]e\s+Forces(?!\s+repel)|our\s+(?:drones?|artillery|strikes?)|paratroopers['’]?\s+drones?"
    r"|\d+(?:st|nd|rd|th)\s+(?:Corps|Brigade)(?:['’]s)?\s+(?:drones?|artillery)"
    r"|artillery\s+of\s+the\s+\w+\s+brigade|Russian\s+headquarters|ammunition\s+(?:depot|dump|warehouse)|occupiers['’]\s+base"
    r"|Russian-held|(?:occupiers?|invaders|Russians|Russian\s+soldiers)(?:\s+in\s+\w+)?\s+(?:were\s+(?:killed"
    r"|wounded|hit)|came\s+under)|(?:kill|wound|struck|destroy)\w*\s+(?:\w+\s+)?(?:the\s+enemy|Russians"
    r"|Russian\s+(?:soldiers|equipment)|occupiers|invaders)"
    r"|coordinates|(?:adjust|correct|direct)ed\s+(?:Russian\s+)?(?:strikes|attacks|shelling|fire)"
    r"|guided\s+missiles?\s+to|call(?:s|ed)?\s+for\s+strikes|hackers?|(?:shelled|attacked)\s+directions"
    r"|farewell|insurance|years\s+since|school\s+opens|remembered|minute\s+of\s+silence|power\s+line\s+(?-i:[A-Z])\w*"
    r"|the\s+line\s+damaged|boats?\s+off|trains?\s+came|rehabilitation"
    r"|(?:substation|energy\s+\w+|drone\s+attack|missile\s+strikes?)\b[^.;]{0,80}\b(?:no\s+power|power\s+is\s+off)"
    r"|emergency\s+blackouts?|hardly\s+a\s+sound|without\s+hits|will\s+be\s+rebuilt|strikes\s+on\s+\w+['’]s\s+energy"
    r"|hit\s+a\s+village\s+in|a\s+village\s+council\s+in|intercepted|ceasefire|sirens?|nuclear|cyber|counterattack|counter-attack|evacuation\s+(?:bus|point"
    r"|vehicle|crew))\b",
    re.IGNORECASE,
)
#: "Ten communities came under fire, Khotin among them": the towns stand for what lies around them.
_COMMUNITIES = re.compile(
    r"\b(?:communities|districts)\b[^.;]{0,160}\b(?:among\s+them|including|such\s+as|w(?:as|ere)\s+shelled)",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:bridges?|roads?|routes?|highways?|approach\w*|flats|dams?|pipes?|convoys?|vehicles?|positions?"
    r"|depots?)\b"
    r"[^,.;]{0,25}$",
    re.IGNORECASE,
)
#: Where no town is named: it happened in an area, or in the town of one who speaks.
_ELSEWHERE = re.compile(
    r"\b(?:oblast|region|district|communit(?:y|ies))\b|\b(?:her|his|their|my)\s+(?:city|town|village)\b",
    re.IGNORECASE,
)

#: How many died in all the war tells nothing of these days.
_SINCE_THE_BEGINNING = re.compile(
    r"\bsince\s+(?:(?:the|Russia['’]s|its)\s+)?(?:[\w-]+\s+){0,4}(?:war|invasion)\b|\bsince\s+(?:February\s+)?2022\b",
    re.IGNORECASE,
)
_HARM = re.compile(r"\b(?:kill|wound|injur|destroy|damag|died|demolish)\w*", re.IGNORECASE)
#: "Killed in shelling near Lyman".
_NEAR_ANOTHER = re.compile(
    rf"[^.;,]{{0,25}}\s(?:near|outside|while\s+visiting)\s+(?:\w+\s+){{0,2}}[{TOWN}{OTHER}]", re.IGNORECASE
)
#: After a strike: the towns where it fell.
_LEADS_A_LIST = re.compile(rf"[^.;:]{{0,60}}:\s*[{TOWN}]")
#: "Several places were shelled, among them the town of Kupiansk".
_AMONG_THEM = re.compile(rf"[^.;:]{{0,90}},\s+among\s+them\s+(?:the\s+\w+\s+of\s+)?[{TOWN}{OTHER}]")
#: "These areas are under fire": of places that the sentence does not name.
_THOSE_PLACES = re.compile(
    r"\b(?:these|those)\s+(?:\w+\s+)?(?:areas|districts|villages|settlements|places|communities|parts)\b",
    re.IGNORECASE,
)
_BREAKS = re.compile(r";|,\s+(?:but|and|while|yet|though)\s", re.IGNORECASE)
#: "In occupied Melitopol", "Tokmak, which the Russians hold": those strikes are not the enemy's.
_OCCUPIED = re.compile(
    rf"(?:^\W*|\b(?:in|and)\s+)(?:\w+-)?occupied\s+[{TOWN}]|[{TOWN}],\s+which\s+the\s+Russians\s+hold",
    re.IGNORECASE,
)
#: From there it was fired, or it is named only to say that it was quiet, or where somebody is treated.
_FIRED_FROM = re.compile(
    r"\b(?:from\s+(?:the\s+)?(?:direction\s+of\s+|occupied\s+)?|besides\s+|neither\s+|nor\s+|(?:hospital|clinic)\s+in\s+"
    r"|(?:resident|native)\s+of\s+|launched\s+at\s+)$",
    re.IGNORECASE,
)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: constant says more than reported."""
    strikes = partial(_strikes, newest_year=timing.newest_year)
    yield from headed.struck(passage, subjects, strikes, _level)
    if not passage.mentions and _ELSEWHERE.search(passage.text):
        return
    if not passage.is_of_an_area:
        told = sorted(_told(passage, subjects, timing.newest_year), key=_is_less)
        yield from once_per_place(told)


def _is_less(finding: Finding) -> bool:
    return finding.value is not Shelling.CONSTANT


def _told(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    for found in _strikes(passage, newest_year):
        if _THOSE_PLACES.search(passage.text, 0, found.start()):
            continue
        places = passage.named_otherwise(subjects.of(passage, *found.span(), several=True), _FIRED_FROM)
        if found[0].endswith("among them"):
            places = ()
        listed = passage.named_otherwise(subjects.lists.enumerated(passage, found.start()), _FIRED_FROM)
        if set(listed) & set(places) or (not places and _LEADS_A_LIST.match(passage.shadow, found.end())):
            places = tuple(dict.fromkeys((*places, *listed)))
        among = _AMONG_THEM.match(passage.shadow, found.end())
        if not places and (among or found[0].endswith("among them")):
            places = subjects.lists.enumerated(passage, found.end())
        if places:
            yield Finding(FactKind.SHELLING, tuple(places), _level(passage, found), *found.span())


def _strikes(passage: Passage, newest_year: int) -> Iterator[re.Match[str]]:
    """What the passage tells of strikes by the enemy, wherever they fell."""
    if not _HINT.search(passage.text):
        return
    others: bool | None = None
    for pattern in _RULES.possible(passage.shadow):
        holds = _HOLDS[pattern]
        for found in pattern.finditer(passage.shadow):
            # To ask it of every sentence would take long.
            if others is None:
                others = bool(_OTHERS.search(passage.text))
                if _is_of_others(passage) or (others and not _BREAKS.search(passage.text)):
                    return
            if not holds(passage, *found.span(), newest_year) or _is_of_a_thing(passage, found):
                continue
            if others and _OTHERS.search(_main_clause(passage.text, *found.span())):
                continue
            if not struck.is_a_strike(passage, *found.span()):
                continue
            if _HARM.search(found[0]) and _SINCE_THE_BEGINNING.search(passage.text):
                continue
            if not _NEAR_ANOTHER.match(passage.shadow, found.end()):
                yield found


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
    return not named and bool(_THING.search(passage.text, 0, found.start()))


def _level(passage: Passage, found: re.Match[str]) -> Shelling:
    start, end = found.span()
    before = _without_newspapers(passage.text[max(0, start - 70) : start])[-40:].rsplit(".", 1)[-1]
    after = passage.text[end : end + 60].split(".", 1)[0]
    said = before + passage.text[start:end] + after
    return Shelling.CONSTANT if _CONSTANT.search(said) else Shelling.REPORTED


def _without_newspapers(words: str) -> str:
    return _NEWSPAPER.sub(lambda found: " " * len(found[0]), words)
