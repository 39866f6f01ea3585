// Keys: each command's shortcut is said here once, for the text, the toolbar's tips and the help.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { keydownHandler } from "prosemirror-keymap";
import { Plugin, NodeSelection, TextSelection } from "prosemirror-state";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { goToNextCell } from "prosemirror-tables";
import { schema } from "./schema.js";
import { selectAll } from "./where.js";
import { undoSubstitution } from "./rules.js";
import { leaveNote } from "./leavenote.js";

export const KEYS = {
  undo: "Mod-z", redo: "Mod-Shift-z", paragraph: "Mod-Alt-0", h2: "Mod-Alt-2", h3: "Mod-Alt-3", h4: "Mod-Alt-4",
  strong: "Mod-b", em: "Mod-i", link: "Mod-k", code: "Mod-e", sub: "Mod-,", sup: "Mod-.",
  bullet: "Mod-Shift-8", ordered: "Mod-Shift-7", outdent: "Shift-Tab", indent: "Tab",
  quote: "Mod-Shift-9", pull: "Mod-Alt-9", codeblock: "Mod-Alt-c", rule: "Mod-Alt-r",
  figure: "Mod-Alt-g", embed: "Mod-Alt-e", table: "Mod-Alt-t", footnote: "Mod-Alt-f", focus: "Mod-Shift-f", help: "Mod-/",
};
const MAC = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const SIGNS = { Mod: MAC ? "⌘" : "Ctrl", Alt: MAC ? "⌥" : "Alt", Shift: MAC ? "⇧" : "Maj" };

/** A shortcut as it is written on this machine. */
export function written(keys, shift) {
  const signs = { ...SIGNS, ...(MAC ? {} : { Shift: shift }) };
  return keys.split(/-(?=.)/).map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(MAC ? " " : " + ");
}

const { nodes } = schema;

/** From a caption Enter leads to a new paragraph after what it belongs to. */
function leaveCaption(state, dispatch) {
  const { $from } = state.selection;
  if (!["caption", "table_caption"].includes($from.parent.type.name)) {
    return false;
  }
  const after = $from.after(-1);
  const tr = state.tr.insert(after, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}

/** Backspace in an empty caption selects what it belongs to. */
function selectFigure(state, dispatch) {
  const { $cursor } = state.selection;
  if ($cursor?.parent.type !== nodes.caption || $cursor.parentOffset > 0) {
    return false;
  }
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $cursor.before(-1))));
  return true;
}

function lineBreak(state, dispatch) {
  const { parent } = state.selection.$from;
  if (!parent.inlineContent || parent.type === nodes.heading) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView());
  return true;
}

export function keys(run) {
  const own = Object.fromEntries(Object.entries(KEYS).filter(([name]) => !/dent$/.test(name)).map(([name, keys]) => [keys, run(name)]));
  const handle = keydownHandler({
    ...own,
    "Mod-y": run("redo"),
    "Mod-a": selectAll,
    Backspace: chainCommands(undoSubstitution, selectFigure, leaveNote),
    Enter: chainCommands(leaveCaption, splitListItem(nodes.list_item)),
    Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item)),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(nodes.list_item)),
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    "Mod-Enter": chainCommands(exitCode, leaveCaption),
  });
  // Escape leaves menus and modes; it selects nothing.
  const { Escape: _, ...others } = baseKeymap;
  const base = keydownHandler(others);
  // On many keyboards AltGr writes signs such as # and { and looks like Ctrl+Alt.
  const signs = (event) => event.getModifierState("AltGraph");
  return new Plugin({ props: { handleKeyDown: (view, event) => !signs(event) && (handle(view, event) || base(view, event)) } });
}
