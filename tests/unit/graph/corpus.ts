/** The catalogue of a made-up corpus. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { readContent } from "../../../src/reader/content.ts";
import { writeContent, type Corpus } from "../../bench/corpus.ts";

/** Writes the corpus to a temporary folder, reads it as a site's content, and derives the catalogue. */
export async function catalogueOf(corpus: Corpus): Promise<Catalogue> {
  const folder = mkdtempSync(join(tmpdir(), "katalog-"));
  try {
    writeContent(corpus, join(folder, "isi"));
    return buildCatalogue(await readContent(folder, "isi"), { today: "2026-01-01" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
