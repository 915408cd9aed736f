/** The side panel of focus mode. Its words are those of the node's entry in the list. */
import { opensElsewhere } from "../modifier-keys.ts";
import { closestTo, partOf } from "../part-of.ts";

interface Actions {
  readonly go: (id: string) => void;
  readonly close: () => void;
}

/** The panel beside the picture: shows the entry of one node. */
export class LinkagePanel {
  readonly element: HTMLElement;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #entries: ReadonlyMap<string, HTMLDetailsElement>;
  #shown: string | null = null;

  constructor(root: HTMLElement, entries: ReadonlyMap<string, HTMLDetailsElement>, actions: Actions) {
    this.element = partOf<HTMLElement>(root, "[data-panel]");
    this.#title = partOf<HTMLElement>(root, "[data-panel-title]");
    this.#body = partOf<HTMLElement>(root, "[data-panel-body]");
    this.#stage = partOf<HTMLElement>(root, "[data-stage]");
    this.#entries = entries;
    partOf(root, "[data-close]").addEventListener("click", actions.close);
    this.#body.addEventListener("click", (event) => {
      const id = closestTo(event, "[data-go]")?.getAttribute("data-go");
      if (!id || opensElsewhere(event)) return;
      event.preventDefault();
      actions.go(id);
    });
  }

  /** Tells about a node, or closes. */
  show(node: { readonly id: string } | null): void {
    this.element.hidden = node === null;
    this.#stage.classList.toggle("has-panel", node !== null);
    const id = node?.id ?? null;
    if (this.#shown === id) return;
    this.#shown = id;
    const entry = id === null ? undefined : this.#entries.get(id);
    this.#title.textContent = entry?.querySelector(".name")?.textContent ?? "";
    const facts = entry?.querySelector(".facts")?.cloneNode(true);
    this.#body.replaceChildren(...(facts ? [facts] : []));
    this.element.scrollTop = 0;
  }

  /** Where the list stands in for the picture: opens the node's entry and brings it into view. */
  reveal(id: string | null): void {
    const entry = id === null ? undefined : this.#entries.get(id);
    if (!entry || entry.getClientRects().length === 0) return;
    entry.open = true;
    entry.scrollIntoView({ block: "start" });
  }
}
