import { addPerson, getState } from "./api.js";
import { askPerson } from "./dialogs.js";
import { follow } from "./events.js";
import { showFaults } from "./faults.js";
import { Phone } from "./phone.js";
import { onPublish, showPublish } from "./publish.js";
import { addTab, removeTab, updateTabs } from "./switcher.js";

const FIRST_PEOPLE = [
  { name: "Олена", language_code: "uk" },
  { name: "James", language_code: "en" },
];

const stage = document.querySelector("#stage");
const strip = document.querySelector("#phones");
const connection = document.querySelector("#connection");
const phones = new Map();

let queue = Promise.resolve();

/** One at a time, so that two readings of the state never make the same person or phone twice. */
function inTurn(task) {
  queue = queue.then(task).catch((error) => {
    connection.textContent = error.message;
  });
  return queue;
}

async function readState() {
  const state = await getState();
  if (!state.people.length) {
    for (const person of FIRST_PEOPLE) state.people.push(await addPerson(person));
  }
  showPublish(state.publish);
  showFaults(state.faults);
  // A restarted simulator may give an old id to somebody new.
  for (const phone of phones.values()) {
    if (!state.people.some((person) => phone.isOf(person))) drop(phone);
  }
  for (const person of state.people) {
    const phone = phones.get(person.id);
    if (phone?.isOf(person)) phone.update(person);
    else await add(person, state.bot);
  }
}

async function readAll() {
  const known = [...phones.values()];
  await readState();
  const kept = known.filter((phone) => phones.get(phone.person.id) === phone);
  await Promise.all(kept.map((phone) => Promise.all([phone.load(), phone.loadCommands()])));
  if (strip.ariaBusy) {
    strip.ariaBusy = null;
    // The browser keeps what it snapped to in view, which before the phones came was the tools.
    stage.scrollLeft = 0;
  }
  connection.textContent = "";
}

async function add(person, bot) {
  const phone = new Phone(person, bot, updateTabs);
  phones.set(person.id, phone);
  strip.append(phone.element);
  addTab(phone);
  await Promise.all([phone.load(), phone.loadCommands()]);
}

function drop(phone) {
  phones.delete(phone.person.id);
  removeTab(phone);
  phone.element.remove();
}

function onEvent(event) {
  if (event.type === "person") return inTurn(readState);
  const concerned = [...phones.values()].filter(({ person }) => isFor(person, event));
  return concerned.forEach((phone) => phone.handle(event));
}

function isFor(person, { type, chat_id: chatId, person_id: personId }) {
  if (type === "callback_answer" && personId != null) return person.id === personId;
  // Commands set for everybody belong to no chat.
  return chatId === person.chat_id || (type === "commands" && chatId == null);
}

document.querySelector("#add-person").onclick = async () => {
  const person = await askPerson();
  if (!person) return;
  await inTurn(async () => {
    const { id } = await addPerson(person);
    await readState();
    phones.get(id)?.focus();
  });
};

onPublish(() => phones.forEach((phone) => phone.putDown()));

follow({
  onOpen: () => inTurn(readAll),
  onDrop: () => {
    connection.textContent = "The simulator does not answer. Trying again…";
  },
  onEvent,
});
