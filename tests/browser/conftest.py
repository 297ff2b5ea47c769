"""A real Chromium on the demo as `make demo` starts it."""

import re
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, async_playwright

from tests.acceptance.program import Program
from tests.conftest import missing

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
#: Without its background traffic, and without a sandbox, which needs rights that a container does not have.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The address that the demo prints."""
    program = Program({})
    await program.start("demo", "--port", "0")
    await program.says("the bot runs")
    found = re.search(r"http://\S+", program.output)
    assert found, program.output
    yield found[0]
    await program.clean_up()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        missing("Chromium: install the package chromium to run the browser tests")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield opened
        await opened.close()


@pytest.fixture
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The demo page; the test fails when a script of the page does, or when it asks another host."""
    faults: list[str] = []
    opened = await browser.new_page(viewport={"width": 1280, "height": 860})
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on(
        "request", lambda request: faults.append(request.url) if _is_foreign(request.url, address) else None
    )
    await opened.goto(address)
    yield opened
    assert faults == []


def _is_foreign(url: str, address: str) -> bool:
    return not url.startswith((address, "data:", "blob:"))
