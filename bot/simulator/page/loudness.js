const REPLY_MS = 3000;

/**
 * Tells a push from a reply: the server says only whether a message rang, so a message that rings while
 * the person did nothing is taken for a push. Kept for the tab's life, since history does not tell.
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
