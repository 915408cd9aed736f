/** The flowchart part: performers as a list, steps as a table; or a button where there are none yet. */
import type { DeskField } from "../../desk/form-fields.ts";
import { tellChanged, help, type Control } from "./control.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";
import { makeControl } from "./make-control.ts";
import { StepsTable } from "./steps-table.ts";
import { must } from "../../basics/must.ts";
import type { Values } from "../../desk/draft.ts";

type Group = DeskField & { readonly kind: "group" };

export class ProcedureControl implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #field: Group;
  readonly #room = make("div", { class: "stack" });
  #performers: Control | null = null;
  #steps: StepsTable | null = null;

  constructor(field: Group, given: unknown) {
    this.#field = field;
    this.element = make("div", { class: "isian isian--langkah" }, help(field.help), this.notes, this.#room);
    if (typeof given === "object" && given !== null) this.#open({ ...given });
    else this.#close();
  }

  value(): unknown {
    if (!this.#performers || !this.#steps) return undefined;
    return { pelaksana: this.#performers.value(), langkah: this.#steps.value() };
  }

  inner(step: PropertyKey): Control | undefined {
    if (step === "pelaksana") return this.#performers ?? undefined;
    if (step === "langkah") return this.#steps ?? undefined;
    // A finding names the step alone: `prosedur.3`.
    return this.#steps?.inner(step);
  }

  focus(): void {
    if (this.#performers) this.#performers.focus();
    else this.#room.querySelector("button")?.focus();
  }

  #close(): void {
    this.#performers = null;
    this.#steps = null;
    const open = () => {
      this.#open({ pelaksana: [""], langkah: [{}] });
      this.focus();
      tellChanged(this.element);
    };
    this.#room.replaceChildren(button("Tambah langkah kerja", open, { class: "button button--kecil" }));
  }

  #open(values: Values): void {
    const fields = new Map(this.#field.fields.map((field) => [field.key, field]));
    const steps = must(fields, "langkah");
    if (steps.kind !== "list" || steps.item.kind !== "group") throw new Error("steps are a list of groups");
    const rows: unknown[] = Array.isArray(values["langkah"]) ? values["langkah"] : [];
    const performers = makeControl(must(fields, "pelaksana"), values["pelaksana"]);
    const table = new StepsTable(steps, steps.item.fields, rows);
    const columns = () => table.setPerformers([performers.value() ?? []].flat().map(String));
    performers.element.addEventListener("input", columns);
    columns();
    this.#performers = performers;
    this.#steps = table;
    const close = () => {
      this.#close();
      this.focus();
      tellChanged(this.element);
    };
    this.#room.replaceChildren(
      performers.element,
      table.element,
      button("Hapus seluruh bagian ini", close, { class: "button button--kecil" }),
    );
  }
}
