// Markdown, as one types.
import { findWrapping } from "prosemirror-transform";
import { TextSelection } from "prosemirror-state";
import { schema } from "./schema.js";
import { address } from "./address.js";

const { nodes, marks } = schema;

/** Turns the paragraph into a block of another type. */
function line(pattern, type, attrs) {
  return {
    pattern,
    apply(state, match, start, end) {
      const $start = state.doc.resolve(start);
      const above = $start.node(-1);
      const index = $start.index(-1);
      if ($start.parent.type !== nodes.paragraph || !above.canReplaceWith(index, index + 1, type)) {
        return null;
      }
      return state.tr.delete(start, end).setBlockType(start, start, type, attrs?.(match));
    },
  };
}

function wrapping(pattern, type) {
  return {
    pattern,
    apply(state, match, start, end) {
      if (state.doc.resolve(start).parent.type !== nodes.paragraph) {
        return null;
      }
      const tr = state.tr.delete(start, end);
      const range = tr.doc.resolve(start).blockRange();
      const around = range && findWrapping(range, type);
      return around ? tr.wrap(range, around) : null;
    },
  };
}

const rule = {
  pattern: /^---$/,
  apply(state, match, start) {
    const $start = state.doc.resolve(start);
    if ($start.depth !== 1 || $start.parent.content.size !== 3) {
      return null;
    }
    const tr = state.tr.replaceWith($start.before(), $start.after(), [nodes.horizontal_rule.create(), nodes.paragraph.create()]);
    return tr.setSelection(TextSelection.create(tr.doc, $start.before() + 2));
  },
};

/** Takes the signs away and marks what stands between them. */
function marked(pattern, type, attrs) {
  return {
    pattern,
    apply(state, match, start, end) {
      const whole = match.groups.whole;
      const from = end - whole.length;
      const inner = from + whole.indexOf(match.groups.text, match.groups.signs.length);
      const allowed = state.doc.resolve(from).parent.type.allowsMarkType(type);
      const given = attrs ? attrs(match) : {};
      if (from < start || !allowed || !given) {
        return null;
      }
      const size = match.groups.text.length;
      return state.tr.delete(inner + size, end)
        .delete(from, inner)
        .addMark(from, from + size, type.create(given))
        .removeStoredMark(type);
    },
  };
}

export const markdown = [
  line(/^(#{1,4})\s$/, nodes.heading, (match) => ({ level: Math.max(2, match[1].length) })),
  line(/^```$/, nodes.code_block),
  rule,
  wrapping(/^>\s$/, nodes.blockquote),
  wrapping(/^[-*]\s$/, nodes.bullet_list),
  wrapping(/^1[.)]\s$/, nodes.ordered_list),
  marked(/(?<whole>(?<signs>\*\*)(?<text>[^*\s](?:[^*]*[^*\s])?)\*\*)$/, marks.strong),
  marked(/(?:^|[^*\p{L}\d])(?<whole>(?<signs>\*)(?<text>[^*\s](?:[^*]*[^*\s])?)\*)$/u, marks.em),
  marked(/(?:^|[^_\p{L}\d])(?<whole>(?<signs>_)(?<text>[^_\s](?:[^_]*[^_\s])?)_)$/u, marks.em),
  marked(/(?:^|[^`])(?<whole>(?<signs>`)(?<text>[^`\s](?:[^`]*[^`\s])?)`)$/, marks.code),
  marked(/(?<whole>(?<signs>\[)(?<text>[^\[\]]+)\]\((?<href>[^\s()]+)\))$/, marks.link, (match) => {
    const href = address(match.groups.href);
    return href && { href };
  }),
];
