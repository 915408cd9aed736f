/** What stands in front of a SOP's name is taken off in one way: by links, by the search and by the reading of documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { withoutSop } from "../../../src/words/without-sop.ts";

it.each([
  ["SOP Pengiriman surat", "Pengiriman surat"],
  ["sop: Cuti", "Cuti"],
  ["SOP AP Cuti", "Cuti"],
  ["SOP-AP: Cuti", "Cuti"],
  ["SOP. Cuti", "Cuti"],
  ["  SOP - Cuti ", "Cuti"],
  ["SOP-SOP Cuti", "Cuti"],
  ["SOP SOP Cuti", "Cuti"],
  ["SOP", "SOP"],
  ["Sopir dinas", "Sopir dinas"],
  ["Penyusunan SOP", "Penyusunan SOP"],
])("%s → %s", (text, name) => {
  expect(withoutSop(text)).toBe(name);
});

it("nobody else takes it off", () => {
  const src = fileURLToPath(new URL("../../../src", import.meta.url));
  const others = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".ts") && /replace\(\/\^(?:\\s\*|\(\?:)?SOP/.test(readFileSync(join(src, name), "utf8")),
  );
  expect(others).toEqual(["words/without-sop.ts"]);
});
