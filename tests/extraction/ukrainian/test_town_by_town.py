"""Facts that Ukrainian reports tell of one town at a time, and those that only seem to be of it."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, SHELLING, Reader

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
    ("text", "told"),
    [
        (
            "— Скільки людей у Дружківці?\n\n— Близько трьох тисяч. Ті, хто винаймав квартиру в "
            "Дніпрі, повертаються.\n\n— Евакуація?\n\n— Примусова, для сімей з дітьми.",
            {("Druzhkivka", NOW): 3000.0, ("Druzhkivka", EVACUATION): Evacuation.FORCED},
        ),
        (
            "У Дружківці немає води. Евакуація охочих триває щодня.",
            {("Druzhkivka", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "За травень з Дружківки вдалося забрати лише шістьох.",
            {("Druzhkivka", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Святогірська громада повідомила 5 травня про запровадження обов'язкової евакуації.",
            {("Sviatohirsk Hromada", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "У Святогірській громаді тихо. Наразі в громаді 40 дітей, проте влада вмовляє батьків "
            "евакуюватися.",
            {("Sviatohirsk Hromada", EVACUATION): Evacuation.URGED},
        ),
        (
            "Масової евакуації немає: що кажуть у Святогірську\n\nУ Святогірській громаді оголосили "
            "обов’язкову евакуацію.",
            {("Sviatohirsk Hromada", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Нагадаємо, раніше було ухвалене рішення про обов’язкову евакуацію мешканців з населених "
            "пунктів Лиманської громади, поблизу яких точаться бої: Рубці та Щурове.",
            {
                ("Rubtsi", EVACUATION): Evacuation.MANDATORY,
                ("Shchurove", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "Дружківка лишилася без світла. Рада оборони Донецької області оголосила обов'язкову евакуацію.",
            {("Druzhkivka", EVACUATION): Evacuation.MANDATORY},
        ),
        (
            "Люди в Лимані без води. У Сіверську теж. Шановні жителі Дружківки! Вкотре просимо вас "
            "зважитися на евакуацію.",
            {("Druzhkivka", EVACUATION): Evacuation.URGED},
        ),
    ],
)
def test_what_is_told_of_evacuation(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "— Евакуація з Дружківки?\n\n— Примусова – ні, про неї мова не йде.",
        "У Дружківці тепло.\n\n— Мобілізація?\n\n— Примусова, кажуть.",
        "З Дружківки вдалося забрати архів.",
        "Із Дружківки не вдалося забрати п'ятьох.",
        "Нагадаємо, раніше оголосили обов’язкову евакуацію з Дружківки, яку згодом скасували.",
        "Нагадаємо, раніше в Дружківці планували оголосити обов’язкову евакуацію.",
        "Дружківка без світла. Рада оборони Донецької області оголосила обов'язкову евакуацію з двох громад.",
        "Дружківка без світла. Рада оборони Донецької області не оголошувала обов'язкову евакуацію.",
        "У цих громадах дітей багато. Вирушив житель Дружківки. Тому ми просимо людей евакуюватися.",
    ],
)
def test_what_is_no_evacuation(read: Reader, text: str) -> None:
    assert read.values(text) == {}


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
