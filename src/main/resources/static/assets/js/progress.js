// Shows how far the reader has come. Nothing moves but one line, drawn by the compositor.
const bar = document.querySelector(".progress");
const main = document.querySelector(".article__main");

if (bar && main) {
  bar.hidden = false;
  let waiting = false;
  const draw = () => {
    waiting = false;
    const { top, height } = main.getBoundingClientRect();
    const read = (window.innerHeight - top) / height;
    bar.style.setProperty("--read", Math.min(1, Math.max(0, top > 0 ? 0 : read)).toFixed(3));
  };
  addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(draw);
    }
  }, { passive: true });
  draw();
}
