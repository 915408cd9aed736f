/** Copies a text that stands ready in the markup, and says so. */
customElements.define(
  "copy-text",
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector("button");
      const status = this.querySelector("[role=status]");
      if (!button || !status) return;
      if (!navigator.clipboard) {
        button.style.visibility = "hidden";
        return;
      }
      button.addEventListener("click", () => {
        void navigator.clipboard.writeText(this.dataset["text"] ?? "").then(() => {
          status.textContent = this.dataset["done"] ?? "";
        });
      });
    }
  },
);
