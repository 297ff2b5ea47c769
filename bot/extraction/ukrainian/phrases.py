"""What the slots of Ukrainian rules stand for."""

from bot.extraction.passage import ANAPHOR, AREA, HROMADA, OTHER, TOWN
from bot.extraction.phrases import Phrases

#: What joins the members of a row.
JOINED = (
    r"(?:,?\s+(?:і|й|та|або|чи|а\s+також|а\s+ще|але\s+(?:і|й|також)|як\s+і)\s+(?:у\s+|в\s+|з\s+|із\s+|зі\s+)?|,\s+(?:у\s+|в\s+"
    r"|з\s+|із\s+|зі\s+)?|\s*[;/]\s*)"
)
#: "Із прифронтового Лимана".
SUCH = (
    r"(?:(?:сам|прифронтов|прикордонн|обстрілян|обстрілюван|зруйнован|напівзруйнован|спустіл|багатостраждальн|знищен|майже\s+порожн)"
    r"\w{1,3}\s+)?"
)
#: "Лиман і сусідні прифронтові села Рубці, Щурове".
_NEIGHBOURING = r"(?:(?:сусідн|прикордонн|прифронтов)\w{1,3}\s+){0,2}"
_LIST = rf"{SUCH}(?>[{TOWN}{OTHER}]+)(?:{JOINED}{_NEIGHBOURING}(?>[{TOWN}{OTHER}]+))*"
#: Of areas the noun belongs to the mention.
_AREAS = rf"(?>[{AREA}{HROMADA}]+)(?:{JOINED}(?>[{AREA}{HROMADA}]+))*"
_PHRASES = Phrases(
    {
        "<TOWNS>": f"(?:{_LIST}|{ANAPHOR}+)",
        "<AREAS>": f"(?:{_AREAS})",
        "<PEOPLE>": (
            r"(?:(?:(?:мирн\w+|місцев\w+|цивільн\w+|постійн\w+|цих|тих|своїх|його|її|їх|наших)\s+){0,2}"
            r"(?:люд(?:ей|и|ям|ьми)|людин[аи]|осіб|особ(?:и|а|ам)|жител(?:ів|і|я|ям|ь)|мешкан(?:ців|ці|ця"
            r"|цям|ки|ок|ець)"
            r"|цивільн(?:их|і)|мирн(?:их|і)|громадян(?:и)?|містян(?:и)?|душ|селян|городян|населення|чоловік"
            r"|[а-яіїєґ'’ʼ]{4,}чан|місцев(?:их|і)))"
        ),
    }
)
rule = _PHRASES.rule
rules = _PHRASES.rules
