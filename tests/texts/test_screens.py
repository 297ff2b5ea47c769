"""Whatever articles and gazetteers contain, Telegram takes what is written of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.fact import Evacuation, FactKind
from bot.domain.message import Buttons
from bot.domain.overview import Neighbour, Overview, Report
from bot.domain.place import Place, PlaceKind
from bot.domain.schedule import Slot
from bot.domain.situation import Situation, SourcedFact, situation
from bot.places import Gazetteer
from bot.simulator.html import parse, utf16_length
from bot.texts import asking, browsing, location, preferences, towns
from bot.texts.alert import alert_message
from bot.texts.card import card, evidence_card
from bot.texts.catalog import LANGUAGES, Catalogs
from bot.texts.contacts import Contact, contacts_screen
from bot.texts.digest import TownUpdate, digest_messages
from bot.texts.reader import Reader
from bot.texts.screen import Screen
from bot.texts.split import LONGEST_MESSAGE, size, split
from tests.texts.builders import KUPIANSK, SEED_FACTS, newer, reader

HOSTILE = [
    "<b>",
    "</b>",
    "<script>alert(1)</script>",
    "a\"b'c",
    "&amp; &lt; &#60; &",
    "\u202eright to left\u2067",
    "👨‍👩‍👧‍👦🇺🇦",
    "{place} {0} %s %(x)s",
    "tab\tnew\nline\r\n\u2028end",
    "Z̸̢̛a̵l̷g̶o̸",
    "",
    "<" * 10_000,
    "&" * 10_000,
    "😀" * 10_000,
    "two words " * 1_000,
]
letters = st.characters(exclude_categories=["Cs"])
markup = st.text("<>/&;\"'b #x=", max_size=40)
strings = st.one_of(st.sampled_from(HOSTILE), st.text(letters, max_size=60), markup)
EIGHT = Slot(8 * 60)
AREA = Place("UA63080090000067457", PlaceKind.HROMADA, "Куп’янська громада", "Kupiansk Hromada")


def hostile_place(name: str) -> Place:
    return Place(KUPIANSK, PlaceKind.SETTLEMENT, name, name, parent="OBLAST")


def hostile_gazetteer(name: str) -> Gazetteer:
    return Gazetteer([hostile_place(name), Place("OBLAST", PlaceKind.OBLAST, name, name)])


def hostile_facts(text: str) -> list[SourcedFact]:
    """Facts of two articles that contradict each other, all words of which are `text`."""
    facts = (*SEED_FACTS, newer(FactKind.EVACUATION, Evacuation.MANDATORY), newer(FactKind.POPULATION_NOW, 1))
    return [
        replace(
            sourced,
            fact=replace(sourced.fact, quote=text, said_by=text),
            source=replace(
                sourced.source, publisher=text, title=text, note=text, url=f"https://example.org/{text}"
            ),
        )
        for sourced in facts
    ]


def overviews(place: Place, now: Situation) -> list[Overview]:
    """What can be known of a place and around it, `now` being all that is known."""
    nothing = situation(KUPIANSK, [])
    area = Report(replace(AREA, name_uk=place.name_uk, name_en=place.name_en), now)
    neighbours = [Neighbour(place), Neighbour(place, 12.3), Neighbour(place, 12.3, area.place)]
    return [
        Overview(place, now),
        Overview(place, nothing),
        Overview(place, now, areas=(area,)),
        *(Overview(place, nothing, (area,), neighbour, now) for neighbour in neighbours),
        Overview(area.place, nothing, inside=(Report(place, now),) * 9),
    ]


def all_screens(its: Reader, place: Place, text: str) -> Iterator[Screen]:
    now = situation(KUPIANSK, hostile_facts(text))
    one = [place]
    commands = {"status": text or "-", "help": text or "-"}
    for overview in overviews(place, now):
        yield card(its, overview, subscribed=True)
        yield evidence_card(its, overview)
    lines = [Contact(text, {"en": text}, date(2025, 12, 1), oblast) for oblast in (None, "OBLAST")]
    yield contacts_screen(its, lines, place)
    yield contacts_screen(its, [], None)
    yield towns.start_screen(its, one)
    yield towns.choose_screen(its, one)
    yield towns.choose_status_screen(its, "contacts", one, one)
    yield asking.ambiguous_screen(its, "unsubscribe", one, place)
    yield asking.near_screen(its, "unsubscribe", one)
    yield asking.unknown_screen(its, "contacts", lines)
    yield asking.unknown_screen(its, "contacts", [])
    yield asking.not_followed_screen(its, one)
    yield location.around_screen(its, [(place, 3.4)], {place.code})
    yield location.far_screen(its, 50, (place, 340.0))
    yield location.far_screen(its, 50, None)
    yield location.ask_location_screen(its)
    yield location.only_in_private_screen(its)
    yield browsing.browse_screen(its, "contacts", None, 1, one)
    yield browsing.gone_screen(its, "contacts", one)
    for area in its.gazetteer.parents(place):
        yield browsing.browse_screen(its, "contacts", area, 1, one)
        yield towns.subscribed_screen(its, area, [EIGHT], is_new=True)
    yield towns.subscribed_screen(its, place, [EIGHT], is_new=True)
    yield towns.subscribed_screen(its, place, [], is_new=False)
    yield towns.unsubscribed_screen(its, place, was_subscribed=True)
    yield towns.unsubscribed_screen(its, place, was_subscribed=False)
    yield towns.too_many_screen(its, 50)
    yield towns.choose_unsubscribe_screen(its, one)
    yield towns.my_towns_screen(its, one, [EIGHT])
    yield towns.my_towns_screen(its, [], [])
    yield preferences.digest_screen(its, [EIGHT])
    yield preferences.digest_set_screen(its, [EIGHT], follows_something=False)
    yield preferences.digest_set_screen(its, [], follows_something=True)
    yield preferences.digest_wrong_screen(its, 3)
    yield preferences.language_screen(its)
    yield preferences.language_set_screen(its)
    yield preferences.help_screen(its, commands)
    yield preferences.privacy_screen(its)
    yield preferences.forget_screen(its)
    yield preferences.forgotten_screen(its)
    yield preferences.only_text(its)
    yield preferences.apology(its)


def written(its: Reader, place: Place, text: str) -> Iterator[tuple[str, Buttons]]:
    """Everything that is ever sent, as messages."""
    for screen in all_screens(its, place, text):
        for html in split(screen.blocks):
            yield html, screen.buttons
    facts = hostile_facts(text)
    change = Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, facts[4], facts[5])
    fell = Change(ChangeKind.LEVEL_FELL, Urgency.NOTICE, facts[5], facts[4])
    near = Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, facts[1], facts[1])
    now = situation(KUPIANSK, facts)
    messages = [
        alert_message(its, Alert(KUPIANSK, Urgency.URGENT, (change, near)), place),
        alert_message(its, Alert(KUPIANSK, Urgency.NOTICE, (near, fell)), place),
        alert_message(
            its, Alert(AREA.code, Urgency.URGENT, (change, near)), replace(AREA, name_en=place.name_en)
        ),
    ]
    nothing = situation(KUPIANSK, [])
    before = [None, *(dict.fromkeys((KUPIANSK, AREA.code), known) for known in (nothing, now))]
    messages += [
        message
        for told in before
        for overview in overviews(place, now)
        for message in digest_messages(its, EIGHT, [TownUpdate(overview, told)] * 2)
    ]
    for message in messages:
        yield message.html, message.buttons


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=strings, name=strings)
def test_telegram_takes_every_message_whatever_words_are_in_it(
    catalogs: Catalogs, language: str, text: str, name: str
) -> None:
    its = reader(catalogs, hostile_gazetteer(name), language)

    for html, _ in written(its, hostile_place(name), text):
        plain = parse(html).text
        assert plain.strip()
        assert utf16_length(plain) <= size(html) <= LONGEST_MESSAGE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_telegram_takes_every_message_made_of_hostile_words(
    catalogs: Catalogs, language: str, text: str
) -> None:
    its = reader(catalogs, hostile_gazetteer(text), language)

    for html, _ in written(its, hostile_place(text), text):
        assert parse(html).text.strip()
        assert size(html) <= LONGEST_MESSAGE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_has_a_label_and_an_action_that_telegram_takes(
    catalogs: Catalogs, gazetteer: Gazetteer, language: str
) -> None:
    place = gazetteer.get(KUPIANSK)
    assert place is not None

    for _, buttons in written(reader(catalogs, gazetteer, language), place, "words"):
        for button in (button for row in buttons for button in row):
            assert button.label.strip()
            assert 1 <= len(button.action.encode()) <= 64


def test_no_code_of_the_gazetteer_makes_an_action_too_long(gazetteer: Gazetteer) -> None:
    assert max(len(f"unsubscribe:{place.code}".encode()) for place in gazetteer) <= 64


def test_a_quote_reads_as_it_was_written(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    its = reader(catalogs, gazetteer)
    place = gazetteer.get(KUPIANSK)
    assert place is not None
    words = "5 < 6 & \"seven\" > <b>'eight'</b> &amp; {nine}"

    screen = evidence_card(its, Overview(place, situation(KUPIANSK, hostile_facts(words))))
    found = "\n".join(parse(block).text for block in screen.blocks)

    assert found.count(words) >= len(SEED_FACTS)


def test_a_long_quote_is_cut_and_says_so(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    cut = reader(catalogs, gazetteer).plain("word " * 500)

    assert 390 <= len(cut) <= 400
    assert cut.endswith("word…")


@given(text=strings)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_foreign_text_stays_one_line_of_bearable_length(
    catalogs: Catalogs, gazetteer: Gazetteer, text: str
) -> None:
    html = reader(catalogs, gazetteer).plain(text)

    assert size(html) <= 400
    assert len(html.splitlines()) <= 1
    assert parse(html).entities == []


def test_an_address_too_long_for_a_message_is_not_linked(catalogs: Catalogs, gazetteer: Gazetteer) -> None:
    place = gazetteer.get(KUPIANSK)
    assert place is not None
    first, address = SEED_FACTS[0], "https://example.org/" + "a" * 4000
    linked = replace(first, source=replace(first.source, url=address))

    overview = Overview(place, situation(KUPIANSK, [linked]))
    screen = card(reader(catalogs, gazetteer), overview, subscribed=False)

    assert "Source: FRANCE 24 (Reuters)." in "\n".join(screen.blocks)


def test_an_ambiguous_name_is_told_apart_by_raion_and_oblast(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    place = gazetteer.get(KUPIANSK)
    assert place is not None

    screen = asking.ambiguous_screen(reader(catalogs, gazetteer), "status", [place], None)

    assert screen.buttons[0][0].label == "Kupiansk, Kupiansk Raion, Kharkiv Oblast"


def test_the_time_of_digests_names_the_city_whose_clock_counts(
    catalogs: Catalogs, gazetteer: Gazetteer
) -> None:
    times = [EIGHT, Slot(20 * 60)]

    assert towns.digest_sentence(reader(catalogs, gazetteer), times) == (
        "Scheduled updates: daily at 08:00, 20:00 (Kyiv time), without sound."
    )
    assert "часовий пояс: Київ" in towns.digest_sentence(reader(catalogs, gazetteer, "uk"), times)
    assert towns.digest_sentence(reader(catalogs, gazetteer), []) == "Scheduled updates are off."
