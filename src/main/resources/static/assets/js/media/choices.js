// Starts the image fields of a page that has nothing more to do with them.
import { choice } from "./choice.js";

document.querySelectorAll("[data-image-choice]").forEach((root) => choice(root));
