"""The cases of place names in Ukrainian and Russian, read back to the nominative.

A table of paradigms, because the names of villages are in no dictionary: the ending of the official name and
what stands there in the other cases. A form counts only if the rest of the word is a known name's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.places.phones import phones, price
from bot.places.spelling import sound

ALL_CASES = "rdaip"
#: What becomes of some letters.
Letters = tuple[tuple[int, str], ...]
#: An adjective, though it sounds like a plural.
_OWNED = ("ovo", "evo", "ino")
_ADJECTIVE = ("ski", "Tki", "zki")
#: Ending of the official name: nominative in Russian | genitive | dative | accusative | instrumental |
#: prepositional, Ukrainian and Russian ones mixed; "-" is no ending at all. A line that begins with "?" is
#: used, but another name whose form it regularly is comes first: Харкова is Харків before it is Харкове.
_PARADIGMS = """
ів: ов ев | ова єва ева | ову єву еву | - | овом євом овим євим овым евым | ові єві ову єву ове еве
ів: - | ового | овому | - | овим | овому
ин: - | ина | ину | - | ином ином ином ыном ым | ині ину ине
-: - | а у я ю | у ю ові еві | - | ом ем єм ью | і у ю ові е
ий: ый ий | ого | ому | - | им ым | ому ім ом
? ий: ой | - | - | - | - | -
ій: ий | ього его | ьому ему | - | ім им | ьому ім ем
а: ая | и і ої ы ой | і ій е ой | у ую | ою ой | і ій е ой
ка: - | ки | ці ке | ку | кою кой | ці ке
тка: - | тки | ці тке | тку | ткою ткой | ці тке
га: - | ги | зі ге | гу | гою гой | зі ге
ха: - | хи | сі хе | ху | хою хой | сі хе
ця: ца | ці цы | ці це | цю цу | цею цей | ці це
я: ья ье ия | і ї я ья ьи ии | ю ї і ью ьи ии | ю я ью ье ию | ею єю ям ьем ией ьей | і ї ю ье ьи ии
е: ое | ого | ому | - | им ым | ому ім ом
є: ее | ього его | ьому ему | - | ім им | ьому ім ем
ове: ово | - | - | - | - | ово
еве: ево ово | - | - | - | - | ево
ине: ино | - | - | - | - | ино
їне: ино | - | - | - | - | ино
? ове: - | ова | ову | - | овом | ові ову
? еве: - | ева | еву | - | евом | еві еву
? єве: - | єва ева | єву еву | - | євом евом | єві єву
? ине: - | ина | ину | - | ином | ині ину
? ово: - | ова | ову | - | овом | ові ове ову
? ево: - | ева | еву | - | евом | еві еве еву
? ино: - | ина | ину | - | ином | ині ине ину
? їне: - | їна ина | їну ину | - | їном ином | їні їну
ле: - | ля | лю | - | лем | лі лю
ре: - | ря | рю | - | рем | рі рю
ще: - | ща | щу | - | щем | щі щу
ьо: ье | я | ю | - | ем | і ю
о: - | а | у | - | ом | і у е
и: ы и | - ів ов ей | ам | - | ами | ах
ки: ки | ок ек ків ков | кам | - | ками | ках
і: ы и | - ів ів їв ов ев ей их ых | ям ам им ым | - | ями ами ими ыми | ях ах их ых
? і: ие ые | - | - | - | - | -
ці: цы | ців цев цов ць ец | цям цам | - | цями цами | цях цах
ї: и | їв ев | ям | - | ями | ях
ий: - | ия | ию | - | ием | ию ии
й: - | ю я | ю єві | - | єм ем | ї ю е
ець: ец | ця ца | цю цу цеві | - | цем цом | ці цю це
ень: - | ня | ню | - | нем | ні ню не
к: - | ка ку | ку | - | ком | ці ку ке
ок: - | ка ку | ку | - | ком | ку ці ке
ек: - | ка ку | ку | - | ком | ку ці
ол: - | ла | лу | - | лом | лі ле
ел: - | ла | лу | - | лом | лі ле
г: - | га гу | гу | - | гом | зі гу ге
іг: ог | огу ога | огу | - | огом | озі оге огу
іл: ол | олу ола | олу | - | олом | олі оле
іль: оль | оля | олю | - | олем | олі
ір: ор | ора ору | ору | - | ором | орі оре
ід: од | оду ода | оду | - | одом | оді оде
іст: ост | осту оста | осту | - | остом | ості
іль: ель | еля | елю | - | елем | елі
ін: он | ону она | ону | - | оном | оні
ік: ок | оку ока | оку | - | оком | оці оку
-: - | і и | і и | - | ю ью | і и
"""


@dataclass(frozen=True, slots=True)
class _Paradigm:
    #: The ending of the official name.
    name: str
    #: What Russian has there.
    russian: tuple[str, ...]
    #: The endings of each case of `ALL_CASES`.
    cases: dict[str, tuple[str, ...]]
    #: What a form of this line costs.
    price: int


def _endings(cell: str) -> tuple[str, ...]:
    heard = dict.fromkeys(phones(sound(ending)) if ending != "-" else "" for ending in cell.split())
    return tuple(heard)


def _paradigms() -> Iterator[_Paradigm]:
    for line in _PARADIGMS.strip().splitlines():
        name, cells = line.removeprefix("? ").split(":")
        russian, *cases = ("" if cell.strip() == "-" else cell for cell in cells.split("|"))
        yield _Paradigm(
            _endings(name)[0],
            _endings(russian),
            {case: _endings(cell) for case, cell in zip(ALL_CASES, cases, strict=True)},
            int(line.startswith("?")),
        )


_TABLE = tuple(_paradigms())


@lru_cache(maxsize=4096)
def _of(name_ending: str) -> tuple[_Paradigm, ...]:
    fitting = (paradigm for paradigm in _TABLE if name_ending.endswith(paradigm.name))
    return tuple(
        its
        for its in fitting
        if not (name_ending.endswith(_ADJECTIVE) and "ami" in its.cases["i"])
        and not (name_ending.endswith(_OWNED) and its.name == "o")
    )


@lru_cache(maxsize=8192)
def _changes(name_ending: str, cases: str) -> tuple[tuple[str, tuple[str, ...], int], ...]:
    """Each ending that the name may shed, what may be typed in its place, and its price."""
    return tuple(
        (
            its.name,
            tuple(dict.fromkeys((*its.russian, *(ending for case in cases for ending in its.cases[case])))),
            its.price,
        )
        for its in _of(name_ending)
    )


@lru_cache(maxsize=16)
def _letters_of_table(letters: Letters) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each ending of a name in the letters left, and all that may stand in its place."""
    rows = []
    for line in _PARADIGMS.strip().splitlines():
        name, cells = line.removeprefix("? ").split(":")
        endings = cells.replace("|", " ").split()
        rows.append((_in(letters, name), frozenset(_in(letters, its) for its in endings)))
    return tuple(rows)


def _in(letters: Letters, ending: str) -> str:
    return ending.replace("-", "").translate(dict(letters))


def is_form(typed: str, name: str, letters: Mapping[int, str]) -> bool:
    """Whether a plain word is the name in some case, letter by letter, once `letters` are evened out."""
    typed, name = typed.translate(letters), name.translate(letters)
    if typed == name:
        return True
    return any(
        typed.startswith(stem := name[: len(name) - len(shed)]) and typed[len(stem) :] in endings
        for shed, endings in _letters_of_table(tuple(letters.items()))
        if name.endswith(shed)
    )


def form_price(typed: str, name: str, cases: str = ALL_CASES, russian: bool = True) -> int | None:
    """How much a word strays from a form of the name in one of these cases; None: it is no form of it.

    Both are phones. The Russian nominative is among the forms, the Ukrainian is not. See `phones.price`.
    """
    best: int | None = None
    for shed, endings, extra in _changes(name[-4:], cases):
        stem = name[: len(name) - len(shed)]
        for ending in endings:
            if len(typed) > len(ending) and typed.endswith(ending):
                found = price(typed[: len(typed) - len(ending)], stem, russian)
                if found is not None and (best is None or found + extra < best):
                    best = found + extra
        if best == 0:
            break
    return best
