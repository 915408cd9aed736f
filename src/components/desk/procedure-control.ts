/** The flowchart part: performers as a list, steps as a table, or a button where there are none yet. */
import type { Field } from "../../desk/form-fields.ts";
import { changed, help, type Control } from "./control.ts";
import { button, make, newId } from "./dom.ts";
import { ListControl } from "./list-control.ts";
import { GroupControl, makeControl } from "./make-control.ts";

type Group = Field & { readonly kind: "group" };
type Values = Readonly<Record<string, unknown>>;

export class ProcedureControl implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #field: Group;
  readonly #room = make("div");
  #performers: Control | null = null;
  #steps: Control | null = null;

  constructor(field: Group, given: unknown) {
    this.#field = field;
    this.element = make(
      "fieldset",
      { class: "isian isian--kelompok isian--langkah" },
      make("legend", {}, field.label),
      help(field.help),
      this.notes,
      this.#room,
    );
    if (typeof given === "object" && given !== null) this.#open(given as Values);
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
      changed(this.element);
    };
    this.#room.replaceChildren(button("Tambah langkah kerja", open, { class: "button button--kecil" }));
  }

  #open(values: Values): void {
    const fields = new Map(this.#field.fields.map((field) => [field.key, field]));
    const steps = fields.get("langkah") as Field & { kind: "list" };
    const rows = Array.isArray(values["langkah"]) ? (values["langkah"] as unknown[]) : [];
    this.#performers = makeControl(fields.get("pelaksana")!, values["pelaksana"]);
    this.#steps = new ListControl({ label: steps.label, help: steps.help, one: "langkah" }, rows, (row) => {
      const group = steps.item as Group;
      return new StepControl(group.fields, row);
    });
    const close = () => {
      this.#close();
      this.focus();
      changed(this.element);
    };
    this.#room.replaceChildren(
      this.#performers.element,
      make("div", { class: "langkah" }, this.#steps.element),
      button("Hapus seluruh bagian ini", close, { class: "button button--kecil" }),
    );
  }
}

/** One row of the table. The performers are written side by side, as the form has columns. */
class StepControl extends GroupControl {
  constructor(fields: readonly Field[], given: unknown) {
    super(fields.map(oneLine), joined(given), null);
    this.element.classList.add("langkah__baris");
  }

  override value(): unknown {
    const value = super.value() as Record<string, unknown> | undefined;
    if (value === undefined) return undefined;
    const names = value["pelaksana"];
    if (typeof names !== "string") return { ...value, pelaksana: [] };
    const list = names.split(";").map((name) => name.trim());
    return { ...value, pelaksana: list.length === 1 ? list[0]! : list.filter((name) => name !== "") };
  }
}

function joined(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !("pelaksana" in given)) return given;
  const { pelaksana } = given;
  return { ...given, pelaksana: Array.isArray(pelaksana) ? pelaksana.join("; ") : pelaksana };
}

function oneLine(field: Field): Field {
  if (field.key !== "pelaksana") return { ...field, help: "" };
  return { key: field.key, label: field.label, help: "", kind: "text" };
}
