/**
 * Judges a draft as the site would: mistakes at their fields, then findings, links and the page it would become. What stops
 * within a word is not told: the dictionary is too large for a browser.
 */
import { entryFile, sopId, sopIdIn } from "../schema/sop-id.ts";
import { fileNameFor } from "../catalogue/address-part.ts";
import { buildCatalogue } from "../catalogue/build/build.ts";
import { ruleOf } from "../catalogue/findings/index.ts";
import { sopReferences, type Known } from "../catalogue/sop-references.ts";
import { fold } from "../words/fold.ts";
import { uncarriedValues } from "../schema/files/carried-text.ts";
import { sopView, type SopView } from "../catalogue/views/sop-view.ts";
import type { Content, SopEntry } from "../schema/content.ts";
import { mistakesOfValues } from "../schema/mistakes/errors.ts";
import type { SopId } from "../schema/ids.ts";
import { sopSchema } from "../schema/sop.ts";
import type { Checked, Draft, Target } from "./draft.ts";
import { entryText } from "./entry-text.ts";
import { proposal } from "./proposal.ts";
import { publishedPages } from "./published-pages.ts";
import { strangeUnit, unitOf } from "./unit-of.ts";

/** @param today ISO date for which the findings are true */
export function checkDraft(draft: Draft, known: Content, today: string): Checked {
  const { values } = draft;
  const chosen = unitOf(draft, known.units);
  const own = known.units.find(({ id }) => id === chosen) ?? strangeUnit(chosen, known.units);
  const unit = own.id;
  const nama = typeof values["nama"] === "string" ? values["nama"] : "";
  const replaced = placeOf(draft, unit, nama, known.sops);
  const slug = replaced?.slug ?? draft.slug ?? fileNameFor(nama);
  const mdx = entryText(draft);
  const id = sopId(unit, slug);
  const { repositori } = known.site;
  const base = {
    unit: chosen,
    slug,
    replaces: replaced?.data.nama ?? null,
    proposal:
      repositori && chosen !== null ? proposal(repositori, entryFile(id), mdx, replaced !== undefined) : null,
    mdx,
    json: `${JSON.stringify(values, null, 2)}\n`,
  };
  const nothing = { findings: [], view: null, targets: {} };
  const uncarried = uncarriedValues(values).map(({ path, mistake }) => ({ path, ...mistake }));
  if (uncarried.length > 0) return { ...base, ...nothing, mistakes: uncarried };
  const { data } = sopSchema.safeParse(values);
  if (!data) return { ...base, ...nothing, mistakes: mistakesOfValues(sopSchema, values) };
  const wrong = sopReferences(id, data, namesBeside(id, known));
  if (wrong.length > 0) return { ...base, ...nothing, mistakes: wrong };
  const entry = { id, unit, slug, data, body: "", needsCompiler: false, file: entryFile(id) };
  const others = known.sops.filter((other) => other !== replaced && other.id !== id);
  const units = [...known.units.filter((other) => other !== own), own];
  const view = sopView(buildCatalogue({ ...known, units, sops: [...others, entry] }, { today }), id);
  return { ...base, mistakes: [], ...judged(view, publishedPages(known, today)) };
}

/** @param pages addresses that the site has */
function judged(view: SopView, pages: ReadonlySet<string>): Pick<Checked, "view" | "findings" | "targets"> {
  const findings = view.findings.map(({ code, field, fieldLabel, severity, message }) => ({
    field,
    fieldLabel,
    severity,
    message,
    advice: ruleOf(code).advice,
  }));
  const targets = view.fields
    .filter(({ key }) => key === "dasarHukum" || key === "keterkaitan")
    .flatMap(({ key, items }) =>
      items.map(({ path, note }, index): [string, Target] => [
        `${key}.${index}`,
        { path: path !== null && pages.has(path) ? path : null, text: targetWords(key, path, note?.text) },
      ]),
    );
  return { view, findings, targets: Object.fromEntries(targets) };
}

function targetWords(key: string, path: string | null, note: string | undefined): string {
  if (path === null)
    return key === "dasarHukum" ? "tidak terbaca sebagai kutipan peraturan" : "tidak mengarah ke mana pun";
  if (key === "keterkaitan") return note === undefined ? "ada di katalog ini" : "belum ada di katalog ini";
  return `peraturan dikenali${note ? ` · ${note}` : ""}`;
}

/** The published SOP that this is a new text of: the one at its address, else the one of its name. */
function placeOf(
  { slug }: Draft,
  unit: string,
  nama: string,
  sops: readonly SopEntry[],
): SopEntry | undefined {
  const own = sops.filter((entry) => entry.unit === unit);
  if (slug !== null) return own.find((entry) => entry.slug === slug);
  return nama === "" ? undefined : own.find((entry) => fold(entry.data.nama) === fold(nama));
}

/** What a draft that is to stand at `id` may name: all that is published, and itself. */
function namesBeside(id: SopId, { site, sops, regulations }: Content): Known {
  const others = sops.filter((sop) => sop.id !== id);
  return {
    sops: new Set([...others.map((sop) => sop.id), id]),
    regulations: new Set(regulations.map((regulation) => regulation.id)),
    groups: site.kelompok.map((group) => group.id),
    oldAddresses: new Map(
      others.flatMap((sop) =>
        (sop.data.aliasAlamat ?? []).map((name): [string, SopId] => [sopIdIn(sop.unit, name), sop.id]),
      ),
    ),
    successors: new Map(
      others.flatMap(({ id: old, unit, data: { diganti } }) =>
        diganti === undefined ? [] : [[old, sopIdIn(unit, diganti)]],
      ),
    ),
  };
}
