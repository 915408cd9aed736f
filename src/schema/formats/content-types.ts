/** What kind of file each ending of the site's files means to a browser (IANA): one table for both servers. */
import { OFFICIAL_FILES } from "./official-files.ts";

const UNKNOWN = "application/octet-stream";

const TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OFFICIAL_FILES),
  ["bpmn", "application/xml; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
  ["dot", "text/plain; charset=utf-8"],
  ["graphml", "application/xml; charset=utf-8"],
  ["html", "text/html; charset=utf-8"],
  ["ico", "image/x-icon"],
  ["js", "text/javascript; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["png", "image/png"],
  ["svg", "image/svg+xml; charset=utf-8"],
  ["txt", "text/plain; charset=utf-8"],
  ["wasm", "application/wasm"],
  ["webmanifest", "application/manifest+json"],
  ["woff2", "font/woff2"],
  ["xml", "application/xml; charset=utf-8"],
]);

/** The `Content-Type` of a file, by the ending of its path. */
export function contentType(path: string): string {
  return TYPES.get(/\.([^./]+)$/.exec(path)?.[1] ?? "") ?? UNKNOWN;
}
