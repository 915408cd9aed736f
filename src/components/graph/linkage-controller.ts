/** Makes a linkage view answer: focus mode, highlight, filters, search, arrow keys, state in the address. */
import { isShortcut, opensElsewhere } from "../modifier-keys.ts";
import { must, present } from "../../basics/must.ts";
import { ARROWS, matches, passing, walk, type Model } from "./linkage-model.ts";
import { byData, readModel } from "./linkage-dom.ts";
import { formState, foundWords, setForm } from "./linkage-form.ts";
import { readState, searchOf, writeState, type ViewState } from "./linkage-state.ts";
import { LinkagePanel } from "./linkage-panel.ts";
import { bringIntoView } from "./linkage-fit.ts";
import { zoomable, type Zoom } from "./linkage-zoom.ts";
import { closestTo, partOf } from "../part-of.ts";

/** Starts a view. To be called once for each. */
export function control(root: HTMLElement): void {
  new LinkageController(root);
}

class LinkageController {
  readonly #boxes: ReadonlyMap<string, SVGAElement>;
  readonly #edges: readonly SVGPathElement[];
  readonly #entries: ReadonlyMap<string, HTMLDetailsElement>;
  readonly #folds: readonly HTMLDetailsElement[];
  readonly #model: Model;
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #panel: LinkagePanel;
  readonly #zoom: Zoom;
  #state: ViewState;
  #visible: ReadonlySet<string> = new Set();
  /** Node under the pointer or with keyboard focus. */
  #pointed: string | null = null;
  /** Node that the last step along a line came from. */
  #origin: string | null = null;

  constructor(root: HTMLElement) {
    this.#boxes = byData<SVGAElement>(root, "a[data-id]", "data-id");
    this.#entries = byData<HTMLDetailsElement>(root, "[data-node]", "data-node");
    this.#folds = [...root.querySelectorAll<HTMLDetailsElement>("[data-list] > section > .fold")];
    this.#edges = [...root.querySelectorAll<SVGPathElement>("path[data-from]")];
    this.#model = readModel(this.#boxes, this.#entries, this.#edges);
    this.#form = partOf<HTMLFormElement>(root, "[data-controls] form");
    this.#status = partOf<HTMLElement>(root, "[data-announce]");
    this.#frame = partOf<HTMLElement>(root, "[data-frame]");
    this.#panel = new LinkagePanel(root, this.#entries, {
      go: (id) => this.focusOn(id, "push"),
      close: () => this.#leaveFocus(),
    });
    this.#zoom = zoomable(this.#frame, partOf<HTMLElement>(root, "[data-zoom]"));
    this.#state = readState(location.search);
    this.#pointed = root.querySelector("a[data-id]:is(:hover, :focus)")?.getAttribute("data-id") ?? null;
    this.#listen(root);
    // Without a state in the address, the form may have been used before this script had loaded.
    if (location.search === "" && this.#formIsSet()) this.#filter();
    else this.#showState();
  }

  /** Focus mode: the rest fades, the panel tells about the node, the address holds it. */
  focusOn(id: string, history: "push" | "replace"): void {
    if (!this.#boxes.has(id)) return;
    this.#state = { ...this.#state, focus: id };
    writeState(this.#state, history);
    this.#paint();
    const box = must(this.#boxes, id);
    if (box.getClientRects().length > 0) box.focus({ preventScroll: true });
    this.#showFocus();
    const { label } = must(this.#model.nodes, id);
    this.#say(`Rincian ${label}: ${must(this.#model.near, id).size} hubungan.`);
  }

  #leaveFocus(): void {
    const { focus } = this.#state;
    if (focus === null) return;
    this.#state = { ...this.#state, focus: null };
    writeState(this.#state, "push");
    this.#paint();
    this.#showFocus();
    this.#boxes.get(focus)?.focus({ preventScroll: true });
    this.#say("");
  }

  #listen(root: HTMLElement): void {
    const box = (event: Event): string | null =>
      closestTo(event, "a[data-id]")?.getAttribute("data-id") ?? null;
    this.#frame.addEventListener("click", (event) => {
      const id = box(event);
      if (id === null || opensElsewhere(event)) return;
      event.preventDefault();
      this.#origin = null;
      this.focusOn(id, "push");
    });
    for (const type of ["pointerover", "focusin"])
      this.#frame.addEventListener(type, (event) => this.#point(box(event)));
    for (const type of ["pointerleave", "focusout"])
      this.#frame.addEventListener(type, () => this.#point(null));
    this.#frame.addEventListener("keydown", (event) => this.#walk(event, box(event)));
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#leaveFocus();
    });
    this.#form.addEventListener("input", () => this.#filter());
    this.#form.addEventListener("reset", () => setTimeout(() => this.#filter()));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const [hit] = this.#hits();
      if (hit !== undefined && this.#state.query !== "") must(this.#boxes, hit).focus();
    });
    addEventListener("popstate", () => {
      this.#state = readState(location.search);
      this.#showState();
    });
  }

  #point(id: string | null): void {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.#paint();
  }

  #walk(event: KeyboardEvent, id: string | null): void {
    const direction = ARROWS[event.key];
    if (id === null || !direction || isShortcut(event)) return;
    event.preventDefault();
    const next = walk(this.#model, id, direction, this.#visible, this.#origin);
    if (next === null) return;
    if (direction === "left" || direction === "right") this.#origin = id;
    if (this.#state.focus === null) must(this.#boxes, next).focus();
    else this.focusOn(next, "replace");
  }

  #filter(): void {
    this.#readForm();
    writeState(this.#state, "replace");
    this.#say(foundWords(this.#state.query, this.#hits().length, this.#visible.size, this.#boxes.size));
  }

  #formIsSet(): boolean {
    this.#readForm();
    return searchOf(this.#state) !== "";
  }

  #readForm(): void {
    this.#state = { ...this.#state, ...formState(this.#form) };
    this.#paint();
  }

  #hits(): string[] {
    return [...this.#visible].filter((id) => matches(must(this.#model.nodes, id).label, this.#state.query));
  }

  /** The form as the state says, then the picture. */
  #showState(): void {
    setForm(this.#form, this.#state);
    this.#paint();
    this.#showFocus();
    this.#panel.reveal(this.#state.focus);
  }

  /** The node in focus and its neighbours in view. */
  #showFocus(): void {
    const { focus } = this.#state;
    const shown = focus === null ? [] : [focus, ...(this.#model.near.get(focus) ?? [])];
    const boxes = shown.filter((id) => this.#visible.has(id)).map((id) => must(this.#boxes, id));
    bringIntoView(this.#frame, this.#panel.element, this.#zoom, boxes);
  }

  /** Shows what filters leave; fades what is away from the node in focus, or does not match the search. */
  #paint(): void {
    const { kinds, group, unit, status, query, focus } = this.#state;
    this.#visible = passing(this.#model, { kinds: kinds && new Set(kinds), group, unit, status });
    const active = focus ?? this.#pointed;
    const near = active === null ? null : this.#model.near.get(active);
    const hit = (id: string): boolean => query === "" || matches(must(this.#model.nodes, id).label, query);
    for (const [id, box] of this.#boxes) {
      const bright = active === null ? hit(id) : id === active || present(near).has(id);
      box.classList.toggle("is-hidden", !this.#visible.has(id));
      box.classList.toggle("is-faded", !bright);
      box.classList.toggle("is-active", id === active);
      box.classList.toggle("is-hit", query !== "" && hit(id));
      if (focus !== null && !bright) box.setAttribute("tabindex", "-1");
      else box.removeAttribute("tabindex");
    }
    for (const edge of this.#edges) {
      const [from, to] = [present(edge.dataset["from"]), present(edge.dataset["to"])];
      const lit = active !== null && (from === active || to === active);
      edge.classList.toggle("is-hidden", !this.#visible.has(from) || !this.#visible.has(to));
      edge.classList.toggle("is-lit", lit);
      if (lit) present(edge.parentNode).append(edge);
      edge.classList.toggle("is-faded", active === null ? query !== "" && !(hit(from) && hit(to)) : !lit);
    }
    for (const [id, entry] of this.#entries) entry.hidden = !this.#visible.has(id) || !hit(id);
    if (searchOf(this.#state) !== "") for (const fold of this.#folds) fold.open = true;
    this.#panel.show(focus === null ? null : must(this.#model.nodes, focus));
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
