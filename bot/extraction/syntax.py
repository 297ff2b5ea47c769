"""How a language tells which town a statement is about."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Syntax:
    """The words of one language."""

    #: Where one clause ends and the next begins.
    clause_break: re.Pattern[str]
    #: The towns that follow a statement, as the group "towns".
    beside: re.Pattern[str]
    #: Towns in a row.
    row: re.Pattern[str]
    #: A town with more than itself: a number said of both is not the town's.
    wider: re.Pattern[str]
    #: Words that may stand between the towns of a list that goes on over several hromadas.
    listing: re.Pattern[str]
    #: All of a line that only says of which hromada or raion the next lines are.
    subheading: re.Pattern[str]
    #: In a heading: the towns below it are others than those that are ordered out or struck.
    apart: re.Pattern[str]
    #: "Each of the towns".
    each: re.Pattern[str]
    #: "The regional centre": it is no town that a sentence goes on about by another name.
    centre: re.Pattern[str]
    #: "The two settlements": those named before.
    those: re.Pattern[str]
    #: "Their evacuation": that of the people of those named before, if they were named in a row.
    theirs: re.Pattern[str]
    #: A verb after a town: something else is said of it.
    predicate: re.Pattern[str]
    #: Begins a sentence that speaks of the subject of the one before.
    of_an_area: re.Pattern[str]
    #: "It" and "there": the sentence speaks of what was named before.
    pronoun: re.Pattern[str]
    #: "We", "with us": where the one who speaks is.
    ours: re.Pattern[str]
    #: "Hither": a sentence that says so of a way from elsewhere still speaks of what was named before.
    hither: re.Pattern[str]
    #: After a town: "..., where" (group "there": what follows is of that town), "..., some 20 km".
    where: re.Pattern[str]
    #: "Orikhiv, a town once home to ...": up to a statement that is about the town before the comma.
    apposition: re.Pattern[str]
    #: Words that may stand between the towns of a row.
    joining: re.Pattern[str]
    #: After a statement: leads to the places that it is about.
    led: re.Pattern[str]
    #: Before a town: somebody speaks there.
    there: re.Pattern[str]
    #: Between the towns of a list: ", just outside Kherson,".
    aside: re.Pattern[str]
    #: Between a town and the area that says where it lies, and after that area.
    lies: re.Pattern[str]
    closes: re.Pattern[str]
