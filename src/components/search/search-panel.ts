/** The list of results below a search box: a combobox with a listbox of links. */
import { countWords } from "../../catalogue/reader-words.ts";
import type { SearchAnswer } from "../../search/query/engine.ts";
import { make } from "../make.ts";
import { describeHit, markedNodes } from "./hit.ts";
import { inTurn } from "./in-turn.ts";
import { loadEngine } from "./load-engine.ts";
import { announcer } from "./announce.ts";
import { answerSentence, LOADING, LOADING_AFTER, NOT_LOADED, resultsUrl } from "./sentences.ts";

const SHOWN = 6;

/** Makes the box search as the reader types. Called once per box, when it is focused first. */
export function openPanel(box: HTMLElement, input: HTMLInputElement): void {
  new SearchPanel(box, input).open();
}

class SearchPanel {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #id: string;
  readonly #list: HTMLElement;
  readonly #status = make("p", { class: "search-status" });
  readonly #panel: HTMLElement;
  readonly #announce: (sentence: string) => void;
  /** Place of the chosen result; -1 while it is the input itself. */
  #active = -1;

  constructor(box: HTMLElement, input: HTMLInputElement) {
    this.#box = box;
    this.#input = input;
    this.#id = `${input.id}-hasil`;
    this.#list = make("div", {
      role: "listbox",
      id: this.#id,
      "aria-label": "Hasil pencarian",
      class: "search-list",
    });
    // A list that scrolls would be a stop of its own for Tab.
    const place = { class: "search-panel", hidden: true, tabindex: -1 };
    this.#panel = make("div", place, this.#status, this.#list);
    const spoken = make("p", { role: "status", class: "visually-hidden" });
    this.#announce = announcer(spoken);
    box.append(this.#panel, spoken);
  }

  open(): void {
    const input = this.#input;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#id);
    input.setAttribute("aria-expanded", "false");
    const update = inTurn(() => this.#update());
    input.addEventListener("input", () => void update());
    input.addEventListener("focus", () => void update());
    addEventListener("online", () => void update());
    this.#box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#show(false);
    });
    // Keeps the focus in the box while a result is pressed, so that the list does not close under the pointer.
    this.#panel.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#box.addEventListener("keydown", (event) => this.#leave(event));
    input.addEventListener("keydown", (event) => this.#move(event));
    void update();
    void loadEngine().catch(() => undefined);
  }

  async #update(): Promise<void> {
    const query = this.#input.value;
    if (query.trim() === "") return this.#show(false);
    const slow = setTimeout(() => {
      this.#status.textContent = LOADING;
      this.#show(this.#hasFocus());
    }, LOADING_AFTER);
    try {
      const engine = await loadEngine();
      const answer = await engine.search(query, { limit: SHOWN });
      this.#list.replaceChildren(...optionsOf(answer, this.#id, query, engine.lexicon));
      this.#status.textContent = answerSentence(answer);
      this.#select(-1);
    } catch {
      this.#list.replaceChildren();
      this.#status.textContent = NOT_LOADED;
    }
    clearTimeout(slow);
    this.#announce(this.#status.textContent ?? "");
    this.#show(this.#hasFocus());
  }

  #hasFocus(): boolean {
    return document.activeElement === this.#input;
  }

  #show(visible: boolean): void {
    this.#panel.hidden = !visible;
    if (visible) makeRoom(this.#box, this.#panel);
    this.#input.setAttribute("aria-expanded", String(visible && this.#list.childElementCount > 0));
    if (!visible) this.#select(-1);
  }

  #options(): HTMLElement[] {
    return [...this.#list.children].filter((child) => child instanceof HTMLElement);
  }

  #select(index: number): void {
    this.#active = index;
    const options = this.#options();
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const chosen = options[index];
    if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  /** Escape closes the list; pressed again, it empties the box. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (this.#panel.hidden) this.#input.value = "";
    this.#show(false);
    this.#input.focus();
  }

  /** Arrows go through the results, Enter opens the chosen one. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options();
    const count = options.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      if (this.#panel.hidden) return this.#show(true);
      // One place beyond the list is the input itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#select(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && this.#active >= 0 && !this.#panel.hidden) {
      event.preventDefault();
      options[this.#active]?.click();
    }
  }
}

/** On a phone the field goes to the top of the screen, so that results stand above the keyboard. */
function makeRoom(box: HTMLElement, panel: HTMLElement): void {
  const visible = window.visualViewport?.height ?? innerHeight;
  if (matchMedia("(max-width: 44rem)").matches && panel.getBoundingClientRect().bottom > visible)
    box.querySelector("input")?.scrollIntoView({ block: "start" });
}

type Lexicon = Parameters<typeof describeHit>[2];

function optionsOf(answer: SearchAnswer, id: string, query: string, lexicon: Lexicon): HTMLElement[] {
  const options = answer.hits.map((record, at) => {
    const { url, kind, title, details, why } = describeHit(record, answer.plan, lexicon);
    const option = make("a", {
      role: "option",
      id: `${id}-${at}`,
      href: url,
      tabindex: "-1",
      "aria-selected": "false",
    });
    option.append(make("span", { class: "search-title" }, ...markedNodes(title)));
    option.append(make("span", { class: "search-details" }, [kind ?? [], details].flat().join(" · ")));
    if (why)
      option.append(make("span", { class: "search-why" }, `${why.label}: `, ...markedNodes(why.parts)));
    return option;
  });
  if (answer.total > options.length) {
    const all = {
      role: "option",
      id: `${id}-semua`,
      href: resultsUrl(query),
      tabindex: "-1",
      "aria-selected": "false",
      class: "search-all",
    };
    options.push(make("a", all, `Lihat semua ${countWords(answer.total)} hasil`));
  }
  return options;
}
