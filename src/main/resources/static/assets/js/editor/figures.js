// What is shown and not read: images, images that are not in the library yet, link cards; each with a caption.
import { attributes, lang, spoken } from "./blocks.js";
import { address, fetchable, isOwnImage, provider } from "./address.js";

const text = (fallback = "") => ({ default: fallback, validate: "string" });
const size = { default: null, validate: "string|null" };
const shown = { group: "block item cell", content: "caption", isolating: true, draggable: true };

function number(dom, name) {
  const value = dom.getAttribute(name)?.trim().replace(/px$/, "") ?? "";
  return /^[1-9]\d{0,4}$/.test(value) ? value : null;
}

function image(dom) {
  const img = dom.matches("img") ? dom : dom.querySelector("img");
  const src = img?.getAttribute("src")?.trim() ?? "";
  if (!isOwnImage(src)) {
    return false;
  }
  const alt = img.getAttribute("alt") ?? "";
  const decorative = !alt && img.matches(".decorative, [role=presentation], [role=none]");
  return { src, alt, decorative, width: number(img, "width"), height: number(img, "height") };
}

function pending(dom) {
  const source = fetchable(dom.dataset.source ?? "");
  const alt = dom.querySelector(":scope > p")?.textContent ?? "";
  return source ? { source, alt } : false;
}

function embed(dom) {
  const link = dom.querySelector(":scope > a[href]");
  const href = link?.getAttribute("href").trim() ?? "";
  const host = provider(href);
  return host ? { provider: host, href: address(href), title: link.textContent.trim() || href } : false;
}

export const figures = {
  figure: {
    ...shown,
    attrs: { src: { validate: "string" }, alt: text(), decorative: { default: false, validate: "boolean" }, width: size, height: size },
    parseDOM: [{ tag: "figure", getAttrs: image, contentElement: captionOf }],
    toDOM: (node) => ["figure", ["img", { src: node.attrs.src, alt: node.attrs.alt,
      class: node.attrs.decorative ? "decorative" : null, width: node.attrs.width,
      height: node.attrs.height }], ["div", 0]],
  },

  pending: {
    ...shown,
    attrs: { source: { validate: "string" }, alt: text() },
    parseDOM: [{ tag: "figure.pending", getAttrs: pending, contentElement: captionOf, priority: 60 }],
    toDOM: (node) => ["figure", { class: "pending", "data-source": node.attrs.source }, ["p", node.attrs.alt], ["div", 0]],
  },

  embed: {
    ...shown,
    attrs: { provider: text("link"), href: { validate: "string" }, title: text() },
    parseDOM: [{ tag: "figure.embed", getAttrs: embed, contentElement: captionOf, priority: 60 }],
    toDOM: (node) => ["figure", { class: "embed", "data-provider": node.attrs.provider },
      ["a", { href: node.attrs.href, rel: "noopener" }, node.attrs.title], ["div", 0]],
  },

  caption: {
    content: "inline*",
    marks: "_",
    attrs: lang,
    isolating: true,
    parseDOM: [{ tag: "figcaption", getAttrs: spoken }],
    toDOM: (node) => ["figcaption", attributes(node), 0],
  },
};

/** Only the caption is content; the rest became attributes. */
function captionOf(dom) {
  const held = dom.ownerDocument.createElement("div");
  const caption = dom.matches("img") ? null : dom.querySelector("figcaption");
  held.append(...(caption ? [caption] : []));
  return held;
}
