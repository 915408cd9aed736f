/**
 * Serves a built site as a plain static host would: `node src/cli/serve.ts [folder] [--port 4321] [--base /x/] [--isi folder]`.
 * The base path is that of situs.yaml in the content folder unless given.
 * Sends the headers of `_headers`, so that tests see the same policy as readers on such hosts.
 */
import { NOT_FOUND_FILE } from "../catalogue/file-addresses.ts";
import { existsSync, readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join, normalize, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { siteAddress } from "../reader/site-address.ts";
import { contentType } from "../schema/formats/content-types.ts";
import { takeContentFlag } from "./content-flag.mjs";
import { itemAt } from "../basics/must.ts";

interface ServeOptions {
  /** Folder with the built site. */
  readonly folder: string;
  /** Base path with slashes at both ends; what lies outside it is 404. */
  readonly base?: string;
}

/** One block of a `_headers` file: a path pattern, where `*` stands for anything, and its headers. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** The HTTP server for a built site, not yet listening. */
export function createSiteServer({ folder, base = "/" }: ServeOptions): Server {
  const root = resolve(folder);
  const rules = readHeaderRules(join(root, "_headers"));
  return createServer((request, response) => {
    respond(request.url ?? "/", response).catch(() => response.writeHead(500).end());
  });

  async function respond(url: string, response: ServerResponse): Promise<void> {
    const path = decodePath(url);
    if (path === null || !path.startsWith(base)) return sendNotFound(path ?? "/", response);
    const inside = path.slice(base.length - 1);
    const file = normalize(join(root, inside));
    if (file !== root && !file.startsWith(root + sep)) return sendNotFound(inside, response);
    const info = await stat(file).catch(() => null);
    if (info?.isDirectory() && !path.endsWith("/")) {
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    } else if (info?.isDirectory()) {
      await send(join(file, "index.html"), inside, 200, response);
    } else {
      await send(file, inside, 200, response);
    }
  }

  async function send(file: string, path: string, status: number, response: ServerResponse): Promise<void> {
    const body = await readFile(file).catch(() => null);
    if (body === null) return sendNotFound(path, response);
    const headers = rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers);
    response.writeHead(status, {
      "content-type": contentType(file),
      ...Object.fromEntries(headers),
    });
    response.end(body);
  }

  async function sendNotFound(path: string, response: ServerResponse): Promise<void> {
    const page = join(root, NOT_FOUND_FILE);
    if (existsSync(page)) await send(page, path, 404, response);
    else response.writeHead(404).end();
  }
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function readHeaderRules(file: string): HeaderRule[] {
  if (!existsSync(file)) return [];
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (/^\/\S*$/.test(line)) {
      const source = line.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
      rules.push({ pattern: new RegExp(`^${source.join(".*")}$`), headers: [] });
    }
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    if (header) rules.at(-1)?.headers.push([itemAt(header, 1).toLowerCase(), itemAt(header, 2)]);
  }
  return rules;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    args: takeContentFlag(),
    allowPositionals: true,
    options: {
      port: { type: "string", default: process.env["PORT"] ?? "4321" },
      base: { type: "string", default: siteAddress(".").base },
    },
  });
  const folder = positionals[0] ?? "dist";
  if (!existsSync(join(folder, "index.html"))) {
    console.error(`Folder “${folder}” belum berisi situs. Jalankan dahulu: npm run build`);
    process.exit(1);
  }
  const server = createSiteServer({ folder, base: values.base });
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Pintu ${values.port} sedang dipakai program lain. Tutup program itu, atau jalankan: PORT=4322 npm start`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(Number(values.port), () => {
    console.log(
      `Situs siap dibuka di http://localhost:${values.port}${values.base}  (Ctrl+C untuk berhenti)`,
    );
  });
}
