/** What is asked at a terminal: nothing is chosen for the clerk, and a wrong answer is told while it can be mended. */
import { beforeEach, expect, it, vi } from "vitest";
import { complete } from "../../../src/cli/baru/answers.ts";
import { fieldCheck } from "../../../src/cli/baru/field-check.ts";
import { sopSchema } from "../../../src/schema/sop.ts";

interface Choice {
  readonly options: readonly { readonly value: string }[];
}

const prompts = vi.hoisted(() => ({
  select: vi.fn<(asked: Choice) => Promise<string | undefined>>(),
  text: vi.fn<(asked: { validate: (value?: string) => string | undefined }) => Promise<string>>(),
}));
vi.mock("@clack/prompts", () => ({ ...prompts, cancel: () => undefined, isCancel: () => false }));

beforeEach(() => {
  Object.defineProperty(process.stdin, "isTTY", { value: true, configurable: true });
  prompts.select.mockReset().mockImplementation(({ options }) => Promise.resolve(options[0]?.value));
  prompts.text.mockReset().mockResolvedValue("jawaban");
});

const nama = { key: "nama", label: "Nama", required: true };
const choices = [{ value: "layanan", label: "Layanan" }];

it("lets a choice be left out that may be left out, and takes that for the first", async () => {
  const answers = await complete([nama, { key: "kelompok", label: "Kelompok", choices }], {});
  expect(answers).toEqual({ nama: "jawaban" });
});

it("asks for one of the choices where one is needed", async () => {
  const answers = await complete([{ key: "unit", label: "Unit", required: true, choices }], {});
  expect(answers).toEqual({ unit: "layanan" });
});

it("judges an answer as the file will be judged", async () => {
  const check = fieldCheck(sopSchema, "tanggalEfektif");
  await complete([nama, { key: "tanggalEfektif", label: "Tanggal Efektif", check }], {});
  const { validate } = prompts.text.mock.calls[1]![0];
  expect(validate("besok")).toContain('tertulis "besok"; itu tidak terbaca sebagai tanggal');
  expect(validate("29 Februari 2024")).toBeUndefined();
  expect(validate("")).toBeUndefined();
});
