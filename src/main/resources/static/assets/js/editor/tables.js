// Tables: rows and cells as prosemirror-tables wants them, in a frame that also holds the caption.
import { tableNodes } from "prosemirror-tables";
import { attributes, lang, spoken } from "./blocks.js";

const nodes = tableNodes({
  tableGroup: "",
  cellContent: "cell+",
  cellAttributes: {
    scope: {
      default: null,
      validate: "string|null",
      getFromDOM: (dom) => (/^(row|col)$/.test(dom.getAttribute("scope") ?? "") ? dom.getAttribute("scope") : null),
      setDOMAttr: (value, attrs) => value && (attrs.scope = value),
    },
    lang: {
      default: null,
      validate: "string|null",
      getFromDOM: (dom) => spoken(dom).lang,
      setDOMAttr: (value, attrs) => value && (attrs.lang = value),
    },
  },
});

export const tables = {
  table_block: {
    group: "block item",
    content: "table_caption? table",
    attrs: lang,
    isolating: true,
    parseDOM: [{ tag: "div.table-block", getAttrs: spoken }],
    toDOM: (node) => ["div", attributes(node, { class: "table-block" }), 0],
  },

  table_caption: {
    content: "inline*",
    marks: "strong em sub sup code link cite abbr foreign",
    attrs: lang,
    isolating: true,
    parseDOM: [{ tag: "div.table-caption", getAttrs: spoken }],
    toDOM: (node) => ["div", attributes(node, { class: "table-caption" }), 0],
  },

  ...nodes,

  // Whether the row stood in the table's head is remembered: a row of headers need not be one.
  table_row: {
    ...nodes.table_row,
    attrs: { head: { default: null, validate: "boolean|null" } },
    parseDOM: [{ tag: "tr", getAttrs: (dom) => ({ head: dom.dataset.head ? dom.dataset.head === "true" : null }) }],
    toDOM: (node) => ["tr", node.attrs.head === null ? {} : { "data-head": String(node.attrs.head) }, 0],
  },
};

/** Frames the tables of a parsed document in the form the schema reads. */
export function frame(root) {
  for (const table of root.querySelectorAll("table")) {
    if (table.parentElement.closest(".table-block, td, th")) {
      continue;
    }
    const block = root.ownerDocument.createElement("div");
    block.className = "table-block";
    if (table.lang) {
      block.lang = table.lang;
    }
    const caption = table.querySelector(":scope > caption");
    for (const row of table.querySelectorAll("tr")) {
      row.dataset.head = String(row.parentElement.localName === "thead");
    }
    table.replaceWith(block);
    if (caption) {
      const line = root.ownerDocument.createElement("div");
      line.className = "table-caption";
      if (caption.lang) {
        line.lang = caption.lang;
      }
      line.append(...caption.childNodes);
      caption.remove();
      block.append(line);
    }
    block.append(table);
  }
}
