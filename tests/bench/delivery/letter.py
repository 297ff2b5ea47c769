"""What everybody sends in the benchmark: an alert of some 600 letters with buttons."""

from bot.domain.message import Button, Message

_BUTTONS = (
    (Button("Докладно", "status:UA63080090010026457"),),
    (Button("Мої міста", "mytowns"), Button("Контакти", "contacts")),
)
TOKEN = "1234567890:simulated-token"
LETTER = Message(
    "uk",
    "🔴 <b>ТЕРМІНОВО. Куп’янськ, Харківська область</b>\n\n"
    + "Евакуація: <b>обов’язкова</b>. Фронт підійшов ближче: <b>2,5 км</b>, раніше 5 км. " * 7,
    _BUTTONS,
)
