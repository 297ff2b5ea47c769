"""How Russian names answer to Ukrainian ones, where the vowels alone do not tell it.

The tables stand in Cyrillic and work on sounds, so that Nikolaevka answers to Миколаївка like Николаевка.
"""

import re
from collections.abc import Callable, Iterator

from bot.places.spelling import sound

#: Parts of Russian names and of the same Ukrainian ones; ^ and $ stand for the ends of the word.
_REGULAR = """
^ановк ганнівк, ^аким яким, шахтерск шахтарськ, камыш комиш, прибреж прибереж, гвардейск гвардійськ
солнечногор сонячногір, глубок глибок, глубоч глибоч, разлив розлив, разд розд, чернов чорнов
овк івк, евк ївк, ов$ ів, ев$ їв, овцы$ івці, александр олександр, алексе олексі, алекси олексі
андрее андрії, андрей андрі, николае миколаї, никола микола, никит микит, екатерин катерин, елен олен
афанас опанас, матвее матвії, сергее сергії, тимофее тимофії, васильев василів, юрьев юріїв
григорьев григорів, марьев мар'їв, дарьев дар'їв, прокофьев прокоф'їв, софиев софіїв, дмитриев дмитрів
игнат гнат, емельян омелян, юльев юліїв, ^осип йосип, ^бел біл, новобел новобіл
^лес ліс, залес заліс, камен кам'ян, знамен знам'ян, счаст щаст, счастлив щаслив, песчан піщан
^песк піск, волч вовч, ^волк вовк, долг довг, желт жовт, толст товст, столб стовп, солнеч сонячн
двуреч дворіч, отрад відрад, ольх вільх, ольш вільш, орех оріх, крест хрест, межд меж, под під
полье$ пілля, зареч заріч, междуреч межиріч, рассып розсип, раздол роздол, константин костянтин
огурц огірц, экономическ економічн, колодез колодяз, развил розвил, россох розсох, мещан міщан
святогор святогір, подгор підгір, нагор нагір, дубров дібров, оват уват, богат багат, яблонев яблунів
рассох розсох, ключев ключов, семенов семенів
"""
#: Words that were translated, not only spelled otherwise.
_TRANSLATED = """
больш велик, красн червон, двуреч дворіч, октябрьск жовтнев, первомай першотравн, ^северн північн
кирпич цегельн, восточн східн, западн західн, южн південн, средн середн, перв перш, втор друг
узлов вузлов, бор$ бір
"""
_REPEATED = re.compile(r"(.)\1+")
_Rule = tuple[re.Pattern[str], str]


def ukrainian(word: str) -> Iterator[tuple[str, int]]:
    """Other sounds that a name may have in Ukrainian if this one is Russian, with the price of reading so."""
    regular = _regular(word)
    if regular != word:
        yield regular, 0
    for base in dict.fromkeys((word, regular)):
        translated = _translated(base)
        if translated != base:
            yield translated, 1


def _rules(table: str) -> Iterator[_Rule]:
    for pair in re.split(r",|\n", table.strip()):
        old, new = pair.split()
        yield re.compile("^" * old.startswith("^") + sound(old) + "$" * old.endswith("$")), sound(new)


def _rewriting(table: str) -> Callable[[str], str]:
    rules = tuple(_rules(table))
    # One look for all of them at once: most words hold none.
    any_of = re.compile("|".join(rule.pattern for rule, _ in rules))

    def rewritten(word: str) -> str:
        if any_of.search(word):
            for rule, answer in rules:
                word = rule.sub(answer, word)
            word = _REPEATED.sub(r"\1", word)
        return word

    return rewritten


_regular, _translated = _rewriting(_REGULAR), _rewriting(_TRANSLATED)
