from dataclasses import replace
from datetime import date

from bot.domain.fact import Evacuation, FactKind, Terms
from bot.domain.overview import Overview
from bot.domain.situation import SourcedFact, situation
from bot.places import Gazetteer
from bot.texts.card import card
from bot.texts.catalog import Catalogs
from tests.texts.builders import KUPIANSK, fact, kupiansk, reader, text

FAMILIES = Terms("families with children", "the Kharkiv <b> council", date(2024, 11, 1), date(2024, 12, 1))


def order(terms: Terms | None) -> SourcedFact:
    sourced = fact(FactKind.EVACUATION, Evacuation.FORCED, "forced evacuation")
    return replace(sourced, fact=replace(sourced.fact, terms=terms))


def shown(
    catalogs: Catalogs, gazetteer: Gazetteer, terms: Terms | None, today: date, language: str = "en"
) -> str:
    overview = Overview(kupiansk(gazetteer), situation(KUPIANSK, [order(terms)]))
    return text(card(reader(catalogs, gazetteer, language, today), overview, subscribed=False))


def test_an_order_is_shown_with_whom_it_covers_who_ordered_it_and_for_how_long(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    card_text = shown(catalogs, gazetteer, FAMILIES, date(2024, 11, 20))
    assert "for: “families with children”" in card_text
    assert "ordered by: “the Kharkiv &lt;b&gt; council”" in card_text
    assert "from 1 November 2024 until 1 December 2024" in card_text
    assert "has passed" not in card_text


def test_an_order_whose_last_day_has_passed_says_that_nobody_knows_of_its_prolongation(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    assert "has passed" in shown(catalogs, gazetteer, FAMILIES, date(2024, 12, 2))
    assert "has passed" not in shown(catalogs, gazetteer, FAMILIES, date(2024, 12, 1))


def test_the_terms_are_told_in_ukrainian_too(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    card_text = shown(catalogs, gazetteer, Terms(ends=date(2024, 12, 1)), date(2024, 12, 2), "uk")
    assert "до 1 грудня 2024" in card_text
    assert "Цей строк минув" in card_text


def test_an_order_of_which_nothing_more_is_stated_has_one_line(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    card_text = shown(catalogs, gazetteer, None, date(2024, 11, 20))
    assert "for:" not in card_text
    assert "ordered by" not in card_text
