import { ask, get } from "./api.js";
import { Turn } from "./answer.js";
import { byId, chip, el } from "./dom.js";
import { preparePanel } from "./panel.js";
import { completeness } from "./words.js";

const KEPT_TURNS = 10;
const KEPT_CHARS = 2000;

/* The conversation so far, oldest first. It lives here: the server keeps none. */
const turns = [];
let running = null;

/** Shows the form, and asks the question of the address if there is one. */
export function startAsking() {
  byId("ask").hidden = false;
  preparePanel();
  const field = byId("question");
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    put(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      put(field.value);
    }
  });
  byId("stop").addEventListener("click", () => running?.abort());
  const asked = new URLSearchParams(location.search).get("q");
  if (asked?.trim()) {
    put(asked);
  } else {
    field.focus();
    offerExample();
  }
}

async function put(text, ignore = []) {
  const question = text.trim();
  if (!question) {
    byId("question").focus();
    return;
  }
  running?.abort();
  const control = new AbortController();
  running = control;
  const turn = new Turn(question, put, ignore);
  begin(turn);
  try {
    const request = { question, history: history(), ...(ignore.length ? { ignore } : {}) };
    await ask(request, (name, data) => turn.take(name, data), control.signal);
    turns.push(turn);
    tell(turn.answer);
  } catch (error) {
    const stopped = error.name === "AbortError";
    turn.end(stopped ? "Stopped." : error.message, !stopped);
  }
  if (running === control) {
    running = null;
    busy(false);
  }
}

function begin(turn) {
  byId("ask").classList.add("asked");
  byId("example").replaceChildren();
  byId("turns").prepend(turn.element);
  byId("question").value = "";
  byId("status").textContent = "Looking for an answer";
  document.title = `${turn.question} · OnRecord`;
  window.history.replaceState(null, "", `/?${new URLSearchParams({ q: turn.question })}`);
  busy(true);
  scrollTo({ top: 0 });
}

function busy(on) {
  byId("submit").hidden = on;
  byId("stop").hidden = !on;
  byId("turns").setAttribute("aria-busy", String(on));
}

function tell(answer) {
  byId("status").textContent =
    answer.outcome === "abstained"
      ? answer.text
      : answer.statements
        ? completeness(answer.statements)
        : "The answer is there";
}

function history() {
  return turns.slice(-KEPT_TURNS).map((turn) => ({
    question: turn.question,
    answer: turn.answer.text.slice(0, KEPT_CHARS),
  }));
}

/** Offers a question that this corpus can answer: about whoever says most in it. */
async function offerExample() {
  try {
    const { speakers } = await get("/api/v1/speakers?limit=20");
    const speaker = speakers.find(({ kind }) => kind === "person") ?? speakers[0];
    if (speaker && turns.length === 0 && !running) {
      const question = `What did ${speaker.name} say?`;
      byId("example").replaceChildren(
        el("span.hint", {}, "Try"),
        chip(question, () => put(question)),
      );
    }
  } catch {
    // The page works without an example.
  }
}
