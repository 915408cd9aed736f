/** A file that takes too long is given up with a message, and the next ones are read. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { timedReader } from "../../../src/cli/import/timed-reader.ts";
import { plainText } from "../../support/forms/nasty.ts";

const folder = mkdtempSync(join(tmpdir(), "lama-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "formulir.txt");
writeFileSync(path, plainText());
const document = { name: "formulir.txt", path, problem: null };

it("gives up what takes too long, and goes on", async () => {
  const reader = timedReader();
  const late = await reader.read(document, 0);
  expect(late.galat).toContain("30 detik");
  expect((await reader.read(document)).sop).toHaveLength(1);
  const gone = await reader.read({ name: "x.txt", path: join(folder, "x.txt"), problem: null });
  expect(gone.galat).toContain("tidak dapat dibuka");
  expect(await reader.read({ ...document, problem: "Ini bukan berkas biasa." })).toMatchObject({
    galat: "Ini bukan berkas biasa.",
  });
  await reader.close();
});
