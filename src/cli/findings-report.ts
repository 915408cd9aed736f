/** Tells findings in the terminal, to people and to programs. */
import type { Catalogue, Finding, Severity } from "../catalogue/types.ts";
import { leftovers } from "./leftovers.ts";
import { SEVERITIES } from "../catalogue/reader-words.ts";

/** Every finding below its SOP's file, then how many there are of each severity. */
export function findingsText(catalogue: Catalogue): string {
  const { sops } = catalogue;
  const lines = [...sops.values()].flatMap(({ file, findings }) =>
    findings.length === 0 ? [] : [file, ...findings.map((finding) => `  ${findingLine(finding)}`), ""],
  );
  const counts = SEVERITIES.map((severity) => `${countOf(sops.values(), severity)} ${severity}`);
  const left = leftovers(catalogue);
  return [...left, ...(left.length > 0 ? [""] : []), ...lines, `Temuan: ${counts.join(", ")}.`].join("\n");
}

function findingLine({ severity, field, message, code }: Finding): string {
  return `${severity} · ${field}: ${message} [${code}]`;
}

/** `[{ berkas, sop, kode, tingkat, bidang, pesan }]`, in the order of the catalogue. */
export function findingsJson({ sops }: Catalogue): readonly Readonly<Record<string, string>>[] {
  return [...sops.values()].flatMap(({ id, file, findings }) =>
    findings.map(({ code, severity, field, message }) => ({
      berkas: file,
      sop: id,
      kode: code,
      tingkat: severity,
      bidang: field,
      pesan: message,
    })),
  );
}

/** How many findings are of this severity or a graver one. */
export function countAtLeast({ sops }: Catalogue, severity: Severity): number {
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return counted.reduce((sum, one) => sum + countOf(sops.values(), one), 0);
}

function countOf(sops: Iterable<{ readonly findings: readonly Finding[] }>, severity: Severity): number {
  let count = 0;
  for (const { findings } of sops)
    count += findings.filter((finding) => finding.severity === severity).length;
  return count;
}
