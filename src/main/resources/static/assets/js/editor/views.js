// How figures look while one writes: what they show, a button to change it, and the caption to type into.
class Shown {
  constructor(node, view, getPos, texts, edit) {
    this.node = node;
    this.texts = texts;
    this.dom = document.createElement("figure");
    this.dom.className = `shown shown--${node.type.name}`;
    this.media = this.dom.appendChild(document.createElement("div"));
    this.media.className = "shown__media";
    this.media.contentEditable = "false";
    this.contentDOM = this.dom.appendChild(document.createElement("div"));
    this.contentDOM.className = "shown__caption";
    this.contentDOM.dataset.placeholder = texts.caption;
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "button button--quiet shown__edit";
    this.button.textContent = texts.edit;
    this.button.addEventListener("click", () => edit(view, getPos()));
    this.draw();
  }

  draw() {
    this.media.replaceChildren(...this.parts(), this.button);
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    const same = node.attrs === this.node.attrs || JSON.stringify(node.attrs) === JSON.stringify(this.node.attrs);
    this.node = node;
    if (!same) {
      this.draw();
    }
    return true;
  }

  stopEvent(event) {
    return this.button.contains(event.target);
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  line(className, text) {
    const line = document.createElement("p");
    line.className = className;
    line.textContent = text;
    return line;
  }
}

/** A photograph is shown no larger than it is seen; a drawing has one size. */
function small(src, width) {
  return width > 960 ? src.replace(/\/original\/([^/]+)\.(?:jpe?g|png|webp)$/, "/w960/$1.webp") : src;
}

class Figure extends Shown {
  parts() {
    const { src, alt, decorative, width, height } = this.node.attrs;
    const image = document.createElement("img");
    image.src = small(src, Number(width));
    image.addEventListener("error", () => { image.src = src; }, { once: true });
    image.alt = alt;
    Object.assign(image, width && height ? { width, height } : {});
    const state = decorative ? this.line("shown__note", this.texts.decorative)
      : alt ? this.line("shown__note", `${this.texts.alternative} ${alt}`) : this.line("shown__alarm", this.texts.noAlternative);
    return [image, state];
  }
}

class Pending extends Shown {
  parts() {
    const { source, alt } = this.node.attrs;
    return [this.line("shown__alarm", this.texts.pending), this.line("shown__note", source), ...(alt ? [this.line("shown__note", alt)] : [])];
  }
}

class Embed extends Shown {
  parts() {
    const { href, title } = this.node.attrs;
    return [this.line("shown__title", title || href), ...(title && title !== href ? [this.line("shown__note", href)] : [])];
  }
}

export function views(texts, edit) {
  const make = (Kind) => (node, view, getPos) => new Kind(node, view, getPos, texts, edit);
  return { figure: make(Figure), pending: make(Pending), embed: make(Embed) };
}
