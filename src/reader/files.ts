/** Which content files there are; files and folders with a wrong name are told, not skipped silently. */
import { existsSync, readdirSync, type Dirent } from "node:fs";
import { resolve } from "node:path";
import { LONGEST_PART } from "../schema/longest-part.ts";
import { slugify } from "../words/fold.ts";
import { problemAt, type Problem } from "../schema/mistakes/problem.ts";
import { notRead } from "./not-read.ts";

interface ContentFile {
  /** Path as clerks know it: from the project root unless the content folder is named absolutely; forward slashes. */
  readonly file: string;
  /** File name without its ending. */
  readonly name: string;
}

export interface SopFile extends ContentFile {
  readonly unit: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The data files directly in `folder` (`content/unit`), by name. */
export function yamlFiles(root: string, folder: string, problems: Problem[]): ContentFile[] {
  return filesIn(root, folder, ".yaml", problems);
}

/** An earlier version of a SOP: `<unit>/<slug>/<name>.mdx`, beside the SOP itself. */
interface VersionFile extends SopFile {
  readonly slug: string;
}

/** The SOP files in `folder` (`content/sop`): `<unit>/<slug>.mdx`, and their earlier versions, by unit and name. */
export function sopFiles(
  root: string,
  folder: string,
  problems: Problem[],
): { sops: SopFile[]; versions: VersionFile[] } {
  const units = entriesOf(root, folder).filter((entry) => entry.isDirectory());
  for (const entry of entriesOf(root, folder)) {
    if (entry.isDirectory()) continue;
    problems.push(
      problemAt(`${folder}/${entry.name}`, null, null, {
        found: "berkas ini langsung di folder sop",
        expected: "SOP harus di dalam folder unitnya",
        fix: "Pindahkan ke sop/<nama-unit>/.",
      }),
    );
  }
  checkNames(
    units.map(({ name }) => ({ file: `${folder}/${name}`, name })),
    problems,
  );
  const sops: SopFile[] = [];
  const versions: VersionFile[] = [];
  for (const { name: unit } of units) {
    const inside = `${folder}/${unit}`;
    const entries = entriesOf(root, inside);
    const names = new Set(entries.map(({ name }) => name));
    const slugs = entries.flatMap((entry) =>
      entry.isDirectory() && names.has(`${entry.name}.mdx`) ? [entry.name] : [],
    );
    const own = filesIn(root, inside, ".mdx", problems, slugs);
    sops.push(...own.map((file) => ({ ...file, unit })));
    for (const slug of slugs)
      versions.push(
        ...filesIn(root, `${inside}/${slug}`, ".mdx", problems).map((file) => ({ ...file, unit, slug })),
      );
  }
  return { sops, versions };
}

/** @param known folders that may stand among the files */
function filesIn(
  root: string,
  folder: string,
  ending: string,
  problems: Problem[],
  known: readonly string[] = [],
): ContentFile[] {
  const files: ContentFile[] = [];
  for (const entry of entriesOf(root, folder)) {
    if (entry.isDirectory() && known.includes(entry.name)) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isFile() && entry.name.endsWith(ending))
      files.push({ file, name: entry.name.slice(0, -ending.length) });
    else {
      const problem = notRead(file, entry, ending);
      if (problem) problems.push(problem);
    }
  }
  checkNames(files, problems);
  return files;
}

/** What is in a folder, in order of name, without hidden files and the guide. */
function entriesOf(root: string, folder: string): Dirent[] {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "README.md")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names become addresses: plain letters, and no two that differ in letter case only. */
function checkNames(files: readonly ContentFile[], problems: Problem[]): void {
  const first = new Map<string, string>();
  for (const { file, name } of files) {
    const folded = name.toLowerCase();
    const other = first.get(folded);
    first.set(folded, other ?? file);
    if (other !== undefined) {
      problems.push(
        problemAt(file, null, null, {
          found: `namanya sama dengan ${other}`,
          expected: "nama harus berbeda, huruf besar dan kecil dianggap sama",
          fix: "Ganti nama salah satu, atau hapus yang tidak dipakai.",
        }),
      );
    } else if (name.length > LONGEST_PART) {
      problems.push(
        problemAt(file, null, null, {
          found: `namanya ${name.length} huruf`,
          expected: `nama paling panjang ${LONGEST_PART} huruf, karena menjadi alamat halaman`,
          fix: "Pendekkan nama berkasnya; nama SOP di dalamnya boleh tetap panjang.",
        }),
      );
    } else if (!SLUG.test(name)) {
      problems.push(
        problemAt(file, null, null, {
          found: `bernama "${name}"`,
          expected: "nama hanya boleh memakai huruf kecil, angka, dan tanda hubung",
          fix: `Ganti namanya menjadi ${suggestion(name)}.`,
        }),
      );
    }
  }
}

function suggestion(name: string): string {
  return slugify(name) || "nama-sop";
}
