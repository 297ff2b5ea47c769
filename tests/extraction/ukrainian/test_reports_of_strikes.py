"""How reports tell of strikes and of evacuations: lines with a time, rows, headlines."""

import pytest

from bot.domain.fact import FactKind
from tests.extraction.reading import Reader


def _of(read: Reader, text: str, kind: FactKind) -> dict[str, object]:
    return {town: value for (town, its), value in read.values(text).items() if its is kind}


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        (
            "За добу на Харківщині, повідомила ОВА:\n\n▪️ 03:10 Ізюмський район, Борівська ТГ, с. Підлиман. "
            "Відбувся обстріл по території.\n\n▪️ 17:45 смт Борова. Зафіксовано артобстріл.",
            {"Pidlyman": "reported", "Borova": "reported"},
        ),
        (
            "Росіяни завдали десяти авіаударів. Постраждала інфраструктура понад 15 населених пунктів. Це "
            "Лиман, Сіверськ та Торецьк.",
            {"Lyman": "reported", "Siversk": "reported", "Toretsk": "reported"},
        ),
        (
            "Рубці, Щурове, Закітне, що на Донеччині, знову зазнають жорстокої дії російської артилерії.",
            {"Rubtsi": "reported", "Shchurove": "reported", "Zakitne": "reported"},
        ),
        (
            "Місто Лиман і сусідні прифронтові села Рубці, Щурове потерпають від ворожих обстрілів.",
            {"Lyman": "reported", "Rubtsi": "reported", "Shchurove": "reported"},
        ),
        (
            "Авіаційних ударів зазнали: Лиман, Кремінське лісництво, Щурове Донецької області.",
            {"Lyman": "reported", "Shchurove": "reported"},
        ),
        (
            "Містечко Лиман близько до фронту. Щоденні прильоти не лякають місцевих мешканців.",
            {"Lyman": "constant"},
        ),
        ("Від російських обстрілів у Дружківці далі гинуть мирні люди.", {"Druzhkivka": "reported"}),
        (
            "Армія РФ скинула КАБи на громаду. Влучання зафіксували у Святогірську.",
            {"Sviatohirsk": "reported"},
        ),
        ("Надвечір росіяни загатили і по Нікополю.", {"Nikopol": "reported"}),
        ("До Лиману не заїхати. Місто щодня потерпає.", {"Lyman": "constant"}),
        (
            "У Рубцях уже бої, Дробишеве під постійним обстрілом, прилітає в Лиман.",
            {"Drobysheve": "constant", "Lyman": "reported"},
        ),
    ],
)
def test_struck(read: Reader, text: str, struck: dict[str, object]) -> None:
    assert _of(read, text, FactKind.SHELLING) == struck


@pytest.mark.parametrize(
    "text",
    [
        "▪️ 03:10 Ізюмський район, Борівська ТГ, с. Підлиман. Відбувся ярмарок.",
        "Через негоду постраждала інфраструктура 15 населених пунктів. Це Лиман, Сіверськ та Торецьк.",
        "У Лимані знову гинуть дерева.",
        "У Лимані зафіксували рекордну спеку.",
        "Влучання у Святогірську не зафіксували.",
    ],
)
def test_not_struck(read: Reader, text: str) -> None:
    assert _of(read, text, FactKind.SHELLING) == {}


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        (
            "Росіяни руйнують Лиман. Людей вивозять до Дніпра, де їх розселяють.",
            {"Lyman": "underway"},
        ),
        (
            "На Донеччині ухвалили рішення про примусову евакуацію родин із дітьми з чотирьох населених "
            "пунктів Лиманської громади. Першими евакуацію розпочнуть у місті Лиман та селах Рубці, Щурове.",
            {"Lyman": "forced", "Rubtsi": "forced", "Shchurove": "forced"},
        ),
        (
            "Влада розпочинає обов'язкову евакуацію. Родин із дітьми буде вивезено із сіл Рубці та Щурове "
            "Лиманської громади.",
            {"Rubtsi": "mandatory", "Shchurove": "mandatory"},
        ),
        (
            "Самостійно евакуювалися жителі Рубців та Щурового.",
            {"Rubtsi": "underway", "Shchurove": "underway"},
        ),
        (
            "Вивезли мешканців Рубців і Дробишевого, пише видання.",
            {"Rubtsi": "underway", "Drobysheve": "underway"},
        ),
        (
            "За п'ять кілометрів від фронту: евакуація з Лимана та Рубців",
            {"Lyman": "underway", "Rubtsi": "underway"},
        ),
    ],
)
def test_moved(read: Reader, text: str, moved: dict[str, object]) -> None:
    assert _of(read, text, FactKind.EVACUATION) == moved


@pytest.mark.parametrize(
    "text",
    [
        "Родин із дітьми буде вивезено із сіл Рубці та Щурове на екскурсію.",
        "Чи потрібна евакуація з Лимана?",
        "Перші евакуацію бачили у місті Лиман.",
        "Лиман живе. Експонати евакуювали до Дніпра.",
    ],
)
def test_not_moved(read: Reader, text: str) -> None:
    assert _of(read, text, FactKind.EVACUATION) == {}
