"""Phrases that tell how many people remain."""

from bot.extraction.english.phrases import rules
from bot.extraction.english.population_words import WORDS

REMAINING = rules(
    r"""
    (?:(?:the|its|their|whose) )?population\b(?! before)<GAP> <FELL> <N>(?: <PEOPLE>)?

    <PLACE>(?:,[^.;:]{0,80}?,|['’]s[^.;:,]{0,30}?)?,? (?:(?:now|which|had|has|have|to
    |itself) )?<FELL> <N>(?: <PEOPLE>)?

    <PLACE>[^.;:,]{0,130}? (?:has|have) <FELL> <N> <PEOPLE>

    (?:people|residents|inhabitants|home to|population)\b[^.;]{0,120}? <FELL> <N>(?: <PEOPLE>)?

    <N><OUT_OF>(?: of (?:us|them))?(?: <PLACE>)?(?: <PEOPLE>)?<OUT_OF><AMONG> <STAY><HERE>

    <N>(?: <PEOPLE>)? (?:are|were|is) (?:(?:<STILL>|left) )*(?:there|here|inside|<ANAPHOR>|<IN> <PLACE>)

    <N>(?: of them)? do(?: so)? (?:today|now|still)

    <N>(?: of them)? still do\b(?! not)

    (?:inhabitants|townsfolk|townspeople|villagers|(?:those|people|residents|civilians) (?:who|that) (?:have
    |are|still|now)?(?: still)? ?(?:stay(?:ed)?|remain(?:ed)?|live|left)(?: behind| <ANAPHOR>| <IN> <PLACE>)?)
    \s(?:now |today )?number <N>

    (?:number|tally|count) of (?:those|people|residents|inhabitants|civilians)[^.;:,]{0,40}? (?:who|that
    |living|remaining|left|still)[^.;:]{0,30}? (?:at|is|was|to|as) <N>

    (?:the|its|their|<PLACE>['’]s) (?:(?:last|remaining|few|present|current) )*(?:residents|inhabitants|people
    |villagers|population|townspeople|townsfolk|locals|civilians)(?: (?:of <PLACE>|left|<ANAPHOR>|there))*
    (?:,| [–—-]| ?\() ?(?:all|a total of|now|today)? ?<N>(?: (?:of them|in all|in total|in number
    |altogether|people|souls
    |strong|or so))*(?= ?[,–—)-](?! (?:and|or|were|was|had|fled|left|lived|moved|went|escaped|used|worked
    |signed|voted|came
    |(?:have|has) (?:left|fled|gone|been|moved)|before|in 20|need|receive|of (?:them|whom))\b))

    all <N>(?: (?:remaining|of the|of its))? (?:residents|inhabitants|villagers)(?: of <PLACE>| left
    | remaining
    | <ANAPHOR>)*(?! (?:were|was|had|fled|left|lived|moved|went|escaped|evacuated|(?:have|has) (?:left
    |fled|gone|been)|of
    |in the|from|are (?:safe|evacuated)|will|must|should)\b)

    all <N> of <PLACE>['’]s? (?:residents|inhabitants|villagers)(?! (?:were|was|had|fled|left|lived|moved|went
    |escaped|(?:have|has) (?:left|fled|gone|been)|will|must|should)\b)

    <PLACE>(?:,[^.;:]{0,60}?,)?(?: (?:<STILL>))* (?:is|are) (?:believed|thought|said|estimated|reported|known)
    \sto (?:(?:<STILL>) )?(?:have|shelter|house|hold|count|number|be home to
    |be inhabited by)(?: (?:<STILL>))* <N>
    (?: <PEOPLE>(?! (?:who|with|in need))| left)

    <PLACE>['’]s? <N> (?:remaining )?(?:residents|inhabitants|people|civilians)(?! (?:have|had|were|fled
    |left|before|who (?:fled|left)))

    the <N>(?: or so)? <PEOPLE> of (?:\w+ )?<PLACE>(?! (?:signed|fled|left|were|evacuated|have (?:left|fled)))

    (?:there (?:are|were|is)|with|leaves?|leaving|has|have)(?: an?| about)?(?: (?:<STILL>
    |estimated))* <N>(?: of (?:us|them))?(?: <PEOPLE>)? (?:still )?
    (?:left|remaining|living|there|here|staying)(?! (?:the|for|on|since|last|after|by)\b)(?:<HERE>|(?= in\b))

    there (?:are|were) (?:(?:<STILL>|about) )+<N> <PEOPLE> <IN> <PLACE>

    (?:of|from) [^.;:]{0,60}? before [^.;:,]{0,40}?,? there are (?:<STILL> )+<N>(?=\s*[.,;]|$)

    where there are (?:<STILL> )*<N> <PEOPLE>

    <IN> <PLACE>,? <N> <PEOPLE> (?:were|are|have been) counted(?=\s*[.,;]|$| (?:last|this|by|on|in|today
    |yesterday|during)\b(?! (?:the )?(?:polls?|queues?|line)))

    (?:head-?\s?count|count|census|tally|survey) (?:in|of|at) <PLACE> (?:shows?|showed|gives?|gave|finds?
    |found|put|puts)(?: that)? <N> <PEOPLE>

    <N> of (?:them|these|those|whom)(?: (?:are|live|remain|stay))? in <ONE_TOWN> (?:itself|proper|alone)

    leav(?:es|ing) <N>(?: <PEOPLE>)? <IN> <PLACE>

    (?:left|fled|evacuated|departed|gone|went|moved|taken out|brought out)\b[^.;:]{0,70}?, leaving
    \s(?:behind )?<N>(?: <PEOPLE>)?(?: (?:there|here|behind|in it|still there))?(?=\s*(?:[.,;!”"]|$))

    of (?:that|them|whom|these),? <N>(?: <PEOPLE>)? (?:(?:are|live|remain|stay) )?in <ONE_TOWN>(?: itself
    | proper)

    <N> <PEOPLE> are (?:<STILL> )*in <PLACE>['’]s (?:[\w-]+ ){0,3}(?:blocks|houses|homes|streets|flats
    |apartments|cellars|basements)

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

    <N>(?: <PEOPLE>)?<OUT_OF>(?: <PEOPLE>)?<AMONG> (?:are|were|is) (?:<STILL> )?(?:believed|thought
    |estimated|known|reported
    |said)(?: by [^.;,]{3,40}?)? to (?:still )?(?:be|have been) (?:<IN> <PLACE>|<ANAPHOR>|there|here)

    counts?(?:ed)? <N> (?:residents|inhabitants|civilians)(?! (?:who|with|from|killed|dead))

    <N> <PEOPLE>(?: who)? (?:(?:have|has|still|are|now|simply) )*(?:ignor\w+|def(?:y|ied|ying)
    |disregard\w*|disobey\w*)
    \s(?:the|its|that|this|all|every|any) (?:[\w-]+ ){0,3}(?:orders?|calls?|appeals?|warnings?
    |evacuation)(?= |[.,;!]|$)

    counts <N> (?:people|souls|persons|neighbou?rs)(?: who (?:are|stay|remain|live))? (?:<IN> <PLACE>
    |<ANAPHOR>|here
    |there)(?: (?:itself|proper|now|today|alone))?(?=\s*[.,;!”"]|$| and\b)

    <PLACE> (?:has|have) (?:<STILL> )?kept <N>(?: <PEOPLE>|(?=\s*[.,;]))

    <N> remaining <PEOPLE>

    with <N> <PEOPLE>,? down from

    there (?:are|were) (?:<STILL> )*<N> <PEOPLE> (?:in it\b|<IN> <PLACE> (?:now|today|at present|currently))

    <PLACE> ?(?:–|—|--) ?(?:an? )?(?:estimated )?<N>(?: <PEOPLE>)? (?:out )?of (?:a|its
    |the) (?:[\w-]+ ){0,2}population

    (?:number of (?:people|residents|inhabitants)|population)\b[^.;:]{0,60}? (?:nearly |almost
    \s|more than )?(?:halved|fell|dropped|shrank|declined
    |decreased|shrunk)[^.;:]{0,50}?,? to <N>(?: <PEOPLE>)?,? from <COUNT>

    <N> <PEOPLE>(?: ?[,–—][^.;]{3,90}?[,–—])? (?:remain|are) (?:sheltered|sheltering|holed up)

    <N> <PEOPLE> out of (?:(?:its|the|an?
    |some) )?(?:[\w-]+ )?(?:population of )?<COUNT>(?: <PEOPLE>)?
    (?:(?: who (?:had )?lived(?: <ANAPHOR>)?)? <BEFORE>)? (?:(?:are|were) still|remain|cling|stay|hang on
    |still live)(?: <IN> <PLACE>| to their homes|(?=\s*[.,;]))

    (?:^|[,;] ?)(?:(?:however|but|yet|now|today|and),? )+(?:it|this|the (?:figure|number
    |population)) <FELL> <N>(?: <PEOPLE>)?

    for the <N> <PEOPLE> (?:still |left |living )*(?:<ANAPHOR>|here|there)

    the <N>(?: <PEOPLE>)? (?:who|that) (?:still )?(?:remain|stay|live)(?: <ANAPHOR>| <IN> <PLACE>)

    <N> of them (?:<STILL> )?(?:hold|hang|cling) (?:out|on)\b

    <N> <PEOPLE> are (?:<STILL> )?trying to (?:survive|get by|hold out)

    <N> <PEOPLE> (?:still|remaining) (?:(?:in|inside) <PLACE>|<ANAPHOR>|there|here)

    <N> remaining (?:(?:in|inside) <PLACE>|<ANAPHOR>|there|here)

    <N>(?: <PEOPLE>)?<OUT_OF>(?: <PEOPLE>)?(?: of <PLACE>)? (?:are not leaving|refuse to (?:leave|go)
    |will not (?:leave|go))

    home to <N>(?: <PEOPLE>)? today

    (?:the|its|their|those) remaining <N>(?: <PEOPLE>)?

    (?:but|and|yet|while|though|[–—-]|[.,;:]|^) ?(?:now|today|currently|nowadays|these days)(?:,| –
    | —)?(?: (?:it|they|there|the (?:town|city|village)))?
    (?: (?:has|have|is|are|houses|counts|numbers|shelters|stands at))?(?: only
    | just)? <N>(?: of them)?(?: <PEOPLE>)?(?=\s*(?:[.,;!”"]|$)| (?:are|were)? ?(?:left|remain|still|stay
    |live)\b)

    (?:(?:we|they)(?: (?:still|now|currently|only|just))* have|(?:we|they)['’]ve)(?: about)? (?:(?:<STILL>)
    \s)?<N> <PEOPLE>(?=\s*(?:[.,;!”"]
    |$)| (?:left|remaining|here|still|in|now))

    <N> <PEOPLE>(?: who)? (?:(?:are|have|still) )*(?:refus\w+|declin\w+|unwilling) to (?:leave|evacuate|go)

    <N> <PEOPLE>(?: who)? (?:will not|would not|wouldn['’]t|won['’]t|do not want to|don['’]t want to
    |did not want to) (?:leave
    |go|evacuate|move
    |hear of (?:leaving|evacuation))

    (?:put(?:s|ting)?|estimat(?:es?|ed|ing)) (?:the|their) (?:number|figure|total|count)(?: of [^.;,]{0,40}?)?
    (?: (?:still |left |remaining )?<IN> <PLACE>)?
    \sat ["“]?<N>

    <N> <PEOPLE>(?:, [^,.;]{3,40},)? (?:<STILL> )?call(?:s)? (?:<PLACE>|it) home

    <IN> <PLACE>,? there (?:are|were) (?:<STILL> )*<N> <PEOPLE>(?=\s*[.,;]| (?:left|remaining|still|now)\b)

    of the <N>(?: <PEOPLE>)? (?:who|that) (?:still )?(?:remain|stay|are left|live)(?:<HERE>|(?= ))

    the <N> or so(?: <PEOPLE>)? (?:who|that) (?:still )?(?:remain|stay|live)\b

    the <N>(?: <PEOPLE>)? (?:who|that) (?:are|have) (?:still )?(?:<ANAPHOR>|there|here|stayed|remained)\b

    (?:all but|everyone but|all except) <N> (?:of )?(?:the |its )?(?:<PEOPLE> )?[^.;,]{0,30}?(?:have|has
    |had) (?:left|gone|fled|been evacuated)

    of (?:its|the|an?
    |<PLACE>['’]?s?)[^.;:]{0,70}?,? (?:only |just |fewer than )?<N>(?: <PEOPLE>)? (?:are left|remain
    |stay|(?:have|has) (?:remained|stayed)
    |now live|still live)

    <PLACE>(?:,[^.;:]{0,60}?,)? (?:(?:<STILL>) )?has (?:(?:<STILL>) )?<N> (?:(?:civilian|permanent) )?
    (?:residents|inhabitants|civilians|people)(?! (?:who|with|in need))\b

    <PLACE>(?: (?:itself|alone|now|still|today|currently))* (?:is|numbers|counts|shelters|houses|holds) <N>
    \s(?:residents|inhabitants|people|civilians|souls)(?! (?:who|with|in need|killed|dead))\b

    it (?:now |still |today )?(?:has|shelters|numbers|counts|houses|holds) <N> (?:residents|inhabitants|people
    |civilians
    |souls)(?! (?:who|with|killed|dead))\b

    there are <N> of (?:them|us)\b

    there are, [^,.;]{3,20}, <N>(?=\s*[.,;]| (?:remaining|left|still))

    <N> who (?:are|have)(?: still| not)? (?:(?:in|inside) <PLACE>|<ANAPHOR>|there|here|stayed|left <PLACE>
    |remained)

    the <N>(?: <PEOPLE>) (?:who|that) (?:have )?(?:stayed|remained|not left|not gone|clung on|held on)\b

    (?:residents|inhabitants|people|population|civilians)(?: who (?:have )?(?:chosen to )?(?:stay(?:ed)?
    |remain(?:ed)?)
    | remaining| left)?(?: of <PLACE>)?:(?: est\.?)? <N>(?=\s*[.,;(]|$)

    put(?:s|ting)? (?:the|its) (?:(?:remaining|current|present|civilian) )+(?:population|number)(?: (?:of
    |in) <PLACE>)? at <N>

    (?:present|current) (?:number|count|figure|population)(?: of (?:residents|inhabitants|people))?(?: at| is
    | as|:) <N>

    (?:its|the (?:city|town|village)['’]s) <N> (?:residents|inhabitants)(?=[^.;]{0,12}\bbefore the (?:war
    |invasion))

    <N> of (?:its |the |their )?<COUNT>(?: <PEOPLE>)?(?: (?:who|that) [^.;,]{3,60})? (?:are(?= (?:still|left
    |<ANAPHOR>|in\b|now\b|staying|living|remaining|believed|thought|known))|still|remain|stay
    |live)\b

    (?:remain|remains|left|stay|stayed)(?: behind| there| here| <IN> <PLACE>)?\s*[:–—-] ?<N> <PEOPLE>

    (?:remain|live|left|stay)\w*\b[^.;:]{0,60}?, with <N> <PEOPLE>(?:,? and <COUNT> (?:children
    |minors),?)? (?:<STILL>\s
    )?<IN> <PLACE>

    (?:remain|live|left|stay)\w* (?:behind )?(?:in|within|across) (?:<AREAS>|the (?:community|hromada
    |district)),?
    \s\(?(?:with|including|of (?:them|whom),?|among them,?|and) (?:(?:only|just) )?<N>(?: <PEOPLE>)?
    (?: (?:<STILL>|are|live|living))* in <ONE_TOWN>(?: itself| proper| alone)?(?=\s*[.,;)!”"]|$| and )

    (?:driven|brought|pushed|swelled|raised|lifted
    |pulled) (?:the )?population(?: of (?:\w+ )?<PLACE>)?(?: back)?(?: up)?(?: to)? <N>

    <N> <PEOPLE>(?:,? and|,? as well as) <COUNT> (?:children|minors)(?: in need of \w+)? (?:(?:<STILL>
    |are) )*<STAY><HERE>

    <PLACE> has <COUNT> (?:houses|homes|households) and <N> <PEOPLE>

    (?:its|the (?:city|town|village)['’]s|<PLACE>['’]s?) <N> (?:(?:remaining
    |last) )?<PEOPLE>(?= to (?:leave|evacuate|go))

    where <N> <PEOPLE> (?:<STILL> )*(?:remain|live|stay|are left)(?!\w)

    (?:the|its|<PLACE>['’]s?) last <N>(?: <PEOPLE>)

    <N> <PEOPLE> (?:(?:are|remain) )?(?:(?:<STILL>|effectively|reportedly) )*trapped
    (?: by [\w ]{3,20}?)? (?:<IN> <PLACE>|here|there)

    <N> <PEOPLE>(?: who)? (?:chose|choose|have chosen|decided|prefer|preferred|vow|vowed
    |insist on) (?:not to (?:leave|go|evacuate)|to (?:stay|remain)|staying)
    """,
    WORDS,
)
