/** A file name becomes an address and the name of a folder: one that no disk could take is refused with the remedy. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ContentProblems, readContent } from "../../../src/reader/content.ts";
import { problemLine } from "../../../src/reader/report.ts";
import { inCopy } from "./broken.ts";

const FOLDER = "content/sop/kecamatan-contoh";

it("a file name of 120 letters is told", async () => {
  const name = "a".repeat(120);
  const lines = await inCopy("tab", async (root) => {
    renameSync(join(root, FOLDER, "penyusunan-laporan.mdx"), join(root, FOLDER, `${name}.mdx`));
    return readContent(root).then(
      () => [],
      (error: unknown) =>
        error instanceof ContentProblems ? error.problems.map(problemLine) : [String(error)],
    );
  });
  expect(lines).toContain(
    `${FOLDER}/${name}.mdx · namanya 120 huruf; nama paling panjang 100 huruf, karena menjadi alamat halaman. Pendekkan nama berkasnya; nama SOP di dalamnya boleh tetap panjang.`,
  );
});
