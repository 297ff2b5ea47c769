import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader

SHELLING = FactKind.SHELLING


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chasov Yar came under heavy shelling on Monday.", {("Chasiv Yar", SHELLING): "reported"}),
        ("Kherson is regularly under shelling.", {("Kherson", SHELLING): "reported"}),
        ("Russian forces shelled Kherson overnight.", {("Kherson", SHELLING): "reported"}),
    ],
)
def test_shelling_of_a_town_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kupiansk is not under constant shelling.",
        "Kupiansk was under constant shelling in 2022.",
        "Kupiansk has not been shelled.",
        "There was no shelling of Kupiansk.",
        "Shelling of Pokrovsk could resume.",
        "Ukrainian troops shelled Pokrovsk positions in a drill.",
        "Residents feared constant shelling in Pokrovsk.",
        "If the shelling goes on, 3,000 people remain in Pokrovsk.",
        "Ukraine's army shelled Russian troops near Pokrovsk.",
        "The troops were under constant shelling near Pokrovsk.",
    ],
)
def test_shelling_denied_or_long_past_is_not_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}
