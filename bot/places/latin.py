"""Foreign schools of writing Ukrainian names in Latin letters, read back to the sounds of the names."""

import re
from collections.abc import Iterable, Iterator

from bot.places.spelling import plain, sound

#: What each school writes, and how `sound` takes it: German twice (sch is ш or ж), Polish, Czech, French,
#: Dutch, Spanish, Russian of the web; "s@" is a voiced s, "!" keeps a ч from what follows.
#: The accents are gone: `plain` has already made č, š, ž of the Czech and ż of the Polish into ch, sh, zh.
_SCHOOLS = (
    (("schtsch", "shch"), ("tsch", "!"), ("sch", "sh"), ("ch", "kh"), ("z", "ts"), ("!", "ch")),
    (("z", "ts"), ("schtsch", "shch"), ("tsch", "!"), ("sch", "zh"), ("ch", "kh"), ("s@", "z"), ("!", "ch")),
    (("szcz", "sh!"), ("cz", "!"), ("sz", "sh"), ("ch", "kh"), ("c", "ts"), ("tskh", "ch"), ("!", "ch")),
    (("ch", "!"), ("c", "ts"), ("x", "kh"), ("!", "ch")),
    (("tch", "!"), ("ch", "sh"), ("ou", "u"), ("gu", "g"), ("!", "ch")),
    (("oe", "u"), ("tsj", "ch"), ("sj", "sh"), ("zj", "zh")),
    (("j", "kh"),),
    (("shh", "shch"), ("je", "e"), ("jo", "e"), ("yo", "e"), ("ck", "tsk")),
)
#: Where a German s is voiced: before a vowel.
_VOICED = re.compile("(?<![a-z])s(?=[aeiouyj])|(?<=[aeiouy])s(?=[aeiouyj])")


def schooled(name: str) -> Iterator[str]:
    """The sounds that a Latin name has in the schools that read it otherwise than English does."""
    written = plain(name)
    told = {sound(written)}
    for school in _SCHOOLS:
        key = sound(_read(written, school))
        if key not in told:
            told.add(key)
            yield key


def _read(written: str, school: Iterable[tuple[str, str]]) -> str:
    for letters, answer in school:
        written = _VOICED.sub(answer, written) if letters == "s@" else written.replace(letters, answer)
    return written
