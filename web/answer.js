import { chip, el } from "./dom.js";
import { openArticle } from "./panel.js";
import {
  completeness,
  counted,
  manner,
  permalink,
  plainText,
  toldOf,
  whence,
} from "./words.js";

/** A question with its answer, filled event by event. */
export class Turn {
  constructor(question, onAsk, ignore = []) {
    this.question = question;
    this.ignore = ignore;
    this.onAsk = onAsk;
    this.answer = null;
    this.citations = new Map();
    this.origin = null;
    this.progress = el("p.waiting", {}, "Reading the articles…");
    this.claims = el("ul.claims");
    this.head = el("div.head");
    this.tail = el("div.tail");
    this.element = el(
      "section.turn",
      {},
      el("h2.question", {}, question),
      this.head,
      this.claims,
      this.progress,
      this.tail,
    );
  }

  /** Takes the next event of the answer. */
  take(name, data) {
    if (name === "evidence") {
      this.evidence(data);
    } else if (name === "citation") {
      this.citations.set(data.n, data);
    } else if (name === "claim") {
      this.claim(data);
    } else if (name === "done") {
      this.done(data);
    }
  }

  /** Ends the answer early: the person stopped it, or it failed. */
  end(message, failed) {
    this.progress.remove();
    const kind = failed ? "p.failure" : "p.notice";
    this.tail.append(el(kind, failed ? { role: "alert" } : {}, message));
  }

  evidence({ kind, reading }) {
    const removable = reading.understood.map((part) => this.understood(part));
    if (removable.length) {
      this.head.append(
        el("div.understood", {}, el("span.hint", {}, "Understood"), ...removable),
      );
    }
    const only = Object.entries(reading.filters).map(([name, value]) => `${name} ${value}`);
    const notes = only.length ? [`Only ${only.join(", ")}`, ...reading.notes] : reading.notes;
    if (notes.length) {
      this.head.append(el("ul.notes", {}, ...notes.map((note) => el("li", {}, note))));
    }
    if (kind !== "nothing") {
      this.progress.textContent = "Writing the answer…";
    }
  }

  /** What was understood from some words, with a button that asks again without it. */
  understood({ kind, words, meaning }) {
    const button = el(
      "button.remove",
      {
        type: "button",
        "aria-label": `Ask again, not understanding “${words}” as ${meaning}`,
        click: () => this.onAsk(this.question, [...this.ignore, kind]),
      },
      "×",
    );
    return el("span.part-of-question", { title: `From “${words}”` }, meaning, button);
  }

  claim(claim) {
    if (claim.origin === "model" || this.origin === "model") {
      this.heading(claim.origin);
    }
    this.origin = claim.origin;
    const marks = claim.citations.map((n) => this.mark(this.citations.get(n)));
    if (claim.repeats) {
      this.claims.lastElementChild.querySelector(".marks").append(...marks);
      return;
    }
    this.claims.append(
      el(
        "li.claim",
        { class: `claim ${claim.kind}` },
        claim.speaker ? el("p.speaker", {}, claim.speaker) : null,
        el("p.words", {}, claim.text, el("span.marks", {}, ...marks)),
        ...circumstances(claim.statement),
        copies(claim),
      ),
    );
  }

  heading(origin) {
    if (origin !== this.origin) {
      const text =
        origin === "model" ? "In short, by the model" : "In full, in the articles’ own words";
      this.claims.append(el("li.part", {}, el("h3", {}, text)));
    }
  }

  mark(citation) {
    return el(
      "a.mark",
      {
        href: permalink(citation.articleId, citation.sentence),
        "aria-label": `Source ${citation.n}: sentence ${citation.sentence} of ${citation.title}`,
        click: (event) => this.follow(event, citation),
      },
      String(citation.n),
    );
  }

  /** Opens the article beside the answer, unless the person asked for a tab of its own. */
  follow(event, citation) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    document.querySelectorAll(".mark.open").forEach((mark) => mark.classList.remove("open"));
    event.currentTarget.classList.add("open");
    openArticle(citation.articleId, citation.sentence, event.currentTarget);
  }

  done(answer) {
    this.answer = answer;
    this.progress.remove();
    if (answer.statements) {
      this.head.prepend(el("p.count", {}, completeness(answer.statements)));
    }
    if (answer.outcome === "abstained") {
      this.tail.append(el("p.abstained", {}, answer.text), ...this.suggestions(answer));
    } else {
      this.tail.append(this.sources(answer));
    }
    this.tail.append(...withheld(answer), this.footer(answer));
  }

  suggestions({ suggestions }) {
    const chips = suggestions.map((question) => chip(question, () => this.onAsk(question)));
    return chips.length
      ? [el("div.chips", {}, el("span.hint", {}, "Try"), ...chips)]
      : [];
  }

  sources(answer) {
    const byArticle = new Map(answer.citations.map(({ articleId }) => [articleId, []]));
    answer.citations.forEach((citation) => byArticle.get(citation.articleId).push(citation));
    const items = [...byArticle.values()].map((citations) =>
      el(
        "li",
        {},
        el("p.source", {}, citations[0].title),
        el(
          "p.facts",
          {},
          whence(citations[0]),
          el("span.marks", {}, ...citations.map((citation) => this.mark(citation))),
        ),
      ),
    );
    return el("div.sources", {}, el("h3", {}, "Sources"), el("ul", {}, ...items));
  }

  footer(answer) {
    const footer = el("p.manner", {}, el("span", {}, manner(answer)));
    if (answer.outcome === "answered") {
      footer.append(copyButton(answer));
    }
    const { speakers, topic, filters, understood } = answer.reading;
    const plain =
      topic === "" &&
      Object.keys(filters).length === 0 &&
      understood.every((part) => Object.keys(part.filters).length === 0);
    if (answer.statements && speakers.length === 1 && plain) {
      const query = new URLSearchParams({ speaker: speakers[0], format: "csv" });
      footer.append(el("a", { href: `/api/v1/statements?${query}` }, "Save as CSV"));
    }
    return footer;
  }
}

/** When and to whom it was said, who reports it, and why its speaker is doubtful. */
function circumstances(statement) {
  const told = statement ? toldOf(statement) : [];
  return [
    told.length ? el("p.told", {}, told.join(" · ")) : null,
    statement?.doubt ? el("p.doubt", {}, `Doubtful: ${statement.doubt}`) : null,
  ].filter(Boolean);
}

/** The other printings of the same words. */
function copies({ alsoIn = [] }) {
  if (alsoIn.length === 0) {
    return null;
  }
  const links = alsoIn.map((id) => el("li", {}, el("a", { href: permalink(id) }, id)));
  const title = `Also in ${counted(alsoIn.length, "other article")}`;
  return el("details.copies", {}, el("summary", {}, title), el("ul", {}, ...links));
}

function copyButton(answer) {
  const button = el("button.link", { type: "button" }, "Copy with sources");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(plainText(answer));
      button.textContent = "Copied";
    } catch {
      button.textContent = "Copying is not allowed here";
    }
  });
  return button;
}

function withheld(answer) {
  const count = answer.withheld.length;
  if (count === 0) {
    return [];
  }
  const items = answer.withheld.map(({ text, reason }) =>
    el("li", {}, el("p.words", {}, text), el("p.reason", {}, `Withheld: ${reason}`)),
  );
  const title = `${counted(count, "claim")} of the model withheld`;
  return [el("details.withheld", {}, el("summary", {}, title), el("ul", {}, ...items))];
}
