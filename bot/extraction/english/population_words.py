"""The words of phrases about how many people there are."""

#: A word may use those below it.
WORDS = {
    "FELL": r"""
        (?:(?:has|have|had|is|was)(?: (?:now|already|since|been|gone))* )?
        (?:climbed|grown|grew|risen|rose|recovered
        |halved|more than halved|dwindled|dwindling|fallen|falling|fell|dropped|dropping|shrunk|shrank
        |shrinking|shrink|dwindle|decreased|declined
        |plunged|plummeted|reduced|down|slumped|collapsed|emptied|cut|thinned|gone|went|whittled|slid
        |shrivelled|contracted|diminished|sunk|tumbled)
        (?: (?:sharply|drastically|dramatically|steadily|almost|out))?
        (?:,? (?:from|since|after|by)[^.;:]{0,70}?)?,?(?: down)? to
    """,
    "NOW_HAS": r"""
        (?:(?:is|are) (?:now|currently|today)|now|currently|today)(?: only| just)?
        (?: (?:home to|has|have|houses|shelters|hosts|numbers|counts|holds|contains|is home to))
    """,
    "BEFORE": r"""
        (?:(?:before|prior to|until|till|ahead of) (?:["“']?(?:big|great)["”']? )?(?:(?:(?:big|great
        |Russia['’]s|Moscow['’]s|Putin['’]s|Kremlin['’]s|full-?\s?scale
        |all-out|large-scale|wider|Russian|2022|February|current|outbreak of|start of|beginning of|onset of
        |latest|the|this) ){0,6}
        (?:war|invasion|assault|attack|hostilities|fighting)\b
        (?: (?:began|started|broke out|of 2022|in (?:early |February )?2022))?
        |(?:the )?(?:["“]big war["”]|bombs|shelling started|occupation)|Russia (?:launched|began|started
        |invaded|attacked|unleashed)(?: (?:Ukraine|its|a|the|full-?\s?scale|all-out|large-scale|invasion
        |war)){0,5}
        |the (?:Russians|tanks) (?:came|invaded|attacked)(?: in 2022)?
        |(?:(?:24|<COUNT>) )?Feb(?:ruary|\.)?(?: (?:24|<COUNT>))?,? (?:2022|['’]22)
        |February 24(?:th)?(?!,? \d)|2022
        |it all began)
        |in peacetime|in peaceful times
        |at the (?:start|beginning) of 2022|(?:at|by) the (?:start|beginning|outset) of (?:the
        \s|Russia['’]s )?(?:(?:full-?\s?scale|all-out
        |big|large-scale) ){0,2}
        (?:war|invasion)\b
        |when the (?:(?:full-?\s?scale|all-out|big) ){0,2}(?:war|invasion) (?:began|started|broke out|came)
        |(?:until|before) it (?:all )?(?:began|started)
        |when (?:Russia|the Russians) (?:launched|began|started|invaded|attacked|unleashed)(?: (?:Ukraine
        |its|the
        |full-?\s?scale|all-out|large-scale|invasion|war)){0,5})
    """,
    "CENSUS": r"""
        (?:(?:in|on|as of|by|at the (?:start|beginning|end) of|according to (?:the|an?|official)
        |by (?:the|an?)
        |back in|per the) )?
        (?:(?:(?:<COUNT> )?January(?: (?:1|<COUNT>),?)?|early|late|official|mid|a|an|the|its) )*
        (?:201[4-9]|202[01]|(?<!late\s)(?<!end\sof\s)(?<!mid\s)2022)
        (?: (?:official )?(?:census|estimates?|figures?|data|count|statistics)(?: estimates?)?)?
    """,
    "STAY": r"""
        (?:(?:(?:who|that|are|is|were|have|has|still|now|currently|today|continue|to|thought|believed
        |estimated|known|reported|reportedly
        |chosen|chose|decided|opted|said|only|just|even|presently|nevertheless|probably) ){0,7}
        (?:remain(?:ed|ing|s)?|surviv(?:e|ing)|try(?:ing)? to (?:survive|get by)|getting by
        |go(?:ing)? on living
        |stick(?:ing)? to their homes|hunker(?:ed|ing) down|hol(?:ed|ing) up|stuck (?:it )?out
        |stick(?:ing)? it out|persever(?:e|ing)|ek(?:e|ing) out|(?:not|never) (?:gone|moved|budged|left
        |fled)(?: anywhere| away| out
        | <PLACE>)?
        |can (?:still )?be found|(?:still|now) (?:in it|around)|stay(?:ed|ing|s)?(?: put| on)?(?! with
        \s(?:relatives|friends|famil|strangers|hosts))|living
        |lives?(?: on)?|resid(?:e|es|ing)
        |hid(?:e|ing)|sheltering
        |(?:hang(?:ing)?|hung) on|(?:hold(?:ing)?|held) (?:out|on)|(?:cling(?:ing)?|clung) on
        |left(?! (?:the|for|on|since|last|after|by|their|his|her|during|and|yesterday|in 20|to|with
        |behind by)\b)))
    """,
    "HERE": r"""
        (?: behind)? (?:there and )?<IN> (?:what (?:is left|remains) of )?<PLACE>(?!['’])
        |(?: behind)? <ANAPHOR>| behind(?! <IN>)
        |(?=\s*(?:[.,;:!?"”)–—]|$))|(?= (?:out of|despite|from|today|now|as of|according|compared|of|as|amid
        |among|under|and|but|because|while|down|mostly|mainly|so far|in (?:danger|peril|the cold|the dark))\b)
    """,
    "AMONG": r"""
        (?:,? \(?(?:including|among them|mostly|mainly|many of them|most of them|almost all
        |the majority)[^.;,)]{0,50}?\)?,?)?
    """,
    "OUT_OF": r"""
        (?: (?:out )?of (?:(?:its|the|his|her|an?|around|some|<PLACE>['’]?s?) ){0,2}(?:(?:original|former
        |pre-?\s?war|estimated) ){0,2}
        (?:population of )?<COUNT>(?! (?:who|that) (?:still )?(?:remain|stay|are
        |live))(?: pre-?\s?(?:war|invasion))?(?: neighbou?rs| <PEOPLE> who (?:once |had\s
        |used to )?(?:live[d]?|were) [^.;,]{0,70}?)?)?
    """,
    "STILL": "still|now|currently|today|already|yet|only|just",
    "IN": "(?:in|inside|within|across)(?: (?:the whole|all|the entirety) of)?",
    "NUMBERS": r"""
        of|was|is|were|stood at|numbered|totalled|totaled|counted|had been|exceeded|reached|:|about|at
    """,
    "PREWAR": r"pre-?\s?(?:war|invasion|2022|full-scale invasion|conflict)",
    "HAD": r"""
        (?:(?:had|has had|must have been|were living|topped|exceeded|stood at|totalled|totaled|boasted|counted
        |numbered|housed|(?:once |also )?was (?:once |also )?(?:home to
        |a (?:\w+ ){0,4}(?:town|city|village|settlement|community|place) of)
        |were home to|home to|with)(?: (?:an? |its |the )?(?:[\w-]+ ){0,2}population of)?|population (?:of|was
        |stood at|numbered|reached|exceeded|had been)|lived|numbered)
    """,
    "SHARE": r"""
        (?P<share>(?:(?:about|around|only|just|barely|nearly|almost|roughly|some|less than|fewer than
        |more than|over|under|a mere) ){0,2}
        (?:(?:an?|one)(?: |-)(?:tenth|fifth|quarter|third|half|sixth|eighth|twentieth|hundredth)|half
        |one in (?:every )?(?:three|four|five|six|eight|ten|twenty)|two[ -]thirds|three[ -]quarters
        |\d{1,2}(?:\.\d)? ?(?:%|per ?cent|percent)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven
        |twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]five)?) per ?cent))
    """,
}
