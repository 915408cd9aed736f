/** The code of a print, drawn as strokes, has the dark modules that the library says, no more and no fewer. */
import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrCode, qrPicture } from "../../../src/catalogue/export/qr-code.ts";

const address = "https://sop.contoh.example/sop/kecamatan-contoh/penyusunan-laporan/#v-0a1b2c3";

it("draws each dark module once", () => {
  const { size, path } = qrCode(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let at = 0; at < Number(length); at++) drawn[Number(y)]![Number(x) + at]! += 1;
  const { data } = encode(address, { ecc: "L", border: 0, maskPattern: 3 });
  expect(drawn).toEqual(data.map((row) => row.map(Number)));
});

it("stands in a picture as large as it is", () => {
  const { size } = qrCode(address);
  expect(qrPicture(address)).toContain(`viewBox="0 -.5 ${size} ${size}"`);
});
