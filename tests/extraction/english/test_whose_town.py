"""Which town a sentence is about, where others are named beside it."""

import pytest

from bot.domain.fact import FactKind

from ..reading import NOW, PREWAR, SHELLING, Reader


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "In Rozdolivka there is no roof without a hole. Food is what volunteers from Sloviansk bring. "
            "Before the invasion the village had about 900 inhabitants; now it is home to 30.",
            {("Rozdolivka", PREWAR): 900, ("Rozdolivka", NOW): 30},
        ),
        (
            "SOLEDAR, Ukraine - Everyone who has stayed in the town of Soledar lives underground. The "
            "salt-mining town has been on the path of Moscow's troops since they took Lysychansk. From a "
            "pre-war level of 11,000 the population has shrunk to 2,000.",
            {("Soledar", PREWAR): 11000, ("Soledar", NOW): 2000},
        ),
        (
            "After Russia captured Avdiivka, Pokrovsk was shelled more often. Some 4,000 people stay there.",
            {("Pokrovsk", SHELLING): "reported", ("Pokrovsk", NOW): 4000},
        ),
        (
            "Lyman has got quieter since Russian forces withdrew from Izium. About 4,000 people remain.",
            {("Lyman", NOW): 4000},
        ),
        (
            "Pokrovsk has been shelled for months. Volunteers from Dnipro bring bread to the city. "
            "About 4,000 people remain.",
            {("Pokrovsk", SHELLING): "reported", ("Pokrovsk", NOW): 4000},
        ),
        (
            "A doctor from Siversk says that 900 people remain in the town.",
            {("Siversk", NOW): 900},
        ),
        (
            "Kherson is shelled from Oleshky, where 24,000 people lived before the war. About 65,000 people "
            "live in the city now.",
            {("Oleshky", PREWAR): 24000, ("Kherson", NOW): 65000},
        ),
        (
            "Siversk and Lyman are quiet. The former has 500 residents, the latter has 2,500 residents.",
            {("Siversk", NOW): 500, ("Lyman", NOW): 2500},
        ),
        (
            "People confuse Pokrov and Pokrovsk. The first is a mining town. It has 20,000 residents.",
            {("Pokrov", NOW): 20000},
        ),
        (
            "I drove from Dnipro, a hundred miles of poplars, to meet the mayor of Dobropillia. The town, he "
            "said, has 20,000 residents.",
            {("Dobropillia", NOW): 20000},
        ),
        (
            # "The town" may be either: Starytsia is a village.
            "Half of Vovchansk lies in ruins. In neighbouring Starytsia, 30 people remain. Before the war "
            "the town had 17,000 residents.",
            {("Starytsia", NOW): 30},
        ),
        (
            "Reporters in Kramatorsk were told that 900 people remain in Chasiv Yar.",
            {("Chasiv Yar", NOW): 900},
        ),
        (
            "Water is short in Siversk. The battle-scarred town has 900 residents.",
            {("Siversk", NOW): 900},
        ),
    ],
)
def test_it_is_the_one_that_is_spoken_of(
    read: Reader, text: str, stated: dict[tuple[str, FactKind], object]
) -> None:
    assert read.values(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        # The one that is pointed to, or the one before?
        "A convoy came to Kostiantynivka. The UN pointed to Siversk as a place of concern: a town of 11,000 "
        "before the war, it now has 1,700 people.",
        "Russian troops, who took Avdiivka in February, are near Pokrovsk. The city had 60,000 people "
        "before the war.",
        "Volunteers from Sloviansk bring food. The other village had 900 people; now it is home to 30.",
    ],
)
def test_where_two_may_be_meant_it_is_neither(read: Reader, text: str) -> None:
    assert {kind for _, kind in read.values(text)} & {NOW, PREWAR} == set()


@pytest.mark.parametrize(
    "text",
    [
        "Before the frost comes, Siversk wants every household to have a stove. He has 60 of them.",
        "Huliaipole is a town in the south. Russia's army stood five kilometers from it for three years.",
        "Explosions were heard in Lysychansk, too, from the side of Rubizhne. About 95,000 people lived in "
        "the city before the war.",
    ],
)
def test_what_somebody_has_stood_or_heard_is_not_told_of_a_town(read: Reader, text: str) -> None:
    told = read.values(text)

    assert not {kind for town, kind in told if town != "Lysychansk"}
