/** Times of steps together, as far as their units allow. */
import { expect, it } from "vitest";
import { leftOutWords, totalTime } from "../../../../src/catalogue/procedure/total-time.ts";

const times = (...printed: (string | undefined)[]) =>
  totalTime(printed.map((waktu, index) => ({ step: index + 1, waktu })));

it.each([
  [["10 menit", "5 menit"], "15 menit"],
  [["50 menit", "1 jam"], "1 jam 50 menit"],
  [["5-10 menit", "15 Mnt"], "20–25 menit"],
  [["1 jam", "1 – 2 jam"], "2–3 jam"],
  [["30 menit", "10 – 90 menit"], "40 menit sampai 2 jam"],
  [["1.500 menit"], "25 jam"],
  [["30 detik", "5 menit"], "5 menit 30 detik"],
  [["1 minggu", "1 - 5 hari"], "8–12 hari"],
  [["maks. 3 hari"], "paling lama 3 hari"],
  [["maks. 3 hari", "1 hari"], "1–4 hari"],
])("%j together: %s", (printed, text) => {
  expect(times(...printed)).toEqual({ text, mixed: false, leftOut: [] });
});

it.each([
  [["1 hari kerja", "1 hari", "30 menit"], "1 hari + 1 hari kerja + 30 menit"],
  [["0,5 jam", "1,5 hari"], "1,5 hari + 30 menit"],
  [["10 menit", "2 menit/berkas", "15 menit/ berkas"], "10 menit + 17 menit per berkas"],
  [["2 menit/berkas", "1 jam per orang"], "2 menit per berkas + 1 jam per orang"],
])("%j do not add up: %s", (printed, text) => {
  expect(times(...printed)).toEqual({ text, mixed: true, leftOut: [] });
});

it("tells which steps the sum leaves out", () => {
  const time = times("10 menit", "Sesuai masa kontrak", undefined, "-", undefined);
  expect(time).toEqual({
    text: "10 menit",
    mixed: false,
    leftOut: [
      { step: 2, printed: "Sesuai masa kontrak" },
      { step: 3, printed: null },
      { step: 4, printed: "-" },
      { step: 5, printed: null },
    ],
  });
  expect(leftOutWords(time)).toBe(
    "langkah 2 (Sesuai masa kontrak), langkah 4 (-); tanpa waktu: langkah 3 dan 5",
  );
  expect(leftOutWords(times("10 menit"))).toBeNull();
});
