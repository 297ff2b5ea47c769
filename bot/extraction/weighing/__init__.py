"""Statements that no phrase of the rules covers, weighed by the words around them.

A phrase says "<N> people remain in <PLACE>" or nothing. Much is told in words that no phrase has: "Slovyansk
holds out better: some 44,000". Here every count, every distance and every town beside a word of evacuation or
fire is a candidate, and the words around it are clues, each with a weight that was learnt from labelled
passages. docs/extraction.md tells how the weights are made; what is told of what they make likely,
`bot.extraction.judgement` decides.
"""

from bot.extraction.weighing.candidate import SORTS, Anchors, Candidate, Sort
from bot.extraction.weighing.weigher import Weighed, Weigher
from bot.extraction.weighing.weights import Weights, load_weights, weights_of

__all__ = [
    "SORTS",
    "Anchors",
    "Candidate",
    "Sort",
    "Weighed",
    "Weigher",
    "Weights",
    "load_weights",
    "weights_of",
]
