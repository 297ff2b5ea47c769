"""Where places are looked up: the gazetteer, the search over it, the nearest settlements."""

from bot.places.gazetteer import Gazetteer, load_gazetteer
from bot.places.nearest import nearest
from bot.places.search import Found, named, search

__all__ = ["Found", "Gazetteer", "load_gazetteer", "named", "nearest", "search"]
