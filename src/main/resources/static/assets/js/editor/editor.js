// Builds the editor of one textarea.
import { EditorState, Plugin } from "prosemirror-state";
import { EditorView, Decoration, DecorationSet } from "prosemirror-view";
import { history } from "prosemirror-history";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { tableEditing } from "prosemirror-tables";
import { schema } from "./schema.js";
import { holds, load } from "./load.js";
import { commands } from "./commands.js";
import { place } from "./where.js";
import { tableTools } from "./tabletools.js";
import { keys } from "./keys.js";
import { rules } from "./rules.js";
import { markdown } from "./markdown.js";
import { typography } from "./typography.js";
import { toolbar } from "./toolbar.js";
import { slash } from "./slash.js";
import { paste } from "./paste.js";
import { files } from "./files.js";
import { sync } from "./sync.js";
import { footnoteNumbers, mayRefer } from "./footnotes.js";
import { linkDialog } from "./link.js";
import { pictureDialog } from "./picture.js";
import { embedDialog, footnoteDialog, tableDialog } from "./dialogs.js";
import { helpDialog } from "./help.js";
import { focusMode } from "./focus.js";
import { showCount } from "./count.js";
import { views } from "./views.js";

/** What an empty text invites to. */
function placeholder(text) {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const empty = doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph && !doc.firstChild.content.size;
        return empty ? DecorationSet.create(doc, [Decoration.node(0, doc.content.size, { class: "is-empty", "data-placeholder": text })]) : null;
      },
    },
  });
}

/** Makes an editor in the root for its textarea; answers null if the text holds what the editor would lose. */
export function edit(root, textarea) {
  const doc = load(textarea.value);
  if (!holds(doc, textarea.value)) {
    return null;
  }
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const dialog = (name) => root.querySelector(`[data-dialog="${name}"]`);
  const { texts, shift, language } = { texts: { ...root.dataset }, shift: root.dataset.shift, language: document.documentElement.lang };
  const bar = part("toolbar");
  const asking = {
    link: linkDialog(dialog("link")), figure: pictureDialog(dialog("figure")), embed: embedDialog(dialog("embed")),
    footnote: footnoteDialog(dialog("footnote")), table: tableDialog(dialog("table")), help: helpDialog(dialog("help"), bar, shift),
  };
  const possible = {
    link: (state) => place(state).parent.type.allowsMarkType(schema.marks.link), footnote: mayRefer,
    table: commands.rule,
  };
  const asked = Object.entries(asking).map(([name, open]) => [name, (state, dispatch, view) => {
    const may = possible[name]?.(state) ?? true;
    if (may && dispatch) {
      open(view);
    }
    return may;
  }]);
  const known = { ...commands, ...tableTools, ...Object.fromEntries(asked),
    focus: focusMode(root, bar.querySelector("[data-command=focus]")) };
  const run = (name) => known[name];
  const typing = root.dataset.typography === "true" ? typography(root.dataset.language) : [];
  const open = (view, pos) => asking[view.state.doc.nodeAt(pos).type.name === "embed" ? "embed" : "figure"](view, pos);
  const plugins = [slash(part("slash"), bar, run), rules([...markdown, ...typing]), keys(run), toolbar(bar, run, shift), history(),
    dropCursor({ class: "editor__drop", width: 3 }), gapCursor(), tableEditing(),
    files((view, file) => asking.figure(view, undefined, file)), paste, footnoteNumbers(), placeholder(texts.placeholder),
    sync(textarea, (now) => showCount(part("count"), now, language))];
  return new EditorView(part("text"), {
    state: EditorState.create({ doc, plugins }),
    nodeViews: views(texts, open),
    attributes: { id: `${textarea.id}-text`, class: "body editor__text", role: "textbox", "aria-multiline": "true", lang: root.dataset.language,
      "aria-labelledby": root.dataset.labelledby, "aria-describedby": part("count").id, spellcheck: "true" },
    scrollMargin: { top: 90, bottom: 90, left: 0, right: 0 },
    scrollThreshold: { top: 80, bottom: 80, left: 0, right: 0 },
  });
}
