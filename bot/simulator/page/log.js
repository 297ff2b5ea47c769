import { renderMessage } from "./message.js";
import { day } from "./time.js";

const NEAR_BOTTOM_PX = 80;

/** The message list of one phone: keeps order, scroll position and the count of unread messages. */
export class Log {
  #root;
  #jump;
  #view;
  #onUnread;
  #messages = new Map();
  #unread = new Set();
  #stuck = true;
  #top = 0;
  #height = 0;
  #visible = true;

  constructor(root, jump, view, onUnread) {
    this.#root = root;
    this.#jump = jump;
    this.#view = { ...view, onQuote: (message) => this.#show(message.message_id) };
    this.#onUnread = onUnread;
    root.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    jump.onclick = () => this.toBottom();
    new ResizeObserver(() => this.#stuck && this.toBottom()).observe(root);
    new IntersectionObserver(([entry]) => {
      this.#visible = entry.isIntersecting;
      this.#settle();
    }, { threshold: 0.5 }).observe(root);
    document.addEventListener("visibilitychange", () => this.#settle());
  }

  get size() {
    return this.#messages.size;
  }

  get ids() {
    return [...this.#messages.keys()];
  }

  has(id) {
    return this.#messages.has(id);
  }

  lastOwn() {
    return [...this.#messages.values()].map((entry) => entry.message).findLast((message) => message.from === "person");
  }

  /** Shows messages or their newer versions; those `isLoud` says ring are marked, the first time only. */
  put(messages, isLoud = () => false, { read = false } = {}) {
    const changed = messages.filter((message) => this.#place(message, isLoud, read));
    if (!changed.length) return;
    this.#markDays();
    if (this.#stuck || changed.some((message) => message.from === "person" && !message.edited)) this.toBottom();
    this.#settle();
  }

  remove(id) {
    this.#messages.get(id)?.article.remove();
    this.#messages.delete(id);
    this.#unread.delete(id);
    this.#markDays();
    this.#settle();
  }

  toBottom() {
    this.#height = this.#root.scrollHeight;
    this.#root.scrollTop = this.#height;
    this.#stuck = true;
  }

  #place(message, isLoud, read) {
    const id = message.message_id;
    const known = this.#messages.get(id);
    const source = JSON.stringify(message);
    if (known?.source === source) return false;
    const loud = known?.loud ?? isLoud(message);
    const original = this.#messages.get(message.reply_to)?.message;
    const article = renderMessage(message, { ...this.#view, loud, original });
    if (known) {
      this.#replace(known.article, article);
    } else {
      const next = this.ids.find((other) => other > id);
      this.#root.insertBefore(article, next === undefined ? null : this.#messages.get(next).article);
      if (message.from === "bot" && !read) this.#unread.add(id);
    }
    this.#messages.set(id, { message, source, article, loud });
    this.#sort();
    article.querySelector("img")?.addEventListener("load", () => this.#stuck && this.toBottom());
    return true;
  }

  /** Only the person's own way up lets go of the bottom: pictures, keyboards and a new width move it, too. */
  #onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.#root;
    if (scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM_PX) this.#stuck = true;
    else if (scrollTop < this.#top && scrollHeight === this.#height) this.#stuck = false;
    this.#top = scrollTop;
    this.#height = scrollHeight;
    this.#settle();
  }

  #show(id) {
    const { article } = this.#messages.get(id) ?? {};
    article?.scrollIntoView({ block: "center" });
    article?.classList.add("found");
    setTimeout(() => article?.classList.remove("found"), 1500);
  }

  /** An edit must not take the focus from the button that caused it. */
  #replace(old, article) {
    const touchable = "button, a";
    const index = [...old.querySelectorAll(touchable)].indexOf(document.activeElement);
    old.replaceWith(article);
    if (index < 0) return;
    const candidates = [...article.querySelectorAll(touchable)];
    (candidates[Math.min(index, candidates.length - 1)] ?? this.#root).focus({ preventScroll: true });
  }

  #sort() {
    const ids = this.ids;
    if (ids.length < 2 || ids.at(-2) < ids.at(-1)) return;
    this.#messages = new Map([...this.#messages].sort(([a], [b]) => a - b));
  }

  #markDays() {
    let previous = "";
    for (const { message, article } of this.#messages.values()) {
      const label = day(message.date, this.#view.language);
      if (label === previous) delete article.dataset.day;
      else article.dataset.day = label;
      previous = label;
    }
  }

  #settle() {
    if (this.#stuck && this.#visible && !document.hidden) this.#unread.clear();
    this.#jump.hidden = this.#stuck;
    const count = this.#unread.size;
    this.#jump.querySelector(".count").textContent = count || "";
    this.#jump.setAttribute("aria-label", count ? `To the newest message, ${count} unread` : "To the newest message");
    this.#onUnread(count);
  }
}
