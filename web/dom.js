/** The element with that id, which the page has. */
export function byId(id) {
  return document.getElementById(id);
}

/**
 * Makes an element. Strings among the children become text, never markup, so text from an article
 * or a model is harmless here.
 *
 * @param {string} name tag, with classes behind dots: "p.speaker"
 * @param {Object<string, *>} attributes functions become listeners ("click"); null and false are
 *     left out
 * @param {...(Node|string|null)} children null is left out
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== null && value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that looks like a chip and asks something. */
export function chip(text, onClick) {
  return el("button.chip", { type: "button", click: onClick }, text);
}

/**
 * Brings the element to the middle of the panel that holds it, or of the window: at once for people
 * who do not want motion.
 */
export function centre(element) {
  const box = element.closest(".panel") ?? document.scrollingElement;
  const boxTop = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
  const { top, height } = element.getBoundingClientRect();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  box.scrollBy({
    top: top - boxTop - Math.max(0, (box.clientHeight - height) / 2),
    behavior: still ? "auto" : "smooth",
  });
}
