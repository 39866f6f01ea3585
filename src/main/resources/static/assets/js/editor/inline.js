// Writes what stands in a line. A mark goes on as long as its text does.
import { isAbsolute } from "./address.js";

const TAGS = { foreign: "span", credit: "span", link: "a" };
const AROUND_NO_REFERENCE = new Set(["link", "sup", "sub"]);

export function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function attribute(name, value) {
  return value === null || value === undefined ? "" : ` ${name}="${escape(value).replace(/"/g, "&quot;")}"`;
}

export function inline(parent, context) {
  let html = "";
  let open = [];
  const closeDownTo = (depth) => {
    open.slice(depth).reverse().forEach((mark) => (html += `</${tag(mark)}>`));
    open = open.slice(0, depth);
  };
  parent.forEach((node) => {
    const text = leaf(node, context);
    if (!text) {
      return;
    }
    const reference = node.type.name === "footnote_ref";
    const marks = node.marks.filter((mark) => !reference || !AROUND_NO_REFERENCE.has(mark.type.name));
    let shared = 0;
    while (shared < open.length && marks[shared]?.eq(open[shared])) {
      shared += 1;
    }
    closeDownTo(shared);
    marks.slice(shared).forEach((mark) => (html += opening(mark)));
    open = marks;
    html += text;
  });
  closeDownTo(0);
  return html;
}

function tag(mark) {
  return TAGS[mark.type.name] ?? mark.type.name;
}

function opening(mark) {
  const { href, title, lang } = mark.attrs;
  const credit = mark.type.name === "credit" ? "credit" : null;
  const rel = href && isAbsolute(href) ? "noopener" : null;
  return `<${tag(mark)}${attribute("href", href)}${attribute("rel", rel)}${attribute("class", credit)}${
    attribute("title", title)}${attribute("lang", lang)}>`;
}

function leaf(node, context) {
  if (node.isText) {
    return escape(node.text);
  }
  return node.type.name === "hard_break" ? "<br>" : reference(node.attrs.key, context);
}

/** A reference to a note that is empty or gone says nothing. */
function reference(key, context) {
  const note = context.notes.get(key);
  if (!note || !note.note.textContent.trim()) {
    return "";
  }
  const count = (context.written.get(key) ?? 0) + 1;
  context.written.set(key, count);
  return `<sup class="footnote-ref" id="${referenceId(note.number, count)}"><a href="#note-${note.number}">${note.number}</a></sup>`;
}

export function referenceId(number, count) {
  return `ref-${number}${count > 1 ? `-${count}` : ""}`;
}
