"""Who may drive the simulator: programs and pages of this machine, no page from elsewhere."""

import ipaddress
import re
from urllib.parse import urlsplit

_HOST = re.compile(r"(?P<name>\[[0-9a-fA-F:.]+\]|[^:\[\]]+)(?::\d+)?")


def why_foreign(method: str, host: str, origin: str | None) -> str | None:
    """None: let it in. A name that resolves to this machine (DNS rebinding) shows in the Host header."""
    if not _is_loopback(host):
        return "the control API answers on localhost only"
    if origin is not None and method not in ("GET", "HEAD") and urlsplit(origin).netloc != host:
        return "another page must not drive the simulator"
    return None


def _is_loopback(host: str) -> bool:
    found = _HOST.fullmatch(host)
    if found is None:
        return False
    name = found["name"].strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
