/** Random changes of a content folder, as clerks make them; those that make it malformed are taken back. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { readContent } from "../../src/reader/content.ts";
import { splitFrontmatter } from "../../src/schema/files/frontmatter.ts";
import { filesOf } from "../e2e/support/dist.ts";

/** One change: numbers choose file and place, whatever there is to choose from. */
export interface Edit {
  readonly kind: "text" | "drop" | "repeat" | "swap" | "body" | "remove file" | "copy file" | "rename file";
  readonly file: number;
  readonly place: number;
  readonly text: string;
}

const KINDS: readonly Edit["kind"][] = [
  ...["text", "text", "text", "drop", "repeat", "swap", "body"].map((kind) => kind as Edit["kind"]),
  "remove file",
  "copy file",
  "rename file",
];

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.nat(1000),
  place: fc.nat(1000),
  text: fc.oneof(
    fc.constantFrom("Perpres 29/2014", "SOP Legalisasi Dokumen", "dicabut", "2 Februari 2021", "R&D <b>”"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  ),
});

/** Makes the change below `root`. @returns whether it stands: the content is as sound as before */
export async function makeEdit(root: string, folder: string, edit: Edit): Promise<boolean> {
  const path = join(root, folder);
  const names = filesOf(path).filter((name) => /\.(?:yaml|mdx)$/.test(name));
  const file = join(path, names[edit.file % names.length]!);
  const before = readFileSync(file, "utf8");
  const made = change(file, before, edit);
  const sound = await readContent(root, folder).then(
    () => true,
    () => false,
  );
  if (sound) return true;
  if (made !== file) rmSync(made, { force: true });
  writeFileSync(file, before);
  return false;
}

/** @returns the file that was written last */
function change(file: string, text: string, edit: Edit): string {
  const other = file.replace(/(\.\w+)$/, `-${edit.place}$1`);
  if (edit.kind === "remove file") rmSync(file);
  else if (edit.kind === "rename file") renameSync(file, other);
  else if (edit.kind !== "copy file") writeFileSync(file, changedText(text, edit));
  else if (!existsSync(other)) cpSync(file, other);
  return edit.kind === "copy file" || edit.kind === "rename file" ? other : file;
}

function changedText(text: string, edit: Edit): string {
  const parts = splitFrontmatter(text);
  if (parts && edit.kind === "body") return `${text}\n${edit.text}\n`;
  const data: unknown = parse(parts?.yaml ?? text);
  changeData(data, edit);
  return parts ? `---\n${stringify(data)}---\n${parts.body}` : stringify(data);
}

type Holder = Record<string, unknown> | unknown[];

/** Every place in the data: what holds it, and under which key. */
function placesIn(holder: Holder): { holder: Holder; key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === "object" && value !== null ? placesIn(value as Holder) : []),
  ]);
}

function changeData(data: unknown, { kind, place, text }: Edit): void {
  if (typeof data !== "object" || data === null) return;
  const places = placesIn(data as Holder);
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return;
  const { holder, key } = chosen;
  if (!Array.isArray(holder)) {
    if (kind === "drop") delete holder[key];
    else if (kind === "text" && typeof holder[key] === "string") holder[key] = text;
    return;
  }
  const index = Number(key);
  if (kind === "drop") holder.splice(index, 1);
  else if (kind === "repeat") holder.splice(index, 0, holder[index]);
  else if (kind === "swap") holder.reverse();
  else if (typeof holder[index] === "string") holder[index] = text;
}
