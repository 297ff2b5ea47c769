"""Which of all that a text may state is told: the last word on what rules found and words make likely.

A rule sees a sentence, a weigher the words around a number. Whether a town has so many people left hangs on
the rest of the text too: another sentence says a higher level of the order, the same number fits a neighbour
better, the town is named once in passing. All of that is put into numbers for each statement, and decision
trees, learnt from labelled texts, tell how likely it is right. docs/extraction.md tells how.
"""

from bot.extraction.judgement.judge import load_trees, stated, told
from bot.extraction.judgement.signs import LEVELS, Signs

__all__ = ["LEVELS", "Signs", "load_trees", "stated", "told"]
