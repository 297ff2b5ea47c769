import { el } from "./dom.js";

const TAGS = new Set(["B", "I", "U", "S", "CODE", "PRE", "A", "BLOCKQUOTE", "SPAN"]);
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "MATH", "NOSCRIPT"]);
const SCHEMES = new Set(["http:", "https:", "tg:", "mailto:", "tel:"]);

/** The message text as nodes: the tags Telegram knows, everything else reduced to its text. */
export function rich(html, onCommand) {
  // The content of a template runs no scripts and loads nothing while it is being cleaned.
  const template = document.createElement("template");
  template.innerHTML = html;
  const fragment = document.createDocumentFragment();
  fragment.append(...clean(template.content, onCommand));
  return fragment;
}

export function safeUrl(url) {
  try {
    const parsed = new URL(url, location.href);
    return SCHEMES.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

export function outsideLink(url, properties = {}, ...children) {
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", ...properties }, ...children);
}

function clean(parent, onCommand) {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [textOf(node)];
    if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.nodeName.toUpperCase())) return [];
    if (node.nodeName === "BR") return ["\n"];
    const children = clean(node, onCommand);
    if (!TAGS.has(node.nodeName)) return children;
    if (node.nodeName === "SPAN") return [span(node, children, onCommand)];
    if (node.nodeName !== "A") return [el(node.nodeName, {}, ...children)];
    const url = safeUrl(node.getAttribute("href") ?? "");
    return url ? [outsideLink(url, {}, ...children)] : children;
  });
}

/** A quote is a block of its own: the line break after it is the end of its last line, as on Telegram. */
function textOf(node) {
  return node.previousSibling?.nodeName === "BLOCKQUOTE" ? node.data.replace(/^\n/, "") : node.data;
}

function span(node, children, onCommand) {
  if (node.classList.contains("bot_command")) {
    const onclick = () => onCommand(node.textContent);
    return el("button", { type: "button", className: "command", onclick }, ...children);
  }
  if (!node.classList.contains("spoiler")) return el("span", {}, ...children);
  const cover = el("span", { className: "spoiler", tabIndex: 0, title: "Hidden text" }, ...children);
  cover.onclick = () => cover.classList.add("open");
  cover.onkeydown = (event) => event.key === "Enter" && cover.onclick();
  return cover;
}
