"""Orders, appeals and evacuations told in other words, and what comes near to them."""

from datetime import date

import pytest

from bot.domain.fact import FactKind
from bot.extraction import extract
from tests.extraction.reading import EVACUATION, Reader


def _evacuation(read: Reader, text: str) -> dict[str, object]:
    return {town: value for (town, kind), value in read.values(text).items() if kind is EVACUATION}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Рада оборони області ухвалила рішення про обов’язкову евакуацію. Йдеться, зокрема, про села "
            "Рубці та Яцьківка Лиманської громади.",
            {"Rubtsi": "mandatory", "Yatskivka": "mandatory"},
        ),
        (
            "Ухвалили наказ про примусову евакуацію дітей з 20 населених пунктів. У Лиманській громаді вона "
            "охоплює Рубці, а також Дробишеве.",
            {"Rubtsi": "forced", "Drobysheve": "forced"},
        ),
        (
            "Зону примусової евакуації сімей розширили. Нові в переліку — Рубці та Дробишеве, що в "
            "Лиманській громаді.",
            {"Rubtsi": "forced", "Drobysheve": "forced"},
        ),
        (
            "У Лимані 800 людей. Постійно наголошуємо: евакуація – єдиний спосіб зберегти життя.",
            {"Lyman": "urged"},
        ),
        (
            "Нагадуємо жителям Лиманської громади, що на її території діє обов’язкова евакуація.",
            {"Lyman Hromada": "mandatory"},
        ),
        (
            "В усій Святогірській громаді, а це 12 населених пунктів, триває примусова евакуація дітей.",
            {"Sviatohirsk Hromada": "forced"},
        ),
        (
            "Розширили зону примусової евакуації родин: додалися Степногірськ, Малокатеринівка та вся "
            "Комишуваська громада.",
            {"Stepnohirsk": "forced", "Malokaterynivka": "forced", "Komyshuvakha Hromada": "forced"},
        ),
        (
            "У Рубцях, де діє примусова евакуація дітей, дві родини ховали малих від поліції.",
            {"Rubtsi": "forced"},
        ),
        (
            "У Степногірську обов’язкову евакуацію оголосили ще влітку, вона й досі діє.",
            {"Stepnohirsk": "mandatory"},
        ),
        (
            "Із Рубців за наказом вивозять родини з дітьми — примусово, з поліцією.",
            {"Rubtsi": "forced"},
        ),
        (
            "У двох населених пунктах, де триває примусова евакуація сімей, досі живуть 60 дітей: 12 із них "
            "— у Рубцях та 48 — у місті Лиман.",
            {"Rubtsi": "forced", "Lyman": "forced"},
        ),
        (
            "«Степногірськ, я звертаюся до вас. Виїздіть зараз, поки є дорога», — наголосив він.",
            {"Stepnohirsk": "urged"},
        ),
        (
            "У Куп'янську-Вузловому обов'язкова евакуація діє з жовтня. За місяць вивезли дитину. Вивезли "
            "примусово, з поліцією.",
            {"Kupiansk-Vuzlovyi": "mandatory"},
        ),
    ],
)
def test_orders_and_appeals(read: Reader, text: str, stated: dict[str, object]) -> None:
    assert _evacuation(read, text) == stated


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Екіпаж «Білий янгол» забрав родину з 9-річним хлопчиком з Рубців.", "Rubtsi"),
        ("Також у Лимані поліцейські вивезли подружжя пенсіонерів — вони жили без води.", "Lyman"),
        ("У Степногірську щодня удари. За місяць волонтери евакуювали звідти 300 осіб.", "Stepnohirsk"),
        (
            "У Степногірську загинув чоловік. Звідти ж, додав голова, за добу вивезли шістьох.",
            "Stepnohirsk",
        ),
        ("Зараз у Степногірську тисяча людей. Вивозимо звідти щодня.", "Stepnohirsk"),
        ("Із Степногірська евакуацію проводять тільки військові.", "Stepnohirsk"),
        ("Волонтер показав, як виїжджають мешканці Степногірська.", "Stepnohirsk"),
        ("З міста Глухова вивозять людей.", "Hlukhiv"),
        ("У Лимані 700 людей. Евакуацією з міста займаються поліція та військові.", "Lyman"),
        ("З Дружківки до Лозової щодня курсує евакуаційний автобус.", "Druzhkivka"),
    ],
)
def test_people_are_taken_out(read: Reader, text: str, town: str) -> None:
    assert _evacuation(read, text) == {town: "underway"}


def test_from_there_is_from_each_of_two(read: Reader) -> None:
    text = "Голова розповів про удари по Козачій Лопані та Слатиному. Звідти людей вивозять полем."

    assert _evacuation(read, text) == {"Kozacha Lopan": "underway", "Slatyne": "underway"}


@pytest.mark.parametrize(
    "text",
    [
        "Рада оборони області говорила про дороги. Йдеться, зокрема, про села Рубці та Яцьківка.",
        "Нагадуємо жителям Лиманської громади, що на її території діє обов’язкова реєстрація.",
        "У трьох населених пунктах, де триває примусова евакуація, досі живуть 60 дітей: 12 із них — у "
        "Рубцях та 48 — у місті Лиман.",
        "Про примусову евакуацію всієї Дружківки наразі мова не йде.",
        "Голова ОВА відкинув заклики запровадити примусову евакуацію з Марганця.",
        "Обов'язкова евакуація в Лимані діє чи ні — питають читачі.",
        "Журналісти поцікавилися, чи торкнеться примусовий виїзд Дружківки.",
        "Мер не відповів, чи поширюється обов'язкова евакуація на Марганець.",
        "Ми виїхали з Торецька. У червні був наказ про обов'язкову евакуацію, поліція ходила по квартирах.",
        "«Я згадую, як у травні ми вивозили людей із Сєвєродонецька», — каже водій.",
        "Поліцейські у Краматорську забрали чоловіка, який викрав авто.",
        "У Степногірську нікого нема. Звідти нікого не вивозять.",
        "Із Степногірська приїхала Ганна. Звідти вона вивезла кота.",
        "З Дружківки людей вивозили до серпня, тепер автобуси не ходять.",
        "«Вам потрібно виїхати з Лимана», — сказав він сестрі.",
        "У Сумах горіла дев'ятиповерхівка. Рятувальники евакуювали мешканців.",
    ],
)
def test_of_no_evacuation(read: Reader, text: str) -> None:
    assert _evacuation(read, text) == {}


def test_taken_out_in_a_year_that_is_over(read: Reader) -> None:
    text = "Тепер Ніна живе у Львові. З Торецька її вивезли ще 2024-го, у серпні."

    assert extract(text, read.gazetteer, date(2025, 8, 27)).facts == ()


def test_a_body_that_insists_has_ordered_nothing(read: Reader) -> None:
    text = (
        "У Сіверську діє примусова евакуація родин з дітьми. На вивезенні дітей наполягла обласна рада "
        "оборони."
    )

    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert fact.terms is not None
    assert fact.terms.ordered_by is None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Обов'язкова евакуація триває із сіл Біленьке та Лисогірка. Начальник Запорізької ОВА Іван Кіт.",
            {"Bilenke": "mandatory", "Lysohirka": "mandatory"},
        ),
        (
            "Обов'язкова евакуація триває із села Біленьке, повідомили в Запорізькій ОВА. Родини прийме "
            "Полтавська ОВА.",
            {},
        ),
        ("Обов'язкова евакуація триває в місті, сказав начальник Лиманської МВА.", {"Lyman": "mandatory"}),
    ],
)
def test_an_office_tells_which_of_several_places_it_is(
    read: Reader, text: str, stated: dict[str, object]
) -> None:
    assert _evacuation(read, text) == stated


@pytest.mark.parametrize(
    ("text", "ordered_by", "covers"),
    [
        (
            "Згідно з п. 3 наказу начальника Гуляйпільської МВА обов’язкова евакуація дітей з Гуляйполя "
            "триває.",
            "начальник Гуляйпільської МВА",
            "дітей",
        ),
        (
            "Обов’язкову евакуацію з Білопілля оголосили за розпорядженням начальника Сумської ОВА.",
            "начальник Сумської ОВА",
            None,
        ),
        ("У Родинському Покровського району — примусова евакуація сімей з дітьми.", None, "сімей з дітьми"),
    ],
)
def test_terms_of_an_order(read: Reader, text: str, ordered_by: str | None, covers: str | None) -> None:
    (fact,) = read.facts(text, FactKind.EVACUATION)

    assert fact.terms is not None
    assert fact.terms.ordered_by == ordered_by
    assert fact.terms.covers == covers


@pytest.mark.parametrize(
    "text",
    [
        "Примусову евакуацію дітей із Сіверська не виключають, кажуть у громаді.",
        "Обов’язкову евакуацію родин із Вовчанська радять оголосити експерти.",
        "Примусову евакуацію з Лимана обіцяють не запроваджувати.",
        "Примусову евакуацію дітей із Лимана, яку готувала влада, перенесли на весну.",
        "Рішення про обов’язкову евакуацію з Краснопілля, яке ухвалила ОВА, відстрочили.",
        "Комісія ухвалила рішення про обов’язкову евакуацію із Золочева, але чинності воно набуде, "
        "та запрацює лише після затвердження.",
        "Евакуацію з Великої Писарівки завершено. Останні родини вивезли в травні.",
        "Із Білопілля евакуювали всіх жителів. Евакуація в місті закінчена.",
        "У Сватовому окупанти вивозять жителів. Голова ОВА закликав людей виїжджати.",
    ],
)
def test_orders_only_possible_put_off_or_over(read: Reader, text: str) -> None:
    assert _evacuation(read, text) == {}


def test_an_evacuation_that_ended_these_days(read: Reader) -> None:
    text = "Евакуацію Сіверська завершено. Останніх мешканців рятувальники вивезли в ніч на середу."

    assert _evacuation(read, text) == {"Siversk": "underway"}


def test_families_that_went_are_not_those_whom_it_covers(read: Reader) -> None:
    (fact,) = read.facts(
        "Після оголошення примусової евакуації з Лимана родини поїхали в Ізюм.", FactKind.EVACUATION
    )

    assert fact.terms is None or fact.terms.covers is None
