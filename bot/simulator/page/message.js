import { el, icon } from "./dom.js";
import { outsideLink, rich, safeUrl } from "./rich.js";
import { clock } from "./time.js";

/**
 * One message as an <article>.
 * `view`: language, botName, personName, loud, original (the message replied to), and the handlers
 * onCommand(text), onPress(message, button, element), onEdit(message), onQuote(message).
 */
export function renderMessage(message, view) {
  const fromBot = message.from === "bot";
  const sender = fromBot ? view.botName : view.personName;
  const article = el("article", {
    className: "message",
    data: { id: message.message_id, from: message.from, loud: view.loud },
    attrs: { "aria-label": `${sender}, ${clock(message.date, view.language)}` },
  });
  if (fromBot && message.silent) article.dataset.silent = "true";

  const bubble = el("div", { className: "bubble" });
  if (message.reply_to) bubble.append(quote(view));
  if (message.photo) bubble.append(photo(message.photo));
  if (message.location) bubble.append(place(message.location));
  bubble.append(body(message, view));

  const line = el("div", { className: "line" }, bubble);
  if (!fromBot && message.text) line.prepend(editButton(message, view));
  article.append(line);
  if (message.buttons?.length) article.append(buttonRows(message, view));
  return article;
}

function excerpt(message) {
  return message.text || (message.photo ? "Picture" : message.location ? "Location" : "");
}

function body(message, view) {
  const text = el("span", { className: "text" });
  text.append(rich(message.html || "", view.onCommand));
  return el("div", { className: "body" }, text, meta(message, view));
}

function meta(message, view) {
  const element = el("span", { className: "meta" });
  if (view.loud) element.append(icon("bell", "Loud: the phone rang"));
  if (message.from === "bot" && message.silent) element.append(icon("bell-off", "Silent: came without a sound"));
  if (message.edited) element.append(el("span", { className: "edited", lang: "en" }, "edited"));
  const moment = new Date(message.date * 1000);
  element.append(el("time", { dateTime: moment.toISOString() }, clock(message.date, view.language)));
  return element;
}

function quote(view) {
  const { original } = view;
  if (!original) return el("p", { className: "quote", lang: "en" }, "Deleted message");
  const sender = original.from === "bot" ? view.botName : view.personName;
  return el("button", { type: "button", className: "quote", onclick: () => view.onQuote(original) },
    el("b", {}, sender), el("span", {}, excerpt(original)));
}

function photo(source) {
  const url = new URL(source, location.href);
  // A picture from elsewhere would be a request to the outside that nobody asked for.
  if (url.origin !== location.origin && url.protocol !== "data:") {
    const href = safeUrl(source);
    return href ? outsideLink(href, { className: "photo" }, "Picture") : el("p", {}, "Picture");
  }
  return outsideLink(url.href, { className: "photo" }, el("img", { src: url.href, alt: "Picture from the bot" }));
}

function place({ latitude, longitude }) {
  return el("div", { className: "place" },
    el("div", { className: "map" }, icon("pin")),
    el("span", {}, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`));
}

function editButton(message, view) {
  return el("button", {
    type: "button", className: "round edit", title: "Edit", lang: "en",
    attrs: { "aria-label": "Edit this message" }, onclick: () => view.onEdit(message),
  }, icon("edit"));
}

function buttonRows(message, view) {
  const rows = message.buttons.map((row) =>
    el("div", { className: "row" }, ...row.map((button) => inlineButton(message, button, view))));
  return el("div", { className: "buttons" }, ...rows);
}

function inlineButton(message, button, view) {
  const label = el("span", { className: "label", dir: "auto" }, button.text);
  if (button.url) {
    const href = safeUrl(button.url);
    return href ? outsideLink(href, { className: "inline" }, label, icon("out"))
      : el("span", { className: "inline" }, label);
  }
  const element = el("button", { type: "button", className: "inline", data: { callback: button.data ?? "" } }, label);
  element.onclick = () => view.onPress(message, button, element);
  return element;
}
