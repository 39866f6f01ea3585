// Sends an image right into a list of images to choose one from.
import { sending } from "./sending.js";

for (const gallery of document.querySelectorAll("[data-gallery]")) {
  const list = gallery.querySelector(".gallery");
  sending(gallery.querySelector("[data-send]"), gallery.closest("form"), (image) => {
    let choice = list.querySelector(`input[value="${image.id}"]`)?.closest("label");
    if (!choice) {
      choice = gallery.querySelector("template").content.firstElementChild.cloneNode(true);
      choice.querySelector("input").value = image.id;
      choice.querySelector("img").src = image.thumbnail;
      choice.querySelector("span").textContent = image.alternativeText || image.fileName;
      list.firstElementChild.after(choice);
    }
    gallery.querySelector("[data-nothing]")?.remove();
    choice.querySelector("input").checked = true;
    choice.querySelector("input").focus();
  });
}
