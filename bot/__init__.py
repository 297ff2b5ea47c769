"""Evacuation alert bot: must we leave, how near is the front, who says so, how old is that."""

__version__ = "0.1.0"
