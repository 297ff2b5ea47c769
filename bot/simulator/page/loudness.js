const REPLY_MS = 3000;

/**
 * Tells a push from a reply: the server says only whether a message rang, so a message that rings while
 * the person did nothing, or after an article was published here, is taken for a push. Kept for the tab's
 * life, since history does not tell.
 */
export class Loudness {
  #chatId;
  #actedAt = -Infinity;

  constructor(chatId) {
    this.#chatId = chatId;
  }

  acted() {
    this.#actedAt = Date.now();
  }

  /** The bot has answered a tap; what the tap asked for follows. */
  answered() {
    if (this.#actedAt !== -Infinity) this.acted();
  }

  /** What comes from now on answers nothing that the person did. */
  putDown() {
    this.#actedAt = -Infinity;
  }

  /** `arrivedAt` in ms; null for a message from before this page was opened. */
  judge(message, arrivedAt) {
    if (message.from !== "bot" || message.silent) return false;
    const key = `loud:${this.#chatId}:${message.message_id}:${message.date}`;
    if (sessionStorage.getItem(key)) return true;
    if (arrivedAt === null || Math.abs(arrivedAt - this.#actedAt) <= REPLY_MS) return false;
    sessionStorage.setItem(key, "1");
    return true;
  }
}
