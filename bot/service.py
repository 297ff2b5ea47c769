"""The composition root: opens everything, runs it, stops it in order."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import SystemRandom
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat.application import PtbApplication, build, log_in, publish_menus, shut_down
from bot.chat.desk import Desk
from bot.chat.inbox import Inbox
from bot.chat.poller import Poller
from bot.chat.request import Traffic
from bot.chat.sender import BotApiSender
from bot.chat.transport import Transport
from bot.delivery.dispatcher import Dispatcher
from bot.delivery.fanout import FanOut
from bot.delivery.outcome import TokenRefusedError
from bot.delivery.pacing import Pacing
from bot.delivery.steps import Steps
from bot.digests import Digests
from bot.gathering import Gatherer
from bot.intake import Intake
from bot.operators import Operators
from bot.places import Gazetteer, load_gazetteer
from bot.settings import Settings, read_contacts
from bot.sources.seeds import Seeds, read_seeds
from bot.stopping import unless
from bot.storage import inbox as stored_inbox
from bot.storage import outbox
from bot.storage.database import Database
from bot.succession import Succession
from bot.texts.catalog import Catalogs, load_catalogs
from bot.texts.contacts import Contact
from bot.texts.reader import Readers

log = structlog.get_logger()

#: Whoever asks the bot to stop waits at most so long; what is cut off is done again at the next start.
STOP_WITHIN = 3.0
#: After a part of the bot failed, for instance on a full disk, it is started again so much later.
_PAUSE_AFTER_FAILURE = 2.0
#: Messages a second that cost nothing (core.telegram.org/bots/faq#broadcasting-to-users).
_FREE_PER_SECOND = 30.0
#: What ended is kept so long.
_KEPT_FOR = timedelta(days=30)
_PRUNED_TOGETHER = 1000
#: How long the numbers of updates are kept. Telegram may give an update again for a day, and the offset is
#: taken from them for six (`bot.storage.inbox.next_offset`).
_UPDATES_KEPT = timedelta(days=7)

#: Runs until the event is set.
Part = Callable[[asyncio.Event], Awaitable[None]]


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Core:
    """All that works without Telegram."""

    database: Database
    gazetteer: Gazetteer
    catalogs: Catalogs
    intake: Intake
    gatherer: Gatherer
    digests: Digests
    desk: Desk
    succession: Succession

    async def forget_what_ended(self) -> None:
        """Deliveries that ended long ago, a little at a time."""
        pruned = _PRUNED_TOGETHER
        while pruned == _PRUNED_TOGETHER:
            async with self.database.write() as tx:
                pruned = await outbox.prune(tx, now() - _KEPT_FOR, _PRUNED_TOGETHER)

    async def forget_old_updates(self) -> None:
        async with self.database.write() as tx:
            await stored_inbox.prune(tx, now() - _UPDATES_KEPT)

    async def load_seeds(self, seeds: Seeds) -> int:
        """Make the seeds public; they never push. Returns how many were new."""
        for refusal in seeds.refused:
            log.error("a seed is refused", file=str(refusal.file), field=refusal.field, reason=refusal.reason)
        new = [article for article in seeds.articles if not await self.intake.knows(article)]
        for article in new:
            await self.intake.take_in(article, publish=True, push=False)
        return len(new)


@asynccontextmanager
async def open_core(settings: Settings) -> AsyncIterator[Core]:
    """Raises `SettingsError`, `DatabaseUrlError`, and what a database that cannot be opened raises."""
    contacts = [Contact(c.phone, c.purpose, c.checked_on, c.oblast) for c in read_contacts()]
    database = Database(settings.database_url.get_secret_value())
    await database.open()
    gazetteer, catalogs = load_gazetteer(), load_catalogs()
    loud_for = timedelta(days=settings.loud_for_days)
    alert_life = timedelta(hours=settings.alert_expires_hours)
    readers = Readers(catalogs, gazetteer, settings.timezone, timedelta(days=settings.old_after_days))
    try:
        yield Core(
            database,
            gazetteer,
            catalogs,
            Intake(database, gazetteer, readers, loud_for, alert_life, now),
            Gatherer(database, gazetteer, readers, now, time.monotonic),
            Digests(database, gazetteer, readers, now, time.monotonic, asyncio.sleep),
            Desk(database, gazetteer, readers, contacts, settings.default_digest, now),
            Succession(database, gazetteer, readers, now),
        )
    finally:
        await database.close()


async def run(settings: Settings, core: Core, stopping: asyncio.Event) -> None:
    """Serve until `stopping` is set. Raises `TokenRefusedError`."""
    today = now().astimezone(settings.timezone).date()
    # Before anything is sent or answered: a code that left must not stop alerts unseen.
    await core.succession.settle()
    loaded = await core.load_seeds(read_seeds(settings.seeds, today))
    collect_garbage_seldom()
    transport = Transport(settings.proxy)
    pacing = Pacing(settings.messages_per_second)
    application = build(
        settings.required_token(),
        settings.api_url,
        core.desk,
        transport,
        asyncio.sleep,
        traffic=Traffic(
            leaves=lambda chat_id: pacing.replied(chat_id, time.monotonic()),
            # A person who writes very fast is answered too fast: that says nothing of others.
            refused=lambda chat_id, seconds: pacing.hold(chat_id, seconds, time.monotonic()),
        ),
    )
    wake = asyncio.Event()
    poller = Poller(application.bot, core.database, wake, now, asyncio.sleep)
    inbox = Inbox(application.bot, core.database, application.process_update, wake)
    dispatcher = _dispatcher(settings, core, transport, pacing)
    fan_out = Steps(FanOut(core.database, now, time.monotonic).advance, asyncio.sleep)
    gathering = Steps(core.gatherer.advance, asyncio.sleep)
    scheduler = _scheduler(core)
    try:
        await unless(stopping, log_in(application, asyncio.sleep))
        if not stopping.is_set():
            scheduler.start()
            log.info("the bot runs", username=application.bot.username, new_seeds=loaded)
            parts = {
                "poller": poller.run,
                "inbox": inbox.run,
                "fan-out": fan_out.run,
                "gathering": gathering.run,
                "dispatcher": dispatcher.run,
            }
            await _serve(parts, publish_menus(application, core.catalogs), stopping)
    finally:
        if scheduler.running:
            scheduler.shutdown(wait=False)
        await _close(application, poller)
        log.info("the bot has stopped")


async def _serve(
    parts: Mapping[str, Part], menus: Coroutine[Any, Any, None], stopping: asyncio.Event
) -> None:
    try:
        async with asyncio.timeout(None) as deadline, asyncio.TaskGroup() as tasks:
            for name, part in parts.items():
                tasks.create_task(_keep_going(name, part, stopping))
            tasks.create_task(unless(stopping, menus))
            await stopping.wait()
            deadline.reschedule(asyncio.get_running_loop().time() + STOP_WITHIN)
    except TimeoutError:
        log.warning("work was cut off to stop in time; it is done again at the next start")
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None


async def _keep_going(name: str, part: Part, stopping: asyncio.Event) -> None:
    """Run a part until it ends by itself; start it again when it fails."""
    while True:
        try:
            return await part(stopping)
        except TokenRefusedError:
            raise
        except Exception:
            log.exception("a part failed and is started again", part=name)
            await unless(stopping, asyncio.sleep(_PAUSE_AFTER_FAILURE))


def _scheduler(core: Core) -> AsyncIOScheduler:
    # By default a job that is a second late is dropped. Here late is made up for: the rows know what is owed.
    scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})
    scheduler.add_job(core.digests.make_due, "cron", second=0, id="digests", next_run_time=now())
    # For chats that could not be written to at the start and came back since.
    scheduler.add_job(core.succession.settle, "cron", second=30, id="succession")
    scheduler.add_job(core.forget_what_ended, "cron", hour=1, minute=17, id="outbox")
    scheduler.add_job(core.forget_old_updates, "interval", days=1, id="inbox", next_run_time=now())
    # The inbox wipes whenever it comes to rest; this is for when it never does.
    scheduler.add_job(core.database.wipe, "cron", second=45, id="wipe")
    return scheduler


def collect_garbage_seldom() -> None:
    # By default every few hundred objects are followed by a search for cycles, over the gazetteer too: that
    # takes a third of the processor's time while a broadcast leaves.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _dispatcher(settings: Settings, core: Core, transport: Transport, pacing: Pacing) -> Dispatcher:
    token = settings.required_token()
    return Dispatcher(
        database=core.database,
        sender=BotApiSender(
            transport,
            settings.api_url,
            token,
            settings.paid_broadcast,
            unpaid=lambda: pacing.limit(_FREE_PER_SECOND),
        ),
        pacing=pacing,
        now=now,
        monotonic=time.monotonic,
        sleep=asyncio.sleep,
        random=SystemRandom(),
        on_bad_message=Operators(settings.operators, core.catalogs, now).tell_bad_message,
    )


async def _close(application: PtbApplication, poller: Poller) -> None:
    try:
        async with asyncio.timeout(1.0):
            await poller.confirm()
    except Exception as error:  # noqa: BLE001 - a courtesy: unconfirmed updates are answered again, that is all
        log.info("the last updates are not confirmed", error=type(error).__name__)
    await shut_down(application)
