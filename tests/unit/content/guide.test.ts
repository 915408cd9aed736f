/**
 * The editors' guide, followed word by word: its files are written in its order, and the check passes after each. So
 * guide and engine cannot part.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as z from "zod";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { unitView } from "../../../src/catalogue/views/unit-view.ts";
import { OWN_CONTENT } from "../../../src/reader/content-folder.ts";
import { readContent } from "../../../src/reader/content.ts";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import { regulationSchema } from "../../../src/schema/regulation.ts";
import { knownKeys } from "../../../src/schema/shape.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { sopSchema } from "../../../src/schema/sop.ts";
import { unitSchema } from "../../../src/schema/unit.ts";

/** The guide is the engine's, though it lies where editors look for it; an office may have put its own words there. */
const PLACE = join(resolve(import.meta.dirname, "../../.."), OWN_CONTENT, "README.md");
const GUIDE = existsSync(PLACE) ? readFileSync(PLACE, "utf8") : "";
const IS_OURS = GUIDE.startsWith("# Panduan penyunting\n");
const FILE = /^Simpan sebagai `([^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm;
const FILES = Array.from(GUIDE.matchAll(FILE), ([, name, text]) => ({ name: name!, text: text! }));

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "panduan-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function write({ name, text }: (typeof FILES)[number]): void {
  const path = join(root, "isi", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const read = () => readContent(root, "isi");

describe.runIf(IS_OURS)("the guide", () => {
  it("holds the files of an office", () => {
    expect(FILES.map(({ name }) => name)).toEqual([
      "situs.yaml",
      "istilah.yaml",
      "unit/kota-contoh.yaml",
      "unit/dinas-kearsipan.yaml",
      "sop/dinas-kearsipan/peminjaman-arsip.mdx",
      "peraturan/perwal-kota-contoh-12-2015.yaml",
      "sop/dinas-kearsipan/penyusutan-arsip.mdx",
      "sop/dinas-kearsipan/layanan-baca-arsip-2018.mdx",
    ]);
  });

  it("passes the check after every step, from the second file on", async () => {
    write(FILES[0]!);
    for (const file of FILES.slice(1)) {
      write(file);
      await expect(read(), file.name).resolves.toBeTruthy();
    }
  });

  it("makes the catalogue that its words promise", async () => {
    FILES.forEach(write);
    const catalogue = buildCatalogue(await read(), { today: "2026-01-01" });
    const loan = sopView(catalogue, "dinas-kearsipan/peminjaman-arsip");
    expect(loan.predecessors.map(({ label }) => label)).toEqual(["Layanan Baca Arsip"]);
    expect(loan.replaced.map(({ path }) => path)).toEqual(["/peraturan/perwal-kota-contoh-12-2015/"]);
    const items = (key: string) => loan.fields.find((field) => field.key === key)!.items;
    expect(items("peralatan").map(({ text }) => text)).toEqual(["Formulir peminjaman model #2"]);
    expect(items("keterkaitan")[0]!.path).toBe("/sop/dinas-kearsipan/penyusutan-arsip/");
    const department = unitView(catalogue, catalogue.units.get("dinas-kearsipan")!);
    expect(department.parent).toEqual({ label: "Pemerintah Kota Contoh", path: "/sop/kota-contoh/" });
    const city = unitView(catalogue, catalogue.units.get("kota-contoh")!);
    expect(city.children.map(({ nama, sops }) => [nama, sops])).toEqual([["Dinas Kearsipan Kota Contoh", 3]]);
  });

  it.each<[string, z.ZodType, readonly (readonly PropertyKey[])[]]>([
    ["situs.yaml", siteSchema, [[], ["kontak", 0], ["kelompok", 0], ["layananWarga"]]],
    ["istilah.yaml", glossarySchema, [[], ["singkatan", 0], ["ejaan", 0], ["bentukKata", 0]]],
    ["a unit", unitSchema, [[]]],
    ["a regulation", regulationSchema, [[], ["digantiOleh"], ["sumber", 0]]],
    [
      "a SOP",
      sopSchema,
      [[], ["disahkanOleh"], ["sumber"], ["riwayat", 0], ["prosedur"], ["prosedur", "langkah", 0]],
    ],
  ])("names every key of %s", (_, schema, places) => {
    const keys = new Set(places.flatMap((place) => knownKeys(schema, place)));
    expect(keys.size).toBeGreaterThan(3);
    const unnamed = [...keys].filter((key) => !new RegExp(`\`${key}\`|\`${key}:|^ *(?:- )?${key}:`, "m").test(GUIDE));
    expect(unnamed).toEqual([]);
  });
});
