import { el } from "./dom.js";
import { Menu } from "./menu.js";

/** The foot of a phone: text field, command menu, Start, reply keyboard, editing of one's own message. */
export class Composer {
  #root;
  #input;
  #menu;
  #actions;
  #editing = null;

  /** `actions`: send(text), edit(message, text), askLocation(), lastOwn(); each of the first two may fail. */
  constructor(root, actions) {
    this.#root = root;
    this.#actions = actions;
    this.#input = root.querySelector("textarea");
    this.#menu = new Menu(root.querySelector(".menu"), this.#button("menu"), this.#input, (text) => this.#send(text));
    root.querySelector("form").onsubmit = (event) => {
      event.preventDefault();
      this.#submit();
    };
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.#input.addEventListener("input", () => this.#fit());
    this.#button("start").onclick = () => {
      this.#send("/start");
      this.#input.focus({ preventScroll: true });
    };
    this.#button("location").onclick = () => actions.askLocation();
    this.#button("cancel-edit").onclick = () => this.#stopEditing();
  }

  set commands(commands) {
    this.#menu.commands = commands;
  }

  set empty(empty) {
    this.#button("start").hidden = !empty;
  }

  set blocked(blocked) {
    this.#root.querySelector(".blocked").hidden = !blocked;
    this.#root.querySelector("form").hidden = blocked;
    this.#root.classList.toggle("is-blocked", blocked);
    if (blocked) this.#menu.close();
  }

  set keyboard(rows) {
    const keyboard = this.#root.querySelector(".keyboard");
    keyboard.hidden = !rows.length;
    keyboard.replaceChildren(...rows.map((row) => el("div", { className: "row" }, ...row.map((key) => this.#key(key)))));
  }

  startEditing(message) {
    this.#editing = message;
    this.#write(message.text);
    this.#root.querySelector(".editing").hidden = false;
    this.#input.focus();
  }

  #button(action) {
    return this.#root.querySelector(`button[data-action="${action}"]`);
  }

  #key({ text, request_location: asksLocation }) {
    const onclick = () => (asksLocation ? this.#actions.askLocation() : this.#send(text));
    return el("button", { type: "button", dir: "auto", onclick }, text);
  }

  #stopEditing() {
    this.#editing = null;
    this.#root.querySelector(".editing").hidden = true;
    this.#write("");
    this.#input.focus();
  }

  async #submit() {
    const text = this.#input.value.trim();
    if (!text) return;
    const editing = this.#editing;
    this.#menu.close();
    if (editing) this.#stopEditing();
    this.#write("");
    const done = await (editing ? this.#actions.edit(editing, text) : this.#actions.send(text));
    if (!done && !this.#input.value) this.#write(text);
  }

  #send(text) {
    if (this.#input.value.startsWith("/")) this.#write("");
    this.#actions.send(text);
  }

  #write(text) {
    this.#input.value = text;
    this.#fit();
  }

  #fit() {
    this.#input.style.height = "auto";
    this.#input.style.height = `${this.#input.scrollHeight}px`;
  }

  #onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && this.#editing) {
      this.#stopEditing();
    } else if (event.key === "ArrowUp" && !this.#input.value && !this.#editing) {
      const message = this.#actions.lastOwn();
      if (!message?.text) return;
      event.preventDefault();
      this.startEditing(message);
    }
  }
}
