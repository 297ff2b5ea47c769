"""How many people remain, told by the list by which aid is handed out: "The bread list has 900 names"."""

from collections.abc import Iterator

from bot.domain.fact import FactKind
from bot.extraction.english.phrases import rule
from bot.extraction.finding import Finding
from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage
from bot.extraction.subjects import Subjects

#: "The list has 1,150 names", "on the list there are 1,150".
_LIST_OF = rule(
    r"\blists?\b[^.;:]{0,70}?(?: (?:has|have|holds?|counts?|shows?|numbers?|contains?|includes?|with|are"
    r"|is)|[:–—-]) ?<N>"
    r"(?: names|(?: of)? <PEOPLE>| of us|(?=\s*[.,;!”\"]|$))"
)
#: "640 people are on the list", "Seven and a half thousand on it".
_ON_LIST = rule(
    r"<N>(?: <PEOPLE>| names| of us)?(?: (?:are|is|stand|stood|remain|still|now))* on (?:it\b"
    r"|(?:the|a|our|their|its|his|her|this|that) (?:[\w-]+ ){0,3}lists?\b)"
)
_LISTED = AnyCase(r"\blists?\b")
_HANDED_OUT = AnyCase(
    r"\b(?:parcels?|packages?|bread|loaves|rations?|food|groceries|firewood|coal|briquettes|pellets|(?:humanitarian|food)\s+(?:aid|kits?|sets?)"
    r"|aid|humanitarian)\b"
)
#: It tells of all who are there.
_OF_ALL = AnyCase(
    r"\bno(?:body|\s+one)\s+else\b|\bno\s+others?\b|\b(?:everyone|everybody)\b(?!\s+(?:on|of)\b)|\ball\s+(?:of\s+us|of\s+them|who|those)\b|\bwho\s+(?:have\s+|has\s+)?(?:stay|remain|still\s+live|are\s+left|is\s+left)"
    r"|\band\s+now\s*\?|\bthose\s+(?:left|still)\b|\bhow\s+many\b"
)
_OF_OTHERS = AnyCase(
    r"\b(?:wait\w*|evacuat\w+|leave|leaving|dead|wounded|missing|killed|fallen|displaced|IDPs?|children|pensioners?|pupils|patients|disabled"
    r"|voters?|want|wish|arriv\w+|came|relocat\w+|families|households|elderly|newborns?|mothers|hromada|community|district|region)\b"
)


def on_the_list(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """The count of those on a list by which all who are in the town are fed."""
    found = _LIST_OF.search(passage.shadow) or _ON_LIST.search(passage.shadow)
    if found is None:
        return
    before = subjects.before(passage, 2)
    told = " ".join(its.text for its in (*before, passage))
    around = " ".join(its.text for its in (*before, passage, *subjects.following(passage, 1)))
    if not (_LISTED.search(told) and _HANDED_OUT.search(told) and _OF_ALL.search(around)):
        return
    quantity = passage.count_at(found.start("n"))
    near = (*before[-1:], passage)
    if any(_OF_OTHERS.search(its.text) for its in near):
        return
    places = subjects.of(passage, *found.span())
    if places:
        yield Finding.measured(FactKind.POPULATION_NOW, places, quantity, *found.span())
