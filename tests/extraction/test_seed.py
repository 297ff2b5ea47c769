import pytest

from bot.domain.fact import Evacuation, FactKind, Qualifier, Shelling

from .reading import Reader

KUPIANSK = "UA63080090010026457"
OFFICIAL = "Andriy Besedin"


@pytest.mark.parametrize(
    ("kind", "value", "proof"),
    [
        (FactKind.POPULATION_NOW, 3000, ("the population has dwindled to 3,000 people", OFFICIAL)),
        (FactKind.POPULATION_PREWAR, 26000, ("pre-war population of 26,000", "Ukraine's general staff")),
        (FactKind.FRONT_DISTANCE_KM, 2.5, ("just 2.5 km (1.5 miles) from the front line", OFFICIAL)),
        (FactKind.EVACUATION, Evacuation.URGED, ("people who were being urged to evacuate", OFFICIAL)),
        (FactKind.SHELLING, Shelling.CONSTANT, ("under constant shelling", OFFICIAL)),
    ],
)
def test_the_seed_gives_each_fact_once_with_its_proof_and_speaker(
    read: Reader, seed: str, kind: FactKind, value: object, proof: tuple[str, str]
) -> None:
    (fact,) = read.facts(seed, kind)

    assert (fact.place, fact.value) == (KUPIANSK, value)
    assert (fact.quote, fact.said_by) == proof
    assert fact.qualifier is Qualifier.EXACT
    assert fact.as_of is None


def test_the_seed_warns_that_nobody_could_verify_it(read: Reader, seed: str) -> None:
    assert read.extraction(seed).unverified


def test_the_date_of_a_photograph_is_not_the_date_of_the_report(read: Reader, seed: str) -> None:
    assert "October 17, 2024" in seed
    assert read.extraction(seed).as_of is None


@pytest.mark.parametrize("town", ["Pokrovsk", "Chasiv Yar", "Velykyi Burluk", "Kupiansk-Vuzlovyi", "Lyptsi"])
def test_the_same_text_about_another_town_gives_that_town(read: Reader, seed: str, town: str) -> None:
    values = read.values(seed.replace("Kupiansk", town))

    assert {name for name, _ in values} == {town}
    assert len(values) == 5


def test_of_a_city_ten_times_as_large_all_else_is_told(read: Reader, seed: str) -> None:
    values = read.values(seed.replace("Kupiansk", "Sumy"))

    assert {name for name, _ in values} == {"Sumy"}
    # So few have never lived there: whether that is told, is left open.
    assert len(values.keys() - {("Sumy", FactKind.POPULATION_PREWAR)}) == 4


def test_a_name_that_several_villages_bear_gives_nothing(read: Reader, seed: str) -> None:
    assert read.values(seed.replace("Kupiansk", "Andriivka")) == {}


@pytest.mark.parametrize(
    ("written", "value", "qualifier"),
    [
        ("7 km", 7, Qualifier.EXACT),
        ("three miles", 4.8, Qualifier.EXACT),
        ("1.5 miles (2.5 km)", 2.5, Qualifier.EXACT),
        ("900 metres", 0.9, Qualifier.EXACT),
        ("2-3 km", 2.5, Qualifier.RANGE),
    ],
)
def test_another_distance_in_the_same_text_gives_that_distance(
    read: Reader, seed: str, written: str, value: float, qualifier: Qualifier
) -> None:
    (fact,) = read.facts(seed.replace("2.5 km (1.5 miles)", written), FactKind.FRONT_DISTANCE_KM)

    assert (fact.value, fact.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    ("written", "value", "qualifier"),
    [
        ("3 000", 3000, Qualifier.EXACT),
        ("three thousand", 3000, Qualifier.EXACT),
        ("about 1,200", 1200, Qualifier.ABOUT),
        ("fewer than 3,000", 3000, Qualifier.AT_MOST),
        ("more than 3,000", 3000, Qualifier.AT_LEAST),
        ("between 2,000 and 3,000", 2500, Qualifier.RANGE),
    ],
)
def test_another_count_in_the_same_text_gives_that_count_and_its_hedge(
    read: Reader, seed: str, written: str, value: float, qualifier: Qualifier
) -> None:
    (fact,) = read.facts(seed.replace("3,000", written), FactKind.POPULATION_NOW)

    assert (fact.value, fact.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("; mandatory evacuation has been ordered", Evacuation.MANDATORY),
        ("; forced evacuation of families with children has been announced", Evacuation.FORCED),
        ("; residents are being evacuated", Evacuation.UNDERWAY),
    ],
)
def test_another_state_of_evacuation_in_the_same_text_gives_that_state(
    read: Reader, seed: str, written: str, value: Evacuation
) -> None:
    (fact,) = read.facts(seed.replace(" who were being urged to evacuate", written), FactKind.EVACUATION)

    assert fact.value is value


def test_the_same_text_without_an_order_states_nothing_of_evacuation(read: Reader, seed: str) -> None:
    silent = seed.replace(" who were being urged to evacuate", "; no evacuation has been ordered")

    assert read.facts(silent, FactKind.EVACUATION) == []
    assert len(read.extraction(silent).facts) == 4
