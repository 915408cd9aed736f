/** What every field of the correction form can do. */
import type { DeskField } from "../../desk/form-fields.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";

export interface Control {
  readonly element: HTMLElement;
  /** What is filled in; undefined when that is nothing. */
  value(): unknown;
  /** The field at a step of a path, as `value()` has last given it. */
  inner(step: PropertyKey): Control | undefined;
  focus(): void;
  /** Where what is said of the field stands. */
  readonly notes: HTMLElement;
}

/** Tells the form that fields came, went or moved. */
export function tellChanged(element: HTMLElement): void {
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Label, help, notes and a box for text; without label its name is only spoken. */
export class TextControl implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly input: HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;
  readonly #number: boolean;

  constructor(field: DeskField, given: unknown, spoken: string | null = null) {
    const id = newId();
    const text = typeof given === "string" || typeof given === "number" ? String(given) : "";
    this.#number = field.kind === "number";
    this.input = inputOf(field, text);
    this.input.id = id;
    this.input.setAttribute("aria-describedby", this.notes.id);
    if (spoken !== null) this.input.setAttribute("aria-label", spoken);
    const head = spoken === null ? [make("label", { for: id }, field.label), help(field.help)] : [];
    this.element = make("div", { class: "isian" }, ...head, this.input, this.notes);
  }

  value(): unknown {
    const text = this.input.value.replace(/\s*\n\s*/g, " ");
    if (text.trim() === "") return undefined;
    return this.#number && /^\s*\d+\s*$/.test(text) ? Number(text) : text;
  }

  inner(): undefined {
    return undefined;
  }

  focus(): void {
    this.input.focus();
  }
}

export function help(text: string): HTMLElement | null {
  return text === "" ? null : make("p", { class: "isian__bantuan" }, text);
}

function inputOf(field: DeskField, text: string) {
  if (field.kind === "choice") {
    const empty = make("option", { value: "" }, "(tidak disebut)");
    const options = field.choices.map((choice) => make("option", { value: choice }, choice));
    const select = make("select", {}, empty, ...options);
    // What the entry holds stays visible, even where it is no choice.
    if (text !== "" && !field.choices.includes(text)) select.append(make("option", { value: text }, text));
    select.value = text;
    return select;
  }
  if (field.kind === "number") return make("input", { inputmode: "numeric", value: text, size: 3 });
  const area = make("textarea", { rows: 1, spellcheck: "false" });
  area.value = text;
  return area;
}
