"""Which town a sentence that names none goes on about.

"Thirty are left", a text says, four sentences after it named the town, and meanwhile it told where the buses
go and where the mayor was born. How each town of the text stands there (how long ago it was named, how often,
as what, which others since) is put into numbers, and decision trees, learnt from labelled texts, tell how
likely the sentence is about it. docs/extraction.md tells how they are learnt.
"""

from bot.extraction.antecedents.antecedents import Antecedents, Likeliest, load_trees, most_named
from bot.extraction.antecedents.signs import SPEECH, Scene, named_in

__all__ = ["SPEECH", "Antecedents", "Likeliest", "Scene", "load_trees", "most_named", "named_in"]
