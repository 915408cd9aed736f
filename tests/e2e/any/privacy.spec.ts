/** An official's NIP stays out of everything published unless situs.yaml says otherwise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readContent } from "../../../src/reader/content.ts";
import { filesOf } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";

test("no published file holds a NIP, the search index included", async ({ site }) => {
  const content = await readContent(process.cwd(), site.content);
  test.skip(content.site.tampilkanNip, "situs.yaml shows NIP");
  const printed = content.sops.flatMap(({ data }) => data.disahkanOleh?.nip ?? []);
  const nips = [...new Set(printed.map((nip) => nip.replace(/\D/g, "")))].filter((nip) => nip.length >= 8);
  const leaks = filesOf(site.folder).filter((file) => {
    const bytes = readFileSync(join(site.folder, file));
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (zipped ? gunzipSync(bytes) : bytes).toString("latin1");
    const joined = text.replace(/(\d)[\s.]+(?=\d)/g, "$1");
    // An index holds words one by one, hence the first eight digits (the date of birth) alone too.
    return nips.some((nip) => joined.includes(nip) || new RegExp(`\\b${nip.slice(0, 8)}\\b`).test(text));
  });
  expect(leaks).toEqual([]);
});
