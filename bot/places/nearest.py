"""The settlements around a point."""

from functools import lru_cache
from heapq import nsmallest
from math import asin, cos, isfinite, radians, sin, sqrt

from bot.domain.place import Place
from bot.places.gazetteer import Gazetteer

EARTH_RADIUS_KM = 6371.0088

#: A place on the sphere of radius one.
_Vector = tuple[float, float, float]
#: Latitude and longitude, degrees.
_Point = tuple[float, float]


def nearest(
    gazetteer: Gazetteer, latitude: float, longitude: float, limit: int
) -> tuple[tuple[Place, float], ...]:
    """Settlements with their distance in kilometres, nearest first; those without coordinates are left out.

    Nothing for a point that is not on Earth.
    """
    if not (isfinite(latitude) and isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return ()
    x, y, z = _vector(latitude, longitude)
    # The further the point, the smaller the product: cheaper over thousands of places than a distance.
    around = nsmallest(
        limit, ((-(x * a + y * b + z * c), code, point) for (a, b, c), code, point in _located(gazetteer))
    )
    measured = (
        (place, distance_km(latitude, longitude, *point))
        for _, code, point in around
        if (place := gazetteer.get(code))
    )
    return tuple(sorted(measured, key=lambda pair: (pair[1], pair[0].code)))


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance, by the haversine formula."""
    phi, other_phi = radians(latitude), radians(other_latitude)
    half_chord = (
        sin((other_phi - phi) / 2) ** 2
        + cos(phi) * cos(other_phi) * sin(radians(other_longitude - longitude) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half_chord)))


@lru_cache(maxsize=4)
def _located(gazetteer: Gazetteer) -> tuple[tuple[_Vector, str, _Point], ...]:
    """The settlements whose coordinates are known."""
    return tuple(
        (_vector(place.latitude, place.longitude), place.code, (place.latitude, place.longitude))
        for place in gazetteer.settlements()
        if place.latitude is not None and place.longitude is not None
    )


def _vector(latitude: float, longitude: float) -> _Vector:
    phi, turn = radians(latitude), radians(longitude)
    return cos(phi) * cos(turn), cos(phi) * sin(turn), sin(phi)
