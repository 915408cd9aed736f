/** A regulation of the register is the one that citations find, however a clerk writes its kind and region. */
import { expect, it } from "vitest";
import { parseCitation } from "../../../src/catalogue/citation/citation.ts";
import { registeredIdentity } from "../../../src/catalogue/register/registered-identity.ts";
import type { RegulationData } from "../../../src/schema/regulation.ts";
import { regulationProblems } from "../../../src/reader/references.ts";

const LAWS: readonly [written: Pick<RegulationData, "jenis" | "wilayah">, cited: string][] = [
  [{ jenis: "Perpres" }, "Perpres Nomor 29 Tahun 2014"],
  [{ jenis: "Peraturan Presiden" }, "Peraturan Presiden 29/2014"],
  [{ jenis: "perbup", wilayah: "Kabupaten Contoh" }, "Perbup Contoh 29/2014"],
  [{ jenis: "Perbup", wilayah: "Kab. Contoh" }, "Peraturan Bupati Contoh Nomor 29 Tahun 2014"],
  [{ jenis: "perda", wilayah: "Prov. Jawa Timur" }, "Perda Provinsi Jawa Timur 29/2014"],
];

const data = (written: Pick<RegulationData, "jenis" | "wilayah">): RegulationData => ({
  nomor: "29",
  tahun: 2014,
  judul: "Contoh",
  status: "belum dikonfirmasi",
  sumber: [],
  ...written,
});

it.each(LAWS)("%o is found by “%s”, and its file may be named so", (written, cited) => {
  const { key } = registeredIdentity(data(written));
  expect(parseCitation(cited, null)?.identity.key).toBe(key);
  expect(regulationProblems(key, { data: data(written), problemAt: () => expect.fail("accused") })).toEqual(
    [],
  );
});

it("a local regulation without region is refused, whichever way its kind is written", () => {
  for (const jenis of ["perbup", "Perbup", "Peraturan Bupati"]) {
    const fields: unknown[] = [];
    regulationProblems("perbup-29-2014", {
      data: data({ jenis }),
      problemAt: (path, mistake) => {
        fields.push(path);
        return { ...mistake, file: "", line: null, column: null, field: null, message: "" };
      },
    });
    expect(fields).toEqual([["wilayah"]]);
  }
});
