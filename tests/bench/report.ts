/** Results as Markdown tables. */
import type { Result } from "./bench.ts";
import type { SearchCost } from "./search-cost.ts";

/** One row a run, then the heaviest page of each kind, then what a search loads. */
export function markdownTable(results: readonly Result[]): string {
  const runs = results.flatMap(({ size, runs: ofSize }) => {
    const plain = ofSize["eleventy + pagefind"]?.wall ?? Number.NaN;
    return Object.entries(ofSize).map(([name, { wall, cpu, peak, phases }]) => {
      const parts = phases
        ? [phases.content, phases.bundle, phases.render, phases.after].map(seconds).join(" + ")
        : "";
      return `| ${size} | ${name} | ${seconds(wall)} | ${seconds(cpu)} | ${Math.round(peak)} | ${(wall / plain).toFixed(2)} | ${parts} |`;
    });
  });
  const sizes = results.map(
    ({ size, output }) => `| ${size} | ${output.files} | ${Math.round(output.size)} |`,
  );
  const pages = results.flatMap(({ size, pages: kinds }) =>
    kinds.map(
      ({ kind, pages: count, largest }) => `| ${size} | ${kind} | ${count} | ${largest.toFixed(1)} |`,
    ),
  );
  return [
    "| SOPs | run | wall s | CPU s | peak MiB | ÷ Eleventy | content + bundle + render + after |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...runs,
    "",
    "| SOPs | files | MiB |",
    "| --- | --- | --- |",
    ...sizes,
    "",
    "| SOPs | page kind | pages | largest, KB brotli |",
    "| --- | --- | --- | --- |",
    ...pages,
    "",
    "| SOPs | every search loads, KB | in a worker also | index chunks, KB | fragments, KB | filters (results page), KB |",
    "| --- | --- | --- | --- | --- | --- |",
    ...results.map(({ size, search }) => `| ${size} | ${searchParts(search).join(" | ")} |`),
    "",
    "| SOPs | query | requests | focus to first result, KB | again, ms |",
    "| --- | --- | --- | --- | --- |",
    ...results.flatMap(({ size, search }) => queryRows(size, search)),
  ].join("\n");
}

function searchParts({ always, worker, chunks, fragments, filters }: SearchCost): string[] {
  const parts = Object.entries(always).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  const total = Object.values(always).reduce((sum, bytes) => sum + bytes, 0);
  return [
    `${kilobytes(total)} (${parts.join(", ")})`,
    kilobytes(worker),
    ...[chunks, fragments].map(
      ({ count, largest, median }) => `${count}: largest ${kilobytes(largest)}, median ${kilobytes(median)}`,
    ),
    `${filters.count}: largest ${kilobytes(filters.largest)}, all ${kilobytes(filters.total)}`,
  ];
}

function queryRows(size: number, { queries, unmeasured }: SearchCost): string[] {
  if (unmeasured) return [`| ${size} | not measured: ${unmeasured.split("\n")[0]} | | | |`];
  return queries.map(
    ({ query, requests, bytes, warm }) =>
      `| ${size} | ${query} | ${requests} | ${kilobytes(bytes)} | ${Math.round(warm)} |`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function seconds(value: number): string {
  return value.toFixed(1);
}
