/** The results page's behaviour: the address is the state; typing, filters and the back button change it. */
import type * as ResultsView from "./results-view.ts";
import type { SearchEngine } from "../../search/query/engine.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";
import { loadEngine } from "./load-engine.ts";
import { forgetQueries, recentQueries, rememberQuery } from "./recent.ts";
import { isEmptySearch, readAddress, writeAddress, type SearchAddress } from "./search-address.ts";
import { announcer } from "./announce.ts";
import { answerSentence, LOADING, LOADING_AFTER, NOT_LOADED } from "./sentences.ts";
import { nextTurn } from "../../search/query/next-turn.ts";
import { partOf } from "../part-of.ts";
import { isRecord } from "../../basics/typed-keys.ts";

const PAGE = 20;

class SearchResults extends HTMLElement {
  #limit = PAGE;
  #latest = 0;
  /** Whether the reader has turned to the page: until then an empty search loads nothing. */
  #touched = false;
  /** Whether the query is being typed: one step of the history, whatever its letters. */
  #typing = false;
  /** What has been remembered of this typing. */
  #typed: string | null = null;
  readonly #title = document.title;
  #announce: (text: string) => void = () => undefined;

  connectedCallback(): void {
    const form = partOf(this, "form");
    this.#announce = announcer(this.#part("siaran"));
    this.#part("isi").hidden = false;
    // Wide screens show the filters at once; on narrow ones they wait behind their button.
    partOf<HTMLDetailsElement>(this, "[data-saring]").open = matchMedia("(min-width: 60rem)").matches;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go({ ...readAddress(location.search), query: this.#input.value }, "push");
      this.#typing = false;
    });
    this.#input.addEventListener("input", () => {
      // An emptied box begins another query.
      if (!this.#typing || this.#input.value.trim() === "") this.#typed = null;
      const how = this.#typing || isEmptySearch(readAddress(location.search)) ? "replace" : "push";
      this.#go({ ...readAddress(location.search), query: this.#input.value, literal: false }, how);
      this.#typing = true;
    });
    this.#input.addEventListener("change", () => (this.#typing = false));
    this.#part("saringan").addEventListener("change", () => {
      this.#go({ ...readAddress(location.search), filters: this.#chosenFilters() }, "push");
    });
    this.#part("lagi").addEventListener("click", () => {
      this.#limit += PAGE;
      history.replaceState({ limit: this.#limit }, "");
      void this.#update(this.#limit - PAGE);
    });
    this.#part("hapus").addEventListener("click", () => {
      forgetQueries();
      this.#showRecent();
      this.#input.focus();
    });
    this.#part("lepas").addEventListener("click", () => {
      this.#go({ ...readAddress(location.search), filters: {} }, "push");
      this.#input.focus();
    });
    addEventListener("popstate", () => this.#restore());
    addEventListener("online", () => void this.#update());
    for (const touch of ["focusin", "pointerdown", "pointerover"]) {
      this.addEventListener(touch, () => this.#touch(), { once: true });
    }
    this.#restore();
  }

  #touch(): void {
    if (this.#touched) return;
    this.#touched = true;
    if (isEmptySearch(readAddress(location.search))) void this.#update();
  }

  get #input(): HTMLInputElement {
    return partOf(this, "#q");
  }

  #part(name: string): HTMLElement {
    return partOf(this, `[data-${name}]`);
  }

  #restore(): void {
    this.#input.value = readAddress(location.search).query;
    this.#typing = false;
    const state: unknown = history.state;
    this.#limit = isRecord(state) && typeof state["limit"] === "number" ? state["limit"] : PAGE;
    void this.#update();
  }

  #go(address: SearchAddress, how: "push" | "replace"): void {
    const target = location.pathname + writeAddress(address);
    const same = target === location.pathname + location.search;
    if (how === "push" && !same) history.pushState(null, "", target);
    else history.replaceState(null, "", target);
    if (this.#input.value !== address.query) this.#input.value = address.query;
    this.#limit = PAGE;
    void this.#update();
  }

  /** Searches what the address says. `focusFrom`: the first new result, when more were asked for. */
  async #update(focusFrom?: number): Promise<void> {
    const run = ++this.#latest;
    const address = readAddress(location.search);
    const list = this.#part("hasil-daftar");
    if (!this.#touched && isEmptySearch(address)) {
      list.setAttribute("aria-busy", "false");
      this.#part("kosong").hidden = false;
      this.#showRecent();
      return;
    }
    list.setAttribute("aria-busy", "true");
    document.title = address.query.trim() ? `“${address.query.trim()}” · ${this.#title}` : this.#title;
    const slow = setTimeout(() => (this.#part("jumlah").textContent = LOADING), LOADING_AFTER);
    try {
      await nextTurn();
      // What draws results is as large as all else here; a page that asks for nothing does without.
      const [engine, view] = await Promise.all([loadEngine(), import("./results-view.ts")]);
      const answer = await engine.search(address.query, { ...address, limit: this.#limit, counts: true });
      await nextTurn();
      if (run !== this.#latest) return;
      this.#draw(engine, view, address, answer);
      if (focusFrom !== undefined) list.querySelectorAll<HTMLElement>("[data-hasil] a")[focusFrom]?.focus();
      if (answer.total > 0) this.#typed = rememberQuery(address.query, this.#typing ? this.#typed : null);
    } catch {
      if (run === this.#latest) this.#part("jumlah").textContent = NOT_LOADED;
    } finally {
      clearTimeout(slow);
      if (run === this.#latest) this.#announce(this.#part("jumlah").textContent ?? "");
      if (run === this.#latest) list.setAttribute("aria-busy", "false");
    }
  }

  #draw(
    engine: SearchEngine,
    view: typeof ResultsView,
    address: SearchAddress,
    answer: Awaited<ReturnType<SearchEngine["search"]>>,
  ): void {
    const { lexicon } = engine;
    const act = {
      search: (query: string) => this.#go({ ...address, query, literal: false }, "push"),
      setLiteral: (literal: boolean) => this.#go({ ...address, literal }, "push"),
    };
    this.#part("jumlah").textContent = answerSentence(answer);
    this.#part("lepas").hidden = Object.keys(address.filters).length === 0;
    this.#part("arti").replaceChildren(...view.meaning(answer, address.literal, lexicon, act));
    this.#part("hasil-daftar").replaceChildren(
      ...answer.hits.map((record) => view.hitItem(record, answer, lexicon)),
    );
    this.#part("kosong").hidden = answer.total > 0 && answer.covers !== "terkait";
    this.#part("lagi").hidden = answer.hits.length >= answer.total;
    this.#drawFilters(view.filterFields(answer.filters, address.filters));
    this.#showRecent();
  }

  /** Replaces the checkboxes and gives the focus back to the one that had it. */
  #drawFilters(fields: HTMLElement[]): void {
    const focused = document.activeElement;
    const form = this.#part("saringan");
    const held = focused instanceof HTMLInputElement && form.contains(focused) ? focused : null;
    form.replaceChildren(...fields);
    this.#part("saring").hidden = fields.length === 0;
    if (!held) return;
    const same = [...form.querySelectorAll("input")].find(
      ({ name, value }) => name === held.name && value === held.value,
    );
    same?.focus();
  }

  #chosenFilters(): Record<string, string[]> {
    const filters: Record<string, string[]> = {};
    for (const box of this.#part("saringan").querySelectorAll<HTMLInputElement>("input:checked"))
      (filters[box.name] ??= []).push(box.value);
    return filters;
  }

  #showRecent(): void {
    const queries = this.#input.value.trim() === "" ? recentQueries() : [];
    this.#part("riwayat").hidden = queries.length === 0;
    const go = (query: string): void => this.#go({ query, filters: {}, literal: false }, "push");
    this.#part("riwayat-daftar").replaceChildren(
      ...queries.map((query) =>
        make(
          "li",
          {},
          button(query, () => go(query)),
        ),
      ),
    );
  }
}

customElements.define("search-results", SearchResults);
