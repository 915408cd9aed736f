/** The linkage of the twelve SOPs, read from the acceptance data by rules of its own (not by the catalogue's code). */
import { readFileSync } from "node:fs";
import type { SourceGraph, SourceNode } from "../../../src/graph/picture.ts";

interface Sheet {
  readonly slug: string;
  readonly name: string;
  readonly dasarHukum: readonly string[];
  readonly keterkaitan: readonly string[];
}

const sheets = JSON.parse(
  readFileSync(new URL("../../fixtures/sop-kecamatan-ngantang-2021.json", import.meta.url), "utf8"),
) as Sheet[];

/** 26 nodes and 80 edges (domain facts, counts of the whole graph). */
export function twelve(): SourceGraph {
  const nodes = new Map<string, SourceNode>();
  const edges = new Map<string, SourceGraph["edges"][number]>();
  const add = (id: string, kind: SourceNode["kind"], label: string, note?: string): string => {
    if (!nodes.has(id)) nodes.set(id, { id, kind, label, note, url: `/${id}/` });
    return id;
  };
  const fold = (name: string): string => name.replace(/^SOP /, "").toLowerCase();
  const byName = new Map(sheets.map(({ name, slug }) => [fold(name), slug]));
  for (const { slug, name } of sheets) add(slug, "sop", name);
  for (const { slug, dasarHukum, keterkaitan } of sheets) {
    for (const item of dasarHukum) {
      const [, name = item, title = ""] = /^(.*?\d{4})\s+tentang\s+(.*)$/i.exec(item) ?? [];
      const to = add(name, "peraturan", name, title);
      edges.set(`${slug}>${to}`, { from: slug, to, kind: "dasar-hukum" });
    }
    for (const item of keterkaitan) {
      const to = byName.get(fold(item)) ?? add(fold(item), "belum-terbit", item.replace(/^SOP /, ""));
      edges.set(`${slug}>${to}`, { from: slug, to, kind: "keterkaitan" });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
