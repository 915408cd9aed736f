/** The form as an OpenDocument text. */
import { strToU8, zipSync } from "fflate";
import { approverLines, identityRows, listRows, type Printed } from "./twelve.ts";

const NAMESPACES = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** One table a SOP; the office's name in a cell over all rows; automatic numbers. */
export function odtOf(sops: readonly Printed[]): Uint8Array {
  return odtWith(sops.map(form).join("<text:p/>"));
}

export function odtWith(body: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(content),
  });
}

function form(sop: Printed): string {
  const rows = [
    ...identityRows(sop).map(([label, value]) => [label, [value]] as const),
    ["Disahkan oleh", approverLines(sop)] as const,
    ["Nama SOP", [sop.nama]] as const,
  ];
  const head = rows.map(([label, value], index) => {
    const kop =
      index === 0
        ? cell(["KECAMATAN NGANTANG"], ` table:number-rows-spanned="${rows.length}"`)
        : "<table:covered-table-cell/>";
    return `<table:table-row>${kop}${cell([label])}${cell(value)}</table:table-row>`;
  });
  const lists = listRows(sop).flatMap(([left, leftItems, right, rightItems]) => [
    `<table:table-row>${cell([left])}${cell([right], WIDE)}<table:covered-table-cell/></table:table-row>`,
    `<table:table-row>${list(leftItems, "")}${list(rightItems, WIDE)}<table:covered-table-cell/></table:table-row>`,
  ]);
  return `<table:table><table:table-column table:number-columns-repeated="3"/>${[...head, ...lists].join("")}</table:table>`;
}

const WIDE = ' table:number-columns-spanned="2"';

function cell(lines: readonly string[], attributes = ""): string {
  return `<table:table-cell${attributes}>${lines.map(paragraph).join("")}</table:table-cell>`;
}

function list(items: readonly string[], attributes: string): string {
  if (items.length < 2) return cell(items, attributes);
  return `<table:table-cell${attributes}><text:list>${items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join("")}</text:list></table:table-cell>`;
}

function paragraph(text: string): string {
  return `<text:p>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</text:p>`;
}
