/** The button that prints; without script a sentence tells how. */
const button = document.querySelector<HTMLButtonElement>("[data-cetak]");
if (button) {
  button.hidden = false;
  document.querySelector("[data-tanpa-skrip]")?.remove();
  button.addEventListener("click", () => print());
}
