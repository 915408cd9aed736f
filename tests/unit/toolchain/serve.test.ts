import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSiteServer } from "../../../src/cli/serve.ts";

const parent = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(parent, "dist");
mkdirSync(join(folder, "sop"), { recursive: true });
writeFileSync(join(parent, "rahasia.txt"), "rahasia");
writeFileSync(join(folder, "index.html"), "beranda");
writeFileSync(join(folder, "sop/index.html"), "daftar");
writeFileSync(join(folder, "404.html"), "tidak ada");
writeFileSync(join(folder, "data.json"), "{}");
writeFileSync(join(folder, "graf.dot"), "digraph {}");
writeFileSync(join(folder, "graf.graphml"), "<graphml/>");
writeFileSync(join(folder, "_headers"), "/*\n  X-Frame-Options: DENY\n\n/sop/*\n  X-Robots-Tag: none\n");

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createSiteServer({ folder, base: "/kita/" });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string) => fetch(origin + path, { redirect: "manual" });

describe("createSiteServer", () => {
  test("serves a folder's index and other files with their types", async () => {
    const page = await get("/kita/sop/");
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      "daftar",
    ]);
    for (const [file, type] of [
      ["data.json", "application/json"],
      ["graf.dot", "text/plain"],
      ["graf.graphml", "application/xml"],
    ])
      expect((await get(`/kita/${file}`)).headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  });

  test("sends a folder without slash on to the slash", async () => {
    const answer = await get("/kita/sop");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/kita/sop/"]);
  });

  test("answers 404 with the site's page, outside the base too", async () => {
    for (const path of ["/kita/tidak-ada/", "/sop/", "/"]) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, "tidak ada"]);
    }
  });

  test("never leaves its folder", async () => {
    expect((await get("/kita/..%2frahasia.txt")).status).toBe(404);
    expect((await get("/kita/%E0%A4%A")).status).toBe(404);
  });

  test("sends the headers that _headers names for a path", async () => {
    expect((await get("/kita/")).headers.get("x-frame-options")).toBe("DENY");
    expect((await get("/kita/")).headers.get("x-robots-tag")).toBeNull();
    expect((await get("/kita/sop/")).headers.get("x-robots-tag")).toBe("none");
  });
});
