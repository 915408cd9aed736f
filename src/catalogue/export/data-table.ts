/** Every data file of the site that is made from the catalogue alone, a row a kind: where, what for, its schema, its text. */
import type * as z from "zod";
import {
  catalogueFileSchema,
  findingsFileSchema,
  graphFileSchema,
  regulationsFileSchema,
  unitFileSchema,
} from "../../schema/data/data-files.ts";
import type { Published } from "../../basics/frozen.ts";
import type { SopId, UnitId } from "../../schema/ids.ts";
import { jdihnFileSchema } from "../../schema/data/jdihn-file.ts";
import { sopJsonSchema } from "../../schema/json-schema.ts";
import { comparedFileSchema, deskFileSchema } from "../../schema/data/script-files.ts";
import { sopFileSchema } from "../../schema/data/sop-file.ts";
import { comparedFile, dataPath, DESK_FILE, FEED_FILE, sopFile, unitDataPath } from "../file-addresses.ts";
import { oldAddresses } from "../lifetime/old-addresses.ts";
import { isDrawn } from "../procedure/flow.ts";
import { sopJson } from "../published/sop-json.ts";
import type { Catalogue } from "../types.ts";
import { comparableSops } from "../views/compare-view.ts";
import { atomFeed } from "./atom.ts";
import { bpmnXml } from "./bpmn.ts";
import { sopCsv } from "./csv.ts";
import { grafCsv, grafDot, grafGraphml } from "./graf-formats.ts";
import { grafJson } from "./graf.ts";
import { jdihJson } from "./jdih.ts";
import { isSplit, katalogJson, katalogPart } from "./katalog.ts";
import { peraturanJson } from "./peraturan.ts";
import { deskJson } from "./periksa.ts";
import { redirectsFile } from "./redirects.ts";
import { temuanJson } from "./temuan.ts";

/** A file's address below the base, and what makes its text. */
type DataFile = readonly [path: string, text: () => string];

/** What is said of a file where it is offered. */
interface Words {
  /** On the page about the site. */
  readonly about?: string;
  /** Below the picture of the linkage. */
  readonly linkage?: string;
}

/** A kind of data file: one, or one for each unit or SOP. */
interface DataKind extends Words {
  /** Its address, with what differs in angle brackets. */
  readonly path: string;
  /** Published as `/data/skema-<name>.json`. */
  readonly schema?: { readonly name: string; readonly zod: z.ZodType };
  readonly files: (catalogue: Catalogue) => Iterable<DataFile>;
}

/** The byte order mark makes spreadsheets read a file as UTF-8. */
const MARK = "\uFEFF";

type Make<Data> = (catalogue: Catalogue, base: string) => Data;

function one(path: string, text: Make<string>, words: Words = {}): DataKind {
  return { path, ...words, files: (catalogue) => [[path, () => text(catalogue, catalogue.site.basis)]] };
}

function json<Schema extends z.ZodType>(
  path: string,
  [name, zod]: readonly [string, Schema],
  make: Make<Published<Schema>>,
  words: Words = {},
): DataKind {
  return { ...one(path, (...given) => JSON.stringify(make(...given)), words), schema: { name, zod } };
}

/** A file for each of some things. */
function each<Schema extends z.ZodType, Id, Thing extends { readonly id: Id }>(
  pathOf: (id: Id) => string,
  placeholder: Id,
  [name, zod]: readonly [string, Schema],
  things: (catalogue: Catalogue) => Iterable<Thing>,
  make: (catalogue: Catalogue, thing: Thing) => Published<Schema>,
): DataKind {
  return {
    path: pathOf(placeholder),
    schema: { name, zod },
    *files(catalogue) {
      for (const thing of things(catalogue))
        yield [pathOf(thing.id), () => JSON.stringify(make(catalogue, thing))];
    },
  };
}

const UNIT: UnitId = "<unit>";
const SOP: SopId = "<unit>/<nama-berkas>";

export const DATA_KINDS: readonly DataKind[] = [
  json(dataPath("katalog.json"), ["katalog", catalogueFileSchema], katalogJson, {
    about: "Semua SOP seperti tercetak, dengan tautan dan temuannya",
  }),
  each(
    unitDataPath,
    UNIT,
    ["katalog-unit", unitFileSchema],
    (catalogue) => (isSplit(catalogue) ? catalogue.units.values() : []),
    (catalogue, { id }) => katalogPart(catalogue, id, catalogue.site.basis),
  ),
  each(
    (id) => sopFile(id, "json"),
    SOP,
    ["sop", sopFileSchema],
    ({ sops, versions }) => [...sops.values(), ...[...versions.values()].flat()],
    (catalogue, sop) => sopJson(catalogue, sop, catalogue.site.basis),
  ),
  {
    path: sopFile(SOP, "bpmn"),
    *files({ sops }) {
      for (const { id, nama, prosedur } of sops.values())
        if (prosedur && isDrawn(prosedur)) yield [sopFile(id, "bpmn"), () => bpmnXml(nama, prosedur)];
    },
  },
  one(dataPath("sop.csv"), (catalogue, base) => MARK + sopCsv(catalogue, base), {
    about: "Daftar SOP untuk lembar kerja",
  }),
  json(dataPath("peraturan.json"), ["peraturan", regulationsFileSchema], peraturanJson, {
    about: "Peraturan yang dikutip, statusnya, dan SOP yang mengutipnya",
  }),
  json(dataPath("jdih.json"), ["jdih", jdihnFileSchema], jdihJson, {
    about: "Peraturan itu dengan kunci JDIHN",
  }),
  one(dataPath("graf-hubungan.csv"), (catalogue) => MARK + grafCsv(catalogue), {
    linkage: "tabel hubungan (CSV)",
  }),
  json(dataPath("graf.json"), ["graf", graphFileSchema], grafJson, {
    about: "Keterkaitan sebagai kotak dan garis",
    linkage: "data (JSON)",
  }),
  one(dataPath("graf.graphml"), grafGraphml, { linkage: "GraphML" }),
  one(dataPath("graf.dot"), grafDot, { linkage: "DOT" }),
  json(dataPath("temuan.json"), ["temuan", findingsFileSchema], temuanJson, {
    about: "Temuan pada setiap SOP",
  }),
  one(dataPath("skema.json"), () => JSON.stringify(sopJsonSchema()), {
    about: "Skema isian: apa yang dapat diisi pada sebuah SOP",
  }),
  one(FEED_FILE, ({ site, ...rest }, base) => atomFeed({ site, ...rest }, { site: site.alamat, base })),
  {
    path: "/_redirects",
    *files({ sops, site }) {
      const old = oldAddresses(sops.values());
      if (old.length > 0) yield ["/_redirects", () => redirectsFile(old, site.basis)];
    },
  },
  // For the page that checks a document, and for the one that compares two SOPs.
  json(DESK_FILE, ["periksa", deskFileSchema], deskJson),
  each(
    comparedFile,
    UNIT,
    ["banding", comparedFileSchema],
    ({ units }) => units.values(),
    (catalogue, { id }) => comparableSops(catalogue, id),
  ),
];
