// Upgrades each body field. Until an editor stands, and if none can, its textarea is there to write in.
async function upgrade(root) {
  const textarea = document.getElementById(root.dataset.for);
  const { edit } = await import("./editor.js");
  const frame = root.querySelector("[data-part=frame]");
  frame.hidden = false;
  // What is typed into the text is no input of the form; the textarea fires its own.
  frame.addEventListener("input", (event) => event.stopPropagation());
  const view = edit(root, textarea);
  if (!view) {
    frame.hidden = true;
    root.querySelector("[data-part=unfit]").hidden = false;
    return;
  }
  root.querySelector("[data-part=hint]").hidden = true;
  textarea.classList.add("editor__source");
  textarea.tabIndex = -1;
  textarea.setAttribute("aria-hidden", "true");
  textarea.addEventListener("focus", () => view.focus());
  root.dataset.ready = "true";
  root.editorView = view;
  textarea.dispatchEvent(new CustomEvent("tribune:ready", { bubbles: true }));
}

for (const root of document.querySelectorAll("[data-editor]")) {
  upgrade(root).catch((error) => {
    root.querySelector("[data-part=frame]").hidden = true;
    console.error("The editor could not start; the text can be written as HTML.", error);
  });
}
