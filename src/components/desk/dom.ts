/** Makes elements: `make("li", { class: "x" }, "text", child)`. Attributes that are `null` or false are left out. */
type Value = string | number | boolean | null | undefined;

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Value>> = {},
  ...content: (Node | string | null | undefined | false)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...content.filter((part) => part !== null && part !== undefined && part !== false));
  return made;
}

/** A button that does something here. */
export function button(label: string, act: () => void, attributes: Record<string, Value> = {}) {
  const made = make("button", { type: "button", class: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

let count = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  count += 1;
  return `periksa-${count}`;
}

/** Waits until nothing has been asked for `delay` milliseconds. */
export function debounced(delay: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };
}
