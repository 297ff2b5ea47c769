"""Articles in the manner of the seed."""


def report(
    town: str = "Kupiansk", km: str = "1.5", people: str = "2,000", urging: str = "being urged to evacuate"
) -> str:
    return (
        f"Russian forces have moved closer to the city of {town}, local authorities said on Thursday.\n\n"
        f"The city, now just {km} km from the front line, was under constant shelling and the population has "
        f"dwindled to {people} people who were {urging}, the official, Andriy Besedin, told Reuters.\n\n"
        "Reuters could not independently verify the battlefield accounts.\n"
    )


def order(town: str = "Kupiansk") -> str:
    return f"Mandatory evacuation has been ordered in {town}, governor Oleh Syniehubov said on Monday.\n"
