"""To whom of those who speak in a text a statement goes whose sentence is given to nobody.

A post names its author in the last line, an agency gives its source once and then twenty lines of a list; a
reporter adds what nobody said. How each who speaks stands there (how long before or after the statement, how
often, by which words, who else in between) is put into numbers, and decision trees, learnt from labelled
texts, tell how likely it is theirs. docs/extraction.md tells how they are learnt.
"""

from bot.extraction.voices.voices import Voices, load_trees

__all__ = ["Voices", "load_trees"]
