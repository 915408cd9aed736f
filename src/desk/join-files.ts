/** Several files opened at once, as one to choose SOPs from. */
import type { OpenedFile } from "./draft.ts";
import { firstOf } from "../basics/must.ts";

/** What could not be read is a doubt beside what could; a problem only when that is all. */
export function joinFiles(files: readonly OpenedFile[]): OpenedFile {
  if (files.length === 1) return firstOf(files);
  const sops = files.flatMap((file) => file.sops);
  const problems = files.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`]));
  const doubts = files.flatMap((file) => file.doubts.map((doubt) => `${file.name}: ${doubt}`));
  const name = `${files.length} berkas`;
  if (sops.length === 0) return { name, sops, doubts: [], problem: problems.join(" ") };
  return { name, sops, doubts: [...problems, ...doubts], problem: null };
}
