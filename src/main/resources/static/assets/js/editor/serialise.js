// A document becomes HTML, written as the server writes it: a line for each block, item and row.
import { numbers } from "./notes.js";
import { block } from "./write.js";
import { footnotes } from "./writeparts.js";

const kept = new WeakMap();

export function serialise(doc) {
  const context = { notes: numbers(doc), written: new Map(), ids: new Set() };
  const lines = [];
  doc.forEach((node) => {
    const html = node.type.name === "footnotes" ? footnotes(node, context) : remembered(node, context);
    if (html) {
      lines.push(html);
    }
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Blocks that did not change are not written again; those with numbers or ids depend on others. */
function remembered(node, context) {
  if (kept.has(node)) {
    return kept.get(node);
  }
  let depends = node.type.name === "heading";
  node.descendants((inner) => {
    depends ||= inner.type.name === "footnote_ref";
  });
  const html = block(node, context);
  if (!depends) {
    kept.set(node, html);
  }
  return html;
}
