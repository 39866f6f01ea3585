// Marks, outermost first. What a mark may not say, it does not say: no address but the site's own kinds.
import { address, isAbsolute } from "./address.js";
import { spoken } from "./blocks.js";

function plain(tag, ...parseDOM) {
  return { parseDOM: [{ tag }, ...parseDOM], toDOM: () => [tag, 0] };
}

function linked(dom) {
  const href = address(dom.getAttribute("href") ?? "");
  return href ? { href } : false;
}

export const marks = {
  credit: {
    parseDOM: [{ tag: "span.credit", priority: 60 }],
    toDOM: () => ["span", { class: "credit" }, 0],
  },

  link: {
    attrs: { href: { validate: "string" } },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: linked }],
    toDOM: (mark) => ["a", { href: mark.attrs.href, ...(isAbsolute(mark.attrs.href) ? { rel: "noopener" } : {}) }, 0],
  },

  foreign: {
    attrs: { lang: { validate: "string" } },
    parseDOM: [{ tag: "span[lang]", getAttrs: (dom) => (spoken(dom).lang ? spoken(dom) : false) }],
    toDOM: (mark) => ["span", { lang: mark.attrs.lang }, 0],
  },

  cite: plain("cite"),

  abbr: {
    attrs: { title: { validate: "string" } },
    inclusive: false,
    parseDOM: [
      { tag: "abbr[title]", getAttrs: (dom) => ({ title: dom.title }) },
      { tag: "acronym[title]", getAttrs: (dom) => ({ title: dom.title }) },
    ],
    toDOM: (mark) => ["abbr", { title: mark.attrs.title }, 0],
  },

  strong: plain("strong", { tag: "b" }),
  em: plain("em", { tag: "i" }, { tag: "dfn" }, { tag: "var" }),
  sub: { ...plain("sub"), excludes: "sub sup" },
  sup: { ...plain("sup"), excludes: "sub sup" },

  code: { ...plain("code", { tag: "kbd" }, { tag: "samp" }, { tag: "tt" }), code: true, inclusive: false },
};
