// What may be done to the table the cursor is in.
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, mergeCells, splitCell,
  toggleHeaderColumn, toggleHeaderRow,
} from "prosemirror-tables";
import { Selection, TextSelection } from "prosemirror-state";
import { around } from "./where.js";
import { schema } from "./schema.js";

const { table_block: block, table_caption: caption, paragraph } = schema.nodes;

/** The cursor stays in the table when what it was in is taken away. */
function staying(command) {
  return (state, dispatch) => command(state, dispatch && ((tr) => {
    const found = around(state, [block]);
    const still = found && tr.doc.nodeAt(found.pos)?.type === block;
    if (still && tr.selection.from > found.pos + tr.doc.nodeAt(found.pos).nodeSize) {
      tr.setSelection(Selection.near(tr.doc.resolve(found.pos + tr.doc.nodeAt(found.pos).nodeSize - 1), -1));
    }
    dispatch(tr);
  }));
}

function remove(state, dispatch) {
  const found = around(state, [block]);
  if (!found) {
    return false;
  }
  const end = found.pos + found.node.nodeSize;
  dispatch?.(state.tr.replaceWith(found.pos, end, paragraph.create()).scrollIntoView());
  return true;
}

/** Goes to the caption, which is added if there is none. */
function toCaption(state, dispatch) {
  const found = around(state, [block]);
  if (!found) {
    return false;
  }
  const tr = state.tr;
  if (found.node.firstChild.type !== caption) {
    tr.insert(found.pos + 1, caption.create());
  }
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, found.pos + 2)).scrollIntoView());
  return true;
}

export const tableTools = {
  "table-caption": toCaption,
  "row-before": addRowBefore,
  "row-after": addRowAfter,
  "row-delete": staying(deleteRow),
  "column-before": addColumnBefore,
  "column-after": addColumnAfter,
  "column-delete": staying(deleteColumn),
  "header-row": toggleHeaderRow,
  "header-column": toggleHeaderColumn,
  "cells-merge": mergeCells,
  "cell-split": splitCell,
  "table-delete": remove,
};
