import { publish } from "./api.js";
import { today } from "./time.js";

const SAMPLE = `Russian forces have pushed closer to the northeastern city of Kupiansk, now just 1.5 km from the front line, local authorities said.

Mandatory evacuation has been ordered for everyone who still lives in the city, the head of its military administration, Andriy Besedin, said. The city's population has dwindled to 2,500 people, from 26,000 before the war.

The account could not be independently verified.`;

const form = document.querySelector("#publish");
const result = document.querySelector("#publish-result");
const { article, published, publisher } = form.elements;
const submit = form.querySelector("[type=submit]");

let beforePublishing = () => {};

article.value = SAMPLE;
published.value = today();

form.onsubmit = async (event) => {
  event.preventDefault();
  if (submit.getAttribute("aria-busy") === "true") return;
  submit.setAttribute("aria-busy", "true");
  result.replaceChildren();
  beforePublishing();
  try {
    const { summary } = await publish({
      text: article.value,
      published: published.value || null,
      publisher: publisher.value.trim() || null,
    });
    say(summary || "Published.", false);
  } catch (error) {
    say(error.message, true);
  } finally {
    submit.removeAttribute("aria-busy");
  }
};

export function onPublish(listener) {
  beforePublishing = listener;
}

export function showPublish(enabled) {
  form.hidden = !enabled;
}

function say(text, isError) {
  result.textContent = text;
  result.classList.toggle("error", isError);
}
