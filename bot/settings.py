"""The only reader of the environment, .env and config/*.toml."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from bot.domain.schedule import Slot

CONFIG = Path("config")
_PREFIX = "EVACBOT_"


class SettingsError(Exception):
    """A setting is wrong: which, why, and the mend, in one line."""


def _slot(written: object) -> object:
    if not isinstance(written, str):
        return written
    slot = Slot.parse(written)
    if slot is None:
        raise ValueError("is no time of day; write for instance 08:00")
    return slot


def _ids(written: object) -> object:
    if not isinstance(written, str):
        return written
    ids = [each.strip() for each in written.split(",") if each.strip()]
    if not all(each.isascii() and each.isdigit() for each in ids):
        raise ValueError("are Telegram ids of people, with commas between; write for instance 12345,67890")
    found = tuple(int(each) for each in ids)
    # https://core.telegram.org/bots/api#user
    if any(each >= 2**52 for each in found):
        raise ValueError("has an id of more than 52 bits, which no person has")
    return found


def _http(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    try:
        parts = urlsplit(url)
        whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        whole = False
    if not whole:
        raise ValueError("is no address; write for instance http://host:8080")
    return url.rstrip("/")


def _http_without_password(url: str) -> str:
    # It is shown in messages.
    if "@" in urlsplit(_http(url)).netloc:
        raise ValueError("must not hold a user name or a password")
    return _http(url)


def _password(url: str) -> str | None:
    try:
        return urlsplit(url).password
    except ValueError:
        return None


def _secret_http(url: SecretStr) -> SecretStr:
    return SecretStr(_http(url.get_secret_value()))


def _timezone(name: object) -> object:
    if not isinstance(name, str):
        return name
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError("is no time zone; write for instance Europe/Kyiv") from error


def _readable(file: Path) -> Path:
    try:
        file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"{file} cannot be read: {getattr(error, 'strerror', 'not UTF-8 text')}") from error
    return file


SecretFile = Annotated[Path, AfterValidator(_readable)]


class Settings(BaseSettings):
    """Names and defaults stand in the table of README.md."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        env_file=".env",
        toml_file=CONFIG / "bot.toml",
        extra="forbid",
        arbitrary_types_allowed=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,
    )

    token: SecretStr | None = None
    token_file: SecretFile | None = None
    api_url: Annotated[str, AfterValidator(_http_without_password)] = "https://api.telegram.org"
    #: May hold a password.
    proxy_url: Annotated[SecretStr, AfterValidator(_secret_http)] | None = None
    database_url: SecretStr = SecretStr("sqlite:///var/evacbot.db")
    database_url_file: SecretFile | None = None
    seeds: Path = Path("seeds")
    #: Telegram ids of people.
    operators: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = ()
    timezone: Annotated[ZoneInfo, BeforeValidator(_timezone)] = ZoneInfo("Europe/Kyiv")
    messages_per_second: float = Field(default=25, gt=0, le=1000)
    paid_broadcast: bool = False
    default_digest: Annotated[Slot, NoDecode, BeforeValidator(_slot)] = Slot(8 * 60)
    old_after_days: int = Field(default=7, ge=1, le=3650)
    loud_for_days: int = Field(default=7, ge=1, le=3650)
    alert_expires_hours: int = Field(default=24, ge=1, le=720)
    log_format: Annotated[str, Field(pattern="^(console|json)$")] = "console"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is the library's
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, dotenv_settings, TomlConfigSettingsSource(settings_cls)

    @model_validator(mode="after")
    def _take_secrets_from_files(self) -> Self:
        """A value that is given itself counts more than its file."""
        for name in ("token", "database_url"):
            file: Path | None = getattr(self, f"{name}_file")
            if file is not None and name not in self.model_fields_set:
                setattr(self, name, SecretStr(file.read_text("utf-8").strip()))
        return self

    @property
    def proxy(self) -> str | None:
        return self.proxy_url.get_secret_value() if self.proxy_url else None

    @property
    def secrets(self) -> list[str]:
        """All that must not appear in a log."""
        whole = [its.get_secret_value() for its in (self.token, self.proxy_url) if its]
        urls = [self.database_url.get_secret_value(), self.proxy or ""]
        passwords = [password for url in urls if (password := _password(url))]
        return [*whole, *passwords, *map(unquote, passwords)]

    def required_token(self) -> str:
        """Raises `SettingsError` where none is set."""
        token = self.token.get_secret_value() if self.token else ""
        if not token:
            raise SettingsError(
                "EVACBOT_TOKEN is not set; get a token from @BotFather and put it into .env, "
                "or try the bot without one: make demo"
            )
        return token


def _with_english(purpose: dict[str, str]) -> dict[str, str]:
    if "en" not in purpose:
        raise ValueError("lacks `en`, which every language without its own text falls back to")
    return purpose


class ContactEntry(BaseModel):
    """One [[contact]] of config/contacts.toml."""

    model_config = ConfigDict(extra="forbid")

    phone: str = Field(min_length=2, max_length=40)
    purpose: Annotated[dict[str, str], AfterValidator(_with_english)]
    oblast: str | None = None
    #: When a person last checked the number.
    checked_on: date
    #: Where it was checked, for whoever checks it next.
    source: str


def read_settings(**given: Any) -> Settings:
    """Raises `SettingsError`; the message never holds a value, which may be a secret."""
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = ".".join(map(str, first["loc"])).upper()
        if first["type"] == "extra_forbidden":
            raise SettingsError(f"{name}: no such setting; see the table of settings in README.md") from error
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{_PREFIX}{name}: {reason}; see the table of settings in README.md") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{CONFIG / 'bot.toml'}: not TOML: {error}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{CONFIG / 'bot.toml'} or .env: not UTF-8 text; save it as UTF-8") from error


def read_contacts(file: Path = CONFIG / "contacts.toml") -> list[ContactEntry]:
    """Raises `SettingsError`."""
    try:
        entries = tomllib.loads(file.read_text("utf-8")).get("contact", [])
        return [ContactEntry.model_validate(entry) for entry in entries]
    except OSError as error:
        raise SettingsError(
            f"{file}: cannot be read: {error.strerror}; run from the project's folder"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"{file}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def unknown_names(environment: Mapping[str, str] = os.environ) -> Sequence[str]:
    """Variables that look like ours and mean nothing, for instance after a slip of the pen."""
    known = {f"{_PREFIX}{name.upper()}" for name in Settings.model_fields}
    return sorted(
        name for name in environment if name.upper().startswith(_PREFIX) and name.upper() not in known
    )
