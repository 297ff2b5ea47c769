"""What reporters and officials tell in still other words, with other towns and numbers than they had."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Степногірськ стоїть за шість кілометрів від лінії фронту, та 280 людей із селища не їдуть.",
            {("Stepnohirsk", FRONT): 6, ("Stepnohirsk", NOW): 280},
        ),
        (
            "У місті Лиман на Донеччині нараховують 3100 цивільних, їх поступово вивозять.",
            {("Lyman", NOW): 3100, ("Lyman", EVACUATION): "underway"},
        ),
        (
            "До повномасштабного вторгнення в Куп’янську-Вузловому жили близько 8 тисяч людей. Зараз "
            "— учетверо менше.",
            {("Kupiansk-Vuzlovyi", PREWAR): 8000, ("Kupiansk-Vuzlovyi", NOW): 2000},
        ),
        (
            "До війни в Покровську жило 60 тисяч людей. Тепер удесятеро менше.",
            {("Pokrovsk", PREWAR): 60000, ("Pokrovsk", NOW): 6000},
        ),
        (
            "До війни в Оріхові мешкало 14 тисяч людей. Нині вдвічі менше.",
            {("Orikhiv", PREWAR): 14000, ("Orikhiv", NOW): 7000},
        ),
        (
            "Мешканців в окрузі десь 640: 380 у Микільському, 190 у Понятівці і ще 70 у самій "
            "Токарівці Херсонської області.",
            {("Mykilske", NOW): 380, ("Poniativka", NOW): 190},
        ),
        (
            "У Родинському лишаються близько тисячі трьохсот жителів. Б'ють по ньому найчастіше артилерією.",
            {("Rodynske", NOW): 1300, ("Rodynske", SHELLING): "reported"},
        ),
        ("В Оріхові живе тисяча двісті – тисяча чотириста людей.", {("Orikhiv", NOW): 1300}),
        (
            "До обстрілів у Богородичному було 900 жителів, нині – приблизно половина.",
            {("Bohorodychne", NOW): 450},
        ),
        (
            "У Сіверську з дев'яти тисяч людей, що мешкали тут до війни, лишилося близько двох.",
            {("Siversk", PREWAR): 9000, ("Siversk", NOW): 2000},
        ),
        ("Гірник Олексій Ткач живе в Сіверську. Тут лишилося 700 людей.", {("Siversk", NOW): 700}),
        (
            "Комишанам, селищу Херсонської громади, знову дістається. Там лишилося близько двох тисяч людей.",
            {("Komyshany", NOW): 2000},
        ),
    ],
)
def test_how_many_live_there_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Якщо вірити мапі, від Торецька до лінії фронту приблизно 7 кілометрів.", {("Toretsk", FRONT): 7}),
        ("Сіверськ порожніє. Ворогові лишилося три кілометри до міської межі.", {("Siversk", FRONT): 3}),
        (
            "Приблизно півтора кілометра лишається від військ РФ до околиць Сіверська.",
            {("Siversk", FRONT): 1.5},
        ),
    ],
)
def test_how_far_the_front_is_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "«На виконання розпорядження начальника Харківської обласної військової адміністрації "
            "Івана Коваленка із 3 червня 2025 року в селах Шийківка та Гороховатка Борівської "
            "селищної територіальної громади оголошено обов’язкову евакуацію у примусовий спосіб "
            "сімей з дітьми», — пишуть у Борівській громаді.",
            {("Shyikivka", EVACUATION): "forced", ("Horokhovatka", EVACUATION): "forced"},
        ),
        (
            "Обов’язкову евакуацію родин із дітьми оголосили в кількох місцях Дружківської громади. "
            "Рішення поширюється на селище Олексієво-Дружківка, село Софіївка, а в самій Дружківці — "
            "на колишнє селище Сурове, тобто на вулиці Вишневу, Садову, Торецьку й провулок Тихий.",
            {("Oleksiievo-Druzhkivka", EVACUATION): "mandatory", ("Sofiivka", EVACUATION): "mandatory"},
        ),
        (
            "Рада оборони оголосила примусову евакуацію дітей. — Востаннє було 20 липня, уранці: "
            "прилетіло в Печеніги, побило хати.",
            {("Pechenihy", SHELLING): "reported"},
        ),
        (
            "У Сіверську лишається 300 людей. Вивозимо далі, хоч охочих поменшало.",
            {("Siversk", NOW): 300, ("Siversk", EVACUATION): "underway"},
        ),
        (
            "Олександр Бабич каже, що з Курахового виїжджати все одно треба.",
            {("Kurakhove", EVACUATION): "urged"},
        ),
        (
            "В Оріхові лишилися трохи більш як 600 людей, евакуація звідти теж триває.",
            {("Orikhiv", NOW): 600, ("Orikhiv", EVACUATION): "underway"},
        ),
        (
            "На Сумщині обов’язково евакуюватимуть мешканців ще дев’яти сіл. До переліку внесли "
            "Басівку, Варачине, Водолаги та Могрицю.",
            {
                ("Basivka", EVACUATION): "mandatory",
                ("Varachyne", EVACUATION): "mandatory",
                ("Vodolahy", EVACUATION): "mandatory",
                ("Mohrytsia", EVACUATION): "mandatory",
            },
        ),
        (
            "Запроваджуємо обов’язкову евакуацію мешканців Шевченківської громади. Сім’ї з дітьми "
            "закликають виїхати з таких сіл:\n— Гетьманівка, Сподобівка;\n— Старовірівка.",
            {
                ("Shevchenkove Hromada", EVACUATION): "mandatory",
                ("Hetmanivka", EVACUATION): "urged",
                ("Spodobivka", EVACUATION): "urged",
                ("Starovirivka", EVACUATION): "urged",
            },
        ),
        (
            "Рада оборони Харківської області ухвалила рішення про примусову евакуацію сімей із "
            "дітьми. Виїхати мають родини, які живуть тут:\n• с. Рубіжне Вовчанської громади,\n• с. "
            "Веселе Липецької громади.",
            {("Rubizhne", EVACUATION): "forced", ("Vesele", EVACUATION): "forced"},
        ),
        (
            "Евакуація родин із дітьми з Дружківки та Софіївки обов’язкова. Ці населені пункти щодня "
            "накривають артилерією.",
            {
                ("Druzhkivka", EVACUATION): "mandatory",
                ("Sofiivka", EVACUATION): "mandatory",
                ("Druzhkivka", SHELLING): "constant",
                ("Sofiivka", SHELLING): "constant",
            },
        ),
        (
            "Екіпаж допоміг п'ятьом родинам із дітьми виїхати із сіл Рубці та Яцьківка.",
            {("Rubtsi", EVACUATION): "underway", ("Yatskivka", EVACUATION): "underway"},
        ),
        (
            "Із 5 травня в селах Левадне та Вишневе Покровської громади Синельниківського району "
            "запроваджено обов'язкову евакуацію сімей із дітьми. Її здійснюватимуть у примусовий "
            "спосіб.",
            {("Levadne", EVACUATION): "forced", ("Vyshneve", EVACUATION): "forced"},
        ),
        (
            "З шести сіл Печенізької громади оголосили обов'язкову евакуацію. Виїхати належить "
            "мешканцям Артемівки, Борщової та П'ятницького.",
            {
                ("Artemivka", EVACUATION): "mandatory",
                ("Borshchova", EVACUATION): "mandatory",
                ("Piatnytske", EVACUATION): "mandatory",
            },
        ),
        ("У Сіверську почала діяти евакуація з примусом.", {("Siversk", EVACUATION): "forced"}),
        (
            "Крім того, з Краснопілля, Миропілля та Великої Рибиці на Сумщині евакуювали близько 150 людей.",
            {
                ("Krasnopillia", EVACUATION): "underway",
                ("Myropillia", EVACUATION): "underway",
                ("Velyka Rybytsia", EVACUATION): "underway",
            },
        ),
    ],
)
def test_an_evacuation_is_taken(
    read: Reader, text: str, expected: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Дітей там 27: п’ятеро в Цупівці, троє в Козачій Лопані. Стріляють по цих селах регулярно.",
            {("Tsupivka", SHELLING): "reported", ("Kozacha Lopan", SHELLING): "reported"},
        ),
        (
            "З Білопілля та Ворожби виїжджають люди. Армія РФ останніми днями частіше накриває "
            "обидва населені пункти вогнем.",
            {("Bilopillia", SHELLING): "reported", ("Vorozhba", SHELLING): "reported"},
        ),
        (
            "Двоє загиблих: ОВА про добу на Донеччині. «Краматорський район. У Райгородку одна "
            "людина загинула, побито 4 хати. У Дружківці пошкоджено дитсадок», — написав начальник "
            "ОВА. Загалом населені пункти області обстріляли 23 рази.",
            {("Raihorodok", SHELLING): "reported", ("Druzhkivka", SHELLING): "reported"},
        ),
        (
            "Доба на Донеччині. У Черкаському понівечено ферму. Загалом населені пункти Донеччини "
            "обстріляли 23 рази.",
            {("Cherkaske", SHELLING): "reported"},
        ),
        (
            "Чотири населені пункти Харківщини опинилися минулої доби під російськими ударами. "
            "Пошкоджено: гараж (сел. Борова), склад (с. Оскіл).",
            {("Borova", SHELLING): "reported", ("Oskil", SHELLING): "reported"},
        ),
        (
            "У суботу росіяни запускали дрони по місту Берислав і по правобережних селах "
            "Бериславського району Херсонської області — Тягинці та Зміївці.",
            {
                ("Beryslav", SHELLING): "reported",
                ("Tiahynka", SHELLING): "reported",
                ("Zmiivka", SHELLING): "reported",
            },
        ),
        (
            "У Богородичному живуть 40 людей, у Святогірську — 300. Обидва населені пункти постійно "
            "обстрілюють.",
            {
                ("Bohorodychne", NOW): 40,
                ("Sviatohirsk", NOW): 300,
                ("Bohorodychne", SHELLING): "constant",
                ("Sviatohirsk", SHELLING): "constant",
            },
        ),
        (
            "На Донеччині за минулу добу загинули двоє людей у Краматорську. Загалом населені пункти "
            "області обстріляли 29 разів. «У Слов'янську пошкоджено 9 будинків. У Сіверську "
            "зруйновано 2 будинки», – пише посадовець.",
            {
                ("Kramatorsk", SHELLING): "reported",
                ("Sloviansk", SHELLING): "reported",
                ("Siversk", SHELLING): "reported",
            },
        ),
        (
            "За добу ворог 18 разів обстріляв населені пункти:\n▪️ Покровський район. У Добропіллі "
            "поранено людину.\n▪️ Краматорський район. У Лимані знищено будинок.",
            {("Dobropillia", SHELLING): "reported", ("Lyman", SHELLING): "reported"},
        ),
        (
            "Ці доби важкі. Найбільше дістається Сіверську і Торецьку.",
            {("Siversk", SHELLING): "reported", ("Toretsk", SHELLING): "reported"},
        ),
        (
            "Російські війська вдарили дронами по авто в Станіславі на Херсонщині.",
            {("Stanislav", SHELLING): "reported"},
        ),
        ("Ворожі дрони знову дошкуляють місту Сіверськ.", {("Siversk", SHELLING): "reported"}),
        ("Росіяни поливають Сіверськ з гармат.", {("Siversk", SHELLING): "reported"}),
        ("Покровськ — місто шахтарів. Тепер його щодня б'ють КАБами.", {("Pokrovsk", SHELLING): "constant"}),
        ("По іншому кінцю Сіверська стріляв танк.", {("Siversk", SHELLING): "reported"}),
    ],
)
def test_a_strike_is_taken(read: Reader, text: str, expected: dict[tuple[str, FactKind], object]) -> None:
    assert read.values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "У Лимані живе Марія. «Син товкмачив: забирай батька і їдьте», — каже Марія Коваль.",
        "Охочих виїхати з Білопілля та Ворожби просять зголоситися до старост.",
        "Бої недалеко, той самий Вовчанськ від нас за 29 кілометрів.",
        "Жінка звернулася до лікаря з травмою, яку дістала під час обстрілу в Слатиному.",
        "У Лимані знищено будинок. Кожен, хто лишається на Донеччині, ризикує життям. Евакуюйтеся!",
        "Шахтарський Українськ опинився під обстрілами.",
        "Зараз у центрі, який відкрили в Лозовій для евакуйованих, перебуває 14 людей.",
        "З Марганця через війну поїхало 20 тисяч людей.",
    ],
)
def test_nothing_is_taken(read: Reader, text: str) -> None:
    assert read.values(text) == {}
