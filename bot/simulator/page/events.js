const RETRY_MS = 2000;

/** Follows /sim/events for as long as the page lives. `onOpen` runs after every (re)connection. */
export function follow({ onOpen, onDrop, onEvent }) {
  const source = new EventSource("/sim/events");
  source.onopen = onOpen;
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
  source.onerror = () => {
    onDrop();
    // The browser retries a broken connection, but gives up for good on an HTTP error.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow({ onOpen, onDrop, onEvent }), RETRY_MS);
    }
  };
}
