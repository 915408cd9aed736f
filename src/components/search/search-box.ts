/** The search box before it is used: waits for focus, `/` or Ctrl+K, and only then loads what searches. */

class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input")!;
    const start = (): void =>
      void import("./search-panel.ts").then(({ openPanel }) => openPanel(this, input));
    input.addEventListener("focus", start, { once: true });
    if (document.activeElement === input) start();
  }
}

customElements.define("search-box", SearchBox);

document.addEventListener("keydown", (event) => {
  const slash =
    event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (slash && isOff()) return;
  if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
  event.preventDefault();
  const inputs = [...document.querySelectorAll<HTMLInputElement>("main [data-cari], [data-cari]")];
  (inputs.find((input) => input.closest("main")) ?? inputs[0])?.focus();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether the reader has turned `/` off (`shortcut-setting.ts`). */
function isOff(): boolean {
  try {
    return !!localStorage.getItem("garis-miring");
  } catch {
    return false;
  }
}
