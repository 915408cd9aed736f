/** One step of the flowchart part as a row of the table: boxes for its words, a tick for each performer. */
import type { DeskField } from "../../desk/form-fields.ts";
import { tellChanged, TextControl, type Control } from "./control.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";
import { must, present } from "../../basics/must.ts";
import type { Values } from "../../desk/draft.ts";

/** Keys that hold the number of another step. */
const TARGETS = ["ya", "tidak", "lanjut"] as const;

export class StepRow implements Control {
  readonly element = make("tr");
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #controls: ReadonlyMap<string, TextControl>;
  readonly #performers: Set<string>;
  readonly #rest: Values;
  #columns: readonly string[] = [];

  constructor(fields: readonly DeskField[], given: unknown) {
    const values: Values = typeof given === "object" ? { ...given } : {};
    const own = fields.filter(({ key }) => key !== "pelaksana");
    this.#controls = new Map(
      own.map((field) => [
        field.key,
        new TextControl({ ...field, help: "" }, values[field.key], field.label),
      ]),
    );
    this.#performers = new Set([values["pelaksana"] ?? []].flat().map(String));
    this.#rest = Object.fromEntries(
      Object.entries(values).filter(([key]) => key !== "pelaksana" && !this.#controls.has(key)),
    );
  }

  /** Undefined while nothing at all is written. */
  value(): unknown {
    const words = [...this.#controls].map(([key, control]) => [key, control.value()] as const);
    const filled = Object.fromEntries(words.filter(([, value]) => value !== undefined));
    // In the order of the columns; a name without one stays, and is a mistake that the form tells.
    const names = [
      ...this.#columns.filter((name) => this.#performers.has(name)),
      ...[...this.#performers].filter((name) => !this.#columns.includes(name)),
    ];
    if (Object.keys(filled).length === 0 && names.length === 0) return undefined;
    const { kegiatan, ...others } = filled;
    const pelaksana = names.length === 1 ? names[0] : names;
    return { ...(kegiatan === undefined ? {} : { kegiatan }), pelaksana, ...others, ...this.#rest };
  }

  inner(step: PropertyKey): Control | undefined {
    return this.#controls.get(String(step));
  }

  focus(): void {
    this.#controls.get("kegiatan")?.focus();
  }

  rename(from: string, to: string): void {
    if (this.#performers.delete(from)) this.#performers.add(to);
  }

  /** @param newNumber gives a step's number after a move; null when it is gone */
  renumber(newNumber: (old: number) => number | null): void {
    for (const key of TARGETS) {
      const control = this.#controls.get(key);
      const old = control?.value();
      if (control && typeof old === "number") control.input.value = String(newNumber(old) ?? "");
    }
  }

  /** Draws the row anew. @param tools moves and removes it */
  draw(number: number, performers: readonly string[], tools: HTMLElement): void {
    this.#columns = performers;
    const cell = (key: string) => {
      const control = must(this.#controls, key);
      const label = control.input.dataset["nama"] ?? present(control.input.getAttribute("aria-label"));
      control.input.dataset["nama"] = label;
      control.input.setAttribute("aria-label", `${label}, langkah ${number}`);
      return make("td", { class: `langkah__${key}`, "data-kepala": label }, control.element);
    };
    const kegiatan = cell("kegiatan");
    kegiatan.append(this.notes);
    const others = [...this.#controls.keys()].filter((key) => key !== "kegiatan");
    this.element.replaceChildren(
      make("th", { scope: "row" }, String(number)),
      kegiatan,
      ...performers.map((name) => this.#tick(name, number)),
      ...others.map(cell),
      make("td", { class: "langkah__alat" }, tools),
    );
  }

  #tick(name: string, number: number): HTMLElement {
    const box = make("input", { type: "checkbox", "aria-label": `${name} melakukan langkah ${number}` });
    box.checked = this.#performers.has(name);
    box.addEventListener("change", () => {
      if (box.checked) this.#performers.add(name);
      else this.#performers.delete(name);
      tellChanged(this.element);
    });
    return make("td", { class: "langkah__centang", "data-kepala": name }, box);
  }
}
