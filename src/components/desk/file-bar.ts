/** What lies on the desk: the file, which of its SOPs, and the way to be rid of it. */
import type { OpenedFile } from "../../desk/draft.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";

interface Acts {
  readonly choose: (index: number) => void;
  readonly erase: () => void;
}

export function fileBar(file: OpenedFile, chosen: number, { choose, erase }: Acts): HTMLElement {
  const several = file.sops.map(({ draft }, index) => {
    const nama = draft.values["nama"];
    const label = `${index + 1}. ${typeof nama === "string" && nama !== "" ? nama : "tanpa nama"}`;
    return make("option", { value: index, selected: index === chosen }, label);
  });
  const select = make("select", { "aria-label": "SOP di dokumen ini" }, ...several);
  select.addEventListener("change", () => choose(Number(select.value)));
  return make(
    "div",
    { class: "bilah" },
    make("p", {}, make("strong", {}, file.name)),
    file.sops.length > 1 && select,
    button("Hapus dari perangkat ini", erase, { class: "button button--kecil" }),
    ...file.doubts.map((text) => make("p", { class: "gap" }, text)),
  );
}
