/** Where this engine can be got from: what an office's workflow names. */
import { spawnSync } from "node:child_process";

export interface EngineSource {
  /** Repository on GitHub, `owner/name`. */
  readonly repository: string;
  /** Commit that the office has tried. */
  readonly version: string;
}

/** From the version control of this folder; what it does not know stays a word for the clerk to replace. */
export function engineSource(): EngineSource {
  const remote = git("remote", "get-url", "origin");
  return {
    repository: repositoryOf(remote) ?? "PEMILIK/katalog-sop",
    version: git("rev-parse", "HEAD") || "VERSI",
  };
}

/** `owner/name` of an address on GitHub, by https or ssh; null of any other. */
export function repositoryOf(address: string): string | null {
  return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? null;
}

function git(...words: string[]): string {
  const { status, stdout } = spawnSync("git", words, { cwd: import.meta.dirname, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}
