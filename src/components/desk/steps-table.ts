/** The steps as the table of the form: a column for each performer; arrows follow their steps when rows move. */
import type { DeskField } from "../../desk/form-fields.ts";
import { tellChanged, help, type Control } from "./control.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";
import { moveTools } from "./move-tools.ts";
import { StepRow } from "./step-row.ts";
import { itemAt, lastOf } from "../../basics/must.ts";

export class StepsTable implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #fields: readonly DeskField[];
  readonly #head = make("thead");
  readonly #body = make("tbody");
  #rows: StepRow[];
  #given: readonly StepRow[] = [];
  #performers: readonly string[] = [];

  constructor(field: DeskField, fields: readonly DeskField[], given: readonly unknown[]) {
    this.#fields = fields;
    this.#rows = given.map((row) => new StepRow(fields, row));
    this.element = make(
      "div",
      { class: "langkah", role: "group", "aria-label": field.label },
      help(`${field.help} Centang pelaksana tiap langkah; ya, tidak, dan lanjut diisi nomor langkah tujuan.`),
      this.notes,
      make(
        "div",
        { class: "table-scroll", tabindex: 0, role: "region", "aria-label": "Tabel langkah" },
        make("table", {}, this.#head, this.#body),
      ),
      button("Tambah langkah", () => this.#add(), { class: "button button--kecil" }),
    );
  }

  /** Takes the columns from the list of performers. One that is written anew keeps its ticks. */
  setPerformers(names: readonly string[]): void {
    if (names.length === this.#performers.length) {
      names.forEach((name, index) => {
        const old = itemAt(this.#performers, index);
        if (name !== old && !names.includes(old)) for (const row of this.#rows) row.rename(old, name);
      });
    }
    if (names.join("\n") === this.#performers.join("\n") && this.#body.hasChildNodes()) return;
    this.#performers = names;
    this.#draw();
  }

  value(): unknown {
    const filled = this.#rows
      .map((row) => [row, row.value()] as const)
      .filter(([, value]) => value !== undefined);
    this.#given = filled.map(([row]) => row);
    return filled.map(([, value]) => value);
  }

  inner(step: PropertyKey): Control | undefined {
    return this.#given[Number(step)];
  }

  focus(): void {
    this.#rows[0]?.focus();
  }

  #add(): void {
    this.#rows.push(new StepRow(this.#fields, undefined));
    this.#draw();
    lastOf(this.#rows).focus();
  }

  #move(from: number, to: number): void {
    const order = this.#rows.map((_, index) => index);
    order.splice(to, 0, ...order.splice(from, 1));
    this.#reorder(order);
    this.#body.rows[to]?.querySelector<HTMLElement>(`[data-geser=${to < from ? "naik" : "turun"}]`)?.focus();
  }

  #remove(at: number): void {
    this.#reorder(this.#rows.map((_, index) => index).filter((index) => index !== at));
    (this.#rows[Math.min(at, this.#rows.length - 1)] ?? this).focus();
  }

  /** @param order old places in their new order */
  #reorder(order: readonly number[]): void {
    this.#rows = order.map((index) => itemAt(this.#rows, index));
    const newNumber = (old: number) => {
      const at = order.indexOf(old - 1);
      return at === -1 ? null : at + 1;
    };
    for (const row of this.#rows) row.renumber(newNumber);
    this.#draw();
    tellChanged(this.element);
  }

  #draw(): void {
    const heads = this.#fields.filter(({ key }) => key !== "pelaksana");
    const [first, ...others] = heads.map(({ key, label }) =>
      make("th", { scope: "col", class: `langkah__${key}` }, label),
    );
    const performers = this.#performers.map((name) =>
      make("th", { scope: "col", class: "langkah__centang" }, name),
    );
    const tools = make("th", { scope: "col" }, make("span", { class: "visually-hidden" }, "Urutan"));
    this.#head.replaceChildren(
      make("tr", {}, make("th", { scope: "col" }, "No"), first, ...performers, ...others, tools),
    );
    this.#rows.forEach((row, index) => {
      const to = (place: number) => this.#move(index, place);
      row.draw(
        index + 1,
        this.#performers,
        moveTools("langkah", index, this.#rows.length, to, () => this.#remove(index)),
      );
    });
    this.#body.replaceChildren(...this.#rows.map(({ element }) => element));
  }
}
