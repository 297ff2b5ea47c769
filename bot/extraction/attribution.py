"""To whom a text gives what it states.

A reporter names the speaker once, with the office, and then says "he", "the official" or the bare surname; a
quotation is given to somebody before or after it, and an opening may be given to somebody by the sentence
that follows it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from bot.domain.fact import FactKind
from bot.extraction.carried import STEM, Carried, is_a_place
from bot.extraction.finding import Finding
from bot.extraction.interview import introduction
from bot.extraction.mention import Role
from bot.extraction.neighbours import Neighbours
from bot.extraction.paragraphs import paragraphs
from bot.extraction.passage import Passage
from bot.extraction.quotation import Quotation, quotations
from bot.extraction.speaker_cues import SpeakerCues
from bot.extraction.terms import is_of_others

#: "He" is nobody who was named longer ago, in sentences.
REACH = 6
#: Whose post it is stands in one of so many lines above it, or below it.
_HEADER = 2
#: "This was announced by ..." is about no more sentences than these.
_OPENING = 3
#: An order is told of in so many sentences before and after that in which it was signed.
_SIGNED_BEFORE, _SIGNED_AFTER = 4, 2
#: What stands above a part alone on its line is no longer, in characters.
_A_HEADING = 25
#: By so many letters the name of a seat is known in any case: Торецька, Торецької.
_SEAT = 5
#: "Ivan Petrenko:", "Ivan Petrenko, head of the region, — about the past day:", all of a line.
_INTRODUCED = re.compile(r"\W*(\w[^:,]{3,40})(?:,[^:]{3,60})?(?:,?\s+[—–-]\s[^:]{3,60})?:\s*")
#: One who is named after a list follows within so many lines.
_LONGEST_LIST = 30
_LINE_OF_A_LIST = re.compile(r"^\s*[•▪▫◾●🔹–—-]|;\s*$")
#: A quotation ends a paragraph, or the one who said it does.
_QUOTATION_ENDS = re.compile(r"[”\"»]\W*$")
_SPEAKER_ENDS = re.compile(r"[”\"»],?\s(?:[—–-]\s)?[^“”\"«»]{3,120}$")
#: With such a mark somebody begins to speak.
_SPEECH = re.compile(r"\s*[—–-]\s+\w")
_NAME = r"[^\W\d_a-zа-яіїєґ][\w'’ʼ-]+(?:\s[^\W\d_a-zа-яіїєґ][\w'’ʼ-]+){0,2}"
#: "Hanna, 66:", "Пенсіонерка Людмила:", "Ivan Petrenko, acting governor:".
_LED_BY_NAME = re.compile(
    r"(?:^|[.!?…»”]\s+|\s[—–-]\s)(?:[^.!?…:«»“”]{0,60}?\s)?"
    rf"(?P<who>(?!Quote|Цитат|Дослівн|Прям){_NAME})[»”\"]?(?:,\s[^!?:]{{1,60}})?:$"
)
#: "— Hanna, teacher."
_NAMED_BEHIND = re.compile(rf"\s*[.,]?\s*[—–-]\s(?P<who>{_NAME})\s*(?:,[^.;]{{1,60}})?[.;]?\s*$")
_IN_A_LIST = re.compile(r"\s*[•▪▫◾●🔹-]")


class How(IntEnum):
    """As what somebody stands in a passage."""

    NAMED = 0
    #: The passage gives them something that it states.
    SPEAKS = 1
    #: It gives them what stands before it: "This was announced by ...".
    ANNOUNCES = 2
    #: A line above or below the text says whose post it is.
    SIGNS = 3


class Heard(NamedTuple):
    """One who stands in a passage, by the fullest name that the text has for them."""

    name: str
    how: How


class Turn(NamedTuple):
    """The number of the passage with which a part begins."""

    number: int
    is_details: bool


class Speakers(Neighbours):
    """Who speaks in the passages of one text."""

    def __init__(self, passages: Sequence[Passage], cues: SpeakerCues) -> None:
        super().__init__(passages)
        self._cues = cues
        #: By the number of a passage, as each is asked for again and again.
        self._named_once: dict[int, str | None] = {}
        self._spoken: dict[int, str | None] = {}
        self._told: dict[int, str | None] = {}
        #: By an office.
        self._introductions: dict[str, str | None] = {}
        self._carried = Carried(
            passages,
            cues,
            paragraph=self._paragraph,
            spoken=self._of_whole,
            told=self._told_in,
            named=self._named,
        )

    def of_found(self, passage: Passage, finding: Finding) -> str | None:
        """Whose statement it is that was found in a passage; None: nobody's, or that is not clear."""
        of_today = finding.kind is not FactKind.POPULATION_PREWAR
        who = self.of(passage, max(0, finding.start), finding.end, of_today=of_today)
        if who is None and finding.led_by:
            who = self.of(*finding.led_by) or self.of_list(passage)
        beside = self._beside(passage, max(0, finding.start))
        if beside is None or (who and any(word[:STEM] in who for word in beside.split())):
            return who
        # "Hanna, 66: "About 3,000 remain."": not of the official who spoke before her.
        return self._in_full(self._cues.nominative(beside)) if self._cues.name.fullmatch(beside) else None

    def tells(self, passage: Passage, finding: Finding) -> bool:
        """Whether what stands around tells whose it is: nobody's, or one's without a full name.

        "..., says a soldier", "Hanna, 66: ...", "Recall, ...", "In Lyman, where 20,000 lived before, ...".
        """
        start, text = max(0, finding.start), passage.text
        if self._beside(passage, start) is not None or self._is_recalled(passage):
            return True
        if self._cues.background.match(text) or self._cues.given(text, start, finding.end) is not None:
            return True
        if self._cues.somebody.search(text, finding.end):
            return True
        return finding.kind is FactKind.POPULATION_PREWAR and self._is_added(passage, start)

    def _is_recalled(self, passage: Passage) -> bool:
        """Whether it stands below a line "Recall" or "Background", with no "Details" since."""
        turn = _last_before(self._headings, passage.number)
        return turn is not None and not turn.is_details

    @cached_property
    def turns(self) -> Sequence[Turn]:
        """Where what the source of the news said begins, and what is told of earlier days, in order."""
        details = (bool(self._cues.details.match(its.text)) for its in self._passages)
        return [
            Turn(its.number, is_details=is_details)
            for its, is_details in zip(self._passages, details, strict=True)
            if is_details or self._cues.background.match(its.text)
        ]

    @cached_property
    def _headings(self) -> Sequence[Turn]:
        """Those of which the second kind stand alone on their line."""
        return [
            its for its in self.turns if its.is_details or len(self._passages[its.number].text) <= _A_HEADING
        ]

    def _beside(self, passage: Passage, position: int) -> str | None:
        """The name with a colon before the quotation in which this point is, or with a dash behind it."""
        quotation = self._quotation_at(passage, position)
        if quotation is None:
            return None
        opens, closes = self._passages[quotation.first], self._passages[quotation.last]
        before = opens.text[: quotation.opens[1]].strip()
        led = self._just_before(opens) if not before else None
        after = closes.text[quotation.closes[1] + 1 :]
        if not after.strip(" .,"):
            after = next((its.text for its in self.following(closes, 1)), "")
        found = _LED_BY_NAME.search(led.text.rstrip() if led else before) or _NAMED_BEHIND.match(after)
        return None if found is None or _is_town(led or opens, found["who"]) else found["who"]

    def heard(self, passage: Passage) -> Iterator[Heard]:
        """Those who speak in it, and the people whom it names in full."""
        announces, speaks = self._cues.said_so(passage.text), self._of_whole(passage)
        for who in dict.fromkeys(filter(None, (announces, speaks))):
            if name := self._named(passage, who):
                yield Heard(name, How.ANNOUNCES if who == announces else How.SPEAKS)
        for name in self._names_in(passage):
            yield Heard(self._in_full(self._cues.nominative(name)), How.NAMED)
        if self._author and passage.number in (0, len(self._passages) - 1):
            yield Heard(self._author, How.SIGNS)
        if not _HEADER <= passage.number < len(self._passages) - _HEADER:
            issuer = self._cues.issuer.match(passage.text)
            if issuer and not self._cues.media.fullmatch(issuer["who"]):
                yield Heard(issuer["who"], How.SIGNS)
        above, asked = self._interview
        if asked and passage.number == above[-1].number:
            yield Heard(asked, How.ANNOUNCES)

    def known_as(self, name: str) -> str:
        """What is the same in all forms of the name of one who speaks."""
        bare = self._cues.bare(name)
        if not (self._cues.name.search(name) or " " not in name):
            return bare.lower()
        given, _, surname = bare.rpartition(" ")
        # Two of one family are two; a surname alone has been told in full where the text does.
        return f"{given[:1]} {self._cues.ending.sub('', surname)}".lower()

    def of(self, passage: Passage, start: int, end: int, *, of_today: bool = True) -> str | None:
        """Whose statement it is, by the fullest name that the text has for them; None: nobody's.

        `of_today`: it is of these days.
        """
        if not of_today and self._is_added(passage, start):
            return None
        # A sentence that is quoted whole, as a line of a list is, has its speaker inside.
        whole = (start, end) == (0, len(passage.text))
        who = self._of_whole(passage) if whole else self._cues.given(passage.text, start, end)
        if who is None and not self._cues.somebody.search(passage.text, end):
            who = self._quoted(passage, start) or self._said_so(passage)
            # What was before the war a reporter adds: that they have not said.
            who = who or (self._carried.of(passage) if of_today else None)
        if who is None:
            who = self._led(passage)
        if who:
            # "Source: Ivan Petrenko", a long quotation, "Details: By his reckoning ...".
            is_he = self._cues.pronoun.fullmatch(who)
            return self._named(passage, who) or (self._source_of(passage) if is_he else None)
        return self._author or self._interviewed(passage) or self._source_of(passage)

    def _is_added(self, passage: Passage, position: int) -> bool:
        """Whether a reporter adds it: "In Lyman, where 20,000 lived before the war, 3,000 stay, he says"."""
        if not self._cues.relative.search(passage.text, 0, position):
            return False
        return self._quotation_at(passage, position) is None

    def _led(self, passage: Passage) -> str | None:
        """The one who speaks in a passage that ends with a colon just before."""
        opens = self._paragraph(passage)[0]
        # "The elder tells: / – There are 200 of us. In the other village 12 are left."
        led = self._just_before(opens if _SPEECH.match(opens.text) else passage)
        while led is not None and _IN_A_LIST.match(led.text) and _IN_A_LIST.match(passage.text):
            led = self._just_before(led)
        return self._told_in(led) if led is not None and led.text.rstrip().endswith(":") else None

    def _interviewed(self, passage: Passage) -> str | None:
        """Who answers the questions above a passage of an interview."""
        above, who = self._interview
        return who if above and passage.number > above[-1].number else None

    @cached_property
    def _interview(self) -> tuple[Sequence[Passage], str | None]:
        """What stands above the questions of an interview, and the only one whom it says to be asked."""
        above = introduction(self._passages)
        found = {found["who"] for its in above for found in self._cues.interviewed.finditer(its.text)}
        asked = {self._in_full(self._cues.nominative(who)) for who in found}
        return above, asked.pop() if len(asked) == 1 else None

    def _source_of(self, passage: Passage) -> str | None:
        """Of a passage under "Details" the only one who speaks by name above that line."""
        turn = _last_before(self.turns, passage.number + 1)
        if turn is None or not turn.is_details:
            return None
        found = self._named_in_full(self._passages[: turn.number])
        return self._only([who for who in found if self._cues.name.search(who)] or found)

    def who_signed(self, passage: Passage) -> str | None:
        """The person who says in a passage, or beside it, that they have signed the order that it tells of.

        "I have signed an order to evacuate eight villages, Ivan Petrenko said. They are ..."
        """
        near = (*reversed(self.before(passage, _SIGNED_BEFORE)), *self.following(passage, _SIGNED_AFTER))
        for its in (passage, *(its for its in near if not is_of_others(its, passage))):
            if found := self._cues.signs.search(its.text):
                who = self.of(its, *found.span())
                # A bare surname is a person too, a body is none.
                is_surname = who is not None and " " not in who and who[:1].isupper()
                return who if who and (is_surname or self._cues.name.search(who)) else None
        return None

    def of_list(self, passage: Passage) -> str | None:
        """The only one who speaks by name above a list, or soon after it, if there is only one."""
        for beside in (self._passages[: passage.number], self._passages[passage.number :][:REACH]):
            if found := self._named_in_full(beside):
                return self._only(found)
        return None

    def _named_in_full(self, passages: Iterable[Passage]) -> Sequence[str]:
        """Those who speak by more than a surname in some passages, in order."""
        return [who for its in passages if (who := self._named_in(its)) and " " in who]

    def _only(self, found: Sequence[str]) -> str | None:
        """The only one of these, as they are named first; one may be told with the office and without."""
        # "The head of the Donetsk ODA Ivan Petrenko", and then the head of the Donetsk ODA: one.
        fullest = [who for who in found if not any(who in other for other in found if other != who)]
        return fullest[0] if len(set(map(self._cues.bare, fullest))) == 1 else None

    def _named_in(self, passage: Passage) -> str | None:
        """Who speaks in a passage: each line of a list asks for all above it."""
        if passage.number not in self._named_once:
            self._named_once[passage.number] = self._first_named([passage])
        return self._named_once[passage.number]

    @cached_property
    def _author(self) -> str | None:
        """Whose post it is, where a line above or below it says so."""
        above = [self._cues.author.fullmatch(its.text) for its in self._passages[:_HEADER]]
        below = [self._cues.signature.fullmatch(its.text) for its in self._passages[-_HEADER:]]
        for found in (*above, *below):
            who = next(who for who in found.groups() if who).strip() if found else ""
            if who and not self._cues.media.fullmatch(who):
                return self._cues.nominative(who)
        return None

    def _quoted(self, passage: Passage, start: int) -> str | None:
        """The one to whom another sentence gives the quotation in which the statement stands."""
        quotation = self._quotation_at(passage, start)
        if quotation is None:
            return None
        opens = self._paragraph(self._passages[quotation.first])
        closes = self._paragraph(self._passages[quotation.last])
        after = self._passages[passage.number + 1 : closes[-1].number + 1]
        before = self._passages[opens[0].number : passage.number]
        for spoken in (*after, *reversed(before)):
            who = self._of_whole(spoken)
            if who is not None and not self._is_nobody(who):
                return who
        if self._cues.verbatim.match(opens[0].text):
            return self._last_speaker(opens[0])
        led = self._just_before(opens[0])
        if led is None:
            return None
        if led.text.rstrip().endswith(":"):
            return self._of_whole(led)
        if self._cues.verbatim.match(led.text):
            return self._last_speaker(led)
        if quotation.first != opens[0].number:
            return None
        # "This was announced by the governor." A quotation that nobody is given opens the next paragraph.
        return self._cues.said_so(led.text) or self._who_goes_on(led, closes[-1])

    def _who_goes_on(self, led: Passage, last: Passage) -> str | None:
        """The one who ends the paragraph before a quotation that fills its own, up to `last`, with another.

        "We have no water," said the mayor. / "There are 900 of us."
        """
        after = self.following(last, 1)
        if not _QUOTATION_ENDS.search(last.text) or any(self._cues.said_so(its.text) for its in after):
            return None
        return self._of_whole(led) if _SPEAKER_ENDS.search(led.text) else None

    def _is_nobody(self, who: str) -> bool:
        """Whether it is a word with which a sentence begins, and no name: "Locals say", in a quotation."""
        is_bare = " " not in who and who[:1].isupper() and not who.isupper()
        return is_bare and not (self._cues.surname.fullmatch(who) or self._cues.is_given_name(who))

    @cached_property
    def quotations(self) -> Sequence[Quotation]:
        return quotations(self._passages)

    def _quotation_at(self, passage: Passage, position: int) -> Quotation | None:
        return next((its for its in self.quotations if its.has(passage.number, position)), None)

    def _paragraph(self, passage: Passage) -> list[Passage]:
        """The sentences that stand in one block with this one, in order."""
        return self._paragraphs[passage.number]

    @cached_property
    def _paragraphs(self) -> dict[int, list[Passage]]:
        """The paragraph of each passage, by its number."""
        return {its.number: block for block in paragraphs(self._passages) for its in block}

    def _just_before(self, passage: Passage) -> Passage | None:
        return next(iter(self.before(passage, 1)), None)

    def _of_whole(self, passage: Passage) -> str | None:
        """The one who speaks in a sentence, whatever they say."""
        if passage.number not in self._spoken:
            text, length = passage.text, len(passage.text)
            who = self._cues.given(text, length, length) or self._cues.given(text, 0, 0)
            if who is None and (introduced := _INTRODUCED.fullmatch(text)):
                who = introduced[1] if self._cues.name.fullmatch(introduced[1]) else None
            self._spoken[passage.number] = who
        return self._spoken[passage.number]

    def _told_in(self, passage: Passage) -> str | None:
        """The one who speaks in a sentence, be it of what stands before it."""
        if passage.number not in self._told:
            self._told[passage.number] = self._cues.said_so(passage.text) or self._of_whole(passage)
        return self._told[passage.number]

    def _said_so(self, passage: Passage) -> str | None:
        """The one to whom one of the next sentences gives what was said before it."""
        for following in self.following(passage, _OPENING):
            who = self._cues.said_so(following.text)
            if who is not None or self._of_whole(following) is not None:
                return who
        return None

    def _named(self, passage: Passage, who: str) -> str | None:
        if _is_town(passage, who) and self._in_full(who) == who:
            return None  # "Kupiansk recommends that its people leave."
        if self._cues.pronoun.fullmatch(who):
            last = self._last_speaker(passage)
            # "The administration says ...": it is no "he", but "the report says" may be of it.
            is_body = last is not None and who != "it" and self._cues.body.fullmatch(last)
            if last is not None and self._is_called_otherwise(last, who):
                last = None  # "The elder Yurii Tretiak said. Raisa came back. ..., she says"
            return self._in_office(passage) or (None if is_body else last) or self._introduced(passage, who)
        if self._cues.office.fullmatch(who):
            named = self._last_speaker(passage) or self._next_speaker(passage)
            if self._cues.indefinite.match(who) or (named and not self._is_of(named, who)):
                return who
            named = named or self._introduced_as(who)
            return named if named and self._may_sit_there(named, who) else who
        if named := self._by_given_name(passage, who):
            return named
        full = self._in_full(who)
        return None if full == who and self._is_nobody(who) else full

    def _by_given_name(self, passage: Passage, who: str) -> str | None:
        """The one who spoke last before, where they are now called by the given name alone."""
        if " " in who or not who[:1].isupper():
            return None
        last = self._last_speaker(passage)
        name = self._cues.name.search(last) if last else None
        return last if name and name[0].split()[0] == who else None

    def _is_of(self, named: str, office: str) -> bool:
        """Whether one who is named may be meant by an office: an elder is no administration."""
        return bool(self._cues.name.search(named) or self._cues.of_a_body.search(office))

    def _may_sit_there(self, named: str, office: str) -> bool:
        """Whether one who is named may have this office: of the mayor of another town they have not."""
        seats = [word[:_SEAT] for word in self._cues.seat.findall(office)]
        surname = named.rsplit(" ", 1)[-1]
        told = (its.text for its in self._passages if surname in its.text)
        return any(all(seat in text for seat in seats) for text in told)

    def _last_speaker(self, passage: Passage) -> str | None:
        """The one who spoke last before, by name; a body only where no person did."""
        at = passage.number
        quoted = next((its for its in self.quotations if its.first < at <= its.last), None)
        # "Said the official", at the end of a long quotation: the one who spoke before it.
        since = self._passages[quoted.first] if quoted else passage
        before = self.before(since, REACH)[::-1]
        spoken = [who for its in before if (who := self._named_in(its))]
        named = next((who for who in spoken if self._cues.name.search(who)), None)
        return named or next(iter(spoken), None) or self._before_he_spoke(before)

    def _before_he_spoke(self, passages: Iterable[Passage]) -> str | None:
        """The one who spoke before the last of these in which "he" speaks: "he" is one that was named."""
        spoken = [
            its for its in passages if (who := self._told_in(its)) and self._cues.pronoun.fullmatch(who)
        ]
        return self._last_speaker(spoken[-1]) if spoken else None

    def _is_called_otherwise(self, who: str, pronoun: str) -> bool:
        """Whether one who speaks cannot be this pronoun by the given name."""
        pairs = (" ".join(pair) for pair in pairwise(who.split()))
        told = {self._cues.is_called(pair, pronoun) for pair in pairs if self._cues.name.fullmatch(pair)}
        return False in told and True not in told

    def _introduced_as(self, office: str) -> str | None:
        """ "The elder" of whom the text, be it long before, has told the name: the only one called so."""
        if office not in self._introductions:
            self._introductions[office] = self._only_one_called(office)
        return self._introductions[office]

    def _only_one_called(self, office: str) -> str | None:
        title = re.compile(rf"(?<!\w){re.escape(office)}(?:\s+[^\s,.;:]+){{0,3}}?\s+$", re.IGNORECASE)
        alike = self._cues.titles_like(office)
        for its_title in (title, alike) if alike else (title,):
            named = {
                self._cues.nominative(found["who"])
                for its in self._passages
                for found in self._cues.name.finditer(its.text)
                if its_title.search(its.text, 0, found.start())
            }
            if named:
                return named.pop() if len(named) == 1 else None
        return None

    def _in_office(self, passage: Passage) -> str | None:
        """The one who spoke last before, if only by the office: "the mayor said ... he said"."""
        for before in reversed(self.before(passage, REACH)):
            told = self._told_in(before)
            if told is None or self._cues.pronoun.fullmatch(told):
                continue
            is_body = self._cues.of_a_body.search(told) or self._cues.body.fullmatch(told)
            is_office = self._cues.office.fullmatch(told) and not is_body
            return self._named(before, told) if is_office else None
        return None

    def _introduced(self, passage: Passage, pronoun: str) -> str | None:
        """The one that "he" is, who was only named: "Serhii Chaus, the head of the town, meets us"."""
        for before in reversed(self.before(passage, REACH)):
            found = self._cues.name.finditer(before.text)
            named = {its["who"] for its in found if not is_a_place(before, *its.span())}
            fitting = [who for who in named if self._cues.is_called(who, pronoun)]
            given = {who for who in self._cues.given_names(before.text) if not _is_town(before, who)}
            fitting = fitting or [who for who in given if self._cues.is_called(who, pronoun)]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
        return None

    def _next_speaker(self, passage: Passage) -> str | None:
        """The one who speaks first after it, by name: "official says" stands in a headline."""
        if self._cues.somebody.search(passage.text):
            return None
        following = self.following(passage, _LONGEST_LIST)
        told = [its for its in following if not _LINE_OF_A_LIST.search(its.text)]
        return self._first_named(told[:_OPENING])

    def _first_named(self, passages: Iterable[Passage]) -> str | None:
        for passage in passages:
            who = self._cues.said_so(passage.text) or self._of_whole(passage)
            if who is None or self._cues.pronoun.fullmatch(who):
                continue
            if self._cues.office.fullmatch(who):
                names = self._names_in(passage) or self._who_has(who)
                if names or not _has_a_seat(who):
                    who = names[0] if len(names) == 1 else None
            return self._in_full(who) if who else None
        return None

    def _in_full(self, who: str) -> str:
        """With the name by which the text introduces one whom it then calls by the surname alone."""
        if " " in who or not who[:1].isupper():
            return who
        stem = self._cues.ending.sub("", who)
        named = [name for name in self._full_names if name.rsplit(" ", 1)[-1].startswith(stem)]
        exact = [name for name in named if name.rsplit(" ", 1)[-1] == who]
        if not named and not self._cues.surname.fullmatch(who):
            # "За словами Гнатюка ..., зазначив Гнатюк"
            return next((other for other in self._bare_names if other.startswith(stem)), who)
        return self._cues.nominative((exact or named)[0]) if named else who

    @cached_property
    def _bare_names(self) -> Sequence[str]:
        """Those who speak by a surname alone."""
        spoken = [who for its in self._passages if (who := self._of_whole(its))]
        return [who for who in spoken if " " not in who and self._cues.surname.fullmatch(who)]

    @cached_property
    def _full_names(self) -> Sequence[str]:
        return [who for its in self._passages for who in self._names_in(its)]

    def _who_has(self, office: str) -> list[str]:
        """The only one whom the text names beside an office that tells its seat."""
        if not _has_a_seat(office):
            return []
        names = {who for its in self._passages if office in its.text for who in self._names_in(its)}
        return list(names) if len(names) == 1 else []

    def _names_in(self, passage: Passage) -> list[str]:
        """The people whom a passage names in full: "Velyka Novosilka" is nobody."""
        found = [its.span("who") for its in self._cues.name.finditer(passage.text)]
        spans = (self._after_a_town(passage, *span) for span in found)
        return [passage.text[start:end] for start, end in spans if not is_a_place(passage, start, end)]

    def _after_a_town(self, passage: Passage, start: int, end: int) -> tuple[int, int]:
        """The span of a name without a town before it: "заступниця мера Сіверська Олена Мороз"."""
        for mention in passage.mentions:
            if mention.start <= start < mention.end < end:
                rest = self._cues.name.match(passage.text, mention.end + 1)
                return rest.span("who") if rest else (start, end)
        return start, end


def _last_before(turns: Sequence[Turn], number: int) -> Turn | None:
    past = bisect_left(turns, number, key=lambda its: its.number)
    return turns[past - 1] if past else None


def _is_town(passage: Passage, who: str) -> bool:
    """Whether it is a town by itself, whatever follows a comma."""
    name = who.split(",", 1)[0].strip()
    return any(m.role is Role.TOWN and passage.text[m.start : m.end] == name for m in passage.mentions)


def _has_a_seat(office: str) -> bool:
    """ "The head of the Toretsk administration" is told apart from others without a name."""
    return any(word[0].isupper() for word in office.split()[1:])
