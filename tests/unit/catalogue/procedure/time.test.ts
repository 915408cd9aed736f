/** Times as offices print them; the printed forms are those met in real documents. */
import { expect, it } from "vitest";
import { parseDuration } from "../../../../src/catalogue/procedure/duration.ts";
import { totalTime } from "../../../../src/catalogue/procedure/total-time.ts";

it.each([
  ["15 menit", 15, 15, "menit", null],
  ["10 Mnt", 10, 10, "menit", null],
  ["40 jam", 40, 40, "jam", null],
  ["1 hari kerja", 1, 1, "hari kerja", null],
  ["30 hari kerja.", 30, 30, "hari kerja", null],
  ["5 hari kerja;", 5, 5, "hari kerja", null],
  ["1 0 Hari Kerja", 10, 10, "hari kerja", null],
  ["6 Minggu", 6, 6, "minggu", null],
  ["1 Tahun", 1, 1, "tahun", null],
  ["5-10 menit", 5, 10, "menit", null],
  ["1 – 20 Hari", 1, 20, "hari", null],
  ["2 menit/berkas", 2, 2, "menit", "berkas"],
  ["15 menit/ berkas", 15, 15, "menit", "berkas"],
  ["1 hari (240 mnt)", 1, 1, "hari", null],
  ["1x24 jam", 24, 24, "jam", null],
])("%s", (printed, min, max, unit, per) => {
  expect(parseDuration(printed)).toEqual({ min, max, unit, per });
});

it.each([
  "Sesuai masa kontrak",
  "-",
  "",
  "10",
  "30 Menit hari ke 1",
  "7 hari (Desember",
  "20-5 menit",
  "3 berkas",
])("%s cannot be counted", (printed) => {
  expect(parseDuration(printed)).toBeNull();
});

const times = (...printed: (string | undefined)[]) =>
  totalTime(printed.map((waktu, index) => ({ step: index + 1, waktu })));

it.each([
  [["10 menit", "5 menit"], "15 menit"],
  [["50 menit", "1 jam"], "1 jam 50 menit"],
  [["5-10 menit", "15 Mnt"], "20–25 menit"],
  [["30 menit", "10 – 90 menit"], "40 menit sampai 2 jam"],
  [["1 hari kerja", "1 hari", "30 menit"], "1 hari + 1 hari kerja + 30 menit"],
  [["0,5 jam", "1,5 hari"], "1,5 hari + 30 menit"],
])("%j together: %s", (printed, text) => {
  expect(times(...printed)).toEqual({ text, leftOut: [] });
});

it("tells which steps the sum leaves out", () => {
  expect(times("10 menit", "2 menit/berkas", "Sesuai masa kontrak", undefined)).toEqual({
    text: "10 menit",
    leftOut: [
      { step: 2, printed: "2 menit/berkas" },
      { step: 3, printed: "Sesuai masa kontrak" },
      { step: 4, printed: null },
    ],
  });
});
