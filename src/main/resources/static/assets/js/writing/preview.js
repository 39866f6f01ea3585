// What search engines and networks will show, as one types; and what readers see where nothing is written by hand.

const EXCERPT = 170;

function cut(text, most) {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) {
    return line;
  }
  const space = line.lastIndexOf(" ", most - 1);
  return `${line.slice(0, space > 0 ? space : most - 1)}…`;
}

function words(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.children].map((block) => block.textContent).join(" ");
}

/** A slug as the server makes it of a headline, near enough to be shown. */
export function slugOf(headline) {
  return headline.toLowerCase().replace(/œ/gu, "oe").replace(/æ/gu, "ae").normalize("NFKD").replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, 120);
}

export function preview(form, root) {
  const part = (name) => root.querySelectorAll(`[data-preview="${name}"]`);
  const fill = (name, text) => part(name).forEach((element) => { element.textContent = text; });

  function show() {
    const { headline, standfirst, body, excerpt, slug, sectionId } = form.elements;
    const title = headline.value.trim() || root.dataset.untitled;
    const derived = cut(standfirst.value || words(body.value), EXCERPT);
    const section = sectionId.selectedOptions[0]?.dataset.slug;
    const end = slug.value.trim() || (root.dataset.fixed === "true" ? root.dataset.slug : slugOf(headline.value) || root.dataset.slug);
    fill("derived", derived);
    fill("title", cut(title, 70));
    fill("headline", title);
    fill("description", excerpt.value.trim() || derived);
    fill("address", [root.dataset.base.replace(/^https?:\/\//u, ""), section, end].filter(Boolean).join(" › "));
    const image = ["[data-share] [data-shown] img", "[data-lead] [data-shown] img"]
      .map((place) => form.querySelector(place)?.getAttribute("src")).find(Boolean);
    part("image").forEach((picture) => {
      picture.hidden = !image;
      if (image && picture.getAttribute("src") !== image) {
        picture.src = image;
      }
    });
  }

  let waiting = 0;
  form.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(show);
  });
  form.addEventListener("change", show);
  show();
}
