/** A list that grows, shrinks and is put in order; empty boxes count as nothing. */
import { button } from "../button.ts";
import { make } from "../make.ts";
import { newId } from "./dom.ts";
import { moveTools } from "./move-tools.ts";
import { tellChanged, help, type Control } from "./control.ts";
import { itemAt, present } from "../../basics/must.ts";
import { closestTo } from "../part-of.ts";

interface ListWords {
  readonly label: string;
  readonly help: string;
  /** What one of them is called: "butir". */
  readonly one: string;
}

export class ListControl implements Control {
  readonly element: HTMLElement;
  readonly notes = make("div", { class: "isian__kabar", id: newId() });
  readonly #words: ListWords;
  readonly #make: (given: unknown, name: string) => Control;
  readonly #list = make("ol", { class: "daftar" });
  #items: Control[] = [];
  #given: readonly Control[] = [];

  constructor(
    words: ListWords,
    given: readonly unknown[],
    makeItem: (given: unknown, name: string) => Control,
  ) {
    this.#words = words;
    this.#make = makeItem;
    this.element = make(
      "fieldset",
      { class: "isian isian--daftar" },
      make("legend", {}, words.label),
      help(words.help),
      this.notes,
      this.#list,
      button(`Tambah ${words.one}`, () => this.#insert(this.#items.length), {
        class: "button button--kecil",
      }),
    );
    for (const one of given) this.#items.push(this.#item(one));
    this.#draw();
  }

  value(): unknown {
    const filled = this.#items
      .map((item) => [item, item.value()] as const)
      .filter(([, one]) => one !== undefined);
    this.#given = filled.map(([item]) => item);
    return filled.map(([, one]) => one);
  }

  inner(step: PropertyKey): Control | undefined {
    return this.#given[Number(step)];
  }

  focus(): void {
    (this.#items[0] ?? { focus: () => this.element.querySelector("button")?.focus() }).focus();
  }

  #item(given: unknown): Control {
    return this.#make(given, `${this.#words.label}, ${this.#words.one}`);
  }

  #insert(at: number): void {
    this.#items.splice(at, 0, this.#item(undefined));
    this.#draw();
    itemAt(this.#items, at).focus();
  }

  #move(from: number, to: number): void {
    const [item] = this.#items.splice(from, 1);
    this.#items.splice(to, 0, present(item));
    this.#draw();
    const name = to < from ? "naik" : "turun";
    const same = this.#list.children[to]?.querySelector<HTMLButtonElement>(`[data-geser=${name}]`);
    if (same && !same.disabled) same.focus();
    else present(item).focus();
    tellChanged(this.element);
  }

  #remove(at: number): void {
    this.#items.splice(at, 1);
    this.#draw();
    (this.#items[Math.min(at, this.#items.length - 1)] ?? this).focus();
    tellChanged(this.element);
  }

  #draw(): void {
    const { one } = this.#words;
    const rows = this.#items.map((item, index) => {
      const number = `${one} ${index + 1}`;
      const to = (place: number) => this.#move(index, place);
      const tools = moveTools(one, index, this.#items.length, to, () => this.#remove(index));
      const row = make("div", { class: "daftar__baris" }, item.element, tools);
      const box = item.element.querySelector(".isian > textarea");
      box?.setAttribute("aria-label", `${this.#words.label}, ${number}`);
      return make("li", {}, row);
    });
    this.#list.replaceChildren(...rows);
    this.#list.hidden = rows.length === 0;
  }

  /** Enter in an item's box begins the next one, as in a word processor. */
  listen(): this {
    this.#list.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      const row = closestTo(event, "li");
      if (!(event.target instanceof HTMLTextAreaElement) || row?.parentElement !== this.#list) return;
      event.preventDefault();
      this.#insert([...this.#list.children].indexOf(row) + 1);
    });
    return this;
  }
}
