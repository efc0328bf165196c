import { centre, el } from "./dom.js";
import { day } from "./words.js";

/**
 * An article with each sentence as a span of its own: "s8" is the id of the eighth. Only one
 * article may be on the page at a time.
 *
 * @param {string} heading the tag of its title: "h1" where it stands alone
 */
export function articleView(article, heading) {
  const facts = [article.outlet, article.published && day(article.published), article.byline];
  return el(
    "article.article",
    {},
    el(`${heading}.title`, {}, article.title),
    el("p.facts", {}, facts.filter(Boolean).join(" · ")),
    ...paragraphs(article),
  );
}

/** Lights a sentence of the article on the page, and no other; returns whether there is one. */
export function light(sentence) {
  document.querySelectorAll(".sentence.lit").forEach((lit) => {
    lit.classList.remove("lit");
    lit.removeAttribute("aria-current");
  });
  const element = document.getElementById(`s${sentence}`);
  if (!element?.classList.contains("sentence")) {
    return false;
  }
  element.classList.add("lit");
  element.setAttribute("aria-current", "true");
  centre(element);
  return true;
}

/** The number of the sentence that the address names; null when it names none. */
export function addressedSentence() {
  return /^#s([1-9]\d{0,5})$/.exec(location.hash)?.[1] ?? null;
}

/*
 * Sentences hold the prose. What stands between them is white space, or a dateline ahead of a
 * sentence on its line ("WASHINGTON, Jun. 20 (Reuters) -"), or lines of their own such as a photo
 * credit; these are shown as well, but quietly.
 */
function paragraphs({ text, sentences }) {
  const shown = [];
  let position = frontMatterEnd(text);
  let paragraph = 0;
  let current = 0;
  for (const sentence of sentences) {
    const between = text.slice(position, sentence.start);
    const lineStart = between.lastIndexOf("\n") + 1;
    shown.push(...asides(between.slice(0, lineStart)));
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      current = shown.push(el("p")) - 1;
    }
    const lead = between.slice(lineStart).trim();
    const target = shown[current];
    target.append(
      lead ? el("span.lead", {}, `${lead} `) : target.hasChildNodes() ? " " : "",
      el("span.sentence", { id: `s${sentence.number}` }, text.slice(sentence.start, sentence.end)),
    );
    position = sentence.end;
  }
  shown.push(...asides(text.slice(position)));
  return shown;
}

function asides(lines) {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => el("p.aside", {}, line));
}

function frontMatterEnd(text) {
  const end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
  return end < 0 ? 0 : end + 4;
}
