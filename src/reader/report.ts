/** Tells problems: to people, to programs, and as annotations on a pull request. */
import { relative, resolve, sep } from "node:path";
import type { Problem } from "../schema/mistakes/problem.ts";

/** One problem on one line: `content/sop/x.mdx:7 · tanggalEfektif: …` */
export function problemLine({ file, line, field, message }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return field === null ? `${place} · ${message}` : `${place} · ${field}: ${message}`;
}

/** All problems for the terminal, with how many there are in how many files. */
export function textReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...problems.map(problemLine), "", `${problems.length} masalah pada ${files} berkas.`].join("\n");
}

/** `{ masalah: [{ berkas, baris, kolom, bidang, ditemukan, diharapkan, perbaikan, pesan }] }` */
export function jsonReport(problems: readonly Problem[]): string {
  const masalah = problems.map((problem) => ({
    berkas: problem.file,
    baris: problem.line,
    kolom: problem.column,
    bidang: problem.field,
    ditemukan: problem.found,
    diharapkan: problem.expected,
    perbaikan: problem.fix,
    pesan: problem.message,
  }));
  return JSON.stringify({ masalah }, null, 2);
}

/**
 * Workflow commands of GitHub Actions, one a line; they show up at the line in the pull request. There files are named
 * from the folder of the checkout, which need not be the project's.
 */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, field, message }) => {
      const place = [
        `file=${escaped(fromCheckout(file), true)}`,
        `line=${line ?? 1}`,
        ...(column ? [`col=${column}`] : []),
      ];
      return `::error ${place.join(",")},title=${escaped(field ?? "Isi katalog", true)}::${escaped(message)}`;
    })
    .join("\n");
}

function fromCheckout(file: string): string {
  const checkout = process.env["GITHUB_WORKSPACE"];
  return checkout ? relative(checkout, resolve(file)).split(sep).join("/") : file;
}

function escaped(text: string, inProperty = false): string {
  const data = text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  return inProperty ? data.replace(/:/g, "%3A").replace(/,/g, "%2C") : data;
}
