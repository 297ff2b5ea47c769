"""What was pushed is kept as it was said."""

from datetime import date, timedelta

from bot.domain.alerts import Alert, Change, ChangeKind, Urgency
from bot.domain.fact import Evacuation, Fact, FactKind, Qualifier, Terms
from bot.domain.situation import Source, SourcedFact
from bot.storage import alerts
from bot.storage import messages as texts
from bot.storage.alerts import Cause
from bot.storage.database import Database
from tests.storage.builders import KUPIANSK, MESSAGE, NOW, POKROVSK, publish, raise_alert

LIFE = timedelta(hours=24)


async def test_an_alert_is_read_as_it_was_raised(database: Database) -> None:
    async with database.write() as tx:
        article_id = await publish(tx)
        its = Source(article_id, "Суспільне", date(2026, 11, 22), None, "https://x.example", None, True)
        order = Fact(
            FactKind.EVACUATION,
            KUPIANSK,
            Evacuation.FORCED,
            "«примусова евакуація»",
            10,
            31,
            said_by="Олег Синєгубов",
            as_of=date(2026, 11, 21),
            terms=Terms(covers="families", ends=date(2026, 12, 1)),
        )
        front = Fact(
            FactKind.FRONT_DISTANCE_KM, KUPIANSK, 2.5, "2-3 km", 0, 6, Qualifier.RANGE, bounds=(2.0, 3.0)
        )
        changes = (
            Change(ChangeKind.LEVEL_ROSE, Urgency.URGENT, None, SourcedFact(order, its)),
            Change(ChangeKind.FRONT_NEARER, Urgency.NOTICE, SourcedFact(front, its), SourcedFact(front, its)),
        )
        alert = Alert(KUPIANSK, Urgency.URGENT, changes)
        raised = await alerts.add(tx, alert, Cause(article_id, 2.5, NOW, NOW + LIFE))

    async with database.read() as tx:
        assert await alerts.load(tx, [raised.id]) == {raised.id: raised}
    assert (raised.alert, raised.front_km) == (alert, 2.5)


async def test_only_what_was_told_before_and_still_leaves_is_found(database: Database) -> None:
    async with database.write() as tx:
        article_id = await publish(tx)
        older, its = [await raise_alert(tx, article_id) for _ in range(2)]
        elsewhere = await raise_alert(tx, article_id, place=POKROVSK)
        told = [await texts.add(tx, MESSAGE, NOW, each) for each in (older, its, elsewhere)]

        before = await alerts.told_before(tx, [KUPIANSK], NOW, its)
        assert [each.message_id for each in before] == told[:1]
        assert await alerts.told_before(tx, [KUPIANSK], NOW + LIFE, its) == []


async def test_what_newer_alerts_say_of_a_place_is_found(database: Database) -> None:
    async with database.write() as tx:
        article_id = await publish(tx)
        its = await raise_alert(tx, article_id)
        await raise_alert(tx, article_id, ChangeKind.LEVEL_FELL)

        assert await alerts.newer(tx, [KUPIANSK, POKROVSK], its) == {
            KUPIANSK: [frozenset({ChangeKind.LEVEL_FELL})]
        }
