/**
 * For the dev server: SOPs that were read and have not been saved since, so that a change among ten thousand files costs
 * the reading of one. Other processes read each file once and remember nothing.
 */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { SopData } from "../schema/sop.ts";
import type { ProseEntry } from "./entry.ts";
import { processWide } from "./process-wide.ts";

/** From now on this process remembers. */
export function rememberEntries(): void {
  processWide.remembered ??= new Map();
}

/**
 * The entry of a file, by `read` unless it is remembered. What has mistakes, or pictures, which are files of their own,
 * is read each time.
 */
export function remembered(
  root: string,
  file: string,
  read: () => ProseEntry<SopData> | null,
): ProseEntry<SopData> | null {
  const entries = processWide.remembered;
  if (!entries) return read();
  const path = resolve(root, file);
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: -1 };
  const stamp = `${mtimeMs} ${size}`;
  const known = entries.get(path);
  if (known?.stamp === stamp) return known.entry;
  const entry = read();
  if (entry && !entry.needsCompiler) entries.set(path, { stamp, entry });
  else entries.delete(path);
  return entry;
}
