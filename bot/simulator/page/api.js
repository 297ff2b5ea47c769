async function call(path, body) {
  const options = body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  let response;
  try {
    response = await fetch(`/sim/${path}`, options);
  } catch {
    throw new Error("The simulator does not answer. Is it still running?");
  }
  const raw = await response.text();
  const answer = parse(raw);
  if (!response.ok || answer?.ok === false) {
    throw new Error(answer?.error || answer?.summary || (answer ? "" : raw.trim()) || `HTTP ${response.status}`);
  }
  return answer;
}

function parse(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

export const getState = () => call("state");
export const addPerson = (person) => call("people", person);
export const publish = (article) => call("publish", article);
export const setFaults = (faults) => call("faults", faults);

/** What one person can see and do. */
export class PersonApi {
  #base;

  constructor(id) {
    this.#base = `people/${encodeURIComponent(id)}`;
  }

  messages = async () => (await call(`${this.#base}/messages`)).messages;
  commands = async () => (await call(`${this.#base}/commands`)).commands;
  send = (text) => call(`${this.#base}/send`, { text });
  edit = (messageId, text) => call(`${this.#base}/edit`, { message_id: messageId, text });
  press = (messageId, data) => call(`${this.#base}/press`, { message_id: messageId, data });
  location = (point) => call(`${this.#base}/location`, point);
  block = () => call(`${this.#base}/block`, {});
  unblock = () => call(`${this.#base}/unblock`, {});
}
