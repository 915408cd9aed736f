/** The whole importer as one function. */
import { Unreadable } from "./blocks.ts";
import { nothingRead, type ImportResult } from "./entry.ts";
import { recognise, type Reading } from "./form/recognise.ts";
import { isBpmn } from "./bpmn/diagram.ts";
import { readBpmn } from "./bpmn/read.ts";
import { decode } from "./readers/decode.ts";
import { readerOf } from "./readers/reader-of.ts";

/**
 * Reads one office document: bytes → neutral lines → forms → SOPs. Runs in Node (`src/cli/import.ts`) and in a browser's
 * worker alike; it touches no file and no network. A new format is a reader in `readers/` and its line in `reader-of.ts`;
 * a flowchart as BPMN has no lines and goes a way of its own.
 * @param name the file's name, which entries name as their source; its ending only helps to tell formats apart
 * @returns never throws for what a file may hold: `galat` says in Indonesian why it cannot be read, and `keraguan` what
 *   of the SOPs is to be checked by a person
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ImportResult> {
  return (await readWithLines(name, bytes)).result;
}

/** The same, with what each SOP was read from: for a page that shows both. */
export async function readWithLines(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly result: ImportResult; readonly readings: readonly Reading[] }> {
  try {
    const file = name.replace(/^.*[\\/]/, "");
    if (isBpmn(decode(bytes.subarray(0, BEGINNING)))) {
      // A diagram is no form: it has steps and no lines to recognise them in.
      const { sop, doubts } = readBpmn(decode(bytes), file);
      return {
        result: { nama: name, sop: [sop], keraguan: doubts, galat: null },
        readings: [{ lines: [], doubts }],
      };
    }
    const read = readerOf(bytes);
    const { sop, doubts, readings } = recognise(await read(bytes), file);
    if (sop.length > 0) return { result: { nama: name, sop, keraguan: doubts, galat: null }, readings };
    return failed(
      name,
      "Formulir SOP tidak ditemukan di berkas ini: label seperti Nomor SOP, Tanggal Pembuatan, dan Disahkan oleh tidak ada. Periksa apakah berkasnya benar.",
    );
  } catch (error) {
    if (error instanceof Unreadable) return failed(name, error.message);
    return failed(
      name,
      "Berkas ini rusak atau susunannya tidak dikenal. Buka dan simpan ulang berkasnya, lalu coba lagi.",
    );
  }
}

/** Where a file says what it is, in bytes. */
const BEGINNING = 4000;

function failed(nama: string, galat: string): { result: ImportResult; readings: [] } {
  return { result: nothingRead(nama, galat), readings: [] };
}
