/** A feed's file as records: JSON as legal documentation sites publish it, or a table with keys in its head. */
import { parse } from "csv-parse/browser/esm/sync";
import type { FeedRecord } from "./feed-record.ts";
import { isRecord } from "../../basics/typed-keys.ts";

/**
 * @param text the file's text
 * @returns null when it is neither
 */
export function readFeed(text: string): FeedRecord[] | null {
  const plain = text.replace(/^\uFEFF/, "");
  return /^\s*[[{]/.test(plain) ? fromJson(plain) : fromTable(plain);
}

/** The list itself, or an object that holds it (`{ "peraturan": […] }`, `{ "data": […] }`). */
function fromJson(text: string): FeedRecord[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value).find(Array.isArray)
      : undefined;
  const records: unknown[] = list ?? [];
  return list && records.every(isRecord) ? records : null;
}

/** Spreadsheets of this country separate by semicolon. */
function fromTable(text: string): FeedRecord[] | null {
  const head = /^.*/.exec(text.trimStart())?.[0] ?? "";
  const delimiter = [";", "\t", ","].find((mark) => head.includes(mark));
  if (delimiter === undefined) return null;
  try {
    return parse(text, {
      columns: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch {
    return null;
  }
}
