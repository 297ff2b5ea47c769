"""An article as a text file, with what is known of it in a .toml file of the same name beside it."""

import sys
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, ValidationError

from bot.domain.article import Article

#: No article is longer; what is, was dropped by mistake.
LARGEST = 1024 * 1024
STANDARD_INPUT = Path("-")


# Not frozen: what an exception passes through sets its traceback.
@dataclass(slots=True)
class UnreadableArticleError(Exception):
    """A file that is no article, with the place of the fault."""

    file: Path
    #: The field of the metadata, or "text".
    field: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.reason}"


class Metadata(BaseModel):
    """The .toml file."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)

    publisher: str = Field(min_length=1, max_length=200)
    title: str | None = Field(default=None, min_length=1, max_length=500)
    published: date
    language: str | None = Field(default=None, pattern="^[a-z]{2}$")
    url: HttpUrl | None = Field(default=None, strict=False)
    note: str | None = Field(default=None, max_length=1000)


def read_text(file: Path) -> str:
    """The text of an article, byte for byte; of "-", standard input. Raises `UnreadableArticleError`."""
    try:
        # Not as text: that would change line ends, and with them the spans.
        content = _beginning(file)
        if len(content) > LARGEST:
            raise UnreadableArticleError(
                file, "text", f"longer than {LARGEST} bytes; give one article per file"
            )
        text = content.decode("utf-8")
    except OSError as error:
        raise UnreadableArticleError(file, "text", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UnreadableArticleError(file, "text", "not UTF-8 text; save it as UTF-8") from error
    if "\0" in text:
        raise UnreadableArticleError(file, "text", "binary data; give a text file")
    if not text.strip():
        raise UnreadableArticleError(file, "text", "empty")
    return text


def _beginning(file: Path) -> bytes:
    """As much as tells whether it is too long."""
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(LARGEST + 1)
    with file.open("rb") as source:
        return source.read(LARGEST + 1)


def read_article(
    file: Path, today: date, publisher: str | None = None, published: date | None = None
) -> Article:
    """An article with its metadata, where it has any; what is given here counts more.

    Without a date of publication an article counts as of today, the day it reached us.
    Raises `UnreadableArticleError`.
    """
    text = read_text(file)
    described = file.with_suffix(".toml")
    metadata = read_metadata(described) if described != file and described.is_file() else None
    article = (
        Article(text, publisher, published or today)
        if metadata is None
        else Article(
            text=text,
            publisher=publisher or metadata.publisher,
            published=published or metadata.published,
            language=metadata.language,
            title=metadata.title,
            url=str(metadata.url) if metadata.url else None,
            note=metadata.note,
        )
    )
    if article.published > today:
        raise UnreadableArticleError(file, "published", f"{article.published} is in the future")
    return article


def read_metadata(file: Path) -> Metadata:
    """Raises `UnreadableArticleError` naming the first field that is wrong."""
    try:
        return Metadata.model_validate(tomllib.loads(file.read_text("utf-8")))
    except OSError as error:
        raise UnreadableArticleError(file, "file", f"cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnreadableArticleError(file, "file", f"not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "file"
        raise UnreadableArticleError(file, field, first["msg"]) from error
