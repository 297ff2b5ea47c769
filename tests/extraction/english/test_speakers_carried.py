"""Whose report goes on, and who is no speaker at all."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import NOW, Reader

_LEFT = "About 2,100 people remain in Lyman"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            f"The hospital works, Pavlo Riabko told us. A bakery opens at dawn, he said. {_LEFT}.",
            "Pavlo Riabko",
        ),
        (
            f"Pavlo Riabko, the mayor, told us all. A bakery opens at dawn, according to Riabko. {_LEFT}.",
            "Pavlo Riabko",
        ),
        (
            f"The wells are dry, Pavlo Riabko, who heads it, said.\n\n{_LEFT}. Bread is scarce, Riabko said.",
            "Pavlo Riabko, who heads it",
        ),
        (
            f"{_LEFT}. Two shops are open in the town centre, said Mayor Pavlo Riabko.",
            "Mayor Pavlo Riabko",
        ),
        (
            f'As Ukrinform reports, the head of the administration Pavlo Riabko said this.\n\n"{_LEFT}," the '
            "message reads.",
            "Pavlo Riabko",
        ),
        (f'Pavlo Riabko is the mayor. "{_LEFT}," said Riabko.', "Pavlo Riabko"),
        (f"Local officials estimate that {_LEFT.lower()}.".replace("lyman", "Lyman"), "Local officials"),
        (
            f"Pavlo Riabko said it is calm. By his estimate {_LEFT.lower()}.".replace("lyman", "Lyman"),
            "Pavlo Riabko",
        ),
        (
            f"Regional officials say that all is calm. {_LEFT}, said a military administrator.",
            "a military administrator",
        ),
        (
            "From the Telegram channel of the head of Lyman administration, Pavlo Riabko (translated)\n\n"
            f"{_LEFT}.",
            "Pavlo Riabko",
        ),
    ],
)
def test_a_report_goes_on(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is not None
    assert fact.said_by == who or fact.said_by.endswith(f" {who}")


@pytest.mark.parametrize(
    "text",
    [
        f'Pavlo Riabko met us. "A bakery opens at dawn, and who knows how long," he said. {_LEFT}.',
        f"The hospital works, Pavlo Riabko said. By his estimate half of the houses are gone. {_LEFT}.",
        f"The hospital works, he said. Ivan Petrenko shrugs. {_LEFT}.",
        f"The hospital works, Pavlo Riabko told us. A bakery opens at dawn, he said.\n\n{_LEFT}.",
        f'"It is quiet as never before," Pavlo Riabko said. {_LEFT}. The wells are dry, Riabko added.',
        f"{_LEFT}. Mayor Pavlo Riabko said that the road was closed.",
        f"Most say {_LEFT.lower()}.".replace("lyman", "Lyman"),
    ],
)
def test_a_report_does_not_go_on(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is None


def test_the_report_of_a_day_is_of_the_one_who_gives_it(read: Reader) -> None:
    text = (
        "Over the past day ten towns were shelled, governor Pavlo Riabko says.\n\nA school burned.\n\n"
        "Siversk was shelled twice."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "governor Pavlo Riabko"


def test_the_last_of_a_list_of_things_is_no_speaker(read: Reader) -> None:
    text = (
        "Rockets fell on Siversk and wrecked a school, a shop and a bakery, Riabko added. Pavlo Riabko heads "
        "the town."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "Pavlo Riabko"


def test_a_town_is_no_speaker(read: Reader) -> None:
    text = "Siversk, in the east, on Monday recommended that its residents evacuate from the city."

    assert all(fact.said_by is None for fact in read.extraction(text).facts)


def test_a_body_that_orders_has_not_said_it(read: Reader) -> None:
    text = "All is calm, Pavlo Riabko said. The Donetsk Regional Council has ordered people out of Siversk."
    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert fact.said_by is None


def test_what_a_reporter_adds_of_before_the_war_is_nobodys(read: Reader) -> None:
    text = "In Lyman, where 20,000 people lived before the war, about 2,100 remain, Pavlo Riabko said."
    said = {fact.kind: fact.said_by for fact in read.extraction(text).facts}

    assert said == {FactKind.POPULATION_PREWAR: None, NOW: "Pavlo Riabko"}


def test_the_source_below_a_report_is_whose_it_is(read: Reader) -> None:
    text = (
        "Siversk was shelled.\n\nA school burned.\n\nTwo people are hurt.\n\nThe fire is out.\n\n"
        "Source: Donetsk regional administration."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "Donetsk regional administration"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "In the course of the past day Russian troops struck 4 settlements, said Pavlo Riabko, who heads "
            "the region.\n\nAmong the main attacks:\n\n- UAVs: 21 attacks on Orikhiv.",
            "Pavlo Riabko",
        ),
        (
            "It is hard here, the head of the administration, Pavlo Riabko, has said.\n\nHe pointed out that "
            "Orikhiv comes under enemy fire daily.",
            "the head of the administration, Pavlo Riabko",
        ),
    ],
)
def test_the_report_of_a_day_is_of_the_one_who_made_it(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == who


@pytest.mark.parametrize(
    "text",
    [
        "Pavlo Riabko has made it known.\n\nWe begin the mandatory evacuation of Siversk. There "
        "are 40 children "
        "in it, Riabko wrote.",
        "Mandatory evacuation has been ordered for Siversk. The decision was taken at a sitting of the "
        "commission, said the head of the region, Pavlo Riabko.",
    ],
)
def test_who_told_of_an_order_stands_after_it_too(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert fact.said_by == "Pavlo Riabko"


def test_a_number_of_reports_is_nobody(read: Reader) -> None:
    (fact,) = read.facts("Twenty-three reports of Russian shelling of Orikhiv came in.", FactKind.SHELLING)

    assert fact.said_by is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The regional administration warned on Telegram that the roads are mined. The bakery "
            "burned down, "
            "the mayor said. In Lyman, he said, about 2,100 people remain.",
            "the mayor",
        ),
        (f'Pavlo Riabko:\n\n"It is hard. {_LEFT}. Bread is scarce".', "Pavlo Riabko"),
        (
            f'Pavlo Riabko, head of the town, told us more.\n\n"It is hard. One. Two. Three. '
            f"Four. Five. Six. "
            f'{_LEFT}. We stay," the official wrote.',
            "Pavlo Riabko, head of the town",
        ),
    ],
)
def test_he_is_the_one_who_spoke_last(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == who


def test_what_is_made_known_is_not_said_by_a_correspondent(read: Reader) -> None:
    text = (
        "Mandatory evacuation has been ordered for two villages.\n\nPavlo Riabko, chief of the "
        "region, made this "
        "known on Facebook, a correspondent reports.\n\nCovered by the order are Dronivka and Zvanivka."
    )

    assert {fact.said_by for fact in read.facts(text, FactKind.EVACUATION)} == {"Pavlo Riabko"}


def test_the_situation_of_a_day_is_told_by_the_one_who_speaks_about_it(read: Reader) -> None:
    text = (
        "For another 24 hours Russian troops struck at settlements of Donetsk region.\n\nPavlo "
        "Riabko, head of "
        "the region, spoke about the situation in it.\n\nIn Druzhkivka 1 person was injured."
    )
    (fact,) = read.facts(text, FactKind.SHELLING)

    assert fact.said_by == "Pavlo Riabko, head of the region"


def test_a_long_office_stands_before_the_name(read: Reader) -> None:
    text = f'"{_LEFT}," said the acting deputy head of the settlement council, Pavlo Riabko.'
    (fact,) = read.facts(text, NOW)

    assert fact.said_by
    assert fact.said_by.endswith("Pavlo Riabko")
