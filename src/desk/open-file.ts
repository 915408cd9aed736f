/** Opens what was dropped: a document of an office, or an entry of a catalogue. */
import { readWithLines } from "../importer/read-document.ts";
import { splitFrontmatter, unixText } from "../schema/files/frontmatter.ts";
import { mistakeSentences, wrongSentence } from "../schema/mistakes/problem.ts";
import { readYaml } from "../schema/files/yaml.ts";
import type { Opened, OpenedFile, Values } from "./draft.ts";
import { sourceLines } from "./source-lines.ts";
import { itemAt } from "../basics/must.ts";
import { isRecord } from "../basics/typed-keys.ts";

/** Never throws for what a file may hold. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (/\.mdx?$/i.test(name)) return openEntry(name, new TextDecoder().decode(bytes));
  const { result, readings } = await readWithLines(name, bytes);
  if (result.galat !== null) return failed(name, result.galat);
  const sops = result.sop.map((sop, index): Opened => {
    const { lines, doubts } = itemAt(readings, index);
    const values: Values = { ...sop };
    return {
      draft: { values, original: null, unit: null, slug: null },
      path: null,
      read: values,
      lines: sourceLines(lines, values),
      doubts,
    };
  });
  const general = result.keraguan.filter(({ bidang }) => bidang === "").map(({ teks }) => teks);
  const own = new Set(readings.flatMap(({ doubts }) => doubts.map(({ teks }) => teks)));
  return { name, sops, doubts: general.filter((teks) => !own.has(teks)), problem: null };
}

/** An entry's frontmatter; its file name tells its address, unless it was renamed on the way. */
function openEntry(name: string, given: string): OpenedFile {
  const text = unixText(given);
  const parts = splitFrontmatter(text);
  if (!parts)
    return failed(
      name,
      "Data SOP tidak ditemukan: berkas .mdx harus diawali garis --- dan datanya ditutup garis --- lagi.",
    );
  const { value, mistakes, lost } = readYaml(parts.yaml, parts.yamlLine);
  const mistake = mistakes[0] ?? (value === undefined ? lost[0] : undefined);
  if (mistake) return failed(name, `Baris ${mistake.place.line}: ${mistakeSentences(mistake)}`);
  if (!isRecord(value))
    return failed(name, "Data SOP di berkas ini kosong atau bukan baris seperti kunci: isi.");
  const slug = name.replace(/^.*[\\/]/, "").replace(/\.mdx?$/i, "");
  const lines = text.split("\n").map((line) => ({
    page: 1,
    parts: [{ text: line, field: null, label: false }],
  }));
  const unit = unitIn(name);
  const draft = { values: value, original: text, unit, slug };
  const unread = lost.map((mistake) => `Baris ${mistake.place.line}: ${wrongSentence(mistake)}`);
  const path = unit === null ? null : name;
  const opened = { draft, path, read: draft.values, lines, doubts: [] };
  return { name, sops: [opened], doubts: unread, problem: null };
}

/** `sop/<unit>/<file>` in the path of an opened folder. */
function unitIn(name: string): string | null {
  return /(?:^|\/)sop\/([a-z0-9-]+)\/[^/]+$/.exec(name)?.[1] ?? null;
}

function failed(name: string, problem: string): OpenedFile {
  return { name, sops: [], doubts: [], problem };
}
