/** The form as PDF, drawn with Typst, which is an optional dependency: null where it is missing. */
import { approverLines, identityRows, listRows, type Printed } from "./twelve.ts";

export type PdfLayout = "ruled" | "block" | "open" | "wrapped";

/**
 * `ruled`: every cell has its rules. `block`: the identity block is one box with labels, colons and values in it, and each
 * part's label shares the box with its list. `open`: no rules at all. `wrapped`: labels are so narrow that they wrap.
 */
export async function pdfOf(sops: readonly Printed[], layout: PdfLayout): Promise<Uint8Array | null> {
  return pdfFrom(`${HEAD}${sops.map(LAYOUTS[layout]).join("\n#pagebreak()\n")}`);
}

/** Any Typst source as a PDF. */
export async function pdfFrom(source: string): Promise<Uint8Array | null> {
  try {
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
    const pdf = NodeCompiler.create().pdf({ mainFileContent: source });
    return new Uint8Array(pdf);
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

const HEAD = `#set page(paper: "a4", margin: 15mm)\n#set text(size: 10pt)\n#set par(leading: 0.55em)\n`;
const KOP = "[#align(center)[PEMERINTAH KABUPATEN MALANG \\ KECAMATAN NGANTANG]]";

const LAYOUTS: Readonly<Record<PdfLayout, (sop: Printed) => string>> = {
  ruled: (sop) =>
    `#table(columns: (34%, 20%, 46%), table.cell(rowspan: 6)${KOP}, ${cells(sop)})\n${lists(sop, "0.6pt", false)}`,
  block: (sop) =>
    `#table(columns: (34%, 66%), ${KOP}, [#grid(columns: (90pt, 10pt, 1fr), row-gutter: 4pt, ${cells(sop, "[:], ")})])\n${lists(sop, "0.6pt", true)}`,
  open: (sop) =>
    `#table(columns: (34%, 20%, 46%), stroke: none, table.cell(rowspan: 6)${KOP}, ${cells(sop)})\n${lists(sop, "none", false)}`,
  wrapped: (sop) =>
    `#table(columns: (40%, 58pt, 1fr), table.cell(rowspan: 6)${KOP}, ${cells(sop)})\n${lists(sop, "0.6pt", true)}`,
};

function cells(sop: Printed, colon = ""): string {
  const rows = [
    ...identityRows(sop).map(([label, value]) => [label, `#${quoted(value)}`]),
    ["Disahkan oleh", approver(sop)],
    ["Nama SOP", `#${quoted(sop.nama)}`],
  ];
  return rows.map(([label, value]) => `[${label}], ${colon}[${value}]`).join(", ");
}

function approver(sop: Printed): string {
  const lines = approverLines(sop).filter((line) => line !== "");
  return lines.map((line, index) => `${index === 1 ? "#v(30pt)" : ""}#${quoted(line)}`).join(" \\ ");
}

function lists(sop: Printed, stroke: string, together: boolean): string {
  const rows = listRows(sop).flatMap(([left, leftItems, right, rightItems]) => {
    const [a, b] = [items(leftItems), items(rightItems)];
    return together
      ? [`[*${left} :* \\ ${a}]`, `[*${right}:* \\ ${b}]`]
      : [`[${left}]`, `[${right}]`, `[${a}]`, `[${b}]`];
  });
  return `#table(columns: (50%, 50%), stroke: ${stroke}, ${rows.join(", ")})`;
}

function items(texts: readonly string[]): string {
  if (texts.length < 2) return texts.map((text) => `#${quoted(text)}`).join("");
  return `#enum(${texts.map((text) => `[#${quoted(text)}]`).join(", ")})`;
}

/** A Typst string: nothing in it is markup. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
