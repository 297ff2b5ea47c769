"""Source texts."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """A source text and what its publisher says of it.

    `text` is kept byte for byte: the spans of facts point into it.
    """

    text: str
    #: Who published it, as it is shown to people: "FRANCE 24 (Reuters)". None: nobody was named.
    publisher: str | None
    #: The day it was published, or, where that is not known, the day it reached us.
    published: date
    #: ISO 639-1 code of the text's language; None: not stated.
    language: str | None = None
    title: str | None = None
    url: str | None = None
    #: What a reader must know of the metadata, for instance where the date comes from.
    note: str | None = None

    @property
    def sha256(self) -> str:
        """The identity of an article: the same text twice is one article."""
        return hashlib.sha256(self.text.encode()).hexdigest()
