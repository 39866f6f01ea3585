// Footnotes in the making: their numbers as they will be, adding one, and taking an empty one away.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "./schema.js";
import { freshKey, numbers } from "./notes.js";

const { footnote, footnotes, footnote_ref: reference, paragraph } = schema.nodes;
const key = new PluginKey("footnotes");

function decorate(doc) {
  const known = numbers(doc);
  const decorations = [];
  doc.descendants((node, pos) => {
    const { number, references } = known.get(node.attrs.key) ?? {};
    if (node.type === reference) {
      decorations.push(Decoration.node(pos, pos + 1, { "data-number": String(number ?? "?") }));
    }
    else if (node.type === footnote) {
      const lost = references ? {} : { class: "is-unreferenced" };
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { "data-number": String(number ?? "?"), ...lost }));
    }
    return !node.isTextblock || node.childCount > 1;
  });
  return DecorationSet.create(doc, decorations);
}

export function footnoteNumbers() {
  return new Plugin({
    key,
    state: {
      init: (config, state) => decorate(state.doc),
      apply: (tr, old) => (tr.docChanged ? decorate(tr.doc) : old),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDoubleClickOn: (view, pos, node) => node.type === reference && goTo(view, node.attrs.key),
    },
  });
}

export function noteList(doc) {
  return doc.lastChild.type === footnotes ? doc.lastChild : null;
}

/** Whether a reference may stand where the cursor is. */
export function mayRefer(state) {
  const { $to } = state.selection;
  return $to.parent.inlineContent && $to.parent.canReplaceWith($to.index(), $to.index(), reference);
}

/** Refers to the note with the key, or to a new one with the text. */
export function addFootnote(view, text, existing) {
  const { state } = view;
  const list = noteList(state.doc);
  const taken = new Set();
  list?.forEach((note) => taken.add(note.attrs.key));
  const own = taken.has(existing) ? existing : freshKey(taken);
  const at = state.selection.to;
  const tr = state.tr.insert(at, reference.create({ key: own }));
  if (own !== existing) {
    const paragraphs = text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, " ").trim()).filter(Boolean)
      .map((part) => paragraph.create(null, schema.text(part)));
    addNotes(tr, [footnote.create({ key: own }, paragraphs.length ? paragraphs : [paragraph.create()])], at);
  }
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
}

/** Adds notes behind those that are referred to before the place. */
export function addNotes(tr, notes, at) {
  const list = noteList(tr.doc);
  if (!list) {
    tr.insert(tr.doc.content.size, footnotes.create(null, notes));
    return;
  }
  const before = new Set();
  tr.doc.nodesBetween(0, at, (node) => {
    if (node.type === reference) {
      before.add(node.attrs.key);
    }
  });
  let place = tr.doc.content.size - list.nodeSize + 1;
  for (let index = 0; index < list.childCount && before.has(list.child(index).attrs.key); index += 1) {
    place += list.child(index).nodeSize;
  }
  tr.insert(place, notes);
}

function goTo(view, target) {
  view.state.doc.descendants((node, pos) => {
    if (node.type === footnote && node.attrs.key === target) {
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(pos + 2))).scrollIntoView());
    }
  });
  return true;
}


