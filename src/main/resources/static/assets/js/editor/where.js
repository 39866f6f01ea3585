// Where one is in the text, and what is set there.
import { AllSelection, Selection, TextSelection } from "prosemirror-state";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

/** Where the selection begins in text, also when all is selected. */
export function place(state) {
  const { $from } = state.selection;
  return $from.parent.isTextblock ? $from : Selection.near($from, 1).$from;
}

/** The innermost node of these types around the selection, as { node, pos }. */
export function around(state, types) {
  const { from, node } = state.selection;
  if (node) {
    return types.includes(node.type) ? { node, pos: from } : null;
  }
  const $from = place(state);
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (types.includes($from.node(depth).type)) {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

const HOLDERS = { bullet: [nodes.bullet_list], ordered: [nodes.ordered_list], quote: [nodes.blockquote], pull: [nodes.pull_quote],
  codeblock: [nodes.code_block], figure: [nodes.figure, nodes.pending], embed: [nodes.embed], table: [nodes.table_block] };

/** Whether what the command makes is there already, around the selection. */
export function isActive(state, name) {
  const { from, to, empty } = state.selection;
  const $from = place(state);
  if (/^h[234]$/.test(name)) {
    return $from.parent.type === nodes.heading && $from.parent.attrs.level === Number(name[1]);
  }
  if (marks[name]) {
    return empty ? Boolean(marks[name].isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, marks[name]);
  }
  return Boolean(HOLDERS[name] && around(state, HOLDERS[name]));
}

/** Selects all: as text where the text begins and ends with text, so that lists and quotations can be made of it. */
export function selectAll(state, dispatch) {
  const ends = [Selection.atStart(state.doc), Selection.atEnd(state.doc)];
  const enclosed = ({ $from }) => Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1))
    .some((node) => node.type.spec.isolating);
  const plain = ends.every((end) => end instanceof TextSelection && !enclosed(end));
  dispatch?.(state.tr.setSelection(plain ? TextSelection.create(state.doc, ends[0].from, ends[1].to) : new AllSelection(state.doc)));
  return true;
}
