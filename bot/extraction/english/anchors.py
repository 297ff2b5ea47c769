"""The words that a statement of evacuation or of fire hangs on."""

import re

from bot.extraction.weighing.candidate import Anchors, Sort, lists_with

ANCHORS = Anchors(
    evacuation=re.compile(
        r"\bevacu\w*|\bleav(?:e|ing)\b|\bget(?:ting)?\s+out\b|\bflee(?:ing)?\b|\bexodus|\bdepart\w*|\brelocat\w*"
        r"|\border(?:s|ed)?\b|\bmandatory|\bcompulsory|\bforced?\b|\bforcibl\w*|\badvis\w+|\burg(?:e|es|ed|ing)\b"
        r"|\bplead\w*|\bimplor\w*|\bbegs?\b|\bbegg\w+|\bmov(?:e|ing)\b|\bpack\b|\bremov(?:ed|ing)\b"
        r"|\bgo(?:ing)?\b(?=\s(?:to|away|north|west|farther|further|now|while)\b)|\bbuses|\bbus\b"
        r"|\b(?:tak|bring|brought|took|taken|driv|drov|carr|mov|pick)\w*\b"
        r"(?=\s[^.;,]{0,40}?\b(?:out|away|up|safety)\b)"
    ),
    shelling=re.compile(
        r"\bshell\w*|\bstr(?:ikes?|iking|uck)\b|\bhit(?:s|ting)?\b|\bdrones?\b|\bfpv\w*|\brockets?\b|\bmissiles?\b"
        r"|\bbomb\w*|\bartillery|\bmortars?\b|\battack\w*|\bexplo\w*|\bfired?\b|\bguided|\bbarrage\w*|\bpummel\w*"
        r"|\bpound\w*|\bglide|\bshaheds?\b|\bgrads?\b|\bimpacts?\b|\bmunition\w*"
        r"|\bguns?\b|\bfir(?:e|es|ing)\b|\bshrapnel|\bkabs?\b|\bbursts?\b|\bburn(?:ed|t)\b|\bdamaged\b|\bdestroyed\b"
        r"|\bmolni\w+|\btanks?\b|\bwounded\b|\binjured\b|\bkilled\b"
    ),
    lists=lists_with(
        r"\s?,?\s(?:and\s|or\s)?(?:also\s)?(?:(?:the\s)?(?:city|town|village|settlement)s?\s(?:of\s)?)?|,\s?"
    ),
    silences={
        Sort.EVACUATION: re.compile(
            r"\b(?:not|no|never|nor|without|cannot|cancel\w*|lift(?:s|ed|ing)?|revok\w*|rescind\w*|suspend\w*|halt\w*|withdr[ae]w\w*"
            r"|annul\w*|repeal\w*|struck\s+(?:off|down)|overturn\w*|postpon\w*|refus\w*|reject\w*|den(?:y|ies|ied)|rumou?r\w*"
            r"|if|unless|whether|would|could|might|may(?!\s+\d)|will\s+be\s+(?:introduced|announced|extended|declared)|consider\w*|discuss\w*"
            r"|propos\w*|drafts?|fakes?|hoax\w*|drills?|exercises?|rehears\w*|voluntary|hypothetical\w*|petition\w*|world\s+war)\b|n['’]t\b"
        ),
        Sort.SHELLING: re.compile(
            r"\b(?:not|no|nor|without|spared|false|quiet|den(?:y|ies|ied)|if|would|could|might|rumou?r\w*|exhibit\w*|museum|film|anniversary"
            r"|memorial|court|trial|world\s+war)\b|n['’]t\b"
        ),
        Sort.COUNT: re.compile(
            r"\b(?:1[0-9]\d\d|200\d|201[0-3])\b(?!['’])|\b(?:would|could|if|last\s+year|a\s+year\s+ago|world\s+war)\b"
        ),
        Sort.LENGTH: re.compile(r"\b(?:would|could|if|used\s+to\s+be|was\s+once|border)\b"),
    },
    bearing=re.compile(
        r"(?:\s+away)?,?\s+(?:to\s+the\s+|due\s+)?(?:north|south|east|west)(?:-?\s?(?:east|west))?(?:ern)?\s+of\s+"
        r"(?!where\b|(?:(?:the|a|its|this|current|present|actual|active|nearest|closest|main)\s+)*"
        r"(?:front|line|contact|zero|fighting|battle|russian|enemy|occupie))"
    ),
    letters=6,
)
