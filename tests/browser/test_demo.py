"""What somebody does who has just started the demo."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.async_api import Locator, Page, expect

WORSE = (
    "Russian forces attacked the outskirts of Kupiansk on Monday, local authorities said.\n\n"
    "The city, now just 1.5 km from the front line, was under constant shelling and the population has "
    "dwindled to 2,000 people who were being urged to evacuate, the official, Andriy Besedin, said.\n\n"
    "Mandatory evacuation has been ordered in Kupiansk, governor Oleh Syniehubov said.\n"
)
SLOT_COMES = 75_000


def phone(page: Page, language: str) -> Locator:
    return page.locator(f"section.phone[data-lang={language}]")


def messages(phone: Locator, text: str) -> Locator:
    return phone.locator("article.message[data-from=bot]", has_text=text)


async def say(phone: Locator, text: str) -> None:
    await phone.locator("textarea[name=text]").fill(text)
    await phone.locator("textarea[name=text]").press("Enter")


async def subscribe_to_kupiansk(phone: Locator) -> None:
    """From the first sight of the chat: start, then two taps."""
    await phone.locator("button[data-action=start]").first.click()
    await phone.locator("button[data-callback^='status:']").first.click()
    await phone.locator("button[data-callback^='subscribe:UA']").first.click()


async def publish(page: Page, text: str) -> None:
    await page.locator("form#publish textarea[name=article]").fill(text)
    await page.locator("form#publish button[type=submit]").click()


async def test_from_start_to_a_digest_and_an_alert(page: Page) -> None:
    james = phone(page, "en")
    await subscribe_to_kupiansk(james)
    await expect(messages(james, "You are subscribed to Kupiansk")).to_be_visible()

    await say(james, "/status")
    card = messages(james, "Evacuation: urged").last
    await expect(card).to_contain_text("2.5 km")
    await expect(card).to_contain_text("3,000 of 26,000 before the war")
    await expect(card).to_contain_text("Not independently verified")

    now = datetime.now(ZoneInfo("Europe/Kyiv"))
    await say(james, f"/digest {now + timedelta(minutes=1):%H:%M}")
    await expect(messages(james, "Scheduled updates: daily at")).not_to_have_count(0)
    digest = messages(james, "Your update,")
    await expect(digest).to_be_visible(timeout=SLOT_COMES)
    await expect(digest).to_have_attribute("data-silent", "true")

    await publish(page, WORSE)
    alert = messages(james, "URGENT · Kupiansk")
    await expect(alert).to_be_visible(timeout=2_000)
    await expect(alert).to_have_attribute("data-loud", "true")
    await expect(alert).to_contain_text("Evacuation: mandatory")
    await expect(alert).to_contain_text("The front came nearer. Distance: 1.5 km")


async def test_an_alert_rings_on_a_phone_that_was_tapped_a_moment_ago(page: Page) -> None:
    james = phone(page, "en")
    await subscribe_to_kupiansk(james)
    await expect(messages(james, "You are subscribed to Kupiansk")).to_be_visible()
    await publish(page, WORSE)
    alert = messages(james, "URGENT · Kupiansk")
    await expect(alert).to_be_visible(timeout=2_000)
    await expect(alert).to_have_attribute("data-loud", "true")


async def test_a_ukrainian_and_an_english_reader_see_the_same_in_their_languages(page: Page) -> None:
    for language in ("uk", "en"):
        await subscribe_to_kupiansk(phone(page, language))
    await expect(messages(phone(page, "uk"), "Ви підписалися: Куп’янськ")).to_be_visible()
    await expect(messages(phone(page, "en"), "You are subscribed to Kupiansk")).to_be_visible()
    await publish(page, WORSE)
    await expect(messages(phone(page, "uk"), "ТЕРМІНОВО · Куп’янськ")).to_be_visible()
    await expect(messages(phone(page, "en"), "URGENT · Kupiansk")).to_be_visible()


async def test_the_sample_article_of_the_panel_reaches_a_subscriber(page: Page) -> None:
    james = phone(page, "en")
    await subscribe_to_kupiansk(james)
    await expect(messages(james, "You are subscribed")).to_be_visible()
    await page.locator("form#publish button[type=submit]").click()
    await expect(page.locator("#publish-result")).to_contain_text("urgent alert to 1 chats")
    await expect(messages(james, "URGENT · ")).to_be_visible()


async def test_who_blocks_the_bot_hears_nothing_until_unblocking_it(page: Page) -> None:
    james = phone(page, "en")
    await subscribe_to_kupiansk(james)
    await expect(messages(james, "You are subscribed")).to_be_visible()
    await james.locator("button[data-action=block]").click()
    await expect(james.locator("button[data-action=unblock]")).to_be_visible()
    await publish(page, WORSE)
    await expect(page.locator("#publish-result")).to_contain_text("alert to 0 chats")
    await james.locator("button[data-action=block]").click()
    await say(james, "/mytowns")
    await expect(messages(james, "Towns you follow")).to_be_visible()
    await expect(messages(james, "URGENT · ")).to_have_count(0)


async def test_the_page_works_at_phone_width_and_by_keyboard(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    olena = phone(page, "uk")
    start = olena.locator("button[data-action=start]").first
    await start.focus()
    await page.keyboard.press("Enter")
    town = olena.locator("button[data-callback^='status:']").first
    await town.focus()
    await page.keyboard.press("Enter")
    await expect(messages(olena, "Харківська область")).to_be_visible()
    overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert overflow <= 0


async def test_markup_in_what_people_write_is_shown_as_they_wrote_it(page: Page) -> None:
    james = phone(page, "en")
    await say(james, "<b>Kupiansk</b> <script>alert(1)</script>")
    mine = james.locator("article.message[data-from=person]")
    await expect(mine).to_contain_text("<b>Kupiansk</b> <script>alert(1)</script>")
