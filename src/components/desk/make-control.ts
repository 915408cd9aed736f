/** From a field of the schema to its control. */
import type { DeskField } from "../../desk/form-fields.ts";
import { help, TextControl, type Control } from "./control.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";
import { ListControl } from "./list-control.ts";
import { isRecord } from "../../basics/typed-keys.ts";
import type { Values } from "../../desk/draft.ts";

/** @param spoken the name where the field shows none */
export function makeControl(field: DeskField, given: unknown, spoken: string | null = null): Control {
  if (field.kind === "list") {
    const items = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given];
    const { label, help: words, item } = field;
    return new ListControl({ label, help: words, one: "butir" }, items, (one, name) =>
      makeControl(item, one, name),
    ).listen();
  }
  if (field.kind === "group") return new GroupControl(field.fields, given, spoken === null ? field : null);
  if (field.kind === "item") return new ItemControl(field, given, spoken);
  return new TextControl(field, given, spoken);
}

/** Several keys together; keys of the entry that the schema does not know stay. */
class GroupControl implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #controls: ReadonlyMap<string, Control>;
  readonly #rest: Values;

  constructor(fields: readonly DeskField[], given: unknown, head: DeskField | null) {
    const values = isRecord(given) ? given : {};
    this.#controls = new Map(fields.map((field) => [field.key, makeControl(field, values[field.key])]));
    this.#rest = Object.fromEntries(Object.entries(values).filter(([key]) => !this.#controls.has(key)));
    const inner = [...this.#controls.values()].map(({ element }) => element);
    const legend = head ? [make("legend", {}, head.label), help(head.help)] : [];
    this.element = make(
      head ? "fieldset" : "div",
      { class: "isian isian--kelompok" },
      ...legend,
      this.notes,
      make("div", { class: "isian__dalam" }, ...inner),
    );
  }

  value(): Values | undefined {
    const values: Record<string, unknown> = {};
    for (const [key, control] of this.#controls) {
      const value = control.value();
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) values[key] = value;
    }
    const all = { ...values, ...this.#rest };
    return Object.keys(all).length === 0 ? undefined : all;
  }

  inner(step: PropertyKey): Control | undefined {
    return this.#controls.get(String(step));
  }

  focus(): void {
    [...this.#controls.values()][0]?.focus();
  }
}

/** A text; and, folded away, what may stand beside it: the reference where the automatic one is wrong. */
class ItemControl implements Control {
  readonly element: HTMLElement;
  readonly notes: HTMLElement;
  readonly #text: TextControl;
  readonly #more: GroupControl;

  constructor(field: DeskField & { kind: "item" }, given: unknown, spoken: string | null) {
    const values = isRecord(given) ? given : { teks: given };
    const { teks, ...rest } = values;
    this.#text = new TextControl({ ...field, kind: "text" }, teks, spoken);
    this.notes = this.#text.notes;
    this.#more = new GroupControl(field.more, rest, null);
    const open = Object.keys(rest).length > 0;
    const names = field.more.map(({ label }) => label).join(", ");
    this.#text.element.append(
      make("details", { class: "isian__lebih", open }, make("summary", {}, names), this.#more.element),
    );
    this.element = this.#text.element;
  }

  value(): unknown {
    const teks = this.#text.value();
    const more = this.#more.value();
    return more === undefined ? teks : { teks, ...more };
  }

  inner(step: PropertyKey): Control | undefined {
    return step === "teks" ? this.#text : this.#more.inner(step);
  }

  focus(): void {
    this.#text.focus();
  }
}
