"""Statements that no phrase of the rules covers, weighed by the words around them.

A phrase says "<N> people remain in <PLACE>" or nothing. Much is told in words that no phrase has: "Slovyansk
holds out better: some 44,000". Here every count, every distance and every town beside a word of evacuation or
fire is a candidate, and the words around it are clues, each with a weight that was learnt from labelled
passages. Only what they make likely enough is taken; docs/extraction.md tells how the weights are made.
"""

from bot.extraction.weighing.candidate import SORTS, Anchors, Candidate, Sort
from bot.extraction.weighing.weigher import Weigher
from bot.extraction.weighing.weights import Weights, load_weights

__all__ = ["SORTS", "Anchors", "Candidate", "Sort", "Weigher", "Weights", "load_weights"]
