"""The phrases that state an evacuation: forced, mandatory, urged, under way, or lifted."""

from bot.domain.fact import Evacuation
from bot.extraction.english.phrases import rules
from bot.extraction.lower import AnyCase
from bot.extraction.phrases import Block

#: A word may use those below it.
_WORDS = {
    "WHO": r"""
        (?:(?:the|all|its|their|remaining|local|elderly|some|of|more|last|every|any|many|most|these|those)
        \s)*
        (?:<COUNT> )?(?:(?:remaining|local|elderly) )*
        (?:people|residents|inhabitants|civilians|locals|citizens|famil(?:y|ies)
        |everyone|them|those|rest|women and children|parents|children|households|population|townsfolk
        |townspeople|villagers)
        (?: with (?:(?:small|young|minor) )*children)?
        (?: who (?:remain|are|were|still)[^.;,]{0,40}?)?
        (?: <ANAPHOR>)?(?: (?:still |remaining |left |living )*(?:in|of|from|inside) (?:(?:the (?:cities
        |towns
        |villages|settlements) of )?<TOWNS>(?:,? in <AREAS>)?|<AREAS>|the area)
        (?: and [^.;,]{0,40}?)?)?
    """,
    "HAVE": r"(?:(?:has|have|had|<BE>|be|also|now|again|already|repeatedly|strongly|urgently) )*",
    "BE": r"is|are|was|were|been|being",
    "FOR_WHOM": r"(?: (?:of|for|from|in|across) [^.;:,]{0,100}?)?",
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
    "ASKED": "urged|advised|implored|begged|encouraged|asked|told|warned|called(?: on| upon)?|recommended",
    "LEAVE": r"""
        (?:(?:urgently|immediately|promptly) )?evacuate|get out|get away|flee|depart|quit|(?:move|go
        |relocate|travel) to (?:a )?(?:safer|safety
        |safe)|move to <TOWNS>|move out|move away|clear out|pack up|pack their|pack and (?:leave|go)\b
        |relocate|seek (?:safety|refuge)
        |speed up (?:their|your|the) (?:departure|evacuation)|get on (?:the|an) evacuation (?:bus|train)
    |go(?= (?:now|away|while|until|before|at once|immediately|and stay|as soon as|to <TOWNS>)|[.,;!”"])
        |take (?:(?:their|the
        |your|small
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
    "MOVERS": r"""
        (?:<HELPERS>|angels|medics|soldiers|servicemen|troops|military|(?:an? |the )?(?:\w+ )?(?:brigade
        |battalion|unit|pastor|priest|chaplain|charity|foundation|fund|volunteer)|missionaries|(?:an? |the
        \s|its |two
        |three |several |free |armou?red )*(?:buses|bus|minibus(?:es)?|vans?|trains?|(?:vehicle|car
        |capsule|truck)s?)
        |(?:ground )?(?:drone|robot)s?)
    """,
    "HELPERS": r"""
        (?:(?:police(?: officers)?|policemen|volunteers?|rescuers?|paramedics?|(?:the )?White Angels?)
        (?: (?:and|from|of|with) (?:the )?(?:<ANYONE> ){0,3}?(?:police|volunteers|rescuers
        |foundation|unit|crews?|teams?|group|Angels?))?
        |(?:police|rescue|evacuation|White Angels?) (?:crews?|teams?|groups?|officers|units?))
    """,
    "MOVE": r"""
        (?:tak(?:es?|ing|en)|took|br(?:ings?|inging|ought)|driv(?:es?|ing|en)|drove|carr(?:y|ies|ying|ied)
        |get(?:s|ting)?
        |got|gotten|mov(?:e|es|ing|ed)|lead(?:s|ing)?|led|walk(?:s|ed|ing)|pull(?:s|ed|ing)?|ferr(?:y|ies
        |ying|ied)
        |escort(?:s|ed|ing)?|transport(?:s|ed|ing)?|help(?:s|ed|ing)?|deliver(?:s|ed|ing)?|rescu(?:e|es|ed
        |ing)
        |evacuat(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|whisk(?:s|ed)?|rush(?:es|ed)|pick(?:s|ed|ing)? up)
    """,
    "EVACUEES": r"""
        (?:(?!soldiers?|wounded)(?:people|residents?|civilians?|famil(?:y|ies)|persons?|evacuees|locals
        |(?:wo)?m[ae]n|couples?
        |pensioners?|grandmothers?|grandfathers?|mothers?|brothers?|sisters?|inhabitants|villagers
        |townspeople
        |elderly|households?|everyone|anyone|whoever|year-old|<COUNT>))
    """,
    "OF_LATE": r"""
        (?:yesterday|today|overnight|at night|last (?:night|week)|this (?:week|morning|month)
        |on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:over|in|during) (?:the (?:past|last) )?(?:an?\s
        |<COUNT> |two |three |few |several |24 )?(?:day|night|week|hours|days|weeks)|every\s
        (?:day|week)|daily|(?:a|per) (?:day|week)|since (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
    """,
    "ANYONE": r"(?:(?:[\w'’\ue000-\ue006-]+,?)|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.)",
    "STANDS": r"""
        (?![^.;:]{0,60}?\b(?:ended|over|finished|cancell?ed|lifted|suspended|revoked|rescinded|dropped
        |imminent|possible|next)\b)
    """,
    "LIFTS": "<LIFTED>|lifts|cancels|rescinds|revokes|withdrew|withdraws|annuls|repeals",
    "LIFTED": "lifted|cancell?ed|rescinded|revoked|withdrawn|annulled|repealed",
    "MANDATORY": "mandatory|compulsory|obligatory",
    "FORCED": "forced|forcible|enforced",
}
#: Only an order can be lifted: an evacuation that "was cancelled" is a bus that did not come.
_LIFTED = r"""
    (?:evacuation orders?|(?:<MANDATORY>|<FORCED>) evacuation
    |orders? to (?:evacuate|leave)(?: (?:the )?<TOWNS>)?)<FOR_WHOM>(?: that [^.;,]{0,60}?)?
    \s+(?:(?:has|have|was|were|been|also|now|already) )+<LIFTED>

    (?:decision|resolution|order)[^.;,]{0,60}? evacuat\w*[^.;,]{0,40}? (?:was|were|has been
    |have been) (?:<LIFTED>)

    (?:withdrew|lifted|cancelled|rescinded|revoked) (?:its|the|their) (?:resolution|decision
    |order)[^.;,]{0,40}? evacuation

    <LIFTED>: (?:the )?(?:<MANDATORY>|<FORCED>) evacuation

    <LIFTS> (?:(?:the|a|its|their) )?(?:(?:(?:<MANDATORY>|<FORCED>) )?evacuation orders?
    |(?:<MANDATORY>|<FORCED>) evacuation)
"""
_BY_FORCE = r"""
    (?:forcibly|by force)(?: (?!and\b)[\w’'-]+){0,3}? (?:evacuat\w+|remov\w+|relocat\w+|taken out|moved out)

    (?:evacuat\w+|remov\w+|relocat\w+|(?:be|been|being) taken|taken (?:away|out)
    |brought out)(?:,? (?!(?:not|but|only)\b)[\w’'\ue002-\ue006-]+){0,8}?,? (?:forcibly|by force)\b

    evacuation(?: (?:of|from)(?:(?! not\b)[^.;:]){0,200}?)?,? (?:(?:is|was|will|is to|was to
    |has to)(?: be)? )?(?:carried out |conducted )?in a forced manner

    forcibly (?:\w+ )?(?:taken|moved|brought) (?:from|away|out)

    evacuation(?: [\w’'-]+){0,3} mandatory(?: [\w’'-]+){0,5},? (?:and|but) forced\b
"""
#: Said in the same words of a forced and of a mandatory evacuation: <SORT> is either.
_OF_A_SORT = r"""
    evacuation<FOR_WHOM>,? (?:(?:now|still|also|already) )?<SORT> since

    (?:makes?|made|making) (?:the )?evacuation(?: (?:of|from|for) [^.;,]{0,40}?)? <SORT>\b

    <SORT> evacuation(?: orders?)?<FOR_WHOM> <HAVE><IN_FORCE>

    (?:extend|expand|widen)(?:s|ed)? (?:the|its|a) (?:<SORT> evacuation (?:zone|area)
    |zone of <SORT> evacuation)(?= to (?:(?:include|cover) )?(?:[\w-]+ ){0,3}?<TOWNS>)

    <ORDER> (?:(?:the|a|an) )?(?:(?:start|beginning) of )?(?:(?:general|partial|full|immediate) )?
    <SORT> evacuation

    (?:under|subject to|liable to|within the (?:territory|zone|area) of|slated for|scheduled for
    |earmarked for|zones? of|covered by|facing
    |face|faces) (?:(?:a|an
    |the) )?<SORT> evacuation

    evacuations?(?:(?! not\b)[^.;:]){0,60}? (?:is|was|are|were|becomes?|became|remains?|made|declared
    |decreed
    |been) (?:(?:now|also|still|declared|made|been|already) )*<SORT>\b

    <SORT>(?:,? (?:and|or|including) \w+)?(?: (?!exercise|drill|the\b|an?\b)[\w-]+){0,2}? (?:evacuations?|
    departure|removal|relocation|resettlement)(?: orders?)?\b<STANDS>

    (?:departure|leaving|removal)(?: [\w’'-]+){0,4}? (?:is|was|has been|became|becomes|being) (?:(?:now|also
    |being|carried|out) )*(?:made )?(?:<SORT>|by force)\b
"""
_BY_ORDER = r"""
    by (?:the )?order of (?:[^.;]|\.(?= \d)){3,120}?\b(?:must|have to|has to|had to|are to|should) <LEAVE>

    orders? <WHO>(?:,[^,.;]{3,60},)? out\b

    ordered <WHO>(?:,[^,.;]{3,60},)? out\b

    under (?:an |the )?obligation to <LEAVE>

    (?:mandatory|compulsory|evacuation|forced) order (?:is|remains
    |stays)(?:,? [\w’'-]+,?){0,4}? in (?:force|effect|place)(?= (?:in|for|across))

    evacuations?(?: of <WHO>)? (?:(?:has|have|had|also|now|already|officially|again|being
    |<BE>) )+(?:ordered|announced
    |declared|decreed)(?= (?:(?:today|yesterday|on [a-z]+day) )?(?:in|for|from|across) (?:(?:the|all
    |several|<COUNT>|[a-z]+)\s
    ){0,3}?(?:(?:city|town|village|settlement|cities|towns|villages|settlements|localities)(?: of
    |:)? )?(?:<TOWNS>|<AREAS>))

    (?<!voluntary\s)evacuation of (?:the (?:whole |entire )?(?:city|town|village|settlement)s? of
    \s)?<TOWNS> (?:(?:has|have
    |was|were|is|been|now|already|also)
    \s)+(?:ordered|announced|declared|decreed)\b

    evacuation orders?<FOR_WHOM> <HAVE>(?:issued|in force|in place|in effect|given|signed)

    issued (?:an? )?(?:immediate )?evacuation orders?

    under (?:an )?evacuation orders?

    (?:evacuat\w+|leave|vacat\w+)[^.;]{0,60}? (?:on an? (?:mandatory|compulsory|obligatory) basis
    |compulsorily)\b

    <TOWNS>[^.;:,]{0,40}? must be (?:vacated|evacuated)\b

    under (?:the|this|an|that) (?:new )?order[^.;]{0,120}? (?:has|have|must|obliged) (?:to )?<LEAVE>

    <WHO> (?:must|(?:will )?have to) <LEAVE>[^.;]{0,60}?,? (?:under|by|according to) (?:an?|the
    |this) (?:new )?
    (?:order|decree)\b

    (?:council|commission|headquarters|authorities|officials|administration|governor|government|it was)
    (?:,[^,.;]{3,60},)? (?:(?:has|have|also|therefore|on \w+day) )*(?:decided|resolved|agreed) to evacuate
    \s(?:<ANYONE> ){0,3}?(?:people|residents|civilians|famil(?:y|ies)|children|everyone|population)\b
    (?: (?:and|with) (?:<ANYONE> ){1,4}?)?(?= (?:from|of) (?:the (?:city|town|village)s? of )?(?:<TOWNS>
    |<AREAS>))

    decision to evacuate (?:<ANYONE> ){0,12}?(?:from|of)(?= (?:the (?:city|town|village) of )?<TOWNS>)

    order for (?:families|all|residents|civilians|children)[^.;]{0,30}? (?:remains|is
    |stays) (?:still )?in (?:force|effect|place)

    <WHO>(?:,[^,.;]{3,60},)? (?:have|has|had|were|was|are|is) (?:all |also )?(?:been )?ordered (?:out|to go
    |away)\b

    (?:ordered|ordering|orders) <WHO> to <LEAVE>

    <WHO> <HAVE>ordered to <LEAVE>

    (?:order(?:s|ed|ing)?|announc(?:es|ed|ing)|declar(?:es|ed|ing)|decreed) (?:(?:an?|the) )?(?:(?:full
    |immediate|general|complete|total|urgent|further|new|partial) )*evacuation(?! of the (?:wounded|museum))

    (?:order(?:s|ed|ing)?|instruct(?:s|ed|ing)|direct(?:s|ed|ing)|command(?:s|ed|ing)|requir(?:es|ed|ing)
    |oblig(?:es|ed|ing)) (?:<ANYONE> ){0,9}?to <LEAVE>

    (?:an?|the|under|new|fresh) (?:(?:standing|official|immediate|written) )*orders? (?:(?:for|requiring
    |telling|obliging) )?(?:<ANYONE> ){0,7}?to <LEAVE>

    evacuation orders?\b<STANDS>

    order(?:s|ed|ing)? (?:<ANYONE> ){1,7}?out of(?=(?: the)?(?: [\w-]+){0,3} <TOWNS>)

    (?:under )?orders to <LEAVE>

    (?:has|have|had) to (?:be out|leave|evacuate)[^.;]{0,30}? (?:under|by) (?:an?|the) order
"""
_URGED = r"""
    (?:advis|recommend|suggest|urg)(?:es|ed|e|ing|s)? leaving
    (?= (?:the (?:city|town|village) of )?<TOWNS>(?: (?:too|as well|now|immediately
    |at once))?(?:\s*[.,;!”"]|$))

    (?:whoever|everyone who|anyone who|all who|those who)(?: <ANYONE>){1,6}? should <LEAVE>

    <WHO>(?:,[^,.;]{3,60},)? (?:who )?<HAVE>urged to <LEAVE>

    they (?:have (?:now |also )?been|are(?: being)?) <ASKED> to <LEAVE>

    <WHO>(?:,[^,.;]{3,60},)? (?:who )?(?:(?:has|have|had|also|now|again
    |already) )*<BE> <HAVE><ASKED>(?: by(?: [\w-]+){1,5}?)?
    (?: not to (?:wait|delay) and)? to <LEAVE>

    despite (?:being|having been) (?:(?:repeatedly|constantly|strongly) )*<ASKED>(?: by
    (?: [\w-]+){1,5}?)? to <LEAVE>

    (?:telling|asking|urging|begging) (?:you|<WHO>|locals)
    (?: all)? to (?:<LEAVE>|go(?= (?:since|for)\b))

    but (?:he|she|they|authorities|officials|the (?:mayor|authorities|police)) (?:urge|beg|ask|implore)s?
    \s(?:them|people|residents|everyone) to do so

    (?:despite (?:(?:the|all|repeated|constant|desperate) )*)?(?:calls|appeals|pleas) (?:from
    |by) (?:<ANYONE> ){1,5}?to <LEAVE>

    <WHO> (?:is|are) (?:(?:also|still|now) )*being (?:persuaded|convinced|encouraged|pressed) to <LEAVE>

    (?:<WHO>|<TOWNS>['’]?s? <WHO>)(?:,[^,.;]{3,60},)? (?:has|have)(?: (?:only|just|at most))*
    (?: ["“'‘]?(?:<COUNT>|an?)(?: (?:or|to) <COUNT>)?["”'’]?)(?: (?:few|couple of|more))?
    \s(?:days|weeks?|hours)
    (?: [^.;,]{0,20}?)? to (?:(?:safely|urgently|immediately) )?(?:<LEAVE>|pack)

    <URGE> <WHO>(?:,[^,.;]{3,60},)? (?:(?:once again|again|immediately|urgently) )?
    to (?:(?:immediately|urgently|please) )?<LEAVE>

    (?:urg\w+|recommend\w*|advis\w+|ask\w*
    |insist\w*) that <WHO>(?: city)?(?:,[^,;.]{0,80},)? (?:should )?(?:(?:immediately
    |urgently) )?<LEAVE>

    (?:call|appeal)(?:s|ed|ing)? for (?:(?:the|an?) )?(?:(?:immediate|urgent|voluntary) )?evacuation

    (?:urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing))
    \s+(?:(?:the|an?|immediate|urgent|voluntary) )*(?:evacuation|departure|relocation)

    evacuation <BE> (?:(?:strongly|urgently|also|being) )*(?:urged|advised|recommended|encouraged)

    <PLEAD>,? (?:(?:with|on|upon|to|for) )?(?:<ANYONE> ){0,16}?(?:to|and|into|that they should) (?:(?:please
    |now|not delay and|immediately|urgently|pack(?: up)? and) )*<LEAVE>

    (?:I|we) (?:once again |again )?(?:urge|ask|beg|implore|appeal to|call on|plead with) (?:<ANYONE>
    \s){0,12}?
    [\w’'\ue000-\ue006]+: (?:<ANYONE> ){0,5}?(?:<LEAVE>|go\b)

    (?:try|tries|trying|tried|attempts?|efforts?) (?:<ANYONE> ){0,4}?(?:to )?(?:talk|persuade|convince
    |coax)(?:ing)? (?:<ANYONE> ){0,8}?(?:to|into) (?:<LEAVE>|leaving|evacuating|going)

    (?:asked|told|urged|advised|recommended|warned|implored|begged|appealed to|appeals to|calls on|called
    \son|urges|asks|begs|implores) (?:<ANYONE> ){0,10}?not to (?:wait|delay
    |linger|stay|remain|put off)

    (?:told|warned|given) (?:<ANYONE> ){0,8}?(?:that )?(?:they have |they had )?(?:<COUNT> |two\s
    |a few )?(?:weeks?|days?|hours?) to <LEAVE>

    (?:gave|gives?) <WHO> (?:<COUNT>|an?|two|three|a few|several) (?:months?|weeks?|days?|hours) to <LEAVE>

    insist(?:s|ed|ing)? on (?:the )?(?:(?:immediate|urgent|early|voluntary) )*(?:evacuation
    |departure) of <WHO>

    (?:urg|appeal|ask|beg|call|implor|advis|warn|plead
    |address)\w*(?: <ANYONE>){0,4}?: ["“‘](?:<ANYONE> ){0,8}?
    (?:leave|evacuate)(?= (?:now|today|immediately|at once|while|before|as soon)\b|\s?[.!”"])

    (?:^|(?<=["“‘]))\W*(?:(?:please|so),? )?(?:leave|evacuate
    |get out)[,.!]?["”],? (?:[\w’'.-]+ ){1,8}?(?:told|urged
    |appealed to|addressed|said to|begged|asked) (?:the )?<WHO>(?! (?:of|in) (?:an?|the)\b)

    (?:(?:very|extremely|most|vitally) )*(?:important|necessary|vital|crucial|essential|imperative|main
    \sthing)
    \s(?:(?:now|task|thing|goal|step|is|today) ){0,3}to (?:<LEAVE>)

    (?:call|appeal|plea|advice|recommendation|request|message|warning)s? (?:<ANYONE> ){0,8}?to <LEAVE>

    (?:urg|appeal|call)(?:s|ed|ing)? for (?:<ANYONE> ){0,5}?(?:evacuation|departure)
"""
#: "Everyone should leave now": what is only possible elsewhere is an urging here.
_MUST = r"""
    (?:<WHO>|everybody|anyone|you|families|the elderly|those who (?:can|remain|stay)
    |people who [^.;,]{0,30}?|whoever [^.;,]{0,40}?)(?:,[^,.;]{3,80},)?(?: (?:still|all|now|who can|left
    |here|there))* (?:should|must|need to
    |needs to|have to|has to|had better|ought to)
    \s(?:(?:all|now|still|also|immediately|urgently|please) )*<LEAVE>

    (?:everyone|everybody|anyone|all|those|people|residents|whoever)(?: <ANYONE>){0,3}? (?:who |that
    \s)?(?:still )?(?:can|could|is able to|are able to|wants? to) (?:<LEAVE>|go)
    (?: <ANYONE>){0,4}?,? (?:should|must|ought to|had better|needs? to) (?:(?:really|now|all) )?do (?:so
    |it|that)\b

    <WHO> (?:should|must|need to|needs to|have to|has to) (?:(?:all|now|immediately|urgently) )*be
    \s(?:evacuated|moved out|taken out) (?:from|of)(?= (?:the (?:city|town|village) of )?<TOWNS>)

    (?:appeal|address|call|plea|turn|messag|urg|told|tell|warn|begg?|ask|implor|advi[sc]|sa[iy]|repeat
    |remind|stress
    |word)\w*(?: (?!Russians?\b)<ANYONE>){0,6}?
    \s(?:<WHO>|(?:everyone|all|everybody|anyone|those) who (?:<ANYONE> ){1,5}?<PLACE>)(?: <ANYONE>){0,2}?
    \s?: ["“‘]?(?:please,? )?(?:<LEAVE>|go\b(?! to work))

    (?:to|dear) (?:<WHO>|(?:everyone|all|everybody|those) who (?:<ANYONE> ){1,5}?<PLACE>)
    \s?: ["“‘]?(?:please,? )?(?:<LEAVE>|go(?=\s*[.!,;”"]))

    (?:advice|message|request|appeal|plea|word)(?: <ANYONE>){0,14}?: (?:<ANYONE> ){0,5}?<LEAVE>

    (?:please,?|I (?:urge|ask|beg|implore|appeal|plead)|we (?:urge|ask|beg|implore|appeal)|my advice
    |don['’]t wait|do not wait)(?: <ANYONE>){0,8}? <LEAVE>

    (?<!was\s)(?:it|is|now|high|the|about) (?:high |now |the )?time to (?:evacuate|leave\b
    |go(?=\s*[.,!;”"]))

    (?:appeal|appealed|address|addressed|call|called|ask|asked
    |told)\b(?: <ANYONE>){0,8}? ?: ["“]?(?:please,? )?(?:don['’]t wait
    |do not (?:wait|put it off|delay))\b

    (?:recommend|urge|advise|insist|ask)\w* that [^.;]{3,80}? (?:should )?(?:\w+ly )?<LEAVE>

    (?:appeal|address|call|plea|turn|messag|urg|told|tell|warn|begg?|ask|implor|advis)\w*(?: <ANYONE>){0,5}?
    \s(?:<WHO>|townsfolk|townspeople|compatriots|everyone|those who (?:remain|stay
    |are left))(?: <ANYONE>){0,6}?[:,]? ["“]
    (?:please,? )?(?:(?:do not|don['’]t) (?:wait|delay)[,.;]? )?(?:<LEAVE>)
"""
#: What those who live there are told to do, in the words of the one who says so.
_IMPERATIVE = r"""
    (?:^|(?<=[“"‘]))\W*(?:please,? )?(?:leave|evacuate|get out|move out)(?:(?: of)?(?: (?:the )?<TOWNS>)
    |(?=[^;]*\b(?:mayor|head of|governor|administration|police|authorities|officials?|council|residents
    |inhabitants|townspeople|civilians)\b))(?: <ANYONE>){0,4}?
    ,? (?:now|immediately|at once|today|while (?:you|it|there|the|we)\b|as soon as|before (?:it|you|the)\b
    |until it|don['’]t wait|do not wait)
"""
_UNDER_WAY = r"""
    (?:is|are|was|were|has been|have been) carrying out (?:an? |the )?(?:[\w-]+ ){0,3}evacuations? (?:from
    |of)(?= <TOWNS>)

    <WHO> continues? to (?:evacuate|flee)(?= (?:from )?(?:the (?:city|town|village) of )?<TOWNS>)

    (?:have|has) been relocated from(?= (?:the (?:city|town|village) of )?<TOWNS>| <ANAPHOR>)

    evacuat(?:e|es|ing) <COUNT>(?: (?:people|residents|civilians|persons|of them))? (?:a day|every day|daily
    |per day|each\s
    (?:day|week)|a week)\b

    (?:taken|brought|got) out <COUNT>(?: (?:people|residents|civilians|persons|of them))? (?:these days
    |today|yesterday|this week
    |(?:in|over|during) (?:the (?:past|last) )?(?:<COUNT>|two|three|few) (?:days|weeks))\b

    (?:is|are|am) (?:(?:now|still|also) )*(?:bringing|taking|getting|moving) (?:people|residents|civilians
    |them|families
    |<COUNT>)(?: <ANYONE>){0,2}? out\b

    (?:bring|bringing|take|taking|get|getting) out (?:the )?(?:<ANYONE> ){0,3}?(?:people|residents|civilians
    |families)(?: <ANYONE>){0,2}? (?:of|from)(?= (?:the (?:city|town|village) of )?<TOWNS>)

    (?:takes?|taking|brings?|bringing|drives?|driving) (?:its|the) (?:<ANYONE> )?(?:people|residents
    |inhabitants
    |civilians) (?:out|away)\b

    (?:carry(?:ing)? out|carried out|conduct(?:ed|ing|s)?|made|ran) an? (?:[\w-]+ ){0,3}evacuation
    \s(?:of <WHO> )?(?:there|here|<ANAPHOR>|(?:from|in|of) <TOWNS>)

    ongoing evacuations?(?= (?:of|from|in))

    (?:famil(?:y|ies)|couple|(?:wo)?m[ae]n|pensioners?|residents?|grandmother|grandfather|mother)
    (?: (?!who|that|which|not\b)<ANYONE>){0,5}? (?:was|were|has been|have been) (?:evacuated|taken out
    |brought out
    |rescued)(?: from| out of| of)
    (?= (?:the (?:city|town|village) of )?<TOWNS>[^.;]{0,40} (?:police|volunteers?|rescuers?|paramedics?
    |angels?|crews?)\b)

    (?:<COUNT>|people|residents|civilians|families)(?:,? <ANYONE>){0,8}? left <PLACE>,? (?:by|on|with
    |aboard) (?:an? |the )?(?:[\w-]+ )?evacuation (?:trains?|bus(?:es)?|convoys?)\b

    (?:people|residents|civilians|those|everyone|anyone|whoever)(?: who)? (?:wants?|wish(?:es)?|agrees?
    |decides?|asks?)
    \sto (?:leave|go|evacuate)(?: from)?(?: <TOWNS>)? (?:is|are) (?:being )?(?:taken out|brought out
    |evacuated
    |driven out|helped out)

    (?:go|goes|come|comes|drive|drives|travel|travels|head|heads|trips?|runs?)(?: back)?(?: in)?(?: to|
    \sinto)
    \s(?:the (?:city|town|village) of )?<PLACE>,? (?:(?:almost|nearly) )?(?:every (?:day|morning|week)|daily
    |each (?:day|morning)|regularly|several times a (?:day|week))(?: in [^.;,]{3,40}?)?
    \s(?:to|and) (?:collects?|picks? up|fetch(?:es)?|brings? out|takes? out|gets? out|brings? back
    |evacuates?)
    \s(?:(?:all|the|more|last|remaining) )*(?:people|residents|civilians|everyone|anyone|whoever|those
    |locals
    |families)\b

    (?:we|they|police|volunteers|rescuers|crews?|teams?|Angels)(?: <ANYONE>){0,3}? (?:brings?|takes?|drives?
    |gets?)
    \s(?:people|residents|civilians|them|families|locals|everyone)(?: <ANYONE>){0,2}? (?:out of|away from
    |from)
    \s<PLACE>(?: (?:every|each) (?:day|night|week|morning)| daily| constantly| to (?:safety|safer|a safe))

    (?:buses|minibuses|a bus|trains?|vans?) (?:takes?|brings?|carr(?:y|ies)|drives?) (?:people|residents
    |civilians|evacuees|families) (?:out of|away from|from) <PLACE> to (?:safety|safer|a safer?)\b

    (?:last week|yesterday|today|this (?:week|morning)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day
    |(?:over|during|in) the (?:past|last) (?:day|week|24 hours|few days|<COUNT> (?:days|hours))),?
    \s(?:(?:another|some|about|up to|only|just|as many as) )*<COUNT>(?: (?:more|of them|people|residents
    |civilians
    |others))?
    \s(?:were|was|have been) (?:evacuated|taken out|brought out|moved out|driven out)\b(?! to\b)

    (?:we|they|police|volunteers|rescuers)(?: (?:have|also|already))* (?:brought|took|got|taken|driven
    |drove) out
    \s(?:(?:another|some|about|only|just) )?<COUNT>(?: (?:more|of them|people|residents|civilians))?
    \s(?:today|yesterday|this (?:week|morning)|last week
    |on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:over|during|in) the (?:past|last) (?:day|week|few
    \sdays))

    (?:^|(?<=[“"‘]))\W*from (?:the (?:city|town|village) of )?<TOWNS>(?:,[^,.;]{3,50},)?,? (?:(?:<ANYONE>
    \s){1,6})?(?:has|have) been
    \s(?:evacuated|taken out|brought out)\b

    bring(?:s|ing)? out (?:(?:up to|about|some|another) )?<COUNT>(?: (?:people|residents|civilians|persons
    |of them))? (?:a day|every day|daily|per day|each
    \s(?:day|week)|a week)\b

    they are (?:(?:now|still|also) )*being (?:evacuated|taken (?:out|away)|brought out|driven out)

    (?:people|residents|civilians|townspeople|locals|population|everyone|<COUNT>)
    (?: (?!not\b|who\b|children\b|minors\b)<ANYONE>){0,3}?
    \s(?:are|is|have been|has been|keep|continue)(?: (?:still|now|also|gradually|slowly|being|currently))*
    \s(?:evacuated|taken out|brought out|brought to safety|moved out|driven out|being evacuated)\b
    (?! (?:to|by force))

    (?:people|residents|civilians|families|townspeople|they) (?:are|keep)
    \s(?:(?:still|now|slowly|gradually|also|already) )*evacuating\b(?! (?:the|their|for)\b)

    <COUNT>(?: (?!children\b)<ANYONE>){0,6}? (?:have been|has been) (?:evacuated|taken out
    |brought out) (?:from|out of) (?:the )?(?:<TOWNS>|<AREAS>)

    <COUNT>(?: (?!children\b)<ANYONE>){0,4}? (?:were|are) (?:evacuated|taken out|brought out)
    \s(?:(?:in|over|during) the (?:past|last) (?:day|week|24 hours|two weeks)|(?:every|each|per|a) (?:day
    |week))

    evacuations?<FOR_WHOM> (?:is|are) (?:(?:still|now|being) )*(?:carried out|conducted|held|organi[sz]ed
    |done)\b

    evacuat(?:e|es|ed|ing) (?:<ANYONE> ){0,5}?(?:people|residents?|civilians|famil(?:y|ies)|children
    |persons|locals|(?:wo)?m[ae]n|couple|pensioners?|grandmother|grandfather|mother
    |<COUNT>)(?: <ANYONE>){0,4}? (?:from|out of)(?= <TOWNS>)

    (?:in|from) <PLACE>,? (?:<ANYONE> ){0,6}?<HELPERS> (?:(?:has|have|had|also|already|again) )*(?:evacuated
    |rescued|brought out|took out|taken out
    |got out)
    \s(?:(?:about|some|another|more than|at least|nearly) )?(?:<COUNT>|(?:<ANYONE> ){0,3}?(?:people
    |residents?
    |civilians|locals|famil(?:y|ies)|(?:wo)?m[ae]n|couple|pensioners?))\b(?! (?:from|out of) (?:the|an?
    |under|<COUNT>)\b)
    (?! (?:from|out of|of) [\w-]+ (?:villages|settlements|communities|houses|flats|buildings?))
    (?![^.;]{0,30} (?:after|following) (?:an?|the)\b)

    (?:<COUNT>(?: <ANYONE>){0,3}|people|residents|civilians|families) (?:were|have been) evacuated (?:from
    |out of)(?= (?:the )?(?:<TOWNS>|<AREAS>))

    (?:brought|bring|brings|bringing|carry|carries|carrying|ferr(?:y|ies|ying)|took|takes?|taking|taken
    |pulled
    |drove|carried|gets?|got
    |getting) (?:<ANYONE> ){0,5}?(?:people|residents|civilians|families|children|persons|evacuees|<COUNT>)
    (?: <ANYONE>){0,3}? (?:out of|out from|away from)(?=(?: the)?(?: [\w-]+){0,3} <TOWNS>)

    <MOVERS>(?: <ANYONE>){0,4}? <MOVE> (?:<ANYONE> ){0,5}?<EVACUEES>(?: <ANYONE>){0,5}? (?:out of
    |away from|out from|to safety from)(?=(?: the)?(?: [\w-]+){0,3} <TOWNS>)

    <MOVERS>(?: <ANYONE>){0,4}? <MOVE> (?:out )?(?:<ANYONE> ){0,5}?<EVACUEES>(?: <ANYONE>){0,4}? from
    \s<TOWNS>
    (?= to (?:safety|(?:a )?safer|(?:a )?safe|the (?:rear|west)|(?:a )?(?:\w+ )?(?:transit|evacuation)))

    (?:white angels?|rescuers|evacuation (?:crew|team|group)s?)(?: <ANYONE>){0,4}? (?:took|brought|drove
    |carried|moved)
    (?: <ANYONE>){0,5}? <EVACUEES>(?: <ANYONE>){0,4}? from <TOWNS>(?= to )

    (?:bring(?:s|ing)?|tak(?:es?|ing)|driv(?:es?|ing)) out <PLACE>['’]s
    \s(?:last|remaining|elderly|disabled|wounded) (?:<ANYONE> ){0,2}?
    (?:people|residents|civilians|families|inhabitants)\b

    <HELPERS>(?: (?:have|has|had|also|already|just))* (?:brought|taken|driven|carried) out
    \s(?:<ANYONE> ){0,6}?<EVACUEES>(?: <ANYONE>){0,5}? from (?:the (?:city|town|village) of )?<TOWNS>

    evacuat(?:es?|ing) (?:<ANYONE> ){0,2}?(?:people|residents|civilians|families) in <TOWNS>

    (?:residents|civilians|families|evacuees)(?: <ANYONE>){0,3}? being buss?ed out of <TOWNS>
    (?! to (?:(?:the|a) )?(?:mine|work|plant|factory|school|shops?))

    (?<!few\s)(?<!no\s)(?:people|residents|civilians|locals|townspeople)
    \s(?:are (?:(?:still|now|also) )*(?:leaving|fleeing)
    |(?:continue|keep) (?:to leave|to flee|leaving|fleeing))
    \s(?:the (?:<ANYONE> ){0,3}?(?:city|town|village) of )?<TOWNS>
    (?! (?:for|to|every|each|daily|flowers|after|with|on foot|in \d)\b)

    (?:police|rescuers|paramedics|volunteers?|angels)(?: <ANYONE>){0,3}? (?:rescued|evacuated|saved)(?:
    \s<ANYONE>){0,5}? <EVACUEES>(?: <ANYONE>){0,4}?
    \sfrom <TOWNS>(?=\s*(?:[.;]|$))

    <EVACUEES>(?: (?!not\b)<ANYONE>){0,3}? (?:got|made it|escaped|were able to get|managed to get) (?:out
    \sof|from)
    \s(?:the )?(?:(?:\w+ )?(?:city|town|village|settlement) of )?<TOWNS>,? (?:<ANYONE>
    \s){0,3}?<OF_LATE>

    <OF_LATE>,? (?:<ANYONE> ){0,2}?<EVACUEES> (?:got|made it|were able to get|managed to get) out of
    \s(?:the )?(?:(?:\w+ )?(?:city|town|village|settlement) of )?<TOWNS>

    <MOVERS>(?: <ANYONE>){0,9}? (?:took|brought|drove|got|led|carried) (?:her|him|them) (?:out of|away from)
    (?=(?: the)?(?: [\w-]+){0,3} <TOWNS>)

    <MOVERS>(?: <ANYONE>){0,2}? (?:picked up|collected|fetched) (?:<ANYONE> ){0,3}?<EVACUEES>(?:
    \s<ANYONE>){0,2}? in <PLACE>
    \sand (?:took|drove|brought|moved)\b

    <EVACUEES>(?: (?!who|that|which|not\b)<ANYONE>){0,5}? (?:was|were|has been|have been|is being|are
    \sbeing) (?:taken
    |brought|driven|carried|moved|led|escorted|helped|rescued|evacuated)(?: out| away)?(?: from| out of| of)
    (?= (?:the (?:city|town|village) of )?<TOWNS>[^.;]{0,60} (?:(?:by|with) [^.;]{0,30}(?:police\w*
    |volunteers?|rescuers?
    |paramedics?|angels?|crews?|soldiers|military|medics|brigade)\b|to safe|<OF_LATE>))

    <OF_LATE>,? (?:<ANYONE> ){0,3}?<EVACUEES>(?: (?!who|that|which|not\b)<ANYONE>){0,5}? (?:was|were|has
    \sbeen|have been|are
    |is) (?:being )?(?:taken|brought|driven|carried|moved|led|escorted|helped|rescued|evacuated)(?: out|
    \saway)?
    (?: from| out of| of)(?= (?:the (?:city|town|village) of )?<TOWNS>)

    <EVACUEES>(?: (?!(?:not|who|that)\b)<ANYONE>){0,3}? (?:left|leaves?|leaving|got out of|gets? out of
    |made it out of|escaped(?: from)?|fled)
    \s<TOWNS>[^.;]{0,30}? (?:with the help of|helped by|assisted by|accompanied by|thanks to|with (?:the
    \s)?(?:assistance|support) of)
    \s(?:the )?(?:<ANYONE> )?<MOVERS>

    (?:with the help of|helped by|assisted by|thanks to|with (?:the )?(?:assistance|support) of) (?:the
    \s)?(?:<ANYONE> )?
    <MOVERS>,? (?:<ANYONE> ){0,3}?<EVACUEES>(?: (?!(?:not|who|that)\b)<ANYONE>){0,3}? (?:left|leave
    |(?:were|was|have
    \sbeen) able to leave|managed to leave
    |got out of|escaped(?: from)?|fled) <TOWNS>

    (?:people|residents|civilians|families|evacuees|<COUNT>)(?: (?!who|that|not\b)<ANYONE>){0,4}?
    \s(?:fleeing|leaving|escaping|fled|leave|flee) <TOWNS> (?:by|on|with|aboard|in) (?:an? |the
    \s)?(?:[\w-]+ )?evacuation (?:train|bus
    |convoy|vehicle|minibus)(?:e?s)?\b

    (?:bus(?:es)?|minibus(?:es)?|trains?|convoys?|vans?|cars) (?:with|carrying|full of) (?:<ANYONE>
    \s){0,3}?(?:evacuees|residents|civilians|people)
    (?: on board)? (?:has |have )?(?:left|departed from|set off from|leaves?)(?= <TOWNS>)

    (?:volunteers?|police|crews?|drivers?|charit(?:y|ies)|foundation)(?: <ANYONE>){0,3}? (?:runs?
    |organi[sz]es?|sends?|operates?) (?:<ANYONE> )?
    (?:bus(?:es)?|vans|minibus(?:es)?) out of <TOWNS> (?:every|each|daily|twice|three times|several times)\b

    (?:bus(?:es)?|minibus(?:es)?|vans?|trains?|armou?red (?:cars?|vehicles?)) (?:takes?|brings?|carr(?:y
    |ies)|drives?) (?:<ANYONE> ){0,2}?(?:people|residents
    |civilians|evacuees|families) (?:out of|away from|from) <TOWNS> to (?:<ANYONE> ){0,2}?<ANYONE>
    \s(?:every|each|daily|twice|three times
    |several times)\b

    (?:go|goes|come|comes|drive|drives|travel|travels|head|heads|went|driven|drove|trips?)(?: back)?(?: in
    | right)?(?: to| into)
    \s(?:the (?:city|town|village) of )?<PLACE>,?(?: <ANYONE>){0,5}? (?:for|and (?:brings?|takes?|brought
    |took|taken|carry|carries)(?: out| back| away)?)
    \s(?:(?:all|the|more|last|remaining) )*(?:people|residents|civilians|everyone|anyone|whoever|those
    |locals|families)
    (?: who)? (?:(?:still|now|have|has|is|are|had|finally) )*(?:want|wish|decid|agree|ask|ready|willing)\w*

    (?:go|goes|come|comes|drive|drives|travel|travels|head|heads|trips?|runs?|makes? (?:the|a) \w+)(?:
    \sback)?(?: in| to| into)
    \s(?:the (?:city|town|village) of )?<PLACE>(?: (?:twice|once|three times|several times) a (?:day|week)
    | (?:almost )?(?:every|each)
    \s(?:day|week|morning)| daily) (?:to|and|for) (?:(?:brings?|takes?|picks?|gets?|carry|drives?) (?:up
    |out|back|away) (?:<ANYONE> )?
    (?:people|residents|civilians|everyone|anyone|whoever|those|locals|families)|(?:brings?|takes?|gets?
    |drives?) (?:<ANYONE> )?
    (?:people|residents|civilians|everyone|anyone|whoever|those|locals|families)(?: <ANYONE>)? (?:out|back
    |away))\b

    trips to <PLACE>,? (?:and|to) (?:<ANYONE> )?(?:taken|took|brought|take|bring|get)(?: out| back| away)
    \s(?:<ANYONE> ){0,2}?<EVACUEES>

    (?:to|into) <PLACE>,? and (?:have |has |then )?(?:brought|took|bring|take|brings|takes|taken|drove
    |drive)
    \s(?:(?:people|residents|civilians|families|evacuees|<COUNT>(?: people| residents)?)(?: <ANYONE>)?
    \s(?:out|back|away)\b
    |(?:out|back|away) (?:<ANYONE> )?(?:people|residents|civilians|families|evacuees|those|everyone
    |whoever|<COUNT>)\b)

    (?:in|from) <PLACE>,? (?:<ANYONE> ){0,6}?<HELPERS>(?: <ANYONE>){0,8}? (?:taking|bringing|getting
    |moving|driving|take|bring|get|drive) (?:the )?
    (?:last |remaining |<COUNT> )?(?:people|residents|civilians|families|locals)(?: <ANYONE>)? (?:out|away
    |to safety)\b

    evacuation (?:crew|team|group|vehicle|bus)(?:e?s)?(?: (?:of|from)(?: <ANYONE>){1,5}?)? (?:works?
    |operates?|runs?|goes|go) (?:daily |still |also )?
    (?:in|to|from) <TOWNS>

    (?:number|flow|stream|numbers) of (?:<ANYONE> )?(?:people|residents|evacuees|civilians)(?: (?:being
    |who (?:are|have been)))?
    \s(?:evacuated|taken out|brought out|moved out)(?: daily| every day)? (?:from|of)(?= <TOWNS>)

    help(?:s|ed|ing)? (?:the )?(?:<ANYONE> ){0,3}?<EVACUEES> (?:of|in|from) <TOWNS> (?:to )?(?:move out
    |get away|move to safety)\b

    (?:people|residents|civilians|families|everyone|they) (?:are|were|have been) (?:(?:still|now
    |also) )*evacuating\b

    (?:evacuations?|removals?|exodus)(?: (?!not\b)[\w’'\ue000-\ue006-]+,?){0,8}? (?:is|are|was
    |has been) (?:(?:now|still|also) )*(?:in full swing|complete|completed|going on|in progress|under ?way
    |ongoing|continuing|being carried out)

    evacuations?(?: (?!not\b)[\w’'\ue000-\ue006-]+,?){0,8}? (?:has|have) slowed(?: down)?
    (?: to a trickle|(?=\s*(?:[.,;:!]|$)| since| as| because))

    (?:people|residents|civilians|families|inhabitants|locals) (?:of|in|from)
    \s(?:(?!near|around|outside|surround|other)[\w\ue000-\ue006-]+ ){0,6}?<TOWNS> (?:are|have been) (?:
    (?:still|now
    |also|already|currently) )*evacuating\b

    (?:are|is|were|being|still|have been|has been) (?:(?:still|being|now|also|gradually) )*(?:evacuated
    |taken (?:out|away)|brought out|moved out|driven (?:out|away|off)) (?:of|from)(?= <TOWNS>| it\b| there\b
    | here\b)

    (?:keep|kept|continue to|continued to|are|is|still) (?:taking|bringing|evacuat(?:e|ing)|bring|take
    |moving|driving|getting) (?:<ANYONE> ){1,6}?(?:out of|from|out)(?= <TOWNS>)

    (?:keep|kept|continues? to|continued to) (?:taking|bringing|take|bring|evacuating|evacuate|moving
    |driving)(?: out)?
    \s<COUNT>(?: (?!children\b)<ANYONE>){0,3}? (?:out|away|a day|every day|daily|per day)\b

    (?:is|are) evacuating (?:the (?:\w+ )?(?:city|town|village|settlement) of )?<TOWNS>

    <COUNT>(?: <ANYONE>){0,3}? from (?:the (?:city|town|village) of )?<TOWNS> (?:were|was|are
    |have been) (?:<ANYONE> ){0,2}?(?:evacuated|taken out|brought out)

    voluntary evacuation<FOR_WHOM> <HAVE><IN_FORCE>

    (?:putting together|leading|directing|running|assisting (?:in|with)|helping with) (?:an
    |the) evacuation from
    (?= (?:the (?:\w+ )?(?:city|town|village|settlement) of )?<TOWNS>)

    evacuation from <TOWNS> (?:is|remains|has become|gets) (?:(?:very|extremely|more|increasingly|still
    |ever) )*
    (?:difficult|dangerous|hard|risky|harder|slow)\b(?! (?:to|for)\b)

    <TOWNS> (?:is|are) (?:(?:now|also|already|still) )*being (?:evacuated|emptied)\b

    <COUNT>(?: <ANYONE>){0,3}? (?:were|was|are|have been|has been) (?:(?:taken|brought|moved
    |driven) to (?:safety|a safer place|safer places) |(?:rescued|evacuated) )
    (?:from|out of)(?= <TOWNS>)

    help(?:s|ed|ing)? (?:<ANYONE> ){0,3}?(?:people|residents|civilians|families) (?:to )?(?:leave
    |evacuate(?: from)?)
    (?= (?:the (?:city|town|village) of )?<TOWNS>)

    (?:managed|able) to (?:take|bring|get|evacuate)(?: out)? <COUNT>

    evacuation (?:does|did)? ?(?:goes|go|going) on

    (?:driv|go|com|head|rac)(?:e|es|ing|ne)? (?:in|into <PLACE>|there|to <PLACE>)(?: (?:daily
    |every day))? to evacuate

    evacuat(?:es|ing) (?:(?:an?|the|elderly|last|remaining|some|more|wounded) )*(?:residents?|people
    |civilians|wom[ae]n|m[ae]n|couple
    |famil(?:y|ies)) in(?= <TOWNS>)

    evacuation (?:missions?|runs?|trips?|flights?|sorties?|rides?|journeys|departures)(?: of(?:
    \s<ANYONE>){1,4}?)?
    \s(?:to|in|into) <TOWNS>

    during an evacuation (?:in|from|of) (?:the )?<TOWNS>(?! in 20)

    evacuation (?:operations?|efforts?|measures) (?:(?:has|have) (?:begun|started)|began|started|(?:is|are)
    \s(?:under ?way|ongoing|continuing)|continues?)

    asks? [^.;,]{3,40}? to help evacuate (?:<ANYONE> ){0,2}?(?:people|residents|civilians|families)\b

    help(?:s|ing)? (?:(?:our|the|local) )?(?:people|residents|civilians) with (?:the |their )?evacuation\b

    help(?:s|ed|ing)? (?:(?:the|elderly|remaining|last|more|<COUNT>) )*(?:people|residents|civilians
    |families)
    \s(?:in|from|of)(?: and around)?(?: the (?:[\w-]+ )?(?:city|town|village|settlement) of)? <TOWNS>
    \s(?:to )?
    (?:flee|escape|evacuate|get out|leave(?=\s*[.,;!]|$| <ANAPHOR>| (?:for|before|as|while|on|by)\b))

    (?:help|assist)(?:s|ed|ing)? (?:(?:an?|the|elderly|disabled|bedridden|remaining|last|more|<COUNT>) )*
    (?:wom[ae]n|m[ae]n|couples?|pensioners?|famil(?:y|ies)|people|residents|civilians|locals) (?:to )?
    (?:flee|escape|evacuate(?: from)?|get out of|leave)
    (?= (?:the (?:city|town|village|settlement) of )?<TOWNS>)

    evacuees\b[^.;:]{0,70}? (?:as they (?:left|leave)|(?:are|were|after) (?:leaving|fleeing))
    (?= (?:the (?:city|town|village|settlement) of )?<TOWNS>)

    evacuation (?:crews?|teams?|groups?) (?:(?:is|are|has|have|been|still|also|now) )*
    (?:work|works|working|operat(?:e|es|ing)|active) in(?= <TOWNS>)

    evacuating (?:(?:the|elderly|remaining|last) )*(?:people|residents|civilians|families)(?: out)?
    (?: <ANAPHOR>|(?: from| out of)? <PLACE>)
    \s(?:is|remains|has become|becomes|gets)
    (?: (?:very|extremely|more|increasingly|still|ever))* (?:difficult|dangerous|hard|risky|harder|slow)\b

    (?:most|many|(?:almost|nearly) all|(?:the )?majority|hundreds|thousands|<COUNT>)(?: of)?
    (?: (?:the|its|local))?(?: (?:people|residents|inhabitants|civilians|locals|population|families))?
    (?: (?:in|of) (?:the )?<TOWNS>)?
    \s(?:have|has) (?:already )?(?:evacuated(?=\s*[.,;!]|$| (?:from|to)\b)|(?:managed|been able) to
    \s(?:evacuate|flee|get out|leave(?=\s*[.,;!]|$)))

    with <COUNT> (?:people|residents|civilians|locals) (?:already )?evacuated\b

    (?:have|has|were) been evacuated from (?:the )?(?:[\w-]+ )?(?:settlements|localities|villages
    |towns) (?:such as|of|like) <TOWNS>

    from <TOWNS>,? (?:the )?(?:[\w-]+ )?(?:police|volunteers|rescuers|officers|crews?
    |teams?)\b[^.;,]{0,40}? (?:took out|brought out|evacuated|rescued)

    evacuations? (?:is|are) (?:(?:gradually|slowly|still|now|also|constantly) )*taking place\b

    evacuations?<FOR_WHOM> (?:has|have) (?:been )?(?:intensified|picked up|stepped up|accelerated|sped up)\b

    evacuation (?:train|bus|minibus|van|convoy|column)(?:s|es)?(?: with [^.;,]{3,40}?)? (?:has
    \s|have )?(?:left|departed|leaves?
    |departs?|departing|leaving)(?: from)?(?= (?:the (?:city|town|village) of )?<TOWNS>)

    <COUNT>(?: <ANYONE>){0,2}? (?:were|was|have been) (?:evacuated|taken out|brought out)(?= (?:on (?:mon
    |tues|wednes|thurs|fri
    |satur|sun)day|today|yesterday
    |overnight|this (?:morning|week)))


    evacuations?<FOR_WHOM>,? (?:(?:now|still|currently|also) )*(?:goes on|go on|proceeds?|proceeding|resumed
    |resumes|continued|begins|began|began on|was completed|is complete|has been completed|is being completed
    |gets? under way|underway|under way)

    (?:continu\w+|resum\w+|start\w*|began|complet\w+|carry(?:ing)? out|carried out|conduct\w*
    |organi[sz]\w+) (?:(?:the|an?|daily|its|their|emergency|urgent|another) )*evacuations?(?= (?:of|from
    |in))

    <WHO> (?:are|is|were) (?:(?:now|still|currently|already) )?being (?:evacuated|taken out|brought out
    |driven
    \sout|moved out)

    (?:<WHO>|they) (?:continue|are continuing) to be (?:evacuated|taken out|brought out)

    evacuations?<FOR_WHOM> (?:(?:is|are|remains?|was|has been|has) (?:(?:now|still|currently|been|already
    |almost|nearly|practically|largely|virtually|also) )*(?:under ?way|ongoing|continuing|in progress
    |being carried out
    |going (?:on|slowly|well)|complete|completed)|continues|has (?:begun|started))

    <WHO> (?:has|have) (?:(?:all|now|already) )?been evacuated(?= from <PLACE>|[.,;])

    (?:are|is|began|have begun|has begun|have started|started|continues?) (?:evacuating|to evacuate)
    \s+(?:<COUNT> )?(?:residents|people|civilians|families|children|locals)
"""
#: What is said of it by denying that it pauses: these words deny nothing else.
_UNCEASING = r"""
    (?:without|if (?:it )?(?:were not|weren['’]t|had not been|not) for) [^.;,]{3,60}?,? (?:the
    \s)?evacuation<FOR_WHOM> would (?:(?:long ago|long since|already|simply|now) )*have (?:stopped
    |ended|ceased|come to (?:a|an) (?:halt|stop|end|standstill))\b

    (?:evacuations?|removal)<FOR_WHOM> (?:does not|doesn['’]t|do not|has not|have not|hasn['’]t|is not
    |is not being|never) (?:been )?(?:stop(?:s|ped|ping)?|pauses?|paused|interrupted|suspended|halted
    |ceased?)\b
"""
#: What says more comes first.
BLOCKS = tuple(
    Block(value, rules(block, _WORDS), AnyCase(hint))
    for value, block, hint in (
        (Evacuation.NONE, _LIFTED, "lift|cancel|rescind|revok|withdr|annul|repeal"),
        (Evacuation.FORCED, _BY_FORCE, "forc|mandat"),
        (Evacuation.FORCED, _OF_A_SORT.replace("<SORT>", "<FORCED>"), "forc"),
        (Evacuation.MANDATORY, _OF_A_SORT.replace("<SORT>", "<MANDATORY>"), "mandat|compuls|obligat"),
        (
            Evacuation.MANDATORY,
            _BY_ORDER,
            "order|announc|declar|decree|decision|decided|resolved|agreed|issu|instruct|direct|command|requir|oblig|mandat|compuls|vacat|must",
        ),
        (Evacuation.URGED, _URGED, ""),
        (
            Evacuation.URGED,
            _MUST,
            "should|must|need|has|have|had|ought|please|urg|recommend|insist|advis|ask|beg|implor|appeal|plead|advice|wait|time|:",
        ),
        (
            Evacuation.URGED,
            _IMPERATIVE,
            r"^\W*(?:leave|evac|get|move|please)|[“\"‘](?:leave|evac|get|move|please)",
        ),
        (Evacuation.UNDERWAY, _UNCEASING, "evac|removal"),
        (
            Evacuation.UNDERWAY,
            _UNDER_WAY,
            "evac|out|away|off|remov|relocat|exodus|safe|rescu|help|pick|collect|fetch|bring|back|angels|police"
            "|volunteer|for those|bus|leav|flee",
        ),
    )
)
BY_AUTHORITY = (Evacuation.FORCED, Evacuation.MANDATORY)
LIFTING = frozenset(BLOCKS[0].patterns)
#: "Children will be taken out by force": so it was decided.
BY_FORCE = frozenset(BLOCKS[1].patterns)
ORDERS = tuple(block for block in BLOCKS if block.value in BY_AUTHORITY)
#: "Everyone should leave": what is only possible elsewhere is an urging here.
MODAL = frozenset(rules(f"{_MUST}\n{_IMPERATIVE}", _WORDS))
UNCEASING = frozenset(rules(_UNCEASING, _WORDS))
