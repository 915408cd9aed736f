/**
 * Reads the whole content folder and judges it. Before that only what Astro must know first is looked up in `situs.yaml`:
 * the address (`site-address.ts`) and whether there is an editor (`integrations/admin-page.ts`).
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Content, SopEntry } from "../schema/content.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { ContentProblems, problemAt, type Problem } from "../schema/mistakes/problem.ts";
import { regulationSchema } from "../schema/regulation.ts";
import { siteSchema, type SiteData } from "../schema/site.ts";
import { sopSchema } from "../schema/sop.ts";
import { unitSchema } from "../schema/unit.ts";
import { contentPath, missingFolder, OWN_CONTENT } from "./content-folder.ts";
import { emptyGlossary, emptySite, isEmptyContent, notContent } from "./empty-content.ts";
import { linkProblems, partsOf, type Linked } from "./body-links.ts";
import { readDataEntry, readFrontmatter, readProseEntry } from "./entry.ts";
import { yamlFiles, sopFiles, type SopFile } from "./files.ts";
import { parentCircles, parentProblems, regulationProblems, sopProblems } from "./references.ts";
import { remembered } from "./remembered.ts";
import type { SiteAddress } from "../catalogue/addresses.ts";
import { siteAddress } from "./site-address.ts";
import { sopId, versionId } from "../schema/sop-id.ts";

export { ContentProblems } from "../schema/mistakes/problem.ts";

/**
 * The content in `folder`, named from `root` or absolute, validated. Entries are in order of their id; their files and
 * all mistakes are named as `folder` is. `SITE_URL` and `BASE_PATH` of the environment win over `situs.yaml`.
 * @throws ContentProblems with all mistakes of all files.
 */
export function readContent(root: string, folder: string = OWN_CONTENT): Promise<Content> {
  // Files are read one after the other: they are small, and that is faster than asking for thousands at once.
  return readAll(root, folder);
}

async function readAll(root: string, folder: string): Promise<Content> {
  const missing = missingFolder(root, folder) ?? notContent(contentPath(root, folder), folder);
  if (missing) throw new ContentProblems([missing]);
  const problems: Problem[] = [];
  const { site, glossary } = readSite(root, folder, problems);

  const unitFiles = yamlFiles(root, `${folder}/unit`, problems);
  const unitNames = unitFiles.map(({ name }) => name);
  const unitEntries = unitFiles.flatMap(({ file, name }) => {
    const entry = readDataEntry(root, file, unitSchema, problems);
    if (entry) problems.push(...parentProblems(name, entry, unitNames));
    return entry ? [{ id: name, data: entry.data, file, entry }] : [];
  });
  problems.push(...parentCircles(unitEntries));
  const units = unitEntries.map(({ id, data, file }) => ({ id, data, file }));

  const regulationFiles = yamlFiles(root, `${folder}/peraturan`, problems);
  const regulations = regulationFiles.flatMap(({ file, name }) => {
    const entry = readDataEntry(root, file, regulationSchema, problems);
    if (entry) problems.push(...regulationProblems(name, entry));
    return entry ? [{ id: name, data: entry.data, file }] : [];
  });

  const { sops: files, versions: versionFiles } = sopFiles(root, `${folder}/sop`, problems);
  problems.push(...unknownUnits(files, `${folder}/unit`, new Set(unitNames)));
  const known = {
    sops: new Set(files.map(({ unit, name }) => sopId(unit, name))),
    regulations: new Set(regulationFiles.map(({ name }) => name)),
    groups: site ? site.kelompok.map(({ id }) => id) : null,
    oldAddresses: new Map<string, string>(),
    successors: new Map<string, string>(),
  };
  const linked: Linked[] = [];
  const sops = files.flatMap(({ file, unit, name }): SopEntry[] => {
    const entry = remembered(root, file, () => readProseEntry(root, file, sopSchema, problems));
    if (!entry) return [];
    problems.push(...sopProblems(sopId(unit, name), entry, known));
    const { data, body, needsCompiler, links } = entry;
    if (links.length > 0) {
      const parts = partsOf(data.prosedur?.langkah.length ?? 0, body, needsCompiler);
      linked.push({ id: sopId(unit, name), file, links, parts });
    }
    return [{ id: sopId(unit, name), unit, slug: name, data, body, needsCompiler, file }];
  });

  const versions = versionFiles.flatMap(({ file, unit, slug, name }): SopEntry[] => {
    // The form is what is kept; the prose below it speaks of that day, with pictures that may have gone since.
    const entry = readFrontmatter(root, file, sopSchema, problems);
    if (!entry) return [];
    const id = versionId(sopId(unit, slug), name);
    // Its old addresses are those of the present version.
    problems.push(...sopProblems(id, entry, { ...known, oldAddresses: new Map(), successors: new Map() }));
    return [{ id, unit, slug: name, data: entry.data, body: "", needsCompiler: false, file }];
  });

  const content =
    problems.length > 0 || !site || !glossary
      ? null
      : {
          site: withAddress(site, siteAddress(root, process.env, folder)),
          ...{ glossary, units, regulations, sops, versions },
        };
  problems.push(...(await linkProblems(linked, { ...known, units: unitNames }, content)));
  if (problems.length > 0 || !content) throw new ContentProblems(problems.sort(byPlace));
  return content;
}

/** `situs.yaml`, and `istilah.yaml` where there is one; null what is malformed. */
function readSite(root: string, folder: string, problems: Problem[]) {
  const path = contentPath(root, folder);
  const site = isEmptyContent(path)
    ? emptySite()
    : (readDataEntry(root, `${folder}/situs.yaml`, siteSchema, problems)?.data ?? null);
  const glossary = existsSync(join(path, "istilah.yaml"))
    ? (readDataEntry(root, `${folder}/istilah.yaml`, glossarySchema, problems)?.data ?? null)
    : emptyGlossary();
  return { site, glossary };
}

/** Each folder of SOPs belongs to a unit; one problem a folder. */
function unknownUnits(files: readonly SopFile[], unitFolder: string, units: ReadonlySet<string>): Problem[] {
  const folders = new Map(files.map(({ file, unit }) => [unit, dirname(file)]));
  return Array.from(folders).flatMap(([unit, folder]) => {
    if (units.has(unit)) return [];
    const finding = {
      found: `unit "${unit}" belum ada`,
      expected: "tiap folder SOP harus punya berkas unit",
      fix: `Buat ${unitFolder}/${unit}.yaml, atau ganti nama foldernya.`,
    };
    return [problemAt(folder, null, null, finding)];
  });
}

function withAddress(site: SiteData, { site: alamat, base: basis }: SiteAddress): SiteData {
  return { ...site, alamat, basis };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
