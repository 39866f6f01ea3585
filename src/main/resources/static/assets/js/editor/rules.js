// What is typed sets off a substitution. The letter as typed and the substitution are two steps of the history, so that
// Backspace or Ctrl+Z takes back the one without the other.
import { Plugin, PluginKey } from "prosemirror-state";
import { closeHistory, undo } from "prosemirror-history";

const key = new PluginKey("rules");
const LOOK_BACK = 500;

/** Rules are { pattern, apply(state, match, start, end, before) } and answer a transaction or null. */
export function rules(list) {
  return new Plugin({
    key,
    state: {
      init: () => false,
      apply: (tr, last) => tr.getMeta(key) ?? (tr.docChanged || tr.selectionSet ? false : last),
    },
    props: {
      handleTextInput: (view, from, to, text) => !view.composing && run(view, list, from, to, text),
      handleDOMEvents: {
        compositionend: (view) => {
          setTimeout(() => {
            const { $cursor } = view.state.selection;
            if ($cursor && !view.isDestroyed) {
              run(view, list, $cursor.pos, $cursor.pos, "");
            }
          });
        },
      },
    },
  });
}

function run(view, list, from, to, text) {
  const $from = view.state.doc.resolve(from);
  const marks = view.state.storedMarks ?? $from.marks();
  if ($from.parent.type.spec.code || marks.some((mark) => mark.type.spec.code)) {
    return false;
  }
  const offset = $from.parentOffset;
  const before = $from.parent.textBetween(Math.max(0, offset - LOOK_BACK), offset, null, (leaf) => (leaf.type.name === "hard_break" ? "\n" : "\ufffc")) + text;
  const found = list.map((rule) => [rule, rule.pattern.exec(before)])
    .filter(([, match]) => match && match[0].length >= text.length);
  if (!found.length) {
    return false;
  }
  const typed = view.state.tr.insertText(text, from, to).scrollIntoView();
  const state = text ? view.state.apply(typed) : view.state;
  const end = from + text.length;
  for (const [rule, match] of found) {
    const tr = rule.apply(state, match, end - match[0].length, end, before);
    if (tr && !inCode(state, end - match[0].length, end)) {
      if (text) {
        view.dispatch(typed);
      }
      substitute(view, tr, state);
      return true;
    }
  }
  return false;
}

/** The substitution was made for the state after the letter; the view may be in an equal one. */
function substitute(view, tr, state) {
  const own = view.state === state ? tr : view.state.tr;
  if (own !== tr) {
    tr.steps.forEach((step) => own.step(step));
    own.setSelection(tr.selection.constructor.fromJSON(own.doc, tr.selection.toJSON()));
    own.setStoredMarks(tr.storedMarks);
  }
  view.dispatch(closeHistory(own).setMeta(key, true).scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
}

function inCode(state, start, end) {
  let code = false;
  state.doc.nodesBetween(start, end, (node) => {
    code ||= node.marks.some((mark) => mark.type.spec.code);
  });
  return code;
}

/** Takes back the substitution, if it was the last thing that happened. */
export function undoSubstitution(state, dispatch, view) {
  return key.getState(state) ? undo(state, dispatch, view) : false;
}
