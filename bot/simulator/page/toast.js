const SHOWN_MS = 4500;

/** A short note over one phone's chat. */
export class Toast {
  #root;
  #language;
  #timer;

  constructor(root, language) {
    this.#root = root;
    this.#language = language;
  }

  show(text, { isError = false } = {}) {
    clearTimeout(this.#timer);
    this.#root.textContent = text;
    this.#root.classList.toggle("error", isError);
    this.#root.lang = isError ? "en" : this.#language;
    this.#timer = setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide() {
    this.#root.textContent = "";
  }
}
