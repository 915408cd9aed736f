/** What a clerk says about a new entry: by flags, or, at a terminal, by answering questions. */
import { parseArgs } from "node:util";
import { cancel, isCancel, select, text } from "@clack/prompts";
import { MakerMistake } from "./maker.ts";

/** One thing to know; its key is the flag's name. */
export interface Prompt {
  readonly key: string;
  /** In clerks' words. */
  readonly label: string;
  readonly required?: boolean;
  /** What may be chosen, where that is known. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly example?: string;
  /** What is wrong with an answer, asked while it can still be mended; undefined: nothing. */
  readonly check?: (value: string) => string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

/** Reads flags. Words without flag are returned in order. */
export function readFlags(
  words: readonly string[],
  questions: readonly Prompt[],
): { readonly given: Answers; readonly words: readonly string[] } {
  try {
    const options = Object.fromEntries(questions.map(({ key }) => [key, { type: "string" as const }]));
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const given = Object.entries(values).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    );
    return { given: Object.fromEntries(given), words: positionals };
  } catch {
    const flags = questions.map(({ key }) => `--${key}`).join(", ");
    throw new MakerMistake(`Ada pilihan yang tidak dimengerti. Yang dikenal: ${flags}.`);
  }
}

/**
 * The answers to all questions: those given, and at a terminal the others, asked one by one.
 * @throws MakerMistake naming what is required and missing, where nobody can be asked.
 */
export async function complete(questions: readonly Prompt[], given: Answers): Promise<Answers> {
  const open = questions.filter(({ key }) => given[key] === undefined);
  const missing = open.filter(({ required }) => required);
  if (missing.length === 0) return given;
  if (!process.stdin.isTTY) {
    const flags = missing.map(({ key, label }) => `--${key} (${label})`).join(", ");
    throw new MakerMistake(`Belum disebut: ${flags}.`);
  }
  const answers: Record<string, string> = { ...given };
  for (const question of open) {
    const answer = await ask(question);
    if (answer !== "") answers[question.key] = answer;
  }
  return answers;
}

/** What may be left out can be left out of a list of choices too: the first of them is nobody's guess. */
const NONE = { value: "", label: "(tidak disebut)" };

async function ask({ label, required, choices, example, check }: Prompt): Promise<string> {
  const answer =
    choices && choices.length > 0
      ? await select({ message: label, options: [...(required ? [] : [NONE]), ...choices] })
      : await text({
          message: required ? label : `${label} (boleh kosong)`,
          ...(example ? { placeholder: example } : {}),
          validate: (value = "") =>
            value.trim() === "" ? (required ? "Perlu diisi." : undefined) : check?.(value.trim()),
        });
  if (isCancel(answer)) {
    cancel("Dibatalkan; tidak ada yang ditulis.");
    process.exit(1);
  }
  return answer.trim();
}
