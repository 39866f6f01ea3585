// Turns link cards of known video hosts into frames, after the reader's click and not before.
const players = {
  youtube: (url) => {
    const id = url.hostname === "youtu.be" ? url.pathname.slice(1) : url.searchParams.get("v");
    return id && `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`;
  },
  vimeo: (url) => {
    const id = url.pathname.match(/\d+/);
    return id && `https://player.vimeo.com/video/${id[0]}?autoplay=1&dnt=1`;
  },
  dailymotion: (url) => {
    const id = url.pathname.match(/\/video\/(\w+)/);
    return id && `https://geo.dailymotion.com/player.html?video=${id[1]}`;
  },
};

for (const figure of document.querySelectorAll("figure.embed[data-provider]")) {
  const link = figure.querySelector("a");
  const address = players[figure.dataset.provider]?.(new URL(link.href));
  if (!address) {
    continue;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = document.querySelector("[data-embed-label]").dataset.embedLabel.replace("%s", link.hostname);
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.title = link.textContent;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    button.replaceWith(frame);
    frame.focus();
  });
  link.after(button);
}
