/** Turns what Zod found into sentences in Indonesian. */
import type * as z from "zod";
import { formatOf } from "../text-formats.ts";
import { nearestKey } from "./key-guess.ts";
import {
  custom,
  ITEMS,
  found,
  notAChoice,
  outOfRange,
  quoted,
  unexpected,
  wrongType,
} from "./mistake-words.ts";
import type { Mistake } from "./problem.ts";
import { knownKeys } from "../shape.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A mistake and where it is in the data. `path` ends in the key that is unknown or missing, where one is. */
export interface FieldMistake extends Mistake {
  readonly path: Path;
}

/** The data that was checked: its values, and the words they were written in. */
interface Checked {
  readonly value: unknown;
  /** The words in the file at a path, where they are a single value: `065` for the number 65. */
  readonly textAt: (path: Path) => string | undefined;
}

/** One mistake for each mistake that `schema` sees in `data`; empty when there is none. */
export function findMistakes(schema: z.ZodType, error: z.ZodError, data: Checked): FieldMistake[] {
  return error.issues.flatMap((issue) => describe(schema, issue, issue.path, data));
}

/** The mistakes of values that stand in no file. */
export function mistakesOfValues(schema: z.ZodType, value: unknown): FieldMistake[] {
  const { error } = schema.safeParse(value);
  return error ? findMistakes(schema, error, { value, textAt: () => undefined }) : [];
}

/** A path in the editor's words, counting items from 1: `dasarHukum butir 3`, `disahkanOleh › nama`. */
export function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? ` butir ${step + 1}` : ` › ${String(step)}`))
    .join("")
    .replace(/^ (?:› )?/, "");
}

function describe(schema: z.ZodType, issue: Issue, path: Path, data: Checked): FieldMistake[] {
  const value = valueAt(data.value, path);
  const text = data.textAt(path);
  const wrong = (type: string): Mistake =>
    wrongType(
      value,
      text,
      type,
      path,
      knownKeys(schema, path),
      type !== "array" || mayBeEmpty(schema, path, data.value),
    );
  const written = found(value, text);
  const at = (mistake: Mistake): FieldMistake[] => [{ path, ...mistake }];

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, knownKeys(schema, path)));
    case "invalid_union": {
      const texts = issue.errors.flat().some(isNoText);
      if (texts && isStrayMapping(value)) return at(wrong("string"));
      const branch = bestBranch(issue.errors);
      if (branch) return branch.flatMap((inner) => describe(schema, inner, [...path, ...inner.path], data));
      return at(wrong(texts ? "string" : "object"));
    }
    case "invalid_type":
      return at(wrong(issue.expected));
    case "invalid_value":
      return at(notAChoice(value, written, issue.values.map(String)));
    case "invalid_format":
      return at({ found: written, ...formatOf(String(path.findLast((step) => typeof step === "string"))) });
    case "too_small":
      if (issue.origin !== "array") return at(outOfRange(written, least(issue)));
      return at({
        found: "daftarnya kosong",
        expected: "paling sedikit satu butir",
        fix: ITEMS,
      });
    case "too_big":
      return at(outOfRange(written, `paling besar ${issue.maximum}`));
    case "custom":
      return at(custom(issue.params ?? {}, written));
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return at(unexpected(written));
  }
}

/** Whether the schema takes a list without items at `path`: only then it is told to write one. */
function mayBeEmpty(schema: z.ZodType, path: Path, value: unknown): boolean {
  const { error } = schema.safeParse(withEmptyList(value, path));
  return !error?.issues.some((issue) => issue.path.join("\n") === path.join("\n"));
}

function withEmptyList(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return [];
  const inner = valueAt(value, [step]);
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === step ? withEmptyList(inner, rest) : one));
  return { ...(typeof value === "object" ? value : {}), [step]: withEmptyList(inner, rest) };
}

/** `positive()` is "more than 0" to Zod; our numbers are whole. */
function least({ minimum, inclusive = true }: z.core.$ZodIssueTooSmall): string {
  return `paling kecil ${inclusive ? minimum : Number(minimum) + 1}`;
}

/** The branch of a union that the editor meant: the one whose mistake is not the kind of the value itself. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
}

function isNoText({ code, path, ...issue }: Issue): boolean {
  return code === "invalid_type" && path.length === 0 && "expected" in issue && issue.expected === "string";
}

/** A text with a colon in it, which YAML reads as a key and a value: `- Peraturan Nomor : 54`. */
function isStrayMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("teks" in value);
}

function unknownKey(key: string, path: Path, known: readonly string[]): FieldMistake {
  const guess = nearestKey(key, known);
  return {
    path: [...path, key],
    found: "kunci ini tidak dikenal",
    expected: guess ? `yang dimaksud mungkin ${quoted(guess)}` : `kunci yang dikenal: ${known.join(", ")}`,
    fix: "Betulkan ejaannya, atau hapus barisnya.",
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}
