// Sends an image from where it is needed: chosen, dropped on the part of the page around, or pasted into it.
import { send } from "./send.js";

/** Whether something that is dragged or pasted holds a file. */
export function holdsFile(data) {
  return [...(data?.types ?? [])].includes("Files");
}

/**
 * @param root with the controls of `media/_picker :: send`
 * @param area where files may be dropped and pasted
 * @param done told of the image when the library has it
 * @returns a function that sends a file
 */
export function sending(root, area, done) {
  const words = root.dataset;
  const input = root.querySelector("input[type=file]");
  const bar = root.querySelector("progress");
  const state = root.querySelector("[data-send-state]");
  const error = root.querySelector("[data-send-error]");
  let turn = 0;

  function clear() {
    turn += 1;
    bar.hidden = true;
    error.hidden = true;
    state.textContent = "";
    root.classList.remove("send--busy");
  }

  async function take(file) {
    clear();
    const mine = turn;
    root.classList.add("send--busy");
    const { image, message } = file.type === "application/pdf" ? { message: words.noImage } : await send(file, words, (stage, share) => {
      if (mine === turn) {
        bar.hidden = false;
        bar.value = share;
        state.textContent = words[stage];
      }
    });
    if (mine !== turn) {
      return;
    }
    clear();
    if (image?.width) {
      state.textContent = words.done;
      done(image);
      return;
    }
    error.textContent = `${file.name}${words.colon}${message ?? words.noImage}`;
    error.hidden = false;
    error.scrollIntoView({ block: "nearest" });
  }

  root.hidden = false;
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", (event) => {
    event.stopPropagation();
    const [file] = input.files;
    if (file) {
      take(file);
    }
    input.value = "";
  });
  area.addEventListener("paste", (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (file) {
      event.preventDefault();
      event.stopPropagation();
      take(file);
    }
  });
  area.addEventListener("dragover", (event) => {
    if (holdsFile(event.dataTransfer)) {
      event.preventDefault();
      event.stopPropagation();
      root.classList.add("send--over");
    }
  });
  area.addEventListener("dragleave", () => root.classList.remove("send--over"));
  area.addEventListener("drop", (event) => {
    root.classList.remove("send--over");
    const [file] = event.dataTransfer?.files ?? [];
    if (file) {
      event.preventDefault();
      event.stopPropagation();
      take(file);
    }
  });
  return { take, clear };
}
