/** Every data file of the site that is made from the catalogue alone: open data, the feed, and what scripts load. */
import {
  comparedFile,
  dataPath,
  DESK_FILE,
  FEED_FILE,
  fileOf,
  sopFile,
  unitDataPath,
} from "../file-addresses.ts";
import { dataFileJsonSchemas, sopJsonSchema } from "../../schema/json-schema.ts";
import type { Catalogue } from "../types.ts";
import { isDrawn } from "../procedure/flow.ts";
import { comparableSops } from "../views/compare-view.ts";
import { atomFeed } from "./atom.ts";
import { bpmnXml } from "./bpmn.ts";
import { oldAddresses } from "../lifetime/old-addresses.ts";
import { redirectsFile } from "./redirects.ts";
import { sopCsv } from "./csv.ts";
import { deskJson } from "./periksa.ts";
import { grafCsv, grafDot, grafGraphml } from "./graf-formats.ts";
import { grafJson } from "./graf.ts";
import { jdihJson } from "./jdih.ts";
import { isSplit, katalogJson, katalogPart } from "./katalog.ts";
import { peraturanJson } from "./peraturan.ts";
import { sopJson } from "../published/sop-json.ts";
import { temuanJson } from "./temuan.ts";

/** A file's path below the root of the site, without leading slash, and what makes its text. */
type DataFile = readonly [path: string, text: () => string];

/** The byte order mark makes spreadsheets read a file as UTF-8. */
const MARK = "\uFEFF";

/** All data files. The address of the site, which some of them need, is that of `catalogue.site`. */
export function* dataFiles(catalogue: Catalogue): Generator<DataFile> {
  const { alamat: site, basis: base } = catalogue.site;
  const json = (data: () => unknown) => () => JSON.stringify(data());
  yield [fileOf(dataPath("katalog.json")), json(() => katalogJson(catalogue, base))];
  yield [fileOf(dataPath("peraturan.json")), json(() => peraturanJson(catalogue, base))];
  yield [fileOf(dataPath("jdih.json")), json(() => jdihJson(catalogue))];
  yield [fileOf(dataPath("graf.json")), json(() => grafJson(catalogue, base))];
  yield [fileOf(dataPath("temuan.json")), json(() => temuanJson(catalogue, base))];
  yield [fileOf(dataPath("skema.json")), json(sopJsonSchema)];
  for (const [name, schema] of Object.entries(dataFileJsonSchemas((name) => dataPath(`${name}.json`))))
    yield [fileOf(dataPath(`skema-${name}.json`)), json(() => schema)];
  // For the page that checks a document.
  yield [fileOf(DESK_FILE), json(() => deskJson(catalogue))];
  yield [fileOf(dataPath("sop.csv")), () => MARK + sopCsv(catalogue, base)];
  yield [fileOf(dataPath("graf-hubungan.csv")), () => MARK + grafCsv(catalogue)];
  yield [fileOf(dataPath("graf.graphml")), () => grafGraphml(catalogue, base)];
  yield [fileOf(dataPath("graf.dot")), () => grafDot(catalogue, base)];
  const old = oldAddresses(catalogue.sops.values());
  if (old.length > 0) yield ["_redirects", () => redirectsFile(old, base)];
  yield [fileOf(FEED_FILE), () => atomFeed(catalogue, { site, base })];
  for (const unit of catalogue.units.keys()) {
    if (isSplit(catalogue))
      yield [fileOf(unitDataPath(unit)), json(() => katalogPart(catalogue, unit, base))];
    // For the page that compares two SOPs.
    yield [fileOf(comparedFile(unit)), json(() => comparableSops(catalogue, unit))];
  }
  for (const sop of catalogue.sops.values()) {
    yield [fileOf(sopFile(sop.id, "json")), json(() => sopJson(catalogue, sop, base))];
  }
  for (const { id, nama, prosedur } of catalogue.sops.values())
    if (prosedur && isDrawn(prosedur)) yield [fileOf(sopFile(id, "bpmn")), () => bpmnXml(nama, prosedur)];
  for (const version of [...catalogue.versions.values()].flat())
    yield [fileOf(sopFile(version.id, "json")), json(() => sopJson(catalogue, version, base))];
}
