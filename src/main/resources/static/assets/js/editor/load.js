// HTML becomes a document. It is parsed apart from the page, where nothing in it can run or be fetched.
import { DOMParser as Reader } from "prosemirror-model";
import { schema } from "./schema.js";
import { frame } from "./tables.js";
import { gather } from "./gather.js";
import { fetchable, isOwnImage, provider } from "./address.js";

const NEVER = "script, style, template, title, meta, link, noscript, base";

/** Parses HTML. Styles and handlers are set aside as data: the page's policy refuses them, with a complaint for each. */
export function parse(html) {
  const plain = html.replace(/<style\b[\s\S]*?<\/style>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on\w+)(\s*=)/gi, "$1data-$2$3"));
  return new DOMParser().parseFromString(`<!doctype html><body>${plain}`, "text/html").body;
}

/** Sets what the schema lacks into what it has; words are kept. */
export function settle(root) {
  root.querySelectorAll(NEVER).forEach((element) => element.remove());
  root.querySelectorAll("a.footnote-back").forEach((link) => link.remove());
  root.querySelectorAll("iframe, embed, object, video, audio").forEach(card);
  root.querySelectorAll("img").forEach(settleImage);
  root.querySelectorAll("figure").forEach(gather);
  const keys = new Set([...root.querySelectorAll("ol.footnotes > li")].map((note) => note.dataset.key || note.id));
  for (const reference of root.querySelectorAll("sup")) {
    const target = reference.querySelector("a[href^='#']")?.getAttribute("href").slice(1);
    reference.classList.toggle("footnote-ref", keys.has(reference.dataset.key ?? target));
  }
  frame(root);
  return root;
}

function card(element) {
  const raw = element.getAttribute("src") ?? element.getAttribute("data") ?? element.querySelector("source")?.src ?? "";
  const href = raw.startsWith("//") ? `https:${raw}` : raw;
  const host = provider(href);
  if (!host) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const figure = element.ownerDocument.createElement("figure");
  figure.className = "embed";
  const link = figure.appendChild(element.ownerDocument.createElement("a"));
  link.setAttribute("href", href);
  link.textContent = element.getAttribute("title") || href;
  element.replaceWith(figure);
}

/** An image of the library stands in a figure; another waits for its file. */
function settleImage(image) {
  const src = image.getAttribute("src")?.trim() ?? "";
  const around = image.closest("figure");
  if (isOwnImage(src) && around && around.querySelectorAll("img").length === 1) {
    return;
  }
  const figure = image.ownerDocument.createElement("figure");
  if (isOwnImage(src)) {
    image.replaceWith(figure);
    figure.append(image);
    return;
  }
  if (!fetchable(src)) {
    image.replaceWith(image.alt && image.matches(".emoji, .wp-smiley") ? image.alt : "");
    return;
  }
  figure.className = "pending";
  figure.dataset.source = src;
  const alt = figure.appendChild(image.ownerDocument.createElement("p"));
  alt.textContent = image.alt;
  if (around && around.querySelectorAll("img").length === 1) {
    figure.append(...around.querySelectorAll("figcaption"));
    around.replaceWith(figure);
  }
  else {
    image.replaceWith(figure);
  }
}

export function load(html) {
  const root = settle(parse(html));
  return Reader.fromSchema(schema).parse(root);
}

/** Whether every word of the HTML is in the document. */
export function holds(doc, html) {
  const root = settle(parse(html));
  root.querySelectorAll("figure.pending > p, figure.embed > a, sup.footnote-ref").forEach((part) => part.remove());
  const words = (text) => text.replace(/\s+/g, "");
  let text = "";
  doc.descendants((node) => {
    text += node.isText ? node.text : "";
  });
  return words(root.textContent) === words(text);
}
