/** What the desk knows of the published catalogue, from the data files of the site. */
import { entryFile, slugOf, unitOfSop } from "../schema/sop-id.ts";
import { dataPath, DESK_FILE, fileOf, unitDataPath } from "../catalogue/file-addresses.ts";
import type { DeskJson } from "../catalogue/export/periksa.ts";
import type { Content, SopEntry } from "../schema/content.ts";
import { ENTRY_KEYS } from "../schema/files/entry-text.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { sopSchema } from "../schema/sop.ts";
import { present } from "../basics/must.ts";
import { ownJson } from "../basics/own-json.ts";

/** A SOP as published: its frontmatter, with keys beside it that the catalogue adds. */
type PublishedSop = Readonly<Record<string, unknown>> & { readonly id: string };

/** The text of a data file of the site; the address is from the base. */
export type Load = (path: string) => Promise<string>;

/** What the desk asks of `/data/katalog.json` and its parts. */
interface Katalog {
  readonly sop: readonly PublishedSop[];
  readonly bagian?: readonly { readonly unit: string }[];
}

/** The unit that a site without units gets, so that the page works there too. */
const NO_UNIT: Content["units"][number] = {
  id: "kantor",
  data: { nama: "Kantor ini", kop: ["NAMA KANTOR"], wilayah: "Indonesia" },
  file: "unit/kantor.yaml",
};

/**
 * The catalogue as content again, so that a draft is judged by the same function as the site.
 * @param unit SOPs of other units are known by name only where the catalogue is split
 */
export async function loadKnown(load: Load, unit?: string): Promise<Content> {
  const read = async <Data>(path: string): Promise<Data> => ownJson<Data>(await load(fileOf(path)));
  const [desk, katalog] = await Promise.all([
    read<DeskJson>(DESK_FILE),
    read<Katalog>(dataPath("katalog.json")),
  ]);
  const whole = katalog.bagian?.some((part) => part.unit === unit)
    ? (await read<Katalog>(unitDataPath(present(unit)))).sop
    : katalog.sop;
  const ids = new Set(whole.map(({ id }) => id));
  const named: readonly PublishedSop[] = desk.sop.filter(({ id }) => !ids.has(id));
  const units = desk.unit.map(({ id, data }) => ({ id, data, file: `unit/${id}.yaml` }));
  return {
    site: desk.situs,
    glossary: glossarySchema.parse({}),
    units: units.length > 0 ? units : [NO_UNIT],
    regulations: desk.peraturan.map(({ id, data }) => ({ id, data, file: `peraturan/${id}.yaml` })),
    sops: [...whole, ...named].flatMap(entryOf),
  };
}

const KEYS = new Set(ENTRY_KEYS);

function entryOf(sop: PublishedSop): SopEntry[] {
  const values = Object.fromEntries(Object.entries(sop).filter(([key]) => KEYS.has(key)));
  const { data } = sopSchema.safeParse(values);
  if (!data) return [];
  const [unit, slug] = [unitOfSop(sop.id), slugOf(sop.id)];
  return [{ id: sop.id, unit, slug, data, body: "", needsCompiler: false, file: entryFile(sop.id) }];
}
