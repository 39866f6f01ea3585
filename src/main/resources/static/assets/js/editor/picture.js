// The figure dialog: an image of the library, or one that is sent there from here, with what is said of it.
import { picker } from "../media/picker.js";
import { ask } from "./dialog.js";
import { insertBlock } from "./insert.js";
import { around } from "./where.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const KINDS = [nodes.figure, nodes.pending];

/** The words of a caption: what is said, and whose the image is. */
function words(caption) {
  const parts = { caption: "", credit: "" };
  caption.forEach((node) => {
    parts[marks.credit.isInSet(node.marks) ? "credit" : "caption"] += node.isText ? node.text : " ";
  });
  return { caption: parts.caption.trim(), credit: parts.credit.trim() };
}

/** A caption with the words; the old one, with all its marks, if it says the same. */
function captioned(answer, old) {
  const before = old ? words(old) : { caption: "", credit: "" };
  if (old && before.caption === answer.caption && before.credit === answer.credit) {
    return old;
  }
  const credit = answer.credit ? [schema.text(answer.credit, [marks.credit.create()])] : [];
  const said = answer.caption ? [schema.text(answer.caption + (answer.credit ? " " : ""))] : [];
  return nodes.caption.create(old?.attrs, [...said, ...credit]);
}

export function pictureDialog(dialog) {
  const field = (name) => dialog.querySelector(`[data-field="${name}"]`);
  const error = dialog.querySelector("[data-error]");
  let chosen = null;
  let filled = {};

  /** What shows nothing that must be told has no words. */
  function settle() {
    field("alt").disabled = field("decorative").checked;
  }

  const images = picker(dialog, (image, sent) => {
    chosen = image;
    error.hidden = true;
    for (const [name, value] of [["alt", image.alternativeText], ["caption", image.caption], ["credit", image.credit]]) {
      if (!field(name).value || field(name).value === filled[name]) {
        field(name).value = value ?? "";
      }
      filled[name] = value;
    }
    if (image.decorative && !field("alt").value) {
      field("decorative").checked = true;
    }
    settle();
    if (sent && !field("alt").value && !field("alt").disabled) {
      field("alt").focus();
    }
  });
  field("search").check = () => chosen !== null;
  field("decorative").addEventListener("change", settle);

  /** Opens the dialog for the figure at a position or around the cursor, or for a new one; a file is sent at once. */
  return async (view, pos, file) => {
    const found = pos === undefined ? around(view.state, file ? [] : KINDS) : { pos, node: view.state.doc.nodeAt(pos) };
    const old = found?.node;
    const { src, width, height, alt = "", decorative = false } = old?.attrs ?? {};
    chosen = old?.type === nodes.figure ? { src, width, height } : null;
    filled = {};
    const caption = old?.firstChild;
    const asking = ask(dialog, { alt, decorative, ...(caption ? words(caption) : {}) });
    settle();
    images.open(chosen?.src ?? null, file);
    const answer = await asking;
    images.close();
    view.focus();
    if (answer) {
      const size = (value) => (value ? String(value) : null);
      const attrs = { src: chosen.src, alt: answer.decorative ? "" : answer.alt, decorative: answer.decorative,
        width: size(chosen.width), height: size(chosen.height) };
      const figure = nodes.figure.create(attrs, captioned(answer, caption));
      if (old) {
        view.dispatch(view.state.tr.replaceWith(found.pos, found.pos + old.nodeSize, figure));
      }
      else {
        insertBlock(() => figure)(view.state, view.dispatch);
      }
    }
  };
}
