// The image over the article, and the one that share cards show.

import { choice } from "../media/choice.js";

export function lead(root, form, touch) {
  choice(root.querySelector("[data-image-choice]"), (image) => {
    if (image) {
      form.elements.leadAlternativeText.value = image.alternativeText;
      form.elements.leadCaption.value = image.caption;
      form.elements.leadCredit.value = image.credit;
    }
    touch();
  });
}
