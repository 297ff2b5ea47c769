"""What a text states of an order beside its level, in both languages."""

from datetime import date

import pytest

from bot.domain.fact import FactKind, Terms
from bot.extraction import extract
from bot.extraction.ukrainian.terms import CUES
from bot.places import Gazetteer

PUBLISHED = date(2025, 12, 20)


def terms(gazetteer: Gazetteer, text: str, published: date | None = PUBLISHED) -> Terms:
    facts = extract(text, gazetteer, published).facts
    (its,) = {fact.terms for fact in facts if fact.kind is FactKind.EVACUATION}
    return its or Terms()


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        (
            "Mandatory evacuation has been announced in Toretsk. It runs from 12 to 31 January.",
            date(2026, 1, 12),
            date(2026, 1, 31),
        ),
        (
            "The forced evacuation of families with children from Toretsk has been ordered. The order takes "
            "effect on Dec. 24 and will last until Feb. 15.",
            date(2025, 12, 24),
            date(2026, 2, 15),
        ),
        ("Since November 3, mandatory evacuation has been in force in Toretsk.", date(2025, 11, 3), None),
        ("Mandatory evacuation was announced in Toretsk from today.", PUBLISHED, None),
        (
            "У Торецьку оголосили примусову евакуацію. Евакуація триватиме з 12 до 31 січня.",
            date(2026, 1, 12),
            date(2026, 1, 31),
        ),
        (
            "У Торецьку оголосили примусову евакуацію. Термін – до 31 січня.",
            None,
            date(2026, 1, 31),
        ),
        (
            "Mandatory evacuation has been announced in Toretsk. Families have until January 31 to go; "
            "the period "
            "ends on January 31.",
            None,
            date(2026, 1, 31),
        ),
        (
            "Примусову евакуацію дітей оголосили в громаді. Ідеться про:\n• Торецьк;\n• "
            "Сіверськ.\nТранзитний пункт "
            "працює в Лозовій. Евакуація триватиме з 12 до 31 січня.",
            date(2026, 1, 12),
            date(2026, 1, 31),
        ),
        ("Із завтрашнього дня у Торецьку діє примусова евакуація.", date(2025, 12, 21), None),
    ],
)
def test_a_day_without_its_year_is_of_the_year_nearest_to_the_publication(
    gazetteer: Gazetteer, text: str, starts: date | None, ends: date | None
) -> None:
    its = terms(gazetteer, text)

    assert (its.starts, its.ends) == (starts, ends)


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation has been announced in Toretsk. It runs from 12 to 31 January.",
        "У Торецьку оголосили примусову евакуацію. Евакуація триватиме з 12 до 31 січня.",
        "Mandatory evacuation was announced in Toretsk from today.",
    ],
)
def test_where_no_day_of_publication_is_known_it_is_left_out(gazetteer: Gazetteer, text: str) -> None:
    its = terms(gazetteer, text, published=None)

    assert (its.starts, its.ends) == (None, None)


def test_a_complete_date_beside_it_tells_its_year(gazetteer: Gazetteer) -> None:
    text = "Mandatory evacuation runs in Toretsk. It will last from November 20 until January 31, 2025."

    its = terms(gazetteer, text)

    assert (its.starts, its.ends) == (date(2024, 11, 20), date(2025, 1, 31))


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation was announced in Toretsk at 12 on January 31.",
        "Mandatory evacuation was announced in Toretsk; 31 February is no day of it, from 31 February on.",
        "Mandatory evacuation was announced in Toretsk, where the school has taught from 1 of 12 classrooms.",
        "Mandatory evacuation was announced in Toretsk. She has lived there from May 12.",
    ],
)
def test_what_leads_to_no_day_of_the_order_gives_none(gazetteer: Gazetteer, text: str) -> None:
    its = terms(gazetteer, text)

    assert (its.starts, its.ends) == (None, None)


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        (
            "The mandatory evacuation order for Toretsk is in force. It applies to families with minors.",
            "families with minors",
        ),
        (
            "Mandatory evacuation has been declared in Toretsk. The order is for all inhabitants.",
            "all inhabitants",
        ),
        (
            "У Торецьку оголосили обов’язкову евакуацію. Рішення стосується дітей з батьками.",
            "дітей з батьками",
        ),
        ("Дітей із Торецька вивозитимуть примусово.", "Дітей"),
    ],
)
def test_whom_it_covers_may_stand_in_the_sentence_that_goes_on_about_it(
    gazetteer: Gazetteer, text: str, covers: str
) -> None:
    assert terms(gazetteer, text).covers == covers


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "A resolution by the Sumy Defence Council introduces mandatory evacuation in Bilopillia.",
            "the Sumy Defence Council",
        ),
        (
            "Mandatory evacuation begins in Bilopillia. The decision was taken by the Sumy Defence Council.",
            "the Sumy Defence Council",
        ),
        (
            "The head of the regional administration, Pavlo Riabko, declared the evacuation of Bilopillia"
            " mandatory.",
            "Pavlo Riabko",
        ),
        (
            "The governor, Pavlo Riabko, signed an order for mandatory evacuation in Bilopillia on Saturday.",
            "Pavlo Riabko",
        ),
        (
            "A forced evacuation of Bilopillia has been announced by the authorities of Sumy region.",
            "the authorities of Sumy region",
        ),
        (
            "The regional commission on emergencies therefore made the evacuation of Bilopillia mandatory.",
            "The regional commission on emergencies",
        ),
        (
            "Комісія з надзвичайних ситуацій Сумщини оголосила обов’язкову евакуацію Білопілля.",
            "Комісія з надзвичайних ситуацій Сумщини",
        ),
        (
            "Розпорядженням начальника Сумської обласної військової адміністрації від 6 січня запроваджено"
            " обов’язкову евакуацію з Білопілля.",
            "начальник Сумської обласної військової адміністрації",
        ),
        (
            "In accordance with the order of the head of the Sumy Regional Military Administration Ivan"
            " PETRENKO of 3 March, compulsory evacuation of children has been announced in Toretsk.",
            "Ivan PETRENKO",
        ),
        (
            "Mandatory evacuation from Toretsk was announced. The order was signed by the head of the Donetsk"
            " Regional Military Administration, Ivan Petrenko.",
            "Ivan Petrenko",
        ),
        (
            '"I have signed an order for the mandatory evacuation of residents of Toretsk," said Ivan'
            " Petrenko, head of the Donetsk Regional Military Administration.",
            "Ivan Petrenko",
        ),
        (
            "The Defence Council of Donetsk region at a meeting on Wednesday adopted a decision on mandatory"
            " evacuation from Toretsk.",
            "The Defence Council of Donetsk region",
        ),
        (
            "Mandatory evacuation from Toretsk was announced. This decision was adopted today at a meeting of"
            " the regional commission on emergencies.",
            "the regional commission on emergencies",
        ),
        (
            '"I have signed an order on the mandatory evacuation of two more villages. People there are in '
            'danger," Petrenko said.\n\nMandatory evacuation concerns Toretsk and Dachne.\n\nIvan Petrenko '
            "heads the region.",
            "Ivan Petrenko",
        ),
        (
            '"An order for the mandatory evacuation of Toretsk has been signed by me," said Ivan '
            "Petrenko, head "
            "of the regional military administration.",
            "Ivan Petrenko",
        ),
        (
            "The decision was passed at a sitting of the regional commission on emergencies.\n\nMandatory "
            "evacuation is being introduced in Toretsk.",
            "the regional commission on emergencies",
        ),
        (
            "The authorities of Donetsk region have announced the forced evacuation of Toretsk.",
            "The authorities of Donetsk region",
        ),
        (
            "Очільник обласної військової адміністрації Іван Петренко підписав розпорядження про обов’язкову"
            " евакуацію двох сіл. Обов’язкова евакуація стосується Торецька.",
            "Очільник обласної військової адміністрації Іван Петренко",
        ),
        (
            "The district headquarters for evacuation has resolved to conduct a mandatory evacuation from "
            "Toretsk.",
            "The district headquarters for evacuation",
        ),
        (
            "Mandatory evacuation concerns Toretsk. The Coordination Headquarters for evacuation, chaired by "
            "the deputy prime minister, agreed to it.",
            "The Coordination Headquarters for evacuation",
        ),
        (
            'Ivan Petrenko heads the region.\n\n"We begin a wave of forced evacuation. I have signed the '
            'order," Petrenko said.\n\nSettlements subject to the forced evacuation of families:\n\n'
            "- Dronivka;\n- Zvanivka.",
            "Ivan Petrenko",
        ),
        (
            "Координаційний штаб з питань евакуації розглянув звернення адміністрації та підтримав його. "
            "Обов’язкова евакуація стосується Торецька.",
            "Координаційний штаб з питань евакуації",
        ),
        (
            "«Підписав розпорядження про обов’язкову евакуацію з Торецька», – написав Іван Петренко.",
            "Іван Петренко",
        ),
    ],
)
def test_who_decided_may_stand_behind_the_decision(gazetteer: Gazetteer, text: str, by: str) -> None:
    assert terms(gazetteer, text).ordered_by == by


def test_who_signed_another_order_has_not_signed_this_one(gazetteer: Gazetteer) -> None:
    text = (
        '"I have signed an order on the evacuation of Siversk," Petrenko said.\n\nIvan Petrenko '
        "heads the region. "
        "Mandatory evacuation has long been in force in Toretsk."
    )
    facts = extract(text, gazetteer, PUBLISHED).facts

    assert [fact.terms and fact.terms.ordered_by for fact in facts if fact.quote.startswith("Mand")] == [None]


def test_who_repealed_an_order_has_not_ordered_another() -> None:
    assert CUES.decider("Рада оборони області скасувала рішення про евакуацію Ворожби.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory evacuation has been announced in Toretsk. The budget was approved when the "
        "commission met.",
        '"I have signed an order on the reburial of the victims," said Ivan Petrenko. Mandatory '
        "evacuation has "
        "been announced in Toretsk.",
    ],
)
def test_who_decided_something_else_has_not_ordered_it(gazetteer: Gazetteer, text: str) -> None:
    assert terms(gazetteer, text).ordered_by is None
