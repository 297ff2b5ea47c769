"""Which town a sentence is about, where others are named beside it."""

import pytest

from bot.domain.fact import FactKind

from ..reading import FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "У Покровську місяцями стріляють. Волонтери з Дніпра везуть у місто хліб. Лишилося близько "
            "4 тисяч людей.",
            {("Pokrovsk", SHELLING): "reported", ("Pokrovsk", NOW): 4000},
        ),
        (
            "Курахове впало раніше за Вугледар. У першому до війни жило 18 тисяч людей.",
            {("Kurakhove", PREWAR): 18000},
        ),
        (
            "Сіверськ і Лиман тримаються. В останньому лишилося 2 500 жителів.",
            {("Lyman", NOW): 2500},
        ),
        (
            "У Лимані порожньо. У першому будинку живе дванадцятеро. Усього в місті 900 людей.",
            {("Lyman", NOW): 900},
        ),
        (
            "У Ківшарівці немає світла. Міст, яким сюди їздили з Куп'янська, зруйновано. За словами "
            "старости, людей тут лишилося 640.",
            {("Kivsharivka", NOW): 640},
        ),
        (
            "До росіян від Бахмута 8 км – заступник мера\n\nПрилітає щоденно. Пекарня пече хліб.",
            {("Bakhmut", FRONT): 8, ("Bakhmut", SHELLING): "constant"},
        ),
        (
            "Від Лимана до фронту вісім кілометрів. До війни тут жило 20 тисяч людей.",
            {("Lyman", FRONT): 8, ("Lyman", PREWAR): 20000},
        ),
        (
            "До Балаклії люди повертаються: тепер тут 19 тисяч мешканців.",
            {("Balakliia", NOW): 19000},
        ),
        (
            "Лиман — нова Авдіївка: ворог за два кілометри.",
            {("Lyman", FRONT): 2},
        ),
        (
            "«У нас лишилося 600 людей, Ізюм приймає наших», — сказав начальник Борівської СВА.",
            {("Borova", NOW): 600},
        ),
        (
            "Лікарка з Лимана каже, що в місті лишається 900 людей.",
            {("Lyman", NOW): 900},
        ),
        (
            "Мер Куп'янська, який зараз живе у Харкові, каже, що в місті лишається 2 тисячі людей.",
            {("Kupiansk", NOW): 2000},
        ),
        (
            "Херсон обстрілюють з Олешок, де до війни жило 24 тисячі людей. Зараз у місті близько 65 тисяч.",
            {("Kherson", SHELLING): "reported", ("Kherson", NOW): 65000},
        ),
    ],
)
def test_it_is_the_one_that_is_spoken_of(
    read: Reader, text: str, stated: dict[tuple[str, FactKind], object]
) -> None:
    told = read.values(text)

    assert told.items() >= stated.items()
    assert {town for town, _ in told} <= {town for town, _ in stated} | {"Oleshky"}


@pytest.mark.parametrize(
    "text",
    [
        "Росіяни, які захопили Авдіївку, зараз біля Покровська. До війни в місті жило 60 тисяч людей.",
        "Родини виїжджають з Костянтинівки до Краматорська. У місті 80 тисяч жителів.",
        "Куп'янська лікарня працює у Харкові. Лишилося в місті 600 людей.",
        "Авдіївський коксохім переїхав до Запоріжжя. До війни в місті мешкало 32 тисячі людей.",
        "Ми за 16 кілометрів від фронту, Слов'янськ — за 22, каже комбриг.",
        "«У нас до ворога сім кілометрів, Краматорськ далі», — сказала продавчиня.",
    ],
)
def test_where_two_may_be_meant_it_is_neither(read: Reader, text: str) -> None:
    assert {kind for _, kind in read.values(text)} & {NOW, PREWAR, FRONT} == set()


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        # People go there.
        ("У Лимані не вщухають обстріли. Прошу: виїжджайте зараз, у Харкові місця є, каже мер.", {"Lyman"}),
        # A newspaper, the river, children, a part of the town.
        ("Як пише «Дніпро.Вісник», штаб ухвалив провести обов'язкову евакуацію.", set()),
        ("Рішення стосується сіл нижче по Дніпру. До позицій росіян п'ять кілометрів.", set()),
        ("Говоримо про Ворожбу. Неповнолітніх там досі 412.", set()),
        (
            "Обов'язкову евакуацію запровадили. Під неї підпали селище Билбасівка, а також частина самого "
            "Слов'янська, мікрорайон Східний.",
            {"Bylbasivka"},
        ),
    ],
)
def test_a_place_that_is_only_named_gets_nothing(read: Reader, text: str, towns: set[str]) -> None:
    assert {town for town, _ in read.values(text)} == towns
