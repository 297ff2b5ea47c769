"""Telegram's HTML parse mode: text and entities out of marked-up text, errors worded as Telegram words them.

The grammar follows `parse_html` of TDLib, which is neither HTML nor XML: `<` always opens a tag, `>` alone is
a letter, and an entity it does not know stays as written.
"""

import re
from typing import Any, NamedTuple

from bot.simulator.links import checked_link

Entity = dict[str, Any]

_SPACE = " \t\r\n\v\0"
_SPECIAL = re.compile(r"[<&]")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([A-Za-z]+));?")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_KIND = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}


class HtmlError(ValueError):
    """The text after "Bad Request: can't parse entities: "."""


class Formatted(NamedTuple):
    text: str
    #: Offsets and lengths count UTF-16 units.
    entities: list[Entity]


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> Formatted:
    """Raises `HtmlError`. Offsets in its message count bytes of UTF-8, as Telegram's do."""
    if "<" not in source and "&" not in source:
        return Formatted(source, [])
    return _Parser(source).run()


def decode_character(source: str, at: int) -> tuple[str, int] | None:
    """The character that the `&...;` at `at` stands for, and where reading goes on; None: not an entity."""
    found = _CHARACTER.match(source, at)
    if found is None:
        return None
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        letter = _NAMED.get(name)
        return None if letter is None else (letter, found.end())
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return (chr(code), found.end()) if 0 < code < 0x10FFFF else None


class _Open(NamedTuple):
    tag: str
    argument: str
    offset: int
    #: How many pieces of plain text there were when the tag opened.
    pieces: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> Formatted:
        while (special := _SPECIAL.search(self.source, self.at)) is not None:
            self._write(self.source[self.at : special.start()])
            self.at = special.start()
            if special.group() == "&":
                self._character()
            elif self.source.startswith("/", self.at + 1):
                self._end_tag()
            else:
                self._start_tag()
        self._write(self.source[self.at :])
        if self.open:
            raise HtmlError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return Formatted(self._text(), self.entities)

    def _text(self) -> str:
        text = "".join(self.pieces)
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise HtmlError(
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                "surrogate code units"
            )
        return text

    def _write(self, piece: str) -> None:
        self.pieces.append(piece)
        self.offset += utf16_length(piece)

    def _character(self) -> None:
        decoded = decode_character(self.source, self.at)
        letter, self.at = decoded if decoded is not None else ("&", self.at + 1)
        self._write(letter)

    def _bytes(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _peek(self) -> str:
        """The letter at hand; NUL at the end, which counts as white space in this grammar."""
        return self.source[self.at] if self.at < len(self.source) else "\0"

    def _skip_space(self) -> None:
        while self.at < len(self.source) and self.source[self.at] in _SPACE:
            self.at += 1

    def _word(self, stops: str) -> str:
        begin = self.at
        while self._peek() not in _SPACE and self._peek() not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._word(">").lower()
        if self.at >= len(self.source):
            raise HtmlError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if tag not in _KIND:
            raise HtmlError(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        argument = ""
        while self._peek() != ">":
            self._skip_space()
            if self._peek() == ">":
                break
            name, value = self._attribute(tag, begin)
            argument = _argument(tag, name, value, argument)
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise HtmlError(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}')
        self.open.append(_Open(tag, argument, self.offset, len(self.pieces)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self._word("=>")
        if not name:
            raise HtmlError(
                f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(begin)}'
                if self.at < len(self.source)
                else f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}'
            )
        self._skip_space()
        if self._peek() != "=":
            if tag == "blockquote" and name == "expandable" and self.at < len(self.source):
                return name, "1"
            raise HtmlError(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                f"at byte offset {self._bytes(begin)}"
            )
        self.at += 1
        self._skip_space()
        if self.at >= len(self.source):
            raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}')
        value = self._quoted() if self._peek() in "'\"" else self._name_token()
        if self.at >= len(self.source):
            raise HtmlError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        return name, value

    def _name_token(self) -> str:
        begin = self.at
        found = _NAME_TOKEN.match(self.source, begin)
        self.at = found.end() if found else begin
        if self._peek() not in _SPACE and self._peek() != ">":
            raise HtmlError(f"Unexpected end of name token at byte offset {self._bytes(begin)}")
        return self.source[begin : self.at].lower()

    def _quoted(self) -> str:
        quote = self.source[self.at]
        self.at += 1
        letters: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != quote:
            decoded = decode_character(self.source, self.at) if self.source[self.at] == "&" else None
            letter, self.at = decoded if decoded is not None else (self.source[self.at], self.at + 1)
            letters.append(letter)
        if self.at < len(self.source):
            self.at += 1
        return "".join(letters)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise HtmlError(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        self.at += 2
        found = self._word(">").lower()
        self._skip_space()
        if self._peek() != ">":
            raise HtmlError(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        self.at += 1
        expected = self.open[-1].tag
        if found and found != expected:
            raise HtmlError(
                f"Unmatched end tag at byte offset {self._bytes(begin)}, "
                f'expected "</{expected}>", found "</{found}>"'
            )
        self._close(self.open.pop())

    def _close(self, opened: _Open) -> None:
        length = self.offset - opened.offset
        if length <= 0:
            return
        entity: Entity = {"offset": opened.offset, "length": length, "type": _KIND[opened.tag]}
        if opened.tag in ("pre", "code") and self._joins_code_block(opened, entity):
            return
        if opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        elif opened.tag == "a":
            url = checked_link(opened.argument or "".join(self.pieces[opened.pieces :]))
            if url is None:
                return
            entity["url"] = url
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdecimal() or int(opened.argument) == 0:
                raise HtmlError("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        self.entities.append(entity)

    def _joins_code_block(self, opened: _Open, entity: Entity) -> bool:
        """Whether this `pre` and the `code` in it (or the reverse) are one block with a language."""
        last = self.entities[-1] if self.entities else None
        if last is None or (last["offset"], last["length"]) != (entity["offset"], entity["length"]):
            return False
        if opened.tag == "pre" and last["type"] == "code" and last.get("language"):
            last["type"] = "pre"
            return True
        if opened.tag == "code" and last["type"] == "pre" and opened.argument:
            last["language"] = opened.argument
            return True
        return False


def _argument(tag: str, name: str, value: str, before: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id") | ("blockquote", "expandable"):
            return value
        case "code", "class" if value.startswith("language-"):
            return value.removeprefix("language-")
        case "span", "class" if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case _:
            return before
