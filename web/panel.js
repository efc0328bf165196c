import { get } from "./api.js";
import { articleView, light } from "./article.js";
import { byId, el } from "./dom.js";
import { permalink } from "./words.js";

/*
 * The article beside the answer. On a narrow screen it covers the answer like a sheet, which is then
 * out of reach until the sheet is closed.
 */
const narrow = matchMedia("(max-width: 63.99rem)");
let opener = null;
let openId = null;

/** Opens the article with that sentence lit; Escape or its button closes it again. */
export async function openArticle(articleId, sentence, from) {
  opener = from;
  const panel = byId("panel");
  if (openId !== articleId || panel.hidden) {
    openId = articleId;
    show(panel, el("p.waiting", {}, "Opening the article…"));
    try {
      const article = await get(`/api/v1/articles/${encodeURIComponent(articleId)}`);
      if (openId !== articleId) {
        return;
      }
      show(panel, articleView(article, "h2"));
    } catch (error) {
      show(panel, el("p.failure", { role: "alert" }, error.message));
    }
  }
  panel.querySelector(".permalink").href = permalink(articleId, sentence);
  panel.focus({ preventScroll: true });
  light(sentence);
}

/** Makes Escape close the panel, and keeps it right when the window changes its width. */
export function preparePanel() {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !byId("panel").hidden) {
      close();
    }
  });
  narrow.addEventListener("change", cover);
}

function show(panel, content) {
  panel.replaceChildren(
    el(
      "div.bar",
      {},
      el("a.permalink", { href: permalink(openId) }, "Open on its own page"),
      el("button.close", { type: "button", click: close }, "Close"),
    ),
    content,
  );
  panel.hidden = false;
  byId("layout").classList.add("beside");
  cover();
}

function close() {
  byId("panel").hidden = true;
  byId("layout").classList.remove("beside");
  cover();
  opener?.focus();
}

function cover() {
  const covered = narrow.matches && !byId("panel").hidden;
  byId("main").inert = covered;
  document.querySelector(".top").inert = covered;
  document.body.classList.toggle("covered", covered);
}
