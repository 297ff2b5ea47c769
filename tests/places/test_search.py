from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import Place, PlaceKind, SettlementCategory
from bot.places import Found, Gazetteer, load_gazetteer, named, search
from bot.places.spelling import plain
from tests.places.test_queries import is_settled
from tests.places.typos import dropped_and_swapped, front_names, names

TABLE = load_gazetteer()
# The first search makes ready what all others use: it must not count against their time.
search(TABLE, "пооги")
LYMAN_OF_DONETSK = "UA14120110010088407"
POKROVSK = "UA14160210010099403"
#: Words of official names that usually mean something else.
ODD = frozenset("на за під под над біля селище село город деревня громада хутір".split())  # noqa: SIM905
#: An oblast with two villages of one name.
OBLAST = Place("UA10", PlaceKind.OBLAST, "Мала область", "Mala Oblast")
NORTH = Place("UA1001", PlaceKind.RAION, "Північний район", "Pivnichnyi Raion", "UA10")
SOUTH = Place("UA1002", PlaceKind.RAION, "Південний район", "Pivdennyi Raion", "UA10")


def village(
    code: str,
    name: tuple[str, str],
    parent: Place,
    latitude: float | None = None,
    population: int | None = None,
) -> Place:
    kind, category = PlaceKind.SETTLEMENT, SettlementCategory.VILLAGE
    longitude = None if latitude is None else 30.0
    return Place(code, kind, *name, parent.code, (), latitude, longitude, category, population)


ONE = village("UA100101", ("Дубки", "Dubky"), NORTH, 50.0)
OTHER = village("UA100201", ("Дубки", "Dubky"), SOUTH, 49.0)
SMALL = Gazetteer((OBLAST, NORTH, SOUTH, ONE, OTHER))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Kupiansk", "Kupiansk"),
        ("  kupiansk ", "Kupiansk"),
        ("KUPIANSK", "Kupiansk"),
        ("Куп'янськ", "Kupiansk"),
        ("Куп’янськ", "Kupiansk"),
        ("Купʼянськ", "Kupiansk"),
        ("Куп`янськ", "Kupiansk"),
        ("купянськ", "Kupiansk"),
        ("Купянск", "Kupiansk"),
        ("Kupyansk", "Kupiansk"),
        ("Kupjansk", "Kupiansk"),
        ("Kupiańsk", "Kupiansk"),
        ("Харьков", "Kharkiv"),
        ("Kharkov", "Kharkiv"),
        ("Часовяр", "Chasiv Yar"),
        ("Chasov Yar", "Chasiv Yar"),
        ("Угледар", "Vuhledar"),
        ("у Куп'янську", "Kupiansk"),
        ("Харкова", "Kharkiv"),
        ("Вовчанску", "Vovchansk"),
        ("из Часова Яра", "Chasiv Yar"),
        ("в Покровске", "Pokrovsk"),
        ("под Покровском", "Pokrovsk"),
        ("місто Яр Часів", "Chasiv Yar"),
        ("regzycmr", "Kupiansk"),
        ("лгзшфтіл", "Kupiansk"),
        ("Xepcoh", "Kherson"),
        ("Пoкровськ", "Pokrovsk"),
        ("Tschassiw Jar", "Chasiv Yar"),
        ("Časiv Jar", "Chasiv Yar"),
        ("Czasiw Jar", "Chasiv Yar"),
        ("В. Новосілка", "Velyka Novosilka"),
        ("Новоселівка 1", "Novoselivka Persha"),
        ("Гаї-за-Рудою", "Hai-za-Rudoiu"),
        ("Kupiansk hromada", "Kupiansk Hromada"),
        ("Донеччина", "Donetsk Oblast"),
        ("Зап. область", "Zaporizhzhia Oblast"),
        ("Kharkiv region", "Kharkiv Oblast"),
        ("Середина Буда", "Seredyna-Buda"),
        ("м. Суми", "Sumy"),
        ("село Липці", "Lyptsi"),
        ("Покровськ Донецька область", "Pokrovsk"),
        ("Покровське, Синельниківський район", "Pokrovske"),
        ("Kherson region", "Kherson Oblast"),
        ("\u200fKupiansk\u200e", "Kupiansk"),
        ("Kupiansk 🙏", "Kupiansk"),
    ],
)
def test_a_name_in_any_usual_spelling_names_one_place(gazetteer: Gazetteer, query: str, name: str) -> None:
    found = search(gazetteer, query)

    assert found.exact
    assert not found.ambiguous
    assert [place.name_en for place in found.places] == [name]


def test_pokrovsk_is_not_pokrovske(gazetteer: Gazetteer) -> None:
    assert [place.name_uk for place in search(gazetteer, "Покровськ").places] == ["Покровськ"]
    assert {place.name_uk for place in search(gazetteer, "Покровське").places} == {"Покровське"}
    assert [place.name_uk for place in search(gazetteer, "у Покровську").places] == ["Покровськ"]
    assert "Покровськ" not in {place.name_uk for place in search(gazetteer, "у Покровському").places}


@pytest.mark.parametrize(
    "query",
    [
        "Лиман",
        "Lyman",
        "Liman",
        "Андріївка",
        "Андреевка",
        "в Андріївці",
        "Покровська громада",
        "Киев",
        "Балаклея",
    ],
)
def test_a_name_that_several_places_bear_is_never_settled_by_guessing(
    gazetteer: Gazetteer, query: str
) -> None:
    found = search(gazetteer, query, reported={LYMAN_OF_DONETSK})

    assert found.exact
    assert found.ambiguous
    assert len(found.places) > 1


def test_a_former_official_name_is_a_name_of_its_place_beside_those_who_bear_it_now(
    gazetteer: Gazetteer,
) -> None:
    found = search(gazetteer, "Красний Лиман")

    assert found.ambiguous
    assert [place.name_uk for place in found.places] == ["Красний Лиман", "Красний Лиман", "Лиман"]


def test_a_name_of_long_ago_in_another_language_is_only_a_guess(gazetteer: Gazetteer) -> None:
    found = search(gazetteer, "New York")

    assert not found.exact
    assert found.places[0].name_uk == "Нью-Йорк"


@pytest.mark.parametrize(
    "query",
    [
        "Лиман Краматорський район",
        "Lyman, Kramatorsk raion",
        "Краматорський р-н Лиман",
        "Донецька обл. м. Лиман",
        "Лимана Краматорського району",
        "Донецкая область, г. Лиман",
    ],
)
def test_what_contains_it_or_its_kind_settles_which_of_them_is_meant(
    gazetteer: Gazetteer, query: str
) -> None:
    found = search(gazetteer, query)

    assert [place.code for place in found.places] == [LYMAN_OF_DONETSK]
    assert not found.ambiguous


@pytest.mark.parametrize("query", ["Лиман Донецька область", "Лиман Харківська область"])
def test_an_oblast_with_two_of_that_name_leaves_the_question_open(gazetteer: Gazetteer, query: str) -> None:
    found = search(gazetteer, query)

    assert found.ambiguous
    assert len(found.places) > 1


@pytest.mark.parametrize("kind", ["місто", "смт", "село", "city", "посёлок"])
def test_a_kind_that_no_place_of_the_name_has_is_overlooked(gazetteer: Gazetteer, kind: str) -> None:
    assert search(gazetteer, f"{kind} Часів Яр").exact


def test_a_settlement_comes_before_the_areas_called_after_it(gazetteer: Gazetteer) -> None:
    assert [place.name_uk for place in search(gazetteer, "Харків").places] == ["Харків"]


def test_the_wrong_oblast_names_nothing(gazetteer: Gazetteer) -> None:
    found = search(gazetteer, "Куп'янськ Сумська область")

    assert not found.exact
    assert found.places[0].name_uk == "Куп’янськ"


def test_a_typo_is_forgiven_within_the_oblast_that_was_added(gazetteer: Gazetteer) -> None:
    found = search(gazetteer, "Костянтинвка Донецька область")

    assert not found.exact
    assert {place.code[:4] for place in found.places} == {"UA14"}
    assert found.places[0].name_uk == "Костянтинівка"


def test_a_reported_place_comes_first_among_those_of_one_name(gazetteer: Gazetteer) -> None:
    village = "UA63140110070097631"

    assert search(gazetteer, "Lyman").places[0].code == LYMAN_OF_DONETSK
    assert search(gazetteer, "Lyman", reported={village}).places[0].code == village


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Kramatorks", "Kramatorsk"),
        ("Kostiantynvka", "Kostiantynivka"),
        ("Kostiant", "Kostiantynivka"),
        ("Vovhcansk", "Vovchansk"),
        ("Кромоторск", "Kramatorsk"),
    ],
)
def test_a_near_spelling_is_offered_but_not_taken(gazetteer: Gazetteer, query: str, name: str) -> None:
    found = search(gazetteer, query)

    assert not found.exact
    assert found.places[0].name_en == name


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("пооги", "Пологи"),
        ("весее", "Веселе"),
        ("сатове", "Сватове"),
        ("зелнее", "Зелене"),
        ("тенова", "Тернова"),
        ("спріне", "Спірне"),
        ("піане", "Піщане"),
        ("іащенкове", "Іващенкове"),
        ("Нов миколаївка", "Новомиколаївка"),
    ],
)
def test_a_typo_is_asked_back_though_it_sounds_like_a_form_of_another_name(
    gazetteer: Gazetteer, query: str, name: str
) -> None:
    found = search(gazetteer, query)

    assert not found.exact
    assert name in {place.name_uk for place in found.places}


def test_few_slips_in_names_near_the_front_settle_on_another_place(gazetteer: Gazetteer) -> None:
    random = Random(5)
    chosen = random.sample(front_names(gazetteer), 600)
    official = {plain(name) for name in names(gazetteer, "uk")}
    slips = [(name, slip) for name in chosen for slip in dropped_and_swapped(name, random)]

    settled = [
        (name, slip, found.places[0].name_uk)
        for name, slip in slips
        if plain(slip) not in official
        and is_settled(found := search(gazetteer, slip))
        and found.places[0].name_uk != name
    ]

    assert len(settled) / len(slips) <= 0.005, settled


@pytest.mark.parametrize("query", ["Харкова", "Вовчанську", "Барвінкового", "Андріївки"])
def test_a_letter_perfect_form_is_no_typo(gazetteer: Gazetteer, query: str) -> None:
    assert search(gazetteer, query).exact


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Зелений Под Каховський район", "Зелений Под"),
        ("Зелений Під Херсонська область", "Зелений Під"),
        ("Красний Під Криворізький район", "Красний Під"),
        ("Микільське-на-Дніпрі Дніпровський район", "Микільське-на-Дніпрі"),
        ("Василівка-на-Дніпрі Синельниківський район", "Василівка-на-Дніпрі"),
        ("Гаї-за-Рудою Тернопільський район", "Гаї-за-Рудою"),
        ("Селище Куп'янський район", "Селище"),
        ("Громада Житомирський район", "Громада"),
        ("Hromada Zhytomyr Oblast", "Громада"),
        ("Город Косівський район", "Город"),
        ("Деревня Львівський район", "Деревня"),
        ("Куп'янський район", "Куп’янський район"),
        ("Громада Мереф'янська Харківська область", "Мереф’янська громада"),
    ],
)
def test_words_that_tell_of_a_place_may_be_its_official_name(
    gazetteer: Gazetteer, query: str, name: str
) -> None:
    found = search(gazetteer, query)

    assert found.exact
    assert {place.name_uk for place in found.places} == {name}


def test_a_name_beside_its_raion_never_names_another_place(gazetteer: Gazetteer) -> None:
    some = [place for place in gazetteer.settlements() if gazetteer.raion(place)]
    odd = [place for place in some if set(plain(place.name_uk).split()) & ODD]

    wrong = []
    for place in (*Random(3).sample(some, 300), *odd):
        found = search(gazetteer, f"{place.name_uk} {gazetteer.raion(place).name_uk}", 200)  # type: ignore[union-attr]
        if not found.exact or place not in found.places:
            wrong.append((place.name_uk, found.places[:1]))

    assert wrong == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Мньов, Михайло-Коцюбинська громада, Чернігівська область", "UA74"),
        ("Ситне, Середино-Будська громада, Сумська область", "UA59"),
    ],
)
def test_a_full_address_with_a_hromada_of_two_words_names_one_place(
    gazetteer: Gazetteer, query: str, code: str
) -> None:
    found = search(gazetteer, query)

    assert is_settled(found)
    assert found.places[0].name_uk == query.partition(",")[0]
    assert found.places[0].code.startswith(code)


@pytest.mark.parametrize("hromada", ["Новгород-Сіверська громада", "Зноб-Новгородська громада"])
def test_every_place_of_such_a_hromada_is_named_by_its_full_address(
    gazetteer: Gazetteer, hromada: str
) -> None:
    area = next(place for place in gazetteer if place.name_uk == hromada)
    oblast = gazetteer.oblast(area)
    assert oblast is not None

    for place in gazetteer.children(area):
        found = search(gazetteer, f"{place.name_uk}, {hromada}, {oblast.name_uk}")
        assert found.exact
        assert place in found.places


@pytest.mark.parametrize("query", ["Яр Часів", "добрий день"])
def test_a_name_turned_round_is_only_near(gazetteer: Gazetteer, query: str) -> None:
    found = search(gazetteer, query)

    assert not found.exact
    assert set(plain(found.places[0].name_uk).split()) == set(plain(query).split())


@pytest.mark.parametrize(
    "query",
    [
        "добрий день",
        "доброго дня",
        "добрый день",
        "добрий вечір",
        "привіт",
        "привет",
        "вітаю",
        "здравствуйте",
        "дякую",
        "спасибо",
        "допоможіть",
        "помогите",
        "hello",
        "hi",
        "thank you",
        "thanks",
        "help",
    ],
)
def test_a_greeting_names_no_place(gazetteer: Gazetteer, query: str) -> None:
    assert not search(gazetteer, query).exact
    assert not search(gazetteer, query.capitalize()).exact


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "🙂🙂🙂",
        "\u200f\u202e",
        "\x00\x07",
        "xyzzy",
        "hello there",
        "допоможіть",
        "дякую",
        "help me please",
        "Лиман Лиман Лиман Лиман Лиман Лиман Лиман Лиман",
        "??",
        "12345",
        "ку",
        "a" * 10_000,
    ],
)
def test_nonsense_finds_nothing(gazetteer: Gazetteer, query: str) -> None:
    found = search(gazetteer, query)

    assert found.places == ()
    assert not found.exact


def test_no_more_places_come_than_asked(gazetteer: Gazetteer) -> None:
    assert len(search(gazetteer, "Lyman", limit=2).places) == 2


def test_an_enormous_query_names_nothing(gazetteer: Gazetteer) -> None:
    assert search(gazetteer, "Лиман " * 20_000) == Found()


@given(st.text(max_size=200))
def test_any_text_is_answered(query: str) -> None:
    found = search(TABLE, query)

    assert not (found.ambiguous and not found.exact)
    assert len({place.code for place in found.places}) == len(found.places) <= 8


@pytest.mark.parametrize("query", ["Дубки", "Дупки"])
def test_the_nearer_to_the_front_comes_first_and_a_report_before_that(query: str) -> None:
    def first(**known: object) -> str:
        return search(SMALL, query, **known).places[0].code  # type: ignore[arg-type]

    assert first(front={ONE.code: 80, OTHER.code: 10}) == OTHER.code
    assert first(front={ONE.code: 10, OTHER.code: 80}) == ONE.code
    assert first(front={ONE.code: 10, OTHER.code: 80}, reported=[OTHER.code]) == OTHER.code


def test_a_place_without_its_own_distance_is_as_near_as_the_nearest_that_has_one() -> None:
    town = village("UA100202", ("Тихе", "Tykhe"), SOUTH, 49.1)
    far = village("UA100102", ("Далеке", "Daleke"), NORTH, 50.1)
    gazetteer = Gazetteer((*SMALL, town, far))

    found = search(gazetteer, "Дубки", front={town.code: 5, far.code: 50})

    assert [place.code for place in found.places] == [OTHER.code, ONE.code]


def test_the_larger_comes_first_among_equals() -> None:
    large = village("UA100203", ("Дубки", "Dubky"), SOUTH, population=900)

    assert search(Gazetteer((*SMALL, large)), "Дубки").places[0] == large


def test_names_in_running_text_are_known_in_every_case_and_other_words_are_not(gazetteer: Gazetteer) -> None:
    assert [place.code for place in named(gazetteer, "Покровська")] == [POKROVSK]
    assert [place.code for place in named(gazetteer, "Pokrovsk")] == [POKROVSK]
    assert len(named(gazetteer, "Лимані")) > 1
    for word in (
        "President",
        "Monday",
        "Reuters",
        "Президент",
        "Генштаб",
        "New York",
        "Biden",
        "x" * 500,
        "",
    ):
        assert named(gazetteer, word) == ()
