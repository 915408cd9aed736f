/**
 * The search box before it is used: waits for focus, `/` or Ctrl+K, and only then loads what searches. It is the first script
 * of every page and stays one small file, so it asks nobody which keys are held.
 */
import { partOf } from "../part-of.ts";

class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = partOf(this, "input");
    let loading = false;
    const start = (): void => {
      if (loading) return;
      loading = true;
      import("./search-panel.ts").then(
        ({ openPanel }) => openPanel(this, input),
        // The line may be back at the next attempt.
        () => (loading = false),
      );
    };
    for (const event of ["focus", "input"]) input.addEventListener(event, start);
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
  const inputs = [...document.querySelectorAll<HTMLInputElement>("input[data-cari]")];
  (inputs.find((input) => input.closest("main")) ?? inputs[0])?.focus();
});

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !/^(?:checkbox|radio|button|submit|reset)$/.test(target.type);
  return target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Whether the reader has turned `/` off (`shortcut-setting.ts`). */
function isOff(): boolean {
  try {
    return !!localStorage.getItem("garis-miring");
  } catch {
    return false;
  }
}
