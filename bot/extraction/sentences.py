"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: No sentence that a person wrote is longer; what is longer is a table or noise, and is not read.
LONGEST = 1500

_LINE = re.compile(r"[^\n]+")
_ENDING = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s)"
    # "... close in.Russia has been": pages lose the space, or the end of the line, between two sentences.
    r"|(?<=[a-zа-яіїєґ]{2})[.!?…](?:[”»]|\"(?=\"))?(?=[\"“«„]?[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ’']+[\s,])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Gov|St|No|vs|approx|[Pp]op|ca|est|Jan|Feb|Mar|Apr|Jun"
    r"|Jul|Aug|Sept?"
    r"|Oct|Nov|Dec|[A-Z]|[А-ЯІЇЄҐ]|(?<!\d\s)(?<!\d)[мс]|смт|сел|вул|просп|обл|ім|т\.\s?зв|в\.\s?о|н\.\s?п)"
    r"|\b[A-Za-z]\.[A-Za-z])\.$"
)
#: "v. Berezove": a village, in a list.
_KIND = re.compile(r"[vsct]\.")
#: "1 тис. 600": more of the number follows.
_SCALE = re.compile(r"(?:(?<=тис\.)|(?<=млн\.)|(?<=млрд\.))\s+(?=\d)")
#: "Суспільне. Студія": a name of two words in quotes, which a full stop parts.
_IN_A_NAME, _ENDS_A_NAME = re.compile(r"[«“\"„]\w+\.$"), re.compile(r"\s+\w+[»”\"]")
_OPENING = re.compile(r"\s*(?:[—–]\s+)?[\"'“‘«(\[]*[^\Wa-zа-яіїєґ_]")
_GOES_ON = re.compile(
    r"(?:,|\b(?:of|in|the|to|and|or|from|a|an|for|by|with|at|near|on|than|about|is|was))$|['’]s$"
)
_RELATED = re.compile(
    r"(?:read (?:also|more)|see also|related|more (?:on this|about)|also read|recommended"
    r"|читайте (?:також|ще|далі)|(?:також|ще) читайте|(?:дивіться|див\.) також|більше за темою|також на сайті"
    r"|популярне|інші новини|останні новини|вас також може"
    r"|most read|popular|you may also like|more news|latest news)\b",
    re.IGNORECASE,
)
#: So ends what is no title.
_END_OF_SENTENCE = re.compile(r"[.!?…;:][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the place of its first character in the text."""

    start: int
    text: str


def sentences(text: str) -> Iterator[Sentence]:
    """Sentences in order, without the titles of other articles that pages name."""
    among_titles = False
    for start, end in _blocks(text):
        if _RELATED.match(text, start, end) and end - start < 80:
            among_titles = True
            continue
        among_titles = among_titles and not _END_OF_SENTENCE.search(text, max(start, end - 4), end)
        if among_titles:
            continue
        for first, last in _split(text, start, end):
            if last - first <= LONGEST and not _RELATED.match(text, first, last):
                yield Sentence(first, text[first:last])


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together: a line that is cut within a sentence goes on in the next."""
    start = end = None
    for line in _LINE.finditer(text):
        first, last = _stripped(text, *line.span())
        if first == last:
            continue
        if start is not None and end is not None:
            if _continues(text, end, first):
                end = last
                continue
            yield start, end
        start, end = first, last
    if start is not None and end is not None:
        yield start, end


def _continues(text: str, end: int, first: int) -> bool:
    if text.count("\n", end, first) > 1:
        return False
    if text[end - 1] in '.!?…:"”':
        return False
    return text[first].islower() or bool(_GOES_ON.search(text, max(0, end - 12), end))


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for ending in _ENDING.finditer(text, start, end):
        if _ABBREVIATION.search(text, max(begin, ending.end() - 8), ending.end()):
            continue
        if _SCALE.match(text, ending.end()) or _KIND.fullmatch(text, begin, ending.end()):
            continue
        if _IN_A_NAME.search(text, max(begin, ending.end() - 30), ending.end()) and _ENDS_A_NAME.match(
            text, ending.end()
        ):
            continue
        if not _OPENING.match(text, ending.end(), end):
            continue
        yield _stripped(text, begin, ending.end())
        begin = ending.end()
    first, last = _stripped(text, begin, end)
    if first < last:
        yield first, last


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
