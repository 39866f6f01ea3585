// The smaller dialogs: link cards, footnotes, tables.
import { ask } from "./dialog.js";
import { address, provider } from "./address.js";
import { around } from "./where.js";
import { addFootnote, mayRefer, noteList } from "./footnotes.js";
import { insertBlock } from "./insert.js";
import { schema } from "./schema.js";

const { nodes } = schema;

export function embedDialog(dialog) {
  dialog.querySelector("[data-field=href]").check = (value) => provider(address(value) ?? "") !== null;
  return async (view, pos) => {
    const found = pos === undefined ? around(view.state, [nodes.embed]) : { pos, node: view.state.doc.nodeAt(pos) };
    const old = found?.node;
    const answer = await ask(dialog, old ? { ...old.attrs, caption: old.firstChild.textContent } : {});
    view.focus();
    if (!answer) {
      return;
    }
    const href = address(answer.href);
    const said = old && old.firstChild.textContent === answer.caption ? old.firstChild
      : nodes.caption.create(null, answer.caption ? schema.text(answer.caption) : null);
    const card = nodes.embed.create({ href, provider: provider(href), title: answer.title || href }, said);
    if (old) {
      view.dispatch(view.state.tr.replaceWith(found.pos, found.pos + old.nodeSize, card));
    }
    else {
      insertBlock(() => card)(view.state, view.dispatch);
    }
  };
}

export function footnoteDialog(dialog) {
  const existing = dialog.querySelector("[data-field=existing]");
  const text = dialog.querySelector("[data-field=text]");
  const first = existing.options[0];
  existing.addEventListener("change", () => {
    text.disabled = existing.value !== "";
  });
  return async (view) => {
    if (!mayRefer(view.state)) {
      return;
    }
    const options = [];
    noteList(view.state.doc)?.forEach((note) => options.push(new Option(note.textContent.slice(0, 80), note.attrs.key)));
    existing.replaceChildren(first, ...options);
    existing.closest(".field-row").hidden = options.length === 0;
    text.disabled = false;
    const answer = await ask(dialog);
    view.focus();
    if (answer) {
      addFootnote(view, answer.text, answer.existing);
    }
  };
}

/** A table of paragraphs, with a row of headers if asked for. */
function grid(rows, columns, header) {
  const cells = (type) => Array.from({ length: columns }, () => type.createAndFill());
  const lines = Array.from({ length: rows }, (_, row) =>
    nodes.table_row.create(null, cells(header && row === 0 ? nodes.table_header : nodes.table_cell)));
  return nodes.table_block.create(null, nodes.table.create(null, lines));
}

export function tableDialog(dialog) {
  return async (view) => {
    const answer = await ask(dialog, { header: true });
    view.focus();
    if (answer) {
      insertBlock(() => grid(Number(answer.rows), Number(answer.columns), answer.header), true)(view.state, view.dispatch);
    }
  };
}
