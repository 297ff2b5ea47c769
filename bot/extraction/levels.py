"""How much each level of evacuation and of shelling says."""

from bot.domain.fact import Evacuation, Shelling

#: What says more comes later: an order beside an urging, or its manner beside the order, contradicts nothing.
MORE_SPECIFIC = (
    Evacuation.UNDERWAY,
    Evacuation.URGED,
    Evacuation.MANDATORY,
    Evacuation.FORCED,
    Shelling.REPORTED,
    Shelling.CONSTANT,
)
ORDERS = (Evacuation.MANDATORY, Evacuation.FORCED)
