/** Text torn out of documents: columns by spaces, labels apart from values, two columns mixed, all on one line. */
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { ImportResult, ImportedSop } from "../../../src/importer/entry.ts";
import { readDocument } from "../../../src/importer/read-document.ts";

const read = (text: string): Promise<ImportResult> => readDocument("teks.txt", strToU8(text));

const COLUMNS = `
                                 Nomor SOP          :   07/SOP/2024
                                 Tanggal            :   5 Mei 2024
                                 Pembuatan          :   -
                                 Tanggal Revisi     :   1 Juni 2024
                                 Tanggal Efektif    :   Kepala Dinas Kearsipan
      DINAS KEARSIPAN            Disahkan oleh
      KABUPATEN CONTOH                                  Raka Wijaya
                                 Nama SOP           :   PENATAAN RAK
   Dasar Hukum:                                     Kualifikasi Pelaksanaan:
   1.  Undang-Undang Nomor 43 Tahun 2009            1. Memahami kode klasifikasi;
       tentang Kearsipan;                           2. Teliti.
   2.  Peraturan Bupati Contoh No. 4 Tahun 2020
   Keterkaitan:                                     Peralatan/Perlengkapan:
   SOP Peminjaman                                   1. Rak;
                                                    2. Label.
   Peringatan:                                      Pencatatan dan Pendataan:
   Rak yang penuh tidak boleh ditumpuk.             Buku rak
`;

const APART = `
Nomor SOP

07/SOP/2024

Tanggal Pembuatan
Tanggal Revisi
Tanggal Efektif
Disahkan Oleh

5 Mei 2024
-1 Juni 2024
Kepala Dinas Kearsipan

Raka Wijaya, S.Sos
NIP. 19700101 199503 1 001
PENATAAN RAK

Nama SOP
Dasar Hukum
Kualifikasi Pelaksana
1. Undang-Undang Nomor 43 Tahun 2009 1. Memahami kode klasifikasi;
tentang Kearsipan;
2. Teliti.
2. Peraturan Bupati Contoh No. 4 Tahun 2020
Keterkaitan : Peralatan/Perlengkapan :
1. SOP Peminjaman 1. Rak;
2. Label.
Peringatan

Rak yang penuh tidak boleh ditumpuk.

Pencatatan dan Pendataan

Buku rak
`;

const ONE_LINE =
  "1 Nomor SOP 07/SOP/2024 Tanggal Pembuatan 5 Mei 2024 Tanggal Revisi - PEMERINTAH KABUPATEN CONTOH DINAS KEARSIPAN Tanggal Efektif 1 Juni 2024 Disahkan Oleh Kepala Dinas Kearsipan Jalan Arsip 1, Contoh Nama SOP Raka Wijaya, S.Sos NIP 19700101 199503 1 001 PENATAAN RAK Dasar Hukum 1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan; 2. Peraturan Bupati Contoh No. 4 Tahun 2020 Keterkaitan 1. SOP Peminjaman Peringatan Rak yang penuh tidak boleh ditumpuk. Kualifikasi Pelaksana 1. Memahami kode klasifikasi; 2. Teliti. Peralatan / Perlengkapan 1. Rak; 2. Label. Pencatatan dan Pendataan Buku rak";

const FORM: Partial<ImportedSop> = {
  nama: "PENATAAN RAK",
  nomor: "07/SOP/2024",
  tanggalPembuatan: "5 Mei 2024",
  tanggalRevisi: "-",
  tanggalEfektif: "1 Juni 2024",
  dasarHukum: [
    "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;",
    "Peraturan Bupati Contoh No. 4 Tahun 2020",
  ],
  kualifikasiPelaksana: ["Memahami kode klasifikasi;", "Teliti."],
  keterkaitan: ["SOP Peminjaman"],
  peralatan: ["Rak;", "Label."],
  peringatan: ["Rak yang penuh tidak boleh ditumpuk."],
  pencatatan: ["Buku rak"],
};
const SIGNED = {
  jabatan: "Kepala Dinas Kearsipan",
  nama: "Raka Wijaya, S.Sos",
  nip: "19700101 199503 1 001",
};

describe("text", () => {
  it("with columns drawn by spaces: a label of two lines shifts no value", async () => {
    const { sop } = await read(COLUMNS);
    expect(sop).toMatchObject([
      { ...FORM, disahkanOleh: { jabatan: "Kepala Dinas Kearsipan", nama: "Raka Wijaya" } },
    ]);
  });

  it("with labels apart from their values and mixed columns, which it says", async () => {
    const { sop, keraguan } = await read(APART);
    expect(sop).toMatchObject([{ ...FORM, disahkanOleh: SIGNED }]);
    expect(keraguan.map(({ teks }) => teks)).toContainEqual(expect.stringContaining("bercampur"));
  });

  it("on one line", async () => {
    const { sop } = await read(ONE_LINE);
    expect(sop).toMatchObject([{ ...FORM, disahkanOleh: SIGNED }]);
  });
});
