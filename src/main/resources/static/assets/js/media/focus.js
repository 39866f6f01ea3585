// The focal point: set by a click or with the arrow keys, and at once seen in each crop.
const STEP = 1;
const KEYS = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

// The server cuts the largest part of the shape, centred on the point as far as the edges allow.
function placed(share, focus) {
  if (share >= 1) {
    return 50;
  }
  const start = Math.min(1 - share, Math.max(0, focus / 100 - share / 2));
  return (start / (1 - share)) * 100;
}

function start(focal) {
  const picture = focal.querySelector("[data-focal-picture]");
  const point = focal.querySelector("[data-focal-point]");
  const [x, y] = ["focusX", "focusY"].map((name) => focal.querySelector(`[name=${name}]`));
  const crops = [...focal.querySelectorAll("[data-focal-crop]")];

  function show() {
    point.style.left = `${x.value}%`;
    point.style.top = `${y.value}%`;
    const shape = picture.width / picture.height;
    crops.forEach((crop) => {
      const wanted = crop.clientWidth / crop.clientHeight;
      crop.style.objectPosition = `${placed(wanted / shape, x.value)}% ${placed(shape / wanted, y.value)}%`;
    });
  }

  function move(across, down) {
    x.value = across;
    y.value = down;
    x.dispatchEvent(new Event("input", { bubbles: true }));
  }

  crops.forEach((crop) => { crop.src = picture.src; });
  point.hidden = focal.closest("fieldset").disabled;
  if (point.hidden) {
    return;
  }
  picture.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    move(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
    point.focus();
  });
  point.addEventListener("keydown", (event) => {
    const direction = KEYS[event.key];
    if (direction) {
      event.preventDefault();
      const times = event.shiftKey ? 10 : 1;
      move(Number(x.value) + direction[0] * times, Number(y.value) + direction[1] * times);
    }
  });
  focal.addEventListener("input", show);
  picture.addEventListener("load", show);
  show();
}

document.querySelectorAll("[data-focal]").forEach(start);
