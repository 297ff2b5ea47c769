"""Phrases that tell how many people lived in a place before the war."""

from bot.extraction.english.phrases import rule, rules
from bot.extraction.english.population_words import WORDS

PREWAR = rules(
    r"""
    <PREWAR> population(?: of <PLACE>)?[,(]?(?: (?:had|which|that|once|was|estimated|officially|put|at
    |around|of))*,?\s*(?:<NUMBERS>)?\s*<N>(?: <PEOPLE>)?

    <PREWAR>(?: (?:population|level|total|figure|number|peak|count|estimate|tally))?(?: (?:of|near
    |around|at))? <N>(?: <PEOPLE>)?

    <PREWAR> ?: <N>(?: <PEOPLE>)?(?=\s*[.,;)])

    <N>(?:-strong)?(?: or so)?,? <PREWAR>(?: <PEOPLE>| population)

    (?:vs\.?|versus|against|compared (?:to|with)) <N>(?: <PEOPLE>)? <PREWAR>(?=\s*[.,;)]|$)

    population(?: of <PLACE>)?,? <BEFORE>,? (?:<NUMBERS>) <N>(?: <PEOPLE>)?

    <BEFORE>,?(?:(?! (?:remain|today|now|currently|left)\b)[^.;:]){0,70}? <HAD>(?:(?! (?:remain|today|now
    |currently)\b)[^.;:]){0,25}? <N>(?: <PEOPLE>)?

    <BEFORE>,? (?:there were |some |about )?<N> <PEOPLE> (?:had been |were |had )?(?:lived|living|resided
    |called)(?: (?:<IN> <PLACE>|<ANAPHOR>|it home))?

    (?:^|[“"])before,? (?:there were|we had|it had|the (?:city|town|village) had) <N>(?: <PEOPLE>| of us
    |(?: people)? <ANAPHOR>)

    (?:there were|we had|it had|we were) <N> (?:<PEOPLE>|of us)(?: <ANAPHOR>| <IN> <PLACE>)?
    \sbefore(?=\s*[.,;!:”"]|$)

    we had <N> <ANAPHOR> before(?=\s*[.,;!:”"]|$)

    <BEFORE>,? there were <N>(?: <PEOPLE>)?

    (?:at the end of|in late|in early|in|back in|as of) 20(?:1[4-9]|2[01]),? there were <N>(?: <PEOPLE>)

    there were <N> <PEOPLE>(?: <IN> <PLACE>| <ANAPHOR>| there)?,? (?:in|on|at the (?:start
    |beginning) of) (?:early
    |(?:<COUNT>|1) )?(?:January |February )?(?:20(?:1[4-9]|2[01])|(?<=january\s)2022|(?<=early\s)2022)

    <BEFORE>,? (?:it was )?an? (?:[\w-]+ ){0,5}(?:town|city|village|settlement) of <N>(?: <PEOPLE>)?

    <CENSUS>,? <N> <PEOPLE> (?:had )?(?:lived|were living|resided)(?: <ANAPHOR>| <IN> <PLACE>|(?=\s*[.,;]))

    <BEFORE>(?: in (?:early |February )*2022)?,? <N> <PEOPLE> (?:had|made) their homes?(?: <IN> <PLACE>
    | <ANAPHOR>)?

    there were <N> <PEOPLE>(?: <IN> <PLACE>| <ANAPHOR>)?(?:, [^,.;]{3,60},)? <BEFORE>

    there were <N> of us(?: <IN> <PLACE>)?,? <BEFORE>

    (?:we|they) were <N>(?: <PEOPLE>)?,? (?:<BEFORE>|<CENSUS>)

    population <BEFORE> ?[:–—-] <N>

    <BEFORE>,? (?:the|its) population (?:stood at|was|numbered|came to) <N>

    <N> <PLACE> (?:had|counted|<PEOPLE>),? (?:<BEFORE>|<CENSUS>)

    (?:town|city|village|resort|settlement) of <N> <PEOPLE> (?:has|have|had) (?:shrunk|dwindled|emptied
    |fallen)

    <N> <PEOPLE>(?: (?:were living|lived)(?: <ANAPHOR>| <IN> <PLACE>)?)?
    ,? according to [^.;,]{3,40} (?:of|from|for) <CENSUS>

    <N>(?: <PEOPLE>)?(?: (?:who|that))?(?: had)?(?: once)?(?: (?:lived|living|resided|were living
    |had their homes?|made their homes?|called it home|called <PLACE> home|there|here))*
    (?: (?:<IN> <PLACE>|<ANAPHOR>|it had|it had had|there were))?(?:,| just| shortly| right| even
    | immediately)* <BEFORE>

    (?:once|formerly|previously)(?: (?:was|a|an|the|bustling|thriving|quiet|busy|lively|town|city|village|of
    |prosperous|sleepy|small|mining|industrial|proud)){0,6}
    (?: (?:home to|had|housed|populated by|numbered|counted|boasted|inhabited by
    |with)(?: a (?:\w+ )?population of)?| a?\s?population of)?
    \s<N>(?: <PEOPLE>|(?=[.,;–—]|\s(?:but|and)))

    (?:onetime|one-time|former) (?:city|town|village|settlement) of <N>(?: <PEOPLE>)?

    (?:used to|would) (?:have|house|be home to|live|count|number|be)(?: a (?:\w+ )?population of| home to
    | a (?:town|city|village) of)? <N>(?: <PEOPLE>)?

    <N> <PEOPLE> (?:who |that )?(?:once|used to|formerly)(?: (?:live|lived|living|called|call|inhabited))

    <CENSUS>,?(?:(?! (?:remain|today|now|currently)\b)[^.;:]){0,60}? <HAD>(?:(?! (?:remain|today
    |now)\b)[^.;:]){0,20}? <N>(?: <PEOPLE>)?

    (?:population|<HAD>)(?:(?! (?:remain|today|now)\b)[^.;:]){0,40}?\s<N>(?: <PEOPLE>)?,? \(?(?:in|as of|at
    |on|according to|by)\b <CENSUS>

    <N> <PEOPLE>,? \(?(?:in|as of|at the start of|according to the) <CENSUS>

    <COUNT>(?: <PEOPLE>)? (?:remain |still live |are left |left |stayed )?(?:out )?of (?:(?:its|the|their
    |an?|original|former|once|some|about|around
    |<PLACE>['’]?s?) ){1,4}<N>(?: <PEOPLE>)?(?! (?:who|that) (?:still )?(?:remain|stay|are
    |live))(?=[^.;]{0,40}?\b(?:remain|left|stay|live
    |still)|[.,;])

    (?:^|[.,;:–—] ?)(?:out )?of (?:(?:its|the|their|original|former|previous|some|about|around
    |<PLACE>['’]?s?) ){1,4}<N>(?: <PEOPLE>)?(?: (?:who
    |that) [^.;,]{0,40}?)?,? (?:only |just |some |about |fewer than )?<COUNT>[^.;]{0,30}?\b(?:remain|left
    |stay|live|still)

    (?:^|[.;:–—] ?)out of (?:(?:some|about|around|nearly|a|the) ){0,2}<N>(?: <PLACE>)?(?: <PEOPLE>)?,? (?:only
    \s|just |some |about |fewer than )?<COUNT>[^.;]{0,30}?\b(?:remain|left|stay|live|still)

    (?:only |just )?a? ?(?:few|handful|fraction|hundreds)(?: dozen)? of (?:(?:its|the|original|former
    |once|<PLACE>['’]?s?) ){1,3}
    <N> <PEOPLE>(?! (?:who|that) (?:still )?(?:remain|stay|are left|live))[^.;]{0,25}? (?:remain|stay
    |are left|still live)

    (?:out )?of (?:(?:its|the|<PLACE>['’]?s?|original|former) ){1,3}<N> <PEOPLE>,? (?:most|many
    |nearly all|almost all
    |the majority|half) (?:have |had )?(?:fled|left|gone|escaped) (?:after|when|since
    |because) [^.;]{0,40}?\b(?:war|invasion
    |invaded)\b

    <N>(?: <PEOPLE>)? lived <IN> <PLACE> before(?=,? (?:and|but) (?:now|today|only|just)\b)

    (?:of |of the )<N> (?:we|they|it) (?:used to have|once had|had before)

    (?:most|many|nearly all|almost all|the majority|half) of (?:(?:its|the|original|former|<PLACE>['’]?s?
    |(?:city|town|village)['’]s) ){1,3}<N> <PEOPLE>(?: of <PLACE>)? (?:have |had )?(?:fled|left|gone|escaped)
    \s(?:(?:after|when|since|because)\s[^.;]{0,40}?\b(?:war|invasion|invaded)|<BEFORE>)

    (?:down|dwindled|fallen|fell|dropped|shrunk|shrank|declined|plunged|plummeted|reduced|gone|went
    |collapsed)(?: \w+)?,? from (?:(?:about|around|some|roughly|nearly|an? |its|estimated|former|original
    |population|of) )*<N>(?: <PEOPLE>)?(?= to <COUNT>|[.,;)]| before)
    """,
    WORDS,
)

#: "In those days it had 11,000 people", after a sentence of before the war.
THEN = rule(
    r"^[\s\"“]*(?:back then|then|at that time|at the time|in those days|in those years|that year),? "
    r"(?:there were |(?:it|they|we|the (?:city|town|village|settlement|population)(?: of <PLACE>)?|<PLACE>"
    r"|<ANAPHOR>)"
    r" (?:had|was|were|numbered|counted|stood at|was home to|had a population of|was a (?:town|city"
    r"|village) of"
    r"|had a good)(?: (?:home to|a population of|a (?:town|city|village) of|at))? )?<N>(?: <PEOPLE>| of us)?"
    r"(?:(?: (?:had|were))* (?:lived|living|were there|called)(?: <ANAPHOR>| there| here| <IN> <PLACE>"
    r"| it home)*"
    r"| <ANAPHOR>| there| <IN> <PLACE>)?(?=\s*(?:[.,;!”\"]|$)| and\b)",
    WORDS,
)
