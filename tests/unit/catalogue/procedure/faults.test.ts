/** What the flowchart's rules see, and what steps say in words. */
import { expect, it } from "vitest";
import { flowFaults } from "../../../../src/catalogue/procedure/faults.ts";
import { flowsOf } from "../../../../src/catalogue/procedure/flow.ts";
import { stepWords } from "../../../../src/catalogue/procedure/words.ts";
import type { Procedure } from "../../../../src/schema/procedure.ts";
import { fixtures, procedure, type Step } from "./fixtures.ts";

const start: Step = { simbol: "mulai" };
const end: Step = { simbol: "selesai" };
const sound = {
  noStart: false,
  noEnd: false,
  oneBranch: [],
  sameBranch: [],
  unreachable: [],
  noExit: [],
  unusedPerformers: ["B", "C"],
  startsElsewhere: false,
};

it.each<[string, readonly Step[], Partial<typeof sound>]>([
  ["a straight line", [start, {}, end], {}],
  ["no start", [{}, end], { noStart: true }],
  ["no end", [start, {}], { noEnd: true }],
  ["one branch", [start, { simbol: "keputusan", tidak: 1 }, end], { oneBranch: [2] }],
  ["both branches alike", [start, { simbol: "keputusan", ya: 3, tidak: 3 }, end], { sameBranch: [2] }],
  ["a step after the end", [start, end, {}, end], { unreachable: [3, 4] }],
  ["a circle", [start, { lanjut: 3 }, { lanjut: 2 }, end], { noExit: [1, 2, 3], unreachable: [4] }],
  ["all performers used", [start, { pelaksana: ["B", "C"] }, end], { unusedPerformers: [] }],
  ["not left-most", [{ ...start, pelaksana: "B" }, end], { startsElsewhere: true, unusedPerformers: ["C"] }],
] as never)("%s", (_, steps, faults) => {
  expect(flowFaults(procedure(steps))).toEqual({ ...sound, ...(faults as object) });
});

it("a way to the next row goes without saying, except after a decision", () => {
  const steps = fixtures().get("ulang")!;
  const words = (one: Procedure) =>
    one.langkah.map(({ simbol }, step) =>
      stepWords(
        simbol,
        step,
        flowsOf(one).filter(({ from }) => from === step),
      ),
    );
  expect(words(steps)).toEqual([
    "Mulai",
    "Proses",
    "Keputusan: jika ya, lanjut ke langkah 4; jika tidak, kembali ke langkah 2",
    "Proses",
    "Keputusan: jika ya, lanjut ke langkah 6; jika tidak, kembali ke langkah 4",
    "Selesai",
  ]);
  expect(words(procedure([{ lanjut: 3 }, { lanjut: 2 }, { lanjut: 1 }]))).toEqual([
    "Proses: lanjut ke langkah 3",
    "Proses: ulangi langkah ini",
    "Proses: kembali ke langkah 1",
  ]);
});
