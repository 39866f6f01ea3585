// Sets a block where one is working: in place of an empty paragraph, or after the block the cursor is in.
import { NodeSelection, TextSelection } from "prosemirror-state";
import { schema } from "./schema.js";

const { paragraph } = schema.nodes;

function place(state, type) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const above = $from.node(depth - 1);
    const own = $from.node(depth);
    const index = $from.index(depth - 1);
    if (own.type === paragraph && !own.content.size && above.canReplaceWith(index, index + 1, type)) {
      return { from: $from.before(depth), to: $from.after(depth), depth };
    }
    if (above.canReplaceWith(index + 1, index + 1, type)) {
      return { from: $from.after(depth), to: $from.after(depth), depth };
    }
    if (own.type.spec.tableRole === "table" || own.type.name === "footnotes") {
      continue;
    }
  }
  const { node, to } = state.selection;
  return node && $from.parent.canReplaceWith($from.index() + 1, $from.index() + 1, type) ? { from: to, to, depth: 0 } : null;
}

/** A command that sets the block that make() answers; the cursor goes into it where it can, or after it. */
export function insertBlock(make, into = false) {
  return (state, dispatch) => {
    const node = make();
    const at = place(state, node.type);
    if (!at) {
      return false;
    }
    if (dispatch) {
      const tr = state.tr.replaceWith(at.from, at.to, node);
      const end = at.from + node.nodeSize;
      const after = tr.doc.resolve(end).nodeAfter;
      if (!after || after.type.name === "footnotes") {
        tr.insert(end, paragraph.create());
      }
      const inside = TextSelection.findFrom(tr.doc.resolve(into ? at.from : end), 1, true);
      tr.setSelection(inside ?? NodeSelection.create(tr.doc, at.from));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
