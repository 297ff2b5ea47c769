from bot.places.build.areas import area_en, area_uk


def test_an_area_is_called_after_the_town_of_its_adjective() -> None:
    towns = {"Дворічна": "2", "Куп’янськ": "1", "Куп’янськ-Вузловий": "3"}

    assert area_en("UA6308", "raion", "Куп’янський", [towns]) == ("Kupiansk Raion", "1")


def test_a_city_gives_its_name_before_a_town_that_is_nearer_in_letters() -> None:
    cities, towns = {"Олександрія": "1"}, {"Олександрійське": "2"}

    assert area_en("UA3508", "raion", "Олександрійський", [cities, towns]) == ("Oleksandriia Raion", "1")


def test_an_area_without_such_a_town_keeps_its_adjective() -> None:
    assert area_en("UA7304", "raion", "Дністровський", [{"Сокиряни": "1"}]) == ("Dnistrovskyi Raion", None)


def test_an_oblast_has_its_usual_english_name() -> None:
    assert area_en("UA21000000000011690", "oblast", "Закарпатська", []) == ("Zakarpattia Oblast", None)


def test_a_ukrainian_name_gets_its_kind_word_unless_it_is_no_adjective() -> None:
    assert area_uk("hromada", "Куп’янська") == "Куп’янська громада"
    assert area_uk("raion", "Ізюмський") == "Ізюмський район"
    assert area_uk("oblast", "Автономна Республіка Крим") == "Автономна Республіка Крим"
