"""The settlements around a point."""

from heapq import nsmallest
from math import asin, cos, isfinite, radians, sin, sqrt

from bot.domain.place import Place
from bot.places.gazetteer import Gazetteer

EARTH_RADIUS_KM = 6371.0088


def nearest(
    gazetteer: Gazetteer, latitude: float, longitude: float, limit: int
) -> tuple[tuple[Place, float], ...]:
    """Settlements with their distance in kilometres, nearest first; those without coordinates are left out.

    Nothing for a point that is not on Earth.
    """
    if not (isfinite(latitude) and isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return ()
    measured = (
        (place, distance_km(latitude, longitude, place.latitude, place.longitude))
        for place in gazetteer.settlements()
        if place.latitude is not None and place.longitude is not None
    )
    return tuple(nsmallest(limit, measured, key=lambda pair: (pair[1], pair[0].code)))


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance, by the haversine formula."""
    phi, other_phi = radians(latitude), radians(other_latitude)
    half_chord = (
        sin((other_phi - phi) / 2) ** 2
        + cos(phi) * cos(other_phi) * sin(radians(other_longitude - longitude) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half_chord)))
