// Writes figures, tables and footnotes as HTML.
import { attribute, escape, inline, referenceId } from "./inline.js";
import { children, element, item } from "./write.js";

export function figure(node, context) {
  const { attrs, type } = node;
  const lines = attribute("lang", node.firstChild.attrs.lang);
  const caption = element("figcaption", lines, inline(node.firstChild, context));
  switch (type.name) {
    case "figure":
      return `<figure><img${attribute("src", attrs.src)}${attribute("alt", attrs.alt)}${
        attribute("class", attrs.decorative ? "decorative" : null)}${attribute("width", attrs.width)}${attribute("height", attrs.height)}>${caption}</figure>`;
    case "pending":
      return `<figure${attribute("class", "pending")}${attribute("data-source", attrs.source)}>${
        element("p", "", escape(attrs.alt))}${caption}</figure>`;
    default:
      return `<figure${attribute("class", "embed")}${attribute("data-provider", attrs.provider)}><a${
        attribute("href", attrs.href)} rel="noopener">${escape(attrs.title || attrs.href)}</a>${caption}</figure>`;
  }
}

export function table(node, context) {
  const rows = [];
  node.lastChild.forEach((row) => rows.push(row));
  let head = 0;
  while (head < rows.length && isHead(rows[head])) {
    head += 1;
  }
  const first = node.firstChild;
  const caption = first.type.name === "table_caption"
    ? element("caption", attribute("lang", first.attrs.lang), inline(first, context)) : "";
  const parts = [caption, group("thead", rows.slice(0, head), "col", context), group("tbody", rows.slice(head), "row", context)];
  return element("table", attribute("lang", node.attrs.lang), parts.filter(Boolean).join("\n"), "\n");
}

/** A row of the head holds headers; an empty cell in its corner is not one. */
function isHead(row) {
  let headers = row.attrs.head !== false;
  let any = false;
  row.forEach((cell) => {
    const header = cell.type.name === "table_header";
    any ||= header;
    headers &&= header || (row.attrs.head === true && !cell.textContent);
  });
  return headers && any;
}

function group(tag, rows, scope, context) {
  return element(tag, "", rows.map((row) => line(row, scope, context)).filter(Boolean).join("\n"), "\n");
}

function line(row, scope, context) {
  let cells = "";
  row.forEach((cell) => {
    const { attrs } = cell;
    const content = item(cell, context);
    const header = cell.type.name === "table_header" && content;
    const tag = header ? "th" : "td";
    const span = (name) => (attrs[name] > 1 ? attribute(name, String(attrs[name])) : "");
    cells += `<${tag}${attribute("scope", header ? attrs.scope ?? scope : null)}${span("colspan")}${span("rowspan")}${
      attribute("lang", attrs.lang)}>${content}</${tag}>`;
  });
  return element("tr", "", cells);
}

/** The notes in the order of their numbers, each with the links back to its references. */
export function footnotes(list, context) {
  const items = [];
  for (const { note, number } of context.notes.values()) {
    if (note.textContent.trim()) {
      items.push([note, number, item(note, context)]);
    }
  }
  const lines = items.map(([note, number, content]) =>
    `<li${attribute("lang", note.attrs.lang)} id="note-${number}">${linkedBack(note, number, content, context)}</li>`);
  return element("ol", attribute("class", "footnotes"), lines.join("\n"), "\n");
}

function linkedBack(note, number, content, context) {
  const links = [];
  for (let count = 1; count <= (context.written.get(note.attrs.key) ?? 0); count += 1) {
    links.push(`<a class="footnote-back" href="#${referenceId(number, count)}">↩</a>`);
  }
  const back = links.join(" ");
  if (!back) {
    return content;
  }
  if (content.endsWith("</p>")) {
    return `${content.slice(0, -4)} ${back}</p>`;
  }
  return /<\/(ul|ol|pre|blockquote|figure|table)>$/.test(content) ? `${content}<p>${back}</p>` : `${content} ${back}`;
}
