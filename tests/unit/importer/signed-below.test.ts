/** Who signs: what stands in the place of the signature is no part of it, and the block may stand below the lists. */
import { describe, expect, it } from "vitest";
import { approverFrom } from "../../../src/importer/form/identity/approver.ts";
import { closingBlock } from "../../../src/importer/form/document/closing-block.ts";
import { readPlainText } from "../../../src/importer/readers/plain-text.ts";

describe("words in the place of the signature", () => {
  it.each([
    "[ cap dan tanda tangan ]",
    "(tanda tangan dan stempel)",
    "cap/ttd",
    "(stempel basah)",
    "t.t.d.",
    "Telah ditandatangani",
  ])("%s is neither office nor name", (seal) => {
    const texts = [
      "Kepala Bagian Umum",
      "Kota Contoh",
      seal,
      "BAYU KRISNA",
      "Pembina",
      "NIP 19810514 200501 1 006",
    ];
    expect(approverFrom(texts.map((text) => ({ text, gap: false })))).toEqual({
      approver: {
        jabatan: "Kepala Bagian Umum Kota Contoh",
        nama: "BAYU KRISNA",
        pangkat: "Pembina",
        nip: "19810514 200501 1 006",
      },
      unsure: false,
    });
  });

  it("a name with a small title behind it is no rest of it", () => {
    const texts = [
      "KEPALA UPT PUSKESMAS CONTOH",
      "(tanda tangan)",
      "dr. Ayu Pradnyani",
      "NIP. 19850910 201101 2 007",
    ];
    const { approver } = approverFrom(texts.map((text) => ({ text, gap: false })));
    expect([approver.jabatan, approver.nama]).toEqual(["KEPALA UPT PUSKESMAS CONTOH", "dr. Ayu Pradnyani"]);
  });

  it("a name in brackets is one", () => {
    const texts = ["Camat Contoh", "( BUDI CAPRI )", "NIP. 19850910 201101 2 007"];
    expect(approverFrom(texts.map((text) => ({ text, gap: false }))).approver.nama).toBe("BUDI CAPRI");
  });
});

describe("who signs below the lists", () => {
  const line = (text: string, at: number) => ({ page: 1, y: at * 10, parts: [{ text, x: 1, x2: 999 }] });

  it("ends where the title over the steps stands", () => {
    const cover = [
      "Nomor SOP : 1",
      "Pencatatan",
      "Buku",
      "Disahkan Oleh",
      "Kepala Balai",
      "URAIAN PROSEDUR",
    ].map(line);
    const form = closingBlock({ cover, steps: [] });
    expect(form.closing).toEqual(cover.slice(3, 5));
    expect(form.cover).toEqual([...cover.slice(0, 3), ...cover.slice(5)]);
  });

  it("is not where a list goes on below", () => {
    const cover = [
      "Nomor SOP : 1",
      "Pencatatan",
      "Disahkan Oleh",
      "Kepala",
      "Peringatan",
      "URAIAN PROSEDUR",
    ].map(line);
    expect(closingBlock({ cover, steps: [] }).closing).toEqual([]);
  });
});

describe("plain text", () => {
  it.each(["satu\n\f\ndua", "satu\n\fdua"])("turns its page at %j", (text) => {
    expect(readPlainText(text).lines.map(({ page }) => page)).toEqual([1, 2]);
  });
});
