const LONG_DAY = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** "1 statement", "4 statements". */
export function counted(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** "June 20, 2024" for "2024-06-20". */
export function day(iso) {
  return LONG_DAY.format(new Date(`${iso}T00:00:00Z`));
}

/** Outlet and day of an article or a citation, what is known of them. */
export function whence({ outlet, published }) {
  return [outlet, published && day(published)].filter(Boolean).join(", ");
}

/** What an article tells of a statement besides its words, a few words each. */
export function toldOf({ polarity, addressee, time, reportedBy }) {
  const polarities = { denies: "denied", declines: "declined to say" };
  const reporter = reportedBy?.speakers;
  return [
    polarities[polarity],
    addressee && `to ${addressee}`,
    time && (time.from ? `${time.words} (${days(time)})` : time.words),
    reportedBy && (reporter ? `reported by ${reporter}` : "reported inside another statement"),
  ].filter(Boolean);
}

/* "June 18, 2024", "June 10 – 16, 2024". */
function days({ from, to }) {
  const [first, last] = [from, to].map((iso) => new Date(`${iso}T00:00:00Z`));
  return LONG_DAY.formatRange(first, last);
}

/** How complete a list of statements is. */
export function completeness({ total, shown, articles }) {
  const place = `in ${counted(articles, "article")}`;
  return shown < total
    ? `${shown.toLocaleString("en")} of ${counted(total, "statement")} ${place} shown`
    : `${counted(total, "statement")} ${place}, all shown`;
}

/** How an answer was made. */
export function manner({ mode, degraded, model }) {
  if (degraded) {
    return `Without the language model: ${degraded.reason}`;
  }
  return mode === "model" && model
    ? `Written by ${model.name}; every claim was checked against the articles`
    : "No language model: the articles’ own sentences";
}

/** The address of a sentence, or of its article when there is no sentence. */
export function permalink(articleId, sentence) {
  const path = `/articles/${encodeURIComponent(articleId)}`;
  return sentence ? `${path}#s${sentence}` : path;
}

/** An answer as plain text with its sources, for pasting elsewhere. */
export function plainText(answer) {
  const sources = answer.citations.map((citation) => {
    const where = [citation.title, whence(citation), `sentence ${citation.sentence}`];
    const link = new URL(permalink(citation.articleId, citation.sentence), location.href);
    return `[${citation.n}] ${where.filter(Boolean).join(", ")}: ${link}`;
  });
  return [answer.question, "", answer.text, "", ...sources].join("\n").trim();
}
