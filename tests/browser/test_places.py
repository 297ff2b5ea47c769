"""Finding one's village on the demo page: by a name written wrongly, by location, by buttons alone."""

import pytest
from playwright.async_api import Locator, Page, expect

from .test_demo import messages, phone, say

PHONE, DESKTOP = {"width": 375, "height": 760}, {"width": 1280, "height": 860}
#: Blyzniuky: 97 settlements, more than a page.
STEPS = (
    "places:subscribe.UA63000000000041885",
    "places:subscribe.UA63100000000059237",
    "places:subscribe.UA63100030000050119",
)


def button(phone: Locator, callback: str) -> Locator:
    return phone.locator(f"button[data-callback^='{callback}']").last


async def bot_messages(phone: Locator) -> int:
    return await phone.locator("article.message[data-from=bot]").count()


async def share(page: Page, place: str) -> None:
    await page.locator(f"dialog[open] button[data-preset='{place}']").click()
    await page.locator("dialog[open] button.primary").click()


async def fits(page: Page) -> bool:
    """Nothing sticks out of the page or of a button."""
    return bool(
        await page.evaluate(
            """() => document.documentElement.scrollWidth <= document.documentElement.clientWidth
            && [...document.querySelectorAll(".buttons button")].every(
              (button) => button.scrollWidth <= button.clientWidth + 1)"""
        )
    )


async def test_a_name_with_a_typo_leads_over_a_suggestion_to_the_status(page: Page) -> None:
    james = phone(page, "en")
    await say(james, "Kupianks")
    await expect(messages(james, "Did you mean")).to_be_visible()
    await james.locator("button.inline", has_text="Kupiansk, Kupiansk Raion, Kharkiv Oblast").click()
    await expect(messages(james, "2.5 km")).to_be_visible()


async def test_one_of_several_villages_of_the_same_name_is_chosen(page: Page) -> None:
    olena = phone(page, "uk")
    await say(olena, "/subscribe Опитне")
    question = messages(olena, "Таких назв кілька")
    await expect(question).to_be_visible()
    await question.locator("button", has_text="Опитне, Бахмутський р-н, Донецька обл.").click()
    await expect(messages(olena, "Ви підписалися: Опитне, Бахмутський район")).to_be_visible()


@pytest.mark.parametrize("width", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_a_location_shared_with_the_key_of_the_bot_shows_the_places_around(
    page: Page, width: dict[str, int]
) -> None:
    await page.set_viewport_size({"width": width["width"], "height": width["height"]})
    olena = phone(page, "uk")
    await olena.locator("button[data-action=start]").first.click()
    await button(olena, "location").click()
    key = olena.locator(".keyboard button", has_text="Надіслати мою геолокацію")
    await key.click()
    await share(page, "near Kupiansk")
    answer = messages(olena, "Найближчий до вас із відомих нам населених пунктів: Куп’янськ")
    await expect(answer.locator("button").first).to_have_text("📋 Куп’янськ, менше 1 км")
    await expect(key).to_be_hidden()
    assert await fits(page)
    await answer.locator("button").first.click()
    await expect(messages(olena, "2,5 км")).to_be_visible()


async def test_a_location_abroad_is_told_that_nothing_is_near(page: Page) -> None:
    james = phone(page, "en")
    await james.locator("button[data-action=start]").first.click()
    await james.locator("button[data-action=location]").click()
    await share(page, "Warsaw")
    await expect(messages(james, "no town or village within 50 km")).to_be_visible()


@pytest.mark.parametrize("width", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_the_buttons_lead_to_a_village_on_the_second_page_in_one_message(
    page: Page, width: dict[str, int]
) -> None:
    await page.set_viewport_size({"width": width["width"], "height": width["height"]})
    olena = phone(page, "uk")
    await say(olena, "/subscribe")
    await button(olena, "places:subscribe.UA").click()
    await expect(messages(olena, "Виберіть область, АР Крим або місто.")).to_be_visible()
    before = await bot_messages(olena)

    for step in STEPS:
        await button(olena, step).click()
    tree = messages(olena, "Харківська область › Лозівський район › Близнюківська громада")
    await expect(tree).to_be_visible()
    await tree.locator("button", has_text="›").click()
    await expect(tree.locator("button", has_text="2/")).to_be_visible()
    assert await bot_messages(olena) == before
    assert await fits(page)

    village = tree.locator("button[data-callback^='subscribe:UA']").first
    name = await village.inner_text()
    await village.click()
    await expect(messages(olena, f"Ви підписалися: {name}")).to_be_visible()
    await say(olena, "/mytowns")
    await expect(messages(olena, "Ваші підписки")).to_contain_text(f"{name}, ")
