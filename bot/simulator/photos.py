"""The size of a picture, read from its first bytes; whatever has none is not a picture to Telegram."""

import struct

from bot.simulator.errors import bad_request

MAX_BYTES = 10 * 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"


def inspect(content: bytes) -> tuple[str, tuple[int, int]]:
    """Content type, then width and height."""
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > MAX_BYTES:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {MAX_BYTES} bytes"
        )
    if content.startswith(_PNG) and len(content) >= 24:
        kind, size = "image/png", struct.unpack(">II", content[16:24])
    elif content.startswith(_JPEG):
        kind, size = "image/jpeg", _jpeg_size(content)
    else:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if not 0 < size[0] + size[1] <= 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return kind, (size[0], size[1])


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    raise bad_request("IMAGE_PROCESS_FAILED")
