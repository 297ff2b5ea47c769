"""Whether the article warns that nobody could check the accounts."""

import re

_UNVERIFIED = re.compile(
    r"(?:не\s+(?:вдалося|вдається|може|можуть|змогл\w+|має\s+змоги|мають\s+змоги|мали\s+змоги|було\s+змоги)"
    r"|неможливо|немає\s+можливості)\s+(?:\S+\s+){0,4}?"
    r"(?:перевірити|підтвердити|верифікувати)|незалежн\w+\s+(?:підтверджен\w+|перевірк\w+)[^.]{0,40}(?:нема"
    r"|відсутн)|незалежно\s+не\s+(?:перевірен|підтверджен)",
    re.IGNORECASE,
)


def is_unverified(text: str) -> bool:
    return bool(_UNVERIFIED.search(text))
