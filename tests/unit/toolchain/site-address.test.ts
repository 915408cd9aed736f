import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OWN_CONTENT } from "../../../src/reader/content-folder.ts";
import { siteAddress } from "../../../src/reader/site-address.ts";

const root = mkdtempSync(join(tmpdir(), "situs-"));
mkdirSync(join(root, OWN_CONTENT));
writeFileSync(join(root, OWN_CONTENT, "situs.yaml"), "alamat: https://sop.example\nbasis: /sop-kita/\n");
afterAll(() => rmSync(root, { recursive: true }));

test("situs.yaml says where the site lives", () => {
  expect(siteAddress(root, {})).toEqual({ site: "https://sop.example", base: "/sop-kita/" });
});

test("the environment wins, with or without slashes", () => {
  const expected = { site: "https://lain.example", base: "/uji/" };
  expect(siteAddress(root, { SITE_URL: "https://lain.example/", BASE_PATH: "/uji/" })).toEqual(expected);
  expect(siteAddress(root, { SITE_URL: "https://lain.example", BASE_PATH: "uji" })).toEqual(expected);
  expect(siteAddress(root, { BASE_PATH: "/" }).base).toBe("/");
});

test("an address with a path is refused, because the path belongs in BASE_PATH", () => {
  expect(() => siteAddress(root, { SITE_URL: "https://sop.example/ngantang" })).toThrow("SITE_URL");
});

test("a missing situs.yaml is left to the content check", () => {
  expect(siteAddress(join(root, "tidak-ada"), {}).base).toBe("/");
});

test.each(["katalog baru", "/a?b/", "/a#b/", "/../x/", "/%20/", "/sop/é/", "/a:b/"])(
  "a base path that is no clean path is refused: %s",
  (base) => {
    expect(() => siteAddress(root, { BASE_PATH: base })).toThrow(/^BASE_PATH berisi/);
  },
);

test("a base path may have several folders, dots and underscores", () => {
  expect(siteAddress(root, { BASE_PATH: "perpus/sop_v1.2" }).base).toBe("/perpus/sop_v1.2/");
});
