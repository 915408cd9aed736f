import { countWords } from "../../catalogue/reader-words.ts";

/** Shows those units of the list whose name, or the name of the unit above them, holds all words typed. */
class UnitFinder extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    const status = this.querySelector("[role=status]");
    const fold = this.querySelector("details");
    const items = [...this.querySelectorAll("li")];
    if (!field || !status) return;
    const whole = status.textContent;
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const item of items) {
        const text = (item.dataset["cari"] ?? "").toLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
      }
      if (fold) fold.open = words.length > 0;
      const shown = items.filter((item) => !item.hidden).length;
      status.textContent =
        words.length === 0
          ? whole
          : shown === 0
            ? "Tidak ada unit yang cocok."
            : `${countWords(shown)} unit cocok`;
    });
  }
}

customElements.define("unit-finder", UnitFinder);
