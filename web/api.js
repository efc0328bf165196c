/** An error whose message is meant for the person at the screen. */
export class PlainError extends Error {}

/** What the server has at that address. */
export async function get(path) {
  const response = await reach(path, { headers: { Accept: "application/json" } });
  return response.json();
}

/**
 * Asks a question and hands on each event of the answer as it comes.
 *
 * @param {{question: string, history: Array}} request
 * @param {function(string, Object): void} onEvent gets the event's name and data
 * @param {AbortSignal} signal stops the answer
 * @throws {PlainError} when there is no answer, or when it breaks off
 */
export async function ask(request, onEvent, signal) {
  const response = await reach("/api/v1/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(request),
    signal,
  });
  let last = "";
  for await (const { name, data } of events(response.body)) {
    if (name === "error") {
      throw new PlainError(sentence(data.detail));
    }
    last = name;
    onEvent(name, data);
  }
  if (last !== "done") {
    throw new PlainError("The answer broke off. Ask again.");
  }
}

async function reach(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }
    throw new PlainError("The server cannot be reached. Is it still running?");
  }
  if (!response.ok) {
    throw new PlainError(await detail(response));
  }
  return response;
}

async function detail(response) {
  try {
    return sentence((await response.json()).detail);
  } catch {
    return `The server answered with status ${response.status}.`;
  }
}

function sentence(detail) {
  const text = `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`;
  return text.endsWith(".") ? text : `${text}.`;
}

/** The server-sent events of a response, one after the other. */
async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      buffer += value;
      for (let end = buffer.indexOf("\n\n"); end >= 0; end = buffer.indexOf("\n\n")) {
        yield parsed(buffer.slice(0, end));
        buffer = buffer.slice(end + 2);
      }
    }
  } catch (error) {
    if (error.name === "AbortError" || error instanceof PlainError) {
      throw error;
    }
    throw new PlainError("The connection broke off. Ask again.");
  } finally {
    reader.cancel().catch(() => {});
  }
}

function parsed(block) {
  const fields = new Map(block.split("\n").map((line) => split(line)));
  return { name: fields.get("event"), data: JSON.parse(fields.get("data")) };
}

function split(line) {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}
