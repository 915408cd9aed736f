/** What a build writes as data the dev server answers too, with the type that the server of the built site names. */
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dataFiles } from "../../../src/catalogue/export/files.ts";
import { devData } from "../../../src/integrations/dev-data.ts";
import { forgetCatalogue, getCatalogue } from "../../../src/build/catalogue.ts";

let server: Server;
let origin: string;
const before = process.env["KATALOG_ISI"];

beforeAll(async () => {
  process.env["KATALOG_ISI"] = "tests/fixtures/alur";
  forgetCatalogue();
  type Middleware = (...args: [...Parameters<RequestListener>, next: () => void]) => void;
  let answer: Middleware = () => undefined;
  const folder = new URL("file:///nowhere/");
  const hooks = devData().hooks as Record<string, (options: object) => void>;
  hooks["astro:config:done"]!({ config: { base: "/kita/", cacheDir: folder, outDir: folder } });
  const use = (given: Middleware) => (answer = given);
  hooks["astro:server:setup"]!({ server: { middlewares: { use } } });
  server = createServer((request, response) =>
    answer(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}/kita/`;
});

afterAll(() => {
  server.close();
  if (before === undefined) delete process.env["KATALOG_ISI"];
  else process.env["KATALOG_ISI"] = before;
  forgetCatalogue();
});

const XML = "application/xml; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: XML,
  graphml: XML,
  dot: "text/plain; charset=utf-8",
  bpmn: XML,
};

it("answers each of them, also the drawing of a flow", async () => {
  const files = Array.from(dataFiles(await getCatalogue()));
  expect(files.map(([path]) => path)).toContain("sop/kantor-uji/lurus.bpmn");
  for (const [path, text] of files) {
    const answer = await fetch(origin + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get("content-type"), path).toBe(TYPES[path.split(".").at(-1)!]);
    expect((await answer.text()).replace(/^\uFEFF/, ""), path).toBe(text().replace(/^\uFEFF/, ""));
  }
});

it("leaves everything else to the pages", async () => {
  expect((await fetch(`${origin}sop/kantor-uji/lurus/`)).status).toBe(404);
});

it("are of the same types where Apache serves them", () => {
  const htaccess = readFileSync("public/.htaccess", "utf8");
  for (const ending of ["csv", "graphml", "dot", "bpmn", "json"])
    expect(htaccess).toMatch(
      new RegExp(`AddType ${TYPES[ending]!.split(";")[0]!}(?: \\.\\w+)* \\.${ending}\\b`),
    );
});
