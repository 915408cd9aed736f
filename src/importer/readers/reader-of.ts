/** Which reader a file needs: by its first bytes, whatever its name says. */
import { Unreadable, type Blocks } from "../blocks.ts";
import { decode } from "./decode.ts";
import { isMarkedText, readMarkedText } from "./marked-text.ts";
import { readPdf } from "./pdf/read.ts";
import { readPlainText } from "./plain-text.ts";

export type Reader = (bytes: Uint8Array) => Blocks | Promise<Blocks>;

/** @throws Unreadable when it is no document that can be read */
export function readerOf(_name: string, bytes: Uint8Array): Reader {
  if (bytes.length === 0)
    throw new Unreadable("Berkas ini kosong (0 bita). Salin atau unduh ulang berkasnya.");
  if (startsWith(bytes, "%PDF-", 1024)) return readPdf;
  return (given) => {
    const text = decode(given);
    if (isMarkedText(text)) return readMarkedText(text);
    return readPlainText(text);
  };
}

/** Whether these letters stand within the first bytes. */
function startsWith(bytes: Uint8Array, letters: string, within: number): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, within));
  return head.includes(letters);
}
