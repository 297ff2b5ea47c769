const SPIN_MS = 5000;

/** Pressed inline buttons that wait for the bot's answer. */
export class Presses {
  #waiting = new Map();
  #answered = new Set();

  /** `send` presses the button on the server and resolves to the callback query's id. */
  async press(button, send) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    const stop = () => button.removeAttribute("aria-busy");
    const timer = setTimeout(stop, SPIN_MS);
    const finish = () => {
      clearTimeout(timer);
      stop();
    };
    try {
      const id = await send();
      // A quick bot answers before the press itself has returned.
      if (this.#answered.delete(id)) finish();
      else this.#waiting.set(id, finish);
    } catch (error) {
      finish();
      throw error;
    }
  }

  answer(id) {
    const finish = this.#waiting.get(id);
    if (!finish) this.#answered.add(id);
    this.#waiting.delete(id);
    finish?.();
  }
}
