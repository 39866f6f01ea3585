// A field that holds an image of the library. Without scripts it stays as it is.
import { picker } from "./picker.js";
import { holdsFile } from "./sending.js";

/**
 * @param root with the controls of `media/_picker :: choice`
 * @param changed told of the image that was chosen; null when it was taken away
 */
export function choice(root, changed = () => {}) {
  const dialog = root.querySelector("dialog");
  const field = root.querySelector("input[type=hidden]");
  const shown = root.querySelector("[data-shown]");
  const take = root.querySelector("[data-take]");
  const drop = root.querySelector("[data-drop]");
  const none = root.querySelector("[data-none-chosen]");

  function set(image) {
    field.value = image?.id ?? "";
    shown.replaceChildren();
    if (image) {
      const picture = shown.appendChild(document.createElement("img"));
      Object.assign(picture, { src: image.thumbnail, alt: "", width: image.width, height: image.height });
    }
    drop.hidden = !image;
    none.hidden = Boolean(image);
    changed(image);
  }

  const images = picker(dialog, (image) => {
    set(image);
    dialog.close();
  });

  function open(file) {
    dialog.showModal();
    images.open(null, file);
  }

  root.querySelector("[data-tools]").hidden = false;
  take.addEventListener("click", () => open());
  root.addEventListener("dragover", (event) => holdsFile(event.dataTransfer) && event.preventDefault());
  root.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !dialog.open) {
      event.preventDefault();
      open(file);
    }
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    images.close();
    take.focus();
  });
  drop.addEventListener("click", () => {
    set(null);
    take.focus();
  });
}
