/** Pictures with more dots than a page can show are refused at their place; a photo of a telephone passes. */
import { expect, it } from "vitest";
import { problemLine } from "../../../src/reader/report.ts";
import { problemsWith } from "./broken.ts";

const FOLDER = "content/sop/kecamatan-contoh";

/** Head and end of a picture of that size, without dots. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from("\x08\x02\0\0\0IEND", "latin1")]);
}

/** With a table before the frame, as cameras write it. */
function jpeg(width: number, height: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const table = [0xff, 0xc4, 0, 4, 0, 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, ...table]),
    frame,
    Buffer.from("0000000000\xff\xd9", "latin1"),
  ]);
}

const lines = async (name: string, picture: Uint8Array) =>
  (
    await problemsWith({
      [`${FOLDER}/${name}`]: picture,
      [`${FOLDER}/penyusunan-laporan.mdx`]: (text) => `${text}\n![Denah loket](${name})\n`,
    })
  ).map(problemLine);

it.each([
  ["denah.png", png(9000, 5000), "9000 × 5000"],
  ["denah.png", png(20_000, 300), "20000 × 300"],
  ["denah.jpg", jpeg(8000, 6000), "8000 × 6000"],
])("refuses %s with its line", async (name, picture, size) => {
  expect(await lines(name, picture)).toEqual([
    expect.stringMatching(new RegExp(`penyusunan-laporan\\.mdx:\\d+ · .*"${name}" berukuran ${size} piksel`)),
  ]);
});

it.each([
  ["denah.png", png(4000, 3000)],
  ["denah.jpg", jpeg(4000, 3000)],
])("takes a photo: %s", async (name, picture) => {
  expect(await lines(name, picture)).toEqual([]);
});
