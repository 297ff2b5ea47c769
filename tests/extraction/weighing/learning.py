"""Learning the weights of one sort of candidates from examples."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import MultiLabelBinarizer

from .examples import NOTHING, Example

#: A clue that so few examples have is a coincidence.
_FEWEST = 3
#: The inverse of the strength with which large weights are held down.
_FREEDOM = 0.3
#: Smaller weights decide nothing.
_SMALLEST = 0.02
#: In a bag of which nothing is likely to state anything nobody knows which it is.
_LIKELY = 0.3


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """A multinomial logistic regression, as `bot.extraction.weighing.weights` reads it.

    At first without the bags; then of each bag the passage that is likeliest to state what it tells does.
    """
    counted = Counter(clue for its in examples for clue in its.clues)
    clues = sorted(clue for clue, times in counted.items() if times >= _FEWEST)
    examples = [
        replace(its, clues=tuple(clue for clue in its.clues if counted[clue] >= _FEWEST)) for its in examples
    ]
    table = MultiLabelBinarizer(classes=clues, sparse_output=True).fit([])
    model = _fitted(examples, table)
    _open_bags(examples, table, model)
    return _weights(_fitted(examples, table), clues)


def _fitted(examples: Sequence[Example], table: MultiLabelBinarizer) -> LogisticRegression:
    known = [its for its in examples if its.label is not None]
    model = LogisticRegression(C=_FREEDOM, max_iter=400)
    return model.fit(
        table.transform([its.clues for its in known]),
        [its.label for its in known],
        sample_weight=[its.weight for its in known],
    )


def _open_bags(examples: Sequence[Example], table: MultiLabelBinarizer, model: LogisticRegression) -> None:
    bags: dict[tuple[int, str], list[Example]] = {}
    for its in examples:
        if its.label is None and its.bag is not None:
            bags.setdefault(its.bag, []).append(its)
    nothing = list(model.classes_).index(NOTHING)
    for bag in bags.values():
        likely = 1 - model.predict_proba(table.transform([its.clues for its in bag]))[:, nothing]
        best = bag[int(likely.argmax())].passage
        for its in bag:
            its.label = its.told if its.passage == best and likely.max() > _LIKELY else None


def _weights(model: LogisticRegression, clues: Sequence[str]) -> dict[str, Any]:
    labels = [str(label) for label in model.classes_]
    rows, bias = model.coef_.tolist(), model.intercept_.tolist()
    if len(rows) == 1:
        # Of two classes there is one row, of the second against the first.
        rows, bias = [[0.0] * len(clues), rows[0]], [0.0, bias[0]]
    nothing = labels.index(NOTHING)
    stated = [number for number, label in enumerate(labels) if label != NOTHING]
    against = {
        clue: [round(rows[number][column] - rows[nothing][column], 3) for number in stated]
        for column, clue in enumerate(clues)
    }
    return {
        "labels": [labels[number] for number in stated],
        "bias": [round(bias[number] - bias[nothing], 3) for number in stated],
        "clues": {clue: its for clue, its in against.items() if max(map(abs, its)) >= _SMALLEST},
    }
