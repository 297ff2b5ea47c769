"""The tables, in the words of the domain."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.columns import RowId, UtcDateTime

#: The nearness of what has no distance to the front.
FAR = "32767"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

articles = Table(
    "articles",
    metadata,
    Column("id", RowId, primary_key=True),
    #: Of the text: the same text twice is one article.
    Column("sha256", String(64), nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("publisher", Text),
    Column("published", Date, nullable=False),
    Column("language", String(8), nullable=False),
    Column("title", Text),
    Column("url", Text),
    Column("note", Text),
    Column("unverified", Boolean, nullable=False),
    Column("taken_in_at", UtcDateTime, nullable=False),
    #: When its facts became what people are told; NULL: a draft.
    Column("made_public_at", UtcDateTime),
)

facts = Table(
    "facts",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("article_id", RowId, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("place", String(32), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    #: The value of a kind that is a number, else NULL.
    Column("number", Float),
    #: The value of a kind that is a word, else NULL.
    Column("word", String(32)),
    Column("qualifier", String(16), nullable=False),
    Column("lowest", Float),
    Column("highest", Float),
    Column("quote", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("said_by", Text),
    Column("as_of", Date),
    #: bot.domain.fact.Terms of an evacuation order; NULL: not stated.
    Column("covers", Text),
    Column("ordered_by", Text),
    Column("starts", Date),
    Column("ends", Date),
)

chats = Table(
    "chats",
    metadata,
    #: Telegram's id of the chat.
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(8), nullable=False),
    #: bot.domain.chat.ChatState
    Column("state", String(16), nullable=False),
    #: When its last digest was made; NULL: none yet.
    Column("digested_at", UtcDateTime),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column(
        "chat_id",
        BigInteger,
        ForeignKey("chats.id", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    ),
    Column("place", String(32), primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    #: The followers of a place in the order in which a message reaches them.
    Index("ix_subscriptions_place", "place", "chat_id"),
)

digest_times = Table(
    "digest_times",
    metadata,
    Column(
        "chat_id",
        BigInteger,
        ForeignKey("chats.id", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    ),
    #: Minutes since local midnight.
    Column("slot", SmallInteger, primary_key=True),
    #: The next instant at which a digest of this slot is owed.
    Column("due_at", UtcDateTime, nullable=False, index=True),
)

digest_slots = Table(
    "digest_slots",
    metadata,
    Column("id", RowId, primary_key=True),
    Column(
        "chat_id", BigInteger, ForeignKey("chats.id", ondelete="CASCADE", onupdate="CASCADE"), nullable=False
    ),
    Column("slot", SmallInteger, nullable=False),
    Column("local_date", Date, nullable=False),
    #: True: too late for it when the bot came back.
    Column("skipped", Boolean, nullable=False),
    #: This is what makes a slot happen once, whatever starts twice or turns the clock back.
    UniqueConstraint("chat_id", "slot", "local_date"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("place", String(32), nullable=False, index=True),
    Column("article_id", RowId, ForeignKey("articles.id"), nullable=False),
    #: bot.domain.alerts.Urgency
    Column("urgency", String(16), nullable=False),
    #: The kinds of change, bot.domain.alerts.ChangeKind, the most urgent first.
    Column("changes", JSON, nullable=False),
    #: All that it says (bot.domain.alerts.Alert), as it was when raised; NULL: from before this was kept.
    Column("content", JSON(none_as_null=True)),
    #: From its place to the front when it was raised; NULL: not known.
    Column("front_km", Float),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("id", RowId, primary_key=True),
    #: Of an alert: the most worrying of its alerts, which stand in message_alerts; NULL: a digest.
    Column("alert_id", RowId, ForeignKey("alerts.id"), index=True),
    Column("language", String(8), nullable=False),
    #: Telegram HTML, at most 4,096 characters.
    Column("html", Text, nullable=False),
    #: Rows of [label, action] pairs.
    Column("buttons", JSON, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    #: The state of its deliveries that have not left, and never will: cancelled or failed; NULL: they leave.
    Column("stopped", String(16)),
)

#: One message may tell of several alerts, when they come from one article and concern the same chats.
message_alerts = Table(
    "message_alerts",
    metadata,
    Column("message_id", RowId, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    Column("alert_id", RowId, ForeignKey("alerts.id"), primary_key=True),
    Index("ix_message_alerts_alert_id", "alert_id"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("message_id", RowId, ForeignKey("messages.id"), nullable=False),
    Column(
        "chat_id", BigInteger, ForeignKey("chats.id", ondelete="CASCADE", onupdate="CASCADE"), nullable=False
    ),
    #: due -> sending -> sent | due (retry later) | failed | expired | superseded | cancelled;
    #: what each means stands in bot.domain.delivery.DeliveryState.
    Column("status", String(16), nullable=False),
    #: bot.domain.delivery.Lane: the lower leaves first.
    Column("priority", SmallInteger, nullable=False),
    #: From its place to the front, in steps of 100 m; within a lane the nearest leaves first.
    Column("nearness", SmallInteger, nullable=False, server_default=FAR),
    #: Not before this.
    Column("due_at", UtcDateTime, nullable=False),
    #: Never after this.
    Column("expires_at", UtcDateTime, nullable=False),
    #: How often sending was tried and failed.
    Column("attempts", SmallInteger, nullable=False),
    #: Names the claim that is sending it: an answer that belongs to an older claim changes nothing.
    Column("attempt_token", String(32)),
    #: When that claim is given up for dead.
    Column("leased_until", UtcDateTime),
    Column("telegram_message_id", BigInteger),
    #: When it reached its last state.
    Column("finished_at", UtcDateTime),
    #: Why it is not simply sent, in words for an operator.
    Column("reason", Text),
    UniqueConstraint("message_id", "chat_id"),
    #: In the order in which rows leave; `due_at` stands in it so that rows which wait are passed over unread.
    Index("ix_deliveries_turn", "status", "priority", "nearness", "id", "due_at"),
    Index("ix_deliveries_chat_id", "chat_id"),
)

#: Messages that are not yet owed to all of their subscribers: one row for all languages of a text.
fanouts = Table(
    "fanouts",
    metadata,
    #: The message of one of the languages.
    Column("message_id", RowId, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    #: The ids of the messages by their languages.
    Column("versions", JSON, nullable=False),
    #: The codes of the places whose followers it is for.
    Column("places", JSON, nullable=False),
    #: The place whose followers are next, as an index of `places`.
    Column("at", Integer, nullable=False),
    #: Of its followers, those up to this chat have it; NULL: none has.
    Column("done_to", BigInteger),
    #: The ids of the older messages that it takes the place of.
    Column("replaces", JSON, nullable=False),
    #: Who began to follow later does not get it.
    Column("as_of", UtcDateTime, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("nearness", SmallInteger, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

#: The alerts of one article that are not yet told to all who follow their places.
gatherings = Table(
    "gatherings",
    metadata,
    Column("id", RowId, primary_key=True),
    #: The most worrying first.
    Column("alert_ids", JSON, nullable=False),
    #: The codes of the places whose followers they are for.
    Column("places", JSON, nullable=False),
    #: The place whose followers are next, as an index of `places`.
    Column("at", Integer, nullable=False),
    #: Of its followers, those up to this chat were reached; NULL: none was.
    Column("done_to", BigInteger),
    #: Who began to follow later is not told.
    Column("as_of", UtcDateTime, nullable=False),
    #: Those of the most worrying alert: which gathering goes first.
    Column("priority", SmallInteger, nullable=False),
    Column("nearness", SmallInteger, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

#: Counts of what happened in sending, over all starts and processes.
tallies = Table(
    "tallies",
    metadata,
    #: bot.delivery.tally names them.
    Column("name", String(64), primary_key=True),
    Column("count", BigInteger, nullable=False),
)

#: One row: what the pacing learnt, so that a restart does not start a flood.
pacing = Table(
    "pacing",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("state", JSON, nullable=False),
    Column("remembered_at", UtcDateTime, nullable=False),
)

#: Updates of Telegram, each stored before Telegram is told that it may forget it.
inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    #: Updates of one chat are worked on in order; NULL once it was worked on.
    Column("chat_id", BigInteger),
    #: What Telegram sent, as JSON; NULL once it was worked on: what people write does not stay.
    Column("payload", Text),
    #: How often work on it began.
    Column("attempts", SmallInteger, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Index(
        "ix_inbox_pending",
        "update_id",
        "chat_id",
        sqlite_where=text("payload IS NOT NULL"),
        postgresql_where=text("payload IS NOT NULL"),
    ),
)
