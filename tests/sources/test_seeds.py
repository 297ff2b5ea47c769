"""The folder of articles that every start loads."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from bot.sources.seeds import read_seeds

TODAY = date(2026, 11, 23)
SEEDS = Path(__file__).parents[2] / "seeds"
KUPIANSK = "2024-11-14-france24-kupiansk"
#: Facts point into this text by offsets, and it is a quotation: it must not change by a byte.
KUPIANSK_SHA256 = "bdea61714a10b39a6cdda465440ae9140a0066835a6418b5a61d843627e26c69"


def put(folder: Path, name: str, text: bytes = b"Some words.", published: str = "2026-11-20") -> None:
    (folder / f"{name}.txt").write_bytes(text)
    (folder / f"{name}.toml").write_text(f'publisher = "{name}"\npublished = {published}')


def test_the_shipped_seeds_all_load() -> None:
    found = read_seeds(SEEDS, TODAY)

    assert found.refused == ()
    assert [(a.publisher, a.published) for a in found.articles] == [
        ("FRANCE 24 (Reuters)", date(2024, 11, 14))
    ]


def test_the_shipped_article_is_unchanged() -> None:
    content = (SEEDS / f"{KUPIANSK}.txt").read_bytes()

    assert hashlib.sha256(content).hexdigest() == KUPIANSK_SHA256
    assert read_seeds(SEEDS, TODAY).articles[0].sha256 == KUPIANSK_SHA256


def test_seeds_load_the_oldest_first(tmp_path: Path) -> None:
    put(tmp_path, "a", published="2026-11-20")
    put(tmp_path, "b", published="2026-10-01")
    put(tmp_path, "c", published="2026-11-01")

    assert [article.publisher for article in read_seeds(tmp_path, TODAY).articles] == ["b", "c", "a"]


def test_a_seed_without_metadata_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bare.txt").write_text("Some words.")

    (refused,) = read_seeds(tmp_path, TODAY).refused

    assert str(refused) == f"{tmp_path}/bare.txt: metadata: missing; write bare.toml beside it"


def test_metadata_without_a_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lonely.toml").write_text('publisher = "X"\npublished = 2026-11-20')

    (refused,) = read_seeds(tmp_path, TODAY).refused

    assert (refused.file.name, refused.field) == ("lonely.toml", "text")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (b"", "2026-11-20"),
        (b"\xff\xfe", "2026-11-20"),
        (b"\x00\x01", "2026-11-20"),
        (b"a" * (1024 * 1024 + 1), "2026-11-20"),
        (b"Some words.", '"November"'),
        (b"Some words.", "2026-11-24"),
        (b"Some words.", '2026-11-20\nunknown = "field"'),
    ],
    ids=["empty", "not utf-8", "binary", "huge", "bad date", "future", "unknown field"],
)
def test_a_bad_seed_is_refused_and_the_others_load(tmp_path: Path, text: bytes, published: str) -> None:
    put(tmp_path, "a-good")
    put(tmp_path, "b-bad", text, published)
    put(tmp_path, "c-good")

    found = read_seeds(tmp_path, TODAY)

    assert [article.publisher for article in found.articles] == ["a-good", "c-good"]
    assert [refusal.file.stem for refusal in found.refused] == ["b-bad"]


def test_names_with_dots_keep_their_own_metadata(tmp_path: Path) -> None:
    put(tmp_path, "news.1")
    put(tmp_path, "news.2")

    assert [a.publisher for a in read_seeds(tmp_path, TODAY).articles] == ["news.1", "news.2"]


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, "a")
    (tmp_path / "README.md").write_text("About.")
    (tmp_path / "old").mkdir()

    found = read_seeds(tmp_path, TODAY)

    assert (len(found.articles), found.refused) == (1, ())


def test_a_folder_that_does_not_exist_is_said_with_its_mend(tmp_path: Path) -> None:
    found = read_seeds(tmp_path / "nowhere", TODAY)

    assert found.articles == ()
    assert "does not exist; make it or set EVACBOT_SEEDS" in str(found.refused[0])
