/** What is to be mended, to be looked at, and what the rules find, each with the way to its field. */
import { SEVERITY_WORDS } from "../../catalogue/reader-words.ts";
import type { Checked, Doubt } from "../../desk/draft.ts";
import { FIELD_LABELS, fieldLabel } from "../../schema/field-labels.ts";
import { wrongSentence } from "../../schema/mistakes/problem.ts";
import { make } from "../make.ts";

interface Row {
  readonly tone: "error" | "gap" | "plain";
  readonly word: string;
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly advice: string;
}

/** @param go brings to a field */
export function findingsList(
  { mistakes, findings }: Checked,
  doubts: readonly Doubt[],
  go: (field: string) => void,
): HTMLElement[] {
  const rows: Row[] = [
    ...mistakes.map(({ path, fix, ...mistake }) => ({
      tone: "error" as const,
      word: "Perlu dibetulkan",
      field: path.join("."),
      label: labelOf(path),
      text: wrongSentence(mistake),
      advice: fix,
    })),
    ...doubts.map(({ bidang, teks }) => ({
      tone: "gap" as const,
      word: "Periksa bacaan",
      field: bidang,
      label: bidang === "" ? "" : fieldLabel(bidang),
      text: teks,
      advice: "Bandingkan dengan dokumen.",
    })),
    ...findings.map(({ field, fieldLabel: label, severity, message, advice }) => ({
      tone:
        severity === "galat"
          ? ("error" as const)
          : severity === "peringatan"
            ? ("gap" as const)
            : ("plain" as const),
      word: SEVERITY_WORDS[severity],
      field,
      label,
      text: message,
      advice,
    })),
  ];
  return rows.map(({ tone, word, field, label, text, advice }) => {
    const place = make("button", { type: "button", class: "taut" }, label);
    place.addEventListener("click", () => go(field));
    return make(
      "li",
      {},
      make("span", { class: "tag", "data-tone": tone }, word),
      make(
        "div",
        {},
        label === "" ? null : place,
        make("p", {}, text),
        make("p", { class: "small muted" }, advice),
      ),
    );
  });
}

function labelOf(path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  const label = FIELD_LABELS[String(key)] ?? String(key);
  return rest.length === 0 ? label : `${label}, ${fieldName(rest).trim()}`;
}

/** `butir 3`, `langkah 2, kelengkapan`; numbers count from 1. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `butir ${step + 1}` : String(step))).join(", ");
}
