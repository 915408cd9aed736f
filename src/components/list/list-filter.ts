/**
 * Narrows and orders the rows of the page's list (`[data-baris]`, values in their data attributes); the state is
 * the URL's query, so that a narrowed list can be shared and Back works.
 */
import { append } from "../../basics/append.ts";
import { present } from "../../basics/must.ts";
import { partOf } from "../part-of.ts";

const FACETS = ["kelompok", "unit", "peraturan", "kelengkapan", "tahun"] as const;
type Facet = (typeof FACETS)[number];

class ListFilter extends HTMLElement {
  #form!: HTMLFormElement;
  #status!: HTMLElement;
  #rows: HTMLElement[] = [];

  connectedCallback() {
    this.#form = partOf(this, "form");
    this.#status = partOf<HTMLElement>(this, "[role=status]");
    this.#rows = [...document.querySelectorAll<HTMLElement>("[data-baris]")];
    partOf(this, "details").open = matchMedia("(min-width: 44rem)").matches || location.search !== "";
    this.#form.addEventListener("change", () => this.#chosen());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#chosen();
    });
    this.#form.addEventListener("reset", () => setTimeout(() => this.#chosen()));
    addEventListener("popstate", () => this.#readUrl());
    this.#readUrl();
  }

  /** Null for a way to narrow that this list does not have. */
  #select(name: string): HTMLSelectElement | null {
    const select = this.#form.elements.namedItem(name);
    return select instanceof HTMLSelectElement ? select : null;
  }

  #valueOf(name: string): string {
    return this.#select(name)?.value ?? "";
  }

  #readUrl() {
    const query = new URLSearchParams(location.search);
    for (const name of [...FACETS, "urut"]) {
      const select = this.#select(name);
      if (select) select.value = query.get(name) ?? "";
    }
    this.#apply();
  }

  #chosen() {
    const query = new URLSearchParams();
    for (const name of [...FACETS, "urut"]) {
      const value = this.#valueOf(name);
      if (value) query.set(name, value);
    }
    const search = query.size > 0 ? `?${query}` : location.pathname;
    history.pushState(null, "", search);
    this.#apply();
  }

  #apply() {
    for (const row of this.#rows) row.hidden = !this.#matches(row);
    for (const facet of FACETS) this.#count(facet);
    this.#sort(this.#valueOf("urut"));
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const total = this.#status.dataset["total"];
    this.#status.textContent =
      shown === this.#rows.length
        ? `${total} SOP`
        : shown === 0
          ? "Tidak ada SOP yang cocok dengan saringan ini."
          : `${shown} dari ${total} SOP`;
    for (const section of document.querySelectorAll<HTMLElement>("[data-bagian]")) {
      section.hidden = section.querySelector("[data-baris]:not([hidden])") === null;
    }
  }

  /** Whether a row passes all filters, or all but one (to count what that one would give). */
  #matches(row: HTMLElement, except?: Facet): boolean {
    return FACETS.every((facet) => {
      const wanted = this.#valueOf(facet);
      return facet === except || !wanted || valuesOf(row, facet).includes(wanted);
    });
  }

  /** Every option tells how many rows it would leave. */
  #count(facet: Facet) {
    const rows = this.#rows.filter((row) => this.#matches(row, facet));
    for (const option of this.#select(facet)?.options ?? []) {
      if (!option.value) continue;
      const count = rows.filter((row) => valuesOf(row, facet).includes(option.value)).length;
      option.textContent = `${option.dataset["label"]} (${count})`;
    }
  }

  #sort(order: string) {
    const bodies = new Map<HTMLElement, HTMLElement[]>();
    for (const row of this.#rows) {
      const body = present(row.parentElement);
      append(bodies, body, row);
    }
    const compare = ORDERS[order];
    for (const [body, rows] of bodies)
      body.append(...(compare ? rows.toSorted((a, b) => past(a) - past(b) || compare(a, b)) : rows));
  }
}

/** Whatever the order, what is no longer followed comes last. */
const past = (row: HTMLElement) => (row.dataset["lewat"] === undefined ? 0 : 1);

const byName = (a: HTMLElement, b: HTMLElement) =>
  present(a.dataset["nama"]).localeCompare(present(b.dataset["nama"]), "id", { numeric: true });

const ORDERS: Record<string, (a: HTMLElement, b: HTMLElement) => number> = {
  nama: byName,
  tanggal: (a, b) =>
    present(b.dataset["tanggal"]).localeCompare(present(a.dataset["tanggal"])) || byName(a, b),
  temuan: (a, b) => Number(b.dataset["temuan"]) - Number(a.dataset["temuan"]) || byName(a, b),
};

/** A row's values for a filter; only regulations are several, as `kelengkapan` may hold a space. */
function valuesOf(row: HTMLElement, facet: Facet): string[] {
  const value = row.dataset[facet] ?? "";
  return facet === "peraturan" ? value.split(" ") : [value];
}

customElements.define("list-filter", ListFilter);
