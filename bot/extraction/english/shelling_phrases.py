"""Phrases that tell of a strike, once or without a pause."""

from bot.extraction.english.phrases import rules

BUILDING = r"""
        (?:hospital|clinic|schools?|kindergarten|lyceum|college|post office|substation|power station
        |railway station|station
        |market|shops?|supermarket|bakery|church|library|houses?|homes?|flats|apartment blocks?
        |apartment buildings?
        |blocks?|buildings?|dormitory|town hall|council|culture house|warehouse|pharmacy|boiler house
        |water tower)\b
"""
#: A word may use those below it.
_WORDS = {
    "WEAPONS": r"""
        (?:(?:Russian|enemy|heavy|the|guided|glide|gliding|aerial|kamikaze|FPV|first-person|multiple
        |incoming|artillery|mortar|tank|cluster|several|more|\w+-guided|<COUNT>) ){0,4}
        (?:shells?|bombs?|rockets?|missiles?|drones?|Shaheds?|Grads?|mortars?|projectiles?|rounds|artillery
        |guns|(?:rocket )?launchers?|gunners|explosions?|FAB-\d+s?|artillery fire|rocket fire|warplanes?
        |jets?|aircraft|KABs?|UAVs?|MLRS|S-(?:<COUNT>|[234]00)s?|Lancets?|Molniyas?|Gerans?)
    """,
    "FELL": r"""
        (?:has |have |had )?(?:hits?|struck|strikes?|lands?|landed|br(?:eaks?|oke|oken)
        |shatter(?:s|ed)?|smash(?:es|ed)?|turned|reduced|falls?|fell|fallen|explod(?:e|es|ed)
        |damag(?:e|es|ed)|destroy(?:s|ed)?|kill(?:s|ed)?|wound(?:s|ed)?|injur(?:e|es|ed)|rain(?:s|ed)?
        |comes? down(?= on)|crash(?:es|ed)?|slam(?:s|med)?|set fire|tore|ripped|wreck(?:s|ed)?|fly|flew
        |pound(?:s|ed)?
        |flatten(?:s|ed)?|set(?: [\w’'\ue000-\ue006-]+){0,5} (?:on fire|ablaze|alight)|burn(?:s|ed)?
        |bursts?(?! (?:into|out)\b)
        |plough(?:s|ed)?|plow(?:s|ed)?|pierc(?:e|es|ed)|punch(?:es|ed)|lodged|sever(?:s|ed)?|shear(?:s|ed)?
        |(?:cut|tears?|tore)(?= (?:off |down |through )?(?:an? |the |its )?(?:[\w-]+ )?(?:power|gas|water
        |electric\w*|heating|lines?
        |wires?|cables?|pipes?|roof)\b)
        |demolish(?:es|ed)?|gutted
        |levell?ed|pummel(?:s|led|ed)?|batter(?:s|ed)?|(?:been|are|is|keep) (?:striking|hitting|pounding
        |landing|falling)
        |target(?:s|ed)?|came down|brought down|knocked out|blew|dropped|dropping|attack(?:s|ed)?
        |(?:come|comes|came) (?=at|in(?! (?:handy|<COUNT>))|every|from))
    """,
    "STRIKES": r"""
        (?:shellings?|bombardments?|bombings?|attacks?|strikes?|air ?strikes?|barrages?
        |raids?(?! (?:alerts?|alarms?|warnings?|sirens?|shelters?|drills?)\b)
        |artillery fire
        |mortar fire|salvos?|drone strikes?|shellfire
        |(?:rocket|drone)(?: (?:or|and) \w+)? fire)
    """,
    "FOES": r"""
        (?:Russians?|Russia|they|enemy|aggressor|occupants|Moscow['’]s (?:forces|troops|army)|occupiers
        |invaders
        |Russia|(?:Russian
        |enemy) (?:\w+ )?(?:forces
        |troops|soldiers|units|army|artillery|aviation|aircraft|drones?|jets|warplanes|military|gunners)
        |Russia['’]s (?:\w+ )?(?:troops|forces|army|artillery|aircraft|drones))
    """,
    "OBJECT": r"""
        (?:both )?(?:(?:the |its |an? )?(?:(?!(?:in|on|from|near|towards?)\b)[\w-]+ ){0,2}?(?:centre
        |center|heart
        |market|outskirts|edge|streets?|residential areas?|quarters?
        |neighbou?rhoods?|districts?|(?:infra)?structures?|facilit(?:y|ies)|ports?|hospital|clinic|station
        |schools?|houses?|homes?|flats|blocks?|buildings?
        |shops?|church) (?:of|in) )?(?:the )?(?:(?:towns?|city|cities|villages?|settlements?) of )?<TOWNS>
    """,
    "HURT": r"""
        (?:kill(?:s|ed)?|wound(?:s|ed)?|injur(?:es|ed)|damag(?:es|ed)|destroy(?:s|ed)?|wreck(?:s|ed)?
        |shattered|smashed
        |flattened|levell?ed|ruined|gutted|burnt|burned|demolished|tore|ripped|claimed
        |set(?: [\w’'-]+){0,5}? (?:on fire
        |ablaze|alight))
    """,
    "BUILDING": BUILDING,
    "UNPAUSED": r"""
        ["“'‘]?(?:(?:near-|near |almost |nearly )?(?:constant|unbroken|uninterrupted|unremitting|unabated
        |perpetual|everyday
        |day-and-night|day-to-day|permanent)|minute-by-minute|hourly|nightly|continuous
        |continual
        |incessant|relentless|daily|unceasing|unrelenting|ceaseless|endless
        |non-?stop|round-the-clock|never-ending|unending)["”'’]?
    """,
    "OFTEN": r"""
        again|repeatedly|been|both|currently|continuously|continually|systematically|massively|intensively
        |intensely|actively|regularly|often|frequently|heavily|constantly|daily|also|being|just|now|still
        |recently|incessantly|relentlessly|come|itself|themselves
    """,
    "WHEN": r"""
        (?:overnight|at night|last night|yesterday(?: (?:morning|evening))?|today|this morning
        |(?:on|in) the (?:night|morning|evening|afternoon|early hours) of [^.;,]{3,25}?
        |on \w+day(?: (?:night|morning|evening|afternoon))?)
    """,
    "WERE": r"""
        (?:(?:(?>[\ue002\ue004]+)(?:,? and |, ))+(?>[\ue002\ue004]+) were|<PLACE> was)(?: also| again)?
    """,
    "BE": "gets?|getting|comes?|came|coming|is|are|was|were|being|been|remains?|stays?",
}
REPORTED = rules(
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

    <WHEN>,? (?:the (?:cities|city|towns?|villages?) of )?<WERE> (?:attacked|hit|struck|targeted)\b(?! (?:by
    |with|hard\w*|in (?:court|the (?:press|media)))\b)

    (?:the (?:city|town|village) of |(?<!\bof\s)(?<!\bfrom\s)(?<!\bin\s)(?<!\bnear\s))
    <WERE> (?:attacked|hit|struck|targeted)\b(?! (?:by|in)\b)
    (?=[,:;–—]? (?:and |with |leaving |where )?(?:[^\s.;,]+ ){0,6}?(?:killed|wounded|injured|hurt|dead|died
    |damaged|destroyed)\b)

    <BE> (?:(?:all|constantly|always|permanently|still|daily|almost) )*under (?:(?:their|the|enemy|Russian
    |constant
    |incessant|daily|FPV|guided|glide|heavy) )*(?:drones|bombs|mortars|shells|artillery|rockets|Grads)\b
    (?! (?:alert|threat|control))(?:,? (?:day and night|around the clock|round the clock|every day))?

    <PLACE>,? (?:gets?|is|are) (?:hit|shelled|struck|bombed) (?:<COUNT> times|once|twice|several times
    |many times)
    \s(?:a|per|every) (?:day|night|week)\b

    (?:artillery|mortars?|Grads?|aviation|warplanes|tanks?)(?: <OFTEN>)* (?:works?|worked|(?:is|are|was
    |were|has been|have been) working) (?:on
    |over
    |against) (?:the )?<PLACE>

    in <PLACE>,? (?:at|on) (?:whom|which) (?:an? )?(?:explosives?|munitions?|grenades?) (?:was|were)
    \s(?:thrown
    |dropped)

    under (?:[\w-]+ ){0,5}(?:fire|attacks?|drones|strikes)(?: were| was| came)?(?=\s*[:–—])

    <BE> attacked [^.;]{0,40}?\b(?:with|by) [^.;]{0,20}?<WEAPONS>

    (?:shelled|hit|attacked|bombed|struck)(?: (?:today|yesterday|overnight|again))?,? (?:was|were)
    \s(?:<PLACE>)

    <WEAPONS> (?:is|are|have been|has been) (?:(?:<OFTEN>) )*(?:firing (?:on|at)|shelling|pounding
    |hitting) (?:the )?<PLACE>

    (?:due to|because of|as a result of|following|after) (?:the )?(?:[\w-]+ ){0,2}(?:shelling|bombardment
    |attacks?|strikes?),? [^.;]{0,60}?
    \b(?:without (?:power|electricity|gas|water|light|heat)|cut off|no (?:power|electricity|gas|water))\b

    <FOES> (?:continues?|continued|keeps?|kept) (?:to )?(?:shell|bomb|bombard|pound)(?:ing)?\b

    on <PLACE>,? (?:<COUNT>|several|a few) (?:[\w-]+ ){0,2}?(?:KABs?|bombs?|shells?|drones?|rockets?
    |missiles?) (?:was|were) dropped

    <FOES>(?: (?:have|has|had|also|again))* (?:launched|sent|directed)(?: [\w\ue000-]+){0,4}? <WEAPONS>
    \s(?:at|on|against|into)
    \s(?:<OBJECT>|[^.;,]{3,60}? in <TOWNS>)

    <WEAPONS>(?:(?:,? and|,) <WEAPONS>)* on <PLACE>(?=\s*[.,;!”"]|$| (?:again|today|yesterday|overnight|this
    |between|and on))

    (?:constantly|daily|relentlessly|incessantly)?\s?(?:shells?|bombards?|pounds?
    |bombs) <PLACE>,? (?:constantly|daily|incessantly|relentlessly
    |every (?:day|night|hour)|day and night|(?:a)?round the clock|non-?stop)

    (?:KAB|shell|drone|rocket|missile|bomb|Shahed|enemy)s? (?:arrivals?|impacts?|hits) (?:on|in|at
    |across) (?:the )?<PLACE>

    (?:receiv|com|t[ao]k|fac|endur)\w* (?:under )?["“](?:heavy |constant |enemy |Russian )*(?:fire
    |shelling)\b

    ^\W*<PLACE> under (?:[\w-]+ ){0,2}(?:attack|fire(?! control)|shelling|bombardment)\b

    (?:explosives?|munitions?|grenades?) (?:was|were|had been|have been) dropped from (?:an? )?(?:[\w-]+
    \s)?(?:UAVs?|drones?|quadcopters?)

    (?:shell|bomb|drone|missile|rocket)s? (?:had )?(?:came|comes|come|went|flew) (?:in )?(?:through
    |into) the (?:roof|wall|window|ceiling)
    \sof [^.;,]{3,30} in <TOWNS>

    <STRIKES> (?:has |have )?(?:left|leaves) (?:<COUNT>|one|several|a) (?:[\w-]+ ){0,2}?(?:dead|wounded
    |injured|killed)\b
    (?: in (?:each of )?<TOWNS>)?

    <TOWNS>,? (?:after|following) (?:yesterday['’]s|last night['’]s|today['’]s|(?:mon|tues|wednes|thurs|fri
    |satur|sun)day['’]s
    |an? (?:\w+ )?|the (?:latest |overnight |morning |recent |enemy |Russian )+) ?(?:[\w-]+ )?<STRIKES>
    (?! (?:on|against|of|in|near)\b)

    <STRIKES> (?:overnight |yesterday |today |on \w+day |(?:over|in|during) the (?:past|last) (?:day|night
    |24 hours) )(?:hit|struck
    |targeted|pounded|rocked) <OBJECT>

    (?:sounds?|thud|crump|boom|roar|rumble|thunder|din) of (?:(?:Russian|enemy|constant|daily|heavy|regular
    |incessant) )*(?:shelling|explosions|shells|bombardment|shellfire|blasts|bombs)
    (?: (?:regularly|constantly|often|still|daily))? (?:echo(?:es|ing)?|rings?|reverberates?|rolls?
    |resounds?)
    (?: out)? (?:through|across|over|around|in)(?: all of)? <PLACE>

    <FOES>(?: (?:has|have|had|again|also))* opened fire (?:with|from) (?:[\w-]+ ){0,2}
    (?:artillery|mortars?|tanks?|howitzers?|guns?|MLRS|Grads?)\b

    (?:shells|bombs|drones|rockets|missiles) (?:(?:also|still|keep|constantly) )*
    (?:fly|flying|flew|come|came|pour|poured) in\b
    (?! (?:from|handy|<COUNT>))

    (?:^|,) ?(?:battered|pummell?ed|pounded|hammered|ravaged|devastated) by
    (?: [\w-]+){0,3}? (?:<STRIKES>|<WEAPONS>)

    between (?:the )?(?:bouts|bursts|volleys|waves|rounds|barrages|spells) of (?:[\w-]+ )?
    (?:artillery fire|shelling|bombing|shellfire|bombardment|air ?strikes)\b

    drones? (?:\w+ )?(?:fly|flies|dive|dives|come|comes) (?:(?:straight|right|directly|down) )*at
    \s(?:us|you|people|civilians|everyone|anyone|cars|residents)\b

    (?:kill|wound|injur)ed(?: (?!not\b)[\w’'\ue000\ue002\ue003-]+){0,7}? (?:by|in|under|from) (?:Russian
    |enemy|artillery|mortar|hostile|rocket) fire\b

    <FOES>(?: (?:have|has|also|again))* (?:on \w+day )?used? (?:[\w-]+ ){0,3}(?:drones|artillery|bombs
    |rockets|missiles|aircraft|KABs)
    \sto (?:attack|strike|hit|shell|bomb) <OBJECT>

    <FOES>(?: (?:have|has|also|again|<OFTEN>))* (?:shells?|shelled|bombs?|bombed|bombards?
    |pounds?) with <WEAPONS>

    (?:,|,? and) (?:shelled|bombed|bombarded) <OBJECT>

    <WEAPONS> (?:struck|hit|pounded|shelled) it\b

    <FOES>(?: (?:have|has|had|also|<OFTEN>|keep|kept|is|are))* (?:drop(?:s|ped|ping)?|fir(?:e|es|ed|ing)
    |hurl(?:s|ed|ing)?|rain(?:s|ed|ing)?|lob(?:s|bed|bing)?|launch(?:es|ed|ing)?|send(?:s|ing)?|sent)
    (?: down)? <WEAPONS>(?: (?:and|or) <WEAPONS>)? (?:on|at|onto|into|against) (?:it|us)\b

    <WEAPONS> (?:<OFTEN> )*(?:falls?|lands?|rains?|(?:are|is) (?:falling|landing|raining)) on (?:it|us)\b

    (?:cut off|knocked out|disconnected) (?:due to|because of|as a result of|after
    |by) (?:[\w-]+ ){0,2}<STRIKES>

    (?:shelling|bombing|bombardment|attacks) (?:intensif(?:ies|y)|(?:grows?|gets?) heavier)\b

    <PLACE>(?:, <AREAS>)?: (?:(?:<COUNT>|[\w-]+) ){0,3}(?:explosions?|shellings?|KABs?|mortars?|artillery
    |drones?|strikes?|attacks?)\b

    ^\W*<AREAS>: (?:the )?<TOWNS>(?:,? and <AREAS>|, <AREAS>)? (?:(?:is|are|was|were|again|both|also|come
    |came) )*(?:under
    (?: [\w-]+){0,2} (?:fire(?! control)|attack|shelling|bombardment)|shelled|bombed|bombarded
    |hit by (?:[\w-]+ )?<WEAPONS>)\b

    (?:Russian|Russia['’]s|enemy) <STRIKES> (?:across|throughout|all over|on) (?:Ukraine
    |the country)\b[^.;:]{0,40}? <HURT>

    (?:said|says?|report(?:s|ed)?)(?: on [a-z]+day)?(?: that)? (?:the )?<FOES> (?:was
    |were) (?:<OFTEN> )*(?:shelling|bombing
    |bombarding|pounding|hitting|striking|firing (?:on|at)) <OBJECT>

    ^\W*<AREAS>: <FOES> (?:kill(?:ed)?|wound(?:ed)?|injured?) <COUNT>

    open(?:s|ed)? fire (?:on|at|in the (?:centre|center) of) <PLACE>

    <FOES> (?:destroys?|attacks?|kills?|terrori[sz]es?|ruins?) and (?:shells?|bombs?|pounds?
    |bombards?) <OBJECT>

    ^\W*under (?:[\w-]+ ){0,2}(?:attack|fire) (?:from|by) [^.;]{3,90}?, <PLACE>

    <TOWNS>,? (?:(?:settlements|towns|villages|communities|places) )?where (?:the (?:number|intensity
    |frequency) of )?
    (?:[\w-]+ and )?<STRIKES>[^.;]{0,30}? (?:has|have)[^.;]{0,20}? (?:intensif|increas|grow|risen|surg
    |doubl|tripl)\w*

    (?:takes?|took|suffer(?:s|ed)|receiv(?:es|ed)|sustain(?:s|ed)) (?:an? |another |<COUNT> )?direct hits?\b

    <TOWNS>,? and (?:(?:all|other|the|several|nearby) )+(?:areas|villages
    |settlements)[^.;,]{0,50}? (?:is|are|remain|were|came) under
    (?: [\w-]+){0,2} (?:fire(?! control)|shelling|attack)

    (?:attacks|shelling|strikes|explosions) (?:happen|(?:is|are) happening|occur|takes? place|comes?
    |continue|goes on
    |go on) (?:(?:almost|nearly|practically) )?
    (?:every (?:day|night|hour)|daily|constantly|all the time|day and night|round the clock)

    <FOES>(?: (?:have|has|had|also|again))* (?:kill(?:ed)?|wound(?:ed)?|injured?)
    (?:(?: <COUNT>)? and (?:wound(?:ed)?|injured?))?
    \s(?:<COUNT>|(?:one|an?|another|several|at least)\b)
    (?! (?:[\w-]+ )?(?:defenders|soldiers?|servicem[ae]n|fighters|troops|guards|marines
    |occupiers))[^.;:,]{0,40}? (?:in (?:<PLACE>|<AREAS>)|of <AREAS>)

    (?:one of|among) the (?:most|worst) (?:(?:heavily|frequently|often|intensely|severely|regularly|badly)
    \s)?
    (?:shelled|bombed|bombarded|attacked|targeted) (?:places|towns|cities|villages|settlements|communities
    |areas|parts)\b

    <BUILDING>(?: (?:of|in) (?:the )?<PLACE>)?,? (?:that was |which was )?(?:hit|struck|shelled|bombed
    |damaged|destroyed) (?:overnight
    |yesterday|this morning|earlier today|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b

    <FOES> subject(?:s|ed)? <PLACE> to (?:[\w-]+ ){0,3}<STRIKES>

    (?:constantly|daily|regularly|heavily|incessantly|continuously
    |repeatedly) (?:shelled|bombed|bombarded) <TOWNS>

    killing of [^.;,]{3,60}? by (?:(?:Russian|enemy|artillery|a|an) )*<STRIKES>

    (?:shelling|bombardments?|bombing|attacks|strikes|(?:artillery|mortar|drone|rocket) fire) (?:is|are
    |has become|have become) (?:an? )?(?:daily
    |everyday|constant|routine) (?:occurrences?|reality|routine|business|events?)

    they (?:attack|shell|hit|strike|bomb|pound)(?: us)? with [^.;,]{3,40}? (?:all the time|every day
    |constantly|daily|day and night)

    <PLACE>:? (?:was |were )?(?:attacked|shelled|hit|struck) <COUNT> times\b

    <COUNT> (?:[\w-]+ ){0,2}(?:attacks|strikes|hits|shellings|air ?strikes)(?! (?:on|against|killed)\b)
    (?! in (?!(?:an?|one|the (?:past|last)|<COUNT>) (?:<COUNT> )?(?:single )?(?:day|night|week|hours?)))

    <COUNT> (?:[\w-]+ ){0,2}(?:KABs?|bombs?|drones?|missiles?|shells?|rockets?|Grads?
    |Shaheds?) on (?:the )?<PLACE>

    (?:<STRIKES>|hits|impacts) (?:were|was|have been) (?:reported|recorded|registered) (?:on|in|at
    |against)(?: the (?:towns?|cit(?:y|ies)|villages?) of)? <PLACE>

    (?:<STRIKES>|hits|impacts) (?:were|was|have been) (?:reported|recorded|registered) (?:on|in|at|against)
    \s(?:<COUNT> )?(?:settlements|localities|towns|villages)\b(?=\s*[:–—])

    <STRIKES> (?:were|was|have been|has been) (?:carried out|conducted|launched|inflicted|delivered
    |made) (?:on|in|at|against|upon) <OBJECT>

    (?:after|in|during|by) an? (?:[\w-]+ ){0,2}(?:attack|strike|raid) (?:by|with|of
    |from) (?:[\w-]+ ){0,2}<WEAPONS>

    (?:bombs|shells|rockets|missiles|Grads|KABs) (?:(?:falling|raining|landing|dropped) )?on <PLACE>

    <PLACE>: (?:[\w-]+ ){0,2}(?:artillery|drones?|shelling|shelled|mortars?|KABs?|glide bombs?|Grads?
    |air ?strikes?)\b

    (?:shelling|bombardment|bombing) (?:went on|goes on|continued|continues|resumed|intensified)\b

    (?:batter(?:y|ies)|gunners|howitzers|guns|tanks|launchers)(?: [^.;,]{3,30})? (?:fires?|fired|starts?
    |started|opens? up
    |opened up) (?:at|on) (?:<PLACE>|it\b)

    <FOES> (?:<OFTEN> )?(?:shelled|bombed|attacked|fired (?:on|at)|struck|hit|pounded) (?:several|many
    |a number of|<COUNT>)
    \s(?:[\w-]+ ){0,2}(?:places|towns|villages|settlements|localities|communities
    |cities)[^.;:]{0,70}?, among them\b

    targets? (?:of|for) (?:[\w-]+ ){0,2}(?:shelling|bombardment|air ?strikes|missile strikes|drones
    |bombs|artillery
    |rockets|missiles)\b

    <FOES> (?:uses?|using|employs?) [^.;]{0,60}?(?:artillery|mortars|drones|bombs|rockets|tanks
    |weapons?) (?:against|on) <PLACE>

    <FOES>(?: (?:have|has|had))? (?:used|employed) (?:(?!and\b)[\w-]+ ){0,5}?
    (?:artillery|mortars|drones|bombs|rockets|launchers|tanks|weapons?) (?:against|on)
    \s(?:the (?:city|town|village) of )?<PLACE>

    <TOWNS>,? (?:on|onto|into) which [^.;,]{0,30}?<WEAPONS> (?:<OFTEN> )*(?:falls?|lands?|rains?
    |keep falling)\b

    <FOES>(?:, [^,.;]{3,60},)? (?:(?:is|are|have|has|had|also|<OFTEN>|keep|kept) )*(?:hitting|striking
    |fir(?:e|es
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

    <BE> ["“](?:regularly|constantly|repeatedly|heavily) (?:shelled|bombed|bombarded)\b

    <BE> (?:(?:<OFTEN>) )*(?:shelled|bombed|bombarded|pounded|fired (?:on
    |upon)|under (?:[\w-]+ ){0,3}(?:fire(?! control)|attacks?)
    |(?:struck|hit|attacked|targeted)(?= (?:by|with|<OFTEN>|every|day|from the air|overnight)\b))

    <WEAPONS>(?:,? (?:which|that))? (?:<OFTEN> )?<FELL>(?= (?:[\w’'\ue000-]+ ){0,4}?(?:<PLACE>|in <PLACE>))

    they (?:shell|hit|bomb|pound|strike)(?: us)? (?:by day and (?:by )?night|from (?:dusk|dawn|morning
    |night)|round the clock
    |around the clock|without a|every day
    |day and night|daily)

    <WEAPONS>,?(?: (?!(?:not|never|can|could|may|might|would|will|if|to|shot|downed|intercepted
    |fl(?:y|ies|ew)|as)\b)[\w’'-]+){0,5}?\s(?!fl(?:y|ew)\b)<FELL>\b(?! short\b)

    (?:hit|struck|attacked|damaged|destroyed|killed|wounded|injured|died|burned|targeted
    |set (?:on fire|ablaze))
    (?: (?!not\b)[\w’'-]+){0,5}? (?:by|in|with|after|when|from|under)(?: [\w’'-]+){0,3}?
    \s(?:<WEAPONS>|<STRIKES>)

    <WEAPONS> drop(?:s|ped)? (?:[\w-]+ ){1,3}(?:on|over) <PLACE>

    (?:due to|because of|amid|under|despite) (?:(?:constant|daily|regular|repeated) )?(?:Russian
    |enemy) (?:[\w-]+ )?<STRIKES>
    \son it\b

    <STRIKES> (?:on|of|against|in|at|over) (?:central |downtown |the centre of |the [\w -]{3,25}, )?<PLACE>

    (?:(?>[\ue002\ue004]+)(?:,? and |, ))+(?>[\ue002\ue004]+) (?:were|are|have been|came|come
    |have come)(?: again| also)*
    \s(?:under (?:[\w-]+ ){0,2}?(?:fire(?! control)|shelling|attack|bombardment)|shelled|bombed
    |(?:attacked|hit|struck)(?= (?:by|with|overnight|late|early|yesterday|today|again|from the air)))\b

    <FOES> (?:(?:have|has|had|also|again|<OFTEN>) )*(?:shelled|bombed|hit|struck|attacked
    |fired (?:on|at))(?: [\w\ue000-]+){0,2}?
    \s(?:settlements|localities|towns|villages|communities|cities|places|districts|areas)\b

    (?:<STRIKES>|shelled|bombed|attacked)(?: (?:on|of|against|in|across))? <AREAS>

    <FOES>(?: (?:has|have|had|also|again))* (?:fired (?:on|at)|opened fire on) (?:the )?<AREAS>

    <FOES> (?:(?:have|has|had|is|are|also|again|<OFTEN>) )*(?:shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?|hit|hits
    |hitting|struck|attack(?:s|ed|ing)?|pound(?:s|ed|ing)?|bombard(?:s|ed|ing)?|target(?:s|ed|ing)?|fir(?:e
    |es|ed|ing) (?:on
    |at)) <OBJECT>

    (?:shelling|bombardment|bombing|shells|artillery)(?: [\w’'-]+){0,2} (?:is|are|has been
    |have been) (?:constant|incessant|relentless|daily|continuous|unrelenting)

    (?:shelling|bombardment|bombing|shells|guns)(?: [\w’'-]+){0,4} (?:never|rarely|hardly ever|hardly|barely
    |seldom) (?:stops?|pauses?|ceases?|lets? up|ends?)

    (?:with|amid|despite|under|given|due to|because of|as a result of|owing to) (?:(?:the|a|such
    |this) )?(?:(?:Russian|enemy) )?(?:increased
    |intensified|growing|constant|incessant
    |relentless|daily|continuous|unrelenting|ceaseless|round-the-clock|regular|heavy|intense
    |endless) (?:(?:Russian|enemy|artillery|mortar|drone) )*<STRIKES>

    there (?:is|are) (?:constant|incessant|relentless|daily|continuous|unrelenting|regular) (?:(?:Russian
    |enemy|artillery|mortar) )*<STRIKES>

    <COUNT> (?:[\w-]+ ){0,2}(?:settlements|localities|villages|towns|communities|places) (?:were|have been
    |came) (?:hit|attacked|shelled|struck|bombed|under (?:\w+ )?(?:fire|attack|shelling))

    under (?:[\w-]+ ){0,3}(?:fire|attacks?|shelling|strikes) (?:were|was|came) (?=<TOWNS>|the (?:city|town
    |village) of)

    <STRIKES> (?:did|caused|left|brought) (?:\w+ ){0,3}(?:damage|destruction|casualties) (?:in|to) <TOWNS>

    (?:shelled|bombed|attacked) (?:<OFTEN>|every day|day and night|around the clock|round the clock
    |non-?stop)

    (?:keep|hold)(?:s|ing)? (?:the )?(?:<PLACE>|it|us
    |them)(?: [\w-]+){0,3}? under (?:[\w-]+ ){0,2}?(?:fire(?! control)
    |shelling|bombardment|attack)\b

    (?:kept|held) (?:the )?(?:<PLACE>|it|us) under (?:[\w-]+ ){0,2}?(?:fire(?! control)|shelling
    |bombardment)\b

    <UNPAUSED> (?:(?:Russian|enemy|artillery|mortar) )*fire(?: (?:of|from|by) (?:the )?(?:Russians
    |Russian \w+|enemy|occupiers
    |invaders))

    (?:under|amid|despite) <UNPAUSED> (?:[\w-]+ ){0,2}?(?:fire(?! control)|attacks?)\b

    <UNPAUSED> (?:(?:Russian|enemy|artillery|drone|air|missile|rocket|mortar) ){0,3}<STRIKES>\b
    (?! (?:on|of|against|near|around|towards?|at|along|by|in|from|across) (?!(?:the )?<PLACE>))

    (?:<STRIKES>|(?:enemy|Russian|artillery|mortar|drone) fire)
    (?: (?:on|of|against|in|at) (?:[\w’'\ue000\ue002\ue003-]+ ){0,9}?[\w’'\ue002\ue003-]+)?
    (?: (?:has|have|had|also|again|recently|overnight|yesterday|today|seriously|heavily|badly
    |severely)){0,2} <HURT>

    (?:kill|wound|injur|damag|destroy|wreck|hurt|burn|burnt|caught fire|burning|went up in flames|ruin|died
    |lost (?:their|his|her) li(?:fe|ves))(?:ed)?(?: down| out(?! of))?
    (?: (?!(?:not|out|taken|treated)\b)[\w’'\ue000\ue002\ue003-]+){0,7}? (?:by|in|after|from|during
    |following|due to
    |as (?:a|the) (?:result|consequence) of)(?: [\w’'-]+){0,3}?
    \s(?:<WEAPONS>|<STRIKES>)

    (?:artillery|mortars?|<FOES>)(?: (?:has|have|had|also|again))* (?:fired|fires|firing) (?:on|at) <OBJECT>

    <WEAPONS>(?: of (?:various|different|several|all|many|one|the same) [\w-]+)?,
    \s[^,.;\ue002-\ue004]{3,50}, (?:have |has |had |again |also )*(?:hit|struck|flew into
    |crashed into|slammed into|fell on|exploded|came down
    |attack(?:s|ed)?|landed|destroyed|damaged|killed|wounded|injured|shelled|bombed|pounded|burned|set)\b

    (?:something|things) (?:(?:always|constantly|still|also) )*(?:flies|fly|falls?|lands?|explodes?
    |hits|arrives)(?: over| down)?(?: in)?
    \s(?:(?:here|on us|at us|somewhere),? )?(?:(?:almost|nearly) )?(?:every|each) (?:day|night|hour)\b

    (?:every|each) (?:day|night|hour)(?: now)?,? (?:something|things) (?:(?:always|still|also) )*(?:flies
    |fly|falls?|lands?|explodes?|hits|arrives|comes? flying)\b

    (?:^|(?<=["“]))\W*(?:every|each) (?:single )?(?:day|night),?(?: it is| there are| we get| we count)?
    \s(?:(?:up to|about|at least|some|between) )?<COUNT>
    (?:,? (?:or|to|and) <COUNT>)? (?:[\w-]+ ){0,2}?(?:KABs?|bombs|shells|drones|missiles|rockets|strikes
    |attacks|Shaheds|FPVs?)(?=\s*[,.;:!]| (?:plus|and|on|at|or|fall|land|fly)\b)

    (?:keep|hold)s? [^.;]{0,70}? under (?:[\w-]+ ){0,2}(?:fire(?! control)|shelling),? (?:as well as|and
    |like|including|together with|along with) <PLACE>(?= itself)

    <FOES> (?:(?:deliberately|also|now|still|simply|just|keep|constantly) )*(?:strik(?:e|es|ing)(?: at)?
    |hit(?:s|ting)?|(?:shoot(?:s|ing)?|fir(?:e|es|ing)|aim(?:s|ing)?) (?:at|on)|hunt(?:s|ing)?(?: for)?)
    \s(?:(?:people['’]s|our|ordinary|civilian|residential|peaceful|private|the) )*(?:kitchens|bedrooms|homes
    |houses|flats|apartment blocks|civilians|schools|kindergartens|hospitals|infrastructure|buildings
    |quarters|everything that moves|anything that moves|passers-by|pedestrians|cyclists)\b
    (?! (?:with|by|for) (?!(?:[\w-]+ ){0,3}?<WEAPONS>))

    <PLACE> (?:has |have )?(?:(?:took|takes|taken|caught) (?:another )?<COUNT> (?:[\w-]+ ){0,2}?(?:bombs?
    |shells?|missiles?|rockets?|drones?|KABs?|hits|strikes)|(?:received|counted|heard) (?:another )?<COUNT>
    \s(?:[\w-]+ ){0,2}?(?:explosions|hits|impacts))
    (?= (?:in|over|during|overnight|yesterday|today|on|at|last|within)\b|\s*[.,;])

    (?:bombs|shells|drones|missiles|rockets|Shaheds) (?:come|fall|fly|arrive|land)(?: in| over| down)?
    \s(?:(?:almost|nearly|practically) )?(?:(?:every|each) (?:day|night|hour)|daily|nightly)\b

    <FOES> (?:(?:have|has|again|also) )*opened up on <OBJECT>(?: with|\b(?=\s*[.,;]))

    (?:strikes?|attacks?|shelling|bombing) (?:near|by|beside|at|close to) (?:the|a) (?:[\w-]+
    \s){0,2}?<BUILDING> (?:of|in) <PLACE> (?:has |have )?<HURT>

    explosions? (?:rang out|rocked|sounded|shook|thundered|roared|boomed|erupted|tore through)(?: in|
    \sacross| over| through)?(?: the centre of)? <PLACE>(?= [^.;]{0,50}?\b(?:drones?|missiles?|shelling
    |bombs?)\b)

    (?:houses?|homes?|flats|buildings?|blocks?|hospital|schools?|kindergarten|market|quarter|neighbou?rhood
    |district
    |church|station|shops?|clinic|cent(?:re|er)|dormitory)(?: (?:of|in) (?:the )?<PLACE>)? (?:was|were
    |has been
    |have been) (?:<OFTEN> )?(?:hit|struck|shelled|bombed)\b(?! hard)

    (?<!\ba\s)(?<!the\s)fire on <TOWNS>

    <FOES> (?:has |have )?(?:(?:keeps?|kept|go on|goes on|went on|continu(?:es|ed?)|do not stop
    |does not stop|never stops?)(?: to)?
    \s)(?:shell|bomb|bombard|pound|attack|hit|strik|target)(?:ing|ting|e)? (?:<OBJECT>|it\b|us\b)

    <TOWNS>[^.;:]{0,60}? <FOES> (?:keeps?|kept|go on|goes on) (?:shelling|bombing|pounding|attacking|hitting
    |striking) (?:it|them)\b

    <PLACE>,? [^.;:]{0,40}?\b(?:that|which) (?:the )?<FOES> (?:(?:keeps?|kept|go on|have been
    |has been|has|have|are|is|constantly|regularly|also|still|often|heavily) )*(?:shell|bomb|bombard|pound
    |pummel+|attack
    |hit|strik)(?:ing|ting|s|es|e|ed)?
    (?=\s*(?:[.,;]|$|every|each|daily|day|constantly|incessantly|relentlessly|since|all|regularly|round
    |around|again|almost|nearly|practically|more|much|ever|far|harder|heavily|hard|with|on|overnight
    |yesterday|today|twice|once|repeatedly|this|last|both|without|non|for|from|night|so|\ue000))

    (?:rockets?|missiles?|shells?|bombs?|drones?|S-(?:<COUNT>|[234]00)s?) (?:was|were|are|is|have been
    |has been) (?:fired|dropped
    |thrown) (?:at|on|into
    |against) <OBJECT>

    <FOES> (?:has |have |also |again )*(?:fired|dropped|threw
    |rained)(?: [\w\ue000-]+){0,5}? <WEAPONS> (?:at|on|into|against
    |over) <OBJECT>

    <TOWNS>(?: in <AREAS>)? (?:has |have |had |is |was |been |also |again )*(?:suffer|endure|withst(?:and
    |ood)|sustain|face
    |fac
    |experience|receive|receiv)(?:s|d|ed|ing)? (?:(?:an?|another|more|new) )?(?:(?:<COUNT>|several
    |dozens of|hundreds of|(?:near-|almost )?daily
    |constant|repeated|heavy|regular|massive|large-scale|intense|Russian|enemy|drone|air|missile
    |artillery) ){1,4}(?:<STRIKES>|fire(?! control))\b
    (?! (?:from|of|by) (?!across|over|all|every|any|<WEAPONS>|<FOES>))

    suffer(?:s|ed|ing)?(?: (?:daily|constantly|greatly|heavily|badly|most|every day))? (?:from|under)
    (?: (?!not\b)[\w-]+){0,3}? <STRIKES>

    (?<!never\sbeen\s)(?:subject|subjected|exposed) to
    \s(?:(?!personal|verbal|cyber|her\b|his\b|their\b)[\w\ue000-]+ ){0,4}?<STRIKES>\b(?! over\b)

    <STRIKES> (?:has |have )?(?:hit|struck|pounded|rocked|shook|targeted) <OBJECT>

    <FOES> (?:is|are|has been|have been|keep|keeps) (?:destroying|levell?ing|razing|wiping out|wiping
    |erasing|flattening
    |obliterating|demolishing) <OBJECT>

    <FOES> (?:is|are) (?:destroying|ruining|wrecking|smashing|flattening
    |burning)(?: [\w’'-]+){1,4} in (?:the )?<PLACE>

    (?:fire|shelling|bombardment) (?:here |there )?(?:is|was|goes on|has been) (?:\w+ly\s
    |almost )?(?:non-?stop|constant|continuous|incessant
    |relentless|unceasing)\b

    <FOES>(?: (?:have|has|again|also))* (?:(?:fired|struck|shelled|hit)(?: <COUNT> times| once| twice)?
    \s(?:at
    |on)|opened fire on) (?:<COUNT> |the )?(?:settlements|localities
    |populated (?:places|areas)|towns|villages)\b

    <FOES> (?:(?:have|has|had|also|again) )*(?:cover(?:s|ed)?|peppered|showered|blanketed) <OBJECT>(?=
    \swith\b)

    dropp(?:ed|ing) (?:an? )?(?:explosives?|munitions?|grenades?|mines?)(?: from (?:an? )?(?:[\w-]+ )?
    (?:drones?|UAVs?|quadcopters?))? on (?:<PLACE>|[^.;,]{3,40}? in <PLACE>)

    (?:explosives?|munitions?|grenades?|mines?)(?: [\w’'-]+){0,2} (?:was|were)
    \s(?:dropped|(?<!grenade\swas\s)thrown)(?: from (?:an? )?(?:[\w-]+ )?(?:drones?|UAVs?
    |quadcopters?))? (?:on|at) (?:it\b
    |<PLACE>|[^.;,]{3,40}? in <PLACE>)

    <FOES>(?: (?:have|has|again|also))* (?:dropped|threw) (?:explosives?|munitions?|an? \w+
    |grenades?) on [^.;,]{3,40}? in <PLACE>

    <FOES> (?:uses?|using) (?:artillery|rockets?|drones?|bombs?)[^.;]{0,30}? to (?:smash|destroy|wreck
    |shell|pound|level)
    \s(?:[\w’'-]+ ){0,3}in <PLACE>

    <PLACE> is being (?:destroyed|levell?ed|razed|wiped|erased|flattened|pulverised|obliterated)\b

    (?:has|have|is|are|was|were)(?: been| being)? (?:battered|pummell?ed|hammered|rocked|ravaged|blasted) by
    (?: [\w-]+){0,3}? (?:<STRIKES>|<WEAPONS>)

    (?:drones?|drone operators|drone pilots)(?: (?:also|constantly|daily|regularly|now|are|have
    |been))* (?:hunt|chas
    |stalk|target|pursu)
    (?:s|es|e|ed|ing)? (?:\w+ ){0,2}(?:people|civilians|residents|anyone|everyone|anything|everything
    |cyclists
    |pedestrians|passers-by|cars?|bus(?:es)?|ambulances?)

    (?:life|live|lives|living|goes on|survive|survives)(?: \w+){0,3}? under (?:[\w-]+ )?(?:fire(?! control)
    |drones|bombs|shells|shelling|bombardment)\b

    (?:hits?|strikes?|attacks?) on (?:the|its|a|our) (?:(?:city|town|village|local|district|regional
    |central)(?:['’]s)? )?<BUILDING>

    <FOES> (?:(?:have|has|had|are|is|keep|also|again|<OFTEN>) )*(?:hit(?:s|ting)?|str(?:uck|ikes?|iking)
    |shell(?:s|ed|ing)|bomb(?:s|ed|ing)|attack(?:s|ed|ing)|destroy(?:s|ed|ing)|burned|burnt|burning
    |flatten(?:ed|ing)) (?:the|its|our|an?|<COUNT>|residential|apartment|private) (?:(?!Russian|enemy|occup)
    [\w-]+ ){0,2}<BUILDING>

    (?:has|have|had) (?:its|the) (?:[\w-]+ ){0,2}<BUILDING> (?:hit|struck|shelled|bombed|destroyed)\b

    <PLACE> (?:gets?|receives?|takes?|catches|sees) (?:(?:up to|as many as) )?(?:<COUNT>
    |dozens of|several) (?:[\w-]+ ){0,2}?(?:<WEAPONS>|<STRIKES>) (?:a day|daily|each day|every day
    |per day|a night
    |each night|every night)

    <FOES> (?:(?:also|constantly|still|keep|have|are) )*(?:drop(?:s|ped|ping)?|throw(?:s|ing)?
    |threw) (?:something
    |things|anything|everything|grenades?|explosives?|mines?|munitions?|charges?)(?: (?:at|on|onto|over)
    (?: the)? (?:<PLACE>|us\b|people\b))

    <FOES> (?:(?:is|are|have|has|been|now|also|actively|massively|heavily|constantly
    |regularly) )*(?:shell(?:s|ed|ing)?
    |bomb(?:s|ed|ing)?|bombard(?:s|ed|ing)?|pound(?:s|ed|ing)?) (?:<OBJECT>|them\b|us\b)

    <FOES> (?:(?:have|has|had|are|also|again|<OFTEN>) )*(?:shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?|hits?
    |hitting|struck
    |pound(?:s|ed|ing)?) (?:(?!(?:in|on|near|with|from|towards?|around|at|to|not|positions?|troops|soldiers
    |bridges?|convoys?
    |depots?|roads?)\b)[\w’'-]+ ){1,5}?(?:in|of) <TOWNS>

    <FOES> (?:(?:have|has|had|also|again|<OFTEN>) )*(?:shelled|bombed|hits?|struck|strikes|attacked|attacks
    |pounded|pounds|(?<=been\s)(?:shelling|bombing|hitting|striking|attacking|pounding))
    (?: (?!(?:not|near|towards?|around|positions?|troops|soldiers|bridges?|convoys?|depots?|roads?)\b)
    [\w’'\ue002\ue003-]+){1,8}? with(?: [\w\ue000-]+){0,3}? <WEAPONS>

    <WEAPONS> (?:<OFTEN> )*(?:shells?|shelled|bombs?|bombed|bombards?|bombarded|pounds?) <OBJECT>

    (?:which|that|and) (?:attack|shell|hit|strike|bomb|pound|hunt)s? (?:<OBJECT>|it) (?:daily|(?:every
    |each) (?:day|night)
    |day and night|a?round the clock|constantly|non-?stop|all the time|regularly|repeatedly)\b

    there (?:is|are|was|were) (?:[\w-]+ ){0,2}(?:shelling|bombardments?|strikes|explosions) (?:every|all
    |around|round|day|daily
    |constantly)\b

    (?:shelling|bombardment|strikes|attacks)(?: (?:on|of|in|against) (?:(?:the )?<TOWNS>|both|it|them)|
    \sthere
    | here)?,? (?:that )?(?:has|have|is
    |are) (?:\w+ ){0,3}?(?:heavier|intensif\w+|increas\w+|more frequent|stepped up)
    (?! (?:along|across|in the|on the|throughout|all over)\b)
    """,
    _WORDS,
)
#: What is said of it by denying that it pauses: these words deny nothing else.
UNCEASING = rules(
    r"""
    (?:<STRIKES>|fire)(?: (?:on|of|against|at) (?:the )?<PLACE>)? (?:has|have)(?: not|n['’]t
    | never) (?:stopped|ceased|paused
    |let up|subsided)\b(?: for (?:a|one|even a) (?:\w+ )?(?:day|minute|hour|night|moment))?

    (?:despite|in spite of|amid|notwithstanding) (?:the )?(?:(?:regular|daily|heavy|intense|ongoing|brutal
    |massive
    |Russian|enemy) )*(?:shelling
    |bombardment)\b

    (?:<WEAPONS>|<FOES>) (?:(?:also|now|still) )?(?:attack|hit|shell|strike|bomb|pound|target)(?:s
    |ed)? <OBJECT>(?: [\w-]+){0,2}? without (?:a |any
    |so much as a )?(?:pause|break|let-?up|respite|interruption|end|stop)

    (?:shelling|bombardments?|bombing|strikes|explosions|blasts|fire)(?:,? (?:that|which))? (?:does not
    |do not|doesn['’]t|don['’]t|never)
    \s(?:stops?|ceases?|lets? up|pauses?|ends?|subsides?)

    (?:shelling|bombardment|bombing|attacks|strikes) (?:with|by|from|using) [^.;:]{3,60}?,? (?:which|that)
    \s(?:does not|do not|doesn['’]t|don['’]t|never) (?:stops?|ceases?|lets? up|pauses?)

    (?:shelling|bombardment|bombing|attacks),? (?:which|that) (?:goes|go) on (?:all the time|without
    |day and night|around
    |round|every day)

    (?:not|hardly|barely|scarcely|no|never)(?: a| an| one| any)?(?: single)? (?:day|night
    |hour)\b[^.;]{0,40}? without (?:an? |the )?(?:[\w-]+ ){0,2}?(?:<STRIKES>
    |<WEAPONS>)

    (?:not|hardly|barely|no)(?: a| an| one| any)?(?: single)? (?:day|night
    |hour)\b[^.;]{0,20}? without (?:the )?<FOES>
    \s(?:shelling|bombing|attacking|hitting|striking|pounding) <PLACE>

    (?:not|hardly|barely|scarcely) (?:a|one|an) (?:single )?(?:day|night|hour) (?:passes|goes by
    |went by),? (?:on which|when|that|in which)
    [^.;]{0,40}? (?:does|do|is|are|did) not [^.;]{0,20}?(?:fire|shelled|shelling|bombed|struck|hit
    |attacked|strikes)\b

    (?:shelling|bombardment|fire),? (?:which|that) (?:(?:almost|practically|hardly|barely
    |scarcely) )?(?:never|hardly ever|barely ever)
    \s(?:stops?|ceases?|lets? up|pauses?)

    (?:no|little) (?:rest|respite|let-?up|relief) from (?:the )?(?:[\w-]+ )?(?:bombs|shells|shelling|drones
    |bombardment|bombing|strikes|attacks)\b

    few (?:days|nights|hours)[^.;]{0,15}? without (?:<STRIKES>|<WEAPONS>)

    (?:not|never|hasn['’]t) been (?:an?|one) (?:single )?(?:day|night|hour) without (?:<STRIKES>|<WEAPONS>)

    (?:not|hardly|barely|scarcely|no)(?: a| one| any)?(?: single)? (?:day|night|hour)\b[^.;]{0,40}? without
    \s(?:something|anything|(?:(?:an?|new|the) )?(?:hits?|explosions|blasts|arrivals))
    (?: (?:flying|falling|landing|coming|crashing|exploding|hitting)\b| (?:on|in|into) <PLACE>
    |(?=\s*[.,;:!]))

    (?:not|hardly|barely|scarcely) (?:a|one) (?:single )?(?:day|night|hour)[^.;,]{0,20}? (?:when|on which
    |that)
    \snothing (?:falls|lands|flies|comes|hits|explodes)\b

    (?:not|no|never|isn['’]t)(?: an?| one| any)?(?: single)? (?:quiet|calm) (?:day|night|hour|minute)\b
    [^.;]{0,40}?(?:<WEAPONS>|<STRIKES>)

    hardly (?:been )?a day [^.;]{0,30}?\bon which [^.;]{0,30}?\bdid not (?:fire|shell|strike|hit)

    (?:<STRIKES>|fire)(?: (?:on|of|against|at) (?:the )?<PLACE>)? (?:never|rarely|hardly ever|hardly|barely
    |seldom|do not|does not|don['’]t|doesn['’]t)
    (?: ever)? (?:let up|lets up|stops?|ceases?|pauses?|ends?|subsides?)

    (?:not|hardly|barely) (?:a|one|an|any) (?:single )?(?:day|night|hour) (?:passes|goes by|went by|without)
    [^.;]{0,20}? (?:<STRIKES>|<WEAPONS>)

    (?:is|are)n['’]t (?:a|an) (?:day|night|hour) without (?:<STRIKES>|<WEAPONS>)

    <STRIKES>(?: [\w’'\ue000-\ue006-]+){0,3} (?:does|do) not (?:stop|cease|let up|pause)

    (?:does not|do not|doesn['’]t|don['’]t|never) (?:stops?|cease) (?:attacking|shelling|bombing|hitting
    |firing (?:on
    |at)) <PLACE>
    """,
    _WORDS,
)
