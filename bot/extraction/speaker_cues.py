"""How one language names those who speak."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


class Given(Protocol):
    def __call__(self, text: str, start: int, end: int) -> str | None:
        """To whom a sentence itself gives what it states at [start:end]; "he" too."""


@dataclass(frozen=True, slots=True)
class SpeakerCues:
    """How one language names those who speak."""

    given: Given
    #: All of what is said of one who is named only by a pronoun.
    pronoun: re.Pattern[str]
    #: All of an office without a name: "the official", "the head of the administration".
    office: re.Pattern[str]
    #: Within an office: it is that of a body, and not of a person.
    of_a_body: re.Pattern[str]
    #: To whom a sentence gives what stands before it: "This was announced by ..."; None: it does not.
    said_so: Callable[[str], str | None]
    #: Begins the part of a news report that tells what its source said, and that which tells of earlier days.
    details: re.Pattern[str]
    background: re.Pattern[str]
    #: After a quotation: somebody says it, by name or not.
    somebody: re.Pattern[str]
    #: The name of a person, at least two words, in the group "who".
    name: re.Pattern[str]
    #: All of a name of those who only pass on what others say.
    media: re.Pattern[str]
    #: In what stands above the questions of an interview: who is asked, as the group "who".
    interviewed: re.Pattern[str]
    #: The end of a surname that differs from case to case, or from spelling to spelling.
    ending: re.Pattern[str]
    #: In an office: the seat of it; but not the region of a governor.
    seat: re.Pattern[str]
    #: Whether one of this name, in the nominative, may be meant by this pronoun; None: that is not told.
    is_called: Callable[[str, str], bool | None]
    #: Those whom a sentence introduces by the given name alone: "Olha, a nurse".
    given_names: Callable[[str], Sequence[str]] = lambda _: ()
    is_given_name: Callable[[str], bool] = lambda _: False
    #: What ends just before a name, and is another word for an office: "the governor".
    titles_like: Callable[[str], re.Pattern[str] | None] = lambda _: None
    #: The name of a person in the nominative, given one in the case that follows "according to".
    nominative: Callable[[str], str] = str
    #: All of the name of a body, which is no "he".
    body: re.Pattern[str] = re.compile("(?!)")
    #: Begins an office: of one who was not named before.
    indefinite: re.Pattern[str] = re.compile("(?!)")
    #: Before a quotation of the one who spoke above it, as "Direct speech:".
    verbatim: re.Pattern[str] = re.compile("(?!)")
    #: All of a line above a post that says whose it is, as the group "who".
    author: re.Pattern[str] = re.compile("(?!)")
    #: The same below it.
    signature: re.Pattern[str] = re.compile("(?!)")
    #: What begins a line that heads a text or closes it: a body that may have issued it, as the group "who".
    issuer: re.Pattern[str] = re.compile("(?!)")
    #: Up to a statement: it stands in a clause that a reporter adds, as "where 20,000 lived".
    relative: re.Pattern[str] = re.compile("(?!)")
    #: A sentence that announces what is then told: "How many have stayed, the governor told us".
    announces: re.Pattern[str] = re.compile("(?!)")
    #: That one reports what a day brought.
    of_a_day: re.Pattern[str] = re.compile("(?!)")
    #: In a sentence: the speaker tells that they signed an order of evacuation.
    signs: re.Pattern[str] = re.compile("(?!)")
    #: Of a sentence in which the speaker tells of themselves: "We begin the evacuation".
    first_person: re.Pattern[str] = re.compile("(?!)")
    #: "By his estimate": of one number, and not of what follows it.
    estimates: re.Pattern[str] = re.compile("(?!)")
    #: All of a single capitalised word that may be a surname, though the text names nobody so in full.
    surname: re.Pattern[str] = re.compile(".+")

    def bare(self, who: str) -> str:
        """The name without the office, all of it where it has no name."""
        found = self.name.search(who)
        return found["who"] if found else who
