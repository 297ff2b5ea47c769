"""The environment, .env and config/*.toml."""

import os
from pathlib import Path

import pytest

from bot.domain.place import PlaceKind
from bot.domain.schedule import Slot
from bot.places import Gazetteer
from bot.settings import SettingsError, read_contacts, read_settings, unknown_names

PROJECT = Path(__file__).parents[1]
TOKEN = "123456:AAbbCCdd-secret"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project: no .env, no config."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> str:
    with pytest.raises(SettingsError) as caught:
        read_settings()
    return str(caught.value)


def test_without_any_setting_the_defaults_hold() -> None:
    found = read_settings()

    assert found.token is None
    assert found.timezone.key == "Europe/Kyiv"
    assert found.database_url.get_secret_value() == "sqlite:///var/evacbot.db"
    assert (found.messages_per_second, found.paid_broadcast) == (25, False)


@pytest.mark.parametrize(
    ("written", "ids"), [("12345", (12345,)), (" 12345, 67890 ,", (12345, 67890)), ("", ())]
)
def test_operators_are_ids_with_commas_between(
    monkeypatch: pytest.MonkeyPatch, written: str, ids: tuple[int, ...]
) -> None:
    monkeypatch.setenv("EVACBOT_OPERATORS", written)

    assert read_settings().operators == ids


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("EVACBOT_API_URL", "http://user:Hunter2@127.0.0.1"),
        ("EVACBOT_API_URL", "http://127.0.0.1:port"),
        ("EVACBOT_PROXY_URL", "http://user:Hunter2@127.0.0.1:99999"),
        ("EVACBOT_PROXY_URL", "http://[::1"),
        ("EVACBOT_PROXY_URL", "http://:8080"),
    ],
)
def test_an_address_that_is_none_is_refused_under_its_name_and_without_its_password(
    monkeypatch: pytest.MonkeyPatch, name: str, url: str
) -> None:
    monkeypatch.setenv(name, url)

    assert name in refusal()
    assert "Hunter2" not in refusal()


def test_passwords_are_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVACBOT_TOKEN", TOKEN)
    monkeypatch.setenv("EVACBOT_PROXY_URL", "http://me:Proxy%40pass@proxy:8080")
    monkeypatch.setenv("EVACBOT_DATABASE_URL", "postgresql://me:Hunter2@host/name")

    assert {TOKEN, "Proxy@pass", "Proxy%40pass", "Hunter2"} <= set(read_settings().secrets)


@pytest.mark.parametrize("written", ["@olena", "99999999999999999999", "12345 67890", "-100123", "1.5", "²"])
def test_an_operator_who_is_no_id_is_refused(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("EVACBOT_OPERATORS", written)

    assert "EVACBOT_OPERATORS" in refusal()


def test_the_shipped_configuration_is_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)

    found = read_settings(_env_file=None)

    assert found.default_digest == Slot(8 * 60)
    assert (found.old_after_days, found.loud_for_days, found.alert_expires_hours) == (7, 7, 24)


def test_the_shipped_contacts_are_valid_and_speak_both_languages(gazetteer: Gazetteer) -> None:
    found = read_contacts(PROJECT / "config" / "contacts.toml")

    assert {"112", "101", "102", "103"} <= {contact.phone for contact in found}
    assert all(set(contact.purpose) == {"en", "uk"} for contact in found)
    assert all(contact.source.startswith("https://") for contact in found)


def test_the_shipped_contacts_name_oblasts_of_the_gazetteer(gazetteer: Gazetteer) -> None:
    for contact in read_contacts(PROJECT / "config" / "contacts.toml"):
        if contact.oblast:
            place = gazetteer.get(contact.oblast)
            assert place is not None
            assert place.kind is PlaceKind.OBLAST
            # The hand-written purpose tells which oblast is meant.
            assert place.name_en.split()[0] in contact.purpose["en"]


def test_the_environment_counts_more_than_env_and_env_more_than_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "config").mkdir()
    names = ("old_after_days", "loud_for_days", "alert_expires_hours")
    (folder / "config" / "bot.toml").write_text("".join(f"{name} = 1\n" for name in names))
    (folder / ".env").write_text("EVACBOT_LOUD_FOR_DAYS=2\nEVACBOT_ALERT_EXPIRES_HOURS=2")
    monkeypatch.setenv("EVACBOT_ALERT_EXPIRES_HOURS", "3")

    found = read_settings()

    assert (found.old_after_days, found.loud_for_days, found.alert_expires_hours) == (1, 2, 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMEZONE", "Mars/Base"),
        ("TIMEZONE", "../etc/passwd"),
        pytest.param("DEFAULT_DIGEST", "noon"),
        pytest.param("DEFAULT_DIGEST", "25:00"),
        ("MESSAGES_PER_SECOND", "0"),
        ("MESSAGES_PER_SECOND", "fast"),
        ("MESSAGES_PER_SECOND", "nan"),
        ("API_URL", "ftp://example.org"),
        ("OLD_AFTER_DAYS", "0"),
        ("ALERT_EXPIRES_HOURS", "-1"),
        ("LOG_FORMAT", "xml"),
        ("PAID_BROADCAST", "perhaps"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_never_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("EVACBOT_TOKEN", TOKEN)
    monkeypatch.setenv(f"EVACBOT_{name}", value)

    message = refusal()

    assert message.startswith(f"EVACBOT_{name}: ")
    assert "\n" not in message
    assert TOKEN not in message


def test_the_digest_of_a_new_subscriber_may_be_set_by_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EVACBOT_DEFAULT_DIGEST", "07:30")

    assert read_settings().default_digest == Slot(7 * 60 + 30)


def test_an_unknown_name_in_the_file_is_refused(folder: Path) -> None:
    (folder / "config").mkdir()
    (folder / "config" / "bot.toml").write_text("old_after_dais = 7")

    assert "OLD_AFTER_DAIS" in refusal()


def test_a_file_that_is_not_toml_is_named(folder: Path) -> None:
    (folder / "config").mkdir()
    (folder / "config" / "bot.toml").write_text("old_after_days 7")

    assert "bot.toml: not TOML" in refusal()


def test_neither_token_nor_database_password_is_ever_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVACBOT_TOKEN", TOKEN)
    monkeypatch.setenv("EVACBOT_DATABASE_URL", "postgresql://bot:hunter2@host/db")

    found = read_settings()

    for shown in (repr(found), str(found), repr(found.model_dump()), found.model_dump_json()):
        assert TOKEN not in shown
        assert "hunter2" not in shown
    assert found.required_token() == TOKEN


def test_an_error_beside_a_token_in_env_does_not_show_it(folder: Path) -> None:
    (folder / ".env").write_text(f"EVACBOT_TOKEN={TOKEN}\nEVACBOT_TOKN={TOKEN}\n")

    message = refusal()

    assert TOKEN not in message
    assert "EVACBOT_TOKN" in message


def test_the_token_may_come_from_a_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "token").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("EVACBOT_TOKEN_FILE", str(folder / "token"))

    assert read_settings().required_token() == TOKEN


def test_a_token_file_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVACBOT_TOKEN_FILE", "/nowhere/token")

    assert refusal().startswith(
        "EVACBOT_TOKEN_FILE: /nowhere/token cannot be read: No such file or directory"
    )


def test_the_database_url_may_come_from_a_file_which_counts_less_than_the_url_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "url").write_text("sqlite:///of-the-file.db\n")
    monkeypatch.setenv("EVACBOT_DATABASE_URL_FILE", str(folder / "url"))
    assert read_settings().database_url.get_secret_value() == "sqlite:///of-the-file.db"

    monkeypatch.setenv("EVACBOT_DATABASE_URL", "sqlite:///itself.db")
    assert read_settings().database_url.get_secret_value() == "sqlite:///itself.db"


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVACBOT_TOKEN", "")

    with pytest.raises(SettingsError, match="EVACBOT_TOKEN is not set; get a token from @BotFather"):
        read_settings().required_token()


def test_variables_that_look_like_ours_and_mean_nothing_are_listed() -> None:
    environment = {"EVACBOT_TOKN": "x", "evacbot_seedz": "x", "EVACBOT_TOKEN": "x", "PATH": os.defpath}

    assert unknown_names(environment) == ["EVACBOT_TOKN", "evacbot_seedz"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ('[[contact]]\nphone = "112"', "purpose"),
        ('[[contact]]\nphone = "112"\npurpose.en = "x"\nsource = "x"\nchecked_on = "today"', "checked_on"),
        ('[[contact]]\nphone = "112"\npurpose.uk = "x"\nsource = "x"\nchecked_on = 2026-11-01', "lacks `en`"),
        ("contact", "not TOML"),
    ],
)
def test_faulty_contacts_are_refused_with_the_file_and_the_field(
    folder: Path, content: str, fault: str
) -> None:
    file = folder / "contacts.toml"
    file.write_text(content)

    with pytest.raises(SettingsError) as caught:
        read_contacts(file)

    assert str(caught.value).startswith(f"{file}: ")
    assert fault in str(caught.value)


def test_missing_contacts_are_said_with_the_mend(folder: Path) -> None:
    with pytest.raises(SettingsError, match="run from the project's folder"):
        read_contacts(folder / "nothing.toml")
