"""Names of people and bodies in the nominative: "за словами Вадима Філашкіна", "з Вадимом Філашкіним"."""

import re
from typing import Any

from bot.extraction.ukrainian.morphology import parses

#: The cases in which a name may stand, as pymorphy calls them.
_GENITIVE, _INSTRUMENTAL, _LOCATIVE, _NOMINATIVE, _ACCUSATIVE = "gent", "ablt", "loct", "nomn", "accs"
#: By case and gender, endings of surnames that no dictionary has, and those of the nominative.
_ENDINGS = {
    (_GENITIVE, "masc"): (
        ("ького", "ький"),
        ("ого", "ий"),
        ("ія", "ій"),
        ("ьця", "ець"),
        ("ця", "ць"),
        ("я", "ь"),
        ("а", ""),
        # "Анатолія Вершини", "Івана Сороки"
        ("и", "а"),
    ),
    (_GENITIVE, "femn"): (
        ("ької", "ька"),
        ("ої", "а"),
        ("ії", "ія"),
        ("ки", "ка"),
        ("и", "а"),
        ("і", "я"),
    ),
    (_INSTRUMENTAL, "masc"): (
        ("ким", "кий"),
        ("вим", "в"),
        ("їним", "їн"),
        ("іним", "ін"),
        ("ним", "ний"),
        ("ьцем", "ець"),
        ("цем", "ець"),
        ("лем", "ль"),
        ("ом", ""),
        ("ем", ""),
    ),
    (_INSTRUMENTAL, "femn"): (("ькою", "ька"), ("ою", "а"), ("єю", "я"), ("ею", "я")),
    # Of a man it is as the genitive.
    (_ACCUSATIVE, "femn"): (("у", "а"), ("ю", "я")),
}
#: Зарка and Зарком are of Зарко, Лисака and Лисаком of Лисак.
_OF_KO = {
    _GENITIVE: re.compile("[^аеєиіїоуюя](ка)$"),
    _NOMINATIVE: re.compile("(?!)"),
    _ACCUSATIVE: re.compile("(?!)"),
    _INSTRUMENTAL: re.compile("[^аеєиіїоуюя](ком)$"),
}
_FIXED = re.compile("(?:ко|их|ло|но|швілі|дзе|ян[сц])$")


def in_nominative(name: str) -> str:
    """A given name and the surname, of both the genitive or the instrumental; unchanged where unclear."""
    words = name.split()
    if len(words) < 2:
        return name
    given = _given(words[0])
    if given is None:
        return name
    nominative, gender, case = given
    if nominative == words[0]:
        return name
    return " ".join((nominative, *(_surname(word, gender, case) for word in words[1:])))


def body_in_nominative(name: str) -> str:
    """Of "обласної військової адміністрації", "у Міністерстві оборони" the nominative; else unchanged."""
    words = name.split()
    if len(words) == 2 and words[1].isupper() and (adjective := _agreeing(words[0], "femn")):
        return f"{adjective} {words[1]}"  # "у Сумській ОВА"
    for number, word in enumerate(words):
        found = (*_in_genitive(word), *_in_case(word, _LOCATIVE))
        nouns = [parse for parse in found if "NOUN" in parse.tag and not word.isupper()]
        if _may_be_nominative(word):
            return name
        if nouns and not (_is_adjective(word) and number + 1 < len(words)):
            gender = nouns[0].tag.gender
            led = [_agreeing(adjective, gender) for adjective in words[:number]]
            head = nouns[0].inflect({_NOMINATIVE})
            if head is None or not all(led):
                return name
            return " ".join((*filter(None, led), _like(word, head.word), *words[number + 1 :]))
    return name


def official_in_nominative(words: str) -> str:
    """Of "начальника Сумської ОВА Олега Григорова" начальник Сумської ОВА Олег Григоров."""
    *office, given, surname = words.split()
    return f"{office_in_nominative(' '.join(office))} {in_nominative(f'{given} {surname}')}"


def office_in_nominative(words: str) -> str:
    """Of "начальника Сумської ОВА" начальник Сумської ОВА."""
    office, *rest = words.split()
    # "Старости" is of "старість" too.
    persons = [parse for parse in _in_genitive(office) if {"NOUN", "anim"} <= set(parse.tag.grammemes)]
    head = next((parse.inflect({_NOMINATIVE}) for parse in persons), None)
    return " ".join((head.word if head else office, *rest))


#: The genitive of surnames of which the gender is plain.
_SURNAMES = tuple(
    (re.compile(rf"(?<=[^\W\d_]){ending}$"), nominative)
    for ending, nominative in (
        ("(ськ|цьк|зьк)ого", r"\1ий"),
        ("(ськ|цьк|зьк|ов|єв|ев|ін|їн)ої", r"\1а"),
        ("енка", "енко"),
        ("(ін|їн|ов|єв|ев|ук|юк|ак|як|ик)а", r"\1"),
    )
)


def surname_in_nominative(surname: str) -> str:
    """Of "Філашкіна" after "за словами" Філашкін; unchanged where unclear."""
    if (its := _given(surname)) and its[2] == _GENITIVE:
        return its[0]
    for ending, nominative in _SURNAMES:
        if ending.search(surname):
            return ending.sub(nominative, surname)
    return surname


def given_name(word: str) -> bool:
    """Whether a word is a given name, in whatever case."""
    return _given(word) is not None


def cases_of_given_name(word: str) -> frozenset[str]:
    """The cases in which a given name may stand; none of a word that is no such name."""
    names = (parse.tag for parse in parses(word) if "Name" in parse.tag and parse.tag.number != "plur")
    return frozenset(str(tag.case) for tag in names)


def gender_of(name: str) -> str | None:
    """Of a given name and the surname in the nominative: "masc" or "femn"; None where it is no name."""
    given = _given(name.split(maxsplit=1)[0])
    return given[1] if given and given[0] == name.split(maxsplit=1)[0] else None


def _agreeing(adjective: str, gender: str) -> str | None:
    """An adjective of this gender, put into the nominative."""
    for parse in parses(adjective):
        if {"ADJF", gender} <= set(parse.tag.grammemes) and (
            inflected := parse.inflect({_NOMINATIVE, gender})
        ):
            return _like(adjective, inflected.word)
    return None


def _may_be_nominative(word: str) -> bool:
    """Whether a word in the singular is in the nominative: Донецька, though also of Донецьк."""
    tags = [parse.tag for parse in parses(word)]
    return any(tag.case == _NOMINATIVE and tag.number != "plur" for tag in tags)


def _is_adjective(word: str) -> bool:
    """Whether a word is rather an adjective than a noun: Головному."""
    return any("ADJF" in parse.tag for parse in parses(word)[:1])


def _in_genitive(word: str) -> list[Any]:
    return _in_case(word, _GENITIVE)


def _in_case(word: str, case: str) -> list[Any]:
    return [parse for parse in parses(word) if parse.tag.case == case and parse.tag.number != "plur"]


def _given(word: str) -> tuple[str, str, str] | None:
    """The given name in the nominative, its gender, and the case in which it stood."""
    names = [p for p in parses(word) if "Name" in p.tag and p.tag.number != "plur"]
    for case in (_GENITIVE, _NOMINATIVE, _INSTRUMENTAL, _ACCUSATIVE):
        for parse in names:
            if parse.tag.case == case and parse.tag.gender:
                return _like(word, parse.normal_form), str(parse.tag.gender), case
    return None


def _surname(word: str, gender: str, case: str) -> str:
    for parse in parses(word):
        if "Surn" in parse.tag and parse.tag.gender == gender and parse.tag.case == case:
            inflected = parse.inflect({_NOMINATIVE})
            if inflected:
                return _like(word, inflected.word)
    if _FIXED.search(word):
        return word
    if gender == "masc" and (of_ko := _OF_KO[case].search(word)):
        return word[: of_ko.start(1)] + "ко"
    for ending, nominative in _ENDINGS.get((case, gender), ()):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending) + nominative
    return word


def _like(word: str, form: str) -> str:
    """With the capital letter, if it has one, and the apostrophe of the word."""
    apostrophe = next((mark for mark in "’ʼ'" if mark in word), "'")
    capital = form[:1].upper() if word[:1].isupper() else form[:1]
    return (capital + form[1:]).replace("'", apostrophe)
