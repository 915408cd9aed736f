/** The words of the document, line by line; what was read into no field stands out. */
import type { SourceLine } from "../../desk/draft.ts";
import { make } from "../make.ts";
import { closestTo } from "../part-of.ts";

/** @param choose told the field whose words were pressed */
export function sourceView(
  lines: readonly SourceLine[],
  doubtful: ReadonlySet<string>,
  choose: (field: string) => void,
): HTMLElement {
  let page = 1;
  const rows = lines.flatMap((line) => {
    const turn = line.page === page ? [] : [make("hr", { "data-halaman": `Halaman ${line.page}` })];
    page = line.page;
    return [...turn, make("p", {}, ...line.parts.flatMap((part) => [...partOf(part, doubtful), " "]))];
  });
  const box = make(
    "div",
    { class: "naskah", tabindex: 0, role: "group", "aria-label": "Kata-kata dokumen" },
    ...rows,
  );
  box.addEventListener("click", (event) => {
    const field = closestTo(event, "[data-ke]")?.dataset["ke"];
    if (field) choose(field);
  });
  return box;
}

function partOf({ text, field, label }: SourceLine["parts"][number], doubtful: ReadonlySet<string>): Node[] {
  if (label) return [make("b", { "data-ke": field }, text)];
  if (field === null) return [make("span", { class: "naskah__lepas" }, text)];
  return [make("span", { "data-ke": field, class: doubtful.has(field) && "naskah__ragu" }, text)];
}

/** Lights the words of one field. */
export function lightSource(box: HTMLElement, field: string | undefined): void {
  let first: Element | null = null;
  for (const part of box.querySelectorAll<HTMLElement>("[data-ke]")) {
    const own = part.dataset["ke"] === field;
    part.classList.toggle("naskah__sorot", own);
    if (own) first ??= part;
  }
  if (!(first instanceof HTMLElement)) return;
  const top = first.offsetTop - box.clientHeight / 3;
  box.scrollTo({ top: Math.max(0, top) });
}
