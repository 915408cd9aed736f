/** Dates that Excel keeps as numbers of days: shown as their cell's format shows them. */
import { formatDate } from "../../../schema/printed/printed-date.ts";
import { all, parseXml } from "./xml.ts";
import { firstOf } from "../../../basics/must.ts";

/** Built-in formats that show a date, in Indonesian settings (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd/mm/yyyy",
};

/** Format codes by the number of the style, for styles that show dates. */
export function dateFormats(styles: string | undefined): Map<number, string> {
  if (styles === undefined) return new Map();
  const root = parseXml(styles);
  const own = new Map(
    all(root, "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "",
    ]),
  );
  const cells = all(root, "cellXfs")[0];
  const formats = cells ? all(cells, "xf").map(({ attributes }) => Number(attributes["numFmtId"] ?? 0)) : [];
  return new Map(
    formats.flatMap((id, index) => {
      const code = own.get(id) ?? BUILT_IN[id];
      return code !== undefined && isDateFormat(code) ? [[index, code] as const] : [];
    }),
  );
}

function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(plain) && !/[#0?]/.test(plain);
}

/** Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
export function shownDate(serial: number, code: string): string {
  const iso = new Date(Math.round((serial - 25569) * 86400_000)).toISOString().slice(0, 10);
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = firstOf(formatDate(`${year}-${month}`).split(" "));
  return code
    .replace(/\[[^\]]*\]|;.*$|\s*h+:m+(?::s+)?/gi, "")
    .replace(/\\(.)/g, "$1")
    .replace(/"([^"]*)"|yyyy|yy|mmmm|mmm|mm|m|dddd,?\s*|dd|d/gi, (token, literal: string | undefined) => {
      if (literal !== undefined) return literal;
      const found: Readonly<Record<string, string>> = {
        yyyy: year,
        yy: year.slice(2),
        mmmm: name,
        mmm: name.slice(0, 3),
        mm: month,
        m: String(Number(month)),
        dd: day,
        d: String(Number(day)),
      };
      return found[token.toLowerCase()] ?? "";
    })
    .trim();
}
