/** Whatever a host does with several rules for one address, each address has one policy. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hostHeaders, foldersOf } from "../../../src/admin/headers.ts";

const PATTERNS = [
  "/",
  "/404",
  "/[...alamatLama]",
  "/sop/[unit]/[slug]",
  "/peraturan",
  "/admin/",
  "/robots.txt",
];

it("no address has two policies, and every page has one", () => {
  const shipped = readFileSync("public/_headers", "utf8");
  const text = hostHeaders(shipped, "script-src 'self'", foldersOf([...PATTERNS, "/_image"]));
  const rules = text.split(/\n\n+/).map((block) => block.trim().split("\n"));
  const policiesAt = (address: string): string[] =>
    rules
      .filter(([path = ""]) =>
        path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path,
      )
      .flatMap((lines) => lines.filter((line) => line.includes("Content-Security-Policy")));
  const strict = /^\s+Content-Security-Policy: .*$/m.exec(shipped)![0];
  for (const address of [
    "/",
    "/404",
    "/sop/u/s/",
    "/peraturan/",
    "/peraturan",
    "/_astro/worker.js",
    "/pagefind/x.js",
  ])
    expect([address, ...policiesAt(address)]).toEqual([address, strict]);
  expect(policiesAt("/admin/")).toEqual([
    "  Content-Security-Policy: script-src 'self'; frame-ancestors 'none'",
  ]);
  expect(text).toContain("X-Frame-Options: DENY");
  expect(text).toContain("Cache-Control: public");
  expect(text.match(/^ *!/gm)).toBeNull();
});
