// A colour may be picked beside the field in which it may be typed. The picker has no word of its own and is not needed
// by those who type, so it stays out of the tab order and of the accessibility tree.
const field = document.querySelector("input[name=colour]");

if (field) {
  const picker = document.createElement("input");
  picker.type = "color";
  picker.className = "colour-picker";
  picker.tabIndex = -1;
  picker.setAttribute("aria-hidden", "true");
  const follow = () => {
    if (/^#[0-9a-f]{6}$/i.test(field.value.trim())) {
      picker.value = field.value.trim();
    }
  };
  picker.addEventListener("input", () => {
    field.value = picker.value;
  });
  field.addEventListener("input", follow);
  follow();
  field.after(picker);
}
