"""What each clue adds to a statement's being of a kind."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files

from bot.extraction.weighing.candidate import Sort


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one sort of candidates: log-odds against stating nothing, for each of `labels`.

    A multinomial logistic regression. A clue that is not among `clues` weighs nothing.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    clues: Mapping[str, tuple[float, ...]]

    def weigh(self, clues: Iterable[str]) -> tuple[float, str, float]:
        """How likely anything is stated, what most likely, and how likely that is if anything is."""
        known = [its for its in map(self.clues.get, clues) if its]
        odds = map(math.fsum, zip(self.bias, *known, strict=True))
        # Of the highest more than that overflows; it is as sure.
        likelihoods = [math.exp(min(odd, 50.0)) for odd in odds]
        stated = sum(likelihoods)
        best = max(range(len(likelihoods)), key=likelihoods.__getitem__)
        return stated / (1 + stated), self.labels[best], likelihoods[best] / stated


def load_weights(language: str) -> Mapping[Sort, Weights]:
    """Those that are shipped for a language."""
    told = json.loads(
        files("bot.extraction.weighing").joinpath("data", f"{language}.json").read_text("utf-8")
    )
    return {
        Sort(sort): Weights(
            tuple(its["labels"]),
            tuple(its["bias"]),
            {clue: tuple(weights) for clue, weights in its["clues"].items()},
        )
        for sort, its in told.items()
    }
