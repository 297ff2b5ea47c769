"""Facts that Ukrainian reports tell of one town at a time, and those that only seem to be of it."""

import pytest

from bot.domain.fact import FactKind, Shelling
from tests.extraction.reading import FRONT, NOW, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Голова громади Артем Козятин розповів, як живуть за сім кілометрів від лінії фронту. У "
            "Дружківці, каже Козятин, лишилося 4000 людей.",
            {("Druzhkivka", NOW): 4000.0},
        ),
        (
            "Навколишні села під постійним вогнем. У Дружківці лишилося 4000 людей. Села довкола бомблять.",
            {("Druzhkivka", NOW): 4000.0},
        ),
        (
            "За словами Данила Ізюмова, Ізюм щодня обстрілюють.",
            {("Izium", SHELLING): Shelling.CONSTANT},
        ),
        (
            "За добу під обстрілами були не тільки Дружківка, але й Торецьк, і Сіверськ.",
            {
                ("Druzhkivka", SHELLING): Shelling.REPORTED,
                ("Toretsk", SHELLING): Shelling.REPORTED,
                ("Siversk", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "У Дружківці немає води. Б'ють щоночі – і по Дружківці, і по Торецьку.",
            {
                ("Druzhkivka", SHELLING): Shelling.CONSTANT,
                ("Toretsk", SHELLING): Shelling.CONSTANT,
            },
        ),
        (
            "Росіяни ледь не щодня накривають Дружківку.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "У Дружківці тихо не буває. Місто день у день потерпає.",
            {("Druzhkivka", SHELLING): Shelling.CONSTANT},
        ),
        (
            "До Дружківки приїхав гість. Під звуки безперестанних прильотів місто пече хліб.",
            {("Druzhkivka", SHELLING): Shelling.CONSTANT},
        ),
        (
            "У Дружківці відчинили пекарню. Б'ють по всьому: школах, дахах.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "У Дружківці відчинили пекарню. Напередодні росіяни скинули на місто три авіабомби.",
            {("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Станіслав на Херсонщині чекає весни. З лівого берега щоночі гатять.",
            {("Stanislav", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Станіслав на Херсонщині чекає весни. За шість кілометрів звідси, за лиманом, стоять "
            "російські війська.",
            {("Stanislav", FRONT): 6.0},
        ),
        (
            "Станіслав на Херсонщині чекає весни. На тому березі – окупаційні війська. До них "
            "близько шести кілометрів.",
            {("Stanislav", FRONT): 6.0},
        ),
    ],
)
def test_what_is_told(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "У Дружківці відчинили пекарню. Прилеглі села щодня обстрілюють.",
        "Дружківка день у день потерпає від нестачі води.",
        "Дружківка чекає тепла. З того боку річки стріляють наші.",
        "Раніше Дружківку чи не щодня обстрілювали, тепер тихо.",
        "Напередодні зими росіяни обстрілювали Дружківку.",
        "Станіслав на Херсонщині чекає. На тому березі наші позиції. До них три кілометри.",
        "Станіслав на Херсонщині чекає. На тому березі російські села. До них три кілометри.",
        "Станіслав на Херсонщині чекає. За 3 км звідси стоять наші війська.",
    ],
)
def test_what_is_no_fact(read: Reader, text: str) -> None:
    assert read.values(text) == {}
