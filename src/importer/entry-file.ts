/** A SOP as the text of an entry. What editors have written into an entry that is replaced stays there. */
import { FORM_LISTS } from "../schema/field-labels.ts";
import { isMap, isScalar, parseDocument, stringify, type Pair } from "yaml";
import type { ImportedSop } from "./entry.ts";
import { splitFrontmatter } from "../schema/frontmatter.ts";
import { knownKeys } from "../schema/shape.ts";
import { sopSchema } from "../schema/sop.ts";
import { present } from "../schema/must.ts";

/** Keys that a form can fill. `sumber` tells where from, and so is no difference between two readings. */
const FORM_KEYS = [
  "nama",
  "nomor",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "tanggalPengesahan",
  "disahkanOleh",
  ...FORM_LISTS,
  "bagianLain",
  "formulir",
  "prosedur",
] as const satisfies readonly (keyof ImportedSop)[];

/** A new entry. */
export function newEntry(sop: ImportedSop): string {
  return `---\n${stringify(ordered(sop), { lineWidth: 0 })}---\n`;
}

/** The keys in the order of the form; those without a value are left out. */
function ordered(sop: ImportedSop): Record<string, unknown> {
  return Object.fromEntries(
    [...FORM_KEYS, "sumber" as const].flatMap((key) => (sop[key] === undefined ? [] : [[key, sop[key]]])),
  );
}

/** Whether an entry says the same as the form, whatever else editors have added. */
export function saysTheSame(text: string, sop: ImportedSop): boolean {
  const entry = frontmatterOf(text);
  return FORM_KEYS.every((key) => same(entry[key], sop[key]));
}

function same(there: unknown, read: unknown): boolean {
  return JSON.stringify(plain(there)) === JSON.stringify(plain(read));
}

/** List items without their references; empty lists and objects count as nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.length === 2 && "teks" in value && "rujukan" in value) return value.teks;
  const kept = entries.map(([key, one]) => [key, plain(one)] as const).filter(([, one]) => one !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept.sort(([a], [b]) => a.localeCompare(b)));
}

/** The entry with the form's values in it; other keys and the prose stay as they are. */
export function replaced(text: string, sop: ImportedSop): string {
  const parts = present(splitFrontmatter(normal(text)));
  const document = parseDocument(parts.yaml);
  const map = document.contents;
  if (!isMap(map)) return newEntry(sop);
  const before = document.toJS() as Record<string, unknown>;
  for (const key of [...FORM_KEYS, "sumber" as const]) {
    if (sop[key] === undefined) document.delete(key);
    else if (!same(before[key], sop[key])) document.set(key, document.createNode(sop[key]));
  }
  const order = knownKeys(sopSchema, []);
  const place = ({ key }: Pair): number => order.indexOf(String(isScalar(key) ? key.value : key));
  map.items.sort((a, b) => place(a) - place(b));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** The name of the SOP that an entry holds; null where it cannot be read. */
export function nameIn(text: string): string | null {
  const { nama } = frontmatterOf(text);
  return typeof nama === "string" ? nama : null;
}

function frontmatterOf(text: string): Record<string, unknown> {
  const parts = splitFrontmatter(normal(text));
  const value: unknown = parts ? parseDocument(parts.yaml).toJS() : null;
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function normal(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
