from datetime import date
from secrets import token_urlsafe
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.commands.run import stop_signal
from bot.commands.terminal import CommandError, core, perform, settings

if TYPE_CHECKING:
    from bot.service import Core

#: The source of a text that was pasted without naming one.
_PUBLISHER = "Demo panel"
_BURST = 8


def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the page; 0 picks a free one.")] = 8080,
) -> None:
    """Try the bot without a token: a local Telegram with a chat page, on this machine alone.

    Example: evacbot demo --port 0
    """
    perform(_demo(port))


async def _demo(port: int) -> None:
    from bot.service import run as serve_bot
    from bot.simulator import LimitSettings, Simulator, serve

    token = f"1234567890:{token_urlsafe(24)}"
    stopping = stop_signal()
    with TemporaryDirectory(prefix="evacbot-demo-") as folder:
        database = f"sqlite:///{folder}/evacbot.db"
        quiet = settings(token=token, token_file=None, database_url=database, api_url="http://localhost")
        async with core(quiet) as opened:
            try:
                # People try many buttons at once; Telegram, too, is patient with short bursts.
                simulator = Simulator(token, limits=LimitSettings(private_burst=_BURST))
                async with serve(simulator, port=port, publish=_publisher(opened)) as url:
                    print(f"\n  Open {url}  (Ctrl-C stops it)\n", flush=True)
                    await serve_bot(quiet.model_copy(update={"api_url": url}), opened, stopping)
            except OSError as error:
                raise CommandError(
                    f"cannot listen on port {port}: {error.strerror}; choose another: evacbot demo --port 0"
                ) from error


def _publisher(opened: "Core") -> Any:
    """What the page's panel does with a text: what `evacbot ingest --publish` does."""
    from bot.commands.ingest import summary
    from bot.domain.article import Article

    async def publish(given: dict[str, Any]) -> dict[str, Any]:
        today = opened.desk.today()
        try:
            published = date.fromisoformat(given["published"]) if given.get("published") else today
        except (TypeError, ValueError):
            return {
                "ok": False,
                "summary": "the date of publication is no date; write for instance 2026-11-23",
            }
        if published > today:
            return {"ok": False, "summary": f"{published} is in the future"}
        article = Article(str(given["text"]), str(given.get("publisher") or _PUBLISHER), published)
        taken = await opened.intake.take_in(article, publish=True, push=True)
        return {"ok": bool(taken.facts), "summary": summary(taken, opened.gazetteer)}

    return publish
