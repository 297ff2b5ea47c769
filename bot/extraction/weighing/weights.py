"""What each clue adds to a statement's being of a kind."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bot.extraction.weighing.candidate import Sort

#: `math.exp` of more overflows.
_HIGHEST = 700.0


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one sort of candidates: log-odds against stating nothing, for each of `labels`.

    A multinomial logistic regression. A clue that is not among `clues` weighs nothing.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    clues: Mapping[str, tuple[float, ...]]

    def weigh(self, clues: Iterable[str]) -> tuple[float, str, float]:
        """How likely anything is stated, what is likeliest to be, and how likely that is."""
        known = [its for its in map(self.clues.get, clues) if its]
        odds = list(map(math.fsum, zip(self.bias, *known, strict=True)))
        best = max(range(len(odds)), key=odds.__getitem__)
        # Beside the likeliest, so that nothing overflows.
        stated = math.fsum(math.exp(odd - odds[best]) for odd in odds)
        nothing = math.exp(min(-odds[best], _HIGHEST))
        return stated / (stated + nothing), self.labels[best], 1 / (stated + nothing)


def load_weights(language: str) -> Mapping[Sort, Weights]:
    """Those that are shipped for a language."""
    return weights_of(
        json.loads(files("bot.extraction.weighing").joinpath("data", f"{language}.json").read_text("utf-8"))
    )


def weights_of(told: Mapping[str, Any]) -> Mapping[Sort, Weights]:
    """As they are written."""
    return {
        Sort(sort): Weights(
            tuple(its["labels"]),
            tuple(its["bias"]),
            {clue: tuple(weights) for clue, weights in its["clues"].items()},
        )
        for sort, its in told.items()
    }
