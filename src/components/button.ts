/** Buttons that scripts make. */
import { make, type AttributeValue } from "./make.ts";

/** A button that does `act`. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): HTMLButtonElement {
  const made = make("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}
