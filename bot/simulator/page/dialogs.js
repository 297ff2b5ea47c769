import { el, languageName } from "./dom.js";

const PLACES = [
  ["near Kupiansk", 49.71, 37.61],
  ["Kramatorsk", 48.74, 37.58],
  ["Kharkiv", 49.99, 36.23],
  ["Lviv", 49.84, 24.03],
  ["Warsaw", 52.23, 21.01],
];
const LANGUAGES = ["uk", "en", "ru", "pl", "de", "ro", "ar"];

/** Opens a dialog; resolves to the pressed button's value, "" when it was closed otherwise. */
function ask(dialog) {
  const cancel = dialog.querySelector("[data-action=cancel]");
  if (cancel) cancel.onclick = () => dialog.close();
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
  });
}

const locationDialog = document.querySelector("#location-dialog");
const { latitude: latitudeInput, longitude: longitudeInput } = locationDialog.querySelector("form").elements;
locationDialog.querySelector(".presets").append(...PLACES.map(([name, latitude, longitude]) => el("button", {
  type: "button",
  className: "chip",
  data: { preset: name },
  onclick: () => {
    latitudeInput.value = latitude;
    longitudeInput.value = longitude;
  },
}, `${name} `, el("small", {}, `${latitude}, ${longitude}`))));
[[, latitudeInput.value, longitudeInput.value]] = PLACES;

export async function askLocation() {
  if (await ask(locationDialog) !== "share") return null;
  return { latitude: latitudeInput.valueAsNumber, longitude: longitudeInput.valueAsNumber };
}

const personDialog = document.querySelector("#person-dialog");
const { name: nameInput, language_code: languageInput } = personDialog.querySelector("form").elements;
languageInput.append(...LANGUAGES.map((code) => el("option", { value: code }, `${languageName(code)} (${code})`)));

export async function askPerson() {
  nameInput.value = "";
  if (await ask(personDialog) !== "add") return null;
  return { name: nameInput.value.trim(), language_code: languageInput.value };
}

const alertDialog = document.querySelector("#alert-dialog");
const alerts = [];

/** Shown one after another: two phones may get one at the same moment. */
export async function showAlert(title, text, language) {
  alerts.push({ title, text, language });
  if (alerts.length > 1) return;
  while (alerts.length) {
    const [current] = alerts;
    alertDialog.querySelector("h2").textContent = current.title;
    const body = alertDialog.querySelector(".alert-text");
    body.textContent = current.text;
    body.lang = current.language;
    await ask(alertDialog);
    alerts.shift();
  }
}
