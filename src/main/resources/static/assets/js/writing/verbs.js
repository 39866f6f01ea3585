// The verbs beside the text: they know the version that autosave has made, and go only after what was typed has arrived.

export function verbs(form, panel, autosave) {
  let timer = 0;

  async function refresh() {
    if (panel.contains(document.activeElement)) {
      return;
    }
    const answer = await fetch(panel.dataset.address, { headers: { "X-Requested-With": "fetch" } }).catch(() => null);
    if (answer?.ok && !answer.redirected && !panel.contains(document.activeElement)) {
      panel.innerHTML = await answer.text();
    }
  }

  form.addEventListener("writing:state", ({ detail: { state, receipt } }) => {
    if (state === "saved" && receipt) {
      panel.querySelectorAll("[data-article-version]").forEach((field) => { field.value = receipt.version; });
      clearTimeout(timer);
      timer = setTimeout(refresh, 800);
    }
  });

  panel.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && autosave.dirty && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      autosave.save().then((safe) => {
        if (safe) {
          location.assign(link.href);
        }
      });
    }
  });
}
