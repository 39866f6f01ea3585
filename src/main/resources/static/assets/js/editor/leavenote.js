// Backspace in an empty note takes it away, with the references to it; the cursor returns to the first of them.
import { Selection } from "prosemirror-state";

export function leaveNote(state, dispatch) {
  const { $cursor } = state.selection;
  const depth = $cursor ? $cursor.depth - 1 : 0;
  const note = depth > 0 ? $cursor.node(depth) : null;
  if (note?.type.name !== "footnote" || note.textContent || note.childCount > 1) {
    return false;
  }
  if (dispatch) {
    const list = $cursor.node(depth - 1);
    const tr = state.tr.delete($cursor.before(list.childCount > 1 ? depth : depth - 1), $cursor.after(list.childCount > 1 ? depth : depth - 1));
    const places = [];
    tr.doc.descendants((node, pos) => {
      if (node.type.name === "footnote_ref" && node.attrs.key === note.attrs.key) {
        places.push(pos);
      }
    });
    places.reverse().forEach((pos) => tr.delete(pos, pos + 1));
    const home = Selection.near(tr.doc.resolve(Math.min(places.at(-1) ?? tr.doc.content.size, tr.doc.content.size)), -1);
    dispatch(tr.setSelection(home).scrollIntoView());
  }
  return true;
}
