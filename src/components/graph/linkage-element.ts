/** Shows the controls at once and fetches what makes them work when somebody first touches the linkage view. */

const FIRST_TOUCH = ["pointerover", "focusin", "touchstart", "click"] as const;

class LinkageViewElement extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-controls], [data-bar]")) part.hidden = false;
    this.querySelector("details")!.open = matchMedia("(min-width: 40.01rem)").matches;
    for (const type of FIRST_TOUCH) this.addEventListener(type, (event) => this.#start(event), { passive: true });
    if (location.search) this.#start();
  } // prettier-ignore

  /** A click that comes before the script has loaded is kept for it. */
  #start(event?: Event): void {
    const early =
      this.hasAttribute("data-ready") || event?.type !== "click" ? null : chosenNode(event as MouseEvent);
    if (early) event?.preventDefault();
    if (this.#started && !early) return;
    this.#started = true;
    void import("./linkage-controller.ts").then(({ control }) => control(this, early));
  }
}

/** The id of the box that a plain click chooses; null for other clicks (a new tab, a panel link …). */
function chosenNode(event: MouseEvent): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return (event.target as Element).closest("a[data-id]")?.getAttribute("data-id") ?? null;
}

customElements.define("linkage-view", LinkageViewElement);
