import { PersonApi } from "./api.js";
import { Composer } from "./composer.js";
import { askLocation, showAlert } from "./dialogs.js";
import { icon, languageName } from "./dom.js";
import { Log } from "./log.js";
import { Loudness } from "./loudness.js";
import { Presses } from "./presses.js";
import { Toast } from "./toast.js";

const TYPING_MS = 5000;
const RING_MS = 10000;

/** One person's Telegram: the chat with the bot, and what the person does in it. */
export class Phone {
  #api;
  #log;
  #composer;
  #toast;
  #loudness;
  #presses = new Presses();
  #typingTimer;
  #ringTimer;
  #keyboardFrom = 0;
  #keyboardOnce = false;
  #loaded = false;

  /** `onChange(unread, ringing)` is told what the switcher shows of this phone. */
  constructor(person, bot, onChange) {
    this.person = person;
    this.unread = 0;
    this.element = document.querySelector("#phone-template").content.firstElementChild.cloneNode(true);
    this.#api = new PersonApi(person.id);
    this.#loudness = new Loudness(person.chat_id);
    this.#toast = new Toast(this.#find(".toast"), person.language_code);
    this.onChange = onChange;
    this.#head(bot);
    this.#composer = new Composer(this.#find(".foot"), {
      send: (text) => this.#act(() => this.#api.send(text)),
      edit: (message, text) => this.#act(() => this.#api.edit(message.message_id, text)),
      askLocation: () => this.#shareLocation(),
      lastOwn: () => this.#log.lastOwn(),
    });
    this.#log = new Log(this.#find(".log"), this.#find(".jump"), {
      language: person.language_code,
      botName: bot.first_name,
      personName: person.name,
      onCommand: (text) => this.#act(() => this.#api.send(text)),
      onPress: (message, button, element) => this.#press(message, button, element),
      onEdit: (message) => this.#composer.startEditing(message),
    }, (unread) => {
      this.unread = unread;
      this.onChange();
    });
    this.#find("[data-action=block]").onclick = () => this.#toggleBlock();
    this.#find("[data-action=unblock]").onclick = () => this.#toggleBlock();
    this.update(person);
  }

  get ringing() {
    return "ringing" in this.element.dataset;
  }

  isOf({ id, name, language_code: language }) {
    return this.person.id === id && this.person.name === name && this.person.language_code === language;
  }

  update(person) {
    this.person = person;
    const { blocked, name } = person;
    const block = this.#find("[data-action=block]");
    block.textContent = blocked ? "Unblock" : "Block";
    block.setAttribute("aria-label", `${blocked ? "Unblock" : "Block"} the bot for ${name}`);
    block.setAttribute("aria-pressed", blocked);
    this.#find(".blocked p").textContent = `${name} has blocked the bot. Nothing it sends arrives here.`;
    this.#composer.blocked = blocked;
  }

  /** Makes the list equal to the server's; safe to repeat after a lost connection. */
  async load() {
    const before = new Set(this.#log.ids);
    const messages = (await this.#api.messages()).filter((message) => !message.deleted);
    const wasLoaded = this.#loaded;
    this.#loaded = true;
    this.#keyboardFrom = 0;
    this.#composer.keyboard = [];
    const arrivedAt = (message) => (wasLoaded ? message.date * 1000 : null);
    this.#receive(messages, arrivedAt, { read: !wasLoaded });
    const present = new Set(messages.map((message) => message.message_id));
    // Only what was here before the question: the answer cannot know of messages that came meanwhile.
    for (const id of before) if (!present.has(id)) this.#log.remove(id);
    this.#showEmpty();
  }

  async loadCommands() {
    this.#composer.commands = await this.#api.commands();
  }

  handle(event) {
    const handlers = {
      message: () => this.#arrive(event.message),
      edit: () => this.#arrive(event.message),
      delete: () => this.#remove(event.message_id),
      callback_answer: () => this.#answer(event),
      commands: () => this.#try(() => this.loadCommands()),
      typing: () => this.#showTyping(),
    };
    return handlers[event.type]?.();
  }

  putDown() {
    this.#loudness.putDown();
  }

  focus() {
    this.element.scrollIntoView({ block: "nearest", inline: "center" });
    // Where there is no mouse, focus in the field would open the on-screen keyboard.
    const target = matchMedia("(hover: hover)").matches ? "textarea" : ".log";
    this.#find(target).focus({ preventScroll: true });
  }

  #find(selector) {
    return this.element.querySelector(selector);
  }

  #head(bot) {
    const { id, name, language_code: language } = this.person;
    Object.assign(this.element.dataset, { person: id, lang: language });
    this.element.setAttribute("aria-label", `Phone of ${name}`);
    this.#find(".avatar").textContent = [...bot.first_name][0] ?? "?";
    this.#find(".bot-name").textContent = bot.first_name;
    this.#find(".bot-name").title = `@${bot.username}`;
    this.#find(".person-name").textContent = language ? `${name} · ${languageName(language)}` : name;
    this.#find(".log").lang = language;
    this.#find(".log").setAttribute("aria-label", `Messages of ${name}`);
    const menu = this.#find(".menu");
    Object.assign(menu, { id: `menu-${id}`, lang: language, ariaLabel: "Commands" });
    this.#find(".keyboard").lang = language;
    const input = this.#find("textarea");
    input.setAttribute("aria-controls", menu.id);
    input.setAttribute("aria-label", `Message as ${name}`);
  }

  #arrive(message) {
    if (message.deleted) return this.#remove(message.message_id);
    const isNew = !this.#log.has(message.message_id);
    if (message.from === "person") this.#loudness.acted();
    if (message.from === "bot") this.#hideTyping();
    const loud = this.#receive([message], () => Date.now());
    if (isNew && loud) this.#ring();
    return this.#showEmpty();
  }

  /** Shows messages and tells whether one of them is loud. */
  #receive(messages, arrivedAt, options) {
    let anyLoud = false;
    this.#log.put(messages, (message) => {
      const loud = this.#loudness.judge(message, arrivedAt(message));
      anyLoud ||= loud;
      return loud;
    }, options);
    const last = messages.findLast((message) => message.keyboard?.length || message.keyboard_removed);
    if (last?.message_id >= this.#keyboardFrom) {
      this.#keyboardFrom = last.message_id;
      this.#composer.keyboard = last.keyboard ?? [];
      this.#keyboardOnce = last.keyboard_once;
    }
    const answered = messages.some(({ from, message_id: id }) => from === "person" && id > this.#keyboardFrom);
    if (this.#keyboardOnce && answered) this.#composer.keyboard = [];
    return anyLoud;
  }

  #remove(id) {
    this.#log.remove(id);
    this.#showEmpty();
  }

  #showEmpty() {
    const empty = this.#loaded && this.#log.size === 0;
    this.#find(".empty").hidden = !empty;
    this.#composer.empty = empty;
  }

  /** Runs what the person does. */
  #act(action) {
    this.#loudness.acted();
    this.#stopRinging();
    return this.#try(action);
  }

  /** Says what went wrong and resolves to whether it worked. */
  async #try(action) {
    try {
      await action();
      return true;
    } catch (error) {
      this.#toast.show(error.message, { isError: true });
      return false;
    }
  }

  #press(message, button, element) {
    return this.#act(() => this.#presses.press(element, async () => {
      const answer = await this.#api.press(message.message_id, button.data);
      return answer.callback_query_id;
    }));
  }

  async #shareLocation() {
    const point = await askLocation();
    if (point) await this.#act(() => this.#api.location(point));
  }

  async #toggleBlock() {
    const blocked = !this.person.blocked;
    if (await this.#act(() => (blocked ? this.#api.block() : this.#api.unblock()))) {
      this.update({ ...this.person, blocked });
    }
  }

  #answer({ callback_query_id: id, text, show_alert: isAlert }) {
    this.#loudness.answered();
    this.#presses.answer(id);
    if (!text) return;
    if (isAlert) showAlert(`On the phone of ${this.person.name}`, text, this.person.language_code);
    else this.#toast.show(text);
  }

  #showTyping() {
    this.#find(".typing").hidden = false;
    this.#find(".person-name").hidden = true;
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#hideTyping(), TYPING_MS);
  }

  #hideTyping() {
    this.#find(".typing").hidden = true;
    this.#find(".person-name").hidden = false;
  }

  #ring() {
    // Removing the mark and asking for the layout restarts the animation for a second alert.
    this.#stopRinging();
    void this.element.offsetWidth;
    this.element.dataset.ringing = "true";
    this.#find(".loud-badge").replaceChildren(icon("bell"), "LOUD");
    this.#ringTimer = setTimeout(() => this.#stopRinging(), RING_MS);
    this.onChange();
  }

  #stopRinging() {
    clearTimeout(this.#ringTimer);
    delete this.element.dataset.ringing;
    this.#find(".loud-badge").replaceChildren();
    this.onChange();
  }
}
