/** The three small buttons beside an item: up, down, away. */
import { button } from "../button.ts";
import { make } from "../make.ts";

/**
 * @param one what an item is called: "butir"
 * @param move told the new place, from 0
 */
export function moveTools(
  one: string,
  index: number,
  count: number,
  move: (to: number) => void,
  remove: () => void,
): HTMLElement {
  const tool = (sign: string, name: string, label: string, act: () => void, disabled: boolean) =>
    button(sign, act, {
      class: "geser",
      "data-geser": name,
      "aria-label": `${label} ${one} ${index + 1}`,
      disabled,
    });
  return make(
    "div",
    { class: "daftar__alat" },
    tool("↑", "naik", "Naikkan", () => move(index - 1), index === 0),
    tool("↓", "turun", "Turunkan", () => move(index + 1), index === count - 1),
    tool("×", "hapus", "Hapus", remove, false),
  );
}
