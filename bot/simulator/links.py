"""Which links Telegram takes, and in what form it gives them back."""

from urllib.parse import urlsplit, urlunsplit

_SCHEMES = {"http", "https", "tg", "ton", "tonsite"}


def checked_link(link: str) -> str | None:
    """The link as Telegram keeps it: with a scheme, the host in small letters, a path. None: not a link."""
    link = link.strip()
    if not link or any(letter.isspace() for letter in link):
        return None
    try:
        parts = urlsplit(link if "://" in link else f"http://{link}")
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or not host:
        return None
    if parts.scheme.lower() in ("tg", "ton"):
        return link
    if "." not in host.strip("."):
        return None
    return urlunsplit(
        (parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", parts.query, parts.fragment)
    )
