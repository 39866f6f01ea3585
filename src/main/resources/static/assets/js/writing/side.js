// The side panel: without this module its fields still work, one by one.

import { beside } from "./beside.js";
import { choice } from "../media/choice.js";
import { lead } from "./lead.js";
import { preview } from "./preview.js";
import { signatures } from "./signatures.js";
import { themes } from "./themes.js";

/**
 * @param tell says something aloud
 */
export function side(form, tell) {
  const touch = () => form.dispatchEvent(new Event("change", { bubbles: true }));
  themes(form.querySelector("[data-themes]"), touch, tell);
  signatures(form.querySelector("[data-signatures]"), touch, tell);
  lead(form.querySelector("[data-lead]"), form, touch);
  choice(form.querySelector("[data-share] [data-image-choice]"), touch);
  beside(form.querySelector("[data-beside]"), touch, tell, form.dataset.article);
  preview(form, form.querySelector("[data-previews]"));
}
