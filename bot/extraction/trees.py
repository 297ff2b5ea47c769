"""Decision trees, boosted: each adds a little to the odds."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

#: What is added to the log-odds; or the number of a sign, the most it may be for the first branch, and both.
Node = float | tuple[int, float, "Node", "Node"]


@dataclass(frozen=True, slots=True)
class Trees:
    """Gradient-boosted trees of a logistic loss: Friedman, "Greedy function approximation", 2001."""

    bias: float
    roots: tuple[Node, ...]

    def likely(self, signs: Sequence[float]) -> float:
        odds = self.bias
        for root in self.roots:
            node = root
            # To call `isinstance` would take twice as long.
            while node.__class__ is tuple:
                sign, most, fewer, more = node
                node = fewer if signs[sign] <= most else more
            odds += node  # type: ignore[operator]
        return 1 / (1 + math.exp(-odds))


@cache
def shipped(package: str) -> Trees:
    """Those of a package, in its folder `data`."""
    told = json.loads(files(package).joinpath("data", "trees.json").read_text("utf-8"))
    return Trees(told["bias"], tuple(map(_node, told["trees"])))


def _node(told: float | list[object]) -> Node:
    if isinstance(told, list):
        sign, most, fewer, more = told
        return (sign, most, _node(fewer), _node(more))  # type: ignore[arg-type,return-value]
    return told
