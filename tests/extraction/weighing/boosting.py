"""Learning boosted trees, as `bot.extraction.trees` asks them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sklearn.ensemble import HistGradientBoostingClassifier

from bot.extraction.trees import Node, Trees

#: The signs of one case, what is to be told from them, and how much that counts.
Case = tuple[Sequence[float], bool, float]
#: How strongly large leaves are held down.
_HOLDING_DOWN = 1.0


@dataclass(frozen=True, slots=True)
class Boosting:
    trees: int
    depth: int
    rate: float
    fewest_in_a_leaf: int


def boosted(cases: Sequence[Case], how: Boosting) -> Trees:
    model = HistGradientBoostingClassifier(
        max_iter=how.trees,
        max_depth=how.depth,
        learning_rate=how.rate,
        min_samples_leaf=how.fewest_in_a_leaf,
        l2_regularization=_HOLDING_DOWN,
        early_stopping=False,
        random_state=0,
    )
    model.fit(
        [signs for signs, _, _ in cases],
        [is_so for _, is_so, _ in cases],
        sample_weight=[weight for _, _, weight in cases],
    )
    bias = float(model._baseline_prediction.ravel()[0])
    return Trees(round(bias, 4), tuple(_tree(of_round[0].nodes, 0) for of_round in model._predictors))


def _tree(nodes: Any, number: int) -> Node:
    node = nodes[number]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    branches = (_tree(nodes, node["left"]), _tree(nodes, node["right"]))
    return (int(node["feature_idx"]), round(float(node["num_threshold"]), 4), *branches)
