"""The words around a name that tell a town from a region, a person or a landmark."""

import re

TOWN_WORDS = (
    r"(?:[\w-]*(?:east|west|north|south)\w*|front-?\s?line|small|large|key|strategic|strategically"
    r"|important|Ukrainian|Ukraine['’]s|embattled|besieged|railway|rail|industrial|mining|coal-mining|coal"
    r"|border|hub|war-torn|battered|largely|mostly|deserted|logistics|crucial|garrison|devastated|shattered"
    r"|ruined|occupied|entire|whole|same|now|regional|riverside|urban-type|rural|eastern|once-bustling"
    r"|[a-z]+-mining|[a-z]+-making|steel|salt|port|resort|quiet|tiny|little|big|medium-sized|sleepy|half-empty|empty|emptied"
    r"|near-empty|beleaguered|encircled|bombed-out|bombarded|shelled|shell-shocked|war-ravaged|war-battered|battle-scarred|scarred"
    r"|destroyed|wrecked|flattened|pummell?ed|vital|frontier|fortress|contested|threatened|endangered|recaptured|retaken|liberated"
    r"|historic|picturesque|Donbas|Donetsk\s+region)"
)
_AREA_NOUN = (
    r"(?:region|oblast|province|governorate|(?:starosta\s+)?district|starostat|raion|rayon|hromada|communit(?:y|ies)|directions?|sectors?"
    r"|ax[ie]s|border\s+(?:zone|area|strip|region)s?|front(?!-?\s?line)|area|areas|suburbs?|bridgehead|agglomeration|regions|districts|oblasts"
    r"|governor(?:['’]s)?|RMA|OVA|ODA|OMA|city\s+territorial|territorial|urban\s+communit|urban\s+hromada"
    r"|regional|oblast)"
)
AREA_AFTER = re.compile(
    rf"(?:['’]s)?\s+(?:urban\s+|rural\s+|settlement\s+|city\s+)?{_AREA_NOUN}\b", re.IGNORECASE
)
#: A road, river or reservoir of that name is not the town.
NOT_A_NAME_AFTER = re.compile(
    r"\s+(?:(?i:river|reservoir|road|highway|bridge|airport|hydroelectric|dam|canal|international|nuclear"
    r"|hospitals?|shelters|prisons?|camps?|dormitor\w+|schools|universit\w+|stations?|garrison|brigade"
    r"|battalion|regiment|division|corps|street|avenue|boulevard|lake|sea|forest|party|newspaper|monastery"
    r"|prize|festival|football|club)\b"
    r"|(?!City|Town|Settlement|Village|Mayor|Military|Council|District|Region|Is|And|On|In|At|After|By|Under|As|For|To|From"
    r"|With|Or|Front|Oblast|Municipal|Residents|People|Evacuat|Governor|Mandatory"
    r"|Administration)[A-Z][a-z]+\b)|[-–]\w"
)
#: Capitalised words after "Kupiansk's" that begin no name of a place.
_OFFICES = (
    "Acting Administration Chief Christian City Civil Commander Council Day Defen[cs]e Deputy Emergency "
    "European Former Front Governor Head Hospital House Church Cathedral Gymnasium Kindergarten Library "
    "Lyceum Museum Palace Theatre Theater Independence Main Martial Mayor Military Municipal National "
    "Orthodox Police Regional Russians? State Town Ukrainians? Victory January February March April May "
    "June July August September October November December Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday House Palace Library School Lyceum College Hospital Church Museum Market Stadium Station"
)
_PARTS = (
    r"(?i:districts?|neighbou?rhoods?|microdistricts?|surroundings|environs|villages|settlements|countryside"
    r"|reservoir|industrial)"
)
_OUTSKIRTS = r"(?i:suburbs?|outskirts)"
#: After a possessive: a place of its own, or a part of the town or the land around it.
OWNS_A_PLACE_AFTER = re.compile(
    rf"['’]s?\s+(?:(?:[a-z-]+\s+){{0,2}}(?:{_PARTS}|{_OUTSKIRTS})\b"
    r"|(?:[a-z-]+\s+){0,2}(?:(?:city|town|village|settlement)s?\s+(?:of\s+)?|neighbou?r,?\s+)[A-Z]"
    rf"|(?!(?:{'|'.join(_OFFICES.split())})\b)[A-Z]\w)"
)
#: "Four Kherson villages": around the city, and not it.
VILLAGES_OF_AFTER = re.compile(r"\s+(?:villages|settlements|suburbs|communities)\b")
OUTSKIRTS_AFTER = re.compile(rf"['’]s?\s+(?:[\w-]+\s+){{0,2}}{_OUTSKIRTS}\b")
#: A bare name that speaks is a person's.
SPEAKS = re.compile(r"(?:,[^,.;]{3,60},)?\s+(?:said|told|added|says|wrote|warned|noted)\b")
#: A capitalised word right before, in the middle of a sentence, makes the name a part of another one.
NOT_A_NAME_BEFORE = re.compile(
    r"(?:\w[-–]|(?<=[\w,;)] )(?!(?:Ukraine['’]s|Ukrainian|Eastern|Western|Northern|Southern|Northeastern"
    r"|Southeastern|Frontline|City|Town|In|At|From|Near|For|Of|[A-Z][a-z]+day|[A-Z][a-z]+ber|January|February|March|April|May|June|July|August"
    r"|Russian)\s)[A-Z][\w-]*\s+)$"
)
#: "the Kupiansk city council", "the Kupiansk military administration" still name the town.
OFFICE_AFTER = re.compile(
    r"\s+(?:city|town|village|settlement|municipal|mayor|military|civil|administration|council|authorities"
    r"|police|[CMSRVO]?MA|MCA|[MORS]VA|VCA)\b",
    re.IGNORECASE,
)
#: "Kupiansk's mayor", "the Kupiansk city military administration".
SEAT_AFTER = re.compile(
    r"(?:['’]s?)?\s+(?:(?:acting|city|town|village|municipal|settlement|deputy|local|civil|civil-military"
    r"|military|district)\s+){0,3}"
    r"(?:mayor|administration|defen[cs]e\s+council|police|council|authorities|head|officials?|chief"
    r"|governor|[CMSRVO]?MA|MCA|[MORS]VA|VCA|community\s+head)\b",
    re.IGNORECASE,
)
#: "The mayor of Kupiansk", "a resident of Kupiansk".
SEAT_BEFORE = re.compile(
    r"\b(?:mayor|head|chief|governor|administrator|leader|council|administration|authorities"
    r"|officials?)\s+(?:of|in)\s+(?:the\s+)?(?:\w+\s+(?:of\s+)?){0,2}$",
    re.IGNORECASE,
)
_DIRECTION = (
    r"(?:north|south|east|west|north-?\s?east|north-?\s?west|south-?\s?east|south-?\s?west)(?:ern|wards?)?"
)
REFERENCE_BEFORE = re.compile(
    r"(?:\b(?:(?:said|says)\s+(?:at\s+an?\s+(?:\w+\s+)?(?:meeting|briefing)\s+)?in"
    r"|(?:told|spoke\s+to|speaking\s+to)\s+(?:journalists|reporters|the\s+press)\s+in"
    r"|(?:told|at)\s+an?\s+(?:briefing|meeting|press\s+conference)\s+in"
    r"|(?:who\s+is|comes|(?<!\d\s)came|originally|hails|native)\s+(?:originally\s+)?(?:from|of)"
    r"|(?:his|her|their|my|our)\s+(?:home\s?town|home\s+village|native\s+\w+),?"
    r"|(?:abandoned|left|fled|lost)\s+(?:her|his|their)\s+(?:home|house|flat|apartment)s?\s+in"
    r"|(?<=,\s)who\s+used\s+to\s+live\s+in|(?:now\s+)?works\s+(?:from|in)|mayor\s+of\s+neighbou?ring"
    r"|not(?:\s+the\s+(?:city|town|village)\s+of)?|except(?:\s+for)?|apart\s+from|excluding"
    r"|other\s+than|unlike|speaking\s+(?:in|from)|(?<!well\s)as\s+in|(?:['’]s|[A-Z]{3,})\s+(?:field\s+)?office\s+in"
    r"|neighbou?rs?(?:ing\s+\w+)?\s+of|suburbs?\s+of|satellites?(?:\s+\w+)?\s+of|by\s+way\s+of"
    r"|(?:since|after|before|until)\s+the\s+(?:fall|capture|liberation|loss|occupation|seizure)\s+of"
    r"|(?:drove|driving|travel\w+|flew|walked|rode|sailed|set\s+(?:off|out)|speaking\s+to\s+\w+)(?:\s+\w+)?\s+from"
    r"|(?:reporters|journalists|correspondents?)\s+in|(?:who|which|that)\s+(?:have\s+|had\s+)?(?:took|taken|captured|seized|overran|overrun|conquered|stormed)"
    r"|(?:since|after|before|until|when|once)\s+(?:they|it|he|(?:the\s+)?(?:Russians?|enemy|army|occupiers|Kremlin|Moscow|Russia)|(?:the\s+|its\s+|their\s+)?"
    r"(?:\w+\s+)?(?:forces|troops|army|soldiers))\s+(?:had\s+|have\s+|first\s+|finally\s+)*(?:took|taken|takes?|captured?|seized?|occup(?:y|ied)|enter(?:ed)?|retook|retaken|lost"
    r"|abandoned|withdrew\s+from|pulled\s+out\s+of|retreated\s+from|overran|overrun|broke\s+through\s+(?:at|in))"
    r"|destination\s+(?:is|was)|opposite|across\s+the\s+(?:border|river)\s+from"
    r"|(?:(?<!\bi\swas\s)born|raised|grew\s+up|schooled|studied|studies|graduated)\s+in|next\s+after|what\s+(?:has\s+)?happened\s+(?:in|to)"
    r"|[\"“‘]I(?:['’]m|\s+(?:was|am))\s+(?:also\s+|actually\s+|originally\s+)*(?:born\s+in|from)"
    r"|(?:calls?|called|calling|phones?|phoned|rings|rang|arrived|money)\s+(?:\w+\s+){0,2}from"
    r"|(?:picture|photo(?:graph)?|image|footage|video)s?\s+(?:(?:is|are|was|were)\s+)?(?:taken\s+)?(?:from|in)"
    r"|(?:seen|saw)\s+(?:the\s+)?(?:photos?|pictures?|footage|videos?|images)\s+of"
    r"|(?:sons?|daughters?|sisters?|brothers?|mother|father|parents|wife|husband|children|relatives|friends?|aunt|uncle|cousins?|niece"
    r"|nephew|grand(?:mother|father|son|daughter|children|parents))\s+(?:(?:now\s+|still\s+)?(?:lives?|lived|stays|stayed|moved|works?)\s+in"
    r"|(?:is|was|are|were|comes?|came|hails?)\s+(?:originally\s+)?from)"
    r"|another|(?:a|the)\s+(?:second|new|next)|near|outside|toward|towards|beyond|past|via|through|like|than|between|beside"
    r"|(?<!according\s)(?<!applies\s)(?<!apply\s)(?<!applied\s)(?<!extended\s)(?<!expanded\s)(?<!added\s)(?<!widened\s)(?<!relates\s)to|into|(?<!\bin\sand\s)around|behind|close\s+to|next\s+to|direction\s+of|from\s+the\s+side\s+of|outskirts\s+of|(?:up|down)stream\s+(?:of|from)"
    r"|(?:near|outside|beside|beyond)\s+the\s+(?:[\w-]+\s+){1,3}of"
    rf"|(?:road|highway|railway|line|way)\s+(?:that\s+(?:runs|leads|goes)\s+)?(?:from|out\s+of)"
    r"|(?:occupiers|occupants|invaders|Russians|occupation\s+authorities)\s+(?:\w+\s+){0,2}(?:the\s+)?evacuation\s+(?:of|from)"
    r"|(?:from|of|to)\s+(?:the|its)\s+(?:[\w-]+\s+)?(?:regional|oblast|administrative)\s+(?:cent(?:er|re)|capital),?(?:\s+also\s+(?:called|named))?"
    rf"|approaches\s+(?:to|of)|(?<!\bin\sthe\s){_DIRECTION}\s+(?:of|from)|far\s+from|away\s+from|(?:left|leave|leaves"
    r"|leaving|fled|flee|departed|headed|heading|bound|set\s+off)\s+for)|\b(?:km|kms|kilomet(?:er|re)s?"
    rf"|miles?|mi|m|met(?:er|re)s?)\)?(?:\s+\([^)]{{0,30}}\))?(?:\s+away)?(?:\s+{_DIRECTION})?\s+(?:from|of"
    r"|to))\s+(?:the\s+)?(?:(?:occupied|captured|neighbou?ring|besieged|Russian-held)\s+)?$",
    re.IGNORECASE,
)
#: "Volunteers from Dnipro bring bread": but "a doctor from Lyman says" of Lyman.
COMES_FROM_BEFORE = re.compile(
    r"\b(?:volunteers?|rescuers?|firefighters?|doctors?|medics?|surgeons?|journalists?|reporters?|priests?|pastors?|chaplains?|activists?"
    r"|charit(?:y|ies)|foundations?|crews?|teams?|drivers?|builders|repairmen|engineers?|experts?|specialists?|bakers?|students?|tourists?"
    r"|guests?|convoys?|workers?|employees|staff)\s+from\s+$",
    re.IGNORECASE,
)
#: "The exiled mayor, now in Dnipro, said ...": where the speaker is.
NOW_BEFORE = re.compile(r",\s+(?:who\s+is\s+)?now(?:\s+living|\s+based)?\s+in\s+$", re.IGNORECASE)
NOW_AFTER = re.compile(r"\s*,")
#: "The army says that Marinka has fallen": what follows is hardly about life in it.
FALLEN_AFTER = re.compile(
    r"\s+(?:has|had)\s+(?:(?:now|already|all\s+but)\s+)?fallen\b"
    r"(?!\s+(?:silent|quiet|into|under|from|by|on|apart|victim|prey|to\s+[^.;,]{0,20}\d))"
)
#: "Hrodivka Settlement", as the UN writes.
KIND_AFTER = re.compile(
    r"\s+(?:Town|City|Village|Settlement)\b(?!\s+(?:[A-Z]|council|military|administration|hall|mayor))"
)
#: "Ever since Kherson was freed, ...": when it was, and not where.
TIME_BEFORE = re.compile(r"\b(?:since|after|before|until|when)\s+$", re.IGNORECASE)
TIME_AFTER = re.compile(
    r"\s+(?:(?:was|had\s+been|were|has\s+been)\s+)?(?:freed|liberated|fell|captured|taken|retaken|recaptured|occupied"
    r"|lost|seized)\b",
    re.IGNORECASE,
)
#: "... are now only 2 km (1.2 miles)" from a town.
_STANDS = (
    r"(?:\s+(?:are|were|is|was|have|has|come|came|now|only|just|about|some|around|roughly|within|stand|stood"
    r"|moved|advanced|to|less|than|no|more|as|close|already|reportedly|located|a|mere|barely|under|at|lies"
    r"|lie|sit|sits|been|get|got|closing|crept|pushed|approached|positions?|lines?|two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve|fifteen|twenty|\d+(?:\.\d+)?))*?\s+(?:km|kms|kilomet(?:er|re)s?|miles?|m"
    r"|met(?:er|re)s?)(?:\s+\([^)]{0,30}\))?(?:\s+away)?"
)
#: "Russian forces have pushed closer to Kupiansk": it is where things happen, not only what lies beside.
APPROACHED_BEFORE = re.compile(
    r"\b(?:forces|troops|soldiers|army|infantry|units|russians|russia|moscow|enemy|front(?:[\s-]?line)?"
    r"|fighting)\b"
    r"(?:[^.;:\d]{0,50}\b(?:closer\s+to|towards?|into|(?:outskirts|suburbs)\s+of)"
    rf"|{_STANDS}(?:\s+{_DIRECTION})?\s+(?:from|of|to)(?:\s+the\s+(?:outskirts|edge|limits)\s+of)?)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
#: An oblast is called like its city.
OF_AN_OBLAST = "Donetsk|Luhansk|Kharkiv|Sumy|Kherson|Zaporizhzhia|Dnipropetrovsk|Mykolaiv|Chernihiv"
#: "Taken to Dnipro": where people go tells nothing of where they lived.
DESTINATION_BEFORE = re.compile(
    r"(?<!close )(?<!closer )(?<!next )(?<!km )(?<!miles )(?<!applies )(?<!apply )(?<!applied )"
    r"(?<!extended )(?<!expanded )"
    r"(?<!added )(?<!leading )(?<!roads )(?<!road )(?<!way )(?<!approaches )(?<!damage )\b(?:to|toward"
    r"|towards"
    r"|(?:left|leave|leaves|leaving|fled|headed|heading|bound|set\s+off|departed)(?:\s+by\s+\w+)?\s+for)\s+(?:the\s+)?(?:(?:front-?line|embattled|besieged|ruined)\s+)?$"
    r"|\b(?:housed|accommodated|received|resettled|sheltered|lodged|put\s+up)\s+in\s+(?:the\s+)?$"
    r"|\b(?:trains?|service|buses|bus|line)\s+(?:\w+\s+)?(?:ends?|stops?|terminates?|goes\s+only\s+as\s+far)\s+(?:in|at|as)\s+$",
    re.IGNORECASE,
)
#: "A town on the road from Pokrovsk to Pavlohrad": nobody is taken there.
ROAD_BEFORE = re.compile(
    r"\b(?:roads?|highway|motorway|railway|railroad|route|line|halfway|border)\s+from\s+[\w’'-]+(?:\s+[A-Z][\w’'-]+)?"
    r"\s+to\s+$"
)
#: "Evacuation from the Kupiansk hromada to the Chuhuiv hromada"; what is "extended to" a hromada is for it.
AREA_DESTINATION_BEFORE = re.compile(
    r"(?<!extended )(?<!expanded )(?<!spread )(?<!widened )(?<!apply )(?<!applies )(?<!applied )"
    r"(?<!close )(?<!closer )(?<!next )"
    r"\b(?:to|into|towards?|in\s+the\s+direction\s+of|(?:left|leave|leaves|leaving|fled|headed|heading"
    r"|bound)\s+for)"
    r"\s+(?:the\s+)?(?:(?:whole|entire|neighbou?ring|nearby|safer|hromada\s+of|territory\s+of\s+the)\s+)*$",
    re.IGNORECASE,
)
#: "Lebedyn, Romny and Okhtyrka will host the families": people are taken there.
HOSTS_AFTER = re.compile(
    r"(?:(?:,\s+[A-Z][\w'’-]+)+,?\s+and\s+[A-Z][\w'’-]+|\s+and\s+[A-Z][\w'’-]+)?"
    r"\s+(?:(?:will|are|is|has|have|continues?\s+to)\s+)?(?:host\w*"
    r"|accommodat\w+|open(?:s|ed)?\s+an?\s+(?:centre|center|shelter|hub)|(?:receiv|welcom)\w+\s+(?:people|evacuees"
    r"|famil\w+|residents|them|displaced)|takes?\s+in\s+(?:people|evacuees|famil\w+|residents))\b"
)
_ELSEWHERE = (
    "Russia Belarus Poland Moldova Romania Hungary Slovakia Turkey Georgia Germany Texas Florida "
    "Minnesota Delaware Canada Transnistria Kazakhstan Bulgaria Serbia Israel"
)
#: "Odessa, Texas", "in Nikolskoye in Russia".
ELSEWHERE_AFTER = re.compile(
    rf"(?:,?\s+in\s+(?:[a-z]+\s+)?|,\s+(?:in\s+)?|\s+)(?:{'|'.join(_ELSEWHERE.split())})\b(?!['’]s?\s+(?:forces|troops|army"
    rf"|attack|invasion|war))"
)
#: "The Russian border village of Popovka": villages there bear the same names.
ELSEWHERE_BEFORE = re.compile(
    rf"\b(?:Russian|Belarusian|Polish|Moldovan|Romanian|Russia['’]s|Belarus['’]s?|Poland['’]s"
    rf"|Moldova['’]s)\s+"
    rf"(?:(?:{TOWN_WORDS}|neighbou?ring)\s+){{0,3}}(?:cit(?:y|ies)|towns?|villages?"
    rf"|settlements?)\s+(?:of\s+)?$"
)
#: "In Kostiantynivka, a village near Vuhledar".
CALLED_AFTER = re.compile(r",\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,3}(?P<noun>village|town|city)\b")
TOWN_ENDING = re.compile(
    r"[a-z](?:ivka|ovka|evka|iyivka|sk|ske|skoye|ove|eve|yeve|ovo|evo|pillia|pillya|pil|hrad|grad|horsk"
    r"|hirsk|ivtsi)$"
)
_NOT_TOWNS = (
    "Ukraine Russia Belarus Poland Europe Kyiv Kiev Moscow Kremlin Reuters Telegram Facebook NATO "
    "Washington Brussels Crimea Donbas Donbass January February March April May June July August "
    "September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Soviet English Ukrainian Russian Western Eastern Northern Southern Northeastern Southeastern "
    "Northwestern Southwestern Need The A An It He She They We In On At Task Risk Desk Ask Zelensky Above "
)
#: Capitalised words after "in" or "near" that name no settlement, or a capital that stands for a state.
NOT_TOWNS = frozenset(_NOT_TOWNS.split())
