// Footnotes: the notes stand at the end of the text, references lead to them by a key.
import { spoken, attributes, lang } from "./blocks.js";

const key = { key: { default: "", validate: "string" } };

function referred(dom) {
  const target = dom.dataset.key ?? dom.querySelector("a[href^='#']")?.getAttribute("href").slice(1);
  return target ? { key: target } : false;
}

export const notes = {
  footnotes: {
    content: "footnote+",
    isolating: true,
    defining: true,
    selectable: false,
    parseDOM: [{ tag: "ol.footnotes", priority: 60 }],
    toDOM: () => ["ol", { class: "footnotes" }, 0],
  },

  footnote: {
    content: "item+",
    attrs: { ...key, ...lang },
    isolating: true,
    selectable: false,
    parseDOM: [{
      tag: "li",
      context: "footnotes/",
      priority: 60,
      getAttrs: (dom) => ({ key: dom.dataset.key ?? dom.id ?? "", ...spoken(dom) }),
    }],
    toDOM: (node) => ["li", attributes(node, { "data-key": node.attrs.key }), 0],
  },

  footnote_ref: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: key,
    leafText: () => "",
    parseDOM: [{ tag: "sup.footnote-ref", priority: 60, getAttrs: referred }],
    toDOM: (node) => ["sup", { class: "footnote-ref", "data-key": node.attrs.key }, ["a", "•"]],
  },
};

/**
 * Numbers notes as the server does: in the order of their first reference, then those without one.
 * Answers a map from key to { number, references }.
 */
export function numbers(doc) {
  const list = doc.lastChild?.type.name === "footnotes" ? doc.lastChild : null;
  const known = new Map();
  list?.forEach((note) => known.has(note.attrs.key) || known.set(note.attrs.key, note));
  const numbered = new Map();
  const refer = (node) => {
    if (node.type.name === "footnote_ref" && known.has(node.attrs.key) && !numbered.has(node.attrs.key)) {
      numbered.set(node.attrs.key, { number: numbered.size + 1, references: 0, note: known.get(node.attrs.key) });
    }
    if (node.type.name === "footnote_ref" && numbered.has(node.attrs.key)) {
      numbered.get(node.attrs.key).references += 1;
    }
    return node.type.name !== "footnotes";
  };
  doc.descendants(refer);
  const waiting = [...known.keys()];
  for (let index = 0; index < known.size; index += 1) {
    if (index === numbered.size) {
      const next = waiting.find((each) => !numbered.has(each));
      numbered.set(next, { number: numbered.size + 1, references: 0, note: known.get(next) });
    }
    [...numbered.values()][index].note.descendants(refer);
  }
  return numbered;
}

/** A key that no note of the document has. */
export function freshKey(taken) {
  let count = taken.size + 1;
  while (taken.has(`note-${count}`)) {
    count += 1;
  }
  return `note-${count}`;
}
