/** Whatever changes in the content, a rebuild is byte for byte the build from nothing. */
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { differences, folderForSites, SiteCopy } from "../../support/built-site.ts";
import { anEdit, makeEdit } from "../../support/content-edits.ts";

const CONTENT = resolve(import.meta.dirname, "../../fixtures/situs");
/** Each costs two builds. `KATALOG_PUTARAN` asks for more. */
const ROUNDS = Number(process.env["KATALOG_PUTARAN"] ?? 2);
const { folder, remove } = folderForSites("bangun-acak");
let site: SiteCopy;
let fresh: SiteCopy;

beforeAll(() => {
  site = new SiteCopy(join(folder, "a")).takeContent(CONTENT);
  fresh = new SiteCopy(join(folder, "b"));
  const { status, printed } = site.build();
  expect(status, printed).toBe(0);
}, 60_000);

afterAll(remove);

it("a rebuild after random changes is like a build from nothing", { timeout: ROUNDS * 60_000 }, async () => {
  const rounds = fc.asyncProperty(fc.array(anEdit, { minLength: 4, maxLength: 12 }), async (edits) => {
    let made = 0;
    for (const edit of edits) if (await makeEdit(site.root, "isi", edit)) made++;
    const again = site.build();
    expect(again.status, again.printed).toBe(0);
    for (const part of ["isi", "dist", ".cache"]) {
      rmSync(join(fresh.root, part), { recursive: true, force: true });
    }
    const anew = fresh.takeContent(join(site.root, "isi")).build();
    expect(anew.status, anew.printed).toBe(0);
    expect(differences(site.files(), fresh.files()), `${made} changes`).toEqual([]);
  });
  // Each round goes on from the one before, so a failure cannot be made smaller by trying again.
  await fc.assert(rounds, { numRuns: ROUNDS, endOnFailure: true });
});
