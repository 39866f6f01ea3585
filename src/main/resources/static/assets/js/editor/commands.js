// What the toolbar, the keys and the slash menu can do, by name.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";
import { insertBlock } from "./insert.js";

const { nodes, marks } = schema;
const LISTS = [nodes.bullet_list, nodes.ordered_list];
const QUOTES = [nodes.blockquote, nodes.pull_quote];

/** The innermost node of these types around the selection, as { node, pos }. */
export function around(state, types) {
  const { $from, node } = state.selection;
  if (node && types.includes(node.type)) {
    return { node, pos: $from.pos };
  }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (types.includes($from.node(depth).type)) {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

function heading(level) {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    const is = parent.type === nodes.heading && parent.attrs.level === level;
    return (is ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level, id: parent.attrs.id ?? null }))(state, dispatch);
  };
}

function list(type) {
  return (state, dispatch) => {
    const found = around(state, LISTS);
    if (!found) {
      return wrapInList(type)(state, dispatch);
    }
    if (found.node.type === type) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(found.pos, type));
    return true;
  };
}

function quote(type) {
  return (state, dispatch) => {
    const found = around(state, QUOTES);
    if (!found) {
      return wrapIn(type)(state, dispatch);
    }
    if (found.node.type === type) {
      return lift(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(found.pos, type));
    return true;
  };
}

function codeBlock(state, dispatch) {
  const is = state.selection.$from.parent.type === nodes.code_block;
  return setBlockType(is ? nodes.paragraph : nodes.code_block)(state, dispatch);
}

export const commands = {
  undo,
  redo,
  paragraph: setBlockType(nodes.paragraph),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  ...Object.fromEntries(["strong", "em", "sub", "sup", "code"].map((name) => [name, toggleMark(marks[name])])),
  bullet: list(nodes.bullet_list),
  ordered: list(nodes.ordered_list),
  indent: sinkListItem(nodes.list_item),
  outdent: liftListItem(nodes.list_item),
  quote: quote(nodes.blockquote),
  pull: quote(nodes.pull_quote),
  codeblock: codeBlock,
  rule: insertBlock(() => nodes.horizontal_rule.create()),
};

const HOLDERS = { bullet: LISTS.slice(0, 1), ordered: LISTS.slice(1), quote: QUOTES.slice(0, 1), pull: QUOTES.slice(1),
  codeblock: [nodes.code_block], figure: [nodes.figure, nodes.pending], embed: [nodes.embed], table: [nodes.table_block] };

/** Whether what the command makes is there already, around the selection. */
export function isActive(state, name) {
  const { $from, from, to, empty } = state.selection;
  if (/^h[234]$/.test(name)) {
    return $from.parent.type === nodes.heading && $from.parent.attrs.level === Number(name[1]);
  }
  if (marks[name]) {
    return empty ? Boolean(marks[name].isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, marks[name]);
  }
  return Boolean(HOLDERS[name] && around(state, HOLDERS[name]));
}
