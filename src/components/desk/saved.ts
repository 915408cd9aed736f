/** Unfinished work, kept on this device only. A browser that keeps nothing is no fault. */
import type { OpenedFile } from "../../desk/draft.ts";
import { ownJson } from "../../basics/own-json.ts";

const KEY = "katalog-sop:periksa";

export interface Saved {
  readonly file: OpenedFile;
  readonly chosen: number;
  /** Which of its SOPs were changed and neither downloaded nor saved since; absent in what an older page kept. */
  readonly edited?: readonly number[];
}

/** Keeps it in place of what was kept before. */
export function save(saved: Saved): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // Full or forbidden: the page says elsewhere that downloading is what keeps work.
  }
}

/** What was kept; null where there is nothing that can be read. */
export function restore(): Saved | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : ownJson<Saved>(text);
  } catch {
    return null;
  }
}

/** Whether something is kept: asked when the page opens, before anything that could read it is loaded. */
export function hasSaved(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps nothing any more. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
