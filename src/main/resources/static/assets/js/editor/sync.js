// Keeps the textarea saying what the text says: a moment after the last key, at once when one leaves or submits.
import { Plugin, Selection } from "prosemirror-state";
import { closeHistory } from "prosemirror-history";
import { load } from "./load.js";
import { serialise } from "./serialise.js";

const PAUSE = 250;

export function sync(textarea, settled) {
  let timer = 0;

  return new Plugin({
    view(view) {
      const leave = new AbortController();
      const listen = (target, type, listener, options) => target.addEventListener(type, listener, { signal: leave.signal, ...options });
      let written = view.state.doc;

      function write() {
        clearTimeout(timer);
        timer = 0;
        if (written === view.state.doc) {
          return;
        }
        written = view.state.doc;
        const html = serialise(view.state.doc);
        if (html !== textarea.value) {
          textarea.value = html;
          textarea.dispatchEvent(new Event("input", { bubbles: true }));
        }
        settled(view.state.doc);
      }

      listen(view.dom, "blur", write);
      listen(window, "pagehide", write);
      listen(document, "visibilitychange", write);
      listen(document, "submit", write, { capture: true });
      if (textarea.form) {
        listen(textarea.form, "formdata", (event) => {
          write();
          event.formData.set(textarea.name, textarea.value);
        });
      }
      // Whoever sets the text from outside tells others by themselves: no input event, as with any textarea.
      listen(textarea, "tribune:replace", (event) => {
        const doc = load(event.detail);
        const tr = view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content);
        view.dispatch(closeHistory(tr).setSelection(Selection.atStart(tr.doc)));
        clearTimeout(timer);
        written = view.state.doc;
        textarea.value = event.detail;
        settled(view.state.doc);
      });
      settled(view.state.doc);
      return {
        update(_, before) {
          if (before.doc !== view.state.doc) {
            clearTimeout(timer);
            timer = setTimeout(write, PAUSE);
          }
        },
        destroy() {
          write();
          leave.abort();
        },
      };
    },
  });
}
