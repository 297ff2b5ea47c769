import { el, icon } from "./dom.js";

const tabs = document.querySelector("#tabs");
const pageTitle = document.title;
const entries = new Map();

// The chip of what is on screen is marked, whichever way it got there.
const watcher = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    const { button } = entries.get(target) ?? {};
    if (isIntersecting) button?.setAttribute("aria-current", "true");
    else button?.removeAttribute("aria-current");
  }
}, { threshold: 0.6 });

const toolsTab = document.querySelector(".tools-tab");
const tools = document.querySelector("#tools");
entries.set(tools, { button: toolsTab });
watcher.observe(tools);
toolsTab.onclick = (event) => {
  event.preventDefault();
  tools.scrollIntoView({ block: "nearest", inline: "center" });
  tools.focus({ preventScroll: true });
};

export function addTab(phone) {
  const count = el("span", { className: "count" });
  const bell = el("span", { className: "ring", hidden: true }, icon("bell", "Loud message"));
  const button = el("button", { type: "button", className: "chip", onclick: () => phone.focus() },
    el("span", { className: "name", dir: "auto" }, phone.person.name), bell, count);
  const item = el("li", {}, button);
  entries.set(phone.element, { phone, button, item, count, bell });
  tabs.append(item);
  watcher.observe(phone.element);
}

export function removeTab(phone) {
  watcher.unobserve(phone.element);
  entries.get(phone.element).item.remove();
  entries.delete(phone.element);
  updateTabs();
}

export function updateTabs() {
  let total = 0;
  for (const { phone, button, count, bell } of entries.values()) {
    if (!phone) continue;
    total += phone.unread;
    count.textContent = phone.unread || "";
    bell.hidden = !phone.ringing;
    button.classList.toggle("ringing", phone.ringing);
    button.setAttribute("aria-label", phone.unread ? `${phone.person.name}, ${phone.unread} unread` : phone.person.name);
  }
  document.title = total ? `(${total}) ${pageTitle}` : pageTitle;
}
