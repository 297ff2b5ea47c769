"""The languages: sentences from locales/*.po, dates and numbers from CLDR."""

from collections.abc import Mapping
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from types import MappingProxyType

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

#: What each language calls itself. English is the language of the source texts and needs no file.
LANGUAGES: Mapping[str, str] = MappingProxyType({"uk": "Українська", "en": "English"})
#: How dates and numbers are written: British English, for its dates cannot be misread.
_LOCALES = {"uk": Locale("uk", "UA"), "en": Locale("en", "GB")}
#: Where people who set Telegram to this language are likely to read Ukrainian rather than English.
_NEAREST = {"ru": "uk", "be": "uk"}


class Catalog:
    """The sentences of one language."""

    def __init__(self, language: str, translations: NullTranslations) -> None:
        self.language = language
        self.locale = _LOCALES[language]
        self.gettext = translations.gettext
        self.ngettext = translations.ngettext
        self.pgettext = translations.pgettext


Catalogs = Mapping[str, Catalog]


def load_catalogs() -> Catalogs:
    return {language: Catalog(language, _translations(language)) for language in LANGUAGES}


def language_for(code: str | None) -> str:
    """The language to greet somebody in, from the IETF tag of their Telegram (User.language_code)."""
    language = (code or "").lower().split("-")[0]
    return language if language in LANGUAGES else _NEAREST.get(language, "en")


def _translations(language: str) -> NullTranslations:
    file = files("bot.texts") / "locales" / f"{language}.po"
    if not file.is_file():
        return NullTranslations()
    compiled = BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language, abort_invalid=True))
    compiled.seek(0)
    return GNUTranslations(compiled)
