/** Bytes and files of a built site. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { filesOf } from "../e2e/support/dist.ts";

export interface OutputSize {
  readonly files: number;
  /** MiB */
  readonly size: number;
}

/** The heaviest page of a kind, compressed as hosts send it. */
export interface PageSize {
  readonly kind: string;
  readonly pages: number;
  /** KB after brotli. */
  readonly largest: number;
}

/** Pagefind compresses its own files; hosts send them as they are. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)$/;

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["beranda", /^index\.html$/],
  ["daftar SOP", /^sop\/index\.html$/],
  ["unit", /^sop\/[^/]+\/index\.html$/],
  ["SOP", /^sop\/[^/]+\/[^/]+\/index\.html$/],
  ["SOP belum terbit", /^sop\/[^/]+\/belum-terbit\/[^/]+\/index\.html$/],
  ["daftar peraturan", /^peraturan\/index\.html$/],
  ["peraturan", /^peraturan\/[^/]+\/index\.html$/],
  ["keterkaitan", /^keterkaitan\/.*html$/],
  ["temuan", /^temuan\/.*html$/],
  ["data", /^data\/.*$/],
];

/** Files and MiB below a folder. */
export function outputSize(dist: string): OutputSize {
  const files = filesOf(dist);
  const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return { files: files.length, size: bytes / 2 ** 20 };
}

/** The heaviest page of each kind: the five largest files are compressed, since they may compress differently. */
export function pageSizes(dist: string): PageSize[] {
  const files = filesOf(dist);
  return KINDS.map(([kind, pattern]) => {
    const ofKind = files
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, size: statSync(join(dist, file)).size }));
    const candidates = ofKind.sort((a, b) => b.size - a.size).slice(0, 5);
    const largest = Math.max(0, ...candidates.map(({ file }) => sentBytes(join(dist, file))));
    return { kind, pages: ofKind.length, largest: largest / 1000 };
  });
}

/** Bytes of a file on the way to the reader: by brotli, unless it is compressed in itself. */
export function sentBytes(file: string): number {
  return COMPRESSED.test(file) ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
}
