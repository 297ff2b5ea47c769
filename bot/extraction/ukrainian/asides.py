"""What is said in passing, between two commas: "Лиман, каже голова, щодня обстрілюють"."""

from dataclasses import replace

from bot.extraction.lower import AnyCase
from bot.extraction.passage import Passage

_SAYS = (
    r"(?:каже|кажуть|каза(?:в|ла|ли)|сказа(?:в|ла|ли)|говор(?:ить|ять|ив|ила)|розповіда(?:є|ють)|розпові(?:в|ла|ли)"
    r"|(?:повідом|уточн|зазнач|поясн|наголо|підкресл|стверджу|нагад|запевн|констату|зауваж)\w+|дода(?:є|ють|в|ла)|пиш(?:е|уть))"
)
_ASIDE = AnyCase(
    r",\s+(?:до\s+речі|до\s+слова|між\s+іншим|наприклад|щоправда|звісно|зрештою|власне|на\s+жаль|на\s+щастя|мовляв|нагадаємо"
    r"|як\s+і\s+(?:раніше|завжди|торік|учора|вчора)|як\s+відомо|як\s+завжди"
    r"|(?:за|зі)\s+(?:[\w'’ʼ-]+\s+)?(?:слов|слів|дан|інформаці|оцінк|повідомленн|підрахунк)\w*(?:\s[^,.;]{2,60})?"
    rf"|(?:як\s+)?(?:(?:він|вона|вони)\s+)?{_SAYS}(?:\s[^,.;]{{2,60}})?),(?=\s)"
)


def without_asides(passage: Passage) -> Passage:
    """The passage with spaces in the shadow where something is said in passing."""
    if passage.shadow.count(",") <= 1:
        return passage
    spans = []
    found = _ASIDE.search(passage.text)
    while found:
        spans.append(found.span())
        # The comma that ends one may begin the next.
        found = _ASIDE.search(passage.text, found.end() - 1)
    return replace(passage, shadow=passage.shadow_without(*spans)) if spans else passage
