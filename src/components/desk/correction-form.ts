/** The whole form of one SOP: builds it, reads it, and writes at each field what is said of it. */
import { withBase } from "../../catalogue/addresses.ts";
import { FORM_LISTS } from "../../schema/field-labels.ts";
import type { Checked, Doubt, Values } from "../../desk/draft.ts";
import type { DeskField } from "../../desk/form-fields.ts";
import { mistakeSentences } from "../../schema/mistakes/problem.ts";
import type { Control } from "./control.ts";
import { make } from "../make.ts";
import { makeControl } from "./make-control.ts";
import { ProcedureControl } from "./procedure-control.ts";
import { itemAt } from "../../basics/must.ts";

/** The last key that stands on paper; what follows is the catalogue's own. */
const LAST_PRINTED = "prosedur";

export class CorrectionForm {
  readonly element: HTMLElement;
  /** The steps, which want the whole width of the page. */
  readonly steps: HTMLElement;
  readonly #controls: ReadonlyMap<string, Control>;
  readonly #rest: Values;
  readonly #root: string;

  /** @param root address of the site's root, for links */
  constructor(fields: readonly DeskField[], values: Values, root: string) {
    this.#root = root;
    this.#controls = new Map(
      fields.map((field) => [
        field.key,
        field.key === LAST_PRINTED && field.kind === "group"
          ? new ProcedureControl({ ...field }, values[field.key])
          : makeControl(field, values[field.key]),
      ]),
    );
    this.#rest = Object.fromEntries(Object.entries(values).filter(([key]) => !this.#controls.has(key)));
    for (const [key, { element }] of this.#controls) element.dataset["bidang"] = key;
    const elements = [...this.#controls.values()].map(({ element }) => element);
    const cut = fields.findIndex(({ key }) => key === LAST_PRINTED);
    this.steps = itemAt(elements, cut);
    this.element = make(
      "form",
      { class: "formulir", "aria-label": "Isian SOP" },
      ...elements.slice(0, cut),
      make(
        "details",
        { class: "formulir__lain" },
        make("summary", {}, "Keterangan untuk katalog"),
        make("div", { class: "isian__dalam" }, ...elements.slice(cut + 1)),
      ),
    );
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  values(): Values {
    const values: Record<string, unknown> = {};
    for (const [key, control] of this.#controls) {
      const value = control.value();
      if (value !== undefined) values[key] = value;
    }
    return { ...withoutEmptyExtras(values), ...this.#rest };
  }

  /** Brings the reader to a field: `peralatan.1`. */
  focus(field: string): void {
    const control = this.#find(field.split("."));
    for (let box = control?.element.closest("details"); box; box = box.parentElement?.closest("details"))
      box.open = true;
    control?.element.scrollIntoView({ block: "center" });
    control?.focus();
  }

  tell({ mistakes, findings, targets }: Checked, doubts: readonly Doubt[]): void {
    for (const part of [this.element, this.steps]) {
      for (const box of part.querySelectorAll(".isian__kabar")) box.replaceChildren();
      for (const box of part.querySelectorAll("[aria-invalid]")) box.removeAttribute("aria-invalid");
    }
    for (const [field, { path, text }] of Object.entries(targets))
      this.#note(field.split("."), "tuju", path === null ? text : link(withBase(this.#root, path), text));
    for (const { bidang, teks } of doubts) if (bidang !== "") this.#note(bidang.split("."), "ragu", teks);
    for (const { field, severity, message } of findings) this.#note(field.split("."), severity, message);
    for (const { path, ...mistake } of mistakes) {
      const control = this.#note(path, "salah", capital(mistakeSentences(mistake)));
      control?.element.querySelector("textarea, input, select")?.setAttribute("aria-invalid", "true");
    }
  }

  #note(path: readonly PropertyKey[], tone: string, words: string | Node): Control | undefined {
    const control = this.#find(path);
    control?.notes.append(make("p", { class: "kabar", "data-nada": tone }, words));
    return control;
  }

  /** The field at a path, or the nearest around it. */
  #find(path: readonly PropertyKey[]): Control | undefined {
    let control = this.#controls.get(String(path[0]));
    for (const step of path.slice(1)) control = control?.inner(step) ?? control;
    return control;
  }
}

/** Lists that the form prints stay even when empty; of the catalogue's own, an empty one is none. */
function withoutEmptyExtras(values: Record<string, unknown>): Values {
  const printed = new Set<string>(FORM_LISTS);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => printed.has(key) || !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function link(href: string, text: string): HTMLElement {
  return make("a", { href, target: "_blank" }, text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
