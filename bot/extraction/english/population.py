"""How many people remain, and how many lived there before the war."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.fact import FactKind, Qualifier
from bot.extraction.english import guards
from bot.extraction.english.phrases import rules
from bot.extraction.finding import Finding
from bot.extraction.passage import ANAPHOR, AREA, COUNT, HROMADA, OTHER, TOWN, Passage
from bot.extraction.quantity import Quantity
from bot.extraction.reckoning import Cues, Reckoned, reckon
from bot.extraction.subjects import Subjects

#: A word may use those below it.
_WORDS = {
    "FELL": r"""
        (?:(?:has|have|had|is|was)(?: (?:now|already|since|been|gone))* )?
        (?:dwindled|dwindling|fallen|falling|fell|dropped|dropping|shrunk|shrank|shrinking|decreased|declined
        |plunged|plummeted|reduced|down|slumped|collapsed|emptied|cut|thinned|gone|went|whittled|slid
        |shrivelled|contracted)
        (?: (?:sharply|drastically|dramatically|steadily|almost|out))?
        (?: (?:from|since|after)[^.;:]{0,70}?)?,?(?: down)? to
    """,
    "NOW_HAS": r"""
        (?:(?:is|are) (?:now|currently|today)|now|currently|today)(?: only| just)?
        (?: (?:home to|has|have|houses|shelters|hosts|numbers|counts|holds|contains|is home to))
    """,
    "BEFORE": r"""
        (?:(?:before|prior to|until|till|ahead of) (?:["“']?(?:big|great)["”']? )?(?:(?:big|great
        |(?:Russia['’]s|Moscow['’]s|Putin['’]s|Kremlin['’]s|full-?\s?scale
        |all-out|large-scale|wider|Russian|2022|February|current|outbreak of|start of|beginning of|onset of
        |latest|the|this) ){0,6}
        (?:war|invasion|assault|attack|hostilities|fighting)\b
        (?: (?:began|started|broke out|of 2022|in (?:early |February )?2022))?
        |(?:the )?(?:["“]big war["”]|bombs|shelling started|occupation)|Russia (?:launched|began|started
        |invaded|attacked|unleashed)(?: (?:Ukraine|its|a|the|full-?\s?scale|all-out|large-scale|invasion
        |war)){0,5}
        |the Russians (?:came|invaded|attacked)|(?:24 )?(?:February(?: 24)?,? )2022|2022|it all began)
        |in peacetime|in peaceful times)
    """,
    "CENSUS": r"""
        (?:(?:in|as of|at the (?:start|beginning|end) of|according to (?:the|an?|official)|by (?:the|an?)
        |back in|per the) )?
        (?:(?:January(?: 1,?)?|early|late|official|mid|a|an|the|its) )*(?:201[4-9]|202[0-2])
        (?: (?:official )?(?:census|estimates?|figures?|data|count|statistics)(?: estimates?)?)?
    """,
    "STAY": r"""
        (?:(?:(?:who|that|are|is|were|have|has|still|now|currently|today|continue|to|thought|believed
        |estimated|known|reported|reportedly
        |chosen|chose|decided|opted|said|only|just|even|presently|nevertheless|probably) ){0,7}
        (?:remain(?:ed|ing|s)?|surviv(?:e|ing)|try(?:ing)? to survive|go(?:ing)? on living
        |stick(?:ing)? to their homes|stay(?:ed|ing|s)?(?: put| on)?|living|lives?|resid(?:e|es|ing)
        |hang(?:ing)? on|hold(?:ing)? out|cling(?:ing)? on
        |left(?! (?:the|for|on|since|last|after|by|their|his|her|during|and|yesterday|in 20|to|with
        |behind by)\b)))
    """,
    "HERE": r"""
        (?: behind)? (?:there and )?<IN> (?:what (?:is left|remains) of )?<PLACE>(?!['’])
        |(?: behind)? <ANAPHOR>| behind(?! <IN>)
        |(?=\s*(?:[.,;:!?"”)–—]|$))|(?= (?:out of|despite|from|today|now|as of|according|compared|of|as|amid
        |among|under|and|but|because|while|down|mostly|mainly|so far)\b)
    """,
    "AMONG": r"(?:,? \(?(?:including|among them|mostly|mainly|many of them|most of them|almost all|the majority)[^.;,)]{0,50}?\)?,?)?",
    "OUT_OF": r"""
        (?: (?:out )?of (?:(?:its|the|an?|around|some|<PLACE>['’]?s?) ){0,2}(?:(?:original|former
        |pre-?\s?war|estimated) ){0,2}
        (?:population of )?<COUNT>(?: pre-?\s?war)?)?
    """,
    "STILL": "still|now|currently|today|already|yet|only|just",
    "IN": "in|inside|within|across",
    "NUMBERS": r"of|was|is|were|stood at|numbered|totalled|totaled|counted|had been|exceeded|reached|:|about|at",
    "PREWAR": r"pre-?\s?(?:war|invasion|2022|full-scale invasion|conflict)",
    "HAD": r"""
        (?:(?:had|has had|boasted|counted|numbered|housed|was (?:once |also )?(?:home to
        |a (?:\w+ ){0,4}(?:town|city|village|settlement|community|place) of)
        |were home to|home to|with)(?: (?:a |its |the )?(?:\w+ ){0,2}population of)?|population (?:of|was
        |stood at|numbered|reached|exceeded|had been)|lived|numbered)
    """,
    "SHARE": r"""
        (?P<share>(?:(?:about|around|only|just|barely|nearly|almost|roughly|some|less than|fewer than
        |more than|over|under|a mere) ){0,2}
        (?:(?:an?|one) (?:tenth|fifth|quarter|third|half|sixth|eighth|twentieth|hundredth)|half
        |one in (?:ten|five|four|three|twenty)|two[ -]thirds|three[ -]quarters
        |\d{1,2}(?:\.\d)? ?(?:%|per ?cent|percent)))
    """,
}
_NOW = rules(
    r"""
    (?:(?:the|its|their|whose) )?population\b(?! before)<GAP> <FELL> <N>(?: <PEOPLE>)?

    <PLACE>(?:,[^.;:]{0,80}?,|['’]s[^.;:,]{0,30}?)?,? (?:(?:now|which|had|has|have
    |itself) )?<FELL> <N>(?: <PEOPLE>)?

    (?:people|residents|inhabitants|home to|population)\b[^.;]{0,120}? <FELL> <N>(?: <PEOPLE>)?

    <N><OUT_OF>(?: of (?:us|them))?(?: <PLACE>)?(?: <PEOPLE>)?<OUT_OF><AMONG> <STAY><HERE>

    <N>(?: <PEOPLE>)? (?:are|were|is) (?:(?:<STILL>|left) )*(?:there|here|inside|<ANAPHOR>|<IN> <PLACE>)

    <N>(?: of them)? do(?: so)? (?:today|now|still)

    (?:number|tally|count) of (?:those|people|residents|inhabitants|civilians)[^.;:,]{0,40}? (?:who|that
    |living|remaining|left|still)[^.;:]{0,30}? (?:at|is|was|to|as) <N>

    <PLACE>['’]s? <N> (?:remaining )?(?:residents|inhabitants|people|civilians)(?! (?:have|had|were|fled
    |left|before|who (?:fled|left)))

    the <N>(?: or so)? <PEOPLE> of (?:\w+ )?<PLACE>(?! (?:signed|fled|left|were|evacuated|have (?:left|fled)))

    (?:there (?:are|were|is)|with|leaves?|leaving|has|have)(?: an?| about)?(?: (?:<STILL>
    |estimated))* <N>(?: of (?:us|them))?(?: <PEOPLE>)? (?:still )?
    (?:left|remaining|living|there|here|staying)(?! (?:the|for|on|since|last|after|by)\b)(?:<HERE>|(?= in\b))

    there (?:are|were) (?:(?:<STILL>|about) )+<N> <PEOPLE> <IN> <PLACE>

    there (?:are|were) <N> <PEOPLE> (?:<STILL> )?(?:<IN> <PLACE>(?:<STILL>)?|here)

    (?:are|were) (?:(?:<STILL>) )*<N> <PEOPLE> (?:still|left|remaining) <IN> <PLACE>

    <N> <PEOPLE><AMONG> (?:(?:are|were|is) )?(?:still|now|currently) (?:<IN> <PLACE>|here|there)

    (?:current|remaining|present|present-day|today['’]s|wartime) population (?:of <PLACE> )?(?:is|of
    |stands at|numbers|at|,)(?: (?:now|estimated at))? <N>(?: <PEOPLE>)?

    population\b<GAP> (?:is (?:now|currently|today|down to|estimated at|about)|(?:now
    |currently) (?:stands at|numbers|at)|stands now at|today is|stands at)
    \s+<N>(?: <PEOPLE>)?

    <NOW_HAS>(?: a population of)? <N>(?: <PEOPLE>|(?=\s*[.,;!)]))

    (?:is|are|remains?|still) home to(?: only| just| a population of)? <N>(?: <PEOPLE>)?(?:(?= (?:today|now
    |still|who))|<HERE>)

    <N> remaining <PEOPLE>

    (?:the|its|their|those) remaining <N>(?: <PEOPLE>)?

    (?:but|and|yet|while|though|[–—-]|[.,;:]|^) ?(?:now|today|currently|nowadays|these days)(?:,| –
    | —)?(?: (?:it|they|there|the (?:town|city|village)))?
    (?: (?:has|have|is|are|houses|counts|numbers|shelters|stands at))?(?: only
    | just)? <N>(?: of them)?(?: <PEOPLE>)?(?=\s*(?:[.,;!”"]|$)| (?:are|were)? ?(?:left|remain|still|stay
    |live)\b)

    (?:we|they)(?: (?:still|now|currently|only|just))* have (?:(?:<STILL>) )?<N> <PEOPLE>(?=\s*(?:[.,;!”"]
    |$)| (?:left|remaining|here|still|in|now))

    <N> <PEOPLE>(?: who)? (?:(?:are|have|still) )*(?:refus\w+|declin\w+|unwilling) to (?:leave|evacuate|go)

    (?:all but|everyone but|all except) <N> (?:of )?(?:the |its )?(?:<PEOPLE> )?[^.;,]{0,30}?(?:have|has
    |had) (?:left|gone|fled|been evacuated)

    of (?:its|the|an?|<PLACE>['’]?s?)[^.;:]{0,70}?,? (?:only |just 
    |fewer than )?<N>(?: <PEOPLE>)? (?:are left|remain|stay|now live|still live)

    <PLACE>(?:,[^.;:]{0,60}?,)? (?:(?:<STILL>) )?has (?:(?:<STILL>) )?<N> (?:civilian 
    |permanent )?(?:residents|inhabitants|civilians|people)(?! (?:who|with|in need))\b

    where <N> <PEOPLE> (?:<STILL> )*(?:remain|live|stay|are left)
    """,
    _WORDS,
)
_PREWAR = rules(
    r"""
    <PREWAR> population(?: of <PLACE>)?[,(]?(?: (?:had|which|that|once|was|estimated|officially|put|at
    |around|of))*,?\s*(?:<NUMBERS>)?\s*<N>(?: <PEOPLE>)?

    <PREWAR>(?: (?:population|level|total|figure|number|peak|count|estimate|tally))?(?: of)? <N>(?: <PEOPLE>)?

    <N>(?: or so)?,? <PREWAR>(?: <PEOPLE>| population)

    population(?: of <PLACE>)?,? <BEFORE>,? (?:<NUMBERS>) <N>(?: <PEOPLE>)?

    <BEFORE>,?(?:(?! (?:remain|today|now|currently|left)\b)[^.;:]){0,70}? <HAD>(?:(?! (?:remain|today|now
    |currently)\b)[^.;:]){0,25}? <N>(?: <PEOPLE>)?

    <BEFORE>,? (?:there were |some |about )?<N> <PEOPLE> (?:had )?(?:lived|living|resided
    |called)(?: (?:<IN> <PLACE>|<ANAPHOR>|it home))?

    <BEFORE>,? there were <N>(?: <PEOPLE>)?

    <N>(?: <PEOPLE>)?(?: (?:who|that))?(?: had)?(?: once)?(?: (?:lived|living|resided|were living
    |called it home|called <PLACE> home|there|here))*
    (?: (?:<IN> <PLACE>|<ANAPHOR>|it had|it had had|there were))?(?:,| just| shortly| right| even
    | immediately)* <BEFORE>

    (?:once|formerly|previously)(?: (?:was|a|an|the|bustling|thriving|quiet|busy|lively|town|city|village|of
    |prosperous|sleepy|small|mining|industrial|proud)){0,6}
    (?: (?:home to|had|housed|populated by|numbered|counted|boasted|inhabited by
    |with)(?: a (?:\w+ )?population of)?| a?\s?population of)?
    \s<N>(?: <PEOPLE>|(?=[.,;–—]|\s(?:but|and)))

    (?:used to|would) (?:have|house|be home to|live|count|number|be)(?: a (?:\w+ )?population of| home to
    | a (?:town|city|village) of)? <N>(?: <PEOPLE>)?

    <N> <PEOPLE> (?:who |that )?(?:once|used to|formerly)(?: (?:live|lived|living|called|call|inhabited))

    <CENSUS>,?(?:(?! (?:remain|today|now|currently)\b)[^.;:]){0,60}? <HAD>(?:(?! (?:remain|today
    |now)\b)[^.;:]){0,20}? <N>(?: <PEOPLE>)?

    (?:population|<HAD>)(?:(?! (?:remain|today|now)\b)[^.;:]){0,40}?\s<N>(?: <PEOPLE>)?,? \(?(?:in|as of|at
    |according to|by)\b <CENSUS>

    <N> <PEOPLE>,? \(?(?:in|as of|at the start of|according to the) <CENSUS>

    <COUNT>(?: <PEOPLE>)? (?:remain |still live |are left |left |stayed )?(?:out )?of (?:(?:its|the|their
    |an?|original|former|once|some|about|around
    |<PLACE>['’]?s?) ){1,4}<N>(?: <PEOPLE>)?(?=[^.;]{0,40}?\b(?:remain|left|stay|live|still)|[.,;])

    (?:^|[.,;:–—] ?)(?:out )?of (?:(?:its|the|their|original|former|some|about|around
    |<PLACE>['’]?s?) ){1,4}<N>(?: <PEOPLE>)?(?: (?:who|that) [^.;,]{0,40}?)?,? (?:only |just |some |about 
    |fewer than )?<COUNT>[^.;]{0,30}?\b(?:remain|left|stay|live|still)

    (?:down|dwindled|fallen|fell|dropped|shrunk|shrank|declined|plunged|plummeted|reduced|gone|went
    |collapsed)(?: \w+)? from (?:(?:about|around|some|roughly|nearly|an? |its|estimated|former|original
    |population|of) )*<N>(?: <PEOPLE>)?(?= to <COUNT>|[.,;)]| before)
    """,
    _WORDS,
)
_SHARED = rules(
    r"""
    <SHARE>(?: (?:of|from))?(?:(?! (?:left|fled|gone|evacuated|in ruins|destroyed
    |and)\b)[^.;:,]){0,50}?\s<N>[^.;:]{0,60}
    """,
    _WORDS,
)
_SHARES = (
    ("one in ten", 0.1), ("one in five", 0.2), ("one in four", 0.25), ("one in three", 1 / 3), ("one in twenty", 0.05),
    ("two thirds", 2 / 3), ("three quarters", 0.75), ("tenth", 0.1), ("fifth", 0.2), ("quarter", 0.25), ("third", 1 / 3),
    ("sixth", 1 / 6), ("eighth", 0.125), ("twentieth", 0.05), ("hundredth", 0.01), ("half", 0.5),
)  # fmt: skip
_REMAIN = re.compile(
    r"\b(?:remain|stay|left\s+(?:behind|in)|are\s+left|still\s+(?:live|there|here)|now\s+live|live\s+there)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:has|have|had)\s+(?:\w+\s+)?(?:left|fled|gone|evacuated|departed)\b|\bwere\s+evacuated\b",
    re.IGNORECASE,
)
_SUBSET = re.compile(
    r"\b(?:children|kids|minors|soldiers?|troops?|servicem[ae]n|fighters|pensioners|patients|pupils|students"
    r"|famil(?:y|ies)"
    r"|houses|homes|apartments|households|buildings|schools|wounded|injured|killed|dead|bodies|doctors"
    r"|police\w*"
    r"|volunteers|displaced|evacuees|refugees|returnees|workers|employees|miners|elderly|women|men|pets|dogs"
    r"|cats|cases|villages|settlements|people\s+with)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[,(–—]?\s*(?:including|among them|of whom|mostly|mainly|many of them|most of them|almost all"
    r"|the majority|largely)\b[^.;]*",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:evacuat(?:ed|es|ing)\s+(?!to\b)|rescued|took\s+out|each\s+day|per\s+day|a\s+day|every\s+day"
    r"|a\s+week|in\s+the\s+past\s+(?:day|week|month)|overnight|returned"
    r"|basements?|cellars?|shelters?\b|hostel|dormitory|monastery|hospital|on\s+(?:the|our|this)\s+street"
    r"|apartment\s+block|in\s+(?:the|our|this)\s+building|without\s+(?:power|water|gas|heating|electricity)"
    r"|died|killed)\b",
    re.IGNORECASE,
)
_AREA_NOUN = re.compile(
    rf"(?<=[{AREA}{HROMADA}])['’]?s?\s+(?:\w+\s+){{0,2}}?(?:region|oblast|province|district|raion|hromada"
    rf"|community|direction|sector|territorial)\b",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"\b(?:regions?|oblasts?|districts?|raions?|rayons?|hromadas?|communit(?:y|ies)|villages|towns"
    r"|settlements|province|area|municipality|agglomeration|territory|frontline\s+zone)\b",
    re.IGNORECASE,
)
#: The sentence is about the area around.
_AREA_SUBJECT = re.compile(r"\W*(?:the|this|its)\s+(?:\w+\s+)?(?:hromada|community|district|raion|region|oblast)\b", re.IGNORECASE)
#: "Residents of Kupiansk now live in Kharkiv."
_MOVED_AWAY = re.compile(
    rf"\b(?:of|from)\s+[{TOWN}{OTHER}]+\s+(?:\w+\s+)?(?:live|living|stay|remain)\w*\s+(?:\w+\s+)?in\s+[{TOWN}{OTHER}]"
    r"|\b(?:street|avenue|lane|apartment\s+block)\b",
    re.IGNORECASE,
)
#: What was so many before 2014 is history.
_LONG_AGO = re.compile(r"\b(?:19\d\d|200\d|201[0-3])\b|\bSoviet\b")
_PEOPLE = r"(?:people|residents|inhabitants|civilians|locals|citizens|souls|townspeople|townsfolk|villagers|persons|individuals|holdouts|stayers)"
_NO_OTHERS = r"(?!(?:displaced|wounded|injured|evacuated|relocated|registered|homeless|new|more|other|further|additional|elderly|older|disabled|young|able|vulnerable)\b)"
_CUES = Cues(
    breaks=re.compile(r"[,;:()“”\"–—]+\s?|\s(?:and|but|while|whereas|yet)\s"),
    people_after=re.compile(
        rf"\s+(?:{_NO_OTHERS}(?:mostly\s+(?:elderly|older)|[a-z’'-]+)\s+){{0,2}}{_PEOPLE}\b|-strong\b"
        rf"|\s+of\s+(?:us|them)\b|\s+(?:lived|live|remain|still\s+live|now\s+live)\b",
        re.IGNORECASE,
    ),
    people_before=re.compile(
        rf"\b(?:populations?|{_PEOPLE}|home\s+to|headcount|town\s+of|city\s+of|village\s+of|settlement\s+of"
        rf"|neighbours|neighbors)\b[^.;]{{0,50}}$|\b(?:there\s+are|there\s+were|has|counts|numbers)\s+$",
        re.IGNORECASE,
    ),
    people_spoken_of=re.compile(rf"\b(?:populations?|{_PEOPLE}|lived|home\s+to|inhabited)\b", re.IGNORECASE),
    bare_after=re.compile(
        r"\s*(?:[.,;:!?”\"’')–—]|$)|\s(?:remain|are|were|is|was|still|now|live|lived|left|stay|have|had"
        r"|or\s+so|today|before|and|but|who|as|in|at|by)\b",
        re.IGNORECASE,
    ),
    prewar=re.compile(
        r"\bpre-?\s?(?:war|invasion|2022)\b|\b(?:before|prior\s+to|until"
        r"|ahead\s+of)\s+(?:[\w’'-]+\s+){0,5}?(?:war|invasion|invaded|assault|2022|attack(?:ed)?|hostilities"
        r"|fighting|Russians\s+came)\b"
        r"|\bat\s+the\s+(?:start|beginning|outset)\s+of\s+(?:2022|the\s+(?:[\w-]+\s+){0,2}war)"
        r"|\bon\s+the\s+eve\s+of|\bwhen\s+the\s+(?:[\w-]+\s+){0,2}(?:war|invasion)\s+(?:began|started|broke)"
        r"|\bbefore\s+(?:all\s+this|it\s+all|the\s+(?:bombs|shelling|bombing|Russians))|\bbegan\s+2022"
        r"|\bin\s+(?:early\s+)?(?:January|February)\s+2022"
        r"|\bonce\b|\bused\s+to\b|\bformerly\b|\bpeace-?time\b|\bcensus\b|\b(?:in|of|as\s+of)\s+(?:early\s+"
        r"|January\s+)?20(?:1[4-9]|2[01])\b",
        re.IGNORECASE,
    ),
    adjective=re.compile("pre-?", re.IGNORECASE),
    now=re.compile(
        r"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?(?:\s+(?:put|behind|on))?|still|now|today|currently"
        r"|nowadays|lives?|living|current|present|these\s+days|at\s+the\s+moment"
        r"|down\s+to|(?:dwindled|shrunk|shrank|fallen|fell|dropped|emptied|reduced|collapsed|shrivelled"
        r"|declined|thinned|gone|went|cut)\b[^.;,]{0,40}?\bto|hang(?:s|ing)?\s+on|hold(?:s|ing)?\s+(?:out"
        r"|on)|cling(?:s|ing)?\s+on"
        r"|(?:are|is|were|people|residents|civilians|inhabitants|souls|us|them|with|have"
        r"|has)\s+left(?!\s+(?:the|for|their|by|since|on|last|homeless|without|dead|injured|stranded)\b"
        r"|\s+[\ue002\ue004])|left\s+(?:behind|here|there|in)|refus\w+\s+to\s+(?:leave|go)|yet\s+to\s+leave"
        r"|not\s+left|never\s+left)\b",
        re.IGNORECASE,
    ),
    others=re.compile(
        r"\bfrom\s+[\ue002\ue004]|\b(?:evacuat(?:ed|es|ing|e|ion)|fled|flee\w*|(?:has|have"
        r"|had)\s+(?:already\s+|since\s+)?left|left\s+(?:the|for|their|by|since|last)|killed|wounded|injured"
        r"|died|dead|arriv\w+|return\w*|relocat\w+"
        r"|register\w*|appl(?:y|ied)\w*|receiv\w+|rescued|took|taken|brought|deport\w+|each\s+day|per\s+day"
        r"|a\s+day|every\s+day|daily|a\s+week|per\s+week|overnight|basements?|cellars?|shelters?|hospital"
        r"|dormitor\w+|hostel|monastery"
        r"|(?:this|the|our|one)\s+(?:street|building|block|house|school)|without\s+(?:power|water|gas"
        r"|heating|electricity|light)|work\w*|employ\w+|queue\w*|signed|children|soldiers|troops|famil(?:y"
        r"|ies)|displaced|need|die|voted|came|crowd|gathered|buried|missing|captured|detained)\b",
        re.IGNORECASE,
    ),
)


def find(passage: Passage, subjects: Subjects, newest_year: int) -> Iterator[Finding]:
    if not passage.counts:
        return
    prewar = list(_stated(FactKind.POPULATION_PREWAR, _PREWAR, passage, subjects))
    yield from prewar
    shared = list(_of_totals(passage, subjects))
    yield from shared
    taken = {finding.value for finding in prewar}
    told: set[object] = set()
    taken |= {count.value for f in shared for count in passage.counts if f.start <= count.start < f.end}
    for finding in _stated(FactKind.POPULATION_NOW, _NOW, passage, subjects):
        if finding.value not in taken and not guards.long_past(
            passage, finding.start, finding.end, newest_year
        ):
            yield finding
        told.add(finding.value)
    for its in reckon(passage, _CUES):
        if its.quantity.value not in taken | told and _is_plausible(passage, its, newest_year):
            places = subjects.of(passage, its.start, its.end)
            if places:
                yield Finding.measured(its.kind, places, its.quantity, its.start, its.end)


def _is_plausible(passage: Passage, its: Reckoned, newest_year: int) -> bool:
    quantity = its.quantity
    if (
        quantity.value < 1
        or (quantity.value % 1 and not quantity.bounds)
        or guards.denies(passage, its.around)
    ):
        return False
    if its.kind is FactKind.POPULATION_NOW and guards.long_past(passage, its.start, its.end, newest_year):
        return False
    if _is_of_others(passage, its.start, its.end):
        return False
    if _LONG_AGO.search(guards.clause(passage, its.start, its.end, passage.text)):
        return False
    around = _AREA_NOUN.sub("", its.around)
    if _SUBSET.search(passage.shadow[quantity.end : quantity.end + 25]) or _WIDE.search(around):
        return False
    return not re.search(f"[{AREA}{HROMADA}]", around) or bool(re.search(f"[{TOWN}{ANAPHOR}]", around))


def _stated(
    kind: FactKind, patterns: tuple[re.Pattern[str], ...], passage: Passage, subjects: Subjects
) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in patterns:
        for found in pattern.finditer(passage.shadow):
            quantity = passage.count_at(found.start("n"))
            if quantity.start in seen or not _is_population(passage, found, quantity):
                continue
            places = subjects.of(passage, *found.span())
            if places:
                seen.add(quantity.start)
                yield Finding.measured(kind, places, quantity, *found.span())


def _of_totals(passage: Passage, subjects: Subjects) -> Iterator[Finding]:
    """ "A tenth of its 70,000 people remain": the share of the total."""
    for pattern in _SHARED:
        for found in pattern.finditer(passage.shadow):
            share, total = _share(found["share"]), passage.count_at(found.start("n"))
            clause = guards.clause(passage, *found.span())
            if share is None or not _REMAIN.search(clause) or _LEFT.search(clause):
                continue
            places = subjects.of(passage, *found.span()) if _is_population(passage, found, total) else ()
            if places:
                value = round(total.value * share)
                part = replace(total, value=value, qualifier=_hedge(found["share"]), bounds=None)
                yield Finding.measured(FactKind.POPULATION_NOW, places, part, *found.span())


def _share(words: str) -> float | None:
    percent = re.search(r"(\d+(?:\.\d)?)\s?(?:%|per)", words)
    if percent:
        return float(percent[1]) / 100
    plain = words.lower().replace("-", " ")
    return next((share for name, share in _SHARES if name in plain), None)


def _hedge(words: str) -> Qualifier:
    if re.search(r"\b(?:less|fewer|under)\b", words, re.IGNORECASE):
        return Qualifier.AT_MOST
    return Qualifier.AT_LEAST if re.search(r"\b(?:more|over)\b", words, re.IGNORECASE) else Qualifier.ABOUT


def _is_population(passage: Passage, found: re.Match[str], quantity: Quantity) -> bool:
    """Whole people of a whole town, as things are: no group of them, no wider area, no guess."""
    start, end = found.span()
    if quantity.value < 1 or (quantity.value % 1 and not quantity.bounds):
        return False
    if guards.unsure(passage, start, end):
        return False
    counted = re.split(rf"[.;:{COUNT}]", _ASIDE.sub("", passage.shadow[quantity.end : end + 12]))[0]
    if _is_of_others(passage, start, end) or _SUBSET.search(counted) or _LONG_AGO.search(guards.clause(passage, start, end, passage.text)):
        return False
    clause = _AREA_NOUN.sub("", guards.clause(passage, start, end))
    if _MOVED.search(clause):
        return False
    named = re.search(f"[{TOWN}{ANAPHOR}{OTHER}]", clause)
    if re.search(f"[{AREA}{HROMADA}]", clause) and not named:
        return False
    return not _WIDE.search(clause)


def _is_of_others(passage: Passage, start: int, end: int) -> bool:
    """Of an area, of one street, or of people who live elsewhere by now."""
    if _AREA_SUBJECT.match(passage.shadow) and not re.search(f"[{TOWN}{ANAPHOR}]", passage.shadow[start:end]):
        return True
    return bool(_MOVED_AWAY.search(guards.clause(passage, start, end)))
