// What is pasted is cleaned to the schema before it is read.
import { Plugin } from "prosemirror-state";
import { Fragment, Slice } from "prosemirror-model";
import { schema } from "./schema.js";
import { address, provider } from "./address.js";
import { parse, settle } from "./load.js";
import { clean } from "./clean.js";
import { place } from "./where.js";
import { addNotes } from "./footnotes.js";
import { freshKey } from "./notes.js";

const { nodes, marks } = schema;

/** Plain text: empty lines part paragraphs; where there are none, each line is one. */
function paragraphs(text) {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  const parted = /\n[ \t]*\n/.test(lines);
  return lines.split(parted ? /\n(?:[ \t]*\n)+/ : "\n").map((part) => {
    const content = [];
    part.split("\n").forEach((line, index) => {
      content.push(...(index ? [nodes.hard_break.create()] : []), ...(line.trim() ? [schema.text(line.trim())] : []));
    });
    return nodes.paragraph.create(null, content);
  });
}

function plainText(text, $context) {
  if ($context.parent.type.spec.code) {
    return new Slice(Fragment.from(schema.text(text.replace(/\r\n?/g, "\n"))), 0, 0);
  }
  return new Slice(Fragment.from(paragraphs(text)), 1, 1);
}

/** Notes that come along go to the end of the text, under keys that are free there. */
function withNotes(view, slice) {
  const notes = [];
  const blocks = [];
  slice.content.forEach((node) => (node.type === nodes.footnotes ? node.forEach((note) => notes.push(note)) : blocks.push(node)));
  if (!notes.length || !blocks.length) {
    return false;
  }
  const taken = new Set();
  view.state.doc.descendants((node) => {
    taken.add(node.attrs.key);
  });
  const keys = new Map(notes.map((note) => {
    const key = freshKey(taken);
    taken.add(key);
    return [note.attrs.key, key];
  }));
  const rekey = (node) => {
    const attrs = keys.has(node.attrs.key) ? { ...node.attrs, key: keys.get(node.attrs.key) } : node.attrs;
    return node.isText ? node : node.type.create(attrs, Fragment.from(node.content.content.map(rekey)), node.marks);
  };
  const at = view.state.selection.to;
  const tr = view.state.tr.replaceSelection(new Slice(Fragment.from(blocks.map(rekey)), slice.openStart, 0));
  addNotes(tr, notes.map(rekey), at);
  view.dispatch(tr.scrollIntoView().setMeta("paste", true));
  return true;
}

/** An address pasted over words links them. */
function linked(view, event) {
  const text = event.clipboardData?.getData("text/plain").trim() ?? "";
  const { empty, from, to } = view.state.selection;
  const href = /^\S+$/.test(text) && provider(text) ? address(text) : null;
  if (!href || empty || !place(view.state).parent.type.allowsMarkType(marks.link)) {
    return false;
  }
  view.dispatch(view.state.tr.addMark(from, to, marks.link.create({ href })));
  return true;
}

export const paste = new Plugin({
  props: {
    transformPastedHTML(html) {
      const root = parse(html);
      const own = root.querySelector("[data-pm-slice]");
      return (own ? settle(root) : settle(clean(root))).innerHTML;
    },
    clipboardTextParser: plainText,
    handlePaste: (view, event, slice) => linked(view, event) || withNotes(view, slice),
  },
});
