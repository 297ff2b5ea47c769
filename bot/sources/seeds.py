"""The folder of articles that every start loads."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.domain.article import Article
from bot.sources.file import UnreadableArticleError, read_article


@dataclass(frozen=True, slots=True)
class Seeds:
    articles: tuple[Article, ...]
    #: What could not be read; the others are loaded all the same.
    refused: tuple[UnreadableArticleError, ...]


def read_seeds(folder: Path, today: date) -> Seeds:
    """Every NAME.txt of the folder with its NAME.toml, which here is obligatory: a seed is sourced and dated.

    The oldest first, so that each can be compared with what was known before it.
    """
    if not folder.is_dir():
        missing = UnreadableArticleError(folder, "folder", "does not exist; make it or set EVACBOT_SEEDS")
        return Seeds((), (missing,))
    articles: list[Article] = []
    refused: list[UnreadableArticleError] = []
    for name in sorted(
        {file.with_suffix("") for file in folder.iterdir() if file.suffix in {".txt", ".toml"}}
    ):
        try:
            articles.append(_read(name, today))
        except UnreadableArticleError as error:
            refused.append(error)
    return Seeds(tuple(sorted(articles, key=lambda article: article.published)), tuple(refused))


def _read(name: Path, today: date) -> Article:
    text, metadata = name.with_name(f"{name.name}.txt"), name.with_name(f"{name.name}.toml")
    if not metadata.is_file():
        raise UnreadableArticleError(text, "metadata", f"missing; write {metadata.name} beside it")
    if not text.is_file():
        raise UnreadableArticleError(metadata, "text", f"missing; put the article into {text.name} beside it")
    return read_article(text, today)
