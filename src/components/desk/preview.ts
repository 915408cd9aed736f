/** The form as it would be printed, from the same view as the site's own page. */
import type { ProcedureView } from "../../catalogue/views/procedure-view.ts";
import type { PrintedPart } from "../../catalogue/views/form-fields.ts";
import type { SopView } from "../../catalogue/views/sop-view.ts";
import { make } from "../make.ts";
import { itemAt } from "../../basics/must.ts";

export function preview(view: SopView): HTMLElement {
  return make(
    "div",
    { class: "lembar" },
    make("div", { class: "lembar__kop" }, ...view.unit.kop.map((line) => make("p", {}, line))),
    make(
      "dl",
      { class: "lembar__identitas" },
      ...view.identity.map(({ key, label, lines, printed, gaps }) =>
        make(
          "div",
          {},
          make("dt", {}, label),
          make(
            "dd",
            { class: key === "nama" && "strong" },
            ...lines.map((line) => make("p", {}, printed ?? line)),
            ...gaps.map(gap),
          ),
        ),
      ),
    ),
    ...view.fields.map(fieldOf),
    view.prosedur ? table(view.prosedur) : null,
  );
}

function fieldOf({ label, items, gaps }: PrintedPart): HTMLElement {
  const rows = items.map(({ text, gaps: own }) => make("li", {}, text, ...own.map(gap)));
  return make(
    "section",
    { class: "lembar__bagian" },
    make("h4", {}, label),
    rows.length > 0 ? make("ol", { class: rows.length === 1 && "tunggal" }, ...rows) : null,
    ...gaps.map(gap),
  );
}

function gap(words: string): HTMLElement {
  return make("span", { class: "gap" }, words);
}

/** Steps with the symbols that the site draws. */
function table({ performers, steps, symbols }: ProcedureView): HTMLElement {
  const cell = (text: string | null) => make("td", {}, text);
  const head = (text: string, span: Readonly<Record<string, number>>) =>
    make("th", { scope: "col", ...span }, text);
  const rows = steps.map((step) =>
    make(
      "tr",
      {},
      make("td", { class: "alur__nomor" }, String(step.number)),
      make("th", { scope: "row" }, step.kegiatan),
      ...step.cells.map((one, column) =>
        drawn(one?.svg, one?.symbol ? `${itemAt(performers, column).name} ${step.words}` : ""),
      ),
      cell(step.kelengkapan),
      cell(step.waktu),
      cell(step.output),
      cell(step.keterangan),
    ),
  );
  const upper = make(
    "tr",
    {},
    head("No", { rowspan: 2 }),
    head("Kegiatan", { rowspan: 2 }),
    ...(performers.length > 0 ? [head("Pelaksana", { colspan: performers.length })] : []),
    head("Mutu Baku", { colspan: 3 }),
    head("Keterangan", { rowspan: 2 }),
  );
  const lower = make(
    "tr",
    {},
    ...performers.map(({ name }) => head(name, {})),
    ...["Kelengkapan", "Waktu", "Output"].map((text) => head(text, {})),
  );
  const outlines = make("div", { class: "lembar__simbol" });
  outlines.innerHTML = `<svg width="0" height="0" aria-hidden="true"><defs>${symbols}</defs></svg>`;
  return make(
    "section",
    { class: "lembar__alur table-scroll", tabindex: 0, "aria-label": "Langkah kerja" },
    outlines,
    make("table", { class: "alur" }, make("thead", {}, upper, lower), make("tbody", {}, ...rows)),
  );
}

/** What is drawn is our own SVG; words of the document are never part of it. */
function drawn(svg: string | undefined, words: string): HTMLElement {
  const cell = make("td", { class: "alur__sel" });
  if (svg !== undefined) cell.innerHTML = `<svg aria-hidden="true">${svg}</svg>`;
  if (words !== "") cell.append(make("span", { class: "alur__kata" }, words));
  return cell;
}
