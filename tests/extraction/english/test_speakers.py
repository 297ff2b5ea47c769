import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import NOW, Reader


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("About 3,000 people remain in Kupiansk, Andriy Besedin said.", "Andriy Besedin"),
        ("About 3,000 people remain in Kupiansk, local authorities said Thursday.", "local authorities"),
        (
            "About 3,000 people remain in Kupiansk, the official, Andriy Besedin, told Reuters.",
            "Andriy Besedin",
        ),
        (
            "About 3,000 people remain in Kupiansk, according to Governor Oleh Syniehubov.",
            "Governor Oleh Syniehubov",
        ),
        ("According to the governor, about 3,000 people remain in Kupiansk.", "the governor"),
        ("Mayor Andriy Besedin said that about 3,000 people remain in Kupiansk.", "Mayor Andriy Besedin"),
        (
            "Oleh Syniehubov, the governor, said on Monday that about 3,000 people remain in Kupiansk.",
            "Oleh Syniehubov, the governor",
        ),
        (
            "About 3,000 people remain in Kupiansk, said Andriy Besedin, the head of its administration.",
            "Andriy Besedin, the head of its administration",
        ),
        ("“About 3,000 people remain in Kupiansk,” Besedin said.", "Besedin"),
        (
            "Andriy Besedin said it is calm. About 3,000 people remain in Kupiansk, he added.",
            "Andriy Besedin",
        ),
        ("About 3,000 people remain in Kupiansk.", None),
        ("About 3,000 people remain in Kupiansk, he added.", None),
        ("About 3,000 people remain in Kupiansk, while Moscow is calm, Vitaly Hromov said.", None),
        (
            "About 3,000 people remain in Kupiansk, "
            "but all is calm and quiet there and nobody wants to leave now, the governor said.",
            None,
        ),
        (
            (
                "Andriy Besedin said no. Ivan Petrenko said yes. About 3,000 people remain in Kupiansk, "
                "he added."
            ),
            "Ivan Petrenko",
        ),
        ("About 3,000 people remain in Kupiansk, where a curfew was announced.", None),
        ("About 3,000 people remain in Kupiansk, but Vitaly Hromov said the city was taken.", None),
    ],
)
def test_a_statement_is_given_to_the_one_whom_the_article_names(
    read: Reader, text: str, said_by: str | None
) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == said_by


def test_the_one_who_urges_is_the_one_who_said_it(read: Reader) -> None:
    (fact,) = read.facts(
        "Governor Oleh Syniehubov urged residents of Kupiansk to leave.", FactKind.EVACUATION
    )

    assert fact.said_by == "Governor Oleh Syniehubov"


@pytest.mark.parametrize(
    "text",
    [
        "“The shops are shut. About 3,000 people remain in Kupiansk. It is calm,” Andriy Besedin said.",
        "“We work,” Andriy Besedin said. “About 3,000 people remain in Kupiansk. Come.”",
        "About 3,000 people remain in Kupiansk.\n\nAndriy Besedin told Suspilne about it.",
        "About 3,000 people remain in Kupiansk.\n\nThis was announced by Andriy Besedin on Telegram.",
        "About 3,000 people remain in Kupiansk.\n\nSource: Andriy Besedin, on Telegram",
        "About 3,000 people remain in Kupiansk, official says.\n\nIt is calm, Andriy Besedin said.",
        "Andriy Besedin heads the administration. Besedin said: about 3,000 people remain in Kupiansk.",
        "As for the rest, Andriy Besedin stressed, about 3,000 people remain in Kupiansk.",
    ],
)
def test_the_speaker_may_be_named_in_a_sentence_before_or_after(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == "Andriy Besedin"


@pytest.mark.parametrize(
    "text",
    [
        "About 3,000 people remain in Kupiansk.\n\nIt is cold, Andriy Besedin said.",
        "“We work,” Andriy Besedin said.\n\nAbout 3,000 people remain in Kupiansk.",
    ],
)
def test_a_speaker_of_another_paragraph_has_not_said_it(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is None


POST = "\n\n12 km from the front, and 900 people remain in Siversk.\n\nTake care."


@pytest.mark.parametrize(
    "text",
    [
        f"Oleksii Vorobiov, head of the Siversk CMA ✅{POST}",
        f"🔴 Oleksii Vorobiov | Siversk City Military Administration{POST}",
        f"News of the day{POST}\n\nYour Oleksii Vorobiov",
        f"News of the day{POST}\n— Oleksii Vorobiov, head of the administration",
    ],
)
def test_what_nobody_else_says_in_a_post_was_said_by_who_signs_it(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by == "Oleksii Vorobiov"


@pytest.mark.parametrize(
    "line", ["By James Ottaway, Crown News, Siversk", "Anna Melnyk, photographer", "Photo: Siversk CMA"]
)
def test_a_reporter_is_not_who_said_it(read: Reader, line: str) -> None:
    (fact,) = read.facts(f"{line}{POST}", FactKind.POPULATION_NOW)

    assert fact.said_by is None


def test_an_agency_that_passes_it_on_has_not_said_it(read: Reader) -> None:
    text = (
        "An order introducing mandatory evacuation in Siversk has been signed by Oleksii Vorobiov, "
        "head of the military administration, Ukrinform reports."
    )
    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert "Ukrinform" not in (fact.said_by or "")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Mandatory evacuation has been declared in Kupiansk, Ukrinform reports with reference to a "
            "post by Oleh Syniehubov, head of the administration.",
            "Oleh Syniehubov",
        ),
        (
            "A forced evacuation of families from Toretsk was announced on Thursday by Vadym Filashkin.",
            "Vadym Filashkin",
        ),
        (
            "Avdiivka still had 1,618 people, for all the enemy's shelling, said Vitalii Barabash, the head "
            "of the administration, Censor.NET reports.",
            "Vitalii Barabash",
        ),
        (
            "Homes in the Kherson region were hit, the head of the RMA, Oleksandr Prokudin, reported.\n\n"
            "Details\n\nUnder enemy fire were Beryslav and Kherson.",
            "Oleksandr Prokudin",
        ),
    ],
)
def test_a_medium_that_passes_it_on_has_not_said_it(read: Reader, text: str, who: str) -> None:
    said = {fact.said_by for fact in read.extraction(text).facts}

    (by,) = said
    assert by is not None
    assert who in by


def test_what_a_report_recalls_of_earlier_days_is_not_given_to_its_source(read: Reader) -> None:
    text = (
        "Homes in the Kherson region were hit, the head of the RMA, Oleksandr Prokudin, reported.\n\n"
        "Details\n\nFive people have injuries.\n\nRecall\n\nRussian troops shelled Nikopol."
    )

    (fact,) = read.extraction(text).facts

    assert fact.said_by is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Serhii Horbatiuk, the head of the administration, meets us at the market.\n\n"
            "“About 900 people remain in Lyman,” he said.",
            "Serhii Horbatiuk",
        ),
        (
            "An interview with the head of the Lyman administration, Serhii Horbatiuk.\n\nHow is Lyman?\n\n"
            "About 900 people remain in Lyman.\n\nIs there bread?\n\nTwice a week.",
            "Serhii Horbatiuk",
        ),
    ],
)
def test_who_speaks_is_introduced_above(read: Reader, text: str, who: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == who


@pytest.mark.parametrize(
    "text",
    [
        "Oksana Kravets meets us at the market.\n\n“About 900 people remain in Lyman,” he said.",
        "The road leads to Velyka Pysarivka.\n\n“About 900 people remain in Lyman,” she said.",
    ],
)
def test_a_pronoun_does_not_mean_whoever_it_cannot_mean(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("By the town council's reckoning there are 2,500 people in Siversk now.", "the town council"),
        ("But more than 60,000 are still in Siversk, local observers estimate.", "local observers"),
        (
            "“About 900 people remain in Siversk, and they come out, while there is quiet,” Vadym"
            " Filashkin said.",
            "Vadym Filashkin",
        ),
        (
            "Just 790 people still live in Siversk, and 5 kilometers are all that separates them from the"
            " front "
            "line, Governor Vadym Filashkin reported.",
            "Governor Vadym Filashkin",
        ),
        (
            "Donetsk regional military administration | Good morning\n\nAbout 900 people remain in Siversk.",
            "Donetsk regional military administration",
        ),
        ("The town counted its people: about 900 people remain in Siversk.", None),
        (
            'Siversk Mayor Oleksandr Saiuk: "About 900 people are left in Siversk." Yurii Zarko agreed.',
            "Siversk Mayor Oleksandr Saiuk",
        ),
        (
            "About 900 people remain in Siversk. The figures were given on air by Vadym Filashkin, head "
            "of the regional military administration, and reported by Ukrinform.",
            "Vadym Filashkin, head of the regional military administration",
        ),
        (
            "About 900 people remain in Siversk. The figure was given by Vadym Filashkin, who heads it.",
            "Vadym Filashkin",
        ),
        (
            "DeepState writes that 900 people remain in Siversk. The General Staff has not confirmed it.",
            "DeepState",
        ),
        (
            "Neither he nor the mayor would confirm what people say: that 900 people remain in Siversk.",
            None,
        ),
        ("According to no one in particular, 900 people remain in Siversk.", None),
        ("About 900 people remain in Siversk, NewsBox writes.", None),
        (
            '"About 900 people remain," the mayor of Siversk wrote. Filashkin told journalists more.',
            "the mayor of Siversk",
        ),
    ],
)
def test_who_counts_is_told_in_many_ways(read: Reader, text: str, who: str | None) -> None:
    (fact,) = read.facts(text, NOW)

    assert fact.said_by == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Two kilometers separate the Russians from Lyman, and the police are calling on those living"
            " there to evacuate.",
            "the police",
        ),
        (
            "It was Oleh Syniehubov, head of the region, who on October 15 declared the forced evacuation"
            " of Lyman.",
            "Oleh Syniehubov",
        ),
        (
            "A forced evacuation of civilians from Lyman has been announced. Oleh Syniehubov, head of the "
            "regional administration, spoke of it during the telethon.",
            "Oleh Syniehubov",
        ),
    ],
)
def test_who_calls_on_people_to_go_is_told_in_many_ways(read: Reader, text: str, who: str) -> None:
    said = {fact.said_by for fact in read.facts(text, FactKind.EVACUATION)}

    assert said == {who}


@pytest.mark.parametrize(
    "text",
    [
        "The road is closed, Vadym Filashkin said. About 900 people remain in Siversk.",
        "About 900 people remain in Siversk. Mayor Oleksii Vorobiov said that the road was closed.",
        "Shelling killed a man in Zvanivka, prosecutors said. In Siversk about 900 people remain.",
    ],
)
def test_a_speaker_of_another_sentence_has_not_said_this(read: Reader, text: str) -> None:
    (fact,) = read.facts(text, FactKind.POPULATION_NOW)

    assert fact.said_by is None


@pytest.mark.parametrize(
    "text",
    [
        "The fresh call on civilians to leave Siversk came a day after the strike.",
        "The latest appeals to residents of Siversk to leave came on Monday.",
        "The town of Siversk had an estimated pre-war population of around 11,000 people.",
        "The people of Siversk stay although the government urges them to evacuate.",
    ],
)
def test_a_call_or_an_estimate_without_a_name_is_nobodys(read: Reader, text: str) -> None:
    assert {fact.said_by for fact in read.extraction(text).facts} == {None}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Drones hit homes in Nikopol, Marhanets and Pokrovske, local officials said.", "local officials"),
        ("Shelling damaged houses in Beryslav, Kherson and Stanislav, police said.", "police"),
        (
            "Russians shelled Orikhiv, Mala Tokmachka and Kamianske, the General Staff said.",
            "the General Staff",
        ),
        ("Shells hit homes in Kupiansk, Izium and Chuhuiv, Oleh Syniehubov said.", "Oleh Syniehubov"),
    ],
)
def test_the_last_towns_of_a_row_have_said_nothing(read: Reader, text: str, who: str) -> None:
    assert {fact.said_by for fact in read.facts(text, FactKind.SHELLING)} == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Source: Dmytro Petrenko, representative of the Donetsk RMA, at an online briefing, reports"
            ' Ukrinform\n\nQuote: "In Myrnohrad there are about 1,050 people."',
            {"Dmytro Petrenko, representative of the Donetsk RMA"},
        ),
        (
            "Ukraine is ordering the evacuation of children from Kramatorsk, citing an uptick in Russian"
            " drone attacks.",
            {None, "Ukraine"},
        ),
    ],
)
def test_neither_a_briefing_nor_a_reason_is_a_speaker(read: Reader, text: str, who: set[str | None]) -> None:
    told = {fact.said_by for fact in read.extraction(text).facts}
    assert told
    assert told <= who
