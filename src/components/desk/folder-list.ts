/** The entries of an opened content folder, to choose from. */
import { make } from "../make.ts";
import { newId } from "./dom.ts";

/** More are found by typing. */
const SHOWN = 60;

export function folderList(
  name: string,
  paths: readonly string[],
  open: (path: string) => void,
): HTMLElement {
  const id = newId();
  const filter = make("input", { id, type: "search", autocomplete: "off" });
  const list = make("ul", { class: "folder__daftar plain" });
  const more = make("p", { class: "small muted" });
  const draw = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = paths.filter((path) => words.every((word) => path.includes(word)));
    list.replaceChildren(
      ...found.slice(0, SHOWN).map((path) => {
        const button = make("button", { type: "button", class: "taut" }, path.replace(/^sop\/|\.mdx$/g, ""));
        button.addEventListener("click", () => open(path));
        return make("li", {}, button);
      }),
    );
    more.textContent =
      found.length > SHOWN ? `dan ${found.length - SHOWN} lainnya; ketik sebagian namanya.` : "";
  };
  filter.addEventListener("input", draw);
  draw();
  return make(
    "details",
    { class: "folder", open: true },
    make("summary", {}, `Folder ${name}: ${paths.length} entri`),
    make("label", { for: id, class: "visually-hidden" }, "Saring entri"),
    paths.length > 8 && filter,
    list,
    more,
  );
}
