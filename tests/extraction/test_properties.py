"""What a change of an article may change in its facts, and what it may not."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.fact import FactKind
from bot.extraction import extract
from bot.places import Gazetteer, load_gazetteer

TABLE = load_gazetteer()
NOW, PREWAR, FRONT = FactKind.POPULATION_NOW, FactKind.POPULATION_PREWAR, FactKind.FRONT_DISTANCE_KM
EVACUATION, SHELLING = FactKind.EVACUATION, FactKind.SHELLING


@dataclass(frozen=True)
class Language:
    #: Sentences that each state one fact of the town that they name, with a number where they have one.
    stated: dict[str, FactKind]
    #: Sentences that state no fact about any town.
    distractors: tuple[str, ...]
    #: Names in the form that the sentences need, with the code of the place.
    towns: dict[str, str]


ENGLISH = Language(
    stated={
        "About {n} people remain in {town}, the mayor said.": NOW,
        "Before the full-scale invasion, {n} people lived in {town}.": PREWAR,
        "{town} lies {km} km from the front line.": FRONT,
        "Officials have urged the residents of {town} to leave.": EVACUATION,
        "{town} is under constant shelling.": SHELLING,
    },
    distractors=(
        "Volunteers evacuated 46 people over the past day, officials said.",
        "The region has been at war for more than three years.",
        "Ukraine's General Staff reported 152 clashes along the front over the past day.",
        "Russian forces advanced 3 km over the week, according to DeepState.",
        "Some 1,200 soldiers were killed or wounded, the ministry said.",
        "No evacuation has been ordered elsewhere.",
        "The drones have a range of 25 km.",
        "The president spoke with allies in Brussels on Tuesday.",
        "The bakery employs 14 people and bakes 900 loaves a day.",
        "If the enemy comes nearer, evacuation would be announced, the governor said.",
    ),
    towns={
        "Kupiansk": "UA63080090010026457",
        "Pokrovsk": "UA14160210010099403",
        "Kramatorsk": "UA14120090010038661",
        "Huliaipole": "UA23100070010036682",
        "Orikhiv": "UA23100170010023304",
    },
)
UKRAINIAN = Language(
    stated={
        "У місті {town} залишається близько {n} людей, повідомив міський голова.": NOW,
        "До повномасштабного вторгнення у місті {town} жили {n} людей.": PREWAR,
        "Місто {town} розташоване за {km} км від лінії фронту.": FRONT,
        "Влада закликає мешканців міста {town} евакуюватися.": EVACUATION,
        "Місто {town} росіяни постійно обстрілюють.": SHELLING,
    },
    distractors=(
        "За добу волонтери евакуювали 46 людей, повідомили рятувальники.",
        "За минулу добу на фронті відбулося 152 бойові зіткнення.",
        "Російські війська просунулися на 3 км за тиждень.",
        "Дальність цих дронів — 25 км.",
        "Президент поговорив із союзниками у вівторок.",
        "Пекарня випікає 900 хлібин на день.",
        "Якщо ворог підійде ближче, оголосять евакуацію, сказав посадовець.",
        "Про евакуацію інших населених пунктів не йдеться.",
    ),
    towns={
        "Куп’янськ": "UA63080090010026457",
        "Покровськ": "UA14160210010099403",
        "Краматорськ": "UA14120090010038661",
        "Гуляйполе": "UA23100070010036682",
        "Оріхів": "UA23100170010023304",
    },
)
LANGUAGES = pytest.mark.parametrize("language", [ENGLISH, UKRAINIAN], ids=["en", "uk"])
Values = dict[tuple[str, FactKind], object]


def values(text: str) -> Values:
    found: Values = {}
    for fact in extract(text, TABLE).facts:
        assert text[fact.start : fact.end] == fact.quote
        assert (fact.place, fact.kind) not in found
        found[fact.place, fact.kind] = fact.value
    return found


def article(language: Language, town: str, people: int, before: int, km: int) -> list[str]:
    numbers = {NOW: people, PREWAR: before}
    return [
        sentence.format(town=town, n=numbers.get(kind), km=km) for sentence, kind in language.stated.items()
    ]


def town_of(language: Language) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(language.towns))


@LANGUAGES
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_sentence_states_its_fact_in_whatever_order(language: Language, data: st.DataObject) -> None:
    town = data.draw(town_of(language))
    people, before = data.draw(st.integers(30, 99)) * 10, data.draw(st.integers(11, 99)) * 1000
    km = data.draw(st.integers(1, 60))
    sentences = data.draw(st.permutations(article(language, town, people, before, km)))
    code = language.towns[town]

    assert values(" ".join(sentences)) == {
        (code, NOW): people,
        (code, PREWAR): before,
        (code, FRONT): km,
        (code, EVACUATION): "urged",
        (code, SHELLING): "constant",
    }


@LANGUAGES
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_distractors_between_the_sentences_change_nothing(language: Language, data: st.DataObject) -> None:
    stated = article(language, data.draw(town_of(language)), 900, 26_000, 5)
    expected = values(" ".join(stated))
    mixed = list(stated)
    for distractor in data.draw(st.lists(st.sampled_from(language.distractors), max_size=5)):
        mixed.insert(data.draw(st.integers(0, len(mixed))), distractor)

    assert values(" ".join(mixed)) == expected


@LANGUAGES
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_another_number_changes_its_own_fact_alone(language: Language, data: st.DataObject) -> None:
    town, km = data.draw(town_of(language)), data.draw(st.integers(1, 60))

    before = values(" ".join(article(language, town, 900, 26_000, 5)))
    after = values(" ".join(article(language, town, 900, 26_000, km)))

    assert after == {**before, (language.towns[town], FRONT): km}


@LANGUAGES
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_another_name_moves_the_facts_to_its_town(language: Language, data: st.DataObject) -> None:
    one, other = data.draw(town_of(language)), data.draw(town_of(language))

    before = values(" ".join(article(language, one, 900, 26_000, 5)))
    after = values(" ".join(article(language, other, 900, 26_000, 5)))

    assert after == {(language.towns[other], kind): value for (_, kind), value in before.items()}


@LANGUAGES
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_two_towns_keep_their_facts_apart(language: Language, data: st.DataObject) -> None:
    names = st.lists(town_of(language), min_size=2, max_size=2, unique=True)
    one, other = data.draw(names)
    first = article(language, one, 900, 26_000, 5)
    second = article(language, other, 700, 31_000, 9)

    assert values(" ".join((*first, *second))) == values(" ".join(first)) | values(" ".join(second))


def test_the_towns_of_these_tests_are_in_the_gazetteer(gazetteer: Gazetteer) -> None:
    for language in (ENGLISH, UKRAINIAN):
        for code in language.towns.values():
            assert gazetteer.get(code) is not None
