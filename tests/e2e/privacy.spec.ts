/** An official's NIP stays out of everything published unless situs.yaml says otherwise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { contentPath } from "../../src/reader/content-folder.ts";
import { dist, filesOf } from "./support/dist.ts";

const content = contentPath(process.cwd());

/** Every printed NIP of the content, as its digits. */
function printedNips(): string[] {
  const files = filesOf(join(content, "sop")).filter((file) => file.endsWith(".mdx"));
  const printed = files.flatMap((file) =>
    [...readFileSync(join(content, "sop", file), "utf8").matchAll(/^\s*nip:\s*(.+)$/gm)].map(
      ([, value]) => value!,
    ),
  );
  return [...new Set(printed.map((value) => value.replace(/\D/g, "")))];
}

test("no published file holds a NIP, the search index included", () => {
  const site = parse(readFileSync(join(content, "situs.yaml"), "utf8")) as { tampilkanNip?: boolean };
  test.skip(site.tampilkanNip === true, "situs.yaml shows NIP");
  const nips = printedNips();
  expect(nips).toContain("197806051996121001");
  const leaks = filesOf(dist).filter((file) => {
    const bytes = readFileSync(join(dist, file));
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (zipped ? gunzipSync(bytes) : bytes).toString("latin1");
    const joined = text.replace(/(\d)[\s.]+(?=\d)/g, "$1");
    // An index holds words one by one, hence the first eight digits (the date of birth) alone too.
    return nips.some((nip) => joined.includes(nip) || new RegExp(`\\b${nip.slice(0, 8)}\\b`).test(text));
  });
  expect(leaks).toEqual([]);
});
