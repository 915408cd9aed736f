/** Results as Markdown tables. */
import type { Result } from "./bench.ts";

/** One row a run, then the heaviest page of each kind. */
export function markdownTable(results: readonly Result[]): string {
  const runs = results.flatMap(({ size, runs: ofSize }) => {
    const plain = ofSize["eleventy + pagefind"]?.wall ?? Number.NaN;
    return Object.entries(ofSize).map(([name, { wall, cpu, peak, phases }]) => {
      const parts = phases ? [phases.content, phases.bundle, phases.render, phases.after].map(seconds).join(" + ") : "";
      return `| ${size} | ${name} | ${seconds(wall)} | ${seconds(cpu)} | ${Math.round(peak)} | ${(wall / plain).toFixed(2)} | ${parts} |`;
    });
  });
  const sizes = results.map(({ size, output }) => `| ${size} | ${output.files} | ${Math.round(output.size)} |`);
  const pages = results.flatMap(({ size, pages: kinds }) =>
    kinds.map(({ kind, pages: count, largest }) => `| ${size} | ${kind} | ${count} | ${largest.toFixed(1)} |`),
  );
  return [
    "| SOPs | run | wall s | CPU s | peak MiB | ÷ Eleventy | content + bundle + render + after |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...runs, "",
    "| SOPs | files | MiB |", "| --- | --- | --- |", ...sizes, "",
    "| SOPs | page kind | pages | largest, KB brotli |", "| --- | --- | --- | --- |", ...pages,
  ].join("\n");
} // prettier-ignore

function seconds(value: number): string {
  return value.toFixed(1);
}
