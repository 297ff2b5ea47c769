"""Whether the article warns that nobody could check the accounts."""

from bot.extraction.lower import AnyCase

_UNVERIFIED = AnyCase(
    r"\b(?:(?:could|can|did|has|have|was|were|is|are)(?:\s+not|n['’]t)|cannot|unable\s+to|not\s+(?:possible"
    r"|able)\s+to|impossible\s+to|not\s+been)\s+(?:be\s+|been\s+)?(?:(?:immediately"
    r"|independently)\s+(?:be\s+)?){0,2}(?:verif|confirm|corroborat)\w*"
    r"|\bno\s+independent\s+(?:confirmation|verification)\b|\b(?:claims?|accounts?|reports?"
    r"|figures?)\s+(?:\w+\s+){0,3}unverified\b"
)


def is_unverified(text: str) -> bool:
    return bool(_UNVERIFIED.search(text))
