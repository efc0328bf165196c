import { get } from "./api.js";
import { addressedSentence, articleView, light } from "./article.js";
import { startAsking } from "./ask.js";
import { byId, el } from "./dom.js";
import { counted } from "./words.js";

const articlePath = /^\/articles\/([^/]+)$/.exec(location.pathname);
if (articlePath) {
  showArticle(articlePath[1]);
} else {
  startAsking();
}
showCorpus();

/** The article of the address alone on the page, its sentence lit. */
async function showArticle(id) {
  const main = byId("main");
  main.classList.add("alone");
  try {
    const article = await get(`/api/v1/articles/${id}`);
    document.title = `${article.title} · OnRecord`;
    main.replaceChildren(back("Ask about these articles"), articleView(article, "h1"));
    const lightAddressed = () => light(addressedSentence());
    addEventListener("hashchange", lightAddressed);
    lightAddressed();
  } catch (error) {
    main.replaceChildren(
      el("h1.title", {}, "No article here"),
      el("p.failure", { role: "alert" }, error.message),
      back("Ask a question"),
    );
  }
}

function back(text) {
  return el("p.back", {}, el("a", { href: "/" }, text));
}

/** What there is to ask about, in the page's head. */
async function showCorpus() {
  try {
    const { articles, statements } = await get("/health");
    byId("corpus").textContent =
      `${counted(articles, "article")} · ${counted(statements, "statement")}`;
  } catch {
    byId("corpus").textContent = "The server cannot be reached";
  }
}
