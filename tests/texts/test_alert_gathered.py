"""What one article changed in several places, told in one message."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.fact import Evacuation, FactKind
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.situation import Source, SourcedFact
from bot.places import Gazetteer
from bot.simulator.html import parse
from bot.texts.alert import Gathering, Told, alert_message
from bot.texts.catalog import Catalogs
from bot.texts.split import LONGEST_MESSAGE, size
from tests.texts.builders import FRANCE24, KUPIANSK, SUSPILNE, fact, reader

RAION, HROMADA = "UA63080000000032022", "UA63080090000067457"
OSYNOVO, POKROVSK = "UA63080090060022231", "UA14160210010099403"
#: Two villages of one name in one hromada.
NAMESAKES = ("UA63080010320060330", "UA63080010330053692")
ADVICE = "<b>What to do:</b>"


class Push:
    def __init__(self, catalogs: Catalogs, gazetteer: Gazetteer) -> None:
        self.catalogs, self.gazetteer = catalogs, gazetteer

    def __call__(self, *told: Told, language: str = "en") -> list[Message]:
        return self.gathering(language).messages(told)

    def gathering(self, language: str = "en") -> Gathering:
        return Gathering(reader(self.catalogs, self.gazetteer, language, date(2024, 11, 15)))

    def place(self, code: str) -> Place:
        place = self.gazetteer.get(code)
        assert place is not None
        return place

    def told(
        self, code: str, *changes: Change, urgency: Urgency = Urgency.URGENT, followed: bool = True
    ) -> Told:
        place = self.place(code)
        its = tuple(replace(c, after=at(c.after, code)) for c in changes or (ROSE,))
        return Told(Alert(place.code, urgency, its), place, followed)

    def villages(self, count: int) -> list[Place]:
        return [its for its in self.gazetteer.inside(self.place(RAION)) if its.category][:count]


def at(sourced: SourcedFact, code: str) -> SourcedFact:
    return replace(sourced, fact=replace(sourced.fact, place=code))


def said(value: Evacuation, words: str = "ordered in all of them", its: Source = SUSPILNE) -> SourcedFact:
    return fact(FactKind.EVACUATION, value, words, "officials", its)


def front(km: float, its: Source = SUSPILNE) -> SourcedFact:
    return fact(FactKind.FRONT_DISTANCE_KM, km, f"{km} km away", None, its)


ROSE = Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, None, said(Evacuation.MANDATORY))
KNOWN_BEFORE = replace(ROSE, before=said(Evacuation.URGED, "urged", FRANCE24))
FELL = Change(
    ChangeKind.LEVEL_FELL, Urgency.NOTICE, said(Evacuation.MANDATORY, "m", FRANCE24), said(Evacuation.URGED)
)


@pytest.fixture
def push(catalogs: Catalogs, gazetteer: Gazetteer) -> Push:
    return Push(catalogs, gazetteer)


def test_each_place_stands_with_its_change_and_the_source_once(push: Push) -> None:
    near = Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, front(12, FRANCE24), front(4))

    (message,) = push(push.told(KUPIANSK), push.told(OSYNOVO, near))

    assert message.html.split("\n") == [
        "🔴 URGENT · 2 places, Kharkiv Oblast",
        "",
        "🔴 <b>Kupiansk</b>",
        "Evacuation: <b>mandatory</b>",
        "",
        "🔴 <b>Osynovo</b>, Kupiansk Hromada",
        "The front came nearer. Distance: <b>4 km</b>",
        "Before: 12 km — FRANCE 24 (Reuters), 14 November 2024 (yesterday)",
        "",
        "<blockquote>ordered in all of them — officials</blockquote>",
        "<blockquote>4 km away</blockquote>",
        "",
        "As of 15 November 2024 (today)",
        'Source: <a href="https://suspilne.media/1">Suspilne</a>.',
        "",
        "<b>What to do:</b> follow the local authorities. If you can leave, do not wait: "
        "the nearer the front, the harder it gets. Evacuation is free; nobody may ask you for money. "
        "This bot is not the air-raid siren.",
    ]


def test_it_reads_in_ukrainian_all_through(push: Push) -> None:
    (message,) = push(push.told(KUPIANSK), push.told(HROMADA), language="uk")

    blocks = message.html.split("\n\n")
    assert blocks[0] == "🔴 ТЕРМІНОВО · 2 сповіщення, Харківська область"
    assert blocks[1] == "🔴 <b>Куп’янськ</b>\nЕвакуація: <b>обов’язкова</b>"
    assert blocks[2].split("\n")[1] == "Це сповіщення — для всієї громади та її населених пунктів."
    assert not any(letter in message.html.split("<blockquote>")[0] for letter in "qwz")


def test_a_single_alert_is_the_same_text_as_ever(push: Push) -> None:
    its = push.told(KUPIANSK)

    alone = alert_message(
        reader(push.catalogs, push.gazetteer, "en", date(2024, 11, 15)), its.alert, its.place
    )

    assert push(its) == [alone]


def test_places_of_several_oblasts_each_name_theirs(push: Push) -> None:
    (message,) = push(push.told(KUPIANSK), push.told(POKROVSK))

    assert message.html.startswith("🔴 URGENT · 2 places\n\n🔴 <b>Kupiansk</b>, Kharkiv Oblast\n")
    assert "🔴 <b>Pokrovsk</b>, Donetsk Oblast\n" in message.html
    assert [b.action for b in message.buttons[-1]] == ["contacts"]


def test_two_places_that_would_read_the_same_are_told_apart(push: Push) -> None:
    (message,) = push(*map(push.told, NAMESAKES), language="uk")

    headings = [block.split("\n")[0] for block in message.html.split("\n\n")[1:3]]
    assert [heading.split(",")[0] for heading in headings] == [
        "🔴 <b>Шевченкове (60330)</b>",
        "🔴 <b>Шевченкове (53692)</b>",
    ]


def test_notices_beside_an_urgent_alert_are_marked_as_such(push: Push) -> None:
    (message,) = push(
        push.told(KUPIANSK),
        push.told(OSYNOVO, FELL, urgency=Urgency.NOTICE),
        push.told(HROMADA, FELL, urgency=Urgency.NOTICE),
    )

    assert message.html.startswith("🔴 URGENT · 1 place · 🔵 Change · 2 places, Kharkiv Oblast\n")
    assert "\n🔵 <b>Osynovo</b>, Kupiansk Hromada\nThe newest report states a lower level." in message.html
    assert not message.silent
    for advice in ("No order is lifted by a report alone.", ADVICE):
        assert message.html.count(advice) == 1


def test_notices_alone_are_silent_and_never_called_urgent(push: Push) -> None:
    (message,) = push(
        push.told(KUPIANSK, FELL, urgency=Urgency.NOTICE), push.told(OSYNOVO, FELL, urgency=Urgency.NOTICE)
    )

    assert message.silent
    assert "URGENT" not in message.html
    assert "🔴" not in message.html
    assert ADVICE not in message.html


def test_a_fact_of_another_date_carries_its_own(push: Push) -> None:
    older = replace(ROSE, after=replace(ROSE.after, fact=replace(ROSE.after.fact, as_of=date(2024, 11, 1))))

    (message,) = push(push.told(KUPIANSK), push.told(OSYNOVO, older), push.told(HROMADA))

    kupiansk, osynovo = message.html.split("\n\n")[1:3]
    assert "As of" not in kupiansk
    assert osynovo.split("\n")[2:] == [
        "As of 1 November 2024 (14 days ago)",
        "⚠️ <b>OLD.</b> The situation may be different now.",
    ]
    assert message.html.count("Source:") == 1


def test_a_fact_of_another_article_names_its_own_source(push: Push) -> None:
    other = replace(FELL, after=said(Evacuation.UNDERWAY, "buses leave", FRANCE24))

    (message,) = push(push.told(KUPIANSK), push.told(HROMADA), push.told(OSYNOVO, other))

    osynovo = message.html.split("\n\n")[3]
    assert "As of 14 November 2024" in osynovo
    assert "Source: FRANCE 24 (Reuters). Not independently verified." in osynovo
    assert "buses leave" not in message.html


def test_forty_villages_are_one_message_without_the_quotes_that_do_not_fit(push: Push) -> None:
    villages = push.villages(40)
    changes = [
        replace(ROSE, after=said(Evacuation.MANDATORY, f"the words for {v.name_en} at length" * 2))
        for v in villages
    ]

    for language in ("en", "uk"):
        told = [push.told(v.code, c) for v, c in zip(villages, changes, strict=True)]
        (message,) = push(*told, language=language)

        assert size(message.html) <= LONGEST_MESSAGE
        assert "blockquote" not in message.html
        for village in villages:
            assert f"<b>{village.name(language)}" in message.html


def test_what_needs_two_messages_gets_two_each_complete_in_itself(push: Push) -> None:
    villages = push.villages(40)

    first, second = push(*(push.told(v.code, KNOWN_BEFORE) for v in villages))

    names = [f"<b>{v.name_en}" for v in villages]
    assert [name in first.html or name in second.html for name in names] == [True] * 40
    assert first.html.startswith("🔴 URGENT · 40 places, Kharkiv Oblast (1/2)\n\n")
    assert second.html.startswith("🔴 URGENT · 40 places, Kharkiv Oblast (2/2)\n\n")
    for message in (first, second):
        assert size(message.html) <= LONGEST_MESSAGE
        assert parse(message.html).text.count("As of 15 November 2024 (today)\nSource: Suspilne.") == 1
        assert ADVICE in message.html
    assert (first.html + second.html).count("Before: urged") == 40


@pytest.mark.parametrize(("language", "more"), [("en", "more places"), ("uk", "та ще")])
def test_what_not_even_two_messages_hold_is_counted(push: Push, language: str, more: str) -> None:
    villages = push.villages(200)

    first, second = push(
        *(push.told(v.code, KNOWN_BEFORE, followed=False) for v in villages), language=language
    )

    shown = (first.html + second.html).count("🔴 <b>")
    assert 60 < shown < 200
    (line,) = (line for line in second.html.split("\n") if more in line)
    assert f" {200 - shown} " in line
    assert more not in first.html
    assert size(second.html) > LONGEST_MESSAGE * 0.9
    assert all(f"<b>{v.name(language)}" in first.html + second.html for v in villages[:shown])


@pytest.mark.parametrize("words", ["&" * 10_000, "😀" * 10_000, "<b>" * 5_000])
@pytest.mark.parametrize("count", [2, 40, 200])
def test_no_words_of_an_article_are_too_long(push: Push, words: str, count: int) -> None:
    hostile = Source(3, words, date(2024, 11, 15), words, "https://a.ua/" + "x" * 2030, words, True)
    rose = replace(KNOWN_BEFORE, before=said(Evacuation.URGED, words, hostile))
    rose = replace(rose, after=fact(FactKind.EVACUATION, Evacuation.FORCED, words, words, hostile))
    dated = replace(rose, after=replace(rose.after, fact=replace(rose.after.fact, as_of=date(2024, 11, 1))))
    villages = push.villages(count)

    told = [push.told(v.code, rose if n % 2 else dated, followed=n < 2) for n, v in enumerate(villages)]
    messages = push(*told)

    assert 1 <= len(messages) <= 2
    for message in messages:
        assert size(message.html) <= LONGEST_MESSAGE
        plain = parse(message.html).text
        assert "Source:" in plain
        assert "What to do:" in plain
        for block in message.html.split("\n\n"):
            if "Evacuation:" in block:
                assert block.startswith("🔴 <b>")


def test_what_the_reader_follows_comes_first_and_keeps_its_order(push: Push) -> None:
    villages = push.villages(10)

    (message,) = push(*(push.told(v.code, followed=n in {4, 7}) for n, v in enumerate(villages)))

    headings = [line for line in message.html.split("\n") if line.startswith("🔴 <b>")]
    expected = [villages[n] for n in (4, 7, 0, 1, 2, 3, 5, 6, 8, 9)]
    assert [line.split("<b>")[1].split("</b>")[0] for line in headings] == [v.name_en for v in expected]
    assert message.buttons[0][0].action == f"status:{villages[4].code}"


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("count", [100, 200])
def test_what_the_reader_follows_is_named_in_as_many_messages_as_it_takes(
    push: Push, language: str, count: int
) -> None:
    villages = push.villages(300)

    messages = push(
        *(push.told(v.code, followed=n < count) for n, v in enumerate(villages)), language=language
    )

    html = "\n\n".join(message.html for message in messages)
    shown = html.count("🔴 <b>")
    assert len(messages) >= count // 50 - 1
    assert count <= shown < len(villages)
    assert f" {len(villages) - shown} " in messages[-1].html.split("🔴 <b>")[-1]
    assert all(f"<b>{v.name(language)}" in html for v in villages[:count])
    for number, message in enumerate(messages, 1):
        assert size(message.html) <= LONGEST_MESSAGE
        assert f" ({number}/{len(messages)})\n\n" in message.html


def test_a_gathering_that_wrote_for_others_before_writes_the_same(push: Push) -> None:
    near = Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, front(12, FRANCE24), front(4))
    of_others = [push.told(v.code, KNOWN_BEFORE) for v in push.villages(90)]
    told = [push.told(POKROVSK, near), *map(push.told, NAMESAKES), push.told(OSYNOVO, FELL)]
    gathering = push.gathering()

    for its in (told, of_others, told[1:], told[:2], [*told[1:], *of_others[5:]], told):
        once = {each.place.code: each for each in [*of_others, *told]}
        these = [once[each.place.code] for each in its]
        assert gathering.messages(these) == push.gathering().messages(these)


def test_no_change_stands_under_the_name_of_another_place(push: Push) -> None:
    told = [
        push.told(v.code, Change(ChangeKind.FRONT_NEARER, Urgency.URGENT, None, front(n + 1)))
        for n, v in enumerate(push.villages(100))
    ]

    html = "\n\n".join(message.html for message in push(*told))

    shown = 0
    for n, its in enumerate(told):
        blocks = [b for b in html.split("\n\n") if f"<b>{its.place.name_en}</b>, " in b]
        values = {b.split("<b>")[2].split("</b>")[0] for b in blocks}
        shown += f"{n + 1} km" in values
        namesakes = {f"{m + 1} km" for m, o in enumerate(told) if o.place.name_en == its.place.name_en}
        assert values <= namesakes
    assert shown > 30


def test_the_first_places_have_buttons_to_their_status(push: Push) -> None:
    villages = push.villages(6)

    (message,) = push(*(push.told(v.code) for v in villages))

    found = [button for row in message.buttons for button in row]
    oblast = push.gazetteer.oblast(villages[0])
    assert oblast
    assert [b.action for b in found] == [
        *(f"status:{v.code}" for v in villages[:4]),
        f"contacts:{oblast.code}",
    ]
    assert found[0].label == f"📋 {villages[0].name_en}"
