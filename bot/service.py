"""The composition root: opens everything, runs it, stops it in order."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import SystemRandom

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat.application import PtbApplication, build, log_in, publish_menus, shut_down
from bot.chat.desk import Desk
from bot.chat.poller import Poller
from bot.chat.sender import BotApiSender
from bot.chat.transport import Transport
from bot.delivery.dispatcher import Dispatcher
from bot.delivery.fanout import FanOut
from bot.delivery.outcome import TokenRefusedError
from bot.delivery.pacing import Pacing
from bot.digests import Digests
from bot.intake import Intake
from bot.places import Gazetteer, load_gazetteer
from bot.settings import Settings, read_contacts
from bot.sources.seeds import Seeds, read_seeds
from bot.stopping import unless
from bot.storage import outbox
from bot.storage.database import Database
from bot.succession import Succession
from bot.texts.catalog import Catalogs, load_catalogs
from bot.texts.contacts import Contact

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


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Core:
    """All that works without Telegram."""

    database: Database
    gazetteer: Gazetteer
    catalogs: Catalogs
    intake: Intake
    digests: Digests
    desk: Desk
    succession: Succession

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
    old_after = timedelta(days=settings.old_after_days)
    loud_for = timedelta(days=settings.loud_for_days)
    alert_life = timedelta(hours=settings.alert_expires_hours)
    zone = settings.timezone
    try:
        yield Core(
            database,
            gazetteer,
            catalogs,
            Intake(database, gazetteer, catalogs, zone, old_after, loud_for, alert_life, now),
            Digests(database, gazetteer, catalogs, zone, old_after, now),
            Desk(database, gazetteer, catalogs, contacts, zone, old_after, settings.default_digest, now),
            Succession(database, gazetteer, catalogs, zone, old_after, now),
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
        written_to=lambda chat_id: pacing.take(chat_id, time.monotonic()),
    )
    dispatcher = _dispatcher(settings, core, transport, pacing)
    poller = Poller(application.bot, application.process_update, asyncio.sleep)
    scheduler = _scheduler(core)
    try:
        await unless(stopping, log_in(application, asyncio.sleep))
        if not stopping.is_set():
            scheduler.start()
            log.info("the bot runs", username=application.bot.username, new_seeds=loaded)
            await _serve(application, poller, dispatcher, core, stopping)
    finally:
        if scheduler.running:
            scheduler.shutdown(wait=False)
        await _close(application, poller)
        log.info("the bot has stopped")


async def _serve(
    application: PtbApplication, poller: Poller, dispatcher: Dispatcher, core: Core, stopping: asyncio.Event
) -> None:
    try:
        async with asyncio.timeout(None) as deadline, asyncio.TaskGroup() as parts:
            parts.create_task(_keep_going("poller", poller.run, stopping))
            parts.create_task(_keep_going("dispatcher", dispatcher.run, stopping))
            fan_out = FanOut(core.database, now, time.monotonic, asyncio.sleep)
            parts.create_task(_keep_going("fan-out", fan_out.run, stopping))
            parts.create_task(unless(stopping, publish_menus(application, core.catalogs)))
            await stopping.wait()
            deadline.reschedule(asyncio.get_running_loop().time() + STOP_WITHIN)
    except TimeoutError:
        log.warning("work was cut off to stop in time; it is done again at the next start")
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None


async def _keep_going(
    name: str, part: Callable[[asyncio.Event], Awaitable[None]], stopping: asyncio.Event
) -> None:
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
    scheduler.add_job(lambda: _prune(core), "cron", hour=1, minute=17, id="prune")
    return scheduler


def collect_garbage_seldom() -> None:
    # By default every few hundred objects are followed by a search for cycles, over the gazetteer too: that
    # takes a third of the processor's time while a broadcast leaves.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


async def _prune(core: Core) -> None:
    before, pruned = now() - _KEPT_FOR, _PRUNED_TOGETHER
    while pruned == _PRUNED_TOGETHER:
        async with core.database.write() as tx:
            pruned = await outbox.prune(tx, before, _PRUNED_TOGETHER)


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
    )


async def _close(application: PtbApplication, poller: Poller) -> None:
    try:
        async with asyncio.timeout(1.0):
            await poller.confirm()
    except Exception as error:  # noqa: BLE001 - a courtesy: unconfirmed updates are answered again, that is all
        log.info("the last updates are not confirmed", error=type(error).__name__)
    await shut_down(application)
