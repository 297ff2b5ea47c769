import { el } from "./dom.js";

const NONE = el("li", { className: "none", lang: "en", attrs: { role: "option", "aria-disabled": true } },
  "The bot has set no commands.");

/** The command menu: opened by its button, or by typing "/". Arrow keys move, Enter picks, Escape closes. */
export class Menu {
  #list;
  #button;
  #input;
  #onPick;
  #commands = [];
  #shown = [];
  #active = 0;

  constructor(list, button, input, onPick) {
    this.#list = list;
    this.#button = button;
    this.#input = input;
    this.#onPick = onPick;
    button.onclick = () => (this.#open ? this.close() : this.#openAll());
    input.addEventListener("input", () => this.#complete());
    input.addEventListener("keydown", (event) => this.#onKey(event));
    list.addEventListener("keydown", (event) => this.#onKey(event));
    input.addEventListener("blur", (event) => this.#onBlur(event));
    list.addEventListener("blur", (event) => this.#onBlur(event));
  }

  set commands(commands) {
    this.#commands = commands;
    if (this.#open) this.#complete();
  }

  close() {
    // Hiding what has the focus would lose it.
    if (document.activeElement === this.#list) this.#input.focus();
    this.#list.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  get #open() {
    return !this.#list.hidden;
  }

  #openAll() {
    this.#show(this.#commands);
    this.#list.focus();
  }

  #complete() {
    const typed = /^\/(\w*)$/.exec(this.#input.value)?.[1].toLowerCase();
    if (typed === undefined) return this.close();
    const found = this.#commands.filter(({ command }) => command.startsWith(typed));
    // What was typed in full comes first, so that Enter never sends a longer command instead.
    found.sort((a, b) => (b.command === typed) - (a.command === typed));
    return found.length ? this.#show(found) : this.close();
  }

  #show(commands) {
    this.#shown = commands;
    const items = commands.map(({ command, description }, index) => {
      const item = el("li", { id: `${this.#list.id}-${index}`, data: { command }, attrs: { role: "option" } },
        el("b", {}, `/${command}`), el("span", {}, description));
      item.onclick = () => this.#pick(index);
      return item;
    });
    this.#list.replaceChildren(...(items.length ? items : [NONE.cloneNode(true)]));
    this.#list.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    this.#activate(0);
  }

  #activate(index) {
    this.#active = index;
    if (!this.#shown.length) return;
    [...this.#list.children].forEach((item, at) => item.setAttribute("aria-selected", at === index));
    const item = this.#list.children[index];
    item.scrollIntoView({ block: "nearest" });
    this.#list.setAttribute("aria-activedescendant", item.id);
    this.#input.setAttribute("aria-activedescendant", item.id);
  }

  #pick(index) {
    const command = this.#shown[index];
    this.close();
    if (command) this.#onPick(`/${command.command}`);
  }

  #onKey(event) {
    if (!this.#open || event.isComposing) return;
    const last = this.#shown.length - 1;
    const actions = {
      ArrowDown: () => this.#activate(this.#active < last ? this.#active + 1 : 0),
      ArrowUp: () => this.#activate(this.#active > 0 ? this.#active - 1 : last),
      Home: () => this.#activate(0),
      End: () => this.#activate(last),
      Enter: () => this.#pick(this.#active),
      Tab: () => this.#fill(),
      Escape: () => this.close(),
    };
    const inText = event.target === this.#input;
    const isEdit = inText && ["Home", "End"].includes(event.key);
    if (!(event.key in actions) || isEdit || event.shiftKey || !this.#shown.length && event.key !== "Escape") return;
    event.preventDefault();
    // The composer listens on the same field and must not also act on this key.
    event.stopImmediatePropagation();
    actions[event.key]();
  }

  #fill() {
    this.#input.value = `/${this.#shown[this.#active].command} `;
    this.close();
    this.#input.focus();
  }

  #onBlur({ relatedTarget }) {
    const inside = [this.#list, this.#button, this.#input].some((element) => element.contains(relatedTarget));
    if (!inside) this.close();
  }
}
