import { getState, setFaults } from "./api.js";
import { el } from "./dom.js";

const panel = document.querySelector("#faults");
const list = panel.querySelector("form");
const result = panel.querySelector(".result");
list.onsubmit = (event) => event.preventDefault();
// Some of them count down by themselves.
panel.ontoggle = () => panel.open && reread();

export function showFaults(faults) {
  const entries = Object.entries(faults ?? {});
  panel.hidden = entries.length === 0;
  for (const [key, value] of entries) {
    const input = list.elements.namedItem(key);
    if (!input) list.append(row(key, value));
    // Somebody may be typing into it while the state is read again.
    else if (input !== document.activeElement) Object.assign(input, kind(value));
  }
}

async function reread() {
  showFaults((await getState()).faults);
}

function row(key, value) {
  const input = el("input", { name: key, autocomplete: "off", spellcheck: false, ...kind(value) });
  input.onchange = () => change(key, input);
  return el("label", { className: "fault" }, el("span", {}, key.replaceAll("_", " ")), input);
}

/** Whatever is neither a switch nor a number is written as JSON. */
function kind(value) {
  if (typeof value === "boolean") return { type: "checkbox", checked: value };
  if (typeof value === "number") return { type: "number", step: "any", required: true, value };
  return { type: "text", value: JSON.stringify(value) };
}

function read(input) {
  if (input.type === "checkbox") return input.checked;
  if (input.type === "number") return input.valueAsNumber;
  return JSON.parse(input.value);
}

async function change(key, input) {
  if (!input.reportValidity()) return;
  try {
    const value = read(input);
    await setFaults({ [key]: value });
    say(`${key} is now ${JSON.stringify(value)}`, false);
  } catch (error) {
    say(error instanceof SyntaxError ? `${key}: this is not JSON` : error.message, true);
    // A refused change may have switched others off, too.
    if (!(error instanceof SyntaxError)) {
      input.blur();
      await reread();
    }
  }
}

function say(text, isError) {
  result.textContent = text;
  result.classList.toggle("error", isError);
}
