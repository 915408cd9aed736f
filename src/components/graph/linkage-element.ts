/** Fetches what makes the controls work when somebody first touches the linkage view. */
import { opensElsewhere } from "../modifier-keys.ts";
import { closestTo, partOf } from "../part-of.ts";

const FIRST_TOUCH = ["pointerover", "focusin", "touchstart", "click"] as const;

class LinkageViewElement extends HTMLElement {
  #loading: Promise<void> | undefined;
  #ready = false;

  connectedCallback(): void {
    partOf<HTMLDetailsElement>(this, "[data-controls]").open = matchMedia("(min-width: 40.01rem)").matches;
    for (const type of FIRST_TOUCH)
      this.addEventListener(type, () => void this.#load().catch(() => undefined));
    this.addEventListener("click", (event) => this.#keep(event));
    if (location.search) void this.#open();
  }

  /** What the address asks for changes the picture's place: it is shown when it stands there. */
  async #open(): Promise<void> {
    this.classList.add("is-opening");
    await this.#load().catch(() => undefined);
    this.classList.remove("is-opening");
  }

  #load(): Promise<void> {
    this.#loading ??= import("./linkage-controller.ts").then(
      ({ control }) => {
        control(this);
        this.#ready = true;
      },
      (error: unknown) => {
        // A network may fail once: the next touch tries again.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** A click that comes before the script has loaded is repeated when it has; if it never does, the link is followed. */
  #keep(event: MouseEvent): void {
    const target = closestTo(event, "a[data-id], [data-zoom-by]");
    const plain = !opensElsewhere(event);
    if (this.#ready || !target || !plain) return;
    event.preventDefault();
    this.#load().then(
      () => target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
      () => {
        const address = target.getAttribute("href");
        if (address) location.assign(address);
      },
    );
  }
}

customElements.define("linkage-view", LinkageViewElement);
