/** The elements that scripts make, on every page alike. */
type Value = string | number | boolean | null | undefined;

/** `make("li", { class: "x" }, "text", child)`; strings become text. Attributes and children that are `null` or false are left out. */
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

/** A button that does `act`. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, Value>> = {},
): HTMLButtonElement {
  const made = make("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}
