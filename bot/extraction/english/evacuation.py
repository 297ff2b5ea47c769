"""What is stated of evacuation: forced, mandatory, urged, under way, or lifted."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import Place, PlaceKind
from bot.extraction import headed, withholding
from bot.extraction.english import (
    evacuation_guards,
    guards,
    hromadas,
    no_evacuation,
    orders_elsewhere,
    scope,
    spoken_of,
    terms,
)
from bot.extraction.english.evacuation_phrases import BLOCKS, BY_AUTHORITY, ORDERS
from bot.extraction.english.phrases import rule
from bot.extraction.english.syntax import SYNTAX
from bot.extraction.english.toponyms import OF_AN_OBLAST
from bot.extraction.finding import Finding, once_per_place
from bot.extraction.lower import AnyCase
from bot.extraction.mention import Role
from bot.extraction.passage import ANAPHOR, COUNT, TOWN, Passage
from bot.extraction.phrases import matches
from bot.extraction.spans import overlap
from bot.extraction.strengthening import strengthened
from bot.extraction.subjects import Subjects
from bot.extraction.terms import stated_around
from bot.extraction.timing import Timing

#: Of a shadow, which is in lower case: to ignore case would take five times as long.
_HINT = re.compile(
    r"evacu|leav|escap|get\s+(?:out|away)|flee|depart|safe|reloc|mov(?:e|ed|ing)\s+(?:out|away|to)\b|clear\s+out|pack"
    r"|(?:bring|bringing|take|taking|get|getting|moving)\s+(?:\w+\s+){0,2}out\b|quit|by\s+force|pick\w*\s+up|collect|fetch|head\s+for|\bgo\b|out\s+of|exodus|removal"
    r"|ordered\s[^.;]{0,90}?\b(?:out|away)\b|order\s+for\s+(?:famil|all|resid|civil|child)|(?:compulsory|mandatory|forced)\s+order|children\s+(?:away|out|elsewhere)|(?:taken|took|brought|driven)\s+(?:out|away|off)|rescued|vacat|(?:don['’]t|do\s+not)\s+(?:wait|delay)"
    r"|volunteer|police|angels|rescuers|charity|\bback\b|for\s+those|in\s+(?:force|effect)|should\s+do"
)
#: A picture of old.
_ARCHIVE = AnyCase(r"\W*(?:photo:\s+)?archive\b")
#: So far before a statement a part of a town is named, in characters.
_BEFORE_IT = 110
#: And so far after it.
_AFTER_IT = 120
#: An order may stand so many sentences above the towns that it is for.
_ABOVE = 6
_COVERS = AnyCase(r"\b(?:appl(?:y|ies|ied)|extend\w*|expand\w*|widen\w*)\s+to\b|\bcovers?\b|\bencompass\w*")
#: "The order covers ...", "These are ...", "in the Lyman community, the villages of ...", a list.
_GOES_ON = rule(
    r"^[\s“\"(]*(?:(?:details|background): )?(?:according to [^,.;:]{3,60}, )?"
    r"(?:(?:so far|in particular|in addition|specifically|as (?:noted|reported)"
    r"|for now|at present|for the time being"
    r"|however|though|but|yet),? )*(?:(?:the (?:new )?)?(?:(?:evacuation )?order|decree|mandate"
    r"|decision|measure|evacuation|list|zone|it|this|these|they|among them"
    r"|among these|the (?:affected |listed |relevant )?(?:settlements|localities|villages|towns"
    r"|places))(?:, [^,.;]{3,60},)?"
    r" (?:also |now |currently |not only |will |will also )*(?:covers?|encompasses|concerns?|applies to"
    r"|applied to|apply to|cover|concern|affect"
    r"(?: (?:the )?(?:residents|people|inhabitants|families) of)?"
    r"(?: such (?:settlements|localities|villages|towns) as)?"
    r"|be (?:carried out|conducted|held) (?:in|from)(?: (?:the )?front-?line)?"
    r"|applies (?:only |so far )*to|affects?"
    r"|includes?|names?|are|is about|extends to|involves?|relates to|in question are|were|:)"
    r"(?: not only(?: the (?:city|town|village) of)? <TOWNS>,? but(?: also)?)?"
    r"|(?:covered|affected|concerned|named|listed) by (?:it|the (?:order|decision|decree|measure))"
    r" (?:is|are|were)|on (?:it|the (?:new |updated |extended )?list) (?:is|are|were)"
    r"|among (?:them|these)(?! (?:is|are|was|were) (?:(?:also|an?|the) )*(?:\w+ )?(?:<COUNT>|family"
    r"|mother|woman|man|pensioner))"
    r"|(?:(?:on|in|since|from) [^.;,]{3,25},? )?(?:the (?:city|town|village) of )?<TOWNS>(?:,[^.;,]{3,60},)?"
    r" (?:was|were|has been|have been|is|are) (?:(?:also|later|now|then) )*(?:added|included)"
    r"|(?:the (?:city|town|village) of )?<TOWNS>(?:,[^.;,]{3,60},)? (?:is|are|was|were) (?:one of"
    r"|some of|two of|among) (?:them|these|those)"
    r"|(?:in|for) <TOWNS>,? (?:it|the (?:order|evacuation|measure)) (?:is limited to"
    r"|applies(?: only)? to|covers"
    r"|concerns|is for)"
    r"|one of (?:them|(?:these|those)(?: (?:villages|towns|settlements))?) is|to this (?:zone|list|area)"
    r" belong|namely|these include|(?:in"
    r"|from) (?:the )?<AREAS>,? (?=(?:the )?(?:villages?|settlements?|towns?|cit(?:y|ies))\b|<TOWNS>)"
    r"|(?:(?:the )?(?:city|town"
    r"|villages?|settlements?) of )?<TOWNS>[,;.]?\s*$|[-–•*▪])"
)
#: "Families have to go from ...", after the order of what is not named there.
_MUST_GO = rule(
    r"\b(?:(?:are|have|will have|need|must|ought)(?: all| now)? (?:to )?(?:leave|go|depart|evacuate"
    r"|be evacuated|be moved|be taken)"
    r"|(?:will|are to) be evacuated|must leave|falls? under it|covered by it)\b(?:[^.;:]{0,60}?(?: from|:))?"
)
#: The towns of an order, where other things than towns stand between them.
_IN_A_LIST = rule(r"[^.;]{0,120}? (?:in|from|for|of|covers?|to) <TOWNS>")
_LIST_CUE = AnyCase(
    r"\b(?:among\s+(?:them|these)|the\s+list|(?:the|its)\s+turn\s+of|the\s+following|namely|villages\s+of"
    r"|settlements\s+of|as\s+follows|in\s+question)\b"
)
#: A sentence that tells more than names.
_HINT_OF_MORE = AnyCase(
    r"\b(?:suspended|halted|paused|postponed|stopped|removed|excluded|lifted|struck\s+off|taken\s+off|shell\w*|kill\w*|attack\w*|hit|struck|wounded"
    r"|meeting\s+on|discuss\w*|whether|consider\w*|fired?|artillery|rockets?|mortars?|drones?|bomb\w*|missiles?"
    r"|year-old|advanc\w+|no\b|not\b(?!\s+only)|except|excluding|without"
    r"|(?:children|minors|people|residents|families|everyone)\s+(?:has|have|had)\s+(?:\w+\s+)?been\s+(?:evacuated|taken\s+out|brought\s+out))\b"
)
#: "They are in the Lyman community": some of its villages.
_IN_AN_AREA = re.compile(r"\s+(?:\w+\s+){0,3}?(?:in|of|within)\s")
_OF_SOME_VILLAGES = rule(r"<COUNT>(?: (?!of\b)[\w-]+){0,2} (?:villages|settlements|towns|localities)\b")
#: An order for a part of a town is not one for the town.
_PART_OF_TOWN = rule(
    r"\b(?:shops|schools|offices|districts?|neighbou?rhoods?|microdistricts?|quarters?|parts?|areas?|streets?|suburbs|houses"
    r"|buildings)"
    r" (?:of|in) (?:the (?:city|town) of )?<TOWNS>"
    r"|\b(?:streets?|private sector|microdistricts?|blocks|quarters?)\b[^.;:]{0,60}? in (?:the (?:city"
    r"|town) of )?<TOWNS>"
    r"|(?:\b(?:one|several|some|a few)|<COUNT>) (?:of (?:its|the) )?(?:streets?|blocks|districts|houses"
    r"|buildings)\b"
)

#: "42 came out of Lysychansk, 14 from Kreminna and six from Popasna", where people are moved out.
_EACH = rule(r"<COUNT>(?: (?:people|residents|civilians|more|others))? (?:from|out of) <ONE_TOWN>")
_MOVED_OUT = re.compile(
    r"\b(?:evacuat\w+|(?:brought|taken|driven|carried)\s+(?:out|to\s+safety)|got\s+out)\b", re.IGNORECASE
)
#: "Requests not yet met: two from Novoosynove".
_NOT_YET = re.compile(r"\bnot\s+(?:yet\s+)?(?:met|moved|evacuated)\b")
#: "Mandatory evacuation of the region": of no town.
_OF_AN_AREA = AnyCase(
    r"\s+(?:of|in|across|throughout)\s+(?:the\s+)?(?:(?:whole|entire)\s+)?(?:region|oblast|province"
    r"|district|community|hromada)\b"
)
#: "Mandatory evacuation of the community was ordered": of the hromada named before.
_OF_THE_HROMADA = re.compile(
    r"\s+(?:of|in|from|across|throughout|for)\s+the\s+(?:(?:whole|entire)\s+)?(?:community|hromada)\b(?!['’])",
    re.IGNORECASE,
)
#: "Ordered civilians in the region to leave": of no town either.
_IN_A_REGION = re.compile(
    r"\bin\s+(?:the|this|that)\s+(?:\w+\s+)?(?:region|oblast|province|district|area)s?\b"
    r"|\b(?:residents|people|inhabitants|civilians)\s+of\s+the\s+(?:whole\s+|entire\s+)?(?:region|oblast|province|district)\b"
)
#: "In the whole district people are taken out": this is no more about the town of the sentence before.
_WIDE = AnyCase(
    r"\b(?:(?:border|frontier|front-?\s?line)\s+(?:strip|zone)|(?:leave|evacuate)\s+the\s+(?:region|oblast)|areas\s+of\s+(?:active\s+)?(?:hostilities|fighting|combat)|from\s+(?:\w+\s+)?(?:villages|settlements|communities)"
    r"|(?:whole|entire|across\s+the|throughout\s+the)\s+(?:district|region|oblast|community|hromada)"
    r"|(?:front-?\s?line|border|these|those|many|several|all|certain|some)\s+(?:communities|localities|settlements"
    r"|villages|towns|areas))\b"
)
#: "The list of places that are subject to ...": of places that are not named here.
_OF_PLACES = AnyCase(
    r"\b(?:list|number)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:places|settlements|localities|villages|areas|communities"
    r"|territories)"
    r"(?:\s+(?:that|which|where|from\s+which|is|are|in|has|have|been))*\s+$"
)
#: "Helped people living in areas of hostilities and under mandatory evacuation": which, is not told.
_UNDER_IT = re.compile(
    r"\b(?:areas|settlements|localities|villages|communities|zones|places)\s+(?:of\s+(?:[\w-]+\s+){1,3})?(?:and\s+)?(?:(?:that|which)\s+(?:are|is)\s+)?$"
)
#: "Announced in six villages": of those that are not named nothing is said.
_UNNAMED = rule(
    r"(?:(?:<SCOPE>)?(?:<BEGUN>)? (?:from|in|of|for|across)|(?<=leave)) (?:(?:the|more than|at least|about"
    r"|several|some|dozens of"
    r"|a number of|certain|nearby|other|all|many"
    r"|another|its|<COUNT>|more|further|border|front-?line|surrounding|combat|dangerous|threatened"
    r"|unsafe) )*(?:villages|localities|settlements"
    r"|communities|towns|localities|cities|districts|regions|areas"
    r"|places)\b(?![^.;]{0,25}[—–-])(?![^.;]{0,90}(?::|namely))(?!,? (?:of |namely )?<TOWNS>)",
    {
        "SCOPE": rf" (?:of|for) [^.;,{TOWN}{ANAPHOR}]{{0,40}}?",
        "BEGUN": r"(?: (?:starts?|started|begins?|began|continues|(?:is|was|has|has been|will be|will) \w+))?"
        r"(?: (?:on|from) \w+day| today| yesterday| this week)?",
    },
)
_CHILDREN = AnyCase(r"\b(?:children|minors)\b")
#: Before the towns of an order which the same sentence tells.
_INCLUDING = re.compile(r"\b(?:including|such\s+as|namely)\b")
#: "In the Ostriv district ..., evacuation from there": of that part of the town.
_A_DISTRICT = AnyCase(r"\b(?:micro-?district|neighbou?rhood|district|quarter|suburb)s?\b")
_FROM_A_DISTRICT = AnyCase(
    r"\b(?:evacuat\w+|(?:taken?|taking|brought|bringing)\s+(?:\w+\s+){0,3}out)\b[^.;]{0,60}\s(?:from|of)\s+(?:the|its|this|that|one|several)\s+(?:[\w’'-]+\s+){0,3}"
    r"(?:micro-?district|neighbou?rhood|district|quarter|suburb|island)s?\b"
)
#: What goes on may have been told of so many sentences above.
_ABOVE_IT = 3
#: "In the Lyman hromada ... an evacuation has been announced here".
_HERE = re.compile(rf"{ANAPHOR}{{4,5}}(?!{ANAPHOR})")
#: "Seven of Velykomykhailivka's villages": which, is not told.
_HAS_SUCH = re.compile(r"['’]s\b")
#: "Announced in five settlements, and Hlukhiv and the village of Esman are among them".
_AMONG_THEM = rule(
    r"[^;:]{0,120}?(?:,| and|, and|, with) (?P<towns>(?:<ONE_TOWN>(?:,? and |, )?)+)"
    r" ?(?:is|are|were|was) among (?:them|these)\b"
)
#: "Announced in twelve settlements, including Toretsk and Siversk".
_WITH_THEM = rule(
    rf"[^.;:{TOWN}{ANAPHOR}]{{0,160}}?,? (?:including|such as|namely,?|among them,?) (?:the )?(?:(?:cities"
    rf"|towns"
    rf"|villages|settlements) of )?"
    r"(?P<towns><ONE_TOWN>(?:(?:,? and |, )(?:the )?(?:(?:city|town|village|settlement)s? of )?<ONE_TOWN>)*)"
)
#: "As troops advance on Pokrovsk, an evacuation has been ordered": of whom, is not told.
_ADVANCED_ON = re.compile(
    r"\b(?:advanc|push|mov|press|clos)\w*\s+(?:further\s+|deeper\s+|in\s+)?(?:towards?|on|into)\s+$"
)
#: "Evacuation is mandatory in Siversk: the same is true of Lyman".
_SAME_FOR = rule(
    r"[^.;]{0,60}?[:;,–—-] ?(?:and )?the same (?:is true|goes|holds(?: true)?|applies"
    r"|is the case)(?: (?:also|now))?"
    r" (?:of|for|to|in|with) (?:the (?:city|town|village) of )?<TOWNS>(?=\s*(?:[.,;:!”\"]|$))"
)
#: "Ordered at the request of the Stepne village council": where, is not told.
_ASKED_BY = re.compile(
    r"\b(?:request|appeal|petition|application|initiative|proposal|submission|suggestion|recommendation|letter)s?"
    r"\s+(?:of|from|by|made\s+by|put\s+forward\s+by)\s+(?:the\s+)?(?:(?:mayor|head)\s+of\s+)?$"
)
#: "Ordered for the city and surrounding villages, including Lyman and Torske", up to those names.
_SURROUNDINGS = rule(
    r"[^.;:]{0,60}?<PLACE>,? and (?:(?:the|its|several|some|other|nearby|surrounding|neighbou?ring"
    r"|adjacent) )*"
    r"(?:towns|villages|settlements)(?: and (?:towns|villages|settlements))?,? ?(?:including|such as"
    r"|namely|–|—|:)"
)
#: "Kherson authorities tell families to flee": of the city, or of the oblast.
_OF_THE_OBLAST = re.compile(
    rf"\W*(?:The\s+)?(?:{OF_AN_OBLAST})\s+(?:authorities|officials|administration|governor)\b"
)
#: "Forced evacuation, in the villages along the border".
_ELSEWHERE_IN_IT = re.compile(r"\s*,\s+in\s+the\s+(?:villages|settlements)\s+(?:along|near|by|around|on)\b")


#: "They drive to Siversk every day to pick up residents": there.
_GOES_THERE = re.compile(
    rf"(?:(?:go|come|driv|drove|went|travel|head|trip|run|rac|makes?)[^{TOWN},;]{{0,30}}?\s(?:to|into)\s[^{TOWN}]{{0,30}}|(?:in)?to\s+|evacuation\s+[^{TOWN}]{{0,60}})[{TOWN}]"
)
#: A heading that goes on with the order of the sentences before it.
_INTRODUCES = re.compile(
    rf"{_GOES_ON.pattern}|^[^{TOWN}{ANAPHOR}]*\b(?:evacuat\w*|leave|relocat\w*)\b[^{TOWN}{ANAPHOR}]*$|\b(?:list|following|settlements|villages|localities|as\s+follows)\b[^.;]*:?\s*$",
    re.IGNORECASE,
)


#: "Siversk is among the towns where mandatory evacuation has been announced".
_ONE_OF_THOSE = rule(
    r"(?P<towns><TOWNS>),? (?:(?:which|that) )?(?:is|are|remains?)(?: (?:also|now|still|one))?"
    r" (?:among|of|on the list of) (?:the|those|several|<COUNT>)(?: [\w-]+){0,2}"
    r" (?:towns|cities|villages|settlements|communities|places|localities)"
    r" (?:where|in which|from which|for which|that (?:are|fall)|which (?:are|fall)|subject|covered)"
    r"(?: (?!not\b)[\w-]+){0,4} $"
)
#: "For Siversk it remains in force".
_REMAINS = rule(
    r"\b(?:in|for) (?:the (?:city|town|village) of )?<TOWNS>,?(?: however,?| though,?)?"
    r" (?:it|this|the (?:order|decision|evacuation|requirement|measure))"
    r" (?:still )?(?:remains|stays|is|continues)(?: to be)?(?: still)? (?:in (?:force|effect|place)|valid)\b"
    r"|\b(?:it|the (?:order|decision|evacuation|requirement)) (?:still )?(?:remains|stays|is)(?: still)?"
    r" (?:in (?:force|effect|place)|valid) (?:in|for)"
    r" (?:the (?:city|town|village) of )?<TOWNS>"
)
_SORTS = (
    (Evacuation.FORCED, AnyCase(r"\b(?:forced|forcible)\s+evacuation\b")),
    (
        Evacuation.MANDATORY,
        AnyCase(r"\b(?:mandatory|compulsory|obligatory)\s+evacuation\b|\bevacuation\s+orders?\b"),
    ),
)
#: "They set out daily for Lyman", below what the police or volunteers do.
_TRIP = rule(
    r"\b(?:they|we|crews|teams|officers|police|volunteers|angels) (?:(?:now|still|also|mostly) )*"
    r"(?:set|head|go|drive|travel|race)(?: out| off| in)?"
    r" (?:<OFTEN> (?:for|to|into) <TOWNS>|(?:for|to|into) <TOWNS>,? <OFTEN>)",
    {"OFTEN": r"(?:almost |nearly )?(?:daily|(?:every|each) (?:day|morning|night))"},
)
_BRINGS_OUT = AnyCase(
    r"\b(?:police|volunteers?|angels|rescuers|crew|team|unit|group)\b[^.;]{0,80}?\b(?:bring(?:s|ing)?\s+(?:out|to\s+safety)|tak(?:es?|ing)\s+out|evacuat(?:es?|ing)|get(?:s|ting)?\s+out)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:people|civilians|residents|families|those|locals|the\s+elderly)\b"
)


def _announced(sort: str) -> AnyCase:
    """A sentence that speaks of such an order as of one that is given, if only for a day to come."""
    return AnyCase(
        r"^(?!.*\b(?:not|no|nobody|never|if|could|might|may|unless|without|lifted|cancel\w*|consider\w*|discuss\w*"
        r"|propos\w+|ask(?:s|ed)?\s+for|demand\w*|den(?:y|ies|ied)|Russians?|last\s+year|in\s+20\d\d)\b|.*n['’]t\b)"
        rf".*\b(?:{sort})\s+(?:evacuations?|removal|departure|relocation)\b"
    )


_LISTS = headed.ListCues(
    BLOCKS,
    ORDERS,
    evacuation_guards.is_stated,
    terms.CUES,
    evacuation_guards.ORDERS.manner,
    next_statement=re.compile(r"[,;]|\s(?:and\s+to|and\s+the)\s"),
    sorts=re.compile(r"\b(?:mandatory|compulsory|obligatory)\b", re.IGNORECASE),
    obliged=re.compile(r"\b(?:must|ha(?:ve|s)\s+to|obliged)\b"),
    announced=(
        (Evacuation.FORCED, _announced("forced|forcible")),
        (Evacuation.MANDATORY, _announced("mandatory|compulsory|obligatory")),
    ),
)


def find(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """At most one statement per town: an order says more than the urging beside it."""
    before = subjects.before(passage, 1)
    if any(guards.is_called_fake(its.text) or _ARCHIVE.match(its.text) for its in before):
        return
    if any(spoken_of.is_of_another_cause(its.shadow) for its in before):
        return
    if not passage.mentions and any(spoken_of.is_abroad(its.shadow) for its in before):
        return
    if orders_elsewhere.goes_on_elsewhere(passage, before):
        return
    if withholding.is_lifted_for_some(passage, evacuation_guards.ORDERS):
        return
    found = list(_here(passage, subjects, timing)) if _HINT.search(passage.shadow) else []
    found += _gone_on(passage, subjects, timing)
    found += (*_still_in_force(passage, subjects), *_driven_to(passage, subjects))
    if all(its.value is Evacuation.UNDERWAY for its in found):
        found += headed.moved_out(passage, subjects, each=_EACH, moved=_MOVED_OUT, not_yet=_NOT_YET)
    yield from once_per_place(sorted(found, key=lambda finding: finding.value not in BY_AUTHORITY))


def _still_in_force(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "The mandatory evacuation order for Lyman has been lifted. For Siversk it remains in force.\""""
    stays = _REMAINS.search(passage.shadow)
    if stays is None or guards.unsure(passage, *stays.span()):
        return
    for before in subjects.before(passage, 1):
        for level, sort in _SORTS:
            if sort.search(before.text) and not guards.is_called_fake(before.text):
                places = passage.towns_after(*stays.span())
                yield Finding(FactKind.EVACUATION, places, level, *stays.span())
                return


def _driven_to(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "The team goes on bringing out civilians. They set out for Lyman every day.\""""
    trip = _TRIP.search(passage.shadow)
    if trip is None or guards.unsure(passage, *trip.span()):
        return
    for before in subjects.before(passage, 2):
        told = _BRINGS_OUT.search(before.text)
        if told and not before.names_a_town and not guards.unsure(before, *told.span()):
            places = passage.towns_after(*trip.span())
            yield Finding(FactKind.EVACUATION, places, Evacuation.UNDERWAY, *trip.span())
            return


def _here(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    read: list[tuple[int, int]] = []
    for value, found in matches(passage, BLOCKS):
        # What a longer phrase has read is about what that one is about, or about nothing.
        if any(overlap(found.span(), its) for its in read):
            continue
        if not evacuation_guards.is_stated(
            passage, found, value, timing.newest_year
        ) or withholding.is_taken_back(passage, subjects, evacuation_guards.ORDERS):
            continue
        read.append(found.span())
        places = _places(passage, subjects, *found.span())
        if value in BY_AUTHORITY and places:
            places = tuple(dict.fromkeys((*places, *_listed(passage, subjects, places, found.start()))))
        if _carries_a_town_on(passage, places) and (
            _names_areas(passage)
            or any(_WIDE.search(its.text) for its in (passage, *subjects.before(passage, 1)))
            or _goes_on_in_a_district(passage, subjects)
            or not subjects.is_clear(passage, places)
        ):
            continue
        if not places or orders_elsewhere.is_to_villagers(passage, *found.span(), places):
            continue
        its_terms = stated_around(passage, value, terms.CUES, subjects, timing.published)
        if value in BY_AUTHORITY and withholding.is_to_come(passage, its_terms, evacuation_guards.ORDERS):
            continue
        level = strengthened(value, subjects.after(passage, 3), evacuation_guards.ORDERS.manner)
        if level is Evacuation.MANDATORY and _is_by_force(passage, subjects, timing):
            level = Evacuation.FORCED
        yield Finding(FactKind.EVACUATION, places, level, *_quote(passage, found), terms=its_terms)


def _is_by_force(passage: Passage, subjects: Subjects, timing: Timing) -> bool:
    """ "It was decided to forcibly evacuate children. A decision on children from Lyman ...": one order."""
    before = subjects.before(passage, 3) if _CHILDREN.search(passage.text) else ()
    of_children = (its for its in before if not its.names_a_town and _CHILDREN.search(its.text))
    return _LISTS.is_forced_in(of_children, timing)


def _listed(passage: Passage, subjects: Subjects, places: tuple[Place, ...], start: int) -> tuple[Place, ...]:
    """The towns of the list in which these stand, however many hromadas it goes through."""
    listed = subjects.lists.enumerated(passage, start)
    if set(listed) & set(places) or _COVERS.search(passage.text):
        return listed
    return ()


def _carries_a_town_on(passage: Passage, places: tuple[Place, ...]) -> bool:
    return passage.carries_on(places) and places[0].kind is not PlaceKind.HROMADA


def _goes_on_in_a_district(passage: Passage, subjects: Subjects) -> bool:
    """ "They take people out of the Ostriv district. The evacuation continues": of that part of the town."""
    return any(_FROM_A_DISTRICT.search(its.text) for its in subjects.before(passage, _ABOVE_IT))


def _names_areas(passage: Passage) -> bool:
    """An order for an oblast is none for the town of the sentence before."""
    return any(m.role is Role.AREA and not m.place for m in passage.mentions)


def _gone_on(passage: Passage, subjects: Subjects, timing: Timing) -> Iterator[Finding]:
    """The towns that a sentence or a list names after the one with the order."""
    goes_on = _GOES_ON.match(passage.shadow)
    lists = goes_on or _LIST_CUE.search(passage.text) or subjects.lists.heading(passage) is not None
    must_go = None if lists else _MUST_GO.search(passage.shadow)
    if not (lists or must_go) or _HINT_OF_MORE.search(passage.text):
        return
    parts = [part.span() for part in _PART_OF_TOWN.finditer(passage.shadow)]
    # A part of a town that is named is left out, of streets alone nobody knows whose they are.
    if any(TOWN not in passage.shadow[start:end] for start, end in parts):
        return
    # "The evacuation applies to Druzhkivka and to Andriivka": nobody is taken there.
    covers = _COVERS.search(passage.text)
    roles = (Role.TOWN, Role.REFERENCE) if covers else (Role.TOWN,)
    places = tuple(
        m.place
        for m in passage.mentions
        if m.place
        and m.role in roles
        and not m.office
        and not _HAS_SUCH.match(passage.text, m.end)
        and (covers or not m.destination)
        and not any(start <= m.start < end for start, end in parts)
    )
    told = goes_on or must_go
    in_an_area = told and told[0].endswith(("are", "were")) and _IN_AN_AREA.match(passage.text, told.end())
    if told and not in_an_area and not _is_of_some_villages(subjects.before(passage, 2)):
        places += hromadas.named_after(passage, told.end())
    if subjects.lists.lists_others(passage, SYNTAX.apart):
        return
    states_own = _INCLUDING.search(passage.text) and any(_LISTS.stated_in(passage, ORDERS, timing))
    yield from headed.listed(
        passage,
        subjects,
        places,
        timing,
        # "Additionally, a mandatory evacuation from ..., including Siversk": that order is their own.
        above=(passage,) if states_own else subjects.lists.above(passage, _ABOVE, _INTRODUCES),
        cues=_LISTS,
        of_unnamed=must_go is not None,
    )


def _is_of_some_villages(told: Sequence[Passage]) -> bool:
    """ "An evacuation of eleven villages. These are the Koriukivka and Horodnia communities": not all."""
    return any(_OF_SOME_VILLAGES.search(its.shadow) for its in told)


def _places(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Towns, or whole hromadas; of a raion or an oblast nothing is said."""
    if one_of := _ONE_OF_THOSE.search(passage.shadow, 0, start):
        return passage.towns_after(*one_of.span("towns"))
    if _is_of_unnamed_places(passage, start, end) or orders_elsewhere.is_of_a_part(passage, start, end):
        return ()
    if (those := orders_elsewhere.of_whom_from(passage, start, end)) is not None:
        return those
    here = _HERE.search(passage.shadow, start, end + 6)
    if here and (told := _of_here(passage, subjects, here.start())) is not None:
        return told
    if hromadas.is_about_an_area(passage, start, end):
        return () if subjects.lists.heads_a_list(passage) else hromadas.ordered(passage, start, end)
    inside = None if TOWN in passage.shadow[start:end] else _OF_THE_HROMADA.search(passage.shadow, start, end)
    if inside or _OF_THE_HROMADA.match(passage.shadow, end):
        return _carried_hromada(subjects, passage)
    # "There are no safe areas in the city, so people are urged to leave".
    first = max(0, start - _BEFORE_IT, passage.shadow.rfind(", so ", 0, start))
    if _OF_AN_AREA.match(passage.shadow, end) or _PART_OF_TOWN.search(passage.shadow, first, end + 120):
        return ()
    if TOWN not in passage.shadow[start:end] and _UNNAMED.search(passage.shadow, start, end):
        return ()
    if among := _AMONG_THEM.match(passage.shadow, end) or _WITH_THEM.match(passage.shadow, end):
        return passage.towns_after(among.start("towns"), among.end("towns"))
    if any(of_no_town.match(passage.shadow, end) for of_no_town in (_UNNAMED, _ELSEWHERE_IN_IT)):
        return ()
    towns = tuple(passage.named_otherwise(_towns(passage, subjects, start, end), _ASKED_BY))
    towns = tuple(passage.named_otherwise(towns, no_evacuation.EXCLUDED))
    if _OF_THE_OBLAST.match(passage.text) and len({m.start for m in passage.mentions}) == 1:
        return ()
    if not towns and _IN_A_LIST.match(passage.shadow, end):
        listed = subjects.lists.enumerated(passage, end)
        towns = listed if len(listed) > 1 else ()
    return (*towns, *hromadas.ordered_with_towns(passage, end))


def _of_here(passage: Passage, subjects: Subjects, start: int) -> tuple[Place, ...] | None:
    """The hromadas that "here" at `start` is; nothing where it is a part of a town; None: a town, if any."""
    told_before = hromadas.named_before(passage, start)
    if told_before is not None:
        return told_before
    if _A_DISTRICT.search(passage.text, 0, start):
        return ()
    before = () if _names_a_place(passage, start) else subjects.before(passage, 1)
    return () if any(_A_DISTRICT.search(its.text) for its in before) else None


def _names_a_place(passage: Passage, start: int) -> bool:
    return any(m.start < start and m.role is not Role.ANAPHOR for m in passage.mentions)


def _is_of_unnamed_places(passage: Passage, start: int, end: int) -> bool:
    return bool(
        _UNDER_IT.search(passage.shadow, 0, start)
        or _OF_PLACES.search(passage.text, 0, start)
        or _IN_A_REGION.search(passage.shadow, start, end)
        or (
            TOWN not in passage.shadow[start : end + _AFTER_IT]
            and _FROM_A_DISTRICT.search(passage.text, start, end + _AFTER_IT)
        )
    )


def _towns(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Those that the statement is about, with the ones around them that it names."""
    there = _GOES_THERE.match(passage.shadow, start, end)
    towns = passage.towns_after(start, end) if there else subjects.of(passage, start, end, several=True)
    if TOWN not in passage.shadow[start:end] and any(
        m.place in towns and _ADVANCED_ON.search(passage.shadow, 0, m.start) for m in passage.mentions
    ):
        return ()
    if towns and (same := _SAME_FOR.match(passage.shadow, end)):
        return tuple(dict.fromkeys((*towns, *passage.towns_after(end, same.end()))))
    if towns and (around := _SURROUNDINGS.match(passage.shadow, end)):
        return tuple(dict.fromkeys((*towns, *subjects.lists.enumerated(passage, around.end()))))
    return towns


def _carried_hromada(subjects: Subjects, passage: Passage) -> tuple[Place, ...]:
    carried = subjects.hromada(passage)
    return (carried,) if carried else ()


def _quote(passage: Passage, found: re.Match[str]) -> tuple[int, int]:
    """The statement without the count of people before it, with those whom it is limited to after it."""
    start, end = found.span()
    counted = re.match(rf"{COUNT}+\s+", found[0])
    start += counted.end() if counted else 0
    return start, scope.end_of(passage, end)
