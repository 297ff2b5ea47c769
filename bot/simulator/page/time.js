const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DAY = { day: "numeric", month: "long", year: "numeric" };

// Making a formatter costs far more than using it, and every message needs two.
const formatters = new Map();

function formatter(language, options) {
  const key = `${language} ${Object.keys(options)}`;
  if (!formatters.has(key)) formatters.set(key, make(language, options));
  return formatters.get(key);
}

function make(language, options) {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat("en", options);
  }
}

export const clock = (seconds, language) => formatter(language, CLOCK).format(seconds * 1000);
export const day = (seconds, language) => formatter(language, DAY).format(seconds * 1000);

/** Today where the browser is, as a date input wants it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
