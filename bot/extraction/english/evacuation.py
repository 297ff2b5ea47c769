"""What is stated of evacuation: forced, mandatory, urged, under way, or lifted."""

import re
from collections.abc import Iterator

from bot.domain.fact import Evacuation, FactKind
from bot.domain.place import Place
from bot.extraction.english import guards, hromadas, scope, terms
from bot.extraction.english.phrases import rule, rules
from bot.extraction.finding import Finding
from bot.extraction.mention import Role
from bot.extraction.passage import COUNT, Passage
from bot.extraction.phrases import Block, matches
from bot.extraction.subjects import Subjects

#: A word may use those below it.
_WORDS = {
    "WHO": r"""
        (?:(?:the|all|its|their|remaining|local|elderly|some|of|more|last|every|any|many|most|these|those) )*
        (?:<COUNT> )?(?:(?:remaining|local|elderly) )*
        (?:people|residents|inhabitants|civilians|locals|citizens|famil(?:y|ies)(?: with children)?
        |everyone|them|those|women and children|parents|children|households|population)
        (?: who (?:remain|are|were|still)[^.;,]{0,40}?)?
        (?: (?:still |remaining |left |living )*(?:in|of|from|inside) (?:<TOWNS>|<AREAS>|the area)
        (?: and [^.;,]{0,40}?)?)?
    """,
    "HAVE": r"(?:(?:has|have|had|<BE>|be|also|now|again|already|repeatedly|strongly|urgently) )*",
    "BE": r"is|are|was|were|been|being",
    "FOR_WHOM": r"(?: (?:of|for|from|in|across) [^.;:,]{0,60}?)?",
    "IN_FORCE": r"""
        ordered|announced|declared|introduced|imposed|issued|extended|expanded|approved|decreed|begun|began
        |started|continues|continuing|under ?way|ongoing|in (?:force|effect|place|progress)|launched
        |(?:being )?carried out
    """,
    "ORDER": r"""
        orders?|ordered|announc(?:e|es|ed)|declar(?:e|es|ed)|introduc(?:e|es|ed)|impos(?:e|es|ed)
        |(?:extend|expand)(?:s|ed)?|issued?|began|begun|launched|approved|decreed
    """,
    "URGE": r"""
        urg(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|beg|begs|begg(?:ed|ing)
        |encourag(?:e|es|ed|ing)|(?:ask|warn|recommend)(?:s|ed|ing)?|tell|tells|telling|told
        |plead(?:s|ed|ing)? with|call(?:s|ed|ing)? (?:on|upon|for)|appeal(?:s|ed|ing)? to
    """,
    "ASKED": "urged|advised|implored|begged|encouraged|asked|told|warned|called on|called upon|recommended",
    "LEAVE": r"""
        evacuate|get out|get away|flee|depart|quit|(?:move|go|relocate|travel) to (?:a )?(?:safer|safety
        |safe)|move out|move away|clear out|pack up|pack their|relocate|seek (?:safety|refuge)
        |go(?= (?:now|away|while|at once|immediately|and stay)|[.,;!”"])|take (?:(?:their|the|your|small
        |young|its|all) )*children (?:away|out|elsewhere|to safety)|head for
        |leave(?! (?:an?|the|their|its|his|her|this)\b
        (?! (?:area|region|district|homes?|houses|front|danger|zone|combat|city|town|village|settlement
        |place|community))
        | (?:windows?|doors?|lights?|comments?|messages?|feedback|food|water|belongings|cars?)\b)
    """,
    "PLEAD": r"""
        urg(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|beg|begs|begg(?:ed|ing)|encourag(?:e
        |es|ed|ing)|recommend(?:s|ed|ing)?|plead(?:s|ed|ing)?
        |appeal(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|upon|for)|exhort(?:s|ed|ing)?|counsel(?:s|led|ling)?
        |coax(?:es|ed|ing)?|entreat(?:s|ed|ing)?|beseech\w*|persuad(?:e|es|ing)|convinc(?:e|es|ing)
        |press(?:es|ed|ing)?|insist(?:s|ed|ing)?|pressed
    """,
    "ANYONE": r"(?:[\w'’\ue000-\ue006-]+,?)",
    "STANDS": r"""
        (?![^.;:]{0,60}?\b(?:ended|over|finished|cancell?ed|lifted|suspended|revoked|rescinded|dropped
        |imminent|possible|next)\b)
    """,
    "LIFTS": "<LIFTED>|lifts|cancels|rescinds|revokes",
    "LIFTED": "lifted|cancell?ed|rescinded|revoked|withdrawn",
    "MANDATORY": "mandatory|compulsory|obligatory",
    "FORCED": "forced|forcible|enforced",
}
#: Only an order can be lifted: an evacuation that "was cancelled" is a bus that did not come.
_LIFTED = r"""
    (?:evacuation orders?|(?:<MANDATORY>|<FORCED>) evacuation
    |orders? to (?:evacuate|leave)(?: (?:the )?<TOWNS>)?)<FOR_WHOM>(?: that [^.;,]{0,60}?)?
    \s+(?:(?:has|have|was|were|been|also|now|already) )+<LIFTED>

    <LIFTS> (?:(?:the|a|its|their) )?(?:(?:(?:<MANDATORY>|<FORCED>) )?evacuation orders?
    |(?:<MANDATORY>|<FORCED>) evacuation)
"""
_BY_FORCE = r"""
    (?:forcibly|by force)(?: [\w’'-]+){0,3}? (?:evacuat\w+|remov\w+|relocat\w+|taken out|moved out)

    (?:evacuat\w+|remov\w+|relocat\w+)(?: (?!not\b)[\w’'-]+){0,6}? (?:forcibly|by force)\b

    evacuation,? (?:carried out |conducted )?in a forced manner

    evacuation(?: [\w’'-]+){0,3} mandatory(?: [\w’'-]+){0,5},? (?:and|but) forced\b
"""
#: Said in the same words of a forced and of a mandatory evacuation: <SORT> is either.
_OF_A_SORT = r"""
    evacuation<FOR_WHOM>,? (?:(?:now|still|also|already) )?<SORT> since

    (?:makes?|made|making) (?:the )?evacuation(?: of [^.;,]{0,40}?)? <SORT>\b

    <SORT> evacuation(?: orders?)?<FOR_WHOM> <HAVE><IN_FORCE>

    <ORDER> (?:(?:the|a|an) )?(?:(?:start|beginning) of )?(?:(?:general|partial|full|immediate) )?
    <SORT> evacuation

    (?:under|subject to|covered by|facing|face|faces) (?:(?:a|an|the) )?<SORT> evacuation

    evacuations?(?:(?! not\b)[^.;:]){0,60}? (?:is|was|are|were|becomes?|became|remains?|made|declared
    |been) (?:(?:now|also|still|declared|made|been|already) )*<SORT>\b

    <SORT>(?:,? (?:and|or|including) \w+)?(?: (?!exercise|drill)[\w-]+){0,2}? (?:evacuations?|departure
    |removal|relocation|resettlement)(?: orders?)?\b<STANDS>

    (?:departure|leaving|removal)(?: [\w’'-]+){0,4}? (?:is|was|has been|became|becomes|being) (?:(?:now|also
    |being|carried|out) )*(?:made )?(?:<SORT>|by force)\b
"""
_BY_ORDER = r"""
    evacuation orders?<FOR_WHOM> <HAVE>(?:issued|in force|in place|in effect|given|signed)

    issued (?:an? )?(?:immediate )?evacuation orders?

    under (?:an )?evacuation orders?

    (?:ordered|ordering|orders) <WHO> to <LEAVE>

    <WHO> <HAVE>ordered to <LEAVE>

    (?:order(?:s|ed|ing)?|announc(?:es|ed|ing)|declar(?:es|ed|ing)|decreed) (?:(?:an?|the) )?(?:(?:full
    |immediate|general|complete|total|urgent|further|new|partial) )*evacuation(?! of the (?:wounded|museum))

    (?:order(?:s|ed|ing)?|instruct(?:s|ed|ing)|direct(?:s|ed|ing)|command(?:s|ed|ing)|requir(?:es|ed|ing)
    |oblig(?:es|ed|ing)) (?:<ANYONE> ){0,9}?to <LEAVE>

    (?:an?|the|under|new|fresh) (?:(?:standing|official|immediate|written) )*orders? (?:(?:for|requiring
    |telling|obliging) )?(?:<ANYONE> ){0,7}?to <LEAVE>

    evacuation orders?\b<STANDS>

    order(?:s|ed|ing)? (?:<ANYONE> ){1,7}?out of(?= <TOWNS>)

    (?:under )?orders to <LEAVE>

    (?:has|have|had) to (?:be out|leave|evacuate)[^.;]{0,30}? (?:under|by) (?:an?|the) order
"""
_URGED = r"""
    <WHO>(?:,[^,.;]{3,60},)? (?:who )?<HAVE>urged to <LEAVE>

    <WHO>(?:,[^,.;]{3,60},)? (?:who )?(?:(?:has|have|had|also|now|again|already) )*<BE> <HAVE><ASKED>
    (?: not to (?:wait|delay) and)? to <LEAVE>

    <URGE> <WHO> (?:(?:once again|again|immediately|urgently) )?
    to (?:(?:immediately|urgently|please) )?<LEAVE>

    (?:urg\w+|recommend\w*|advis\w+|ask\w*
    |insist\w*) that <WHO>(?: city)?(?:,[^,;.]{0,80},)? (?:should )?(?:(?:immediately
    |urgently) )?<LEAVE>

    (?:call|appeal)(?:s|ed|ing)? for (?:(?:the|an?) )?(?:(?:immediate|urgent|voluntary) )?evacuation

    (?:urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing))
    \s+(?:(?:the|an?|immediate|urgent|voluntary) )*evacuation

    evacuation <BE> (?:(?:strongly|urgently|also|being) )*(?:urged|advised|recommended|encouraged)

    <PLEAD>,? (?:(?:with|on|upon|to|for) )?(?:<ANYONE> ){0,16}?(?:to|and|into|that they should) (?:(?:please
    |now|not delay and|immediately|urgently|pack(?: up)? and) )*<LEAVE>

    (?:I|we) (?:once again |again )?(?:urge|ask|beg|implore|appeal to|call on|plead with) (?:<ANYONE> ){0,12}?
    [\w’'\ue000-\ue006]+: (?:<ANYONE> ){0,5}?(?:<LEAVE>|go\b)

    (?:try|tries|trying|tried|attempts?|efforts?) (?:<ANYONE> ){0,4}?(?:to )?(?:talk|persuade|convince
    |coax)(?:ing)? (?:<ANYONE> ){0,8}?(?:to|into) (?:<LEAVE>|leaving|evacuating|going)

    (?:asked|told|urged|advised|recommended|warned|implored|begged) (?:<ANYONE> ){0,10}?not to (?:wait|delay
    |linger|stay|remain|put off)

    (?:call|appeal|plea|advice|recommendation|request|message|warning)s? (?:<ANYONE> ){0,8}?to <LEAVE>

    (?:plead|begg?|urg|appeal|call|ask)(?:s|ed|ing)? for (?:<ANYONE> ){0,5}?(?:evacuation|departure)
"""
#: "Everyone should leave now": what is only possible elsewhere is an urging here.
_MUST = r"""
    (?:<WHO>|everybody|anyone|you|they|we|families|the elderly|those who (?:can|remain|stay)
    |people who [^.;,]{0,30}?)(?: (?:still|all|now|who can|left|here|there))* (?:should|must|need to
    |needs to|have to|has to|had better|ought to)
    \s(?:(?:all|now|immediately|urgently|please) )*<LEAVE>

    (?:please,?|I (?:urge|ask|beg|implore|appeal|plead)|we (?:urge|ask|beg|implore|appeal)|my advice
    |don['’]t wait|do not wait|time to)(?: <ANYONE>){0,8}? <LEAVE>
"""
_UNDER_WAY = r"""
    (?:people|residents|civilians|townspeople|locals|population|everyone|<COUNT>)
    (?: (?!not\b|who\b|children\b|minors\b)<ANYONE>){0,3}?
    \s(?:are|is|have been|has been|keep|continue)(?: (?:still|now|also|gradually|slowly|being|currently))*
    \s(?:evacuated|taken out|brought out|brought to safety|moved out|driven out|being evacuated)\b
    (?! (?:to|by force))

    (?:people|residents|civilians|families|townspeople|they) (?:are|keep)
    \s(?:(?:still|now|slowly|gradually|also|already) )*evacuating\b(?! (?:the|their|for)\b)

    <COUNT>(?: (?!children\b)<ANYONE>){0,4}? (?:were|are) (?:evacuated|taken out|brought out)
    \s(?:(?:in|over|during) the (?:past|last) (?:day|week|24 hours|two weeks)|(?:every|each|per|a) (?:day
    |week))

    evacuations?<FOR_WHOM> (?:is|are) (?:(?:still|now|being) )*(?:carried out|conducted|held|organi[sz]ed)\b

    evacuat(?:e|es|ed|ing) (?:<ANYONE> ){0,5}?(?:people|residents|civilians|families|children|persons|locals
    |<COUNT>)(?: <ANYONE>){0,4}? (?:from|out of)(?= <TOWNS>)

    (?:<COUNT>(?: <ANYONE>){0,3}|people|residents|civilians|families) (?:were|have been) evacuated (?:from
    |out of)(?= <TOWNS>)

    (?:brought|bring|brings|bringing|carry|carries|carrying|ferr(?:y|ies|ying)|took|takes?|taking|pulled
    |drove|carried|got
    |getting) (?:<ANYONE> ){0,5}?(?:people|residents|civilians|families|children|persons|evacuees|<COUNT>)
    (?: <ANYONE>){0,3}? (?:out of|out from)(?= <TOWNS>)

    (?:people|residents|civilians|families|everyone|they) (?:are|were|have been) (?:(?:still|now
    |also) )*evacuating\b

    (?:evacuations?|removals?|exodus)(?: (?!not\b)[\w’'\ue000-\ue006-]+,?){0,8}? (?:is|are|was
    |has been) (?:(?:now|still|also) )*(?:in full swing|complete|completed|going on|in progress|under ?way
    |ongoing|continuing|being carried out)

    (?:are|is|were|being|still|have been|has been) (?:(?:still|being|now|also|gradually) )*(?:evacuated
    |taken out|brought out|moved out|driven out) (?:of|from)(?= <TOWNS>| it\b| there\b| here\b)

    (?:keep|kept|continue to|continued to|are|is|still) (?:taking|bringing|evacuat(?:e|ing)|bring|take
    |moving|driving|getting) (?:<ANYONE> ){1,6}?(?:out of|from|out)(?= <TOWNS>)

    evacuation (?:does|did)? ?(?:goes|go|going) on

    evacuations?<FOR_WHOM> (?:(?:now|still|currently|also) )*(?:goes on|go on|proceeds?|proceeding|resumed
    |resumes|continued|begins|began|began on|was completed|is complete|has been completed|is being completed
    |gets? under way|underway|under way)

    (?:continu\w+|resum\w+|start\w*|began|complet\w+|carry(?:ing)? out|carried out|conduct\w*
    |organi[sz]\w+) (?:(?:the|an?|daily|its|their) )*evacuations?(?= (?:of|from|in))

    <WHO> (?:are|is) (?:(?:now|still|currently|already) )?being evacuated

    evacuations?<FOR_WHOM> (?:(?:is|are|remains?|was|has been|has) (?:(?:now|still|currently|been|already
    |almost|nearly|practically|largely|virtually|also) )*(?:under ?way|ongoing|continuing|in progress
    |being carried out
    |going (?:on|slowly|well)|complete|completed)|continues|has (?:begun|started))

    <WHO> (?:has|have) (?:(?:all|now|already) )?been evacuated(?= from <PLACE>|[.,;])

    (?:are|is|began|have begun|has begun|have started|started|continues?) (?:evacuating|to evacuate)
    \s+(?:<COUNT> )?(?:residents|people|civilians|families|children|locals)
"""
_HINT = re.compile(
    r"evacuat|leav|get\s+(?:out|away)|flee|depart|safe|reloc|mov(?:e|ed|ing)\s+(?:out|away)|clear\s+out|pack"
    r"|quit|head\s+for|\bgo\b|out\s+of|exodus|removal"
    r"|children\s+(?:away|out|elsewhere)|taken\s+out",
    re.IGNORECASE,
)
#: What says more comes first.
_BLOCKS = tuple(
    Block(value, rules(block, _WORDS), re.compile(hint, re.IGNORECASE))
    for value, block, hint in (
        (Evacuation.NONE, _LIFTED, "lift|cancel|rescind|revok|withdr"),
        (Evacuation.FORCED, _BY_FORCE, "forc|mandat"),
        (Evacuation.FORCED, _OF_A_SORT.replace("<SORT>", "<FORCED>"), "forc"),
        (Evacuation.MANDATORY, _OF_A_SORT.replace("<SORT>", "<MANDATORY>"), "mandat|compuls|obligat"),
        (
            Evacuation.MANDATORY,
            _BY_ORDER,
            "order|announc|declar|decree|issu|instruct|direct|command|requir|oblig",
        ),
        (Evacuation.URGED, _URGED, ""),
        (
            Evacuation.URGED,
            _MUST,
            "should|must|need|has|have|had|ought|please|urge|ask|beg|implor|appeal|plead|advice|wait|time",
        ),
        (Evacuation.UNDERWAY, _UNDER_WAY, "evac|out|remov|exodus|safety"),
    )
)
_BY_AUTHORITY = (Evacuation.FORCED, Evacuation.MANDATORY)
_ORDERS = tuple(block for block in _BLOCKS if block.value in _BY_AUTHORITY)
_COVERS = re.compile(
    r"\b(?:appl(?:y|ies|ied)|extend\w*|expand\w*|widen\w*)\s+to\b|\bcovers?\b", re.IGNORECASE
)
#: "The order covers ...", "These are ...", "in the Lyman community, the villages of ...", a list.
_GOES_ON = rule(
    r"^[\s“\"(]*(?:(?:the (?:new )?)?(?:order|mandate|decision|measure|evacuation|list|zone|it|this|these"
    r"|they"
    r"|among them"
    r"|among these|the (?:settlements|villages|towns|places))"
    r" (?:also |now |currently )*(?:covers?|concerns?|applies to|applied to|apply to|affects?|includes?"
    r"|names?|are"
    r"|is about|extends to|involves?|relates to|in question are|were|:)"
    r"|among (?:them|these)|to this (?:zone|list|area) belong|namely|these include|(?:in"
    r"|from) (?:the )?<AREAS>,? |(?:(?:the )?(?:city|town"
    r"|villages?|settlements?) of )?<TOWNS>[,;.]?\s*$|[-–•*▪])"
)
#: The towns of an order, where other things than towns stand between them.
_IN_A_LIST = rule(r"[^.;]{0,120}? (?:in|from|for|of|covers?|to) <TOWNS>")
_LIST_CUE = re.compile(
    r"\b(?:among\s+(?:them|these)|the\s+list|(?:the|its)\s+turn\s+of|the\s+following|namely|villages\s+of"
    r"|settlements\s+of|as\s+follows|in\s+question)\b",
    re.IGNORECASE,
)
#: A sentence that tells more than names.
_HINT_OF_MORE = re.compile(
    r"\b(?:removed|excluded|lifted|struck\s+off|taken\s+off|shell\w*|kill\w*|attack\w*|hit|struck|wounded"
    r"|advanc\w+|no\b|not\b|except|excluding|without)\b",
    re.IGNORECASE,
)
_MODAL = frozenset(rules(_MUST, _WORDS))
#: Not the people of a town: the wounded, troops, beasts; or not now.
_OTHERS = re.compile(
    r"\b(?:brigade|battalion|regiment|units?|garrison|fighters|defenders|forces|marines|wounded|injured"
    r"|casualt\w+|soldiers?|troops|servicem[ae]n|patients|animals|pets|dogs|cats|museum"
    r"|medical|hospital|embassy|diplomats|prisoners|exhibits|bodies|occup\w+|propaganda|Belgorod|Kursk"
    r"|Bryansk"
    r"|Crimea)\b",
    re.IGNORECASE,
)
#: "Ordered to leave Pokrovsk, the brigade moved back."
_ORDERED_ONES = re.compile(r"(?:ordered|told|asked)\s+to\s+(?:leave|evacuate)", re.IGNORECASE)
_NOT_TO_LEAVE = re.compile(
    r"\bnot\s+to\s+(?:leave|evacuate|flee|go)|(?<!not )\bto\s+stay\b|\bto\s+return\b|\bwants?\b|\brefus",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:refus\w+|reject\w+|resist\w+|ignor\w+|despite|call(?:s|ed)?\s+for\s+(?:a\s+)?$)", re.IGNORECASE
)
#: An order for a part of a town is not one for the town.
_PART_OF_TOWN = rule(
    r"\b(?:districts?|neighbou?rhoods?|microdistricts?|quarters?|parts?|areas?|streets?|suburbs|houses"
    r"|buildings)"
    r" (?:of|in) (?:the (?:city|town) of )?<TOWNS>"
)

#: "Mandatory evacuation of the region": of no town.
_OF_AN_AREA = re.compile(
    r"\s+(?:of|in|across|throughout)\s+(?:the\s+)?(?:(?:whole|entire)\s+)?(?:region|oblast|province"
    r"|district|community|hromada)\b",
    re.IGNORECASE,
)
#: "In the whole district people are taken out": this is no more about the town of the sentence before.
_WIDE = re.compile(
    r"\b(?:(?:whole|entire|across\s+the|throughout\s+the)\s+(?:district|region|oblast|community|hromada)"
    r"|(?:front-?\s?line|border|these|those|many|several|all|certain|some)\s+(?:communities|settlements"
    r"|villages|towns|areas))\b",
    re.IGNORECASE,
)
#: "Announced in six villages": of those that are not named nothing is said.
_UNNAMED = rule(
    r"(?:<SCOPE>)? (?:from|in|of|for|across) (?:(?:the|more than|at least|about|several|some|dozens of"
    r"|a number of|nearby|other|all|many"
    r"|another|its|<COUNT>|border|frontline|surrounding) )*(?:villages|settlements|communities|towns"
    r"|localities|cities|districts|regions)\b(?![^.;]{0,25}[:—–-])(?! (?:of )?<TOWNS>)",
    {"SCOPE": r" (?:of|for) [^.;,]{0,40}?"},
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if any(guards.is_called_fake(before.text) for before in subjects.before(passage, 1)):
        return
    found = list(_here(passage, subjects, newest_year)) if _HINT.search(passage.text) else []
    yield from found or _gone_on(passage, subjects, newest_year)


def _here(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """At most one statement per town: an order says more than the urging beside it."""
    told: set[str] = set()
    read: list[tuple[int, int]] = []
    for value, found in matches(passage, _BLOCKS):
        # What a longer phrase has read is about what that one is about, or about nothing.
        if any(found.start() < end and start < found.end() for start, end in read):
            continue
        if not _is_stated(passage, found, newest_year):
            continue
        read.append(found.span())
        places = _places(passage, subjects, *found.span())
        if value in _BY_AUTHORITY and places:
            places = tuple(dict.fromkeys((*places, *_listed(passage, subjects, places, found.start()))))
        if _is_carried(passage, places) and (
            _names_areas(passage) or _WIDE.search(passage.text) or not subjects.is_clear(passage)
        ):
            continue
        new = tuple(place for place in places if place.code not in told)
        if new:
            told.update(place.code for place in new)
            yield Finding(
                FactKind.EVACUATION,
                new,
                value,
                *_quote(passage, found),
                terms=terms.of(passage, value, subjects.before(passage, 2), subjects.after(passage, 3)),
            )


def _listed(passage: Passage, subjects: Subjects, places: tuple[Place, ...], start: int) -> tuple[Place, ...]:
    """The towns of the list in which these stand, however many hromadas it goes through."""
    listed = subjects.enumerated(passage, start)
    if set(listed) & set(places) or _COVERS.search(passage.text):
        return listed
    return ()


def _is_carried(passage: Passage, places: tuple[Place, ...]) -> bool:
    """Whether the sentence names none of them, not even as "the city", and counts on no list before it."""
    return len(places) == 1 and not any(m.place in places or m.role is Role.ANAPHOR for m in passage.mentions)


def _names_areas(passage: Passage) -> bool:
    """An order for an oblast is none for the town of the sentence before."""
    return any(m.role is Role.AREA and not m.place for m in passage.mentions)


def _gone_on(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    """The towns that a sentence or a list names after the one with the order."""
    lists = _GOES_ON.match(passage.shadow) or _LIST_CUE.search(passage.text)
    if not lists or _HINT_OF_MORE.search(passage.text) or _PART_OF_TOWN.search(passage.shadow):
        return
    places = tuple(m.place for m in passage.mentions if m.place and m.role is Role.TOWN and not m.destination)
    for before in reversed(subjects.before(passage, 3)):
        for value, found in matches(before, _ORDERS):
            if _is_stated(before, found, newest_year):
                if places:
                    stated = terms.of(
                        before, value, subjects.before(before, 2), (passage, *subjects.after(passage, 3))
                    )
                    end = len(passage.text)
                    yield Finding(FactKind.EVACUATION, places, value, 0, end, terms=stated)
                return


def _places(passage: Passage, subjects: Subjects, start: int, end: int) -> tuple[Place, ...]:
    """Towns, or whole hromadas; of a raion or an oblast nothing is said."""
    if hromadas.is_about_an_area(passage, start, end):
        return hromadas.ordered(passage, start, end)
    if _OF_AN_AREA.match(passage.shadow, end):
        return ()
    if _PART_OF_TOWN.search(passage.shadow, max(0, start - 60), end + 80):
        return ()
    if _UNNAMED.match(passage.shadow, end):
        return ()
    towns = subjects.of(passage, start, end, several=True)
    if not towns and _IN_A_LIST.match(passage.shadow, end):
        listed = subjects.enumerated(passage, end)
        towns = listed if len(listed) > 1 else ()
    return (*towns, *hromadas.ordered_with_towns(passage, end))


def _is_stated(passage: Passage, found: re.Match[str], newest_year: int) -> bool:
    start, end = found.span()
    if _NOT_TO_LEAVE.search(found[0]) or _ORDERED_ONES.match(passage.text):
        return False
    checked = start if found.re in _MODAL else end
    if not guards.is_current(passage, start, checked, newest_year):
        return False
    after = re.split(r"[,;.]|\s(?:as|after|while|because|since)\s", passage.shadow[end : end + 25])[0]
    around = passage.shadow[max(0, start - 30) : end] + after
    return not _OTHERS.search(around) and not _REFUSED.search(passage.shadow[max(0, start - 40) : start])


def _quote(passage: Passage, found: re.Match[str]) -> tuple[int, int]:
    """The statement without the count of people before it, with those whom it is limited to after it."""
    start, end = found.span()
    counted = re.match(rf"{COUNT}+\s+", found[0])
    start += counted.end() if counted else 0
    return start, scope.end_of(passage, end)
