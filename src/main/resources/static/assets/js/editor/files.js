// Image files that are dropped on the text or pasted into it go to the library, and from there into a figure each.
import { Plugin, TextSelection } from "prosemirror-state";
import { holdsFile } from "../media/sending.js";

/** Pages and word processors hand over a picture of what they hand over as text too: then the text is meant. */
function filesOf(data) {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  return data?.getData("text/plain").trim() ? [] : files;
}

// A file that is dropped beside all that takes one must not take the place of the page.
for (const type of ["dragover", "drop"]) {
  document.addEventListener(type, (event) => {
    if (!event.defaultPrevented && holdsFile(event.dataTransfer)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    }
  });
}

/** @param add opens the dialog of a figure for a file; resolves when it is closed */
export function files(add) {
  async function take(view, all) {
    for (const file of all) {
      await add(view, file);
    }
  }

  function handle(view, event, data) {
    const all = filesOf(data);
    if (all.length > 0) {
      event.preventDefault();
      take(view, all);
    }
    return all.length > 0;
  }

  return new Plugin({
    props: {
      handlePaste: (view, event) => handle(view, event, event.clipboardData),
      handleDrop(view, event, slice, moved) {
        if (moved || filesOf(event.dataTransfer).length === 0) {
          return false;
        }
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at) {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        }
        return handle(view, event, event.dataTransfer);
      },
    },
  });
}
