"""Facts as papers and officials of many kinds word them, and what is no fact in them."""

import pytest

from bot.domain.fact import Evacuation, FactKind, Shelling
from tests.extraction.reading import EVACUATION, FRONT, NOW, PREWAR, SHELLING, Reader

Told = dict[tuple[str, FactKind], object]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Since its liberation, Balakliia has been shelled daily with rockets and mortars.",
            {("Balakliia", SHELLING): Shelling.CONSTANT},
        ),
        (
            "Some 700 people possibly remain. In Druzhkivka, possibly 9,000 residents remain.",
            {("Druzhkivka", NOW): 9000.0},
        ),
        (
            "In the region of 400 people remain in Rodynske.",
            {("Rodynske", NOW): 400.0},
        ),
        (
            "Residents of the Kharkiv Oblast town of Balakliia are evacuating.",
            {("Balakliia", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "People in Bilozerske are evacuating as the front gets nearer.",
            {("Bilozerske", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Donetsk officials expanded the mandatory evacuation zone to Bilozerske and Rodynske.",
            {
                ("Bilozerske", EVACUATION): Evacuation.MANDATORY,
                ("Rodynske", EVACUATION): Evacuation.MANDATORY,
            },
        ),
        (
            "The front is near.Druzhkivka is now about 8 kilometers from the front line.On Friday"
            " one person was killed by a Russian drone in Druzhkivka.The council met.",
            {("Druzhkivka", FRONT): 8.0, ("Druzhkivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Before the war the town of Borova was home to 6,000. Families from the village of "
            "Borova in the Kharkiv region will be evacuated by force, officials said.",
            {("Borova", PREWAR): 6000.0, ("Borova", EVACUATION): Evacuation.FORCED},
        ),
        (
            "The head of the town, Serhii Halych, met us in Lozova. Before the invasion, 9,000 "
            "people lived in Selydove. Now, according to Halych, 700 are left.",
            {("Selydove", PREWAR): 9000.0, ("Selydove", NOW): 700.0},
        ),
        (
            "Of Selydove little is left. About 700 people out of 21,000 before the war are still "
            "in the town.",
            {("Selydove", NOW): 700.0, ("Selydove", PREWAR): 21000.0},
        ),
        (
            "Prior to the war, Orikhiv's population stood at 14,000; however, it has diminished "
            "to 900 inhabitants.",
            {("Orikhiv", PREWAR): 14000.0, ("Orikhiv", NOW): 900.0},
        ),
        (
            "Families have been ordered to evacuate from the settlement of Velykyi Burluk. "
            "Housing has been arranged in Kharkiv. The settlement was struck with guided bombs on"
            " Friday night.",
            {
                ("Velykyi Burluk", EVACUATION): Evacuation.MANDATORY,
                ("Velykyi Burluk", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "Nikopol, a steel town on the bank of the vanished reservoir, watched by the enemy "
            "from the other side, is becoming what Kherson has been. The town, where about 48,000"
            " residents still live, is tired.",
            {("Nikopol", NOW): 48000.0},
        ),
        (
            "Children will be forcibly evacuated from Rodynske Town and Hrodivka Settlement, Donetsk Oblast.",
            {("Rodynske", EVACUATION): Evacuation.FORCED, ("Hrodivka", EVACUATION): Evacuation.FORCED},
        ),
        (
            "Russian forces are within a mile (2 kilometers) of Chasiv Yar.",
            {("Chasiv Yar", FRONT): 2.0},
        ),
        (
            "People in Orikhiv still queue for water despite being urged to evacuate.",
            {("Orikhiv", EVACUATION): Evacuation.URGED},
        ),
        (
            "The residents of Izium should still evacuate before the winter, the governor said.",
            {("Izium", EVACUATION): Evacuation.URGED},
        ),
        (
            "Troops shelled the Nikopol district with drones. The cities of Nikopol and Pokrov, "
            "the settlement of Chervonohryhorivka were attacked.",
            {
                ("Nikopol", SHELLING): Shelling.REPORTED,
                ("Pokrov", SHELLING): Shelling.REPORTED,
                ("Chervonohryhorivka", SHELLING): Shelling.REPORTED,
            },
        ),
        (
            "The enemy aims to advance into Rodynske, Myrnohrad and Siversk. These populated "
            "areas are under constant fire.",
            {
                ("Rodynske", SHELLING): Shelling.CONSTANT,
                ("Myrnohrad", SHELLING): Shelling.CONSTANT,
                ("Siversk", SHELLING): Shelling.CONSTANT,
            },
        ),
        (
            "Russian troops continue to shell residential areas in the Donetsk region over the "
            "past day. In Siversk, three houses were damaged.",
            {("Siversk", SHELLING): Shelling.REPORTED},
        ),
        (
            "Troops shelled the Nikopol and Synelnykove districts of the Dnipropetrovsk region. "
            "The enemy struck the village of Novopavlivka with UAVs.",
            {("Novopavlivka", SHELLING): Shelling.REPORTED},
        ),
        (
            "Kurakhove is cold. The army says that Marinka has fallen. In the town some 900 people remain.",
            {("Kurakhove", NOW): 900.0},
        ),
        (
            "Evacuation operations have begun in Vovchansk.",
            {("Vovchansk", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "A resident talks to police during an evacuation from the frontline town of Bilozerske.",
            {("Bilozerske", EVACUATION): Evacuation.UNDERWAY},
        ),
        (
            "Orikhiv has been under artillery fire for a year but the bombing from planes started"
            " only around three weeks ago.",
            {("Orikhiv", SHELLING): Shelling.REPORTED},
        ),
        (
            "The front line lies just eight kilometres from Petro´s hometown of Orikhiv.",
            {("Orikhiv", FRONT): 8.0},
        ),
        (
            "Evacuation is being carried out in these settlements, namely:\n🟦 Yanzhulivka, "
            "Leonivka (Semenivka urban community);\n🟦 Hremiach (Novhorod-Siverskyi urban "
            "community).",
            {
                ("Yanzhulivka", EVACUATION): Evacuation.UNDERWAY,
                ("Leonivka", EVACUATION): Evacuation.UNDERWAY,
                ("Hremiach", EVACUATION): Evacuation.UNDERWAY,
            },
        ),
        (
            "Siversk is a red zone. Before the invasion, 10,600 people lived in Siversk. Siversk "
            "is closed.\nThe picture is from Velyka Novosilka, where Ivan lives in a basement.\nThe"
            " town is shelled day and night.",
            {("Siversk", PREWAR): 10600.0, ("Siversk", SHELLING): Shelling.CONSTANT},
        ),
        (
            "This weekend, Russian drones hit Orikhiv's House of Culture and burned it down.",
            {("Orikhiv", SHELLING): Shelling.REPORTED},
        ),
        (
            "The headquarters has decided to conduct a mandatory evacuation from certain "
            "settlements of the Dnipropetrovsk region. According to an announcement, the "
            "evacuation will be conducted from Vasylkivka and Pysmenne.",
            {
                ("Vasylkivka", EVACUATION): Evacuation.MANDATORY,
                ("Pysmenne", EVACUATION): Evacuation.MANDATORY,
            },
        ),
    ],
)
def test_what_is_told(read: Reader, text: str, told: Told) -> None:
    assert read.values(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "After its liberation in 2022, Balakliia was shelled daily.",
        "Residents of villages near Bilozerske are evacuating.",
        ("The regional authorities do not plan to expand the mandatory evacuation zone to Bilozerske."),
        "Residents of other towns who had settled in Bilozerske are evacuating to Dnipro.",
        "Nikopol and Pokrov were attacked by journalists for the delay.",
        "Petro Halych spoke. According to Halych, 300 people remain.",
        "A resident died during an evacuation from Mariupol in 2022.",
        "Evacuation buses leave from these points:\n- Pavlohrad;\n- Lozova.",
    ],
)
def test_what_is_no_fact(read: Reader, text: str) -> None:
    assert read.values(text) == {}
