// What the toolbar, the keys and the slash menu can do, by name.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";
import { insertBlock } from "./insert.js";
import { around, place } from "./where.js";

const { nodes, marks } = schema;
const LISTS = [nodes.bullet_list, nodes.ordered_list];
const QUOTES = [nodes.blockquote, nodes.pull_quote];

function heading(level) {
  return (state, dispatch) => {
    const { parent } = place(state);
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
  const is = place(state).parent.type === nodes.code_block;
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
