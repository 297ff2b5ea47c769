"""Whom a text names, so that a village of that name is not taken for them."""

import re

from bot.extraction.lower import in_lower_case

_GIVEN_NAMES = (
    "Volodymyr Vladimir Oleksandr Alexander Aleksandr Serhii Serhiy Sergey Sergei Andrii Andriy Andrei "
    "Andrey Ivan Mykola Nikolai Mykhailo Mikhail Dmytro Dmitry Dmitri Oleh Oleg Viktor Victor Yurii Yuriy "
    "Yuri Vasyl Vasily Petro Pavlo Roman Taras Bohdan Bogdan Maksym Maxim Denys Denis Vitalii Vitaliy "
    "Vitaly Valerii Valeriy Valery Valentyn Oleksii Oleksiy Alexei Ihor Igor Artem Artyom Kyrylo Danylo "
    "Stepan Stanislav Vladyslav Vladislav Vadym Vadim Ruslan Rostyslav Yaroslav Sviatoslav Borys Boris "
    "Hryhorii Hryhoriy Illia Ilya Yevhen Yevhenii Yevheniy Yevgeny Kostiantyn Konstantin Leonid Lev Marko "
    "Nazar Nazarii Oles Ostap Semen Tymofii Tymur Timur Fedir Yakiv Yosyp Anatolii Anatoliy Anatoly Arsen "
    "Arsenii Heorhii Zakhar Matvii Myron Orest Platon Sava Pylyp Filipp Anton Eduard Edward Hennadii "
    "Hennadiy Gennady Olena Elena Yelena Olha Olga Iryna Irina Oksana Natalia Nataliia Nataliya Natalya "
    "Tetiana Tetyana Tatiana Svitlana Svetlana Liudmyla Lyudmyla Lyudmila Halyna Galina Maria Mariia "
    "Mariya Anna Hanna Kateryna Yekaterina Yulia Yuliia Yuliya Julia Viktoriia Viktoria Victoria "
    "Valentyna Nina Nadiia Nadiya Vira Liubov Lyubov Lidiia Lidia Larysa Larisa Alla Inna Zoia Zoya "
    "Sofiia Daria Dariia Daryna Anastasiia Anastasia Polina Alina Alona Marharyta Raisa Tamara Yana "
    "Yelyzaveta Zinaida Solomiia Stefaniia Khrystyna Ruslana Ivanna Maryna Marina Diana Karina Antonina "
    "Lesia Myroslava"
)
_GIVEN = frozenset(_GIVEN_NAMES.split())
#: Of text in lower case: to ignore case would take three times as long.
_TITLES = re.compile(
    r"\b(?:president|premier|minister|mayor|governor|general|gen\.|colonel|col\.|lieutenant|lt\.|major|maj\."
    r"|captain|capt\."
    r"|sergeant|sgt\.|commander|mr\.?|mrs\.?|ms\.?|dr\.?|professor|private|corporal|ambassador|deputy"
    r"|senator|chief"
    r"|spokes(?:man|woman|person)|volunteer|pensioner|resident|soldier|officer|analyst|journalist|farmer"
    r"|teacher|doctor)\s+"
)
_WORD = r"[A-Z][\w’'-]*[a-z]"
_PAIR = re.compile(rf"\b(?P<first>{_WORD})\s+(?=(?P<last>{_WORD})(?:\s+(?P<third>{_WORD}))?)")
_TITLED = re.compile(rf"(?P<last>{_WORD})(?!\s+[A-Z][a-z])")
_SPEAKING = re.compile(
    rf"\b(?P<last>{_WORD})(?:,[^,.;]{{3,60}},)?\s+(?:said|told|added|says|wrote|warned|noted|explained"
    rf"|recalled"
    r"|recalls|admitted|stressed)\b"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_AFTER_A_PLACE_WORD = re.compile(r"\b(?:of|in|from|for|near)\s+$")


def is_given_name(name: str) -> bool:
    return name in _GIVEN


def persons(text: str) -> frozenset[str]:
    """Words that the text uses as names of people: after a given name or a title, or before "said".

    Beside the surname also "Given Surname", where the text has it in full.
    """
    after_titles = (_TITLED.match(text, title.end()) for title in _TITLES.finditer(in_lower_case(text)))
    found = {_bare(match["last"]) for match in after_titles if match}
    for match in _PAIR.finditer(text):
        if match["first"] in _GIVEN:
            found.update(_bare(name) for name in (match["last"], match["third"]) if name)
            found.add(f"{match['first']} {_bare(match['last'])}")
    for match in _SPEAKING.finditer(text):
        if not _AFTER_A_PLACE_WORD.search(text, max(0, match.start() - 8), match.start()):
            found.add(_bare(match["last"]))
    return frozenset(found)


def is_named_in_full(surname: str, persons: frozenset[str]) -> bool:
    return any(name.endswith(f" {surname}") for name in persons)


def _bare(name: str) -> str:
    return _POSSESSIVE.sub("", name)
