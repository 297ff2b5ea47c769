import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

NOW, PREWAR = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("У Куп’янську залишається близько 900 людей.", {("Kupiansk", NOW): 900}),
        ("Наразі в місті Оріхів мешкає 1200 осіб.", {("Orikhiv", NOW): 1200}),
        ("У Сіверську, що на Донеччині, лишилося 297 мешканців.", {("Siversk", NOW): 297}),
        (
            "До вторгнення у Вовчанську жили 17,5 тис. людей.",
            {("Vovchansk", PREWAR): 17500},
        ),
        (
            "Довоєнне населення Торецька становило 30 тисяч людей, а зараз у місті залишаються 40 людей.",
            {("Toretsk", PREWAR): 30000, ("Toretsk", NOW): 40},
        ),
        (
            "Із довоєнних 14 тисяч мешканців в Оріхові не виїхали 700 людей.",
            {("Orikhiv", PREWAR): 14000, ("Orikhiv", NOW): 700},
        ),
        ("Населення Лимана скоротилося до 2 тисяч людей.", {("Lyman", NOW): 2000}),
        (
            "Степногірськ росіяни обстрілюють щодня. Тут залишається 120 мешканців.",
            {("Stepnohirsk", NOW): 120},
        ),
        (
            "Начальник Торецької МВА повідомив, що в місті лишаються 70 цивільних.",
            {("Toretsk", NOW): 70},
        ),
    ],
)
def test_people_who_remain_and_people_who_lived_there_are_counted(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], float]
) -> None:
    found = {key: value for key, value in read.values(text).items() if key[1] in (NOW, PREWAR)}

    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "У Куп’янську залишається 900 дітей.",
        "У Куп’янській громаді залишається 4500 людей.",
        "За добу з Куп’янська евакуювали 46 людей.",
        "У підвалі школи в Оріхові живуть 40 людей.",
        "У Куп’янську без світла залишаються 3 тисячі абонентів.",
        "У 1989 році в Сіверську жили 17 тисяч людей.",
        "Нікополь залишили близько 80 тисяч людей.",
        "Якщо обстріли триватимуть, у Лимані може залишитися 500 людей.",
        "Окупаційна влада заявила, що у Токмаку проживає 30 тисяч людей.",
        "У Херсоні поранено 12 людей.",
        "Чи правда, що в Торецьку залишається 40 людей?",
    ],
)
def test_other_counts_are_not_taken(read: Reader, text: str) -> None:
    assert not {kind for _, kind in read.values(text)} & {NOW, PREWAR}


def test_the_verb_is_not_said_again_for_each_town(read: Reader) -> None:
    text = "У Сіверську на Донеччині лишається 500 мешканців, у Лимані — 2,8 тис., у Святогірську — 760."

    found = read.values(text)

    towns = {town: value for (town, kind), value in found.items() if kind is FactKind.POPULATION_NOW}
    assert towns == {"Siversk": 500, "Lyman": 2800, "Sviatohirsk": 760}
