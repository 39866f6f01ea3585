// Turns link cards of known video hosts into frames, after the reader's click and not before.
const players = {
  youtube: (url) => {
    const id = url.hostname === "youtu.be" ? url.pathname.slice(1) : url.searchParams.get("v");
    const start = parseInt(url.searchParams.get("start") ?? url.searchParams.get("t"), 10);
    const from = start > 0 ? `&start=${start}` : "";
    return id && `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1${from}`;
  },
  vimeo: (url) => {
    // The address of a video that is not listed has a second part, without which the player refuses it.
    const [, id, hash] = url.pathname.match(/^\/(\d+)(?:\/(\w+))?/) ?? [];
    return id && `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hash ? `&h=${hash}` : ""}`;
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
